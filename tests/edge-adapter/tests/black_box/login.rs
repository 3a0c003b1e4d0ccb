//! How a sign-in begins: rows B.1, B.2.

use serde_json::json;

use crate::answer::Verdict;
use crate::suite::Suite;
use crate::visit::Visit;
use crate::visitor::Visitor;

#[test]
fn sign_ins_begin_as_they_must() {
    let mut suite = Suite::begin("login");
    suite.init();
    suite.must("B.1", "the request");
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..5 {
        let answer = suite.ask(&Visit::open("/deep/link?a=b&c=%20d"));
        suite.verdict("a login", &answer, &Verdict::Login);
        suite.holds(
            "303 or 302",
            matches!(answer.status(), 302 | 303),
            &answer.status(),
        );
        for (name, value) in [
            ("response_type", "code"),
            ("client_id", "site"),
            ("redirect_uri", "https://docs.example.com/callback"),
            ("scope", "openid email"),
            ("code_challenge_method", "S256"),
        ] {
            suite.equal(name, answer.parameter(name), Some(value.to_owned()));
        }
        for name in ["state", "nonce", "code_challenge"] {
            let value = answer.parameter(name).unwrap_or_default();
            suite.holds(name, value.len() >= 22, &value);
            suite.holds("never twice", !seen.contains(&value), &value);
            seen.push(value);
        }
        let challenge = answer.parameter("code_challenge").unwrap_or_default();
        suite.equal("a SHA-256", challenge.len(), 43);
        let location = answer.location().unwrap_or_default();
        suite.holds(
            "the path is not told",
            !location.contains("deep"),
            &location,
        );
        suite.must("B.2", "the cookie of an attempt");
        let cookies = answer.cookies();
        suite.equal("one cookie", cookies.len(), 1);
        for cookie in cookies {
            suite.holds("__Host-", cookie.name.starts_with("__Host-"), &cookie.name);
            suite.equal("for 10 minutes", cookie.max_age(), Some(600));
            suite.holds("of its own", !seen.contains(&cookie.name), &cookie.name);
            seen.push(cookie.name);
        }
    }
    suite.must("B.2", "only navigations begin one");
    let fetch = |mode: &str, dest: &str| {
        Visit::open("/a")
            .only("Sec-Fetch-Mode", mode)
            .only("Sec-Fetch-Dest", dest)
    };
    for (name, visit) in [
        ("a picture", fetch("no-cors", "image")),
        ("a script", fetch("no-cors", "script")),
        ("a style", fetch("no-cors", "style")),
        ("a call", fetch("cors", "empty")),
        ("a call of the same origin", fetch("same-origin", "empty")),
        ("a frame", fetch("navigate", "iframe")),
        ("an older frame", fetch("navigate", "frame")),
        ("an object", fetch("navigate", "object")),
        ("an embedded one", fetch("navigate", "embed")),
        ("a web socket", fetch("websocket", "websocket")),
        ("a worker", fetch("same-origin", "worker")),
        ("a manifest", fetch("cors", "manifest")),
        ("a font", fetch("cors", "font")),
        ("a form", Visit::open("/a").method("POST")),
        ("PUT", Visit::open("/a").method("PUT")),
        ("DELETE", Visit::open("/a").method("DELETE")),
        ("PATCH", Visit::open("/a").method("PATCH")),
        ("OPTIONS", Visit::open("/a").method("OPTIONS")),
        ("a bare POST", Visit::raw("/a", "").method("POST")),
    ] {
        let answer = suite.ask(&visit);
        suite.verdict(name, &answer, &Verdict::Page(401));
        suite.equal("cookies", answer.cookies().len(), 0);
    }
    suite.control("B.2", "navigations");
    for (name, visit) in [
        ("a click", Visit::open("/a")),
        (
            "a link elsewhere",
            Visit::open("/a").only("Sec-Fetch-Site", "cross-site"),
        ),
        ("an old browser", Visit::raw("/a", "")),
        ("HEAD", Visit::open("/a").method("HEAD")),
        ("Mode alone", Visit::open("/a").without("Sec-Fetch-Dest")),
        ("Dest alone", Visit::open("/a").without("Sec-Fetch-Mode")),
    ] {
        let answer = suite.ask(&visit);
        suite.verdict(name, &answer, &Verdict::Login);
    }
    suite.end();
}

#[test]
fn attempts_stand_beside_each_other() {
    let mut suite = Suite::begin("attempts");
    suite.init();
    suite.control("B.2", "tabs");
    let mut visitor = Visitor::default();
    let pages = ["/one?x=1", "/two", "/three/"];
    let callbacks: Vec<String> = pages
        .iter()
        .map(|page| visitor.callback(&mut suite, "alice", page))
        .collect();
    let mut cookies = visitor.cookies.len();
    suite.equal("a cookie each", cookies, 3);
    for (page, callback) in pages.iter().zip(&callbacks).rev() {
        let answer = visitor.open(&mut suite, callback);
        let wanted = Verdict::Redirect(format!("https://docs.example.com{page}"));
        suite.verdict(page, &answer, &wanted);
        cookies = visitor.attempts();
    }
    suite.equal("no attempts are left", cookies, 0);
    let answer = visitor.open(&mut suite, "/one");
    suite.allowed("signed in", &answer);

    suite.must("B.2", "at most five");
    let mut visitor = Visitor::default();
    for n in 0..100 {
        suite.stand_in.advance(1);
        let answer = visitor.open(&mut suite, &format!("/frame/{n}"));
        suite.holds("at most five clears", answer.cleared().len() <= 5, &answer);
        suite.holds(
            "at most five",
            visitor.attempts() <= 5,
            &visitor.cookies.len(),
        );
    }
    let is_good = suite_sign_in(&mut suite, &mut visitor);
    suite.holds("the last is good", is_good, &visitor.cookies);

    suite.must("B.2", "with a jar of others");
    let mut visitor = Visitor::default();
    for n in 0..40 {
        visitor.set(&format!("__Host-site-login-{n:08}"), "garbage");
    }
    let answer = visitor.open(&mut suite, "/");
    suite.verdict("garbage is no obstacle", &answer, &Verdict::Login);
    suite.holds(
        "at most five clears",
        answer.cleared().len() <= 5,
        &answer.cleared(),
    );

    suite.must("B.2", "age");
    for (after, is_good) in [
        (0_i64, true),
        (599, true),
        (601, false),
        (100_000, false),
        (-120, false),
    ] {
        suite.renew(crate::suite::pool());
        suite.init();
        let mut visitor = Visitor::default();
        let answer = visitor.open(&mut suite, "/page");
        let start = suite.stand_in.now();
        suite.stand_in.travel_to(start.saturating_add_signed(after));
        let callback = crate::visitor::callback_of(&mut suite, "alice", &answer);
        let answer = visitor.open(&mut suite, &callback);
        let is_in =
            answer.verdict() == Verdict::Redirect("https://docs.example.com/page".to_owned());
        suite.holds(&format!("{after} seconds"), is_in == is_good, &answer);
        if !is_good {
            suite.verdict("a page", &answer, &Verdict::Page(400));
        }
    }
    suite.init_with(&json!({ "login_state_max_age_seconds": 60 }));
    let answer = suite.ask(&Visit::open("/"));
    let age = answer
        .cookies()
        .first()
        .and_then(crate::answer::SetCookie::max_age);
    suite.equal("as configured", age, Some(60));
    suite.end();
}

fn suite_sign_in(suite: &mut Suite, visitor: &mut Visitor) -> bool {
    let answer = visitor.sign_in(suite, "alice", "/last");
    answer.verdict() == Verdict::Redirect("https://docs.example.com/last".to_owned())
}

#[test]
fn failures_do_not_go_in_circles() {
    let mut suite = Suite::begin("loops");
    suite.init();
    suite.must("B.2", "a browser that keeps no cookies");
    let mut visitor = Visitor::default();
    let callback = visitor.callback(&mut suite, "alice", "/");
    visitor.cookies.clear();
    let answer = visitor.open(&mut suite, &callback);
    suite.verdict("a page", &answer, &Verdict::Page(400));

    suite.must("B.2", "a clock that is wrong");
    let mut visitor = Visitor::default();
    let mut redirects = 0;
    let mut address = "/page".to_owned();
    let mut stopped = false;
    for _ in 0..12 {
        // The functions' clock is an hour ahead of Cognito's: every new token has expired.
        let now = suite.stand_in.now() + 7_200;
        let answer = suite.ask_at(now, &visitor.dress(Visit::open(&address)));
        for cookie in answer.cookies() {
            if cookie.is_gone() {
                visitor.cookies.retain(|(name, _)| *name != cookie.name);
            } else {
                visitor.set(&cookie.name, &cookie.value);
            }
        }
        match answer.verdict() {
            Verdict::Login => {
                redirects += 1;
                address = crate::visitor::callback_of(&mut suite, "alice", &answer);
            }
            Verdict::Redirect(to) => {
                redirects += 1;
                address = crate::visitor::local(&to);
            }
            verdict => {
                stopped = matches!(verdict, Verdict::Page(400..));
                break;
            }
        }
    }
    suite.holds("it ends", stopped && redirects <= 4, &redirects);

    suite.must("B.2", "a good session and a callback without attempt");
    let mut visitor = Visitor::default();
    visitor.sign_in(&mut suite, "alice", "/");
    let answer = visitor.open(&mut suite, "/callback?code=abc&state=unknown");
    let home = Verdict::Redirect("https://docs.example.com/".to_owned());
    suite.verdict("home", &answer, &home);
    let answer = Visitor::default().open(&mut suite, "/callback?code=abc&state=unknown");
    suite.verdict("without a session", &answer, &Verdict::Page(400));
    suite.holds(
        "a link",
        answer.body().contains("<a href=\"/"),
        &answer.body(),
    );
    suite.control("B.2", "in the end");
    let answer = visitor.open(&mut suite, "/");
    suite.allowed("still signed in", &answer);
    suite.end();
}
