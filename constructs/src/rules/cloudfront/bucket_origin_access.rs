//! CloudFront may read the bucket that it asks.

use super::origin_bucket_public::is_for_anybody;
use super::origins::{
    bucket, bucket_policies, configurations, is_s3, may_have_policy, origins, statements,
};
use crate::rules::associations::edge_functions;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "bucket-origin-access",
    title: "a bucket as an origin has an origin access control",
    page: include_str!("../../../docs/rules/bucket-origin-access.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for origin in configurations(model).flat_map(origins) {
        let identity = origin.get("S3OriginConfig").get("OriginAccessIdentity");
        let is_open = origin.get("OriginAccessControlId").is_absent()
            && (identity.is_absent() || identity.text().as_deref() == Some(""));
        if !is_s3(origin) || !is_open {
            continue;
        }
        let Some(bucket) = bucket(model, origin.get("DomainName")) else {
            continue;
        };
        if is_public(model, bucket) || is_signed_at_the_edge(origin) {
            continue;
        }
        let message = format!(
            "CloudFront asks the bucket `{}` without signing, which a bucket that is not public refuses",
            bucket.logical_id()
        );
        findings.report(origin, message).hint(
            "set `OriginAccessControlId`, and let the distribution in by the bucket's policy; `Origin::bucket` does both",
        );
    }
}

/// Whether a function may sign what CloudFront sends to origins.
fn is_signed_at_the_edge(origin: Place<'_>) -> bool {
    edge_functions(origin.resource()).any(|association| {
        let event = association.get("EventType").text();
        event.is_none_or(|event| event == "origin-request")
    })
}

/// Whether anyone may read, if need be under a condition such as a secret header, by a policy or by a list of access.
fn is_public(model: &Model<'_>, bucket: Found<'_>) -> bool {
    let acl = bucket.property("/AccessControl");
    acl.is_given()
        || may_have_policy(model, bucket)
        || bucket_policies(model, bucket).any(|policy| {
            let document = policy.property("/PolicyDocument");
            document.is_unknown() || statements(document).any(is_for_anybody)
        })
}
