//! Judges templates by `checkov`.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::error::ToolError;
use super::finding::{Finding, Level, Linter};
use super::install::{Part, absolute, run, tool_of};

/// What `checkov` finds in templates, by the rules that it brings along.
///
/// # Errors
///
/// The tool cannot be installed or run, or a template cannot be read.
pub fn checkov(templates: &[&Path]) -> Result<Vec<Finding>, ToolError> {
    if templates.is_empty() {
        return Err(ToolError::new("no template was given to checkov"));
    }
    let mut command = tool_of(Part::Checkov, "checkov")?;
    // Nothing is fetched, and nothing is told to anybody.
    command.args(["--skip-download", "--framework", "cloudformation"]);
    command.args(["--compact", "--quiet", "--soft-fail", "--output", "json"]);
    for template in templates {
        command.arg("--file").arg(absolute(template)?);
    }
    let output = run(&mut command)?;
    let failed = |what: String| {
        let text = String::from_utf8_lossy(&output.stderr);
        ToolError::new(format!("{what}\n{text}"))
    };
    let report: Report = serde_json::from_slice(&output.stdout)
        .map_err(|error| failed(format!("checkov wrote no report: {error}")))?;
    if !output.status.success() || report.summary.parsing_errors > 0 {
        return Err(failed("checkov cannot read a template".to_owned()));
    }
    if report.summary.resource_count == 0 {
        return Err(failed("checkov found no resource".to_owned()));
    }
    let failed = report.results.failed_checks;
    Ok(failed.into_iter().map(Finding::from).collect())
}

/// A report as `checkov --output json` writes it.
#[derive(Deserialize)]
struct Report {
    results: Results,
    summary: Summary,
}

#[derive(Deserialize)]
struct Results {
    failed_checks: Vec<Check>,
}

#[derive(Deserialize)]
struct Summary {
    parsing_errors: u32,
    resource_count: u32,
}

#[derive(Deserialize)]
struct Check {
    check_id: String,
    check_name: String,
    file_abs_path: PathBuf,
    file_line_range: [u32; 2],
    /// Type and logical id, such as `AWS::S3::Bucket.Files`.
    resource: String,
}

impl From<Check> for Finding {
    fn from(check: Check) -> Self {
        let id = match check.resource.rsplit_once('.') {
            Some((_, id)) => id,
            None => &check.resource,
        };
        Self {
            linter: Linter::Checkov,
            rule: check.check_id,
            level: Level::Warning,
            file: check.file_abs_path,
            line: check.file_line_range[0],
            path: format!("Resources/{id}"),
            message: check.check_name,
        }
    }
}
