//! An origin's path begins with a slash, and does not end with one.

use super::origins::{configurations, given, origins};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-path",
    title: "an origin's path begins with `/`, and does not end with it",
    page: include_str!("../../../docs/rules/origin-path.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let origins = configurations(model).flat_map(origins);
    for place in origins.flat_map(|origin| given(origin, "OriginPath")) {
        let Some(path) = place.text().filter(|path| !path.is_empty()) else {
            continue;
        };
        if !path.starts_with('/') || path.ends_with('/') || path.len() > 255 {
            let message = format!(
                "an origin's path begins with `/`, does not end with it, and has at most 255 characters, got `{path}`"
            );
            findings
                .report(place, message)
                .hint("write it as `/site`, or leave it out");
        }
    }
}
