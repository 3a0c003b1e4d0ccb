//! `AWS::Outposts`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Definition of AWS::Outposts::Outpost Resource Type
///
/// [`AWS::Outposts::Outpost`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-outpost.html).
///
/// Required: `Name`, `SiteId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Outpost(Properties);

impl Outpost {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// `AvailabilityZoneId`. A change replaces the resource.
    pub fn availability_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZoneId", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `SiteId`. Required. A change replaces the resource.
    pub fn site_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SiteId", value.into());
        self
    }

    /// `SupportedHardwareType`. Allowed: [`SupportedHardwareType`](outpost::SupportedHardwareType).
    pub fn supported_hardware_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupportedHardwareType", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<outpost::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Outpost {
    const TYPE: &'static str = "AWS::Outposts::Outpost";
}

impl Construct for Outpost {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Outpost> for Properties {
    fn from(value: Outpost) -> Self {
        value.0
    }
}

impl Handle<Outpost> {
    /// `Fn::GetAtt` of `LifeCycleStatus`.
    #[must_use]
    pub fn life_cycle_status(self) -> Value<String> {
        self.attribute("LifeCycleStatus")
    }

    /// `Fn::GetAtt` of `OutpostArn`.
    #[must_use]
    pub fn outpost_arn(self) -> Value<String> {
        self.attribute("OutpostArn")
    }

    /// `Fn::GetAtt` of `OutpostId`.
    #[must_use]
    pub fn outpost_id(self) -> Value<String> {
        self.attribute("OutpostId")
    }

    /// `Fn::GetAtt` of `OwnerId`.
    #[must_use]
    pub fn owner_id(self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `Fn::GetAtt` of `SiteArn`.
    #[must_use]
    pub fn site_arn(self) -> Value<String> {
        self.attribute("SiteArn")
    }
}

/// Definition of AWS::Outposts::Site Resource Type
///
/// [`AWS::Outposts::Site`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-outposts-site.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Site(Properties);

impl Site {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Notes`.
    pub fn notes(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Notes", value.into());
        self
    }

    /// `OperatingAddress`. A change replaces the resource.
    pub fn operating_address(mut self, value: impl Into<Value<site::Address>>) -> Self {
        self.0.set("OperatingAddress", value.into());
        self
    }

    /// `RackPhysicalProperties`.
    pub fn rack_physical_properties(
        mut self,
        value: impl Into<Value<site::RackPhysicalProperties>>,
    ) -> Self {
        self.0.set("RackPhysicalProperties", value.into());
        self
    }

    /// `ShippingAddress`. A change replaces the resource.
    pub fn shipping_address(mut self, value: impl Into<Value<site::Address>>) -> Self {
        self.0.set("ShippingAddress", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<site::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Site {
    const TYPE: &'static str = "AWS::Outposts::Site";
}

impl Construct for Site {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Site> for Properties {
    fn from(value: Site) -> Self {
        value.0
    }
}

impl Handle<Site> {
    /// `Fn::GetAtt` of `SiteArn`.
    #[must_use]
    pub fn site_arn(self) -> Value<String> {
        self.attribute("SiteArn")
    }

    /// `Fn::GetAtt` of `SiteId`.
    #[must_use]
    pub fn site_id(self) -> Value<String> {
        self.attribute("SiteId")
    }
}

/// Property types and words of [`Outpost`].
pub mod outpost {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Outposts::Outpost`.
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

    words! {
        /// Words for `SupportedHardwareType`.
        pub enum SupportedHardwareType {
            Rack = "RACK",
            Server = "SERVER",
        }
    }
}

/// Property types and words of [`Site`].
pub mod site {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Outposts::Site`.
    ///
    /// Required: `AddressLine1`, `City`, `ContactName`, `ContactPhoneNumber`, `CountryCode`, `PostalCode`, `StateOrRegion`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Address(Properties);

    impl Address {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AddressLine1`. Required.
        pub fn address_line1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressLine1", value.into());
            self
        }

        /// `AddressLine2`.
        pub fn address_line2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressLine2", value.into());
            self
        }

        /// `AddressLine3`.
        pub fn address_line3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AddressLine3", value.into());
            self
        }

        /// `City`. Required.
        pub fn city(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("City", value.into());
            self
        }

        /// `ContactName`. Required.
        pub fn contact_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactName", value.into());
            self
        }

        /// `ContactPhoneNumber`. Required.
        pub fn contact_phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactPhoneNumber", value.into());
            self
        }

        /// `CountryCode`. Required.
        pub fn country_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CountryCode", value.into());
            self
        }

        /// `DistrictOrCounty`.
        pub fn district_or_county(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DistrictOrCounty", value.into());
            self
        }

        /// `Municipality`.
        pub fn municipality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Municipality", value.into());
            self
        }

        /// `PostalCode`. Required.
        pub fn postal_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostalCode", value.into());
            self
        }

        /// `StateOrRegion`. Required.
        pub fn state_or_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateOrRegion", value.into());
            self
        }
    }

    impl From<Address> for Json {
        fn from(value: Address) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Outposts::Site`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RackPhysicalProperties(Properties);

    impl RackPhysicalProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `FiberOpticCableType`. Allowed: [`FiberOpticCableType`].
        pub fn fiber_optic_cable_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FiberOpticCableType", value.into());
            self
        }

        /// `MaximumSupportedWeightLbs`. Allowed: [`MaximumSupportedWeightLbs`].
        pub fn maximum_supported_weight_lbs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumSupportedWeightLbs", value.into());
            self
        }

        /// `OpticalStandard`. Allowed: [`OpticalStandard`].
        pub fn optical_standard(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OpticalStandard", value.into());
            self
        }

        /// `PowerConnector`. Allowed: [`PowerConnector`].
        pub fn power_connector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerConnector", value.into());
            self
        }

        /// `PowerDrawKva`. Allowed: [`PowerDrawKva`].
        pub fn power_draw_kva(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerDrawKva", value.into());
            self
        }

        /// `PowerFeedDrop`. Allowed: [`PowerFeedDrop`].
        pub fn power_feed_drop(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerFeedDrop", value.into());
            self
        }

        /// `PowerPhase`. Allowed: [`PowerPhase`].
        pub fn power_phase(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerPhase", value.into());
            self
        }

        /// `UplinkCount`. Allowed: [`UplinkCount`].
        pub fn uplink_count(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UplinkCount", value.into());
            self
        }

        /// `UplinkGbps`. Allowed: [`UplinkGbps`].
        pub fn uplink_gbps(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UplinkGbps", value.into());
            self
        }
    }

    impl From<RackPhysicalProperties> for Json {
        fn from(value: RackPhysicalProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Outposts::Site`.
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

    words! {
        /// Words for `FiberOpticCableType`.
        pub enum FiberOpticCableType {
            SingleMode = "SINGLE_MODE",
            MultiMode = "MULTI_MODE",
        }

        /// Words for `MaximumSupportedWeightLbs`.
        pub enum MaximumSupportedWeightLbs {
            NoLimit = "NO_LIMIT",
            Max1400Lbs = "MAX_1400_LBS",
            Max1600Lbs = "MAX_1600_LBS",
            Max1800Lbs = "MAX_1800_LBS",
            Max2000Lbs = "MAX_2000_LBS",
        }

        /// Words for `OpticalStandard`.
        pub enum OpticalStandard {
            Optic10gbaseSr = "OPTIC_10GBASE_SR",
            Optic10gbaseIr = "OPTIC_10GBASE_IR",
            Optic10gbaseLr = "OPTIC_10GBASE_LR",
            Optic40gbaseSr = "OPTIC_40GBASE_SR",
            Optic40gbaseEsr = "OPTIC_40GBASE_ESR",
            Optic40gbaseIr4Lr4l = "OPTIC_40GBASE_IR4_LR4L",
            Optic40gbaseLr4 = "OPTIC_40GBASE_LR4",
            Optic100gbaseSr4 = "OPTIC_100GBASE_SR4",
            Optic100gbaseCwdm4 = "OPTIC_100GBASE_CWDM4",
            Optic100gbaseLr4 = "OPTIC_100GBASE_LR4",
            Optic100gPsm4Msa = "OPTIC_100G_PSM4_MSA",
            Optic1000baseLx = "OPTIC_1000BASE_LX",
            Optic1000baseSx = "OPTIC_1000BASE_SX",
        }

        /// Words for `PowerConnector`.
        pub enum PowerConnector {
            L6_30p = "L6_30P",
            Iec309 = "IEC309",
            Ah530p7w = "AH530P7W",
            Ah532p6w = "AH532P6W",
            Cs8365c = "CS8365C",
        }

        /// Words for `PowerDrawKva`.
        pub enum PowerDrawKva {
            Power5Kva = "POWER_5_KVA",
            Power10Kva = "POWER_10_KVA",
            Power15Kva = "POWER_15_KVA",
            Power30Kva = "POWER_30_KVA",
        }

        /// Words for `PowerFeedDrop`.
        pub enum PowerFeedDrop {
            AboveRack = "ABOVE_RACK",
            BelowRack = "BELOW_RACK",
        }

        /// Words for `PowerPhase`.
        pub enum PowerPhase {
            SinglePhase = "SINGLE_PHASE",
            ThreePhase = "THREE_PHASE",
        }

        /// Words for `UplinkCount`.
        pub enum UplinkCount {
            UplinkCount1 = "UPLINK_COUNT_1",
            UplinkCount2 = "UPLINK_COUNT_2",
            UplinkCount3 = "UPLINK_COUNT_3",
            UplinkCount4 = "UPLINK_COUNT_4",
            UplinkCount5 = "UPLINK_COUNT_5",
            UplinkCount6 = "UPLINK_COUNT_6",
            UplinkCount7 = "UPLINK_COUNT_7",
            UplinkCount8 = "UPLINK_COUNT_8",
            UplinkCount12 = "UPLINK_COUNT_12",
            UplinkCount16 = "UPLINK_COUNT_16",
        }

        /// Words for `UplinkGbps`.
        pub enum UplinkGbps {
            Uplink1g = "UPLINK_1G",
            Uplink10g = "UPLINK_10G",
            Uplink40g = "UPLINK_40G",
            Uplink100g = "UPLINK_100G",
        }
    }
}
