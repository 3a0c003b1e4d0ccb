//! What time it is for the stand-in.

use std::time::{SystemTime, UNIX_EPOCH};

/// Where time stands at the start: 1 January 2026, 00:00 UTC.
const START: u64 = 1_767_225_600;

/// The stand-in's time, in whole seconds since the epoch.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    Standing(u64),
    System,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self::Standing(START)
    }

    pub(crate) fn now(self) -> u64 {
        match self {
            Self::Standing(now) => now,
            Self::System => SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |since| since.as_secs()),
        }
    }
}
