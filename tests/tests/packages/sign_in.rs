//! A person signs in, comes back after an hour, and signs out: each function in its package, before the stand-in.

use std::time::{SystemTime, UNIX_EPOCH};

use palisade_cognito_stand_in::{Endpoint, StandIn};
use palisade_edge_configuration::Configuration;
use palisade_tests::edge_site::Site;
use palisade_tests::runtime::{Instance, Options, Runtime};
use palisade_tests::tools::ToolError;

use crate::browser::{Browser, location, on_site};
use crate::support::{CLIENT, Checked, configuration, site, stand_in, start};

const ID: &str = "__Host-site-id";
const REFRESH: &str = "__Host-site-refresh";

/// The functions of a site, each in a runtime of its own.
struct Functions {
    authorize: Instance,
    sign_in: Instance,
    refresh: Instance,
    sign_out: Instance,
}

impl Functions {
    fn start(site: &Site, runtimes: [Runtime; 4]) -> Result<Self, ToolError> {
        let [authorize, sign_in, refresh, sign_out] = runtimes;
        let start = |name, runtime| start(site, name, runtime, Options::new());
        Ok(Self {
            authorize: start("authorize", authorize)?,
            sign_in: start("sign-in", sign_in)?,
            refresh: start("refresh", refresh)?,
            sign_out: start("sign-out", sign_out)?,
        })
    }
}

/// The cookie of an ID token that a sign-in two hours ago has left.
fn expired(stand_in: &StandIn) -> Result<String, Box<dyn std::error::Error>> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    stand_in.travel_to(now - 7_200);
    let tokens = stand_in.tokens(CLIENT, "alice")?;
    stand_in.follow_system_clock();
    Ok(tokens.id_token.ok_or("there is no ID token")?)
}

fn whole_visit(stand_in: &StandIn, functions: &Functions) -> Checked {
    let mut browser = Browser::default();
    let page = "/docs/a%20b?c=d&e=%2F";

    // Nobody is signed in.
    let answer = browser.open(&functions.authorize, page)?;
    let callback = stand_in.sign_in("alice", location(&answer))?;
    assert_eq!(browser.cookies.len(), 1, "{browser:?}");
    let answer = browser.open(&functions.sign_in, on_site(&callback))?;
    assert_eq!(on_site(location(&answer)), page);
    let answer = browser.open(&functions.authorize, page)?;
    assert_eq!(answer["uri"], "/docs/a%20b", "{answer}");
    let cookies = answer["headers"]["cookie"].to_string();
    assert!(!cookies.contains("__Host-"), "{answer}");

    // The callback is good once.
    let answer = Browser::default().open(&functions.sign_in, on_site(&callback))?;
    assert_ne!(answer["status"], "303", "{answer}");

    // An hour later.
    let old = expired(stand_in)?;
    browser.cookies.insert(ID.to_owned(), old.clone());
    let answer = browser.open(&functions.authorize, page)?;
    let refresh = on_site(location(&answer)).to_owned();
    assert!(refresh.starts_with("/refresh?"), "{refresh}");
    let answer = browser.open(&functions.refresh, &refresh)?;
    assert_eq!(on_site(location(&answer)), page);
    assert_ne!(browser.cookies[ID], old);
    let answer = browser.open(&functions.authorize, page)?;
    assert_eq!(answer["uri"], "/docs/a%20b", "{answer}");

    // The end.
    let refresh_token = browser.cookies[REFRESH].clone();
    assert!(stand_in.accepts(&refresh_token));
    let answer = browser.post(&functions.sign_out, "/signout")?;
    let logout = location(&answer);
    assert!(logout.contains("/logout?"), "{logout}");
    let page_after = stand_in.browser().open(logout)?;
    let after = page_after.location().unwrap_or_default().to_owned();
    assert!(!stand_in.accepts(&refresh_token));
    assert!(
        !browser.cookies.contains_key(ID) && !browser.cookies.contains_key(REFRESH),
        "{browser:?}"
    );
    let answer = browser.open(&functions.authorize, on_site(&after))?;
    assert_eq!(answer["status"], "200", "{answer}");
    let answer = browser.open(&functions.authorize, page)?;
    assert!(location(&answer).contains("/oauth2/authorize?"), "{answer}");
    Ok(())
}

#[test]
fn a_person_signs_in_comes_back_and_signs_out() -> Checked {
    let stand_in = stand_in()?;
    let site = site("sign-in", configuration(&stand_in))?;
    let mut runtimes = Runtime::MANAGED;
    for _ in 0..runtimes.len() {
        let functions = Functions::start(&site, runtimes)?;
        whole_visit(&stand_in, &functions)?;
        runtimes.rotate_left(1);
    }
    // Keys were deployed with the code.
    assert!(stand_in.requests_to(Endpoint::Jwks).is_empty());
    Ok(())
}

#[test]
fn without_keys_in_the_package_they_are_fetched_once() -> Checked {
    let stand_in = stand_in()?;
    let configuration = Configuration {
        jwks: None,
        ..configuration(&stand_in)
    };
    let site = site("keys", configuration)?;
    let id_token = stand_in.tokens(CLIENT, "alice")?.id_token;
    let functions = start(&site, "authorize", Runtime::Python, Options::new())?;
    let mut browser = Browser::default();
    browser
        .cookies
        .insert(ID.to_owned(), id_token.ok_or("there is no ID token")?);
    for _ in 0..3 {
        let answer = browser.open(&functions, "/docs/a")?;
        assert_eq!(answer["uri"], "/docs/a", "{answer}");
    }
    assert_eq!(stand_in.requests_to(Endpoint::Jwks).len(), 1);
    Ok(())
}
