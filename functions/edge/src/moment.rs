//! When an invocation happens, and how long it may take.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::event::Event;

/// When an invocation happens, and which it is.
#[derive(Clone, Debug)]
pub struct Moment {
    /// Seconds since the epoch.
    pub now: u64,
    /// CloudFront's id of the request, which logs and pages tell.
    pub request_id: String,
    /// Until when everything outside must have answered.
    pub deadline: Deadline,
}

impl Moment {
    /// The moment of an event that has come now.
    #[must_use]
    pub fn begin(event: &Event) -> Self {
        // A clock before the epoch would make every token look new; at the epoch, all are issued in the future.
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        Self {
            now: now.map_or(0, |time| time.as_secs()),
            request_id: event
                .records
                .first()
                .map(|record| record.cf.config.request_id.clone())
                .unwrap_or_default(),
            deadline: Deadline::begin(),
        }
    }
}

/// Until when everything outside must have answered: one time limit for all calls of an invocation.
#[derive(Clone, Copy, Debug)]
pub struct Deadline(Instant);

impl Deadline {
    /// Three seconds: Lambda's limit at viewer events is five, and an answer is still to be made.
    pub const TOTAL: Duration = Duration::from_secs(3);

    /// The limit of an invocation that begins now.
    #[must_use]
    pub fn begin() -> Self {
        Self::within(Self::TOTAL)
    }

    /// A limit from now on.
    #[must_use]
    pub fn within(time: Duration) -> Self {
        let now = Instant::now();
        Self(now.checked_add(time).unwrap_or(now))
    }

    /// What is left; nothing, once it is over.
    #[must_use]
    pub fn left(&self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }
}
