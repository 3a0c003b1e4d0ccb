//! What a deployment would change: the stacks of a synthesis, each beside what is there.

mod code;
mod deployed;
mod digests;
mod json;
mod side;
mod stacks;
mod summary;
mod text;
mod values;

pub(crate) use self::json::json;
pub(crate) use self::stacks::{against, beside_deployed};
pub(crate) use self::summary::Summary;
pub(crate) use self::text::text;
