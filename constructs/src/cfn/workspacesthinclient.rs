//! `AWS::WorkSpacesThinClient`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Describes an environment.
///
/// [`AWS::WorkSpacesThinClient::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html).
///
/// Required: `DesktopArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the software set to apply.
    ///
    /// `DesiredSoftwareSetId`.
    pub fn desired_software_set_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesiredSoftwareSetId", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Secure Browser, or WorkSpaces Applications.
    ///
    /// `DesktopArn`. Required. A change replaces the resource.
    pub fn desktop_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesktopArn", value.into());
        self
    }

    /// The URL for the identity provider login (only for environments that use WorkSpaces Applications).
    ///
    /// `DesktopEndpoint`.
    pub fn desktop_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DesktopEndpoint", value.into());
        self
    }

    /// An array of key-value pairs to apply to the newly created devices for this environment.
    ///
    /// `DeviceCreationTags`.
    pub fn device_creation_tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("DeviceCreationTags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// A specification for a time window to apply software updates.
    ///
    /// `MaintenanceWindow`.
    pub fn maintenance_window(
        mut self,
        value: impl Into<Value<environment::MaintenanceWindow>>,
    ) -> Self {
        self.0.set("MaintenanceWindow", value.into());
        self
    }

    /// The name of the environment.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An option to define which software updates to apply.
    ///
    /// `SoftwareSetUpdateMode`. Allowed: [`SoftwareSetUpdateMode`](environment::SoftwareSetUpdateMode).
    pub fn software_set_update_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SoftwareSetUpdateMode", value.into());
        self
    }

    /// An option to define if software updates should be applied within a maintenance window.
    ///
    /// `SoftwareSetUpdateSchedule`. Allowed: [`SoftwareSetUpdateSchedule`](environment::SoftwareSetUpdateSchedule).
    pub fn software_set_update_schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SoftwareSetUpdateSchedule", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::WorkSpacesThinClient::Environment";
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
    /// The activation code to register a device to the environment.
    ///
    /// `Fn::GetAtt` of `ActivationCode`.
    #[must_use]
    pub fn activation_code(self) -> Value<String> {
        self.attribute("ActivationCode")
    }

    /// The Amazon Resource Name (ARN) of the environment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp of when the environment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The type of streaming desktop for the environment.
    ///
    /// `Fn::GetAtt` of `DesktopType`.
    #[must_use]
    pub fn desktop_type(self) -> Value<String> {
        self.attribute("DesktopType")
    }

    /// Unique identifier of the environment.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the software set that is pending to be installed.
    ///
    /// `Fn::GetAtt` of `PendingSoftwareSetId`.
    #[must_use]
    pub fn pending_software_set_id(self) -> Value<String> {
        self.attribute("PendingSoftwareSetId")
    }

    /// The version of the software set that is pending to be installed.
    ///
    /// `Fn::GetAtt` of `PendingSoftwareSetVersion`.
    #[must_use]
    pub fn pending_software_set_version(self) -> Value<String> {
        self.attribute("PendingSoftwareSetVersion")
    }

    /// The number of devices registered to the environment.
    ///
    /// `Fn::GetAtt` of `RegisteredDevicesCount`.
    #[must_use]
    pub fn registered_devices_count(self) -> Value<i64> {
        self.attribute("RegisteredDevicesCount")
    }

    /// Describes if the software currently installed on all devices in the environment is a supported version.
    ///
    /// `Fn::GetAtt` of `SoftwareSetComplianceStatus`.
    #[must_use]
    pub fn software_set_compliance_status(self) -> Value<String> {
        self.attribute("SoftwareSetComplianceStatus")
    }

    /// The timestamp of when the device was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, List, Properties, Value};

    /// Describes the maintenance window for a thin client device.
    ///
    /// A property type of `AWS::WorkSpacesThinClient::Environment`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindow(Properties);

    impl MaintenanceWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The option to set the maintenance window during the device local time or Universal Coordinated Time (UTC).
        ///
        /// `ApplyTimeOf`. Allowed: [`ApplyTimeOf`].
        pub fn apply_time_of(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplyTimeOf", value.into());
            self
        }

        /// The days of the week during which the maintenance window is open.
        ///
        /// `DaysOfTheWeek`. Allowed: [`DaysOfTheWeek`].
        pub fn days_of_the_week(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DaysOfTheWeek", value.into());
            self
        }

        /// The hour for the maintenance window end ( `00` - `23` ).
        ///
        /// `EndTimeHour`.
        pub fn end_time_hour(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndTimeHour", value.into());
            self
        }

        /// The minutes for the maintenance window end ( `00` - `59` ).
        ///
        /// `EndTimeMinute`.
        pub fn end_time_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndTimeMinute", value.into());
            self
        }

        /// The hour for the maintenance window start ( `00` - `23` ).
        ///
        /// `StartTimeHour`.
        pub fn start_time_hour(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeHour", value.into());
            self
        }

        /// The minutes past the hour for the maintenance window start ( `00` - `59` ).
        ///
        /// `StartTimeMinute`.
        pub fn start_time_minute(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTimeMinute", value.into());
            self
        }

        /// An option to select the default or custom maintenance window.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<MaintenanceWindow> for Json {
        fn from(value: MaintenanceWindow) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::WorkSpacesThinClient::Environment`.
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

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `SoftwareSetUpdateMode`.
        pub enum SoftwareSetUpdateMode {
            UseLatest = "USE_LATEST",
            UseDesired = "USE_DESIRED",
        }

        /// Words for `SoftwareSetUpdateSchedule`.
        pub enum SoftwareSetUpdateSchedule {
            UseMaintenanceWindow = "USE_MAINTENANCE_WINDOW",
            ApplyImmediately = "APPLY_IMMEDIATELY",
        }

        /// Words for `ApplyTimeOf`.
        pub enum ApplyTimeOf {
            Utc = "UTC",
            Device = "DEVICE",
        }

        /// Words for `DaysOfTheWeek`.
        pub enum DaysOfTheWeek {
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        }

        /// Words for `Type`.
        pub enum Type {
            System = "SYSTEM",
            Custom = "CUSTOM",
        }
    }
}
