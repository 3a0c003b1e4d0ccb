//! Where values come from.

use std::collections::BTreeMap;

use super::error::Fault;

/// Where the values of a configuration came from, so that what is wrong is put right in the right place.
#[derive(Debug, Default)]
pub(super) struct Sources(BTreeMap<&'static str, String>);

/// What is not said otherwise stands in this file of the package.
const FILE: &str = "`configuration.json` of the function's package";

impl Sources {
    /// Remembers where a value came from.
    pub(super) fn note(&mut self, value: &'static str, source: impl Into<String>) {
        self.0.insert(value, source.into());
    }

    /// A value that is malformed.
    pub(super) fn malformed(&self, value: &str, given: &str, allowed: &str) -> Fault {
        // What came from outside may be long, or a secret by mistake.
        let given: String = given.chars().take(100).collect();
        self.fault(
            value,
            format!("is `{}`, but must be {allowed}", given.escape_debug()),
        )
    }

    /// A value that is wrong.
    pub(super) fn fault(&self, value: &str, problem: impl Into<String>) -> Fault {
        let first = value.split(['.', '[']).next().unwrap_or(value);
        let source = self.0.get(first).map_or(FILE, String::as_str);
        Fault {
            value: value.to_owned(),
            problem: problem.into(),
            source: format!("it comes from {source}"),
        }
    }
}
