//! A behavior runs one function on each event.

use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-once",
    title: "a behavior runs one function on each event",
    page: include_str!("../../../docs/rules/edge-function-once.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for behavior in model.resources(DISTRIBUTION).flat_map(behaviors) {
        // Functions of two kinds on one event are a matter of `edge-function-kinds`.
        for kind in ["LambdaFunctionAssociations", "FunctionAssociations"] {
            events(behavior.get(kind), findings);
        }
    }
}

fn events(associations: Place<'_>, findings: &mut Findings<'_>) {
    let mut before: Vec<Place<'_>> = Vec::new();
    for event in associations
        .items()
        .map(|association| association.get("EventType"))
    {
        let Some(text) = event.text() else { continue };
        let is_taken =
            |other: &Place<'_>| other.text().as_ref() == Some(&text) && !other.excludes(event);
        if before.iter().any(is_taken) {
            findings
                .report(
                    event,
                    format!(
                        "a behavior runs one function on each event, got another one for `{text}`"
                    ),
                )
                .hint("let one function do the work of both");
        }
        before.push(event);
    }
}
