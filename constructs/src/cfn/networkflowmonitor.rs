//! `AWS::NetworkFlowMonitor`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Value};

/// Creates a monitor for specific network flows between local and remote resources to monitor network performance for workloads.
///
/// [`AWS::NetworkFlowMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-monitor.html).
///
/// Required: `LocalResources`, `MonitorName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Monitor(Properties);

impl Monitor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The local resources to monitor.
    ///
    /// `LocalResources`. Required.
    pub fn local_resources(
        mut self,
        value: impl Into<List<monitor::MonitorLocalResource>>,
    ) -> Self {
        self.0.set("LocalResources", value.into());
        self
    }

    /// The name of the monitor.
    ///
    /// `MonitorName`. Required. A change replaces the resource.
    pub fn monitor_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorName", value.into());
        self
    }

    /// The remote resources to monitor.
    ///
    /// `RemoteResources`.
    pub fn remote_resources(
        mut self,
        value: impl Into<List<monitor::MonitorRemoteResource>>,
    ) -> Self {
        self.0.set("RemoteResources", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the scope for the monitor.
    ///
    /// `ScopeArn`. A change replaces the resource.
    pub fn scope_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScopeArn", value.into());
        self
    }

    /// The tags for the monitor.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<monitor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Monitor {
    const TYPE: &'static str = "AWS::NetworkFlowMonitor::Monitor";
}

impl Construct for Monitor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Monitor> for Properties {
    fn from(value: Monitor) -> Self {
        value.0
    }
}

impl Handle<Monitor> {
    /// The Amazon Resource Name (ARN) of the monitor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The date and time when the monitor was last modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The status of the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorStatus`.
    #[must_use]
    pub fn monitor_status(self) -> Value<String> {
        self.attribute("MonitorStatus")
    }
}

/// Resource Type definition for AWS::NetworkFlowMonitor::Scope. Creates a scope to define the resources that Network Flow Monitor monitors for network performance.
///
/// [`AWS::NetworkFlowMonitor::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkflowmonitor-scope.html).
///
/// Required: `Targets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Scope(Properties);

impl Scope {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The tags for the scope.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scope::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The targets for the scope.
    ///
    /// `Targets`. Required. A change replaces the resource.
    pub fn targets(mut self, value: impl Into<List<scope::TargetResource>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }
}

impl Resource for Scope {
    const TYPE: &'static str = "AWS::NetworkFlowMonitor::Scope";
}

impl Construct for Scope {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Scope> for Properties {
    fn from(value: Scope) -> Self {
        value.0
    }
}

impl Handle<Scope> {
    /// The Amazon Resource Name (ARN) of the scope.
    ///
    /// `Fn::GetAtt` of `ScopeArn`.
    #[must_use]
    pub fn scope_arn(self) -> Value<String> {
        self.attribute("ScopeArn")
    }

    /// The identifier for the scope.
    ///
    /// `Fn::GetAtt` of `ScopeId`.
    #[must_use]
    pub fn scope_id(self) -> Value<String> {
        self.attribute("ScopeId")
    }

    /// The status of the scope.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Monitor`].
pub mod monitor {
    use crate::{Json, Properties, Value};

    /// A local resource is the host where the agent is installed.
    ///
    /// A property type of `AWS::NetworkFlowMonitor::Monitor`.
    ///
    /// Required: `Identifier`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitorLocalResource(Properties);

    impl MonitorLocalResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the local resource.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// The type of the local resource.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<MonitorLocalResource> for Json {
        fn from(value: MonitorLocalResource) -> Self {
            value.0.into()
        }
    }

    /// A remote resource is the other endpoint in a network flow.
    ///
    /// A property type of `AWS::NetworkFlowMonitor::Monitor`.
    ///
    /// Required: `Identifier`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitorRemoteResource(Properties);

    impl MonitorRemoteResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the remote resource.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// The type of the remote resource.
        ///
        /// `Type`. Required. Allowed: [`MonitorRemoteResourceType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<MonitorRemoteResource> for Json {
        fn from(value: MonitorRemoteResource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkFlowMonitor::Monitor`.
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

    words! {
        /// Words for `Type`.
        pub enum Type {
            AwsEc2Vpc = "AWS::EC2::VPC",
            AwsAvailabilityZone = "AWS::AvailabilityZone",
            AwsEc2Subnet = "AWS::EC2::Subnet",
            AwsRegion = "AWS::Region",
            AwsEksCluster = "AWS::EKS::Cluster",
        }

        /// Words for `Type`.
        pub enum MonitorRemoteResourceType {
            AwsEc2Vpc = "AWS::EC2::VPC",
            AwsAvailabilityZone = "AWS::AvailabilityZone",
            AwsEc2Subnet = "AWS::EC2::Subnet",
            AwsAWSService = "AWS::AWSService",
            AwsRegion = "AWS::Region",
        }
    }
}

/// Property types and words of [`Scope`].
pub mod scope {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::NetworkFlowMonitor::Scope`.
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

    /// A target ID is an internally-generated identifier for a target.
    ///
    /// A property type of `AWS::NetworkFlowMonitor::Scope`.
    ///
    /// Required: `AccountId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetId(Properties);

    impl TargetId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The account ID for the target.
        ///
        /// `AccountId`. Required.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }
    }

    impl From<TargetId> for Json {
        fn from(value: TargetId) -> Self {
            value.0.into()
        }
    }

    /// A target identifier is a pair of identifying information for a scope target.
    ///
    /// A property type of `AWS::NetworkFlowMonitor::Scope`.
    ///
    /// Required: `TargetId`, `TargetType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetIdentifier(Properties);

    impl TargetIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A target ID is an internally-generated identifier for a target.
        ///
        /// `TargetId`. Required.
        pub fn target_id(mut self, value: impl Into<Value<TargetId>>) -> Self {
            self.0.set("TargetId", value.into());
            self
        }

        /// The type of the target. Currently always ACCOUNT.
        ///
        /// `TargetType`. Required. Allowed: [`TargetType`].
        pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetType", value.into());
            self
        }
    }

    impl From<TargetIdentifier> for Json {
        fn from(value: TargetIdentifier) -> Self {
            value.0.into()
        }
    }

    /// A target resource in a scope, identified by a Region and target identifier.
    ///
    /// A property type of `AWS::NetworkFlowMonitor::Scope`.
    ///
    /// Required: `Region`, `TargetIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetResource(Properties);

    impl TargetResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Region for the target resource.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// A target identifier is a pair of identifying information for a scope target.
        ///
        /// `TargetIdentifier`. Required.
        pub fn target_identifier(mut self, value: impl Into<Value<TargetIdentifier>>) -> Self {
            self.0.set("TargetIdentifier", value.into());
            self
        }
    }

    impl From<TargetResource> for Json {
        fn from(value: TargetResource) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TargetType`.
        pub enum TargetType {
            Account = "ACCOUNT",
        }
    }
}
