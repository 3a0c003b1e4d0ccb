//! `AWS::AccountAccess`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::AccountAccess::Application specifying an application for account access
///
/// [`AWS::AccountAccess::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-application.html).
///
/// Required: `IdentitySource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identity source for the application
    ///
    /// `IdentitySource`. Required. A change replaces the resource.
    pub fn identity_source(mut self, value: impl Into<Value<application::IdentitySource>>) -> Self {
        self.0.set("IdentitySource", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::AccountAccess::Application";
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
    /// The ARN of the application
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// The timestamp when the application was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the associated Identity Center application
    ///
    /// `Fn::GetAtt` of `IdentitySource.IdentityCenter.ApplicationArn`.
    #[must_use]
    pub fn identity_source_identity_center_application_arn(self) -> Value<String> {
        self.attribute("IdentitySource.IdentityCenter.ApplicationArn")
    }

    /// The status of the application
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The tenant ID of the application
    ///
    /// `Fn::GetAtt` of `TenantId`.
    #[must_use]
    pub fn tenant_id(self) -> Value<String> {
        self.attribute("TenantId")
    }

    /// The timestamp when the application was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access
///
/// [`AWS::AccountAccess::Entitlement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html).
///
/// Required: `ApplicationArn`, `Entitlement`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Entitlement(Properties);

impl Entitlement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the application
    ///
    /// `ApplicationArn`. Required. A change replaces the resource.
    pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationArn", value.into());
        self
    }

    /// The entitlement details
    ///
    /// `Entitlement`. Required. A change replaces the resource.
    pub fn entitlement(mut self, value: impl Into<Value<entitlement::Entitlement>>) -> Self {
        self.0.set("Entitlement", value.into());
        self
    }
}

impl Resource for Entitlement {
    const TYPE: &'static str = "AWS::AccountAccess::Entitlement";
}

impl Construct for Entitlement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Entitlement> for Properties {
    fn from(value: Entitlement) -> Self {
        value.0
    }
}

impl Handle<Entitlement> {
    /// The timestamp when the entitlement was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The AWS account ID
    ///
    /// `Fn::GetAtt` of `Entitlement.PrincipalRole.Account`.
    #[must_use]
    pub fn entitlement_principal_role_account(self) -> Value<String> {
        self.attribute("Entitlement.PrincipalRole.Account")
    }

    /// The ID of the entitlement
    ///
    /// `Fn::GetAtt` of `EntitlementId`.
    #[must_use]
    pub fn entitlement_id(self) -> Value<String> {
        self.attribute("EntitlementId")
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AccountAccess::Application`.
    ///
    /// Required: `InstanceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityCenter(Properties);

    impl IdentityCenter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the associated Identity Center application
        ///
        /// `ApplicationArn`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationArn", value.into());
            self
        }

        /// The ARN of the Identity Center instance
        ///
        /// `InstanceArn`. Required.
        pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceArn", value.into());
            self
        }
    }

    impl From<IdentityCenter> for Json {
        fn from(value: IdentityCenter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AccountAccess::Application`.
    ///
    /// Required: `IdentityCenter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentitySource(Properties);

    impl IdentitySource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IdentityCenter`. Required.
        pub fn identity_center(mut self, value: impl Into<Value<IdentityCenter>>) -> Self {
            self.0.set("IdentityCenter", value.into());
            self
        }
    }

    impl From<IdentitySource> for Json {
        fn from(value: IdentitySource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AccountAccess::Application`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`Entitlement`].
pub mod entitlement {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AccountAccess::Entitlement`.
    ///
    /// Required: `PrincipalRole`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Entitlement(Properties);

    impl Entitlement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PrincipalRole`. Required.
        pub fn principal_role(mut self, value: impl Into<Value<PrincipalRoleEntitlement>>) -> Self {
            self.0.set("PrincipalRole", value.into());
            self
        }
    }

    impl From<Entitlement> for Json {
        fn from(value: Entitlement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AccountAccess::Entitlement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityCenterPrincipal(Properties);

    impl IdentityCenterPrincipal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the group
        ///
        /// `GroupId`.
        pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupId", value.into());
            self
        }

        /// The ID of the user
        ///
        /// `UserId`.
        pub fn user_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserId", value.into());
            self
        }
    }

    impl From<IdentityCenterPrincipal> for Json {
        fn from(value: IdentityCenterPrincipal) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AccountAccess::Entitlement`.
    ///
    /// Required: `IdentityCenter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Principal(Properties);

    impl Principal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IdentityCenter`. Required.
        pub fn identity_center(mut self, value: impl Into<Value<IdentityCenterPrincipal>>) -> Self {
            self.0.set("IdentityCenter", value.into());
            self
        }
    }

    impl From<Principal> for Json {
        fn from(value: Principal) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AccountAccess::Entitlement`.
    ///
    /// Required: `Principal`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrincipalRoleEntitlement(Properties);

    impl PrincipalRoleEntitlement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS account ID
        ///
        /// `Account`.
        pub fn account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Account", value.into());
            self
        }

        /// `Principal`. Required.
        pub fn principal(mut self, value: impl Into<Value<Principal>>) -> Self {
            self.0.set("Principal", value.into());
            self
        }

        /// The ARN of the IAM role
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<PrincipalRoleEntitlement> for Json {
        fn from(value: PrincipalRoleEntitlement) -> Self {
            value.0.into()
        }
    }
}
