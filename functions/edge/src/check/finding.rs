//! What CloudFront would not accept.

use std::fmt;

/// Something in an answer that CloudFront would not accept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule is broken.
    pub rule: Rule,
    /// Where, as a JSON pointer into the answer.
    pub place: String,
    /// How.
    pub problem: String,
}

/// A rule that an answer keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Rule {
    /// The event itself is one that CloudFront sends.
    Event,
    /// The answer is a request or a response, as the event asks for, with fields of the right types.
    Shape,
    /// The status is a text, 200 to 599, and stays as it is at viewer-response.
    Status,
    /// The body is written as its encoding says, and is there only where it may be.
    Body,
    /// The answer is not larger than CloudFront's quotas.
    Size,
    /// The names of headers are tokens in lower case, and `key` is the same name.
    HeaderName,
    /// The values of headers are printable ASCII, spaces and tabs.
    HeaderValue,
    /// No header is added that functions may not set.
    Disallowed,
    /// The headers that are read-only at the event are as they were.
    ReadOnlyHeader,
    /// The fields that are read-only are as they were.
    ReadOnlyField,
    /// The path begins with `/`, and has neither spaces nor control characters, `?` nor `#`.
    Uri,
    /// The query has neither spaces nor control characters, nor `#`, and does not begin with `?`.
    Query,
    /// There is exactly one origin, at origin-request only, with values that CloudFront allows.
    Origin,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() {
            "the answer"
        } else {
            &self.place
        };
        write!(f, "{place}: {}", self.problem)
    }
}

/// Findings, as they are gathered.
#[derive(Debug, Default)]
pub(super) struct Findings(pub(super) Vec<Finding>);

impl Findings {
    pub(super) fn add(&mut self, rule: Rule, place: &str, problem: impl Into<String>) {
        self.0.push(Finding {
            rule,
            place: place.to_owned(),
            problem: problem.into(),
        });
    }

    /// Adds a finding unless something holds.
    pub(super) fn demand(&mut self, holds: bool, rule: Rule, place: &str, problem: &str) {
        if !holds {
            self.add(rule, place, problem);
        }
    }
}
