//! A record that points at a distribution has a name that the distribution answers to.

use super::records::{Points, to_distributions};
use crate::rules::cloudfront::distribution_certificate_names::covers;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "alias-record-domain",
    title: "a distribution answers to the names of the records that point at it",
    page: include_str!("../../../docs/rules/alias-record-domain.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (record, points) in to_distributions(model) {
        let Points::Here(distribution) = points else {
            continue;
        };
        let name = record.get("Name");
        let configuration = distribution.property("/DistributionConfig");
        let aliases = configuration.get("Aliases");
        let is_other_kind = ["CNAMEs", "TenantConfig", "ConnectionMode"]
            .into_iter()
            .any(|name| !configuration.get(name).is_absent());
        let Some(domain) = name.text() else {
            continue;
        };
        // Route 53 writes the star of a wildcard as `\052`.
        let domain = domain.replace("\\052", "*");
        let domain = domain.trim_end_matches('.');
        let texts = aliases.texts();
        let is_known = !aliases.is_unknown() && !is_other_kind;
        if !is_known || texts.iter().any(|alias| covers(alias, domain)) {
            continue;
        }
        let id = distribution.logical_id();
        let message = if texts.is_empty() {
            format!(
                "the distribution `{id}` has no domain of its own, so that it does not answer to `{domain}`"
            )
        } else {
            format!(
                "the distribution `{id}` answers to `{}`, but not to `{domain}`",
                texts.join("`, `")
            )
        };
        findings
            .report(name, message)
            .hint("add the name to `Aliases` of the distribution, and to its certificate");
    }
}
