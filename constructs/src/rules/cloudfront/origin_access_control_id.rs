//! The origin access control of an origin is one of the app.

use super::origins::{configurations, given, origins};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-access-control-id",
    title: "the origin access control of an origin is one of the app",
    page: include_str!("../../../docs/rules/origin-access-control-id.md"),
    check,
};

const TYPE: &str = "AWS::CloudFront::OriginAccessControl";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let origins = configurations(model).flat_map(origins);
    for place in origins.flat_map(|origin| given(origin, "OriginAccessControlId")) {
        if let Some(id) = place.literal().filter(|id| !id.is_empty()) {
            let message = format!("no origin access control of this app has the id `{id}`");
            findings.report(place, message).hint(
                "take the `Id` of an `AWS::CloudFront::OriginAccessControl`; if your account has it, suppress this rule",
            );
        }
        if let Some(target) = place.target()
            && target.resource.type_name() != TYPE
        {
            let resource = target.resource;
            let message = format!(
                "an origin access control is asked for, got `{}` ({})",
                resource.logical_id(),
                resource.type_name()
            );
            findings.report(place, message);
        }
    }
}
