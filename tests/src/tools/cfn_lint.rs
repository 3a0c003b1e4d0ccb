//! Judges templates by `cfn-lint`.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::error::ToolError;
use super::finding::{Finding, Level, Linter};
use super::install::{absolute, run, tool};

/// What `cfn-lint` finds in templates that are deployed to a region, in its order.
///
/// # Errors
///
/// The tool cannot be installed or run, or a template cannot be read.
pub fn cfn_lint(region: &str, templates: &[&Path]) -> Result<Vec<Finding>, ToolError> {
    if templates.is_empty() {
        return Err(ToolError::new("no template was given to cfn-lint"));
    }
    let mut command = tool("cfn-lint")?;
    command.args(["--format", "json", "--non-zero-exit-code", "none"]);
    command.args(["--regions", region, "--"]);
    for template in templates {
        command.arg(absolute(template)?);
    }
    let output = run(&mut command)?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(ToolError::new(format!("cfn-lint failed\n{text}")));
    }
    let findings: Vec<Match> = serde_json::from_slice(&output.stdout)
        .map_err(|error| ToolError::new(format!("cfn-lint wrote no list of findings: {error}")))?;
    Ok(findings.into_iter().map(Finding::from).collect())
}

/// A finding as `cfn-lint --format json` writes it.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Match {
    filename: PathBuf,
    level: Level,
    location: Location,
    message: String,
    rule: Rule,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Location {
    start: Position,
    #[serde(default)]
    path: Option<Vec<serde_json::Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Position {
    line_number: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Rule {
    id: String,
}

impl From<Match> for Finding {
    fn from(found: Match) -> Self {
        let path: Vec<String> = found
            .location
            .path
            .unwrap_or_default()
            .iter()
            .map(|part| {
                part.as_str()
                    .map_or_else(|| part.to_string(), str::to_owned)
            })
            .collect();
        Self {
            linter: Linter::CfnLint,
            rule: found.rule.id,
            level: found.level,
            file: found.filename,
            line: found.location.start.line_number,
            path: path.join("/"),
            message: found.message,
        }
    }
}
