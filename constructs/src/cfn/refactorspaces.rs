//! `AWS::RefactorSpaces`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// \> AWS Migration Hub is no longer open to new customers as of November 7, 2025. For capabilities similar to AWS Migration Hub , explore [AWS Migration Hub](https://docs.aws.amazon.com/https://aws.amazon.com/transform) .
///
/// [`AWS::RefactorSpaces::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-application.html).
///
/// Required: `EnvironmentIdentifier`, `Name`, `ProxyType`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The endpoint URL of the Amazon API Gateway proxy.
    ///
    /// `ApiGatewayProxy`. A change replaces the resource.
    pub fn api_gateway_proxy(
        mut self,
        value: impl Into<Value<application::ApiGatewayProxyInput>>,
    ) -> Self {
        self.0.set("ApiGatewayProxy", value.into());
        self
    }

    /// The unique identifier of the environment.
    ///
    /// `EnvironmentIdentifier`. Required. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The proxy type of the proxy created within the application.
    ///
    /// `ProxyType`. Required. Allowed: [`ProxyType`](application::ProxyType). A change replaces the resource.
    pub fn proxy_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProxyType", value.into());
        self
    }

    /// The tags assigned to the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ID of the virtual private cloud (VPC).
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::RefactorSpaces::Application";
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
    /// The resource ID of the ABP for the proxy.
    ///
    /// `Fn::GetAtt` of `ApiGatewayId`.
    #[must_use]
    pub fn api_gateway_id(self) -> Value<String> {
        self.attribute("ApiGatewayId")
    }

    /// The unique identifier of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationIdentifier`.
    #[must_use]
    pub fn application_identifier(self) -> Value<String> {
        self.attribute("ApplicationIdentifier")
    }

    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the Network Load Balancer .
    ///
    /// `Fn::GetAtt` of `NlbArn`.
    #[must_use]
    pub fn nlb_arn(self) -> Value<String> {
        self.attribute("NlbArn")
    }

    /// The name of the Network Load Balancer configured by the API Gateway proxy.
    ///
    /// `Fn::GetAtt` of `NlbName`.
    #[must_use]
    pub fn nlb_name(self) -> Value<String> {
        self.attribute("NlbName")
    }

    /// The endpoint URL of the ABPlong proxy.
    ///
    /// `Fn::GetAtt` of `ProxyUrl`.
    #[must_use]
    pub fn proxy_url(self) -> Value<String> {
        self.attribute("ProxyUrl")
    }

    /// The name of the ABP stage. The name defaults to `prod` .
    ///
    /// `Fn::GetAtt` of `StageName`.
    #[must_use]
    pub fn stage_name(self) -> Value<String> {
        self.attribute("StageName")
    }

    /// The `VpcLink` ID of the ABP proxy.
    ///
    /// `Fn::GetAtt` of `VpcLinkId`.
    #[must_use]
    pub fn vpc_link_id(self) -> Value<String> {
        self.attribute("VpcLinkId")
    }
}

/// \> AWS Migration Hub is no longer open to new customers as of November 7, 2025. For capabilities similar to AWS Migration Hub , explore [AWS Migration Hub](https://docs.aws.amazon.com/https://aws.amazon.com/transform) .
///
/// [`AWS::RefactorSpaces::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the environment.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the environment.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network fabric type of the environment.
    ///
    /// `NetworkFabricType`. Allowed: [`NetworkFabricType`](environment::NetworkFabricType). A change replaces the resource.
    pub fn network_fabric_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkFabricType", value.into());
        self
    }

    /// The tags assigned to the environment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::RefactorSpaces::Environment";
}

impl Construct for Environment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Environment> for Properties {
    fn from(value: Environment) -> Self {
        value.0
    }
}

impl Handle<Environment> {
    /// The Amazon Resource Name (ARN) of the environment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentIdentifier`.
    #[must_use]
    pub fn environment_identifier(self) -> Value<String> {
        self.attribute("EnvironmentIdentifier")
    }

    /// The ID of the AWS Transit Gateway set up by the environment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayId`.
    #[must_use]
    pub fn transit_gateway_id(self) -> Value<String> {
        self.attribute("TransitGatewayId")
    }
}

/// Creates an AWS Migration Hub Refactor Spaces route. The account owner of the service resource is always the environment owner, regardless of which account creates the route. Routes target a service in the application.
///
/// [`AWS::RefactorSpaces::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-route.html).
///
/// Required: `ApplicationIdentifier`, `EnvironmentIdentifier`, `RouteType`, `ServiceIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Route(Properties);

impl Route {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the application.
    ///
    /// `ApplicationIdentifier`. Required. A change replaces the resource.
    pub fn application_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationIdentifier", value.into());
        self
    }

    /// Configuration for the default route type.
    ///
    /// `DefaultRoute`.
    pub fn default_route(mut self, value: impl Into<Value<route::DefaultRouteInput>>) -> Self {
        self.0.set("DefaultRoute", value.into());
        self
    }

    /// The unique identifier of the environment.
    ///
    /// `EnvironmentIdentifier`. Required. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The route type of the route.
    ///
    /// `RouteType`. Required. Allowed: [`RouteType`](route::RouteType). A change replaces the resource.
    pub fn route_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteType", value.into());
        self
    }

    /// The unique identifier of the service.
    ///
    /// `ServiceIdentifier`. Required. A change replaces the resource.
    pub fn service_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceIdentifier", value.into());
        self
    }

    /// The tags assigned to the route.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<route::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration for the URI path route type.
    ///
    /// `UriPathRoute`.
    pub fn uri_path_route(mut self, value: impl Into<Value<route::UriPathRouteInput>>) -> Self {
        self.0.set("UriPathRoute", value.into());
        self
    }
}

impl Resource for Route {
    const TYPE: &'static str = "AWS::RefactorSpaces::Route";
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
    /// The Amazon Resource Name (ARN) of the route.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A mapping of ABPlong path resources to resource IDs.
    ///
    /// `Fn::GetAtt` of `PathResourceToId`.
    #[must_use]
    pub fn path_resource_to_id(self) -> Value<String> {
        self.attribute("PathResourceToId")
    }

    /// The unique identifier of the route.
    ///
    /// `Fn::GetAtt` of `RouteIdentifier`.
    #[must_use]
    pub fn route_identifier(self) -> Value<String> {
        self.attribute("RouteIdentifier")
    }
}

/// \> AWS Migration Hub is no longer open to new customers as of November 7, 2025. For capabilities similar to AWS Migration Hub , explore [AWS Migration Hub](https://docs.aws.amazon.com/https://aws.amazon.com/transform) .
///
/// [`AWS::RefactorSpaces::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-service.html).
///
/// Required: `ApplicationIdentifier`, `EndpointType`, `EnvironmentIdentifier`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the application.
    ///
    /// `ApplicationIdentifier`. Required. A change replaces the resource.
    pub fn application_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationIdentifier", value.into());
        self
    }

    /// A description of the service.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The endpoint type of the service.
    ///
    /// `EndpointType`. Required. Allowed: [`EndpointType`](service::EndpointType). A change replaces the resource.
    pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointType", value.into());
        self
    }

    /// The unique identifier of the environment.
    ///
    /// `EnvironmentIdentifier`. Required. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// A summary of the configuration for the AWS Lambda endpoint type.
    ///
    /// `LambdaEndpoint`. A change replaces the resource.
    pub fn lambda_endpoint(
        mut self,
        value: impl Into<Value<service::LambdaEndpointInput>>,
    ) -> Self {
        self.0.set("LambdaEndpoint", value.into());
        self
    }

    /// The name of the service.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags assigned to the service.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The summary of the configuration for the URL endpoint type.
    ///
    /// `UrlEndpoint`. A change replaces the resource.
    pub fn url_endpoint(mut self, value: impl Into<Value<service::UrlEndpointInput>>) -> Self {
        self.0.set("UrlEndpoint", value.into());
        self
    }

    /// The ID of the virtual private cloud (VPC).
    ///
    /// `VpcId`. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::RefactorSpaces::Service";
}

impl Construct for Service {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Service> for Properties {
    fn from(value: Service) -> Self {
        value.0
    }
}

impl Handle<Service> {
    /// The Amazon Resource Name (ARN) of the service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the service.
    ///
    /// `Fn::GetAtt` of `ServiceIdentifier`.
    #[must_use]
    pub fn service_identifier(self) -> Value<String> {
        self.attribute("ServiceIdentifier")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// A wrapper object holding the Amazon API Gateway endpoint input.
    ///
    /// A property type of `AWS::RefactorSpaces::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiGatewayProxyInput(Properties);

    impl ApiGatewayProxyInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of endpoint to use for the API Gateway proxy. If no value is specified in the request, the value is set to `REGIONAL` by default.
        ///
        /// `EndpointType`. Allowed: [`EndpointType`].
        pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointType", value.into());
            self
        }

        /// The name of the API Gateway stage. The name defaults to `prod` .
        ///
        /// `StageName`.
        pub fn stage_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StageName", value.into());
            self
        }
    }

    impl From<ApiGatewayProxyInput> for Json {
        fn from(value: ApiGatewayProxyInput) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Environment resource
    ///
    /// A property type of `AWS::RefactorSpaces::Application`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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
        /// Words for `ProxyType`.
        pub enum ProxyType {
            ApiGateway = "API_GATEWAY",
        }

        /// Words for `EndpointType`.
        pub enum EndpointType {
            Regional = "REGIONAL",
            Private = "PRIVATE",
        }
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, Properties, Value};

    /// A label for tagging Environment resource
    ///
    /// A property type of `AWS::RefactorSpaces::Environment`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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
        /// Words for `NetworkFabricType`.
        pub enum NetworkFabricType {
            TransitGateway = "TRANSIT_GATEWAY",
            None = "NONE",
        }
    }
}

/// Property types and words of [`Route`].
pub mod route {
    use crate::{Json, List, Properties, Value};

    /// The configuration for the default route type.
    ///
    /// A property type of `AWS::RefactorSpaces::Route`.
    ///
    /// Required: `ActivationState`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultRouteInput(Properties);

    impl DefaultRouteInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If set to `ACTIVE` , traffic is forwarded to this route’s service after the route is created.
        ///
        /// `ActivationState`. Required. Allowed: [`ActivationState`].
        pub fn activation_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActivationState", value.into());
            self
        }
    }

    impl From<DefaultRouteInput> for Json {
        fn from(value: DefaultRouteInput) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Environment resource
    ///
    /// A property type of `AWS::RefactorSpaces::Route`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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

    /// The configuration for the URI path route type.
    ///
    /// A property type of `AWS::RefactorSpaces::Route`.
    ///
    /// Required: `ActivationState`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UriPathRouteInput(Properties);

    impl UriPathRouteInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If set to `ACTIVE` , traffic is forwarded to this route’s service after the route is created.
        ///
        /// `ActivationState`. Required. Allowed: [`ActivationState`].
        pub fn activation_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActivationState", value.into());
            self
        }

        /// If set to `true` , this option appends the source path to the service URL endpoint.
        ///
        /// `AppendSourcePath`.
        pub fn append_source_path(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AppendSourcePath", value.into());
            self
        }

        /// Indicates whether to match all subpaths of the given source path. If this value is `false` , requests must match the source path exactly before they are forwarded to this route's service.
        ///
        /// `IncludeChildPaths`.
        pub fn include_child_paths(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeChildPaths", value.into());
            self
        }

        /// A list of HTTP methods to match. An empty list matches all values. If a method is present, only HTTP requests using that method are forwarded to this route’s service.
        ///
        /// `Methods`. Allowed: [`Methods`].
        pub fn methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Methods", value.into());
            self
        }

        /// This is the path that Refactor Spaces uses to match traffic. Paths must start with `/` and are relative to the base of the application. To use path parameters in the source path, add a variable in curly braces.
        ///
        /// `SourcePath`.
        pub fn source_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourcePath", value.into());
            self
        }
    }

    impl From<UriPathRouteInput> for Json {
        fn from(value: UriPathRouteInput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RouteType`.
        pub enum RouteType {
            Default = "DEFAULT",
            UriPath = "URI_PATH",
        }

        /// Words for `ActivationState`.
        pub enum ActivationState {
            Inactive = "INACTIVE",
            Active = "ACTIVE",
        }

        /// Words for `Methods`.
        pub enum Methods {
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

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, Properties, Value};

    /// The input for the AWS Lambda endpoint type.
    ///
    /// A property type of `AWS::RefactorSpaces::Service`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaEndpointInput(Properties);

    impl LambdaEndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Lambda function or alias.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<LambdaEndpointInput> for Json {
        fn from(value: LambdaEndpointInput) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging Environment resource
    ///
    /// A property type of `AWS::RefactorSpaces::Service`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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

    /// The configuration for the URL endpoint type.
    ///
    /// A property type of `AWS::RefactorSpaces::Service`.
    ///
    /// Required: `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UrlEndpointInput(Properties);

    impl UrlEndpointInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The health check URL of the URL endpoint type. If the URL is a public endpoint, the `HealthUrl` must also be a public endpoint.
        ///
        /// `HealthUrl`.
        pub fn health_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthUrl", value.into());
            self
        }

        /// The URL to route traffic to. The URL must be an [rfc3986-formatted URL](https://docs.aws.amazon.com/https://datatracker.ietf.org/doc/html/rfc3986) . If the host is a domain name, the name must be resolvable over the public internet.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<UrlEndpointInput> for Json {
        fn from(value: UrlEndpointInput) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EndpointType`.
        pub enum EndpointType {
            Lambda = "LAMBDA",
            Url = "URL",
        }
    }
}
