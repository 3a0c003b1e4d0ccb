//! Lambda's runtimes.

use std::ffi::OsString;
use std::path::Path;

use serde_json::Value;

use super::options::{Host, Options};
use crate::tools::{Part, ToolError};

/// One of Lambda's runtimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Runtime {
    /// `python3.13`, in that version of Python where the machine has it.
    Python,
    /// `nodejs22.x`
    Node22,
    /// `nodejs24.x`
    Node24,
    /// Node.js 22 as it was before 22.15: without `process.execve`.
    Node22WithoutExecve,
    /// `provided.al2023`, which Lambda@Edge does not have: `bootstrap` itself, without a hand-over.
    Bootstrap,
}

impl Runtime {
    /// The runtimes in which a module hands over to `bootstrap`.
    pub const MANAGED: [Self; 4] = [
        Self::Python,
        Self::Node22,
        Self::Node24,
        Self::Node22WithoutExecve,
    ];

    /// What Lambda has in `AWS_EXECUTION_ENV`.
    pub(super) const fn execution_environment(self) -> &'static str {
        match self {
            Self::Python => "AWS_Lambda_python3.13",
            Self::Node22 | Self::Node22WithoutExecve => "AWS_Lambda_nodejs22.x",
            Self::Node24 => "AWS_Lambda_nodejs24.x",
            Self::Bootstrap => "AWS_Lambda_provided.al2023",
        }
    }

    /// The command that starts the runtime, with what its client needs to know of the handler.
    pub(super) fn command(
        self,
        folder: &Path,
        handler: &str,
        options: &Options,
    ) -> Result<Vec<OsString>, ToolError> {
        let mut command = match self {
            Self::Python => python(options.host)?,
            Self::Bootstrap => vec![folder.join("bootstrap").into_os_string()],
            Self::Node22 | Self::Node24 | Self::Node22WithoutExecve => self.node(options)?,
        };
        if options.host == Host::Emulator {
            // It takes the last word of the command for the handler, as AWS's clients do.
            command.push(handler.into());
        }
        // A program of one's own is started without arguments.
        let words = match self {
            Self::Bootstrap => "\"$1\"",
            _ => "\"$@\"",
        };
        // The shell is gone by the time the runtime runs.
        let script = match (self, options.memory_limit) {
            (Self::Node22 | Self::Node24, _) | (_, None) => format!("exec {words}"),
            (_, Some(mebibytes)) => limited(mebibytes, words),
        };
        let shell = ["/bin/sh".into(), "-c".into(), script.into(), "sh".into()];
        Ok(shell.into_iter().chain(command).collect())
    }

    fn node(self, options: &Options) -> Result<Vec<OsString>, ToolError> {
        let modules = Part::RuntimeNode.installed()?.join("node_modules");
        let version = match self {
            Self::Node24 => "node24",
            _ => "node22",
        };
        let mut command = vec![modules.join(version).join("bin/node").into_os_string()];
        if let Some(preload) = self.preload(options) {
            let module = format!("data:text/javascript,{}", encoded(&preload));
            command.extend(["--import".into(), module.into()]);
        }
        command.push(match options.host {
            Host::Emulator => modules.join("aws-lambda-ric/index.mjs").into_os_string(),
            Host::Loopback => "index.mjs".into(),
        });
        Ok(command)
    }

    /// A module that Node.js loads first.
    fn preload(self, options: &Options) -> Option<String> {
        if self == Self::Node22WithoutExecve {
            return Some("delete process.execve;".to_owned());
        }
        let script = limited(options.memory_limit?, "\"$0\" \"$@\"");
        let script = Value::from(script);
        Some(format!(
            "const execve = process.execve;
            process.execve = (file, [, ...words], variables) =>
                execve('/bin/sh', ['sh', '-c', {script}, file, ...words], variables);"
        ))
    }
}

/// A shell's words that set the limit and then run something.
fn limited(mebibytes: u64, words: &str) -> String {
    let kibibytes = mebibytes * 1024;
    format!("ulimit -d {kibibytes} && exec {words}")
}

/// A text for a URL: every byte but letters and digits is written as its number.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

fn python(host: Host) -> Result<Vec<OsString>, ToolError> {
    let python = Part::RuntimePython.installed()?.join("bin/python");
    let mut command = vec![python.into_os_string()];
    match host {
        Host::Emulator => command.extend(["-m".into(), "awslambdaric".into()]),
        Host::Loopback => command.push("index.py".into()),
    }
    Ok(command)
}
