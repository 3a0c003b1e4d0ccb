//! Why a token is not accepted.

use std::fmt;

/// Why a token is not accepted: a reason for logs, which visitors are never told.
///
/// The reasons stand in the order in which they are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Rejection {
    /// It is longer than 16 KiB.
    TooLong,
    /// It is not three parts of base64url's characters, joined by dots
    /// ([RFC 7515](https://www.rfc-editor.org/rfc/rfc7515), 7.1).
    Form,
    /// A part is not what encoding its bytes gives: its length is impossible, or unused bits are set.
    Encoding,
    /// The header is not one JSON object of at most 4 KiB, whose members have different names.
    Header,
    /// `alg` is not `RS256` ([RFC 8725](https://www.rfc-editor.org/rfc/rfc8725), 3.1).
    Algorithm,
    /// The header has a parameter that changes what a signature means, or brings a key along
    /// ([RFC 7515](https://www.rfc-editor.org/rfc/rfc7515), 4.1).
    HeaderParameter,
    /// `typ` names something that is no token ([RFC 8725](https://www.rfc-editor.org/rfc/rfc8725), 3.11).
    Type,
    /// `kid` is not a text of 1 to 128 bytes.
    KeyId,
    /// The payload is not one JSON object, whose members have different names.
    Payload,
    /// `iss` is none of the issuers that are accepted.
    Issuer,
    /// `token_use` is that of another kind of token.
    TokenUse,
    /// The token was made for another client.
    Client,
    /// `exp`, `iat` or `nbf` is no time, or one of the first two is missing.
    Time,
    /// The token has expired.
    Expired,
    /// `nbf` is in the future.
    NotYetValid,
    /// `iat` is in the future, or after `exp`.
    IssuedAt,
    /// `sub` is not a text of at least one character.
    Subject,
    /// The key set has no such key.
    UnknownKey,
    /// The key set has no such key, and a newer one could not be fetched.
    KeySetUnavailable,
    /// The signature is not that of the key.
    Signature,
    /// Whoever asks is not in the group that is let in.
    Group,
    /// The token has not all scopes that are demanded.
    Scope,
    /// The rule that is demanded does not hold for the token and what is asked for.
    Rule,
}

impl Rejection {
    /// A word for logs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLong => "token-too-long",
            Self::Form => "token-form",
            Self::Encoding => "token-encoding",
            Self::Header => "token-header",
            Self::Algorithm => "token-algorithm",
            Self::HeaderParameter => "token-header-parameter",
            Self::Type => "token-type",
            Self::KeyId => "token-key-id",
            Self::Payload => "token-payload",
            Self::Issuer => "token-issuer",
            Self::TokenUse => "token-use",
            Self::Client => "token-client",
            Self::Time => "token-time",
            Self::Expired => "token-expired",
            Self::NotYetValid => "token-not-yet-valid",
            Self::IssuedAt => "token-issued-at",
            Self::Subject => "token-subject",
            Self::UnknownKey => "key-unknown",
            Self::KeySetUnavailable => "key-set-unavailable",
            Self::Signature => "token-signature",
            Self::Group => "not-in-group",
            Self::Scope => "scope-missing",
            Self::Rule => "rule-not-met",
        }
    }

    /// Whether the token was right in everything that was looked at before its time, and has expired; a new one may
    /// be had with a refresh token. Its signature was not looked at.
    #[must_use]
    pub fn is_expired(self) -> bool {
        self == Self::Expired
    }

    /// Whether the token says truly who asks, who may not come in: another sign-in would not change it.
    #[must_use]
    pub fn is_forbidden(self) -> bool {
        matches!(self, Self::Group | Self::Scope | Self::Rule)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "the token is longer than 16 KiB",
            Self::Form => "the token is not three parts of base64url, joined by dots",
            Self::Encoding => "a part of the token is not written as base64url demands",
            Self::Header => "the token's header is no JSON object, or a strange one",
            Self::Algorithm => "`alg` is not `RS256`",
            Self::HeaderParameter => "the token's header has a parameter that is not allowed",
            Self::Type => "`typ` is not that of a token",
            Self::KeyId => "`kid` is not a text of 1 to 128 bytes",
            Self::Payload => "the token's payload is no JSON object, or a strange one",
            Self::Issuer => "`iss` is another issuer",
            Self::TokenUse => "`token_use` is that of another kind of token",
            Self::Client => "the token was made for another client",
            Self::Time => "`exp`, `iat` or `nbf` is no time, or is missing",
            Self::Expired => "the token has expired",
            Self::NotYetValid => "`nbf` is in the future",
            Self::IssuedAt => "`iat` is in the future, or after `exp`",
            Self::Subject => "`sub` is not a text, or is empty",
            Self::UnknownKey => "the key set has no key of this `kid`",
            Self::KeySetUnavailable => "the key set could not be fetched",
            Self::Signature => "the signature is not that of the key",
            Self::Group => "the group that is demanded is missing",
            Self::Scope => "a scope that is demanded is missing",
            Self::Rule => "the rule that is demanded does not hold",
        })
    }
}

impl std::error::Error for Rejection {}
