//! A version at the edge is retained when it leaves its stack.

use super::used::versions;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-retained",
    title: "a version at the edge is retained when it leaves its stack",
    page: include_str!("../../../docs/rules/edge-function-retained.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for version in versions(model) {
        let policy = version.attribute("DeletionPolicy");
        let got = match policy.text() {
            None if policy.is_absent() => "none".to_owned(),
            Some(text) if text == "Delete" => format!("`{text}`"),
            Some(_) | None => continue,
        };
        let message = format!(
            "a version at the edge has the policy `Retain` or `RetainExceptOnCreate`, got {got}: it cannot be deleted while CloudFront has replicas of it"
        );
        findings
            .report(policy, message)
            .hint("set `DeletionPolicy: Retain`; `lambda::EdgeFunction` does so by itself");
    }
}
