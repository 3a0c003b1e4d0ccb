//! `AWS::CE`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::CE::AnomalyMonitor` resource is a Cost Explorer resource type that continuously inspects your account's cost data for anomalies, based on `MonitorType` and `MonitorSpecification` .
///
/// [`AWS::CE::AnomalyMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalymonitor.html).
///
/// Required: `MonitorName`, `MonitorType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnomalyMonitor(Properties);

impl AnomalyMonitor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// For customer managed monitors, do not specify this field.
    ///
    /// `MonitorDimension`. Allowed: [`MonitorDimension`](anomaly_monitor::MonitorDimension). A change replaces the resource.
    pub fn monitor_dimension(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorDimension", value.into());
        self
    }

    /// The name of the monitor.
    ///
    /// `MonitorName`. Required.
    pub fn monitor_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorName", value.into());
        self
    }

    /// The array of `MonitorSpecification` in JSON array format. For instance, you can use `MonitorSpecification` to specify a tag, Cost Category, or linked account for your custom anomaly monitor.
    ///
    /// `MonitorSpecification`. A change replaces the resource.
    pub fn monitor_specification(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorSpecification", value.into());
        self
    }

    /// The type of the monitor.
    ///
    /// `MonitorType`. Required. Allowed: [`MonitorType`](anomaly_monitor::MonitorType). A change replaces the resource.
    pub fn monitor_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorType", value.into());
        self
    }

    /// Tags to assign to monitor.
    ///
    /// `ResourceTags`. A change replaces the resource.
    pub fn resource_tags(mut self, value: impl Into<List<anomaly_monitor::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }
}

impl Resource for AnomalyMonitor {
    const TYPE: &'static str = "AWS::CE::AnomalyMonitor";
}

impl Construct for AnomalyMonitor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AnomalyMonitor> for Properties {
    fn from(value: AnomalyMonitor) -> Self {
        value.0
    }
}

impl Handle<AnomalyMonitor> {
    /// The date when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The value for evaluated dimensions.
    ///
    /// `Fn::GetAtt` of `DimensionalValueCount`.
    #[must_use]
    pub fn dimensional_value_count(self) -> Value<i64> {
        self.attribute("DimensionalValueCount")
    }

    /// The date when the monitor last evaluated for anomalies.
    ///
    /// `Fn::GetAtt` of `LastEvaluatedDate`.
    #[must_use]
    pub fn last_evaluated_date(self) -> Value<String> {
        self.attribute("LastEvaluatedDate")
    }

    /// The date when the monitor was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedDate`.
    #[must_use]
    pub fn last_updated_date(self) -> Value<String> {
        self.attribute("LastUpdatedDate")
    }

    /// The Amazon Resource Name (ARN) value for the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorArn`.
    #[must_use]
    pub fn monitor_arn(self) -> Value<String> {
        self.attribute("MonitorArn")
    }
}

/// The `AWS::CE::AnomalySubscription` resource (also referred to as an alert subscription) is a Cost Explorer resource type that sends notifications about specific anomalies that meet an alerting criteria defined by you.
///
/// [`AWS::CE::AnomalySubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-anomalysubscription.html).
///
/// Required: `Frequency`, `MonitorArnList`, `Subscribers`, `SubscriptionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnomalySubscription(Properties);

impl AnomalySubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The frequency that anomaly notifications are sent. Notifications are sent either over email (for DAILY and WEEKLY frequencies) or SNS (for IMMEDIATE frequency).
    ///
    /// `Frequency`. Required. Allowed: [`Frequency`](anomaly_subscription::Frequency).
    pub fn frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Frequency", value.into());
        self
    }

    /// A list of cost anomaly monitors.
    ///
    /// `MonitorArnList`. Required.
    pub fn monitor_arn_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("MonitorArnList", value.into());
        self
    }

    /// Tags to assign to subscription.
    ///
    /// `ResourceTags`. A change replaces the resource.
    pub fn resource_tags(
        mut self,
        value: impl Into<List<anomaly_subscription::ResourceTag>>,
    ) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// A list of subscribers to notify.
    ///
    /// `Subscribers`. Required.
    pub fn subscribers(mut self, value: impl Into<List<anomaly_subscription::Subscriber>>) -> Self {
        self.0.set("Subscribers", value.into());
        self
    }

    /// The name for the subscription.
    ///
    /// `SubscriptionName`. Required.
    pub fn subscription_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SubscriptionName", value.into());
        self
    }

    /// (deprecated)
    ///
    /// `Threshold`.
    pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("Threshold", value.into());
        self
    }

    /// An [Expression](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Expression.html) object in JSON string format used to specify the anomalies that you want to generate alerts for.
    ///
    /// `ThresholdExpression`.
    pub fn threshold_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThresholdExpression", value.into());
        self
    }
}

impl Resource for AnomalySubscription {
    const TYPE: &'static str = "AWS::CE::AnomalySubscription";
}

impl Construct for AnomalySubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AnomalySubscription> for Properties {
    fn from(value: AnomalySubscription) -> Self {
        value.0
    }
}

impl Handle<AnomalySubscription> {
    /// Your unique account identifier.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The `AnomalySubscription` Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `SubscriptionArn`.
    #[must_use]
    pub fn subscription_arn(self) -> Value<String> {
        self.attribute("SubscriptionArn")
    }
}

/// The `AWS::CE::CostCategory` resource creates groupings of cost that you can use across products in the Billing and Cost Management console, such as Cost Explorer and AWS Budgets.
///
/// [`AWS::CE::CostCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ce-costcategory.html).
///
/// Required: `Name`, `RuleVersion`, `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CostCategory(Properties);

impl CostCategory {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The default value for the cost category.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultValue", value.into());
        self
    }

    /// The unique name of the Cost Category.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The rule schema version in this particular Cost Category.
    ///
    /// `RuleVersion`. Required. Allowed: [`RuleVersion`](cost_category::RuleVersion).
    pub fn rule_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleVersion", value.into());
        self
    }

    /// The array of CostCategoryRule in JSON array format.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// The split charge rules that are used to allocate your charges between your cost category values.
    ///
    /// `SplitChargeRules`.
    pub fn split_charge_rules(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SplitChargeRules", value.into());
        self
    }

    /// Tags to assign to the cost category.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cost_category::ResourceTag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CostCategory {
    const TYPE: &'static str = "AWS::CE::CostCategory";
}

impl Construct for CostCategory {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CostCategory> for Properties {
    fn from(value: CostCategory) -> Self {
        value.0
    }
}

impl Handle<CostCategory> {
    /// The unique identifier for your Cost Category.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Cost Category's effective start date.
    ///
    /// `Fn::GetAtt` of `EffectiveStart`.
    #[must_use]
    pub fn effective_start(self) -> Value<String> {
        self.attribute("EffectiveStart")
    }
}

/// Property types and words of [`AnomalyMonitor`].
pub mod anomaly_monitor {
    use crate::{Json, Properties, Value};

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::CE::AnomalyMonitor`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that's associated with the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value that's associated with the tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MonitorDimension`.
        pub enum MonitorDimension {
            Service = "SERVICE",
            LinkedAccount = "LINKED_ACCOUNT",
            Tag = "TAG",
            CostCategory = "COST_CATEGORY",
        }

        /// Words for `MonitorType`.
        pub enum MonitorType {
            Dimensional = "DIMENSIONAL",
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`AnomalySubscription`].
pub mod anomaly_subscription {
    use crate::{Json, Properties, Value};

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::CE::AnomalySubscription`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that's associated with the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value that's associated with the tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    /// The recipient of `AnomalySubscription` notifications.
    ///
    /// A property type of `AWS::CE::AnomalySubscription`.
    ///
    /// Required: `Address`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subscriber(Properties);

    impl Subscriber {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address or SNS Topic Amazon Resource Name (ARN), depending on the `Type` .
        ///
        /// `Address`. Required.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// Indicates if the subscriber accepts the notifications.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The notification delivery channel.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Subscriber> for Json {
        fn from(value: Subscriber) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Frequency`.
        pub enum Frequency {
            Daily = "DAILY",
            Immediate = "IMMEDIATE",
            Weekly = "WEEKLY",
        }

        /// Words for `Status`.
        pub enum Status {
            Confirmed = "CONFIRMED",
            Declined = "DECLINED",
        }

        /// Words for `Type`.
        pub enum Type {
            Email = "EMAIL",
            Sns = "SNS",
        }
    }
}

/// Property types and words of [`CostCategory`].
pub mod cost_category {
    use crate::{Json, Properties, Value};

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::CE::CostCategory`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that's associated with the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value that's associated with the tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RuleVersion`.
        pub enum RuleVersion {
            CostCategoryExpressionV1 = "CostCategoryExpression.v1",
        }
    }
}
