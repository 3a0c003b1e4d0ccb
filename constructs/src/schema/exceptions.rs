//! Where AWS's schemas and what can be deployed differ: each with its reason.

use crate::json::Json;

/// Whether a value is right although the schema refuses it.
pub(super) fn allows(type_name: &str, path: &str, value: &Json) -> bool {
    local_code(type_name, path, value)
}

/// The code of a function may be a local path: `sam` and `aws cloudformation package` upload it,
/// and put the place in the bucket there before CloudFormation sees the template.
fn local_code(type_name: &str, path: &str, value: &Json) -> bool {
    let place = matches!(
        (type_name, path),
        ("AWS::Lambda::Function", "Code") | ("AWS::Lambda::LayerVersion", "Content")
    );
    place && matches!(value, Json::Text(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{scalar, schemas};

    #[test]
    fn the_schema_still_refuses_a_local_path_for_code() {
        for (type_name, property) in [
            ("AWS::Lambda::Function", "Code"),
            ("AWS::Lambda::LayerVersion", "Content"),
        ] {
            let schema = schemas::parse(type_name).unwrap();
            let properties = schema.root.properties.as_ref().unwrap();
            let shape = schema.resolved(&properties[property]).unwrap();
            let path = Json::from("target/site");
            assert!(!scalar::has_type(shape, &path));
            assert!(allows(type_name, property, &path));
        }
    }
}
