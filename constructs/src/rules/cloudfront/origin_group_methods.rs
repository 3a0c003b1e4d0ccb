//! A behavior with an origin group only reads.

use super::origins::{configurations, groups};
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-group-methods",
    title: "a behavior with an origin group only reads",
    page: include_str!("../../../docs/rules/origin-group-methods.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let groups: Vec<_> = groups(configuration)
            .filter_map(|group| group.get("Id").text())
            .collect();
        for behavior in behaviors(configuration.resource()) {
            let Some(id) = behavior.get("TargetOriginId").text() else {
                continue;
            };
            let methods = behavior.get("AllowedMethods");
            let writes = |method: &&str| !["GET", "HEAD", "OPTIONS"].contains(method);
            let texts = methods.texts();
            let write = texts.iter().map(|method| &**method).find(writes);
            if let Some(method) = write.filter(|_| groups.contains(&id)) {
                let message = format!(
                    "a behavior with an origin group allows `GET`, `HEAD` and `OPTIONS`, got `{method}`"
                );
                findings
                    .report(methods, message)
                    .hint("send what changes something to a behavior of one origin");
            }
        }
    }
}
