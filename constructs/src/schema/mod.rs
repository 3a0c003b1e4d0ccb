//! AWS's schemas of resource types, as far as synthesis checks them.

mod about;
mod check;
mod data;
mod exceptions;
mod nearest;
mod scalar;
mod schemas;
mod shape;
#[cfg(test)]
mod tests;

pub use self::about::TypeSchema;
pub(crate) use self::nearest::nearest;
pub(crate) use self::schemas::{Schemas, Tagging};
