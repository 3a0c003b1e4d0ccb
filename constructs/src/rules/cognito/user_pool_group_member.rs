//! A member of a group is made after the group and the person.

use super::pool::{GROUP, MEMBER, USER, members, pool_of};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::order::comes_after;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-group-member",
    title: "a member of a group is made after the group and the person",
    page: include_str!("../../../docs/rules/user-pool-group-member.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for member in model.resources(MEMBER) {
        let Some(pool) = pool_of(member) else {
            continue;
        };
        let parts = [
            ("group", "/GroupName", GROUP),
            ("person", "/Username", USER),
        ];
        for (what, pointer, type_name) in parts {
            let all = members(model, type_name, pool).unwrap_or_default();
            let place = member.property(pointer);
            if let Some(earlier) = named(&all, pointer, place)
                && !comes_after(member, earlier)
            {
                let id = earlier.logical_id();
                let name = place.text().unwrap_or_default();
                let message =
                    format!("nothing says that the {what} `{name}` is made before its membership");
                findings.report(place, message).hint(format!(
                    "give the name as `!Ref {id}`, or add `DependsOn: {id}`"
                ));
            }
        }
    }
}

/// The resource of a name that is given as a text.
fn named<'m>(all: &[Found<'m>], pointer: &'static str, place: Place<'m>) -> Option<Found<'m>> {
    let name = place.text()?;
    all.iter()
        .find(|found| {
            found
                .property(pointer)
                .text()
                .is_some_and(|own| own == name)
        })
        .copied()
}
