//! What people may sign in with in place of a password.

use super::UserPool;
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool::SignInPolicy;
use crate::names::DomainName;
use crate::value::Value;

/// Passkeys: a key on a device or in a password manager signs in, with no password.
///
/// By default the device must make sure of the person, by a fingerprint or a PIN, say, and that counts
/// as both factors, so that passkeys work where a second factor is required.
/// See [`WebAuthnConfigurationType`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{Passkeys, UserPool};
///
/// let people = UserPool::new().passkeys(Passkeys::new("auth.example.com"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "passkeys do nothing until they are given to a pool"]
pub struct Passkeys {
    relying_party: Value<DomainName>,
    preferred: bool,
    single: bool,
}

impl Passkeys {
    /// Passkeys for a domain, which they are bound to: the pool's own domain if it has one, else its
    /// prefix domain, or the domain of an app that signs people in itself. `WebAuthnRelyingPartyID`.
    ///
    /// It is written out, not taken from a [`UserPoolDomain`](crate::cognito::UserPoolDomain),
    /// which is made after its pool:
    /// `text!("docs-7f3a.auth.", Pseudo::Region, ".amazoncognito.com")` for a prefix domain.
    pub fn new(relying_party: impl Into<Value<DomainName>>) -> Self {
        Self {
            relying_party: relying_party.into(),
            preferred: false,
            single: false,
        }
    }

    /// Also takes devices that cannot make sure of the person, and counts a passkey as one factor.
    /// Defaults to refusing them. `WebAuthnUserVerification` is `preferred`, and
    /// `WebAuthnFactorConfiguration` is `SINGLE_FACTOR`.
    pub fn without_user_verification(mut self) -> Self {
        self.preferred = true;
        self.single = true;
        self
    }

    /// Counts a passkey as one factor, though the device makes sure of the person.
    /// Defaults to counting it as both. `WebAuthnFactorConfiguration` is `SINGLE_FACTOR`.
    pub fn as_one_factor(mut self) -> Self {
        self.single = true;
        self
    }

    pub(super) fn is_single(&self) -> bool {
        self.single
    }

    fn apply(self, pool: cfn::UserPool) -> cfn::UserPool {
        pool.web_authn_relying_party_id(self.relying_party)
            .web_authn_user_verification(if self.preferred {
                "preferred"
            } else {
                "required"
            })
            .web_authn_factor_configuration(if self.single {
                "SINGLE_FACTOR"
            } else {
                "MULTI_FACTOR_WITH_USER_VERIFICATION"
            })
    }
}

#[derive(Debug, Default)]
pub(super) struct FirstFactors {
    pub(super) passkeys: Option<Passkeys>,
    pub(super) email_codes: bool,
    pub(super) sms_codes: bool,
}

impl FirstFactors {
    /// Whether people can do without a password.
    pub(super) fn passwordless(&self) -> bool {
        self.passkeys.is_some() || self.codes()
    }

    pub(super) fn codes(&self) -> bool {
        self.email_codes || self.sms_codes
    }

    pub(super) fn policy(&self) -> Option<SignInPolicy> {
        if !self.passwordless() {
            return None;
        }
        let others = [
            ("EMAIL_OTP", self.email_codes),
            ("SMS_OTP", self.sms_codes),
            ("WEB_AUTHN", self.passkeys.is_some()),
        ];
        // Cognito takes no list without it.
        let factors = std::iter::once("PASSWORD").chain(
            others
                .into_iter()
                .filter_map(|(word, allowed)| allowed.then_some(word)),
        );
        Some(SignInPolicy::new().allowed_first_auth_factors(factors.collect::<Vec<_>>()))
    }

    pub(super) fn apply(self, pool: cfn::UserPool) -> cfn::UserPool {
        match self.passkeys {
            Some(passkeys) => passkeys.apply(pool),
            None => pool,
        }
    }
}

/// What people may choose to sign in with in place of a password, on a plan above Lite.
///
/// The pool's clients must allow the choice: `ALLOW_USER_AUTH`. See
/// [Authentication flows](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html).
impl UserPool {
    /// People may sign in with a passkey. Defaults to passwords alone.
    /// `Policies.SignInPolicy` and `WebAuthn..`.
    pub fn passkeys(mut self, passkeys: Passkeys) -> Self {
        self.first_factors.passkeys = Some(passkeys);
        self
    }

    /// People may sign in with a code that is sent by e-mail; not where a second factor is required.
    /// Defaults to passwords alone. `Policies.SignInPolicy`.
    pub fn codes_by_email(mut self) -> Self {
        self.first_factors.email_codes = true;
        self
    }

    /// People may sign in with a code in a text message; not where a second factor is required.
    /// Defaults to passwords alone. `Policies.SignInPolicy`.
    pub fn codes_by_sms(mut self) -> Self {
        self.first_factors.sms_codes = true;
        self
    }
}
