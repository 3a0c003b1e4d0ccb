//! The keys of a user pool, and when they are fetched.
//!
//! A set is deployed with the code, or is fetched at first use, from the address of the page
//! [Verifying JSON web tokens](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html).
//! [`KeyStore`] holds the one that counts.

mod fetch;
mod jwk;
mod key;
mod schedule;
mod set;
mod store;

pub use self::fetch::FetchFault;
pub use self::key::Key;
pub use self::schedule::{Need, Schedule};
pub use self::set::{KeySet, KeySetError};
pub use self::store::KeyStore;
