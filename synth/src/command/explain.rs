//! `explain`: the rules of synthesis, or the page of one.

use palisade::Rule;

use crate::failure::Failure;
use crate::nearest::nearest;
use crate::terminal::{HEAD, Terminal};

/// The rule of a code, or what to say instead.
pub(super) fn rule(code: &str) -> Result<&'static Rule, String> {
    Rule::named(code).ok_or_else(|| match nearest(code, Rule::all().map(Rule::code)) {
        Some(nearest) => format!("there is no such rule; did you mean `{nearest}`?"),
        None => "there is no such rule; `explain` lists all".to_owned(),
    })
}

pub(super) fn run(rule: Option<&Rule>, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    match rule {
        Some(rule) => Ok(write!(terminal.out, "{}", rule.page())?),
        None => list(terminal),
    }
}

fn list(terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let width = Rule::all().map(|rule| rule.code().len()).max();
    let width = width.unwrap_or_default();
    for rule in Rule::all() {
        let (code, title) = (rule.code(), rule.title());
        writeln!(terminal.out, "{HEAD}{code:width$}{HEAD:#}  {title}")?;
    }
    terminal.note("`cargo run explain <RULE>` tells more of one", None)?;
    Ok(())
}
