//! The app `multi-region`: a site that only signed-in people see, as three stacks in two regions.

mod app;
mod configuration;
mod edge;
mod edge_configuration;
mod late_values;
mod parameters;
mod site;
mod user_pool;

pub use self::app::build;
pub use self::configuration::Configuration;
