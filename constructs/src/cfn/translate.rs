//! `AWS::Translate`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A parallel data resource in Amazon Translate used to customize machine translation output.
///
/// [`AWS::Translate::ParallelData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-paralleldata.html).
///
/// Required: `Name`, `ParallelDataConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ParallelData(Properties);

impl ParallelData {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A custom description for the parallel data resource.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The encryption key used to encrypt this object.
    ///
    /// `EncryptionKey`. A change replaces the resource.
    pub fn encryption_key(mut self, value: impl Into<Value<parallel_data::EncryptionKey>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// A custom name for the parallel data resource. Must be unique in the account and region.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the format and S3 location of the parallel data input file.
    ///
    /// `ParallelDataConfig`. Required.
    pub fn parallel_data_config(
        mut self,
        value: impl Into<Value<parallel_data::ParallelDataConfig>>,
    ) -> Self {
        self.0.set("ParallelDataConfig", value.into());
        self
    }

    /// Tags associated with the parallel data resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<parallel_data::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ParallelData {
    const TYPE: &'static str = "AWS::Translate::ParallelData";
}

impl Construct for ParallelData {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ParallelData> for Properties {
    fn from(value: ParallelData) -> Self {
        value.0
    }
}

impl Handle<ParallelData> {
    /// The Amazon Resource Name (ARN) of the parallel data resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the parallel data resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The number of records unsuccessfully imported.
    ///
    /// `Fn::GetAtt` of `FailedRecordCount`.
    #[must_use]
    pub fn failed_record_count(self) -> Value<i64> {
        self.attribute("FailedRecordCount")
    }

    /// The number of UTF-8 characters imported from the parallel data input file.
    ///
    /// `Fn::GetAtt` of `ImportedDataSize`.
    #[must_use]
    pub fn imported_data_size(self) -> Value<i64> {
        self.attribute("ImportedDataSize")
    }

    /// The number of records successfully imported.
    ///
    /// `Fn::GetAtt` of `ImportedRecordCount`.
    #[must_use]
    pub fn imported_record_count(self) -> Value<i64> {
        self.attribute("ImportedRecordCount")
    }

    /// The time at which the parallel data resource was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The number of items skipped during import.
    ///
    /// `Fn::GetAtt` of `SkippedRecordCount`.
    #[must_use]
    pub fn skipped_record_count(self) -> Value<i64> {
        self.attribute("SkippedRecordCount")
    }

    /// The source language of the translations in the parallel data file.
    ///
    /// `Fn::GetAtt` of `SourceLanguageCode`.
    #[must_use]
    pub fn source_language_code(self) -> Value<String> {
        self.attribute("SourceLanguageCode")
    }

    /// The status of the parallel data resource.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The language codes for the target languages available in the parallel data file.
    ///
    /// `Fn::GetAtt` of `TargetLanguageCodes`.
    #[must_use]
    pub fn target_language_codes(self) -> Value<Vec<String>> {
        self.attribute_list("TargetLanguageCodes")
    }
}

/// A custom terminology resource for Amazon Translate that enables customized translations.
///
/// [`AWS::Translate::Terminology`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-translate-terminology.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Terminology(Properties);

impl Terminology {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the custom terminology.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The encryption key for the custom terminology.
    ///
    /// `EncryptionKey`. A change replaces the resource.
    pub fn encryption_key(mut self, value: impl Into<Value<terminology::EncryptionKey>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// The merge strategy for the custom terminology. Currently only OVERWRITE is supported.
    ///
    /// `MergeStrategy`. Allowed: [`MergeStrategy`](terminology::MergeStrategy).
    pub fn merge_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MergeStrategy", value.into());
        self
    }

    /// The name of the custom terminology.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags associated with the terminology.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<terminology::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The terminology data for the custom terminology being imported.
    ///
    /// `TerminologyData`.
    pub fn terminology_data(
        mut self,
        value: impl Into<Value<terminology::TerminologyData>>,
    ) -> Self {
        self.0.set("TerminologyData", value.into());
        self
    }
}

impl Resource for Terminology {
    const TYPE: &'static str = "AWS::Translate::Terminology";
}

impl Construct for Terminology {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Terminology> for Properties {
    fn from(value: Terminology) -> Self {
        value.0
    }
}

impl Handle<Terminology> {
    /// The Amazon Resource Name (ARN) of the custom terminology.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the terminology was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The directionality of the terminology.
    ///
    /// `Fn::GetAtt` of `Directionality`.
    #[must_use]
    pub fn directionality(self) -> Value<String> {
        self.attribute("Directionality")
    }

    /// The format of the terminology data.
    ///
    /// `Fn::GetAtt` of `Format`.
    #[must_use]
    pub fn format(self) -> Value<String> {
        self.attribute("Format")
    }

    /// The time the terminology was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The size of the terminology file in bytes.
    ///
    /// `Fn::GetAtt` of `SizeBytes`.
    #[must_use]
    pub fn size_bytes(self) -> Value<i64> {
        self.attribute("SizeBytes")
    }

    /// The source language code for the custom terminology.
    ///
    /// `Fn::GetAtt` of `SourceLanguageCode`.
    #[must_use]
    pub fn source_language_code(self) -> Value<String> {
        self.attribute("SourceLanguageCode")
    }

    /// The target language codes for the custom terminology.
    ///
    /// `Fn::GetAtt` of `TargetLanguageCodes`.
    #[must_use]
    pub fn target_language_codes(self) -> Value<Vec<String>> {
        self.attribute_list("TargetLanguageCodes")
    }

    /// The number of terms in the custom terminology.
    ///
    /// `Fn::GetAtt` of `TermCount`.
    #[must_use]
    pub fn term_count(self) -> Value<i64> {
        self.attribute("TermCount")
    }
}

/// Property types and words of [`ParallelData`].
pub mod parallel_data {
    use crate::{Json, Properties, Value};

    /// The encryption key used to encrypt this object.
    ///
    /// A property type of `AWS::Translate::ParallelData`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionKey(Properties);

    impl EncryptionKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the encryption key.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The type of encryption key.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EncryptionKey> for Json {
        fn from(value: EncryptionKey) -> Self {
            value.0.into()
        }
    }

    /// Specifies the format and S3 location of the parallel data input file.
    ///
    /// A property type of `AWS::Translate::ParallelData`.
    ///
    /// Required: `Format`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ParallelDataConfig(Properties);

    impl ParallelDataConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The format of the parallel data input file.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// The URI of the Amazon S3 folder that contains the parallel data input file.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<ParallelDataConfig> for Json {
        fn from(value: ParallelDataConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Translate::ParallelData`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            Kms = "KMS",
        }

        /// Words for `Format`.
        pub enum Format {
            Tsv = "TSV",
            Csv = "CSV",
            Tmx = "TMX",
        }
    }
}

/// Property types and words of [`Terminology`].
pub mod terminology {
    use crate::{Json, Properties, Value};

    /// The encryption key for the custom terminology.
    ///
    /// A property type of `AWS::Translate::Terminology`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionKey(Properties);

    impl EncryptionKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the encryption key.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The type of encryption key.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EncryptionKey> for Json {
        fn from(value: EncryptionKey) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Translate::Terminology`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    /// The terminology data for the custom terminology being imported.
    ///
    /// A property type of `AWS::Translate::Terminology`.
    ///
    /// Required: `File`, `Format`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TerminologyData(Properties);

    impl TerminologyData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The directionality of the terminology resource.
        ///
        /// `Directionality`. Allowed: [`Directionality`].
        pub fn directionality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Directionality", value.into());
            self
        }

        /// The file containing the custom terminology data, base64-encoded.
        ///
        /// `File`. Required.
        pub fn file(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("File", value.into());
            self
        }

        /// The data format of the custom terminology.
        ///
        /// `Format`. Required. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }
    }

    impl From<TerminologyData> for Json {
        fn from(value: TerminologyData) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MergeStrategy`.
        pub enum MergeStrategy {
            Overwrite = "OVERWRITE",
        }

        /// Words for `Type`.
        pub enum Type {
            Kms = "KMS",
        }

        /// Words for `Directionality`.
        pub enum Directionality {
            Uni = "UNI",
            Multi = "MULTI",
        }

        /// Words for `Format`.
        pub enum Format {
            Csv = "CSV",
            Tmx = "TMX",
            Tsv = "TSV",
        }
    }
}
