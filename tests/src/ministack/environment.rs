//! What commands must know to talk to one `ministack`, and to nothing else.

use std::env;
use std::ffi::OsString;
use std::process::Command;

use super::state::State;

/// Variables of whoever runs the tests that must not reach a command, for they lead elsewhere.
const NOT_OURS: [&str; 9] = [
    "AWS_CA_BUNDLE",
    "AWS_DEFAULT_PROFILE",
    "AWS_DEFAULT_REGION",
    "AWS_PROFILE",
    "AWS_REGION",
    "AWS_SESSION_TOKEN",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "PYTHONPATH",
];

/// Its variables, for `aws`, `sam` and whatever starts them.
pub(super) fn variables(endpoint: &str, state: &State) -> Vec<(&'static str, OsString)> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(state.folder("bin")).chain(env::split_paths(&path));
    // A folder of `PATH` came from a list that is split at the same separator.
    let path = env::join_paths(folders).unwrap_or_default();
    let text = |name, value: &str| (name, OsString::from(value));
    vec![
        ("PATH", path),
        ("HOME", state.folder("home").into()),
        text("AWS_ENDPOINT_URL", endpoint),
        text("AWS_ACCESS_KEY_ID", "test"),
        text("AWS_SECRET_ACCESS_KEY", "test"),
        text("AWS_CONFIG_FILE", "/dev/null"),
        text("AWS_SHARED_CREDENTIALS_FILE", "/dev/null"),
        text("AWS_EC2_METADATA_DISABLED", "true"),
        text("AWS_PAGER", ""),
        text("NO_PROXY", "*"),
        text("PYTHONNOUSERSITE", "1"),
        text("SAM_CLI_TELEMETRY", "0"),
    ]
}

/// Sets a command's variables.
pub(super) fn apply(command: &mut Command, endpoint: &str, state: &State) {
    for name in NOT_OURS {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.envs(variables(endpoint, state));
}
