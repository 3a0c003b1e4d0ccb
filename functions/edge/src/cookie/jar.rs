//! The cookies of a request.

use std::{fmt, iter};

use memchr::memchr;

use crate::event::Headers;

/// The cookies of a request, of all its headers `Cookie`.
///
/// Pairs end at `;`, names at the first `=`; only spaces and tabs around them are taken away, nothing is decoded,
/// quotes and `$` mean nothing, and names are compared byte for byte
/// ([RFC 6265bis](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis), 4.2 and 5.6). A reader
/// that trims more, or knows more, finds `__Host-` names where the browser saw none, and believes what a
/// subdomain has written.
///
/// ```
/// use palisade_edge::{cookie::Jar, event::Headers};
///
/// let mut headers = Headers::new();
/// headers.append("cookie", "theme=dark; __Host-site-id=abc");
/// let jar = Jar::parse(&headers);
/// assert_eq!(jar.value("__Host-site-id"), Ok(Some("abc")));
/// assert_eq!(jar.value("__host-site-id"), Ok(None));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Jar<'a>(Vec<(&'a str, &'a str)>);

/// A cookie's name stands in a request several times, so nobody can say which is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duplicate;

impl<'a> Jar<'a> {
    /// Reads the cookies of a request. What is no pair of a name and a value is passed over.
    #[must_use]
    pub fn parse(headers: &'a Headers) -> Self {
        Self(
            headers
                .values("cookie")
                .flat_map(parts)
                .filter_map(pair)
                .collect(),
        )
    }

    /// The value of a cookie.
    ///
    /// # Errors
    ///
    /// [`Duplicate`] if there are several cookies of this name, even with the same value.
    pub fn value(&self, name: &str) -> Result<Option<&'a str>, Duplicate> {
        let mut values = self.0.iter().filter(|(n, _)| *n == name);
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Duplicate),
            (first, None) => Ok(first.map(|(_, value)| *value)),
        }
    }

    /// The names of all cookies, in their order.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(name, _)| *name)
    }
}

/// Values are secrets: only names are printed.
impl fmt::Debug for Jar<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Jar")
            .field(&self.names().collect::<Vec<_>>())
            .finish()
    }
}

impl fmt::Display for Duplicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a cookie's name stands in the request several times")
    }
}

impl std::error::Error for Duplicate {}

/// The parts of a header `Cookie`, which `;` separates. Headers have kilobytes of tokens between two of them.
pub(super) fn parts(header: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(header);
    iter::from_fn(move || {
        let text = rest?;
        let end = memchr(b';', text.as_bytes());
        let (part, after) = end
            .and_then(|end| text.split_at_checked(end))
            .map_or((text, None), |(part, after)| (part, after.get(1..)));
        rest = after;
        Some(part)
    })
}

/// The name and the value of one part of a header `Cookie`.
pub(super) fn pair(part: &str) -> Option<(&str, &str)> {
    let (name, value) = part.split_once('=')?;
    let name = trim(name);
    (!name.is_empty()).then(|| (name, trim(value)))
}

/// Without the spaces and tabs around it, and only those.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jar(headers: &[&str]) -> Jar<'static> {
        let mut all = Headers::new();
        for header in headers {
            all.append("cookie", *header);
        }
        Jar::parse(Box::leak(Box::new(all)))
    }

    #[test]
    fn pairs_are_read_as_browsers_write_them() {
        let cases: &[(&[&str], &str, Option<&str>)] = &[
            (&["a=1"], "a", Some("1")),
            (&["a=1; b=2"], "b", Some("2")),
            (&["a=1;b=2;"], "b", Some("2")),
            (&["a=1", "b=2"], "b", Some("2")),
            (&["a=b=c=="], "a", Some("b=c==")),
            (&["\ta \t=\t 1\t"], "a", Some("1")),
            (&["a="], "a", Some("")),
            (&["a=\"1\""], "a", Some("\"1\"")),
            (&["a=%31"], "a", Some("%31")),
            (&["%61=1"], "a", None),
            (&["A=1"], "a", None),
            (&["a"], "a", None),
            (&["=a=1"], "a", None),
            (&["=1"], "", None),
            (&["a=1,b=2"], "b", None),
            (&["a=1\nb=2"], "b", None),
            (&[";;; ;a=1"], "a", Some("1")),
            (&[""], "", None),
            (&[], "a", None),
        ];
        for (headers, name, value) in cases {
            assert_eq!(jar(headers).value(name), Ok(*value), "{headers:?}");
        }
    }

    #[test]
    fn no_name_is_smuggled_past_the_browser() {
        let name = "__Host-site-id";
        for before in [
            "\u{2000}",
            "\u{a0}",
            "\u{85}",
            "\u{b}",
            "\u{c}",
            "\u{feff}",
            "\u{3000}",
            "\r",
            "\n",
            "\0",
            "$Version=1,",
            "$Version=1, ",
            "\"",
            "x,",
        ] {
            assert_eq!(
                jar(&[&format!("{before}{name}=evil")]).value(name),
                Ok(None),
                "{before:?} before the name"
            );
            assert_eq!(
                jar(&[&format!("{name}{before}=evil")]).value(name),
                Ok(None),
                "{before:?} after the name"
            );
        }
        let quoted = jar(&["a=\"x; __Host-site-id=1; y\""]);
        assert_eq!(quoted.value(name), Ok(Some("1")), "quotes hide nothing");
    }

    #[test]
    fn a_name_that_stands_twice_has_no_value() {
        for headers in [
            &["a=1; a=2"][..],
            &["a=1; a=1"],
            &["a=1", "a=2"],
            &["a=; a=1"],
            &["a=1; b=2; a=3; a=4"],
        ] {
            assert_eq!(jar(headers).value("a"), Err(Duplicate), "{headers:?}");
        }
    }

    #[test]
    fn values_are_not_printed() {
        assert_eq!(format!("{:?}", jar(&["a=secret"])), r#"Jar(["a"])"#);
    }
}
