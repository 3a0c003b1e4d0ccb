//! Which resource CloudFormation makes after which.

use super::found::Found;
use crate::json::{Json, Object};

/// Whether CloudFormation makes one resource after another: it refers to it or depends on it, directly or not.
///
/// What is in different stacks counts as ordered, for stacks are deployed one after another.
pub(in crate::rules) fn comes_after(later: Found<'_>, earlier: Found<'_>) -> bool {
    if later.stack != earlier.stack {
        return true;
    }
    let mut seen = vec![later];
    let mut next = 0;
    while let Some(found) = seen.get(next).copied() {
        next += 1;
        if found == earlier {
            return true;
        }
        for name in names(found.definition) {
            if let Some(other) = found.model.resource(found.stack, name)
                && !seen.contains(&other)
            {
                seen.push(other);
            }
        }
    }
    false
}

/// The logical ids that a resource's definition names, and the names of parameters.
pub(in crate::rules) fn names(definition: &Json) -> Vec<&str> {
    let mut names = Vec::new();
    if let Some(depends_on) = definition.as_map().and_then(|map| map.get("DependsOn")) {
        match depends_on {
            Json::List(items) => names.extend(items.iter().filter_map(Json::as_text)),
            one => names.extend(one.as_text()),
        }
    }
    collect(definition, &mut names);
    names
}

fn collect<'m>(json: &'m Json, names: &mut Vec<&'m str>) {
    match json {
        Json::List(items) => {
            for item in items {
                collect(item, names);
            }
        }
        Json::Map(object) => {
            names.extend(called(object));
            for (_, inner) in object.iter() {
                collect(inner, names);
            }
        }
        _ => {}
    }
}

/// The names in a map that is a function.
fn called(object: &Object) -> Vec<&str> {
    let Some((function, argument)) = object.iter().next() else {
        return Vec::new();
    };
    // The text of `Fn::Sub`, or the logical id of `Fn::GetAtt`, may be the first of a list.
    let text = match argument {
        Json::List(parts) => parts.first().and_then(Json::as_text),
        one => one.as_text(),
    };
    match (function, text) {
        ("Ref", Some(name)) => vec![name],
        ("Fn::GetAtt", Some(text)) => text.split('.').next().into_iter().collect(),
        ("Fn::Sub", Some(text)) => substituted(text),
        _ => Vec::new(),
    }
}

fn substituted(text: &str) -> Vec<&str> {
    text.split("${")
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .filter_map(|(name, _)| name.split('.').next())
        .collect()
}
