//! Why AWS was not asked, or what it refused.

use std::fmt;
use std::io;

use super::version::Version;
use crate::failure::Failure;

/// Why a call of the `aws` command gave no answer.
#[derive(Debug)]
pub(crate) enum AwsError {
    /// There is no such program.
    NotFound { program: String },
    /// The program cannot be run.
    NotStarted { program: String, source: io::Error },
    /// The program is older than is needed.
    TooOld { found: Version },
    /// What the program printed cannot be read.
    Answer { command: String },
    /// A file for the program could not be written.
    File { source: io::Error },
    /// There are no credentials, or not all parts of them.
    NoCredentials {
        message: String,
        profile: Option<String>,
    },
    /// The credentials were good once.
    Expired {
        message: String,
        profile: Option<String>,
    },
    /// AWS does not know the credentials: they are wrong, or the region is not enabled.
    Unknown { message: String, command: String },
    /// There is no such region, or none is named.
    Region { message: String },
    /// The endpoint cannot be reached.
    Unreachable { message: String },
    /// The credentials do not allow an action.
    Denied {
        /// Such as `cloudformation:DescribeStacks`.
        action: Option<String>,
        message: String,
        command: String,
    },
    /// Too many calls.
    Throttled { command: String },
    /// AWS refused, or the program did.
    Refused {
        /// AWS's own, such as `ValidationError`.
        code: Option<String>,
        message: String,
        command: String,
    },
    /// Somebody pressed Ctrl-C.
    Interrupted,
}

impl AwsError {
    /// AWS's message, where it is one of a refusal.
    pub(crate) fn message(&self) -> &str {
        match self {
            Self::NoCredentials { message, .. }
            | Self::Expired { message, .. }
            | Self::Unknown { message, .. }
            | Self::Region { message }
            | Self::Unreachable { message }
            | Self::Denied { message, .. }
            | Self::Refused { message, .. } => message,
            _ => "",
        }
    }

    /// Whether AWS refused with a code, such as `ValidationError`.
    pub(crate) fn has_code(&self, expected: &str) -> bool {
        matches!(self, Self::Refused { code: Some(code), .. } if code == expected)
    }

    /// Whether it says that a stack or change set is not there.
    pub(crate) fn is_absence(&self) -> bool {
        let Self::Refused { code, message, .. } = self else {
            return false;
        };
        let code = code.as_deref().unwrap_or_default();
        code == "ChangeSetNotFound"
            || code == "ChangeSetNotFoundException"
            || (code == "ValidationError" && message.contains("does not exist"))
    }

    /// Whether the same call may work a moment later.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self, Self::Throttled { .. } | Self::Unreachable { .. })
            || ["InternalFailure", "ServiceUnavailable", "InternalError"]
                .into_iter()
                .any(|code| self.has_code(code))
    }

    /// What to do.
    pub(crate) fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NotFound { .. } | Self::NotStarted { .. } => {
                "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html says how to install `aws`; \
                 `--aws` or `PALISADE_AWS` names one that is not on the path"
                    .to_owned()
            }
            Self::TooOld { found } => format!(
                "version {} or newer is needed, because older ones do not follow `AWS_ENDPOINT_URL`; \
                 https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html says how to update",
                found.least_aws()
            ),
            Self::NoCredentials { profile, .. } => match profile {
                Some(profile) => format!(
                    "`aws configure --profile {profile}` stores keys, `aws configure sso --profile {profile}` \
                     uses IAM Identity Center"
                ),
                None => "`aws configure` stores keys, `aws configure sso` uses IAM Identity Center; \
                         `--profile` names a profile that is there"
                    .to_owned(),
            },
            Self::Expired { profile, .. } => {
                let option = profile
                    .as_ref()
                    .map(|name| format!(" --profile {name}"))
                    .unwrap_or_default();
                format!(
                    "`aws sso login{option}` renews a session of IAM Identity Center; \
                     other temporary credentials have to be fetched anew"
                )
            }
            Self::Unknown { command, .. } => format!(
                "check the keys with `aws sts get-caller-identity`; if that works, the region of `{command}` is not \
                 enabled in the account: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html"
            ),
            Self::Region { .. } => {
                "`aws account list-regions` lists the regions that the account may use".to_owned()
            }
            Self::Unreachable { .. } => {
                "check the network and the proxy, and whether `AWS_ENDPOINT_URL` names what is meant".to_owned()
            }
            Self::Denied { action, .. } => match action {
                Some(action) => format!(
                    "an administrator has to allow `{action}` to whom `aws sts get-caller-identity` tells"
                ),
                None => "an administrator has to allow it to whom `aws sts get-caller-identity` tells".to_owned(),
            },
            Self::Throttled { .. } => "run it again in a minute".to_owned(),
            Self::File { .. } => "the system's folder for temporary files must be writable".to_owned(),
            Self::Answer { .. } => "`--aws` or `PALISADE_AWS` must name the AWS CLI itself".to_owned(),
            Self::Refused { .. } | Self::Interrupted => return None,
        })
    }
}

impl fmt::Display for AwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { program } => write!(f, "there is no program `{program}`"),
            Self::NotStarted { program, source } => write!(f, "cannot run `{program}`: {source}"),
            Self::TooOld { found } => write!(f, "`aws` is too old: version {found}"),
            Self::Answer { command } => write!(f, "`{command}` gave an answer that cannot be read"),
            Self::File { source } => write!(f, "cannot write a file for `aws`: {source}"),
            Self::NoCredentials { message, .. } => write!(f, "there are no credentials: {message}"),
            Self::Expired { message, .. } => write!(f, "the credentials have expired: {message}"),
            Self::Unknown { message, .. } => {
                write!(f, "AWS does not accept the credentials: {message}")
            }
            Self::Region { message } => write!(f, "the region is wrong: {message}"),
            Self::Unreachable { message } => write!(f, "AWS cannot be reached: {message}"),
            Self::Denied {
                action: Some(action),
                message,
                ..
            } => write!(f, "`{action}` is not allowed: {message}"),
            Self::Denied {
                action: None,
                message,
                command,
            } => write!(f, "`{command}` is not allowed: {message}"),
            Self::Throttled { command } => {
                write!(
                    f,
                    "AWS was asked too often, and refuses `{command}` for now"
                )
            }
            Self::Refused {
                code,
                message,
                command,
            } => {
                let message = message.trim().trim_end_matches('.');
                match code {
                    Some(code) => write!(f, "`{command}` was refused with `{code}`: {message}"),
                    None => write!(f, "`{command}` failed: {message}"),
                }
            }
            Self::Interrupted => f.write_str("interrupted"),
        }
    }
}

impl std::error::Error for AwsError {}

impl From<AwsError> for Failure {
    fn from(error: AwsError) -> Self {
        if matches!(error, AwsError::Interrupted) {
            return Self::Interrupted(String::new());
        }
        let failure = Self::new(&error);
        match error.hint() {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}
