//! One cookie of an answer.

use std::fmt;

use palisade_edge_configuration::SameSite;

/// One cookie of an answer.
///
/// Unless told otherwise it is sent back over HTTPS only (`Secure`), hidden from scripts (`HttpOnly`), sent with
/// navigations from other sites but not with their requests for parts of pages (`SameSite=Lax`), for all paths,
/// for this host alone, and kept until the browser is closed.
///
/// ```
/// use palisade_edge::cookie::SetCookie;
///
/// let cookie = SetCookie::new("__Host-site-id", "abc").max_age(600);
/// assert_eq!(
///     cookie.to_header().as_deref(),
///     Ok("__Host-site-id=abc; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=Lax")
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SetCookie {
    name: String,
    value: String,
    domain: Option<String>,
    path: String,
    max_age: Option<u64>,
    same_site: SameSite,
    http_only: bool,
}

/// Why a cookie cannot be set. It never tells the value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CookieError {
    /// The name is no token of RFC 9110, 5.6.2.
    Name(String),
    /// The value has bytes that are no cookie octets of RFC 6265, 4.1.1.
    Value(String),
    /// The path does not begin with `/`, or has bytes that end an attribute; or it is another than `/` although
    /// the name begins with `__Host-`.
    Path(String),
    /// The domain is no host name, or there is one although the name begins with `__Host-`.
    Domain(String),
    /// The whole cookie has more than [`SetCookie::MAX_BYTES`].
    TooLong(String),
    /// The session's cookies have more than 12 KiB together.
    TooMuch,
}

impl SetCookie {
    /// What browsers keep at least of one cookie, its name, value and attributes together, in bytes
    /// ([RFC 6265, 6.1](https://www.rfc-editor.org/rfc/rfc6265#section-6.1)); what is longer they drop silently.
    pub const MAX_BYTES: usize = 4096;

    /// A cookie, with the defaults above.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            domain: None,
            path: "/".to_owned(),
            max_age: None,
            same_site: SameSite::Lax,
            http_only: true,
        }
    }

    /// Takes a cookie away from the browser.
    ///
    /// Path and domain must be those of the cookie, and a `__Host-` cookie is only taken away by one that is `Secure` too.
    pub fn expired(name: impl Into<String>) -> Self {
        Self::new(name, "").max_age(0)
    }

    /// How long the browser keeps it, in seconds; 0 takes it away. Defaults to until the browser is closed.
    #[must_use]
    pub fn max_age(mut self, seconds: u64) -> Self {
        self.max_age = Some(seconds);
        self
    }

    /// The host that it is sent to, with all hosts below it. Defaults to the one that set it, alone.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The paths it is sent to: this one and those below it. Defaults to `/`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// With which requests that other sites cause it is sent. Defaults to [`SameSite::Lax`].
    #[must_use]
    pub fn same_site(mut self, same_site: SameSite) -> Self {
        self.same_site = same_site;
        self
    }

    /// Scripts of the page may read it. Defaults to `HttpOnly`.
    #[must_use]
    pub fn readable_by_scripts(mut self) -> Self {
        self.http_only = false;
        self
    }

    /// What takes this cookie away: it has the same domain and path.
    #[must_use]
    pub(super) fn gone(mut self) -> Self {
        self.value.clear();
        self.max_age(0)
    }

    /// The same cookie for the host that sets it, alone.
    #[must_use]
    pub(super) fn host_only(mut self) -> Self {
        self.domain = None;
        self
    }

    /// Whether another cookie takes its place in a browser: name, domain and path are the same
    /// ([RFC 6265, 5.3](https://www.rfc-editor.org/rfc/rfc6265#section-5.3)).
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let domain = |cookie: &Self| cookie.domain.as_deref().map(str::to_ascii_lowercase);
        (&self.name, &self.path) == (&other.name, &other.path) && domain(self) == domain(other)
    }

    /// Whether it takes a cookie away.
    pub(super) fn is_gone(&self) -> bool {
        self.max_age == Some(0)
    }

    /// How many bytes it takes in an answer, with the header's name and line break.
    pub(super) fn size(&self) -> usize {
        self.render().len().saturating_add("Set-Cookie: \r\n".len())
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of the header `Set-Cookie`.
    ///
    /// # Errors
    ///
    /// See [`CookieError`]: what browsers would misread, refuse or drop is not written.
    pub fn to_header(&self) -> Result<String, CookieError> {
        if self.name.is_empty() || !self.name.bytes().all(is_name_byte) {
            return Err(CookieError::Name(self.name.clone()));
        }
        if !self.value.bytes().all(is_cookie_octet) {
            return Err(CookieError::Value(self.name.clone()));
        }
        let host_only = self.name.to_ascii_lowercase().starts_with("__host-");
        if !self.path.starts_with('/')
            || !self
                .path
                .bytes()
                .all(|b| b != b';' && (b' '..=b'~').contains(&b))
            || (host_only && self.path != "/")
        {
            return Err(CookieError::Path(self.name.clone()));
        }
        let is_domain_byte = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
        if let Some(domain) = &self.domain
            && (host_only || domain.is_empty() || !domain.bytes().all(is_domain_byte))
        {
            return Err(CookieError::Domain(self.name.clone()));
        }
        let header = self.render();
        if header.len() > Self::MAX_BYTES {
            return Err(CookieError::TooLong(self.name.clone()));
        }
        Ok(header)
    }

    /// How many bytes of value still fit.
    pub(super) fn room(&self) -> usize {
        Self::MAX_BYTES.saturating_sub(self.render().len())
    }

    /// How many bytes the browser sends back.
    pub(crate) fn weight(&self) -> usize {
        self.name.len().saturating_add(self.value.len())
    }

    fn render(&self) -> String {
        let Self {
            name, value, path, ..
        } = self;
        let domain = match &self.domain {
            Some(domain) => format!("; Domain={domain}"),
            None => String::new(),
        };
        let max_age = match self.max_age {
            // Browsers of old know only dates.
            Some(0) => "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT".to_owned(),
            Some(seconds) => format!("; Max-Age={seconds}"),
            None => String::new(),
        };
        let http_only = if self.http_only { "; HttpOnly" } else { "" };
        let same_site = match self.same_site {
            SameSite::Lax => "Lax",
            SameSite::Strict => "Strict",
            SameSite::None => "None",
        };
        format!(
            "{name}={value}{domain}; Path={path}{max_age}; Secure{http_only}; SameSite={same_site}"
        )
    }
}

/// Whether a byte may stand in a token, such as a cookie's name (RFC 9110, 5.6.2).
pub(crate) fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a byte may stand in the name of a cookie that is set. Beside those of a token, browsers take `@`, and
/// names that others made of addresses for e-mail must be taken away.
pub(super) fn is_name_byte(byte: u8) -> bool {
    is_token(byte) || byte == b'@'
}

/// Whether a byte may stand in a cookie's value (RFC 6265, 4.1.1).
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}

/// The value is a secret: it is not printed.
impl fmt::Debug for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SetCookie")
            .field("name", &self.name)
            .field("max_age", &self.max_age)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for CookieError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "`{}` is no name of a cookie", name.escape_debug()),
            Self::Value(name) => write!(
                f,
                "the value of the cookie `{name}` has bytes that cookies cannot have"
            ),
            Self::Path(name) => write!(
                f,
                "the path of the cookie `{name}` is none that it can have"
            ),
            Self::Domain(name) => write!(
                f,
                "the domain of the cookie `{name}` is none that it can have"
            ),
            Self::TooLong(name) => write!(
                f,
                "the cookie `{name}` is longer than the 4096 bytes that browsers keep"
            ),
            Self::TooMuch => f.write_str("the session is larger than 12 KiB"),
        }
    }
}

impl std::error::Error for CookieError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_secure_unless_told_otherwise() {
        let cases = [
            (
                SetCookie::new("a", "1"),
                "a=1; Path=/; Secure; HttpOnly; SameSite=Lax",
            ),
            (
                SetCookie::new("a", "1")
                    .readable_by_scripts()
                    .path("/x")
                    .same_site(SameSite::Strict),
                "a=1; Path=/x; Secure; SameSite=Strict",
            ),
            (
                SetCookie::new("a", "1").same_site(SameSite::None),
                "a=1; Path=/; Secure; HttpOnly; SameSite=None",
            ),
            (
                SetCookie::expired("__Host-a"),
                "__Host-a=; Path=/; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; HttpOnly; SameSite=Lax",
            ),
        ];
        for (cookie, header) in cases {
            assert_eq!(cookie.to_header().as_deref(), Ok(header));
        }
    }

    #[test]
    fn nothing_is_injected() {
        for name in [
            "", "a b", "a=b", "a;b", "a\r\nb", "\u{e9}", "a,b", "a\"", "a/b",
        ] {
            assert_eq!(
                SetCookie::new(name, "1").to_header(),
                Err(CookieError::Name(name.to_owned())),
            );
        }
        for value in [
            "a;b",
            "a; Domain=evil",
            "a\r\nSet-Cookie: b=c",
            "a\nb",
            "a b",
            "a,b",
            "a\"b",
            "a\\b",
            "a\u{7f}",
            "\u{e9}",
            "a\0",
            "a\tb",
        ] {
            assert_eq!(
                SetCookie::new("n", value).to_header(),
                Err(CookieError::Value("n".to_owned())),
                "{value:?}"
            );
        }
        for path in ["", "x", "/;x", "/\r\n", "/\u{e9}"] {
            let cookie = SetCookie::new("n", "1").path(path);
            assert_eq!(cookie.to_header(), Err(CookieError::Path("n".to_owned())));
        }
        for name in ["__Host-a", "__host-a"] {
            let cookie = SetCookie::new(name, "1").path("/x");
            assert_eq!(cookie.to_header(), Err(CookieError::Path(name.to_owned())));
        }
    }

    #[test]
    fn what_browsers_drop_is_not_written() {
        let room = SetCookie::new("n", "").room();
        let fits = SetCookie::new("n", "x".repeat(room));
        assert_eq!(fits.to_header().map(|header| header.len()), Ok(4096));
        let long = SetCookie::new("n", "x".repeat(room + 1));
        assert_eq!(long.to_header(), Err(CookieError::TooLong("n".to_owned())));
    }

    #[test]
    fn values_are_not_printed() {
        let printed = format!("{:?}", SetCookie::new("n", "secret"));
        assert!(!printed.contains("secret"), "{printed}");
    }
}
