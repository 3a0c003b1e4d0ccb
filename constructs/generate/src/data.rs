//! Constraints of a service's types: one line a type, its name and its shape in short keys.

use serde_json::{Map, Value, json};

use crate::model::{has_properties, object};
use crate::pattern;

type Schema = Map<String, Value>;

/// Schema keywords and their short keys; the shape at run time says what they mean.
const SHORT: [(&str, &str); 16] = [
    ("required", "r"),
    ("requiredXor", "x"),
    ("requiredOr", "o"),
    ("dependentRequired", "dr"),
    ("dependentExcluded", "de"),
    ("enum", "e"),
    ("enumCaseInsensitive", "ec"),
    ("minLength", "l"),
    ("maxLength", "L"),
    ("minimum", "m"),
    ("maximum", "M"),
    ("minItems", "n"),
    ("maxItems", "N"),
    ("uniqueItems", "u"),
    ("exclusiveMinimum", "xm"),
    ("exclusiveMaximum", "xM"),
];

pub(crate) fn line(type_name: &str, schema: &Schema) -> String {
    let mut out = shape(schema);
    out.remove("t");
    if let Some(definitions) =
        object(schema, "definitions").filter(|definitions| !definitions.is_empty())
    {
        let definitions: Schema = definitions
            .iter()
            .filter_map(|(name, value)| {
                Some((name.clone(), Value::Object(shape(value.as_object()?))))
            })
            .collect();
        out.insert("d".to_owned(), definitions.into());
    }
    if let Some(tags) = tags(schema) {
        out.insert("g".to_owned(), tags);
    }
    for (key, short) in [("createOnlyProperties", "co"), ("readOnlyProperties", "ro")] {
        if let Some(paths) = schema
            .get(key)
            .and_then(Value::as_array)
            .filter(|paths| !paths.is_empty())
        {
            let paths: Vec<_> = paths
                .iter()
                .filter_map(Value::as_str)
                .map(|path| {
                    path.trim_start_matches("/properties/")
                        .replace("/properties/", ".")
                })
                .collect();
            out.insert(short.to_owned(), paths.into());
        }
    }
    format!("{type_name}\t{}\n", Value::Object(out))
}

fn shape(schema: &Schema) -> Schema {
    let mut out = Schema::new();
    if let Some(name) = schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| target.strip_prefix("#/definitions/"))
    {
        out.insert("$".to_owned(), name.into());
        return out;
    }
    if let Some(types) = types(schema) {
        out.insert("t".to_owned(), types.into());
    }
    for (key, short) in SHORT {
        if let Some(value) = schema.get(key) {
            out.insert(short.to_owned(), value.clone());
        }
    }
    if let Some(word) = schema
        .get("const")
        .filter(|word| word.is_string() && !schema.contains_key("enum"))
    {
        out.insert("e".to_owned(), json!([word]));
    }
    if let Some(pattern) = schema
        .get("pattern")
        .and_then(Value::as_str)
        .and_then(pattern::translate)
    {
        out.insert("P".to_owned(), pattern.into());
    }
    if let Some(items) = object(schema, "items") {
        put(&mut out, "i", shape(items));
    }
    if has_properties(schema) {
        let inner = object(schema, "properties")
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| {
                Some((name.clone(), Value::Object(shape(value.as_object()?))))
            })
            .collect::<Schema>();
        out.insert("p".to_owned(), inner.into());
        let open = schema.get("additionalProperties") != Some(&Value::Bool(false))
            || schema.contains_key("patternProperties")
            || schema.contains_key("mixed");
        if open {
            out.insert("y".to_owned(), true.into());
        }
    } else if let Some(values) = values(schema) {
        put(&mut out, "v", shape(values));
    }
    out
}

fn put(out: &mut Schema, key: &str, inner: Schema) {
    if !inner.is_empty() {
        out.insert(key.to_owned(), inner.into());
    }
}

fn values(schema: &Schema) -> Option<&Schema> {
    object(schema, "additionalProperties").or_else(|| {
        let patterns = object(schema, "patternProperties")?;
        (patterns.len() == 1).then(|| patterns.values().next()?.as_object())?
    })
}

/// The allowed types, a letter each.
fn types(schema: &Schema) -> Option<String> {
    let letter = |name: &Value| name.as_str()?.chars().next();
    match schema.get("type")? {
        Value::Array(names) => Some(names.iter().filter_map(letter).collect()),
        name => letter(name).map(String::from),
    }
}

/// The property for tags, and whether it is a list of `Key` and `Value`, or a map.
fn tags(schema: &Schema) -> Option<Value> {
    let tagging = object(schema, "tagging");
    let off = tagging.and_then(|tagging| tagging.get("taggable")) == Some(&Value::Bool(false));
    let named = tagging
        .and_then(|tagging| tagging.get("tagProperty"))
        .and_then(Value::as_str);
    if off && named.is_none() {
        return None;
    }
    let name = named.map_or("Tags", |path| path.trim_start_matches("/properties/"));
    let property = object(schema, "properties")?.get(name)?.as_object()?;
    let property = resolve(schema, property);
    match property.get("type").and_then(Value::as_str)? {
        "array" => {
            let item = resolve(schema, object(property, "items")?);
            let fields = object(item, "properties")?;
            (fields.contains_key("Key") && fields.contains_key("Value"))
                .then(|| json!([name, "list"]))
        }
        "object" if !has_properties(property) => Some(json!([name, "map"])),
        _ => None,
    }
}

fn resolve<'a>(root: &'a Schema, schema: &'a Schema) -> &'a Schema {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|target| target.strip_prefix("#/definitions/"))
        .and_then(|name| object(root, "definitions")?.get(name)?.as_object())
        .unwrap_or(schema)
}
