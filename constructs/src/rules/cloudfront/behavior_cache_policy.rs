//! A behavior has a cache policy, or the older settings.

use super::origins::together;
use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "behavior-cache-policy",
    title: "a behavior has a cache policy, or the older `ForwardedValues`",
    page: include_str!("../../../docs/rules/behavior-cache-policy.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for behavior in model.resources(DISTRIBUTION).flat_map(behaviors) {
        let policy = behavior.get("CachePolicyId");
        let older = behavior.get("ForwardedValues");
        let request = behavior.get("OriginRequestPolicyId");
        if policy.is_absent() && older.is_absent() {
            let message = "a behavior has `CachePolicyId` or `ForwardedValues`, got neither";
            findings.report(behavior, message).hint(
                "the managed policy `CachingDisabled` is `4135ea2d-6df8-44a3-9df3-4b5a84be39ad`",
            );
        } else if let Some(older) = together(policy, older) {
            let message = "a behavior has `CachePolicyId` or `ForwardedValues`, got both";
            findings.report(older, message).hint("leave it out");
        } else if older.is_given() && request.is_given() && policy.is_absent() {
            let message =
                "an origin request policy needs a cache policy beside it, got `ForwardedValues`";
            findings
                .report(request, message)
                .hint("set `CachePolicyId` in place of `ForwardedValues`");
        }
    }
}
