//! To and from serde's data model.
//!
//! A late value is written as an object with one marked key, which no template can hold:
//! so it survives `serde_json::json!` and comes back as what it was.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Json, Object};

const LATE: &str = "\u{0}late";
const INVALID: &str = "\u{0}invalid";

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Map(object) => object.serialize(serializer),
            Self::Late(late) => marked(serializer, LATE, late),
            Self::Invalid(invalid) => marked(serializer, INVALID, invalid),
        }
    }
}

fn marked<S: Serializer>(
    serializer: S,
    mark: &str,
    content: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(mark, content)?;
    map.end()
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self.iter() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Bool(value),
            serde_json::Value::Number(number) => Self::Number(number),
            serde_json::Value::String(text) => Self::Text(Cow::Owned(text)),
            serde_json::Value::Array(items) => {
                Self::List(items.into_iter().map(Self::from).collect())
            }
            serde_json::Value::Object(map) => {
                if let Some(late) = unmarked(&map, LATE) {
                    return Self::Late(late);
                }
                if let Some(invalid) = unmarked(&map, INVALID) {
                    return Self::Invalid(invalid);
                }
                let mut object = Object::new();
                for (key, value) in map {
                    object.push(key, Self::from(value));
                }
                Self::Map(object)
            }
        }
    }
}

fn unmarked<T: DeserializeOwned>(
    map: &serde_json::Map<String, serde_json::Value>,
    mark: &str,
) -> Option<T> {
    let content = map.get(mark)?;
    serde_json::from_value(content.clone()).ok()
}

impl From<Json> for serde_json::Value {
    fn from(json: Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(value),
            Json::Number(number) => Self::Number(number),
            Json::Text(text) => Self::String(text.into_owned()),
            Json::List(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Json::Map(object) => Self::Object(
                object
                    .into_iter()
                    .map(|(key, value)| (key.into_owned(), Self::from(value)))
                    .collect(),
            ),
            marked @ (Json::Late(_) | Json::Invalid(_)) => {
                serde_json::to_value(marked).unwrap_or(Self::Null)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::from)
    }
}
