//! A distribution with all that is in front of and behind it.

mod behaviors;
mod build;
mod checks;
mod choices;
mod domains;
mod folders;
mod headers;
mod logs;
mod origin;
mod parts;
mod settings;

pub use self::choices::{Navigation, Protection};
pub use self::logs::SiteLogs;
pub use self::origin::SiteOrigin;
pub use self::parts::ProtectedSiteParts;
pub use self::settings::ProtectedSite;
