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

/// The lines that were told already, each group by itself: one that fails, or lags, is asked again from where
/// it was, however far others are.
#[derive(Debug, Default)]
struct Seen {
    groups: BTreeMap<Key, SeenOfGroup>,
}

/// The region and the name of a group.
type Key = (String, String);

#[derive(Debug, Default)]
struct SeenOfGroup {
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
        let (found, failed) = side_by_side(&self.groups, |group| {
            let from = self.seen.from(group, self.query.since);
            let events = events(&self.aws, &self.query, group, from)?;
            Ok((key(group), events))
        });
        let failed = failed
            .into_iter()
            .map(|(group, error)| (format!("{} in {}", group.name, group.region), error))
            .collect();
        let wanted = self.query.request_id.as_deref();
        // Functions may share a group.
        let mut by_group: BTreeMap<Key, Vec<Event>> = BTreeMap::new();
        for (group, events) in found {
            by_group.entry(group).or_default().extend(events);
        }
        let new = by_group
            .into_iter()
            .map(|(group, events)| self.seen.new_of(group, events));
        let events = merge(new.flatten().collect());
        let is_wanted = |event: &Event| wanted.is_none_or(|id| event.message.contains(id));
        (events.into_iter().filter(is_wanted).collect(), failed)
    }
}

impl Seen {
    /// From when on a group is asked next.
    fn from(&self, group: &Group, since: Moment) -> Moment {
        let seen = self.groups.get(&key(group));
        seen.map_or(since, |seen| seen.from(since))
    }

    fn new_of(&mut self, group: Key, events: Vec<Event>) -> Vec<Event> {
        self.groups.entry(group).or_default().new_of(events)
    }
}

/// What tells groups apart.
fn key(group: &Group) -> Key {
    (group.region.clone(), group.name.clone())
}

impl SeenOfGroup {
    fn from(&self, since: Moment) -> Moment {
        self.newest
            .map_or(since, |newest| newest.before(LATENESS).max(since))
    }

    fn new_of(&mut self, events: Vec<Event>) -> Vec<Event> {
        let mut new = Vec::new();
        for event in events {
            if self.ids.insert(event.id.clone(), event.at).is_none() {
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
        let mut seen = SeenOfGroup::default();
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

    fn group(region: &str) -> Group {
        Group {
            name: "g".to_owned(),
            region: region.to_owned(),
            function: "Check".to_owned(),
        }
    }

    #[test]
    fn one_line_may_have_one_id_in_two_regions() {
        let mut seen = Seen::default();
        let (one, other) = (group("eu-central-1"), group("us-east-1"));
        assert_eq!(seen.new_of(key(&one), events(&[(1, "a", "")])).len(), 1);
        assert_eq!(seen.new_of(key(&other), events(&[(2, "a", "")])).len(), 1);
        assert_eq!(seen.new_of(key(&other), events(&[(2, "a", "")])).len(), 0);
    }

    #[test]
    fn a_group_that_fails_is_asked_again_from_where_it_was() {
        let mut seen = Seen::default();
        let (one, other) = (group("eu-central-1"), group("us-east-1"));
        let since = Moment(0);
        seen.new_of(key(&one), events(&[(100_000, "a", "")]));
        seen.new_of(key(&other), events(&[(100_000, "b", "")]));
        // The other one does not answer for a while.
        seen.new_of(key(&one), events(&[(900_000, "c", "")]));
        assert_eq!(seen.from(&one, since), Moment(840_000));
        assert_eq!(seen.from(&other, since), Moment(40_000));
        let late = seen.new_of(key(&other), events(&[(200_000, "d", "")]));
        assert_eq!(late.len(), 1);
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
