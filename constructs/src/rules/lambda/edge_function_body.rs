//! A body is included in requests alone.

use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-body",
    title: "a body is included in requests alone",
    page: include_str!("../../../docs/rules/edge-function-body.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for association in model.resources(DISTRIBUTION).flat_map(edge_functions) {
        let body = association.get("IncludeBody");
        let Some(event) = association.get("EventType").text() else {
            continue;
        };
        if body.flag() == Some(true) && event.ends_with("-response") {
            let message = format!(
                "a body is included in `viewer-request` and `origin-request` alone, got `{event}`"
            );
            findings
                .report(body, message)
                .hint("leave `IncludeBody` out: functions do not see the bodies of responses");
        }
    }
}
