//! Functions send people to a host of their distribution.

use super::guard::guards;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-host",
    title: "functions send people to a host of their distribution",
    page: include_str!("../../../docs/rules/edge-function-host.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        let list = distribution.property("/DistributionConfig/Aliases");
        let aliases = list.texts();
        if list.is_unknown() || aliases.is_empty() {
            continue;
        }
        let guards = guards(distribution);
        let astray = guards.iter().map(|(_, guard)| guard).find(|guard| {
            let hosts = guard.hosts();
            let serves = |host: &&str| aliases.iter().any(|alias| covers(alias, host));
            guard.is_by_cookie() && !hosts.is_empty() && !hosts.iter().any(serves)
        });
        if let Some(guard) = astray {
            let hosts: Vec<String> = guard
                .hosts()
                .iter()
                .map(|host| format!("`{host}`"))
                .collect();
            let message = format!(
                "the distribution serves none of the hosts to which `{}` sends people: {}",
                guard.function.logical_id(),
                hosts.join(", ")
            );
            findings
                .report(list, message)
                .hint("add a domain to `site_hosts` of the function's configuration");
        }
    }
}

/// Whether a domain of a distribution is for a host: `*` stands for one label.
fn covers(alias: &str, host: &str) -> bool {
    match alias.strip_prefix("*.") {
        Some(parent) => host
            .split_once('.')
            .is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(parent)),
        None => alias.eq_ignore_ascii_case(host),
    }
}
