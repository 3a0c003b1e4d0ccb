//! What may break a rule, and why.

use std::panic::Location;

use super::rule::Rule;
use crate::problem::Problem;

/// A rule that may be broken, and why.
#[derive(Debug)]
pub(crate) struct Suppression {
    pub(crate) rule: String,
    pub(crate) reason: String,
    pub(crate) location: &'static Location<'static>,
}

/// A suppression for all that is at a path and below.
#[derive(Debug)]
pub(crate) struct Below {
    /// The path in the app, the stack's name included.
    pub(crate) path: String,
    pub(crate) suppression: Suppression,
}

/// A suppression at work.
pub(super) struct Allowed<'a> {
    pub(super) suppression: &'a Suppression,
    pub(super) scope: Extent<'a>,
    pub(super) is_used: bool,
}

/// What a suppression is for.
pub(super) enum Extent<'a> {
    /// One resource: its stack, place and path.
    Resource(usize, usize, String),
    /// All at a path and below.
    Path(&'a str),
}

impl Allowed<'_> {
    pub(super) fn covers(&self, rule: &Rule, stack: usize, place: usize, path: &str) -> bool {
        let is_there = match &self.scope {
            Extent::Resource(own_stack, own_place, _) => (*own_stack, *own_place) == (stack, place),
            Extent::Path(own) => is_below(path, own),
        };
        is_there && self.suppression.rule == rule.code()
    }

    /// What is wrong with the suppression itself.
    pub(super) fn problem(&self, is_unused_wrong: bool) -> Option<Problem> {
        let Suppression { rule, reason, .. } = self.suppression;
        let problem = if Rule::named(rule).is_none() {
            let problem = Problem::new(format!("no rule `{rule}` is there to suppress"));
            match Rule::nearest(rule) {
                Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
                None => problem.hint("`cargo run explain` lists all rules"),
            }
        } else if reason.trim().is_empty() {
            Problem::new(format!("the rule `{rule}` is suppressed without a reason"))
                .hint("say why it may be broken here, for whoever reads the template")
        } else if is_unused_wrong && !self.is_used {
            Problem::new(format!("the rule `{rule}` is suppressed, but not broken"))
                .hint("take the suppression away")
        } else {
            return None;
        };
        let path = match &self.scope {
            Extent::Resource(_, _, path) => path,
            Extent::Path(path) => *path,
        };
        Some(problem.at(path).from(self.suppression.location))
    }
}

/// Whether a path is another one, or below it.
pub(super) fn is_below(path: &str, other: &str) -> bool {
    match path.strip_prefix(other) {
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => false,
    }
}
