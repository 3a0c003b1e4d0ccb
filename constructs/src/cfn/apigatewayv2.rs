//! `AWS::ApiGatewayV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::ApiGatewayV2::Api` resource creates an API. WebSocket APIs and HTTP APIs are supported.
///
/// [`AWS::ApiGatewayV2::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Api(Properties);

impl Api {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An API key selection expression. Supported only for WebSocket APIs.
    ///
    /// `ApiKeySelectionExpression`.
    pub fn api_key_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiKeySelectionExpression", value.into());
        self
    }

    /// Specifies how to interpret the base path of the API during import. Valid values are `ignore` , `prepend` , and `split` . The default value is `ignore` .
    ///
    /// `BasePath`.
    pub fn base_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BasePath", value.into());
        self
    }

    /// The OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or `BodyS3Location` .
    ///
    /// `Body`.
    pub fn body(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Body", value.into());
        self
    }

    /// The S3 location of an OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or `BodyS3Location` .
    ///
    /// `BodyS3Location`.
    pub fn body_s3_location(mut self, value: impl Into<Value<api::BodyS3Location>>) -> Self {
        self.0.set("BodyS3Location", value.into());
        self
    }

    /// A CORS configuration. Supported only for HTTP APIs. See [Configuring CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more information.
    ///
    /// `CorsConfiguration`.
    pub fn cors_configuration(mut self, value: impl Into<Value<api::Cors>>) -> Self {
        self.0.set("CorsConfiguration", value.into());
        self
    }

    /// This property is part of quick create. It specifies the credentials required for the integration, if any. For a Lambda integration, three options are available.
    ///
    /// `CredentialsArn`.
    pub fn credentials_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CredentialsArn", value.into());
        self
    }

    /// The description of the API.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default <https://>{api\_id}.execute-api.{region}.amazonaws.com endpoint.
    ///
    /// `DisableExecuteApiEndpoint`.
    pub fn disable_execute_api_endpoint(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableExecuteApiEndpoint", value.into());
        self
    }

    /// Avoid validating models when creating a deployment. Supported only for WebSocket APIs.
    ///
    /// `DisableSchemaValidation`.
    pub fn disable_schema_validation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableSchemaValidation", value.into());
        self
    }

    /// Specifies whether to rollback the API creation when a warning is encountered. By default, API creation continues if a warning is encountered.
    ///
    /// `FailOnWarnings`.
    pub fn fail_on_warnings(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("FailOnWarnings", value.into());
        self
    }

    /// The IP address types that can invoke the API. Use `ipv4` to allow only IPv4 addresses to invoke your API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your API.
    ///
    /// `IpAddressType`.
    pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IpAddressType", value.into());
        self
    }

    /// The name of the API. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation` .
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The API protocol. Valid values are `WEBSOCKET` or `HTTP` . Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation` .
    ///
    /// `ProtocolType`. A change replaces the resource.
    pub fn protocol_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtocolType", value.into());
        self
    }

    /// This property is part of quick create. If you don't specify a `routeKey` , a default route of `$default` is created. The `$default` route acts as a catch-all for any request made to your API, for a particular stage.
    ///
    /// `RouteKey`.
    pub fn route_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteKey", value.into());
        self
    }

    /// The route selection expression for the API. For HTTP APIs, the `routeSelectionExpression` must be `${request.method} ${request.path}` . If not provided, this will be the default for HTTP APIs. This property is required for WebSocket APIs.
    ///
    /// `RouteSelectionExpression`.
    pub fn route_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteSelectionExpression", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// This property is part of quick create. Quick create produces an API with an integration, a default catch-all route, and a default stage which is configured to automatically deploy changes.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Target", value.into());
        self
    }

    /// A version identifier for the API.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for Api {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Api";
}

impl Construct for Api {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Api> for Properties {
    fn from(value: Api) -> Self {
        value.0
    }
}

impl Handle<Api> {
    /// The default endpoint for an API. For example: `https://abcdef.execute-api.us-west-2.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `ApiEndpoint`.
    #[must_use]
    pub fn api_endpoint(self) -> Value<String> {
        self.attribute("ApiEndpoint")
    }

    /// The API identifier.
    ///
    /// `Fn::GetAtt` of `ApiId`.
    #[must_use]
    pub fn api_id(self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `Fn::GetAtt` of `ExecuteApiArn`.
    #[must_use]
    pub fn execute_api_arn(self) -> Value<String> {
        self.attribute("ExecuteApiArn")
    }
}

/// The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource overrides the default properties of API Gateway-managed resources that are implicitly configured for you when you use quick create.
///
/// [`AWS::ApiGatewayV2::ApiGatewayManagedOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html).
///
/// Required: `ApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApiGatewayManagedOverrides(Properties);

impl ApiGatewayManagedOverrides {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the API for which to override the configuration of API Gateway-managed resources.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// Overrides the integration configuration for an API Gateway-managed integration.
    ///
    /// `Integration`.
    pub fn integration(
        mut self,
        value: impl Into<Value<api_gateway_managed_overrides::IntegrationOverrides>>,
    ) -> Self {
        self.0.set("Integration", value.into());
        self
    }

    /// Overrides the route configuration for an API Gateway-managed route.
    ///
    /// `Route`.
    pub fn route(
        mut self,
        value: impl Into<Value<api_gateway_managed_overrides::RouteOverrides>>,
    ) -> Self {
        self.0.set("Route", value.into());
        self
    }

    /// Overrides the stage configuration for an API Gateway-managed stage.
    ///
    /// `Stage`.
    pub fn stage(
        mut self,
        value: impl Into<Value<api_gateway_managed_overrides::StageOverrides>>,
    ) -> Self {
        self.0.set("Stage", value.into());
        self
    }
}

impl Resource for ApiGatewayManagedOverrides {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides";
}

impl Construct for ApiGatewayManagedOverrides {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApiGatewayManagedOverrides> for Properties {
    fn from(value: ApiGatewayManagedOverrides) -> Self {
        value.0
    }
}

impl Handle<ApiGatewayManagedOverrides> {
    /// The identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::ApiGatewayV2::ApiMapping` resource contains an API mapping. An API mapping relates a path of your custom domain name to a stage of your API. A custom domain name can have multiple API mappings, but the paths can't overlap.
///
/// [`AWS::ApiGatewayV2::ApiMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html).
///
/// Required: `ApiId`, `DomainName`, `Stage`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApiMapping(Properties);

impl ApiMapping {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// The API mapping key.
    ///
    /// `ApiMappingKey`.
    pub fn api_mapping_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiMappingKey", value.into());
        self
    }

    /// The domain name.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The API stage.
    ///
    /// `Stage`. Required.
    pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Stage", value.into());
        self
    }
}

impl Resource for ApiMapping {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiMapping";
}

impl Construct for ApiMapping {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApiMapping> for Properties {
    fn from(value: ApiMapping) -> Self {
        value.0
    }
}

impl Handle<ApiMapping> {
    /// The API mapping resource ID.
    ///
    /// `Fn::GetAtt` of `ApiMappingId`.
    #[must_use]
    pub fn api_mapping_id(self) -> Value<String> {
        self.attribute("ApiMappingId")
    }
}

/// The `AWS::ApiGatewayV2::Authorizer` resource creates an authorizer for a WebSocket API or an HTTP API.
///
/// [`AWS::ApiGatewayV2::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html).
///
/// Required: `ApiId`, `AuthorizerType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Authorizer(Properties);

impl Authorizer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
    ///
    /// `AuthorizerCredentialsArn`.
    pub fn authorizer_credentials_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerCredentialsArn", value.into());
        self
    }

    /// Specifies the format of the payload sent to an HTTP API Lambda authorizer. Required for HTTP API Lambda authorizers. Supported values are `1.0` and `2.0` .
    ///
    /// `AuthorizerPayloadFormatVersion`.
    pub fn authorizer_payload_format_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerPayloadFormatVersion", value.into());
        self
    }

    /// The time to live (TTL) for cached authorizer results, in seconds. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway caches authorizer responses. The maximum value is 3600, or 1 hour.
    ///
    /// `AuthorizerResultTtlInSeconds`.
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AuthorizerResultTtlInSeconds", value.into());
        self
    }

    /// The authorizer type. Specify `REQUEST` for a Lambda function using incoming request parameters. Specify `JWT` to use JSON Web Tokens (supported only for HTTP APIs).
    ///
    /// `AuthorizerType`. Required.
    pub fn authorizer_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerType", value.into());
        self
    }

    /// The authorizer's Uniform Resource Identifier (URI).
    ///
    /// `AuthorizerUri`.
    pub fn authorizer_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerUri", value.into());
        self
    }

    /// Specifies whether a Lambda authorizer returns a response in a simple format. By default, a Lambda authorizer must return an IAM policy. If enabled, the Lambda authorizer can return a boolean value instead of an IAM policy.
    ///
    /// `EnableSimpleResponses`.
    pub fn enable_simple_responses(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSimpleResponses", value.into());
        self
    }

    /// The identity source for which authorization is requested.
    ///
    /// `IdentitySource`.
    pub fn identity_source(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IdentitySource", value.into());
        self
    }

    /// This parameter is not used.
    ///
    /// `IdentityValidationExpression`.
    pub fn identity_validation_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityValidationExpression", value.into());
        self
    }

    /// The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT` authorizer type. Supported only for HTTP APIs.
    ///
    /// `JwtConfiguration`.
    pub fn jwt_configuration(
        mut self,
        value: impl Into<Value<authorizer::JWTConfiguration>>,
    ) -> Self {
        self.0.set("JwtConfiguration", value.into());
        self
    }

    /// The name of the authorizer.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for Authorizer {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Authorizer";
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
    /// The authorizer ID.
    ///
    /// `Fn::GetAtt` of `AuthorizerId`.
    #[must_use]
    pub fn authorizer_id(self) -> Value<String> {
        self.attribute("AuthorizerId")
    }
}

/// The `AWS::ApiGatewayV2::Deployment` resource creates a deployment for an API.
///
/// [`AWS::ApiGatewayV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html).
///
/// Required: `ApiId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// The description for the deployment resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of an existing stage to associate with the deployment.
    ///
    /// `StageName`.
    pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StageName", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Deployment";
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
    /// The deployment ID.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }
}

/// The `AWS::ApiGatewayV2::DomainName` resource specifies a custom domain name for your API in Amazon API Gateway (API Gateway).
///
/// [`AWS::ApiGatewayV2::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html).
///
/// Required: `DomainName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainName(Properties);

impl DomainName {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The custom domain name for your API in Amazon API Gateway. Uppercase letters and the underscore ( `_` ) character are not supported.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// The domain name configurations.
    ///
    /// `DomainNameConfigurations`.
    pub fn domain_name_configurations(
        mut self,
        value: impl Into<List<domain_name::DomainNameConfiguration>>,
    ) -> Self {
        self.0.set("DomainNameConfigurations", value.into());
        self
    }

    /// The mutual TLS authentication configuration for a custom domain name.
    ///
    /// `MutualTlsAuthentication`.
    pub fn mutual_tls_authentication(
        mut self,
        value: impl Into<Value<domain_name::MutualTlsAuthentication>>,
    ) -> Self {
        self.0.set("MutualTlsAuthentication", value.into());
        self
    }

    /// The routing mode API Gateway uses to route traffic to your APIs.
    ///
    /// `RoutingMode`. Allowed: [`RoutingMode`](domain_name::RoutingMode).
    pub fn routing_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoutingMode", value.into());
        self
    }

    /// The collection of tags associated with a domain name.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DomainName {
    const TYPE: &'static str = "AWS::ApiGatewayV2::DomainName";
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
    /// Represents an Amazon Resource Name (ARN).
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

/// The `AWS::ApiGatewayV2::Integration` resource creates an integration for an API.
///
/// [`AWS::ApiGatewayV2::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html).
///
/// Required: `ApiId`, `IntegrationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// The ID of the VPC link for a private integration. Supported only for HTTP APIs.
    ///
    /// `ConnectionId`.
    pub fn connection_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionId", value.into());
        self
    }

    /// The type of the network connection to the integration endpoint. Specify `INTERNET` for connections through the public routable internet or `VPC_LINK` for private connections between API Gateway and resources in a VPC.
    ///
    /// `ConnectionType`.
    pub fn connection_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionType", value.into());
        self
    }

    /// Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT` , with the following behaviors:
    ///
    /// `ContentHandlingStrategy`.
    pub fn content_handling_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentHandlingStrategy", value.into());
        self
    }

    /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
    ///
    /// `CredentialsArn`.
    pub fn credentials_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CredentialsArn", value.into());
        self
    }

    /// The description of the integration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set the integration method to `POST` .
    ///
    /// `IntegrationMethod`.
    pub fn integration_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationMethod", value.into());
        self
    }

    /// Supported only for HTTP API `AWS_PROXY` integrations. Specifies the AWS service action to invoke.
    ///
    /// `IntegrationSubtype`.
    pub fn integration_subtype(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationSubtype", value.into());
        self
    }

    /// The integration type of an integration. One of the following:
    ///
    /// `IntegrationType`. Required.
    pub fn integration_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationType", value.into());
        self
    }

    /// For a Lambda integration, specify the URI of a Lambda function.
    ///
    /// `IntegrationUri`.
    pub fn integration_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationUri", value.into());
        self
    }

    /// Specifies the pass-through behavior for incoming requests based on the `Content-Type` header in the request, and the available mapping templates specified as the `requestTemplates` property on the `Integration` resource.
    ///
    /// `PassthroughBehavior`.
    pub fn passthrough_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PassthroughBehavior", value.into());
        self
    }

    /// Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0` . For all other integrations, `1.0` is the only supported value.
    ///
    /// `PayloadFormatVersion`.
    pub fn payload_format_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PayloadFormatVersion", value.into());
        self
    }

    /// For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the backend.
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

    /// Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend integration before returning the response to clients. Specify a key-value map from a selection key to response parameters.
    ///
    /// `ResponseParameters`.
    pub fn response_parameters(
        mut self,
        value: impl Into<Map<integration::ResponseParameterMap>>,
    ) -> Self {
        self.0.set("ResponseParameters", value.into());
        self
    }

    /// The template selection expression for the integration. Supported only for WebSocket APIs.
    ///
    /// `TemplateSelectionExpression`.
    pub fn template_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateSelectionExpression", value.into());
        self
    }

    /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs.
    ///
    /// `TimeoutInMillis`.
    pub fn timeout_in_millis(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TimeoutInMillis", value.into());
        self
    }

    /// The TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    ///
    /// `TlsConfig`.
    pub fn tls_config(mut self, value: impl Into<Value<integration::TlsConfig>>) -> Self {
        self.0.set("TlsConfig", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Integration";
}

impl Construct for Integration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Integration> for Properties {
    fn from(value: Integration) -> Self {
        value.0
    }
}

impl Handle<Integration> {
    /// The integration ID.
    ///
    /// `Fn::GetAtt` of `IntegrationId`.
    #[must_use]
    pub fn integration_id(self) -> Value<String> {
        self.attribute("IntegrationId")
    }
}

/// The `AWS::ApiGatewayV2::IntegrationResponse` resource updates an integration response for an WebSocket API.
///
/// [`AWS::ApiGatewayV2::IntegrationResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html).
///
/// Required: `ApiId`, `IntegrationId`, `IntegrationResponseKey`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IntegrationResponse(Properties);

impl IntegrationResponse {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT` , with the following behaviors:
    ///
    /// `ContentHandlingStrategy`.
    pub fn content_handling_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContentHandlingStrategy", value.into());
        self
    }

    /// The integration ID.
    ///
    /// `IntegrationId`. Required. A change replaces the resource.
    pub fn integration_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationId", value.into());
        self
    }

    /// The integration response key.
    ///
    /// `IntegrationResponseKey`. Required.
    pub fn integration_response_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IntegrationResponseKey", value.into());
        self
    }

    /// A key-value map specifying response parameters that are passed to the method response from the backend.
    ///
    /// `ResponseParameters`.
    pub fn response_parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResponseParameters", value.into());
        self
    }

    /// The collection of response templates for the integration response as a string-to-string map of key-value pairs. Response templates are represented as a key/value map, with a content-type as the key and a template as the value.
    ///
    /// `ResponseTemplates`.
    pub fn response_templates(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResponseTemplates", value.into());
        self
    }

    /// The template selection expression for the integration response. Supported only for WebSocket APIs.
    ///
    /// `TemplateSelectionExpression`.
    pub fn template_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateSelectionExpression", value.into());
        self
    }
}

impl Resource for IntegrationResponse {
    const TYPE: &'static str = "AWS::ApiGatewayV2::IntegrationResponse";
}

impl Construct for IntegrationResponse {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IntegrationResponse> for Properties {
    fn from(value: IntegrationResponse) -> Self {
        value.0
    }
}

impl Handle<IntegrationResponse> {
    /// The integration response ID.
    ///
    /// `Fn::GetAtt` of `IntegrationResponseId`.
    #[must_use]
    pub fn integration_response_id(self) -> Value<String> {
        self.attribute("IntegrationResponseId")
    }
}

/// The `AWS::ApiGatewayV2::Model` resource updates data model for a WebSocket API.
///
/// [`AWS::ApiGatewayV2::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html).
///
/// Required: `ApiId`, `Name`, `Schema`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Model(Properties);

impl Model {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// The content-type for the model, for example, "application/json".
    ///
    /// `ContentType`.
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

    /// The name of the model.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The schema for the model. For application/json models, this should be JSON schema draft 4 model.
    ///
    /// `Schema`. Required.
    pub fn schema(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Schema", value.into());
        self
    }
}

impl Resource for Model {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Model";
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

impl Handle<Model> {
    /// The model ID.
    ///
    /// `Fn::GetAtt` of `ModelId`.
    #[must_use]
    pub fn model_id(self) -> Value<String> {
        self.attribute("ModelId")
    }
}

/// Represents a portal product in Amazon API Gateway V2, which is a logical grouping of APIs that can be published in a developer portal.
///
/// [`AWS::ApiGatewayV2::PortalProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html).
///
/// Required: `DisplayName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PortalProduct(Properties);

impl PortalProduct {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the portal product.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the portal product as it appears in a published portal.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The collection of tags associated with the portal product.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<portal_product::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PortalProduct {
    const TYPE: &'static str = "AWS::ApiGatewayV2::PortalProduct";
}

impl Construct for PortalProduct {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PortalProduct> for Properties {
    fn from(value: PortalProduct) -> Self {
        value.0
    }
}

impl Handle<PortalProduct> {
    /// The timestamp when the portal product was last modified.
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[must_use]
    pub fn last_modified(self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// The ARN of the portal product.
    ///
    /// `Fn::GetAtt` of `PortalProductArn`.
    #[must_use]
    pub fn portal_product_arn(self) -> Value<String> {
        self.attribute("PortalProductArn")
    }

    /// The portal product identifier.
    ///
    /// `Fn::GetAtt` of `PortalProductId`.
    #[must_use]
    pub fn portal_product_id(self) -> Value<String> {
        self.attribute("PortalProductId")
    }
}

/// The `AWS::ApiGatewayV2::Route` resource creates a route for an API.
///
/// [`AWS::ApiGatewayV2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html).
///
/// Required: `ApiId`, `RouteKey`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Route(Properties);

impl Route {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// Specifies whether an API key is required for the route. Supported only for WebSocket APIs.
    ///
    /// `ApiKeyRequired`.
    pub fn api_key_required(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ApiKeyRequired", value.into());
        self
    }

    /// The authorization scopes supported by this route.
    ///
    /// `AuthorizationScopes`.
    pub fn authorization_scopes(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AuthorizationScopes", value.into());
        self
    }

    /// The authorization type for the route. For WebSocket APIs, valid values are `NONE` for open access, `AWS_IAM` for using AWS IAM permissions, and `CUSTOM` for using a Lambda authorizer.
    ///
    /// `AuthorizationType`.
    pub fn authorization_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizationType", value.into());
        self
    }

    /// The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is generated by API Gateway when you created the authorizer.
    ///
    /// `AuthorizerId`.
    pub fn authorizer_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizerId", value.into());
        self
    }

    /// The model selection expression for the route. Supported only for WebSocket APIs.
    ///
    /// `ModelSelectionExpression`.
    pub fn model_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelSelectionExpression", value.into());
        self
    }

    /// The operation name for the route.
    ///
    /// `OperationName`.
    pub fn operation_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OperationName", value.into());
        self
    }

    /// The request models for the route. Supported only for WebSocket APIs.
    ///
    /// `RequestModels`.
    pub fn request_models(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RequestModels", value.into());
        self
    }

    /// The request parameters for the route. Supported only for WebSocket APIs.
    ///
    /// `RequestParameters`.
    pub fn request_parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RequestParameters", value.into());
        self
    }

    /// The route key for the route. For HTTP APIs, the route key can be either `$default` , or a combination of an HTTP method and resource path, for example, `GET /pets` .
    ///
    /// `RouteKey`. Required.
    pub fn route_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteKey", value.into());
        self
    }

    /// The route response selection expression for the route. Supported only for WebSocket APIs.
    ///
    /// `RouteResponseSelectionExpression`.
    pub fn route_response_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteResponseSelectionExpression", value.into());
        self
    }

    /// The target for the route.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Target", value.into());
        self
    }
}

impl Resource for Route {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Route";
}

impl Construct for Route {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Route> for Properties {
    fn from(value: Route) -> Self {
        value.0
    }
}

impl Handle<Route> {
    /// The route ID.
    ///
    /// `Fn::GetAtt` of `RouteId`.
    #[must_use]
    pub fn route_id(self) -> Value<String> {
        self.attribute("RouteId")
    }
}

/// The `AWS::ApiGatewayV2::RouteResponse` resource creates a route response for a WebSocket API.
///
/// [`AWS::ApiGatewayV2::RouteResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html).
///
/// Required: `ApiId`, `RouteId`, `RouteResponseKey`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RouteResponse(Properties);

impl RouteResponse {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// The model selection expression for the route response. Supported only for WebSocket APIs.
    ///
    /// `ModelSelectionExpression`.
    pub fn model_selection_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelSelectionExpression", value.into());
        self
    }

    /// The response models for the route response.
    ///
    /// `ResponseModels`.
    pub fn response_models(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResponseModels", value.into());
        self
    }

    /// The route response parameters.
    ///
    /// `ResponseParameters`.
    pub fn response_parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResponseParameters", value.into());
        self
    }

    /// The route ID.
    ///
    /// `RouteId`. Required. A change replaces the resource.
    pub fn route_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteId", value.into());
        self
    }

    /// The route response key.
    ///
    /// `RouteResponseKey`. Required.
    pub fn route_response_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteResponseKey", value.into());
        self
    }
}

impl Resource for RouteResponse {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RouteResponse";
}

impl Construct for RouteResponse {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RouteResponse> for Properties {
    fn from(value: RouteResponse) -> Self {
        value.0
    }
}

impl Handle<RouteResponse> {
    /// The route response ID.
    ///
    /// `Fn::GetAtt` of `RouteResponseId`.
    #[must_use]
    pub fn route_response_id(self) -> Value<String> {
        self.attribute("RouteResponseId")
    }
}

/// Represents a routing rule. When the incoming request to a domain name matches the conditions for a rule, API Gateway invokes a stage of a target API. Supported only for REST APIs.
///
/// [`AWS::ApiGatewayV2::RoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html).
///
/// Required: `Actions`, `Conditions`, `DomainNameArn`, `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RoutingRule(Properties);

impl RoutingRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The resulting action based on matching a routing rules condition. Only InvokeApi is supported.
    ///
    /// `Actions`. Required.
    pub fn actions(mut self, value: impl Into<List<routing_rule::Action>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// The conditions of the routing rule.
    ///
    /// `Conditions`. Required.
    pub fn conditions(mut self, value: impl Into<List<routing_rule::Condition>>) -> Self {
        self.0.set("Conditions", value.into());
        self
    }

    /// The ARN of the domain name.
    ///
    /// `DomainNameArn`. Required. A change replaces the resource.
    pub fn domain_name_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainNameArn", value.into());
        self
    }

    /// The order in which API Gateway evaluates a rule. Priority is evaluated from the lowest value to the highest value. Rules can't have the same priority. Priority values 1-1,000,000 are supported.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }
}

impl Resource for RoutingRule {
    const TYPE: &'static str = "AWS::ApiGatewayV2::RoutingRule";
}

impl Construct for RoutingRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RoutingRule> for Properties {
    fn from(value: RoutingRule) -> Self {
        value.0
    }
}

impl Handle<RoutingRule> {
    /// Represents an Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `RoutingRuleArn`.
    #[must_use]
    pub fn routing_rule_arn(self) -> Value<String> {
        self.attribute("RoutingRuleArn")
    }

    /// The identifier.
    ///
    /// `Fn::GetAtt` of `RoutingRuleId`.
    #[must_use]
    pub fn routing_rule_id(self) -> Value<String> {
        self.attribute("RoutingRuleId")
    }
}

/// The `AWS::ApiGatewayV2::Stage` resource specifies a stage for an API. Each stage is a named reference to a deployment of the API and is made available for client applications to call.
///
/// [`AWS::ApiGatewayV2::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html).
///
/// Required: `ApiId`, `StageName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Stage(Properties);

impl Stage {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Settings for logging access in this stage.
    ///
    /// `AccessLogSettings`.
    pub fn access_log_settings(
        mut self,
        value: impl Into<Value<stage::AccessLogSettings>>,
    ) -> Self {
        self.0.set("AccessLogSettings", value.into());
        self
    }

    /// The API identifier.
    ///
    /// `ApiId`. Required. A change replaces the resource.
    pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApiId", value.into());
        self
    }

    /// Specifies whether updates to an API automatically trigger a new deployment. The default value is `false` .
    ///
    /// `AutoDeploy`.
    pub fn auto_deploy(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoDeploy", value.into());
        self
    }

    /// The identifier of a client certificate for a `Stage` . Supported only for WebSocket APIs.
    ///
    /// `ClientCertificateId`.
    pub fn client_certificate_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientCertificateId", value.into());
        self
    }

    /// The default route settings for the stage.
    ///
    /// `DefaultRouteSettings`.
    pub fn default_route_settings(mut self, value: impl Into<Value<stage::RouteSettings>>) -> Self {
        self.0.set("DefaultRouteSettings", value.into());
        self
    }

    /// The deployment identifier for the API stage. Can't be updated if `autoDeploy` is enabled.
    ///
    /// `DeploymentId`.
    pub fn deployment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentId", value.into());
        self
    }

    /// The description for the API stage.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Route settings for the stage.
    ///
    /// `RouteSettings`.
    pub fn route_settings(mut self, value: impl Into<Json>) -> Self {
        self.0.set("RouteSettings", value.into());
        self
    }

    /// The stage name. Stage names can contain only alphanumeric characters, hyphens, and underscores, or be `$default` . Maximum length is 128 characters.
    ///
    /// `StageName`. Required. A change replaces the resource.
    pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StageName", value.into());
        self
    }

    /// A map that defines the stage variables for a `Stage` . Variable names can have alphanumeric and underscore characters, and the values must match \[A-Za-z0-9-.\_\~:/?\#\&=,\]+.
    ///
    /// `StageVariables`.
    pub fn stage_variables(mut self, value: impl Into<Json>) -> Self {
        self.0.set("StageVariables", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Stage {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Stage";
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

/// The `AWS::ApiGatewayV2::VpcLink` resource creates a VPC link. Supported only for HTTP APIs. The VPC link status must transition from `PENDING` to `AVAILABLE` to successfully create a VPC link, which can take up to 10 minutes.
///
/// [`AWS::ApiGatewayV2::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html).
///
/// Required: `Name`, `SubnetIds`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VpcLink(Properties);

impl VpcLink {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the VPC link.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of security group IDs for the VPC link.
    ///
    /// `SecurityGroupIds`. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// A list of subnet IDs to include in the VPC link.
    ///
    /// `SubnetIds`. Required. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for VpcLink {
    const TYPE: &'static str = "AWS::ApiGatewayV2::VpcLink";
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
    /// The VPC link ID.
    ///
    /// `Fn::GetAtt` of `VpcLinkId`.
    #[must_use]
    pub fn vpc_link_id(self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

/// Property types of [`Api`].
pub mod api {
    use crate::{Json, List, Properties, Value};

    /// The `BodyS3Location` property specifies an S3 location from which to import an OpenAPI definition. Supported only for HTTP APIs.
    ///
    /// A property type of `AWS::ApiGatewayV2::Api`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BodyS3Location(Properties);

    impl BodyS3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket that contains the OpenAPI definition to import. Required if you specify a `BodyS3Location` for an API.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The Etag of the S3 object.
        ///
        /// `Etag`.
        pub fn etag(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Etag", value.into());
            self
        }

        /// The key of the S3 object. Required if you specify a `BodyS3Location` for an API.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The version of the S3 object.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<BodyS3Location> for Json {
        fn from(value: BodyS3Location) -> Self {
            value.0.into()
        }
    }

    /// The `Cors` property specifies a CORS configuration for an API. Supported only for HTTP APIs. See [Configuring CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more information.
    ///
    /// A property type of `AWS::ApiGatewayV2::Api`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Cors(Properties);

    impl Cors {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether credentials are included in the CORS request. Supported only for HTTP APIs.
        ///
        /// `AllowCredentials`.
        pub fn allow_credentials(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowCredentials", value.into());
            self
        }

        /// Represents a collection of allowed headers. Supported only for HTTP APIs.
        ///
        /// `AllowHeaders`.
        pub fn allow_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowHeaders", value.into());
            self
        }

        /// Represents a collection of allowed HTTP methods. Supported only for HTTP APIs.
        ///
        /// `AllowMethods`.
        pub fn allow_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowMethods", value.into());
            self
        }

        /// Represents a collection of allowed origins. Supported only for HTTP APIs.
        ///
        /// `AllowOrigins`.
        pub fn allow_origins(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowOrigins", value.into());
            self
        }

        /// Represents a collection of exposed headers. Supported only for HTTP APIs.
        ///
        /// `ExposeHeaders`.
        pub fn expose_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExposeHeaders", value.into());
            self
        }

        /// The number of seconds that the browser should cache preflight request results. Supported only for HTTP APIs.
        ///
        /// `MaxAge`.
        pub fn max_age(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAge", value.into());
            self
        }
    }

    impl From<Cors> for Json {
        fn from(value: Cors) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ApiGatewayManagedOverrides`].
pub mod api_gateway_managed_overrides {
    use crate::{Json, List, Properties, Value};

    /// The `AccessLogSettings` property overrides the access log settings for an API Gateway-managed stage.
    ///
    /// A property type of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessLogSettings(Properties);

    impl AccessLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudWatch Logs log group to receive access logs.
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId.
        ///
        /// `Format`.
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }
    }

    impl From<AccessLogSettings> for Json {
        fn from(value: AccessLogSettings) -> Self {
            value.0.into()
        }
    }

    /// The `IntegrationOverrides` property overrides the integration settings for an API Gateway-managed integration. If you remove this property, API Gateway restores the default values.
    ///
    /// A property type of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegrationOverrides(Properties);

    impl IntegrationOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the integration.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set the integration method to `POST` .
        ///
        /// `IntegrationMethod`.
        pub fn integration_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegrationMethod", value.into());
            self
        }

        /// Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0` . For all other integrations, `1.0` is the only supported value.
        ///
        /// `PayloadFormatVersion`.
        pub fn payload_format_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadFormatVersion", value.into());
            self
        }

        /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs.
        ///
        /// `TimeoutInMillis`.
        pub fn timeout_in_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMillis", value.into());
            self
        }
    }

    impl From<IntegrationOverrides> for Json {
        fn from(value: IntegrationOverrides) -> Self {
            value.0.into()
        }
    }

    /// The `RouteOverrides` property overrides the route configuration for an API Gateway-managed route. If you remove this property, API Gateway restores the default values.
    ///
    /// A property type of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouteOverrides(Properties);

    impl RouteOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization scopes supported by this route.
        ///
        /// `AuthorizationScopes`.
        pub fn authorization_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AuthorizationScopes", value.into());
            self
        }

        /// The authorization type for the route. To learn more, see [AuthorizationType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizationtype) .
        ///
        /// `AuthorizationType`.
        pub fn authorization_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationType", value.into());
            self
        }

        /// The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is generated by API Gateway when you created the authorizer.
        ///
        /// `AuthorizerId`.
        pub fn authorizer_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizerId", value.into());
            self
        }

        /// The operation name for the route.
        ///
        /// `OperationName`.
        pub fn operation_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperationName", value.into());
            self
        }

        /// For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be HTTP\_PROXY or AWS\_PROXY, respectively.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<RouteOverrides> for Json {
        fn from(value: RouteOverrides) -> Self {
            value.0.into()
        }
    }

    /// The `RouteSettings` property overrides the route settings for an API Gateway-managed route.
    ///
    /// A property type of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouteSettings(Properties);

    impl RouteSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether detailed metrics are enabled.
        ///
        /// `DetailedMetricsEnabled`.
        pub fn detailed_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DetailedMetricsEnabled", value.into());
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

    impl From<RouteSettings> for Json {
        fn from(value: RouteSettings) -> Self {
            value.0.into()
        }
    }

    /// The `StageOverrides` property overrides the stage configuration for an API Gateway-managed stage. If you remove this property, API Gateway restores the default values.
    ///
    /// A property type of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StageOverrides(Properties);

    impl StageOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Settings for logging access in a stage.
        ///
        /// `AccessLogSettings`.
        pub fn access_log_settings(mut self, value: impl Into<Value<AccessLogSettings>>) -> Self {
            self.0.set("AccessLogSettings", value.into());
            self
        }

        /// Specifies whether updates to an API automatically trigger a new deployment. The default value is `true` .
        ///
        /// `AutoDeploy`.
        pub fn auto_deploy(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoDeploy", value.into());
            self
        }

        /// The default route settings for the stage.
        ///
        /// `DefaultRouteSettings`.
        pub fn default_route_settings(mut self, value: impl Into<Value<RouteSettings>>) -> Self {
            self.0.set("DefaultRouteSettings", value.into());
            self
        }

        /// The description for the API stage.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Route settings for the stage.
        ///
        /// `RouteSettings`.
        pub fn route_settings(mut self, value: impl Into<Json>) -> Self {
            self.0.set("RouteSettings", value.into());
            self
        }

        /// A map that defines the stage variables for a `Stage` . Variable names can have alphanumeric and underscore characters, and the values must match \[A-Za-z0-9-.\_\~:/?\#\&=,\]+.
        ///
        /// `StageVariables`.
        pub fn stage_variables(mut self, value: impl Into<Json>) -> Self {
            self.0.set("StageVariables", value.into());
            self
        }
    }

    impl From<StageOverrides> for Json {
        fn from(value: StageOverrides) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Authorizer`].
pub mod authorizer {
    use crate::{Json, List, Properties, Value};

    /// The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT` authorizer type. Supported only for HTTP APIs.
    ///
    /// A property type of `AWS::ApiGatewayV2::Authorizer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JWTConfiguration(Properties);

    impl JWTConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the intended recipients of the JWT. A valid JWT must provide an `aud` that matches at least one entry in this list. See [RFC 7519](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc7519#section-4.1.3) .
        ///
        /// `Audience`.
        pub fn audience(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Audience", value.into());
            self
        }

        /// The base domain of the identity provider that issues JSON Web Tokens. For example, an Amazon Cognito user pool has the following format: `https://cognito-idp. {region} .amazonaws.com/ {userPoolId}` . Required for the `JWT` authorizer type.
        ///
        /// `Issuer`.
        pub fn issuer(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Issuer", value.into());
            self
        }
    }

    impl From<JWTConfiguration> for Json {
        fn from(value: JWTConfiguration) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`DomainName`].
pub mod domain_name {
    use crate::{Json, Properties, Value};

    /// The `DomainNameConfiguration` property type specifies the configuration for an API's domain name.
    ///
    /// A property type of `AWS::ApiGatewayV2::DomainName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DomainNameConfiguration(Properties);

    impl DomainNameConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An AWS -managed certificate that will be used by the edge-optimized endpoint for this domain name. AWS Certificate Manager is the only supported source.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// The user-friendly name of the certificate that will be used by the edge-optimized endpoint for this domain name.
        ///
        /// `CertificateName`.
        pub fn certificate_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateName", value.into());
            self
        }

        /// The endpoint type.
        ///
        /// `EndpointType`.
        pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointType", value.into());
            self
        }

        /// The IP address types that can invoke the domain name. Use `ipv4` to allow only IPv4 addresses to invoke your domain name, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your domain name.
        ///
        /// `IpAddressType`.
        pub fn ip_address_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpAddressType", value.into());
            self
        }

        /// The Amazon resource name (ARN) for the public certificate issued by Certificate Manager . This ARN is used to validate custom domain ownership.
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

        /// The Transport Layer Security (TLS) version of the security policy for this domain name. The valid values are `TLS_1_0` and `TLS_1_2` .
        ///
        /// `SecurityPolicy`.
        pub fn security_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecurityPolicy", value.into());
            self
        }
    }

    impl From<DomainNameConfiguration> for Json {
        fn from(value: DomainNameConfiguration) -> Self {
            value.0.into()
        }
    }

    /// If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
    ///
    /// A property type of `AWS::ApiGatewayV2::DomainName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MutualTlsAuthentication(Properties);

    impl MutualTlsAuthentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example, `s3:// bucket-name / key-name` . The truststore can contain certificates from public or private certificate authorities.
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

    words! {
        /// Words for `RoutingMode`.
        pub enum RoutingMode {
            ApiMappingOnly = "API_MAPPING_ONLY",
            RoutingRuleThenApiMapping = "ROUTING_RULE_THEN_API_MAPPING",
            RoutingRuleOnly = "ROUTING_RULE_ONLY",
        }
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use crate::{Json, List, Properties, Value};

    /// Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend integration before returning the response to clients. Specify a key-value map from a selection key to response parameters.
    ///
    /// A property type of `AWS::ApiGatewayV2::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseParameter(Properties);

    impl ResponseParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the location of the response to modify, and how to modify it. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html) .
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// Specifies the data to update the parameter with. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html) .
        ///
        /// `Source`.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ResponseParameter> for Json {
        fn from(value: ResponseParameter) -> Self {
            value.0.into()
        }
    }

    /// map of response parameter lists
    ///
    /// A property type of `AWS::ApiGatewayV2::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseParameterMap(Properties);

    impl ResponseParameterMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// list of response parameters
        ///
        /// `ResponseParameters`.
        pub fn response_parameters(mut self, value: impl Into<List<ResponseParameter>>) -> Self {
            self.0.set("ResponseParameters", value.into());
            self
        }
    }

    impl From<ResponseParameterMap> for Json {
        fn from(value: ResponseParameterMap) -> Self {
            value.0.into()
        }
    }

    /// The `TlsConfig` property specifies the TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    ///
    /// A property type of `AWS::ApiGatewayV2::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsConfig(Properties);

    impl TlsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate. The server name is also included in the TLS handshake to support Server Name Indication (SNI) or virtual hosting.
        ///
        /// `ServerNameToVerify`.
        pub fn server_name_to_verify(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerNameToVerify", value.into());
            self
        }
    }

    impl From<TlsConfig> for Json {
        fn from(value: TlsConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`PortalProduct`].
pub mod portal_product {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ApiGatewayV2::PortalProduct`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

/// Property types of [`RoutingRule`].
pub mod routing_rule {
    use crate::{Json, List, Properties, Value};

    /// Represents a routing rule action. The only supported action is `invokeApi` .
    ///
    /// A property type of `AWS::ApiGatewayV2::RoutingRule`.
    ///
    /// Required: `InvokeApi`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents an InvokeApi action.
        ///
        /// `InvokeApi`. Required.
        pub fn invoke_api(mut self, value: impl Into<Value<ActionInvokeApi>>) -> Self {
            self.0.set("InvokeApi", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Represents an InvokeApi action.
    ///
    /// A property type of `AWS::ApiGatewayV2::RoutingRule`.
    ///
    /// Required: `ApiId`, `Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionInvokeApi(Properties);

    impl ActionInvokeApi {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API identifier of the target API.
        ///
        /// `ApiId`. Required.
        pub fn api_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiId", value.into());
            self
        }

        /// The name of the target stage.
        ///
        /// `Stage`. Required.
        pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stage", value.into());
            self
        }

        /// The strip base path setting. When true, API Gateway strips the incoming matched base path when forwarding the request to the target API.
        ///
        /// `StripBasePath`.
        pub fn strip_base_path(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("StripBasePath", value.into());
            self
        }
    }

    impl From<ActionInvokeApi> for Json {
        fn from(value: ActionInvokeApi) -> Self {
            value.0.into()
        }
    }

    /// Represents a condition. Conditions can contain up to two `matchHeaders` conditions and one `matchBasePaths` conditions. API Gateway evaluates header conditions and base path conditions together.
    ///
    /// A property type of `AWS::ApiGatewayV2::RoutingRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base path to be matched.
        ///
        /// `MatchBasePaths`.
        pub fn match_base_paths(mut self, value: impl Into<Value<MatchBasePaths>>) -> Self {
            self.0.set("MatchBasePaths", value.into());
            self
        }

        /// The headers to be matched.
        ///
        /// `MatchHeaders`.
        pub fn match_headers(mut self, value: impl Into<Value<MatchHeaders>>) -> Self {
            self.0.set("MatchHeaders", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Represents a `MatchBasePaths` condition.
    ///
    /// A property type of `AWS::ApiGatewayV2::RoutingRule`.
    ///
    /// Required: `AnyOf`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchBasePaths(Properties);

    impl MatchBasePaths {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string of the case sensitive base path to be matched.
        ///
        /// `AnyOf`. Required.
        pub fn any_of(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AnyOf", value.into());
            self
        }
    }

    impl From<MatchBasePaths> for Json {
        fn from(value: MatchBasePaths) -> Self {
            value.0.into()
        }
    }

    /// Represents a `MatchHeaderValue` .
    ///
    /// A property type of `AWS::ApiGatewayV2::RoutingRule`.
    ///
    /// Required: `Header`, `ValueGlob`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchHeaderValue(Properties);

    impl MatchHeaderValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The case insensitive header name to be matched. The header name must be less than 40 characters and the only allowed characters are a-z , A-Z , 0-9 , and the following special characters: \*?-!\#$%\&'.^\_\|\~. .
        ///
        /// `Header`. Required.
        pub fn header(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// The case sensitive header glob value to be matched against entire header value.
        ///
        /// `ValueGlob`. Required.
        pub fn value_glob(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueGlob", value.into());
            self
        }
    }

    impl From<MatchHeaderValue> for Json {
        fn from(value: MatchHeaderValue) -> Self {
            value.0.into()
        }
    }

    /// Represents a `MatchHeaders` condition.
    ///
    /// A property type of `AWS::ApiGatewayV2::RoutingRule`.
    ///
    /// Required: `AnyOf`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchHeaders(Properties);

    impl MatchHeaders {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The header name and header value glob to be matched. The matchHeaders condition is matched if any of the header name and header value globs are matched.
        ///
        /// `AnyOf`. Required.
        pub fn any_of(mut self, value: impl Into<List<MatchHeaderValue>>) -> Self {
            self.0.set("AnyOf", value.into());
            self
        }
    }

    impl From<MatchHeaders> for Json {
        fn from(value: MatchHeaders) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Stage`].
pub mod stage {
    use crate::{Json, Properties, Value};

    /// Settings for logging access in a stage.
    ///
    /// A property type of `AWS::ApiGatewayV2::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessLogSettings(Properties);

    impl AccessLogSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudWatch Logs log group to receive access logs. This parameter is required to enable access logging.
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId. This parameter is required to enable access logging.
        ///
        /// `Format`.
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }
    }

    impl From<AccessLogSettings> for Json {
        fn from(value: AccessLogSettings) -> Self {
            value.0.into()
        }
    }

    /// Represents a collection of route settings.
    ///
    /// A property type of `AWS::ApiGatewayV2::Stage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouteSettings(Properties);

    impl RouteSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether ( `true` ) or not ( `false` ) data trace logging is enabled for this route. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs.
        ///
        /// `DataTraceEnabled`.
        pub fn data_trace_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DataTraceEnabled", value.into());
            self
        }

        /// Specifies whether detailed metrics are enabled.
        ///
        /// `DetailedMetricsEnabled`.
        pub fn detailed_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DetailedMetricsEnabled", value.into());
            self
        }

        /// Specifies the logging level for this route: `INFO` , `ERROR` , or `OFF` . This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs.
        ///
        /// `LoggingLevel`.
        pub fn logging_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoggingLevel", value.into());
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

    impl From<RouteSettings> for Json {
        fn from(value: RouteSettings) -> Self {
            value.0.into()
        }
    }
}
