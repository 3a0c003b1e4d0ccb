//! How a package is run.

use std::time::Duration;

/// What serves the Runtime API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// AWS's Runtime Interface Emulator, with AWS's runtime client.
    #[default]
    Emulator,
    /// A Runtime API of ours, in this process. `index.py` or `index.mjs` is run as a program:
    /// it hands over when it is loaded, whoever loads it.
    Loopback,
}

/// How a package is run: by default in the emulator, without a limit of memory, for at most a minute
/// an invocation.
#[derive(Clone, Debug)]
pub struct Options {
    pub(super) host: Host,
    pub(super) variables: Vec<(String, String)>,
    pub(super) memory_limit: Option<u64>,
    pub(super) timeout: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            host: Host::Emulator,
            variables: Vec::new(),
            memory_limit: None,
            timeout: Duration::from_mins(1),
        }
    }
}

impl Options {
    /// As the type says.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What serves the Runtime API. Defaults to the emulator.
    #[must_use]
    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }

    /// An environment variable of the function. It sees none of the test's own but `PATH`.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// How much memory the function may use, in MiB. Defaults to no limit.
    ///
    /// It limits what a process may write to and shares with none: `RLIMIT_DATA`. That is the closest
    /// to Lambda's limit that needs neither root nor a control group. A limit of address space
    /// (`RLIMIT_AS`) would count what is reserved and never used: Node.js reserves gigabytes, and
    /// the heaps of threads 64 MiB each. Whoever asks for more is refused it, where Lambda would kill.
    ///
    /// The runtime is under the limit too and passes it on at the hand-over. Only where Node.js
    /// replaces itself does the limit begin with that: Node.js 24 reserves 128 MiB that count as
    /// written to. A Node.js that waits for the function has a limit of its own, as large.
    #[must_use]
    pub fn memory_limit(mut self, mebibytes: u64) -> Self {
        self.memory_limit = Some(mebibytes);
        self
    }

    /// How long an invocation may take, in whole seconds. Defaults to a minute.
    #[must_use]
    pub fn timeout_seconds(mut self, seconds: u64) -> Self {
        self.timeout = Duration::from_secs(seconds);
        self
    }
}
