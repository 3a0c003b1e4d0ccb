//! Everything that is not a pure function: the network, and randomness.

mod error;
mod exchange;
#[cfg(feature = "https")]
mod https;
mod interface;

pub use self::error::SendError;
pub use self::exchange::{Method, Reply, Request};
#[cfg(feature = "https")]
pub use self::https::Https;
pub use self::interface::Outside;
