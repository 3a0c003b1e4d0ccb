//! What unit tests share.

use palisade_edge_configuration::{Cookies, Mode, Paths, Refusal};

use crate::Settings;

/// The settings of a site of a public client.
pub(crate) fn settings() -> Settings {
    Settings {
        mode: Mode::Cookie,
        issuers: vec![
            "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI".to_owned(),
        ],
        client_id: "3n4b5urk1ft4fl3mg5e62d9ado".to_owned(),
        client_secret: None,
        site_hosts: vec!["docs.example.com".to_owned(), "www.example.com".to_owned()],
        scopes: vec!["openid".to_owned(), "email".to_owned()],
        required_group: None,
        required_scopes: Vec::new(),
        identity_provider: None,
        admit: None,
        rule: None,
        refusal: Refusal::default(),
        leeway: 0,
        login_state_max_age: 600,
        jwks_max_age: 86_400,
        public_paths: Vec::new(),
        static_index: None,
        identity_header_prefix: None,
        forward_tokens: false,
        jwks: None,
        paths: Paths::default(),
        page_configuration: None,
        cookies: Cookies::default(),
        cookie_attributes: palisade_edge_configuration::CookieAttributes::default(),
        additional_cookies: Vec::new(),
        response_headers: std::collections::BTreeMap::new(),
        session_seconds: 43_200,
        authorize_url: "https://docs.auth.eu-north-1.amazoncognito.com/oauth2/authorize".to_owned(),
        logout_url: "https://docs.auth.eu-north-1.amazoncognito.com/logout".to_owned(),
        token_url: "https://docs.auth.eu-north-1.amazoncognito.com/oauth2/token".to_owned(),
        revoke_url: "https://docs.auth.eu-north-1.amazoncognito.com/oauth2/revoke".to_owned(),
        jwks_url: "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI/.well-known/jwks.json".to_owned(),
    }
}
