//! A runtime without AWS's emulator.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::api::Api;
use super::outcome::Outcome;
use super::output::Output;
use super::{processes, starting};

/// A process with a Runtime API of ours; a new one for the first invocation, and after one that ended.
pub(super) struct Loopback {
    command: Mutex<Command>,
    timeout: Duration,
    output: Output,
    running: Mutex<Option<Running>>,
}

#[derive(Debug)]
struct Running {
    child: Child,
    api: Api,
}

impl std::fmt::Debug for Loopback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Loopback")
            .field("running", &self.running)
            .finish_non_exhaustive()
    }
}

impl Loopback {
    pub(super) fn new(mut command: Command, timeout: Duration, output: &Output) -> Self {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Self {
            command: Mutex::new(command),
            timeout,
            output: output.clone(),
            running: Mutex::default(),
        }
    }

    pub(super) fn invoke(&self, folder: &Path, event: &Value) -> io::Result<Outcome> {
        let mut place = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let alive = match place.take() {
            Some(mut running) => running.child.try_wait()?.is_none().then_some(running),
            None => None,
        };
        let mut running = match alive {
            Some(running) => running,
            None => self.start()?,
        };
        running.api.offer(event.to_string().into_bytes());
        let end = Instant::now() + self.timeout;
        loop {
            // What a process said before it ended counts.
            let status = running.child.try_wait()?;
            if let Some(outcome) = running.api.outcome(Duration::from_millis(5)) {
                *place = Some(running);
                return Ok(outcome);
            }
            if let Some(status) = status {
                return Ok(Outcome::failed("Runtime.ExitError", ending(status)));
            }
            if Instant::now() > end {
                processes::kill_all(folder);
                running.child.wait()?;
                let seconds = self.timeout.as_secs_f64();
                let message = format!("Task timed out after {seconds:.2} seconds");
                return Ok(Outcome::failed("Sandbox.Timedout", message));
            }
        }
    }

    fn start(&self) -> io::Result<Running> {
        let api = Api::start(self.timeout)?;
        let mut command = self.command.lock().unwrap_or_else(PoisonError::into_inner);
        command.env("AWS_LAMBDA_RUNTIME_API", api.address().to_string());
        let spawned = {
            let _lock = starting::lock();
            command.spawn()
        };
        let mut child = spawned?;
        self.output.of(&mut child);
        Ok(Running { child, api })
    }

    pub(super) fn stop(&mut self) {
        let place = self
            .running
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(mut running) = place.take() {
            drop(running.child.kill());
            drop(running.child.wait());
        }
    }
}

/// How a process ended, in the emulator's words.
fn ending(status: ExitStatus) -> String {
    let how = match (status.code(), status.signal()) {
        (Some(0), _) => return "Runtime exited without providing a reason".to_owned(),
        (Some(code), _) => format!("exit status {code}"),
        (None, Some(6)) => "signal: aborted".to_owned(),
        (None, Some(9)) => "signal: killed".to_owned(),
        (None, Some(11)) => "signal: segmentation fault".to_owned(),
        (None, Some(15)) => "signal: terminated".to_owned(),
        (None, signal) => format!("signal {}", signal.unwrap_or_default()),
    };
    format!("Runtime exited with error: {how}")
}
