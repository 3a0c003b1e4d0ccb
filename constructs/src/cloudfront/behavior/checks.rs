//! What CloudFront refuses in a behavior.

use super::super::OriginRequestPolicy;
use super::methods::{Methods, ViewerProtocol};
use super::settings::Behavior;
use super::viewer_function::ViewerFunction;
use crate::problem::Problem;
use crate::scope::Scope;

/// Reports what is wrong with the behavior for `pattern`.
pub(in crate::cloudfront) fn check(
    behavior: &Behavior,
    pattern: &str,
    http2: bool,
    scope: &mut Scope<'_>,
) {
    let events = &behavior.events;
    if let (Some(request), Some(response)) = (events.viewer_request, events.viewer_response)
        && is_edge(request) != is_edge(response)
    {
        let message = format!(
            "the functions of a viewer's request and response are of one kind, got a CloudFront function and Lambda@Edge for `{pattern}`"
        );
        scope.report(Problem::new(message).hint(
            "let a CloudFront function do both, or Lambda@Edge; an origin's events may have the other kind",
        ));
    }
    if behavior.origin.is_nothing() && events.viewer_request.is_none() {
        let message = format!("nobody answers `{pattern}`: it has no origin and no function");
        scope.report(Problem::new(message).hint(
            "answer every request in a function, with `Behavior::viewer_request`, or name an origin",
        ));
    }
    if behavior.origin.is_group() && behavior.methods == Methods::All {
        let message = format!(
            "a behavior with an origin group allows `GET`, `HEAD` and `OPTIONS`, got all methods for `{pattern}`"
        );
        scope.report(
            Problem::new(message).hint("send what changes something to a behavior of one origin"),
        );
    }
    if behavior.caches_options && behavior.methods == Methods::Read {
        let message = format!(
            "answers to `OPTIONS` are cached where it is allowed, which `{pattern}` does not"
        );
        scope.report(Problem::new(message).hint("allow it, with `Methods::ReadAndOptions`"));
    }
    if behavior.grpc && (behavior.methods != Methods::All || !http2) {
        let message = format!("gRPC needs all methods and HTTP/2, which `{pattern}` does not have");
        scope.report(Problem::new(message).hint(
            "set `Behavior::methods(Methods::All)`, and leave the distribution's HTTP version as it is",
        ));
    }
    if behavior.field_level_encryption.is_some()
        && (behavior.methods != Methods::All
            || behavior.protocol == ViewerProtocol::AllowAll
            || behavior.origin.is_plain())
    {
        let message = format!(
            "fields are encrypted where all methods are allowed, and both viewers and the origin are spoken to over TLS, which `{pattern}` does not do"
        );
        scope
            .report(Problem::new(message).hint(
                "set `Behavior::methods(Methods::All)`, and leave the protocols as they are",
            ));
    }
    if behavior.smooth_streaming && events.any() {
        let message =
            format!("no function runs where Smooth Streaming is served, got one for `{pattern}`");
        scope.report(Problem::new(message).hint("serve it by a behavior of its own"));
    }
    if behavior.origin.is_signed()
        && let Some(policy) = &behavior.origin_request_policy
        && sends_host(policy)
    {
        let message = format!(
            "buckets and functions refuse requests with the viewer's `Host`, which the origin request policy of `{pattern}` sends"
        );
        scope.report(
            Problem::new(message).hint("use `OriginRequestPolicy::AllViewerExceptHostHeader`"),
        );
    }
}

/// Policies that send the viewer's `Host`: a signed request is then for another host than its origin.
fn sends_host(policy: &OriginRequestPolicy) -> bool {
    matches!(
        policy,
        OriginRequestPolicy::AllViewer
            | OriginRequestPolicy::AllViewerAndCloudFrontHeaders2022
            | OriginRequestPolicy::HostHeaderOnly
    )
}

fn is_edge(function: ViewerFunction) -> bool {
    matches!(function, ViewerFunction::Edge(_))
}
