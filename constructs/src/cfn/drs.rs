//! `AWS::DRS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Account level Launch Configuration Template for AWS Elastic Disaster Recovery.
///
/// [`AWS::DRS::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LaunchConfigurationTemplate(Properties);

impl LaunchConfigurationTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Copy private IP.
    ///
    /// `CopyPrivateIp`.
    pub fn copy_private_ip(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyPrivateIp", value.into());
        self
    }

    /// Copy tags.
    ///
    /// `CopyTags`.
    pub fn copy_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTags", value.into());
        self
    }

    /// S3 bucket ARN to export Source Network templates.
    ///
    /// `ExportBucketArn`.
    pub fn export_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExportBucketArn", value.into());
        self
    }

    /// Launch disposition.
    ///
    /// `LaunchDisposition`. Allowed: [`LaunchDisposition`](launch_configuration_template::LaunchDisposition).
    pub fn launch_disposition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchDisposition", value.into());
        self
    }

    /// DRS will set the 'launch into instance ID' of any source server when performing a drill, recovery or failback to the previous region or availability zone, using the instance ID of the source instance.
    ///
    /// `LaunchIntoSourceInstance`.
    pub fn launch_into_source_instance(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("LaunchIntoSourceInstance", value.into());
        self
    }

    /// Configuration of a machine's license.
    ///
    /// `Licensing`.
    pub fn licensing(
        mut self,
        value: impl Into<Value<launch_configuration_template::Licensing>>,
    ) -> Self {
        self.0.set("Licensing", value.into());
        self
    }

    /// Whether we want to activate post-launch actions.
    ///
    /// `PostLaunchEnabled`.
    pub fn post_launch_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PostLaunchEnabled", value.into());
        self
    }

    /// A set of tags associated with the Launch Configuration Template.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<launch_configuration_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Target instance type right-sizing method.
    ///
    /// `TargetInstanceTypeRightSizingMethod`. Allowed: [`TargetInstanceTypeRightSizingMethod`](launch_configuration_template::TargetInstanceTypeRightSizingMethod).
    pub fn target_instance_type_right_sizing_method(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("TargetInstanceTypeRightSizingMethod", value.into());
        self
    }
}

impl Resource for LaunchConfigurationTemplate {
    const TYPE: &'static str = "AWS::DRS::LaunchConfigurationTemplate";
}

impl Construct for LaunchConfigurationTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LaunchConfigurationTemplate> for Properties {
    fn from(value: LaunchConfigurationTemplate) -> Self {
        value.0
    }
}

impl Handle<LaunchConfigurationTemplate> {
    /// ARN of the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// ID of the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `LaunchConfigurationTemplateID`.
    #[must_use]
    pub fn launch_configuration_template_id(self) -> Value<String> {
        self.attribute("LaunchConfigurationTemplateID")
    }
}

/// A Recovery Plan orchestrates multi-server disaster recovery in AWS Elastic Disaster Recovery.
///
/// [`AWS::DRS::RecoveryPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-recoveryplan.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RecoveryPlan(Properties);

impl RecoveryPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the Recovery Plan.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the Recovery Plan.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags associated with the Recovery Plan.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recovery_plan::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RecoveryPlan {
    const TYPE: &'static str = "AWS::DRS::RecoveryPlan";
}

impl Construct for RecoveryPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RecoveryPlan> for Properties {
    fn from(value: RecoveryPlan) -> Self {
        value.0
    }
}

impl Handle<RecoveryPlan> {
    /// The ARN of the Recovery Plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the Recovery Plan was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the Recovery Plan.
    ///
    /// `Fn::GetAtt` of `RecoveryPlanID`.
    #[must_use]
    pub fn recovery_plan_id(self) -> Value<String> {
        self.attribute("RecoveryPlanID")
    }

    /// The status of the Recovery Plan. ACTIVE means executable. INVALID means the plan has no SERVER type steps and cannot be executed.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the Recovery Plan was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// A replication configuration template for AWS Elastic Disaster Recovery Service.
///
/// [`AWS::DRS::ReplicationConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html).
///
/// Required: `BandwidthThrottling`, `EbsEncryption`, `PitPolicy`, `ReplicationServersSecurityGroupsIDs`, `StagingAreaSubnetId`, `StagingAreaTags`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationConfigurationTemplate(Properties);

impl ReplicationConfigurationTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to associate the default Elastic Disaster Recovery Security group with the Replication Configuration Template.
    ///
    /// `AssociateDefaultSecurityGroup`.
    pub fn associate_default_security_group(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AssociateDefaultSecurityGroup", value.into());
        self
    }

    /// Whether to allow the AWS replication agent to automatically replicate newly added disks.
    ///
    /// `AutoReplicateNewDisks`.
    pub fn auto_replicate_new_disks(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoReplicateNewDisks", value.into());
        self
    }

    /// Configure bandwidth throttling for the outbound data transfer rate of the Source Server in Mbps.
    ///
    /// `BandwidthThrottling`. Required.
    pub fn bandwidth_throttling(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BandwidthThrottling", value.into());
        self
    }

    /// Whether to create a Public IP for the Recovery Instance by default.
    ///
    /// `CreatePublicIP`.
    pub fn create_public_ip(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CreatePublicIP", value.into());
        self
    }

    /// The data plane routing mechanism that will be used for replication.
    ///
    /// `DataPlaneRouting`. Allowed: [`DataPlaneRouting`](replication_configuration_template::DataPlaneRouting).
    pub fn data_plane_routing(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataPlaneRouting", value.into());
        self
    }

    /// The Staging Disk EBS volume type to be used during replication.
    ///
    /// `DefaultLargeStagingDiskType`. Allowed: [`DefaultLargeStagingDiskType`](replication_configuration_template::DefaultLargeStagingDiskType).
    pub fn default_large_staging_disk_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultLargeStagingDiskType", value.into());
        self
    }

    /// The type of EBS encryption to be used during replication.
    ///
    /// `EbsEncryption`. Required. Allowed: [`EbsEncryption`](replication_configuration_template::EbsEncryption).
    pub fn ebs_encryption(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EbsEncryption", value.into());
        self
    }

    /// The ARN of the EBS encryption key to be used during replication.
    ///
    /// `EbsEncryptionKeyArn`.
    pub fn ebs_encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EbsEncryptionKeyArn", value.into());
        self
    }

    /// Which version of the Internet Protocol to use for replication of data.
    ///
    /// `InternetProtocol`. Allowed: [`InternetProtocol`](replication_configuration_template::InternetProtocol).
    pub fn internet_protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InternetProtocol", value.into());
        self
    }

    /// The Point in time (PIT) policy to manage snapshots taken during replication.
    ///
    /// `PitPolicy`. Required.
    pub fn pit_policy(
        mut self,
        value: impl Into<List<replication_configuration_template::PITPolicyRule>>,
    ) -> Self {
        self.0.set("PitPolicy", value.into());
        self
    }

    /// The instance type to be used for the replication server.
    ///
    /// `ReplicationServerInstanceType`.
    pub fn replication_server_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationServerInstanceType", value.into());
        self
    }

    /// The security group IDs that will be used by the replication server.
    ///
    /// `ReplicationServersSecurityGroupsIDs`. Required.
    pub fn replication_servers_security_groups_ids(
        mut self,
        value: impl Into<List<String>>,
    ) -> Self {
        self.0
            .set("ReplicationServersSecurityGroupsIDs", value.into());
        self
    }

    /// The subnet to be used by the replication staging area.
    ///
    /// `StagingAreaSubnetId`. Required.
    pub fn staging_area_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StagingAreaSubnetId", value.into());
        self
    }

    /// A set of tags to be associated with all resources created in the replication staging area: EC2 replication server, EBS volumes, EBS snapshots, etc.
    ///
    /// `StagingAreaTags`. Required.
    pub fn staging_area_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("StagingAreaTags", value.into());
        self
    }

    /// A set of tags to be associated with the Replication Configuration Template resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_configuration_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Whether to use a dedicated Replication Server in the replication staging area.
    ///
    /// `UseDedicatedReplicationServer`.
    pub fn use_dedicated_replication_server(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseDedicatedReplicationServer", value.into());
        self
    }
}

impl Resource for ReplicationConfigurationTemplate {
    const TYPE: &'static str = "AWS::DRS::ReplicationConfigurationTemplate";
}

impl Construct for ReplicationConfigurationTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationConfigurationTemplate> for Properties {
    fn from(value: ReplicationConfigurationTemplate) -> Self {
        value.0
    }
}

impl Handle<ReplicationConfigurationTemplate> {
    /// The Replication Configuration Template ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Replication Configuration Template ID.
    ///
    /// `Fn::GetAtt` of `ReplicationConfigurationTemplateID`.
    #[must_use]
    pub fn replication_configuration_template_id(self) -> Value<String> {
        self.attribute("ReplicationConfigurationTemplateID")
    }
}

/// A Source Network resource represents a VPC that is protected by AWS Elastic Disaster Recovery.
///
/// [`AWS::DRS::SourceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-sourcenetwork.html).
///
/// Required: `OriginAccountID`, `OriginRegion`, `VpcID`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SourceNetwork(Properties);

impl SourceNetwork {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The account ID containing the VPC to protect.
    ///
    /// `OriginAccountID`. Required. A change replaces the resource.
    pub fn origin_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OriginAccountID", value.into());
        self
    }

    /// The region containing the VPC to protect.
    ///
    /// `OriginRegion`. Required. A change replaces the resource.
    pub fn origin_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OriginRegion", value.into());
        self
    }

    /// A set of tags associated with the Source Network.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<source_network::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC ID to protect.
    ///
    /// `VpcID`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcID", value.into());
        self
    }
}

impl Resource for SourceNetwork {
    const TYPE: &'static str = "AWS::DRS::SourceNetwork";
}

impl Construct for SourceNetwork {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SourceNetwork> for Properties {
    fn from(value: SourceNetwork) -> Self {
        value.0
    }
}

impl Handle<SourceNetwork> {
    /// The ARN of the Source Network.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the Source Network.
    ///
    /// `Fn::GetAtt` of `SourceNetworkID`.
    #[must_use]
    pub fn source_network_id(self) -> Value<String> {
        self.attribute("SourceNetworkID")
    }
}

/// Property types and words of [`LaunchConfigurationTemplate`].
pub mod launch_configuration_template {
    use crate::{Json, Properties, Value};

    /// Configuration of a machine's license.
    ///
    /// A property type of `AWS::DRS::LaunchConfigurationTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Licensing(Properties);

    impl Licensing {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable Bring your own license or not.
        ///
        /// `OsByol`.
        pub fn os_byol(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OsByol", value.into());
            self
        }
    }

    impl From<Licensing> for Json {
        fn from(value: Licensing) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the Launch Configuration Template.
    ///
    /// A property type of `AWS::DRS::LaunchConfigurationTemplate`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
        ///
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
        /// Words for `LaunchDisposition`.
        pub enum LaunchDisposition {
            Stopped = "STOPPED",
            Started = "STARTED",
        }

        /// Words for `TargetInstanceTypeRightSizingMethod`.
        pub enum TargetInstanceTypeRightSizingMethod {
            None = "NONE",
            Basic = "BASIC",
            InAws = "IN_AWS",
        }
    }
}

/// Property types of [`RecoveryPlan`].
pub mod recovery_plan {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DRS::RecoveryPlan`.
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

/// Property types and words of [`ReplicationConfigurationTemplate`].
pub mod replication_configuration_template {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DRS::ReplicationConfigurationTemplate`.
    ///
    /// Required: `Interval`, `RetentionDuration`, `Units`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PITPolicyRule(Properties);

    impl PITPolicyRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether this rule is enabled or not.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// How often, in the chosen units, a snapshot should be taken.
        ///
        /// `Interval`. Required.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The duration to retain a snapshot for, in the chosen units.
        ///
        /// `RetentionDuration`. Required.
        pub fn retention_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionDuration", value.into());
            self
        }

        /// The ID of the rule.
        ///
        /// `RuleID`.
        pub fn rule_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RuleID", value.into());
            self
        }

        /// The units used to measure the interval and retentionDuration.
        ///
        /// `Units`. Required. Allowed: [`Units`].
        pub fn units(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Units", value.into());
            self
        }
    }

    impl From<PITPolicyRule> for Json {
        fn from(value: PITPolicyRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DRS::ReplicationConfigurationTemplate`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
        ///
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
        /// Words for `DataPlaneRouting`.
        pub enum DataPlaneRouting {
            PrivateIp = "PRIVATE_IP",
            PublicIp = "PUBLIC_IP",
        }

        /// Words for `DefaultLargeStagingDiskType`.
        pub enum DefaultLargeStagingDiskType {
            Gp2 = "GP2",
            Gp3 = "GP3",
            St1 = "ST1",
            Auto = "AUTO",
        }

        /// Words for `EbsEncryption`.
        pub enum EbsEncryption {
            Default = "DEFAULT",
            Custom = "CUSTOM",
            None = "NONE",
        }

        /// Words for `InternetProtocol`.
        pub enum InternetProtocol {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `Units`.
        pub enum Units {
            Minute = "MINUTE",
            Hour = "HOUR",
            Day = "DAY",
        }
    }
}

/// Property types of [`SourceNetwork`].
pub mod source_network {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DRS::SourceNetwork`.
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
