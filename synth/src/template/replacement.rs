//! Whether a change makes CloudFormation replace a resource.

use palisade::TypeSchema;
use serde_json::Value;

use super::change::Change;
use super::difference::Replacement;

/// What one change of a property does.
pub(super) fn by_change(
    schema: Option<&TypeSchema>,
    type_name: &str,
    change: &Change,
) -> Replacement {
    let is_custom =
        type_name.starts_with("Custom::") || type_name == "AWS::CloudFormation::CustomResource";
    if is_custom {
        // Whether its physical id changes is up to its function; another function is another resource.
        return match change.path.name() {
            Some("ServiceToken") => Replacement::Always,
            _ => Replacement::Conditional,
        };
    }
    let Some(schema) = schema else {
        return Replacement::Never;
    };
    if !schema.is_replaced_by(&change.path.pointer()) {
        return Replacement::Never;
    }
    let is_late = |value: &Option<Value>| value.as_ref().is_some_and(has_function);
    if is_late(&change.before) || is_late(&change.after) {
        Replacement::Conditional
    } else {
        Replacement::Always
    }
}

/// Whether only CloudFormation knows the whole value.
fn has_function(value: &Value) -> bool {
    super::canonical::function_of(value).is_some()
        || match value {
            Value::Array(items) => items.iter().any(has_function),
            Value::Object(map) => map.values().any(has_function),
            _ => false,
        }
}
