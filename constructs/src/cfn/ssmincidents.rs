//! `AWS::SSMIncidents`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::SSMIncidents::ReplicationSet` resource specifies a set of AWS Regions that Incident Manager data is replicated to and the AWS Key Management Service ( AWS key used to encrypt the data.
///
/// [`AWS::SSMIncidents::ReplicationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html).
///
/// Required: `Regions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicationSet(Properties);

impl ReplicationSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Determines if the replication set deletion protection is enabled or not. If deletion protection is enabled, you can't delete the last Region in the replication set.
    ///
    /// `DeletionProtected`.
    pub fn deletion_protected(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtected", value.into());
        self
    }

    /// Specifies the Regions of the replication set.
    ///
    /// `Regions`. Required.
    pub fn regions(mut self, value: impl Into<List<replication_set::ReplicationRegion>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }

    /// A list of tags to add to the replication set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replication_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ReplicationSet {
    const TYPE: &'static str = "AWS::SSMIncidents::ReplicationSet";
}

impl Construct for ReplicationSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicationSet> for Properties {
    fn from(value: ReplicationSet) -> Self {
        value.0
    }
}

impl Handle<ReplicationSet> {
    /// The ARN of the ReplicationSet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::SSMIncidents::ResponsePlan` resource specifies the details of the response plan that are used when creating an incident.
///
/// [`AWS::SSMIncidents::ResponsePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html).
///
/// Required: `IncidentTemplate`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResponsePlan(Properties);

impl ResponsePlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The actions that the response plan starts at the beginning of an incident.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl Into<List<response_plan::Action>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The chat channel used for collaboration during an incident.
    ///
    /// `ChatChannel`.
    pub fn chat_channel(mut self, value: impl Into<Value<response_plan::ChatChannel>>) -> Self {
        self.0.set("ChatChannel", value.into());
        self
    }

    /// The human readable name of the response plan.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) for the contacts and escalation plans that the response plan engages during an incident.
    ///
    /// `Engagements`.
    pub fn engagements(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Engagements", value.into());
        self
    }

    /// Details used to create an incident when using this response plan.
    ///
    /// `IncidentTemplate`. Required.
    pub fn incident_template(
        mut self,
        value: impl Into<Value<response_plan::IncidentTemplate>>,
    ) -> Self {
        self.0.set("IncidentTemplate", value.into());
        self
    }

    /// Information about third-party services integrated into the response plan.
    ///
    /// `Integrations`.
    pub fn integrations(mut self, value: impl Into<List<response_plan::Integration>>) -> Self {
        self.0.set("Integrations", value.into());
        self
    }

    /// The name of the response plan.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<response_plan::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResponsePlan {
    const TYPE: &'static str = "AWS::SSMIncidents::ResponsePlan";
}

impl Construct for ResponsePlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResponsePlan> for Properties {
    fn from(value: ResponsePlan) -> Self {
        value.0
    }
}

impl Handle<ResponsePlan> {
    /// The ARN of the response plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types of [`ReplicationSet`].
pub mod replication_set {
    use crate::{Json, Properties, Value};

    /// The `RegionConfiguration` property specifies the Region and AWS Key Management Service key to add to the replication set.
    ///
    /// A property type of `AWS::SSMIncidents::ReplicationSet`.
    ///
    /// Required: `SseKmsKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegionConfiguration(Properties);

    impl RegionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Key Management Service key ID to use to encrypt your replication set.
        ///
        /// `SseKmsKeyId`. Required.
        pub fn sse_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SseKmsKeyId", value.into());
            self
        }
    }

    impl From<RegionConfiguration> for Json {
        fn from(value: RegionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `ReplicationRegion` property type specifies the Region and AWS Key Management Service key to add to the replication set.
    ///
    /// A property type of `AWS::SSMIncidents::ReplicationSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationRegion(Properties);

    impl ReplicationRegion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Region configuration.
        ///
        /// `RegionConfiguration`.
        pub fn region_configuration(
            mut self,
            value: impl Into<Value<RegionConfiguration>>,
        ) -> Self {
            self.0.set("RegionConfiguration", value.into());
            self
        }

        /// Specifies the region name to add to the replication set.
        ///
        /// `RegionName`.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<ReplicationRegion> for Json {
        fn from(value: ReplicationRegion) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to tag a resource.
    ///
    /// A property type of `AWS::SSMIncidents::ReplicationSet`.
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

/// Property types and words of [`ResponsePlan`].
pub mod response_plan {
    use crate::{Json, List, Properties, Value};

    /// The `Action` property type specifies the configuration to launch.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about the Systems Manager automation document that will be used as a runbook during an incident.
        ///
        /// `SsmAutomation`.
        pub fn ssm_automation(mut self, value: impl Into<Value<SsmAutomation>>) -> Self {
            self.0.set("SsmAutomation", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// The chat channel used for collaboration during an incident.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChatChannel(Properties);

    impl ChatChannel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon targets that uses to notify the chat channel of updates to an incident. You can also make updates to the incident through the chat channel by using the Amazon topics
        ///
        /// `ChatbotSns`.
        pub fn chatbot_sns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ChatbotSns", value.into());
            self
        }
    }

    impl From<ChatChannel> for Json {
        fn from(value: ChatChannel) -> Self {
            value.0.into()
        }
    }

    /// When you add a runbook to a response plan, you can specify the parameters for the runbook to use at runtime. Response plans support parameters with both static and dynamic values.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamicSsmParameter(Properties);

    impl DynamicSsmParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key parameter to use when running the Systems Manager Automation runbook.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The dynamic parameter value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<DynamicSsmParameterValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DynamicSsmParameter> for Json {
        fn from(value: DynamicSsmParameter) -> Self {
            value.0.into()
        }
    }

    /// The dynamic parameter value.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynamicSsmParameterValue(Properties);

    impl DynamicSsmParameterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Variable dynamic parameters. A parameter value is determined when an incident is created.
        ///
        /// `Variable`. Allowed: [`Variable`].
        pub fn variable(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Variable", value.into());
            self
        }
    }

    impl From<DynamicSsmParameterValue> for Json {
        fn from(value: DynamicSsmParameterValue) -> Self {
            value.0.into()
        }
    }

    /// The `IncidentTemplate` property type specifies details used to create an incident when using this response plan.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    ///
    /// Required: `Impact`, `Title`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncidentTemplate(Properties);

    impl IncidentTemplate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Used to create only one incident record for an incident.
        ///
        /// `DedupeString`.
        pub fn dedupe_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DedupeString", value.into());
            self
        }

        /// Defines the impact to the customers. Providing an impact overwrites the impact provided by a response plan.
        ///
        /// `Impact`. Required.
        pub fn impact(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Impact", value.into());
            self
        }

        /// Tags to assign to the template. When the `StartIncident` API action is called, Incident Manager assigns the tags specified in the template to the incident.
        ///
        /// `IncidentTags`.
        pub fn incident_tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("IncidentTags", value.into());
            self
        }

        /// The Amazon Simple Notification Service ( Amazon ) targets that uses to notify the chat channel of updates to an incident. You can also make updates to the incident through the chat channel using the Amazon topics.
        ///
        /// `NotificationTargets`.
        pub fn notification_targets(
            mut self,
            value: impl Into<List<NotificationTargetItem>>,
        ) -> Self {
            self.0.set("NotificationTargets", value.into());
            self
        }

        /// The summary describes what has happened during the incident.
        ///
        /// `Summary`.
        pub fn summary(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Summary", value.into());
            self
        }

        /// The title of the incident is a brief and easily recognizable.
        ///
        /// `Title`. Required.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<IncidentTemplate> for Json {
        fn from(value: IncidentTemplate) -> Self {
            value.0.into()
        }
    }

    /// Information about third-party services integrated into a response plan.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Integration(Properties);

    impl Integration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the PagerDuty service where the response plan creates an incident.
        ///
        /// `PagerDutyConfiguration`.
        pub fn pager_duty_configuration(
            mut self,
            value: impl Into<Value<PagerDutyConfiguration>>,
        ) -> Self {
            self.0.set("PagerDutyConfiguration", value.into());
            self
        }
    }

    impl From<Integration> for Json {
        fn from(value: Integration) -> Self {
            value.0.into()
        }
    }

    /// The Amazon topic that's used by to notify the incidents chat channel.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationTargetItem(Properties);

    impl NotificationTargetItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Amazon topic.
        ///
        /// `SnsTopicArn`.
        pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnsTopicArn", value.into());
            self
        }
    }

    impl From<NotificationTargetItem> for Json {
        fn from(value: NotificationTargetItem) -> Self {
            value.0.into()
        }
    }

    /// Details about the PagerDuty configuration for a response plan.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    ///
    /// Required: `Name`, `PagerDutyIncidentConfiguration`, `SecretId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PagerDutyConfiguration(Properties);

    impl PagerDutyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the PagerDuty configuration.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Details about the PagerDuty service associated with the configuration.
        ///
        /// `PagerDutyIncidentConfiguration`. Required.
        pub fn pager_duty_incident_configuration(
            mut self,
            value: impl Into<Value<PagerDutyIncidentConfiguration>>,
        ) -> Self {
            self.0.set("PagerDutyIncidentConfiguration", value.into());
            self
        }

        /// The ID of the AWS Secrets Manager secret that stores your PagerDuty key, either a General Access REST API Key or User Token REST API Key, and other user credentials.
        ///
        /// `SecretId`. Required.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }
    }

    impl From<PagerDutyConfiguration> for Json {
        fn from(value: PagerDutyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details about the PagerDuty service where the response plan creates an incident.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    ///
    /// Required: `ServiceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PagerDutyIncidentConfiguration(Properties);

    impl PagerDutyIncidentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the PagerDuty service that the response plan associates with an incident when it launches.
        ///
        /// `ServiceId`. Required.
        pub fn service_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceId", value.into());
            self
        }
    }

    impl From<PagerDutyIncidentConfiguration> for Json {
        fn from(value: PagerDutyIncidentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `SsmAutomation` property type specifies details about the Systems Manager Automation runbook that will be used as the runbook during an incident.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    ///
    /// Required: `DocumentName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmAutomation(Properties);

    impl SsmAutomation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The automation document's name.
        ///
        /// `DocumentName`. Required.
        pub fn document_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentName", value.into());
            self
        }

        /// The version of the runbook to use when running.
        ///
        /// `DocumentVersion`.
        pub fn document_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentVersion", value.into());
            self
        }

        /// The key-value pairs to resolve dynamic parameter values when processing a Systems Manager Automation runbook.
        ///
        /// `DynamicParameters`.
        pub fn dynamic_parameters(mut self, value: impl Into<List<DynamicSsmParameter>>) -> Self {
            self.0.set("DynamicParameters", value.into());
            self
        }

        /// The key-value pair parameters to use when running the runbook.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<SsmParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the role that the automation document will assume when running commands.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The account that the automation document will be run in. This can be in either the management account or an application account.
        ///
        /// `TargetAccount`. Allowed: [`TargetAccount`].
        pub fn target_account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetAccount", value.into());
            self
        }
    }

    impl From<SsmAutomation> for Json {
        fn from(value: SsmAutomation) -> Self {
            value.0.into()
        }
    }

    /// The key-value pair parameters to use when running the Automation runbook.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmParameter(Properties);

    impl SsmParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key parameter to use when running the Automation runbook.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value parameter to use when running the Automation runbook.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<SsmParameter> for Json {
        fn from(value: SsmParameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to tag a resource.
    ///
    /// A property type of `AWS::SSMIncidents::ResponsePlan`.
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
        /// Words for `Variable`.
        pub enum Variable {
            IncidentRecordArn = "INCIDENT_RECORD_ARN",
            InvolvedResources = "INVOLVED_RESOURCES",
        }

        /// Words for `TargetAccount`.
        pub enum TargetAccount {
            ImpactedAccount = "IMPACTED_ACCOUNT",
            ResponsePlanOwnerAccount = "RESPONSE_PLAN_OWNER_ACCOUNT",
        }
    }
}
