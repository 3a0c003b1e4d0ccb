//! What linters find.

use std::fmt;
use std::path::PathBuf;

use serde::Deserialize;

/// What judges templates and can be told of exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Linter {
    /// What CloudFormation accepts, by AWS.
    CfnLint,
    /// What is safe in AWS, by its own rules.
    Checkov,
    /// What Palisade keeps, by `tests/guard/palisade.guard`.
    CfnGuard,
}

impl fmt::Display for Linter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CfnLint => "cfn-lint",
            Self::Checkov => "checkov",
            Self::CfnGuard => "cfn-guard",
        })
    }
}

/// Something that a linter finds in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Who finds it.
    pub linter: Linter,
    /// The rule, such as `W3005`.
    pub rule: String,
    /// How bad it is.
    pub level: Level,
    /// The template.
    pub file: PathBuf,
    /// The line in it, from 1; 0 where the linter does not tell.
    pub line: u32,
    /// Where in the template's tree, such as `Resources/Files/Properties`.
    pub path: String,
    /// What is wrong.
    pub message: String,
}

/// How bad a [`Finding`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub enum Level {
    /// AWS would refuse the template.
    Error,
    /// AWS would accept it, but it is unwise.
    Warning,
    /// Worth knowing.
    Informational,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            linter,
            rule,
            file,
            line,
            path,
            message,
            ..
        } = self;
        let file = file.display();
        write!(f, "{linter} {rule} {file}:{line} {path}: {message}")
    }
}
