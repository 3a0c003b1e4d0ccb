//! What cannot work, as far as it is known when a pattern is added.

use palisade_edge_configuration::{Cookies, Rule};

use super::{AuthFunctions, Client, IdentityProvider, Mode, SignInPages, Users, cookie_checks};
use crate::problem::Problem;
use crate::scope::Scope;

/// Reports what is wrong with the functions.
pub(in crate::patterns) fn check(auth: &AuthFunctions, scope: &mut Scope<'_>) {
    let mut problems = rules(auth);
    problems.extend(providers(auth));
    problems.extend(client(auth));
    problems.extend(users(auth, scope));
    problems.extend(scopes(auth));
    problems.extend(paths(auth));
    problems.extend(cookie_checks::problems(
        &auth.cookies,
        &auth.cookie_attributes,
        &auth.additional_cookies,
        auth.session,
    ));
    problems.extend(modes(auth));
    for problem in problems {
        scope.report(problem);
    }
}

fn rules(auth: &AuthFunctions) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rule in [&auth.rule, &auth.admit].into_iter().flatten() {
        problems.extend(rule.problems().into_iter().map(Problem::new));
    }
    if auth
        .admit
        .as_ref()
        .is_some_and(|rule| !Rule::needs_no_token(rule))
    {
        problems.push(
            Problem::new("who gets in without signing in has no token, but the rule of `admit` asks something of one")
                .hint("demand it with `AuthFunctions::rule`; addresses, API keys and paths need no token"),
        );
    }
    if auth.admit.as_ref().is_some_and(Rule::holds_by_path_alone) {
        problems.push(
            Problem::new("the rule of `admit` holds by a path alone, so that everyone is let in there, with any method")
                .hint("what everyone may read is told by `AuthFunctions::public_path`; combine the path with an address or an API key"),
        );
    }
    match &auth.mode {
        Mode::Bearer(bearer) => {
            problems.extend(bearer.refusal.problems().into_iter().map(Problem::new));
        }
        Mode::Cookies | Mode::OneFunction => {
            if auth.rule.as_ref().is_some_and(Rule::asks_for_scope) {
                problems.push(
                    Problem::new(
                        "a rule asks for a scope, which the ID token of a session does not have",
                    )
                    .hint("only access tokens have scopes: `Mode::Bearer`"),
                );
            }
        }
    }
    problems
}

fn providers(auth: &AuthFunctions) -> Vec<Problem> {
    let mut problems = Vec::new();
    let names: Vec<&str> = auth
        .providers
        .iter()
        .filter_map(IdentityProvider::name)
        .collect();
    for (index, name) in names.iter().enumerate() {
        if names.iter().take(index).any(|other| other == name) {
            problems.push(Problem::new(format!("a provider is added twice: `{name}`")));
        }
    }
    if let Some(name) = &auth.straight_to {
        let all_known = names.len() == auth.providers.len();
        let makes_client = auth.client.is_made();
        if makes_client && all_known && !names.contains(&name.as_str()) && name != "COGNITO" {
            let known = if names.is_empty() {
                "there is none".to_owned()
            } else {
                format!("there are `{}`", names.join("`, `"))
            };
            problems.push(
                Problem::new(format!("people are sent straight to `{name}`, which is no provider of the client: {known}"))
                    .hint("add it with `AuthFunctions::provider`"),
            );
        }
    }
    if auth.only_providers && auth.providers.is_empty() {
        problems.push(
            Problem::new("nobody could sign in: the pool's own people are kept out, and there is no provider")
                .hint("add one with `AuthFunctions::provider`"),
        );
    }
    problems
}

fn client(auth: &AuthFunctions) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !auth.client.is_made() {
        if !auth.providers.is_empty() {
            problems.push(
                Problem::new("the client is made elsewhere, so no provider is added to it here")
                    .hint("add the providers to the pool and to the client where they are made"),
            );
        }
        if !auth.client_settings.is_empty() {
            problems.push(
                Problem::new("the client is made elsewhere, so `client_settings` changes nothing")
                    .hint("change it where it is made"),
            );
        }
    }
    if auth.mode.is_bearer() && matches!(auth.client, Client::Confidential) {
        problems.push(
            Problem::new("in a page a client cannot keep a secret, and functions that check access tokens need none")
                .hint("leave `Client::Confidential` out"),
        );
    }
    problems
}

/// What cannot be done with a pool that exists.
fn users(auth: &AuthFunctions, scope: &Scope<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Users::Existing(_) = &auth.users else {
        return problems;
    };
    if auth.first_user.is_some() {
        problems.push(
            Problem::new(
                "people of a user pool that exists are invited where it is, got a first user",
            )
            .hint("leave `first_user` out, and add the person to the pool"),
        );
    }
    if matches!(
        auth.sign_in_pages,
        Some(
            SignInPages::Prefix(_)
                | SignInPages::Own { .. }
                | SignInPages::InZone { .. }
                | SignInPages::Of(_)
        )
    ) {
        problems.push(
            Problem::new("a user pool that exists has its sign-in pages, got others")
                .hint("leave `sign_in_pages` out, or name their host with `SignInPages::existing`"),
        );
    }
    if auth.client.is_made() {
        let hint =
            "give a client of the pool with `AuthFunctions::client` and `ExistingClient::id`";
        if let Some(region) = auth.users.other_region(scope.region()) {
            problems.push(
                Problem::new(format!(
                    "a client is made in the region of its user pool, got one in `{region}` for a stack in `{}`",
                    scope.region()
                ))
                .hint(hint),
            );
        } else if auth.users.is_of_another_account(scope) {
            problems.push(
                Problem::new("a client is made in the account of its user pool, got a user pool of another one")
                    .hint(hint),
            );
        }
    }
    problems
}

fn scopes(auth: &AuthFunctions) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut has_open_id = false;
    for scope in &auth.scopes {
        match scope.name().known() {
            Some(name) => has_open_id |= name == "openid",
            None => problems.push(
                Problem::new(
                    "a scope that functions ask for is known at synthesis, got a late value",
                )
                .hint("write it out, as `OAuthScope::custom(\"orders/read\")`"),
            ),
        }
    }
    if !has_open_id && !auth.mode.is_bearer() {
        problems.push(
            Problem::new(
                "without the scope `openid` there is no ID token, by which functions know people",
            )
            .hint("add `OAuthScope::OpenId`"),
        );
    }
    problems
}

fn paths(auth: &AuthFunctions) -> Vec<Problem> {
    let mut problems = Vec::new();
    let paths = [
        ("callback", &auth.paths.callback),
        ("sign_out", &auth.paths.sign_out),
        ("signed_out", &auth.paths.signed_out),
        ("refresh", &auth.paths.refresh),
    ];
    if let Some(path) = &auth.page_configuration
        && !auth.mode.is_bearer()
        && let Some((other, _)) = paths.iter().find(|(_, other)| *other == path)
    {
        problems.push(Problem::new(format!(
            "each path of the functions is for one thing, got `{path}` for `{other}` and for the configuration of pages"
        )));
    }
    for (index, (name, path)) in paths.iter().enumerate() {
        // The start page is the site's own: no function answers it.
        let is_start = *name == "signed_out" && *path == "/";
        if is_start || *name == "refresh" && path.is_empty() {
            continue;
        }
        if !is_plain(path) {
            problems.push(Problem::new(format!(
                "a path of the functions begins with `/` and has letters, digits and `-._~`, got `{path}` for `{name}`"
            )));
        }
        if let Some((other, _)) = paths.iter().take(index).find(|(_, other)| other == path) {
            problems.push(Problem::new(format!(
                "each path of the functions is for one thing, got `{path}` for `{other}` and `{name}`"
            )));
        }
    }
    problems
}

/// Segments of letters, digits and `-._~`, none of them empty or a dot segment.
pub(in crate::patterns) fn is_plain(path: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    path.strip_prefix('/').is_some_and(|rest| {
        rest.split('/').all(|segment| {
            !segment.is_empty() && !matches!(segment, "." | "..") && segment.bytes().all(allowed)
        })
    })
}

fn modes(auth: &AuthFunctions) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Mode::Bearer(bearer) = &auth.mode else {
        return problems;
    };
    if auth.cookies != Cookies::default() || !auth.additional_cookies.is_empty() {
        problems.push(
            Problem::new("in bearer mode functions set no cookies, got some")
                .hint("leave `cookies` and `additional_cookie` out, or use `Mode::Cookies`"),
        );
    }
    if auth.straight_to.is_some() {
        problems.push(
            Problem::new("in bearer mode functions send nobody to sign in, got `straight_to`")
                .hint("name the provider where the page asks for a code"),
        );
    }
    if !bearer.callback_path.starts_with('/') {
        problems.push(Problem::new(format!(
            "the path of the page begins with `/`, got `{}`",
            bearer.callback_path
        )));
    }
    problems
}
