//! Runtimes and log levels.

/// What loads the package of an edge function: Lambda@Edge runs Node.js and Python.
///
/// A function in Rust is, to AWS, a Python or Node.js function whose module hands its process over
/// to the binary beside it.
/// See [Lambda runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html), which
/// says until when each is supported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Runtime {
    /// `nodejs22.x`.
    NodeJs22,
    /// `nodejs24.x`.
    NodeJs24,
    /// `python3.12`.
    Python312,
    /// `python3.13`: its hand-over is the fastest and needs the least memory.
    #[default]
    Python313,
    /// `python3.14`.
    Python314,
}

impl Runtime {
    /// The name in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NodeJs22 => "nodejs22.x",
            Self::NodeJs24 => "nodejs24.x",
            Self::Python312 => "python3.12",
            Self::Python313 => "python3.13",
            Self::Python314 => "python3.14",
        }
    }
}

/// From which level on lines of a function are kept.
///
/// See [Log-level filtering](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogLevel {
    /// Everything.
    Trace,
    /// What helps to find a mistake.
    Debug,
    /// What normally happens.
    Info,
    /// What may become a mistake.
    Warn,
    /// Mistakes.
    Error,
    /// Mistakes that end the function.
    Fatal,
}

impl LogLevel {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
        }
    }
}
