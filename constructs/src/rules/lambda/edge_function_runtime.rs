//! A function at the edge is one of Node.js or Python that can still be created.

use super::used::functions;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-runtime",
    title: "a function at the edge has a runtime of Node.js or Python that can still be created",
    page: include_str!("../../../docs/rules/edge-function-runtime.md"),
    check,
};

/// Runtimes of which Lambda makes no function any more.
/// [Deprecated runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated)
const BLOCKED: [&str; 11] = [
    "nodejs",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "python2.7",
    "python3.6",
    "python3.7",
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for function in functions(model) {
        for runtime in function.property("/Runtime").alternatives() {
            let Some(name) = runtime.text() else { continue };
            let is_known = name.starts_with("nodejs") || name.starts_with("python");
            if !is_known {
                findings
                    .report(
                        runtime,
                        format!("a function at the edge is one of Node.js or Python, got `{name}`"),
                    )
                    .hint("let a module of Python hand over to a program in another language, as `lambda::EdgeFunction` does");
            } else if BLOCKED.contains(&&*name) {
                findings
                    .report(
                        runtime,
                        format!("Lambda makes no new function of a runtime as old as `{name}`"),
                    )
                    .hint("take one that is supported, such as `python3.13` or `nodejs24.x`");
            }
        }
    }
}
