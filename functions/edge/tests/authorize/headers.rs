//! Headers that all responses of a site have.

use palisade_edge::event::Answer;

use crate::site::{Site, and, id_token, open, request, session};

#[test]
fn every_response_has_the_sites_headers_and_keeps_our_own_policy() {
    let mut site = Site::new(|settings| {
        for (name, value) in [
            ("referrer-policy", "same-origin"),
            ("X-FRAME-OPTIONS", "DENY"),
            ("Content-Security-Policy", "default-src * 'unsafe-inline'"),
            ("CONTENT-SECURITY-POLICY", "default-src * 'unsafe-inline'"),
        ] {
            settings
                .response_headers
                .insert(name.to_owned(), value.to_owned());
        }
    });
    for asked in [
        open("/"),
        open("/signin"),
        open("/signin?code=a&state=b"),
        open("/signout"),
        and(open("/signout"), "Sec-Fetch-Site", "same-origin"),
        open("/signed-out"),
        open("/refresh"),
        request("POST", "/refresh", &[]),
        request("POST", "/", &[]),
        and(open("/"), "Cookie", &session("forged")),
    ] {
        let Answer::Response(response) = site.ask(asked) else {
            panic!("nobody has signed in");
        };
        let headers = &response.headers;
        assert_eq!(headers.single("referrer-policy"), Some("same-origin"));
        assert_eq!(headers.single("x-frame-options"), Some("DENY"));
        assert_eq!(headers.single("cache-control"), Some("no-store"));
        let policy = headers.single("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(!policy.contains("unsafe-inline"), "{policy}");
    }
}

#[test]
fn a_request_that_goes_on_has_none_of_them() {
    let mut site = Site::new(|settings| {
        let header = ("X-Frame-Options".to_owned(), "DENY".to_owned());
        settings.response_headers.extend([header]);
    });
    let passed = site.passed(and(open("/"), "Cookie", &session(&id_token())));
    assert!(!passed.headers.contains("x-frame-options"));
}
