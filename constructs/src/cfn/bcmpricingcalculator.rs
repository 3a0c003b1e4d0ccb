//! `AWS::BcmPricingCalculator`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::BcmPricingCalculator::BillEstimate
///
/// [`AWS::BcmPricingCalculator::BillEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BillEstimate(Properties);

impl BillEstimate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the bill scenario this estimate is based on
    ///
    /// `BillScenarioId`. A change replaces the resource.
    pub fn bill_scenario_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillScenarioId", value.into());
        self
    }

    /// The timestamp when the bill estimate expires
    ///
    /// `ExpiresAt`.
    pub fn expires_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiresAt", value.into());
        self
    }

    /// The name of the bill estimate
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<bill_estimate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BillEstimate {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::BillEstimate";
}

impl Construct for BillEstimate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BillEstimate> for Properties {
    fn from(value: BillEstimate) -> Self {
        value.0
    }
}

impl Handle<BillEstimate> {
    /// The Amazon Resource Name (ARN) of the bill estimate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `BillInterval`.
    #[must_use]
    pub fn bill_interval(self) -> Value<Json> {
        self.attribute("BillInterval")
    }

    /// The ARN of the cost category group sharing preference
    ///
    /// `Fn::GetAtt` of `CostCategoryGroupSharingPreferenceArn`.
    #[must_use]
    pub fn cost_category_group_sharing_preference_arn(self) -> Value<String> {
        self.attribute("CostCategoryGroupSharingPreferenceArn")
    }

    /// The effective date of the cost category group sharing preference
    ///
    /// `Fn::GetAtt` of `CostCategoryGroupSharingPreferenceEffectiveDate`.
    #[must_use]
    pub fn cost_category_group_sharing_preference_effective_date(self) -> Value<String> {
        self.attribute("CostCategoryGroupSharingPreferenceEffectiveDate")
    }

    /// The timestamp when the bill estimate was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `GroupSharingPreference`.
    #[must_use]
    pub fn group_sharing_preference(self) -> Value<String> {
        self.attribute("GroupSharingPreference")
    }

    /// The unique identifier of the bill estimate
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::BcmPricingCalculator::BillScenario
///
/// [`AWS::BcmPricingCalculator::BillScenario`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BillScenario(Properties);

impl BillScenario {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the cost category group sharing preference
    ///
    /// `CostCategoryGroupSharingPreferenceArn`.
    pub fn cost_category_group_sharing_preference_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("CostCategoryGroupSharingPreferenceArn", value.into());
        self
    }

    /// The timestamp when the bill scenario expires
    ///
    /// `ExpiresAt`.
    pub fn expires_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiresAt", value.into());
        self
    }

    /// The group sharing preference for the bill scenario
    ///
    /// `GroupSharingPreference`. Allowed: [`GroupSharingPreference`](bill_scenario::GroupSharingPreference).
    pub fn group_sharing_preference(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupSharingPreference", value.into());
        self
    }

    /// The name of the bill scenario
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<bill_scenario::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BillScenario {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::BillScenario";
}

impl Construct for BillScenario {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BillScenario> for Properties {
    fn from(value: BillScenario) -> Self {
        value.0
    }
}

impl Handle<BillScenario> {
    /// The Amazon Resource Name (ARN) of the bill scenario.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `BillInterval`.
    #[must_use]
    pub fn bill_interval(self) -> Value<Json> {
        self.attribute("BillInterval")
    }

    /// The timestamp when the bill scenario was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The failure message if the bill scenario failed
    ///
    /// `Fn::GetAtt` of `FailureMessage`.
    #[must_use]
    pub fn failure_message(self) -> Value<String> {
        self.attribute("FailureMessage")
    }

    /// The unique identifier of the bill scenario
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate
///
/// [`AWS::BcmPricingCalculator::WorkloadEstimate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkloadEstimate(Properties);

impl WorkloadEstimate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The timestamp when the workload estimate will expire.
    ///
    /// `ExpiresAt`.
    pub fn expires_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiresAt", value.into());
        self
    }

    /// The name of the workload estimate.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The type of pricing rates used for the estimate.
    ///
    /// `RateType`. Allowed: [`RateType`](workload_estimate::RateType). A change replaces the resource.
    pub fn rate_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RateType", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workload_estimate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for WorkloadEstimate {
    const TYPE: &'static str = "AWS::BcmPricingCalculator::WorkloadEstimate";
}

impl Construct for WorkloadEstimate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkloadEstimate> for Properties {
    fn from(value: WorkloadEstimate) -> Self {
        value.0
    }
}

impl Handle<WorkloadEstimate> {
    /// The Amazon Resource Name (ARN) of the workload estimate.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CostCurrency`.
    #[must_use]
    pub fn cost_currency(self) -> Value<String> {
        self.attribute("CostCurrency")
    }

    /// The timestamp when the workload estimate was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// An error message if the workload estimate failed.
    ///
    /// `Fn::GetAtt` of `FailureMessage`.
    #[must_use]
    pub fn failure_message(self) -> Value<String> {
        self.attribute("FailureMessage")
    }

    /// The unique identifier of the workload estimate.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp of the pricing rates used for the estimate.
    ///
    /// `Fn::GetAtt` of `RateTimestamp`.
    #[must_use]
    pub fn rate_timestamp(self) -> Value<String> {
        self.attribute("RateTimestamp")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The total estimated cost for the workload.
    ///
    /// `Fn::GetAtt` of `TotalCost`.
    #[must_use]
    pub fn total_cost(self) -> Value<f64> {
        self.attribute("TotalCost")
    }
}

/// Property types of [`BillEstimate`].
pub mod bill_estimate {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BcmPricingCalculator::BillEstimate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BillInterval(Properties);

    impl BillInterval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<BillInterval> for Json {
        fn from(value: BillInterval) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BcmPricingCalculator::BillEstimate`.
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

/// Property types and words of [`BillScenario`].
pub mod bill_scenario {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BcmPricingCalculator::BillScenario`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BillInterval(Properties);

    impl BillInterval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `End`.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// `Start`.
        pub fn start(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<BillInterval> for Json {
        fn from(value: BillInterval) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::BcmPricingCalculator::BillScenario`.
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
        /// Words for `GroupSharingPreference`.
        pub enum GroupSharingPreference {
            Open = "OPEN",
            Prioritized = "PRIORITIZED",
            Restricted = "RESTRICTED",
        }
    }
}

/// Property types and words of [`WorkloadEstimate`].
pub mod workload_estimate {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BcmPricingCalculator::WorkloadEstimate`.
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
        /// Words for `RateType`.
        pub enum RateType {
            BeforeDiscounts = "BEFORE_DISCOUNTS",
            AfterDiscounts = "AFTER_DISCOUNTS",
            AfterDiscountsAndCommitments = "AFTER_DISCOUNTS_AND_COMMITMENTS",
        }
    }
}
