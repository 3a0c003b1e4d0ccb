//! AWS Systems Manager: parameters, which other programs read by name.
//!
//! `SecureString` parameters are left out, for CloudFormation cannot make them:
//! see [`secretsmanager::Secret`](crate::secretsmanager::Secret).

mod name;
mod parameter;

pub use self::name::ParameterName;
pub use self::parameter::{Parameter, Tier};
