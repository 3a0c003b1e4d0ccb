//! Synthesis of an app whose packages are built on the way.

use std::path::Path;
use std::time::Instant;

use palisade::Assembly;

use super::cargo::Cargo;
use super::zips;
use crate::entry::{Entry, Request};
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Where functions are built, and their packages put.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    /// A folder of the workspace.
    pub(crate) workspace: &'a Path,
    /// The folder of packages.
    pub(crate) packages: &'a Path,
}

impl Default for Place<'_> {
    fn default() -> Self {
        Self {
            workspace: Path::new("."),
            packages: Path::new(PACKAGES),
        }
    }
}

/// Where apps look for packages unless they are told otherwise.
const PACKAGES: &str = "target/palisade/packages";

/// Synthesizes an app, builds the packages that it uses, and synthesizes it with them.
///
/// An app without edge functions is synthesized once, and cargo is not asked.
pub(crate) fn synthesize(
    entry: &Entry,
    request: Request,
    place: &Place<'_>,
    terminal: &mut Terminal<'_>,
) -> Result<Assembly, Failure> {
    synthesize_by(
        &Cargo::new(place.workspace),
        entry,
        request,
        place,
        terminal,
    )
}

pub(super) fn synthesize_by(
    cargo: &Cargo<'_>,
    entry: &Entry,
    request: Request,
    place: &Place<'_>,
    terminal: &mut Terminal<'_>,
) -> Result<Assembly, Failure> {
    // A folder of nothing: what an earlier run left there is neither read nor judged.
    let nowhere = place.packages.join("none");
    let first = Request {
        packages: Some(nowhere.clone()),
        ..request
    };
    let assembly = entry.synthesize(&first, terminal)?;
    // An app that names a folder of its own has its packages there.
    let is_ours = |folder: &Path| folder == nowhere || folder == place.packages;
    let packages: Vec<&str> = assembly
        .packages()
        .into_iter()
        .filter(|package| package.path.parent().is_some_and(is_ours))
        .map(|package| package.name)
        .collect();
    if packages.is_empty() {
        return Ok(assembly);
    }
    zips::build(cargo, place, &packages, terminal)?;
    // What is told is how long synthesis takes; how long cargo does is seen.
    terminal.began = terminal.began.map(|_| Instant::now());
    let second = Request {
        packages: Some(place.packages.to_owned()),
        ..first
    };
    entry.synthesize_again(&second)
}
