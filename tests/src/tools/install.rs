//! Installs the tools, each part once a process.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use super::error::ToolError;

/// The names under which a Python that is new enough may be found.
const PYTHONS: [&str; 6] = [
    "python3",
    "python3.14",
    "python3.13",
    "python3.12",
    "python3.11",
    "python3.10",
];

/// What is installed as one, and not before a test needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// cfn-lint, PyYAML, and aws-sam-cli with AWS's Runtime Interface Emulator: a virtual environment.
    Linters,
    /// AWS's runtime interface client for Python: a virtual environment.
    RuntimePython,
    /// AWS's runtime interface client for Node.js, with Node.js 22 and 24: a folder with `node_modules`.
    RuntimeNode,
    /// AWS's command line: a virtual environment.
    Aws,
    /// ministack, which stands in for AWS: a virtual environment.
    Ministack,
    /// checkov: a virtual environment.
    Checkov,
    /// AWS's cfn-guard: a folder with `bin`.
    CfnGuard,
    /// A headless Chromium with `playwright-core`, and Node.js: a folder with `bin`, `chromium` and `node_modules`.
    Chromium,
}

impl Part {
    /// Its name to `tests/tools/install.py`.
    const fn name(self) -> &'static str {
        match self {
            Self::Linters => "linters",
            Self::RuntimePython => "runtime-python",
            Self::RuntimeNode => "runtime-node",
            Self::Aws => "aws",
            Self::Ministack => "ministack",
            Self::Checkov => "checkov",
            Self::CfnGuard => "cfn-guard",
            Self::Chromium => "chromium",
        }
    }

    /// Where it is, which is made first if it is not there.
    ///
    /// # Errors
    ///
    /// No Python 3.10 or newer on `PATH`, or the script `tests/tools/install.py` failed.
    pub fn installed(self) -> Result<&'static Path, ToolError> {
        static LINTERS: Installed = OnceLock::new();
        static RUNTIME_PYTHON: Installed = OnceLock::new();
        static RUNTIME_NODE: Installed = OnceLock::new();
        static AWS: Installed = OnceLock::new();
        static MINISTACK: Installed = OnceLock::new();
        static CHECKOV: Installed = OnceLock::new();
        static CFN_GUARD: Installed = OnceLock::new();
        static CHROMIUM: Installed = OnceLock::new();
        let place = match self {
            Self::Linters => &LINTERS,
            Self::RuntimePython => &RUNTIME_PYTHON,
            Self::RuntimeNode => &RUNTIME_NODE,
            Self::Aws => &AWS,
            Self::Ministack => &MINISTACK,
            Self::Checkov => &CHECKOV,
            Self::CfnGuard => &CFN_GUARD,
            Self::Chromium => &CHROMIUM,
        };
        match place.get_or_init(|| install(self.name())) {
            Ok(folder) => Ok(folder),
            Err(error) => Err(error.clone()),
        }
    }
}

type Installed = OnceLock<Result<PathBuf, ToolError>>;

fn install(part: &str) -> Result<PathBuf, ToolError> {
    let python = PYTHONS
        .into_iter()
        .find(|name| is_new_enough(name))
        .ok_or_else(|| {
            ToolError::new(
                "the tests need Python 3.10 or newer as `python3` on `PATH`, to install their tools",
            )
        })?;
    let script = tools_folder().join("install.py");
    let output = run(Command::new(python).arg(script).arg(part))?;
    let text = String::from_utf8_lossy(&output.stdout);
    match text.lines().last() {
        Some(folder) if output.status.success() => Ok(PathBuf::from(folder)),
        _ => Err(ToolError::new(String::from_utf8_lossy(&output.stderr))),
    }
}

fn is_new_enough(python: &str) -> bool {
    Command::new(python)
        .args([
            "-c",
            "import sys; sys.exit(0 if sys.version_info >= (3, 10) else 1)",
        ])
        .stdin(Stdio::null())
        .output()
        .is_ok_and(|output| output.status.success())
}

/// A tool of the linters' virtual environment.
pub(super) fn tool(name: &str) -> Result<Command, ToolError> {
    tool_of(Part::Linters, name)
}

/// A tool of a part, to be run where no settings of the user reach it.
pub(super) fn tool_of(part: Part, name: &str) -> Result<Command, ToolError> {
    let folder = part.installed()?;
    let home = folder
        .parent()
        .expect("what is installed lies in `installed`");
    let mut command = Command::new(folder.join("bin").join(name));
    command
        .current_dir(home)
        .env("HOME", home)
        .env("PYTHONNOUSERSITE", "1")
        .env("PYTHONUTF8", "1")
        .env("SAM_CLI_TELEMETRY", "0")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_CONFIG_FILE", "/dev/null")
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .env_remove("PYTHONPATH")
        .env_remove("PYTHONHOME")
        .env_remove("AWS_PROFILE");
    Ok(command)
}

pub(super) fn run(command: &mut Command) -> Result<Output, ToolError> {
    command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| ToolError::new(format!("`{command:?}` could not be run: {error}")))
}

pub(crate) fn tools_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tools")
}

/// Tools run in another folder, so the paths that they are given must be absolute.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, ToolError> {
    path.canonicalize()
        .map_err(|error| ToolError::new(format!("`{}`: {error}", path.display())))
}
