//! A viewer's events have edge functions of one kind.

use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-kinds",
    title: "a viewer's events have edge functions of one kind",
    page: include_str!("../../../docs/rules/edge-function-kinds.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for behavior in model.resources(DISTRIBUTION).flat_map(behaviors) {
        let lambda: Vec<Place<'_>> =
            at_viewer(behavior.get("LambdaFunctionAssociations")).collect();
        for function in at_viewer(behavior.get("FunctionAssociations")) {
            if lambda.iter().any(|other| !other.excludes(function)) {
                findings
                    .report(
                        function,
                        "the functions of a viewer's request and response are of one kind, got a CloudFront function beside Lambda@Edge",
                    )
                    .hint("let one kind do both; an origin's events may have Lambda@Edge");
            }
        }
    }
}

fn at_viewer(associations: Place<'_>) -> impl Iterator<Item = Place<'_>> {
    associations.items().filter(|association| {
        let event = association.get("EventType").text();
        event.is_some_and(|event| event.starts_with("viewer-"))
    })
}
