//! CloudFormation's limits.
//!
//! The numbers are of [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).

use std::collections::BTreeMap;

use crate::assembly::{Assembly, StackView};
use crate::json::{Json, Object};
use crate::problem::{Problem, Problems};

/// A section of a template, how many entries it may have, and what to do about more.
const SECTIONS: [(&str, usize, &str); 4] = [
    (
        "Resources",
        500,
        "divide the stack: values cross stacks by themselves",
    ),
    (
        "Parameters",
        200,
        "divide the stack, or write the values into it",
    ),
    (
        "Outputs",
        200,
        "divide the stack, or leave outputs out that nobody reads",
    ),
    (
        "Mappings",
        200,
        "let the program choose: the template then needs no mapping",
    ),
];

/// The greatest size of a template in Amazon S3, in bytes.
const BODY: usize = 1_000_000;

/// The greatest length of a description, in bytes.
const DESCRIPTION: usize = 1_024;

pub(super) fn check(assembly: &Assembly, problems: &mut Problems) {
    let mut exports = BTreeMap::new();
    for stack in assembly.stacks() {
        for (section, most, hint) in SECTIONS {
            let count = stack
                .json()
                .pointer(section)
                .and_then(Json::as_map)
                .map_or(0, Object::len);
            if count > most {
                problems.push(
                    Problem::new(format!(
                        "a template has at most {most} entries in `{section}`, got {count}"
                    ))
                    .at(stack.name())
                    .hint(hint),
                );
            }
        }
        check_exports(stack, &mut exports, problems);
        check_body(stack, problems);
        check_description(stack, problems);
    }
    // What is wrong otherwise may be why nothing is there.
    if problems.is_empty() {
        for stack in assembly.stacks() {
            check_resources(stack, problems);
        }
    }
}

fn check_resources(stack: StackView<'_>, problems: &mut Problems) {
    let resources = stack.json().pointer("Resources").and_then(Json::as_map);
    if resources.is_none_or(Object::is_empty) {
        problems.push(
            Problem::new("a template has at least one resource, got none")
                .at(stack.name())
                .hint("add one with `Stack::add`, or leave the stack out"),
        );
    }
}

/// The stack that exports a name, by account, region and name.
type Exports<'a> = BTreeMap<(Option<String>, &'a str, &'a str), &'a str>;

/// An exported name is there once in an account and region. Names that are late are not known.
fn check_exports<'a>(stack: StackView<'a>, exports: &mut Exports<'a>, problems: &mut Problems) {
    let outputs = stack.json().pointer("Outputs").and_then(Json::as_map);
    let account = stack
        .stack()
        .account
        .as_ref()
        .map(|account| format!("{account:?}"));
    for (_, output) in outputs.into_iter().flat_map(Object::iter) {
        let Some(name) = output.pointer("Export/Name").and_then(Json::as_text) else {
            continue;
        };
        // Of outputs on conditions there may be one at a time.
        if output.pointer("Condition").is_some() {
            continue;
        }
        let place = (account.clone(), stack.region().name(), name);
        if let Some(other) = exports.insert(place, stack.name()) {
            problems.push(
                Problem::new(format!(
                    "`{name}` is exported twice in {}: by `{other}` and by `{}`",
                    stack.region(),
                    stack.name()
                ))
                .at(stack.name())
                .hint("give one of them another name with `Output::export`"),
            );
        }
    }
}

fn check_body(stack: StackView<'_>, problems: &mut Problems) {
    let size = stack.yaml().len();
    if size > BODY {
        problems.push(
            Problem::new(format!("a template has at most {BODY} bytes, got {size}"))
                .at(stack.name())
                .hint("divide the stack: values cross stacks by themselves"),
        );
    }
}

fn check_description(stack: StackView<'_>, problems: &mut Problems) {
    let description = stack.json().pointer("Description").and_then(Json::as_text);
    let size = description.map_or(0, str::len);
    if size > DESCRIPTION {
        problems.push(
            Problem::new(format!(
                "a template's description has at most {DESCRIPTION} bytes, got {size}"
            ))
            .at(stack.name()),
        );
    }
}
