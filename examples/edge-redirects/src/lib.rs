//! Old addresses lead to new ones.

mod redirect;

pub use self::redirect::{MOVED, NoRequest, redirect};
