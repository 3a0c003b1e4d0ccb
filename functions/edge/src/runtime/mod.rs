//! The process of a function: it asks Lambda's runtime interface for events, and gives it answers.

mod environment;
mod failure;
mod interim;
mod load;
mod run;
mod start;

pub use self::run::run;
pub use self::start::start;
