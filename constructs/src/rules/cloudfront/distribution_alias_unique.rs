//! A domain is that of one distribution.

use std::collections::BTreeMap;

use super::origins::configurations;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "distribution-alias-unique",
    title: "a domain is that of one distribution",
    page: include_str!("../../../docs/rules/distribution-alias-unique.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut known: BTreeMap<String, Vec<Place<'_>>> = BTreeMap::new();
    for alias in configurations(model).flat_map(|config| config.get("Aliases").items()) {
        let Some(name) = alias.text() else {
            continue;
        };
        let places = known.entry(name.to_ascii_lowercase()).or_default();
        if let Some(other) = places.iter().find(|other| !other.excludes(alias)) {
            let distribution = other.resource();
            let message = if distribution == alias.resource() {
                format!("each domain is named once, got `{name}` again")
            } else {
                format!(
                    "a domain is that of one distribution, but `{}` in the stack `{}` has `{name}` too",
                    distribution.logical_id(),
                    distribution.stack()
                )
            };
            findings.report(alias, message);
        }
        places.push(alias);
    }
}
