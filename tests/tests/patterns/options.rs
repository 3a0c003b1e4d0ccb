//! The options of the patterns, each with its values.

use std::time::Duration;

use palisade::cloudfront::{
    Behavior, CachePolicy, Methods, MinimumTls, Origin, PriceClass, ResponseHeadersPolicy,
};
use palisade::cognito::{
    ExistingClient, ExistingUserPool, GoogleProvider, OAuthScope, OidcClient, OidcProvider,
    SamlMetadata, SamlProvider, StandardAttribute,
};
use palisade::lambda::LogLevel;
use palisade::patterns::{
    AdditionalCookie, Attributes, AuthFunctions, Bearer, Client, CookieAttributes, Cookies, Mode,
    Paths, ProtectedSite, Refusal, Rule, SameSite, SignInPages, SiteLogs,
};
use palisade::{Function, Region};

use super::given::{BOUNDARY, CERTIFICATE, EXISTING_CLIENT, Given, POOL, WEB_ACL, ZONE};

/// What a value of an option does.
#[derive(Clone, Copy)]
pub(crate) enum Does {
    Region(Region),
    Users(fn(Given<'_>) -> AuthFunctions),
    Auth(fn(AuthFunctions, Given<'_>) -> AuthFunctions),
    Site(fn(ProtectedSite, Given<'_>) -> ProtectedSite),
}

/// An option, and its values.
pub(crate) type Choice = (&'static str, &'static [(&'static str, Does)]);

fn existing() -> ExistingUserPool {
    ExistingUserPool::arn(POOL)
}

fn client() -> ExistingClient {
    ExistingClient::id(EXISTING_CLIENT)
}

fn secret(name: &str) -> palisade::Value<String> {
    Function::resolve_secret(name, "client_secret")
}

pub(crate) const OPTIONS: &[Choice] = &[
    (
        "region",
        &[
            ("us-east-1", Does::Region(Region::UsEast1)),
            ("eu-north-1", Does::Region(Region::EuNorth1)),
        ],
    ),
    (
        "users",
        &[
            (
                "public",
                Does::Users(|given| AuthFunctions::new(given.pool)),
            ),
            (
                "confidential",
                Does::Users(|given| AuthFunctions::new(given.pool).client(Client::Confidential)),
            ),
            (
                "existing",
                Does::Users(|_| {
                    AuthFunctions::new(existing().sign_in_host("auth.example.com"))
                        .client(client())
                        .without_client_urls()
                }),
            ),
            (
                "existing-secret",
                Does::Users(|_| {
                    AuthFunctions::new(existing().sign_in_host("auth.example.com"))
                        .client(client().secret_in("prod/site/client"))
                }),
            ),
            (
                "looked-up",
                Does::Users(|_| AuthFunctions::new(existing()).client(client().confidential())),
            ),
        ],
    ),
    (
        "mode",
        &[
            ("cookies", Does::Auth(|auth, _| auth)),
            (
                "one-function",
                Does::Auth(|auth, _| auth.mode(Mode::OneFunction)),
            ),
            ("bearer", Does::Auth(|auth, _| auth.mode(Bearer::new()))),
            (
                "bearer-redirect",
                Does::Auth(|auth, _| {
                    let location = "/login.html".to_owned();
                    auth.mode(
                        Bearer::new()
                            .refusal(Refusal::Redirect { location })
                            .required_scopes(["openid"])
                            .callback_path("/app.html"),
                    )
                }),
            ),
        ],
    ),
    (
        "navigation",
        &[
            ("static", Does::Site(|site, _| site)),
            ("single-page", Does::Site(|site, _| site.single_page())),
            (
                "not-found",
                Does::Site(|site, _| site.not_found_page("/404.html")),
            ),
        ],
    ),
    (
        "domain",
        &[
            (
                "zone",
                Does::Site(|site, _| site.domain("docs.example.com", ZONE)),
            ),
            ("none", Does::Site(|site, _| site)),
            (
                "certificate",
                Does::Site(|site, _| site.domain_with("docs.example.com", CERTIFICATE)),
            ),
            (
                "two",
                Does::Site(|site, _| {
                    site.domain("docs.example.com", ZONE)
                        .domain("www.example.com", ZONE)
                }),
            ),
        ],
    ),
    (
        "origin",
        &[
            ("own", Does::Site(|site, _| site.files("public"))),
            (
                "bucket",
                Does::Site(|site, given| site.origin(given.bucket("Files")).files("public")),
            ),
            (
                "elsewhere",
                Does::Site(|site, _| {
                    site.origin(Origin::bucket_elsewhere(
                        "files.s3.eu-north-1.amazonaws.com",
                    ))
                }),
            ),
            (
                "server",
                Does::Site(|site, _| {
                    site.origin(Origin::http("app.example.net").header("X-Key", secret("origin")))
                }),
            ),
            (
                "behavior",
                Does::Site(|site, _| {
                    let behavior = Behavior::new(Origin::http("app.example.net"));
                    site.origin(behavior.cache(CachePolicy::Disabled))
                }),
            ),
        ],
    ),
    (
        "behaviors",
        &[
            ("none", Does::Site(|site, _| site)),
            (
                "public",
                Does::Site(|site, given| site.behavior("/assets/*", given.bucket("Assets"))),
            ),
            (
                "guarded",
                Does::Site(|site, _| {
                    let api = Behavior::new(Origin::http("api.example.net"));
                    site.guarded(
                        "/api/*",
                        api.methods(Methods::All).cache(CachePolicy::Disabled),
                    )
                }),
            ),
            (
                "public-by-default",
                Does::Site(|site, given| {
                    let private = Behavior::new(given.bucket("Private"));
                    site.public_by_default()
                        .guarded("/private/*", private.cache(CachePolicy::Disabled))
                }),
            ),
        ],
    ),
    (
        "pages",
        &[
            ("default", Does::Auth(|auth, _| auth)),
            (
                "prefix",
                Does::Auth(|auth, _| auth.sign_in_pages(SignInPages::prefix("docs-7f3a"))),
            ),
            (
                "own",
                Does::Auth(|auth, _| {
                    auth.sign_in_pages(SignInPages::own("auth.example.com", CERTIFICATE))
                }),
            ),
            (
                "zone",
                Does::Auth(|auth, _| {
                    auth.sign_in_pages(SignInPages::in_zone("auth.example.com", ZONE))
                }),
            ),
        ],
    ),
    (
        "entry",
        &[
            ("everyone", Does::Auth(|auth, _| auth)),
            ("group", Does::Auth(|auth, _| auth.required_group("staff"))),
            (
                "first-user",
                Does::Auth(|auth, _| auth.required_group("staff").first_user("ada@example.com")),
            ),
            (
                "rule",
                Does::Auth(|auth, _| auth.rule(Rule::subject_at(1).or(Rule::group("staff")))),
            ),
            (
                "admit",
                Does::Auth(|auth, _| auth.admit(Rule::address(["203.0.113.0/24"]))),
            ),
        ],
    ),
    (
        "providers",
        &[
            ("none", Does::Auth(|auth, _| auth)),
            (
                "straight",
                Does::Auth(|auth, given| {
                    let client = OidcClient::new("docs", secret("sign-in/entra"));
                    let entra =
                        OidcProvider::new(given.pool, "Entra", "https://id.example.com", client)
                            .attribute(StandardAttribute::Email, "email");
                    auth.provider(entra).straight_to("Entra")
                }),
            ),
            (
                "several",
                Does::Auth(|auth, given| {
                    let metadata = SamlMetadata::url("https://id.example.com/saml/metadata");
                    let google = GoogleProvider::new(given.pool, "1234", secret("sign-in/google"))
                        .attribute(StandardAttribute::Email, "email");
                    auth.provider(SamlProvider::new(given.pool, "Staff", metadata))
                        .provider(google)
                        .only_providers()
                }),
            ),
        ],
    ),
    (
        "cookies",
        &[
            ("host", Does::Auth(|auth, _| auth)),
            (
                "amplify",
                Does::Auth(|auth, _| {
                    auth.cookies(Cookies::Amplify {
                        readable_by_scripts: true,
                    })
                }),
            ),
            (
                "elasticsearch",
                Does::Auth(|auth, _| {
                    let strict = Attributes {
                        same_site: Some(SameSite::Strict),
                        ..Attributes::default()
                    };
                    auth.cookies(Cookies::Elasticsearch)
                        .cookie_attributes(CookieAttributes {
                            access_token: strict,
                            ..CookieAttributes::default()
                        })
                }),
            ),
            (
                "additional",
                Does::Auth(|auth, _| {
                    auth.additional_cookie(AdditionalCookie {
                        name: "theme".to_owned(),
                        value: "dark".to_owned(),
                        http_only: false,
                        attributes: Attributes::default(),
                    })
                }),
            ),
        ],
    ),
    (
        "paths",
        &[
            ("default", Does::Auth(|auth, _| auth)),
            (
                "others",
                Does::Auth(|auth, _| {
                    auth.paths(Paths {
                        callback: "/parseauth".to_owned(),
                        sign_out: "/logout".to_owned(),
                        signed_out: "/bye".to_owned(),
                        refresh: "/refreshauth".to_owned(),
                    })
                }),
            ),
            (
                "in-place",
                Does::Auth(|auth, _| {
                    auth.paths(Paths {
                        refresh: String::new(),
                        ..Paths::default()
                    })
                }),
            ),
        ],
    ),
    (
        "logs",
        &[
            ("none", Does::Site(|site, _| site)),
            (
                "own-bucket",
                Does::Site(|site, _| site.access_logs(SiteLogs::OwnBucket)),
            ),
            (
                "bucket",
                Does::Site(|site, given| site.access_logs(given.log_bucket())),
            ),
            (
                "own-group",
                Does::Site(|site, _| site.access_logs(SiteLogs::OwnLogGroup)),
            ),
            (
                "group",
                Does::Site(|site, given| site.access_logs(given.log_group())),
            ),
        ],
    ),
    (
        "headers",
        &[
            ("default", Does::Site(|site, _| site)),
            (
                "given",
                Does::Site(|site, given| site.headers(given.headers())),
            ),
            (
                "managed",
                Does::Site(|site, _| site.headers(ResponseHeadersPolicy::SecurityHeaders)),
            ),
        ],
    ),
    (
        "told-headers",
        &[
            ("none", Does::Auth(|auth, _| auth)),
            (
                "response",
                Does::Auth(|auth, _| {
                    auth.response_header("Permissions-Policy", "camera=()")
                        .response_header("X-Frame-Options", "DENY")
                        .response_header("Content-Security-Policy", "default-src 'self'")
                }),
            ),
            (
                "identity",
                Does::Auth(|auth, _| auth.identity_headers("x-auth-")),
            ),
            ("tokens", Does::Auth(|auth, _| auth.forward_tokens())),
        ],
    ),
    (
        "delivery",
        &[
            ("default", Does::Site(|site, _| site)),
            (
                "fewer",
                Does::Site(|site, _| site.price_class(PriceClass::Class100).web_acl(WEB_ACL)),
            ),
            (
                "tls",
                Does::Site(|site, _| site.minimum_tls(MinimumTls::V1_3Of2025)),
            ),
        ],
    ),
    (
        "functions",
        &[
            ("default", Does::Auth(|auth, _| auth)),
            (
                "limited",
                Does::Auth(|auth, _| {
                    auth.log_level(LogLevel::Debug)
                        .permissions_boundary(BOUNDARY)
                }),
            ),
            (
                "hatches",
                Does::Auth(|auth, _| {
                    auth.outputs()
                        .function(|function| function.description("Guards the docs"))
                        .configuration(|mut it| {
                            it.leeway_seconds = 5;
                            it
                        })
                }),
            ),
        ],
    ),
    (
        "session",
        &[
            ("default", Does::Auth(|auth, _| auth)),
            (
                "long",
                Does::Auth(|auth, _| {
                    auth.session(Duration::from_hours(30 * 24))
                        .public_path("/public/*")
                        .scopes([OAuthScope::Phone, OAuthScope::OpenId, OAuthScope::UserAdmin])
                }),
            ),
        ],
    ),
];

/// Values that cannot go together, each with why: synthesis says so, or they are of things that are not there.
pub(crate) const APART: &[([&str; 2], [&str; 2])] = &[
    // No secret is needed where tokens come in a header; no cookies are set, and nobody is sent to sign in.
    (["mode", "bearer"], ["users", "confidential"]),
    (["mode", "bearer-redirect"], ["users", "confidential"]),
    (["mode", "bearer"], ["cookies", "amplify"]),
    (["mode", "bearer"], ["cookies", "elasticsearch"]),
    (["mode", "bearer"], ["cookies", "additional"]),
    (["mode", "bearer-redirect"], ["cookies", "amplify"]),
    (["mode", "bearer-redirect"], ["cookies", "elasticsearch"]),
    (["mode", "bearer-redirect"], ["cookies", "additional"]),
    (["mode", "bearer"], ["providers", "straight"]),
    (["mode", "bearer-redirect"], ["providers", "straight"]),
    // Log groups of CloudFront are in us-east-1.
    (["region", "eu-north-1"], ["logs", "own-group"]),
    (["region", "eu-north-1"], ["logs", "group"]),
    // The oldest TLS is one of domains of one's own.
    (["domain", "none"], ["delivery", "tls"]),
    // What exists has its own pages, people and providers.
    (["users", "existing"], ["pages", "prefix"]),
    (["users", "existing"], ["pages", "own"]),
    (["users", "existing"], ["pages", "zone"]),
    (["users", "existing"], ["entry", "first-user"]),
    (["users", "existing"], ["providers", "straight"]),
    (["users", "existing"], ["providers", "several"]),
    (["users", "existing-secret"], ["pages", "prefix"]),
    (["users", "existing-secret"], ["pages", "own"]),
    (["users", "existing-secret"], ["pages", "zone"]),
    (["users", "existing-secret"], ["entry", "first-user"]),
    (["users", "existing-secret"], ["providers", "straight"]),
    (["users", "existing-secret"], ["providers", "several"]),
    (["users", "looked-up"], ["pages", "prefix"]),
    (["users", "looked-up"], ["pages", "own"]),
    (["users", "looked-up"], ["pages", "zone"]),
    (["users", "looked-up"], ["entry", "first-user"]),
    (["users", "looked-up"], ["providers", "straight"]),
    (["users", "looked-up"], ["providers", "several"]),
];
