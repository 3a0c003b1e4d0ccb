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

/// The query of a callback tells an error, or is malformed.
const CALLBACK_ERROR: &str = "callback-error";

impl Failure {
    pub(super) const fn new(page: Page, reason: &'static str) -> Self {
        Self {
            page,
            reason,
            detail: "",
        }
    }

    /// A token that Cognito gave is not accepted.
    ///
    /// Where no key can be had, that is no fault of the token, and another try may end well.
    pub(super) fn token(reason: &'static str, rejection: Rejection) -> Self {
        let page = match rejection {
            Rejection::KeySetUnavailable => Page::SignInUnavailable,
            _ => Page::SignInFailed,
        };
        Self {
            page,
            reason,
            detail: rejection.code(),
        }
    }

    /// Whether another try soon is likely to fail in the same way.
    ///
    /// What comes without an attempt of this browser does not count: any other site can open such addresses.
    pub(super) fn may_repeat(self) -> bool {
        self.reason != CALLBACK_ERROR
            && matches!(self.page, Page::SignInFailed | Page::SignInBroken)
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
            reason: CALLBACK_ERROR,
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

#[cfg(test)]
mod tests {
    use super::Failure;
    use crate::flow::page::Page;
    use crate::flow::sign_in::query::CallbackError;
    use crate::token::Rejection;

    #[test]
    fn only_what_another_site_cannot_cause_counts_towards_a_loop() {
        let of_cognito = Failure::token("id-token", Rejection::Expired);
        assert!(of_cognito.may_repeat());
        for failure in [
            Failure::new(Page::SignInAgain, "no-attempt"),
            Failure::new(Page::BadRequest, "query"),
            CallbackError::AccessDenied.into(),
            CallbackError::Other.into(),
        ] {
            assert!(!failure.may_repeat(), "{failure:?}");
        }
    }

    #[test]
    fn a_token_is_not_blamed_where_no_key_can_be_had() {
        let failure = Failure::token("id-token", Rejection::KeySetUnavailable);
        assert_eq!(failure.page, Page::SignInUnavailable);
        assert!(!failure.may_repeat());
    }
}
