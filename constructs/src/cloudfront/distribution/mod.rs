//! Distributions.

mod build;
mod certificate;
mod checks;
mod choices;
mod error_page;
mod handle;
mod settings;

pub use self::certificate::MinimumTls;
pub use self::choices::{GeoRestriction, HttpVersion, PriceClass};
pub use self::error_page::ErrorPage;
pub use self::settings::Distribution;
