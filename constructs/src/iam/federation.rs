//! What keeps strangers of a provider of identities out of a role.

use crate::policy::Principal;
use crate::problem::Problem;
use crate::region::Region;

/// The key of a SAML answer's audience.
pub(super) const SAML_AUDIENCE: &str = "SAML:aud";

/// Providers that many share, what tells their customers apart, and what it is.
/// Without it, IAM refuses the role:
/// [Shared OIDC providers](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html).
const SHARED: [(&str, &str, &str); 2] = [
    (
        "cognito-identity.amazonaws.com",
        "aud",
        "the identity pool's id",
    ),
    (
        "token.actions.githubusercontent.com",
        "sub",
        "the repository and branch, such as `repo:acme/docs:ref:refs/heads/main`, beside `aud`",
    ),
];

/// What is wrong with letting a provider's visitors in on conditions of some keys.
pub(super) fn strangers(principal: &Principal, keys: &[&str]) -> Option<Problem> {
    let Principal::Federated(provider) = principal else {
        return None;
    };
    let issuer = provider.known().map(|known| issuer(known.as_ref()));
    let shared = SHARED.iter().find(|(name, ..)| issuer == Some(*name));
    if let Some((name, claim, what)) = shared {
        let key = format!("{name}:{claim}");
        let given = keys.iter().any(|known| known.eq_ignore_ascii_case(&key));
        return (!given).then(|| {
            Problem::new(format!(
                "anyone whom `{name}` signs in for anybody may take the role on: no condition is on `{key}`"
            ))
            .hint(format!(
                "add `Role::trust_condition` of that key, with {what}"
            ))
        });
    }
    keys.is_empty().then(|| {
        let name = issuer.unwrap_or("<provider>");
        Problem::new("anyone whom the provider of identities signs in may take the role on")
            .hint(format!(
                "add `Role::trust_condition` of `{name}:aud` with the id of the app, or of `{name}:sub`"
            ))
    })
}

/// What a provider's keys begin with: the end of its ARN, or its name.
fn issuer(provider: &str) -> &str {
    let (_, issuer) = provider
        .split_once(":oidc-provider/")
        .unwrap_or(("", provider));
    issuer
}

/// For whom SAML answers are that sign in to AWS:
/// [SAML assertions](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html).
pub(super) fn saml_audience(region: Region) -> &'static str {
    match region.partition() {
        "aws-cn" => "https://signin.amazonaws.cn/saml",
        "aws-us-gov" => "https://signin.amazonaws-us-gov.com/saml",
        _ => "https://signin.aws.amazon.com/saml",
    }
}
