//! `AWS::EMRContainers`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Schema of AWS::EMRContainers::Endpoint Type
///
/// [`AWS::EMRContainers::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html).
///
/// Required: `ExecutionRoleArn`, `ReleaseLabel`, `Type`, `VirtualClusterId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Endpoint(Properties);

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration overrides for the managed endpoint.
    ///
    /// `ConfigurationOverrides`. A change replaces the resource.
    pub fn configuration_overrides(
        mut self,
        value: impl Into<Value<endpoint::ConfigurationOverrides>>,
    ) -> Self {
        self.0.set("ConfigurationOverrides", value.into());
        self
    }

    /// The execution role ARN for the managed endpoint.
    ///
    /// `ExecutionRoleArn`. Required. A change replaces the resource.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of the managed endpoint.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon EMR release label.
    ///
    /// `ReleaseLabel`. Required. A change replaces the resource.
    pub fn release_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReleaseLabel", value.into());
        self
    }

    /// The idle timeout in minutes for sessions on the managed endpoint.
    ///
    /// `SessionIdleTimeoutInMinutes`. A change replaces the resource.
    pub fn session_idle_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SessionIdleTimeoutInMinutes", value.into());
        self
    }

    /// An array of key-value pairs to apply to this managed endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the managed endpoint.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The ID of the virtual cluster for which the managed endpoint is created.
    ///
    /// `VirtualClusterId`. Required. A change replaces the resource.
    pub fn virtual_cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualClusterId", value.into());
        self
    }
}

impl Resource for Endpoint {
    const TYPE: &'static str = "AWS::EMRContainers::Endpoint";
}

impl Construct for Endpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Endpoint> for Properties {
    fn from(value: Endpoint) -> Self {
        value.0
    }
}

impl Handle<Endpoint> {
    /// The ARN of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The auth proxy URL for Spark Connect connections.
    ///
    /// `Fn::GetAtt` of `AuthProxyUrl`.
    #[must_use]
    pub fn auth_proxy_url(self) -> Value<String> {
        self.attribute("AuthProxyUrl")
    }

    /// `Fn::GetAtt` of `CertificateAuthority`.
    #[must_use]
    pub fn certificate_authority(self) -> Value<Json> {
        self.attribute("CertificateAuthority")
    }

    /// The date and time when the managed endpoint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The reason for a failed managed endpoint.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[must_use]
    pub fn failure_reason(self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// The ID of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The security group associated with the managed endpoint.
    ///
    /// `Fn::GetAtt` of `SecurityGroup`.
    #[must_use]
    pub fn security_group(self) -> Value<String> {
        self.attribute("SecurityGroup")
    }

    /// The server URL of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `ServerUrl`.
    #[must_use]
    pub fn server_url(self) -> Value<String> {
        self.attribute("ServerUrl")
    }

    /// The state of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Additional details about the state of the managed endpoint.
    ///
    /// `Fn::GetAtt` of `StateDetails`.
    #[must_use]
    pub fn state_details(self) -> Value<String> {
        self.attribute("StateDetails")
    }
}

/// Represents an Amazon EMR on EKS job template. A job template stores the values of a StartJobRun API request in a reusable template, so they can be used to start a job run or to enforce certain values in a StartJobRun API request.
///
/// [`AWS::EMRContainers::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-jobtemplate.html).
///
/// Required: `JobTemplateData`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct JobTemplate(Properties);

impl JobTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The values of a StartJobRun API request used in job runs started using the job template.
    ///
    /// `JobTemplateData`. Required. A change replaces the resource.
    pub fn job_template_data(
        mut self,
        value: impl Into<Value<job_template::JobTemplateData>>,
    ) -> Self {
        self.0.set("JobTemplateData", value.into());
        self
    }

    /// The specified name of the job template.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags that are associated with the job template.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<job_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for JobTemplate {
    const TYPE: &'static str = "AWS::EMRContainers::JobTemplate";
}

impl Construct for JobTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<JobTemplate> for Properties {
    fn from(value: JobTemplate) -> Self {
        value.0
    }
}

impl Handle<JobTemplate> {
    /// The ARN of the job template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the job template was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user who created the job template.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The ID of the job template.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Resource Schema of AWS::EMRContainers::SecurityConfiguration Type
///
/// [`AWS::EMRContainers::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-securityconfiguration.html).
///
/// Required: `SecurityConfigurationData`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityConfiguration(Properties);

impl SecurityConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Container provider information.
    ///
    /// `ContainerProvider`. A change replaces the resource.
    pub fn container_provider(
        mut self,
        value: impl Into<Value<security_configuration::ContainerProvider>>,
    ) -> Self {
        self.0.set("ContainerProvider", value.into());
        self
    }

    /// The name of the security configuration.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Security configuration data containing encryption and authorization settings.
    ///
    /// `SecurityConfigurationData`. Required. A change replaces the resource.
    pub fn security_configuration_data(
        mut self,
        value: impl Into<Value<security_configuration::SecurityConfigurationData>>,
    ) -> Self {
        self.0.set("SecurityConfigurationData", value.into());
        self
    }

    /// An array of key-value pairs to apply to this security configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<security_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SecurityConfiguration {
    const TYPE: &'static str = "AWS::EMRContainers::SecurityConfiguration";
}

impl Construct for SecurityConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityConfiguration> for Properties {
    fn from(value: SecurityConfiguration) -> Self {
        value.0
    }
}

impl Handle<SecurityConfiguration> {
    /// The ARN of the security configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the security configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::EMRContainers::VirtualCluster` resource specifies a virtual cluster. A virtual cluster is a managed entity on Amazon EMR on EKS. You can create, describe, list, and delete virtual clusters.
///
/// [`AWS::EMRContainers::VirtualCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-virtualcluster.html).
///
/// Required: `ContainerProvider`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VirtualCluster(Properties);

impl VirtualCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The container provider of the virtual cluster.
    ///
    /// `ContainerProvider`. Required. A change replaces the resource.
    pub fn container_provider(
        mut self,
        value: impl Into<Value<virtual_cluster::ContainerProvider>>,
    ) -> Self {
        self.0.set("ContainerProvider", value.into());
        self
    }

    /// The name of the virtual cluster.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ID of the security configuration.
    ///
    /// `SecurityConfigurationId`. A change replaces the resource.
    pub fn security_configuration_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityConfigurationId", value.into());
        self
    }

    /// Whether the virtual cluster is session-enabled for Spark Connect.
    ///
    /// `SessionEnabled`. A change replaces the resource.
    pub fn session_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SessionEnabled", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<virtual_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for VirtualCluster {
    const TYPE: &'static str = "AWS::EMRContainers::VirtualCluster";
}

impl Construct for VirtualCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VirtualCluster> for Properties {
    fn from(value: VirtualCluster) -> Self {
        value.0
    }
}

impl Handle<VirtualCluster> {
    /// The Amazon Resource Name (ARN) of the project, such as `arn:aws:emr-containers:us-east-1:123456789012:/virtualclusters/ab4rp1abcs8xz47n3x0example` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the virtual cluster, such as `ab4rp1abcs8xz47n3x0example` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`Endpoint`].
pub mod endpoint {
    use crate::{Json, List, Map, Properties, Value};

    /// A property type of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `CertificateData`.
        pub fn certificate_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateData", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
    ///
    /// Required: `LogGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchMonitoringConfiguration(Properties);

    impl CloudWatchMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogGroupName`. Required.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// `LogStreamNamePrefix`.
        pub fn log_stream_name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamNamePrefix", value.into());
            self
        }
    }

    impl From<CloudWatchMonitoringConfiguration> for Json {
        fn from(value: CloudWatchMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationOverrides(Properties);

    impl ConfigurationOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApplicationConfiguration`.
        pub fn application_configuration(
            mut self,
            value: impl Into<List<EMREKSConfiguration>>,
        ) -> Self {
            self.0.set("ApplicationConfiguration", value.into());
            self
        }

        /// `MonitoringConfiguration`.
        pub fn monitoring_configuration(
            mut self,
            value: impl Into<Value<MonitoringConfiguration>>,
        ) -> Self {
            self.0.set("MonitoringConfiguration", value.into());
            self
        }
    }

    impl From<ConfigurationOverrides> for Json {
        fn from(value: ConfigurationOverrides) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
    ///
    /// Required: `MaxFilesToKeep`, `RotationSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerLogRotationConfiguration(Properties);

    impl ContainerLogRotationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MaxFilesToKeep`. Required.
        pub fn max_files_to_keep(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFilesToKeep", value.into());
            self
        }

        /// `RotationSize`. Required.
        pub fn rotation_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RotationSize", value.into());
            self
        }
    }

    impl From<ContainerLogRotationConfiguration> for Json {
        fn from(value: ContainerLogRotationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
    ///
    /// Required: `Classification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EMREKSConfiguration(Properties);

    impl EMREKSConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Classification`. Required.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<EMREKSConfiguration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }

        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }
    }

    impl From<EMREKSConfiguration> for Json {
        fn from(value: EMREKSConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringConfiguration(Properties);

    impl MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CloudWatchMonitoringConfiguration`.
        pub fn cloud_watch_monitoring_configuration(
            mut self,
            value: impl Into<Value<CloudWatchMonitoringConfiguration>>,
        ) -> Self {
            self.0
                .set("CloudWatchMonitoringConfiguration", value.into());
            self
        }

        /// `ContainerLogRotationConfiguration`.
        pub fn container_log_rotation_configuration(
            mut self,
            value: impl Into<Value<ContainerLogRotationConfiguration>>,
        ) -> Self {
            self.0
                .set("ContainerLogRotationConfiguration", value.into());
            self
        }

        /// `PersistentAppUI`. Allowed: [`PersistentAppUI`].
        pub fn persistent_app_ui(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PersistentAppUI", value.into());
            self
        }

        /// `S3MonitoringConfiguration`.
        pub fn s3_monitoring_configuration(
            mut self,
            value: impl Into<Value<S3MonitoringConfiguration>>,
        ) -> Self {
            self.0.set("S3MonitoringConfiguration", value.into());
            self
        }
    }

    impl From<MonitoringConfiguration> for Json {
        fn from(value: MonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
    ///
    /// Required: `LogUri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3MonitoringConfiguration(Properties);

    impl S3MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogUri`. Required.
        pub fn log_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogUri", value.into());
            self
        }
    }

    impl From<S3MonitoringConfiguration> for Json {
        fn from(value: S3MonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRContainers::Endpoint`.
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

        /// A user-defined key, which is the minimum required information for a valid tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A user-defined value, which is optional in a tag.
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
        /// Words for `PersistentAppUI`.
        pub enum PersistentAppUI {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`JobTemplate`].
pub mod job_template {
    use crate::{Json, List, Map, Properties, Value};

    /// A configuration specification to be used when provisioning virtual clusters, which can include configurations for applications and software bundled with Amazon EMR on EKS.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    ///
    /// Required: `Classification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Configuration(Properties);

    impl Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The classification within a configuration.
        ///
        /// `Classification`. Required.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<Configuration>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }

        /// A set of properties specified within a configuration classification.
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }
    }

    impl From<Configuration> for Json {
        fn from(value: Configuration) -> Self {
            value.0.into()
        }
    }

    /// Specify the driver that the job runs on. Exactly one of the two available job drivers is required, either SparkSqlJobDriver or SparkSubmitJobDriver.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobDriver(Properties);

    impl JobDriver {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The job driver for job type.
        ///
        /// `SparkSqlJobDriver`.
        pub fn spark_sql_job_driver(mut self, value: impl Into<Value<SparkSqlJobDriver>>) -> Self {
            self.0.set("SparkSqlJobDriver", value.into());
            self
        }

        /// The information about job driver for Spark submit.
        ///
        /// `SparkSubmitJobDriver`.
        pub fn spark_submit_job_driver(
            mut self,
            value: impl Into<Value<SparkSubmitJobDriver>>,
        ) -> Self {
            self.0.set("SparkSubmitJobDriver", value.into());
            self
        }
    }

    impl From<JobDriver> for Json {
        fn from(value: JobDriver) -> Self {
            value.0.into()
        }
    }

    /// The values of a StartJobRun API request used in job runs started using the job template.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    ///
    /// Required: `ExecutionRoleArn`, `JobDriver`, `ReleaseLabel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobTemplateData(Properties);

    impl JobTemplateData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A configuration specification to be used to override existing configurations. This data type allows job template parameters to be specified within.
        ///
        /// `ConfigurationOverrides`.
        pub fn configuration_overrides(
            mut self,
            value: impl Into<Value<ParametricConfigurationOverrides>>,
        ) -> Self {
            self.0.set("ConfigurationOverrides", value.into());
            self
        }

        /// The execution role ARN of the job run, or a template parameter reference.
        ///
        /// `ExecutionRoleArn`. Required.
        pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRoleArn", value.into());
            self
        }

        /// Specify the driver that the job runs on. Exactly one of the two available job drivers is required, either SparkSqlJobDriver or SparkSubmitJobDriver.
        ///
        /// `JobDriver`. Required.
        pub fn job_driver(mut self, value: impl Into<Value<JobDriver>>) -> Self {
            self.0.set("JobDriver", value.into());
            self
        }

        /// The tags assigned to jobs started using the job template.
        ///
        /// `JobTags`.
        pub fn job_tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("JobTags", value.into());
            self
        }

        /// The configuration of parameters existing in the job template.
        ///
        /// `ParameterConfiguration`.
        pub fn parameter_configuration(
            mut self,
            value: impl Into<Map<TemplateParameterConfiguration>>,
        ) -> Self {
            self.0.set("ParameterConfiguration", value.into());
            self
        }

        /// The release version of Amazon EMR, or a template parameter reference.
        ///
        /// `ReleaseLabel`. Required.
        pub fn release_label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReleaseLabel", value.into());
            self
        }
    }

    impl From<JobTemplateData> for Json {
        fn from(value: JobTemplateData) -> Self {
            value.0.into()
        }
    }

    /// A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified within.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParametricCloudWatchMonitoringConfiguration(Properties);

    impl ParametricCloudWatchMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the log group for log publishing, or a template parameter reference.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The specified name prefix for log streams.
        ///
        /// `LogStreamNamePrefix`.
        pub fn log_stream_name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamNamePrefix", value.into());
            self
        }
    }

    impl From<ParametricCloudWatchMonitoringConfiguration> for Json {
        fn from(value: ParametricCloudWatchMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A configuration specification to be used to override existing configurations. This data type allows job template parameters to be specified within.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParametricConfigurationOverrides(Properties);

    impl ParametricConfigurationOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApplicationConfiguration`.
        pub fn application_configuration(mut self, value: impl Into<List<Configuration>>) -> Self {
            self.0.set("ApplicationConfiguration", value.into());
            self
        }

        /// Configuration setting for monitoring. This data type allows job template parameters to be specified within.
        ///
        /// `MonitoringConfiguration`.
        pub fn monitoring_configuration(
            mut self,
            value: impl Into<Value<ParametricMonitoringConfiguration>>,
        ) -> Self {
            self.0.set("MonitoringConfiguration", value.into());
            self
        }
    }

    impl From<ParametricConfigurationOverrides> for Json {
        fn from(value: ParametricConfigurationOverrides) -> Self {
            value.0.into()
        }
    }

    /// Configuration setting for monitoring. This data type allows job template parameters to be specified within.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParametricMonitoringConfiguration(Properties);

    impl ParametricMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A configuration for CloudWatch monitoring. This data type allows job template parameters to be specified within.
        ///
        /// `CloudWatchMonitoringConfiguration`.
        pub fn cloud_watch_monitoring_configuration(
            mut self,
            value: impl Into<Value<ParametricCloudWatchMonitoringConfiguration>>,
        ) -> Self {
            self.0
                .set("CloudWatchMonitoringConfiguration", value.into());
            self
        }

        /// Monitoring configurations for the persistent application UI, or a template parameter reference.
        ///
        /// `PersistentAppUI`.
        pub fn persistent_app_ui(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PersistentAppUI", value.into());
            self
        }

        /// Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to be specified within.
        ///
        /// `S3MonitoringConfiguration`.
        pub fn s3_monitoring_configuration(
            mut self,
            value: impl Into<Value<ParametricS3MonitoringConfiguration>>,
        ) -> Self {
            self.0.set("S3MonitoringConfiguration", value.into());
            self
        }
    }

    impl From<ParametricMonitoringConfiguration> for Json {
        fn from(value: ParametricMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Amazon S3 configuration for monitoring log publishing. This data type allows job template parameters to be specified within.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParametricS3MonitoringConfiguration(Properties);

    impl ParametricS3MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon S3 destination URI for log publishing.
        ///
        /// `LogUri`.
        pub fn log_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogUri", value.into());
            self
        }
    }

    impl From<ParametricS3MonitoringConfiguration> for Json {
        fn from(value: ParametricS3MonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The job driver for job type.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SparkSqlJobDriver(Properties);

    impl SparkSqlJobDriver {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EntryPoint`.
        pub fn entry_point(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntryPoint", value.into());
            self
        }

        /// `SparkSqlParameters`.
        pub fn spark_sql_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SparkSqlParameters", value.into());
            self
        }
    }

    impl From<SparkSqlJobDriver> for Json {
        fn from(value: SparkSqlJobDriver) -> Self {
            value.0.into()
        }
    }

    /// The information about job driver for Spark submit.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    ///
    /// Required: `EntryPoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SparkSubmitJobDriver(Properties);

    impl SparkSubmitJobDriver {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EntryPoint`. Required.
        pub fn entry_point(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntryPoint", value.into());
            self
        }

        /// `EntryPointArguments`.
        pub fn entry_point_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntryPointArguments", value.into());
            self
        }

        /// `SparkSubmitParameters`.
        pub fn spark_submit_parameters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SparkSubmitParameters", value.into());
            self
        }
    }

    impl From<SparkSubmitJobDriver> for Json {
        fn from(value: SparkSubmitJobDriver) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the job template.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
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

    /// The configuration of a job template parameter.
    ///
    /// A property type of `AWS::EMRContainers::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateParameterConfiguration(Properties);

    impl TemplateParameterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value for the job template parameter.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The type of the job template parameter.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TemplateParameterConfiguration> for Json {
        fn from(value: TemplateParameterConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Number = "NUMBER",
            String = "STRING",
        }
    }
}

/// Property types and words of [`SecurityConfiguration`].
pub mod security_configuration {
    use crate::{Json, Properties, Value};

    /// At-rest encryption configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AtRestEncryptionConfiguration(Properties);

    impl AtRestEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Local disk encryption configuration.
        ///
        /// `LocalDiskEncryptionConfiguration`.
        pub fn local_disk_encryption_configuration(
            mut self,
            value: impl Into<Value<LocalDiskEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("LocalDiskEncryptionConfiguration", value.into());
            self
        }

        /// S3 encryption configuration.
        ///
        /// `S3EncryptionConfiguration`.
        pub fn s3_encryption_configuration(
            mut self,
            value: impl Into<Value<S3EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("S3EncryptionConfiguration", value.into());
            self
        }
    }

    impl From<AtRestEncryptionConfiguration> for Json {
        fn from(value: AtRestEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Authentication configuration for the security configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthenticationConfiguration(Properties);

    impl AuthenticationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// IAM configuration.
        ///
        /// `IAMConfiguration`.
        pub fn iam_configuration(mut self, value: impl Into<Value<IAMConfiguration>>) -> Self {
            self.0.set("IAMConfiguration", value.into());
            self
        }

        /// Identity Center configuration.
        ///
        /// `IdentityCenterConfiguration`.
        pub fn identity_center_configuration(
            mut self,
            value: impl Into<Value<IdentityCenterConfiguration>>,
        ) -> Self {
            self.0.set("IdentityCenterConfiguration", value.into());
            self
        }
    }

    impl From<AuthenticationConfiguration> for Json {
        fn from(value: AuthenticationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Authorization configuration for the security configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthorizationConfiguration(Properties);

    impl AuthorizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lake Formation configuration.
        ///
        /// `LakeFormationConfiguration`.
        pub fn lake_formation_configuration(
            mut self,
            value: impl Into<Value<LakeFormationConfiguration>>,
        ) -> Self {
            self.0.set("LakeFormationConfiguration", value.into());
            self
        }
    }

    impl From<AuthorizationConfiguration> for Json {
        fn from(value: AuthorizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Container information.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerInfo(Properties);

    impl ContainerInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// EKS information.
        ///
        /// `EksInfo`.
        pub fn eks_info(mut self, value: impl Into<Value<EksInfo>>) -> Self {
            self.0.set("EksInfo", value.into());
            self
        }
    }

    impl From<ContainerInfo> for Json {
        fn from(value: ContainerInfo) -> Self {
            value.0.into()
        }
    }

    /// Container provider information.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerProvider(Properties);

    impl ContainerProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The container provider ID.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Container information.
        ///
        /// `Info`.
        pub fn info(mut self, value: impl Into<Value<ContainerInfo>>) -> Self {
            self.0.set("Info", value.into());
            self
        }

        /// The container provider type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContainerProvider> for Json {
        fn from(value: ContainerProvider) -> Self {
            value.0.into()
        }
    }

    /// EKS information.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksInfo(Properties);

    impl EksInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The EKS namespace.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<EksInfo> for Json {
        fn from(value: EksInfo) -> Self {
            value.0.into()
        }
    }

    /// Encryption configuration for the security configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// At-rest encryption configuration.
        ///
        /// `AtRestEncryptionConfiguration`.
        pub fn at_rest_encryption_configuration(
            mut self,
            value: impl Into<Value<AtRestEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("AtRestEncryptionConfiguration", value.into());
            self
        }

        /// In-transit encryption configuration.
        ///
        /// `InTransitEncryptionConfiguration`.
        pub fn in_transit_encryption_configuration(
            mut self,
            value: impl Into<Value<InTransitEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("InTransitEncryptionConfiguration", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// IAM configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IAMConfiguration(Properties);

    impl IAMConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The system role ARN.
        ///
        /// `SystemRole`.
        pub fn system_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SystemRole", value.into());
            self
        }
    }

    impl From<IAMConfiguration> for Json {
        fn from(value: IAMConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Identity Center configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityCenterConfiguration(Properties);

    impl IdentityCenterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable Identity Center integration.
        ///
        /// `EnableIdentityCenter`.
        pub fn enable_identity_center(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableIdentityCenter", value.into());
            self
        }

        /// Whether Identity Center application assignment is required.
        ///
        /// `IdentityCenterApplicationAssignmentRequired`.
        pub fn identity_center_application_assignment_required(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("IdentityCenterApplicationAssignmentRequired", value.into());
            self
        }

        /// The ARN of the Identity Center instance.
        ///
        /// `IdentityCenterInstanceARN`.
        pub fn identity_center_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityCenterInstanceARN", value.into());
            self
        }
    }

    impl From<IdentityCenterConfiguration> for Json {
        fn from(value: IdentityCenterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// In-transit encryption configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InTransitEncryptionConfiguration(Properties);

    impl InTransitEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// TLS certificate configuration for in-transit encryption.
        ///
        /// `TLSCertificateConfiguration`.
        pub fn tls_certificate_configuration(
            mut self,
            value: impl Into<Value<TLSCertificateConfiguration>>,
        ) -> Self {
            self.0.set("TLSCertificateConfiguration", value.into());
            self
        }
    }

    impl From<InTransitEncryptionConfiguration> for Json {
        fn from(value: InTransitEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Lake Formation configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LakeFormationConfiguration(Properties);

    impl LakeFormationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The session tag to authorize Lake Formation access.
        ///
        /// `AuthorizedSessionTagValue`.
        pub fn authorized_session_tag_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizedSessionTagValue", value.into());
            self
        }

        /// Whether query access control is enabled.
        ///
        /// `QueryAccessControlEnabled`.
        pub fn query_access_control_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("QueryAccessControlEnabled", value.into());
            self
        }

        /// The ARN of the query engine role.
        ///
        /// `QueryEngineRoleArn`.
        pub fn query_engine_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryEngineRoleArn", value.into());
            self
        }

        /// Secure namespace information for Lake Formation.
        ///
        /// `SecureNamespaceInfo`.
        pub fn secure_namespace_info(
            mut self,
            value: impl Into<Value<SecureNamespaceInfo>>,
        ) -> Self {
            self.0.set("SecureNamespaceInfo", value.into());
            self
        }
    }

    impl From<LakeFormationConfiguration> for Json {
        fn from(value: LakeFormationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Local disk encryption configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalDiskEncryptionConfiguration(Properties);

    impl LocalDiskEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS KMS key ID.
        ///
        /// `AwsKmsKeyId`.
        pub fn aws_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsKmsKeyId", value.into());
            self
        }

        /// The encryption key provider type.
        ///
        /// `EncryptionKeyProviderType`. Allowed: [`EncryptionKeyProviderType`].
        pub fn encryption_key_provider_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyProviderType", value.into());
            self
        }
    }

    impl From<LocalDiskEncryptionConfiguration> for Json {
        fn from(value: LocalDiskEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// S3 encryption configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3EncryptionConfiguration(Properties);

    impl S3EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 encryption option.
        ///
        /// `EncryptionOption`. Allowed: [`EncryptionOption`].
        pub fn encryption_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionOption", value.into());
            self
        }

        /// The KMS key ID for encryption.
        ///
        /// `KMSKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSKeyId", value.into());
            self
        }
    }

    impl From<S3EncryptionConfiguration> for Json {
        fn from(value: S3EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Secure namespace information for Lake Formation.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecureNamespaceInfo(Properties);

    impl SecureNamespaceInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the cluster.
        ///
        /// `ClusterId`.
        pub fn cluster_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterId", value.into());
            self
        }

        /// The namespace.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<SecureNamespaceInfo> for Json {
        fn from(value: SecureNamespaceInfo) -> Self {
            value.0.into()
        }
    }

    /// Security configuration data containing encryption and authorization settings.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityConfigurationData(Properties);

    impl SecurityConfigurationData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Authentication configuration for the security configuration.
        ///
        /// `AuthenticationConfiguration`.
        pub fn authentication_configuration(
            mut self,
            value: impl Into<Value<AuthenticationConfiguration>>,
        ) -> Self {
            self.0.set("AuthenticationConfiguration", value.into());
            self
        }

        /// Authorization configuration for the security configuration.
        ///
        /// `AuthorizationConfiguration`.
        pub fn authorization_configuration(
            mut self,
            value: impl Into<Value<AuthorizationConfiguration>>,
        ) -> Self {
            self.0.set("AuthorizationConfiguration", value.into());
            self
        }

        /// Encryption configuration for the security configuration.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }
    }

    impl From<SecurityConfigurationData> for Json {
        fn from(value: SecurityConfigurationData) -> Self {
            value.0.into()
        }
    }

    /// TLS certificate configuration for in-transit encryption.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TLSCertificateConfiguration(Properties);

    impl TLSCertificateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate provider type.
        ///
        /// `CertificateProviderType`. Allowed: [`CertificateProviderType`].
        pub fn certificate_provider_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateProviderType", value.into());
            self
        }

        /// The ARN of the secret containing the private key.
        ///
        /// `PrivateKeySecretArn`.
        pub fn private_key_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateKeySecretArn", value.into());
            self
        }

        /// The ARN of the secret containing the public key.
        ///
        /// `PublicKeySecretArn`.
        pub fn public_key_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PublicKeySecretArn", value.into());
            self
        }
    }

    impl From<TLSCertificateConfiguration> for Json {
        fn from(value: TLSCertificateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this security configuration.
    ///
    /// A property type of `AWS::EMRContainers::SecurityConfiguration`.
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
        /// Words for `Type`.
        pub enum Type {
            Eks = "EKS",
        }

        /// Words for `EncryptionKeyProviderType`.
        pub enum EncryptionKeyProviderType {
            AwsKms = "AwsKms",
        }

        /// Words for `EncryptionOption`.
        pub enum EncryptionOption {
            SseS3 = "SSE-S3",
            SseKms = "SSE-KMS",
            CseKms = "CSE-KMS",
        }

        /// Words for `CertificateProviderType`.
        pub enum CertificateProviderType {
            Pem = "PEM",
        }
    }
}

/// Property types and words of [`VirtualCluster`].
pub mod virtual_cluster {
    use crate::{Json, Properties, Value};

    /// The information about the container used for a job run or a managed endpoint.
    ///
    /// A property type of `AWS::EMRContainers::VirtualCluster`.
    ///
    /// Required: `EksInfo`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerInfo(Properties);

    impl ContainerInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information about the Amazon EKS cluster.
        ///
        /// `EksInfo`. Required.
        pub fn eks_info(mut self, value: impl Into<Value<EksInfo>>) -> Self {
            self.0.set("EksInfo", value.into());
            self
        }
    }

    impl From<ContainerInfo> for Json {
        fn from(value: ContainerInfo) -> Self {
            value.0.into()
        }
    }

    /// The information about the container provider.
    ///
    /// A property type of `AWS::EMRContainers::VirtualCluster`.
    ///
    /// Required: `Id`, `Info`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerProvider(Properties);

    impl ContainerProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the container cluster.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The information about the container cluster.
        ///
        /// `Info`. Required.
        pub fn info(mut self, value: impl Into<Value<ContainerInfo>>) -> Self {
            self.0.set("Info", value.into());
            self
        }

        /// The type of the container provider. Amazon EKS is the only supported type as of now.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContainerProvider> for Json {
        fn from(value: ContainerProvider) -> Self {
            value.0.into()
        }
    }

    /// The information about the Amazon EKS cluster.
    ///
    /// A property type of `AWS::EMRContainers::VirtualCluster`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksInfo(Properties);

    impl EksInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The namespaces of the EKS cluster.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<EksInfo> for Json {
        fn from(value: EksInfo) -> Self {
            value.0.into()
        }
    }

    /// An arbitrary set of tags (key-value pairs) for this virtual cluster.
    ///
    /// A property type of `AWS::EMRContainers::VirtualCluster`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Type`.
        pub enum Type {
            Eks = "EKS",
        }
    }
}
