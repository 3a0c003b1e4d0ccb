//! What an alias leads to.

use super::hosted_zone_id::HostedZoneId;
use crate::cfn::route53::record_set as properties;
use crate::cloudfront::Distribution;
use crate::cognito::{UserPoolDomain, UserPoolDomainParts};
use crate::handle::Handle;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// The zone of every distribution:
/// [AliasTarget](https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html).
const CLOUDFRONT: &str = "Z2FDTNDATAQYW2";

/// What an alias leads to: a resource of AWS, by its domain name and the zone of that name.
///
/// The handles of a distribution and of a user pool's own domain are targets, too.
/// See [AliasTarget](https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html).
///
/// # Example
///
/// ```
/// use palisade::route53::AliasTarget;
///
/// let distribution = AliasTarget::cloudfront("d111111abcdef8.cloudfront.net");
/// let balancer = AliasTarget::new("Z35SXDOTRQ7X7K", "docs-1234.us-east-1.elb.amazonaws.com").follow_health();
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "it does nothing until a record has it"]
pub struct AliasTarget {
    domain: Value<DomainName>,
    zone: Value<HostedZoneId>,
    health: bool,
}

impl AliasTarget {
    /// A resource by its domain name and the zone of that name, such as a load balancer.
    /// `DNSName` and `HostedZoneId`.
    pub fn new(zone: impl Into<Value<HostedZoneId>>, domain: impl Into<Value<DomainName>>) -> Self {
        Self {
            domain: domain.into(),
            zone: zone.into(),
            health: false,
        }
    }

    /// A distribution of CloudFront by its domain name, such as `d111111abcdef8.cloudfront.net`;
    /// the domain of a user pool leads to one, too. `DNSName`.
    pub fn cloudfront(domain: impl Into<Value<DomainName>>) -> Self {
        Self::new(CLOUDFRONT, domain)
    }

    /// Answers with the alias only while the resource is healthy; not for distributions.
    /// Defaults to answering always. `EvaluateTargetHealth`.
    pub fn follow_health(mut self) -> Self {
        self.health = true;
        self
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        let cloudfront = self
            .zone
            .known()
            .is_some_and(|zone| zone.as_ref() == CLOUDFRONT);
        if self.health && cloudfront {
            let message = "an alias of a distribution answers always, got `follow_health`";
            scope.report(Problem::new(message).hint("leave `follow_health` out"));
        }
    }

    pub(super) fn properties(self) -> properties::AliasTarget {
        properties::AliasTarget::new()
            .dns_name(self.domain)
            .hosted_zone_id(self.zone)
            .evaluate_target_health(self.health)
    }
}

impl From<Handle<Distribution>> for AliasTarget {
    fn from(distribution: Handle<Distribution>) -> Self {
        Self::cloudfront(distribution.domain_name())
    }
}

impl From<Handle<UserPoolDomain>> for AliasTarget {
    fn from(domain: Handle<UserPoolDomain>) -> Self {
        Self::cloudfront(domain.cloud_front_domain())
    }
}

impl From<UserPoolDomainParts> for AliasTarget {
    fn from(domain: UserPoolDomainParts) -> Self {
        domain.domain.into()
    }
}
