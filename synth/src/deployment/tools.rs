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
    match with {
        Some(With::Aws) => Ok(Tool::Aws(aws)),
        Some(With::Sam) => {
            sam.check()?;
            let aws = aws.recent_version().is_ok().then_some(aws);
            Ok(Tool::Sam(sam, aws))
        }
        None => match aws.is_there() {
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
