//! Where stacks go: each to a place of its own, in AWS and in the output folder.

use std::collections::BTreeMap;

use super::layout::Home;
use crate::app::App;
use crate::assembly::MANIFEST;
use crate::problem::{Problem, Problems};
use crate::stack::Stack;

pub(super) fn check(app: &App, homes: &[Home], problems: &mut Problems) {
    let mut names: BTreeMap<(String, &str, String), &Stack> = BTreeMap::new();
    let mut folders: BTreeMap<String, &Stack> = BTreeMap::new();
    for (home, stack) in homes.iter().zip(&app.stacks) {
        let name = home.stack_name.as_str();
        if !is_stack_name(name) {
            problems.push(of(stack, format!(
                "a stack's name begins with a letter and has at most 128 letters, digits and hyphens, got `{name}`"
            )));
        }
        let account = format!("{:?}", home.account);
        let other = names.insert((account, stack.region.name(), name.to_owned()), stack);
        if let Some(other) = distinct(other, stack) {
            let problem = of(
                stack,
                format!(
                    "`{}` and `{}` are both called `{name}` in {}: one would take the place of the other",
                    other.name, stack.name, stack.region
                ),
            );
            problems.push(problem.hint("give one of them another name with `Stack::stack_name`"));
        }
        let folder = stack.folder_below_output();
        if !is_below(&folder) {
            let problem = of(
                stack,
                format!(
                    "a stack's folder is below the output folder, and not `{MANIFEST}`, got `{folder}`"
                ),
            );
            problems.push(problem.hint(
                "name folders and no `.`, `..` or `\\`, with `/` between them: `eu-north-1/Site`",
            ));
        }
        // Some file systems do not tell upper case from lower case.
        let other = folders.insert(folder.to_lowercase(), stack);
        if let Some(other) = distinct(other, stack) {
            let problem = of(
                stack,
                format!(
                    "`{}` and `{}` have the same folder `{folder}`",
                    other.name, stack.name
                ),
            );
            problems.push(problem.hint("give one of them another folder with `Stack::folder`"));
        }
    }
}

/// The other stack, unless the two have one name: that is told already.
fn distinct<'a>(other: Option<&'a Stack>, stack: &Stack) -> Option<&'a Stack> {
    other.filter(|other| other.name != stack.name)
}

fn of(stack: &Stack, message: String) -> Problem {
    Problem::new(message).at(&stack.name).from(stack.location)
}

fn is_stack_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= 128
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn is_below(folder: &str) -> bool {
    folder != MANIFEST
        && folder
            .split('/')
            .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']))
}
