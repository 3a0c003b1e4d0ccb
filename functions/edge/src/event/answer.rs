//! What a function answers.

use serde::Serialize;

use super::{Request, Response};

/// What a function answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// The request goes on, perhaps changed.
    Request(Box<Request>),
    /// The viewer gets a response, or the origin's response goes on.
    Response(Box<Response>),
}

impl From<Request> for Answer {
    fn from(request: Request) -> Self {
        Self::Request(Box::new(request))
    }
}

impl From<Response> for Answer {
    fn from(response: Response) -> Self {
        Self::Response(Box::new(response))
    }
}
