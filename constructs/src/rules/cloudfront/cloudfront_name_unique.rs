//! Names that an account has once.

use super::origins::given;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cloudfront-name-unique",
    title: "policies, functions and the like of one kind have different names in an account",
    page: include_str!("../../../docs/rules/cloudfront-name-unique.md"),
    check,
};

/// Types, where the name is, and what one is.
const NAMED: [(&str, &str, &str); 9] = [
    (
        "AWS::CloudFront::CachePolicy",
        "CachePolicyConfig",
        "cache policy",
    ),
    (
        "AWS::CloudFront::OriginRequestPolicy",
        "OriginRequestPolicyConfig",
        "origin request policy",
    ),
    (
        "AWS::CloudFront::ResponseHeadersPolicy",
        "ResponseHeadersPolicyConfig",
        "response headers policy",
    ),
    (
        "AWS::CloudFront::OriginAccessControl",
        "OriginAccessControlConfig",
        "origin access control",
    ),
    ("AWS::CloudFront::KeyGroup", "KeyGroupConfig", "key group"),
    (
        "AWS::CloudFront::PublicKey",
        "PublicKeyConfig",
        "public key",
    ),
    ("AWS::CloudFront::Function", "", "function"),
    ("AWS::CloudFront::KeyValueStore", "", "key value store"),
    (
        "AWS::CloudFront::RealtimeLogConfig",
        "",
        "real-time log configuration",
    ),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (type_name, configuration, what) in NAMED {
        let mut known: Vec<Place<'_>> = Vec::new();
        for resource in model.resources(type_name) {
            let place = match configuration {
                "" => resource.place(),
                configuration => resource.place().get(configuration),
            };
            for name in given(place, "Name") {
                let is_same = |other: &&Place<'_>| {
                    other.is_same(name)
                        && !other.excludes(name)
                        && other.resource().account() == resource.account()
                };
                if let Some(other) = known.iter().find(is_same) {
                    let other = other.resource();
                    let text = name
                        .text()
                        .map_or("the same".to_owned(), |name| format!("`{name}`"));
                    let message = format!(
                        "each {what} of an account has a name of its own, but `{}` in the stack `{}` has {text} too",
                        other.logical_id(),
                        other.stack()
                    );
                    findings.report(name, message).hint(
                        "CloudFront knows no regions: names are told apart in the whole account",
                    );
                }
                known.push(name);
            }
        }
    }
}
