//! `AWS::MediaPackage`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an asset to ingest VOD content.
///
/// [`AWS::MediaPackage::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html).
///
/// Required: `Id`, `PackagingGroupId`, `SourceArn`, `SourceRoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Asset(Properties);

impl Asset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of playback endpoints that are available for this asset.
    ///
    /// `EgressEndpoints`.
    pub fn egress_endpoints(mut self, value: impl Into<List<asset::EgressEndpoint>>) -> Self {
        self.0.set("EgressEndpoints", value.into());
        self
    }

    /// Unique identifier that you assign to the asset.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// The ID of the packaging group associated with this asset.
    ///
    /// `PackagingGroupId`. Required.
    pub fn packaging_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackagingGroupId", value.into());
        self
    }

    /// Unique identifier for this asset, as it's configured in the key provider service.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }

    /// The ARN for the source content in Amazon S3.
    ///
    /// `SourceArn`. Required.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }

    /// The ARN for the IAM role that provides AWS Elemental MediaPackage access to the Amazon S3 bucket where the source content is stored. Valid format: arn:aws:iam::{accountID}:role/{name}
    ///
    /// `SourceRoleArn`. Required.
    pub fn source_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceRoleArn", value.into());
        self
    }

    /// The tags to assign to the asset.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<asset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Asset {
    const TYPE: &'static str = "AWS::MediaPackage::Asset";
}

impl Construct for Asset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Asset> for Properties {
    fn from(value: Asset) -> Self {
        value.0
    }
}

impl Handle<Asset> {
    /// The Amazon Resource Name (ARN) for the asset. You can get this from the response to any request to the asset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the asset was initially submitted for ingest.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }
}

/// Creates a channel to receive content.
///
/// [`AWS::MediaPackage::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html).
///
/// Required: `Id`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Channel(Properties);

impl Channel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Any descriptive information that you want to add to the channel for future identification purposes.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Configures egress access logs.
    ///
    /// `EgressAccessLogs`.
    pub fn egress_access_logs(
        mut self,
        value: impl Into<Value<channel::LogConfiguration>>,
    ) -> Self {
        self.0.set("EgressAccessLogs", value.into());
        self
    }

    /// The input URL where the source stream should be sent.
    ///
    /// `HlsIngest`.
    pub fn hls_ingest(mut self, value: impl Into<Value<channel::HlsIngest>>) -> Self {
        self.0.set("HlsIngest", value.into());
        self
    }

    /// Unique identifier that you assign to the channel.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// Configures ingress access logs.
    ///
    /// `IngressAccessLogs`.
    pub fn ingress_access_logs(
        mut self,
        value: impl Into<Value<channel::LogConfiguration>>,
    ) -> Self {
        self.0.set("IngressAccessLogs", value.into());
        self
    }

    /// The tags to assign to the channel.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<channel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Channel {
    const TYPE: &'static str = "AWS::MediaPackage::Channel";
}

impl Construct for Channel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Channel> for Properties {
    fn from(value: Channel) -> Self {
        value.0
    }
}

impl Handle<Channel> {
    /// The channel's unique system-generated resource name, based on the AWS record.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Create an endpoint on an AWS Elemental MediaPackage channel.
///
/// [`AWS::MediaPackage::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html).
///
/// Required: `ChannelId`, `Id`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OriginEndpoint(Properties);

impl OriginEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Parameters for CDN authorization.
    ///
    /// `Authorization`.
    pub fn authorization(
        mut self,
        value: impl Into<Value<origin_endpoint::Authorization>>,
    ) -> Self {
        self.0.set("Authorization", value.into());
        self
    }

    /// The ID of the channel associated with this endpoint.
    ///
    /// `ChannelId`. Required.
    pub fn channel_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ChannelId", value.into());
        self
    }

    /// Parameters for Common Media Application Format (CMAF) packaging.
    ///
    /// `CmafPackage`.
    pub fn cmaf_package(mut self, value: impl Into<Value<origin_endpoint::CmafPackage>>) -> Self {
        self.0.set("CmafPackage", value.into());
        self
    }

    /// Parameters for DASH packaging.
    ///
    /// `DashPackage`.
    pub fn dash_package(mut self, value: impl Into<Value<origin_endpoint::DashPackage>>) -> Self {
        self.0.set("DashPackage", value.into());
        self
    }

    /// Any descriptive information that you want to add to the endpoint for future identification purposes.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Parameters for Apple HLS packaging.
    ///
    /// `HlsPackage`.
    pub fn hls_package(mut self, value: impl Into<Value<origin_endpoint::HlsPackage>>) -> Self {
        self.0.set("HlsPackage", value.into());
        self
    }

    /// The manifest ID is required and must be unique within the OriginEndpoint. The ID can't be changed after the endpoint is created.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint.
    ///
    /// `ManifestName`.
    pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ManifestName", value.into());
        self
    }

    /// Parameters for Microsoft Smooth Streaming packaging.
    ///
    /// `MssPackage`.
    pub fn mss_package(mut self, value: impl Into<Value<origin_endpoint::MssPackage>>) -> Self {
        self.0.set("MssPackage", value.into());
        self
    }

    /// Controls video origination from this endpoint.
    ///
    /// `Origination`. Allowed: [`Origination`](origin_endpoint::Origination).
    pub fn origination(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Origination", value.into());
        self
    }

    /// Maximum duration (seconds) of content to retain for startover playback. Omit this attribute or enter `0` to indicate that startover playback is disabled for this endpoint.
    ///
    /// `StartoverWindowSeconds`.
    pub fn startover_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StartoverWindowSeconds", value.into());
        self
    }

    /// The tags to assign to the endpoint.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<origin_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Minimum duration (seconds) of delay to enforce on the playback of live content. Omit this attribute or enter `0` to indicate that there is no time delay in effect for this endpoint.
    ///
    /// `TimeDelaySeconds`.
    pub fn time_delay_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TimeDelaySeconds", value.into());
        self
    }

    /// The IP addresses that can access this endpoint.
    ///
    /// `Whitelist`.
    pub fn whitelist(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Whitelist", value.into());
        self
    }
}

impl Resource for OriginEndpoint {
    const TYPE: &'static str = "AWS::MediaPackage::OriginEndpoint";
}

impl Construct for OriginEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OriginEndpoint> for Properties {
    fn from(value: OriginEndpoint) -> Self {
        value.0
    }
}

impl Handle<OriginEndpoint> {
    /// The endpoint's unique system-generated resource name, based on the AWS record.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// URL for the key provider’s key retrieval API endpoint. Must start with <https://>.
    ///
    /// `Fn::GetAtt` of `Url`.
    #[must_use]
    pub fn url(self) -> Value<String> {
        self.attribute("Url")
    }
}

/// Creates a packaging configuration in a packaging group.
///
/// [`AWS::MediaPackage::PackagingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html).
///
/// Required: `Id`, `PackagingGroupId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PackagingConfiguration(Properties);

impl PackagingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Parameters for CMAF packaging.
    ///
    /// `CmafPackage`.
    pub fn cmaf_package(
        mut self,
        value: impl Into<Value<packaging_configuration::CmafPackage>>,
    ) -> Self {
        self.0.set("CmafPackage", value.into());
        self
    }

    /// Parameters for DASH-ISO packaging.
    ///
    /// `DashPackage`.
    pub fn dash_package(
        mut self,
        value: impl Into<Value<packaging_configuration::DashPackage>>,
    ) -> Self {
        self.0.set("DashPackage", value.into());
        self
    }

    /// Parameters for Apple HLS packaging.
    ///
    /// `HlsPackage`.
    pub fn hls_package(
        mut self,
        value: impl Into<Value<packaging_configuration::HlsPackage>>,
    ) -> Self {
        self.0.set("HlsPackage", value.into());
        self
    }

    /// Unique identifier that you assign to the packaging configuration.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// Parameters for Microsoft Smooth Streaming packaging.
    ///
    /// `MssPackage`.
    pub fn mss_package(
        mut self,
        value: impl Into<Value<packaging_configuration::MssPackage>>,
    ) -> Self {
        self.0.set("MssPackage", value.into());
        self
    }

    /// The ID of the packaging group associated with this packaging configuration.
    ///
    /// `PackagingGroupId`. Required.
    pub fn packaging_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PackagingGroupId", value.into());
        self
    }

    /// The tags to assign to the packaging configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<packaging_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PackagingConfiguration {
    const TYPE: &'static str = "AWS::MediaPackage::PackagingConfiguration";
}

impl Construct for PackagingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PackagingConfiguration> for Properties {
    fn from(value: PackagingConfiguration) -> Self {
        value.0
    }
}

impl Handle<PackagingConfiguration> {
    /// The Amazon Resource Name (ARN) for the packaging configuration. You can get this from the response to any request to the packaging configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a packaging group.
///
/// [`AWS::MediaPackage::PackagingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html).
///
/// Required: `Id`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PackagingGroup(Properties);

impl PackagingGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Parameters for CDN authorization.
    ///
    /// `Authorization`.
    pub fn authorization(
        mut self,
        value: impl Into<Value<packaging_group::Authorization>>,
    ) -> Self {
        self.0.set("Authorization", value.into());
        self
    }

    /// The configuration parameters for egress access logging.
    ///
    /// `EgressAccessLogs`.
    pub fn egress_access_logs(
        mut self,
        value: impl Into<Value<packaging_group::LogConfiguration>>,
    ) -> Self {
        self.0.set("EgressAccessLogs", value.into());
        self
    }

    /// Unique identifier that you assign to the packaging group.
    ///
    /// `Id`. Required. A change replaces the resource.
    pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Id", value.into());
        self
    }

    /// The tags to assign to the packaging group.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<packaging_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PackagingGroup {
    const TYPE: &'static str = "AWS::MediaPackage::PackagingGroup";
}

impl Construct for PackagingGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PackagingGroup> for Properties {
    fn from(value: PackagingGroup) -> Self {
        value.0
    }
}

impl Handle<PackagingGroup> {
    /// The Amazon Resource Name (ARN) for the packaging group. You can get this from the response to any request to the packaging group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The URL for the assets in the PackagingGroup.
    ///
    /// `Fn::GetAtt` of `DomainName`.
    #[must_use]
    pub fn domain_name(self) -> Value<String> {
        self.attribute("DomainName")
    }
}

/// Property types of [`Asset`].
pub mod asset {
    use crate::{Json, Properties, Value};

    /// The playback endpoint for a packaging configuration on an asset.
    ///
    /// A property type of `AWS::MediaPackage::Asset`.
    ///
    /// Required: `PackagingConfigurationId`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EgressEndpoint(Properties);

    impl EgressEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of a packaging configuration that's applied to this asset.
        ///
        /// `PackagingConfigurationId`. Required.
        pub fn packaging_configuration_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PackagingConfigurationId", value.into());
            self
        }

        /// The URL that's used to request content from this endpoint.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<EgressEndpoint> for Json {
        fn from(value: EgressEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackage::Asset`.
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

/// Property types of [`Channel`].
pub mod channel {
    use crate::{Json, List, Properties, Value};

    /// HLS ingest configuration.
    ///
    /// A property type of `AWS::MediaPackage::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsIngest(Properties);

    impl HlsIngest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The input URL where the source stream should be sent.
        ///
        /// `ingestEndpoints`.
        pub fn ingest_endpoints(mut self, value: impl Into<List<IngestEndpoint>>) -> Self {
            self.0.set("ingestEndpoints", value.into());
            self
        }
    }

    impl From<HlsIngest> for Json {
        fn from(value: HlsIngest) -> Self {
            value.0.into()
        }
    }

    /// An endpoint for ingesting source content for a channel.
    ///
    /// A property type of `AWS::MediaPackage::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IngestEndpoint(Properties);

    impl IngestEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The endpoint identifier.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The system-generated password for WebDAV input authentication.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The input URL where the source stream should be sent.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// The system-generated username for WebDAV input authentication.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<IngestEndpoint> for Json {
        fn from(value: IngestEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The access log configuration parameters for your channel.
    ///
    /// A property type of `AWS::MediaPackage::Channel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets a custom Amazon CloudWatch log group name.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackage::Channel`.
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

/// Property types and words of [`OriginEndpoint`].
pub mod origin_endpoint {
    use crate::{Json, List, Properties, Value};

    /// Parameters for enabling CDN authorization on the endpoint.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `CdnIdentifierSecret`, `SecretsRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Authorization(Properties);

    impl Authorization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that your Content Delivery Network (CDN) uses for authorization to access your endpoint.
        ///
        /// `CdnIdentifierSecret`. Required.
        pub fn cdn_identifier_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CdnIdentifierSecret", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets Manager .
        ///
        /// `SecretsRoleArn`. Required.
        pub fn secrets_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsRoleArn", value.into());
            self
        }
    }

    impl From<Authorization> for Json {
        fn from(value: Authorization) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafEncryption(Properties);

    impl CmafEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An optional 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting blocks.
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// The encryption method to use.
        ///
        /// `EncryptionMethod`. Allowed: [`EncryptionMethod`].
        pub fn encryption_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionMethod", value.into());
            self
        }

        /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60 seconds. Set to `0` to disable key rotation.
        ///
        /// `KeyRotationIntervalSeconds`.
        pub fn key_rotation_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KeyRotationIntervalSeconds", value.into());
            self
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<CmafEncryption> for Json {
        fn from(value: CmafEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for Common Media Application Format (CMAF) packaging.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafPackage(Properties);

    impl CmafPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<CmafEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// A list of HLS manifest configurations that are available from this endpoint.
        ///
        /// `HlsManifests`.
        pub fn hls_manifests(mut self, value: impl Into<List<HlsManifest>>) -> Self {
            self.0.set("HlsManifests", value.into());
            self
        }

        /// Duration (in seconds) of each segment. Actual segments are rounded to the nearest multiple of the source segment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// An optional custom string that is prepended to the name of each segment. If not specified, the segment prefix defaults to the ChannelId.
        ///
        /// `SegmentPrefix`.
        pub fn segment_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentPrefix", value.into());
            self
        }

        /// Limitations for outputs from the endpoint, based on the video bitrate.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }
    }

    impl From<CmafPackage> for Json {
        fn from(value: CmafPackage) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashEncryption(Properties);

    impl DashEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60 seconds. Set to `0` to disable key rotation.
        ///
        /// `KeyRotationIntervalSeconds`.
        pub fn key_rotation_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KeyRotationIntervalSeconds", value.into());
            self
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<DashEncryption> for Json {
        fn from(value: DashEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for DASH packaging.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashPackage(Properties);

    impl DashPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
        ///
        /// `AdTriggers`. Allowed: [`AdTriggers`].
        pub fn ad_triggers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdTriggers", value.into());
            self
        }

        /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest.
        ///
        /// `AdsOnDeliveryRestrictions`. Allowed: [`AdsOnDeliveryRestrictions`].
        pub fn ads_on_delivery_restrictions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdsOnDeliveryRestrictions", value.into());
            self
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<DashEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// This applies only to stream sets with a single video track. When true, the stream set includes an additional I-frame trick-play only stream, along with the other tracks. If false, this extra stream is not included.
        ///
        /// `IncludeIframeOnlyStream`.
        pub fn include_iframe_only_stream(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeIframeOnlyStream", value.into());
            self
        }

        /// Determines the position of some tags in the manifest.
        ///
        /// `ManifestLayout`. Allowed: [`ManifestLayout`].
        pub fn manifest_layout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestLayout", value.into());
            self
        }

        /// Time window (in seconds) contained in each manifest.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }

        /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer.
        ///
        /// `MinBufferTimeSeconds`.
        pub fn min_buffer_time_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinBufferTimeSeconds", value.into());
            self
        }

        /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
        ///
        /// `MinUpdatePeriodSeconds`.
        pub fn min_update_period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinUpdatePeriodSeconds", value.into());
            self
        }

        /// Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests.
        ///
        /// `PeriodTriggers`. Allowed: [`PeriodTriggers`].
        pub fn period_triggers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PeriodTriggers", value.into());
            self
        }

        /// The DASH profile for the output.
        ///
        /// `Profile`. Allowed: [`Profile`].
        pub fn profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Profile", value.into());
            self
        }

        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest. Also specifies if segment timeline information is included in `SegmentTimeline` or `SegmentTemplate` .
        ///
        /// `SegmentTemplateFormat`. Allowed: [`SegmentTemplateFormat`].
        pub fn segment_template_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentTemplateFormat", value.into());
            self
        }

        /// Limitations for outputs from the endpoint, based on the video bitrate.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }

        /// Amount of time (in seconds) that the player should be from the live point at the end of the manifest.
        ///
        /// `SuggestedPresentationDelaySeconds`.
        pub fn suggested_presentation_delay_seconds(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("SuggestedPresentationDelaySeconds", value.into());
            self
        }

        /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
        ///
        /// `UtcTiming`. Allowed: [`UtcTiming`].
        pub fn utc_timing(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UtcTiming", value.into());
            self
        }

        /// Specifies the value attribute of the UTC timing field when utcTiming is set to HTTP-ISO or HTTP-HEAD.
        ///
        /// `UtcTimingUri`.
        pub fn utc_timing_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UtcTimingUri", value.into());
            self
        }
    }

    impl From<DashPackage> for Json {
        fn from(value: DashPackage) -> Self {
            value.0.into()
        }
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines the content keys used to encrypt the audio and video tracks in your stream.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `PresetSpeke20Audio`, `PresetSpeke20Video`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionContractConfiguration(Properties);

    impl EncryptionContractConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection of audio encryption presets.
        ///
        /// `PresetSpeke20Audio`. Required. Allowed: [`PresetSpeke20Audio`].
        pub fn preset_speke20_audio(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PresetSpeke20Audio", value.into());
            self
        }

        /// A collection of video encryption presets.
        ///
        /// `PresetSpeke20Video`. Required. Allowed: [`PresetSpeke20Video`].
        pub fn preset_speke20_video(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PresetSpeke20Video", value.into());
            self
        }
    }

    impl From<EncryptionContractConfiguration> for Json {
        fn from(value: EncryptionContractConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsEncryption(Properties);

    impl HlsEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks.
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// HLS encryption type.
        ///
        /// `EncryptionMethod`. Allowed: [`HlsEncryptionEncryptionMethod`].
        pub fn encryption_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionMethod", value.into());
            self
        }

        /// Number of seconds before AWS Elemental MediaPackage rotates to a new key. By default, rotation is set to 60 seconds. Set to `0` to disable key rotation.
        ///
        /// `KeyRotationIntervalSeconds`.
        pub fn key_rotation_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("KeyRotationIntervalSeconds", value.into());
            self
        }

        /// Repeat the `EXT-X-KEY` directive for every media segment. This might result in an increase in client requests to the DRM server.
        ///
        /// `RepeatExtXKey`.
        pub fn repeat_ext_x_key(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RepeatExtXKey", value.into());
            self
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<HlsEncryption> for Json {
        fn from(value: HlsEncryption) -> Self {
            value.0.into()
        }
    }

    /// An HTTP Live Streaming (HLS) manifest configuration on a CMAF endpoint.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsManifest(Properties);

    impl HlsManifest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls how ad markers are included in the packaged endpoint.
        ///
        /// `AdMarkers`. Allowed: [`AdMarkers`].
        pub fn ad_markers(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdMarkers", value.into());
            self
        }

        /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
        ///
        /// `AdTriggers`. Allowed: [`AdTriggers`].
        pub fn ad_triggers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdTriggers", value.into());
            self
        }

        /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest.
        ///
        /// `AdsOnDeliveryRestrictions`. Allowed: [`AdsOnDeliveryRestrictions`].
        pub fn ads_on_delivery_restrictions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdsOnDeliveryRestrictions", value.into());
            self
        }

        /// The manifest ID is required and must be unique within the OriginEndpoint. The ID can't be changed after the endpoint is created.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Applies to stream sets with a single video track only. When true, the stream set includes an additional I-frame only stream, along with the other tracks. If false, this extra stream is not included.
        ///
        /// `IncludeIframeOnlyStream`.
        pub fn include_iframe_only_stream(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeIframeOnlyStream", value.into());
            self
        }

        /// A short string that's appended to the end of the endpoint URL to create a unique path to this endpoint. The manifestName on the HLSManifest object overrides the manifestName that you provided on the originEndpoint object.
        ///
        /// `ManifestName`.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// When specified as either `event` or `vod` , a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media playlist. Indicates if the playlist is live-to-VOD content.
        ///
        /// `PlaylistType`. Allowed: [`PlaylistType`].
        pub fn playlist_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlaylistType", value.into());
            self
        }

        /// Time window (in seconds) contained in each parent manifest.
        ///
        /// `PlaylistWindowSeconds`.
        pub fn playlist_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PlaylistWindowSeconds", value.into());
            self
        }

        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
        ///
        /// `ProgramDateTimeIntervalSeconds`.
        pub fn program_date_time_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramDateTimeIntervalSeconds", value.into());
            self
        }

        /// The URL that's used to request this manifest from this endpoint.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<HlsManifest> for Json {
        fn from(value: HlsManifest) -> Self {
            value.0.into()
        }
    }

    /// Parameters for Apple HLS packaging.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsPackage(Properties);

    impl HlsPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls how ad markers are included in the packaged endpoint.
        ///
        /// `AdMarkers`. Allowed: [`AdMarkers`].
        pub fn ad_markers(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdMarkers", value.into());
            self
        }

        /// Specifies the SCTE-35 message types that AWS Elemental MediaPackage treats as ad markers in the output manifest.
        ///
        /// `AdTriggers`. Allowed: [`AdTriggers`].
        pub fn ad_triggers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AdTriggers", value.into());
            self
        }

        /// The flags on SCTE-35 segmentation descriptors that have to be present for AWS Elemental MediaPackage to insert ad markers in the output manifest.
        ///
        /// `AdsOnDeliveryRestrictions`. Allowed: [`AdsOnDeliveryRestrictions`].
        pub fn ads_on_delivery_restrictions(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdsOnDeliveryRestrictions", value.into());
            self
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<HlsEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output.
        ///
        /// `IncludeDvbSubtitles`.
        pub fn include_dvb_subtitles(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeDvbSubtitles", value.into());
            self
        }

        /// Only applies to stream sets with a single video track. When true, the stream set includes an additional I-frame only stream, along with the other tracks. If false, this extra stream is not included.
        ///
        /// `IncludeIframeOnlyStream`.
        pub fn include_iframe_only_stream(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeIframeOnlyStream", value.into());
            self
        }

        /// When specified as either `event` or `vod` , a corresponding `EXT-X-PLAYLIST-TYPE` entry is included in the media playlist. Indicates if the playlist is live-to-VOD content.
        ///
        /// `PlaylistType`. Allowed: [`PlaylistType`].
        pub fn playlist_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlaylistType", value.into());
            self
        }

        /// Time window (in seconds) contained in each parent manifest.
        ///
        /// `PlaylistWindowSeconds`.
        pub fn playlist_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PlaylistWindowSeconds", value.into());
            self
        }

        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
        ///
        /// `ProgramDateTimeIntervalSeconds`.
        pub fn program_date_time_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramDateTimeIntervalSeconds", value.into());
            self
        }

        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// Limitations for outputs from the endpoint, based on the video bitrate.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }

        /// When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. All other tracks in the stream can be used with any audio rendition from the group.
        ///
        /// `UseAudioRenditionGroup`.
        pub fn use_audio_rendition_group(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseAudioRenditionGroup", value.into());
            self
        }
    }

    impl From<HlsPackage> for Json {
        fn from(value: HlsPackage) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssEncryption(Properties);

    impl MssEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<MssEncryption> for Json {
        fn from(value: MssEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for Microsoft Smooth Streaming packaging.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssPackage(Properties);

    impl MssPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<MssEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// Time window (in seconds) contained in each manifest.
        ///
        /// `ManifestWindowSeconds`.
        pub fn manifest_window_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ManifestWindowSeconds", value.into());
            self
        }

        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// Limitations for outputs from the endpoint, based on the video bitrate.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }
    }

    impl From<MssPackage> for Json {
        fn from(value: MssPackage) -> Self {
            value.0.into()
        }
    }

    /// Key provider settings for DRM.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    ///
    /// Required: `ResourceId`, `RoleArn`, `SystemIds`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpekeKeyProvider(Properties);

    impl SpekeKeyProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the certificate that you imported to Certificate Manager to add content key encryption to this endpoint. For this feature to work, your DRM key provider must support content key encryption.
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0.
        ///
        /// `EncryptionContractConfiguration`.
        pub fn encryption_contract_configuration(
            mut self,
            value: impl Into<Value<EncryptionContractConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionContractConfiguration", value.into());
            self
        }

        /// Unique identifier for this endpoint, as it is configured in the key provider service.
        ///
        /// `ResourceId`. Required.
        pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// The ARN for the IAM role that's granted by the key provider to provide access to the key provider API.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// List of unique identifiers for the DRM systems to use, as defined in the CPIX specification.
        ///
        /// `SystemIds`. Required.
        pub fn system_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SystemIds", value.into());
            self
        }

        /// URL for the key provider’s key retrieval API endpoint. Must start with <https://>.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SpekeKeyProvider> for Json {
        fn from(value: SpekeKeyProvider) -> Self {
            value.0.into()
        }
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamSelection(Properties);

    impl StreamSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper limit of the bitrates that this endpoint serves. If the video track exceeds this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 2147483647 bits per second.
        ///
        /// `MaxVideoBitsPerSecond`.
        pub fn max_video_bits_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxVideoBitsPerSecond", value.into());
            self
        }

        /// The lower limit of the bitrates that this endpoint serves. If the video track is below this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 0 bits per second.
        ///
        /// `MinVideoBitsPerSecond`.
        pub fn min_video_bits_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinVideoBitsPerSecond", value.into());
            self
        }

        /// Order in which the different video bitrates are presented to the player.
        ///
        /// `StreamOrder`. Allowed: [`StreamOrder`].
        pub fn stream_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamOrder", value.into());
            self
        }
    }

    impl From<StreamSelection> for Json {
        fn from(value: StreamSelection) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackage::OriginEndpoint`.
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
        /// Words for `Origination`.
        pub enum Origination {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `EncryptionMethod`.
        pub enum EncryptionMethod {
            SampleAes = "SAMPLE_AES",
            AesCtr = "AES_CTR",
        }

        /// Words for `AdTriggers`.
        pub enum AdTriggers {
            SpliceInsert = "SPLICE_INSERT",
            Break = "BREAK",
            ProviderAdvertisement = "PROVIDER_ADVERTISEMENT",
            DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT",
            ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY",
            DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
            ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
            DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
        }

        /// Words for `AdsOnDeliveryRestrictions`.
        pub enum AdsOnDeliveryRestrictions {
            None = "NONE",
            Restricted = "RESTRICTED",
            Unrestricted = "UNRESTRICTED",
            Both = "BOTH",
        }

        /// Words for `ManifestLayout`.
        pub enum ManifestLayout {
            Full = "FULL",
            Compact = "COMPACT",
            DrmTopLevelCompact = "DRM_TOP_LEVEL_COMPACT",
        }

        /// Words for `PeriodTriggers`.
        pub enum PeriodTriggers {
            Ads = "ADS",
        }

        /// Words for `Profile`.
        pub enum Profile {
            None = "NONE",
            Hbbtv1_5 = "HBBTV_1_5",
            Hybridcast = "HYBRIDCAST",
            DvbDash2014 = "DVB_DASH_2014",
        }

        /// Words for `SegmentTemplateFormat`.
        pub enum SegmentTemplateFormat {
            NumberWithTimeline = "NUMBER_WITH_TIMELINE",
            TimeWithTimeline = "TIME_WITH_TIMELINE",
            NumberWithDuration = "NUMBER_WITH_DURATION",
        }

        /// Words for `UtcTiming`.
        pub enum UtcTiming {
            HttpXsdate = "HTTP-XSDATE",
            HttpIso = "HTTP-ISO",
            HttpHead = "HTTP-HEAD",
            None = "NONE",
        }

        /// Words for `PresetSpeke20Audio`.
        pub enum PresetSpeke20Audio {
            PresetAudio1 = "PRESET-AUDIO-1",
            PresetAudio2 = "PRESET-AUDIO-2",
            PresetAudio3 = "PRESET-AUDIO-3",
            Shared = "SHARED",
            Unencrypted = "UNENCRYPTED",
        }

        /// Words for `PresetSpeke20Video`.
        pub enum PresetSpeke20Video {
            PresetVideo1 = "PRESET-VIDEO-1",
            PresetVideo2 = "PRESET-VIDEO-2",
            PresetVideo3 = "PRESET-VIDEO-3",
            PresetVideo4 = "PRESET-VIDEO-4",
            PresetVideo5 = "PRESET-VIDEO-5",
            PresetVideo6 = "PRESET-VIDEO-6",
            PresetVideo7 = "PRESET-VIDEO-7",
            PresetVideo8 = "PRESET-VIDEO-8",
            Shared = "SHARED",
            Unencrypted = "UNENCRYPTED",
        }

        /// Words for `EncryptionMethod`.
        pub enum HlsEncryptionEncryptionMethod {
            Aes128 = "AES_128",
            SampleAes = "SAMPLE_AES",
        }

        /// Words for `AdMarkers`.
        pub enum AdMarkers {
            None = "NONE",
            Scte35Enhanced = "SCTE35_ENHANCED",
            Passthrough = "PASSTHROUGH",
            Daterange = "DATERANGE",
        }

        /// Words for `PlaylistType`.
        pub enum PlaylistType {
            None = "NONE",
            Event = "EVENT",
            Vod = "VOD",
        }

        /// Words for `StreamOrder`.
        pub enum StreamOrder {
            Original = "ORIGINAL",
            VideoBitrateAscending = "VIDEO_BITRATE_ASCENDING",
            VideoBitrateDescending = "VIDEO_BITRATE_DESCENDING",
        }
    }
}

/// Property types and words of [`PackagingConfiguration`].
pub mod packaging_configuration {
    use crate::{Json, List, Properties, Value};

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafEncryption(Properties);

    impl CmafEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<CmafEncryption> for Json {
        fn from(value: CmafEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for a packaging configuration that uses Common Media Application Format (CMAF) packaging.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `HlsManifests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CmafPackage(Properties);

    impl CmafPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<CmafEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// A list of HLS manifest configurations that are available from this endpoint.
        ///
        /// `HlsManifests`. Required.
        pub fn hls_manifests(mut self, value: impl Into<List<HlsManifest>>) -> Self {
            self.0.set("HlsManifests", value.into());
            self
        }

        /// When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video segment instead of in the init fragment.
        ///
        /// `IncludeEncoderConfigurationInSegments`.
        pub fn include_encoder_configuration_in_segments(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("IncludeEncoderConfigurationInSegments", value.into());
            self
        }

        /// Duration (in seconds) of each segment. Actual segments are rounded to the nearest multiple of the source fragment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }
    }

    impl From<CmafPackage> for Json {
        fn from(value: CmafPackage) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashEncryption(Properties);

    impl DashEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<DashEncryption> for Json {
        fn from(value: DashEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for a DASH manifest.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashManifest(Properties);

    impl DashManifest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines the position of some tags in the Media Presentation Description (MPD). When set to `FULL` , elements like `SegmentTemplate` and `ContentProtection` are included in each `Representation` .
        ///
        /// `ManifestLayout`. Allowed: [`ManifestLayout`].
        pub fn manifest_layout(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestLayout", value.into());
            self
        }

        /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration.
        ///
        /// `ManifestName`.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer.
        ///
        /// `MinBufferTimeSeconds`.
        pub fn min_buffer_time_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinBufferTimeSeconds", value.into());
            self
        }

        /// The DASH profile type. When set to `HBBTV_1_5` , the content is compliant with HbbTV 1.5.
        ///
        /// `Profile`. Allowed: [`Profile`].
        pub fn profile(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Profile", value.into());
            self
        }

        /// The source of scte markers used.
        ///
        /// `ScteMarkersSource`. Allowed: [`ScteMarkersSource`].
        pub fn scte_markers_source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScteMarkersSource", value.into());
            self
        }

        /// Limitations for outputs from the endpoint, based on the video bitrate.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }
    }

    impl From<DashManifest> for Json {
        fn from(value: DashManifest) -> Self {
            value.0.into()
        }
    }

    /// Parameters for a packaging configuration that uses Dynamic Adaptive Streaming over HTTP (DASH) packaging.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `DashManifests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DashPackage(Properties);

    impl DashPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of DASH manifest configurations that are available from this endpoint.
        ///
        /// `DashManifests`. Required.
        pub fn dash_manifests(mut self, value: impl Into<List<DashManifest>>) -> Self {
            self.0.set("DashManifests", value.into());
            self
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<DashEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video segment instead of in the init fragment.
        ///
        /// `IncludeEncoderConfigurationInSegments`.
        pub fn include_encoder_configuration_in_segments(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("IncludeEncoderConfigurationInSegments", value.into());
            self
        }

        /// This applies only to stream sets with a single video track. When true, the stream set includes an additional I-frame trick-play only stream, along with the other tracks. If false, this extra stream is not included.
        ///
        /// `IncludeIframeOnlyStream`.
        pub fn include_iframe_only_stream(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeIframeOnlyStream", value.into());
            self
        }

        /// Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests.
        ///
        /// `PeriodTriggers`. Allowed: [`PeriodTriggers`].
        pub fn period_triggers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PeriodTriggers", value.into());
            self
        }

        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source segment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// Determines the type of SegmentTemplate included in the Media Presentation Description (MPD). When set to `NUMBER_WITH_TIMELINE` , a full timeline is presented in each SegmentTemplate, with $Number$ media URLs.
        ///
        /// `SegmentTemplateFormat`. Allowed: [`SegmentTemplateFormat`].
        pub fn segment_template_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SegmentTemplateFormat", value.into());
            self
        }
    }

    impl From<DashPackage> for Json {
        fn from(value: DashPackage) -> Self {
            value.0.into()
        }
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines the content keys used to encrypt the audio and video tracks in your stream.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `PresetSpeke20Audio`, `PresetSpeke20Video`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionContractConfiguration(Properties);

    impl EncryptionContractConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A collection of audio encryption presets.
        ///
        /// `PresetSpeke20Audio`. Required. Allowed: [`PresetSpeke20Audio`].
        pub fn preset_speke20_audio(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PresetSpeke20Audio", value.into());
            self
        }

        /// A collection of video encryption presets.
        ///
        /// `PresetSpeke20Video`. Required. Allowed: [`PresetSpeke20Video`].
        pub fn preset_speke20_video(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PresetSpeke20Video", value.into());
            self
        }
    }

    impl From<EncryptionContractConfiguration> for Json {
        fn from(value: EncryptionContractConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsEncryption(Properties);

    impl HlsEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks. If you don't specify a constant initialization vector (IV), AWS Elemental MediaPackage periodically rotates the IV.
        ///
        /// `ConstantInitializationVector`.
        pub fn constant_initialization_vector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConstantInitializationVector", value.into());
            self
        }

        /// HLS encryption type.
        ///
        /// `EncryptionMethod`. Allowed: [`EncryptionMethod`].
        pub fn encryption_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionMethod", value.into());
            self
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<HlsEncryption> for Json {
        fn from(value: HlsEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for an HLS manifest.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsManifest(Properties);

    impl HlsManifest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This setting controls ad markers in the packaged content.
        ///
        /// `AdMarkers`. Allowed: [`AdMarkers`].
        pub fn ad_markers(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdMarkers", value.into());
            self
        }

        /// Applies to stream sets with a single video track only. When enabled, the output includes an additional I-frame only stream, along with the other tracks.
        ///
        /// `IncludeIframeOnlyStream`.
        pub fn include_iframe_only_stream(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeIframeOnlyStream", value.into());
            self
        }

        /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration.
        ///
        /// `ManifestName`.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
        ///
        /// `ProgramDateTimeIntervalSeconds`.
        pub fn program_date_time_interval_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProgramDateTimeIntervalSeconds", value.into());
            self
        }

        /// Repeat the `EXT-X-KEY` directive for every media segment. This might result in an increase in client requests to the DRM server.
        ///
        /// `RepeatExtXKey`.
        pub fn repeat_ext_x_key(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RepeatExtXKey", value.into());
            self
        }

        /// Video bitrate limitations for outputs from this packaging configuration.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }
    }

    impl From<HlsManifest> for Json {
        fn from(value: HlsManifest) -> Self {
            value.0.into()
        }
    }

    /// Parameters for a packaging configuration that uses HTTP Live Streaming (HLS) packaging.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `HlsManifests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HlsPackage(Properties);

    impl HlsPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<HlsEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// A list of HLS manifest configurations that are available from this endpoint.
        ///
        /// `HlsManifests`. Required.
        pub fn hls_manifests(mut self, value: impl Into<List<HlsManifest>>) -> Self {
            self.0.set("HlsManifests", value.into());
            self
        }

        /// When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output.
        ///
        /// `IncludeDvbSubtitles`.
        pub fn include_dvb_subtitles(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeDvbSubtitles", value.into());
            self
        }

        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }

        /// When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. All other tracks in the stream can be used with any audio rendition from the group.
        ///
        /// `UseAudioRenditionGroup`.
        pub fn use_audio_rendition_group(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UseAudioRenditionGroup", value.into());
            self
        }
    }

    impl From<HlsPackage> for Json {
        fn from(value: HlsPackage) -> Self {
            value.0.into()
        }
    }

    /// Holds encryption information so that access to the content can be controlled by a DRM solution.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `SpekeKeyProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssEncryption(Properties);

    impl MssEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for the SPEKE key provider.
        ///
        /// `SpekeKeyProvider`. Required.
        pub fn speke_key_provider(mut self, value: impl Into<Value<SpekeKeyProvider>>) -> Self {
            self.0.set("SpekeKeyProvider", value.into());
            self
        }
    }

    impl From<MssEncryption> for Json {
        fn from(value: MssEncryption) -> Self {
            value.0.into()
        }
    }

    /// Parameters for a Microsoft Smooth manifest.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssManifest(Properties);

    impl MssManifest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration.
        ///
        /// `ManifestName`.
        pub fn manifest_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManifestName", value.into());
            self
        }

        /// Video bitrate limitations for outputs from this packaging configuration.
        ///
        /// `StreamSelection`.
        pub fn stream_selection(mut self, value: impl Into<Value<StreamSelection>>) -> Self {
            self.0.set("StreamSelection", value.into());
            self
        }
    }

    impl From<MssManifest> for Json {
        fn from(value: MssManifest) -> Self {
            value.0.into()
        }
    }

    /// Parameters for a packaging configuration that uses Microsoft Smooth Streaming (MSS) packaging.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `MssManifests`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MssPackage(Properties);

    impl MssPackage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Parameters for encrypting content.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<MssEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// A list of Microsoft Smooth manifest configurations that are available from this endpoint.
        ///
        /// `MssManifests`. Required.
        pub fn mss_manifests(mut self, value: impl Into<List<MssManifest>>) -> Self {
            self.0.set("MssManifests", value.into());
            self
        }

        /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
        ///
        /// `SegmentDurationSeconds`.
        pub fn segment_duration_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SegmentDurationSeconds", value.into());
            self
        }
    }

    impl From<MssPackage> for Json {
        fn from(value: MssPackage) -> Self {
            value.0.into()
        }
    }

    /// A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that provides encryption keys.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    ///
    /// Required: `RoleArn`, `SystemIds`, `Url`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SpekeKeyProvider(Properties);

    impl SpekeKeyProvider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0.
        ///
        /// `EncryptionContractConfiguration`.
        pub fn encryption_contract_configuration(
            mut self,
            value: impl Into<Value<EncryptionContractConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionContractConfiguration", value.into());
            self
        }

        /// The ARN for the IAM role that's granted by the key provider to provide access to the key provider API. Valid format: arn:aws:iam::{accountID}:role/{name}
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// List of unique identifiers for the DRM systems to use, as defined in the CPIX specification.
        ///
        /// `SystemIds`. Required.
        pub fn system_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SystemIds", value.into());
            self
        }

        /// URL for the key provider's key retrieval API endpoint. Must start with <https://>.
        ///
        /// `Url`. Required.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }
    }

    impl From<SpekeKeyProvider> for Json {
        fn from(value: SpekeKeyProvider) -> Self {
            value.0.into()
        }
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StreamSelection(Properties);

    impl StreamSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The upper limit of the bitrates that this endpoint serves. If the video track exceeds this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 2147483647 bits per second.
        ///
        /// `MaxVideoBitsPerSecond`.
        pub fn max_video_bits_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxVideoBitsPerSecond", value.into());
            self
        }

        /// The lower limit of the bitrates that this endpoint serves. If the video track is below this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 0 bits per second.
        ///
        /// `MinVideoBitsPerSecond`.
        pub fn min_video_bits_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinVideoBitsPerSecond", value.into());
            self
        }

        /// Order in which the different video bitrates are presented to the player.
        ///
        /// `StreamOrder`. Allowed: [`StreamOrder`].
        pub fn stream_order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamOrder", value.into());
            self
        }
    }

    impl From<StreamSelection> for Json {
        fn from(value: StreamSelection) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackage::PackagingConfiguration`.
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
        /// Words for `ManifestLayout`.
        pub enum ManifestLayout {
            Full = "FULL",
            Compact = "COMPACT",
        }

        /// Words for `Profile`.
        pub enum Profile {
            None = "NONE",
            Hbbtv1_5 = "HBBTV_1_5",
        }

        /// Words for `ScteMarkersSource`.
        pub enum ScteMarkersSource {
            Segments = "SEGMENTS",
            Manifest = "MANIFEST",
        }

        /// Words for `PeriodTriggers`.
        pub enum PeriodTriggers {
            Ads = "ADS",
        }

        /// Words for `SegmentTemplateFormat`.
        pub enum SegmentTemplateFormat {
            NumberWithTimeline = "NUMBER_WITH_TIMELINE",
            TimeWithTimeline = "TIME_WITH_TIMELINE",
            NumberWithDuration = "NUMBER_WITH_DURATION",
        }

        /// Words for `PresetSpeke20Audio`.
        pub enum PresetSpeke20Audio {
            PresetAudio1 = "PRESET-AUDIO-1",
            PresetAudio2 = "PRESET-AUDIO-2",
            PresetAudio3 = "PRESET-AUDIO-3",
            Shared = "SHARED",
            Unencrypted = "UNENCRYPTED",
        }

        /// Words for `PresetSpeke20Video`.
        pub enum PresetSpeke20Video {
            PresetVideo1 = "PRESET-VIDEO-1",
            PresetVideo2 = "PRESET-VIDEO-2",
            PresetVideo3 = "PRESET-VIDEO-3",
            PresetVideo4 = "PRESET-VIDEO-4",
            PresetVideo5 = "PRESET-VIDEO-5",
            PresetVideo6 = "PRESET-VIDEO-6",
            PresetVideo7 = "PRESET-VIDEO-7",
            PresetVideo8 = "PRESET-VIDEO-8",
            Shared = "SHARED",
            Unencrypted = "UNENCRYPTED",
        }

        /// Words for `EncryptionMethod`.
        pub enum EncryptionMethod {
            Aes128 = "AES_128",
            SampleAes = "SAMPLE_AES",
        }

        /// Words for `AdMarkers`.
        pub enum AdMarkers {
            None = "NONE",
            Scte35Enhanced = "SCTE35_ENHANCED",
            Passthrough = "PASSTHROUGH",
        }

        /// Words for `StreamOrder`.
        pub enum StreamOrder {
            Original = "ORIGINAL",
            VideoBitrateAscending = "VIDEO_BITRATE_ASCENDING",
            VideoBitrateDescending = "VIDEO_BITRATE_DESCENDING",
        }
    }
}

/// Property types of [`PackagingGroup`].
pub mod packaging_group {
    use crate::{Json, Properties, Value};

    /// Parameters for enabling CDN authorization.
    ///
    /// A property type of `AWS::MediaPackage::PackagingGroup`.
    ///
    /// Required: `CdnIdentifierSecret`, `SecretsRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Authorization(Properties);

    impl Authorization {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the secret in AWS Secrets Manager that is used for CDN authorization.
        ///
        /// `CdnIdentifierSecret`. Required.
        pub fn cdn_identifier_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CdnIdentifierSecret", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) for the IAM role that allows AWS Elemental MediaPackage to communicate with AWS Secrets Manager .
        ///
        /// `SecretsRoleArn`. Required.
        pub fn secrets_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretsRoleArn", value.into());
            self
        }
    }

    impl From<Authorization> for Json {
        fn from(value: Authorization) -> Self {
            value.0.into()
        }
    }

    /// Sets a custom Amazon CloudWatch log group name for egress logs. If a log group name isn't specified, the default name is used: /aws/MediaPackage/EgressAccessLogs.
    ///
    /// A property type of `AWS::MediaPackage::PackagingGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfiguration(Properties);

    impl LogConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets a custom Amazon CloudWatch log group name for egress logs. If a log group name isn't specified, the default name is used: /aws/MediaPackage/EgressAccessLogs.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }
    }

    impl From<LogConfiguration> for Json {
        fn from(value: LogConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaPackage::PackagingGroup`.
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
