//! `destroy`: deletes what was deployed.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::Args;

use crate::aws::Connection;
use crate::deployment::destruction::{self, Allowed, Consent, Request};
use crate::failure::Failure;
use crate::terminal::Terminal;

#[derive(Args, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option of the command line"
)]
pub(super) struct Destroy {
    /// The folder of the templates that are deployed
    #[arg(long, short, default_value = "out", value_name = "FOLDER")]
    out: PathBuf,
    /// Delete only this stack, by its name in the app or in AWS; may be said several times
    #[arg(long = "stack", value_name = "NAME", conflicts_with = "resume")]
    stacks: Vec<String>,
    /// Delete the objects in buckets too, with all their versions
    #[arg(long)]
    delete_content: bool,
    /// Delete what is kept or protected on purpose too: retained resources, user pools and stacks that are protected
    /// against deletion, log groups that functions made
    #[arg(long)]
    delete_retained: bool,
    /// Go on with what an earlier run left
    #[arg(long)]
    resume: bool,
    /// Agree to everything
    #[arg(long, short)]
    yes: bool,
    #[command(flatten)]
    connection: Connection,
}

pub(super) fn run(arguments: Destroy, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    // The question is printed to one stream, and answered on the other.
    let has_terminal = terminal.is_the_process
        && std::io::stdin().is_terminal()
        && std::io::stderr().is_terminal();
    let request = Request {
        connection: arguments.connection,
        stacks: arguments.stacks,
        allowed: Allowed {
            content: arguments.delete_content,
            retained: arguments.delete_retained,
        },
        consent: if arguments.yes {
            Consent::Given
        } else if has_terminal {
            Consent::Asked
        } else {
            Consent::Missing
        },
        resumes: arguments.resume,
    };
    destruction::run(&arguments.out, &request, terminal)
}
