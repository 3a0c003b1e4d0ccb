//! `AWS::Detective`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::Detective::Graph` resource is an Amazon Detective resource type that creates a Detective behavior graph. The requesting account becomes the administrator account for the behavior graph.
///
/// [`AWS::Detective::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-graph.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Graph(Properties);

impl Graph {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether to automatically enable new organization accounts as member accounts in the organization behavior graph.
    ///
    /// `AutoEnableMembers`.
    pub fn auto_enable_members(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoEnableMembers", value.into());
        self
    }

    /// The tag values to assign to the new behavior graph.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<graph::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Graph {
    const TYPE: &'static str = "AWS::Detective::Graph";
}

impl Construct for Graph {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Graph> for Properties {
    fn from(value: Graph) -> Self {
        value.0
    }
}

impl Handle<Graph> {
    /// The ARN of the new behavior graph.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::Detective::MemberInvitation` resource is an Amazon Detective resource type that creates an invitation to join a Detective behavior graph.
///
/// [`AWS::Detective::MemberInvitation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html).
///
/// Required: `GraphArn`, `MemberEmailAddress`, `MemberId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MemberInvitation(Properties);

impl MemberInvitation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to send an invitation email to the member account. If set to true, the member account does not receive an invitation email.
    ///
    /// `DisableEmailNotification`.
    pub fn disable_email_notification(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableEmailNotification", value.into());
        self
    }

    /// The ARN of the behavior graph to invite the account to contribute data to.
    ///
    /// `GraphArn`. Required. A change replaces the resource.
    pub fn graph_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GraphArn", value.into());
        self
    }

    /// The root user email address of the invited account. If the email address provided is not the root user email address for the provided account, the invitation creation fails.
    ///
    /// `MemberEmailAddress`. Required.
    pub fn member_email_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MemberEmailAddress", value.into());
        self
    }

    /// The AWS account identifier of the invited account
    ///
    /// `MemberId`. Required. A change replaces the resource.
    pub fn member_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MemberId", value.into());
        self
    }

    /// Customized text to include in the invitation email message.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Message", value.into());
        self
    }
}

impl Resource for MemberInvitation {
    const TYPE: &'static str = "AWS::Detective::MemberInvitation";
}

impl Construct for MemberInvitation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MemberInvitation> for Properties {
    fn from(value: MemberInvitation) -> Self {
        value.0
    }
}

/// The `AWS::Detective::OrganizationAdmin` resource is an Amazon Detective resource type that designates the Detective administrator account for the organization in the current region.
///
/// [`AWS::Detective::OrganizationAdmin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-organizationadmin.html).
///
/// Required: `AccountId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationAdmin(Properties);

impl OrganizationAdmin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account identifier of the account to designate as the Detective administrator account for the organization.
    ///
    /// `AccountId`. Required. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }
}

impl Resource for OrganizationAdmin {
    const TYPE: &'static str = "AWS::Detective::OrganizationAdmin";
}

impl Construct for OrganizationAdmin {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationAdmin> for Properties {
    fn from(value: OrganizationAdmin) -> Self {
        value.0
    }
}

impl Handle<OrganizationAdmin> {
    /// The ARN of the behavior graph to invite the account to contribute data to.
    ///
    /// `Fn::GetAtt` of `GraphArn`.
    #[must_use]
    pub fn graph_arn(self) -> Value<String> {
        self.attribute("GraphArn")
    }
}

/// Property types of [`Graph`].
pub mod graph {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Detective::Graph`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:. Valid characters are Unicode letters, digits, white space, and any of the following symbols: \_ . : / = + - @
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:. Valid characters are Unicode letters, digits, white space, and any of the following symbols: \_ . : / = + - @
        ///
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
}
