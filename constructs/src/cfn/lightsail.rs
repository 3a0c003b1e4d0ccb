//! `AWS::Lightsail`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Lightsail::Alarm` resource specifies an alarm that can be used to monitor a single metric for one of your Lightsail resources.
///
/// [`AWS::Lightsail::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html).
///
/// Required: `AlarmName`, `ComparisonOperator`, `EvaluationPeriods`, `MetricName`, `MonitoredResourceName`, `Threshold`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Alarm(Properties);

impl Alarm {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the alarm.
    ///
    /// `AlarmName`. Required. A change replaces the resource.
    pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmName", value.into());
        self
    }

    /// The arithmetic operation to use when comparing the specified statistic and threshold.
    ///
    /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`](alarm::ComparisonOperator).
    pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComparisonOperator", value.into());
        self
    }

    /// The contact protocols for the alarm, such as `Email` , `SMS` (text messaging), or both.
    ///
    /// `ContactProtocols`. Allowed: [`ContactProtocols`](alarm::ContactProtocols).
    pub fn contact_protocols(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ContactProtocols", value.into());
        self
    }

    /// The number of data points within the evaluation periods that must be breaching to cause the alarm to go to the `ALARM` state.
    ///
    /// `DatapointsToAlarm`.
    pub fn datapoints_to_alarm(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DatapointsToAlarm", value.into());
        self
    }

    /// The number of periods over which data is compared to the specified threshold.
    ///
    /// `EvaluationPeriods`. Required.
    pub fn evaluation_periods(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("EvaluationPeriods", value.into());
        self
    }

    /// The name of the metric associated with the alarm.
    ///
    /// `MetricName`. Required. Allowed: [`MetricName`](alarm::MetricName). A change replaces the resource.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// The name of the Lightsail resource that the alarm monitors.
    ///
    /// `MonitoredResourceName`. Required. A change replaces the resource.
    pub fn monitored_resource_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitoredResourceName", value.into());
        self
    }

    /// A Boolean value indicating whether the alarm is enabled.
    ///
    /// `NotificationEnabled`.
    pub fn notification_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("NotificationEnabled", value.into());
        self
    }

    /// The alarm states that trigger a notification.
    ///
    /// `NotificationTriggers`. Allowed: [`NotificationTriggers`](alarm::NotificationTriggers).
    pub fn notification_triggers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NotificationTriggers", value.into());
        self
    }

    /// The value against which the specified statistic is compared.
    ///
    /// `Threshold`. Required.
    pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Threshold", value.into());
        self
    }

    /// Specifies how the alarm handles missing data points.
    ///
    /// `TreatMissingData`. Allowed: [`TreatMissingData`](alarm::TreatMissingData).
    pub fn treat_missing_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TreatMissingData", value.into());
        self
    }
}

impl Resource for Alarm {
    const TYPE: &'static str = "AWS::Lightsail::Alarm";
}

impl Construct for Alarm {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Alarm> for Properties {
    fn from(value: Alarm) -> Self {
        value.0
    }
}

impl Handle<Alarm> {
    /// The Amazon Resource Name (ARN) of the alarm.
    ///
    /// `Fn::GetAtt` of `AlarmArn`.
    #[must_use]
    pub fn alarm_arn(self) -> Value<String> {
        self.attribute("AlarmArn")
    }

    /// The current state of the alarm.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// The `AWS::Lightsail::Bucket` resource specifies a bucket.
///
/// [`AWS::Lightsail::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html).
///
/// Required: `BucketName`, `BundleId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Bucket(Properties);

impl Bucket {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that describes the access rules for the bucket.
    ///
    /// `AccessRules`.
    pub fn access_rules(mut self, value: impl Into<Value<bucket::AccessRules>>) -> Self {
        self.0.set("AccessRules", value.into());
        self
    }

    /// The name of the bucket.
    ///
    /// `BucketName`. Required. A change replaces the resource.
    pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BucketName", value.into());
        self
    }

    /// The bundle ID for the bucket (for example, `small_1_0` ).
    ///
    /// `BundleId`. Required.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// Indicates whether object versioning is enabled for the bucket.
    ///
    /// `ObjectVersioning`.
    pub fn object_versioning(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ObjectVersioning", value.into());
        self
    }

    /// An array of AWS account IDs that have read-only access to the bucket.
    ///
    /// `ReadOnlyAccessAccounts`.
    pub fn read_only_access_accounts(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ReadOnlyAccessAccounts", value.into());
        self
    }

    /// An array of Lightsail instances that have access to the bucket.
    ///
    /// `ResourcesReceivingAccess`.
    pub fn resources_receiving_access(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourcesReceivingAccess", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<bucket::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Bucket {
    const TYPE: &'static str = "AWS::Lightsail::Bucket";
}

impl Construct for Bucket {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Bucket> for Properties {
    fn from(value: Bucket) -> Self {
        value.0
    }
}

impl Handle<Bucket> {
    /// A Boolean value indicating whether the bundle that is currently applied to your distribution can be changed to another bundle.
    ///
    /// `Fn::GetAtt` of `AbleToUpdateBundle`.
    #[must_use]
    pub fn able_to_update_bundle(self) -> Value<bool> {
        self.attribute("AbleToUpdateBundle")
    }

    /// The Amazon Resource Name (ARN) of the bucket.
    ///
    /// `Fn::GetAtt` of `BucketArn`.
    #[must_use]
    pub fn bucket_arn(self) -> Value<String> {
        self.attribute("BucketArn")
    }

    /// The URL of the bucket.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// The `AWS::Lightsail::Certificate` resource specifies an SSL/TLS certificate that you can use with a content delivery network (CDN) distribution and a container service.
///
/// [`AWS::Lightsail::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html).
///
/// Required: `CertificateName`, `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Certificate(Properties);

impl Certificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the certificate.
    ///
    /// `CertificateName`. Required. A change replaces the resource.
    pub fn certificate_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateName", value.into());
        self
    }

    /// The domain name of the certificate.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// An array of strings that specify the alternate domains (such as `example.org` ) and subdomains (such as `blog.example.com` ) of the certificate.
    ///
    /// `SubjectAlternativeNames`. A change replaces the resource.
    pub fn subject_alternative_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubjectAlternativeNames", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<certificate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = "AWS::Lightsail::Certificate";
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
    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// `Fn::GetAtt` of `CertificateArn`.
    #[must_use]
    pub fn certificate_arn(self) -> Value<String> {
        self.attribute("CertificateArn")
    }

    /// The validation status of the certificate.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::Lightsail::ContactMethod
///
/// [`AWS::Lightsail::ContactMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html).
///
/// Required: `ContactEndpoint`, `Protocol`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContactMethod(Properties);

impl ContactMethod {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The destination of the contact method, such as an email address or a mobile phone number.
    ///
    /// `ContactEndpoint`. Required. A change replaces the resource.
    pub fn contact_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContactEndpoint", value.into());
        self
    }

    /// The protocol of the contact method, such as Email or SMS (text messaging).
    ///
    /// `Protocol`. Required. Allowed: [`Protocol`](contact_method::Protocol). A change replaces the resource.
    pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Protocol", value.into());
        self
    }
}

impl Resource for ContactMethod {
    const TYPE: &'static str = "AWS::Lightsail::ContactMethod";
}

impl Construct for ContactMethod {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContactMethod> for Properties {
    fn from(value: ContactMethod) -> Self {
        value.0
    }
}

impl Handle<ContactMethod> {
    /// The Amazon Resource Name (ARN) of the contact method.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the contact method was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The name of the contact method.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The Lightsail resource type of the contact method.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The current status of the contact method.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The support code for the contact method.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// The `AWS::Lightsail::Container` resource specifies a container service.
///
/// [`AWS::Lightsail::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html).
///
/// Required: `Power`, `Scale`, `ServiceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Container(Properties);

impl Container {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that describes the current container deployment of the container service.
    ///
    /// `ContainerServiceDeployment`.
    pub fn container_service_deployment(
        mut self,
        value: impl Into<Value<container::ContainerServiceDeployment>>,
    ) -> Self {
        self.0.set("ContainerServiceDeployment", value.into());
        self
    }

    /// A Boolean value indicating whether the container service is disabled.
    ///
    /// `IsDisabled`.
    pub fn is_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsDisabled", value.into());
        self
    }

    /// The power specification of the container service.
    ///
    /// `Power`. Required. Allowed: [`Power`](container::Power).
    pub fn power(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Power", value.into());
        self
    }

    /// An object that describes the configuration for the container service to access private container image repositories, such as ( Amazon ECR ) private repositories.
    ///
    /// `PrivateRegistryAccess`.
    pub fn private_registry_access(
        mut self,
        value: impl Into<Value<container::PrivateRegistryAccess>>,
    ) -> Self {
        self.0.set("PrivateRegistryAccess", value.into());
        self
    }

    /// The public domain name of the container service, such as `example.com` and `www.example.com` .
    ///
    /// `PublicDomainNames`.
    pub fn public_domain_names(
        mut self,
        value: impl Into<List<container::PublicDomainName>>,
    ) -> Self {
        self.0.set("PublicDomainNames", value.into());
        self
    }

    /// The scale specification of the container service.
    ///
    /// `Scale`. Required.
    pub fn scale(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Scale", value.into());
        self
    }

    /// The name of the container service.
    ///
    /// `ServiceName`. Required. A change replaces the resource.
    pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<container::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Container {
    const TYPE: &'static str = "AWS::Lightsail::Container";
}

impl Construct for Container {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Container> for Properties {
    fn from(value: Container) -> Self {
        value.0
    }
}

impl Handle<Container> {
    /// The Amazon Resource Name (ARN) of the container.
    ///
    /// `Fn::GetAtt` of `ContainerArn`.
    #[must_use]
    pub fn container_arn(self) -> Value<String> {
        self.attribute("ContainerArn")
    }

    /// The principle Amazon Resource Name (ARN) of the role.
    ///
    /// `Fn::GetAtt` of `PrincipalArn`.
    #[must_use]
    pub fn principal_arn(self) -> Value<String> {
        self.attribute("PrincipalArn")
    }

    /// The principle Amazon Resource Name (ARN) of the role.
    ///
    /// `Fn::GetAtt` of `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`.
    #[must_use]
    pub fn private_registry_access_ecr_image_puller_role_principal_arn(self) -> Value<String> {
        self.attribute("PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn")
    }

    /// The publicly accessible URL of the container service.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// The `AWS::Lightsail::Database` resource specifies an Amazon Lightsail database.
///
/// [`AWS::Lightsail::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html).
///
/// Required: `MasterDatabaseName`, `MasterUsername`, `RelationalDatabaseBlueprintId`, `RelationalDatabaseBundleId`, `RelationalDatabaseName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Database(Properties);

impl Database {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone for the database.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// A Boolean value indicating whether automated backup retention is enabled for the database. Data Import Mode is enabled when `BackupRetention` is set to `false` , and is disabled when `BackupRetention` is set to `true` .
    ///
    /// `BackupRetention`.
    pub fn backup_retention(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BackupRetention", value.into());
        self
    }

    /// The certificate associated with the database.
    ///
    /// `CaCertificateIdentifier`.
    pub fn ca_certificate_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CaCertificateIdentifier", value.into());
        self
    }

    /// The meaning of this parameter differs according to the database engine you use.
    ///
    /// `MasterDatabaseName`. Required. A change replaces the resource.
    pub fn master_database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterDatabaseName", value.into());
        self
    }

    /// The password for the primary user of the database. The password can include any printable ASCII character except the following: /, ", or @. It cannot contain spaces.
    ///
    /// `MasterUserPassword`.
    pub fn master_user_password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUserPassword", value.into());
        self
    }

    /// The name for the primary user.
    ///
    /// `MasterUsername`. Required. A change replaces the resource.
    pub fn master_username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterUsername", value.into());
        self
    }

    /// The daily time range during which automated backups are created for the database (for example, `16:00-16:30` ).
    ///
    /// `PreferredBackupWindow`.
    pub fn preferred_backup_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredBackupWindow", value.into());
        self
    }

    /// The weekly time range during which system maintenance can occur for the database, formatted as follows: `ddd:hh24:mi-ddd:hh24:mi` . For example, `Tue:17:00-Tue:17:30` .
    ///
    /// `PreferredMaintenanceWindow`.
    pub fn preferred_maintenance_window(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value.into());
        self
    }

    /// A Boolean value indicating whether the database is accessible to anyone on the internet.
    ///
    /// `PubliclyAccessible`.
    pub fn publicly_accessible(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PubliclyAccessible", value.into());
        self
    }

    /// The blueprint ID for the database (for example, `mysql_8_0` ).
    ///
    /// `RelationalDatabaseBlueprintId`. Required. A change replaces the resource.
    pub fn relational_database_blueprint_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelationalDatabaseBlueprintId", value.into());
        self
    }

    /// The bundle ID for the database (for example, `medium_1_0` ).
    ///
    /// `RelationalDatabaseBundleId`. Required. A change replaces the resource.
    pub fn relational_database_bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelationalDatabaseBundleId", value.into());
        self
    }

    /// The name of the instance.
    ///
    /// `RelationalDatabaseName`. Required. A change replaces the resource.
    pub fn relational_database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelationalDatabaseName", value.into());
        self
    }

    /// An array of parameters for the database.
    ///
    /// `RelationalDatabaseParameters`.
    pub fn relational_database_parameters(
        mut self,
        value: impl Into<List<database::RelationalDatabaseParameter>>,
    ) -> Self {
        self.0.set("RelationalDatabaseParameters", value.into());
        self
    }

    /// A Boolean value indicating whether to change the primary user password to a new, strong password generated by Lightsail .
    ///
    /// `RotateMasterUserPassword`.
    pub fn rotate_master_user_password(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RotateMasterUserPassword", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<database::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Database {
    const TYPE: &'static str = "AWS::Lightsail::Database";
}

impl Construct for Database {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Database> for Properties {
    fn from(value: Database) -> Self {
        value.0
    }
}

impl Handle<Database> {
    /// The Amazon Resource Name (ARN) of the database (for example, `arn:aws:lightsail:us-east-2:123456789101:RelationalDatabase/244ad76f-8aad-4741-809f-12345EXAMPLE` ).
    ///
    /// `Fn::GetAtt` of `DatabaseArn`.
    #[must_use]
    pub fn database_arn(self) -> Value<String> {
        self.attribute("DatabaseArn")
    }
}

/// Resource Type definition for AWS::Lightsail::DatabaseSnapshot
///
/// [`AWS::Lightsail::DatabaseSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html).
///
/// Required: `RelationalDatabaseName`, `RelationalDatabaseSnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DatabaseSnapshot(Properties);

impl DatabaseSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the database on which to base your new snapshot.
    ///
    /// `RelationalDatabaseName`. Required. A change replaces the resource.
    pub fn relational_database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelationalDatabaseName", value.into());
        self
    }

    /// The name for your new database snapshot.
    ///
    /// `RelationalDatabaseSnapshotName`. Required. A change replaces the resource.
    pub fn relational_database_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelationalDatabaseSnapshotName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<database_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DatabaseSnapshot {
    const TYPE: &'static str = "AWS::Lightsail::DatabaseSnapshot";
}

impl Construct for DatabaseSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DatabaseSnapshot> for Properties {
    fn from(value: DatabaseSnapshot) -> Self {
        value.0
    }
}

impl Handle<DatabaseSnapshot> {
    /// The Amazon Resource Name (ARN) of the database snapshot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The software of the database snapshot (for example, MySQL).
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[must_use]
    pub fn engine(self) -> Value<String> {
        self.attribute("Engine")
    }

    /// The database engine version for the database snapshot (for example, 5.7.23).
    ///
    /// `Fn::GetAtt` of `EngineVersion`.
    #[must_use]
    pub fn engine_version(self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// The Amazon Resource Name (ARN) of the database from which the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseArn`.
    #[must_use]
    pub fn from_relational_database_arn(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseArn")
    }

    /// The blueprint ID of the database from which the database snapshot was created. A blueprint describes the major engine version of a database.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseBlueprintId`.
    #[must_use]
    pub fn from_relational_database_blueprint_id(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseBlueprintId")
    }

    /// The bundle ID of the database from which the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseBundleId`.
    #[must_use]
    pub fn from_relational_database_bundle_id(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseBundleId")
    }

    /// The name of the source database from which the database snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromRelationalDatabaseName`.
    #[must_use]
    pub fn from_relational_database_name(self) -> Value<String> {
        self.attribute("FromRelationalDatabaseName")
    }

    /// The Region name and Availability Zone where the database snapshot is located.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[must_use]
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The name of the database snapshot.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The Lightsail resource type.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The size of the disk in GB (for example, 32) for the database snapshot.
    ///
    /// `Fn::GetAtt` of `SizeInGb`.
    #[must_use]
    pub fn size_in_gb(self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// The state of the database snapshot.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code for the database snapshot. Include this code in your email to support when you have questions about a database snapshot in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// The `AWS::Lightsail::Disk` resource specifies a disk that can be attached to an Amazon Lightsail instance that is in the same AWS Region and Availability Zone.
///
/// [`AWS::Lightsail::Disk`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html).
///
/// Required: `DiskName`, `SizeInGb`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Disk(Properties);

impl Disk {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of add-ons for the disk.
    ///
    /// `AddOns`.
    pub fn add_ons(mut self, value: impl Into<List<disk::AddOn>>) -> Self {
        self.0.set("AddOns", value.into());
        self
    }

    /// The AWS Region and Availability Zone location for the disk (for example, `us-east-1a` ).
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The name of the disk.
    ///
    /// `DiskName`. Required. A change replaces the resource.
    pub fn disk_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DiskName", value.into());
        self
    }

    /// The AWS Region and Availability Zone where the disk is located.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl Into<Value<disk::Location>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The size of the disk in GB.
    ///
    /// `SizeInGb`. Required. A change replaces the resource.
    pub fn size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SizeInGb", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<disk::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Disk {
    const TYPE: &'static str = "AWS::Lightsail::Disk";
}

impl Construct for Disk {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Disk> for Properties {
    fn from(value: Disk) -> Self {
        value.0
    }
}

impl Handle<Disk> {
    /// The resources to which the disk is attached.
    ///
    /// `Fn::GetAtt` of `AttachedTo`.
    #[must_use]
    pub fn attached_to(self) -> Value<String> {
        self.attribute("AttachedTo")
    }

    /// (Deprecated) The attachment state of the disk.
    ///
    /// `Fn::GetAtt` of `AttachmentState`.
    #[must_use]
    pub fn attachment_state(self) -> Value<String> {
        self.attribute("AttachmentState")
    }

    /// The Amazon Resource Name (ARN) of the disk.
    ///
    /// `Fn::GetAtt` of `DiskArn`.
    #[must_use]
    pub fn disk_arn(self) -> Value<String> {
        self.attribute("DiskArn")
    }

    /// The input/output operations per second (IOPS) of the disk.
    ///
    /// `Fn::GetAtt` of `Iops`.
    #[must_use]
    pub fn iops(self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// A Boolean value indicating whether the disk is attached.
    ///
    /// `Fn::GetAtt` of `IsAttached`.
    #[must_use]
    pub fn is_attached(self) -> Value<bool> {
        self.attribute("IsAttached")
    }

    /// The Availability Zone where the disk is located.
    ///
    /// `Fn::GetAtt` of `Location.AvailabilityZone`.
    #[must_use]
    pub fn location_availability_zone(self) -> Value<String> {
        self.attribute("Location.AvailabilityZone")
    }

    /// The AWS Region where the disk is located.
    ///
    /// `Fn::GetAtt` of `Location.RegionName`.
    #[must_use]
    pub fn location_region_name(self) -> Value<String> {
        self.attribute("Location.RegionName")
    }

    /// The disk path.
    ///
    /// `Fn::GetAtt` of `Path`.
    #[must_use]
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }

    /// The resource type of the disk (for example, `Disk` ).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The state of the disk (for example, `in-use` ).
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code of the disk.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// Describes a block storage disk snapshot.
///
/// [`AWS::Lightsail::DiskSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html).
///
/// Required: `DiskName`, `DiskSnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DiskSnapshot(Properties);

impl DiskSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique name of the disk.
    ///
    /// `DiskName`. Required. A change replaces the resource.
    pub fn disk_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DiskName", value.into());
        self
    }

    /// The name of the disk snapshot ( `my-disk-snapshot` ).
    ///
    /// `DiskSnapshotName`. Required. A change replaces the resource.
    pub fn disk_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DiskSnapshotName", value.into());
        self
    }

    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the [Amazon Lightsail Developer Guide](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-tags) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<disk_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DiskSnapshot {
    const TYPE: &'static str = "AWS::Lightsail::DiskSnapshot";
}

impl Construct for DiskSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DiskSnapshot> for Properties {
    fn from(value: DiskSnapshot) -> Self {
        value.0
    }
}

impl Handle<DiskSnapshot> {
    /// The date when the disk snapshot was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) of the disk snapshot.
    ///
    /// `Fn::GetAtt` of `DiskSnapshotArn`.
    #[must_use]
    pub fn disk_snapshot_arn(self) -> Value<String> {
        self.attribute("DiskSnapshotArn")
    }

    /// The unique name of the source disk from which the disk snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromDiskName`.
    #[must_use]
    pub fn from_disk_name(self) -> Value<String> {
        self.attribute("FromDiskName")
    }

    /// A Boolean value indicating whether the snapshot was created from an automatic snapshot.
    ///
    /// `Fn::GetAtt` of `IsFromAutoSnapshot`.
    #[must_use]
    pub fn is_from_auto_snapshot(self) -> Value<bool> {
        self.attribute("IsFromAutoSnapshot")
    }

    /// The AWS Region and Availability Zone where the disk snapshot was created.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[must_use]
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The progress of the snapshot.
    ///
    /// `Fn::GetAtt` of `Progress`.
    #[must_use]
    pub fn progress(self) -> Value<String> {
        self.attribute("Progress")
    }

    /// The Lightsail resource type ( `DiskSnapshot` ).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The size of the disk in GB.
    ///
    /// `Fn::GetAtt` of `SizeInGb`.
    #[must_use]
    pub fn size_in_gb(self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// The status of the disk snapshot operation.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// The `AWS::Lightsail::Distribution` resource specifies a content delivery network (CDN) distribution. You can create distributions only in the `us-east-1` AWS Region.
///
/// [`AWS::Lightsail::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html).
///
/// Required: `BundleId`, `DefaultCacheBehavior`, `DistributionName`, `Origin`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Distribution(Properties);

impl Distribution {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the bundle applied to the distribution.
    ///
    /// `BundleId`. Required.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// An object that describes the cache behavior settings of the distribution.
    ///
    /// `CacheBehaviorSettings`.
    pub fn cache_behavior_settings(
        mut self,
        value: impl Into<Value<distribution::CacheSettings>>,
    ) -> Self {
        self.0.set("CacheBehaviorSettings", value.into());
        self
    }

    /// An array of objects that describe the per-path cache behavior of the distribution.
    ///
    /// `CacheBehaviors`.
    pub fn cache_behaviors(
        mut self,
        value: impl Into<List<distribution::CacheBehaviorPerPath>>,
    ) -> Self {
        self.0.set("CacheBehaviors", value.into());
        self
    }

    /// The name of the SSL/TLS certificate attached to the distribution.
    ///
    /// `CertificateName`.
    pub fn certificate_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateName", value.into());
        self
    }

    /// An object that describes the default cache behavior of the distribution.
    ///
    /// `DefaultCacheBehavior`. Required.
    pub fn default_cache_behavior(
        mut self,
        value: impl Into<Value<distribution::CacheBehavior>>,
    ) -> Self {
        self.0.set("DefaultCacheBehavior", value.into());
        self
    }

    /// The name of the distribution
    ///
    /// `DistributionName`. Required. A change replaces the resource.
    pub fn distribution_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DistributionName", value.into());
        self
    }

    /// The IP address type of the distribution.
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](distribution::IpAddressType). A change replaces the resource.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// A Boolean value indicating whether the distribution is enabled.
    ///
    /// `IsEnabled`.
    pub fn is_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsEnabled", value.into());
        self
    }

    /// An object that describes the origin resource of the distribution, such as a Lightsail instance, bucket, or load balancer.
    ///
    /// `Origin`. Required.
    pub fn origin(mut self, value: impl Into<Value<distribution::InputOrigin>>) -> Self {
        self.0.set("Origin", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<distribution::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Distribution {
    const TYPE: &'static str = "AWS::Lightsail::Distribution";
}

impl Construct for Distribution {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Distribution> for Properties {
    fn from(value: Distribution) -> Self {
        value.0
    }
}

impl Handle<Distribution> {
    /// Indicates whether you can update the distribution’s current bundle to another bundle.
    ///
    /// `Fn::GetAtt` of `AbleToUpdateBundle`.
    #[must_use]
    pub fn able_to_update_bundle(self) -> Value<bool> {
        self.attribute("AbleToUpdateBundle")
    }

    /// The Amazon Resource Name (ARN) of the distribution.
    ///
    /// `Fn::GetAtt` of `DistributionArn`.
    #[must_use]
    pub fn distribution_arn(self) -> Value<String> {
        self.attribute("DistributionArn")
    }

    /// The status of the distribution.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Describes a domain where you are storing recordsets.
///
/// [`AWS::Lightsail::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of key-value pairs containing information about the domain entries.
    ///
    /// `DomainEntries`.
    pub fn domain_entries(mut self, value: impl Into<List<domain::DomainEntry>>) -> Self {
        self.0.set("DomainEntries", value.into());
        self
    }

    /// The fully qualified domain name in the certificate request.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the [Amazon Lightsail Developer Guide](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-tags) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::Lightsail::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// The Amazon Resource Name (ARN) of the domain recordset ( `arn:aws:lightsail:global:123456789101:Domain/824cede0-abc7-4f84-8dbc-12345EXAMPLE` ).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date when the domain recordset was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The AWS Region and Availability Zone where the domain was created (read-only).
    ///
    /// `Fn::GetAtt` of `Location`.
    #[must_use]
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The resource type.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// The `AWS::Lightsail::Instance` resource specifies an Amazon Lightsail instance.
///
/// [`AWS::Lightsail::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html).
///
/// Required: `BlueprintId`, `BundleId`, `InstanceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Instance(Properties);

impl Instance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of add-ons for the instance.
    ///
    /// `AddOns`.
    pub fn add_ons(mut self, value: impl Into<List<instance::AddOn>>) -> Self {
        self.0.set("AddOns", value.into());
        self
    }

    /// The Availability Zone for the instance.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The blueprint ID for the instance (for example, `os_amlinux_2016_03` ).
    ///
    /// `BlueprintId`. Required. A change replaces the resource.
    pub fn blueprint_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BlueprintId", value.into());
        self
    }

    /// The bundle ID for the instance (for example, `micro_1_0` ).
    ///
    /// `BundleId`. Required. A change replaces the resource.
    pub fn bundle_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BundleId", value.into());
        self
    }

    /// The hardware properties for the instance, such as the vCPU count, attached disks, and amount of RAM.
    ///
    /// `Hardware`.
    pub fn hardware(mut self, value: impl Into<Value<instance::Hardware>>) -> Self {
        self.0.set("Hardware", value.into());
        self
    }

    /// The name of the instance.
    ///
    /// `InstanceName`. Required. A change replaces the resource.
    pub fn instance_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceName", value.into());
        self
    }

    /// The name of the key pair to use for the instance.
    ///
    /// `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyPairName", value.into());
        self
    }

    /// The location for the instance, such as the AWS Region and Availability Zone.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl Into<Value<instance::Location>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The public ports and the monthly amount of data transfer allocated for the instance.
    ///
    /// `Networking`.
    pub fn networking(mut self, value: impl Into<Value<instance::Networking>>) -> Self {
        self.0.set("Networking", value.into());
        self
    }

    /// The status code and the state (for example, `running` ) of the instance.
    ///
    /// `State`.
    pub fn state(mut self, value: impl Into<Value<instance::State>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The optional launch script for the instance.
    ///
    /// `UserData`.
    pub fn user_data(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserData", value.into());
        self
    }
}

impl Resource for Instance {
    const TYPE: &'static str = "AWS::Lightsail::Instance";
}

impl Construct for Instance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Instance> for Properties {
    fn from(value: Instance) -> Self {
        value.0
    }
}

impl Handle<Instance> {
    /// The number of vCPUs the instance has.
    ///
    /// `Fn::GetAtt` of `Hardware.CpuCount`.
    #[must_use]
    pub fn hardware_cpu_count(self) -> Value<i64> {
        self.attribute("Hardware.CpuCount")
    }

    /// The amount of RAM in GB on the instance (for example, `1.0` ).
    ///
    /// `Fn::GetAtt` of `Hardware.RamSizeInGb`.
    #[must_use]
    pub fn hardware_ram_size_in_gb(self) -> Value<i64> {
        self.attribute("Hardware.RamSizeInGb")
    }

    /// The Amazon Resource Name (ARN) of the instance (for example, `arn:aws:lightsail:us-east-2:123456789101:Instance/244ad76f-8aad-4741-809f-12345EXAMPLE` ).
    ///
    /// `Fn::GetAtt` of `InstanceArn`.
    #[must_use]
    pub fn instance_arn(self) -> Value<String> {
        self.attribute("InstanceArn")
    }

    /// The IPv6 addresses of the instance.
    ///
    /// `Fn::GetAtt` of `Ipv6Addresses`.
    #[must_use]
    pub fn ipv6_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("Ipv6Addresses")
    }

    /// A Boolean value indicating whether the instance has a static IP assigned to it.
    ///
    /// `Fn::GetAtt` of `IsStaticIp`.
    #[must_use]
    pub fn is_static_ip(self) -> Value<bool> {
        self.attribute("IsStaticIp")
    }

    /// The AWS Region and Availability Zone where the instance is located.
    ///
    /// `Fn::GetAtt` of `Location.AvailabilityZone`.
    #[must_use]
    pub fn location_availability_zone(self) -> Value<String> {
        self.attribute("Location.AvailabilityZone")
    }

    /// The AWS Region of the instance.
    ///
    /// `Fn::GetAtt` of `Location.RegionName`.
    #[must_use]
    pub fn location_region_name(self) -> Value<String> {
        self.attribute("Location.RegionName")
    }

    /// The amount of allocated monthly data transfer (in GB) for an instance.
    ///
    /// `Fn::GetAtt` of `Networking.MonthlyTransfer.GbPerMonthAllocated`.
    #[must_use]
    pub fn networking_monthly_transfer_gb_per_month_allocated(self) -> Value<String> {
        self.attribute("Networking.MonthlyTransfer.GbPerMonthAllocated")
    }

    /// The private IP address of the instance.
    ///
    /// `Fn::GetAtt` of `PrivateIpAddress`.
    #[must_use]
    pub fn private_ip_address(self) -> Value<String> {
        self.attribute("PrivateIpAddress")
    }

    /// The public IP address of the instance.
    ///
    /// `Fn::GetAtt` of `PublicIpAddress`.
    #[must_use]
    pub fn public_ip_address(self) -> Value<String> {
        self.attribute("PublicIpAddress")
    }

    /// The resource type of the instance (for example, `Instance` ).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The name of the SSH key pair used by the instance.
    ///
    /// `Fn::GetAtt` of `SshKeyName`.
    #[must_use]
    pub fn ssh_key_name(self) -> Value<String> {
        self.attribute("SshKeyName")
    }

    /// The status code of the instance.
    ///
    /// `Fn::GetAtt` of `State.Code`.
    #[must_use]
    pub fn state_code(self) -> Value<i64> {
        self.attribute("State.Code")
    }

    /// The state of the instance (for example, `running` or `pending` ).
    ///
    /// `Fn::GetAtt` of `State.Name`.
    #[must_use]
    pub fn state_name(self) -> Value<String> {
        self.attribute("State.Name")
    }

    /// The support code of the instance.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }

    /// The user name for connecting to the instance (for example, `ec2-user` ).
    ///
    /// `Fn::GetAtt` of `UserName`.
    #[must_use]
    pub fn user_name(self) -> Value<String> {
        self.attribute("UserName")
    }
}

/// Describes an instance snapshot.
///
/// [`AWS::Lightsail::InstanceSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html).
///
/// Required: `InstanceName`, `InstanceSnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceSnapshot(Properties);

impl InstanceSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name the user gave the instance ( `Amazon_Linux_2023-1` ).
    ///
    /// `InstanceName`. Required. A change replaces the resource.
    pub fn instance_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceName", value.into());
        self
    }

    /// The name of the snapshot.
    ///
    /// `InstanceSnapshotName`. Required. A change replaces the resource.
    pub fn instance_snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceSnapshotName", value.into());
        self
    }

    /// The tag keys and optional values for the resource. For more information about tags in Lightsail, see the [Amazon Lightsail Developer Guide](https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-tags) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InstanceSnapshot {
    const TYPE: &'static str = "AWS::Lightsail::InstanceSnapshot";
}

impl Construct for InstanceSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceSnapshot> for Properties {
    fn from(value: InstanceSnapshot) -> Self {
        value.0
    }
}

impl Handle<InstanceSnapshot> {
    /// The Amazon Resource Name (ARN) of the snapshot ( `arn:aws:lightsail:us-east-2:123456789101:InstanceSnapshot/d23b5706-3322-4d83-81e5-12345EXAMPLE` ).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the instance from which the snapshot was created ( `arn:aws:lightsail:us-east-2:123456789101:Instance/64b8404c-ccb1-430b-8daf-12345EXAMPLE` ).
    ///
    /// `Fn::GetAtt` of `FromInstanceArn`.
    #[must_use]
    pub fn from_instance_arn(self) -> Value<String> {
        self.attribute("FromInstanceArn")
    }

    /// The instance from which the snapshot was created.
    ///
    /// `Fn::GetAtt` of `FromInstanceName`.
    #[must_use]
    pub fn from_instance_name(self) -> Value<String> {
        self.attribute("FromInstanceName")
    }

    /// A Boolean value indicating whether the snapshot was created from an automatic snapshot.
    ///
    /// `Fn::GetAtt` of `IsFromAutoSnapshot`.
    #[must_use]
    pub fn is_from_auto_snapshot(self) -> Value<bool> {
        self.attribute("IsFromAutoSnapshot")
    }

    /// The region name and Availability Zone where you created the snapshot.
    ///
    /// `Fn::GetAtt` of `Location`.
    #[must_use]
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The type of resource (usually `InstanceSnapshot` ).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The size in GB of the SSD.
    ///
    /// `Fn::GetAtt` of `SizeInGb`.
    #[must_use]
    pub fn size_in_gb(self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// The state the snapshot is in.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The support code. Include this code in your email to support when you have questions about an instance or another resource in Lightsail. This code enables our support team to look up your Lightsail information more easily.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// Resource Type definition for AWS::Lightsail::KeyPair
///
/// [`AWS::Lightsail::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html).
///
/// Required: `KeyPairName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KeyPair(Properties);

impl KeyPair {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the key pair.
    ///
    /// `KeyPairName`. Required. A change replaces the resource.
    pub fn key_pair_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyPairName", value.into());
        self
    }

    /// The tag keys and optional values to add to the resource during create.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<key_pair::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for KeyPair {
    const TYPE: &'static str = "AWS::Lightsail::KeyPair";
}

impl Construct for KeyPair {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<KeyPair> for Properties {
    fn from(value: KeyPair) -> Self {
        value.0
    }
}

impl Handle<KeyPair> {
    /// The timestamp when the key pair was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The RSA fingerprint of the key pair.
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[must_use]
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }

    /// The Amazon Resource Name (ARN) of the key pair.
    ///
    /// `Fn::GetAtt` of `KeyPairArn`.
    #[must_use]
    pub fn key_pair_arn(self) -> Value<String> {
        self.attribute("KeyPairArn")
    }

    /// `Fn::GetAtt` of `Location`.
    #[must_use]
    pub fn location(self) -> Value<Json> {
        self.attribute("Location")
    }

    /// The Lightsail resource type (KeyPair).
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// The support code. Include this code in your email to support when you have questions about a key pair in Lightsail.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[must_use]
    pub fn support_code(self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// The `AWS::Lightsail::LoadBalancer` resource specifies a load balancer that can be used with Lightsail instances.
///
/// [`AWS::Lightsail::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html).
///
/// Required: `InstancePort`, `LoadBalancerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoadBalancer(Properties);

impl LoadBalancer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Lightsail instances to attach to the load balancer.
    ///
    /// `AttachedInstances`.
    pub fn attached_instances(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AttachedInstances", value.into());
        self
    }

    /// The path on the attached instance where the health check will be performed. If no path is specified, the load balancer tries to make a request to the default (root) page ( `/index.html` ).
    ///
    /// `HealthCheckPath`.
    pub fn health_check_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HealthCheckPath", value.into());
        self
    }

    /// The port that the load balancer uses to direct traffic to your Lightsail instances. For HTTP traffic, specify port `80` . For HTTPS traffic, specify port `443` .
    ///
    /// `InstancePort`. Required. A change replaces the resource.
    pub fn instance_port(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("InstancePort", value.into());
        self
    }

    /// The IP address type of the load balancer.
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](load_balancer::IpAddressType). A change replaces the resource.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The name of the load balancer.
    ///
    /// `LoadBalancerName`. Required. A change replaces the resource.
    pub fn load_balancer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoadBalancerName", value.into());
        self
    }

    /// A Boolean value indicating whether session stickiness is enabled.
    ///
    /// `SessionStickinessEnabled`.
    pub fn session_stickiness_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SessionStickinessEnabled", value.into());
        self
    }

    /// The time period, in seconds, after which the load balancer session stickiness cookie should be considered stale.
    ///
    /// `SessionStickinessLBCookieDurationSeconds`.
    pub fn session_stickiness_lb_cookie_duration_seconds(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("SessionStickinessLBCookieDurationSeconds", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<load_balancer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the TLS security policy for the load balancer.
    ///
    /// `TlsPolicyName`.
    pub fn tls_policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TlsPolicyName", value.into());
        self
    }
}

impl Resource for LoadBalancer {
    const TYPE: &'static str = "AWS::Lightsail::LoadBalancer";
}

impl Construct for LoadBalancer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoadBalancer> for Properties {
    fn from(value: LoadBalancer) -> Self {
        value.0
    }
}

impl Handle<LoadBalancer> {
    /// The Amazon Resource Name (ARN) of the load balancer.
    ///
    /// `Fn::GetAtt` of `LoadBalancerArn`.
    #[must_use]
    pub fn load_balancer_arn(self) -> Value<String> {
        self.attribute("LoadBalancerArn")
    }
}

/// The `AWS::Lightsail::LoadBalancerTlsCertificate` resource specifies a TLS certificate that can be used with a Lightsail load balancer.
///
/// [`AWS::Lightsail::LoadBalancerTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html).
///
/// Required: `CertificateDomainName`, `CertificateName`, `LoadBalancerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoadBalancerTlsCertificate(Properties);

impl LoadBalancerTlsCertificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of alternative domain names and subdomain names for your SSL/TLS certificate.
    ///
    /// `CertificateAlternativeNames`. A change replaces the resource.
    pub fn certificate_alternative_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CertificateAlternativeNames", value.into());
        self
    }

    /// The domain name for the SSL/TLS certificate. For example, `example.com` or `www.example.com` .
    ///
    /// `CertificateDomainName`. Required. A change replaces the resource.
    pub fn certificate_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateDomainName", value.into());
        self
    }

    /// The name of the SSL/TLS certificate.
    ///
    /// `CertificateName`. Required. A change replaces the resource.
    pub fn certificate_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateName", value.into());
        self
    }

    /// A Boolean value indicating whether HTTPS redirection is enabled for the load balancer that the TLS certificate is attached to.
    ///
    /// `HttpsRedirectionEnabled`.
    pub fn https_redirection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("HttpsRedirectionEnabled", value.into());
        self
    }

    /// A Boolean value indicating whether the SSL/TLS certificate is attached to a Lightsail load balancer.
    ///
    /// `IsAttached`.
    pub fn is_attached(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsAttached", value.into());
        self
    }

    /// The name of the load balancer that the SSL/TLS certificate is attached to.
    ///
    /// `LoadBalancerName`. Required. A change replaces the resource.
    pub fn load_balancer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LoadBalancerName", value.into());
        self
    }
}

impl Resource for LoadBalancerTlsCertificate {
    const TYPE: &'static str = "AWS::Lightsail::LoadBalancerTlsCertificate";
}

impl Construct for LoadBalancerTlsCertificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoadBalancerTlsCertificate> for Properties {
    fn from(value: LoadBalancerTlsCertificate) -> Self {
        value.0
    }
}

impl Handle<LoadBalancerTlsCertificate> {
    /// The Amazon Resource Name (ARN) of the SSL/TLS certificate.
    ///
    /// `Fn::GetAtt` of `LoadBalancerTlsCertificateArn`.
    #[must_use]
    pub fn load_balancer_tls_certificate_arn(self) -> Value<String> {
        self.attribute("LoadBalancerTlsCertificateArn")
    }

    /// The validation status of the SSL/TLS certificate.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::Lightsail::StaticIp` resource specifies a static IP that can be attached to an Amazon Lightsail instance that is in the same AWS Region and Availability Zone.
///
/// [`AWS::Lightsail::StaticIp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html).
///
/// Required: `StaticIpName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StaticIp(Properties);

impl StaticIp {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The instance that the static IP is attached to.
    ///
    /// `AttachedTo`.
    pub fn attached_to(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AttachedTo", value.into());
        self
    }

    /// The name of the static IP.
    ///
    /// `StaticIpName`. Required. A change replaces the resource.
    pub fn static_ip_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StaticIpName", value.into());
        self
    }
}

impl Resource for StaticIp {
    const TYPE: &'static str = "AWS::Lightsail::StaticIp";
}

impl Construct for StaticIp {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StaticIp> for Properties {
    fn from(value: StaticIp) -> Self {
        value.0
    }
}

impl Handle<StaticIp> {
    /// The IP address of the static IP.
    ///
    /// `Fn::GetAtt` of `IpAddress`.
    #[must_use]
    pub fn ip_address(self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// A Boolean value indicating whether the static IP is attached to an instance.
    ///
    /// `Fn::GetAtt` of `IsAttached`.
    #[must_use]
    pub fn is_attached(self) -> Value<bool> {
        self.attribute("IsAttached")
    }

    /// The Amazon Resource Name (ARN) of the static IP (for example, `arn:aws:lightsail:us-east-2:123456789101:StaticIp/244ad76f-8aad-4741-809f-12345EXAMPLE` ).
    ///
    /// `Fn::GetAtt` of `StaticIpArn`.
    #[must_use]
    pub fn static_ip_arn(self) -> Value<String> {
        self.attribute("StaticIpArn")
    }
}

/// Words of [`Alarm`].
pub mod alarm {
    words! {
        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
            GreaterThanThreshold = "GreaterThanThreshold",
            LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
            LessThanThreshold = "LessThanThreshold",
        }

        /// Words for `ContactProtocols`.
        pub enum ContactProtocols {
            Email = "Email",
            Sms = "SMS",
        }

        /// Words for `MetricName`.
        pub enum MetricName {
            BurstCapacityPercentage = "BurstCapacityPercentage",
            BurstCapacityTime = "BurstCapacityTime",
            CPUUtilization = "CPUUtilization",
            ClientTLSNegotiationErrorCount = "ClientTLSNegotiationErrorCount",
            DatabaseConnections = "DatabaseConnections",
            DiskQueueDepth = "DiskQueueDepth",
            FreeStorageSpace = "FreeStorageSpace",
            FreeableMemory = "FreeableMemory",
            HTTPCodeInstance2xxCount = "HTTPCode_Instance_2XX_Count",
            HTTPCodeInstance3xxCount = "HTTPCode_Instance_3XX_Count",
            HTTPCodeInstance4xxCount = "HTTPCode_Instance_4XX_Count",
            HTTPCodeInstance5xxCount = "HTTPCode_Instance_5XX_Count",
            HTTPCodeLb4xxCount = "HTTPCode_LB_4XX_Count",
            HTTPCodeLb5xxCount = "HTTPCode_LB_5XX_Count",
            HealthyHostCount = "HealthyHostCount",
            InstanceResponseTime = "InstanceResponseTime",
            NetworkIn = "NetworkIn",
            NetworkOut = "NetworkOut",
            NetworkReceiveThroughput = "NetworkReceiveThroughput",
            NetworkTransmitThroughput = "NetworkTransmitThroughput",
            RejectedConnectionCount = "RejectedConnectionCount",
            RequestCount = "RequestCount",
            StatusCheckFailed = "StatusCheckFailed",
            StatusCheckFailedInstance = "StatusCheckFailed_Instance",
            StatusCheckFailedSystem = "StatusCheckFailed_System",
            SwapUsage = "SwapUsage",
            UnhealthyHostCount = "UnhealthyHostCount",
        }

        /// Words for `NotificationTriggers`.
        pub enum NotificationTriggers {
            Alarm = "ALARM",
            InsufficientData = "INSUFFICIENT_DATA",
            Ok = "OK",
        }

        /// Words for `TreatMissingData`.
        pub enum TreatMissingData {
            Breaching = "breaching",
            Ignore = "ignore",
            Missing = "missing",
            NotBreaching = "notBreaching",
        }
    }
}

/// Property types of [`Bucket`].
pub mod bucket {
    use crate::{Json, Properties, Value};

    /// `AccessRules` is a property of the [AWS::Lightsail::Bucket](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-bucket.html) resource. It describes access rules for a bucket.
    ///
    /// A property type of `AWS::Lightsail::Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessRules(Properties);

    impl AccessRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean value indicating whether the access control list (ACL) permissions that are applied to individual objects override the `GetObject` option that is currently specified.
        ///
        /// `AllowPublicOverrides`.
        pub fn allow_public_overrides(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowPublicOverrides", value.into());
            self
        }

        /// Specifies the anonymous access to all objects in a bucket.
        ///
        /// `GetObject`.
        pub fn get_object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GetObject", value.into());
            self
        }
    }

    impl From<AccessRules> for Json {
        fn from(value: AccessRules) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Bucket`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Property types of [`Certificate`].
pub mod certificate {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Certificate`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Words of [`ContactMethod`].
pub mod contact_method {
    words! {
        /// Words for `Protocol`.
        pub enum Protocol {
            Email = "Email",
            Sms = "SMS",
        }
    }
}

/// Property types and words of [`Container`].
pub mod container {
    use crate::{Json, List, Properties, Value};

    /// `Container` is a property of the [ContainerServiceDeployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-containerservicedeployment.html) property.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Container(Properties);

    impl Container {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The launch command for the container.
        ///
        /// `Command`.
        pub fn command(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Command", value.into());
            self
        }

        /// The name of the container.
        ///
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The environment variables of the container.
        ///
        /// `Environment`.
        pub fn environment(mut self, value: impl Into<List<EnvironmentVariable>>) -> Self {
            self.0.set("Environment", value.into());
            self
        }

        /// The name of the image used for the container.
        ///
        /// `Image`.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// An object that describes the open firewall ports and protocols of the container.
        ///
        /// `Ports`.
        pub fn ports(mut self, value: impl Into<List<PortInfo>>) -> Self {
            self.0.set("Ports", value.into());
            self
        }
    }

    impl From<Container> for Json {
        fn from(value: Container) -> Self {
            value.0.into()
        }
    }

    /// `ContainerServiceDeployment` is a property of the [AWS::Lightsail::Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-container.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContainerServiceDeployment(Properties);

    impl ContainerServiceDeployment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that describes the configuration for the containers of the deployment.
        ///
        /// `Containers`.
        pub fn containers(mut self, value: impl Into<List<Container>>) -> Self {
            self.0.set("Containers", value.into());
            self
        }

        /// An object that describes the endpoint of the deployment.
        ///
        /// `PublicEndpoint`.
        pub fn public_endpoint(mut self, value: impl Into<Value<PublicEndpoint>>) -> Self {
            self.0.set("PublicEndpoint", value.into());
            self
        }
    }

    impl From<ContainerServiceDeployment> for Json {
        fn from(value: ContainerServiceDeployment) -> Self {
            value.0.into()
        }
    }

    /// `EnvironmentVariable` is a property of the [Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-container.html) property.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The environment variable value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// The environment variable key.
        ///
        /// `Variable`.
        pub fn variable(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Variable", value.into());
            self
        }
    }

    impl From<EnvironmentVariable> for Json {
        fn from(value: EnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// `HealthCheckConfig` is a property of the [PublicEndpoint](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-publicendpoint.html) property.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheckConfig(Properties);

    impl HealthCheckConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive health check successes required before moving the container to the `Healthy` state. The default value is `2` .
        ///
        /// `HealthyThreshold`.
        pub fn healthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyThreshold", value.into());
            self
        }

        /// The approximate interval, in seconds, between health checks of an individual container. You can specify between `5` and `300` seconds. The default value is `5` .
        ///
        /// `IntervalSeconds`.
        pub fn interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalSeconds", value.into());
            self
        }

        /// The path on the container on which to perform the health check. The default value is `/` .
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The HTTP codes to use when checking for a successful response from a container. You can specify values between `200` and `499` . You can specify multiple values (for example, `200,202` ) or a range of values (for example, `200-299` ).
        ///
        /// `SuccessCodes`.
        pub fn success_codes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuccessCodes", value.into());
            self
        }

        /// The amount of time, in seconds, during which no response means a failed health check. You can specify between `2` and `60` seconds. The default value is `2` .
        ///
        /// `TimeoutSeconds`.
        pub fn timeout_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutSeconds", value.into());
            self
        }

        /// The number of consecutive health check failures required before moving the container to the `Unhealthy` state. The default value is `2` .
        ///
        /// `UnhealthyThreshold`.
        pub fn unhealthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnhealthyThreshold", value.into());
            self
        }
    }

    impl From<HealthCheckConfig> for Json {
        fn from(value: HealthCheckConfig) -> Self {
            value.0.into()
        }
    }

    /// `PortInfo` is a property of the [Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-container.html) property.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortInfo(Properties);

    impl PortInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The open firewall ports of the container.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol name for the open ports.
        ///
        /// `Protocol`.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<PortInfo> for Json {
        fn from(value: PortInfo) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration for an Amazon Lightsail container service to access private container image repositories, such as ( Amazon ECR ) private repositories.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateRegistryAccess(Properties);

    impl PrivateRegistryAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that describes the activation status of the role that you can use to grant a Lightsail container service access to Amazon ECR private repositories.
        ///
        /// `EcrImagePullerRole`.
        pub fn ecr_image_puller_role(
            mut self,
            value: impl Into<Value<PrivateRegistryAccessEcrImagePullerRole>>,
        ) -> Self {
            self.0.set("EcrImagePullerRole", value.into());
            self
        }
    }

    impl From<PrivateRegistryAccess> for Json {
        fn from(value: PrivateRegistryAccess) -> Self {
            value.0.into()
        }
    }

    /// An object that describes the activation status of the role that you can use to grant a Lightsail container service access to Amazon ECR private repositories.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateRegistryAccessEcrImagePullerRole(Properties);

    impl PrivateRegistryAccessEcrImagePullerRole {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean value that indicates whether to activate the role.
        ///
        /// `IsActive`.
        pub fn is_active(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsActive", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the role, if it is activated.
        ///
        /// `PrincipalArn`.
        pub fn principal_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrincipalArn", value.into());
            self
        }
    }

    impl From<PrivateRegistryAccessEcrImagePullerRole> for Json {
        fn from(value: PrivateRegistryAccessEcrImagePullerRole) -> Self {
            value.0.into()
        }
    }

    /// `PublicDomainName` is a property of the [AWS::Lightsail::Container](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-container.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicDomainName(Properties);

    impl PublicDomainName {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the certificate for the public domains.
        ///
        /// `CertificateName`.
        pub fn certificate_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateName", value.into());
            self
        }

        /// The public domain names to use with the container service.
        ///
        /// `DomainNames`.
        pub fn domain_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DomainNames", value.into());
            self
        }
    }

    impl From<PublicDomainName> for Json {
        fn from(value: PublicDomainName) -> Self {
            value.0.into()
        }
    }

    /// `PublicEndpoint` is a property of the [ContainerServiceDeployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-container-containerservicedeployment.html) property.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicEndpoint(Properties);

    impl PublicEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the container entry of the deployment that the endpoint configuration applies to.
        ///
        /// `ContainerName`.
        pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerName", value.into());
            self
        }

        /// The port of the specified container to which traffic is forwarded to.
        ///
        /// `ContainerPort`.
        pub fn container_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ContainerPort", value.into());
            self
        }

        /// An object that describes the health check configuration of the container.
        ///
        /// `HealthCheckConfig`.
        pub fn health_check_config(mut self, value: impl Into<Value<HealthCheckConfig>>) -> Self {
            self.0.set("HealthCheckConfig", value.into());
            self
        }
    }

    impl From<PublicEndpoint> for Json {
        fn from(value: PublicEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Container`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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
        /// Words for `Power`.
        pub enum Power {
            Large = "large",
            Medium = "medium",
            Micro = "micro",
            Nano = "nano",
            Small = "small",
            Xlarge = "xlarge",
        }
    }
}

/// Property types of [`Database`].
pub mod database {
    use crate::{Json, Properties, Value};

    /// `RelationalDatabaseParameter` is a property of the [AWS::Lightsail::Database](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-database.html) resource. It describes parameters for the database.
    ///
    /// A property type of `AWS::Lightsail::Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RelationalDatabaseParameter(Properties);

    impl RelationalDatabaseParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The valid range of values for the parameter.
        ///
        /// `AllowedValues`.
        pub fn allowed_values(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }

        /// Indicates when parameter updates are applied.
        ///
        /// `ApplyMethod`.
        pub fn apply_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplyMethod", value.into());
            self
        }

        /// Specifies the engine-specific parameter type.
        ///
        /// `ApplyType`.
        pub fn apply_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplyType", value.into());
            self
        }

        /// The valid data type of the parameter.
        ///
        /// `DataType`.
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// A description of the parameter.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A Boolean value indicating whether the parameter can be modified.
        ///
        /// `IsModifiable`.
        pub fn is_modifiable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsModifiable", value.into());
            self
        }

        /// The name of the parameter.
        ///
        /// `ParameterName`.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The value for the parameter.
        ///
        /// `ParameterValue`.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<RelationalDatabaseParameter> for Json {
        fn from(value: RelationalDatabaseParameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Database`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Property types of [`DatabaseSnapshot`].
pub mod database_snapshot {
    use crate::{Json, Properties, Value};

    /// The Region name and Availability Zone where the database snapshot is located.
    ///
    /// A property type of `AWS::Lightsail::DatabaseSnapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone where the database snapshot was created.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The AWS Region where the database snapshot was created.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::DatabaseSnapshot`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Property types and words of [`Disk`].
pub mod disk {
    use crate::{Json, Properties, Value};

    /// `AddOn` is a property of the [AWS::Lightsail::Disk](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-disk.html) resource. It describes the add-ons for a disk.
    ///
    /// A property type of `AWS::Lightsail::Disk`.
    ///
    /// Required: `AddOnType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddOn(Properties);

    impl AddOn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The add-on type (for example, `AutoSnapshot` ).
        ///
        /// `AddOnType`. Required. Allowed: [`AddOnType`].
        pub fn add_on_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddOnType", value.into());
            self
        }

        /// The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created.
        ///
        /// `AutoSnapshotAddOnRequest`.
        pub fn auto_snapshot_add_on_request(
            mut self,
            value: impl Into<Value<AutoSnapshotAddOn>>,
        ) -> Self {
            self.0.set("AutoSnapshotAddOnRequest", value.into());
            self
        }

        /// The status of the add-on.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<AddOn> for Json {
        fn from(value: AddOn) -> Self {
            value.0.into()
        }
    }

    /// `AutoSnapshotAddOn` is a property of the [AddOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-disk-addon.html) property. It describes the automatic snapshot add-on for a disk.
    ///
    /// A property type of `AWS::Lightsail::Disk`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoSnapshotAddOn(Properties);

    impl AutoSnapshotAddOn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The daily time when an automatic snapshot will be created.
        ///
        /// `SnapshotTimeOfDay`.
        pub fn snapshot_time_of_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotTimeOfDay", value.into());
            self
        }
    }

    impl From<AutoSnapshotAddOn> for Json {
        fn from(value: AutoSnapshotAddOn) -> Self {
            value.0.into()
        }
    }

    /// The AWS Region and Availability Zone where the disk is located.
    ///
    /// A property type of `AWS::Lightsail::Disk`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone where the disk is located.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The AWS Region where the disk is located.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Disk`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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
        /// Words for `AddOnType`.
        pub enum AddOnType {
            AutoSnapshot = "AutoSnapshot",
            StopInstanceOnIdle = "StopInstanceOnIdle",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabling = "Enabling",
            Disabling = "Disabling",
            Enabled = "Enabled",
            Terminating = "Terminating",
            Terminated = "Terminated",
            Disabled = "Disabled",
            Failed = "Failed",
        }
    }
}

/// Property types of [`DiskSnapshot`].
pub mod disk_snapshot {
    use crate::{Json, Properties, Value};

    /// The AWS Region and Availability Zone where the disk snapshot was created.
    ///
    /// A property type of `AWS::Lightsail::DiskSnapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone where the disk snapshot was created.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The AWS Region where the disk snapshot was created.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::DiskSnapshot`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Property types and words of [`Distribution`].
pub mod distribution {
    use crate::{Json, List, Properties, Value};

    /// `CacheBehavior` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheBehavior(Properties);

    impl CacheBehavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cache behavior of the distribution.
        ///
        /// `Behavior`. Allowed: [`Behavior`].
        pub fn behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Behavior", value.into());
            self
        }
    }

    impl From<CacheBehavior> for Json {
        fn from(value: CacheBehavior) -> Self {
            value.0.into()
        }
    }

    /// `CacheBehaviorPerPath` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheBehaviorPerPath(Properties);

    impl CacheBehaviorPerPath {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cache behavior for the specified path.
        ///
        /// `Behavior`. Allowed: [`Behavior`].
        pub fn behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Behavior", value.into());
            self
        }

        /// The path to a directory or file to cache, or not cache. Use an asterisk symbol to specify wildcard directories ( `path/to/assets/*` ), and file types ( `*.html` , `*jpg` , `*js` ). Directories and file paths are case-sensitive.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<CacheBehaviorPerPath> for Json {
        fn from(value: CacheBehaviorPerPath) -> Self {
            value.0.into()
        }
    }

    /// `CacheSettings` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheSettings(Properties);

    impl CacheSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP methods that are processed and forwarded to the distribution's origin.
        ///
        /// `AllowedHTTPMethods`.
        pub fn allowed_http_methods(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllowedHTTPMethods", value.into());
            self
        }

        /// The HTTP method responses that are cached by your distribution.
        ///
        /// `CachedHTTPMethods`.
        pub fn cached_http_methods(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CachedHTTPMethods", value.into());
            self
        }

        /// The default amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the content has been updated.
        ///
        /// `DefaultTTL`.
        pub fn default_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DefaultTTL", value.into());
            self
        }

        /// An object that describes the cookies that are forwarded to the origin. Your content is cached based on the cookies that are forwarded.
        ///
        /// `ForwardedCookies`.
        pub fn forwarded_cookies(mut self, value: impl Into<Value<CookieObject>>) -> Self {
            self.0.set("ForwardedCookies", value.into());
            self
        }

        /// An object that describes the headers that are forwarded to the origin. Your content is cached based on the headers that are forwarded.
        ///
        /// `ForwardedHeaders`.
        pub fn forwarded_headers(mut self, value: impl Into<Value<HeaderObject>>) -> Self {
            self.0.set("ForwardedHeaders", value.into());
            self
        }

        /// An object that describes the query strings that are forwarded to the origin. Your content is cached based on the query strings that are forwarded.
        ///
        /// `ForwardedQueryStrings`.
        pub fn forwarded_query_strings(
            mut self,
            value: impl Into<Value<QueryStringObject>>,
        ) -> Self {
            self.0.set("ForwardedQueryStrings", value.into());
            self
        }

        /// The maximum amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the object has been updated.
        ///
        /// `MaximumTTL`.
        pub fn maximum_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumTTL", value.into());
            self
        }

        /// The minimum amount of time that objects stay in the distribution's cache before the distribution forwards another request to the origin to determine whether the object has been updated.
        ///
        /// `MinimumTTL`.
        pub fn minimum_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinimumTTL", value.into());
            self
        }
    }

    impl From<CacheSettings> for Json {
        fn from(value: CacheSettings) -> Self {
            value.0.into()
        }
    }

    /// `CookieObject` is a property of the [CacheSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-distribution-cachesettings.html) property.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookieObject(Properties);

    impl CookieObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific cookies to forward to your distribution's origin.
        ///
        /// `CookiesAllowList`.
        pub fn cookies_allow_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CookiesAllowList", value.into());
            self
        }

        /// Specifies which cookies to forward to the distribution's origin for a cache behavior.
        ///
        /// `Option`. Allowed: [`CookieObjectOption`].
        pub fn option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Option", value.into());
            self
        }
    }

    impl From<CookieObject> for Json {
        fn from(value: CookieObject) -> Self {
            value.0.into()
        }
    }

    /// `HeaderObject` is a property of the [CacheSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-distribution-cachesettings.html) property.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderObject(Properties);

    impl HeaderObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specific headers to forward to your distribution's origin.
        ///
        /// `HeadersAllowList`.
        pub fn headers_allow_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HeadersAllowList", value.into());
            self
        }

        /// The headers that you want your distribution to forward to your origin. Your distribution caches your content based on these headers.
        ///
        /// `Option`. Allowed: [`CookieObjectOption`].
        pub fn option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Option", value.into());
            self
        }
    }

    impl From<HeaderObject> for Json {
        fn from(value: HeaderObject) -> Self {
            value.0.into()
        }
    }

    /// `InputOrigin` is a property of the [AWS::Lightsail::Distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-distribution.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputOrigin(Properties);

    impl InputOrigin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the origin resource.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The protocol that your Amazon Lightsail distribution uses when establishing a connection with your origin to pull content.
        ///
        /// `ProtocolPolicy`. Allowed: [`ProtocolPolicy`].
        pub fn protocol_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProtocolPolicy", value.into());
            self
        }

        /// The AWS Region name of the origin resource.
        ///
        /// `RegionName`. Allowed: [`RegionName`].
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<InputOrigin> for Json {
        fn from(value: InputOrigin) -> Self {
            value.0.into()
        }
    }

    /// `QueryStringObject` is a property of the [CacheSettings](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-distribution-cachesettings.html) property.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryStringObject(Properties);

    impl QueryStringObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the distribution forwards and caches based on query strings.
        ///
        /// `Option`.
        pub fn option(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Option", value.into());
            self
        }

        /// The specific query strings that the distribution forwards to the origin.
        ///
        /// `QueryStringsAllowList`.
        pub fn query_strings_allow_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("QueryStringsAllowList", value.into());
            self
        }
    }

    impl From<QueryStringObject> for Json {
        fn from(value: QueryStringObject) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Distribution`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Dualstack = "dualstack",
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `Behavior`.
        pub enum Behavior {
            Cache = "cache",
            DontCache = "dont-cache",
        }

        /// Words for `Option`.
        pub enum CookieObjectOption {
            All = "all",
            AllowList = "allow-list",
            None = "none",
        }

        /// Words for `ProtocolPolicy`.
        pub enum ProtocolPolicy {
            HttpOnly = "http-only",
            HttpsOnly = "https-only",
        }

        /// Words for `RegionName`.
        pub enum RegionName {
            ApEast1 = "ap-east-1",
            ApNortheast1 = "ap-northeast-1",
            ApNortheast2 = "ap-northeast-2",
            ApSouth1 = "ap-south-1",
            ApSoutheast1 = "ap-southeast-1",
            ApSoutheast2 = "ap-southeast-2",
            ApSoutheast3 = "ap-southeast-3",
            ApSoutheast5 = "ap-southeast-5",
            CaCentral1 = "ca-central-1",
            EuCentral1 = "eu-central-1",
            EuNorth1 = "eu-north-1",
            EuSouth2 = "eu-south-2",
            EuWest1 = "eu-west-1",
            EuWest2 = "eu-west-2",
            EuWest3 = "eu-west-3",
            SaEast1 = "sa-east-1",
            UsEast1 = "us-east-1",
            UsEast2 = "us-east-2",
            UsWest1 = "us-west-1",
            UsWest2 = "us-west-2",
        }
    }
}

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// Describes a domain recordset entry.
    ///
    /// A property type of `AWS::Lightsail::Domain`.
    ///
    /// Required: `Name`, `Target`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainEntry(Properties);

    impl DomainEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the domain recordset entry.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// When `true` , specifies whether the domain entry is an alias used by the Lightsail load balancer, Lightsail container service, Lightsail content delivery network (CDN) distribution, or another AWS resource.
        ///
        /// `IsAlias`.
        pub fn is_alias(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsAlias", value.into());
            self
        }

        /// The name of the domain.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The target IP address ( `192.0.2.0` ), or AWS name server ( `ns-111.awsdns-22.com.` ).
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// The type of domain entry, such as address for IPv4 (A), address for IPv6 (AAAA), canonical name (CNAME), mail exchanger (MX), name server (NS), start of authority (SOA), service locator (SRV), or text (TXT).
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DomainEntry> for Json {
        fn from(value: DomainEntry) -> Self {
            value.0.into()
        }
    }

    /// The AWS Region and Availability Zone where the domain was created (read-only).
    ///
    /// A property type of `AWS::Lightsail::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The AWS Region name.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Domain`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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
            A = "A",
            Aaaa = "AAAA",
            Cname = "CNAME",
            Mx = "MX",
            Ns = "NS",
            Soa = "SOA",
            Srv = "SRV",
            Txt = "TXT",
        }
    }
}

/// Property types and words of [`Instance`].
pub mod instance {
    use crate::{Json, List, Properties, Value};

    /// `AddOn` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the add-ons for an instance.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    ///
    /// Required: `AddOnType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddOn(Properties);

    impl AddOn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The add-on type (for example, `AutoSnapshot` ).
        ///
        /// `AddOnType`. Required. Allowed: [`AddOnType`].
        pub fn add_on_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddOnType", value.into());
            self
        }

        /// The parameters for the automatic snapshot add-on, such as the daily time when an automatic snapshot will be created.
        ///
        /// `AutoSnapshotAddOnRequest`.
        pub fn auto_snapshot_add_on_request(
            mut self,
            value: impl Into<Value<AutoSnapshotAddOn>>,
        ) -> Self {
            self.0.set("AutoSnapshotAddOnRequest", value.into());
            self
        }

        /// The status of the add-on.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<AddOn> for Json {
        fn from(value: AddOn) -> Self {
            value.0.into()
        }
    }

    /// `AutoSnapshotAddOn` is a property of the [AddOn](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-addon.html) property. It describes the automatic snapshot add-on for an instance.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoSnapshotAddOn(Properties);

    impl AutoSnapshotAddOn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The daily time when an automatic snapshot will be created.
        ///
        /// `SnapshotTimeOfDay`.
        pub fn snapshot_time_of_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnapshotTimeOfDay", value.into());
            self
        }
    }

    impl From<AutoSnapshotAddOn> for Json {
        fn from(value: AutoSnapshotAddOn) -> Self {
            value.0.into()
        }
    }

    /// `Disk` is a property of the [Hardware](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-hardware.html) property. It describes a disk attached to an instance.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    ///
    /// Required: `DiskName`, `Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Disk(Properties);

    impl Disk {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resources to which the disk is attached.
        ///
        /// `AttachedTo`.
        pub fn attached_to(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttachedTo", value.into());
            self
        }

        /// (Deprecated) The attachment state of the disk.
        ///
        /// `AttachmentState`.
        pub fn attachment_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AttachmentState", value.into());
            self
        }

        /// The unique name of the disk.
        ///
        /// `DiskName`. Required.
        pub fn disk_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DiskName", value.into());
            self
        }

        /// The input/output operations per second (IOPS) of the disk.
        ///
        /// `IOPS`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IOPS", value.into());
            self
        }

        /// A Boolean value indicating whether this disk is a system disk (has an operating system loaded on it).
        ///
        /// `IsSystemDisk`.
        pub fn is_system_disk(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsSystemDisk", value.into());
            self
        }

        /// The disk path.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The size of the disk in GB.
        ///
        /// `SizeInGb`.
        pub fn size_in_gb(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SizeInGb", value.into());
            self
        }
    }

    impl From<Disk> for Json {
        fn from(value: Disk) -> Self {
            value.0.into()
        }
    }

    /// `Hardware` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Hardware(Properties);

    impl Hardware {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of vCPUs the instance has.
        ///
        /// `CpuCount`.
        pub fn cpu_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CpuCount", value.into());
            self
        }

        /// The disks attached to the instance.
        ///
        /// `Disks`.
        pub fn disks(mut self, value: impl Into<List<Disk>>) -> Self {
            self.0.set("Disks", value.into());
            self
        }

        /// The amount of RAM in GB on the instance (for example, `1.0` ).
        ///
        /// `RamSizeInGb`.
        pub fn ram_size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RamSizeInGb", value.into());
            self
        }
    }

    impl From<Hardware> for Json {
        fn from(value: Hardware) -> Self {
            value.0.into()
        }
    }

    /// `Location` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource. It describes the location for an instance.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone for the instance.
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The name of the AWS Region for the instance.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// `MonthlyTransfer` is a property of the [Networking](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-networking.html) property.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonthlyTransfer(Properties);

    impl MonthlyTransfer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of allocated monthly data transfer (in GB) for an instance.
        ///
        /// `GbPerMonthAllocated`.
        pub fn gb_per_month_allocated(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GbPerMonthAllocated", value.into());
            self
        }
    }

    impl From<MonthlyTransfer> for Json {
        fn from(value: MonthlyTransfer) -> Self {
            value.0.into()
        }
    }

    /// `Networking` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    ///
    /// Required: `Ports`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Networking(Properties);

    impl Networking {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The monthly amount of data transfer, in GB, allocated for the instance
        ///
        /// `MonthlyTransfer`.
        pub fn monthly_transfer(mut self, value: impl Into<Value<MonthlyTransfer>>) -> Self {
            self.0.set("MonthlyTransfer", value.into());
            self
        }

        /// An array of ports to open on the instance.
        ///
        /// `Ports`. Required.
        pub fn ports(mut self, value: impl Into<List<Port>>) -> Self {
            self.0.set("Ports", value.into());
            self
        }
    }

    impl From<Networking> for Json {
        fn from(value: Networking) -> Self {
            value.0.into()
        }
    }

    /// `Port` is a property of the [Networking](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-networking.html) property. It describes information about ports for an instance.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Port(Properties);

    impl Port {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access direction ( `inbound` or `outbound` ).
        ///
        /// `AccessDirection`.
        pub fn access_direction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessDirection", value.into());
            self
        }

        /// The location from which access is allowed. For example, `Anywhere (0.0.0.0/0)` , or `Custom` if a specific IP address or range of IP addresses is allowed.
        ///
        /// `AccessFrom`.
        pub fn access_from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessFrom", value.into());
            self
        }

        /// The type of access ( `Public` or `Private` ).
        ///
        /// `AccessType`.
        pub fn access_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessType", value.into());
            self
        }

        /// An alias that defines access for a preconfigured range of IP addresses.
        ///
        /// `CidrListAliases`.
        pub fn cidr_list_aliases(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CidrListAliases", value.into());
            self
        }

        /// The IPv4 address, or range of IPv4 addresses (in CIDR notation) that are allowed to connect to an instance through the ports, and the protocol.
        ///
        /// `Cidrs`.
        pub fn cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cidrs", value.into());
            self
        }

        /// The common name of the port information.
        ///
        /// `CommonName`.
        pub fn common_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CommonName", value.into());
            self
        }

        /// The first port in a range of open ports on an instance.
        ///
        /// `FromPort`.
        pub fn from_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FromPort", value.into());
            self
        }

        /// The IPv6 address, or range of IPv6 addresses (in CIDR notation) that are allowed to connect to an instance through the ports, and the protocol.
        ///
        /// `Ipv6Cidrs`.
        pub fn ipv6_cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv6Cidrs", value.into());
            self
        }

        /// The IP protocol name.
        ///
        /// `Protocol`.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The last port in a range of open ports on an instance.
        ///
        /// `ToPort`.
        pub fn to_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ToPort", value.into());
            self
        }
    }

    impl From<Port> for Json {
        fn from(value: Port) -> Self {
            value.0.into()
        }
    }

    /// `State` is a property of the [AWS::Lightsail::Instance](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-instance.html) resource.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct State(Properties);

    impl State {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status code of the instance.
        ///
        /// `Code`.
        pub fn code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The state of the instance (for example, `running` or `pending` ).
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<State> for Json {
        fn from(value: State) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::Instance`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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
        /// Words for `AddOnType`.
        pub enum AddOnType {
            AutoSnapshot = "AutoSnapshot",
            StopInstanceOnIdle = "StopInstanceOnIdle",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabling = "Enabling",
            Disabling = "Disabling",
            Enabled = "Enabled",
            Terminating = "Terminating",
            Terminated = "Terminated",
            Disabled = "Disabled",
            Failed = "Failed",
        }
    }
}

/// Property types of [`InstanceSnapshot`].
pub mod instance_snapshot {
    use crate::{Json, Properties, Value};

    /// The region name and Availability Zone where you created the snapshot.
    ///
    /// A property type of `AWS::Lightsail::InstanceSnapshot`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone. Follows the format us-east-2a (case-sensitive).
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The AWS Region name.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::InstanceSnapshot`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

/// Property types of [`KeyPair`].
pub mod key_pair {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Lightsail::KeyPair`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceLocation(Properties);

    impl ResourceLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone. Follows the format us-east-2a (case-sensitive).
        ///
        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The AWS Region name.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<ResourceLocation> for Json {
        fn from(value: ResourceLocation) -> Self {
            value.0.into()
        }
    }

    /// A tag key-value pair.
    ///
    /// A property type of `AWS::Lightsail::KeyPair`.
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
}

/// Property types and words of [`LoadBalancer`].
pub mod load_balancer {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Lightsail::LoadBalancer`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Dualstack = "dualstack",
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }
    }
}
