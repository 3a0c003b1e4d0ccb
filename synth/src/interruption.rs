//! Ctrl-C: whoever waits for something learns of it at once.

use std::sync::{Condvar, Mutex, Once, PoisonError};
use std::time::{Duration, Instant};

static HAPPENED: Mutex<bool> = Mutex::new(false);
static CHANGED: Condvar = Condvar::new();

/// From now on a first Ctrl-C is remembered, and ends no program by itself; a second one does.
///
/// A signal to end (`SIGTERM`) counts as one too.
pub(crate) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // OK to ignore, because then the system ends the program as ever.
        let _ = ctrlc::set_handler(|| {
            let again = {
                let mut happened = HAPPENED.lock().unwrap_or_else(PoisonError::into_inner);
                std::mem::replace(&mut *happened, true)
            };
            CHANGED.notify_all();
            if again {
                #[expect(
                    clippy::exit,
                    reason = "whoever presses twice does not want to wait for anything"
                )]
                std::process::exit(130);
            }
        });
    });
}

/// Whether somebody pressed Ctrl-C.
pub(crate) fn happened() -> bool {
    *HAPPENED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits, unless somebody presses Ctrl-C; whether the whole time went by.
pub(crate) fn sleep(time: Duration) -> bool {
    let ends = Instant::now() + time;
    let mut happened = HAPPENED.lock().unwrap_or_else(PoisonError::into_inner);
    while !*happened {
        let left = ends.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return true;
        }
        happened = CHANGED
            .wait_timeout(happened, left)
            .unwrap_or_else(PoisonError::into_inner)
            .0;
    }
    false
}
