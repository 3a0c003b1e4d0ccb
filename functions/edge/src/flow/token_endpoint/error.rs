//! Why the token endpoint gave no tokens.

/// Why the token endpoint gave no tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::flow) enum TokenEndpointError {
    /// It said no: 4xx.
    Refused(ErrorCode),
    /// It could not be reached in time, or said that it cannot answer now: 5xx or 429. The word is for logs.
    Unavailable(&'static str),
    /// What it said makes no sense. The word is for logs.
    Malformed(&'static str),
}

impl TokenEndpointError {
    /// A word for logs.
    pub(in crate::flow) fn code(self) -> &'static str {
        match self {
            Self::Refused(code) => code.word(),
            Self::Unavailable(word) | Self::Malformed(word) => word,
        }
    }
}

/// The codes of errors ([RFC 6749, 5.2](https://www.rfc-editor.org/rfc/rfc6749#section-5.2)). Descriptions are not
/// read: Cognito's documentation says that they change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::flow) enum ErrorCode {
    /// The code or the refresh token is over, revoked, or another client's.
    InvalidGrant,
    /// The client is unknown, or its secret wrong.
    InvalidClient,
    /// Something is missing in the request.
    InvalidRequest,
    /// The client may not use this grant.
    UnauthorizedClient,
    /// The endpoint does not know this grant.
    UnsupportedGrantType,
    /// The scope is unknown.
    InvalidScope,
    /// The token cannot be revoked
    /// ([RFC 7009, 2.2.1](https://www.rfc-editor.org/rfc/rfc7009#section-2.2.1)).
    UnsupportedTokenType,
    /// Anything else.
    Other,
}

impl ErrorCode {
    const KNOWN: [Self; 7] = [
        Self::InvalidGrant,
        Self::InvalidClient,
        Self::InvalidRequest,
        Self::UnauthorizedClient,
        Self::UnsupportedGrantType,
        Self::InvalidScope,
        Self::UnsupportedTokenType,
    ];

    /// The code that a word means.
    pub(super) fn of(word: &str) -> Self {
        let known = Self::KNOWN.into_iter().find(|code| code.word() == word);
        known.unwrap_or(Self::Other)
    }

    /// The word of the code.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::InvalidGrant => "invalid_grant",
            Self::InvalidClient => "invalid_client",
            Self::InvalidRequest => "invalid_request",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::InvalidScope => "invalid_scope",
            Self::UnsupportedTokenType => "unsupported_token_type",
            Self::Other => "unknown-error",
        }
    }
}
