//! Cookies as they arrive and as they are set: row B.4.

use palisade_cognito_stand_in::{Endpoint, Fault, Times, TokenUse, User};
use serde_json::json;

use crate::answer::Verdict;
use crate::suite::{ID, REFRESH, Suite, compact, pool};
use crate::visit::Visit;
use crate::visitor::Visitor;

#[test]
fn names_of_cookies_are_read_exactly() {
    let mut suite = Suite::begin("cookie names");
    suite.init();
    let token = compact(suite.token(TokenUse::Id));
    let lines = [
        ("U+2000 before", format!("\u{2000}{ID}={token}")),
        ("NBSP before", format!("\u{a0}{ID}={token}")),
        ("VT before", format!("\u{b}{ID}={token}")),
        ("FF before", format!("\u{c}{ID}={token}")),
        ("BOM before", format!("\u{feff}{ID}={token}")),
        ("U+0085 before", format!("\u{85}{ID}={token}")),
        ("LF before", format!("\n{ID}={token}")),
        ("CR before", format!("\r{ID}={token}")),
        ("NUL before", format!("\0{ID}={token}")),
        ("U+2000 behind", format!("{ID}\u{2000}={token}")),
        ("NBSP behind", format!("{ID}\u{a0}={token}")),
        ("U+3000 behind", format!("{ID}\u{3000}={token}")),
        ("lower case", format!("{}={token}", ID.to_lowercase())),
        ("upper case", format!("{}={token}", ID.to_uppercase())),
        ("escaped", format!("%5F%5FHost-id={token}")),
        ("without a prefix", format!("id={token}")),
        ("__Secure-", format!("__Secure-id={token}")),
        ("$Version", format!("$Version=1,{ID}={token}")),
        ("a comma", format!("a=b,{ID}={token}")),
        ("a comma and a space", format!("a=b, {ID}={token}")),
        ("a colon", format!("{ID}:{token}")),
        ("a quoted value", format!("{ID}=\"{token}\"")),
        ("single quotes", format!("{ID}='{token}'")),
        ("within quotes", format!("a=\"b; {ID}={token}")),
        ("behind a line", format!("a=b\r\n{ID}={token}")),
        ("behind LF", format!("a=b\n{ID}={token}")),
        ("two signs", format!("{ID}=={token}")),
        ("in a value", format!("a={ID}={token}")),
        ("no name", format!("={ID}={token}")),
        ("only a value", format!("={token}")),
        ("an escaped sign", format!("{ID}%3D{token}")),
        ("a suffix", format!("{ID}x={token}")),
        ("a list", format!("{ID}[]={token}")),
        ("the other name", format!("{REFRESH}x={token}; a=b")),
        ("full-width", format!("＿＿Host-id={token}")),
    ];
    suite.must("B.4", "names that are smuggled");
    for (name, line) in lines {
        let answer = suite.ask(&Visit::open("/").header("Cookie", &line));
        // A quote within a value belongs to it, so a browser's other cookie may hold anything.
        let is_fine = if name == "within quotes" {
            answer.is_allowed()
        } else {
            answer.is_denied()
        };
        suite.holds(name, is_fine, &answer);
    }
    suite.control("B.4", "cookies beside ours");
    for (name, line) in [
        ("alone", format!("{ID}={token}")),
        ("others before", format!("a=b; c=d; {ID}={token}")),
        ("others behind", format!("{ID}={token}; a=b; c=d")),
        ("no space", format!("a=b;{ID}={token};c=d")),
        ("spaces and tabs", format!(" a=b ;\t {ID} = {token} \t; c")),
        (
            "a malformed one",
            format!("a; =; ;;%zz=%; \"=\"; {ID}={token}; ={{}}"),
        ),
        ("beyond ASCII", format!("é=ü; {ID}={token}; a=\u{fffd}")),
        ("JSON", format!("p={{\"a\":[1,2]}}; {ID}={token}")),
        (
            "prefixes of names",
            format!("{ID}x=1; x{ID}=2; {ID}={token}; __Host-=3"),
        ),
        (
            "another's attempt",
            format!("__Host-site-login-abcdefgh=x; {ID}={token}"),
        ),
        ("a hundred", format!("{}{ID}={token}", "n=v; ".repeat(100))),
    ] {
        let answer = suite.ask(&Visit::open("/").header("Cookie", &line));
        suite.allowed(name, &answer);
    }
    let split = Visit::open("/")
        .header("Cookie", "a=b")
        .header("cookie", &format!("{ID}={token}"));
    let answer = suite.ask(&split);
    suite.allowed("two headers", &answer);
    suite.end();
}

#[test]
fn cookies_that_are_there_twice_are_none() {
    let mut suite = Suite::begin("cookies twice");
    suite.init();
    let alice = compact(suite.token(TokenUse::Id));
    let bob = suite
        .stand_in
        .token(TokenUse::Id, "site", "bob")
        .expect("they exist");
    let bob = compact(bob);
    suite.must("B.4", "one name twice");
    for (name, line) in [
        ("two people", format!("{ID}={alice}; {ID}={bob}")),
        ("the same", format!("{ID}={alice}; {ID}={alice}")),
        ("one empty", format!("{ID}=; {ID}={alice}")),
        ("one garbage", format!("{ID}={alice}; a=b; {ID}=garbage")),
        ("garbage first", format!("{ID}=garbage; {ID}={alice}")),
        ("three", format!("{ID}={alice}; {ID}={bob}; {ID}={alice}")),
        ("a chunk beside", format!("{ID}={alice}; {ID}.0={bob}")),
        (
            "refresh twice",
            format!("{ID}={alice}; {REFRESH}=a; {REFRESH}=b"),
        ),
    ] {
        let answer = suite.ask(&Visit::open("/").header("Cookie", &line));
        suite.verdict(name, &answer, &Verdict::Login);
    }
    let two = Visit::open("/").cookie(ID, &alice).cookie(ID, &bob);
    let answer = suite.ask(&two);
    suite.verdict("two headers", &answer, &Verdict::Login);
    suite.control("B.4", "one name once");
    let answer = suite.ask(&Visit::open("/").cookie(ID, &alice));
    suite.allowed("alone", &answer);
    suite.must("B.4", "what is there twice can be cleared");
    let visitor = Visitor {
        cookies: vec![(ID.to_owned(), alice.clone()), (ID.to_owned(), bob)],
        ..Visitor::default()
    };
    let visit = visitor.dress(
        Visit::open("/sign-out")
            .method("POST")
            .only("Sec-Fetch-Site", "same-origin"),
    );
    let answer = suite.ask(&visit);
    suite.holds(
        "cleared",
        answer.cleared().contains(&ID.to_owned()),
        &answer,
    );
    suite.end();
}

#[test]
fn large_tokens_are_spread_and_come_back() {
    let mut suite = Suite::begin("large tokens");
    for groups in [0, 40, 80, 130, 140] {
        let mut many = User::new("many", "a password").group("staff");
        for n in 0..groups {
            many = many.group(format!("group-{n:03}-with-a-name-of-forty-signs-xxx"));
        }
        suite.renew(pool().user(many));
        suite.init();
        suite.control("B.4", &format!("a person of {groups} groups"));
        let mut visitor = Visitor::default();
        let answer = visitor.sign_in(&mut suite, "many", "/page");
        suite.equal("dropped by the browser", visitor.dropped.len(), 0);
        suite.verdict(
            "signed in",
            &answer,
            &Verdict::Redirect("https://docs.example.com/page".to_owned()),
        );
        let answer = visitor.open(&mut suite, "/page");
        suite.allowed("let in", &answer);
        let chunks = visitor.names_with(ID).len();
        if chunks > 1 {
            suite.must("B.4", &format!("chunks of {groups} groups"));
            let whole = visitor.clone();
            let names = visitor.names_with(ID);
            for name in &names {
                let mut less = whole.clone();
                less.cookies.retain(|(other, _)| other != name);
                let answer = less.open(&mut suite, "/page");
                suite.holds(&format!("without {name}"), !answer.is_allowed(), &answer);
                let mut twice = whole.clone();
                let value = whole.get(name).unwrap_or_default().to_owned();
                twice.cookies.push((name.clone(), value.clone()));
                let answer = twice.open(&mut suite, "/page");
                suite.holds(&format!("{name} twice"), !answer.is_allowed(), &answer);
                let mut other = whole.clone();
                other.set(name, &value[1..]);
                let answer = other.open(&mut suite, "/page");
                suite.holds(&format!("{name} shorter"), !answer.is_allowed(), &answer);
            }
            let mut swapped = whole.clone();
            let values: Vec<String> = names
                .iter()
                .filter_map(|name| whole.get(name))
                .map(str::to_owned)
                .collect();
            for (name, value) in names.iter().zip(values.iter().rev()) {
                swapped.set(name, value);
            }
            let answer = swapped.open(&mut suite, "/page");
            suite.holds("in another order", !answer.is_allowed(), &answer);
            suite.must("B.4", &format!("chunks that are stale, of {groups} groups"));
            // The person signs in again, and has fewer groups by then.
            suite
                .stand_in
                .change_pool(|_| pool().user(User::new("many", "a password")));
            let mut visitor = whole;
            suite.stand_in.advance(100_000);
            visitor.sign_in(&mut suite, "many", "/page");
            let answer = visitor.open(&mut suite, "/page");
            suite.allowed("a smaller token", &answer);
            suite.equal("chunks", visitor.names_with(ID).len(), 1);
            let answer = visitor.send(
                &mut suite,
                Visit::open("/sign-out").only("Sec-Fetch-Site", "same-origin"),
            );
            suite.holds(
                "cleared",
                visitor.cookies.is_empty(),
                &(&visitor.cookies, answer),
            );
        }
    }
    suite.must("B.4", "more than fits");
    let mut many = User::new("most", "a password");
    for n in 0..600 {
        many = many.group(format!("group-{n:03}-with-a-name-of-forty-signs-xxx"));
    }
    suite.renew(pool().user(many));
    suite.init();
    let mut visitor = Visitor::default();
    let answer = visitor.sign_in(&mut suite, "most", "/page");
    suite.holds(
        "a page that says so",
        matches!(answer.verdict(), Verdict::Page(400..)),
        &answer,
    );
    suite.equal("nothing half", visitor.names_with(ID).len(), 0);
    suite.end();
}

#[test]
fn tokens_cannot_write_headers() {
    let mut suite = Suite::begin("cookie injection");
    suite.must("B.4", "octets of tokens");
    for member in ["refresh_token", "id_token", "access_token"] {
        for value in [
            "a; Domain=example.com",
            "a\r\nSet-Cookie: b=c",
            "a\nb",
            "a;b",
            "a,b",
            "a b",
            "a\"b",
            "a\\b",
            "\u{0}",
            "é",
            "\u{7f}",
            "a\tb",
            " ",
            "\u{2028}",
        ] {
            suite.renew(pool());
            suite.init();
            let mut visitor = Visitor::default();
            let callback = visitor.callback(&mut suite, "alice", "/page");
            suite
                .stand_in
                .fault(Endpoint::Token, Fault::member(member, value), Times::Once);
            let answer = visitor.open(&mut suite, &callback);
            let name = format!("{member} {value:?}");
            suite.holds(
                &name,
                matches!(answer.verdict(), Verdict::Page(400..)),
                &answer,
            );
            suite.equal(
                &name,
                visitor.names_with(ID).len() + visitor.names_with(REFRESH).len(),
                0,
            );
        }
    }
    suite.control("B.4", "octets that are right");
    suite.init();
    let mut visitor = Visitor::default();
    let callback = visitor.callback(&mut suite, "alice", "/page");
    let opaque = "eyJ.a-b_c~d+e/f=!#$%&'()*";
    suite.stand_in.fault(
        Endpoint::Token,
        Fault::member("refresh_token", opaque),
        Times::Once,
    );
    visitor.open(&mut suite, &callback);
    suite.equal(
        "kept",
        visitor.get(REFRESH).map(str::to_owned),
        Some(opaque.to_owned()),
    );
    suite.end();
}

#[test]
fn the_origin_gets_no_cookie_of_ours() {
    let mut suite = Suite::begin("stripping");
    let own = json!({ "public_paths": ["/public/*"] });
    suite.init_with(&own);
    let tokens = suite.tokens("alice");
    let id = tokens.id_token.clone().unwrap_or_default();
    let refresh = tokens.refresh_token;
    suite.must("0.8", "cookies and Authorization");
    for address in ["/page", "/public/page"] {
        for (name, line, wanted) in [
            ("only ours", format!("{ID}={id}; {REFRESH}={refresh}"), ""),
            (
                "others",
                format!("a=b; {ID}={id}; c=d; {REFRESH}={refresh}; e=f"),
                "a=b; c=d; e=f",
            ),
            ("no spaces", format!("a=b;{ID}={id};c=d"), "a=b; c=d"),
            (
                "odd ones",
                format!("a=\"x; {ID}={id}; b=y\"; =z"),
                "a=\"x; b=y\"; =z",
            ),
        ] {
            let visit = Visit::open(address)
                .header("Cookie", &line)
                .header("Authorization", "Basic YTpi")
                .header("authorization", "Bearer x");
            let answer = suite.ask(&visit);
            suite.allowed(name, &answer);
            let cookies = answer.headers("cookie").join("|").replace("; ", ";");
            suite.equal(name, cookies, wanted.replace("; ", ";"));
        }
    }
    let answer = suite.ask(&Visit::open("/page").header(
        "Cookie",
        &format!("{ID}={id}; __Host-site-login-abcdefgh=x; a=b"),
    ));
    let cookies = answer.headers("cookie").join("");
    suite.holds(
        "no attempt",
        answer.is_allowed() && !cookies.contains("login"),
        &cookies,
    );
    suite.control("0.8", "headers of others stay");
    let visit = Visit::open("/page")
        .cookie(ID, &id)
        .header("Cookie", "a=b")
        .header("X-Custom", "c")
        .header("X-Custom", "d")
        .header("Accept-Language", "de")
        .header("Range", "bytes=0-1");
    let answer = suite.ask(&visit);
    suite.equal(
        "values",
        answer.headers("x-custom"),
        vec!["c".to_owned(), "d".to_owned()],
    );
    suite.equal(
        "language",
        answer.headers("accept-language"),
        vec!["de".to_owned()],
    );
    suite.equal(
        "range",
        answer.headers("range"),
        vec!["bytes=0-1".to_owned()],
    );
    suite.equal(
        "cookie",
        answer.headers("cookie").join(""),
        "a=b".to_owned(),
    );
    suite.end();
}
