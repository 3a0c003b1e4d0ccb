//! What a stack tells whoever deploys it.

use palisade::{App, Output, Region, Stack, Value};

/// Adds outputs: id, description and value of each.
pub(crate) fn outputs<const N: usize>(stack: &mut Stack, values: [(&str, &str, Value<String>); N]) {
    for (id, description, value) in values {
        stack.add(id, Output::new(value).description(description));
    }
}

/// The stack that has the functions of a stack in a region.
pub(crate) fn stack_of_functions<'a>(
    app: &'a mut App,
    name: &str,
    region: Region,
) -> &'a mut Stack {
    match region {
        Region::UsEast1 => app.stack(name, region),
        _ => app.stack("Edge", Region::UsEast1),
    }
}
