//! `AWS::SSO`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates an OAuth 2.0 customer managed application in IAM Identity Center for the given application provider.
///
/// [`AWS::SSO::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-application.html).
///
/// Required: `ApplicationProviderArn`, `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the application provider for this application.
    ///
    /// `ApplicationProviderArn`. Required. A change replaces the resource.
    pub fn application_provider_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationProviderArn", value.into());
        self
    }

    /// The description of the application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ARN of the instance of IAM Identity Center that is configured with this application.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A structure that describes the options for the access portal associated with this application.
    ///
    /// `PortalOptions`.
    pub fn portal_options(
        mut self,
        value: impl Into<Value<application::PortalOptionsConfiguration>>,
    ) -> Self {
        self.0.set("PortalOptions", value.into());
        self
    }

    /// The current status of the application in this instance of IAM Identity Center.
    ///
    /// `Status`. Allowed: [`Status`](application::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Specifies tags to be attached to the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::SSO::Application";
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
    /// The ARN of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationArn`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationArn")
    }

    /// The ARN of the identity store associated with the Identity Center instance
    ///
    /// `Fn::GetAtt` of `IdentityStoreArn`.
    #[must_use]
    pub fn identity_store_arn(self) -> Value<String> {
        self.attribute("IdentityStoreArn")
    }
}

/// A structure that describes an assignment of a principal to an application.
///
/// [`AWS::SSO::ApplicationAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-applicationassignment.html).
///
/// Required: `ApplicationArn`, `PrincipalId`, `PrincipalType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationAssignment(Properties);

impl ApplicationAssignment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the application that has principals assigned.
    ///
    /// `ApplicationArn`. Required. A change replaces the resource.
    pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationArn", value.into());
        self
    }

    /// The unique identifier of the principal assigned to the application.
    ///
    /// `PrincipalId`. Required. A change replaces the resource.
    pub fn principal_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalId", value.into());
        self
    }

    /// The type of the principal assigned to the application.
    ///
    /// `PrincipalType`. Required. Allowed: [`PrincipalType`](application_assignment::PrincipalType). A change replaces the resource.
    pub fn principal_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalType", value.into());
        self
    }
}

impl Resource for ApplicationAssignment {
    const TYPE: &'static str = "AWS::SSO::ApplicationAssignment";
}

impl Construct for ApplicationAssignment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationAssignment> for Properties {
    fn from(value: ApplicationAssignment) -> Self {
        value.0
    }
}

/// Assigns access to a Principal for a specified AWS account using a specified permission set.
///
/// [`AWS::SSO::Assignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-assignment.html).
///
/// Required: `InstanceArn`, `PermissionSetArn`, `PrincipalId`, `PrincipalType`, `TargetId`, `TargetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Assignment(Properties);

impl Assignment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the instance under which the operation will be executed.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// The ARN of the permission set.
    ///
    /// `PermissionSetArn`. Required. A change replaces the resource.
    pub fn permission_set_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionSetArn", value.into());
        self
    }

    /// An identifier for an object in IAM Identity Center, such as a user or group. PrincipalIds are GUIDs (For example, f81d4fae-7dec-11d0-a765-00a0c91e6bf6).
    ///
    /// `PrincipalId`. Required. A change replaces the resource.
    pub fn principal_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalId", value.into());
        self
    }

    /// The entity type for which the assignment will be created.
    ///
    /// `PrincipalType`. Required. Allowed: [`PrincipalType`](assignment::PrincipalType). A change replaces the resource.
    pub fn principal_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalType", value.into());
        self
    }

    /// TargetID is an AWS account identifier, (For example, 123456789012).
    ///
    /// `TargetId`. Required. A change replaces the resource.
    pub fn target_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetId", value.into());
        self
    }

    /// The entity type for which the assignment will be created.
    ///
    /// `TargetType`. Required. Allowed: [`TargetType`](assignment::TargetType). A change replaces the resource.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }
}

impl Resource for Assignment {
    const TYPE: &'static str = "AWS::SSO::Assignment";
}

impl Construct for Assignment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Assignment> for Properties {
    fn from(value: Assignment) -> Self {
        value.0
    }
}

/// Creates an instance of IAM Identity Center for a standalone AWS account that is not managed by AWS Organizations or a member AWS account in an organization. You can create only one instance per account and across all AWS Regions .
///
/// [`AWS::SSO::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instance.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Instance(Properties);

impl Instance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Identity Center instance.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies tags to be attached to the instance of IAM Identity Center.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Instance {
    const TYPE: &'static str = "AWS::SSO::Instance";
}

impl Construct for Instance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Instance> for Properties {
    fn from(value: Instance) -> Self {
        value.0
    }
}

impl Handle<Instance> {
    /// The identifier of the identity store that is connected to the Identity Center instance.
    ///
    /// `Fn::GetAtt` of `IdentityStoreId`.
    #[must_use]
    pub fn identity_store_id(self) -> Value<String> {
        self.attribute("IdentityStoreId")
    }

    /// The ARN of the Identity Center instance under which the operation will be executed.
    ///
    /// `Fn::GetAtt` of `InstanceArn`.
    #[must_use]
    pub fn instance_arn(self) -> Value<String> {
        self.attribute("InstanceArn")
    }

    /// The AWS account ID number of the owner of the Identity Center instance.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The current status of this Identity Center instance.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Enables the attribute-based access control (ABAC) feature for the specified instance. You can also specify new attributes to add to your ABAC configuration during the enabling process.
///
/// [`AWS::SSO::InstanceAccessControlAttributeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-instanceaccesscontrolattributeconfiguration.html).
///
/// Required: `InstanceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceAccessControlAttributeConfiguration(Properties);

impl InstanceAccessControlAttributeConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Lists the attributes that are configured for ABAC in the specified instance.
    ///
    /// `AccessControlAttributes`.
    pub fn access_control_attributes(
        mut self,
        value: impl Into<List<instance_access_control_attribute_configuration::AccessControlAttribute>>,
    ) -> Self {
        self.0.set("AccessControlAttributes", value.into());
        self
    }

    /// The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes. We recomend that you use AccessControlAttributes property instead.
    ///
    /// `InstanceAccessControlAttributeConfiguration`.
    pub fn instance_access_control_attribute_configuration(
        mut self,
        value: impl Into<Value<instance_access_control_attribute_configuration::InstanceAccessControlAttributeConfiguration>>,
    ) -> Self {
        self.0
            .set("InstanceAccessControlAttributeConfiguration", value.into());
        self
    }

    /// The ARN of the instance under which the operation will be executed.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }
}

impl Resource for InstanceAccessControlAttributeConfiguration {
    const TYPE: &'static str = "AWS::SSO::InstanceAccessControlAttributeConfiguration";
}

impl Construct for InstanceAccessControlAttributeConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceAccessControlAttributeConfiguration> for Properties {
    fn from(value: InstanceAccessControlAttributeConfiguration) -> Self {
        value.0
    }
}

/// Specifies a permission set within a specified instance.
///
/// [`AWS::SSO::PermissionSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sso-permissionset.html).
///
/// Required: `InstanceArn`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PermissionSet(Properties);

impl PermissionSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the names and paths of the customer managed policies that you have attached to your permission set.
    ///
    /// `CustomerManagedPolicyReferences`.
    pub fn customer_managed_policy_references(
        mut self,
        value: impl Into<List<permission_set::CustomerManagedPolicyReference>>,
    ) -> Self {
        self.0.set("CustomerManagedPolicyReferences", value.into());
        self
    }

    /// The description of the `PermissionSet` .
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The inline policy that is attached to the permission set.
    ///
    /// `InlinePolicy`.
    pub fn inline_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("InlinePolicy", value.into());
        self
    }

    /// The ARN of the instance under which the operation will be executed.
    ///
    /// `InstanceArn`. Required. A change replaces the resource.
    pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceArn", value.into());
        self
    }

    /// A structure that stores a list of managed policy ARNs that describe the associated AWS managed policy.
    ///
    /// `ManagedPolicies`.
    pub fn managed_policies(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ManagedPolicies", value.into());
        self
    }

    /// The name of the permission set.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions boundary.
    ///
    /// `PermissionsBoundary`.
    pub fn permissions_boundary(
        mut self,
        value: impl Into<Value<permission_set::PermissionsBoundary>>,
    ) -> Self {
        self.0.set("PermissionsBoundary", value.into());
        self
    }

    /// Used to redirect users within the application during the federation authentication process.
    ///
    /// `RelayStateType`.
    pub fn relay_state_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RelayStateType", value.into());
        self
    }

    /// The length of time that the application user sessions are valid for in the ISO-8601 standard.
    ///
    /// `SessionDuration`.
    pub fn session_duration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SessionDuration", value.into());
        self
    }

    /// The tags to attach to the new `PermissionSet` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<permission_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PermissionSet {
    const TYPE: &'static str = "AWS::SSO::PermissionSet";
}

impl Construct for PermissionSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PermissionSet> for Properties {
    fn from(value: PermissionSet) -> Self {
        value.0
    }
}

impl Handle<PermissionSet> {
    /// The permission set ARN of the permission set, such as `arn:aws:sso:::permissionSet/ins-instanceid/ps-permissionsetid` .
    ///
    /// `Fn::GetAtt` of `PermissionSetArn`.
    #[must_use]
    pub fn permission_set_arn(self) -> Value<String> {
        self.attribute("PermissionSetArn")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// A structure that describes the options for the portal associated with an application.
    ///
    /// A property type of `AWS::SSO::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortalOptionsConfiguration(Properties);

    impl PortalOptionsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that describes the sign-in options for the access portal.
        ///
        /// `SignInOptions`.
        pub fn sign_in_options(mut self, value: impl Into<Value<SignInOptions>>) -> Self {
            self.0.set("SignInOptions", value.into());
            self
        }

        /// Indicates whether this application is visible in the access portal.
        ///
        /// `Visibility`. Allowed: [`Visibility`].
        pub fn visibility(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Visibility", value.into());
            self
        }
    }

    impl From<PortalOptionsConfiguration> for Json {
        fn from(value: PortalOptionsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A structure that describes the sign-in options for an application portal.
    ///
    /// A property type of `AWS::SSO::Application`.
    ///
    /// Required: `Origin`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SignInOptions(Properties);

    impl SignInOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL that accepts authentication requests for an application. This is a required parameter if the `Origin` parameter is `APPLICATION` .
        ///
        /// `ApplicationUrl`.
        pub fn application_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationUrl", value.into());
            self
        }

        /// This determines how IAM Identity Center navigates the user to the target application. It can be one of the following values:
        ///
        /// `Origin`. Required. Allowed: [`Origin`].
        pub fn origin(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Origin", value.into());
            self
        }
    }

    impl From<SignInOptions> for Json {
        fn from(value: SignInOptions) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to the Identity Center (SSO) Application to help you categorize and organize them.
    ///
    /// A property type of `AWS::SSO::Application`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Visibility`.
        pub enum Visibility {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Origin`.
        pub enum Origin {
            IdentityCenter = "IDENTITY_CENTER",
            Application = "APPLICATION",
        }
    }
}

/// Words of [`ApplicationAssignment`].
pub mod application_assignment {
    words! {
        /// Words for `PrincipalType`.
        pub enum PrincipalType {
            User = "USER",
            Group = "GROUP",
        }
    }
}

/// Words of [`Assignment`].
pub mod assignment {
    words! {
        /// Words for `PrincipalType`.
        pub enum PrincipalType {
            User = "USER",
            Group = "GROUP",
        }

        /// Words for `TargetType`.
        pub enum TargetType {
            AwsAccount = "AWS_ACCOUNT",
        }
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use crate::{Json, Properties, Value};

    /// The metadata that you apply to the Identity Center (SSO) Instance to help you categorize and organize them.
    ///
    /// A property type of `AWS::SSO::Instance`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

/// Property types of [`InstanceAccessControlAttributeConfiguration`].
pub mod instance_access_control_attribute_configuration {
    use crate::{Json, List, Properties, Value};

    /// These are identity store attributes that you can configure for use in attributes-based access control (ABAC). You can create permissions policies that determine who can access your AWS resources based upon the configured attribute values.
    ///
    /// A property type of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlAttribute(Properties);

    impl AccessControlAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute associated with your identities in your identity source. This is used to map a specified attribute in your identity source with an attribute in .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value used for mapping a specified attribute to an identity source.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<AccessControlAttributeValue>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AccessControlAttribute> for Json {
        fn from(value: AccessControlAttribute) -> Self {
            value.0.into()
        }
    }

    /// The value used for mapping a specified attribute to an identity source.
    ///
    /// A property type of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
    ///
    /// Required: `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlAttributeValue(Properties);

    impl AccessControlAttributeValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identity source to use when mapping a specified attribute to .
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<AccessControlAttributeValue> for Json {
        fn from(value: AccessControlAttributeValue) -> Self {
            value.0.into()
        }
    }

    /// The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes. We recomend that you use AccessControlAttributes property instead.
    ///
    /// A property type of `AWS::SSO::InstanceAccessControlAttributeConfiguration`.
    ///
    /// Required: `AccessControlAttributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceAccessControlAttributeConfiguration(Properties);

    impl InstanceAccessControlAttributeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessControlAttributes`. Required.
        pub fn access_control_attributes(
            mut self,
            value: impl Into<List<AccessControlAttribute>>,
        ) -> Self {
            self.0.set("AccessControlAttributes", value.into());
            self
        }
    }

    impl From<InstanceAccessControlAttributeConfiguration> for Json {
        fn from(value: InstanceAccessControlAttributeConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`PermissionSet`].
pub mod permission_set {
    use crate::{Json, Properties, Value};

    /// Specifies the name and path of a customer managed policy. You must have an IAM policy that matches the name and path in each AWS account where you want to deploy your permission set.
    ///
    /// A property type of `AWS::SSO::PermissionSet`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerManagedPolicyReference(Properties);

    impl CustomerManagedPolicyReference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the IAM policy that you have configured in each account where you want to deploy your permission set.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The path to the IAM policy that you have configured in each account where you want to deploy your permission set. The default is `/` .
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<CustomerManagedPolicyReference> for Json {
        fn from(value: CustomerManagedPolicyReference) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of the AWS managed or customer managed policy that you want to set as a permissions boundary.
    ///
    /// A property type of `AWS::SSO::PermissionSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PermissionsBoundary(Properties);

    impl PermissionsBoundary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name and path of a customer managed policy. You must have an IAM policy that matches the name and path in each AWS account where you want to deploy your permission set.
        ///
        /// `CustomerManagedPolicyReference`.
        pub fn customer_managed_policy_reference(
            mut self,
            value: impl Into<Value<CustomerManagedPolicyReference>>,
        ) -> Self {
            self.0.set("CustomerManagedPolicyReference", value.into());
            self
        }

        /// The AWS managed policy ARN that you want to attach to a permission set as a permissions boundary.
        ///
        /// `ManagedPolicyArn`.
        pub fn managed_policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedPolicyArn", value.into());
            self
        }
    }

    impl From<PermissionsBoundary> for Json {
        fn from(value: PermissionsBoundary) -> Self {
            value.0.into()
        }
    }

    /// The metadata that you apply to the permission set to help you categorize and organize them.
    ///
    /// A property type of `AWS::SSO::PermissionSet`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
