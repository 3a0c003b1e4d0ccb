//! `AWS::IAM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. The default status for new keys is `Active` .
///
/// [`AWS::IAM::AccessKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html).
///
/// Required: `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessKey(Properties);

impl AccessKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// This value is specific to CloudFormation and can only be \*incremented\* . Incrementing this value notifies CloudFormation that you want to rotate your access key.
    ///
    /// `Serial`. A change replaces the resource.
    pub fn serial(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Serial", value.into());
        self
    }

    /// The status of the access key. `Active` means that the key is valid for API calls, while `Inactive` means it is not.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The name of the IAM user that the new key will belong to.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for AccessKey {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
}

impl Construct for AccessKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessKey> for Properties {
    fn from(value: AccessKey) -> Self {
        value.0
    }
}

impl Handle<AccessKey> {
    /// The ID for this access key.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Returns the secret access key for the specified AWS::IAM::AccessKey resource. For example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY.
    ///
    /// `Fn::GetAtt` of `SecretAccessKey`.
    #[must_use]
    pub fn secret_access_key(self) -> Value<String> {
        self.attribute("SecretAccessKey")
    }
}

/// Creates a new group.
///
/// [`AWS::IAM::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Group(Properties);

impl Group {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the group to create. Do not include the path in this value.
    ///
    /// `GroupName`. A change replaces the resource.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM policy you want to attach.
    ///
    /// `ManagedPolicyArns`.
    pub fn managed_policy_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value.into());
        self
    }

    /// The path to the group. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Path`.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// Adds or updates an inline policy document that is embedded in the specified IAM group.
    ///
    /// `Policies`.
    pub fn policies(mut self, value: impl Into<List<group::Policy>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }
}

impl Resource for Group {
    const TYPE: &'static str = "AWS::IAM::Group";
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
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource. For example: `arn:aws:iam::123456789012:group/mystack-mygroup-1DZETITOWEKVO` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Adds or updates an inline policy document that is embedded in the specified IAM group.
///
/// [`AWS::IAM::GroupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html).
///
/// Required: `GroupName`, `PolicyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GroupPolicy(Properties);

impl GroupPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the group to associate the policy with.
    ///
    /// `GroupName`. Required. A change replaces the resource.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// The policy document.
    ///
    /// `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name of the policy document.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }
}

impl Resource for GroupPolicy {
    const TYPE: &'static str = "AWS::IAM::GroupPolicy";
}

impl Construct for GroupPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GroupPolicy> for Properties {
    fn from(value: GroupPolicy) -> Self {
        value.0
    }
}

/// Creates a new instance profile. For information about instance profiles, see [Using instance profiles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html) .
///
/// [`AWS::IAM::InstanceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html).
///
/// Required: `Roles`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstanceProfile(Properties);

impl InstanceProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the instance profile to create.
    ///
    /// `InstanceProfileName`. A change replaces the resource.
    pub fn instance_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstanceProfileName", value.into());
        self
    }

    /// The path to the instance profile. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Path`. A change replaces the resource.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// The name of the role to associate with the instance profile. Only one role can be assigned to an EC2 instance at a time, and all applications on the instance share the same role and permissions.
    ///
    /// `Roles`. Required.
    pub fn roles(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Roles", value.into());
        self
    }
}

impl Resource for InstanceProfile {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
}

impl Construct for InstanceProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstanceProfile> for Properties {
    fn from(value: InstanceProfile) -> Self {
        value.0
    }
}

impl Handle<InstanceProfile> {
    /// Returns the Amazon Resource Name (ARN) for the instance profile. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a new managed policy for your AWS account .
///
/// [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html).
///
/// Required: `PolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ManagedPolicy(Properties);

impl ManagedPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A friendly description of the policy.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name (friendly name, not ARN) of the group to attach the policy to.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Groups", value.into());
        self
    }

    /// The friendly name of the policy.
    ///
    /// `ManagedPolicyName`. A change replaces the resource.
    pub fn managed_policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ManagedPolicyName", value.into());
        self
    }

    /// The path for the policy.
    ///
    /// `Path`. A change replaces the resource.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// The JSON policy document that you want to use as the content for the new policy.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name (friendly name, not ARN) of the role to attach the policy to.
    ///
    /// `Roles`.
    pub fn roles(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Roles", value.into());
        self
    }

    /// The name (friendly name, not ARN) of the IAM user to attach the policy to.
    ///
    /// `Users`.
    pub fn users(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Users", value.into());
        self
    }
}

impl Resource for ManagedPolicy {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
}

impl Construct for ManagedPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ManagedPolicy> for Properties {
    fn from(value: ManagedPolicy) -> Self {
        value.0
    }
}

impl Handle<ManagedPolicy> {
    /// The number of principal entities (users, groups, and roles) that the policy is attached to.
    ///
    /// `Fn::GetAtt` of `AttachmentCount`.
    #[must_use]
    pub fn attachment_count(self) -> Value<i64> {
        self.attribute("AttachmentCount")
    }

    /// The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) , when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreateDate`.
    #[must_use]
    pub fn create_date(self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// The identifier for the version of the policy that is set as the default (operative) version.
    ///
    /// `Fn::GetAtt` of `DefaultVersionId`.
    #[must_use]
    pub fn default_version_id(self) -> Value<String> {
        self.attribute("DefaultVersionId")
    }

    /// Specifies whether the policy can be attached to an IAM user, group, or role.
    ///
    /// `Fn::GetAtt` of `IsAttachable`.
    #[must_use]
    pub fn is_attachable(self) -> Value<bool> {
        self.attribute("IsAttachable")
    }

    /// The number of entities (users and roles) for which the policy is used as the permissions boundary.
    ///
    /// `Fn::GetAtt` of `PermissionsBoundaryUsageCount`.
    #[must_use]
    pub fn permissions_boundary_usage_count(self) -> Value<i64> {
        self.attribute("PermissionsBoundaryUsageCount")
    }

    /// The Amazon Resource Name (ARN) of the managed policy that you want information about.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[must_use]
    pub fn policy_arn(self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// The stable and unique string identifying the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) , when the policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateDate`.
    #[must_use]
    pub fn update_date(self) -> Value<String> {
        self.attribute("UpdateDate")
    }
}

/// Creates or updates an IAM entity to describe an identity provider (IdP) that supports \[OpenID Connect (OIDC)\](<https://docs.aws.amazon.com/http://openid.net/connect/>) .
///
/// [`AWS::IAM::OIDCProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OIDCProvider(Properties);

impl OIDCProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object.
    ///
    /// `ClientIdList`.
    pub fn client_id_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ClientIdList", value.into());
        self
    }

    /// A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is sorted by tag key.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<oidc_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object.
    ///
    /// `ThumbprintList`.
    pub fn thumbprint_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ThumbprintList", value.into());
        self
    }

    /// The URL that the IAM OIDC provider resource object is associated with. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html) .
    ///
    /// `Url`. A change replaces the resource.
    pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Url", value.into());
        self
    }
}

impl Resource for OIDCProvider {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
}

impl Construct for OIDCProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OIDCProvider> for Properties {
    fn from(value: OIDCProvider) -> Self {
        value.0
    }
}

impl Handle<OIDCProvider> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
///
/// [`AWS::IAM::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html).
///
/// Required: `PolicyDocument`, `PolicyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the group to associate the policy with.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Groups", value.into());
        self
    }

    /// The policy document.
    ///
    /// `PolicyDocument`. Required.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name of the policy document.
    ///
    /// `PolicyName`. Required.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The name of the role to associate the policy with.
    ///
    /// `Roles`.
    pub fn roles(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Roles", value.into());
        self
    }

    /// The name of the user to associate the policy with.
    ///
    /// `Users`.
    pub fn users(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Users", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::IAM::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The stable and unique string identifying the policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new role for your AWS account .
///
/// [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html).
///
/// Required: `AssumeRolePolicyDocument`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Role(Properties);

impl Role {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The trust policy that is associated with this role. Trust policies define which entities can assume the role. You can associate only one trust policy with a role.
    ///
    /// `AssumeRolePolicyDocument`. Required.
    pub fn assume_role_policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AssumeRolePolicyDocument", value.into());
        self
    }

    /// A description of the role that you provide.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.
    ///
    /// `ManagedPolicyArns`.
    pub fn managed_policy_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value.into());
        self
    }

    /// The maximum session duration (in seconds) that you want to set for the specified role. If you do not specify a value for this setting, the default value of one hour is applied. This setting can have a value from 1 hour to 12 hours.
    ///
    /// `MaxSessionDuration`.
    pub fn max_session_duration(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxSessionDuration", value.into());
        self
    }

    /// The path to the role. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Path`. A change replaces the resource.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// The ARN of the policy used to set the permissions boundary for the role.
    ///
    /// `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionsBoundary", value.into());
        self
    }

    /// Adds or updates an inline policy document that is embedded in the specified IAM role.
    ///
    /// `Policies`.
    pub fn policies(mut self, value: impl Into<List<role::Policy>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }

    /// A name for the IAM role, up to 64 characters in length. For valid values, see the `RoleName` parameter for the \[`CreateRole`\](<https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html>) action in the \*IAM User Guide\* .
    ///
    /// `RoleName`. A change replaces the resource.
    pub fn role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleName", value.into());
        self
    }

    /// A list of tags that are attached to the role. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the \*IAM User Guide\* .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<role::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Role {
    const TYPE: &'static str = "AWS::IAM::Role";
}

impl Construct for Role {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Role> for Properties {
    fn from(value: Role) -> Self {
        value.0
    }
}

impl Handle<Role> {
    /// Returns the Amazon Resource Name (ARN) for the role. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the stable and unique string identifying the role. For example, `AIDAJQABLZS4A3QDU576Q` .
    ///
    /// `Fn::GetAtt` of `RoleId`.
    #[must_use]
    pub fn role_id(self) -> Value<String> {
        self.attribute("RoleId")
    }
}

/// Adds or updates an inline policy document that is embedded in the specified IAM role.
///
/// [`AWS::IAM::RolePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html).
///
/// Required: `PolicyName`, `RoleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RolePolicy(Properties);

impl RolePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The policy document.
    ///
    /// `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name of the policy document.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The name of the role to associate the policy with.
    ///
    /// `RoleName`. Required. A change replaces the resource.
    pub fn role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleName", value.into());
        self
    }
}

impl Resource for RolePolicy {
    const TYPE: &'static str = "AWS::IAM::RolePolicy";
}

impl Construct for RolePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RolePolicy> for Properties {
    fn from(value: RolePolicy) -> Self {
        value.0
    }
}

/// Creates an IAM resource that describes an identity provider (IdP) that supports SAML 2.0.
///
/// [`AWS::IAM::SAMLProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-samlprovider.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SAMLProvider(Properties);

impl SAMLProvider {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the new private key from your external identity provider. The private key must be a .pem file that uses AES-GCM or AES-CBC encryption algorithm to decrypt SAML assertions.
    ///
    /// `AddPrivateKey`. A change replaces the resource.
    pub fn add_private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AddPrivateKey", value.into());
        self
    }

    /// Specifies the encryption setting for the SAML provider.
    ///
    /// `AssertionEncryptionMode`. Allowed: [`AssertionEncryptionMode`](saml_provider::AssertionEncryptionMode).
    pub fn assertion_encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssertionEncryptionMode", value.into());
        self
    }

    /// The name of the provider to create.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The private key metadata for the SAML provider.
    ///
    /// `PrivateKeyList`.
    pub fn private_key_list(
        mut self,
        value: impl Into<List<saml_provider::SAMLPrivateKey>>,
    ) -> Self {
        self.0.set("PrivateKeyList", value.into());
        self
    }

    /// The Key ID of the private key to remove.
    ///
    /// `RemovePrivateKey`. A change replaces the resource.
    pub fn remove_private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RemovePrivateKey", value.into());
        self
    }

    /// An XML document generated by an identity provider (IdP) that supports SAML 2.0.
    ///
    /// `SamlMetadataDocument`.
    pub fn saml_metadata_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SamlMetadataDocument", value.into());
        self
    }

    /// A list of tags that you want to attach to the new IAM SAML provider. Each tag consists of a key name and an associated value.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<saml_provider::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SAMLProvider {
    const TYPE: &'static str = "AWS::IAM::SAMLProvider";
}

impl Construct for SAMLProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SAMLProvider> for Properties {
    fn from(value: SAMLProvider) -> Self {
        value.0
    }
}

impl Handle<SAMLProvider> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::SAMLProvider` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier assigned to the SAML provider.
    ///
    /// `Fn::GetAtt` of `SamlProviderUUID`.
    #[must_use]
    pub fn saml_provider_uuid(self) -> Value<String> {
        self.attribute("SamlProviderUUID")
    }
}

/// Uploads a server certificate entity for the AWS account . The server certificate entity includes a public key certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
///
/// [`AWS::IAM::ServerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServerCertificate(Properties);

impl ServerCertificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The contents of the public key certificate.
    ///
    /// `CertificateBody`. A change replaces the resource.
    pub fn certificate_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateBody", value.into());
        self
    }

    /// The contents of the public key certificate chain.
    ///
    /// `CertificateChain`. A change replaces the resource.
    pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateChain", value.into());
        self
    }

    /// The path for the server certificate. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Path`.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// The contents of the private key in PEM-encoded format.
    ///
    /// `PrivateKey`. A change replaces the resource.
    pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateKey", value.into());
        self
    }

    /// The name for the server certificate. Do not include the path in this value. The name of the certificate cannot contain any spaces.
    ///
    /// `ServerCertificateName`. A change replaces the resource.
    pub fn server_certificate_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerCertificateName", value.into());
        self
    }

    /// A list of tags that are attached to the server certificate. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the \*IAM User Guide\* .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<server_certificate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServerCertificate {
    const TYPE: &'static str = "AWS::IAM::ServerCertificate";
}

impl Construct for ServerCertificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServerCertificate> for Properties {
    fn from(value: ServerCertificate) -> Self {
        value.0
    }
}

impl Handle<ServerCertificate> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates an IAM role that is linked to a specific AWS service. The service controls the attached policies and when the role can be deleted.
///
/// [`AWS::IAM::ServiceLinkedRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceLinkedRole(Properties);

impl ServiceLinkedRole {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The service principal for the AWS service to which this role is attached. You use a string similar to a URL but without the <http://> in front. For example: `elasticbeanstalk.amazonaws.com` .
    ///
    /// `AWSServiceName`. A change replaces the resource.
    pub fn aws_service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AWSServiceName", value.into());
        self
    }

    /// A string that you provide, which is combined with the service-provided prefix to form the complete role name. If you make multiple requests for the same service, then you must supply a different `CustomSuffix` for each request.
    ///
    /// `CustomSuffix`. A change replaces the resource.
    pub fn custom_suffix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomSuffix", value.into());
        self
    }

    /// The description of the role.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }
}

impl Resource for ServiceLinkedRole {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
}

impl Construct for ServiceLinkedRole {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceLinkedRole> for Properties {
    fn from(value: ServiceLinkedRole) -> Self {
        value.0
    }
}

impl Handle<ServiceLinkedRole> {
    /// Returns the friendly name that identifies the role. For example, `AWSServiceRoleForAutoScaling` or `AWSServiceRoleForAutoScaling_TestSuffix` if a `CustomSuffix` is specified.
    ///
    /// `Fn::GetAtt` of `RoleName`.
    #[must_use]
    pub fn role_name(self) -> Value<String> {
        self.attribute("RoleName")
    }
}

/// Creates a new IAM user for your AWS account .
///
/// [`AWS::IAM::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct User(Properties);

impl User {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of group names to which you want to add the user.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Groups", value.into());
        self
    }

    /// Creates a password for the specified IAM user. A password allows an IAM user to access AWS services through the AWS Management Console .
    ///
    /// `LoginProfile`.
    pub fn login_profile(mut self, value: impl Into<Value<user::LoginProfile>>) -> Self {
        self.0.set("LoginProfile", value.into());
        self
    }

    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.
    ///
    /// `ManagedPolicyArns`.
    pub fn managed_policy_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value.into());
        self
    }

    /// The path for the user name. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Path`.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// The ARN of the managed policy that is used to set the permissions boundary for the user.
    ///
    /// `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionsBoundary", value.into());
        self
    }

    /// Adds or updates an inline policy document that is embedded in the specified IAM user.
    ///
    /// `Policies`.
    pub fn policies(mut self, value: impl Into<List<user::Policy>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }

    /// A list of tags that you want to attach to the new user. Each tag consists of a key name and an associated value.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<user::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the user to create. Do not include the path in this value.
    ///
    /// `UserName`. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::IAM::User";
}

impl Construct for User {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<User> for Properties {
    fn from(value: User) -> Self {
        value.0
    }
}

impl Handle<User> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource. For example: `arn:aws:iam::123456789012:user/mystack-myuser-1CCXAFG2H2U4D` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Adds or updates an inline policy document that is embedded in the specified IAM user.
///
/// [`AWS::IAM::UserPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html).
///
/// Required: `PolicyName`, `UserName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserPolicy(Properties);

impl UserPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The policy document.
    ///
    /// `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// The name of the policy document.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The name of the user to associate the policy with.
    ///
    /// `UserName`. Required. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }
}

impl Resource for UserPolicy {
    const TYPE: &'static str = "AWS::IAM::UserPolicy";
}

impl Construct for UserPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserPolicy> for Properties {
    fn from(value: UserPolicy) -> Self {
        value.0
    }
}

/// Adds the specified user to the specified group.
///
/// [`AWS::IAM::UserToGroupAddition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html).
///
/// Required: `GroupName`, `Users`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserToGroupAddition(Properties);

impl UserToGroupAddition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the group to update.
    ///
    /// `GroupName`. Required.
    pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupName", value.into());
        self
    }

    /// A list of the names of the users that you want to add to the group.
    ///
    /// `Users`. Required.
    pub fn users(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Users", value.into());
        self
    }
}

impl Resource for UserToGroupAddition {
    const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";
}

impl Construct for UserToGroupAddition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserToGroupAddition> for Properties {
    fn from(value: UserToGroupAddition) -> Self {
        value.0
    }
}

impl Handle<UserToGroupAddition> {
    /// The stable and unique string identifying the group. For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new virtual MFA device for the AWS account . After creating the virtual MFA, use [EnableMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html) to attach the MFA device to an IAM user.
///
/// [`AWS::IAM::VirtualMFADevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-virtualmfadevice.html).
///
/// Required: `Users`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VirtualMFADevice(Properties);

impl VirtualMFADevice {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The path for the virtual MFA device. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the \*IAM User Guide\* .
    ///
    /// `Path`. A change replaces the resource.
    pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Path", value.into());
        self
    }

    /// A list of tags that you want to attach to the new IAM virtual MFA device. Each tag consists of a key name and an associated value.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<virtual_mfa_device::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The IAM user associated with this virtual MFA device.
    ///
    /// `Users`. Required.
    pub fn users(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Users", value.into());
        self
    }

    /// The name of the virtual MFA device, which must be unique. Use with path to uniquely identify a virtual MFA device.
    ///
    /// `VirtualMfaDeviceName`. A change replaces the resource.
    pub fn virtual_mfa_device_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualMfaDeviceName", value.into());
        self
    }
}

impl Resource for VirtualMFADevice {
    const TYPE: &'static str = "AWS::IAM::VirtualMFADevice";
}

impl Construct for VirtualMFADevice {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VirtualMFADevice> for Properties {
    fn from(value: VirtualMFADevice) -> Self {
        value.0
    }
}

impl Handle<VirtualMFADevice> {
    /// Returns the serial number for the specified `AWS::IAM::VirtualMFADevice` resource.
    ///
    /// `Fn::GetAtt` of `SerialNumber`.
    #[must_use]
    pub fn serial_number(self) -> Value<String> {
        self.attribute("SerialNumber")
    }
}

/// Property types of [`Group`].
pub mod group {
    use crate::{Json, Properties, Value};

    /// Contains information about an attached policy.
    ///
    /// A property type of `AWS::IAM::Group`.
    ///
    /// Required: `PolicyDocument`, `PolicyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policy(Properties);

    impl Policy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy document.
        ///
        /// `PolicyDocument`. Required.
        pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PolicyDocument", value.into());
            self
        }

        /// The friendly name (not ARN) identifying the policy.
        ///
        /// `PolicyName`. Required.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }
    }

    impl From<Policy> for Json {
        fn from(value: Policy) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`OIDCProvider`].
pub mod oidc_provider {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IAM::OIDCProvider`.
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

/// Property types of [`Role`].
pub mod role {
    use crate::{Json, Properties, Value};

    /// Contains information about an attached policy.
    ///
    /// A property type of `AWS::IAM::Role`.
    ///
    /// Required: `PolicyDocument`, `PolicyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policy(Properties);

    impl Policy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entire contents of the policy that defines permissions. For more information, see [Overview of JSON policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json) .
        ///
        /// `PolicyDocument`. Required.
        pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PolicyDocument", value.into());
            self
        }

        /// The friendly name (not ARN) identifying the policy.
        ///
        /// `PolicyName`. Required.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }
    }

    impl From<Policy> for Json {
        fn from(value: Policy) -> Self {
            value.0.into()
        }
    }

    /// A structure that represents user-provided metadata that can be associated with an IAM resource.
    ///
    /// A property type of `AWS::IAM::Role`.
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

        /// The key name that can be used to look up or retrieve the associated value. For example, Department or Cost Center are common choices.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value associated with this tag. For example, tags with a key name of Department could have values such as Human Resources, Accounting, and Support.
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

/// Property types and words of [`SAMLProvider`].
pub mod saml_provider {
    use crate::{Json, Properties, Value};

    /// Contains the private keys for the SAML provider.
    ///
    /// A property type of `AWS::IAM::SAMLProvider`.
    ///
    /// Required: `KeyId`, `Timestamp`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAMLPrivateKey(Properties);

    impl SAMLPrivateKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier for the SAML private key.
        ///
        /// `KeyId`. Required.
        pub fn key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyId", value.into());
            self
        }

        /// The date and time, in [ISO 8601 date-time](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) format, when the private key was uploaded.
        ///
        /// `Timestamp`. Required.
        pub fn timestamp(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timestamp", value.into());
            self
        }
    }

    impl From<SAMLPrivateKey> for Json {
        fn from(value: SAMLPrivateKey) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IAM::SAMLProvider`.
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

    words! {
        /// Words for `AssertionEncryptionMode`.
        pub enum AssertionEncryptionMode {
            Allowed = "Allowed",
            Required = "Required",
        }
    }
}

/// Property types of [`ServerCertificate`].
pub mod server_certificate {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IAM::ServerCertificate`.
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

/// Property types of [`User`].
pub mod user {
    use crate::{Json, Properties, Value};

    /// Creates a password for the specified user, giving the user the ability to access AWS services through the AWS Management Console .
    ///
    /// A property type of `AWS::IAM::User`.
    ///
    /// Required: `Password`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoginProfile(Properties);

    impl LoginProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The user's password.
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// Specifies whether the user is required to set a new password on next sign-in.
        ///
        /// `PasswordResetRequired`.
        pub fn password_reset_required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PasswordResetRequired", value.into());
            self
        }
    }

    impl From<LoginProfile> for Json {
        fn from(value: LoginProfile) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an attached policy.
    ///
    /// A property type of `AWS::IAM::User`.
    ///
    /// Required: `PolicyDocument`, `PolicyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policy(Properties);

    impl Policy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The entire contents of the policy that defines permissions. For more information, see [Overview of JSON policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json) .
        ///
        /// `PolicyDocument`. Required.
        pub fn policy_document(mut self, value: impl Into<Json>) -> Self {
            self.0.set("PolicyDocument", value.into());
            self
        }

        /// The friendly name (not ARN) identifying the policy.
        ///
        /// `PolicyName`. Required.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }
    }

    impl From<Policy> for Json {
        fn from(value: Policy) -> Self {
            value.0.into()
        }
    }

    /// A structure that represents user-provided metadata that can be associated with an IAM resource.
    ///
    /// A property type of `AWS::IAM::User`.
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

        /// The key name that can be used to look up or retrieve the associated value. For example, Department or Cost Center are common choices.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value associated with this tag. For example, tags with a key name of Department could have values such as Human Resources, Accounting, and Support.
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

/// Property types of [`VirtualMFADevice`].
pub mod virtual_mfa_device {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IAM::VirtualMFADevice`.
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
