//! A record that points at a distribution names CloudFront's zone.

use super::records::to_distributions;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "alias-record-zone",
    title: "an alias record of a distribution names CloudFront's hosted zone",
    page: include_str!("../../../docs/rules/alias-record-zone.md"),
    check,
};

/// CloudFront's own hosted zone:
/// [AliasTarget](https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html).
const ZONE: &str = "Z2FDTNDATAQYW2";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for (record, _) in to_distributions(model) {
        let zone = record.get("AliasTarget").get("HostedZoneId");
        if let Some(id) = zone.text().filter(|id| id != ZONE) {
            let message =
                format!("an alias of a distribution is in CloudFront's zone `{ZONE}`, got `{id}`");
            findings
                .report(zone, message)
                .hint("the zone of your own domain is `HostedZoneId` beside `AliasTarget`");
        } else if let Some(target) = zone.target()
            && target.resource.type_name() == "AWS::Route53::HostedZone"
        {
            let message = format!(
                "an alias of a distribution is in CloudFront's zone `{ZONE}`, got `{}`",
                target.resource.logical_id()
            );
            findings
                .report(zone, message)
                .hint("the zone of your own domain is `HostedZoneId` beside `AliasTarget`");
        }
    }
}
