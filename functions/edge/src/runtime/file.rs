//! The file of a function's configuration.

use std::env;
use std::ffi::OsString;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use palisade_edge_configuration::Configuration;

/// The name of the file of the configuration.
const FILE: &str = "configuration.json";

/// Why a function cannot start.
#[derive(Debug)]
pub(super) enum LoadError {
    /// The folder of the function is not known.
    Folder(io::Error),
    /// The file of the configuration cannot be read.
    Read(PathBuf, io::Error),
    /// The file is no configuration.
    Parse(PathBuf, serde_json::Error),
    /// A value is missing or malformed.
    Settings(String),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(error) => write!(f, "the folder of the function is not known: {error}"),
            Self::Read(path, error) => write!(
                f,
                "the configuration `{}` cannot be read: {error}\n hint: `EdgeFunction::config` puts it into a package",
                path.display()
            ),
            Self::Parse(path, error) => write!(
                f,
                "`{}` is no configuration of this function: {error}\n hint: build the function and the app from one version of Palisade",
                path.display()
            ),
            Self::Settings(error) => f.write_str(error),
        }
    }
}

impl std::error::Error for LoadError {}

/// Reads the file of the configuration.
pub(super) fn read() -> Result<Configuration, LoadError> {
    configuration(&folder(env::var_os("LAMBDA_TASK_ROOT"))?)
}

/// The folder of the package: what Lambda says, else that of the executable.
fn folder(task_root: Option<OsString>) -> Result<PathBuf, LoadError> {
    if let Some(folder) = task_root.filter(|folder| !folder.is_empty()) {
        return Ok(folder.into());
    }
    let executable = env::current_exe().map_err(LoadError::Folder)?;
    Ok(executable.parent().map(Path::to_owned).unwrap_or_default())
}

fn configuration(folder: &Path) -> Result<Configuration, LoadError> {
    let path = folder.join(FILE);
    let text = match fs::read(&path) {
        Ok(text) => text,
        Err(error) => return Err(LoadError::Read(path, error)),
    };
    serde_json::from_slice(&text).map_err(|error| LoadError::Parse(path, error))
}
