//! Follows what CloudFormation does with a stack, until it has ended.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use super::event::Event;
use super::moment::Moment;
use super::progress::Progress;
use super::reporter::Reporter;
use super::state::is_at_rest;
use crate::aws::{Aws, AwsError};
use crate::interruption;

/// Between two looks, at first.
const PAUSE: Duration = Duration::from_secs(1);
/// Between two looks, once it takes long.
const LONG_PAUSE: Duration = Duration::from_secs(2);
/// What takes long.
const LONG: Duration = Duration::from_mins(1);
/// How often in a row AWS may be out of reach.
pub(super) const PATIENCE: u32 = 10;

/// Which events are told.
#[derive(Clone, Copy, Debug)]
pub(super) enum Since {
    /// Those that come after the first look.
    Now,
    /// The same, where what was begun is a deletion, whose first event may come after the first look.
    Deletion,
    /// Those at a time by AWS's clock and later.
    Moment(Moment),
}

/// How it ended.
#[derive(Clone, Debug)]
pub(super) struct Followed {
    /// The stack's status.
    pub(super) status: String,
    /// What happened, the oldest first.
    pub(super) events: Vec<Event>,
}

/// Tells what happens to a stack until nothing goes on in it.
pub(super) fn follow(
    aws: &Aws,
    region: &str,
    stack_id: &str,
    since: Since,
    progress: &mut Progress,
    reporter: &Reporter<'_>,
) -> Result<Followed, AwsError> {
    let began = Instant::now();
    let mut log = Log::new(since);
    let mut failures = 0;
    loop {
        match look(aws, region, stack_id, &mut log) {
            Ok(new) => {
                failures = 0;
                reporter.progress(progress.lines(&new));
                log.events.extend(new);
            }
            Err(error) if error.is_passing() && failures < PATIENCE => failures += 1,
            Err(error) => return Err(error),
        }
        if let Some(status) = log.end() {
            return Ok(Followed {
                status,
                events: log.events,
            });
        }
        let pause = if began.elapsed() < LONG {
            PAUSE
        } else {
            LONG_PAUSE
        };
        let pause = pause * (failures + 1);
        if !interruption::sleep(pause) {
            return Err(AwsError::Interrupted);
        }
        if let Some(line) = progress.waited(pause) {
            reporter.progress(line);
        }
    }
}

/// Whether it is about the stack itself: what a change set leaves is no beginning of anything.
fn is_of_stack(event: &Event) -> bool {
    event.is_stack && event.status != "REVIEW_IN_PROGRESS"
}

/// The events that are new.
fn look(aws: &Aws, region: &str, stack_id: &str, log: &mut Log) -> Result<Vec<Event>, AwsError> {
    let arguments = [
        "cloudformation",
        "describe-stack-events",
        "--stack-name",
        stack_id,
    ];
    // The first page has the newest, which is nearly always enough.
    let first = aws.json(Some(region), &[&arguments[..], &["--no-paginate"]].concat())?;
    let page = Event::all(&first);
    let is_whole = first
        .get("NextToken")
        .is_none_or(serde_json::Value::is_null);
    if is_whole || log.reaches(&page) {
        return Ok(log.new_of(page));
    }
    let all = aws.json(Some(region), &arguments)?;
    Ok(log.new_of(Event::all(&all)))
}

/// What was seen.
#[derive(Debug)]
struct Log {
    since: Option<Moment>,
    seen: BTreeSet<String>,
    /// What was there before is not told.
    skips_first: bool,
    /// Only a deletion is an end.
    is_deletion: bool,
    events: Vec<Event>,
    /// The stack's own status, as the newest event tells it.
    status: Option<String>,
}

impl Log {
    fn new(since: Since) -> Self {
        Self {
            since: match since {
                Since::Now | Since::Deletion => None,
                Since::Moment(moment) => Some(moment),
            },
            seen: BTreeSet::new(),
            skips_first: !matches!(since, Since::Moment(_)),
            is_deletion: matches!(since, Since::Deletion),
            events: Vec::new(),
            status: None,
        }
    }

    /// Whether nothing between the page and what was seen is left out.
    fn reaches(&self, page: &[Event]) -> bool {
        let is_known = |event: &Event| {
            self.seen.contains(&event.id) || self.since.is_some_and(|since| !event.is_since(since))
        };
        self.skips_first || page.first().is_some_and(is_known)
    }

    /// The new ones of all that are there, the oldest first.
    fn new_of(&mut self, all: Vec<Event>) -> Vec<Event> {
        let skips = std::mem::take(&mut self.skips_first);
        if skips {
            // Where more comes between two looks than a page has, what is older is known to be.
            self.since = all.iter().filter_map(|event| event.at).max();
            self.seen.extend(all.iter().map(|event| event.id.clone()));
            let own = all.iter().rfind(|event| is_of_stack(event));
            self.status = own.map(|event| event.status.clone());
            return Vec::new();
        }
        let mut new = Vec::new();
        for event in all {
            let is_since = self.since.is_none_or(|since| event.is_since(since));
            if !is_since || !self.seen.insert(event.id.clone()) {
                continue;
            }
            if is_of_stack(&event) {
                self.status = Some(event.status.clone());
            }
            new.push(event);
        }
        new
    }

    /// The status in which nothing goes on, once it is reached.
    fn end(&self) -> Option<String> {
        let is_end = |status: &String| {
            is_at_rest(status) && (!self.is_deletion || status.starts_with("DELETE"))
        };
        self.status.clone().filter(is_end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deployment::event::tests::answer;

    const STACK: &str = "AWS::CloudFormation::Stack";

    fn events(events: &[(u32, &str, &str, &str, &str)]) -> Vec<Event> {
        Event::all(&answer(events))
    }

    fn ids(events: &[Event]) -> Vec<&str> {
        events.iter().map(|event| event.id.as_str()).collect()
    }

    /// A creation before, and an update after it.
    const ALL: [(u32, &str, &str, &str, &str); 5] = [
        (1, "news-site", STACK, "CREATE_IN_PROGRESS", ""),
        (2, "news-site", STACK, "CREATE_COMPLETE", ""),
        (60, "news-site", STACK, "UPDATE_IN_PROGRESS", ""),
        (61, "Topic", "AWS::SNS::Topic", "UPDATE_COMPLETE", ""),
        (62, "news-site", STACK, "UPDATE_COMPLETE", ""),
    ];

    #[test]
    fn what_was_before_is_neither_told_nor_the_end() {
        let moment = Moment::parse("2026-11-21T15:00:59Z").unwrap();
        let mut log = Log::new(Since::Moment(moment));
        // Nothing has begun yet: the end of the creation before is not the end of this.
        assert!(log.new_of(events(&ALL[..2])).is_empty());
        assert_eq!(log.end(), None);
        let new = log.new_of(events(&ALL[..4]));
        assert_eq!(ids(&new), ["news-site-2", "Topic-3"]);
        assert_eq!(log.end(), None);
        let new = log.new_of(events(&ALL));
        assert_eq!(ids(&new), ["news-site-4"]);
        assert_eq!(log.end().as_deref(), Some("UPDATE_COMPLETE"));
    }

    #[test]
    fn whoever_waits_for_others_sees_what_is_new() {
        let mut log = Log::new(Since::Now);
        assert!(log.new_of(events(&ALL[..4])).is_empty());
        assert_eq!(log.end(), None);
        assert_eq!(ids(&log.new_of(events(&ALL))), ["news-site-4"]);
        assert!(log.end().is_some());
        // It may have ended before the first look.
        let mut log = Log::new(Since::Now);
        log.new_of(events(&ALL));
        assert_eq!(log.end().as_deref(), Some("UPDATE_COMPLETE"));
    }

    #[test]
    fn what_is_older_than_the_first_page_is_not_new() {
        let mut log = Log::new(Since::Now);
        // The first page has the newest only, and so much comes then that all pages are read.
        log.new_of(events(&ALL).split_off(2));
        let mut all = ALL.to_vec();
        all.push((63, "news-site", STACK, "UPDATE_IN_PROGRESS", ""));
        assert_eq!(ids(&log.new_of(events(&all))), ["news-site-5"]);
    }

    #[test]
    fn only_a_deletion_ends_a_deletion() {
        let mut log = Log::new(Since::Deletion);
        log.new_of(events(&ALL[..2]));
        assert_eq!(log.end(), None);
        let mut log = Log::new(Since::Deletion);
        log.new_of(events(&[(1, "news-site", STACK, "DELETE_COMPLETE", "")]));
        assert_eq!(log.end().as_deref(), Some("DELETE_COMPLETE"));
    }

    #[test]
    fn a_review_is_not_the_beginning() {
        let mut log = Log::new(Since::Moment(
            Moment::parse("2026-11-21T15:00:00Z").unwrap(),
        ));
        log.new_of(events(&[(1, "news-site", STACK, "REVIEW_IN_PROGRESS", "")]));
        assert_eq!((log.end(), log.status.clone()), (None, None));
    }

    #[test]
    fn a_page_that_leaves_nothing_out_is_enough() {
        let moment = Moment::parse("2026-11-21T15:00:59Z").unwrap();
        let mut log = Log::new(Since::Moment(moment));
        assert!(log.reaches(&events(&ALL)));
        assert!(!log.reaches(&events(&ALL)[2..]));
        log.new_of(events(&ALL[..3]));
        assert!(log.reaches(&events(&ALL)[2..]));
        assert!(!log.reaches(&events(&ALL)[3..]));
        assert!(Log::new(Since::Now).reaches(&events(&ALL)[3..]));
    }
}
