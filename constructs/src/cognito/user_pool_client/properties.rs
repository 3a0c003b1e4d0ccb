//! An app client as CloudFormation has it.

use super::client::UserPoolClient;
use super::grant::{Grant, OAuthScope};
use super::sign_in::{AuthFlow, RefreshTokenRotation};
use super::validity::in_units;
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool_client as property;
use crate::value::{List, Value};

impl UserPoolClient {
    pub(super) fn effective_scopes(&self) -> Vec<OAuthScope> {
        match &self.scopes {
            Some(scopes) => scopes.clone(),
            None if self.grant.calls_back() => {
                vec![OAuthScope::OpenId, OAuthScope::Email, OAuthScope::Profile]
            }
            None => Vec::new(),
        }
    }

    pub(super) fn provider_names(&self) -> Vec<Value<String>> {
        let own = self.own_people.then(|| Value::from("COGNITO"));
        let others = self
            .providers
            .iter()
            .map(|provider| provider.name().clone());
        own.into_iter().chain(others).collect()
    }

    /// `ExplicitAuthFlows`, which is never left out: without it Cognito allows three flows.
    ///
    /// Cognito takes an empty list for none given, so a client of which no flow is asked has
    /// the one flow that takes permissions in the account. With rotation, refreshing
    /// by `REFRESH_TOKEN_AUTH` must be off; without, Cognito demands it.
    fn explicit_auth_flows(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.flows.iter().map(|flow| flow.name()).collect();
        match self.rotation {
            RefreshTokenRotation::Off => names.push("ALLOW_REFRESH_TOKEN_AUTH"),
            RefreshTokenRotation::GracePeriod(_) if names.is_empty() => {
                names.push(AuthFlow::AdminUserPassword.name());
            }
            RefreshTokenRotation::GracePeriod(_) => {}
        }
        names
    }

    pub(super) fn properties(&self) -> cfn::UserPoolClient {
        let mut client = self.tokens(
            cfn::UserPoolClient::new()
                .user_pool_id(self.pool.clone())
                .generate_secret(self.confidential),
        );
        if let Some(name) = &self.name {
            client = client.client_name(name.clone());
        }
        client = client
            .explicit_auth_flows(self.explicit_auth_flows())
            .prevent_user_existence_errors(if self.reveals_people {
                "LEGACY"
            } else {
                "ENABLED"
            })
            .supported_identity_providers(self.provider_names());
        if self.user_context {
            client = client.enable_propagate_additional_user_context_data(true);
        }
        for (attributes, read) in [
            (&self.read_attributes, true),
            (&self.write_attributes, false),
        ] {
            if let Some(attributes) = attributes {
                let names: List<String> = attributes
                    .iter()
                    .map(|attribute| attribute.name().into_owned())
                    .collect();
                client = if read {
                    client.read_attributes(names)
                } else {
                    client.write_attributes(names)
                };
            }
        }
        self.grants(client)
    }

    fn grants(&self, client: cfn::UserPoolClient) -> cfn::UserPoolClient {
        if self.grant == Grant::Off {
            return client.allowed_o_auth_flows_user_pool_client(false);
        }
        let scopes: List<String> = self
            .effective_scopes()
            .iter()
            .map(OAuthScope::name)
            .collect();
        let mut client = client
            .allowed_o_auth_flows_user_pool_client(true)
            .allowed_o_auth_flows(self.grant.flows().to_vec())
            .allowed_o_auth_scopes(scopes);
        let urls = &self.urls;
        if !urls.callbacks.is_empty() {
            client = client.callback_urls(urls.callbacks.iter().cloned().collect::<List<String>>());
        }
        if !urls.logouts.is_empty() {
            client = client.logout_urls(urls.logouts.iter().cloned().collect::<List<String>>());
        }
        if let Some(url) = &urls.default_redirect {
            client = client.default_redirect_uri(url.clone());
        }
        client
    }

    fn tokens(&self, client: cfn::UserPoolClient) -> cfn::UserPoolClient {
        let (access, access_unit) = in_units(self.validity.access);
        let (id, id_unit) = in_units(self.validity.id);
        let (refresh, refresh_unit) = in_units(self.validity.refresh);
        let rotation = match self.rotation {
            RefreshTokenRotation::GracePeriod(period) => property::RefreshTokenRotation::new()
                .feature("ENABLED")
                .retry_grace_period_seconds(in_seconds(period)),
            RefreshTokenRotation::Off => property::RefreshTokenRotation::new().feature("DISABLED"),
        };
        client
            .access_token_validity(access)
            .id_token_validity(id)
            .refresh_token_validity(refresh)
            .token_validity_units(
                property::TokenValidityUnits::new()
                    .access_token(access_unit)
                    .id_token(id_unit)
                    .refresh_token(refresh_unit),
            )
            .auth_session_validity(self.validity.auth_session_minutes())
            .refresh_token_rotation(rotation)
            .enable_token_revocation(self.revocation)
    }
}

/// At most 60: a longer period is reported, and said once.
fn in_seconds(period: std::time::Duration) -> u32 {
    u32::try_from(period.as_secs().min(60)).unwrap_or(60)
}
