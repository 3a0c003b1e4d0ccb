//! The health of a distribution is not asked.

use super::records::to_distributions;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "alias-record-health",
    title: "an alias record of a distribution does not evaluate its health",
    page: include_str!("../../../docs/rules/alias-record-health.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (record, _) in to_distributions(model) {
        let place = record.get("AliasTarget").get("EvaluateTargetHealth");
        if place.flag() == Some(true) {
            let message = "the health of a distribution cannot be evaluated, got `true`";
            findings
                .report(place, message)
                .hint("leave it out, or set it to `false`");
        }
    }
}
