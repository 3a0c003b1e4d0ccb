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

    /// `SupportedHardwareType`. Allowed: `RACK`, `SERVER`.
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

/// Property types of [`Outpost`].
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
}

/// Property types of [`Site`].
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

        /// `FiberOpticCableType`. Allowed: `SINGLE_MODE`, `MULTI_MODE`.
        pub fn fiber_optic_cable_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FiberOpticCableType", value.into());
            self
        }

        /// `MaximumSupportedWeightLbs`. Allowed: `NO_LIMIT`, `MAX_1400_LBS`, `MAX_1600_LBS`, `MAX_1800_LBS`, `MAX_2000_LBS`.
        pub fn maximum_supported_weight_lbs(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MaximumSupportedWeightLbs", value.into());
            self
        }

        /// `OpticalStandard`. Allowed: `OPTIC_10GBASE_SR`, `OPTIC_10GBASE_IR`, `OPTIC_10GBASE_LR`, `OPTIC_40GBASE_SR`, `OPTIC_40GBASE_ESR`, `OPTIC_40GBASE_IR4_LR4L`, `OPTIC_40GBASE_LR4`, `OPTIC_100GBASE_SR4`, `OPTIC_100GBASE_CWDM4`, `OPTIC_100GBASE_LR4`, `OPTIC_100G_PSM4_MSA`, `OPTIC_1000BASE_LX`, and more.
        pub fn optical_standard(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OpticalStandard", value.into());
            self
        }

        /// `PowerConnector`. Allowed: `L6_30P`, `IEC309`, `AH530P7W`, `AH532P6W`, `CS8365C`.
        pub fn power_connector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerConnector", value.into());
            self
        }

        /// `PowerDrawKva`. Allowed: `POWER_5_KVA`, `POWER_10_KVA`, `POWER_15_KVA`, `POWER_30_KVA`.
        pub fn power_draw_kva(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerDrawKva", value.into());
            self
        }

        /// `PowerFeedDrop`. Allowed: `ABOVE_RACK`, `BELOW_RACK`.
        pub fn power_feed_drop(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerFeedDrop", value.into());
            self
        }

        /// `PowerPhase`. Allowed: `SINGLE_PHASE`, `THREE_PHASE`.
        pub fn power_phase(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PowerPhase", value.into());
            self
        }

        /// `UplinkCount`. Allowed: `UPLINK_COUNT_1`, `UPLINK_COUNT_2`, `UPLINK_COUNT_3`, `UPLINK_COUNT_4`, `UPLINK_COUNT_5`, `UPLINK_COUNT_6`, `UPLINK_COUNT_7`, `UPLINK_COUNT_8`, `UPLINK_COUNT_12`, `UPLINK_COUNT_16`.
        pub fn uplink_count(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UplinkCount", value.into());
            self
        }

        /// `UplinkGbps`. Allowed: `UPLINK_1G`, `UPLINK_10G`, `UPLINK_40G`, `UPLINK_100G`.
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
}
