//! `AWS::ControlTower`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Definition of AWS::ControlTower::EnabledBaseline Resource Type
///
/// [`AWS::ControlTower::EnabledBaseline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html).
///
/// Required: `BaselineIdentifier`, `BaselineVersion`, `TargetIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnabledBaseline(Properties);

impl EnabledBaseline {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The specific `Baseline` enabled as part of the `EnabledBaseline` resource.
    ///
    /// `BaselineIdentifier`. Required. A change replaces the resource.
    pub fn baseline_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BaselineIdentifier", value.into());
        self
    }

    /// The enabled version of the `Baseline` .
    ///
    /// `BaselineVersion`. Required.
    pub fn baseline_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BaselineVersion", value.into());
        self
    }

    /// Shows the parameters that are applied when enabling this `Baseline` .
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<List<enabled_baseline::Parameter>>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<enabled_baseline::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The target on which to enable the `Baseline` .
    ///
    /// `TargetIdentifier`. Required. A change replaces the resource.
    pub fn target_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetIdentifier", value.into());
        self
    }
}

impl Resource for EnabledBaseline {
    const TYPE: &'static str = "AWS::ControlTower::EnabledBaseline";
}

impl Construct for EnabledBaseline {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnabledBaseline> for Properties {
    fn from(value: EnabledBaseline) -> Self {
        value.0
    }
}

impl Handle<EnabledBaseline> {
    /// `Fn::GetAtt` of `EnabledBaselineIdentifier`.
    #[must_use]
    pub fn enabled_baseline_identifier(self) -> Value<String> {
        self.attribute("EnabledBaselineIdentifier")
    }
}

/// The resource represents an enabled control. It specifies an asynchronous operation that creates AWS resources on the specified organizational unit and the accounts it contains.
///
/// [`AWS::ControlTower::EnabledControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html).
///
/// Required: `ControlIdentifier`, `TargetIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnabledControl(Properties);

impl EnabledControl {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the control. Only \*Strongly recommended\* and \*Elective\* controls are permitted, with the exception of the \*Region deny\* control.
    ///
    /// `ControlIdentifier`. Required. A change replaces the resource.
    pub fn control_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ControlIdentifier", value.into());
        self
    }

    /// Array of `EnabledControlParameter` objects.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl Into<List<enabled_control::EnabledControlParameter>>,
    ) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// A set of tags to assign to the enabled control.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<enabled_control::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the organizational unit. For information on how to find the `targetIdentifier` , see [the overview page](https://docs.aws.amazon.com//controltower/latest/APIReference/Welcome.html) .
    ///
    /// `TargetIdentifier`. Required. A change replaces the resource.
    pub fn target_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetIdentifier", value.into());
        self
    }
}

impl Resource for EnabledControl {
    const TYPE: &'static str = "AWS::ControlTower::EnabledControl";
}

impl Construct for EnabledControl {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnabledControl> for Properties {
    fn from(value: EnabledControl) -> Self {
        value.0
    }
}

/// Creates a new landing zone. This API call starts an asynchronous operation that creates and configures a landing zone, based on the parameters specified in the manifest JSON file.
///
/// [`AWS::ControlTower::LandingZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html).
///
/// Required: `Manifest`, `Version`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LandingZone(Properties);

impl LandingZone {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The landing zone manifest JSON text file that specifies the landing zone configurations.
    ///
    /// `Manifest`. Required.
    pub fn manifest(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Manifest", value.into());
        self
    }

    /// The types of remediation actions configured for the landing zone, such as automatic drift correction or compliance enforcement.
    ///
    /// `RemediationTypes`. Allowed: [`RemediationTypes`](landing_zone::RemediationTypes).
    pub fn remediation_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RemediationTypes", value.into());
        self
    }

    /// Tags to be applied to the landing zone.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<landing_zone::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The landing zone's current deployed version.
    ///
    /// `Version`. Required.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }
}

impl Resource for LandingZone {
    const TYPE: &'static str = "AWS::ControlTower::LandingZone";
}

impl Construct for LandingZone {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LandingZone> for Properties {
    fn from(value: LandingZone) -> Self {
        value.0
    }
}

impl Handle<LandingZone> {
    /// The ARN of the landing zone.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The drift status of the landing zone.
    ///
    /// `Fn::GetAtt` of `DriftStatus`.
    #[must_use]
    pub fn drift_status(self) -> Value<String> {
        self.attribute("DriftStatus")
    }

    /// The unique identifier of the landing zone.
    ///
    /// `Fn::GetAtt` of `LandingZoneIdentifier`.
    #[must_use]
    pub fn landing_zone_identifier(self) -> Value<String> {
        self.attribute("LandingZoneIdentifier")
    }

    /// The latest available version of the landing zone.
    ///
    /// `Fn::GetAtt` of `LatestAvailableVersion`.
    #[must_use]
    pub fn latest_available_version(self) -> Value<String> {
        self.attribute("LatestAvailableVersion")
    }

    /// The landing zone deployment status. One of `ACTIVE` , `PROCESSING` , `FAILED` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`EnabledBaseline`].
pub mod enabled_baseline {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ControlTower::EnabledBaseline`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameter(Properties);

    impl Parameter {
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
        pub fn value(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Parameter> for Json {
        fn from(value: Parameter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ControlTower::EnabledBaseline`.
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
}

/// Property types of [`EnabledControl`].
pub mod enabled_control {
    use crate::{Json, Properties, Value};

    /// A set of parameters that configure the behavior of the enabled control. Expressed as a key/value pair, where `Key` is of type `String` and `Value` is of type `Document` .
    ///
    /// A property type of `AWS::ControlTower::EnabledControl`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnabledControlParameter(Properties);

    impl EnabledControlParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of a key/value pair. It is of type `string` .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of a key/value pair. It can be of type `array` , `string` , `number` , `object` , or `boolean` . \[Note: The \*Type\* field that follows may show a single type such as Number, which is only one possible type.\]
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnabledControlParameter> for Json {
        fn from(value: EnabledControlParameter) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ControlTower::EnabledControl`.
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

/// Property types and words of [`LandingZone`].
pub mod landing_zone {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ControlTower::LandingZone`.
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
        /// Words for `RemediationTypes`.
        pub enum RemediationTypes {
            InheritanceDrift = "INHERITANCE_DRIFT",
        }
    }
}
