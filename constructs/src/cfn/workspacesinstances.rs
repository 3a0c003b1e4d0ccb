//! `AWS::WorkspacesInstances`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources
///
/// [`AWS::WorkspacesInstances::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html).
///
/// Required: `AvailabilityZone`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Volume(Properties);

impl Volume {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone in which to create the volume
    ///
    /// `AvailabilityZone`. Required. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// Indicates whether the volume should be encrypted
    ///
    /// `Encrypted`. A change replaces the resource.
    pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Encrypted", value.into());
        self
    }

    /// The number of I/O operations per second (IOPS)
    ///
    /// `Iops`. A change replaces the resource.
    pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Iops", value.into());
        self
    }

    /// The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS encryption
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The size of the volume, in GiBs
    ///
    /// `SizeInGB`. A change replaces the resource.
    pub fn size_in_gb(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("SizeInGB", value.into());
        self
    }

    /// The snapshot from which to create the volume
    ///
    /// `SnapshotId`. A change replaces the resource.
    pub fn snapshot_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotId", value.into());
        self
    }

    /// The tags passed to EBS volume
    ///
    /// `TagSpecifications`. A change replaces the resource.
    pub fn tag_specifications(mut self, value: impl Into<List<volume::TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value.into());
        self
    }

    /// The throughput to provision for a volume, with a maximum of 1,000 MiB/s
    ///
    /// `Throughput`. A change replaces the resource.
    pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Throughput", value.into());
        self
    }

    /// The volume type
    ///
    /// `VolumeType`. Allowed: [`VolumeType`](volume::VolumeType). A change replaces the resource.
    pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeType", value.into());
        self
    }
}

impl Resource for Volume {
    const TYPE: &'static str = "AWS::WorkspacesInstances::Volume";
}

impl Construct for Volume {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Volume> for Properties {
    fn from(value: Volume) -> Self {
        value.0
    }
}

impl Handle<Volume> {
    /// Unique identifier for the volume
    ///
    /// `Fn::GetAtt` of `VolumeId`.
    #[must_use]
    pub fn volume_id(self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation
///
/// [`AWS::WorkspacesInstances::VolumeAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html).
///
/// Required: `Device`, `VolumeId`, `WorkspaceInstanceId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VolumeAssociation(Properties);

impl VolumeAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The device name for the volume attachment
    ///
    /// `Device`. Required. A change replaces the resource.
    pub fn device(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Device", value.into());
        self
    }

    /// Mode to use when disassociating the volume
    ///
    /// `DisassociateMode`. Allowed: [`DisassociateMode`](volume_association::DisassociateMode).
    pub fn disassociate_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisassociateMode", value.into());
        self
    }

    /// ID of the volume to attach to the workspace instance
    ///
    /// `VolumeId`. Required. A change replaces the resource.
    pub fn volume_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeId", value.into());
        self
    }

    /// ID of the workspace instance to associate with the volume
    ///
    /// `WorkspaceInstanceId`. Required. A change replaces the resource.
    pub fn workspace_instance_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkspaceInstanceId", value.into());
        self
    }
}

impl Resource for VolumeAssociation {
    const TYPE: &'static str = "AWS::WorkspacesInstances::VolumeAssociation";
}

impl Construct for VolumeAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VolumeAssociation> for Properties {
    fn from(value: VolumeAssociation) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance
///
/// [`AWS::WorkspacesInstances::WorkspaceInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-workspaceinstance.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WorkspaceInstance(Properties);

impl WorkspaceInstance {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `ManagedInstance`. A change replaces the resource.
    pub fn managed_instance(
        mut self,
        value: impl Into<Value<workspace_instance::ManagedInstance>>,
    ) -> Self {
        self.0.set("ManagedInstance", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace_instance::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for WorkspaceInstance {
    const TYPE: &'static str = "AWS::WorkspacesInstances::WorkspaceInstance";
}

impl Construct for WorkspaceInstance {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WorkspaceInstance> for Properties {
    fn from(value: WorkspaceInstance) -> Self {
        value.0
    }
}

impl Handle<WorkspaceInstance> {
    /// `Fn::GetAtt` of `EC2ManagedInstance`.
    #[must_use]
    pub fn ec2_managed_instance(self) -> Value<Json> {
        self.attribute("EC2ManagedInstance")
    }

    /// `Fn::GetAtt` of `EC2ManagedInstance.InstanceId`.
    #[must_use]
    pub fn ec2_managed_instance_instance_id(self) -> Value<String> {
        self.attribute("EC2ManagedInstance.InstanceId")
    }

    /// The current state of the workspace instance
    ///
    /// `Fn::GetAtt` of `ProvisionState`.
    #[must_use]
    pub fn provision_state(self) -> Value<String> {
        self.attribute("ProvisionState")
    }

    /// Unique identifier for the workspace instance
    ///
    /// `Fn::GetAtt` of `WorkspaceInstanceId`.
    #[must_use]
    pub fn workspace_instance_id(self) -> Value<String> {
        self.attribute("WorkspaceInstanceId")
    }
}

/// Property types and words of [`Volume`].
pub mod volume {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::WorkspacesInstances::Volume`.
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

        /// The key name of the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag
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

    /// A property type of `AWS::WorkspacesInstances::Volume`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagSpecification(Properties);

    impl TagSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ResourceType`. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// The tags to apply to the resource
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<TagSpecification> for Json {
        fn from(value: TagSpecification) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `VolumeType`.
        pub enum VolumeType {
            Standard = "standard",
            Io1 = "io1",
            Io2 = "io2",
            Gp2 = "gp2",
            Sc1 = "sc1",
            St1 = "st1",
            Gp3 = "gp3",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            Instance = "instance",
            Volume = "volume",
            SpotInstancesRequest = "spot-instances-request",
            NetworkInterface = "network-interface",
        }
    }
}

/// Words of [`VolumeAssociation`].
pub mod volume_association {
    words! {
        /// Words for `DisassociateMode`.
        pub enum DisassociateMode {
            Force = "FORCE",
            NoForce = "NO_FORCE",
        }
    }
}

/// Property types and words of [`WorkspaceInstance`].
pub mod workspace_instance {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockDeviceMapping(Properties);

    impl BlockDeviceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeviceName`.
        pub fn device_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceName", value.into());
            self
        }

        /// `Ebs`.
        pub fn ebs(mut self, value: impl Into<Value<EbsBlockDevice>>) -> Self {
            self.0.set("Ebs", value.into());
            self
        }

        /// `NoDevice`.
        pub fn no_device(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NoDevice", value.into());
            self
        }

        /// `VirtualName`.
        pub fn virtual_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VirtualName", value.into());
            self
        }
    }

    impl From<BlockDeviceMapping> for Json {
        fn from(value: BlockDeviceMapping) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationSpecification(Properties);

    impl CapacityReservationSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CapacityReservationPreference`. Allowed: [`CapacityReservationPreference`].
        pub fn capacity_reservation_preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationPreference", value.into());
            self
        }

        /// `CapacityReservationTarget`.
        pub fn capacity_reservation_target(
            mut self,
            value: impl Into<Value<CapacityReservationTarget>>,
        ) -> Self {
            self.0.set("CapacityReservationTarget", value.into());
            self
        }
    }

    impl From<CapacityReservationSpecification> for Json {
        fn from(value: CapacityReservationSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityReservationTarget(Properties);

    impl CapacityReservationTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CapacityReservationId`.
        pub fn capacity_reservation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityReservationId", value.into());
            self
        }

        /// `CapacityReservationResourceGroupArn`.
        pub fn capacity_reservation_resource_group_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("CapacityReservationResourceGroupArn", value.into());
            self
        }
    }

    impl From<CapacityReservationTarget> for Json {
        fn from(value: CapacityReservationTarget) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CpuOptionsRequest(Properties);

    impl CpuOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CoreCount`.
        pub fn core_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CoreCount", value.into());
            self
        }

        /// `ThreadsPerCore`.
        pub fn threads_per_core(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThreadsPerCore", value.into());
            self
        }
    }

    impl From<CpuOptionsRequest> for Json {
        fn from(value: CpuOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreditSpecificationRequest(Properties);

    impl CreditSpecificationRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CpuCredits`. Allowed: [`CpuCredits`].
        pub fn cpu_credits(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CpuCredits", value.into());
            self
        }
    }

    impl From<CreditSpecificationRequest> for Json {
        fn from(value: CreditSpecificationRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EC2ManagedInstance(Properties);

    impl EC2ManagedInstance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InstanceId`.
        pub fn instance_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceId", value.into());
            self
        }
    }

    impl From<EC2ManagedInstance> for Json {
        fn from(value: EC2ManagedInstance) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EbsBlockDevice(Properties);

    impl EbsBlockDevice {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Encrypted`.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// `Iops`.
        pub fn iops(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Iops", value.into());
            self
        }

        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// `Throughput`.
        pub fn throughput(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Throughput", value.into());
            self
        }

        /// `VolumeSize`.
        pub fn volume_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VolumeSize", value.into());
            self
        }

        /// `VolumeType`. Allowed: [`VolumeType`].
        pub fn volume_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeType", value.into());
            self
        }
    }

    impl From<EbsBlockDevice> for Json {
        fn from(value: EbsBlockDevice) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnclaveOptionsRequest(Properties);

    impl EnclaveOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<EnclaveOptionsRequest> for Json {
        fn from(value: EnclaveOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HibernationOptionsRequest(Properties);

    impl HibernationOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Configured`.
        pub fn configured(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Configured", value.into());
            self
        }
    }

    impl From<HibernationOptionsRequest> for Json {
        fn from(value: HibernationOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamInstanceProfileSpecification(Properties);

    impl IamInstanceProfileSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<IamInstanceProfileSpecification> for Json {
        fn from(value: IamInstanceProfileSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceMaintenanceOptionsRequest(Properties);

    impl InstanceMaintenanceOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AutoRecovery`. Allowed: [`AutoRecovery`].
        pub fn auto_recovery(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoRecovery", value.into());
            self
        }
    }

    impl From<InstanceMaintenanceOptionsRequest> for Json {
        fn from(value: InstanceMaintenanceOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceMetadataOptionsRequest(Properties);

    impl InstanceMetadataOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `HttpEndpoint`. Allowed: [`HttpEndpoint`].
        pub fn http_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpEndpoint", value.into());
            self
        }

        /// `HttpProtocolIpv6`. Allowed: [`HttpProtocolIpv6`].
        pub fn http_protocol_ipv6(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpProtocolIpv6", value.into());
            self
        }

        /// `HttpPutResponseHopLimit`.
        pub fn http_put_response_hop_limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("HttpPutResponseHopLimit", value.into());
            self
        }

        /// `HttpTokens`. Allowed: [`HttpTokens`].
        pub fn http_tokens(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpTokens", value.into());
            self
        }

        /// `InstanceMetadataTags`. Allowed: [`InstanceMetadataTags`].
        pub fn instance_metadata_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceMetadataTags", value.into());
            self
        }
    }

    impl From<InstanceMetadataOptionsRequest> for Json {
        fn from(value: InstanceMetadataOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceNetworkInterfaceSpecification(Properties);

    impl InstanceNetworkInterfaceSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// `DeviceIndex`.
        pub fn device_index(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DeviceIndex", value.into());
            self
        }

        /// `Groups`.
        pub fn groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Groups", value.into());
            self
        }

        /// `SubnetId`.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }
    }

    impl From<InstanceNetworkInterfaceSpecification> for Json {
        fn from(value: InstanceNetworkInterfaceSpecification) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceNetworkPerformanceOptionsRequest(Properties);

    impl InstanceNetworkPerformanceOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BandwidthWeighting`. Allowed: [`BandwidthWeighting`].
        pub fn bandwidth_weighting(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BandwidthWeighting", value.into());
            self
        }
    }

    impl From<InstanceNetworkPerformanceOptionsRequest> for Json {
        fn from(value: InstanceNetworkPerformanceOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseConfigurationRequest(Properties);

    impl LicenseConfigurationRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LicenseConfigurationArn`.
        pub fn license_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LicenseConfigurationArn", value.into());
            self
        }
    }

    impl From<LicenseConfigurationRequest> for Json {
        fn from(value: LicenseConfigurationRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    ///
    /// Required: `ImageId`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedInstance(Properties);

    impl ManagedInstance {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BlockDeviceMappings`.
        pub fn block_device_mappings(mut self, value: impl Into<List<BlockDeviceMapping>>) -> Self {
            self.0.set("BlockDeviceMappings", value.into());
            self
        }

        /// `CapacityReservationSpecification`.
        pub fn capacity_reservation_specification(
            mut self,
            value: impl Into<Value<CapacityReservationSpecification>>,
        ) -> Self {
            self.0.set("CapacityReservationSpecification", value.into());
            self
        }

        /// `CpuOptions`.
        pub fn cpu_options(mut self, value: impl Into<Value<CpuOptionsRequest>>) -> Self {
            self.0.set("CpuOptions", value.into());
            self
        }

        /// `CreditSpecification`.
        pub fn credit_specification(
            mut self,
            value: impl Into<Value<CreditSpecificationRequest>>,
        ) -> Self {
            self.0.set("CreditSpecification", value.into());
            self
        }

        /// `DisableApiStop`.
        pub fn disable_api_stop(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableApiStop", value.into());
            self
        }

        /// `EbsOptimized`.
        pub fn ebs_optimized(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EbsOptimized", value.into());
            self
        }

        /// `EnablePrimaryIpv6`.
        pub fn enable_primary_ipv6(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnablePrimaryIpv6", value.into());
            self
        }

        /// `EnclaveOptions`.
        pub fn enclave_options(mut self, value: impl Into<Value<EnclaveOptionsRequest>>) -> Self {
            self.0.set("EnclaveOptions", value.into());
            self
        }

        /// `HibernationOptions`.
        pub fn hibernation_options(
            mut self,
            value: impl Into<Value<HibernationOptionsRequest>>,
        ) -> Self {
            self.0.set("HibernationOptions", value.into());
            self
        }

        /// `IamInstanceProfile`.
        pub fn iam_instance_profile(
            mut self,
            value: impl Into<Value<IamInstanceProfileSpecification>>,
        ) -> Self {
            self.0.set("IamInstanceProfile", value.into());
            self
        }

        /// `ImageId`. Required.
        pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImageId", value.into());
            self
        }

        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// `Ipv6AddressCount`.
        pub fn ipv6_address_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Ipv6AddressCount", value.into());
            self
        }

        /// `KeyName`.
        pub fn key_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyName", value.into());
            self
        }

        /// `LicenseSpecifications`.
        pub fn license_specifications(
            mut self,
            value: impl Into<List<LicenseConfigurationRequest>>,
        ) -> Self {
            self.0.set("LicenseSpecifications", value.into());
            self
        }

        /// `MaintenanceOptions`.
        pub fn maintenance_options(
            mut self,
            value: impl Into<Value<InstanceMaintenanceOptionsRequest>>,
        ) -> Self {
            self.0.set("MaintenanceOptions", value.into());
            self
        }

        /// `MetadataOptions`.
        pub fn metadata_options(
            mut self,
            value: impl Into<Value<InstanceMetadataOptionsRequest>>,
        ) -> Self {
            self.0.set("MetadataOptions", value.into());
            self
        }

        /// `Monitoring`.
        pub fn monitoring(
            mut self,
            value: impl Into<Value<RunInstancesMonitoringEnabled>>,
        ) -> Self {
            self.0.set("Monitoring", value.into());
            self
        }

        /// `NetworkInterfaces`.
        pub fn network_interfaces(
            mut self,
            value: impl Into<List<InstanceNetworkInterfaceSpecification>>,
        ) -> Self {
            self.0.set("NetworkInterfaces", value.into());
            self
        }

        /// `NetworkPerformanceOptions`.
        pub fn network_performance_options(
            mut self,
            value: impl Into<Value<InstanceNetworkPerformanceOptionsRequest>>,
        ) -> Self {
            self.0.set("NetworkPerformanceOptions", value.into());
            self
        }

        /// `Placement`.
        pub fn placement(mut self, value: impl Into<Value<Placement>>) -> Self {
            self.0.set("Placement", value.into());
            self
        }

        /// `PrivateDnsNameOptions`.
        pub fn private_dns_name_options(
            mut self,
            value: impl Into<Value<PrivateDnsNameOptionsRequest>>,
        ) -> Self {
            self.0.set("PrivateDnsNameOptions", value.into());
            self
        }

        /// `SubnetId`.
        pub fn subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubnetId", value.into());
            self
        }

        /// `TagSpecifications`.
        pub fn tag_specifications(mut self, value: impl Into<List<TagSpecification>>) -> Self {
            self.0.set("TagSpecifications", value.into());
            self
        }

        /// `UserData`.
        pub fn user_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserData", value.into());
            self
        }
    }

    impl From<ManagedInstance> for Json {
        fn from(value: ManagedInstance) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Placement(Properties);

    impl Placement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AvailabilityZone`.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// `GroupId`.
        pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupId", value.into());
            self
        }

        /// `GroupName`.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// `PartitionNumber`.
        pub fn partition_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PartitionNumber", value.into());
            self
        }

        /// `Tenancy`. Allowed: [`Tenancy`].
        pub fn tenancy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tenancy", value.into());
            self
        }
    }

    impl From<Placement> for Json {
        fn from(value: Placement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrivateDnsNameOptionsRequest(Properties);

    impl PrivateDnsNameOptionsRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EnableResourceNameDnsAAAARecord`.
        pub fn enable_resource_name_dns_aaaa_record(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("EnableResourceNameDnsAAAARecord", value.into());
            self
        }

        /// `EnableResourceNameDnsARecord`.
        pub fn enable_resource_name_dns_a_record(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableResourceNameDnsARecord", value.into());
            self
        }

        /// `HostnameType`. Allowed: [`HostnameType`].
        pub fn hostname_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostnameType", value.into());
            self
        }
    }

    impl From<PrivateDnsNameOptionsRequest> for Json {
        fn from(value: PrivateDnsNameOptionsRequest) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunInstancesMonitoringEnabled(Properties);

    impl RunInstancesMonitoringEnabled {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<RunInstancesMonitoringEnabled> for Json {
        fn from(value: RunInstancesMonitoringEnabled) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    ///
    /// Required: `Key`.
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

    /// A property type of `AWS::WorkspacesInstances::WorkspaceInstance`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagSpecification(Properties);

    impl TagSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ResourceType`. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<TagSpecification> for Json {
        fn from(value: TagSpecification) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CapacityReservationPreference`.
        pub enum CapacityReservationPreference {
            CapacityReservationsOnly = "capacity-reservations-only",
            Open = "open",
            None = "none",
        }

        /// Words for `CpuCredits`.
        pub enum CpuCredits {
            Standard = "standard",
            Unlimited = "unlimited",
        }

        /// Words for `VolumeType`.
        pub enum VolumeType {
            Standard = "standard",
            Io1 = "io1",
            Io2 = "io2",
            Gp2 = "gp2",
            Sc1 = "sc1",
            St1 = "st1",
            Gp3 = "gp3",
        }

        /// Words for `AutoRecovery`.
        pub enum AutoRecovery {
            Disabled = "disabled",
            Default = "default",
        }

        /// Words for `HttpEndpoint`.
        pub enum HttpEndpoint {
            Enabled = "enabled",
            Disabled = "disabled",
        }

        /// Words for `HttpProtocolIpv6`.
        pub enum HttpProtocolIpv6 {
            Enabled = "enabled",
            Disabled = "disabled",
        }

        /// Words for `HttpTokens`.
        pub enum HttpTokens {
            Optional = "optional",
            Required = "required",
        }

        /// Words for `InstanceMetadataTags`.
        pub enum InstanceMetadataTags {
            Enabled = "enabled",
            Disabled = "disabled",
        }

        /// Words for `BandwidthWeighting`.
        pub enum BandwidthWeighting {
            Default = "default",
            Vpc1 = "vpc-1",
            Ebs1 = "ebs-1",
        }

        /// Words for `Tenancy`.
        pub enum Tenancy {
            Default = "default",
            Dedicated = "dedicated",
            Host = "host",
        }

        /// Words for `HostnameType`.
        pub enum HostnameType {
            IpName = "ip-name",
            ResourceName = "resource-name",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            Instance = "instance",
            Volume = "volume",
            SpotInstancesRequest = "spot-instances-request",
            NetworkInterface = "network-interface",
        }
    }
}
