//! A pool's own domain is not a domain of the site.

use super::pool::DOMAIN;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-domain-site",
    title: "a pool's own domain is not a domain of the site",
    page: include_str!("../../../docs/rules/user-pool-domain-site.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for domain in model.resources(DOMAIN) {
        if domain.property("/CustomDomainConfig").is_absent() {
            continue;
        }
        let place = domain.property("/Domain");
        let Some(name) = place.text() else {
            continue;
        };
        let serves = |aliases: &[std::borrow::Cow<'_, str>]| {
            aliases
                .iter()
                .any(|alias| alias.eq_ignore_ascii_case(&name))
        };
        let mut distributions = model.resources(DISTRIBUTION);
        let site = distributions
            .find(|site| serves(&site.property("/DistributionConfig/Aliases").texts()));
        if let Some(site) = site {
            let message = format!(
                "a pool's own domain is not one of the site, got `{name}`, which `{}` serves",
                site.logical_id()
            );
            findings.report(place, message).hint(format!(
                "give the sign-in pages a name below it, such as `auth.{name}`"
            ));
        }
    }
}
