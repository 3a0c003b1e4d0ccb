//! A function at the edge runs for at most 30 seconds.

use super::used::functions;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-timeout",
    title: "a function at the edge runs for at most 30 seconds",
    page: include_str!("../../../docs/rules/edge-function-timeout.md"),
    check,
};

/// In seconds, of [Quotas on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html).
const LONGEST: f64 = 30.0;

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for function in functions(model) {
        for timeout in function.property("/Timeout").alternatives() {
            if let Some(seconds) = timeout.number().filter(|seconds| *seconds > LONGEST) {
                let message = format!(
                    "a function at the edge runs for at most {LONGEST} seconds, got {seconds}"
                );
                findings.report(timeout, message).hint(
                    "a visitor waits as long: a few seconds are enough for what the edge does",
                );
            }
        }
    }
}
