//! `AWS::IoTManagedIntegrations`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::IoTManagedIntegrations::AccountAssociation.
///
/// [`AWS::IoTManagedIntegrations::AccountAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html).
///
/// Required: `ConnectorDestinationId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccountAssociation(Properties);

impl AccountAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the connector destination associated with this account association.
    ///
    /// `ConnectorDestinationId`. Required. A change replaces the resource.
    pub fn connector_destination_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorDestinationId", value.into());
        self
    }

    /// A description of the account association.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `GeneralAuthorization`. A change replaces the resource.
    pub fn general_authorization(
        mut self,
        value: impl Into<Value<account_association::GeneralAuthorization>>,
    ) -> Self {
        self.0.set("GeneralAuthorization", value.into());
        self
    }

    /// The name of the account association.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A set of key/value pairs that are used to manage the account association.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<account_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AccountAssociation {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::AccountAssociation";
}

impl Construct for AccountAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccountAssociation> for Properties {
    fn from(value: AccountAssociation) -> Self {
        value.0
    }
}

impl Handle<AccountAssociation> {
    /// The unique identifier of the account association.
    ///
    /// `Fn::GetAtt` of `AccountAssociationId`.
    #[must_use]
    pub fn account_association_id(self) -> Value<String> {
        self.attribute("AccountAssociationId")
    }

    /// The Amazon Resource Name (ARN) of the account association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The current state of the account association.
    ///
    /// `Fn::GetAtt` of `AssociationState`.
    #[must_use]
    pub fn association_state(self) -> Value<String> {
        self.attribute("AssociationState")
    }
}

/// Resource type definition for AWS::IoTManagedIntegrations::CloudConnector.
///
/// [`AWS::IoTManagedIntegrations::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html).
///
/// Required: `EndpointConfig`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudConnector(Properties);

impl CloudConnector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the C2C connector.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `EndpointConfig`. Required. A change replaces the resource.
    pub fn endpoint_config(
        mut self,
        value: impl Into<Value<cloud_connector::EndpointConfig>>,
    ) -> Self {
        self.0.set("EndpointConfig", value.into());
        self
    }

    /// The type of endpoint used for the cloud connector, which defines how the connector communicates with external services.
    ///
    /// `EndpointType`. Allowed: [`EndpointType`](cloud_connector::EndpointType). A change replaces the resource.
    pub fn endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointType", value.into());
        self
    }

    /// The display name of the C2C connector.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for CloudConnector {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::CloudConnector";
}

impl Construct for CloudConnector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudConnector> for Properties {
    fn from(value: CloudConnector) -> Self {
        value.0
    }
}

impl Handle<CloudConnector> {
    /// The Amazon Resource Name (ARN) of the cloud connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the cloud connector.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of cloud connector.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Resource Type definition for AWS::IoTManagedIntegrations::CredentialLocker
///
/// [`AWS::IoTManagedIntegrations::CredentialLocker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-credentiallocker.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CredentialLocker(Properties);

impl CredentialLocker {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CredentialLocker {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::CredentialLocker";
}

impl Construct for CredentialLocker {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CredentialLocker> for Properties {
    fn from(value: CredentialLocker) -> Self {
        value.0
    }
}

impl Handle<CredentialLocker> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }
}

/// Resource Type definition for AWS::IoTManagedIntegrations::ManagedThing Resource Type
///
/// [`AWS::IoTManagedIntegrations::ManagedThing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html).
///
/// Required: `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ManagedThing(Properties);

impl ManagedThing {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// String used to identify a managed thing and start the connectivity setup. This is usually a bar code that can be found on the box
    ///
    /// `AuthenticationMaterial`. A change replaces the resource.
    pub fn authentication_material(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationMaterial", value.into());
        self
    }

    /// `AuthenticationMaterialType`. Allowed: [`AuthenticationMaterialType`](managed_thing::AuthenticationMaterialType). A change replaces the resource.
    pub fn authentication_material_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthenticationMaterialType", value.into());
        self
    }

    /// Brand of the managed thing
    ///
    /// `Brand`.
    pub fn brand(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Brand", value.into());
        self
    }

    /// `CapabilityReport`.
    pub fn capability_report(
        mut self,
        value: impl Into<Value<managed_thing::CapabilityReport>>,
    ) -> Self {
        self.0.set("CapabilityReport", value.into());
        self
    }

    /// Metadata identifying the type of the device, follows device type from Matter specification.
    ///
    /// `Classification`.
    pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Classification", value.into());
        self
    }

    /// ID of a CredentialLocker entry and is generated by IoT SmartHome.
    ///
    /// `CredentialLockerId`.
    pub fn credential_locker_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CredentialLockerId", value.into());
        self
    }

    /// `MetaData`.
    pub fn meta_data(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("MetaData", value.into());
        self
    }

    /// Model of the managed thing
    ///
    /// `Model`.
    pub fn model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Model", value.into());
        self
    }

    /// Friendly name for a given managed thing, when provided.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A per customer AWS account and region unique identifier (string) for an abstract entity that a Iot SmartHome solution associates devices to.
    ///
    /// `Owner`.
    pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Owner", value.into());
        self
    }

    /// `Role`. Required. Allowed: [`Role`](managed_thing::Role). A change replaces the resource.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// Managed thing serial number
    ///
    /// `SerialNumber`. A change replaces the resource.
    pub fn serial_number(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SerialNumber", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// `WiFiSimpleSetupConfiguration`.
    pub fn wi_fi_simple_setup_configuration(
        mut self,
        value: impl Into<Value<managed_thing::WiFiSimpleSetupConfiguration>>,
    ) -> Self {
        self.0.set("WiFiSimpleSetupConfiguration", value.into());
        self
    }
}

impl Resource for ManagedThing {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::ManagedThing";
}

impl Construct for ManagedThing {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ManagedThing> for Properties {
    fn from(value: ManagedThing) -> Self {
        value.0
    }
}

impl Handle<ManagedThing> {
    /// Timestamp of the managed thing was fully setup and has connectivity
    ///
    /// `Fn::GetAtt` of `ActivatedAt`.
    #[must_use]
    pub fn activated_at(self) -> Value<String> {
        self.attribute("ActivatedAt")
    }

    /// The advertised product ID (APID) that's used for pre-production and production applications. Used with the manufacturing toolkit to define the bar code. Please refer to the manufacturing handbook
    ///
    /// `Fn::GetAtt` of `AdvertisedProductId`.
    #[must_use]
    pub fn advertised_product_id(self) -> Value<String> {
        self.attribute("AdvertisedProductId")
    }

    /// ARN of a managed thing
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The certificate data, in PEM format.
    ///
    /// `Fn::GetAtt` of `CertificatePem`.
    #[must_use]
    pub fn certificate_pem(self) -> Value<String> {
        self.attribute("CertificatePem")
    }

    /// ID of a connector device
    ///
    /// `Fn::GetAtt` of `ConnectorDeviceId`.
    #[must_use]
    pub fn connector_device_id(self) -> Value<String> {
        self.attribute("ConnectorDeviceId")
    }

    /// Identifier of a connector-policy.
    ///
    /// `Fn::GetAtt` of `ConnectorPolicyId`.
    #[must_use]
    pub fn connector_policy_id(self) -> Value<String> {
        self.attribute("ConnectorPolicyId")
    }

    /// Timestamp the managed thing was first created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Z-Wave device specific key
    ///
    /// `Fn::GetAtt` of `DeviceSpecificKey`.
    #[must_use]
    pub fn device_specific_key(self) -> Value<String> {
        self.attribute("DeviceSpecificKey")
    }

    /// Network Mode setting of Hub
    ///
    /// `Fn::GetAtt` of `HubNetworkMode`.
    #[must_use]
    pub fn hub_network_mode(self) -> Value<String> {
        self.attribute("HubNetworkMode")
    }

    /// Unique Id of a Managed Thing.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Unique Id of a Managed Thing.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// Managed thing International Article Number (EAN)
    ///
    /// `Fn::GetAtt` of `InternationalArticleNumber`.
    #[must_use]
    pub fn international_article_number(self) -> Value<String> {
        self.attribute("InternationalArticleNumber")
    }

    /// Zigbee mac address
    ///
    /// `Fn::GetAtt` of `MacAddress`.
    #[must_use]
    pub fn mac_address(self) -> Value<String> {
        self.attribute("MacAddress")
    }

    /// ID of the parent controller for this managed thing entry
    ///
    /// `Fn::GetAtt` of `ParentControllerId`.
    #[must_use]
    pub fn parent_controller_id(self) -> Value<String> {
        self.attribute("ParentControllerId")
    }

    /// Status of a managed thing
    ///
    /// `Fn::GetAtt` of `ProvisioningStatus`.
    #[must_use]
    pub fn provisioning_status(self) -> Value<String> {
        self.attribute("ProvisioningStatus")
    }

    /// Managed thing Universal Product Code (UPC)
    ///
    /// `Fn::GetAtt` of `UniversalProductCode`.
    #[must_use]
    pub fn universal_product_code(self) -> Value<String> {
        self.attribute("UniversalProductCode")
    }

    /// Timestamp the managed thing was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::IoTManagedIntegrations::ProvisioningProfile
///
/// [`AWS::IoTManagedIntegrations::ProvisioningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html).
///
/// Required: `ProvisioningType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProvisioningProfile(Properties);

impl ProvisioningProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `CaCertificate`. A change replaces the resource.
    pub fn ca_certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CaCertificate", value.into());
        self
    }

    /// `ClaimCertificate`. A change replaces the resource.
    pub fn claim_certificate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClaimCertificate", value.into());
        self
    }

    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `ProvisioningType`. Required. Allowed: [`ProvisioningType`](provisioning_profile::ProvisioningType). A change replaces the resource.
    pub fn provisioning_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisioningType", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProvisioningProfile {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::ProvisioningProfile";
}

impl Construct for ProvisioningProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProvisioningProfile> for Properties {
    fn from(value: ProvisioningProfile) -> Self {
        value.0
    }
}

impl Handle<ProvisioningProfile> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`AccountAssociation`].
pub mod account_association {
    use crate::{Json, Properties, Value};

    /// The General Authorization reference by authorization material name.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::AccountAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeneralAuthorization(Properties);

    impl GeneralAuthorization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the authorization material.
        ///
        /// `AuthMaterialName`.
        pub fn auth_material_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthMaterialName", value.into());
            self
        }
    }

    impl From<GeneralAuthorization> for Json {
        fn from(value: GeneralAuthorization) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the account association.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::AccountAssociation`.
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

        /// The tag's key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag's value.
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

/// Property types and words of [`CloudConnector`].
pub mod cloud_connector {
    use crate::{Json, Properties, Value};

    /// The configuration details for the cloud connector endpoint, including connection parameters and authentication requirements.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::CloudConnector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointConfig(Properties);

    impl EndpointConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Lambda`.
        pub fn lambda(mut self, value: impl Into<Value<LambdaConfig>>) -> Self {
            self.0.set("Lambda", value.into());
            self
        }
    }

    impl From<EndpointConfig> for Json {
        fn from(value: EndpointConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration details for an AWS Lambda function used as an endpoint for a cloud connector.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::CloudConnector`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaConfig(Properties);

    impl LambdaConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the Lambda function used as an endpoint.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<LambdaConfig> for Json {
        fn from(value: LambdaConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EndpointType`.
        pub enum EndpointType {
            Lambda = "LAMBDA",
        }
    }
}

/// Property types and words of [`ManagedThing`].
pub mod managed_thing {
    use crate::{Json, List, Properties, Value};

    /// Report of all capabilities supported by the device.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::ManagedThing`.
    ///
    /// Required: `Endpoints`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapabilityReport(Properties);

    impl CapabilityReport {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Endpoints used in Capability Report.
        ///
        /// `Endpoints`. Required.
        pub fn endpoints(mut self, value: impl Into<List<CapabilityReportEndpoint>>) -> Self {
            self.0.set("Endpoints", value.into());
            self
        }

        /// Numeric identifier of the node.
        ///
        /// `NodeId`.
        pub fn node_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeId", value.into());
            self
        }

        /// Version of Capability Report
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<CapabilityReport> for Json {
        fn from(value: CapabilityReport) -> Self {
            value.0.into()
        }
    }

    /// Capability used in Capability Report.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::ManagedThing`.
    ///
    /// Required: `Actions`, `Events`, `Id`, `Name`, `Properties`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapabilityReportCapability(Properties);

    impl CapabilityReportCapability {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Capability actions used in Capability Report.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Capability events used in Capability Report.
        ///
        /// `Events`. Required.
        pub fn events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Events", value.into());
            self
        }

        /// Identifier of a SchemaVersion
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Name for the AWS capability.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Capability properties used in Capability Report.
        ///
        /// `Properties`. Required.
        pub fn properties(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }

        /// Version for the AWS capability.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<CapabilityReportCapability> for Json {
        fn from(value: CapabilityReportCapability) -> Self {
            value.0.into()
        }
    }

    /// Endpoint used in Capability Report.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::ManagedThing`.
    ///
    /// Required: `Capabilities`, `DeviceTypes`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapabilityReportEndpoint(Properties);

    impl CapabilityReportEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Capabilities used in Capability Report.
        ///
        /// `Capabilities`. Required.
        pub fn capabilities(mut self, value: impl Into<List<CapabilityReportCapability>>) -> Self {
            self.0.set("Capabilities", value.into());
            self
        }

        /// The type of device..
        ///
        /// `DeviceTypes`. Required.
        pub fn device_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DeviceTypes", value.into());
            self
        }

        /// Numeric identifier of the endpoint
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<CapabilityReportEndpoint> for Json {
        fn from(value: CapabilityReportEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and timeout settings.
    ///
    /// A property type of `AWS::IoTManagedIntegrations::ManagedThing`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WiFiSimpleSetupConfiguration(Properties);

    impl WiFiSimpleSetupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the device can act as a provisionee in Wi-Fi Simple Setup, allowing it to be configured by other devices.
        ///
        /// `EnableAsProvisionee`.
        pub fn enable_as_provisionee(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAsProvisionee", value.into());
            self
        }

        /// Indicates whether the device can act as a provisioner in Wi-Fi Simple Setup, allowing it to configure other devices.
        ///
        /// `EnableAsProvisioner`.
        pub fn enable_as_provisioner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAsProvisioner", value.into());
            self
        }

        /// `TimeoutInMinutes`.
        pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMinutes", value.into());
            self
        }
    }

    impl From<WiFiSimpleSetupConfiguration> for Json {
        fn from(value: WiFiSimpleSetupConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthenticationMaterialType`.
        pub enum AuthenticationMaterialType {
            WifiSetupQrBarCode = "WIFI_SETUP_QR_BAR_CODE",
            ZwaveQrBarCode = "ZWAVE_QR_BAR_CODE",
            ZigbeeQrBarCode = "ZIGBEE_QR_BAR_CODE",
        }

        /// Words for `Role`.
        pub enum Role {
            Controller = "CONTROLLER",
            Device = "DEVICE",
        }
    }
}

/// Words of [`ProvisioningProfile`].
pub mod provisioning_profile {
    words! {
        /// Words for `ProvisioningType`.
        pub enum ProvisioningType {
            FleetProvisioning = "FLEET_PROVISIONING",
            Jitr = "JITR",
        }
    }
}
