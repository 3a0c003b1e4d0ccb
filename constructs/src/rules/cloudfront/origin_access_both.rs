//! An origin has an access control or an access identity.

use super::origins::{configurations, given, is_signed, origins, together};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-access-both",
    title: "an origin has an access control or an access identity, not both",
    page: include_str!("../../../docs/rules/origin-access-both.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for origin in configurations(model).flat_map(origins) {
        let control = origin.get("OriginAccessControlId");
        let identities = given(origin, "S3OriginConfig")
            .flat_map(|bucket| given(bucket, "OriginAccessIdentity"))
            .filter(|identity| identity.text().as_deref() != Some(""));
        for identity in identities
            .filter(|identity| is_signed(origin) && together(*identity, control).is_some())
        {
            let message = "an origin has an access control or an access identity, got both";
            findings
                .report(identity, message)
                .hint("set `OriginAccessIdentity` to an empty text");
        }
    }
}
