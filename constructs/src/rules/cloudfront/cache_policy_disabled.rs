//! A cache policy that caches nothing has no key.

use super::cache_policy::{cache_policies, key};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cache-policy-disabled",
    title: "a cache policy that caches nothing has nothing in its key",
    page: include_str!("../../../docs/rules/cache-policy-disabled.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for policy in cache_policies(model) {
        if policy.get("MaxTTL").number() != Some(0.0) {
            continue;
        }
        let key = key(policy);
        for place in [
            key.get("HeadersConfig").get("HeaderBehavior"),
            key.get("CookiesConfig").get("CookieBehavior"),
            key.get("QueryStringsConfig").get("QueryStringBehavior"),
        ] {
            if let Some(behavior) = place.text().filter(|behavior| behavior != "none") {
                let message = format!(
                    "a cache policy that caches nothing, with a `MaxTTL` of 0, has `none` here, got `{behavior}`"
                );
                disabled(place, message, findings);
            }
        }
        for name in ["EnableAcceptEncodingGzip", "EnableAcceptEncodingBrotli"] {
            let place = key.get(name);
            if place.flag() == Some(true) {
                let message = "a cache policy that caches nothing, with a `MaxTTL` of 0, has `false` here, got `true`";
                disabled(place, message.to_owned(), findings);
            }
        }
    }
}

fn disabled(place: Place<'_>, message: String, findings: &mut Findings<'_>) {
    findings.report(place, message).hint(
        "use the managed policy `CachingDisabled`, and send headers, cookies and query strings by an origin request policy",
    );
}
