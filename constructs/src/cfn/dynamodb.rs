//! `AWS::DynamoDB`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::DynamoDB::Backup
///
/// [`AWS::DynamoDB::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html).
///
/// Required: `BackupName`, `TableName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Backup(Properties);

impl Backup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `BackupName`. Required. A change replaces the resource.
    pub fn backup_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupName", value.into());
        self
    }

    /// `TableName`. Required. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }
}

impl Resource for Backup {
    const TYPE: &'static str = "AWS::DynamoDB::Backup";
}

impl Construct for Backup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Backup> for Properties {
    fn from(value: Backup) -> Self {
        value.0
    }
}

impl Handle<Backup> {
    /// `Fn::GetAtt` of `BackupArn`.
    #[must_use]
    pub fn backup_arn(self) -> Value<String> {
        self.attribute("BackupArn")
    }

    /// `Fn::GetAtt` of `BackupCreationDateTime`.
    #[must_use]
    pub fn backup_creation_date_time(self) -> Value<String> {
        self.attribute("BackupCreationDateTime")
    }

    /// `Fn::GetAtt` of `BackupId`.
    #[must_use]
    pub fn backup_id(self) -> Value<String> {
        self.attribute("BackupId")
    }

    /// `Fn::GetAtt` of `BackupSizeBytes`.
    #[must_use]
    pub fn backup_size_bytes(self) -> Value<i64> {
        self.attribute("BackupSizeBytes")
    }

    /// `Fn::GetAtt` of `BackupStatus`.
    #[must_use]
    pub fn backup_status(self) -> Value<String> {
        self.attribute("BackupStatus")
    }

    /// `Fn::GetAtt` of `BackupType`.
    #[must_use]
    pub fn backup_type(self) -> Value<String> {
        self.attribute("BackupType")
    }
}

/// The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table. This resource cannot be used to create or manage a Version 2017.11.29 global table.
///
/// [`AWS::DynamoDB::GlobalTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html).
///
/// Required: `Replicas`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GlobalTable(Properties);

impl GlobalTable {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of attributes that describe the key schema for the global table and indexes.
    ///
    /// `AttributeDefinitions`.
    pub fn attribute_definitions(
        mut self,
        value: impl Into<List<global_table::AttributeDefinition>>,
    ) -> Self {
        self.0.set("AttributeDefinitions", value.into());
        self
    }

    /// Specifies how you are charged for read and write throughput and how you manage capacity. Valid values are:
    ///
    /// `BillingMode`. Allowed: [`BillingMode`](global_table::BillingMode).
    pub fn billing_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingMode", value.into());
        self
    }

    /// Global secondary indexes to be created on the global table. You can create up to 20 global secondary indexes. Each replica in your global table will have the same global secondary index settings.
    ///
    /// `GlobalSecondaryIndexes`.
    pub fn global_secondary_indexes(
        mut self,
        value: impl Into<List<global_table::GlobalSecondaryIndex>>,
    ) -> Self {
        self.0.set("GlobalSecondaryIndexes", value.into());
        self
    }

    /// `GlobalTableSourceArn`.
    pub fn global_table_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GlobalTableSourceArn", value.into());
        self
    }

    /// The list of witnesses of the MRSC global table. Only one witness Region can be configured per MRSC global table.
    ///
    /// `GlobalTableWitnesses`.
    pub fn global_table_witnesses(
        mut self,
        value: impl Into<List<global_table::GlobalTableWitness>>,
    ) -> Self {
        self.0.set("GlobalTableWitnesses", value.into());
        self
    }

    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    ///
    /// `KeySchema`.
    pub fn key_schema(mut self, value: impl Into<List<global_table::KeySchemaItem>>) -> Self {
        self.0.set("KeySchema", value.into());
        self
    }

    /// Local secondary indexes to be created on the table. You can create up to five local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes.
    ///
    /// `LocalSecondaryIndexes`.
    pub fn local_secondary_indexes(
        mut self,
        value: impl Into<List<global_table::LocalSecondaryIndex>>,
    ) -> Self {
        self.0.set("LocalSecondaryIndexes", value.into());
        self
    }

    /// Specifies the consistency mode for a new global table.
    ///
    /// `MultiRegionConsistency`. Allowed: [`MultiRegionConsistency`](global_table::MultiRegionConsistency).
    pub fn multi_region_consistency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MultiRegionConsistency", value.into());
        self
    }

    /// `ReadOnDemandThroughputSettings`.
    pub fn read_on_demand_throughput_settings(
        mut self,
        value: impl Into<Value<global_table::ReadOnDemandThroughputSettings>>,
    ) -> Self {
        self.0.set("ReadOnDemandThroughputSettings", value.into());
        self
    }

    /// `ReadProvisionedThroughputSettings`.
    pub fn read_provisioned_throughput_settings(
        mut self,
        value: impl Into<Value<global_table::GlobalReadProvisionedThroughputSettings>>,
    ) -> Self {
        self.0
            .set("ReadProvisionedThroughputSettings", value.into());
        self
    }

    /// Specifies the list of replicas for your global table. The list must contain at least one element, the region where the stack defining the global table is deployed.
    ///
    /// `Replicas`. Required.
    pub fn replicas(mut self, value: impl Into<List<global_table::ReplicaSpecification>>) -> Self {
        self.0.set("Replicas", value.into());
        self
    }

    /// Specifies the settings to enable server-side encryption. These settings will be applied to all replicas.
    ///
    /// `SSESpecification`.
    pub fn sse_specification(
        mut self,
        value: impl Into<Value<global_table::SSESpecification>>,
    ) -> Self {
        self.0.set("SSESpecification", value.into());
        self
    }

    /// Specifies the streams settings on your global table. You must provide a value for this property if your global table contains more than one replica. You can only change the streams settings if your global table has only one replica.
    ///
    /// `StreamSpecification`.
    pub fn stream_specification(
        mut self,
        value: impl Into<Value<global_table::StreamSpecification>>,
    ) -> Self {
        self.0.set("StreamSpecification", value.into());
        self
    }

    /// A name for the global table. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID as the table name.
    ///
    /// `TableName`. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }

    /// `TableType`. Allowed: [`TableType`](global_table::TableType).
    pub fn table_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableType", value.into());
        self
    }

    /// Specifies the time to live (TTL) settings for the table. This setting will be applied to all replicas.
    ///
    /// `TimeToLiveSpecification`.
    pub fn time_to_live_specification(
        mut self,
        value: impl Into<Value<global_table::TimeToLiveSpecification>>,
    ) -> Self {
        self.0.set("TimeToLiveSpecification", value.into());
        self
    }

    /// `VectorIndexes`.
    pub fn vector_indexes(mut self, value: impl Into<List<global_table::VectorIndex>>) -> Self {
        self.0.set("VectorIndexes", value.into());
        self
    }

    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
    ///
    /// `WarmThroughput`.
    pub fn warm_throughput(
        mut self,
        value: impl Into<Value<global_table::WarmThroughput>>,
    ) -> Self {
        self.0.set("WarmThroughput", value.into());
        self
    }

    /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
    ///
    /// `WriteOnDemandThroughputSettings`.
    pub fn write_on_demand_throughput_settings(
        mut self,
        value: impl Into<Value<global_table::WriteOnDemandThroughputSettings>>,
    ) -> Self {
        self.0.set("WriteOnDemandThroughputSettings", value.into());
        self
    }

    /// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED` .
    ///
    /// `WriteProvisionedThroughputSettings`.
    pub fn write_provisioned_throughput_settings(
        mut self,
        value: impl Into<Value<global_table::WriteProvisionedThroughputSettings>>,
    ) -> Self {
        self.0
            .set("WriteProvisionedThroughputSettings", value.into());
        self
    }
}

impl Resource for GlobalTable {
    const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";
}

impl Construct for GlobalTable {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GlobalTable> for Properties {
    fn from(value: GlobalTable) -> Self {
        value.0
    }
}

impl Handle<GlobalTable> {
    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable` . The ARN returned is that of the replica in the region the stack is deployed to.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000` .
    ///
    /// `Fn::GetAtt` of `StreamArn`.
    #[must_use]
    pub fn stream_arn(self) -> Value<String> {
        self.attribute("StreamArn")
    }

    /// Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb` . The `TableId` returned is that of the replica in the region the stack is deployed to.
    ///
    /// `Fn::GetAtt` of `TableId`.
    #[must_use]
    pub fn table_id(self) -> Value<String> {
        self.attribute("TableId")
    }
}

/// The `AWS::DynamoDB::Table` resource creates a DynamoDB table. For more information, see [CreateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html) in the \*Amazon DynamoDB API Reference\* .
///
/// [`AWS::DynamoDB::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html).
///
/// Required: `KeySchema`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Table(Properties);

impl Table {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of attributes that describe the key schema for the table and indexes.
    ///
    /// `AttributeDefinitions`.
    pub fn attribute_definitions(
        mut self,
        value: impl Into<List<table::AttributeDefinition>>,
    ) -> Self {
        self.0.set("AttributeDefinitions", value.into());
        self
    }

    /// Specify how you are charged for read and write throughput and how you manage capacity.
    ///
    /// `BillingMode`. Allowed: [`BillingMode`](table::BillingMode).
    pub fn billing_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingMode", value.into());
        self
    }

    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to monitor.
    ///
    /// `ContributorInsightsSpecification`.
    pub fn contributor_insights_specification(
        mut self,
        value: impl Into<Value<table::ContributorInsightsSpecification>>,
    ) -> Self {
        self.0.set("ContributorInsightsSpecification", value.into());
        self
    }

    /// Determines if a table is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// Global secondary indexes to be created on the table. You can create up to 20 global secondary indexes.
    ///
    /// `GlobalSecondaryIndexes`.
    pub fn global_secondary_indexes(
        mut self,
        value: impl Into<List<table::GlobalSecondaryIndex>>,
    ) -> Self {
        self.0.set("GlobalSecondaryIndexes", value.into());
        self
    }

    /// Specifies the properties of data being imported from the S3 bucket source to the" table.
    ///
    /// `ImportSourceSpecification`. A change replaces the resource.
    pub fn import_source_specification(
        mut self,
        value: impl Into<Value<table::ImportSourceSpecification>>,
    ) -> Self {
        self.0.set("ImportSourceSpecification", value.into());
        self
    }

    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    ///
    /// `KeySchema`. Required.
    pub fn key_schema(mut self, value: impl Into<Json>) -> Self {
        self.0.set("KeySchema", value.into());
        self
    }

    /// The Kinesis Data Streams configuration for the specified table.
    ///
    /// `KinesisStreamSpecification`.
    pub fn kinesis_stream_specification(
        mut self,
        value: impl Into<Value<table::KinesisStreamSpecification>>,
    ) -> Self {
        self.0.set("KinesisStreamSpecification", value.into());
        self
    }

    /// Local secondary indexes to be created on the table. You can create up to 5 local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes.
    ///
    /// `LocalSecondaryIndexes`.
    pub fn local_secondary_indexes(
        mut self,
        value: impl Into<List<table::LocalSecondaryIndex>>,
    ) -> Self {
        self.0.set("LocalSecondaryIndexes", value.into());
        self
    }

    /// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits` , `MaxWriteRequestUnits` , or both.
    ///
    /// `OnDemandThroughput`.
    pub fn on_demand_throughput(
        mut self,
        value: impl Into<Value<table::OnDemandThroughput>>,
    ) -> Self {
        self.0.set("OnDemandThroughput", value.into());
        self
    }

    /// The settings used to enable point in time recovery.
    ///
    /// `PointInTimeRecoverySpecification`.
    pub fn point_in_time_recovery_specification(
        mut self,
        value: impl Into<Value<table::PointInTimeRecoverySpecification>>,
    ) -> Self {
        self.0.set("PointInTimeRecoverySpecification", value.into());
        self
    }

    /// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits` .
    ///
    /// `ProvisionedThroughput`.
    pub fn provisioned_throughput(
        mut self,
        value: impl Into<Value<table::ProvisionedThroughput>>,
    ) -> Self {
        self.0.set("ProvisionedThroughput", value.into());
        self
    }

    /// An AWS resource-based policy document in JSON format that will be attached to the table.
    ///
    /// `ResourcePolicy`.
    pub fn resource_policy(mut self, value: impl Into<Value<table::ResourcePolicy>>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }

    /// Specifies the settings to enable server-side encryption.
    ///
    /// `SSESpecification`.
    pub fn sse_specification(mut self, value: impl Into<Value<table::SSESpecification>>) -> Self {
        self.0.set("SSESpecification", value.into());
        self
    }

    /// The settings for the DynamoDB table stream, which captures changes to items stored in the table. Including this property in your AWS CloudFormation template automatically enables streaming.
    ///
    /// `StreamSpecification`.
    pub fn stream_specification(
        mut self,
        value: impl Into<Value<table::StreamSpecification>>,
    ) -> Self {
        self.0.set("StreamSpecification", value.into());
        self
    }

    /// The table class of the new table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS` .
    ///
    /// `TableClass`. Allowed: [`TableClass`](table::TableClass).
    pub fn table_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableClass", value.into());
        self
    }

    /// A name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the table name.
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

    /// Specifies the Time to Live (TTL) settings for the table.
    ///
    /// `TimeToLiveSpecification`.
    pub fn time_to_live_specification(
        mut self,
        value: impl Into<Value<table::TimeToLiveSpecification>>,
    ) -> Self {
        self.0.set("TimeToLiveSpecification", value.into());
        self
    }

    /// `VectorIndexes`.
    pub fn vector_indexes(mut self, value: impl Into<List<table::VectorIndex>>) -> Self {
        self.0.set("VectorIndexes", value.into());
        self
    }

    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    ///
    /// `WarmThroughput`.
    pub fn warm_throughput(mut self, value: impl Into<Value<table::WarmThroughput>>) -> Self {
        self.0.set("WarmThroughput", value.into());
        self
    }
}

impl Resource for Table {
    const TYPE: &'static str = "AWS::DynamoDB::Table";
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

impl Handle<Table> {
    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000` .
    ///
    /// `Fn::GetAtt` of `StreamArn`.
    #[must_use]
    pub fn stream_arn(self) -> Value<String> {
        self.attribute("StreamArn")
    }
}

/// Property types and words of [`GlobalTable`].
pub mod global_table {
    use crate::{Json, List, Properties, Value};

    /// Represents an attribute for describing the schema for the table and indexes.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `AttributeName`, `AttributeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeDefinition(Properties);

    impl AttributeDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for the attribute.
        ///
        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// The data type for the attribute, where:
        ///
        /// `AttributeType`. Required. Allowed: [`AttributeType`].
        pub fn attribute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeType", value.into());
            self
        }
    }

    impl From<AttributeDefinition> for Json {
        fn from(value: AttributeDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `MaxCapacity`, `MinCapacity`, `TargetTrackingScalingPolicyConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityAutoScalingSettings(Properties);

    impl CapacityAutoScalingSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum provisioned capacity units for the global table.
        ///
        /// `MaxCapacity`. Required.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The minimum provisioned capacity units for the global table.
        ///
        /// `MinCapacity`. Required.
        pub fn min_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacity", value.into());
            self
        }

        /// When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED` , DynamoDB requires you to specify read and write capacity unit values for the table and for each global secondary index. These values will be applied to all replicas.
        ///
        /// `SeedCapacity`.
        pub fn seed_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SeedCapacity", value.into());
            self
        }

        /// Defines a target tracking scaling policy.
        ///
        /// `TargetTrackingScalingPolicyConfiguration`. Required.
        pub fn target_tracking_scaling_policy_configuration(
            mut self,
            value: impl Into<Value<TargetTrackingScalingPolicyConfiguration>>,
        ) -> Self {
            self.0
                .set("TargetTrackingScalingPolicyConfiguration", value.into());
            self
        }
    }

    impl From<CapacityAutoScalingSettings> for Json {
        fn from(value: CapacityAutoScalingSettings) -> Self {
            value.0.into()
        }
    }

    /// Configures contributor insights settings for a replica or one of its indexes.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContributorInsightsSpecification(Properties);

    impl ContributorInsightsSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specifies the CloudWatch Contributor Insights mode for a global table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events).
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<ContributorInsightsSpecification> for Json {
        fn from(value: ContributorInsightsSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalReadProvisionedThroughputSettings(Properties);

    impl GlobalReadProvisionedThroughputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ReadCapacityUnits`.
        pub fn read_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadCapacityUnits", value.into());
            self
        }
    }

    impl From<GlobalReadProvisionedThroughputSettings> for Json {
        fn from(value: GlobalReadProvisionedThroughputSettings) -> Self {
            value.0.into()
        }
    }

    /// Allows you to specify a global secondary index for the global table. The index will be defined on all replicas.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `IndexName`, `KeySchema`, `Projection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalSecondaryIndex(Properties);

    impl GlobalSecondaryIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the global secondary index. The name must be unique among all other indexes on this table.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:
        ///
        /// `KeySchema`. Required.
        pub fn key_schema(
            mut self,
            value: impl Into<List<GlobalSecondaryIndexKeySchemaItem>>,
        ) -> Self {
            self.0.set("KeySchema", value.into());
            self
        }

        /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// `Projection`. Required.
        pub fn projection(mut self, value: impl Into<Value<Projection>>) -> Self {
            self.0.set("Projection", value.into());
            self
        }

        /// `ReadOnDemandThroughputSettings`.
        pub fn read_on_demand_throughput_settings(
            mut self,
            value: impl Into<Value<ReadOnDemandThroughputSettings>>,
        ) -> Self {
            self.0.set("ReadOnDemandThroughputSettings", value.into());
            self
        }

        /// `ReadProvisionedThroughputSettings`.
        pub fn read_provisioned_throughput_settings(
            mut self,
            value: impl Into<Value<GlobalReadProvisionedThroughputSettings>>,
        ) -> Self {
            self.0
                .set("ReadProvisionedThroughputSettings", value.into());
            self
        }

        /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond` , `WriteUnitsPerSecond` , or both.
        ///
        /// `WarmThroughput`.
        pub fn warm_throughput(mut self, value: impl Into<Value<WarmThroughput>>) -> Self {
            self.0.set("WarmThroughput", value.into());
            self
        }

        /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
        ///
        /// `WriteOnDemandThroughputSettings`.
        pub fn write_on_demand_throughput_settings(
            mut self,
            value: impl Into<Value<WriteOnDemandThroughputSettings>>,
        ) -> Self {
            self.0.set("WriteOnDemandThroughputSettings", value.into());
            self
        }

        /// Defines write capacity settings for the global secondary index. You must specify a value for this property if the table's `BillingMode` is `PROVISIONED` .
        ///
        /// `WriteProvisionedThroughputSettings`.
        pub fn write_provisioned_throughput_settings(
            mut self,
            value: impl Into<Value<WriteProvisionedThroughputSettings>>,
        ) -> Self {
            self.0
                .set("WriteProvisionedThroughputSettings", value.into());
            self
        }
    }

    impl From<GlobalSecondaryIndex> for Json {
        fn from(value: GlobalSecondaryIndex) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `AttributeName`, `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalSecondaryIndexKeySchemaItem(Properties);

    impl GlobalSecondaryIndexKeySchemaItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `KeyType`. Required. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<GlobalSecondaryIndexKeySchemaItem> for Json {
        fn from(value: GlobalSecondaryIndexKeySchemaItem) -> Self {
            value.0.into()
        }
    }

    /// The witness Region for the MRSC global table. A MRSC global table can be configured with either three replicas, or with two replicas and one witness.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalTableWitness(Properties);

    impl GlobalTableWitness {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS Region that serves as a witness for the MRSC global table.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<GlobalTableWitness> for Json {
        fn from(value: GlobalTableWitness) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `AttributeName`, `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeySchemaItem(Properties);

    impl KeySchemaItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `KeyType`. Required. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<KeySchemaItem> for Json {
        fn from(value: KeySchemaItem) -> Self {
            value.0.into()
        }
    }

    /// The Kinesis Data Streams configuration for the specified global table replica.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `StreamArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamSpecification(Properties);

    impl KinesisStreamSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The precision for the time and date that the stream was created.
        ///
        /// `ApproximateCreationDateTimePrecision`. Allowed: [`ApproximateCreationDateTimePrecision`].
        pub fn approximate_creation_date_time_precision(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ApproximateCreationDateTimePrecision", value.into());
            self
        }

        /// The ARN for a specific Kinesis data stream.
        ///
        /// `StreamArn`. Required.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<KinesisStreamSpecification> for Json {
        fn from(value: KinesisStreamSpecification) -> Self {
            value.0.into()
        }
    }

    /// Represents the properties of a local secondary index. A local secondary index can only be created when its parent table is created.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `IndexName`, `KeySchema`, `Projection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalSecondaryIndex(Properties);

    impl LocalSecondaryIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the local secondary index. The name must be unique among all other indexes on this table.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:
        ///
        /// `KeySchema`. Required.
        pub fn key_schema(
            mut self,
            value: impl Into<List<LocalSecondaryIndexKeySchemaItem>>,
        ) -> Self {
            self.0.set("KeySchema", value.into());
            self
        }

        /// Represents attributes that are copied (projected) from the table into the local secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// `Projection`. Required.
        pub fn projection(mut self, value: impl Into<Value<Projection>>) -> Self {
            self.0.set("Projection", value.into());
            self
        }
    }

    impl From<LocalSecondaryIndex> for Json {
        fn from(value: LocalSecondaryIndex) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `AttributeName`, `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalSecondaryIndexKeySchemaItem(Properties);

    impl LocalSecondaryIndexKeySchemaItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `KeyType`. Required. Allowed: [`KeyType`].
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<LocalSecondaryIndexKeySchemaItem> for Json {
        fn from(value: LocalSecondaryIndexKeySchemaItem) -> Self {
            value.0.into()
        }
    }

    /// Represents the settings used to enable point in time recovery.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PointInTimeRecoverySpecification(Properties);

    impl PointInTimeRecoverySpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
        ///
        /// `PointInTimeRecoveryEnabled`.
        pub fn point_in_time_recovery_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PointInTimeRecoveryEnabled", value.into());
            self
        }

        /// The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional.
        ///
        /// `RecoveryPeriodInDays`.
        pub fn recovery_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecoveryPeriodInDays", value.into());
            self
        }
    }

    impl From<PointInTimeRecoverySpecification> for Json {
        fn from(value: PointInTimeRecoverySpecification) -> Self {
            value.0.into()
        }
    }

    /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Projection(Properties);

    impl Projection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the non-key attribute names which will be projected into the index.
        ///
        /// `NonKeyAttributes`.
        pub fn non_key_attributes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NonKeyAttributes", value.into());
            self
        }

        /// The set of attributes that are projected into the index:
        ///
        /// `ProjectionType`. Allowed: [`ProjectionType`].
        pub fn projection_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectionType", value.into());
            self
        }
    }

    impl From<Projection> for Json {
        fn from(value: Projection) -> Self {
            value.0.into()
        }
    }

    /// Sets the read request settings for a replica table or a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadOnDemandThroughputSettings(Properties);

    impl ReadOnDemandThroughputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of read request units for the specified replica of a global table.
        ///
        /// `MaxReadRequestUnits`.
        pub fn max_read_request_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxReadRequestUnits", value.into());
            self
        }
    }

    impl From<ReadOnDemandThroughputSettings> for Json {
        fn from(value: ReadOnDemandThroughputSettings) -> Self {
            value.0.into()
        }
    }

    /// Allows you to specify the read capacity settings for a replica table or a replica global secondary index when the `BillingMode` is set to `PROVISIONED` .
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReadProvisionedThroughputSettings(Properties);

    impl ReadProvisionedThroughputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies auto scaling settings for the replica table or global secondary index.
        ///
        /// `ReadCapacityAutoScalingSettings`.
        pub fn read_capacity_auto_scaling_settings(
            mut self,
            value: impl Into<Value<CapacityAutoScalingSettings>>,
        ) -> Self {
            self.0.set("ReadCapacityAutoScalingSettings", value.into());
            self
        }

        /// Specifies a fixed read capacity for the replica table or global secondary index.
        ///
        /// `ReadCapacityUnits`.
        pub fn read_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadCapacityUnits", value.into());
            self
        }
    }

    impl From<ReadProvisionedThroughputSettings> for Json {
        fn from(value: ReadProvisionedThroughputSettings) -> Self {
            value.0.into()
        }
    }

    /// Represents the properties of a global secondary index that can be set on a per-replica basis.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `IndexName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaGlobalSecondaryIndexSpecification(Properties);

    impl ReplicaGlobalSecondaryIndexSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Updates the status for contributor insights for a specific table or index.
        ///
        /// `ContributorInsightsSpecification`.
        pub fn contributor_insights_specification(
            mut self,
            value: impl Into<Value<ContributorInsightsSpecification>>,
        ) -> Self {
            self.0.set("ContributorInsightsSpecification", value.into());
            self
        }

        /// The name of the global secondary index. The name must be unique among all other indexes on this table.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// Sets the read request settings for a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
        ///
        /// `ReadOnDemandThroughputSettings`.
        pub fn read_on_demand_throughput_settings(
            mut self,
            value: impl Into<Value<ReadOnDemandThroughputSettings>>,
        ) -> Self {
            self.0.set("ReadOnDemandThroughputSettings", value.into());
            self
        }

        /// Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is set to `PROVISIONED` .
        ///
        /// `ReadProvisionedThroughputSettings`.
        pub fn read_provisioned_throughput_settings(
            mut self,
            value: impl Into<Value<ReadProvisionedThroughputSettings>>,
        ) -> Self {
            self.0
                .set("ReadProvisionedThroughputSettings", value.into());
            self
        }
    }

    impl From<ReplicaGlobalSecondaryIndexSpecification> for Json {
        fn from(value: ReplicaGlobalSecondaryIndexSpecification) -> Self {
            value.0.into()
        }
    }

    /// Allows you to specify a KMS key identifier to be used for server-side encryption. The key can be specified via ARN, key ID, or alias. The key must be created in the same region as the replica.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `KMSMasterKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaSSESpecification(Properties);

    impl ReplicaSSESpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN.
        ///
        /// `KMSMasterKeyId`. Required.
        pub fn kms_master_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSMasterKeyId", value.into());
            self
        }
    }

    impl From<ReplicaSSESpecification> for Json {
        fn from(value: ReplicaSSESpecification) -> Self {
            value.0.into()
        }
    }

    /// Defines settings specific to a single replica of a global table.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
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

        /// The settings used to enable or disable CloudWatch Contributor Insights for the specified replica. When not specified, defaults to contributor insights disabled for the replica.
        ///
        /// `ContributorInsightsSpecification`.
        pub fn contributor_insights_specification(
            mut self,
            value: impl Into<Value<ContributorInsightsSpecification>>,
        ) -> Self {
            self.0.set("ContributorInsightsSpecification", value.into());
            self
        }

        /// Determines if a replica is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default.
        ///
        /// `DeletionProtectionEnabled`.
        pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeletionProtectionEnabled", value.into());
            self
        }

        /// `DisassociationProtectionEnabled`.
        pub fn disassociation_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisassociationProtectionEnabled", value.into());
            self
        }

        /// Defines additional settings for the global secondary indexes of this replica.
        ///
        /// `GlobalSecondaryIndexes`.
        pub fn global_secondary_indexes(
            mut self,
            value: impl Into<List<ReplicaGlobalSecondaryIndexSpecification>>,
        ) -> Self {
            self.0.set("GlobalSecondaryIndexes", value.into());
            self
        }

        /// `GlobalTableSettingsReplicationMode`. Allowed: [`GlobalTableSettingsReplicationMode`].
        pub fn global_table_settings_replication_mode(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("GlobalTableSettingsReplicationMode", value.into());
            self
        }

        /// Defines the Kinesis Data Streams configuration for the specified replica.
        ///
        /// `KinesisStreamSpecification`.
        pub fn kinesis_stream_specification(
            mut self,
            value: impl Into<Value<KinesisStreamSpecification>>,
        ) -> Self {
            self.0.set("KinesisStreamSpecification", value.into());
            self
        }

        /// The settings used to enable point in time recovery. When not specified, defaults to point in time recovery disabled for the replica.
        ///
        /// `PointInTimeRecoverySpecification`.
        pub fn point_in_time_recovery_specification(
            mut self,
            value: impl Into<Value<PointInTimeRecoverySpecification>>,
        ) -> Self {
            self.0.set("PointInTimeRecoverySpecification", value.into());
            self
        }

        /// Sets read request settings for the replica table.
        ///
        /// `ReadOnDemandThroughputSettings`.
        pub fn read_on_demand_throughput_settings(
            mut self,
            value: impl Into<Value<ReadOnDemandThroughputSettings>>,
        ) -> Self {
            self.0.set("ReadOnDemandThroughputSettings", value.into());
            self
        }

        /// Defines read capacity settings for the replica table.
        ///
        /// `ReadProvisionedThroughputSettings`.
        pub fn read_provisioned_throughput_settings(
            mut self,
            value: impl Into<Value<ReadProvisionedThroughputSettings>>,
        ) -> Self {
            self.0
                .set("ReadProvisionedThroughputSettings", value.into());
            self
        }

        /// The region in which this replica exists.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// Represents the DynamoDB Streams configuration for a global table replica.
        ///
        /// `ReplicaStreamSpecification`.
        pub fn replica_stream_specification(
            mut self,
            value: impl Into<Value<ReplicaStreamSpecification>>,
        ) -> Self {
            self.0.set("ReplicaStreamSpecification", value.into());
            self
        }

        /// A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table.
        ///
        /// `ResourcePolicy`.
        pub fn resource_policy(mut self, value: impl Into<Value<ResourcePolicy>>) -> Self {
            self.0.set("ResourcePolicy", value.into());
            self
        }

        /// Allows you to specify a customer-managed key for the replica. When using customer-managed keys for server-side encryption, this property must have a value in all replicas.
        ///
        /// `SSESpecification`.
        pub fn sse_specification(
            mut self,
            value: impl Into<Value<ReplicaSSESpecification>>,
        ) -> Self {
            self.0.set("SSESpecification", value.into());
            self
        }

        /// The table class of the specified table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS` .
        ///
        /// `TableClass`.
        pub fn table_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableClass", value.into());
            self
        }

        /// An array of key-value pairs to apply to this replica.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ReplicaSpecification> for Json {
        fn from(value: ReplicaSpecification) -> Self {
            value.0.into()
        }
    }

    /// Represents the DynamoDB Streams configuration for a global table replica.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaStreamSpecification(Properties);

    impl ReplicaStreamSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table replica.
        ///
        /// `ResourcePolicy`.
        pub fn resource_policy(mut self, value: impl Into<Value<ResourcePolicy>>) -> Self {
            self.0.set("ResourcePolicy", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<ReplicaStreamSpecification> for Json {
        fn from(value: ReplicaStreamSpecification) -> Self {
            value.0.into()
        }
    }

    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `PolicyDocument`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourcePolicy(Properties);

    impl ResourcePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and stream.
        ///
        /// `PolicyDocument`. Required.
        pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PolicyDocument", value.into());
            self
        }
    }

    impl From<ResourcePolicy> for Json {
        fn from(value: ResourcePolicy) -> Self {
            value.0.into()
        }
    }

    /// Represents the settings used to enable server-side encryption.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `SSEEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SSESpecification(Properties);

    impl SSESpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to KMS and an AWS managed key is used ( AWS charges apply).
        ///
        /// `SSEEnabled`. Required.
        pub fn sse_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SSEEnabled", value.into());
            self
        }

        /// Server-side encryption type. The only supported value is:
        ///
        /// `SSEType`. Allowed: [`SSEType`].
        pub fn sse_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SSEType", value.into());
            self
        }
    }

    impl From<SSESpecification> for Json {
        fn from(value: SSESpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `AttributeName`, `SearchSchemaElementType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SearchSchemaElement(Properties);

    impl SearchSchemaElement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `SearchSchemaElementType`. Required. Allowed: [`SearchSchemaElementType`].
        pub fn search_schema_element_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchSchemaElementType", value.into());
            self
        }
    }

    impl From<SearchSchemaElement> for Json {
        fn from(value: SearchSchemaElement) -> Self {
            value.0.into()
        }
    }

    /// Represents the DynamoDB Streams configuration for a table in DynamoDB .
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `StreamViewType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamSpecification(Properties);

    impl StreamSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table. Valid values for `StreamViewType` are:
        ///
        /// `StreamViewType`. Required. Allowed: [`StreamViewType`].
        pub fn stream_view_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamViewType", value.into());
            self
        }
    }

    impl From<StreamSpecification> for Json {
        fn from(value: StreamSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
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

    /// Defines a target tracking scaling policy.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
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

        /// Indicates whether scale in by the target tracking scaling policy is disabled. The default value is `false` .
        ///
        /// `DisableScaleIn`.
        pub fn disable_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableScaleIn", value.into());
            self
        }

        /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
        ///
        /// `ScaleInCooldown`.
        pub fn scale_in_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleInCooldown", value.into());
            self
        }

        /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start.
        ///
        /// `ScaleOutCooldown`.
        pub fn scale_out_cooldown(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ScaleOutCooldown", value.into());
            self
        }

        /// Defines a target value for the scaling policy.
        ///
        /// `TargetValue`. Required.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetTrackingScalingPolicyConfiguration> for Json {
        fn from(value: TargetTrackingScalingPolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Represents the settings used to enable or disable Time to Live (TTL) for the specified table. All replicas will have the same time to live configuration.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeToLiveSpecification(Properties);

    impl TimeToLiveSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute used to store the expiration time for items in the table.
        ///
        /// `AttributeName`.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TimeToLiveSpecification> for Json {
        fn from(value: TimeToLiveSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `AttributeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorAttribute(Properties);

    impl VectorAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }
    }

    impl From<VectorAttribute> for Json {
        fn from(value: VectorAttribute) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::GlobalTable`.
    ///
    /// Required: `Dimensions`, `DistanceFunction`, `IndexName`, `Projection`, `VectorAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorIndex(Properties);

    impl VectorIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Dimensions`. Required.
        pub fn dimensions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// `DistanceFunction`. Required. Allowed: [`DistanceFunction`].
        pub fn distance_function(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DistanceFunction", value.into());
            self
        }

        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// `Projection`. Required.
        pub fn projection(mut self, value: impl Into<Value<Projection>>) -> Self {
            self.0.set("Projection", value.into());
            self
        }

        /// `SearchSchema`.
        pub fn search_schema(mut self, value: impl Into<List<SearchSchemaElement>>) -> Self {
            self.0.set("SearchSchema", value.into());
            self
        }

        /// `VectorAttribute`. Required.
        pub fn vector_attribute(mut self, value: impl Into<Value<VectorAttribute>>) -> Self {
            self.0.set("VectorAttribute", value.into());
            self
        }
    }

    impl From<VectorIndex> for Json {
        fn from(value: VectorIndex) -> Self {
            value.0.into()
        }
    }

    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmThroughput(Properties);

    impl WarmThroughput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the number of read operations your base table can instantaneously support.
        ///
        /// `ReadUnitsPerSecond`.
        pub fn read_units_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadUnitsPerSecond", value.into());
            self
        }

        /// Represents the number of write operations your base table can instantaneously support.
        ///
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

    /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WriteOnDemandThroughputSettings(Properties);

    impl WriteOnDemandThroughputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of write request settings for the specified replica of a global table.
        ///
        /// `MaxWriteRequestUnits`.
        pub fn max_write_request_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxWriteRequestUnits", value.into());
            self
        }
    }

    impl From<WriteOnDemandThroughputSettings> for Json {
        fn from(value: WriteOnDemandThroughputSettings) -> Self {
            value.0.into()
        }
    }

    /// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED` .
    ///
    /// A property type of `AWS::DynamoDB::GlobalTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WriteProvisionedThroughputSettings(Properties);

    impl WriteProvisionedThroughputSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies auto scaling settings for the replica table or global secondary index.
        ///
        /// `WriteCapacityAutoScalingSettings`.
        pub fn write_capacity_auto_scaling_settings(
            mut self,
            value: impl Into<Value<CapacityAutoScalingSettings>>,
        ) -> Self {
            self.0.set("WriteCapacityAutoScalingSettings", value.into());
            self
        }
    }

    impl From<WriteProvisionedThroughputSettings> for Json {
        fn from(value: WriteProvisionedThroughputSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BillingMode`.
        pub enum BillingMode {
            PayPerRequest = "PAY_PER_REQUEST",
            Provisioned = "PROVISIONED",
        }

        /// Words for `MultiRegionConsistency`.
        pub enum MultiRegionConsistency {
            Eventual = "EVENTUAL",
            Strong = "STRONG",
        }

        /// Words for `TableType`.
        pub enum TableType {
            GlobalTableReplica = "GlobalTableReplica",
            Regional = "Regional",
        }

        /// Words for `AttributeType`.
        pub enum AttributeType {
            B = "B",
            N = "N",
            S = "S",
        }

        /// Words for `Mode`.
        pub enum Mode {
            AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS",
            ThrottledKeys = "THROTTLED_KEYS",
        }

        /// Words for `KeyType`.
        pub enum KeyType {
            Hash = "HASH",
            Range = "RANGE",
        }

        /// Words for `ApproximateCreationDateTimePrecision`.
        pub enum ApproximateCreationDateTimePrecision {
            Microsecond = "MICROSECOND",
            Millisecond = "MILLISECOND",
        }

        /// Words for `ProjectionType`.
        pub enum ProjectionType {
            All = "ALL",
            Include = "INCLUDE",
            KeysOnly = "KEYS_ONLY",
        }

        /// Words for `GlobalTableSettingsReplicationMode`.
        pub enum GlobalTableSettingsReplicationMode {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `SSEType`.
        pub enum SSEType {
            Kms = "KMS",
        }

        /// Words for `SearchSchemaElementType`.
        pub enum SearchSchemaElementType {
            Hash = "HASH",
            InlineFilter = "INLINE_FILTER",
        }

        /// Words for `StreamViewType`.
        pub enum StreamViewType {
            KeysOnly = "KEYS_ONLY",
            NewAndOldImages = "NEW_AND_OLD_IMAGES",
            NewImage = "NEW_IMAGE",
            OldImage = "OLD_IMAGE",
        }

        /// Words for `DistanceFunction`.
        pub enum DistanceFunction {
            Cosine = "COSINE",
            DotProduct = "DOT_PRODUCT",
            Euclidean = "EUCLIDEAN",
        }
    }
}

/// Property types and words of [`Table`].
pub mod table {
    use crate::{Json, List, Properties, Value};

    /// Represents an attribute for describing the schema for the table and indexes.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `AttributeName`, `AttributeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttributeDefinition(Properties);

    impl AttributeDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for the attribute.
        ///
        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// The data type for the attribute, where:
        ///
        /// `AttributeType`. Required. Allowed: [`AttributeType`].
        pub fn attribute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeType", value.into());
            self
        }
    }

    impl From<AttributeDefinition> for Json {
        fn from(value: AttributeDefinition) -> Self {
            value.0.into()
        }
    }

    /// Configures contributor insights settings for a table or one of its indexes.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContributorInsightsSpecification(Properties);

    impl ContributorInsightsSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specifies the CloudWatch Contributor Insights mode for a table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events).
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<ContributorInsightsSpecification> for Json {
        fn from(value: ContributorInsightsSpecification) -> Self {
            value.0.into()
        }
    }

    /// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Csv(Properties);

    impl Csv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The delimiter used for separating items in the CSV file being imported.
        ///
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }

        /// List of the headers used to specify a common header for all source CSV files being imported. If this field is specified then the first line of each CSV file is treated as data instead of the header.
        ///
        /// `HeaderList`.
        pub fn header_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HeaderList", value.into());
            self
        }
    }

    impl From<Csv> for Json {
        fn from(value: Csv) -> Self {
            value.0.into()
        }
    }

    /// Represents the properties of a global secondary index.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `IndexName`, `KeySchema`, `Projection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalSecondaryIndex(Properties);

    impl GlobalSecondaryIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which events to monitor.
        ///
        /// `ContributorInsightsSpecification`.
        pub fn contributor_insights_specification(
            mut self,
            value: impl Into<Value<ContributorInsightsSpecification>>,
        ) -> Self {
            self.0.set("ContributorInsightsSpecification", value.into());
            self
        }

        /// The name of the global secondary index. The name must be unique among all other indexes on this table.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:
        ///
        /// `KeySchema`. Required.
        pub fn key_schema(
            mut self,
            value: impl Into<List<GlobalSecondaryIndexKeySchemaItem>>,
        ) -> Self {
            self.0.set("KeySchema", value.into());
            self
        }

        /// The maximum number of read and write units for the specified global secondary index. If you use this parameter, you must specify `MaxReadRequestUnits` , `MaxWriteRequestUnits` , or both.
        ///
        /// `OnDemandThroughput`.
        pub fn on_demand_throughput(mut self, value: impl Into<Value<OnDemandThroughput>>) -> Self {
            self.0.set("OnDemandThroughput", value.into());
            self
        }

        /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// `Projection`. Required.
        pub fn projection(mut self, value: impl Into<Value<Projection>>) -> Self {
            self.0.set("Projection", value.into());
            self
        }

        /// Represents the provisioned throughput settings for the specified global secondary index. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
        ///
        /// `ProvisionedThroughput`.
        pub fn provisioned_throughput(
            mut self,
            value: impl Into<Value<ProvisionedThroughput>>,
        ) -> Self {
            self.0.set("ProvisionedThroughput", value.into());
            self
        }

        /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond` , `WriteUnitsPerSecond` , or both.
        ///
        /// `WarmThroughput`.
        pub fn warm_throughput(mut self, value: impl Into<Value<WarmThroughput>>) -> Self {
            self.0.set("WarmThroughput", value.into());
            self
        }
    }

    impl From<GlobalSecondaryIndex> for Json {
        fn from(value: GlobalSecondaryIndex) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `AttributeName`, `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlobalSecondaryIndexKeySchemaItem(Properties);

    impl GlobalSecondaryIndexKeySchemaItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `KeyType`. Required.
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<GlobalSecondaryIndexKeySchemaItem> for Json {
        fn from(value: GlobalSecondaryIndexKeySchemaItem) -> Self {
            value.0.into()
        }
    }

    /// Specifies the properties of data being imported from the S3 bucket source to the table.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `InputFormat`, `S3BucketSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImportSourceSpecification(Properties);

    impl ImportSourceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Type of compression to be used on the input coming from the imported table.
        ///
        /// `InputCompressionType`.
        pub fn input_compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputCompressionType", value.into());
            self
        }

        /// The format of the source data. Valid values for `ImportFormat` are `CSV` , `DYNAMODB_JSON` or `ION` .
        ///
        /// `InputFormat`. Required.
        pub fn input_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputFormat", value.into());
            self
        }

        /// Additional properties that specify how the input is formatted,
        ///
        /// `InputFormatOptions`.
        pub fn input_format_options(mut self, value: impl Into<Value<InputFormatOptions>>) -> Self {
            self.0.set("InputFormatOptions", value.into());
            self
        }

        /// The S3 bucket that provides the source for the import.
        ///
        /// `S3BucketSource`. Required.
        pub fn s3_bucket_source(mut self, value: impl Into<Value<S3BucketSource>>) -> Self {
            self.0.set("S3BucketSource", value.into());
            self
        }
    }

    impl From<ImportSourceSpecification> for Json {
        fn from(value: ImportSourceSpecification) -> Self {
            value.0.into()
        }
    }

    /// The format options for the data that was imported into the target table. There is one value, CsvOption.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputFormatOptions(Properties);

    impl InputFormatOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<Csv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }
    }

    impl From<InputFormatOptions> for Json {
        fn from(value: InputFormatOptions) -> Self {
            value.0.into()
        }
    }

    /// The Kinesis Data Streams configuration for the specified table.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `StreamArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamSpecification(Properties);

    impl KinesisStreamSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The precision for the time and date that the stream was created.
        ///
        /// `ApproximateCreationDateTimePrecision`. Allowed: [`ApproximateCreationDateTimePrecision`].
        pub fn approximate_creation_date_time_precision(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ApproximateCreationDateTimePrecision", value.into());
            self
        }

        /// The ARN for a specific Kinesis data stream.
        ///
        /// `StreamArn`. Required.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<KinesisStreamSpecification> for Json {
        fn from(value: KinesisStreamSpecification) -> Self {
            value.0.into()
        }
    }

    /// Represents the properties of a local secondary index. A local secondary index can only be created when its parent table is created.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `IndexName`, `KeySchema`, `Projection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalSecondaryIndex(Properties);

    impl LocalSecondaryIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the local secondary index. The name must be unique among all other indexes on this table.
        ///
        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:
        ///
        /// `KeySchema`. Required.
        pub fn key_schema(
            mut self,
            value: impl Into<List<LocalSecondaryIndexKeySchemaItem>>,
        ) -> Self {
            self.0.set("KeySchema", value.into());
            self
        }

        /// Represents attributes that are copied (projected) from the table into the local secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// `Projection`. Required.
        pub fn projection(mut self, value: impl Into<Value<Projection>>) -> Self {
            self.0.set("Projection", value.into());
            self
        }
    }

    impl From<LocalSecondaryIndex> for Json {
        fn from(value: LocalSecondaryIndex) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `AttributeName`, `KeyType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocalSecondaryIndexKeySchemaItem(Properties);

    impl LocalSecondaryIndexKeySchemaItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `KeyType`. Required.
        pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyType", value.into());
            self
        }
    }

    impl From<LocalSecondaryIndexKeySchemaItem> for Json {
        fn from(value: LocalSecondaryIndexKeySchemaItem) -> Self {
            value.0.into()
        }
    }

    /// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits` , `MaxWriteRequestUnits` , or both.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnDemandThroughput(Properties);

    impl OnDemandThroughput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of read request units for the specified table.
        ///
        /// `MaxReadRequestUnits`.
        pub fn max_read_request_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxReadRequestUnits", value.into());
            self
        }

        /// Maximum number of write request units for the specified table.
        ///
        /// `MaxWriteRequestUnits`.
        pub fn max_write_request_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxWriteRequestUnits", value.into());
            self
        }
    }

    impl From<OnDemandThroughput> for Json {
        fn from(value: OnDemandThroughput) -> Self {
            value.0.into()
        }
    }

    /// The settings used to enable point in time recovery.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PointInTimeRecoverySpecification(Properties);

    impl PointInTimeRecoverySpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
        ///
        /// `PointInTimeRecoveryEnabled`.
        pub fn point_in_time_recovery_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PointInTimeRecoveryEnabled", value.into());
            self
        }

        /// The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional.
        ///
        /// `RecoveryPeriodInDays`.
        pub fn recovery_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RecoveryPeriodInDays", value.into());
            self
        }
    }

    impl From<PointInTimeRecoverySpecification> for Json {
        fn from(value: PointInTimeRecoverySpecification) -> Self {
            value.0.into()
        }
    }

    /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Projection(Properties);

    impl Projection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the non-key attribute names which will be projected into the index.
        ///
        /// `NonKeyAttributes`.
        pub fn non_key_attributes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NonKeyAttributes", value.into());
            self
        }

        /// The set of attributes that are projected into the index:
        ///
        /// `ProjectionType`. Allowed: [`ProjectionType`].
        pub fn projection_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProjectionType", value.into());
            self
        }
    }

    impl From<Projection> for Json {
        fn from(value: Projection) -> Self {
            value.0.into()
        }
    }

    /// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits` .
    ///
    /// A property type of `AWS::DynamoDB::Table`.
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

        /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException` .
        ///
        /// `ReadCapacityUnits`. Required.
        pub fn read_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadCapacityUnits", value.into());
            self
        }

        /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException` .
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

    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `PolicyDocument`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourcePolicy(Properties);

    impl ResourcePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both.
        ///
        /// `PolicyDocument`. Required.
        pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PolicyDocument", value.into());
            self
        }
    }

    impl From<ResourcePolicy> for Json {
        fn from(value: ResourcePolicy) -> Self {
            value.0.into()
        }
    }

    /// The S3 bucket that is being imported from.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3BucketSource(Properties);

    impl S3BucketSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket that is being imported from.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The account number of the S3 bucket that is being imported from. If the bucket is owned by the requester this is optional.
        ///
        /// `S3BucketOwner`.
        pub fn s3_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketOwner", value.into());
            self
        }

        /// The key prefix shared by all S3 Objects that are being imported.
        ///
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyPrefix", value.into());
            self
        }
    }

    impl From<S3BucketSource> for Json {
        fn from(value: S3BucketSource) -> Self {
            value.0.into()
        }
    }

    /// Represents the settings used to enable server-side encryption.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `SSEEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SSESpecification(Properties);

    impl SSESpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS key that should be used for the AWS encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN.
        ///
        /// `KMSMasterKeyId`.
        pub fn kms_master_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KMSMasterKeyId", value.into());
            self
        }

        /// Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to `KMS` and an AWS managed key is used ( AWS charges apply).
        ///
        /// `SSEEnabled`. Required.
        pub fn sse_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SSEEnabled", value.into());
            self
        }

        /// Server-side encryption type. The only supported value is:
        ///
        /// `SSEType`. Allowed: [`SSEType`].
        pub fn sse_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SSEType", value.into());
            self
        }
    }

    impl From<SSESpecification> for Json {
        fn from(value: SSESpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `AttributeName`, `SearchSchemaElementType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SearchSchemaElement(Properties);

    impl SearchSchemaElement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// `SearchSchemaElementType`. Required. Allowed: [`SearchSchemaElementType`].
        pub fn search_schema_element_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchSchemaElementType", value.into());
            self
        }
    }

    impl From<SearchSchemaElement> for Json {
        fn from(value: SearchSchemaElement) -> Self {
            value.0.into()
        }
    }

    /// Represents the DynamoDB Streams configuration for a table in DynamoDB.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `StreamViewType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamSpecification(Properties);

    impl StreamSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table's streams.
        ///
        /// `ResourcePolicy`.
        pub fn resource_policy(mut self, value: impl Into<Value<ResourcePolicy>>) -> Self {
            self.0.set("ResourcePolicy", value.into());
            self
        }

        /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table. Valid values for `StreamViewType` are:
        ///
        /// `StreamViewType`. Required. Allowed: [`StreamViewType`].
        pub fn stream_view_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamViewType", value.into());
            self
        }

        /// Specifies the tags to apply to the DDB stream. Stream tags are independent of table tags.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<StreamSpecification> for Json {
        fn from(value: StreamSpecification) -> Self {
            value.0.into()
        }
    }

    /// Describes a tag. A tag is a key-value pair. You can add up to 50 tags to a single DynamoDB table. AWS-assigned tag names and values are automatically assigned the aws: prefix, which the user cannot assign.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
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

        /// The key of the tag. Tag keys are case sensitive. Each DynamoDB table can only have up to one tag with the same key. If you try to add an existing tag (same key), the existing tag value will be updated to the new value.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag. Tag values are case-sensitive and can be null.
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

    /// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeToLiveSpecification(Properties);

    impl TimeToLiveSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the TTL attribute used to store the expiration time for items in the table.
        ///
        /// `AttributeName`.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }

        /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TimeToLiveSpecification> for Json {
        fn from(value: TimeToLiveSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `AttributeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorAttribute(Properties);

    impl VectorAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AttributeName`. Required.
        pub fn attribute_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttributeName", value.into());
            self
        }
    }

    impl From<VectorAttribute> for Json {
        fn from(value: VectorAttribute) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DynamoDB::Table`.
    ///
    /// Required: `Dimensions`, `DistanceFunction`, `IndexName`, `Projection`, `VectorAttribute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorIndex(Properties);

    impl VectorIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Dimensions`. Required.
        pub fn dimensions(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// `DistanceFunction`. Required. Allowed: [`DistanceFunction`].
        pub fn distance_function(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DistanceFunction", value.into());
            self
        }

        /// `IndexName`. Required.
        pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IndexName", value.into());
            self
        }

        /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
        ///
        /// `Projection`. Required.
        pub fn projection(mut self, value: impl Into<Value<Projection>>) -> Self {
            self.0.set("Projection", value.into());
            self
        }

        /// `SearchSchema`.
        pub fn search_schema(mut self, value: impl Into<List<SearchSchemaElement>>) -> Self {
            self.0.set("SearchSchema", value.into());
            self
        }

        /// `VectorAttribute`. Required.
        pub fn vector_attribute(mut self, value: impl Into<Value<VectorAttribute>>) -> Self {
            self.0.set("VectorAttribute", value.into());
            self
        }
    }

    impl From<VectorIndex> for Json {
        fn from(value: VectorIndex) -> Self {
            value.0.into()
        }
    }

    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support.
    ///
    /// A property type of `AWS::DynamoDB::Table`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmThroughput(Properties);

    impl WarmThroughput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the number of read operations your base table can instantaneously support.
        ///
        /// `ReadUnitsPerSecond`.
        pub fn read_units_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadUnitsPerSecond", value.into());
            self
        }

        /// Represents the number of write operations your base table can instantaneously support.
        ///
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
        /// Words for `BillingMode`.
        pub enum BillingMode {
            PayPerRequest = "PAY_PER_REQUEST",
            Provisioned = "PROVISIONED",
        }

        /// Words for `TableClass`.
        pub enum TableClass {
            Standard = "STANDARD",
            StandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS",
        }

        /// Words for `AttributeType`.
        pub enum AttributeType {
            B = "B",
            N = "N",
            S = "S",
        }

        /// Words for `Mode`.
        pub enum Mode {
            AccessedAndThrottledKeys = "ACCESSED_AND_THROTTLED_KEYS",
            ThrottledKeys = "THROTTLED_KEYS",
        }

        /// Words for `ApproximateCreationDateTimePrecision`.
        pub enum ApproximateCreationDateTimePrecision {
            Microsecond = "MICROSECOND",
            Millisecond = "MILLISECOND",
        }

        /// Words for `ProjectionType`.
        pub enum ProjectionType {
            All = "ALL",
            Include = "INCLUDE",
            KeysOnly = "KEYS_ONLY",
        }

        /// Words for `SSEType`.
        pub enum SSEType {
            Kms = "KMS",
        }

        /// Words for `SearchSchemaElementType`.
        pub enum SearchSchemaElementType {
            Hash = "HASH",
            InlineFilter = "INLINE_FILTER",
        }

        /// Words for `StreamViewType`.
        pub enum StreamViewType {
            KeysOnly = "KEYS_ONLY",
            NewAndOldImages = "NEW_AND_OLD_IMAGES",
            NewImage = "NEW_IMAGE",
            OldImage = "OLD_IMAGE",
        }

        /// Words for `DistanceFunction`.
        pub enum DistanceFunction {
            Cosine = "COSINE",
            DotProduct = "DOT_PRODUCT",
            Euclidean = "EUCLIDEAN",
        }
    }
}
