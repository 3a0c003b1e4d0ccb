//! Rules: what AWS refuses, or what cannot work, although every resource keeps to its schema.
//!
//! They run over the rendered templates of the whole app, whatever a resource was made by. A rule is a file
//! `<service>/<code>.rs` with a [`Rule`], a line in `table.rs`, and a page in `docs/rules/`. It asks the
//! [`Model`](model::Model) for resources of a type, follows their [`Place`](place::Place)s, and reports what it finds.

mod associations;
mod check;
mod cloudfront;
mod cognito;
mod condition;
mod findings;
mod found;
mod lambda;
mod model;
mod order;
mod partial;
mod place;
mod read;
mod route53;
mod rule;
mod s3;
mod secretsmanager;
mod site;
mod suppression;
mod table;
mod target;
#[cfg(test)]
mod tests;
mod trail;

pub(crate) use self::check::check;
#[cfg(feature = "constructs")]
pub(crate) use self::cloudfront::{
    covers, is_kept_in_responses, is_refused_to_origins, own_setting,
};
pub use self::rule::Rule;
pub(crate) use self::suppression::{Below, Suppression};
