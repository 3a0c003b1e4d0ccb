//! What functions refuse of cookies when they start.

use std::time::Duration;

use palisade_edge_configuration::{
    AdditionalCookie, Attributes, CookieAttributes, Cookies, Lifetime, SameSite,
};

use crate::problem::Problem;

/// What is wrong with the cookies that functions set.
pub(super) fn problems(
    cookies: &Cookies,
    attributes: &CookieAttributes,
    additional: &[AdditionalCookie],
    session: Duration,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let of_tokens = [
        ("ID token", &attributes.id_token),
        ("access token", &attributes.access_token),
        ("refresh token", &attributes.refresh_token),
    ];
    for (token, attributes) in of_tokens {
        let what = format!("the cookie of the {token}");
        let is_host_only = matches!(cookies, Cookies::Host { .. });
        // The way back from Cognito's pages is one from another site.
        if token != "access token" && attributes.same_site == Some(SameSite::Strict) {
            problems.push(
                Problem::new(format!(
                    "{what} comes along from Cognito's pages, got `SameSite=Strict`"
                ))
                .hint("leave it out: `Lax` is the default"),
            );
        }
        problems.extend(of_one(&what, is_host_only, attributes, session));
    }
    for cookie in additional {
        let name = cookie.name.escape_debug();
        problems.extend(of_text(cookie));
        let is_host_only = cookie.name.to_ascii_lowercase().starts_with("__host-");
        let what = format!("the cookie `{name}`");
        problems.extend(of_one(&what, is_host_only, &cookie.attributes, session));
    }
    problems
}

fn of_one(
    what: &str,
    is_host_only: bool,
    attributes: &Attributes,
    session: Duration,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let path = attributes.path.as_deref().unwrap_or("/");
    if is_host_only && (attributes.domain.is_some() || path != "/") {
        problems.push(
            Problem::new(format!(
                "{what} begins with `__Host-`, so it has no domain and the path `/`, got another"
            ))
            .hint("choose other names of cookies, or leave it out"),
        );
    }
    if !path.starts_with('/') {
        problems.push(Problem::new(format!(
            "{what} has a path that begins with `/`, got `{}`",
            path.escape_debug()
        )));
    }
    if let Some(Lifetime::Seconds(seconds)) = attributes.lifetime
        && !(1..=session.as_secs()).contains(&u64::from(seconds))
    {
        problems.push(Problem::new(format!(
            "{what} is kept for 1 to {} seconds, as long as people stay signed in, got `{seconds}`",
            session.as_secs()
        )));
    }
    problems
}

/// Name and value, after [RFC 6265, 4.1.1](https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1).
fn of_text(cookie: &AdditionalCookie) -> Vec<Problem> {
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let in_value = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
    let name = cookie.name.escape_debug();
    let mut problems = Vec::new();
    if cookie.name.is_empty() || !cookie.name.bytes().all(in_name) {
        problems.push(Problem::new(format!(
            "the name of a cookie has letters, digits and some signs, but no space, got `{name}`"
        )));
    }
    if !cookie.value.bytes().all(in_value) {
        problems.push(
            Problem::new(format!(
                "the value of a cookie has no spaces, quotes, commas, semicolons and backslashes, got one for `{name}`"
            ))
            .hint("write them as `%20` and so on, if whoever reads the cookie takes that"),
        );
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cookies: &Cookies, id_token: Attributes, additional: &[AdditionalCookie]) -> String {
        let attributes = CookieAttributes {
            id_token,
            ..CookieAttributes::default()
        };
        let session = Duration::from_hours(12);
        let problems = problems(cookies, &attributes, additional, session);
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        told.join("\n")
    }

    #[test]
    fn attributes_that_functions_refuse_are_told() {
        let strict = Attributes {
            same_site: Some(SameSite::Strict),
            ..Attributes::default()
        };
        let path = Attributes {
            path: Some("/app".to_owned()),
            ..Attributes::default()
        };
        let years = Attributes {
            lifetime: Some(Lifetime::Seconds(100_000_000)),
            ..Attributes::default()
        };
        let host = Cookies::default();
        for (cookies, attributes, expected) in [
            (&host, strict.clone(), "`SameSite=Strict`"),
            (&Cookies::Elasticsearch, strict, "`SameSite=Strict`"),
            (&host, path.clone(), "begins with `__Host-`"),
            (&host, years, "1 to 43200 seconds"),
        ] {
            let told = told(cookies, attributes, &[]);
            assert!(told.contains(expected), "{told}");
        }
        assert_eq!(told(&Cookies::Elasticsearch, path, &[]), "");
        assert_eq!(told(&host, Attributes::default(), &[]), "");
    }

    #[test]
    fn cookies_that_no_browser_takes_are_told() {
        for (name, value, expected) in [
            ("seen", "yes", ""),
            ("a b", "yes", "got `a b`"),
            ("", "yes", "got ``"),
            ("seen", "a;b", "got one for `seen`"),
        ] {
            let cookie = AdditionalCookie {
                name: name.to_owned(),
                value: value.to_owned(),
                http_only: true,
                attributes: Attributes::default(),
            };
            let told = told(&Cookies::default(), Attributes::default(), &[cookie]);
            assert_eq!(told.is_empty(), expected.is_empty(), "{told}");
            assert!(told.contains(expected), "{told}");
        }
    }
}
