//! What Cognito would refuse of an app client, or what would not do what it seems to.

use std::time::Duration;

use super::client::UserPoolClient;
use super::grant::{Grant, OAuthScope};
use super::sign_in::RefreshTokenRotation;
use super::validity::shown;
use crate::cognito::{StandardAttribute, UserAttribute};
use crate::problem::Problem;

impl UserPoolClient {
    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = self.urls.problems();
        problems.extend(self.validity.problems());
        problems.extend(self.problems_of_the_grant());
        problems.extend(self.problems_of_scopes());
        problems.extend(self.problems_of_reading());
        problems.extend(self.problems_of_providers());
        for attribute in self.write_attributes.iter().flatten() {
            if attribute.is_read_only() {
                problems.push(Problem::new(format!(
                    "only Cognito writes the attribute `{}`",
                    attribute.name()
                )));
            }
        }
        if let RefreshTokenRotation::GracePeriod(period) = self.rotation
            && (period > Duration::from_mins(1) || period.subsec_nanos() != 0)
        {
            problems.push(Problem::new(format!(
                "a refresh token stays good for 0 to 60 whole seconds after its use, got `{}`",
                shown(period)
            )));
        }
        if self.user_context && !self.confidential {
            problems.push(
                Problem::new("a client without a secret cannot pass on user context")
                    .hint("call `confidential`"),
            );
        }
        problems
    }

    fn problems_of_the_grant(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let urls = &self.urls;
        if self.grant.calls_back() && urls.callbacks.is_empty() {
            problems.push(
                Problem::new("a client that people sign in to needs a callback URL, got none")
                    .hint("add one with `callback_url`; `Grant::Off` is for apps that only use Cognito's API"),
            );
        }
        let some = !urls.callbacks.is_empty() || !urls.logouts.is_empty();
        if some && !self.grant.calls_back() {
            problems.push(
                Problem::new(format!(
                    "no browser comes back to a client with `Grant::{:?}`, got URLs",
                    self.grant
                ))
                .hint("leave `callback_url` and `logout_url` out"),
            );
        }
        if self.grant == Grant::ClientCredentials && !self.confidential {
            problems.push(
                Problem::new("a client without a secret cannot have `Grant::ClientCredentials`")
                    .hint("call `confidential`"),
            );
        }
        problems
    }

    fn problems_of_scopes(&self) -> Vec<Problem> {
        let scopes = self.effective_scopes();
        let mut problems = Vec::new();
        match self.grant {
            Grant::Off => {
                if self.scopes.is_some() {
                    problems.push(
                        Problem::new("a client with `Grant::Off` has no scopes, got some")
                            .hint("leave `scopes` out"),
                    );
                }
            }
            Grant::ClientCredentials => {
                for scope in scopes.iter().filter(|scope| scope.is_of_a_person()) {
                    problems.push(Problem::new(format!(
                        "a machine has scopes of resource servers, got `{}`",
                        scope.name().known().map_or("", String::as_str)
                    )));
                }
                if scopes.is_empty() {
                    problems.push(no_scope());
                }
            }
            Grant::Code | Grant::CodeAndImplicit | Grant::Implicit => {
                let needs = scopes.iter().find(|scope| scope.needs_open_id());
                if let Some(scope) = needs
                    && !scopes.contains(&OAuthScope::OpenId)
                {
                    problems.push(Problem::new(format!(
                        "the scope `{}` needs `openid`",
                        scope.name().known().map_or("", String::as_str)
                    )));
                }
                if scopes.is_empty() {
                    problems.push(no_scope());
                }
            }
        }
        for (index, scope) in scopes.iter().enumerate() {
            if scopes.iter().take(index).any(|other| other == scope) {
                let given = scope.name();
                let given = given
                    .known()
                    .map_or_else(String::new, |it| format!(": `{it}`"));
                problems.push(Problem::new(format!("a scope is given twice{given}")));
            }
        }
        problems
    }

    /// A refresh of tokens fails where a scope has claims that the client may not read.
    fn problems_of_reading(&self) -> Vec<Problem> {
        let Some(readable) = &self.read_attributes else {
            return Vec::new();
        };
        let claims = |scope: &OAuthScope| match scope {
            OAuthScope::Email => vec![
                StandardAttribute::Email.into(),
                UserAttribute::EmailVerified,
            ],
            OAuthScope::Phone => {
                vec![
                    StandardAttribute::PhoneNumber.into(),
                    UserAttribute::PhoneNumberVerified,
                ]
            }
            _ => Vec::new(),
        };
        let mut problems = Vec::new();
        for scope in self.effective_scopes() {
            for claim in claims(&scope) {
                if !readable.contains(&claim) {
                    let scope = scope.name();
                    problems.push(
                        Problem::new(format!(
                            "the scope `{}` needs the attribute `{}`, which the client may not read",
                            scope.known().map_or("", String::as_str),
                            claim.name()
                        ))
                        .hint("give it to `read_attributes`, or leave the scope out"),
                    );
                }
            }
        }
        problems
    }

    fn problems_of_providers(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.provider_names().is_empty() {
            problems.push(
                Problem::new("a client without the pool's own people needs a provider, got none")
                    .hint("add one with `provider`"),
            );
        }
        let names = self.provider_names();
        for (index, name) in names.iter().enumerate() {
            if names.iter().take(index).any(|other| other == name) {
                let given = name
                    .known()
                    .map_or_else(String::new, |it| format!(": `{it}`"));
                problems.push(Problem::new(format!("a provider is given twice{given}")));
            }
        }
        problems
    }
}

fn no_scope() -> Problem {
    Problem::new("a client with a grant needs a scope, got none")
        .hint("give `scopes` what its tokens are good for")
}
