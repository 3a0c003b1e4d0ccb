//! Rules about functions at the edge.

mod arn;
pub(super) mod edge_function_account;
pub(super) mod edge_function_body;
pub(super) mod edge_function_count;
pub(super) mod edge_function_event;
pub(super) mod edge_function_exists;
pub(super) mod edge_function_features;
pub(super) mod edge_function_handler;
pub(super) mod edge_function_kinds;
pub(super) mod edge_function_log_group;
pub(super) mod edge_function_once;
pub(super) mod edge_function_region;
pub(super) mod edge_function_retained;
pub(super) mod edge_function_role;
pub(super) mod edge_function_runtime;
pub(super) mod edge_function_timeout;
pub(super) mod edge_function_version;
mod used;
