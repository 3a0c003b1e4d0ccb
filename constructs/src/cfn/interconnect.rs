//! `AWS::Interconnect`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::Interconnect::Connection. Creates a managed network connection between AWS and a partner cloud service provider.
///
/// [`AWS::Interconnect::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html).
///
/// Required: `AttachPoint`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The activation key for accepting a connection proposal from a partner CSP. Mutually exclusive with EnvironmentId.
    ///
    /// `ActivationKey`. A change replaces the resource.
    pub fn activation_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActivationKey", value.into());
        self
    }

    /// The logical attachment point in your AWS network where the managed connection will be connected.
    ///
    /// `AttachPoint`. Required. A change replaces the resource.
    pub fn attach_point(mut self, value: impl Into<Value<connection::AttachPoint>>) -> Self {
        self.0.set("AttachPoint", value.into());
        self
    }

    /// The bandwidth of the connection (e.g., 50Mbps, 1Gbps). Required when creating a connection through AWS.
    ///
    /// `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Bandwidth", value.into());
        self
    }

    /// A description of the connection.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the environment for the connection. Required when creating a connection through AWS. Mutually exclusive with ActivationKey.
    ///
    /// `EnvironmentId`. A change replaces the resource.
    pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentId", value.into());
        self
    }

    /// The remote account identifier for the connection. Required when creating a connection through AWS. Replaces RemoteOwnerAccount.
    ///
    /// `RemoteAccount`. A change replaces the resource.
    pub fn remote_account(mut self, value: impl Into<Value<connection::RemoteAccount>>) -> Self {
        self.0.set("RemoteAccount", value.into());
        self
    }

    /// Deprecated. Use RemoteAccount instead. The account ID of the remote owner. Required when creating a connection through AWS.
    ///
    /// `RemoteOwnerAccount`.
    pub fn remote_owner_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RemoteOwnerAccount", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::Interconnect::Connection";
}

impl Construct for Connection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connection> for Properties {
    fn from(value: Connection) -> Self {
        value.0
    }
}

impl Handle<Connection> {
    /// The Amazon Resource Name (ARN) of the connection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The billing tier for the connection.
    ///
    /// `Fn::GetAtt` of `BillingTier`.
    #[must_use]
    pub fn billing_tier(self) -> Value<i64> {
        self.attribute("BillingTier")
    }

    /// The unique identifier for the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[must_use]
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The AWS account ID of the connection owner.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[must_use]
    pub fn owner_account(self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// The partner cloud service provider.
    ///
    /// `Fn::GetAtt` of `Provider`.
    #[must_use]
    pub fn provider(self) -> Value<Json> {
        self.attribute("Provider")
    }

    /// The shared identifier for the connection pairing.
    ///
    /// `Fn::GetAtt` of `SharedId`.
    #[must_use]
    pub fn shared_id(self) -> Value<String> {
        self.attribute("SharedId")
    }

    /// The current state of the connection.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The type of managed connection.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use crate::{Json, Properties, Value};

    /// The logical attachment point in your AWS network where the managed connection will be connected.
    ///
    /// A property type of `AWS::Interconnect::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AttachPoint(Properties);

    impl AttachPoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the resource to attach to.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The ID of the Direct Connect Gateway to attach to.
        ///
        /// `DirectConnectGateway`.
        pub fn direct_connect_gateway(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DirectConnectGateway", value.into());
            self
        }
    }

    impl From<AttachPoint> for Json {
        fn from(value: AttachPoint) -> Self {
            value.0.into()
        }
    }

    /// The partner cloud service provider.
    ///
    /// A property type of `AWS::Interconnect::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Provider(Properties);

    impl Provider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the cloud service provider.
        ///
        /// `CloudServiceProvider`.
        pub fn cloud_service_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudServiceProvider", value.into());
            self
        }

        /// The name of the last mile provider.
        ///
        /// `LastMileProvider`.
        pub fn last_mile_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastMileProvider", value.into());
            self
        }
    }

    impl From<Provider> for Json {
        fn from(value: Provider) -> Self {
            value.0.into()
        }
    }

    /// The remote account identifier for the connection. Required when creating a connection through AWS. Replaces RemoteOwnerAccount.
    ///
    /// A property type of `AWS::Interconnect::Connection`.
    ///
    /// Required: `Identifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoteAccount(Properties);

    impl RemoteAccount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the remote account.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }
    }

    impl From<RemoteAccount> for Json {
        fn from(value: RemoteAccount) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Interconnect::Connection`.
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
