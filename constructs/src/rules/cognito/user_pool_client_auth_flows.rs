//! A client's authentication flows go together.

use super::pool::CLIENT;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-auth-flows",
    title: "a client's authentication flows go together",
    page: include_str!("../../../docs/rules/user-pool-client-auth-flows.md"),
    check,
};

const REFRESH: &str = "ALLOW_REFRESH_TOKEN_AUTH";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let list = client.property("/ExplicitAuthFlows");
        let flows: Vec<_> = list
            .items()
            .filter_map(|flow| Some((flow, flow.text()?)))
            .collect();
        let feature = client.property("/RefreshTokenRotation/Feature");
        if let Some((flow, _)) = flows.iter().find(|(_, name)| name == REFRESH)
            && feature.text().is_some_and(|feature| feature == "ENABLED")
            && !flow.excludes(feature)
        {
            let message = format!("a client that rotates refresh tokens is without `{REFRESH}`");
            findings
                .report(*flow, message)
                .hint("leave the flow out: tokens are refreshed at the token endpoint or by `GetTokensFromRefreshToken`");
        }
        let is_new = |name: &str| name.starts_with("ALLOW_");
        for (old, name) in flows.iter().filter(|(_, name)| !is_new(name)) {
            let other = flows
                .iter()
                .find(|(other, name)| is_new(name) && !old.excludes(*other));
            if let Some((_, other)) = other {
                let message = format!("`{name}` does not stand beside `{other}`");
                findings
                    .report(*old, message)
                    .hint("use the names that begin with `ALLOW_` alone");
            }
        }
    }
}
