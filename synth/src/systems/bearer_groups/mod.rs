//! The app `bearer-groups`: files for programs with bearer tokens, each for whom a rule names.

mod app;
mod configuration;

pub use self::app::build;
pub use self::configuration::Configuration;
