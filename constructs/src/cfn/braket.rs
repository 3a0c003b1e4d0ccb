//! `AWS::Braket`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a spending limit for a specified quantum device. Spending limits help you control costs by setting maximum amounts that can be spent on quantum computing tasks within a specified time period.
///
/// [`AWS::Braket::SpendingLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html).
///
/// Required: `DeviceArn`, `SpendingLimit`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SpendingLimit(Properties);

impl SpendingLimit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to.
    ///
    /// `DeviceArn`. Required. A change replaces the resource.
    pub fn device_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeviceArn", value.into());
        self
    }

    /// The maximum amount that can be spent on the specified device, in USD.
    ///
    /// `SpendingLimit`. Required.
    pub fn spending_limit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SpendingLimit", value.into());
        self
    }

    /// The tags to apply to the spending limit.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<spending_limit::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Defines a time range for spending limits, specifying when the limit is active.
    ///
    /// `TimePeriod`.
    pub fn time_period(mut self, value: impl Into<Value<spending_limit::TimePeriod>>) -> Self {
        self.0.set("TimePeriod", value.into());
        self
    }
}

impl Resource for SpendingLimit {
    const TYPE: &'static str = "AWS::Braket::SpendingLimit";
}

impl Construct for SpendingLimit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SpendingLimit> for Properties {
    fn from(value: SpendingLimit) -> Self {
        value.0
    }
}

impl Handle<SpendingLimit> {
    /// The date and time when the spending limit was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The amount currently queued for spending on the device, in USD.
    ///
    /// `Fn::GetAtt` of `QueuedSpend`.
    #[must_use]
    pub fn queued_spend(self) -> Value<String> {
        self.attribute("QueuedSpend")
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the spending limit.
    ///
    /// `Fn::GetAtt` of `SpendingLimitArn`.
    #[must_use]
    pub fn spending_limit_arn(self) -> Value<String> {
        self.attribute("SpendingLimitArn")
    }

    /// The total amount spent on the device so far during the current time period, in USD.
    ///
    /// `Fn::GetAtt` of `TotalSpend`.
    #[must_use]
    pub fn total_spend(self) -> Value<String> {
        self.attribute("TotalSpend")
    }

    /// The date and time when the spending limit was last modified, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types of [`SpendingLimit`].
pub mod spending_limit {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Braket::SpendingLimit`.
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

    /// Defines a time range for spending limits, specifying when the limit is active.
    ///
    /// A property type of `AWS::Braket::SpendingLimit`.
    ///
    /// Required: `EndAt`, `StartAt`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimePeriod(Properties);

    impl TimePeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end date and time for the spending limit period, in ISO 8601 format.
        ///
        /// `EndAt`. Required.
        pub fn end_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndAt", value.into());
            self
        }

        /// The start date and time for the spending limit period, in ISO 8601 format.
        ///
        /// `StartAt`. Required.
        pub fn start_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartAt", value.into());
            self
        }
    }

    impl From<TimePeriod> for Json {
        fn from(value: TimePeriod) -> Self {
            value.0.into()
        }
    }
}
