//! `list`: the apps, or the stacks of one.

use palisade::StackView;

use crate::entry::{Entry, Request};
use crate::failure::Failure;
use crate::terminal::{HEAD, QUIET, Terminal};

/// Prints the apps.
pub(super) fn apps(entries: &[Entry], terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let width = longest(entries.iter().map(|entry| entry.name.as_str()));
    for (index, entry) in entries.iter().enumerate() {
        let Entry { name, about, .. } = entry;
        let default = if index == 0 { " (default)" } else { "" };
        writeln!(
            terminal.out,
            "{HEAD}{name:width$}{HEAD:#}  {about}{QUIET}{default}{QUIET:#}"
        )?;
    }
    terminal.note(
        "`--app` chooses one",
        Some("`cargo run list --app <NAME>` lists its stacks"),
    )?;
    Ok(())
}

/// Prints the stacks of an app in the order of their deployment.
pub(super) fn stacks(
    entry: &Entry,
    request: &Request,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let assembly = entry.synthesize(request, terminal)?;
    let names = longest(assembly.stacks().map(StackView::name));
    let regions = longest(assembly.stacks().map(|stack| stack.region().name()));
    let stack_names = longest(assembly.stacks().map(StackView::stack_name));
    let digits = assembly.stacks().count().to_string().len();
    for (index, stack) in assembly.stacks().enumerate() {
        let order = index + 1;
        let region = stack.region().name();
        let (name, stack_name) = (stack.name(), stack.stack_name());
        write!(
            terminal.out,
            "{order:digits$}  {HEAD}{name:names$}{HEAD:#}  {region:regions$}  {stack_name}"
        )?;
        let before: Vec<&str> = stack.depends_on().map(StackView::name).collect();
        if !before.is_empty() {
            let gap = " ".repeat(stack_names - stack_name.chars().count());
            let before = before.join(", ");
            write!(terminal.out, "{gap}  {QUIET}after {before}{QUIET:#}")?;
        }
        writeln!(terminal.out)?;
    }
    Ok(())
}

fn longest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}
