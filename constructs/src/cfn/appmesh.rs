//! `AWS::AppMesh`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a gateway route.
///
/// [`AWS::AppMesh::GatewayRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-gatewayroute.html).
///
/// Required: `MeshName`, `Spec`, `VirtualGatewayName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GatewayRoute(Properties);

impl GatewayRoute {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the gateway route.
    ///
    /// `GatewayRouteName`. A change replaces the resource.
    pub fn gateway_route_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GatewayRouteName", value.into());
        self
    }

    /// The name of the service mesh that the resource resides in.
    ///
    /// `MeshName`. Required. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account.
    ///
    /// `MeshOwner`. A change replaces the resource.
    pub fn mesh_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshOwner", value.into());
        self
    }

    /// The specifications of the gateway route.
    ///
    /// `Spec`. Required.
    pub fn spec(mut self, value: impl Into<Value<gateway_route::GatewayRouteSpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the gateway route to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<gateway_route::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The virtual gateway that the gateway route is associated with.
    ///
    /// `VirtualGatewayName`. Required. A change replaces the resource.
    pub fn virtual_gateway_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualGatewayName", value.into());
        self
    }
}

impl Resource for GatewayRoute {
    const TYPE: &'static str = "AWS::AppMesh::GatewayRoute";
}

impl Construct for GatewayRoute {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GatewayRoute> for Properties {
    fn from(value: GatewayRoute) -> Self {
        value.0
    }
}

impl Handle<GatewayRoute> {
    /// The full Amazon Resource Name (ARN) for the gateway route.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the gateway route.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Creates a service mesh.
///
/// [`AWS::AppMesh::Mesh`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-mesh.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Mesh(Properties);

impl Mesh {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name to use for the service mesh.
    ///
    /// `MeshName`. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The service mesh specification to apply.
    ///
    /// `Spec`.
    pub fn spec(mut self, value: impl Into<Value<mesh::MeshSpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the service mesh to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<mesh::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Mesh {
    const TYPE: &'static str = "AWS::AppMesh::Mesh";
}

impl Construct for Mesh {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Mesh> for Properties {
    fn from(value: Mesh) -> Self {
        value.0
    }
}

impl Handle<Mesh> {
    /// The full Amazon Resource Name (ARN) for the mesh.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account.
    ///
    /// `Fn::GetAtt` of `MeshOwner`.
    #[must_use]
    pub fn mesh_owner(self) -> Value<String> {
        self.attribute("MeshOwner")
    }

    /// The IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the mesh.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Creates a route that is associated with a virtual router.
///
/// [`AWS::AppMesh::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-route.html).
///
/// Required: `MeshName`, `Spec`, `VirtualRouterName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Route(Properties);

impl Route {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the service mesh to create the route in.
    ///
    /// `MeshName`. Required. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// `MeshOwner`. A change replaces the resource.
    pub fn mesh_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshOwner", value.into());
        self
    }

    /// The name to use for the route.
    ///
    /// `RouteName`. A change replaces the resource.
    pub fn route_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RouteName", value.into());
        self
    }

    /// The route specification to apply.
    ///
    /// `Spec`. Required.
    pub fn spec(mut self, value: impl Into<Value<route::RouteSpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the route to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<route::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the virtual router in which to create the route. If the virtual router is in a shared mesh, then you must be the owner of the virtual router resource.
    ///
    /// `VirtualRouterName`. Required. A change replaces the resource.
    pub fn virtual_router_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualRouterName", value.into());
        self
    }
}

impl Resource for Route {
    const TYPE: &'static str = "AWS::AppMesh::Route";
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
    /// The full Amazon Resource Name (ARN) for the route.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the route.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Creates a virtual gateway.
///
/// [`AWS::AppMesh::VirtualGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualgateway.html).
///
/// Required: `MeshName`, `Spec`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VirtualGateway(Properties);

impl VirtualGateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the service mesh that the virtual gateway resides in.
    ///
    /// `MeshName`. Required. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then it's the ID of the account that shared the mesh with your account.
    ///
    /// `MeshOwner`. A change replaces the resource.
    pub fn mesh_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshOwner", value.into());
        self
    }

    /// The specifications of the virtual gateway.
    ///
    /// `Spec`. Required.
    pub fn spec(mut self, value: impl Into<Value<virtual_gateway::VirtualGatewaySpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the virtual gateway to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<virtual_gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the virtual gateway.
    ///
    /// `VirtualGatewayName`. A change replaces the resource.
    pub fn virtual_gateway_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualGatewayName", value.into());
        self
    }
}

impl Resource for VirtualGateway {
    const TYPE: &'static str = "AWS::AppMesh::VirtualGateway";
}

impl Construct for VirtualGateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VirtualGateway> for Properties {
    fn from(value: VirtualGateway) -> Self {
        value.0
    }
}

impl Handle<VirtualGateway> {
    /// The full Amazon Resource Name (ARN) for the virtual gateway.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual gateway.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Creates a virtual node within a service mesh.
///
/// [`AWS::AppMesh::VirtualNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualnode.html).
///
/// Required: `MeshName`, `Spec`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VirtualNode(Properties);

impl VirtualNode {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the service mesh to create the virtual node in.
    ///
    /// `MeshName`. Required. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// `MeshOwner`. A change replaces the resource.
    pub fn mesh_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshOwner", value.into());
        self
    }

    /// The virtual node specification to apply.
    ///
    /// `Spec`. Required.
    pub fn spec(mut self, value: impl Into<Value<virtual_node::VirtualNodeSpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the virtual node to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<virtual_node::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name to use for the virtual node.
    ///
    /// `VirtualNodeName`. A change replaces the resource.
    pub fn virtual_node_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualNodeName", value.into());
        self
    }
}

impl Resource for VirtualNode {
    const TYPE: &'static str = "AWS::AppMesh::VirtualNode";
}

impl Construct for VirtualNode {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VirtualNode> for Properties {
    fn from(value: VirtualNode) -> Self {
        value.0
    }
}

impl Handle<VirtualNode> {
    /// The full Amazon Resource Name (ARN) for the virtual node.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual node.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Creates a virtual router within a service mesh.
///
/// [`AWS::AppMesh::VirtualRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualrouter.html).
///
/// Required: `MeshName`, `Spec`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VirtualRouter(Properties);

impl VirtualRouter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the service mesh to create the virtual router in.
    ///
    /// `MeshName`. Required. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// `MeshOwner`. A change replaces the resource.
    pub fn mesh_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshOwner", value.into());
        self
    }

    /// The virtual router specification to apply.
    ///
    /// `Spec`. Required.
    pub fn spec(mut self, value: impl Into<Value<virtual_router::VirtualRouterSpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the virtual router to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<virtual_router::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name to use for the virtual router.
    ///
    /// `VirtualRouterName`. A change replaces the resource.
    pub fn virtual_router_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualRouterName", value.into());
        self
    }
}

impl Resource for VirtualRouter {
    const TYPE: &'static str = "AWS::AppMesh::VirtualRouter";
}

impl Construct for VirtualRouter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VirtualRouter> for Properties {
    fn from(value: VirtualRouter) -> Self {
        value.0
    }
}

impl Handle<VirtualRouter> {
    /// The full Amazon Resource Name (ARN) for the virtual router.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual router.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Creates a virtual service within a service mesh.
///
/// [`AWS::AppMesh::VirtualService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appmesh-virtualservice.html).
///
/// Required: `MeshName`, `Spec`, `VirtualServiceName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VirtualService(Properties);

impl VirtualService {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the service mesh to create the virtual service in.
    ///
    /// `MeshName`. Required. A change replaces the resource.
    pub fn mesh_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshName", value.into());
        self
    }

    /// The AWS IAM account ID of the service mesh owner. If the account ID is not your own, then the account that you specify must share the mesh with your account before you can create the resource in the service mesh.
    ///
    /// `MeshOwner`. A change replaces the resource.
    pub fn mesh_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MeshOwner", value.into());
        self
    }

    /// The virtual service specification to apply.
    ///
    /// `Spec`. Required.
    pub fn spec(mut self, value: impl Into<Value<virtual_service::VirtualServiceSpec>>) -> Self {
        self.0.set("Spec", value.into());
        self
    }

    /// Optional metadata that you can apply to the virtual service to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<virtual_service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name to use for the virtual service.
    ///
    /// `VirtualServiceName`. Required. A change replaces the resource.
    pub fn virtual_service_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VirtualServiceName", value.into());
        self
    }
}

impl Resource for VirtualService {
    const TYPE: &'static str = "AWS::AppMesh::VirtualService";
}

impl Construct for VirtualService {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VirtualService> for Properties {
    fn from(value: VirtualService) -> Self {
        value.0
    }
}

impl Handle<VirtualService> {
    /// The full Amazon Resource Name (ARN) for the virtual service.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The AWS IAM account ID of the resource owner. If the account ID is not your own, then it's the ID of the mesh owner or of another account that the mesh is shared with.
    ///
    /// `Fn::GetAtt` of `ResourceOwner`.
    #[must_use]
    pub fn resource_owner(self) -> Value<String> {
        self.attribute("ResourceOwner")
    }

    /// The unique identifier for the virtual service.
    ///
    /// `Fn::GetAtt` of `Uid`.
    #[must_use]
    pub fn uid(self) -> Value<String> {
        self.attribute("Uid")
    }
}

/// Property types of [`GatewayRoute`].
pub mod gateway_route {
    use crate::{Json, List, Properties, Value};

    /// An object representing the gateway route host name to match.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteHostnameMatch(Properties);

    impl GatewayRouteHostnameMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact host name to match on.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The specified ending characters of the host name to match on.
        ///
        /// `Suffix`.
        pub fn suffix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Suffix", value.into());
            self
        }
    }

    impl From<GatewayRouteHostnameMatch> for Json {
        fn from(value: GatewayRouteHostnameMatch) -> Self {
            value.0.into()
        }
    }

    /// An object representing the gateway route host name to rewrite.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteHostnameRewrite(Properties);

    impl GatewayRouteHostnameRewrite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default target host name to write to.
        ///
        /// `DefaultTargetHostname`.
        pub fn default_target_hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultTargetHostname", value.into());
            self
        }
    }

    impl From<GatewayRouteHostnameRewrite> for Json {
        fn from(value: GatewayRouteHostnameRewrite) -> Self {
            value.0.into()
        }
    }

    /// An object representing the method header to be matched.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteMetadataMatch(Properties);

    impl GatewayRouteMetadataMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact method header to be matched on.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The specified beginning characters of the method header to be matched on.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// An object that represents the range of values to match on.
        ///
        /// `Range`.
        pub fn range(mut self, value: impl Into<Value<GatewayRouteRangeMatch>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The regex used to match the method header.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }

        /// The specified ending characters of the method header to match on.
        ///
        /// `Suffix`.
        pub fn suffix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Suffix", value.into());
            self
        }
    }

    impl From<GatewayRouteMetadataMatch> for Json {
        fn from(value: GatewayRouteMetadataMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the range of values to match on. The first character of the range is included in the range, though the last character is not. For example, if the range specified were 1-100, only values 1-99 would be matched.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `End`, `Start`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteRangeMatch(Properties);

    impl GatewayRouteRangeMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end of the range.
        ///
        /// `End`. Required.
        pub fn end(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// The start of the range.
        ///
        /// `Start`. Required.
        pub fn start(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<GatewayRouteRangeMatch> for Json {
        fn from(value: GatewayRouteRangeMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a gateway route specification. Specify one gateway route type.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteSpec(Properties);

    impl GatewayRouteSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the specification of a gRPC gateway route.
        ///
        /// `GrpcRoute`.
        pub fn grpc_route(mut self, value: impl Into<Value<GrpcGatewayRoute>>) -> Self {
            self.0.set("GrpcRoute", value.into());
            self
        }

        /// An object that represents the specification of an HTTP/2 gateway route.
        ///
        /// `Http2Route`.
        pub fn http2_route(mut self, value: impl Into<Value<HttpGatewayRoute>>) -> Self {
            self.0.set("Http2Route", value.into());
            self
        }

        /// An object that represents the specification of an HTTP gateway route.
        ///
        /// `HttpRoute`.
        pub fn http_route(mut self, value: impl Into<Value<HttpGatewayRoute>>) -> Self {
            self.0.set("HttpRoute", value.into());
            self
        }

        /// The ordering of the gateway routes spec.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }
    }

    impl From<GatewayRouteSpec> for Json {
        fn from(value: GatewayRouteSpec) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a gateway route target.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `VirtualService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteTarget(Properties);

    impl GatewayRouteTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port number of the gateway route target.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// An object that represents a virtual service gateway route target.
        ///
        /// `VirtualService`. Required.
        pub fn virtual_service(
            mut self,
            value: impl Into<Value<GatewayRouteVirtualService>>,
        ) -> Self {
            self.0.set("VirtualService", value.into());
            self
        }
    }

    impl From<GatewayRouteTarget> for Json {
        fn from(value: GatewayRouteTarget) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the virtual service that traffic is routed to.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `VirtualServiceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatewayRouteVirtualService(Properties);

    impl GatewayRouteVirtualService {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the virtual service that traffic is routed to.
        ///
        /// `VirtualServiceName`. Required.
        pub fn virtual_service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualServiceName", value.into());
            self
        }
    }

    impl From<GatewayRouteVirtualService> for Json {
        fn from(value: GatewayRouteVirtualService) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a gRPC gateway route.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Action`, `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcGatewayRoute(Properties);

    impl GrpcGatewayRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the action to take if a match is determined.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<GrpcGatewayRouteAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// An object that represents the criteria for determining a request match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<GrpcGatewayRouteMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }
    }

    impl From<GrpcGatewayRoute> for Json {
        fn from(value: GrpcGatewayRoute) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the action to take if a match is determined.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcGatewayRouteAction(Properties);

    impl GrpcGatewayRouteAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The gateway route action to rewrite.
        ///
        /// `Rewrite`.
        pub fn rewrite(mut self, value: impl Into<Value<GrpcGatewayRouteRewrite>>) -> Self {
            self.0.set("Rewrite", value.into());
            self
        }

        /// An object that represents the target that traffic is routed to when a request matches the gateway route.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<GatewayRouteTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<GrpcGatewayRouteAction> for Json {
        fn from(value: GrpcGatewayRouteAction) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the criteria for determining a request match.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcGatewayRouteMatch(Properties);

    impl GrpcGatewayRouteMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The gateway route host name to be matched on.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<GatewayRouteHostnameMatch>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The gateway route metadata to be matched on.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<List<GrpcGatewayRouteMetadata>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// The gateway route port to be matched on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The fully qualified domain name for the service to match from the request.
        ///
        /// `ServiceName`.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }
    }

    impl From<GrpcGatewayRouteMatch> for Json {
        fn from(value: GrpcGatewayRouteMatch) -> Self {
            value.0.into()
        }
    }

    /// An object representing the metadata of the gateway route.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcGatewayRouteMetadata(Properties);

    impl GrpcGatewayRouteMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify `True` to match anything except the match criteria. The default value is `False` .
        ///
        /// `Invert`.
        pub fn invert(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Invert", value.into());
            self
        }

        /// The criteria for determining a metadata match.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<GatewayRouteMetadataMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// A name for the gateway route metadata.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<GrpcGatewayRouteMetadata> for Json {
        fn from(value: GrpcGatewayRouteMetadata) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the gateway route to rewrite.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcGatewayRouteRewrite(Properties);

    impl GrpcGatewayRouteRewrite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The host name of the gateway route to rewrite.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<GatewayRouteHostnameRewrite>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }
    }

    impl From<GrpcGatewayRouteRewrite> for Json {
        fn from(value: GrpcGatewayRouteRewrite) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an HTTP gateway route.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Action`, `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRoute(Properties);

    impl HttpGatewayRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the action to take if a match is determined.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<HttpGatewayRouteAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// An object that represents the criteria for determining a request match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<HttpGatewayRouteMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }
    }

    impl From<HttpGatewayRoute> for Json {
        fn from(value: HttpGatewayRoute) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the action to take if a match is determined.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRouteAction(Properties);

    impl HttpGatewayRouteAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The gateway route action to rewrite.
        ///
        /// `Rewrite`.
        pub fn rewrite(mut self, value: impl Into<Value<HttpGatewayRouteRewrite>>) -> Self {
            self.0.set("Rewrite", value.into());
            self
        }

        /// An object that represents the target that traffic is routed to when a request matches the gateway route.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<GatewayRouteTarget>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<HttpGatewayRouteAction> for Json {
        fn from(value: HttpGatewayRouteAction) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the HTTP header in the gateway route.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRouteHeader(Properties);

    impl HttpGatewayRouteHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify `True` to match anything except the match criteria. The default value is `False` .
        ///
        /// `Invert`.
        pub fn invert(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Invert", value.into());
            self
        }

        /// An object that represents the method and value to match with the header value sent in a request. Specify one match method.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<HttpGatewayRouteHeaderMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// A name for the HTTP header in the gateway route that will be matched on.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<HttpGatewayRouteHeader> for Json {
        fn from(value: HttpGatewayRouteHeader) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the method and value to match with the header value sent in a request. Specify one match method.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRouteHeaderMatch(Properties);

    impl HttpGatewayRouteHeaderMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value sent by the client must match the specified value exactly.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The value sent by the client must begin with the specified characters.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// An object that represents the range of values to match on.
        ///
        /// `Range`.
        pub fn range(mut self, value: impl Into<Value<GatewayRouteRangeMatch>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The value sent by the client must include the specified characters.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }

        /// The value sent by the client must end with the specified characters.
        ///
        /// `Suffix`.
        pub fn suffix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Suffix", value.into());
            self
        }
    }

    impl From<HttpGatewayRouteHeaderMatch> for Json {
        fn from(value: HttpGatewayRouteHeaderMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the criteria for determining a request match.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRouteMatch(Properties);

    impl HttpGatewayRouteMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client request headers to match on.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<HttpGatewayRouteHeader>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The host name to match on.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<GatewayRouteHostnameMatch>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The method to match on.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// The path to match on.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<HttpPathMatch>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The port number to match on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// Specifies the path to match requests with. This parameter must always start with `/` , which by itself matches all requests to the virtual service name. You can also match for path-based routing of requests.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// The query parameter to match on.
        ///
        /// `QueryParameters`.
        pub fn query_parameters(mut self, value: impl Into<List<QueryParameter>>) -> Self {
            self.0.set("QueryParameters", value.into());
            self
        }
    }

    impl From<HttpGatewayRouteMatch> for Json {
        fn from(value: HttpGatewayRouteMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the path to rewrite.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRoutePathRewrite(Properties);

    impl HttpGatewayRoutePathRewrite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact path to rewrite.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }
    }

    impl From<HttpGatewayRoutePathRewrite> for Json {
        fn from(value: HttpGatewayRoutePathRewrite) -> Self {
            value.0.into()
        }
    }

    /// An object representing the beginning characters of the route to rewrite.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRoutePrefixRewrite(Properties);

    impl HttpGatewayRoutePrefixRewrite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default prefix used to replace the incoming route prefix when rewritten.
        ///
        /// `DefaultPrefix`.
        pub fn default_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultPrefix", value.into());
            self
        }

        /// The value used to replace the incoming route prefix when rewritten.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<HttpGatewayRoutePrefixRewrite> for Json {
        fn from(value: HttpGatewayRoutePrefixRewrite) -> Self {
            value.0.into()
        }
    }

    /// An object representing the gateway route to rewrite.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpGatewayRouteRewrite(Properties);

    impl HttpGatewayRouteRewrite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The host name to rewrite.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<GatewayRouteHostnameRewrite>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The path to rewrite.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<HttpGatewayRoutePathRewrite>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The specified beginning characters to rewrite.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<HttpGatewayRoutePrefixRewrite>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<HttpGatewayRouteRewrite> for Json {
        fn from(value: HttpGatewayRouteRewrite) -> Self {
            value.0.into()
        }
    }

    /// An object representing the path to match in the request.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpPathMatch(Properties);

    impl HttpPathMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact path to match on.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The regex used to match the path.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }
    }

    impl From<HttpPathMatch> for Json {
        fn from(value: HttpPathMatch) -> Self {
            value.0.into()
        }
    }

    /// An object representing the query parameter to match.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpQueryParameterMatch(Properties);

    impl HttpQueryParameterMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact query parameter to match on.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }
    }

    impl From<HttpQueryParameterMatch> for Json {
        fn from(value: HttpQueryParameterMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the query parameter in the request.
    ///
    /// A property type of `AWS::AppMesh::GatewayRoute`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryParameter(Properties);

    impl QueryParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameter to match on.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<HttpQueryParameterMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// A name for the query parameter that will be matched on.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<QueryParameter> for Json {
        fn from(value: QueryParameter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppMesh::GatewayRoute`.
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

/// Property types of [`Mesh`].
pub mod mesh {
    use crate::{Json, Properties, Value};

    /// An object that represents the egress filter rules for a service mesh.
    ///
    /// A property type of `AWS::AppMesh::Mesh`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EgressFilter(Properties);

    impl EgressFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The egress filter type. By default, the type is `DROP_ALL` , which allows egress only from virtual nodes to other defined resources in the service mesh (and any traffic to `*.amazonaws.com` for AWS API calls).
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EgressFilter> for Json {
        fn from(value: EgressFilter) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the service discovery information for a service mesh.
    ///
    /// A property type of `AWS::AppMesh::Mesh`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MeshServiceDiscovery(Properties);

    impl MeshServiceDiscovery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IP version to use to control traffic within the mesh.
        ///
        /// `IpPreference`.
        pub fn ip_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpPreference", value.into());
            self
        }
    }

    impl From<MeshServiceDiscovery> for Json {
        fn from(value: MeshServiceDiscovery) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the specification of a service mesh.
    ///
    /// A property type of `AWS::AppMesh::Mesh`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MeshSpec(Properties);

    impl MeshSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The egress filter rules for the service mesh.
        ///
        /// `EgressFilter`.
        pub fn egress_filter(mut self, value: impl Into<Value<EgressFilter>>) -> Self {
            self.0.set("EgressFilter", value.into());
            self
        }

        /// An object that represents the service discovery information for a service mesh.
        ///
        /// `ServiceDiscovery`.
        pub fn service_discovery(mut self, value: impl Into<Value<MeshServiceDiscovery>>) -> Self {
            self.0.set("ServiceDiscovery", value.into());
            self
        }
    }

    impl From<MeshSpec> for Json {
        fn from(value: MeshSpec) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppMesh::Mesh`.
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

/// Property types of [`Route`].
pub mod route {
    use crate::{Json, List, Properties, Value};

    /// An object that represents a duration of time.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Duration(Properties);

    impl Duration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unit of time.
        ///
        /// `Unit`. Required.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// A number of time units.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Duration> for Json {
        fn from(value: Duration) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a retry policy. Specify at least one value for at least one of the types of `RetryEvents` , a value for `maxRetries` , and a value for `perRetryTimeout` .
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `MaxRetries`, `PerRetryTimeout`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcRetryPolicy(Properties);

    impl GrpcRetryPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify at least one of the valid values.
        ///
        /// `GrpcRetryEvents`.
        pub fn grpc_retry_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("GrpcRetryEvents", value.into());
            self
        }

        /// Specify at least one of the following values.
        ///
        /// `HttpRetryEvents`.
        pub fn http_retry_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HttpRetryEvents", value.into());
            self
        }

        /// The maximum number of retry attempts.
        ///
        /// `MaxRetries`. Required.
        pub fn max_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetries", value.into());
            self
        }

        /// The timeout for each retry attempt.
        ///
        /// `PerRetryTimeout`. Required.
        pub fn per_retry_timeout(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("PerRetryTimeout", value.into());
            self
        }

        /// Specify a valid value. The event occurs before any processing of a request has started and is encountered when the upstream is temporarily or permanently unavailable.
        ///
        /// `TcpRetryEvents`.
        pub fn tcp_retry_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TcpRetryEvents", value.into());
            self
        }
    }

    impl From<GrpcRetryPolicy> for Json {
        fn from(value: GrpcRetryPolicy) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a gRPC route type.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Action`, `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcRoute(Properties);

    impl GrpcRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the action to take if a match is determined.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<GrpcRouteAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// An object that represents the criteria for determining a request match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<GrpcRouteMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// An object that represents a retry policy.
        ///
        /// `RetryPolicy`.
        pub fn retry_policy(mut self, value: impl Into<Value<GrpcRetryPolicy>>) -> Self {
            self.0.set("RetryPolicy", value.into());
            self
        }

        /// An object that represents types of timeouts.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<GrpcTimeout>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<GrpcRoute> for Json {
        fn from(value: GrpcRoute) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the action to take if a match is determined.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `WeightedTargets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcRouteAction(Properties);

    impl GrpcRouteAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the targets that traffic is routed to when a request matches the route.
        ///
        /// `WeightedTargets`. Required.
        pub fn weighted_targets(mut self, value: impl Into<List<WeightedTarget>>) -> Self {
            self.0.set("WeightedTargets", value.into());
            self
        }
    }

    impl From<GrpcRouteAction> for Json {
        fn from(value: GrpcRouteAction) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the criteria for determining a request match.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcRouteMatch(Properties);

    impl GrpcRouteMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the data to match from the request.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<List<GrpcRouteMetadata>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// The method name to match from the request. If you specify a name, you must also specify a `serviceName` .
        ///
        /// `MethodName`.
        pub fn method_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MethodName", value.into());
            self
        }

        /// The port number to match on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The fully qualified domain name for the service to match from the request.
        ///
        /// `ServiceName`.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }
    }

    impl From<GrpcRouteMatch> for Json {
        fn from(value: GrpcRouteMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the match metadata for the route.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcRouteMetadata(Properties);

    impl GrpcRouteMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify `True` to match anything except the match criteria. The default value is `False` .
        ///
        /// `Invert`.
        pub fn invert(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Invert", value.into());
            self
        }

        /// An object that represents the data to match from the request.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<GrpcRouteMetadataMatchMethod>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// The name of the route.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<GrpcRouteMetadata> for Json {
        fn from(value: GrpcRouteMetadata) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the match method. Specify one of the match values.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcRouteMetadataMatchMethod(Properties);

    impl GrpcRouteMetadataMatchMethod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value sent by the client must match the specified value exactly.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The value sent by the client must begin with the specified characters.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// An object that represents the range of values to match on.
        ///
        /// `Range`.
        pub fn range(mut self, value: impl Into<Value<MatchRange>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The value sent by the client must include the specified characters.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }

        /// The value sent by the client must end with the specified characters.
        ///
        /// `Suffix`.
        pub fn suffix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Suffix", value.into());
            self
        }
    }

    impl From<GrpcRouteMetadataMatchMethod> for Json {
        fn from(value: GrpcRouteMetadataMatchMethod) -> Self {
            value.0.into()
        }
    }

    /// An object that represents types of timeouts.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcTimeout(Properties);

    impl GrpcTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
        ///
        /// `Idle`.
        pub fn idle(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Idle", value.into());
            self
        }

        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout, then make sure that the higher value is set for each App Mesh resource in a conversation.
        ///
        /// `PerRequest`.
        pub fn per_request(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("PerRequest", value.into());
            self
        }
    }

    impl From<GrpcTimeout> for Json {
        fn from(value: GrpcTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the method and value to match with the header value sent in a request. Specify one match method.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderMatchMethod(Properties);

    impl HeaderMatchMethod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value sent by the client must match the specified value exactly.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The value sent by the client must begin with the specified characters.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// An object that represents the range of values to match on.
        ///
        /// `Range`.
        pub fn range(mut self, value: impl Into<Value<MatchRange>>) -> Self {
            self.0.set("Range", value.into());
            self
        }

        /// The value sent by the client must include the specified characters.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }

        /// The value sent by the client must end with the specified characters.
        ///
        /// `Suffix`.
        pub fn suffix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Suffix", value.into());
            self
        }
    }

    impl From<HeaderMatchMethod> for Json {
        fn from(value: HeaderMatchMethod) -> Self {
            value.0.into()
        }
    }

    /// An object representing the path to match in the request.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpPathMatch(Properties);

    impl HttpPathMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact path to match on.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }

        /// The regex used to match the path.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }
    }

    impl From<HttpPathMatch> for Json {
        fn from(value: HttpPathMatch) -> Self {
            value.0.into()
        }
    }

    /// An object representing the query parameter to match.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpQueryParameterMatch(Properties);

    impl HttpQueryParameterMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The exact query parameter to match on.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }
    }

    impl From<HttpQueryParameterMatch> for Json {
        fn from(value: HttpQueryParameterMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a retry policy. Specify at least one value for at least one of the types of `RetryEvents` , a value for `maxRetries` , and a value for `perRetryTimeout` .
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `MaxRetries`, `PerRetryTimeout`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRetryPolicy(Properties);

    impl HttpRetryPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify at least one of the following values.
        ///
        /// `HttpRetryEvents`.
        pub fn http_retry_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("HttpRetryEvents", value.into());
            self
        }

        /// The maximum number of retry attempts.
        ///
        /// `MaxRetries`. Required.
        pub fn max_retries(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetries", value.into());
            self
        }

        /// The timeout for each retry attempt.
        ///
        /// `PerRetryTimeout`. Required.
        pub fn per_retry_timeout(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("PerRetryTimeout", value.into());
            self
        }

        /// Specify a valid value. The event occurs before any processing of a request has started and is encountered when the upstream is temporarily or permanently unavailable.
        ///
        /// `TcpRetryEvents`.
        pub fn tcp_retry_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TcpRetryEvents", value.into());
            self
        }
    }

    impl From<HttpRetryPolicy> for Json {
        fn from(value: HttpRetryPolicy) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an HTTP or HTTP/2 route type.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Action`, `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRoute(Properties);

    impl HttpRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the action to take if a match is determined.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<HttpRouteAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// An object that represents the criteria for determining a request match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<HttpRouteMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// An object that represents a retry policy.
        ///
        /// `RetryPolicy`.
        pub fn retry_policy(mut self, value: impl Into<Value<HttpRetryPolicy>>) -> Self {
            self.0.set("RetryPolicy", value.into());
            self
        }

        /// An object that represents types of timeouts.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<HttpTimeout>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<HttpRoute> for Json {
        fn from(value: HttpRoute) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the action to take if a match is determined.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `WeightedTargets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRouteAction(Properties);

    impl HttpRouteAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the targets that traffic is routed to when a request matches the route.
        ///
        /// `WeightedTargets`. Required.
        pub fn weighted_targets(mut self, value: impl Into<List<WeightedTarget>>) -> Self {
            self.0.set("WeightedTargets", value.into());
            self
        }
    }

    impl From<HttpRouteAction> for Json {
        fn from(value: HttpRouteAction) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the HTTP header in the request.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRouteHeader(Properties);

    impl HttpRouteHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify `True` to match anything except the match criteria. The default value is `False` .
        ///
        /// `Invert`.
        pub fn invert(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Invert", value.into());
            self
        }

        /// The `HeaderMatchMethod` object.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<HeaderMatchMethod>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// A name for the HTTP header in the client request that will be matched on.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<HttpRouteHeader> for Json {
        fn from(value: HttpRouteHeader) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the requirements for a route to match HTTP requests for a virtual router.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpRouteMatch(Properties);

    impl HttpRouteMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client request headers to match on.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<List<HttpRouteHeader>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// The client request method to match on. Specify only one.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// The client request path to match on.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<HttpPathMatch>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The port number to match on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// Specifies the path to match requests with. This parameter must always start with `/` , which by itself matches all requests to the virtual service name. You can also match for path-based routing of requests.
        ///
        /// `Prefix`.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }

        /// The client request query parameters to match on.
        ///
        /// `QueryParameters`.
        pub fn query_parameters(mut self, value: impl Into<List<QueryParameter>>) -> Self {
            self.0.set("QueryParameters", value.into());
            self
        }

        /// The client request scheme to match on. Specify only one. Applicable only for HTTP2 routes.
        ///
        /// `Scheme`.
        pub fn scheme(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scheme", value.into());
            self
        }
    }

    impl From<HttpRouteMatch> for Json {
        fn from(value: HttpRouteMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents types of timeouts.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpTimeout(Properties);

    impl HttpTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
        ///
        /// `Idle`.
        pub fn idle(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Idle", value.into());
            self
        }

        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout, then make sure that the higher value is set for each App Mesh resource in a conversation.
        ///
        /// `PerRequest`.
        pub fn per_request(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("PerRequest", value.into());
            self
        }
    }

    impl From<HttpTimeout> for Json {
        fn from(value: HttpTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the range of values to match on. The first character of the range is included in the range, though the last character is not. For example, if the range specified were 1-100, only values 1-99 would be matched.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `End`, `Start`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchRange(Properties);

    impl MatchRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end of the range.
        ///
        /// `End`. Required.
        pub fn end(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("End", value.into());
            self
        }

        /// The start of the range.
        ///
        /// `Start`. Required.
        pub fn start(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Start", value.into());
            self
        }
    }

    impl From<MatchRange> for Json {
        fn from(value: MatchRange) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the query parameter in the request.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryParameter(Properties);

    impl QueryParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The query parameter to match on.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<HttpQueryParameterMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// A name for the query parameter that will be matched on.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<QueryParameter> for Json {
        fn from(value: QueryParameter) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a route specification. Specify one route type.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RouteSpec(Properties);

    impl RouteSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the specification of a gRPC route.
        ///
        /// `GrpcRoute`.
        pub fn grpc_route(mut self, value: impl Into<Value<GrpcRoute>>) -> Self {
            self.0.set("GrpcRoute", value.into());
            self
        }

        /// An object that represents the specification of an HTTP/2 route.
        ///
        /// `Http2Route`.
        pub fn http2_route(mut self, value: impl Into<Value<HttpRoute>>) -> Self {
            self.0.set("Http2Route", value.into());
            self
        }

        /// An object that represents the specification of an HTTP route.
        ///
        /// `HttpRoute`.
        pub fn http_route(mut self, value: impl Into<Value<HttpRoute>>) -> Self {
            self.0.set("HttpRoute", value.into());
            self
        }

        /// The priority for the route. Routes are matched based on the specified value, where 0 is the highest priority.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// An object that represents the specification of a TCP route.
        ///
        /// `TcpRoute`.
        pub fn tcp_route(mut self, value: impl Into<Value<TcpRoute>>) -> Self {
            self.0.set("TcpRoute", value.into());
            self
        }
    }

    impl From<RouteSpec> for Json {
        fn from(value: RouteSpec) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppMesh::Route`.
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

    /// An object that represents a TCP route type.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TcpRoute(Properties);

    impl TcpRoute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action to take if a match is determined.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<TcpRouteAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// An object that represents the criteria for determining a request match.
        ///
        /// `Match`.
        pub fn r#match(mut self, value: impl Into<Value<TcpRouteMatch>>) -> Self {
            self.0.set("Match", value.into());
            self
        }

        /// An object that represents types of timeouts.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<TcpTimeout>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<TcpRoute> for Json {
        fn from(value: TcpRoute) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the action to take if a match is determined.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `WeightedTargets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TcpRouteAction(Properties);

    impl TcpRouteAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the targets that traffic is routed to when a request matches the route.
        ///
        /// `WeightedTargets`. Required.
        pub fn weighted_targets(mut self, value: impl Into<List<WeightedTarget>>) -> Self {
            self.0.set("WeightedTargets", value.into());
            self
        }
    }

    impl From<TcpRouteAction> for Json {
        fn from(value: TcpRouteAction) -> Self {
            value.0.into()
        }
    }

    /// An object representing the TCP route to match.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TcpRouteMatch(Properties);

    impl TcpRouteMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port number to match on.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }
    }

    impl From<TcpRouteMatch> for Json {
        fn from(value: TcpRouteMatch) -> Self {
            value.0.into()
        }
    }

    /// An object that represents types of timeouts.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TcpTimeout(Properties);

    impl TcpTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
        ///
        /// `Idle`.
        pub fn idle(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Idle", value.into());
            self
        }
    }

    impl From<TcpTimeout> for Json {
        fn from(value: TcpTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a target and its relative weight. Traffic is distributed across targets according to their relative weight.
    ///
    /// A property type of `AWS::AppMesh::Route`.
    ///
    /// Required: `VirtualNode`, `Weight`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WeightedTarget(Properties);

    impl WeightedTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The targeted port of the weighted object.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The virtual node to associate with the weighted target.
        ///
        /// `VirtualNode`. Required.
        pub fn virtual_node(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualNode", value.into());
            self
        }

        /// The relative weight of the weighted target.
        ///
        /// `Weight`. Required.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<WeightedTarget> for Json {
        fn from(value: WeightedTarget) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`VirtualGateway`].
pub mod virtual_gateway {
    use crate::{Json, List, Properties, Value};

    /// An object that represents the key value pairs for the JSON.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonFormatRef(Properties);

    impl JsonFormatRef {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified key for the JSON.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The specified value for the JSON.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<JsonFormatRef> for Json {
        fn from(value: JsonFormatRef) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the format for the logs.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingFormat(Properties);

    impl LoggingFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The logging format for JSON.
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<List<JsonFormatRef>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// The logging format for text.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<LoggingFormat> for Json {
        fn from(value: LoggingFormat) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS) certificate can be matched.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubjectAlternativeNameMatchers(Properties);

    impl SubjectAlternativeNameMatchers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The values sent must match the specified values exactly.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }
    }

    impl From<SubjectAlternativeNameMatchers> for Json {
        fn from(value: SubjectAlternativeNameMatchers) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the subject alternative names secured by the certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubjectAlternativeNames(Properties);

    impl SubjectAlternativeNames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the criteria for determining a SANs match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<SubjectAlternativeNameMatchers>>) -> Self {
            self.0.set("Match", value.into());
            self
        }
    }

    impl From<SubjectAlternativeNames> for Json {
        fn from(value: SubjectAlternativeNames) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppMesh::VirtualGateway`.
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

    /// The access log configuration for a virtual gateway.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayAccessLog(Properties);

    impl VirtualGatewayAccessLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file object to send virtual gateway access logs to.
        ///
        /// `File`.
        pub fn file(mut self, value: impl Into<Value<VirtualGatewayFileAccessLog>>) -> Self {
            self.0.set("File", value.into());
            self
        }
    }

    impl From<VirtualGatewayAccessLog> for Json {
        fn from(value: VirtualGatewayAccessLog) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the default properties for a backend.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayBackendDefaults(Properties);

    impl VirtualGatewayBackendDefaults {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a client policy.
        ///
        /// `ClientPolicy`.
        pub fn client_policy(
            mut self,
            value: impl Into<Value<VirtualGatewayClientPolicy>>,
        ) -> Self {
            self.0.set("ClientPolicy", value.into());
            self
        }
    }

    impl From<VirtualGatewayBackendDefaults> for Json {
        fn from(value: VirtualGatewayBackendDefaults) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a client policy.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayClientPolicy(Properties);

    impl VirtualGatewayClientPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
        ///
        /// `TLS`.
        pub fn tls(mut self, value: impl Into<Value<VirtualGatewayClientPolicyTls>>) -> Self {
            self.0.set("TLS", value.into());
            self
        }
    }

    impl From<VirtualGatewayClientPolicy> for Json {
        fn from(value: VirtualGatewayClientPolicy) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) client policy.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Validation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayClientPolicyTls(Properties);

    impl VirtualGatewayClientPolicyTls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a virtual gateway's client's Transport Layer Security (TLS) certificate.
        ///
        /// `Certificate`.
        pub fn certificate(
            mut self,
            value: impl Into<Value<VirtualGatewayClientTlsCertificate>>,
        ) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// Whether the policy is enforced. The default is `True` , if a value isn't specified.
        ///
        /// `Enforce`.
        pub fn enforce(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enforce", value.into());
            self
        }

        /// One or more ports that the policy is enforced for.
        ///
        /// `Ports`.
        pub fn ports(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Ports", value.into());
            self
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) validation context.
        ///
        /// `Validation`. Required.
        pub fn validation(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContext>>,
        ) -> Self {
            self.0.set("Validation", value.into());
            self
        }
    }

    impl From<VirtualGatewayClientPolicyTls> for Json {
        fn from(value: VirtualGatewayClientPolicyTls) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the virtual gateway's client's Transport Layer Security (TLS) certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayClientTlsCertificate(Properties);

    impl VirtualGatewayClientTlsCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled.
        ///
        /// `File`.
        pub fn file(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsFileCertificate>>,
        ) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a virtual gateway's client's Secret Discovery Service certificate.
        ///
        /// `SDS`.
        pub fn sds(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsSdsCertificate>>,
        ) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<VirtualGatewayClientTlsCertificate> for Json {
        fn from(value: VirtualGatewayClientTlsCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the type of virtual gateway connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayConnectionPool(Properties);

    impl VirtualGatewayConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a type of connection pool.
        ///
        /// `GRPC`.
        pub fn grpc(mut self, value: impl Into<Value<VirtualGatewayGrpcConnectionPool>>) -> Self {
            self.0.set("GRPC", value.into());
            self
        }

        /// An object that represents a type of connection pool.
        ///
        /// `HTTP`.
        pub fn http(mut self, value: impl Into<Value<VirtualGatewayHttpConnectionPool>>) -> Self {
            self.0.set("HTTP", value.into());
            self
        }

        /// An object that represents a type of connection pool.
        ///
        /// `HTTP2`.
        pub fn http2(mut self, value: impl Into<Value<VirtualGatewayHttp2ConnectionPool>>) -> Self {
            self.0.set("HTTP2", value.into());
            self
        }
    }

    impl From<VirtualGatewayConnectionPool> for Json {
        fn from(value: VirtualGatewayConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an access log file.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayFileAccessLog(Properties);

    impl VirtualGatewayFileAccessLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified format for the virtual gateway access logs. It can be either `json_format` or `text_format` .
        ///
        /// `Format`.
        pub fn format(mut self, value: impl Into<Value<LoggingFormat>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The file path to write access logs to.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<VirtualGatewayFileAccessLog> for Json {
        fn from(value: VirtualGatewayFileAccessLog) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `MaxRequests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayGrpcConnectionPool(Properties);

    impl VirtualGatewayGrpcConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// `MaxRequests`. Required.
        pub fn max_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRequests", value.into());
            self
        }
    }

    impl From<VirtualGatewayGrpcConnectionPool> for Json {
        fn from(value: VirtualGatewayGrpcConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the health check policy for a virtual gateway's listener.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `HealthyThreshold`, `IntervalMillis`, `Protocol`, `TimeoutMillis`, `UnhealthyThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayHealthCheckPolicy(Properties);

    impl VirtualGatewayHealthCheckPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive successful health checks that must occur before declaring the listener healthy.
        ///
        /// `HealthyThreshold`. Required.
        pub fn healthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyThreshold", value.into());
            self
        }

        /// The time period in milliseconds between each health check execution.
        ///
        /// `IntervalMillis`. Required.
        pub fn interval_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalMillis", value.into());
            self
        }

        /// The destination path for the health check request. This value is only used if the specified protocol is HTTP or HTTP/2. For any other protocol, this value is ignored.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The destination port for the health check request. This port must match the port defined in the `PortMapping` for the listener.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol for the health check request. If you specify `grpc` , then your service must conform to the [GRPC Health Checking Protocol](https://docs.aws.amazon.com/https://github.com/grpc/grpc/blob/master/doc/health-checking.md) .
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The amount of time to wait when receiving a response from the health check, in milliseconds.
        ///
        /// `TimeoutMillis`. Required.
        pub fn timeout_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMillis", value.into());
            self
        }

        /// The number of consecutive failed health checks that must occur before declaring a virtual gateway unhealthy.
        ///
        /// `UnhealthyThreshold`. Required.
        pub fn unhealthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnhealthyThreshold", value.into());
            self
        }
    }

    impl From<VirtualGatewayHealthCheckPolicy> for Json {
        fn from(value: VirtualGatewayHealthCheckPolicy) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `MaxRequests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayHttp2ConnectionPool(Properties);

    impl VirtualGatewayHttp2ConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// `MaxRequests`. Required.
        pub fn max_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRequests", value.into());
            self
        }
    }

    impl From<VirtualGatewayHttp2ConnectionPool> for Json {
        fn from(value: VirtualGatewayHttp2ConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `MaxConnections`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayHttpConnectionPool(Properties);

    impl VirtualGatewayHttpConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
        ///
        /// `MaxConnections`. Required.
        pub fn max_connections(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConnections", value.into());
            self
        }

        /// Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster.
        ///
        /// `MaxPendingRequests`.
        pub fn max_pending_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPendingRequests", value.into());
            self
        }
    }

    impl From<VirtualGatewayHttpConnectionPool> for Json {
        fn from(value: VirtualGatewayHttpConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a listener for a virtual gateway.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `PortMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListener(Properties);

    impl VirtualGatewayListener {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connection pool information for the listener.
        ///
        /// `ConnectionPool`.
        pub fn connection_pool(
            mut self,
            value: impl Into<Value<VirtualGatewayConnectionPool>>,
        ) -> Self {
            self.0.set("ConnectionPool", value.into());
            self
        }

        /// The health check information for the listener.
        ///
        /// `HealthCheck`.
        pub fn health_check(
            mut self,
            value: impl Into<Value<VirtualGatewayHealthCheckPolicy>>,
        ) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// The port mapping information for the listener.
        ///
        /// `PortMapping`. Required.
        pub fn port_mapping(mut self, value: impl Into<Value<VirtualGatewayPortMapping>>) -> Self {
            self.0.set("PortMapping", value.into());
            self
        }

        /// A reference to an object that represents the Transport Layer Security (TLS) properties for the listener.
        ///
        /// `TLS`.
        pub fn tls(mut self, value: impl Into<Value<VirtualGatewayListenerTls>>) -> Self {
            self.0.set("TLS", value.into());
            self
        }
    }

    impl From<VirtualGatewayListener> for Json {
        fn from(value: VirtualGatewayListener) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the Transport Layer Security (TLS) properties for a listener.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Certificate`, `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTls(Properties);

    impl VirtualGatewayListenerTls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a Transport Layer Security (TLS) certificate.
        ///
        /// `Certificate`. Required.
        pub fn certificate(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsCertificate>>,
        ) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// Specify one of the following modes.
        ///
        /// `Mode`. Required.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context.
        ///
        /// `Validation`.
        pub fn validation(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsValidationContext>>,
        ) -> Self {
            self.0.set("Validation", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTls> for Json {
        fn from(value: VirtualGatewayListenerTls) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an Certificate Manager certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `CertificateArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTlsAcmCertificate(Properties);

    impl VirtualGatewayListenerTlsAcmCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the certificate. The certificate must meet specific requirements and you must have proxy authorization enabled.
        ///
        /// `CertificateArn`. Required.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTlsAcmCertificate> for Json {
        fn from(value: VirtualGatewayListenerTlsAcmCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTlsCertificate(Properties);

    impl VirtualGatewayListenerTlsCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents an Certificate Manager certificate.
        ///
        /// `ACM`.
        pub fn acm(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsAcmCertificate>>,
        ) -> Self {
            self.0.set("ACM", value.into());
            self
        }

        /// A reference to an object that represents a local file certificate.
        ///
        /// `File`.
        pub fn file(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsFileCertificate>>,
        ) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a virtual gateway's listener's Secret Discovery Service certificate.
        ///
        /// `SDS`.
        pub fn sds(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsSdsCertificate>>,
        ) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTlsCertificate> for Json {
        fn from(value: VirtualGatewayListenerTlsCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `CertificateChain`, `PrivateKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTlsFileCertificate(Properties);

    impl VirtualGatewayListenerTlsFileCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate chain for the certificate.
        ///
        /// `CertificateChain`. Required.
        pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateChain", value.into());
            self
        }

        /// The private key for a certificate stored on the file system of the mesh endpoint that the proxy is running on.
        ///
        /// `PrivateKey`. Required.
        pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateKey", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTlsFileCertificate> for Json {
        fn from(value: VirtualGatewayListenerTlsFileCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the virtual gateway's listener's Secret Discovery Service certificate.The proxy must be configured with a local SDS provider via a Unix Domain Socket.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `SecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTlsSdsCertificate(Properties);

    impl VirtualGatewayListenerTlsSdsCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the name of the secret secret requested from the Secret Discovery Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain.
        ///
        /// `SecretName`. Required.
        pub fn secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretName", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTlsSdsCertificate> for Json {
        fn from(value: VirtualGatewayListenerTlsSdsCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Trust`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTlsValidationContext(Properties);

    impl VirtualGatewayListenerTlsValidationContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the SANs for a virtual gateway listener's Transport Layer Security (TLS) validation context.
        ///
        /// `SubjectAlternativeNames`.
        pub fn subject_alternative_names(
            mut self,
            value: impl Into<Value<SubjectAlternativeNames>>,
        ) -> Self {
            self.0.set("SubjectAlternativeNames", value.into());
            self
        }

        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
        ///
        /// `Trust`. Required.
        pub fn trust(
            mut self,
            value: impl Into<Value<VirtualGatewayListenerTlsValidationContextTrust>>,
        ) -> Self {
            self.0.set("Trust", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTlsValidationContext> for Json {
        fn from(value: VirtualGatewayListenerTlsValidationContext) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context trust.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayListenerTlsValidationContextTrust(Properties);

    impl VirtualGatewayListenerTlsValidationContextTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        ///
        /// `File`.
        pub fn file(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContextFileTrust>>,
        ) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
        ///
        /// `SDS`.
        pub fn sds(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContextSdsTrust>>,
        ) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<VirtualGatewayListenerTlsValidationContextTrust> for Json {
        fn from(value: VirtualGatewayListenerTlsValidationContextTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents logging information.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayLogging(Properties);

    impl VirtualGatewayLogging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access log configuration.
        ///
        /// `AccessLog`.
        pub fn access_log(mut self, value: impl Into<Value<VirtualGatewayAccessLog>>) -> Self {
            self.0.set("AccessLog", value.into());
            self
        }
    }

    impl From<VirtualGatewayLogging> for Json {
        fn from(value: VirtualGatewayLogging) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a port mapping.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Port`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayPortMapping(Properties);

    impl VirtualGatewayPortMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port used for the port mapping. Specify one protocol.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol used for the port mapping.
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<VirtualGatewayPortMapping> for Json {
        fn from(value: VirtualGatewayPortMapping) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the specification of a service mesh resource.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Listeners`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewaySpec(Properties);

    impl VirtualGatewaySpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the defaults for backends.
        ///
        /// `BackendDefaults`.
        pub fn backend_defaults(
            mut self,
            value: impl Into<Value<VirtualGatewayBackendDefaults>>,
        ) -> Self {
            self.0.set("BackendDefaults", value.into());
            self
        }

        /// The listeners that the mesh endpoint is expected to receive inbound traffic from. You can specify one listener.
        ///
        /// `Listeners`. Required.
        pub fn listeners(mut self, value: impl Into<List<VirtualGatewayListener>>) -> Self {
            self.0.set("Listeners", value.into());
            self
        }

        /// An object that represents logging information.
        ///
        /// `Logging`.
        pub fn logging(mut self, value: impl Into<Value<VirtualGatewayLogging>>) -> Self {
            self.0.set("Logging", value.into());
            self
        }
    }

    impl From<VirtualGatewaySpec> for Json {
        fn from(value: VirtualGatewaySpec) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `Trust`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayTlsValidationContext(Properties);

    impl VirtualGatewayTlsValidationContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the SANs for a virtual gateway's listener's Transport Layer Security (TLS) validation context.
        ///
        /// `SubjectAlternativeNames`.
        pub fn subject_alternative_names(
            mut self,
            value: impl Into<Value<SubjectAlternativeNames>>,
        ) -> Self {
            self.0.set("SubjectAlternativeNames", value.into());
            self
        }

        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
        ///
        /// `Trust`. Required.
        pub fn trust(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContextTrust>>,
        ) -> Self {
            self.0.set("Trust", value.into());
            self
        }
    }

    impl From<VirtualGatewayTlsValidationContext> for Json {
        fn from(value: VirtualGatewayTlsValidationContext) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `CertificateAuthorityArns`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayTlsValidationContextAcmTrust(Properties);

    impl VirtualGatewayTlsValidationContextAcmTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more ACM Amazon Resource Name (ARN)s.
        ///
        /// `CertificateAuthorityArns`. Required.
        pub fn certificate_authority_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CertificateAuthorityArns", value.into());
            self
        }
    }

    impl From<VirtualGatewayTlsValidationContextAcmTrust> for Json {
        fn from(value: VirtualGatewayTlsValidationContextAcmTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `CertificateChain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayTlsValidationContextFileTrust(Properties);

    impl VirtualGatewayTlsValidationContextFileTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running on.
        ///
        /// `CertificateChain`. Required.
        pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateChain", value.into());
            self
        }
    }

    impl From<VirtualGatewayTlsValidationContextFileTrust> for Json {
        fn from(value: VirtualGatewayTlsValidationContextFileTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust. The proxy must be configured with a local SDS provider via a Unix Domain Socket.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    ///
    /// Required: `SecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayTlsValidationContextSdsTrust(Properties);

    impl VirtualGatewayTlsValidationContextSdsTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the name of the secret for a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
        ///
        /// `SecretName`. Required.
        pub fn secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretName", value.into());
            self
        }
    }

    impl From<VirtualGatewayTlsValidationContextSdsTrust> for Json {
        fn from(value: VirtualGatewayTlsValidationContextSdsTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust.
    ///
    /// A property type of `AWS::AppMesh::VirtualGateway`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualGatewayTlsValidationContextTrust(Properties);

    impl VirtualGatewayTlsValidationContextTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
        ///
        /// `ACM`.
        pub fn acm(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContextAcmTrust>>,
        ) -> Self {
            self.0.set("ACM", value.into());
            self
        }

        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        ///
        /// `File`.
        pub fn file(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContextFileTrust>>,
        ) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
        ///
        /// `SDS`.
        pub fn sds(
            mut self,
            value: impl Into<Value<VirtualGatewayTlsValidationContextSdsTrust>>,
        ) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<VirtualGatewayTlsValidationContextTrust> for Json {
        fn from(value: VirtualGatewayTlsValidationContextTrust) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`VirtualNode`].
pub mod virtual_node {
    use crate::{Json, List, Properties, Value};

    /// An object that represents the access logging information for a virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessLog(Properties);

    impl AccessLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file object to send virtual node access logs to.
        ///
        /// `File`.
        pub fn file(mut self, value: impl Into<Value<FileAccessLog>>) -> Self {
            self.0.set("File", value.into());
            self
        }
    }

    impl From<AccessLog> for Json {
        fn from(value: AccessLog) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the AWS Cloud Map attribute information for your virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsCloudMapInstanceAttribute(Properties);

    impl AwsCloudMapInstanceAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an AWS Cloud Map service instance attribute key. Any AWS Cloud Map service instance that contains the specified key and value is returned.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of an AWS Cloud Map service instance attribute key. Any AWS Cloud Map service instance that contains the specified key and value is returned.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<AwsCloudMapInstanceAttribute> for Json {
        fn from(value: AwsCloudMapInstanceAttribute) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the AWS Cloud Map service discovery information for your virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `NamespaceName`, `ServiceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsCloudMapServiceDiscovery(Properties);

    impl AwsCloudMapServiceDiscovery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string map that contains attributes with values that you can use to filter instances by any custom attribute that you specified when you registered the instance.
        ///
        /// `Attributes`.
        pub fn attributes(mut self, value: impl Into<List<AwsCloudMapInstanceAttribute>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }

        /// The preferred IP version that this virtual node uses. Setting the IP preference on the virtual node only overrides the IP preference set for the mesh on this specific node.
        ///
        /// `IpPreference`.
        pub fn ip_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpPreference", value.into());
            self
        }

        /// The HTTP name of the AWS Cloud Map namespace to use.
        ///
        /// `NamespaceName`. Required.
        pub fn namespace_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceName", value.into());
            self
        }

        /// The name of the AWS Cloud Map service to use.
        ///
        /// `ServiceName`. Required.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }
    }

    impl From<AwsCloudMapServiceDiscovery> for Json {
        fn from(value: AwsCloudMapServiceDiscovery) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the backends that a virtual node is expected to send outbound traffic to.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Backend(Properties);

    impl Backend {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a virtual service to use as a backend.
        ///
        /// `VirtualService`.
        pub fn virtual_service(mut self, value: impl Into<Value<VirtualServiceBackend>>) -> Self {
            self.0.set("VirtualService", value.into());
            self
        }
    }

    impl From<Backend> for Json {
        fn from(value: Backend) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the default properties for a backend.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackendDefaults(Properties);

    impl BackendDefaults {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a client policy.
        ///
        /// `ClientPolicy`.
        pub fn client_policy(mut self, value: impl Into<Value<ClientPolicy>>) -> Self {
            self.0.set("ClientPolicy", value.into());
            self
        }
    }

    impl From<BackendDefaults> for Json {
        fn from(value: BackendDefaults) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a client policy.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientPolicy(Properties);

    impl ClientPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
        ///
        /// `TLS`.
        pub fn tls(mut self, value: impl Into<Value<ClientPolicyTls>>) -> Self {
            self.0.set("TLS", value.into());
            self
        }
    }

    impl From<ClientPolicy> for Json {
        fn from(value: ClientPolicy) -> Self {
            value.0.into()
        }
    }

    /// A reference to an object that represents a Transport Layer Security (TLS) client policy.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Validation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientPolicyTls(Properties);

    impl ClientPolicyTls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a client's TLS certificate.
        ///
        /// `Certificate`.
        pub fn certificate(mut self, value: impl Into<Value<ClientTlsCertificate>>) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// Whether the policy is enforced. The default is `True` , if a value isn't specified.
        ///
        /// `Enforce`.
        pub fn enforce(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enforce", value.into());
            self
        }

        /// One or more ports that the policy is enforced for.
        ///
        /// `Ports`.
        pub fn ports(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("Ports", value.into());
            self
        }

        /// A reference to an object that represents a TLS validation context.
        ///
        /// `Validation`. Required.
        pub fn validation(mut self, value: impl Into<Value<TlsValidationContext>>) -> Self {
            self.0.set("Validation", value.into());
            self
        }
    }

    impl From<ClientPolicyTls> for Json {
        fn from(value: ClientPolicyTls) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the client's certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientTlsCertificate(Properties);

    impl ClientTlsCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled.
        ///
        /// `File`.
        pub fn file(mut self, value: impl Into<Value<ListenerTlsFileCertificate>>) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a client's TLS Secret Discovery Service certificate.
        ///
        /// `SDS`.
        pub fn sds(mut self, value: impl Into<Value<ListenerTlsSdsCertificate>>) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<ClientTlsCertificate> for Json {
        fn from(value: ClientTlsCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the DNS service discovery information for your virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Hostname`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsServiceDiscovery(Properties);

    impl DnsServiceDiscovery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the DNS service discovery hostname for the virtual node.
        ///
        /// `Hostname`. Required.
        pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The preferred IP version that this virtual node uses. Setting the IP preference on the virtual node only overrides the IP preference set for the mesh on this specific node.
        ///
        /// `IpPreference`.
        pub fn ip_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpPreference", value.into());
            self
        }

        /// Specifies the DNS response type for the virtual node.
        ///
        /// `ResponseType`.
        pub fn response_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseType", value.into());
            self
        }
    }

    impl From<DnsServiceDiscovery> for Json {
        fn from(value: DnsServiceDiscovery) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a duration of time.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Unit`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Duration(Properties);

    impl Duration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unit of time.
        ///
        /// `Unit`. Required.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// A number of time units.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Duration> for Json {
        fn from(value: Duration) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an access log file.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Path`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FileAccessLog(Properties);

    impl FileAccessLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified format for the logs. The format is either `json_format` or `text_format` .
        ///
        /// `Format`.
        pub fn format(mut self, value: impl Into<Value<LoggingFormat>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The file path to write access logs to.
        ///
        /// `Path`. Required.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<FileAccessLog> for Json {
        fn from(value: FileAccessLog) -> Self {
            value.0.into()
        }
    }

    /// An object that represents types of timeouts.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GrpcTimeout(Properties);

    impl GrpcTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
        ///
        /// `Idle`.
        pub fn idle(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Idle", value.into());
            self
        }

        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout, then make sure that the higher value is set for each App Mesh resource in a conversation.
        ///
        /// `PerRequest`.
        pub fn per_request(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("PerRequest", value.into());
            self
        }
    }

    impl From<GrpcTimeout> for Json {
        fn from(value: GrpcTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the health check policy for a virtual node's listener.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `HealthyThreshold`, `IntervalMillis`, `Protocol`, `TimeoutMillis`, `UnhealthyThreshold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HealthCheck(Properties);

    impl HealthCheck {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of consecutive successful health checks that must occur before declaring listener healthy.
        ///
        /// `HealthyThreshold`. Required.
        pub fn healthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HealthyThreshold", value.into());
            self
        }

        /// The time period in milliseconds between each health check execution.
        ///
        /// `IntervalMillis`. Required.
        pub fn interval_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("IntervalMillis", value.into());
            self
        }

        /// The destination path for the health check request. This value is only used if the specified protocol is HTTP or HTTP/2. For any other protocol, this value is ignored.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The destination port for the health check request. This port must match the port defined in the `PortMapping` for the listener.
        ///
        /// `Port`.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol for the health check request. If you specify `grpc` , then your service must conform to the [GRPC Health Checking Protocol](https://docs.aws.amazon.com/https://github.com/grpc/grpc/blob/master/doc/health-checking.md) .
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The amount of time to wait when receiving a response from the health check, in milliseconds.
        ///
        /// `TimeoutMillis`. Required.
        pub fn timeout_millis(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMillis", value.into());
            self
        }

        /// The number of consecutive failed health checks that must occur before declaring a virtual node unhealthy.
        ///
        /// `UnhealthyThreshold`. Required.
        pub fn unhealthy_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnhealthyThreshold", value.into());
            self
        }
    }

    impl From<HealthCheck> for Json {
        fn from(value: HealthCheck) -> Self {
            value.0.into()
        }
    }

    /// An object that represents types of timeouts.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpTimeout(Properties);

    impl HttpTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
        ///
        /// `Idle`.
        pub fn idle(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Idle", value.into());
            self
        }

        /// An object that represents a per request timeout. The default value is 15 seconds. If you set a higher timeout, then make sure that the higher value is set for each App Mesh resource in a conversation.
        ///
        /// `PerRequest`.
        pub fn per_request(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("PerRequest", value.into());
            self
        }
    }

    impl From<HttpTimeout> for Json {
        fn from(value: HttpTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the key value pairs for the JSON.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonFormatRef(Properties);

    impl JsonFormatRef {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The specified key for the JSON.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The specified value for the JSON.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<JsonFormatRef> for Json {
        fn from(value: JsonFormatRef) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a listener for a virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `PortMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Listener(Properties);

    impl Listener {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connection pool information for the listener.
        ///
        /// `ConnectionPool`.
        pub fn connection_pool(
            mut self,
            value: impl Into<Value<VirtualNodeConnectionPool>>,
        ) -> Self {
            self.0.set("ConnectionPool", value.into());
            self
        }

        /// The health check information for the listener.
        ///
        /// `HealthCheck`.
        pub fn health_check(mut self, value: impl Into<Value<HealthCheck>>) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }

        /// The outlier detection information for the listener.
        ///
        /// `OutlierDetection`.
        pub fn outlier_detection(mut self, value: impl Into<Value<OutlierDetection>>) -> Self {
            self.0.set("OutlierDetection", value.into());
            self
        }

        /// The port mapping information for the listener.
        ///
        /// `PortMapping`. Required.
        pub fn port_mapping(mut self, value: impl Into<Value<PortMapping>>) -> Self {
            self.0.set("PortMapping", value.into());
            self
        }

        /// A reference to an object that represents the Transport Layer Security (TLS) properties for a listener.
        ///
        /// `TLS`.
        pub fn tls(mut self, value: impl Into<Value<ListenerTls>>) -> Self {
            self.0.set("TLS", value.into());
            self
        }

        /// An object that represents timeouts for different protocols.
        ///
        /// `Timeout`.
        pub fn timeout(mut self, value: impl Into<Value<ListenerTimeout>>) -> Self {
            self.0.set("Timeout", value.into());
            self
        }
    }

    impl From<Listener> for Json {
        fn from(value: Listener) -> Self {
            value.0.into()
        }
    }

    /// An object that represents timeouts for different protocols.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTimeout(Properties);

    impl ListenerTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents types of timeouts.
        ///
        /// `GRPC`.
        pub fn grpc(mut self, value: impl Into<Value<GrpcTimeout>>) -> Self {
            self.0.set("GRPC", value.into());
            self
        }

        /// An object that represents types of timeouts.
        ///
        /// `HTTP`.
        pub fn http(mut self, value: impl Into<Value<HttpTimeout>>) -> Self {
            self.0.set("HTTP", value.into());
            self
        }

        /// An object that represents types of timeouts.
        ///
        /// `HTTP2`.
        pub fn http2(mut self, value: impl Into<Value<HttpTimeout>>) -> Self {
            self.0.set("HTTP2", value.into());
            self
        }

        /// An object that represents types of timeouts.
        ///
        /// `TCP`.
        pub fn tcp(mut self, value: impl Into<Value<TcpTimeout>>) -> Self {
            self.0.set("TCP", value.into());
            self
        }
    }

    impl From<ListenerTimeout> for Json {
        fn from(value: ListenerTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the Transport Layer Security (TLS) properties for a listener.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Certificate`, `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTls(Properties);

    impl ListenerTls {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a listener's Transport Layer Security (TLS) certificate.
        ///
        /// `Certificate`. Required.
        pub fn certificate(mut self, value: impl Into<Value<ListenerTlsCertificate>>) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// Specify one of the following modes.
        ///
        /// `Mode`. Required.
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// A reference to an object that represents a listener's Transport Layer Security (TLS) validation context.
        ///
        /// `Validation`.
        pub fn validation(mut self, value: impl Into<Value<ListenerTlsValidationContext>>) -> Self {
            self.0.set("Validation", value.into());
            self
        }
    }

    impl From<ListenerTls> for Json {
        fn from(value: ListenerTls) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an Certificate Manager certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `CertificateArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTlsAcmCertificate(Properties);

    impl ListenerTlsAcmCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the certificate. The certificate must meet specific requirements and you must have proxy authorization enabled.
        ///
        /// `CertificateArn`. Required.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }
    }

    impl From<ListenerTlsAcmCertificate> for Json {
        fn from(value: ListenerTlsAcmCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTlsCertificate(Properties);

    impl ListenerTlsCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents an Certificate Manager certificate.
        ///
        /// `ACM`.
        pub fn acm(mut self, value: impl Into<Value<ListenerTlsAcmCertificate>>) -> Self {
            self.0.set("ACM", value.into());
            self
        }

        /// A reference to an object that represents a local file certificate.
        ///
        /// `File`.
        pub fn file(mut self, value: impl Into<Value<ListenerTlsFileCertificate>>) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a listener's Secret Discovery Service certificate.
        ///
        /// `SDS`.
        pub fn sds(mut self, value: impl Into<Value<ListenerTlsSdsCertificate>>) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<ListenerTlsCertificate> for Json {
        fn from(value: ListenerTlsCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a local file certificate. The certificate must meet specific requirements and you must have proxy authorization enabled.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `CertificateChain`, `PrivateKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTlsFileCertificate(Properties);

    impl ListenerTlsFileCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate chain for the certificate.
        ///
        /// `CertificateChain`. Required.
        pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateChain", value.into());
            self
        }

        /// The private key for a certificate stored on the file system of the virtual node that the proxy is running on.
        ///
        /// `PrivateKey`. Required.
        pub fn private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateKey", value.into());
            self
        }
    }

    impl From<ListenerTlsFileCertificate> for Json {
        fn from(value: ListenerTlsFileCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the listener's Secret Discovery Service certificate. The proxy must be configured with a local SDS provider via a Unix Domain Socket.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `SecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTlsSdsCertificate(Properties);

    impl ListenerTlsSdsCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the name of the secret requested from the Secret Discovery Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain.
        ///
        /// `SecretName`. Required.
        pub fn secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretName", value.into());
            self
        }
    }

    impl From<ListenerTlsSdsCertificate> for Json {
        fn from(value: ListenerTlsSdsCertificate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) validation context.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Trust`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTlsValidationContext(Properties);

    impl ListenerTlsValidationContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the SANs for a listener's Transport Layer Security (TLS) validation context.
        ///
        /// `SubjectAlternativeNames`.
        pub fn subject_alternative_names(
            mut self,
            value: impl Into<Value<SubjectAlternativeNames>>,
        ) -> Self {
            self.0.set("SubjectAlternativeNames", value.into());
            self
        }

        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
        ///
        /// `Trust`. Required.
        pub fn trust(mut self, value: impl Into<Value<ListenerTlsValidationContextTrust>>) -> Self {
            self.0.set("Trust", value.into());
            self
        }
    }

    impl From<ListenerTlsValidationContext> for Json {
        fn from(value: ListenerTlsValidationContext) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a listener's Transport Layer Security (TLS) validation context trust.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ListenerTlsValidationContextTrust(Properties);

    impl ListenerTlsValidationContextTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        ///
        /// `File`.
        pub fn file(mut self, value: impl Into<Value<TlsValidationContextFileTrust>>) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust.
        ///
        /// `SDS`.
        pub fn sds(mut self, value: impl Into<Value<TlsValidationContextSdsTrust>>) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<ListenerTlsValidationContextTrust> for Json {
        fn from(value: ListenerTlsValidationContextTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the logging information for a virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logging(Properties);

    impl Logging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access log configuration for a virtual node.
        ///
        /// `AccessLog`.
        pub fn access_log(mut self, value: impl Into<Value<AccessLog>>) -> Self {
            self.0.set("AccessLog", value.into());
            self
        }
    }

    impl From<Logging> for Json {
        fn from(value: Logging) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the format for the logs.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingFormat(Properties);

    impl LoggingFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The logging format for JSON.
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<List<JsonFormatRef>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// The logging format for text.
        ///
        /// `Text`.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<LoggingFormat> for Json {
        fn from(value: LoggingFormat) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the outlier detection for a virtual node's listener.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `BaseEjectionDuration`, `Interval`, `MaxEjectionPercent`, `MaxServerErrors`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutlierDetection(Properties);

    impl OutlierDetection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base amount of time for which a host is ejected.
        ///
        /// `BaseEjectionDuration`. Required.
        pub fn base_ejection_duration(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("BaseEjectionDuration", value.into());
            self
        }

        /// The time interval between ejection sweep analysis.
        ///
        /// `Interval`. Required.
        pub fn interval(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// Maximum percentage of hosts in load balancing pool for upstream service that can be ejected. Will eject at least one host regardless of the value.
        ///
        /// `MaxEjectionPercent`. Required.
        pub fn max_ejection_percent(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxEjectionPercent", value.into());
            self
        }

        /// Number of consecutive `5xx` errors required for ejection.
        ///
        /// `MaxServerErrors`. Required.
        pub fn max_server_errors(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxServerErrors", value.into());
            self
        }
    }

    impl From<OutlierDetection> for Json {
        fn from(value: OutlierDetection) -> Self {
            value.0.into()
        }
    }

    /// An object representing a virtual node or virtual router listener port mapping.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Port`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortMapping(Properties);

    impl PortMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port used for the port mapping.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol used for the port mapping. Specify `http` , `http2` , `grpc` , or `tcp` .
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<PortMapping> for Json {
        fn from(value: PortMapping) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the service discovery information for a virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceDiscovery(Properties);

    impl ServiceDiscovery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies any AWS Cloud Map information for the virtual node.
        ///
        /// `AWSCloudMap`.
        pub fn aws_cloud_map(
            mut self,
            value: impl Into<Value<AwsCloudMapServiceDiscovery>>,
        ) -> Self {
            self.0.set("AWSCloudMap", value.into());
            self
        }

        /// Specifies the DNS information for the virtual node.
        ///
        /// `DNS`.
        pub fn dns(mut self, value: impl Into<Value<DnsServiceDiscovery>>) -> Self {
            self.0.set("DNS", value.into());
            self
        }
    }

    impl From<ServiceDiscovery> for Json {
        fn from(value: ServiceDiscovery) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS) certificate can be matched.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubjectAlternativeNameMatchers(Properties);

    impl SubjectAlternativeNameMatchers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The values sent must match the specified values exactly.
        ///
        /// `Exact`.
        pub fn exact(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Exact", value.into());
            self
        }
    }

    impl From<SubjectAlternativeNameMatchers> for Json {
        fn from(value: SubjectAlternativeNameMatchers) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the subject alternative names secured by the certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Match`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubjectAlternativeNames(Properties);

    impl SubjectAlternativeNames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents the criteria for determining a SANs match.
        ///
        /// `Match`. Required.
        pub fn r#match(mut self, value: impl Into<Value<SubjectAlternativeNameMatchers>>) -> Self {
            self.0.set("Match", value.into());
            self
        }
    }

    impl From<SubjectAlternativeNames> for Json {
        fn from(value: SubjectAlternativeNames) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppMesh::VirtualNode`.
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

    /// An object that represents types of timeouts.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TcpTimeout(Properties);

    impl TcpTimeout {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents an idle timeout. An idle timeout bounds the amount of time that a connection may be idle. The default value is none.
        ///
        /// `Idle`.
        pub fn idle(mut self, value: impl Into<Value<Duration>>) -> Self {
            self.0.set("Idle", value.into());
            self
        }
    }

    impl From<TcpTimeout> for Json {
        fn from(value: TcpTimeout) -> Self {
            value.0.into()
        }
    }

    /// An object that represents how the proxy will validate its peer during Transport Layer Security (TLS) negotiation.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `Trust`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsValidationContext(Properties);

    impl TlsValidationContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the SANs for a Transport Layer Security (TLS) validation context.
        ///
        /// `SubjectAlternativeNames`.
        pub fn subject_alternative_names(
            mut self,
            value: impl Into<Value<SubjectAlternativeNames>>,
        ) -> Self {
            self.0.set("SubjectAlternativeNames", value.into());
            self
        }

        /// A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate.
        ///
        /// `Trust`. Required.
        pub fn trust(mut self, value: impl Into<Value<TlsValidationContextTrust>>) -> Self {
            self.0.set("Trust", value.into());
            self
        }
    }

    impl From<TlsValidationContext> for Json {
        fn from(value: TlsValidationContext) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `CertificateAuthorityArns`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsValidationContextAcmTrust(Properties);

    impl TlsValidationContextAcmTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more ACM Amazon Resource Name (ARN)s.
        ///
        /// `CertificateAuthorityArns`. Required.
        pub fn certificate_authority_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CertificateAuthorityArns", value.into());
            self
        }
    }

    impl From<TlsValidationContextAcmTrust> for Json {
        fn from(value: TlsValidationContextAcmTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `CertificateChain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsValidationContextFileTrust(Properties);

    impl TlsValidationContextFileTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running on.
        ///
        /// `CertificateChain`. Required.
        pub fn certificate_chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateChain", value.into());
            self
        }
    }

    impl From<TlsValidationContextFileTrust> for Json {
        fn from(value: TlsValidationContextFileTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust. The proxy must be configured with a local SDS provider via a Unix Domain Socket.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `SecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsValidationContextSdsTrust(Properties);

    impl TlsValidationContextSdsTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the name of the secret for a Transport Layer Security (TLS) Secret Discovery Service validation context trust.
        ///
        /// `SecretName`. Required.
        pub fn secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretName", value.into());
            self
        }
    }

    impl From<TlsValidationContextSdsTrust> for Json {
        fn from(value: TlsValidationContextSdsTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a Transport Layer Security (TLS) validation context trust.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TlsValidationContextTrust(Properties);

    impl TlsValidationContextTrust {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate.
        ///
        /// `ACM`.
        pub fn acm(mut self, value: impl Into<Value<TlsValidationContextAcmTrust>>) -> Self {
            self.0.set("ACM", value.into());
            self
        }

        /// An object that represents a Transport Layer Security (TLS) validation context trust for a local file.
        ///
        /// `File`.
        pub fn file(mut self, value: impl Into<Value<TlsValidationContextFileTrust>>) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// A reference to an object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust.
        ///
        /// `SDS`.
        pub fn sds(mut self, value: impl Into<Value<TlsValidationContextSdsTrust>>) -> Self {
            self.0.set("SDS", value.into());
            self
        }
    }

    impl From<TlsValidationContextTrust> for Json {
        fn from(value: TlsValidationContextTrust) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the type of virtual node connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeConnectionPool(Properties);

    impl VirtualNodeConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that represents a type of connection pool.
        ///
        /// `GRPC`.
        pub fn grpc(mut self, value: impl Into<Value<VirtualNodeGrpcConnectionPool>>) -> Self {
            self.0.set("GRPC", value.into());
            self
        }

        /// An object that represents a type of connection pool.
        ///
        /// `HTTP`.
        pub fn http(mut self, value: impl Into<Value<VirtualNodeHttpConnectionPool>>) -> Self {
            self.0.set("HTTP", value.into());
            self
        }

        /// An object that represents a type of connection pool.
        ///
        /// `HTTP2`.
        pub fn http2(mut self, value: impl Into<Value<VirtualNodeHttp2ConnectionPool>>) -> Self {
            self.0.set("HTTP2", value.into());
            self
        }

        /// An object that represents a type of connection pool.
        ///
        /// `TCP`.
        pub fn tcp(mut self, value: impl Into<Value<VirtualNodeTcpConnectionPool>>) -> Self {
            self.0.set("TCP", value.into());
            self
        }
    }

    impl From<VirtualNodeConnectionPool> for Json {
        fn from(value: VirtualNodeConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `MaxRequests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeGrpcConnectionPool(Properties);

    impl VirtualNodeGrpcConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// `MaxRequests`. Required.
        pub fn max_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRequests", value.into());
            self
        }
    }

    impl From<VirtualNodeGrpcConnectionPool> for Json {
        fn from(value: VirtualNodeGrpcConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `MaxRequests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeHttp2ConnectionPool(Properties);

    impl VirtualNodeHttp2ConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster.
        ///
        /// `MaxRequests`. Required.
        pub fn max_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRequests", value.into());
            self
        }
    }

    impl From<VirtualNodeHttp2ConnectionPool> for Json {
        fn from(value: VirtualNodeHttp2ConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `MaxConnections`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeHttpConnectionPool(Properties);

    impl VirtualNodeHttpConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
        ///
        /// `MaxConnections`. Required.
        pub fn max_connections(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConnections", value.into());
            self
        }

        /// Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster.
        ///
        /// `MaxPendingRequests`.
        pub fn max_pending_requests(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPendingRequests", value.into());
            self
        }
    }

    impl From<VirtualNodeHttpConnectionPool> for Json {
        fn from(value: VirtualNodeHttpConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the specification of a virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeSpec(Properties);

    impl VirtualNodeSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the defaults for backends.
        ///
        /// `BackendDefaults`.
        pub fn backend_defaults(mut self, value: impl Into<Value<BackendDefaults>>) -> Self {
            self.0.set("BackendDefaults", value.into());
            self
        }

        /// The backends that the virtual node is expected to send outbound traffic to.
        ///
        /// `Backends`.
        pub fn backends(mut self, value: impl Into<List<Backend>>) -> Self {
            self.0.set("Backends", value.into());
            self
        }

        /// The listener that the virtual node is expected to receive inbound traffic from. You can specify one listener.
        ///
        /// `Listeners`.
        pub fn listeners(mut self, value: impl Into<List<Listener>>) -> Self {
            self.0.set("Listeners", value.into());
            self
        }

        /// The inbound and outbound access logging information for the virtual node.
        ///
        /// `Logging`.
        pub fn logging(mut self, value: impl Into<Value<Logging>>) -> Self {
            self.0.set("Logging", value.into());
            self
        }

        /// The service discovery information for the virtual node. If your virtual node does not expect ingress traffic, you can omit this parameter. If you specify a `listener` , then you must specify service discovery information.
        ///
        /// `ServiceDiscovery`.
        pub fn service_discovery(mut self, value: impl Into<Value<ServiceDiscovery>>) -> Self {
            self.0.set("ServiceDiscovery", value.into());
            self
        }
    }

    impl From<VirtualNodeSpec> for Json {
        fn from(value: VirtualNodeSpec) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a type of connection pool.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `MaxConnections`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeTcpConnectionPool(Properties);

    impl VirtualNodeTcpConnectionPool {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster.
        ///
        /// `MaxConnections`. Required.
        pub fn max_connections(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxConnections", value.into());
            self
        }
    }

    impl From<VirtualNodeTcpConnectionPool> for Json {
        fn from(value: VirtualNodeTcpConnectionPool) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a virtual service backend for a virtual node.
    ///
    /// A property type of `AWS::AppMesh::VirtualNode`.
    ///
    /// Required: `VirtualServiceName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualServiceBackend(Properties);

    impl VirtualServiceBackend {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A reference to an object that represents the client policy for a backend.
        ///
        /// `ClientPolicy`.
        pub fn client_policy(mut self, value: impl Into<Value<ClientPolicy>>) -> Self {
            self.0.set("ClientPolicy", value.into());
            self
        }

        /// The name of the virtual service that is acting as a virtual node backend.
        ///
        /// `VirtualServiceName`. Required.
        pub fn virtual_service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualServiceName", value.into());
            self
        }
    }

    impl From<VirtualServiceBackend> for Json {
        fn from(value: VirtualServiceBackend) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`VirtualRouter`].
pub mod virtual_router {
    use crate::{Json, List, Properties, Value};

    /// An object representing a virtual router listener port mapping.
    ///
    /// A property type of `AWS::AppMesh::VirtualRouter`.
    ///
    /// Required: `Port`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortMapping(Properties);

    impl PortMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port used for the port mapping.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The protocol used for the port mapping. Specify one protocol.
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<PortMapping> for Json {
        fn from(value: PortMapping) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AppMesh::VirtualRouter`.
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

    /// An object that represents a virtual router listener.
    ///
    /// A property type of `AWS::AppMesh::VirtualRouter`.
    ///
    /// Required: `PortMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualRouterListener(Properties);

    impl VirtualRouterListener {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port mapping information for the listener.
        ///
        /// `PortMapping`. Required.
        pub fn port_mapping(mut self, value: impl Into<Value<PortMapping>>) -> Self {
            self.0.set("PortMapping", value.into());
            self
        }
    }

    impl From<VirtualRouterListener> for Json {
        fn from(value: VirtualRouterListener) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the specification of a virtual router.
    ///
    /// A property type of `AWS::AppMesh::VirtualRouter`.
    ///
    /// Required: `Listeners`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualRouterSpec(Properties);

    impl VirtualRouterSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The listeners that the virtual router is expected to receive inbound traffic from.
        ///
        /// `Listeners`. Required.
        pub fn listeners(mut self, value: impl Into<List<VirtualRouterListener>>) -> Self {
            self.0.set("Listeners", value.into());
            self
        }
    }

    impl From<VirtualRouterSpec> for Json {
        fn from(value: VirtualRouterSpec) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`VirtualService`].
pub mod virtual_service {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AppMesh::VirtualService`.
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

    /// An object that represents a virtual node service provider.
    ///
    /// A property type of `AWS::AppMesh::VirtualService`.
    ///
    /// Required: `VirtualNodeName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualNodeServiceProvider(Properties);

    impl VirtualNodeServiceProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the virtual node that is acting as a service provider.
        ///
        /// `VirtualNodeName`. Required.
        pub fn virtual_node_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualNodeName", value.into());
            self
        }
    }

    impl From<VirtualNodeServiceProvider> for Json {
        fn from(value: VirtualNodeServiceProvider) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a virtual node service provider.
    ///
    /// A property type of `AWS::AppMesh::VirtualService`.
    ///
    /// Required: `VirtualRouterName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualRouterServiceProvider(Properties);

    impl VirtualRouterServiceProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the virtual router that is acting as a service provider.
        ///
        /// `VirtualRouterName`. Required.
        pub fn virtual_router_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualRouterName", value.into());
            self
        }
    }

    impl From<VirtualRouterServiceProvider> for Json {
        fn from(value: VirtualRouterServiceProvider) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the provider for a virtual service.
    ///
    /// A property type of `AWS::AppMesh::VirtualService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualServiceProvider(Properties);

    impl VirtualServiceProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The virtual node associated with a virtual service.
        ///
        /// `VirtualNode`.
        pub fn virtual_node(mut self, value: impl Into<Value<VirtualNodeServiceProvider>>) -> Self {
            self.0.set("VirtualNode", value.into());
            self
        }

        /// The virtual router associated with a virtual service.
        ///
        /// `VirtualRouter`.
        pub fn virtual_router(
            mut self,
            value: impl Into<Value<VirtualRouterServiceProvider>>,
        ) -> Self {
            self.0.set("VirtualRouter", value.into());
            self
        }
    }

    impl From<VirtualServiceProvider> for Json {
        fn from(value: VirtualServiceProvider) -> Self {
            value.0.into()
        }
    }

    /// An object that represents the specification of a virtual service.
    ///
    /// A property type of `AWS::AppMesh::VirtualService`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VirtualServiceSpec(Properties);

    impl VirtualServiceSpec {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The App Mesh object that is acting as the provider for a virtual service. You can specify a single virtual node or virtual router.
        ///
        /// `Provider`.
        pub fn provider(mut self, value: impl Into<Value<VirtualServiceProvider>>) -> Self {
            self.0.set("Provider", value.into());
            self
        }
    }

    impl From<VirtualServiceSpec> for Json {
        fn from(value: VirtualServiceSpec) -> Self {
            value.0.into()
        }
    }
}
