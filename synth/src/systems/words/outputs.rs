//! What a stack tells whoever deploys it.

use palisade::{Output, Stack, Value};

/// Adds outputs: id, description and value of each.
pub(crate) fn outputs<const N: usize>(stack: &mut Stack, values: [(&str, &str, Value<String>); N]) {
    for (id, description, value) in values {
        stack.add(id, Output::new(value).description(description));
    }
}
