//! How a secret is made up.

use crate::cfn::secretsmanager::secret::GenerateSecretString;
use crate::problem::Problem;

/// A random text that Secrets Manager makes up.
///
/// By default it has 32 characters: at least one lower-case and one upper-case letter, one digit,
/// and one character of ``!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~``.
/// See [GetRandomPassword](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html).
///
/// # Example
///
/// ```
/// use palisade::secretsmanager::Password;
///
/// let key = Password::new().length(64).without_punctuation();
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "a password does nothing until it is given to a secret"]
pub struct Password {
    length: Option<u32>,
    without: String,
    lowercase: Class,
    uppercase: Class,
    digits: Class,
    punctuation: Class,
    space: bool,
    any_mix: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Class {
    #[default]
    In,
    Out,
}

impl Password {
    /// A password with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many characters it has: up to 4,096. Defaults to 32. `PasswordLength`.
    pub fn length(mut self, characters: u32) -> Self {
        self.length = Some(characters);
        self
    }

    /// Leaves characters out. Defaults to none. `ExcludeCharacters`.
    pub fn without(mut self, characters: impl Into<String>) -> Self {
        self.without = characters.into();
        self
    }

    /// Leaves lower-case letters out. Defaults to having them. `ExcludeLowercase`.
    pub fn without_lowercase(mut self) -> Self {
        self.lowercase = Class::Out;
        self
    }

    /// Leaves upper-case letters out. Defaults to having them. `ExcludeUppercase`.
    pub fn without_uppercase(mut self) -> Self {
        self.uppercase = Class::Out;
        self
    }

    /// Leaves digits out. Defaults to having them. `ExcludeNumbers`.
    pub fn without_digits(mut self) -> Self {
        self.digits = Class::Out;
        self
    }

    /// Leaves punctuation out. Defaults to having it. `ExcludePunctuation`.
    pub fn without_punctuation(mut self) -> Self {
        self.punctuation = Class::Out;
        self
    }

    /// Lets it have spaces. Defaults to none. `IncludeSpace`.
    pub fn spaces(mut self) -> Self {
        self.space = true;
        self
    }

    /// Does not demand a character of each kind.
    /// Defaults to demanding it. `RequireEachIncludedType`.
    pub fn any_mix(mut self) -> Self {
        self.any_mix = true;
        self
    }

    pub(super) fn problem(&self) -> Option<Problem> {
        let classes = [
            self.lowercase,
            self.uppercase,
            self.digits,
            self.punctuation,
        ];
        let kinds = classes.iter().filter(|class| **class == Class::In).count();
        let least = if self.any_mix { 1 } else { kinds.max(1) };
        let length = self.length.unwrap_or(32);
        if kinds == 0 && !self.space {
            return Some(Problem::new(
                "a password has characters of some kind, but all kinds are left out",
            ));
        }
        let fits = usize::try_from(length).is_ok_and(|length| (least..=4096).contains(&length));
        (!fits).then(|| {
            Problem::new(format!(
                "a password of {kinds} kinds of characters has {least} to 4096 of them, got `{length}`"
            ))
        })
    }

    pub(super) fn properties(self) -> GenerateSecretString {
        let mut properties = GenerateSecretString::new();
        if let Some(length) = self.length {
            properties = properties.password_length(length);
        }
        if !self.without.is_empty() {
            properties = properties.exclude_characters(self.without);
        }
        if self.lowercase == Class::Out {
            properties = properties.exclude_lowercase(true);
        }
        if self.uppercase == Class::Out {
            properties = properties.exclude_uppercase(true);
        }
        if self.digits == Class::Out {
            properties = properties.exclude_numbers(true);
        }
        if self.punctuation == Class::Out {
            properties = properties.exclude_punctuation(true);
        }
        if self.space {
            properties = properties.include_space(true);
        }
        if self.any_mix {
            properties = properties.require_each_included_type(false);
        }
        properties
    }
}
