//! Whether CloudFront accepts an answer.
//!
//! CloudFront checks what a function returns, and answers 502 to the viewer where it does not like it. This is the
//! same check, for tests: it reads plain JSON, and shares nothing with the types of [`event`](crate::event), so
//! that a mistake in those is found too.
//!
//! The rules are those of the pages
//! [Lambda@Edge event structure](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html),
//! [Generate HTTP responses in request triggers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html),
//! [Restrictions on edge functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html) and
//! [Quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).

mod answer;
mod event;
mod finding;
mod header_names;
mod headers;
mod origin;
mod request;
mod response;
#[cfg(test)]
mod tests;
mod text;

pub use self::answer::answer;
pub use self::finding::{Finding, Rule};
pub(crate) use self::header_names::is_disallowed;
