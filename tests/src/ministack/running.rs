//! A `ministack` that runs.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::environment;
use super::said::Said;
use super::state::State;
use crate::runtime::{free_address, http};
use crate::tools::{Part, ToolError, tools_folder};

/// Longer than it takes to start on a machine with much to do.
const PATIENCE: Duration = Duration::from_mins(2);

/// How often another port is tried when somebody else was quicker to take it.
const TRIES: u32 = 10;

/// A `ministack` of its own, in which nothing is deployed yet. It ends when it is dropped, with the functions that
/// it runs, and also when the process ends that started it.
#[derive(Debug)]
pub struct Ministack {
    child: Child,
    address: SocketAddr,
    state: State,
}

impl Ministack {
    /// Starts one, on a loopback address of its own.
    ///
    /// # Errors
    ///
    /// The tools cannot be installed, or it does not start.
    pub fn start() -> Result<Self, ToolError> {
        let mut last = ToolError::new("ministack was not tried");
        for _ in 0..TRIES {
            match Self::try_to_start() {
                Ok(running) => return Ok(running),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn try_to_start() -> Result<Self, ToolError> {
        let failed =
            |error: io::Error| ToolError::new(format!("ministack could not be started: {error}"));
        let python = Part::Ministack.installed()?.join("bin/python");
        let state = State::new()?;
        let address = free_address().map_err(failed)?;
        let log = File::create(state.folder("log")).map_err(failed)?;
        let child = Command::new(python)
            .arg(tools_folder().join("ministack/run.py"))
            .current_dir(state.folder("state"))
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", state.folder("home"))
            .env("TMPDIR", state.folder("tmp"))
            .env("STATE_DIR", state.folder("state"))
            .env("S3_DATA_DIR", state.folder("s3"))
            .env("BIND_HOST", address.ip().to_string())
            .env("GATEWAY_PORT", address.port().to_string())
            // Else it listens for devices, at all addresses.
            .env("IOT_MTLS_ENABLED", "0")
            .env("SFTP_ENABLED", "0")
            .env("LAMBDA_EXECUTOR", "local")
            .env("PYTHONNOUSERSITE", "1")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(log.try_clone().map_err(failed)?)
            .stderr(log)
            .spawn()
            .map_err(failed)?;
        let mut running = Self {
            child,
            address,
            state,
        };
        running.wait_until_it_answers()?;
        Ok(running)
    }

    /// It says at which address it runs, and only then: nobody else's answer is taken for its own.
    fn wait_until_it_answers(&mut self) -> Result<(), ToolError> {
        let end = Instant::now() + PATIENCE;
        let runs = format!("Running on http://{}", self.address);
        while !(self.log().contains(&runs) && self.is_healthy()) {
            let has_ended = !matches!(self.child.try_wait(), Ok(None));
            if has_ended || Instant::now() > end {
                return Err(ToolError::new(format!(
                    "ministack does not answer at {}\n{}",
                    self.address,
                    self.log()
                )));
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }

    fn is_healthy(&self) -> bool {
        http::exchange(
            self.address,
            "GET /_ministack/health",
            &[],
            &[],
            Duration::from_secs(10),
        )
        .is_ok_and(|answer| answer.first.contains(" 200"))
    }

    /// Where it listens, as commands are told: `http://<address>:<port>`.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The id of its process.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// What it wrote so far: a line a request, and what went wrong.
    #[must_use]
    pub fn log(&self) -> String {
        let bytes = fs::read(self.state.folder("log")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// A folder for the test's own files, which goes with it.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.state.folder("home")
    }

    /// The variables that lead `aws`, `sam` and whatever starts them here, and keep the settings of whoever runs
    /// the tests from them. `aws` and `sam` come first on their `PATH`.
    #[must_use]
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        environment::variables(&self.endpoint(), &self.state)
    }

    /// A command with [`environment`](Self::environment), for what the others here do not do.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        environment::apply(&mut command, &self.endpoint(), &self.state);
        command.current_dir(self.folder());
        command
    }

    /// Runs `aws` in a region, with JSON as output.
    ///
    /// # Errors
    ///
    /// It cannot be run. That it fails is in what it said.
    pub fn aws(&self, region: &str, arguments: &[&str]) -> Result<Said, ToolError> {
        let mut command = self.command(self.state.folder("bin").join("aws"));
        command.args(["--region", region, "--output", "json"]);
        Said::by(command.args(arguments))
    }

    /// Runs `sam` in a folder.
    ///
    /// # Errors
    ///
    /// It cannot be run. That it fails is in what it said.
    pub fn sam(&self, folder: &Path, arguments: &[&str]) -> Result<Said, ToolError> {
        let mut command = self.command(self.state.folder("bin").join("sam"));
        Said::by(command.current_dir(folder).args(arguments))
    }

    /// Runs a line of shell in a folder, as somebody types it.
    ///
    /// # Errors
    ///
    /// It cannot be run. That it fails is in what it said.
    pub fn shell(&self, folder: &Path, line: &str) -> Result<Said, ToolError> {
        let mut command = self.command("sh");
        Said::by(command.current_dir(folder).args(["-euc", line]))
    }
}

impl Drop for Ministack {
    fn drop(&mut self) {
        // The end of its input ends it, and the functions that it runs.
        drop(self.child.stdin.take());
        let end = Instant::now() + Duration::from_secs(30);
        while matches!(self.child.try_wait(), Ok(None)) {
            if Instant::now() > end {
                drop(self.child.kill());
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
}
