//! App clients: one file for each side of them.

mod checks;
mod client;
mod client_id;
mod client_provider;
mod grant;
mod properties;
mod sign_in;
mod urls;
mod validity;

pub use self::client::UserPoolClient;
pub use self::client_id::ClientId;
pub use self::client_provider::ClientProvider;
pub use self::grant::{Grant, OAuthScope};
pub use self::sign_in::{AuthFlow, RefreshTokenRotation};
pub(in crate::cognito) use self::urls::Urls;
