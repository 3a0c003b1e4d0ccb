//! A line for each resource, while a stack is deployed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use anstyle::Style;

use super::event::Event;
use super::moment::{Moment, spoken};
use super::reason::clean;
use crate::terminal::{CHANGED, GONE, GOOD, QUIET};

/// What is told of a stack's events.
#[derive(Debug)]
pub(super) struct Progress {
    /// What each line begins with: the name of the stack.
    label: String,
    /// When the resources that are worked at were begun.
    begun: BTreeMap<String, Option<Moment>>,
    /// Those whose beginning was told.
    told: Vec<String>,
    /// How long nothing was told.
    silence: Duration,
}

/// After so long a silence, what is waited for is told.
const SILENCE: Duration = Duration::from_secs(30);

impl Progress {
    pub(super) fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            begun: BTreeMap::new(),
            told: Vec::new(),
            silence: Duration::ZERO,
        }
    }

    /// The lines for what has happened, the oldest event first.
    pub(super) fn lines(&mut self, events: &[Event]) -> String {
        let mut text = String::new();
        for event in events {
            if event.is_stack {
                self.stack(event, &mut text);
            } else if event.status.ends_with("_IN_PROGRESS") {
                let id = &event.logical_id;
                self.begun.entry(id.clone()).or_insert(event.at);
                if let Some(record) = event.reason.strip_prefix("Content of DNS Record is: ") {
                    let what = format!("waits until this DNS record is there: {record}");
                    self.line(CHANGED, "waiting", event, &what, &mut text);
                }
            } else {
                self.ended(event, &mut text);
            }
        }
        // What is begun and ended in one look is told once.
        for event in events {
            let id = &event.logical_id;
            let goes_on = !event.is_stack && self.begun.contains_key(id);
            if goes_on && event.status.ends_with("_IN_PROGRESS") && !self.told.contains(id) {
                self.told.push(id.clone());
                self.line(QUIET, word(&event.status), event, "", &mut text);
            }
        }
        if !text.is_empty() {
            self.silence = Duration::ZERO;
        }
        text
    }

    /// What is waited for, where nothing was told for long.
    pub(super) fn waited(&mut self, time: Duration) -> Option<String> {
        self.silence += time;
        if self.silence < SILENCE || self.begun.is_empty() {
            return None;
        }
        self.silence = Duration::ZERO;
        let ids: Vec<&str> = self.begun.keys().map(String::as_str).collect();
        let label = &self.label;
        let ids = ids.join(", ");
        Some(format!("  {label}  {QUIET}still at work: {ids}{QUIET:#}\n"))
    }

    fn ended(&mut self, event: &Event, text: &mut String) {
        let begun = self.begun.remove(&event.logical_id).flatten();
        self.told.retain(|id| *id != event.logical_id);
        let style = if event.is_failure() { GONE } else { GOOD };
        let what = if event.is_cancelled() {
            "cancelled".to_owned()
        } else if event.is_failure() {
            clean(&event.reason)
        } else {
            let took = begun.zip(event.at).map(|(begun, at)| at.since(begun));
            // What took no time is not worth a word.
            let took = took.filter(|took| *took >= Duration::from_secs(1));
            took.map(spoken).unwrap_or_default()
        };
        self.line(style, word(&event.status), event, &what, text);
    }

    fn stack(&mut self, event: &Event, text: &mut String) {
        if event.status.ends_with("ROLLBACK_IN_PROGRESS") {
            // What was begun is undone, and told anew.
            self.told.clear();
            let label = &self.label;
            writeln!(text, "  {label}  {CHANGED}rolling back{CHANGED:#}")
                .expect("a String takes every text");
        }
    }

    fn line(&self, style: Style, word: &str, event: &Event, what: &str, text: &mut String) {
        let label = &self.label;
        let (id, type_name) = (&event.logical_id, &event.type_name);
        let gap = if what.is_empty() { "" } else { "  " };
        writeln!(
            text,
            "  {label}  {style}{word:<11}{style:#}  {id}  {QUIET}{type_name}{QUIET:#}{gap}{what}"
        )
        .expect("a String takes every text");
    }
}

/// What a status of a resource is called.
fn word(status: &str) -> &'static str {
    match status {
        "CREATE_IN_PROGRESS" => "creating",
        "CREATE_COMPLETE" => "created",
        "CREATE_FAILED" | "UPDATE_FAILED" | "IMPORT_FAILED" => "failed",
        "UPDATE_IN_PROGRESS" => "updating",
        "UPDATE_COMPLETE" => "updated",
        "DELETE_IN_PROGRESS" => "deleting",
        "DELETE_COMPLETE" => "deleted",
        "DELETE_SKIPPED" => "retained",
        "DELETE_FAILED" => "not deleted",
        "IMPORT_IN_PROGRESS" => "importing",
        "IMPORT_COMPLETE" => "imported",
        "ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_IN_PROGRESS" => "undoing",
        "ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE" => "undone",
        _ if status.ends_with("_FAILED") => "failed",
        _ if status.ends_with("_IN_PROGRESS") => "at work",
        _ => "done",
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::deployment::event::tests::answer;

    fn events(events: &[(u32, &str, &str, &str, &str)]) -> Vec<Event> {
        Event::all(&answer(events))
    }

    /// Without the colours.
    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    const STACK: &str = "AWS::CloudFormation::Stack";
    const BUCKET: &str = "AWS::S3::Bucket";
    const SITE: &str = "AWS::CloudFront::Distribution";

    #[test]
    fn a_resource_is_told_when_it_ends_and_what_takes_long_when_it_begins() {
        let mut progress = Progress::new("Site");
        let mut told = String::new();
        told += &progress.lines(&events(&[
            (
                0,
                "news-site",
                STACK,
                "CREATE_IN_PROGRESS",
                "User Initiated",
            ),
            (1, "Files", BUCKET, "CREATE_IN_PROGRESS", ""),
            (
                2,
                "Files",
                BUCKET,
                "CREATE_IN_PROGRESS",
                "Resource creation Initiated",
            ),
            (22, "Files", BUCKET, "CREATE_COMPLETE", ""),
            (23, "Cdn", SITE, "CREATE_IN_PROGRESS", ""),
        ]));
        told += "--- later\n";
        told += &progress.lines(&events(&[(
            24,
            "Cdn",
            SITE,
            "CREATE_IN_PROGRESS",
            "Resource creation Initiated",
        )]));
        assert_eq!(progress.waited(Duration::from_secs(29)), None);
        told += &progress.waited(Duration::from_secs(1)).unwrap();
        assert_eq!(progress.waited(Duration::from_secs(1)), None);
        told += &progress.lines(&events(&[
            (223, "Cdn", SITE, "CREATE_COMPLETE", ""),
            (224, "news-site", STACK, "CREATE_COMPLETE", ""),
        ]));
        assert_eq!(progress.waited(Duration::from_secs(90)), None);
        assert_snapshot!(plain(&told));
    }

    #[test]
    fn a_failure_is_told_with_its_reason_and_the_rollback() {
        let mut progress = Progress::new("Site");
        let told = progress.lines(&events(&[
            (1, "Files", BUCKET, "CREATE_IN_PROGRESS", ""),
            (1, "Topic", "AWS::SNS::Topic", "CREATE_IN_PROGRESS", ""),
            (
                2,
                "Files",
                BUCKET,
                "CREATE_FAILED",
                "Resource handler returned message: \"docs already exists (Service: S3, Status Code: 0)\" \
                 (RequestToken: x, HandlerErrorCode: AlreadyExists)",
            ),
            (2, "Topic", "AWS::SNS::Topic", "CREATE_FAILED", "Resource creation cancelled"),
            (3, "news-site", STACK, "ROLLBACK_IN_PROGRESS", "The following resource(s) failed"),
            (4, "Topic", "AWS::SNS::Topic", "DELETE_IN_PROGRESS", ""),
            (5, "Topic", "AWS::SNS::Topic", "DELETE_COMPLETE", ""),
            (5, "Log", "AWS::Logs::LogGroup", "DELETE_SKIPPED", ""),
            (6, "news-site", STACK, "ROLLBACK_COMPLETE", ""),
        ]));
        assert_snapshot!(plain(&told));
    }

    #[test]
    fn a_record_that_a_certificate_waits_for_is_told() {
        let mut progress = Progress::new("Edge");
        let told = progress.lines(&events(&[(
            1,
            "Certificate",
            "AWS::CertificateManager::Certificate",
            "CREATE_IN_PROGRESS",
            "Content of DNS Record is: {Name: _a.docs.example.com.,Type: CNAME,Value: _b.acm-validations.aws.}",
        )]));
        assert_snapshot!(plain(&told));
    }
}
