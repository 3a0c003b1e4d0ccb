//! Rules about a site as a whole: its distributions, the functions that guard them, and the client of these.

pub(super) mod callback_url_behavior;
pub(super) mod edge_function_callback;
pub(super) mod edge_function_client_secret;
pub(super) mod edge_function_host;
pub(super) mod edge_function_https;
pub(super) mod edge_function_identity_headers;
pub(super) mod edge_function_paths;
pub(super) mod edge_function_scopes;
mod guard;
mod path;
