//! The real outside: HTTPS requests, and the system's randomness.

mod address;
mod client;
mod connection;
#[cfg(test)]
mod tests;
mod trust;

pub use self::client::Https;
