//! `AWS::ResourceGroups`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a resource group with the specified name and description. You can optionally include either a resource query or a service configuration.
///
/// [`AWS::ResourceGroups::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Group(Properties);

impl Group {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The service configuration currently associated with the resource group and in effect for the members of the resource group. A `Configuration` consists of one or more `ConfigurationItem` entries.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<List<group::ConfigurationItem>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The description of the resource group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of a resource group. The name must be unique within the AWS Region in which you create the resource. To create multiple resource groups based on the same CloudFormation stack, you must generate unique names for each.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The resource query structure that is used to dynamically determine which AWS resources are members of the associated resource group.
    ///
    /// `ResourceQuery`.
    pub fn resource_query(mut self, value: impl Into<Value<group::ResourceQuery>>) -> Self {
        self.0.set("ResourceQuery", value.into());
        self
    }

    /// A list of the Amazon Resource Names (ARNs) of AWS resources that you want to add to the specified group.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Resources", value.into());
        self
    }

    /// The tag key and value pairs that are attached to the resource group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Group {
    const TYPE: &'static str = "AWS::ResourceGroups::Group";
}

impl Construct for Group {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Group> for Properties {
    fn from(value: Group) -> Self {
        value.0
    }
}

impl Handle<Group> {
    /// The ARN of the new resource group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Onboards and syncs resources tagged with a specific tag key-value pair to an application.
///
/// [`AWS::ResourceGroups::TagSyncTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html).
///
/// Required: `Group`, `RoleArn`, `TagKey`, `TagValue`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TagSyncTask(Properties);

impl TagSyncTask {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task.
    ///
    /// `Group`. Required. A change replaces the resource.
    pub fn group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Group", value.into());
        self
    }

    /// The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tag key.
    ///
    /// `TagKey`. Required. A change replaces the resource.
    pub fn tag_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TagKey", value.into());
        self
    }

    /// The tag value.
    ///
    /// `TagValue`. Required. A change replaces the resource.
    pub fn tag_value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TagValue", value.into());
        self
    }
}

impl Resource for TagSyncTask {
    const TYPE: &'static str = "AWS::ResourceGroups::TagSyncTask";
}

impl Construct for TagSyncTask {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TagSyncTask> for Properties {
    fn from(value: TagSyncTask) -> Self {
        value.0
    }
}

impl Handle<TagSyncTask> {
    /// The Amazon resource name (ARN) of the application group.
    ///
    /// `Fn::GetAtt` of `GroupArn`.
    #[must_use]
    pub fn group_arn(self) -> Value<String> {
        self.attribute("GroupArn")
    }

    /// The name of the application group.
    ///
    /// `Fn::GetAtt` of `GroupName`.
    #[must_use]
    pub fn group_name(self) -> Value<String> {
        self.attribute("GroupName")
    }

    /// The status of the tag-sync task.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon resource name (ARN) of the tag-sync task.
    ///
    /// `Fn::GetAtt` of `TaskArn`.
    #[must_use]
    pub fn task_arn(self) -> Value<String> {
        self.attribute("TaskArn")
    }
}

/// Property types and words of [`Group`].
pub mod group {
    use crate::{Json, List, Properties, Value};

    /// One of the items in the service configuration assigned to a resource group. A service configuration can consist of one or more items.
    ///
    /// A property type of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationItem(Properties);

    impl ConfigurationItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection of parameters for this configuration item.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<ConfigurationParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// Specifies the type of configuration item. Each item must have a unique value for type.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ConfigurationItem> for Json {
        fn from(value: ConfigurationItem) -> Self {
            value.0.into()
        }
    }

    /// One parameter for a group configuration item.
    ///
    /// A property type of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationParameter(Properties);

    impl ConfigurationParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the group configuration parameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value or values to be used for the specified parameter.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ConfigurationParameter> for Json {
        fn from(value: ConfigurationParameter) -> Self {
            value.0.into()
        }
    }

    /// Specifies details within a `ResourceQuery` structure that determines the membership of the resource group. The contents required in the `Query` structure are determined by the `Type` property of the containing `ResourceQuery` structure.
    ///
    /// A property type of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Query(Properties);

    impl Query {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies limits to the types of resources that can be included in the resource group.
        ///
        /// `ResourceTypeFilters`.
        pub fn resource_type_filters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypeFilters", value.into());
            self
        }

        /// Specifies the ARN of a CloudFormation stack. All supported resources of the CloudFormation stack are members of the resource group.
        ///
        /// `StackIdentifier`.
        pub fn stack_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StackIdentifier", value.into());
            self
        }

        /// A list of key-value pair objects that limit which resources can be members of the resource group. This property is required when the `ResourceQuery.Type` property is `TAG_FILTERS_1_0` .
        ///
        /// `TagFilters`.
        pub fn tag_filters(mut self, value: impl Into<List<TagFilter>>) -> Self {
            self.0.set("TagFilters", value.into());
            self
        }
    }

    impl From<Query> for Json {
        fn from(value: Query) -> Self {
            value.0.into()
        }
    }

    /// The query used to dynamically define the members of a group.
    ///
    /// A property type of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceQuery(Properties);

    impl ResourceQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query that defines the membership of the group. This is a structure with properties that depend on the `Type` .
        ///
        /// `Query`.
        pub fn query(mut self, value: impl Into<Value<Query>>) -> Self {
            self.0.set("Query", value.into());
            self
        }

        /// Specifies the type of resource query that determines this group's membership. There are two valid query types:
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ResourceQuery> for Json {
        fn from(value: ResourceQuery) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
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

    /// Specifies a single tag key and optional values that you can use to specify membership in a tag-based group. An AWS resource that doesn't have a matching tag key and value is rejected as a member of the group.
    ///
    /// A property type of `AWS::ResourceGroups::Group`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagFilter(Properties);

    impl TagFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string that defines a tag key. Only resources in the account that are tagged with a specified tag key are members of the tag-based resource group.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A list of tag values that can be included in the tag-based resource group. This is optional. If you don't specify a value or values for a key, then an AWS resource with any value for that key is a member.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<TagFilter> for Json {
        fn from(value: TagFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            TagFilters1_0 = "TAG_FILTERS_1_0",
            CloudformationStack1_0 = "CLOUDFORMATION_STACK_1_0",
        }
    }
}
