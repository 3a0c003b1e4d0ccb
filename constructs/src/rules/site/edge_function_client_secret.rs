//! Functions of a confidential client know its secret.

use super::guard::by_cookie;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-client-secret",
    title: "functions of a confidential client know its secret",
    page: include_str!("../../../docs/rules/edge-function-client-secret.md"),
    check,
};

/// What a function is told in its `Handler` that looks up the name of the secret.
const LOOKED_UP: [&str; 2] = ["environment", "folder"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for guard in by_cookie(model) {
        let told = guard.texts("/handler");
        let knows =
            guard.text("/secret").is_some() || told.iter().any(|part| LOOKED_UP.contains(part));
        let Some(client) = guard.client().filter(|_| !knows) else {
            continue;
        };
        if client.property("/GenerateSecret").flag() == Some(true) {
            let message = format!(
                "the function does not know the secret of its client `{}`",
                client.logical_id()
            );
            findings
                .report(guard.function.place(), message)
                .hint("name a secret in the configuration, or make the client one without: it is safe with PKCE");
        }
    }
}
