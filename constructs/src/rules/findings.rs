//! What rules find.

use super::place::Place;
use super::rule::Rule;

/// What the rules find; each reports in its own name.
pub(in crate::rules) struct Findings<'r> {
    rule: &'static Rule,
    list: &'r mut Vec<Finding>,
}

/// One thing that breaks a rule.
pub(in crate::rules) struct Finding {
    pub(super) rule: &'static Rule,
    /// The stack, and the place of the resource in it.
    pub(super) stack: usize,
    pub(super) place: usize,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    /// Whether the place is never there.
    pub(super) is_never: bool,
}

impl<'r> Findings<'r> {
    pub(super) fn new(rule: &'static Rule, list: &'r mut Vec<Finding>) -> Self {
        Self { rule, list }
    }

    /// Reports what is wrong with a value: a message in lower case, the given value in backticks, what is allowed.
    ///
    /// Where the value is comes in front of the message.
    pub(in crate::rules) fn report(
        &mut self,
        place: Place<'_>,
        message: impl Into<String>,
    ) -> &mut Finding {
        let path = place.path();
        let message = message.into();
        let found = place.resource();
        let finding = Finding {
            rule: self.rule,
            stack: found.stack,
            place: found.place,
            message: if path.is_empty() {
                message
            } else {
                format!("{path}: {message}")
            },
            hint: None,
            is_never: place.is_never(),
        };
        let index = self.list.len();
        self.list.push(finding);
        &mut self.list[index]
    }
}

impl Finding {
    /// Says what to do.
    pub(in crate::rules) fn hint(&mut self, hint: impl Into<String>) -> &mut Self {
        self.hint = Some(hint.into());
        self
    }
}
