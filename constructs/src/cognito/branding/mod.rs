//! How the pages of a pool's domain look.

mod asset;
mod base64;
mod style;

pub use self::asset::{AssetCategory, BrandingAsset, ColorMode, ImageFormat};
pub use self::style::ManagedLoginBranding;
