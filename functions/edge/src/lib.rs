//! Lambda@Edge functions in Rust.
//!
//! - [`event`]: what CloudFront asks, and what it accepts as an answer.
//! - [`token`] and [`keys`]: who asks, by JSON Web Tokens of an Amazon Cognito user pool.
//! - [`check`]: whether CloudFront accepts an answer, for tests.
//! - [`configuration`]: from what is written into a package to [`Settings`].
//! - [`cookie`]: sessions in browsers.
//! - [`rule`]: who may fetch what.
//! - [`flow`]: signing in and out, as pure functions of event, settings, keys, time and randomness.
//! - [`log`]: one line a decision.
//! - `aws`, with the feature `aws`: SSM parameters and secrets.
//! - [`outside`]: everything that is not pure, behind one small trait.
//! - `run` and `start_with`, with the feature `runtime`, and `start`, with `https` too: the process of a function.

#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unwrap_used
    )
)]

#[cfg(feature = "aws")]
pub mod aws;
pub mod check;
pub mod configuration;
pub mod cookie;
pub mod event;
pub mod flow;
pub mod keys;
pub mod log;
mod moment;
pub mod outside;
pub mod rule;
#[cfg(feature = "runtime")]
mod runtime;
mod settings;
#[cfg(test)]
mod testing;
pub mod token;

pub use self::moment::{Deadline, Moment};
#[cfg(all(feature = "runtime", feature = "aws"))]
pub use self::runtime::start;
#[cfg(feature = "runtime")]
pub use self::runtime::{run, start_with};
pub use self::settings::{ClientSecret, Settings};
