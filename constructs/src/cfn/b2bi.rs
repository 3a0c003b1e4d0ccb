//! `AWS::B2BI`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Instantiates a capability based on the specified parameters. A trading capability contains the information required to transform incoming EDI documents into JSON or XML outputs.
///
/// [`AWS::B2BI::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-capability.html).
///
/// Required: `Configuration`, `Name`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Capability(Properties);

impl Capability {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies a structure that contains the details for a capability.
    ///
    /// `Configuration`. Required.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// Specifies one or more locations in Amazon S3, each specifying an EDI document that can be used with this capability. Each item contains the name of the bucket and the key, to identify the document's location.
    ///
    /// `InstructionsDocuments`.
    pub fn instructions_documents(
        mut self,
        value: impl Into<List<capability::S3Location>>,
    ) -> Self {
        self.0.set("InstructionsDocuments", value.into());
        self
    }

    /// The display name of the capability.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the key-value pairs assigned to ARNs that you can use to group and search for resources by type. You can attach this metadata to resources (capabilities, partnerships, and so on) for any purpose.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<capability::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Returns the type of the capability. Currently, only `edi` is supported.
    ///
    /// `Type`. Required. Allowed: [`Type`](capability::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Capability {
    const TYPE: &'static str = "AWS::B2BI::Capability";
}

impl Construct for Capability {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Capability> for Properties {
    fn from(value: Capability) -> Self {
        value.0
    }
}

impl Handle<Capability> {
    /// Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer.
    ///
    /// `Fn::GetAtt` of `CapabilityArn`.
    #[must_use]
    pub fn capability_arn(self) -> Value<String> {
        self.attribute("CapabilityArn")
    }

    /// Returns a system-assigned unique identifier for the capability.
    ///
    /// `Fn::GetAtt` of `CapabilityId`.
    #[must_use]
    pub fn capability_id(self) -> Value<String> {
        self.attribute("CapabilityId")
    }

    /// Returns a timestamp for creation date and time of the capability.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns a timestamp that identifies the most recent date and time that the capability was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

/// Creates a partnership between a customer and a trading partner, based on the supplied parameters. A partnership represents the connection between you and your trading partner. It ties together a profile and one or more trading capabilities.
///
/// [`AWS::B2BI::Partnership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-partnership.html).
///
/// Required: `Capabilities`, `Email`, `Name`, `ProfileId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Partnership(Properties);

impl Partnership {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Returns one or more capabilities associated with this partnership.
    ///
    /// `Capabilities`. Required.
    pub fn capabilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Capabilities", value.into());
        self
    }

    /// Contains the details for an Outbound EDI capability.
    ///
    /// `CapabilityOptions`.
    pub fn capability_options(
        mut self,
        value: impl Into<Value<partnership::CapabilityOptions>>,
    ) -> Self {
        self.0.set("CapabilityOptions", value.into());
        self
    }

    /// Specifies the email address associated with this trading partner.
    ///
    /// `Email`. Required. A change replaces the resource.
    pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Email", value.into());
        self
    }

    /// Returns the name of the partnership.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the phone number associated with the partnership.
    ///
    /// `Phone`. A change replaces the resource.
    pub fn phone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Phone", value.into());
        self
    }

    /// Returns the unique, system-generated identifier for the profile connected to this partnership.
    ///
    /// `ProfileId`. Required. A change replaces the resource.
    pub fn profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileId", value.into());
        self
    }

    /// A key-value pair for a specific partnership. Tags are metadata that you can use to search for and group capabilities for various purposes.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<partnership::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Partnership {
    const TYPE: &'static str = "AWS::B2BI::Partnership";
}

impl Construct for Partnership {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Partnership> for Properties {
    fn from(value: Partnership) -> Self {
        value.0
    }
}

impl Handle<Partnership> {
    /// Returns a timestamp for creation date and time of the partnership.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns a timestamp that identifies the most recent date and time that the partnership was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer.
    ///
    /// `Fn::GetAtt` of `PartnershipArn`.
    #[must_use]
    pub fn partnership_arn(self) -> Value<String> {
        self.attribute("PartnershipArn")
    }

    /// Returns the unique, system-generated identifier for a partnership.
    ///
    /// `Fn::GetAtt` of `PartnershipId`.
    #[must_use]
    pub fn partnership_id(self) -> Value<String> {
        self.attribute("PartnershipId")
    }

    /// Returns the unique, system-generated identifier for a trading partner.
    ///
    /// `Fn::GetAtt` of `TradingPartnerId`.
    #[must_use]
    pub fn trading_partner_id(self) -> Value<String> {
        self.attribute("TradingPartnerId")
    }
}

/// Creates a customer profile. You can have up to five customer profiles, each representing a distinct private network. A profile is the mechanism used to create the concept of a private network.
///
/// [`AWS::B2BI::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-profile.html).
///
/// Required: `BusinessName`, `Logging`, `Name`, `Phone`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Profile(Properties);

impl Profile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Returns the name for the business associated with this profile.
    ///
    /// `BusinessName`. Required.
    pub fn business_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BusinessName", value.into());
        self
    }

    /// `Email`.
    pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Email", value.into());
        self
    }

    /// Specifies whether or not logging is enabled for this profile.
    ///
    /// `Logging`. Required. Allowed: [`Logging`](profile::Logging). A change replaces the resource.
    pub fn logging(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Logging", value.into());
        self
    }

    /// Returns the display name for profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the phone number associated with the profile.
    ///
    /// `Phone`. Required.
    pub fn phone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Phone", value.into());
        self
    }

    /// A key-value pair for a specific profile. Tags are metadata that you can use to search for and group capabilities for various purposes.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Profile {
    const TYPE: &'static str = "AWS::B2BI::Profile";
}

impl Construct for Profile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Profile> for Properties {
    fn from(value: Profile) -> Self {
        value.0
    }
}

impl Handle<Profile> {
    /// Returns the timestamp for creation date and time of the profile.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns the name of the logging group.
    ///
    /// `Fn::GetAtt` of `LogGroupName`.
    #[must_use]
    pub fn log_group_name(self) -> Value<String> {
        self.attribute("LogGroupName")
    }

    /// Returns the timestamp that identifies the most recent date and time that the profile was modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// Returns an Amazon Resource Name (ARN) for the profile.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[must_use]
    pub fn profile_arn(self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// `Fn::GetAtt` of `ProfileId`.
    #[must_use]
    pub fn profile_id(self) -> Value<String> {
        self.attribute("ProfileId")
    }
}

/// Creates a transformer. AWS B2B Data Interchange currently supports two scenarios:
///
/// [`AWS::B2BI::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-b2bi-transformer.html).
///
/// Required: `Name`, `Status`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Transformer(Properties);

impl Transformer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `EdiType`.
    pub fn edi_type(mut self, value: impl Into<Json>) -> Self {
        self.0.set("EdiType", value.into());
        self
    }

    /// `FileFormat`. Allowed: [`FileFormat`](transformer::FileFormat).
    pub fn file_format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileFormat", value.into());
        self
    }

    /// Returns a structure that contains the format options for the transformation.
    ///
    /// `InputConversion`.
    pub fn input_conversion(
        mut self,
        value: impl Into<Value<transformer::InputConversion>>,
    ) -> Self {
        self.0.set("InputConversion", value.into());
        self
    }

    /// Returns the structure that contains the mapping template and its language (either XSLT or JSONATA).
    ///
    /// `Mapping`.
    pub fn mapping(mut self, value: impl Into<Value<transformer::Mapping>>) -> Self {
        self.0.set("Mapping", value.into());
        self
    }

    /// This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion.
    ///
    /// `MappingTemplate`.
    pub fn mapping_template(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MappingTemplate", value.into());
        self
    }

    /// Returns the descriptive name for the transformer.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Returns the `OutputConversion` object, which contains the format options for the outbound transformation.
    ///
    /// `OutputConversion`.
    pub fn output_conversion(
        mut self,
        value: impl Into<Value<transformer::OutputConversion>>,
    ) -> Self {
        self.0.set("OutputConversion", value.into());
        self
    }

    /// This shape is deprecated: This is a legacy trait. Please use input-conversion or output-conversion.
    ///
    /// `SampleDocument`.
    pub fn sample_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SampleDocument", value.into());
        self
    }

    /// Returns a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the location for your sample documents.
    ///
    /// `SampleDocuments`.
    pub fn sample_documents(
        mut self,
        value: impl Into<Value<transformer::SampleDocuments>>,
    ) -> Self {
        self.0.set("SampleDocuments", value.into());
        self
    }

    /// Returns the state of the newly created transformer. The transformer can be either `active` or `inactive` . For the transformer to be used in a capability, its status must `active` .
    ///
    /// `Status`. Required. Allowed: [`Status`](transformer::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A key-value pair for a specific transformer. Tags are metadata that you can use to search for and group capabilities for various purposes.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<transformer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Transformer {
    const TYPE: &'static str = "AWS::B2BI::Transformer";
}

impl Construct for Transformer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Transformer> for Properties {
    fn from(value: Transformer) -> Self {
        value.0
    }
}

impl Handle<Transformer> {
    /// Returns a timestamp indicating when the transformer was created. For example, `2023-07-20T19:58:44.624Z` .
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Returns a timestamp representing the date and time for the most recent change for the transformer object.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// Returns an Amazon Resource Name (ARN) for a specific transformer.
    ///
    /// `Fn::GetAtt` of `TransformerArn`.
    #[must_use]
    pub fn transformer_arn(self) -> Value<String> {
        self.attribute("TransformerArn")
    }

    /// The system-assigned unique identifier for the transformer.
    ///
    /// `Fn::GetAtt` of `TransformerId`.
    #[must_use]
    pub fn transformer_id(self) -> Value<String> {
        self.attribute("TransformerId")
    }
}

/// Property types and words of [`Capability`].
pub mod capability {
    use crate::{Json, Properties, Value};

    /// Specifies the details for the Amazon S3 file location that is being used with AWS B2B Data Interchange. File locations in Amazon S3 are identified using a combination of the bucket and key.
    ///
    /// A property type of `AWS::B2BI::Capability`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name of the Amazon S3 bucket.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Specifies the Amazon S3 key for the file location.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::B2BI::Capability`.
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
        /// Words for `Type`.
        pub enum Type {
            Edi = "edi",
        }
    }
}

/// Property types and words of [`Partnership`].
pub mod partnership {
    use crate::{Json, Properties, Value};

    /// Contains the details for an Outbound EDI capability.
    ///
    /// A property type of `AWS::B2BI::Partnership`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapabilityOptions(Properties);

    impl CapabilityOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains the inbound EDI options for the capability.
        ///
        /// `InboundEdi`.
        pub fn inbound_edi(mut self, value: impl Into<Value<InboundEdiOptions>>) -> Self {
            self.0.set("InboundEdi", value.into());
            self
        }

        /// A structure that contains the outbound EDI options.
        ///
        /// `OutboundEdi`.
        pub fn outbound_edi(mut self, value: impl Into<Json>) -> Self {
            self.0.set("OutboundEdi", value.into());
            self
        }
    }

    impl From<CapabilityOptions> for Json {
        fn from(value: CapabilityOptions) -> Self {
            value.0.into()
        }
    }

    /// Contains options for processing inbound EDI files. These options allow for customizing how incoming EDI documents are processed.
    ///
    /// A property type of `AWS::B2BI::Partnership`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InboundEdiOptions(Properties);

    impl InboundEdiOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains X12-specific options for processing inbound X12 EDI files.
        ///
        /// `X12`.
        pub fn x12(mut self, value: impl Into<Value<X12InboundEdiOptions>>) -> Self {
            self.0.set("X12", value.into());
            self
        }
    }

    impl From<InboundEdiOptions> for Json {
        fn from(value: InboundEdiOptions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::B2BI::Partnership`.
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

    /// Contains options for configuring X12 acknowledgments. These options control how functional and technical acknowledgments are handled.
    ///
    /// A property type of `AWS::B2BI::Partnership`.
    ///
    /// Required: `FunctionalAcknowledgment`, `TechnicalAcknowledgment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct X12AcknowledgmentOptions(Properties);

    impl X12AcknowledgmentOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether functional acknowledgments (997/999) should be generated for incoming X12 transactions. Valid values are `DO_NOT_GENERATE` , `GENERATE_ALL_SEGMENTS` and `GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP` .
        ///
        /// `FunctionalAcknowledgment`. Required. Allowed: [`FunctionalAcknowledgment`].
        pub fn functional_acknowledgment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FunctionalAcknowledgment", value.into());
            self
        }

        /// Specifies whether technical acknowledgments (TA1) should be generated for incoming X12 interchanges. Valid values are `DO_NOT_GENERATE` and `GENERATE_ALL_SEGMENTS` and.
        ///
        /// `TechnicalAcknowledgment`. Required. Allowed: [`TechnicalAcknowledgment`].
        pub fn technical_acknowledgment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TechnicalAcknowledgment", value.into());
            self
        }
    }

    impl From<X12AcknowledgmentOptions> for Json {
        fn from(value: X12AcknowledgmentOptions) -> Self {
            value.0.into()
        }
    }

    /// Contains options specific to processing inbound X12 EDI files.
    ///
    /// A property type of `AWS::B2BI::Partnership`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct X12InboundEdiOptions(Properties);

    impl X12InboundEdiOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies acknowledgment options for inbound X12 EDI files. These options control how functional and technical acknowledgments are handled.
        ///
        /// `AcknowledgmentOptions`.
        pub fn acknowledgment_options(
            mut self,
            value: impl Into<Value<X12AcknowledgmentOptions>>,
        ) -> Self {
            self.0.set("AcknowledgmentOptions", value.into());
            self
        }
    }

    impl From<X12InboundEdiOptions> for Json {
        fn from(value: X12InboundEdiOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FunctionalAcknowledgment`.
        pub enum FunctionalAcknowledgment {
            DoNotGenerate = "DO_NOT_GENERATE",
            GenerateAllSegments = "GENERATE_ALL_SEGMENTS",
            GenerateWithoutTransactionSetResponseLoop = "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP",
        }

        /// Words for `TechnicalAcknowledgment`.
        pub enum TechnicalAcknowledgment {
            DoNotGenerate = "DO_NOT_GENERATE",
            GenerateAllSegments = "GENERATE_ALL_SEGMENTS",
        }
    }
}

/// Property types and words of [`Profile`].
pub mod profile {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::B2BI::Profile`.
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
        /// Words for `Logging`.
        pub enum Logging {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Transformer`].
pub mod transformer {
    use crate::{Json, List, Properties, Value};

    /// A structure that contains advanced options for EDI processing. Currently, only X12 advanced options are supported.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedOptions(Properties);

    impl AdvancedOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure that contains X12-specific advanced options, such as split options for processing X12 EDI files.
        ///
        /// `X12`.
        pub fn x12(mut self, value: impl Into<Value<X12AdvancedOptions>>) -> Self {
            self.0.set("X12", value.into());
            self
        }
    }

    impl From<AdvancedOptions> for Json {
        fn from(value: AdvancedOptions) -> Self {
            value.0.into()
        }
    }

    /// Contains the input formatting options for an inbound transformer (takes an X12-formatted EDI document as input and converts it to JSON or XML.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    ///
    /// Required: `FromFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputConversion(Properties);

    impl InputConversion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies advanced options for the input conversion process. These options provide additional control over how EDI files are processed during transformation.
        ///
        /// `AdvancedOptions`.
        pub fn advanced_options(mut self, value: impl Into<Value<AdvancedOptions>>) -> Self {
            self.0.set("AdvancedOptions", value.into());
            self
        }

        /// A structure that contains the formatting options for an inbound transformer.
        ///
        /// `FormatOptions`.
        pub fn format_options(mut self, value: impl Into<Json>) -> Self {
            self.0.set("FormatOptions", value.into());
            self
        }

        /// The format for the transformer input: currently on `X12` is supported.
        ///
        /// `FromFormat`. Required. Allowed: [`FromFormat`].
        pub fn from_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FromFormat", value.into());
            self
        }
    }

    impl From<InputConversion> for Json {
        fn from(value: InputConversion) -> Self {
            value.0.into()
        }
    }

    /// Specifies the mapping template for the transformer. This template is used to map the parsed EDI file using JSONata or XSLT.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    ///
    /// Required: `TemplateLanguage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Mapping(Properties);

    impl Mapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string that represents the mapping template, in the transformation language specified in `templateLanguage` .
        ///
        /// `Template`.
        pub fn template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Template", value.into());
            self
        }

        /// The transformation language for the template, either XSLT or JSONATA.
        ///
        /// `TemplateLanguage`. Required. Allowed: [`TemplateLanguage`].
        pub fn template_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateLanguage", value.into());
            self
        }
    }

    impl From<Mapping> for Json {
        fn from(value: Mapping) -> Self {
            value.0.into()
        }
    }

    /// Contains the formatting options for an outbound transformer (takes JSON or XML as input and converts it to an EDI document (currently only X12 format is supported).
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    ///
    /// Required: `ToFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputConversion(Properties);

    impl OutputConversion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AdvancedOptions`.
        pub fn advanced_options(mut self, value: impl Into<Value<AdvancedOptions>>) -> Self {
            self.0.set("AdvancedOptions", value.into());
            self
        }

        /// A structure that contains the X12 transaction set and version for the transformer output.
        ///
        /// `FormatOptions`.
        pub fn format_options(mut self, value: impl Into<Json>) -> Self {
            self.0.set("FormatOptions", value.into());
            self
        }

        /// The format for the output from an outbound transformer: only X12 is currently supported.
        ///
        /// `ToFormat`. Required. Allowed: [`ToFormat`].
        pub fn to_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ToFormat", value.into());
            self
        }
    }

    impl From<OutputConversion> for Json {
        fn from(value: OutputConversion) -> Self {
            value.0.into()
        }
    }

    /// An array of the Amazon S3 keys used to identify the location for your sample documents.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SampleDocumentKeys(Properties);

    impl SampleDocumentKeys {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of keys for your input sample documents.
        ///
        /// `Input`.
        pub fn input(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Input", value.into());
            self
        }

        /// An array of keys for your output sample documents.
        ///
        /// `Output`.
        pub fn output(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Output", value.into());
            self
        }
    }

    impl From<SampleDocumentKeys> for Json {
        fn from(value: SampleDocumentKeys) -> Self {
            value.0.into()
        }
    }

    /// Describes a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the location for your sample documents.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    ///
    /// Required: `BucketName`, `Keys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SampleDocuments(Properties);

    impl SampleDocuments {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the Amazon S3 bucket that is used to hold your sample documents.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Contains an array of the Amazon S3 keys used to identify the location for your sample documents.
        ///
        /// `Keys`. Required.
        pub fn keys(mut self, value: impl Into<List<SampleDocumentKeys>>) -> Self {
            self.0.set("Keys", value.into());
            self
        }
    }

    impl From<SampleDocuments> for Json {
        fn from(value: SampleDocuments) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::B2BI::Transformer`.
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

    /// Contains advanced options specific to X12 EDI processing, such as splitting large X12 files into smaller units.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct X12AdvancedOptions(Properties);

    impl X12AdvancedOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies options for splitting X12 EDI files. These options control how large X12 files are divided into smaller, more manageable units.
        ///
        /// `SplitOptions`.
        pub fn split_options(mut self, value: impl Into<Value<X12SplitOptions>>) -> Self {
            self.0.set("SplitOptions", value.into());
            self
        }

        /// Specifies validation options for X12 EDI processing.
        ///
        /// `ValidationOptions`.
        pub fn validation_options(mut self, value: impl Into<Value<X12ValidationOptions>>) -> Self {
            self.0.set("ValidationOptions", value.into());
            self
        }
    }

    impl From<X12AdvancedOptions> for Json {
        fn from(value: X12AdvancedOptions) -> Self {
            value.0.into()
        }
    }

    /// Contains options for splitting X12 EDI files into smaller units. This is useful for processing large EDI files more efficiently.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct X12SplitOptions(Properties);

    impl X12SplitOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the method used to split X12 EDI files. Valid values include `TRANSACTION` (split by individual transaction sets), or `NONE` (no splitting).
        ///
        /// `SplitBy`. Allowed: [`SplitBy`].
        pub fn split_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SplitBy", value.into());
            self
        }
    }

    impl From<X12SplitOptions> for Json {
        fn from(value: X12SplitOptions) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration options for X12 EDI validation.
    ///
    /// A property type of `AWS::B2BI::Transformer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct X12ValidationOptions(Properties);

    impl X12ValidationOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a list of validation rules to apply during EDI document processing. These rules can include code list modifications, element length constraints, and element requirement changes.
        ///
        /// `ValidationRules`.
        pub fn validation_rules(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("ValidationRules", value.into());
            self
        }
    }

    impl From<X12ValidationOptions> for Json {
        fn from(value: X12ValidationOptions) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FileFormat`.
        pub enum FileFormat {
            Xml = "XML",
            Json = "JSON",
            NotUsed = "NOT_USED",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "active",
            Inactive = "inactive",
        }

        /// Words for `FromFormat`.
        pub enum FromFormat {
            X12 = "X12",
        }

        /// Words for `TemplateLanguage`.
        pub enum TemplateLanguage {
            Xslt = "XSLT",
            Jsonata = "JSONATA",
        }

        /// Words for `ToFormat`.
        pub enum ToFormat {
            X12 = "X12",
        }

        /// Words for `SplitBy`.
        pub enum SplitBy {
            None = "NONE",
            Transaction = "TRANSACTION",
        }
    }
}
