//! The value itself.

use super::{Expression, Invalid, Late, Pseudo};
use crate::json::Json;

/// A value that is known now, or only at deployment, or was written wrong.
///
/// Only what another resource may supply is a `Value`; plain numbers, durations and flags are not.
/// There is no `Display`: a late value cannot be put into a text by accident.
/// Texts with late parts are joined by [`text!`](crate::text!).
///
/// # Example
///
/// A literal of the wrong form does not panic: it is carried along, and
/// [`App::synth`](crate::App::synth) reports it with the path of its property.
///
/// ```
/// use palisade::{DomainName, Value};
///
/// let good: Value<DomainName> = "docs.example.com".into();
/// let wrong: Value<DomainName> = "no spaces, please".into();
/// assert!(matches!(good, Value::Known(_)));
/// assert!(matches!(wrong, Value::Invalid(_)));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Value<T> {
    /// Known while the program runs.
    Known(T),
    /// Known only to CloudFormation, at deployment.
    Late(Late),
    /// A literal that does not have the form of a `T`; synthesis reports it.
    Invalid(Invalid),
}

impl<T> Value<T> {
    /// Returns the value if it is known now.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Late(_) | Self::Invalid(_) => None,
        }
    }

    /// Whether only CloudFormation knows the value.
    pub fn is_late(&self) -> bool {
        matches!(self, Self::Late(_))
    }

    /// `AWS::NoValue`: the property is left out, as in [`Function::only_if`](crate::Function::only_if).
    #[must_use]
    pub fn none() -> Self {
        Pseudo::NoValue.into_value()
    }

    pub(crate) fn late(expression: Expression) -> Self {
        Self::Late(Late::new(expression))
    }

    /// Turns a value of one form into one of another, where the forms agree by construction.
    pub(crate) fn cast<U>(self, known: impl FnOnce(T) -> Value<U>) -> Value<U> {
        match self {
            Self::Known(value) => known(value),
            Self::Late(late) => Value::Late(late),
            Self::Invalid(invalid) => Value::Invalid(invalid),
        }
    }
}

impl<T: Into<Json> + Clone> serde::Serialize for Value<T> {
    /// Writes a late value as a marked object, which [`Json`] reads back:
    /// so a value may stand inside `serde_json::json!`.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Json::from(self.clone()).serialize(serializer)
    }
}
