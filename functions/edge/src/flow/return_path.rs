//! Where a browser goes after signing in.

use super::url::{Plus, decode, percent};
use crate::Settings;

/// Where a browser goes after signing in: a path of this site, with its query.
///
/// What could lead elsewhere becomes `/`, and so do the paths that the functions answer themselves, which would
/// sign in, out or refresh once more. The result is plain ASCII without spaces; it is always written behind the
/// site's host ([`on`](Self::on)), so that no reader of URLs finds another host in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnPath(String);

/// The longest path with its query, in bytes: it travels in a cookie.
const MAX_BYTES: usize = 1024;

impl ReturnPath {
    /// Where a browser wanted to go: the raw path and query of a request.
    ///
    /// It becomes `/` unless it begins with exactly one `/`, has neither backslashes, `#`, spaces nor control
    /// characters, no segments `.` and `..` (also percent-encoded), and at most 1,024 bytes. Characters beyond
    /// ASCII are percent-encoded.
    #[must_use]
    pub fn new(path: &str, query: &str, settings: &Settings) -> Self {
        Self::checked(path, query, settings).unwrap_or_else(Self::root)
    }

    /// The path `/`.
    #[must_use]
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    fn checked(path: &str, query: &str, settings: &Settings) -> Option<Self> {
        if !path.starts_with('/') || path.starts_with("//") || path.contains('?') {
            return None;
        }
        let ours = &settings.paths;
        let own = [
            &ours.callback,
            &ours.sign_out,
            settings.signed_out_page().unwrap_or_default(),
            &ours.refresh,
        ];
        if path.split('/').any(is_dots) || own.into_iter().any(|own| is_same(path, own)) {
            return None;
        }
        let mut whole = String::new();
        append(&mut whole, path)?;
        if !query.is_empty() {
            whole.push('?');
            append(&mut whole, query)?;
        }
        (whole.len() <= MAX_BYTES).then_some(Self(whole))
    }

    /// The path, and the query behind `?` if there is one.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The absolute URL of it on a host of the site: `https://<host><path>`.
    #[must_use]
    pub fn on(&self, host: &str) -> String {
        format!("https://{host}{}", self.0)
    }
}

/// Appends a text, with what is not ASCII percent-encoded; `None` if a byte is refused.
fn append(whole: &mut String, text: &str) -> Option<()> {
    if text.len() > MAX_BYTES {
        return None;
    }
    for byte in text.bytes() {
        match byte {
            b'\\' | b'#' => return None,
            b'!'..=b'~' => whole.push(char::from(byte)),
            0x80.. => percent(whole, byte),
            _ => return None,
        }
    }
    Some(())
}

/// Whether browsers take a segment of a path for `.` or `..`
/// ([URL Standard](https://url.spec.whatwg.org/#single-dot-path-segment)).
fn is_dots(segment: &str) -> bool {
    let dots = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(dots.as_str(), "." | "..")
}

/// Whether some server could take a path for another one: percent-encoded, with more slashes, or in other case.
fn is_same(path: &str, own: &str) -> bool {
    let Some(path) = decode(path, Plus::Itself) else {
        return false;
    };
    let segments = |path: &str| -> Vec<String> {
        let segments = path.split('/').filter(|segment| !segment.is_empty());
        segments.map(str::to_ascii_lowercase).collect()
    };
    let own = segments(own);
    !own.is_empty() && segments(&path) == own
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use url::Url;

    use super::*;
    use crate::testing::settings;

    fn path(path: &str, query: &str) -> String {
        ReturnPath::new(path, query, &settings())
            .as_str()
            .to_owned()
    }

    #[test]
    fn a_path_of_the_site_is_kept() {
        for (before, query, after) in [
            ("/", "", "/"),
            ("/a", "", "/a"),
            ("/a/b.html", "c=d&e", "/a/b.html?c=d&e"),
            (
                "/a",
                "next=https://example.com/",
                "/a?next=https://example.com/",
            ),
            ("/a//b", "", "/a//b"),
            ("/a/", "?", "/a/??"),
            ("/a%20b%2Fc", "%C3%A9", "/a%20b%2Fc?%C3%A9"),
            ("/\u{e9}", "\u{20ac}", "/%C3%A9?%E2%82%AC"),
            ("/a:b@c", "", "/a:b@c"),
            ("/...", "", "/..."),
            ("/.well-known/x", "", "/.well-known/x"),
            ("/signin-help", "", "/signin-help"),
            ("/signin/more", "", "/signin/more"),
            ("/a;b=c,d'e\"f<g>", "h[]={}", "/a;b=c,d'e\"f<g>?h[]={}"),
        ] {
            assert_eq!(path(before, query), after);
        }
    }

    #[test]
    fn what_leads_elsewhere_becomes_the_root() {
        let long = format!("/{}", "a".repeat(1024));
        let accents = format!("/{}", "\u{e9}".repeat(200));
        for hostile in [
            "",
            "a",
            "evil.example",
            "//evil.example",
            "///evil.example",
            "////evil.example",
            "/\\evil.example",
            "\\evil.example",
            "\\\\evil.example",
            "/\\/evil.example",
            "\\/evil.example",
            "//",
            "//\\",
            "/\t/evil.example",
            "\t//evil.example",
            "/\n/evil.example",
            "/\r/evil.example",
            "/a\tb",
            "/a\nb",
            "/a\r\nSet-Cookie: x=y",
            " /",
            " //evil.example",
            "/ /evil.example",
            "/a b",
            "/\0",
            "/\u{1f}",
            "/\u{7f}",
            "https://evil.example/",
            "https:evil.example",
            "https:/evil.example",
            "http://evil.example",
            "HTTPS://evil.example",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "mailto:a@evil.example",
            "//user@evil.example",
            "//user:password@evil.example:443/",
            "@evil.example",
            "/..",
            "/.",
            "/./",
            "/../",
            "/..//evil.example",
            "/.//evil.example",
            "/a/..//evil.example",
            "/a/../../evil.example",
            "/%2e%2e//evil.example",
            "/%2E%2e/x",
            "/.%2e/x",
            "/%2e/x",
            "/a/%2E",
            "/a#b",
            "#",
            "/#//evil.example",
            "/a?b",
            "/?//evil.example",
            "?",
            "?next=//evil.example",
            "/a\\b",
            "/a\\",
            "\u{2044}evil",
            "\u{2215}\u{2215}evil",
            "\u{ff0f}\u{ff0f}evil.example",
            "\u{85}/a",
            "\u{feff}/a",
            "\u{a0}/a",
            "\u{3000}//evil.example",
            "/signin",
            "/signout",
            "/signed-out",
            "/refresh",
            "/signout/",
            "/SignOut",
            "/%73ignout",
            "/signout%2F",
            "/signin%20/..",
            &long,
            &accents,
        ] {
            assert_eq!(path(hostile, ""), "/", "{hostile:?}");
        }
        for query in [
            "a b",
            "a#b",
            "a\\b",
            "a\r\nb",
            "\t",
            "\0",
            "\u{7f}",
            long.as_str(),
        ] {
            assert_eq!(path("/a", query), "/", "{query:?}");
        }
    }

    #[test]
    fn what_is_odd_but_ours_stays_ours() {
        for odd in [
            "/@evil.example",
            "/%5cevil.example",
            "/%2f%2fevil.example",
            "/%09/evil.example",
            "/%0d%0aSet-Cookie:x",
            "/:443",
            "/:@evil.example",
            "/%00",
            "/%",
            "/%zz",
            "/\u{ff0f}\u{ff0f}evil.example",
            "/\u{2044}evil.example",
            "/\u{85}/evil.example",
            "/\u{202e}",
            "/https://evil.example",
            "/;@evil.example",
            "/a//evil.example",
            "/.evil.example",
            "/..evil.example",
            "/~//x",
            "/*",
            "/%252e%252e/",
        ] {
            let kept = path(odd, "");
            assert_ne!(kept, "/", "{odd}");
            stays(&kept);
        }
    }

    fn stays(path: &str) {
        assert!(
            path.starts_with('/') && path.bytes().all(|b| b.is_ascii_graphic()),
            "{path}"
        );
        let home = Url::parse("https://docs.example.com/").unwrap();
        let absolute = ReturnPath(path.to_owned()).on("docs.example.com");
        for url in [Url::parse(&absolute).unwrap(), home.join(path).unwrap()] {
            assert_eq!(url.origin(), home.origin(), "{path}");
            assert_eq!((url.username(), url.password()), ("", None), "{path}");
            assert_eq!(url.fragment(), None, "{path}");
            for own in ["/signin", "/signout", "/signed-out", "/refresh"] {
                assert_ne!(url.path(), own, "{path}");
            }
        }
    }

    /// Pieces of which attacks are made.
    const PIECES: &[&str] = &[
        "/",
        "/",
        "//",
        "\\",
        ".",
        "..",
        "%2e",
        "%2E",
        "%2f",
        "%5c",
        "%09",
        "%",
        "\t",
        "\n",
        "\r",
        "\0",
        " ",
        "\u{7f}",
        "@",
        ":",
        "?",
        "#",
        ";",
        "&",
        "=",
        "https:",
        "javascript:",
        "evil.example",
        "a",
        "signin",
        "signout",
        "SIGNIN",
        "%73",
        "\u{e9}",
        "\u{ff0f}",
        "\u{2044}",
        "\u{2215}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "[",
        "]",
        "xn--",
        "443",
    ];

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

        #[test]
        fn whatever_is_asked_the_browser_stays_here(
            path in proptest::collection::vec(proptest::sample::select(PIECES), 0..10),
            query in proptest::collection::vec(proptest::sample::select(PIECES), 0..6),
            slash in any::<bool>(),
        ) {
            let path = format!("{}{}", if slash { "/" } else { "" }, path.concat());
            stays(ReturnPath::new(&path, &query.concat(), &settings()).as_str());
        }

        #[test]
        fn whatever_is_written_the_browser_stays_here(path in "/?\\PC{0,40}", query in "\\PC{0,20}") {
            stays(ReturnPath::new(&path, &query, &settings()).as_str());
        }
    }
}
