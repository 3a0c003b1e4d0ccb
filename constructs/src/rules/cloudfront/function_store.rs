//! A function with a store runs on the newer runtime.

use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "function-store",
    title: "a CloudFront function with a key value store runs on `cloudfront-js-2.0`",
    page: include_str!("../../../docs/rules/function-store.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for function in model.resources("AWS::CloudFront::Function") {
        let runtime = function.property("/FunctionConfig/Runtime");
        let mut stores = function
            .property("/FunctionConfig/KeyValueStoreAssociations")
            .items();
        if runtime.text().as_deref() == Some("cloudfront-js-1.0") && stores.next().is_some() {
            let message =
                "functions that read a store run on `cloudfront-js-2.0`, got `cloudfront-js-1.0`";
            findings.report(runtime, message);
        }
    }
}
