//! Which plain things are values.

use std::borrow::Cow;

use super::{Literal, Value};
use crate::json::Json;

impl<T> From<T> for Value<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl<T: Literal> From<&str> for Value<T> {
    fn from(text: &str) -> Self {
        match text.parse() {
            Ok(value) => Self::Known(value),
            Err(error) => Self::Invalid(error.into()),
        }
    }
}

impl<T: Literal> From<String> for Value<T> {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl<T: Literal> From<Value<String>> for Value<T> {
    /// Checks the text if it is known now; a late text is trusted to have the form.
    fn from(text: Value<String>) -> Self {
        text.cast(Self::from)
    }
}

impl From<&str> for Value<String> {
    fn from(text: &str) -> Self {
        Self::Known(text.to_owned())
    }
}

impl From<&String> for Value<String> {
    fn from(text: &String) -> Self {
        Self::Known(text.clone())
    }
}

impl<T: Literal> From<T> for Value<String> {
    fn from(value: T) -> Self {
        Self::Known(value.as_ref().to_owned())
    }
}

impl<T: Literal> From<Value<T>> for Value<String> {
    fn from(value: Value<T>) -> Self {
        value.cast(|known| Self::Known(known.as_ref().to_owned()))
    }
}

impl From<i32> for Value<i64> {
    fn from(number: i32) -> Self {
        Self::Known(number.into())
    }
}

impl From<u8> for Value<i64> {
    fn from(number: u8) -> Self {
        Self::Known(number.into())
    }
}

impl From<u16> for Value<i64> {
    fn from(number: u16) -> Self {
        Self::Known(number.into())
    }
}

impl From<u32> for Value<i64> {
    fn from(number: u32) -> Self {
        Self::Known(number.into())
    }
}

impl From<i32> for Value<f64> {
    fn from(number: i32) -> Self {
        Self::Known(number.into())
    }
}

impl From<u32> for Value<f64> {
    fn from(number: u32) -> Self {
        Self::Known(number.into())
    }
}

impl From<Value<i64>> for Value<f64> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "CloudFormation's own numbers are doubles"
    )]
    fn from(number: Value<i64>) -> Self {
        number.cast(|known| Self::Known(known as f64))
    }
}

impl<T: Into<Self>> From<Value<T>> for Json {
    fn from(value: Value<T>) -> Self {
        match value {
            Value::Known(known) => known.into(),
            Value::Late(late) => Self::Late(late),
            Value::Invalid(invalid) => Self::Invalid(invalid),
        }
    }
}

impl<T: Literal> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Text(Cow::Owned(value.as_ref().to_owned()))
    }
}
