//! An origin is of one kind.

use super::origins::{configurations, origins, together};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-kind",
    title: "an origin is a bucket, a server or a VPC origin",
    page: include_str!("../../../docs/rules/origin-kind.md"),
    check,
};

const KINDS: [&str; 3] = ["S3OriginConfig", "CustomOriginConfig", "VpcOriginConfig"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for origin in configurations(model).flat_map(origins) {
        let kinds = KINDS.map(|kind| origin.get(kind));
        if kinds.iter().all(|kind| kind.is_absent()) {
            let message = "an origin has `S3OriginConfig`, `CustomOriginConfig` or `VpcOriginConfig`, got none";
            findings.report(origin, message).hint(
                "a bucket has `S3OriginConfig`, a website of one and any other server `CustomOriginConfig`",
            );
        }
        // The schema tells a bucket and a server apart.
        let [bucket, server, vpc] = kinds;
        if let Some(place) = together(bucket, vpc).or_else(|| together(server, vpc)) {
            let message = "an origin has `S3OriginConfig`, `CustomOriginConfig` or `VpcOriginConfig`, got two";
            findings.report(place, message);
        }
    }
}
