//! A distribution has at most 100 functions at the edge.

use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

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
        let mut together: Vec<Place<'_>> = Vec::new();
        for association in edge_functions(distribution) {
            // Of two branches of one condition there is one at a time.
            if !together.iter().any(|other| other.excludes(association)) {
                together.push(association);
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
