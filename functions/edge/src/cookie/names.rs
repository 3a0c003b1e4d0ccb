//! The names of the session's cookies.

use palisade_edge_configuration::Cookies;

use super::SetCookie;
use crate::Settings;

/// The names of the session's cookies, and what else depends on who reads them.
#[derive(Debug)]
pub(crate) struct Names {
    pub(super) id: String,
    pub(super) access: Option<String>,
    pub(super) refresh: String,
    /// What is written beside the tokens, as their readers expect it.
    companions: Vec<(String, &'static str)>,
    /// Whether scripts read the ID token and the access token.
    scripts: bool,
    /// Whether a token that does not fit one cookie may be spread over several.
    pub(super) chunks: bool,
    login: String,
    max_age: u64,
}

/// What stands for the user's name in the names of Amplify's cookies. Amplify finds it in `LastAuthUser`; names
/// that hold the real one would let a user choose a cookie's name, and leave one set of cookies for each user.
const AMPLIFY_USER: &str = "user";

impl Names {
    pub(crate) fn of(settings: &Settings) -> Self {
        let max_age = settings.session_seconds;
        match &settings.cookies {
            Cookies::Host {
                application,
                access_token,
            } => Self {
                id: format!("__Host-{application}-id"),
                access: access_token.then(|| format!("__Host-{application}-access")),
                refresh: format!("__Host-{application}-refresh"),
                companions: Vec::new(),
                scripts: false,
                chunks: true,
                login: login(application),
                max_age,
            },
            Cookies::Named {
                id_token,
                access_token,
                refresh_token,
            } => Self {
                id: id_token.clone(),
                access: access_token.clone(),
                refresh: refresh_token.clone(),
                companions: Vec::new(),
                scripts: false,
                chunks: true,
                login: login("site"),
                max_age,
            },
            Cookies::Amplify {
                readable_by_scripts,
            } => {
                let prefix = format!("CognitoIdentityServiceProvider.{}", settings.client_id);
                Self {
                    id: format!("{prefix}.{AMPLIFY_USER}.idToken"),
                    access: Some(format!("{prefix}.{AMPLIFY_USER}.accessToken")),
                    refresh: format!("{prefix}.{AMPLIFY_USER}.refreshToken"),
                    companions: vec![
                        (format!("{prefix}.LastAuthUser"), AMPLIFY_USER),
                        ("amplify-signin-with-hostedUI".to_owned(), "true"),
                    ],
                    scripts: *readable_by_scripts,
                    chunks: false,
                    login: login("site"),
                    max_age,
                }
            }
            Cookies::Elasticsearch => Self {
                id: "ID-TOKEN".to_owned(),
                access: Some("ACCESS-TOKEN".to_owned()),
                refresh: "REFRESH-TOKEN".to_owned(),
                companions: vec![("COGNITO-ENABLED".to_owned(), "True")],
                scripts: false,
                chunks: false,
                login: login("site"),
                max_age,
            },
        }
    }

    /// The names of the cookies of tokens.
    pub(super) fn tokens(&self) -> impl Iterator<Item = &str> {
        [Some(&self.id), self.access.as_ref(), Some(&self.refresh)]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    /// The names of all cookies that a session has without being spread.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        let companions = self.companions.iter().map(|(name, _)| name.as_str());
        self.tokens().chain(companions)
    }

    /// What the name of a cookie of a login attempt begins with.
    pub(super) fn login(&self) -> &str {
        &self.login
    }

    /// Whether a cookie belongs to the session, or to an attempt at it.
    pub(super) fn is_ours(&self, name: &str) -> bool {
        name.starts_with(&self.login) || self.all().any(|ours| ours == name) || self.is_chunk(name)
    }

    /// Whether a cookie is a chunk of a token, or was one.
    pub(super) fn is_chunk(&self, name: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(token, number)| {
            matches!(number.as_bytes(), [b'0'..=b'9']) && self.tokens().any(|ours| ours == token)
        })
    }

    /// The cookie of a token, or of a part of one, with the attributes that are right for its readers.
    pub(super) fn token(&self, name: &str, value: &str) -> SetCookie {
        let cookie = SetCookie::new(name, value).max_age(self.max_age);
        // The refresh token is worth most, and no page needs it: the functions refresh.
        if self.scripts && name != self.refresh {
            cookie.readable_by_scripts()
        } else {
            cookie
        }
    }

    /// What is written beside the tokens. It is no secret, and scripts look for it.
    pub(super) fn companions(&self) -> impl Iterator<Item = SetCookie> {
        self.companions.iter().map(|(name, value)| {
            SetCookie::new(name, *value)
                .max_age(self.max_age)
                .readable_by_scripts()
        })
    }
}

fn login(application: &str) -> String {
    format!("__Host-{application}-login-")
}
