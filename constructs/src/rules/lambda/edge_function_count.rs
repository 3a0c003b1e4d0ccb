//! A distribution has at most 100 functions at the edge.

use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;
use crate::rules::trail::are_opposed;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-count",
    title: "a distribution has at most 100 functions at the edge",
    page: include_str!("../../../docs/rules/edge-function-count.md"),
    check,
};

/// Of [Quotas on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
const MOST: usize = 100;

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        let associations: Vec<Place<'_>> = edge_functions(distribution).collect();
        if associations.len() <= MOST {
            continue;
        }
        let mut together: Vec<Vec<(&str, bool)>> = Vec::new();
        for association in associations {
            let conditions = association.conditions();
            // Of two branches of one condition there is one at a time.
            if !together.iter().any(|other| are_opposed(other, &conditions)) {
                together.push(conditions);
            }
        }
        if together.len() > MOST {
            let message = format!(
                "a distribution has at most {MOST} functions at the edge, got {}",
                together.len()
            );
            findings
                .report(distribution.place(), message)
                .hint("let one function serve several behaviors by its path, or ask AWS for a higher quota and suppress the rule");
        }
    }
}
