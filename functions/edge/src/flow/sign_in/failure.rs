//! Why a sign-in did not end well.

use crate::cookie::CookieError;
use crate::flow::page::Page;
use crate::flow::token_endpoint::TokenEndpointError;
use crate::token::Rejection;

use super::query::CallbackError;

/// Why a sign-in did not end well: what people see, and words for logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    /// What people see.
    pub(super) page: Page,
    /// Which step failed.
    pub(super) reason: &'static str,
    /// How it failed.
    pub(super) detail: &'static str,
}

impl Failure {
    pub(super) const fn new(page: Page, reason: &'static str) -> Self {
        Self {
            page,
            reason,
            detail: "",
        }
    }

    /// A token that Cognito gave is not accepted.
    pub(super) fn token(reason: &'static str, rejection: Rejection) -> Self {
        Self {
            page: Page::SignInFailed,
            reason,
            detail: rejection.code(),
        }
    }

    /// Whether another try soon is likely to fail in the same way.
    pub(super) fn may_repeat(self) -> bool {
        matches!(
            self.page,
            Page::SignInAgain | Page::SignInFailed | Page::SignInBroken
        )
    }
}

impl From<CallbackError> for Failure {
    fn from(error: CallbackError) -> Self {
        let page = match error {
            CallbackError::AccessDenied => Page::SignInRefused,
            _ => Page::SignInFailed,
        };
        Self {
            page,
            reason: "callback-error",
            detail: error.word(),
        }
    }
}

impl From<TokenEndpointError> for Failure {
    fn from(error: TokenEndpointError) -> Self {
        let page = match error {
            TokenEndpointError::Refused(_) => Page::SignInFailed,
            TokenEndpointError::Unavailable(_) => Page::SignInUnavailable,
            TokenEndpointError::Malformed(_) => Page::SignInBroken,
        };
        Self {
            page,
            reason: "token-endpoint",
            detail: error.code(),
        }
    }
}

/// Tokens came that no cookie can hold: octets that would end it, or too many of them.
impl From<CookieError> for Failure {
    fn from(error: CookieError) -> Self {
        Self {
            page: Page::SignInBroken,
            reason: "session-cookies",
            detail: match error {
                CookieError::TooLong(_) | CookieError::TooMuch => "too-large",
                _ => "octets",
            },
        }
    }
}
