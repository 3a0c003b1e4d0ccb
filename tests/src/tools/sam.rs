//! Judges templates by `sam validate --lint`.

use std::path::Path;

use super::error::ToolError;
use super::install::{absolute, run, tool};

/// What `sam validate --lint` says of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Validation {
    /// Whether the template is valid, without warnings.
    pub accepted: bool,
    /// The tool's words.
    pub text: String,
}

/// Asks `sam validate --lint` about a template that is deployed to a region.
///
/// # Errors
///
/// The tool cannot be installed or run, or the template cannot be read.
pub fn sam_validate(region: &str, template: &Path) -> Result<Validation, ToolError> {
    let mut command = tool("sam")?;
    command.args(["validate", "--lint", "--region", region, "--template-file"]);
    let output = run(command.arg(absolute(template)?))?;
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(Validation {
        accepted: output.status.success(),
        text,
    })
}
