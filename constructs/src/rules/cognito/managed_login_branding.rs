//! Managed login has a style for each client.

use super::pool::{BRANDING, CLIENT, DOMAIN, members, pool_of};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "managed-login-branding",
    title: "managed login has a style for each client",
    page: include_str!("../../../docs/rules/managed-login-branding.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let flows = client.property("/AllowedOAuthFlows").texts();
        if !flows
            .iter()
            .any(|flow| flow == "code" || flow == "implicit")
        {
            continue;
        }
        let Some(pool) = pool_of(client) else {
            continue;
        };
        let (Some(domains), Some(styles)) =
            (members(model, DOMAIN, pool), members(model, BRANDING, pool))
        else {
            continue;
        };
        let managed = domains.iter().find(|domain| {
            let version = domain.property("/ManagedLoginVersion");
            version.text().is_some_and(|version| version == "2")
        });
        let may_be_its = |style: &crate::rules::found::Found<'_>| {
            let id = style.property("/ClientId");
            id.text().is_none() && id.target().is_none_or(|target| target.resource == client)
        };
        if let Some(domain) = managed
            && !styles.iter().any(may_be_its)
        {
            let message = format!(
                "the client has no style, without which the managed login of `{}` shows it no page",
                domain.logical_id()
            );
            findings.report(client.place(), message).hint(
                "add an `AWS::Cognito::ManagedLoginBranding` with `UseCognitoProvidedValues: true`",
            );
        }
    }
}
