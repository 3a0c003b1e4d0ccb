//! `AWS::Panorama`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// \> End of support notice: On May 31, 2026, AWS will end support for AWS Panorama . After May 31, 2026, \> you will no longer be able to access the AWS Panorama console or AWS Panorama resources.
///
/// [`AWS::Panorama::ApplicationInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-applicationinstance.html).
///
/// Required: `DefaultRuntimeContextDevice`, `ManifestPayload`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationInstance(Properties);

impl ApplicationInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of an application instance to replace with the new instance.
    ///
    /// `ApplicationInstanceIdToReplace`. A change replaces the resource.
    pub fn application_instance_id_to_replace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationInstanceIdToReplace", value.into());
        self
    }

    /// The device's ID.
    ///
    /// `DefaultRuntimeContextDevice`. Required. A change replaces the resource.
    pub fn default_runtime_context_device(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultRuntimeContextDevice", value.into());
        self
    }

    /// A description for the application instance.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Setting overrides for the application manifest.
    ///
    /// `ManifestOverridesPayload`. A change replaces the resource.
    pub fn manifest_overrides_payload(
        mut self,
        value: impl Into<Value<application_instance::ManifestOverridesPayload>>,
    ) -> Self {
        self.0.set("ManifestOverridesPayload", value.into());
        self
    }

    /// The application's manifest document.
    ///
    /// `ManifestPayload`. Required. A change replaces the resource.
    pub fn manifest_payload(
        mut self,
        value: impl Into<Value<application_instance::ManifestPayload>>,
    ) -> Self {
        self.0.set("ManifestPayload", value.into());
        self
    }

    /// A name for the application instance.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of a runtime role for the application instance.
    ///
    /// `RuntimeRoleArn`. A change replaces the resource.
    pub fn runtime_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuntimeRoleArn", value.into());
        self
    }

    /// Tags for the application instance.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ApplicationInstance {
    const TYPE: &'static str = "AWS::Panorama::ApplicationInstance";
}

impl Construct for ApplicationInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationInstance> for Properties {
    fn from(value: ApplicationInstance) -> Self {
        value.0
    }
}

impl Handle<ApplicationInstance> {
    /// The application instance's ID.
    ///
    /// `Fn::GetAtt` of `ApplicationInstanceId`.
    #[must_use]
    pub fn application_instance_id(self) -> Value<String> {
        self.attribute("ApplicationInstanceId")
    }

    /// The application instance's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The application instance's created time.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// The application instance's default runtime context device name.
    ///
    /// `Fn::GetAtt` of `DefaultRuntimeContextDeviceName`.
    #[must_use]
    pub fn default_runtime_context_device_name(self) -> Value<String> {
        self.attribute("DefaultRuntimeContextDeviceName")
    }

    /// The application instance's health status.
    ///
    /// `Fn::GetAtt` of `HealthStatus`.
    #[must_use]
    pub fn health_status(self) -> Value<String> {
        self.attribute("HealthStatus")
    }

    /// The application instance's last updated time.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<i64> {
        self.attribute("LastUpdatedTime")
    }

    /// The application instance's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The application instance's status description.
    ///
    /// `Fn::GetAtt` of `StatusDescription`.
    #[must_use]
    pub fn status_description(self) -> Value<String> {
        self.attribute("StatusDescription")
    }
}

/// \> End of support notice: On May 31, 2026, AWS will end support for AWS Panorama . After May 31, 2026, \> you will no longer be able to access the AWS Panorama console or AWS Panorama resources.
///
/// [`AWS::Panorama::Package`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-package.html).
///
/// Required: `PackageName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Package(Properties);

impl Package {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A name for the package.
    ///
    /// `PackageName`. Required. A change replaces the resource.
    pub fn package_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackageName", value.into());
        self
    }

    /// A storage location.
    ///
    /// `StorageLocation`.
    pub fn storage_location(mut self, value: impl Into<Value<package::StorageLocation>>) -> Self {
        self.0.set("StorageLocation", value.into());
        self
    }

    /// Tags for the package.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<package::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Package {
    const TYPE: &'static str = "AWS::Panorama::Package";
}

impl Construct for Package {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Package> for Properties {
    fn from(value: Package) -> Self {
        value.0
    }
}

impl Handle<Package> {
    /// The package's ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// When the package was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// The package's ID.
    ///
    /// `Fn::GetAtt` of `PackageId`.
    #[must_use]
    pub fn package_id(self) -> Value<String> {
        self.attribute("PackageId")
    }

    /// The location's binary prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.BinaryPrefixLocation`.
    #[must_use]
    pub fn storage_location_binary_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.BinaryPrefixLocation")
    }

    /// The location's bucket.
    ///
    /// `Fn::GetAtt` of `StorageLocation.Bucket`.
    #[must_use]
    pub fn storage_location_bucket(self) -> Value<String> {
        self.attribute("StorageLocation.Bucket")
    }

    /// The location's generated prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.GeneratedPrefixLocation`.
    #[must_use]
    pub fn storage_location_generated_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.GeneratedPrefixLocation")
    }

    /// The location's manifest prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.ManifestPrefixLocation`.
    #[must_use]
    pub fn storage_location_manifest_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.ManifestPrefixLocation")
    }

    /// The location's repo prefix.
    ///
    /// `Fn::GetAtt` of `StorageLocation.RepoPrefixLocation`.
    #[must_use]
    pub fn storage_location_repo_prefix_location(self) -> Value<String> {
        self.attribute("StorageLocation.RepoPrefixLocation")
    }
}

/// \> End of support notice: On May 31, 2026, AWS will end support for AWS Panorama . After May 31, 2026, \> you will no longer be able to access the AWS Panorama console or AWS Panorama resources.
///
/// [`AWS::Panorama::PackageVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-panorama-packageversion.html).
///
/// Required: `PackageId`, `PackageVersion`, `PatchVersion`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PackageVersion(Properties);

impl PackageVersion {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to mark the new version as the latest version.
    ///
    /// `MarkLatest`.
    pub fn mark_latest(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MarkLatest", value.into());
        self
    }

    /// An owner account.
    ///
    /// `OwnerAccount`. A change replaces the resource.
    pub fn owner_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwnerAccount", value.into());
        self
    }

    /// A package ID.
    ///
    /// `PackageId`. Required. A change replaces the resource.
    pub fn package_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackageId", value.into());
        self
    }

    /// A package version.
    ///
    /// `PackageVersion`. Required. A change replaces the resource.
    pub fn package_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackageVersion", value.into());
        self
    }

    /// A patch version.
    ///
    /// `PatchVersion`. Required. A change replaces the resource.
    pub fn patch_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PatchVersion", value.into());
        self
    }

    /// If the version was marked latest, the new version to maker as latest.
    ///
    /// `UpdatedLatestPatchVersion`.
    pub fn updated_latest_patch_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UpdatedLatestPatchVersion", value.into());
        self
    }
}

impl Resource for PackageVersion {
    const TYPE: &'static str = "AWS::Panorama::PackageVersion";
}

impl Construct for PackageVersion {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PackageVersion> for Properties {
    fn from(value: PackageVersion) -> Self {
        value.0
    }
}

impl Handle<PackageVersion> {
    /// Whether the package version is the latest version.
    ///
    /// `Fn::GetAtt` of `IsLatestPatch`.
    #[must_use]
    pub fn is_latest_patch(self) -> Value<bool> {
        self.attribute("IsLatestPatch")
    }

    /// The package version's ARN.
    ///
    /// `Fn::GetAtt` of `PackageArn`.
    #[must_use]
    pub fn package_arn(self) -> Value<String> {
        self.attribute("PackageArn")
    }

    /// The package version's name.
    ///
    /// `Fn::GetAtt` of `PackageName`.
    #[must_use]
    pub fn package_name(self) -> Value<String> {
        self.attribute("PackageName")
    }

    /// The package version's registered time.
    ///
    /// `Fn::GetAtt` of `RegisteredTime`.
    #[must_use]
    pub fn registered_time(self) -> Value<i64> {
        self.attribute("RegisteredTime")
    }

    /// The package version's status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The package version's status description.
    ///
    /// `Fn::GetAtt` of `StatusDescription`.
    #[must_use]
    pub fn status_description(self) -> Value<String> {
        self.attribute("StatusDescription")
    }
}

/// Property types of [`ApplicationInstance`].
pub mod application_instance {
    use crate::{Json, Properties, Value};

    /// Parameter overrides for an application instance. This is a JSON document that has a single key ( `PayloadData` ) where the value is an escaped string representation of the overrides document.
    ///
    /// A property type of `AWS::Panorama::ApplicationInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestOverridesPayload(Properties);

    impl ManifestOverridesPayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The overrides document.
        ///
        /// `PayloadData`.
        pub fn payload_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadData", value.into());
            self
        }
    }

    impl From<ManifestOverridesPayload> for Json {
        fn from(value: ManifestOverridesPayload) -> Self {
            value.0.into()
        }
    }

    /// A application verion's manifest file. This is a JSON document that has a single key ( `PayloadData` ) where the value is an escaped string representation of the application manifest ( `graph.json` ).
    ///
    /// A property type of `AWS::Panorama::ApplicationInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManifestPayload(Properties);

    impl ManifestPayload {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The application manifest.
        ///
        /// `PayloadData`.
        pub fn payload_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadData", value.into());
            self
        }
    }

    impl From<ManifestPayload> for Json {
        fn from(value: ManifestPayload) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Panorama::ApplicationInstance`.
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

/// Property types of [`Package`].
pub mod package {
    use crate::{Json, Properties, Value};

    /// A storage location.
    ///
    /// A property type of `AWS::Panorama::Package`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageLocation(Properties);

    impl StorageLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location's binary prefix.
        ///
        /// `BinaryPrefixLocation`.
        pub fn binary_prefix_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BinaryPrefixLocation", value.into());
            self
        }

        /// The location's bucket.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The location's generated prefix.
        ///
        /// `GeneratedPrefixLocation`.
        pub fn generated_prefix_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GeneratedPrefixLocation", value.into());
            self
        }

        /// The location's manifest prefix.
        ///
        /// `ManifestPrefixLocation`.
        pub fn manifest_prefix_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestPrefixLocation", value.into());
            self
        }

        /// The location's repo prefix.
        ///
        /// `RepoPrefixLocation`.
        pub fn repo_prefix_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepoPrefixLocation", value.into());
            self
        }
    }

    impl From<StorageLocation> for Json {
        fn from(value: StorageLocation) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Panorama::Package`.
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
