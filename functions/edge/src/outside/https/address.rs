//! Where a request goes.

use std::net::{IpAddr, SocketAddr};

use hyper::Uri;
use rustls::pki_types::ServerName;

use crate::outside::SendError;

/// Where a request goes.
#[derive(Debug)]
pub(super) struct Address {
    /// The host and, where it is told, the port, as the header `Host` has them.
    pub(super) authority: String,
    /// What is looked up: a name, or an address without brackets.
    pub(super) host: String,
    pub(super) port: u16,
    /// Path and query.
    pub(super) target: String,
    /// Whom the certificate must name; `None` for plain HTTP on the own machine.
    pub(super) server: Option<ServerName<'static>>,
}

impl Address {
    /// Reads `https://..` of any host, or `http://..` of the own machine.
    pub(super) fn parse(url: &str) -> Result<Self, SendError> {
        let uri: Uri = url.parse().map_err(|_| SendError::Address)?;
        let authority = uri.authority().ok_or(SendError::Address)?;
        if authority.as_str().contains('@') {
            return Err(SendError::Address);
        }
        let host = unbracketed(authority.host()).to_owned();
        let (server, port) = match uri.scheme_str() {
            Some("https") => {
                let name = ServerName::try_from(host.clone()).map_err(|_| SendError::Address)?;
                (Some(name), 443)
            }
            Some("http") if is_own_machine(&host) => (None, 80),
            _ => return Err(SendError::Address),
        };
        Ok(Self {
            authority: authority.as_str().to_owned(),
            port: authority.port_u16().unwrap_or(port),
            target: uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            host,
            server,
        })
    }

    /// Whether a socket may be called: without TLS only the own machine, whatever `localhost` is said to be.
    pub(super) fn allows(&self, socket: &SocketAddr) -> bool {
        self.server.is_some() || socket.ip().is_loopback()
    }
}

/// An IPv6 address stands in brackets in a URL (RFC 3986, section 3.2.2).
fn unbracketed(host: &str) -> &str {
    host.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(host)
}

fn is_own_machine(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_of_any_host_and_http_of_the_own_machine_are_called() {
        for (url, authority, host, port, target) in [
            ("https://a.example", "a.example", "a.example", 443, "/"),
            (
                "https://a.example:8443/b?c=d",
                "a.example:8443",
                "a.example",
                8443,
                "/b?c=d",
            ),
            ("https://192.0.2.1/", "192.0.2.1", "192.0.2.1", 443, "/"),
            (
                "http://127.0.0.1:9000/x",
                "127.0.0.1:9000",
                "127.0.0.1",
                9000,
                "/x",
            ),
            ("http://localhost/", "localhost", "localhost", 80, "/"),
            ("http://[::1]:9/", "[::1]:9", "::1", 9, "/"),
        ] {
            let address = Address::parse(url).unwrap();
            assert_eq!(address.authority, authority, "{url}");
            assert_eq!(address.host, host, "{url}");
            assert_eq!(address.port, port, "{url}");
            assert_eq!(address.target, target, "{url}");
        }
    }

    #[test]
    fn no_other_address_is_called() {
        for url in [
            "",
            "/path",
            "a.example",
            "ftp://a.example/",
            "file:///etc/passwd",
            "http://a.example/",
            "http://169.254.169.254/latest/meta-data",
            "http://0.0.0.0/",
            "http://127.0.0.1.a.example/",
            "http://localhost.a.example/",
            "http://[::2]/",
            "https://user:password@a.example/",
            "http://127.0.0.1@a.example/",
            "https://",
            "https://a b/",
            "https://-/",
        ] {
            assert_eq!(
                Address::parse(url).unwrap_err(),
                SendError::Address,
                "{url}"
            );
        }
    }

    #[test]
    fn plain_http_stays_on_the_own_machine_whatever_a_name_means() {
        let address = Address::parse("http://localhost/").unwrap();
        assert!(address.allows(&"127.0.0.1:80".parse().unwrap()));
        assert!(!address.allows(&"192.0.2.1:80".parse().unwrap()));
        let address = Address::parse("https://a.example/").unwrap();
        assert!(address.allows(&"192.0.2.1:443".parse().unwrap()));
    }
}
