//! Every behavior answers something.

use super::shadow::covers;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "behavior-pattern",
    title: "no pattern of a behavior takes all paths of a later one",
    page: include_str!("../../../docs/rules/behavior-pattern.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        let mut known: Vec<(Place<'_>, String)> = Vec::new();
        let behaviors = distribution.property("/DistributionConfig/CacheBehaviors");
        for place in behaviors
            .items()
            .map(|behavior| behavior.get("PathPattern"))
        {
            let Some(pattern) = place.text() else {
                continue;
            };
            let rooted = rooted(&pattern);
            if rooted == "/*" {
                let message = format!(
                    "`{pattern}` takes every path, so that the default behavior never answers"
                );
                findings.report(place, message).hint(
                    "make it the `DefaultCacheBehavior`, or use a narrower pattern such as `/api/*`",
                );
                continue;
            }
            let before = known
                .iter()
                .find(|(other, wide)| covers(wide, &rooted) && !other.excludes(place));
            if let Some((_, wide)) = before {
                if *wide == rooted {
                    let message = format!("each pattern has one behavior, got `{pattern}` again");
                    findings.report(place, message);
                } else {
                    let message = format!(
                        "the behavior for `{pattern}` never answers: `{wide}` comes before it, and matches all its paths"
                    );
                    findings
                        .report(place, message)
                        .hint("put the narrower pattern first");
                }
            }
            known.push((place, rooted));
        }
    }
}

/// A pattern with the slash that may be left out.
pub(in crate::rules) fn rooted(pattern: &str) -> String {
    let rest = pattern.strip_prefix('/').unwrap_or(pattern);
    format!("/{rest}")
}
