//! CloudFront's own certificate has no settings.

use super::origins::{configurations, given};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "distribution-default-certificate",
    title: "CloudFront's own certificate comes with its own TLS",
    page: include_str!("../../../docs/rules/distribution-default-certificate.md"),
    check,
};

const HINT: &str = "give the distribution a domain with a certificate, or leave it out";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for settings in configurations(model).flat_map(|config| given(config, "ViewerCertificate")) {
        let is_own = ["AcmCertificateArn", "IamCertificateId"]
            .into_iter()
            .all(|name| settings.get(name).is_absent());
        if !is_own {
            continue;
        }
        let minimum = settings.get("MinimumProtocolVersion");
        if let Some(version) = minimum.text().filter(|version| version != "TLSv1") {
            let message = format!(
                "viewers may speak TLS 1.0 where the certificate is CloudFront's, whatever the minimum says, got `{version}`"
            );
            findings.report(minimum, message).hint(HINT);
        }
        let support = settings.get("SslSupportMethod");
        if support.is_given() {
            let message = "CloudFront's certificate takes no `SslSupportMethod`, got one";
            findings.report(support, message).hint(HINT);
        }
    }
}
