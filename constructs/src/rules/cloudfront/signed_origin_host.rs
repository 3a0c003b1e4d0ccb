//! A bucket is asked by its own name.

use super::managed::PolicyKind;
use super::origins::{configurations, is_s3, is_signed, origins_of};
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "signed-origin-host",
    title: "a bucket or a function's URL is asked by its own name, not the viewer's `Host`",
    page: include_str!("../../../docs/rules/signed-origin-host.md"),
    check,
};

/// Managed origin request policies that send the viewer's `Host`.
const WITH_HOST: [(&str, &str); 3] = [
    ("216adef6-5c7f-47e4-b989-5492eafa07d3", "AllViewer"),
    (
        "33f36d7e-f396-46d9-90e0-52428a34d9dc",
        "AllViewerAndCloudFrontHeaders-2022-06",
    ),
    ("bf0718e1-ba1e-49d1-88b1-f726733018ae", "HostHeaderOnly"),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        for behavior in behaviors(configuration.resource()) {
            let signed = |origin: &Place<'_>| is_s3(*origin) || is_signed(*origin);
            if !origins_of(configuration, behavior).iter().any(signed) {
                continue;
            }
            for kind in [PolicyKind::OriginRequest, PolicyKind::Cache] {
                for place in behavior.get(kind.property()).alternatives() {
                    if let Some(name) = sends_host(place) {
                        let message = format!(
                            "the {} {name} sends the viewer's `Host`, for which a bucket or a function's URL has no answer",
                            kind.noun()
                        );
                        findings.report(place, message).hint(
                            "use `AllViewerExceptHostHeader`, `b689b0a8-53d0-40ab-baf2-68738e2966ac`, or leave `Host` out",
                        );
                    }
                }
            }
        }
    }
}

/// The policy that sends the viewer's `Host`.
fn sends_host(place: Place<'_>) -> Option<String> {
    if let Some(id) = place.text() {
        let (_, name) = WITH_HOST.iter().find(|(managed, _)| *managed == id)?;
        return Some(format!("`{name}`"));
    }
    let policy = place.target()?.resource;
    names_host(policy).then(|| format!("`{}`", policy.logical_id()))
}

fn names_host(policy: Found<'_>) -> bool {
    let headers = match policy.type_name() {
        "AWS::CloudFront::OriginRequestPolicy" => {
            policy.property("/OriginRequestPolicyConfig/HeadersConfig")
        }
        "AWS::CloudFront::CachePolicy" => policy
            .property("/CachePolicyConfig/ParametersInCacheKeyAndForwardedToOrigin/HeadersConfig"),
        _ => return false,
    };
    let list = headers.get("Headers");
    let has_host = list
        .texts()
        .iter()
        .any(|name| name.eq_ignore_ascii_case("host"));
    match headers.get("HeaderBehavior").text().as_deref() {
        Some("allViewer" | "allViewerAndWhitelistCloudFront") => true,
        Some("whitelist") => has_host,
        Some("allExcept") => !has_host && !list.is_unknown(),
        _ => false,
    }
}
