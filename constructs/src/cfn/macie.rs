//! `AWS::Macie`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Macie::AllowList` resource specifies an allow list. In Amazon Macie , an allow list defines specific text or a text pattern for Macie to ignore when it inspects data sources for sensitive data.
///
/// [`AWS::Macie::AllowList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html).
///
/// Required: `Criteria`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AllowList(Properties);

impl AllowList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The criteria that specify the text or text pattern to ignore.
    ///
    /// `Criteria`. Required.
    pub fn criteria(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Criteria", value.into());
        self
    }

    /// A custom description of the allow list. The description can contain 1-512 characters.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A custom name for the allow list. The name can contain 1-128 characters.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array of key-value pairs to apply to the allow list.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<allow_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AllowList {
    const TYPE: &'static str = "AWS::Macie::AllowList";
}

impl Construct for AllowList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AllowList> for Properties {
    fn from(value: AllowList) -> Self {
        value.0
    }
}

impl Handle<AllowList> {
    /// The Amazon Resource Name (ARN) of the allow list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the allow list.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the allow list, which indicates whether Amazon Macie can access and use the list's criteria. If the list's criteria specify a regular expression ( `Regex` ), this value is typically `OK` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::Macie::CustomDataIdentifier` resource specifies a custom data identifier. A \*custom data identifier\* is a set of custom criteria for Amazon Macie to use when it inspects data sources for sensitive data.
///
/// [`AWS::Macie::CustomDataIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html).
///
/// Required: `Name`, `Regex`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomDataIdentifier(Properties);

impl CustomDataIdentifier {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A custom description of the custom data identifier. The description can contain 1-512 characters.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An array of character sequences ( \*ignore words\* ) to exclude from the results. If text matches the regular expression ( `Regex` ) but it contains a string in this array, Amazon Macie ignores the text and doesn't include it in the results.
    ///
    /// `IgnoreWords`. A change replaces the resource.
    pub fn ignore_words(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("IgnoreWords", value.into());
        self
    }

    /// An array of character sequences ( \*keywords\* ), one of which must precede and be in proximity ( `MaximumMatchDistance` ) of the regular expression ( `Regex` ) to match.
    ///
    /// `Keywords`. A change replaces the resource.
    pub fn keywords(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Keywords", value.into());
        self
    }

    /// The maximum number of characters that can exist between the end of at least one complete character sequence specified by the `Keywords` array and the end of text that matches the regular expression ( `Regex` ).
    ///
    /// `MaximumMatchDistance`. A change replaces the resource.
    pub fn maximum_match_distance(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumMatchDistance", value.into());
        self
    }

    /// A custom name for the custom data identifier. The name can contain 1-128 characters.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The regular expression ( \*regex\* ) that defines the text pattern to match. The expression can contain 1-512 characters.
    ///
    /// `Regex`. Required. A change replaces the resource.
    pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Regex", value.into());
        self
    }

    /// An array of key-value pairs to apply to the custom data identifier.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<custom_data_identifier::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomDataIdentifier {
    const TYPE: &'static str = "AWS::Macie::CustomDataIdentifier";
}

impl Construct for CustomDataIdentifier {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomDataIdentifier> for Properties {
    fn from(value: CustomDataIdentifier) -> Self {
        value.0
    }
}

impl Handle<CustomDataIdentifier> {
    /// The Amazon Resource Name (ARN) of the custom data identifier.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the custom data identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::Macie::FindingsFilter` resource specifies a findings filter.
///
/// [`AWS::Macie::FindingsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-findingsfilter.html).
///
/// Required: `FindingCriteria`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FindingsFilter(Properties);

impl FindingsFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action to perform on findings that match the filter criteria ( `FindingCriteria` ). Valid values are:
    ///
    /// `Action`. Allowed: [`Action`](findings_filter::Action).
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// A custom description of the findings filter. The description can contain 1-512 characters.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The criteria to use to filter findings.
    ///
    /// `FindingCriteria`. Required.
    pub fn finding_criteria(
        mut self,
        value: impl Into<Value<findings_filter::FindingCriteria>>,
    ) -> Self {
        self.0.set("FindingCriteria", value.into());
        self
    }

    /// A custom name for the findings filter. The name can contain 3-64 characters.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The position of the findings filter in the list of saved filter rules on the Amazon Macie console. This value also determines the order in which the filter is applied to findings, relative to other filters that are also applied to findings.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Position", value.into());
        self
    }

    /// An array of key-value pairs to apply to the findings filter.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<findings_filter::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FindingsFilter {
    const TYPE: &'static str = "AWS::Macie::FindingsFilter";
}

impl Construct for FindingsFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FindingsFilter> for Properties {
    fn from(value: FindingsFilter) -> Self {
        value.0
    }
}

impl Handle<FindingsFilter> {
    /// The Amazon Resource Name (ARN) of the findings filter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the findings filter.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Represents the association between an Amazon Macie administrator account and a member account.
///
/// [`AWS::Macie::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-member.html).
///
/// Required: `AccountId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Member(Properties);

impl Member {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS account ID for the account to associate with the Amazon Macie administrator account.
    ///
    /// `AccountId`. Required. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// The email address for the account to associate with the Amazon Macie administrator account.
    ///
    /// `Email`. A change replaces the resource.
    pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Email", value.into());
        self
    }

    /// The tags to associate with the member account in Amazon Macie.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<member::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Member {
    const TYPE: &'static str = "AWS::Macie::Member";
}

impl Construct for Member {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Member> for Properties {
    fn from(value: Member) -> Self {
        value.0
    }
}

impl Handle<Member> {
    /// The AWS account ID for the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `AdministratorAccountId`.
    #[must_use]
    pub fn administrator_account_id(self) -> Value<String> {
        self.attribute("AdministratorAccountId")
    }

    /// The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The current status of the relationship between the account and the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `RelationshipStatus`.
    #[must_use]
    pub fn relationship_status(self) -> Value<String> {
        self.attribute("RelationshipStatus")
    }

    /// The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the relationship between the account and the Amazon Macie administrator account.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::Macie::Session` resource represents the Amazon Macie service and certain configuration settings for an Amazon Macie account in a specific AWS Region .
///
/// [`AWS::Macie::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Session(Properties);

impl Session {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies how often Amazon Macie publishes updates to policy findings for the account. This includes publishing updates to AWS Security Hub CSPM and Amazon EventBridge (formerly Amazon CloudWatch Events ). Valid values are:
    ///
    /// `FindingPublishingFrequency`. Allowed: [`FindingPublishingFrequency`](session::FindingPublishingFrequency).
    pub fn finding_publishing_frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FindingPublishingFrequency", value.into());
        self
    }

    /// The status of Amazon Macie for the account. Valid values are: `ENABLED` , start or resume Macie activities for the account; and, `PAUSED` , suspend Macie activities for the account.
    ///
    /// `Status`. Allowed: [`Status`](session::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for Session {
    const TYPE: &'static str = "AWS::Macie::Session";
}

impl Construct for Session {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Session> for Properties {
    fn from(value: Session) -> Self {
        value.0
    }
}

impl Handle<Session> {
    /// The status of automated sensitive data discovery for the account.
    ///
    /// `Fn::GetAtt` of `AutomatedDiscoveryStatus`.
    #[must_use]
    pub fn automated_discovery_status(self) -> Value<String> {
        self.attribute("AutomatedDiscoveryStatus")
    }

    /// The account ID for the AWS account in which the Amazon Macie session is created.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[must_use]
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The Amazon Resource Name (ARN) of the service-linked role that allows Amazon Macie to monitor and analyze data in AWS resources for the account.
    ///
    /// `Fn::GetAtt` of `ServiceRole`.
    #[must_use]
    pub fn service_role(self) -> Value<String> {
        self.attribute("ServiceRole")
    }
}

/// Property types of [`AllowList`].
pub mod allow_list {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Macie::AllowList`.
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

/// Property types of [`CustomDataIdentifier`].
pub mod custom_data_identifier {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Macie::CustomDataIdentifier`.
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

/// Property types and words of [`FindingsFilter`].
pub mod findings_filter {
    use crate::{Json, List, Map, Properties, Value};

    /// Specifies a condition that defines the property, operator, and one or more values to use in a findings filter.
    ///
    /// A property type of `AWS::Macie::FindingsFilter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CriterionAdditionalProperties(Properties);

    impl CriterionAdditionalProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value for the specified property matches (equals) the specified value. If you specify multiple values, Amazon Macie uses OR logic to join the values.
        ///
        /// `eq`.
        pub fn eq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("eq", value.into());
            self
        }

        /// The value for the specified property is greater than the specified value.
        ///
        /// `gt`.
        pub fn gt(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("gt", value.into());
            self
        }

        /// The value for the specified property is greater than or equal to the specified value.
        ///
        /// `gte`.
        pub fn gte(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("gte", value.into());
            self
        }

        /// The value for the specified property is less than the specified value.
        ///
        /// `lt`.
        pub fn lt(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("lt", value.into());
            self
        }

        /// The value for the specified property is less than or equal to the specified value.
        ///
        /// `lte`.
        pub fn lte(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("lte", value.into());
            self
        }

        /// The value for the specified property doesn't match (doesn't equal) the specified value. If you specify multiple values, Amazon Macie uses OR logic to join the values.
        ///
        /// `neq`.
        pub fn neq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("neq", value.into());
            self
        }
    }

    impl From<CriterionAdditionalProperties> for Json {
        fn from(value: CriterionAdditionalProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies, as a map, one or more property-based conditions for a findings filter.
    ///
    /// A property type of `AWS::Macie::FindingsFilter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FindingCriteria(Properties);

    impl FindingCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies a condition that defines the property, operator, and one or more values to use to filter the results.
        ///
        /// `Criterion`.
        pub fn criterion(mut self, value: impl Into<Map<CriterionAdditionalProperties>>) -> Self {
            self.0.set("Criterion", value.into());
            self
        }
    }

    impl From<FindingCriteria> for Json {
        fn from(value: FindingCriteria) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Macie::FindingsFilter`.
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

    words! {
        /// Words for `Action`.
        pub enum Action {
            Archive = "ARCHIVE",
            Noop = "NOOP",
        }
    }
}

/// Property types of [`Member`].
pub mod member {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with the Amazon Macie member account.
    ///
    /// A property type of `AWS::Macie::Member`.
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

        /// The key of the tag. The maximum length of a tag key is 128 characters.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag. The maximum length of a tag value is 256 characters.
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

/// Words of [`Session`].
pub mod session {
    words! {
        /// Words for `FindingPublishingFrequency`.
        pub enum FindingPublishingFrequency {
            FifteenMinutes = "FIFTEEN_MINUTES",
            OneHour = "ONE_HOUR",
            SixHours = "SIX_HOURS",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Paused = "PAUSED",
        }
    }
}
