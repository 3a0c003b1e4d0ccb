//! An identity provider has a name that Cognito takes.

use super::pool::PROVIDER;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identity-provider-name",
    title: "an identity provider has a name that Cognito takes",
    page: include_str!("../../../docs/rules/identity-provider-name.md"),
    check,
};

/// Types of which a pool has one, of the same name.
const SOCIAL: [&str; 4] = ["Facebook", "Google", "LoginWithAmazon", "SignInWithApple"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for provider in model.resources(PROVIDER) {
        let place = provider.property("/ProviderName");
        let (Some(name), Some(kind)) = (place.text(), provider.property("/ProviderType").text())
        else {
            continue;
        };
        if SOCIAL.contains(&&*kind) {
            if name != kind {
                let message =
                    format!("a provider of the type `{kind}` has the name `{kind}`, got `{name}`");
                findings.report(place, message);
            }
        } else if SOCIAL.contains(&&*name) || name == "COGNITO" {
            let message =
                format!("a provider of the type `{kind}` has a name of its own, got `{name}`");
            findings
                .report(place, message)
                .hint("`COGNITO` and the names of the other types are taken");
        }
    }
}
