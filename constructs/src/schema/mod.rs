//! AWS's schemas of resource types, as far as synthesis checks them.

mod check;
mod data;
mod exceptions;
mod nearest;
mod scalar;
mod schemas;
mod shape;
#[cfg(test)]
mod tests;

pub(crate) use self::schemas::{Schemas, Tagging};
