//! Whether a person wanted what a browser asks: [Fetch Metadata](https://www.w3.org/TR/fetch-metadata/).

use super::navigation::is_navigation;
use crate::event::Request;

/// Whether a person asked for this on this site itself, or by the browser's own means, such as a bookmark: a browser
/// that does not say so, and one that only fetches ahead of a click, do not count.
pub(super) fn is_own_visit(request: &Request) -> bool {
    let site = request.headers.single("sec-fetch-site");
    matches!(site, Some("same-origin" | "none"))
        && is_navigation(request)
        && !request.headers.contains("sec-purpose")
        && !request.headers.contains("purpose")
}

/// Whether a form or script of this site sent a request. Browsers that know nothing of Fetch Metadata tell where a
/// `POST` comes from by `Origin`, which is `null` where the page keeps its address to itself, as ours do.
pub(super) fn is_own_form(request: &Request, hosts: &[String]) -> bool {
    let headers = &request.headers;
    if headers.contains("sec-fetch-site") {
        let site = headers.single("sec-fetch-site");
        return matches!(site, Some("same-origin" | "none"));
    }
    if !headers.contains("origin") {
        return true;
    }
    headers.single("origin").is_some_and(|origin| {
        origin == "null"
            || origin
                .strip_prefix("https://")
                .is_some_and(|host| hosts.iter().any(|own| own == host))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(headers: &[(&str, &str)]) -> Request {
        let mut request = Request {
            method: "GET".to_owned(),
            ..Request::default()
        };
        for (name, value) in headers {
            request.headers.append(name, *value);
        }
        request
    }

    #[test]
    fn a_visit_is_ones_own_only_if_the_browser_says_so() {
        let cases: &[(&[(&str, &str)], bool)] = &[
            (&[], false),
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (
                &[("sec-fetch-site", "none"), ("sec-fetch-site", "cross-site")],
                false,
            ),
            (
                &[
                    ("sec-fetch-site", "same-origin"),
                    ("sec-fetch-dest", "image"),
                ],
                false,
            ),
            (
                &[
                    ("sec-fetch-site", "same-origin"),
                    ("sec-fetch-mode", "cors"),
                ],
                false,
            ),
            (
                &[
                    ("sec-fetch-site", "same-origin"),
                    ("sec-purpose", "prefetch"),
                ],
                false,
            ),
            (
                &[("sec-fetch-site", "same-origin"), ("purpose", "prefetch")],
                false,
            ),
        ];
        for (headers, expected) in cases {
            assert_eq!(is_own_visit(&request(headers)), *expected, "{headers:?}");
        }
    }

    #[test]
    fn a_form_of_another_site_is_not_ours() {
        let hosts = ["docs.example.com".to_owned()];
        let cases: &[(&[(&str, &str)], bool)] = &[
            (&[], true),
            (&[("sec-fetch-site", "same-origin")], true),
            (
                &[("sec-fetch-site", "same-origin"), ("origin", "null")],
                true,
            ),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "same-site")], false),
            (
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://docs.example.com"),
                ],
                false,
            ),
            (&[("origin", "https://docs.example.com")], true),
            (&[("origin", "null")], true),
            (&[("origin", "http://docs.example.com")], false),
            (
                &[("origin", "https://docs.example.com.evil.example")],
                false,
            ),
            (&[("origin", "https://evil.example")], false),
            (&[("origin", "")], false),
        ];
        for (headers, expected) in cases {
            assert_eq!(
                is_own_form(&request(headers), &hosts),
                *expected,
                "{headers:?}"
            );
        }
    }
}
