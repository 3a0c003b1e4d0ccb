//! The process of a function: it asks Lambda's runtime interface for events, and gives it answers.

mod environment;
mod failure;
mod file;
#[cfg(feature = "aws")]
mod load;
#[cfg(feature = "aws")]
mod role;
mod run;
#[cfg(feature = "aws")]
mod start;
mod start_with;

pub use self::run::run;
#[cfg(feature = "aws")]
pub use self::start::start;
pub use self::start_with::start_with;
