//! Templates of others, and templates as data.

use std::path::{Path, PathBuf};

use super::error::ToolError;
use super::install::{absolute, run, tool, tools_folder};

/// Reads templates with cfn-lint, which knows CloudFormation's short functions.
///
/// # Errors
///
/// The tool cannot be installed or run, or a file is no template.
pub fn templates_as_json(files: &[&Path]) -> Result<Vec<serde_json::Value>, ToolError> {
    let mut command = tool("python")?;
    command.arg(tools_folder().join("template_as_json.py"));
    for file in files {
        command.arg(absolute(file)?);
    }
    let output = run(&mut command)?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(ToolError::new(format!(
            "cfn-lint cannot read a template\n{text}"
        )));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|error| ToolError::new(format!("cfn-lint wrote no JSON: {error}")))
}

/// Writes the templates that the SAM CLI carries to a folder, which is emptied first.
///
/// # Errors
///
/// The tool cannot be installed or run, or the folder cannot be written.
pub fn sam_templates(folder: &Path) -> Result<Vec<PathBuf>, ToolError> {
    let mut command = tool("python")?;
    command
        .arg(tools_folder().join("sam_templates.py"))
        .arg(folder);
    let output = run(&mut command)?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(ToolError::new(format!(
            "the SAM CLI's templates cannot be written\n{text}"
        )));
    }
    Ok(text.lines().map(PathBuf::from).collect())
}
