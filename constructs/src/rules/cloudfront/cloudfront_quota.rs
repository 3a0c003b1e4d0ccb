//! How many and how long things may be in CloudFront.

use super::origins::{configurations, given, groups, origins};
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cloudfront-quota",
    title: "lists and texts are not longer than CloudFront's quotas",
    page: include_str!("../../../docs/rules/cloudfront-quota.md"),
    check,
};

const HINT: &str =
    "AWS raises many quotas on request; if your account has a higher one, suppress this rule";

/// Lists and texts of policies and key groups, and their quotas:
/// [Quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
const LISTS: [(&str, &str, usize, &str); 10] = [
    (
        "CachePolicy",
        "/CachePolicyConfig/ParametersInCacheKeyAndForwardedToOrigin/HeadersConfig/Headers",
        10,
        "headers of a cache policy",
    ),
    (
        "CachePolicy",
        "/CachePolicyConfig/ParametersInCacheKeyAndForwardedToOrigin/CookiesConfig/Cookies",
        10,
        "cookies of a cache policy",
    ),
    (
        "CachePolicy",
        "/CachePolicyConfig/ParametersInCacheKeyAndForwardedToOrigin/QueryStringsConfig/QueryStrings",
        10,
        "query strings of a cache policy",
    ),
    (
        "OriginRequestPolicy",
        "/OriginRequestPolicyConfig/HeadersConfig/Headers",
        10,
        "headers of an origin request policy",
    ),
    (
        "OriginRequestPolicy",
        "/OriginRequestPolicyConfig/CookiesConfig/Cookies",
        10,
        "cookies of an origin request policy",
    ),
    (
        "OriginRequestPolicy",
        "/OriginRequestPolicyConfig/QueryStringsConfig/QueryStrings",
        10,
        "query strings of an origin request policy",
    ),
    (
        "ResponseHeadersPolicy",
        "/ResponseHeadersPolicyConfig/CustomHeadersConfig/Items",
        10,
        "custom headers of a response headers policy",
    ),
    (
        "ResponseHeadersPolicy",
        "/ResponseHeadersPolicyConfig/RemoveHeadersConfig/Items",
        10,
        "headers that a response headers policy removes",
    ),
    (
        "KeyGroup",
        "/KeyGroupConfig/Items",
        5,
        "public keys of a key group",
    ),
    (
        "Function",
        "/FunctionConfig/KeyValueStoreAssociations",
        1,
        "key value stores of a function",
    ),
];

/// As above, for texts.
const TEXTS: [(&str, &str, usize, &str); 4] = [
    (
        "Distribution",
        "/DistributionConfig/Comment",
        128,
        "comment",
    ),
    ("CachePolicy", "/CachePolicyConfig/Comment", 128, "comment"),
    (
        "OriginRequestPolicy",
        "/OriginRequestPolicyConfig/Comment",
        128,
        "comment",
    ),
    (
        "ResponseHeadersPolicy",
        "/ResponseHeadersPolicyConfig/SecurityHeadersConfig/ContentSecurityPolicy/ContentSecurityPolicy",
        1783,
        "content security policy",
    ),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        distribution(configuration, findings);
    }
    for (name, pointer, most, what) in LISTS {
        for resource in model.resources(&format!("AWS::CloudFront::{name}")) {
            list(resource.property(pointer), most, what, findings);
        }
    }
    for (name, pointer, most, what) in TEXTS {
        for resource in model.resources(&format!("AWS::CloudFront::{name}")) {
            let place = resource.property(pointer);
            let length = known_length(place);
            if length > most {
                let message = format!("a {what} has at most {most} characters, got `{length}`");
                findings.report(place, message).hint(HINT);
            }
        }
    }
}

fn distribution(configuration: Place<'_>, findings: &mut Findings<'_>) {
    for (name, most, what) in [
        ("CacheBehaviors", 75, "behaviors of a distribution"),
        ("Origins", 100, "origins of a distribution"),
        ("Aliases", 100, "domains of a distribution"),
    ] {
        list(configuration.get(name), most, what, findings);
    }
    if let Some(group) = groups(configuration).nth(10) {
        let message = "there are at most 10 origin groups of a distribution, got one more";
        findings.report(group, message).hint(HINT);
    }
    for origin in origins(configuration) {
        for headers in given(origin, "OriginCustomHeaders") {
            list(headers, 30, "custom headers of an origin", findings);
        }
    }
    for behavior in behaviors(configuration.resource()) {
        list(
            behavior.get("TrustedKeyGroups"),
            4,
            "key groups of a behavior",
            findings,
        );
    }
}

/// Of branches that exclude each other, the longest counts.
fn list(place: Place<'_>, most: usize, what: &str, findings: &mut Findings<'_>) {
    let whole = place.alternatives().map(|list| {
        let items: Vec<_> = list.items().collect();
        let late = |item: &&Place<'_>| items.iter().any(|other| other.excludes(**item));
        items.len() - items.iter().filter(late).count()
    });
    let length = whole.max().unwrap_or_default();
    if length > most {
        let message = format!("there are at most {most} {what}, got `{length}`");
        findings.report(place, message).hint(HINT);
    }
}

/// How many characters of a text are known.
fn known_length(place: Place<'_>) -> usize {
    place.text().map_or(0, |text| text.chars().count())
}
