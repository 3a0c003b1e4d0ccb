//! Which values are right.

use palisade_edge_configuration::Configuration;
use serde_json::{Value, json};

use super::support::{configuration, resolve};

/// The values that are wrong.
pub(super) fn wrong(changes: Value) -> Vec<String> {
    match resolve(configuration(changes), "") {
        Ok(_) => Vec::new(),
        Err(error) => error
            .faults()
            .iter()
            .map(|fault| fault.value.clone())
            .collect(),
    }
}

#[test]
fn what_is_right_is_taken() {
    for changes in [
        json!({}),
        json!({"userPoolId": "us-gov-west-1_A1"}),
        json!({"userPoolId": null, "issuers": ["https://issuer-cognito-idp.eu-north-1.amazonaws.com/eu-north-1_A"]}),
        json!({"issuers": ["https://a.example/1", "https://b.example/2"]}),
        json!({"clientId": "a+b_C9"}),
        json!({"siteHosts": ["docs.example.com", "xn--caf-dma.example", "localhost:8443", "203.0.113.1"]}),
        json!({"scopes": ["openid", "https://api.example.com/read.all", "aws.cognito.signin.user.admin"]}),
        json!({"leewaySeconds": 300, "loginStateMaxAgeSeconds": 3600, "jwksMaxAgeSeconds": 0}),
        json!({"publicPaths": ["/public/*", "/favicon.ico", "/", "/.well-known/*", "/a/b/*"]}),
        json!({"staticIndex": "index.html"}),
        json!({"identityHeaderPrefix": "X-Auth-"}),
        json!({"paths": {"refresh": ""}}),
        json!({"paths": {"callback": "/_auth/callback", "signOut": "/_auth/sign-out"}}),
        json!({"cookies": {"names": "host", "application": "docs-2"}}),
        json!({"cookies": {"names": "named", "idToken": "idToken", "refreshToken": "refresh.Token"}}),
        json!({"cookies": {"names": "amplify"}}),
        json!({"endpoints": {"jwks": "http://127.0.0.1:9000/jwks", "token": "http://localhost/t", "revoke": "http://[::1]:1/r"}}),
        json!({"endpoints": {"token": "https://auth.example.com/token"}}),
        json!({"mode": "bearer", "signInDomain": null, "siteHosts": [], "scopes": []}),
        json!({"requiredGroup": "Staff \u{e9}"}),
        json!({"mode": "bearer", "requiredScopes": ["api/read"], "publicPaths": ["/signin", "/"]}),
        json!({"mode": "bearer", "refusal": {"redirect": {"location": "/sign-in/"}}}),
        json!({"rule": {"path": "/"}}),
        json!({"jwks": "{\"keys\":[]}"}),
        json!({"identityProvider": "Entra"}),
        json!({"identityProvider": "SignInWithApple"}),
        json!({"identityProvider": "M\u{fc}nchen-1.2&3"}),
        json!({"paths": {"signedOut": "/"}}),
        json!({"paths": {"signedOut": "/"}, "publicPaths": ["/"]}),
        json!({"paths": {"callback": "/parseauth", "refresh": "/refreshauth", "signedOut": "/"}}),
    ] {
        assert_eq!(wrong(changes.clone()), [""; 0], "{changes}");
    }
}

#[test]
fn what_is_wrong_is_named() {
    let cases = [
        (
            "userPoolId",
            json!([
                "",
                "pool",
                "eu-north-1_",
                "_A",
                "EU-NORTH-1_A",
                "eu-north-1_A/",
                "eu-north-1_A\n",
                "eu-north-1_\u{e9}",
                format!("eu-north-1_{}", "A".repeat(45))
            ]),
        ),
        (
            "region",
            json!(["", "EU", "eu north", "eu-north-1.evil.example"]),
        ),
        (
            "clientId",
            json!(["", "a b", "a;b", "a\r\nb", "a-b", "\u{e9}", "a".repeat(129)]),
        ),
        (
            "signInDomain",
            json!([
                "",
                "https://a.example",
                "a.example/",
                "a..b",
                "-a.example",
                "a.example-",
                "a b",
                "a@b",
                "a.example:",
                "a.example:0",
                "a.example:65536",
                "a.example:x",
                "\u{e9}.example",
                "a.example.",
                "a".repeat(64)
            ]),
        ),
        ("requiredGroup", json!(["", "a\nb", "a".repeat(129)])),
        (
            "staticIndex",
            json!(["", "/index.html", "a/b", "..", "a b", "index.html?x"]),
        ),
        ("jwks", json!(["", "{", "keys"])),
    ];
    for (name, values) in cases {
        for value in values.as_array().unwrap() {
            assert_eq!(wrong(json!({name: value})), [name], "{value}");
        }
    }
    for (name, values) in [
        (
            "siteHosts",
            json!([
                [],
                [""],
                ["docs.example.com", "https://x"],
                ["*.example.com"],
                ["docs.example.com/"]
            ]),
        ),
        (
            "scopes",
            json!([
                ["email"],
                ["openid", ""],
                ["openid", "a b"],
                ["openid", "a\"b"],
                ["openid", "\u{e9}"]
            ]),
        ),
        ("requiredScopes", json!([[""], ["a b"]])),
        (
            "issuers",
            json!([
                ["http://a.example/p"],
                ["a.example"],
                ["https://"],
                ["https://a.example/p/"],
                ["https://a.example/p?q"],
                ["https://a.example/p#f"],
                ["https://u@a.example/p"],
                ["http://127.0.0.1/p"]
            ]),
        ),
        (
            "publicPaths",
            json!([
                ["*"],
                ["/*"],
                ["*.css"],
                ["/*.css"],
                ["/public/*.css"],
                ["/public*"],
                ["/a/*/b"],
                ["public/*"],
                [""],
                ["//"],
                ["/a//b"],
                ["/a/../b"],
                ["/./a"],
                ["/a b"],
                ["/a%2fb"],
                ["/a?b"],
                ["/\u{e9}"],
                ["/a/"],
                ["/a;b"],
                ["/signin"],
                ["/signout"],
                ["/refresh"],
            ]),
        ),
        ("leewaySeconds", json!([301, 4_294_967_295_u32])),
        ("loginStateMaxAgeSeconds", json!([3601])),
        ("sessionSeconds", json!([315_360_001])),
        (
            "identityHeaderPrefix",
            json!([
                "",
                "-",
                "x auth",
                "x-auth:",
                "x\r\n",
                "\u{e9}",
                "x_auth_",
                "a".repeat(65),
                "x-edge-",
                "x-amz-cf-",
                "X-Amz-Cf-",
                "CloudFront-",
                "c",
                "Cookie",
                "author",
                "x-",
                "x-forwarded-",
                "h",
            ]),
        ),
    ] {
        for value in values.as_array().unwrap() {
            let found = wrong(json!({name: value}));
            assert!(
                !found.is_empty() && found.iter().all(|found| found == name),
                "{name} {value}: {found:?}"
            );
        }
    }
}

#[test]
fn paths_cookies_and_endpoints_are_checked_within() {
    for (changes, expected) in [
        (json!({"paths": {"callback": ""}}), "paths.callback"),
        (json!({"paths": {"callback": "/"}}), "paths.callback"),
        (json!({"paths": {"callback": "signin"}}), "paths.callback"),
        (json!({"paths": {"signOut": "//signout"}}), "paths.signOut"),
        (json!({"paths": {"signedOut": "/a?b"}}), "paths.signedOut"),
        (json!({"paths": {"refresh": "/a b"}}), "paths.refresh"),
        (json!({"paths": {"refresh": "/"}}), "paths.refresh"),
        (json!({"paths": {"signOut": "/"}}), "paths.signOut"),
        (json!({"paths": {"signedOut": ""}}), "paths.signedOut"),
        (json!({"paths": {"signedOut": "//"}}), "paths.signedOut"),
        (
            json!({"paths": {"signedOut": "/signin"}}),
            "paths.signedOut",
        ),
        (
            json!({"paths": {"callback": "/x", "signOut": "/x"}}),
            "paths.signOut",
        ),
        (json!({"paths": {"refresh": "/signin"}}), "paths.refresh"),
        (
            json!({"paths": {"callback": "/a/b"}, "publicPaths": ["/a/*"]}),
            "publicPaths",
        ),
        (
            json!({"cookies": {"names": "host", "application": ""}}),
            "cookies.application",
        ),
        (
            json!({"cookies": {"names": "host", "application": "a;b"}}),
            "cookies.application",
        ),
        (
            json!({"cookies": {"names": "host", "application": "a_b"}}),
            "cookies.application",
        ),
        (
            json!({"cookies": {"names": "named", "idToken": "a b", "refreshToken": "r"}}),
            "cookies",
        ),
        (
            json!({"cookies": {"names": "named", "idToken": "", "refreshToken": "r"}}),
            "cookies",
        ),
        (
            json!({"cookies": {"names": "named", "idToken": "$a", "refreshToken": "r"}}),
            "cookies",
        ),
        (
            json!({"cookies": {"names": "named", "idToken": "a", "refreshToken": "a"}}),
            "cookies",
        ),
        (
            json!({"cookies": {"names": "named", "idToken": "a", "accessToken": "r", "refreshToken": "r"}}),
            "cookies",
        ),
        (
            json!({"endpoints": {"jwks": "http://a.example/"}}),
            "endpoints.jwks",
        ),
        (
            json!({"endpoints": {"token": "http://127.0.0.1.evil.example/"}}),
            "endpoints.token",
        ),
        (
            json!({"endpoints": {"token": "http://127.0.0.1@evil.example/"}}),
            "endpoints.token",
        ),
        (
            json!({"endpoints": {"revoke": "ftp://a.example/"}}),
            "endpoints.revoke",
        ),
        (
            json!({"endpoints": {"revoke": "https://a.example/a b"}}),
            "endpoints.revoke",
        ),
    ] {
        assert_eq!(wrong(changes.clone()), [expected], "{changes}");
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let error = resolve(Configuration::default(), "").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`userPoolId` is missing\n hint: it comes from `configuration.json` of the function's package\n\
         `clientId` is missing\n hint: it comes from `configuration.json` of the function's package\n\
         `signInDomain` is missing\n hint: it comes from `configuration.json` of the function's package\n\
         `siteHosts` is missing\n hint: it comes from `configuration.json` of the function's package"
    );
}

#[test]
fn what_was_given_is_told_on_one_line() {
    let error = resolve(
        configuration(json!({"clientId": "a\r\nb".repeat(1000)})),
        "",
    )
    .unwrap_err();
    let text = error.to_string();
    assert!(text.len() < 500 && text.lines().count() == 2, "{text}");
}

#[test]
fn the_issuer_follows_from_the_pool() {
    for (pool, issuer) in [
        (
            "eu-north-1_A",
            "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_A",
        ),
        (
            "cn-north-1_A",
            "https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_A",
        ),
        (
            "eusc-de-east-1_A",
            "https://cognito-idp.eusc-de-east-1.amazonaws.eu/eusc-de-east-1_A",
        ),
    ] {
        let settings = resolve(configuration(json!({"userPoolId": pool})), "").unwrap();
        assert_eq!(settings.issuers, [issuer]);
    }
    let other = "https://issuer-cognito-idp.eu-north-1.amazonaws.com/eu-north-1_A";
    let settings = resolve(configuration(json!({"issuers": [other]})), "").unwrap();
    assert_eq!(settings.issuers, [other]);
    assert_eq!(settings.jwks_url, format!("{other}/.well-known/jwks.json"));
}

#[test]
fn hosts_and_prefixes_are_in_lower_case_and_endpoints_are_replaced() {
    let changes = json!({
        "siteHosts": ["Docs.Example.com"], "identityHeaderPrefix": "X-Auth-",
        "endpoints": {"jwks": "http://localhost:1/j", "token": "http://localhost:1/t", "revoke": "http://localhost:1/r"},
    });
    let settings = resolve(configuration(changes), "").unwrap();
    assert_eq!(settings.site_hosts, ["docs.example.com"]);
    assert_eq!(settings.identity_header_prefix.as_deref(), Some("x-auth-"));
    assert_eq!(settings.jwks_url, "http://localhost:1/j");
    assert_eq!(settings.token_url, "http://localhost:1/t");
    assert_eq!(settings.revoke_url, "http://localhost:1/r");
}
