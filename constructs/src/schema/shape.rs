//! The constraints of a type, as its line of data holds them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use regex_lite::Regex;
use serde::Deserialize;

/// A resource type.
#[derive(Debug)]
pub(crate) struct TypeShape {
    pub(super) root: Shape,
    /// Property types, by the number that a shape knows.
    definitions: Vec<Shape>,
    /// The property for tags, and `list` or `map`.
    pub(super) tagging: Option<(String, String)>,
}

/// What a line of data holds beside the shape of the type itself.
#[derive(Deserialize)]
struct Beside {
    /// Property types by name.
    #[serde(default, rename = "d")]
    definitions: BTreeMap<String, Shape>,
    #[serde(rename = "g")]
    tagging: Option<(String, String)>,
}

impl TypeShape {
    pub(super) fn parse(line: &str) -> serde_json::Result<Self> {
        // Read twice, for serde is slow at `flatten`: it keeps all it reads until it knows what to do with it.
        let mut root: Shape = serde_json::from_str(line)?;
        let mut beside: Beside = serde_json::from_str(line)?;
        let names = beside.definitions.keys();
        let numbers: BTreeMap<String, usize> = names.cloned().zip(0..).collect();
        root.link(&numbers);
        for definition in beside.definitions.values_mut() {
            definition.link(&numbers);
        }
        Ok(Self {
            root,
            definitions: beside.definitions.into_values().collect(),
            tagging: beside.tagging,
        })
    }

    /// A shape itself, or the property type that it names; `None` if anything goes.
    pub(super) fn resolved<'a>(&'a self, mut shape: &'a Shape) -> Option<&'a Shape> {
        for _ in 0..8 {
            match &shape.definition {
                Some(definition) => shape = self.definitions.get(definition.number?)?,
                None => return Some(shape),
            }
        }
        None
    }
}

/// A property type that a shape names.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
struct Definition {
    name: String,
    number: Option<usize>,
}

impl From<String> for Definition {
    fn from(name: String) -> Self {
        Self { name, number: None }
    }
}

/// What a value must be; nothing set means that anything goes.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Shape {
    /// The name of a property type.
    #[serde(rename = "$")]
    definition: Option<Definition>,
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
    compiled: OnceLock<Option<Regex>>,
}

impl Shape {
    /// Finds the numbers of the property types that it names, once for all checks.
    fn link(&mut self, numbers: &BTreeMap<String, usize>) {
        if let Some(definition) = &mut self.definition {
            definition.number = numbers.get(&definition.name).copied();
        }
        let properties = self.properties.iter_mut().flat_map(BTreeMap::values_mut);
        for inner in properties {
            inner.link(numbers);
        }
        for inner in [&mut self.values, &mut self.items].into_iter().flatten() {
            inner.link(numbers);
        }
    }

    /// Whether a text has the pattern; it is compiled once.
    pub(super) fn matches(&self, text: &str) -> bool {
        let Some(pattern) = &self.pattern else {
            return true;
        };
        let compiled = self.compiled.get_or_init(|| Regex::new(pattern).ok());
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
