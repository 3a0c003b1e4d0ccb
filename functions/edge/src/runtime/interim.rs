//! What stands in for the reading of late values and for the network until they are written.

use std::sync::Arc;
use std::time::Duration;

use aws_lc_rs::rand;
use palisade_edge_configuration::Configuration;

use crate::Settings;
use crate::outside::{Outside, Reply, Request, SendError};

use super::load::LoadError;

#[derive(Debug)]
struct Nothing;

impl Outside for Nothing {
    fn send(&self, _: &Request, _: Duration) -> Result<Reply, SendError> {
        Err(SendError::Connect)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        rand::fill(bytes).map_err(|_| SendError::Random)
    }
}

pub(super) fn resolve(
    configuration: Configuration,
    _handler: &str,
) -> Result<(Settings, Arc<dyn Outside>), LoadError> {
    let missing = |name: &str| LoadError::Settings(format!("the configuration lacks `{name}`"));
    let pool = configuration
        .user_pool_id
        .ok_or_else(|| missing("userPoolId"))?;
    let region = match pool.split_once('_') {
        Some((region, _)) => region.to_owned(),
        None => return Err(missing("region")),
    };
    let domain = configuration
        .sign_in_domain
        .ok_or_else(|| missing("signInDomain"))?;
    let issuer = format!("https://cognito-idp.{region}.amazonaws.com/{pool}");
    let issuers = if configuration.issuers.is_empty() {
        vec![issuer.clone()]
    } else {
        configuration.issuers
    };
    let endpoint = |path: &str| format!("https://{domain}/{path}");
    let settings = Settings {
        mode: configuration.mode,
        issuers,
        client_id: configuration.client_id.ok_or_else(|| missing("clientId"))?,
        client_secret: None,
        site_hosts: configuration.site_hosts,
        scopes: configuration.scopes,
        required_group: configuration.required_group,
        required_scopes: configuration.required_scopes,
        leeway: configuration.leeway_seconds.into(),
        login_state_max_age: configuration.login_state_max_age_seconds.into(),
        jwks_max_age: configuration.jwks_max_age_seconds.into(),
        public_paths: configuration.public_paths,
        static_index: configuration.static_index,
        identity_header_prefix: configuration.identity_header_prefix,
        forward_tokens: configuration.forward_tokens,
        jwks: configuration.jwks,
        paths: configuration.paths,
        cookies: configuration.cookies,
        session_seconds: configuration.session_seconds.into(),
        authorize_url: endpoint("oauth2/authorize"),
        logout_url: endpoint("logout"),
        token_url: configuration
            .endpoints
            .token
            .unwrap_or_else(|| endpoint("oauth2/token")),
        revoke_url: configuration
            .endpoints
            .revoke
            .unwrap_or_else(|| endpoint("oauth2/revoke")),
        jwks_url: configuration
            .endpoints
            .jwks
            .unwrap_or_else(|| format!("{issuer}/.well-known/jwks.json")),
    };
    Ok((settings, Arc::new(Nothing)))
}
