//! Functions that see viewers' requests and responses.

use super::super::Function;
use crate::handle::Handle;
use crate::lambda::{EdgeFunctionParts, Version};

/// A function of a viewer's event: what [`Behavior::viewer_request`](super::Behavior::viewer_request) takes.
///
/// Handles of either kind become one by themselves. The viewer's two events of one behavior have functions
/// of the same kind: CloudFront does not
/// [combine them](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html#function-restrictions-combining-functions).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViewerFunction {
    /// Lambda@Edge: a version of a function in us-east-1.
    Edge(Handle<Version>),
    /// A CloudFront function.
    CloudFront(Handle<Function>),
}

impl From<Handle<Version>> for ViewerFunction {
    fn from(version: Handle<Version>) -> Self {
        Self::Edge(version)
    }
}

impl From<EdgeFunctionParts> for ViewerFunction {
    fn from(function: EdgeFunctionParts) -> Self {
        Self::Edge(function.version)
    }
}

impl From<Handle<Function>> for ViewerFunction {
    fn from(function: Handle<Function>) -> Self {
        Self::CloudFront(function)
    }
}
