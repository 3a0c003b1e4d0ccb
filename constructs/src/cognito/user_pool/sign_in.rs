//! By what people sign in, and how the pool knows that an address is theirs.

use super::UserPool;
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool::{UserAttributeUpdateSettings, UsernameConfiguration};
use crate::problem::Problem;

/// Where a person is reached, which can be verified with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Contact {
    /// The attribute `email`.
    Email,
    /// The attribute `phone_number`.
    Phone,
}

impl Contact {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone_number",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Username,
    Email,
    Phone,
    PreferredUsername,
}

#[derive(Debug, Default)]
pub(super) struct SignIn {
    names: Vec<Name>,
    case_sensitive: bool,
    verified: Option<Vec<Contact>>,
    kept: Option<Vec<Contact>>,
}

impl SignIn {
    fn add(&mut self, name: Name) {
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }

    fn has(&self, name: Name) -> bool {
        self.names.contains(&name) || (self.names.is_empty() && name == Name::Email)
    }

    /// Whether a text message is the one way to reach everyone.
    pub(super) fn phone_alone(&self) -> bool {
        self.has(Name::Phone) && !self.has(Name::Email) && !self.has(Name::Username)
    }

    pub(super) fn verified(&self) -> Vec<Contact> {
        if let Some(verified) = &self.verified {
            return verified.clone();
        }
        let mut verified = Vec::new();
        if !self.phone_alone() {
            verified.push(Contact::Email);
        }
        if self.has(Name::Phone) {
            verified.push(Contact::Phone);
        }
        verified
    }

    fn kept(&self) -> Vec<Contact> {
        self.kept.clone().unwrap_or_else(|| self.verified())
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.has(Name::PreferredUsername) && !self.has(Name::Username) {
            problems.push(
                Problem::new("people can sign in with a preferred user name only beside a user name")
                    .hint("call `sign_in_with_username` too, or leave `sign_in_with_preferred_username` out"),
            );
        }
        let verified = self.verified();
        for contact in self.kept().iter().filter(|kept| !verified.contains(kept)) {
            problems.push(
                Problem::new(format!(
                    "`{}` cannot be kept until a new one is verified, for it is never verified",
                    contact.name()
                ))
                .hint("name it in `auto_verify` too, or leave it out of `keep_until_verified`"),
            );
        }
        problems
    }

    pub(super) fn apply(self, mut pool: cfn::UserPool) -> cfn::UserPool {
        let aliases = [
            (Name::Email, Contact::Email.name()),
            (Name::Phone, Contact::Phone.name()),
            (Name::PreferredUsername, "preferred_username"),
        ];
        let names = |allowed: &[Name]| -> Vec<&'static str> {
            aliases
                .into_iter()
                .filter(|(name, _)| self.has(*name) && allowed.contains(name))
                .map(|(_, word)| word)
                .collect()
        };
        if self.has(Name::Username) {
            let aliases = names(&[Name::Email, Name::Phone, Name::PreferredUsername]);
            if !aliases.is_empty() {
                pool = pool.alias_attributes(aliases);
            }
        } else {
            pool = pool.username_attributes(names(&[Name::Email, Name::Phone]));
        }
        let words = |contacts: Vec<Contact>| -> Vec<&'static str> {
            contacts.into_iter().map(Contact::name).collect()
        };
        let verified = self.verified();
        if !verified.is_empty() {
            pool = pool.auto_verified_attributes(words(verified));
        }
        let kept = self.kept();
        if !kept.is_empty() {
            pool = pool.user_attribute_update_settings(
                UserAttributeUpdateSettings::new()
                    .attributes_require_verification_before_update(words(kept)),
            );
        }
        pool.username_configuration(
            UsernameConfiguration::new().case_sensitive(self.case_sensitive),
        )
    }
}

/// By what people sign in. None of it can change once the pool exists.
///
/// See [Customizing sign-in attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html#user-pool-settings-aliases).
impl UserPool {
    /// People sign in with their e-mail address. This is the default while nothing else is said.
    ///
    /// Beside [`UserPool::sign_in_with_username`] a verified address is an alias of the user name
    /// (`AliasAttributes`), else it is the user name (`UsernameAttributes`).
    pub fn sign_in_with_email(mut self) -> Self {
        self.sign_in.add(Name::Email);
        self
    }

    /// People sign in with their phone number; see [`UserPool::sign_in_with_email`].
    ///
    /// The pool must be able to send text messages: see [`UserPool::sms`].
    pub fn sign_in_with_phone(mut self) -> Self {
        self.sign_in.add(Name::Phone);
        self
    }

    /// People sign in with a name that is chosen once. Defaults to the e-mail address in its place.
    pub fn sign_in_with_username(mut self) -> Self {
        self.sign_in.add(Name::Username);
        self
    }

    /// People also sign in with a name that they can change; only beside
    /// [`UserPool::sign_in_with_username`]. `AliasAttributes`.
    pub fn sign_in_with_preferred_username(mut self) -> Self {
        self.sign_in.add(Name::PreferredUsername);
        self
    }

    /// Tells `Ann@example.com` from `ann@example.com`. Defaults to taking them for one person,
    /// as AWS recommends. `UsernameConfiguration`.
    pub fn case_sensitive(mut self) -> Self {
        self.sign_in.case_sensitive = true;
        self
    }

    /// What is verified with a code when someone signs up or changes it.
    /// Defaults to e-mail, and to the phone number where people sign in with it.
    /// Where both are named Cognito verifies the phone number at sign-up.
    /// `AutoVerifiedAttributes`.
    pub fn auto_verify(mut self, contacts: impl IntoIterator<Item = Contact>) -> Self {
        self.sign_in.verified = Some(contacts.into_iter().collect());
        self
    }

    /// What stays as it was until the new value is verified.
    /// Defaults to all that is verified, so that a typing error locks no one out.
    /// `UserAttributeUpdateSettings`.
    pub fn keep_until_verified(mut self, contacts: impl IntoIterator<Item = Contact>) -> Self {
        self.sign_in.kept = Some(contacts.into_iter().collect());
        self
    }
}
