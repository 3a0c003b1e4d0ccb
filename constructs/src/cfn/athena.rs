//! `AWS::Athena`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Specifies a capacity reservation with the provided name and number of requested data processing units.
///
/// [`AWS::Athena::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html).
///
/// Required: `Name`, `TargetDpus`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CapacityReservation(Properties);

impl CapacityReservation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Assigns Athena workgroups (and hence their queries) to capacity reservations.
    ///
    /// `CapacityAssignmentConfiguration`.
    pub fn capacity_assignment_configuration(
        mut self,
        value: impl Into<Value<capacity_reservation::CapacityAssignmentConfiguration>>,
    ) -> Self {
        self.0.set("CapacityAssignmentConfiguration", value.into());
        self
    }

    /// The name of the capacity reservation.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to the capacity reservation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<capacity_reservation::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The number of data processing units requested.
    ///
    /// `TargetDpus`. Required.
    pub fn target_dpus(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TargetDpus", value.into());
        self
    }
}

impl Resource for CapacityReservation {
    const TYPE: &'static str = "AWS::Athena::CapacityReservation";
}

impl Construct for CapacityReservation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CapacityReservation> for Properties {
    fn from(value: CapacityReservation) -> Self {
        value.0
    }
}

impl Handle<CapacityReservation> {
    /// The number of data processing units currently allocated.
    ///
    /// `Fn::GetAtt` of `AllocatedDpus`.
    #[must_use]
    pub fn allocated_dpus(self) -> Value<i64> {
        self.attribute("AllocatedDpus")
    }

    /// The ARN of the capacity reservation.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time in UTC epoch millis when the capacity reservation was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The time of the most recent capacity allocation that succeeded.
    ///
    /// `Fn::GetAtt` of `LastSuccessfulAllocationTime`.
    #[must_use]
    pub fn last_successful_allocation_time(self) -> Value<String> {
        self.attribute("LastSuccessfulAllocationTime")
    }

    /// The status of the capacity reservation.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The AWS::Athena::DataCatalog resource specifies an Amazon Athena data catalog, which contains a name, description, type, parameters, and tags.
///
/// [`AWS::Athena::DataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataCatalog(Properties);

impl DataCatalog {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of connection for a `FEDERATED` data catalog (for example, `REDSHIFT` , `MYSQL` , or `SQLSERVER` ).
    ///
    /// `ConnectionType`.
    pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionType", value.into());
        self
    }

    /// A description of the data catalog.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Text of the error that occurred during data catalog creation or deletion.
    ///
    /// `Error`.
    pub fn error(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Error", value.into());
        self
    }

    /// The name of the data catalog. The catalog name must be unique for the AWS account and can use a maximum of 128 alphanumeric, underscore, at sign, or hyphen characters.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the Lambda function or functions to use for creating the data catalog. This is a mapping whose values depend on the catalog type.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The status of the creation or deletion of the data catalog.
    ///
    /// `Status`. Allowed: [`Status`](data_catalog::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags (key-value pairs) to associate with this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_catalog::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of data catalog: `LAMBDA` for a federated catalog, `GLUE` for AWS Glue Catalog, or `HIVE` for an external hive metastore.
    ///
    /// `Type`. Required. Allowed: [`Type`](data_catalog::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for DataCatalog {
    const TYPE: &'static str = "AWS::Athena::DataCatalog";
}

impl Construct for DataCatalog {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataCatalog> for Properties {
    fn from(value: DataCatalog) -> Self {
        value.0
    }
}

/// The `AWS::Athena::NamedQuery` resource specifies an Amazon Athena saved query, where `QueryString` contains the SQL query statements that make up the query.
///
/// [`AWS::Athena::NamedQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html).
///
/// Required: `Database`, `QueryString`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NamedQuery(Properties);

impl NamedQuery {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The database to which the query belongs.
    ///
    /// `Database`. Required. A change replaces the resource.
    pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Database", value.into());
        self
    }

    /// The query description.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The query name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The SQL statements that make up the query.
    ///
    /// `QueryString`. Required. A change replaces the resource.
    pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryString", value.into());
        self
    }

    /// The name of the workgroup that contains the named query.
    ///
    /// `WorkGroup`. A change replaces the resource.
    pub fn work_group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkGroup", value.into());
        self
    }
}

impl Resource for NamedQuery {
    const TYPE: &'static str = "AWS::Athena::NamedQuery";
}

impl Construct for NamedQuery {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NamedQuery> for Properties {
    fn from(value: NamedQuery) -> Self {
        value.0
    }
}

impl Handle<NamedQuery> {
    /// The unique ID of the query.
    ///
    /// `Fn::GetAtt` of `NamedQueryId`.
    #[must_use]
    pub fn named_query_id(self) -> Value<String> {
        self.attribute("NamedQueryId")
    }
}

/// Specifies a prepared statement for use with SQL queries in Athena.
///
/// [`AWS::Athena::PreparedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html).
///
/// Required: `QueryStatement`, `StatementName`, `WorkGroup`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PreparedStatement(Properties);

impl PreparedStatement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the prepared statement.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The query string for the prepared statement.
    ///
    /// `QueryStatement`. Required.
    pub fn query_statement(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryStatement", value.into());
        self
    }

    /// The name of the prepared statement.
    ///
    /// `StatementName`. Required. A change replaces the resource.
    pub fn statement_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatementName", value.into());
        self
    }

    /// The workgroup to which the prepared statement belongs.
    ///
    /// `WorkGroup`. Required. A change replaces the resource.
    pub fn work_group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkGroup", value.into());
        self
    }
}

impl Resource for PreparedStatement {
    const TYPE: &'static str = "AWS::Athena::PreparedStatement";
}

impl Construct for PreparedStatement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PreparedStatement> for Properties {
    fn from(value: PreparedStatement) -> Self {
        value.0
    }
}

/// The AWS::Athena::WorkGroup resource specifies an Amazon Athena workgroup, which contains a name, description, creation time, state, and other configuration, listed under `WorkGroupConfiguration` .
///
/// [`AWS::Athena::WorkGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkGroup(Properties);

impl WorkGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The workgroup description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The workgroup name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The option to delete a workgroup and its contents even if the workgroup contains any named queries. The default is false.
    ///
    /// `RecursiveDeleteOption`.
    pub fn recursive_delete_option(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RecursiveDeleteOption", value.into());
        self
    }

    /// The state of the workgroup: ENABLED or DISABLED.
    ///
    /// `State`. Allowed: [`State`](work_group::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags (key-value pairs) to associate with this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<work_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the workgroup, and the limit for the amount of bytes scanned (cutoff) per query, if it is specified.
    ///
    /// `WorkGroupConfiguration`.
    pub fn work_group_configuration(
        mut self,
        value: impl Into<Value<work_group::WorkGroupConfiguration>>,
    ) -> Self {
        self.0.set("WorkGroupConfiguration", value.into());
        self
    }

    /// The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is specified.
    ///
    /// `WorkGroupConfigurationUpdates`.
    pub fn work_group_configuration_updates(
        mut self,
        value: impl Into<Value<work_group::WorkGroupConfigurationUpdates>>,
    ) -> Self {
        self.0.set("WorkGroupConfigurationUpdates", value.into());
        self
    }
}

impl Resource for WorkGroup {
    const TYPE: &'static str = "AWS::Athena::WorkGroup";
}

impl Construct for WorkGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkGroup> for Properties {
    fn from(value: WorkGroup) -> Self {
        value.0
    }
}

impl Handle<WorkGroup> {
    /// The date and time the workgroup was created, as a UNIX timestamp in seconds. For example: `1582761016` .
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than Auto, the effective engine version is the same as the engine version that the user requested.
    ///
    /// `Fn::GetAtt` of `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
    #[must_use]
    pub fn work_group_configuration_engine_version_effective_engine_version(self) -> Value<String> {
        self.attribute("WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion")
    }

    /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than Auto, the effective engine version is the same as the engine version that the user requested.
    ///
    /// `Fn::GetAtt` of `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
    #[must_use]
    pub fn work_group_configuration_updates_engine_version_effective_engine_version(
        self,
    ) -> Value<String> {
        self.attribute("WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion")
    }
}

/// Property types of [`CapacityReservation`].
pub mod capacity_reservation {
    use crate::{Json, List, Properties, Value};

    /// A mapping between one or more workgroups and a capacity reservation.
    ///
    /// A property type of `AWS::Athena::CapacityReservation`.
    ///
    /// Required: `WorkgroupNames`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityAssignment(Properties);

    impl CapacityAssignment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of workgroup names for the capacity assignment.
        ///
        /// `WorkgroupNames`. Required.
        pub fn workgroup_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WorkgroupNames", value.into());
            self
        }
    }

    impl From<CapacityAssignment> for Json {
        fn from(value: CapacityAssignment) -> Self {
            value.0.into()
        }
    }

    /// Assigns Athena workgroups (and hence their queries) to capacity reservations.
    ///
    /// A property type of `AWS::Athena::CapacityReservation`.
    ///
    /// Required: `CapacityAssignments`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityAssignmentConfiguration(Properties);

    impl CapacityAssignmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of assignments that make up the capacity assignment configuration.
        ///
        /// `CapacityAssignments`. Required.
        pub fn capacity_assignments(mut self, value: impl Into<List<CapacityAssignment>>) -> Self {
            self.0.set("CapacityAssignments", value.into());
            self
        }
    }

    impl From<CapacityAssignmentConfiguration> for Json {
        fn from(value: CapacityAssignmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Athena::CapacityReservation`.
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

/// Property types and words of [`DataCatalog`].
pub mod data_catalog {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Athena::DataCatalog`.
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
        /// Words for `Status`.
        pub enum Status {
            CreateInProgress = "CREATE_IN_PROGRESS",
            CreateComplete = "CREATE_COMPLETE",
            CreateFailed = "CREATE_FAILED",
            CreateFailedCleanupInProgress = "CREATE_FAILED_CLEANUP_IN_PROGRESS",
            CreateFailedCleanupComplete = "CREATE_FAILED_CLEANUP_COMPLETE",
            CreateFailedCleanupFailed = "CREATE_FAILED_CLEANUP_FAILED",
            DeleteInProgress = "DELETE_IN_PROGRESS",
            DeleteComplete = "DELETE_COMPLETE",
            DeleteFailed = "DELETE_FAILED",
        }

        /// Words for `Type`.
        pub enum Type {
            Lambda = "LAMBDA",
            Glue = "GLUE",
            Hive = "HIVE",
            Federated = "FEDERATED",
        }
    }
}

/// Property types and words of [`WorkGroup`].
pub mod work_group {
    use crate::{Json, List, Map, Properties, Value};

    /// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results, including data files inserted by Athena as the result of statements like CTAS or INSERT INTO.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    ///
    /// Required: `S3AclOption`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AclConfiguration(Properties);

    impl AclConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 canned ACL that Athena should specify when storing query results, including data files inserted by Athena as the result of statements like CTAS or INSERT INTO.
        ///
        /// `S3AclOption`. Required. Allowed: [`S3AclOption`].
        pub fn s3_acl_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3AclOption", value.into());
            self
        }
    }

    impl From<AclConfiguration> for Json {
        fn from(value: AclConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A classification refers to a set of specific configurations.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Classification(Properties);

    impl Classification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the configuration classification.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
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

    impl From<Classification> for Json {
        fn from(value: Classification) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for delivering logs to Amazon CloudWatch log groups.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
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

        /// The name of the log group in Amazon CloudWatch Logs where you want to publish your logs.
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// Prefix for the CloudWatch log stream name.
        ///
        /// `LogStreamNamePrefix`.
        pub fn log_stream_name_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStreamNamePrefix", value.into());
            self
        }

        /// The types of logs that you want to publish to CloudWatch.
        ///
        /// `LogTypes`.
        pub fn log_types(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("LogTypes", value.into());
            self
        }
    }

    impl From<CloudWatchLoggingConfiguration> for Json {
        fn from(value: CloudWatchLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Specifies the customer managed KMS key that is used to encrypt the user's data stores in Athena. When an AWS managed key is used, this value is null. This setting does not apply to Athena SQL workgroups.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    ///
    /// Required: `KmsKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerContentEncryptionConfiguration(Properties);

    impl CustomerContentEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customer managed KMS key that is used to encrypt the user's data stores in Athena.
        ///
        /// `KmsKey`. Required.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<CustomerContentEncryptionConfiguration> for Json {
        fn from(value: CustomerContentEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS` ) and key information.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    ///
    /// Required: `EncryptionOption`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether Amazon S3 server-side encryption with Amazon S3-managed keys ( `SSE_S3` ), server-side encryption with KMS-managed keys ( `SSE_KMS` ), or client-side encryption with KMS-managed keys ( `CSE_KMS` ) is used.
        ///
        /// `EncryptionOption`. Required. Allowed: [`EncryptionOption`].
        pub fn encryption_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionOption", value.into());
            self
        }

        /// For `SSE_KMS` and `CSE_KMS` , this is the KMS key ARN or ID.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The engine configuration for the workgroup, which includes the minimum/maximum number of Data Processing Units (DPU) that queries should use when running in provisioned capacity.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EngineConfiguration(Properties);

    impl EngineConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains additional notebook engine `MAP<string, string>` parameter mappings in the form of key-value pairs.
        ///
        /// `AdditionalConfigs`.
        pub fn additional_configs(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("AdditionalConfigs", value.into());
            self
        }

        /// The configuration classifications that can be specified for the engine.
        ///
        /// `Classifications`.
        pub fn classifications(mut self, value: impl Into<List<Classification>>) -> Self {
            self.0.set("Classifications", value.into());
            self
        }

        /// The number of DPUs to use for the coordinator. A coordinator is a special executor that orchestrates processing work and manages other executors in a notebook session. The default is 1.
        ///
        /// `CoordinatorDpuSize`.
        pub fn coordinator_dpu_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CoordinatorDpuSize", value.into());
            self
        }

        /// The default number of DPUs to use for executors. An executor is the smallest unit of compute that a notebook session can request from Athena. The default is 1.
        ///
        /// `DefaultExecutorDpuSize`.
        pub fn default_executor_dpu_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultExecutorDpuSize", value.into());
            self
        }

        /// The maximum number of DPUs that can run concurrently.
        ///
        /// `MaxConcurrentDpus`.
        pub fn max_concurrent_dpus(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConcurrentDpus", value.into());
            self
        }

        /// Specifies custom jar files and Spark properties for use cases like cluster encryption, table formats, and general Spark tuning.
        ///
        /// `SparkProperties`.
        pub fn spark_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("SparkProperties", value.into());
            self
        }
    }

    impl From<EngineConfiguration> for Json {
        fn from(value: EngineConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The Athena engine version for running queries, or the PySpark engine version for running sessions.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EngineVersion(Properties);

    impl EngineVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Read only. The engine version on which the query runs. If the user requests a valid engine version other than Auto, the effective engine version is the same as the engine version that the user requested.
        ///
        /// `EffectiveEngineVersion`.
        pub fn effective_engine_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EffectiveEngineVersion", value.into());
            self
        }

        /// The engine version requested by the user. Possible values are determined by the output of `ListEngineVersions` , including AUTO. The default is AUTO.
        ///
        /// `SelectedEngineVersion`.
        pub fn selected_engine_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectedEngineVersion", value.into());
            self
        }
    }

    impl From<EngineVersion> for Json {
        fn from(value: EngineVersion) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for delivering logs to Amazon S3 buckets.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedLoggingConfiguration(Properties);

    impl ManagedLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables mamanged log persistence.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The KMS key ARN to encrypt the logs stored in managed log persistence.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<ManagedLoggingConfiguration> for Json {
        fn from(value: ManagedLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedQueryResultsConfiguration(Properties);

    impl ManagedQueryResultsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If set to true, allows you to store query results in Athena owned storage. If set to false, workgroup member stores query results in location specified under `ResultConfiguration$OutputLocation` . The default is false.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// If you encrypt query and calculation results in Athena owned storage, this field indicates the encryption option (for example, SSE\_KMS or CSE\_KMS) and key information.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<ManagedStorageEncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }
    }

    impl From<ManagedQueryResultsConfiguration> for Json {
        fn from(value: ManagedQueryResultsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Indicates the encryption configuration for Athena Managed Storage. If not setting this field, Managed Storage will encrypt the query results with Athena's encryption key
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedStorageEncryptionConfiguration(Properties);

    impl ManagedStorageEncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For SSE-KMS and CSE-KMS, this is the KMS key ARN or ID.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<ManagedStorageEncryptionConfiguration> for Json {
        fn from(value: ManagedStorageEncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringConfiguration(Properties);

    impl MonitoringConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for delivering logs to Amazon CloudWatch log groups.
        ///
        /// `CloudWatchLoggingConfiguration`.
        pub fn cloud_watch_logging_configuration(
            mut self,
            value: impl Into<Value<CloudWatchLoggingConfiguration>>,
        ) -> Self {
            self.0.set("CloudWatchLoggingConfiguration", value.into());
            self
        }

        /// Configuration settings for managed log persistence.
        ///
        /// `ManagedLoggingConfiguration`.
        pub fn managed_logging_configuration(
            mut self,
            value: impl Into<Value<ManagedLoggingConfiguration>>,
        ) -> Self {
            self.0.set("ManagedLoggingConfiguration", value.into());
            self
        }

        /// Configuration settings for delivering logs to Amazon S3 buckets.
        ///
        /// `S3LoggingConfiguration`.
        pub fn s3_logging_configuration(
            mut self,
            value: impl Into<Value<S3LoggingConfiguration>>,
        ) -> Self {
            self.0.set("S3LoggingConfiguration", value.into());
            self
        }
    }

    impl From<MonitoringConfiguration> for Json {
        fn from(value: MonitoringConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The location in Amazon S3 where query and calculation results are stored and the encryption option, if any, used for query and calculation results. These are known as "client-side settings".
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResultConfiguration(Properties);

    impl ResultConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates that an Amazon S3 canned ACL should be set to control ownership of stored query results. Currently the only supported canned ACL is `BUCKET_OWNER_FULL_CONTROL` . This is a client-side setting.
        ///
        /// `AclConfiguration`.
        pub fn acl_configuration(mut self, value: impl Into<Value<AclConfiguration>>) -> Self {
            self.0.set("AclConfiguration", value.into());
            self
        }

        /// If query results are encrypted in Amazon S3, indicates the encryption option used (for example, `SSE_KMS` or `CSE_KMS` ) and key information. This is a client-side setting.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// The account ID that you expect to be the owner of the Amazon S3 bucket specified by `ResultConfiguration:OutputLocation` .
        ///
        /// `ExpectedBucketOwner`.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }

        /// The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/` .
        ///
        /// `OutputLocation`.
        pub fn output_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputLocation", value.into());
            self
        }
    }

    impl From<ResultConfiguration> for Json {
        fn from(value: ResultConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The information about the updates in the query results, such as output location and encryption configuration for the query results.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResultConfigurationUpdates(Properties);

    impl ResultConfigurationUpdates {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ACL configuration for the query results.
        ///
        /// `AclConfiguration`.
        pub fn acl_configuration(mut self, value: impl Into<Value<AclConfiguration>>) -> Self {
            self.0.set("AclConfiguration", value.into());
            self
        }

        /// The encryption configuration for the query results.
        ///
        /// `EncryptionConfiguration`.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// The AWS account ID that you expect to be the owner of the Amazon S3 bucket specified by [](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfiguration.html#cfn-athena-workgroup-resultconfiguration-outputlocation) .
        ///
        /// `ExpectedBucketOwner`.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }

        /// The location in Amazon S3 where your query results are stored, such as `s3://path/to/query/bucket/` .
        ///
        /// `OutputLocation`.
        pub fn output_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OutputLocation", value.into());
            self
        }

        /// If set to `true` , indicates that the previously-specified ACL configuration for queries in this workgroup should be ignored and set to null.
        ///
        /// `RemoveAclConfiguration`.
        pub fn remove_acl_configuration(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemoveAclConfiguration", value.into());
            self
        }

        /// If set to "true", indicates that the previously-specified encryption configuration (also known as the client-side setting) for queries in this workgroup should be ignored and set to null.
        ///
        /// `RemoveEncryptionConfiguration`.
        pub fn remove_encryption_configuration(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemoveEncryptionConfiguration", value.into());
            self
        }

        /// If set to "true", removes the AWS account ID previously specified for [](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfiguration.html#cfn-athena-workgroup-resultconfiguration-expectedbucketowner) .
        ///
        /// `RemoveExpectedBucketOwner`.
        pub fn remove_expected_bucket_owner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemoveExpectedBucketOwner", value.into());
            self
        }

        /// If set to "true", indicates that the previously-specified query results location (also known as a client-side setting) for queries in this workgroup should be ignored and set to null.
        ///
        /// `RemoveOutputLocation`.
        pub fn remove_output_location(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemoveOutputLocation", value.into());
            self
        }
    }

    impl From<ResultConfigurationUpdates> for Json {
        fn from(value: ResultConfigurationUpdates) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for delivering logs to Amazon S3 buckets.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3LoggingConfiguration(Properties);

    impl S3LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables S3 log delivery.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The KMS key ARN to encrypt the logs published to the given Amazon S3 destination.
        ///
        /// `KmsKey`.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }

        /// The Amazon S3 destination URI for log publishing.
        ///
        /// `LogLocation`.
        pub fn log_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLocation", value.into());
            self
        }
    }

    impl From<S3LoggingConfiguration> for Json {
        fn from(value: S3LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Athena::WorkGroup`.
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

    /// The configuration of the workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether Amazon CloudWatch Metrics are enabled for the workgroup, and the limit for the amount of bytes scanned (cutoff) per query, if it is specified.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkGroupConfiguration(Properties);

    impl WorkGroupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a user defined JSON string that is passed to the session engine.
        ///
        /// `AdditionalConfiguration`.
        pub fn additional_configuration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdditionalConfiguration", value.into());
            self
        }

        /// The upper limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan. No default is defined.
        ///
        /// `BytesScannedCutoffPerQuery`.
        pub fn bytes_scanned_cutoff_per_query(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BytesScannedCutoffPerQuery", value.into());
            self
        }

        /// Specifies the KMS key that is used to encrypt the user's data stores in Athena. This setting does not apply to Athena SQL workgroups.
        ///
        /// `CustomerContentEncryptionConfiguration`.
        pub fn customer_content_encryption_configuration(
            mut self,
            value: impl Into<Value<CustomerContentEncryptionConfiguration>>,
        ) -> Self {
            self.0
                .set("CustomerContentEncryptionConfiguration", value.into());
            self
        }

        /// If set to "true", the settings for the workgroup override client-side settings. If set to "false", client-side settings are used.
        ///
        /// `EnforceWorkGroupConfiguration`.
        pub fn enforce_work_group_configuration(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnforceWorkGroupConfiguration", value.into());
            self
        }

        /// The engine configuration for running queries.
        ///
        /// `EngineConfiguration`.
        pub fn engine_configuration(
            mut self,
            value: impl Into<Value<EngineConfiguration>>,
        ) -> Self {
            self.0.set("EngineConfiguration", value.into());
            self
        }

        /// The engine version that all queries running on the workgroup use.
        ///
        /// `EngineVersion`.
        pub fn engine_version(mut self, value: impl Into<Value<EngineVersion>>) -> Self {
            self.0.set("EngineVersion", value.into());
            self
        }

        /// Role used to access user resources in an Athena for Apache Spark session. This property applies only to Spark-enabled workgroups in Athena.
        ///
        /// `ExecutionRole`.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// The configuration for storing results in Athena owned storage, which includes whether this feature is enabled; whether encryption configuration, if any, is used for encrypting query results.
        ///
        /// `ManagedQueryResultsConfiguration`.
        pub fn managed_query_results_configuration(
            mut self,
            value: impl Into<Value<ManagedQueryResultsConfiguration>>,
        ) -> Self {
            self.0.set("ManagedQueryResultsConfiguration", value.into());
            self
        }

        /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
        ///
        /// `MonitoringConfiguration`.
        pub fn monitoring_configuration(
            mut self,
            value: impl Into<Value<MonitoringConfiguration>>,
        ) -> Self {
            self.0.set("MonitoringConfiguration", value.into());
            self
        }

        /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
        ///
        /// `PublishCloudWatchMetricsEnabled`.
        pub fn publish_cloud_watch_metrics_enabled(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("PublishCloudWatchMetricsEnabled", value.into());
            self
        }

        /// If set to `true` , allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries.
        ///
        /// `RequesterPaysEnabled`.
        pub fn requester_pays_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequesterPaysEnabled", value.into());
            self
        }

        /// Specifies the location in Amazon S3 where query results are stored and the encryption option, if any, used for query results.
        ///
        /// `ResultConfiguration`.
        pub fn result_configuration(
            mut self,
            value: impl Into<Value<ResultConfiguration>>,
        ) -> Self {
            self.0.set("ResultConfiguration", value.into());
            self
        }
    }

    impl From<WorkGroupConfiguration> for Json {
        fn from(value: WorkGroupConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are stored, the encryption option, if any, used for query results, whether the Amazon CloudWatch Metrics are enabled for the workgroup, whether the workgroup settings override the client-side settings, and the data usage limit for the amount of bytes scanned per query, if it is specified.
    ///
    /// A property type of `AWS::Athena::WorkGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WorkGroupConfigurationUpdates(Properties);

    impl WorkGroupConfigurationUpdates {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional Configuration that are passed to Athena Spark Calculations running in this workgroup
        ///
        /// `AdditionalConfiguration`.
        pub fn additional_configuration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdditionalConfiguration", value.into());
            self
        }

        /// The upper data usage limit (cutoff) for the amount of bytes a single query in a workgroup is allowed to scan.
        ///
        /// `BytesScannedCutoffPerQuery`.
        pub fn bytes_scanned_cutoff_per_query(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BytesScannedCutoffPerQuery", value.into());
            self
        }

        /// Indicates the KMS key for encrypting notebook content.
        ///
        /// `CustomerContentEncryptionConfiguration`.
        pub fn customer_content_encryption_configuration(
            mut self,
            value: impl Into<Value<CustomerContentEncryptionConfiguration>>,
        ) -> Self {
            self.0
                .set("CustomerContentEncryptionConfiguration", value.into());
            self
        }

        /// If set to "true", the settings for the workgroup override client-side settings. If set to "false", client-side settings are used
        ///
        /// `EnforceWorkGroupConfiguration`.
        pub fn enforce_work_group_configuration(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnforceWorkGroupConfiguration", value.into());
            self
        }

        /// The engine configuration for running queries.
        ///
        /// `EngineConfiguration`.
        pub fn engine_configuration(
            mut self,
            value: impl Into<Value<EngineConfiguration>>,
        ) -> Self {
            self.0.set("EngineConfiguration", value.into());
            self
        }

        /// The Athena engine version for running queries.
        ///
        /// `EngineVersion`.
        pub fn engine_version(mut self, value: impl Into<Value<EngineVersion>>) -> Self {
            self.0.set("EngineVersion", value.into());
            self
        }

        /// The ARN of the execution role used to access user resources for Spark sessions and Identity Center enabled workgroups. This property applies only to Spark enabled workgroups and Identity Center enabled workgroups.
        ///
        /// `ExecutionRole`.
        pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionRole", value.into());
            self
        }

        /// The configuration for the managed query results and encryption option. ResultConfiguration and ManagedQueryResultsConfiguration cannot be set at the same time
        ///
        /// `ManagedQueryResultsConfiguration`.
        pub fn managed_query_results_configuration(
            mut self,
            value: impl Into<Value<ManagedQueryResultsConfiguration>>,
        ) -> Self {
            self.0.set("ManagedQueryResultsConfiguration", value.into());
            self
        }

        /// Contains the configuration settings for managed log persistence, delivering logs to Amazon S3 buckets, Amazon CloudWatch log groups etc.
        ///
        /// `MonitoringConfiguration`.
        pub fn monitoring_configuration(
            mut self,
            value: impl Into<Value<MonitoringConfiguration>>,
        ) -> Self {
            self.0.set("MonitoringConfiguration", value.into());
            self
        }

        /// Indicates that the Amazon CloudWatch metrics are enabled for the workgroup.
        ///
        /// `PublishCloudWatchMetricsEnabled`.
        pub fn publish_cloud_watch_metrics_enabled(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("PublishCloudWatchMetricsEnabled", value.into());
            self
        }

        /// Indicates that the data usage control limit per query is removed.
        ///
        /// `RemoveBytesScannedCutoffPerQuery`.
        pub fn remove_bytes_scanned_cutoff_per_query(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("RemoveBytesScannedCutoffPerQuery", value.into());
            self
        }

        /// `RemoveCustomerContentEncryptionConfiguration`.
        pub fn remove_customer_content_encryption_configuration(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("RemoveCustomerContentEncryptionConfiguration", value.into());
            self
        }

        /// If set to true, allows members assigned to a workgroup to reference Amazon S3 Requester Pays buckets in queries.
        ///
        /// `RequesterPaysEnabled`.
        pub fn requester_pays_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequesterPaysEnabled", value.into());
            self
        }

        /// The result configuration information about the queries in this workgroup that will be updated. Includes the updated results location and an updated option for encrypting query results.
        ///
        /// `ResultConfigurationUpdates`.
        pub fn result_configuration_updates(
            mut self,
            value: impl Into<Value<ResultConfigurationUpdates>>,
        ) -> Self {
            self.0.set("ResultConfigurationUpdates", value.into());
            self
        }
    }

    impl From<WorkGroupConfigurationUpdates> for Json {
        fn from(value: WorkGroupConfigurationUpdates) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `S3AclOption`.
        pub enum S3AclOption {
            BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL",
        }

        /// Words for `EncryptionOption`.
        pub enum EncryptionOption {
            SseS3 = "SSE_S3",
            SseKms = "SSE_KMS",
            CseKms = "CSE_KMS",
        }
    }
}
