//! `AWS::RoboMaker`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// \> The following resource is now deprecated. This resource can no longer be provisioned via stack create or update operations, and should not be included in your stack templates. \> \> We recommend migrating to AWS IoT Greengrass Version 2.
///
/// [`AWS::RoboMaker::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Fleet(Properties);

impl Fleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the fleet.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The list of all tags added to the fleet.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Fleet {
    const TYPE: &'static str = "AWS::RoboMaker::Fleet";
}

impl Construct for Fleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Fleet> for Properties {
    fn from(value: Fleet) -> Self {
        value.0
    }
}

impl Handle<Fleet> {
    /// The Amazon Resource Name (ARN) of the fleet, such as `arn:aws:robomaker:us-west-2:123456789012:deployment-fleet/MyFleet/1539894765711` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// \> The following resource is now deprecated. This resource can no longer be provisioned via stack create or update operations, and should not be included in your stack templates. \> \> We recommend migrating to AWS IoT Greengrass Version 2.
///
/// [`AWS::RoboMaker::Robot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html).
///
/// Required: `Architecture`, `GreengrassGroupId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Robot(Properties);

impl Robot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The architecture of the robot.
    ///
    /// `Architecture`. Required. Allowed: [`Architecture`](robot::Architecture). A change replaces the resource.
    pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Architecture", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the fleet to which the robot will be registered.
    ///
    /// `Fleet`. A change replaces the resource.
    pub fn fleet(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Fleet", value.into());
        self
    }

    /// The Greengrass group associated with the robot.
    ///
    /// `GreengrassGroupId`. Required. A change replaces the resource.
    pub fn greengrass_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GreengrassGroupId", value.into());
        self
    }

    /// The name of the robot.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to the robot.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Robot {
    const TYPE: &'static str = "AWS::RoboMaker::Robot";
}

impl Construct for Robot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Robot> for Properties {
    fn from(value: Robot) -> Self {
        value.0
    }
}

impl Handle<Robot> {
    /// The Amazon Resource Name (ARN) of the robot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot application.
///
/// [`AWS::RoboMaker::RobotApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html).
///
/// Required: `RobotSoftwareSuite`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RobotApplication(Properties);

impl RobotApplication {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The current revision id.
    ///
    /// `CurrentRevisionId`.
    pub fn current_revision_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CurrentRevisionId", value.into());
        self
    }

    /// The environment of the robot application.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The name of the robot application.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The robot software suite used by the robot application.
    ///
    /// `RobotSoftwareSuite`. Required.
    pub fn robot_software_suite(
        mut self,
        value: impl Into<Value<robot_application::RobotSoftwareSuite>>,
    ) -> Self {
        self.0.set("RobotSoftwareSuite", value.into());
        self
    }

    /// The sources of the robot application.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl Into<List<robot_application::SourceConfig>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to the robot application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RobotApplication {
    const TYPE: &'static str = "AWS::RoboMaker::RobotApplication";
}

impl Construct for RobotApplication {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RobotApplication> for Properties {
    fn from(value: RobotApplication) -> Self {
        value.0
    }
}

impl Handle<RobotApplication> {
    /// The Amazon Resource Name (ARN) of the robot application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::RoboMaker::RobotApplicationVersion` resource creates an AWS RoboMaker robot version.
///
/// [`AWS::RoboMaker::RobotApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html).
///
/// Required: `Application`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RobotApplicationVersion(Properties);

impl RobotApplicationVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application information for the robot application.
    ///
    /// `Application`. Required. A change replaces the resource.
    pub fn application(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Application", value.into());
        self
    }

    /// The current revision id for the robot application. If you provide a value and it matches the latest revision ID, a new version will be created.
    ///
    /// `CurrentRevisionId`. A change replaces the resource.
    pub fn current_revision_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CurrentRevisionId", value.into());
        self
    }
}

impl Resource for RobotApplicationVersion {
    const TYPE: &'static str = "AWS::RoboMaker::RobotApplicationVersion";
}

impl Construct for RobotApplicationVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RobotApplicationVersion> for Properties {
    fn from(value: RobotApplicationVersion) -> Self {
        value.0
    }
}

impl Handle<RobotApplicationVersion> {
    /// The robot application version.
    ///
    /// `Fn::GetAtt` of `ApplicationVersion`.
    #[must_use]
    pub fn application_version(self) -> Value<String> {
        self.attribute("ApplicationVersion")
    }

    /// The Amazon Resource Name (ARN) of the robot application version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::RoboMaker::SimulationApplication` resource creates an AWS RoboMaker simulation application.
///
/// [`AWS::RoboMaker::SimulationApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html).
///
/// Required: `RobotSoftwareSuite`, `SimulationSoftwareSuite`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SimulationApplication(Properties);

impl SimulationApplication {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The current revision id.
    ///
    /// `CurrentRevisionId`.
    pub fn current_revision_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CurrentRevisionId", value.into());
        self
    }

    /// The environment of the simulation application.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The name of the simulation application.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The rendering engine for the simulation application.
    ///
    /// `RenderingEngine`.
    pub fn rendering_engine(
        mut self,
        value: impl Into<Value<simulation_application::RenderingEngine>>,
    ) -> Self {
        self.0.set("RenderingEngine", value.into());
        self
    }

    /// The robot software suite used by the simulation application.
    ///
    /// `RobotSoftwareSuite`. Required.
    pub fn robot_software_suite(
        mut self,
        value: impl Into<Value<simulation_application::RobotSoftwareSuite>>,
    ) -> Self {
        self.0.set("RobotSoftwareSuite", value.into());
        self
    }

    /// The simulation software suite used by the simulation application.
    ///
    /// `SimulationSoftwareSuite`. Required.
    pub fn simulation_software_suite(
        mut self,
        value: impl Into<Value<simulation_application::SimulationSoftwareSuite>>,
    ) -> Self {
        self.0.set("SimulationSoftwareSuite", value.into());
        self
    }

    /// The sources of the simulation application.
    ///
    /// `Sources`.
    pub fn sources(mut self, value: impl Into<List<simulation_application::SourceConfig>>) -> Self {
        self.0.set("Sources", value.into());
        self
    }

    /// A map that contains tag keys and tag values that are attached to the simulation application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SimulationApplication {
    const TYPE: &'static str = "AWS::RoboMaker::SimulationApplication";
}

impl Construct for SimulationApplication {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SimulationApplication> for Properties {
    fn from(value: SimulationApplication) -> Self {
        value.0
    }
}

impl Handle<SimulationApplication> {
    /// The Amazon Resource Name (ARN) of the simulation application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::RoboMaker::SimulationApplicationVersion` resource creates a version of an AWS RoboMaker simulation application.
///
/// [`AWS::RoboMaker::SimulationApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html).
///
/// Required: `Application`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SimulationApplicationVersion(Properties);

impl SimulationApplicationVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The application information for the simulation application.
    ///
    /// `Application`. Required. A change replaces the resource.
    pub fn application(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Application", value.into());
        self
    }

    /// The current revision id for the simulation application. If you provide a value and it matches the latest revision ID, a new version will be created.
    ///
    /// `CurrentRevisionId`. A change replaces the resource.
    pub fn current_revision_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CurrentRevisionId", value.into());
        self
    }
}

impl Resource for SimulationApplicationVersion {
    const TYPE: &'static str = "AWS::RoboMaker::SimulationApplicationVersion";
}

impl Construct for SimulationApplicationVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SimulationApplicationVersion> for Properties {
    fn from(value: SimulationApplicationVersion) -> Self {
        value.0
    }
}

impl Handle<SimulationApplicationVersion> {
    /// The simulation application version.
    ///
    /// `Fn::GetAtt` of `ApplicationVersion`.
    #[must_use]
    pub fn application_version(self) -> Value<String> {
        self.attribute("ApplicationVersion")
    }

    /// The Amazon Resource Name (ARN) of the simulation application version.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Words of [`Robot`].
pub mod robot {
    words! {
        /// Words for `Architecture`.
        pub enum Architecture {
            X86_64 = "X86_64",
            Arm64 = "ARM64",
            Armhf = "ARMHF",
        }
    }
}

/// Property types and words of [`RobotApplication`].
pub mod robot_application {
    use crate::{Json, Properties, Value};

    /// Information about a robot software suite.
    ///
    /// A property type of `AWS::RoboMaker::RobotApplication`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RobotSoftwareSuite(Properties);

    impl RobotSoftwareSuite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the robot software suite. `General` is the only supported value.
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the robot software suite. Not applicable for General software suite.
        ///
        /// `Version`. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<RobotSoftwareSuite> for Json {
        fn from(value: RobotSoftwareSuite) -> Self {
            value.0.into()
        }
    }

    /// Information about a source configuration.
    ///
    /// A property type of `AWS::RoboMaker::RobotApplication`.
    ///
    /// Required: `Architecture`, `S3Bucket`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConfig(Properties);

    impl SourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target processor architecture for the application.
        ///
        /// `Architecture`. Required. Allowed: [`Architecture`].
        pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Architecture", value.into());
            self
        }

        /// The Amazon S3 bucket name.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The s3 object key.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<SourceConfig> for Json {
        fn from(value: SourceConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Name`.
        pub enum Name {
            Ros = "ROS",
            Ros2 = "ROS2",
            General = "General",
        }

        /// Words for `Version`.
        pub enum Version {
            Kinetic = "Kinetic",
            Melodic = "Melodic",
            Dashing = "Dashing",
        }

        /// Words for `Architecture`.
        pub enum Architecture {
            X86_64 = "X86_64",
            Arm64 = "ARM64",
            Armhf = "ARMHF",
        }
    }
}

/// Property types and words of [`SimulationApplication`].
pub mod simulation_application {
    use crate::{Json, Properties, Value};

    /// Information about a rendering engine.
    ///
    /// A property type of `AWS::RoboMaker::SimulationApplication`.
    ///
    /// Required: `Name`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RenderingEngine(Properties);

    impl RenderingEngine {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the rendering engine.
        ///
        /// `Name`. Required. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the rendering engine.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<RenderingEngine> for Json {
        fn from(value: RenderingEngine) -> Self {
            value.0.into()
        }
    }

    /// Information about a robot software suite.
    ///
    /// A property type of `AWS::RoboMaker::SimulationApplication`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RobotSoftwareSuite(Properties);

    impl RobotSoftwareSuite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the robot software suite. `General` is the only supported value.
        ///
        /// `Name`. Required. Allowed: [`RobotSoftwareSuiteName`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the robot software suite. Not applicable for General software suite.
        ///
        /// `Version`. Allowed: [`Version`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<RobotSoftwareSuite> for Json {
        fn from(value: RobotSoftwareSuite) -> Self {
            value.0.into()
        }
    }

    /// Information about a simulation software suite.
    ///
    /// A property type of `AWS::RoboMaker::SimulationApplication`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SimulationSoftwareSuite(Properties);

    impl SimulationSoftwareSuite {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the simulation software suite. `SimulationRuntime` is the only supported value.
        ///
        /// `Name`. Required. Allowed: [`SimulationSoftwareSuiteName`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version of the simulation software suite. Not applicable for `SimulationRuntime` .
        ///
        /// `Version`. Allowed: [`SimulationSoftwareSuiteVersion`].
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<SimulationSoftwareSuite> for Json {
        fn from(value: SimulationSoftwareSuite) -> Self {
            value.0.into()
        }
    }

    /// Information about a source configuration.
    ///
    /// A property type of `AWS::RoboMaker::SimulationApplication`.
    ///
    /// Required: `Architecture`, `S3Bucket`, `S3Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConfig(Properties);

    impl SourceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target processor architecture for the application.
        ///
        /// `Architecture`. Required. Allowed: [`Architecture`].
        pub fn architecture(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Architecture", value.into());
            self
        }

        /// The Amazon S3 bucket name.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }

        /// The s3 object key.
        ///
        /// `S3Key`. Required.
        pub fn s3_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Key", value.into());
            self
        }
    }

    impl From<SourceConfig> for Json {
        fn from(value: SourceConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Name`.
        pub enum Name {
            Ogre = "OGRE",
        }

        /// Words for `Name`.
        pub enum RobotSoftwareSuiteName {
            Ros = "ROS",
            Ros2 = "ROS2",
            General = "General",
        }

        /// Words for `Version`.
        pub enum Version {
            Kinetic = "Kinetic",
            Melodic = "Melodic",
            Dashing = "Dashing",
            Foxy = "Foxy",
        }

        /// Words for `Name`.
        pub enum SimulationSoftwareSuiteName {
            Gazebo = "Gazebo",
            RosbagPlay = "RosbagPlay",
            SimulationRuntime = "SimulationRuntime",
        }

        /// Words for `Version`.
        pub enum SimulationSoftwareSuiteVersion {
            N7 = "7",
            N9 = "9",
            N11 = "11",
            Kinetic = "Kinetic",
            Melodic = "Melodic",
            Dashing = "Dashing",
            Foxy = "Foxy",
        }

        /// Words for `Architecture`.
        pub enum Architecture {
            X86_64 = "X86_64",
            Arm64 = "ARM64",
            Armhf = "ARMHF",
        }
    }
}
