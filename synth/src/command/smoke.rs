//! `smoke`: whether a deployed site does what it must.

use std::path::PathBuf;

use clap::Args;

use crate::aws::{Aws, Connection};
use crate::failure::Failure;
use crate::manifest::Manifest;
use crate::smoke::{self, Curl, Site};
use crate::terminal::{BAD, GOOD, HEAD, QUIET, Terminal};

#[derive(Args, Debug)]
pub(super) struct Smoke {
    /// The address of the site [default: that of each distribution of the deployed app]
    #[arg(value_name = "URL")]
    address: Option<String>,
    /// The path to which people come back from signing in
    #[arg(long, value_name = "PATH", default_value = "/signin")]
    callback: String,
    /// The folder that `synth` wrote
    #[arg(long, short, default_value = "out", value_name = "FOLDER")]
    out: PathBuf,
    #[command(flatten)]
    connection: Connection,
}

pub(super) fn run(arguments: &Smoke, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let callback = &arguments.callback;
    let sites = match &arguments.address {
        Some(address) => vec![Site::parse(address, callback)?],
        None => {
            let aws = Aws::new(&arguments.connection);
            Site::deployed(&Manifest::read(&arguments.out)?, &aws, callback)?
        }
    };
    let mut failed = 0;
    for site in &sites {
        failed += examine(site, terminal)?;
    }
    match failed {
        0 => Ok(()),
        1 => Err(Failure::new("a check failed").hint(HINT)),
        several => Err(Failure::new(format_args!("{several} checks failed")).hint(HINT)),
    }
}

const HINT: &str = "`cargo run logs` shows what the functions decided and why; \
                    a distribution that was just changed takes some minutes to be everywhere";

/// Runs all checks; how many failed.
fn examine(site: &Site, terminal: &mut Terminal<'_>) -> Result<usize, Failure> {
    let curl = Curl::new();
    if let Err(why) = curl.reaches(site)? {
        return Err(
            Failure::new(format_args!("`{}` does not answer: {why}", site.origin)).hint(
                "is it deployed, and its name in DNS? a name that is new takes some minutes to be known everywhere",
            ),
        );
    }
    let mut failed = 0;
    writeln!(terminal.out, "{HEAD}{}{HEAD:#}", site.origin)?;
    for check in smoke::all() {
        let demand = check.demand;
        match check.run(site, &curl)? {
            Some(Ok(())) => writeln!(terminal.out, "  {GOOD}ok    {GOOD:#} {demand}")?,
            Some(Err(why)) => {
                failed += 1;
                writeln!(terminal.out, "  {BAD}failed{BAD:#} {demand}")?;
                writeln!(terminal.out, "         {why}")?;
            }
            None => writeln!(
                terminal.out,
                "  {QUIET}-      {demand}: nothing to ask{QUIET:#}"
            )?,
        }
        terminal.out.flush()?;
    }
    Ok(failed)
}
