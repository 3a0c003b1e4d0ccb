//! What Cognito sends a browser back with.

use crate::flow::url::Query;

/// The longest code or state that is taken, in bytes. Cognito's codes have 36 characters, our states 43.
const LONGEST: usize = 2048;

/// What Cognito sends a browser back with.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Callback {
    /// A code, and the state it belongs to.
    Code {
        /// What tokens are given for.
        code: String,
        /// What the attempt began with.
        state: String,
    },
    /// Why there is no code.
    Error(CallbackError),
    /// Neither, or both, or one of them several times.
    Malformed,
}

/// Why Cognito gave no code ([RFC 6749, 4.1.2.1](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CallbackError {
    /// Somebody cancelled, or the pool or a function of it refused.
    AccessDenied,
    /// The client, its scopes or its callback address are not as the pool knows them.
    Configuration,
    /// Cognito, or a provider behind it, failed.
    Server,
    /// Anything else.
    Other,
}

impl CallbackError {
    fn of(code: &str) -> Self {
        match code {
            "access_denied" => Self::AccessDenied,
            "invalid_request"
            | "unauthorized_client"
            | "unsupported_response_type"
            | "invalid_scope" => Self::Configuration,
            "server_error" | "temporarily_unavailable" => Self::Server,
            _ => Self::Other,
        }
    }

    /// A word for logs: the code itself may be anything.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::AccessDenied => "access_denied",
            Self::Configuration => "configuration",
            Self::Server => "server_error",
            Self::Other => "unknown-error",
        }
    }
}

impl Callback {
    /// Reads a query. Parameters that are not known are passed over
    /// ([RFC 6749, 4.1.2](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2)).
    pub(super) fn of(query: &Query) -> Self {
        let parts = (
            query.value("error"),
            query.value("code"),
            query.value("state"),
        );
        let (Ok(error), Ok(code), Ok(state)) = parts else {
            return Self::Malformed;
        };
        match (error, code, state) {
            (Some(error), None, _) => Self::Error(CallbackError::of(error)),
            (None, Some(code), Some(state)) if is_plain(code) && is_plain(state) => Self::Code {
                code: code.to_owned(),
                state: state.to_owned(),
            },
            _ => Self::Malformed,
        }
    }
}

/// Whether a code or state is of visible ASCII, as both are
/// ([RFC 6749, A.5 and A.11](https://www.rfc-editor.org/rfc/rfc6749#appendix-A.5)).
fn is_plain(text: &str) -> bool {
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> &'static str {
        match Query::parse(query).as_ref().map(Callback::of) {
            Ok(Callback::Code { .. }) => "code",
            Ok(Callback::Error(error)) => error.word(),
            Ok(Callback::Malformed) | Err(_) => "malformed",
        }
    }

    #[test]
    fn a_callback_has_one_code_and_one_state_or_one_error() {
        let long = format!("code={}&state=s", "c".repeat(LONGEST + 1));
        let cases = [
            ("code=c&state=s", "code"),
            ("state=s&code=c&session_state=x&new=y&new=z", "code"),
            ("code=c%2Bd&state=s", "code"),
            ("", "malformed"),
            ("code=c", "malformed"),
            ("state=s", "malformed"),
            ("code=&state=s", "malformed"),
            ("code=c&state=", "malformed"),
            ("code=c&code=c&state=s", "malformed"),
            ("code=c&code=d&state=s", "malformed"),
            ("code=c&state=s&state=s", "malformed"),
            ("code=c&%63ode=d&state=s", "malformed"),
            ("Code=c&State=s", "malformed"),
            ("code[]=c&state=s", "malformed"),
            ("code=c;state=s", "malformed"),
            ("code=a+b&state=s", "malformed"),
            ("code=c%0d%0a&state=s", "malformed"),
            ("code=c%00&state=s", "malformed"),
            ("code=%C3%A9&state=s", "malformed"),
            ("code=%ff&state=s", "malformed"),
            ("code=%&state=s", "malformed"),
            (&long, "malformed"),
            ("error=access_denied", "access_denied"),
            (
                "error=access_denied&state=s&error_description=%3Cb%3E",
                "access_denied",
            ),
            ("error=invalid_scope&state=s", "configuration"),
            ("error=server_error&state=s", "server_error"),
            ("error=%3Cscript%3E", "unknown-error"),
            ("error=", "unknown-error"),
            ("error=a&error=b", "malformed"),
            ("error=a&state=s&state=t", "malformed"),
            ("error=access_denied&code=c&state=s", "malformed"),
        ];
        for (query, expected) in cases {
            assert_eq!(read(query), expected, "{query}");
        }
    }
}
