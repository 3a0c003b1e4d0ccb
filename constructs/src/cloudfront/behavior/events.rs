//! Functions of a behavior, one for each event.

use super::settings::Behavior;
use super::viewer_function::ViewerFunction;
use crate::cfn::cloudfront::distribution as cfn;
use crate::handle::Handle;
use crate::lambda::Version;

/// The function for each event.
#[derive(Clone, Debug, Default)]
pub(super) struct Events {
    pub(super) viewer_request: Option<ViewerFunction>,
    pub(super) viewer_response: Option<ViewerFunction>,
    pub(super) origin_request: Option<Handle<Version>>,
    pub(super) origin_response: Option<Handle<Version>>,
    viewer_body: bool,
    origin_body: bool,
}

impl Behavior {
    /// Runs a function on each request of a viewer, before the cache is asked.
    /// Defaults to none. `LambdaFunctionAssociations` or `FunctionAssociations`.
    pub fn viewer_request(mut self, function: impl Into<ViewerFunction>) -> Self {
        self.events.viewer_request = Some(function.into());
        self.events.viewer_body = false;
        self
    }

    /// Whether a function sees requests of viewers.
    pub(crate) fn has_viewer_request(&self) -> bool {
        self.events.viewer_request.is_some()
    }

    /// As [`Behavior::viewer_request`], with the request's body, up to 40 KB of it. `IncludeBody`.
    ///
    /// CloudFront functions see no bodies.
    pub fn viewer_request_with_body(mut self, function: impl Into<Handle<Version>>) -> Self {
        self.events.viewer_request = Some(ViewerFunction::Edge(function.into()));
        self.events.viewer_body = true;
        self
    }

    /// Runs a function on each answer to a viewer, cached or not, unless the origin's status is 400 or more.
    /// Defaults to none. `LambdaFunctionAssociations` or `FunctionAssociations`.
    pub fn viewer_response(mut self, function: impl Into<ViewerFunction>) -> Self {
        self.events.viewer_response = Some(function.into());
        self
    }

    /// Runs a function on each request to the origin, for what is not in the cache.
    /// Defaults to none. `LambdaFunctionAssociations`.
    pub fn origin_request(mut self, function: impl Into<Handle<Version>>) -> Self {
        self.events.origin_request = Some(function.into());
        self.events.origin_body = false;
        self
    }

    /// As [`Behavior::origin_request`], with the request's body, up to 1 MB of it. `IncludeBody`.
    pub fn origin_request_with_body(mut self, function: impl Into<Handle<Version>>) -> Self {
        self.events.origin_request = Some(function.into());
        self.events.origin_body = true;
        self
    }

    /// Runs a function on each answer of the origin, before it is cached.
    /// Defaults to none. `LambdaFunctionAssociations`.
    pub fn origin_response(mut self, function: impl Into<Handle<Version>>) -> Self {
        self.events.origin_response = Some(function.into());
        self
    }
}

impl Events {
    /// Whether there is a function for any event.
    pub(super) fn any(&self) -> bool {
        self.viewer_request.is_some()
            || self.viewer_response.is_some()
            || self.origin_request.is_some()
            || self.origin_response.is_some()
    }

    /// Lambda@Edge functions, in the order of a request's way.
    pub(super) fn edge(&self) -> Vec<cfn::LambdaFunctionAssociation> {
        let viewer = |function: Option<ViewerFunction>| match function {
            Some(ViewerFunction::Edge(version)) => Some(version),
            Some(ViewerFunction::CloudFront(_)) | None => None,
        };
        let events = [
            (
                "viewer-request",
                viewer(self.viewer_request),
                self.viewer_body,
            ),
            ("origin-request", self.origin_request, self.origin_body),
            ("origin-response", self.origin_response, false),
            ("viewer-response", viewer(self.viewer_response), false),
        ];
        let mut functions = Vec::new();
        for (event, version, body) in events {
            let Some(version) = version else { continue };
            let mut function = cfn::LambdaFunctionAssociation::new()
                .event_type(event)
                .lambda_function_arn(version.arn());
            if body {
                function = function.include_body(true);
            }
            functions.push(function);
        }
        functions
    }

    /// CloudFront functions.
    pub(super) fn cloudfront(&self) -> Vec<cfn::FunctionAssociation> {
        let events = [
            ("viewer-request", self.viewer_request),
            ("viewer-response", self.viewer_response),
        ];
        let mut functions = Vec::new();
        for (event, function) in events {
            if let Some(ViewerFunction::CloudFront(function)) = function {
                functions.push(
                    cfn::FunctionAssociation::new()
                        .event_type(event)
                        .function_arn(function.arn()),
                );
            }
        }
        functions
    }
}
