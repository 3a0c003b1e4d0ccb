//! The code of a function has a function `handler`.

use super::function_code::{functions, parsed};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "function-handler",
    title: "the code of a CloudFront function has a function `handler`",
    page: include_str!("../../../docs/rules/function-handler.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (place, code) in functions(model) {
        if let Ok(Some(parsed)) = parsed(place.resource(), &code)
            && !parsed.declared.contains("handler")
        {
            let message = "CloudFront calls the function `handler`, and the code has none";
            findings
                .report(place, message)
                .hint("begin with `function handler(event) {`");
        }
    }
}
