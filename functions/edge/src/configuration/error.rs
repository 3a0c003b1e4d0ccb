//! What is wrong with a configuration.

use std::fmt;

/// What is wrong with a configuration: everything at once, as far as it can be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigurationError(Vec<Fault>);

/// One value that is missing or malformed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The value, by its name in `configuration.json`, such as `userPoolId`.
    pub value: String,
    /// What is wrong with it: what was given, and what is allowed. Secrets are never told.
    pub problem: String,
    /// Where it came from, or should come from.
    pub source: String,
}

impl ConfigurationError {
    pub(super) fn one(fault: Fault) -> Self {
        Self(vec![fault])
    }

    pub(super) fn all(faults: Vec<Fault>) -> Self {
        Self(faults)
    }

    /// Nothing, if there are no faults.
    pub(super) fn of(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Self(faults))
        }
    }

    /// What is wrong, one by one.
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.0
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            let Fault {
                value,
                problem,
                source,
            } = fault;
            write!(f, "`{value}` {problem}\n hint: {source}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ConfigurationError {}
