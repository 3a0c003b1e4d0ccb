//! Texts with a form.

use std::fmt;
use std::str::FromStr;

/// A text with a form that can be checked: a domain name, an ARN, a path pattern.
///
/// Implement it for a newtype of your own, and its literals are checked by synthesis:
/// `Value<Newtype>` then accepts `"a literal"`.
///
/// # Example
///
/// ```
/// use palisade::{FormError, Literal, Value};
///
/// #[derive(Clone, Debug)]
/// struct CostCenter(String);
///
/// impl std::str::FromStr for CostCenter {
///     type Err = FormError;
///
///     fn from_str(text: &str) -> Result<Self, FormError> {
///         if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
///             Ok(Self(text.to_owned()))
///         } else {
///             Err(FormError::new("a cost center has four digits", text))
///         }
///     }
/// }
///
/// impl AsRef<str> for CostCenter {
///     fn as_ref(&self) -> &str {
///         &self.0
///     }
/// }
///
/// impl Literal for CostCenter {}
///
/// let center: Value<CostCenter> = "47-11".into();
/// assert!(matches!(center, Value::Invalid(_)));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a text with a form",
    note = "`Value<T>` takes literals where `T` implements `Literal`"
)]
pub trait Literal: FromStr<Err = FormError> + AsRef<str> {}

/// A text does not have the form it must have.
///
/// The message is one sentence: what is allowed, and what was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormError {
    rule: &'static str,
    given: String,
}

impl FormError {
    /// Makes an error of a rule, such as `an account id has 12 digits`, and the text that breaks it.
    #[must_use]
    pub fn new(rule: &'static str, given: &str) -> Self {
        Self {
            rule,
            given: given.to_owned(),
        }
    }
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, got `{}`", self.rule, self.given)
    }
}

impl std::error::Error for FormError {}
