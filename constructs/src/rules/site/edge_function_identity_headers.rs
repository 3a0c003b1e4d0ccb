//! No cache mixes up people whom the origin is told of.

use super::guard::guards;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-identity-headers",
    title: "no cache mixes up people whom the origin is told of",
    page: include_str!("../../../docs/rules/edge-function-identity-headers.md"),
    check,
};

/// Policies of AWS that cache what the origin does not forbid, and whose cache keys have no header of ours. See
/// [Managed cache policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html).
const CACHING: [&str; 4] = [
    "658327ea-f89d-4fab-a63d-7e88639e58f6",
    "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
    "2e54312d-136d-493c-8eb9-b001f22f67d2",
    "08627262-05a9-4f76-9ded-b50ca2e3a84f",
];

/// Policies of AWS that pass on all headers. See
/// [Managed origin request policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html).
const ALL_HEADERS: [&str; 3] = [
    "216adef6-5c7f-47e4-b989-5492eafa07d3",
    "33f36d7e-f396-46d9-90e0-52428a34d9dc",
    "b689b0a8-53d0-40ab-baf2-68738e2966ac",
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        for (behavior, guard) in guards(distribution) {
            let Some(prefix) = guard.text("/identityHeaderPrefix") else {
                continue;
            };
            let header = format!("{prefix}sub").to_ascii_lowercase();
            let cache = behavior.get("CachePolicyId");
            let forward = behavior.get("OriginRequestPolicyId");
            if caches_without(cache, &header) && passes_on(forward, &header) {
                let message = format!(
                    "the cache would serve what is made for one person to others: `{}` tells the origin who asks by `{header}`, which is not in the cache key",
                    guard.function.logical_id()
                );
                findings
                    .report(cache, message)
                    .hint("switch caching off, `4135ea2d-6df8-44a3-9df3-4b5a84be39ad`, or add the header to a cache policy of your own");
            }
        }
    }
}

/// Whether a policy surely caches by itself, and not by a header.
fn caches_without(policy: Place<'_>, header: &str) -> bool {
    let Some(target) = policy.target() else {
        return policy.text().is_some_and(|id| CACHING.contains(&&*id));
    };
    let policy = target.resource;
    if policy.type_name() != "AWS::CloudFront::CachePolicy" {
        return false;
    }
    let positive = |pointer| {
        policy
            .property(pointer)
            .number()
            .is_some_and(|time| time > 0.0)
    };
    let headers = policy.property(
        "/CachePolicyConfig/ParametersInCacheKeyAndForwardedToOrigin/HeadersConfig/Headers",
    );
    let in_key = headers.is_unknown()
        || headers
            .texts()
            .iter()
            .any(|known| known.eq_ignore_ascii_case(header));
    let caches = positive("/CachePolicyConfig/DefaultTTL") || positive("/CachePolicyConfig/MinTTL");
    caches && !in_key
}

/// Whether a policy surely passes a header on to the origin.
fn passes_on(policy: Place<'_>, header: &str) -> bool {
    let Some(target) = policy.target() else {
        return policy.text().is_some_and(|id| ALL_HEADERS.contains(&&*id));
    };
    let policy = target.resource;
    if policy.type_name() != "AWS::CloudFront::OriginRequestPolicy" {
        return false;
    }
    let headers = policy.property("/OriginRequestPolicyConfig/HeadersConfig/Headers");
    let named = headers
        .texts()
        .iter()
        .any(|known| known.eq_ignore_ascii_case(header));
    let behavior = policy.property("/OriginRequestPolicyConfig/HeadersConfig/HeaderBehavior");
    match behavior.text().as_deref() {
        Some("allViewer" | "allViewerAndWhitelistCloudFront") => true,
        Some("allExcept") => !headers.is_unknown() && !named,
        Some("whitelist") => named,
        _ => false,
    }
}
