//! An edge function runs on one of CloudFront's events.

use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;
use crate::schema::nearest;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-event",
    title: "an edge function runs on one of CloudFront's events",
    page: include_str!("../../../docs/rules/edge-function-event.md"),
    check,
};

const VIEWER_EVENTS: [&str; 2] = ["viewer-request", "viewer-response"];
const EVENTS: [&str; 4] = [
    "viewer-request",
    "viewer-response",
    "origin-request",
    "origin-response",
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for behavior in model.resources(DISTRIBUTION).flat_map(behaviors) {
        for association in behavior.get("LambdaFunctionAssociations").items() {
            event(association, "Lambda@Edge", &EVENTS, findings);
        }
        for association in behavior.get("FunctionAssociations").items() {
            event(
                association,
                "a CloudFront function",
                &VIEWER_EVENTS,
                findings,
            );
        }
    }
}

fn event(association: Place<'_>, kind: &str, events: &[&str], findings: &mut Findings<'_>) {
    let event = association.get("EventType");
    let words: Vec<String> = events.iter().map(|event| format!("`{event}`")).collect();
    let words = words.join(", ");
    if event.is_absent() {
        findings.report(
            event,
            format!("{kind} runs on one of {words}, got no event"),
        );
    }
    for event in event.alternatives() {
        let Some(given) = event.text().filter(|given| !events.contains(&&**given)) else {
            continue;
        };
        let finding = findings.report(
            event,
            format!("{kind} runs on one of {words}, got `{given}`"),
        );
        if EVENTS.contains(&&*given) {
            finding.hint("let Lambda@Edge run on an origin's events");
        } else if let Some(nearest) = nearest(&given, events.iter().copied()) {
            finding.hint(format!("did you mean `{nearest}`?"));
        }
    }
}
