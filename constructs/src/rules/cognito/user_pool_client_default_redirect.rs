//! The default redirect URI is a callback URL.

use super::pool::CLIENT;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-default-redirect",
    title: "the default redirect URI is a callback URL",
    page: include_str!("../../../docs/rules/user-pool-client-default-redirect.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let callbacks = client.property("/CallbackURLs");
        if callbacks.is_unknown() {
            continue;
        }
        let place = client.property("/DefaultRedirectURI");
        let Some(default) = place.text() else {
            continue;
        };
        if !callbacks.texts().contains(&default) {
            let message = format!("the default redirect URI is a callback URL, got `{default}`");
            findings
                .report(place, message)
                .hint("add it to `CallbackURLs`");
        }
    }
}
