//! `AWS::BillingConductor`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a billing group that resembles a consolidated billing family that AWS charges, based off of the predefined pricing plan computation.
///
/// [`AWS::BillingConductor::BillingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html).
///
/// Required: `AccountGrouping`, `ComputationPreference`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BillingGroup(Properties);

impl BillingGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The set of accounts that will be under the billing group. The set of accounts resemble the linked accounts in a consolidated billing family.
    ///
    /// `AccountGrouping`. Required.
    pub fn account_grouping(
        mut self,
        value: impl Into<Value<billing_group::AccountGrouping>>,
    ) -> Self {
        self.0.set("AccountGrouping", value.into());
        self
    }

    /// The preferences and settings that will be used to compute the AWS charges for a billing group.
    ///
    /// `ComputationPreference`. Required.
    pub fn computation_preference(
        mut self,
        value: impl Into<Value<billing_group::ComputationPreference>>,
    ) -> Self {
        self.0.set("ComputationPreference", value.into());
        self
    }

    /// The description of the billing group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The billing group's name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The account ID that serves as the main account in a billing group.
    ///
    /// `PrimaryAccountId`. A change replaces the resource.
    pub fn primary_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrimaryAccountId", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a billing group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<billing_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BillingGroup {
    const TYPE: &'static str = "AWS::BillingConductor::BillingGroup";
}

impl Construct for BillingGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BillingGroup> for Properties {
    fn from(value: BillingGroup) -> Self {
        value.0
    }
}

impl Handle<BillingGroup> {
    /// The Amazon Resource Name (ARN) of the created billing group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the billing group was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The most recent time the billing group was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// The number of accounts in the particular billing group.
    ///
    /// `Fn::GetAtt` of `Size`.
    #[must_use]
    pub fn size(self) -> Value<i64> {
        self.attribute("Size")
    }

    /// The billing group status. Only one of the valid values can be used.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason why the billing group is in its current status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// Creates a custom line item that can be used to create a one-time or recurring, fixed or percentage-based charge that you can apply to a single billing group. You can apply custom line items to the current or previous billing period.
///
/// [`AWS::BillingConductor::CustomLineItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html).
///
/// Required: `BillingGroupArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomLineItem(Properties);

impl CustomLineItem {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account in which this custom line item will be applied to.
    ///
    /// `AccountId`. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    ///
    /// `BillingGroupArn`. Required. A change replaces the resource.
    pub fn billing_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingGroupArn", value.into());
        self
    }

    /// A time range for which the custom line item is effective.
    ///
    /// `BillingPeriodRange`.
    pub fn billing_period_range(
        mut self,
        value: impl Into<Value<custom_line_item::BillingPeriodRange>>,
    ) -> Self {
        self.0.set("BillingPeriodRange", value.into());
        self
    }

    /// The computation rule that determines how the custom line item charges are computed and reflected in the bill.
    ///
    /// `ComputationRule`. Allowed: [`ComputationRule`](custom_line_item::ComputationRule). A change replaces the resource.
    pub fn computation_rule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputationRule", value.into());
        self
    }

    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage` .
    ///
    /// `CustomLineItemChargeDetails`.
    pub fn custom_line_item_charge_details(
        mut self,
        value: impl Into<Value<custom_line_item::CustomLineItemChargeDetails>>,
    ) -> Self {
        self.0.set("CustomLineItemChargeDetails", value.into());
        self
    }

    /// The custom line item's description. This is shown on the Bills page in association with the charge value.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The custom line item's name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Configuration details specifying how the custom line item charges are presented, including which service the charges are shown under.
    ///
    /// `PresentationDetails`. A change replaces the resource.
    pub fn presentation_details(
        mut self,
        value: impl Into<Value<custom_line_item::PresentationDetails>>,
    ) -> Self {
        self.0.set("PresentationDetails", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a custom line item.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_line_item::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomLineItem {
    const TYPE: &'static str = "AWS::BillingConductor::CustomLineItem";
}

impl Construct for CustomLineItem {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomLineItem> for Properties {
    fn from(value: CustomLineItem) -> Self {
        value.0
    }
}

impl Handle<CustomLineItem> {
    /// The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The number of resources that are associated to the custom line item.
    ///
    /// `Fn::GetAtt` of `AssociationSize`.
    #[must_use]
    pub fn association_size(self) -> Value<i64> {
        self.attribute("AssociationSize")
    }

    /// The time created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The custom line item's charge value currency. Only one of the valid values can be used.
    ///
    /// `Fn::GetAtt` of `CurrencyCode`.
    #[must_use]
    pub fn currency_code(self) -> Value<String> {
        self.attribute("CurrencyCode")
    }

    /// The most recent time the custom line item was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// The product code associated with the custom line item.
    ///
    /// `Fn::GetAtt` of `ProductCode`.
    #[must_use]
    pub fn product_code(self) -> Value<String> {
        self.attribute("ProductCode")
    }
}

/// Creates a pricing plan that is used for computing AWS charges for billing groups.
///
/// [`AWS::BillingConductor::PricingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingplan.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PricingPlan(Properties);

impl PricingPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The pricing plan description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of a pricing plan.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The `PricingRuleArns` that are associated with the Pricing Plan.
    ///
    /// `PricingRuleArns`.
    pub fn pricing_rule_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PricingRuleArns", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a pricing plan.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pricing_plan::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PricingPlan {
    const TYPE: &'static str = "AWS::BillingConductor::PricingPlan";
}

impl Construct for PricingPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PricingPlan> for Properties {
    fn from(value: PricingPlan) -> Self {
        value.0
    }
}

impl Handle<PricingPlan> {
    /// The Amazon Resource Name (ARN) of the created pricing plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the pricing plan was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The most recent time the pricing plan was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// The pricing rules count currently associated with this pricing plan list element.
    ///
    /// `Fn::GetAtt` of `Size`.
    #[must_use]
    pub fn size(self) -> Value<i64> {
        self.attribute("Size")
    }
}

/// Creates a pricing rule which can be associated with a pricing plan, or a set of pricing plans.
///
/// [`AWS::BillingConductor::PricingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html).
///
/// Required: `Name`, `Scope`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PricingRule(Properties);

impl PricingRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The seller of services provided by AWS , their affiliates, or third-party providers selling services via AWS Marketplace .
    ///
    /// `BillingEntity`. Allowed: [`BillingEntity`](pricing_rule::BillingEntity). A change replaces the resource.
    pub fn billing_entity(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingEntity", value.into());
        self
    }

    /// The pricing rule description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A percentage modifier applied on the public pricing rates.
    ///
    /// `ModifierPercentage`.
    pub fn modifier_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("ModifierPercentage", value.into());
        self
    }

    /// The name of a pricing rule.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Operation is the specific AWS action covered by this line item. This describes the specific usage of the line item.
    ///
    /// `Operation`. A change replaces the resource.
    pub fn operation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Operation", value.into());
        self
    }

    /// The scope of pricing rule that indicates if it's globally applicable or service-specific.
    ///
    /// `Scope`. Required. Allowed: [`Scope`](pricing_rule::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// If the `Scope` attribute is `SERVICE` , this attribute indicates which service the `PricingRule` is applicable for.
    ///
    /// `Service`. A change replaces the resource.
    pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Service", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to a pricing rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pricing_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The set of tiering configurations for the pricing rule.
    ///
    /// `Tiering`.
    pub fn tiering(mut self, value: impl Into<Value<pricing_rule::Tiering>>) -> Self {
        self.0.set("Tiering", value.into());
        self
    }

    /// The type of pricing rule.
    ///
    /// `Type`. Required. Allowed: [`Type`](pricing_rule::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// Usage Type is the unit that each service uses to measure the usage of a specific type of resource.
    ///
    /// `UsageType`. A change replaces the resource.
    pub fn usage_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UsageType", value.into());
        self
    }
}

impl Resource for PricingRule {
    const TYPE: &'static str = "AWS::BillingConductor::PricingRule";
}

impl Construct for PricingRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PricingRule> for Properties {
    fn from(value: PricingRule) -> Self {
        value.0
    }
}

impl Handle<PricingRule> {
    /// The Amazon Resource Name (ARN) used to uniquely identify a pricing rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The pricing plans count that this pricing rule is associated with.
    ///
    /// `Fn::GetAtt` of `AssociatedPricingPlanCount`.
    #[must_use]
    pub fn associated_pricing_plan_count(self) -> Value<i64> {
        self.attribute("AssociatedPricingPlanCount")
    }

    /// The time the pricing rule was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// The most recent time the pricing rule was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }
}

/// Property types of [`BillingGroup`].
pub mod billing_group {
    use crate::{Json, List, Properties, Value};

    /// The set of accounts that will be under the billing group. The set of accounts resemble the linked accounts in a consolidated billing family.
    ///
    /// A property type of `AWS::BillingConductor::BillingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccountGrouping(Properties);

    impl AccountGrouping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies if this billing group will automatically associate newly added AWS accounts that join your consolidated billing family.
        ///
        /// `AutoAssociate`.
        pub fn auto_associate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoAssociate", value.into());
            self
        }

        /// The account IDs that make up the billing group. Account IDs must be a part of the consolidated billing family, and not associated with another billing group.
        ///
        /// `LinkedAccountIds`.
        pub fn linked_account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LinkedAccountIds", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that identifies the transfer relationship owned by the Bill Transfer account (caller account). When specified, the PrimaryAccountId is no longer required.
        ///
        /// `ResponsibilityTransferArn`.
        pub fn responsibility_transfer_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponsibilityTransferArn", value.into());
            self
        }
    }

    impl From<AccountGrouping> for Json {
        fn from(value: AccountGrouping) -> Self {
            value.0.into()
        }
    }

    /// The preferences and settings that will be used to compute the AWS charges for a billing group.
    ///
    /// A property type of `AWS::BillingConductor::BillingGroup`.
    ///
    /// Required: `PricingPlanArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputationPreference(Properties);

    impl ComputationPreference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the pricing plan used to compute the AWS charges for a billing group.
        ///
        /// `PricingPlanArn`. Required.
        pub fn pricing_plan_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PricingPlanArn", value.into());
            self
        }
    }

    impl From<ComputationPreference> for Json {
        fn from(value: ComputationPreference) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BillingConductor::BillingGroup`.
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

/// Property types and words of [`CustomLineItem`].
pub mod custom_line_item {
    use crate::{Json, List, Properties, Value};

    /// The billing period range in which the custom line item request will be applied.
    ///
    /// A property type of `AWS::BillingConductor::CustomLineItem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BillingPeriodRange(Properties);

    impl BillingPeriodRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exclusive end billing period that defines a billing period range where a custom line is applied.
        ///
        /// `ExclusiveEndBillingPeriod`.
        pub fn exclusive_end_billing_period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExclusiveEndBillingPeriod", value.into());
            self
        }

        /// The inclusive start billing period that defines a billing period range where a custom line is applied.
        ///
        /// `InclusiveStartBillingPeriod`.
        pub fn inclusive_start_billing_period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InclusiveStartBillingPeriod", value.into());
            self
        }
    }

    impl From<BillingPeriodRange> for Json {
        fn from(value: BillingPeriodRange) -> Self {
            value.0.into()
        }
    }

    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage` .
    ///
    /// A property type of `AWS::BillingConductor::CustomLineItem`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomLineItemChargeDetails(Properties);

    impl CustomLineItemChargeDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A `CustomLineItemFlatChargeDetails` that describes the charge details of a flat custom line item.
        ///
        /// `Flat`.
        pub fn flat(mut self, value: impl Into<Value<CustomLineItemFlatChargeDetails>>) -> Self {
            self.0.set("Flat", value.into());
            self
        }

        /// A representation of the line item filter.
        ///
        /// `LineItemFilters`.
        pub fn line_item_filters(mut self, value: impl Into<List<LineItemFilter>>) -> Self {
            self.0.set("LineItemFilters", value.into());
            self
        }

        /// A `CustomLineItemPercentageChargeDetails` that describes the charge details of a percentage custom line item.
        ///
        /// `Percentage`.
        pub fn percentage(
            mut self,
            value: impl Into<Value<CustomLineItemPercentageChargeDetails>>,
        ) -> Self {
            self.0.set("Percentage", value.into());
            self
        }

        /// The type of the custom line item that indicates whether the charge is a fee or credit.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<CustomLineItemChargeDetails> for Json {
        fn from(value: CustomLineItemChargeDetails) -> Self {
            value.0.into()
        }
    }

    /// The charge details of a custom line item. It should contain only one of `Flat` or `Percentage` .
    ///
    /// A property type of `AWS::BillingConductor::CustomLineItem`.
    ///
    /// Required: `ChargeValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomLineItemFlatChargeDetails(Properties);

    impl CustomLineItemFlatChargeDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom line item's fixed charge value in USD.
        ///
        /// `ChargeValue`. Required.
        pub fn charge_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ChargeValue", value.into());
            self
        }
    }

    impl From<CustomLineItemFlatChargeDetails> for Json {
        fn from(value: CustomLineItemFlatChargeDetails) -> Self {
            value.0.into()
        }
    }

    /// A representation of the charge details associated with a percentage custom line item.
    ///
    /// A property type of `AWS::BillingConductor::CustomLineItem`.
    ///
    /// Required: `PercentageValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomLineItemPercentageChargeDetails(Properties);

    impl CustomLineItemPercentageChargeDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of resource ARNs to associate to the percentage custom line item.
        ///
        /// `ChildAssociatedResources`.
        pub fn child_associated_resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ChildAssociatedResources", value.into());
            self
        }

        /// The custom line item's percentage value. This will be multiplied against the combined value of its associated resources to determine its charge value.
        ///
        /// `PercentageValue`. Required.
        pub fn percentage_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PercentageValue", value.into());
            self
        }
    }

    impl From<CustomLineItemPercentageChargeDetails> for Json {
        fn from(value: CustomLineItemPercentageChargeDetails) -> Self {
            value.0.into()
        }
    }

    /// A representation of the line item filter for your custom line item. You can use line item filters to include or exclude specific resource values from the billing group's total cost.
    ///
    /// A property type of `AWS::BillingConductor::CustomLineItem`.
    ///
    /// Required: `Attribute`, `MatchOption`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LineItemFilter(Properties);

    impl LineItemFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The attribute of the line item filter. This specifies what attribute that you can filter on.
        ///
        /// `Attribute`. Required. Allowed: [`Attribute`].
        pub fn attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Attribute", value.into());
            self
        }

        /// The values of the line item filter. This specifies the values to filter on.
        ///
        /// `AttributeValues`.
        pub fn attribute_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AttributeValues", value.into());
            self
        }

        /// The match criteria of the line item filter. This parameter specifies whether not to include the resource value from the billing group total cost.
        ///
        /// `MatchOption`. Required. Allowed: [`MatchOption`].
        pub fn match_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchOption", value.into());
            self
        }

        /// The values of the line item filter. This specifies the values to filter on. Currently, you can only exclude Savings Plans discounts.
        ///
        /// `Values`. Allowed: [`Values`].
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<LineItemFilter> for Json {
        fn from(value: LineItemFilter) -> Self {
            value.0.into()
        }
    }

    /// Configuration details specifying how the custom line item charges are presented, including which service the charges are shown under.
    ///
    /// A property type of `AWS::BillingConductor::CustomLineItem`.
    ///
    /// Required: `Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PresentationDetails(Properties);

    impl PresentationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Service`. Required.
        pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Service", value.into());
            self
        }
    }

    impl From<PresentationDetails> for Json {
        fn from(value: PresentationDetails) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BillingConductor::CustomLineItem`.
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
        /// Words for `ComputationRule`.
        pub enum ComputationRule {
            Consolidated = "CONSOLIDATED",
            Itemized = "ITEMIZED",
        }

        /// Words for `Type`.
        pub enum Type {
            Fee = "FEE",
            Credit = "CREDIT",
        }

        /// Words for `Attribute`.
        pub enum Attribute {
            LineItemType = "LINE_ITEM_TYPE",
            Service = "SERVICE",
        }

        /// Words for `MatchOption`.
        pub enum MatchOption {
            NotEqual = "NOT_EQUAL",
            Equal = "EQUAL",
        }

        /// Words for `Values`.
        pub enum Values {
            SavingsPlanNegation = "SAVINGS_PLAN_NEGATION",
        }
    }
}

/// Property types of [`PricingPlan`].
pub mod pricing_plan {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BillingConductor::PricingPlan`.
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

/// Property types and words of [`PricingRule`].
pub mod pricing_rule {
    use crate::{Json, List, Properties, Value};

    /// A custom volume tier that defines the rate applied to usage within the given range.
    ///
    /// A property type of `AWS::BillingConductor::PricingRule`.
    ///
    /// Required: `BeginRangeInclusive`, `RateValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomTier(Properties);

    impl CustomTier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The inclusive beginning of the tier's usage range.
        ///
        /// `BeginRangeInclusive`. Required.
        pub fn begin_range_inclusive(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("BeginRangeInclusive", value.into());
            self
        }

        /// The exclusive end of the tier's usage range. Omit for the last tier (infinity).
        ///
        /// `EndRangeExclusive`.
        pub fn end_range_exclusive(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("EndRangeExclusive", value.into());
            self
        }

        /// The custom rate applied to usage within the tier's range.
        ///
        /// `RateValue`. Required.
        pub fn rate_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("RateValue", value.into());
            self
        }
    }

    impl From<CustomTier> for Json {
        fn from(value: CustomTier) -> Self {
            value.0.into()
        }
    }

    /// The possible AWS Free Tier configurations.
    ///
    /// A property type of `AWS::BillingConductor::PricingRule`.
    ///
    /// Required: `Activated`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FreeTier(Properties);

    impl FreeTier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Activate or deactivate AWS Free Tier.
        ///
        /// `Activated`. Required.
        pub fn activated(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Activated", value.into());
            self
        }
    }

    impl From<FreeTier> for Json {
        fn from(value: FreeTier) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BillingConductor::PricingRule`.
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

    /// The set of tiering configurations for the pricing rule.
    ///
    /// A property type of `AWS::BillingConductor::PricingRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tiering(Properties);

    impl Tiering {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of custom volume tiers for a SKU-scoped TIERING pricing rule. Tiers must start at 0, be contiguous, and the last tier must have no end range.
        ///
        /// `CustomTiers`.
        pub fn custom_tiers(mut self, value: impl Into<List<CustomTier>>) -> Self {
            self.0.set("CustomTiers", value.into());
            self
        }

        /// `FreeTier`.
        pub fn free_tier(mut self, value: impl Into<Value<FreeTier>>) -> Self {
            self.0.set("FreeTier", value.into());
            self
        }
    }

    impl From<Tiering> for Json {
        fn from(value: Tiering) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BillingEntity`.
        pub enum BillingEntity {
            Aws = "AWS",
            AwsMarketplace = "AWS Marketplace",
            Aispl = "AISPL",
        }

        /// Words for `Scope`.
        pub enum Scope {
            Global = "GLOBAL",
            Service = "SERVICE",
            BillingEntity = "BILLING_ENTITY",
            Sku = "SKU",
        }

        /// Words for `Type`.
        pub enum Type {
            Markup = "MARKUP",
            Discount = "DISCOUNT",
            Tiering = "TIERING",
        }
    }
}
