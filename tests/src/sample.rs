//! Samples of one construct: what it writes, and what it says of wrong use, beside their snapshots.

use std::fmt::Write;
use std::path::Path;

use palisade::{App, Problems, Region, Stack};

use crate::snapshot::{self, Mismatch};

/// The template of a stack in us-east-1 equals `snapshots/constructs/<name>.yaml`.
///
/// `name` is the service and the sample: `s3/bucket-bare`.
///
/// # Errors
///
/// The template differs from its snapshot, changes from one synthesis to the next,
/// or the stack has problems.
pub fn template(name: &str, fill: impl Fn(&mut Stack)) -> Result<(), Mismatch> {
    let synthesize = || {
        synthesized(&fill)
            .map(|assembly| assembly.template("Sample").yaml().to_owned())
            .map_err(|problems| Mismatch::new(format!("{name} has problems\n{problems}")))
    };
    let text = synthesize()?;
    if text != synthesize()? {
        return Err(Mismatch::new(format!(
            "{name}: a second synthesis gives another template"
        )));
    }
    snapshot::file(&format!("constructs/{name}.yaml"), &text)
}

/// What synthesis says of a wrong stack equals `snapshots/constructs/<name>.txt`,
/// lines and columns left out.
///
/// # Errors
///
/// The problems differ from their snapshot, or there are none.
pub fn problems(name: &str, fill: impl Fn(&mut Stack)) -> Result<(), Mismatch> {
    match synthesized(&fill) {
        Ok(_) => Err(Mismatch::new(format!("{name} has no problem"))),
        Err(problems) => snapshot::file(&format!("constructs/{name}.txt"), &told(&problems)),
    }
}

fn synthesized(fill: impl Fn(&mut Stack)) -> Result<palisade::Assembly, Problems> {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("packages");
    let mut app = App::new().packages(packages);
    fill(app.stack("Sample", Region::UsEast1));
    app.synth()
}

/// Problems as a user reads them, but for line and column, which change with every edit of a test.
#[must_use]
pub fn told(problems: &Problems) -> String {
    let mut text = String::new();
    for line in problems.to_string().lines() {
        let line = match line.split_once(".rs:") {
            Some((file, _)) if line.starts_with("  --> ") => format!("{file}.rs:LINE"),
            Some(_) | None => line.to_owned(),
        };
        writeln!(text, "{line}").expect("a text takes any line");
    }
    text
}
