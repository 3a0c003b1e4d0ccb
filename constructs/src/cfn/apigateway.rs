//! `AWS::ApiGateway`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Scope, Value};

/// The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon CloudWatch Logs.
///
/// [`AWS::ApiGateway::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Account(Properties);

impl Account {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of an Amazon CloudWatch role for the current Account.
    ///
    /// `CloudWatchRoleArn`.
    pub fn cloud_watch_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudWatchRoleArn", value.into());
        self
    }
}

impl crate::Resource for Account {
    const TYPE: &'static str = "AWS::ApiGateway::Account";
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
    /// The ID for the account. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing API Gateway `Method` resources that require an API key.
///
/// [`AWS::ApiGateway::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApiKey(Properties);

impl ApiKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace.
    ///
    /// `CustomerId`.
    pub fn customer_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomerId", value.into());
        self
    }

    /// The description of the ApiKey.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether the ApiKey can be used by callers.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// Specifies whether ( `true` ) or not ( `false` ) the key identifier is distinct from the created API key value. This parameter is deprecated and should not be used.
    ///
    /// `GenerateDistinctId`. A change replaces the resource.
    pub fn generate_distinct_id(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("GenerateDistinctId", value.into());
        self
    }

    /// A name for the API key. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the API key name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key.
    ///
    /// `StageKeys`.
    pub fn stage_keys(mut self, value: impl Into<List<api_key::StageKey>>) -> Self {
        self.0.set("StageKeys", value.into());
        self
    }

    /// The key-value map of strings. The valid character set is \[a-zA-Z+-=.\_:/\]. The tag key can be up to 128 characters and must not start with `aws:` . The tag value can be up to 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<api_key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies a value of the API key.
    ///
    /// `Value`. A change replaces the resource.
    pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Value", value.into());
        self
    }
}

impl crate::Resource for ApiKey {
    const TYPE: &'static str = "AWS::ApiGateway::ApiKey";
}

impl Construct for ApiKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApiKey> for Properties {
    fn from(value: ApiKey) -> Self {
        value.0
    }
}

impl Handle<ApiKey> {
    /// The ID for the API key. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `APIKeyId`.
    #[must_use]
    pub fn api_key_id(self) -> Value<String> {
        self.attribute("APIKeyId")
    }
}

/// The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods that have authorization enabled. API Gateway activates the authorizer when a client calls those methods.
///
/// [`AWS::ApiGateway::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html).
///
/// Required: `Name`, `RestApiId`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Authorizer(Properties);

impl Authorizer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional customer-defined field, used in OpenAPI imports and exports without functional impact.
    ///
    /// `AuthType`.
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
    ///
    /// `AuthorizerCredentials`.
    pub fn authorizer_credentials(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerCredentials", value.into());
        self
    }

    /// The TTL in seconds of cached authorizer results. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway will cache authorizer responses. If this field is not set, the default value is 300.
    ///
    /// `AuthorizerResultTtlInSeconds`.
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AuthorizerResultTtlInSeconds", value.into());
        self
    }

    /// Specifies the authorizer's Uniform Resource Identifier (URI).
    ///
    /// `AuthorizerUri`.
    pub fn authorizer_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerUri", value.into());
        self
    }

    /// The identity source for which authorization is requested.
    ///
    /// `IdentitySource`.
    pub fn identity_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentitySource", value.into());
        self
    }

    /// A validation expression for the incoming identity token. For `TOKEN` authorizers, this value is a regular expression.
    ///
    /// `IdentityValidationExpression`.
    pub fn identity_validation_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityValidationExpression", value.into());
        self
    }

    /// The name of the authorizer.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer. Each element is of this format: `arn:aws:cognito-idp:{region}:{account_id}:userpool/{user_pool_id}` .
    ///
    /// `ProviderARNs`.
    pub fn provider_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ProviderARNs", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// The authorizer type.
    ///
    /// `Type`. Required.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl crate::Resource for Authorizer {
    const TYPE: &'static str = "AWS::ApiGateway::Authorizer";
}

impl Construct for Authorizer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Authorizer> for Properties {
    fn from(value: Authorizer) -> Self {
        value.0
    }
}

impl Handle<Authorizer> {
    /// The ID for the authorizer. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `AuthorizerId`.
    #[must_use]
    pub fn authorizer_id(self) -> Value<String> {
        self.attribute("AuthorizerId")
    }
}

/// The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for public custom domain names.
///
/// [`AWS::ApiGateway::BasePathMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BasePathMapping(Properties);

impl BasePathMapping {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The base path name that callers of the API must provide as part of the URL after the domain name.
    ///
    /// `BasePath`. A change replaces the resource.
    pub fn base_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BasePath", value.into());
        self
    }

    /// The domain name of the BasePathMapping resource to be described.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// The name of the associated stage.
    ///
    /// `Stage`.
    pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Stage", value.into());
        self
    }
}

impl crate::Resource for BasePathMapping {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping";
}

impl Construct for BasePathMapping {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BasePathMapping> for Properties {
    fn from(value: BasePathMapping) -> Self {
        value.0
    }
}

/// The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for private custom domain names.
///
/// [`AWS::ApiGateway::BasePathMappingV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html).
///
/// Required: `DomainNameArn`, `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BasePathMappingV2(Properties);

impl BasePathMappingV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The base path name that callers of the private API must provide as part of the URL after the domain name.
    ///
    /// `BasePath`. A change replaces the resource.
    pub fn base_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BasePath", value.into());
        self
    }

    /// The ARN of the domain name for the BasePathMappingV2 resource to be described.
    ///
    /// `DomainNameArn`. Required. A change replaces the resource.
    pub fn domain_name_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainNameArn", value.into());
        self
    }

    /// The private API's identifier. This identifier is unique across all of your APIs in API Gateway.
    ///
    /// `RestApiId`. Required.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// Represents a unique identifier for a version of a deployed private RestApi that is callable by users. The Stage must depend on the `RestApi` 's stage. To create a dependency, add a DependsOn attribute to the BasePathMappingV2 resource.
    ///
    /// `Stage`.
    pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Stage", value.into());
        self
    }
}

impl crate::Resource for BasePathMappingV2 {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2";
}

impl Construct for BasePathMappingV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BasePathMappingV2> for Properties {
    fn from(value: BasePathMappingV2) -> Self {
        value.0
    }
}

impl Handle<BasePathMappingV2> {
    /// Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `BasePathMappingArn`.
    #[must_use]
    pub fn base_path_mapping_arn(self) -> Value<String> {
        self.attribute("BasePathMappingArn")
    }
}

/// The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to configure client-side SSL authentication for sending requests to the integration endpoint.
///
/// [`AWS::ApiGateway::ClientCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ClientCertificate(Properties);

impl ClientCertificate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the client certificate.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<client_certificate::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl crate::Resource for ClientCertificate {
    const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate";
}

impl Construct for ClientCertificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ClientCertificate> for Properties {
    fn from(value: ClientCertificate) -> Self {
        value.0
    }
}

impl Handle<ClientCertificate> {
    /// The ID for the client certificate. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `ClientCertificateId`.
    #[must_use]
    pub fn client_certificate_id(self) -> Value<String> {
        self.attribute("ClientCertificateId")
    }
}

/// The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients can call the API over the internet. The stage acts as an environment.
///
/// [`AWS::ApiGateway::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html).
///
/// Required: `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The input configuration for a canary deployment.
    ///
    /// `DeploymentCanarySettings`. A change replaces the resource.
    pub fn deployment_canary_settings(
        mut self,
        value: impl Into<Value<deployment::DeploymentCanarySettings>>,
    ) -> Self {
        self.0.set("DeploymentCanarySettings", value.into());
        self
    }

    /// The description for the Deployment resource to create.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// The description of the Stage resource for the Deployment resource to create. To specify a stage description, you must also provide a stage name.
    ///
    /// `StageDescription`.
    pub fn stage_description(
        mut self,
        value: impl Into<Value<deployment::StageDescription>>,
    ) -> Self {
        self.0.set("StageDescription", value.into());
        self
    }

    /// The name of the Stage resource for the Deployment resource to create.
    ///
    /// `StageName`.
    pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StageName", value.into());
        self
    }
}

impl crate::Resource for Deployment {
    const TYPE: &'static str = "AWS::ApiGateway::Deployment";
}

impl Construct for Deployment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Deployment> for Properties {
    fn from(value: Deployment) -> Self {
        value.0
    }
}

impl Handle<Deployment> {
    /// The ID for the deployment. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API.
///
/// [`AWS::ApiGateway::DocumentationPart`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html).
///
/// Required: `Location`, `Properties`, `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DocumentationPart(Properties);

impl DocumentationPart {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The location of the targeted API entity of the to-be-created documentation part.
    ///
    /// `Location`. Required. A change replaces the resource.
    pub fn location(mut self, value: impl Into<Value<documentation_part::Location>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The new documentation content map of the targeted API entity. Enclosed key-value pairs are API-specific, but only OpenAPI-compliant key-value pairs can be exported and, hence, published.
    ///
    /// `Properties`. Required.
    pub fn properties(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }
}

impl crate::Resource for DocumentationPart {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";
}

impl Construct for DocumentationPart {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DocumentationPart> for Properties {
    fn from(value: DocumentationPart) -> Self {
        value.0
    }
}

impl Handle<DocumentationPart> {
    /// The ID for the documentation part.
    ///
    /// `Fn::GetAtt` of `DocumentationPartId`.
    #[must_use]
    pub fn documentation_part_id(self) -> Value<String> {
        self.attribute("DocumentationPartId")
    }
}

/// The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API.
///
/// [`AWS::ApiGateway::DocumentationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html).
///
/// Required: `DocumentationVersion`, `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DocumentationVersion(Properties);

impl DocumentationVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description about the new documentation snapshot.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The version identifier of the to-be-updated documentation version.
    ///
    /// `DocumentationVersion`. Required. A change replaces the resource.
    pub fn documentation_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentationVersion", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }
}

impl crate::Resource for DocumentationVersion {
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion";
}

impl Construct for DocumentationVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DocumentationVersion> for Properties {
    fn from(value: DocumentationVersion) -> Self {
        value.0
    }
}

/// The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway.
///
/// [`AWS::ApiGateway::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainName(Properties);

impl DomainName {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this domain name. Certificate Manager is the only supported source.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateArn", value.into());
        self
    }

    /// The custom domain name as an API host name, for example, `my-api.example.com` .
    ///
    /// `DomainName`. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The endpoint access mode for your DomainName.
    ///
    /// `EndpointAccessMode`.
    pub fn endpoint_access_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointAccessMode", value.into());
        self
    }

    /// The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name.
    ///
    /// `EndpointConfiguration`.
    pub fn endpoint_configuration(
        mut self,
        value: impl Into<Value<domain_name::EndpointConfiguration>>,
    ) -> Self {
        self.0.set("EndpointConfiguration", value.into());
        self
    }

    /// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
    ///
    /// `MutualTlsAuthentication`.
    pub fn mutual_tls_authentication(
        mut self,
        value: impl Into<Value<domain_name::MutualTlsAuthentication>>,
    ) -> Self {
        self.0.set("MutualTlsAuthentication", value.into());
        self
    }

    /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn.
    ///
    /// `OwnershipVerificationCertificateArn`.
    pub fn ownership_verification_certificate_arn(
        mut self,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.0
            .set("OwnershipVerificationCertificateArn", value.into());
        self
    }

    /// The reference to an AWS -managed certificate that will be used for validating the regional domain name. Certificate Manager is the only supported source.
    ///
    /// `RegionalCertificateArn`.
    pub fn regional_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RegionalCertificateArn", value.into());
        self
    }

    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your public APIs.
    ///
    /// `RoutingMode`. Allowed: [`RoutingMode`](domain_name::RoutingMode).
    pub fn routing_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingMode", value.into());
        self
    }

    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    ///
    /// `SecurityPolicy`.
    pub fn security_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityPolicy", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain_name::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl crate::Resource for DomainName {
    const TYPE: &'static str = "AWS::ApiGateway::DomainName";
}

impl Construct for DomainName {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainName> for Properties {
    fn from(value: DomainName) -> Self {
        value.0
    }
}

impl Handle<DomainName> {
    /// The Amazon CloudFront distribution domain name that's mapped to the custom domain name. This is only applicable for endpoints whose type is `EDGE` .
    ///
    /// `Fn::GetAtt` of `DistributionDomainName`.
    #[must_use]
    pub fn distribution_domain_name(self) -> Value<String> {
        self.attribute("DistributionDomainName")
    }

    /// The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint. The only valid value is `Z2FDTNDATAQYW2` for all regions.
    ///
    /// `Fn::GetAtt` of `DistributionHostedZoneId`.
    #[must_use]
    pub fn distribution_hosted_zone_id(self) -> Value<String> {
        self.attribute("DistributionHostedZoneId")
    }

    /// The ARN of the domain name.
    ///
    /// `Fn::GetAtt` of `DomainNameArn`.
    #[must_use]
    pub fn domain_name_arn(self) -> Value<String> {
        self.attribute("DomainNameArn")
    }

    /// The domain name associated with the regional endpoint for this custom domain name. You set up this association by adding a DNS record that points the custom domain name to this regional domain name.
    ///
    /// `Fn::GetAtt` of `RegionalDomainName`.
    #[must_use]
    pub fn regional_domain_name(self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint.
    ///
    /// `Fn::GetAtt` of `RegionalHostedZoneId`.
    #[must_use]
    pub fn regional_hosted_zone_id(self) -> Value<String> {
        self.attribute("RegionalHostedZoneId")
    }
}

/// The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an access association source and a private custom domain name.
///
/// [`AWS::ApiGateway::DomainNameAccessAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html).
///
/// Required: `AccessAssociationSource`, `AccessAssociationSourceType`, `DomainNameArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainNameAccessAssociation(Properties);

impl DomainNameAccessAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the domain name access association source. For a `VPCE` , the value is the VPC endpoint ID.
    ///
    /// `AccessAssociationSource`. Required. A change replaces the resource.
    pub fn access_association_source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessAssociationSource", value.into());
        self
    }

    /// The type of the domain name access association source. Only `VPCE` is currently supported.
    ///
    /// `AccessAssociationSourceType`. Required. Allowed: [`AccessAssociationSourceType`](domain_name_access_association::AccessAssociationSourceType). A change replaces the resource.
    pub fn access_association_source_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessAssociationSourceType", value.into());
        self
    }

    /// The ARN of the domain name.
    ///
    /// `DomainNameArn`. Required. A change replaces the resource.
    pub fn domain_name_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainNameArn", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<domain_name_access_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl crate::Resource for DomainNameAccessAssociation {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";
}

impl Construct for DomainNameAccessAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainNameAccessAssociation> for Properties {
    fn from(value: DomainNameAccessAssociation) -> Self {
        value.0
    }
}

impl Handle<DomainNameAccessAssociation> {
    /// The access association ARN. For example: `arn:aws:apigateway:us-west-2:111122223333:/accessassociations/domainname/private.example.com+abcd1234/vpcesource/vpce-abcd1234efg` .
    ///
    /// `Fn::GetAtt` of `DomainNameAccessAssociationArn`.
    #[must_use]
    pub fn domain_name_access_association_arn(self) -> Value<String> {
        self.attribute("DomainNameAccessAssociationArn")
    }
}

/// The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API Gateway. You can use a private custom domain name to provide a URL for your private API that's more intuitive and easier to recall.
///
/// [`AWS::ApiGateway::DomainNameV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainNameV2(Properties);

impl DomainNameV2 {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name. AWS Certificate Manager is the only supported source.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CertificateArn", value.into());
        self
    }

    /// Represents a custom domain name as a user-friendly host name of an API (RestApi).
    ///
    /// `DomainName`. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The endpoint access mode for your DomainName.
    ///
    /// `EndpointAccessMode`.
    pub fn endpoint_access_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointAccessMode", value.into());
        self
    }

    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
    ///
    /// `EndpointConfiguration`. A change replaces the resource.
    pub fn endpoint_configuration(
        mut self,
        value: impl Into<Value<domain_name_v2::EndpointConfiguration>>,
    ) -> Self {
        self.0.set("EndpointConfiguration", value.into());
        self
    }

    /// A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of the caller and Method configuration. You can use `Fn::ToJsonString` to enter your `policy` .
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your private APIs.
    ///
    /// `RoutingMode`. Allowed: [`RoutingMode`](domain_name_v2::RoutingMode).
    pub fn routing_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingMode", value.into());
        self
    }

    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    ///
    /// `SecurityPolicy`. A change replaces the resource.
    pub fn security_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityPolicy", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain_name_v2::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl crate::Resource for DomainNameV2 {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2";
}

impl Construct for DomainNameV2 {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainNameV2> for Properties {
    fn from(value: DomainNameV2) -> Self {
        value.0
    }
}

impl Handle<DomainNameV2> {
    /// The ARN of the domain name.
    ///
    /// `Fn::GetAtt` of `DomainNameArn`.
    #[must_use]
    pub fn domain_name_arn(self) -> Value<String> {
        self.attribute("DomainNameArn")
    }

    /// The domain name ID.
    ///
    /// `Fn::GetAtt` of `DomainNameId`.
    #[must_use]
    pub fn domain_name_id(self) -> Value<String> {
        self.attribute("DomainNameId")
    }
}

/// The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API. When you delete a stack containing this resource, your custom gateway responses are reset.
///
/// [`AWS::ApiGateway::GatewayResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html).
///
/// Required: `ResponseType`, `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GatewayResponse(Properties);

impl GatewayResponse {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value pairs.
    ///
    /// `ResponseParameters`.
    pub fn response_parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ResponseParameters", value.into());
        self
    }

    /// Response templates of the GatewayResponse as a string-to-string map of key-value pairs.
    ///
    /// `ResponseTemplates`.
    pub fn response_templates(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("ResponseTemplates", value.into());
        self
    }

    /// The response type of the associated GatewayResponse.
    ///
    /// `ResponseType`. Required. A change replaces the resource.
    pub fn response_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResponseType", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// The HTTP status code for this GatewayResponse.
    ///
    /// `StatusCode`.
    pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatusCode", value.into());
        self
    }
}

impl crate::Resource for GatewayResponse {
    const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse";
}

impl Construct for GatewayResponse {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GatewayResponse> for Properties {
    fn from(value: GatewayResponse) -> Self {
        value.0
    }
}

impl Handle<GatewayResponse> {
    /// The ID for the gateway response. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that clients must send in their requests.
///
/// [`AWS::ApiGateway::Method`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html).
///
/// Required: `HttpMethod`, `ResourceId`, `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Method(Properties);

impl Method {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean flag specifying whether a valid ApiKey is required to invoke this method.
    ///
    /// `ApiKeyRequired`.
    pub fn api_key_required(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApiKeyRequired", value.into());
        self
    }

    /// A list of authorization scopes configured on the method. The scopes are used with a `COGNITO_USER_POOLS` authorizer to authorize the method invocation.
    ///
    /// `AuthorizationScopes`.
    pub fn authorization_scopes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AuthorizationScopes", value.into());
        self
    }

    /// The method's authorization type. This parameter is required. For valid values, see [Method](https://docs.aws.amazon.com/apigateway/latest/api/API_Method.html) in the \*API Gateway API Reference\* .
    ///
    /// `AuthorizationType`.
    pub fn authorization_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizationType", value.into());
        self
    }

    /// The identifier of an authorizer to use on this method. The method's authorization type must be `CUSTOM` or `COGNITO_USER_POOLS` .
    ///
    /// `AuthorizerId`.
    pub fn authorizer_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerId", value.into());
        self
    }

    /// The method's HTTP verb.
    ///
    /// `HttpMethod`. Required. A change replaces the resource.
    pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HttpMethod", value.into());
        self
    }

    /// Represents an `HTTP` , `HTTP_PROXY` , `AWS` , `AWS_PROXY` , or Mock integration.
    ///
    /// `Integration`.
    pub fn integration(mut self, value: impl Into<Value<method::Integration>>) -> Self {
        self.0.set("Integration", value.into());
        self
    }

    /// Gets a method response associated with a given HTTP status code.
    ///
    /// `MethodResponses`.
    pub fn method_responses(mut self, value: impl Into<List<method::MethodResponse>>) -> Self {
        self.0.set("MethodResponses", value.into());
        self
    }

    /// A human-friendly operation identifier for the method. For example, you can assign the `operationName` of `ListPets` for the `GET /pets` method in the `PetStore` example.
    ///
    /// `OperationName`.
    pub fn operation_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperationName", value.into());
        self
    }

    /// A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads of given content types (as the mapping key).
    ///
    /// `RequestModels`.
    pub fn request_models(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("RequestModels", value.into());
        self
    }

    /// A key-value map defining required or optional method request parameters that can be accepted by API Gateway.
    ///
    /// `RequestParameters`.
    pub fn request_parameters(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("RequestParameters", value.into());
        self
    }

    /// The identifier of a RequestValidator for request validation.
    ///
    /// `RequestValidatorId`.
    pub fn request_validator_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RequestValidatorId", value.into());
        self
    }

    /// The Resource identifier for the MethodResponse resource.
    ///
    /// `ResourceId`. Required. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }
}

impl crate::Resource for Method {
    const TYPE: &'static str = "AWS::ApiGateway::Method";
}

impl Construct for Method {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Method> for Properties {
    fn from(value: Method) -> Self {
        value.0
    }
}

/// The `AWS::ApiGateway::Model` resource defines the structure of a request or response payload for an API method.
///
/// [`AWS::ApiGateway::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html).
///
/// Required: `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Model(Properties);

impl Model {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content-type for the model.
    ///
    /// `ContentType`. A change replaces the resource.
    pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentType", value.into());
        self
    }

    /// The description of the model.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the model. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the model name.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// The schema for the model. For `application/json` models, this should be JSON schema draft 4 model.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Schema", value.into());
        self
    }
}

impl crate::Resource for Model {
    const TYPE: &'static str = "AWS::ApiGateway::Model";
}

impl Construct for Model {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Model> for Properties {
    fn from(value: Model) -> Self {
        value.0
    }
}

/// The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your API.
///
/// [`AWS::ApiGateway::RequestValidator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html).
///
/// Required: `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RequestValidator(Properties);

impl RequestValidator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of this RequestValidator
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// A Boolean flag to indicate whether to validate a request body according to the configured Model schema.
    ///
    /// `ValidateRequestBody`.
    pub fn validate_request_body(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ValidateRequestBody", value.into());
        self
    }

    /// A Boolean flag to indicate whether to validate request parameters ( `true` ) or not ( `false` ).
    ///
    /// `ValidateRequestParameters`.
    pub fn validate_request_parameters(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ValidateRequestParameters", value.into());
        self
    }
}

impl crate::Resource for RequestValidator {
    const TYPE: &'static str = "AWS::ApiGateway::RequestValidator";
}

impl Construct for RequestValidator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RequestValidator> for Properties {
    fn from(value: RequestValidator) -> Self {
        value.0
    }
}

impl Handle<RequestValidator> {
    /// The ID for the request validator. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `RequestValidatorId`.
    #[must_use]
    pub fn request_validator_id(self) -> Value<String> {
        self.attribute("RequestValidatorId")
    }
}

/// The `AWS::ApiGateway::Resource` resource creates a resource in an API.
///
/// [`AWS::ApiGateway::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html).
///
/// Required: `ParentId`, `PathPart`, `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Resource(Properties);

impl Resource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The parent resource's identifier.
    ///
    /// `ParentId`. Required. A change replaces the resource.
    pub fn parent_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentId", value.into());
        self
    }

    /// The last path segment for this resource.
    ///
    /// `PathPart`. Required. A change replaces the resource.
    pub fn path_part(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PathPart", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }
}

impl crate::Resource for Resource {
    const TYPE: &'static str = "AWS::ApiGateway::Resource";
}

impl Construct for Resource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Resource> for Properties {
    fn from(value: Resource) -> Self {
        value.0
    }
}

impl Handle<Resource> {
    /// The ID for the resource. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `ResourceId`.
    #[must_use]
    pub fn resource_id(self) -> Value<String> {
        self.attribute("ResourceId")
    }
}

/// The `AWS::ApiGateway::RestApi` resource creates a REST API. For more information, see [restapi:create](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html) in the \*Amazon API Gateway REST API Reference\* .
///
/// [`AWS::ApiGateway::RestApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RestApi(Properties);

impl RestApi {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The source of the API key for metering requests according to a usage plan. Valid values are: `HEADER` to read the API key from the `X-API-Key` header of a request.
    ///
    /// `ApiKeySourceType`.
    pub fn api_key_source_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiKeySourceType", value.into());
        self
    }

    /// The list of binary media types supported by the RestApi. By default, the RestApi supports only UTF-8-encoded text payloads.
    ///
    /// `BinaryMediaTypes`.
    pub fn binary_media_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("BinaryMediaTypes", value.into());
        self
    }

    /// An OpenAPI specification that defines a set of RESTful APIs in JSON format. For YAML templates, you can also provide the specification in YAML format.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Body", value.into());
        self
    }

    /// The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful APIs in JSON or YAML format.
    ///
    /// `BodyS3Location`.
    pub fn body_s3_location(mut self, value: impl Into<Value<rest_api::S3Location>>) -> Self {
        self.0.set("BodyS3Location", value.into());
        self
    }

    /// The ID of the RestApi that you want to clone from.
    ///
    /// `CloneFrom`.
    pub fn clone_from(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloneFrom", value.into());
        self
    }

    /// The description of the RestApi.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint.
    ///
    /// `DisableExecuteApiEndpoint`.
    pub fn disable_execute_api_endpoint(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableExecuteApiEndpoint", value.into());
        self
    }

    /// The endpoint access mode for your RestApi.
    ///
    /// `EndpointAccessMode`.
    pub fn endpoint_access_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointAccessMode", value.into());
        self
    }

    /// A list of the endpoint types and IP address types of the API. Use this property when creating an API. When importing an existing API, specify the endpoint configuration types using the `Parameters` property.
    ///
    /// `EndpointConfiguration`.
    pub fn endpoint_configuration(
        mut self,
        value: impl Into<Value<rest_api::EndpointConfiguration>>,
    ) -> Self {
        self.0.set("EndpointConfiguration", value.into());
        self
    }

    /// A query parameter to indicate whether to rollback the API update ( `true` ) or not ( `false` ) when a warning is encountered. The default value is `false` .
    ///
    /// `FailOnWarnings`.
    pub fn fail_on_warnings(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FailOnWarnings", value.into());
        self
    }

    /// A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes, inclusive) or disable compression (with a null value) on an API.
    ///
    /// `MinimumCompressionSize`.
    pub fn minimum_compression_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinimumCompressionSize", value.into());
        self
    }

    /// This property applies only when you use OpenAPI to define your REST API. The `Mode` determines how API Gateway handles resource updates.
    ///
    /// `Mode`.
    pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Mode", value.into());
        self
    }

    /// The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Custom header parameters as part of the request.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// A policy document that contains the permissions for the `RestApi` resource. To set the ARN for the policy, use the `!Join` intrinsic function with `""` as delimiter and values of `"execute-api:/"` and `"*"` .
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The Transport Layer Security (TLS) version + cipher suite for this RestApi.
    ///
    /// `SecurityPolicy`.
    pub fn security_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityPolicy", value.into());
        self
    }

    /// The key-value map of strings. The valid character set is \[a-zA-Z+-=.\_:/\]. The tag key can be up to 128 characters and must not start with `aws:` . The tag value can be up to 256 characters.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rest_api::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `Version`.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl crate::Resource for RestApi {
    const TYPE: &'static str = "AWS::ApiGateway::RestApi";
}

impl Construct for RestApi {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RestApi> for Properties {
    fn from(value: RestApi) -> Self {
        value.0
    }
}

impl Handle<RestApi> {
    /// The string identifier of the associated RestApi.
    ///
    /// `Fn::GetAtt` of `RestApiId`.
    #[must_use]
    pub fn rest_api_id(self) -> Value<String> {
        self.attribute("RestApiId")
    }

    /// The root resource ID for a `RestApi` resource, such as `a0bc123d4e` .
    ///
    /// `Fn::GetAtt` of `RootResourceId`.
    #[must_use]
    pub fn root_resource_id(self) -> Value<String> {
        self.attribute("RootResourceId")
    }
}

/// The `AWS::ApiGateway::Stage` resource creates a stage for a deployment.
///
/// [`AWS::ApiGateway::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html).
///
/// Required: `RestApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stage(Properties);

impl Stage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Access log settings, including the access log format and access log destination ARN.
    ///
    /// `AccessLogSetting`.
    pub fn access_log_setting(mut self, value: impl Into<Value<stage::AccessLogSetting>>) -> Self {
        self.0.set("AccessLogSetting", value.into());
        self
    }

    /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method.
    ///
    /// `CacheClusterEnabled`.
    pub fn cache_cluster_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CacheClusterEnabled", value.into());
        self
    }

    /// The stage's cache capacity in GB. For more information about choosing a cache size, see [Enabling API caching to enhance responsiveness](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html) .
    ///
    /// `CacheClusterSize`.
    pub fn cache_cluster_size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CacheClusterSize", value.into());
        self
    }

    /// Settings for the canary deployment in this stage.
    ///
    /// `CanarySetting`.
    pub fn canary_setting(mut self, value: impl Into<Value<stage::CanarySetting>>) -> Self {
        self.0.set("CanarySetting", value.into());
        self
    }

    /// The identifier of a client certificate for an API stage.
    ///
    /// `ClientCertificateId`.
    pub fn client_certificate_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientCertificateId", value.into());
        self
    }

    /// The identifier of the Deployment that the stage points to.
    ///
    /// `DeploymentId`.
    pub fn deployment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentId", value.into());
        self
    }

    /// The stage's description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The version of the associated API documentation.
    ///
    /// `DocumentationVersion`.
    pub fn documentation_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentationVersion", value.into());
        self
    }

    /// A map that defines the method settings for a Stage resource.
    ///
    /// `MethodSettings`.
    pub fn method_settings(mut self, value: impl Into<List<stage::MethodSetting>>) -> Self {
        self.0.set("MethodSettings", value.into());
        self
    }

    /// The string identifier of the associated RestApi.
    ///
    /// `RestApiId`. Required. A change replaces the resource.
    pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestApiId", value.into());
        self
    }

    /// The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway. Stage names can only contain alphanumeric characters, hyphens, and underscores. Maximum length is 128 characters.
    ///
    /// `StageName`. A change replaces the resource.
    pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StageName", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stage::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies whether active tracing with X-ray is enabled for the Stage.
    ///
    /// `TracingEnabled`.
    pub fn tracing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TracingEnabled", value.into());
        self
    }

    /// A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value. Variable names are limited to alphanumeric characters.
    ///
    /// `Variables`.
    pub fn variables(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Variables", value.into());
        self
    }
}

impl crate::Resource for Stage {
    const TYPE: &'static str = "AWS::ApiGateway::Stage";
}

impl Construct for Stage {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Stage> for Properties {
    fn from(value: Stage) -> Self {
        value.0
    }
}

/// The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs. A usage plan sets a target for the throttling and quota limits on individual client API keys.
///
/// [`AWS::ApiGateway::UsagePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UsagePlan(Properties);

impl UsagePlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The associated API stages of a usage plan.
    ///
    /// `ApiStages`.
    pub fn api_stages(mut self, value: impl Into<List<usage_plan::ApiStage>>) -> Self {
        self.0.set("ApiStages", value.into());
        self
    }

    /// The description of a usage plan.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The target maximum number of permitted requests per a given unit time interval.
    ///
    /// `Quota`.
    pub fn quota(mut self, value: impl Into<Value<usage_plan::QuotaSettings>>) -> Self {
        self.0.set("Quota", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<usage_plan::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A map containing method level throttling information for API stage in a usage plan.
    ///
    /// `Throttle`.
    pub fn throttle(mut self, value: impl Into<Value<usage_plan::ThrottleSettings>>) -> Self {
        self.0.set("Throttle", value.into());
        self
    }

    /// The name of a usage plan.
    ///
    /// `UsagePlanName`.
    pub fn usage_plan_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UsagePlanName", value.into());
        self
    }
}

impl crate::Resource for UsagePlan {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlan";
}

impl Construct for UsagePlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UsagePlan> for Properties {
    fn from(value: UsagePlan) -> Self {
        value.0
    }
}

impl Handle<UsagePlan> {
    /// The ID for the usage plan. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan. This association determines which users the usage plan is applied to.
///
/// [`AWS::ApiGateway::UsagePlanKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html).
///
/// Required: `KeyId`, `KeyType`, `UsagePlanId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UsagePlanKey(Properties);

impl UsagePlanKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Id of the UsagePlanKey resource.
    ///
    /// `KeyId`. Required. A change replaces the resource.
    pub fn key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyId", value.into());
        self
    }

    /// The type of a UsagePlanKey resource for a plan customer.
    ///
    /// `KeyType`. Required. Allowed: [`KeyType`](usage_plan_key::KeyType). A change replaces the resource.
    pub fn key_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyType", value.into());
        self
    }

    /// The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer.
    ///
    /// `UsagePlanId`. Required. A change replaces the resource.
    pub fn usage_plan_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UsagePlanId", value.into());
        self
    }
}

impl crate::Resource for UsagePlanKey {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";
}

impl Construct for UsagePlanKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UsagePlanKey> for Properties {
    fn from(value: UsagePlanKey) -> Self {
        value.0
    }
}

impl Handle<UsagePlanKey> {
    /// The ID for the usage plan key. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private Cloud (VPC).
///
/// [`AWS::ApiGateway::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html).
///
/// Required: `Name`, `TargetArns`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcLink(Properties);

impl VpcLink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the VPC link.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name used to label and identify the VPC link.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of arbitrary tags (key-value pairs) to associate with the VPC link.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vpc_link::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the network load balancer of the VPC targeted by the VPC link. The network load balancer must be owned by the same AWS account of the API owner.
    ///
    /// `TargetArns`. Required. A change replaces the resource.
    pub fn target_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetArns", value.into());
        self
    }
}

impl crate::Resource for VpcLink {
    const TYPE: &'static str = "AWS::ApiGateway::VpcLink";
}

impl Construct for VpcLink {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VpcLink> for Properties {
    fn from(value: VpcLink) -> Self {
        value.0
    }
}

impl Handle<VpcLink> {
    /// The ID for the VPC link. For example: `abc123` .
    ///
    /// `Fn::GetAtt` of `VpcLinkId`.
    #[must_use]
    pub fn vpc_link_id(self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

/// Property types of [`ApiKey`].
pub mod api_key {
    use crate::{Json, Properties, Value};

    /// `StageKey` is a property of the [AWS::ApiGateway::ApiKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html) resource that specifies the stage to associate with the API key.
    ///
    /// A property type of `AWS::ApiGateway::ApiKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StageKey(Properties);

    impl StageKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string identifier of the associated RestApi.
        ///
        /// `RestApiId`.
        pub fn rest_api_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RestApiId", value.into());
            self
        }

        /// The stage name associated with the stage key.
        ///
        /// `StageName`.
        pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StageName", value.into());
            self
        }
    }

    impl From<StageKey> for Json {
        fn from(value: StageKey) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::ApiKey`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types of [`ClientCertificate`].
pub mod client_certificate {
    use crate::{Json, Properties, Value};

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::ClientCertificate`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types of [`Deployment`].
pub mod deployment {
    use crate::{Json, List, Map, Properties, Value};

    /// The `AccessLogSetting` property type specifies settings for logging access in this stage.
    ///
    /// A property type of `AWS::ApiGateway::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessLogSetting(Properties);

    impl AccessLogSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-` .
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least `$context.requestId` .
        ///
        /// `Format`.
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }
    }

    impl From<AccessLogSetting> for Json {
        fn from(value: AccessLogSetting) -> Self {
            value.0.into()
        }
    }

    /// The `CanarySetting` property type specifies settings for the canary deployment in this stage.
    ///
    /// A property type of `AWS::ApiGateway::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CanarySetting(Properties);

    impl CanarySetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The percent (0-100) of traffic diverted to a canary deployment.
        ///
        /// `PercentTraffic`.
        pub fn percent_traffic(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PercentTraffic", value.into());
            self
        }

        /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. These stage variables are represented as a string-to-string map between stage variable names and their values.
        ///
        /// `StageVariableOverrides`.
        pub fn stage_variable_overrides(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("StageVariableOverrides", value.into());
            self
        }

        /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
        ///
        /// `UseStageCache`.
        pub fn use_stage_cache(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseStageCache", value.into());
            self
        }
    }

    impl From<CanarySetting> for Json {
        fn from(value: CanarySetting) -> Self {
            value.0.into()
        }
    }

    /// The `DeploymentCanarySettings` property type specifies settings for the canary deployment.
    ///
    /// A property type of `AWS::ApiGateway::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentCanarySettings(Properties);

    impl DeploymentCanarySettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The percentage (0.0-100.0) of traffic routed to the canary deployment.
        ///
        /// `PercentTraffic`.
        pub fn percent_traffic(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PercentTraffic", value.into());
            self
        }

        /// A stage variable overrides used for the canary release deployment. They can override existing stage variables or add new stage variables for the canary release deployment.
        ///
        /// `StageVariableOverrides`.
        pub fn stage_variable_overrides(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("StageVariableOverrides", value.into());
            self
        }

        /// A Boolean flag to indicate whether the canary release deployment uses the stage cache or not.
        ///
        /// `UseStageCache`.
        pub fn use_stage_cache(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseStageCache", value.into());
            self
        }
    }

    impl From<DeploymentCanarySettings> for Json {
        fn from(value: DeploymentCanarySettings) -> Self {
            value.0.into()
        }
    }

    /// The `MethodSetting` property type configures settings for all methods in a stage. If you modify this property type, you must create a new deployment for your API.
    ///
    /// A property type of `AWS::ApiGateway::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MethodSetting(Properties);

    impl MethodSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the cached responses are encrypted.
        ///
        /// `CacheDataEncrypted`.
        pub fn cache_data_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CacheDataEncrypted", value.into());
            self
        }

        /// Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response will be cached.
        ///
        /// `CacheTtlInSeconds`.
        pub fn cache_ttl_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CacheTtlInSeconds", value.into());
            self
        }

        /// Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the stage for responses to be cached.
        ///
        /// `CachingEnabled`.
        pub fn caching_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CachingEnabled", value.into());
            self
        }

        /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs. This can be useful to troubleshoot APIs, but can result in logging sensitive data.
        ///
        /// `DataTraceEnabled`.
        pub fn data_trace_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataTraceEnabled", value.into());
            self
        }

        /// The HTTP method.
        ///
        /// `HttpMethod`.
        pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpMethod", value.into());
            self
        }

        /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. Valid values are `OFF` , `ERROR` , and `INFO` .
        ///
        /// `LoggingLevel`.
        pub fn logging_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoggingLevel", value.into());
            self
        }

        /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
        ///
        /// `MetricsEnabled`.
        pub fn metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MetricsEnabled", value.into());
            self
        }

        /// The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource` .
        ///
        /// `ResourcePath`.
        pub fn resource_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourcePath", value.into());
            self
        }

        /// Specifies the throttling burst limit.
        ///
        /// `ThrottlingBurstLimit`.
        pub fn throttling_burst_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThrottlingBurstLimit", value.into());
            self
        }

        /// Specifies the throttling rate limit.
        ///
        /// `ThrottlingRateLimit`.
        pub fn throttling_rate_limit(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThrottlingRateLimit", value.into());
            self
        }
    }

    impl From<MethodSetting> for Json {
        fn from(value: MethodSetting) -> Self {
            value.0.into()
        }
    }

    /// `StageDescription` is a property of the [AWS::ApiGateway::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html) resource that configures a deployment stage.
    ///
    /// A property type of `AWS::ApiGateway::Deployment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StageDescription(Properties);

    impl StageDescription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies settings for logging access in this stage.
        ///
        /// `AccessLogSetting`.
        pub fn access_log_setting(mut self, value: impl Into<Value<AccessLogSetting>>) -> Self {
            self.0.set("AccessLogSetting", value.into());
            self
        }

        /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method.
        ///
        /// `CacheClusterEnabled`.
        pub fn cache_cluster_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CacheClusterEnabled", value.into());
            self
        }

        /// The size of the stage's cache cluster. For more information, see [cacheClusterSize](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html#apigw-CreateStage-request-cacheClusterSize) in the \*API Gateway API Reference\* .
        ///
        /// `CacheClusterSize`.
        pub fn cache_cluster_size(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheClusterSize", value.into());
            self
        }

        /// Indicates whether the cached responses are encrypted.
        ///
        /// `CacheDataEncrypted`.
        pub fn cache_data_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CacheDataEncrypted", value.into());
            self
        }

        /// The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses.
        ///
        /// `CacheTtlInSeconds`.
        pub fn cache_ttl_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CacheTtlInSeconds", value.into());
            self
        }

        /// Indicates whether responses are cached and returned for requests. You must enable a cache cluster on the stage to cache responses.
        ///
        /// `CachingEnabled`.
        pub fn caching_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CachingEnabled", value.into());
            self
        }

        /// Specifies settings for the canary deployment in this stage.
        ///
        /// `CanarySetting`.
        pub fn canary_setting(mut self, value: impl Into<Value<CanarySetting>>) -> Self {
            self.0.set("CanarySetting", value.into());
            self
        }

        /// The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage.
        ///
        /// `ClientCertificateId`.
        pub fn client_certificate_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientCertificateId", value.into());
            self
        }

        /// Indicates whether data trace logging is enabled for methods in the stage. API Gateway pushes these logs to Amazon CloudWatch Logs.
        ///
        /// `DataTraceEnabled`.
        pub fn data_trace_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataTraceEnabled", value.into());
            self
        }

        /// A description of the purpose of the stage.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The version identifier of the API documentation snapshot.
        ///
        /// `DocumentationVersion`.
        pub fn documentation_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentationVersion", value.into());
            self
        }

        /// The logging level for this method. For valid values, see the `loggingLevel` property of the [MethodSetting](https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html) resource in the \*Amazon API Gateway API Reference\* .
        ///
        /// `LoggingLevel`.
        pub fn logging_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoggingLevel", value.into());
            self
        }

        /// Configures settings for all of the stage's methods.
        ///
        /// `MethodSettings`.
        pub fn method_settings(mut self, value: impl Into<List<MethodSetting>>) -> Self {
            self.0.set("MethodSettings", value.into());
            self
        }

        /// Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage.
        ///
        /// `MetricsEnabled`.
        pub fn metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MetricsEnabled", value.into());
            self
        }

        /// An array of arbitrary tags (key-value pairs) to associate with the stage.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The target request burst rate limit. This allows more requests through for a period of time than the target rate limit.
        ///
        /// `ThrottlingBurstLimit`.
        pub fn throttling_burst_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThrottlingBurstLimit", value.into());
            self
        }

        /// The target request steady-state rate limit. For more information, see [Manage API Request Throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html) in the \*API Gateway Developer Guide\* .
        ///
        /// `ThrottlingRateLimit`.
        pub fn throttling_rate_limit(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThrottlingRateLimit", value.into());
            self
        }

        /// Specifies whether active tracing with X-ray is enabled for this stage.
        ///
        /// `TracingEnabled`.
        pub fn tracing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("TracingEnabled", value.into());
            self
        }

        /// A map that defines the stage variables. Variable names must consist of alphanumeric characters, and the values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+` .
        ///
        /// `Variables`.
        pub fn variables(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Variables", value.into());
            self
        }
    }

    impl From<StageDescription> for Json {
        fn from(value: StageDescription) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::Deployment`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types and words of [`DocumentationPart`].
pub mod documentation_part {
    use crate::{Json, Properties, Value};

    /// The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation applies to.
    ///
    /// A property type of `AWS::ApiGateway::DocumentationPart`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP verb of a method. It is a valid field for the API entity types of `METHOD` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` , `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` .
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// The name of the targeted API entity. It is a valid and required field for the API entity types of `AUTHORIZER` , `MODEL` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` and `RESPONSE_HEADER` .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The URL path of the target. It is a valid field for the API entity types of `RESOURCE` , `METHOD` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` , `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` .
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The HTTP status code of a response. It is a valid field for the API entity types of `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` . The default value is `*` for any status code.
        ///
        /// `StatusCode`.
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }

        /// The type of API entity to which the documentation content applies.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Api = "API",
            Authorizer = "AUTHORIZER",
            Model = "MODEL",
            Resource = "RESOURCE",
            Method = "METHOD",
            PathParameter = "PATH_PARAMETER",
            QueryParameter = "QUERY_PARAMETER",
            RequestHeader = "REQUEST_HEADER",
            RequestBody = "REQUEST_BODY",
            Response = "RESPONSE",
            ResponseHeader = "RESPONSE_HEADER",
            ResponseBody = "RESPONSE_BODY",
        }
    }
}

/// Property types and words of [`DomainName`].
pub mod domain_name {
    use crate::{Json, List, Properties, Value};

    /// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name.
    ///
    /// A property type of `AWS::ApiGateway::DomainName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointConfiguration(Properties);

    impl EndpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address types that can invoke this DomainName. Use `ipv4` to allow only IPv4 addresses to invoke this DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke this DomainName.
        ///
        /// `IpAddressType`.
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"` .
        ///
        /// `Types`.
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<EndpointConfiguration> for Json {
        fn from(value: EndpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
    ///
    /// A property type of `AWS::ApiGateway::DomainName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MutualTlsAuthentication(Properties);

    impl MutualTlsAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name` . The truststore can contain certificates from public or private certificate authorities.
        ///
        /// `TruststoreUri`.
        pub fn truststore_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TruststoreUri", value.into());
            self
        }

        /// The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket.
        ///
        /// `TruststoreVersion`.
        pub fn truststore_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TruststoreVersion", value.into());
            self
        }
    }

    impl From<MutualTlsAuthentication> for Json {
        fn from(value: MutualTlsAuthentication) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::DomainName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

    words! {
        /// Words for `RoutingMode`.
        pub enum RoutingMode {
            BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY",
            RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
            RoutingRuleOnly = "ROUTING_RULE_ONLY",
        }
    }
}

/// Property types and words of [`DomainNameAccessAssociation`].
pub mod domain_name_access_association {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ApiGateway::DomainNameAccessAssociation`.
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
        /// Words for `AccessAssociationSourceType`.
        pub enum AccessAssociationSourceType {
            Vpce = "VPCE",
        }
    }
}

/// Property types and words of [`DomainNameV2`].
pub mod domain_name_v2 {
    use crate::{Json, List, Properties, Value};

    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
    ///
    /// A property type of `AWS::ApiGateway::DomainNameV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointConfiguration(Properties);

    impl EndpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address types that can invoke an API (RestApi) or a DomainName. Use `ipv4` to allow only IPv4 addresses to invoke an API or DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API or a DomainName.
        ///
        /// `IpAddressType`.
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"` .
        ///
        /// `Types`.
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }
    }

    impl From<EndpointConfiguration> for Json {
        fn from(value: EndpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ApiGateway::DomainNameV2`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    words! {
        /// Words for `RoutingMode`.
        pub enum RoutingMode {
            BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY",
            RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
            RoutingRuleOnly = "ROUTING_RULE_ONLY",
        }
    }
}

/// Property types and words of [`Method`].
pub mod method {
    use crate::{Json, List, Map, Properties, Value};

    /// `Integration` is a property of the [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html) resource that specifies information about the target backend that a method calls.
    ///
    /// A property type of `AWS::ApiGateway::Method`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Integration(Properties);

    impl Integration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of request parameters whose values API Gateway caches. To be valid values for `cacheKeyParameters` , these parameters must also be specified for Method `requestParameters` .
        ///
        /// `CacheKeyParameters`.
        pub fn cache_key_parameters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CacheKeyParameters", value.into());
            self
        }

        /// Specifies a group of related cached parameters. By default, API Gateway uses the resource ID as the `cacheNamespace` .
        ///
        /// `CacheNamespace`.
        pub fn cache_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheNamespace", value.into());
            self
        }

        /// The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise.
        ///
        /// `ConnectionId`.
        pub fn connection_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionId", value.into());
            self
        }

        /// The type of the network connection to the integration endpoint.
        ///
        /// `ConnectionType`. Allowed: [`ConnectionType`].
        pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionType", value.into());
            self
        }

        /// Specifies how to handle request payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT` , with the following behaviors:
        ///
        /// `ContentHandling`. Allowed: [`ContentHandling`].
        pub fn content_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentHandling", value.into());
            self
        }

        /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
        ///
        /// `Credentials`.
        pub fn credentials(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Credentials", value.into());
            self
        }

        /// Specifies the integration's HTTP method type. For the Type property, if you specify `MOCK` , this property is optional. For Lambda integrations, you must set the integration method to `POST` .
        ///
        /// `IntegrationHttpMethod`.
        pub fn integration_http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegrationHttpMethod", value.into());
            self
        }

        /// Specifies the integration's responses.
        ///
        /// `IntegrationResponses`.
        pub fn integration_responses(
            mut self,
            value: impl Into<List<IntegrationResponse>>,
        ) -> Self {
            self.0.set("IntegrationResponses", value.into());
            self
        }

        /// The ALB or NLB listener to send the request to. Only supported for private integrations that use VPC links V2.
        ///
        /// `IntegrationTarget`.
        pub fn integration_target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegrationTarget", value.into());
            self
        }

        /// Specifies how the method request body of an unmapped content type will be passed through the integration request to the back end without transformation.
        ///
        /// `PassthroughBehavior`. Allowed: [`PassthroughBehavior`].
        pub fn passthrough_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PassthroughBehavior", value.into());
            self
        }

        /// A key-value map specifying request parameters that are passed from the method request to the back end.
        ///
        /// `RequestParameters`.
        pub fn request_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("RequestParameters", value.into());
            self
        }

        /// Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client. The content type value is the key in this map, and the template (as a String) is the value.
        ///
        /// `RequestTemplates`.
        pub fn request_templates(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("RequestTemplates", value.into());
            self
        }

        /// The response transfer mode of the integration. Use `STREAM` to have API Gateway stream response your back to you or use `BUFFERED` to have API Gateway wait to receive the complete response before beginning transmission.
        ///
        /// `ResponseTransferMode`. Allowed: [`ResponseTransferMode`].
        pub fn response_transfer_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseTransferMode", value.into());
            self
        }

        /// Custom timeout between 50 and 29,000 milliseconds. The default value is 29,000 milliseconds or 29 seconds. You can increase the default value to longer than 29 seconds for Regional or private APIs only.
        ///
        /// `TimeoutInMillis`.
        pub fn timeout_in_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMillis", value.into());
            self
        }

        /// Specifies an API method integration type. The valid value is one of the following:
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specifies Uniform Resource Identifier (URI) of the integration endpoint.
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<Integration> for Json {
        fn from(value: Integration) -> Self {
            value.0.into()
        }
    }

    /// `IntegrationResponse` is a property of the [Amazon API Gateway Method Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apitgateway-method-integration.html) property type that specifies the response that API Gateway sends after a method's backend finishes processing a request.
    ///
    /// A property type of `AWS::ApiGateway::Method`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegrationResponse(Properties);

    impl IntegrationResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT` , with the following behaviors:
        ///
        /// `ContentHandling`. Allowed: [`ContentHandling`].
        pub fn content_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentHandling", value.into());
            self
        }

        /// A key-value map specifying response parameters that are passed to the method response from the back end.
        ///
        /// `ResponseParameters`.
        pub fn response_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ResponseParameters", value.into());
            self
        }

        /// Specifies the templates used to transform the integration response body. Response templates are represented as a key/value map, with a content-type as the key and a template as the value.
        ///
        /// `ResponseTemplates`.
        pub fn response_templates(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ResponseTemplates", value.into());
            self
        }

        /// Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the back end.
        ///
        /// `SelectionPattern`.
        pub fn selection_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionPattern", value.into());
            self
        }

        /// Specifies the status code that is used to map the integration response to an existing MethodResponse.
        ///
        /// `StatusCode`. Required.
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<IntegrationResponse> for Json {
        fn from(value: IntegrationResponse) -> Self {
            value.0.into()
        }
    }

    /// Represents a method response of a given HTTP status code returned to the client. The method response is passed from the back end through the associated integration response that can be transformed using a mapping template.
    ///
    /// A property type of `AWS::ApiGateway::Method`.
    ///
    /// Required: `StatusCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MethodResponse(Properties);

    impl MethodResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Model resources used for the response's content-type. Response models are represented as a key/value map, with a content-type as the key and a Model name as the value.
        ///
        /// `ResponseModels`.
        pub fn response_models(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ResponseModels", value.into());
            self
        }

        /// A key-value map specifying required or optional response parameters that API Gateway can send back to the caller.
        ///
        /// `ResponseParameters`.
        pub fn response_parameters(mut self, value: impl Into<Map<Json>>) -> Self {
            self.0.set("ResponseParameters", value.into());
            self
        }

        /// The method response's status code.
        ///
        /// `StatusCode`. Required.
        pub fn status_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<MethodResponse> for Json {
        fn from(value: MethodResponse) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConnectionType`.
        pub enum ConnectionType {
            Internet = "INTERNET",
            VpcLink = "VPC_LINK",
        }

        /// Words for `ContentHandling`.
        pub enum ContentHandling {
            ConvertToBinary = "CONVERT_TO_BINARY",
            ConvertToText = "CONVERT_TO_TEXT",
        }

        /// Words for `PassthroughBehavior`.
        pub enum PassthroughBehavior {
            WhenNoMatch = "WHEN_NO_MATCH",
            WhenNoTemplates = "WHEN_NO_TEMPLATES",
            Never = "NEVER",
        }

        /// Words for `ResponseTransferMode`.
        pub enum ResponseTransferMode {
            Buffered = "BUFFERED",
            Stream = "STREAM",
        }

        /// Words for `Type`.
        pub enum Type {
            Aws = "AWS",
            AwsProxy = "AWS_PROXY",
            Http = "HTTP",
            HttpProxy = "HTTP_PROXY",
            Mock = "MOCK",
        }
    }
}

/// Property types of [`RestApi`].
pub mod rest_api {
    use crate::{Json, List, Properties, Value};

    /// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API.
    ///
    /// A property type of `AWS::ApiGateway::RestApi`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointConfiguration(Properties);

    impl EndpointConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP address types that can invoke an API (RestApi). Use `ipv4` to allow only IPv4 addresses to invoke an API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API.
        ///
        /// `IpAddressType`.
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"` .
        ///
        /// `Types`.
        pub fn types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Types", value.into());
            self
        }

        /// A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes. It is only supported for `PRIVATE` endpoint type.
        ///
        /// `VpcEndpointIds`.
        pub fn vpc_endpoint_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VpcEndpointIds", value.into());
            self
        }
    }

    impl From<EndpointConfiguration> for Json {
        fn from(value: EndpointConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `S3Location` is a property of the [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html) resource that specifies the Amazon S3 location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML.
    ///
    /// A property type of `AWS::ApiGateway::RestApi`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket where the OpenAPI file is stored.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The Amazon S3 ETag (a file checksum) of the OpenAPI file. If you don't specify a value, API Gateway skips ETag validation of your OpenAPI file.
        ///
        /// `ETag`.
        pub fn e_tag(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ETag", value.into());
            self
        }

        /// The file name of the OpenAPI file (Amazon S3 object name).
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// For versioning-enabled buckets, a specific version of the OpenAPI file.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::RestApi`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types of [`Stage`].
pub mod stage {
    use crate::{Json, Map, Properties, Value};

    /// The `AccessLogSetting` property type specifies settings for logging access in this stage.
    ///
    /// A property type of `AWS::ApiGateway::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessLogSetting(Properties);

    impl AccessLogSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-` .
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// A single line format of the access logs of data, as specified by selected \[$context variables\](<https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference>) .
        ///
        /// `Format`.
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }
    }

    impl From<AccessLogSetting> for Json {
        fn from(value: AccessLogSetting) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings of a canary deployment.
    ///
    /// A property type of `AWS::ApiGateway::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CanarySetting(Properties);

    impl CanarySetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the canary deployment.
        ///
        /// `DeploymentId`.
        pub fn deployment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentId", value.into());
            self
        }

        /// The percent (0-100) of traffic diverted to a canary deployment.
        ///
        /// `PercentTraffic`.
        pub fn percent_traffic(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("PercentTraffic", value.into());
            self
        }

        /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. These stage variables are represented as a string-to-string map between stage variable names and their values.
        ///
        /// `StageVariableOverrides`.
        pub fn stage_variable_overrides(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("StageVariableOverrides", value.into());
            self
        }

        /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
        ///
        /// `UseStageCache`.
        pub fn use_stage_cache(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseStageCache", value.into());
            self
        }
    }

    impl From<CanarySetting> for Json {
        fn from(value: CanarySetting) -> Self {
            value.0.into()
        }
    }

    /// The `MethodSetting` property type configures settings for all methods in a stage.
    ///
    /// A property type of `AWS::ApiGateway::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MethodSetting(Properties);

    impl MethodSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the cached responses are encrypted.
        ///
        /// `CacheDataEncrypted`.
        pub fn cache_data_encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CacheDataEncrypted", value.into());
            self
        }

        /// Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response will be cached.
        ///
        /// `CacheTtlInSeconds`.
        pub fn cache_ttl_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CacheTtlInSeconds", value.into());
            self
        }

        /// Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the stage for responses to be cached.
        ///
        /// `CachingEnabled`.
        pub fn caching_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CachingEnabled", value.into());
            self
        }

        /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs. This can be useful to troubleshoot APIs, but can result in logging sensitive data.
        ///
        /// `DataTraceEnabled`.
        pub fn data_trace_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataTraceEnabled", value.into());
            self
        }

        /// The HTTP method. To apply settings to multiple resources and methods, specify an asterisk ( `*` ) for the `HttpMethod` and `/*` for the `ResourcePath` . This parameter is required when you specify a `MethodSetting` .
        ///
        /// `HttpMethod`.
        pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpMethod", value.into());
            self
        }

        /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. Valid values are `OFF` , `ERROR` , and `INFO` .
        ///
        /// `LoggingLevel`.
        pub fn logging_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoggingLevel", value.into());
            self
        }

        /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
        ///
        /// `MetricsEnabled`.
        pub fn metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MetricsEnabled", value.into());
            self
        }

        /// The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource` .
        ///
        /// `ResourcePath`.
        pub fn resource_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourcePath", value.into());
            self
        }

        /// Specifies the throttling burst limit.
        ///
        /// `ThrottlingBurstLimit`.
        pub fn throttling_burst_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThrottlingBurstLimit", value.into());
            self
        }

        /// Specifies the throttling rate limit.
        ///
        /// `ThrottlingRateLimit`.
        pub fn throttling_rate_limit(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ThrottlingRateLimit", value.into());
            self
        }
    }

    impl From<MethodSetting> for Json {
        fn from(value: MethodSetting) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::Stage`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

/// Property types of [`UsagePlan`].
pub mod usage_plan {
    use crate::{Json, Map, Properties, Value};

    /// API stage name of the associated API stage in a usage plan.
    ///
    /// A property type of `AWS::ApiGateway::UsagePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiStage(Properties);

    impl ApiStage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// API Id of the associated API stage in a usage plan.
        ///
        /// `ApiId`.
        pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiId", value.into());
            self
        }

        /// API stage name of the associated API stage in a usage plan.
        ///
        /// `Stage`.
        pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stage", value.into());
            self
        }

        /// Map containing method level throttling information for API stage in a usage plan.
        ///
        /// `Throttle`.
        pub fn throttle(mut self, value: impl Into<Map<ThrottleSettings>>) -> Self {
            self.0.set("Throttle", value.into());
            self
        }
    }

    impl From<ApiStage> for Json {
        fn from(value: ApiStage) -> Self {
            value.0.into()
        }
    }

    /// `QuotaSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies a target for the maximum number of requests users can make to your REST APIs.
    ///
    /// A property type of `AWS::ApiGateway::UsagePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QuotaSettings(Properties);

    impl QuotaSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target maximum number of requests that can be made in a given time period.
        ///
        /// `Limit`.
        pub fn limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Limit", value.into());
            self
        }

        /// The number of requests subtracted from the given limit in the initial time period.
        ///
        /// `Offset`.
        pub fn offset(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Offset", value.into());
            self
        }

        /// The time period in which the limit applies. Valid values are "DAY", "WEEK" or "MONTH".
        ///
        /// `Period`.
        pub fn period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Period", value.into());
            self
        }
    }

    impl From<QuotaSettings> for Json {
        fn from(value: QuotaSettings) -> Self {
            value.0.into()
        }
    }

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::UsagePlan`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

    /// `ThrottleSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs.
    ///
    /// A property type of `AWS::ApiGateway::UsagePlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThrottleSettings(Properties);

    impl ThrottleSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API target request burst rate limit. This allows more requests through for a period of time than the target rate limit.
        ///
        /// `BurstLimit`.
        pub fn burst_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BurstLimit", value.into());
            self
        }

        /// The API target request rate limit.
        ///
        /// `RateLimit`.
        pub fn rate_limit(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("RateLimit", value.into());
            self
        }
    }

    impl From<ThrottleSettings> for Json {
        fn from(value: ThrottleSettings) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`UsagePlanKey`].
pub mod usage_plan_key {
    words! {
        /// Words for `KeyType`.
        pub enum KeyType {
            ApiKey = "API_KEY",
        }
    }
}

/// Property types of [`VpcLink`].
pub mod vpc_link {
    use crate::{Json, Properties, Value};

    /// An array of key-value pairs to apply to this resource. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// A property type of `AWS::ApiGateway::VpcLink`.
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

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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
