//! `AWS::Polly`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::Polly::Lexicon. A pronunciation lexicon that stores custom pronunciations for speech synthesis.
///
/// [`AWS::Polly::Lexicon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-polly-lexicon.html).
///
/// Required: `Content`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Lexicon(Properties);

impl Lexicon {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The content of the PLS lexicon in string format.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The name of the lexicon. Must be an alphanumeric string up to 20 characters long.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for Lexicon {
    const TYPE: &'static str = "AWS::Polly::Lexicon";
}

impl Construct for Lexicon {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Lexicon> for Properties {
    fn from(value: Lexicon) -> Self {
        value.0
    }
}

impl Handle<Lexicon> {
    /// The phonetic alphabet used in the lexicon. Valid values are ipa and x-sampa.
    ///
    /// `Fn::GetAtt` of `Alphabet`.
    #[must_use]
    pub fn alphabet(self) -> Value<String> {
        self.attribute("Alphabet")
    }

    /// The Amazon Resource Name (ARN) of the lexicon.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The language code that the lexicon applies to.
    ///
    /// `Fn::GetAtt` of `LanguageCode`.
    #[must_use]
    pub fn language_code(self) -> Value<String> {
        self.attribute("LanguageCode")
    }

    /// The date the lexicon was last modified (ISO 8601 timestamp).
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[must_use]
    pub fn last_modified(self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// The number of lexemes in the lexicon.
    ///
    /// `Fn::GetAtt` of `LexemesCount`.
    #[must_use]
    pub fn lexemes_count(self) -> Value<i64> {
        self.attribute("LexemesCount")
    }

    /// The total size of the lexicon, in characters.
    ///
    /// `Fn::GetAtt` of `Size`.
    #[must_use]
    pub fn size(self) -> Value<i64> {
        self.attribute("Size")
    }
}
