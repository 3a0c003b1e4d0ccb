//! Rules about functions at the edge.

mod arn;
pub(super) mod edge_function_region;
pub(super) mod edge_function_version;
