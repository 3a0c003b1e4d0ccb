//! What functions are told now, by a file in their packages.

use palisade_edge_configuration::{Configuration, Mode as Shown, Refusal};

use super::{AuthFunctions, Client, LateSettings, Mode, Plan, Users};
use crate::value::Value;

/// The configuration of the functions; all have the same.
pub(super) fn of(auth: &mut AuthFunctions, plan: &Plan, late: &LateSettings) -> Configuration {
    let scopes = auth.scopes.iter();
    let scopes = scopes.filter_map(|scope| scope.name().known().cloned());
    let (mode, refusal, required_scopes, forward_tokens) = match &auth.mode {
        Mode::Cookies | Mode::OneFunction => (Shown::Cookie, Refusal::default(), Vec::new(), false),
        Mode::Bearer(bearer) => (
            Shown::Bearer,
            bearer.refusal.clone(),
            bearer.required_scopes.clone(),
            bearer.forwards_token,
        ),
    };
    let existing = match &auth.users {
        Users::Pool(_) => None,
        Users::Existing(pool) => Some(pool),
    };
    let pages = match &auth.sign_in_pages {
        Some(pages) => pages.host().cloned(),
        None => existing.and_then(|pool| pool.given_sign_in_host()),
    };
    let known = |value: Value<String>| value.known().cloned();
    // What is looked up is in the region of the stack, which need not be the pool's.
    let issuer = existing.and_then(|pool| known(pool.provider_url().into()));
    let client = match &auth.client {
        Client::Existing(client) => known(client.client_id().into()),
        Client::Public | Client::Confidential | Client::Of(_) => None,
    };
    let secret = auth.client.given_secret().cloned().and_then(known);
    let configuration = Configuration {
        mode,
        handler: late.meanings(),
        site_hosts: plan.known_hosts(),
        user_pool_id: existing.and_then(|pool| known(pool.id())),
        issuers: issuer.into_iter().collect(),
        client_id: client,
        secret: secret.filter(|_| !auth.mode.is_bearer()),
        sign_in_domain: pages.and_then(|host| known(host.into())),
        scopes: scopes.collect(),
        required_group: auth.required_group.clone(),
        required_scopes,
        admit: auth.admit.clone(),
        rule: auth.rule.clone(),
        refusal,
        identity_provider: auth.straight_to.clone(),
        public_paths: auth.public_paths.clone(),
        static_index: auth.static_index.clone(),
        identity_header_prefix: auth.identity_headers.clone(),
        forward_tokens: forward_tokens || auth.forwards_tokens,
        paths: auth.paths.clone(),
        page_configuration: auth.page_configuration.clone(),
        cookies: auth.cookies.clone(),
        cookie_attributes: auth.cookie_attributes.clone(),
        additional_cookies: auth.additional_cookies.clone(),
        response_headers: auth.response_headers.clone(),
        session_seconds: u32::try_from(auth.session.as_secs()).unwrap_or(u32::MAX),
        ..Configuration::default()
    };
    std::mem::take(&mut auth.configuration).apply(configuration)
}
