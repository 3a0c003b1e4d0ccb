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
