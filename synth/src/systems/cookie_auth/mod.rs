//! The app `cookie-auth`: downloads that only signed-in people have, with their tokens in cookies.

mod app;
mod configuration;
mod cookies;
mod mode;
mod outputs;
mod paths;

pub use self::app::build;
pub use self::configuration::{Configuration, Delivery, ExistingDistribution};
pub use self::cookies::CookieNames;
pub use self::mode::Mode;
pub use self::paths::Paths;
