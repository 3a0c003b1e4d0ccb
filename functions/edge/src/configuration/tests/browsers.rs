//! Values of sites in browsers.

use serde_json::json;

use super::values::wrong;

#[test]
fn the_name_of_an_identity_provider_shows_all_it_has() {
    for name in [
        "",
        "_Entra",
        "a b",
        "a\u{a0}b",
        "a\nb",
        "a\u{0}",
        "a\u{202e}b",
        "a\u{200b}b",
        &"a".repeat(33),
    ] {
        assert_eq!(
            wrong(json!({ "identityProvider": name })),
            ["identityProvider"],
            "{name:?}"
        );
    }
}

#[test]
fn headers_that_are_the_same_for_all_responses_are_taken() {
    for headers in [
        json!({}),
        json!({
            "Content-Security-Policy": "default-src 'none'; style-src 'self' 'unsafe-inline'",
            "Strict-Transport-Security": "max-age=31536000; includeSubdomains; preload",
            "Referrer-Policy": "same-origin",
            "X-XSS-Protection": "1; mode=block",
            "X-Frame-Options": "DENY",
            "X-Content-Type-Options": "nosniff",
        }),
        json!({"permissions-policy": "camera=()"}),
    ] {
        assert_eq!(wrong(json!({"responseHeaders": headers})), [""; 0]);
    }
}

#[test]
fn headers_that_lead_astray_are_refused() {
    let much = "a".repeat(10_240);
    for (name, value) in [
        ("", "a"),
        ("X Frame", "a"),
        ("X-Frame:", "a"),
        ("X-Frame\r\nSet-Cookie", "a"),
        ("X-Fr\u{e9}me", "a"),
        ("X-Frame", ""),
        ("X-Frame", " a"),
        ("X-Frame", "a "),
        ("X-Frame", "a\r\nSet-Cookie: b=c"),
        ("X-Frame", "a\nb"),
        ("X-Frame", "a\u{0}"),
        ("X-Frame", "\u{e9}"),
        ("X-Frame", &much),
        ("Cache-Control", "max-age=60"),
        ("CACHE-CONTROL", "no-store"),
        ("Expires", "0"),
        ("Set-Cookie", "a=b"),
        ("set-cookie", "a=b"),
        ("Location", "https://evil.example/"),
        ("Refresh", "0; url=https://evil.example/"),
        ("Content-Type", "text/plain"),
        ("Content-Length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("Via", "a"),
        ("Connection", "close"),
        ("X-Amz-Cf-Id", "a"),
        ("X-Edge-Result", "a"),
        ("Host", "docs.example.com"),
        ("CloudFront-Viewer-Country", "a"),
        ("X-Amzn-Trace-Id", "a"),
        ("X-Amz-Meta-A", "a"),
        ("Clear-Site-Data", "\"cookies\""),
        ("WWW-Authenticate", "Basic"),
    ] {
        assert_eq!(
            wrong(json!({"responseHeaders": {name: value}})),
            ["responseHeaders"],
            "{name:?}: {value:.40?}"
        );
    }
    let twice = json!({"X-Frame-Options": "DENY", "x-frame-options": "SAMEORIGIN"});
    assert_eq!(
        wrong(json!({"responseHeaders": twice})),
        ["responseHeaders"]
    );
}

#[test]
fn attributes_of_cookies_that_work_are_taken() {
    let named = json!({"names": "named", "idToken": "i", "refreshToken": "r"});
    for changes in [
        json!({"cookieAttributes": {"idToken": {"lifetime": "session"}, "refreshToken": {"lifetime": {"seconds": 43200}}}}),
        json!({
            "cookies": {"names": "host", "application": "a", "accessToken": true},
            "cookieAttributes": {"accessToken": {"sameSite": "Strict"}, "idToken": {"sameSite": "None"}},
        }),
        json!({"cookies": &named, "cookieAttributes": {
            "idToken": {"lifetime": {"seconds": 60}},
            "refreshToken": {"path": "/refresh", "lifetime": {"seconds": 60}},
        }}),
        json!({"cookieAttributes": {"idToken": {"path": "/"}}}),
        json!({"cookies": &named, "cookieAttributes": {"idToken": {"domain": "example.com"}}}),
        json!({"cookies": &named, "cookieAttributes": {"idToken": {"domain": "Docs.Example.com"}}}),
        json!({"cookies": &named, "siteHosts": ["a.example.com:8443", "example.com"], "cookieAttributes": {"idToken": {"domain": "example.com"}}}),
        json!({"cookies": &named, "cookieAttributes": {"refreshToken": {"path": "/refresh"}}}),
        json!({"cookies": {"names": "amplify"}, "cookieAttributes": {"refreshToken": {"path": "/refresh"}}}),
        json!({"cookies": {"names": "elasticsearch"}, "cookieAttributes": {"refreshToken": {"path": "/refresh"}}}),
        json!({"cookies": &named, "paths": {"refresh": "/auth/refresh", "signOut": "/auth/sign-out"}, "cookieAttributes": {"refreshToken": {"path": "/auth"}}}),
        json!({
            "cookies": &named,
            "paths": {"callback": "/app/signin", "signOut": "/app/signout", "refresh": ""},
            "cookieAttributes": {"idToken": {"path": "/app"}, "refreshToken": {"path": "/app"}},
        }),
        json!({"additionalCookies": [{"name": "a", "value": ""}, {"name": "b", "value": "x=y"}]}),
        json!({"additionalCookies": [{"name": "a", "value": "b", "attributes": {"domain": "example.com", "path": "/x", "sameSite": "Strict"}}]}),
    ] {
        assert_eq!(wrong(changes.clone()), [""; 0], "{changes}");
    }
}

#[test]
fn attributes_of_cookies_that_break_a_session_are_refused() {
    let named = json!({"names": "named", "idToken": "i", "accessToken": "a", "refreshToken": "r"});
    let prefixed = json!({"names": "named", "idToken": "__host-i", "refreshToken": "r"});
    let host = json!({"names": "host", "application": "docs"});
    let domain = |domain: &str| json!({ "domain": domain });
    let path = |path: &str| json!({ "path": path });
    for (cookies, kind, attributes, what) in [
        (&host, "idToken", domain("example.com"), "domain"),
        (&host, "refreshToken", path("/refresh"), "path"),
        (&prefixed, "idToken", domain("example.com"), "domain"),
        (&named, "idToken", domain(""), "domain"),
        (&named, "idToken", domain(".example.com"), "domain"),
        (&named, "idToken", domain("com"), "domain"),
        (&named, "idToken", domain("ample.com"), "domain"),
        (&named, "idToken", domain("evil.example"), "domain"),
        (&named, "idToken", domain("a.docs.example.com"), "domain"),
        (&named, "idToken", domain("example.com; Path=/x"), "domain"),
        (&named, "idToken", domain("example.com\r\nx"), "domain"),
        (&named, "idToken", domain("example.com:443"), "domain"),
        (&named, "accessToken", path("/a; Secure"), "path"),
        (&named, "accessToken", path("a"), "path"),
        (&named, "accessToken", path(""), "path"),
        (&named, "accessToken", path("/a/../b"), "path"),
        (&named, "refreshToken", path("/other"), "path"),
        (&named, "refreshToken", path("/refres"), "path"),
        (&named, "refreshToken", path("/refresh/x"), "path"),
        (&named, "idToken", json!({"sameSite": "Strict"}), "sameSite"),
        (
            &named,
            "refreshToken",
            json!({"sameSite": "Strict"}),
            "sameSite",
        ),
        (
            &named,
            "idToken",
            json!({"lifetime": {"seconds": 0}}),
            "lifetime",
        ),
        (
            &named,
            "refreshToken",
            json!({"lifetime": {"seconds": 43201}}),
            "lifetime",
        ),
    ] {
        let changes = json!({"cookies": cookies, "cookieAttributes": {kind: &attributes}});
        let expected = format!("cookieAttributes.{kind}.{what}");
        let found = wrong(changes);
        assert!(
            !found.is_empty() && found.iter().all(|found| *found == expected),
            "{kind} {attributes}: {found:?}"
        );
    }
}

#[test]
fn paths_of_cookies_let_the_functions_see_them() {
    let named = json!({"names": "named", "idToken": "i", "refreshToken": "r"});
    // No path that refreshes is left to see the token.
    let changes = json!({
        "cookies": &named,
        "paths": {"refresh": ""},
        "cookieAttributes": {"refreshToken": {"path": "/refresh"}},
    });
    assert_eq!(wrong(changes), ["cookieAttributes.refreshToken.path"]);
    // Neither the callback nor the refresh path sees the ID token.
    let changes = json!({"cookies": &named, "cookieAttributes": {"idToken": {"path": "/app"}}});
    assert_eq!(wrong(changes), ["cookieAttributes.idToken.path"; 2]);
}

#[test]
fn a_cookie_of_cloudfront_net_is_for_one_distribution() {
    let changes = json!({
        "cookies": {"names": "elasticsearch"},
        "siteHosts": ["d111111abcdef8.cloudfront.net"],
        "cookieAttributes": {"idToken": {"domain": "cloudfront.net"}},
    });
    assert_eq!(wrong(changes), ["cookieAttributes.idToken.domain"]);
}

#[test]
fn additional_cookies_are_none_of_the_sessions_and_inject_nothing() {
    const CLIENT: &str = "CognitoIdentityServiceProvider.3n4b5urk1ft4fl3mg5e62d9ado";
    let amplify = json!({"names": "amplify"});
    let host = json!({"names": "host", "application": "site"});
    let long = "a".repeat(1024);
    for (cookies, name, value) in [
        (&host, "__Host-site-id", "x"),
        (&host, "__Host-site-id.0", "x"),
        (&host, "__Host-site-refresh", "x"),
        (&host, "__Host-site-login-again", "x"),
        (&host, "__Host-site-login-", "x"),
        (&amplify, &format!("{CLIENT}.LastAuthUser"), "x"),
        (&amplify, &format!("{CLIENT}.eve.idToken"), "x"),
        (&amplify, "amplify-signin-with-hostedUI", "x"),
        (&amplify, "spa-auth-edge-nonce", "x"),
        (&host, "", "x"),
        (&host, "a b", "x"),
        (&host, "a=b", "x"),
        (&host, "a;b", "x"),
        (&host, "$Path", "x"),
        (&host, "a\r\nb", "x"),
        (&host, "a", "x; Domain=evil.example"),
        (&host, "a", "x y"),
        (&host, "a", "\r\nSet-Cookie: b=c"),
        (&host, "a", "\u{e9}"),
        (&host, "a", &*long),
    ] {
        let cookie = json!({"name": name, "value": value});
        let changes = json!({"cookies": cookies, "additionalCookies": [cookie]});
        assert_eq!(
            wrong(changes),
            ["additionalCookies"],
            "{name:?}={value:.40?}"
        );
    }
}

#[test]
fn additional_cookies_are_few_and_their_attributes_right() {
    let one = json!({"name": "a", "value": "b"});
    assert_eq!(
        wrong(json!({"additionalCookies": [&one, &one]})),
        ["additionalCookies"]
    );
    let many: Vec<_> = (0..11)
        .map(|n| json!({"name": format!("a{n}"), "value": "b"}))
        .collect();
    assert_eq!(
        wrong(json!({"additionalCookies": many})),
        ["additionalCookies"]
    );
    let much: Vec<_> = (0..5)
        .map(|n| json!({"name": format!("a{n}"), "value": "b".repeat(1000)}))
        .collect();
    assert_eq!(
        wrong(json!({"additionalCookies": much})),
        ["additionalCookies"]
    );
    for (attributes, what) in [
        (json!({"domain": "evil.example"}), "domain"),
        (json!({"path": "/a;b"}), "path"),
        (json!({"lifetime": {"seconds": 0}}), "lifetime"),
    ] {
        let cookie = json!({"name": "c", "value": "b", "attributes": attributes});
        assert_eq!(
            wrong(json!({"additionalCookies": [&one, cookie]})),
            [format!("additionalCookies[1].{what}")]
        );
    }
    let cookie = json!({"name": "__Host-a", "value": "b", "attributes": {"path": "/x"}});
    assert_eq!(
        wrong(json!({"additionalCookies": [cookie]})),
        ["additionalCookies[0].path"]
    );
}

#[test]
fn an_id_token_is_kept_as_long_as_a_refresh_token_that_the_guard_does_not_see() {
    for lifetime in [json!("session"), json!({"seconds": 43199})] {
        let changes = json!({
            "cookies": {"names": "elasticsearch"},
            "cookieAttributes": {"idToken": {"lifetime": lifetime}, "refreshToken": {"path": "/refresh"}},
        });
        assert_eq!(wrong(changes), ["cookieAttributes.idToken.lifetime"]);
    }
}

#[test]
fn what_does_nothing_is_refused() {
    let named = json!({"names": "named", "idToken": "i", "refreshToken": "r"});
    let session = json!({"lifetime": "session"});
    for (changes, what) in [
        (json!({"requiredScopes": ["docs/read"]}), "requiredScopes"),
        (
            json!({"mode": "bearer", "additionalCookies": [{"name": "a", "value": "b"}]}),
            "additionalCookies",
        ),
        (
            json!({"mode": "bearer", "identityProvider": "Entra"}),
            "identityProvider",
        ),
        (
            json!({"cookieAttributes": {"accessToken": session}}),
            "cookieAttributes.accessToken",
        ),
        (
            json!({"cookies": named, "cookieAttributes": {"accessToken": session}}),
            "cookieAttributes.accessToken",
        ),
    ] {
        assert_eq!(wrong(changes.clone()), [what], "{changes}");
    }
}

#[test]
fn names_of_tokens_are_none_that_the_functions_write_otherwise() {
    for (id, refresh) in [
        ("a", "a.0"),
        ("a.9", "a"),
        ("__Host-site-login-id", "r"),
        ("i", "__Host-site-login-over"),
    ] {
        let cookies = json!({"names": "named", "idToken": id, "refreshToken": refresh});
        assert_eq!(
            wrong(json!({"cookies": cookies})),
            ["cookies"],
            "{id} {refresh}"
        );
    }
    for (id, refresh) in [("a", "a.10"), ("a", "a.b"), ("a", "b.0")] {
        let cookies = json!({"names": "named", "idToken": id, "refreshToken": refresh});
        assert_eq!(
            wrong(json!({"cookies": cookies})),
            [""; 0],
            "{id} {refresh}"
        );
    }
}
