//! `AWS::IoTWireless`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a new destination that maps a device message to an AWS IoT rule.
///
/// [`AWS::IoTWireless::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html).
///
/// Required: `Expression`, `ExpressionType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Destination(Properties);

impl Destination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the new resource. Maximum length is 2048 characters.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The rule name to send messages to.
    ///
    /// `Expression`. Required.
    pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Expression", value.into());
        self
    }

    /// The type of value in `Expression` .
    ///
    /// `ExpressionType`. Required. Allowed: [`ExpressionType`](destination::ExpressionType).
    pub fn expression_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpressionType", value.into());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the IAM Role that authorizes the destination.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<destination::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Destination {
    const TYPE: &'static str = "AWS::IoTWireless::Destination";
}

impl Construct for Destination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Destination> for Properties {
    fn from(value: Destination) -> Self {
        value.0
    }
}

impl Handle<Destination> {
    /// The ARN of the destination created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a new device profile.
///
/// [`AWS::IoTWireless::DeviceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DeviceProfile(Properties);

impl DeviceProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// LoRaWAN device profile object.
    ///
    /// `LoRaWAN`. A change replaces the resource.
    pub fn lo_ra_wan(
        mut self,
        value: impl Into<Value<device_profile::LoRaWANDeviceProfile>>,
    ) -> Self {
        self.0.set("LoRaWAN", value.into());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<device_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DeviceProfile {
    const TYPE: &'static str = "AWS::IoTWireless::DeviceProfile";
}

impl Construct for DeviceProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DeviceProfile> for Properties {
    fn from(value: DeviceProfile) -> Self {
        value.0
    }
}

impl Handle<DeviceProfile> {
    /// The ARN of the device profile created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the device profile created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A FUOTA task.
///
/// [`AWS::IoTWireless::FuotaTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html).
///
/// Required: `FirmwareUpdateImage`, `FirmwareUpdateRole`, `LoRaWAN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FuotaTask(Properties);

impl FuotaTask {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the multicast group to associate with a FUOTA task.
    ///
    /// `AssociateMulticastGroup`.
    pub fn associate_multicast_group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociateMulticastGroup", value.into());
        self
    }

    /// The ID of the wireless device to associate with a multicast group.
    ///
    /// `AssociateWirelessDevice`.
    pub fn associate_wireless_device(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociateWirelessDevice", value.into());
        self
    }

    /// The description of the new resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the multicast group to disassociate from a FUOTA task.
    ///
    /// `DisassociateMulticastGroup`.
    pub fn disassociate_multicast_group(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisassociateMulticastGroup", value.into());
        self
    }

    /// The ID of the wireless device to disassociate from a FUOTA task.
    ///
    /// `DisassociateWirelessDevice`.
    pub fn disassociate_wireless_device(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisassociateWirelessDevice", value.into());
        self
    }

    /// The S3 URI points to a firmware update image that is to be used with a FUOTA task.
    ///
    /// `FirmwareUpdateImage`. Required.
    pub fn firmware_update_image(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirmwareUpdateImage", value.into());
        self
    }

    /// The firmware update role that is to be used with a FUOTA task.
    ///
    /// `FirmwareUpdateRole`. Required.
    pub fn firmware_update_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirmwareUpdateRole", value.into());
        self
    }

    /// The LoRaWAN information used with a FUOTA task.
    ///
    /// `LoRaWAN`. Required.
    pub fn lo_ra_wan(mut self, value: impl Into<Value<fuota_task::LoRaWAN>>) -> Self {
        self.0.set("LoRaWAN", value.into());
        self
    }

    /// The name of a FUOTA task.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fuota_task::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FuotaTask {
    const TYPE: &'static str = "AWS::IoTWireless::FuotaTask";
}

impl Construct for FuotaTask {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FuotaTask> for Properties {
    fn from(value: FuotaTask) -> Self {
        value.0
    }
}

impl Handle<FuotaTask> {
    /// The ARN of a FUOTA task
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The status of a FUOTA task.
    ///
    /// `Fn::GetAtt` of `FuotaTaskStatus`.
    #[must_use]
    pub fn fuota_task_status(self) -> Value<String> {
        self.attribute("FuotaTaskStatus")
    }

    /// The ID of a FUOTA task.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Start time of a FUOTA task.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.StartTime`.
    #[must_use]
    pub fn lo_ra_wan_start_time(self) -> Value<String> {
        self.attribute("LoRaWAN.StartTime")
    }
}

/// A multicast group.
///
/// [`AWS::IoTWireless::MulticastGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html).
///
/// Required: `LoRaWAN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MulticastGroup(Properties);

impl MulticastGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the wireless device to associate with a multicast group.
    ///
    /// `AssociateWirelessDevice`.
    pub fn associate_wireless_device(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssociateWirelessDevice", value.into());
        self
    }

    /// The description of the multicast group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the wireless device to disassociate from a multicast group.
    ///
    /// `DisassociateWirelessDevice`.
    pub fn disassociate_wireless_device(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisassociateWirelessDevice", value.into());
        self
    }

    /// The LoRaWAN information that is to be used with the multicast group.
    ///
    /// `LoRaWAN`. Required.
    pub fn lo_ra_wan(mut self, value: impl Into<Value<multicast_group::LoRaWAN>>) -> Self {
        self.0.set("LoRaWAN", value.into());
        self
    }

    /// The name of the multicast group.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<multicast_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MulticastGroup {
    const TYPE: &'static str = "AWS::IoTWireless::MulticastGroup";
}

impl Construct for MulticastGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MulticastGroup> for Properties {
    fn from(value: MulticastGroup) -> Self {
        value.0
    }
}

impl Handle<MulticastGroup> {
    /// The ARN of the multicast group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the multicast group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The number of devices that are associated to the multicast group.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.NumberOfDevicesInGroup`.
    #[must_use]
    pub fn lo_ra_wan_number_of_devices_in_group(self) -> Value<i64> {
        self.attribute("LoRaWAN.NumberOfDevicesInGroup")
    }

    /// The number of devices that are requested to be associated with the multicast group.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.NumberOfDevicesRequested`.
    #[must_use]
    pub fn lo_ra_wan_number_of_devices_requested(self) -> Value<i64> {
        self.attribute("LoRaWAN.NumberOfDevicesRequested")
    }

    /// The status of a multicast group.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Network analyzer configuration.
///
/// [`AWS::IoTWireless::NetworkAnalyzerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NetworkAnalyzerConfiguration(Properties);

impl NetworkAnalyzerConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the resource.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Name of the network analyzer configuration.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to attach to the specified resource. Tags are metadata that you can use to manage a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<network_analyzer_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Trace content for your wireless gateway and wireless device resources.
    ///
    /// `TraceContent`.
    pub fn trace_content(
        mut self,
        value: impl Into<Value<network_analyzer_configuration::TraceContent>>,
    ) -> Self {
        self.0.set("TraceContent", value.into());
        self
    }

    /// Wireless device resources to add to the network analyzer configuration. Provide the `WirelessDeviceId` of the resource to add in the input array.
    ///
    /// `WirelessDevices`.
    pub fn wireless_devices(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("WirelessDevices", value.into());
        self
    }

    /// Wireless gateway resources to add to the network analyzer configuration. Provide the `WirelessGatewayId` of the resource to add in the input array.
    ///
    /// `WirelessGateways`.
    pub fn wireless_gateways(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("WirelessGateways", value.into());
        self
    }
}

impl Resource for NetworkAnalyzerConfiguration {
    const TYPE: &'static str = "AWS::IoTWireless::NetworkAnalyzerConfiguration";
}

impl Construct for NetworkAnalyzerConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NetworkAnalyzerConfiguration> for Properties {
    fn from(value: NetworkAnalyzerConfiguration) -> Self {
        value.0
    }
}

impl Handle<NetworkAnalyzerConfiguration> {
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// A partner account. If `PartnerAccountId` and `PartnerType` are `null` , returns all partner accounts.
///
/// [`AWS::IoTWireless::PartnerAccount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-partneraccount.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PartnerAccount(Properties);

impl PartnerAccount {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether the partner account is linked to the AWS account.
    ///
    /// `AccountLinked`.
    pub fn account_linked(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AccountLinked", value.into());
        self
    }

    /// The ID of the partner account to update.
    ///
    /// `PartnerAccountId`. A change replaces the resource.
    pub fn partner_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PartnerAccountId", value.into());
        self
    }

    /// The partner type.
    ///
    /// `PartnerType`. Allowed: [`PartnerType`](partner_account::PartnerType).
    pub fn partner_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PartnerType", value.into());
        self
    }

    /// The Sidewalk account credentials.
    ///
    /// `Sidewalk`.
    pub fn sidewalk(
        mut self,
        value: impl Into<Value<partner_account::SidewalkAccountInfo>>,
    ) -> Self {
        self.0.set("Sidewalk", value.into());
        self
    }

    /// Information about a Sidewalk account.
    ///
    /// `SidewalkResponse`.
    pub fn sidewalk_response(
        mut self,
        value: impl Into<Value<partner_account::SidewalkAccountInfoWithFingerprint>>,
    ) -> Self {
        self.0.set("SidewalkResponse", value.into());
        self
    }

    /// Sidewalk update.
    ///
    /// `SidewalkUpdate`.
    pub fn sidewalk_update(
        mut self,
        value: impl Into<Value<partner_account::SidewalkUpdateAccount>>,
    ) -> Self {
        self.0.set("SidewalkUpdate", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<partner_account::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PartnerAccount {
    const TYPE: &'static str = "AWS::IoTWireless::PartnerAccount";
}

impl Construct for PartnerAccount {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PartnerAccount> for Properties {
    fn from(value: PartnerAccount) -> Self {
        value.0
    }
}

impl Handle<PartnerAccount> {
    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The fingerprint of the Sidewalk application server private key.
    ///
    /// `Fn::GetAtt` of `Fingerprint`.
    #[must_use]
    pub fn fingerprint(self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// Creates a new service profile.
///
/// [`AWS::IoTWireless::ServiceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceProfile(Properties);

impl ServiceProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// LoRaWAN service profile object.
    ///
    /// `LoRaWAN`. A change replaces the resource.
    pub fn lo_ra_wan(
        mut self,
        value: impl Into<Value<service_profile::LoRaWANServiceProfile>>,
    ) -> Self {
        self.0.set("LoRaWAN", value.into());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceProfile {
    const TYPE: &'static str = "AWS::IoTWireless::ServiceProfile";
}

impl Construct for ServiceProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceProfile> for Properties {
    fn from(value: ServiceProfile) -> Self {
        value.0
    }
}

impl Handle<ServiceProfile> {
    /// The ARN of the service profile created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the service profile created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ChannelMask value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.ChannelMask`.
    #[must_use]
    pub fn lo_ra_wan_channel_mask(self) -> Value<String> {
        self.attribute("LoRaWAN.ChannelMask")
    }

    /// The DevStatusReqFreq value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DevStatusReqFreq`.
    #[must_use]
    pub fn lo_ra_wan_dev_status_req_freq(self) -> Value<i64> {
        self.attribute("LoRaWAN.DevStatusReqFreq")
    }

    /// The DLBucketSize value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DlBucketSize`.
    #[must_use]
    pub fn lo_ra_wan_dl_bucket_size(self) -> Value<i64> {
        self.attribute("LoRaWAN.DlBucketSize")
    }

    /// The DLRate value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DlRate`.
    #[must_use]
    pub fn lo_ra_wan_dl_rate(self) -> Value<i64> {
        self.attribute("LoRaWAN.DlRate")
    }

    /// The DLRatePolicy value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DlRatePolicy`.
    #[must_use]
    pub fn lo_ra_wan_dl_rate_policy(self) -> Value<String> {
        self.attribute("LoRaWAN.DlRatePolicy")
    }

    /// The DRMax value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DrMax`.
    #[must_use]
    pub fn lo_ra_wan_dr_max(self) -> Value<i64> {
        self.attribute("LoRaWAN.DrMax")
    }

    /// The DRMin value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.DrMin`.
    #[must_use]
    pub fn lo_ra_wan_dr_min(self) -> Value<i64> {
        self.attribute("LoRaWAN.DrMin")
    }

    /// The HRAllowed value that describes whether handover roaming is allowed.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.HrAllowed`.
    #[must_use]
    pub fn lo_ra_wan_hr_allowed(self) -> Value<bool> {
        self.attribute("LoRaWAN.HrAllowed")
    }

    /// The MinGwDiversity value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.MinGwDiversity`.
    #[must_use]
    pub fn lo_ra_wan_min_gw_diversity(self) -> Value<i64> {
        self.attribute("LoRaWAN.MinGwDiversity")
    }

    /// The NwkGeoLoc value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.NwkGeoLoc`.
    #[must_use]
    pub fn lo_ra_wan_nwk_geo_loc(self) -> Value<bool> {
        self.attribute("LoRaWAN.NwkGeoLoc")
    }

    /// The ReportDevStatusBattery value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.ReportDevStatusBattery`.
    #[must_use]
    pub fn lo_ra_wan_report_dev_status_battery(self) -> Value<bool> {
        self.attribute("LoRaWAN.ReportDevStatusBattery")
    }

    /// The ReportDevStatusMargin value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.ReportDevStatusMargin`.
    #[must_use]
    pub fn lo_ra_wan_report_dev_status_margin(self) -> Value<bool> {
        self.attribute("LoRaWAN.ReportDevStatusMargin")
    }

    /// The TargetPer value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.TargetPer`.
    #[must_use]
    pub fn lo_ra_wan_target_per(self) -> Value<i64> {
        self.attribute("LoRaWAN.TargetPer")
    }

    /// The UlBucketSize value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.UlBucketSize`.
    #[must_use]
    pub fn lo_ra_wan_ul_bucket_size(self) -> Value<i64> {
        self.attribute("LoRaWAN.UlBucketSize")
    }

    /// The ULRate value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.UlRate`.
    #[must_use]
    pub fn lo_ra_wan_ul_rate(self) -> Value<i64> {
        self.attribute("LoRaWAN.UlRate")
    }

    /// The ULRatePolicy value.
    ///
    /// `Fn::GetAtt` of `LoRaWAN.UlRatePolicy`.
    #[must_use]
    pub fn lo_ra_wan_ul_rate_policy(self) -> Value<String> {
        self.attribute("LoRaWAN.UlRatePolicy")
    }
}

/// Creates a gateway task definition.
///
/// [`AWS::IoTWireless::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-taskdefinition.html).
///
/// Required: `AutoCreateTasks`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TaskDefinition(Properties);

impl TaskDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether to automatically create tasks using this task definition for all gateways with the specified current version. If `false` , the task must be created by calling `CreateWirelessGatewayTask` .
    ///
    /// `AutoCreateTasks`. Required.
    pub fn auto_create_tasks(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoCreateTasks", value.into());
        self
    }

    /// LoRaWANUpdateGatewayTaskEntry object.
    ///
    /// `LoRaWANUpdateGatewayTaskEntry`.
    pub fn lo_ra_wan_update_gateway_task_entry(
        mut self,
        value: impl Into<Value<task_definition::LoRaWANUpdateGatewayTaskEntry>>,
    ) -> Self {
        self.0.set("LoRaWANUpdateGatewayTaskEntry", value.into());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<task_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A filter to list only the wireless gateway task definitions that use this task definition type.
    ///
    /// `TaskDefinitionType`. Allowed: [`TaskDefinitionType`](task_definition::TaskDefinitionType).
    pub fn task_definition_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TaskDefinitionType", value.into());
        self
    }

    /// Information about the gateways to update.
    ///
    /// `Update`.
    pub fn update(
        mut self,
        value: impl Into<Value<task_definition::UpdateWirelessGatewayTaskCreate>>,
    ) -> Self {
        self.0.set("Update", value.into());
        self
    }
}

impl Resource for TaskDefinition {
    const TYPE: &'static str = "AWS::IoTWireless::TaskDefinition";
}

impl Construct for TaskDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TaskDefinition> for Properties {
    fn from(value: TaskDefinition) -> Self {
        value.0
    }
}

impl Handle<TaskDefinition> {
    /// The Amazon Resource Name of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the new wireless gateway task definition.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Provisions a wireless device.
///
/// [`AWS::IoTWireless::WirelessDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html).
///
/// Required: `DestinationName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WirelessDevice(Properties);

impl WirelessDevice {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the new resource. Maximum length is 2048.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the destination to assign to the new wireless device. Can have only have alphanumeric, - (hyphen) and \_ (underscore) characters and it can't have any spaces.
    ///
    /// `DestinationName`. Required.
    pub fn destination_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationName", value.into());
        self
    }

    /// The date and time when the most recent uplink was received.
    ///
    /// `LastUplinkReceivedAt`.
    pub fn last_uplink_received_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LastUplinkReceivedAt", value.into());
        self
    }

    /// The device configuration information to use to create the wireless device. Must be at least one of OtaaV10x, OtaaV11, AbpV11, or AbpV10x.
    ///
    /// `LoRaWAN`.
    pub fn lo_ra_wan(mut self, value: impl Into<Value<wireless_device::LoRaWANDevice>>) -> Self {
        self.0.set("LoRaWAN", value.into());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// FPort values for the GNSS, Stream, and ClockSync functions of the positioning information.
    ///
    /// `Positioning`. Allowed: [`Positioning`](wireless_device::Positioning).
    pub fn positioning(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Positioning", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<wireless_device::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the thing to associate with the wireless device.
    ///
    /// `ThingArn`.
    pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingArn", value.into());
        self
    }

    /// The wireless device type.
    ///
    /// `Type`. Required. Allowed: [`Type`](wireless_device::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for WirelessDevice {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessDevice";
}

impl Construct for WirelessDevice {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WirelessDevice> for Properties {
    fn from(value: WirelessDevice) -> Self {
        value.0
    }
}

impl Handle<WirelessDevice> {
    /// The ARN of the wireless device created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the wireless device created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the thing associated with the wireless device. The value is empty if a thing isn't associated with the device.
    ///
    /// `Fn::GetAtt` of `ThingName`.
    #[must_use]
    pub fn thing_name(self) -> Value<String> {
        self.attribute("ThingName")
    }
}

/// Information about an import task for wireless devices.
///
/// [`AWS::IoTWireless::WirelessDeviceImportTask`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html).
///
/// Required: `DestinationName`, `Sidewalk`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WirelessDeviceImportTask(Properties);

impl WirelessDeviceImportTask {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the destination that describes the IoT rule to route messages from the Sidewalk devices in the import task to other applications.
    ///
    /// `DestinationName`. Required.
    pub fn destination_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationName", value.into());
        self
    }

    /// The Sidewalk-related information of the wireless device import task.
    ///
    /// `Sidewalk`. Required.
    pub fn sidewalk(
        mut self,
        value: impl Into<Value<wireless_device_import_task::Sidewalk>>,
    ) -> Self {
        self.0.set("Sidewalk", value.into());
        self
    }

    /// Adds to or modifies the tags of the given resource. Tags are metadata that you can use to manage a resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<wireless_device_import_task::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for WirelessDeviceImportTask {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessDeviceImportTask";
}

impl Construct for WirelessDeviceImportTask {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WirelessDeviceImportTask> for Properties {
    fn from(value: WirelessDeviceImportTask) -> Self {
        value.0
    }
}

impl Handle<WirelessDeviceImportTask> {
    /// The ARN (Amazon Resource Name) of the import task.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time at which the wireless device import task was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The summary information of count of wireless devices that failed to onboard to the import task.
    ///
    /// `Fn::GetAtt` of `FailedImportedDevicesCount`.
    #[must_use]
    pub fn failed_imported_devices_count(self) -> Value<i64> {
        self.attribute("FailedImportedDevicesCount")
    }

    /// The import task ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The summary information of count of wireless devices that are waiting for the control log to be added to an import task.
    ///
    /// `Fn::GetAtt` of `InitializedImportedDevicesCount`.
    #[must_use]
    pub fn initialized_imported_devices_count(self) -> Value<i64> {
        self.attribute("InitializedImportedDevicesCount")
    }

    /// The summary information of count of wireless devices that have been onboarded to the import task.
    ///
    /// `Fn::GetAtt` of `OnboardedImportedDevicesCount`.
    #[must_use]
    pub fn onboarded_imported_devices_count(self) -> Value<i64> {
        self.attribute("OnboardedImportedDevicesCount")
    }

    /// The summary information of count of wireless devices that are waiting in the queue to be onboarded to the import task.
    ///
    /// `Fn::GetAtt` of `PendingImportedDevicesCount`.
    #[must_use]
    pub fn pending_imported_devices_count(self) -> Value<i64> {
        self.attribute("PendingImportedDevicesCount")
    }

    /// List of Sidewalk devices that are added to the import task.
    ///
    /// `Fn::GetAtt` of `Sidewalk.DeviceCreationFileList`.
    #[must_use]
    pub fn sidewalk_device_creation_file_list(self) -> Value<Vec<String>> {
        self.attribute_list("Sidewalk.DeviceCreationFileList")
    }

    /// The status of a wireless device import task. The status can be `INITIALIZING` , `INITIALIZED` , `PENDING` , `COMPLETE` , `FAILED` , or `DELETING` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason that provides additional information about the import task status.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// Provisions a wireless gateway.
///
/// [`AWS::IoTWireless::WirelessGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html).
///
/// Required: `LoRaWAN`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WirelessGateway(Properties);

impl WirelessGateway {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the new resource. The maximum length is 2048 characters.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The date and time when the most recent uplink was received.
    ///
    /// `LastUplinkReceivedAt`.
    pub fn last_uplink_received_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LastUplinkReceivedAt", value.into());
        self
    }

    /// The gateway configuration information to use to create the wireless gateway.
    ///
    /// `LoRaWAN`. Required.
    pub fn lo_ra_wan(mut self, value: impl Into<Value<wireless_gateway::LoRaWANGateway>>) -> Self {
        self.0.set("LoRaWAN", value.into());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<wireless_gateway::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The ARN of the thing to associate with the wireless gateway.
    ///
    /// `ThingArn`.
    pub fn thing_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingArn", value.into());
        self
    }

    /// The name of the thing associated with the wireless gateway. The value is empty if a thing isn't associated with the gateway.
    ///
    /// `ThingName`.
    pub fn thing_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ThingName", value.into());
        self
    }
}

impl Resource for WirelessGateway {
    const TYPE: &'static str = "AWS::IoTWireless::WirelessGateway";
}

impl Construct for WirelessGateway {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WirelessGateway> for Properties {
    fn from(value: WirelessGateway) -> Self {
        value.0
    }
}

impl Handle<WirelessGateway> {
    /// The ARN of the wireless gateway created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the wireless gateway created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types and words of [`Destination`].
pub mod destination {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IoTWireless::Destination`.
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
        /// Words for `ExpressionType`.
        pub enum ExpressionType {
            RuleName = "RuleName",
            MqttTopic = "MqttTopic",
            SnsTopic = "SnsTopic",
        }
    }
}

/// Property types of [`DeviceProfile`].
pub mod device_profile {
    use crate::{Json, List, Properties, Value};

    /// LoRaWAN device profile object.
    ///
    /// A property type of `AWS::IoTWireless::DeviceProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANDeviceProfile(Properties);

    impl LoRaWANDeviceProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ClassBTimeout value.
        ///
        /// `ClassBTimeout`.
        pub fn class_b_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ClassBTimeout", value.into());
            self
        }

        /// The ClassCTimeout value.
        ///
        /// `ClassCTimeout`.
        pub fn class_c_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ClassCTimeout", value.into());
            self
        }

        /// The list of values that make up the FactoryPresetFreqs value. Valid range of values include a minimum value of 1000000 and a maximum value of 16700000.
        ///
        /// `FactoryPresetFreqsList`.
        pub fn factory_preset_freqs_list(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("FactoryPresetFreqsList", value.into());
            self
        }

        /// The MAC version (such as OTAA 1.1 or OTAA 1.0.3) to use with this device profile.
        ///
        /// `MacVersion`.
        pub fn mac_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MacVersion", value.into());
            self
        }

        /// The MaxDutyCycle value.
        ///
        /// `MaxDutyCycle`.
        pub fn max_duty_cycle(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxDutyCycle", value.into());
            self
        }

        /// The MaxEIRP value.
        ///
        /// `MaxEirp`.
        pub fn max_eirp(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxEirp", value.into());
            self
        }

        /// The PingSlotDR value.
        ///
        /// `PingSlotDr`.
        pub fn ping_slot_dr(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PingSlotDr", value.into());
            self
        }

        /// The PingSlotFreq value.
        ///
        /// `PingSlotFreq`.
        pub fn ping_slot_freq(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PingSlotFreq", value.into());
            self
        }

        /// The PingSlotPeriod value.
        ///
        /// `PingSlotPeriod`.
        pub fn ping_slot_period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PingSlotPeriod", value.into());
            self
        }

        /// The version of regional parameters.
        ///
        /// `RegParamsRevision`.
        pub fn reg_params_revision(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegParamsRevision", value.into());
            self
        }

        /// The frequency band (RFRegion) value.
        ///
        /// `RfRegion`.
        pub fn rf_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RfRegion", value.into());
            self
        }

        /// The RXDataRate2 value.
        ///
        /// `RxDataRate2`.
        pub fn rx_data_rate2(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RxDataRate2", value.into());
            self
        }

        /// The RXDelay1 value.
        ///
        /// `RxDelay1`.
        pub fn rx_delay1(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RxDelay1", value.into());
            self
        }

        /// The RXDROffset1 value.
        ///
        /// `RxDrOffset1`.
        pub fn rx_dr_offset1(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RxDrOffset1", value.into());
            self
        }

        /// The RXFreq2 value.
        ///
        /// `RxFreq2`.
        pub fn rx_freq2(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RxFreq2", value.into());
            self
        }

        /// The Supports32BitFCnt value.
        ///
        /// `Supports32BitFCnt`.
        pub fn supports32_bit_f_cnt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Supports32BitFCnt", value.into());
            self
        }

        /// The SupportsClassB value.
        ///
        /// `SupportsClassB`.
        pub fn supports_class_b(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SupportsClassB", value.into());
            self
        }

        /// The SupportsClassC value.
        ///
        /// `SupportsClassC`.
        pub fn supports_class_c(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SupportsClassC", value.into());
            self
        }

        /// The SupportsJoin value.
        ///
        /// `SupportsJoin`.
        pub fn supports_join(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SupportsJoin", value.into());
            self
        }
    }

    impl From<LoRaWANDeviceProfile> for Json {
        fn from(value: LoRaWANDeviceProfile) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::DeviceProfile`.
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

/// Property types and words of [`FuotaTask`].
pub mod fuota_task {
    use crate::{Json, Properties, Value};

    /// The LoRaWAN information used with a FUOTA task.
    ///
    /// A property type of `AWS::IoTWireless::FuotaTask`.
    ///
    /// Required: `RfRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWAN(Properties);

    impl LoRaWAN {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency band (RFRegion) value.
        ///
        /// `RfRegion`. Required. Allowed: [`RfRegion`].
        pub fn rf_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RfRegion", value.into());
            self
        }

        /// Start time of a FUOTA task.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<LoRaWAN> for Json {
        fn from(value: LoRaWAN) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::FuotaTask`.
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
        /// Words for `RfRegion`.
        pub enum RfRegion {
            As923_1 = "AS923-1",
            As923_2 = "AS923-2",
            As923_3 = "AS923-3",
            As923_4 = "AS923-4",
            Au915 = "AU915",
            Cn470 = "CN470",
            Cn779 = "CN779",
            Eu433 = "EU433",
            Eu868 = "EU868",
            In865 = "IN865",
            Kr920 = "KR920",
            Ru864 = "RU864",
            Us915 = "US915",
        }
    }
}

/// Property types and words of [`MulticastGroup`].
pub mod multicast_group {
    use crate::{Json, Properties, Value};

    /// The LoRaWAN information that is to be used with the multicast group.
    ///
    /// A property type of `AWS::IoTWireless::MulticastGroup`.
    ///
    /// Required: `DlClass`, `RfRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWAN(Properties);

    impl LoRaWAN {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// DlClass for LoRaWAN. Valid values are ClassB and ClassC.
        ///
        /// `DlClass`. Required. Allowed: [`DlClass`].
        pub fn dl_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DlClass", value.into());
            self
        }

        /// Number of devices that are associated to the multicast group.
        ///
        /// `NumberOfDevicesInGroup`.
        pub fn number_of_devices_in_group(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfDevicesInGroup", value.into());
            self
        }

        /// Number of devices that are requested to be associated with the multicast group.
        ///
        /// `NumberOfDevicesRequested`.
        pub fn number_of_devices_requested(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("NumberOfDevicesRequested", value.into());
            self
        }

        /// The frequency band (RFRegion) value.
        ///
        /// `RfRegion`. Required. Allowed: [`RfRegion`].
        pub fn rf_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RfRegion", value.into());
            self
        }
    }

    impl From<LoRaWAN> for Json {
        fn from(value: LoRaWAN) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::MulticastGroup`.
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
        /// Words for `DlClass`.
        pub enum DlClass {
            ClassB = "ClassB",
            ClassC = "ClassC",
        }

        /// Words for `RfRegion`.
        pub enum RfRegion {
            As923_1 = "AS923-1",
            As923_2 = "AS923-2",
            As923_3 = "AS923-3",
            As923_4 = "AS923-4",
            Au915 = "AU915",
            Cn470 = "CN470",
            Cn779 = "CN779",
            Eu433 = "EU433",
            Eu868 = "EU868",
            In865 = "IN865",
            Kr920 = "KR920",
            Ru864 = "RU864",
            Us915 = "US915",
        }
    }
}

/// Property types and words of [`NetworkAnalyzerConfiguration`].
pub mod network_analyzer_configuration {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
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

    /// Trace content for your wireless gateway and wireless device resources.
    ///
    /// A property type of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TraceContent(Properties);

    impl TraceContent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }

        /// `WirelessDeviceFrameInfo`. Allowed: [`WirelessDeviceFrameInfo`].
        pub fn wireless_device_frame_info(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WirelessDeviceFrameInfo", value.into());
            self
        }
    }

    impl From<TraceContent> for Json {
        fn from(value: TraceContent) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LogLevel`.
        pub enum LogLevel {
            Info = "INFO",
            Error = "ERROR",
            Disabled = "DISABLED",
        }

        /// Words for `WirelessDeviceFrameInfo`.
        pub enum WirelessDeviceFrameInfo {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`PartnerAccount`].
pub mod partner_account {
    use crate::{Json, Properties, Value};

    /// Information about a Sidewalk account.
    ///
    /// A property type of `AWS::IoTWireless::PartnerAccount`.
    ///
    /// Required: `AppServerPrivateKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SidewalkAccountInfo(Properties);

    impl SidewalkAccountInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Sidewalk application server private key. The application server private key is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `AppServerPrivateKey`. Required.
        pub fn app_server_private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppServerPrivateKey", value.into());
            self
        }
    }

    impl From<SidewalkAccountInfo> for Json {
        fn from(value: SidewalkAccountInfo) -> Self {
            value.0.into()
        }
    }

    /// Information about a Sidewalk account.
    ///
    /// A property type of `AWS::IoTWireless::PartnerAccount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SidewalkAccountInfoWithFingerprint(Properties);

    impl SidewalkAccountInfoWithFingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Sidewalk Amazon ID.
        ///
        /// `AmazonId`.
        pub fn amazon_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AmazonId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the resource.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The fingerprint of the Sidewalk application server private key.
        ///
        /// `Fingerprint`.
        pub fn fingerprint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Fingerprint", value.into());
            self
        }
    }

    impl From<SidewalkAccountInfoWithFingerprint> for Json {
        fn from(value: SidewalkAccountInfoWithFingerprint) -> Self {
            value.0.into()
        }
    }

    /// Sidewalk update.
    ///
    /// A property type of `AWS::IoTWireless::PartnerAccount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SidewalkUpdateAccount(Properties);

    impl SidewalkUpdateAccount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The new Sidewalk application server private key.
        ///
        /// `AppServerPrivateKey`.
        pub fn app_server_private_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppServerPrivateKey", value.into());
            self
        }
    }

    impl From<SidewalkUpdateAccount> for Json {
        fn from(value: SidewalkUpdateAccount) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::PartnerAccount`.
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
        /// Words for `PartnerType`.
        pub enum PartnerType {
            Sidewalk = "Sidewalk",
        }
    }
}

/// Property types of [`ServiceProfile`].
pub mod service_profile {
    use crate::{Json, Properties, Value};

    /// LoRaWANServiceProfile object.
    ///
    /// A property type of `AWS::IoTWireless::ServiceProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANServiceProfile(Properties);

    impl LoRaWANServiceProfile {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AddGWMetaData value.
        ///
        /// `AddGwMetadata`.
        pub fn add_gw_metadata(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AddGwMetadata", value.into());
            self
        }

        /// The ChannelMask value.
        ///
        /// `ChannelMask`.
        pub fn channel_mask(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ChannelMask", value.into());
            self
        }

        /// The DevStatusReqFreq value.
        ///
        /// `DevStatusReqFreq`.
        pub fn dev_status_req_freq(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DevStatusReqFreq", value.into());
            self
        }

        /// The DLBucketSize value.
        ///
        /// `DlBucketSize`.
        pub fn dl_bucket_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DlBucketSize", value.into());
            self
        }

        /// The DLRate value.
        ///
        /// `DlRate`.
        pub fn dl_rate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DlRate", value.into());
            self
        }

        /// The DLRatePolicy value.
        ///
        /// `DlRatePolicy`.
        pub fn dl_rate_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DlRatePolicy", value.into());
            self
        }

        /// The DRMax value.
        ///
        /// `DrMax`.
        pub fn dr_max(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DrMax", value.into());
            self
        }

        /// The DRMin value.
        ///
        /// `DrMin`.
        pub fn dr_min(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DrMin", value.into());
            self
        }

        /// The HRAllowed value that describes whether handover roaming is allowed.
        ///
        /// `HrAllowed`.
        pub fn hr_allowed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("HrAllowed", value.into());
            self
        }

        /// The MinGwDiversity value.
        ///
        /// `MinGwDiversity`.
        pub fn min_gw_diversity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinGwDiversity", value.into());
            self
        }

        /// The NwkGeoLoc value.
        ///
        /// `NwkGeoLoc`.
        pub fn nwk_geo_loc(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NwkGeoLoc", value.into());
            self
        }

        /// The PRAllowed value that describes whether passive roaming is allowed.
        ///
        /// `PrAllowed`.
        pub fn pr_allowed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PrAllowed", value.into());
            self
        }

        /// The RAAllowed value that describes whether roaming activation is allowed.
        ///
        /// `RaAllowed`.
        pub fn ra_allowed(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RaAllowed", value.into());
            self
        }

        /// The ReportDevStatusBattery value.
        ///
        /// `ReportDevStatusBattery`.
        pub fn report_dev_status_battery(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReportDevStatusBattery", value.into());
            self
        }

        /// The ReportDevStatusMargin value.
        ///
        /// `ReportDevStatusMargin`.
        pub fn report_dev_status_margin(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReportDevStatusMargin", value.into());
            self
        }

        /// The TargetPer value.
        ///
        /// `TargetPer`.
        pub fn target_per(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetPer", value.into());
            self
        }

        /// The UlBucketSize value.
        ///
        /// `UlBucketSize`.
        pub fn ul_bucket_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UlBucketSize", value.into());
            self
        }

        /// The ULRate value.
        ///
        /// `UlRate`.
        pub fn ul_rate(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UlRate", value.into());
            self
        }

        /// The ULRatePolicy value.
        ///
        /// `UlRatePolicy`.
        pub fn ul_rate_policy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UlRatePolicy", value.into());
            self
        }
    }

    impl From<LoRaWANServiceProfile> for Json {
        fn from(value: LoRaWANServiceProfile) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::ServiceProfile`.
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

/// Property types and words of [`TaskDefinition`].
pub mod task_definition {
    use crate::{Json, Properties, Value};

    /// LoRaWANGatewayVersion object.
    ///
    /// A property type of `AWS::IoTWireless::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANGatewayVersion(Properties);

    impl LoRaWANGatewayVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The model number of the wireless gateway.
        ///
        /// `Model`.
        pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Model", value.into());
            self
        }

        /// The version of the wireless gateway firmware.
        ///
        /// `PackageVersion`.
        pub fn package_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PackageVersion", value.into());
            self
        }

        /// The basic station version of the wireless gateway.
        ///
        /// `Station`.
        pub fn station(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Station", value.into());
            self
        }
    }

    impl From<LoRaWANGatewayVersion> for Json {
        fn from(value: LoRaWANGatewayVersion) -> Self {
            value.0.into()
        }
    }

    /// The signature used to verify the update firmware.
    ///
    /// A property type of `AWS::IoTWireless::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANUpdateGatewayTaskCreate(Properties);

    impl LoRaWANUpdateGatewayTaskCreate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the gateways that should receive the update.
        ///
        /// `CurrentVersion`.
        pub fn current_version(mut self, value: impl Into<Value<LoRaWANGatewayVersion>>) -> Self {
            self.0.set("CurrentVersion", value.into());
            self
        }

        /// The CRC of the signature private key to check.
        ///
        /// `SigKeyCrc`.
        pub fn sig_key_crc(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SigKeyCrc", value.into());
            self
        }

        /// The signature used to verify the update firmware.
        ///
        /// `UpdateSignature`.
        pub fn update_signature(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateSignature", value.into());
            self
        }

        /// The firmware version to update the gateway to.
        ///
        /// `UpdateVersion`.
        pub fn update_version(mut self, value: impl Into<Value<LoRaWANGatewayVersion>>) -> Self {
            self.0.set("UpdateVersion", value.into());
            self
        }
    }

    impl From<LoRaWANUpdateGatewayTaskCreate> for Json {
        fn from(value: LoRaWANUpdateGatewayTaskCreate) -> Self {
            value.0.into()
        }
    }

    /// LoRaWANUpdateGatewayTaskEntry object.
    ///
    /// A property type of `AWS::IoTWireless::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANUpdateGatewayTaskEntry(Properties);

    impl LoRaWANUpdateGatewayTaskEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The version of the gateways that should receive the update.
        ///
        /// `CurrentVersion`.
        pub fn current_version(mut self, value: impl Into<Value<LoRaWANGatewayVersion>>) -> Self {
            self.0.set("CurrentVersion", value.into());
            self
        }

        /// The firmware version to update the gateway to.
        ///
        /// `UpdateVersion`.
        pub fn update_version(mut self, value: impl Into<Value<LoRaWANGatewayVersion>>) -> Self {
            self.0.set("UpdateVersion", value.into());
            self
        }
    }

    impl From<LoRaWANUpdateGatewayTaskEntry> for Json {
        fn from(value: LoRaWANUpdateGatewayTaskEntry) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::TaskDefinition`.
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

    /// UpdateWirelessGatewayTaskCreate object.
    ///
    /// A property type of `AWS::IoTWireless::TaskDefinition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateWirelessGatewayTaskCreate(Properties);

    impl UpdateWirelessGatewayTaskCreate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The properties that relate to the LoRaWAN wireless gateway.
        ///
        /// `LoRaWAN`.
        pub fn lo_ra_wan(
            mut self,
            value: impl Into<Value<LoRaWANUpdateGatewayTaskCreate>>,
        ) -> Self {
            self.0.set("LoRaWAN", value.into());
            self
        }

        /// The IAM role used to read data from the S3 bucket.
        ///
        /// `UpdateDataRole`.
        pub fn update_data_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateDataRole", value.into());
            self
        }

        /// The link to the S3 bucket.
        ///
        /// `UpdateDataSource`.
        pub fn update_data_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateDataSource", value.into());
            self
        }
    }

    impl From<UpdateWirelessGatewayTaskCreate> for Json {
        fn from(value: UpdateWirelessGatewayTaskCreate) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `TaskDefinitionType`.
        pub enum TaskDefinitionType {
            Update = "UPDATE",
        }
    }
}

/// Property types and words of [`WirelessDevice`].
pub mod wireless_device {
    use crate::{Json, List, Properties, Value};

    /// ABP device object for LoRaWAN specification v1.0.x
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    ///
    /// Required: `DevAddr`, `SessionKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbpV10x(Properties);

    impl AbpV10x {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DevAddr value.
        ///
        /// `DevAddr`. Required.
        pub fn dev_addr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DevAddr", value.into());
            self
        }

        /// Session keys for ABP v1.0.x.
        ///
        /// `SessionKeys`. Required.
        pub fn session_keys(mut self, value: impl Into<Value<SessionKeysAbpV10x>>) -> Self {
            self.0.set("SessionKeys", value.into());
            self
        }
    }

    impl From<AbpV10x> for Json {
        fn from(value: AbpV10x) -> Self {
            value.0.into()
        }
    }

    /// ABP device object for create APIs for v1.1.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    ///
    /// Required: `DevAddr`, `SessionKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbpV11(Properties);

    impl AbpV11 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The DevAddr value.
        ///
        /// `DevAddr`. Required.
        pub fn dev_addr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DevAddr", value.into());
            self
        }

        /// Session keys for ABP v1.1.
        ///
        /// `SessionKeys`. Required.
        pub fn session_keys(mut self, value: impl Into<Value<SessionKeysAbpV11>>) -> Self {
            self.0.set("SessionKeys", value.into());
            self
        }
    }

    impl From<AbpV11> for Json {
        fn from(value: AbpV11) -> Self {
            value.0.into()
        }
    }

    /// A list of optional LoRaWAN application information, which can be used for geolocation.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Application(Properties);

    impl Application {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the position data destination that describes the IoT rule that processes the device's position data.
        ///
        /// `DestinationName`.
        pub fn destination_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationName", value.into());
            self
        }

        /// The name of the new destination for the device.
        ///
        /// `FPort`.
        pub fn f_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FPort", value.into());
            self
        }

        /// Application type, which can be specified to obtain real-time position information of your LoRaWAN device.
        ///
        /// `Type`. Allowed: [`ApplicationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Application> for Json {
        fn from(value: Application) -> Self {
            value.0.into()
        }
    }

    /// List of FPorts assigned for different LoRaWAN application packages to use.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FPorts(Properties);

    impl FPorts {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// LoRaWAN application configuration, which can be used to perform geolocation.
        ///
        /// `Applications`.
        pub fn applications(mut self, value: impl Into<List<Application>>) -> Self {
            self.0.set("Applications", value.into());
            self
        }
    }

    impl From<FPorts> for Json {
        fn from(value: FPorts) -> Self {
            value.0.into()
        }
    }

    /// LoRaWAN object for create functions.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANDevice(Properties);

    impl LoRaWANDevice {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ABP device object for LoRaWAN specification v1.0.x.
        ///
        /// `AbpV10x`.
        pub fn abp_v10x(mut self, value: impl Into<Value<AbpV10x>>) -> Self {
            self.0.set("AbpV10x", value.into());
            self
        }

        /// ABP device object for create APIs for v1.1.
        ///
        /// `AbpV11`.
        pub fn abp_v11(mut self, value: impl Into<Value<AbpV11>>) -> Self {
            self.0.set("AbpV11", value.into());
            self
        }

        /// The DevEUI value.
        ///
        /// `DevEui`.
        pub fn dev_eui(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DevEui", value.into());
            self
        }

        /// The ID of the device profile for the new wireless device.
        ///
        /// `DeviceProfileId`.
        pub fn device_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceProfileId", value.into());
            self
        }

        /// List of FPort assigned for different LoRaWAN application packages to use.
        ///
        /// `FPorts`.
        pub fn f_ports(mut self, value: impl Into<Value<FPorts>>) -> Self {
            self.0.set("FPorts", value.into());
            self
        }

        /// OTAA device object for create APIs for v1.0.x
        ///
        /// `OtaaV10x`.
        pub fn otaa_v10x(mut self, value: impl Into<Value<OtaaV10x>>) -> Self {
            self.0.set("OtaaV10x", value.into());
            self
        }

        /// OTAA device object for v1.1 for create APIs.
        ///
        /// `OtaaV11`.
        pub fn otaa_v11(mut self, value: impl Into<Value<OtaaV11>>) -> Self {
            self.0.set("OtaaV11", value.into());
            self
        }

        /// The ID of the service profile.
        ///
        /// `ServiceProfileId`.
        pub fn service_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceProfileId", value.into());
            self
        }
    }

    impl From<LoRaWANDevice> for Json {
        fn from(value: LoRaWANDevice) -> Self {
            value.0.into()
        }
    }

    /// OTAA device object for v1.0.x
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    ///
    /// Required: `AppEui`, `AppKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OtaaV10x(Properties);

    impl OtaaV10x {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AppEUI value. You specify this value when using LoRaWAN versions v1.0.2 or v1.0.3.
        ///
        /// `AppEui`. Required.
        pub fn app_eui(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppEui", value.into());
            self
        }

        /// The AppKey value.
        ///
        /// `AppKey`. Required.
        pub fn app_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppKey", value.into());
            self
        }
    }

    impl From<OtaaV10x> for Json {
        fn from(value: OtaaV10x) -> Self {
            value.0.into()
        }
    }

    /// OTAA device object for v1.1 for create APIs.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    ///
    /// Required: `AppKey`, `JoinEui`, `NwkKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OtaaV11(Properties);

    impl OtaaV11 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AppKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `AppKey`. Required.
        pub fn app_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppKey", value.into());
            self
        }

        /// The JoinEUI value.
        ///
        /// `JoinEui`. Required.
        pub fn join_eui(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JoinEui", value.into());
            self
        }

        /// The NwkKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `NwkKey`. Required.
        pub fn nwk_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NwkKey", value.into());
            self
        }
    }

    impl From<OtaaV11> for Json {
        fn from(value: OtaaV11) -> Self {
            value.0.into()
        }
    }

    /// Session keys for ABP v1.0.x.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    ///
    /// Required: `AppSKey`, `NwkSKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionKeysAbpV10x(Properties);

    impl SessionKeysAbpV10x {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AppSKey value.
        ///
        /// `AppSKey`. Required.
        pub fn app_s_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppSKey", value.into());
            self
        }

        /// The NwkKey value.
        ///
        /// `NwkSKey`. Required.
        pub fn nwk_s_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NwkSKey", value.into());
            self
        }
    }

    impl From<SessionKeysAbpV10x> for Json {
        fn from(value: SessionKeysAbpV10x) -> Self {
            value.0.into()
        }
    }

    /// Session keys for ABP v1.1.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDevice`.
    ///
    /// Required: `AppSKey`, `FNwkSIntKey`, `NwkSEncKey`, `SNwkSIntKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SessionKeysAbpV11(Properties);

    impl SessionKeysAbpV11 {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AppSKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `AppSKey`. Required.
        pub fn app_s_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppSKey", value.into());
            self
        }

        /// The FNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `FNwkSIntKey`. Required.
        pub fn f_nwk_s_int_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FNwkSIntKey", value.into());
            self
        }

        /// The NwkSEncKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `NwkSEncKey`. Required.
        pub fn nwk_s_enc_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NwkSEncKey", value.into());
            self
        }

        /// The SNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password.
        ///
        /// `SNwkSIntKey`. Required.
        pub fn s_nwk_s_int_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SNwkSIntKey", value.into());
            self
        }
    }

    impl From<SessionKeysAbpV11> for Json {
        fn from(value: SessionKeysAbpV11) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::WirelessDevice`.
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
        /// Words for `Positioning`.
        pub enum Positioning {
            Enabled = "Enabled",
            Disabled = "Disabled",
        }

        /// Words for `Type`.
        pub enum Type {
            Sidewalk = "Sidewalk",
            LoRaWAN = "LoRaWAN",
        }

        /// Words for `Type`.
        pub enum ApplicationType {
            SemtechGeolocation = "SemtechGeolocation",
            SemtechGNSS = "SemtechGNSS",
            SemtechGNSSNG = "SemtechGNSSNG",
            SemtechWiFi = "SemtechWiFi",
        }
    }
}

/// Property types of [`WirelessDeviceImportTask`].
pub mod wireless_device_import_task {
    use crate::{Json, List, Properties, Value};

    /// The Sidewalk-related information of the wireless device import task.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDeviceImportTask`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sidewalk(Properties);

    impl Sidewalk {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `DeviceCreationFile`.
        pub fn device_creation_file(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeviceCreationFile", value.into());
            self
        }

        /// `DeviceCreationFileList`.
        pub fn device_creation_file_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DeviceCreationFileList", value.into());
            self
        }

        /// `Role`.
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }

        /// `SidewalkManufacturingSn`.
        pub fn sidewalk_manufacturing_sn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SidewalkManufacturingSn", value.into());
            self
        }
    }

    impl From<Sidewalk> for Json {
        fn from(value: Sidewalk) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::IoTWireless::WirelessDeviceImportTask`.
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

/// Property types of [`WirelessGateway`].
pub mod wireless_gateway {
    use crate::{Json, Properties, Value};

    /// LoRaWAN wireless gateway object.
    ///
    /// A property type of `AWS::IoTWireless::WirelessGateway`.
    ///
    /// Required: `GatewayEui`, `RfRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoRaWANGateway(Properties);

    impl LoRaWANGateway {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The gateway's EUI value.
        ///
        /// `GatewayEui`. Required.
        pub fn gateway_eui(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GatewayEui", value.into());
            self
        }

        /// The frequency band (RFRegion) value.
        ///
        /// `RfRegion`. Required.
        pub fn rf_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RfRegion", value.into());
            self
        }
    }

    impl From<LoRaWANGateway> for Json {
        fn from(value: LoRaWANGateway) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IoTWireless::WirelessGateway`.
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
