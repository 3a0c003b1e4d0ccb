//! AWS's schemas of resource types, as far as synthesis checks them.

mod schemas;

pub(crate) use self::schemas::{Schemas, Tagging};
