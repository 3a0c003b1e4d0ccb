//! The second factor, beside a password.

use super::UserPool;
use crate::problem::Problem;

/// Whether people prove who they are in a second way, and how.
///
/// See [Adding MFA to a user pool](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mfa {
    /// A password is enough.
    Off,
    /// Who sets up a second factor is asked for it.
    Optional(Vec<Factor>),
    /// Everyone is asked for a second factor, and sets one up at the first sign-in.
    Required(Vec<Factor>),
}

impl Default for Mfa {
    /// Required, by an authenticator app.
    fn default() -> Self {
        Self::required([Factor::Totp])
    }
}

impl Mfa {
    /// Who sets up one of the factors is asked for it. `MfaConfiguration` is `OPTIONAL`.
    pub fn optional(factors: impl IntoIterator<Item = Factor>) -> Self {
        Self::Optional(factors.into_iter().collect())
    }

    /// Everyone is asked for one of the factors. `MfaConfiguration` is `ON`.
    pub fn required(factors: impl IntoIterator<Item = Factor>) -> Self {
        Self::Required(factors.into_iter().collect())
    }

    pub(super) fn is_required(&self) -> bool {
        matches!(self, Self::Required(_))
    }

    pub(super) fn factors(&self) -> &[Factor] {
        match self {
            Self::Off => &[],
            Self::Optional(factors) | Self::Required(factors) => factors,
        }
    }

    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Off => "OFF",
            Self::Optional(_) => "OPTIONAL",
            Self::Required(_) => "ON",
        }
    }

    pub(super) fn problem(&self) -> Option<Problem> {
        (self.factors().is_empty() && *self != Self::Off).then(|| {
            Problem::new("a second factor is asked for, but there is none to choose")
                .hint("name one, such as `Factor::Totp`, or say `Mfa::Off`")
        })
    }
}

/// A second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Factor {
    /// A code from an authenticator app (RFC 6238). `SOFTWARE_TOKEN_MFA`.
    Totp,
    /// A code in a text message; the pool needs [`UserPool::sms`]. `SMS_MFA`.
    Sms,
    /// A code by e-mail; the pool needs [`UserPool::ses`], and a plan above Lite. `EMAIL_OTP`.
    Email,
}

impl Factor {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Totp => "SOFTWARE_TOKEN_MFA",
            Self::Sms => "SMS_MFA",
            Self::Email => "EMAIL_OTP",
        }
    }
}

impl UserPool {
    /// Whether people prove who they are in a second way.
    /// Defaults to a code from an authenticator app, required of everyone, as Security Hub's control
    /// [Cognito.5](https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-5)
    /// asks for. `MfaConfiguration` and `EnabledMfas`.
    pub fn mfa(mut self, mfa: Mfa) -> Self {
        self.mfa = mfa;
        self
    }
}
