//! What a function needs of the world.

use std::fmt::Debug;
use std::time::Duration;

use super::{Reply, Request, SendError};

/// What a function needs of the world: requests to Cognito and AWS, and randomness.
///
/// Time is passed in as a number; so tests, and runs against stand-ins, are the same every time.
pub trait Outside: Debug + Send + Sync {
    /// Sends a request, and waits for the whole answer, at most for a time.
    ///
    /// Redirects are not followed, and compressed answers are not expanded.
    ///
    /// # Errors
    ///
    /// No whole answer came within the time and the request's limit of bytes.
    fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError>;

    /// Fills a buffer with random bytes that nobody can guess.
    ///
    /// # Errors
    ///
    /// The system has none.
    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError>;
}
