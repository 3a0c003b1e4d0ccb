//! `upload`: the content of buckets.

use std::path::PathBuf;

use clap::Args;

use crate::aws::{Aws, Connection};
use crate::content::{self, Choice};
use crate::failure::Failure;
use crate::manifest::Manifest;
use crate::terminal::Terminal;

#[derive(Args, Debug)]
pub(super) struct Upload {
    /// The folder that `synth` wrote
    #[arg(long, short, default_value = "out", value_name = "FOLDER")]
    out: PathBuf,
    /// A stack whose content is uploaded, and no other; may be said several times
    #[arg(long, value_name = "NAME")]
    stack: Vec<String>,
    /// Upload files that have not changed too, as after a change of `Cache-Control`
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    connection: Connection,
}

pub(super) fn run(arguments: &Upload, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let manifest = Manifest::read(&arguments.out)?;
    let stacks = manifest.chosen(&arguments.stack)?;
    if stacks.iter().all(|stack| stack.contents.is_empty()) {
        return Err(Failure::new("no stack has content to upload").hint(
            "`s3::Content` says which folder belongs to a bucket; of the app `multi-region`, the key `content` does",
        ));
    }
    let aws = Aws::new(&arguments.connection);
    aws.recent_version()?;
    let choice = if arguments.all {
        Choice::All
    } else {
        Choice::Changed
    };
    for stack in stacks {
        for content in &stack.contents {
            content::upload(&aws, stack, content, choice, terminal)?;
        }
    }
    Ok(())
}
