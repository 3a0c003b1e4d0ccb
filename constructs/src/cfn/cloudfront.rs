//! `AWS::CloudFront`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// An Anycast static IP list.
///
/// [`AWS::CloudFront::AnycastIpList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html).
///
/// Required: `IpCount`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnycastIpList(Properties);

impl AnycastIpList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The IP address type for the Anycast static IP list.
    ///
    /// `IpAddressType`. Allowed: [`IpAddressType`](anycast_ip_list::IpAddressType).
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The number of IP addresses in the Anycast static IP list.
    ///
    /// `IpCount`. Required. A change replaces the resource.
    pub fn ip_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("IpCount", value.into());
        self
    }

    /// A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses.
    ///
    /// `IpamCidrConfigs`.
    pub fn ipam_cidr_configs(
        mut self,
        value: impl Into<List<anycast_ip_list::IpamCidrConfig>>,
    ) -> Self {
        self.0.set("IpamCidrConfigs", value.into());
        self
    }

    /// The name of the Anycast static IP list.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Value<anycast_ip_list::Tags>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AnycastIpList {
    const TYPE: &'static str = "AWS::CloudFront::AnycastIpList";
}

impl Construct for AnycastIpList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AnycastIpList> for Properties {
    fn from(value: AnycastIpList) -> Self {
        value.0
    }
}

impl Handle<AnycastIpList> {
    /// An Anycast static IP list.
    ///
    /// `Fn::GetAtt` of `AnycastIpList`.
    #[must_use]
    pub fn anycast_ip_list(self) -> Value<Json> {
        self.attribute("AnycastIpList")
    }

    /// A complex type that contains `Tag` key and `Tag` value.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[must_use]
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The ID of the Anycast static IP list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
    ///
    /// `Fn::GetAtt` of `IpamCidrConfigResults`.
    #[must_use]
    pub fn ipam_cidr_config_results(self) -> Value<Vec<String>> {
        self.attribute_list("IpamCidrConfigResults")
    }
}

/// A cache policy.
///
/// [`AWS::CloudFront::CachePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html).
///
/// Required: `CachePolicyConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CachePolicy(Properties);

impl CachePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The cache policy configuration.
    ///
    /// `CachePolicyConfig`. Required.
    pub fn cache_policy_config(
        mut self,
        value: impl Into<Value<cache_policy::CachePolicyConfig>>,
    ) -> Self {
        self.0.set("CachePolicyConfig", value.into());
        self
    }
}

impl Resource for CachePolicy {
    const TYPE: &'static str = "AWS::CloudFront::CachePolicy";
}

impl Construct for CachePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CachePolicy> for Properties {
    fn from(value: CachePolicy) -> Self {
        value.0
    }
}

impl Handle<CachePolicy> {
    /// The unique identifier for the cache policy. For example: `2766f7b2-75c5-41c6-8f06-bf4303a2f2f5` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the cache policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// The request to create a new origin access identity (OAI). An origin access identity is a special CloudFront user that you can associate with Amazon S3 origins, so that you can secure all or just some of your Amazon S3 content.
///
/// [`AWS::CloudFront::CloudFrontOriginAccessIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html).
///
/// Required: `CloudFrontOriginAccessIdentityConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudFrontOriginAccessIdentity(Properties);

impl CloudFrontOriginAccessIdentity {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The current configuration information for the identity.
    ///
    /// `CloudFrontOriginAccessIdentityConfig`. Required.
    pub fn cloud_front_origin_access_identity_config(
        mut self,
        value: impl Into<
            Value<cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig>,
        >,
    ) -> Self {
        self.0
            .set("CloudFrontOriginAccessIdentityConfig", value.into());
        self
    }
}

impl Resource for CloudFrontOriginAccessIdentity {
    const TYPE: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity";
}

impl Construct for CloudFrontOriginAccessIdentity {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudFrontOriginAccessIdentity> for Properties {
    fn from(value: CloudFrontOriginAccessIdentity) -> Self {
        value.0
    }
}

impl Handle<CloudFrontOriginAccessIdentity> {
    /// The ID for the origin access identity, for example, `E74FTE3AJFJ256A` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read permission to an object in Amazon S3.
    ///
    /// `Fn::GetAtt` of `S3CanonicalUserId`.
    #[must_use]
    pub fn s3_canonical_user_id(self) -> Value<String> {
        self.attribute("S3CanonicalUserId")
    }
}

/// A connection function.
///
/// [`AWS::CloudFront::ConnectionFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html).
///
/// Required: `ConnectionFunctionCode`, `ConnectionFunctionConfig`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectionFunction(Properties);

impl ConnectionFunction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true` .
    ///
    /// `AutoPublish`.
    pub fn auto_publish(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoPublish", value.into());
        self
    }

    /// The code for the connection function.
    ///
    /// `ConnectionFunctionCode`. Required.
    pub fn connection_function_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionFunctionCode", value.into());
        self
    }

    /// Contains configuration information about a CloudFront function.
    ///
    /// `ConnectionFunctionConfig`. Required.
    pub fn connection_function_config(
        mut self,
        value: impl Into<Value<connection_function::ConnectionFunctionConfig>>,
    ) -> Self {
        self.0.set("ConnectionFunctionConfig", value.into());
        self
    }

    /// The connection function name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection_function::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectionFunction {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionFunction";
}

impl Construct for ConnectionFunction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectionFunction> for Properties {
    fn from(value: ConnectionFunction) -> Self {
        value.0
    }
}

impl Handle<ConnectionFunction> {
    /// The connection function Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `ConnectionFunctionArn`.
    #[must_use]
    pub fn connection_function_arn(self) -> Value<String> {
        self.attribute("ConnectionFunctionArn")
    }

    /// The connection function created time.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// A complex type that contains `Tag` key and `Tag` value.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[must_use]
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The connection function ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The connection function last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The connection function stage.
    ///
    /// `Fn::GetAtt` of `Stage`.
    #[must_use]
    pub fn stage(self) -> Value<String> {
        self.attribute("Stage")
    }

    /// The connection function status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The connection group for your distribution tenants. When you first create a distribution tenant and you don't specify a connection group, CloudFront will automatically create a default connection group for you.
///
/// [`AWS::CloudFront::ConnectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectionGroup(Properties);

impl ConnectionGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the Anycast static IP list.
    ///
    /// `AnycastIpListId`.
    pub fn anycast_ip_list_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AnycastIpListId", value.into());
        self
    }

    /// Whether the connection group is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// IPv6 is enabled for the connection group.
    ///
    /// `Ipv6Enabled`.
    pub fn ipv6_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Ipv6Enabled", value.into());
        self
    }

    /// The name of the connection group.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConnectionGroup {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionGroup";
}

impl Construct for ConnectionGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectionGroup> for Properties {
    fn from(value: ConnectionGroup) -> Self {
        value.0
    }
}

impl Handle<ConnectionGroup> {
    /// The Amazon Resource Name (ARN) of the connection group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the connection group was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The current version of the connection group.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[must_use]
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The ID of the connection group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Whether the connection group is the default connection group for the distribution tenants.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[must_use]
    pub fn is_default(self) -> Value<bool> {
        self.attribute("IsDefault")
    }

    /// The date and time when the connection group was updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as d111111abcdef8.cloudfront.net.
    ///
    /// `Fn::GetAtt` of `RoutingEndpoint`.
    #[must_use]
    pub fn routing_endpoint(self) -> Value<String> {
        self.attribute("RoutingEndpoint")
    }

    /// The status of the connection group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a staging distribution.
///
/// [`AWS::CloudFront::ContinuousDeploymentPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html).
///
/// Required: `ContinuousDeploymentPolicyConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ContinuousDeploymentPolicy(Properties);

impl ContinuousDeploymentPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains the configuration for a continuous deployment policy.
    ///
    /// `ContinuousDeploymentPolicyConfig`. Required.
    pub fn continuous_deployment_policy_config(
        mut self,
        value: impl Into<Value<continuous_deployment_policy::ContinuousDeploymentPolicyConfig>>,
    ) -> Self {
        self.0.set("ContinuousDeploymentPolicyConfig", value.into());
        self
    }
}

impl Resource for ContinuousDeploymentPolicy {
    const TYPE: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy";
}

impl Construct for ContinuousDeploymentPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ContinuousDeploymentPolicy> for Properties {
    fn from(value: ContinuousDeploymentPolicy) -> Self {
        value.0
    }
}

impl Handle<ContinuousDeploymentPolicy> {
    /// The identifier of the cotinuous deployment policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the continuous deployment policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and manage content delivery.
///
/// [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html).
///
/// Required: `DistributionConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Distribution(Properties);

impl Distribution {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The distribution's configuration.
    ///
    /// `DistributionConfig`. Required.
    pub fn distribution_config(
        mut self,
        value: impl Into<Value<distribution::DistributionConfig>>,
    ) -> Self {
        self.0.set("DistributionConfig", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<distribution::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Distribution {
    const TYPE: &'static str = "AWS::CloudFront::Distribution";
}

impl Construct for Distribution {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Distribution> for Properties {
    fn from(value: Distribution) -> Self {
        value.0
    }
}

impl Handle<Distribution> {
    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net` .
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// The distribution's identifier. For example: `E1U5RQF7T870K0` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The distribution tenant.
///
/// [`AWS::CloudFront::DistributionTenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html).
///
/// Required: `DistributionId`, `Domains`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DistributionTenant(Properties);

impl DistributionTenant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the connection group for the distribution tenant. If you don't specify a connection group, CloudFront uses the default connection group.
    ///
    /// `ConnectionGroupId`.
    pub fn connection_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionGroupId", value.into());
        self
    }

    /// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL.
    ///
    /// `Customizations`.
    pub fn customizations(
        mut self,
        value: impl Into<Value<distribution_tenant::Customizations>>,
    ) -> Self {
        self.0.set("Customizations", value.into());
        self
    }

    /// The ID of the multi-tenant distribution.
    ///
    /// `DistributionId`. Required.
    pub fn distribution_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DistributionId", value.into());
        self
    }

    /// The domains associated with the distribution tenant.
    ///
    /// `Domains`. Required.
    pub fn domains(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Domains", value.into());
        self
    }

    /// Indicates whether the distribution tenant is in an enabled state. If disabled, the distribution tenant won't serve traffic.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// An object that represents the request for the Amazon CloudFront managed ACM certificate.
    ///
    /// `ManagedCertificateRequest`.
    pub fn managed_certificate_request(
        mut self,
        value: impl Into<Value<distribution_tenant::ManagedCertificateRequest>>,
    ) -> Self {
        self.0.set("ManagedCertificateRequest", value.into());
        self
    }

    /// The name of the distribution tenant.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<List<distribution_tenant::Parameter>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<distribution_tenant::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DistributionTenant {
    const TYPE: &'static str = "AWS::CloudFront::DistributionTenant";
}

impl Construct for DistributionTenant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DistributionTenant> for Properties {
    fn from(value: DistributionTenant) -> Self {
        value.0
    }
}

impl Handle<DistributionTenant> {
    /// The Amazon Resource Name (ARN) of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time when the distribution tenant was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `Fn::GetAtt` of `DomainResults`.
    #[must_use]
    pub fn domain_results(self) -> Value<Vec<String>> {
        self.attribute_list("DomainResults")
    }

    /// The current version of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[must_use]
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The ID of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the distribution tenant was updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The status of the distribution tenant.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Resource Type definition for AWS::CloudFront::FieldLevelEncryptionConfig.
///
/// [`AWS::CloudFront::FieldLevelEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html).
///
/// Required: `CallerReference`, `ContentTypeProfileConfig`, `QueryArgProfileConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FieldLevelEncryptionConfig(Properties);

impl FieldLevelEncryptionConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique value that identifies the create request. Any string unique within the account works; CloudFront refuses to change it once set, so supplying a different value replaces the configuration.
    ///
    /// `CallerReference`. Required. A change replaces the resource.
    pub fn caller_reference(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CallerReference", value.into());
        self
    }

    /// An optional comment describing the field-level encryption configuration.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Comment", value.into());
        self
    }

    /// `ContentTypeProfileConfig`. Required.
    pub fn content_type_profile_config(
        mut self,
        value: impl Into<Value<field_level_encryption_config::ContentTypeProfileConfig>>,
    ) -> Self {
        self.0.set("ContentTypeProfileConfig", value.into());
        self
    }

    /// `QueryArgProfileConfig`. Required.
    pub fn query_arg_profile_config(
        mut self,
        value: impl Into<Value<field_level_encryption_config::QueryArgProfileConfig>>,
    ) -> Self {
        self.0.set("QueryArgProfileConfig", value.into());
        self
    }
}

impl Resource for FieldLevelEncryptionConfig {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionConfig";
}

impl Construct for FieldLevelEncryptionConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FieldLevelEncryptionConfig> for Properties {
    fn from(value: FieldLevelEncryptionConfig) -> Self {
        value.0
    }
}

impl Handle<FieldLevelEncryptionConfig> {
    /// The Amazon Resource Name (ARN) of the field-level encryption configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier CloudFront assigns to the field-level encryption configuration.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time the field-level encryption configuration was last changed.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. A field-level encryption profile maps CloudFront public keys and provider identities to the request-body field patterns that CloudFront encrypts with them.
///
/// [`AWS::CloudFront::FieldLevelEncryptionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html).
///
/// Required: `FieldLevelEncryptionProfileConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FieldLevelEncryptionProfile(Properties);

impl FieldLevelEncryptionProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration of a field-level encryption profile.
    ///
    /// `FieldLevelEncryptionProfileConfig`. Required.
    pub fn field_level_encryption_profile_config(
        mut self,
        value: impl Into<Value<field_level_encryption_profile::FieldLevelEncryptionProfileConfig>>,
    ) -> Self {
        self.0
            .set("FieldLevelEncryptionProfileConfig", value.into());
        self
    }
}

impl Resource for FieldLevelEncryptionProfile {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile";
}

impl Construct for FieldLevelEncryptionProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FieldLevelEncryptionProfile> for Properties {
    fn from(value: FieldLevelEncryptionProfile) -> Self {
        value.0
    }
}

impl Handle<FieldLevelEncryptionProfile> {
    /// The Amazon Resource Name (ARN) of the field-level encryption profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier that CloudFront assigns to the field-level encryption profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time the field-level encryption profile was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// Creates a CloudFront function.
///
/// [`AWS::CloudFront::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html).
///
/// Required: `FunctionCode`, `FunctionConfig`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Function(Properties);

impl Function {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true` .
    ///
    /// `AutoPublish`.
    pub fn auto_publish(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoPublish", value.into());
        self
    }

    /// The function code.
    ///
    /// `FunctionCode`. Required.
    pub fn function_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FunctionCode", value.into());
        self
    }

    /// Contains configuration information about a CloudFront function.
    ///
    /// `FunctionConfig`. Required.
    pub fn function_config(mut self, value: impl Into<Value<function::FunctionConfig>>) -> Self {
        self.0.set("FunctionConfig", value.into());
        self
    }

    /// Contains metadata about a CloudFront function.
    ///
    /// `FunctionMetadata`.
    pub fn function_metadata(
        mut self,
        value: impl Into<Value<function::FunctionMetadata>>,
    ) -> Self {
        self.0.set("FunctionMetadata", value.into());
        self
    }

    /// A name to identify the function.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A complex type that contains zero or more Tag elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<function::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Function {
    const TYPE: &'static str = "AWS::CloudFront::Function";
}

impl Construct for Function {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Function> for Properties {
    fn from(value: Function) -> Self {
        value.0
    }
}

impl Handle<Function> {
    /// The ARN of the function. For example:
    ///
    /// `Fn::GetAtt` of `FunctionARN`.
    #[must_use]
    pub fn function_arn(self) -> Value<String> {
        self.attribute("FunctionARN")
    }

    /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
    ///
    /// `Fn::GetAtt` of `FunctionMetadata.FunctionARN`.
    #[must_use]
    pub fn function_metadata_function_arn(self) -> Value<String> {
        self.attribute("FunctionMetadata.FunctionARN")
    }

    /// `Fn::GetAtt` of `Stage`.
    #[must_use]
    pub fn stage(self) -> Value<String> {
        self.attribute("Stage")
    }
}

/// A key group.
///
/// [`AWS::CloudFront::KeyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html).
///
/// Required: `KeyGroupConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KeyGroup(Properties);

impl KeyGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The key group configuration.
    ///
    /// `KeyGroupConfig`. Required.
    pub fn key_group_config(mut self, value: impl Into<Value<key_group::KeyGroupConfig>>) -> Self {
        self.0.set("KeyGroupConfig", value.into());
        self
    }
}

impl Resource for KeyGroup {
    const TYPE: &'static str = "AWS::CloudFront::KeyGroup";
}

impl Construct for KeyGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<KeyGroup> for Properties {
    fn from(value: KeyGroup) -> Self {
        value.0
    }
}

impl Handle<KeyGroup> {
    /// The identifier for the key group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the key group was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// The key value store. Use this to separate data from function code, allowing you to update data without having to publish a new version of a function. The key value store holds keys and their corresponding values.
///
/// [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct KeyValueStore(Properties);

impl KeyValueStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A comment for the key value store.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Comment", value.into());
        self
    }

    /// The import source for the key value store.
    ///
    /// `ImportSource`.
    pub fn import_source(mut self, value: impl Into<Value<key_value_store::ImportSource>>) -> Self {
        self.0.set("ImportSource", value.into());
        self
    }

    /// The name of the key value store.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A complex type that contains zero or more Tag elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<key_value_store::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for KeyValueStore {
    const TYPE: &'static str = "AWS::CloudFront::KeyValueStore";
}

impl Construct for KeyValueStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<KeyValueStore> for Properties {
    fn from(value: KeyValueStore) -> Self {
        value.0
    }
}

impl Handle<KeyValueStore> {
    /// The Amazon Resource Name (ARN) of the key value store.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique Id for the key value store.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the key value store. For more information, see [Key value store statuses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create.html#key-value-store-status) in the \*.\*
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
///
/// [`AWS::CloudFront::MonitoringSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html).
///
/// Required: `DistributionId`, `MonitoringSubscription`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MonitoringSubscription(Properties);

impl MonitoringSubscription {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the distribution that you are enabling metrics for.
    ///
    /// `DistributionId`. Required. A change replaces the resource.
    pub fn distribution_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DistributionId", value.into());
        self
    }

    /// A subscription configuration for additional CloudWatch metrics.
    ///
    /// `MonitoringSubscription`. Required.
    pub fn monitoring_subscription(
        mut self,
        value: impl Into<Value<monitoring_subscription::MonitoringSubscription>>,
    ) -> Self {
        self.0.set("MonitoringSubscription", value.into());
        self
    }
}

impl Resource for MonitoringSubscription {
    const TYPE: &'static str = "AWS::CloudFront::MonitoringSubscription";
}

impl Construct for MonitoringSubscription {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MonitoringSubscription> for Properties {
    fn from(value: MonitoringSubscription) -> Self {
        value.0
    }
}

/// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
///
/// [`AWS::CloudFront::OriginAccessControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html).
///
/// Required: `OriginAccessControlConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OriginAccessControl(Properties);

impl OriginAccessControl {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The origin access control.
    ///
    /// `OriginAccessControlConfig`. Required.
    pub fn origin_access_control_config(
        mut self,
        value: impl Into<Value<origin_access_control::OriginAccessControlConfig>>,
    ) -> Self {
        self.0.set("OriginAccessControlConfig", value.into());
        self
    }
}

impl Resource for OriginAccessControl {
    const TYPE: &'static str = "AWS::CloudFront::OriginAccessControl";
}

impl Construct for OriginAccessControl {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OriginAccessControl> for Properties {
    fn from(value: OriginAccessControl) -> Self {
        value.0
    }
}

impl Handle<OriginAccessControl> {
    /// The unique identifier of the origin access control.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// An origin request policy.
///
/// [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html).
///
/// Required: `OriginRequestPolicyConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OriginRequestPolicy(Properties);

impl OriginRequestPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The origin request policy configuration.
    ///
    /// `OriginRequestPolicyConfig`. Required.
    pub fn origin_request_policy_config(
        mut self,
        value: impl Into<Value<origin_request_policy::OriginRequestPolicyConfig>>,
    ) -> Self {
        self.0.set("OriginRequestPolicyConfig", value.into());
        self
    }
}

impl Resource for OriginRequestPolicy {
    const TYPE: &'static str = "AWS::CloudFront::OriginRequestPolicy";
}

impl Construct for OriginRequestPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OriginRequestPolicy> for Properties {
    fn from(value: OriginRequestPolicy) -> Self {
        value.0
    }
}

impl Handle<OriginRequestPolicy> {
    /// The unique identifier for the origin request policy. For example: `befd7079-9bbc-4ebf-8ade-498a3694176c` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the origin request policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// A public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
///
/// [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html).
///
/// Required: `PublicKeyConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublicKey(Properties);

impl PublicKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
    ///
    /// `PublicKeyConfig`. Required.
    pub fn public_key_config(
        mut self,
        value: impl Into<Value<public_key::PublicKeyConfig>>,
    ) -> Self {
        self.0.set("PublicKeyConfig", value.into());
        self
    }
}

impl Resource for PublicKey {
    const TYPE: &'static str = "AWS::CloudFront::PublicKey";
}

impl Construct for PublicKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublicKey> for Properties {
    fn from(value: PublicKey) -> Self {
        value.0
    }
}

impl Handle<PublicKey> {
    /// The date and time when the public key was uploaded.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The identifier of the public key.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A real-time log configuration.
///
/// [`AWS::CloudFront::RealtimeLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html).
///
/// Required: `EndPoints`, `Fields`, `Name`, `SamplingRate`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RealtimeLogConfig(Properties);

impl RealtimeLogConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration.
    ///
    /// `EndPoints`. Required.
    pub fn end_points(mut self, value: impl Into<List<realtime_log_config::EndPoint>>) -> Self {
        self.0.set("EndPoints", value.into());
        self
    }

    /// A list of fields that are included in each real-time log record. In an API response, the fields are provided in the same order in which they are sent to the Amazon Kinesis data stream.
    ///
    /// `Fields`. Required.
    pub fn fields(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Fields", value.into());
        self
    }

    /// The unique name of this real-time log configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The sampling rate for this real-time log configuration. The sampling rate determines the percentage of viewer requests that are represented in the real-time log data. The sampling rate is an integer between 1 and 100, inclusive.
    ///
    /// `SamplingRate`. Required.
    pub fn sampling_rate(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("SamplingRate", value.into());
        self
    }
}

impl Resource for RealtimeLogConfig {
    const TYPE: &'static str = "AWS::CloudFront::RealtimeLogConfig";
}

impl Construct for RealtimeLogConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RealtimeLogConfig> for Properties {
    fn from(value: RealtimeLogConfig) -> Self {
        value.0
    }
}

impl Handle<RealtimeLogConfig> {
    /// The Amazon Resource Name (ARN) of the real-time log configuration. For example: `arn:aws:cloudfront::111122223333:realtime-log-config/ExampleNameForRealtimeLogConfig` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A response headers policy.
///
/// [`AWS::CloudFront::ResponseHeadersPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html).
///
/// Required: `ResponseHeadersPolicyConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResponseHeadersPolicy(Properties);

impl ResponseHeadersPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A response headers policy configuration.
    ///
    /// `ResponseHeadersPolicyConfig`. Required.
    pub fn response_headers_policy_config(
        mut self,
        value: impl Into<Value<response_headers_policy::ResponseHeadersPolicyConfig>>,
    ) -> Self {
        self.0.set("ResponseHeadersPolicyConfig", value.into());
        self
    }
}

impl Resource for ResponseHeadersPolicy {
    const TYPE: &'static str = "AWS::CloudFront::ResponseHeadersPolicy";
}

impl Construct for ResponseHeadersPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResponseHeadersPolicy> for Properties {
    fn from(value: ResponseHeadersPolicy) -> Self {
        value.0
    }
}

impl Handle<ResponseHeadersPolicy> {
    /// The unique identifier for the response headers policy. For example: `57f99797-3b20-4e1b-a728-27972a74082a` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The date and time when the response headers policy was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// This resource is deprecated. Amazon CloudFront is deprecating real-time messaging protocol (RTMP) distributions on December 31, 2020.
///
/// [`AWS::CloudFront::StreamingDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html).
///
/// Required: `StreamingDistributionConfig`, `Tags`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StreamingDistribution(Properties);

impl StreamingDistribution {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The current configuration information for the RTMP distribution.
    ///
    /// `StreamingDistributionConfig`. Required.
    pub fn streaming_distribution_config(
        mut self,
        value: impl Into<Value<streaming_distribution::StreamingDistributionConfig>>,
    ) -> Self {
        self.0.set("StreamingDistributionConfig", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`. Required.
    pub fn tags(mut self, value: impl Into<List<streaming_distribution::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StreamingDistribution {
    const TYPE: &'static str = "AWS::CloudFront::StreamingDistribution";
}

impl Construct for StreamingDistribution {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StreamingDistribution> for Properties {
    fn from(value: StreamingDistribution) -> Self {
        value.0
    }
}

impl Handle<StreamingDistribution> {
    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net` .
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A trust store.
///
/// [`AWS::CloudFront::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrustStore(Properties);

impl TrustStore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A CA certificates bundle source.
    ///
    /// `CaCertificatesBundleSource`.
    pub fn ca_certificates_bundle_source(
        mut self,
        value: impl Into<Value<trust_store::CaCertificatesBundleSource>>,
    ) -> Self {
        self.0.set("CaCertificatesBundleSource", value.into());
        self
    }

    /// The trust store's name.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trust_store::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A boolean. When true, performs real-time certificate revocation checks by querying the OCSP endpoint specified within the client certificate.
    ///
    /// `UseClientCertificateOCSPEndpoint`.
    pub fn use_client_certificate_ocsp_endpoint(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseClientCertificateOCSPEndpoint", value.into());
        self
    }
}

impl Resource for TrustStore {
    const TYPE: &'static str = "AWS::CloudFront::TrustStore";
}

impl Construct for TrustStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrustStore> for Properties {
    fn from(value: TrustStore) -> Self {
        value.0
    }
}

impl Handle<TrustStore> {
    /// The trust store's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The version identifier for the current version of the trust store.
    ///
    /// `Fn::GetAtt` of `ETag`.
    #[must_use]
    pub fn e_tag(self) -> Value<String> {
        self.attribute("ETag")
    }

    /// The trust store's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The trust store's last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The trust store's number of CA certificates.
    ///
    /// `Fn::GetAtt` of `NumberOfCaCertificates`.
    #[must_use]
    pub fn number_of_ca_certificates(self) -> Value<i64> {
        self.attribute("NumberOfCaCertificates")
    }

    /// The trust store's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// An Amazon CloudFront VPC origin.
///
/// [`AWS::CloudFront::VpcOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html).
///
/// Required: `VpcOriginEndpointConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcOrigin(Properties);

impl VpcOrigin {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vpc_origin::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The VPC origin endpoint configuration.
    ///
    /// `VpcOriginEndpointConfig`. Required.
    pub fn vpc_origin_endpoint_config(
        mut self,
        value: impl Into<Value<vpc_origin::VpcOriginEndpointConfig>>,
    ) -> Self {
        self.0.set("VpcOriginEndpointConfig", value.into());
        self
    }
}

impl Resource for VpcOrigin {
    const TYPE: &'static str = "AWS::CloudFront::VpcOrigin";
}

impl Construct for VpcOrigin {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcOrigin> for Properties {
    fn from(value: VpcOrigin) -> Self {
        value.0
    }
}

impl Handle<VpcOrigin> {
    /// The account ID of the AWS account that owns the VPC origin.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The VPC origin ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The VPC origin created time.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// The VPC origin ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The VPC origin last modified time.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The VPC origin status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`AnycastIpList`].
pub mod anycast_ip_list {
    use crate::{Json, List, Properties, Value};

    /// An Anycast static IP list.
    ///
    /// A property type of `AWS::CloudFront::AnycastIpList`.
    ///
    /// Required: `AnycastIps`, `Arn`, `Id`, `IpCount`, `LastModifiedTime`, `Name`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnycastIpList(Properties);

    impl AnycastIpList {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The static IP addresses that are allocated to the Anycast static IP list.
        ///
        /// `AnycastIps`. Required.
        pub fn anycast_ips(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AnycastIps", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Anycast static IP list.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The ID of the Anycast static IP list.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The IP address type for the Anycast static IP list.
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The number of IP addresses in the Anycast static IP list.
        ///
        /// `IpCount`. Required.
        pub fn ip_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IpCount", value.into());
            self
        }

        /// The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
        ///
        /// `IpamCidrConfigResults`.
        pub fn ipam_cidr_config_results(
            mut self,
            value: impl Into<List<IpamCidrConfigResult>>,
        ) -> Self {
            self.0.set("IpamCidrConfigResults", value.into());
            self
        }

        /// The last time the Anycast static IP list was modified.
        ///
        /// `LastModifiedTime`. Required.
        pub fn last_modified_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastModifiedTime", value.into());
            self
        }

        /// The name of the Anycast static IP list.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The status of the Anycast static IP list. Valid values: `Deployed` , `Deploying` , or `Failed` .
        ///
        /// `Status`. Required.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<AnycastIpList> for Json {
        fn from(value: AnycastIpList) -> Self {
            value.0.into()
        }
    }

    /// Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
    ///
    /// A property type of `AWS::CloudFront::AnycastIpList`.
    ///
    /// Required: `Cidr`, `IpamPoolArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpamCidrConfig(Properties);

    impl IpamCidrConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR that specifies the IP address range for this IPAM configuration.
        ///
        /// `Cidr`. Required.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to.
        ///
        /// `IpamPoolArn`. Required.
        pub fn ipam_pool_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpamPoolArn", value.into());
            self
        }
    }

    impl From<IpamCidrConfig> for Json {
        fn from(value: IpamCidrConfig) -> Self {
            value.0.into()
        }
    }

    /// The result for the IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
    ///
    /// A property type of `AWS::CloudFront::AnycastIpList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IpamCidrConfigResult(Properties);

    impl IpamCidrConfigResult {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified Anycast IP address allocated from the IPAM pool for this CIDR configuration.
        ///
        /// `AnycastIp`.
        pub fn anycast_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnycastIp", value.into());
            self
        }

        /// The CIDR that specifies the IP address range for this IPAM configuration.
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to.
        ///
        /// `IpamPoolArn`.
        pub fn ipam_pool_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpamPoolArn", value.into());
            self
        }

        /// The current status of the IPAM CIDR configuration.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<IpamCidrConfigResult> for Json {
        fn from(value: IpamCidrConfigResult) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::AnycastIpList`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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

    /// A complex type that contains zero or more `Tag` elements.
    ///
    /// A property type of `AWS::CloudFront::AnycastIpList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tags(Properties);

    impl Tags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that contains `Tag` elements.
        ///
        /// `Items`.
        pub fn items(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<Tags> for Json {
        fn from(value: Tags) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Dualstack = "dualstack",
        }
    }
}

/// Property types of [`CachePolicy`].
pub mod cache_policy {
    use crate::{Json, List, Properties, Value};

    /// A cache policy configuration.
    ///
    /// A property type of `AWS::CloudFront::CachePolicy`.
    ///
    /// Required: `DefaultTTL`, `MaxTTL`, `MinTTL`, `Name`, `ParametersInCacheKeyAndForwardedToOrigin`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CachePolicyConfig(Properties);

    impl CachePolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the cache policy. The comment cannot be longer than 128 characters.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
        ///
        /// `DefaultTTL`. Required.
        pub fn default_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DefaultTTL", value.into());
            self
        }

        /// The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
        ///
        /// `MaxTTL`. Required.
        pub fn max_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTTL", value.into());
            self
        }

        /// The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
        ///
        /// `MinTTL`. Required.
        pub fn min_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinTTL", value.into());
            self
        }

        /// A unique name to identify the cache policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The HTTP headers, cookies, and URL query strings to include in the cache key. The values included in the cache key are also included in requests that CloudFront sends to the origin.
        ///
        /// `ParametersInCacheKeyAndForwardedToOrigin`. Required.
        pub fn parameters_in_cache_key_and_forwarded_to_origin(
            mut self,
            value: impl Into<Value<ParametersInCacheKeyAndForwardedToOrigin>>,
        ) -> Self {
            self.0
                .set("ParametersInCacheKeyAndForwardedToOrigin", value.into());
            self
        }
    }

    impl From<CachePolicyConfig> for Json {
        fn from(value: CachePolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin.
    ///
    /// A property type of `AWS::CloudFront::CachePolicy`.
    ///
    /// Required: `CookieBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookiesConfig(Properties);

    impl CookiesConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
        ///
        /// `CookieBehavior`. Required.
        pub fn cookie_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CookieBehavior", value.into());
            self
        }

        /// Contains a list of cookie names.
        ///
        /// `Cookies`.
        pub fn cookies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cookies", value.into());
            self
        }
    }

    impl From<CookiesConfig> for Json {
        fn from(value: CookiesConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin.
    ///
    /// A property type of `AWS::CloudFront::CachePolicy`.
    ///
    /// Required: `HeaderBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeadersConfig(Properties);

    impl HeadersConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
        ///
        /// `HeaderBehavior`. Required.
        pub fn header_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderBehavior", value.into());
            self
        }

        /// Contains a list of HTTP header names.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }
    }

    impl From<HeadersConfig> for Json {
        fn from(value: HeadersConfig) -> Self {
            value.0.into()
        }
    }

    /// This object determines the values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings.
    ///
    /// A property type of `AWS::CloudFront::CachePolicy`.
    ///
    /// Required: `CookiesConfig`, `EnableAcceptEncodingGzip`, `HeadersConfig`, `QueryStringsConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParametersInCacheKeyAndForwardedToOrigin(Properties);

    impl ParametersInCacheKeyAndForwardedToOrigin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin.
        ///
        /// `CookiesConfig`. Required.
        pub fn cookies_config(mut self, value: impl Into<Value<CookiesConfig>>) -> Self {
            self.0.set("CookiesConfig", value.into());
            self
        }

        /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
        ///
        /// `EnableAcceptEncodingBrotli`.
        pub fn enable_accept_encoding_brotli(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAcceptEncodingBrotli", value.into());
            self
        }

        /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
        ///
        /// `EnableAcceptEncodingGzip`. Required.
        pub fn enable_accept_encoding_gzip(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAcceptEncodingGzip", value.into());
            self
        }

        /// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin.
        ///
        /// `HeadersConfig`. Required.
        pub fn headers_config(mut self, value: impl Into<Value<HeadersConfig>>) -> Self {
            self.0.set("HeadersConfig", value.into());
            self
        }

        /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin.
        ///
        /// `QueryStringsConfig`. Required.
        pub fn query_strings_config(mut self, value: impl Into<Value<QueryStringsConfig>>) -> Self {
            self.0.set("QueryStringsConfig", value.into());
            self
        }
    }

    impl From<ParametersInCacheKeyAndForwardedToOrigin> for Json {
        fn from(value: ParametersInCacheKeyAndForwardedToOrigin) -> Self {
            value.0.into()
        }
    }

    /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin.
    ///
    /// A property type of `AWS::CloudFront::CachePolicy`.
    ///
    /// Required: `QueryStringBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryStringsConfig(Properties);

    impl QueryStringsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether any URL query strings in viewer requests are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
        ///
        /// `QueryStringBehavior`. Required.
        pub fn query_string_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryStringBehavior", value.into());
            self
        }

        /// Contains a list of query string names.
        ///
        /// `QueryStrings`.
        pub fn query_strings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("QueryStrings", value.into());
            self
        }
    }

    impl From<QueryStringsConfig> for Json {
        fn from(value: QueryStringsConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`CloudFrontOriginAccessIdentity`].
pub mod cloud_front_origin_access_identity {
    use crate::{Json, Properties, Value};

    /// Origin access identity configuration. Send a `GET` request to the `/ *CloudFront API version* /CloudFront/identity ID/config` resource.
    ///
    /// A property type of `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
    ///
    /// Required: `Comment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudFrontOriginAccessIdentityConfig(Properties);

    impl CloudFrontOriginAccessIdentityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the origin access identity. The comment cannot be longer than 128 characters.
        ///
        /// `Comment`. Required.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }
    }

    impl From<CloudFrontOriginAccessIdentityConfig> for Json {
        fn from(value: CloudFrontOriginAccessIdentityConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ConnectionFunction`].
pub mod connection_function {
    use crate::{Json, List, Properties, Value};

    /// Contains configuration information about a CloudFront function.
    ///
    /// A property type of `AWS::CloudFront::ConnectionFunction`.
    ///
    /// Required: `Comment`, `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionFunctionConfig(Properties);

    impl ConnectionFunctionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the function.
        ///
        /// `Comment`. Required.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The configuration for the key value store associations.
        ///
        /// `KeyValueStoreAssociations`.
        pub fn key_value_store_associations(
            mut self,
            value: impl Into<List<KeyValueStoreAssociation>>,
        ) -> Self {
            self.0.set("KeyValueStoreAssociations", value.into());
            self
        }

        /// The function's runtime environment version.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }
    }

    impl From<ConnectionFunctionConfig> for Json {
        fn from(value: ConnectionFunctionConfig) -> Self {
            value.0.into()
        }
    }

    /// The key value store association.
    ///
    /// A property type of `AWS::CloudFront::ConnectionFunction`.
    ///
    /// Required: `KeyValueStoreARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValueStoreAssociation(Properties);

    impl KeyValueStoreAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the key value store association.
        ///
        /// `KeyValueStoreARN`. Required.
        pub fn key_value_store_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyValueStoreARN", value.into());
            self
        }
    }

    impl From<KeyValueStoreAssociation> for Json {
        fn from(value: KeyValueStoreAssociation) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::ConnectionFunction`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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
        /// Words for `Runtime`.
        pub enum Runtime {
            CloudfrontJs2_0 = "cloudfront-js-2.0",
        }
    }
}

/// Property types of [`ConnectionGroup`].
pub mod connection_group {
    use crate::{Json, Properties, Value};

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::ConnectionGroup`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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

/// Property types and words of [`ContinuousDeploymentPolicy`].
pub mod continuous_deployment_policy {
    use crate::{Json, List, Properties, Value};

    /// Contains the configuration for a continuous deployment policy.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `Enabled`, `StagingDistributionDnsNames`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContinuousDeploymentPolicyConfig(Properties);

    impl ContinuousDeploymentPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that indicates whether this continuous deployment policy is enabled (in effect). When this value is `true` , this policy is enabled and in effect. When this value is `false` , this policy is not enabled and has no effect.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP request contains a header and value that matches what you specify here, the request is sent to the staging distribution.
        ///
        /// `SingleHeaderPolicyConfig`.
        pub fn single_header_policy_config(
            mut self,
            value: impl Into<Value<ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig>>,
        ) -> Self {
            self.0.set("SingleHeaderPolicyConfig", value.into());
            self
        }

        /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
        ///
        /// `SingleWeightPolicyConfig`.
        pub fn single_weight_policy_config(
            mut self,
            value: impl Into<Value<ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig>>,
        ) -> Self {
            self.0.set("SingleWeightPolicyConfig", value.into());
            self
        }

        /// The CloudFront domain name of the staging distribution. For example: `d111111abcdef8.cloudfront.net` .
        ///
        /// `StagingDistributionDnsNames`. Required.
        pub fn staging_distribution_dns_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StagingDistributionDnsNames", value.into());
            self
        }

        /// Contains the parameters for routing production traffic from your primary to staging distributions.
        ///
        /// `TrafficConfig`.
        pub fn traffic_config(mut self, value: impl Into<Value<TrafficConfig>>) -> Self {
            self.0.set("TrafficConfig", value.into());
            self
        }

        /// The type of traffic configuration.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ContinuousDeploymentPolicyConfig> for Json {
        fn from(value: ContinuousDeploymentPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP request contains a header and value that matches what you specify here, the request is sent to the staging distribution.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `Header`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig(Properties);

    impl ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Header`. Required.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig> for Json {
        fn from(value: ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig(Properties);

    impl ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SessionStickinessConfig`.
        pub fn session_stickiness_config(
            mut self,
            value: impl Into<Value<SessionStickinessConfig>>,
        ) -> Self {
            self.0.set("SessionStickinessConfig", value.into());
            self
        }

        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig> for Json {
        fn from(value: ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// Session stickiness provides the ability to define multiple requests from a single viewer as a single session.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `IdleTTL`, `MaximumTTL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionStickinessConfig(Properties);

    impl SessionStickinessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time after which you want sessions to cease if no requests are received. Allowed values are 300–3600 seconds (5–60 minutes).
        ///
        /// `IdleTTL`. Required.
        pub fn idle_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IdleTTL", value.into());
            self
        }

        /// The maximum amount of time to consider requests from the viewer as being part of the same session. Allowed values are 300–3600 seconds (5–60 minutes).
        ///
        /// `MaximumTTL`. Required.
        pub fn maximum_ttl(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumTTL", value.into());
            self
        }
    }

    impl From<SessionStickinessConfig> for Json {
        fn from(value: SessionStickinessConfig) -> Self {
            value.0.into()
        }
    }

    /// Determines which HTTP requests are sent to the staging distribution.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `Header`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleHeaderConfig(Properties);

    impl SingleHeaderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The request header name that you want CloudFront to send to your staging distribution. The header must contain the prefix `aws-cf-cd-` .
        ///
        /// `Header`. Required.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// The request header value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SingleHeaderConfig> for Json {
        fn from(value: SingleHeaderConfig) -> Self {
            value.0.into()
        }
    }

    /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleWeightConfig(Properties);

    impl SingleWeightConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Session stickiness provides the ability to define multiple requests from a single viewer as a single session.
        ///
        /// `SessionStickinessConfig`.
        pub fn session_stickiness_config(
            mut self,
            value: impl Into<Value<SessionStickinessConfig>>,
        ) -> Self {
            self.0.set("SessionStickinessConfig", value.into());
            self
        }

        /// The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15. For example, a value of 0.10 means 10% of traffic is sent to the staging distribution.
        ///
        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<SingleWeightConfig> for Json {
        fn from(value: SingleWeightConfig) -> Self {
            value.0.into()
        }
    }

    /// The traffic configuration of your continuous deployment.
    ///
    /// A property type of `AWS::CloudFront::ContinuousDeploymentPolicy`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrafficConfig(Properties);

    impl TrafficConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines which HTTP requests are sent to the staging distribution.
        ///
        /// `SingleHeaderConfig`.
        pub fn single_header_config(mut self, value: impl Into<Value<SingleHeaderConfig>>) -> Self {
            self.0.set("SingleHeaderConfig", value.into());
            self
        }

        /// Contains the percentage of traffic to send to the staging distribution.
        ///
        /// `SingleWeightConfig`.
        pub fn single_weight_config(mut self, value: impl Into<Value<SingleWeightConfig>>) -> Self {
            self.0.set("SingleWeightConfig", value.into());
            self
        }

        /// The type of traffic configuration.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TrafficConfig> for Json {
        fn from(value: TrafficConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            SingleWeight = "SingleWeight",
            SingleHeader = "SingleHeader",
        }
    }
}

/// Property types and words of [`Distribution`].
pub mod distribution {
    use crate::{Json, List, Properties, Value};

    /// A complex type that describes how CloudFront processes requests.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `PathPattern`, `TargetOriginId`, `ViewerProtocolPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheBehavior(Properties);

    impl CacheBehavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
        ///
        /// `AllowedMethods`.
        pub fn allowed_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedMethods", value.into());
            self
        }

        /// The unique identifier of the cache policy that is attached to this cache behavior.
        ///
        /// `CachePolicyId`.
        pub fn cache_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CachePolicyId", value.into());
            self
        }

        /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
        ///
        /// `CachedMethods`.
        pub fn cached_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CachedMethods", value.into());
            self
        }

        /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify true; if not, specify false.
        ///
        /// `Compress`.
        pub fn compress(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Compress", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `DefaultTTL`.
        pub fn default_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DefaultTTL", value.into());
            self
        }

        /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for this cache behavior.
        ///
        /// `FieldLevelEncryptionId`.
        pub fn field_level_encryption_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldLevelEncryptionId", value.into());
            self
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `ForwardedValues`.
        pub fn forwarded_values(mut self, value: impl Into<Value<ForwardedValues>>) -> Self {
            self.0.set("ForwardedValues", value.into());
            self
        }

        /// A list of CloudFront functions that are associated with this cache behavior. CloudFront functions must be published to the `LIVE` stage to associate them with a cache behavior.
        ///
        /// `FunctionAssociations`.
        pub fn function_associations(
            mut self,
            value: impl Into<List<FunctionAssociation>>,
        ) -> Self {
            self.0.set("FunctionAssociations", value.into());
            self
        }

        /// The gRPC configuration for your cache behavior.
        ///
        /// `GrpcConfig`.
        pub fn grpc_config(mut self, value: impl Into<Value<GrpcConfig>>) -> Self {
            self.0.set("GrpcConfig", value.into());
            self
        }

        /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
        ///
        /// `LambdaFunctionAssociations`.
        pub fn lambda_function_associations(
            mut self,
            value: impl Into<List<LambdaFunctionAssociation>>,
        ) -> Self {
            self.0.set("LambdaFunctionAssociations", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `MaxTTL`.
        pub fn max_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTTL", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `MinTTL`.
        pub fn min_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinTTL", value.into());
            self
        }

        /// The unique identifier of the origin request policy that is attached to this cache behavior.
        ///
        /// `OriginRequestPolicyId`.
        pub fn origin_request_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginRequestPolicyId", value.into());
            self
        }

        /// The pattern (for example, `images/*.jpg` ) that specifies which requests to apply the behavior to.
        ///
        /// `PathPattern`. Required.
        pub fn path_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PathPattern", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior.
        ///
        /// `RealtimeLogConfigArn`.
        pub fn realtime_log_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RealtimeLogConfigArn", value.into());
            self
        }

        /// The identifier for a response headers policy.
        ///
        /// `ResponseHeadersPolicyId`.
        pub fn response_headers_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseHeadersPolicyId", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `SmoothStreaming`.
        pub fn smooth_streaming(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SmoothStreaming", value.into());
            self
        }

        /// The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache behavior.
        ///
        /// `TargetOriginId`. Required.
        pub fn target_origin_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetOriginId", value.into());
            self
        }

        /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
        ///
        /// `TrustedKeyGroups`.
        pub fn trusted_key_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TrustedKeyGroups", value.into());
            self
        }

        /// \> We recommend using `TrustedKeyGroups` instead of `TrustedSigners` . \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `TrustedSigners`.
        pub fn trusted_signers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TrustedSigners", value.into());
            self
        }

        /// The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern` . You can specify the following options:
        ///
        /// `ViewerProtocolPolicy`. Required.
        pub fn viewer_protocol_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewerProtocolPolicy", value.into());
            self
        }
    }

    impl From<CacheBehavior> for Json {
        fn from(value: CacheBehavior) -> Self {
            value.0.into()
        }
    }

    /// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `HeaderName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheTagConfig(Properties);

    impl CacheTagConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the HTTP header that your origin includes in responses. CloudFront uses this header to extract cache tags.
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }
    }

    impl From<CacheTagConfig> for Json {
        fn from(value: CacheTagConfig) -> Self {
            value.0.into()
        }
    }

    /// A connection function association.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionFunctionAssociation(Properties);

    impl ConnectionFunctionAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The association's ID.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<ConnectionFunctionAssociation> for Json {
        fn from(value: ConnectionFunctionAssociation) -> Self {
            value.0.into()
        }
    }

    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Forward`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Cookies(Properties);

    impl Cookies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `Forward`. Required.
        pub fn forward(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Forward", value.into());
            self
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `WhitelistedNames`.
        pub fn whitelisted_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WhitelistedNames", value.into());
            self
        }
    }

    impl From<Cookies> for Json {
        fn from(value: Cookies) -> Self {
            value.0.into()
        }
    }

    /// A complex type that controls:
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `ErrorCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomErrorResponse(Properties);

    impl CustomErrorResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in `ErrorCode` .
        ///
        /// `ErrorCachingMinTTL`.
        pub fn error_caching_min_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ErrorCachingMinTTL", value.into());
            self
        }

        /// The HTTP status code for which you want to specify a custom error page and/or a caching duration.
        ///
        /// `ErrorCode`. Required.
        pub fn error_code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ErrorCode", value.into());
            self
        }

        /// The HTTP status code that you want CloudFront to return to the viewer along with the custom error page.
        ///
        /// `ResponseCode`.
        pub fn response_code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResponseCode", value.into());
            self
        }

        /// The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the HTTP status code specified by `ErrorCode` , for example, `/4xx-errors/403-forbidden.html` .
        ///
        /// `ResponsePagePath`.
        pub fn response_page_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponsePagePath", value.into());
            self
        }
    }

    impl From<CustomErrorResponse> for Json {
        fn from(value: CustomErrorResponse) -> Self {
            value.0.into()
        }
    }

    /// A custom origin. A custom origin is any origin that is \*not\* an Amazon S3 bucket, with one exception.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `OriginProtocolPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomOriginConfig(Properties);

    impl CustomOriginConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
        ///
        /// `HTTPPort`.
        pub fn http_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HTTPPort", value.into());
            self
        }

        /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
        ///
        /// `HTTPSPort`.
        pub fn https_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HTTPSPort", value.into());
            self
        }

        /// Specifies which IP protocol CloudFront uses when connecting to your origin. If your origin uses both IPv4 and IPv6 protocols, you can choose `dualstack` to help optimize reliability.
        ///
        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
        ///
        /// `OriginKeepaliveTimeout`.
        pub fn origin_keepalive_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OriginKeepaliveTimeout", value.into());
            self
        }

        /// Configures mutual TLS authentication between CloudFront and your origin server.
        ///
        /// `OriginMtlsConfig`.
        pub fn origin_mtls_config(mut self, value: impl Into<Value<OriginMtlsConfig>>) -> Self {
            self.0.set("OriginMtlsConfig", value.into());
            self
        }

        /// Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. Valid values are:
        ///
        /// `OriginProtocolPolicy`. Required.
        pub fn origin_protocol_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginProtocolPolicy", value.into());
            self
        }

        /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the \*origin response timeout\* .
        ///
        /// `OriginReadTimeout`.
        pub fn origin_read_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OriginReadTimeout", value.into());
            self
        }

        /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3` , `TLSv1` , `TLSv1.1` , and `TLSv1.2` .
        ///
        /// `OriginSSLProtocols`.
        pub fn origin_ssl_protocols(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OriginSSLProtocols", value.into());
            self
        }
    }

    impl From<CustomOriginConfig> for Json {
        fn from(value: CustomOriginConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if request URLs don't match any of the values of `PathPattern` in `CacheBehavior` elements.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `TargetOriginId`, `ViewerProtocolPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultCacheBehavior(Properties);

    impl DefaultCacheBehavior {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
        ///
        /// `AllowedMethods`.
        pub fn allowed_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedMethods", value.into());
            self
        }

        /// The unique identifier of the cache policy that is attached to the default cache behavior.
        ///
        /// `CachePolicyId`.
        pub fn cache_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CachePolicyId", value.into());
            self
        }

        /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
        ///
        /// `CachedMethods`.
        pub fn cached_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CachedMethods", value.into());
            self
        }

        /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify `true` ; if not, specify `false` .
        ///
        /// `Compress`.
        pub fn compress(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Compress", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `DefaultTTL`.
        pub fn default_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DefaultTTL", value.into());
            self
        }

        /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for the default cache behavior.
        ///
        /// `FieldLevelEncryptionId`.
        pub fn field_level_encryption_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldLevelEncryptionId", value.into());
            self
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `ForwardedValues`.
        pub fn forwarded_values(mut self, value: impl Into<Value<ForwardedValues>>) -> Self {
            self.0.set("ForwardedValues", value.into());
            self
        }

        /// A list of CloudFront functions that are associated with this cache behavior. Your functions must be published to the `LIVE` stage to associate them with a cache behavior.
        ///
        /// `FunctionAssociations`.
        pub fn function_associations(
            mut self,
            value: impl Into<List<FunctionAssociation>>,
        ) -> Self {
            self.0.set("FunctionAssociations", value.into());
            self
        }

        /// The gRPC configuration for your cache behavior.
        ///
        /// `GrpcConfig`.
        pub fn grpc_config(mut self, value: impl Into<Value<GrpcConfig>>) -> Self {
            self.0.set("GrpcConfig", value.into());
            self
        }

        /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
        ///
        /// `LambdaFunctionAssociations`.
        pub fn lambda_function_associations(
            mut self,
            value: impl Into<List<LambdaFunctionAssociation>>,
        ) -> Self {
            self.0.set("LambdaFunctionAssociations", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `MaxTTL`.
        pub fn max_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxTTL", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `MinTTL`.
        pub fn min_ttl(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinTTL", value.into());
            self
        }

        /// The unique identifier of the origin request policy that is attached to the default cache behavior.
        ///
        /// `OriginRequestPolicyId`.
        pub fn origin_request_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginRequestPolicyId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior.
        ///
        /// `RealtimeLogConfigArn`.
        pub fn realtime_log_config_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RealtimeLogConfigArn", value.into());
            self
        }

        /// The identifier for a response headers policy.
        ///
        /// `ResponseHeadersPolicyId`.
        pub fn response_headers_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseHeadersPolicyId", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `SmoothStreaming`.
        pub fn smooth_streaming(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SmoothStreaming", value.into());
            self
        }

        /// The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache behavior.
        ///
        /// `TargetOriginId`. Required.
        pub fn target_origin_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetOriginId", value.into());
            self
        }

        /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
        ///
        /// `TrustedKeyGroups`.
        pub fn trusted_key_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TrustedKeyGroups", value.into());
            self
        }

        /// \> We recommend using `TrustedKeyGroups` instead of `TrustedSigners` . \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `TrustedSigners`.
        pub fn trusted_signers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TrustedSigners", value.into());
            self
        }

        /// The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern` . You can specify the following options:
        ///
        /// `ViewerProtocolPolicy`. Required. Allowed: [`ViewerProtocolPolicy`].
        pub fn viewer_protocol_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ViewerProtocolPolicy", value.into());
            self
        }
    }

    impl From<DefaultCacheBehavior> for Json {
        fn from(value: DefaultCacheBehavior) -> Self {
            value.0.into()
        }
    }

    /// A distribution configuration.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `DefaultCacheBehavior`, `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DistributionConfig(Properties);

    impl DistributionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `Aliases`.
        pub fn aliases(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Aliases", value.into());
            self
        }

        /// \> To use this field for a multi-tenant distribution, use a connection group instead. For more information, see [ConnectionGroup](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ConnectionGroup.html) .
        ///
        /// `AnycastIpListId`.
        pub fn anycast_ip_list_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnycastIpListId", value.into());
            self
        }

        /// An alias for the CloudFront distribution's domain name.
        ///
        /// `CNAMEs`.
        pub fn cnames(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CNAMEs", value.into());
            self
        }

        /// A complex type that contains zero or more `CacheBehavior` elements.
        ///
        /// `CacheBehaviors`.
        pub fn cache_behaviors(mut self, value: impl Into<List<CacheBehavior>>) -> Self {
            self.0.set("CacheBehaviors", value.into());
            self
        }

        /// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses.
        ///
        /// `CacheTagConfig`.
        pub fn cache_tag_config(mut self, value: impl Into<Value<CacheTagConfig>>) -> Self {
            self.0.set("CacheTagConfig", value.into());
            self
        }

        /// A comment to describe the distribution. The comment cannot be longer than 128 characters.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The distribution's connection function association.
        ///
        /// `ConnectionFunctionAssociation`.
        pub fn connection_function_association(
            mut self,
            value: impl Into<Value<ConnectionFunctionAssociation>>,
        ) -> Self {
            self.0.set("ConnectionFunctionAssociation", value.into());
            self
        }

        /// This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant distribution with distribution tenants (tenant-only).
        ///
        /// `ConnectionMode`. Allowed: [`ConnectionMode`].
        pub fn connection_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionMode", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `ContinuousDeploymentPolicyId`.
        pub fn continuous_deployment_policy_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContinuousDeploymentPolicyId", value.into());
            self
        }

        /// A complex type that controls the following:
        ///
        /// `CustomErrorResponses`.
        pub fn custom_error_responses(
            mut self,
            value: impl Into<List<CustomErrorResponse>>,
        ) -> Self {
            self.0.set("CustomErrorResponses", value.into());
            self
        }

        /// The user-defined HTTP server that serves as the origin for content that CloudFront distributes.
        ///
        /// `CustomOrigin`.
        pub fn custom_origin(mut self, value: impl Into<Value<LegacyCustomOrigin>>) -> Self {
            self.0.set("CustomOrigin", value.into());
            self
        }

        /// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if files don't match any of the values of `PathPattern` in `CacheBehavior` elements.
        ///
        /// `DefaultCacheBehavior`. Required.
        pub fn default_cache_behavior(
            mut self,
            value: impl Into<Value<DefaultCacheBehavior>>,
        ) -> Self {
            self.0.set("DefaultCacheBehavior", value.into());
            self
        }

        /// When a viewer requests the root URL for your distribution, the default root object is the object that you want CloudFront to request from your origin.
        ///
        /// `DefaultRootObject`.
        pub fn default_root_object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultRootObject", value.into());
            self
        }

        /// From this field, you can enable or disable the selected distribution.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// (Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront . The default value for new distributions is `http1.1` .
        ///
        /// `HttpVersion`. Allowed: [`HttpVersion`].
        pub fn http_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpVersion", value.into());
            self
        }

        /// \> To use this field for a multi-tenant distribution, use a connection group instead. For more information, see [ConnectionGroup](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ConnectionGroup.html) .
        ///
        /// `IPV6Enabled`.
        pub fn ipv6_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IPV6Enabled", value.into());
            self
        }

        /// A complex type that controls whether access logs are written for the distribution.
        ///
        /// `Logging`.
        pub fn logging(mut self, value: impl Into<Value<Logging>>) -> Self {
            self.0.set("Logging", value.into());
            self
        }

        /// A complex type that contains information about origin groups for this distribution.
        ///
        /// `OriginGroups`.
        pub fn origin_groups(mut self, value: impl Into<Value<OriginGroups>>) -> Self {
            self.0.set("OriginGroups", value.into());
            self
        }

        /// A complex type that contains information about origins for this distribution.
        ///
        /// `Origins`.
        pub fn origins(mut self, value: impl Into<List<Origin>>) -> Self {
            self.0.set("Origins", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `PriceClass`. Allowed: [`PriceClass`].
        pub fn price_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PriceClass", value.into());
            self
        }

        /// A complex type that identifies ways in which you want to restrict distribution of your content.
        ///
        /// `Restrictions`.
        pub fn restrictions(mut self, value: impl Into<Value<Restrictions>>) -> Self {
            self.0.set("Restrictions", value.into());
            self
        }

        /// The origin as an Amazon S3 bucket.
        ///
        /// `S3Origin`.
        pub fn s3_origin(mut self, value: impl Into<Value<LegacyS3Origin>>) -> Self {
            self.0.set("S3Origin", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `Staging`.
        pub fn staging(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Staging", value.into());
            self
        }

        /// \> This field only supports multi-tenant distributions. You can't specify this field for standard distributions.
        ///
        /// `TenantConfig`.
        pub fn tenant_config(
            mut self,
            value: impl Into<Value<DistributionConfigTenantConfig>>,
        ) -> Self {
            self.0.set("TenantConfig", value.into());
            self
        }

        /// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
        ///
        /// `ViewerCertificate`.
        pub fn viewer_certificate(mut self, value: impl Into<Value<ViewerCertificate>>) -> Self {
            self.0.set("ViewerCertificate", value.into());
            self
        }

        /// The distribution's viewer mTLS configuration.
        ///
        /// `ViewerMtlsConfig`.
        pub fn viewer_mtls_config(mut self, value: impl Into<Value<ViewerMtlsConfig>>) -> Self {
            self.0.set("ViewerMtlsConfig", value.into());
            self
        }

        /// \> Multi-tenant distributions only support AWS WAF V2 web ACLs.
        ///
        /// `WebACLId`.
        pub fn web_acl_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WebACLId", value.into());
            self
        }
    }

    impl From<DistributionConfig> for Json {
        fn from(value: DistributionConfig) -> Self {
            value.0.into()
        }
    }

    /// \> This field only supports multi-tenant distributions. You can't specify this field for standard distributions.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DistributionConfigTenantConfig(Properties);

    impl DistributionConfigTenantConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ParameterDefinitions`.
        pub fn parameter_definitions(
            mut self,
            value: impl Into<List<ParameterDefinition>>,
        ) -> Self {
            self.0.set("ParameterDefinitions", value.into());
            self
        }
    }

    impl From<DistributionConfigTenantConfig> for Json {
        fn from(value: DistributionConfigTenantConfig) -> Self {
            value.0.into()
        }
    }

    /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `QueryString`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForwardedValues(Properties);

    impl ForwardedValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `Cookies`.
        pub fn cookies(mut self, value: impl Into<Value<Cookies>>) -> Self {
            self.0.set("Cookies", value.into());
            self
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `QueryString`. Required.
        pub fn query_string(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
        ///
        /// `QueryStringCacheKeys`.
        pub fn query_string_cache_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("QueryStringCacheKeys", value.into());
            self
        }
    }

    impl From<ForwardedValues> for Json {
        fn from(value: ForwardedValues) -> Self {
            value.0.into()
        }
    }

    /// A CloudFront function that is associated with a cache behavior in a CloudFront distribution.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionAssociation(Properties);

    impl FunctionAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The event type of the function, either `viewer-request` or `viewer-response` . You cannot use origin-facing event types ( `origin-request` and `origin-response` ) with a CloudFront function.
        ///
        /// `EventType`.
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the function.
        ///
        /// `FunctionARN`.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionARN", value.into());
            self
        }
    }

    impl From<FunctionAssociation> for Json {
        fn from(value: FunctionAssociation) -> Self {
            value.0.into()
        }
    }

    /// A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `RestrictionType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoRestriction(Properties);

    impl GeoRestriction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that contains a `Location` element for each country in which you want CloudFront either to distribute your content ( `whitelist` ) or not distribute your content ( `blacklist` ).
        ///
        /// `Locations`. Allowed: `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT`, and more.
        pub fn locations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Locations", value.into());
            self
        }

        /// The method that you want to use to restrict distribution of your content by country:
        ///
        /// `RestrictionType`. Required. Allowed: [`RestrictionType`].
        pub fn restriction_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RestrictionType", value.into());
            self
        }
    }

    impl From<GeoRestriction> for Json {
        fn from(value: GeoRestriction) -> Self {
            value.0.into()
        }
    }

    /// Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcConfig(Properties);

    impl GrpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<GrpcConfig> for Json {
        fn from(value: GrpcConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains a Lambda@Edge function association.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaFunctionAssociation(Properties);

    impl LambdaFunctionAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the event type that triggers a Lambda@Edge function invocation. You can specify the following values:
        ///
        /// `EventType`.
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// A flag that allows a Lambda@Edge function to have read access to the body content.
        ///
        /// `IncludeBody`.
        pub fn include_body(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeBody", value.into());
            self
        }

        /// The ARN of the Lambda@Edge function. You must specify the ARN of a function version; you can't specify an alias or $LATEST.
        ///
        /// `LambdaFunctionARN`.
        pub fn lambda_function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaFunctionARN", value.into());
            self
        }
    }

    impl From<LambdaFunctionAssociation> for Json {
        fn from(value: LambdaFunctionAssociation) -> Self {
            value.0.into()
        }
    }

    /// A custom origin. A custom origin is any origin that is \*not\* an Amazon S3 bucket, with one exception.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `DNSName`, `OriginProtocolPolicy`, `OriginSSLProtocols`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LegacyCustomOrigin(Properties);

    impl LegacyCustomOrigin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name assigned to your CloudFront distribution.
        ///
        /// `DNSName`. Required.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DNSName", value.into());
            self
        }

        /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
        ///
        /// `HTTPPort`.
        pub fn http_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HTTPPort", value.into());
            self
        }

        /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
        ///
        /// `HTTPSPort`.
        pub fn https_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HTTPSPort", value.into());
            self
        }

        /// Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin.
        ///
        /// `OriginProtocolPolicy`. Required.
        pub fn origin_protocol_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginProtocolPolicy", value.into());
            self
        }

        /// The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs.
        ///
        /// `OriginSSLProtocols`. Required.
        pub fn origin_ssl_protocols(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OriginSSLProtocols", value.into());
            self
        }
    }

    impl From<LegacyCustomOrigin> for Json {
        fn from(value: LegacyCustomOrigin) -> Self {
            value.0.into()
        }
    }

    /// The origin as an Amazon S3 bucket.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `DNSName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LegacyS3Origin(Properties);

    impl LegacyS3Origin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name assigned to your CloudFront distribution.
        ///
        /// `DNSName`. Required.
        pub fn dns_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DNSName", value.into());
            self
        }

        /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 through CloudFront .
        ///
        /// `OriginAccessIdentity`.
        pub fn origin_access_identity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginAccessIdentity", value.into());
            self
        }
    }

    impl From<LegacyS3Origin> for Json {
        fn from(value: LegacyS3Origin) -> Self {
            value.0.into()
        }
    }

    /// A complex type that specifies whether access logs are written for the distribution.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logging(Properties);

    impl Logging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com` .
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies` .
        ///
        /// `IncludeCookies`.
        pub fn include_cookies(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeCookies", value.into());
            self
        }

        /// An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for example, `myprefix/` .
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<Logging> for Json {
        fn from(value: Logging) -> Self {
            value.0.into()
        }
    }

    /// An origin.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `DomainName`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Origin(Properties);

    impl Origin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of times that CloudFront attempts to connect to the origin. The minimum number is 1, the maximum is 3, and the default (if you don't specify otherwise) is 3.
        ///
        /// `ConnectionAttempts`.
        pub fn connection_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionAttempts", value.into());
            self
        }

        /// The number of seconds that CloudFront waits when trying to establish a connection to the origin. The minimum timeout is 1 second, the maximum is 10 seconds, and the default (if you don't specify otherwise) is 10 seconds.
        ///
        /// `ConnectionTimeout`.
        pub fn connection_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ConnectionTimeout", value.into());
            self
        }

        /// Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. If the Amazon S3 bucket is configured with static website hosting, use this type.
        ///
        /// `CustomOriginConfig`.
        pub fn custom_origin_config(mut self, value: impl Into<Value<CustomOriginConfig>>) -> Self {
            self.0.set("CustomOriginConfig", value.into());
            self
        }

        /// The domain name for the origin.
        ///
        /// `DomainName`. Required.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// A unique identifier for the origin. This value must be unique within the distribution.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The unique identifier of an origin access control for this origin.
        ///
        /// `OriginAccessControlId`.
        pub fn origin_access_control_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginAccessControlId", value.into());
            self
        }

        /// A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin.
        ///
        /// `OriginCustomHeaders`.
        pub fn origin_custom_headers(mut self, value: impl Into<List<OriginCustomHeader>>) -> Self {
            self.0.set("OriginCustomHeaders", value.into());
            self
        }

        /// An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the origin.
        ///
        /// `OriginPath`.
        pub fn origin_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginPath", value.into());
            self
        }

        /// CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin.
        ///
        /// `OriginShield`.
        pub fn origin_shield(mut self, value: impl Into<Value<OriginShield>>) -> Self {
            self.0.set("OriginShield", value.into());
            self
        }

        /// The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response. If the complete response isn't received from the origin by this time, CloudFront ends the connection.
        ///
        /// `ResponseCompletionTimeout`.
        pub fn response_completion_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResponseCompletionTimeout", value.into());
            self
        }

        /// Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website hosting.
        ///
        /// `S3OriginConfig`.
        pub fn s3_origin_config(mut self, value: impl Into<Value<S3OriginConfig>>) -> Self {
            self.0.set("S3OriginConfig", value.into());
            self
        }

        /// The VPC origin configuration.
        ///
        /// `VpcOriginConfig`.
        pub fn vpc_origin_config(mut self, value: impl Into<Value<VpcOriginConfig>>) -> Self {
            self.0.set("VpcOriginConfig", value.into());
            self
        }
    }

    impl From<Origin> for Json {
        fn from(value: Origin) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `HeaderName`, `HeaderValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginCustomHeader(Properties);

    impl OriginCustomHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a header that you want CloudFront to send to your origin.
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }

        /// The value for the header that you specified in the `HeaderName` field.
        ///
        /// `HeaderValue`. Required.
        pub fn header_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderValue", value.into());
            self
        }
    }

    impl From<OriginCustomHeader> for Json {
        fn from(value: OriginCustomHeader) -> Self {
            value.0.into()
        }
    }

    /// An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover criteria that you specify. You create an origin group to support origin failover in CloudFront.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `FailoverCriteria`, `Id`, `Members`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginGroup(Properties);

    impl OriginGroup {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that contains information about the failover criteria for an origin group.
        ///
        /// `FailoverCriteria`. Required.
        pub fn failover_criteria(
            mut self,
            value: impl Into<Value<OriginGroupFailoverCriteria>>,
        ) -> Self {
            self.0.set("FailoverCriteria", value.into());
            self
        }

        /// The origin group's ID.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A complex type that contains information about the origins in an origin group.
        ///
        /// `Members`. Required.
        pub fn members(mut self, value: impl Into<Value<OriginGroupMembers>>) -> Self {
            self.0.set("Members", value.into());
            self
        }

        /// The selection criteria for the origin group.
        ///
        /// `SelectionCriteria`. Allowed: [`SelectionCriteria`].
        pub fn selection_criteria(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionCriteria", value.into());
            self
        }
    }

    impl From<OriginGroup> for Json {
        fn from(value: OriginGroup) -> Self {
            value.0.into()
        }
    }

    /// A complex data type that includes information about the failover criteria for an origin group, including the status codes for which CloudFront will failover from the primary origin to the second origin.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `StatusCodes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginGroupFailoverCriteria(Properties);

    impl OriginGroupFailoverCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second origin.
        ///
        /// `StatusCodes`. Required.
        pub fn status_codes(mut self, value: impl Into<Value<StatusCodes>>) -> Self {
            self.0.set("StatusCodes", value.into());
            self
        }
    }

    impl From<OriginGroupFailoverCriteria> for Json {
        fn from(value: OriginGroupFailoverCriteria) -> Self {
            value.0.into()
        }
    }

    /// An origin in an origin group.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `OriginId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginGroupMember(Properties);

    impl OriginGroupMember {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID for an origin in an origin group.
        ///
        /// `OriginId`. Required.
        pub fn origin_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginId", value.into());
            self
        }
    }

    impl From<OriginGroupMember> for Json {
        fn from(value: OriginGroupMember) -> Self {
            value.0.into()
        }
    }

    /// A complex data type for the origins included in an origin group.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Items`, `Quantity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginGroupMembers(Properties);

    impl OriginGroupMembers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Items (origins) in an origin group.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<OriginGroupMember>>) -> Self {
            self.0.set("Items", value.into());
            self
        }

        /// The number of origins in an origin group.
        ///
        /// `Quantity`. Required.
        pub fn quantity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Quantity", value.into());
            self
        }
    }

    impl From<OriginGroupMembers> for Json {
        fn from(value: OriginGroupMembers) -> Self {
            value.0.into()
        }
    }

    /// A complex data type for the origin groups specified for a distribution.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Quantity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginGroups(Properties);

    impl OriginGroups {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The items (origin groups) in a distribution.
        ///
        /// `Items`.
        pub fn items(mut self, value: impl Into<List<OriginGroup>>) -> Self {
            self.0.set("Items", value.into());
            self
        }

        /// The number of origin groups.
        ///
        /// `Quantity`. Required.
        pub fn quantity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Quantity", value.into());
            self
        }
    }

    impl From<OriginGroups> for Json {
        fn from(value: OriginGroups) -> Self {
            value.0.into()
        }
    }

    /// Configures mutual TLS authentication between CloudFront and your origin server.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `ClientCertificateArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginMtlsConfig(Properties);

    impl OriginMtlsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront uses to authenticate with your origin using Mutual TLS.
        ///
        /// `ClientCertificateArn`. Required.
        pub fn client_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientCertificateArn", value.into());
            self
        }
    }

    impl From<OriginMtlsConfig> for Json {
        fn from(value: OriginMtlsConfig) -> Self {
            value.0.into()
        }
    }

    /// CloudFront Origin Shield.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginShield(Properties);

    impl OriginShield {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A flag that specifies whether Origin Shield is enabled.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The AWS Region for Origin Shield.
        ///
        /// `OriginShieldRegion`.
        pub fn origin_shield_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginShieldRegion", value.into());
            self
        }
    }

    impl From<OriginShield> for Json {
        fn from(value: OriginShield) -> Self {
            value.0.into()
        }
    }

    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Definition`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterDefinition(Properties);

    impl ParameterDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value that you assigned to the parameter.
        ///
        /// `Definition`. Required.
        pub fn definition(
            mut self,
            value: impl Into<Value<ParameterDefinitionDefinition>>,
        ) -> Self {
            self.0.set("Definition", value.into());
            self
        }

        /// The name of the parameter.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ParameterDefinition> for Json {
        fn from(value: ParameterDefinition) -> Self {
            value.0.into()
        }
    }

    /// The value that you assigned to the parameter.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterDefinitionDefinition(Properties);

    impl ParameterDefinitionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `StringSchema`.
        pub fn string_schema(
            mut self,
            value: impl Into<Value<ParameterDefinitionDefinitionStringSchema>>,
        ) -> Self {
            self.0.set("StringSchema", value.into());
            self
        }
    }

    impl From<ParameterDefinitionDefinition> for Json {
        fn from(value: ParameterDefinitionDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Required`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParameterDefinitionDefinitionStringSchema(Properties);

    impl ParameterDefinitionDefinitionStringSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// `Required`. Required.
        pub fn required(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Required", value.into());
            self
        }
    }

    impl From<ParameterDefinitionDefinitionStringSchema> for Json {
        fn from(value: ParameterDefinitionDefinitionStringSchema) -> Self {
            value.0.into()
        }
    }

    /// A complex type that identifies ways in which you want to restrict distribution of your content.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `GeoRestriction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Restrictions(Properties);

    impl Restrictions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases.
        ///
        /// `GeoRestriction`. Required.
        pub fn geo_restriction(mut self, value: impl Into<Value<GeoRestriction>>) -> Self {
            self.0.set("GeoRestriction", value.into());
            self
        }
    }

    impl From<Restrictions> for Json {
        fn from(value: Restrictions) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about the Amazon S3 origin. If the origin is a custom origin or an S3 bucket that is configured as a website endpoint, use the `CustomOriginConfig` element instead.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3OriginConfig(Properties);

    impl S3OriginConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \> If you're using origin access control (OAC) instead of origin access identity, specify an empty `OriginAccessIdentity` element.
        ///
        /// `OriginAccessIdentity`.
        pub fn origin_access_identity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginAccessIdentity", value.into());
            self
        }

        /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the \*origin response timeout\* .
        ///
        /// `OriginReadTimeout`.
        pub fn origin_read_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OriginReadTimeout", value.into());
            self
        }
    }

    impl From<S3OriginConfig> for Json {
        fn from(value: S3OriginConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex data type for the status codes that you specify that, when returned by a primary origin, trigger CloudFront to failover to a second origin.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `Items`, `Quantity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatusCodes(Properties);

    impl StatusCodes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The items (status codes) for an origin group.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Items", value.into());
            self
        }

        /// The number of status codes.
        ///
        /// `Quantity`. Required.
        pub fn quantity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Quantity", value.into());
            self
        }
    }

    impl From<StatusCodes> for Json {
        fn from(value: StatusCodes) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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

    /// A trust store configuration.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `TrustStoreId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrustStoreConfig(Properties);

    impl TrustStoreConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration to use to advertise trust store CA names.
        ///
        /// `AdvertiseTrustStoreCaNames`.
        pub fn advertise_trust_store_ca_names(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AdvertiseTrustStoreCaNames", value.into());
            self
        }

        /// The configuration to use to ignore certificate expiration.
        ///
        /// `IgnoreCertificateExpiry`.
        pub fn ignore_certificate_expiry(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IgnoreCertificateExpiry", value.into());
            self
        }

        /// The trust store ID.
        ///
        /// `TrustStoreId`. Required.
        pub fn trust_store_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TrustStoreId", value.into());
            self
        }
    }

    impl From<TrustStoreConfig> for Json {
        fn from(value: TrustStoreConfig) -> Self {
            value.0.into()
        }
    }

    /// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ViewerCertificate(Properties);

    impl ViewerCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \> In CloudFormation, this field name is `AcmCertificateArn` . Note the different capitalization.
        ///
        /// `AcmCertificateArn`.
        pub fn acm_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AcmCertificateArn", value.into());
            self
        }

        /// If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net` , set this field to `true` .
        ///
        /// `CloudFrontDefaultCertificate`.
        pub fn cloud_front_default_certificate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudFrontDefaultCertificate", value.into());
            self
        }

        /// \> This field only supports standard distributions. You can't specify this field for multi-tenant distributions.
        ///
        /// `IamCertificateId`.
        pub fn iam_certificate_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamCertificateId", value.into());
            self
        }

        /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want CloudFront to use for HTTPS connections with viewers. The security policy determines two settings:
        ///
        /// `MinimumProtocolVersion`. Allowed: [`MinimumProtocolVersion`].
        pub fn minimum_protocol_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MinimumProtocolVersion", value.into());
            self
        }

        /// \> In CloudFormation, this field name is `SslSupportMethod` . Note the different capitalization.
        ///
        /// `SslSupportMethod`. Allowed: [`SslSupportMethod`].
        pub fn ssl_support_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SslSupportMethod", value.into());
            self
        }
    }

    impl From<ViewerCertificate> for Json {
        fn from(value: ViewerCertificate) -> Self {
            value.0.into()
        }
    }

    /// A viewer mTLS configuration.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ViewerMtlsConfig(Properties);

    impl ViewerMtlsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The viewer mTLS mode.
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The trust store configuration associated with the viewer mTLS configuration.
        ///
        /// `TrustStoreConfig`.
        pub fn trust_store_config(mut self, value: impl Into<Value<TrustStoreConfig>>) -> Self {
            self.0.set("TrustStoreConfig", value.into());
            self
        }
    }

    impl From<ViewerMtlsConfig> for Json {
        fn from(value: ViewerMtlsConfig) -> Self {
            value.0.into()
        }
    }

    /// An Amazon CloudFront VPC origin configuration.
    ///
    /// A property type of `AWS::CloudFront::Distribution`.
    ///
    /// Required: `VpcOriginId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcOriginConfig(Properties);

    impl VpcOriginConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
        ///
        /// `OriginKeepaliveTimeout`.
        pub fn origin_keepalive_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OriginKeepaliveTimeout", value.into());
            self
        }

        /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the \*origin response timeout\* .
        ///
        /// `OriginReadTimeout`.
        pub fn origin_read_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OriginReadTimeout", value.into());
            self
        }

        /// The account ID of the AWS account that owns the VPC origin.
        ///
        /// `OwnerAccountId`.
        pub fn owner_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OwnerAccountId", value.into());
            self
        }

        /// The VPC origin ID.
        ///
        /// `VpcOriginId`. Required.
        pub fn vpc_origin_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcOriginId", value.into());
            self
        }
    }

    impl From<VpcOriginConfig> for Json {
        fn from(value: VpcOriginConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
            Dualstack = "dualstack",
        }

        /// Words for `ViewerProtocolPolicy`.
        pub enum ViewerProtocolPolicy {
            AllowAll = "allow-all",
            HttpsOnly = "https-only",
            RedirectToHttps = "redirect-to-https",
        }

        /// Words for `ConnectionMode`.
        pub enum ConnectionMode {
            Direct = "direct",
            TenantOnly = "tenant-only",
        }

        /// Words for `HttpVersion`.
        pub enum HttpVersion {
            Http1_1 = "http1.1",
            Http2 = "http2",
            Http2and3 = "http2and3",
            Http3 = "http3",
        }

        /// Words for `PriceClass`.
        pub enum PriceClass {
            None = "None",
            PriceClass100 = "PriceClass_100",
            PriceClass200 = "PriceClass_200",
            PriceClassAll = "PriceClass_All",
        }

        /// Words for `RestrictionType`.
        pub enum RestrictionType {
            Blacklist = "blacklist",
            None = "none",
            Whitelist = "whitelist",
        }

        /// Words for `SelectionCriteria`.
        pub enum SelectionCriteria {
            Default = "default",
            MediaQualityBased = "media-quality-based",
        }

        /// Words for `MinimumProtocolVersion`.
        pub enum MinimumProtocolVersion {
            SSLv3 = "SSLv3",
            TLSv1 = "TLSv1",
            TLSv1_1_2016 = "TLSv1.1_2016",
            TLSv1_2_2018 = "TLSv1.2_2018",
            TLSv1_2_2019 = "TLSv1.2_2019",
            TLSv1_2_2021 = "TLSv1.2_2021",
            TLSv1_2_2025 = "TLSv1.2_2025",
            TLSv1_3_2025 = "TLSv1.3_2025",
            TLSv1_2016 = "TLSv1_2016",
        }

        /// Words for `SslSupportMethod`.
        pub enum SslSupportMethod {
            SniOnly = "sni-only",
            StaticIp = "static-ip",
            Vip = "vip",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Required = "required",
            Optional = "optional",
            Passthrough = "passthrough",
        }
    }
}

/// Property types and words of [`DistributionTenant`].
pub mod distribution_tenant {
    use crate::{Json, List, Properties, Value};

    /// The Certificate Manager (ACM) certificate associated with your distribution.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the ACM certificate.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }

    /// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Customizations(Properties);

    impl Customizations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Certificate Manager (ACM) certificate.
        ///
        /// `Certificate`.
        pub fn certificate(mut self, value: impl Into<Value<Certificate>>) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// The geographic restrictions.
        ///
        /// `GeoRestrictions`.
        pub fn geo_restrictions(
            mut self,
            value: impl Into<Value<GeoRestrictionCustomization>>,
        ) -> Self {
            self.0.set("GeoRestrictions", value.into());
            self
        }

        /// The AWS WAF web ACL.
        ///
        /// `WebAcl`.
        pub fn web_acl(mut self, value: impl Into<Value<WebAclCustomization>>) -> Self {
            self.0.set("WebAcl", value.into());
            self
        }
    }

    impl From<Customizations> for Json {
        fn from(value: Customizations) -> Self {
            value.0.into()
        }
    }

    /// The details about the domain result.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainResult(Properties);

    impl DomainResult {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified domain.
        ///
        /// `Domain`.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// Whether the domain is active or inactive.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<DomainResult> for Json {
        fn from(value: DomainResult) -> Self {
            value.0.into()
        }
    }

    /// The customizations that you specified for the distribution tenant for geographic restrictions.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoRestrictionCustomization(Properties);

    impl GeoRestrictionCustomization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The locations for geographic restrictions.
        ///
        /// `Locations`.
        pub fn locations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Locations", value.into());
            self
        }

        /// The method that you want to use to restrict distribution of your content by country:
        ///
        /// `RestrictionType`. Allowed: [`RestrictionType`].
        pub fn restriction_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RestrictionType", value.into());
            self
        }
    }

    impl From<GeoRestrictionCustomization> for Json {
        fn from(value: GeoRestrictionCustomization) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the request for the Amazon CloudFront managed ACM certificate.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedCertificateRequest(Properties);

    impl ManagedCertificateRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// You can opt out of certificate transparency logging by specifying the `disabled` option. Opt in by specifying `enabled` .
        ///
        /// `CertificateTransparencyLoggingPreference`. Allowed: [`CertificateTransparencyLoggingPreference`].
        pub fn certificate_transparency_logging_preference(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("CertificateTransparencyLoggingPreference", value.into());
            self
        }

        /// The primary domain name associated with the CloudFront managed ACM certificate.
        ///
        /// `PrimaryDomainName`.
        pub fn primary_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryDomainName", value.into());
            self
        }

        /// Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate.
        ///
        /// `ValidationTokenHost`. Allowed: [`ValidationTokenHost`].
        pub fn validation_token_host(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidationTokenHost", value.into());
            self
        }
    }

    impl From<ManagedCertificateRequest> for Json {
        fn from(value: ManagedCertificateRequest) -> Self {
            value.0.into()
        }
    }

    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameter(Properties);

    impl Parameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter name.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The parameter value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Parameter> for Json {
        fn from(value: Parameter) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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

    /// The AWS WAF web ACL customization specified for the distribution tenant.
    ///
    /// A property type of `AWS::CloudFront::DistributionTenant`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WebAclCustomization(Properties);

    impl WebAclCustomization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action for the AWS WAF web ACL customization. You can specify `override` to specify a separate AWS WAF web ACL for the distribution tenant.
        ///
        /// `Action`. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS WAF web ACL.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<WebAclCustomization> for Json {
        fn from(value: WebAclCustomization) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Active = "active",
            Inactive = "inactive",
        }

        /// Words for `RestrictionType`.
        pub enum RestrictionType {
            Blacklist = "blacklist",
            Whitelist = "whitelist",
            None = "none",
        }

        /// Words for `CertificateTransparencyLoggingPreference`.
        pub enum CertificateTransparencyLoggingPreference {
            Enabled = "enabled",
            Disabled = "disabled",
        }

        /// Words for `ValidationTokenHost`.
        pub enum ValidationTokenHost {
            Cloudfront = "cloudfront",
            SelfHosted = "self-hosted",
        }

        /// Words for `Action`.
        pub enum Action {
            Override = "override",
            Disable = "disable",
        }
    }
}

/// Property types and words of [`FieldLevelEncryptionConfig`].
pub mod field_level_encryption_config {
    use crate::{Json, List, Properties, Value};

    /// A content type paired with the field-level encryption profile that encrypts it.
    ///
    /// A property type of `AWS::CloudFront::FieldLevelEncryptionConfig`.
    ///
    /// Required: `ContentType`, `Format`, `ProfileId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentTypeProfile(Properties);

    impl ContentTypeProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content type CloudFront encrypts. The service accepts only application/x-www-form-urlencoded.
        ///
        /// `ContentType`. Required.
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }

        /// The encryption format CloudFront uses for this content type.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The identifier of the field-level encryption profile CloudFront uses for this content type.
        ///
        /// `ProfileId`. Required.
        pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProfileId", value.into());
            self
        }
    }

    impl From<ContentTypeProfile> for Json {
        fn from(value: ContentTypeProfile) -> Self {
            value.0.into()
        }
    }

    /// How CloudFront handles content types, including the profile paired with each one.
    ///
    /// A property type of `AWS::CloudFront::FieldLevelEncryptionConfig`.
    ///
    /// Required: `ContentTypeProfiles`, `ForwardWhenContentTypeIsUnknown`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentTypeProfileConfig(Properties);

    impl ContentTypeProfileConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content types paired with a profile. Required, and at least one item, because the service synthesizes one default item when the list is absent or empty, so neither state round-trips.
        ///
        /// `ContentTypeProfiles`. Required.
        pub fn content_type_profiles(mut self, value: impl Into<List<ContentTypeProfile>>) -> Self {
            self.0.set("ContentTypeProfiles", value.into());
            self
        }

        /// Whether CloudFront forwards a request when the content type names a profile that does not exist.
        ///
        /// `ForwardWhenContentTypeIsUnknown`. Required.
        pub fn forward_when_content_type_is_unknown(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("ForwardWhenContentTypeIsUnknown", value.into());
            self
        }
    }

    impl From<ContentTypeProfileConfig> for Json {
        fn from(value: ContentTypeProfileConfig) -> Self {
            value.0.into()
        }
    }

    /// A query argument paired with the field-level encryption profile that encrypts it.
    ///
    /// A property type of `AWS::CloudFront::FieldLevelEncryptionConfig`.
    ///
    /// Required: `ProfileId`, `QueryArg`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryArgProfile(Properties);

    impl QueryArgProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the field-level encryption profile CloudFront uses for this query argument.
        ///
        /// `ProfileId`. Required.
        pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProfileId", value.into());
            self
        }

        /// The query argument that CloudFront encrypts with the paired profile.
        ///
        /// `QueryArg`. Required.
        pub fn query_arg(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryArg", value.into());
            self
        }
    }

    impl From<QueryArgProfile> for Json {
        fn from(value: QueryArgProfile) -> Self {
            value.0.into()
        }
    }

    /// How CloudFront handles query arguments, including the profile paired with each one.
    ///
    /// A property type of `AWS::CloudFront::FieldLevelEncryptionConfig`.
    ///
    /// Required: `ForwardWhenQueryArgProfileIsUnknown`, `QueryArgProfiles`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryArgProfileConfig(Properties);

    impl QueryArgProfileConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether CloudFront forwards a request when the query argument names a profile that does not exist.
        ///
        /// `ForwardWhenQueryArgProfileIsUnknown`. Required.
        pub fn forward_when_query_arg_profile_is_unknown(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("ForwardWhenQueryArgProfileIsUnknown", value.into());
            self
        }

        /// The query arguments paired with a profile. Required because the service returns an empty list rather than preserving absence, so an omitted value cannot round-trip. An empty list is accepted and is preserved.
        ///
        /// `QueryArgProfiles`. Required.
        pub fn query_arg_profiles(mut self, value: impl Into<List<QueryArgProfile>>) -> Self {
            self.0.set("QueryArgProfiles", value.into());
            self
        }
    }

    impl From<QueryArgProfileConfig> for Json {
        fn from(value: QueryArgProfileConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Format`.
        pub enum Format {
            URLEncoded = "URLEncoded",
        }
    }
}

/// Property types of [`FieldLevelEncryptionProfile`].
pub mod field_level_encryption_profile {
    use crate::{Json, List, Properties, Value};

    /// A public key, its provider identity, and the field patterns CloudFront encrypts with that key.
    ///
    /// A property type of `AWS::CloudFront::FieldLevelEncryptionProfile`.
    ///
    /// Required: `FieldPatterns`, `ProviderId`, `PublicKeyId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionEntity(Properties);

    impl EncryptionEntity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The request-body field names to encrypt. A pattern is either a full field name or leading characters followed by a wildcard (\*). Patterns are case-sensitive and must not overlap.
        ///
        /// `FieldPatterns`. Required.
        pub fn field_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FieldPatterns", value.into());
            self
        }

        /// The provider associated with the public key. The same value must be supplied with the private key for an application to decrypt the data.
        ///
        /// `ProviderId`. Required.
        pub fn provider_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderId", value.into());
            self
        }

        /// The identifier of the CloudFront public key used to encrypt the fields that match the patterns.
        ///
        /// `PublicKeyId`. Required.
        pub fn public_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PublicKeyId", value.into());
            self
        }
    }

    impl From<EncryptionEntity> for Json {
        fn from(value: EncryptionEntity) -> Self {
            value.0.into()
        }
    }

    /// The configuration of a field-level encryption profile.
    ///
    /// A property type of `AWS::CloudFront::FieldLevelEncryptionProfile`.
    ///
    /// Required: `CallerReference`, `EncryptionEntities`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldLevelEncryptionProfileConfig(Properties);

    impl FieldLevelEncryptionProfileConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique value that identifies the creation request. Caller references are unique within an AWS account and cannot be changed after creation.
        ///
        /// `CallerReference`. Required.
        pub fn caller_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CallerReference", value.into());
            self
        }

        /// An optional comment describing the field-level encryption profile.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The encryption entities of the field-level encryption profile. At least one entity is required.
        ///
        /// `EncryptionEntities`. Required.
        pub fn encryption_entities(mut self, value: impl Into<List<EncryptionEntity>>) -> Self {
            self.0.set("EncryptionEntities", value.into());
            self
        }

        /// The name of the field-level encryption profile. Names are unique within an AWS account.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldLevelEncryptionProfileConfig> for Json {
        fn from(value: FieldLevelEncryptionProfileConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Function`].
pub mod function {
    use crate::{Json, List, Properties, Value};

    /// Contains configuration information about a CloudFront function.
    ///
    /// A property type of `AWS::CloudFront::Function`.
    ///
    /// Required: `Comment`, `Runtime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionConfig(Properties);

    impl FunctionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the function.
        ///
        /// `Comment`. Required.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The configuration for the key value store associations.
        ///
        /// `KeyValueStoreAssociations`.
        pub fn key_value_store_associations(
            mut self,
            value: impl Into<List<KeyValueStoreAssociation>>,
        ) -> Self {
            self.0.set("KeyValueStoreAssociations", value.into());
            self
        }

        /// The function's runtime environment version.
        ///
        /// `Runtime`. Required. Allowed: [`Runtime`].
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }
    }

    impl From<FunctionConfig> for Json {
        fn from(value: FunctionConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains metadata about a CloudFront function.
    ///
    /// A property type of `AWS::CloudFront::Function`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FunctionMetadata(Properties);

    impl FunctionMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
        ///
        /// `FunctionARN`.
        pub fn function_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionARN", value.into());
            self
        }
    }

    impl From<FunctionMetadata> for Json {
        fn from(value: FunctionMetadata) -> Self {
            value.0.into()
        }
    }

    /// The key value store association.
    ///
    /// A property type of `AWS::CloudFront::Function`.
    ///
    /// Required: `KeyValueStoreARN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValueStoreAssociation(Properties);

    impl KeyValueStoreAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the key value store association.
        ///
        /// `KeyValueStoreARN`. Required.
        pub fn key_value_store_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyValueStoreARN", value.into());
            self
        }
    }

    impl From<KeyValueStoreAssociation> for Json {
        fn from(value: KeyValueStoreAssociation) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::Function`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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
        /// Words for `Runtime`.
        pub enum Runtime {
            CloudfrontJs1_0 = "cloudfront-js-1.0",
            CloudfrontJs2_0 = "cloudfront-js-2.0",
        }
    }
}

/// Property types of [`KeyGroup`].
pub mod key_group {
    use crate::{Json, List, Properties, Value};

    /// A key group configuration.
    ///
    /// A property type of `AWS::CloudFront::KeyGroup`.
    ///
    /// Required: `Items`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyGroupConfig(Properties);

    impl KeyGroupConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the key group. The comment cannot be longer than 128 characters.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// A list of the identifiers of the public keys in the key group.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Items", value.into());
            self
        }

        /// A name to identify the key group.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<KeyGroupConfig> for Json {
        fn from(value: KeyGroupConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`KeyValueStore`].
pub mod key_value_store {
    use crate::{Json, Properties, Value};

    /// The import source for the key value store.
    ///
    /// A property type of `AWS::CloudFront::KeyValueStore`.
    ///
    /// Required: `SourceArn`, `SourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImportSource(Properties);

    impl ImportSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the import source for the key value store.
        ///
        /// `SourceArn`. Required.
        pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceArn", value.into());
            self
        }

        /// The source type of the import source for the key value store.
        ///
        /// `SourceType`. Required. Allowed: [`SourceType`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }
    }

    impl From<ImportSource> for Json {
        fn from(value: ImportSource) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::KeyValueStore`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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
        /// Words for `SourceType`.
        pub enum SourceType {
            S3 = "S3",
        }
    }
}

/// Property types and words of [`MonitoringSubscription`].
pub mod monitoring_subscription {
    use crate::{Json, Properties, Value};

    /// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
    ///
    /// A property type of `AWS::CloudFront::MonitoringSubscription`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoringSubscription(Properties);

    impl MonitoringSubscription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A subscription configuration for additional CloudWatch metrics.
        ///
        /// `RealtimeMetricsSubscriptionConfig`.
        pub fn realtime_metrics_subscription_config(
            mut self,
            value: impl Into<Value<RealtimeMetricsSubscriptionConfig>>,
        ) -> Self {
            self.0
                .set("RealtimeMetricsSubscriptionConfig", value.into());
            self
        }
    }

    impl From<MonitoringSubscription> for Json {
        fn from(value: MonitoringSubscription) -> Self {
            value.0.into()
        }
    }

    /// A subscription configuration for additional CloudWatch metrics.
    ///
    /// A property type of `AWS::CloudFront::MonitoringSubscription`.
    ///
    /// Required: `RealtimeMetricsSubscriptionStatus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RealtimeMetricsSubscriptionConfig(Properties);

    impl RealtimeMetricsSubscriptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
        ///
        /// `RealtimeMetricsSubscriptionStatus`. Required. Allowed: [`RealtimeMetricsSubscriptionStatus`].
        pub fn realtime_metrics_subscription_status(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("RealtimeMetricsSubscriptionStatus", value.into());
            self
        }
    }

    impl From<RealtimeMetricsSubscriptionConfig> for Json {
        fn from(value: RealtimeMetricsSubscriptionConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RealtimeMetricsSubscriptionStatus`.
        pub enum RealtimeMetricsSubscriptionStatus {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }
    }
}

/// Property types of [`OriginAccessControl`].
pub mod origin_access_control {
    use crate::{Json, Properties, Value};

    /// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
    ///
    /// A property type of `AWS::CloudFront::OriginAccessControl`.
    ///
    /// Required: `Name`, `OriginAccessControlOriginType`, `SigningBehavior`, `SigningProtocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginAccessControlConfig(Properties);

    impl OriginAccessControlConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A description of the origin access control.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// A name to identify the origin access control. You can specify up to 64 characters.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of origin that this origin access control is for.
        ///
        /// `OriginAccessControlOriginType`. Required.
        pub fn origin_access_control_origin_type(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("OriginAccessControlOriginType", value.into());
            self
        }

        /// Specifies which requests CloudFront signs (adds authentication information to). Specify `always` for the most common use case.
        ///
        /// `SigningBehavior`. Required.
        pub fn signing_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningBehavior", value.into());
            self
        }

        /// The signing protocol of the origin access control, which determines how CloudFront signs (authenticates) requests. The only valid value is `sigv4` .
        ///
        /// `SigningProtocol`. Required.
        pub fn signing_protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SigningProtocol", value.into());
            self
        }
    }

    impl From<OriginAccessControlConfig> for Json {
        fn from(value: OriginAccessControlConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`OriginRequestPolicy`].
pub mod origin_request_policy {
    use crate::{Json, List, Properties, Value};

    /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in requests that CloudFront sends to the origin.
    ///
    /// A property type of `AWS::CloudFront::OriginRequestPolicy`.
    ///
    /// Required: `CookieBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookiesConfig(Properties);

    impl CookiesConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin. Valid values are:
        ///
        /// `CookieBehavior`. Required.
        pub fn cookie_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CookieBehavior", value.into());
            self
        }

        /// Contains a list of cookie names.
        ///
        /// `Cookies`.
        pub fn cookies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cookies", value.into());
            self
        }
    }

    impl From<CookiesConfig> for Json {
        fn from(value: CookiesConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that determines whether any HTTP headers (and if so, which headers) are included in requests that CloudFront sends to the origin.
    ///
    /// A property type of `AWS::CloudFront::OriginRequestPolicy`.
    ///
    /// Required: `HeaderBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeadersConfig(Properties);

    impl HeadersConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether any HTTP headers are included in requests that CloudFront sends to the origin. Valid values are:
        ///
        /// `HeaderBehavior`. Required.
        pub fn header_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderBehavior", value.into());
            self
        }

        /// Contains a list of HTTP header names.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }
    }

    impl From<HeadersConfig> for Json {
        fn from(value: HeadersConfig) -> Self {
            value.0.into()
        }
    }

    /// An origin request policy configuration.
    ///
    /// A property type of `AWS::CloudFront::OriginRequestPolicy`.
    ///
    /// Required: `CookiesConfig`, `HeadersConfig`, `Name`, `QueryStringsConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OriginRequestPolicyConfig(Properties);

    impl OriginRequestPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the origin request policy. The comment cannot be longer than 128 characters.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The cookies from viewer requests to include in origin requests.
        ///
        /// `CookiesConfig`. Required.
        pub fn cookies_config(mut self, value: impl Into<Value<CookiesConfig>>) -> Self {
            self.0.set("CookiesConfig", value.into());
            self
        }

        /// The HTTP headers to include in origin requests. These can include headers from viewer requests and additional headers added by CloudFront.
        ///
        /// `HeadersConfig`. Required.
        pub fn headers_config(mut self, value: impl Into<Value<HeadersConfig>>) -> Self {
            self.0.set("HeadersConfig", value.into());
            self
        }

        /// A unique name to identify the origin request policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The URL query strings from viewer requests to include in origin requests.
        ///
        /// `QueryStringsConfig`. Required.
        pub fn query_strings_config(mut self, value: impl Into<Value<QueryStringsConfig>>) -> Self {
            self.0.set("QueryStringsConfig", value.into());
            self
        }
    }

    impl From<OriginRequestPolicyConfig> for Json {
        fn from(value: OriginRequestPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in requests that CloudFront sends to the origin.
    ///
    /// A property type of `AWS::CloudFront::OriginRequestPolicy`.
    ///
    /// Required: `QueryStringBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryStringsConfig(Properties);

    impl QueryStringsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to the origin. Valid values are:
        ///
        /// `QueryStringBehavior`. Required.
        pub fn query_string_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryStringBehavior", value.into());
            self
        }

        /// Contains a list of query string names.
        ///
        /// `QueryStrings`.
        pub fn query_strings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("QueryStrings", value.into());
            self
        }
    }

    impl From<QueryStringsConfig> for Json {
        fn from(value: QueryStringsConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`PublicKey`].
pub mod public_key {
    use crate::{Json, Properties, Value};

    /// Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
    ///
    /// A property type of `AWS::CloudFront::PublicKey`.
    ///
    /// Required: `CallerReference`, `EncodedKey`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PublicKeyConfig(Properties);

    impl PublicKeyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string included in the request to help make sure that the request can't be replayed.
        ///
        /// `CallerReference`. Required.
        pub fn caller_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CallerReference", value.into());
            self
        }

        /// A comment to describe the public key. The comment cannot be longer than 128 characters.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
        ///
        /// `EncodedKey`. Required.
        pub fn encoded_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncodedKey", value.into());
            self
        }

        /// A name to help identify the public key.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<PublicKeyConfig> for Json {
        fn from(value: PublicKeyConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`RealtimeLogConfig`].
pub mod realtime_log_config {
    use crate::{Json, Properties, Value};

    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration.
    ///
    /// A property type of `AWS::CloudFront::RealtimeLogConfig`.
    ///
    /// Required: `KinesisStreamConfig`, `StreamType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndPoint(Properties);

    impl EndPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a real-time log configuration.
        ///
        /// `KinesisStreamConfig`. Required.
        pub fn kinesis_stream_config(
            mut self,
            value: impl Into<Value<KinesisStreamConfig>>,
        ) -> Self {
            self.0.set("KinesisStreamConfig", value.into());
            self
        }

        /// The type of data stream where you are sending real-time log data. The only valid value is `Kinesis` .
        ///
        /// `StreamType`. Required.
        pub fn stream_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamType", value.into());
            self
        }
    }

    impl From<EndPoint> for Json {
        fn from(value: EndPoint) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data.
    ///
    /// A property type of `AWS::CloudFront::RealtimeLogConfig`.
    ///
    /// Required: `RoleArn`, `StreamArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisStreamConfig(Properties);

    impl KinesisStreamConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to send real-time log data to your Kinesis data stream.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data.
        ///
        /// `StreamArn`. Required.
        pub fn stream_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamArn", value.into());
            self
        }
    }

    impl From<KinesisStreamConfig> for Json {
        fn from(value: KinesisStreamConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ResponseHeadersPolicy`].
pub mod response_headers_policy {
    use crate::{Json, List, Properties, Value};

    /// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Items`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlAllowHeaders(Properties);

    impl AccessControlAllowHeaders {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of HTTP header names. You can specify `*` to allow all headers.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<AccessControlAllowHeaders> for Json {
        fn from(value: AccessControlAllowHeaders) -> Self {
            value.0.into()
        }
    }

    /// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Items`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlAllowMethods(Properties);

    impl AccessControlAllowMethods {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of HTTP methods. Valid values are:
        ///
        /// `Items`. Required. Allowed: [`Items`].
        pub fn items(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<AccessControlAllowMethods> for Json {
        fn from(value: AccessControlAllowMethods) -> Self {
            value.0.into()
        }
    }

    /// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Items`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlAllowOrigins(Properties);

    impl AccessControlAllowOrigins {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of origins (domain names). You can specify `*` to allow all origins.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<AccessControlAllowOrigins> for Json {
        fn from(value: AccessControlAllowOrigins) -> Self {
            value.0.into()
        }
    }

    /// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Items`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessControlExposeHeaders(Properties);

    impl AccessControlExposeHeaders {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of HTTP headers. You can specify `*` to expose all headers.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<AccessControlExposeHeaders> for Json {
        fn from(value: AccessControlExposeHeaders) -> Self {
            value.0.into()
        }
    }

    /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `ContentSecurityPolicy`, `Override`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentSecurityPolicy(Properties);

    impl ContentSecurityPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
        ///
        /// `ContentSecurityPolicy`. Required.
        pub fn content_security_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentSecurityPolicy", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header received from the origin with the one specified in this response headers policy.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }
    }

    impl From<ContentSecurityPolicy> for Json {
        fn from(value: ContentSecurityPolicy) -> Self {
            value.0.into()
        }
    }

    /// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff` .
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Override`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContentTypeOptions(Properties);

    impl ContentTypeOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header received from the origin with the one specified in this response headers policy.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }
    }

    impl From<ContentTypeOptions> for Json {
        fn from(value: ContentTypeOptions) -> Self {
            value.0.into()
        }
    }

    /// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS).
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `AccessControlAllowCredentials`, `AccessControlAllowHeaders`, `AccessControlAllowMethods`, `AccessControlAllowOrigins`, `OriginOverride`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CorsConfig(Properties);

    impl CorsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header.
        ///
        /// `AccessControlAllowCredentials`. Required.
        pub fn access_control_allow_credentials(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AccessControlAllowCredentials", value.into());
            self
        }

        /// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
        ///
        /// `AccessControlAllowHeaders`. Required.
        pub fn access_control_allow_headers(
            mut self,
            value: impl Into<Value<AccessControlAllowHeaders>>,
        ) -> Self {
            self.0.set("AccessControlAllowHeaders", value.into());
            self
        }

        /// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
        ///
        /// `AccessControlAllowMethods`. Required.
        pub fn access_control_allow_methods(
            mut self,
            value: impl Into<Value<AccessControlAllowMethods>>,
        ) -> Self {
            self.0.set("AccessControlAllowMethods", value.into());
            self
        }

        /// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
        ///
        /// `AccessControlAllowOrigins`. Required.
        pub fn access_control_allow_origins(
            mut self,
            value: impl Into<Value<AccessControlAllowOrigins>>,
        ) -> Self {
            self.0.set("AccessControlAllowOrigins", value.into());
            self
        }

        /// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
        ///
        /// `AccessControlExposeHeaders`.
        pub fn access_control_expose_headers(
            mut self,
            value: impl Into<Value<AccessControlExposeHeaders>>,
        ) -> Self {
            self.0.set("AccessControlExposeHeaders", value.into());
            self
        }

        /// A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header.
        ///
        /// `AccessControlMaxAgeSec`.
        pub fn access_control_max_age_sec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AccessControlMaxAgeSec", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the ones specified in this response headers policy.
        ///
        /// `OriginOverride`. Required.
        pub fn origin_override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OriginOverride", value.into());
            self
        }
    }

    impl From<CorsConfig> for Json {
        fn from(value: CorsConfig) -> Self {
            value.0.into()
        }
    }

    /// An HTTP response header name and its value. CloudFront includes this header in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Header`, `Override`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomHeader(Properties);

    impl CustomHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP response header name.
        ///
        /// `Header`. Required.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront overrides a response header with the same name received from the origin with the header specified here.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }

        /// The value for the HTTP response header.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomHeader> for Json {
        fn from(value: CustomHeader) -> Self {
            value.0.into()
        }
    }

    /// A list of HTTP response header names and their values. CloudFront includes these headers in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Items`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomHeadersConfig(Properties);

    impl CustomHeadersConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of HTTP response headers and their values.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<CustomHeader>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<CustomHeadersConfig> for Json {
        fn from(value: CustomHeadersConfig) -> Self {
            value.0.into()
        }
    }

    /// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `FrameOption`, `Override`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrameOptions(Properties);

    impl FrameOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the `X-Frame-Options` HTTP response header. Valid values are `DENY` and `SAMEORIGIN` .
        ///
        /// `FrameOption`. Required.
        pub fn frame_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FrameOption", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from the origin with the one specified in this response headers policy.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }
    }

    impl From<FrameOptions> for Json {
        fn from(value: FrameOptions) -> Self {
            value.0.into()
        }
    }

    /// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Override`, `ReferrerPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReferrerPolicy(Properties);

    impl ReferrerPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from the origin with the one specified in this response headers policy.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }

        /// The value of the `Referrer-Policy` HTTP response header. Valid values are:
        ///
        /// `ReferrerPolicy`. Required.
        pub fn referrer_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferrerPolicy", value.into());
            self
        }
    }

    impl From<ReferrerPolicy> for Json {
        fn from(value: ReferrerPolicy) -> Self {
            value.0.into()
        }
    }

    /// The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Header`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoveHeader(Properties);

    impl RemoveHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP header name.
        ///
        /// `Header`. Required.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }
    }

    impl From<RemoveHeader> for Json {
        fn from(value: RemoveHeader) -> Self {
            value.0.into()
        }
    }

    /// A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Items`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoveHeadersConfig(Properties);

    impl RemoveHeadersConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of HTTP header names.
        ///
        /// `Items`. Required.
        pub fn items(mut self, value: impl Into<List<RemoveHeader>>) -> Self {
            self.0.set("Items", value.into());
            self
        }
    }

    impl From<RemoveHeadersConfig> for Json {
        fn from(value: RemoveHeadersConfig) -> Self {
            value.0.into()
        }
    }

    /// A response headers policy configuration.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseHeadersPolicyConfig(Properties);

    impl ResponseHeadersPolicyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A comment to describe the response headers policy.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS).
        ///
        /// `CorsConfig`.
        pub fn cors_config(mut self, value: impl Into<Value<CorsConfig>>) -> Self {
            self.0.set("CorsConfig", value.into());
            self
        }

        /// A configuration for a set of custom HTTP response headers.
        ///
        /// `CustomHeadersConfig`.
        pub fn custom_headers_config(
            mut self,
            value: impl Into<Value<CustomHeadersConfig>>,
        ) -> Self {
            self.0.set("CustomHeadersConfig", value.into());
            self
        }

        /// A name to identify the response headers policy.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A configuration for a set of HTTP headers to remove from the HTTP response.
        ///
        /// `RemoveHeadersConfig`.
        pub fn remove_headers_config(
            mut self,
            value: impl Into<Value<RemoveHeadersConfig>>,
        ) -> Self {
            self.0.set("RemoveHeadersConfig", value.into());
            self
        }

        /// A configuration for a set of security-related HTTP response headers.
        ///
        /// `SecurityHeadersConfig`.
        pub fn security_headers_config(
            mut self,
            value: impl Into<Value<SecurityHeadersConfig>>,
        ) -> Self {
            self.0.set("SecurityHeadersConfig", value.into());
            self
        }

        /// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
        ///
        /// `ServerTimingHeadersConfig`.
        pub fn server_timing_headers_config(
            mut self,
            value: impl Into<Value<ServerTimingHeadersConfig>>,
        ) -> Self {
            self.0.set("ServerTimingHeadersConfig", value.into());
            self
        }
    }

    impl From<ResponseHeadersPolicyConfig> for Json {
        fn from(value: ResponseHeadersPolicyConfig) -> Self {
            value.0.into()
        }
    }

    /// A configuration for a set of security-related HTTP response headers. CloudFront adds these headers to HTTP responses that it sends for requests that match a cache behavior associated with this response headers policy.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityHeadersConfig(Properties);

    impl SecurityHeadersConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
        ///
        /// `ContentSecurityPolicy`.
        pub fn content_security_policy(
            mut self,
            value: impl Into<Value<ContentSecurityPolicy>>,
        ) -> Self {
            self.0.set("ContentSecurityPolicy", value.into());
            self
        }

        /// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff` .
        ///
        /// `ContentTypeOptions`.
        pub fn content_type_options(mut self, value: impl Into<Value<ContentTypeOptions>>) -> Self {
            self.0.set("ContentTypeOptions", value.into());
            self
        }

        /// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
        ///
        /// `FrameOptions`.
        pub fn frame_options(mut self, value: impl Into<Value<FrameOptions>>) -> Self {
            self.0.set("FrameOptions", value.into());
            self
        }

        /// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
        ///
        /// `ReferrerPolicy`.
        pub fn referrer_policy(mut self, value: impl Into<Value<ReferrerPolicy>>) -> Self {
            self.0.set("ReferrerPolicy", value.into());
            self
        }

        /// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
        ///
        /// `StrictTransportSecurity`.
        pub fn strict_transport_security(
            mut self,
            value: impl Into<Value<StrictTransportSecurity>>,
        ) -> Self {
            self.0.set("StrictTransportSecurity", value.into());
            self
        }

        /// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
        ///
        /// `XSSProtection`.
        pub fn xss_protection(mut self, value: impl Into<Value<XSSProtection>>) -> Self {
            self.0.set("XSSProtection", value.into());
            self
        }
    }

    impl From<SecurityHeadersConfig> for Json {
        fn from(value: SecurityHeadersConfig) -> Self {
            value.0.into()
        }
    }

    /// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServerTimingHeadersConfig(Properties);

    impl ServerTimingHeadersConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in response to requests that match a cache behavior that's associated with this response headers policy.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the `Server-Timing` header to.
        ///
        /// `SamplingRate`.
        pub fn sampling_rate(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("SamplingRate", value.into());
            self
        }
    }

    impl From<ServerTimingHeadersConfig> for Json {
        fn from(value: ServerTimingHeadersConfig) -> Self {
            value.0.into()
        }
    }

    /// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `AccessControlMaxAgeSec`, `Override`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StrictTransportSecurity(Properties);

    impl StrictTransportSecurity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP response header.
        ///
        /// `AccessControlMaxAgeSec`. Required.
        pub fn access_control_max_age_sec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AccessControlMaxAgeSec", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the `Strict-Transport-Security` HTTP response header.
        ///
        /// `IncludeSubdomains`.
        pub fn include_subdomains(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeSubdomains", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header received from the origin with the one specified in this response headers policy.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security` HTTP response header.
        ///
        /// `Preload`.
        pub fn preload(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Preload", value.into());
            self
        }
    }

    impl From<StrictTransportSecurity> for Json {
        fn from(value: StrictTransportSecurity) -> Self {
            value.0.into()
        }
    }

    /// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
    ///
    /// A property type of `AWS::CloudFront::ResponseHeadersPolicy`.
    ///
    /// Required: `Override`, `Protection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct XSSProtection(Properties);

    impl XSSProtection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection` header.
        ///
        /// `ModeBlock`.
        pub fn mode_block(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ModeBlock", value.into());
            self
        }

        /// A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from the origin with the one specified in this response headers policy.
        ///
        /// `Override`. Required.
        pub fn r#override(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Override", value.into());
            self
        }

        /// A Boolean that determines the value of the `X-XSS-Protection` HTTP response header. When this setting is `true` , the value of the `X-XSS-Protection` header is `1` .
        ///
        /// `Protection`. Required.
        pub fn protection(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Protection", value.into());
            self
        }

        /// A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header.
        ///
        /// `ReportUri`.
        pub fn report_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportUri", value.into());
            self
        }
    }

    impl From<XSSProtection> for Json {
        fn from(value: XSSProtection) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Items`.
        pub enum Items {
            All = "ALL",
            Delete = "DELETE",
            Get = "GET",
            Head = "HEAD",
            Options = "OPTIONS",
            Patch = "PATCH",
            Post = "POST",
            Put = "PUT",
        }
    }
}

/// Property types of [`StreamingDistribution`].
pub mod streaming_distribution {
    use crate::{Json, List, Properties, Value};

    /// A complex type that controls whether access logs are written for the streaming distribution.
    ///
    /// A property type of `AWS::CloudFront::StreamingDistribution`.
    ///
    /// Required: `Bucket`, `Enabled`, `Prefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logging(Properties);

    impl Logging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com` .
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// An optional string that you want CloudFront to prefix to the access log filenames for this streaming distribution, for example, `myprefix/` .
        ///
        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<Logging> for Json {
        fn from(value: Logging) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution.
    ///
    /// A property type of `AWS::CloudFront::StreamingDistribution`.
    ///
    /// Required: `DomainName`, `OriginAccessIdentity`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Origin(Properties);

    impl S3Origin {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DNS name of the Amazon S3 origin.
        ///
        /// `DomainName`. Required.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 bucket through CloudFront.
        ///
        /// `OriginAccessIdentity`. Required.
        pub fn origin_access_identity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginAccessIdentity", value.into());
            self
        }
    }

    impl From<S3Origin> for Json {
        fn from(value: S3Origin) -> Self {
            value.0.into()
        }
    }

    /// The RTMP distribution's configuration information.
    ///
    /// A property type of `AWS::CloudFront::StreamingDistribution`.
    ///
    /// Required: `Comment`, `Enabled`, `S3Origin`, `TrustedSigners`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamingDistributionConfig(Properties);

    impl StreamingDistributionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming distribution.
        ///
        /// `Aliases`.
        pub fn aliases(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Aliases", value.into());
            self
        }

        /// Any comments you want to include about the streaming distribution.
        ///
        /// `Comment`. Required.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// Whether the streaming distribution is enabled to accept user requests for content.
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// A complex type that controls whether access logs are written for the streaming distribution.
        ///
        /// `Logging`.
        pub fn logging(mut self, value: impl Into<Value<Logging>>) -> Self {
            self.0.set("Logging", value.into());
            self
        }

        /// A complex type that contains information about price class for this streaming distribution.
        ///
        /// `PriceClass`.
        pub fn price_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PriceClass", value.into());
            self
        }

        /// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution.
        ///
        /// `S3Origin`. Required.
        pub fn s3_origin(mut self, value: impl Into<Value<S3Origin>>) -> Self {
            self.0.set("S3Origin", value.into());
            self
        }

        /// A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private content.
        ///
        /// `TrustedSigners`. Required.
        pub fn trusted_signers(mut self, value: impl Into<Value<TrustedSigners>>) -> Self {
            self.0.set("TrustedSigners", value.into());
            self
        }
    }

    impl From<StreamingDistributionConfig> for Json {
        fn from(value: StreamingDistributionConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CloudFront::StreamingDistribution`.
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

    /// A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed cookies.
    ///
    /// A property type of `AWS::CloudFront::StreamingDistribution`.
    ///
    /// Required: `Enabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrustedSigners(Properties);

    impl TrustedSigners {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures of signed URLs and signed cookies.
        ///
        /// `AwsAccountNumbers`.
        pub fn aws_account_numbers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AwsAccountNumbers", value.into());
            self
        }

        /// This field is `true` if any of the AWS accounts in the list are configured as trusted signers. If not, this field is `false` .
        ///
        /// `Enabled`. Required.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<TrustedSigners> for Json {
        fn from(value: TrustedSigners) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`TrustStore`].
pub mod trust_store {
    use crate::{Json, Properties, Value};

    /// The CA certificates bundle location in Amazon S3.
    ///
    /// A property type of `AWS::CloudFront::TrustStore`.
    ///
    /// Required: `Bucket`, `Key`, `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaCertificatesBundleS3Location(Properties);

    impl CaCertificatesBundleS3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The location's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The location's Region.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The location's version.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<CaCertificatesBundleS3Location> for Json {
        fn from(value: CaCertificatesBundleS3Location) -> Self {
            value.0.into()
        }
    }

    /// A CA certificates bundle source.
    ///
    /// A property type of `AWS::CloudFront::TrustStore`.
    ///
    /// Required: `CaCertificatesBundleS3Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaCertificatesBundleSource(Properties);

    impl CaCertificatesBundleSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CA certificates bundle location in Amazon S3.
        ///
        /// `CaCertificatesBundleS3Location`. Required.
        pub fn ca_certificates_bundle_s3_location(
            mut self,
            value: impl Into<Value<CaCertificatesBundleS3Location>>,
        ) -> Self {
            self.0.set("CaCertificatesBundleS3Location", value.into());
            self
        }
    }

    impl From<CaCertificatesBundleSource> for Json {
        fn from(value: CaCertificatesBundleSource) -> Self {
            value.0.into()
        }
    }

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::TrustStore`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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

/// Property types and words of [`VpcOrigin`].
pub mod vpc_origin {
    use crate::{Json, List, Properties, Value};

    /// A complex type that contains Tag key and Tag value.
    ///
    /// A property type of `AWS::CloudFront::VpcOrigin`.
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

        /// A string that contains Tag key. The string length should be between 1 and 128 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string that contains an optional Tag value. The string length should be between 0 and 256 characters. Valid characters include a-z, A-Z, 0-9, space, and the special characters \_ - . : / = + @.
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

    /// An Amazon CloudFront VPC origin endpoint configuration.
    ///
    /// A property type of `AWS::CloudFront::VpcOrigin`.
    ///
    /// Required: `Arn`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcOriginEndpointConfig(Properties);

    impl VpcOriginEndpointConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudFront VPC origin endpoint configuration.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The HTTP port for the CloudFront VPC origin endpoint configuration. The default value is `80` .
        ///
        /// `HTTPPort`.
        pub fn http_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HTTPPort", value.into());
            self
        }

        /// The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is `443` .
        ///
        /// `HTTPSPort`.
        pub fn https_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HTTPSPort", value.into());
            self
        }

        /// `IpAddressType`. Allowed: [`IpAddressType`].
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The name of the CloudFront VPC origin endpoint configuration.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The origin protocol policy for the CloudFront VPC origin endpoint configuration.
        ///
        /// `OriginProtocolPolicy`. Allowed: [`OriginProtocolPolicy`].
        pub fn origin_protocol_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OriginProtocolPolicy", value.into());
            self
        }

        /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3` , `TLSv1` , `TLSv1.1` , and `TLSv1.2` .
        ///
        /// `OriginSSLProtocols`.
        pub fn origin_ssl_protocols(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OriginSSLProtocols", value.into());
            self
        }
    }

    impl From<VpcOriginEndpointConfig> for Json {
        fn from(value: VpcOriginEndpointConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `IpAddressType`.
        pub enum IpAddressType {
            Ipv4 = "ipv4",
            Dualstack = "dualstack",
        }

        /// Words for `OriginProtocolPolicy`.
        pub enum OriginProtocolPolicy {
            HttpOnly = "http-only",
            HttpsOnly = "https-only",
            MatchViewer = "match-viewer",
        }
    }
}
