//! Everything that is not a pure function: the network, and randomness.

mod error;
mod exchange;
mod interface;

pub use self::error::SendError;
pub use self::exchange::{Method, Reply, Request};
pub use self::interface::Outside;
