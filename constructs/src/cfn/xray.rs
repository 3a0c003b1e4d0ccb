//! `AWS::XRay`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Use the `AWS::XRay::Group` resource to specify a group with a name and a filter expression.
///
/// [`AWS::XRay::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-group.html).
///
/// Required: `GroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Group(Properties);

impl Group {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The filter expression defining the parameters to include traces.
    ///
    /// `FilterExpression`.
    pub fn filter_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterExpression", value.into());
        self
    }

    /// The unique case-sensitive name of the group.
    ///
    /// `GroupName`. Required.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// The structure containing configurations related to insights.
    ///
    /// `InsightsConfiguration`.
    pub fn insights_configuration(
        mut self,
        value: impl Into<Value<group::InsightsConfiguration>>,
    ) -> Self {
        self.0.set("InsightsConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Group {
    const TYPE: &'static str = "AWS::XRay::Group";
}

impl Construct for Group {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Group> for Properties {
    fn from(value: Group) -> Self {
        value.0
    }
}

impl Handle<Group> {
    /// The group ARN that was created or updated.
    ///
    /// `Fn::GetAtt` of `GroupARN`.
    #[must_use]
    pub fn group_arn(self) -> Value<String> {
        self.attribute("GroupARN")
    }
}

/// Use `AWS::XRay::ResourcePolicy` to specify an X-Ray resource-based policy, which grants one or more AWS services and accounts permissions to access X-Ray . Each resource-based policy is associated with a specific AWS account.
///
/// [`AWS::XRay::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html).
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

    /// A flag to indicate whether to bypass the resource-based policy lockout safety check.
    ///
    /// `BypassPolicyLockoutCheck`.
    pub fn bypass_policy_lockout_check(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BypassPolicyLockoutCheck", value.into());
        self
    }

    /// The resource-based policy document, which can be up to 5kb in size.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name of the resource-based policy. Must be unique within a specific AWS account.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::XRay::ResourcePolicy";
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

/// Use the `AWS::XRay::SamplingRule` resource to specify a sampling rule, which controls sampling behavior for instrumented applications. Include a `SamplingRule` entity to create or update a sampling rule.
///
/// [`AWS::XRay::SamplingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-samplingrule.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SamplingRule(Properties);

impl SamplingRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
    ///
    /// `RuleName`.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// The sampling rule to be created or updated.
    ///
    /// `SamplingRule`.
    pub fn sampling_rule(mut self, value: impl Into<Value<sampling_rule::SamplingRule>>) -> Self {
        self.0.set("SamplingRule", value.into());
        self
    }

    /// `SamplingRuleRecord`.
    pub fn sampling_rule_record(
        mut self,
        value: impl Into<Value<sampling_rule::SamplingRuleRecord>>,
    ) -> Self {
        self.0.set("SamplingRuleRecord", value.into());
        self
    }

    /// `SamplingRuleUpdate`.
    pub fn sampling_rule_update(
        mut self,
        value: impl Into<Value<sampling_rule::SamplingRuleUpdate>>,
    ) -> Self {
        self.0.set("SamplingRuleUpdate", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<sampling_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SamplingRule {
    const TYPE: &'static str = "AWS::XRay::SamplingRule";
}

impl Construct for SamplingRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SamplingRule> for Properties {
    fn from(value: SamplingRule) -> Self {
        value.0
    }
}

impl Handle<SamplingRule> {
    /// The sampling rule ARN that was created or updated.
    ///
    /// `Fn::GetAtt` of `RuleARN`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleARN")
    }
}

/// This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters.
///
/// [`AWS::XRay::TransactionSearchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-transactionsearchconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TransactionSearchConfig(Properties);

impl TransactionSearchConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Determines the percentage of traces indexed from CloudWatch Logs to X-Ray
    ///
    /// `IndexingPercentage`.
    pub fn indexing_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("IndexingPercentage", value.into());
        self
    }
}

impl Resource for TransactionSearchConfig {
    const TYPE: &'static str = "AWS::XRay::TransactionSearchConfig";
}

impl Construct for TransactionSearchConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TransactionSearchConfig> for Properties {
    fn from(value: TransactionSearchConfig) -> Self {
        value.0
    }
}

impl Handle<TransactionSearchConfig> {
    /// User account id, used as the primary identifier for the resource
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Property types of [`Group`].
pub mod group {
    use crate::{Json, Properties, Value};

    /// The structure containing configurations related to insights.
    ///
    /// A property type of `AWS::XRay::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InsightsConfiguration(Properties);

    impl InsightsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set the InsightsEnabled value to true to enable insights or false to disable insights.
        ///
        /// `InsightsEnabled`.
        pub fn insights_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InsightsEnabled", value.into());
            self
        }

        /// Set the NotificationsEnabled value to true to enable insights notifications. Notifications can only be enabled on a group with InsightsEnabled set to true.
        ///
        /// `NotificationsEnabled`.
        pub fn notifications_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NotificationsEnabled", value.into());
            self
        }
    }

    impl From<InsightsConfiguration> for Json {
        fn from(value: InsightsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::XRay::Group`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

/// Property types of [`SamplingRule`].
pub mod sampling_rule {
    use crate::{Json, Map, Properties, Value};

    /// A property type of `AWS::XRay::SamplingRule`.
    ///
    /// Required: `CooldownWindowMinutes`, `MaxRate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamplingRateBoost(Properties);

    impl SamplingRateBoost {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Time window (in minutes) in which only one sampling rate boost can be triggered. After a boost occurs, no further boosts are allowed until the next window.
        ///
        /// `CooldownWindowMinutes`. Required.
        pub fn cooldown_window_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CooldownWindowMinutes", value.into());
            self
        }

        /// The maximum sampling rate X-Ray will apply when it detects anomalies. X-Ray determines the appropriate rate between your baseline and the maximum, depending on anomaly activity.
        ///
        /// `MaxRate`. Required.
        pub fn max_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxRate", value.into());
            self
        }
    }

    impl From<SamplingRateBoost> for Json {
        fn from(value: SamplingRateBoost) -> Self {
            value.0.into()
        }
    }

    /// A sampling rule that services use to decide whether to instrument a request. Rule fields can match properties of the service, or properties of a request. The service can ignore rules that don't match its properties.
    ///
    /// A property type of `AWS::XRay::SamplingRule`.
    ///
    /// Required: `FixedRate`, `HTTPMethod`, `Host`, `Priority`, `ReservoirSize`, `ResourceARN`, `ServiceName`, `ServiceType`, `URLPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamplingRule(Properties);

    impl SamplingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Matches attributes derived from the request.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The percentage of matching requests to instrument, after the reservoir is exhausted.
        ///
        /// `FixedRate`. Required.
        pub fn fixed_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FixedRate", value.into());
            self
        }

        /// Matches the HTTP method of a request.
        ///
        /// `HTTPMethod`. Required.
        pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HTTPMethod", value.into());
            self
        }

        /// Matches the hostname from a request URL.
        ///
        /// `Host`. Required.
        pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The priority of the sampling rule.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The reservoir is not used directly by services, but applies to all services using the rule collectively.
        ///
        /// `ReservoirSize`. Required.
        pub fn reservoir_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReservoirSize", value.into());
            self
        }

        /// Matches the ARN of the AWS resource on which the service runs.
        ///
        /// `ResourceARN`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
        ///
        /// `RuleARN`.
        pub fn rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleARN", value.into());
            self
        }

        /// The name of the sampling rule. Specify a rule by either name or ARN, but not both.
        ///
        /// `RuleName`.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }

        /// `SamplingRateBoost`.
        pub fn sampling_rate_boost(mut self, value: impl Into<Value<SamplingRateBoost>>) -> Self {
            self.0.set("SamplingRateBoost", value.into());
            self
        }

        /// Matches the `name` that the service uses to identify itself in segments.
        ///
        /// `ServiceName`. Required.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }

        /// Matches the `origin` that the service uses to identify its type in segments.
        ///
        /// `ServiceType`. Required.
        pub fn service_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceType", value.into());
            self
        }

        /// Matches the path from a request URL.
        ///
        /// `URLPath`. Required.
        pub fn url_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URLPath", value.into());
            self
        }

        /// The version of the sampling rule. `Version` can only be set when creating a new sampling rule.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<SamplingRule> for Json {
        fn from(value: SamplingRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::XRay::SamplingRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamplingRuleRecord(Properties);

    impl SamplingRuleRecord {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the rule was created, in Unix time seconds.
        ///
        /// `CreatedAt`.
        pub fn created_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedAt", value.into());
            self
        }

        /// When the rule was modified, in Unix time seconds.
        ///
        /// `ModifiedAt`.
        pub fn modified_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModifiedAt", value.into());
            self
        }

        /// `SamplingRule`.
        pub fn sampling_rule(mut self, value: impl Into<Value<SamplingRule>>) -> Self {
            self.0.set("SamplingRule", value.into());
            self
        }
    }

    impl From<SamplingRuleRecord> for Json {
        fn from(value: SamplingRuleRecord) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::XRay::SamplingRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamplingRuleUpdate(Properties);

    impl SamplingRuleUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Matches attributes derived from the request.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The percentage of matching requests to instrument, after the reservoir is exhausted.
        ///
        /// `FixedRate`.
        pub fn fixed_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FixedRate", value.into());
            self
        }

        /// Matches the HTTP method from a request URL.
        ///
        /// `HTTPMethod`.
        pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HTTPMethod", value.into());
            self
        }

        /// Matches the hostname from a request URL.
        ///
        /// `Host`.
        pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Host", value.into());
            self
        }

        /// The priority of the sampling rule.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// A fixed number of matching requests to instrument per second, prior to applying the fixed rate. The reservoir is not used directly by services, but applies to all services using the rule collectively.
        ///
        /// `ReservoirSize`.
        pub fn reservoir_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ReservoirSize", value.into());
            self
        }

        /// Matches the ARN of the AWS resource on which the service runs.
        ///
        /// `ResourceARN`.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceARN", value.into());
            self
        }

        /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
        ///
        /// `RuleARN`.
        pub fn rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleARN", value.into());
            self
        }

        /// The ARN of the sampling rule. Specify a rule by either name or ARN, but not both.
        ///
        /// `RuleName`.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }

        /// `SamplingRateBoost`.
        pub fn sampling_rate_boost(mut self, value: impl Into<Value<SamplingRateBoost>>) -> Self {
            self.0.set("SamplingRateBoost", value.into());
            self
        }

        /// Matches the name that the service uses to identify itself in segments.
        ///
        /// `ServiceName`.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }

        /// Matches the origin that the service uses to identify its type in segments.
        ///
        /// `ServiceType`.
        pub fn service_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceType", value.into());
            self
        }

        /// Matches the path from a request URL.
        ///
        /// `URLPath`.
        pub fn url_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("URLPath", value.into());
            self
        }
    }

    impl From<SamplingRuleUpdate> for Json {
        fn from(value: SamplingRuleUpdate) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::XRay::SamplingRule`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
