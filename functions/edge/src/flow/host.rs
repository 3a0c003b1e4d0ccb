//! Under which of its hosts a site is asked.

use crate::Settings;
use crate::event::Request;

/// The host of the site that a request names, or the site's first: never one that is not of the settings.
pub(super) fn of<'a>(request: &Request, settings: &'a Settings) -> &'a str {
    let asked = request.headers.single("host").unwrap_or("");
    let hosts = &settings.site_hosts;
    let own = hosts.iter().find(|host| host.eq_ignore_ascii_case(asked));
    own.or(hosts.first()).map_or("", String::as_str)
}

/// Where Cognito sends a browser back to that asked under this host. It is the same when a sign-in begins and when its
/// code is exchanged ([RFC 6749, 4.1.3](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3)).
pub(super) fn redirect_uri(request: &Request, settings: &Settings) -> String {
    format!(
        "https://{}{}",
        of(request, settings),
        settings.paths.callback
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::settings;

    #[test]
    fn only_hosts_of_the_settings_are_named() {
        let cases: &[(&[&str], &str)] = &[
            (&["docs.example.com"], "docs.example.com"),
            (&["www.example.com"], "www.example.com"),
            (&["WWW.example.COM"], "www.example.com"),
            (&["evil.example"], "docs.example.com"),
            (&["www.example.com.evil.example"], "docs.example.com"),
            (&["www.example.com:443"], "docs.example.com"),
            (&["www.example.com", "www.example.com"], "docs.example.com"),
            (&["", ""], "docs.example.com"),
            (&[], "docs.example.com"),
        ];
        for (hosts, expected) in cases {
            let mut request = Request::default();
            for host in *hosts {
                request.headers.append("host", *host);
            }
            assert_eq!(of(&request, &settings()), *expected, "{hosts:?}");
            assert_eq!(
                redirect_uri(&request, &settings()),
                format!("https://{expected}/signin")
            );
        }
    }
}
