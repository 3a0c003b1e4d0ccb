//! What people may write of themselves, where rules rest on it.

use serde_json::Value as Template;

use super::{AuthFunctions, IdentityProvider, Users};
use crate::cognito::{OAuthScope, StandardAttribute, UserAttribute, UserPoolClient};
use crate::problem::Problem;
use crate::scope::Scope;

/// The attributes that a rule rests on, and who else needs to write them.
#[derive(Debug)]
pub(super) struct Attributes {
    /// Those that the rule rests on.
    named: Vec<UserAttribute>,
    /// Those that a provider fills, by its name, as far as that is known.
    filled: Vec<UserAttribute>,
    /// Whether a provider fills others.
    fills_others: bool,
    /// Whether nobody can write through the client but the providers.
    is_sealed: bool,
}

impl Attributes {
    /// Looks at the rule, while the providers are still there.
    pub(super) fn of(auth: &AuthFunctions) -> Self {
        let claims = auth.rule.iter().flat_map(|rule| rule.claims());
        let admin = OAuthScope::UserAdmin.name();
        Self {
            named: claims
                .filter_map(|name| name.parse().ok())
                .filter(|it: &UserAttribute| !it.is_read_only())
                .collect(),
            filled: auth
                .providers
                .iter()
                .flat_map(IdentityProvider::attributes)
                .collect(),
            fills_others: auth
                .providers
                .iter()
                .any(|it| matches!(it, IdentityProvider::Named(_))),
            is_sealed: auth.only_providers && !auth.scopes.iter().any(|it| it.name() == admin),
        }
    }

    /// Takes what the rule rests on from what the client may write, unless the client says itself what that is.
    ///
    /// Without a word the client may write every standard attribute. What providers fill must be among it, and what the
    /// pool requires
    /// ([`WriteAttributes`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html)).
    pub(super) fn protect(
        &self,
        client: UserPoolClient,
        users: &Users,
        scope: &mut Scope<'_>,
    ) -> UserPoolClient {
        if self.named.is_empty()
            || client.has_write_attributes()
            || self.is_sealed && self.fills_others
        {
            return client;
        }
        let required = required(users, scope);
        for attribute in &self.named {
            let name = attribute.name();
            let why = if required.iter().any(|it| *it == name) {
                "the pool requires it"
            } else if self.is_sealed {
                continue;
            } else if self.filled.contains(attribute) {
                "a provider fills it"
            } else if self.fills_others {
                "a provider that the pool has may fill others"
            } else {
                continue;
            };
            scope.report(
                Problem::new(format!(
                    "a rule rests on the attribute `{name}`, which people can write themselves: the client must be allowed to, since {why}"
                ))
                .hint("let in by a group; or let people sign in by providers alone, `AuthFunctions::only_providers`, without the scope `aws.cognito.signin.user.admin`; or say with `AuthFunctions::client_settings` and `write_attributes` what may be written"),
            );
        }
        let is_writable = |attribute: &UserAttribute| !self.named.contains(attribute);
        let standard = StandardAttribute::ALL.into_iter().map(UserAttribute::from);
        let mut writable: Vec<UserAttribute> = standard.filter(is_writable).collect();
        for attribute in &self.filled {
            if !attribute.is_read_only() && !writable.contains(attribute) {
                writable.push(attribute.clone());
            }
        }
        client.write_attributes(writable)
    }
}

/// The attributes that the pool requires, if it is of this stack.
fn required(users: &Users, scope: &mut Scope<'_>) -> Vec<String> {
    let Users::Pool(pool) = users else {
        return Vec::new();
    };
    if !scope.holds(*pool) {
        return Vec::new();
    }
    let schema = scope.resource_mut(*pool).property("/Schema").cloned();
    let schema: Template = schema.map(Into::into).unwrap_or_default();
    let attributes = schema.as_array().into_iter().flatten();
    attributes
        .filter(|it| it["Required"] == true)
        .filter_map(|it| it["Name"].as_str().map(str::to_owned))
        .collect()
}
