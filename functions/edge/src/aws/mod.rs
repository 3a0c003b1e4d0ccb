//! What a function reads from AWS when it starts: SSM parameters and secrets; and signed requests to S3.
//!
//! A function at the edge has no environment variables of its own, so that what is only known after a deployment
//! comes from there. Requests are AWS's JSON protocol 1.1, signed with Signature Version 4.

mod call;
mod credentials;
mod date;
mod error;
mod parameters;
mod region;
mod s3;
mod secret;
mod signature;
#[cfg(test)]
mod testing;

pub use self::call::Call;
pub use self::credentials::Credentials;
pub use self::error::{AwsError, Cause};
pub use self::parameters::parameters;
pub use self::region::host;
pub use self::s3::signed_for_s3;
pub use self::secret::secret;
