//! What a function must know.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{AdditionalCookie, CookieAttributes, Cookies, LateValue, Mode, Paths, Refusal, Rule};

/// What the functions that guard a site must know.
///
/// What is left out has the default that is named; what has none must come from the function's `Handler`, or from
/// SSM parameters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Configuration {
    /// How a request shows who asks. Defaults to a cookie.
    pub mode: Mode,
    /// What the parts of the function's `Handler` mean, in their order. Defaults to none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub handler: Vec<LateValue>,
    /// The id of the user pool, such as `eu-north-1_AbCdEfGhI`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_pool_id: Option<String>,
    /// The region where SSM parameters and a secret without an ARN are read. Defaults to the one of the user pool, with
    /// which its id begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The issuers of tokens that are accepted, exactly as they stand in `iss`; the key set is that of the first.
    /// Defaults to the one of the user pool, `https://cognito-idp.<region>.amazonaws.com/<user pool id>`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub issuers: Vec<String>,
    /// The id of the user pool's client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// The name or ARN of the secret in Secrets Manager that holds `{"clientId", "clientSecret"}` of a confidential
    /// client. Defaults to a public client, which has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// The host of the user pool's sign-in pages, such as `docs.auth.eu-north-1.amazoncognito.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in_domain: Option<String>,
    /// The hosts of the site; people are sent to the first where a request names another.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub site_hosts: Vec<String>,
    /// The OAuth scopes to ask for. Defaults to `openid`, `email` and `profile`.
    pub scopes: Vec<String>,
    /// The group of the user pool that is let in. Defaults to everyone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_group: Option<String>,
    /// The scopes that an access token must have, in the mode `bearer`: ID tokens have none. Defaults to none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required_scopes: Vec<String>,
    /// Who is let in without a token: by an address or an API key, perhaps for some paths. Whether there is a token as
    /// well is not looked at, and the origin is not told who asks. The rule asks nothing of tokens, and more than a path:
    /// what everyone may read is in `publicPaths`. Defaults to nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admit: Option<Rule>,
    /// What is demanded of whoever has a good token, beside group and scopes: where it does not hold, 403. Defaults to
    /// nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// What a request is answered that is refused, in the mode `bearer`. Defaults to `challenge`.
    #[serde(skip_serializing_if = "is_default")]
    pub refusal: Refusal,
    /// The identity provider of the user pool to which people are sent at once, past the choice of Cognito's page:
    /// `identity_provider` of the
    /// [authorize endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html).
    /// Defaults to Cognito's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_provider: Option<String>,
    /// How far clocks may differ, in seconds: 0 to 300. Defaults to 0.
    pub leeway_seconds: u32,
    /// How long signing in may take, in seconds. Defaults to 600.
    pub login_state_max_age_seconds: u32,
    /// How old a key set may grow before it is fetched again, in seconds. Defaults to a day.
    pub jwks_max_age_seconds: u32,
    /// The patterns of paths that anyone may read: exact, or with `*` at the end, as `/public/*`. Defaults to none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub public_paths: Vec<String>,
    /// The file of a folder, as `index.html`, which is added to paths that end with `/`. Defaults to none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub static_index: Option<String>,
    /// What the headers begin with that tell the origin who asks, such as `x-auth-`. Defaults to no such headers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_header_prefix: Option<String>,
    /// Whether the origin gets the session's cookies and the header `Authorization`. Defaults to no.
    pub forward_tokens: bool,
    /// The JSON Web Key Set of the user pool, deployed with the code. Defaults to one that is fetched at first use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks: Option<String>,
    /// The paths that the functions answer.
    pub paths: Paths,
    /// The path, such as `/configuration.json`, at which the guard tells anyone the ids of user pool and client, the
    /// sign-in domain, scopes and paths, as JSON: for the scripts of a page. Defaults to none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_configuration: Option<String>,
    /// The names of the session's cookies.
    pub cookies: Cookies,
    /// The attributes of the session's cookies.
    #[serde(skip_serializing_if = "is_default")]
    pub cookie_attributes: CookieAttributes,
    /// Cookies that are set beside the session's. Defaults to none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub additional_cookies: Vec<AdditionalCookie>,
    /// Headers of each response that a function makes, and that the function `response-headers` adds to those of the
    /// origin; they take the place of the functions' own, such as `Referrer-Policy`. Defaults to none more.
    ///
    /// The `Content-Security-Policy` of the functions' own pages and redirects stays as it is. Headers for caches,
    /// such as `Cache-Control`, are refused: redirects to sign in that a browser keeps lead it in circles.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub response_headers: BTreeMap<String, String>,
    /// How long the session's cookies are kept, in seconds: as long as the refresh token is valid.
    /// Defaults to 43,200, twelve hours.
    pub session_seconds: u32,
    /// Addresses that take the place of Cognito's, such as those of a stand-in on one's own machine.
    pub endpoints: Endpoints,
}

/// Addresses that take the place of Cognito's: `https`, or `http` on the own machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Endpoints {
    /// Where the key set is fetched. Defaults to `<issuer>/.well-known/jwks.json`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwks: Option<String>,
    /// Where codes and refresh tokens are exchanged. Defaults to `https://<sign-in domain>/oauth2/token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Where refresh tokens are revoked. Defaults to `https://<sign-in domain>/oauth2/revoke`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoke: Option<String>,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            mode: Mode::default(),
            handler: Vec::new(),
            user_pool_id: None,
            region: None,
            issuers: Vec::new(),
            client_id: None,
            secret: None,
            sign_in_domain: None,
            site_hosts: Vec::new(),
            scopes: ["openid", "email", "profile"].map(str::to_owned).to_vec(),
            required_group: None,
            required_scopes: Vec::new(),
            admit: None,
            rule: None,
            refusal: Refusal::default(),
            identity_provider: None,
            leeway_seconds: 0,
            login_state_max_age_seconds: 600,
            jwks_max_age_seconds: 86_400,
            public_paths: Vec::new(),
            static_index: None,
            identity_header_prefix: None,
            forward_tokens: false,
            jwks: None,
            paths: Paths::default(),
            page_configuration: None,
            cookies: Cookies::default(),
            cookie_attributes: CookieAttributes::default(),
            additional_cookies: Vec::new(),
            response_headers: BTreeMap::new(),
            session_seconds: 43_200,
            endpoints: Endpoints::default(),
        }
    }
}

/// What is not said leaves files, and so versions of functions, as they were before it could be said.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
