//! User pools: one file for each side of them.

mod attributes;
mod pool;

pub use self::pool::UserPool;
