//! `AWS::EMRServerless`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::EMRServerless::Application` resource specifies an EMR Serverless application. An application uses open source analytics frameworks to run jobs that process data.
///
/// [`AWS::EMRServerless::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html).
///
/// Required: `ReleaseLabel`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The CPU architecture of an application.
    ///
    /// `Architecture`. Allowed: [`Architecture`](application::Architecture).
    pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Architecture", value.into());
        self
    }

    /// The configuration for an application to automatically start on job submission.
    ///
    /// `AutoStartConfiguration`.
    pub fn auto_start_configuration(
        mut self,
        value: impl Into<Value<application::AutoStartConfiguration>>,
    ) -> Self {
        self.0.set("AutoStartConfiguration", value.into());
        self
    }

    /// The configuration for an application to automatically stop after a certain amount of time being idle.
    ///
    /// `AutoStopConfiguration`.
    pub fn auto_stop_configuration(
        mut self,
        value: impl Into<Value<application::AutoStopConfiguration>>,
    ) -> Self {
        self.0.set("AutoStopConfiguration", value.into());
        self
    }

    /// The IAM Identity Center configuration applied to enable trusted identity propagation.
    ///
    /// `IdentityCenterConfiguration`.
    pub fn identity_center_configuration(
        mut self,
        value: impl Into<Value<application::IdentityCenterConfiguration>>,
    ) -> Self {
        self.0.set("IdentityCenterConfiguration", value.into());
        self
    }

    /// The image configuration applied to all worker types.
    ///
    /// `ImageConfiguration`.
    pub fn image_configuration(
        mut self,
        value: impl Into<Value<application::ImageConfigurationInput>>,
    ) -> Self {
        self.0.set("ImageConfiguration", value.into());
        self
    }

    /// The initial capacity of the application.
    ///
    /// `InitialCapacity`.
    pub fn initial_capacity(
        mut self,
        value: impl Into<List<application::InitialCapacityConfigKeyValuePair>>,
    ) -> Self {
        self.0.set("InitialCapacity", value.into());
        self
    }

    /// The interactive configuration object that enables the interactive use cases for an application.
    ///
    /// `InteractiveConfiguration`.
    pub fn interactive_configuration(
        mut self,
        value: impl Into<Value<application::InteractiveConfiguration>>,
    ) -> Self {
        self.0.set("InteractiveConfiguration", value.into());
        self
    }

    /// The maximum capacity of the application. This is cumulative across all workers at any given point in time during the lifespan of the application is created. No new resources will be created once any one of the defined limits is hit.
    ///
    /// `MaximumCapacity`.
    pub fn maximum_capacity(
        mut self,
        value: impl Into<Value<application::MaximumAllowedResources>>,
    ) -> Self {
        self.0.set("MaximumCapacity", value.into());
        self
    }

    /// A configuration specification to be used when provisioning an application. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file.
    ///
    /// `MonitoringConfiguration`.
    pub fn monitoring_configuration(
        mut self,
        value: impl Into<Value<application::MonitoringConfiguration>>,
    ) -> Self {
        self.0.set("MonitoringConfiguration", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network configuration for customer VPC connectivity for the application.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<application::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The EMR release associated with the application.
    ///
    /// `ReleaseLabel`. Required.
    pub fn release_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReleaseLabel", value.into());
        self
    }

    /// The [Configuration](https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_Configuration.html) specifications of an application. Each configuration consists of a classification and properties.
    ///
    /// `RuntimeConfiguration`.
    pub fn runtime_configuration(
        mut self,
        value: impl Into<List<application::ConfigurationObject>>,
    ) -> Self {
        self.0.set("RuntimeConfiguration", value.into());
        self
    }

    /// The scheduler configuration for batch and streaming jobs running on this application. Supported with release labels emr-7.0.0 and above.
    ///
    /// `SchedulerConfiguration`.
    pub fn scheduler_configuration(
        mut self,
        value: impl Into<Value<application::SchedulerConfiguration>>,
    ) -> Self {
        self.0.set("SchedulerConfiguration", value.into());
        self
    }

    /// The tags assigned to the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of application, such as Spark or Hive.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The specification applied to each worker type.
    ///
    /// `WorkerTypeSpecifications`.
    pub fn worker_type_specifications(
        mut self,
        value: impl Into<Map<application::WorkerTypeSpecificationInput>>,
    ) -> Self {
        self.0.set("WorkerTypeSpecifications", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::EMRServerless::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// The ID of the application, such as `ab4rp1abcs8xz47n3x0example` .
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The Amazon Resource Name (ARN) of the EMR Serverless Application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, List, Map, Properties, Value};

    /// The configuration for an application to automatically start on job submission.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoStartConfiguration(Properties);

    impl AutoStartConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the application to automatically start on job submission.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AutoStartConfiguration> for Json {
        fn from(value: AutoStartConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for an application to automatically stop after a certain amount of time being idle.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoStopConfiguration(Properties);

    impl AutoStopConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables the application to automatically stop after a certain amount of time being idle. Defaults to true.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The amount of idle time in minutes after which your application will automatically stop. Defaults to 15 minutes.
        ///
        /// `IdleTimeoutMinutes`.
        pub fn idle_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleTimeoutMinutes", value.into());
            self
        }
    }

    impl From<AutoStopConfiguration> for Json {
        fn from(value: AutoStopConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Amazon CloudWatch configuration for monitoring logs. You can configure your jobs to send log information to CloudWatch.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLoggingConfiguration(Properties);

    impl CloudWatchLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables CloudWatch logging.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The AWS Key Management Service (KMS) key ARN to encrypt the logs that you store in CloudWatch Logs.
        ///
        /// `EncryptionKeyArn`.
        pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyArn", value.into());
            self
        }

        /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// Prefix for the CloudWatch log stream name.
        ///
        /// `LogStreamNamePrefix`.
        pub fn log_stream_name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamNamePrefix", value.into());
            self
        }

        /// The specific log-streams which need to be uploaded to CloudWatch.
        ///
        /// `LogTypeMap`.
        pub fn log_type_map(mut self, value: impl Into<List<LogTypeMapKeyValuePair>>) -> Self {
            self.0.set("LogTypeMap", value.into());
            self
        }
    }

    impl From<CloudWatchLoggingConfiguration> for Json {
        fn from(value: CloudWatchLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A configuration specification to be used when provisioning an application. A configuration consists of a classification, properties, and optional nested configurations. A classification refers to an application-specific configuration file.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    ///
    /// Required: `Classification`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationObject(Properties);

    impl ConfigurationObject {
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

        /// A list of additional configurations to apply within a configuration object.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<List<ConfigurationObject>>) -> Self {
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

    impl From<ConfigurationObject> for Json {
        fn from(value: ConfigurationObject) -> Self {
            value.0.into()
        }
    }

    /// The IAM Identity Center Configuration accepts the Identity Center instance parameter required to enable trusted identity propagation.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityCenterConfiguration(Properties);

    impl IdentityCenterConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM Identity Center instance.
        ///
        /// `IdentityCenterInstanceArn`.
        pub fn identity_center_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdentityCenterInstanceArn", value.into());
            self
        }
    }

    impl From<IdentityCenterConfiguration> for Json {
        fn from(value: IdentityCenterConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The image configuration.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImageConfigurationInput(Properties);

    impl ImageConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URI of an image in the Amazon ECR registry. This field is required when you create a new application. If you leave this field blank in an update, Amazon EMR will remove the image configuration.
        ///
        /// `ImageUri`.
        pub fn image_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageUri", value.into());
            self
        }
    }

    impl From<ImageConfigurationInput> for Json {
        fn from(value: ImageConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// The initial capacity configuration per worker.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    ///
    /// Required: `WorkerConfiguration`, `WorkerCount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InitialCapacityConfig(Properties);

    impl InitialCapacityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resource configuration of the initial capacity configuration.
        ///
        /// `WorkerConfiguration`. Required.
        pub fn worker_configuration(
            mut self,
            value: impl Into<Value<WorkerConfiguration>>,
        ) -> Self {
            self.0.set("WorkerConfiguration", value.into());
            self
        }

        /// The number of workers in the initial capacity configuration.
        ///
        /// `WorkerCount`. Required.
        pub fn worker_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WorkerCount", value.into());
            self
        }
    }

    impl From<InitialCapacityConfig> for Json {
        fn from(value: InitialCapacityConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRServerless::Application`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InitialCapacityConfigKeyValuePair(Properties);

    impl InitialCapacityConfigKeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Worker type for an analytics framework.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<InitialCapacityConfig>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<InitialCapacityConfigKeyValuePair> for Json {
        fn from(value: InitialCapacityConfigKeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// The configuration to use to enable the different types of interactive use cases in an application.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InteractiveConfiguration(Properties);

    impl InteractiveConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables an Apache Livy endpoint that you can connect to and run interactive jobs.
        ///
        /// `LivyEndpointEnabled`.
        pub fn livy_endpoint_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("LivyEndpointEnabled", value.into());
            self
        }

        /// Enables interactive sessions on the application
        ///
        /// `SessionEnabled`.
        pub fn session_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SessionEnabled", value.into());
            self
        }

        /// Enables you to connect an application to Amazon EMR Studio to run interactive workloads in a notebook.
        ///
        /// `StudioEnabled`.
        pub fn studio_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("StudioEnabled", value.into());
            self
        }
    }

    impl From<InteractiveConfiguration> for Json {
        fn from(value: InteractiveConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::EMRServerless::Application`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogTypeMapKeyValuePair(Properties);

    impl LogTypeMapKeyValuePair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// List of Applicable values: \[STDOUT, STDERR, HIVE\_LOG, TEZ\_AM, SYSTEM\_LOGS\]
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<LogTypeMapKeyValuePair> for Json {
        fn from(value: LogTypeMapKeyValuePair) -> Self {
            value.0.into()
        }
    }

    /// The managed log persistence configuration for a job run.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedPersistenceMonitoringConfiguration(Properties);

    impl ManagedPersistenceMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables managed logging and defaults to true. If set to false, managed logging will be turned off.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The KMS key ARN to encrypt the logs stored in managed log persistence.
        ///
        /// `EncryptionKeyArn`.
        pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyArn", value.into());
            self
        }
    }

    impl From<ManagedPersistenceMonitoringConfiguration> for Json {
        fn from(value: ManagedPersistenceMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The maximum allowed cumulative resources for an application. No new resources will be created once the limit is hit.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    ///
    /// Required: `Cpu`, `Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaximumAllowedResources(Properties);

    impl MaximumAllowedResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum allowed CPU for an application.
        ///
        /// `Cpu`. Required.
        pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The maximum allowed disk for an application.
        ///
        /// `Disk`.
        pub fn disk(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Disk", value.into());
            self
        }

        /// The maximum allowed resources for an application.
        ///
        /// `Memory`. Required.
        pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }
    }

    impl From<MaximumAllowedResources> for Json {
        fn from(value: MaximumAllowedResources) -> Self {
            value.0.into()
        }
    }

    /// The configuration setting for monitoring logs.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringConfiguration(Properties);

    impl MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon CloudWatch configuration for monitoring logs. You can configure your jobs to send log information to CloudWatch.
        ///
        /// `CloudWatchLoggingConfiguration`.
        pub fn cloud_watch_logging_configuration(
            mut self,
            value: impl Into<Value<CloudWatchLoggingConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingConfiguration", value.into());
            self
        }

        /// The managed log persistence configuration for a job run.
        ///
        /// `ManagedPersistenceMonitoringConfiguration`.
        pub fn managed_persistence_monitoring_configuration(
            mut self,
            value: impl Into<Value<ManagedPersistenceMonitoringConfiguration>>,
        ) -> Self {
            self.0
                .set("ManagedPersistenceMonitoringConfiguration", value.into());
            self
        }

        /// The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a job run.
        ///
        /// `PrometheusMonitoringConfiguration`.
        pub fn prometheus_monitoring_configuration(
            mut self,
            value: impl Into<Value<PrometheusMonitoringConfiguration>>,
        ) -> Self {
            self.0
                .set("PrometheusMonitoringConfiguration", value.into());
            self
        }

        /// The Amazon S3 configuration for monitoring log publishing.
        ///
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

    /// The network configuration for customer VPC connectivity.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The array of security group Ids for customer VPC connectivity.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The array of subnet Ids for customer VPC connectivity.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The monitoring configuration object you can configure to send metrics to Amazon Managed Service for Prometheus for a job run.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrometheusMonitoringConfiguration(Properties);

    impl PrometheusMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The remote write URL in the Amazon Managed Service for Prometheus workspace to send metrics to.
        ///
        /// `RemoteWriteUrl`.
        pub fn remote_write_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RemoteWriteUrl", value.into());
            self
        }
    }

    impl From<PrometheusMonitoringConfiguration> for Json {
        fn from(value: PrometheusMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 configuration for monitoring log publishing. You can configure your jobs to send log information to Amazon S3.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3MonitoringConfiguration(Properties);

    impl S3MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
        ///
        /// `EncryptionKeyArn`.
        pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKeyArn", value.into());
            self
        }

        /// The Amazon S3 destination URI for log publishing.
        ///
        /// `LogUri`.
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

    /// The scheduler configuration for batch and streaming jobs running on this application. Supported with release labels emr-7.0.0 and above.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchedulerConfiguration(Properties);

    impl SchedulerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum concurrent job runs on this application. If scheduler configuration is enabled on your application, the default value is 15. The valid range is 1 to 1000.
        ///
        /// `MaxConcurrentRuns`.
        pub fn max_concurrent_runs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentRuns", value.into());
            self
        }

        /// The maximum duration in minutes for the job in QUEUED state. If scheduler configuration is enabled on your application, the default value is 360 minutes (6 hours). The valid range is from 15 to 720.
        ///
        /// `QueueTimeoutMinutes`.
        pub fn queue_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("QueueTimeoutMinutes", value.into());
            self
        }
    }

    impl From<SchedulerConfiguration> for Json {
        fn from(value: SchedulerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
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

        /// The value for the tag. You can specify a value that is 1 to 128 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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

    /// The configuration of a worker. For more information, see [Supported worker configurations](https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/app-behavior.html#worker-configs) .
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    ///
    /// Required: `Cpu`, `Memory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkerConfiguration(Properties);

    impl WorkerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CPU requirements of the worker configuration. Each worker can have 1, 2, 4, 8, or 16 vCPUs.
        ///
        /// `Cpu`. Required.
        pub fn cpu(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cpu", value.into());
            self
        }

        /// The disk requirements of the worker configuration.
        ///
        /// `Disk`.
        pub fn disk(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Disk", value.into());
            self
        }

        /// The disk type for every worker instance of the work type. Shuffle optimized disks have higher performance characteristics and are better for shuffle heavy workloads. Default is `STANDARD` .
        ///
        /// `DiskType`.
        pub fn disk_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiskType", value.into());
            self
        }

        /// The memory requirements of the worker configuration.
        ///
        /// `Memory`. Required.
        pub fn memory(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Memory", value.into());
            self
        }
    }

    impl From<WorkerConfiguration> for Json {
        fn from(value: WorkerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The specifications for a worker type.
    ///
    /// A property type of `AWS::EMRServerless::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkerTypeSpecificationInput(Properties);

    impl WorkerTypeSpecificationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The image configuration for a worker type.
        ///
        /// `ImageConfiguration`.
        pub fn image_configuration(
            mut self,
            value: impl Into<Value<ImageConfigurationInput>>,
        ) -> Self {
            self.0.set("ImageConfiguration", value.into());
            self
        }
    }

    impl From<WorkerTypeSpecificationInput> for Json {
        fn from(value: WorkerTypeSpecificationInput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Architecture`.
        pub enum Architecture {
            Arm64 = "ARM64",
            X86_64 = "X86_64",
        }
    }
}
