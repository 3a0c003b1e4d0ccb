//! The variables by which Lambda tells a process what it is.

use std::env;
use std::fmt;

/// What the runtime client reads; it panics where one is missing.
const VARIABLES: [&str; 4] = [
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
];

/// A variable of Lambda that is not there, so that this is not Lambda.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Missing(&'static str);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the variable `{}` is not set\n hint: this is a function at the edge, which Lambda starts; \
             to try one, start it under AWS's runtime interface emulator",
            self.0
        )
    }
}

/// Checks that the variables of Lambda are there.
pub(super) fn check() -> Result<(), Missing> {
    check_in(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn check_in(is_set: impl Fn(&str) -> bool) -> Result<(), Missing> {
    match VARIABLES.into_iter().find(|name| !is_set(name)) {
        Some(name) => Err(Missing(name)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Missing, VARIABLES, check_in};

    #[test]
    fn the_first_variable_that_is_missing_is_named() {
        assert_eq!(check_in(|_| true), Ok(()));
        assert_eq!(check_in(|_| false), Err(Missing("AWS_LAMBDA_RUNTIME_API")));
        for missing in VARIABLES {
            let error = check_in(|name| name != missing).unwrap_err();
            assert!(error.to_string().contains(missing), "{error}");
        }
    }
}
