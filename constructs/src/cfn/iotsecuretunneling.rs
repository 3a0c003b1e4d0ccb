//! `AWS::IoTSecureTunneling`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A connection between a source computer and a destination device using AWS IoT Secure Tunneling.
///
/// [`AWS::IoTSecureTunneling::Tunnel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Tunnel(Properties);

impl Tunnel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A short text description of the tunnel.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The destination configuration.
    ///
    /// `DestinationConfig`. A change replaces the resource.
    pub fn destination_config(
        mut self,
        value: impl Into<Value<tunnel::DestinationConfig>>,
    ) -> Self {
        self.0.set("DestinationConfig", value.into());
        self
    }

    /// A collection of tag metadata.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<tunnel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Tunnel timeout configuration.
    ///
    /// `TimeoutConfig`. A change replaces the resource.
    pub fn timeout_config(mut self, value: impl Into<Value<tunnel::TimeoutConfig>>) -> Self {
        self.0.set("TimeoutConfig", value.into());
        self
    }
}

impl Resource for Tunnel {
    const TYPE: &'static str = "AWS::IoTSecureTunneling::Tunnel";
}

impl Construct for Tunnel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Tunnel> for Properties {
    fn from(value: Tunnel) -> Self {
        value.0
    }
}

impl Handle<Tunnel> {
    /// The status of the tunnel. Valid values are OPEN and CLOSED.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the tunnel.
    ///
    /// `Fn::GetAtt` of `TunnelArn`.
    #[must_use]
    pub fn tunnel_arn(self) -> Value<String> {
        self.attribute("TunnelArn")
    }

    /// A unique alpha-numeric tunnel ID.
    ///
    /// `Fn::GetAtt` of `TunnelId`.
    #[must_use]
    pub fn tunnel_id(self) -> Value<String> {
        self.attribute("TunnelId")
    }
}

/// Property types of [`Tunnel`].
pub mod tunnel {
    use crate::{Json, List, Properties, Value};

    /// The destination configuration.
    ///
    /// A property type of `AWS::IoTSecureTunneling::Tunnel`.
    ///
    /// Required: `Services`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConfig(Properties);

    impl DestinationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of service names that identify the target application.
        ///
        /// `Services`. Required.
        pub fn services(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Services", value.into());
            self
        }

        /// The name of the IoT thing to which you want to connect.
        ///
        /// `ThingName`.
        pub fn thing_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingName", value.into());
            self
        }
    }

    impl From<DestinationConfig> for Json {
        fn from(value: DestinationConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTSecureTunneling::Tunnel`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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

    /// Tunnel timeout configuration.
    ///
    /// A property type of `AWS::IoTSecureTunneling::Tunnel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TimeoutConfig(Properties);

    impl TimeoutConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of time (in minutes) a tunnel can remain open.
        ///
        /// `MaxLifetimeTimeoutMinutes`.
        pub fn max_lifetime_timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxLifetimeTimeoutMinutes", value.into());
            self
        }
    }

    impl From<TimeoutConfig> for Json {
        fn from(value: TimeoutConfig) -> Self {
            value.0.into()
        }
    }
}
