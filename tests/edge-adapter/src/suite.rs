//! The configuration in the words of suites.

use palisade_edge_configuration::{Configuration, Cookies, Endpoints, Mode, Paths, Refusal, Rule};
use serde::Deserialize;
use serde_json::{Map, Value};

/// The configuration that a suite gives.
#[derive(Deserialize)]
pub(crate) struct SuiteConfiguration {
    mode: Mode,
    user_pool_id: String,
    region: String,
    issuer: String,
    client_id: String,
    pub(crate) client_secret: Option<String>,
    cognito_domain: Option<String>,
    #[serde(default)]
    site_hosts: Vec<String>,
    #[serde(default)]
    oauth_scopes: Vec<String>,
    required_group: Option<String>,
    #[serde(default)]
    required_scopes: Vec<String>,
    admit: Option<Rule>,
    rule: Option<Rule>,
    #[serde(default)]
    refusal: Refusal,
    #[serde(default)]
    leeway_seconds: u32,
    login_state_max_age_seconds: Option<u32>,
    jwks_max_age_seconds: Option<u32>,
    #[serde(default)]
    public_paths: Vec<String>,
    static_index: Option<String>,
    identity_header_prefix: Option<String>,
    jwks: Option<Value>,
    #[serde(default)]
    paths: Option<SuitePaths>,
    #[serde(default)]
    cookies: Option<SuiteCookies>,
    #[serde(default)]
    endpoints: Option<SuiteEndpoints>,
    /// Keys of the functions' own configuration, which take the places of what is said above.
    #[serde(default)]
    own: Map<String, Value>,
    /// Whether one function answers all paths.
    #[serde(default)]
    pub(crate) one_function: bool,
}

#[derive(Deserialize)]
struct SuitePaths {
    callback: String,
    sign_out: String,
    signed_out: String,
    #[serde(default)]
    refresh: String,
}

#[derive(Deserialize)]
struct SuiteCookies {
    id_token: String,
    access_token: Option<String>,
    refresh_token: String,
}

#[derive(Deserialize)]
struct SuiteEndpoints {
    jwks: Option<String>,
    token: Option<String>,
    revoke: Option<String>,
}

impl SuiteConfiguration {
    /// The same in the words of the functions.
    pub(crate) fn configuration(mut self) -> Result<Configuration, serde_json::Error> {
        let own = std::mem::take(&mut self.own);
        let mut whole = serde_json::to_value(self.in_words_of_suites())?;
        for (name, value) in own {
            whole[name] = value;
        }
        serde_json::from_value(whole)
    }

    fn in_words_of_suites(self) -> Configuration {
        let default = Configuration::default();
        Configuration {
            mode: self.mode,
            user_pool_id: Some(self.user_pool_id),
            region: Some(self.region),
            issuers: vec![self.issuer],
            client_id: Some(self.client_id),
            sign_in_domain: self.cognito_domain,
            site_hosts: self.site_hosts,
            scopes: if self.oauth_scopes.is_empty() {
                default.scopes
            } else {
                self.oauth_scopes
            },
            required_group: self.required_group,
            required_scopes: self.required_scopes,
            admit: self.admit,
            rule: self.rule,
            refusal: self.refusal,
            leeway_seconds: self.leeway_seconds,
            login_state_max_age_seconds: self
                .login_state_max_age_seconds
                .unwrap_or(default.login_state_max_age_seconds),
            jwks_max_age_seconds: self
                .jwks_max_age_seconds
                .unwrap_or(default.jwks_max_age_seconds),
            public_paths: self.public_paths,
            static_index: self.static_index,
            identity_header_prefix: self.identity_header_prefix,
            jwks: self.jwks.map(|set| set.to_string()),
            paths: self.paths.map_or(default.paths, SuitePaths::paths),
            cookies: self.cookies.map_or(default.cookies, SuiteCookies::cookies),
            endpoints: self
                .endpoints
                .map_or(default.endpoints, SuiteEndpoints::endpoints),
            ..Configuration::default()
        }
    }
}

impl SuitePaths {
    fn paths(self) -> Paths {
        Paths {
            callback: self.callback,
            sign_out: self.sign_out,
            signed_out: self.signed_out,
            refresh: self.refresh,
        }
    }
}

impl SuiteCookies {
    fn cookies(self) -> Cookies {
        Cookies::Named {
            id_token: self.id_token,
            access_token: self.access_token.filter(|name| !name.is_empty()),
            refresh_token: self.refresh_token,
        }
    }
}

impl SuiteEndpoints {
    fn endpoints(self) -> Endpoints {
        Endpoints {
            jwks: self.jwks,
            token: self.token,
            revoke: self.revoke,
        }
    }
}
