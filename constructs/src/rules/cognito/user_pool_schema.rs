//! A pool's attributes are ones that Cognito can make.

use super::pool::{POOL, STANDARD_ATTRIBUTES};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-schema",
    title: "a pool's attributes are ones that Cognito can make",
    page: include_str!("../../../docs/rules/user-pool-schema.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for pool in model.resources(POOL) {
        let attributes: Vec<(Place<'_>, _)> = pool
            .property("/Schema")
            .items()
            .filter_map(|attribute| Some((attribute, attribute.get("Name").text()?)))
            .collect();
        for (index, (place, name)) in attributes.iter().enumerate() {
            let is_standard = STANDARD_ATTRIBUTES.contains(&&**name);
            let required = place.get("Required");
            if !is_standard && required.flag() == Some(true) {
                findings
                    .report(
                        required,
                        format!("the custom attribute `{name}` cannot be required"),
                    )
                    .hint("only standard attributes can; ask for it in your own pages");
            }
            if name.starts_with("custom:") || name.starts_with("dev:") {
                findings
                    .report(
                        place.get("Name"),
                        format!("the attribute `{name}` has a prefix"),
                    )
                    .hint("leave it out: Cognito adds it");
            }
            let before = attributes.iter().take(index);
            let mut same = before.filter(|(other, known)| known == name && !place.excludes(*other));
            if same.next().is_some() {
                findings.report(
                    place.get("Name"),
                    format!("the attribute `{name}` is given twice"),
                );
            }
        }
    }
}
