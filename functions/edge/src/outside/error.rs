//! Why no answer came.

use std::fmt;

/// Why no whole answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendError {
    /// The time was over.
    Timeout,
    /// Nothing was sent: the name is unknown, nobody listens, or TLS failed.
    Connect,
    /// The connection broke, or what came was no HTTP.
    Broken,
    /// The answer is larger than the request's limit.
    TooLarge,
    /// The address is neither `https` nor on the own machine.
    Address,
    /// The request has a header that HTTP does not allow.
    Header,
    /// The system has no randomness.
    Random,
}

impl SendError {
    /// A word for logs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::Connect => "connect",
            Self::Broken => "broken",
            Self::TooLarge => "too-large",
            Self::Address => "address",
            Self::Header => "header",
            Self::Random => "random",
        }
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Timeout => "no whole answer came in time",
            Self::Connect => "no connection could be made",
            Self::Broken => "the connection broke, or the answer is no HTTP",
            Self::TooLarge => "the answer is larger than allowed",
            Self::Address => "only `https` addresses are called, and `http` on the own machine",
            Self::Header => "the request has a header that HTTP does not allow",
            Self::Random => "the system has no randomness",
        })
    }
}

impl std::error::Error for SendError {}
