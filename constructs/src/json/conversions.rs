//! Which plain things are JSON.

use std::borrow::Cow;

use super::{Json, Object};

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i32> for Json {
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl From<u64> for Json {
    fn from(value: u64) -> Self {
        Self::Number(value.into())
    }
}

impl From<f64> for Json {
    /// A whole number is written as one; what JSON cannot hold becomes `null`.
    fn from(value: f64) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the cast is only kept if it comes back as the same number"
        )]
        let whole = value as i64;
        #[expect(clippy::cast_precision_loss, clippy::float_cmp, reason = "as above")]
        if whole as f64 == value {
            return whole.into();
        }
        serde_json::Number::from_f64(value).map_or(Self::Null, Self::Number)
    }
}

impl From<&'static str> for Json {
    fn from(value: &'static str) -> Self {
        Self::Text(Cow::Borrowed(value))
    }
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Self::Text(Cow::Owned(value))
    }
}

impl From<Object> for Json {
    fn from(value: Object) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Self>> for Json {
    fn from(value: Vec<Self>) -> Self {
        Self::List(value)
    }
}

impl<const N: usize> From<[Self; N]> for Json {
    fn from(value: [Self; N]) -> Self {
        Self::List(value.into())
    }
}
