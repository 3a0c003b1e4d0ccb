//! An app with Palisade's own functions at the edge, whose packages are built and written as a user's are.

mod app;
mod build;
mod site;

pub use self::app::{PACKAGES, app};
pub use self::build::built;
pub use self::site::Site;
