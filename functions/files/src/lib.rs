//! The files of a bucket's content.
//!
//! - [`Folder`]: where files are, and what is said of them; with the feature `folder` it finds them.
//! - `File` and `Headers`, with the feature `folder`: one file, and what it is served with.
//! - [`Contents`]: what a function is told that puts files into a bucket.

mod contents;
#[cfg(feature = "folder")]
mod etag;
#[cfg(feature = "folder")]
mod find;
mod folder;
#[cfg(feature = "folder")]
mod headers;

pub use self::contents::{Contents, Packed};
#[cfg(feature = "folder")]
pub use self::etag::etag;
#[cfg(feature = "folder")]
pub use self::find::{File, Files, FolderError};
pub use self::folder::{Folder, Header};
#[cfg(feature = "folder")]
pub use self::headers::Headers;
