//! What CloudFront asks a function at the edge, and what it accepts as an answer.
//!
//! The shapes are those of the page
//! [Lambda@Edge event structure](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html).

mod answer;
mod headers;
mod incoming;
mod request;
mod response;

pub use self::answer::Answer;
pub use self::headers::{Header, Headers};
pub use self::incoming::{Association, Cf, Event, EventType, Record};
pub use self::request::{Body, BodyAction, Encoding, Origin, Request};
pub use self::response::Response;
