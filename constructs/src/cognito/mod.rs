//! Amazon Cognito: people who sign in, and where they do.
//!
//! What this module does not offer, [`cfn::cognito`](crate::cfn::cognito) has.

mod user_attribute;
mod user_pool;
mod user_pool_client;

pub use self::user_attribute::UserAttribute;
pub use self::user_pool::UserPool;
pub use self::user_pool_client::{
    AuthFlow, ClientId, ClientProvider, Grant, OAuthScope, RefreshTokenRotation, UserPoolClient,
};
