//! The attributes of the cookies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The attributes of each kind of cookie, where they are not the defaults.
///
/// All cookies are `Secure`, whatever is said here. Cookies whose names begin with `__Host-` have `Path=/` and no
/// `Domain`, so that those cannot be told here ([RFC 6265bis, 4.1.3.2](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3.2)).
///
/// A cookie is taken away with the attributes that it has now; those that a site had before, without a domain or with
/// the path `/`, go too once somebody signs in again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct CookieAttributes {
    /// Of the ID token, and of what is written beside it. Its path must be one that the callback and the refresh path
    /// are below, and it cannot be `Strict`. It is kept no shorter than a refresh token that the guard does not see.
    pub id_token: Attributes,
    /// Of the access token, and of the scopes that are written beside it.
    pub access_token: Attributes,
    /// Of the refresh token, which cannot be `Strict`.
    ///
    /// Its path is that of the ID token, or [`Paths::refresh`](crate::Paths::refresh), or one above it. In the latter
    /// cases browsers send it to few requests: a session whose ID token has expired goes to the refresh path, and if
    /// that failed, to signing in. Signing out revokes the token only if its own path is below that path too, as
    /// `/auth/sign-out` and `/auth/refresh` are below `/auth`.
    pub refresh_token: Attributes,
}

/// The attributes of a cookie ([RFC 6265, 4.1.2](https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2)).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Attributes {
    /// `Domain`: the cookie is sent to hosts below it too, so all of the site's hosts must be. Defaults to none: to the
    /// site's host alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `Path`. Defaults to `/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// `SameSite`. Defaults to `Lax`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_site: Option<SameSite>,
    /// How long the cookie is kept: no longer than, and by default as long as, [`Configuration::session_seconds`](crate::Configuration::session_seconds).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<Lifetime>,
}

/// When a browser sends a cookie with requests that another site caused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SameSite {
    /// Never: whoever follows a link from elsewhere looks signed out at first.
    Strict,
    /// When a person goes to the site.
    Lax,
    /// Always: for sites within frames of others.
    None,
}

/// How long a browser keeps a cookie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lifetime {
    /// Until the browser is closed.
    Session,
    /// `Max-Age`, in seconds.
    Seconds(u32),
}

/// A cookie that is set beside the session's when somebody signs in, and again when the session is refreshed, and taken
/// away when they sign out.
///
/// There are at most ten, of at most 1,024 bytes each and 4,096 together; none has a name of the session's cookies. The origin gets them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct AdditionalCookie {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether scripts cannot read it. Defaults to yes.
    #[serde(default = "yes")]
    pub http_only: bool,
    /// Its other attributes. Defaults to those of the session's.
    #[serde(default)]
    pub attributes: Attributes,
}

fn yes() -> bool {
    true
}
