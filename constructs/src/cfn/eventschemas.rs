//! `AWS::EventSchemas`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Use the `AWS::EventSchemas::Discoverer` resource to specify a \*discoverer\* that is associated with an event bus. A discoverer allows the Amazon EventBridge Schema Registry to automatically generate schemas based on events on an event bus.
///
/// [`AWS::EventSchemas::Discoverer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html).
///
/// Required: `SourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Discoverer(Properties);

impl Discoverer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Allows for the discovery of the event schemas that are sent to the event bus from another account.
    ///
    /// `CrossAccount`.
    pub fn cross_account(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CrossAccount", value.into());
        self
    }

    /// A description for the discoverer.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the event bus.
    ///
    /// `SourceArn`. Required. A change replaces the resource.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }

    /// Tags associated with the resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<discoverer::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Discoverer {
    const TYPE: &'static str = "AWS::EventSchemas::Discoverer";
}

impl Construct for Discoverer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Discoverer> for Properties {
    fn from(value: Discoverer) -> Self {
        value.0
    }
}

impl Handle<Discoverer> {
    /// The ARN of the discoverer.
    ///
    /// `Fn::GetAtt` of `DiscovererArn`.
    #[must_use]
    pub fn discoverer_arn(self) -> Value<String> {
        self.attribute("DiscovererArn")
    }

    /// The ID of the discoverer.
    ///
    /// `Fn::GetAtt` of `DiscovererId`.
    #[must_use]
    pub fn discoverer_id(self) -> Value<String> {
        self.attribute("DiscovererId")
    }

    /// The state of the discoverer.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Use the `AWS::EventSchemas::Registry` to specify a schema registry. Schema registries are containers for Schemas. Registries collect and organize schemas so that your schemas are in logical groups.
///
/// [`AWS::EventSchemas::Registry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Registry(Properties);

impl Registry {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the registry to be created.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the schema registry.
    ///
    /// `RegistryName`. A change replaces the resource.
    pub fn registry_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegistryName", value.into());
        self
    }

    /// Tags to associate with the registry.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<registry::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Registry {
    const TYPE: &'static str = "AWS::EventSchemas::Registry";
}

impl Construct for Registry {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Registry> for Properties {
    fn from(value: Registry) -> Self {
        value.0
    }
}

impl Handle<Registry> {
    /// The ARN of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryArn`.
    #[must_use]
    pub fn registry_arn(self) -> Value<String> {
        self.attribute("RegistryArn")
    }
}

/// Use the `AWS::EventSchemas::RegistryPolicy` resource to specify resource-based policies for an EventBridge Schema Registry.
///
/// [`AWS::EventSchemas::RegistryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html).
///
/// Required: `Policy`, `RegistryName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RegistryPolicy(Properties);

impl RegistryPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A resource-based policy.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The name of the registry.
    ///
    /// `RegistryName`. Required.
    pub fn registry_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegistryName", value.into());
        self
    }

    /// The revision ID of the policy.
    ///
    /// `RevisionId`.
    pub fn revision_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RevisionId", value.into());
        self
    }
}

impl Resource for RegistryPolicy {
    const TYPE: &'static str = "AWS::EventSchemas::RegistryPolicy";
}

impl Construct for RegistryPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RegistryPolicy> for Properties {
    fn from(value: RegistryPolicy) -> Self {
        value.0
    }
}

impl Handle<RegistryPolicy> {
    /// The ID of the policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Use the `AWS::EventSchemas::Schema` resource to specify an event schema.
///
/// [`AWS::EventSchemas::Schema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html).
///
/// Required: `Content`, `RegistryName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Schema(Properties);

impl Schema {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The source of the schema definition.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// A description of the schema.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the schema registry.
    ///
    /// `RegistryName`. Required. A change replaces the resource.
    pub fn registry_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegistryName", value.into());
        self
    }

    /// The name of the schema.
    ///
    /// `SchemaName`. A change replaces the resource.
    pub fn schema_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SchemaName", value.into());
        self
    }

    /// Tags associated with the schema.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<schema::TagsEntry>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of schema.
    ///
    /// `Type`. Required.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Schema {
    const TYPE: &'static str = "AWS::EventSchemas::Schema";
}

impl Construct for Schema {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Schema> for Properties {
    fn from(value: Schema) -> Self {
        value.0
    }
}

impl Handle<Schema> {
    /// The date and time that schema was modified.
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[must_use]
    pub fn last_modified(self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// The ARN of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaArn`.
    #[must_use]
    pub fn schema_arn(self) -> Value<String> {
        self.attribute("SchemaArn")
    }

    /// The version number of the schema.
    ///
    /// `Fn::GetAtt` of `SchemaVersion`.
    #[must_use]
    pub fn schema_version(self) -> Value<String> {
        self.attribute("SchemaVersion")
    }

    /// The date the schema version was created.
    ///
    /// `Fn::GetAtt` of `VersionCreatedDate`.
    #[must_use]
    pub fn version_created_date(self) -> Value<String> {
        self.attribute("VersionCreatedDate")
    }
}

/// Property types of [`Discoverer`].
pub mod discoverer {
    use crate::{Json, Properties, Value};

    /// Tags to associate with the discoverer.
    ///
    /// A property type of `AWS::EventSchemas::Discoverer`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a key-value pair.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a key-value pair.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Registry`].
pub mod registry {
    use crate::{Json, Properties, Value};

    /// Tags to associate with the schema registry.
    ///
    /// A property type of `AWS::EventSchemas::Registry`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a key-value pair.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a key-value pair.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Schema`].
pub mod schema {
    use crate::{Json, Properties, Value};

    /// Tags to associate with the schema.
    ///
    /// A property type of `AWS::EventSchemas::Schema`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsEntry(Properties);

    impl TagsEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a key-value pair.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a key-value pair.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagsEntry> for Json {
        fn from(value: TagsEntry) -> Self {
            value.0.into()
        }
    }
}
