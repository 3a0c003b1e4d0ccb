//! Rules about what functions are told: a template does not hold it, so their cases are sites of level 2.

use std::time::Duration;

use palisade::cloudfront::{
    Behavior, CachePolicy, CustomCachePolicy, CustomOriginRequestPolicy, Distribution,
    ForwardedHeaders, Origin, OriginRequestPolicy, ViewerProtocol,
};
use palisade::cognito::{OAuthScope, UserPool, UserPoolClient};
use palisade::lambda::{EdgeFunction, EdgeFunctionParts};
use palisade::{App, Region, Stack, Wiring};
use palisade_edge_configuration::{Configuration, Cookies, LateValue, Mode, Paths};

const CERTIFICATE: &str =
    "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab";

/// A site that keeps every rule, until something of it is changed.
struct Site {
    configuration: Configuration,
    client: fn(UserPoolClient) -> UserPoolClient,
    domain: &'static str,
    /// What is behind the guard, with the guard at it.
    guarded: fn(&mut Stack, EdgeFunctionParts) -> Behavior,
    /// Behaviors in front: a pattern, and the package of the function there.
    behaviors: &'static [(&'static str, Option<&'static str>)],
    wiring: Wiring,
}

fn content() -> Behavior {
    Behavior::new(Origin::http("app.example.net"))
}

fn signing_in(client: UserPoolClient) -> UserPoolClient {
    client
        .callback_url("https://docs.example.com/signin")
        .logout_url("https://docs.example.com/signed-out")
}

impl Default for Site {
    fn default() -> Self {
        Self {
            configuration: Configuration {
                handler: vec![LateValue::UserPoolId, LateValue::ClientId],
                site_hosts: vec!["docs.example.com".to_owned()],
                sign_in_domain: Some("auth.example.com".to_owned()),
                ..Configuration::default()
            },
            client: signing_in,
            domain: "docs.example.com",
            guarded: |_, guard| content().viewer_request(guard),
            behaviors: &[],
            wiring: Wiring::StackOutput,
        }
    }
}

impl Site {
    fn app(self) -> App {
        let mut app = App::new().wiring(self.wiring);
        let people = app.stack("People", Region::EuNorth1);
        let pool = people.add("Pool", UserPool::new());
        let client = people.add("Client", (self.client)(UserPoolClient::new(pool)));
        let stack = app.stack("Site", Region::EuWest1);
        let function = |stack: &mut Stack, id: &str, package: &str| {
            let function = EdgeFunction::new(package)
                .config(&self.configuration)
                .late(pool.id(), 24)
                .late(client.id(), 26);
            stack.add(id, function)
        };
        let guard = function(stack, "Authorize", "authorize");
        let guarded = (self.guarded)(stack, guard);
        let mut site = Distribution::new(guarded).domain(self.domain, CERTIFICATE);
        for (number, (pattern, package)) in self.behaviors.iter().enumerate() {
            let behavior = match package {
                Some(package) => {
                    let function = function(stack, &format!("Function{number}"), package);
                    content().viewer_request(function)
                }
                None => Behavior::new(Origin::http("open.example.net")),
            };
            site = site.behavior(*pattern, behavior);
        }
        stack.add("Site", site);
        app
    }

    /// What is told of it: rule and message.
    fn told(self) -> Vec<String> {
        match self.app().synth() {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .iter()
                .map(|problem| format!("{}: {}", problem.rule().unwrap_or("-"), problem.message()))
                .collect(),
        }
    }
}

/// An app that breaks a rule, or one that keeps it, if the rule is one of these.
pub(crate) fn app(rule: &str, is_wrong: bool) -> Option<App> {
    let right = Site::default();
    let wrong = match rule {
        "edge-function-callback" => Site {
            client: |client| client.callback_url("https://docs.example.com/callback"),
            ..Site::default()
        },
        "edge-function-client-secret" => Site {
            client: |client| signing_in(client).confidential(),
            ..Site::default()
        },
        "edge-function-host" => Site {
            domain: "www.example.com",
            ..Site::default()
        },
        "edge-function-https" => Site {
            guarded: |_, guard| {
                let plain = content().protocol(ViewerProtocol::AllowAll);
                plain.viewer_request(guard)
            },
            ..Site::default()
        },
        "edge-function-identity-headers" => Site {
            configuration: Configuration {
                identity_header_prefix: Some("X-Auth-".to_owned()),
                ..Site::default().configuration
            },
            guarded: |_, guard| {
                content()
                    .cache(CachePolicy::Optimized)
                    .forward(OriginRequestPolicy::AllViewer)
                    .viewer_request(guard)
            },
            ..Site::default()
        },
        "edge-function-paths" => Site {
            behaviors: &[("/sign*", None), ("/refresh", Some("sign-in"))],
            ..Site::default()
        },
        "edge-function-scopes" => Site {
            client: |client| signing_in(client).scopes([OAuthScope::OpenId]),
            ..Site::default()
        },
        _ => return None,
    };
    Some(if is_wrong { wrong } else { right }.app())
}

#[test]
fn a_right_site_breaks_no_rule_however_it_is_wired() {
    let in_front: &[_] = &[
        ("/signin", Some("sign-in")),
        ("/signout", Some("sign-out")),
        ("/refresh", Some("refresh")),
        ("/sign*", None),
    ];
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        for behaviors in [&[], in_front] {
            let site = Site {
                behaviors,
                wiring,
                ..Site::default()
            };
            assert_eq!(site.told(), Vec::<String>::new());
        }
    }
}

#[test]
fn what_is_wrong_is_found_through_parameters_too() {
    let site = Site {
        client: |client| client.callback_url("https://docs.example.com/signin/"),
        wiring: Wiring::Parameters,
        ..Site::default()
    };
    assert_eq!(
        site.told(),
        [
            "edge-function-callback: CallbackURLs: `SiteAuthorize` sends people to \
             `https://docs.example.com/signin`, which the client does not have",
            "edge-function-callback: LogoutURLs: `SiteAuthorize` sends people to \
             `https://docs.example.com/signed-out`, which the client does not have",
        ]
    );
}

#[test]
fn each_host_of_the_site_is_a_callback() {
    let hosts = ["docs.example.com", "www.example.com"].map(str::to_owned);
    let two = || Site {
        configuration: Configuration {
            site_hosts: hosts.to_vec(),
            ..Site::default().configuration
        },
        ..Site::default()
    };
    let told = two().told();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter()
            .all(|one| one.contains("https://www.example.com/"))
    );
    let both = Site {
        client: |client| {
            signing_in(client)
                .callback_url("https://www.example.com/signin")
                .logout_url("https://www.example.com/signed-out")
        },
        ..two()
    };
    assert_eq!(both.told(), Vec::<String>::new());
}

#[test]
fn a_host_that_is_looked_up_is_any_host() {
    let unknown = |client| Site {
        configuration: Configuration {
            site_hosts: Vec::new(),
            ..Site::default().configuration
        },
        client,
        domain: "elsewhere.example.com",
        ..Site::default()
    };
    assert_eq!(unknown(signing_in).told(), Vec::<String>::new());
    let told = unknown(|client| client.callback_url("https://docs.example.com/callback")).told();
    assert_eq!(
        told,
        [
            "edge-function-callback: CallbackURLs: `SiteAuthorize` sends people to `https://../signin`, \
             which the client does not have",
            "edge-function-callback: LogoutURLs: `SiteAuthorize` sends people to `https://../signed-out`, \
             which the client does not have",
        ]
    );
}

#[test]
fn functions_that_know_people_by_access_tokens_have_no_paths() {
    let site = Site {
        configuration: Configuration {
            mode: Mode::Bearer,
            ..Site::default().configuration
        },
        client: |client| client.callback_url("https://app.example.com/"),
        behaviors: &[("/sign*", None)],
        domain: "api.example.com",
        guarded: |_, guard| {
            let plain = content().protocol(ViewerProtocol::AllowAll);
            plain.viewer_request(guard)
        },
        ..Site::default()
    };
    assert_eq!(site.told(), Vec::<String>::new());
}

#[test]
fn paths_and_cookies_of_ones_own_are_followed() {
    let own = || Configuration {
        paths: Paths {
            callback: "/auth/in".to_owned(),
            refresh: String::new(),
            ..Paths::default()
        },
        cookies: Cookies::Amplify {
            readable_by_scripts: true,
        },
        ..Site::default().configuration
    };
    let client = |client: UserPoolClient| {
        signing_in(client).callback_url("https://docs.example.com/auth/in")
    };
    let right = Site {
        configuration: own(),
        client,
        behaviors: &[("/auth/*", Some("sign-in")), ("/refresh", None)],
        ..Site::default()
    };
    assert_eq!(right.told(), Vec::<String>::new());
    let wrong = Site {
        configuration: own(),
        client,
        behaviors: &[("/auth/*", Some("sign-out"))],
        ..Site::default()
    };
    assert_eq!(
        wrong.told(),
        [
            "edge-function-paths: DistributionConfig/CacheBehaviors/0: `/auth/in` is where people come back to \
             when they have signed in, but the function `SiteFunction0` of this behavior does not answer it"
        ]
    );
}

#[test]
fn an_id_token_needs_open_id() {
    let site = Site {
        configuration: Configuration {
            scopes: vec!["email".to_owned()],
            ..Site::default().configuration
        },
        ..Site::default()
    };
    let told = site.told();
    assert_eq!(
        told,
        [
            "edge-function-scopes: the configuration's scopes lack `openid`, without which there is no ID token"
        ]
    );
}

#[test]
fn a_secret_that_is_named_or_looked_up_is_known() {
    let confidential = |client| signing_in(client).confidential();
    let named = Site {
        configuration: Configuration {
            secret: Some("docs/client".to_owned()),
            ..Site::default().configuration
        },
        client: confidential,
        ..Site::default()
    };
    assert_eq!(named.told(), Vec::<String>::new());
    let looked_up = Site {
        configuration: Configuration {
            handler: vec![
                LateValue::UserPoolId,
                LateValue::ClientId,
                LateValue::Environment,
                LateValue::Folder,
            ],
            ..Site::default().configuration
        },
        client: confidential,
        ..Site::default()
    };
    assert_eq!(looked_up.told(), Vec::<String>::new());
}

/// What is behind the guard, whose headers tell the origin who asks; and whether the cache mixes people up.
type Cached = (fn(&mut Stack, EdgeFunctionParts) -> Behavior, bool);

const CACHED: [Cached; 8] = [
    (|_, guard| content().viewer_request(guard), false),
    // The origin does not get the headers.
    (
        |_, guard| {
            content()
                .cache(CachePolicy::Optimized)
                .viewer_request(guard)
        },
        false,
    ),
    (
        |_, guard| {
            content()
                .cache(CachePolicy::Disabled)
                .forward(OriginRequestPolicy::AllViewer)
                .viewer_request(guard)
        },
        false,
    ),
    // What the origin says decides.
    (
        |_, guard| {
            content()
                .cache(CachePolicy::UseOriginCacheControlHeaders)
                .forward(OriginRequestPolicy::AllViewer)
                .viewer_request(guard)
        },
        false,
    ),
    (
        |_, guard| {
            content()
                .cache(CachePolicy::OptimizedForUncompressedObjects)
                .forward(OriginRequestPolicy::AllViewerExceptHostHeader)
                .viewer_request(guard)
        },
        true,
    ),
    (
        |stack, guard| {
            let policy = CustomCachePolicy::new().default_ttl(Duration::from_mins(1));
            let policy = stack.add("Keyed", policy.headers(["x-auth-sub"]));
            content()
                .cache(policy)
                .forward(OriginRequestPolicy::AllViewer)
                .viewer_request(guard)
        },
        false,
    ),
    (
        |stack, guard| {
            let cache = CustomCachePolicy::new().default_ttl(Duration::from_mins(1));
            let cache = stack.add("Cache", cache.headers(["Accept"]));
            let named = ForwardedHeaders::only(["X-Auth-Sub"]);
            let forward = CustomOriginRequestPolicy::new().headers(named);
            let forward = stack.add("Forward", forward);
            content()
                .cache(cache)
                .forward(forward)
                .viewer_request(guard)
        },
        true,
    ),
    (
        |stack, guard| {
            let except = ForwardedHeaders::all_except(["x-auth-sub"]);
            let forward = CustomOriginRequestPolicy::new().headers(except);
            let forward = stack.add("Forward", forward);
            content()
                .cache(CachePolicy::Optimized)
                .forward(forward)
                .viewer_request(guard)
        },
        false,
    ),
];

#[test]
fn a_cache_is_wrong_where_the_origin_is_told_who_asks() {
    for (number, (guarded, is_wrong)) in CACHED.into_iter().enumerate() {
        let site = Site {
            configuration: Configuration {
                identity_header_prefix: Some("X-Auth-".to_owned()),
                ..Site::default().configuration
            },
            guarded,
            ..Site::default()
        };
        let told = site.told();
        let rules: Vec<bool> = told
            .iter()
            .map(|one| one.starts_with("edge-function-identity-headers: "))
            .collect();
        let expected = if is_wrong { vec![true] } else { vec![] };
        assert_eq!(rules, expected, "{number}: {told:?}");
    }
}
