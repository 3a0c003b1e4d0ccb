//! The JSON Schema of a configuration.

use serde_json::Value;

use super::path::Step;
use super::settings::Configuration;

/// The schema of a configuration's type.
pub(crate) fn schema<C: Configuration>() -> Value {
    schemars::schema_for!(C).into()
}

/// A schema, or the one that it refers to.
pub(super) fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let target = schema["$ref"]
        .as_str()
        .and_then(|target| target.strip_prefix('#'))
        .and_then(|pointer| root.pointer(pointer));
    target.unwrap_or(schema)
}

/// The keys that a schema allows at the end of a way.
pub(super) fn allowed_keys<'a>(root: &'a Value, path: &[Step]) -> Vec<&'a str> {
    let end = path.iter().fold(resolved(root, root), |schema, step| {
        let inner = match step {
            Step::Key(key) => &schema["properties"][key.as_str()],
            Step::Index(_) => &schema["items"],
        };
        resolved(root, inner)
    });
    let keys = end["properties"].as_object();
    keys.into_iter()
        .flatten()
        .map(|(key, _)| key.as_str())
        .collect()
}
