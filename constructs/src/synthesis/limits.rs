//! CloudFormation's limits.
//!
//! The numbers are of [CloudFormation quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).

use crate::assembly::{Assembly, StackView};
use crate::json::Json;
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
    for stack in assembly.stacks() {
        for (section, most, hint) in SECTIONS {
            let count = stack
                .json()
                .pointer(section)
                .and_then(Json::as_map)
                .map_or(0, crate::json::Object::len);
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
        check_body(stack, problems);
        check_description(stack, problems);
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
