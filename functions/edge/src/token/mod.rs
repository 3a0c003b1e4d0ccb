//! Who asks: JSON Web Tokens of an Amazon Cognito user pool, checked strictly.
//!
//! One kind of token is accepted: the compact form of [RFC 7515](https://www.rfc-editor.org/rfc/rfc7515), signed with
//! `RS256`, as the page
//! [Verifying JSON web tokens](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html)
//! describes. [`Verifier::check`] does everything; [`inspect`] is what it does without keys.

mod authorization;
mod claims;
mod compact;
mod date;
mod expectation;
mod header;
mod inspection;
mod jws;
mod members;
mod reading;
mod rejection;
mod verdicts;
mod verifier;

pub use self::authorization::authorized;
pub use self::claims::Claims;
pub use self::expectation::{Expectation, TokenUse};
pub use self::inspection::{Inspected, inspect};
pub use self::jws::Jws;
pub(crate) use self::members::well_formed;
pub use self::rejection::Rejection;
pub use self::verifier::Verifier;
