//! The folder of one `ministack`.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use crate::tools::{Part, ToolError};

/// A folder below `target/`, with the commands in `bin`; deleted in the end, unless a test fails.
#[derive(Debug)]
pub(super) struct State(PathBuf);

impl State {
    pub(super) fn new() -> Result<Self, ToolError> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let commands = [
            Part::Aws.installed()?.join("bin/aws"),
            Part::Linters.installed()?.join("bin/sam"),
        ];
        let failed = |error: io::Error| ToolError::new(format!("no folder for ministack: {error}"));
        let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/ministack");
        fs::create_dir_all(&target).map_err(failed)?;
        let target = target.canonicalize().map_err(failed)?;
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let state = Self(target.join(format!("{}-{count}", process::id())));
        // An earlier process may have had this one's id.
        drop(fs::remove_dir_all(&state.0));
        for name in ["bin", "state", "tmp", "home"] {
            fs::create_dir_all(state.0.join(name)).map_err(failed)?;
        }
        for command in commands {
            let name = command.file_name().unwrap_or_default();
            symlink(&command, state.0.join("bin").join(name)).map_err(failed)?;
        }
        Ok(state)
    }

    pub(super) fn folder(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for State {
    fn drop(&mut self) {
        if !thread::panicking() {
            drop(fs::remove_dir_all(&self.0));
        }
    }
}
