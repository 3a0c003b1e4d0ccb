//! Domains of one's own.

use crate::arn::Arn;
use crate::certificatemanager::Certificate;
use crate::handle::Handle;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::route53::{AliasRecordParts, AliasTarget, HostedZoneId, RecordSet};
use crate::scope::Scope;
use crate::value::Value;

/// A domain of the site.
#[derive(Clone, Debug)]
pub(super) struct SiteDomain {
    pub(super) name: Value<DomainName>,
    pub(super) by: By,
}

/// By what a domain leads to the site, and how it proves whose it is.
#[derive(Clone, Debug)]
pub(super) enum By {
    /// Certificate and records are made in the hosted zone.
    Zone(Value<HostedZoneId>),
    /// The certificate exists, or is made elsewhere; so are the records.
    Certificate(Value<Arn<Certificate>>),
}

/// The certificate for all domains: one that is made here, or the one that was given.
pub(super) fn certificate(
    domains: &[SiteDomain],
    scope: &mut Scope<'_>,
) -> (Option<Handle<Certificate>>, Option<Value<Arn<Certificate>>>) {
    let mut made: Option<Certificate> = None;
    let mut given: Option<Value<Arn<Certificate>>> = None;
    for domain in domains {
        let name = domain.name.clone();
        match &domain.by {
            By::Zone(zone) => {
                made = Some(match made {
                    None => Certificate::new(name).validated_in(zone.clone()),
                    Some(certificate) => certificate.name_in(name, zone.clone()),
                });
            }
            By::Certificate(certificate) => given = Some(certificate.clone()),
        }
    }
    if made.is_some() && given.is_some() {
        scope.report(
            Problem::new(
                "a distribution has one certificate, got one that is given and one to be made",
            )
            .hint(
                "give all domains by `domain`, or all by `domain_with` with the same certificate",
            ),
        );
        return (None, given);
    }
    let made = made.map(|certificate| scope.add("Certificate", certificate));
    (made, given.or(made.map(Into::into)))
}

/// The number of the record that the domain of sign-in pages needs first: Cognito looks for an address of the domain
/// above it ([prerequisites](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html)).
pub(super) fn above(domains: &[SiteDomain], pages: Option<&str>) -> Option<usize> {
    let (_, above) = pages?.split_once('.')?;
    let mut made = domains
        .iter()
        .filter(|domain| matches!(domain.by, By::Zone(_)));
    made.position(|domain| {
        domain
            .name
            .known()
            .is_some_and(|name| name.as_ref() == above)
    })
}

/// Records that lead the domains to the distribution: `Record`, `Record2` and so on.
pub(super) fn records(
    domains: Vec<SiteDomain>,
    target: &Value<DomainName>,
    scope: &mut Scope<'_>,
) -> Vec<AliasRecordParts> {
    let mut records = Vec::new();
    for (index, domain) in domains.into_iter().enumerate() {
        let By::Zone(zone) = domain.by else { continue };
        let id = match index {
            0 => "Record".to_owned(),
            index => format!("Record{}", index + 1),
        };
        let target = AliasTarget::cloudfront(target.clone());
        let name: Value<String> = domain.name.into();
        records.push(scope.add(&id, RecordSet::alias(zone, name, target)));
    }
    records
}
