//! AWS Secrets Manager: secrets that programs read when they need them.
//!
//! Rotation is left out: [`cfn::secretsmanager::RotationSchedule`](crate::cfn::secretsmanager::RotationSchedule)
//! takes a secret's ARN.

mod name;
mod password;
mod secret;

pub use self::name::SecretName;
pub use self::password::Password;
pub use self::secret::Secret;
