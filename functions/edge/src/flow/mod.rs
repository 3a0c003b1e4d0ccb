//! Signing in and out, as pure functions.

pub mod answer;
mod authorize;
mod edge;
mod fetch_metadata;
mod host;
mod index_path;
mod navigation;
pub mod page;
mod plain_path;
mod records;
mod refresh;
mod refresh_address;
mod refusal;
mod response_headers;
mod return_path;
mod sign_in;
mod sign_out;
mod token_endpoint;
pub mod url;

pub use self::edge::Edge;
pub use self::index_path::index_path;
pub(crate) use self::plain_path::is_plain;
pub use self::records::viewer_request;
pub use self::refusal::Refusal;
pub use self::response_headers::response_headers;
pub use self::return_path::ReturnPath;
