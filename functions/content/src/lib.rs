//! A function of a stack that puts files into a bucket: behind the custom resource `Custom::Content`.
//!
//! The files are in the function's package, below `content/`, and `configuration.json` says what they are called and
//! served with. CloudFormation asks for a bucket and a prefix; the answer comes once the files are there.
//!
//! - [`run`]: the process. A binary named `content` whose `main` is this is what
//!   `palisade::s3::Content::at_creation` runs.
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

mod bucket;
mod change;
mod function;
mod listing;
mod package;
mod request;
mod run;

pub use palisade_custom_resource::{Time, Unanswered};

pub use self::function::Function;
pub use self::run::run;
