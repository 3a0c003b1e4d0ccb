//! `AWS::MGN`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Resource schema for AWS::MGN::Connector. A Connector provides connectivity between a source environment and Application Migration Service (MGN) via AWS Systems Manager (SSM).
///
/// [`AWS::MGN::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-connector.html).
///
/// Required: `Name`, `SsmInstanceID`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the connector.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// SSM command configuration for the connector.
    ///
    /// `SsmCommandConfig`.
    pub fn ssm_command_config(
        mut self,
        value: impl Into<Value<connector::ConnectorSsmCommandConfig>>,
    ) -> Self {
        self.0.set("SsmCommandConfig", value.into());
        self
    }

    /// The SSM instance ID associated with this connector.
    ///
    /// `SsmInstanceID`. Required. A change replaces the resource.
    pub fn ssm_instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SsmInstanceID", value.into());
        self
    }

    /// Tags to assign to the connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::MGN::Connector";
}

impl Construct for Connector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connector> for Properties {
    fn from(value: Connector) -> Self {
        value.0
    }
}

impl Handle<Connector> {
    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the connector.
    ///
    /// `Fn::GetAtt` of `ConnectorID`.
    #[must_use]
    pub fn connector_id(self) -> Value<String> {
        self.attribute("ConnectorID")
    }
}

/// Account level Launch Configuration Template for AWS Application Migration Service.
///
/// [`AWS::MGN::LaunchConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LaunchConfigurationTemplate(Properties);

impl LaunchConfigurationTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to associate a public IP address with the launched instance.
    ///
    /// `AssociatePublicIpAddress`.
    pub fn associate_public_ip_address(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AssociatePublicIpAddress", value.into());
        self
    }

    /// Launch configuration template boot mode.
    ///
    /// `BootMode`. Allowed: [`BootMode`](launch_configuration_template::BootMode).
    pub fn boot_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BootMode", value.into());
        self
    }

    /// Whether to copy the private IP of the source server.
    ///
    /// `CopyPrivateIp`.
    pub fn copy_private_ip(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyPrivateIp", value.into());
        self
    }

    /// Whether to copy the tags of the source server.
    ///
    /// `CopyTags`.
    pub fn copy_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTags", value.into());
        self
    }

    /// Whether to enable map auto tagging.
    ///
    /// `EnableMapAutoTagging`.
    pub fn enable_map_auto_tagging(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableMapAutoTagging", value.into());
        self
    }

    /// Whether to enable encryption of the AWS Systems Manager parameters used by post launch actions.
    ///
    /// `EnableParametersEncryption`.
    pub fn enable_parameters_encryption(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableParametersEncryption", value.into());
        self
    }

    /// Launch template disk configuration.
    ///
    /// `LargeVolumeConf`.
    pub fn large_volume_conf(
        mut self,
        value: impl Into<Value<launch_configuration_template::LaunchTemplateDiskConf>>,
    ) -> Self {
        self.0.set("LargeVolumeConf", value.into());
        self
    }

    /// Launch disposition.
    ///
    /// `LaunchDisposition`. Allowed: [`LaunchDisposition`](launch_configuration_template::LaunchDisposition).
    pub fn launch_disposition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LaunchDisposition", value.into());
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

    /// Launch configuration template map auto tagging MPE ID.
    ///
    /// `MapAutoTaggingMpeID`.
    pub fn map_auto_tagging_mpe_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MapAutoTaggingMpeID", value.into());
        self
    }

    /// ARN of the KMS key used to encrypt the AWS Systems Manager parameters used by post launch actions.
    ///
    /// `ParametersEncryptionKey`.
    pub fn parameters_encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParametersEncryptionKey", value.into());
        self
    }

    /// Post launch actions to execute on the Test or Cutover instance.
    ///
    /// `PostLaunchActions`.
    pub fn post_launch_actions(
        mut self,
        value: impl Into<Value<launch_configuration_template::PostLaunchActions>>,
    ) -> Self {
        self.0.set("PostLaunchActions", value.into());
        self
    }

    /// Launch template disk configuration.
    ///
    /// `SmallVolumeConf`.
    pub fn small_volume_conf(
        mut self,
        value: impl Into<Value<launch_configuration_template::LaunchTemplateDiskConf>>,
    ) -> Self {
        self.0.set("SmallVolumeConf", value.into());
        self
    }

    /// Small volume maximum size, in GiB.
    ///
    /// `SmallVolumeMaxSize`.
    pub fn small_volume_max_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SmallVolumeMaxSize", value.into());
        self
    }

    /// A set of tags to be associated with the Launch Configuration Template.
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
    const TYPE: &'static str = "AWS::MGN::LaunchConfigurationTemplate";
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

    /// ID of the EC2 launch template backing the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `Ec2LaunchTemplateID`.
    #[must_use]
    pub fn ec2_launch_template_id(self) -> Value<String> {
        self.attribute("Ec2LaunchTemplateID")
    }

    /// ID of the Launch Configuration Template.
    ///
    /// `Fn::GetAtt` of `LaunchConfigurationTemplateID`.
    #[must_use]
    pub fn launch_configuration_template_id(self) -> Value<String> {
        self.attribute("LaunchConfigurationTemplateID")
    }
}

/// Resource schema for AWS::MGN::NetworkMigrationDefinition
///
/// [`AWS::MGN::NetworkMigrationDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-networkmigrationdefinition.html).
///
/// Required: `Name`, `SourceConfigurations`, `TargetNetwork`, `TargetS3Configuration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NetworkMigrationDefinition(Properties);

impl NetworkMigrationDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the network migration definition.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the network migration definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Scope tags map for the network migration definition.
    ///
    /// `ScopeTags`.
    pub fn scope_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ScopeTags", value.into());
        self
    }

    /// A list of source configurations for the network migration.
    ///
    /// `SourceConfigurations`. Required.
    pub fn source_configurations(
        mut self,
        value: impl Into<List<network_migration_definition::SourceConfiguration>>,
    ) -> Self {
        self.0.set("SourceConfigurations", value.into());
        self
    }

    /// Tags to assign to the network migration definition.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<network_migration_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The target deployment configuration for the migrated network.
    ///
    /// `TargetDeployment`. Allowed: [`TargetDeployment`](network_migration_definition::TargetDeployment).
    pub fn target_deployment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetDeployment", value.into());
        self
    }

    /// Configuration for the target network topology and addressing.
    ///
    /// `TargetNetwork`. Required.
    pub fn target_network(
        mut self,
        value: impl Into<Value<network_migration_definition::TargetNetwork>>,
    ) -> Self {
        self.0.set("TargetNetwork", value.into());
        self
    }

    /// S3 configuration for storing target network artifacts.
    ///
    /// `TargetS3Configuration`. Required.
    pub fn target_s3_configuration(
        mut self,
        value: impl Into<Value<network_migration_definition::TargetS3Configuration>>,
    ) -> Self {
        self.0.set("TargetS3Configuration", value.into());
        self
    }
}

impl Resource for NetworkMigrationDefinition {
    const TYPE: &'static str = "AWS::MGN::NetworkMigrationDefinition";
}

impl Construct for NetworkMigrationDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NetworkMigrationDefinition> for Properties {
    fn from(value: NetworkMigrationDefinition) -> Self {
        value.0
    }
}

impl Handle<NetworkMigrationDefinition> {
    /// The Amazon Resource Name (ARN) of the network migration definition.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the network migration definition was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier of the network migration definition.
    ///
    /// `Fn::GetAtt` of `NetworkMigrationDefinitionID`.
    #[must_use]
    pub fn network_migration_definition_id(self) -> Value<String> {
        self.attribute("NetworkMigrationDefinitionID")
    }

    /// The timestamp when the network migration definition was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use crate::{Json, Properties, Value};

    /// SSM command configuration for the connector.
    ///
    /// A property type of `AWS::MGN::Connector`.
    ///
    /// Required: `CloudWatchOutputEnabled`, `S3OutputEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorSsmCommandConfig(Properties);

    impl ConnectorSsmCommandConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CloudWatch Logs group name for SSM command output.
        ///
        /// `CloudWatchLogGroupName`.
        pub fn cloud_watch_log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupName", value.into());
            self
        }

        /// Whether SSM command output is sent to CloudWatch Logs.
        ///
        /// `CloudWatchOutputEnabled`. Required.
        pub fn cloud_watch_output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudWatchOutputEnabled", value.into());
            self
        }

        /// The S3 bucket name for SSM command output.
        ///
        /// `OutputS3BucketName`.
        pub fn output_s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputS3BucketName", value.into());
            self
        }

        /// Whether SSM command output is stored in S3.
        ///
        /// `S3OutputEnabled`. Required.
        pub fn s3_output_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("S3OutputEnabled", value.into());
            self
        }
    }

    impl From<ConnectorSsmCommandConfig> for Json {
        fn from(value: ConnectorSsmCommandConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MGN::Connector`.
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
}

/// Property types and words of [`LaunchConfigurationTemplate`].
pub mod launch_configuration_template {
    use crate::{Json, List, Map, Properties, Value};

    /// Launch template disk configuration.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateDiskConf(Properties);

    impl LaunchTemplateDiskConf {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Launch template disk IOPS configuration.
        ///
        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// Launch template disk throughput configuration, in MiB/s.
        ///
        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// Launch template disk volume type configuration.
        ///
        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<LaunchTemplateDiskConf> for Json {
        fn from(value: LaunchTemplateDiskConf) -> Self {
            value.0.into()
        }
    }

    /// Configuration of a machine's license.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Licensing(Properties);

    impl Licensing {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to configure BYOL OS licensing.
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

    /// Post launch actions to execute on the Test or Cutover instance.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PostLaunchActions(Properties);

    impl PostLaunchActions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Systems Manager Command's CloudWatch log group name.
        ///
        /// `CloudWatchLogGroupName`.
        pub fn cloud_watch_log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupName", value.into());
            self
        }

        /// Deployment type in which AWS Systems Manager Documents will be executed.
        ///
        /// `Deployment`. Allowed: [`Deployment`].
        pub fn deployment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Deployment", value.into());
            self
        }

        /// AWS Systems Manager Command's logs S3 log bucket.
        ///
        /// `S3LogBucket`.
        pub fn s3_log_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3LogBucket", value.into());
            self
        }

        /// AWS Systems Manager Command's logs S3 output key prefix.
        ///
        /// `S3OutputKeyPrefix`.
        pub fn s3_output_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3OutputKeyPrefix", value.into());
            self
        }

        /// AWS Systems Manager Documents to execute, in order.
        ///
        /// `SsmDocuments`.
        pub fn ssm_documents(mut self, value: impl Into<List<SsmDocument>>) -> Self {
            self.0.set("SsmDocuments", value.into());
            self
        }
    }

    impl From<PostLaunchActions> for Json {
        fn from(value: PostLaunchActions) -> Self {
            value.0.into()
        }
    }

    /// An AWS Systems Manager Document to execute as a post launch action.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
    ///
    /// Required: `ActionName`, `SsmDocumentName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmDocument(Properties);

    impl SsmDocument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// User-friendly name for the AWS Systems Manager Document.
        ///
        /// `ActionName`. Required.
        pub fn action_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActionName", value.into());
            self
        }

        /// AWS Systems Manager Document external parameters.
        ///
        /// `ExternalParameters`.
        pub fn external_parameters(mut self, value: impl Into<Map<SsmExternalParameter>>) -> Self {
            self.0.set("ExternalParameters", value.into());
            self
        }

        /// Whether Cutover is blocked when the document has failed.
        ///
        /// `MustSucceedForCutover`.
        pub fn must_succeed_for_cutover(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MustSucceedForCutover", value.into());
            self
        }

        /// AWS Systems Manager Document parameters, each resolved from AWS Systems Manager Parameter Store.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// AWS Systems Manager Document name or full ARN.
        ///
        /// `SsmDocumentName`. Required.
        pub fn ssm_document_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SsmDocumentName", value.into());
            self
        }

        /// AWS Systems Manager Document timeout, in seconds.
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }
    }

    impl From<SsmDocument> for Json {
        fn from(value: SsmDocument) -> Self {
            value.0.into()
        }
    }

    /// An AWS Systems Manager Document external parameter.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
    ///
    /// Required: `DynamicPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmExternalParameter(Properties);

    impl SsmExternalParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Systems Manager Document external parameter dynamic path.
        ///
        /// `DynamicPath`. Required.
        pub fn dynamic_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DynamicPath", value.into());
            self
        }
    }

    impl From<SsmExternalParameter> for Json {
        fn from(value: SsmExternalParameter) -> Self {
            value.0.into()
        }
    }

    /// An AWS Systems Manager Parameter Store parameter.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
    ///
    /// Required: `ParameterName`, `ParameterType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmParameterStoreParameter(Properties);

    impl SsmParameterStoreParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AWS Systems Manager Parameter Store parameter name.
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// AWS Systems Manager Parameter Store parameter type.
        ///
        /// `ParameterType`. Required. Allowed: [`ParameterType`].
        pub fn parameter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterType", value.into());
            self
        }
    }

    impl From<SsmParameterStoreParameter> for Json {
        fn from(value: SsmParameterStoreParameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the Launch Configuration Template.
    ///
    /// A property type of `AWS::MGN::LaunchConfigurationTemplate`.
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
        /// Words for `BootMode`.
        pub enum BootMode {
            LegacyBios = "LEGACY_BIOS",
            Uefi = "UEFI",
            UseSource = "USE_SOURCE",
        }

        /// Words for `LaunchDisposition`.
        pub enum LaunchDisposition {
            Stopped = "STOPPED",
            Started = "STARTED",
        }

        /// Words for `TargetInstanceTypeRightSizingMethod`.
        pub enum TargetInstanceTypeRightSizingMethod {
            None = "NONE",
            Basic = "BASIC",
        }

        /// Words for `VolumeType`.
        pub enum VolumeType {
            Io1 = "io1",
            Io2 = "io2",
            Gp3 = "gp3",
            Gp2 = "gp2",
            St1 = "st1",
            Sc1 = "sc1",
            Standard = "standard",
        }

        /// Words for `Deployment`.
        pub enum Deployment {
            TestAndCutover = "TEST_AND_CUTOVER",
            CutoverOnly = "CUTOVER_ONLY",
            TestOnly = "TEST_ONLY",
        }

        /// Words for `ParameterType`.
        pub enum ParameterType {
            String = "STRING",
            SecureString = "SECURE_STRING",
        }
    }
}

/// Property types and words of [`NetworkMigrationDefinition`].
pub mod network_migration_definition {
    use crate::{Json, Properties, Value};

    /// Configuration for a migration source environment.
    ///
    /// A property type of `AWS::MGN::NetworkMigrationDefinition`.
    ///
    /// Required: `SourceEnvironment`, `SourceS3Configuration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConfiguration(Properties);

    impl SourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The source environment type.
        ///
        /// `SourceEnvironment`. Required. Allowed: [`SourceEnvironment`].
        pub fn source_environment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceEnvironment", value.into());
            self
        }

        /// S3 configuration for source network data.
        ///
        /// `SourceS3Configuration`. Required.
        pub fn source_s3_configuration(
            mut self,
            value: impl Into<Value<SourceS3Configuration>>,
        ) -> Self {
            self.0.set("SourceS3Configuration", value.into());
            self
        }
    }

    impl From<SourceConfiguration> for Json {
        fn from(value: SourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 configuration for source network data.
    ///
    /// A property type of `AWS::MGN::NetworkMigrationDefinition`.
    ///
    /// Required: `S3Bucket`, `S3BucketOwner`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceS3Configuration(Properties);

    impl SourceS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket containing source data.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The AWS account ID of the S3 bucket owner.
        ///
        /// `S3BucketOwner`. Required.
        pub fn s3_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketOwner", value.into());
            self
        }

        /// The S3 key (path) for the source data.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<SourceS3Configuration> for Json {
        fn from(value: SourceS3Configuration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::MGN::NetworkMigrationDefinition`.
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

    /// Configuration for the target network topology and addressing.
    ///
    /// A property type of `AWS::MGN::NetworkMigrationDefinition`.
    ///
    /// Required: `Topology`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetNetwork(Properties);

    impl TargetNetwork {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR block for inbound traffic in the target network.
        ///
        /// `InboundCidr`.
        pub fn inbound_cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InboundCidr", value.into());
            self
        }

        /// The CIDR block for inspection traffic in the target network.
        ///
        /// `InspectionCidr`.
        pub fn inspection_cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InspectionCidr", value.into());
            self
        }

        /// The CIDR block for outbound traffic in the target network.
        ///
        /// `OutboundCidr`.
        pub fn outbound_cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutboundCidr", value.into());
            self
        }

        /// The network topology type for the target environment.
        ///
        /// `Topology`. Required. Allowed: [`Topology`].
        pub fn topology(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Topology", value.into());
            self
        }
    }

    impl From<TargetNetwork> for Json {
        fn from(value: TargetNetwork) -> Self {
            value.0.into()
        }
    }

    /// S3 configuration for storing target network artifacts.
    ///
    /// A property type of `AWS::MGN::NetworkMigrationDefinition`.
    ///
    /// Required: `S3Bucket`, `S3BucketOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetS3Configuration(Properties);

    impl TargetS3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket for target artifacts.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The AWS account ID of the S3 bucket owner.
        ///
        /// `S3BucketOwner`. Required.
        pub fn s3_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketOwner", value.into());
            self
        }
    }

    impl From<TargetS3Configuration> for Json {
        fn from(value: TargetS3Configuration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TargetDeployment`.
        pub enum TargetDeployment {
            SingleAccount = "SINGLE_ACCOUNT",
            MultiAccount = "MULTI_ACCOUNT",
        }

        /// Words for `SourceEnvironment`.
        pub enum SourceEnvironment {
            Nsx = "NSX",
            Vsphere = "VSPHERE",
            FortigateFirewall = "FORTIGATE_FIREWALL",
            PaloAltoFirewall = "PALO_ALTO_FIREWALL",
            CiscoAci = "CISCO_ACI",
            LogicalModel = "LOGICAL_MODEL",
            ModelizeIt = "MODELIZE_IT",
        }

        /// Words for `Topology`.
        pub enum Topology {
            IsolatedVpc = "ISOLATED_VPC",
            HubAndSpoke = "HUB_AND_SPOKE",
        }
    }
}
