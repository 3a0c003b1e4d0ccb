//! `AWS::AmazonMQ`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a broker. Note: This API is asynchronous.
///
/// [`AWS::AmazonMQ::Broker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html).
///
/// Required: `BrokerName`, `DeploymentMode`, `EngineType`, `HostInstanceType`, `PubliclyAccessible`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Broker(Properties);

impl Broker {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional. The authentication strategy used to secure the broker. The default is `SIMPLE` .
    ///
    /// `AuthenticationStrategy`. Allowed: [`AuthenticationStrategy`](broker::AuthenticationStrategy). A change replaces the resource.
    pub fn authentication_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationStrategy", value.into());
        self
    }

    /// Enables automatic upgrades to new patch versions for brokers as new versions are released and supported by Amazon MQ. Automatic upgrades occur during the scheduled maintenance window or after a manual broker reboot.
    ///
    /// `AutoMinorVersionUpgrade`.
    pub fn auto_minor_version_upgrade(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value.into());
        self
    }

    /// Required. The broker's name.
    ///
    /// `BrokerName`. Required. A change replaces the resource.
    pub fn broker_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BrokerName", value.into());
        self
    }

    /// A list of information about the configuration.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<Value<broker::ConfigurationId>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// Defines whether this broker is a part of a data replication pair.
    ///
    /// `DataReplicationMode`. Allowed: [`DataReplicationMode`](broker::DataReplicationMode).
    pub fn data_replication_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataReplicationMode", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the primary broker that is used to replicate data from in a data replication pair, and is applied to the replica broker. Must be set when dataReplicationMode is set to CRDR.
    ///
    /// `DataReplicationPrimaryBrokerArn`.
    pub fn data_replication_primary_broker_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataReplicationPrimaryBrokerArn", value.into());
        self
    }

    /// Required. The broker's deployment mode.
    ///
    /// `DeploymentMode`. Required. Allowed: [`DeploymentMode`](broker::DeploymentMode). A change replaces the resource.
    pub fn deployment_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentMode", value.into());
        self
    }

    /// Encryption options for the broker.
    ///
    /// `EncryptionOptions`. A change replaces the resource.
    pub fn encryption_options(
        mut self,
        value: impl Into<Value<broker::EncryptionOptions>>,
    ) -> Self {
        self.0.set("EncryptionOptions", value.into());
        self
    }

    /// Required. The type of broker engine. Currently, Amazon MQ supports `ACTIVEMQ` and `RABBITMQ` .
    ///
    /// `EngineType`. Required. Allowed: [`EngineType`](broker::EngineType). A change replaces the resource.
    pub fn engine_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineType", value.into());
        self
    }

    /// The broker engine version. Defaults to the latest available version for the specified broker engine type.
    ///
    /// `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// Required. The broker's instance type.
    ///
    /// `HostInstanceType`. Required.
    pub fn host_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HostInstanceType", value.into());
        self
    }

    /// Optional. The metadata of the LDAP server used to authenticate and authorize connections to the broker. Does not apply to RabbitMQ brokers.
    ///
    /// `LdapServerMetadata`.
    pub fn ldap_server_metadata(
        mut self,
        value: impl Into<Value<broker::LdapServerMetadata>>,
    ) -> Self {
        self.0.set("LdapServerMetadata", value.into());
        self
    }

    /// Enables Amazon CloudWatch logging for brokers.
    ///
    /// `Logs`.
    pub fn logs(mut self, value: impl Into<Value<broker::LogList>>) -> Self {
        self.0.set("Logs", value.into());
        self
    }

    /// The parameters that determine the WeeklyStartTime.
    ///
    /// `MaintenanceWindowStartTime`.
    pub fn maintenance_window_start_time(
        mut self,
        value: impl Into<Value<broker::MaintenanceWindow>>,
    ) -> Self {
        self.0.set("MaintenanceWindowStartTime", value.into());
        self
    }

    /// Enables connections from applications outside of the VPC that hosts the broker's subnets. Set to `false` by default, if no value is provided.
    ///
    /// `PubliclyAccessible`. Required. A change replaces the resource.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The ARNs of the resource shares to be associated with the broker.
    ///
    /// `ResourceShareArns`.
    pub fn resource_share_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceShareArns", value.into());
        self
    }

    /// The list of rules (1 minimum, 125 maximum) that authorize connections to brokers.
    ///
    /// `SecurityGroups`.
    pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroups", value.into());
        self
    }

    /// The broker's storage size in GB.
    ///
    /// `StorageSize`.
    pub fn storage_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StorageSize", value.into());
        self
    }

    /// The broker's storage type.
    ///
    /// `StorageType`. Allowed: [`StorageType`](broker::StorageType). A change replaces the resource.
    pub fn storage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageType", value.into());
        self
    }

    /// The list of groups that define which subnets and IP ranges the broker can use from different Availability Zones. If you specify more than one subnet, the subnets must be in different Availability Zones.
    ///
    /// `SubnetIds`. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Create tags when creating the broker.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<broker::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The list of broker users (persons or applications) who can access queues and topics. For Amazon MQ for RabbitMQ brokers, one and only one administrative user is accepted and created when a broker is first provisioned.
    ///
    /// `Users`.
    pub fn users(mut self, value: impl Into<List<broker::User>>) -> Self {
        self.0.set("Users", value.into());
        self
    }
}

impl Resource for Broker {
    const TYPE: &'static str = "AWS::AmazonMQ::Broker";
}

impl Construct for Broker {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Broker> for Properties {
    fn from(value: Broker) -> Self {
        value.0
    }
}

impl Handle<Broker> {
    /// The AMQP endpoints of each broker instance as a list of strings.
    ///
    /// `Fn::GetAtt` of `AmqpEndpoints`.
    #[must_use]
    pub fn amqp_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("AmqpEndpoints")
    }

    /// The Amazon Resource Name (ARN) of the Amazon MQ broker.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique ID that Amazon MQ generates for the configuration.
    ///
    /// `Fn::GetAtt` of `ConfigurationId`.
    #[must_use]
    pub fn configuration_id(self) -> Value<String> {
        self.attribute("ConfigurationId")
    }

    /// The revision number of the configuration.
    ///
    /// `Fn::GetAtt` of `ConfigurationRevision`.
    #[must_use]
    pub fn configuration_revision(self) -> Value<String> {
        self.attribute("ConfigurationRevision")
    }

    /// `Fn::GetAtt` of `ConsoleURLs`.
    #[must_use]
    pub fn console_urls(self) -> Value<Vec<String>> {
        self.attribute_list("ConsoleURLs")
    }

    /// The version in use. This may have more precision than the specified EngineVersion.
    ///
    /// `Fn::GetAtt` of `EngineVersionCurrent`.
    #[must_use]
    pub fn engine_version_current(self) -> Value<String> {
        self.attribute("EngineVersionCurrent")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IP addresses of each broker instance as a list of strings. Does not apply to RabbitMQ brokers.
    ///
    /// `Fn::GetAtt` of `IpAddresses`.
    #[must_use]
    pub fn ip_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("IpAddresses")
    }

    /// The MQTT endpoints of each broker instance as a list of strings.
    ///
    /// `Fn::GetAtt` of `MqttEndpoints`.
    #[must_use]
    pub fn mqtt_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("MqttEndpoints")
    }

    /// The OpenWire endpoints of each broker instance as a list of strings.
    ///
    /// `Fn::GetAtt` of `OpenWireEndpoints`.
    #[must_use]
    pub fn open_wire_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("OpenWireEndpoints")
    }

    /// The STOMP endpoints of each broker instance as a list of strings.
    ///
    /// `Fn::GetAtt` of `StompEndpoints`.
    #[must_use]
    pub fn stomp_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("StompEndpoints")
    }

    /// The WSS endpoints of each broker instance as a list of strings.
    ///
    /// `Fn::GetAtt` of `WssEndpoints`.
    #[must_use]
    pub fn wss_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("WssEndpoints")
    }
}

/// Creates a new configuration for the specified configuration name. Amazon MQ uses the default configuration (the engine type and version).
///
/// [`AWS::AmazonMQ::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html).
///
/// Required: `EngineType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Configuration(Properties);

impl Configuration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional. The authentication strategy associated with the configuration. The default is `SIMPLE` .
    ///
    /// `AuthenticationStrategy`. Allowed: [`AuthenticationStrategy`](configuration::AuthenticationStrategy). A change replaces the resource.
    pub fn authentication_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationStrategy", value.into());
        self
    }

    /// Amazon MQ for Active MQ: The base64-encoded XML configuration. Amazon MQ for RabbitMQ: the base64-encoded Cuttlefish configuration.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Data", value.into());
        self
    }

    /// The description of the configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Required. The type of broker engine. Currently, Amazon MQ supports `ACTIVEMQ` and `RABBITMQ` .
    ///
    /// `EngineType`. Required. Allowed: [`EngineType`](configuration::EngineType). A change replaces the resource.
    pub fn engine_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineType", value.into());
        self
    }

    /// The broker engine version. Defaults to the latest available version for the specified broker engine type.
    ///
    /// `EngineVersion`. A change replaces the resource.
    pub fn engine_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EngineVersion", value.into());
        self
    }

    /// Required. The name of the configuration. This value can contain only alphanumeric characters, dashes, periods, underscores, and tildes (- . \_ \~). This value must be 1-150 characters long.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Create tags when creating the configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configuration::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Configuration {
    const TYPE: &'static str = "AWS::AmazonMQ::Configuration";
}

impl Construct for Configuration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Configuration> for Properties {
    fn from(value: Configuration) -> Self {
        value.0
    }
}

impl Handle<Configuration> {
    /// The Amazon Resource Name (ARN) of the Amazon MQ configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the Amazon MQ configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The revision number of the configuration.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[must_use]
    pub fn revision(self) -> Value<String> {
        self.attribute("Revision")
    }
}

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-configurationassociation.html>
///
/// [`AWS::AmazonMQ::ConfigurationAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html).
///
/// Required: `Broker`, `Configuration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationAssociation(Properties);

impl ConfigurationAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// ID of the Broker that the configuration should be applied to
    ///
    /// `Broker`. Required. A change replaces the resource.
    pub fn broker(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Broker", value.into());
        self
    }

    /// Returns information about all configurations.
    ///
    /// `Configuration`. Required.
    pub fn configuration(
        mut self,
        value: impl Into<Value<configuration_association::ConfigurationId>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }
}

impl Resource for ConfigurationAssociation {
    const TYPE: &'static str = "AWS::AmazonMQ::ConfigurationAssociation";
}

impl Construct for ConfigurationAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationAssociation> for Properties {
    fn from(value: ConfigurationAssociation) -> Self {
        value.0
    }
}

impl Handle<ConfigurationAssociation> {
    /// The ID of the ConfigurationAssociation Resource
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`Broker`].
pub mod broker {
    use crate::{Json, List, Properties, Value};

    /// A list of information about the configuration.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    ///
    /// Required: `Id`, `Revision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationId(Properties);

    impl ConfigurationId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required. The unique ID that Amazon MQ generates for the configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The revision number of the configuration.
        ///
        /// `Revision`. Required.
        pub fn revision(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }
    }

    impl From<ConfigurationId> for Json {
        fn from(value: ConfigurationId) -> Self {
            value.0.into()
        }
    }

    /// Encryption options for the broker.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    ///
    /// Required: `UseAwsOwnedKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionOptions(Properties);

    impl EncryptionOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The customer master key (CMK) to use for the A AWS (KMS). This key is used to encrypt your data at rest. If not provided, Amazon MQ will use a default CMK to encrypt your data.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// Enables the use of an AWS owned CMK using AWS (KMS). Set to `true` by default, if no value is provided, for example, for RabbitMQ brokers.
        ///
        /// `UseAwsOwnedKey`. Required.
        pub fn use_aws_owned_key(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseAwsOwnedKey", value.into());
            self
        }
    }

    impl From<EncryptionOptions> for Json {
        fn from(value: EncryptionOptions) -> Self {
            value.0.into()
        }
    }

    /// Optional. The metadata of the LDAP server used to authenticate and authorize connections to the broker. Does not apply to RabbitMQ brokers.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    ///
    /// Required: `Hosts`, `RoleBase`, `RoleSearchMatching`, `ServiceAccountUsername`, `UserBase`, `UserSearchMatching`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LdapServerMetadata(Properties);

    impl LdapServerMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Hosts`. Required.
        pub fn hosts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Hosts", value.into());
            self
        }

        /// `RoleBase`. Required.
        pub fn role_base(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleBase", value.into());
            self
        }

        /// `RoleName`.
        pub fn role_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleName", value.into());
            self
        }

        /// `RoleSearchMatching`. Required.
        pub fn role_search_matching(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleSearchMatching", value.into());
            self
        }

        /// `RoleSearchSubtree`.
        pub fn role_search_subtree(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RoleSearchSubtree", value.into());
            self
        }

        /// `ServiceAccountPassword`.
        pub fn service_account_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccountPassword", value.into());
            self
        }

        /// `ServiceAccountUsername`. Required.
        pub fn service_account_username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccountUsername", value.into());
            self
        }

        /// `UserBase`. Required.
        pub fn user_base(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserBase", value.into());
            self
        }

        /// `UserRoleName`.
        pub fn user_role_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserRoleName", value.into());
            self
        }

        /// `UserSearchMatching`. Required.
        pub fn user_search_matching(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserSearchMatching", value.into());
            self
        }

        /// `UserSearchSubtree`.
        pub fn user_search_subtree(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UserSearchSubtree", value.into());
            self
        }
    }

    impl From<LdapServerMetadata> for Json {
        fn from(value: LdapServerMetadata) -> Self {
            value.0.into()
        }
    }

    /// The list of information about logs to be enabled for the specified broker.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogList(Properties);

    impl LogList {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables audit logging. Every user management action made using JMX or the ActiveMQ Web Console is logged. Does not apply to RabbitMQ brokers.
        ///
        /// `Audit`.
        pub fn audit(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Audit", value.into());
            self
        }

        /// Enables general logging.
        ///
        /// `General`.
        pub fn general(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("General", value.into());
            self
        }
    }

    impl From<LogList> for Json {
        fn from(value: LogList) -> Self {
            value.0.into()
        }
    }

    /// The parameters that determine the WeeklyStartTime.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    ///
    /// Required: `DayOfWeek`, `TimeOfDay`, `TimeZone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindow(Properties);

    impl MaintenanceWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required. The day of the week.
        ///
        /// `DayOfWeek`. Required. Allowed: [`DayOfWeek`].
        pub fn day_of_week(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DayOfWeek", value.into());
            self
        }

        /// Required. The time, in 24-hour format.
        ///
        /// `TimeOfDay`. Required.
        pub fn time_of_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeOfDay", value.into());
            self
        }

        /// The time zone, UTC by default, in either the Country/City format, or the UTC offset format.
        ///
        /// `TimeZone`. Required.
        pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeZone", value.into());
            self
        }
    }

    impl From<MaintenanceWindow> for Json {
        fn from(value: MaintenanceWindow) -> Self {
            value.0.into()
        }
    }

    /// Create tags when creating the broker.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
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

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }

    /// The list of broker users (persons or applications) who can access queues and topics. For Amazon MQ for RabbitMQ brokers, one and only one administrative user is accepted and created when a broker is first provisioned.
    ///
    /// A property type of `AWS::AmazonMQ::Broker`.
    ///
    /// Required: `Password`, `Username`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct User(Properties);

    impl User {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables access to the ActiveMQ Web Console for the ActiveMQ user. Does not apply to RabbitMQ brokers.
        ///
        /// `ConsoleAccess`.
        pub fn console_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ConsoleAccess", value.into());
            self
        }

        /// The list of groups (20 maximum) to which the ActiveMQ user belongs. This value can contain only alphanumeric characters, dashes, periods, underscores, and tildes (- . \_ \~). This value must be 2-100 characters long.
        ///
        /// `Groups`.
        pub fn groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Groups", value.into());
            self
        }

        /// Required. The password of the user. This value must be at least 12 characters long, must contain at least 4 unique characters, and must not contain commas, colons, or equal signs (,:=).
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// Defines if this user is intended for CRDR replication purposes.
        ///
        /// `ReplicationUser`.
        pub fn replication_user(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReplicationUser", value.into());
            self
        }

        /// The username of the broker user. The following restrictions apply to broker usernames:
        ///
        /// `Username`. Required.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<User> for Json {
        fn from(value: User) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthenticationStrategy`.
        pub enum AuthenticationStrategy {
            ConfigManaged = "config_managed",
            Ldap = "ldap",
            Simple = "simple",
        }

        /// Words for `DataReplicationMode`.
        pub enum DataReplicationMode {
            Crdr = "crdr",
            None = "none",
        }

        /// Words for `DeploymentMode`.
        pub enum DeploymentMode {
            ActiveStandbyMultiAz = "active_standby_multi_az",
            ClusterMultiAz = "cluster_multi_az",
            SingleInstance = "single_instance",
        }

        /// Words for `EngineType`.
        pub enum EngineType {
            Activemq = "activemq",
            Rabbitmq = "rabbitmq",
        }

        /// Words for `StorageType`.
        pub enum StorageType {
            Ebs = "EBS",
            Efs = "EFS",
        }

        /// Words for `DayOfWeek`.
        pub enum DayOfWeek {
            Friday = "friday",
            Monday = "monday",
            Saturday = "saturday",
            Sunday = "sunday",
            Thursday = "thursday",
            Tuesday = "tuesday",
            Wednesday = "wednesday",
        }
    }
}

/// Property types and words of [`Configuration`].
pub mod configuration {
    use crate::{Json, Properties, Value};

    /// The list of all tags associated with this configuration.
    ///
    /// A property type of `AWS::AmazonMQ::Configuration`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
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

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthenticationStrategy`.
        pub enum AuthenticationStrategy {
            ConfigManaged = "config_managed",
            Ldap = "ldap",
            Simple = "simple",
        }

        /// Words for `EngineType`.
        pub enum EngineType {
            Activemq = "activemq",
            Rabbitmq = "rabbitmq",
        }
    }
}

/// Property types of [`ConfigurationAssociation`].
pub mod configuration_association {
    use crate::{Json, Properties, Value};

    /// A list of information about the configuration.
    ///
    /// A property type of `AWS::AmazonMQ::ConfigurationAssociation`.
    ///
    /// Required: `Id`, `Revision`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationId(Properties);

    impl ConfigurationId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required. The unique ID that Amazon MQ generates for the configuration.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The revision number of the configuration.
        ///
        /// `Revision`. Required.
        pub fn revision(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Revision", value.into());
            self
        }
    }

    impl From<ConfigurationId> for Json {
        fn from(value: ConfigurationId) -> Self {
            value.0.into()
        }
    }
}
