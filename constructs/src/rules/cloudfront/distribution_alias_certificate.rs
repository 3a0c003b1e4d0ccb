//! A distribution with domains of its own has a certificate.

use super::origins::configurations;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "distribution-alias-certificate",
    title: "a distribution with domains of its own has a certificate",
    page: include_str!("../../../docs/rules/distribution-alias-certificate.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let certificates = configuration.get("ViewerCertificate").alternatives();
        let (without, with): (Vec<Place<'_>>, Vec<_>) =
            certificates.partition(|place| is_without(*place));
        for alias in configuration.get("Aliases").items() {
            // Who gives a domain gives a certificate: there may be a condition for each.
            let may_have_one =
                alias.is_conditional() && with.iter().any(|place| !place.excludes(alias));
            if may_have_one || without.iter().all(|place| place.excludes(alias)) {
                continue;
            }
            let name = alias
                .text()
                .map_or_else(String::new, |name| format!(" `{name}`"));
            let message =
                format!("the domain{name} needs a certificate that names it, got CloudFront's own");
            findings
                .report(alias, message)
                .hint("set `ViewerCertificate/AcmCertificateArn` to a certificate of us-east-1");
            break;
        }
    }
}

/// Whether these settings leave the distribution with CloudFront's certificate.
fn is_without(settings: Place<'_>) -> bool {
    settings.is_absent()
        || settings.is_given()
            && ["AcmCertificateArn", "IamCertificateId"]
                .into_iter()
                .all(|name| settings.get(name).is_absent())
}
