//! Reads lines, and each only once.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use super::event::{Event, merge};
use super::functions::Function;
use super::groups::{self, Group};
use super::moment::Moment;
use super::regions::Regions;
use crate::aws::{Aws, AwsError};

/// How many regions are asked at once: each is a process of `aws`.
const AT_ONCE: usize = 4;
/// How late a line may come after another one: CloudWatch Logs takes some seconds for each region.
const LATENESS: Duration = Duration::from_mins(1);

/// What is read.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) functions: Vec<Function>,
    pub(crate) regions: Regions,
    pub(crate) since: Moment,
    /// Only lines that hold this id.
    pub(crate) request_id: Option<String>,
}

/// What was read, and what is still to be read.
#[derive(Debug)]
pub(crate) struct Reader {
    aws: Aws,
    query: Query,
    groups: Vec<Group>,
    seen: Seen,
}

/// The lines that were told already.
#[derive(Debug, Default)]
struct Seen {
    /// By their ids, with their times.
    ids: BTreeMap<String, Moment>,
    newest: Option<Moment>,
}

impl Reader {
    pub(crate) fn new(aws: Aws, query: Query) -> Self {
        Self {
            aws,
            query,
            groups: Vec::new(),
            seen: Seen::default(),
        }
    }

    /// Looks where there are log groups: a function has one only where it ran. How many there are, and which
    /// regions could not be asked.
    pub(crate) fn look_for_groups(&mut self) -> (usize, Vec<(String, AwsError)>) {
        let own = self
            .query
            .functions
            .iter()
            .filter(|function| !function.is_edge);
        let regions = self
            .query
            .regions
            .and(own.map(|function| function.region.as_str()));
        let (found, failed) = side_by_side(&regions, |region| {
            groups::in_region(&self.aws, &self.query, region)
        });
        // A region that does not answer this time keeps what is known of it.
        let failed: Vec<_> = failed
            .into_iter()
            .map(|(region, error)| (region.clone(), error))
            .collect();
        let mut groups = found.concat();
        let known = self.groups.drain(..);
        groups
            .extend(known.filter(|group| failed.iter().any(|(region, _)| *region == group.region)));
        self.groups = groups;
        (self.groups.len(), failed)
    }

    /// The groups that were found.
    pub(super) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The lines that were not read yet, in the order of time, and the groups that could not be read.
    pub(crate) fn read(&mut self) -> (Vec<Event>, Vec<(String, AwsError)>) {
        let from = self.seen.from(self.query.since);
        let (found, failed) = side_by_side(&self.groups, |group| {
            events(&self.aws, &self.query, group, from)
        });
        let failed = failed
            .into_iter()
            .map(|(group, error)| (format!("{} in {}", group.name, group.region), error))
            .collect();
        let wanted = self.query.request_id.as_deref();
        let events = merge(found.concat());
        let events = self.seen.new_of(events);
        let is_wanted = |event: &Event| wanted.is_none_or(|id| event.message.contains(id));
        (events.into_iter().filter(is_wanted).collect(), failed)
    }
}

impl Seen {
    /// From when on is asked next.
    fn from(&self, since: Moment) -> Moment {
        self.newest
            .map_or(since, |newest| newest.before(LATENESS).max(since))
    }

    fn new_of(&mut self, events: Vec<Event>) -> Vec<Event> {
        let mut new = Vec::new();
        for event in events {
            let key = format!("{} {}", event.region, event.id);
            if self.ids.insert(key, event.at).is_none() {
                self.newest = self.newest.max(Some(event.at));
                new.push(event);
            }
        }
        let from = self.from(Moment(i64::MIN));
        self.ids.retain(|_, at| *at >= from);
        new
    }
}

fn events(aws: &Aws, query: &Query, group: &Group, from: Moment) -> Result<Vec<Event>, AwsError> {
    let from = from.0.max(0).to_string();
    let pattern = query.request_id.as_ref().map(|id| format!("\"{id}\""));
    let mut ask = vec![
        "logs",
        "filter-log-events",
        "--log-group-name",
        &group.name,
        "--start-time",
        &from,
    ];
    if let Some(pattern) = &pattern {
        ask.extend(["--filter-pattern", pattern]);
    }
    match aws.json(Some(&group.region), &ask) {
        Ok(answer) => Ok(Event::all(
            &answer,
            &group.region,
            &group.name,
            &group.function,
        )),
        // Somebody deleted it meanwhile.
        Err(error) if error.has_code("ResourceNotFoundException") => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// Asks some at once, and gives the answers in order, and for whom there is none.
fn side_by_side<T: Sync, R: Send>(
    all: &[T],
    ask: impl Fn(&T) -> Result<R, AwsError> + Sync,
) -> (Vec<R>, Vec<(&T, AwsError)>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for some in all.chunks(AT_ONCE) {
        let answers = thread::scope(|scope| {
            let threads: Vec<_> = some.iter().map(|one| scope.spawn(|| ask(one))).collect();
            threads
                .into_iter()
                .map(thread::ScopedJoinHandle::join)
                .collect::<Vec<_>>()
        });
        for (one, answer) in some.iter().zip(answers) {
            match answer {
                Ok(Ok(answer)) => found.push(answer),
                Ok(Err(error)) => failed.push((one, error)),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    }
    (found, failed)
}

#[cfg(test)]
mod tests {
    use super::super::event::tests::answer;
    use super::*;

    fn events(events: &[(i64, &str, &str)]) -> Vec<Event> {
        Event::all(&answer(events), "eu-central-1", "g", "Check")
    }

    #[test]
    fn each_line_is_told_once_and_late_ones_too() {
        let mut seen = Seen::default();
        let told = |events: Vec<Event>| {
            events
                .iter()
                .map(|event| event.id.clone())
                .collect::<Vec<_>>()
        };
        let since = Moment(0);
        assert_eq!(seen.from(since), since);
        assert_eq!(
            told(seen.new_of(events(&[(100_000, "a", ""), (200_000, "b", "")]))),
            ["a", "b"]
        );
        assert_eq!(seen.from(since), Moment(140_000));
        // One that came late, and one that was told.
        assert_eq!(
            told(seen.new_of(events(&[
                (150_000, "late", ""),
                (200_000, "b", ""),
                (201_000, "c", "")
            ]))),
            ["late", "c"]
        );
        assert_eq!(seen.from(Moment(170_000)), Moment(170_000));
        // What is not asked for again is forgotten.
        assert_eq!(seen.ids.len(), 3, "{seen:?}");
    }

    #[test]
    fn one_line_may_have_one_id_in_two_regions() {
        let mut seen = Seen::default();
        let mut both = events(&[(1, "a", "")]);
        both.extend(Event::all(
            &answer(&[(2, "a", "")]),
            "us-east-1",
            "g",
            "Check",
        ));
        assert_eq!(seen.new_of(both).len(), 2);
    }

    #[test]
    fn what_cannot_be_asked_does_not_hide_the_rest() {
        let all: Vec<u32> = (0..10).collect();
        let (found, failed) = side_by_side(&all, |number| {
            if number % 3 == 0 {
                Err(AwsError::Interrupted)
            } else {
                Ok(*number)
            }
        });
        assert_eq!(found, [1, 2, 4, 5, 7, 8]);
        let failed: Vec<u32> = failed.iter().map(|(number, _)| **number).collect();
        assert_eq!(failed, [0, 3, 6, 9]);
    }
}
