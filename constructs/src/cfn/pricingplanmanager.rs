//! `AWS::PricingPlanManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::PricingPlanManager::Subscription. Deleting an activated subscription does not terminate it immediately; it schedules a cancellation that takes effect at the end of the current billing period.
///
/// [`AWS::PricingPlanManager::Subscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html).
///
/// Required: `PlanFamily`, `PlanTier`, `ResourceArns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Subscription(Properties);

impl Subscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the pricing plan family.
    ///
    /// `PlanFamily`. Required. Allowed: [`PlanFamily`](subscription::PlanFamily). A change replaces the resource.
    pub fn plan_family(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlanFamily", value.into());
        self
    }

    /// The tier of the pricing plan. CloudFormation does not change the tier of an existing subscription; a stack update that changes the tier, upgrading or downgrading it, is rejected.
    ///
    /// `PlanTier`. Required.
    pub fn plan_tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlanTier", value.into());
        self
    }

    /// The ARNs of resources associated with the subscription.
    ///
    /// `ResourceArns`. Required.
    pub fn resource_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceArns", value.into());
        self
    }

    /// `UsageLevel`. Allowed: [`UsageLevel`](subscription::UsageLevel).
    pub fn usage_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UsageLevel", value.into());
        self
    }
}

impl Resource for Subscription {
    const TYPE: &'static str = "AWS::PricingPlanManager::Subscription";
}

impl Construct for Subscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Subscription> for Properties {
    fn from(value: Subscription) -> Self {
        value.0
    }
}

impl Handle<Subscription> {
    /// The ARN of the subscription.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the subscription was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The plan tier currently active on the subscription as reported by the API. Populated by the Read handler. Diverges from PlanTier after a non-reversible CloudFormation rollback; surface via drift detection.
    ///
    /// `Fn::GetAtt` of `CurrentPlanTier`.
    #[must_use]
    pub fn current_plan_tier(self) -> Value<String> {
        self.attribute("CurrentPlanTier")
    }

    /// The status of the subscription.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// A human-readable explanation of why the subscription is in its current status. Populated only when Status is FAILED, where it carries the reason the subscription could not be provisioned. Empty for all other statuses.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// The time the subscription was last modified, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Words of [`Subscription`].
pub mod subscription {
    words! {
        /// Words for `PlanFamily`.
        pub enum PlanFamily {
            CloudFront = "CloudFront",
        }

        /// Words for `UsageLevel`.
        pub enum UsageLevel {
            Default = "DEFAULT",
            CfPremiumL2 = "CF_PREMIUM_L2",
            CfPremiumL3 = "CF_PREMIUM_L3",
            CfPremiumL4 = "CF_PREMIUM_L4",
            CfPremiumL5 = "CF_PREMIUM_L5",
            CfPremiumL6 = "CF_PREMIUM_L6",
            CfPremiumL7 = "CF_PREMIUM_L7",
        }
    }
}
