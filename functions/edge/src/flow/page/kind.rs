//! Which pages there are.

/// A page of our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Page {
    /// 400: the address, or what came with it, is not one that is answered.
    BadRequest,
    /// 405: the method is not one that the address answers.
    MethodNotAllowed,
    /// 401: only people who have signed in may read this.
    SignInNeeded,
    /// 400: what was remembered of signing in is gone, or too old.
    SignInAgain,
    /// 400: Cognito, or what it said, did not let the sign-in end well.
    SignInFailed,
    /// 403: Cognito was asked not to sign in, or refused.
    SignInRefused,
    /// 400: signing in failed twice within a minute, so that trying on is unlikely to help.
    SignInRepeated,
    /// 503: Cognito does not answer now, so that signing in must begin anew.
    SignInUnavailable,
    /// 502: what Cognito answered makes no sense, so that signing in must begin anew.
    SignInBroken,
    /// 403: who has signed in may not read this.
    NotAllowed,
    /// 503: Cognito does not answer now; the same address works later.
    Unavailable,
    /// 200: people come here after they have signed out.
    SignedOut,
    /// 200: asks whether to sign out, where another site may have sent the browser.
    ConfirmSignOut,
    /// 500: an answer could not be made.
    Failed,
}

impl Page {
    /// All pages.
    pub const ALL: [Self; 14] = [
        Self::BadRequest,
        Self::MethodNotAllowed,
        Self::SignInNeeded,
        Self::SignInAgain,
        Self::SignInFailed,
        Self::SignInRefused,
        Self::SignInRepeated,
        Self::SignInUnavailable,
        Self::SignInBroken,
        Self::NotAllowed,
        Self::Unavailable,
        Self::SignedOut,
        Self::ConfirmSignOut,
        Self::Failed,
    ];

    /// The status that the page is sent with.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::SignedOut | Self::ConfirmSignOut => 200,
            Self::BadRequest | Self::SignInAgain | Self::SignInFailed | Self::SignInRepeated => 400,
            Self::SignInNeeded => 401,
            Self::SignInRefused | Self::NotAllowed => 403,
            Self::MethodNotAllowed => 405,
            Self::Failed => 500,
            Self::SignInBroken => 502,
            Self::SignInUnavailable | Self::Unavailable => 503,
        }
    }

    /// After how many seconds it makes sense to try again: the header `Retry-After`
    /// ([RFC 9110, 10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)).
    #[must_use]
    pub const fn retry_after(self) -> Option<u32> {
        match self.status() {
            502 | 503 => Some(5),
            _ => None,
        }
    }

    /// The methods that the address takes: the header `Allow`
    /// ([RFC 9110, 10.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1)).
    pub(super) const fn allow(self) -> Option<&'static str> {
        match self {
            Self::MethodNotAllowed => Some("GET"),
            _ => None,
        }
    }
}
