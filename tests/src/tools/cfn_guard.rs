//! Judges templates by `cfn-guard`, with the rules of `tests/guard/palisade.guard`.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use super::error::ToolError;
use super::finding::{Finding, Level, Linter};
use super::install::{Part, absolute, run, tool_of};

/// Its exit code where a rule is broken.
const BROKEN: i32 = 19;

/// The file of rules.
#[must_use]
pub fn guard_rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("guard/palisade.guard")
}

/// What `cfn-guard` finds in templates: a finding for each place where one of our rules is broken.
///
/// # Errors
///
/// The tool cannot be installed or run, or a template cannot be read.
pub fn cfn_guard(templates: &[&Path]) -> Result<Vec<Finding>, ToolError> {
    if templates.is_empty() {
        return Err(ToolError::new("no template was given to cfn-guard"));
    }
    let mut command = tool_of(Part::CfnGuard, "cfn-guard")?;
    command.args(["validate", "--structured", "--show-summary", "none"]);
    command.args(["--output-format", "json", "--rules"]);
    command.arg(guard_rules());
    for template in templates {
        command.arg("--data").arg(absolute(template)?);
    }
    let output = run(&mut command)?;
    let failed = |what: String| {
        let text = String::from_utf8_lossy(&output.stderr);
        ToolError::new(format!("{what}\n{text}"))
    };
    if !matches!(output.status.code(), Some(0 | BROKEN)) {
        return Err(failed("cfn-guard failed".to_owned()));
    }
    let reports: Vec<Report> = serde_json::from_slice(&output.stdout)
        .map_err(|error| failed(format!("cfn-guard wrote no list of reports: {error}")))?;
    if reports.len() != templates.len() {
        return Err(failed("cfn-guard did not judge every template".to_owned()));
    }
    Ok(reports.iter().flat_map(Report::findings).collect())
}

/// What is said of one template.
#[derive(Deserialize)]
struct Report {
    name: PathBuf,
    not_compliant: Vec<Value>,
}

impl Report {
    fn findings(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for broken in &self.not_compliant {
            let rule = broken.pointer("/Rule/name").and_then(Value::as_str);
            let mut places = Vec::new();
            collect(broken, "", &mut places);
            for (path, message) in places {
                findings.push(Finding {
                    linter: Linter::CfnGuard,
                    rule: rule.unwrap_or_default().to_owned(),
                    level: Level::Error,
                    file: self.name.clone(),
                    line: 0,
                    path,
                    message,
                });
            }
        }
        findings
    }
}

/// The places that a broken rule names, each with the nearest of our messages, else with the rule's own text.
fn collect(value: &Value, message: &str, places: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, message, places)),
        Value::Object(entries) => {
            let words = |pointer| value.pointer(pointer)?.as_str().map(str::trim);
            let own = words("/messages/custom_message").filter(|text| !text.is_empty());
            let message = own.or_else(|| words("/context")).unwrap_or(message);
            let path = entries.get("path").and_then(Value::as_str);
            if let Some(path) = path.and_then(|path| path.strip_prefix('/')) {
                let place = (path.to_owned(), message.to_owned());
                if !places.contains(&place) {
                    places.push(place);
                }
            }
            for entry in entries.values() {
                collect(entry, message, places);
            }
        }
        _ => {}
    }
}
