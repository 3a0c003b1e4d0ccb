//! The app `federated`: a site for people whom an identity provider knows.

mod app;
mod attribute;
mod configuration;
mod provider;

pub use self::app::build;
pub use self::attribute::{Attribute, Attributes};
pub use self::configuration::Configuration;
pub use self::provider::Provider;
