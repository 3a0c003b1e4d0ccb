//! Where people are sent after signing in: row B.3.

use serde_json::json;

use crate::answer::Verdict;
use crate::suite::Suite;
use crate::visit::Visit;
use crate::visitor::Visitor;

const HOME: &str = "https://docs.example.com/";

/// Signs in from this path and query, and tells where that ends.
fn end(suite: &mut Suite, path: &str, query: &str) -> Option<String> {
    let mut visitor = Visitor::default();
    let answer = visitor.send(suite, Visit::raw(path, query));
    if answer.verdict() != Verdict::Login {
        return None;
    }
    let callback = crate::visitor::callback_of(suite, "alice", &answer);
    visitor.open(suite, &callback).location()
}

fn table() -> Vec<(String, String)> {
    let slashes = ["\u{2044}", "\u{2215}", "\u{ff0f}", "\u{29f8}"];
    let mut paths: Vec<(String, String)> = [
        "//evil.example",
        "///evil.example",
        "////evil.example",
        "/\\evil.example",
        "/\\/evil.example",
        "\\evil.example",
        "\\\\evil.example",
        "/%5cevil.example",
        "/%5Cevil.example",
        "/%2f%2fevil.example",
        "/%2fevil.example",
        "/%09/evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "/\r/evil.example",
        "/\r\n/evil.example",
        "\t//evil.example",
        "/a\r\nSet-Cookie: a=b",
        "/a\nb",
        "/a\0b",
        "/a\u{7f}b",
        "/a\u{1b}b",
        "/a b",
        "https:evil.example",
        "https://evil.example",
        "https://evil.example/a",
        "https:/evil.example",
        "http://docs.example.com",
        "javascript:alert(1)",
        "data:text/html,x",
        "/@evil.example",
        "@evil.example",
        "/user:pass@evil.example",
        "//user@evil.example",
        "/..//evil.example",
        "/.//evil.example",
        "/./\\evil.example",
        "/a/..//evil.example",
        "/%2e%2e//evil.example",
        "/%2e//evil.example",
        "//evil.example/%2f..",
        "//evil.example/..",
        "/?//evil.example",
        "?//evil.example",
        "?",
        "",
        "evil.example",
        ".evil.example",
        "/.evil.example",
        "/;/evil.example",
        "/;@evil.example",
        "//;@evil.example",
        "/#//evil.example",
        "#evil",
        "/a#@evil.example",
        "//%65vil.example",
        "//[::1]",
        "//127.0.0.1",
        "//evil\u{3002}example",
        "/\u{85}/evil.example",
        "/\u{a0}/evil.example",
        "/\u{2028}/evil.example",
        "/\u{202e}evil",
        "/\u{feff}//evil.example",
        "/%0d%0aSet-Cookie:a=b",
        "/%00//evil.example",
        "/%E2%80%AE//evil.example",
        "/*",
        "*",
        "/callback",
        "/sign-out",
        "/signed-out",
        "/CALLBACK",
        "//callback",
        "/%63allback",
        "/sign-out/",
        "/.well-known/../sign-out",
        "https://docs.example.com.evil.example/",
        "https://docs.example.com@evil.example/",
        "/https://evil.example",
        "/x?next=https://evil.example",
    ]
    .iter()
    .map(|path| ((*path).to_owned(), String::new()))
    .collect();
    for slash in slashes {
        paths.push((format!("/{slash}evil.example"), String::new()));
        paths.push((format!("{slash}{slash}evil.example"), String::new()));
    }
    for query in [
        "a\r\nSet-Cookie: b=c",
        "a\nb",
        "a b",
        "a\\b",
        "a#b",
        "\u{85}",
        "é=ü",
        "//evil.example",
        "@evil.example",
        "%0d%0a",
        "\0",
        "?",
        "&&&",
        "=",
        "%",
        "a=\"<script>",
    ] {
        paths.push(("/page".to_owned(), query.to_owned()));
    }
    for length in [1_000, 1_024, 1_100, 4_000, 8_000, 100_000] {
        paths.push((format!("/{}", "a".repeat(length)), String::new()));
        paths.push(("/page".to_owned(), "q".repeat(length)));
        paths.push((format!("/{}", "é".repeat(length / 2)), String::new()));
    }
    paths
}

#[test]
fn nobody_is_sent_elsewhere() {
    let mut suite = Suite::begin("return paths");
    suite.init();
    for (path, query) in table() {
        suite.must("B.3", "elsewhere");
        let name: String = format!("{path:?} {query:?}").chars().take(60).collect();
        let Some(location) = end(&mut suite, &path, &query) else {
            // Our own paths are answered as what they are.
            let is_own = ["/callback", "/sign-out", "/signed-out"].contains(&path.as_str());
            suite.holds(&format!("{name}: no login"), is_own, &path);
            continue;
        };
        let base = url::Url::parse(HOME).expect("it is a URL");
        let read = base.join(&location);
        let host = read.as_ref().ok().and_then(url::Url::host_str);
        suite.holds(&name, host == Some("docs.example.com"), &location);
        let scheme = read.as_ref().map(url::Url::scheme);
        suite.holds(&name, scheme == Ok("https"), &location);
        // RFC 3986, with the expression of its appendix B: what is between `//` and the next of `/?#`.
        let authority = location.strip_prefix("https://").unwrap_or_default();
        let authority = authority.split(['/', '?', '#']).next();
        suite.equal(&name, authority, Some("docs.example.com"));
        let path = location
            .strip_prefix("https://docs.example.com")
            .unwrap_or_default();
        let is_plain = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
        suite.holds(&format!("{name}: alone, too"), is_plain, &location);
        let is_ascii = location.bytes().all(|byte| byte.is_ascii_graphic());
        suite.holds(&format!("{name}: plain ASCII"), is_ascii, &location);
        suite.holds(
            &format!("{name}: length"),
            path.len() <= 1_024,
            &location.len(),
        );
        let read = read.map(|url| url.path().to_owned()).unwrap_or_default();
        let own = ["/callback", "/sign-out", "/signed-out"].contains(&read.as_str());
        suite.holds(&format!("{name}: not to sign in or out"), !own, &location);
    }
    suite.control("B.3", "deep links");
    for (path, query, wanted) in [
        ("/", "", "/"),
        ("/a/b.html", "", "/a/b.html"),
        ("/a", "b=c&d=%20e+f", "/a?b=c&d=%20e+f"),
        ("/a/", "", "/a/"),
        ("/a%20b/%C3%A9", "", "/a%20b/%C3%A9"),
        ("/caf\u{e9}", "", "/caf%C3%A9"),
        (
            "/a",
            "next=https://evil.example/",
            "/a?next=https://evil.example/",
        ),
        ("/a:b@c", "", "/a:b@c"),
        ("/signed-outs", "", "/signed-outs"),
        ("/callbacks", "x", "/callbacks?x"),
        ("/.well-known/x", "", "/.well-known/x"),
        ("/a.b/...", "", "/a.b/..."),
    ] {
        let location = end(&mut suite, path, query);
        suite.equal(
            path,
            location,
            Some(format!("https://docs.example.com{wanted}")),
        );
    }
    suite.end();
}

#[test]
#[expect(clippy::too_many_lines, reason = "tables of cases are long")]
fn hosts_are_ours() {
    let mut suite = Suite::begin("hosts");
    suite.init();
    suite.must("B.1", "redirect_uri is one of ours");
    for host in [
        "evil.example",
        "docs.example.com.evil.example",
        "evil.example:443",
        "docs.example.com:8443",
        "docs.example.com@evil.example",
        "",
        " ",
        "docs.example.com\r\nX: y",
        "localhost",
        "d111111abcdef8.cloudfront.net",
        "docs.example.com.",
        "xdocs.example.com",
        "docs.example.com/",
        "docs.example.com#",
        "[::1]",
    ] {
        let answer = suite.ask(&Visit::open("/a").only("Host", host));
        let uri = answer.parameter("redirect_uri");
        suite.equal(
            host,
            uri,
            Some("https://docs.example.com/callback".to_owned()),
        );
    }
    let answer = suite.ask(&Visit::open("/a").without("Host"));
    let uri = answer.parameter("redirect_uri");
    suite.equal(
        "no host",
        uri,
        Some("https://docs.example.com/callback".to_owned()),
    );
    let answer = suite.ask(&Visit::open("/a").header("Host", "evil.example"));
    let uri = answer.parameter("redirect_uri").unwrap_or_default();
    suite.holds(
        "two hosts",
        uri == "https://docs.example.com/callback",
        &uri,
    );
    suite.must("B.10", "other names of hosts");
    for name in [
        "X-Forwarded-Host",
        "X-Forwarded-Server",
        "X-Original-Host",
        "X-Host",
        "Forwarded",
        "X-Forwarded-Proto",
        "X-Forwarded-Scheme",
        "X-Forwarded-Port",
        "X-Original-URL",
        "X-Rewrite-URL",
        "X-Forwarded-Uri",
        "X-Forwarded-Prefix",
        "Origin",
        "Referer",
    ] {
        for value in [
            "evil.example",
            "host=evil.example;proto=http",
            "http",
            "https://evil.example/",
        ] {
            let visit = Visit::open("/a").header(name, value);
            let answer = suite.ask(&visit);
            suite.verdict(name, &answer, &Verdict::Login);
            let uri = answer.parameter("redirect_uri");
            suite.equal(
                name,
                uri,
                Some("https://docs.example.com/callback".to_owned()),
            );
        }
    }
    suite.control("B.1", "the site's hosts");
    for (host, wanted) in [
        ("docs.example.com", "docs.example.com"),
        ("www.example.com", "www.example.com"),
        ("WWW.Example.Com", "www.example.com"),
    ] {
        let answer = suite.ask(&Visit::open("/a").only("Host", host));
        let uri = answer.parameter("redirect_uri");
        suite.equal(host, uri, Some(format!("https://{wanted}/callback")));
    }
    suite.must("B.1", "one redirect_uri for both requests");
    let mut visitor = Visitor::default();
    let answer = visitor.send(
        &mut suite,
        Visit::open("/a").only("Host", "www.example.com"),
    );
    let callback = crate::visitor::callback_of(&mut suite, "alice", &answer);
    let answer = visitor.send(
        &mut suite,
        Visit::open(&callback).only("Host", "www.example.com"),
    );
    let wanted = Verdict::Redirect("https://www.example.com/a".to_owned());
    suite.verdict("on the second host", &answer, &wanted);
    suite.init_with(&json!({ "site_hosts": ["docs.example.com"] }));
    let answer = suite.ask(&Visit::open("/a").only("Host", "www.example.com"));
    let uri = answer.parameter("redirect_uri");
    suite.equal(
        "not configured",
        uri,
        Some("https://docs.example.com/callback".to_owned()),
    );
    suite.end();
}
