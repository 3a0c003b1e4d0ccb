//! Places in a tree, by JSON pointer (RFC 6901).

use super::{Json, Object};

impl Json {
    /// The value at a JSON pointer, such as `/DistributionConfig/Aliases/0`.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        let mut value = self;
        for token in tokens(pointer) {
            value = match value {
                Self::Map(object) => object.get(&token)?,
                Self::List(items) => items.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// Puts a value at a JSON pointer, making the maps on the way; `-` adds to a list.
    ///
    /// Returns whether there was a way: a text in the middle of it is none.
    pub fn insert_at(&mut self, pointer: &str, value: impl Into<Self>) -> bool {
        let mut place = self;
        for token in tokens(pointer) {
            if matches!(place, Self::Null) {
                *place = if token == "-" {
                    Self::List(Vec::new())
                } else {
                    Self::Map(Object::new())
                };
            }
            place = match place {
                Self::Map(object) => {
                    if !object.contains_key(&token) {
                        object.insert(token.clone(), Self::Null);
                    }
                    match object.get_mut(&token) {
                        Some(inner) => inner,
                        None => return false,
                    }
                }
                Self::List(items) => {
                    let index = if token == "-" {
                        items.len()
                    } else {
                        match token.parse::<usize>() {
                            Ok(index) => index,
                            Err(_) => return false,
                        }
                    };
                    if index == items.len() {
                        items.push(Self::Null);
                    }
                    match items.get_mut(index) {
                        Some(inner) => inner,
                        None => return false,
                    }
                }
                _ => return false,
            };
        }
        *place = value.into();
        true
    }

    /// Takes the value at a JSON pointer out.
    pub fn remove_at(&mut self, pointer: &str) -> Option<Self> {
        let tokens: Vec<String> = tokens(pointer).collect();
        let (last, way) = tokens.split_last()?;
        let mut place = self;
        for token in way {
            place = match place {
                Self::Map(object) => object.get_mut(token)?,
                Self::List(items) => items.get_mut(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        match place {
            Self::Map(object) => object.remove(last),
            Self::List(items) => {
                let index = last.parse::<usize>().ok()?;
                (index < items.len()).then(|| items.remove(index))
            }
            _ => None,
        }
    }
}

fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    pointer
        .split('/')
        .skip(usize::from(pointer.starts_with('/')))
        .filter(|token| !token.is_empty())
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pointer_reads_writes_and_removes() {
        let mut json = Json::from(json!({ "a": [ { "b": 1 } ] }));
        assert_eq!(json.pointer("/a/0/b"), Some(&Json::from(1)));
        assert!(json.insert_at("/a/0/c/d", "new"));
        assert!(json.insert_at("/a/-", 2));
        assert!(json.insert_at("/list/-/b", 3));
        assert_eq!(json.remove_at("/a/0/b"), Some(Json::from(1)));
        assert_eq!(
            json,
            Json::from(json!({ "a": [ { "c": { "d": "new" } }, 2 ], "list": [ { "b": 3 } ] }))
        );
    }

    #[test]
    fn a_pointer_through_a_text_leads_nowhere() {
        let mut json = Json::from(json!({ "a": "text" }));
        assert!(!json.insert_at("/a/b", 1));
        assert_eq!(json.pointer("/a/b"), None);
        assert_eq!(json, Json::from(json!({ "a": "text" })));
    }
}
