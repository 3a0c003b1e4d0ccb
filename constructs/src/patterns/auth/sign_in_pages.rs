//! Where people sign in.

use crate::arn::Arn;
use crate::certificatemanager::Certificate;
use crate::cognito::{DomainPrefix, UserPoolDomainParts};
use crate::names::DomainName;
use crate::route53::HostedZoneId;
use crate::value::Value;

/// Where the user pool's sign-in pages are: the domain of the pool.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SignInPages {
    /// A domain of Cognito's: `https://<prefix>.auth.<region>.amazoncognito.com`.
    Prefix(Value<DomainPrefix>),
    /// A domain of one's own, with its certificate in us-east-1. Its record is its owner's to write.
    Own {
        /// The domain.
        domain: Value<DomainName>,
        /// Its certificate.
        certificate: Value<Arn<Certificate>>,
    },
    /// A domain of one's own, whose certificate and records are made in a hosted zone.
    InZone {
        /// The domain.
        domain: Value<DomainName>,
        /// The hosted zone of the domain.
        zone: Value<HostedZoneId>,
    },
    /// Those of a domain that the app adds to the pool by itself.
    Of(UserPoolDomainParts),
    /// Those of a pool that has a domain already, by their host, such as `auth.example.com`.
    Existing(Value<DomainName>),
}

impl SignInPages {
    /// See [`SignInPages::Prefix`].
    pub fn prefix(prefix: impl Into<Value<DomainPrefix>>) -> Self {
        Self::Prefix(prefix.into())
    }

    /// See [`SignInPages::Own`].
    pub fn own(
        domain: impl Into<Value<DomainName>>,
        certificate: impl Into<Value<Arn<Certificate>>>,
    ) -> Self {
        Self::Own {
            domain: domain.into(),
            certificate: certificate.into(),
        }
    }

    /// See [`SignInPages::InZone`].
    pub fn in_zone(
        domain: impl Into<Value<DomainName>>,
        zone: impl Into<Value<HostedZoneId>>,
    ) -> Self {
        Self::InZone {
            domain: domain.into(),
            zone: zone.into(),
        }
    }

    /// See [`SignInPages::Existing`].
    pub fn existing(host: impl Into<Value<DomainName>>) -> Self {
        Self::Existing(host.into())
    }

    /// The host, if it is one of one's own or exists.
    pub(super) fn host(&self) -> Option<&Value<DomainName>> {
        match self {
            Self::Own { domain, .. } | Self::InZone { domain, .. } => Some(domain),
            Self::Existing(host) => Some(host),
            Self::Prefix(_) | Self::Of(_) => None,
        }
    }
}

impl From<UserPoolDomainParts> for SignInPages {
    fn from(domain: UserPoolDomainParts) -> Self {
        Self::Of(domain)
    }
}
