//! The configuration of Palisade's edge functions.
//!
//! Whoever builds an app writes it into a function's package, as `configuration.json`; the function reads it when it
//! starts. Both do so by the types of this crate, so that they cannot differ.
//!
//! Functions at the edge have no environment variables. What CloudFormation knows only at deployment, such as the id
//! of a user pool, is left out of the file: [`Configuration::handler`] says what the parts of the function's
//! `Handler` mean, which the function finds in its variable `_HANDLER`.

mod address;
mod configuration;
mod cookie_attributes;
mod cookies;
mod late_value;
mod mode;
mod paths;
mod refusal;
mod rule;
mod rule_claims;
mod rule_problems;
mod segment_rule;

pub use self::configuration::{Configuration, Endpoints};
pub use self::cookie_attributes::{
    AdditionalCookie, Attributes, CookieAttributes, Lifetime, SameSite,
};
pub use self::cookies::Cookies;
pub use self::late_value::LateValue;
pub use self::mode::Mode;
pub use self::paths::Paths;
pub use self::refusal::Refusal;
pub use self::rule::Rule;
pub use self::segment_rule::{Digest, SegmentRule};
