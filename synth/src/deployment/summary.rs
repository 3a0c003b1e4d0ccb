//! What is told in the end.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use super::addresses::Address;
use super::context::Context;
use super::job::Job;
use super::moment::spoken;
use super::one::Deployed;
use crate::terminal::{CHANGED, GONE, GOOD, HEAD, QUIET};

/// How a stack ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Deployed(Deployed, Duration),
    Failed,
    /// CloudFormation goes on, and nobody looks.
    Interrupted,
    NotBegun,
}

/// A line for each stack.
pub(super) fn stacks(jobs: &[Job], ends: &[End]) -> String {
    let width = jobs.iter().map(|job| job.name.chars().count()).max();
    let width = width.unwrap_or(0);
    let mut text = String::new();
    for (job, end) in jobs.iter().zip(ends) {
        let (style, word, took) = match end {
            End::Deployed(Deployed::Created, took) => (GOOD, "created", Some(*took)),
            End::Deployed(Deployed::Updated, took) => (CHANGED, "updated", Some(*took)),
            End::Deployed(Deployed::Done, took) => (GOOD, "deployed", Some(*took)),
            End::Deployed(Deployed::Unchanged, _) => (QUIET, "unchanged", None),
            End::Deployed(Deployed::Shown | Deployed::NotShown, _) => continue,
            End::Failed => (GONE, "failed", None),
            End::Interrupted => (CHANGED, "interrupted", None),
            End::NotBegun => (QUIET, "not begun", None),
        };
        let name = &job.name;
        _ = write!(text, "{HEAD}{name:width$}{HEAD:#}  {style}{word}{style:#}");
        if let Some(took) = took {
            _ = write!(text, "  {QUIET}{}{QUIET:#}", spoken(took));
        }
        text.push('\n');
    }
    text
}

/// The outputs of the stacks that were deployed.
pub(super) fn outputs(jobs: &[Job], context: &Context) -> String {
    outputs_of(jobs, &context.outputs())
}

/// The outputs of stacks, by the stacks' names in the app.
pub(super) fn outputs_of(jobs: &[Job], all: &BTreeMap<String, BTreeMap<String, String>>) -> String {
    let mut text = String::new();
    for job in jobs {
        let Some(outputs) = all.get(&job.name).filter(|outputs| !outputs.is_empty()) else {
            continue;
        };
        let (name, stack_name, region) = (&job.name, &job.stack_name, &job.region);
        _ = writeln!(
            text,
            "\n{HEAD}{name}{HEAD:#}  {QUIET}{stack_name} in {region}{QUIET:#}"
        );
        let width = outputs.keys().map(|key| key.chars().count()).max();
        let width = width.unwrap_or(0);
        for (key, value) in outputs {
            _ = writeln!(text, "  {key:width$}  {value}");
        }
    }
    text
}

/// Where to look.
pub(super) fn addresses(addresses: &[Address]) -> String {
    let mut text = String::new();
    if !addresses.is_empty() {
        text.push('\n');
    }
    for Address { what, text: value } in addresses {
        _ = writeln!(text, "{HEAD}{what:9}{HEAD:#}  {value}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::{Aws, Connection};
    use crate::deployment::approval::Approval;
    use crate::deployment::description::Description;

    #[test]
    fn the_end_is_told() {
        let names = ["UserPool", "Edge", "Site", "More", "Last"];
        let jobs = names.map(|name| Job::sample(name, "eu-north-1"));
        let ends = [
            End::Deployed(Deployed::Created, Duration::from_secs(123)),
            End::Deployed(Deployed::Updated, Duration::from_secs(4)),
            End::Deployed(Deployed::Unchanged, Duration::from_secs(3)),
            End::Failed,
            End::NotBegun,
        ];
        let approval = Approval {
            asked_for: None,
            has_terminal: false,
            is_given: false,
        };
        let aws = Aws::new(&Connection::default());
        let context = Context::new(aws, approval, false, "1".to_owned());
        let found = |status: &str, outputs: &[(&str, &str)]| Description {
            status: status.to_owned(),
            outputs: outputs
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect::<BTreeMap<_, _>>(),
            ..Description::default()
        };
        let outputs_of_pool = [("PoolId", "eu-north-1_x"), ("Client", "abc")];
        context.learn("UserPool", Some(found("CREATE_COMPLETE", &outputs_of_pool)));
        context.learn("Edge", Some(found("UPDATE_COMPLETE", &[])));
        context.learn("Last", Some(found("ROLLBACK_COMPLETE", &[("A", "b")])));
        let found = [Address {
            what: "site",
            text: "https://docs.example.com".to_owned(),
        }];
        let text = stacks(&jobs, &ends) + &outputs(&jobs, &context) + &addresses(&found);
        insta::assert_snapshot!(anstream::adapter::strip_str(&text).to_string());
        assert_eq!(addresses(&[]), "");
    }
}
