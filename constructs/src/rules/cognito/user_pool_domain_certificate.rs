//! A pool's own domain has a certificate of us-east-1 that covers it.

use super::pool::DOMAIN;
use crate::region::Region;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::partial::Partial;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-domain-certificate",
    title: "a pool's own domain has a certificate of us-east-1 that covers it",
    page: include_str!("../../../docs/rules/user-pool-domain-certificate.md"),
    check,
};

const CERTIFICATE: &str = "AWS::CertificateManager::Certificate";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for domain in model.resources(DOMAIN) {
        let arn = domain.property("/CustomDomainConfig/CertificateArn");
        for place in arn.alternatives() {
            match place.target() {
                Some(target) if target.resource.type_name() == CERTIFICATE => {
                    own(domain, place, target.resource, findings);
                }
                _ => other(place, findings),
            }
        }
    }
}

/// A certificate of the app.
fn own(domain: Found<'_>, place: Place<'_>, certificate: Found<'_>, findings: &mut Findings<'_>) {
    let edge = Region::UsEast1;
    let id = certificate.logical_id();
    if certificate.region() != edge {
        let message = format!(
            "the certificate of a pool's own domain is in {edge}, but `{id}` is in the stack `{}` in {}",
            certificate.stack(),
            certificate.region()
        );
        findings
            .report(place, message)
            .hint(format!("add the certificate to a stack in {edge}"));
        return;
    }
    let further = certificate.property("/SubjectAlternativeNames");
    if let Some(domain) = domain.property("/Domain").text()
        && let Some(first) = certificate.property("/DomainName").text()
        && !further.is_unknown()
    {
        let mut names = vec![first];
        names.extend(further.texts());
        if !names.iter().any(|name| covers(name, &domain)) {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            let message = format!(
                "the certificate `{id}` is for {}, not for `{domain}`",
                names.join(", ")
            );
            findings
                .report(place, message)
                .hint("add the domain to the certificate's alternative names");
        }
    }
}

/// A certificate that exists.
fn other(place: Place<'_>, findings: &mut Findings<'_>) {
    let edge = Region::UsEast1.name();
    if let Some(arn) = Partial::of(place)
        && arn.field(0) == Some("arn")
        && let Some(region) = arn.field(3)
        && (region != edge || arn.field(2) != Some("acm"))
    {
        let message = format!(
            "the certificate of a pool's own domain is one of AWS Certificate Manager in {edge}, got `{}`",
            arn.shown()
        );
        findings
            .report(place, message)
            .hint("CloudFront serves the domain, and takes certificates of that region alone");
    }
}

/// Whether a name of a certificate is for a domain: `*` stands for one label.
fn covers(name: &str, domain: &str) -> bool {
    match name.strip_prefix("*.") {
        Some(parent) => domain
            .split_once('.')
            .is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(parent)),
        None => name.eq_ignore_ascii_case(domain),
    }
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_star_is_one_label() {
        assert!(covers("auth.example.com", "AUTH.example.com"));
        assert!(covers("*.example.com", "auth.example.com"));
        assert!(!covers("*.example.com", "example.com"));
        assert!(!covers("*.example.com", "auth.docs.example.com"));
        assert!(!covers("example.com", "auth.example.com"));
    }
}
