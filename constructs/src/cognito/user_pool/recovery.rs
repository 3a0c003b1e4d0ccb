//! How people get back in who forgot their password.

use super::{Contact, Factor, Mfa, UserPool};
use crate::cfn::cognito::user_pool::{AccountRecoverySetting, RecoveryOption};
use crate::problem::Problem;

/// How people get back in who forgot their password.
///
/// No one gets a code for this where they get the codes of their second factor.
/// See [`AccountRecoverySetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-accountrecoverysetting.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountRecovery {
    /// By a code to the verified e-mail address.
    Email,
    /// By a code to the verified phone number.
    Phone,
    /// By e-mail, or by phone where there is no e-mail.
    EmailThenPhone,
    /// By phone, or by e-mail where there is no phone.
    PhoneThenEmail,
    /// An administrator sets a new password.
    AdministratorOnly,
}

impl AccountRecovery {
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Email => &["verified_email"],
            Self::Phone => &["verified_phone_number"],
            Self::EmailThenPhone => &["verified_email", "verified_phone_number"],
            Self::PhoneThenEmail => &["verified_phone_number", "verified_email"],
            Self::AdministratorOnly => &["admin_only"],
        }
    }

    pub(super) fn property(self) -> AccountRecoverySetting {
        let options = (1u32..)
            .zip(self.words())
            .map(|(priority, word)| RecoveryOption::new().name(*word).priority(priority));
        AccountRecoverySetting::new().recovery_mechanisms(options.collect::<Vec<_>>())
    }

    /// Codes of the second factor and for a new password never go to one place.
    pub(super) fn problem(self, mfa: &Mfa) -> Option<Problem> {
        let (contact, factor) = match self {
            Self::Email => (Contact::Email, Factor::Email),
            Self::Phone => (Contact::Phone, Factor::Sms),
            Self::EmailThenPhone | Self::PhoneThenEmail | Self::AdministratorOnly => return None,
        };
        (mfa.is_required() && mfa.factors() == [factor]).then(|| {
            Problem::new(format!(
                "who forgets a password cannot get back in: both the code for a new one and the \
                 second factor would go to `{}`, which Cognito refuses",
                contact.name()
            ))
            .hint("add `Factor::Totp`, or choose another `AccountRecovery`")
        })
    }
}

impl UserPool {
    /// How people get back in who forgot their password.
    /// Defaults to e-mail, and to the phone where people sign in with nothing else.
    /// `AccountRecoverySetting`.
    pub fn account_recovery(mut self, recovery: AccountRecovery) -> Self {
        self.recovery = Some(recovery);
        self
    }

    pub(super) fn recovery(&self) -> AccountRecovery {
        self.recovery.unwrap_or(if self.sign_in.phone_alone() {
            AccountRecovery::Phone
        } else {
            AccountRecovery::Email
        })
    }
}
