//! Paths that are treated in their own way.

use palisade_edge_configuration::Mode;

use crate::sign_in::return_path;
use crate::site::{Site, and, id_token, open, request, session};

#[test]
fn public_paths_are_for_anyone_and_only_in_one_spelling() {
    let mut site = Site::new(|settings| settings.public_paths = vec!["/public/*".to_owned()]);
    for uri in ["/public/", "/public/a.css", "/public/caf%C3%A9"] {
        site.passed(open(uri));
        site.passed(request("GET", uri, &[("Sec-Fetch-Mode", "cors")]));
    }
    for uri in [
        "/public/../private",
        "/public/%2e%2e/private",
        "/public//private",
        "/public/..%2fprivate",
        "/public/%5c..%5cprivate",
        "/public/..;/private",
        "/Public/a",
        "/public",
        "//public/a",
        "/a/../public/a",
    ] {
        assert_eq!(site.response(open(uri)).status, "303", "{uri}");
    }
    assert_eq!(
        site.response(request("POST", "/public/a", &[])).status,
        "401"
    );
}

#[test]
fn a_folder_gets_its_file_only_once_somebody_may_have_it() {
    let mut site = Site::new(|settings| {
        settings.static_index = Some("index.html".to_owned());
        settings.public_paths = vec!["/public/*".to_owned()];
    });
    let cookies = session(&id_token());
    for (uri, expected) in [
        ("/", "/index.html"),
        ("/a/", "/a/index.html"),
        ("/a", "/a"),
        ("/a%2F", "/a%2F"),
        ("/public/", "/public/index.html"),
    ] {
        let passed = site.passed(and(open(uri), "Cookie", &cookies));
        assert_eq!(passed.uri, expected);
    }
    assert_eq!(site.passed(open("/public/a/")).uri, "/public/a/index.html");
    assert_eq!(site.response(open("/a/")).status, "303");
}

#[test]
fn whoever_has_signed_out_sees_a_page_and_is_sent_nowhere() {
    let mut site = Site::new(|_| {});
    for asked in [
        open("/signed-out"),
        and(open("/signed-out"), "Cookie", &session("a")),
    ] {
        let response = site.response(asked);
        assert_eq!(response.status, "200");
        assert!(response.body.is_some());
        assert!(!response.headers.contains("location"));
        assert!(!response.headers.contains("set-cookie"));
    }
    for uri in [
        "/signed-out/",
        "/Signed-Out",
        "//signed-out",
        "/signed%2Dout",
    ] {
        assert_eq!(site.response(open(uri)).status, "303", "{uri}");
    }
}

#[test]
fn the_start_page_is_the_sites_own_even_for_whoever_has_signed_out() {
    let mut site = Site::new(|settings| settings.paths.signed_out = "/".to_owned());
    assert_eq!(site.response(open("/")).status, "303");
    let cookies = session(&id_token());
    let passed = site.passed(and(open("/"), "Cookie", &cookies));
    assert_eq!(passed.uri, "/");
    // What was asked for is not lost because people also arrive here from elsewhere.
    let mut asked = open("/");
    asked.querystring = "a=b".to_owned();
    let response = site.response(asked);
    assert_eq!(return_path(&response, &site.settings), "/?a=b");
    assert_eq!(site.response(open("/signed-out")).status, "303");
}

#[test]
fn one_function_answers_at_whatever_paths_are_configured() {
    for (callback, sign_out, refresh) in [
        ("/parseauth", "/signout", "/refreshauth"),
        ("/_auth/callback", "/_auth/sign-out", "/_auth/refresh"),
    ] {
        let mut site = Site::new(|settings| {
            settings.paths.callback = callback.to_owned();
            settings.paths.sign_out = sign_out.to_owned();
            settings.paths.signed_out = "/".to_owned();
            settings.paths.refresh = refresh.to_owned();
        });
        // Without `code` and `state` it is an address that does not work, not one to sign in for.
        assert_eq!(site.response(open(callback)).status, "400");
        let asked = and(open(sign_out), "Sec-Fetch-Site", "same-origin");
        let signed_out = site.response(asked);
        let location = signed_out.headers.single("location").unwrap();
        assert!(
            location.ends_with("logout_uri=https%3A%2F%2Fdocs.example.com%2F"),
            "{location}"
        );
        let back = site.response(open(refresh));
        assert_eq!(
            back.headers.single("location"),
            Some("https://docs.example.com/")
        );
        for uri in [callback, sign_out, refresh] {
            for other in [
                format!("{uri}/"),
                uri.to_ascii_uppercase(),
                format!("/{uri}"),
                format!("{uri}%20"),
            ] {
                let response = site.response(open(&other));
                let location = response.headers.single("location").unwrap();
                assert!(
                    location.contains("/oauth2/authorize?"),
                    "{other}: {location}"
                );
            }
        }
    }
}

#[test]
fn pages_learn_the_client_without_a_token_in_both_modes() {
    for mode in [Mode::Cookie, Mode::Bearer] {
        let mut site = Site::new(|settings| {
            settings.mode = mode;
            settings.page_configuration = Some("/configuration.json".to_owned());
        });
        let answer = site.response(request("GET", "/configuration.json", &[]));
        assert_eq!(answer.status, "200");
        assert_eq!(
            answer.headers.single("content-type"),
            Some("application/json")
        );
        assert_eq!(answer.headers.single("cache-control"), Some("no-store"));
        let body: serde_json::Value = serde_json::from_str(&answer.body.unwrap()).unwrap();
        assert_eq!(
            body["signInDomain"],
            "docs.auth.eu-north-1.amazoncognito.com"
        );
        assert_eq!(body.get("signOutPath").is_some(), mode == Mode::Cookie);

        let head = site.response(request("HEAD", "/configuration.json", &[]));
        assert_eq!((head.status.as_str(), head.body), ("200", None));
        let post = site.response(request("POST", "/configuration.json", &[]));
        assert_eq!(post.status, "405");
        for other in [
            "/configuration.json/",
            "/Configuration.json",
            "//configuration.json",
        ] {
            let answer = site.response(request("GET", other, &[]));
            assert_ne!(answer.status, "200", "{other}");
        }
    }
}

#[test]
fn nobody_is_told_the_client_unless_the_settings_say_so() {
    let mut site = Site::new(|_| ());
    let answer = site.response(request("GET", "/configuration.json", &[]));
    assert_eq!(answer.status, "303");
}
