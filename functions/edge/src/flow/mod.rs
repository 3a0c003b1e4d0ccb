//! Signing in and out, as pure functions.

pub mod answer;
mod edge;
mod index_path;
pub mod page;
mod records;
mod refusal;
mod return_path;
pub mod url;

pub use self::edge::Edge;
pub use self::index_path::index_path;
pub use self::records::viewer_request;
pub use self::refusal::Refusal;
pub use self::return_path::ReturnPath;
