//! The way from a resource's definition to a value in it, looked for when it is asked for.

use std::fmt::Write;
use std::ptr;

use crate::json::Json;

/// The steps from a tree to a value in it; `None` if it is not in it.
pub(super) fn trail<'m>(tree: &'m Json, value: &'m Json) -> Option<Vec<Step<'m>>> {
    let mut steps = Vec::new();
    find(tree, value, &mut steps).then_some(steps)
}

#[derive(Clone, Copy)]
pub(super) enum Step<'m> {
    Name(&'m str),
    /// An item of a list, and the list.
    Index(usize, &'m [Json]),
}

fn find<'m>(tree: &'m Json, value: &'m Json, steps: &mut Vec<Step<'m>>) -> bool {
    if ptr::eq(tree, value) {
        return true;
    }
    let mut enter = |step, inner| {
        steps.push(step);
        let found = find(inner, value, steps);
        if !found {
            steps.pop();
        }
        found
    };
    match tree {
        Json::Map(object) => object
            .iter()
            .any(|(key, inner)| enter(Step::Name(key), inner)),
        Json::List(items) => items
            .iter()
            .enumerate()
            .any(|(index, inner)| enter(Step::Index(index, items), inner)),
        _ => false,
    }
}

/// The steps as other problems show them: without the word `Properties`, divided by slashes.
pub(super) fn text(steps: &[Step<'_>]) -> String {
    let mut text = String::new();
    let below = match steps.first() {
        Some(Step::Name("Properties")) => &steps[1..],
        _ => steps,
    };
    for step in below {
        if !text.is_empty() {
            text.push('/');
        }
        match step {
            Step::Name(name) => text.push_str(name),
            // OK to ignore, because writing to a text does not fail.
            Step::Index(index, _) => drop(write!(text, "{index}")),
        }
    }
    text
}

/// The conditions that decide for a value, each with whether it holds.
pub(super) fn conditions<'m>(steps: &[Step<'m>]) -> Vec<(&'m str, bool)> {
    let pairs = steps.windows(2).filter_map(|pair| match pair {
        [Step::Name("Fn::If"), Step::Index(branch, arguments)] => {
            let condition = arguments.first()?.as_text()?;
            Some((condition, *branch == 1))
        }
        _ => None,
    });
    pairs.collect()
}

/// Whether two values are never there at once, by the conditions that decide for them.
pub(super) fn are_opposed(conditions: &[(&str, bool)], others: &[(&str, bool)]) -> bool {
    conditions
        .iter()
        .any(|(name, holds)| others.contains(&(*name, !*holds)))
}
