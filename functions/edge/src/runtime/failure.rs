//! What goes wrong in a function's process.

use std::fmt::{self, Display};
use std::io::{self, Write};

use lambda_runtime::Diagnostic;

/// An invocation that gave no answer. Lambda gets it as an error answer, and CloudFront answers 503.
#[derive(Debug)]
pub(super) struct Failure(String);

impl Failure {
    pub(super) fn new(error: impl Display) -> Self {
        Self(error.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Failure> for Diagnostic {
    fn from(failure: Failure) -> Self {
        Self {
            error_type: "Error".to_owned(),
            error_message: failure.0,
        }
    }
}

/// Tells on the standard error, which Lambda sends to CloudWatch Logs, why a process does not start.
///
/// Errors are ignored: the pipe may not wait, and nothing else can be told.
pub(super) fn complain(error: &dyn Display) {
    let _ = writeln!(io::stderr(), "error: {error}");
}
