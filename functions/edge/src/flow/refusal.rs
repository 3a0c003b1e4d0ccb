//! Why a function gives no answer at all.

use std::fmt;

use crate::event::EventType;

use super::answer::Unsendable;

/// Why a function gives no answer at all: it fails then, and CloudFront answers 503.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The event has no record, or several.
    Records(usize),
    /// The function is associated with an event at which it protects nothing.
    EventType(EventType),
    /// The event has no response to change.
    NoResponse(EventType),
    /// An answer would have had a header that cannot be sent.
    Unsendable(Unsendable),
}

impl Refusal {
    /// A word for logs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Records(_) => "records",
            Self::EventType(_) => "event-type",
            Self::NoResponse(_) => "no-response",
            Self::Unsendable(_) => "unsendable",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Records(count) => write!(f, "the event has {count} records, not one"),
            Self::EventType(event) => write!(
                f,
                "the function is associated with `{}`, where it protects nothing; associate it with `viewer-request`",
                event.name()
            ),
            Self::NoResponse(event) => write!(
                f,
                "the function is associated with `{}`, or the event has no response; associate it with `origin-response`",
                event.name()
            ),
            Self::Unsendable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Unsendable> for Refusal {
    fn from(error: Unsendable) -> Self {
        Self::Unsendable(error)
    }
}
