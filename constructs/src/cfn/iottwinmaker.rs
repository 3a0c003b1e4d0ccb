//! `AWS::IoTTwinMaker`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Use the `AWS::IoTTwinMaker::ComponentType` resource to declare a component type.
///
/// [`AWS::IoTTwinMaker::ComponentType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html).
///
/// Required: `ComponentTypeId`, `WorkspaceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ComponentType(Properties);

impl ComponentType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the component type.
    ///
    /// `ComponentTypeId`. Required. A change replaces the resource.
    pub fn component_type_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComponentTypeId", value.into());
        self
    }

    /// Maps strings to `compositeComponentTypes` of the `componentType` . `CompositeComponentType` is referenced by `componentTypeId` .
    ///
    /// `CompositeComponentTypes`.
    pub fn composite_component_types(
        mut self,
        value: impl Into<Map<component_type::CompositeComponentType>>,
    ) -> Self {
        self.0.set("CompositeComponentTypes", value.into());
        self
    }

    /// The description of the component type.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the parent component type that this component type extends.
    ///
    /// `ExtendsFrom`.
    pub fn extends_from(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExtendsFrom", value.into());
        self
    }

    /// An object that maps strings to the functions in the component type. Each string in the mapping must be unique to this object.
    ///
    /// `Functions`.
    pub fn functions(mut self, value: impl Into<Map<component_type::Function>>) -> Self {
        self.0.set("Functions", value.into());
        self
    }

    /// A boolean value that specifies whether an entity can have more than one component of this type.
    ///
    /// `IsSingleton`.
    pub fn is_singleton(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsSingleton", value.into());
        self
    }

    /// An object that maps strings to the property definitions in the component type. Each string in the mapping must be unique to this object.
    ///
    /// `PropertyDefinitions`.
    pub fn property_definitions(
        mut self,
        value: impl Into<Map<component_type::PropertyDefinition>>,
    ) -> Self {
        self.0.set("PropertyDefinitions", value.into());
        self
    }

    /// An object that maps strings to the property groups in the component type. Each string in the mapping must be unique to this object.
    ///
    /// `PropertyGroups`.
    pub fn property_groups(mut self, value: impl Into<Map<component_type::PropertyGroup>>) -> Self {
        self.0.set("PropertyGroups", value.into());
        self
    }

    /// The ComponentType tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the workspace that contains the component type.
    ///
    /// `WorkspaceId`. Required. A change replaces the resource.
    pub fn workspace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceId", value.into());
        self
    }
}

impl Resource for ComponentType {
    const TYPE: &'static str = "AWS::IoTTwinMaker::ComponentType";
}

impl Construct for ComponentType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ComponentType> for Properties {
    fn from(value: ComponentType) -> Self {
        value.0
    }
}

impl Handle<ComponentType> {
    /// The ARN of the component type.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the component type was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// A boolean value that specifies whether the component type is abstract.
    ///
    /// `Fn::GetAtt` of `IsAbstract`.
    #[must_use]
    pub fn is_abstract(self) -> Value<bool> {
        self.attribute("IsAbstract")
    }

    /// A boolean value that specifies whether the component type has a schema initializer and that the schema initializer has run.
    ///
    /// `Fn::GetAtt` of `IsSchemaInitialized`.
    #[must_use]
    pub fn is_schema_initialized(self) -> Value<bool> {
        self.attribute("IsSchemaInitialized")
    }

    /// The component type status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The component type the update time.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[must_use]
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// Use the `AWS::IoTTwinMaker::Entity` resource to declare an entity.
///
/// [`AWS::IoTTwinMaker::Entity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html).
///
/// Required: `EntityName`, `WorkspaceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Entity(Properties);

impl Entity {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An object that maps strings to the components in the entity. Each string in the mapping must be unique to this object.
    ///
    /// `Components`.
    pub fn components(mut self, value: impl Into<Map<entity::Component>>) -> Self {
        self.0.set("Components", value.into());
        self
    }

    /// Maps string to `compositeComponent` updates in the request. Each key of the map represents the `componentPath` of the `compositeComponent` .
    ///
    /// `CompositeComponents`.
    pub fn composite_components(
        mut self,
        value: impl Into<Map<entity::CompositeComponent>>,
    ) -> Self {
        self.0.set("CompositeComponents", value.into());
        self
    }

    /// The description of the entity.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the entity.
    ///
    /// `EntityId`. A change replaces the resource.
    pub fn entity_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntityId", value.into());
        self
    }

    /// The entity name.
    ///
    /// `EntityName`. Required.
    pub fn entity_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntityName", value.into());
        self
    }

    /// The ID of the parent entity.
    ///
    /// `ParentEntityId`.
    pub fn parent_entity_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentEntityId", value.into());
        self
    }

    /// Metadata that you can use to manage the entity.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the workspace that contains the entity.
    ///
    /// `WorkspaceId`. Required. A change replaces the resource.
    pub fn workspace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceId", value.into());
        self
    }
}

impl Resource for Entity {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Entity";
}

impl Construct for Entity {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Entity> for Properties {
    fn from(value: Entity) -> Self {
        value.0
    }
}

impl Handle<Entity> {
    /// The entity ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the entity was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// A boolean value that specifies whether the entity has child entities or not.
    ///
    /// `Fn::GetAtt` of `HasChildEntities`.
    #[must_use]
    pub fn has_child_entities(self) -> Value<bool> {
        self.attribute("HasChildEntities")
    }

    /// The current status of the entity.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<Json> {
        self.attribute("Status")
    }

    /// The date and time when the component type was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[must_use]
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// Use the `AWS::IoTTwinMaker::Scene` resource to declare a scene.
///
/// [`AWS::IoTTwinMaker::Scene`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html).
///
/// Required: `ContentLocation`, `SceneId`, `WorkspaceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Scene(Properties);

impl Scene {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of capabilities that the scene uses to render.
    ///
    /// `Capabilities`.
    pub fn capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Capabilities", value.into());
        self
    }

    /// The relative path that specifies the location of the content definition file.
    ///
    /// `ContentLocation`. Required.
    pub fn content_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentLocation", value.into());
        self
    }

    /// The description of this scene.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the scene.
    ///
    /// `SceneId`. Required. A change replaces the resource.
    pub fn scene_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SceneId", value.into());
        self
    }

    /// The scene metadata.
    ///
    /// `SceneMetadata`.
    pub fn scene_metadata(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("SceneMetadata", value.into());
        self
    }

    /// The ComponentType tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the workspace.
    ///
    /// `WorkspaceId`. Required. A change replaces the resource.
    pub fn workspace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceId", value.into());
        self
    }
}

impl Resource for Scene {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Scene";
}

impl Construct for Scene {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Scene> for Properties {
    fn from(value: Scene) -> Self {
        value.0
    }
}

impl Handle<Scene> {
    /// The scene ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the scene was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// A key-value pair of generated scene metadata for the scene.
    ///
    /// `Fn::GetAtt` of `GeneratedSceneMetadata`.
    #[must_use]
    pub fn generated_scene_metadata(self) -> Value<Json> {
        self.attribute("GeneratedSceneMetadata")
    }

    /// The scene the update time.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[must_use]
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// The SyncJob.
///
/// [`AWS::IoTTwinMaker::SyncJob`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html).
///
/// Required: `SyncRole`, `SyncSource`, `WorkspaceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SyncJob(Properties);

impl SyncJob {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The SyncJob IAM role. This IAM role is used by the sync job to read from the syncSource, and create, update or delete the corresponding resources.
    ///
    /// `SyncRole`. Required. A change replaces the resource.
    pub fn sync_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncRole", value.into());
        self
    }

    /// The sync source.
    ///
    /// `SyncSource`. Required. A change replaces the resource.
    pub fn sync_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SyncSource", value.into());
        self
    }

    /// Metadata you can use to manage the SyncJob.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the workspace that contains the sync job.
    ///
    /// `WorkspaceId`. Required. A change replaces the resource.
    pub fn workspace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceId", value.into());
        self
    }
}

impl Resource for SyncJob {
    const TYPE: &'static str = "AWS::IoTTwinMaker::SyncJob";
}

impl Construct for SyncJob {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SyncJob> for Properties {
    fn from(value: SyncJob) -> Self {
        value.0
    }
}

impl Handle<SyncJob> {
    /// The SyncJob ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation date and time of the SyncJob.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The SyncJob's state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The update date and time.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[must_use]
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// Use the `AWS::IoTTwinMaker::Workspace` resource to declare a workspace.
///
/// [`AWS::IoTTwinMaker::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html).
///
/// Required: `Role`, `S3Location`, `WorkspaceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the workspace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the execution role associated with the workspace.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The ARN of the S3 bucket where resources associated with the workspace are stored.
    ///
    /// `S3Location`. Required.
    pub fn s3_location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3Location", value.into());
        self
    }

    /// Metadata that you can use to manage the workspace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the workspace.
    ///
    /// `WorkspaceId`. Required. A change replaces the resource.
    pub fn workspace_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceId", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Workspace";
}

impl Construct for Workspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workspace> for Properties {
    fn from(value: Workspace) -> Self {
        value.0
    }
}

impl Handle<Workspace> {
    /// The workspace ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[must_use]
    pub fn creation_date_time(self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// The date and time the workspace was updated.
    ///
    /// `Fn::GetAtt` of `UpdateDateTime`.
    #[must_use]
    pub fn update_date_time(self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}

/// Property types and words of [`ComponentType`].
pub mod component_type {
    use crate::{Json, List, Map, Properties, Value};

    /// Specifies the ID of the composite component type.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompositeComponentType(Properties);

    impl CompositeComponentType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the component type.
        ///
        /// `ComponentTypeId`.
        pub fn component_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentTypeId", value.into());
            self
        }
    }

    impl From<CompositeComponentType> for Json {
        fn from(value: CompositeComponentType) -> Self {
            value.0.into()
        }
    }

    /// The data connector.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataConnector(Properties);

    impl DataConnector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean value that specifies whether the data connector is native to IoT TwinMaker.
        ///
        /// `IsNative`.
        pub fn is_native(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsNative", value.into());
            self
        }

        /// The Lambda function associated with the data connector.
        ///
        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<LambdaFunction>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }
    }

    impl From<DataConnector> for Json {
        fn from(value: DataConnector) -> Self {
            value.0.into()
        }
    }

    /// An object that specifies the data type of a property.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataType(Properties);

    impl DataType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allowed values for this data type.
        ///
        /// `AllowedValues`.
        pub fn allowed_values(mut self, value: impl Into<List<DataValue>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }

        /// The nested type in the data type.
        ///
        /// `NestedType`.
        pub fn nested_type(mut self, value: impl Into<Value<DataType>>) -> Self {
            self.0.set("NestedType", value.into());
            self
        }

        /// A relationship that associates a component with another component.
        ///
        /// `Relationship`.
        pub fn relationship(mut self, value: impl Into<Value<Relationship>>) -> Self {
            self.0.set("Relationship", value.into());
            self
        }

        /// The underlying type of the data type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The unit of measure used in this data type.
        ///
        /// `UnitOfMeasure`.
        pub fn unit_of_measure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnitOfMeasure", value.into());
            self
        }
    }

    impl From<DataType> for Json {
        fn from(value: DataType) -> Self {
            value.0.into()
        }
    }

    /// An object that specifies a value for a property.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataValue(Properties);

    impl DataValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean value.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// A double value.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// An expression that produces the value.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// An integer value.
        ///
        /// `IntegerValue`.
        pub fn integer_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntegerValue", value.into());
            self
        }

        /// A list of multiple values.
        ///
        /// `ListValue`.
        pub fn list_value(mut self, value: impl Into<List<DataValue>>) -> Self {
            self.0.set("ListValue", value.into());
            self
        }

        /// A long value.
        ///
        /// `LongValue`.
        pub fn long_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LongValue", value.into());
            self
        }

        /// An object that maps strings to multiple `DataValue` objects.
        ///
        /// `MapValue`.
        pub fn map_value(mut self, value: impl Into<Map<DataValue>>) -> Self {
            self.0.set("MapValue", value.into());
            self
        }

        /// A value that relates a component to another component.
        ///
        /// `RelationshipValue`.
        pub fn relationship_value(
            mut self,
            value: impl Into<Value<DataValueRelationshipValue>>,
        ) -> Self {
            self.0.set("RelationshipValue", value.into());
            self
        }

        /// A string value.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<DataValue> for Json {
        fn from(value: DataValue) -> Self {
            value.0.into()
        }
    }

    /// A value that relates a component to another component.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataValueRelationshipValue(Properties);

    impl DataValueRelationshipValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TargetComponentName`.
        pub fn target_component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetComponentName", value.into());
            self
        }

        /// `TargetEntityId`.
        pub fn target_entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetEntityId", value.into());
            self
        }
    }

    impl From<DataValueRelationshipValue> for Json {
        fn from(value: DataValueRelationshipValue) -> Self {
            value.0.into()
        }
    }

    /// The function body.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Function(Properties);

    impl Function {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data connector.
        ///
        /// `ImplementedBy`.
        pub fn implemented_by(mut self, value: impl Into<Value<DataConnector>>) -> Self {
            self.0.set("ImplementedBy", value.into());
            self
        }

        /// The required properties of the function.
        ///
        /// `RequiredProperties`.
        pub fn required_properties(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RequiredProperties", value.into());
            self
        }

        /// The scope of the function.
        ///
        /// `Scope`. Allowed: [`Scope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<Function> for Json {
        fn from(value: Function) -> Self {
            value.0.into()
        }
    }

    /// The Lambda function.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaFunction(Properties);

    impl LambdaFunction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Lambda function ARN.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<LambdaFunction> for Json {
        fn from(value: LambdaFunction) -> Self {
            value.0.into()
        }
    }

    /// PropertyDefinition is an object that maps strings to the property definitions in the component type.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyDefinition(Properties);

    impl PropertyDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A mapping that specifies configuration information about the property.
        ///
        /// `Configurations`.
        pub fn configurations(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Configurations", value.into());
            self
        }

        /// An object that specifies the data type of a property.
        ///
        /// `DataType`.
        pub fn data_type(mut self, value: impl Into<Value<DataType>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// A boolean value that specifies whether the property ID comes from an external data store.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<DataValue>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// A Boolean value that specifies whether the property ID comes from an external data source.
        ///
        /// `IsExternalId`.
        pub fn is_external_id(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsExternalId", value.into());
            self
        }

        /// A boolean value that specifies whether the property is required in an entity.
        ///
        /// `IsRequiredInEntity`.
        pub fn is_required_in_entity(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsRequiredInEntity", value.into());
            self
        }

        /// A boolean value that specifies whether the property is stored externally.
        ///
        /// `IsStoredExternally`.
        pub fn is_stored_externally(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsStoredExternally", value.into());
            self
        }

        /// A boolean value that specifies whether the property consists of time series data.
        ///
        /// `IsTimeSeries`.
        pub fn is_time_series(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsTimeSeries", value.into());
            self
        }
    }

    impl From<PropertyDefinition> for Json {
        fn from(value: PropertyDefinition) -> Self {
            value.0.into()
        }
    }

    /// The property group.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyGroup(Properties);

    impl PropertyGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group type.
        ///
        /// `GroupType`. Allowed: [`GroupType`].
        pub fn group_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupType", value.into());
            self
        }

        /// The property names.
        ///
        /// `PropertyNames`.
        pub fn property_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PropertyNames", value.into());
            self
        }
    }

    impl From<PropertyGroup> for Json {
        fn from(value: PropertyGroup) -> Self {
            value.0.into()
        }
    }

    /// An object that specifies a relationship with another component type.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Relationship(Properties);

    impl Relationship {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of the relationship.
        ///
        /// `RelationshipType`.
        pub fn relationship_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelationshipType", value.into());
            self
        }

        /// The ID of the target component type associated with this relationship.
        ///
        /// `TargetComponentTypeId`.
        pub fn target_component_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetComponentTypeId", value.into());
            self
        }
    }

    impl From<Relationship> for Json {
        fn from(value: Relationship) -> Self {
            value.0.into()
        }
    }

    /// The component type status.
    ///
    /// A property type of `AWS::IoTTwinMaker::ComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Status(Properties);

    impl Status {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The component type error.
        ///
        /// `Error`.
        pub fn error(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Error", value.into());
            self
        }

        /// The component type status state.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<Status> for Json {
        fn from(value: Status) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Relationship = "RELATIONSHIP",
            String = "STRING",
            Long = "LONG",
            Boolean = "BOOLEAN",
            Integer = "INTEGER",
            Double = "DOUBLE",
            List = "LIST",
            Map = "MAP",
        }

        /// Words for `Scope`.
        pub enum Scope {
            Entity = "ENTITY",
            Workspace = "WORKSPACE",
        }

        /// Words for `GroupType`.
        pub enum GroupType {
            Tabular = "TABULAR",
        }

        /// Words for `State`.
        pub enum State {
            Creating = "CREATING",
            Updating = "UPDATING",
            Deleting = "DELETING",
            Active = "ACTIVE",
            Error = "ERROR",
        }
    }
}

/// Property types and words of [`Entity`].
pub mod entity {
    use crate::{Json, List, Map, Properties, Value};

    /// The entity component.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Component(Properties);

    impl Component {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component.
        ///
        /// `ComponentName`.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// The ID of the component type.
        ///
        /// `ComponentTypeId`.
        pub fn component_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentTypeId", value.into());
            self
        }

        /// The name of the property definition set in the request.
        ///
        /// `DefinedIn`.
        pub fn defined_in(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefinedIn", value.into());
            self
        }

        /// The description of the component.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// An object that maps strings to the properties to set in the component type. Each string in the mapping must be unique to this object.
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<Property>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }

        /// An object that maps strings to the property groups in the component type. Each string in the mapping must be unique to this object.
        ///
        /// `PropertyGroups`.
        pub fn property_groups(mut self, value: impl Into<Map<PropertyGroup>>) -> Self {
            self.0.set("PropertyGroups", value.into());
            self
        }

        /// The status of the component.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<Status>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Component> for Json {
        fn from(value: Component) -> Self {
            value.0.into()
        }
    }

    /// Information about a composite component.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompositeComponent(Properties);

    impl CompositeComponent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component.
        ///
        /// `ComponentName`.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// The path to the composite component, starting from the top-level component.
        ///
        /// `ComponentPath`.
        pub fn component_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentPath", value.into());
            self
        }

        /// The ID of the composite component type.
        ///
        /// `ComponentTypeId`.
        pub fn component_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentTypeId", value.into());
            self
        }

        /// The description of the component type.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Map of strings to the properties in the component type. Each string in the mapping must be unique to this component.
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<Property>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }

        /// The property groups.
        ///
        /// `PropertyGroups`.
        pub fn property_groups(mut self, value: impl Into<Map<PropertyGroup>>) -> Self {
            self.0.set("PropertyGroups", value.into());
            self
        }

        /// The current status of the composite component.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<Status>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CompositeComponent> for Json {
        fn from(value: CompositeComponent) -> Self {
            value.0.into()
        }
    }

    /// The entity data type.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataType(Properties);

    impl DataType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The allowed values.
        ///
        /// `AllowedValues`.
        pub fn allowed_values(mut self, value: impl Into<List<DataValue>>) -> Self {
            self.0.set("AllowedValues", value.into());
            self
        }

        /// The nested type.
        ///
        /// `NestedType`.
        pub fn nested_type(mut self, value: impl Into<Value<DataType>>) -> Self {
            self.0.set("NestedType", value.into());
            self
        }

        /// The relationship.
        ///
        /// `Relationship`.
        pub fn relationship(mut self, value: impl Into<Value<Relationship>>) -> Self {
            self.0.set("Relationship", value.into());
            self
        }

        /// The entity type.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The unit of measure.
        ///
        /// `UnitOfMeasure`.
        pub fn unit_of_measure(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnitOfMeasure", value.into());
            self
        }
    }

    impl From<DataType> for Json {
        fn from(value: DataType) -> Self {
            value.0.into()
        }
    }

    /// An object that specifies a value for a property.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataValue(Properties);

    impl DataValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A boolean value.
        ///
        /// `BooleanValue`.
        pub fn boolean_value(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("BooleanValue", value.into());
            self
        }

        /// A double value.
        ///
        /// `DoubleValue`.
        pub fn double_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DoubleValue", value.into());
            self
        }

        /// An expression that produces the value.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// An integer value.
        ///
        /// `IntegerValue`.
        pub fn integer_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntegerValue", value.into());
            self
        }

        /// A list of multiple values.
        ///
        /// `ListValue`.
        pub fn list_value(mut self, value: impl Into<List<DataValue>>) -> Self {
            self.0.set("ListValue", value.into());
            self
        }

        /// A long value.
        ///
        /// `LongValue`.
        pub fn long_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LongValue", value.into());
            self
        }

        /// An object that maps strings to multiple DataValue objects.
        ///
        /// `MapValue`.
        pub fn map_value(mut self, value: impl Into<Map<DataValue>>) -> Self {
            self.0.set("MapValue", value.into());
            self
        }

        /// A value that relates a component to another component.
        ///
        /// `RelationshipValue`.
        pub fn relationship_value(
            mut self,
            value: impl Into<Value<DataValueRelationshipValue>>,
        ) -> Self {
            self.0.set("RelationshipValue", value.into());
            self
        }

        /// A string value.
        ///
        /// `StringValue`.
        pub fn string_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StringValue", value.into());
            self
        }
    }

    impl From<DataValue> for Json {
        fn from(value: DataValue) -> Self {
            value.0.into()
        }
    }

    /// A value that relates a component to another component.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataValueRelationshipValue(Properties);

    impl DataValueRelationshipValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `TargetComponentName`.
        pub fn target_component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetComponentName", value.into());
            self
        }

        /// `TargetEntityId`.
        pub fn target_entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetEntityId", value.into());
            self
        }
    }

    impl From<DataValueRelationshipValue> for Json {
        fn from(value: DataValueRelationshipValue) -> Self {
            value.0.into()
        }
    }

    /// The entity definition.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Definition(Properties);

    impl Definition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration.
        ///
        /// `Configuration`.
        pub fn configuration(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Configuration", value.into());
            self
        }

        /// The data type
        ///
        /// `DataType`.
        pub fn data_type(mut self, value: impl Into<Value<DataType>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// The default value.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<DataValue>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// Displays if the entity has a external Id.
        ///
        /// `IsExternalId`.
        pub fn is_external_id(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsExternalId", value.into());
            self
        }

        /// Displays if the entity is final.
        ///
        /// `IsFinal`.
        pub fn is_final(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsFinal", value.into());
            self
        }

        /// Displays if the entity is imported.
        ///
        /// `IsImported`.
        pub fn is_imported(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsImported", value.into());
            self
        }

        /// Displays if the entity is inherited.
        ///
        /// `IsInherited`.
        pub fn is_inherited(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsInherited", value.into());
            self
        }

        /// Displays if the entity is a required entity.
        ///
        /// `IsRequiredInEntity`.
        pub fn is_required_in_entity(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsRequiredInEntity", value.into());
            self
        }

        /// Displays if the entity is tored externally.
        ///
        /// `IsStoredExternally`.
        pub fn is_stored_externally(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsStoredExternally", value.into());
            self
        }

        /// Displays if the entity
        ///
        /// `IsTimeSeries`.
        pub fn is_time_series(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsTimeSeries", value.into());
            self
        }
    }

    impl From<Definition> for Json {
        fn from(value: Definition) -> Self {
            value.0.into()
        }
    }

    /// An object that sets information about a property.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Property(Properties);

    impl Property {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that specifies information about a property.
        ///
        /// `Definition`.
        pub fn definition(mut self, value: impl Into<Value<Definition>>) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// An object that contains information about a value for a time series property.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<DataValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Property> for Json {
        fn from(value: Property) -> Self {
            value.0.into()
        }
    }

    /// The property group.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyGroup(Properties);

    impl PropertyGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group type.
        ///
        /// `GroupType`. Allowed: [`GroupType`].
        pub fn group_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupType", value.into());
            self
        }

        /// The property names.
        ///
        /// `PropertyNames`.
        pub fn property_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PropertyNames", value.into());
            self
        }
    }

    impl From<PropertyGroup> for Json {
        fn from(value: PropertyGroup) -> Self {
            value.0.into()
        }
    }

    /// The entity relationship.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Relationship(Properties);

    impl Relationship {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The relationship type.
        ///
        /// `RelationshipType`.
        pub fn relationship_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RelationshipType", value.into());
            self
        }

        /// the component type Id target.
        ///
        /// `TargetComponentTypeId`.
        pub fn target_component_type_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetComponentTypeId", value.into());
            self
        }
    }

    impl From<Relationship> for Json {
        fn from(value: Relationship) -> Self {
            value.0.into()
        }
    }

    /// The current status of the entity.
    ///
    /// A property type of `AWS::IoTTwinMaker::Entity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Status(Properties);

    impl Status {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The error message.
        ///
        /// `Error`.
        pub fn error(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Error", value.into());
            self
        }

        /// The current state of the entity, component, component type, or workspace.
        ///
        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<Status> for Json {
        fn from(value: Status) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Relationship = "RELATIONSHIP",
            String = "STRING",
            Long = "LONG",
            Boolean = "BOOLEAN",
            Integer = "INTEGER",
            Double = "DOUBLE",
            List = "LIST",
            Map = "MAP",
        }

        /// Words for `GroupType`.
        pub enum GroupType {
            Tabular = "TABULAR",
        }

        /// Words for `State`.
        pub enum State {
            Creating = "CREATING",
            Updating = "UPDATING",
            Deleting = "DELETING",
            Active = "ACTIVE",
            Error = "ERROR",
        }
    }
}
