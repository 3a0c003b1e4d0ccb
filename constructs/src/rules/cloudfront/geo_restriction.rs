//! A restriction by country names countries.

use super::origins::{configurations, given};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "geo-restriction",
    title: "a restriction by country names countries, and no restriction none",
    page: include_str!("../../../docs/rules/geo-restriction.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let restrictions = configurations(model).flat_map(|config| given(config, "Restrictions"));
    for geo in restrictions.flat_map(|restrictions| given(restrictions, "GeoRestriction")) {
        let countries = geo.get("Locations");
        let is_none = !countries.is_unknown()
            && countries.items().next().is_none()
            && countries.texts().is_empty();
        match geo.get("RestrictionType").text().as_deref() {
            Some("none") if !is_none => {
                let message = "no restriction names no country, got some";
                findings.report(countries, message).hint(
                    "set `RestrictionType` to `whitelist` to answer them alone, or to `blacklist` to refuse them",
                );
            }
            Some(kind @ ("whitelist" | "blacklist")) if is_none => {
                let message = format!("a `{kind}` names a country, got none");
                findings
                    .report(countries, message)
                    .hint("leave `Restrictions` out to answer everyone");
            }
            _ => {}
        }
    }
}
