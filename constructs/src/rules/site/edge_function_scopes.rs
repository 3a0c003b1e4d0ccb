//! Functions ask for scopes that the client may ask for.

use super::guard::by_cookie;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-scopes",
    title: "functions ask for scopes that the client may ask for",
    page: include_str!("../../../docs/rules/edge-function-scopes.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = Vec::new();
    for guard in by_cookie(model) {
        let scopes = guard.texts("/scopes");
        if !scopes.is_empty() && !scopes.contains(&"openid") {
            let message =
                "the configuration's scopes lack `openid`, without which there is no ID token";
            findings
                .report(guard.function.place(), message)
                .hint("add it to `scopes`");
        }
        let Some(client) = guard.client() else {
            continue;
        };
        let list = client.property("/AllowedOAuthScopes");
        if list.is_unknown() {
            continue;
        }
        let allowed = list.texts();
        for scope in scopes {
            let one = (client.stack(), client.logical_id(), scope);
            if !allowed.iter().any(|known| known == scope) && !told.contains(&one) {
                let message = format!(
                    "`{}` asks for the scope `{scope}`, which the client may not ask for",
                    guard.function.logical_id()
                );
                findings
                    .report(list, message)
                    .hint("add it here, or leave it out of the function's configuration");
                told.push(one);
            }
        }
    }
}
