//! The firewall of a distribution is one for CloudFront.

use super::arn::PartialArn;
use super::origins::{configurations, given};
use crate::region::Region;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;
use crate::rules::target::Target;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "web-acl-scope",
    title: "the firewall of a distribution is one for CloudFront, in us-east-1",
    page: include_str!("../../../docs/rules/web-acl-scope.md"),
    check,
};

const HINT: &str = "make an `AWS::WAFv2::WebACL` with `Scope: CLOUDFRONT` in a stack of us-east-1, and give its `Arn`";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for place in configurations(model).flat_map(|config| given(config, "WebACLId")) {
        if let Some(arn) = PartialArn::of(place) {
            named(place, &arn, findings);
        } else if let Some(target) = place.target()
            && target.resource.type_name() == "AWS::WAFv2::WebACL"
        {
            taken(place, target, findings);
        }
    }
}

fn named(place: Place<'_>, arn: &PartialArn, findings: &mut Findings<'_>) {
    if arn.service() != Some("wafv2") {
        return;
    }
    let edge = Region::UsEast1.name();
    let is_elsewhere = arn.region().is_some_and(|region| region != edge);
    let is_regional = arn
        .resource()
        .is_some_and(|resource| resource.starts_with("regional/"));
    if is_elsewhere || is_regional {
        let message = format!(
            "the firewall of a distribution is a global one of {edge}, got `{}`",
            arn.shown()
        );
        findings.report(place, message).hint(HINT);
    }
}

fn taken(place: Place<'_>, target: Target<'_>, findings: &mut Findings<'_>) {
    let firewall = target.resource;
    let id = firewall.logical_id();
    if target.attribute != Some("Arn") {
        let what = target.attribute.unwrap_or("Ref");
        let message =
            format!("the firewall of a distribution is named by its `Arn`, got `{what}` of `{id}`");
        findings.report(place, message);
    } else if firewall.region() != Region::UsEast1 {
        let message = format!(
            "the firewall of a distribution is in us-east-1, but `{id}` is in the stack `{}` in {}",
            firewall.stack(),
            firewall.region()
        );
        findings.report(place, message).hint(HINT);
    } else if firewall.property("/Scope").text().as_deref() == Some("REGIONAL") {
        let message = format!(
            "the firewall of a distribution has the scope `CLOUDFRONT`, but `{id}` has `REGIONAL`"
        );
        findings.report(place, message).hint(HINT);
    }
}
