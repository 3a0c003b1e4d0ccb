//! What functions are told now, by a file in their packages.

use palisade_edge_configuration::{Configuration, Mode as Shown, Refusal};

use super::{AuthFunctions, LateSettings, Mode, Plan, SignInPages};
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
    let pages = auth.sign_in_pages.as_ref().and_then(SignInPages::host);
    let configuration = Configuration {
        mode,
        handler: late.meanings(),
        site_hosts: plan.known_hosts(),
        sign_in_domain: pages
            .and_then(Value::known)
            .map(|host| host.as_ref().to_owned()),
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
        forward_tokens,
        paths: auth.paths.clone(),
        cookies: auth.cookies.clone(),
        cookie_attributes: auth.cookie_attributes.clone(),
        additional_cookies: auth.additional_cookies.clone(),
        response_headers: auth.response_headers.clone(),
        session_seconds: u32::try_from(auth.session.as_secs()).unwrap_or(u32::MAX),
        ..Configuration::default()
    };
    std::mem::take(&mut auth.configuration).apply(configuration)
}
