//! `AWS::Organizations`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates an AWS account that is automatically a member of the organization whose credentials made the request.
///
/// [`AWS::Organizations::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html).
///
/// Required: `AccountName`, `Email`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Account(Properties);

impl Account {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The account name given to the account when it was created.
    ///
    /// `AccountName`. Required.
    pub fn account_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountName", value.into());
        self
    }

    /// The email address associated with the AWS account.
    ///
    /// `Email`. Required.
    pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Email", value.into());
        self
    }

    /// The unique identifier (ID) of the root or organizational unit (OU) that you want to create the new account in. If you don't specify this parameter, the `ParentId` defaults to the root ID.
    ///
    /// `ParentIds`.
    pub fn parent_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ParentIds", value.into());
        self
    }

    /// The name of an IAM role that AWS Organizations automatically preconfigures in the new member account.
    ///
    /// `RoleName`.
    pub fn role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleName", value.into());
        self
    }

    /// A list of tags that you want to attach to the newly created account. For each tag in the list, you must specify both a tag key and a value. You can set the value to an empty string, but you can't set it to `null` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<account::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Account {
    const TYPE: &'static str = "AWS::Organizations::Account";
}

impl Construct for Account {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Account> for Properties {
    fn from(value: Account) -> Self {
        value.0
    }
}

impl Handle<Account> {
    /// Returns the unique identifier (ID) of the account. For example: `123456789012` .
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Returns the Amazon Resource Name (ARN) of the account. For example: `arn:aws:organizations::111111111111:account/o-exampleorgid/555555555555` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the method by which the account joined the organization. For example: `INVITED | CREATED` .
    ///
    /// `Fn::GetAtt` of `JoinedMethod`.
    #[must_use]
    pub fn joined_method(self) -> Value<String> {
        self.attribute("JoinedMethod")
    }

    /// Returns the date the account became a part of the organization. For example: `2016-11-24T11:11:48-08:00` .
    ///
    /// `Fn::GetAtt` of `JoinedTimestamp`.
    #[must_use]
    pub fn joined_timestamp(self) -> Value<String> {
        self.attribute("JoinedTimestamp")
    }

    /// The paths in the organization where the account exists.
    ///
    /// `Fn::GetAtt` of `Paths`.
    #[must_use]
    pub fn paths(self) -> Value<Vec<String>> {
        self.attribute_list("Paths")
    }

    /// Each state represents a specific phase in the account lifecycle. Use this information to manage account access, automate workflows, or trigger actions based on account state changes.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// Returns the status of the account in the organization. For example: `ACTIVE | SUSPENDED | PENDING_CLOSURE` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates an AWS organization.
///
/// [`AWS::Organizations::Organization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Organization(Properties);

impl Organization {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the feature set supported by the new organization. Each feature set supports different levels of functionality.
    ///
    /// `FeatureSet`. Allowed: [`FeatureSet`](organization::FeatureSet).
    pub fn feature_set(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FeatureSet", value.into());
        self
    }
}

impl Resource for Organization {
    const TYPE: &'static str = "AWS::Organizations::Organization";
}

impl Construct for Organization {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Organization> for Properties {
    fn from(value: Organization) -> Self {
        value.0
    }
}

impl Handle<Organization> {
    /// The Amazon Resource Name (ARN) of an organization.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier (ID) of an organization.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon Resource Name (ARN) of the account that is designated as the management account for the organization.
    ///
    /// `Fn::GetAtt` of `ManagementAccountArn`.
    #[must_use]
    pub fn management_account_arn(self) -> Value<String> {
        self.attribute("ManagementAccountArn")
    }

    /// The email address that is associated with the AWS account that is designated as the management account for the organization.
    ///
    /// `Fn::GetAtt` of `ManagementAccountEmail`.
    #[must_use]
    pub fn management_account_email(self) -> Value<String> {
        self.attribute("ManagementAccountEmail")
    }

    /// The unique identifier (ID) of the management account of an organization.
    ///
    /// `Fn::GetAtt` of `ManagementAccountId`.
    #[must_use]
    pub fn management_account_id(self) -> Value<String> {
        self.attribute("ManagementAccountId")
    }

    /// The unique identifier (ID) for the root.
    ///
    /// `Fn::GetAtt` of `RootId`.
    #[must_use]
    pub fn root_id(self) -> Value<String> {
        self.attribute("RootId")
    }
}

/// Creates an organizational unit (OU) within a root or parent OU. An OU is a container for accounts that enables you to organize your accounts to apply policies according to your business requirements.
///
/// [`AWS::Organizations::OrganizationalUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html).
///
/// Required: `Name`, `ParentId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OrganizationalUnit(Properties);

impl OrganizationalUnit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The friendly name of this OU.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The unique identifier (ID) of the parent root or OU that you want to create the new OU in.
    ///
    /// `ParentId`. Required. A change replaces the resource.
    pub fn parent_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentId", value.into());
        self
    }

    /// A list of tags that you want to attach to the newly created OU. For each tag in the list, you must specify both a tag key and a value. You can set the value to an empty string, but you can't set it to `null` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<organizational_unit::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OrganizationalUnit {
    const TYPE: &'static str = "AWS::Organizations::OrganizationalUnit";
}

impl Construct for OrganizationalUnit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OrganizationalUnit> for Properties {
    fn from(value: OrganizationalUnit) -> Self {
        value.0
    }
}

impl Handle<OrganizationalUnit> {
    /// The Amazon Resource Name (ARN) of this OU. For example: `arn:aws:organizations::111111111111:ou/o-exampleorgid/ou-examplerootid111-exampleouid111` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier (ID) associated with this OU. For example: `ou-examplerootid111-exampleouid111` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The path in the organization where this OU exists.
    ///
    /// `Fn::GetAtt` of `Path`.
    #[must_use]
    pub fn path(self) -> Value<String> {
        self.attribute("Path")
    }
}

/// Creates a policy of a specified type that you can attach to a root, an organizational unit (OU), or an individual AWS account .
///
/// [`AWS::Organizations::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html).
///
/// Required: `Content`, `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The policy text content. You can specify the policy content as a JSON object or a JSON string.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// Human readable description of the policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Name of the policy.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tags that you want to attach to the newly created policy. For each tag in the list, you must specify both a tag key and a value. You can set the value to an empty string, but you can't set it to `null` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to.
    ///
    /// `TargetIds`.
    pub fn target_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetIds", value.into());
        self
    }

    /// The type of policy to create.
    ///
    /// `Type`. Required. Allowed: [`Type`](policy::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::Organizations::Policy";
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
    /// Returns the Amazon Resource Name (ARN) of the policy. For example: `arn:aws:organizations::111111111111:policy/o-exampleorgid/service_control_policy/p-examplepolicyid111` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns a boolean value that indicates whether the specified policy is an AWS managed policy. If true, then you can attach the policy to roots, OUs, or accounts, but you cannot edit it. For example: `true | false` .
    ///
    /// `Fn::GetAtt` of `AwsManaged`.
    #[must_use]
    pub fn aws_managed(self) -> Value<bool> {
        self.attribute("AwsManaged")
    }

    /// Returns the unique identifier (ID) of the policy. For example: `p-examplepolicyid111` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates or updates a resource-based delegation policy that can be used to delegate policy management for AWS Organizations to specified member accounts to perform policy actions that are by default available only to the management account.
///
/// [`AWS::Organizations::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html).
///
/// Required: `Content`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The policy text of the organization resource policy. You can specify the resource policy content as a JSON object or a JSON string.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// A list of tags that you want to attach to the newly created resource policy. For each tag in the list, you must specify both a tag key and a value. You can set the value to an empty string, but you can't set it to `null` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resource_policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::Organizations::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

impl Handle<ResourcePolicy> {
    /// Returns the Amazon Resource Name (ARN) of the policy. For example: `arn:aws:organizations::111111111111:resourcepolicy/o-exampleorgid/rp-examplepolicyid111` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier (ID) of the resource policy. For example: `rp-examplepolicyid111` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Account`].
pub mod account {
    use crate::{Json, Properties, Value};

    /// A custom key-value pair associated with a resource within your organization.
    ///
    /// A property type of `AWS::Organizations::Account`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string, but you can't set the value of a tag to null.
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

/// Words of [`Organization`].
pub mod organization {
    words! {
        /// Words for `FeatureSet`.
        pub enum FeatureSet {
            All = "ALL",
            ConsolidatedBilling = "CONSOLIDATED_BILLING",
        }
    }
}

/// Property types of [`OrganizationalUnit`].
pub mod organizational_unit {
    use crate::{Json, Properties, Value};

    /// A custom key-value pair associated with a resource within your organization.
    ///
    /// A property type of `AWS::Organizations::OrganizationalUnit`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string, but you can't set the value of a tag to null.
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

/// Property types and words of [`Policy`].
pub mod policy {
    use crate::{Json, Properties, Value};

    /// A custom key-value pair associated with a resource within your organization.
    ///
    /// A property type of `AWS::Organizations::Policy`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string, but you can't set the value of a tag to null.
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
            AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
            BackupPolicy = "BACKUP_POLICY",
            BedrockPolicy = "BEDROCK_POLICY",
            ChatbotPolicy = "CHATBOT_POLICY",
            DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
            GuarddutyPolicy = "GUARDDUTY_POLICY",
            InspectorPolicy = "INSPECTOR_POLICY",
            NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
            ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
            S3Policy = "S3_POLICY",
            SecurityhubPolicy = "SECURITYHUB_POLICY",
            ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
            TagPolicy = "TAG_POLICY",
            UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
        }
    }
}

/// Property types of [`ResourcePolicy`].
pub mod resource_policy {
    use crate::{Json, Properties, Value};

    /// A custom key-value pair associated with a resource within your organization.
    ///
    /// A property type of `AWS::Organizations::ResourcePolicy`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value that's associated with the key of the tag. You can set the value of a tag to an empty string, but you can't set the value of a tag to null.
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
