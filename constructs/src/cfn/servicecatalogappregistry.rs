//! `AWS::ServiceCatalogAppRegistry`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, Map, Properties, Resource, Scope, Value};

/// Represents a AWS Service Catalog AppRegistry application that is the top-level node in a hierarchy of related cloud resource abstractions.
///
/// [`AWS::ServiceCatalogAppRegistry::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the application. The name must be unique in the region in which you are creating the application.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Key-value pairs you can use to associate with the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// The name of the application. The name must be unique in the region in which you are creating the application.
    ///
    /// `Fn::GetAtt` of `ApplicationName`.
    #[must_use]
    pub fn application_name(self) -> Value<String> {
        self.attribute("ApplicationName")
    }

    /// The key of the AWS application tag, which is `awsApplication` . Applications created before 11/13/2023 or applications without the `AppTag` linked resource group return no value.
    ///
    /// `Fn::GetAtt` of `ApplicationTagKey`.
    #[must_use]
    pub fn application_tag_key(self) -> Value<String> {
        self.attribute("ApplicationTagKey")
    }

    /// The value of the AWS application tag, which is the identifier of an associated resource. Applications created before 11/13/2023 or applications without the `AppTag` linked resource group return no value.
    ///
    /// `Fn::GetAtt` of `ApplicationTagValue`.
    #[must_use]
    pub fn application_tag_value(self) -> Value<String> {
        self.attribute("ApplicationTagValue")
    }

    /// The Amazon resource name (ARN) that specifies the application across services.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the application.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new attribute group as a container for user-defined attributes.
///
/// [`AWS::ServiceCatalogAppRegistry::AttributeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html).
///
/// Required: `Attributes`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AttributeGroup(Properties);

impl AttributeGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A nested object in a JSON or YAML template that supports arbitrary definitions. Represents the attributes in an attribute group that describes an application and its components.
    ///
    /// `Attributes`. Required.
    pub fn attributes(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// The description of the attribute group that the user provides.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the attribute group.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Key-value pairs you can use to associate with the attribute group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AttributeGroup {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroup";
}

impl Construct for AttributeGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AttributeGroup> for Properties {
    fn from(value: AttributeGroup) -> Self {
        value.0
    }
}

impl Handle<AttributeGroup> {
    /// The Amazon resource name (ARN) that specifies the attribute group across services.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The globally unique attribute group identifier of the attribute group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Associates an attribute group with an application to augment the application's metadata with the group's attributes.
///
/// [`AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html).
///
/// Required: `Application`, `AttributeGroup`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AttributeGroupAssociation(Properties);

impl AttributeGroupAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name or ID of the application.
    ///
    /// `Application`. Required. A change replaces the resource.
    pub fn application(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Application", value.into());
        self
    }

    /// The name or ID of the attribute group which holds the attributes that describe the application.
    ///
    /// `AttributeGroup`. Required. A change replaces the resource.
    pub fn attribute_group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AttributeGroup", value.into());
        self
    }
}

impl Resource for AttributeGroupAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation";
}

impl Construct for AttributeGroupAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AttributeGroupAssociation> for Properties {
    fn from(value: AttributeGroupAssociation) -> Self {
        value.0
    }
}

impl Handle<AttributeGroupAssociation> {
    /// The Amazon resource name (ARN) of the application that was augmented with attributes.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// The Amazon resource name (ARN) of the attribute group which contains the application's new attributes.
    ///
    /// `Fn::GetAtt` of `AttributeGroupArn`.
    #[must_use]
    pub fn attribute_group_arn(self) -> Value<String> {
        self.attribute("AttributeGroupArn")
    }
}

/// Associates a resource with an application. Both the resource and the application can be specified either by ID or name.
///
/// [`AWS::ServiceCatalogAppRegistry::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html).
///
/// Required: `Application`, `Resource`, `ResourceType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceAssociation(Properties);

impl ResourceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name or ID of the application.
    ///
    /// `Application`. Required. A change replaces the resource.
    pub fn application(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Application", value.into());
        self
    }

    /// The name or ID of the resource of which the application will be associated.
    ///
    /// `Resource`. Required. A change replaces the resource.
    pub fn resource(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Resource", value.into());
        self
    }

    /// The type of resource of which the application will be associated.
    ///
    /// `ResourceType`. Required. Allowed: [`ResourceType`](resource_association::ResourceType). A change replaces the resource.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }
}

impl Resource for ResourceAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalogAppRegistry::ResourceAssociation";
}

impl Construct for ResourceAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceAssociation> for Properties {
    fn from(value: ResourceAssociation) -> Self {
        value.0
    }
}

impl Handle<ResourceAssociation> {
    /// The Amazon resource name (ARN) that specifies the application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// The Amazon resource name (ARN) that specifies the resource.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }
}

/// Words of [`ResourceAssociation`].
pub mod resource_association {
    words! {
        /// Words for `ResourceType`.
        pub enum ResourceType {
            CfnStack = "CFN_STACK",
        }
    }
}
