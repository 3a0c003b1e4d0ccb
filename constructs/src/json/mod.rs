//! JSON trees that may hold late values.

mod conversions;
mod object;
mod pointer;
mod serde_form;
mod tree;

pub use self::object::Object;
pub use self::tree::Json;
