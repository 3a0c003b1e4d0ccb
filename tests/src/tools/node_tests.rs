//! Runs tests that are written in JavaScript, below `tests/content/`.

use std::path::Path;

use super::error::ToolError;
use super::install::{Part, run, tool_of};

/// The tests of a file of `tests/content/` succeed, with these variables in their environment. The headless Chromium's
/// folder is the variable `CHROMIUM`.
///
/// # Errors
///
/// A test fails, there is none, or Node.js or Chromium cannot be installed; the error has what Node.js printed.
pub fn node_tests(file: &str, variables: &[(&str, &Path)]) -> Result<(), ToolError> {
    let mut command = tool_of(Part::Chromium, "node")?;
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    command
        .env("CHROMIUM", Part::Chromium.installed()?)
        .envs(variables.iter().copied())
        .args(["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "--test"])
        .arg("--test-reporter=tap")
        .arg(tests.join(file));
    let output = run(&mut command)?;
    let text = String::from_utf8_lossy(&output.stdout);
    let passed = text.lines().any(|line| line.starts_with("ok "));
    if output.status.success() && passed {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(ToolError::new(format!("{file} failed\n{text}\n{errors}")))
}
