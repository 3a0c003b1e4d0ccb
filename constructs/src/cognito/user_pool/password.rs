//! What passwords must be like.

use std::time::Duration;

use super::UserPool;
use crate::cfn::cognito::user_pool as cfn;
use crate::problem::Problem;

const DAY: u64 = 24 * 60 * 60;

/// What passwords must be like.
///
/// By default: 12 or more characters, with a lower-case and an upper-case letter, a digit and a symbol;
/// a temporary one is good for 7 days. Security Hub's control
/// [Cognito.3](https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-3)
/// asks for no more than that.
/// See [`PasswordPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cognito-userpool-passwordpolicy.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{PasswordPolicy, UserPool};
///
/// let people = UserPool::new().passwords(PasswordPolicy::new().min_length(16).history(10));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a pool"]
pub struct PasswordPolicy {
    length: u32,
    history: Option<u32>,
    temporary: Duration,
    not_required: Vec<Class>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Lowercase,
    Uppercase,
    Digit,
    Symbol,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self {
            length: 12,
            history: None,
            temporary: Duration::from_secs(7 * DAY),
            not_required: Vec::new(),
        }
    }
}

impl PasswordPolicy {
    /// The policy with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// The least number of characters, 8 to 99. Defaults to 12. `MinimumLength`.
    pub fn min_length(mut self, characters: u32) -> Self {
        self.length = characters;
        self
    }

    /// How many of the last passwords cannot be used again, up to 24; not on the plan Lite.
    /// Defaults to none. `PasswordHistorySize`.
    pub fn history(mut self, passwords: u32) -> Self {
        self.history = Some(passwords);
        self
    }

    /// How long the password of an invitation is good for: whole days, 1 to 7.
    /// Defaults to 7 days. `TemporaryPasswordValidityDays`.
    pub fn temporary_for(mut self, time: Duration) -> Self {
        self.temporary = time;
        self
    }

    /// Asks for no lower-case letter. Defaults to asking for one. `RequireLowercase`.
    pub fn without_lowercase(mut self) -> Self {
        self.not_required.push(Class::Lowercase);
        self
    }

    /// Asks for no upper-case letter. Defaults to asking for one. `RequireUppercase`.
    pub fn without_uppercase(mut self) -> Self {
        self.not_required.push(Class::Uppercase);
        self
    }

    /// Asks for no digit. Defaults to asking for one. `RequireNumbers`.
    pub fn without_digits(mut self) -> Self {
        self.not_required.push(Class::Digit);
        self
    }

    /// Asks for no symbol. Defaults to asking for one. `RequireSymbols`.
    pub fn without_symbols(mut self) -> Self {
        self.not_required.push(Class::Symbol);
        self
    }

    pub(super) fn has_history(&self) -> bool {
        self.history.is_some_and(|size| size > 0)
    }

    pub(super) fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        // Below 6 and above 99 the schema speaks up.
        if (6..8).contains(&self.length) {
            problems.push(
                Problem::new(format!(
                    "passwords of `{}` characters are too short, 8 to 99 are allowed",
                    self.length
                ))
                .hint("12 is the default; fewer than 8 fail Security Hub's control Cognito.3"),
            );
        }
        let seconds = self.temporary.as_secs();
        let whole = seconds.is_multiple_of(DAY) && self.temporary.subsec_nanos() == 0;
        if !whole || !(1..=7).contains(&(seconds / DAY)) {
            problems.push(
                Problem::new(format!(
                    "a temporary password cannot be good for `{:?}`, 1 to 7 whole days are allowed",
                    self.temporary
                ))
                .hint("invite the person again when the password is too old"),
            );
        }
        problems
    }

    pub(super) fn property(self) -> cfn::PasswordPolicy {
        let required = |class: Class| !self.not_required.contains(&class);
        let days = u32::try_from(self.temporary.as_secs() / DAY).unwrap_or(u32::MAX);
        let policy = cfn::PasswordPolicy::new()
            .minimum_length(self.length)
            .require_lowercase(required(Class::Lowercase))
            .require_uppercase(required(Class::Uppercase))
            .require_numbers(required(Class::Digit))
            .require_symbols(required(Class::Symbol))
            .temporary_password_validity_days(days);
        match self.history {
            Some(size) => policy.password_history_size(size),
            None => policy,
        }
    }
}

impl UserPool {
    /// What passwords must be like. Defaults to those of [`PasswordPolicy`].
    /// `Policies.PasswordPolicy`.
    pub fn passwords(mut self, policy: PasswordPolicy) -> Self {
        self.passwords = policy;
        self
    }
}
