//! Hosted zones.

use super::hosted_zone_id::HostedZoneId;
use super::query_log::QueryLog;
use crate::arn::AnyArn;
use crate::cfn::route53 as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::logs::LogGroup;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::region::Region;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{List, Value};

/// A hosted zone: the records of a domain and all below it.
///
/// By default it is public, is not signed, and is kept when its stack is deleted,
/// for another zone would get other servers of names.
/// See [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
///
/// # Example
///
/// ```
/// use palisade::route53::HostedZone;
/// use palisade::{App, Output, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Names", Region::UsEast1);
/// let zone = stack.add("Zone", HostedZone::new("example.com"));
/// stack.add("ZoneId", Output::new(zone.id()));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct HostedZone {
    domain: Value<DomainName>,
    comment: Option<Value<String>>,
    query_log: Option<QueryLog>,
    networks: Vec<(Value<String>, Region)>,
    signing_key: Option<Value<AnyArn>>,
    accelerated_recovery: bool,
    removal: RemovalPolicy,
    hatch: Hatch<cfn::HostedZone>,
}

impl HostedZone {
    /// A zone for a domain. `Name`.
    pub fn new(domain: impl Into<Value<DomainName>>) -> Self {
        Self {
            domain: domain.into(),
            comment: None,
            query_log: None,
            networks: Vec::new(),
            signing_key: None,
            accelerated_recovery: false,
            removal: RemovalPolicy::default(),
            hatch: Hatch::default(),
        }
    }

    /// Says what the zone is for, in at most 256 characters. Defaults to nothing.
    /// `HostedZoneConfig`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Answers only queries from a network (VPC), by its id, and from others that are named so.
    /// Defaults to answering everybody. `VPCs`.
    pub fn private_to(mut self, vpc_id: impl Into<Value<String>>, region: Region) -> Self {
        self.networks.push((vpc_id.into(), region));
        self
    }

    /// Logs queries to a log group of us-east-1; public zones only.
    /// Defaults to no log. `QueryLoggingConfig` and `AWS::Logs::ResourcePolicy`.
    ///
    /// The policy, in us-east-1, lets Route 53 write to the group. There are at most
    /// [ten such policies](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html)
    /// in a region of an account: more zones share one by [`HostedZone::query_log_permitted`].
    pub fn query_log(mut self, log_group: Handle<LogGroup>) -> Self {
        self.query_log = Some(QueryLog::Group(log_group));
        self
    }

    /// Logs queries to a log group of us-east-1, by its ARN, to which Route 53 may write already;
    /// public zones only. Defaults to no log. `QueryLoggingConfig`.
    ///
    /// What lets it is a policy of CloudWatch Logs
    /// ([Configuring logging](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html#query-logs-configuring)).
    pub fn query_log_permitted(mut self, log_group: impl Into<Value<AnyArn>>) -> Self {
        self.query_log = Some(QueryLog::Permitted(log_group.into()));
        self
    }

    /// Signs the zone (DNSSEC) with a key of KMS, by its ARN; public zones only.
    /// Defaults to an unsigned zone. `AWS::Route53::KeySigningKey` and `AWS::Route53::DNSSEC`.
    ///
    /// The key is of type `ECC_NIST_P256`, is in us-east-1, and lets Route 53 use it
    /// ([Requirements](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec-cmk-requirements.html)).
    /// The zone above then gets a record of type DS, by hand.
    pub fn signed_by(mut self, key: impl Into<Value<AnyArn>>) -> Self {
        self.signing_key = Some(key.into());
        self
    }

    /// Lets records be changed within an hour even when us-east-1 fails; public zones only.
    /// Defaults to no such promise. `HostedZoneFeatures`.
    pub fn accelerated_recovery(mut self) -> Self {
        self.accelerated_recovery = true;
        self
    }

    /// What becomes of the zone when it leaves the stack. Defaults to keeping it.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::HostedZone) -> cfn::HostedZone + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        let public_only = [
            (self.query_log.is_some(), "query_log"),
            (self.signing_key.is_some(), "signed_by"),
            (self.accelerated_recovery, "accelerated_recovery"),
        ];
        for (_, setter) in public_only
            .iter()
            .filter(|(given, _)| *given && !self.networks.is_empty())
        {
            let message =
                format!("`{setter}` is for public zones, got one that is private to a network");
            scope.report(
                Problem::new(message).hint(format!("leave out `{setter}` or `private_to`")),
            );
        }
        if let Some(domain) = self
            .domain
            .known()
            .filter(|domain| domain.as_ref().starts_with("*."))
        {
            let message = format!(
                "a zone is for a domain, got the wildcard `{}`",
                domain.as_ref()
            );
            scope.report(Problem::new(message).hint("wildcards are names of records"));
        }
    }
}

impl Resource for HostedZone {
    const TYPE: &'static str = cfn::HostedZone::TYPE;
}

impl LevelTwo for HostedZone {
    type Level1 = cfn::HostedZone;
}

impl Construct for HostedZone {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        let mut zone = cfn::HostedZone::new().name(self.domain);
        if let Some(comment) = self.comment {
            let config = cfn::hosted_zone::HostedZoneConfig::new().comment(comment);
            zone = zone.hosted_zone_config(config);
        }
        let mut permission = None;
        if let Some(log) = self.query_log {
            permission = log.permit(scope);
            let log = cfn::hosted_zone::QueryLoggingConfig::new()
                .cloud_watch_logs_log_group_arn(log.arn());
            zone = zone.query_logging_config(log);
        }
        if !self.networks.is_empty() {
            let networks = self.networks.into_iter().map(|(id, region)| {
                cfn::hosted_zone::VPC::new()
                    .vpc_id(id)
                    .vpc_region(region.name())
            });
            zone = zone.vpcs(networks.collect::<List<_>>());
        }
        if self.accelerated_recovery {
            let features =
                cfn::hosted_zone::HostedZoneFeatures::new().enable_accelerated_recovery(true);
            zone = zone.hosted_zone_features(features);
        }
        let handle: Handle<Self> = scope.resource(self.hatch.apply(zone));
        scope.resource_mut(handle).removal_policy(self.removal);
        if let Some(policy) = permission {
            scope.resource_mut(handle).depends_on(policy);
        }
        if let Some(key) = self.signing_key {
            sign(handle, key, scope);
        }
        handle
    }
}

/// The zone's key must be active before the zone is signed, and be there until it is not signed any more.
fn sign(zone: Handle<HostedZone>, key: Value<AnyArn>, scope: &mut Scope<'_>) {
    let signing_key = cfn::KeySigningKey::new()
        .hosted_zone_id(zone.id())
        .name("signing_key")
        .key_management_service_arn(key)
        .status("ACTIVE");
    let signing_key = scope.add("SigningKey", signing_key);
    let signed = cfn::DNSSEC::new().hosted_zone_id(zone.id());
    let signed = scope.add("Dnssec", signed);
    scope.resource_mut(signed).depends_on(signing_key);
}

impl Handle<HostedZone> {
    /// The zone's id. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<HostedZoneId> {
        self.reference().into()
    }

    /// The zone's servers of names, which the zone above must name; public zones only.
    /// `Fn::GetAtt` of `NameServers`.
    #[must_use]
    pub fn name_servers(self) -> Value<Vec<String>> {
        self.attribute_list("NameServers")
    }
}

impl From<Handle<HostedZone>> for Value<HostedZoneId> {
    fn from(zone: Handle<HostedZone>) -> Self {
        zone.id()
    }
}
