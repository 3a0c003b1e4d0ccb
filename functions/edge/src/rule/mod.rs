//! Who may fetch what: rules of a configuration, as functions ask them.
//!
//! A [`Condition`] is made of a [`Rule`](palisade_edge_configuration::Rule) once, when a function starts, and then asked
//! for each request; it keeps nothing and reaches nothing outside. There is no rule that turns another one round, so
//! whatever cannot be read in one way only does not hold, and whoever sends it is refused.

mod api_key;
mod condition;
mod grounds;
mod network;
mod segment;
#[cfg(test)]
mod tests;

pub use self::condition::Condition;
pub use self::grounds::Grounds;
