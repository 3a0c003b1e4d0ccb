//! Lines as people and programs read them.

use anstyle::Style;
use clap::ValueEnum;
use serde_json::{Map, Value};

use super::event::Event;
use super::line::Line;
use super::reasons;
use crate::terminal::{CHANGED, GONE, GOOD, QUIET};

/// How lines are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people
    Text,
    /// For programs: one JSON object a line
    Json,
}

/// Prints lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Printer {
    pub(crate) form: Form,
    /// Whether what Lambda says of invocations that went well is told too.
    pub(crate) is_complete: bool,
    /// How long the longest of the functions' ids is.
    pub(crate) width: usize,
}

/// How long the longest region's name is.
const REGION: usize = 14;

impl Printer {
    /// The text for a line, with its end; nothing if it is not told.
    pub(crate) fn print(self, event: &Event) -> Option<String> {
        let line = Line::read(&event.message);
        if matches!(line, Line::Platform(_)) && !self.is_complete {
            return None;
        }
        Some(match self.form {
            Form::Text => self.text(event, &line),
            Form::Json => json(event, &line).to_string() + "\n",
        })
    }

    fn text(self, event: &Event, line: &Line) -> String {
        let Event {
            at,
            region,
            function,
            ..
        } = event;
        let width = self.width;
        let head = format!("{QUIET}{at}  {region:REGION$}{QUIET:#}  {function:width$}");
        match line {
            Line::Decision {
                decision,
                reason,
                request_id,
                kid,
                detail,
            } => {
                let style = style(decision);
                let detail_text = detail
                    .as_ref()
                    .map(|detail| format!(" ({})", clean(detail)));
                let meaning = reasons::told(reason, detail.as_deref());
                let meaning = meaning.map(|meaning| format!(" - {meaning}"));
                let kid = kid.as_ref().filter(|_| decision != "allow");
                let kid = kid.map(|kid| format!(" kid={}", clean(kid)));
                format!(
                    "{head}  {style}{}{style:#} {}{}{QUIET}{}{} {}{QUIET:#}\n",
                    clean(decision),
                    clean(reason),
                    detail_text.unwrap_or_default(),
                    meaning.unwrap_or_default(),
                    kid.unwrap_or_default(),
                    clean(request_id),
                )
            }
            Line::Platform(text) => format!("{head}  {QUIET}{}{QUIET:#}\n", clean(text)),
            Line::Trouble(text) => format!("{head}  {GONE}{}{GONE:#}\n", clean(text)),
            Line::Text(text) => format!("{head}  {}\n", clean(text)),
        }
    }
}

fn style(decision: &str) -> Style {
    match decision {
        "allow" | "signed-in" | "refreshed" | "signed-out" => GOOD,
        "deny" | "forbid" | "stop-loop" | "sign-in-failed" | "refresh-failed" => GONE,
        _ => CHANGED,
    }
}

/// A text on one line, without what a terminal would obey: parts of a line may come from anybody.
fn clean(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

fn json(event: &Event, line: &Line) -> Value {
    let mut told = Map::new();
    let mut say = |name: &str, value: &str| told.insert(name.to_owned(), value.into());
    say("time", &event.at.to_string());
    say("region", &event.region);
    say("function", &event.function);
    say("logGroup", &event.group);
    match line {
        Line::Decision {
            decision,
            reason,
            request_id,
            kid,
            detail,
        } => {
            say("decision", decision);
            say("reason", reason);
            for (name, value) in [("detail", detail), ("kid", kid)] {
                if let Some(value) = value {
                    say(name, value);
                }
            }
            if let Some(meaning) = reasons::told(reason, detail.as_deref()) {
                say("meaning", &meaning);
            }
            say("requestId", request_id);
        }
        Line::Platform(_) | Line::Trouble(_) | Line::Text(_) => {
            say("message", event.message.trim_end());
        }
    }
    Value::Object(told)
}

#[cfg(test)]
mod tests {
    use super::super::event::tests::answer;
    use super::*;

    fn printed(form: Form, is_complete: bool) -> String {
        let events = Event::all(
            &answer(&[
                (
                    1_795_275_379_123,
                    "a",
                    r#"{"decision":"allow","reason":"session","requestId":"r1==","kid":"k"}"#,
                ),
                (
                    1_795_275_379_124,
                    "b",
                    r#"{"decision":"refresh-failed","reason":"token-endpoint","requestId":"r2","detail":"invalid_grant"}"#,
                ),
                (
                    1_795_275_379_125,
                    "c",
                    "{\"decision\":\"sign-in\",\"reason\":\"key-unknown\",\"requestId\":\"r3\",\"kid\":\"a\\u001b[31mb\"}",
                ),
                (1_795_275_379_126, "d", "START RequestId: 6f8 Version: 7\n"),
                (
                    1_795_275_379_127,
                    "e",
                    "REPORT RequestId: 6f8\tStatus: timeout\n",
                ),
                (1_795_275_379_128, "f", "error: a setting is missing\n"),
            ]),
            "eu-central-1",
            "/aws/lambda/us-east-1.site-check",
            "Check",
        );
        let printer = Printer {
            form,
            is_complete,
            width: 6,
        };
        let text: String = events
            .iter()
            .filter_map(|event| printer.print(event))
            .collect();
        anstream::adapter::strip_str(&text).to_string()
    }

    #[test]
    fn people_read_what_was_decided_and_why() {
        insta::assert_snapshot!(printed(Form::Text, false));
        assert_eq!(printed(Form::Text, true).lines().count(), 6);
    }

    #[test]
    fn programs_read_json() {
        insta::assert_snapshot!(printed(Form::Json, false));
    }
}
