//! The packages, built once.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::tools::ToolError;

/// Where `synth` puts packages, from the workspace's folder on.
const FOLDER: &str = "target/palisade/packages";

/// Builds the packages by the command line `synth` of a program, which makes [`app`](super::app), and gives their
/// folder.
///
/// Cargo decides what there is to do; processes wait for one another. `scratch` is a folder for what is written
/// beside the packages.
///
/// # Errors
///
/// The build fails, for a reason that the error tells.
pub fn built(program: &Path, scratch: &Path) -> Result<&'static Path, ToolError> {
    static BUILT: OnceLock<Result<PathBuf, ToolError>> = OnceLock::new();
    match BUILT.get_or_init(|| build(program, scratch)) {
        Ok(folder) => Ok(folder),
        Err(error) => Err(error.clone()),
    }
}

fn build(program: &Path, scratch: &Path) -> Result<PathBuf, ToolError> {
    let failed = |error: std::io::Error| {
        ToolError::new(format!("the packages of functions were not built: {error}"))
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let root = root.canonicalize().map_err(failed)?;
    fs::create_dir_all(scratch).map_err(failed)?;
    let lock = File::create(scratch.join("lock")).map_err(failed)?;
    lock.lock().map_err(failed)?;
    let configuration = scratch.join("palisade.yaml");
    fs::write(&configuration, "{}\n").map_err(failed)?;
    let output = Command::new(program)
        .args(["synth", "--config"])
        .arg(&configuration)
        .arg("--out")
        .arg(scratch.join("out"))
        .current_dir(&root)
        .stdin(Stdio::null())
        .output()
        .map_err(failed)?;
    if output.status.success() {
        return Ok(root.join(FOLDER));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(ToolError::new(format!(
        "the packages of functions were not built:\n{said}"
    )))
}
