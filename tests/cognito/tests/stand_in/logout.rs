//! `/logout`.

use palisade_cognito_stand_in::StandInError;

use crate::support::{authorize, started};

const REGISTERED: &str =
    "/logout?client_id=site&logout_uri=https%3A%2F%2Fdocs.example.com%2Fsigned-out";

#[test]
fn a_sign_out_ends_the_session_and_leads_to_the_registered_url() -> Result<(), StandInError> {
    let stand_in = started()?;
    let mut browser = stand_in.browser();
    browser.sign_in("alice", "a long password", &authorize(&[]))?;
    let mut copy = browser.clone();
    let page = browser.open(REGISTERED)?;
    assert_eq!(
        (page.status, page.location()),
        (302, Some("https://docs.example.com/signed-out"))
    );
    // Neither the browser nor a copy of its cookies is signed in any more.
    for browser in [&mut browser, &mut copy] {
        let page = browser.open(&authorize(&[]))?;
        assert!(
            page.location()
                .is_some_and(|location| location.starts_with("/login?"))
        );
    }
    let again = browser.open(REGISTERED)?;
    assert_eq!(again.status, 302, "without a session, too");
    Ok(())
}

#[test]
fn without_a_logout_uri_it_leads_to_the_login_page() -> Result<(), StandInError> {
    let stand_in = started()?;
    let url = authorize(&[]).replace("/oauth2/authorize", "/logout");
    let page = stand_in.browser().open(&url)?;
    assert!(
        page.location()
            .is_some_and(|location| location.starts_with("/login?"))
    );
    Ok(())
}

#[test]
fn other_places_are_refused_and_the_session_goes_on() -> Result<(), StandInError> {
    let stand_in = started()?;
    let mut browser = stand_in.browser();
    browser.sign_in("alice", "a long password", &authorize(&[]))?;
    let cases = [
        "/logout",
        "/logout?client_id=site",
        "/logout?client_id=another&logout_uri=https%3A%2F%2Fdocs.example.com%2Fsigned-out",
        "/logout?client_id=server&logout_uri=https%3A%2F%2Fdocs.example.com%2Fsigned-out",
        "/logout?client_id=site&logout_uri=https%3A%2F%2Fdocs.example.com%2Fsigned-out%2F",
        "/logout?client_id=site&logout_uri=https%3A%2F%2Fevil.example%2F",
        "/logout?client_id=site&logout_uri=https%3A%2F%2Fdocs.example.com%2Fsigned-out&logout_uri=https%3A%2F%2Fevil.example%2F",
    ];
    for url in cases {
        let page = browser.open(url)?;
        assert_eq!((page.status, page.location()), (400, None), "{url}");
    }
    let silent = browser.open(&authorize(&[]))?;
    assert!(
        silent
            .location()
            .is_some_and(|location| location.contains("code="))
    );
    Ok(())
}
