//! `AWS::Cassandra`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// You can use the `AWS::Cassandra::Keyspace` resource to create a new keyspace in Amazon Keyspaces (for Apache Cassandra).
///
/// [`AWS::Cassandra::Keyspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-keyspace.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Keyspace(Properties);

impl Keyspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether client-side timestamps are enabled (true) or disabled (false) for all tables in the keyspace. To add a Region to a single-Region keyspace with at least one table, the value must be set to true.
    ///
    /// `ClientSideTimestampsEnabled`.
    pub fn client_side_timestamps_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ClientSideTimestampsEnabled", value.into());
        self
    }

    /// The name of the keyspace to be created. The keyspace name is case sensitive. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the keyspace name.
    ///
    /// `KeyspaceName`. A change replaces the resource.
    pub fn keyspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyspaceName", value.into());
        self
    }

    /// Specifies the `ReplicationStrategy` of a keyspace. The options are:
    ///
    /// `ReplicationSpecification`.
    pub fn replication_specification(
        mut self,
        value: impl Into<Value<keyspace::ReplicationSpecification>>,
    ) -> Self {
        self.0.set("ReplicationSpecification", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<keyspace::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Keyspace {
    const TYPE: &'static str = "AWS::Cassandra::Keyspace";
}

impl Construct for Keyspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Keyspace> for Properties {
    fn from(value: Keyspace) -> Self {
        value.0
    }
}

/// You can use the `AWS::Cassandra::Table` resource to create a new table in Amazon Keyspaces (for Apache Cassandra).
///
/// [`AWS::Cassandra::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-table.html).
///
/// Required: `KeyspaceName`, `PartitionKeyColumns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Table(Properties);

impl Table {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The optional auto scaling capacity settings for a table in provisioned capacity mode.
    ///
    /// `AutoScalingSpecifications`.
    pub fn auto_scaling_specifications(
        mut self,
        value: impl Into<Value<table::AutoScalingSpecification>>,
    ) -> Self {
        self.0.set("AutoScalingSpecifications", value.into());
        self
    }

    /// The billing mode for the table, which determines how you'll be charged for reads and writes:
    ///
    /// `BillingMode`.
    pub fn billing_mode(mut self, value: impl Into<Value<table::BillingMode>>) -> Self {
        self.0.set("BillingMode", value.into());
        self
    }

    /// The settings for the CDC stream of a table.
    ///
    /// `CdcSpecification`.
    pub fn cdc_specification(mut self, value: impl Into<Value<table::CdcSpecification>>) -> Self {
        self.0.set("CdcSpecification", value.into());
        self
    }

    /// Enables client-side timestamps for the table. By default, the setting is disabled. You can enable client-side timestamps with the following option:
    ///
    /// `ClientSideTimestampsEnabled`. A change replaces the resource.
    pub fn client_side_timestamps_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ClientSideTimestampsEnabled", value.into());
        self
    }

    /// One or more columns that determine how the table data is sorted.
    ///
    /// `ClusteringKeyColumns`. A change replaces the resource.
    pub fn clustering_key_columns(
        mut self,
        value: impl Into<List<table::ClusteringKeyColumn>>,
    ) -> Self {
        self.0.set("ClusteringKeyColumns", value.into());
        self
    }

    /// The default Time To Live (TTL) value for all rows in a table in seconds. The maximum configurable value is 630,720,000 seconds, which is the equivalent of 20 years.
    ///
    /// `DefaultTimeToLive`.
    pub fn default_time_to_live(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DefaultTimeToLive", value.into());
        self
    }

    /// The encryption at rest options for the table.
    ///
    /// `EncryptionSpecification`.
    pub fn encryption_specification(
        mut self,
        value: impl Into<Value<table::EncryptionSpecification>>,
    ) -> Self {
        self.0.set("EncryptionSpecification", value.into());
        self
    }

    /// The name of the keyspace to create the table in. The keyspace must already exist.
    ///
    /// `KeyspaceName`. Required. A change replaces the resource.
    pub fn keyspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyspaceName", value.into());
        self
    }

    /// One or more columns that uniquely identify every row in the table. Every table must have a partition key.
    ///
    /// `PartitionKeyColumns`. Required. A change replaces the resource.
    pub fn partition_key_columns(mut self, value: impl Into<List<table::Column>>) -> Self {
        self.0.set("PartitionKeyColumns", value.into());
        self
    }

    /// Specifies if point-in-time recovery is enabled or disabled for the table. The options are `PointInTimeRecoveryEnabled=true` and `PointInTimeRecoveryEnabled=false` . If not specified, the default is `PointInTimeRecoveryEnabled=false` .
    ///
    /// `PointInTimeRecoveryEnabled`.
    pub fn point_in_time_recovery_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PointInTimeRecoveryEnabled", value.into());
        self
    }

    /// One or more columns that are not part of the primary key - that is, columns that are \*not\* defined as partition key columns or clustering key columns.
    ///
    /// `RegularColumns`.
    pub fn regular_columns(mut self, value: impl Into<List<table::Column>>) -> Self {
        self.0.set("RegularColumns", value.into());
        self
    }

    /// The AWS Region specific settings of a multi-Region table.
    ///
    /// `ReplicaSpecifications`.
    pub fn replica_specifications(
        mut self,
        value: impl Into<List<table::ReplicaSpecification>>,
    ) -> Self {
        self.0.set("ReplicaSpecifications", value.into());
        self
    }

    /// The name of the table to be created. The table name is case sensitive. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the table name.
    ///
    /// `TableName`. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Warm throughput configuration for the table
    ///
    /// `WarmThroughput`.
    pub fn warm_throughput(mut self, value: impl Into<Value<table::WarmThroughput>>) -> Self {
        self.0.set("WarmThroughput", value.into());
        self
    }
}

impl Resource for Table {
    const TYPE: &'static str = "AWS::Cassandra::Table";
}

impl Construct for Table {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Table> for Properties {
    fn from(value: Table) -> Self {
        value.0
    }
}

/// The `CreateType` operation creates a new user-defined type in the specified keyspace.
///
/// [`AWS::Cassandra::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html).
///
/// Required: `Fields`, `KeyspaceName`, `TypeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Type(Properties);

impl Type {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of fields that define this type.
    ///
    /// `Fields`. Required. A change replaces the resource.
    pub fn fields(mut self, value: impl Into<List<r#type::Field>>) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// The name of the keyspace to create the type in. The keyspace must already exist.
    ///
    /// `KeyspaceName`. Required. A change replaces the resource.
    pub fn keyspace_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyspaceName", value.into());
        self
    }

    /// The name of the user-defined type. UDT names must contain 48 characters or less, must begin with an alphabetic character, and can only contain alpha-numeric characters and underscores.
    ///
    /// `TypeName`. Required. A change replaces the resource.
    pub fn type_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TypeName", value.into());
        self
    }
}

impl Resource for Type {
    const TYPE: &'static str = "AWS::Cassandra::Type";
}

impl Construct for Type {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Type> for Properties {
    fn from(value: Type) -> Self {
        value.0
    }
}

impl Handle<Type> {
    /// A list of user-defined types that use this type.
    ///
    /// `Fn::GetAtt` of `DirectParentTypes`.
    #[must_use]
    pub fn direct_parent_types(self) -> Value<Vec<String>> {
        self.attribute_list("DirectParentTypes")
    }

    /// A list of tables that use this type.
    ///
    /// `Fn::GetAtt` of `DirectReferringTables`.
    #[must_use]
    pub fn direct_referring_tables(self) -> Value<Vec<String>> {
        self.attribute_list("DirectReferringTables")
    }

    /// The unique identifier of the keyspace that contains this type in the format of Amazon Resource Name (ARN)
    ///
    /// `Fn::GetAtt` of `KeyspaceArn`.
    #[must_use]
    pub fn keyspace_arn(self) -> Value<String> {
        self.attribute("KeyspaceArn")
    }

    /// The last time this type was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTimestamp`.
    #[must_use]
    pub fn last_modified_timestamp(self) -> Value<f64> {
        self.attribute("LastModifiedTimestamp")
    }

    /// The maximum nesting depth of this type. For more information, see [Amazon Keyspaces UDT quotas and default values](https://docs.aws.amazon.com/keyspaces/latest/devguide/quotas.html#quotas-udts) in the \*Amazon Keyspaces Developer Guide\* .
    ///
    /// `Fn::GetAtt` of `MaxNestingDepth`.
    #[must_use]
    pub fn max_nesting_depth(self) -> Value<i64> {
        self.attribute("MaxNestingDepth")
    }
}

/// Property types and words of [`Keyspace`].
pub mod keyspace {
    use crate::{Json, List, Properties, Value};

    /// You can use `ReplicationSpecification` to configure the `ReplicationStrategy` of a keyspace in Amazon Keyspaces .
    ///
    /// A property type of `AWS::Cassandra::Keyspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationSpecification(Properties);

    impl ReplicationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the AWS Regions that the keyspace is replicated in. You must specify at least two Regions, including the Region that the keyspace is being created in.
        ///
        /// `RegionList`.
        pub fn region_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RegionList", value.into());
            self
        }

        /// The options are:
        ///
        /// `ReplicationStrategy`. Allowed: [`ReplicationStrategy`].
        pub fn replication_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationStrategy", value.into());
            self
        }
    }

    impl From<ReplicationSpecification> for Json {
        fn from(value: ReplicationSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cassandra::Keyspace`.
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
        /// Words for `ReplicationStrategy`.
        pub enum ReplicationStrategy {
            SingleRegion = "SINGLE_REGION",
            MultiRegion = "MULTI_REGION",
        }
    }
}

/// Property types and words of [`Table`].
pub mod table {
    use crate::{Json, List, Properties, Value};

    /// The optional auto scaling settings for a table with provisioned throughput capacity.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingSetting(Properties);

    impl AutoScalingSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This optional parameter enables auto scaling for the table if set to `false` .
        ///
        /// `AutoScalingDisabled`.
        pub fn auto_scaling_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoScalingDisabled", value.into());
            self
        }

        /// Manage costs by specifying the maximum amount of throughput to provision. The value must be between 1 and the max throughput per second quota for your account (40,000 by default).
        ///
        /// `MaximumUnits`.
        pub fn maximum_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumUnits", value.into());
            self
        }

        /// The minimum level of throughput the table should always be ready to support. The value must be between 1 and the max throughput per second quota for your account (40,000 by default).
        ///
        /// `MinimumUnits`.
        pub fn minimum_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumUnits", value.into());
            self
        }

        /// Amazon Keyspaces supports the `target tracking` auto scaling policy. With this policy, Amazon Keyspaces auto scaling ensures that the table's ratio of consumed to provisioned capacity stays at or near the target value that you specify.
        ///
        /// `ScalingPolicy`.
        pub fn scaling_policy(mut self, value: impl Into<Value<ScalingPolicy>>) -> Self {
            self.0.set("ScalingPolicy", value.into());
            self
        }
    }

    impl From<AutoScalingSetting> for Json {
        fn from(value: AutoScalingSetting) -> Self {
            value.0.into()
        }
    }

    /// The optional auto scaling capacity settings for a table in provisioned capacity mode.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoScalingSpecification(Properties);

    impl AutoScalingSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The auto scaling settings for the table's read capacity.
        ///
        /// `ReadCapacityAutoScaling`.
        pub fn read_capacity_auto_scaling(
            mut self,
            value: impl Into<Value<AutoScalingSetting>>,
        ) -> Self {
            self.0.set("ReadCapacityAutoScaling", value.into());
            self
        }

        /// The auto scaling settings for the table's write capacity.
        ///
        /// `WriteCapacityAutoScaling`.
        pub fn write_capacity_auto_scaling(
            mut self,
            value: impl Into<Value<AutoScalingSetting>>,
        ) -> Self {
            self.0.set("WriteCapacityAutoScaling", value.into());
            self
        }
    }

    impl From<AutoScalingSpecification> for Json {
        fn from(value: AutoScalingSpecification) -> Self {
            value.0.into()
        }
    }

    /// Determines the billing mode for the table - on-demand or provisioned.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BillingMode(Properties);

    impl BillingMode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The billing mode for the table:
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The provisioned read capacity and write capacity for the table.
        ///
        /// `ProvisionedThroughput`.
        pub fn provisioned_throughput(
            mut self,
            value: impl Into<Value<ProvisionedThroughput>>,
        ) -> Self {
            self.0.set("ProvisionedThroughput", value.into());
            self
        }
    }

    impl From<BillingMode> for Json {
        fn from(value: BillingMode) -> Self {
            value.0.into()
        }
    }

    /// The settings for the CDC stream of a table.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CdcSpecification(Properties);

    impl CdcSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the CDC stream. You can enable or disable a stream for a table.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The tags (key-value pairs) that you want to apply to the stream.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The view type specifies the changes Amazon Keyspaces records for each changed row in the stream. After you create the stream, you can't make changes to this selection.
        ///
        /// `ViewType`. Allowed: [`ViewType`].
        pub fn view_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewType", value.into());
            self
        }
    }

    impl From<CdcSpecification> for Json {
        fn from(value: CdcSpecification) -> Self {
            value.0.into()
        }
    }

    /// Defines an individual column within the clustering key.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `Column`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusteringKeyColumn(Properties);

    impl ClusteringKeyColumn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name and data type of this clustering key column.
        ///
        /// `Column`. Required.
        pub fn column(mut self, value: impl Into<Value<Column>>) -> Self {
            self.0.set("Column", value.into());
            self
        }

        /// The order in which this column's data is stored:
        ///
        /// `OrderBy`. Allowed: [`OrderBy`].
        pub fn order_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrderBy", value.into());
            self
        }
    }

    impl From<ClusteringKeyColumn> for Json {
        fn from(value: ClusteringKeyColumn) -> Self {
            value.0.into()
        }
    }

    /// The name and data type of an individual column in a table. In addition to the data type, you can also use the following two keywords:
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `ColumnName`, `ColumnType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Column(Properties);

    impl Column {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the column. For more information, see [Identifiers](https://docs.aws.amazon.com/keyspaces/latest/devguide/cql.elements.html#cql.elements.identifier) in the \*Amazon Keyspaces Developer Guide\* .
        ///
        /// `ColumnName`. Required.
        pub fn column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColumnName", value.into());
            self
        }

        /// The data type of the column. For more information, see [Data types](https://docs.aws.amazon.com/keyspaces/latest/devguide/cql.elements.html#cql.data-types) in the \*Amazon Keyspaces Developer Guide\* .
        ///
        /// `ColumnType`. Required.
        pub fn column_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ColumnType", value.into());
            self
        }
    }

    impl From<Column> for Json {
        fn from(value: Column) -> Self {
            value.0.into()
        }
    }

    /// Specifies the encryption at rest option selected for the table.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `EncryptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionSpecification(Properties);

    impl EncryptionSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption at rest options for the table.
        ///
        /// `EncryptionType`. Required. Allowed: [`EncryptionType`].
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// Requires a `kms_key_identifier` in the format of a key ARN.
        ///
        /// `KmsKeyIdentifier`.
        pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyIdentifier", value.into());
            self
        }
    }

    impl From<EncryptionSpecification> for Json {
        fn from(value: EncryptionSpecification) -> Self {
            value.0.into()
        }
    }

    /// The provisioned throughput for the table, which consists of `ReadCapacityUnits` and `WriteCapacityUnits` .
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `ReadCapacityUnits`, `WriteCapacityUnits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionedThroughput(Properties);

    impl ProvisionedThroughput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of read capacity that's provisioned for the table. For more information, see [Read/write capacity mode](https://docs.aws.amazon.com/keyspaces/latest/devguide/ReadWriteCapacityMode.html) in the \*Amazon Keyspaces Developer Guide\* .
        ///
        /// `ReadCapacityUnits`. Required.
        pub fn read_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadCapacityUnits", value.into());
            self
        }

        /// The amount of write capacity that's provisioned for the table.
        ///
        /// `WriteCapacityUnits`. Required.
        pub fn write_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WriteCapacityUnits", value.into());
            self
        }
    }

    impl From<ProvisionedThroughput> for Json {
        fn from(value: ProvisionedThroughput) -> Self {
            value.0.into()
        }
    }

    /// The AWS Region specific settings of a multi-Region table.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaSpecification(Properties);

    impl ReplicaSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The read capacity auto scaling settings for the multi-Region table in the specified AWS Region.
        ///
        /// `ReadCapacityAutoScaling`.
        pub fn read_capacity_auto_scaling(
            mut self,
            value: impl Into<Value<AutoScalingSetting>>,
        ) -> Self {
            self.0.set("ReadCapacityAutoScaling", value.into());
            self
        }

        /// The provisioned read capacity units for the multi-Region table in the specified AWS Region.
        ///
        /// `ReadCapacityUnits`.
        pub fn read_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadCapacityUnits", value.into());
            self
        }

        /// The AWS Region.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<ReplicaSpecification> for Json {
        fn from(value: ReplicaSpecification) -> Self {
            value.0.into()
        }
    }

    /// Amazon Keyspaces supports the `target tracking` auto scaling policy. With this policy, Amazon Keyspaces auto scaling ensures that the table's ratio of consumed to provisioned capacity stays at or near the target value that you specify.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingPolicy(Properties);

    impl ScalingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The auto scaling policy that scales a table based on the ratio of consumed to provisioned capacity.
        ///
        /// `TargetTrackingScalingPolicyConfiguration`.
        pub fn target_tracking_scaling_policy_configuration(
            mut self,
            value: impl Into<Value<TargetTrackingScalingPolicyConfiguration>>,
        ) -> Self {
            self.0
                .set("TargetTrackingScalingPolicyConfiguration", value.into());
            self
        }
    }

    impl From<ScalingPolicy> for Json {
        fn from(value: ScalingPolicy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to apply to the resource
    ///
    /// A property type of `AWS::Cassandra::Table`.
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

    /// Amazon Keyspaces supports the `target tracking` auto scaling policy for a provisioned table. This policy scales a table based on the ratio of consumed to provisioned capacity.
    ///
    /// A property type of `AWS::Cassandra::Table`.
    ///
    /// Required: `TargetValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingScalingPolicyConfiguration(Properties);

    impl TargetTrackingScalingPolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies if `scale-in` is enabled.
        ///
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableScaleIn", value.into());
            self
        }

        /// Specifies a `scale-in` cool down period.
        ///
        /// `ScaleInCooldown`.
        pub fn scale_in_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInCooldown", value.into());
            self
        }

        /// Specifies a scale out cool down period.
        ///
        /// `ScaleOutCooldown`.
        pub fn scale_out_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleOutCooldown", value.into());
            self
        }

        /// Specifies the target value for the target tracking auto scaling policy.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetTrackingScalingPolicyConfiguration> for Json {
        fn from(value: TargetTrackingScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Warm throughput configuration for the table
    ///
    /// A property type of `AWS::Cassandra::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmThroughput(Properties);

    impl WarmThroughput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ReadUnitsPerSecond`.
        pub fn read_units_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadUnitsPerSecond", value.into());
            self
        }

        /// `WriteUnitsPerSecond`.
        pub fn write_units_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WriteUnitsPerSecond", value.into());
            self
        }
    }

    impl From<WarmThroughput> for Json {
        fn from(value: WarmThroughput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Mode`.
        pub enum Mode {
            Provisioned = "PROVISIONED",
            OnDemand = "ON_DEMAND",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ViewType`.
        pub enum ViewType {
            NewImage = "NEW_IMAGE",
            OldImage = "OLD_IMAGE",
            KeysOnly = "KEYS_ONLY",
            NewAndOldImages = "NEW_AND_OLD_IMAGES",
        }

        /// Words for `OrderBy`.
        pub enum OrderBy {
            Asc = "ASC",
            Desc = "DESC",
        }

        /// Words for `EncryptionType`.
        pub enum EncryptionType {
            AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
            CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
        }
    }
}

/// Property types of [`Type`].
pub mod r#type {
    use crate::{Json, Properties, Value};

    /// The name and data type of an individual field in a user-defined type (UDT). In addition to a Cassandra data type, you can also use another UDT.
    ///
    /// A property type of `AWS::Cassandra::Type`.
    ///
    /// Required: `FieldName`, `FieldType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Field(Properties);

    impl Field {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `FieldName`. Required.
        pub fn field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldName", value.into());
            self
        }

        /// The data type of the field. This can be any Cassandra data type or another user-defined type.
        ///
        /// `FieldType`. Required.
        pub fn field_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldType", value.into());
            self
        }
    }

    impl From<Field> for Json {
        fn from(value: Field) -> Self {
            value.0.into()
        }
    }
}
