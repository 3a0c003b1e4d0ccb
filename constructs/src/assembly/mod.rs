//! What synthesis gives: templates, to look at and to write.

mod content;
mod contents;
mod disk;
mod manifest;
mod origin;
mod own;
mod samconfig;
mod view;
mod write;

pub(crate) use self::content::AssembledContent;
pub(crate) use self::contents::AssembledStack;
pub use self::contents::{Assembly, MissingFile, Package};
pub use self::view::{Incoming, ResourceView, StackView, TemplateText};
pub(crate) use self::write::MANIFEST;
pub use self::write::{Format, WriteError, Written};
