//! `AWS::FraudDetector`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Manages a detector and associated detector versions.
///
/// [`AWS::FraudDetector::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html).
///
/// Required: `DetectorId`, `EventType`, `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Detector(Properties);

impl Detector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The models to associate with this detector. You must provide the ARNs of all the models you want to associate.
    ///
    /// `AssociatedModels`.
    pub fn associated_models(mut self, value: impl Into<crate::List<detector::Model>>) -> Self {
        self.0.set("AssociatedModels", value.into());
        self
    }

    /// The detector description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the detector.
    ///
    /// `DetectorId`. Required. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// The status of the detector version. If a value is not provided for this property, AWS CloudFormation assumes `DRAFT` status.
    ///
    /// `DetectorVersionStatus`. Allowed: [`DetectorVersionStatus`](detector::DetectorVersionStatus).
    pub fn detector_version_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorVersionStatus", value.into());
        self
    }

    /// The event type associated with this detector.
    ///
    /// `EventType`. Required.
    pub fn event_type(mut self, value: impl Into<Value<detector::EventType>>) -> Self {
        self.0.set("EventType", value.into());
        self
    }

    /// The rule execution mode for the rules included in the detector version.
    ///
    /// `RuleExecutionMode`. Allowed: [`RuleExecutionMode`](detector::RuleExecutionMode).
    pub fn rule_execution_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleExecutionMode", value.into());
        self
    }

    /// The rules to include in the detector version.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<crate::List<detector::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<detector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Detector {
    const TYPE: &'static str = "AWS::FraudDetector::Detector";
}

impl Construct for Detector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Detector> for Properties {
    fn from(value: Detector) -> Self {
        value.0
    }
}

impl Handle<Detector> {
    /// The detector ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when detector was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The name of the detector.
    ///
    /// `Fn::GetAtt` of `DetectorVersionId`.
    #[must_use]
    pub fn detector_version_id(self) -> Value<String> {
        self.attribute("DetectorVersionId")
    }

    /// The detector ARN.
    ///
    /// `Fn::GetAtt` of `EventType.Arn`.
    #[must_use]
    pub fn event_type_arn(self) -> Value<String> {
        self.attribute("EventType.Arn")
    }

    /// Timestamp of when the detector was created.
    ///
    /// `Fn::GetAtt` of `EventType.CreatedTime`.
    #[must_use]
    pub fn event_type_created_time(self) -> Value<String> {
        self.attribute("EventType.CreatedTime")
    }

    /// Timestamp of when the detector was last updated.
    ///
    /// `Fn::GetAtt` of `EventType.LastUpdatedTime`.
    #[must_use]
    pub fn event_type_last_updated_time(self) -> Value<String> {
        self.attribute("EventType.LastUpdatedTime")
    }

    /// Timestamp of when detector was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Manages an entity type. An entity represents who is performing the event. As part of a fraud prediction, you pass the entity ID to indicate the specific entity who performed the event. An entity type classifies the entity.
///
/// [`AWS::FraudDetector::EntityType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EntityType(Properties);

impl EntityType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The entity type description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The entity type name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A key and value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<entity_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EntityType {
    const TYPE: &'static str = "AWS::FraudDetector::EntityType";
}

impl Construct for EntityType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EntityType> for Properties {
    fn from(value: EntityType) -> Self {
        value.0
    }
}

impl Handle<EntityType> {
    /// The entity type ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when entity type was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when entity type was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Manages an event type. An event is a business activity that is evaluated for fraud risk. With Amazon Fraud Detector, you generate fraud predictions for events. An event type defines the structure for an event sent to Amazon Fraud Detector.
///
/// [`AWS::FraudDetector::EventType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html).
///
/// Required: `EntityTypes`, `EventVariables`, `Labels`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventType(Properties);

impl EventType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The event type description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The event type entity types.
    ///
    /// `EntityTypes`. Required.
    pub fn entity_types(mut self, value: impl Into<crate::List<event_type::EntityType>>) -> Self {
        self.0.set("EntityTypes", value.into());
        self
    }

    /// The event type event variables.
    ///
    /// `EventVariables`. Required.
    pub fn event_variables(
        mut self,
        value: impl Into<crate::List<event_type::EventVariable>>,
    ) -> Self {
        self.0.set("EventVariables", value.into());
        self
    }

    /// The event type labels.
    ///
    /// `Labels`. Required.
    pub fn labels(mut self, value: impl Into<crate::List<event_type::Label>>) -> Self {
        self.0.set("Labels", value.into());
        self
    }

    /// The event type name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<event_type::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventType {
    const TYPE: &'static str = "AWS::FraudDetector::EventType";
}

impl Construct for EventType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventType> for Properties {
    fn from(value: EventType) -> Self {
        value.0
    }
}

impl Handle<EventType> {
    /// The event type ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when event type was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when event type was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Creates or updates label. A label classifies an event as fraudulent or legitimate. Labels are associated with event types and used to train supervised machine learning models in Amazon Fraud Detector.
///
/// [`AWS::FraudDetector::Label`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Label(Properties);

impl Label {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The label description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The label name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<label::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Label {
    const TYPE: &'static str = "AWS::FraudDetector::Label";
}

impl Construct for Label {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Label> for Properties {
    fn from(value: Label) -> Self {
        value.0
    }
}

impl Handle<Label> {
    /// The ARN of the label.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when label was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when label was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Creates a list.
///
/// [`AWS::FraudDetector::List`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct List(Properties);

impl List {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the list.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The elements in the list.
    ///
    /// `Elements`.
    pub fn elements(mut self, value: impl Into<crate::List<String>>) -> Self {
        self.0.set("Elements", value.into());
        self
    }

    /// The name of the list.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The variable type of the list. For more information, see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/variables.html#variable-types)
    ///
    /// `VariableType`.
    pub fn variable_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VariableType", value.into());
        self
    }
}

impl Resource for List {
    const TYPE: &'static str = "AWS::FraudDetector::List";
}

impl Construct for List {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<List> for Properties {
    fn from(value: List) -> Self {
        value.0
    }
}

impl Handle<List> {
    /// The event type ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when the list was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when list was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Creates or updates an outcome.
///
/// [`AWS::FraudDetector::Outcome`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Outcome(Properties);

impl Outcome {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The outcome description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The outcome name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<outcome::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Outcome {
    const TYPE: &'static str = "AWS::FraudDetector::Outcome";
}

impl Construct for Outcome {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Outcome> for Properties {
    fn from(value: Outcome) -> Self {
        value.0
    }
}

impl Handle<Outcome> {
    /// The ARN of the outcome.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when outcome was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when outcome was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Manages a variable.
///
/// [`AWS::FraudDetector::Variable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html).
///
/// Required: `DataSource`, `DataType`, `DefaultValue`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Variable(Properties);

impl Variable {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The data source of the variable.
    ///
    /// `DataSource`. Required. Allowed: [`DataSource`](variable::DataSource).
    pub fn data_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataSource", value.into());
        self
    }

    /// The data type of the variable.
    ///
    /// `DataType`. Required. Allowed: [`DataType`](variable::DataType).
    pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataType", value.into());
        self
    }

    /// The default value of the variable.
    ///
    /// `DefaultValue`. Required.
    pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultValue", value.into());
        self
    }

    /// The description of the variable.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the variable.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<crate::List<variable::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the variable. For more information see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/create-a-variable.html#variable-types) .
    ///
    /// `VariableType`. Allowed: [`VariableType`](variable::VariableType).
    pub fn variable_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VariableType", value.into());
        self
    }
}

impl Resource for Variable {
    const TYPE: &'static str = "AWS::FraudDetector::Variable";
}

impl Construct for Variable {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Variable> for Properties {
    fn from(value: Variable) -> Self {
        value.0
    }
}

impl Handle<Variable> {
    /// The ARN of the variable.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp of when variable was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp of when variable was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// Property types and words of [`Detector`].
pub mod detector {
    use crate::{Json, List, Properties, Value};

    /// The entity type details.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityType(Properties);

    impl EntityType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entity type ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp of when the entity type was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The entity type description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// Timestamp of when the entity type was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The entity type name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<EntityType> for Json {
        fn from(value: EntityType) -> Self {
            value.0.into()
        }
    }

    /// The event type details.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventType(Properties);

    impl EventType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entity type ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp of when the event type was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The event type description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The event type entity types.
        ///
        /// `EntityTypes`.
        pub fn entity_types(mut self, value: impl Into<List<EntityType>>) -> Self {
            self.0.set("EntityTypes", value.into());
            self
        }

        /// The event type event variables.
        ///
        /// `EventVariables`.
        pub fn event_variables(mut self, value: impl Into<List<EventVariable>>) -> Self {
            self.0.set("EventVariables", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// The event type labels.
        ///
        /// `Labels`.
        pub fn labels(mut self, value: impl Into<List<Label>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// Timestamp of when the event type was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The event type name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<EventType> for Json {
        fn from(value: EventType) -> Self {
            value.0.into()
        }
    }

    /// The event type variable for the detector.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventVariable(Properties);

    impl EventVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event variable ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp for when the event variable was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The data source of the event variable.
        ///
        /// `DataSource`. Allowed: [`DataSource`].
        pub fn data_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSource", value.into());
            self
        }

        /// The data type of the event variable.
        ///
        /// `DataType`. Allowed: [`DataType`].
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// The default value of the event variable. This is required if you are providing the details of your variables instead of the ARN.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The description of the event variable.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// Timestamp for when the event variable was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The name of the event variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The type of event variable. For more information, see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/create-a-variable.html#variable-types) .
        ///
        /// `VariableType`. Allowed: [`VariableType`].
        pub fn variable_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariableType", value.into());
            self
        }
    }

    impl From<EventVariable> for Json {
        fn from(value: EventVariable) -> Self {
            value.0.into()
        }
    }

    /// The label details.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp of when the event type was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The label description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// Timestamp of when the label was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The label name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// The model.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Model(Properties);

    impl Model {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the model.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<Model> for Json {
        fn from(value: Model) -> Self {
            value.0.into()
        }
    }

    /// The outcome.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Outcome(Properties);

    impl Outcome {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The outcome ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The timestamp when the outcome was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The outcome description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// The timestamp when the outcome was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The outcome name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<Outcome> for Json {
        fn from(value: Outcome) -> Self {
            value.0.into()
        }
    }

    /// A rule.
    ///
    /// A property type of `AWS::FraudDetector::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp for when the rule was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The rule description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The detector for which the rule is associated.
        ///
        /// `DetectorId`.
        pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DetectorId", value.into());
            self
        }

        /// The rule expression. A rule expression captures the business logic. For more information, see [Rule language reference](https://docs.aws.amazon.com/frauddetector/latest/ug/rule-language-reference.html) .
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The rule language.
        ///
        /// `Language`. Allowed: [`Language`].
        pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Language", value.into());
            self
        }

        /// Timestamp for when the rule was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The rule outcome.
        ///
        /// `Outcomes`.
        pub fn outcomes(mut self, value: impl Into<List<Outcome>>) -> Self {
            self.0.set("Outcomes", value.into());
            self
        }

        /// The rule ID.
        ///
        /// `RuleId`.
        pub fn rule_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleId", value.into());
            self
        }

        /// The rule version.
        ///
        /// `RuleVersion`.
        pub fn rule_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleVersion", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FraudDetector::Detector`.
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
        /// Words for `DetectorVersionStatus`.
        pub enum DetectorVersionStatus {
            Draft = "DRAFT",
            Active = "ACTIVE",
        }

        /// Words for `RuleExecutionMode`.
        pub enum RuleExecutionMode {
            FirstMatched = "FIRST_MATCHED",
            AllMatched = "ALL_MATCHED",
        }

        /// Words for `DataSource`.
        pub enum DataSource {
            Event = "EVENT",
        }

        /// Words for `DataType`.
        pub enum DataType {
            String = "STRING",
            Integer = "INTEGER",
            Float = "FLOAT",
            Boolean = "BOOLEAN",
        }

        /// Words for `VariableType`.
        pub enum VariableType {
            AuthCode = "AUTH_CODE",
            Avs = "AVS",
            BillingAddressL1 = "BILLING_ADDRESS_L1",
            BillingAddressL2 = "BILLING_ADDRESS_L2",
            BillingCity = "BILLING_CITY",
            BillingCountry = "BILLING_COUNTRY",
            BillingName = "BILLING_NAME",
            BillingPhone = "BILLING_PHONE",
            BillingState = "BILLING_STATE",
            BillingZip = "BILLING_ZIP",
            CardBin = "CARD_BIN",
            Categorical = "CATEGORICAL",
            CurrencyCode = "CURRENCY_CODE",
            EmailAddress = "EMAIL_ADDRESS",
            Fingerprint = "FINGERPRINT",
            FraudLabel = "FRAUD_LABEL",
            FreeFormText = "FREE_FORM_TEXT",
            IpAddress = "IP_ADDRESS",
            Numeric = "NUMERIC",
            OrderId = "ORDER_ID",
            PaymentType = "PAYMENT_TYPE",
            PhoneNumber = "PHONE_NUMBER",
            Price = "PRICE",
            ProductCategory = "PRODUCT_CATEGORY",
            ShippingAddressL1 = "SHIPPING_ADDRESS_L1",
            ShippingAddressL2 = "SHIPPING_ADDRESS_L2",
            ShippingCity = "SHIPPING_CITY",
            ShippingCountry = "SHIPPING_COUNTRY",
            ShippingName = "SHIPPING_NAME",
            ShippingPhone = "SHIPPING_PHONE",
            ShippingState = "SHIPPING_STATE",
            ShippingZip = "SHIPPING_ZIP",
            Useragent = "USERAGENT",
        }

        /// Words for `Language`.
        pub enum Language {
            Detectorpl = "DETECTORPL",
        }
    }
}

/// Property types of [`EntityType`].
pub mod entity_type {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FraudDetector::EntityType`.
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

/// Property types and words of [`EventType`].
pub mod event_type {
    use crate::{Json, List, Properties, Value};

    /// The entity type details.
    ///
    /// A property type of `AWS::FraudDetector::EventType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityType(Properties);

    impl EntityType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entity type ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp of when the entity type was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The entity type description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// Timestamp of when the entity type was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The entity type name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<EntityType> for Json {
        fn from(value: EntityType) -> Self {
            value.0.into()
        }
    }

    /// The variables associated with this event type.
    ///
    /// A property type of `AWS::FraudDetector::EventType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventVariable(Properties);

    impl EventVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event variable ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp for when event variable was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The source of the event variable.
        ///
        /// `DataSource`. Allowed: [`DataSource`].
        pub fn data_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSource", value.into());
            self
        }

        /// The data type of the event variable. For more information, see [Data types](https://docs.aws.amazon.com/frauddetector/latest/ug/variables.html#data-types) .
        ///
        /// `DataType`. Allowed: [`DataType`].
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// The default value of the event variable
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The event variable description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// Timestamp for when the event variable was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The name of the event variable.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The type of event variable. For more information, see [Variable types](https://docs.aws.amazon.com/frauddetector/latest/ug/variables.html#variable-types) .
        ///
        /// `VariableType`. Allowed: [`VariableType`].
        pub fn variable_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VariableType", value.into());
            self
        }
    }

    impl From<EventVariable> for Json {
        fn from(value: EventVariable) -> Self {
            value.0.into()
        }
    }

    /// The label associated with the event type.
    ///
    /// A property type of `AWS::FraudDetector::EventType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label ARN.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Timestamp of when the event type was created.
        ///
        /// `CreatedTime`.
        pub fn created_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedTime", value.into());
            self
        }

        /// The label description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Indicates whether the resource is defined within this CloudFormation template and impacts the create, update, and delete behavior of the stack.
        ///
        /// `Inline`.
        pub fn inline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inline", value.into());
            self
        }

        /// Timestamp of when the label was last updated.
        ///
        /// `LastUpdatedTime`.
        pub fn last_updated_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedTime", value.into());
            self
        }

        /// The label name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An array of key-value pairs to apply to this resource.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::FraudDetector::EventType`.
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
        /// Words for `DataSource`.
        pub enum DataSource {
            Event = "EVENT",
        }

        /// Words for `DataType`.
        pub enum DataType {
            String = "STRING",
            Integer = "INTEGER",
            Float = "FLOAT",
            Boolean = "BOOLEAN",
        }

        /// Words for `VariableType`.
        pub enum VariableType {
            AuthCode = "AUTH_CODE",
            Avs = "AVS",
            BillingAddressL1 = "BILLING_ADDRESS_L1",
            BillingAddressL2 = "BILLING_ADDRESS_L2",
            BillingCity = "BILLING_CITY",
            BillingCountry = "BILLING_COUNTRY",
            BillingName = "BILLING_NAME",
            BillingPhone = "BILLING_PHONE",
            BillingState = "BILLING_STATE",
            BillingZip = "BILLING_ZIP",
            CardBin = "CARD_BIN",
            Categorical = "CATEGORICAL",
            CurrencyCode = "CURRENCY_CODE",
            EmailAddress = "EMAIL_ADDRESS",
            Fingerprint = "FINGERPRINT",
            FraudLabel = "FRAUD_LABEL",
            FreeFormText = "FREE_FORM_TEXT",
            IpAddress = "IP_ADDRESS",
            Numeric = "NUMERIC",
            OrderId = "ORDER_ID",
            PaymentType = "PAYMENT_TYPE",
            PhoneNumber = "PHONE_NUMBER",
            Price = "PRICE",
            ProductCategory = "PRODUCT_CATEGORY",
            ShippingAddressL1 = "SHIPPING_ADDRESS_L1",
            ShippingAddressL2 = "SHIPPING_ADDRESS_L2",
            ShippingCity = "SHIPPING_CITY",
            ShippingCountry = "SHIPPING_COUNTRY",
            ShippingName = "SHIPPING_NAME",
            ShippingPhone = "SHIPPING_PHONE",
            ShippingState = "SHIPPING_STATE",
            ShippingZip = "SHIPPING_ZIP",
            Useragent = "USERAGENT",
        }
    }
}

/// Property types of [`Label`].
pub mod label {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FraudDetector::Label`.
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

/// Property types of [`List`].
pub mod list {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::FraudDetector::List`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`Outcome`].
pub mod outcome {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FraudDetector::Outcome`.
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

/// Property types and words of [`Variable`].
pub mod variable {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::FraudDetector::Variable`.
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
        /// Words for `DataSource`.
        pub enum DataSource {
            Event = "EVENT",
            ExternalModelScore = "EXTERNAL_MODEL_SCORE",
        }

        /// Words for `DataType`.
        pub enum DataType {
            String = "STRING",
            Integer = "INTEGER",
            Float = "FLOAT",
            Boolean = "BOOLEAN",
        }

        /// Words for `VariableType`.
        pub enum VariableType {
            AuthCode = "AUTH_CODE",
            Avs = "AVS",
            BillingAddressL1 = "BILLING_ADDRESS_L1",
            BillingAddressL2 = "BILLING_ADDRESS_L2",
            BillingCity = "BILLING_CITY",
            BillingCountry = "BILLING_COUNTRY",
            BillingName = "BILLING_NAME",
            BillingPhone = "BILLING_PHONE",
            BillingState = "BILLING_STATE",
            BillingZip = "BILLING_ZIP",
            CardBin = "CARD_BIN",
            Categorical = "CATEGORICAL",
            CurrencyCode = "CURRENCY_CODE",
            EmailAddress = "EMAIL_ADDRESS",
            Fingerprint = "FINGERPRINT",
            FraudLabel = "FRAUD_LABEL",
            FreeFormText = "FREE_FORM_TEXT",
            IpAddress = "IP_ADDRESS",
            Numeric = "NUMERIC",
            OrderId = "ORDER_ID",
            PaymentType = "PAYMENT_TYPE",
            PhoneNumber = "PHONE_NUMBER",
            Price = "PRICE",
            ProductCategory = "PRODUCT_CATEGORY",
            ShippingAddressL1 = "SHIPPING_ADDRESS_L1",
            ShippingAddressL2 = "SHIPPING_ADDRESS_L2",
            ShippingCity = "SHIPPING_CITY",
            ShippingCountry = "SHIPPING_COUNTRY",
            ShippingName = "SHIPPING_NAME",
            ShippingPhone = "SHIPPING_PHONE",
            ShippingState = "SHIPPING_STATE",
            ShippingZip = "SHIPPING_ZIP",
            Useragent = "USERAGENT",
        }
    }
}
