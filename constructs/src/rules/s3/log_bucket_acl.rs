//! A bucket for classic access logs takes access control lists.

use crate::rules::cloudfront::origins::{bucket, configurations, given};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "log-bucket-acl",
    title: "a bucket for classic access logs takes access control lists",
    page: include_str!("../../../docs/rules/log-bucket-acl.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for logging in configurations(model).flat_map(|config| given(config, "Logging")) {
        let place = logging.get("Bucket");
        let Some(bucket) = bucket(model, place).filter(|bucket| refuses_lists(*bucket)) else {
            continue;
        };
        let message = format!(
            "CloudFront writes classic logs by an access control list, and the bucket `{}` takes none",
            bucket.logical_id()
        );
        findings.report(place, message).hint(
            "set `ObjectOwnership` of the bucket to `BucketOwnerPreferred`, or send the logs by `AWS::Logs::Delivery`",
        );
    }
}

/// Whether a bucket is as new ones are: the owner of the bucket owns all of it.
fn refuses_lists(bucket: Found<'_>) -> bool {
    let controls = bucket.property("/OwnershipControls");
    if controls.is_absent() {
        return true;
    }
    let rules = controls.get("Rules").items();
    rules
        .filter_map(|rule| rule.get("ObjectOwnership").text())
        .any(|ownership| ownership == "BucketOwnerEnforced")
}
