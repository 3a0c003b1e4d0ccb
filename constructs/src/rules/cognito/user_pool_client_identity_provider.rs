//! A client's identity providers exist, and are made before it.

use super::pool::{CLIENT, PROVIDER, members, pool_of};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::order::comes_after;
use crate::rules::rule::Rule;
use crate::schema::nearest;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-identity-provider",
    title: "a client's identity providers exist, and are made before it",
    page: include_str!("../../../docs/rules/user-pool-client-identity-provider.md"),
    check,
};

/// The pool's own people.
const OWN: &str = "COGNITO";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let Some(providers) = pool_of(client).and_then(|pool| members(model, PROVIDER, pool))
        else {
            continue;
        };
        let names: Option<Vec<_>> = providers
            .iter()
            .map(|provider| provider.property("/ProviderName").text())
            .collect();
        let Some(names) = names else {
            continue;
        };
        for place in client.property("/SupportedIdentityProviders").items() {
            let Some(name) = place.text().filter(|name| name != OWN) else {
                continue;
            };
            let Some(index) = names.iter().position(|known| *known == name) else {
                let known = names.iter().map(AsRef::as_ref).chain([OWN]);
                let hint = nearest(&name, known).map_or_else(
                    || "add an `AWS::Cognito::UserPoolIdentityProvider` to the pool".to_owned(),
                    |other| format!("did you mean `{other}`?"),
                );
                findings
                    .report(place, format!("the pool has no identity provider `{name}`"))
                    .hint(hint);
                continue;
            };
            let provider = providers[index];
            if !comes_after(client, provider) {
                let id = provider.logical_id();
                let message = format!(
                    "nothing says that the identity provider `{name}` is made before the client"
                );
                findings.report(place, message).hint(format!(
                    "give its name as `!Ref {id}`, or add `DependsOn: {id}`"
                ));
            }
        }
    }
}
