//! What a log line says.

use serde_json::Value;

/// What a log line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A decision of one of Palisade's functions.
    Decision {
        decision: String,
        reason: String,
        request_id: String,
        kid: Option<String>,
        detail: Option<String>,
    },
    /// What Lambda says of a process or an invocation that went well.
    Platform(String),
    /// What Lambda says of one that did not.
    Trouble(String),
    /// Anything else.
    Text(String),
}

/// What Lambda's own lines begin with where they are texts.
const TEXTS: [&str; 6] = [
    "START ",
    "END ",
    "REPORT ",
    "INIT_START ",
    "EXTENSION",
    "XRAY ",
];

impl Line {
    pub(super) fn read(message: &str) -> Self {
        let message = message.trim_end();
        let Ok(Value::Object(line)) = serde_json::from_str::<Value>(message) else {
            return Self::of_text(message);
        };
        let text = |name: &str| line.get(name).and_then(Value::as_str).map(str::to_owned);
        if let (Some(decision), Some(reason)) = (text("decision"), text("reason")) {
            return Self::Decision {
                decision,
                reason,
                request_id: text("requestId").unwrap_or_default(),
                kid: text("kid"),
                detail: text("detail"),
            };
        }
        match text("type") {
            Some(kind) if kind.starts_with("platform.") => platform(&kind, &line["record"]),
            _ => Self::Text(message.to_owned()),
        }
    }

    fn of_text(message: &str) -> Self {
        let is_own = TEXTS.iter().any(|text| message.starts_with(text));
        // `REPORT RequestId: .. Duration: .. Status: timeout`
        let went_wrong = message.contains("Status: timeout")
            || message.contains("Status: error")
            || message.contains("Task timed out");
        match (is_own, went_wrong) {
            (_, true) => Self::Trouble(message.to_owned()),
            (true, false) => Self::Platform(message.to_owned()),
            (false, false) => Self::Text(message.to_owned()),
        }
    }
}

/// A line of Lambda's in its
/// [JSON format](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-logformat.html).
fn platform(kind: &str, record: &Value) -> Line {
    let status = record["status"].as_str().unwrap_or("success");
    let mut told = kind.trim_start_matches("platform.").to_owned();
    let mut say = |name: &str, value: &Value, unit: &str| match value {
        Value::String(text) => told.push_str(&format_part(name, text, unit)),
        Value::Number(number) => told.push_str(&format_part(name, &number.to_string(), unit)),
        _ => {}
    };
    if status != "success" {
        say("", &record["status"], "");
    }
    say("", &record["errorType"], "");
    say("took", &record["metrics"]["durationMs"], " ms");
    say("used", &record["metrics"]["maxMemoryUsedMB"], " MB");
    say("of", &record["metrics"]["memorySizeMB"], " MB");
    say("request", &record["requestId"], "");
    if status == "success" && kind != "platform.fault" && record["errorType"].is_null() {
        Line::Platform(told)
    } else {
        Line::Trouble(told)
    }
}

fn format_part(name: &str, value: &str, unit: &str) -> String {
    let gap = if name.is_empty() { "" } else { " " };
    format!(" {name}{gap}{value}{unit}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_is_read() {
        let line = Line::read(
            "{\"decision\":\"refresh-failed\",\"reason\":\"token-endpoint\",\"requestId\":\"abc-_==\",\"detail\":\"invalid_grant\"}\n",
        );
        let Line::Decision {
            decision,
            reason,
            kid,
            detail,
            request_id,
        } = line
        else {
            panic!("{line:?}")
        };
        assert_eq!(
            (decision.as_str(), reason.as_str()),
            ("refresh-failed", "token-endpoint")
        );
        assert_eq!(request_id, "abc-_==");
        assert_eq!((kid, detail.as_deref()), (None, Some("invalid_grant")));
    }

    #[test]
    fn what_lambda_says_is_told_from_what_went_wrong() {
        let report = r#"{"time":"2026-11-21T15:36:19.123Z","type":"platform.report","record":{"requestId":"6f8","metrics":{"durationMs":2.4,"billedDurationMs":3,"memorySizeMB":128,"maxMemoryUsedMB":39},"status":"success"}}"#;
        let timeout = r#"{"time":"2026-11-21T15:36:19.123Z","type":"platform.report","record":{"requestId":"6f8","metrics":{"durationMs":5000,"billedDurationMs":5000,"memorySizeMB":128,"maxMemoryUsedMB":39},"status":"timeout"}}"#;
        let init = r#"{"time":"t","type":"platform.initReport","record":{"initializationType":"on-demand","phase":"init","status":"error","errorType":"Runtime.ExitError"}}"#;
        assert_eq!(
            Line::read(report),
            Line::Platform("report took 2.4 ms used 39 MB of 128 MB request 6f8".to_owned())
        );
        assert_eq!(
            Line::read(timeout),
            Line::Trouble(
                "report timeout took 5000 ms used 39 MB of 128 MB request 6f8".to_owned()
            )
        );
        assert_eq!(
            Line::read(init),
            Line::Trouble("initReport error Runtime.ExitError".to_owned())
        );
        for text in [
            "START RequestId: 6f8 Version: 7\n",
            "END RequestId: 6f8\n",
            "REPORT RequestId: 6f8\tDuration: 2 ms\n",
            "INIT_START Runtime Version: python:3.13\n",
        ] {
            assert!(matches!(Line::read(text), Line::Platform(_)), "{text}");
        }
        let late = "REPORT RequestId: 6f8\tDuration: 5000 ms\tStatus: timeout\n";
        assert!(matches!(Line::read(late), Line::Trouble(_)));
    }

    #[test]
    fn anything_else_is_a_text() {
        for text in [
            "error: HANDLER is missing",
            "{\"a\":1}",
            "{",
            "[1]",
            "{\"decision\":1,\"reason\":\"x\"}",
        ] {
            assert_eq!(Line::read(text), Line::Text(text.to_owned()));
        }
    }
}
