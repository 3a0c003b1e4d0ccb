//! The app `header-auth`: a page for everybody, and data that need a bearer token.

mod app;
mod configuration;

pub use self::app::build;
pub use self::configuration::Configuration;
