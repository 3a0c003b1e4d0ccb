//! Pictures of an app: stacks, resources, and the values between them.

mod mermaid;
mod model;
mod references;
mod svg;

pub(crate) use self::mermaid::mermaid;
pub(crate) use self::model::Graph;
pub(crate) use self::svg::svg;
