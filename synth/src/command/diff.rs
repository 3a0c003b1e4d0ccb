//! `diff`: what a deployment would change.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use palisade::Format;

use super::arguments::Building;
use super::synth;
use crate::aws::{Aws, Connection};
use crate::comparison::{self, Summary};
use crate::entry::Entry;
use crate::failure::Failure;
use crate::manifest::Manifest;
use crate::terminal::{HEAD, Terminal};

#[derive(Args, Debug)]
pub(super) struct Diff {
    /// The folder of the templates, which are written first
    #[arg(long, short, default_value = "out", value_name = "FOLDER")]
    out: PathBuf,
    /// Compare with the templates of another folder instead of with what is deployed
    #[arg(long, value_name = "FOLDER")]
    against: Option<PathBuf>,
    /// Compare this stack only; may be said several times
    #[arg(long = "stack", value_name = "NAME")]
    stacks: Vec<String>,
    /// How differences are printed
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// End with exit code 1 if anything differs
    #[arg(long)]
    exit_code: bool,
    /// Write no templates: take those that are there
    #[arg(long)]
    no_synth: bool,
    /// Build no edge functions: use the packages that are there
    #[arg(long)]
    no_build: bool,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    building: Building,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    /// For people
    Text,
    /// For programs
    Json,
}

pub(super) fn run(
    entry: &Entry,
    arguments: Diff,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if !arguments.no_synth {
        let request = arguments.building.request();
        let is_built = !arguments.no_build && request.packages.is_none();
        let (assembly, _) = synth::write(
            entry,
            request,
            is_built,
            &arguments.out,
            Format::Yaml,
            terminal,
        )?;
        synth::warn_of_missing_files(&assembly, &arguments.out, terminal)?;
    }
    let manifest = Manifest::read(&arguments.out)?;
    let compared = match &arguments.against {
        Some(folder) => {
            let is_same = |a: &Path, b: &Path| a.canonicalize().ok() == b.canonicalize().ok();
            if is_same(folder, &arguments.out) {
                let shown = folder.display();
                return Err(Failure::new(format_args!("`{shown}` is compared with itself"))
                    .hint("`--out` names the folder of the new templates, `--against` that of the old ones"));
            }
            comparison::against(&manifest, &Manifest::read(folder)?, &arguments.stacks)?
        }
        None => {
            let aws = Aws::new(&arguments.connection);
            aws.recent_version()?;
            comparison::beside_deployed(&manifest, &aws, &arguments.stacks)?
        }
    };
    let summary = Summary::of(&compared);
    match arguments.format {
        Form::Text => {
            terminal
                .out
                .write_all(comparison::text(&compared).as_bytes())?;
            if !terminal.quiet {
                writeln!(terminal.out, "{HEAD}{}{HEAD:#}", summary.told())?;
            }
        }
        Form::Json => writeln!(terminal.out, "{:#}", comparison::json(&compared))?,
    }
    terminal.out.flush()?;
    if arguments.exit_code && summary.differing > 0 {
        // What differs is told already.
        return Err(Failure::Told(String::new()));
    }
    Ok(())
}
