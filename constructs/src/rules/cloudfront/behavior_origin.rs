//! A behavior names an origin of its distribution.

use super::origins::{configurations, groups, origins};
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;
use crate::schema::nearest;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "behavior-origin",
    title: "a behavior names an origin of its distribution",
    page: include_str!("../../../docs/rules/behavior-origin.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let older = ["S3Origin", "CustomOrigin"];
        if configuration.get("Origins").is_unknown()
            || older
                .iter()
                .any(|name| !configuration.get(name).is_absent())
        {
            continue;
        }
        let all = origins(configuration).chain(groups(configuration));
        let Some(ids) = all
            .map(|origin| origin.get("Id").text())
            .collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        for behavior in behaviors(configuration.resource()) {
            let target = behavior.get("TargetOriginId");
            let Some(id) = target.text().filter(|id| !ids.contains(id)) else {
                continue;
            };
            let message = format!("no origin of the distribution has the id `{id}`");
            let finding = findings.report(target, message);
            match nearest(&id, ids.iter().map(|id| &**id)) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding.hint(format!("it has `{}`", ids.join("`, `"))),
            };
        }
    }
}
