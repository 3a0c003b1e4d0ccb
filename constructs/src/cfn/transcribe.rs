//! `AWS::Transcribe`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource type definition for AWS::Transcribe::CallAnalyticsCategory
///
/// [`AWS::Transcribe::CallAnalyticsCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-callanalyticscategory.html).
///
/// Required: `CategoryName`, `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CallAnalyticsCategory(Properties);

impl CallAnalyticsCategory {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A unique name, chosen by you, for your Call Analytics category.
    ///
    /// `CategoryName`. Required. A change replaces the resource.
    pub fn category_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CategoryName", value.into());
        self
    }

    /// The input type associated with the specified category.
    ///
    /// `InputType`. Allowed: [`InputType`](call_analytics_category::InputType). A change replaces the resource.
    pub fn input_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InputType", value.into());
        self
    }

    /// Rules define a Call Analytics category.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<List<call_analytics_category::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// Tags associated with the Call Analytics category.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<call_analytics_category::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CallAnalyticsCategory {
    const TYPE: &'static str = "AWS::Transcribe::CallAnalyticsCategory";
}

impl Construct for CallAnalyticsCategory {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CallAnalyticsCategory> for Properties {
    fn from(value: CallAnalyticsCategory) -> Self {
        value.0
    }
}

impl Handle<CallAnalyticsCategory> {
    /// The Amazon Resource Name (ARN) of the Call Analytics category.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the Call Analytics category was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The date and time the Call Analytics category was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[must_use]
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }
}

/// Resource type definition for AWS::Transcribe::MedicalVocabulary
///
/// [`AWS::Transcribe::MedicalVocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-medicalvocabulary.html).
///
/// Required: `LanguageCode`, `VocabularyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MedicalVocabulary(Properties);

impl MedicalVocabulary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code of the vocabulary entries.
    ///
    /// `LanguageCode`. Required. Allowed: [`LanguageCode`](medical_vocabulary::LanguageCode). A change replaces the resource.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// Tags associated with the medical vocabulary.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<medical_vocabulary::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon S3 location of the text file that contains the medical vocabulary.
    ///
    /// `VocabularyFileUri`.
    pub fn vocabulary_file_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyFileUri", value.into());
        self
    }

    /// The name of the medical vocabulary.
    ///
    /// `VocabularyName`. Required. A change replaces the resource.
    pub fn vocabulary_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyName", value.into());
        self
    }
}

impl Resource for MedicalVocabulary {
    const TYPE: &'static str = "AWS::Transcribe::MedicalVocabulary";
}

impl Construct for MedicalVocabulary {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MedicalVocabulary> for Properties {
    fn from(value: MedicalVocabulary) -> Self {
        value.0
    }
}

impl Handle<MedicalVocabulary> {
    /// The Amazon Resource Name (ARN) of the medical vocabulary.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words and phrases.
///
/// [`AWS::Transcribe::Vocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabulary.html).
///
/// Required: `LanguageCode`, `VocabularyName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Vocabulary(Properties);

impl Vocabulary {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input file.
    ///
    /// `DataAccessRoleArn`.
    pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataAccessRoleArn", value.into());
        self
    }

    /// The language code that represents the language of the entries in your custom vocabulary. Each custom vocabulary must contain terms in only one language.
    ///
    /// `LanguageCode`. Required. Allowed: `ab-GE`, `af-ZA`, `am-ET`, `ar-AE`, `ar-SA`, `ast-ES`, `az-AZ`, `ba-RU`, `be-BY`, `bg-BG`, `bn-IN`, `bs-BA`, and more. A change replaces the resource.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// Use this parameter if you want to create your custom vocabulary by including all desired terms, as comma-separated values, within your request. You cannot use this parameter together with VocabularyFileUri.
    ///
    /// `Phrases`.
    pub fn phrases(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Phrases", value.into());
        self
    }

    /// Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vocabulary::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon S3 location of the text file that contains your custom vocabulary. You cannot use this parameter together with Phrases.
    ///
    /// `VocabularyFileUri`.
    pub fn vocabulary_file_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyFileUri", value.into());
        self
    }

    /// A unique name, chosen by you, for your custom vocabulary. This name is case sensitive, cannot contain spaces, and must be unique within an AWS account.
    ///
    /// `VocabularyName`. Required. A change replaces the resource.
    pub fn vocabulary_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyName", value.into());
        self
    }
}

impl Resource for Vocabulary {
    const TYPE: &'static str = "AWS::Transcribe::Vocabulary";
}

impl Construct for Vocabulary {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Vocabulary> for Properties {
    fn from(value: Vocabulary) -> Self {
        value.0
    }
}

impl Handle<Vocabulary> {
    /// The Amazon Resource Name (ARN) of the custom vocabulary.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the specified custom vocabulary was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary in a StartTranscriptionJob request.
    ///
    /// `Fn::GetAtt` of `VocabularyState`.
    #[must_use]
    pub fn vocabulary_state(self) -> Value<String> {
        self.attribute("VocabularyState")
    }
}

/// Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your transcript.
///
/// [`AWS::Transcribe::VocabularyFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transcribe-vocabularyfilter.html).
///
/// Required: `LanguageCode`, `VocabularyFilterName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct VocabularyFilter(Properties);

impl VocabularyFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input files.
    ///
    /// `DataAccessRoleArn`.
    pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataAccessRoleArn", value.into());
        self
    }

    /// The language code that represents the language of the entries in your vocabulary filter.
    ///
    /// `LanguageCode`. Required. Allowed: `ab-GE`, `af-ZA`, `am-ET`, `ar-AE`, `ar-SA`, `ast-ES`, `az-AZ`, `ba-RU`, `be-BY`, `bg-BG`, `bn-IN`, `bs-BA`, and more. A change replaces the resource.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// Tags associated with the vocabulary filter.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<vocabulary_filter::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon S3 location of the text file that contains your custom vocabulary filter terms.
    ///
    /// `VocabularyFilterFileUri`.
    pub fn vocabulary_filter_file_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyFilterFileUri", value.into());
        self
    }

    /// A unique name, chosen by you, for your custom vocabulary filter.
    ///
    /// `VocabularyFilterName`. Required. A change replaces the resource.
    pub fn vocabulary_filter_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VocabularyFilterName", value.into());
        self
    }

    /// Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as comma-separated values, within your request.
    ///
    /// `Words`.
    pub fn words(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Words", value.into());
        self
    }
}

impl Resource for VocabularyFilter {
    const TYPE: &'static str = "AWS::Transcribe::VocabularyFilter";
}

impl Construct for VocabularyFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<VocabularyFilter> for Properties {
    fn from(value: VocabularyFilter) -> Self {
        value.0
    }
}

impl Handle<VocabularyFilter> {
    /// The Amazon Resource Name (ARN) of the vocabulary filter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`CallAnalyticsCategory`].
pub mod call_analytics_category {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AbsoluteTimeRange(Properties);

    impl AbsoluteTimeRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EndTime`.
        pub fn end_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndTime", value.into());
            self
        }

        /// `First`.
        pub fn first(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("First", value.into());
            self
        }

        /// `Last`.
        pub fn last(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Last", value.into());
            self
        }

        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<AbsoluteTimeRange> for Json {
        fn from(value: AbsoluteTimeRange) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InterruptionFilter(Properties);

    impl InterruptionFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AbsoluteTimeRange`.
        pub fn absolute_time_range(mut self, value: impl Into<Value<AbsoluteTimeRange>>) -> Self {
            self.0.set("AbsoluteTimeRange", value.into());
            self
        }

        /// `Negate`.
        pub fn negate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negate", value.into());
            self
        }

        /// `ParticipantRole`. Allowed: [`ParticipantRole`].
        pub fn participant_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParticipantRole", value.into());
            self
        }

        /// `RelativeTimeRange`.
        pub fn relative_time_range(mut self, value: impl Into<Value<RelativeTimeRange>>) -> Self {
            self.0.set("RelativeTimeRange", value.into());
            self
        }

        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<InterruptionFilter> for Json {
        fn from(value: InterruptionFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NonTalkTimeFilter(Properties);

    impl NonTalkTimeFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AbsoluteTimeRange`.
        pub fn absolute_time_range(mut self, value: impl Into<Value<AbsoluteTimeRange>>) -> Self {
            self.0.set("AbsoluteTimeRange", value.into());
            self
        }

        /// `Negate`.
        pub fn negate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negate", value.into());
            self
        }

        /// `RelativeTimeRange`.
        pub fn relative_time_range(mut self, value: impl Into<Value<RelativeTimeRange>>) -> Self {
            self.0.set("RelativeTimeRange", value.into());
            self
        }

        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<NonTalkTimeFilter> for Json {
        fn from(value: NonTalkTimeFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RelativeTimeRange(Properties);

    impl RelativeTimeRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EndPercentage`.
        pub fn end_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndPercentage", value.into());
            self
        }

        /// `First`.
        pub fn first(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("First", value.into());
            self
        }

        /// `Last`.
        pub fn last(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Last", value.into());
            self
        }

        /// `StartPercentage`.
        pub fn start_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartPercentage", value.into());
            self
        }
    }

    impl From<RelativeTimeRange> for Json {
        fn from(value: RelativeTimeRange) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InterruptionFilter`.
        pub fn interruption_filter(mut self, value: impl Into<Value<InterruptionFilter>>) -> Self {
            self.0.set("InterruptionFilter", value.into());
            self
        }

        /// `NonTalkTimeFilter`.
        pub fn non_talk_time_filter(mut self, value: impl Into<Value<NonTalkTimeFilter>>) -> Self {
            self.0.set("NonTalkTimeFilter", value.into());
            self
        }

        /// `SentimentFilter`.
        pub fn sentiment_filter(mut self, value: impl Into<Value<SentimentFilter>>) -> Self {
            self.0.set("SentimentFilter", value.into());
            self
        }

        /// `TranscriptFilter`.
        pub fn transcript_filter(mut self, value: impl Into<Value<TranscriptFilter>>) -> Self {
            self.0.set("TranscriptFilter", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    ///
    /// Required: `Sentiments`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SentimentFilter(Properties);

    impl SentimentFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AbsoluteTimeRange`.
        pub fn absolute_time_range(mut self, value: impl Into<Value<AbsoluteTimeRange>>) -> Self {
            self.0.set("AbsoluteTimeRange", value.into());
            self
        }

        /// `Negate`.
        pub fn negate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negate", value.into());
            self
        }

        /// `ParticipantRole`. Allowed: [`ParticipantRole`].
        pub fn participant_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParticipantRole", value.into());
            self
        }

        /// `RelativeTimeRange`.
        pub fn relative_time_range(mut self, value: impl Into<Value<RelativeTimeRange>>) -> Self {
            self.0.set("RelativeTimeRange", value.into());
            self
        }

        /// `Sentiments`. Required. Allowed: [`Sentiments`].
        pub fn sentiments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Sentiments", value.into());
            self
        }
    }

    impl From<SentimentFilter> for Json {
        fn from(value: SentimentFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
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

    /// A property type of `AWS::Transcribe::CallAnalyticsCategory`.
    ///
    /// Required: `Targets`, `TranscriptFilterType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TranscriptFilter(Properties);

    impl TranscriptFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AbsoluteTimeRange`.
        pub fn absolute_time_range(mut self, value: impl Into<Value<AbsoluteTimeRange>>) -> Self {
            self.0.set("AbsoluteTimeRange", value.into());
            self
        }

        /// `Negate`.
        pub fn negate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negate", value.into());
            self
        }

        /// `ParticipantRole`. Allowed: [`ParticipantRole`].
        pub fn participant_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParticipantRole", value.into());
            self
        }

        /// `RelativeTimeRange`.
        pub fn relative_time_range(mut self, value: impl Into<Value<RelativeTimeRange>>) -> Self {
            self.0.set("RelativeTimeRange", value.into());
            self
        }

        /// `Targets`. Required.
        pub fn targets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Targets", value.into());
            self
        }

        /// `TranscriptFilterType`. Required. Allowed: [`TranscriptFilterType`].
        pub fn transcript_filter_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TranscriptFilterType", value.into());
            self
        }
    }

    impl From<TranscriptFilter> for Json {
        fn from(value: TranscriptFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `InputType`.
        pub enum InputType {
            RealTime = "REAL_TIME",
            PostCall = "POST_CALL",
        }

        /// Words for `ParticipantRole`.
        pub enum ParticipantRole {
            Agent = "AGENT",
            Customer = "CUSTOMER",
        }

        /// Words for `Sentiments`.
        pub enum Sentiments {
            Positive = "POSITIVE",
            Negative = "NEGATIVE",
            Neutral = "NEUTRAL",
            Mixed = "MIXED",
        }

        /// Words for `TranscriptFilterType`.
        pub enum TranscriptFilterType {
            Exact = "EXACT",
        }
    }
}

/// Property types and words of [`MedicalVocabulary`].
pub mod medical_vocabulary {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Transcribe::MedicalVocabulary`.
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
        /// Words for `LanguageCode`.
        pub enum LanguageCode {
            AfZa = "af-ZA",
            ArAe = "ar-AE",
            ArSa = "ar-SA",
            DaDk = "da-DK",
            DeCh = "de-CH",
            DeDe = "de-DE",
            EnAb = "en-AB",
            EnAu = "en-AU",
            EnGb = "en-GB",
            EnIe = "en-IE",
            EnIn = "en-IN",
            EnUs = "en-US",
            EnWl = "en-WL",
            EsEs = "es-ES",
            EsUs = "es-US",
            FaIr = "fa-IR",
            FrCa = "fr-CA",
            FrFr = "fr-FR",
            HeIl = "he-IL",
            HiIn = "hi-IN",
            IdId = "id-ID",
            ItIt = "it-IT",
            JaJp = "ja-JP",
            KoKr = "ko-KR",
            MsMy = "ms-MY",
            NlNl = "nl-NL",
            PtBr = "pt-BR",
            PtPt = "pt-PT",
            RuRu = "ru-RU",
            TaIn = "ta-IN",
            TeIn = "te-IN",
            TrTr = "tr-TR",
            ZhCn = "zh-CN",
            ZhTw = "zh-TW",
            ThTh = "th-TH",
            EnZa = "en-ZA",
            EnNz = "en-NZ",
            ViVn = "vi-VN",
            SvSe = "sv-SE",
        }
    }
}

/// Property types of [`Vocabulary`].
pub mod vocabulary {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Transcribe::Vocabulary`.
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
}

/// Property types of [`VocabularyFilter`].
pub mod vocabulary_filter {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Transcribe::VocabularyFilter`.
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
}
