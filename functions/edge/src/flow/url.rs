//! Percent-encoding, and strict reading of query strings.

use std::fmt::{self, Write as _};

/// A text as one part of a query or form: everything but letters, digits and `-._~` is percent-encoded
/// ([RFC 3986, 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3)).
///
/// ```
/// use palisade_edge::flow::url;
///
/// assert_eq!(url::encode("a b&c=é"), "a%20b%26c%3D%C3%A9");
/// ```
#[must_use]
pub fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            percent(&mut encoded, byte);
        }
    }
    encoded
}

/// Names and values as a query string or the body of a form.
///
/// ```
/// use palisade_edge::flow::url;
///
/// assert_eq!(url::form(&[("scope", "openid email"), ("state", "x")]), "scope=openid%20email&state=x");
/// ```
#[must_use]
pub fn form(pairs: &[(&str, &str)]) -> String {
    let mut form = String::new();
    for (name, value) in pairs {
        if !form.is_empty() {
            form.push('&');
        }
        form.push_str(&encode(name));
        form.push('=');
        form.push_str(&encode(value));
    }
    form
}

/// Writes a byte as `%` and two digits.
pub(crate) fn percent(to: &mut String, byte: u8) {
    // Writing to a text cannot fail.
    let _ = write!(to, "%{byte:02X}");
}

/// The parameters of a query string.
///
/// ```
/// use palisade_edge::flow::url::{Query, QueryError};
///
/// let query = Query::parse("code=abc&state=x&state=y")?;
/// assert_eq!(query.value("code"), Ok(Some("abc")));
/// assert_eq!(query.value("error"), Ok(None));
/// assert_eq!(query.value("state"), Err(QueryError::Repeated));
/// # Ok::<(), QueryError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

/// Why a query string, or one of its parameters, is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryError {
    /// A percent sign without two digits after it, or bytes that are no UTF-8.
    Malformed,
    /// A parameter stands there several times, so nobody can say which is meant.
    Repeated,
}

impl Query {
    /// Reads a query string, without its `?`: parameters end at `&`, names at the first `=`, `+` is a space.
    ///
    /// # Errors
    ///
    /// [`QueryError::Malformed`]. Nothing is guessed: two readers of one query must not disagree.
    pub fn parse(text: &str) -> Result<Self, QueryError> {
        text.split('&')
            .filter(|part| !part.is_empty())
            .map(|part| {
                let (name, value) = part.split_once('=').unwrap_or((part, ""));
                let read = |text| decode(text, Plus::Space).ok_or(QueryError::Malformed);
                Ok((read(name)?, read(value)?))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// The value of a parameter.
    ///
    /// # Errors
    ///
    /// [`QueryError::Repeated`] if the parameter stands there several times, even with the same value.
    pub fn value(&self, name: &str) -> Result<Option<&str>, QueryError> {
        let mut values = self.0.iter().filter(|(n, _)| n == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(QueryError::Repeated),
            (first, None) => Ok(first.map(|(_, value)| value.as_str())),
        }
    }

    /// Whether a parameter is there, once or several times.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    /// All parameters, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// What a plus sign means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plus {
    /// A space, as in forms.
    Space,
    /// Itself, as in paths.
    Itself,
}

/// The text that was percent-encoded; `None` if it is malformed.
pub(crate) fn decode(text: &str, plus: Plus) -> Option<String> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let mut digit = || char::from(bytes.next()?).to_digit(16);
                let (high, low) = (digit()?, digit()?);
                u8::try_from(high.checked_mul(16)?.checked_add(low)?).ok()?
            }
            b'+' if plus == Plus::Space => b' ',
            byte => byte,
        });
    }
    String::from_utf8(decoded).ok()
}

/// Codes and states are secrets: only names are printed.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Query")
            .field(&self.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish()
    }
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Malformed => "the query has a percent sign without two digits, or is no UTF-8",
            Self::Repeated => "a parameter of the query stands there several times",
        })
    }
}

impl std::error::Error for QueryError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_read_strictly() {
        type Value = Result<Option<&'static str>, QueryError>;
        let cases: &[(&str, &str, Value)] = &[
            ("code=1", "code", Ok(Some("1"))),
            ("code=1&state=2", "state", Ok(Some("2"))),
            ("code", "code", Ok(Some(""))),
            ("code=", "code", Ok(Some(""))),
            ("code=a=b", "code", Ok(Some("a=b"))),
            ("code=a+b%2Bc", "code", Ok(Some("a b+c"))),
            ("c%6Fde=1", "code", Ok(Some("1"))),
            ("code=1&c%6fde=2", "code", Err(QueryError::Repeated)),
            ("code=1&code=1", "code", Err(QueryError::Repeated)),
            ("code=1&code", "code", Err(QueryError::Repeated)),
            ("Code=1", "code", Ok(None)),
            ("code[]=1", "code", Ok(None)),
            ("a=1;code=2", "code", Ok(None)),
            ("&&code=1&&", "code", Ok(Some("1"))),
            ("code=%C3%A9", "code", Ok(Some("\u{e9}"))),
            ("", "code", Ok(None)),
        ];
        for (text, name, value) in cases {
            let query = Query::parse(text).unwrap();
            assert_eq!(query.value(name), *value, "{text}");
            assert_eq!(query.contains(name), *value != Ok(None), "{text}");
        }
        for text in [
            "a=%",
            "a=%1",
            "a=%zz",
            "a=%+1",
            "a=%ff",
            "%c3=1",
            "a=%u0041",
            "a=%ed%a0%80",
        ] {
            assert_eq!(Query::parse(text), Err(QueryError::Malformed), "{text}");
        }
    }

    #[test]
    fn every_byte_survives_a_form() {
        let text: String = (0..=0x17f).filter_map(char::from_u32).collect();
        let form = form(&[(&text, &text), ("b", "")]);
        assert!(form.bytes().all(|b| b.is_ascii_graphic()), "{form}");
        let query = Query::parse(&form).unwrap();
        assert_eq!(query.value(&text), Ok(Some(text.as_str())));
        assert_eq!(query.value("b"), Ok(Some("")));
    }

    #[test]
    fn values_are_not_printed() {
        let query = Query::parse("code=secret").unwrap();
        assert_eq!(format!("{query:?}"), r#"Query(["code"])"#);
    }
}
