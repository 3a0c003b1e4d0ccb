//! The code of a function calls nothing that throws in CloudFront.

use super::function_code::{functions, parsed};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "function-restricted",
    title: "the code of a CloudFront function calls nothing that CloudFront does not have",
    page: include_str!("../../../docs/rules/function-restricted.md"),
    check,
};

/// From [Restricted features](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html#writing-functions-javascript-features-restricted-features-20).
const RESTRICTED: [(&str, &str); 6] = [
    ("eval", "code is not made at run time"),
    ("Function", "code is not made at run time"),
    ("setTimeout", "there are no timers"),
    ("setImmediate", "there are no timers"),
    ("clearTimeout", "there are no timers"),
    ("XMLHttpRequest", "there is no network"),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (place, code) in functions(model) {
        let Ok(Some(parsed)) = parsed(place.resource(), &code) else {
            continue;
        };
        for (name, reason) in RESTRICTED {
            if parsed.called.contains(name) && !parsed.declared.contains(name) {
                let message = format!("`{name}` throws in a function of CloudFront: {reason}");
                findings
                    .report(place, message)
                    .hint("a function of Lambda@Edge has what Node.js has");
            }
        }
    }
}
