//! The one way to call the real `aws` command.
//!
//! Whatever AWS is asked, the user's own command asks it, with the user's own credentials and settings:
//! nothing of it is made anew here. What it says when it fails becomes an [`AwsError`], told in words.

mod error;
mod program;
mod refusal;
mod scratch;
mod version;

pub(crate) use self::error::AwsError;
pub(crate) use self::program::{Aws, Connection};
pub(crate) use self::scratch::Scratch;
pub(crate) use self::version::Version;
