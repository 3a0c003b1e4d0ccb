//! The processes of an instance, found in `/proc`: those that work in its unpacked package.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::tools::ToolError;

/// A process that works in a folder.
fn working_in(folder: &Path) -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        // What ends meanwhile, or is another user's, is no process of the instance.
        .filter(|id: &u32| fs::read_link(format!("/proc/{id}/cwd")).is_ok_and(|cwd| cwd == folder))
        .collect()
}

/// The function's own process: the package's `bootstrap`, started as a program or by an interpreter.
pub(super) fn function(folder: &Path) -> Result<u32, ToolError> {
    let bootstrap = folder.join("bootstrap");
    let bootstrap = bootstrap.as_os_str().as_encoded_bytes();
    let is_function = |id: &u32| {
        let arguments = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        // An interpreter, its one argument, the program. The emulator names it further behind.
        let mut first = arguments.split(|byte| *byte == 0).take(3);
        first.any(|argument| argument == bootstrap)
    };
    let found = working_in(folder).into_iter().find(is_function);
    found.ok_or_else(|| {
        ToolError::new(
            "the function's process does not run; it is started for the first invocation",
        )
    })
}

/// A line of the process's status that counts kB, in bytes.
pub(super) fn memory(id: u32, name: &str) -> Result<u64, ToolError> {
    let unreadable = || ToolError::new(format!("`/proc/{id}/status` has no `{name}` in kB"));
    let status = fs::read_to_string(format!("/proc/{id}/status")).map_err(|_| unreadable())?;
    let kilobytes = status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
        .and_then(|rest| rest.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    kilobytes.map(|count| count * 1024).ok_or_else(unreadable)
}

/// Sends a signal; that the process is gone already is as good.
pub(super) fn signal(id: u32, signal: Signal) {
    let id = i32::try_from(id).ok().and_then(Pid::from_raw);
    if let Some(id) = id {
        let _ = kill_process(id, signal);
    }
}

/// Kills whatever works in the folder, and waits until it is gone.
pub(super) fn kill_all(folder: &Path) {
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        let left = working_in(folder);
        if left.is_empty() || Instant::now() > end {
            return;
        }
        for id in left {
            signal(id, Signal::KILL);
        }
        thread::sleep(Duration::from_millis(2));
    }
}
