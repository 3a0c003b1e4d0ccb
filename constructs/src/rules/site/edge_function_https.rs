//! Functions that set cookies run over HTTPS alone.

use super::guard::guards;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-https",
    title: "functions that set cookies run over HTTPS alone",
    page: include_str!("../../../docs/rules/edge-function-https.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        for (behavior, guard) in guards(distribution) {
            let policy = behavior.get("ViewerProtocolPolicy");
            if guard.is_by_cookie() && policy.text().is_some_and(|policy| policy == "allow-all") {
                let message = format!(
                    "`{}` signs people in by cookies, which browsers keep over HTTPS alone, got `allow-all`",
                    guard.function.logical_id()
                );
                findings
                    .report(policy, message)
                    .hint("use `redirect-to-https`");
            }
        }
    }
}
