//! The stand-in answers as Cognito does, used rightly and wrongly.

mod authorize;
mod faults;
mod keys;
mod logout;
mod program;
mod refresh;
mod revoke;
#[expect(
    clippy::unwrap_used,
    reason = "what these need is there, or the test that calls them fails"
)]
mod support;
mod token;
mod tokens;
mod wire;
