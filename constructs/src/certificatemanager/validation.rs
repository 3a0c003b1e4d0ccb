//! How the owner of a certificate's domains shows that they are theirs.

use crate::cfn::certificatemanager::certificate::DomainValidationOption;
use crate::names::DomainName;
use crate::route53::HostedZoneId;
use crate::value::Value;

/// How the names that have no zone of their own are validated.
#[derive(Debug, Default)]
pub(super) enum Validation {
    /// By a record that someone else writes.
    #[default]
    Elsewhere,
    /// By a record that Certificate Manager writes to a hosted zone.
    Zone(Value<HostedZoneId>),
    /// By mail, to the addresses of each name or of one domain above all.
    Email(Option<Value<DomainName>>),
}

impl Validation {
    pub(super) fn method(&self) -> &'static str {
        match self {
            Self::Elsewhere | Self::Zone(_) => "DNS",
            Self::Email(_) => "EMAIL",
        }
    }

    /// What CloudFormation is told of a name without a zone of its own.
    fn option(&self, name: &Value<DomainName>) -> Option<DomainValidationOption> {
        let option = DomainValidationOption::new().domain_name(name.clone());
        match self {
            Self::Elsewhere | Self::Email(None) => None,
            Self::Zone(zone) => Some(option.hosted_zone_id(zone.clone())),
            Self::Email(Some(domain)) => Some(option.validation_domain(domain.clone())),
        }
    }
}

/// A name of a certificate, and the zone that is its own.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) domain: Value<DomainName>,
    pub(super) zone: Option<Value<HostedZoneId>>,
}

/// The options of all names that need one.
///
/// `*.example.com` shares its validation record with `example.com`, so it has none beside it.
pub(super) fn options(names: &[Name], validation: &Validation) -> Vec<DomainValidationOption> {
    names
        .iter()
        .filter(|name| {
            matches!(validation, Validation::Email(_)) || !is_covered(&name.domain, names)
        })
        .filter_map(|name| match &name.zone {
            Some(zone) => Some(
                DomainValidationOption::new()
                    .domain_name(name.domain.clone())
                    .hosted_zone_id(zone.clone()),
            ),
            None => validation.option(&name.domain),
        })
        .collect()
}

fn is_covered(domain: &Value<DomainName>, names: &[Name]) -> bool {
    let Some(base) = domain
        .known()
        .and_then(|known| known.as_ref().strip_prefix("*."))
    else {
        return false;
    };
    names.iter().any(|name| {
        name.domain
            .known()
            .is_some_and(|known| known.as_ref() == base)
    })
}
