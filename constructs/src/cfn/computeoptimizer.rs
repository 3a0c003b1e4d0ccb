//! `AWS::ComputeOptimizer`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on your defined criteria and schedule.
///
/// [`AWS::ComputeOptimizer::AutomationRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html).
///
/// Required: `Name`, `RecommendedActionTypes`, `RuleType`, `Schedule`, `Status`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutomationRule(Properties);

impl AutomationRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Filter criteria that specify which recommended actions qualify for implementation.
    ///
    /// `Criteria`.
    pub fn criteria(mut self, value: impl Into<Value<automation_rule::Criteria>>) -> Self {
        self.0.set("Criteria", value.into());
        self
    }

    /// The description of the automation rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the automation rule.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Organization configuration for organization rules, including rule apply order and account scope.
    ///
    /// `OrganizationConfiguration`.
    pub fn organization_configuration(
        mut self,
        value: impl Into<Value<automation_rule::OrganizationConfiguration>>,
    ) -> Self {
        self.0.set("OrganizationConfiguration", value.into());
        self
    }

    /// Rule priority within its group
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The types of recommended actions this rule will implement.
    ///
    /// `RecommendedActionTypes`. Required. Allowed: [`RecommendedActionTypes`](automation_rule::RecommendedActionTypes).
    pub fn recommended_action_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RecommendedActionTypes", value.into());
        self
    }

    /// The type of automation rule.
    ///
    /// `RuleType`. Required. Allowed: [`RuleType`](automation_rule::RuleType).
    pub fn rule_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleType", value.into());
        self
    }

    /// The schedule configuration for when the rule runs.
    ///
    /// `Schedule`. Required.
    pub fn schedule(mut self, value: impl Into<Value<automation_rule::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The status of the automation rule.
    ///
    /// `Status`. Required. Allowed: [`Status`](automation_rule::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Tags associated with the automation rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<automation_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AutomationRule {
    const TYPE: &'static str = "AWS::ComputeOptimizer::AutomationRule";
}

impl Construct for AutomationRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutomationRule> for Properties {
    fn from(value: AutomationRule) -> Self {
        value.0
    }
}

impl Handle<AutomationRule> {
    /// The AWS account ID that owns the automation rule.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The timestamp when the automation rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[must_use]
    pub fn created_timestamp(self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// The timestamp when the automation rule was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
    #[must_use]
    pub fn last_updated_timestamp(self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }

    /// The Amazon Resource Name (ARN) of the automation rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// The unique identifier of the automation rule.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[must_use]
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The revision number of the automation rule.
    ///
    /// `Fn::GetAtt` of `RuleRevision`.
    #[must_use]
    pub fn rule_revision(self) -> Value<String> {
        self.attribute("RuleRevision")
    }
}

/// Property types and words of [`AutomationRule`].
pub mod automation_rule {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Criteria(Properties);

    impl Criteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EbsVolumeSizeInGib`.
        pub fn ebs_volume_size_in_gib(
            mut self,
            value: impl Into<List<IntegerCriteriaCondition>>,
        ) -> Self {
            self.0.set("EbsVolumeSizeInGib", value.into());
            self
        }

        /// `EbsVolumeType`.
        pub fn ebs_volume_type(mut self, value: impl Into<List<StringCriteriaCondition>>) -> Self {
            self.0.set("EbsVolumeType", value.into());
            self
        }

        /// `EstimatedMonthlySavings`.
        pub fn estimated_monthly_savings(
            mut self,
            value: impl Into<List<DoubleCriteriaCondition>>,
        ) -> Self {
            self.0.set("EstimatedMonthlySavings", value.into());
            self
        }

        /// `LookBackPeriodInDays`.
        pub fn look_back_period_in_days(
            mut self,
            value: impl Into<List<IntegerCriteriaCondition>>,
        ) -> Self {
            self.0.set("LookBackPeriodInDays", value.into());
            self
        }

        /// `Region`.
        pub fn region(mut self, value: impl Into<List<StringCriteriaCondition>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// `ResourceArn`.
        pub fn resource_arn(mut self, value: impl Into<List<StringCriteriaCondition>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }

        /// `ResourceTag`.
        pub fn resource_tag(
            mut self,
            value: impl Into<List<ResourceTagsCriteriaCondition>>,
        ) -> Self {
            self.0.set("ResourceTag", value.into());
            self
        }

        /// `RestartNeeded`.
        pub fn restart_needed(mut self, value: impl Into<List<StringCriteriaCondition>>) -> Self {
            self.0.set("RestartNeeded", value.into());
            self
        }
    }

    impl From<Criteria> for Json {
        fn from(value: Criteria) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DoubleCriteriaCondition(Properties);

    impl DoubleCriteriaCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<f64>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<DoubleCriteriaCondition> for Json {
        fn from(value: DoubleCriteriaCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegerCriteriaCondition(Properties);

    impl IntegerCriteriaCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<IntegerCriteriaCondition> for Json {
        fn from(value: IntegerCriteriaCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrganizationConfiguration(Properties);

    impl OrganizationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of account IDs where the organization rule applies
        ///
        /// `AccountIds`.
        pub fn account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AccountIds", value.into());
            self
        }

        /// When the rule should be applied relative to account rules
        ///
        /// `RuleApplyOrder`. Allowed: [`RuleApplyOrder`].
        pub fn rule_apply_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleApplyOrder", value.into());
            self
        }
    }

    impl From<OrganizationConfiguration> for Json {
        fn from(value: OrganizationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTagsCriteriaCondition(Properties);

    impl ResourceTagsCriteriaCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ResourceTagsCriteriaCondition> for Json {
        fn from(value: ResourceTagsCriteriaCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Execution window duration in minutes
        ///
        /// `ExecutionWindowInMinutes`.
        pub fn execution_window_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecutionWindowInMinutes", value.into());
            self
        }

        /// Schedule expression (e.g., cron or rate expression)
        ///
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// IANA timezone identifier
        ///
        /// `ScheduleExpressionTimezone`.
        pub fn schedule_expression_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpressionTimezone", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringCriteriaCondition(Properties);

    impl StringCriteriaCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comparison`. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<StringCriteriaCondition> for Json {
        fn from(value: StringCriteriaCondition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ComputeOptimizer::AutomationRule`.
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
        /// Words for `RecommendedActionTypes`.
        pub enum RecommendedActionTypes {
            SnapshotAndDeleteUnattachedEbsVolume = "SnapshotAndDeleteUnattachedEbsVolume",
            UpgradeEbsVolumeType = "UpgradeEbsVolumeType",
        }

        /// Words for `RuleType`.
        pub enum RuleType {
            AccountRule = "AccountRule",
            OrganizationRule = "OrganizationRule",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "Active",
            Inactive = "Inactive",
        }

        /// Words for `Comparison`.
        pub enum Comparison {
            StringEquals = "StringEquals",
            StringNotEquals = "StringNotEquals",
            StringEqualsIgnoreCase = "StringEqualsIgnoreCase",
            StringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase",
            StringLike = "StringLike",
            StringNotLike = "StringNotLike",
            NumericEquals = "NumericEquals",
            NumericNotEquals = "NumericNotEquals",
            NumericLessThan = "NumericLessThan",
            NumericLessThanEquals = "NumericLessThanEquals",
            NumericGreaterThan = "NumericGreaterThan",
            NumericGreaterThanEquals = "NumericGreaterThanEquals",
        }

        /// Words for `RuleApplyOrder`.
        pub enum RuleApplyOrder {
            BeforeAccountRules = "BeforeAccountRules",
            AfterAccountRules = "AfterAccountRules",
        }
    }
}
