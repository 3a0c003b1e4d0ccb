//! The end of an app's stacks, from its beginning to its end.

use std::io::{self, BufRead};
use std::path::Path;

use super::inspect::{Found, inspect};
use super::kept;
use super::left::{Left, Why};
use super::memory::{Memory, Target};
use super::plan::{self, Allowed};
use super::stack::{self, Deleted};
use super::told;
use crate::aws::{Aws, Connection};
use crate::deployment::description::Description;
use crate::deployment::reporter::{Message, Reporter};
use crate::deployment::run::printer;
use crate::deployment::schedule::{self, Outcome};
use crate::deployment::uploads;
use crate::failure::Failure;
use crate::interruption;
use crate::logs;
use crate::manifest::Manifest;
use crate::terminal::{QUIET, Terminal};

/// How many stacks are deleted at once, where none takes values of another.
const AT_ONCE: usize = 4;

/// Whether somebody agrees to what is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consent {
    /// The command line says so.
    Given,
    /// Somebody at a terminal is asked.
    Asked,
    /// Nobody is there to be asked.
    Missing,
}

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) connection: Connection,
    /// The stacks; all if there is none.
    pub(crate) stacks: Vec<String>,
    pub(crate) allowed: Allowed,
    pub(crate) consent: Consent,
    /// Whether an earlier run is gone on with.
    pub(crate) resumes: bool,
}

/// Deletes the stacks of what a synthesis wrote, or what an earlier run left.
pub(crate) fn run(
    out: &Path,
    request: &Request,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if terminal.is_the_process {
        interruption::watch();
    }
    let (mut memory, all) = memory(out, request)?;
    let targets = memory.stacks.clone();
    let allowed = Allowed {
        content: memory.delete_content,
        retained: memory.delete_retained,
    };
    let aws = Aws::new(&request.connection);
    aws.recent_version()?;
    let found = look(&aws, &targets)?;
    consumers_are_gone(&aws, &all, &targets)?;
    let of_functions = log_groups(&aws, &found, terminal)?;
    let known = kept::joined(memory.left.clone(), of_functions);
    if found.is_empty() && known.is_empty() {
        memory.stacks.clear();
        memory.save(out)?;
        return Ok(terminal.note("no stack of the app is deployed", None)?);
    }
    terminal.tell_styled(&told::plan(&found, &known, allowed), false)?;
    if let Some(failure) = plan::refusal(&found, allowed) {
        return Err(failure);
    }
    let does_anything = !found.is_empty() || (allowed.retained && !known.is_empty());
    if does_anything {
        agree(&memory, request, terminal)?;
    }

    // If the power fails, the next run knows.
    memory.left.clone_from(&known);
    memory.save(out)?;
    let (gone, stacks_left) = delete_stacks(&aws, &found, allowed, terminal)?;
    let still = |target: &Target| {
        stacks_left
            .iter()
            .any(|left| left.name == target.stack_name && left.region == target.region)
    };
    let kept_now = found
        .iter()
        .filter(|found| !still(&found.target))
        .flat_map(plan::kept);
    let left = kept::joined(known, kept_now.collect());
    let mut printed = Ok(());
    let left = kept::delete(&aws, left, allowed, |left| {
        let text = format!(
            "  deleted  {} ({}){}\n",
            left.name,
            left.type_name,
            left.afterwards()
        );
        if printed.is_ok() && !terminal.quiet {
            printed = terminal.tell_styled(&text, true);
        }
    });
    printed?;

    memory.stacks.retain(still);
    memory.left.clone_from(&left);
    memory.save(out)?;
    let mut all_left = stacks_left;
    all_left.extend(left);
    let is_unwanted = all_left.iter().any(|left| kept::is_unwanted(left, allowed));
    if memory.stacks.is_empty() {
        all_left.extend(places_of_uploads(&aws, &targets));
    }
    terminal.tell_styled(&told::left(&all_left, gone), false)?;
    end(is_unwanted, &all_left)
}

/// How it ends: with an interruption, with something left that was to go, or well.
fn end(is_unwanted: bool, left: &[Left]) -> Result<(), Failure> {
    let resume = "`cargo run destroy --resume` goes on";
    if interruption::happened() {
        return Err(Failure::Interrupted(format!(
            "note: interrupted; CloudFormation goes on with what was begun\n hint: {resume}\n"
        )));
    }
    if !is_unwanted {
        return Ok(());
    }
    let waits = left.iter().any(|left| left.why == Why::Replicas);
    let failure = Failure::new("not everything that was to go is gone");
    Err(if waits {
        failure.hint(format_args!(
            "{resume}, some hours from now: CloudFront removes the replicas by itself"
        ))
    } else {
        failure.hint(format_args!("do what is told above; then {resume}"))
    })
}

/// What is to be deleted, and all stacks that the app has.
fn memory(out: &Path, request: &Request) -> Result<(Memory, Vec<Target>), Failure> {
    let before = Memory::read(out)?;
    let mut memory = if request.resumes {
        before.ok_or_else(|| {
            let path = Memory::path(out);
            Failure::new(format_args!(
                "nothing is left to go on with: there is no `{}`",
                path.display()
            ))
            .hint("`cargo run destroy` begins")
        })?
    } else {
        let manifest = Manifest::read(out)?;
        let mut memory = Memory::new(manifest.app.clone());
        memory.left = before.map(|before| before.left).unwrap_or_default();
        // Consumers first.
        let chosen = manifest.chosen(&request.stacks)?;
        memory.stacks = chosen.into_iter().rev().map(target).collect();
        let all = manifest.stacks.iter().map(target).collect();
        memory.delete_content = request.allowed.content;
        memory.delete_retained = request.allowed.retained;
        return Ok((memory, all));
    };
    memory.delete_content |= request.allowed.content;
    memory.delete_retained |= request.allowed.retained;
    let all = memory.stacks.clone();
    Ok((memory, all))
}

fn target(stack: &crate::manifest::Stack) -> Target {
    Target {
        name: stack.name.clone(),
        stack_name: stack.stack_name.clone(),
        region: stack.region.clone(),
        depends_on: stack.depends_on.clone(),
    }
}

/// Those of the stacks that are there, all asked for at once.
fn look(aws: &Aws, targets: &[Target]) -> Result<Vec<Found>, Failure> {
    let none = vec![Vec::new(); targets.len()];
    let outcomes = schedule::run(
        &none,
        targets.len(),
        |index, _| inspect(aws, &targets[index]),
        |_| {},
        || !interruption::happened(),
    );
    let mut found = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Done(stack) => found.extend(stack),
            Outcome::Failed(failure) => return Err(failure),
            Outcome::NotBegun => return Err(Failure::Interrupted(String::new())),
        }
    }
    Ok(found)
}

/// A stack whose values others take goes last.
fn consumers_are_gone(aws: &Aws, all: &[Target], chosen: &[Target]) -> Result<(), Failure> {
    for orphan in plan::orphans(all, chosen) {
        let there = Description::of(aws, &orphan.region, &orphan.stack_name)?;
        if there.is_some_and(|found| found.is_deployed()) {
            let Target {
                name, stack_name, ..
            } = orphan;
            return Err(Failure::new(format_args!(
                "the stack `{name}` ({stack_name}) takes values of what is to be deleted"
            ))
            .hint(format_args!(
                "delete it first, or with it: `--stack {name}`"
            )));
        }
    }
    Ok(())
}

/// The log groups that functions made themselves, which no stack deletes.
fn log_groups(
    aws: &Aws,
    found: &[Found],
    terminal: &mut Terminal<'_>,
) -> Result<Vec<Left>, Failure> {
    let mut left = Vec::new();
    for found in found {
        let functions = found
            .items
            .iter()
            .filter(|item| item.type_name == "AWS::Lambda::Function");
        let functions: Vec<_> = functions
            .map(|item| {
                logs::Function::of(&item.logical_id, &item.physical_id, &found.target.region)
            })
            .collect();
        if functions.is_empty() {
            continue;
        }
        if !terminal.quiet {
            let name = &found.target.name;
            let text = format!(
                "  {name}  {QUIET}looks in which regions its functions have logs{QUIET:#}\n"
            );
            terminal.tell_styled(&text, true)?;
        }
        for (region, name) in logs::groups(aws, functions) {
            let is_resource = found.items.iter().any(|item| {
                item.type_name == "AWS::Logs::LogGroup"
                    && item.physical_id == name
                    && found.target.region == region
            });
            if !is_resource {
                left.push(Left {
                    region,
                    type_name: "AWS::Logs::LogGroup".to_owned(),
                    name,
                    stack: found.target.name.clone(),
                    why: Why::OfFunctions,
                });
            }
        }
    }
    Ok(left)
}

/// Asks whoever sits there.
fn agree(memory: &Memory, request: &Request, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    match request.consent {
        Consent::Given => return Ok(()),
        Consent::Asked => {}
        Consent::Missing => {
            return Err(Failure::new("nothing was deleted: somebody has to agree")
                .hint("`--yes` agrees; nothing brings back what is deleted"));
        }
    }
    let word = memory.app.as_deref().unwrap_or("destroy");
    terminal.tell_styled(&format!("type `{word}` to delete it: "), true)?;
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    if line.trim() == word {
        return Ok(());
    }
    Err(Failure::new("nothing was deleted"))
}

/// Deletes stacks, consumers first: how many are gone, and those that are left.
fn delete_stacks(
    aws: &Aws,
    found: &[Found],
    allowed: Allowed,
    terminal: &mut Terminal<'_>,
) -> Result<(usize, Vec<Left>), Failure> {
    let takes_of = |producer: &Found| -> Vec<usize> {
        let takes = |(_, consumer): &(usize, &Found)| {
            consumer.target.depends_on.contains(&producer.target.name)
        };
        found
            .iter()
            .enumerate()
            .filter(takes)
            .map(|(index, _)| index)
            .collect()
    };
    let after: Vec<Vec<usize>> = found.iter().map(takes_of).collect();
    let mut printed = Ok(());
    let outcomes = schedule::run(
        &after,
        AT_ONCE,
        |index, tell| {
            let reporter = Reporter::new(tell);
            match stack::delete(aws, &found[index], allowed, &reporter) {
                Ok(Deleted::Still(Why::Refused(why))) => Err(why),
                Ok(deleted) => Ok(deleted),
                Err(failure) => Err(first_line(&failure)),
            }
        },
        |message: Message| printer(terminal, &mut printed)(message),
        || !interruption::happened(),
    );
    printed?;
    let mut gone = 0;
    let mut left = Vec::new();
    for (outcome, found) in outcomes.into_iter().zip(found) {
        let why = match outcome {
            Outcome::Done(Deleted::Whole) => {
                gone += 1;
                continue;
            }
            Outcome::Done(Deleted::Still(why)) => why,
            Outcome::Failed(why) => Why::Refused(why),
            Outcome::NotBegun => {
                Why::Refused("not begun: what takes its values is still there".to_owned())
            }
        };
        left.push(Left {
            region: found.target.region.clone(),
            type_name: "AWS::CloudFormation::Stack".to_owned(),
            name: found.target.stack_name.clone(),
            stack: found.target.name.clone(),
            why,
        });
    }
    Ok((gone, left))
}

fn first_line(failure: &Failure) -> String {
    let line = failure.text().lines().next().unwrap_or("interrupted");
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}

/// The stacks to which deployments upload: they are of all apps.
fn places_of_uploads(aws: &Aws, targets: &[Target]) -> Vec<Left> {
    let mut regions: Vec<&str> = targets
        .iter()
        .map(|target| target.region.as_str())
        .collect();
    regions.sort_unstable();
    regions.dedup();
    let there = regions.into_iter().filter(|region| {
        Description::of(aws, region, uploads::STACK).is_ok_and(|found| found.is_some())
    });
    there
        .map(|region| Left {
            region: region.to_owned(),
            type_name: "AWS::CloudFormation::Stack".to_owned(),
            name: uploads::STACK.to_owned(),
            stack: String::new(),
            why: Why::Shared,
        })
        .collect()
}
