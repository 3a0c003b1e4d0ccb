//! Templates as they are deployed: reading them, and what differs between two.

mod canonical;
mod change;
mod compare;
mod difference;
mod excerpt;
mod follow;
mod lists;
mod path;
mod read;
mod replacement;
mod security;
mod stateful;

#[cfg(test)]
pub(crate) use self::canonical::canonical;
pub(crate) use self::change::Change;
pub(crate) use self::compare::{compare, compare_values};
pub(crate) use self::difference::{Difference, Fate, Kind, Place, Replacement, Section};
pub(crate) use self::excerpt::excerpts;
pub(crate) use self::read::{TemplateError, read};
pub(crate) use self::stateful::{fate, is_stateful};
