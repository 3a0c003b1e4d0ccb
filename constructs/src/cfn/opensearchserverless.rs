//! `AWS::OpenSearchServerless`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a data access policy for OpenSearch Serverless. Access policies limit access to collections and the resources within them, and allow a user to access that data irrespective of the access mechanism or network source.
///
/// [`AWS::OpenSearchServerless::AccessPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html).
///
/// Required: `Name`, `Policy`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessPolicy(Properties);

impl AccessPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the policy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The JSON policy document without any whitespaces.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The type of access policy. Currently the only option is `data` .
    ///
    /// `Type`. Required. Allowed: [`Type`](access_policy::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for AccessPolicy {
    const TYPE: &'static str = "AWS::OpenSearchServerless::AccessPolicy";
}

impl Construct for AccessPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessPolicy> for Properties {
    fn from(value: AccessPolicy) -> Self {
        value.0
    }
}

/// Specifies an OpenSearch Serverless collection.
///
/// [`AWS::OpenSearchServerless::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Collection(Properties);

impl Collection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the collection group to associate with the collection.
    ///
    /// `CollectionGroupName`. A change replaces the resource.
    pub fn collection_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CollectionGroupName", value.into());
        self
    }

    /// The deletion protection state of the collection
    ///
    /// `DeletionProtection`. Allowed: [`DeletionProtection`](collection::DeletionProtection).
    pub fn deletion_protection(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// A description of the collection.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Encryption settings for the collection
    ///
    /// `EncryptionConfig`. A change replaces the resource.
    pub fn encryption_config(
        mut self,
        value: impl Into<Value<collection::EncryptionConfig>>,
    ) -> Self {
        self.0.set("EncryptionConfig", value.into());
        self
    }

    /// The name of the collection.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Indicates whether to use standby replicas for the collection. You can't update this property after the collection is already created. If you attempt to modify this property, the collection continues to use the original value.
    ///
    /// `StandbyReplicas`. Allowed: [`StandbyReplicas`](collection::StandbyReplicas). A change replaces the resource.
    pub fn standby_replicas(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StandbyReplicas", value.into());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the collection.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<collection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of collection. Possible values are `SEARCH` , `TIMESERIES` , and `VECTORSEARCH` .
    ///
    /// `Type`. Allowed: [`Type`](collection::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// Vector search configuration options for the collection
    ///
    /// `VectorOptions`.
    pub fn vector_options(mut self, value: impl Into<Value<collection::VectorOptions>>) -> Self {
        self.0.set("VectorOptions", value.into());
        self
    }
}

impl Resource for Collection {
    const TYPE: &'static str = "AWS::OpenSearchServerless::Collection";
}

impl Construct for Collection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Collection> for Properties {
    fn from(value: Collection) -> Self {
        value.0
    }
}

impl Handle<Collection> {
    /// The Amazon Resource Name (ARN) of the collection. For example, `arn:aws:aoss:us-east-1:123456789012:collection/07tjusf2h91cunochc` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Collection-specific endpoint used to submit index, search, and data upload requests to an OpenSearch Serverless collection. For example, `https://07tjusf2h91cunochc.us-east-1.aoss.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `CollectionEndpoint`.
    #[must_use]
    pub fn collection_endpoint(self) -> Value<String> {
        self.attribute("CollectionEndpoint")
    }

    /// The collection-specific endpoint used to access OpenSearch Dashboards. For example, `https://07tjusf2h91cunochc.us-east-1.aoss.amazonaws.com/_dashboards` .
    ///
    /// `Fn::GetAtt` of `DashboardEndpoint`.
    #[must_use]
    pub fn dashboard_endpoint(self) -> Value<String> {
        self.attribute("DashboardEndpoint")
    }

    /// `Fn::GetAtt` of `FipsEndpoints`.
    #[must_use]
    pub fn fips_endpoints(self) -> Value<Json> {
        self.attribute("FipsEndpoints")
    }

    /// A unique identifier for the collection. For example, `07tjusf2h91cunochc` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ARN of the AWS KMS key used to encrypt the collection.
    ///
    /// `Fn::GetAtt` of `KmsKeyArn`.
    #[must_use]
    pub fn kms_key_arn(self) -> Value<String> {
        self.attribute("KmsKeyArn")
    }
}

/// Resource Type definition for AWS::OpenSearchServerless::CollectionGroup
///
/// [`AWS::OpenSearchServerless::CollectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html).
///
/// Required: `Name`, `StandbyReplicas`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CollectionGroup(Properties);

impl CollectionGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `CapacityLimits`.
    pub fn capacity_limits(
        mut self,
        value: impl Into<Value<collection_group::CapacityLimits>>,
    ) -> Self {
        self.0.set("CapacityLimits", value.into());
        self
    }

    /// The description of the collection group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The generation of Amazon OpenSearch Serverless for the collection group. Valid values are CLASSIC and NEXTGEN.
    ///
    /// `Generation`. Allowed: [`Generation`](collection_group::Generation). A change replaces the resource.
    pub fn generation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Generation", value.into());
        self
    }

    /// The name of the collection group.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Indicates whether standby replicas are used for the collection group.
    ///
    /// `StandbyReplicas`. Required. Allowed: [`StandbyReplicas`](collection_group::StandbyReplicas). A change replaces the resource.
    pub fn standby_replicas(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StandbyReplicas", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<collection_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CollectionGroup {
    const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionGroup";
}

impl Construct for CollectionGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CollectionGroup> for Properties {
    fn from(value: CollectionGroup) -> Self {
        value.0
    }
}

impl Handle<CollectionGroup> {
    /// The Amazon Resource Name (ARN) of the collection group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the collection group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Resource Type definition for AWS::OpenSearchServerless::CollectionIndex
///
/// [`AWS::OpenSearchServerless::CollectionIndex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html).
///
/// Required: `Id`, `IndexName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CollectionIndex(Properties);

impl CollectionIndex {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the collection
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// The name of the collection index
    ///
    /// `IndexName`. Required. A change replaces the resource.
    pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexName", value.into());
        self
    }

    /// The Mappings for the collection index
    ///
    /// `IndexSchema`.
    pub fn index_schema(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexSchema", value.into());
        self
    }
}

impl Resource for CollectionIndex {
    const TYPE: &'static str = "AWS::OpenSearchServerless::CollectionIndex";
}

impl Construct for CollectionIndex {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CollectionIndex> for Properties {
    fn from(value: CollectionIndex) -> Self {
        value.0
    }
}

/// An OpenSearch Serverless index resource.
///
/// [`AWS::OpenSearchServerless::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html).
///
/// Required: `CollectionEndpoint`, `IndexName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Index(Properties);

impl Index {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The endpoint for the collection.
    ///
    /// `CollectionEndpoint`. Required. A change replaces the resource.
    pub fn collection_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CollectionEndpoint", value.into());
        self
    }

    /// The name of the OpenSearch Serverless index.
    ///
    /// `IndexName`. Required. A change replaces the resource.
    pub fn index_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndexName", value.into());
        self
    }

    /// Index mappings for the OpenSearch Serverless index.
    ///
    /// `Mappings`.
    pub fn mappings(mut self, value: impl Into<Value<index::Mappings>>) -> Self {
        self.0.set("Mappings", value.into());
        self
    }

    /// Index settings for the OpenSearch Serverless index.
    ///
    /// `Settings`.
    pub fn settings(mut self, value: impl Into<Value<index::IndexSettings>>) -> Self {
        self.0.set("Settings", value.into());
        self
    }
}

impl Resource for Index {
    const TYPE: &'static str = "AWS::OpenSearchServerless::Index";
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
    /// The unique identifier for the index.
    ///
    /// `Fn::GetAtt` of `Uuid`.
    #[must_use]
    pub fn uuid(self) -> Value<String> {
        self.attribute("Uuid")
    }
}

/// Creates a lifecyle policy to be applied to OpenSearch Serverless indexes. Lifecycle policies define the number of days or hours to retain the data on an OpenSearch Serverless index.
///
/// [`AWS::OpenSearchServerless::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html).
///
/// Required: `Name`, `Policy`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LifecyclePolicy(Properties);

impl LifecyclePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the lifecycle policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the lifecycle policy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The JSON policy document without any whitespaces.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The type of lifecycle policy.
    ///
    /// `Type`. Required. Allowed: [`Type`](lifecycle_policy::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for LifecyclePolicy {
    const TYPE: &'static str = "AWS::OpenSearchServerless::LifecyclePolicy";
}

impl Construct for LifecyclePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LifecyclePolicy> for Properties {
    fn from(value: LifecyclePolicy) -> Self {
        value.0
    }
}

/// Specifies a security configuration for OpenSearch Serverless. For more information, see [SAML authentication for Amazon OpenSearch Serverless](https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-saml.html) .
///
/// [`AWS::OpenSearchServerless::SecurityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityConfig(Properties);

impl SecurityConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the security configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Describes IAM federation options in the form of a key-value map. Contains configuration details about how OpenSearch Serverless integrates with external identity providers through federation.
    ///
    /// `IamFederationOptions`.
    pub fn iam_federation_options(
        mut self,
        value: impl Into<Value<security_config::IamFederationConfigOptions>>,
    ) -> Self {
        self.0.set("IamFederationOptions", value.into());
        self
    }

    /// Describes IAM Identity Center options in the form of a key-value map.
    ///
    /// `IamIdentityCenterOptions`.
    pub fn iam_identity_center_options(
        mut self,
        value: impl Into<Value<security_config::IamIdentityCenterConfigOptions>>,
    ) -> Self {
        self.0.set("IamIdentityCenterOptions", value.into());
        self
    }

    /// The name of the security configuration.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// SAML options for the security configuration in the form of a key-value map.
    ///
    /// `SamlOptions`.
    pub fn saml_options(
        mut self,
        value: impl Into<Value<security_config::SamlConfigOptions>>,
    ) -> Self {
        self.0.set("SamlOptions", value.into());
        self
    }

    /// The type of security configuration. Currently the only option is `saml` .
    ///
    /// `Type`. Allowed: [`Type`](security_config::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for SecurityConfig {
    const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityConfig";
}

impl Construct for SecurityConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityConfig> for Properties {
    fn from(value: SecurityConfig) -> Self {
        value.0
    }
}

impl Handle<SecurityConfig> {
    /// The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationArn`.
    #[must_use]
    pub fn iam_identity_center_options_application_arn(self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationArn")
    }

    /// The description of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationDescription`.
    #[must_use]
    pub fn iam_identity_center_options_application_description(self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationDescription")
    }

    /// The name of the IAM Identity Center application used to integrate with OpenSearch Serverless.
    ///
    /// `Fn::GetAtt` of `IamIdentityCenterOptions.ApplicationName`.
    #[must_use]
    pub fn iam_identity_center_options_application_name(self) -> Value<String> {
        self.attribute("IamIdentityCenterOptions.ApplicationName")
    }

    /// The unique identifier of the security configuration. For example, `saml/123456789012/myprovider` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates an encryption or network policy to be used by one or more OpenSearch Serverless collections.
///
/// [`AWS::OpenSearchServerless::SecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html).
///
/// Required: `Name`, `Policy`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityPolicy(Properties);

impl SecurityPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the security policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the policy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The JSON policy document without any whitespaces.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The type of security policy. Can be either `encryption` or `network` .
    ///
    /// `Type`. Required. Allowed: [`Type`](security_policy::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for SecurityPolicy {
    const TYPE: &'static str = "AWS::OpenSearchServerless::SecurityPolicy";
}

impl Construct for SecurityPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityPolicy> for Properties {
    fn from(value: SecurityPolicy) -> Self {
        value.0
    }
}

/// Creates an OpenSearch Serverless-managed interface VPC endpoint.
///
/// [`AWS::OpenSearchServerless::VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html).
///
/// Required: `Name`, `SubnetIds`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcEndpoint(Properties);

impl VpcEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the endpoint.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The unique identifiers of the security groups that define the ports, protocols, and sources for inbound traffic that you are authorizing into your endpoint.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// The ID of the subnets from which you access OpenSearch Serverless.
    ///
    /// `SubnetIds`. Required.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The ID of the VPC from which you access OpenSearch Serverless.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for VpcEndpoint {
    const TYPE: &'static str = "AWS::OpenSearchServerless::VpcEndpoint";
}

impl Construct for VpcEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcEndpoint> for Properties {
    fn from(value: VpcEndpoint) -> Self {
        value.0
    }
}

impl Handle<VpcEndpoint> {
    /// The unique identifier of the endpoint. For example, `vpce-050f79086ee71ac05` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Words of [`AccessPolicy`].
pub mod access_policy {
    words! {
        /// Words for `Type`.
        pub enum Type {
            Data = "data",
        }
    }
}

/// Property types and words of [`Collection`].
pub mod collection {
    use crate::{Json, Properties, Value};

    /// Encryption settings for the collection
    ///
    /// A property type of `AWS::OpenSearchServerless::Collection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfig(Properties);

    impl EncryptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether to use an AWS owned key for encryption.
        ///
        /// `AWSOwnedKey`.
        pub fn aws_owned_key(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AWSOwnedKey", value.into());
            self
        }

        /// Key Management Service key used to encrypt the collection.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<EncryptionConfig> for Json {
        fn from(value: EncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchServerless::Collection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FipsEndpoints(Properties);

    impl FipsEndpoints {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CollectionEndpoint`.
        pub fn collection_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionEndpoint", value.into());
            self
        }

        /// `DashboardEndpoint`.
        pub fn dashboard_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DashboardEndpoint", value.into());
            self
        }
    }

    impl From<FipsEndpoints> for Json {
        fn from(value: FipsEndpoints) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair metadata associated with resource
    ///
    /// A property type of `AWS::OpenSearchServerless::Collection`.
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

        /// The key in the key-value pair
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in the key-value pair
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

    /// Vector search configuration options for the collection
    ///
    /// A property type of `AWS::OpenSearchServerless::Collection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorOptions(Properties);

    impl VectorOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether GPU acceleration is enabled for vector indexing
        ///
        /// `ServerlessVectorAcceleration`. Allowed: [`ServerlessVectorAcceleration`].
        pub fn serverless_vector_acceleration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerlessVectorAcceleration", value.into());
            self
        }
    }

    impl From<VectorOptions> for Json {
        fn from(value: VectorOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DeletionProtection`.
        pub enum DeletionProtection {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `StandbyReplicas`.
        pub enum StandbyReplicas {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            Search = "SEARCH",
            Timeseries = "TIMESERIES",
            Vectorsearch = "VECTORSEARCH",
        }

        /// Words for `ServerlessVectorAcceleration`.
        pub enum ServerlessVectorAcceleration {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
            Allowed = "ALLOWED",
        }
    }
}

/// Property types and words of [`CollectionGroup`].
pub mod collection_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::OpenSearchServerless::CollectionGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityLimits(Properties);

    impl CapacityLimits {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum indexing capacity for collections in the group.
        ///
        /// `MaxIndexingCapacityInOcu`.
        pub fn max_indexing_capacity_in_ocu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxIndexingCapacityInOcu", value.into());
            self
        }

        /// The maximum search capacity for collections in the group.
        ///
        /// `MaxSearchCapacityInOcu`.
        pub fn max_search_capacity_in_ocu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxSearchCapacityInOcu", value.into());
            self
        }

        /// The minimum indexing capacity for collections in the group.
        ///
        /// `MinIndexingCapacityInOcu`.
        pub fn min_indexing_capacity_in_ocu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinIndexingCapacityInOcu", value.into());
            self
        }

        /// The minimum search capacity for collections in the group.
        ///
        /// `MinSearchCapacityInOcu`.
        pub fn min_search_capacity_in_ocu(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinSearchCapacityInOcu", value.into());
            self
        }
    }

    impl From<CapacityLimits> for Json {
        fn from(value: CapacityLimits) -> Self {
            value.0.into()
        }
    }

    /// A map of key-value pairs associated with the collection group.
    ///
    /// A property type of `AWS::OpenSearchServerless::CollectionGroup`.
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

        /// The key in the key-value pair
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value in the key-value pair
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
        /// Words for `Generation`.
        pub enum Generation {
            Classic = "CLASSIC",
            Nextgen = "NEXTGEN",
        }

        /// Words for `StandbyReplicas`.
        pub enum StandbyReplicas {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Index`].
pub mod index {
    use crate::{Json, List, Map, Properties, Value};

    /// Index settings for the OpenSearch Serverless index.
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexSettings(Properties);

    impl IndexSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Custom analysis configuration including analyzers, tokenizers, and filters
        ///
        /// `Analysis`.
        pub fn analysis(mut self, value: impl Into<Value<IndexSettingsAnalysis>>) -> Self {
            self.0.set("Analysis", value.into());
            self
        }

        /// Index settings.
        ///
        /// `Index`.
        pub fn index(mut self, value: impl Into<Value<IndexSettingsIndex>>) -> Self {
            self.0.set("Index", value.into());
            self
        }
    }

    impl From<IndexSettings> for Json {
        fn from(value: IndexSettings) -> Self {
            value.0.into()
        }
    }

    /// Custom analysis configuration including analyzers, tokenizers, and filters
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexSettingsAnalysis(Properties);

    impl IndexSettingsAnalysis {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Custom analyzer definitions
        ///
        /// `Analyzer`.
        pub fn analyzer(
            mut self,
            value: impl Into<Map<IndexSettingsAnalysisAnalyzerValue>>,
        ) -> Self {
            self.0.set("Analyzer", value.into());
            self
        }
    }

    impl From<IndexSettingsAnalysis> for Json {
        fn from(value: IndexSettingsAnalysis) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexSettingsAnalysisAnalyzerValue(Properties);

    impl IndexSettingsAnalysisAnalyzerValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Character filters to apply
        ///
        /// `CharFilter`.
        pub fn char_filter(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CharFilter", value.into());
            self
        }

        /// Token filters to apply
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The tokenizer to use
        ///
        /// `Tokenizer`.
        pub fn tokenizer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tokenizer", value.into());
            self
        }

        /// The analyzer type (e.g. custom, standard, simple)
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IndexSettingsAnalysisAnalyzerValue> for Json {
        fn from(value: IndexSettingsAnalysisAnalyzerValue) -> Self {
            value.0.into()
        }
    }

    /// Index settings.
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexSettingsIndex(Properties);

    impl IndexSettingsIndex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enable/disable k-nearest neighbor search capability
        ///
        /// `Knn`.
        pub fn knn(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Knn", value.into());
            self
        }

        /// Size of the dynamic list for the nearest neighbors
        ///
        /// `KnnAlgoParamEfSearch`.
        pub fn knn_algo_param_ef_search(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KnnAlgoParamEfSearch", value.into());
            self
        }

        /// How often to perform refresh operation (e.g. '1s', '5s')
        ///
        /// `RefreshInterval`.
        pub fn refresh_interval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshInterval", value.into());
            self
        }
    }

    impl From<IndexSettingsIndex> for Json {
        fn from(value: IndexSettingsIndex) -> Self {
            value.0.into()
        }
    }

    /// Index mappings for the OpenSearch Serverless index.
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Mappings(Properties);

    impl Mappings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the fields within the mapping, including their types and configurations
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<PropertyMapping>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }
    }

    impl From<Mappings> for Json {
        fn from(value: Mappings) -> Self {
            value.0.into()
        }
    }

    /// Property mappings for the OpenSearch Serverless index.
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyMapping(Properties);

    impl PropertyMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The analyzer to use for this field (for text and keyword fields)
        ///
        /// `Analyzer`.
        pub fn analyzer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Analyzer", value.into());
            self
        }

        /// The compression level for knn\_vector fields
        ///
        /// `CompressionLevel`. Allowed: [`CompressionLevel`].
        pub fn compression_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionLevel", value.into());
            self
        }

        /// The data type for knn\_vector fields (e.g. float, byte). Controls how vector values are stored.
        ///
        /// `DataType`. Allowed: [`DataType`].
        pub fn data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataType", value.into());
            self
        }

        /// Dimension size for vector fields, defines the number of dimensions in the vector.
        ///
        /// `Dimension`.
        pub fn dimension(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Dimension", value.into());
            self
        }

        /// Whether a field should be indexed.
        ///
        /// `Index`.
        pub fn index(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Index", value.into());
            self
        }

        /// Configuration for k-NN search method.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Value<PropertyMappingMethod>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// Defines the fields within the mapping, including their types and configurations.
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<PropertyMapping>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }

        /// The distance function used for k-NN search (field-level, outside Method)
        ///
        /// `SpaceType`. Allowed: [`SpaceType`].
        pub fn space_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpaceType", value.into());
            self
        }

        /// The field data type. Must be a valid OpenSearch field type.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Default value for the field when not specified in a document.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PropertyMapping> for Json {
        fn from(value: PropertyMapping) -> Self {
            value.0.into()
        }
    }

    /// Configuration for k-NN search method.
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyMappingMethod(Properties);

    impl PropertyMappingMethod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The k-NN search engine to use
        ///
        /// `Engine`. Allowed: [`Engine`].
        pub fn engine(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Engine", value.into());
            self
        }

        /// The algorithm name for k-NN search
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Additional parameters for the k-NN algorithm
        ///
        /// `Parameters`.
        pub fn parameters(
            mut self,
            value: impl Into<Value<PropertyMappingMethodParameters>>,
        ) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The distance function used for k-NN search
        ///
        /// `SpaceType`. Allowed: [`SpaceType`].
        pub fn space_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpaceType", value.into());
            self
        }
    }

    impl From<PropertyMappingMethod> for Json {
        fn from(value: PropertyMappingMethod) -> Self {
            value.0.into()
        }
    }

    /// Additional parameters for the k-NN algorithm
    ///
    /// A property type of `AWS::OpenSearchServerless::Index`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PropertyMappingMethodParameters(Properties);

    impl PropertyMappingMethodParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The size of the dynamic list used during k-NN graph creation
        ///
        /// `EfConstruction`.
        pub fn ef_construction(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EfConstruction", value.into());
            self
        }

        /// Number of neighbors to consider during k-NN search
        ///
        /// `M`.
        pub fn m(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("M", value.into());
            self
        }
    }

    impl From<PropertyMappingMethodParameters> for Json {
        fn from(value: PropertyMappingMethodParameters) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CompressionLevel`.
        pub enum CompressionLevel {
            N16x = "16x",
            N32x = "32x",
            N8x = "8x",
            N4x = "4x",
            N2x = "2x",
            N1x = "1x",
        }

        /// Words for `DataType`.
        pub enum DataType {
            Float = "float",
            Byte = "byte",
        }

        /// Words for `SpaceType`.
        pub enum SpaceType {
            L2 = "l2",
            L1 = "l1",
            Linf = "linf",
            Cosinesimil = "cosinesimil",
            Innerproduct = "innerproduct",
            Hamming = "hamming",
        }

        /// Words for `Type`.
        pub enum Type {
            Text = "text",
            KnnVector = "knn_vector",
            Keyword = "keyword",
            Integer = "integer",
        }

        /// Words for `Engine`.
        pub enum Engine {
            Nmslib = "nmslib",
            Faiss = "faiss",
            Lucene = "lucene",
        }

        /// Words for `Name`.
        pub enum Name {
            Hnsw = "hnsw",
            Ivf = "ivf",
        }
    }
}

/// Words of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    words! {
        /// Words for `Type`.
        pub enum Type {
            Retention = "retention",
        }
    }
}

/// Property types and words of [`SecurityConfig`].
pub mod security_config {
    use crate::{Json, Properties, Value};

    /// Describes IAM federation options for an OpenSearch Serverless security configuration in the form of a key-value map. These options define how OpenSearch Serverless integrates with external identity providers using federation.
    ///
    /// A property type of `AWS::OpenSearchServerless::SecurityConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamFederationConfigOptions(Properties);

    impl IamFederationConfigOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group attribute for this IAM federation integration. This attribute is used to map identity provider groups to OpenSearch Serverless permissions.
        ///
        /// `GroupAttribute`.
        pub fn group_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupAttribute", value.into());
            self
        }

        /// The user attribute for this IAM federation integration. This attribute is used to identify users in the federated authentication process.
        ///
        /// `UserAttribute`.
        pub fn user_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAttribute", value.into());
            self
        }
    }

    impl From<IamFederationConfigOptions> for Json {
        fn from(value: IamFederationConfigOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of a key-value map.
    ///
    /// A property type of `AWS::OpenSearchServerless::SecurityConfig`.
    ///
    /// Required: `InstanceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamIdentityCenterConfigOptions(Properties);

    impl IamIdentityCenterConfigOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM Identity Center application used to integrate with OpenSearch Serverless.
        ///
        /// `ApplicationArn`.
        pub fn application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationArn", value.into());
            self
        }

        /// The description of the IAM Identity Center application used to integrate with OpenSearch Serverless.
        ///
        /// `ApplicationDescription`.
        pub fn application_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationDescription", value.into());
            self
        }

        /// The name of the IAM Identity Center application used to integrate with OpenSearch Serverless.
        ///
        /// `ApplicationName`.
        pub fn application_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationName", value.into());
            self
        }

        /// The group attribute for this IAM Identity Center integration. Defaults to `GroupId` .
        ///
        /// `GroupAttribute`.
        pub fn group_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupAttribute", value.into());
            self
        }

        /// The ARN of the IAM Identity Center instance used to integrate with OpenSearch Serverless.
        ///
        /// `InstanceArn`. Required.
        pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceArn", value.into());
            self
        }

        /// The user attribute for this IAM Identity Center integration. Defaults to `UserId`
        ///
        /// `UserAttribute`.
        pub fn user_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAttribute", value.into());
            self
        }
    }

    impl From<IamIdentityCenterConfigOptions> for Json {
        fn from(value: IamIdentityCenterConfigOptions) -> Self {
            value.0.into()
        }
    }

    /// Describes SAML options for an OpenSearch Serverless security configuration in the form of a key-value map.
    ///
    /// A property type of `AWS::OpenSearchServerless::SecurityConfig`.
    ///
    /// Required: `Metadata`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamlConfigOptions(Properties);

    impl SamlConfigOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group attribute for this SAML integration.
        ///
        /// `GroupAttribute`.
        pub fn group_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupAttribute", value.into());
            self
        }

        /// The XML IdP metadata file generated from your identity provider.
        ///
        /// `Metadata`. Required.
        pub fn metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// Custom entity ID attribute to override the default entity ID for this SAML integration.
        ///
        /// `OpenSearchServerlessEntityId`.
        pub fn open_search_serverless_entity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OpenSearchServerlessEntityId", value.into());
            self
        }

        /// The session timeout, in minutes. Default is 60 minutes (12 hours).
        ///
        /// `SessionTimeout`.
        pub fn session_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SessionTimeout", value.into());
            self
        }

        /// A user attribute for this SAML integration.
        ///
        /// `UserAttribute`.
        pub fn user_attribute(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAttribute", value.into());
            self
        }
    }

    impl From<SamlConfigOptions> for Json {
        fn from(value: SamlConfigOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Saml = "saml",
            Iamidentitycenter = "iamidentitycenter",
            Iamfederation = "iamfederation",
        }
    }
}

/// Words of [`SecurityPolicy`].
pub mod security_policy {
    words! {
        /// Words for `Type`.
        pub enum Type {
            Encryption = "encryption",
            Network = "network",
        }
    }
}
