//! `AWS::HealthLake`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format (such as C-CDA or CSV) into FHIR R4. A profile is immutable once created; to change its template content, replace the resource.
///
/// [`AWS::HealthLake::DataTransformationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html).
///
/// Required: `ProfileName`, `SourceFormat`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataTransformationProfile(Properties);

impl DataTransformationProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content at rest. If omitted, an AWS owned key is used.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// A human-readable description of the profile's purpose.
    ///
    /// `ProfileDescription`. A change replaces the resource.
    pub fn profile_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileDescription", value.into());
        self
    }

    /// The human-readable name of the profile.
    ///
    /// `ProfileName`. Required. A change replaces the resource.
    pub fn profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileName", value.into());
        self
    }

    /// The source from which to create the profile's initial template content. Exactly one of the members must be specified. Use StarterProfile (C-CDA only), ProfileMapping (C-CDA or CSV), or ExistingVersionedProfileId to clone an existing profile.
    ///
    /// `Source`. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Value<data_transformation_profile::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The source format that this profile converts from.
    ///
    /// `SourceFormat`. Required. Allowed: [`SourceFormat`](data_transformation_profile::SourceFormat). A change replaces the resource.
    pub fn source_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceFormat", value.into());
        self
    }

    /// An array of key-value pairs to apply to this profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_transformation_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataTransformationProfile {
    const TYPE: &'static str = "AWS::HealthLake::DataTransformationProfile";
}

impl Construct for DataTransformationProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataTransformationProfile> for Properties {
    fn from(value: DataTransformationProfile) -> Self {
        value.0
    }
}

impl Handle<DataTransformationProfile> {
    /// The Amazon Resource Name (ARN) of the data transformation profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique, server-generated identifier of the profile (32-character lowercase hexadecimal).
    ///
    /// `Fn::GetAtt` of `ProfileId`.
    #[must_use]
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// The target format that this profile converts to. Always FHIR\_R4.
    ///
    /// `Fn::GetAtt` of `TargetFormat`.
    #[must_use]
    pub fn target_format(self) -> Value<String> {
        self.attribute("TargetFormat")
    }
}

/// Creates a Data Store that can ingest and export FHIR formatted data.
///
/// [`AWS::HealthLake::FHIRDatastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html).
///
/// Required: `DatastoreTypeVersion`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FHIRDatastore(Properties);

impl FHIRDatastore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AnalyticsConfiguration`.
    pub fn analytics_configuration(
        mut self,
        value: impl Into<Value<fhir_datastore::AnalyticsConfiguration>>,
    ) -> Self {
        self.0.set("AnalyticsConfiguration", value.into());
        self
    }

    /// The data store name (user-generated).
    ///
    /// `DatastoreName`.
    pub fn datastore_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatastoreName", value.into());
        self
    }

    /// The FHIR release version supported by the data store. Current support is for version `R4` .
    ///
    /// `DatastoreTypeVersion`. Required. Allowed: [`DatastoreTypeVersion`](fhir_datastore::DatastoreTypeVersion). A change replaces the resource.
    pub fn datastore_type_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatastoreTypeVersion", value.into());
        self
    }

    /// The identity provider configuration selected when the data store was created.
    ///
    /// `IdentityProviderConfiguration`.
    pub fn identity_provider_configuration(
        mut self,
        value: impl Into<Value<fhir_datastore::IdentityProviderConfiguration>>,
    ) -> Self {
        self.0.set("IdentityProviderConfiguration", value.into());
        self
    }

    /// `NlpConfiguration`.
    pub fn nlp_configuration(
        mut self,
        value: impl Into<Value<fhir_datastore::NlpConfiguration>>,
    ) -> Self {
        self.0.set("NlpConfiguration", value.into());
        self
    }

    /// The preloaded Synthea data configuration for the data store.
    ///
    /// `PreloadDataConfig`. A change replaces the resource.
    pub fn preload_data_config(
        mut self,
        value: impl Into<Value<fhir_datastore::PreloadDataConfig>>,
    ) -> Self {
        self.0.set("PreloadDataConfig", value.into());
        self
    }

    /// `ProfileConfiguration`.
    pub fn profile_configuration(
        mut self,
        value: impl Into<Value<fhir_datastore::ProfileConfiguration>>,
    ) -> Self {
        self.0.set("ProfileConfiguration", value.into());
        self
    }

    /// The server-side encryption key configuration for a customer-provided encryption key specified for creating a data store.
    ///
    /// `SseConfiguration`. A change replaces the resource.
    pub fn sse_configuration(
        mut self,
        value: impl Into<Value<fhir_datastore::SseConfiguration>>,
    ) -> Self {
        self.0.set("SseConfiguration", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fhir_datastore::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FHIRDatastore {
    const TYPE: &'static str = "AWS::HealthLake::FHIRDatastore";
}

impl Construct for FHIRDatastore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FHIRDatastore> for Properties {
    fn from(value: FHIRDatastore) -> Self {
        value.0
    }
}

impl Handle<FHIRDatastore> {
    /// The time that a Data Store was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<Json> {
        self.attribute("CreatedAt")
    }

    /// The Data Store ARN is generated during the creation of the Data Store and can be found in the output from the initial Data Store creation request.
    ///
    /// `Fn::GetAtt` of `DatastoreArn`.
    #[must_use]
    pub fn datastore_arn(self) -> Value<String> {
        self.attribute("DatastoreArn")
    }

    /// The endpoint for the created Data Store.
    ///
    /// `Fn::GetAtt` of `DatastoreEndpoint`.
    #[must_use]
    pub fn datastore_endpoint(self) -> Value<String> {
        self.attribute("DatastoreEndpoint")
    }

    /// The Amazon generated Data Store id. This id is in the output from the initial Data Store creation call.
    ///
    /// `Fn::GetAtt` of `DatastoreId`.
    #[must_use]
    pub fn datastore_id(self) -> Value<String> {
        self.attribute("DatastoreId")
    }

    /// The status of the FHIR Data Store. Possible statuses are ‘CREATING’, ‘ACTIVE’, ‘DELETING’, ‘DELETED’.
    ///
    /// `Fn::GetAtt` of `DatastoreStatus`.
    #[must_use]
    pub fn datastore_status(self) -> Value<String> {
        self.attribute("DatastoreStatus")
    }
}

/// Property types and words of [`DataTransformationProfile`].
pub mod data_transformation_profile {
    use crate::{Json, Map, Properties, Value};

    /// Create the profile by cloning a specific version of an existing profile.
    ///
    /// A property type of `AWS::HealthLake::DataTransformationProfile`.
    ///
    /// Required: `ProfileId`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExistingVersionedProfileSource(Properties);

    impl ExistingVersionedProfileSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the source profile to clone.
        ///
        /// `ProfileId`. Required.
        pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProfileId", value.into());
            self
        }

        /// The version number of the source profile to clone.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<ExistingVersionedProfileSource> for Json {
        fn from(value: ExistingVersionedProfileSource) -> Self {
            value.0.into()
        }
    }

    /// Create the profile from raw Velocity template mapping content.
    ///
    /// A property type of `AWS::HealthLake::DataTransformationProfile`.
    ///
    /// Required: `ProfileMapping`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProfileMappingSource(Properties);

    impl ProfileMappingSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Map of template file paths to their Velocity template content.
        ///
        /// `ProfileMapping`. Required.
        pub fn profile_mapping(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ProfileMapping", value.into());
            self
        }
    }

    impl From<ProfileMappingSource> for Json {
        fn from(value: ProfileMappingSource) -> Self {
            value.0.into()
        }
    }

    /// The source from which to create the profile's initial template content. Exactly one of the members must be specified. Use StarterProfile (C-CDA only), ProfileMapping (C-CDA or CSV), or ExistingVersionedProfileId to clone an existing profile.
    ///
    /// A property type of `AWS::HealthLake::DataTransformationProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Create the profile by cloning a specific version of an existing profile.
        ///
        /// `ExistingVersionedProfileId`.
        pub fn existing_versioned_profile_id(
            mut self,
            value: impl Into<Value<ExistingVersionedProfileSource>>,
        ) -> Self {
            self.0.set("ExistingVersionedProfileId", value.into());
            self
        }

        /// Create the profile from raw Velocity template mapping content.
        ///
        /// `ProfileMapping`.
        pub fn profile_mapping(mut self, value: impl Into<Value<ProfileMappingSource>>) -> Self {
            self.0.set("ProfileMapping", value.into());
            self
        }

        /// Create the profile from a predefined starter profile of transformation templates.
        ///
        /// `StarterProfile`.
        pub fn starter_profile(mut self, value: impl Into<Value<StarterProfileSource>>) -> Self {
            self.0.set("StarterProfile", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// Create the profile from a predefined starter profile of transformation templates.
    ///
    /// A property type of `AWS::HealthLake::DataTransformationProfile`.
    ///
    /// Required: `StarterProfileName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StarterProfileSource(Properties);

    impl StarterProfileSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the starter profile to seed the profile from.
        ///
        /// `StarterProfileName`. Required.
        pub fn starter_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StarterProfileName", value.into());
            self
        }
    }

    impl From<StarterProfileSource> for Json {
        fn from(value: StarterProfileSource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the profile.
    ///
    /// A property type of `AWS::HealthLake::DataTransformationProfile`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
        /// Words for `SourceFormat`.
        pub enum SourceFormat {
            Ccda = "CCDA",
            Csv = "CSV",
        }
    }
}

/// Property types and words of [`FHIRDatastore`].
pub mod fhir_datastore {
    use crate::{Json, List, Properties, Value};

    /// The analytics configuration for the Data Store. Omitted when the Data Store can't carry analytics.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalyticsConfiguration(Properties);

    impl AnalyticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The analytics status for the Data Store.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<AnalyticsConfiguration> for Json {
        fn from(value: AnalyticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The time that a Data Store was created.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `Nanos`, `Seconds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreatedAt(Properties);

    impl CreatedAt {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Nanoseconds.
        ///
        /// `Nanos`. Required.
        pub fn nanos(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Nanos", value.into());
            self
        }

        /// Seconds since epoch.
        ///
        /// `Seconds`. Required.
        pub fn seconds(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Seconds", value.into());
            self
        }
    }

    impl From<CreatedAt> for Json {
        fn from(value: CreatedAt) -> Self {
            value.0.into()
        }
    }

    /// The identity provider configuration selected when the data store was created.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `AuthorizationStrategy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentityProviderConfiguration(Properties);

    impl IdentityProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization strategy selected when the HealthLake data store is created.
        ///
        /// `AuthorizationStrategy`. Required. Allowed: [`AuthorizationStrategy`].
        pub fn authorization_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationStrategy", value.into());
            self
        }

        /// The parameter to enable SMART on FHIR fine-grained authorization for the data store.
        ///
        /// `FineGrainedAuthorizationEnabled`.
        pub fn fine_grained_authorization_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FineGrainedAuthorizationEnabled", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Lambda function to use to decode the access token created by the authorization server.
        ///
        /// `IdpLambdaArn`.
        pub fn idp_lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdpLambdaArn", value.into());
            self
        }

        /// The JSON metadata elements to use in your identity provider configuration. Required elements are listed based on the launch specification of the SMART application.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }
    }

    impl From<IdentityProviderConfiguration> for Json {
        fn from(value: IdentityProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The customer-managed-key(CMK) used when creating a Data Store. If a customer owned key is not specified, an Amazon owned key will be used for encryption.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `CmkType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KmsEncryptionConfig(Properties);

    impl KmsEncryptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of customer-managed-key(CMK) used for encryption. The two types of supported CMKs are customer owned CMKs and Amazon owned CMKs.
        ///
        /// `CmkType`. Required. Allowed: [`CmkType`].
        pub fn cmk_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CmkType", value.into());
            self
        }

        /// The Key Management Service (KMS) encryption key id/alias used to encrypt the data store contents at rest.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }
    }

    impl From<KmsEncryptionConfig> for Json {
        fn from(value: KmsEncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// The natural language processing (NLP) configuration for the Data Store.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NlpConfiguration(Properties);

    impl NlpConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The NLP status for the Data Store.
        ///
        /// `Status`. Required. Allowed: [`NlpConfigurationStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<NlpConfiguration> for Json {
        fn from(value: NlpConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An optional parameter to preload (import) open source Synthea FHIR data upon creation of the data store.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `PreloadDataType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreloadDataConfig(Properties);

    impl PreloadDataConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of preloaded data. Only Synthea preloaded data is supported.
        ///
        /// `PreloadDataType`. Required. Allowed: [`PreloadDataType`].
        pub fn preload_data_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PreloadDataType", value.into());
            self
        }
    }

    impl From<PreloadDataConfig> for Json {
        fn from(value: PreloadDataConfig) -> Self {
            value.0.into()
        }
    }

    /// The profile configuration for the Data Store.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `DefaultProfiles`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProfileConfiguration(Properties);

    impl ProfileConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The FHIR profiles the Data Store validates resources against by default, for example us-core-3.1.1.
        ///
        /// `DefaultProfiles`. Required.
        pub fn default_profiles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DefaultProfiles", value.into());
            self
        }
    }

    impl From<ProfileConfiguration> for Json {
        fn from(value: ProfileConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The server-side encryption key configuration for a customer-provided encryption key.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
    ///
    /// Required: `KmsEncryptionConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SseConfiguration(Properties);

    impl SseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The server-side encryption key configuration for a customer provided encryption key.
        ///
        /// `KmsEncryptionConfig`. Required.
        pub fn kms_encryption_config(
            mut self,
            value: impl Into<Value<KmsEncryptionConfig>>,
        ) -> Self {
            self.0.set("KmsEncryptionConfig", value.into());
            self
        }
    }

    impl From<SseConfiguration> for Json {
        fn from(value: SseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair. A tag consists of a tag key and a tag value. Tag keys and tag values are both required, but tag values can be empty (null) strings.
    ///
    /// A property type of `AWS::HealthLake::FHIRDatastore`.
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

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
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
        /// Words for `DatastoreTypeVersion`.
        pub enum DatastoreTypeVersion {
            R4 = "R4",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Paused = "PAUSED",
        }

        /// Words for `AuthorizationStrategy`.
        pub enum AuthorizationStrategy {
            SmartOnFhirV1 = "SMART_ON_FHIR_V1",
            AwsAuth = "AWS_AUTH",
            SmartOnFhir = "SMART_ON_FHIR",
        }

        /// Words for `CmkType`.
        pub enum CmkType {
            CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
            AwsOwnedKmsKey = "AWS_OWNED_KMS_KEY",
        }

        /// Words for `Status`.
        pub enum NlpConfigurationStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `PreloadDataType`.
        pub enum PreloadDataType {
            Synthea = "SYNTHEA",
        }
    }
}
