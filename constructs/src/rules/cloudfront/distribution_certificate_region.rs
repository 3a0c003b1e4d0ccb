//! The certificate of a distribution is in us-east-1.

use super::arn::PartialArn;
use super::origins::{configurations, given};
use crate::region::Region;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "distribution-certificate-region",
    title: "the certificate of a distribution is in us-east-1",
    page: include_str!("../../../docs/rules/distribution-certificate-region.md"),
    check,
};

const HINT: &str =
    "issue it in a stack of us-east-1; `Certificate` is made there, whichever stack it is added to";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let edge = Region::UsEast1;
    let certificates = configurations(model).flat_map(|config| given(config, "ViewerCertificate"));
    for place in certificates.flat_map(|settings| given(settings, "AcmCertificateArn")) {
        if let Some(arn) = PartialArn::of(place)
            && let Some(region) = arn.region().filter(|region| *region != edge.name())
        {
            let message = format!(
                "the certificate of a distribution is in {edge}, got `{}` of {region}",
                arn.shown()
            );
            findings.report(place, message).hint(HINT);
        }
        if let Some(target) = place.target()
            && target.resource.type_name() == "AWS::CertificateManager::Certificate"
            && target.resource.region() != edge
        {
            let certificate = target.resource;
            let message = format!(
                "the certificate of a distribution is in {edge}, but `{}` is in the stack `{}` in {}",
                certificate.logical_id(),
                certificate.stack(),
                certificate.region()
            );
            findings.report(place, message).hint(HINT);
        }
    }
}
