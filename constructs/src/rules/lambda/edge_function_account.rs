//! A function at the edge is of the distribution's account.

use super::arn::FunctionArn;
use super::used;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-account",
    title: "a function at the edge is of the distribution's account",
    page: include_str!("../../../docs/rules/edge-function-account.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for used in used::used(model) {
        let Some(own) = used.arn.resource().account() else {
            continue;
        };
        let arn = FunctionArn::of(used.arn);
        let function = used.version.or(used.function);
        let other = match (function, &arn) {
            (Some(function), _) => function.account(),
            (None, Some(arn)) => arn.account(),
            (None, None) => None,
        };
        if let Some(other) = other.filter(|other| *other != own) {
            let message = format!(
                "a function at the edge is of the distribution's account `{own}`, got one of `{other}`"
            );
            findings
                .report(used.arn, message)
                .hint("deploy the function, or the distribution, to the other one's account");
        }
    }
}
