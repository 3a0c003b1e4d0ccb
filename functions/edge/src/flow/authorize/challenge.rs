//! Tokens in the header `Authorization`, and what whoever shows none is told: RFC 6750.

use crate::event::{Headers, Response};
use crate::flow::answer::{self, Unsendable};

/// What the header `Authorization` of a request holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Credentials<'a> {
    /// No token: there is no such header, or it is of another scheme.
    None,
    /// One token, of any form.
    Token(&'a str),
    /// Several headers, so that nobody can say which is meant.
    Several,
}

impl<'a> Credentials<'a> {
    /// Reads the header: `Bearer`, in any case, spaces, and the token
    /// ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110), 11.4). No other place is looked at: tokens in queries
    /// end up in logs ([RFC 9700](https://www.rfc-editor.org/rfc/rfc9700), 4.3.2).
    pub(super) fn of(headers: &'a Headers) -> Self {
        let mut values = headers.values("authorization");
        let value = match (values.next(), values.next()) {
            (Some(value), None) => value,
            (Some(_), Some(_)) => return Self::Several,
            (None, _) => return Self::None,
        };
        match value.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => {
                Self::Token(token.trim_start_matches(' '))
            }
            _ => Self::None,
        }
    }
}

/// What whoever asks is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Challenge<'a> {
    /// A token is needed; none came, so there is no error.
    Needed,
    /// The token is not accepted. Why is not told.
    Invalid,
    /// Another token is needed: one of the group, with these scopes, and that meets the rule.
    Insufficient(&'a [String]),
}

impl Challenge<'_> {
    /// The response without a body, with the header `WWW-Authenticate`
    /// ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750), 3).
    pub(super) fn response(self) -> Result<Response, Unsendable> {
        let (status, value) = match self {
            Self::Needed => (401, "Bearer realm=\"api\"".to_owned()),
            Self::Invalid => (
                401,
                "Bearer realm=\"api\", error=\"invalid_token\"".to_owned(),
            ),
            Self::Insufficient(scopes) => {
                let error = "Bearer realm=\"api\", error=\"insufficient_scope\"";
                let is_quotable = |scope: &String| !scope.contains(['"', '\\']);
                if scopes.is_empty() || !scopes.iter().all(is_quotable) {
                    (403, error.to_owned())
                } else {
                    (403, format!("{error}, scope=\"{}\"", scopes.join(" ")))
                }
            }
        };
        answer::header(answer::empty(status)?, "WWW-Authenticate", value)
    }
}

#[cfg(test)]
mod tests {
    use crate::event::Headers;

    use super::{Challenge, Credentials};

    #[test]
    fn one_header_holds_one_token() {
        let cases: &[(&[&str], Credentials<'_>)] = &[
            (&[], Credentials::None),
            (&["Bearer a.b.c"], Credentials::Token("a.b.c")),
            (&["bearer a.b.c"], Credentials::Token("a.b.c")),
            (&["BEARER   a.b.c"], Credentials::Token("a.b.c")),
            (&["Bearer a.b.c "], Credentials::Token("a.b.c ")),
            (&["Bearer a, Bearer b"], Credentials::Token("a, Bearer b")),
            (&["Bearer "], Credentials::Token("")),
            (&["Bearer"], Credentials::None),
            (&["Bearer\ta.b.c"], Credentials::None),
            (&["Bearera.b.c"], Credentials::None),
            (&[" Bearer a.b.c"], Credentials::None),
            (&["Bearer\u{a0}a.b.c"], Credentials::None),
            (&["Basic YTpi"], Credentials::None),
            (&["a.b.c"], Credentials::None),
            (&[""], Credentials::None),
            (&["Bearer a", "Bearer a"], Credentials::Several),
            (&["Basic YTpi", "Bearer a"], Credentials::Several),
        ];
        for (values, expected) in cases {
            let mut headers = Headers::new();
            for value in *values {
                headers.append("Authorization", *value);
            }
            assert_eq!(Credentials::of(&headers), *expected, "{values:?}");
        }
    }

    #[test]
    fn an_error_is_told_only_if_a_token_came() {
        let scopes = ["a/read".to_owned(), "b".to_owned()];
        let odd = ["a\"b".to_owned()];
        for (challenge, status, value) in [
            (Challenge::Needed, "401", "Bearer realm=\"api\""),
            (
                Challenge::Invalid,
                "401",
                "Bearer realm=\"api\", error=\"invalid_token\"",
            ),
            (
                Challenge::Insufficient(&scopes),
                "403",
                "Bearer realm=\"api\", error=\"insufficient_scope\", scope=\"a/read b\"",
            ),
            (
                Challenge::Insufficient(&[]),
                "403",
                "Bearer realm=\"api\", error=\"insufficient_scope\"",
            ),
            (
                Challenge::Insufficient(&odd),
                "403",
                "Bearer realm=\"api\", error=\"insufficient_scope\"",
            ),
        ] {
            let response = challenge.response().unwrap();
            assert_eq!(response.status, status);
            assert_eq!(response.headers.single("www-authenticate"), Some(value));
            assert_eq!(response.body, None);
        }
    }
}
