//! What a command said.

use std::fmt;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::tools::ToolError;

/// What a command said, and whether it succeeded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Said {
    /// The command, as it would be typed.
    pub command: String,
    /// The exit code; nothing where a signal ended it.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
}

impl Said {
    pub(super) fn by(command: &mut Command) -> Result<Self, ToolError> {
        let typed = format!("{command:?}");
        let output = command
            .stdin(Stdio::null())
            .output()
            .map_err(|error| ToolError::new(format!("`{typed}` could not be run: {error}")))?;
        Ok(Self::new(typed, &output))
    }

    fn new(command: String, output: &Output) -> Self {
        Self {
            command,
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Whether the exit code is 0.
    #[must_use]
    pub fn is_success(&self) -> bool {
        self.code == Some(0)
    }

    /// Itself, if the command succeeded.
    ///
    /// # Errors
    ///
    /// It did not: all that it said.
    pub fn success(self) -> Result<Self, ToolError> {
        if self.is_success() {
            Ok(self)
        } else {
            Err(ToolError::new(self.to_string()))
        }
    }

    /// The JSON of standard output, `null` where there is none.
    ///
    /// # Errors
    ///
    /// The command did not succeed, or wrote something else.
    pub fn json(self) -> Result<Value, ToolError> {
        let said = self.success()?;
        if said.stdout.trim().is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(&said.stdout)
            .map_err(|error| ToolError::new(format!("no JSON: {error}\n{said}")))
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            command,
            stdout,
            stderr,
            ..
        } = self;
        write!(f, "{command}\n{stdout}{stderr}")?;
        match self.code {
            Some(code) => write!(f, "exit code {code}"),
            None => f.write_str("ended by a signal"),
        }
    }
}
