//! `AWS::Rbin`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a Recycle Bin retention rule. You can create two types of retention rules:
///
/// [`AWS::Rbin::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rbin-rule.html).
///
/// Required: `ResourceType`, `RetentionPeriod`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rule(Properties);

impl Rule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The retention rule description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// \[Region-level retention rules only\] Specifies the exclusion tags to use to identify resources that are to be excluded, or ignored, by a Region-level retention rule.
    ///
    /// `ExcludeResourceTags`.
    pub fn exclude_resource_tags(mut self, value: impl Into<List<rule::ResourceTag>>) -> Self {
        self.0.set("ExcludeResourceTags", value.into());
        self
    }

    /// Information about the retention rule lock configuration.
    ///
    /// `LockConfiguration`.
    pub fn lock_configuration(mut self, value: impl Into<Value<rule::UnlockDelay>>) -> Self {
        self.0.set("LockConfiguration", value.into());
        self
    }

    /// \[Tag-level retention rules only\] Specifies the resource tags to use to identify resources that are to be retained by a tag-level retention rule.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<List<rule::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// The resource type to be retained by the retention rule. Currently, only EBS volumes, EBS snapshots, and EBS-backed AMIs are supported.
    ///
    /// `ResourceType`. Required. Allowed: [`ResourceType`](rule::ResourceType). A change replaces the resource.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// Information about the retention period for which the retention rule is to retain resources.
    ///
    /// `RetentionPeriod`. Required.
    pub fn retention_period(mut self, value: impl Into<Value<rule::RetentionPeriod>>) -> Self {
        self.0.set("RetentionPeriod", value.into());
        self
    }

    /// The state of the retention rule. Only retention rules that are in the `available` state retain resources.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Information about the tags to assign to the retention rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Rule {
    const TYPE: &'static str = "AWS::Rbin::Rule";
}

impl Construct for Rule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Rule> for Properties {
    fn from(value: Rule) -> Self {
        value.0
    }
}

impl Handle<Rule> {
    /// The Amazon Resource Name (ARN) of the retention rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique ID of the retention rule.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// \[Region-level retention rules only\] The lock state for the retention rule.
    ///
    /// `Fn::GetAtt` of `LockState`.
    #[must_use]
    pub fn lock_state(self) -> Value<String> {
        self.attribute("LockState")
    }
}

/// Property types and words of [`Rule`].
pub mod rule {
    use crate::{Json, Properties, Value};

    /// \[Tag-level retention rules only\] Information about the resource tags used to identify resources that are retained by the retention rule.
    ///
    /// A property type of `AWS::Rbin::Rule`.
    ///
    /// Required: `ResourceTagKey`, `ResourceTagValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tag key.
        ///
        /// `ResourceTagKey`. Required.
        pub fn resource_tag_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceTagKey", value.into());
            self
        }

        /// The tag value.
        ///
        /// `ResourceTagValue`. Required.
        pub fn resource_tag_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceTagValue", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    /// Information about the retention period for which the retention rule is to retain resources.
    ///
    /// A property type of `AWS::Rbin::Rule`.
    ///
    /// Required: `RetentionPeriodUnit`, `RetentionPeriodValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionPeriod(Properties);

    impl RetentionPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unit of time in which the retention period is measured. Currently, only `DAYS` is supported.
        ///
        /// `RetentionPeriodUnit`. Required. Allowed: [`RetentionPeriodUnit`].
        pub fn retention_period_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RetentionPeriodUnit", value.into());
            self
        }

        /// The period value for which the retention rule is to retain resources, measured in days. The supported retention periods are:
        ///
        /// `RetentionPeriodValue`. Required.
        pub fn retention_period_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetentionPeriodValue", value.into());
            self
        }
    }

    impl From<RetentionPeriod> for Json {
        fn from(value: RetentionPeriod) -> Self {
            value.0.into()
        }
    }

    /// Metadata of a retention rule, consisting of a key-value pair.
    ///
    /// A property type of `AWS::Rbin::Rule`.
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

        /// A unique identifier for the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// String which you can use to describe or define the tag.
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

    /// Information about the retention rule unlock delay. The unlock delay is the period after which a retention rule can be modified or edited after it has been unlocked by a user with the required permissions.
    ///
    /// A property type of `AWS::Rbin::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnlockDelay(Properties);

    impl UnlockDelay {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unit of time in which to measure the unlock delay. Currently, the unlock delay can be measured only in days.
        ///
        /// `UnlockDelayUnit`. Allowed: [`UnlockDelayUnit`].
        pub fn unlock_delay_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnlockDelayUnit", value.into());
            self
        }

        /// The unlock delay period, measured in the unit specified for \*UnlockDelayUnit\* .
        ///
        /// `UnlockDelayValue`.
        pub fn unlock_delay_value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnlockDelayValue", value.into());
            self
        }
    }

    impl From<UnlockDelay> for Json {
        fn from(value: UnlockDelay) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResourceType`.
        pub enum ResourceType {
            EbsSnapshot = "EBS_SNAPSHOT",
            Ec2Image = "EC2_IMAGE",
            EbsVolume = "EBS_VOLUME",
        }

        /// Words for `RetentionPeriodUnit`.
        pub enum RetentionPeriodUnit {
            Days = "DAYS",
        }

        /// Words for `UnlockDelayUnit`.
        pub enum UnlockDelayUnit {
            Days = "DAYS",
        }
    }
}
