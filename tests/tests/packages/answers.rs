//! Each package answers as the pure functions decide, in every runtime, and as CloudFront accepts it.

use palisade_cognito_stand_in::{KeyPair, StandIn, TestKey, TokenUse};
use palisade_edge::check;
use palisade_tests::runtime::{Options, Outcome, Runtime};
use serde_json::{Value, json};

use crate::decisions::Decisions;
use crate::events::{event, origin, request, viewer, visit};
use crate::randomness::{login_attempt, without_randomness};
use crate::support::{CLIENT, Checked, GUARDS, answer, configuration, site, stand_in, start};

type Cases = Vec<(&'static str, Value)>;

/// Requests by cookies of each kind, each with what is special about it.
fn sessions(stand_in: &StandIn) -> Result<Cases, Box<dyn std::error::Error>> {
    let id_token = || stand_in.token(TokenUse::Id, CLIENT, "alice");
    let id = |token: &str| format!("__Host-site-id={token}");
    let good = id_token()?.compact()?;
    let expired = id_token()?.claim("exp", 1_767_225_600).compact()?;
    let kid = id_token()?.key_id().unwrap_or_default().to_owned();
    let forged = id_token()?.signed_by(KeyPair::test(TestKey::OtherPool)?.kid(kid));
    let unknown = id_token()?.signed_by(KeyPair::test(TestKey::OtherPool)?.kid("unknown"));
    let access = stand_in
        .token(TokenUse::Access, CLIENT, "alice")?
        .compact()?;
    let with_refresh = format!("{}; __Host-site-refresh=r", id(&expired));
    let spoofed = [("Cookie", &*id(&good)), ("X-Auth-Sub", "mallory")];
    Ok(vec![
        ("a visit", visit("/docs/a?b=c&d=%20e", "")),
        ("a visit of the start page", visit("/", "")),
        (
            "an image",
            viewer("GET", "/a.png", &[("Sec-Fetch-Dest", "image")]),
        ),
        ("nothing but the host", viewer("GET", "/", &[])),
        ("a form", viewer("POST", "/docs/a", &[])),
        ("HEAD", viewer("HEAD", "/docs/a", &[])),
        ("a public path", viewer("GET", "/public/a.css", &[])),
        (
            "a path that is nearly public",
            viewer("GET", "/public/%2e%2e/a", &[]),
        ),
        ("a session", visit("/docs/a?b=c", &id(&good))),
        (
            "a session, and another cookie",
            visit("/", &format!("a=b; {}", id(&good))),
        ),
        (
            "a session twice",
            visit("/", &format!("{}; {}", id(&good), id("a.b.c"))),
        ),
        ("a header that tells who asks", viewer("GET", "/", &spoofed)),
        (
            "a session that has expired",
            visit("/docs/a", &id(&expired)),
        ),
        (
            "a session that can be refreshed",
            visit("/docs/a?b", &with_refresh),
        ),
        ("a forged session", visit("/", &id(&forged.compact()?))),
        (
            "a session by an unknown key",
            visit("/", &id(&unknown.compact()?)),
        ),
        ("an access token as a session", visit("/", &id(&access))),
        ("a session that is none", visit("/", &id("garbage"))),
        ("a cookie that is none", visit("/", "=; ;;==;\u{e9}=\u{e9}")),
    ])
}

/// Requests for the paths that the functions answer themselves, and events of other kinds.
fn other_events() -> Cases {
    let form = [
        ("Origin", "https://docs.example.com"),
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let other_site = [
        ("Origin", "https://example.org"),
        ("Sec-Fetch-Site", "cross-site"),
    ];
    let one = visit("/", "");
    let mut two = one.clone();
    two["Records"] = json!([one["Records"][0], one["Records"][0]]);
    let mut cases = vec![
        ("the callback alone", visit("/signin", "")),
        (
            "a callback of another browser",
            visit("/signin?code=a&state=b", ""),
        ),
        (
            "a callback with a state twice",
            visit("/signin?code=a&state=b&state=b", ""),
        ),
        (
            "an error of Cognito",
            visit("/signin?error=access_denied&state=b", ""),
        ),
        ("a callback by a form", viewer("POST", "/signin", &form)),
        ("refreshing without a session", visit("/refresh", "")),
        (
            "refreshing to another site",
            visit("/refresh?to=https://example.org", ""),
        ),
        ("signing out by a form", viewer("POST", "/signout", &form)),
        (
            "signing out by a link elsewhere",
            viewer("GET", "/signout", &other_site),
        ),
        (
            "signing out by a form elsewhere",
            viewer("POST", "/signout", &other_site),
        ),
        ("after signing out", visit("/signed-out", "")),
        ("a folder, before the bucket", origin("/docs/?a=/")),
        ("a file, before the bucket", origin("/docs/a.html")),
        ("no record", json!({ "Records": [] })),
        ("two records", two),
    ];
    for kind in ["origin-response", "viewer-response"] {
        cases.push((kind, event(kind, &request("GET", "/docs/", &[]))));
    }
    cases
}

#[test]
fn every_package_answers_as_the_pure_functions_in_every_runtime() -> Checked {
    let stand_in = stand_in()?;
    let configuration = configuration(&stand_in);
    let site = site("answers", configuration.clone())?;
    let mut cases = sessions(&stand_in)?;
    cases.extend(other_events());
    for name in GUARDS.into_iter().chain(["index-path"]) {
        for runtime in Runtime::MANAGED {
            let mut decisions = Decisions::new(name, &configuration)?;
            let instance = start(&site, name, runtime, Options::new())?;
            let mut process = None;
            for (case, event) in &cases {
                let outcome = instance.invoke(event)?;
                let context = format!("{name} {runtime:?}, {case}");
                let now = instance.function()?;
                assert_eq!(*process.get_or_insert(now), now, "{context}: a new process");
                match (outcome, decisions.of(event)) {
                    (Outcome::Answer(mut answer), Ok(mut expected)) => {
                        let findings = check::answer(event, &answer);
                        assert!(findings.is_empty(), "{context}: {findings:?} in {answer}");
                        without_randomness(&mut answer);
                        without_randomness(&mut expected);
                        assert_eq!(answer, expected, "{context}");
                    }
                    (Outcome::Error { message, .. }, Err(expected)) => {
                        assert!(message.contains(&expected), "{context}: {message}");
                    }
                    (outcome, expected) => panic!("{context}: {outcome:?}, not {expected:?}"),
                }
            }
        }
    }
    Ok(())
}

#[test]
fn what_is_random_is_never_the_same() -> Checked {
    let site = site("random", configuration(&stand_in()?))?;
    let mut seen = std::collections::BTreeSet::new();
    for runtime in Runtime::MANAGED {
        let instance = start(&site, "authorize", runtime, Options::new())?;
        for _ in 0..3 {
            let outcome = instance.invoke(&visit("/", ""))?;
            for text in login_attempt(answer(&outcome)) {
                assert!(text.len() >= 43, "{runtime:?}: {text}");
                assert!(seen.insert(text), "{runtime:?}: {outcome:?}");
            }
        }
    }
    // Each attempt has a state, a nonce and a challenge.
    assert_eq!(seen.len(), Runtime::MANAGED.len() * 3 * 3);
    Ok(())
}

#[test]
fn the_late_values_of_the_handler_reach_the_function() -> Checked {
    let site = site("late", configuration(&stand_in()?))?;
    for runtime in Runtime::MANAGED {
        let instance = start(&site, "authorize", runtime, Options::new())?;
        let outcome = instance.invoke(&visit("/", ""))?;
        let location = answer(&outcome)["headers"]["location"][0]["value"].clone();
        let location = location.as_str().unwrap_or_default().to_owned();
        let domain = "https://docs-sign-in.auth.eu-north-1.amazoncognito.com/oauth2/authorize?";
        assert!(location.starts_with(domain), "{runtime:?}: {location}");
        let client = format!("client_id={CLIENT}&");
        assert!(location.contains(&client), "{runtime:?}: {location}");
    }
    Ok(())
}
