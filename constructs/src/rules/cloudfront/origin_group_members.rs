//! An origin group has two origins of its distribution.

use super::origins::{configurations, given, groups, origins};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-group-members",
    title: "an origin group has two origins of its distribution",
    page: include_str!("../../../docs/rules/origin-group-members.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let ids = origins(configuration).map(|origin| origin.get("Id").text());
        let ids: Option<Vec<_>> = ids.collect();
        for list in given(configuration, "OriginGroups") {
            quantity(list, findings);
        }
        for group in groups(configuration) {
            for members in given(group, "Members") {
                quantity(members, findings);
                let mut known = Vec::new();
                for member in members.get("Items").items() {
                    let place = member.get("OriginId");
                    let Some(id) = place.text() else {
                        continue;
                    };
                    if ids.as_ref().is_some_and(|ids| !ids.contains(&id)) {
                        let message = format!("no origin of the distribution has the id `{id}`");
                        findings
                            .report(place, message)
                            .hint("the members of a group are origins, and no groups");
                    } else if known.contains(&id) {
                        let message =
                            format!("a group has two different origins, got `{id}` twice");
                        findings.report(place, message);
                    }
                    known.push(id);
                }
            }
        }
    }
}

/// A list with a count beside it.
fn quantity(place: Place<'_>, findings: &mut Findings<'_>) {
    let (quantity, items) = (place.get("Quantity"), place.get("Items"));
    if items.is_unknown() || items.alternatives().count() > 1 {
        return;
    }
    let length = items.items().count();
    let Some(number) = quantity
        .text()
        .and_then(|number| number.parse::<usize>().ok())
    else {
        return;
    };
    if number != length {
        let message = format!("the quantity is that of the items, {length}, got `{number}`");
        findings.report(quantity, message);
    }
}
