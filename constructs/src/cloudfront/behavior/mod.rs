//! How CloudFront answers the requests for some paths.

mod checks;
mod events;
mod level1;
mod methods;
mod settings;
mod viewer_function;

pub use self::methods::{Methods, ViewerProtocol};
pub use self::settings::Behavior;
pub use self::viewer_function::ViewerFunction;

pub(super) use self::checks::check;
