//! Each construct of level 2: with nothing set, with everything set, and used wrongly.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p palisade-tests --test level2` writes the snapshots anew:
//! read them before they are committed.

mod certificatemanager;
mod cloudfront;
mod cognito;
mod content;
mod content_at_creation;
mod iam;
mod lambda;
mod lambda_configuration;
mod logs;
mod page_configuration;
mod route53;
mod s3;
mod secretsmanager;
mod ssm;
mod wafv2;
