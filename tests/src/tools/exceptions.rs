//! Findings of linters that are accepted, each with its reason.

use std::path::Path;

use serde::Deserialize;

use super::error::ToolError;
use super::finding::{Finding, Linter};

/// A rule that may be broken at one place, for a reason.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Exception {
    /// Who finds it.
    pub linter: Linter,
    /// The rule, such as `W3005`.
    pub rule: String,
    /// The end of the template's file name, from a folder's name on.
    pub template: String,
    /// The beginning of the place in the template's tree, such as `Resources/Files`.
    pub path: String,
    /// Why it is right all the same.
    pub reason: String,
}

/// The list of exceptions, `tests/lint-exceptions.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exceptions {
    list: Vec<Exception>,
}

impl Exceptions {
    /// Reads the list of the repository.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or an exception has no reason.
    pub fn read() -> Result<Self, ToolError> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("lint-exceptions.yaml");
        let text = std::fs::read_to_string(&file)
            .map_err(|error| ToolError::new(format!("`{}`: {error}", file.display())))?;
        Self::parse(&text)
    }

    /// Reads a list of exceptions.
    ///
    /// # Errors
    ///
    /// The text is no such list, or an exception has no reason.
    pub fn parse(text: &str) -> Result<Self, ToolError> {
        let list: Vec<Exception> = serde_yaml::from_str(text)
            .map_err(|error| ToolError::new(format!("list of exceptions: {error}")))?;
        match list
            .iter()
            .find(|exception| exception.reason.trim().is_empty())
        {
            Some(exception) => Err(ToolError::new(format!(
                "the exception of `{}` gives no reason",
                exception.rule
            ))),
            None => Ok(Self { list }),
        }
    }

    /// Everything that is wrong: findings without an exception, and exceptions without a finding.
    ///
    /// `findings` are those of one linter in all templates, since an exception is for one of them.
    #[must_use]
    pub fn judge(&self, linter: Linter, findings: &[Finding]) -> Vec<String> {
        let unexpected = findings
            .iter()
            .filter(|finding| !self.list.iter().any(|exception| exception.covers(finding)))
            .map(ToString::to_string);
        let unused = self
            .list
            .iter()
            .filter(|exception| exception.linter == linter)
            .filter(|exception| !findings.iter().any(|finding| exception.covers(finding)))
            .map(|exception| {
                format!(
                    "{linter}: the exception of `{}` for `{}` in `{}` is not needed any more",
                    exception.rule, exception.path, exception.template
                )
            });
        unexpected.chain(unused).collect()
    }
}

impl Exception {
    fn covers(&self, finding: &Finding) -> bool {
        let within = finding.path.strip_prefix(&self.path);
        self.linter == finding.linter
            && self.rule == finding.rule
            && finding.file.ends_with(&self.template)
            && within.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}
