//! A handler has at most 128 characters, and no white space.

use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-handler",
    title: "a handler has at most 128 characters, and no white space",
    page: include_str!("../../../docs/rules/edge-function-handler.md"),
    check,
};

/// [CreateFunction](https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html)
const LONGEST: usize = 128;

/// The schema looks at texts that are known as a whole: here are those with late parts, whose known parts count.
fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for function in model.resources("AWS::Lambda::Function") {
        for handler in function.property("/Handler").alternatives() {
            let mut length = 0;
            let mut spaced = None;
            for piece in handler.pieces() {
                if let Piece::Known(text) = piece {
                    length += text.chars().count();
                    if text.contains(char::is_whitespace) {
                        spaced = Some(text);
                    }
                }
            }
            if let Some(text) = spaced {
                findings.report(
                    handler,
                    format!("a handler has no white space, got some in `{text}`"),
                );
            }
            if length > LONGEST {
                let message = format!(
                    "a handler has at most {LONGEST} characters, got {length} before its late parts are there"
                );
                findings
                    .report(handler, message)
                    .hint("let the function read what is long from a parameter of Systems Manager");
            }
        }
    }
}
