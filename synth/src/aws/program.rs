//! The program `aws`.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Output, Stdio};
use std::time::Duration;

use clap::Args;
use serde_json::Value;

use super::error::AwsError;
use super::refusal;
use super::version::Version;
use crate::interruption;

/// How AWS is reached: what every command that asks AWS can be told.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Connection {
    /// The profile of the AWS configuration whose credentials are used
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// The `aws` program [default: `aws` on the path]
    #[arg(
        long,
        value_name = "PROGRAM",
        env = "PALISADE_AWS",
        hide_env_values = true
    )]
    pub(crate) aws: Option<PathBuf>,
}

/// The `aws` command of whoever uses this program, with their credentials.
#[derive(Clone, Debug)]
pub(crate) struct Aws {
    program: OsString,
    profile: Option<String>,
}

impl Aws {
    /// The program, which is looked for when it is first called.
    pub(crate) fn new(connection: &Connection) -> Self {
        let named = connection.aws.clone().map(PathBuf::into_os_string);
        Self {
            program: named.unwrap_or_else(|| OsString::from("aws")),
            profile: connection.profile.clone(),
        }
    }

    /// Asks, and gives the answer; `Null` if it is empty.
    ///
    /// Without a region it is the one of the user's settings.
    pub(crate) fn json(&self, region: Option<&str>, arguments: &[&str]) -> Result<Value, AwsError> {
        let arguments = [arguments, &["--output", "json"]].concat();
        let text = self.text(region, &arguments)?;
        if text.trim().is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_str(&text).map_err(|_| AwsError::Answer {
            command: summary(&arguments, region),
        })
    }

    /// Asks, and gives what the program prints.
    pub(crate) fn text(
        &self,
        region: Option<&str>,
        arguments: &[&str],
    ) -> Result<String, AwsError> {
        let mut command = self.command(region, arguments);
        let output = self.output(&mut command)?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        if was_interrupted(output.status) {
            return Err(AwsError::Interrupted);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        // `package` and some others say why on the other stream.
        let said = if said.trim().is_empty() {
            String::from_utf8_lossy(&output.stdout)
        } else {
            said
        };
        let command = summary(arguments, region);
        Err(refusal::read(&said, command, self.profile.as_deref()))
    }

    /// A command whose streams the caller looks after.
    pub(crate) fn command(&self, region: Option<&str>, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .stdin(Stdio::null())
            .env("AWS_PAGER", "")
            // The second line of `aws` may ask questions, which nobody would see.
            .env("AWS_CLI_AUTO_PROMPT", "off")
            .env_remove("AWS_DEFAULT_OUTPUT");
        if let Some(region) = region {
            command.args(["--region", region]);
        }
        if let Some(profile) = &self.profile {
            command.args(["--profile", profile]);
        }
        command
    }

    /// The version, or why the program is of no use.
    pub(crate) fn version(&self) -> Result<Version, AwsError> {
        let mut command = Command::new(&self.program);
        let output = self.output(command.arg("--version").stdin(Stdio::null()))?;
        // Old ones print it to the other stream.
        let said = [output.stdout, output.stderr].concat();
        version_of(&String::from_utf8_lossy(&said)).ok_or_else(|| AwsError::Answer {
            command: "aws --version".to_owned(),
        })
    }

    /// The version, if it is new enough.
    pub(crate) fn recent_version(&self) -> Result<Version, AwsError> {
        let found = self.version()?;
        if found < found.least_aws() {
            return Err(AwsError::TooOld { found });
        }
        Ok(found)
    }

    /// Whether there is such a program, as far as the path tells.
    pub(crate) fn is_there(&self) -> bool {
        let program = Path::new(&self.program);
        if program.components().count() > 1 {
            return program.exists();
        }
        let folders = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&folders).any(|folder| {
            let file = folder.join(program);
            file.exists() || file.with_extension("exe").exists()
        })
    }

    pub(crate) fn program(&self) -> &OsStr {
        &self.program
    }

    fn output(&self, command: &mut Command) -> Result<Output, AwsError> {
        command.output().map_err(|source| {
            let program = self.program.to_string_lossy().into_owned();
            if source.kind() == io::ErrorKind::NotFound {
                AwsError::NotFound { program }
            } else {
                AwsError::NotStarted { program, source }
            }
        })
    }
}

/// The version in what the AWS CLI says of itself, such as `aws-cli/2.15.30 Python/3.11.6`; another program is not
/// taken for it.
fn version_of(said: &str) -> Option<Version> {
    let (_, rest) = said.split_once("aws-cli/")?;
    Version::find(rest.split_whitespace().next()?)
}

/// What was called, without values: they may be secret.
fn summary(arguments: &[&str], region: Option<&str>) -> String {
    let words = arguments
        .iter()
        .take(2)
        .take_while(|word| !word.starts_with('-'));
    let mut text = "aws".to_owned();
    for word in words {
        text.push(' ');
        text.push_str(word);
    }
    if let Some(region) = region {
        text.push_str(" --region ");
        text.push_str(region);
    }
    text
}

/// How long this program may learn of a signal after the other one ended of it.
const LAG: Duration = Duration::from_millis(500);

/// Whether a program ended because somebody pressed Ctrl-C.
///
/// The terminal's signal reaches both programs, and the other one may be quicker: it is then gone by the signal, or
/// by the exit code for it.
fn was_interrupted(status: ExitStatus) -> bool {
    interruption::happened()
        || (matches!(status.code(), None | Some(130)) && !interruption::sleep(LAG))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_has_no_values() {
        let arguments = [
            "cloudformation",
            "create-change-set",
            "--parameters",
            "secret",
        ];
        assert_eq!(
            summary(&arguments, Some("eu-north-1")),
            "aws cloudformation create-change-set --region eu-north-1"
        );
        assert_eq!(summary(&["s3", "--debug", "x"], None), "aws s3");
    }

    #[test]
    fn another_program_has_no_version_of_the_aws_cli() {
        let of_aws = version_of("aws-cli/2.31.0 Python/3.13.7 Darwin/24.6.0 exe/arm64\n");
        assert_eq!(of_aws, Some(Version::new(2, 31, 0)));
        for other in [
            "git version 2.43.0",
            "SAM CLI, version 1.160.0",
            "aws-cli/",
            "",
        ] {
            assert_eq!(version_of(other), None, "{other}");
        }
    }

    #[test]
    fn a_program_that_is_not_there_is_told() {
        let aws = Aws::new(&Connection {
            profile: None,
            aws: Some(PathBuf::from("no-such-program-as-this")),
        });
        let error = aws.json(None, &["sts", "get-caller-identity"]).unwrap_err();
        assert!(
            matches!(&error, AwsError::NotFound { program } if program == "no-such-program-as-this")
        );
        assert_eq!(
            error.to_string(),
            "there is no program `no-such-program-as-this`"
        );
        assert!(aws.version().is_err());
    }
}
