//! What Cognito's token endpoint is asked, and what its answers mean.

mod ask;
mod error;
mod reply;
mod request;

pub(super) use self::ask::TokenEndpoint;
pub(super) use self::error::{ErrorCode, TokenEndpointError};
pub(super) use self::reply::Tokens;
