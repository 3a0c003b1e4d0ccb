//! The names of the session's cookies.

use palisade_edge_configuration::{Attributes, Cookies};

use super::amplify::{self, Amplify, USER};
use super::kind::Kind;
use super::places;
use super::{Jar, SessionError, SetCookie};
use crate::Settings;

/// The names of the session's cookies, and what else depends on who reads them.
#[derive(Debug)]
pub(crate) struct Names {
    pub(super) id: String,
    pub(super) access: Option<String>,
    pub(super) refresh: String,
    /// What is written beside the tokens, as their readers expect it.
    companions: Vec<SetCookie>,
    pub(super) amplify: Option<Amplify>,
    id_kind: Kind,
    access_kind: Kind,
    refresh_kind: Kind,
    /// What is written beside the session, for others.
    additional: Vec<SetCookie>,
    /// Whether a token that does not fit one cookie may be spread over several.
    pub(super) chunks: bool,
    /// Whether scripts read the ID token and the access token.
    scripts: bool,
    /// Whether what guarded a site before these functions wrote cookies of such names.
    has_predecessor: bool,
    /// The paths at which a refresh token can be that the path that refreshes sees, but `/`; none if there is no such
    /// path.
    refresh_paths: Vec<String>,
    /// The domains by which a cookie can be sent to the site: those of its hosts, and those above them.
    domains: Vec<String>,
    /// The cookies of Amplify's names that another program may have left, whatever the names are now.
    predecessor: Amplify,
    login: String,
    over: String,
}

/// What the names begin with of cookies that
/// [cloudfront-authorization-at-edge](https://github.com/aws-samples/cloudfront-authorization-at-edge) leaves behind,
/// whose sessions these functions take over.
const PREDECESSOR: &str = "spa-auth-edge-";

/// That the person came by Cognito's pages, as Amplify knows it
/// ([signInWithRedirectStore.ts](https://github.com/aws-amplify/amplify-js/blob/main/packages/auth/src/providers/cognito/utils/signInWithRedirectStore.ts)).
const HOSTED_UI: &str = "amplify-signin-with-hostedUI";

/// The cookie by which readers know that Cognito signs in.
const COGNITO_ENABLED: &str = "COGNITO-ENABLED";

impl Names {
    pub(crate) fn of(settings: &Settings) -> Self {
        let attributes = &settings.cookie_attributes;
        let kind = |of| Kind::new(of, settings.session_seconds);
        let mut names = Self {
            id_kind: kind(&attributes.id_token),
            access_kind: kind(&attributes.access_token),
            refresh_kind: kind(&attributes.refresh_token),
            additional: settings
                .additional_cookies
                .iter()
                .map(|cookie| {
                    kind(&cookie.attributes)
                        .scripts(!cookie.http_only)
                        .cookie(&cookie.name, &cookie.value)
                })
                .collect(),
            refresh_paths: places::paths(&settings.paths.refresh),
            domains: places::domains(&settings.site_hosts),
            ..Self::named(&settings.cookies, &settings.client_id)
        };
        names.add_companions(settings);
        names
    }

    /// The names alone.
    fn named(cookies: &Cookies, client_id: &str) -> Self {
        let nothing = Kind::new(&Attributes::default(), 0);
        let names = |id: String, access: Option<String>, refresh: String, application: &str| Self {
            id,
            access,
            refresh,
            companions: Vec::new(),
            amplify: None,
            id_kind: nothing.clone(),
            access_kind: nothing.clone(),
            refresh_kind: nothing.clone(),
            additional: Vec::new(),
            chunks: true,
            scripts: false,
            has_predecessor: false,
            refresh_paths: Vec::new(),
            domains: Vec::new(),
            predecessor: Amplify::new(client_id),
            login: format!("__Host-{application}-login-"),
            over: format!("__Host-{application}-login-over"),
        };
        match cookies {
            Cookies::Host {
                application,
                access_token,
            } => names(
                format!("__Host-{application}-id"),
                access_token.then(|| format!("__Host-{application}-access")),
                format!("__Host-{application}-refresh"),
                application,
            ),
            Cookies::Named {
                id_token,
                access_token,
                refresh_token,
            } => names(
                id_token.clone(),
                access_token.clone(),
                refresh_token.clone(),
                "site",
            ),
            Cookies::Amplify {
                readable_by_scripts,
            } => {
                let amplify = Amplify::new(client_id);
                let name = |what| amplify.name(USER, what);
                Self {
                    scripts: *readable_by_scripts,
                    chunks: false,
                    has_predecessor: true,
                    ..names(
                        name("idToken"),
                        Some(name("accessToken")),
                        name("refreshToken"),
                        "site",
                    )
                }
                .with(amplify)
            }
            Cookies::Elasticsearch => Self {
                chunks: false,
                has_predecessor: true,
                ..names(
                    "ID-TOKEN".to_owned(),
                    Some("ACCESS-TOKEN".to_owned()),
                    "REFRESH-TOKEN".to_owned(),
                    "site",
                )
            },
        }
    }

    fn with(mut self, amplify: Amplify) -> Self {
        self.amplify = Some(amplify);
        self
    }

    /// What is written beside the tokens whatever they are. It is no secret.
    fn add_companions(&mut self, settings: &Settings) {
        let id = self.id_kind.scripts(self.scripts);
        let access = self.access_kind.scripts(self.scripts);
        if let Some(amplify) = &self.amplify {
            self.companions.push(id.cookie(amplify.last_user(), USER));
            // Only scripts look for the rest.
            if self.scripts {
                let name = amplify.name(USER, "tokenScopesString");
                let scopes = amplify::scopes(&settings.scopes);
                self.companions
                    .extend(scopes.map(|scopes| access.cookie(&name, &scopes)));
                self.companions.push(access.cookie(HOSTED_UI, "true"));
            }
        } else if settings.cookies == Cookies::Elasticsearch {
            let readable = self.id_kind.scripts(true);
            self.companions
                .push(readable.cookie(COGNITO_ENABLED, "True"));
        }
    }

    /// The names of the cookies of tokens that are written.
    pub(super) fn tokens(&self) -> impl Iterator<Item = &str> {
        [Some(&self.id), self.access.as_ref(), Some(&self.refresh)]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    /// The names of all cookies that a session has without being spread.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.tokens()
            .chain(self.companions.iter().map(SetCookie::name))
    }

    /// What the name of a cookie of a login attempt begins with.
    pub(super) fn login(&self) -> &str {
        &self.login
    }

    /// The name of the cookie that says that the refresh token is of no more use, where only the refresh path sees
    /// it. It begins as those of login attempts do, so that it goes where they go.
    pub(super) fn over(&self) -> &str {
        &self.over
    }

    /// Whether a cookie belongs to the session, or to an attempt at it, or was left by a program that kept sessions
    /// of this client under other names.
    pub(crate) fn is_ours(&self, name: &str) -> bool {
        name.starts_with(&self.login) || self.is_of_session(name) || self.predecessor.is_ours(name)
    }

    /// Whether a cookie belongs to a session, of these functions or of those before them.
    pub(super) fn is_of_session(&self, name: &str) -> bool {
        self.all().any(|ours| ours == name)
            || self.is_chunk(name)
            || self
                .amplify
                .as_ref()
                .is_some_and(|amplify| amplify.is_ours(name) || name == HOSTED_UI)
            || self.has_predecessor && name.starts_with(PREDECESSOR)
    }

    /// Whether a cookie is a chunk of a token, or was one.
    pub(super) fn is_chunk(&self, name: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(token, number)| {
            matches!(number.as_bytes(), [b'0'..=b'9']) && self.tokens().any(|ours| ours == token)
        })
    }

    /// The users of whom the browser has Amplify's cookies, as names have them; nothing where the names are those
    /// that are written.
    pub(super) fn users(&self, jar: &Jar<'_>) -> Result<Vec<String>, SessionError> {
        self.amplify
            .as_ref()
            .map_or(Ok(Vec::new()), |amplify| amplify.users(jar))
    }

    /// What a cookie has that holds a token, a part of one, or what describes it, by its name.
    fn kind(&self, name: &str) -> &Kind {
        let name = self.without_chunk(name);
        let is_access = |ours: &String| self.is(name, ours, ".accessToken");
        if self.is_refresh(name) {
            &self.refresh_kind
        } else if self.access.as_ref().is_some_and(is_access)
            || self.is(name, HOSTED_UI, ".tokenScopesString")
        {
            &self.access_kind
        } else {
            &self.id_kind
        }
    }

    /// Whether a cookie holds a refresh token, of whichever user.
    fn is_refresh(&self, name: &str) -> bool {
        self.is(self.without_chunk(name), &self.refresh, ".refreshToken")
    }

    fn is(&self, name: &str, ours: &str, what: &str) -> bool {
        name == ours || self.predecessor.is_ours(name) && name.ends_with(what)
    }

    /// The name of the token of which a cookie is a chunk, or the name itself.
    fn without_chunk<'n>(&self, name: &'n str) -> &'n str {
        match name.rsplit_once('.') {
            Some((token, _)) if self.is_chunk(name) => token,
            _ => name,
        }
    }

    /// The cookie of a token, or of a part of one, with the attributes that are right for its readers.
    pub(super) fn token(&self, name: &str, value: &str) -> SetCookie {
        // The refresh token is worth most, and no page needs it: the functions refresh.
        let scripts = self.scripts && !self.is_refresh(name);
        self.kind(name).scripts(scripts).cookie(name, value)
    }

    /// What takes a cookie of the session away, or of a login attempt.
    pub(super) fn gone(&self, name: &str) -> SetCookie {
        if name.starts_with(&self.login) {
            return SetCookie::expired(name);
        }
        self.kind(name).gone(name)
    }

    /// What takes a cookie of the session away that was set with other attributes: before they were changed, by another
    /// program, or by a host beside this one.
    ///
    /// With `domains` it goes from each domain by which it can be sent to the site. That takes some bytes of an answer,
    /// so it is for what may be there.
    pub(super) fn gone_elsewhere(&self, name: &str, domains: bool) -> Vec<SetCookie> {
        if is_host_only(name) {
            return Vec::new();
        }
        let kind = self.kind(name);
        let gone = kind.gone(name).host_only();
        let mut paths = vec!["/"];
        if kind.path() != "/" {
            paths.push(kind.path());
        }
        if self.is_refresh(name) {
            paths.extend(self.refresh_paths.iter().map(String::as_str));
        }
        let more = self.domains.iter().filter(|_| domains);
        let places: Vec<_> = kind
            .domain()
            .into_iter()
            .chain(more.map(String::as_str))
            .collect();
        let mut all = Vec::new();
        for path in paths {
            let gone = gone.clone().path(path);
            all.extend(places.iter().map(|domain| gone.clone().domain(*domain)));
            all.push(gone);
        }
        all
    }

    /// Whether a cookie of the session may have been set for a domain by another program, which did so unasked.
    pub(super) fn may_be_of_domain(&self, name: &str) -> bool {
        self.has_predecessor
            && self.amplify.as_ref().is_none_or(|amplify| {
                name == amplify.last_user() || !self.all().any(|ours| ours == name)
            })
    }

    /// What is written beside the tokens.
    pub(super) fn companions(&self, id_token: Option<&str>) -> Vec<SetCookie> {
        let mut companions = self.companions.clone();
        if let (Some(amplify), true) = (&self.amplify, self.scripts) {
            let data = id_token.and_then(amplify::user_data);
            let cookie = |data: String| {
                self.id_kind
                    .scripts(true)
                    .cookie(&amplify.name(USER, "userData"), &data)
            };
            companions.extend(data.map(cookie));
        }
        companions
    }

    /// What is written beside the session, for others.
    pub(super) fn additional(&self) -> &[SetCookie] {
        &self.additional
    }

    /// Whether only the refresh path sees the refresh token.
    pub(super) fn hides_refresh_token(&self) -> bool {
        self.refresh_kind.path() != "/" && self.refresh_kind.path() != self.id_kind.path()
    }

    /// Whether two requests of a browser can have different tokens: all but `__Host-` cookies can be set for a part of
    /// the paths, and by hosts beside this one.
    pub(crate) fn differ_by_path(&self) -> bool {
        !is_host_only(&self.id) || !is_host_only(&self.refresh)
    }

    /// Whether a refresh was found to be of no more use since the last sign-in.
    pub(crate) fn is_over(&self, jar: &Jar<'_>) -> bool {
        jar.value(&self.over) != Ok(None)
    }

    /// Whether a session whose ID token has expired is to be refreshed although nobody sees a refresh token here: it
    /// is sent to the refresh path alone, and that has not found out that it is of no more use.
    pub(crate) fn may_refresh_unseen(&self, jar: &Jar<'_>) -> bool {
        self.hides_refresh_token() && !self.is_over(jar)
    }
}

/// Whether browsers take a cookie only from the host itself, for all its paths.
fn is_host_only(name: &str) -> bool {
    let start = name.as_bytes().get(.."__Host-".len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(b"__Host-"))
}
