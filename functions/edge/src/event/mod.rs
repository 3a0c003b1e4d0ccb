//! What CloudFront asks a function at the edge, and what it accepts as an answer.
//!
//! The shapes are those of the page
//! [Lambda@Edge event structure](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html).

mod answer;
mod body;
mod headers;
mod incoming;
mod origin;
mod request;
mod response;

pub use self::answer::Answer;
pub use self::body::{Body, BodyAction, Encoding};
pub use self::headers::{Header, Headers};
pub use self::incoming::{Association, Cf, Event, EventType, Record};
pub use self::origin::{AuthMethod, CustomOrigin, Origin, Protocol, S3Origin};
pub use self::request::Request;
pub use self::response::Response;
