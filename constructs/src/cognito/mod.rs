//! Amazon Cognito: people who sign in, and where they do.
//!
//! What this module does not offer, [`cfn::cognito`](crate::cfn::cognito) has.

mod user_pool;

pub use self::user_pool::UserPool;
