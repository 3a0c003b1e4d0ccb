//! The reference systems, as apps.

pub mod multi_region;
mod words;

pub use self::words::{ClientType, Environment, FirstUser, Name, PriceClass, SecondFactor, SignUp};
