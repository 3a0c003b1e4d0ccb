//! `AWS::Logs`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates or updates an account-level data protection policy or subscription filter policy that applies to all log groups or a subset of log groups in the account.
///
/// [`AWS::Logs::AccountPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html).
///
/// Required: `PolicyDocument`, `PolicyName`, `PolicyType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccountPolicy(Properties);

impl AccountPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specify the policy, in JSON.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// A name for the policy. This must be unique within the account.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The type of policy that you're creating or updating.
    ///
    /// `PolicyType`. Required. Allowed: [`PolicyType`](account_policy::PolicyType). A change replaces the resource.
    pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyType", value.into());
        self
    }

    /// Currently the only valid value for this parameter is `ALL` , which specifies that the policy applies to all log groups in the account. If you omit this parameter, the default of `ALL` is used.
    ///
    /// `Scope`. Allowed: [`Scope`](account_policy::Scope).
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Use this parameter to apply the new policy to a subset of log groups in the account.
    ///
    /// `SelectionCriteria`.
    pub fn selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SelectionCriteria", value.into());
        self
    }
}

impl Resource for AccountPolicy {
    const TYPE: &'static str = "AWS::Logs::AccountPolicy";
}

impl Construct for AccountPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccountPolicy> for Properties {
    fn from(value: AccountPolicy) -> Self {
        value.0
    }
}

impl Handle<AccountPolicy> {
    /// The account ID of the account where this policy was created. For example, `123456789012` .
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// This structure contains information about one \*delivery\* in your account.
///
/// [`AWS::Logs::Delivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html).
///
/// Required: `DeliveryDestinationArn`, `DeliverySourceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Delivery(Properties);

impl Delivery {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the delivery destination that is associated with this delivery.
    ///
    /// `DeliveryDestinationArn`. Required. A change replaces the resource.
    pub fn delivery_destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryDestinationArn", value.into());
        self
    }

    /// The name of the delivery source that is associated with this delivery.
    ///
    /// `DeliverySourceName`. Required. A change replaces the resource.
    pub fn delivery_source_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliverySourceName", value.into());
        self
    }

    /// The field delimiter that is used between record fields when the final output format of a delivery is in `Plain` , `W3C` , or `Raw` format.
    ///
    /// `FieldDelimiter`.
    pub fn field_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FieldDelimiter", value.into());
        self
    }

    /// The list of record fields to be delivered to the destination, in order. If the delivery's log source has mandatory fields, they must be included in this list.
    ///
    /// `RecordFields`.
    pub fn record_fields(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RecordFields", value.into());
        self
    }

    /// Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive.
    ///
    /// `S3EnableHiveCompatiblePath`.
    pub fn s3_enable_hive_compatible_path(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("S3EnableHiveCompatiblePath", value.into());
        self
    }

    /// Use this to reconfigure the S3 object prefix to contain either static or variable sections. The valid variables to use in the suffix path will vary by each log source.
    ///
    /// `S3SuffixPath`.
    pub fn s3_suffix_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3SuffixPath", value.into());
        self
    }

    /// An array of key-value pairs to apply to the delivery.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<delivery::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Delivery {
    const TYPE: &'static str = "AWS::Logs::Delivery";
}

impl Construct for Delivery {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Delivery> for Properties {
    fn from(value: Delivery) -> Self {
        value.0
    }
}

impl Handle<Delivery> {
    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Displays whether the delivery destination associated with this delivery is CloudWatch Logs , Amazon S3 , or Firehose .
    ///
    /// `Fn::GetAtt` of `DeliveryDestinationType`.
    #[must_use]
    pub fn delivery_destination_type(self) -> Value<String> {
        self.attribute("DeliveryDestinationType")
    }

    /// The unique ID that identifies this delivery in your account.
    ///
    /// `Fn::GetAtt` of `DeliveryId`.
    #[must_use]
    pub fn delivery_id(self) -> Value<String> {
        self.attribute("DeliveryId")
    }
}

/// This structure contains information about one \*delivery destination\* in your account. A delivery destination is an AWS resource that represents an AWS service that logs can be sent to.
///
/// [`AWS::Logs::DeliveryDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeliveryDestination(Properties);

impl DeliveryDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
    ///
    /// `DeliveryDestinationPolicy`.
    pub fn delivery_destination_policy(
        mut self,
        value: impl Into<Value<delivery_destination::DestinationPolicy>>,
    ) -> Self {
        self.0.set("DeliveryDestinationPolicy", value.into());
        self
    }

    /// Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray.
    ///
    /// `DeliveryDestinationType`. A change replaces the resource.
    pub fn delivery_destination_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeliveryDestinationType", value.into());
        self
    }

    /// The ARN of the AWS destination that this delivery destination represents. That AWS destination can be a log group in CloudWatch Logs , an Amazon S3 bucket, or a Firehose stream.
    ///
    /// `DestinationResourceArn`. A change replaces the resource.
    pub fn destination_resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationResourceArn", value.into());
        self
    }

    /// The name of this delivery destination.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The format of the logs that are sent to this delivery destination.
    ///
    /// `OutputFormat`. A change replaces the resource.
    pub fn output_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OutputFormat", value.into());
        self
    }

    /// An array of key-value pairs to apply to the delivery destination.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<delivery_destination::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeliveryDestination {
    const TYPE: &'static str = "AWS::Logs::DeliveryDestination";
}

impl Construct for DeliveryDestination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeliveryDestination> for Properties {
    fn from(value: DeliveryDestination) -> Self {
        value.0
    }
}

impl Handle<DeliveryDestination> {
    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates or updates one \*delivery source\* in your account. A delivery source is an AWS resource that sends logs to an AWS destination. The destination can be CloudWatch Logs , Amazon S3 , or Firehose .
///
/// [`AWS::Logs::DeliverySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeliverySource(Properties);

impl DeliverySource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A map of key-value pairs to configure the delivery source. Both keys and values must be between 1 and 255 characters in length.
    ///
    /// `DeliverySourceConfiguration`.
    pub fn delivery_source_configuration(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("DeliverySourceConfiguration", value.into());
        self
    }

    /// The type of log that the source is sending. For valid values for this parameter, see the documentation for the source service.
    ///
    /// `LogType`.
    pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogType", value.into());
        self
    }

    /// The unique name of the delivery source.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the AWS resource that is generating and sending logs. For example, `arn:aws:workmail:us-east-1:123456789012:organization/m-1234EXAMPLEabcd1234abcd1234abcd1234`
    ///
    /// `ResourceArn`.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to the delivery source.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<delivery_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeliverySource {
    const TYPE: &'static str = "AWS::Logs::DeliverySource";
}

impl Construct for DeliverySource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeliverySource> for Properties {
    fn from(value: DeliverySource) -> Self {
        value.0
    }
}

impl Handle<DeliverySource> {
    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery source.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source. Currently, only one ARN can be in the array.
    ///
    /// `Fn::GetAtt` of `ResourceArns`.
    #[must_use]
    pub fn resource_arns(self) -> Value<Vec<String>> {
        self.attribute_list("ResourceArns")
    }

    /// The AWS service that is sending logs.
    ///
    /// `Fn::GetAtt` of `Service`.
    #[must_use]
    pub fn service(self) -> Value<String> {
        self.attribute("Service")
    }

    /// The status of this delivery source. The value can be ACTIVE or INACTIVE.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason for the status of this delivery source, such as RESOURCE\_DELETED.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a stream of log events.
///
/// [`AWS::Logs::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html).
///
/// Required: `DestinationName`, `RoleArn`, `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Destination(Properties);

impl Destination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the destination.
    ///
    /// `DestinationName`. Required. A change replaces the resource.
    pub fn destination_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationName", value.into());
        self
    }

    /// An IAM policy document that governs which AWS accounts can create subscription filters against this destination.
    ///
    /// `DestinationPolicy`.
    pub fn destination_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationPolicy", value.into());
        self
    }

    /// The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags that have been assigned to this delivery destination.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<destination::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis stream).
    ///
    /// `TargetArn`. Required.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Destination {
    const TYPE: &'static str = "AWS::Logs::Destination";
}

impl Construct for Destination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Destination> for Properties {
    fn from(value: Destination) -> Self {
        value.0
    }
}

impl Handle<Destination> {
    /// The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates an integration between CloudWatch Logs and another service in this account. Currently, only integrations with OpenSearch Service are supported, and currently you can have only one integration in your account.
///
/// [`AWS::Logs::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html).
///
/// Required: `IntegrationName`, `IntegrationType`, `ResourceConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of this integration.
    ///
    /// `IntegrationName`. Required. A change replaces the resource.
    pub fn integration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationName", value.into());
        self
    }

    /// The type of integration. Integrations with OpenSearch Service have the type `OPENSEARCH` .
    ///
    /// `IntegrationType`. Required. Allowed: [`IntegrationType`](integration::IntegrationType). A change replaces the resource.
    pub fn integration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationType", value.into());
        self
    }

    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    ///
    /// `ResourceConfig`. Required. A change replaces the resource.
    pub fn resource_config(mut self, value: impl Into<Value<integration::ResourceConfig>>) -> Self {
        self.0.set("ResourceConfig", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::Logs::Integration";
}

impl Construct for Integration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Integration> for Properties {
    fn from(value: Integration) -> Self {
        value.0
    }
}

impl Handle<Integration> {
    /// The current status of this integration.
    ///
    /// `Fn::GetAtt` of `IntegrationStatus`.
    #[must_use]
    pub fn integration_status(self) -> Value<String> {
        self.attribute("IntegrationStatus")
    }
}

/// Creates or updates an \*anomaly detector\* that regularly scans one or more log groups and look for patterns and anomalies in the logs.
///
/// [`AWS::Logs::LogAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogAnomalyDetector(Properties);

impl LogAnomalyDetector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the account to create the anomaly detector in.
    ///
    /// `AccountId`.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// The number of days to have visibility on an anomaly. After this time period has elapsed for an anomaly, it will be automatically baselined and the anomaly detector will treat new occurrences of a similar anomaly as normal.
    ///
    /// `AnomalyVisibilityTime`.
    pub fn anomaly_visibility_time(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("AnomalyVisibilityTime", value.into());
        self
    }

    /// A name for this anomaly detector.
    ///
    /// `DetectorName`.
    pub fn detector_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorName", value.into());
        self
    }

    /// Specifies how often the anomaly detector is to run and look for anomalies. Set this value according to the frequency that the log group receives new logs.
    ///
    /// `EvaluationFrequency`. Allowed: [`EvaluationFrequency`](log_anomaly_detector::EvaluationFrequency).
    pub fn evaluation_frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EvaluationFrequency", value.into());
        self
    }

    /// You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you specify here.
    ///
    /// `FilterPattern`.
    pub fn filter_pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterPattern", value.into());
        self
    }

    /// Optionally assigns a AWS key to secure this anomaly detector and its findings. If a key is assigned, the anomalies found and the model used by this detector are encrypted at rest with the key.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The ARN of the log group that is associated with this anomaly detector. You can specify only one log group ARN.
    ///
    /// `LogGroupArnList`.
    pub fn log_group_arn_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogGroupArnList", value.into());
        self
    }
}

impl Resource for LogAnomalyDetector {
    const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";
}

impl Construct for LogAnomalyDetector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogAnomalyDetector> for Properties {
    fn from(value: LogAnomalyDetector) -> Self {
        value.0
    }
}

impl Handle<LogAnomalyDetector> {
    /// The ARN of the anomaly detector.
    ///
    /// `Fn::GetAtt` of `AnomalyDetectorArn`.
    #[must_use]
    pub fn anomaly_detector_arn(self) -> Value<String> {
        self.attribute("AnomalyDetectorArn")
    }

    /// Specifies whether the anomaly detector is currently active.
    ///
    /// `Fn::GetAtt` of `AnomalyDetectorStatus`.
    #[must_use]
    pub fn anomaly_detector_status(self) -> Value<String> {
        self.attribute("AnomalyDetectorStatus")
    }

    /// The time that the anomaly detector was created.
    ///
    /// `Fn::GetAtt` of `CreationTimeStamp`.
    #[must_use]
    pub fn creation_time_stamp(self) -> Value<f64> {
        self.attribute("CreationTimeStamp")
    }

    /// The time that the anomaly detector was most recently modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTimeStamp`.
    #[must_use]
    pub fn last_modified_time_stamp(self) -> Value<f64> {
        self.attribute("LastModifiedTimeStamp")
    }
}

/// The `AWS::Logs::LogGroup` resource specifies a log group. A log group defines common properties for log streams, such as their retention and access control rules. Each log stream must belong to one log group.
///
/// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogGroup(Properties);

impl LogGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether bearer token authentication is enabled for this log group. When enabled, bearer token authentication is allowed on operations until it is explicitly disabled.
    ///
    /// `BearerTokenAuthenticationEnabled`.
    pub fn bearer_token_authentication_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BearerTokenAuthenticationEnabled", value.into());
        self
    }

    /// Creates a data protection policy and assigns it to the log group. A data protection policy can help safeguard sensitive data that's ingested by the log group by auditing and masking the sensitive log data.
    ///
    /// `DataProtectionPolicy`.
    pub fn data_protection_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("DataProtectionPolicy", value.into());
        self
    }

    /// Indicates whether deletion protection is enabled for this log group. When enabled, deletion protection blocks all deletion operations until it is explicitly disabled.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// Creates or updates a \*field index policy\* for the specified log group. Only log groups in the Standard log class support field index policies.
    ///
    /// `FieldIndexPolicies`.
    pub fn field_index_policies(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("FieldIndexPolicies", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS key to use when encrypting log data.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Specifies the log group class for this log group. There are two classes:
    ///
    /// `LogGroupClass`. Allowed: [`LogGroupClass`](log_group::LogGroupClass).
    pub fn log_group_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupClass", value.into());
        self
    }

    /// The name of the log group. If you don't specify a name, AWS CloudFormation generates a unique ID for the log group.
    ///
    /// `LogGroupName`. A change replaces the resource.
    pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupName", value.into());
        self
    }

    /// Creates or updates a resource policy for the specified log group that allows other services to put log events to this account. A LogGroup can have 1 resource policy.
    ///
    /// `ResourcePolicyDocument`.
    pub fn resource_policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourcePolicyDocument", value.into());
        self
    }

    /// The number of days to retain the log events in the specified log group. Possible values are: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and 3653.
    ///
    /// `RetentionInDays`.
    pub fn retention_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionInDays", value.into());
        self
    }

    /// An array of key-value pairs to apply to the log group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<log_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LogGroup {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
}

impl Construct for LogGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogGroup> for Properties {
    fn from(value: LogGroup) -> Self {
        value.0
    }
}

impl Handle<LogGroup> {
    /// The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group. A log stream represents the sequence of events coming from an application instance or resource that you are monitoring.
///
/// [`AWS::Logs::LogStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html).
///
/// Required: `LogGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogStream(Properties);

impl LogStream {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the log group where the log stream is created.
    ///
    /// `LogGroupName`. Required. A change replaces the resource.
    pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupName", value.into());
        self
    }

    /// The name of the log stream. The name must be unique within the log group.
    ///
    /// `LogStreamName`. A change replaces the resource.
    pub fn log_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogStreamName", value.into());
        self
    }
}

impl Resource for LogStream {
    const TYPE: &'static str = "AWS::Logs::LogStream";
}

impl Construct for LogStream {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogStream> for Properties {
    fn from(value: LogStream) -> Self {
        value.0
    }
}

/// The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts information from logs and transforms it into Amazon CloudWatch metrics.
///
/// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html).
///
/// Required: `FilterPattern`, `LogGroupName`, `MetricTransformations`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MetricFilter(Properties);

impl MetricFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This parameter is valid only for log groups that have an active log transformer.
    ///
    /// `ApplyOnTransformedLogs`.
    pub fn apply_on_transformed_logs(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApplyOnTransformedLogs", value.into());
        self
    }

    /// The list of system fields that are emitted as additional dimensions in the generated metrics. Returns the `emitSystemFieldDimensions` value if it was specified when the metric filter was created.
    ///
    /// `EmitSystemFieldDimensions`.
    pub fn emit_system_field_dimensions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EmitSystemFieldDimensions", value.into());
        self
    }

    /// The filter expression that specifies which log events are processed by this metric filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the metric filter was created.
    ///
    /// `FieldSelectionCriteria`.
    pub fn field_selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FieldSelectionCriteria", value.into());
        self
    }

    /// The name of the metric filter.
    ///
    /// `FilterName`. A change replaces the resource.
    pub fn filter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterName", value.into());
        self
    }

    /// A filter pattern for extracting metric data out of ingested log events. For more information, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html) .
    ///
    /// `FilterPattern`. Required.
    pub fn filter_pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterPattern", value.into());
        self
    }

    /// The name of an existing log group that you want to associate with this metric filter.
    ///
    /// `LogGroupName`. Required. A change replaces the resource.
    pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupName", value.into());
        self
    }

    /// The metric transformations.
    ///
    /// `MetricTransformations`. Required.
    pub fn metric_transformations(
        mut self,
        value: impl Into<List<metric_filter::MetricTransformation>>,
    ) -> Self {
        self.0.set("MetricTransformations", value.into());
        self
    }
}

impl Resource for MetricFilter {
    const TYPE: &'static str = "AWS::Logs::MetricFilter";
}

impl Construct for MetricFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MetricFilter> for Properties {
    fn from(value: MetricFilter) -> Self {
        value.0
    }
}

/// Creates a query definition for CloudWatch Logs Insights. For more information, see [Analyzing Log Data with CloudWatch Logs Insights](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html) .
///
/// [`AWS::Logs::QueryDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html).
///
/// Required: `Name`, `QueryString`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct QueryDefinition(Properties);

impl QueryDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Use this parameter if you want the query to query only certain log groups.
    ///
    /// `LogGroupNames`.
    pub fn log_group_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogGroupNames", value.into());
        self
    }

    /// A name for the query definition.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Use this parameter to include specific query parameters as part of your query definition. Query parameters are supported only for Logs Insights QL queries.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<List<query_definition::QueryParameter>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// The query language used for this query.
    ///
    /// `QueryLanguage`. Allowed: [`QueryLanguage`](query_definition::QueryLanguage).
    pub fn query_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryLanguage", value.into());
        self
    }

    /// The query string to use for this query definition. For more information, see [CloudWatch Logs Insights Query Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html) .
    ///
    /// `QueryString`. Required.
    pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryString", value.into());
        self
    }
}

impl Resource for QueryDefinition {
    const TYPE: &'static str = "AWS::Logs::QueryDefinition";
}

impl Construct for QueryDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<QueryDefinition> for Properties {
    fn from(value: QueryDefinition) -> Self {
        value.0
    }
}

impl Handle<QueryDefinition> {
    /// The ID of the query definition.
    ///
    /// `Fn::GetAtt` of `QueryDefinitionId`.
    #[must_use]
    pub fn query_definition_id(self) -> Value<String> {
        self.attribute("QueryDefinitionId")
    }
}

/// Creates or updates a resource policy that allows other AWS services to put log events to this account. An account can have up to 10 resource policies per AWS Region.
///
/// [`AWS::Logs::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html).
///
/// Required: `PolicyDocument`, `PolicyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The details of the policy. It must be formatted in JSON, and you must use backslashes to escape characters that need to be escaped in JSON strings, such as double quote marks.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name of the resource policy.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Logs::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

/// Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure actions to take with the query results.
///
/// [`AWS::Logs::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html).
///
/// Required: `ExecutionRoleArn`, `Name`, `QueryLanguage`, `QueryString`, `ScheduleExpression`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ScheduledQuery(Properties);

impl ScheduledQuery {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DestinationConfiguration`.
    pub fn destination_configuration(
        mut self,
        value: impl Into<Value<scheduled_query::DestinationConfiguration>>,
    ) -> Self {
        self.0.set("DestinationConfiguration", value.into());
        self
    }

    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// `LogGroupIdentifiers`.
    pub fn log_group_identifiers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogGroupIdentifiers", value.into());
        self
    }

    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `QueryLanguage`. Required. Allowed: [`QueryLanguage`](scheduled_query::QueryLanguage).
    pub fn query_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryLanguage", value.into());
        self
    }

    /// `QueryString`. Required.
    pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryString", value.into());
        self
    }

    /// `ScheduleEndTime`.
    pub fn schedule_end_time(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ScheduleEndTime", value.into());
        self
    }

    /// `ScheduleExpression`. Required.
    pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpression", value.into());
        self
    }

    /// `ScheduleStartTime`.
    pub fn schedule_start_time(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ScheduleStartTime", value.into());
        self
    }

    /// `StartTimeOffset`.
    pub fn start_time_offset(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StartTimeOffset", value.into());
        self
    }

    /// `State`. Allowed: [`State`](scheduled_query::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scheduled_query::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `Timezone`.
    pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Timezone", value.into());
        self
    }
}

impl Resource for ScheduledQuery {
    const TYPE: &'static str = "AWS::Logs::ScheduledQuery";
}

impl Construct for ScheduledQuery {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ScheduledQuery> for Properties {
    fn from(value: ScheduledQuery) -> Self {
        value.0
    }
}

impl Handle<ScheduledQuery> {
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<f64> {
        self.attribute("CreationTime")
    }

    /// `Fn::GetAtt` of `LastExecutionStatus`.
    #[must_use]
    pub fn last_execution_status(self) -> Value<String> {
        self.attribute("LastExecutionStatus")
    }

    /// `Fn::GetAtt` of `LastTriggeredTime`.
    #[must_use]
    pub fn last_triggered_time(self) -> Value<f64> {
        self.attribute("LastTriggeredTime")
    }

    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }

    /// `Fn::GetAtt` of `ScheduledQueryArn`.
    #[must_use]
    pub fn scheduled_query_arn(self) -> Value<String> {
        self.attribute("ScheduledQueryArn")
    }
}

/// Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch Logs account.
///
/// [`AWS::Logs::StorageTierPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html).
///
/// Required: `StorageTier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StorageTierPolicy(Properties);

impl StorageTierPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The storage tier to apply. Only INTELLIGENT\_TIERING is accepted for creation.
    ///
    /// `StorageTier`. Required. Allowed: [`StorageTier`](storage_tier_policy::StorageTier).
    pub fn storage_tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageTier", value.into());
        self
    }
}

impl Resource for StorageTierPolicy {
    const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";
}

impl Construct for StorageTierPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StorageTierPolicy> for Properties {
    fn from(value: StorageTierPolicy) -> Self {
        value.0
    }
}

impl Handle<StorageTierPolicy> {
    /// The AWS account ID that owns this storage tier policy.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<f64> {
        self.attribute("LastUpdatedTime")
    }
}

/// The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the specified log group.
///
/// [`AWS::Logs::SubscriptionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html).
///
/// Required: `DestinationArn`, `FilterPattern`, `LogGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubscriptionFilter(Properties);

impl SubscriptionFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This parameter is valid only for log groups that have an active log transformer.
    ///
    /// `ApplyOnTransformedLogs`.
    pub fn apply_on_transformed_logs(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApplyOnTransformedLogs", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the destination.
    ///
    /// `DestinationArn`. Required.
    pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationArn", value.into());
        self
    }

    /// The method used to distribute log data to the destination, which can be either random or grouped by log stream.
    ///
    /// `Distribution`. Allowed: [`Distribution`](subscription_filter::Distribution).
    pub fn distribution(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Distribution", value.into());
        self
    }

    /// The list of system fields that are included in the log events sent to the subscription destination. Returns the `emitSystemFields` value if it was specified when the subscription filter was created.
    ///
    /// `EmitSystemFields`.
    pub fn emit_system_fields(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EmitSystemFields", value.into());
        self
    }

    /// The filter expression that specifies which log events are processed by this subscription filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the subscription filter was created.
    ///
    /// `FieldSelectionCriteria`.
    pub fn field_selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FieldSelectionCriteria", value.into());
        self
    }

    /// The name of the subscription filter.
    ///
    /// `FilterName`. A change replaces the resource.
    pub fn filter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterName", value.into());
        self
    }

    /// The filtering expressions that restrict what gets delivered to the destination AWS resource.
    ///
    /// `FilterPattern`. Required.
    pub fn filter_pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterPattern", value.into());
        self
    }

    /// The log group to associate with the subscription filter. All log events that are uploaded to this log group are filtered and delivered to the specified AWS resource if the filter pattern matches the log events.
    ///
    /// `LogGroupName`. Required. A change replaces the resource.
    pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupName", value.into());
        self
    }

    /// The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream. You don't need to provide the ARN when you are working with a logical destination for cross-account delivery.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for SubscriptionFilter {
    const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";
}

impl Construct for SubscriptionFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SubscriptionFilter> for Properties {
    fn from(value: SubscriptionFilter) -> Self {
        value.0
    }
}

/// Creates or updates a \*log transformer\* for a single log group. You use log transformers to transform log events into a different format, making them easier for you to process and analyze.
///
/// [`AWS::Logs::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html).
///
/// Required: `LogGroupIdentifier`, `TransformerConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Transformer(Properties);

impl Transformer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specify either the name or ARN of the log group to create the transformer for.
    ///
    /// `LogGroupIdentifier`. Required. A change replaces the resource.
    pub fn log_group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupIdentifier", value.into());
        self
    }

    /// This structure is an array that contains the configuration of this log transformer. A log transformer is an array of processors, where each processor applies one type of transformation to the log events that are ingested.
    ///
    /// `TransformerConfig`. Required.
    pub fn transformer_config(mut self, value: impl Into<List<transformer::Processor>>) -> Self {
        self.0.set("TransformerConfig", value.into());
        self
    }
}

impl Resource for Transformer {
    const TYPE: &'static str = "AWS::Logs::Transformer";
}

impl Construct for Transformer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Transformer> for Properties {
    fn from(value: Transformer) -> Self {
        value.0
    }
}

/// Words of [`AccountPolicy`].
pub mod account_policy {
    words! {
        /// Words for `PolicyType`.
        pub enum PolicyType {
            DataProtectionPolicy = "DATA_PROTECTION_POLICY",
            SubscriptionFilterPolicy = "SUBSCRIPTION_FILTER_POLICY",
            FieldIndexPolicy = "FIELD_INDEX_POLICY",
            TransformerPolicy = "TRANSFORMER_POLICY",
            MetricExtractionPolicy = "METRIC_EXTRACTION_POLICY",
        }

        /// Words for `Scope`.
        pub enum Scope {
            All = "ALL",
        }
    }
}

/// Property types of [`Delivery`].
pub mod delivery {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Logs::Delivery`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode
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

/// Property types of [`DeliveryDestination`].
pub mod delivery_destination {
    use crate::{Json, Properties, Value};

    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
    ///
    /// A property type of `AWS::Logs::DeliveryDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationPolicy(Properties);

    impl DestinationPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for an existing destination.
        ///
        /// `DeliveryDestinationName`.
        pub fn delivery_destination_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryDestinationName", value.into());
            self
        }

        /// Creates or updates an access policy associated with an existing destination.
        ///
        /// `DeliveryDestinationPolicy`.
        pub fn delivery_destination_policy(mut self, value: impl Into<Json>) -> Self {
            self.0.set("DeliveryDestinationPolicy", value.into());
            self
        }
    }

    impl From<DestinationPolicy> for Json {
        fn from(value: DestinationPolicy) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Logs::DeliveryDestination`.
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
}

/// Property types of [`DeliverySource`].
pub mod delivery_source {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Logs::DeliverySource`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode
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

/// Property types of [`Destination`].
pub mod destination {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Logs::Destination`.
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

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., :, /, =, +, - and @.
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

/// Property types and words of [`Integration`].
pub mod integration {
    use crate::{Json, List, Properties, Value};

    /// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
    ///
    /// A property type of `AWS::Logs::Integration`.
    ///
    /// Required: `DashboardViewerPrincipals`, `DataSourceRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OpenSearchResourceConfig(Properties);

    impl OpenSearchResourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here. If you omit this, a new application will be created.
        ///
        /// `ApplicationARN`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationARN", value.into());
            self
        }

        /// Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
        ///
        /// `DashboardViewerPrincipals`. Required.
        pub fn dashboard_viewer_principals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DashboardViewerPrincipals", value.into());
            self
        }

        /// Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration. This role must have the permissions necessary to access the OpenSearch Service collection to be able to create the dashboards.
        ///
        /// `DataSourceRoleArn`. Required.
        pub fn data_source_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceRoleArn", value.into());
            self
        }

        /// To have the vended dashboard data encrypted with AWS instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS key that you want to use.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to. This also sets the maximum time period that you can choose when viewing data in the dashboard.
        ///
        /// `RetentionDays`.
        pub fn retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionDays", value.into());
            self
        }
    }

    impl From<OpenSearchResourceConfig> for Json {
        fn from(value: OpenSearchResourceConfig) -> Self {
            value.0.into()
        }
    }

    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    ///
    /// A property type of `AWS::Logs::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceConfig(Properties);

    impl ResourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `OpenSearchResourceConfig`.
        pub fn open_search_resource_config(
            mut self,
            value: impl Into<Value<OpenSearchResourceConfig>>,
        ) -> Self {
            self.0.set("OpenSearchResourceConfig", value.into());
            self
        }
    }

    impl From<ResourceConfig> for Json {
        fn from(value: ResourceConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IntegrationType`.
        pub enum IntegrationType {
            Opensearch = "OPENSEARCH",
        }
    }
}

/// Words of [`LogAnomalyDetector`].
pub mod log_anomaly_detector {
    words! {
        /// Words for `EvaluationFrequency`.
        pub enum EvaluationFrequency {
            FiveMin = "FIVE_MIN",
            TenMin = "TEN_MIN",
            FifteenMin = "FIFTEEN_MIN",
            ThirtyMin = "THIRTY_MIN",
            OneHour = "ONE_HOUR",
        }
    }
}

/// Property types and words of [`LogGroup`].
pub mod log_group {
    use crate::{Json, Properties, Value};

    /// The value of this key-value pair.
    ///
    /// A property type of `AWS::Logs::LogGroup`.
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

        /// The value of this key-value pair.
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
        /// Words for `LogGroupClass`.
        pub enum LogGroupClass {
            Standard = "STANDARD",
            InfrequentAccess = "INFREQUENT_ACCESS",
            Delivery = "DELIVERY",
        }
    }
}

/// Property types and words of [`MetricFilter`].
pub mod metric_filter {
    use crate::{Json, List, Properties, Value};

    /// Specifies the CloudWatch metric dimensions to publish with this metric.
    ///
    /// A property type of `AWS::Logs::MetricFilter`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dimension(Properties);

    impl Dimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name for the CloudWatch metric dimension that the metric filter creates.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The log event field that will contain the value for this dimension. This dimension will only be published for a metric if the value is found in the log event.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Dimension> for Json {
        fn from(value: Dimension) -> Self {
            value.0.into()
        }
    }

    /// `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform log streams into a CloudWatch metric.
    ///
    /// A property type of `AWS::Logs::MetricFilter`.
    ///
    /// Required: `MetricName`, `MetricNamespace`, `MetricValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricTransformation(Properties);

    impl MetricTransformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// (Optional) The value to emit when a filter pattern does not match a log event. This value can be null.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The fields to use as dimensions for the metric. One metric filter can include as many as three dimensions.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the CloudWatch metric.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// A custom namespace to contain your metric in CloudWatch. Use namespaces to group together metrics that are similar.
        ///
        /// `MetricNamespace`. Required.
        pub fn metric_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricNamespace", value.into());
            self
        }

        /// The value that is published to the CloudWatch metric. For example, if you're counting the occurrences of a particular term like `Error` , specify 1 for the metric value.
        ///
        /// `MetricValue`. Required.
        pub fn metric_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricValue", value.into());
            self
        }

        /// The unit to assign to the metric. If you omit this, the unit is set as `None` .
        ///
        /// `Unit`. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<MetricTransformation> for Json {
        fn from(value: MetricTransformation) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Unit`.
        pub enum Unit {
            Seconds = "Seconds",
            Microseconds = "Microseconds",
            Milliseconds = "Milliseconds",
            Bytes = "Bytes",
            Kilobytes = "Kilobytes",
            Megabytes = "Megabytes",
            Gigabytes = "Gigabytes",
            Terabytes = "Terabytes",
            Bits = "Bits",
            Kilobits = "Kilobits",
            Megabits = "Megabits",
            Gigabits = "Gigabits",
            Terabits = "Terabits",
            Percent = "Percent",
            Count = "Count",
            BytesSecond = "Bytes/Second",
            KilobytesSecond = "Kilobytes/Second",
            MegabytesSecond = "Megabytes/Second",
            GigabytesSecond = "Gigabytes/Second",
            TerabytesSecond = "Terabytes/Second",
            BitsSecond = "Bits/Second",
            KilobitsSecond = "Kilobits/Second",
            MegabitsSecond = "Megabits/Second",
            GigabitsSecond = "Gigabits/Second",
            TerabitsSecond = "Terabits/Second",
            CountSecond = "Count/Second",
            None = "None",
        }
    }
}

/// Property types and words of [`QueryDefinition`].
pub mod query_definition {
    use crate::{Json, Properties, Value};

    /// This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query parameters are supported only for Logs Insights QL queries.
    ///
    /// A property type of `AWS::Logs::QueryDefinition`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryParameter(Properties);

    impl QueryParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value to use for this query parameter if no value is supplied at execution time.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// A description of the query parameter that explains its purpose or expected values.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of the query parameter. A query parameter name must start with a letter or underscore, and contain only letters, digits, and underscores.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<QueryParameter> for Json {
        fn from(value: QueryParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `QueryLanguage`.
        pub enum QueryLanguage {
            Cwli = "CWLI",
            Sql = "SQL",
            Ppl = "PPL",
        }
    }
}

/// Property types and words of [`ScheduledQuery`].
pub mod scheduled_query {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Logs::ScheduledQuery`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfiguration(Properties);

    impl DestinationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `S3Configuration`.
        pub fn s3_configuration(mut self, value: impl Into<Value<S3Configuration>>) -> Self {
            self.0.set("S3Configuration", value.into());
            self
        }
    }

    impl From<DestinationConfiguration> for Json {
        fn from(value: DestinationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Logs::ScheduledQuery`.
    ///
    /// Required: `DestinationIdentifier`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Configuration(Properties);

    impl S3Configuration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DestinationIdentifier`. Required.
        pub fn destination_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationIdentifier", value.into());
            self
        }

        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<S3Configuration> for Json {
        fn from(value: S3Configuration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Logs::ScheduledQuery`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `QueryLanguage`.
        pub enum QueryLanguage {
            Cwli = "CWLI",
            Ppl = "PPL",
            Sql = "SQL",
        }

        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Words of [`StorageTierPolicy`].
pub mod storage_tier_policy {
    words! {
        /// Words for `StorageTier`.
        pub enum StorageTier {
            IntelligentTiering = "INTELLIGENT_TIERING",
        }
    }
}

/// Words of [`SubscriptionFilter`].
pub mod subscription_filter {
    words! {
        /// Words for `Distribution`.
        pub enum Distribution {
            Random = "Random",
            ByLogStream = "ByLogStream",
        }
    }
}

/// Property types and words of [`Transformer`].
pub mod transformer {
    use crate::{Json, List, Properties, Value};

    /// This object defines one key that will be added with the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-addKey) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddKeyEntry(Properties);

    impl AddKeyEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of the new entry to be added to the log event
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Specifies whether to overwrite the value if the key already exists in the log event. If you omit this, the default is `false` .
        ///
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverwriteIfExists", value.into());
            self
        }

        /// The value of the new entry to be added to the log event
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AddKeyEntry> for Json {
        fn from(value: AddKeyEntry) -> Self {
            value.0.into()
        }
    }

    /// This object defines one value to be copied with the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Source`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CopyValueEntry(Properties);

    impl CopyValueEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false` .
        ///
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverwriteIfExists", value.into());
            self
        }

        /// The key to copy.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The key of the field to copy the value to.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<CopyValueEntry> for Json {
        fn from(value: CopyValueEntry) -> Self {
            value.0.into()
        }
    }

    /// This object defines one key that will be moved with the [moveKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-moveKey) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Source`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MoveKeyEntry(Properties);

    impl MoveKeyEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to overwrite the value if the destination key already exists. If you omit this, the default is `false` .
        ///
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverwriteIfExists", value.into());
            self
        }

        /// The key to move.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The key to move to.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<MoveKeyEntry> for Json {
        fn from(value: MoveKeyEntry) -> Self {
            value.0.into()
        }
    }

    /// This processor parses CloudFront vended logs, extract fields, and convert them into JSON format. Encoded field values are decoded. Values that are integers and doubles are treated as such.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParseCloudfront(Properties);

    impl ParseCloudfront {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ParseCloudfront> for Json {
        fn from(value: ParseCloudfront) -> Self {
            value.0.into()
        }
    }

    /// Use this processor to parse RDS for PostgreSQL vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParsePostgres(Properties);

    impl ParsePostgres {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ParsePostgres> for Json {
        fn from(value: ParsePostgres) -> Self {
            value.0.into()
        }
    }

    /// Use this processor to parse Route 53 vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParseRoute53(Properties);

    impl ParseRoute53 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ParseRoute53> for Json {
        fn from(value: ParseRoute53) -> Self {
            value.0.into()
        }
    }

    /// This processor converts logs into \[Open Cybersecurity Schema Framework (OCSF)\](<https://docs.aws.amazon.com/https://ocsf.io>) events.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `EventSource`, `OcsfVersion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParseToOCSF(Properties);

    impl ParseToOCSF {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the service or process that produces the log events that will be converted with this processor.
        ///
        /// `EventSource`. Required. Allowed: [`EventSource`].
        pub fn event_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventSource", value.into());
            self
        }

        /// The version of the OCSF mapping to use for parsing log data.
        ///
        /// `MappingVersion`.
        pub fn mapping_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MappingVersion", value.into());
            self
        }

        /// Specify which version of the OCSF schema to use for the transformed log events.
        ///
        /// `OcsfVersion`. Required. Allowed: [`OcsfVersion`].
        pub fn ocsf_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OcsfVersion", value.into());
            self
        }

        /// The path to the field in the log event that you want to parse. If you omit this value, the whole log message is parsed.
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ParseToOCSF> for Json {
        fn from(value: ParseToOCSF) -> Self {
            value.0.into()
        }
    }

    /// Use this processor to parse Amazon VPC vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParseVPC(Properties);

    impl ParseVPC {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ParseVPC> for Json {
        fn from(value: ParseVPC) -> Self {
            value.0.into()
        }
    }

    /// Use this processor to parse AWS WAF vended logs, extract fields, and and convert them into a JSON format. This processor always processes the entire log event message.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParseWAF(Properties);

    impl ParseWAF {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Omit this parameter and the whole log message will be processed by this processor. No other value than `@message` is allowed for `source` .
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ParseWAF> for Json {
        fn from(value: ParseWAF) -> Self {
            value.0.into()
        }
    }

    /// This structure contains the information about one processor in a log transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Processor(Properties);

    impl Processor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use this parameter to include the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-addKeys) processor in your transformer.
        ///
        /// `AddKeys`.
        pub fn add_keys(mut self, value: impl Into<Value<ProcessorAddKeys>>) -> Self {
            self.0.set("AddKeys", value.into());
            self
        }

        /// Use this parameter to include the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor in your transformer.
        ///
        /// `CopyValue`.
        pub fn copy_value(mut self, value: impl Into<Value<ProcessorCopyValue>>) -> Self {
            self.0.set("CopyValue", value.into());
            self
        }

        /// Use this parameter to include the [CSV](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-CSV) processor in your transformer.
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<ProcessorCsv>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// Use this parameter to include the [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) processor in your transformer.
        ///
        /// `DateTimeConverter`.
        pub fn date_time_converter(
            mut self,
            value: impl Into<Value<ProcessorDateTimeConverter>>,
        ) -> Self {
            self.0.set("DateTimeConverter", value.into());
            self
        }

        /// Use this parameter to include the [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-deleteKeys) processor in your transformer.
        ///
        /// `DeleteKeys`.
        pub fn delete_keys(mut self, value: impl Into<Value<ProcessorDeleteKeys>>) -> Self {
            self.0.set("DeleteKeys", value.into());
            self
        }

        /// Use this parameter to include the [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-grok) processor in your transformer.
        ///
        /// `Grok`.
        pub fn grok(mut self, value: impl Into<Value<ProcessorGrok>>) -> Self {
            self.0.set("Grok", value.into());
            self
        }

        /// Use this parameter to include the [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) processor in your transformer.
        ///
        /// `ListToMap`.
        pub fn list_to_map(mut self, value: impl Into<Value<ProcessorListToMap>>) -> Self {
            self.0.set("ListToMap", value.into());
            self
        }

        /// Use this parameter to include the [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) processor in your transformer.
        ///
        /// `LowerCaseString`.
        pub fn lower_case_string(
            mut self,
            value: impl Into<Value<ProcessorLowerCaseString>>,
        ) -> Self {
            self.0.set("LowerCaseString", value.into());
            self
        }

        /// Use this parameter to include the [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) processor in your transformer.
        ///
        /// `MoveKeys`.
        pub fn move_keys(mut self, value: impl Into<Value<ProcessorMoveKeys>>) -> Self {
            self.0.set("MoveKeys", value.into());
            self
        }

        /// Use this parameter to include the [parseCloudfront](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseCloudfront) processor in your transformer.
        ///
        /// `ParseCloudfront`.
        pub fn parse_cloudfront(mut self, value: impl Into<Value<ParseCloudfront>>) -> Self {
            self.0.set("ParseCloudfront", value.into());
            self
        }

        /// Use this parameter to include the [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) processor in your transformer.
        ///
        /// `ParseJSON`.
        pub fn parse_json(mut self, value: impl Into<Value<ProcessorParseJSON>>) -> Self {
            self.0.set("ParseJSON", value.into());
            self
        }

        /// Use this parameter to include the [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseKeyValue) processor in your transformer.
        ///
        /// `ParseKeyValue`.
        pub fn parse_key_value(mut self, value: impl Into<Value<ProcessorParseKeyValue>>) -> Self {
            self.0.set("ParseKeyValue", value.into());
            self
        }

        /// Use this parameter to include the [parsePostGres](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parsePostGres) processor in your transformer.
        ///
        /// `ParsePostgres`.
        pub fn parse_postgres(mut self, value: impl Into<Value<ParsePostgres>>) -> Self {
            self.0.set("ParsePostgres", value.into());
            self
        }

        /// Use this parameter to include the [parseRoute53](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseRoute53) processor in your transformer.
        ///
        /// `ParseRoute53`.
        pub fn parse_route53(mut self, value: impl Into<Value<ParseRoute53>>) -> Self {
            self.0.set("ParseRoute53", value.into());
            self
        }

        /// Use this parameter to convert logs into Open Cybersecurity Schema (OCSF) format.
        ///
        /// `ParseToOCSF`.
        pub fn parse_to_ocsf(mut self, value: impl Into<Value<ParseToOCSF>>) -> Self {
            self.0.set("ParseToOCSF", value.into());
            self
        }

        /// Use this parameter to include the [parseVPC](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseVPC) processor in your transformer.
        ///
        /// `ParseVPC`.
        pub fn parse_vpc(mut self, value: impl Into<Value<ParseVPC>>) -> Self {
            self.0.set("ParseVPC", value.into());
            self
        }

        /// Use this parameter to include the [parseWAF](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-parseWAF) processor in your transformer.
        ///
        /// `ParseWAF`.
        pub fn parse_waf(mut self, value: impl Into<Value<ParseWAF>>) -> Self {
            self.0.set("ParseWAF", value.into());
            self
        }

        /// Use this parameter to include the [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-renameKeys) processor in your transformer.
        ///
        /// `RenameKeys`.
        pub fn rename_keys(mut self, value: impl Into<Value<ProcessorRenameKeys>>) -> Self {
            self.0.set("RenameKeys", value.into());
            self
        }

        /// Use this parameter to include the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor in your transformer.
        ///
        /// `SplitString`.
        pub fn split_string(mut self, value: impl Into<Value<ProcessorSplitString>>) -> Self {
            self.0.set("SplitString", value.into());
            self
        }

        /// Use this parameter to include the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor in your transformer.
        ///
        /// `SubstituteString`.
        pub fn substitute_string(
            mut self,
            value: impl Into<Value<ProcessorSubstituteString>>,
        ) -> Self {
            self.0.set("SubstituteString", value.into());
            self
        }

        /// Use this parameter to include the [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) processor in your transformer.
        ///
        /// `TrimString`.
        pub fn trim_string(mut self, value: impl Into<Value<ProcessorTrimString>>) -> Self {
            self.0.set("TrimString", value.into());
            self
        }

        /// Use this parameter to include the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor in your transformer.
        ///
        /// `TypeConverter`.
        pub fn type_converter(mut self, value: impl Into<Value<ProcessorTypeConverter>>) -> Self {
            self.0.set("TypeConverter", value.into());
            self
        }

        /// Use this parameter to include the [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) processor in your transformer.
        ///
        /// `UpperCaseString`.
        pub fn upper_case_string(
            mut self,
            value: impl Into<Value<ProcessorUpperCaseString>>,
        ) -> Self {
            self.0.set("UpperCaseString", value.into());
            self
        }
    }

    impl From<Processor> for Json {
        fn from(value: Processor) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [addKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-addKeys) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorAddKeys(Properties);

    impl ProcessorAddKeys {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<AddKeyEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorAddKeys> for Json {
        fn from(value: ProcessorAddKeys) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [copyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-copyValue) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorCopyValue(Properties);

    impl ProcessorCopyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<CopyValueEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorCopyValue> for Json {
        fn from(value: ProcessorCopyValue) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [CSV](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-CSV) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorCsv(Properties);

    impl ProcessorCsv {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Columns`.
        pub fn columns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Columns", value.into());
            self
        }

        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }

        /// `QuoteCharacter`.
        pub fn quote_character(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuoteCharacter", value.into());
            self
        }

        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ProcessorCsv> for Json {
        fn from(value: ProcessorCsv) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [datetimeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-datetimeConverter) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `MatchPatterns`, `Source`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorDateTimeConverter(Properties);

    impl ProcessorDateTimeConverter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Locale`.
        pub fn locale(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Locale", value.into());
            self
        }

        /// `MatchPatterns`. Required.
        pub fn match_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchPatterns", value.into());
            self
        }

        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// `SourceTimezone`.
        pub fn source_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceTimezone", value.into());
            self
        }

        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// `TargetFormat`.
        pub fn target_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetFormat", value.into());
            self
        }

        /// `TargetTimezone`.
        pub fn target_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetTimezone", value.into());
            self
        }
    }

    impl From<ProcessorDateTimeConverter> for Json {
        fn from(value: ProcessorDateTimeConverter) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [deleteKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-deleteKeys) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `WithKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorDeleteKeys(Properties);

    impl ProcessorDeleteKeys {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `WithKeys`. Required.
        pub fn with_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WithKeys", value.into());
            self
        }
    }

    impl From<ProcessorDeleteKeys> for Json {
        fn from(value: ProcessorDeleteKeys) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [grok](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-grok) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorGrok(Properties);

    impl ProcessorGrok {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ProcessorGrok> for Json {
        fn from(value: ProcessorGrok) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [listToMap](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-listToMap) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Key`, `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorListToMap(Properties);

    impl ProcessorListToMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Flatten`.
        pub fn flatten(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Flatten", value.into());
            self
        }

        /// `FlattenedElement`. Allowed: [`FlattenedElement`].
        pub fn flattened_element(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FlattenedElement", value.into());
            self
        }

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// `ValueKey`.
        pub fn value_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueKey", value.into());
            self
        }
    }

    impl From<ProcessorListToMap> for Json {
        fn from(value: ProcessorListToMap) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [lowerCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-lowerCaseString) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `WithKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorLowerCaseString(Properties);

    impl ProcessorLowerCaseString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `WithKeys`. Required.
        pub fn with_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WithKeys", value.into());
            self
        }
    }

    impl From<ProcessorLowerCaseString> for Json {
        fn from(value: ProcessorLowerCaseString) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [moveKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-moveKeys) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorMoveKeys(Properties);

    impl ProcessorMoveKeys {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<MoveKeyEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorMoveKeys> for Json {
        fn from(value: ProcessorMoveKeys) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [parseJSON](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseJSON) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorParseJSON(Properties);

    impl ProcessorParseJSON {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ProcessorParseJSON> for Json {
        fn from(value: ProcessorParseJSON) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [parseKeyValue](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-parseKeyValue) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorParseKeyValue(Properties);

    impl ProcessorParseKeyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// `FieldDelimiter`.
        pub fn field_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldDelimiter", value.into());
            self
        }

        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }

        /// `KeyValueDelimiter`.
        pub fn key_value_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyValueDelimiter", value.into());
            self
        }

        /// `NonMatchValue`.
        pub fn non_match_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NonMatchValue", value.into());
            self
        }

        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverwriteIfExists", value.into());
            self
        }

        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ProcessorParseKeyValue> for Json {
        fn from(value: ProcessorParseKeyValue) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [renameKeys](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation.html#CloudWatch-Logs-Transformation-renameKeys) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorRenameKeys(Properties);

    impl ProcessorRenameKeys {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<RenameKeyEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorRenameKeys> for Json {
        fn from(value: ProcessorRenameKeys) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorSplitString(Properties);

    impl ProcessorSplitString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<SplitStringEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorSplitString> for Json {
        fn from(value: ProcessorSplitString) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorSubstituteString(Properties);

    impl ProcessorSubstituteString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<SubstituteStringEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorSubstituteString> for Json {
        fn from(value: ProcessorSubstituteString) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [trimString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-trimString) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `WithKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorTrimString(Properties);

    impl ProcessorTrimString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `WithKeys`. Required.
        pub fn with_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WithKeys", value.into());
            self
        }
    }

    impl From<ProcessorTrimString> for Json {
        fn from(value: ProcessorTrimString) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Entries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorTypeConverter(Properties);

    impl ProcessorTypeConverter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Entries`. Required.
        pub fn entries(mut self, value: impl Into<List<TypeConverterEntry>>) -> Self {
            self.0.set("Entries", value.into());
            self
        }
    }

    impl From<ProcessorTypeConverter> for Json {
        fn from(value: ProcessorTypeConverter) -> Self {
            value.0.into()
        }
    }

    /// Use this parameter to include the [upperCaseString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-upperCaseString) processor in your transformer.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `WithKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcessorUpperCaseString(Properties);

    impl ProcessorUpperCaseString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `WithKeys`. Required.
        pub fn with_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WithKeys", value.into());
            self
        }
    }

    impl From<ProcessorUpperCaseString> for Json {
        fn from(value: ProcessorUpperCaseString) -> Self {
            value.0.into()
        }
    }

    /// This object defines one key that will be renamed with the [renameKey](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-renameKey) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Key`, `RenameTo`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RenameKeyEntry(Properties);

    impl RenameKeyEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key to rename
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Specifies whether to overwrite the existing value if the destination key already exists. The default is `false`
        ///
        /// `OverwriteIfExists`.
        pub fn overwrite_if_exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverwriteIfExists", value.into());
            self
        }

        /// The string to use for the new key name
        ///
        /// `RenameTo`. Required.
        pub fn rename_to(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RenameTo", value.into());
            self
        }
    }

    impl From<RenameKeyEntry> for Json {
        fn from(value: RenameKeyEntry) -> Self {
            value.0.into()
        }
    }

    /// This object defines one log field that will be split with the [splitString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-splitString) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Delimiter`, `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SplitStringEntry(Properties);

    impl SplitStringEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The separator characters to split the string entry on.
        ///
        /// `Delimiter`. Required.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }

        /// The key of the field to split.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<SplitStringEntry> for Json {
        fn from(value: SplitStringEntry) -> Self {
            value.0.into()
        }
    }

    /// This object defines one log field key that will be replaced using the [substituteString](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-substituteString) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `From`, `Source`, `To`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubstituteStringEntry(Properties);

    impl SubstituteStringEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The regular expression string to be replaced. Special regex characters such as \[ and \] must be escaped using \\\\ when using double quotes and with \\ when using single quotes.
        ///
        /// `From`. Required.
        pub fn from(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("From", value.into());
            self
        }

        /// The key to modify
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The string to be substituted for each match of `from`
        ///
        /// `To`. Required.
        pub fn to(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("To", value.into());
            self
        }
    }

    impl From<SubstituteStringEntry> for Json {
        fn from(value: SubstituteStringEntry) -> Self {
            value.0.into()
        }
    }

    /// This object defines one value type that will be converted using the [typeConverter](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch-Logs-Transformation-Processors.html#CloudWatch-Logs-Transformation-typeConverter) processor.
    ///
    /// A property type of `AWS::Logs::Transformer`.
    ///
    /// Required: `Key`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TypeConverterEntry(Properties);

    impl TypeConverterEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key with the value that is to be converted to a different type.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The type to convert the field value to. Valid values are `integer` , `double` , `string` and `boolean` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TypeConverterEntry> for Json {
        fn from(value: TypeConverterEntry) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EventSource`.
        pub enum EventSource {
            CloudTrail = "CloudTrail",
            Route53Resolver = "Route53Resolver",
            VPCFlow = "VPCFlow",
            EKSAudit = "EKSAudit",
            Awswaf = "AWSWAF",
        }

        /// Words for `OcsfVersion`.
        pub enum OcsfVersion {
            V1_1 = "V1.1",
            V1_5 = "V1.5",
        }

        /// Words for `FlattenedElement`.
        pub enum FlattenedElement {
            First = "first",
            Last = "last",
        }

        /// Words for `Type`.
        pub enum Type {
            Boolean = "boolean",
            Integer = "integer",
            Double = "double",
            String = "string",
        }
    }
}
