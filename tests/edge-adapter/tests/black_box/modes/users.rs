//! Amplify's cookies of other names than the functions write.

use palisade_cognito_stand_in::{Endpoint, Tokens};
use serde_json::json;

use super::{MODES, Mode};
use crate::suite::{SIGN_OUT, Suite, pool};
use crate::visit::Visit;
use crate::visitor::{Visitor, local};

const CLIENT: &str = "CognitoIdentityServiceProvider.site";

fn amplify() -> impl Iterator<Item = &'static Mode> {
    MODES.iter().filter(|mode| mode.name.starts_with("amplify"))
}

/// A browser with the cookies that another program wrote under a user's name.
fn visitor(mode: &Mode, tokens: &Tokens, in_name: &str, in_value: &str) -> Visitor {
    let mut visitor = mode.visitor();
    let id_token = tokens.id_token.clone().unwrap_or_default();
    visitor.set(&format!("{CLIENT}.LastAuthUser"), in_value);
    for (what, value) in [
        ("idToken", &*id_token),
        ("accessToken", &tokens.access_token),
        ("refreshToken", &tokens.refresh_token),
        ("tokenScopesString", "openid"),
        ("userData", "%7B%7D"),
    ] {
        visitor.set(&format!("{CLIENT}.{in_name}.{what}"), value);
    }
    visitor.set("amplify-signin-with-hostedUI", "true");
    visitor.set("spa-auth-edge-nonce", "1T2");
    visitor
}

#[test]
fn sessions_of_other_programs_are_taken_over() {
    let mut suite = Suite::begin("users of Amplify");
    for mode in amplify() {
        for (in_name, in_value) in [
            (
                "8b6067fa-5414-44bb-9113-98a67f35b236",
                "8b6067fa-5414-44bb-9113-98a67f35b236",
            ),
            ("Entra_ada@example.com", "Entra_ada@example.com"),
            ("ada%40example.com", "ada@example.com"),
            ("ada%40example.com", "ada%40example.com"),
        ] {
            suite.renew(pool());
            mode.init(&mut suite, &json!({}));
            suite.control("B.4", &format!("{in_name}, {in_value} ({})", mode.name));
            let tokens = suite.tokens("alice");
            let mut visitor = visitor(mode, &tokens, in_name, in_value);
            let answer = visitor.open(&mut suite, "/page");
            suite.allowed("let in", &answer);
            suite.must(
                "0.8",
                &format!("nothing for the origin ({in_name}, {})", mode.name),
            );
            suite.equal("cookies", answer.headers("cookie").len(), 0);
            suite.must("B.4", &format!("no second set ({in_name}, {})", mode.name));
            suite.stand_in.advance(4_000);
            let answer = visitor.open(&mut suite, "/page");
            let there = local(&answer.location().unwrap_or_default());
            visitor.open(&mut suite, &there);
            let answer = visitor.open(&mut suite, "/page");
            suite.allowed("goes on", &answer);
            suite.equal(
                "asked once",
                suite.stand_in.requests_to(Endpoint::Token).len(),
                1,
            );
            let old = visitor.names_with(in_name);
            suite.equal("left of it", old, Vec::new());
            suite.equal(
                "left of the nonce",
                visitor.get("spa-auth-edge-nonce"),
                None,
            );
        }
    }
    suite.end();
}

#[test]
fn names_of_users_do_not_deceive() {
    let mut suite = Suite::begin("hostile users of Amplify");
    for mode in amplify() {
        mode.init(&mut suite, &json!({}));
        let tokens = suite.tokens("alice");
        suite.must("B.4", &format!("another's name ({})", mode.name));
        for value in [
            "eve",
            "ADA",
            "ada.idToken",
            "user",
            "%61",
            "ad%61%00",
            "ada%20",
            "ada%3B",
            "..",
            "../ada",
            "ada/../ada",
            "\u{430}da",
            "ada\u{200b}",
            "\"ada\"",
            &"ada".repeat(100),
        ] {
            let visitor = visitor(mode, &tokens, "ada", value);
            let answer = suite.ask(&visitor.dress(Visit::open("/page")));
            suite.holds(value, !answer.is_allowed(), &answer);
        }
        suite.must("B.4", &format!("doubt about the name ({})", mode.name));
        for more in [
            format!("{CLIENT}.LastAuthUser=ada"),
            format!("{CLIENT}.LastAuthUser=eve"),
            format!("{CLIENT}.LastAuthUser="),
            format!("{CLIENT}.ada.idToken=x"),
        ] {
            let whole = visitor(mode, &tokens, "ada", "ada");
            let visit = whole.dress(Visit::open("/page")).header("Cookie", &more);
            let answer = suite.ask(&visit);
            suite.holds(&more, !answer.is_allowed(), &answer);
        }
        suite.must(
            "B.7",
            &format!("signing out of any of them ({})", mode.name),
        );
        for value in [
            "ada",
            "eve@example.com",
            "%0d%0aSet-Cookie:a=b",
            "%3BDomain=x",
            "%",
            "",
        ] {
            let mut visitor = visitor(mode, &tokens, "ada", value);
            let visit = Visit::open(SIGN_OUT).only("Sec-Fetch-Site", "same-origin");
            let answer = visitor.send(&mut suite, visit);
            let location = answer.location().unwrap_or_default();
            suite.holds(value, location.contains("/logout?"), &answer);
            let mut left = visitor.names_with("ada");
            // Nobody knows of what is sent elsewhere alone, where the name is another.
            left.retain(|name| visitor.kept_for.is_none() || !name.ends_with(".refreshToken"));
            suite.equal(value, left, Vec::new());
        }
        suite.control("B.4", &format!("their own name ({})", mode.name));
        let visitor = visitor(mode, &tokens, "ada", "ada");
        let answer = suite.ask(&visitor.dress(Visit::open("/page")));
        suite.allowed("let in", &answer);
    }
    suite.end();
}
