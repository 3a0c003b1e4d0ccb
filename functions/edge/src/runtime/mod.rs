//! The process of a function: it asks Lambda's runtime interface for events, and gives it answers.

mod environment;
mod failure;
#[cfg(feature = "https")]
mod interim;
#[cfg(feature = "https")]
mod load;
mod run;
#[cfg(feature = "https")]
mod start;

pub use self::run::run;
#[cfg(feature = "https")]
pub use self::start::start;
