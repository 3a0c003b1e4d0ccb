//! From what is written into a package, and what is known only at deployment, to [`Settings`](crate::Settings).
//!
//! A function at the edge has no environment variables. What an app knows when it is synthesized is in the package's
//! `configuration.json`; the rest comes from the parts of the function's `Handler`, from SSM parameters, and from
//! Secrets Manager. All of it is checked when the function starts: one that does not know enough does not start, and
//! says which value is missing or malformed, and where it should come from.

mod check;
mod cookie_attributes;
mod dns_suffix;
mod error;
mod form;
mod handler;
mod late;
mod look_up;
mod mode;
mod public_path;
mod resolve;
mod response_headers;
mod rules;
mod secret;
mod source;
#[cfg(test)]
mod tests;

#[cfg(feature = "aws")]
pub(crate) use self::dns_suffix::dns_suffix;
pub use self::error::{ConfigurationError, Fault};
pub use self::look_up::{LookUp, LookUpError};
pub(crate) use self::public_path::covers;
pub use self::response_headers::response_headers;
