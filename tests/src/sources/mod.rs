//! Rules over the project's own sources that no linter has.
//!
//! Each rule takes one file and says what is wrong with it, so that it can be tested by a bad one.

mod dependencies;
mod items;
mod length;
mod repetition;
mod source;
mod words;

pub use self::dependencies::dependencies_without_a_reason;
pub use self::items::{logic_in_a_module_list, names_to_avoid};
pub use self::length::{LONGEST, longer_than_allowed, median_length};
pub use self::repetition::{MOST_EQUAL, repeated_between};
pub use self::source::{Source, SourceError, sources};
pub use self::words::{Forbidden, forbidden_words};
