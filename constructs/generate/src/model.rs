//! What a schema says, in the terms of Rust.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::names;
use crate::words::{self, Words};

type Schema = Map<String, Value>;

/// A resource type.
pub(crate) struct Resource {
    pub(crate) type_name: String,
    pub(crate) name: String,
    pub(crate) module: String,
    pub(crate) shape: Shape,
    /// The property types, by the name of their Rust type.
    pub(crate) types: BTreeMap<String, Shape>,
    pub(crate) attributes: Vec<Attribute>,
    /// The enums of the words that properties take.
    pub(crate) words: Vec<Words>,
}

/// A struct with setters.
pub(crate) struct Shape {
    pub(crate) doc: String,
    pub(crate) properties: Vec<Property>,
}

pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) required: bool,
    pub(crate) create_only: bool,
    pub(crate) allowed: Vec<String>,
    /// The definition that has the allowed words.
    pub(crate) definition: Option<String>,
    /// The enum of the allowed words.
    pub(crate) words: Option<String>,
    pub(crate) ty: Type,
}

#[derive(Clone)]
pub(crate) enum Type {
    Text,
    Whole,
    Number,
    Flag,
    Json,
    Struct(String),
    List(Box<Self>),
    Map(Box<Self>),
}

pub(crate) struct Attribute {
    /// `Endpoint.Address`.
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) ty: Type,
}

impl Resource {
    pub(crate) fn read(type_name: &str, name: &str, schema: &Schema) -> Self {
        let paths = |key: &str| -> BTreeSet<String> {
            let list = schema.get(key).and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .filter_map(|path| path.strip_prefix("/properties/"))
                .map(str::to_owned)
                .collect()
        };
        let mut reader = Reader {
            schema,
            names: BTreeMap::new(),
            types: BTreeMap::new(),
        };
        let read_only = paths("readOnlyProperties");
        let create_only = paths("createOnlyProperties");
        let mut shape = reader.shape(schema, "");
        shape.properties.retain(|property| {
            property.required
                || create_only.contains(&property.name)
                || !read_only.contains(&property.name)
        });
        for property in &mut shape.properties {
            property.create_only = create_only.contains(&property.name);
        }
        let attributes = read_only
            .iter()
            .filter(|path| !path.contains('*'))
            .map(|path| reader.attribute(path))
            .collect();
        let mut resource = Self {
            type_name: type_name.to_owned(),
            name: names::pascal(name),
            module: names::identifier(names::snake(name)),
            shape,
            types: reader.types,
            attributes,
            words: Vec::new(),
        };
        words::give(&mut resource);
        resource
    }
}

struct Reader<'a> {
    schema: &'a Schema,
    /// Rust's name for a definition, by the definition's name.
    names: BTreeMap<String, String>,
    types: BTreeMap<String, Shape>,
}

impl<'a> Reader<'a> {
    fn shape(&mut self, schema: &'a Schema, owner: &str) -> Shape {
        let required = texts(schema, "required");
        let properties = object(schema, "properties");
        Shape {
            doc: text(schema, "doc"),
            properties: properties
                .into_iter()
                .flatten()
                .filter_map(|(name, value)| Some((name, value.as_object()?)))
                .map(|(name, inner)| {
                    let (allowed, definition) = self.allowed(inner);
                    Property {
                        name: name.clone(),
                        doc: text(inner, "doc"),
                        required: required.contains(name),
                        create_only: false,
                        allowed,
                        definition,
                        words: None,
                        ty: self.ty(inner, &format!("{owner}{}", names::pascal(name)), 0),
                    }
                })
                .collect(),
        }
    }

    fn ty(&mut self, schema: &'a Schema, path: &str, depth: usize) -> Type {
        if depth > 4 {
            return Type::Json;
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            return self.reference(target, path, depth);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Type::Text,
            Some("integer") => Type::Whole,
            Some("number") => Type::Number,
            Some("boolean") => Type::Flag,
            Some("array") => {
                let item = object(schema, "items").map_or(Type::Json, |items| {
                    self.ty(items, &format!("{path}Item"), depth + 1)
                });
                Type::List(Box::new(flat(item)))
            }
            Some("object") => self.object(schema, path, depth),
            _ if has_properties(schema) && !schema.contains_key("type") => {
                self.object(schema, path, depth)
            }
            _ => Type::Json,
        }
    }

    fn object(&mut self, schema: &'a Schema, path: &str, depth: usize) -> Type {
        if has_properties(schema) {
            return self.structure(schema, path, path);
        }
        let values = object(schema, "additionalProperties").or_else(|| {
            let patterns = object(schema, "patternProperties")?;
            (patterns.len() == 1).then(|| patterns.values().next()?.as_object())?
        });
        match values {
            Some(values) if !values.is_empty() => {
                let value = self.ty(values, &format!("{path}Value"), depth + 1);
                Type::Map(Box::new(flat(value)))
            }
            _ => Type::Json,
        }
    }

    fn reference(&mut self, target: &str, path: &str, depth: usize) -> Type {
        let schema = self.schema;
        if let Some(name) = target.strip_prefix("#/definitions/") {
            let Some(definition) = object(schema, "definitions")
                .and_then(|definitions| definitions.get(name))
                .and_then(Value::as_object)
            else {
                return Type::Json;
            };
            let is_object = definition
                .get("type")
                .is_none_or(|ty| ty.as_str() == Some("object"));
            if is_object && has_properties(definition) {
                return self.structure(definition, &names::pascal(name), target);
            }
            return self.ty(definition, path, depth + 1);
        }
        let property = target
            .strip_prefix("#/properties/")
            .and_then(|name| object(schema, "properties")?.get(name)?.as_object());
        property.map_or(Type::Json, |property| self.ty(property, path, depth + 1))
    }

    fn structure(&mut self, schema: &'a Schema, wanted: &str, key: &str) -> Type {
        if let Some(known) = self.names.get(key) {
            return Type::Struct(known.clone());
        }
        let mut taken: Vec<String> = self.names.values().cloned().collect();
        let name = names::unique(wanted.to_owned(), "Inner", &mut taken);
        self.names.insert(key.to_owned(), name.clone());
        let shape = self.shape(schema, &name);
        self.types.insert(name.clone(), shape);
        Type::Struct(name)
    }

    fn attribute(&mut self, path: &str) -> Attribute {
        let name = path.replace("/properties/", ".").replace('/', ".");
        let mut place = Some(self.schema);
        for step in name.split('.') {
            place = place.and_then(|place| {
                let target = self.resolved(place);
                object(target, "properties")?.get(step)?.as_object()
            });
        }
        let place = place.map(|place| self.resolved(place));
        let ty = place.map_or(Type::Text, |place| {
            match place.get("type").and_then(Value::as_str) {
                Some("string") => Type::Text,
                Some("integer") => Type::Whole,
                Some("number") => Type::Number,
                Some("boolean") => Type::Flag,
                Some("array") => Type::List(Box::new(Type::Text)),
                _ => Type::Json,
            }
        });
        let doc =
            object(self.schema, "attributeDocs").map_or_else(String::new, |docs| text(docs, &name));
        let doc = if doc.is_empty() {
            place.map_or_else(String::new, |place| text(place, "doc"))
        } else {
            doc
        };
        Attribute { name, doc, ty }
    }

    /// The words that a property or the items of a list may be, and the definition that says so.
    fn allowed(&self, schema: &'a Schema) -> (Vec<String>, Option<String>) {
        let (mut place, mut definition) = self.followed(schema);
        if let Some(items) = object(place, "items") {
            (place, definition) = self.followed(items);
        }
        let words = ["enum", "enumCaseInsensitive"]
            .into_iter()
            .find_map(|key| place.get(key)?.as_array())
            .filter(|words| words.iter().all(Value::is_string));
        let mut allowed: Vec<String> = Vec::new();
        for word in words.into_iter().flatten().filter_map(Value::as_str) {
            if !allowed.iter().any(|known| known == word) {
                allowed.push(word.to_owned());
            }
        }
        (allowed, definition.map(str::to_owned))
    }

    /// What a chain of references ends at, and the last definition on the way.
    fn followed(&self, schema: &'a Schema) -> (&'a Schema, Option<&'a str>) {
        let (mut place, mut definition) = (schema, None);
        // A chain that is longer goes in circles.
        for _ in 0..4 {
            let Some(target) = place.get("$ref").and_then(Value::as_str) else {
                break;
            };
            place = self.resolved(place);
            definition = target.strip_prefix("#/definitions/");
        }
        (place, definition)
    }

    fn resolved(&self, schema: &'a Schema) -> &'a Schema {
        schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|target| target.strip_prefix("#/definitions/"))
            .and_then(|name| object(self.schema, "definitions")?.get(name)?.as_object())
            .unwrap_or(schema)
    }
}

/// Lists of lists and lists of maps hold JSON: their inner parts have no `Value` of their own.
fn flat(ty: Type) -> Type {
    match ty {
        Type::List(_) | Type::Map(_) => Type::Json,
        other => other,
    }
}

pub(crate) fn object<'a>(schema: &'a Schema, key: &str) -> Option<&'a Schema> {
    schema.get(key)?.as_object()
}

pub(crate) fn has_properties(schema: &Schema) -> bool {
    object(schema, "properties").is_some_and(|properties| !properties.is_empty())
}

fn text(schema: &Schema, key: &str) -> String {
    let text = schema.get(key).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

fn texts(schema: &Schema, key: &str) -> Vec<String> {
    let list = schema.get(key).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
