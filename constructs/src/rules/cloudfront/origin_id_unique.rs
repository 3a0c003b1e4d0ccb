//! Each origin has an id of its own.

use super::origins::{configurations, groups, origins};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-id-unique",
    title: "each origin and each group has an id of its own",
    page: include_str!("../../../docs/rules/origin-id-unique.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let mut known: Vec<Place<'_>> = Vec::new();
        for origin in origins(configuration).chain(groups(configuration)) {
            let id = origin.get("Id");
            let Some(text) = id.text() else {
                continue;
            };
            let is_same =
                |other: &Place<'_>| other.text().as_ref() == Some(&text) && !other.excludes(id);
            if known.iter().any(is_same) {
                let message =
                    format!("each origin and each group has an id of its own, got `{text}` again");
                findings.report(id, message);
            }
            known.push(id);
        }
    }
}
