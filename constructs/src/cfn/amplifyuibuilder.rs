//! `AWS::AmplifyUIBuilder`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The AWS::AmplifyUIBuilder::Component resource specifies a component within an Amplify app. A component is a user interface (UI) element that you can customize. Use `ComponentChild` to configure an instance of a `Component` .
///
/// [`AWS::AmplifyUIBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Component(Properties);

impl Component {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID of the Amplify app associated with the component.
    ///
    /// `AppId`. A change replaces the resource.
    pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppId", value.into());
        self
    }

    /// The information to connect a component's properties to data at runtime. You can't specify `tags` as a valid property for `bindingProperties` .
    ///
    /// `BindingProperties`.
    pub fn binding_properties(
        mut self,
        value: impl Into<Map<component::ComponentBindingPropertiesValue>>,
    ) -> Self {
        self.0.set("BindingProperties", value.into());
        self
    }

    /// A list of the component's `ComponentChild` instances.
    ///
    /// `Children`.
    pub fn children(mut self, value: impl Into<List<component::ComponentChild>>) -> Self {
        self.0.set("Children", value.into());
        self
    }

    /// The data binding configuration for the component's properties. Use this for a collection component. You can't specify `tags` as a valid property for `collectionProperties` .
    ///
    /// `CollectionProperties`.
    pub fn collection_properties(
        mut self,
        value: impl Into<Map<component::ComponentDataConfiguration>>,
    ) -> Self {
        self.0.set("CollectionProperties", value.into());
        self
    }

    /// The type of the component. This can be an Amplify custom UI component or another custom component.
    ///
    /// `ComponentType`.
    pub fn component_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComponentType", value.into());
        self
    }

    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// `EnvironmentName`. A change replaces the resource.
    pub fn environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentName", value.into());
        self
    }

    /// Describes the events that can be raised on the component. Use for the workflow feature in Amplify Studio that allows you to bind events and actions to components.
    ///
    /// `Events`.
    pub fn events(mut self, value: impl Into<Map<component::ComponentEvent>>) -> Self {
        self.0.set("Events", value.into());
        self
    }

    /// The name of the component.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Describes the component's properties that can be overriden in a customized instance of the component. You can't specify `tags` as a valid property for `overrides` .
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("Overrides", value.into());
        self
    }

    /// Describes the component's properties. You can't specify `tags` as a valid property for `properties` .
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl Into<Map<component::ComponentProperty>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The schema version of the component when it was imported.
    ///
    /// `SchemaVersion`.
    pub fn schema_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaVersion", value.into());
        self
    }

    /// The unique ID of the component in its original source system, such as Figma.
    ///
    /// `SourceId`.
    pub fn source_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceId", value.into());
        self
    }

    /// One or more key-value pairs to use when tagging the component.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of the component's variants. A variant is a unique style configuration of a main component.
    ///
    /// `Variants`.
    pub fn variants(mut self, value: impl Into<List<component::ComponentVariant>>) -> Self {
        self.0.set("Variants", value.into());
        self
    }
}

impl Resource for Component {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Component";
}

impl Construct for Component {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Component> for Properties {
    fn from(value: Component) -> Self {
        value.0
    }
}

impl Handle<Component> {
    /// The time that the component was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique ID of the component.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time that the component was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// The AWS::AmplifyUIBuilder::Form resource specifies all of the information that is required to create a form.
///
/// [`AWS::AmplifyUIBuilder::Form`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Form(Properties);

impl Form {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID of the Amplify app associated with the form.
    ///
    /// `AppId`. A change replaces the resource.
    pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppId", value.into());
        self
    }

    /// The `FormCTA` object that stores the call to action configuration for the form.
    ///
    /// `Cta`.
    pub fn cta(mut self, value: impl Into<Value<form::FormCTA>>) -> Self {
        self.0.set("Cta", value.into());
        self
    }

    /// The type of data source to use to create the form.
    ///
    /// `DataType`.
    pub fn data_type(mut self, value: impl Into<Value<form::FormDataTypeConfig>>) -> Self {
        self.0.set("DataType", value.into());
        self
    }

    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// `EnvironmentName`. A change replaces the resource.
    pub fn environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentName", value.into());
        self
    }

    /// The configuration information for the form's fields.
    ///
    /// `Fields`.
    pub fn fields(mut self, value: impl Into<Map<form::FieldConfig>>) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// Specifies whether to perform a create or update action on the form.
    ///
    /// `FormActionType`. Allowed: [`FormActionType`](form::FormActionType).
    pub fn form_action_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FormActionType", value.into());
        self
    }

    /// Specifies an icon or decoration to display on the form.
    ///
    /// `LabelDecorator`. Allowed: [`LabelDecorator`](form::LabelDecorator).
    pub fn label_decorator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LabelDecorator", value.into());
        self
    }

    /// The name of the form.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The schema version of the form.
    ///
    /// `SchemaVersion`.
    pub fn schema_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaVersion", value.into());
        self
    }

    /// The configuration information for the visual helper elements for the form. These elements are not associated with any data.
    ///
    /// `SectionalElements`.
    pub fn sectional_elements(mut self, value: impl Into<Map<form::SectionalElement>>) -> Self {
        self.0.set("SectionalElements", value.into());
        self
    }

    /// The configuration for the form's style.
    ///
    /// `Style`.
    pub fn style(mut self, value: impl Into<Value<form::FormStyle>>) -> Self {
        self.0.set("Style", value.into());
        self
    }

    /// One or more key-value pairs to use when tagging the form data.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Form {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Form";
}

impl Construct for Form {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Form> for Properties {
    fn from(value: Form) -> Self {
        value.0
    }
}

impl Handle<Form> {
    /// The ID for the form.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The AWS::AmplifyUIBuilder::Theme resource specifies a theme within an Amplify app. A theme is a collection of style settings that apply globally to the components associated with the app.
///
/// [`AWS::AmplifyUIBuilder::Theme`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Theme(Properties);

impl Theme {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID for the Amplify app associated with the theme.
    ///
    /// `AppId`. A change replaces the resource.
    pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppId", value.into());
        self
    }

    /// The name of the backend environment that is a part of the Amplify app.
    ///
    /// `EnvironmentName`. A change replaces the resource.
    pub fn environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentName", value.into());
        self
    }

    /// The name of the theme.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Describes the properties that can be overriden to customize a theme.
    ///
    /// `Overrides`.
    pub fn overrides(mut self, value: impl Into<List<theme::ThemeValues>>) -> Self {
        self.0.set("Overrides", value.into());
        self
    }

    /// One or more key-value pairs to use when tagging the theme.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of key-value pairs that defines the properties of the theme.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl Into<List<theme::ThemeValues>>) -> Self {
        self.0.set("Values", value.into());
        self
    }
}

impl Resource for Theme {
    const TYPE: &'static str = "AWS::AmplifyUIBuilder::Theme";
}

impl Construct for Theme {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Theme> for Properties {
    fn from(value: Theme) -> Self {
        value.0
    }
}

impl Handle<Theme> {
    /// The time that the theme was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID for the theme.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time that the theme was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Property types and words of [`Component`].
pub mod component {
    use crate::{Json, List, Map, Properties, Value};

    /// Represents the event action configuration for an element of a `Component` or `ComponentChild` . Use for the workflow feature in Amplify Studio that allows you to bind events and actions to components.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionParameters(Properties);

    impl ActionParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTML anchor link to the location to open. Specify this value for a navigation action.
        ///
        /// `Anchor`.
        pub fn anchor(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Anchor", value.into());
            self
        }

        /// A dictionary of key-value pairs mapping Amplify Studio properties to fields in a data model. Use when the action performs an operation on an Amplify DataStore model.
        ///
        /// `Fields`.
        pub fn fields(mut self, value: impl Into<Map<ComponentProperty>>) -> Self {
            self.0.set("Fields", value.into());
            self
        }

        /// Specifies whether the user should be signed out globally. Specify this value for an auth sign out action.
        ///
        /// `Global`.
        pub fn global(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Global", value.into());
            self
        }

        /// The unique ID of the component that the `ActionParameters` apply to.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the data model. Use when the action performs an operation on an Amplify DataStore model.
        ///
        /// `Model`.
        pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Model", value.into());
            self
        }

        /// A key-value pair that specifies the state property name and its initial value.
        ///
        /// `State`.
        pub fn state(mut self, value: impl Into<Value<MutationActionSetStateParameter>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The element within the same component to modify when the action occurs.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// The type of navigation action. Valid values are `url` and `anchor` . This value is required for a navigation action.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The URL to the location to open. Specify this value for a navigation action.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<ActionParameters> for Json {
        fn from(value: ActionParameters) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentBindingPropertiesValue` property specifies the data binding configuration for a component at runtime.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentBindingPropertiesValue(Properties);

    impl ComponentBindingPropertiesValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the properties to customize with data at runtime.
        ///
        /// `BindingProperties`.
        pub fn binding_properties(
            mut self,
            value: impl Into<Value<ComponentBindingPropertiesValueProperties>>,
        ) -> Self {
            self.0.set("BindingProperties", value.into());
            self
        }

        /// The default value of the property.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The property type.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ComponentBindingPropertiesValue> for Json {
        fn from(value: ComponentBindingPropertiesValue) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentBindingPropertiesValueProperties` property specifies the data binding configuration for a specific property using data stored in AWS .
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentBindingPropertiesValueProperties(Properties);

    impl ComponentBindingPropertiesValueProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon S3 bucket.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The default value to assign to the property.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The field to bind the data to.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The storage key for an Amazon S3 bucket.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// An Amplify DataStore model.
        ///
        /// `Model`.
        pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Model", value.into());
            self
        }

        /// A list of predicates for binding a component's properties to data.
        ///
        /// `Predicates`.
        pub fn predicates(mut self, value: impl Into<List<Predicate>>) -> Self {
            self.0.set("Predicates", value.into());
            self
        }

        /// The name of a component slot.
        ///
        /// `SlotName`.
        pub fn slot_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SlotName", value.into());
            self
        }

        /// An authenticated user attribute.
        ///
        /// `UserAttribute`.
        pub fn user_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAttribute", value.into());
            self
        }
    }

    impl From<ComponentBindingPropertiesValueProperties> for Json {
        fn from(value: ComponentBindingPropertiesValueProperties) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentChild` property specifies a nested UI configuration within a parent `Component` .
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    ///
    /// Required: `ComponentType`, `Name`, `Properties`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentChild(Properties);

    impl ComponentChild {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of `ComponentChild` instances for this component.
        ///
        /// `Children`.
        pub fn children(mut self, value: impl Into<List<ComponentChild>>) -> Self {
            self.0.set("Children", value.into());
            self
        }

        /// The type of the child component.
        ///
        /// `ComponentType`. Required.
        pub fn component_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentType", value.into());
            self
        }

        /// Describes the events that can be raised on the child component. Use for the workflow feature in Amplify Studio that allows you to bind events and actions to components.
        ///
        /// `Events`.
        pub fn events(mut self, value: impl Into<Map<ComponentEvent>>) -> Self {
            self.0.set("Events", value.into());
            self
        }

        /// The name of the child component.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Describes the properties of the child component. You can't specify `tags` as a valid property for `properties` .
        ///
        /// `Properties`. Required.
        pub fn properties(mut self, value: impl Into<Map<ComponentProperty>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }

        /// The unique ID of the child component in its original source system, such as Figma.
        ///
        /// `SourceId`.
        pub fn source_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }
    }

    impl From<ComponentChild> for Json {
        fn from(value: ComponentChild) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentConditionProperty` property specifies a conditional expression for setting a component property. Use `ComponentConditionProperty` to set a property to different values conditionally, based on the value of another property.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConditionProperty(Properties);

    impl ComponentConditionProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value to assign to the property if the condition is not met.
        ///
        /// `Else`.
        pub fn r#else(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Else", value.into());
            self
        }

        /// The name of a field. Specify this when the property is a data model.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The value of the property to evaluate.
        ///
        /// `Operand`.
        pub fn operand(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operand", value.into());
            self
        }

        /// The type of the property to evaluate.
        ///
        /// `OperandType`.
        pub fn operand_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperandType", value.into());
            self
        }

        /// The operator to use to perform the evaluation, such as `eq` to represent equals.
        ///
        /// `Operator`.
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// The name of the conditional property.
        ///
        /// `Property`.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }

        /// The value to assign to the property if the condition is met.
        ///
        /// `Then`.
        pub fn then(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Then", value.into());
            self
        }
    }

    impl From<ComponentConditionProperty> for Json {
        fn from(value: ComponentConditionProperty) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentDataConfiguration` property specifies the configuration for binding a component's properties to data.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    ///
    /// Required: `Model`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentDataConfiguration(Properties);

    impl ComponentDataConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of IDs to use to bind data to a component. Use this property to bind specifically chosen data, rather than data retrieved from a query.
        ///
        /// `Identifiers`.
        pub fn identifiers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Identifiers", value.into());
            self
        }

        /// The name of the data model to use to bind data to a component.
        ///
        /// `Model`. Required.
        pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Model", value.into());
            self
        }

        /// Represents the conditional logic to use when binding data to a component. Use this property to retrieve only a subset of the data in a collection.
        ///
        /// `Predicate`.
        pub fn predicate(mut self, value: impl Into<Value<Predicate>>) -> Self {
            self.0.set("Predicate", value.into());
            self
        }

        /// Describes how to sort the component's properties.
        ///
        /// `Sort`.
        pub fn sort(mut self, value: impl Into<List<SortProperty>>) -> Self {
            self.0.set("Sort", value.into());
            self
        }
    }

    impl From<ComponentDataConfiguration> for Json {
        fn from(value: ComponentDataConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentEvent` property specifies the configuration of an event. You can bind an event and a corresponding action to a `Component` or a `ComponentChild` . A button click is an example of an event.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentEvent(Properties);

    impl ComponentEvent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to perform when a specific event is raised.
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Binds an event to an action on a component. When you specify a `bindingEvent` , the event is called when the action is performed.
        ///
        /// `BindingEvent`.
        pub fn binding_event(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BindingEvent", value.into());
            self
        }

        /// Describes information about the action.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Value<ActionParameters>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<ComponentEvent> for Json {
        fn from(value: ComponentEvent) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentProperty` property specifies the configuration for all of a component's properties. Use `ComponentProperty` to specify the values to render or bind by default.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentProperty(Properties);

    impl ComponentProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information to bind the component property to data at runtime.
        ///
        /// `BindingProperties`.
        pub fn binding_properties(
            mut self,
            value: impl Into<Value<ComponentPropertyBindingProperties>>,
        ) -> Self {
            self.0.set("BindingProperties", value.into());
            self
        }

        /// The information to bind the component property to form data.
        ///
        /// `Bindings`.
        pub fn bindings(mut self, value: impl Into<Map<FormBindingElement>>) -> Self {
            self.0.set("Bindings", value.into());
            self
        }

        /// The information to bind the component property to data at runtime. Use this for collection components.
        ///
        /// `CollectionBindingProperties`.
        pub fn collection_binding_properties(
            mut self,
            value: impl Into<Value<ComponentPropertyBindingProperties>>,
        ) -> Self {
            self.0.set("CollectionBindingProperties", value.into());
            self
        }

        /// The name of the component that is affected by an event.
        ///
        /// `ComponentName`.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// A list of component properties to concatenate to create the value to assign to this component property.
        ///
        /// `Concat`.
        pub fn concat(mut self, value: impl Into<List<ComponentProperty>>) -> Self {
            self.0.set("Concat", value.into());
            self
        }

        /// The conditional expression to use to assign a value to the component property.
        ///
        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<ComponentConditionProperty>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// Specifies whether the user configured the property in Amplify Studio after importing it.
        ///
        /// `Configured`.
        pub fn configured(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Configured", value.into());
            self
        }

        /// The default value to assign to the component property.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// An event that occurs in your app. Use this for workflow data binding.
        ///
        /// `Event`.
        pub fn event(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Event", value.into());
            self
        }

        /// The default value assigned to the property when the component is imported into an app.
        ///
        /// `ImportedValue`.
        pub fn imported_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImportedValue", value.into());
            self
        }

        /// The data model to use to assign a value to the component property.
        ///
        /// `Model`.
        pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Model", value.into());
            self
        }

        /// The name of the component's property that is affected by an event.
        ///
        /// `Property`.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }

        /// The component type.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// An authenticated user attribute to use to assign a value to the component property.
        ///
        /// `UserAttribute`.
        pub fn user_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAttribute", value.into());
            self
        }

        /// The value to assign to the component property.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ComponentProperty> for Json {
        fn from(value: ComponentProperty) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentPropertyBindingProperties` property specifies a component property to associate with a binding property. This enables exposed properties on the top level component to propagate data to the component's property values.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    ///
    /// Required: `Property`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentPropertyBindingProperties(Properties);

    impl ComponentPropertyBindingProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data field to bind the property to.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The component property to bind to the data field.
        ///
        /// `Property`. Required.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }
    }

    impl From<ComponentPropertyBindingProperties> for Json {
        fn from(value: ComponentPropertyBindingProperties) -> Self {
            value.0.into()
        }
    }

    /// The `ComponentVariant` property specifies the style configuration of a unique variation of a main component.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentVariant(Properties);

    impl ComponentVariant {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The properties of the component variant that can be overriden when customizing an instance of the component. You can't specify `tags` as a valid property for `overrides` .
        ///
        /// `Overrides`.
        pub fn overrides(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("Overrides", value.into());
            self
        }

        /// The combination of variants that comprise this variant.
        ///
        /// `VariantValues`.
        pub fn variant_values(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("VariantValues", value.into());
            self
        }
    }

    impl From<ComponentVariant> for Json {
        fn from(value: ComponentVariant) -> Self {
            value.0.into()
        }
    }

    /// Describes how to bind a component property to form data.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    ///
    /// Required: `Element`, `Property`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormBindingElement(Properties);

    impl FormBindingElement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component to retrieve a value from.
        ///
        /// `Element`. Required.
        pub fn element(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Element", value.into());
            self
        }

        /// The property to retrieve a value from.
        ///
        /// `Property`. Required.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }
    }

    impl From<FormBindingElement> for Json {
        fn from(value: FormBindingElement) -> Self {
            value.0.into()
        }
    }

    /// Represents the state configuration when an action modifies a property of another element within the same component.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    ///
    /// Required: `ComponentName`, `Property`, `Set`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MutationActionSetStateParameter(Properties);

    impl MutationActionSetStateParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component that is being modified.
        ///
        /// `ComponentName`. Required.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// The name of the component property to apply the state configuration to.
        ///
        /// `Property`. Required.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }

        /// The state configuration to assign to the property.
        ///
        /// `Set`. Required.
        pub fn set(mut self, value: impl Into<Value<ComponentProperty>>) -> Self {
            self.0.set("Set", value.into());
            self
        }
    }

    impl From<MutationActionSetStateParameter> for Json {
        fn from(value: MutationActionSetStateParameter) -> Self {
            value.0.into()
        }
    }

    /// The `Predicate` property specifies information for generating Amplify DataStore queries. Use `Predicate` to retrieve a subset of the data in a collection.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Predicate(Properties);

    impl Predicate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of predicates to combine logically.
        ///
        /// `And`.
        pub fn and(mut self, value: impl Into<List<Predicate>>) -> Self {
            self.0.set("And", value.into());
            self
        }

        /// The field to query.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The value to use when performing the evaluation.
        ///
        /// `Operand`.
        pub fn operand(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operand", value.into());
            self
        }

        /// The type of value to use when performing the evaluation.
        ///
        /// `OperandType`.
        pub fn operand_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperandType", value.into());
            self
        }

        /// The operator to use to perform the evaluation.
        ///
        /// `Operator`.
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// A list of predicates to combine logically.
        ///
        /// `Or`.
        pub fn or(mut self, value: impl Into<List<Predicate>>) -> Self {
            self.0.set("Or", value.into());
            self
        }
    }

    impl From<Predicate> for Json {
        fn from(value: Predicate) -> Self {
            value.0.into()
        }
    }

    /// The `SortProperty` property specifies how to sort the data that you bind to a component.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Component`.
    ///
    /// Required: `Direction`, `Field`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SortProperty(Properties);

    impl SortProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The direction of the sort, either ascending or descending.
        ///
        /// `Direction`. Required. Allowed: [`Direction`].
        pub fn direction(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Direction", value.into());
            self
        }

        /// The field to perform the sort on.
        ///
        /// `Field`. Required.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }
    }

    impl From<SortProperty> for Json {
        fn from(value: SortProperty) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Direction`.
        pub enum Direction {
            Asc = "ASC",
            Desc = "DESC",
        }
    }
}

/// Property types and words of [`Form`].
pub mod form {
    use crate::{Json, List, Map, Properties, Value};

    /// The `FieldConfig` property specifies the configuration information for a field in a table.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldConfig(Properties);

    impl FieldConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to hide a field.
        ///
        /// `Excluded`.
        pub fn excluded(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Excluded", value.into());
            self
        }

        /// Describes the configuration for the default input value to display for a field.
        ///
        /// `InputType`.
        pub fn input_type(mut self, value: impl Into<Value<FieldInputConfig>>) -> Self {
            self.0.set("InputType", value.into());
            self
        }

        /// The label for the field.
        ///
        /// `Label`.
        pub fn label(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Label", value.into());
            self
        }

        /// Specifies the field position.
        ///
        /// `Position`.
        pub fn position(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Position", value.into());
            self
        }

        /// The validations to perform on the value in the field.
        ///
        /// `Validations`.
        pub fn validations(mut self, value: impl Into<List<FieldValidationConfiguration>>) -> Self {
            self.0.set("Validations", value.into());
            self
        }
    }

    impl From<FieldConfig> for Json {
        fn from(value: FieldConfig) -> Self {
            value.0.into()
        }
    }

    /// The `FieldInputConfig` property specifies the configuration for the default input values to display for a field.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldInputConfig(Properties);

    impl FieldInputConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether a field has a default value.
        ///
        /// `DefaultChecked`.
        pub fn default_checked(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DefaultChecked", value.into());
            self
        }

        /// The default country code for a phone number.
        ///
        /// `DefaultCountryCode`.
        pub fn default_country_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultCountryCode", value.into());
            self
        }

        /// The default value for the field.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The text to display to describe the field.
        ///
        /// `DescriptiveText`.
        pub fn descriptive_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DescriptiveText", value.into());
            self
        }

        /// The configuration for the file uploader field.
        ///
        /// `FileUploaderConfig`.
        pub fn file_uploader_config(
            mut self,
            value: impl Into<Value<FileUploaderFieldConfig>>,
        ) -> Self {
            self.0.set("FileUploaderConfig", value.into());
            self
        }

        /// Specifies whether to render the field as an array. This property is ignored if the `dataSourceType` for the form is a Data Store.
        ///
        /// `IsArray`.
        pub fn is_array(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsArray", value.into());
            self
        }

        /// The maximum value to display for the field.
        ///
        /// `MaxValue`.
        pub fn max_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxValue", value.into());
            self
        }

        /// The minimum value to display for the field.
        ///
        /// `MinValue`.
        pub fn min_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinValue", value.into());
            self
        }

        /// The name of the field.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The text to display as a placeholder for the field.
        ///
        /// `Placeholder`.
        pub fn placeholder(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Placeholder", value.into());
            self
        }

        /// Specifies a read only field.
        ///
        /// `ReadOnly`.
        pub fn read_only(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReadOnly", value.into());
            self
        }

        /// Specifies a field that requires input.
        ///
        /// `Required`.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }

        /// The stepping increment for a numeric value in a field.
        ///
        /// `Step`.
        pub fn step(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Step", value.into());
            self
        }

        /// The input type for the field.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The value for the field.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// The information to use to customize the input fields with data at runtime.
        ///
        /// `ValueMappings`.
        pub fn value_mappings(mut self, value: impl Into<Value<ValueMappings>>) -> Self {
            self.0.set("ValueMappings", value.into());
            self
        }
    }

    impl From<FieldInputConfig> for Json {
        fn from(value: FieldInputConfig) -> Self {
            value.0.into()
        }
    }

    /// The `FieldValidationConfiguration` property specifies the validation configuration for a field.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldValidationConfiguration(Properties);

    impl FieldValidationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The validation to perform on a number value.
        ///
        /// `NumValues`.
        pub fn num_values(mut self, value: impl Into<List<f64>>) -> Self {
            self.0.set("NumValues", value.into());
            self
        }

        /// The validation to perform on a string value.
        ///
        /// `StrValues`.
        pub fn str_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StrValues", value.into());
            self
        }

        /// The validation to perform on an object type.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The validation message to display.
        ///
        /// `ValidationMessage`.
        pub fn validation_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidationMessage", value.into());
            self
        }
    }

    impl From<FieldValidationConfiguration> for Json {
        fn from(value: FieldValidationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration for the file uploader field.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `AcceptedFileTypes`, `AccessLevel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileUploaderFieldConfig(Properties);

    impl FileUploaderFieldConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file types that are allowed to be uploaded by the file uploader. Provide this information in an array of strings specifying the valid file extensions.
        ///
        /// `AcceptedFileTypes`. Required.
        pub fn accepted_file_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AcceptedFileTypes", value.into());
            self
        }

        /// The access level to assign to the uploaded files in the Amazon S3 bucket where they are stored. The valid values for this property are `private` , `protected` , or `public` .
        ///
        /// `AccessLevel`. Required. Allowed: [`AccessLevel`].
        pub fn access_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessLevel", value.into());
            self
        }

        /// Allows the file upload operation to be paused and resumed. The default value is `false` .
        ///
        /// `IsResumable`.
        pub fn is_resumable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResumable", value.into());
            self
        }

        /// Specifies the maximum number of files that can be selected to upload. The default value is an unlimited number of files.
        ///
        /// `MaxFileCount`.
        pub fn max_file_count(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxFileCount", value.into());
            self
        }

        /// The maximum file size in bytes that the file uploader will accept. The default value is an unlimited file size.
        ///
        /// `MaxSize`.
        pub fn max_size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxSize", value.into());
            self
        }

        /// Specifies whether to display or hide the image preview after selecting a file for upload. The default value is `true` to display the image preview.
        ///
        /// `ShowThumbnails`.
        pub fn show_thumbnails(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ShowThumbnails", value.into());
            self
        }
    }

    impl From<FileUploaderFieldConfig> for Json {
        fn from(value: FileUploaderFieldConfig) -> Self {
            value.0.into()
        }
    }

    /// The `FormButton` property specifies the configuration for a button UI element that is a part of a form.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormButton(Properties);

    impl FormButton {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the button's properties.
        ///
        /// `Children`.
        pub fn children(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Children", value.into());
            self
        }

        /// Specifies whether the button is visible on the form.
        ///
        /// `Excluded`.
        pub fn excluded(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Excluded", value.into());
            self
        }

        /// The position of the button.
        ///
        /// `Position`.
        pub fn position(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Position", value.into());
            self
        }
    }

    impl From<FormButton> for Json {
        fn from(value: FormButton) -> Self {
            value.0.into()
        }
    }

    /// The `FormCTA` property specifies the call to action button configuration for the form.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormCTA(Properties);

    impl FormCTA {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Displays a cancel button.
        ///
        /// `Cancel`.
        pub fn cancel(mut self, value: impl Into<Value<FormButton>>) -> Self {
            self.0.set("Cancel", value.into());
            self
        }

        /// Displays a clear button.
        ///
        /// `Clear`.
        pub fn clear(mut self, value: impl Into<Value<FormButton>>) -> Self {
            self.0.set("Clear", value.into());
            self
        }

        /// The position of the button.
        ///
        /// `Position`. Allowed: [`Position`].
        pub fn position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Position", value.into());
            self
        }

        /// Displays a submit button.
        ///
        /// `Submit`.
        pub fn submit(mut self, value: impl Into<Value<FormButton>>) -> Self {
            self.0.set("Submit", value.into());
            self
        }
    }

    impl From<FormCTA> for Json {
        fn from(value: FormCTA) -> Self {
            value.0.into()
        }
    }

    /// The `FormDataTypeConfig` property specifies the data type configuration for the data source associated with a form.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `DataSourceType`, `DataTypeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormDataTypeConfig(Properties);

    impl FormDataTypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data source type, either an Amplify DataStore model or a custom data type.
        ///
        /// `DataSourceType`. Required. Allowed: [`DataSourceType`].
        pub fn data_source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSourceType", value.into());
            self
        }

        /// The unique name of the data type you are using as the data source for the form.
        ///
        /// `DataTypeName`. Required.
        pub fn data_type_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTypeName", value.into());
            self
        }
    }

    impl From<FormDataTypeConfig> for Json {
        fn from(value: FormDataTypeConfig) -> Self {
            value.0.into()
        }
    }

    /// Represents the data binding configuration for a form's input fields at runtime.You can use `FormInputBindingPropertiesValue` to add exposed properties to a form to allow different values to be entered when a form is reused in different places in an app.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormInputBindingPropertiesValue(Properties);

    impl FormInputBindingPropertiesValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the properties to customize with data at runtime.
        ///
        /// `BindingProperties`.
        pub fn binding_properties(
            mut self,
            value: impl Into<Value<FormInputBindingPropertiesValueProperties>>,
        ) -> Self {
            self.0.set("BindingProperties", value.into());
            self
        }

        /// The property type.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FormInputBindingPropertiesValue> for Json {
        fn from(value: FormInputBindingPropertiesValue) -> Self {
            value.0.into()
        }
    }

    /// Represents the data binding configuration for a specific property using data stored in AWS . For AWS connected properties, you can bind a property to data stored in an Amplify DataStore model.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormInputBindingPropertiesValueProperties(Properties);

    impl FormInputBindingPropertiesValueProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amplify DataStore model.
        ///
        /// `Model`.
        pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Model", value.into());
            self
        }
    }

    impl From<FormInputBindingPropertiesValueProperties> for Json {
        fn from(value: FormInputBindingPropertiesValueProperties) -> Self {
            value.0.into()
        }
    }

    /// The `FormInputValueProperty` property specifies the configuration for an input field on a form. Use `FormInputValueProperty` to specify the values to render or bind by default.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormInputValueProperty(Properties);

    impl FormInputValueProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information to bind fields to data at runtime.
        ///
        /// `BindingProperties`.
        pub fn binding_properties(
            mut self,
            value: impl Into<Value<FormInputValuePropertyBindingProperties>>,
        ) -> Self {
            self.0.set("BindingProperties", value.into());
            self
        }

        /// A list of form properties to concatenate to create the value to assign to this field property.
        ///
        /// `Concat`.
        pub fn concat(mut self, value: impl Into<List<FormInputValueProperty>>) -> Self {
            self.0.set("Concat", value.into());
            self
        }

        /// The value to assign to the input field.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<FormInputValueProperty> for Json {
        fn from(value: FormInputValueProperty) -> Self {
            value.0.into()
        }
    }

    /// Associates a form property to a binding property. This enables exposed properties on the top level form to propagate data to the form's property values.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `Property`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormInputValuePropertyBindingProperties(Properties);

    impl FormInputValuePropertyBindingProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data field to bind the property to.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The form property to bind to the data field.
        ///
        /// `Property`. Required.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }
    }

    impl From<FormInputValuePropertyBindingProperties> for Json {
        fn from(value: FormInputValuePropertyBindingProperties) -> Self {
            value.0.into()
        }
    }

    /// The `FormStyle` property specifies the configuration for the form's style.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormStyle(Properties);

    impl FormStyle {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The spacing for the horizontal gap.
        ///
        /// `HorizontalGap`.
        pub fn horizontal_gap(mut self, value: impl Into<Json>) -> Self {
            self.0.set("HorizontalGap", value.into());
            self
        }

        /// The size of the outer padding for the form.
        ///
        /// `OuterPadding`.
        pub fn outer_padding(mut self, value: impl Into<Json>) -> Self {
            self.0.set("OuterPadding", value.into());
            self
        }

        /// The spacing for the vertical gap.
        ///
        /// `VerticalGap`.
        pub fn vertical_gap(mut self, value: impl Into<Json>) -> Self {
            self.0.set("VerticalGap", value.into());
            self
        }
    }

    impl From<FormStyle> for Json {
        fn from(value: FormStyle) -> Self {
            value.0.into()
        }
    }

    /// The `SectionalElement` property specifies the configuration information for a visual helper element for a form. A sectional element can be a header, a text block, or a divider. These elements are static and not associated with any data.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SectionalElement(Properties);

    impl SectionalElement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Excludes a sectional element that was generated by default for a specified data model.
        ///
        /// `Excluded`.
        pub fn excluded(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Excluded", value.into());
            self
        }

        /// Specifies the size of the font for a `Heading` sectional element. Valid values are `1 | 2 | 3 | 4 | 5 | 6` .
        ///
        /// `Level`.
        pub fn level(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Level", value.into());
            self
        }

        /// Specifies the orientation for a `Divider` sectional element. Valid values are `horizontal` or `vertical` .
        ///
        /// `Orientation`.
        pub fn orientation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Orientation", value.into());
            self
        }

        /// Specifies the position of the text in a field for a `Text` sectional element.
        ///
        /// `Position`.
        pub fn position(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Position", value.into());
            self
        }

        /// The text for a `Text` sectional element.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }

        /// The type of sectional element. Valid values are `Heading` , `Text` , and `Divider` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SectionalElement> for Json {
        fn from(value: SectionalElement) -> Self {
            value.0.into()
        }
    }

    /// The `ValueMapping` property specifies the association between a complex object and a display value. Use `ValueMapping` to store how to represent complex objects when they are displayed.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValueMapping(Properties);

    impl ValueMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value to display for the complex object.
        ///
        /// `DisplayValue`.
        pub fn display_value(mut self, value: impl Into<Value<FormInputValueProperty>>) -> Self {
            self.0.set("DisplayValue", value.into());
            self
        }

        /// The complex object.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<FormInputValueProperty>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ValueMapping> for Json {
        fn from(value: ValueMapping) -> Self {
            value.0.into()
        }
    }

    /// The `ValueMappings` property specifies the data binding configuration for a value map.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Form`.
    ///
    /// Required: `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValueMappings(Properties);

    impl ValueMappings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The information to bind fields to data at runtime.
        ///
        /// `BindingProperties`.
        pub fn binding_properties(
            mut self,
            value: impl Into<Map<FormInputBindingPropertiesValue>>,
        ) -> Self {
            self.0.set("BindingProperties", value.into());
            self
        }

        /// The value and display value pairs.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<ValueMapping>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ValueMappings> for Json {
        fn from(value: ValueMappings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FormActionType`.
        pub enum FormActionType {
            Create = "create",
            Update = "update",
        }

        /// Words for `LabelDecorator`.
        pub enum LabelDecorator {
            Required = "required",
            Optional = "optional",
            None = "none",
        }

        /// Words for `AccessLevel`.
        pub enum AccessLevel {
            Public = "public",
            Protected = "protected",
            Private = "private",
        }

        /// Words for `Position`.
        pub enum Position {
            Top = "top",
            Bottom = "bottom",
            TopAndBottom = "top_and_bottom",
        }

        /// Words for `DataSourceType`.
        pub enum DataSourceType {
            DataStore = "DataStore",
            Custom = "Custom",
        }
    }
}

/// Property types of [`Theme`].
pub mod theme {
    use crate::{Json, List, Properties, Value};

    /// The `ThemeValue` property specifies the configuration of a theme's properties.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Theme`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThemeValue(Properties);

    impl ThemeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of key-value pairs that define the theme's properties.
        ///
        /// `Children`.
        pub fn children(mut self, value: impl Into<List<ThemeValues>>) -> Self {
            self.0.set("Children", value.into());
            self
        }

        /// The value of a theme property.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ThemeValue> for Json {
        fn from(value: ThemeValue) -> Self {
            value.0.into()
        }
    }

    /// The `ThemeValues` property specifies key-value pair that defines a property of a theme.
    ///
    /// A property type of `AWS::AmplifyUIBuilder::Theme`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThemeValues(Properties);

    impl ThemeValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the property.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the property.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<ThemeValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ThemeValues> for Json {
        fn from(value: ThemeValues) -> Self {
            value.0.into()
        }
    }
}
