//! The code of a function is JavaScript that CloudFront takes.

use super::function_code::{functions, parsed};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "function-syntax",
    title: "the code of a CloudFront function is JavaScript that CloudFront takes",
    page: include_str!("../../../docs/rules/function-syntax.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (place, code) in functions(model) {
        if let Err(wrong) = parsed(place.resource(), &code) {
            let line = code.lines().nth(wrong.line - 1).unwrap_or_default();
            let message = format!(
                "line {}, column {}: {}",
                wrong.line, wrong.column, wrong.message
            );
            findings
                .report(place, message)
                .hint(format!("the line is `{}`", shown(line)));
        }
    }
}

/// A line as a hint shows it.
fn shown(line: &str) -> String {
    let line = line.trim();
    match line.char_indices().nth(80) {
        Some((end, _)) => format!("{}..", &line[..end]),
        None => line.to_owned(),
    }
}
