//! Which program deploys.

use clap::ValueEnum;

use super::sam::Sam;
use crate::aws::{Aws, AwsError, Connection};
use crate::failure::Failure;

/// The program that deploys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum With {
    /// The AWS CLI
    Aws,
    /// The AWS SAM CLI
    Sam,
}

/// The program that deploys, and the other one if it is there.
#[derive(Debug)]
pub(super) enum Tool {
    Aws(Aws),
    /// With the AWS CLI, where that is installed too, for what only it tells.
    Sam(Sam, Option<Aws>),
}

/// The program that the command line names, or that is there.
pub(super) fn choose(with: Option<With>, connection: &Connection) -> Result<Tool, Failure> {
    let aws = Aws::new(connection);
    let sam = Sam::new(connection.profile.clone());
    let is_named = connection.aws.is_some();
    match with {
        Some(With::Aws) => Ok(Tool::Aws(aws)),
        Some(With::Sam) => {
            sam.check()?;
            let aws = match aws.recent_version() {
                Ok(_) => Some(aws),
                // One that is named is meant.
                Err(error) if is_named => return Err(error.into()),
                Err(_) => None,
            };
            Ok(Tool::Sam(sam, aws))
        }
        // Where somebody names a program that is not there, nothing else is taken for it.
        None => match is_named || aws.is_there() {
            true => Ok(Tool::Aws(aws)),
            false if sam.is_there() => {
                sam.check()?;
                Ok(Tool::Sam(sam, None))
            }
            false => {
                let program = aws.program().to_string_lossy().into_owned();
                Err(AwsError::NotFound { program }.into())
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn nothing_is_taken_for_a_program_that_is_named() {
        let connection = Connection {
            profile: None,
            aws: Some(PathBuf::from("/nowhere/aws")),
        };
        let chosen = choose(None, &connection).unwrap();
        assert!(matches!(&chosen, Tool::Aws(aws) if aws.program() == "/nowhere/aws"));
    }
}
