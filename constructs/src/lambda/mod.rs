//! AWS Lambda: functions that run at CloudFront's edge.
//!
//! Functions that run in a region are in [`cfn::lambda`](crate::cfn::lambda);
//! their handles are [`Handle<Function>`](crate::Handle) by `into()`.

mod configuration;
mod edge_function;
mod function;
mod handler;
mod limits;
mod permission;
mod publish;
mod runtime;
mod version;

pub(crate) use self::configuration::Configuration;
pub use self::edge_function::{EdgeFunction, EdgeFunctionParts};
pub use self::function::Function;
pub use self::permission::Permission;
pub use self::runtime::{LogLevel, Runtime};
pub use self::version::Version;
