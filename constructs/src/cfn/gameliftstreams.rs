//! `AWS::GameLiftStreams`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::GameLiftStreams::Application` resource defines an Amazon GameLift Streams application.
///
/// [`AWS::GameLiftStreams::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-application.html).
///
/// Required: `ApplicationSourceUri`, `Description`, `ExecutablePath`, `RuntimeEnvironment`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An Amazon S3 URI to a bucket where you would like Amazon GameLift Streams to save application logs. Required if you specify one or more `ApplicationLogPaths` .
    ///
    /// `ApplicationLogOutputUri`.
    pub fn application_log_output_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationLogOutputUri", value.into());
        self
    }

    /// Locations of log files that your content generates during a stream session. Enter path values that are relative to the `ApplicationSourceUri` location. You can specify up to 10 log paths.
    ///
    /// `ApplicationLogPaths`.
    pub fn application_log_paths(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ApplicationLogPaths", value.into());
        self
    }

    /// The location of the content that you want to stream. Enter an Amazon S3 URI to a bucket that contains your game or other application.
    ///
    /// `ApplicationSourceUri`. Required. A change replaces the resource.
    pub fn application_source_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationSourceUri", value.into());
        self
    }

    /// A human-readable label for the application. You can update this value later.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The relative path and file name of the executable file that Amazon GameLift Streams will stream. Specify a path relative to the location set in `ApplicationSourceUri` . The file must be contained within the application's root folder.
    ///
    /// `ExecutablePath`. Required. A change replaces the resource.
    pub fn executable_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutablePath", value.into());
        self
    }

    /// A set of configuration settings to run the application on a stream group. This configures the operating system, and can include compatibility layers and other drivers.
    ///
    /// `RuntimeEnvironment`. Required. A change replaces the resource.
    pub fn runtime_environment(
        mut self,
        value: impl Into<Value<application::RuntimeEnvironment>>,
    ) -> Self {
        self.0.set("RuntimeEnvironment", value.into());
        self
    }

    /// A list of labels to assign to the new application resource. Tags are developer-defined key-value pairs. Tagging AWS resources is useful for resource management, access management and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::GameLiftStreams::Application";
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
    /// An \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>) that uniquely identifies the application resource across all AWS Regions. For example:
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// An ID that uniquely identifies the application resource. For example: `a-9ZY8X7Wv6` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::GameLiftStreams::StreamGroup` resource defines a group of compute resources that will be running and streaming your game.
///
/// [`AWS::GameLiftStreams::StreamGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gameliftstreams-streamgroup.html).
///
/// Required: `Description`, `LocationConfigurations`, `StreamClass`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StreamGroup(Properties);

impl StreamGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Object that identifies the Amazon GameLift Streams application to stream with this stream group.
    ///
    /// `DefaultApplication`.
    pub fn default_application(
        mut self,
        value: impl Into<Value<stream_group::DefaultApplication>>,
    ) -> Self {
        self.0.set("DefaultApplication", value.into());
        self
    }

    /// A descriptive label for the stream group.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A set of one or more locations and the streaming capacity for each location. One of the locations MUST be your primary location, which is the AWS Region where you are specifying this resource.
    ///
    /// `LocationConfigurations`. Required.
    pub fn location_configurations(
        mut self,
        value: impl Into<List<stream_group::LocationConfiguration>>,
    ) -> Self {
        self.0.set("LocationConfigurations", value.into());
        self
    }

    /// The target stream quality for sessions that are hosted in this stream group. Set a stream class that is appropriate to the type of content that you're streaming.
    ///
    /// `StreamClass`. Required. A change replaces the resource.
    pub fn stream_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StreamClass", value.into());
        self
    }

    /// A list of labels to assign to the new stream group resource. Tags are developer-defined key-value pairs. Tagging AWS resources is useful for resource management, access management and cost allocation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StreamGroup {
    const TYPE: &'static str = "AWS::GameLiftStreams::StreamGroup";
}

impl Construct for StreamGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StreamGroup> for Properties {
    fn from(value: StreamGroup) -> Self {
        value.0
    }
}

impl Handle<StreamGroup> {
    /// An \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>) that uniquely identifies the stream group resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// An ID that uniquely identifies the stream group resource. For example: `sg-1AB2C3De4` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// Configuration settings that identify the operating system for an application resource. This can also include a compatibility layer and other drivers.
    ///
    /// A property type of `AWS::GameLiftStreams::Application`.
    ///
    /// Required: `Type`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuntimeEnvironment(Properties);

    impl RuntimeEnvironment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operating system and other drivers. For Proton, this also includes the Proton compatibility layer.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Versioned container environment for the application operating system.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<RuntimeEnvironment> for Json {
        fn from(value: RuntimeEnvironment) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`StreamGroup`].
pub mod stream_group {
    use crate::{Json, List, Properties, Value};

    /// Represents the default Amazon GameLift Streams application that a stream group hosts.
    ///
    /// A property type of `AWS::GameLiftStreams::StreamGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultApplication(Properties);

    impl DefaultApplication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An \[Amazon Resource Name (ARN)\](<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>) that uniquely identifies the application resource. Example ARN: `arn:aws:gameliftstreams:us-west-2:111122223333:application/a-9ZY8X7Wv6` .
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// An ID that uniquely identifies the application resource. Example ID: `a-9ZY8X7Wv6` .
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<DefaultApplication> for Json {
        fn from(value: DefaultApplication) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings that define a stream group's stream capacity for a location. When configuring a location for the first time, you must specify a numeric value for at least one of the two capacity types.
    ///
    /// A property type of `AWS::GameLiftStreams::StreamGroup`.
    ///
    /// Required: `LocationName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LocationConfiguration(Properties);

    impl LocationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This setting, if non-zero, indicates minimum streaming capacity which is allocated to you and is never released back to the service. You pay for this base level of capacity at all times, whether used or idle.
        ///
        /// `AlwaysOnCapacity`.
        pub fn always_on_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AlwaysOnCapacity", value.into());
            self
        }

        /// A location's name. For example, `us-east-1` .
        ///
        /// `LocationName`. Required.
        pub fn location_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocationName", value.into());
            self
        }

        /// `MaximumCapacity`.
        pub fn maximum_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumCapacity", value.into());
            self
        }

        /// This field is deprecated. Use MaximumCapacity instead. This parameter is ignored when MaximumCapacity is specified.
        ///
        /// `OnDemandCapacity`.
        pub fn on_demand_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("OnDemandCapacity", value.into());
            self
        }

        /// `TargetIdleCapacity`.
        pub fn target_idle_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetIdleCapacity", value.into());
            self
        }

        /// `VpcTransitConfiguration`.
        pub fn vpc_transit_configuration(
            mut self,
            value: impl Into<Value<VpcTransitConfiguration>>,
        ) -> Self {
            self.0.set("VpcTransitConfiguration", value.into());
            self
        }
    }

    impl From<LocationConfiguration> for Json {
        fn from(value: LocationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::GameLiftStreams::StreamGroup`.
    ///
    /// Required: `Ipv4CidrBlocks`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcTransitConfiguration(Properties);

    impl VpcTransitConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Ipv4CidrBlocks`. Required.
        pub fn ipv4_cidr_blocks(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv4CidrBlocks", value.into());
            self
        }

        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcTransitConfiguration> for Json {
        fn from(value: VpcTransitConfiguration) -> Self {
            value.0.into()
        }
    }
}
