//! Generates level 1 of palisade: a typed source file and a data file of constraints for each service of AWS.
//!
//! The input is `constructs/schema/schemas.json.gz` and nothing else; the output is checked in.

mod data;
mod docs;
mod emit;
mod input;
mod model;
mod names;
mod output;
mod pattern;
mod words;

pub use self::input::schemas;
pub use self::output::{Output, root};
