//! `AWS::DLM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specifies a lifecycle policy, which is used to automate operations on Amazon EBS resources.
///
/// [`AWS::DLM::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dlm-lifecyclepolicy.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LifecyclePolicy(Properties);

impl LifecyclePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// \*\[Default policies only\]\* Indicates whether the policy should copy tags from the source resource to the snapshot or AMI. If you do not specify a value, the default is `false` .
    ///
    /// `CopyTags`.
    pub fn copy_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CopyTags", value.into());
        self
    }

    /// \*\[Default policies only\]\* Specifies how often the policy should run and create snapshots or AMIs. The creation frequency can range from 1 to 7 days. If you do not specify a value, the default is 1.
    ///
    /// `CreateInterval`.
    pub fn create_interval(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("CreateInterval", value.into());
        self
    }

    /// \*\[Default policies only\]\* Specifies destination Regions for snapshot or AMI copies. You can specify up to 3 destination Regions. If you do not want to create cross-Region copies, omit this parameter.
    ///
    /// `CrossRegionCopyTargets`.
    pub fn cross_region_copy_targets(
        mut self,
        value: impl Into<List<lifecycle_policy::CrossRegionCopyTarget>>,
    ) -> Self {
        self.0.set("CrossRegionCopyTargets", value.into());
        self
    }

    /// \*\[Default policies only\]\* Specify the type of default policy to create.
    ///
    /// `DefaultPolicy`. Allowed: [`DefaultPolicy`](lifecycle_policy::DefaultPolicy).
    pub fn default_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultPolicy", value.into());
        self
    }

    /// A description of the lifecycle policy. The characters ^\[0-9A-Za-z \_-\]+$ are supported.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// \*\[Default policies only\]\* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs.
    ///
    /// `Exclusions`.
    pub fn exclusions(mut self, value: impl Into<Value<lifecycle_policy::Exclusions>>) -> Self {
        self.0.set("Exclusions", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role used to run the operations specified by the lifecycle policy.
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// \*\[Default policies only\]\* Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or if the policy enters the error, disabled, or deleted state.
    ///
    /// `ExtendDeletion`.
    pub fn extend_deletion(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ExtendDeletion", value.into());
        self
    }

    /// The configuration details of the lifecycle policy.
    ///
    /// `PolicyDetails`.
    pub fn policy_details(
        mut self,
        value: impl Into<Value<lifecycle_policy::PolicyDetails>>,
    ) -> Self {
        self.0.set("PolicyDetails", value.into());
        self
    }

    /// \*\[Default policies only\]\* Specifies how long the policy should retain snapshots or AMIs before deleting them.
    ///
    /// `RetainInterval`.
    pub fn retain_interval(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetainInterval", value.into());
        self
    }

    /// The activation state of the lifecycle policy.
    ///
    /// `State`.
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// The tags to apply to the lifecycle policy during creation.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<lifecycle_policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LifecyclePolicy {
    const TYPE: &'static str = "AWS::DLM::LifecyclePolicy";
}

impl Construct for LifecyclePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LifecyclePolicy> for Properties {
    fn from(value: LifecyclePolicy) -> Self {
        value.0
    }
}

impl Handle<LifecyclePolicy> {
    /// The Amazon Resource Name (ARN) of the lifecycle policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The identifier of the lifecycle policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }
}

/// Property types and words of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use crate::{Json, List, Properties, Value};

    /// \*\[Event-based policies only\]\* Specifies an action for an event-based policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `CrossRegionCopy`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rule for copying shared snapshots across Regions.
        ///
        /// `CrossRegionCopy`. Required.
        pub fn cross_region_copy(mut self, value: impl Into<List<CrossRegionCopyAction>>) -> Self {
            self.0.set("CrossRegionCopy", value.into());
            self
        }

        /// A descriptive name for the action.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies information about the archive storage tier retention period.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `RetentionArchiveTier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveRetainRule(Properties);

    impl ArchiveRetainRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about retention period in the Amazon EBS Snapshots Archive. For more information, see [Archive Amazon EBS snapshots](https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/snapshot-archive.html) .
        ///
        /// `RetentionArchiveTier`. Required.
        pub fn retention_archive_tier(
            mut self,
            value: impl Into<Value<RetentionArchiveTier>>,
        ) -> Self {
            self.0.set("RetentionArchiveTier", value.into());
            self
        }
    }

    impl From<ArchiveRetainRule> for Json {
        fn from(value: ArchiveRetainRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies a snapshot archiving rule for a schedule.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `RetainRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveRule(Properties);

    impl ArchiveRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the retention period for the snapshot archiving rule.
        ///
        /// `RetainRule`. Required.
        pub fn retain_rule(mut self, value: impl Into<Value<ArchiveRetainRule>>) -> Self {
            self.0.set("RetainRule", value.into());
            self
        }
    }

    impl From<ArchiveRule> for Json {
        fn from(value: ArchiveRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies when the policy should create snapshots or AMIs.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreateRule(Properties);

    impl CreateRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schedule, as a Cron expression. The schedule interval must be between 1 hour and 1 year.
        ///
        /// `CronExpression`.
        pub fn cron_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CronExpression", value.into());
            self
        }

        /// The interval between snapshots. The supported values are 1, 2, 3, 4, 6, 8, 12, and 24.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The interval unit.
        ///
        /// `IntervalUnit`. Allowed: [`IntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }

        /// \*\[Custom snapshot policies only\]\* Specifies the destination for snapshots created by the policy. The allowed destinations depend on the location of the targeted resources.
        ///
        /// `Location`. Allowed: [`Location`].
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// \*\[Custom snapshot policies that target instances only\]\* Specifies pre and/or post scripts for a snapshot lifecycle policy that targets instances.
        ///
        /// `Scripts`.
        pub fn scripts(mut self, value: impl Into<List<Script>>) -> Self {
            self.0.set("Scripts", value.into());
            self
        }

        /// The time, in UTC, to start the operation. The supported format is hh:mm.
        ///
        /// `Times`.
        pub fn times(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Times", value.into());
            self
        }
    }

    impl From<CreateRule> for Json {
        fn from(value: CreateRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Event-based policies only\]\* Specifies a cross-Region copy action for event-based policies.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `EncryptionConfiguration`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossRegionCopyAction(Properties);

    impl CrossRegionCopyAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption settings for the copied snapshot.
        ///
        /// `EncryptionConfiguration`. Required.
        pub fn encryption_configuration(
            mut self,
            value: impl Into<Value<EncryptionConfiguration>>,
        ) -> Self {
            self.0.set("EncryptionConfiguration", value.into());
            self
        }

        /// Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or cross-Region AMI copies created by AMI policies. After the retention period expires, the cross-Region copy is deleted.
        ///
        /// `RetainRule`.
        pub fn retain_rule(mut self, value: impl Into<Value<CrossRegionCopyRetainRule>>) -> Self {
            self.0.set("RetainRule", value.into());
            self
        }

        /// The target Region.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<CrossRegionCopyAction> for Json {
        fn from(value: CrossRegionCopyAction) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom AMI policies only\]\* Specifies an AMI deprecation rule for cross-Region AMI copies created by an AMI policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `Interval`, `IntervalUnit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossRegionCopyDeprecateRule(Properties);

    impl CrossRegionCopyDeprecateRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The period after which to deprecate the cross-Region AMI copies. The period must be less than or equal to the cross-Region AMI copy retention period, and it can't be greater than 10 years.
        ///
        /// `Interval`. Required.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The unit of time in which to measure the \*Interval\* . For example, to deprecate a cross-Region AMI copy after 3 months, specify `Interval=3` and `IntervalUnit=MONTHS` .
        ///
        /// `IntervalUnit`. Required. Allowed: [`CrossRegionCopyDeprecateRuleIntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }
    }

    impl From<CrossRegionCopyDeprecateRule> for Json {
        fn from(value: CrossRegionCopyDeprecateRule) -> Self {
            value.0.into()
        }
    }

    /// Specifies a retention rule for cross-Region snapshot copies created by snapshot or event-based policies, or cross-Region AMI copies created by AMI policies. After the retention period expires, the cross-Region copy is deleted.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `Interval`, `IntervalUnit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossRegionCopyRetainRule(Properties);

    impl CrossRegionCopyRetainRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time to retain a cross-Region snapshot or AMI copy. The maximum is 100 years. This is equivalent to 1200 months, 5200 weeks, or 36500 days.
        ///
        /// `Interval`. Required.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The unit of time for time-based retention. For example, to retain a cross-Region copy for 3 months, specify `Interval=3` and `IntervalUnit=MONTHS` .
        ///
        /// `IntervalUnit`. Required. Allowed: [`CrossRegionCopyDeprecateRuleIntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }
    }

    impl From<CrossRegionCopyRetainRule> for Json {
        fn from(value: CrossRegionCopyRetainRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies a cross-Region copy rule for a snapshot and AMI policies.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `Encrypted`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossRegionCopyRule(Properties);

    impl CrossRegionCopyRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not specified, the default KMS key for the account is used.
        ///
        /// `CmkArn`.
        pub fn cmk_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CmkArn", value.into());
            self
        }

        /// Indicates whether to copy all user-defined tags from the source snapshot or AMI to the cross-Region copy.
        ///
        /// `CopyTags`.
        pub fn copy_tags(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTags", value.into());
            self
        }

        /// \*\[Custom AMI policies only\]\* The AMI deprecation rule for cross-Region AMI copies created by the rule.
        ///
        /// `DeprecateRule`.
        pub fn deprecate_rule(
            mut self,
            value: impl Into<Value<CrossRegionCopyDeprecateRule>>,
        ) -> Self {
            self.0.set("DeprecateRule", value.into());
            self
        }

        /// To encrypt a copy of an unencrypted snapshot if encryption by default is not enabled, enable encryption using this parameter.
        ///
        /// `Encrypted`. Required.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }

        /// The retention rule that indicates how long the cross-Region snapshot or AMI copies are to be retained in the destination Region.
        ///
        /// `RetainRule`.
        pub fn retain_rule(mut self, value: impl Into<Value<CrossRegionCopyRetainRule>>) -> Self {
            self.0.set("RetainRule", value.into());
            self
        }

        /// \> Use this parameter for snapshot policies only. For AMI policies, use \*TargetRegion\* instead.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }

        /// \> Use this parameter for AMI policies only. For snapshot policies, use \*Target\* instead. For snapshot policies created before the \*Target\* parameter was introduced, this parameter indicates the target Region for snapshot copies.
        ///
        /// `TargetRegion`.
        pub fn target_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetRegion", value.into());
            self
        }
    }

    impl From<CrossRegionCopyRule> for Json {
        fn from(value: CrossRegionCopyRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossRegionCopyTarget(Properties);

    impl CrossRegionCopyTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target Region, for example `us-east-1`.
        ///
        /// `TargetRegion`.
        pub fn target_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetRegion", value.into());
            self
        }
    }

    impl From<CrossRegionCopyTarget> for Json {
        fn from(value: CrossRegionCopyTarget) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom AMI policies only\]\* Specifies an AMI deprecation rule for AMIs created by an AMI lifecycle policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeprecateRule(Properties);

    impl DeprecateRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the schedule has a count-based retention rule, this parameter specifies the number of oldest AMIs to deprecate. The count must be less than or equal to the schedule's retention count, and it can't be greater than 1000.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// If the schedule has an age-based retention rule, this parameter specifies the period after which to deprecate AMIs created by the schedule.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The unit of time in which to measure the \*Interval\* .
        ///
        /// `IntervalUnit`. Allowed: [`CrossRegionCopyDeprecateRuleIntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }
    }

    impl From<DeprecateRule> for Json {
        fn from(value: DeprecateRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Event-based policies only\]\* Specifies the encryption settings for cross-Region snapshot copies created by event-based policies.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `Encrypted`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfiguration(Properties);

    impl EncryptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS KMS key to use for EBS encryption. If this parameter is not specified, the default KMS key for the account is used.
        ///
        /// `CmkArn`.
        pub fn cmk_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CmkArn", value.into());
            self
        }

        /// To encrypt a copy of an unencrypted snapshot when encryption by default is not enabled, enable encryption using this parameter.
        ///
        /// `Encrypted`. Required.
        pub fn encrypted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypted", value.into());
            self
        }
    }

    impl From<EncryptionConfiguration> for Json {
        fn from(value: EncryptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// \*\[Event-based policies only\]\* Specifies an event that activates an event-based policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `EventType`, `SnapshotOwner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventParameters(Properties);

    impl EventParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The snapshot description that can trigger the policy. The description pattern is specified using a regular expression. The policy runs only if a snapshot with a description that matches the specified pattern is shared with your account.
        ///
        /// `DescriptionRegex`.
        pub fn description_regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DescriptionRegex", value.into());
            self
        }

        /// The type of event. Currently, only snapshot sharing events are supported.
        ///
        /// `EventType`. Required. Allowed: [`EventType`].
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// The IDs of the AWS accounts that can trigger policy by sharing snapshots with your account. The policy only runs if one of the specified AWS accounts shares a snapshot with your account.
        ///
        /// `SnapshotOwner`. Required.
        pub fn snapshot_owner(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SnapshotOwner", value.into());
            self
        }
    }

    impl From<EventParameters> for Json {
        fn from(value: EventParameters) -> Self {
            value.0.into()
        }
    }

    /// \*\[Event-based policies only\]\* Specifies an event that activates an event-based policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventSource(Properties);

    impl EventSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the event.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Value<EventParameters>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The source of the event. Currently only managed Amazon EventBridge (formerly known as Amazon CloudWatch) events are supported.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EventSource> for Json {
        fn from(value: EventSource) -> Self {
            value.0.into()
        }
    }

    /// \*\[Default policies only\]\* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Exclusions(Properties);

    impl Exclusions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*\[Default policies for EBS snapshots only\]\* Indicates whether to exclude volumes that are attached to instances as the boot volume.
        ///
        /// `ExcludeBootVolumes`.
        pub fn exclude_boot_volumes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeBootVolumes", value.into());
            self
        }

        /// \*\[Default policies for EBS-backed AMIs only\]\* Specifies whether to exclude volumes that have specific tags.
        ///
        /// `ExcludeTags`.
        pub fn exclude_tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("ExcludeTags", value.into());
            self
        }

        /// \*\[Default policies for EBS snapshots only\]\* Specifies the volume types to exclude. Volumes of the specified types will not be targeted by the policy.
        ///
        /// `ExcludeVolumeTypes`.
        pub fn exclude_volume_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeVolumeTypes", value.into());
            self
        }
    }

    impl From<Exclusions> for Json {
        fn from(value: Exclusions) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies a rule for enabling fast snapshot restore for snapshots created by snapshot policies. You can enable fast snapshot restore based on either a count or a time interval.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FastRestoreRule(Properties);

    impl FastRestoreRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone IDs in which to enable fast snapshot restore.
        ///
        /// `AvailabilityZoneIds`.
        pub fn availability_zone_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AvailabilityZoneIds", value.into());
            self
        }

        /// The Availability Zones in which to enable fast snapshot restore.
        ///
        /// `AvailabilityZones`.
        pub fn availability_zones(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AvailabilityZones", value.into());
            self
        }

        /// The number of snapshots to be enabled with fast snapshot restore.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// The amount of time to enable fast snapshot restore. The maximum is 100 years. This is equivalent to 1200 months, 5200 weeks, or 36500 days.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The unit of time for enabling fast snapshot restore.
        ///
        /// `IntervalUnit`. Allowed: [`CrossRegionCopyDeprecateRuleIntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }
    }

    impl From<FastRestoreRule> for Json {
        fn from(value: FastRestoreRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies optional parameters for snapshot and AMI policies. The set of valid parameters depends on the combination of policy type and target resource type.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameters(Properties);

    impl Parameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*\[Custom snapshot policies that target instances only\]\* Indicates whether to exclude the root volume from multi-volume snapshot sets. The default is `false` .
        ///
        /// `ExcludeBootVolume`.
        pub fn exclude_boot_volume(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeBootVolume", value.into());
            self
        }

        /// \*\[Custom snapshot policies that target instances only\]\* The tags used to identify data (non-root) volumes to exclude from multi-volume snapshot sets.
        ///
        /// `ExcludeDataVolumeTags`.
        pub fn exclude_data_volume_tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("ExcludeDataVolumeTags", value.into());
            self
        }

        /// \*\[Custom AMI policies only\]\* Indicates whether targeted instances are rebooted when the lifecycle policy runs. `true` indicates that targeted instances are not rebooted when the policy runs.
        ///
        /// `NoReboot`.
        pub fn no_reboot(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NoReboot", value.into());
            self
        }
    }

    impl From<Parameters> for Json {
        fn from(value: Parameters) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of a lifecycle policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyDetails(Properties);

    impl PolicyDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*\[Event-based policies only\]\* The actions to be performed when the event-based policy is activated. You can specify only one action per policy.
        ///
        /// `Actions`.
        pub fn actions(mut self, value: impl Into<List<Action>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// \*\[Default policies only\]\* Indicates whether the policy should copy tags from the source resource to the snapshot or AMI. If you do not specify a value, the default is `false` .
        ///
        /// `CopyTags`.
        pub fn copy_tags(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTags", value.into());
            self
        }

        /// \*\[Default policies only\]\* Specifies how often the policy should run and create snapshots or AMIs. The creation frequency can range from 1 to 7 days. If you do not specify a value, the default is 1.
        ///
        /// `CreateInterval`.
        pub fn create_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CreateInterval", value.into());
            self
        }

        /// \*\[Default policies only\]\* Specifies destination Regions for snapshot or AMI copies. You can specify up to 3 destination Regions. If you do not want to create cross-Region copies, omit this parameter.
        ///
        /// `CrossRegionCopyTargets`.
        pub fn cross_region_copy_targets(
            mut self,
            value: impl Into<List<CrossRegionCopyTarget>>,
        ) -> Self {
            self.0.set("CrossRegionCopyTargets", value.into());
            self
        }

        /// \*\[Event-based policies only\]\* The event that activates the event-based policy.
        ///
        /// `EventSource`.
        pub fn event_source(mut self, value: impl Into<Value<EventSource>>) -> Self {
            self.0.set("EventSource", value.into());
            self
        }

        /// \*\[Default policies only\]\* Specifies exclusion parameters for volumes or instances for which you do not want to create snapshots or AMIs.
        ///
        /// `Exclusions`.
        pub fn exclusions(mut self, value: impl Into<Value<Exclusions>>) -> Self {
            self.0.set("Exclusions", value.into());
            self
        }

        /// \*\[Default policies only\]\* Defines the snapshot or AMI retention behavior for the policy if the source volume or instance is deleted, or if the policy enters the error, disabled, or deleted state.
        ///
        /// `ExtendDeletion`.
        pub fn extend_deletion(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExtendDeletion", value.into());
            self
        }

        /// \*\[Custom snapshot and AMI policies only\]\* A set of optional parameters for snapshot and AMI lifecycle policies.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Value<Parameters>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The type of policy to create. Specify one of the following:
        ///
        /// `PolicyLanguage`. Allowed: [`PolicyLanguage`].
        pub fn policy_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyLanguage", value.into());
            self
        }

        /// The type of policy. Specify `EBS_SNAPSHOT_MANAGEMENT` to create a lifecycle policy that manages the lifecycle of Amazon EBS snapshots. Specify `IMAGE_MANAGEMENT` to create a lifecycle policy that manages the lifecycle of EBS-backed AMIs.
        ///
        /// `PolicyType`. Allowed: [`PolicyType`].
        pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyType", value.into());
            self
        }

        /// \*\[Custom snapshot and AMI policies only\]\* The location of the resources to backup.
        ///
        /// `ResourceLocations`. Allowed: [`ResourceLocations`].
        pub fn resource_locations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceLocations", value.into());
            self
        }

        /// \*\[Default policies only\]\* Specify the type of default policy to create.
        ///
        /// `ResourceType`. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// \*\[Custom snapshot policies only\]\* The target resource type for snapshot and AMI lifecycle policies. Use `VOLUME` to create snapshots of individual volumes or use `INSTANCE` to create multi-volume snapshots from the volumes for an instance.
        ///
        /// `ResourceTypes`. Allowed: [`ResourceTypes`].
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }

        /// \*\[Default policies only\]\* Specifies how long the policy should retain snapshots or AMIs before deleting them.
        ///
        /// `RetainInterval`.
        pub fn retain_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RetainInterval", value.into());
            self
        }

        /// \*\[Custom snapshot and AMI policies only\]\* The schedules of policy-defined actions for snapshot and AMI lifecycle policies. A policy can have up to four schedules—one mandatory schedule and up to three optional schedules.
        ///
        /// `Schedules`.
        pub fn schedules(mut self, value: impl Into<List<Schedule>>) -> Self {
            self.0.set("Schedules", value.into());
            self
        }

        /// \*\[Custom snapshot and AMI policies only\]\* The single tag that identifies targeted resources for this policy.
        ///
        /// `TargetTags`.
        pub fn target_tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("TargetTags", value.into());
            self
        }
    }

    impl From<PolicyDetails> for Json {
        fn from(value: PolicyDetails) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies a retention rule for snapshots created by snapshot policies, or for AMIs created by AMI policies.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetainRule(Properties);

    impl RetainRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of snapshots to retain for each volume, up to a maximum of 1000. For example if you want to retain a maximum of three snapshots, specify `3` .
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// The amount of time to retain each snapshot. The maximum is 100 years. This is equivalent to 1200 months, 5200 weeks, or 36500 days.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The unit of time for time-based retention. For example, to retain snapshots for 3 months, specify `Interval=3` and `IntervalUnit=MONTHS` .
        ///
        /// `IntervalUnit`. Allowed: [`CrossRegionCopyDeprecateRuleIntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }
    }

    impl From<RetainRule> for Json {
        fn from(value: RetainRule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot policies only\]\* Describes the retention rule for archived snapshots. Once the archive retention threshold is met, the snapshots are permanently deleted from the archive tier.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetentionArchiveTier(Properties);

    impl RetentionArchiveTier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of snapshots to retain in the archive storage tier for each volume. The count must ensure that each snapshot remains in the archive tier for at least 90 days.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// Specifies the period of time to retain snapshots in the archive tier. After this period expires, the snapshot is permanently deleted.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The unit of time in which to measure the \*Interval\* . For example, to retain a snapshots in the archive tier for 6 months, specify `Interval=6` and `IntervalUnit=MONTHS` .
        ///
        /// `IntervalUnit`. Allowed: [`CrossRegionCopyDeprecateRuleIntervalUnit`].
        pub fn interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntervalUnit", value.into());
            self
        }
    }

    impl From<RetentionArchiveTier> for Json {
        fn from(value: RetentionArchiveTier) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot and AMI policies only\]\* Specifies a schedule for a snapshot or AMI lifecycle policy.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// \*\[Custom snapshot policies that target volumes only\]\* The snapshot archiving rule for the schedule.
        ///
        /// `ArchiveRule`.
        pub fn archive_rule(mut self, value: impl Into<Value<ArchiveRule>>) -> Self {
            self.0.set("ArchiveRule", value.into());
            self
        }

        /// Copy all user-defined tags on a source volume to snapshots of the volume created by this policy.
        ///
        /// `CopyTags`.
        pub fn copy_tags(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CopyTags", value.into());
            self
        }

        /// The creation rule.
        ///
        /// `CreateRule`.
        pub fn create_rule(mut self, value: impl Into<Value<CreateRule>>) -> Self {
            self.0.set("CreateRule", value.into());
            self
        }

        /// Specifies a rule for copying snapshots or AMIs across Regions.
        ///
        /// `CrossRegionCopyRules`.
        pub fn cross_region_copy_rules(
            mut self,
            value: impl Into<List<CrossRegionCopyRule>>,
        ) -> Self {
            self.0.set("CrossRegionCopyRules", value.into());
            self
        }

        /// \*\[Custom AMI policies only\]\* The AMI deprecation rule for the schedule.
        ///
        /// `DeprecateRule`.
        pub fn deprecate_rule(mut self, value: impl Into<Value<DeprecateRule>>) -> Self {
            self.0.set("DeprecateRule", value.into());
            self
        }

        /// \*\[Custom snapshot policies only\]\* The rule for enabling fast snapshot restore.
        ///
        /// `FastRestoreRule`.
        pub fn fast_restore_rule(mut self, value: impl Into<Value<FastRestoreRule>>) -> Self {
            self.0.set("FastRestoreRule", value.into());
            self
        }

        /// The name of the schedule.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The retention rule for snapshots or AMIs created by the policy.
        ///
        /// `RetainRule`.
        pub fn retain_rule(mut self, value: impl Into<Value<RetainRule>>) -> Self {
            self.0.set("RetainRule", value.into());
            self
        }

        /// \*\[Custom snapshot policies only\]\* The rule for sharing snapshots with other AWS accounts .
        ///
        /// `ShareRules`.
        pub fn share_rules(mut self, value: impl Into<List<ShareRule>>) -> Self {
            self.0.set("ShareRules", value.into());
            self
        }

        /// The tags to apply to policy-created resources. These user-defined tags are in addition to the AWS -added lifecycle tags.
        ///
        /// `TagsToAdd`.
        pub fn tags_to_add(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("TagsToAdd", value.into());
            self
        }

        /// \*\[AMI policies and snapshot policies that target instances only\]\* A collection of key/value pairs with values determined dynamically when the policy is executed. Keys may be any valid Amazon EC2 tag key.
        ///
        /// `VariableTags`.
        pub fn variable_tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("VariableTags", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot policies that target instances only\]\* Information about pre and/or post scripts for a snapshot lifecycle policy that targets instances.
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Script(Properties);

    impl Script {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether Amazon Data Lifecycle Manager should default to crash-consistent snapshots if the pre script fails.
        ///
        /// `ExecuteOperationOnScriptFailure`.
        pub fn execute_operation_on_script_failure(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0.set("ExecuteOperationOnScriptFailure", value.into());
            self
        }

        /// The SSM document that includes the pre and/or post scripts to run.
        ///
        /// `ExecutionHandler`.
        pub fn execution_handler(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionHandler", value.into());
            self
        }

        /// Indicates the service used to execute the pre and/or post scripts.
        ///
        /// `ExecutionHandlerService`. Allowed: [`ExecutionHandlerService`].
        pub fn execution_handler_service(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExecutionHandlerService", value.into());
            self
        }

        /// Specifies a timeout period, in seconds, after which Amazon Data Lifecycle Manager fails the script run attempt if it has not completed. If a script does not complete within its timeout period, Amazon Data Lifecycle Manager fails the attempt.
        ///
        /// `ExecutionTimeout`.
        pub fn execution_timeout(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ExecutionTimeout", value.into());
            self
        }

        /// Specifies the number of times Amazon Data Lifecycle Manager should retry scripts that fail.
        ///
        /// `MaximumRetryCount`.
        pub fn maximum_retry_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumRetryCount", value.into());
            self
        }

        /// Indicate which scripts Amazon Data Lifecycle Manager should run on target instances. Pre scripts run before Amazon Data Lifecycle Manager initiates snapshot creation.
        ///
        /// `Stages`. Allowed: [`Stages`].
        pub fn stages(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Stages", value.into());
            self
        }
    }

    impl From<Script> for Json {
        fn from(value: Script) -> Self {
            value.0.into()
        }
    }

    /// \*\[Custom snapshot policies only\]\* Specifies a rule for sharing snapshots across AWS accounts .
    ///
    /// A property type of `AWS::DLM::LifecyclePolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ShareRule(Properties);

    impl ShareRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IDs of the AWS accounts with which to share the snapshots.
        ///
        /// `TargetAccounts`.
        pub fn target_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetAccounts", value.into());
            self
        }

        /// The period after which snapshots that are shared with other AWS accounts are automatically unshared.
        ///
        /// `UnshareInterval`.
        pub fn unshare_interval(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnshareInterval", value.into());
            self
        }

        /// The unit of time for the automatic unsharing interval.
        ///
        /// `UnshareIntervalUnit`. Allowed: [`UnshareIntervalUnit`].
        pub fn unshare_interval_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UnshareIntervalUnit", value.into());
            self
        }
    }

    impl From<ShareRule> for Json {
        fn from(value: ShareRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DLM::LifecyclePolicy`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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
        /// Words for `DefaultPolicy`.
        pub enum DefaultPolicy {
            Instance = "INSTANCE",
            Volume = "VOLUME",
        }

        /// Words for `IntervalUnit`.
        pub enum IntervalUnit {
            Hours = "HOURS",
        }

        /// Words for `Location`.
        pub enum Location {
            Cloud = "CLOUD",
            LocalZone = "LOCAL_ZONE",
            OutpostLocal = "OUTPOST_LOCAL",
        }

        /// Words for `IntervalUnit`.
        pub enum CrossRegionCopyDeprecateRuleIntervalUnit {
            Days = "DAYS",
            Months = "MONTHS",
            Weeks = "WEEKS",
            Years = "YEARS",
        }

        /// Words for `EventType`.
        pub enum EventType {
            ShareSnapshot = "shareSnapshot",
        }

        /// Words for `Type`.
        pub enum Type {
            ManagedCwe = "MANAGED_CWE",
        }

        /// Words for `PolicyLanguage`.
        pub enum PolicyLanguage {
            Simplified = "SIMPLIFIED",
            Standard = "STANDARD",
        }

        /// Words for `PolicyType`.
        pub enum PolicyType {
            EbsSnapshotManagement = "EBS_SNAPSHOT_MANAGEMENT",
            EventBasedPolicy = "EVENT_BASED_POLICY",
            ImageManagement = "IMAGE_MANAGEMENT",
        }

        /// Words for `ResourceLocations`.
        pub enum ResourceLocations {
            Cloud = "CLOUD",
            LocalZone = "LOCAL_ZONE",
            Outpost = "OUTPOST",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            Instance = "INSTANCE",
            Volume = "VOLUME",
        }

        /// Words for `ResourceTypes`.
        pub enum ResourceTypes {
            Instance = "INSTANCE",
            Volume = "VOLUME",
        }

        /// Words for `ExecutionHandlerService`.
        pub enum ExecutionHandlerService {
            AwsSystemsManager = "AWS_SYSTEMS_MANAGER",
        }

        /// Words for `Stages`.
        pub enum Stages {
            Post = "POST",
            Pre = "PRE",
        }

        /// Words for `UnshareIntervalUnit`.
        pub enum UnshareIntervalUnit {
            Days = "DAYS",
            Months = "MONTHS",
            Weeks = "WEEKS",
            Years = "YEARS",
        }
    }
}
