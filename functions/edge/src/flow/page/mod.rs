//! Our own pages: what people see where no page of the site can be shown.
//!
//! They load nothing from anywhere, repeat nothing of what was sent, and read well on a phone.

mod content;
mod html;
mod kind;
mod response;
mod style;

pub use self::kind::Page;
