//! Texts with late parts.

use super::{Expression, Invalid, Value};
use crate::json::Json;

/// A text under construction; [`text!`](crate::text!) is the short way.
#[derive(Clone, Debug, Default)]
#[must_use = "a text does nothing until it is given to a property"]
pub struct Text {
    parts: Vec<Json>,
    invalid: Option<Invalid>,
    late: bool,
}

impl Text {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part: a literal, or a value that is known now or late.
    pub fn part(mut self, part: impl Into<Value<String>>) -> Self {
        match part.into() {
            Value::Known(known) => {
                if let Some(Json::Text(last)) = self.parts.last_mut() {
                    last.to_mut().push_str(&known);
                } else if !known.is_empty() {
                    self.parts.push(Json::Text(known.into()));
                }
            }
            Value::Late(late) => {
                self.late = true;
                if let Expression::Text(inner) = late.expression() {
                    for part in inner.clone() {
                        self = self.push(part);
                    }
                } else {
                    self.parts.push(Json::Late(late));
                }
            }
            Value::Invalid(invalid) => self.invalid = self.invalid.or(Some(invalid)),
        }
        self
    }

    /// The text as a value: known if every part is.
    #[must_use]
    pub fn into_value(self) -> Value<String> {
        if let Some(invalid) = self.invalid {
            return Value::Invalid(invalid);
        }
        if self.late {
            return Value::late(Expression::Text(self.parts));
        }
        let known = self.parts.into_iter().next();
        match known {
            Some(Json::Text(text)) => Value::Known(text.into_owned()),
            _ => Value::Known(String::new()),
        }
    }

    fn push(mut self, part: Json) -> Self {
        if let (Some(Json::Text(last)), Json::Text(next)) = (self.parts.last_mut(), &part) {
            last.to_mut().push_str(next);
        } else {
            self.parts.push(part);
        }
        self
    }
}

/// Joins literals and values, known or late, to one text.
///
/// Late parts come out as `Fn::Sub` or `Fn::Join`; if every part is known, so is the text.
///
/// # Example
///
/// ```
/// use palisade::{Pseudo, Value, text};
///
/// let known = text!("https://", "example.com", "/signin");
/// assert_eq!(known, Value::Known("https://example.com/signin".to_owned()));
///
/// let late = text!("logs-", Pseudo::AccountId);
/// assert!(late.is_late());
/// ```
#[macro_export]
macro_rules! text {
    ($($part:expr),* $(,)?) => {
        $crate::Text::new()$(.part($part))*.into_value()
    };
}
