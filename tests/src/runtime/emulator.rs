//! AWS's Runtime Interface Emulator.

use std::ffi::OsString;
use std::fs;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::Value;

use super::outcome::Outcome;
use super::output::Output;
use super::{address, http, processes, starting};
use crate::tools::{Part, ToolError};

/// Longer than anything takes that succeeds in the end, on a machine with much to do.
const PATIENCE: Duration = Duration::from_mins(1);

/// AWS's Runtime Interface Emulator, with a runtime that it starts for the first invocation.
#[derive(Debug)]
pub(super) struct Emulator {
    child: Child,
    address: SocketAddr,
    timeout: Duration,
}

impl Emulator {
    /// `surroundings` has the folder and the environment that the runtime is to have.
    pub(super) fn start(
        mut surroundings: impl FnMut(&Path) -> Command,
        runtime: &[OsString],
        timeout: Duration,
        output: &Output,
    ) -> Result<Self, ToolError> {
        let failed =
            |error| ToolError::new(format!("AWS's emulator could not be started: {error}"));
        let program = program()?;
        let address = address::free().map_err(failed)?;
        let api = address::free().map_err(failed)?;
        let mut command = surroundings(&program);
        command
            .args(["--runtime-interface-emulator-address", &address.to_string()])
            .args(["--runtime-api-address", &api.to_string()])
            .args(runtime)
            .env("AWS_LAMBDA_FUNCTION_TIMEOUT", timeout.as_secs().to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let spawned = {
            let _lock = starting::lock();
            command.spawn()
        };
        let mut child = spawned.map_err(failed)?;
        output.of(&mut child);
        let mut emulator = Self {
            child,
            address,
            timeout,
        };
        emulator.wait_until_it_listens(output)?;
        Ok(emulator)
    }

    fn wait_until_it_listens(&mut self, output: &Output) -> Result<(), ToolError> {
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(self.address).is_err() {
            let has_ended = !matches!(self.child.try_wait(), Ok(None));
            if has_ended || Instant::now() > end {
                self.stop();
                output.wait_for_end(PATIENCE);
                return Err(ToolError::new(format!(
                    "AWS's emulator does not listen at {}: {}",
                    self.address,
                    output.stderr()
                )));
            }
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    pub(super) fn invoke(&self, event: &Value) -> Result<Outcome, ToolError> {
        let request = "POST /2015-03-31/functions/function/invocations";
        let body = event.to_string();
        // The emulator keeps the time of the function; this is for the emulator itself.
        let patience = self.timeout + PATIENCE;
        let answer = http::exchange(self.address, request, &[], body.as_bytes(), patience)
            .map_err(|error| ToolError::new(format!("AWS's emulator gave no answer: {error}")))?;
        Ok(Outcome::read(&answer.body))
    }

    /// Asked to end, it ends its runtime too.
    pub(super) fn stop(&mut self) {
        processes::signal(self.child.id(), Signal::TERM);
        let end = Instant::now() + Duration::from_secs(5);
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < end {
            thread::sleep(Duration::from_millis(5));
        }
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// The emulator lies in the package of aws-sam-cli, below a folder with Python's version.
fn program() -> Result<PathBuf, ToolError> {
    let folder = Part::Linters.installed()?.join("lib");
    let versions = fs::read_dir(&folder).into_iter().flatten();
    versions
        .filter_map(Result::ok)
        .map(|entry| {
            let packages = entry.path().join("site-packages");
            packages.join("samcli/local/rapid/aws-lambda-rie-x86_64")
        })
        .find(|program| program.exists())
        .ok_or_else(|| {
            let folder = folder.display();
            ToolError::new(format!("aws-sam-cli has no emulator below `{folder}`"))
        })
}
