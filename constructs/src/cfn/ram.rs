//! `AWS::RAM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a customer managed permission for a specified resource type that you can attach to resource shares. It is created in the AWS Region in which you call the operation.
///
/// [`AWS::RAM::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permission.html).
///
/// Required: `Name`, `PolicyTemplate`, `ResourceType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Permission(Properties);

impl Permission {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the name of the customer managed permission. The name must be unique within the AWS Region .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A string in JSON format string that contains the following elements of a resource-based policy:
    ///
    /// `PolicyTemplate`. Required. A change replaces the resource.
    pub fn policy_template(mut self, value: impl Into<Json>) -> Self {
        self.0.set("PolicyTemplate", value.into());
        self
    }

    /// Specifies the name of the resource type that this customer managed permission applies to.
    ///
    /// `ResourceType`. Required. A change replaces the resource.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// Specifies a list of one or more tag key and value pairs to attach to the permission.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<permission::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Permission {
    const TYPE: &'static str = "AWS::RAM::Permission";
}

impl Construct for Permission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Permission> for Properties {
    fn from(value: Permission) -> Self {
        value.0
    }
}

impl Handle<Permission> {
    /// The Amazon Resource Name (ARN) of the new permission.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Specifies whether this permission is the default for new resource shares that include resources of the associated resource type.
    ///
    /// `Fn::GetAtt` of `IsResourceTypeDefault`.
    #[must_use]
    pub fn is_resource_type_default(self) -> Value<bool> {
        self.attribute("IsResourceTypeDefault")
    }

    /// The type of managed permission. This can be one of the following values:
    ///
    /// `Fn::GetAtt` of `PermissionType`.
    #[must_use]
    pub fn permission_type(self) -> Value<String> {
        self.attribute("PermissionType")
    }

    /// The version number for this version of the permission.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Associates a specified AWS RAM permission with a resource share. You can only associate one permission with each resource type in a resource share.
///
/// [`AWS::RAM::PermissionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-permissionassociation.html).
///
/// Required: `PermissionArn`, `ResourceShareArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PermissionAssociation(Properties);

impl PermissionAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html>) of the AWS RAM permission to associate with the resource share.
    ///
    /// `PermissionArn`. Required. A change replaces the resource.
    pub fn permission_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionArn", value.into());
        self
    }

    /// Specifies whether to replace the existing permission on the resource share. Use `true` to replace the current permission. Use `false` to add the permission when no permission is currently associated. The default value is `false`.
    ///
    /// `Replace`.
    pub fn replace(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Replace", value.into());
        self
    }

    /// Specifies the \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html>) of the resource share.
    ///
    /// `ResourceShareArn`. Required. A change replaces the resource.
    pub fn resource_share_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceShareArn", value.into());
        self
    }
}

impl Resource for PermissionAssociation {
    const TYPE: &'static str = "AWS::RAM::PermissionAssociation";
}

impl Construct for PermissionAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PermissionAssociation> for Properties {
    fn from(value: PermissionAssociation) -> Self {
        value.0
    }
}

impl Handle<PermissionAssociation> {
    /// The current status of the association between the permission and the resource share.
    ///
    /// `Fn::GetAtt` of `AssociationStatus`.
    #[must_use]
    pub fn association_status(self) -> Value<String> {
        self.attribute("AssociationStatus")
    }

    /// The feature set of the resource share.
    ///
    /// `Fn::GetAtt` of `FeatureSet`.
    #[must_use]
    pub fn feature_set(self) -> Value<String> {
        self.attribute("FeatureSet")
    }

    /// Indicates whether the associated resource share is using the default version of the permission.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[must_use]
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The date and time when the association between the permission and the resource share was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The version of the permission currently associated with the resource share.
    ///
    /// `Fn::GetAtt` of `PermissionVersion`.
    #[must_use]
    pub fn permission_version(self) -> Value<String> {
        self.attribute("PermissionVersion")
    }

    /// The resource type to which the permission applies.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[must_use]
    pub fn resource_type(self) -> Value<String> {
        self.attribute("ResourceType")
    }
}

/// Associates a specified principal with a resource share.
///
/// [`AWS::RAM::PrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-principalassociation.html).
///
/// Required: `Principal`, `ResourceShareArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrincipalAssociation(Properties);

impl PrincipalAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the principal to associate with the resource share. The possible values are:
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// Specifies the \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html>) of the resource share.
    ///
    /// `ResourceShareArn`. Required. A change replaces the resource.
    pub fn resource_share_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceShareArn", value.into());
        self
    }
}

impl Resource for PrincipalAssociation {
    const TYPE: &'static str = "AWS::RAM::PrincipalAssociation";
}

impl Construct for PrincipalAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrincipalAssociation> for Properties {
    fn from(value: PrincipalAssociation) -> Self {
        value.0
    }
}

impl Handle<PrincipalAssociation> {
    /// The type of entity included in this association.
    ///
    /// `Fn::GetAtt` of `AssociationType`.
    #[must_use]
    pub fn association_type(self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// The date and time when the association was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account that owns the resource share.
    ///
    /// `Fn::GetAtt` of `External`.
    #[must_use]
    pub fn external(self) -> Value<bool> {
        self.attribute("External")
    }

    /// The date and time when the association was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The current status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Associates a specified resource with a resource share.
///
/// [`AWS::RAM::ResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceassociation.html).
///
/// Required: `ResourceArn`, `ResourceShareArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceAssociation(Properties);

impl ResourceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html>) of the resource to associate with the resource share.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// Specifies the \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html>) of the resource share.
    ///
    /// `ResourceShareArn`. Required. A change replaces the resource.
    pub fn resource_share_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceShareArn", value.into());
        self
    }
}

impl Resource for ResourceAssociation {
    const TYPE: &'static str = "AWS::RAM::ResourceAssociation";
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
    /// The type of entity included in this association.
    ///
    /// `Fn::GetAtt` of `AssociationType`.
    #[must_use]
    pub fn association_type(self) -> Value<String> {
        self.attribute("AssociationType")
    }

    /// The date and time when the association was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account that owns the resource share.
    ///
    /// `Fn::GetAtt` of `External`.
    #[must_use]
    pub fn external(self) -> Value<bool> {
        self.attribute("External")
    }

    /// The date and time when the association was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The current status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a resource share. You can provide a list of the Amazon Resource Names (ARNs) for the resources that you want to share, a list of principals you want to share the resources with, and the permissions to grant those principals.
///
/// [`AWS::RAM::ResourceShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-resourceshare.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceShare(Properties);

impl ResourceShare {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether principals outside your organization in AWS Organizations can be associated with a resource share. A value of `true` lets you share with individual AWS accounts that are \*not\* in your organization.
    ///
    /// `AllowExternalPrincipals`.
    pub fn allow_external_principals(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowExternalPrincipals", value.into());
        self
    }

    /// Specifies the name of the resource share.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the \[Amazon Resource Names (ARNs)\](<https://docs.aws.amazon.com//general/latest/gr/aws-arns-and-namespaces.html>) of the AWS RAM permission to associate with the resource share.
    ///
    /// `PermissionArns`.
    pub fn permission_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PermissionArns", value.into());
        self
    }

    /// Specifies the principals to associate with the resource share. The possible values are:
    ///
    /// `Principals`.
    pub fn principals(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Principals", value.into());
        self
    }

    /// Specifies a list of one or more ARNs of the resources to associate with the resource share.
    ///
    /// `ResourceArns`.
    pub fn resource_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceArns", value.into());
        self
    }

    /// The configuration for a resource share.
    ///
    /// `ResourceShareConfiguration`.
    pub fn resource_share_configuration(
        mut self,
        value: impl Into<Value<resource_share::ResourceShareConfiguration>>,
    ) -> Self {
        self.0.set("ResourceShareConfiguration", value.into());
        self
    }

    /// Specifies from which source accounts the service principal has access to the resources in this resource share.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// Specifies one or more tags to attach to the resource share itself. It doesn't attach the tags to the resources associated with the resource share.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resource_share::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResourceShare {
    const TYPE: &'static str = "AWS::RAM::ResourceShare";
}

impl Construct for ResourceShare {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceShare> for Properties {
    fn from(value: ResourceShare) -> Self {
        value.0
    }
}

impl Handle<ResourceShare> {
    /// The Amazon Resource Name (ARN) of the resource share.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the resource share was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Indicates what features are available for this resource share. This parameter can have one of the following values:
    ///
    /// `Fn::GetAtt` of `FeatureSet`.
    #[must_use]
    pub fn feature_set(self) -> Value<String> {
        self.attribute("FeatureSet")
    }

    /// The date and time when the resource share was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The ID of the AWS account that owns the resource share.
    ///
    /// `Fn::GetAtt` of `OwningAccountId`.
    #[must_use]
    pub fn owning_account_id(self) -> Value<String> {
        self.attribute("OwningAccountId")
    }

    /// The current status of the resource share.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Associates a specified source account with a resource share.
///
/// [`AWS::RAM::SourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ram-sourceassociation.html).
///
/// Required: `ResourceShareArn`, `SourceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SourceAssociation(Properties);

impl SourceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html>) of the resource share.
    ///
    /// `ResourceShareArn`. Required. A change replaces the resource.
    pub fn resource_share_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceShareArn", value.into());
        self
    }

    /// Specifies the ID of the source account to associate with the resource share.
    ///
    /// `SourceId`. Required. A change replaces the resource.
    pub fn source_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceId", value.into());
        self
    }
}

impl Resource for SourceAssociation {
    const TYPE: &'static str = "AWS::RAM::SourceAssociation";
}

impl Construct for SourceAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SourceAssociation> for Properties {
    fn from(value: SourceAssociation) -> Self {
        value.0
    }
}

impl Handle<SourceAssociation> {
    /// The date and time when the association was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The date and time when the association was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// The type of the source.
    ///
    /// `Fn::GetAtt` of `SourceType`.
    #[must_use]
    pub fn source_type(self) -> Value<String> {
        self.attribute("SourceType")
    }

    /// The current status of the association.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`Permission`].
pub mod permission {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::RAM::Permission`.
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

/// Property types of [`ResourceShare`].
pub mod resource_share {
    use crate::{Json, Properties, Value};

    /// The configuration for a resource share.
    ///
    /// A property type of `AWS::RAM::ResourceShare`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceShareConfiguration(Properties);

    impl ResourceShareConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resource share restricts access to an account
        ///
        /// `ExclusiveAccountAccess`.
        pub fn exclusive_account_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExclusiveAccountAccess", value.into());
            self
        }

        /// Specifies whether the consumer account retains access to the resource share after leaving the organization.
        ///
        /// `RetainSharingOnAccountLeaveOrganization`.
        pub fn retain_sharing_on_account_leave_organization(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("RetainSharingOnAccountLeaveOrganization", value.into());
            self
        }
    }

    impl From<ResourceShareConfiguration> for Json {
        fn from(value: ResourceShareConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::RAM::ResourceShare`.
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
