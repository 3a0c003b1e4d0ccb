//! `AWS::IoTCoreDeviceAdvisor`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a Device Advisor test suite.
///
/// [`AWS::IoTCoreDeviceAdvisor::SuiteDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotcoredeviceadvisor-suitedefinition.html).
///
/// Required: `SuiteDefinitionConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SuiteDefinition(Properties);

impl SuiteDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Gets the suite definition configuration.
    ///
    /// `SuiteDefinitionConfiguration`. Required.
    pub fn suite_definition_configuration(
        mut self,
        value: impl Into<Value<suite_definition::SuiteDefinitionConfiguration>>,
    ) -> Self {
        self.0.set("SuiteDefinitionConfiguration", value.into());
        self
    }

    /// Metadata that can be used to manage the the Suite Definition.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<suite_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SuiteDefinition {
    const TYPE: &'static str = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition";
}

impl Construct for SuiteDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SuiteDefinition> for Properties {
    fn from(value: SuiteDefinition) -> Self {
        value.0
    }
}

impl Handle<SuiteDefinition> {
    /// The Arn of the Suite Definition.
    ///
    /// `Fn::GetAtt` of `SuiteDefinitionArn`.
    #[must_use]
    pub fn suite_definition_arn(self) -> Value<String> {
        self.attribute("SuiteDefinitionArn")
    }

    /// The version of the Suite Definition.
    ///
    /// `Fn::GetAtt` of `SuiteDefinitionId`.
    #[must_use]
    pub fn suite_definition_id(self) -> Value<String> {
        self.attribute("SuiteDefinitionId")
    }

    /// The ID of the Suite Definition.
    ///
    /// `Fn::GetAtt` of `SuiteDefinitionVersion`.
    #[must_use]
    pub fn suite_definition_version(self) -> Value<String> {
        self.attribute("SuiteDefinitionVersion")
    }
}

/// Property types of [`SuiteDefinition`].
pub mod suite_definition {
    use crate::{Json, List, Properties, Value};

    /// Information of a test device. A thing ARN, certificate ARN or device role ARN is required.
    ///
    /// A property type of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeviceUnderTest(Properties);

    impl DeviceUnderTest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lists device's certificate ARN.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// Lists device's thing ARN.
        ///
        /// `ThingArn`.
        pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThingArn", value.into());
            self
        }
    }

    impl From<DeviceUnderTest> for Json {
        fn from(value: DeviceUnderTest) -> Self {
            value.0.into()
        }
    }

    /// Gets the suite definition configuration.
    ///
    /// A property type of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
    ///
    /// Required: `DevicePermissionRoleArn`, `RootGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuiteDefinitionConfiguration(Properties);

    impl SuiteDefinitionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DevicePermissionRoleArn`. Required.
        pub fn device_permission_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DevicePermissionRoleArn", value.into());
            self
        }

        /// `Devices`.
        pub fn devices(mut self, value: impl Into<List<DeviceUnderTest>>) -> Self {
            self.0.set("Devices", value.into());
            self
        }

        /// `IntendedForQualification`.
        pub fn intended_for_qualification(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IntendedForQualification", value.into());
            self
        }

        /// `RootGroup`. Required.
        pub fn root_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RootGroup", value.into());
            self
        }

        /// `SuiteDefinitionName`.
        pub fn suite_definition_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuiteDefinitionName", value.into());
            self
        }
    }

    impl From<SuiteDefinitionConfiguration> for Json {
        fn from(value: SuiteDefinitionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTCoreDeviceAdvisor::SuiteDefinition`.
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
