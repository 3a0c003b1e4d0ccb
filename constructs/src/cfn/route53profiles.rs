//! `AWS::Route53Profiles`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A complex type that includes settings for a Route 53 Profile.
///
/// [`AWS::Route53Profiles::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profile.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Profile(Properties);

impl Profile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Name of the Profile.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of the tag keys and values that you want to associate with the profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Profile {
    const TYPE: &'static str = "AWS::Route53Profiles::Profile";
}

impl Construct for Profile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Profile> for Properties {
    fn from(value: Profile) -> Self {
        value.0
    }
}

impl Handle<Profile> {
    /// The Amazon Resource Name (ARN) of the Profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The `ClientToken` value that was assigned when the Profile was created.
    ///
    /// `Fn::GetAtt` of `ClientToken`.
    #[must_use]
    pub fn client_token(self) -> Value<String> {
        self.attribute("ClientToken")
    }

    /// ID of the Profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Sharing status for the Profile.
    ///
    /// `Fn::GetAtt` of `ShareStatus`.
    #[must_use]
    pub fn share_status(self) -> Value<String> {
        self.attribute("ShareStatus")
    }
}

/// An association between a Route 53 Profile and a VPC.
///
/// [`AWS::Route53Profiles::ProfileAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileassociation.html).
///
/// Required: `Name`, `ProfileId`, `ResourceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProfileAssociation(Properties);

impl ProfileAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the profile association to a VPC.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Arn", value.into());
        self
    }

    /// Name of the Profile association.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// ID of the Profile.
    ///
    /// `ProfileId`. Required. A change replaces the resource.
    pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileId", value.into());
        self
    }

    /// The ID of the VPC.
    ///
    /// `ResourceId`. Required. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profile_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProfileAssociation {
    const TYPE: &'static str = "AWS::Route53Profiles::ProfileAssociation";
}

impl Construct for ProfileAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProfileAssociation> for Properties {
    fn from(value: ProfileAssociation) -> Self {
        value.0
    }
}

impl Handle<ProfileAssociation> {
    /// ID of the Profile association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The association between a Route 53 Profile and resources.
///
/// [`AWS::Route53Profiles::ProfileResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53profiles-profileresourceassociation.html).
///
/// Required: `Name`, `ProfileId`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProfileResourceAssociation(Properties);

impl ProfileResourceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Name of the Profile resource association.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Profile ID of the Profile that the resources are associated with.
    ///
    /// `ProfileId`. Required. A change replaces the resource.
    pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource association.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// If the DNS resource is a DNS Firewall rule group, this indicates the priority.
    ///
    /// `ResourceProperties`.
    pub fn resource_properties(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceProperties", value.into());
        self
    }
}

impl Resource for ProfileResourceAssociation {
    const TYPE: &'static str = "AWS::Route53Profiles::ProfileResourceAssociation";
}

impl Construct for ProfileResourceAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProfileResourceAssociation> for Properties {
    fn from(value: ProfileResourceAssociation) -> Self {
        value.0
    }
}

impl Handle<ProfileResourceAssociation> {
    /// ID of the Profile resource association.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Resource type, such as a private hosted zone, interface VPC endpoint, or DNS Firewall rule group.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }
}

/// Property types of [`Profile`].
pub mod profile {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53Profiles::Profile`.
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

/// Property types of [`ProfileAssociation`].
pub mod profile_association {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53Profiles::ProfileAssociation`.
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
