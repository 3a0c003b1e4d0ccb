//! What processes print.

use std::io::Read;
use std::process::Child;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// What was printed to one pipe, over all processes that had it.
#[derive(Clone, Debug, Default)]
pub(super) struct Pipe(Arc<(Mutex<Printed>, Condvar)>);

#[derive(Debug, Default)]
struct Printed {
    bytes: Vec<u8>,
    /// How many readers have not seen the end.
    open: usize,
}

impl Pipe {
    fn read(&self, mut from: impl Read + Send + 'static) {
        let pipe = self.clone();
        pipe.change(|printed| printed.open += 1);
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = from.read(&mut piece) {
                pipe.change(|printed| printed.bytes.extend_from_slice(&piece[..count]));
            }
            pipe.change(|printed| printed.open -= 1);
        });
    }

    fn change(&self, change: impl FnOnce(&mut Printed)) {
        change(&mut self.0.0.lock().unwrap_or_else(PoisonError::into_inner));
        self.0.1.notify_all();
    }

    /// Waits until what was printed is as wanted, or the time is over, and tells which.
    fn wait(&self, patience: Duration, is_wanted: impl Fn(&Printed) -> bool) -> bool {
        let end = Instant::now() + patience;
        let mut printed = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        while !is_wanted(&printed) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            let waited = self.0.1.wait_timeout(printed, left);
            printed = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    fn text(&self) -> String {
        let printed = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&printed.bytes).into_owned()
    }
}

/// What an instance printed.
#[derive(Clone, Debug, Default)]
pub(super) struct Output {
    stdout: Pipe,
    stderr: Pipe,
}

impl Output {
    /// Reads what a process prints, which was started with pipes.
    pub(super) fn of(&self, child: &mut Child) {
        if let Some(pipe) = child.stdout.take() {
            self.stdout.read(pipe);
        }
        if let Some(pipe) = child.stderr.take() {
            self.stderr.read(pipe);
        }
    }

    pub(super) fn stdout(&self) -> String {
        self.stdout.text()
    }

    pub(super) fn stderr(&self) -> String {
        self.stderr.text()
    }

    pub(super) fn wait_for(&self, text: &str, patience: Duration) -> bool {
        let has_it = |printed: &Printed| String::from_utf8_lossy(&printed.bytes).contains(text);
        self.stdout.wait(patience, has_it)
    }

    /// Waits for the end of both pipes, when all processes that had them should be gone.
    pub(super) fn wait_for_end(&self, patience: Duration) {
        for pipe in [&self.stdout, &self.stderr] {
            pipe.wait(patience, |printed| printed.open == 0);
        }
    }
}

/// The lines without those of the emulator itself.
pub(super) fn without_emulator(text: &str) -> Vec<String> {
    const ITS_OWN: [&str; 3] = ["START RequestId: ", "END RequestId: ", "REPORT RequestId: "];
    text.lines()
        .filter(|line| !ITS_OWN.iter().any(|start| line.starts_with(start)))
        .filter(|line| !line.contains(" (rapid) ") && !line.is_empty())
        .map(str::to_owned)
        .collect()
}
