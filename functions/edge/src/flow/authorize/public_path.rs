//! Paths that anyone may read.

use crate::Settings;
use crate::configuration::covers;
use crate::event::Request;
use crate::flow::is_plain;

/// Whether anyone may have what a request reads.
///
/// CloudFront looks for behaviors by a tidied path and asks the origin for the raw one
/// ([Cache behavior settings](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html)),
/// and an origin may read it in a third way. So a path is public only if there is one way to read it.
pub(super) fn is_public(request: &Request, settings: &Settings) -> bool {
    !settings.public_paths.is_empty()
        && matches!(request.method.as_str(), "GET" | "HEAD" | "OPTIONS")
        && settings
            .public_paths
            .iter()
            .any(|pattern| covers(pattern, &request.uri))
        && is_plain(&request.uri)
}

#[cfg(test)]
mod tests {
    use crate::event::Request;
    use crate::testing::settings;

    use super::is_public;

    fn is_public_at(method: &str, uri: &str) -> bool {
        let mut settings = settings();
        settings.public_paths = ["/public/*", "/favicon.ico", "/assets-*"]
            .map(str::to_owned)
            .to_vec();
        let request = Request {
            method: method.to_owned(),
            uri: uri.to_owned(),
            ..Request::default()
        };
        is_public(&request, &settings)
    }

    #[test]
    fn paths_of_the_patterns_are_public() {
        for uri in [
            "/public/",
            "/public/a",
            "/public/a/b.css",
            "/public/a/",
            "/public/...",
            "/public/.well-known/a",
            "/public/a%20b",
            "/public/caf%C3%A9",
            "/public/a@2x.png",
            "/favicon.ico",
            "/assets-1/a",
        ] {
            assert!(is_public_at("GET", uri), "{uri}");
            assert!(is_public_at("HEAD", uri), "{uri}");
            assert!(!is_public_at("POST", uri), "{uri}");
            assert!(!is_public_at("get", uri), "{uri}");
        }
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_not_public() {
        for uri in [
            "",
            "/",
            "/public",
            "/Public/a",
            "/PUBLIC/a",
            "/publicx",
            "/favicon.icox",
            "/favicon.ico/",
            "/x/public/a",
            "//public/a",
            "public/a",
            "/./public/a",
            "/public/../private",
            "/public/./a",
            "/public/..",
            "/public/.",
            "/public//a",
            "/public///",
            "/public/a//",
            "/public/%2e%2e/private",
            "/public/%2E%2e/private",
            "/public/.%2e/private",
            "/public/a%2eb",
            "/public/..%2fprivate",
            "/public/%2f",
            "/public/%5c..%5cprivate",
            "/public/\\..\\private",
            "/public/..;/private",
            "/public/a;b=c",
            "/public/%3b",
            "/public/%252e%252e/private",
            "/public/%25",
            "/public/%",
            "/public/%2",
            "/public/%zz",
            "/public/%u002e",
            "/public/%00",
            "/public/%0a",
            "/public/%7f",
            "/public/%c0%ae%c0%ae/private",
            "/public/%c0%af",
            "/public/%ef%bc%8f",
            "/public/%e2%80%a4",
            "/public/%ef%bc%8e%ef%bc%8e/private",
            "/public/%e2%88%95",
            "/public/%c2%85",
            "/public/caf\u{e9}",
            "/public/\u{ff0e}\u{ff0e}/private",
            "/public/a b",
            "/public/a\tb",
            "/public/a\nb",
            "/public/a?b",
            "/public/a#b",
            "https://docs.example.com/public/a",
            "/%70ublic/a",
        ] {
            assert!(!is_public_at("GET", uri), "{uri}");
        }
    }

    #[test]
    fn nothing_is_public_unless_the_settings_say_so() {
        let request = Request {
            method: "GET".to_owned(),
            uri: "/".to_owned(),
            ..Request::default()
        };
        assert!(!is_public(&request, &settings()));
    }
}
