//! Pages as responses.

use crate::event::Response;
use crate::flow::answer::{self, FormAction, Unsendable};
use crate::{Moment, Settings};

use super::Page;
use super::html::html;
use super::style::STYLE_HASH;

impl Page {
    /// The response that shows this page.
    ///
    /// # Errors
    ///
    /// The settings have a sign-in domain that no header can name.
    pub fn response(self, settings: &Settings, moment: &Moment) -> Result<Response, Unsendable> {
        let forms = match self {
            Self::ConfirmSignOut => FormAction::OwnThen(origin(&settings.logout_url).to_owned()),
            _ => FormAction::None,
        };
        let text = html(self, settings, &moment.request_id);
        let mut response = answer::page(self.status(), text, STYLE_HASH, &forms)?;
        if let Some(seconds) = self.retry_after() {
            response = answer::header(response, "Retry-After", seconds.to_string())?;
        }
        if let Some(methods) = self.allow() {
            response = answer::header(response, "Allow", methods)?;
        }
        Ok(response)
    }
}

/// Scheme and host of an address of the settings, without anything that a policy would read as a word of its own.
fn origin(url: &str) -> &str {
    let Some((scheme, rest)) = url.split_once("://") else {
        return "";
    };
    let host = rest.split(['/', '?', '#', ' ', ';', ',']).next();
    let length = scheme
        .len()
        .saturating_add("://".len())
        .saturating_add(host.map_or(0, str::len));
    url.get(..length).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Deadline;
    use crate::flow::page::style::STYLE;
    use crate::testing::settings;

    fn moment(request_id: &str) -> Moment {
        Moment {
            now: 1_800_000_000,
            request_id: request_id.to_owned(),
            deadline: Deadline::begin(),
        }
    }

    fn count(text: &str, part: &str) -> usize {
        text.matches(part).count()
    }

    #[test]
    fn every_page_is_whole_and_stands_alone() {
        let settings = settings();
        for page in Page::ALL {
            let response = page.response(&settings, &moment("abc-_=")).unwrap();
            let html = response.body.unwrap();
            assert!(
                html.starts_with("<!doctype html>\n<html lang=\"en\">"),
                "{page:?}"
            );
            for once in [
                "<title>",
                "<h1>",
                "<main>",
                "<style>",
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width",
                "Request <code>abc-_=</code>",
            ] {
                assert_eq!(count(&html, once), 1, "{page:?}: {once}");
            }
            let ways = count(&html, "<a ") + count(&html, "<button ");
            assert_eq!(ways, 1, "{page:?} has one way on");
            for never in [
                "http:", "https:", "<script", "<img", "src=", "url(", "@import", " style=",
            ] {
                assert_eq!(count(&html, never), 0, "{page:?}: {never}");
            }
            assert!(
                html.contains(&format!("<style>{STYLE}</style>")),
                "{page:?}"
            );
            assert!(html.len() < 4096, "{page:?}");
        }
    }

    #[test]
    fn statuses_and_headers_fit() {
        let settings = settings();
        let cases = [
            (Page::BadRequest, "400", None),
            (Page::MethodNotAllowed, "405", None),
            (Page::SignInNeeded, "401", None),
            (Page::SignInAgain, "400", None),
            (Page::SignInFailed, "400", None),
            (Page::SignInRefused, "403", None),
            (Page::SignInRepeated, "400", None),
            (Page::SignInUnavailable, "503", Some("5")),
            (Page::SignInBroken, "502", Some("5")),
            (Page::NotAllowed, "403", None),
            (Page::Unavailable, "503", Some("5")),
            (Page::SignedOut, "200", None),
            (Page::ConfirmSignOut, "200", None),
            (Page::Failed, "500", None),
        ];
        assert_eq!(cases.map(|(page, ..)| page), Page::ALL);
        for (page, status, retry) in cases {
            let response = page.response(&settings, &moment("a")).unwrap();
            assert_eq!(response.status, status, "{page:?}");
            assert!(response.status_description.is_some(), "{page:?}");
            assert_eq!(response.headers.single("retry-after"), retry, "{page:?}");
            assert_eq!(
                response.headers.single("allow").is_some(),
                page == Page::MethodNotAllowed,
                "{page:?}"
            );
            let policy = response.headers.single("content-security-policy").unwrap();
            let forms = match page {
                Page::ConfirmSignOut => {
                    "form-action 'self' https://docs.auth.eu-north-1.amazoncognito.com"
                }
                _ => "form-action 'none'",
            };
            assert!(policy.ends_with(forms), "{page:?}: {policy}");
        }
    }

    #[test]
    fn an_id_that_is_none_of_cloudfront_is_not_shown() {
        let long = "a".repeat(129);
        for id in ["", "<b>", "a b", "a\"b", "a&b", "\u{e9}", "a\n", &long] {
            let response = Page::BadRequest.response(&settings(), &moment(id)).unwrap();
            assert_eq!(
                count(&response.body.unwrap(), "Request <code>"),
                0,
                "{id:?}"
            );
        }
    }

    #[test]
    fn a_path_of_the_settings_stays_within_its_attribute() {
        let mut settings = settings();
        settings.paths.sign_out = "/a\"><b>&amp;".to_owned();
        for page in [Page::ConfirmSignOut, Page::NotAllowed] {
            let html = page
                .response(&settings, &moment("a"))
                .unwrap()
                .body
                .unwrap();
            assert!(
                html.contains("=\"/a&quot;&gt;&lt;b&gt;&amp;amp;\">"),
                "{page:?}: {html}"
            );
        }
    }

    #[test]
    fn an_origin_is_scheme_and_host() {
        for (url, expected) in [
            ("https://a.example.com/logout", "https://a.example.com"),
            ("https://a.example.com", "https://a.example.com"),
            ("http://127.0.0.1:8080/logout?x", "http://127.0.0.1:8080"),
            (
                "https://a.example.com;script-src *",
                "https://a.example.com",
            ),
            ("nothing", ""),
        ] {
            assert_eq!(origin(url), expected);
        }
    }
}
