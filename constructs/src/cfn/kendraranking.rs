//! `AWS::KendraRanking`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used for provisioning the `Rescore` API.
///
/// [`AWS::KendraRanking::ExecutionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendraranking-executionplan.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ExecutionPlan(Properties);

impl ExecutionPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// You can set additional capacity units to meet the needs of your rescore execution plan. You are given a single capacity unit by default. If you want to use the default capacity, you don't set additional capacity units.
    ///
    /// `CapacityUnits`.
    pub fn capacity_units(
        mut self,
        value: impl Into<Value<execution_plan::CapacityUnitsConfiguration>>,
    ) -> Self {
        self.0.set("CapacityUnits", value.into());
        self
    }

    /// A description for the rescore execution plan.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the rescore execution plan.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of key-value pairs that identify or categorize your rescore execution plan. You can also use tags to help control access to the rescore execution plan. Tag keys and values can consist of Unicode letters, digits, white space.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<execution_plan::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ExecutionPlan {
    const TYPE: &'static str = "AWS::KendraRanking::ExecutionPlan";
}

impl Construct for ExecutionPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ExecutionPlan> for Properties {
    fn from(value: ExecutionPlan) -> Self {
        value.0
    }
}

impl Handle<ExecutionPlan> {
    /// The Amazon Resource Name (ARN) of the rescore execution plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the rescore execution plan.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`ExecutionPlan`].
pub mod execution_plan {
    use crate::{Json, Properties, Value};

    /// Sets additional capacity units configured for your rescore execution plan. A rescore execution plan is an Amazon Kendra Intelligent Ranking resource used for provisioning the `Rescore` API.
    ///
    /// A property type of `AWS::KendraRanking::ExecutionPlan`.
    ///
    /// Required: `RescoreCapacityUnits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityUnitsConfiguration(Properties);

    impl CapacityUnitsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of extra capacity for your rescore execution plan.
        ///
        /// `RescoreCapacityUnits`. Required.
        pub fn rescore_capacity_units(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RescoreCapacityUnits", value.into());
            self
        }
    }

    impl From<CapacityUnitsConfiguration> for Json {
        fn from(value: CapacityUnitsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging KendraRanking resources
    ///
    /// A property type of `AWS::KendraRanking::ExecutionPlan`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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
