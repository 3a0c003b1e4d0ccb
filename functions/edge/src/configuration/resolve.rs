//! From a configuration to settings.

use palisade_edge_configuration::{Configuration, Mode, Rule};

use super::check;
use super::cookie_attributes;
use super::dns_suffix::dns_suffix;
use super::error::ConfigurationError;
use super::late::{from_handler, region_of};
use super::look_up::LookUp;
use super::rules::condition;
use super::secret::{client_secret, from_parameters};
use super::source::Sources;
use crate::Settings;

impl Settings {
    /// Settings, of what a package holds, what its function's `Handler` says, and what is kept outside.
    ///
    /// What comes later wins: the file, the SSM parameter behind `@`, the parts of the `Handler`. SSM parameters of
    /// folders, and the secret, only fill what is still missing; nothing is looked up that is known.
    ///
    /// # Errors
    ///
    /// See [`ConfigurationError`]: a value is missing or malformed.
    pub fn resolve(
        configuration: Configuration,
        handler: &str,
        look_up: &dyn LookUp,
    ) -> Result<Self, ConfigurationError> {
        let mut sources = Sources::default();
        let (mut configuration, folders) =
            from_handler(configuration, handler, look_up, &mut sources)?;
        from_parameters(&mut configuration, &folders, look_up, &mut sources)?;
        let client_secret = client_secret(&mut configuration, look_up, &mut sources)?;
        derive(&mut configuration);
        ConfigurationError::of(check::all(&configuration, &sources))?;
        let rule = |name, rule: Option<&Rule>| {
            condition(name, rule, &sources).map_err(ConfigurationError::all)
        };
        let admit = rule("admit", configuration.admit.as_ref())?;
        let demanded = rule("rule", configuration.rule.as_ref())?;
        let domain = configuration.sign_in_domain.unwrap_or_default();
        let endpoints = configuration.endpoints;
        let at = |path: &str| format!("https://{domain}{path}");
        let jwks = |issuer: &String| format!("{issuer}/.well-known/jwks.json");
        let jwks_url = endpoints
            .jwks
            .or_else(|| configuration.issuers.first().map(jwks));
        let prefix = configuration.identity_header_prefix;
        let settings = Self {
            mode: configuration.mode,
            client_id: configuration.client_id.unwrap_or_default(),
            client_secret,
            site_hosts: configuration
                .site_hosts
                .iter()
                .map(|host| host.to_ascii_lowercase())
                .collect(),
            scopes: configuration.scopes,
            required_group: configuration.required_group,
            required_scopes: configuration.required_scopes,
            identity_provider: configuration.identity_provider,
            admit,
            rule: demanded,
            refusal: configuration.refusal,
            leeway: configuration.leeway_seconds.into(),
            login_state_max_age: configuration.login_state_max_age_seconds.into(),
            jwks_max_age: configuration.jwks_max_age_seconds.into(),
            public_paths: configuration.public_paths,
            static_index: configuration.static_index,
            identity_header_prefix: prefix.map(|prefix| prefix.to_ascii_lowercase()),
            forward_tokens: configuration.forward_tokens,
            jwks: configuration.jwks,
            paths: configuration.paths,
            page_configuration: configuration.page_configuration,
            cookies: configuration.cookies,
            cookie_attributes: configuration.cookie_attributes,
            additional_cookies: configuration.additional_cookies,
            response_headers: configuration.response_headers,
            session_seconds: configuration.session_seconds.into(),
            authorize_url: at("/oauth2/authorize"),
            logout_url: at("/logout"),
            token_url: endpoints.token.unwrap_or_else(|| at("/oauth2/token")),
            revoke_url: endpoints.revoke.unwrap_or_else(|| at("/oauth2/revoke")),
            jwks_url: jwks_url.unwrap_or_default(),
            issuers: configuration.issuers,
        };
        cookie_attributes::additional(&settings, &sources)?;
        Ok(settings)
    }
}

/// Fills what follows from other values.
fn derive(configuration: &mut Configuration) {
    if let (true, Some(pool)) = (
        configuration.issuers.is_empty(),
        &configuration.user_pool_id,
    ) {
        // `region` is where parameters and secrets are read, which need not be where the pool is.
        let region = region_of(pool).or(configuration.region.as_deref());
        let region = region.unwrap_or_default();
        let suffix = dns_suffix(region);
        configuration
            .issuers
            .push(format!("https://cognito-idp.{region}.{suffix}/{pool}"));
    }
    // Who signs in by a browser is told by an ID token, which Cognito gives for this scope only.
    if configuration.mode == Mode::Cookie && configuration.scopes.is_empty() {
        configuration.scopes.push("openid".to_owned());
    }
}
