//! Reads YAML as AWS's command lines read it.

use std::path::Path;

use super::error::ToolError;
use super::install::{absolute, run, tool, tools_folder};

/// Reads a YAML file with PyYAML, which takes `on` for true and `2026-01-01` for a date.
///
/// What JSON does not have is given as a text in angle brackets that names its type.
///
/// # Errors
///
/// The tool cannot be installed or run, or the file is not YAML.
pub fn pyyaml_as_json(file: &Path) -> Result<serde_json::Value, ToolError> {
    let mut command = tool("python")?;
    command.arg(tools_folder().join("yaml_as_json.py"));
    let output = run(command.arg(absolute(file)?))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(ToolError::new(format!(
            "PyYAML cannot read `{}`\n{text}",
            file.display()
        )));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|error| ToolError::new(format!("PyYAML wrote no JSON: {error}")))
}
