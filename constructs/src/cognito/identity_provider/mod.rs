//! Providers of identities: one file each, and what they share.

mod amazon;
mod apple;
mod common;
mod facebook;
mod google;
mod name;
mod oidc;
mod saml;
mod secret;

pub use self::amazon::AmazonProvider;
pub use self::apple::{AppleKey, AppleProvider};
pub use self::facebook::FacebookProvider;
pub use self::google::GoogleProvider;
pub use self::name::ProviderName;
pub use self::oidc::{OidcClient, OidcEndpoints, OidcProvider};
pub use self::saml::{SamlMetadata, SamlProvider};
