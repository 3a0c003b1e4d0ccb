//! The code of a function is small.

use super::function_code::functions;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "function-size",
    title: "the code of a CloudFront function has at most 10 KB",
    page: include_str!("../../../docs/rules/function-size.md"),
    check,
};

/// The most bytes:
/// [Quotas on CloudFront Functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-functions).
const MOST: usize = 10_240;

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (place, code) in functions(model) {
        if code.len() > MOST {
            let message = format!(
                "a function has at most {MOST} bytes of code, got `{}`",
                code.len()
            );
            findings.report(place, message).hint(
                "put data into an `AWS::CloudFront::KeyValueStore`, or use a function of Lambda@Edge",
            );
        }
    }
}
