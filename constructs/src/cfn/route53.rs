//! `AWS::Route53`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a CIDR collection in the current AWS account.
///
/// [`AWS::Route53::CidrCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CidrCollection(Properties);

impl CidrCollection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A complex type that contains information about the list of CIDR locations.
    ///
    /// `Locations`.
    pub fn locations(mut self, value: impl Into<List<cidr_collection::Location>>) -> Self {
        self.0.set("Locations", value.into());
        self
    }

    /// The name of a CIDR collection.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for CidrCollection {
    const TYPE: &'static str = "AWS::Route53::CidrCollection";
}

impl Construct for CidrCollection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CidrCollection> for Properties {
    fn from(value: CidrCollection) -> Self {
        value.0
    }
}

impl Handle<CidrCollection> {
    /// "The Amazon resource name (ARN) to uniquely identify the AWS resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The UUID of the CIDR collection.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone.
///
/// [`AWS::Route53::DNSSEC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html).
///
/// Required: `HostedZoneId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DNSSEC(Properties);

impl DNSSEC {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11` .
    ///
    /// `HostedZoneId`. Required. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }
}

impl Resource for DNSSEC {
    const TYPE: &'static str = "AWS::Route53::DNSSEC";
}

impl Construct for DNSSEC {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DNSSEC> for Properties {
    fn from(value: DNSSEC) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four name servers) that can be associated with multiple hosted zones.
///
/// [`AWS::Route53::DelegationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DelegationSet(Properties);

impl DelegationSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }
}

impl Resource for DelegationSet {
    const TYPE: &'static str = "AWS::Route53::DelegationSet";
}

impl Construct for DelegationSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DelegationSet> for Properties {
    fn from(value: DelegationSet) -> Self {
        value.0
    }
}

impl Handle<DelegationSet> {
    /// The Amazon Resource Name (ARN) of the delegation set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without risk of executing the operation twice.
    ///
    /// `Fn::GetAtt` of `CallerReference`.
    #[must_use]
    pub fn caller_reference(self) -> Value<String> {
        self.attribute("CallerReference")
    }

    /// The ID that Amazon Route 53 assigns to a reusable delegation set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A list of the authoritative name servers for the delegation set.
    ///
    /// `Fn::GetAtt` of `NameServers`.
    #[must_use]
    pub fn name_servers(self) -> Value<Vec<String>> {
        self.attribute_list("NameServers")
    }
}

/// The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53 health check.
///
/// [`AWS::Route53::HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html).
///
/// Required: `HealthCheckConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HealthCheck(Properties);

impl HealthCheck {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A complex type that contains detailed information about one health check.
    ///
    /// `HealthCheckConfig`. Required.
    pub fn health_check_config(
        mut self,
        value: impl Into<Value<health_check::HealthCheckConfig>>,
    ) -> Self {
        self.0.set("HealthCheckConfig", value.into());
        self
    }

    /// The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck` resource.
    ///
    /// `HealthCheckTags`.
    pub fn health_check_tags(
        mut self,
        value: impl Into<List<health_check::HealthCheckTag>>,
    ) -> Self {
        self.0.set("HealthCheckTags", value.into());
        self
    }
}

impl Resource for HealthCheck {
    const TYPE: &'static str = "AWS::Route53::HealthCheck";
}

impl Construct for HealthCheck {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HealthCheck> for Properties {
    fn from(value: HealthCheck) -> Self {
        value.0
    }
}

impl Handle<HealthCheck> {
    /// The identifier that Amazon Route 53 assigned to the health check when you created it. When you add or update a resource record set, you use this value to specify which health check to use. The value can be up to 64 characters long.
    ///
    /// `Fn::GetAtt` of `HealthCheckId`.
    #[must_use]
    pub fn health_check_id(self) -> Value<String> {
        self.attribute("HealthCheckId")
    }
}

/// Creates a new public or private hosted zone. You create records in a public hosted zone to define how you want to route traffic on the internet for a domain, such as example.com, and its subdomains (apex.example.com, acme.example.com).
///
/// [`AWS::Route53::HostedZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct HostedZone(Properties);

impl HostedZone {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `DelegationSetId`. A change replaces the resource.
    pub fn delegation_set_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DelegationSetId", value.into());
        self
    }

    /// A complex type that contains an optional comment.
    ///
    /// `HostedZoneConfig`.
    pub fn hosted_zone_config(
        mut self,
        value: impl Into<Value<hosted_zone::HostedZoneConfig>>,
    ) -> Self {
        self.0.set("HostedZoneConfig", value.into());
        self
    }

    /// The features configuration for the hosted zone, including accelerated recovery settings and status information.
    ///
    /// `HostedZoneFeatures`.
    pub fn hosted_zone_features(
        mut self,
        value: impl Into<Value<hosted_zone::HostedZoneFeatures>>,
    ) -> Self {
        self.0.set("HostedZoneFeatures", value.into());
        self
    }

    /// Adds, edits, or deletes tags for a health check or a hosted zone.
    ///
    /// `HostedZoneTags`.
    pub fn hosted_zone_tags(mut self, value: impl Into<List<hosted_zone::HostedZoneTag>>) -> Self {
        self.0.set("HostedZoneTags", value.into());
        self
    }

    /// The name of the domain. Specify a fully qualified domain name, for example, \*www.example.com\* . The trailing dot is optional; Amazon Route 53 assumes that the domain name is fully qualified.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
    ///
    /// `QueryLoggingConfig`.
    pub fn query_logging_config(
        mut self,
        value: impl Into<Value<hosted_zone::QueryLoggingConfig>>,
    ) -> Self {
        self.0.set("QueryLoggingConfig", value.into());
        self
    }

    /// \*Private hosted zones:\* A complex type that contains information about the VPCs that are associated with the specified hosted zone.
    ///
    /// `VPCs`.
    pub fn vpcs(mut self, value: impl Into<List<hosted_zone::VPC>>) -> Self {
        self.0.set("VPCs", value.into());
        self
    }
}

impl Resource for HostedZone {
    const TYPE: &'static str = "AWS::Route53::HostedZone";
}

impl Construct for HostedZone {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<HostedZone> for Properties {
    fn from(value: HostedZone) -> Self {
        value.0
    }
}

impl Handle<HostedZone> {
    /// The ID that Amazon Route 53 assigned to the hosted zone when you created it.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the set of name servers for the specific hosted zone. For example: `ns1.example.com` .
    ///
    /// `Fn::GetAtt` of `NameServers`.
    #[must_use]
    pub fn name_servers(self) -> Value<Vec<String>> {
        self.attribute_list("NameServers")
    }
}

/// The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. The hosted zone ID is passed as a parameter in the KSK properties.
///
/// [`AWS::Route53::KeySigningKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html).
///
/// Required: `HostedZoneId`, `KeyManagementServiceArn`, `Name`, `Status`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KeySigningKey(Properties);

impl KeySigningKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11` .
    ///
    /// `HostedZoneId`. Required. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }

    /// The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service ( AWS ). The `KeyManagementServiceArn` must be unique for each key-signing key (KSK) in a single hosted zone.
    ///
    /// `KeyManagementServiceArn`. Required. A change replaces the resource.
    pub fn key_management_service_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyManagementServiceArn", value.into());
        self
    }

    /// A string used to identify a key-signing key (KSK). `Name` can include numbers, letters, and underscores (\_). `Name` must be unique for each key-signing key in the same hosted zone.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A string that represents the current key-signing key (KSK) status.
    ///
    /// `Status`. Required. Allowed: [`Status`](key_signing_key::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for KeySigningKey {
    const TYPE: &'static str = "AWS::Route53::KeySigningKey";
}

impl Construct for KeySigningKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<KeySigningKey> for Properties {
    fn from(value: KeySigningKey) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging, which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
///
/// [`AWS::Route53::QueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html).
///
/// Required: `CloudWatchLogsLogGroupArn`, `HostedZoneId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueryLoggingConfig(Properties);

impl QueryLoggingConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs to.
    ///
    /// `CloudWatchLogsLogGroupArn`. Required. A change replaces the resource.
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudWatchLogsLogGroupArn", value.into());
        self
    }

    /// The ID of the public hosted zone that Amazon Route 53 logs queries for.
    ///
    /// `HostedZoneId`. Required. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }
}

impl Resource for QueryLoggingConfig {
    const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig";
}

impl Construct for QueryLoggingConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueryLoggingConfig> for Properties {
    fn from(value: QueryLoggingConfig) -> Self {
        value.0
    }
}

impl Handle<QueryLoggingConfig> {
    /// The Amazon Resource Name (ARN) of the query logging configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID that Amazon Route 53 assigns to the configuration for DNS query logging.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Information about the record that you want to create.
///
/// [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecordSet(Properties);

impl RecordSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// \*Alias resource record sets only:\* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
    ///
    /// `AliasTarget`.
    pub fn alias_target(mut self, value: impl Into<Value<record_set::AliasTarget>>) -> Self {
        self.0.set("AliasTarget", value.into());
        self
    }

    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
    ///
    /// `CidrRoutingConfig`.
    pub fn cidr_routing_config(
        mut self,
        value: impl Into<Value<record_set::CidrRoutingConfig>>,
    ) -> Self {
        self.0.set("CidrRoutingConfig", value.into());
        self
    }

    /// \*Optional:\* Any comments you want to include about a change batch request.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Comment", value.into());
        self
    }

    /// \*Failover resource record sets only:\* To configure failover, you add the `Failover` element to two resource record sets.
    ///
    /// `Failover`. Allowed: [`Failover`](record_set::Failover).
    pub fn failover(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Failover", value.into());
        self
    }

    /// \*Geolocation resource record sets only:\* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query.
    ///
    /// `GeoLocation`.
    pub fn geo_location(mut self, value: impl Into<Value<record_set::GeoLocation>>) -> Self {
        self.0.set("GeoLocation", value.into());
        self
    }

    /// Geoproximity resource record sets only: A complex type that lets you specify where your resources are located. Only one of LocalZoneGroup, Coordinates, or AWSRegion is allowed per request at a time.
    ///
    /// `GeoProximityLocation`.
    pub fn geo_proximity_location(
        mut self,
        value: impl Into<Value<record_set::GeoProximityLocation>>,
    ) -> Self {
        self.0.set("GeoProximityLocation", value.into());
        self
    }

    /// If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check.
    ///
    /// `HealthCheckId`.
    pub fn health_check_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckId", value.into());
        self
    }

    /// The ID of the hosted zone that you want to create records in.
    ///
    /// `HostedZoneId`. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }

    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName` .
    ///
    /// `HostedZoneName`. A change replaces the resource.
    pub fn hosted_zone_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneName", value.into());
        self
    }

    /// \*Multivalue answer resource record sets only\* : To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer` .
    ///
    /// `MultiValueAnswer`.
    pub fn multi_value_answer(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiValueAnswer", value.into());
        self
    }

    /// The name of the record that you want to create, update, or delete.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// \*Latency-based resource record sets only:\* The Amazon EC2 Region where you created the resource that this resource record set refers to.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Region", value.into());
        self
    }

    /// One or more values that correspond with the value that you specified for the `Type` property. For example, if you specified `A` for `Type` , you specify one or more IP addresses in IPv4 format for `ResourceRecords` .
    ///
    /// `ResourceRecords`.
    pub fn resource_records(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceRecords", value.into());
        self
    }

    /// \*Resource record sets that have a routing policy other than simple:\* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A.
    ///
    /// `SetIdentifier`.
    pub fn set_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SetIdentifier", value.into());
        self
    }

    /// The resource record cache time to live (TTL), in seconds. Note the following:
    ///
    /// `TTL`.
    pub fn ttl(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TTL", value.into());
        self
    }

    /// The DNS record type.
    ///
    /// `Type`. Required.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// \*Weighted resource record sets only:\* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Weight", value.into());
        self
    }
}

impl Resource for RecordSet {
    const TYPE: &'static str = "AWS::Route53::RecordSet";
}

impl Construct for RecordSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecordSet> for Properties {
    fn from(value: RecordSet) -> Self {
        value.0
    }
}

/// A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make changes in, and values for the records that you want to create.
///
/// [`AWS::Route53::RecordSetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecordSetGroup(Properties);

impl RecordSetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// \*Optional:\* Any comments you want to include about a change batch request.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Comment", value.into());
        self
    }

    /// The ID of the hosted zone that you want to create records in.
    ///
    /// `HostedZoneId`. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }

    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName` .
    ///
    /// `HostedZoneName`. A change replaces the resource.
    pub fn hosted_zone_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneName", value.into());
        self
    }

    /// A complex type that contains one `RecordSet` element for each record that you want to create.
    ///
    /// `RecordSets`.
    pub fn record_sets(mut self, value: impl Into<List<record_set_group::RecordSet>>) -> Self {
        self.0.set("RecordSets", value.into());
        self
    }
}

impl Resource for RecordSetGroup {
    const TYPE: &'static str = "AWS::Route53::RecordSetGroup";
}

impl Construct for RecordSetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecordSetGroup> for Properties {
    fn from(value: RecordSetGroup) -> Self {
        value.0
    }
}

impl Handle<RecordSetGroup> {
    /// This element contains an ID that you use when performing a `GetChange` action to get detailed information about the change.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document that describes how Route 53 responds to DNS queries for a domain name.
///
/// [`AWS::Route53::TrafficPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html).
///
/// Required: `Document`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrafficPolicy(Properties);

impl TrafficPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Any comments to include about the traffic policy.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Comment", value.into());
        self
    }

    /// The definition of the traffic policy in JSON format.
    ///
    /// `Document`. Required. A change replaces the resource.
    pub fn document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Document", value.into());
        self
    }

    /// The name of the traffic policy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for TrafficPolicy {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicy";
}

impl Construct for TrafficPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrafficPolicy> for Properties {
    fn from(value: TrafficPolicy) -> Self {
        value.0
    }
}

impl Handle<TrafficPolicy> {
    /// The Amazon Resource Name (ARN) of the traffic policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID that Amazon Route 53 assigned to the traffic policy when it was created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a traffic policy instance.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }

    /// The version number that Amazon Route 53 assigned to the traffic policy.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::Route53::TrafficPolicyInstance.
///
/// [`AWS::Route53::TrafficPolicyInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html).
///
/// Required: `HostedZoneId`, `Name`, `TTL`, `TrafficPolicyId`, `TrafficPolicyVersion`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrafficPolicyInstance(Properties);

impl TrafficPolicyInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. The bare ID as Route 53 returns it, without a /hostedzone/ prefix.
    ///
    /// `HostedZoneId`. Required. A change replaces the resource.
    pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostedZoneId", value.into());
        self
    }

    /// The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it creates for this traffic policy instance.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone.
    ///
    /// `TTL`. Required.
    pub fn ttl(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TTL", value.into());
        self
    }

    /// The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone. Lower-case, as Route 53 returns it.
    ///
    /// `TrafficPolicyId`. Required.
    pub fn traffic_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TrafficPolicyId", value.into());
        self
    }

    /// The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone.
    ///
    /// `TrafficPolicyVersion`. Required.
    pub fn traffic_policy_version(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TrafficPolicyVersion", value.into());
        self
    }
}

impl Resource for TrafficPolicyInstance {
    const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance";
}

impl Construct for TrafficPolicyInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrafficPolicyInstance> for Properties {
    fn from(value: TrafficPolicyInstance) -> Self {
        value.0
    }
}

impl Handle<TrafficPolicyInstance> {
    /// The Amazon Resource Name (ARN) of the traffic policy instance.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID that Amazon Route 53 assigned to the traffic policy instance when it was created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current state of the traffic policy instance. A steady-state instance is Applied.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy instance. Route 53 derives it from the referenced traffic policy.
    ///
    /// `Fn::GetAtt` of `TrafficPolicyType`.
    #[must_use]
    pub fn traffic_policy_type(self) -> Value<String> {
        self.attribute("TrafficPolicyType")
    }
}

/// Property types of [`CidrCollection`].
pub mod cidr_collection {
    use crate::{Json, List, Properties, Value};

    /// Specifies the list of CIDR blocks for a CIDR location.
    ///
    /// A property type of `AWS::Route53::CidrCollection`.
    ///
    /// Required: `CidrList`, `LocationName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of CIDR blocks.
        ///
        /// `CidrList`. Required.
        pub fn cidr_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CidrList", value.into());
            self
        }

        /// The CIDR collection location name.
        ///
        /// `LocationName`. Required.
        pub fn location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocationName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`HealthCheck`].
pub mod health_check {
    use crate::{Json, List, Properties, Value};

    /// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy.
    ///
    /// A property type of `AWS::Route53::HealthCheck`.
    ///
    /// Required: `Name`, `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmIdentifier(Properties);

    impl AlarmIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this health check is healthy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is healthy, the region that the alarm was created in.
        ///
        /// `Region`. Required. Allowed: [`Region`].
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<AlarmIdentifier> for Json {
        fn from(value: AlarmIdentifier) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains detailed information about one health check.
    ///
    /// A property type of `AWS::Route53::HealthCheck`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckConfig(Properties);

    impl HealthCheckConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AlarmIdentifier`.
        pub fn alarm_identifier(mut self, value: impl Into<Value<AlarmIdentifier>>) -> Self {
            self.0.set("AlarmIdentifier", value.into());
            self
        }

        /// `ChildHealthChecks`.
        pub fn child_health_checks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ChildHealthChecks", value.into());
            self
        }

        /// `EnableSNI`.
        pub fn enable_sni(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableSNI", value.into());
            self
        }

        /// `FailureThreshold`.
        pub fn failure_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FailureThreshold", value.into());
            self
        }

        /// `FullyQualifiedDomainName`.
        pub fn fully_qualified_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FullyQualifiedDomainName", value.into());
            self
        }

        /// `HealthThreshold`.
        pub fn health_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthThreshold", value.into());
            self
        }

        /// `IPAddress`.
        pub fn ip_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IPAddress", value.into());
            self
        }

        /// `InsufficientDataHealthStatus`. Allowed: [`InsufficientDataHealthStatus`].
        pub fn insufficient_data_health_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InsufficientDataHealthStatus", value.into());
            self
        }

        /// `Inverted`.
        pub fn inverted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inverted", value.into());
            self
        }

        /// `MeasureLatency`.
        pub fn measure_latency(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MeasureLatency", value.into());
            self
        }

        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `Regions`. Allowed: [`Regions`].
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }

        /// `RequestInterval`.
        pub fn request_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RequestInterval", value.into());
            self
        }

        /// `ResourcePath`.
        pub fn resource_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourcePath", value.into());
            self
        }

        /// `RoutingControlArn`.
        pub fn routing_control_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoutingControlArn", value.into());
            self
        }

        /// `SearchString`.
        pub fn search_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchString", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<HealthCheckConfig> for Json {
        fn from(value: HealthCheckConfig) -> Self {
            value.0.into()
        }
    }

    /// The `HealthCheckTag` property describes one key-value pair that is associated with an `AWS::Route53::HealthCheck` resource.
    ///
    /// A property type of `AWS::Route53::HealthCheck`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckTag(Properties);

    impl HealthCheckTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of `Key` depends on the operation that you want to perform:
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of `Value` depends on the operation that you want to perform:
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<HealthCheckTag> for Json {
        fn from(value: HealthCheckTag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Region`.
        pub enum Region {
            AfSouth1 = "af-south-1",
            ApEast1 = "ap-east-1",
            ApEast2 = "ap-east-2",
            ApNortheast1 = "ap-northeast-1",
            ApNortheast2 = "ap-northeast-2",
            ApNortheast3 = "ap-northeast-3",
            ApSouth1 = "ap-south-1",
            ApSouth2 = "ap-south-2",
            ApSoutheast1 = "ap-southeast-1",
            ApSoutheast2 = "ap-southeast-2",
            ApSoutheast3 = "ap-southeast-3",
            ApSoutheast4 = "ap-southeast-4",
            ApSoutheast5 = "ap-southeast-5",
            ApSoutheast6 = "ap-southeast-6",
            ApSoutheast7 = "ap-southeast-7",
            CaCentral1 = "ca-central-1",
            CaWest1 = "ca-west-1",
            CnNorth1 = "cn-north-1",
            CnNorthwest1 = "cn-northwest-1",
            EuCentral1 = "eu-central-1",
            EuCentral2 = "eu-central-2",
            EuIsoeWest1 = "eu-isoe-west-1",
            EuNorth1 = "eu-north-1",
            EuSouth1 = "eu-south-1",
            EuSouth2 = "eu-south-2",
            EuWest1 = "eu-west-1",
            EuWest2 = "eu-west-2",
            EuWest3 = "eu-west-3",
            EuscDeEast1 = "eusc-de-east-1",
            IlCentral1 = "il-central-1",
            MeCentral1 = "me-central-1",
            MeSouth1 = "me-south-1",
            MxCentral1 = "mx-central-1",
            SaEast1 = "sa-east-1",
            UsEast1 = "us-east-1",
            UsEast2 = "us-east-2",
            UsGovEast1 = "us-gov-east-1",
            UsGovWest1 = "us-gov-west-1",
            UsIsoEast1 = "us-iso-east-1",
            UsIsoWest1 = "us-iso-west-1",
            UsIsobEast1 = "us-isob-east-1",
            UsIsobWest1 = "us-isob-west-1",
            UsIsofEast1 = "us-isof-east-1",
            UsIsofSouth1 = "us-isof-south-1",
            UsWest1 = "us-west-1",
            UsWest2 = "us-west-2",
        }

        /// Words for `InsufficientDataHealthStatus`.
        pub enum InsufficientDataHealthStatus {
            Healthy = "Healthy",
            LastKnownStatus = "LastKnownStatus",
            Unhealthy = "Unhealthy",
        }

        /// Words for `Regions`.
        pub enum Regions {
            ApNortheast1 = "ap-northeast-1",
            ApSoutheast1 = "ap-southeast-1",
            ApSoutheast2 = "ap-southeast-2",
            EuWest1 = "eu-west-1",
            SaEast1 = "sa-east-1",
            UsEast1 = "us-east-1",
            UsWest1 = "us-west-1",
            UsWest2 = "us-west-2",
        }

        /// Words for `Type`.
        pub enum Type {
            Calculated = "CALCULATED",
            CloudwatchMetric = "CLOUDWATCH_METRIC",
            Http = "HTTP",
            HttpStrMatch = "HTTP_STR_MATCH",
            Https = "HTTPS",
            HttpsStrMatch = "HTTPS_STR_MATCH",
            Tcp = "TCP",
            RecoveryControl = "RECOVERY_CONTROL",
        }
    }
}

/// Property types of [`HostedZone`].
pub mod hosted_zone {
    use crate::{Json, Properties, Value};

    /// A complex type that contains an optional comment about your hosted zone. If you don't want to specify a comment, omit both the `HostedZoneConfig` and `Comment` elements.
    ///
    /// A property type of `AWS::Route53::HostedZone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostedZoneConfig(Properties);

    impl HostedZoneConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Any comments that you want to include about the hosted zone.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }
    }

    impl From<HostedZoneConfig> for Json {
        fn from(value: HostedZoneConfig) -> Self {
            value.0.into()
        }
    }

    /// Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons.
    ///
    /// A property type of `AWS::Route53::HostedZone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostedZoneFeatures(Properties);

    impl HostedZoneFeatures {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EnableAcceleratedRecovery`.
        pub fn enable_accelerated_recovery(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAcceleratedRecovery", value.into());
            self
        }
    }

    impl From<HostedZoneFeatures> for Json {
        fn from(value: HostedZoneFeatures) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about a tag that you want to add or edit for the specified health check or hosted zone.
    ///
    /// A property type of `AWS::Route53::HostedZone`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostedZoneTag(Properties);

    impl HostedZoneTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of `Key` depends on the operation that you want to perform:
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of `Value` depends on the operation that you want to perform:
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<HostedZoneTag> for Json {
        fn from(value: HostedZoneTag) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about a configuration for DNS query logging.
    ///
    /// A property type of `AWS::Route53::HostedZone`.
    ///
    /// Required: `CloudWatchLogsLogGroupArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryLoggingConfig(Properties);

    impl QueryLoggingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to.
        ///
        /// `CloudWatchLogsLogGroupArn`. Required.
        pub fn cloud_watch_logs_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogsLogGroupArn", value.into());
            self
        }
    }

    impl From<QueryLoggingConfig> for Json {
        fn from(value: QueryLoggingConfig) -> Self {
            value.0.into()
        }
    }

    /// \*Private hosted zones only:\* A complex type that contains information about an Amazon VPC. Route 53 Resolver uses the records in the private hosted zone to route traffic in that VPC.
    ///
    /// A property type of `AWS::Route53::HostedZone`.
    ///
    /// Required: `VPCId`, `VPCRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VPC(Properties);

    impl VPC {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*Private hosted zones only:\* The ID of an Amazon VPC.
        ///
        /// `VPCId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VPCId", value.into());
            self
        }

        /// \*Private hosted zones only:\* The region that an Amazon VPC was created in.
        ///
        /// `VPCRegion`. Required.
        pub fn vpc_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VPCRegion", value.into());
            self
        }
    }

    impl From<VPC> for Json {
        fn from(value: VPC) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`KeySigningKey`].
pub mod key_signing_key {
    words! {
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }
    }
}

/// Property types and words of [`RecordSet`].
pub mod record_set {
    use crate::{Json, Properties, Value};

    /// \*Alias records only:\* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
    ///
    /// A property type of `AWS::Route53::RecordSet`.
    ///
    /// Required: `DNSName`, `HostedZoneId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AliasTarget(Properties);

    impl AliasTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*Alias records only:\* The value that you specify depends on where you want to route queries:
        ///
        /// `DNSName`. Required.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DNSName", value.into());
            self
        }

        /// \*Applies only to alias, failover alias, geolocation alias, latency alias, and weighted alias resource record sets:\* When `EvaluateTargetHealth` is `true` , an alias resource record set inherits the health of the referenced AWS resource, such as an ELB load balancer or another resource record set in the hosted zone.
        ///
        /// `EvaluateTargetHealth`.
        pub fn evaluate_target_health(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EvaluateTargetHealth", value.into());
            self
        }

        /// \*Alias resource records sets only\* : The value used depends on where you want to route traffic:
        ///
        /// `HostedZoneId`. Required.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }
    }

    impl From<AliasTarget> for Json {
        fn from(value: AliasTarget) -> Self {
            value.0.into()
        }
    }

    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
    ///
    /// A property type of `AWS::Route53::RecordSet`.
    ///
    /// Required: `CollectionId`, `LocationName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CidrRoutingConfig(Properties);

    impl CidrRoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR collection ID.
        ///
        /// `CollectionId`. Required.
        pub fn collection_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionId", value.into());
            self
        }

        /// The CIDR collection location name.
        ///
        /// `LocationName`. Required.
        pub fn location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocationName", value.into());
            self
        }
    }

    impl From<CidrRoutingConfig> for Json {
        fn from(value: CidrRoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Route53::RecordSet`.
    ///
    /// Required: `Latitude`, `Longitude`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Coordinates(Properties);

    impl Coordinates {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth.
        ///
        /// `Latitude`. Required.
        pub fn latitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Latitude", value.into());
            self
        }

        /// Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth.
        ///
        /// `Longitude`. Required.
        pub fn longitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Longitude", value.into());
            self
        }
    }

    impl From<Coordinates> for Json {
        fn from(value: Coordinates) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about a geographic location.
    ///
    /// A property type of `AWS::Route53::RecordSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoLocation(Properties);

    impl GeoLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports the following continent codes:
        ///
        /// `ContinentCode`.
        pub fn continent_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContinentCode", value.into());
            self
        }

        /// For geolocation resource record sets, the two-letter code for a country.
        ///
        /// `CountryCode`.
        pub fn country_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CountryCode", value.into());
            self
        }

        /// For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't support any other values for `SubdivisionCode` .
        ///
        /// `SubdivisionCode`.
        pub fn subdivision_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubdivisionCode", value.into());
            self
        }
    }

    impl From<GeoLocation> for Json {
        fn from(value: GeoLocation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Route53::RecordSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoProximityLocation(Properties);

    impl GeoProximityLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Region the resource you are directing DNS traffic to, is in.
        ///
        /// `AWSRegion`.
        pub fn aws_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AWSRegion", value.into());
            self
        }

        /// The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource.
        ///
        /// `Bias`.
        pub fn bias(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bias", value.into());
            self
        }

        /// Contains the longitude and latitude for a geographic region.
        ///
        /// `Coordinates`.
        pub fn coordinates(mut self, value: impl Into<Value<Coordinates>>) -> Self {
            self.0.set("Coordinates", value.into());
            self
        }

        /// Specifies an AWS Local Zone.
        ///
        /// `LocalZoneGroup`.
        pub fn local_zone_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalZoneGroup", value.into());
            self
        }
    }

    impl From<GeoProximityLocation> for Json {
        fn from(value: GeoProximityLocation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Failover`.
        pub enum Failover {
            Primary = "PRIMARY",
            Secondary = "SECONDARY",
        }
    }
}

/// Property types of [`RecordSetGroup`].
pub mod record_set_group {
    use crate::{Json, List, Properties, Value};

    /// \*Alias records only:\* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
    ///
    /// A property type of `AWS::Route53::RecordSetGroup`.
    ///
    /// Required: `DNSName`, `HostedZoneId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AliasTarget(Properties);

    impl AliasTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*Alias records only:\* The value that you specify depends on where you want to route queries:
        ///
        /// `DNSName`. Required.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DNSName", value.into());
            self
        }

        /// \*Applies only to alias records with any routing policy:\* When `EvaluateTargetHealth` is `true` , an alias record inherits the health of the referenced AWS resource, such as an ELB load balancer or another record in the hosted zone.
        ///
        /// `EvaluateTargetHealth`.
        pub fn evaluate_target_health(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EvaluateTargetHealth", value.into());
            self
        }

        /// \*Alias resource records sets only\* : The value used depends on where you want to route traffic:
        ///
        /// `HostedZoneId`. Required.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }
    }

    impl From<AliasTarget> for Json {
        fn from(value: AliasTarget) -> Self {
            value.0.into()
        }
    }

    /// The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
    ///
    /// A property type of `AWS::Route53::RecordSetGroup`.
    ///
    /// Required: `CollectionId`, `LocationName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CidrRoutingConfig(Properties);

    impl CidrRoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR collection ID.
        ///
        /// `CollectionId`. Required.
        pub fn collection_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionId", value.into());
            self
        }

        /// The CIDR collection location name.
        ///
        /// `LocationName`. Required.
        pub fn location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocationName", value.into());
            self
        }
    }

    impl From<CidrRoutingConfig> for Json {
        fn from(value: CidrRoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex type that lists the coordinates for a geoproximity resource record.
    ///
    /// A property type of `AWS::Route53::RecordSetGroup`.
    ///
    /// Required: `Latitude`, `Longitude`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Coordinates(Properties);

    impl Coordinates {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90).
        ///
        /// `Latitude`. Required.
        pub fn latitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Latitude", value.into());
            self
        }

        /// Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180).
        ///
        /// `Longitude`. Required.
        pub fn longitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Longitude", value.into());
            self
        }
    }

    impl From<Coordinates> for Json {
        fn from(value: Coordinates) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about a geographic location.
    ///
    /// A property type of `AWS::Route53::RecordSetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoLocation(Properties);

    impl GeoLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports the following continent codes:
        ///
        /// `ContinentCode`.
        pub fn continent_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContinentCode", value.into());
            self
        }

        /// For geolocation resource record sets, the two-letter code for a country.
        ///
        /// `CountryCode`.
        pub fn country_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CountryCode", value.into());
            self
        }

        /// For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't support any other values for `SubdivisionCode` .
        ///
        /// `SubdivisionCode`.
        pub fn subdivision_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubdivisionCode", value.into());
            self
        }
    }

    impl From<GeoLocation> for Json {
        fn from(value: GeoLocation) -> Self {
            value.0.into()
        }
    }

    /// (Resource record sets only): A complex type that lets you specify where your resources are located. Only one of `LocalZoneGroup` , `Coordinates` , or `AWS Region` is allowed per request at a time.
    ///
    /// A property type of `AWS::Route53::RecordSetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoProximityLocation(Properties);

    impl GeoProximityLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Region the resource you are directing DNS traffic to, is in.
        ///
        /// `AWSRegion`.
        pub fn aws_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AWSRegion", value.into());
            self
        }

        /// The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource.
        ///
        /// `Bias`.
        pub fn bias(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Bias", value.into());
            self
        }

        /// Contains the longitude and latitude for a geographic region.
        ///
        /// `Coordinates`.
        pub fn coordinates(mut self, value: impl Into<Value<Coordinates>>) -> Self {
            self.0.set("Coordinates", value.into());
            self
        }

        /// Specifies an AWS Local Zone Group.
        ///
        /// `LocalZoneGroup`.
        pub fn local_zone_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocalZoneGroup", value.into());
            self
        }
    }

    impl From<GeoProximityLocation> for Json {
        fn from(value: GeoProximityLocation) -> Self {
            value.0.into()
        }
    }

    /// Information about one record that you want to create.
    ///
    /// A property type of `AWS::Route53::RecordSetGroup`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordSet(Properties);

    impl RecordSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*Alias resource record sets only:\* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
        ///
        /// `AliasTarget`.
        pub fn alias_target(mut self, value: impl Into<Value<AliasTarget>>) -> Self {
            self.0.set("AliasTarget", value.into());
            self
        }

        /// `CidrRoutingConfig`.
        pub fn cidr_routing_config(mut self, value: impl Into<Value<CidrRoutingConfig>>) -> Self {
            self.0.set("CidrRoutingConfig", value.into());
            self
        }

        /// \*Failover resource record sets only:\* To configure failover, you add the `Failover` element to two resource record sets.
        ///
        /// `Failover`.
        pub fn failover(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Failover", value.into());
            self
        }

        /// \*Geolocation resource record sets only:\* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query.
        ///
        /// `GeoLocation`.
        pub fn geo_location(mut self, value: impl Into<Value<GeoLocation>>) -> Self {
            self.0.set("GeoLocation", value.into());
            self
        }

        /// A complex type that contains information about a geographic location.
        ///
        /// `GeoProximityLocation`.
        pub fn geo_proximity_location(
            mut self,
            value: impl Into<Value<GeoProximityLocation>>,
        ) -> Self {
            self.0.set("GeoProximityLocation", value.into());
            self
        }

        /// If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check.
        ///
        /// `HealthCheckId`.
        pub fn health_check_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthCheckId", value.into());
            self
        }

        /// The ID of the hosted zone that you want to create records in.
        ///
        /// `HostedZoneId`.
        pub fn hosted_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneId", value.into());
            self
        }

        /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName` .
        ///
        /// `HostedZoneName`.
        pub fn hosted_zone_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneName", value.into());
            self
        }

        /// \*Multivalue answer resource record sets only\* : To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer` .
        ///
        /// `MultiValueAnswer`.
        pub fn multi_value_answer(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MultiValueAnswer", value.into());
            self
        }

        /// The name of the record that you want to create, update, or delete.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// \*Latency-based resource record sets only:\* The Amazon EC2 Region where you created the resource that this resource record set refers to.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// Information about the records that you want to create. Each record should be in the format appropriate for the record type specified by the `Type` property.
        ///
        /// `ResourceRecords`.
        pub fn resource_records(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceRecords", value.into());
            self
        }

        /// \*Resource record sets that have a routing policy other than simple:\* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A.
        ///
        /// `SetIdentifier`.
        pub fn set_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SetIdentifier", value.into());
            self
        }

        /// The resource record cache time to live (TTL), in seconds. Note the following:
        ///
        /// `TTL`.
        pub fn ttl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TTL", value.into());
            self
        }

        /// The DNS record type.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// \*Weighted resource record sets only:\* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<RecordSet> for Json {
        fn from(value: RecordSet) -> Self {
            value.0.into()
        }
    }
}
