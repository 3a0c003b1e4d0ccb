//! `doctor`: whether a deployment can work from here.

use clap::Args;
use palisade::{Assembly, StackView};

use super::arguments::Building;
use crate::aws::Connection;
use crate::doctor::{Check, State, Subject, examine, report};
use crate::entry::Entry;
use crate::failure::Failure;
use crate::terminal::Terminal;

#[derive(Args, Debug)]
pub(super) struct Doctor {
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    building: Building,
}

pub(super) fn run(
    entry: &Entry,
    arguments: Doctor,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let assembly = entry.synthesize(&arguments.building.request(), terminal)?;
    let checks = examine(&subject(&assembly), &arguments.connection);
    terminal.tell_styled(&report(&checks), false)?;
    match wrong(&checks) {
        None => Ok(()),
        Some(names) => Err(Failure::new(format_args!(
            "a deployment cannot work yet: {names}"
        ))),
    }
}

/// The names of what is wrong.
fn wrong(checks: &[Check]) -> Option<String> {
    let wrong = checks.iter().filter(|check| check.state == State::Wrong);
    let names: Vec<&str> = wrong.map(|check| check.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn subject(assembly: &Assembly) -> Subject {
    let mut regions: Vec<(String, bool)> = Vec::new();
    let mut accounts: Vec<String> = Vec::new();
    for stack in assembly.stacks() {
        let name = stack.region().name();
        let uploads = stack.has_assets();
        match regions.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known |= uploads,
            None => regions.push((name.to_owned(), uploads)),
        }
        if let Some(account) = stack
            .account()
            .filter(|it| !accounts.iter().any(|a| a == it))
        {
            accounts.push(account.to_owned());
        }
    }
    Subject {
        packages: assembly.packages().len(),
        regions,
        accounts,
        has_edge_functions: assembly.stacks().any(has_edge_functions),
    }
}

fn has_edge_functions(stack: StackView<'_>) -> bool {
    stack.yaml().contains("LambdaFunctionAssociations")
}
