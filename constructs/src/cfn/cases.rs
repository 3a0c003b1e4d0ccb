//! `AWS::Cases`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a case in the specified Cases domain.
///
/// [`AWS::Cases::Case`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html).
///
/// Required: `CustomerId`, `DomainId`, `TemplateId`, `Title`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Case(Properties);

impl Case {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The full customer profile ARN for the case.
    ///
    /// `CustomerId`. Required. A change replaces the resource.
    pub fn customer_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerId", value.into());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`. Required. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// A list of tags for the case.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<case::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A unique identifier of a template.
    ///
    /// `TemplateId`. Required. A change replaces the resource.
    pub fn template_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateId", value.into());
        self
    }

    /// The title of the case.
    ///
    /// `Title`. Required.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }
}

impl Resource for Case {
    const TYPE: &'static str = "AWS::Cases::Case";
}

impl Construct for Case {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Case> for Properties {
    fn from(value: Case) -> Self {
        value.0
    }
}

impl Handle<Case> {
    /// The Amazon Resource Name (ARN) of the case.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A unique identifier of the case.
    ///
    /// `Fn::GetAtt` of `CaseId`.
    #[must_use]
    pub fn case_id(self) -> Value<String> {
        self.attribute("CaseId")
    }
}

/// Creates a new case rule. In the Amazon Connect admin website, case rules are known as \*case field conditions\* .
///
/// [`AWS::Cases::CaseRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html).
///
/// Required: `Name`, `Rule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CaseRule(Properties);

impl CaseRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Description of a case rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Unique identifier of a Cases domain.
    ///
    /// `DomainId`. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// Name of the case rule.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Represents what rule type should take place, under what conditions.
    ///
    /// `Rule`. Required.
    pub fn rule(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<case_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CaseRule {
    const TYPE: &'static str = "AWS::Cases::CaseRule";
}

impl Construct for CaseRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CaseRule> for Properties {
    fn from(value: CaseRule) -> Self {
        value.0
    }
}

impl Handle<CaseRule> {
    /// The Amazon Resource Name (ARN) of the case rule.
    ///
    /// `Fn::GetAtt` of `CaseRuleArn`.
    #[must_use]
    pub fn case_rule_arn(self) -> Value<String> {
        self.attribute("CaseRuleArn")
    }

    /// Unique identifier of a case rule.
    ///
    /// `Fn::GetAtt` of `CaseRuleId`.
    #[must_use]
    pub fn case_rule_id(self) -> Value<String> {
        self.attribute("CaseRuleId")
    }

    /// Timestamp when the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp when the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Creates a domain, which is a container for all case data, such as cases, fields, templates and layouts. Each Amazon Connect instance can be associated with only one Cases domain.
///
/// [`AWS::Cases::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the domain.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::Cases::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// The timestamp when the Cases domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) for the Cases domain.
    ///
    /// `Fn::GetAtt` of `DomainArn`.
    #[must_use]
    pub fn domain_arn(self) -> Value<String> {
        self.attribute("DomainArn")
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The status of the Cases domain.
    ///
    /// `Fn::GetAtt` of `DomainStatus`.
    #[must_use]
    pub fn domain_status(self) -> Value<String> {
        self.attribute("DomainStatus")
    }
}

/// Creates a field in the Cases domain. This field is used to define the case object model (that is, defines what data can be captured on cases) in a Cases domain.
///
/// [`AWS::Cases::Field`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html).
///
/// Required: `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Field(Properties);

impl Field {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Union of field attributes
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl Into<Value<field::FieldAttributes>>) -> Self {
        self.0.set("Attributes", value.into());
        self
    }

    /// Description of the field.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// Name of the field.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<field::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Type of the field.
    ///
    /// `Type`. Required. Allowed: [`Type`](field::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Field {
    const TYPE: &'static str = "AWS::Cases::Field";
}

impl Construct for Field {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Field> for Properties {
    fn from(value: Field) -> Self {
        value.0
    }
}

impl Handle<Field> {
    /// Timestamp at which the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The Amazon Resource Name (ARN) of the field.
    ///
    /// `Fn::GetAtt` of `FieldArn`.
    #[must_use]
    pub fn field_arn(self) -> Value<String> {
        self.attribute("FieldArn")
    }

    /// Unique identifier of the field.
    ///
    /// `Fn::GetAtt` of `FieldId`.
    #[must_use]
    pub fn field_id(self) -> Value<String> {
        self.attribute("FieldId")
    }

    /// Timestamp at which the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// Namespace of the field.
    ///
    /// `Fn::GetAtt` of `Namespace`.
    #[must_use]
    pub fn namespace(self) -> Value<String> {
        self.attribute("Namespace")
    }
}

/// Creates a layout in the Cases domain. Layouts define the following configuration in the top section and More Info tab of the Cases user interface:
///
/// [`AWS::Cases::Layout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html).
///
/// Required: `Content`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Layout(Properties);

impl Layout {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Object to store union of different versions of layout content.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// The name of the layout.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<layout::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Layout {
    const TYPE: &'static str = "AWS::Cases::Layout";
}

impl Construct for Layout {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Layout> for Properties {
    fn from(value: Layout) -> Self {
        value.0
    }
}

impl Handle<Layout> {
    /// Timestamp at which the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp at which the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the newly created layout.
    ///
    /// `Fn::GetAtt` of `LayoutArn`.
    #[must_use]
    pub fn layout_arn(self) -> Value<String> {
        self.attribute("LayoutArn")
    }

    /// The unique identifier of the layout.
    ///
    /// `Fn::GetAtt` of `LayoutId`.
    #[must_use]
    pub fn layout_id(self) -> Value<String> {
        self.attribute("LayoutId")
    }
}

/// Resource Type definition for AWS::Cases::RelatedItem. Creates a related item (comments) and associates it with a case.
///
/// [`AWS::Cases::RelatedItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html).
///
/// Required: `CaseId`, `Content`, `DomainId`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RelatedItem(Properties);

impl RelatedItem {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique identifier of the case.
    ///
    /// `CaseId`. Required. A change replaces the resource.
    pub fn case_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CaseId", value.into());
        self
    }

    /// Represents the content of a related item.
    ///
    /// `Content`. Required. A change replaces the resource.
    pub fn content(mut self, value: impl Into<Value<related_item::RelatedItemContent>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`. Required. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// A list of tags on the related item.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<related_item::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of a related item.
    ///
    /// `Type`. Required. Allowed: [`Type`](related_item::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for RelatedItem {
    const TYPE: &'static str = "AWS::Cases::RelatedItem";
}

impl Construct for RelatedItem {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RelatedItem> for Properties {
    fn from(value: RelatedItem) -> Self {
        value.0
    }
}

impl Handle<RelatedItem> {
    /// The Amazon Resource Name (ARN) of the related item.
    ///
    /// `Fn::GetAtt` of `RelatedItemArn`.
    #[must_use]
    pub fn related_item_arn(self) -> Value<String> {
        self.attribute("RelatedItemArn")
    }

    /// The unique identifier of the related item.
    ///
    /// `Fn::GetAtt` of `RelatedItemId`.
    #[must_use]
    pub fn related_item_id(self) -> Value<String> {
        self.attribute("RelatedItemId")
    }
}

/// Creates a template in the Cases domain. This template is used to define the case object model (that is, to define what data can be captured on cases) in a Cases domain.
///
/// [`AWS::Cases::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Template(Properties);

impl Template {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A brief description of the template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier of the Cases domain.
    ///
    /// `DomainId`. A change replaces the resource.
    pub fn domain_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainId", value.into());
        self
    }

    /// Object to store configuration of layouts associated to the template.
    ///
    /// `LayoutConfiguration`.
    pub fn layout_configuration(
        mut self,
        value: impl Into<Value<template::LayoutConfiguration>>,
    ) -> Self {
        self.0.set("LayoutConfiguration", value.into());
        self
    }

    /// The template name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of fields that must contain a value for a case to be successfully created with this template.
    ///
    /// `RequiredFields`.
    pub fn required_fields(mut self, value: impl Into<List<template::RequiredField>>) -> Self {
        self.0.set("RequiredFields", value.into());
        self
    }

    /// A list of case rules (also known as [case field conditions](https://docs.aws.amazon.com/connect/latest/adminguide/case-field-conditions.html) ) on a template.
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl Into<List<template::TemplateRule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// The status of the template.
    ///
    /// `Status`. Allowed: [`Status`](template::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Template {
    const TYPE: &'static str = "AWS::Cases::Template";
}

impl Construct for Template {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Template> for Properties {
    fn from(value: Template) -> Self {
        value.0
    }
}

impl Handle<Template> {
    /// Timestamp at which the resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// Timestamp at which the resource was created or last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The Amazon Resource Name (ARN) of the template.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[must_use]
    pub fn template_arn(self) -> Value<String> {
        self.attribute("TemplateArn")
    }

    /// A unique identifier of a template.
    ///
    /// `Fn::GetAtt` of `TemplateId`.
    #[must_use]
    pub fn template_id(self) -> Value<String> {
        self.attribute("TemplateId")
    }
}

/// Property types of [`Case`].
pub mod case {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Cases::Case`.
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
}

/// Property types of [`CaseRule`].
pub mod case_rule {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Cases::CaseRule`.
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

/// Property types of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Cases::Domain`.
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

/// Property types and words of [`Field`].
pub mod field {
    use crate::{Json, Properties, Value};

    /// Union of field attributes
    ///
    /// A property type of `AWS::Cases::Field`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldAttributes(Properties);

    impl FieldAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Field attributes for Text field type
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<TextAttributes>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<FieldAttributes> for Json {
        fn from(value: FieldAttributes) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cases::Field`.
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

    /// Field attributes for Text field type
    ///
    /// A property type of `AWS::Cases::Field`.
    ///
    /// Required: `IsMultiline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextAttributes(Properties);

    impl TextAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Attribute that defines rendering component and validation
        ///
        /// `IsMultiline`. Required.
        pub fn is_multiline(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsMultiline", value.into());
            self
        }
    }

    impl From<TextAttributes> for Json {
        fn from(value: TextAttributes) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Text = "Text",
            Number = "Number",
            Boolean = "Boolean",
            DateTime = "DateTime",
            SingleSelect = "SingleSelect",
            Url = "Url",
            User = "User",
        }
    }
}

/// Property types of [`Layout`].
pub mod layout {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Cases::Layout`.
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

/// Property types and words of [`RelatedItem`].
pub mod related_item {
    use crate::{Json, Properties, Value};

    /// Represents a comment.
    ///
    /// A property type of `AWS::Cases::RelatedItem`.
    ///
    /// Required: `Body`, `ContentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CommentContent(Properties);

    impl CommentContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text in the body of a comment.
        ///
        /// `Body`. Required.
        pub fn body(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// Type of the text in the comment.
        ///
        /// `ContentType`. Required. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }
    }

    impl From<CommentContent> for Json {
        fn from(value: CommentContent) -> Self {
            value.0.into()
        }
    }

    /// Represents the content of a related item.
    ///
    /// A property type of `AWS::Cases::RelatedItem`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RelatedItemContent(Properties);

    impl RelatedItemContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents a comment.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<CommentContent>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }
    }

    impl From<RelatedItemContent> for Json {
        fn from(value: RelatedItemContent) -> Self {
            value.0.into()
        }
    }

    /// A tag associated with the resource.
    ///
    /// A property type of `AWS::Cases::RelatedItem`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    words! {
        /// Words for `Type`.
        pub enum Type {
            Contact = "Contact",
            Comment = "Comment",
            File = "File",
            Sla = "Sla",
            ConnectCase = "ConnectCase",
            Custom = "Custom",
        }

        /// Words for `ContentType`.
        pub enum ContentType {
            TextPlain = "Text/Plain",
        }
    }
}

/// Property types and words of [`Template`].
pub mod template {
    use crate::{Json, Properties, Value};

    /// Object to store configuration of layouts associated to the template.
    ///
    /// A property type of `AWS::Cases::Template`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LayoutConfiguration(Properties);

    impl LayoutConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Unique identifier of a layout.
        ///
        /// `DefaultLayout`.
        pub fn default_layout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultLayout", value.into());
            self
        }
    }

    impl From<LayoutConfiguration> for Json {
        fn from(value: LayoutConfiguration) -> Self {
            value.0.into()
        }
    }

    /// List of fields that must have a value provided to create a case.
    ///
    /// A property type of `AWS::Cases::Template`.
    ///
    /// Required: `FieldId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequiredField(Properties);

    impl RequiredField {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Unique identifier of a field.
        ///
        /// `FieldId`. Required.
        pub fn field_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldId", value.into());
            self
        }
    }

    impl From<RequiredField> for Json {
        fn from(value: RequiredField) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Cases::Template`.
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

    /// An association representing a case rule acting upon a field. In the Amazon Connect admin website, case rules are known as \*case field conditions\* .
    ///
    /// A property type of `AWS::Cases::Template`.
    ///
    /// Required: `CaseRuleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TemplateRule(Properties);

    impl TemplateRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Unique identifier of a case rule.
        ///
        /// `CaseRuleId`. Required.
        pub fn case_rule_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CaseRuleId", value.into());
            self
        }

        /// Unique identifier of a field.
        ///
        /// `FieldId`.
        pub fn field_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldId", value.into());
            self
        }
    }

    impl From<TemplateRule> for Json {
        fn from(value: TemplateRule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Active = "Active",
            Inactive = "Inactive",
        }
    }
}
