//! One start at a time.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while a package is unpacked and while a process is started: a process that is forked while a
/// `bootstrap` is being written would hold it open, and the system runs no program that is open for writing.
pub(super) fn lock() -> MutexGuard<'static, ()> {
    static STARTING: Mutex<()> = Mutex::new(());
    STARTING.lock().unwrap_or_else(PoisonError::into_inner)
}
