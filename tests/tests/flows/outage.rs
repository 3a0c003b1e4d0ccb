//! Endpoints that fail.

use palisade_cognito_stand_in::{Endpoint, Fault, Times};

use crate::browser::{Browser, End};
use crate::site::{Site, client};

/// Everything that can go wrong with an endpoint that is not there or does not work: the page's status after a
/// sign-in is another for what came but makes no sense.
fn outages(site: &Site) -> Vec<(&'static str, Fault)> {
    let mut outages = Fault::outages(&site.stand_in.endpoints().jwks);
    outages.push(("answer lost", Fault::LostAnswer));
    outages.push(("status 429", Fault::Status(429)));
    outages
}

#[test]
fn a_token_endpoint_that_fails_is_a_page_and_asked_twice_at_most() {
    let names = outages(&Site::start()).len();
    for index in 0..names {
        let site = Site::start().in_haste();
        let (name, fault) = outages(&site).remove(index);
        let mut browser = Browser::new(&site);
        let callback = browser.callback("/a");
        site.stand_in.fault(Endpoint::Token, fault, Times::Always);
        let page = browser.response(&callback);
        assert!(
            matches!(page.status.as_str(), "400" | "502" | "503"),
            "{name}: {}",
            page.status
        );
        assert!(page.body.unwrap().contains("<h1>Signing in "), "{name}");
        assert_eq!(browser.session().len(), 0, "{name}");
        assert!(
            site.stand_in.requests_to(Endpoint::Token).len() <= 2,
            "{name}"
        );
        assert_eq!(
            site.stand_in.requests_to(Endpoint::Jwks).len(),
            0,
            "{name}: redirects"
        );
        site.stand_in.clear_faults().unwrap();
        site.stand_in.advance(60);
        assert_eq!(browser.visit("/a").target(), "/a", "{name}: it works again");
    }
}

#[test]
fn no_session_is_lost_while_the_token_endpoint_fails() {
    let names = outages(&Site::start()).len();
    for index in 0..names {
        let site = Site::of(client(), |settings| settings.paths.refresh.clear()).in_haste();
        let (name, fault) = outages(&site).remove(index);
        let mut browser = Browser::signed_in(&site);
        site.stand_in.advance(3_600);
        let before: Vec<String> = browser.session().into_values().map(str::to_owned).collect();
        site.stand_in.fault(Endpoint::Token, fault, Times::Always);
        let page = browser.response("/a?b");
        assert_eq!(page.status, "503", "{name}");
        assert_eq!(page.headers.single("retry-after"), Some("5"), "{name}");
        assert!(!page.headers.contains("set-cookie"), "{name}");
        assert!(
            site.stand_in.requests_to(Endpoint::Token).len() <= 2,
            "{name}"
        );
        let after: Vec<String> = browser.session().into_values().map(str::to_owned).collect();
        assert_eq!(before, after, "{name}");
        site.stand_in.clear_faults().unwrap();
        assert_eq!(
            browser.visit("/a?b").target(),
            "/a?b",
            "{name}: it works again"
        );
        assert_eq!(browser.sign_ins, 0, "{name}");
    }
}

#[test]
fn one_failure_of_a_server_is_not_seen() {
    let site = Site::start();
    let mut browser = Browser::new(&site);
    site.stand_in
        .fault(Endpoint::Token, Fault::Status(503), Times::Once);
    assert_eq!(browser.visit("/a").target(), "/a");
    assert_eq!(browser.sign_ins, 1);
    site.stand_in.advance(3_600);
    site.stand_in
        .fault(Endpoint::Token, Fault::Status(500), Times::Once);
    assert_eq!(browser.visit("/a").target(), "/a");
    assert_eq!(browser.sign_ins, 1);
}

#[test]
fn signing_out_does_not_wait_for_revocation() {
    let names = outages(&Site::start()).len();
    for index in 0..names {
        let site = Site::start().in_haste();
        let (name, fault) = outages(&site).remove(index);
        let mut browser = Browser::signed_in(&site);
        site.stand_in.fault(Endpoint::Revoke, fault, Times::Always);
        let answer = browser.ask("POST", "/signout", &[("sec-fetch-site", "same-origin")]);
        let page = End::of(answer).page();
        assert_eq!(page.status, "303", "{name}");
        assert_eq!(browser.names().len(), 0, "{name}");
        assert!(
            site.stand_in.requests_to(Endpoint::Revoke).len() <= 1,
            "{name}"
        );
    }
}

#[test]
fn what_the_endpoints_say_is_logged_as_words() {
    let site = Site::start();
    let mut browser = Browser::signed_in(&site);
    site.stand_in.advance(3_600);
    site.stand_in
        .fault(Endpoint::Token, Fault::error("<b>made-up"), Times::Once);
    browser.visit("/a").page();
    let failed = ("refresh-failed".to_owned(), "token-endpoint".to_owned());
    assert!(site.decisions().contains(&failed), "{}", site.log());
    assert!(!site.log().contains("made-up"));
}
