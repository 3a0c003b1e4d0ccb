//! Whether a configuration can be right.

use palisade_edge_configuration::{Configuration, Cookies, Mode};

use super::cookie_attributes;
use super::error::Fault;
use super::form::{
    is_address, is_client_id, is_cookie_name, is_host, is_plain_path, is_provider, is_region,
    is_scope, is_user_pool_id,
};
use super::mode;
use super::public_path;
use super::response_headers;
use super::rules;
use super::source::Sources;
use crate::check::is_disallowed;

/// All that is wrong.
pub(super) fn all(configuration: &Configuration, sources: &Sources) -> Vec<Fault> {
    let mut faults = Faults {
        sources,
        all: Vec::new(),
    };
    faults.users(configuration);
    faults.site(configuration);
    faults.numbers(configuration);
    faults.paths(configuration);
    faults.cookies(&configuration.cookies);
    faults.all.extend(mode::faults(configuration, sources));
    faults.headers(configuration);
    faults
        .all
        .extend(cookie_attributes::faults(configuration, sources));
    let headers = response_headers::faults(&configuration.response_headers, sources);
    faults.all.extend(headers);
    faults.all.extend(rules::faults(configuration, sources));
    faults.all
}

struct Faults<'s> {
    sources: &'s Sources,
    all: Vec<Fault>,
}

impl Faults<'_> {
    fn missing(&mut self, value: &str, is: bool) {
        if is {
            self.all.push(self.sources.fault(value, "is missing"));
        }
    }

    fn each<'v>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'v String>,
        form: impl Fn(&str) -> bool,
        allowed: &str,
    ) {
        for value in values {
            if !form(value) {
                let fault = self.sources.malformed(name, value, allowed);
                self.all.push(fault);
            }
        }
    }

    fn push(&mut self, name: &str, problem: impl Into<String>) {
        self.all.push(self.sources.fault(name, problem));
    }

    fn users(&mut self, c: &Configuration) {
        let unknown = c.issuers.is_empty() && c.user_pool_id.is_none();
        self.missing("userPoolId", unknown);
        self.missing("clientId", c.client_id.is_none());
        self.each(
            "userPoolId",
            &c.user_pool_id,
            is_user_pool_id,
            "the id of a user pool, such as `eu-north-1_AbCdEfGhI`",
        );
        self.each(
            "region",
            &c.region,
            is_region,
            "a region, such as `eu-north-1`",
        );
        // An issuer that is made of malformed parts says nothing new.
        if c.user_pool_id.as_deref().is_none_or(is_user_pool_id)
            && c.region.as_deref().is_none_or(is_region)
        {
            let form = |text: &str| is_address(text, false) && !text.ends_with('/');
            let allowed = "an `https` address, such as `https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI`";
            self.each("issuers", &c.issuers, form, allowed);
        }
        let allowed = "letters, digits, `_` and `+`, at most 128";
        self.each("clientId", &c.client_id, is_client_id, allowed);
        let form =
            |text: &str| !text.is_empty() && text.len() <= 128 && !text.contains(char::is_control);
        self.each(
            "requiredGroup",
            &c.required_group,
            form,
            "the name of a group",
        );
        self.each(
            "identityProvider",
            &c.identity_provider,
            is_provider,
            "the name of an identity provider: 1 to 32 letters, digits and signs of ASCII, not beginning with `_`",
        );
        for (name, scopes) in [
            ("scopes", &c.scopes),
            ("requiredScopes", &c.required_scopes),
        ] {
            self.each(name, scopes, is_scope, "a scope, without spaces and quotes");
        }
        if c.mode == Mode::Cookie && !c.scopes.iter().any(|scope| scope == "openid") {
            self.push(
                "scopes",
                "has no `openid`, without which there is no ID token",
            );
        }
        if c.jwks.as_deref().is_some_and(|text| !is_json(text)) {
            self.push("jwks", "is no JSON text");
        }
    }

    fn site(&mut self, c: &Configuration) {
        let browsers = c.mode == Mode::Cookie;
        self.missing("signInDomain", browsers && c.sign_in_domain.is_none());
        self.missing("siteHosts", browsers && c.site_hosts.is_empty());
        let allowed = "a host name, such as `docs.example.com`";
        self.each("signInDomain", &c.sign_in_domain, is_host, allowed);
        self.each("siteHosts", &c.site_hosts, is_host, allowed);
        let form = |text: &str| is_address(text, true);
        let allowed = "an `https` address, or `http` on the own machine";
        for (name, value) in [
            ("endpoints.jwks", &c.endpoints.jwks),
            ("endpoints.token", &c.endpoints.token),
            ("endpoints.revoke", &c.endpoints.revoke),
        ] {
            self.each(name, value, form, allowed);
        }
    }

    fn numbers(&mut self, c: &Configuration) {
        for (name, value, most) in [
            ("leewaySeconds", c.leeway_seconds, 300),
            (
                "loginStateMaxAgeSeconds",
                c.login_state_max_age_seconds,
                3600,
            ),
            // Cognito's longest refresh token is valid for ten years.
            ("sessionSeconds", c.session_seconds, 315_360_000),
        ] {
            if value > most {
                self.push(name, format!("is `{value}`, but must be at most {most}"));
            }
        }
    }

    fn paths(&mut self, c: &Configuration) {
        let paths = [
            ("paths.callback", &c.paths.callback),
            ("paths.signOut", &c.paths.sign_out),
            ("paths.signedOut", &c.paths.signed_out),
            ("paths.refresh", &c.paths.refresh),
        ];
        if let Some(path) = &c.page_configuration {
            let allowed = "a path such as `/configuration.json`, of letters, digits and `-._~`";
            self.each("pageConfiguration", [path], is_plain_path, allowed);
            if let Some((other, _)) = paths.iter().find(|(_, other)| *other == path) {
                let problem = format!("is `{path}`, but so is `{other}`");
                self.push("pageConfiguration", problem);
            }
        }
        let mut seen: Vec<(&str, &String)> = Vec::new();
        for (name, path) in paths {
            // What is empty is nowhere, and where the site's start page is, nothing of ours can be.
            if name == "paths.refresh" && path.is_empty()
                || name == "paths.signedOut" && path == "/"
            {
                continue;
            }
            let allowed = "a path such as `/signin`, of letters, digits and `-._~`";
            self.each(name, [path], is_plain_path, allowed);
            if let Some((other, _)) = seen.iter().find(|(_, seen)| *seen == path) {
                self.push(name, format!("is `{path}`, but so is `{other}`"));
            }
            seen.push((name, path));
        }
        for pattern in &c.public_paths {
            if let Some(problem) = public_path::problem(pattern) {
                self.push(
                    "publicPaths",
                    format!("has `{}`, which {problem}", pattern.escape_debug()),
                );
            }
            // An API has none of these paths.
            for (name, path) in paths.into_iter().filter(|_| c.mode == Mode::Cookie) {
                if !path.is_empty() && path != "/" && public_path::covers(pattern, path) {
                    self.push(
                        "publicPaths",
                        format!("has `{pattern}`, which makes `{name}` public"),
                    );
                }
            }
        }
        let form = |text: &str| is_plain_path(&format!("/{text}")) && !text.contains('/');
        self.each(
            "staticIndex",
            &c.static_index,
            form,
            "the name of a file, such as `index.html`",
        );
    }

    fn cookies(&mut self, cookies: &Cookies) {
        match cookies {
            Cookies::Host { application, .. } => {
                let form = |text: &str| {
                    (1..=64).contains(&text.len())
                        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                };
                let allowed = "letters, digits and hyphens, at most 64";
                self.each("cookies.application", [application], form, allowed);
            }
            Cookies::Named {
                id_token,
                access_token,
                refresh_token,
            } => {
                let names: Vec<&String> =
                    [Some(id_token), access_token.as_ref(), Some(refresh_token)]
                        .into_iter()
                        .flatten()
                        .collect();
                self.each(
                    "cookies",
                    names.iter().copied(),
                    is_cookie_name,
                    "the name of a cookie",
                );
                let twice =
                    |name: &&&String| names.iter().filter(|other| *other == *name).count() > 1;
                if let Some(name) = names.iter().find(twice) {
                    self.push(
                        "cookies",
                        format!("has the name `{}` for two tokens", name.escape_debug()),
                    );
                }
                for name in names {
                    self.taken(name, &[id_token, refresh_token], access_token.as_ref());
                }
            }
            Cookies::Amplify { .. } | Cookies::Elasticsearch => {}
        }
    }

    /// Tells whether the name of a token's cookie is one that the functions write otherwise.
    fn taken(&mut self, name: &str, tokens: &[&String], access_token: Option<&String>) {
        let given = name.escape_debug();
        if name.starts_with("__Host-site-login-") {
            self.push(
                "cookies",
                format!("has the name `{given}`, which begins as those of attempts to sign in: choose another"),
            );
        }
        let is_digit = |number: &str| matches!(number.as_bytes(), [b'0'..=b'9']);
        let Some((whole, _)) = name.rsplit_once('.').filter(|(_, number)| is_digit(number)) else {
            return;
        };
        if tokens
            .iter()
            .copied()
            .chain(access_token)
            .any(|token| token == whole)
        {
            self.push(
                "cookies",
                format!("has the name `{given}`, which is that of a part of a long `{whole}`: choose another"),
            );
        }
    }

    fn headers(&mut self, c: &Configuration) {
        let Some(prefix) = c.identity_header_prefix.as_deref() else {
            return;
        };
        let form = |text: &str| {
            (1..=64).contains(&text.len())
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && text.bytes().any(|b| b.is_ascii_alphanumeric())
        };
        let prefix = prefix.to_ascii_lowercase();
        self.each(
            "identityHeaderPrefix",
            [&prefix],
            form,
            "letters, digits and hyphens, such as `x-auth-`",
        );
        let is_used = |name: &&&str| name.starts_with(&*prefix);
        if let Some(name) = IN_USE.iter().find(is_used) {
            self.push(
                "identityHeaderPrefix",
                format!("is `{prefix}`, with which the header `{name}` begins"),
            );
        } else if is_disallowed(&format!("{prefix}sub")) || prefix.starts_with("cloudfront-") {
            self.push(
                "identityHeaderPrefix",
                format!("is `{prefix}`, but CloudFront lets no function set such headers"),
            );
        }
    }
}

/// Headers of requests that have a meaning of their own: what is sent with the prefix is taken away first.
const IN_USE: &[&str] = &[
    "accept",
    "accept-encoding",
    "accept-language",
    "authorization",
    "cache-control",
    "cdn-loop",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "origin",
    "range",
    "referer",
    "te",
    "transfer-encoding",
    "user-agent",
    "via",
    "x-forwarded-for",
];

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}
