//! Rules, with the tokens and sessions that Cognito gives.

use palisade_edge::event::Answer;
use palisade_edge::rule::Condition;
use palisade_edge_configuration::{Digest, Mode, Refusal, Rule};

use crate::browser::{Browser, End};
use crate::site::{Site, client};

/// What `printf %s staff | md5sum` prints.
const STAFF: &str = "1253208465b1efa876f982d8a9e73eef";
const LOGIN: &str = "https://app.example.com/login";

fn condition(rule: impl Into<Rule>) -> Condition {
    Condition::new(&rule.into()).unwrap()
}

/// An API with folders of people and of groups.
fn api() -> Site {
    Site::of(client(), |settings| {
        settings.mode = Mode::Bearer;
        let groups = Rule::group_at(1).hashed(Digest::Md5);
        settings.rule = Some(condition(Rule::subject_at(1).or(groups)));
        settings.refusal = Refusal::Redirect {
            location: LOGIN.to_owned(),
        };
    })
}

/// The header of somebody who has signed in, and the person's id.
fn signed_in(site: &Site, user: &str) -> (String, String) {
    let tokens = site.stand_in.tokens("site", user).unwrap();
    let token = site
        .stand_in
        .token(palisade_cognito_stand_in::TokenUse::Access, "site", user);
    let subject = token.unwrap().claims().unwrap()["sub"].clone();
    let subject = subject.as_str().unwrap().to_owned();
    (format!("Bearer {}", tokens.access_token), subject)
}

fn fetch(site: &Site, target: &str, header: &str) -> Answer {
    site.answer(
        "GET",
        target,
        &[("host", "docs.example.com"), ("authorization", header)],
    )
}

#[test]
fn everyone_fetches_what_is_theirs_and_their_groups() {
    let site = api();
    let (alice, alices) = signed_in(&site, "alice");
    let (bob, bobs) = signed_in(&site, "bob");
    for (header, target, is_theirs) in [
        (&alice, format!("/{alices}/a.json?x=y"), true),
        (&alice, format!("/{STAFF}/a.json"), true),
        (&alice, format!("/{bobs}/a.json"), false),
        (&alice, format!("/{alices}/../{bobs}/a.json"), false),
        (&alice, "/staff/a.json".to_owned(), false),
        (&bob, format!("/{bobs}/a.json"), true),
        (&bob, format!("/{STAFF}/a.json"), false),
        (&bob, format!("/{alices}/a.json"), false),
    ] {
        match fetch(&site, &target, header) {
            Answer::Request(request) => {
                assert!(is_theirs, "{target}");
                assert!(!request.headers.contains("authorization"));
            }
            Answer::Response(response) => {
                assert!(!is_theirs, "{target}");
                assert_eq!(response.status, "403");
            }
        }
    }
    assert!(!site.log().contains(&alice[7..]), "a token was logged");
}

#[test]
fn who_has_an_old_token_is_sent_to_sign_in_and_fetches_with_a_new_one() {
    let site = api();
    let (old, subject) = signed_in(&site, "alice");
    let target = format!("/{subject}/a.json");
    assert_eq!(End::of(fetch(&site, &target, &old)).target(), target);
    site.stand_in.advance(86_400);
    let response = End::of(fetch(&site, &target, &old)).page();
    assert_eq!(response.status, "302");
    assert_eq!(response.headers.single("location"), Some(LOGIN));
    let (new, _) = signed_in(&site, "alice");
    assert_eq!(End::of(fetch(&site, &target, &new)).target(), target);
}

/// A site with folders of groups.
fn folders() -> Site {
    Site::of(client(), |settings| {
        settings.rule = Some(condition(Rule::group_at(1).or(Rule::path("/shared/*"))));
    })
}

#[test]
fn a_member_opens_the_group_s_folder_and_keeps_it_when_the_session_is_renewed() {
    let site = folders();
    let mut browser = Browser::new(&site);
    assert_eq!(browser.visit("/staff/a?b=c").target(), "/staff/a?b=c");
    assert_eq!(browser.visit("/shared/a").target(), "/shared/a");
    site.stand_in.advance(4_000);
    assert_eq!(browser.visit("/staff/b").target(), "/staff/b");
    assert_eq!(browser.sign_ins, 1);
}

#[test]
fn who_may_not_see_a_page_is_told_so_and_stays_signed_in() {
    let site = folders();
    let mut browser = Browser::of(&site, "bob");
    for target in ["/staff/a", "/", "/staff-only/", "/shared/../staff/a"] {
        let page = browser.visit(target).page();
        assert_eq!(page.status, "403", "{target}");
        let html = page.body.unwrap();
        assert!(
            html.contains("<h1>You may not see this page</h1>"),
            "{html}"
        );
    }
    assert_eq!(browser.visit("/shared/a").target(), "/shared/a");
    assert_eq!(browser.sign_ins, 1);
    let refused = ("forbid".to_owned(), "rule-not-met".to_owned());
    let lines = site.decisions();
    assert_eq!(lines.iter().filter(|line| **line == refused).count(), 4);
}

#[test]
fn who_is_admitted_needs_no_session_and_begins_none() {
    let site = Site::of(client(), |settings| {
        settings.admit = Some(condition(Rule::address(["203.0.113.0/24"])));
    });
    let mut browser = Browser::new(&site);
    assert_eq!(browser.visit("/a").target(), "/a");
    assert_eq!(browser.sign_ins, 0);
    assert!(browser.names().is_empty());
}
