//! `AWS::Budgets`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget threshold has been exceeded. creates, replaces, or deletes budgets for Billing and Cost Management.
///
/// [`AWS::Budgets::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html).
///
/// Required: `Budget`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Budget(Properties);

impl Budget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The budget object that you want to create.
    ///
    /// `Budget`. Required.
    pub fn budget(mut self, value: impl Into<Value<budget::BudgetData>>) -> Self {
        self.0.set("Budget", value.into());
        self
    }

    /// A notification that you want to associate with a budget. A budget can have up to five notifications, and each notification can have one SNS subscriber and up to 10 email subscribers.
    ///
    /// `NotificationsWithSubscribers`. A change replaces the resource.
    pub fn notifications_with_subscribers(
        mut self,
        value: impl Into<List<budget::NotificationWithSubscribers>>,
    ) -> Self {
        self.0.set("NotificationsWithSubscribers", value.into());
        self
    }

    /// An optional list of tags to associate with the specified budget. Each tag consists of a key and a value, and each key must be unique for the resource.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<List<budget::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }
}

impl Resource for Budget {
    const TYPE: &'static str = "AWS::Budgets::Budget";
}

impl Construct for Budget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Budget> for Properties {
    fn from(value: Budget) -> Self {
        value.0
    }
}

impl Handle<Budget> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a budget threshold has been exceeded.
///
/// [`AWS::Budgets::BudgetsAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html).
///
/// Required: `ActionThreshold`, `ActionType`, `BudgetName`, `Definition`, `ExecutionRoleArn`, `NotificationType`, `Subscribers`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BudgetsAction(Properties);

impl BudgetsAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The trigger threshold of the action.
    ///
    /// `ActionThreshold`. Required.
    pub fn action_threshold(
        mut self,
        value: impl Into<Value<budgets_action::ActionThreshold>>,
    ) -> Self {
        self.0.set("ActionThreshold", value.into());
        self
    }

    /// The type of action. This defines the type of tasks that can be carried out by this action. This field also determines the format for definition.
    ///
    /// `ActionType`. Required. Allowed: [`ActionType`](budgets_action::ActionType). A change replaces the resource.
    pub fn action_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionType", value.into());
        self
    }

    /// This specifies if the action needs manual or automatic approval.
    ///
    /// `ApprovalModel`. Allowed: [`ApprovalModel`](budgets_action::ApprovalModel).
    pub fn approval_model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApprovalModel", value.into());
        self
    }

    /// A string that represents the budget name. ":" and "\\" characters aren't allowed.
    ///
    /// `BudgetName`. Required. A change replaces the resource.
    pub fn budget_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BudgetName", value.into());
        self
    }

    /// Specifies all of the type-specific parameters.
    ///
    /// `Definition`. Required.
    pub fn definition(mut self, value: impl Into<Value<budgets_action::Definition>>) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// The role passed for action execution and reversion. Roles and actions must be in the same account.
    ///
    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The type of a notification.
    ///
    /// `NotificationType`. Required. Allowed: [`NotificationType`](budgets_action::NotificationType).
    pub fn notification_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NotificationType", value.into());
        self
    }

    /// An optional list of tags to associate with the specified budget action. Each tag consists of a key and a value, and each key must be unique for the resource.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<List<budgets_action::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// A list of subscribers.
    ///
    /// `Subscribers`. Required.
    pub fn subscribers(mut self, value: impl Into<List<budgets_action::Subscriber>>) -> Self {
        self.0.set("Subscribers", value.into());
        self
    }
}

impl Resource for BudgetsAction {
    const TYPE: &'static str = "AWS::Budgets::BudgetsAction";
}

impl Construct for BudgetsAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BudgetsAction> for Properties {
    fn from(value: BudgetsAction) -> Self {
        value.0
    }
}

impl Handle<BudgetsAction> {
    /// A system-generated universally unique identifier (UUID) for the action.
    ///
    /// `Fn::GetAtt` of `ActionId`.
    #[must_use]
    pub fn action_id(self) -> Value<String> {
        self.attribute("ActionId")
    }
}

/// Property types of [`Budget`].
pub mod budget {
    use crate::{Json, List, Properties, Value};

    /// Determine the budget amount for an auto-adjusting budget.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `AutoAdjustType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoAdjustData(Properties);

    impl AutoAdjustData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string that defines whether your budget auto-adjusts based on historical or forecasted data.
        ///
        /// `AutoAdjustType`. Required.
        pub fn auto_adjust_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoAdjustType", value.into());
            self
        }

        /// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
        ///
        /// `HistoricalOptions`.
        pub fn historical_options(mut self, value: impl Into<Value<HistoricalOptions>>) -> Self {
            self.0.set("HistoricalOptions", value.into());
            self
        }
    }

    impl From<AutoAdjustData> for Json {
        fn from(value: AutoAdjustData) -> Self {
            value.0.into()
        }
    }

    /// Represents the output of the `CreateBudget` operation. The content consists of the detailed metadata and data file information, and the current status of the `budget` object.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `BudgetType`, `TimeUnit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BudgetData(Properties);

    impl BudgetData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determine the budget amount for an auto-adjusting budget.
        ///
        /// `AutoAdjustData`.
        pub fn auto_adjust_data(mut self, value: impl Into<Value<AutoAdjustData>>) -> Self {
            self.0.set("AutoAdjustData", value.into());
            self
        }

        /// `BillingViewArn`.
        pub fn billing_view_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BillingViewArn", value.into());
            self
        }

        /// The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage that you want to track with your budget.
        ///
        /// `BudgetLimit`.
        pub fn budget_limit(mut self, value: impl Into<Value<Spend>>) -> Self {
            self.0.set("BudgetLimit", value.into());
            self
        }

        /// The name of a budget. The value must be unique within an account. `BudgetName` can't include `:` and `\` characters.
        ///
        /// `BudgetName`.
        pub fn budget_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BudgetName", value.into());
            self
        }

        /// Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage.
        ///
        /// `BudgetType`. Required.
        pub fn budget_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BudgetType", value.into());
            self
        }

        /// The cost filters, such as `Region` , `Service` , `LinkedAccount` , `Tag` , or `CostCategory` , that are applied to a budget.
        ///
        /// `CostFilters`.
        pub fn cost_filters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("CostFilters", value.into());
            self
        }

        /// The types of costs that are included in this `COST` budget.
        ///
        /// `CostTypes`.
        pub fn cost_types(mut self, value: impl Into<Value<CostTypes>>) -> Self {
            self.0.set("CostTypes", value.into());
            self
        }

        /// `FilterExpression`.
        pub fn filter_expression(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("FilterExpression", value.into());
            self
        }

        /// `Metrics`.
        pub fn metrics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Metrics", value.into());
            self
        }

        /// A map containing multiple `BudgetLimit` , including current or future limits.
        ///
        /// `PlannedBudgetLimits`.
        pub fn planned_budget_limits(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PlannedBudgetLimits", value.into());
            self
        }

        /// The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
        ///
        /// `TimePeriod`.
        pub fn time_period(mut self, value: impl Into<Value<TimePeriod>>) -> Self {
            self.0.set("TimePeriod", value.into());
            self
        }

        /// The length of time until a budget resets the actual and forecasted spend. `DAILY` is available only for `RI_UTILIZATION` and `RI_COVERAGE` budgets.
        ///
        /// `TimeUnit`. Required.
        pub fn time_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeUnit", value.into());
            self
        }
    }

    impl From<BudgetData> for Json {
        fn from(value: BudgetData) -> Self {
            value.0.into()
        }
    }

    /// The cost category values used for filtering the costs.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CostCategoryValues(Properties);

    impl CostCategoryValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name of the cost category.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The match options that you can use to filter your results.
        ///
        /// `MatchOptions`.
        pub fn match_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchOptions", value.into());
            self
        }

        /// The specific value of the cost category.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<CostCategoryValues> for Json {
        fn from(value: CostCategoryValues) -> Self {
            value.0.into()
        }
    }

    /// The types of cost that are included in a `COST` budget, such as tax and subscriptions.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CostTypes(Properties);

    impl CostTypes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether a budget includes credits.
        ///
        /// `IncludeCredit`.
        pub fn include_credit(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeCredit", value.into());
            self
        }

        /// Specifies whether a budget includes discounts.
        ///
        /// `IncludeDiscount`.
        pub fn include_discount(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeDiscount", value.into());
            self
        }

        /// Specifies whether a budget includes non-RI subscription costs.
        ///
        /// `IncludeOtherSubscription`.
        pub fn include_other_subscription(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeOtherSubscription", value.into());
            self
        }

        /// Specifies whether a budget includes recurring fees such as monthly RI fees.
        ///
        /// `IncludeRecurring`.
        pub fn include_recurring(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeRecurring", value.into());
            self
        }

        /// Specifies whether a budget includes refunds.
        ///
        /// `IncludeRefund`.
        pub fn include_refund(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeRefund", value.into());
            self
        }

        /// Specifies whether a budget includes subscriptions.
        ///
        /// `IncludeSubscription`.
        pub fn include_subscription(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeSubscription", value.into());
            self
        }

        /// Specifies whether a budget includes support subscription fees.
        ///
        /// `IncludeSupport`.
        pub fn include_support(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeSupport", value.into());
            self
        }

        /// Specifies whether a budget includes taxes.
        ///
        /// `IncludeTax`.
        pub fn include_tax(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeTax", value.into());
            self
        }

        /// Specifies whether a budget includes upfront RI costs.
        ///
        /// `IncludeUpfront`.
        pub fn include_upfront(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeUpfront", value.into());
            self
        }

        /// Specifies whether a budget uses the amortized rate.
        ///
        /// `UseAmortized`.
        pub fn use_amortized(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseAmortized", value.into());
            self
        }

        /// Specifies whether a budget uses a blended rate.
        ///
        /// `UseBlended`.
        pub fn use_blended(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseBlended", value.into());
            self
        }
    }

    impl From<CostTypes> for Json {
        fn from(value: CostTypes) -> Self {
            value.0.into()
        }
    }

    /// Use Expression to filter in various Budgets APIs.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Expression(Properties);

    impl Expression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Return results that match both Dimension objects.
        ///
        /// `And`.
        pub fn and(mut self, value: impl Into<List<Expression>>) -> Self {
            self.0.set("And", value.into());
            self
        }

        /// The filter that's based on CostCategoryValues.
        ///
        /// `CostCategories`.
        pub fn cost_categories(mut self, value: impl Into<Value<CostCategoryValues>>) -> Self {
            self.0.set("CostCategories", value.into());
            self
        }

        /// The specific Dimension to use for Expression.
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<Value<ExpressionDimensionValues>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// Return results that don't match a Dimension object.
        ///
        /// `Not`.
        pub fn not(mut self, value: impl Into<Value<Expression>>) -> Self {
            self.0.set("Not", value.into());
            self
        }

        /// Return results that match either Dimension object.
        ///
        /// `Or`.
        pub fn or(mut self, value: impl Into<List<Expression>>) -> Self {
            self.0.set("Or", value.into());
            self
        }

        /// The specific Tag to use for Expression.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Value<TagValues>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<Expression> for Json {
        fn from(value: Expression) -> Self {
            value.0.into()
        }
    }

    /// Contains the specifications for the filters to use for your request.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExpressionDimensionValues(Properties);

    impl ExpressionDimensionValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension that you want to filter on.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The match options that you can use to filter your results. You can specify only one of these values in the array.
        ///
        /// `MatchOptions`.
        pub fn match_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchOptions", value.into());
            self
        }

        /// The metadata values you can specify to filter upon, so that the results all match at least one of the specified values.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ExpressionDimensionValues> for Json {
        fn from(value: ExpressionDimensionValues) -> Self {
            value.0.into()
        }
    }

    /// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `BudgetAdjustmentPeriod`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HistoricalOptions(Properties);

    impl HistoricalOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of budget periods included in the moving-average calculation that determines your auto-adjusted budget amount. The maximum value depends on the `TimeUnit` granularity of the budget:
        ///
        /// `BudgetAdjustmentPeriod`. Required.
        pub fn budget_adjustment_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BudgetAdjustmentPeriod", value.into());
            self
        }
    }

    impl From<HistoricalOptions> for Json {
        fn from(value: HistoricalOptions) -> Self {
            value.0.into()
        }
    }

    /// A notification that's associated with a budget. A budget can have up to ten notifications.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `ComparisonOperator`, `NotificationType`, `Threshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Notification(Properties);

    impl Notification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The comparison that's used for this notification.
        ///
        /// `ComparisonOperator`. Required.
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// Specifies whether the notification is for how much you have spent ( `ACTUAL` ) or for how much that you're forecasted to spend ( `FORECASTED` ).
        ///
        /// `NotificationType`. Required.
        pub fn notification_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotificationType", value.into());
            self
        }

        /// The threshold that's associated with a notification. Thresholds are always a percentage, and many customers find value being alerted between 50% - 200% of the budgeted amount.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// The type of threshold for a notification. For `ABSOLUTE_VALUE` thresholds, AWS notifies you when you go over or are forecasted to go over your total cost threshold.
        ///
        /// `ThresholdType`.
        pub fn threshold_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThresholdType", value.into());
            self
        }
    }

    impl From<Notification> for Json {
        fn from(value: Notification) -> Self {
            value.0.into()
        }
    }

    /// A notification with subscribers. A notification can have one SNS subscriber and up to 10 email subscribers, for a total of 11 subscribers.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `Notification`, `Subscribers`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationWithSubscribers(Properties);

    impl NotificationWithSubscribers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The notification that's associated with a budget.
        ///
        /// `Notification`. Required.
        pub fn notification(mut self, value: impl Into<Value<Notification>>) -> Self {
            self.0.set("Notification", value.into());
            self
        }

        /// A list of subscribers who are subscribed to this notification.
        ///
        /// `Subscribers`. Required.
        pub fn subscribers(mut self, value: impl Into<List<Subscriber>>) -> Self {
            self.0.set("Subscribers", value.into());
            self
        }
    }

    impl From<NotificationWithSubscribers> for Json {
        fn from(value: NotificationWithSubscribers) -> Self {
            value.0.into()
        }
    }

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `Key`.
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
        /// `Value`.
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

    /// The amount of cost or usage that's measured for a budget.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `Amount`, `Unit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Spend(Properties);

    impl Spend {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold.
        ///
        /// `Amount`. Required.
        pub fn amount(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Amount", value.into());
            self
        }

        /// The unit of measurement that's used for the budget forecast, actual spend, or budget threshold.
        ///
        /// `Unit`. Required.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<Spend> for Json {
        fn from(value: Spend) -> Self {
            value.0.into()
        }
    }

    /// The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification. The subscriber consists of a subscription type, and either an Amazon SNS topic or an email address.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    ///
    /// Required: `Address`, `SubscriptionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Subscriber(Properties);

    impl Subscriber {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The address that AWS sends budget notifications to, either an SNS topic or an email.
        ///
        /// `Address`. Required.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The type of notification that AWS sends to a subscriber.
        ///
        /// `SubscriptionType`. Required.
        pub fn subscription_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubscriptionType", value.into());
            self
        }
    }

    impl From<Subscriber> for Json {
        fn from(value: Subscriber) -> Self {
            value.0.into()
        }
    }

    /// The values that are available for a tag.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagValues(Properties);

    impl TagValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key for the tag.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The match options that you can use to filter your results.
        ///
        /// `MatchOptions`.
        pub fn match_options(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MatchOptions", value.into());
            self
        }

        /// The specific value of the tag.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<TagValues> for Json {
        fn from(value: TagValues) -> Self {
            value.0.into()
        }
    }

    /// The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
    ///
    /// A property type of `AWS::Budgets::Budget`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimePeriod(Properties);

    impl TimePeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end date for a budget. If you didn't specify an end date, AWS set your end date to `06/15/87 00:00 UTC` . The defaults are the same for the Billing and Cost Management console and the API.
        ///
        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY).
        ///
        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<TimePeriod> for Json {
        fn from(value: TimePeriod) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`BudgetsAction`].
pub mod budgets_action {
    use crate::{Json, List, Properties, Value};

    /// The trigger threshold of the action.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionThreshold(Properties);

    impl ActionThreshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of threshold for a notification.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The threshold of a notification.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ActionThreshold> for Json {
        fn from(value: ActionThreshold) -> Self {
            value.0.into()
        }
    }

    /// The definition is where you specify all of the type-specific parameters.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Definition(Properties);

    impl Definition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Identity and Access Management ( IAM ) action definition details.
        ///
        /// `IamActionDefinition`.
        pub fn iam_action_definition(
            mut self,
            value: impl Into<Value<IamActionDefinition>>,
        ) -> Self {
            self.0.set("IamActionDefinition", value.into());
            self
        }

        /// The service control policies (SCP) action definition details.
        ///
        /// `ScpActionDefinition`.
        pub fn scp_action_definition(
            mut self,
            value: impl Into<Value<ScpActionDefinition>>,
        ) -> Self {
            self.0.set("ScpActionDefinition", value.into());
            self
        }

        /// The Amazon EC2 Systems Manager ( SSM ) action definition details.
        ///
        /// `SsmActionDefinition`.
        pub fn ssm_action_definition(
            mut self,
            value: impl Into<Value<SsmActionDefinition>>,
        ) -> Self {
            self.0.set("SsmActionDefinition", value.into());
            self
        }
    }

    impl From<Definition> for Json {
        fn from(value: Definition) -> Self {
            value.0.into()
        }
    }

    /// The AWS Identity and Access Management ( IAM ) action definition details.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
    ///
    /// Required: `PolicyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamActionDefinition(Properties);

    impl IamActionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of groups to be attached. There must be at least one group.
        ///
        /// `Groups`.
        pub fn groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Groups", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the policy to be attached.
        ///
        /// `PolicyArn`. Required.
        pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyArn", value.into());
            self
        }

        /// A list of roles to be attached. There must be at least one role.
        ///
        /// `Roles`.
        pub fn roles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Roles", value.into());
            self
        }

        /// A list of users to be attached. There must be at least one user.
        ///
        /// `Users`.
        pub fn users(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Users", value.into());
            self
        }
    }

    impl From<IamActionDefinition> for Json {
        fn from(value: IamActionDefinition) -> Self {
            value.0.into()
        }
    }

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
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

    /// The service control policies (SCP) action definition details.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
    ///
    /// Required: `PolicyId`, `TargetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScpActionDefinition(Properties);

    impl ScpActionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy ID attached.
        ///
        /// `PolicyId`. Required.
        pub fn policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyId", value.into());
            self
        }

        /// A list of target IDs.
        ///
        /// `TargetIds`. Required.
        pub fn target_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetIds", value.into());
            self
        }
    }

    impl From<ScpActionDefinition> for Json {
        fn from(value: ScpActionDefinition) -> Self {
            value.0.into()
        }
    }

    /// The Amazon EC2 Systems Manager ( SSM ) action definition details.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
    ///
    /// Required: `InstanceIds`, `Region`, `Subtype`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsmActionDefinition(Properties);

    impl SsmActionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The EC2 and RDS instance IDs.
        ///
        /// `InstanceIds`. Required.
        pub fn instance_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceIds", value.into());
            self
        }

        /// The Region to run the ( SSM ) document.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The action subType.
        ///
        /// `Subtype`. Required. Allowed: [`Subtype`].
        pub fn subtype(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Subtype", value.into());
            self
        }
    }

    impl From<SsmActionDefinition> for Json {
        fn from(value: SsmActionDefinition) -> Self {
            value.0.into()
        }
    }

    /// The subscriber to a budget notification. The subscriber consists of a subscription type and either an Amazon SNS topic or an email address.
    ///
    /// A property type of `AWS::Budgets::BudgetsAction`.
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

        /// The address that AWS sends budget notifications to, either an SNS topic or an email.
        ///
        /// `Address`. Required.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The type of notification that AWS sends to a subscriber.
        ///
        /// `Type`. Required. Allowed: [`SubscriberType`].
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
        /// Words for `ActionType`.
        pub enum ActionType {
            ApplyIamPolicy = "APPLY_IAM_POLICY",
            ApplyScpPolicy = "APPLY_SCP_POLICY",
            RunSsmDocuments = "RUN_SSM_DOCUMENTS",
        }

        /// Words for `ApprovalModel`.
        pub enum ApprovalModel {
            Automatic = "AUTOMATIC",
            Manual = "MANUAL",
        }

        /// Words for `NotificationType`.
        pub enum NotificationType {
            Actual = "ACTUAL",
            Forecasted = "FORECASTED",
        }

        /// Words for `Type`.
        pub enum Type {
            Percentage = "PERCENTAGE",
            AbsoluteValue = "ABSOLUTE_VALUE",
        }

        /// Words for `Subtype`.
        pub enum Subtype {
            StopEc2Instances = "STOP_EC2_INSTANCES",
            StopRdsInstances = "STOP_RDS_INSTANCES",
        }

        /// Words for `Type`.
        pub enum SubscriberType {
            Sns = "SNS",
            Email = "EMAIL",
        }
    }
}
