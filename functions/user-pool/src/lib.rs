//! A function of a stack that looks up and changes what a Cognito user pool has that is there already.
//!
//! It answers for three custom resources:
//!
//! - `Custom::UserPoolDomain`: where the sign-in pages are, as its attribute `Host`.
//! - `Custom::UserPoolClientUrls`: the callback and logout URLs of a site, added to a client, and taken away again.
//! - `Custom::UserPoolClientSecret`: the secret of a client, copied into a secret of Secrets Manager.
//!
//! Its parts:
//!
//! - [`run`]: the process. A binary named `user-pool` whose `main` is this is what `palisade::cognito`'s
//!   `UserPoolLookup`, `ClientUrls` and `ClientSecretCopy` run.
//! - [`Function`]: one request of CloudFormation, with everything that is not pure behind
//!   [`Outside`](palisade_edge::outside::Outside).

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

mod added;
mod aws;
mod client;
mod domain;
mod former;
mod function;
mod memory;
mod pool;
mod request;
mod run;
mod secret;
mod urls;

pub use palisade_custom_resource::{Time, Unanswered};

pub use self::function::Function;
pub use self::run::run;
