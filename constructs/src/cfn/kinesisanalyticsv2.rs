//! `AWS::KinesisAnalyticsV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an Amazon Kinesis Data Analytics application. For information about creating a Kinesis Data Analytics application, see [Creating an Application](https://docs.aws.amazon.com/managed-flink/latest/java/getting-started.html) .
///
/// [`AWS::KinesisAnalyticsV2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html).
///
/// Required: `RuntimeEnvironment`, `ServiceExecutionRole`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Use this parameter to configure the application.
    ///
    /// `ApplicationConfiguration`.
    pub fn application_configuration(
        mut self,
        value: impl Into<Value<application::ApplicationConfiguration>>,
    ) -> Self {
        self.0.set("ApplicationConfiguration", value.into());
        self
    }

    /// The description of the application.
    ///
    /// `ApplicationDescription`.
    pub fn application_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationDescription", value.into());
        self
    }

    /// Specifies the maintenance window parameters for a Kinesis Data Analytics application.
    ///
    /// `ApplicationMaintenanceConfiguration`.
    pub fn application_maintenance_configuration(
        mut self,
        value: impl Into<Value<application::ApplicationMaintenanceConfiguration>>,
    ) -> Self {
        self.0
            .set("ApplicationMaintenanceConfiguration", value.into());
        self
    }

    /// To create a Kinesis Data Analytics Studio notebook, you must set the mode to `INTERACTIVE` . However, for a Kinesis Data Analytics for Apache Flink application, the mode is optional.
    ///
    /// `ApplicationMode`. Allowed: [`ApplicationMode`](application::ApplicationMode). A change replaces the resource.
    pub fn application_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationMode", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `ApplicationName`. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Describes the starting parameters for an Managed Service for Apache Flink application.
    ///
    /// `RunConfiguration`.
    pub fn run_configuration(
        mut self,
        value: impl Into<Value<application::RunConfiguration>>,
    ) -> Self {
        self.0.set("RunConfiguration", value.into());
        self
    }

    /// The runtime environment for the application.
    ///
    /// `RuntimeEnvironment`. Required. Allowed: [`RuntimeEnvironment`](application::RuntimeEnvironment).
    pub fn runtime_environment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuntimeEnvironment", value.into());
        self
    }

    /// Specifies the IAM role that the application uses to access external resources.
    ///
    /// `ServiceExecutionRole`. Required.
    pub fn service_execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceExecutionRole", value.into());
        self
    }

    /// A list of one or more tags to assign to the application. A tag is a key-value pair that identifies an application. Note that the maximum number of application tags includes system tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::Application";
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

/// Adds an Amazon CloudWatch log stream to monitor application configuration errors.
///
/// [`AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html).
///
/// Required: `ApplicationName`, `CloudWatchLoggingOption`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationCloudWatchLoggingOption(Properties);

impl ApplicationCloudWatchLoggingOption {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the application.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN).
    ///
    /// `CloudWatchLoggingOption`. Required.
    pub fn cloud_watch_logging_option(
        mut self,
        value: impl Into<Value<application_cloud_watch_logging_option::CloudWatchLoggingOption>>,
    ) -> Self {
        self.0.set("CloudWatchLoggingOption", value.into());
        self
    }
}

impl Resource for ApplicationCloudWatchLoggingOption {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption";
}

impl Construct for ApplicationCloudWatchLoggingOption {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationCloudWatchLoggingOption> for Properties {
    fn from(value: ApplicationCloudWatchLoggingOption) -> Self {
        value.0
    }
}

impl Handle<ApplicationCloudWatchLoggingOption> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Adds an external destination to your SQL-based Amazon Kinesis Data Analytics application.
///
/// [`AWS::KinesisAnalyticsV2::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html).
///
/// Required: `ApplicationName`, `Output`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationOutput(Properties);

impl ApplicationOutput {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the application.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an in-application stream and a destination where you want the in-application stream data to be written.
    ///
    /// `Output`. Required.
    pub fn output(mut self, value: impl Into<Value<application_output::Output>>) -> Self {
        self.0.set("Output", value.into());
        self
    }
}

impl Resource for ApplicationOutput {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationOutput";
}

impl Construct for ApplicationOutput {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationOutput> for Properties {
    fn from(value: ApplicationOutput) -> Self {
        value.0
    }
}

impl Handle<ApplicationOutput> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Adds a reference data source to an existing SQL-based Kinesis Data Analytics application.
///
/// [`AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationreferencedatasource.html).
///
/// Required: `ApplicationName`, `ReferenceDataSource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationReferenceDataSource(Properties);

impl ApplicationReferenceDataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the application.
    ///
    /// `ApplicationName`. Required. A change replaces the resource.
    pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationName", value.into());
        self
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source information (Amazon S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table.
    ///
    /// `ReferenceDataSource`. Required.
    pub fn reference_data_source(
        mut self,
        value: impl Into<Value<application_reference_data_source::ReferenceDataSource>>,
    ) -> Self {
        self.0.set("ReferenceDataSource", value.into());
        self
    }
}

impl Resource for ApplicationReferenceDataSource {
    const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource";
}

impl Construct for ApplicationReferenceDataSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationReferenceDataSource> for Properties {
    fn from(value: ApplicationReferenceDataSource) -> Self {
        value.0
    }
}

impl Handle<ApplicationReferenceDataSource> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, List, Map, Properties, Value};

    /// Describes code configuration for an application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `CodeContent`, `CodeContentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationCodeConfiguration(Properties);

    impl ApplicationCodeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location and type of the application code.
        ///
        /// `CodeContent`. Required.
        pub fn code_content(mut self, value: impl Into<Value<CodeContent>>) -> Self {
            self.0.set("CodeContent", value.into());
            self
        }

        /// Specifies whether the code content is in text or zip format.
        ///
        /// `CodeContentType`. Required. Allowed: [`CodeContentType`].
        pub fn code_content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeContentType", value.into());
            self
        }
    }

    impl From<ApplicationCodeConfiguration> for Json {
        fn from(value: ApplicationCodeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the creation parameters for a Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationConfiguration(Properties);

    impl ApplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The code location and type parameters for a Managed Service for Apache Flink application.
        ///
        /// `ApplicationCodeConfiguration`.
        pub fn application_code_configuration(
            mut self,
            value: impl Into<Value<ApplicationCodeConfiguration>>,
        ) -> Self {
            self.0.set("ApplicationCodeConfiguration", value.into());
            self
        }

        /// The configuration to manage encryption at rest.
        ///
        /// `ApplicationEncryptionConfiguration`.
        pub fn application_encryption_configuration(
            mut self,
            value: impl Into<Value<ApplicationEncryptionConfiguration>>,
        ) -> Self {
            self.0
                .set("ApplicationEncryptionConfiguration", value.into());
            self
        }

        /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
        ///
        /// `ApplicationSnapshotConfiguration`.
        pub fn application_snapshot_configuration(
            mut self,
            value: impl Into<Value<ApplicationSnapshotConfiguration>>,
        ) -> Self {
            self.0.set("ApplicationSnapshotConfiguration", value.into());
            self
        }

        /// Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application.
        ///
        /// `ApplicationSystemRollbackConfiguration`.
        pub fn application_system_rollback_configuration(
            mut self,
            value: impl Into<Value<ApplicationSystemRollbackConfiguration>>,
        ) -> Self {
            self.0
                .set("ApplicationSystemRollbackConfiguration", value.into());
            self
        }

        /// Describes execution properties for a Managed Service for Apache Flink application.
        ///
        /// `EnvironmentProperties`.
        pub fn environment_properties(
            mut self,
            value: impl Into<Value<EnvironmentProperties>>,
        ) -> Self {
            self.0.set("EnvironmentProperties", value.into());
            self
        }

        /// The creation and update parameters for a Managed Service for Apache Flink application.
        ///
        /// `FlinkApplicationConfiguration`.
        pub fn flink_application_configuration(
            mut self,
            value: impl Into<Value<FlinkApplicationConfiguration>>,
        ) -> Self {
            self.0.set("FlinkApplicationConfiguration", value.into());
            self
        }

        /// The creation and update parameters for a SQL-based Kinesis Data Analytics application.
        ///
        /// `SqlApplicationConfiguration`.
        pub fn sql_application_configuration(
            mut self,
            value: impl Into<Value<SqlApplicationConfiguration>>,
        ) -> Self {
            self.0.set("SqlApplicationConfiguration", value.into());
            self
        }

        /// The array of descriptions of VPC configurations available to the application.
        ///
        /// `VpcConfigurations`.
        pub fn vpc_configurations(mut self, value: impl Into<List<VpcConfiguration>>) -> Self {
            self.0.set("VpcConfigurations", value.into());
            self
        }

        /// The configuration parameters for a Kinesis Data Analytics Studio notebook.
        ///
        /// `ZeppelinApplicationConfiguration`.
        pub fn zeppelin_application_configuration(
            mut self,
            value: impl Into<Value<ZeppelinApplicationConfiguration>>,
        ) -> Self {
            self.0.set("ZeppelinApplicationConfiguration", value.into());
            self
        }
    }

    impl From<ApplicationConfiguration> for Json {
        fn from(value: ApplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration to manage encryption at rest.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationEncryptionConfiguration(Properties);

    impl ApplicationEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key ARN, key ID, alias ARN, or alias name of the KMS key used for encryption at rest.
        ///
        /// `KeyId`.
        pub fn key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyId", value.into());
            self
        }

        /// Specifies the type of key used for encryption at rest.
        ///
        /// `KeyType`. Required. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<ApplicationEncryptionConfiguration> for Json {
        fn from(value: ApplicationEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the maintenance configuration for a AKAlong .
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ApplicationMaintenanceWindowStartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationMaintenanceConfiguration(Properties);

    impl ApplicationMaintenanceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The UTC timestamp of a day from which the eight-hour maintenance window will begin every day of the week. Maintenance of the application happens only during this eight-hour window.
        ///
        /// `ApplicationMaintenanceWindowStartTime`. Required.
        pub fn application_maintenance_window_start_time(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ApplicationMaintenanceWindowStartTime", value.into());
            self
        }
    }

    impl From<ApplicationMaintenanceConfiguration> for Json {
        fn from(value: ApplicationMaintenanceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the method and snapshot to use when restarting an application using previously saved application state.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ApplicationRestoreType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationRestoreConfiguration(Properties);

    impl ApplicationRestoreConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how the application should be restored.
        ///
        /// `ApplicationRestoreType`. Required. Allowed: [`ApplicationRestoreType`].
        pub fn application_restore_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationRestoreType", value.into());
            self
        }

        /// The identifier of an existing snapshot of application state to use to restart an application. The application uses this value if `RESTORE_FROM_CUSTOM_SNAPSHOT` is specified for the `ApplicationRestoreType` .
        ///
        /// `SnapshotName`.
        pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotName", value.into());
            self
        }
    }

    impl From<ApplicationRestoreConfiguration> for Json {
        fn from(value: ApplicationRestoreConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `SnapshotsEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationSnapshotConfiguration(Properties);

    impl ApplicationSnapshotConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether snapshots are enabled for a Managed Service for Apache Flink application.
        ///
        /// `SnapshotsEnabled`. Required.
        pub fn snapshots_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SnapshotsEnabled", value.into());
            self
        }
    }

    impl From<ApplicationSnapshotConfiguration> for Json {
        fn from(value: ApplicationSnapshotConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the system rollback configuration for a Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `RollbackEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationSystemRollbackConfiguration(Properties);

    impl ApplicationSystemRollbackConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether system rollbacks are enabled for a Managed Service for Apache Flink application.
        ///
        /// `RollbackEnabled`. Required.
        pub fn rollback_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RollbackEnabled", value.into());
            self
        }
    }

    impl From<ApplicationSystemRollbackConfiguration> for Json {
        fn from(value: ApplicationSystemRollbackConfiguration) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses delimiters, such as CSV.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `RecordColumnDelimiter`, `RecordRowDelimiter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CSVMappingParameters(Properties);

    impl CSVMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// `RecordColumnDelimiter`. Required.
        pub fn record_column_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordColumnDelimiter", value.into());
            self
        }

        /// The row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
        ///
        /// `RecordRowDelimiter`. Required.
        pub fn record_row_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowDelimiter", value.into());
            self
        }
    }

    impl From<CSVMappingParameters> for Json {
        fn from(value: CSVMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// The configuration parameters for the default Amazon Glue database. You use this database for SQL queries that you write in a Kinesis Data Analytics Studio notebook.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CatalogConfiguration(Properties);

    impl CatalogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration parameters for the default Amazon Glue database. You use this database for Apache Flink SQL queries and table API transforms that you write in a Kinesis Data Analytics Studio notebook.
        ///
        /// `GlueDataCatalogConfiguration`.
        pub fn glue_data_catalog_configuration(
            mut self,
            value: impl Into<Value<GlueDataCatalogConfiguration>>,
        ) -> Self {
            self.0.set("GlueDataCatalogConfiguration", value.into());
            self
        }
    }

    impl From<CatalogConfiguration> for Json {
        fn from(value: CatalogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes an application's checkpointing configuration. Checkpointing is the process of persisting application state for fault tolerance.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ConfigurationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CheckpointConfiguration(Properties);

    impl CheckpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the interval in milliseconds between checkpoint operations.
        ///
        /// `CheckpointInterval`.
        pub fn checkpoint_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CheckpointInterval", value.into());
            self
        }

        /// Describes whether checkpointing is enabled for a Managed Service for Apache Flink application.
        ///
        /// `CheckpointingEnabled`.
        pub fn checkpointing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CheckpointingEnabled", value.into());
            self
        }

        /// Describes whether the application uses Managed Service for Apache Flink' default checkpointing behavior.
        ///
        /// `ConfigurationType`. Required. Allowed: [`ConfigurationType`].
        pub fn configuration_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationType", value.into());
            self
        }

        /// Describes the minimum time in milliseconds after a checkpoint operation completes that a new checkpoint operation can start.
        ///
        /// `MinPauseBetweenCheckpoints`.
        pub fn min_pause_between_checkpoints(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinPauseBetweenCheckpoints", value.into());
            self
        }
    }

    impl From<CheckpointConfiguration> for Json {
        fn from(value: CheckpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies either the application code, or the location of the application code, for a Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeContent(Properties);

    impl CodeContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the Amazon S3 bucket that contains the application code.
        ///
        /// `S3ContentLocation`.
        pub fn s3_content_location(mut self, value: impl Into<Value<S3ContentLocation>>) -> Self {
            self.0.set("S3ContentLocation", value.into());
            self
        }

        /// The text-format code for a Managed Service for Apache Flink application.
        ///
        /// `TextContent`.
        pub fn text_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextContent", value.into());
            self
        }

        /// The zip-format code for a Managed Service for Apache Flink application.
        ///
        /// `ZipFileContent`.
        pub fn zip_file_content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ZipFileContent", value.into());
            self
        }
    }

    impl From<CodeContent> for Json {
        fn from(value: CodeContent) -> Self {
            value.0.into()
        }
    }

    /// The configuration of connectors and user-defined functions.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ArtifactType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomArtifactConfiguration(Properties);

    impl CustomArtifactConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this to either `UDF` or `DEPENDENCY_JAR` . `UDF` stands for user-defined functions. This type of artifact must be in an S3 bucket. A `DEPENDENCY_JAR` can be in either Maven or an S3 bucket.
        ///
        /// `ArtifactType`. Required. Allowed: [`ArtifactType`].
        pub fn artifact_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactType", value.into());
            self
        }

        /// The parameters required to fully specify a Maven reference.
        ///
        /// `MavenReference`.
        pub fn maven_reference(mut self, value: impl Into<Value<MavenReference>>) -> Self {
            self.0.set("MavenReference", value.into());
            self
        }

        /// The location of the custom artifacts.
        ///
        /// `S3ContentLocation`.
        pub fn s3_content_location(mut self, value: impl Into<Value<S3ContentLocation>>) -> Self {
            self.0.set("S3ContentLocation", value.into());
            self
        }
    }

    impl From<CustomArtifactConfiguration> for Json {
        fn from(value: CustomArtifactConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `S3ContentLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeployAsApplicationConfiguration(Properties);

    impl DeployAsApplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of an Amazon S3 object that contains the Amazon Data Analytics application, including the Amazon Resource Name (ARN) of the S3 bucket, the name of the Amazon S3 object that contains the data, and the version number of the Amazon S3 object that contains the data.
        ///
        /// `S3ContentLocation`. Required.
        pub fn s3_content_location(
            mut self,
            value: impl Into<Value<S3ContentBaseLocation>>,
        ) -> Self {
            self.0.set("S3ContentLocation", value.into());
            self
        }
    }

    impl From<DeployAsApplicationConfiguration> for Json {
        fn from(value: DeployAsApplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes execution properties for a Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentProperties(Properties);

    impl EnvironmentProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the execution property groups.
        ///
        /// `PropertyGroups`.
        pub fn property_groups(mut self, value: impl Into<List<PropertyGroup>>) -> Self {
            self.0.set("PropertyGroups", value.into());
            self
        }
    }

    impl From<EnvironmentProperties> for Json {
        fn from(value: EnvironmentProperties) -> Self {
            value.0.into()
        }
    }

    /// Describes configuration parameters for a Managed Service for Apache Flink application or a Studio notebook.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlinkApplicationConfiguration(Properties);

    impl FlinkApplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes an application's checkpointing configuration. Checkpointing is the process of persisting application state for fault tolerance.
        ///
        /// `CheckpointConfiguration`.
        pub fn checkpoint_configuration(
            mut self,
            value: impl Into<Value<CheckpointConfiguration>>,
        ) -> Self {
            self.0.set("CheckpointConfiguration", value.into());
            self
        }

        /// Describes configuration parameters for Amazon CloudWatch logging for an application.
        ///
        /// `MonitoringConfiguration`.
        pub fn monitoring_configuration(
            mut self,
            value: impl Into<Value<MonitoringConfiguration>>,
        ) -> Self {
            self.0.set("MonitoringConfiguration", value.into());
            self
        }

        /// Describes parameters for how an application executes multiple tasks simultaneously.
        ///
        /// `ParallelismConfiguration`.
        pub fn parallelism_configuration(
            mut self,
            value: impl Into<Value<ParallelismConfiguration>>,
        ) -> Self {
            self.0.set("ParallelismConfiguration", value.into());
            self
        }
    }

    impl From<FlinkApplicationConfiguration> for Json {
        fn from(value: FlinkApplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the starting parameters for a Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FlinkRunConfiguration(Properties);

    impl FlinkRunConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When restoring from a snapshot, specifies whether the runtime is allowed to skip a state that cannot be mapped to the new program.
        ///
        /// `AllowNonRestoredState`.
        pub fn allow_non_restored_state(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowNonRestoredState", value.into());
            self
        }
    }

    impl From<FlinkRunConfiguration> for Json {
        fn from(value: FlinkRunConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the Glue Data Catalog that you use for Apache Flink SQL queries and table API transforms that you write in an application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlueDataCatalogConfiguration(Properties);

    impl GlueDataCatalogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the database.
        ///
        /// `DatabaseARN`.
        pub fn database_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseARN", value.into());
            self
        }
    }

    impl From<GlueDataCatalogConfiguration> for Json {
        fn from(value: GlueDataCatalogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// When you configure the application input for a SQL-based Kinesis Data Analytics application, you specify the streaming source, the in-application stream name that is created, and the mapping between the two.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `InputSchema`, `NamePrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Input(Properties);

    impl Input {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the number of in-application streams to create.
        ///
        /// `InputParallelism`.
        pub fn input_parallelism(mut self, value: impl Into<Value<InputParallelism>>) -> Self {
            self.0.set("InputParallelism", value.into());
            self
        }

        /// The [InputProcessingConfiguration](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_InputProcessingConfiguration.html) for the input.
        ///
        /// `InputProcessingConfiguration`.
        pub fn input_processing_configuration(
            mut self,
            value: impl Into<Value<InputProcessingConfiguration>>,
        ) -> Self {
            self.0.set("InputProcessingConfiguration", value.into());
            self
        }

        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created.
        ///
        /// `InputSchema`. Required.
        pub fn input_schema(mut self, value: impl Into<Value<InputSchema>>) -> Self {
            self.0.set("InputSchema", value.into());
            self
        }

        /// If the streaming source is an Amazon Kinesis Data Firehose delivery stream, identifies the delivery stream's ARN.
        ///
        /// `KinesisFirehoseInput`.
        pub fn kinesis_firehose_input(
            mut self,
            value: impl Into<Value<KinesisFirehoseInput>>,
        ) -> Self {
            self.0.set("KinesisFirehoseInput", value.into());
            self
        }

        /// If the streaming source is an Amazon Kinesis data stream, identifies the stream's Amazon Resource Name (ARN).
        ///
        /// `KinesisStreamsInput`.
        pub fn kinesis_streams_input(
            mut self,
            value: impl Into<Value<KinesisStreamsInput>>,
        ) -> Self {
            self.0.set("KinesisStreamsInput", value.into());
            self
        }

        /// The name prefix to use when creating an in-application stream.
        ///
        /// `NamePrefix`. Required.
        pub fn name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamePrefix", value.into());
            self
        }
    }

    impl From<Input> for Json {
        fn from(value: Input) -> Self {
            value.0.into()
        }
    }

    /// An object that contains the Amazon Resource Name (ARN) of the Amazon Lambda function that is used to preprocess records in the stream in a SQL-based Kinesis Data Analytics application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ResourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputLambdaProcessor(Properties);

    impl InputLambdaProcessor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon Lambda function that operates on records in the stream.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }
    }

    impl From<InputLambdaProcessor> for Json {
        fn from(value: InputLambdaProcessor) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the number of in-application streams to create for a given streaming source.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputParallelism(Properties);

    impl InputParallelism {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of in-application streams to create.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }
    }

    impl From<InputParallelism> for Json {
        fn from(value: InputParallelism) -> Self {
            value.0.into()
        }
    }

    /// For an SQL-based Amazon Kinesis Data Analytics application, describes a processor that is used to preprocess the records in the stream before being processed by your application code.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputProcessingConfiguration(Properties);

    impl InputProcessingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The [InputLambdaProcessor](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_InputLambdaProcessor.html) that is used to preprocess the records in the stream before being processed by your application code.
        ///
        /// `InputLambdaProcessor`.
        pub fn input_lambda_processor(
            mut self,
            value: impl Into<Value<InputLambdaProcessor>>,
        ) -> Self {
            self.0.set("InputLambdaProcessor", value.into());
            self
        }
    }

    impl From<InputProcessingConfiguration> for Json {
        fn from(value: InputProcessingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `RecordColumns`, `RecordFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSchema(Properties);

    impl InputSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of `RecordColumn` objects.
        ///
        /// `RecordColumns`. Required.
        pub fn record_columns(mut self, value: impl Into<List<RecordColumn>>) -> Self {
            self.0.set("RecordColumns", value.into());
            self
        }

        /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
        ///
        /// `RecordEncoding`. Allowed: [`RecordEncoding`].
        pub fn record_encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordEncoding", value.into());
            self
        }

        /// Specifies the format of the records on the streaming source.
        ///
        /// `RecordFormat`. Required.
        pub fn record_format(mut self, value: impl Into<Value<RecordFormat>>) -> Self {
            self.0.set("RecordFormat", value.into());
            self
        }
    }

    impl From<InputSchema> for Json {
        fn from(value: InputSchema) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record format on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `RecordRowPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JSONMappingParameters(Properties);

    impl JSONMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path to the top-level parent that contains the records.
        ///
        /// `RecordRowPath`. Required.
        pub fn record_row_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowPath", value.into());
            self
        }
    }

    impl From<JSONMappingParameters> for Json {
        fn from(value: JSONMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, identifies a Kinesis Data Firehose delivery stream as the streaming source. You provide the delivery stream's Amazon Resource Name (ARN).
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ResourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseInput(Properties);

    impl KinesisFirehoseInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the delivery stream.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }
    }

    impl From<KinesisFirehoseInput> for Json {
        fn from(value: KinesisFirehoseInput) -> Self {
            value.0.into()
        }
    }

    /// Identifies a Kinesis data stream as the streaming source. You provide the stream's Amazon Resource Name (ARN).
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ResourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamsInput(Properties);

    impl KinesisStreamsInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the input Kinesis data stream to read.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }
    }

    impl From<KinesisStreamsInput> for Json {
        fn from(value: KinesisStreamsInput) -> Self {
            value.0.into()
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MappingParameters(Properties);

    impl MappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
        ///
        /// `CSVMappingParameters`.
        pub fn csv_mapping_parameters(
            mut self,
            value: impl Into<Value<CSVMappingParameters>>,
        ) -> Self {
            self.0.set("CSVMappingParameters", value.into());
            self
        }

        /// Provides additional mapping information when JSON is the record format on the streaming source.
        ///
        /// `JSONMappingParameters`.
        pub fn json_mapping_parameters(
            mut self,
            value: impl Into<Value<JSONMappingParameters>>,
        ) -> Self {
            self.0.set("JSONMappingParameters", value.into());
            self
        }
    }

    impl From<MappingParameters> for Json {
        fn from(value: MappingParameters) -> Self {
            value.0.into()
        }
    }

    /// The information required to specify a Maven reference. You can use Maven references to specify dependency JAR files.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ArtifactId`, `GroupId`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MavenReference(Properties);

    impl MavenReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The artifact ID of the Maven reference.
        ///
        /// `ArtifactId`. Required.
        pub fn artifact_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactId", value.into());
            self
        }

        /// The group ID of the Maven reference.
        ///
        /// `GroupId`. Required.
        pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupId", value.into());
            self
        }

        /// The version of the Maven reference.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<MavenReference> for Json {
        fn from(value: MavenReference) -> Self {
            value.0.into()
        }
    }

    /// Describes configuration parameters for Amazon CloudWatch logging for a Java-based Kinesis Data Analytics application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ConfigurationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringConfiguration(Properties);

    impl MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether to use the default CloudWatch logging configuration for an application. You must set this property to `CUSTOM` in order to set the `LogLevel` or `MetricsLevel` parameters.
        ///
        /// `ConfigurationType`. Required. Allowed: [`ConfigurationType`].
        pub fn configuration_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationType", value.into());
            self
        }

        /// Describes the verbosity of the CloudWatch Logs for an application.
        ///
        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }

        /// Describes the granularity of the CloudWatch Logs for an application. The `Parallelism` level is not recommended for applications with a Parallelism over 64 due to excessive costs.
        ///
        /// `MetricsLevel`. Allowed: [`MetricsLevel`].
        pub fn metrics_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricsLevel", value.into());
            self
        }
    }

    impl From<MonitoringConfiguration> for Json {
        fn from(value: MonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes parameters for how a Flink-based Kinesis Data Analytics application executes multiple tasks simultaneously.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `ConfigurationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParallelismConfiguration(Properties);

    impl ParallelismConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether the Managed Service for Apache Flink service can increase the parallelism of the application in response to increased throughput.
        ///
        /// `AutoScalingEnabled`.
        pub fn auto_scaling_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoScalingEnabled", value.into());
            self
        }

        /// Describes whether the application uses the default parallelism for the Managed Service for Apache Flink service.
        ///
        /// `ConfigurationType`. Required. Allowed: [`ParallelismConfigurationConfigurationType`].
        pub fn configuration_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConfigurationType", value.into());
            self
        }

        /// Describes the initial number of parallel tasks that a Java-based Kinesis Data Analytics application can perform.
        ///
        /// `Parallelism`.
        pub fn parallelism(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Parallelism", value.into());
            self
        }

        /// Describes the number of parallel tasks that a Java-based Kinesis Data Analytics application can perform per Kinesis Processing Unit (KPU) used by the application.
        ///
        /// `ParallelismPerKPU`.
        pub fn parallelism_per_kpu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParallelismPerKPU", value.into());
            self
        }
    }

    impl From<ParallelismConfiguration> for Json {
        fn from(value: ParallelismConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Property key-value pairs passed into an application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyGroup(Properties);

    impl PropertyGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the key of an application execution property key-value pair.
        ///
        /// `PropertyGroupId`.
        pub fn property_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyGroupId", value.into());
            self
        }

        /// Describes the value of an application execution property key-value pair.
        ///
        /// `PropertyMap`.
        pub fn property_map(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("PropertyMap", value.into());
            self
        }
    }

    impl From<PropertyGroup> for Json {
        fn from(value: PropertyGroup) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `Name`, `SqlType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordColumn(Properties);

    impl RecordColumn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to the data element in the streaming input or the reference data source.
        ///
        /// `Mapping`.
        pub fn mapping(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mapping", value.into());
            self
        }

        /// The name of the column that is created in the in-application input stream or reference table.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of column created in the in-application input stream or reference table.
        ///
        /// `SqlType`. Required.
        pub fn sql_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SqlType", value.into());
            self
        }
    }

    impl From<RecordColumn> for Json {
        fn from(value: RecordColumn) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that should be applied to schematize the records on the stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `RecordFormatType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordFormat(Properties);

    impl RecordFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When you configure application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
        ///
        /// `MappingParameters`.
        pub fn mapping_parameters(mut self, value: impl Into<Value<MappingParameters>>) -> Self {
            self.0.set("MappingParameters", value.into());
            self
        }

        /// The type of record format.
        ///
        /// `RecordFormatType`. Required. Allowed: [`RecordFormatType`].
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<RecordFormat> for Json {
        fn from(value: RecordFormat) -> Self {
            value.0.into()
        }
    }

    /// Describes the starting parameters for an Managed Service for Apache Flink application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunConfiguration(Properties);

    impl RunConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the restore behavior of a restarting application.
        ///
        /// `ApplicationRestoreConfiguration`.
        pub fn application_restore_configuration(
            mut self,
            value: impl Into<Value<ApplicationRestoreConfiguration>>,
        ) -> Self {
            self.0.set("ApplicationRestoreConfiguration", value.into());
            self
        }

        /// Describes the starting parameters for a Managed Service for Apache Flink application.
        ///
        /// `FlinkRunConfiguration`.
        pub fn flink_run_configuration(
            mut self,
            value: impl Into<Value<FlinkRunConfiguration>>,
        ) -> Self {
            self.0.set("FlinkRunConfiguration", value.into());
            self
        }
    }

    impl From<RunConfiguration> for Json {
        fn from(value: RunConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The base location of the Amazon Data Analytics application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `BucketARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ContentBaseLocation(Properties);

    impl S3ContentBaseLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base path for the S3 bucket.
        ///
        /// `BasePath`.
        pub fn base_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BasePath", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the S3 bucket.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }
    }

    impl From<S3ContentBaseLocation> for Json {
        fn from(value: S3ContentBaseLocation) -> Self {
            value.0.into()
        }
    }

    /// The location of an application or a custom artifact.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `BucketARN`, `FileKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ContentLocation(Properties);

    impl S3ContentLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the S3 bucket containing the application code.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// The file key for the object containing the application code.
        ///
        /// `FileKey`. Required.
        pub fn file_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileKey", value.into());
            self
        }

        /// The version of the object containing the application code.
        ///
        /// `ObjectVersion`.
        pub fn object_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectVersion", value.into());
            self
        }
    }

    impl From<S3ContentLocation> for Json {
        fn from(value: S3ContentLocation) -> Self {
            value.0.into()
        }
    }

    /// Describes the inputs, outputs, and reference data sources for a SQL-based Kinesis Data Analytics application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqlApplicationConfiguration(Properties);

    impl SqlApplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The array of [Input](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_Input.html) objects describing the input streams used by the application.
        ///
        /// `Inputs`.
        pub fn inputs(mut self, value: impl Into<List<Input>>) -> Self {
            self.0.set("Inputs", value.into());
            self
        }
    }

    impl From<SqlApplicationConfiguration> for Json {
        fn from(value: SqlApplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that identifies an application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
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

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 0 to 256 characters in length.
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

    /// Describes the parameters of a VPC used by the application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The array of [SecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html) IDs used by the VPC configuration.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The array of [Subnet](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html) IDs used by the VPC configuration.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a Kinesis Data Analytics Studio notebook.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZeppelinApplicationConfiguration(Properties);

    impl ZeppelinApplicationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Glue Data Catalog that you use in queries in a Kinesis Data Analytics Studio notebook.
        ///
        /// `CatalogConfiguration`.
        pub fn catalog_configuration(
            mut self,
            value: impl Into<Value<CatalogConfiguration>>,
        ) -> Self {
            self.0.set("CatalogConfiguration", value.into());
            self
        }

        /// A list of `CustomArtifactConfiguration` objects.
        ///
        /// `CustomArtifactsConfiguration`.
        pub fn custom_artifacts_configuration(
            mut self,
            value: impl Into<List<CustomArtifactConfiguration>>,
        ) -> Self {
            self.0.set("CustomArtifactsConfiguration", value.into());
            self
        }

        /// The information required to deploy a Kinesis Data Analytics Studio notebook as an application with durable state.
        ///
        /// `DeployAsApplicationConfiguration`.
        pub fn deploy_as_application_configuration(
            mut self,
            value: impl Into<Value<DeployAsApplicationConfiguration>>,
        ) -> Self {
            self.0.set("DeployAsApplicationConfiguration", value.into());
            self
        }

        /// The monitoring configuration of a Kinesis Data Analytics Studio notebook.
        ///
        /// `MonitoringConfiguration`.
        pub fn monitoring_configuration(
            mut self,
            value: impl Into<Value<ZeppelinMonitoringConfiguration>>,
        ) -> Self {
            self.0.set("MonitoringConfiguration", value.into());
            self
        }
    }

    impl From<ZeppelinApplicationConfiguration> for Json {
        fn from(value: ZeppelinApplicationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes configuration parameters for Amazon CloudWatch logging for a Kinesis Data Analytics Studio notebook.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZeppelinMonitoringConfiguration(Properties);

    impl ZeppelinMonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The verbosity of the CloudWatch Logs for an application. You can set it to `INFO` , `WARN` , `ERROR` , or `DEBUG` .
        ///
        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }
    }

    impl From<ZeppelinMonitoringConfiguration> for Json {
        fn from(value: ZeppelinMonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ApplicationMode`.
        pub enum ApplicationMode {
            Interactive = "INTERACTIVE",
            Streaming = "STREAMING",
        }

        /// Words for `RuntimeEnvironment`.
        pub enum RuntimeEnvironment {
            Flink1_11 = "FLINK-1_11",
            Flink1_13 = "FLINK-1_13",
            Flink1_15 = "FLINK-1_15",
            Flink1_18 = "FLINK-1_18",
            Flink1_19 = "FLINK-1_19",
            Flink1_20 = "FLINK-1_20",
            Flink1_6 = "FLINK-1_6",
            Flink1_8 = "FLINK-1_8",
            Flink2_2 = "FLINK-2_2",
            Flink2_3 = "FLINK-2_3",
            Sql1_0 = "SQL-1_0",
            ZeppelinFlink1_0 = "ZEPPELIN-FLINK-1_0",
            ZeppelinFlink2_0 = "ZEPPELIN-FLINK-2_0",
            ZeppelinFlink3_0 = "ZEPPELIN-FLINK-3_0",
        }

        /// Words for `CodeContentType`.
        pub enum CodeContentType {
            Plaintext = "PLAINTEXT",
            Zipfile = "ZIPFILE",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            AwsOwnedKey = "AWS_OWNED_KEY",
            CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
        }

        /// Words for `ApplicationRestoreType`.
        pub enum ApplicationRestoreType {
            SkipRestoreFromSnapshot = "SKIP_RESTORE_FROM_SNAPSHOT",
            RestoreFromLatestSnapshot = "RESTORE_FROM_LATEST_SNAPSHOT",
            RestoreFromCustomSnapshot = "RESTORE_FROM_CUSTOM_SNAPSHOT",
        }

        /// Words for `ConfigurationType`.
        pub enum ConfigurationType {
            Default = "DEFAULT",
            Custom = "CUSTOM",
        }

        /// Words for `ArtifactType`.
        pub enum ArtifactType {
            DependencyJar = "DEPENDENCY_JAR",
            Udf = "UDF",
        }

        /// Words for `RecordEncoding`.
        pub enum RecordEncoding {
            Utf8 = "UTF-8",
        }

        /// Words for `LogLevel`.
        pub enum LogLevel {
            Debug = "DEBUG",
            Info = "INFO",
            Warn = "WARN",
            Error = "ERROR",
        }

        /// Words for `MetricsLevel`.
        pub enum MetricsLevel {
            Application = "APPLICATION",
            Operator = "OPERATOR",
            Parallelism = "PARALLELISM",
            Task = "TASK",
        }

        /// Words for `ConfigurationType`.
        pub enum ParallelismConfigurationConfigurationType {
            Custom = "CUSTOM",
            Default = "DEFAULT",
        }

        /// Words for `RecordFormatType`.
        pub enum RecordFormatType {
            Csv = "CSV",
            Json = "JSON",
        }
    }
}

/// Property types of [`ApplicationCloudWatchLoggingOption`].
pub mod application_cloud_watch_logging_option {
    use crate::{Json, Properties, Value};

    /// Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN).
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
    ///
    /// Required: `LogStreamARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLoggingOption(Properties);

    impl CloudWatchLoggingOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudWatch log to receive application messages.
        ///
        /// `LogStreamARN`. Required.
        pub fn log_stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamARN", value.into());
            self
        }
    }

    impl From<CloudWatchLoggingOption> for Json {
        fn from(value: CloudWatchLoggingOption) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ApplicationOutput`].
pub mod application_output {
    use crate::{Json, Properties, Value};

    /// Describes the data format when records are written to the destination in a SQL-based Kinesis Data Analytics application.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationSchema(Properties);

    impl DestinationSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the format of the records on the output stream.
        ///
        /// `RecordFormatType`.
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<DestinationSchema> for Json {
        fn from(value: DestinationSchema) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, when configuring application output, identifies a Kinesis Data Firehose delivery stream as the destination. You provide the stream Amazon Resource Name (ARN) of the delivery stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
    ///
    /// Required: `ResourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisFirehoseOutput(Properties);

    impl KinesisFirehoseOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the destination delivery stream to write to.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }
    }

    impl From<KinesisFirehoseOutput> for Json {
        fn from(value: KinesisFirehoseOutput) -> Self {
            value.0.into()
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's output, identifies a Kinesis data stream as the destination. You provide the stream Amazon Resource Name (ARN).
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
    ///
    /// Required: `ResourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamsOutput(Properties);

    impl KinesisStreamsOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the destination Kinesis data stream to write to.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }
    }

    impl From<KinesisStreamsOutput> for Json {
        fn from(value: KinesisStreamsOutput) -> Self {
            value.0.into()
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's output, identifies an Amazon Lambda function as the destination. You provide the function Amazon Resource Name (ARN) of the Lambda function.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
    ///
    /// Required: `ResourceARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaOutput(Properties);

    impl LambdaOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the destination Lambda function to write to.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }
    }

    impl From<LambdaOutput> for Json {
        fn from(value: LambdaOutput) -> Self {
            value.0.into()
        }
    }

    /// Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an in-application stream and a destination where you want the in-application stream data to be written.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
    ///
    /// Required: `DestinationSchema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Output(Properties);

    impl Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the data format when records are written to the destination.
        ///
        /// `DestinationSchema`. Required.
        pub fn destination_schema(mut self, value: impl Into<Value<DestinationSchema>>) -> Self {
            self.0.set("DestinationSchema", value.into());
            self
        }

        /// Identifies a Kinesis Data Firehose delivery stream as the destination.
        ///
        /// `KinesisFirehoseOutput`.
        pub fn kinesis_firehose_output(
            mut self,
            value: impl Into<Value<KinesisFirehoseOutput>>,
        ) -> Self {
            self.0.set("KinesisFirehoseOutput", value.into());
            self
        }

        /// Identifies a Kinesis data stream as the destination.
        ///
        /// `KinesisStreamsOutput`.
        pub fn kinesis_streams_output(
            mut self,
            value: impl Into<Value<KinesisStreamsOutput>>,
        ) -> Self {
            self.0.set("KinesisStreamsOutput", value.into());
            self
        }

        /// Identifies an Amazon Lambda function as the destination.
        ///
        /// `LambdaOutput`.
        pub fn lambda_output(mut self, value: impl Into<Value<LambdaOutput>>) -> Self {
            self.0.set("LambdaOutput", value.into());
            self
        }

        /// The name of the in-application stream.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Output> for Json {
        fn from(value: Output) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ApplicationReferenceDataSource`].
pub mod application_reference_data_source {
    use crate::{Json, List, Properties, Value};

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when the record format uses delimiters, such as CSV.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordColumnDelimiter`, `RecordRowDelimiter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CSVMappingParameters(Properties);

    impl CSVMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The column delimiter. For example, in a CSV format, a comma (",") is the typical column delimiter.
        ///
        /// `RecordColumnDelimiter`. Required.
        pub fn record_column_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordColumnDelimiter", value.into());
            self
        }

        /// The row delimiter. For example, in a CSV format, \*'\\n'\* is the typical row delimiter.
        ///
        /// `RecordRowDelimiter`. Required.
        pub fn record_row_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowDelimiter", value.into());
            self
        }
    }

    impl From<CSVMappingParameters> for Json {
        fn from(value: CSVMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, provides additional mapping information when JSON is the record format on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordRowPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JSONMappingParameters(Properties);

    impl JSONMappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path to the top-level parent that contains the records.
        ///
        /// `RecordRowPath`. Required.
        pub fn record_row_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordRowPath", value.into());
            self
        }
    }

    impl From<JSONMappingParameters> for Json {
        fn from(value: JSONMappingParameters) -> Self {
            value.0.into()
        }
    }

    /// When you configure a SQL-based Kinesis Data Analytics application's input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MappingParameters(Properties);

    impl MappingParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
        ///
        /// `CSVMappingParameters`.
        pub fn csv_mapping_parameters(
            mut self,
            value: impl Into<Value<CSVMappingParameters>>,
        ) -> Self {
            self.0.set("CSVMappingParameters", value.into());
            self
        }

        /// Provides additional mapping information when JSON is the record format on the streaming source.
        ///
        /// `JSONMappingParameters`.
        pub fn json_mapping_parameters(
            mut self,
            value: impl Into<Value<JSONMappingParameters>>,
        ) -> Self {
            self.0.set("JSONMappingParameters", value.into());
            self
        }
    }

    impl From<MappingParameters> for Json {
        fn from(value: MappingParameters) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `Name`, `SqlType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordColumn(Properties);

    impl RecordColumn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to the data element in the streaming input or the reference data source.
        ///
        /// `Mapping`.
        pub fn mapping(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mapping", value.into());
            self
        }

        /// The name of the column that is created in the in-application input stream or reference table.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of column created in the in-application input stream or reference table.
        ///
        /// `SqlType`. Required.
        pub fn sql_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SqlType", value.into());
            self
        }
    }

    impl From<RecordColumn> for Json {
        fn from(value: RecordColumn) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the record format and relevant mapping information that should be applied to schematize the records on the stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordFormatType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecordFormat(Properties);

    impl RecordFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When you configure application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
        ///
        /// `MappingParameters`.
        pub fn mapping_parameters(mut self, value: impl Into<Value<MappingParameters>>) -> Self {
            self.0.set("MappingParameters", value.into());
            self
        }

        /// The type of record format.
        ///
        /// `RecordFormatType`. Required.
        pub fn record_format_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordFormatType", value.into());
            self
        }
    }

    impl From<RecordFormat> for Json {
        fn from(value: RecordFormat) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the reference data source by providing the source information (Amazon S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `ReferenceSchema`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceDataSource(Properties);

    impl ReferenceDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream.
        ///
        /// `ReferenceSchema`. Required.
        pub fn reference_schema(mut self, value: impl Into<Value<ReferenceSchema>>) -> Self {
            self.0.set("ReferenceSchema", value.into());
            self
        }

        /// Identifies the S3 bucket and object that contains the reference data. A Kinesis Data Analytics application loads reference data only once.
        ///
        /// `S3ReferenceDataSource`.
        pub fn s3_reference_data_source(
            mut self,
            value: impl Into<Value<S3ReferenceDataSource>>,
        ) -> Self {
            self.0.set("S3ReferenceDataSource", value.into());
            self
        }

        /// The name of the in-application table to create.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<ReferenceDataSource> for Json {
        fn from(value: ReferenceDataSource) -> Self {
            value.0.into()
        }
    }

    /// For a SQL-based Kinesis Data Analytics application, describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `RecordColumns`, `RecordFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferenceSchema(Properties);

    impl ReferenceSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of `RecordColumn` objects.
        ///
        /// `RecordColumns`. Required.
        pub fn record_columns(mut self, value: impl Into<List<RecordColumn>>) -> Self {
            self.0.set("RecordColumns", value.into());
            self
        }

        /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
        ///
        /// `RecordEncoding`.
        pub fn record_encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RecordEncoding", value.into());
            self
        }

        /// Specifies the format of the records on the streaming source.
        ///
        /// `RecordFormat`. Required.
        pub fn record_format(mut self, value: impl Into<Value<RecordFormat>>) -> Self {
            self.0.set("RecordFormat", value.into());
            self
        }
    }

    impl From<ReferenceSchema> for Json {
        fn from(value: ReferenceSchema) -> Self {
            value.0.into()
        }
    }

    /// For an SQL-based Amazon Kinesis Data Analytics application, identifies the Amazon S3 bucket and object that contains the reference data.
    ///
    /// A property type of `AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`.
    ///
    /// Required: `BucketARN`, `FileKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ReferenceDataSource(Properties);

    impl S3ReferenceDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the S3 bucket.
        ///
        /// `BucketARN`. Required.
        pub fn bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketARN", value.into());
            self
        }

        /// The object key name containing the reference data.
        ///
        /// `FileKey`. Required.
        pub fn file_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileKey", value.into());
            self
        }
    }

    impl From<S3ReferenceDataSource> for Json {
        fn from(value: S3ReferenceDataSource) -> Self {
            value.0.into()
        }
    }
}
