//! Cookies, and what of a session is in them.
//!
//! - [`Jar`]: the cookies of a request, read as strictly as
//!   [RFC 6265bis](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis) writes them.
//! - [`SetCookie`]: one cookie of an answer.
//! - [`Session`]: the tokens of whoever has signed in.
//! - [`LoginAttempt`]: what a browser must bring back from the sign-in pages.
//! - [`Repetition`]: whether a browser signs in again and again.

mod amplify;
mod changes;
mod chunks;
mod jar;
mod kind;
mod login_attempt;
mod names;
mod places;
mod repetition;
mod session;
mod set_cookie;
#[cfg(test)]
mod tests;

pub use self::jar::{Duplicate, Jar};
pub use self::login_attempt::LoginAttempt;
pub(crate) use self::names::Names;
pub use self::repetition::Repetition;
pub use self::session::{Session, SessionError};
pub(crate) use self::set_cookie::is_token;
pub use self::set_cookie::{CookieError, SetCookie};
#[doc(no_inline)]
pub use palisade_edge_configuration::SameSite;
