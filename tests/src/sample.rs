//! Samples of one construct: what it writes, and what it says of wrong use, beside their snapshots.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use palisade::{App, Problems, Region, Stack};

use crate::snapshot::{self, Mismatch};
use crate::told::told;

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
    let packages = packages(&[
        ("authorize", "1"),
        ("content", "1"),
        ("sign-in", "1"),
        ("user-pool", "1"),
    ])
    .expect("the build's folder can be written");
    let mut app = App::new().packages(packages);
    fill(app.stack("Sample", Region::UsEast1));
    app.synth()
}

/// A folder of packages, for [`App::packages`]: zip archives of nothing, each with a comment,
/// so that packages of other comments are other packages.
///
/// # Errors
///
/// The folder cannot be written.
pub fn packages(packages: &[(&str, &str)]) -> io::Result<PathBuf> {
    let mut folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/test-packages");
    for (name, comment) in packages {
        folder.push(format!("{name}-{comment}"));
    }
    fs::create_dir_all(&folder)?;
    for (name, comment) in packages {
        // The end of an archive's directory (APPNOTE.TXT, 4.3.16): no entries, then the comment.
        let mut content = b"PK\x05\x06".to_vec();
        content.extend([0; 16]);
        let length = u16::try_from(comment.len()).map_err(io::Error::other)?;
        content.extend(length.to_le_bytes());
        content.extend(comment.as_bytes());
        let path = folder.join(format!("{name}.zip"));
        if fs::read(&path).ok().as_ref() != Some(&content) {
            // Tests run at once: none may see half a file.
            let part = folder.join(format!("{name}.{:?}", std::thread::current().id()));
            fs::write(&part, content)?;
            fs::rename(part, path)?;
        }
    }
    Ok(folder)
}
