//! Whether a person waits for a page.

use crate::event::Request;

/// Whether a browser opens a page by a request, or may do so: only then it can be sent to sign in.
///
/// A picture, a script, a frame or a call of a script could not show the sign-in pages, and each would begin an
/// attempt of its own. Browsers tell what a request is for ([Fetch Metadata](https://www.w3.org/TR/fetch-metadata/));
/// where they do not, it may be a page.
pub(super) fn is_navigation(request: &Request) -> bool {
    let only = |name, value| {
        !request.headers.contains(name) || request.headers.single(name) == Some(value)
    };
    is_read(request) && only("sec-fetch-mode", "navigate") && only("sec-fetch-dest", "document")
}

/// Whether a request only reads, so that it may be sent once more.
pub(super) fn is_read(request: &Request) -> bool {
    matches!(request.method.as_str(), "GET" | "HEAD")
}

#[cfg(test)]
mod tests {
    use crate::event::Request;

    use super::is_navigation;

    #[test]
    fn only_what_may_open_a_page_is_a_navigation() {
        type Headers = &'static [(&'static str, &'static str)];
        let cases: &[(&str, Headers, bool)] = &[
            ("GET", &[], true),
            ("HEAD", &[], true),
            ("POST", &[], false),
            ("get", &[], false),
            ("OPTIONS", &[], false),
            (
                "GET",
                &[
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-dest", "document"),
                ],
                true,
            ),
            (
                "POST",
                &[
                    ("sec-fetch-mode", "navigate"),
                    ("sec-fetch-dest", "document"),
                ],
                false,
            ),
            ("GET", &[("sec-fetch-mode", "navigate")], true),
            ("GET", &[("sec-fetch-dest", "document")], true),
            ("GET", &[("sec-fetch-mode", "cors")], false),
            (
                "GET",
                &[("sec-fetch-mode", "no-cors"), ("sec-fetch-dest", "image")],
                false,
            ),
            (
                "GET",
                &[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "iframe")],
                false,
            ),
            ("GET", &[("sec-fetch-mode", "")], false),
            (
                "GET",
                &[("sec-fetch-mode", "navigate"), ("sec-fetch-mode", "cors")],
                false,
            ),
            ("GET", &[("sec-fetch-site", "cross-site")], true),
        ];
        for (method, headers, expected) in cases {
            let mut request = Request {
                method: (*method).to_owned(),
                ..Request::default()
            };
            for (name, value) in *headers {
                request.headers.append(name, *value);
            }
            assert_eq!(is_navigation(&request), *expected, "{method} {headers:?}");
        }
    }
}
