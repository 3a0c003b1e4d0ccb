//! A distribution's certificate names its domains.

use super::origins::{configurations, given};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "distribution-certificate-names",
    title: "a distribution's certificate names its domains",
    page: include_str!("../../../docs/rules/distribution-certificate-names.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let settings = given(configuration, "ViewerCertificate");
        for arn in settings.flat_map(|settings| given(settings, "AcmCertificateArn")) {
            let Some(target) = arn.target() else {
                continue;
            };
            let Some(names) = names(target.resource) else {
                continue;
            };
            for alias in configuration.get("Aliases").items() {
                let Some(domain) = alias.text().filter(|_| !alias.excludes(arn)) else {
                    continue;
                };
                if !names.iter().any(|name| covers(name, &domain)) {
                    let message = format!(
                        "the certificate `{}` does not name `{domain}`, it names `{}`",
                        target.resource.logical_id(),
                        names.join("`, `")
                    );
                    findings.report(alias, message).hint(
                        "add it to `SubjectAlternativeNames`; `*.` in a name stands for one label",
                    );
                }
            }
        }
    }
}

/// The names of a certificate, if all are known.
fn names(certificate: Found<'_>) -> Option<Vec<String>> {
    if certificate.type_name() != "AWS::CertificateManager::Certificate" {
        return None;
    }
    let further = certificate.property("/SubjectAlternativeNames");
    if further.is_unknown() {
        return None;
    }
    let mut names = vec![certificate.property("/DomainName").text()?.into_owned()];
    names.extend(further.texts().into_iter().map(String::from));
    Some(names)
}

/// Whether a name of a certificate or an alias stands for a domain, which may be a wildcard itself.
pub(in crate::rules) fn covers(name: &str, domain: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let domain = domain.trim_end_matches('.').to_ascii_lowercase();
    let is_below = |parent: &str| {
        domain
            .split_once('.')
            .is_some_and(|(_, rest)| rest == parent)
    };
    name == domain || name.strip_prefix("*.").is_some_and(is_below)
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_wildcard_stands_for_one_label() {
        for (name, domain, is_covered) in [
            ("example.com", "Example.COM", true),
            ("*.example.com", "www.example.com", true),
            ("*.example.com", "*.example.com", true),
            ("*.example.com", "example.com", false),
            ("*.example.com", "a.b.example.com", false),
            ("www.example.com", "*.example.com", false),
            ("*.example.com", "www.example.com.evil.net", false),
        ] {
            assert_eq!(covers(name, domain), is_covered, "{name} {domain}");
        }
    }
}
