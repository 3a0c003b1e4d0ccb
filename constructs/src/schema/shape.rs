//! The constraints of a type, as its line of data holds them.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use regex_lite::Regex;
use serde::Deserialize;

/// A resource type.
#[derive(Debug, Deserialize)]
pub(super) struct TypeShape {
    #[serde(flatten)]
    pub(super) root: Shape,
    /// Property types by name.
    #[serde(default, rename = "d")]
    pub(super) definitions: BTreeMap<String, Shape>,
    /// The property for tags, and `list` or `map`.
    #[serde(rename = "g")]
    pub(super) tagging: Option<(String, String)>,
}

/// What a value must be; nothing set means that anything goes.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Shape {
    /// The name of a property type.
    #[serde(rename = "$")]
    pub(super) definition: Option<String>,
    /// First letters of the allowed types: string, integer, number, boolean, array, object.
    #[serde(rename = "t")]
    pub(super) types: Option<String>,
    #[serde(rename = "p")]
    pub(super) properties: Option<BTreeMap<String, Self>>,
    /// Whether properties may be there that are not listed.
    #[serde(default, rename = "y")]
    pub(super) open: bool,
    #[serde(default, rename = "r")]
    pub(super) required: Vec<String>,
    /// Exactly one of these is required.
    #[serde(default, rename = "x")]
    pub(super) one_of: Vec<String>,
    /// At least one of these is required.
    #[serde(default, rename = "o")]
    pub(super) any_of: Vec<String>,
    /// With the key, the others are required too.
    #[serde(default, rename = "dr")]
    pub(super) with: BTreeMap<String, Vec<String>>,
    /// With the key, the others are forbidden.
    #[serde(default, rename = "de")]
    pub(super) without: BTreeMap<String, Vec<String>>,
    /// The shape of a map's values.
    #[serde(rename = "v")]
    pub(super) values: Option<Box<Self>>,
    #[serde(rename = "i")]
    pub(super) items: Option<Box<Self>>,
    #[serde(rename = "n")]
    pub(super) min_items: Option<usize>,
    #[serde(rename = "N")]
    pub(super) max_items: Option<usize>,
    #[serde(default, rename = "u")]
    pub(super) unique: bool,
    #[serde(default, rename = "e")]
    pub(super) allowed: Vec<serde_json::Value>,
    #[serde(default, rename = "ec")]
    pub(super) allowed_in_any_case: Vec<String>,
    #[serde(rename = "l")]
    pub(super) min_length: Option<usize>,
    #[serde(rename = "L")]
    pub(super) max_length: Option<usize>,
    #[serde(rename = "m")]
    pub(super) minimum: Option<f64>,
    #[serde(rename = "M")]
    pub(super) maximum: Option<f64>,
    #[serde(rename = "P")]
    pub(super) pattern: Option<String>,
    #[serde(skip)]
    compiled: OnceCell<Option<Regex>>,
}

impl Shape {
    /// Whether a text has the pattern; it is compiled once.
    pub(super) fn matches(&self, text: &str) -> bool {
        let Some(pattern) = &self.pattern else {
            return true;
        };
        let compiled = self.compiled.get_or_init(|| Regex::new(pattern).ok());
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
