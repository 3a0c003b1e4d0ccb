//! A secret does not stand in a template or a plain parameter.

use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "secret-no-echo",
    title: "a secret does not stand in a template or a plain parameter",
    page: include_str!("../../../docs/rules/secret-no-echo.md"),
    check,
};

/// What holds nothing but a secret, by type.
const SECRETS: [(&str, &str); 3] = [
    ("AWS::SecretsManager::Secret", "/SecretString"),
    (PROVIDER, "/ProviderDetails/client_secret"),
    (PROVIDER, "/ProviderDetails/private_key"),
];

const PROVIDER: &str = "AWS::Cognito::UserPoolIdentityProvider";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (type_name, pointer) in SECRETS {
        for found in model.resources(type_name) {
            for place in found.property(pointer).alternatives() {
                secret(place, type_name == PROVIDER, findings);
            }
        }
    }
}

fn secret(place: Place<'_>, is_never_public: bool, findings: &mut Findings<'_>) {
    match place.parameter() {
        Some(parameter) if !parameter.is_hidden => {
            let name = parameter.name;
            findings
                .report(place, format!("the parameter `{name}` holds a secret, and everyone who may look at the stack sees it"))
                .hint(format!("add `NoEcho: true` to `{name}`"));
        }
        None if is_never_public && place.text().is_some() => {
            findings
                .report(place, "a secret stands in the template, where everyone who may look at the stack sees it")
                .hint("keep it in Secrets Manager, and refer to it by `{{resolve:secretsmanager:..}}`");
        }
        _ => {}
    }
}
