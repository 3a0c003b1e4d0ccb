//! How much time there is.

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// What is kept for the answer: CloudFormation waits for it, so it has to come before the function is stopped.
const RESERVE: Duration = Duration::from_secs(20);
/// How long one request may take at most: a file of 240 MB, at 10 MB in a second, and some more.
const REQUEST: Duration = Duration::from_mins(1);

/// Until when a function runs, and how long it waits before it tries again.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    /// When the function is stopped.
    pub end: Instant,
    /// How long it waits before the second attempt; before each further one it is twice as long.
    pub pause: Duration,
}

impl Time {
    /// Until a moment, with a first pause of half a second.
    #[must_use]
    pub fn until(end: Instant) -> Self {
        Self {
            end,
            pause: Duration::from_millis(500),
        }
    }

    /// How long a request may take that is not the answer.
    ///
    /// # Errors
    ///
    /// None is left beside that for the answer.
    pub fn for_a_request(self) -> Result<Duration, Failure> {
        let left = self.left().saturating_sub(RESERVE);
        if left.is_zero() {
            return Err(Failure::late());
        }
        Ok(left.min(REQUEST))
    }

    /// How long is left for the answer.
    pub(crate) fn left(self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// The pause before an attempt, of which the first has none.
    #[must_use]
    pub fn before(self, attempt: u32) -> Duration {
        match attempt {
            0 => Duration::ZERO,
            more => self.pause.saturating_mul(
                1_u32
                    .checked_shl(more.saturating_sub(1))
                    .unwrap_or(u32::MAX),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double() {
        let time = Time::until(Instant::now());
        let pauses: Vec<_> = (0..5).map(|it| time.before(it).as_millis()).collect();
        assert_eq!(pauses, [0, 500, 1_000, 2_000, 4_000]);
        assert!(time.before(u32::MAX) > time.before(5));
    }

    #[test]
    fn what_is_kept_for_the_answer_is_not_spent() {
        let time = |seconds| Time::until(Instant::now() + Duration::from_secs(seconds));
        assert!(time(0).for_a_request().is_err());
        assert!(time(RESERVE.as_secs()).for_a_request().is_err());
        assert_eq!(time(10_000).for_a_request(), Ok(REQUEST));
        assert_eq!(Time::until(Instant::now()).left(), Duration::ZERO);
    }
}
