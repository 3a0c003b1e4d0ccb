//! Load balancers and instances in private subnets.

use std::time::Duration;

use super::connection::{Connection, check_seconds, connection_setters, seconds};
use crate::cfn::cloudfront::distribution as cfn;
use crate::names::{AccountId, DomainName};
use crate::scope::Scope;
use crate::value::Value;

/// A load balancer or an instance in private subnets, from [`Origin::vpc`](super::Origin::vpc).
///
/// The id is that of a [`cfn::cloudfront::VpcOrigin`](crate::cfn::cloudfront::VpcOrigin), which also says
/// ports and protocols. See
/// [Restrict access with VPC origins](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Behavior, Origin};
///
/// let shop = Behavior::new(Origin::vpc("shop.example.com", "vo_AQEXAMPLEID"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an origin does nothing until a behavior has it"]
pub struct VpcOrigin {
    domain: Value<DomainName>,
    id: Value<String>,
    owner: Option<Value<AccountId>>,
    response_timeout: Option<Duration>,
    keepalive: Option<Duration>,
    pub(super) connection: Connection,
}

impl VpcOrigin {
    pub(super) fn new(domain: Value<DomainName>, id: Value<String>) -> Self {
        Self {
            domain,
            id,
            owner: None,
            response_timeout: None,
            keepalive: None,
            connection: Connection::default(),
        }
    }

    connection_setters!();

    /// The account that has the VPC origin. Defaults to the distribution's own. `OwnerAccountId`.
    pub fn owner(mut self, account: impl Into<Value<AccountId>>) -> Self {
        self.owner = Some(account.into());
        self
    }

    /// How long CloudFront waits for an answer, and between its packets; above 120 seconds needs a
    /// higher quota. Defaults to 30 seconds. `OriginReadTimeout`.
    pub fn response_timeout(mut self, timeout: Duration) -> Self {
        self.response_timeout = Some(timeout);
        self
    }

    /// How long CloudFront keeps a connection after its last answer; above 120 seconds needs a higher
    /// quota. Defaults to 5 seconds. `OriginKeepaliveTimeout`.
    pub fn keepalive(mut self, timeout: Duration) -> Self {
        self.keepalive = Some(timeout);
        self
    }

    pub(super) fn level1(&self, scope: &mut Scope<'_>) -> cfn::Origin {
        let mut vpc = cfn::VpcOriginConfig::new().vpc_origin_id(self.id.clone());
        if let Some(owner) = &self.owner {
            vpc = vpc.owner_account_id(owner.clone());
        }
        if let Some(timeout) = self.response_timeout {
            check_seconds("a response's timeout", timeout, u64::MAX, scope);
            vpc = vpc.origin_read_timeout(seconds(timeout));
        }
        if let Some(timeout) = self.keepalive {
            check_seconds("the time to keep a connection", timeout, u64::MAX, scope);
            vpc = vpc.origin_keepalive_timeout(seconds(timeout));
        }
        let origin = cfn::Origin::new()
            .domain_name(self.domain.clone())
            .vpc_origin_config(vpc);
        self.connection.apply(origin, scope)
    }
}
