//! The origin access control of a bucket signs every request.

use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-access-control-signing",
    title: "the origin access control of a bucket signs every request",
    page: include_str!("../../../docs/rules/origin-access-control-signing.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for control in model.resources("AWS::CloudFront::OriginAccessControl") {
        let configuration = control.property("/OriginAccessControlConfig");
        if configuration
            .get("OriginAccessControlOriginType")
            .text()
            .as_deref()
            != Some("s3")
        {
            continue;
        }
        let place = configuration.get("SigningBehavior");
        let reason = match place.text().as_deref() {
            Some("never") => "a bucket that is not public refuses requests that are not signed",
            Some("no-override") => {
                "a request with an `Authorization` of the viewer's goes to the bucket unsigned"
            }
            _ => continue,
        };
        findings.report(place, reason).hint("set it to `always`");
    }
}
