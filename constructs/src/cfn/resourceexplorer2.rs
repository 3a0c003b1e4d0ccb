//! `AWS::ResourceExplorer2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Sets the specified view as the default for the AWS Region in which you call this operation.
///
/// [`AWS::ResourceExplorer2::DefaultViewAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-defaultviewassociation.html).
///
/// Required: `ViewArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DefaultViewAssociation(Properties);

impl DefaultViewAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the view to set as the default for the AWS Region and AWS account in which you call this operation. The specified view must already exist in the specified Region.
    ///
    /// `ViewArn`. Required.
    pub fn view_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ViewArn", value.into());
        self
    }
}

impl Resource for DefaultViewAssociation {
    const TYPE: &'static str = "AWS::ResourceExplorer2::DefaultViewAssociation";
}

impl Construct for DefaultViewAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DefaultViewAssociation> for Properties {
    fn from(value: DefaultViewAssociation) -> Self {
        value.0
    }
}

impl Handle<DefaultViewAssociation> {
    /// The unique identifier of the principal for which the specified view was made the default for the AWS Region that contains the view. For example:
    ///
    /// `Fn::GetAtt` of `AssociatedAwsPrincipal`.
    #[must_use]
    pub fn associated_aws_principal(self) -> Value<String> {
        self.attribute("AssociatedAwsPrincipal")
    }
}

/// Turns on Resource Explorer in the AWS Region in which you called this operation by creating an index.
///
/// [`AWS::ResourceExplorer2::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-index.html).
///
/// Required: `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Index(Properties);

impl Index {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The specified tags are attached to only the index created in this AWS Region . The tags don't attach to any of the resources listed in the index.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the type of the index in this Region.
    ///
    /// `Type`. Required. Allowed: [`Type`](index::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Index {
    const TYPE: &'static str = "AWS::ResourceExplorer2::Index";
}

impl Construct for Index {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Index> for Properties {
    fn from(value: Index) -> Self {
        value.0
    }
}

impl Handle<Index> {
    /// The ARN of the new index for the AWS Region . For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates the current state of the index. For example:
    ///
    /// `Fn::GetAtt` of `IndexState`.
    #[must_use]
    pub fn index_state(self) -> Value<String> {
        self.attribute("IndexState")
    }
}

/// Creates a view that users can query by using the [Search](https://docs.aws.amazon.com/resource-explorer/latest/apireference/API_Search.html) operation.
///
/// [`AWS::ResourceExplorer2::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourceexplorer2-view.html).
///
/// Required: `ViewName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct View(Properties);

impl View {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of strings that include search keywords, prefixes, and operators that filter the results that are returned for queries made using this view.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl Into<Value<view::SearchFilter>>) -> Self {
        self.0.set("Filters", value.into());
        self
    }

    /// A list of fields that provide additional information about the view.
    ///
    /// `IncludedProperties`.
    pub fn included_properties(mut self, value: impl Into<List<view::IncludedProperty>>) -> Self {
        self.0.set("IncludedProperties", value.into());
        self
    }

    /// The root ARN of the account, an organizational unit (OU), or an organization ARN. If left empty, the default is account.
    ///
    /// `Scope`. A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Tag key and value pairs that are attached to the view.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the new view.
    ///
    /// `ViewName`. Required. A change replaces the resource.
    pub fn view_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ViewName", value.into());
        self
    }
}

impl Resource for View {
    const TYPE: &'static str = "AWS::ResourceExplorer2::View";
}

impl Construct for View {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<View> for Properties {
    fn from(value: View) -> Self {
        value.0
    }
}

impl Handle<View> {
    /// The ARN of the new view. For example:
    ///
    /// `Fn::GetAtt` of `ViewArn`.
    #[must_use]
    pub fn view_arn(self) -> Value<String> {
        self.attribute("ViewArn")
    }
}

/// Words of [`Index`].
pub mod index {
    words! {
        /// Words for `Type`.
        pub enum Type {
            Local = "LOCAL",
            Aggregator = "AGGREGATOR",
        }
    }
}

/// Property types of [`View`].
pub mod view {
    use crate::{Json, Properties, Value};

    /// Information about an additional property that describes a resource, that you can optionally include in a view.
    ///
    /// A property type of `AWS::ResourceExplorer2::View`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncludedProperty(Properties);

    impl IncludedProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the property that is included in this view.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<IncludedProperty> for Json {
        fn from(value: IncludedProperty) -> Self {
            value.0.into()
        }
    }

    /// A search filter defines which resources can be part of a search query result set.
    ///
    /// A property type of `AWS::ResourceExplorer2::View`.
    ///
    /// Required: `FilterString`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SearchFilter(Properties);

    impl SearchFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string that contains the search keywords, prefixes, and operators to control the results that can be returned by a Search operation.
        ///
        /// `FilterString`. Required.
        pub fn filter_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterString", value.into());
            self
        }
    }

    impl From<SearchFilter> for Json {
        fn from(value: SearchFilter) -> Self {
            value.0.into()
        }
    }
}
