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
