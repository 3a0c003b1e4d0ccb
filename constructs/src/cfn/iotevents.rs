//! `AWS::IoTEvents`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Represents an alarm model to monitor an AWS IoT Events input attribute. You can use the alarm to get notified when the value is outside a specified range.
///
/// [`AWS::IoTEvents::AlarmModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-alarmmodel.html).
///
/// Required: `AlarmRule`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AlarmModel(Properties);

impl AlarmModel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains the configuration information of alarm state changes.
    ///
    /// `AlarmCapabilities`.
    pub fn alarm_capabilities(
        mut self,
        value: impl Into<Value<alarm_model::AlarmCapabilities>>,
    ) -> Self {
        self.0.set("AlarmCapabilities", value.into());
        self
    }

    /// Contains information about one or more alarm actions.
    ///
    /// `AlarmEventActions`.
    pub fn alarm_event_actions(
        mut self,
        value: impl Into<Value<alarm_model::AlarmEventActions>>,
    ) -> Self {
        self.0.set("AlarmEventActions", value.into());
        self
    }

    /// The description of the alarm model.
    ///
    /// `AlarmModelDescription`.
    pub fn alarm_model_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmModelDescription", value.into());
        self
    }

    /// The name of the alarm model.
    ///
    /// `AlarmModelName`. A change replaces the resource.
    pub fn alarm_model_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AlarmModelName", value.into());
        self
    }

    /// Defines when your alarm is invoked.
    ///
    /// `AlarmRule`. Required.
    pub fn alarm_rule(mut self, value: impl Into<Value<alarm_model::AlarmRule>>) -> Self {
        self.0.set("AlarmRule", value.into());
        self
    }

    /// An input attribute used as a key to create an alarm. AWS IoT Events routes [inputs](https://docs.aws.amazon.com/iotevents/latest/apireference/API_Input.html) associated with this key to the alarm.
    ///
    /// `Key`. A change replaces the resource.
    pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Key", value.into());
        self
    }

    /// The ARN of the IAM role that allows the alarm to perform actions and access AWS resources.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// A non-negative integer that reflects the severity level of the alarm.
    ///
    /// `Severity`.
    pub fn severity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Severity", value.into());
        self
    }

    /// A list of key-value pairs that contain metadata for the alarm model. The tags help you manage the alarm model.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<alarm_model::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AlarmModel {
    const TYPE: &'static str = "AWS::IoTEvents::AlarmModel";
}

impl Construct for AlarmModel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AlarmModel> for Properties {
    fn from(value: AlarmModel) -> Self {
        value.0
    }
}

impl Handle<AlarmModel> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The AWS::IoTEvents::DetectorModel resource creates a detector model. You create a \*detector model\* (a model of your equipment or process) using \*states\* .
///
/// [`AWS::IoTEvents::DetectorModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-detectormodel.html).
///
/// Required: `DetectorModelDefinition`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DetectorModel(Properties);

impl DetectorModel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Information that defines how a detector operates.
    ///
    /// `DetectorModelDefinition`. Required.
    pub fn detector_model_definition(
        mut self,
        value: impl Into<Value<detector_model::DetectorModelDefinition>>,
    ) -> Self {
        self.0.set("DetectorModelDefinition", value.into());
        self
    }

    /// A brief description of the detector model.
    ///
    /// `DetectorModelDescription`.
    pub fn detector_model_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorModelDescription", value.into());
        self
    }

    /// The name of the detector model.
    ///
    /// `DetectorModelName`. A change replaces the resource.
    pub fn detector_model_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorModelName", value.into());
        self
    }

    /// Information about the order in which events are evaluated and how actions are executed.
    ///
    /// `EvaluationMethod`. Allowed: [`EvaluationMethod`](detector_model::EvaluationMethod).
    pub fn evaluation_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EvaluationMethod", value.into());
        self
    }

    /// The value used to identify a detector instance. When a device or system sends input, a new detector instance with a unique key value is created.
    ///
    /// `Key`. A change replaces the resource.
    pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Key", value.into());
        self
    }

    /// The ARN of the role that grants permission to AWS IoT Events to perform its operations.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<detector_model::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DetectorModel {
    const TYPE: &'static str = "AWS::IoTEvents::DetectorModel";
}

impl Construct for DetectorModel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DetectorModel> for Properties {
    fn from(value: DetectorModel) -> Self {
        value.0
    }
}

/// The AWS::IoTEvents::Input resource creates an input. To monitor your devices and processes, they must have a way to get telemetry data into AWS IoT Events . This is done by sending messages as \*inputs\* to AWS IoT Events .
///
/// [`AWS::IoTEvents::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html).
///
/// Required: `InputDefinition`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Input(Properties);

impl Input {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The definition of the input.
    ///
    /// `InputDefinition`. Required.
    pub fn input_definition(mut self, value: impl Into<Value<input::InputDefinition>>) -> Self {
        self.0.set("InputDefinition", value.into());
        self
    }

    /// A brief description of the input.
    ///
    /// `InputDescription`.
    pub fn input_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InputDescription", value.into());
        self
    }

    /// The name of the input.
    ///
    /// `InputName`. A change replaces the resource.
    pub fn input_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InputName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<input::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Input {
    const TYPE: &'static str = "AWS::IoTEvents::Input";
}

impl Construct for Input {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Input> for Properties {
    fn from(value: Input) -> Self {
        value.0
    }
}

/// Property types of [`AlarmModel`].
pub mod alarm_model {
    use crate::{Json, List, Properties, Value};

    /// Specifies whether to get notified for alarm state changes.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AcknowledgeFlow(Properties);

    impl AcknowledgeFlow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value must be `TRUE` or `FALSE` . If `TRUE` , you receive a notification when the alarm state changes. You must choose to acknowledge the notification before the alarm state can return to `NORMAL` .
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<AcknowledgeFlow> for Json {
        fn from(value: AcknowledgeFlow) -> Self {
            value.0.into()
        }
    }

    /// Specifies one of the following actions to receive notifications when the alarm state changes.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmAction(Properties);

    impl AlarmAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains all the information about the detector model instance and the event that triggered the action.
        ///
        /// `DynamoDB`.
        pub fn dynamo_db(mut self, value: impl Into<Value<DynamoDB>>) -> Self {
            self.0.set("DynamoDB", value.into());
            self
        }

        /// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains all the information about the detector model instance and the event that triggered the action.
        ///
        /// `DynamoDBv2`.
        pub fn dynamo_d_bv2(mut self, value: impl Into<Value<DynamoDBv2>>) -> Self {
            self.0.set("DynamoDBv2", value.into());
            self
        }

        /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<Firehose>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action.
        ///
        /// `IotEvents`.
        pub fn iot_events(mut self, value: impl Into<Value<IotEvents>>) -> Self {
            self.0.set("IotEvents", value.into());
            self
        }

        /// Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise .
        ///
        /// `IotSiteWise`.
        pub fn iot_site_wise(mut self, value: impl Into<Value<IotSiteWise>>) -> Self {
            self.0.set("IotSiteWise", value.into());
            self
        }

        /// Information required to publish the MQTT message through the AWS IoT message broker.
        ///
        /// `IotTopicPublish`.
        pub fn iot_topic_publish(mut self, value: impl Into<Value<IotTopicPublish>>) -> Self {
            self.0.set("IotTopicPublish", value.into());
            self
        }

        /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action.
        ///
        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<Lambda>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }

        /// Information required to publish the Amazon SNS message.
        ///
        /// `Sns`.
        pub fn sns(mut self, value: impl Into<Value<Sns>>) -> Self {
            self.0.set("Sns", value.into());
            self
        }

        /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue.
        ///
        /// `Sqs`.
        pub fn sqs(mut self, value: impl Into<Value<Sqs>>) -> Self {
            self.0.set("Sqs", value.into());
            self
        }
    }

    impl From<AlarmAction> for Json {
        fn from(value: AlarmAction) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration information of alarm state changes.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmCapabilities(Properties);

    impl AlarmCapabilities {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to get notified for alarm state changes.
        ///
        /// `AcknowledgeFlow`.
        pub fn acknowledge_flow(mut self, value: impl Into<Value<AcknowledgeFlow>>) -> Self {
            self.0.set("AcknowledgeFlow", value.into());
            self
        }

        /// Specifies the default alarm state. The configuration applies to all alarms that were created based on this alarm model.
        ///
        /// `InitializationConfiguration`.
        pub fn initialization_configuration(
            mut self,
            value: impl Into<Value<InitializationConfiguration>>,
        ) -> Self {
            self.0.set("InitializationConfiguration", value.into());
            self
        }
    }

    impl From<AlarmCapabilities> for Json {
        fn from(value: AlarmCapabilities) -> Self {
            value.0.into()
        }
    }

    /// Contains information about one or more alarm actions.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmEventActions(Properties);

    impl AlarmEventActions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies one or more supported actions to receive notifications when the alarm state changes.
        ///
        /// `AlarmActions`.
        pub fn alarm_actions(mut self, value: impl Into<List<AlarmAction>>) -> Self {
            self.0.set("AlarmActions", value.into());
            self
        }
    }

    impl From<AlarmEventActions> for Json {
        fn from(value: AlarmEventActions) -> Self {
            value.0.into()
        }
    }

    /// Defines when your alarm is invoked.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmRule(Properties);

    impl AlarmRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A rule that compares an input property value to a threshold value with a comparison operator.
        ///
        /// `SimpleRule`.
        pub fn simple_rule(mut self, value: impl Into<Value<SimpleRule>>) -> Self {
            self.0.set("SimpleRule", value.into());
            self
        }
    }

    impl From<AlarmRule> for Json {
        fn from(value: AlarmRule) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains timestamp information. For more information, see [TimeInNanos](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_TimeInNanos.html) in the \*AWS IoT SiteWise API Reference\* .
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `TimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyTimestamp(Properties);

    impl AssetPropertyTimestamp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The nanosecond offset converted from `timeInSeconds` . The valid range is between 0-999999999.
        ///
        /// `OffsetInNanos`.
        pub fn offset_in_nanos(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OffsetInNanos", value.into());
            self
        }

        /// The timestamp, in seconds, in the Unix epoch format. The valid range is between 1-31556889864403199.
        ///
        /// `TimeInSeconds`. Required.
        pub fn time_in_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeInSeconds", value.into());
            self
        }
    }

    impl From<AssetPropertyTimestamp> for Json {
        fn from(value: AssetPropertyTimestamp) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains value information. For more information, see [AssetPropertyValue](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_AssetPropertyValue.html) in the \*AWS IoT SiteWise API Reference\* .
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyValue(Properties);

    impl AssetPropertyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The quality of the asset property value. The value must be `'GOOD'` , `'BAD'` , or `'UNCERTAIN'` .
        ///
        /// `Quality`.
        pub fn quality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Quality", value.into());
            self
        }

        /// The timestamp associated with the asset property value. The default is the current event time.
        ///
        /// `Timestamp`.
        pub fn timestamp(mut self, value: impl Into<Value<AssetPropertyTimestamp>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }

        /// The value to send to an asset property.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<AssetPropertyVariant>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AssetPropertyValue> for Json {
        fn from(value: AssetPropertyValue) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains an asset property value. For more information, see [Variant](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_Variant.html) in the \*AWS IoT SiteWise API Reference\* .
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyVariant(Properties);

    impl AssetPropertyVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'` . You must use an expression, and the evaluated result should be a Boolean value.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// The asset property value is a double. You must use an expression, and the evaluated result should be a double.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// The asset property value is an integer. You must use an expression, and the evaluated result should be an integer.
        ///
        /// `IntegerValue`.
        pub fn integer_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegerValue", value.into());
            self
        }

        /// The asset property value is a string. You must use an expression, and the evaluated result should be a string.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<AssetPropertyVariant> for Json {
        fn from(value: AssetPropertyVariant) -> Self {
            value.0.into()
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains all the information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `HashKeyField`, `HashKeyValue`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDB(Properties);

    impl DynamoDB {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the hash key (also called the partition key). The `hashKeyField` value must match the partition key of the target DynamoDB table.
        ///
        /// `HashKeyField`. Required.
        pub fn hash_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyField", value.into());
            self
        }

        /// The data type for the hash key (also called the partition key). You can specify the following values:
        ///
        /// `HashKeyType`.
        pub fn hash_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyType", value.into());
            self
        }

        /// The value of the hash key (also called the partition key).
        ///
        /// `HashKeyValue`. Required.
        pub fn hash_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyValue", value.into());
            self
        }

        /// The type of operation to perform. You can specify the following values:
        ///
        /// `Operation`.
        pub fn operation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operation", value.into());
            self
        }

        /// Information needed to configure the payload.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The name of the DynamoDB column that receives the action payload.
        ///
        /// `PayloadField`.
        pub fn payload_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadField", value.into());
            self
        }

        /// The name of the range key (also called the sort key). The `rangeKeyField` value must match the sort key of the target DynamoDB table.
        ///
        /// `RangeKeyField`.
        pub fn range_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyField", value.into());
            self
        }

        /// The data type for the range key (also called the sort key), You can specify the following values:
        ///
        /// `RangeKeyType`.
        pub fn range_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyType", value.into());
            self
        }

        /// The value of the range key (also called the sort key).
        ///
        /// `RangeKeyValue`.
        pub fn range_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyValue", value.into());
            self
        }

        /// The name of the DynamoDB table. The `tableName` value must match the table name of the target DynamoDB table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DynamoDB> for Json {
        fn from(value: DynamoDB) -> Self {
            value.0.into()
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains all the information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDBv2(Properties);

    impl DynamoDBv2 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information needed to configure the payload.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The name of the DynamoDB table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DynamoDBv2> for Json {
        fn from(value: DynamoDBv2) -> Self {
            value.0.into()
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `DeliveryStreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Firehose(Properties);

    impl Firehose {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Kinesis Data Firehose delivery stream where the data is written.
        ///
        /// `DeliveryStreamName`. Required.
        pub fn delivery_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamName", value.into());
            self
        }

        /// You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream. Valid values are: '\\n' (newline), '\\t' (tab), '\\r\\n' (Windows newline), ',' (comma).
        ///
        /// `Separator`.
        pub fn separator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Separator", value.into());
            self
        }
    }

    impl From<Firehose> for Json {
        fn from(value: Firehose) -> Self {
            value.0.into()
        }
    }

    /// Specifies the default alarm state. The configuration applies to all alarms that were created based on this alarm model.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `DisabledOnInitialization`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InitializationConfiguration(Properties);

    impl InitializationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value must be `TRUE` or `FALSE` . If `FALSE` , all alarm instances created based on the alarm model are activated. The default value is `TRUE` .
        ///
        /// `DisabledOnInitialization`. Required.
        pub fn disabled_on_initialization(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisabledOnInitialization", value.into());
            self
        }
    }

    impl From<InitializationConfiguration> for Json {
        fn from(value: InitializationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `InputName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotEvents(Properties);

    impl IotEvents {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS IoT Events input where the data is sent.
        ///
        /// `InputName`. Required.
        pub fn input_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputName", value.into());
            self
        }

        /// You can configure the action payload when you send a message to an AWS IoT Events input.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }
    }

    impl From<IotEvents> for Json {
        fn from(value: IotEvents) -> Self {
            value.0.into()
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise .
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotSiteWise(Properties);

    impl IotSiteWise {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the asset that has the specified property.
        ///
        /// `AssetId`.
        pub fn asset_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetId", value.into());
            self
        }

        /// A unique identifier for this entry. You can use the entry ID to track which data entry causes an error in case of failure. The default is a new unique identifier.
        ///
        /// `EntryId`.
        pub fn entry_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntryId", value.into());
            self
        }

        /// The alias of the asset property.
        ///
        /// `PropertyAlias`.
        pub fn property_alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyAlias", value.into());
            self
        }

        /// The ID of the asset property.
        ///
        /// `PropertyId`.
        pub fn property_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyId", value.into());
            self
        }

        /// The value to send to the asset property. This value contains timestamp, quality, and value (TQV) information.
        ///
        /// `PropertyValue`.
        pub fn property_value(mut self, value: impl Into<Value<AssetPropertyValue>>) -> Self {
            self.0.set("PropertyValue", value.into());
            self
        }
    }

    impl From<IotSiteWise> for Json {
        fn from(value: IotSiteWise) -> Self {
            value.0.into()
        }
    }

    /// Information required to publish the MQTT message through the AWS IoT message broker.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `MqttTopic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotTopicPublish(Properties);

    impl IotTopicPublish {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MQTT topic of the message. You can use a string expression that includes variables ( `$variable.<variable-name>` ) and input values ( `$input.<input-name>.<path-to-datum>` ) as the topic string.
        ///
        /// `MqttTopic`. Required.
        pub fn mqtt_topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MqttTopic", value.into());
            self
        }

        /// You can configure the action payload when you publish a message to an AWS IoT Core topic.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }
    }

    impl From<IotTopicPublish> for Json {
        fn from(value: IotTopicPublish) -> Self {
            value.0.into()
        }
    }

    /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `FunctionArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Lambda(Properties);

    impl Lambda {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function that is executed.
        ///
        /// `FunctionArn`. Required.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionArn", value.into());
            self
        }

        /// You can configure the action payload when you send a message to a Lambda function.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }
    }

    impl From<Lambda> for Json {
        fn from(value: Lambda) -> Self {
            value.0.into()
        }
    }

    /// Information needed to configure the payload.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `ContentExpression`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Payload(Properties);

    impl Payload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the payload.
        ///
        /// `ContentExpression`. Required.
        pub fn content_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentExpression", value.into());
            self
        }

        /// The value of the payload type can be either `STRING` or `JSON` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Payload> for Json {
        fn from(value: Payload) -> Self {
            value.0.into()
        }
    }

    /// A rule that compares an input property value to a threshold value with a comparison operator.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `ComparisonOperator`, `InputProperty`, `Threshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SimpleRule(Properties);

    impl SimpleRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The comparison operator.
        ///
        /// `ComparisonOperator`. Required.
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// The value on the left side of the comparison operator. You can specify an AWS IoT Events input attribute as an input property.
        ///
        /// `InputProperty`. Required.
        pub fn input_property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputProperty", value.into());
            self
        }

        /// The value on the right side of the comparison operator. You can enter a number or specify an AWS IoT Events input attribute.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<SimpleRule> for Json {
        fn from(value: SimpleRule) -> Self {
            value.0.into()
        }
    }

    /// Information required to publish the Amazon SNS message.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `TargetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sns(Properties);

    impl Sns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can configure the action payload when you send a message as an Amazon SNS push notification.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The ARN of the Amazon SNS target where the message is sent.
        ///
        /// `TargetArn`. Required.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }
    }

    impl From<Sns> for Json {
        fn from(value: Sns) -> Self {
            value.0.into()
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue.
    ///
    /// A property type of `AWS::IoTEvents::AlarmModel`.
    ///
    /// Required: `QueueUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sqs(Properties);

    impl Sqs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can configure the action payload when you send a message to an Amazon SQS queue.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The URL of the SQS queue where the data is written.
        ///
        /// `QueueUrl`. Required.
        pub fn queue_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueUrl", value.into());
            self
        }

        /// Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. Otherwise, set this to FALSE.
        ///
        /// `UseBase64`.
        pub fn use_base64(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseBase64", value.into());
            self
        }
    }

    impl From<Sqs> for Json {
        fn from(value: Sqs) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTEvents::AlarmModel`.
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

/// Property types and words of [`DetectorModel`].
pub mod detector_model {
    use crate::{Json, List, Properties, Value};

    /// An action to be performed when the `condition` is TRUE.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information needed to clear the timer.
        ///
        /// `ClearTimer`.
        pub fn clear_timer(mut self, value: impl Into<Value<ClearTimer>>) -> Self {
            self.0.set("ClearTimer", value.into());
            self
        }

        /// Writes to the DynamoDB table that you created. The default action payload contains all attribute-value pairs that have the information about the detector model instance and the event that triggered the action.
        ///
        /// `DynamoDB`.
        pub fn dynamo_db(mut self, value: impl Into<Value<DynamoDB>>) -> Self {
            self.0.set("DynamoDB", value.into());
            self
        }

        /// Writes to the DynamoDB table that you created. The default action payload contains all attribute-value pairs that have the information about the detector model instance and the event that triggered the action.
        ///
        /// `DynamoDBv2`.
        pub fn dynamo_d_bv2(mut self, value: impl Into<Value<DynamoDBv2>>) -> Self {
            self.0.set("DynamoDBv2", value.into());
            self
        }

        /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
        ///
        /// `Firehose`.
        pub fn firehose(mut self, value: impl Into<Value<Firehose>>) -> Self {
            self.0.set("Firehose", value.into());
            self
        }

        /// Sends AWS IoT Events input, which passes information about the detector model instance and the event that triggered the action.
        ///
        /// `IotEvents`.
        pub fn iot_events(mut self, value: impl Into<Value<IotEvents>>) -> Self {
            self.0.set("IotEvents", value.into());
            self
        }

        /// Sends information about the detector model instance and the event that triggered the action to an asset property in AWS IoT SiteWise .
        ///
        /// `IotSiteWise`.
        pub fn iot_site_wise(mut self, value: impl Into<Value<IotSiteWise>>) -> Self {
            self.0.set("IotSiteWise", value.into());
            self
        }

        /// Publishes an MQTT message with the given topic to the AWS IoT message broker.
        ///
        /// `IotTopicPublish`.
        pub fn iot_topic_publish(mut self, value: impl Into<Value<IotTopicPublish>>) -> Self {
            self.0.set("IotTopicPublish", value.into());
            self
        }

        /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action.
        ///
        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<Lambda>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }

        /// Information needed to reset the timer.
        ///
        /// `ResetTimer`.
        pub fn reset_timer(mut self, value: impl Into<Value<ResetTimer>>) -> Self {
            self.0.set("ResetTimer", value.into());
            self
        }

        /// Information needed to set the timer.
        ///
        /// `SetTimer`.
        pub fn set_timer(mut self, value: impl Into<Value<SetTimer>>) -> Self {
            self.0.set("SetTimer", value.into());
            self
        }

        /// Sets a variable to a specified value.
        ///
        /// `SetVariable`.
        pub fn set_variable(mut self, value: impl Into<Value<SetVariable>>) -> Self {
            self.0.set("SetVariable", value.into());
            self
        }

        /// Sends an Amazon SNS message.
        ///
        /// `Sns`.
        pub fn sns(mut self, value: impl Into<Value<Sns>>) -> Self {
            self.0.set("Sns", value.into());
            self
        }

        /// Sends an Amazon SNS message.
        ///
        /// `Sqs`.
        pub fn sqs(mut self, value: impl Into<Value<Sqs>>) -> Self {
            self.0.set("Sqs", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains timestamp information. For more information, see [TimeInNanos](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_TimeInNanos.html) in the \*AWS IoT SiteWise API Reference\* .
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `TimeInSeconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyTimestamp(Properties);

    impl AssetPropertyTimestamp {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The nanosecond offset converted from `timeInSeconds` . The valid range is between 0-999999999.
        ///
        /// `OffsetInNanos`.
        pub fn offset_in_nanos(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OffsetInNanos", value.into());
            self
        }

        /// The timestamp, in seconds, in the Unix epoch format. The valid range is between 1-31556889864403199.
        ///
        /// `TimeInSeconds`. Required.
        pub fn time_in_seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeInSeconds", value.into());
            self
        }
    }

    impl From<AssetPropertyTimestamp> for Json {
        fn from(value: AssetPropertyTimestamp) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains value information. For more information, see [AssetPropertyValue](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_AssetPropertyValue.html) in the \*AWS IoT SiteWise API Reference\* .
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyValue(Properties);

    impl AssetPropertyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The quality of the asset property value. The value must be `'GOOD'` , `'BAD'` , or `'UNCERTAIN'` .
        ///
        /// `Quality`.
        pub fn quality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Quality", value.into());
            self
        }

        /// The timestamp associated with the asset property value. The default is the current event time.
        ///
        /// `Timestamp`.
        pub fn timestamp(mut self, value: impl Into<Value<AssetPropertyTimestamp>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }

        /// The value to send to an asset property.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<AssetPropertyVariant>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AssetPropertyValue> for Json {
        fn from(value: AssetPropertyValue) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains an asset property value. For more information, see [Variant](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_Variant.html) in the \*AWS IoT SiteWise API Reference\* .
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssetPropertyVariant(Properties);

    impl AssetPropertyVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The asset property value is a Boolean value that must be `'TRUE'` or `'FALSE'` . You must use an expression, and the evaluated result should be a Boolean value.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// The asset property value is a double. You must use an expression, and the evaluated result should be a double.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// The asset property value is an integer. You must use an expression, and the evaluated result should be an integer.
        ///
        /// `IntegerValue`.
        pub fn integer_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegerValue", value.into());
            self
        }

        /// The asset property value is a string. You must use an expression, and the evaluated result should be a string.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<AssetPropertyVariant> for Json {
        fn from(value: AssetPropertyVariant) -> Self {
            value.0.into()
        }
    }

    /// Information needed to clear the timer.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `TimerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClearTimer(Properties);

    impl ClearTimer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the timer to clear.
        ///
        /// `TimerName`. Required.
        pub fn timer_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimerName", value.into());
            self
        }
    }

    impl From<ClearTimer> for Json {
        fn from(value: ClearTimer) -> Self {
            value.0.into()
        }
    }

    /// Information that defines how a detector operates.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `InitialStateName`, `States`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DetectorModelDefinition(Properties);

    impl DetectorModelDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The state that is entered at the creation of each detector (instance).
        ///
        /// `InitialStateName`. Required.
        pub fn initial_state_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InitialStateName", value.into());
            self
        }

        /// Information about the states of the detector.
        ///
        /// `States`. Required.
        pub fn states(mut self, value: impl Into<List<State>>) -> Self {
            self.0.set("States", value.into());
            self
        }
    }

    impl From<DetectorModelDefinition> for Json {
        fn from(value: DetectorModelDefinition) -> Self {
            value.0.into()
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload contains all the information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `HashKeyField`, `HashKeyValue`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDB(Properties);

    impl DynamoDB {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the hash key (also called the partition key). The `hashKeyField` value must match the partition key of the target DynamoDB table.
        ///
        /// `HashKeyField`. Required.
        pub fn hash_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyField", value.into());
            self
        }

        /// The data type for the hash key (also called the partition key). You can specify the following values:
        ///
        /// `HashKeyType`.
        pub fn hash_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyType", value.into());
            self
        }

        /// The value of the hash key (also called the partition key).
        ///
        /// `HashKeyValue`. Required.
        pub fn hash_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HashKeyValue", value.into());
            self
        }

        /// The type of operation to perform. You can specify the following values:
        ///
        /// `Operation`.
        pub fn operation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operation", value.into());
            self
        }

        /// Information needed to configure the payload.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The name of the DynamoDB column that receives the action payload.
        ///
        /// `PayloadField`.
        pub fn payload_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadField", value.into());
            self
        }

        /// The name of the range key (also called the sort key). The `rangeKeyField` value must match the sort key of the target DynamoDB table.
        ///
        /// `RangeKeyField`.
        pub fn range_key_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyField", value.into());
            self
        }

        /// The data type for the range key (also called the sort key), You can specify the following values:
        ///
        /// `RangeKeyType`.
        pub fn range_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyType", value.into());
            self
        }

        /// The value of the range key (also called the sort key).
        ///
        /// `RangeKeyValue`.
        pub fn range_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RangeKeyValue", value.into());
            self
        }

        /// The name of the DynamoDB table. The `tableName` value must match the table name of the target DynamoDB table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DynamoDB> for Json {
        fn from(value: DynamoDB) -> Self {
            value.0.into()
        }
    }

    /// Defines an action to write to the Amazon DynamoDB table that you created. The default action payload contains all the information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamoDBv2(Properties);

    impl DynamoDBv2 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information needed to configure the payload.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The name of the DynamoDB table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DynamoDBv2> for Json {
        fn from(value: DynamoDBv2) -> Self {
            value.0.into()
        }
    }

    /// Specifies the `actions` to be performed when the `condition` evaluates to TRUE.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `EventName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Event(Properties);

    impl Event {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actions to be performed.
        ///
        /// `Actions`.
        pub fn actions(mut self, value: impl Into<List<Action>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Optional. The Boolean expression that, when TRUE, causes the `actions` to be performed. If not present, the actions are performed (=TRUE). If the expression result is not a Boolean value, the actions are not performed (=FALSE).
        ///
        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The name of the event.
        ///
        /// `EventName`. Required.
        pub fn event_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventName", value.into());
            self
        }
    }

    impl From<Event> for Json {
        fn from(value: Event) -> Self {
            value.0.into()
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon Kinesis Data Firehose delivery stream.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `DeliveryStreamName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Firehose(Properties);

    impl Firehose {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Kinesis Data Firehose delivery stream where the data is written.
        ///
        /// `DeliveryStreamName`. Required.
        pub fn delivery_stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeliveryStreamName", value.into());
            self
        }

        /// You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// A character separator that is used to separate records written to the Kinesis Data Firehose delivery stream. Valid values are: '\\n' (newline), '\\t' (tab), '\\r\\n' (Windows newline), ',' (comma).
        ///
        /// `Separator`.
        pub fn separator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Separator", value.into());
            self
        }
    }

    impl From<Firehose> for Json {
        fn from(value: Firehose) -> Self {
            value.0.into()
        }
    }

    /// Sends an AWS IoT Events input, passing in information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `InputName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotEvents(Properties);

    impl IotEvents {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS IoT Events input where the data is sent.
        ///
        /// `InputName`. Required.
        pub fn input_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputName", value.into());
            self
        }

        /// You can configure the action payload when you send a message to an AWS IoT Events input.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }
    }

    impl From<IotEvents> for Json {
        fn from(value: IotEvents) -> Self {
            value.0.into()
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to a specified asset property in AWS IoT SiteWise .
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `PropertyValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotSiteWise(Properties);

    impl IotSiteWise {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the asset that has the specified property.
        ///
        /// `AssetId`.
        pub fn asset_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssetId", value.into());
            self
        }

        /// A unique identifier for this entry. You can use the entry ID to track which data entry causes an error in case of failure. The default is a new unique identifier.
        ///
        /// `EntryId`.
        pub fn entry_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntryId", value.into());
            self
        }

        /// The alias of the asset property.
        ///
        /// `PropertyAlias`.
        pub fn property_alias(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyAlias", value.into());
            self
        }

        /// The ID of the asset property.
        ///
        /// `PropertyId`.
        pub fn property_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropertyId", value.into());
            self
        }

        /// The value to send to the asset property. This value contains timestamp, quality, and value (TQV) information.
        ///
        /// `PropertyValue`. Required.
        pub fn property_value(mut self, value: impl Into<Value<AssetPropertyValue>>) -> Self {
            self.0.set("PropertyValue", value.into());
            self
        }
    }

    impl From<IotSiteWise> for Json {
        fn from(value: IotSiteWise) -> Self {
            value.0.into()
        }
    }

    /// Information required to publish the MQTT message through the AWS IoT message broker.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `MqttTopic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IotTopicPublish(Properties);

    impl IotTopicPublish {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The MQTT topic of the message. You can use a string expression that includes variables ( `$variable.<variable-name>` ) and input values ( `$input.<input-name>.<path-to-datum>` ) as the topic string.
        ///
        /// `MqttTopic`. Required.
        pub fn mqtt_topic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MqttTopic", value.into());
            self
        }

        /// You can configure the action payload when you publish a message to an AWS IoT Core topic.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }
    }

    impl From<IotTopicPublish> for Json {
        fn from(value: IotTopicPublish) -> Self {
            value.0.into()
        }
    }

    /// Calls a Lambda function, passing in information about the detector model instance and the event that triggered the action.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `FunctionArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Lambda(Properties);

    impl Lambda {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Lambda function that is executed.
        ///
        /// `FunctionArn`. Required.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionArn", value.into());
            self
        }

        /// You can configure the action payload when you send a message to a Lambda function.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }
    }

    impl From<Lambda> for Json {
        fn from(value: Lambda) -> Self {
            value.0.into()
        }
    }

    /// When entering this state, perform these `actions` if the `condition` is TRUE.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnEnter(Properties);

    impl OnEnter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the actions that are performed when the state is entered and the `condition` is `TRUE` .
        ///
        /// `Events`.
        pub fn events(mut self, value: impl Into<List<Event>>) -> Self {
            self.0.set("Events", value.into());
            self
        }
    }

    impl From<OnEnter> for Json {
        fn from(value: OnEnter) -> Self {
            value.0.into()
        }
    }

    /// When exiting this state, perform these `actions` if the specified `condition` is `TRUE` .
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnExit(Properties);

    impl OnExit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the `actions` that are performed when the state is exited and the `condition` is `TRUE` .
        ///
        /// `Events`.
        pub fn events(mut self, value: impl Into<List<Event>>) -> Self {
            self.0.set("Events", value.into());
            self
        }
    }

    impl From<OnExit> for Json {
        fn from(value: OnExit) -> Self {
            value.0.into()
        }
    }

    /// Specifies the actions performed when the `condition` evaluates to TRUE.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnInput(Properties);

    impl OnInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the actions performed when the `condition` evaluates to TRUE.
        ///
        /// `Events`.
        pub fn events(mut self, value: impl Into<List<Event>>) -> Self {
            self.0.set("Events", value.into());
            self
        }

        /// Specifies the actions performed, and the next state entered, when a `condition` evaluates to TRUE.
        ///
        /// `TransitionEvents`.
        pub fn transition_events(mut self, value: impl Into<List<TransitionEvent>>) -> Self {
            self.0.set("TransitionEvents", value.into());
            self
        }
    }

    impl From<OnInput> for Json {
        fn from(value: OnInput) -> Self {
            value.0.into()
        }
    }

    /// Information needed to configure the payload.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `ContentExpression`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Payload(Properties);

    impl Payload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the payload.
        ///
        /// `ContentExpression`. Required.
        pub fn content_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentExpression", value.into());
            self
        }

        /// The value of the payload type can be either `STRING` or `JSON` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Payload> for Json {
        fn from(value: Payload) -> Self {
            value.0.into()
        }
    }

    /// Information required to reset the timer. The timer is reset to the previously evaluated result of the duration. The duration expression isn't reevaluated when you reset the timer.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `TimerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResetTimer(Properties);

    impl ResetTimer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the timer to reset.
        ///
        /// `TimerName`. Required.
        pub fn timer_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimerName", value.into());
            self
        }
    }

    impl From<ResetTimer> for Json {
        fn from(value: ResetTimer) -> Self {
            value.0.into()
        }
    }

    /// Information needed to set the timer.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `TimerName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SetTimer(Properties);

    impl SetTimer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration of the timer, in seconds. You can use a string expression that includes numbers, variables ( `$variable.<variable-name>` ), and input values ( `$input.<input-name>.<path-to-datum>` ) as the duration.
        ///
        /// `DurationExpression`.
        pub fn duration_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DurationExpression", value.into());
            self
        }

        /// The number of seconds until the timer expires. The minimum value is 60 seconds to ensure accuracy. The maximum value is 31622400 seconds.
        ///
        /// `Seconds`.
        pub fn seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Seconds", value.into());
            self
        }

        /// The name of the timer.
        ///
        /// `TimerName`. Required.
        pub fn timer_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimerName", value.into());
            self
        }
    }

    impl From<SetTimer> for Json {
        fn from(value: SetTimer) -> Self {
            value.0.into()
        }
    }

    /// Information about the variable and its new value.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `Value`, `VariableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SetVariable(Properties);

    impl SetVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The new value of the variable.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// The name of the variable.
        ///
        /// `VariableName`. Required.
        pub fn variable_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariableName", value.into());
            self
        }
    }

    impl From<SetVariable> for Json {
        fn from(value: SetVariable) -> Self {
            value.0.into()
        }
    }

    /// Information required to publish the Amazon SNS message.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `TargetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sns(Properties);

    impl Sns {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can configure the action payload when you send a message as an Amazon SNS push notification.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The ARN of the Amazon SNS target where the message is sent.
        ///
        /// `TargetArn`. Required.
        pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetArn", value.into());
            self
        }
    }

    impl From<Sns> for Json {
        fn from(value: Sns) -> Self {
            value.0.into()
        }
    }

    /// Sends information about the detector model instance and the event that triggered the action to an Amazon SQS queue.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `QueueUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sqs(Properties);

    impl Sqs {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can configure the action payload when you send a message to an Amazon SQS queue.
        ///
        /// `Payload`.
        pub fn payload(mut self, value: impl Into<Value<Payload>>) -> Self {
            self.0.set("Payload", value.into());
            self
        }

        /// The URL of the SQS queue where the data is written.
        ///
        /// `QueueUrl`. Required.
        pub fn queue_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueueUrl", value.into());
            self
        }

        /// Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. Otherwise, set this to FALSE.
        ///
        /// `UseBase64`.
        pub fn use_base64(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseBase64", value.into());
            self
        }
    }

    impl From<Sqs> for Json {
        fn from(value: Sqs) -> Self {
            value.0.into()
        }
    }

    /// Information that defines a state of a detector.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `StateName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct State(Properties);

    impl State {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When entering this state, perform these `actions` if the `condition` is TRUE.
        ///
        /// `OnEnter`.
        pub fn on_enter(mut self, value: impl Into<Value<OnEnter>>) -> Self {
            self.0.set("OnEnter", value.into());
            self
        }

        /// When exiting this state, perform these `actions` if the specified `condition` is `TRUE` .
        ///
        /// `OnExit`.
        pub fn on_exit(mut self, value: impl Into<Value<OnExit>>) -> Self {
            self.0.set("OnExit", value.into());
            self
        }

        /// When an input is received and the `condition` is TRUE, perform the specified `actions` .
        ///
        /// `OnInput`.
        pub fn on_input(mut self, value: impl Into<Value<OnInput>>) -> Self {
            self.0.set("OnInput", value.into());
            self
        }

        /// The name of the state.
        ///
        /// `StateName`. Required.
        pub fn state_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateName", value.into());
            self
        }
    }

    impl From<State> for Json {
        fn from(value: State) -> Self {
            value.0.into()
        }
    }

    /// Metadata that can be used to manage the resource.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

    /// Specifies the actions performed and the next state entered when a `condition` evaluates to TRUE.
    ///
    /// A property type of `AWS::IoTEvents::DetectorModel`.
    ///
    /// Required: `Condition`, `EventName`, `NextState`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TransitionEvent(Properties);

    impl TransitionEvent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The actions to be performed.
        ///
        /// `Actions`.
        pub fn actions(mut self, value: impl Into<List<Action>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Required. A Boolean expression that when TRUE causes the actions to be performed and the `nextState` to be entered.
        ///
        /// `Condition`. Required.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The name of the transition event.
        ///
        /// `EventName`. Required.
        pub fn event_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventName", value.into());
            self
        }

        /// The next state to enter.
        ///
        /// `NextState`. Required.
        pub fn next_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NextState", value.into());
            self
        }
    }

    impl From<TransitionEvent> for Json {
        fn from(value: TransitionEvent) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EvaluationMethod`.
        pub enum EvaluationMethod {
            Batch = "BATCH",
            Serial = "SERIAL",
        }
    }
}

/// Property types of [`Input`].
pub mod input {
    use crate::{Json, List, Properties, Value};

    /// The attributes from the JSON payload that are made available by the input. Inputs are derived from messages sent to the AWS IoT Events system using `BatchPutMessage` . Each such message contains a JSON payload.
    ///
    /// A property type of `AWS::IoTEvents::Input`.
    ///
    /// Required: `JsonPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Attribute(Properties);

    impl Attribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An expression that specifies an attribute-value pair in a JSON structure. Use this to specify an attribute from the JSON payload that is made available by the input.
        ///
        /// `JsonPath`. Required.
        pub fn json_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JsonPath", value.into());
            self
        }
    }

    impl From<Attribute> for Json {
        fn from(value: Attribute) -> Self {
            value.0.into()
        }
    }

    /// The definition of the input.
    ///
    /// A property type of `AWS::IoTEvents::Input`.
    ///
    /// Required: `Attributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputDefinition(Properties);

    impl InputDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attributes from the JSON payload that are made available by the input. Inputs are derived from messages sent to the AWS IoT Events system using `BatchPutMessage` .
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<Attribute>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<InputDefinition> for Json {
        fn from(value: InputDefinition) -> Self {
            value.0.into()
        }
    }

    /// Metadata that can be used to manage the resource.
    ///
    /// A property type of `AWS::IoTEvents::Input`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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
