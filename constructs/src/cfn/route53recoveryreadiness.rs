//! `AWS::Route53RecoveryReadiness`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a cell in recovery group in Amazon Route 53 Application Recovery Controller. A cell in Route 53 ARC represents replicas or independent units of failover in your application.
///
/// [`AWS::Route53RecoveryReadiness::Cell`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-cell.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cell(Properties);

impl Cell {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the cell to create.
    ///
    /// `CellName`. A change replaces the resource.
    pub fn cell_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CellName", value.into());
        self
    }

    /// A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells. For example, Availability Zones within specific AWS Regions .
    ///
    /// `Cells`.
    pub fn cells(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Cells", value.into());
        self
    }

    /// A collection of tags associated with a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cell::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cell {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::Cell";
}

impl Construct for Cell {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cell> for Properties {
    fn from(value: Cell) -> Self {
        value.0
    }
}

impl Handle<Cell> {
    /// The ARN of the cell.
    ///
    /// `Fn::GetAtt` of `CellArn`.
    #[must_use]
    pub fn cell_arn(self) -> Value<String> {
        self.attribute("CellArn")
    }

    /// The readiness scope for the cell, which can be the Amazon Resource Name (ARN) of a cell or the ARN of a recovery group. Although this is a list, it can currently have only one element.
    ///
    /// `Fn::GetAtt` of `ParentReadinessScopes`.
    #[must_use]
    pub fn parent_readiness_scopes(self) -> Value<Vec<String>> {
        self.attribute_list("ParentReadinessScopes")
    }
}

/// Creates a readiness check in Amazon Route 53 Application Recovery Controller.
///
/// [`AWS::Route53RecoveryReadiness::ReadinessCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReadinessCheck(Properties);

impl ReadinessCheck {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the readiness check to create.
    ///
    /// `ReadinessCheckName`. A change replaces the resource.
    pub fn readiness_check_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReadinessCheckName", value.into());
        self
    }

    /// The name of the resource set to check.
    ///
    /// `ResourceSetName`.
    pub fn resource_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceSetName", value.into());
        self
    }

    /// A collection of tags associated with a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<readiness_check::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ReadinessCheck {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ReadinessCheck";
}

impl Construct for ReadinessCheck {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReadinessCheck> for Properties {
    fn from(value: ReadinessCheck) -> Self {
        value.0
    }
}

impl Handle<ReadinessCheck> {
    /// The Amazon Resource Name (ARN) of the readiness check.
    ///
    /// `Fn::GetAtt` of `ReadinessCheckArn`.
    #[must_use]
    pub fn readiness_check_arn(self) -> Value<String> {
        self.attribute("ReadinessCheckArn")
    }
}

/// Creates a recovery group in Amazon Route 53 Application Recovery Controller. A recovery group represents your application.
///
/// [`AWS::Route53RecoveryReadiness::RecoveryGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-recoverygroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecoveryGroup(Properties);

impl RecoveryGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of the cell Amazon Resource Names (ARNs) in the recovery group.
    ///
    /// `Cells`.
    pub fn cells(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Cells", value.into());
        self
    }

    /// The name of the recovery group to create.
    ///
    /// `RecoveryGroupName`. A change replaces the resource.
    pub fn recovery_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecoveryGroupName", value.into());
        self
    }

    /// A collection of tags associated with a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recovery_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RecoveryGroup {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::RecoveryGroup";
}

impl Construct for RecoveryGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecoveryGroup> for Properties {
    fn from(value: RecoveryGroup) -> Self {
        value.0
    }
}

impl Handle<RecoveryGroup> {
    /// The Amazon Resource Name (ARN) of the recovery group.
    ///
    /// `Fn::GetAtt` of `RecoveryGroupArn`.
    #[must_use]
    pub fn recovery_group_arn(self) -> Value<String> {
        self.attribute("RecoveryGroupArn")
    }
}

/// Creates a resource set in Amazon Route 53 Application Recovery Controller. A resource set is a set of resources of one type, such as Network Load Balancers, that span multiple cells.
///
/// [`AWS::Route53RecoveryReadiness::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-resourceset.html).
///
/// Required: `ResourceSetType`, `Resources`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceSet(Properties);

impl ResourceSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the resource set to create.
    ///
    /// `ResourceSetName`. A change replaces the resource.
    pub fn resource_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceSetName", value.into());
        self
    }

    /// The resource type of the resources in the resource set. Enter one of the following values for resource type:
    ///
    /// `ResourceSetType`. Required. A change replaces the resource.
    pub fn resource_set_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceSetType", value.into());
        self
    }

    /// A list of resource objects in the resource set.
    ///
    /// `Resources`. Required.
    pub fn resources(mut self, value: impl Into<List<resource_set::Resource>>) -> Self {
        self.0.set("Resources", value.into());
        self
    }

    /// A tag to associate with the parameters for a resource set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resource_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResourceSet {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ResourceSet";
}

impl Construct for ResourceSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceSet> for Properties {
    fn from(value: ResourceSet) -> Self {
        value.0
    }
}

impl Handle<ResourceSet> {
    /// The Amazon Resource Name (ARN) of the resource set.
    ///
    /// `Fn::GetAtt` of `ResourceSetArn`.
    #[must_use]
    pub fn resource_set_arn(self) -> Value<String> {
        self.attribute("ResourceSetArn")
    }
}

/// Property types of [`Cell`].
pub mod cell {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53RecoveryReadiness::Cell`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ReadinessCheck`].
pub mod readiness_check {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53RecoveryReadiness::ReadinessCheck`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`RecoveryGroup`].
pub mod recovery_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53RecoveryReadiness::RecoveryGroup`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ResourceSet`].
pub mod resource_set {
    use crate::{Json, List, Properties, Value};

    /// A component for DNS/routing control readiness checks and architecture checks.
    ///
    /// A property type of `AWS::Route53RecoveryReadiness::ResourceSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DNSTargetResource(Properties);

    impl DNSTargetResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name that acts as an ingress point to a portion of the customer application.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The hosted zone Amazon Resource Name (ARN) that contains the DNS record with the provided name of the target resource.
        ///
        /// `HostedZoneArn`.
        pub fn hosted_zone_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostedZoneArn", value.into());
            self
        }

        /// The Amazon Route 53 record set ID that uniquely identifies a DNS record, given a name and a type.
        ///
        /// `RecordSetId`.
        pub fn record_set_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordSetId", value.into());
            self
        }

        /// The type of DNS record of the target resource.
        ///
        /// `RecordType`.
        pub fn record_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordType", value.into());
            self
        }

        /// The target resource that the Route 53 record points to.
        ///
        /// `TargetResource`.
        pub fn target_resource(mut self, value: impl Into<Value<TargetResource>>) -> Self {
            self.0.set("TargetResource", value.into());
            self
        }
    }

    impl From<DNSTargetResource> for Json {
        fn from(value: DNSTargetResource) -> Self {
            value.0.into()
        }
    }

    /// The Network Load Balancer resource that a DNS target resource points to.
    ///
    /// A property type of `AWS::Route53RecoveryReadiness::ResourceSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NLBResource(Properties);

    impl NLBResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Network Load Balancer resource Amazon Resource Name (ARN).
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<NLBResource> for Json {
        fn from(value: NLBResource) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Route 53 resource that a DNS target resource record points to.
    ///
    /// A property type of `AWS::Route53RecoveryReadiness::ResourceSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct R53ResourceRecord(Properties);

    impl R53ResourceRecord {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS target domain name.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The Amazon Route 53 Resource Record Set ID.
        ///
        /// `RecordSetId`.
        pub fn record_set_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordSetId", value.into());
            self
        }
    }

    impl From<R53ResourceRecord> for Json {
        fn from(value: R53ResourceRecord) -> Self {
            value.0.into()
        }
    }

    /// The resource element of a resource set.
    ///
    /// A property type of `AWS::Route53RecoveryReadiness::ResourceSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Resource(Properties);

    impl Resource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The component identifier of the resource, generated when DNS target resource is used.
        ///
        /// `ComponentId`.
        pub fn component_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentId", value.into());
            self
        }

        /// A component for DNS/routing control readiness checks. This is a required setting when `ResourceSet` `ResourceSetType` is set to `AWS::Route53RecoveryReadiness::DNSTargetResource` . Do not set it for any other `ResourceSetType` setting.
        ///
        /// `DnsTargetResource`.
        pub fn dns_target_resource(mut self, value: impl Into<Value<DNSTargetResource>>) -> Self {
            self.0.set("DnsTargetResource", value.into());
            self
        }

        /// The recovery group Amazon Resource Name (ARN) or the cell ARN that the readiness checks for this resource set are scoped to.
        ///
        /// `ReadinessScopes`.
        pub fn readiness_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ReadinessScopes", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS resource. This is a required setting for all `ResourceSet` `ResourceSetType` settings except `AWS::Route53RecoveryReadiness::DNSTargetResource` .
        ///
        /// `ResourceArn`.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<Resource> for Json {
        fn from(value: Resource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Route53RecoveryReadiness::ResourceSet`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    /// The target resource that the Route 53 record points to.
    ///
    /// A property type of `AWS::Route53RecoveryReadiness::ResourceSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetResource(Properties);

    impl TargetResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Network Load Balancer resource that a DNS target resource points to.
        ///
        /// `NLBResource`.
        pub fn nlb_resource(mut self, value: impl Into<Value<NLBResource>>) -> Self {
            self.0.set("NLBResource", value.into());
            self
        }

        /// The Route 53 resource that a DNS target resource record points to.
        ///
        /// `R53Resource`.
        pub fn r53_resource(mut self, value: impl Into<Value<R53ResourceRecord>>) -> Self {
            self.0.set("R53Resource", value.into());
            self
        }
    }

    impl From<TargetResource> for Json {
        fn from(value: TargetResource) -> Self {
            value.0.into()
        }
    }
}
