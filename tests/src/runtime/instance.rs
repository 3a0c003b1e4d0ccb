//! A package that runs.

use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rustix::process::Signal;
use serde_json::Value;

use super::emulator::Emulator;
use super::loopback::Loopback;
use super::options::{Host, Options};
use super::outcome::Outcome;
use super::output::{Output, without_emulator};
use super::package::Unpacked;
use super::processes;
use super::which::Runtime;
use crate::tools::ToolError;

/// A package in one of Lambda's runtimes: one execution environment. It ends when it is dropped.
#[derive(Debug)]
pub struct Instance {
    running: Running,
    output: Output,
    package: Unpacked,
}

#[derive(Debug)]
enum Running {
    Emulator(Emulator),
    Loopback(Box<Loopback>),
}

impl Instance {
    /// Unpacks a package (a zip, or a folder with the same files) and starts it.
    ///
    /// `handler` is the function's handler as in its configuration, `index.<something>`.
    /// The function's process starts for the first invocation.
    ///
    /// # Errors
    ///
    /// The package is not readable, or AWS's parts are not there and cannot be installed or started.
    pub fn start(
        package: impl AsRef<Path>,
        runtime: Runtime,
        handler: &str,
        options: Options,
    ) -> Result<Self, ToolError> {
        let path = package.as_ref();
        let failed = |error: io::Error| ToolError::new(format!("`{}`: {error}", path.display()));
        let package = Unpacked::new(path).map_err(failed)?;
        let folder = package.folder();
        let command = runtime.command(folder, handler, &options)?;
        let output = Output::default();
        let surroundings = |program: &Path| {
            let mut command = Command::new(program);
            environment(&mut command, folder, runtime, &options);
            command
        };
        let running = match options.host {
            Host::Emulator => Running::Emulator(Emulator::start(
                surroundings,
                &command,
                options.timeout,
                &output,
            )?),
            Host::Loopback => {
                let mut process = surroundings(Path::new(&command[0]));
                process.args(&command[1..]).env("_HANDLER", handler);
                let loopback = Loopback::new(process, options.timeout, &output);
                Running::Loopback(Box::new(loopback))
            }
        };
        Ok(Self {
            running,
            output,
            package,
        })
    }

    /// Sends an event, and waits for what comes of it.
    ///
    /// # Errors
    ///
    /// The host itself failed; what the function does wrong is an [`Outcome`].
    pub fn invoke(&self, event: &Value) -> Result<Outcome, ToolError> {
        match &self.running {
            Running::Emulator(emulator) => emulator.invoke(event),
            Running::Loopback(loopback) => {
                let failed = |error| ToolError::new(format!("the runtime did not start: {error}"));
                loopback
                    .invoke(self.package.folder(), event)
                    .map_err(failed)
            }
        }
    }

    /// Kills the function's process: the package's `bootstrap`, not a parent that waits for it.
    ///
    /// A host may not know of it yet at the next invocation, which then fails with
    /// `Runtime.ExitError`; the one after that has a new process.
    ///
    /// # Errors
    ///
    /// It does not run.
    pub fn kill_function(&self) -> Result<(), ToolError> {
        processes::signal(self.function()?, Signal::KILL);
        Ok(())
    }

    /// The id of the function's process.
    ///
    /// # Errors
    ///
    /// It does not run.
    pub fn function(&self) -> Result<u32, ToolError> {
        processes::function(self.package.folder())
    }

    /// How much memory of the function's process is resident, in bytes.
    ///
    /// # Errors
    ///
    /// It does not run.
    pub fn resident_memory(&self) -> Result<u64, ToolError> {
        processes::memory(self.function()?, "VmRSS")
    }

    /// The most that was resident since the hand-over, in bytes.
    ///
    /// # Errors
    ///
    /// The function's process does not run.
    pub fn peak_memory(&self) -> Result<u64, ToolError> {
        processes::memory(self.function()?, "VmHWM")
    }

    /// The folder of the unpacked package, `LAMBDA_TASK_ROOT`.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.package.folder()
    }

    /// Everything that was written to standard output so far, by the emulator too.
    #[must_use]
    pub fn stdout(&self) -> String {
        self.output.stdout()
    }

    /// Everything that was written to standard error so far, by the emulator too.
    #[must_use]
    pub fn stderr(&self) -> String {
        self.output.stderr()
    }

    /// Waits until standard output has a text, for half a minute; whether it has it then.
    /// A function's output arrives by a pipe, which may be later than its answer.
    #[must_use]
    pub fn prints(&self, text: &str) -> bool {
        self.output.wait_for(text, Duration::from_secs(30))
    }

    /// Ends everything, and returns the lines that the runtime and the function printed:
    /// those of standard output first, without those of the emulator.
    #[must_use]
    pub fn stop(mut self) -> Vec<String> {
        self.end();
        self.output.wait_for_end(Duration::from_secs(30));
        let mut lines = without_emulator(&self.stdout());
        lines.extend(without_emulator(&self.stderr()));
        lines
    }

    fn end(&mut self) {
        if let Running::Emulator(emulator) = &mut self.running {
            emulator.stop();
        }
        // A function goes before the Runtime API of ours does, about whose end it would complain.
        processes::kill_all(self.package.folder());
        if let Running::Loopback(loopback) = &mut self.running {
            loopback.stop();
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.end();
    }
}

/// What Lambda sets for every function, as far as functions read it:
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>. The emulator sets some itself.
fn environment(command: &mut Command, folder: &Path, runtime: Runtime, options: &Options) {
    let memory = options.memory_limit.unwrap_or(128);
    command
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("LANG", "en_US.UTF-8")
        .env("TZ", ":UTC")
        .env("LAMBDA_TASK_ROOT", folder)
        .env("AWS_EXECUTION_ENV", runtime.execution_environment())
        .env("AWS_REGION", "us-east-1")
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_LAMBDA_FUNCTION_NAME", "test_function")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", memory.to_string())
        .env("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand")
        .env("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/test_function")
        .env("AWS_LAMBDA_LOG_STREAM_NAME", "test_stream");
    for (name, value) in &options.variables {
        command.env(name, value);
    }
}
