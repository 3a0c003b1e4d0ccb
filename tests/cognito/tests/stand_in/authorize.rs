//! `/oauth2/authorize` and the login page.

use palisade_cognito_stand_in::{Endpoint, StandInError};

use crate::support::{CALLBACK, authorize, parameter, started};

#[test]
fn a_sign_in_leads_back_with_code_and_state() -> Result<(), StandInError> {
    let stand_in = started()?;
    let callback = stand_in.sign_in("alice", &authorize(&[]))?;
    let code = parameter(&callback, "code").unwrap_or_default();
    assert_eq!(callback, format!("{CALLBACK}?code={code}&state=a+state"));
    assert_eq!(code.len(), 36, "{code}");
    let places: Vec<_> = stand_in
        .requests()
        .into_iter()
        .map(|request| (request.method, request.endpoint))
        .collect();
    let [get, post] = ["GET", "POST"].map(str::to_owned);
    assert_eq!(
        places,
        [
            (get.clone(), Some(Endpoint::Authorize)),
            (get, Some(Endpoint::Login)),
            (post, Some(Endpoint::Login)),
        ]
    );
    Ok(())
}

#[test]
fn codes_are_the_same_in_each_run_and_never_twice() -> Result<(), StandInError> {
    let (one, other) = (started()?, started()?);
    let first = one.sign_in("alice", &authorize(&[]))?;
    assert_eq!(other.sign_in("alice", &authorize(&[]))?, first);
    assert_ne!(one.sign_in("alice", &authorize(&[]))?, first);
    Ok(())
}

#[test]
fn errors_go_to_the_registered_callback_with_the_state() -> Result<(), StandInError> {
    let stand_in = started()?;
    let cases = [
        ("response_type", "", "invalid_request"),
        ("response_type", "code token", "invalid_request"),
        ("response_type", "token", "unauthorized_client"),
        ("scope", "openid admin", "invalid_scope"),
        ("scope", "OPENID", "invalid_scope"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge", "too-short", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "s256", "invalid_request"),
    ];
    for (name, value, error) in cases {
        let page = stand_in.browser().open(&authorize(&[(name, value)]))?;
        let expected = format!("{CALLBACK}?error={error}&state=a+state");
        assert_eq!(page.location(), Some(expected.as_str()), "{name}={value}");
        assert_eq!(page.status, 302);
    }
    Ok(())
}

#[test]
fn nothing_goes_to_a_callback_that_is_not_registered() -> Result<(), StandInError> {
    let stand_in = started()?;
    let cases = [
        ("client_id", "another"),
        ("client_id", ""),
        ("redirect_uri", ""),
        ("redirect_uri", "https://docs.example.com/callback/"),
        ("redirect_uri", "https://docs.example.com/callback?a=b"),
        ("redirect_uri", "https://DOCS.example.com/callback"),
        ("redirect_uri", "https://evil.example/callback"),
    ];
    for path in ["/oauth2/authorize?", "/login?"] {
        for (name, value) in cases {
            let url = authorize(&[(name, value)]).replace("/oauth2/authorize?", path);
            let page = stand_in.browser().open(&url)?;
            assert_eq!(
                (page.status, page.location()),
                (400, None),
                "{path} {name}={value}"
            );
        }
    }
    for again in [
        "redirect_uri=https%3A%2F%2Fevil.example",
        "state=another",
        "prompt=a&prompt=b",
    ] {
        let page = stand_in
            .browser()
            .open(&format!("{}&{again}", authorize(&[])))?;
        assert_eq!((page.status, page.location()), (400, None), "{again}");
    }
    Ok(())
}

#[test]
fn the_next_sign_in_of_a_browser_is_silent_for_an_hour() -> Result<(), StandInError> {
    let stand_in = started()?;
    let mut browser = stand_in.browser();
    browser.sign_in("alice", "a long password", &authorize(&[]))?;
    stand_in.advance(3_599);
    let silent = browser.open(&authorize(&[("state", "second")]))?;
    let location = silent.location().unwrap_or_default();
    assert!(
        location.starts_with(CALLBACK) && location.ends_with("&state=second"),
        "{location}"
    );
    stand_in.advance(1);
    let page = browser.open(&authorize(&[]))?;
    assert!(
        page.location()
            .is_some_and(|location| location.starts_with("/login?"))
    );
    Ok(())
}

#[test]
fn wrong_passwords_users_and_forms_of_other_sites_are_refused() -> Result<(), StandInError> {
    let stand_in = started()?;
    let cases = [
        ("alice", "wrong"),
        ("alice", ""),
        ("Alice", "a long password"),
        ("nobody", "a long password"),
        ("eve", "a third password"),
    ];
    for (user, password) in cases {
        let error = stand_in
            .browser()
            .sign_in(user, password, &authorize(&[]))
            .unwrap_err();
        let expected = "the hosted pages did not sign in: 400 Incorrect username or password.";
        assert_eq!(error.to_string(), expected, "{user}");
    }
    let login = authorize(&[]).replace("/oauth2/authorize", "/login");
    let fields = [
        ("_csrf", "guessed"),
        ("username", "alice"),
        ("password", "a long password"),
    ];
    let mut browser = stand_in.browser();
    assert_eq!(browser.post(&login, &fields)?.status, 400);
    browser.open(&login)?;
    assert_eq!(browser.post(&login, &fields)?.status, 400);
    assert!(stand_in.sign_in("nobody", &authorize(&[])).is_err());
    Ok(())
}

#[test]
fn the_login_page_can_be_used_by_everybody_and_loads_nothing() -> Result<(), StandInError> {
    let stand_in = started()?;
    let url = authorize(&[("state", "\"><script>")]).replace("/oauth2/authorize", "/login");
    let page = stand_in.browser().open(&url)?;
    assert_eq!(page.header("content-type"), Some("text/html;charset=UTF-8"));
    for must in [
        "<html lang=\"en\">",
        "<label for=\"username\">",
        "<label for=\"password\">",
        "name=\"viewport\"",
    ] {
        assert!(
            page.body.contains(must),
            "{must} is missing in {}",
            page.body
        );
    }
    for must_not in ["<script", "src=", "<link", "http:", "https:"] {
        assert!(
            !page.body.contains(must_not),
            "{must_not} is in {}",
            page.body
        );
    }
    Ok(())
}

#[test]
fn what_is_not_there_is_not_found() -> Result<(), StandInError> {
    let stand_in = started()?;
    let mut browser = stand_in.browser();
    for path in [
        "/",
        "/oauth2/userInfo",
        "/another_Pool/.well-known/jwks.json",
        "/oauth2/token/",
    ] {
        assert_eq!(browser.open(path)?.status, 404, "{path}");
    }
    for path in ["/oauth2/token", "/oauth2/revoke"] {
        assert_eq!(browser.open(path)?.status, 405, "{path}");
    }
    assert_eq!(browser.post("/oauth2/authorize", &[])?.status, 405);
    Ok(())
}
