//! `AWS::DMS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::DMS::Certificate` resource creates an Secure Sockets Layer (SSL) certificate that encrypts connections between AWS DMS endpoints and the replication instance.
///
/// [`AWS::DMS::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Certificate(Properties);

impl Certificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A customer-assigned name for the certificate. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen or contain two consecutive hyphens.
    ///
    /// `CertificateIdentifier`. A change replaces the resource.
    pub fn certificate_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateIdentifier", value.into());
        self
    }

    /// The contents of a `.pem` file, which contains an X.509 certificate.
    ///
    /// `CertificatePem`. A change replaces the resource.
    pub fn certificate_pem(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificatePem", value.into());
        self
    }

    /// The location of an imported Oracle Wallet certificate for use with SSL. An example is: `filebase64("${path.root}/rds-ca-2019-root.sso")`
    ///
    /// `CertificateWallet`. A change replaces the resource.
    pub fn certificate_wallet(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateWallet", value.into());
        self
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = "AWS::DMS::Certificate";
}

impl Construct for Certificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Certificate> for Properties {
    fn from(value: Certificate) -> Self {
        value.0
    }
}

impl Handle<Certificate> {
    /// The certificate Arn
    ///
    /// `Fn::GetAtt` of `CertificateArn`.
    #[must_use]
    pub fn certificate_arn(self) -> Value<String> {
        self.attribute("CertificateArn")
    }
}

/// This object provides information about a AWS DMS data migration.
///
/// [`AWS::DMS::DataMigration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html).
///
/// Required: `DataMigrationType`, `MigrationProjectIdentifier`, `ServiceAccessRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataMigration(Properties);

impl DataMigration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The property describes an ARN of the data migration.
    ///
    /// `DataMigrationIdentifier`.
    pub fn data_migration_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataMigrationIdentifier", value.into());
        self
    }

    /// The user-friendly name for the data migration.
    ///
    /// `DataMigrationName`.
    pub fn data_migration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataMigrationName", value.into());
        self
    }

    /// Specifies CloudWatch settings and selection rules for the data migration.
    ///
    /// `DataMigrationSettings`.
    pub fn data_migration_settings(
        mut self,
        value: impl Into<Value<data_migration::DataMigrationSettings>>,
    ) -> Self {
        self.0.set("DataMigrationSettings", value.into());
        self
    }

    /// Specifies whether the data migration is full-load only, change data capture (CDC) only, or full-load and CDC.
    ///
    /// `DataMigrationType`. Required. Allowed: [`DataMigrationType`](data_migration::DataMigrationType).
    pub fn data_migration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataMigrationType", value.into());
        self
    }

    /// The property describes an identifier for the migration project. It is used for describing/deleting/modifying can be name/arn
    ///
    /// `MigrationProjectIdentifier`. Required.
    pub fn migration_project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MigrationProjectIdentifier", value.into());
        self
    }

    /// The IAM role that the data migration uses to access AWS resources.
    ///
    /// `ServiceAccessRoleArn`. Required.
    pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceAccessRoleArn", value.into());
        self
    }

    /// Specifies information about the data migration's source data provider.
    ///
    /// `SourceDataSettings`.
    pub fn source_data_settings(
        mut self,
        value: impl Into<List<data_migration::SourceDataSettings>>,
    ) -> Self {
        self.0.set("SourceDataSettings", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_migration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataMigration {
    const TYPE: &'static str = "AWS::DMS::DataMigration";
}

impl Construct for DataMigration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataMigration> for Properties {
    fn from(value: DataMigration) -> Self {
        value.0
    }
}

impl Handle<DataMigration> {
    /// The Amazon Resource Name (ARN) that identifies this replication.
    ///
    /// `Fn::GetAtt` of `DataMigrationArn`.
    #[must_use]
    pub fn data_migration_arn(self) -> Value<String> {
        self.attribute("DataMigrationArn")
    }

    /// The UTC time when DMS created the data migration.
    ///
    /// `Fn::GetAtt` of `DataMigrationCreateTime`.
    #[must_use]
    pub fn data_migration_create_time(self) -> Value<String> {
        self.attribute("DataMigrationCreateTime")
    }
}

/// Provides information that defines a data provider.
///
/// [`AWS::DMS::DataProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html).
///
/// Required: `Engine`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataProvider(Properties);

impl DataProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the data provider. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `DataProviderIdentifier`.
    pub fn data_provider_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataProviderIdentifier", value.into());
        self
    }

    /// The name of the data provider.
    ///
    /// `DataProviderName`.
    pub fn data_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataProviderName", value.into());
        self
    }

    /// A description of the data provider. Descriptions can have up to 31 characters. A description can contain only ASCII letters, digits, and hyphens ('-').
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The type of database engine for the data provider.
    ///
    /// `Engine`. Required. Allowed: [`Engine`](data_provider::Engine).
    pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Engine", value.into());
        self
    }

    /// The property describes the exact settings which can be modified
    ///
    /// `ExactSettings`.
    pub fn exact_settings(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ExactSettings", value.into());
        self
    }

    /// The settings in JSON format for a data provider.
    ///
    /// `Settings`.
    pub fn settings(mut self, value: impl Into<Value<data_provider::Settings>>) -> Self {
        self.0.set("Settings", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Indicates whether the data provider is virtual.
    ///
    /// `Virtual`.
    pub fn r#virtual(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Virtual", value.into());
        self
    }
}

impl Resource for DataProvider {
    const TYPE: &'static str = "AWS::DMS::DataProvider";
}

impl Construct for DataProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataProvider> for Properties {
    fn from(value: DataProvider) -> Self {
        value.0
    }
}

impl Handle<DataProvider> {
    /// The Amazon Resource Name (ARN) string that uniquely identifies the data provider.
    ///
    /// `Fn::GetAtt` of `DataProviderArn`.
    #[must_use]
    pub fn data_provider_arn(self) -> Value<String> {
        self.attribute("DataProviderArn")
    }

    /// The time the data provider was created.
    ///
    /// `Fn::GetAtt` of `DataProviderCreationTime`.
    #[must_use]
    pub fn data_provider_creation_time(self) -> Value<String> {
        self.attribute("DataProviderCreationTime")
    }
}

/// The `AWS::DMS::Endpoint` resource specifies an AWS DMS endpoint.
///
/// [`AWS::DMS::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html).
///
/// Required: `EndpointType`, `EngineName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Endpoint(Properties);

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) for the certificate.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateArn", value.into());
        self
    }

    /// The name of the endpoint database. For a MySQL source or target endpoint, don't specify `DatabaseName` . To migrate to a specific database, use this setting and `targetDbType` .
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// Settings in JSON format for the source and target DocumentDB endpoint.
    ///
    /// `DocDbSettings`.
    pub fn doc_db_settings(mut self, value: impl Into<Value<endpoint::DocDbSettings>>) -> Self {
        self.0.set("DocDbSettings", value.into());
        self
    }

    /// Settings in JSON format for the target Amazon DynamoDB endpoint.
    ///
    /// `DynamoDbSettings`.
    pub fn dynamo_db_settings(
        mut self,
        value: impl Into<Value<endpoint::DynamoDbSettings>>,
    ) -> Self {
        self.0.set("DynamoDbSettings", value.into());
        self
    }

    /// Settings in JSON format for the target OpenSearch endpoint.
    ///
    /// `ElasticsearchSettings`.
    pub fn elasticsearch_settings(
        mut self,
        value: impl Into<Value<endpoint::ElasticsearchSettings>>,
    ) -> Self {
        self.0.set("ElasticsearchSettings", value.into());
        self
    }

    /// The database endpoint identifier. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `EndpointIdentifier`.
    pub fn endpoint_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointIdentifier", value.into());
        self
    }

    /// The type of endpoint. Valid values are `source` and `target` .
    ///
    /// `EndpointType`. Required.
    pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointType", value.into());
        self
    }

    /// The type of engine for the endpoint, depending on the `EndpointType` value.
    ///
    /// `EngineName`. Required.
    pub fn engine_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineName", value.into());
        self
    }

    /// Additional attributes associated with the connection. Each attribute is specified as a name-value pair associated by an equal sign (=). Multiple attributes are separated by a semicolon (;) with no additional white space.
    ///
    /// `ExtraConnectionAttributes`.
    pub fn extra_connection_attributes(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExtraConnectionAttributes", value.into());
        self
    }

    /// Settings in JSON format for the source GCP MySQL endpoint. These settings are much the same as the settings for any MySQL-compatible endpoint.
    ///
    /// `GcpMySQLSettings`.
    pub fn gcp_my_sql_settings(
        mut self,
        value: impl Into<Value<endpoint::GcpMySQLSettings>>,
    ) -> Self {
        self.0.set("GcpMySQLSettings", value.into());
        self
    }

    /// Settings in JSON format for the source IBM Db2 LUW endpoint.
    ///
    /// `IbmDb2Settings`.
    pub fn ibm_db2_settings(mut self, value: impl Into<Value<endpoint::IbmDb2Settings>>) -> Self {
        self.0.set("IbmDb2Settings", value.into());
        self
    }

    /// Settings in JSON format for the target Apache Kafka endpoint.
    ///
    /// `KafkaSettings`.
    pub fn kafka_settings(mut self, value: impl Into<Value<endpoint::KafkaSettings>>) -> Self {
        self.0.set("KafkaSettings", value.into());
        self
    }

    /// Settings in JSON format for the target endpoint for Amazon Kinesis Data Streams.
    ///
    /// `KinesisSettings`.
    pub fn kinesis_settings(mut self, value: impl Into<Value<endpoint::KinesisSettings>>) -> Self {
        self.0.set("KinesisSettings", value.into());
        self
    }

    /// An AWS key identifier that is used to encrypt the connection parameters for the endpoint.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Settings in JSON format for the source and target Microsoft SQL Server endpoint.
    ///
    /// `MicrosoftSqlServerSettings`.
    pub fn microsoft_sql_server_settings(
        mut self,
        value: impl Into<Value<endpoint::MicrosoftSqlServerSettings>>,
    ) -> Self {
        self.0.set("MicrosoftSqlServerSettings", value.into());
        self
    }

    /// Settings in JSON format for the source MongoDB endpoint.
    ///
    /// `MongoDbSettings`.
    pub fn mongo_db_settings(mut self, value: impl Into<Value<endpoint::MongoDbSettings>>) -> Self {
        self.0.set("MongoDbSettings", value.into());
        self
    }

    /// Settings in JSON format for the source and target MySQL endpoint.
    ///
    /// `MySqlSettings`.
    pub fn my_sql_settings(mut self, value: impl Into<Value<endpoint::MySqlSettings>>) -> Self {
        self.0.set("MySqlSettings", value.into());
        self
    }

    /// Settings in JSON format for the target Amazon Neptune endpoint.
    ///
    /// `NeptuneSettings`.
    pub fn neptune_settings(mut self, value: impl Into<Value<endpoint::NeptuneSettings>>) -> Self {
        self.0.set("NeptuneSettings", value.into());
        self
    }

    /// Settings in JSON format for the source and target Oracle endpoint.
    ///
    /// `OracleSettings`.
    pub fn oracle_settings(mut self, value: impl Into<Value<endpoint::OracleSettings>>) -> Self {
        self.0.set("OracleSettings", value.into());
        self
    }

    /// The password to be used to log in to the endpoint database.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The port used by the endpoint database.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Port", value.into());
        self
    }

    /// Settings in JSON format for the source and target PostgreSQL endpoint.
    ///
    /// `PostgreSqlSettings`.
    pub fn postgre_sql_settings(
        mut self,
        value: impl Into<Value<endpoint::PostgreSqlSettings>>,
    ) -> Self {
        self.0.set("PostgreSqlSettings", value.into());
        self
    }

    /// Settings in JSON format for the target Redis endpoint.
    ///
    /// `RedisSettings`.
    pub fn redis_settings(mut self, value: impl Into<Value<endpoint::RedisSettings>>) -> Self {
        self.0.set("RedisSettings", value.into());
        self
    }

    /// Settings in JSON format for the Amazon Redshift endpoint.
    ///
    /// `RedshiftSettings`.
    pub fn redshift_settings(
        mut self,
        value: impl Into<Value<endpoint::RedshiftSettings>>,
    ) -> Self {
        self.0.set("RedshiftSettings", value.into());
        self
    }

    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. The value for this parameter can have up to 31 characters.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// Settings in JSON format for the source and target Amazon S3 endpoint.
    ///
    /// `S3Settings`.
    pub fn s3_settings(mut self, value: impl Into<Value<endpoint::S3Settings>>) -> Self {
        self.0.set("S3Settings", value.into());
        self
    }

    /// The name of the server where the endpoint database resides.
    ///
    /// `ServerName`.
    pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerName", value.into());
        self
    }

    /// The Secure Sockets Layer (SSL) mode to use for the SSL connection. The default is `none` .
    ///
    /// `SslMode`.
    pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SslMode", value.into());
        self
    }

    /// Settings in JSON format for the source and target SAP ASE endpoint.
    ///
    /// `SybaseSettings`.
    pub fn sybase_settings(mut self, value: impl Into<Value<endpoint::SybaseSettings>>) -> Self {
        self.0.set("SybaseSettings", value.into());
        self
    }

    /// One or more tags to be assigned to the endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The user name to be used to log in to the endpoint database.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }
}

impl Resource for Endpoint {
    const TYPE: &'static str = "AWS::DMS::Endpoint";
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
    /// The endpoint ARN.
    ///
    /// `Fn::GetAtt` of `EndpointArn`.
    #[must_use]
    pub fn endpoint_arn(self) -> Value<String> {
        self.attribute("EndpointArn")
    }

    /// A value that can be used for cross-account validation.
    ///
    /// `Fn::GetAtt` of `ExternalId`.
    #[must_use]
    pub fn external_id(self) -> Value<String> {
        self.attribute("ExternalId")
    }
}

/// Use the `AWS::DMS::EventSubscription` resource to get notifications for AWS Database Migration Service events through the Amazon Simple Notification Service .
///
/// [`AWS::DMS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-eventsubscription.html).
///
/// Required: `SnsTopicArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventSubscription(Properties);

impl EventSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether to activate the subscription. If you don't specify this property, CloudFormation activates the subscription.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// A list of event categories for a source type that you want to subscribe to. If you don't specify this property, you are notified about all event categories.
    ///
    /// `EventCategories`.
    pub fn event_categories(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EventCategories", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon SNS topic created for event notification. The ARN is created by Amazon SNS when you create a topic and subscribe to it.
    ///
    /// `SnsTopicArn`. Required.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }

    /// A list of identifiers for which AWS DMS provides notification events.
    ///
    /// `SourceIds`. A change replaces the resource.
    pub fn source_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SourceIds", value.into());
        self
    }

    /// The type of AWS DMS resource that generates the events. For example, if you want to be notified of events generated by a replication instance, you set this parameter to `replication-instance` .
    ///
    /// `SourceType`.
    pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceType", value.into());
        self
    }

    /// The name of the AWS DMS event notification subscription. This name must be less than 255 characters.
    ///
    /// `SubscriptionName`. A change replaces the resource.
    pub fn subscription_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionName", value.into());
        self
    }

    /// One or more tags to be assigned to the event subscription.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_subscription::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventSubscription {
    const TYPE: &'static str = "AWS::DMS::EventSubscription";
}

impl Construct for EventSubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventSubscription> for Properties {
    fn from(value: EventSubscription) -> Self {
        value.0
    }
}

/// Provides information that defines an instance profile.
///
/// [`AWS::DMS::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceProfile(Properties);

impl InstanceProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone where the instance profile runs.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// A description of the instance profile. Descriptions can have up to 31 characters. A description can contain only ASCII letters, digits, and hyphens ('-').
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the instance profile. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `InstanceProfileIdentifier`.
    pub fn instance_profile_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceProfileIdentifier", value.into());
        self
    }

    /// The user-friendly name for the instance profile.
    ///
    /// `InstanceProfileName`.
    pub fn instance_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceProfileName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS key that is used to encrypt the connection parameters for the instance profile.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// Specifies the network type for the instance profile. A value of `IPV4` represents an instance profile with IPv4 network type and only supports IPv4 addressing.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](instance_profile::NetworkType).
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// Specifies the accessibility options for the instance profile. A value of `true` represents an instance profile with a public IP address. A value of `false` represents an instance profile with a private IP address.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The identifier of the subnet group that is associated with the instance profile.
    ///
    /// `SubnetGroupIdentifier`.
    pub fn subnet_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubnetGroupIdentifier", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC security groups that are used with the instance profile. The VPC security group must work with the VPC containing the instance profile.
    ///
    /// `VpcSecurityGroups`.
    pub fn vpc_security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroups", value.into());
        self
    }
}

impl Resource for InstanceProfile {
    const TYPE: &'static str = "AWS::DMS::InstanceProfile";
}

impl Construct for InstanceProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceProfile> for Properties {
    fn from(value: InstanceProfile) -> Self {
        value.0
    }
}

impl Handle<InstanceProfile> {
    /// The Amazon Resource Name (ARN) string that uniquely identifies the instance profile.
    ///
    /// `Fn::GetAtt` of `InstanceProfileArn`.
    #[must_use]
    pub fn instance_profile_arn(self) -> Value<String> {
        self.attribute("InstanceProfileArn")
    }

    /// The time the instance profile was created.
    ///
    /// `Fn::GetAtt` of `InstanceProfileCreationTime`.
    #[must_use]
    pub fn instance_profile_creation_time(self) -> Value<String> {
        self.attribute("InstanceProfileCreationTime")
    }
}

/// Provides information that defines a migration project.
///
/// [`AWS::DMS::MigrationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MigrationProject(Properties);

impl MigrationProject {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A user-friendly description of the migration project.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the instance profile for your migration project.
    ///
    /// `InstanceProfileIdentifier`.
    pub fn instance_profile_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceProfileIdentifier", value.into());
        self
    }

    /// The identifier of the migration project. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `MigrationProjectIdentifier`.
    pub fn migration_project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MigrationProjectIdentifier", value.into());
        self
    }

    /// The name of the migration project.
    ///
    /// `MigrationProjectName`.
    pub fn migration_project_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MigrationProjectName", value.into());
        self
    }

    /// The schema conversion application attributes, including the Amazon S3 bucket name and Amazon S3 role ARN.
    ///
    /// `SchemaConversionApplicationAttributes`.
    pub fn schema_conversion_application_attributes(
        mut self,
        value: impl Into<Value<migration_project::SchemaConversionApplicationAttributes>>,
    ) -> Self {
        self.0
            .set("SchemaConversionApplicationAttributes", value.into());
        self
    }

    /// Information about the source data provider, including the name or ARN, and AWS Secrets Manager parameters.
    ///
    /// `SourceDataProviderDescriptors`.
    pub fn source_data_provider_descriptors(
        mut self,
        value: impl Into<List<migration_project::DataProviderDescriptor>>,
    ) -> Self {
        self.0.set("SourceDataProviderDescriptors", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<migration_project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Information about the target data provider, including the name or ARN, and AWS Secrets Manager parameters.
    ///
    /// `TargetDataProviderDescriptors`.
    pub fn target_data_provider_descriptors(
        mut self,
        value: impl Into<List<migration_project::DataProviderDescriptor>>,
    ) -> Self {
        self.0.set("TargetDataProviderDescriptors", value.into());
        self
    }

    /// The settings in JSON format for migration rules. Migration rules make it possible for you to change the object names according to the rules that you specify.
    ///
    /// `TransformationRules`.
    pub fn transformation_rules(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TransformationRules", value.into());
        self
    }
}

impl Resource for MigrationProject {
    const TYPE: &'static str = "AWS::DMS::MigrationProject";
}

impl Construct for MigrationProject {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MigrationProject> for Properties {
    fn from(value: MigrationProject) -> Self {
        value.0
    }
}

impl Handle<MigrationProject> {
    /// The Amazon Resource Name (ARN) of the instance profile for your migration project.
    ///
    /// `Fn::GetAtt` of `InstanceProfileArn`.
    #[must_use]
    pub fn instance_profile_arn(self) -> Value<String> {
        self.attribute("InstanceProfileArn")
    }

    /// The name of the associated instance profile.
    ///
    /// `Fn::GetAtt` of `InstanceProfileName`.
    #[must_use]
    pub fn instance_profile_name(self) -> Value<String> {
        self.attribute("InstanceProfileName")
    }

    /// The ARN string that uniquely identifies the migration project.
    ///
    /// `Fn::GetAtt` of `MigrationProjectArn`.
    #[must_use]
    pub fn migration_project_arn(self) -> Value<String> {
        self.attribute("MigrationProjectArn")
    }

    /// The property describes a creating time of the migration project.
    ///
    /// `Fn::GetAtt` of `MigrationProjectCreationTime`.
    #[must_use]
    pub fn migration_project_creation_time(self) -> Value<String> {
        self.attribute("MigrationProjectCreationTime")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationconfig.html>
///
/// [`AWS::DMS::ReplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html).
///
/// Required: `ComputeConfig`, `ReplicationConfigIdentifier`, `ReplicationType`, `SourceEndpointArn`, `TableMappings`, `TargetEndpointArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationConfig(Properties);

impl ReplicationConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration parameters for provisioning an AWS DMS Serverless replication.
    ///
    /// `ComputeConfig`. Required.
    pub fn compute_config(
        mut self,
        value: impl Into<Value<replication_config::ComputeConfig>>,
    ) -> Self {
        self.0.set("ComputeConfig", value.into());
        self
    }

    /// A unique identifier that you want to use to create a `ReplicationConfigArn` that is returned as part of the output from this action.
    ///
    /// `ReplicationConfigIdentifier`. Required.
    pub fn replication_config_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationConfigIdentifier", value.into());
        self
    }

    /// Optional JSON settings for AWS DMS Serverless replications that are provisioned using this replication configuration.
    ///
    /// `ReplicationSettings`.
    pub fn replication_settings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ReplicationSettings", value.into());
        self
    }

    /// The type of AWS DMS Serverless replication to provision using this replication configuration.
    ///
    /// `ReplicationType`. Required. Allowed: [`ReplicationType`](replication_config::ReplicationType).
    pub fn replication_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationType", value.into());
        self
    }

    /// Optional unique value or name that you set for a given resource that can be used to construct an Amazon Resource Name (ARN) for that resource.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the source endpoint for this AWS DMS Serverless replication configuration.
    ///
    /// `SourceEndpointArn`. Required.
    pub fn source_endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceEndpointArn", value.into());
        self
    }

    /// Optional JSON settings for specifying supplemental data. For more information, see [Specifying supplemental data for task settings](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.TaskData.html) .
    ///
    /// `SupplementalSettings`.
    pub fn supplemental_settings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SupplementalSettings", value.into());
        self
    }

    /// JSON table mappings for AWS DMS Serverless replications that are provisioned using this replication configuration.
    ///
    /// `TableMappings`. Required.
    pub fn table_mappings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TableMappings", value.into());
        self
    }

    /// One or more optional tags associated with resources used by the AWS DMS Serverless replication.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the target endpoint for this AWS DMS serverless replication configuration.
    ///
    /// `TargetEndpointArn`. Required.
    pub fn target_endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetEndpointArn", value.into());
        self
    }
}

impl Resource for ReplicationConfig {
    const TYPE: &'static str = "AWS::DMS::ReplicationConfig";
}

impl Construct for ReplicationConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationConfig> for Properties {
    fn from(value: ReplicationConfig) -> Self {
        value.0
    }
}

impl Handle<ReplicationConfig> {
    /// The Amazon Resource Name (ARN) of this AWS DMS Serverless replication configuration.
    ///
    /// `Fn::GetAtt` of `ReplicationConfigArn`.
    #[must_use]
    pub fn replication_config_arn(self) -> Value<String> {
        self.attribute("ReplicationConfigArn")
    }
}

/// The `AWS::DMS::ReplicationInstance` resource creates an AWS DMS replication instance. To create a ReplicationInstance, you need permissions to create instances.
///
/// [`AWS::DMS::ReplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html).
///
/// Required: `ReplicationInstanceClass`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationInstance(Properties);

impl ReplicationInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The amount of storage (in gigabytes) to be initially allocated for the replication instance.
    ///
    /// `AllocatedStorage`.
    pub fn allocated_storage(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AllocatedStorage", value.into());
        self
    }

    /// Indicates that major version upgrades are allowed. Changing this parameter does not result in an outage, and the change is asynchronously applied as soon as possible.
    ///
    /// `AllowMajorVersionUpgrade`.
    pub fn allow_major_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowMajorVersionUpgrade", value.into());
        self
    }

    /// A value that indicates whether minor engine upgrades are applied automatically to the replication instance during the maintenance window. This parameter defaults to `true` .
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// The Availability Zone that the replication instance will be created in.
    ///
    /// `AvailabilityZone`.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// A list of custom DNS name servers supported for the replication instance to access your on-premise source or target database. This list overrides the default name servers supported by the replication instance.
    ///
    /// `DnsNameServers`. A change replaces the resource.
    pub fn dns_name_servers(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DnsNameServers", value.into());
        self
    }

    /// The engine version number of the replication instance.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// An AWS key identifier that is used to encrypt the data on the replication instance.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies whether the replication instance is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the Multi-AZ parameter is set to `true` .
    ///
    /// `MultiAZ`.
    pub fn multi_az(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiAZ", value.into());
        self
    }

    /// The type of IP address protocol used by a replication instance, such as IPv4 only or Dual-stack that supports both IPv4 and IPv6 addressing. IPv6 only is not yet supported.
    ///
    /// `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The weekly time range during which system maintenance can occur, in UTC.
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// Specifies the accessibility options for the replication instance. A value of `true` represents an instance with a public IP address. A value of `false` represents an instance with a private IP address. The default value is `true` .
    ///
    /// `PubliclyAccessible`. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The compute and memory capacity of the replication instance as defined for the specified replication instance class. For example, to specify the instance class dms.c4.large, set this parameter to `"dms.c4.large"` .
    ///
    /// `ReplicationInstanceClass`. Required.
    pub fn replication_instance_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationInstanceClass", value.into());
        self
    }

    /// The replication instance identifier. This parameter is stored as a lowercase string.
    ///
    /// `ReplicationInstanceIdentifier`.
    pub fn replication_instance_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationInstanceIdentifier", value.into());
        self
    }

    /// A subnet group to associate with the replication instance.
    ///
    /// `ReplicationSubnetGroupIdentifier`. A change replaces the resource.
    pub fn replication_subnet_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationSubnetGroupIdentifier", value.into());
        self
    }

    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. The value for this parameter can have up to 31 characters.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// One or more tags to be assigned to the replication instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the virtual private cloud (VPC) security group to be used with the replication instance. The VPC security group must work with the VPC containing the replication instance.
    ///
    /// `VpcSecurityGroupIds`.
    pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VpcSecurityGroupIds", value.into());
        self
    }
}

impl Resource for ReplicationInstance {
    const TYPE: &'static str = "AWS::DMS::ReplicationInstance";
}

impl Construct for ReplicationInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationInstance> for Properties {
    fn from(value: ReplicationInstance) -> Self {
        value.0
    }
}

impl Handle<ReplicationInstance> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// One or more private IP addresses for the replication instance.
    ///
    /// `Fn::GetAtt` of `ReplicationInstancePrivateIpAddresses`.
    #[must_use]
    pub fn replication_instance_private_ip_addresses(self) -> Value<String> {
        self.attribute("ReplicationInstancePrivateIpAddresses")
    }

    /// One or more public IP addresses for the replication instance.
    ///
    /// `Fn::GetAtt` of `ReplicationInstancePublicIpAddresses`.
    #[must_use]
    pub fn replication_instance_public_ip_addresses(self) -> Value<String> {
        self.attribute("ReplicationInstancePublicIpAddresses")
    }
}

/// The `AWS::DMS::ReplicationSubnetGroup` resource creates an AWS DMS replication subnet group. Subnet groups must contain at least two subnets in two different Availability Zones in the same AWS Region .
///
/// [`AWS::DMS::ReplicationSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html).
///
/// Required: `ReplicationSubnetGroupDescription`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationSubnetGroup(Properties);

impl ReplicationSubnetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description for the subnet group.
    ///
    /// `ReplicationSubnetGroupDescription`. Required.
    pub fn replication_subnet_group_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0
            .set("ReplicationSubnetGroupDescription", value.into());
        self
    }

    /// The identifier for the replication subnet group. If you don't specify a name, CloudFormation generates a unique ID and uses that ID for the identifier.
    ///
    /// `ReplicationSubnetGroupIdentifier`. A change replaces the resource.
    pub fn replication_subnet_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationSubnetGroupIdentifier", value.into());
        self
    }

    /// One or more subnet IDs to be assigned to the subnet group.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// One or more tags to be assigned to the subnet group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_subnet_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ReplicationSubnetGroup {
    const TYPE: &'static str = "AWS::DMS::ReplicationSubnetGroup";
}

impl Construct for ReplicationSubnetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationSubnetGroup> for Properties {
    fn from(value: ReplicationSubnetGroup) -> Self {
        value.0
    }
}

/// The `AWS::DMS::ReplicationTask` resource creates an AWS DMS replication task.
///
/// [`AWS::DMS::ReplicationTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html).
///
/// Required: `MigrationType`, `ReplicationInstanceArn`, `SourceEndpointArn`, `TableMappings`, `TargetEndpointArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationTask(Properties);

impl ReplicationTask {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates when you want a change data capture (CDC) operation to start. Use either `CdcStartPosition` or `CdcStartTime` to specify when you want a CDC operation to start. Specifying both values results in an error.
    ///
    /// `CdcStartPosition`.
    pub fn cdc_start_position(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CdcStartPosition", value.into());
        self
    }

    /// Indicates the start time for a change data capture (CDC) operation.
    ///
    /// `CdcStartTime`.
    pub fn cdc_start_time(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("CdcStartTime", value.into());
        self
    }

    /// Indicates when you want a change data capture (CDC) operation to stop. The value can be either server time or commit time.
    ///
    /// `CdcStopPosition`.
    pub fn cdc_stop_position(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CdcStopPosition", value.into());
        self
    }

    /// The migration type. Valid values: `full-load` \| `cdc` \| `full-load-and-cdc`
    ///
    /// `MigrationType`. Required. Allowed: [`MigrationType`](replication_task::MigrationType). A change replaces the resource.
    pub fn migration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MigrationType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a replication instance.
    ///
    /// `ReplicationInstanceArn`. Required. A change replaces the resource.
    pub fn replication_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationInstanceArn", value.into());
        self
    }

    /// An identifier for the replication task.
    ///
    /// `ReplicationTaskIdentifier`.
    pub fn replication_task_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationTaskIdentifier", value.into());
        self
    }

    /// Overall settings for the task, in JSON format.
    ///
    /// `ReplicationTaskSettings`.
    pub fn replication_task_settings(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReplicationTaskSettings", value.into());
        self
    }

    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. The value for this parameter can have up to 31 characters.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies the source endpoint.
    ///
    /// `SourceEndpointArn`. Required. A change replaces the resource.
    pub fn source_endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceEndpointArn", value.into());
        self
    }

    /// The table mappings for the task, in JSON format.
    ///
    /// `TableMappings`. Required.
    pub fn table_mappings(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableMappings", value.into());
        self
    }

    /// One or more tags to be assigned to the replication task.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_task::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// An Amazon Resource Name (ARN) that uniquely identifies the target endpoint.
    ///
    /// `TargetEndpointArn`. Required. A change replaces the resource.
    pub fn target_endpoint_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetEndpointArn", value.into());
        self
    }

    /// Supplemental information that the task requires to migrate the data for certain source and target endpoints.
    ///
    /// `TaskData`.
    pub fn task_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskData", value.into());
        self
    }
}

impl Resource for ReplicationTask {
    const TYPE: &'static str = "AWS::DMS::ReplicationTask";
}

impl Construct for ReplicationTask {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationTask> for Properties {
    fn from(value: ReplicationTask) -> Self {
        value.0
    }
}

impl Handle<ReplicationTask> {
    /// The ARN of the ReplicationTask. Also serves the purpise of Primary Identifier.
    ///
    /// `Fn::GetAtt` of `ReplicationTaskArn`.
    #[must_use]
    pub fn replication_task_arn(self) -> Value<String> {
        self.attribute("ReplicationTaskArn")
    }
}

/// Property types and words of [`DataMigration`].
pub mod data_migration {
    use crate::{Json, Properties, Value};

    /// Options for configuring a data migration, including whether to enable CloudWatch logs, and the selection rules to use to include or exclude database objects from the migration.
    ///
    /// A property type of `AWS::DMS::DataMigration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataMigrationSettings(Properties);

    impl DataMigrationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to enable CloudWatch logging for the data migration.
        ///
        /// `CloudwatchLogsEnabled`.
        pub fn cloudwatch_logs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudwatchLogsEnabled", value.into());
            self
        }

        /// The number of parallel jobs that trigger parallel threads to unload the tables from the source, and then load them to the target.
        ///
        /// `NumberOfJobs`.
        pub fn number_of_jobs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfJobs", value.into());
            self
        }

        /// A JSON-formatted string that defines what objects to include and exclude from the migration.
        ///
        /// `SelectionRules`.
        pub fn selection_rules(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionRules", value.into());
            self
        }
    }

    impl From<DataMigrationSettings> for Json {
        fn from(value: DataMigrationSettings) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DMS::DataMigration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceDataSettings(Properties);

    impl SourceDataSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The property is a point in the database engine's log that defines a time where you can begin CDC.
        ///
        /// `CDCStartPosition`.
        pub fn cdc_start_position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CDCStartPosition", value.into());
            self
        }

        /// The property indicates the start time for a change data capture (CDC) operation. The value is server time in UTC format.
        ///
        /// `CDCStartTime`.
        pub fn cdc_start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CDCStartTime", value.into());
            self
        }

        /// The property indicates the stop time for a change data capture (CDC) operation. The value is server time in UTC format.
        ///
        /// `CDCStopTime`.
        pub fn cdc_stop_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CDCStopTime", value.into());
            self
        }

        /// The property sets the name of a previously created logical replication slot for a change data capture (CDC) load of the source instance.
        ///
        /// `SlotName`.
        pub fn slot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotName", value.into());
            self
        }
    }

    impl From<SourceDataSettings> for Json {
        fn from(value: SourceDataSettings) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DMS::DataMigration`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `DataMigrationType`.
        pub enum DataMigrationType {
            FullLoad = "full-load",
            Cdc = "cdc",
            FullLoadAndCdc = "full-load-and-cdc",
        }
    }
}

/// Property types and words of [`DataProvider`].
pub mod data_provider {
    use crate::{Json, Properties, Value};

    /// The settings in JSON format for a data provider.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Settings(Properties);

    impl Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// DocDbSettings property identifier.
        ///
        /// `DocDbSettings`.
        pub fn doc_db_settings(mut self, value: impl Into<Value<SettingsDocDbSettings>>) -> Self {
            self.0.set("DocDbSettings", value.into());
            self
        }

        /// IbmDb2LuwSettings property identifier.
        ///
        /// `IbmDb2LuwSettings`.
        pub fn ibm_db2_luw_settings(
            mut self,
            value: impl Into<Value<SettingsIbmDb2LuwSettings>>,
        ) -> Self {
            self.0.set("IbmDb2LuwSettings", value.into());
            self
        }

        /// IbmDb2zOsSettings property identifier.
        ///
        /// `IbmDb2zOsSettings`.
        pub fn ibm_db2z_os_settings(
            mut self,
            value: impl Into<Value<SettingsIbmDb2zOsSettings>>,
        ) -> Self {
            self.0.set("IbmDb2zOsSettings", value.into());
            self
        }

        /// MariaDbSettings property identifier.
        ///
        /// `MariaDbSettings`.
        pub fn maria_db_settings(
            mut self,
            value: impl Into<Value<SettingsMariaDbSettings>>,
        ) -> Self {
            self.0.set("MariaDbSettings", value.into());
            self
        }

        /// MicrosoftSqlServerSettings property identifier.
        ///
        /// `MicrosoftSqlServerSettings`.
        pub fn microsoft_sql_server_settings(
            mut self,
            value: impl Into<Value<SettingsMicrosoftSqlServerSettings>>,
        ) -> Self {
            self.0.set("MicrosoftSqlServerSettings", value.into());
            self
        }

        /// MongoDbSettings property identifier.
        ///
        /// `MongoDbSettings`.
        pub fn mongo_db_settings(
            mut self,
            value: impl Into<Value<SettingsMongoDbSettings>>,
        ) -> Self {
            self.0.set("MongoDbSettings", value.into());
            self
        }

        /// MySqlSettings property identifier.
        ///
        /// `MySqlSettings`.
        pub fn my_sql_settings(mut self, value: impl Into<Value<SettingsMySqlSettings>>) -> Self {
            self.0.set("MySqlSettings", value.into());
            self
        }

        /// OracleSettings property identifier.
        ///
        /// `OracleSettings`.
        pub fn oracle_settings(mut self, value: impl Into<Value<SettingsOracleSettings>>) -> Self {
            self.0.set("OracleSettings", value.into());
            self
        }

        /// PostgreSqlSettings property identifier.
        ///
        /// `PostgreSqlSettings`.
        pub fn postgre_sql_settings(
            mut self,
            value: impl Into<Value<SettingsPostgreSqlSettings>>,
        ) -> Self {
            self.0.set("PostgreSqlSettings", value.into());
            self
        }

        /// RedshiftSettings property identifier.
        ///
        /// `RedshiftSettings`.
        pub fn redshift_settings(
            mut self,
            value: impl Into<Value<SettingsRedshiftSettings>>,
        ) -> Self {
            self.0.set("RedshiftSettings", value.into());
            self
        }

        /// SybaseAseSettings property identifier.
        ///
        /// `SybaseAseSettings`.
        pub fn sybase_ase_settings(
            mut self,
            value: impl Into<Value<SettingsSybaseAseSettings>>,
        ) -> Self {
            self.0.set("SybaseAseSettings", value.into());
            self
        }
    }

    impl From<Settings> for Json {
        fn from(value: Settings) -> Self {
            value.0.into()
        }
    }

    /// DocDbSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsDocDbSettings(Properties);

    impl SettingsDocDbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Allowed: [`SslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsDocDbSettings> for Json {
        fn from(value: SettingsDocDbSettings) -> Self {
            value.0.into()
        }
    }

    /// IbmDb2LuwSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsIbmDb2LuwSettings(Properties);

    impl SettingsIbmDb2LuwSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `EncryptionAlgorithm`.
        pub fn encryption_algorithm(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EncryptionAlgorithm", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `SecurityMechanism`.
        pub fn security_mechanism(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SecurityMechanism", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsIbmDb2LuwSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsIbmDb2LuwSettings> for Json {
        fn from(value: SettingsIbmDb2LuwSettings) -> Self {
            value.0.into()
        }
    }

    /// IbmDb2zOsSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsIbmDb2zOsSettings(Properties);

    impl SettingsIbmDb2zOsSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsIbmDb2LuwSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsIbmDb2zOsSettings> for Json {
        fn from(value: SettingsIbmDb2zOsSettings) -> Self {
            value.0.into()
        }
    }

    /// MariaDbSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsMariaDbSettings(Properties);

    impl SettingsMariaDbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsMariaDbSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsMariaDbSettings> for Json {
        fn from(value: SettingsMariaDbSettings) -> Self {
            value.0.into()
        }
    }

    /// MicrosoftSqlServerSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsMicrosoftSqlServerSettings(Properties);

    impl SettingsMicrosoftSqlServerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The ARN for the role the application uses to access its Amazon S3 bucket.
        ///
        /// `S3AccessRoleArn`.
        pub fn s3_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3AccessRoleArn", value.into());
            self
        }

        /// The path for the Amazon S3 bucket that the application uses for accessing the user-defined schema.
        ///
        /// `S3Path`.
        pub fn s3_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Path", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsMariaDbSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsMicrosoftSqlServerSettings> for Json {
        fn from(value: SettingsMicrosoftSqlServerSettings) -> Self {
            value.0.into()
        }
    }

    /// MongoDbSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `Port`, `ServerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsMongoDbSettings(Properties);

    impl SettingsMongoDbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AuthMechanism`. Allowed: [`AuthMechanism`].
        pub fn auth_mechanism(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthMechanism", value.into());
            self
        }

        /// `AuthSource`.
        pub fn auth_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthSource", value.into());
            self
        }

        /// `AuthType`. Allowed: [`AuthType`].
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Allowed: [`SslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsMongoDbSettings> for Json {
        fn from(value: SettingsMongoDbSettings) -> Self {
            value.0.into()
        }
    }

    /// MySqlSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsMySqlSettings(Properties);

    impl SettingsMySqlSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsMariaDbSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsMySqlSettings> for Json {
        fn from(value: SettingsMySqlSettings) -> Self {
            value.0.into()
        }
    }

    /// OracleSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsOracleSettings(Properties);

    impl SettingsOracleSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AsmServer`.
        pub fn asm_server(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AsmServer", value.into());
            self
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `SecretsManagerOracleAsmAccessRoleArn`.
        pub fn secrets_manager_oracle_asm_access_role_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("SecretsManagerOracleAsmAccessRoleArn", value.into());
            self
        }

        /// `SecretsManagerOracleAsmSecretId`.
        pub fn secrets_manager_oracle_asm_secret_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("SecretsManagerOracleAsmSecretId", value.into());
            self
        }

        /// `SecretsManagerSecurityDbEncryptionAccessRoleArn`.
        pub fn secrets_manager_security_db_encryption_access_role_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set(
                "SecretsManagerSecurityDbEncryptionAccessRoleArn",
                value.into(),
            );
            self
        }

        /// `SecretsManagerSecurityDbEncryptionSecretId`.
        pub fn secrets_manager_security_db_encryption_secret_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("SecretsManagerSecurityDbEncryptionSecretId", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsMariaDbSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsOracleSettings> for Json {
        fn from(value: SettingsOracleSettings) -> Self {
            value.0.into()
        }
    }

    /// PostgreSqlSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsPostgreSqlSettings(Properties);

    impl SettingsPostgreSqlSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsMariaDbSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsPostgreSqlSettings> for Json {
        fn from(value: SettingsPostgreSqlSettings) -> Self {
            value.0.into()
        }
    }

    /// RedshiftSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `DatabaseName`, `Port`, `ServerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsRedshiftSettings(Properties);

    impl SettingsRedshiftSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }
    }

    impl From<SettingsRedshiftSettings> for Json {
        fn from(value: SettingsRedshiftSettings) -> Self {
            value.0.into()
        }
    }

    /// SybaseAseSettings property identifier.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
    ///
    /// Required: `Port`, `ServerName`, `SslMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SettingsSybaseAseSettings(Properties);

    impl SettingsSybaseAseSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// `EncryptPassword`.
        pub fn encrypt_password(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EncryptPassword", value.into());
            self
        }

        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// `ServerName`. Required.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// `SslMode`. Required. Allowed: [`SettingsSybaseAseSettingsSslMode`].
        pub fn ssl_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslMode", value.into());
            self
        }
    }

    impl From<SettingsSybaseAseSettings> for Json {
        fn from(value: SettingsSybaseAseSettings) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DMS::DataProvider`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Engine`.
        pub enum Engine {
            Aurora = "aurora",
            AuroraPostgresql = "aurora_postgresql",
            Mysql = "mysql",
            Oracle = "oracle",
            Postgres = "postgres",
            Sqlserver = "sqlserver",
            Redshift = "redshift",
            Mariadb = "mariadb",
            Mongodb = "mongodb",
            Docdb = "docdb",
            Db2 = "db2",
            Db2Zos = "db2_zos",
            Sybase = "sybase",
        }

        /// Words for `SslMode`.
        pub enum SslMode {
            None = "none",
            Require = "require",
            VerifyFull = "verify-full",
        }

        /// Words for `SslMode`.
        pub enum SettingsIbmDb2LuwSettingsSslMode {
            None = "none",
            VerifyCa = "verify-ca",
        }

        /// Words for `SslMode`.
        pub enum SettingsMariaDbSettingsSslMode {
            None = "none",
            Require = "require",
            VerifyCa = "verify-ca",
            VerifyFull = "verify-full",
        }

        /// Words for `AuthMechanism`.
        pub enum AuthMechanism {
            Default = "default",
            MongodbCr = "mongodb_cr",
            ScramSha1 = "scram_sha_1",
        }

        /// Words for `AuthType`.
        pub enum AuthType {
            No = "no",
            Password = "password",
        }

        /// Words for `SslMode`.
        pub enum SettingsSybaseAseSettingsSslMode {
            None = "none",
            Require = "require",
            VerifyCa = "verify-ca",
        }
    }
}

/// Property types of [`Endpoint`].
pub mod endpoint {
    use crate::{Json, List, Properties, Value};

    /// Provides information that defines a DocumentDB endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocDbSettings(Properties);

    impl DocDbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates the number of documents to preview to determine the document organization. Use this setting when `NestingLevel` is set to `"one"` .
        ///
        /// `DocsToInvestigate`.
        pub fn docs_to_investigate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DocsToInvestigate", value.into());
            self
        }

        /// Specifies the document ID. Use this setting when `NestingLevel` is set to `"none"` .
        ///
        /// `ExtractDocId`.
        pub fn extract_doc_id(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExtractDocId", value.into());
            self
        }

        /// Specifies either document or table mode.
        ///
        /// `NestingLevel`.
        pub fn nesting_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NestingLevel", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the DocumentDB endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }
    }

    impl From<DocDbSettings> for Json {
        fn from(value: DocDbSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon DynamoDB target endpoint.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDbSettings(Properties);

    impl DynamoDbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the `iam:PassRole` action.
        ///
        /// `ServiceAccessRoleArn`.
        pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessRoleArn", value.into());
            self
        }
    }

    impl From<DynamoDbSettings> for Json {
        fn from(value: DynamoDbSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines an OpenSearch endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticsearchSettings(Properties);

    impl ElasticsearchSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint for the OpenSearch cluster. AWS DMS uses HTTPS if a transport protocol (either HTTP or HTTPS) isn't specified.
        ///
        /// `EndpointUri`.
        pub fn endpoint_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointUri", value.into());
            self
        }

        /// The maximum number of seconds for which DMS retries failed API requests to the OpenSearch cluster.
        ///
        /// `ErrorRetryDuration`.
        pub fn error_retry_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ErrorRetryDuration", value.into());
            self
        }

        /// The maximum percentage of records that can fail to be written before a full load operation stops.
        ///
        /// `FullLoadErrorPercentage`.
        pub fn full_load_error_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FullLoadErrorPercentage", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the `iam:PassRole` action.
        ///
        /// `ServiceAccessRoleArn`.
        pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessRoleArn", value.into());
            self
        }
    }

    impl From<ElasticsearchSettings> for Json {
        fn from(value: ElasticsearchSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a GCP MySQL endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GcpMySQLSettings(Properties);

    impl GcpMySQLSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task continues running regardless if the SQL statement succeeds or fails.
        ///
        /// `AfterConnectScript`.
        pub fn after_connect_script(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfterConnectScript", value.into());
            self
        }

        /// Adjusts the behavior of AWS DMS when migrating from an SQL Server source database that is hosted as part of an Always On availability group cluster.
        ///
        /// `CleanSourceMetadataOnMismatch`.
        pub fn clean_source_metadata_on_mismatch(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CleanSourceMetadataOnMismatch", value.into());
            self
        }

        /// Database name for the endpoint. For a MySQL source or target endpoint, don't explicitly specify the database using the `DatabaseName` request parameter on either the `CreateEndpoint` or `ModifyEndpoint` API call.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Specifies how often to check the binary log for new changes/events when the database is idle. The default is five seconds.
        ///
        /// `EventsPollInterval`.
        pub fn events_poll_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EventsPollInterval", value.into());
            self
        }

        /// Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database.
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// Improves performance when loading data into the MySQL-compatible target database. Specifies how many threads to use to load the data into the MySQL-compatible target database.
        ///
        /// `ParallelLoadThreads`.
        pub fn parallel_load_threads(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParallelLoadThreads", value.into());
            self
        }

        /// Endpoint connection password.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The port used by the endpoint database.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret.` The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// The MySQL host name.
        ///
        /// `ServerName`.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// Specifies the time zone for the source MySQL database. Don't enclose time zones in single quotation marks.
        ///
        /// `ServerTimezone`.
        pub fn server_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerTimezone", value.into());
            self
        }

        /// Endpoint connection user name.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<GcpMySQLSettings> for Json {
        fn from(value: GcpMySQLSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines an IBMDB2 endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IbmDb2Settings(Properties);

    impl IbmDb2Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For ongoing replication (CDC), use CurrentLSN to specify a log sequence number (LSN) where you want the replication to start.
        ///
        /// `CurrentLsn`.
        pub fn current_lsn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CurrentLsn", value.into());
            self
        }

        /// If true, AWS DMS saves any .csv files to the Db2 LUW target that were used to replicate data. DMS uses these files for analysis and troubleshooting.
        ///
        /// `KeepCsvFiles`.
        pub fn keep_csv_files(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("KeepCsvFiles", value.into());
            self
        }

        /// The amount of time (in milliseconds) before AWS DMS times out operations performed by DMS on the Db2 target. The default value is 1200 (20 minutes).
        ///
        /// `LoadTimeout`.
        pub fn load_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LoadTimeout", value.into());
            self
        }

        /// Specifies the maximum size (in KB) of .csv files used to transfer data to Db2 LUW.
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// Maximum number of bytes per read, as a NUMBER value. The default is 64 KB.
        ///
        /// `MaxKBytesPerRead`.
        pub fn max_k_bytes_per_read(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxKBytesPerRead", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the IBMDB2 endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// Enables ongoing replication (CDC) as a BOOLEAN value. The default is true.
        ///
        /// `SetDataCaptureChanges`.
        pub fn set_data_capture_changes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SetDataCaptureChanges", value.into());
            self
        }

        /// The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk on the DMS replication instance. The default value is 1024 (1 MB).
        ///
        /// `WriteBufferSize`.
        pub fn write_buffer_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WriteBufferSize", value.into());
            self
        }
    }

    impl From<IbmDb2Settings> for Json {
        fn from(value: IbmDb2Settings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that describes an Apache Kafka endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KafkaSettings(Properties);

    impl KafkaSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comma-separated list of one or more broker locations in your Kafka cluster that host your Kafka instance. Specify each broker location in the form `*broker-hostname-or-ip* : *port*` .
        ///
        /// `Broker`.
        pub fn broker(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Broker", value.into());
            self
        }

        /// Shows detailed control information for table definition, column definition, and table and column changes in the Kafka message output. The default is `false` .
        ///
        /// `IncludeControlDetails`.
        pub fn include_control_details(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeControlDetails", value.into());
            self
        }

        /// Include NULL and empty columns for records migrated to the endpoint. The default is `false` .
        ///
        /// `IncludeNullAndEmpty`.
        pub fn include_null_and_empty(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeNullAndEmpty", value.into());
            self
        }

        /// Shows the partition value within the Kafka message output unless the partition type is `schema-table-type` . The default is `false` .
        ///
        /// `IncludePartitionValue`.
        pub fn include_partition_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludePartitionValue", value.into());
            self
        }

        /// Includes any data definition language (DDL) operations that change the table in the control data, such as `rename-table` , `drop-table` , `add-column` , `drop-column` , and `rename-column` . The default is `false` .
        ///
        /// `IncludeTableAlterOperations`.
        pub fn include_table_alter_operations(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeTableAlterOperations", value.into());
            self
        }

        /// Provides detailed transaction information from the source database.
        ///
        /// `IncludeTransactionDetails`.
        pub fn include_transaction_details(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeTransactionDetails", value.into());
            self
        }

        /// The output format for the records created on the endpoint. The message format is `JSON` (default) or `JSON_UNFORMATTED` (a single line with no tab).
        ///
        /// `MessageFormat`.
        pub fn message_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageFormat", value.into());
            self
        }

        /// The maximum size in bytes for records created on the endpoint The default is 1,000,000.
        ///
        /// `MessageMaxBytes`.
        pub fn message_max_bytes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MessageMaxBytes", value.into());
            self
        }

        /// Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format.
        ///
        /// `NoHexPrefix`.
        pub fn no_hex_prefix(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NoHexPrefix", value.into());
            self
        }

        /// Prefixes schema and table names to partition values, when the partition type is `primary-key-type` . Doing this increases data distribution among Kafka partitions.
        ///
        /// `PartitionIncludeSchemaTable`.
        pub fn partition_include_schema_table(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PartitionIncludeSchemaTable", value.into());
            self
        }

        /// The secure password that you created when you first set up your Amazon MSK cluster to validate a client identity and make an encrypted connection between server and client using SASL-SSL authentication.
        ///
        /// `SaslPassword`.
        pub fn sasl_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SaslPassword", value.into());
            self
        }

        /// The secure user name you created when you first set up your Amazon MSK cluster to validate a client identity and make an encrypted connection between server and client using SASL-SSL authentication.
        ///
        /// `SaslUserName`.
        pub fn sasl_user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SaslUserName", value.into());
            self
        }

        /// Set secure connection to a Kafka target endpoint using Transport Layer Security (TLS). Options include `ssl-encryption` , `ssl-authentication` , and `sasl-ssl` . `sasl-ssl` requires `SaslUsername` and `SaslPassword` .
        ///
        /// `SecurityProtocol`.
        pub fn security_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityProtocol", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the private certificate authority (CA) cert that AWS DMS uses to securely connect to your Kafka target endpoint.
        ///
        /// `SslCaCertificateArn`.
        pub fn ssl_ca_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslCaCertificateArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the client certificate used to securely connect to a Kafka target endpoint.
        ///
        /// `SslClientCertificateArn`.
        pub fn ssl_client_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslClientCertificateArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the client private key used to securely connect to a Kafka target endpoint.
        ///
        /// `SslClientKeyArn`.
        pub fn ssl_client_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslClientKeyArn", value.into());
            self
        }

        /// The password for the client private key used to securely connect to a Kafka target endpoint.
        ///
        /// `SslClientKeyPassword`.
        pub fn ssl_client_key_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslClientKeyPassword", value.into());
            self
        }

        /// The topic to which you migrate the data. If you don't specify a topic, AWS DMS specifies `"kafka-default-topic"` as the migration topic.
        ///
        /// `Topic`.
        pub fn topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Topic", value.into());
            self
        }
    }

    impl From<KafkaSettings> for Json {
        fn from(value: KafkaSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that describes an Amazon Kinesis Data Stream endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisSettings(Properties);

    impl KinesisSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Shows detailed control information for table definition, column definition, and table and column changes in the Kinesis message output. The default is `false` .
        ///
        /// `IncludeControlDetails`.
        pub fn include_control_details(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeControlDetails", value.into());
            self
        }

        /// Include NULL and empty columns for records migrated to the endpoint. The default is `false` .
        ///
        /// `IncludeNullAndEmpty`.
        pub fn include_null_and_empty(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeNullAndEmpty", value.into());
            self
        }

        /// Shows the partition value within the Kinesis message output, unless the partition type is `schema-table-type` . The default is `false` .
        ///
        /// `IncludePartitionValue`.
        pub fn include_partition_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludePartitionValue", value.into());
            self
        }

        /// Includes any data definition language (DDL) operations that change the table in the control data, such as `rename-table` , `drop-table` , `add-column` , `drop-column` , and `rename-column` . The default is `false` .
        ///
        /// `IncludeTableAlterOperations`.
        pub fn include_table_alter_operations(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeTableAlterOperations", value.into());
            self
        }

        /// Provides detailed transaction information from the source database.
        ///
        /// `IncludeTransactionDetails`.
        pub fn include_transaction_details(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeTransactionDetails", value.into());
            self
        }

        /// The output format for the records created on the endpoint. The message format is `JSON` (default) or `JSON_UNFORMATTED` (a single line with no tab).
        ///
        /// `MessageFormat`.
        pub fn message_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageFormat", value.into());
            self
        }

        /// Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format.
        ///
        /// `NoHexPrefix`.
        pub fn no_hex_prefix(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NoHexPrefix", value.into());
            self
        }

        /// Prefixes schema and table names to partition values, when the partition type is `primary-key-type` . Doing this increases data distribution among Kinesis shards.
        ///
        /// `PartitionIncludeSchemaTable`.
        pub fn partition_include_schema_table(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PartitionIncludeSchemaTable", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the IAM role that AWS DMS uses to write to the Kinesis data stream. The role must allow the `iam:PassRole` action.
        ///
        /// `ServiceAccessRoleArn`.
        pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessRoleArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the Amazon Kinesis Data Streams endpoint.
        ///
        /// `StreamArn`.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<KinesisSettings> for Json {
        fn from(value: KinesisSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a Microsoft SQL Server endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MicrosoftSqlServerSettings(Properties);

    impl MicrosoftSqlServerSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum size of the packets (in bytes) used to transfer data using BCP.
        ///
        /// `BcpPacketSize`.
        pub fn bcp_packet_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BcpPacketSize", value.into());
            self
        }

        /// Specifies a file group for the AWS DMS internal tables. When the replication task starts, all the internal AWS DMS control tables (awsdms\_ apply\_exception, awsdms\_apply, awsdms\_changes) are created for the specified file group.
        ///
        /// `ControlTablesFileGroup`.
        pub fn control_tables_file_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ControlTablesFileGroup", value.into());
            self
        }

        /// Database name for the endpoint.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Forces LOB lookup on inline LOB.
        ///
        /// `ForceLobLookup`.
        pub fn force_lob_lookup(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ForceLobLookup", value.into());
            self
        }

        /// Endpoint connection password.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// Endpoint TCP port.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// Cleans and recreates table metadata information on the replication instance when a mismatch occurs.
        ///
        /// `QuerySingleAlwaysOnNode`.
        pub fn query_single_always_on_node(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("QuerySingleAlwaysOnNode", value.into());
            self
        }

        /// When this attribute is set to `Y` , AWS DMS only reads changes from transaction log backups and doesn't read from the active transaction log file during ongoing replication.
        ///
        /// `ReadBackupOnly`.
        pub fn read_backup_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadBackupOnly", value.into());
            self
        }

        /// Use this attribute to minimize the need to access the backup log and enable AWS DMS to prevent truncation using one of the following two methods.
        ///
        /// `SafeguardPolicy`.
        pub fn safeguard_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SafeguardPolicy", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MicrosoftSQLServer endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// Fully qualified domain name of the endpoint.
        ///
        /// `ServerName`.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// Indicates the mode used to fetch CDC data.
        ///
        /// `TlogAccessMode`.
        pub fn tlog_access_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TlogAccessMode", value.into());
            self
        }

        /// Use the `TrimSpaceInChar` source endpoint setting to right-trim data on CHAR and NCHAR data types during migration. Setting `TrimSpaceInChar` does not left-trim data. The default value is `true` .
        ///
        /// `TrimSpaceInChar`.
        pub fn trim_space_in_char(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TrimSpaceInChar", value.into());
            self
        }

        /// Use this to attribute to transfer data for full-load operations using BCP. When the target table contains an identity column that does not exist in the source table, you must disable the use BCP for loading table option.
        ///
        /// `UseBcpFullLoad`.
        pub fn use_bcp_full_load(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseBcpFullLoad", value.into());
            self
        }

        /// When this attribute is set to `Y` , DMS processes third-party transaction log backups if they are created in native format.
        ///
        /// `UseThirdPartyBackupDevice`.
        pub fn use_third_party_backup_device(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseThirdPartyBackupDevice", value.into());
            self
        }

        /// Endpoint connection user name.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<MicrosoftSqlServerSettings> for Json {
        fn from(value: MicrosoftSqlServerSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a MongoDB endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MongoDbSettings(Properties);

    impl MongoDbSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authentication mechanism you use to access the MongoDB source endpoint.
        ///
        /// `AuthMechanism`.
        pub fn auth_mechanism(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthMechanism", value.into());
            self
        }

        /// The MongoDB database name. This setting isn't used when `AuthType` is set to `"no"` .
        ///
        /// `AuthSource`.
        pub fn auth_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthSource", value.into());
            self
        }

        /// The authentication type you use to access the MongoDB source endpoint.
        ///
        /// `AuthType`.
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// The database name on the MongoDB source endpoint.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Indicates the number of documents to preview to determine the document organization. Use this setting when `NestingLevel` is set to `"one"` .
        ///
        /// `DocsToInvestigate`.
        pub fn docs_to_investigate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocsToInvestigate", value.into());
            self
        }

        /// Specifies the document ID. Use this setting when `NestingLevel` is set to `"none"` .
        ///
        /// `ExtractDocId`.
        pub fn extract_doc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExtractDocId", value.into());
            self
        }

        /// Specifies either document or table mode.
        ///
        /// `NestingLevel`.
        pub fn nesting_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NestingLevel", value.into());
            self
        }

        /// The password for the user account you use to access the MongoDB source endpoint.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The port value for the MongoDB source endpoint.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MongoDB endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// The name of the server on the MongoDB source endpoint.
        ///
        /// `ServerName`.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// The user name you use to access the MongoDB source endpoint.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<MongoDbSettings> for Json {
        fn from(value: MongoDbSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a MySQL endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MySqlSettings(Properties);

    impl MySqlSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task continues running regardless if the SQL statement succeeds or fails.
        ///
        /// `AfterConnectScript`.
        pub fn after_connect_script(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfterConnectScript", value.into());
            self
        }

        /// Cleans and recreates table metadata information on the replication instance when a mismatch occurs.
        ///
        /// `CleanSourceMetadataOnMismatch`.
        pub fn clean_source_metadata_on_mismatch(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CleanSourceMetadataOnMismatch", value.into());
            self
        }

        /// Specifies how often to check the binary log for new changes/events when the database is idle. The default is five seconds.
        ///
        /// `EventsPollInterval`.
        pub fn events_poll_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EventsPollInterval", value.into());
            self
        }

        /// Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database.
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// Improves performance when loading data into the MySQL-compatible target database. Specifies how many threads to use to load the data into the MySQL-compatible target database.
        ///
        /// `ParallelLoadThreads`.
        pub fn parallel_load_threads(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParallelLoadThreads", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// Specifies the time zone for the source MySQL database.
        ///
        /// `ServerTimezone`.
        pub fn server_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerTimezone", value.into());
            self
        }

        /// Specifies where to migrate source tables on the target, either to a single database or multiple databases. If you specify `SPECIFIC_DATABASE` , specify the database name using the `DatabaseName` parameter of the `Endpoint` object.
        ///
        /// `TargetDbType`.
        pub fn target_db_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetDbType", value.into());
            self
        }
    }

    impl From<MySqlSettings> for Json {
        fn from(value: MySqlSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines an Amazon Neptune endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NeptuneSettings(Properties);

    impl NeptuneSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of milliseconds for AWS DMS to wait to retry a bulk-load of migrated graph data to the Neptune target database before raising an error. The default is 250.
        ///
        /// `ErrorRetryDuration`.
        pub fn error_retry_duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ErrorRetryDuration", value.into());
            self
        }

        /// If you want IAM authorization enabled for this endpoint, set this parameter to `true` . Then attach the appropriate IAM policy document to your service role specified by `ServiceAccessRoleArn` . The default is `false` .
        ///
        /// `IamAuthEnabled`.
        pub fn iam_auth_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IamAuthEnabled", value.into());
            self
        }

        /// The maximum size in kilobytes of migrated graph data stored in a .csv file before AWS DMS bulk-loads the data to the Neptune target database. The default is 1,048,576 KB.
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// The number of times for AWS DMS to retry a bulk load of migrated graph data to the Neptune target database before raising an error. The default is 5.
        ///
        /// `MaxRetryCount`.
        pub fn max_retry_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetryCount", value.into());
            self
        }

        /// A folder path where you want AWS DMS to store migrated graph data in the S3 bucket specified by `S3BucketName`
        ///
        /// `S3BucketFolder`.
        pub fn s3_bucket_folder(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketFolder", value.into());
            self
        }

        /// The name of the Amazon S3 bucket where AWS DMS can temporarily store migrated graph data in .csv files before bulk-loading it to the Neptune target database.
        ///
        /// `S3BucketName`.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the service role that you created for the Neptune target endpoint. The role must allow the `iam:PassRole` action.
        ///
        /// `ServiceAccessRoleArn`.
        pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessRoleArn", value.into());
            self
        }
    }

    impl From<NeptuneSettings> for Json {
        fn from(value: NeptuneSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines an Oracle endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OracleSettings(Properties);

    impl OracleSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set this attribute to `false` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source.
        ///
        /// `AccessAlternateDirectly`.
        pub fn access_alternate_directly(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AccessAlternateDirectly", value.into());
            self
        }

        /// Set this attribute to set up table-level supplemental logging for the Oracle database. This attribute enables PRIMARY KEY supplemental logging on all tables selected for a migration task.
        ///
        /// `AddSupplementalLogging`.
        pub fn add_supplemental_logging(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AddSupplementalLogging", value.into());
            self
        }

        /// Set this attribute with `ArchivedLogDestId` in a primary/ standby setup. This attribute is useful in the case of a switchover. In this case, AWS DMS needs to know which destination to get archive redo logs from to read changes.
        ///
        /// `AdditionalArchivedLogDestId`.
        pub fn additional_archived_log_dest_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AdditionalArchivedLogDestId", value.into());
            self
        }

        /// Set this attribute to `true` to enable replication of Oracle tables containing columns that are nested tables or defined types.
        ///
        /// `AllowSelectNestedTables`.
        pub fn allow_select_nested_tables(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowSelectNestedTables", value.into());
            self
        }

        /// Specifies the ID of the destination for the archived redo logs. This value should be the same as a number in the dest\_id column of the v$archived\_log view.
        ///
        /// `ArchivedLogDestId`.
        pub fn archived_log_dest_id(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ArchivedLogDestId", value.into());
            self
        }

        /// When this field is set to `True` , AWS DMS only accesses the archived redo logs. If the archived redo logs are stored on Automatic Storage Management (ASM) only, the AWS DMS user account needs to be granted ASM privileges.
        ///
        /// `ArchivedLogsOnly`.
        pub fn archived_logs_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ArchivedLogsOnly", value.into());
            self
        }

        /// For an Oracle source endpoint, your Oracle Automatic Storage Management (ASM) password. You can set this value from the `*asm_user_password*` value.
        ///
        /// `AsmPassword`.
        pub fn asm_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AsmPassword", value.into());
            self
        }

        /// For an Oracle source endpoint, your ASM server address. You can set this value from the `asm_server` value. You set `asm_server` as part of the extra connection attribute string to access an Oracle server with Binary Reader that uses ASM.
        ///
        /// `AsmServer`.
        pub fn asm_server(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AsmServer", value.into());
            self
        }

        /// For an Oracle source endpoint, your ASM user name. You can set this value from the `asm_user` value. You set `asm_user` as part of the extra connection attribute string to access an Oracle server with Binary Reader that uses ASM.
        ///
        /// `AsmUser`.
        pub fn asm_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AsmUser", value.into());
            self
        }

        /// Specifies whether the length of a character column is in bytes or in characters. To indicate that the character column length is in characters, set this attribute to `CHAR` . Otherwise, the character column length is in bytes.
        ///
        /// `CharLengthSemantics`.
        pub fn char_length_semantics(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CharLengthSemantics", value.into());
            self
        }

        /// When set to `true` , this attribute helps to increase the commit rate on the Oracle target database by writing directly to tables and not writing a trail to database logs.
        ///
        /// `DirectPathNoLog`.
        pub fn direct_path_no_log(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DirectPathNoLog", value.into());
            self
        }

        /// When set to `true` , this attribute specifies a parallel load when `useDirectPathFullLoad` is set to `Y` . This attribute also only applies when you use the AWS DMS parallel load feature.
        ///
        /// `DirectPathParallelLoad`.
        pub fn direct_path_parallel_load(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DirectPathParallelLoad", value.into());
            self
        }

        /// Set this attribute to enable homogenous tablespace replication and create existing tables or indexes under the same tablespace on the target.
        ///
        /// `EnableHomogenousTablespace`.
        pub fn enable_homogenous_tablespace(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableHomogenousTablespace", value.into());
            self
        }

        /// Specifies the IDs of one more destinations for one or more archived redo logs. These IDs are the values of the `dest_id` column in the `v$archived_log` view.
        ///
        /// `ExtraArchivedLogDestIds`.
        pub fn extra_archived_log_dest_ids(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("ExtraArchivedLogDestIds", value.into());
            self
        }

        /// When set to `true` , this attribute causes a task to fail if the actual size of an LOB column is greater than the specified `LobMaxSize` .
        ///
        /// `FailTasksOnLobTruncation`.
        pub fn fail_tasks_on_lob_truncation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FailTasksOnLobTruncation", value.into());
            self
        }

        /// Specifies the number scale. You can select a scale up to 38, or you can select FLOAT. By default, the NUMBER data type is converted to precision 38, scale 10.
        ///
        /// `NumberDatatypeScale`.
        pub fn number_datatype_scale(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberDatatypeScale", value.into());
            self
        }

        /// Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This value specifies the default Oracle root used to access the redo logs.
        ///
        /// `OraclePathPrefix`.
        pub fn oracle_path_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OraclePathPrefix", value.into());
            self
        }

        /// Set this attribute to change the number of threads that DMS configures to perform a change data capture (CDC) load using Oracle Automatic Storage Management (ASM). You can specify an integer value between 2 (the default) and 8 (the maximum).
        ///
        /// `ParallelAsmReadThreads`.
        pub fn parallel_asm_read_threads(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ParallelAsmReadThreads", value.into());
            self
        }

        /// Set this attribute to change the number of read-ahead blocks that DMS configures to perform a change data capture (CDC) load using Oracle Automatic Storage Management (ASM).
        ///
        /// `ReadAheadBlocks`.
        pub fn read_ahead_blocks(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReadAheadBlocks", value.into());
            self
        }

        /// When set to `true` , this attribute supports tablespace replication.
        ///
        /// `ReadTableSpaceName`.
        pub fn read_table_space_name(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadTableSpaceName", value.into());
            self
        }

        /// Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source.
        ///
        /// `ReplacePathPrefix`.
        pub fn replace_path_prefix(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReplacePathPrefix", value.into());
            self
        }

        /// Specifies the number of seconds that the system waits before resending a query.
        ///
        /// `RetryInterval`.
        pub fn retry_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetryInterval", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). The full ARN of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the `SecretsManagerOracleAsmSecret` .
        ///
        /// `SecretsManagerOracleAsmAccessRoleArn`.
        pub fn secrets_manager_oracle_asm_access_role_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("SecretsManagerOracleAsmAccessRoleArn", value.into());
            self
        }

        /// Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). The full ARN, partial ARN, or display name of the `SecretsManagerOracleAsmSecret` that contains the Oracle ASM connection details for the Oracle endpoint.
        ///
        /// `SecretsManagerOracleAsmSecretId`.
        pub fn secrets_manager_oracle_asm_secret_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("SecretsManagerOracleAsmSecretId", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Oracle endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// For an Oracle source endpoint, the transparent data encryption (TDE) password required by AWM DMS to access Oracle redo logs encrypted by TDE using Binary Reader.
        ///
        /// `SecurityDbEncryption`.
        pub fn security_db_encryption(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityDbEncryption", value.into());
            self
        }

        /// For an Oracle source endpoint, the name of a key used for the transparent data encryption (TDE) of the columns and tablespaces in an Oracle source database that is encrypted using TDE.
        ///
        /// `SecurityDbEncryptionName`.
        pub fn security_db_encryption_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityDbEncryptionName", value.into());
            self
        }

        /// Use this attribute to convert `SDO_GEOMETRY` to `GEOJSON` format. By default, DMS calls the `SDO2GEOJSON` custom function if present and accessible.
        ///
        /// `SpatialDataOptionToGeoJsonFunctionName`.
        pub fn spatial_data_option_to_geo_json_function_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("SpatialDataOptionToGeoJsonFunctionName", value.into());
            self
        }

        /// Use this attribute to specify a time in minutes for the delay in standby sync. If the source is an Oracle Active Data Guard standby database, use this attribute to specify the time lag between primary and standby databases.
        ///
        /// `StandbyDelayTime`.
        pub fn standby_delay_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StandbyDelayTime", value.into());
            self
        }

        /// Set this attribute to `true` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This tells the DMS instance to use any specified prefix replacement to access all online redo logs.
        ///
        /// `UseAlternateFolderForOnline`.
        pub fn use_alternate_folder_for_online(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseAlternateFolderForOnline", value.into());
            self
        }

        /// Set this attribute to True to capture change data using the Binary Reader utility. Set `UseLogminerReader` to False to set this attribute to True. To use Binary Reader with Amazon RDS for Oracle as the source, you set additional attributes.
        ///
        /// `UseBFile`.
        pub fn use_b_file(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseBFile", value.into());
            self
        }

        /// Set this attribute to True to have AWS DMS use a direct path full load. Specify this value to use the direct path protocol in the Oracle Call Interface (OCI).
        ///
        /// `UseDirectPathFullLoad`.
        pub fn use_direct_path_full_load(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseDirectPathFullLoad", value.into());
            self
        }

        /// Set this attribute to True to capture change data using the Oracle LogMiner utility (the default). Set this attribute to False if you want to access the redo logs as a binary file.
        ///
        /// `UseLogminerReader`.
        pub fn use_logminer_reader(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseLogminerReader", value.into());
            self
        }

        /// Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source.
        ///
        /// `UsePathPrefix`.
        pub fn use_path_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsePathPrefix", value.into());
            self
        }
    }

    impl From<OracleSettings> for Json {
        fn from(value: OracleSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a PostgreSQL endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PostgreSqlSettings(Properties);

    impl PostgreSqlSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For use with change data capture (CDC) only, this attribute has AWS DMS bypass foreign keys and user triggers to reduce the time it takes to bulk load data.
        ///
        /// `AfterConnectScript`.
        pub fn after_connect_script(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfterConnectScript", value.into());
            self
        }

        /// The Babelfish for Aurora PostgreSQL database name for the endpoint.
        ///
        /// `BabelfishDatabaseName`.
        pub fn babelfish_database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BabelfishDatabaseName", value.into());
            self
        }

        /// To capture DDL events, AWS DMS creates various artifacts in the PostgreSQL database when the task starts. You can later remove these artifacts.
        ///
        /// `CaptureDdls`.
        pub fn capture_ddls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaptureDdls", value.into());
            self
        }

        /// Specifies the default behavior of the replication's handling of PostgreSQL- compatible endpoints that require some additional configuration, such as Babelfish endpoints.
        ///
        /// `DatabaseMode`.
        pub fn database_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseMode", value.into());
            self
        }

        /// The schema in which the operational DDL database artifacts are created.
        ///
        /// `DdlArtifactsSchema`.
        pub fn ddl_artifacts_schema(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DdlArtifactsSchema", value.into());
            self
        }

        /// Sets the client statement timeout for the PostgreSQL instance, in seconds. The default value is 60 seconds.
        ///
        /// `ExecuteTimeout`.
        pub fn execute_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecuteTimeout", value.into());
            self
        }

        /// When set to `true` , this value causes a task to fail if the actual size of a LOB column is greater than the specified `LobMaxSize` .
        ///
        /// `FailTasksOnLobTruncation`.
        pub fn fail_tasks_on_lob_truncation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FailTasksOnLobTruncation", value.into());
            self
        }

        /// The write-ahead log (WAL) heartbeat feature mimics a dummy transaction. By doing this, it prevents idle logical replication slots from holding onto old WAL logs, which can result in storage full situations on the source.
        ///
        /// `HeartbeatEnable`.
        pub fn heartbeat_enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("HeartbeatEnable", value.into());
            self
        }

        /// Sets the WAL heartbeat frequency (in minutes).
        ///
        /// `HeartbeatFrequency`.
        pub fn heartbeat_frequency(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HeartbeatFrequency", value.into());
            self
        }

        /// Sets the schema in which the heartbeat artifacts are created.
        ///
        /// `HeartbeatSchema`.
        pub fn heartbeat_schema(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeartbeatSchema", value.into());
            self
        }

        /// When true, lets PostgreSQL migrate the boolean type as boolean. By default, PostgreSQL migrates booleans as `varchar(5)` . You must set this setting on both the source and target endpoints for it to take effect.
        ///
        /// `MapBooleanAsBoolean`.
        pub fn map_boolean_as_boolean(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MapBooleanAsBoolean", value.into());
            self
        }

        /// Specifies the maximum size (in KB) of any .csv file used to transfer data to PostgreSQL.
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// Specifies the plugin to use to create a replication slot.
        ///
        /// `PluginName`.
        pub fn plugin_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PluginName", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the PostgreSQL endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// Sets the name of a previously created logical replication slot for a change data capture (CDC) load of the PostgreSQL source instance.
        ///
        /// `SlotName`.
        pub fn slot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotName", value.into());
            self
        }
    }

    impl From<PostgreSqlSettings> for Json {
        fn from(value: PostgreSqlSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a Redis target endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedisSettings(Properties);

    impl RedisSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password provided with the `auth-role` and `auth-token` options of the `AuthType` setting for a Redis target endpoint.
        ///
        /// `AuthPassword`.
        pub fn auth_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthPassword", value.into());
            self
        }

        /// The type of authentication to perform when connecting to a Redis target. Options include `none` , `auth-token` , and `auth-role` . The `auth-token` option requires an `AuthPassword` value to be provided.
        ///
        /// `AuthType`.
        pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthType", value.into());
            self
        }

        /// The user name provided with the `auth-role` option of the `AuthType` setting for a Redis target endpoint.
        ///
        /// `AuthUserName`.
        pub fn auth_user_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthUserName", value.into());
            self
        }

        /// Transmission Control Protocol (TCP) port for the endpoint.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// Fully qualified domain name of the endpoint.
        ///
        /// `ServerName`.
        pub fn server_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerName", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the certificate authority (CA) that DMS uses to connect to your Redis target endpoint.
        ///
        /// `SslCaCertificateArn`.
        pub fn ssl_ca_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslCaCertificateArn", value.into());
            self
        }

        /// The connection to a Redis target endpoint using Transport Layer Security (TLS). Valid values include `plaintext` and `ssl-encryption` . The default is `ssl-encryption` . The `ssl-encryption` option makes an encrypted connection.
        ///
        /// `SslSecurityProtocol`.
        pub fn ssl_security_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslSecurityProtocol", value.into());
            self
        }
    }

    impl From<RedisSettings> for Json {
        fn from(value: RedisSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines an Amazon Redshift endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftSettings(Properties);

    impl RedshiftSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value that indicates to allow any date format, including invalid formats such as 00/00/00 00:00:00, to be loaded without generating an error. You can choose `true` or `false` (the default).
        ///
        /// `AcceptAnyDate`.
        pub fn accept_any_date(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AcceptAnyDate", value.into());
            self
        }

        /// Code to run after connecting. This parameter should contain the code itself, not the name of a file containing the code.
        ///
        /// `AfterConnectScript`.
        pub fn after_connect_script(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AfterConnectScript", value.into());
            self
        }

        /// An S3 folder where the comma-separated-value (.csv) files are stored before being uploaded to the target Redshift cluster.
        ///
        /// `BucketFolder`.
        pub fn bucket_folder(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketFolder", value.into());
            self
        }

        /// The name of the intermediate S3 bucket used to store .csv files before uploading data to Redshift.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// If Amazon Redshift is configured to support case sensitive schema names, set `CaseSensitiveNames` to `true` . The default is `false` .
        ///
        /// `CaseSensitiveNames`.
        pub fn case_sensitive_names(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaseSensitiveNames", value.into());
            self
        }

        /// If you set `CompUpdate` to `true` Amazon Redshift applies automatic compression if the table is empty. This applies even if the table columns already have encodings other than `RAW` .
        ///
        /// `CompUpdate`.
        pub fn comp_update(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CompUpdate", value.into());
            self
        }

        /// A value that sets the amount of time to wait (in milliseconds) before timing out, beginning from when you initially establish a connection.
        ///
        /// `ConnectionTimeout`.
        pub fn connection_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionTimeout", value.into());
            self
        }

        /// The date format that you are using. Valid values are `auto` (case-sensitive), your date format string enclosed in quotes, or NULL. If this parameter is left unset (NULL), it defaults to a format of 'YYYY-MM-DD'.
        ///
        /// `DateFormat`.
        pub fn date_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DateFormat", value.into());
            self
        }

        /// A value that specifies whether AWS DMS should migrate empty CHAR and VARCHAR fields as NULL. A value of `true` sets empty CHAR and VARCHAR fields to null. The default is `false` .
        ///
        /// `EmptyAsNull`.
        pub fn empty_as_null(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EmptyAsNull", value.into());
            self
        }

        /// The type of server-side encryption that you want to use for your data. This encryption type is part of the endpoint settings or the extra connections attributes for Amazon S3. You can choose either `SSE_S3` (the default) or `SSE_KMS` .
        ///
        /// `EncryptionMode`.
        pub fn encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionMode", value.into());
            self
        }

        /// This setting is only valid for a full-load migration task.
        ///
        /// `ExplicitIds`.
        pub fn explicit_ids(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExplicitIds", value.into());
            self
        }

        /// The number of threads used to upload a single file. This parameter accepts a value from 1 through 64. It defaults to 10.
        ///
        /// `FileTransferUploadStreams`.
        pub fn file_transfer_upload_streams(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FileTransferUploadStreams", value.into());
            self
        }

        /// The amount of time to wait (in milliseconds) before timing out of operations performed by AWS DMS on a Redshift cluster, such as Redshift COPY, INSERT, DELETE, and UPDATE.
        ///
        /// `LoadTimeout`.
        pub fn load_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LoadTimeout", value.into());
            self
        }

        /// When true, lets Redshift migrate the boolean type as boolean. By default, Redshift migrates booleans as `varchar(1)` . You must set this setting on both the source and target endpoints for it to take effect.
        ///
        /// `MapBooleanAsBoolean`.
        pub fn map_boolean_as_boolean(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MapBooleanAsBoolean", value.into());
            self
        }

        /// The maximum size (in KB) of any .csv file used to load data on an S3 bucket and transfer data to Amazon Redshift. It defaults to 1048576KB (1 GB).
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// A value that specifies to remove surrounding quotation marks from strings in the incoming data. All characters within the quotation marks, including delimiters, are retained. Choose `true` to remove quotation marks. The default is `false` .
        ///
        /// `RemoveQuotes`.
        pub fn remove_quotes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemoveQuotes", value.into());
            self
        }

        /// A value that specifies to replaces the invalid characters specified in `ReplaceInvalidChars` , substituting the specified characters instead. The default is `"?"` .
        ///
        /// `ReplaceChars`.
        pub fn replace_chars(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplaceChars", value.into());
            self
        }

        /// A list of characters that you want to replace. Use with `ReplaceChars` .
        ///
        /// `ReplaceInvalidChars`.
        pub fn replace_invalid_chars(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplaceInvalidChars", value.into());
            self
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Amazon Redshift endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }

        /// The AWS key ID. If you are using `SSE_KMS` for the `EncryptionMode` , provide this key ID. The key that you use needs an attached policy that enables IAM user permissions and allows use of the key.
        ///
        /// `ServerSideEncryptionKmsKeyId`.
        pub fn server_side_encryption_kms_key_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ServerSideEncryptionKmsKeyId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role that has access to the Amazon Redshift service. The role must allow the `iam:PassRole` action.
        ///
        /// `ServiceAccessRoleArn`.
        pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessRoleArn", value.into());
            self
        }

        /// The time format that you want to use. Valid values are `auto` (case-sensitive), `'timeformat_string'` , `'epochsecs'` , or `'epochmillisecs'` . It defaults to 10.
        ///
        /// `TimeFormat`.
        pub fn time_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeFormat", value.into());
            self
        }

        /// A value that specifies to remove the trailing white space characters from a VARCHAR string. This parameter applies only to columns with a VARCHAR data type. Choose `true` to remove unneeded white space. The default is `false` .
        ///
        /// `TrimBlanks`.
        pub fn trim_blanks(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TrimBlanks", value.into());
            self
        }

        /// A value that specifies to truncate data in columns to the appropriate number of characters, so that the data fits in the column. This parameter applies only to columns with a VARCHAR or CHAR data type, and rows with a size of 4 MB or less.
        ///
        /// `TruncateColumns`.
        pub fn truncate_columns(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TruncateColumns", value.into());
            self
        }

        /// The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk at the DMS replication instance. The default value is 1000 (buffer size is 1000KB).
        ///
        /// `WriteBufferSize`.
        pub fn write_buffer_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WriteBufferSize", value.into());
            self
        }
    }

    impl From<RedshiftSettings> for Json {
        fn from(value: RedshiftSettings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines an Amazon S3 endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Settings(Properties);

    impl S3Settings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An optional parameter that, when set to `true` or `y` , you can use to add column name information to the .csv output file.
        ///
        /// `AddColumnName`.
        pub fn add_column_name(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AddColumnName", value.into());
            self
        }

        /// Use the S3 target endpoint setting `AddTrailingPaddingCharacter` to add padding on string data. The default value is `false` .
        ///
        /// `AddTrailingPaddingCharacter`.
        pub fn add_trailing_padding_character(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AddTrailingPaddingCharacter", value.into());
            self
        }

        /// An optional parameter to set a folder name in the S3 bucket. If provided, tables are created in the path `*bucketFolder* / *schema_name* / *table_name* /` .
        ///
        /// `BucketFolder`.
        pub fn bucket_folder(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketFolder", value.into());
            self
        }

        /// The name of the S3 bucket.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// A value that enables AWS DMS to specify a predefined (canned) access control list (ACL) for objects created in an Amazon S3 bucket as .csv or .parquet files.
        ///
        /// `CannedAclForObjects`.
        pub fn canned_acl_for_objects(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CannedAclForObjects", value.into());
            self
        }

        /// A value that enables a change data capture (CDC) load to write INSERT and UPDATE operations to .csv or .parquet (columnar storage) output files.
        ///
        /// `CdcInsertsAndUpdates`.
        pub fn cdc_inserts_and_updates(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CdcInsertsAndUpdates", value.into());
            self
        }

        /// A value that enables a change data capture (CDC) load to write only INSERT operations to .csv or columnar storage (.parquet) output files.
        ///
        /// `CdcInsertsOnly`.
        pub fn cdc_inserts_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CdcInsertsOnly", value.into());
            self
        }

        /// Maximum length of the interval, defined in seconds, after which to output a file to Amazon S3.
        ///
        /// `CdcMaxBatchInterval`.
        pub fn cdc_max_batch_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CdcMaxBatchInterval", value.into());
            self
        }

        /// Minimum file size, defined in kilobytes, to reach for a file output to Amazon S3.
        ///
        /// `CdcMinFileSize`.
        pub fn cdc_min_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CdcMinFileSize", value.into());
            self
        }

        /// Specifies the folder path of CDC files. For an S3 source, this setting is required if a task captures change data; otherwise, it's optional.
        ///
        /// `CdcPath`.
        pub fn cdc_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CdcPath", value.into());
            self
        }

        /// An optional parameter. When set to GZIP it enables the service to compress the target files. To allow the service to write the target files uncompressed, either set this parameter to NONE (the default) or don't specify the parameter at all.
        ///
        /// `CompressionType`.
        pub fn compression_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionType", value.into());
            self
        }

        /// The delimiter used to separate columns in the .csv file for both source and target. The default is a comma.
        ///
        /// `CsvDelimiter`.
        pub fn csv_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CsvDelimiter", value.into());
            self
        }

        /// This setting only applies if your Amazon S3 output files during a change data capture (CDC) load are written in .csv format.
        ///
        /// `CsvNoSupValue`.
        pub fn csv_no_sup_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CsvNoSupValue", value.into());
            self
        }

        /// An optional parameter that specifies how AWS DMS treats null values. While handling the null value, you can use this parameter to pass a user-defined string as null when writing to the target.
        ///
        /// `CsvNullValue`.
        pub fn csv_null_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CsvNullValue", value.into());
            self
        }

        /// The delimiter used to separate rows in the .csv file for both source and target.
        ///
        /// `CsvRowDelimiter`.
        pub fn csv_row_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CsvRowDelimiter", value.into());
            self
        }

        /// The format of the data that you want to use for output. You can choose one of the following:
        ///
        /// `DataFormat`.
        pub fn data_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataFormat", value.into());
            self
        }

        /// The size of one data page in bytes. This parameter defaults to 1024 \* 1024 bytes (1 MiB). This number is used for .parquet file format only.
        ///
        /// `DataPageSize`.
        pub fn data_page_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DataPageSize", value.into());
            self
        }

        /// Specifies a date separating delimiter to use during folder partitioning. The default value is `SLASH` . Use this parameter when `DatePartitionedEnabled` is set to `true` .
        ///
        /// `DatePartitionDelimiter`.
        pub fn date_partition_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatePartitionDelimiter", value.into());
            self
        }

        /// When set to `true` , this parameter partitions S3 bucket folders based on transaction commit dates. The default value is `false` .
        ///
        /// `DatePartitionEnabled`.
        pub fn date_partition_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DatePartitionEnabled", value.into());
            self
        }

        /// Identifies the sequence of the date format to use during folder partitioning. The default value is `YYYYMMDD` . Use this parameter when `DatePartitionedEnabled` is set to `true` .
        ///
        /// `DatePartitionSequence`.
        pub fn date_partition_sequence(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatePartitionSequence", value.into());
            self
        }

        /// When creating an S3 target endpoint, set `DatePartitionTimezone` to convert the current UTC time into a specified time zone.
        ///
        /// `DatePartitionTimezone`.
        pub fn date_partition_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatePartitionTimezone", value.into());
            self
        }

        /// The maximum size of an encoded dictionary page of a column. If the dictionary page exceeds this, this column is stored using an encoding type of `PLAIN` .
        ///
        /// `DictPageSizeLimit`.
        pub fn dict_page_size_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DictPageSizeLimit", value.into());
            self
        }

        /// A value that enables statistics for Parquet pages and row groups. Choose `true` to enable statistics, `false` to disable. Statistics include `NULL` , `DISTINCT` , `MAX` , and `MIN` values. This parameter defaults to `true` .
        ///
        /// `EnableStatistics`.
        pub fn enable_statistics(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableStatistics", value.into());
            self
        }

        /// The type of encoding that you're using:
        ///
        /// `EncodingType`.
        pub fn encoding_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodingType", value.into());
            self
        }

        /// The type of server-side encryption that you want to use for your data. This encryption type is part of the endpoint settings or the extra connections attributes for Amazon S3. You can choose either `SSE_S3` (the default) or `SSE_KMS` .
        ///
        /// `EncryptionMode`.
        pub fn encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionMode", value.into());
            self
        }

        /// To specify a bucket owner and prevent sniping, you can use the `ExpectedBucketOwner` endpoint setting.
        ///
        /// `ExpectedBucketOwner`.
        pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExpectedBucketOwner", value.into());
            self
        }

        /// The external table definition.
        ///
        /// `ExternalTableDefinition`.
        pub fn external_table_definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalTableDefinition", value.into());
            self
        }

        /// When true, allows AWS Glue to catalog your S3 bucket. Creating an AWS Glue catalog lets you use Athena to query your data.
        ///
        /// `GlueCatalogGeneration`.
        pub fn glue_catalog_generation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("GlueCatalogGeneration", value.into());
            self
        }

        /// When this value is set to 1, AWS DMS ignores the first row header in a .csv file. A value of 1 turns on the feature; a value of 0 turns off the feature.
        ///
        /// `IgnoreHeaderRows`.
        pub fn ignore_header_rows(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IgnoreHeaderRows", value.into());
            self
        }

        /// A value that enables a full load to write INSERT operations to the comma-separated value (.csv) output files only to indicate how the rows were added to the source database.
        ///
        /// `IncludeOpForFullLoad`.
        pub fn include_op_for_full_load(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeOpForFullLoad", value.into());
            self
        }

        /// A value that specifies the maximum size (in KB) of any .csv file to be created while migrating to an S3 target during full load.
        ///
        /// `MaxFileSize`.
        pub fn max_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFileSize", value.into());
            self
        }

        /// A value that specifies the precision of any `TIMESTAMP` column values that are written to an Amazon S3 object file in .parquet format.
        ///
        /// `ParquetTimestampInMillisecond`.
        pub fn parquet_timestamp_in_millisecond(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ParquetTimestampInMillisecond", value.into());
            self
        }

        /// The version of the Apache Parquet format that you want to use: `parquet_1_0` (the default) or `parquet_2_0` .
        ///
        /// `ParquetVersion`.
        pub fn parquet_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParquetVersion", value.into());
            self
        }

        /// If this setting is set to `true` , AWS DMS saves the transaction order for a change data capture (CDC) load on the Amazon S3 target specified by \[`CdcPath`\](<https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-CdcPath>) .
        ///
        /// `PreserveTransactions`.
        pub fn preserve_transactions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PreserveTransactions", value.into());
            self
        }

        /// For an S3 source, when this value is set to `true` or `y` , each leading double quotation mark has to be followed by an ending double quotation mark. This formatting complies with RFC 4180.
        ///
        /// `Rfc4180`.
        pub fn rfc4180(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Rfc4180", value.into());
            self
        }

        /// The number of rows in a row group. A smaller row group size provides faster reads. But as the number of row groups grows, the slower writes become. This parameter defaults to 10,000 rows. This number is used for .parquet file format only.
        ///
        /// `RowGroupLength`.
        pub fn row_group_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RowGroupLength", value.into());
            self
        }

        /// If you are using `SSE_KMS` for the `EncryptionMode` , provide the AWS key ID. The key that you use needs an attached policy that enables IAM user permissions and allows use of the key.
        ///
        /// `ServerSideEncryptionKmsKeyId`.
        pub fn server_side_encryption_kms_key_id(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ServerSideEncryptionKmsKeyId", value.into());
            self
        }

        /// A required parameter that specifies the Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the `iam:PassRole` action. It enables AWS DMS to read and write objects from an S3 bucket.
        ///
        /// `ServiceAccessRoleArn`.
        pub fn service_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccessRoleArn", value.into());
            self
        }

        /// A value that when nonblank causes AWS DMS to add a column with timestamp information to the endpoint data for an Amazon S3 target.
        ///
        /// `TimestampColumnName`.
        pub fn timestamp_column_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimestampColumnName", value.into());
            self
        }

        /// This setting applies if the S3 output files during a change data capture (CDC) load are written in .csv format.
        ///
        /// `UseCsvNoSupValue`.
        pub fn use_csv_no_sup_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseCsvNoSupValue", value.into());
            self
        }

        /// When set to true, this parameter uses the task start time as the timestamp column value instead of the time data is written to target.
        ///
        /// `UseTaskStartTimeForFullLoadTimestamp`.
        pub fn use_task_start_time_for_full_load_timestamp(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("UseTaskStartTimeForFullLoadTimestamp", value.into());
            self
        }
    }

    impl From<S3Settings> for Json {
        fn from(value: S3Settings) -> Self {
            value.0.into()
        }
    }

    /// Provides information that defines a SAP ASE endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SybaseSettings(Properties);

    impl SybaseSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret` . The role must allow the `iam:PassRole` action.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the SAP SAE endpoint connection details.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }
    }

    impl From<SybaseSettings> for Json {
        fn from(value: SybaseSettings) -> Self {
            value.0.into()
        }
    }

    /// A user-defined key-value pair that describes metadata added to an AWS DMS resource and that is used by operations.
    ///
    /// A property type of `AWS::DMS::Endpoint`.
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

        /// A key is the required name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A value is the optional value of the tag.
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

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DMS::EventSubscription`.
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

/// Property types and words of [`InstanceProfile`].
pub mod instance_profile {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DMS::InstanceProfile`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dual = "DUAL",
        }
    }
}

/// Property types of [`MigrationProject`].
pub mod migration_project {
    use crate::{Json, Properties, Value};

    /// Information about a data provider.
    ///
    /// A property type of `AWS::DMS::MigrationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataProviderDescriptor(Properties);

    impl DataProviderDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the data provider.
        ///
        /// `DataProviderArn`.
        pub fn data_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataProviderArn", value.into());
            self
        }

        /// `DataProviderIdentifier`.
        pub fn data_provider_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataProviderIdentifier", value.into());
            self
        }

        /// The user-friendly name of the data provider.
        ///
        /// `DataProviderName`.
        pub fn data_provider_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataProviderName", value.into());
            self
        }

        /// The ARN of the role used to access AWS Secrets Manager.
        ///
        /// `SecretsManagerAccessRoleArn`.
        pub fn secrets_manager_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerAccessRoleArn", value.into());
            self
        }

        /// The identifier of the AWS Secrets Manager Secret used to store access credentials for the data provider.
        ///
        /// `SecretsManagerSecretId`.
        pub fn secrets_manager_secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsManagerSecretId", value.into());
            self
        }
    }

    impl From<DataProviderDescriptor> for Json {
        fn from(value: DataProviderDescriptor) -> Self {
            value.0.into()
        }
    }

    /// The schema conversion application attributes, including the Amazon S3 bucket name and Amazon S3 role ARN.
    ///
    /// A property type of `AWS::DMS::MigrationProject`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SchemaConversionApplicationAttributes(Properties);

    impl SchemaConversionApplicationAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3BucketPath`.
        pub fn s3_bucket_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketPath", value.into());
            self
        }

        /// `S3BucketRoleArn`.
        pub fn s3_bucket_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketRoleArn", value.into());
            self
        }
    }

    impl From<SchemaConversionApplicationAttributes> for Json {
        fn from(value: SchemaConversionApplicationAttributes) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DMS::MigrationProject`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, , and -.
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

/// Property types and words of [`ReplicationConfig`].
pub mod replication_config {
    use crate::{Json, List, Properties, Value};

    /// Configuration parameters for provisioning an AWS DMS Serverless replication.
    ///
    /// A property type of `AWS::DMS::ReplicationConfig`.
    ///
    /// Required: `MaxCapacityUnits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeConfig(Properties);

    impl ComputeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone where the AWS DMS Serverless replication using this configuration will run. The default value is a random, system-chosen Availability Zone in the configuration's AWS Region , for example, `"us-west-2"` .
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// A list of custom DNS name servers supported for the AWS DMS Serverless replication to access your source or target database. This list overrides the default name servers supported by the AWS DMS Serverless replication.
        ///
        /// `DnsNameServers`.
        pub fn dns_name_servers(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsNameServers", value.into());
            self
        }

        /// An AWS Key Management Service ( AWS ) key Amazon Resource Name (ARN) that is used to encrypt the data during AWS DMS Serverless replication.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Specifies the maximum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can be provisioned. A single DCU is 2GB of RAM, with 1 DCU as the minimum value allowed.
        ///
        /// `MaxCapacityUnits`. Required.
        pub fn max_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacityUnits", value.into());
            self
        }

        /// Specifies the minimum value of the AWS DMS capacity units (DCUs) for which a given AWS DMS Serverless replication can be provisioned. A single DCU is 2GB of RAM, with 1 DCU as the minimum value allowed.
        ///
        /// `MinCapacityUnits`.
        pub fn min_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinCapacityUnits", value.into());
            self
        }

        /// Specifies whether the AWS DMS Serverless replication is a Multi-AZ deployment. You can't set the `AvailabilityZone` parameter if the `MultiAZ` parameter is set to `true` .
        ///
        /// `MultiAZ`.
        pub fn multi_az(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MultiAZ", value.into());
            self
        }

        /// The weekly time range during which system maintenance can occur for the AWS DMS Serverless replication, in Universal Coordinated Time (UTC). The format is `ddd:hh24:mi-ddd:hh24:mi` .
        ///
        /// `PreferredMaintenanceWindow`.
        pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreferredMaintenanceWindow", value.into());
            self
        }

        /// Specifies a subnet group identifier to associate with the AWS DMS Serverless replication.
        ///
        /// `ReplicationSubnetGroupId`.
        pub fn replication_subnet_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReplicationSubnetGroupId", value.into());
            self
        }

        /// Specifies the virtual private cloud (VPC) security group to use with the AWS DMS Serverless replication. The VPC security group must work with the VPC containing the replication.
        ///
        /// `VpcSecurityGroupIds`.
        pub fn vpc_security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VpcSecurityGroupIds", value.into());
            self
        }
    }

    impl From<ComputeConfig> for Json {
        fn from(value: ComputeConfig) -> Self {
            value.0.into()
        }
    }

    /// \<p\>The key or keys of the key-value pairs for the resource tag or tags assigned to the
    ///
    /// A property type of `AWS::DMS::ReplicationConfig`.
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

        /// \<p\>Tag key.\</p\>
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// \<p\>Tag value.\</p\>
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
        /// Words for `ReplicationType`.
        pub enum ReplicationType {
            FullLoad = "full-load",
            FullLoadAndCdc = "full-load-and-cdc",
            Cdc = "cdc",
        }
    }
}

/// Property types of [`ReplicationInstance`].
pub mod replication_instance {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DMS::ReplicationInstance`.
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

/// Property types of [`ReplicationSubnetGroup`].
pub mod replication_subnet_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DMS::ReplicationSubnetGroup`.
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

/// Property types and words of [`ReplicationTask`].
pub mod replication_task {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DMS::ReplicationTask`.
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

        /// Tag key
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag value
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
        /// Words for `MigrationType`.
        pub enum MigrationType {
            FullLoad = "full-load",
            Cdc = "cdc",
            FullLoadAndCdc = "full-load-and-cdc",
        }
    }
}
