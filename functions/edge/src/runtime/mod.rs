//! The process of a function: it asks Lambda's runtime interface for events, and gives it answers.

mod environment;
mod failure;
mod run;

pub use self::run::run;
