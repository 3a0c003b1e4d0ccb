//! `AWS::GuardDuty`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::GuardDuty::CustomDetectionRuleAssociation. Associates a GuardDuty custom detection rule with the caller's account, enabling the rule in either LIVE or DRY\_RUN mode.
///
/// [`AWS::GuardDuty::CustomDetectionRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html).
///
/// Required: `Mode`, `RuleId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CustomDetectionRuleAssociation(Properties);

impl CustomDetectionRuleAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether the rule runs in LIVE mode (generates findings) or DRY\_RUN mode (evaluates without generating findings).
    ///
    /// `Mode`. Required. Allowed: [`Mode`](custom_detection_rule_association::Mode).
    pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Mode", value.into());
        self
    }

    /// The catalog identifier of the custom detection rule to associate.
    ///
    /// `RuleId`. Required. A change replaces the resource.
    pub fn rule_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleId", value.into());
        self
    }

    /// The tags applied to the association.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<custom_detection_rule_association::TagItem>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CustomDetectionRuleAssociation {
    const TYPE: &'static str = "AWS::GuardDuty::CustomDetectionRuleAssociation";
}

impl Construct for CustomDetectionRuleAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CustomDetectionRuleAssociation> for Properties {
    fn from(value: CustomDetectionRuleAssociation) -> Self {
        value.0
    }
}

impl Handle<CustomDetectionRuleAssociation> {
    /// The AWS account ID the association applies to.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The Amazon Resource Name (ARN) of the association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The service-generated unique identifier of the association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// The time the association was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time the association was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::GuardDuty::Detector` resource specifies a new GuardDuty detector. A detector is an object that represents the GuardDuty service. A detector is required for GuardDuty to become operational.
///
/// [`AWS::GuardDuty::Detector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html).
///
/// Required: `Enable`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Detector(Properties);

impl Detector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Describes which data sources will be enabled for the detector.
    ///
    /// `DataSources`.
    pub fn data_sources(
        mut self,
        value: impl Into<Value<detector::CFNDataSourceConfigurations>>,
    ) -> Self {
        self.0.set("DataSources", value.into());
        self
    }

    /// Specifies whether the detector is to be enabled on creation.
    ///
    /// `Enable`. Required.
    pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enable", value.into());
        self
    }

    /// A list of features that will be configured for the detector.
    ///
    /// `Features`.
    pub fn features(mut self, value: impl Into<List<detector::CFNFeatureConfiguration>>) -> Self {
        self.0.set("Features", value.into());
        self
    }

    /// Specifies how frequently updated findings are exported.
    ///
    /// `FindingPublishingFrequency`. Allowed: [`FindingPublishingFrequency`](detector::FindingPublishingFrequency).
    pub fn finding_publishing_frequency(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FindingPublishingFrequency", value.into());
        self
    }

    /// Specifies tags added to a new detector resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<detector::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Detector {
    const TYPE: &'static str = "AWS::GuardDuty::Detector";
}

impl Construct for Detector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Detector> for Properties {
    fn from(value: Detector) -> Self {
        value.0
    }
}

impl Handle<Detector> {
    /// The unique ID of the detector.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::GuardDuty::Filter` resource specifies a new filter defined by the provided `findingCriteria` .
///
/// [`AWS::GuardDuty::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html).
///
/// Required: `DetectorId`, `FindingCriteria`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Filter(Properties);

impl Filter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the action that is to be applied to the findings that match the filter.
    ///
    /// `Action`. Allowed: [`Action`](filter::Action).
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The description of the filter.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The detector ID associated with the GuardDuty account for which you want to create a filter.
    ///
    /// `DetectorId`. Required. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// Represents the criteria to be used in the filter for querying findings.
    ///
    /// `FindingCriteria`. Required.
    pub fn finding_criteria(mut self, value: impl Into<Value<filter::FindingCriteria>>) -> Self {
        self.0.set("FindingCriteria", value.into());
        self
    }

    /// The name of the filter. Valid characters include period (.), underscore (\_), dash (-), and alphanumeric characters. A whitespace is considered to be an invalid character.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the position of the filter in the list of current filters. Also specifies the order in which this filter is applied to the findings. The minimum value for this property is 1 and the maximum is 100.
    ///
    /// `Rank`.
    pub fn rank(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Rank", value.into());
        self
    }

    /// The tags to be added to a new filter resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<filter::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Filter {
    const TYPE: &'static str = "AWS::GuardDuty::Filter";
}

impl Construct for Filter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Filter> for Properties {
    fn from(value: Filter) -> Self {
        value.0
    }
}

/// The `AWS::GuardDuty::IPSet` resource helps you create a list of trusted IP addresses that you can use for secure communication with AWS infrastructure and applications.
///
/// [`AWS::GuardDuty::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html).
///
/// Required: `Format`, `Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IPSet(Properties);

impl IPSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to prevent generating findings based on an activity associated with these entries, this list must be active.
    ///
    /// `Activate`.
    pub fn activate(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Activate", value.into());
        self
    }

    /// The unique ID of the detector of the GuardDuty account for which you want to create an IPSet.
    ///
    /// `DetectorId`. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpectedBucketOwner", value.into());
        self
    }

    /// The format of the file that contains the IPSet. For information about supported formats, see [List formats](https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html#prepare_list) in the \*Amazon GuardDuty User Guide\* .
    ///
    /// `Format`. Required. Allowed: [`Format`](ip_set::Format). A change replaces the resource.
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// The URI of the file that contains the IPSet.
    ///
    /// `Location`. Required.
    pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The user-friendly name to identify the IPSet.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ip_set::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IPSet {
    const TYPE: &'static str = "AWS::GuardDuty::IPSet";
}

impl Construct for IPSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IPSet> for Properties {
    fn from(value: IPSet) -> Self {
        value.0
    }
}

impl Handle<IPSet> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new Malware Protection plan for the protected resource.
///
/// [`AWS::GuardDuty::MalwareProtectionPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-malwareprotectionplan.html).
///
/// Required: `ProtectedResource`, `Role`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MalwareProtectionPlan(Properties);

impl MalwareProtectionPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the action that is to be applied to the Malware Protection plan resource.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl Into<Value<malware_protection_plan::CFNActions>>) -> Self {
        self.0.set("Actions", value.into());
        self
    }

    /// Information about the protected resource. Presently, `S3Bucket` is the only supported protected resource.
    ///
    /// `ProtectedResource`. Required.
    pub fn protected_resource(
        mut self,
        value: impl Into<Value<malware_protection_plan::CFNProtectedResource>>,
    ) -> Self {
        self.0.set("ProtectedResource", value.into());
        self
    }

    /// Amazon Resource Name (ARN) of the IAM role that includes the permissions required to scan and (optionally) add tags to the associated protected resource.
    ///
    /// `Role`. Required.
    pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Role", value.into());
        self
    }

    /// The tags to be added to the created Malware Protection plan resource. Each tag consists of a key and an optional value, both of which you need to specify.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<malware_protection_plan::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for MalwareProtectionPlan {
    const TYPE: &'static str = "AWS::GuardDuty::MalwareProtectionPlan";
}

impl Construct for MalwareProtectionPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MalwareProtectionPlan> for Properties {
    fn from(value: MalwareProtectionPlan) -> Self {
        value.0
    }
}

impl Handle<MalwareProtectionPlan> {
    /// Amazon Resource Name (ARN) associated with this Malware Protection plan.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the Malware Protection plan resource was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A unique identifier associated with Malware Protection plan.
    ///
    /// `Fn::GetAtt` of `MalwareProtectionPlanId`.
    #[must_use]
    pub fn malware_protection_plan_id(self) -> Value<String> {
        self.attribute("MalwareProtectionPlanId")
    }

    /// Status of the Malware Protection plan resource.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Status details associated with the Malware Protection plan resource status.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[must_use]
    pub fn status_reasons(self) -> Value<Vec<String>> {
        self.attribute_list("StatusReasons")
    }
}

/// You can use the `AWS::GuardDuty::Master` resource in a GuardDuty member account to accept an invitation from a GuardDuty administrator account.
///
/// [`AWS::GuardDuty::Master`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html).
///
/// Required: `DetectorId`, `MasterId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Master(Properties);

impl Master {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID of the detector of the GuardDuty member account.
    ///
    /// `DetectorId`. Required. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// The ID of the invitation that is sent to the account designated as a member account.
    ///
    /// `InvitationId`. A change replaces the resource.
    pub fn invitation_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InvitationId", value.into());
        self
    }

    /// The AWS account ID of the account designated as the GuardDuty administrator account.
    ///
    /// `MasterId`. Required. A change replaces the resource.
    pub fn master_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MasterId", value.into());
        self
    }
}

impl Resource for Master {
    const TYPE: &'static str = "AWS::GuardDuty::Master";
}

impl Construct for Master {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Master> for Properties {
    fn from(value: Master) -> Self {
        value.0
    }
}

/// You can use the `AWS::GuardDuty::Member` resource to add an AWS account as a GuardDuty member account to the current GuardDuty administrator account.
///
/// [`AWS::GuardDuty::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html).
///
/// Required: `Email`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Member(Properties);

impl Member {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the detector associated with the GuardDuty service to add the member to.
    ///
    /// `DetectorId`. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// Specifies whether or not to disable email notification for the member account that you invite.
    ///
    /// `DisableEmailNotification`.
    pub fn disable_email_notification(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableEmailNotification", value.into());
        self
    }

    /// The email address associated with the member account.
    ///
    /// `Email`. Required.
    pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Email", value.into());
        self
    }

    /// The AWS account ID of the account to designate as a member.
    ///
    /// `MemberId`. A change replaces the resource.
    pub fn member_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MemberId", value.into());
        self
    }

    /// The invitation message that you want to send to the accounts that you're inviting to GuardDuty as members.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Message", value.into());
        self
    }

    /// You can use the `Status` property to update the status of the relationship between the member account and its administrator account. Valid values are `Created` and `Invited` when using an `AWS::GuardDuty::Member` resource.
    ///
    /// `Status`. Allowed: [`Status`](member::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for Member {
    const TYPE: &'static str = "AWS::GuardDuty::Member";
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

/// Creates a publishing destination where you can export your GuardDuty findings. Before you start exporting the findings, the destination resource must exist.
///
/// [`AWS::GuardDuty::PublishingDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html).
///
/// Required: `DestinationProperties`, `DestinationType`, `DetectorId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PublishingDestination(Properties);

impl PublishingDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains the Amazon Resource Name (ARN) of the resource to publish to, such as an S3 bucket, and the ARN of the KMS key to use to encrypt published findings.
    ///
    /// `DestinationProperties`. Required.
    pub fn destination_properties(
        mut self,
        value: impl Into<Value<publishing_destination::CFNDestinationProperties>>,
    ) -> Self {
        self.0.set("DestinationProperties", value.into());
        self
    }

    /// The type of publishing destination. GuardDuty supports Amazon S3 buckets as a publishing destination.
    ///
    /// `DestinationType`. Required. Allowed: [`DestinationType`](publishing_destination::DestinationType).
    pub fn destination_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DestinationType", value.into());
        self
    }

    /// The ID of the GuardDuty detector where the publishing destination exists.
    ///
    /// `DetectorId`. Required. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// Describes a tag.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<publishing_destination::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PublishingDestination {
    const TYPE: &'static str = "AWS::GuardDuty::PublishingDestination";
}

impl Construct for PublishingDestination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PublishingDestination> for Properties {
    fn from(value: PublishingDestination) -> Self {
        value.0
    }
}

impl Handle<PublishingDestination> {
    /// The ID of the publishing destination.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time, in epoch millisecond format, at which GuardDuty was first unable to publish findings to the destination.
    ///
    /// `Fn::GetAtt` of `PublishingFailureStartTimestamp`.
    #[must_use]
    pub fn publishing_failure_start_timestamp(self) -> Value<String> {
        self.attribute("PublishingFailureStartTimestamp")
    }

    /// The status of the publishing destination.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The `AWS::GuardDuty::ThreatEntitySet` resource helps you create a list of known malicious IP addresses and domain names in your AWS environment.
///
/// [`AWS::GuardDuty::ThreatEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html).
///
/// Required: `Format`, `Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ThreatEntitySet(Properties);

impl ThreatEntitySet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to consider the entries in this list and generate findings based on associated activity, this list must be active.
    ///
    /// `Activate`.
    pub fn activate(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Activate", value.into());
        self
    }

    /// The unique regional detector ID of the GuardDuty account for which you want to create a threat entity set.
    ///
    /// `DetectorId`. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpectedBucketOwner", value.into());
        self
    }

    /// The format of the file that contains the threat entity set.
    ///
    /// `Format`. Required. Allowed: [`Format`](threat_entity_set::Format). A change replaces the resource.
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// The URI of the file that contains the threat entity set.
    ///
    /// `Location`. Required.
    pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The user-friendly name to identify the threat entity set. Valid characters are alphanumeric, whitespace, dash (-), and underscores (\_).
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<threat_entity_set::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ThreatEntitySet {
    const TYPE: &'static str = "AWS::GuardDuty::ThreatEntitySet";
}

impl Construct for ThreatEntitySet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ThreatEntitySet> for Properties {
    fn from(value: ThreatEntitySet) -> Self {
        value.0
    }
}

impl Handle<ThreatEntitySet> {
    /// The timestamp when the threat entity set was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The details associated with the \*Error\* status of your threat entity list.
    ///
    /// `Fn::GetAtt` of `ErrorDetails`.
    #[must_use]
    pub fn error_details(self) -> Value<String> {
        self.attribute("ErrorDetails")
    }

    /// Returns the unique ID associated with the newly created threat entity set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of your `ThreatEntitySet` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the threat entity set was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::GuardDuty::ThreatIntelSet` resource helps you create a list of known malicious IP addresses in your AWS environment.
///
/// [`AWS::GuardDuty::ThreatIntelSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html).
///
/// Required: `Format`, `Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ThreatIntelSet(Properties);

impl ThreatIntelSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to be able to generate findings based on an activity associated with these entries, this list must be active.
    ///
    /// `Activate`.
    pub fn activate(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Activate", value.into());
        self
    }

    /// The unique ID of the detector of the GuardDuty account for which you want to create a `threatIntelSet` .
    ///
    /// `DetectorId`. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpectedBucketOwner", value.into());
        self
    }

    /// The format of the file that contains the `ThreatIntelSet` .
    ///
    /// `Format`. Required. Allowed: [`Format`](threat_intel_set::Format). A change replaces the resource.
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// The URI of the file that contains the ThreatIntelSet.
    ///
    /// `Location`. Required.
    pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The user-friendly name to identify the ThreatIntelSet.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to be added to a new threat entity set resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<threat_intel_set::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ThreatIntelSet {
    const TYPE: &'static str = "AWS::GuardDuty::ThreatIntelSet";
}

impl Construct for ThreatIntelSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ThreatIntelSet> for Properties {
    fn from(value: ThreatIntelSet) -> Self {
        value.0
    }
}

impl Handle<ThreatIntelSet> {
    /// The unique ID of the `threatIntelSet` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new trusted entity set. In the trusted entity set, you can provide IP addresses and domains that you believe are secure for communication in your AWS environment.
///
/// [`AWS::GuardDuty::TrustedEntitySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html).
///
/// Required: `Format`, `Location`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TrustedEntitySet(Properties);

impl TrustedEntitySet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A boolean value that determines if GuardDuty can start using this list for custom threat detection. For GuardDuty to prevent generating findings based on an activity associated with these entries, this list must be active.
    ///
    /// `Activate`.
    pub fn activate(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Activate", value.into());
        self
    }

    /// The unique regional detector ID of the GuardDuty account for which you want to create a trusted entity set.
    ///
    /// `DetectorId`. A change replaces the resource.
    pub fn detector_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DetectorId", value.into());
        self
    }

    /// The AWS account ID that owns the Amazon S3 bucket specified in the \*Location\* field.
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpectedBucketOwner", value.into());
        self
    }

    /// The format of the file that contains the trusted entity set.
    ///
    /// `Format`. Required. Allowed: [`Format`](trusted_entity_set::Format). A change replaces the resource.
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// The URI of the file that contains the trusted entity set.
    ///
    /// `Location`. Required.
    pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// A user-friendly name to identify the trusted entity set. Valid characters include lowercase letters, uppercase letters, numbers, dash(-), and underscore (\_).
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to be added to a new trusted entity set resource. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<trusted_entity_set::TagItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TrustedEntitySet {
    const TYPE: &'static str = "AWS::GuardDuty::TrustedEntitySet";
}

impl Construct for TrustedEntitySet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TrustedEntitySet> for Properties {
    fn from(value: TrustedEntitySet) -> Self {
        value.0
    }
}

impl Handle<TrustedEntitySet> {
    /// The timestamp when the trusted entity set was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Specifies the error details when the status of the trusted entity set shows as \*Error\* .
    ///
    /// `Fn::GetAtt` of `ErrorDetails`.
    #[must_use]
    pub fn error_details(self) -> Value<String> {
        self.attribute("ErrorDetails")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The status of your `TrustedEntitySet` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp when the trusted entity set was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`CustomDetectionRuleAssociation`].
pub mod custom_detection_rule_association {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Mode`.
        pub enum Mode {
            Live = "LIVE",
            DryRun = "DRY_RUN",
        }
    }
}

/// Property types and words of [`Detector`].
pub mod detector {
    use crate::{Json, List, Properties, Value};

    /// Describes whether S3 data event logs, Kubernetes audit logs, or Malware Protection will be enabled as a data source when the detector is created.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNDataSourceConfigurations(Properties);

    impl CFNDataSourceConfigurations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes which Kubernetes data sources are enabled for a detector.
        ///
        /// `Kubernetes`.
        pub fn kubernetes(mut self, value: impl Into<Value<CFNKubernetesConfiguration>>) -> Self {
            self.0.set("Kubernetes", value.into());
            self
        }

        /// Describes whether Malware Protection will be enabled as a data source.
        ///
        /// `MalwareProtection`.
        pub fn malware_protection(
            mut self,
            value: impl Into<Value<CFNMalwareProtectionConfiguration>>,
        ) -> Self {
            self.0.set("MalwareProtection", value.into());
            self
        }

        /// Describes whether S3 data event logs are enabled as a data source.
        ///
        /// `S3Logs`.
        pub fn s3_logs(mut self, value: impl Into<Value<CFNS3LogsConfiguration>>) -> Self {
            self.0.set("S3Logs", value.into());
            self
        }
    }

    impl From<CFNDataSourceConfigurations> for Json {
        fn from(value: CFNDataSourceConfigurations) -> Self {
            value.0.into()
        }
    }

    /// Information about the additional configuration of a feature in your account.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNFeatureAdditionalConfiguration(Properties);

    impl CFNFeatureAdditionalConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the additional configuration.
        ///
        /// `Name`. Allowed: [`Name`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Status of the additional configuration.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CFNFeatureAdditionalConfiguration> for Json {
        fn from(value: CFNFeatureAdditionalConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the configuration of a feature in your account.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    ///
    /// Required: `Name`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNFeatureConfiguration(Properties);

    impl CFNFeatureConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the additional configuration of a feature in your account.
        ///
        /// `AdditionalConfiguration`.
        pub fn additional_configuration(
            mut self,
            value: impl Into<List<CFNFeatureAdditionalConfiguration>>,
        ) -> Self {
            self.0.set("AdditionalConfiguration", value.into());
            self
        }

        /// Name of the feature.
        ///
        /// `Name`. Required. Allowed: [`CFNFeatureConfigurationName`].
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Status of the feature configuration.
        ///
        /// `Status`. Required. Allowed: [`CFNFeatureConfigurationStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CFNFeatureConfiguration> for Json {
        fn from(value: CFNFeatureConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes which optional data sources are enabled for a detector.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    ///
    /// Required: `Enable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNKubernetesAuditLogsConfiguration(Properties);

    impl CFNKubernetesAuditLogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether Kubernetes audit logs are enabled as a data source for the detector.
        ///
        /// `Enable`. Required.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }
    }

    impl From<CFNKubernetesAuditLogsConfiguration> for Json {
        fn from(value: CFNKubernetesAuditLogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes which Kubernetes protection data sources are enabled for the detector.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    ///
    /// Required: `AuditLogs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNKubernetesConfiguration(Properties);

    impl CFNKubernetesConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes whether Kubernetes audit logs are enabled as a data source for the detector.
        ///
        /// `AuditLogs`. Required.
        pub fn audit_logs(
            mut self,
            value: impl Into<Value<CFNKubernetesAuditLogsConfiguration>>,
        ) -> Self {
            self.0.set("AuditLogs", value.into());
            self
        }
    }

    impl From<CFNKubernetesConfiguration> for Json {
        fn from(value: CFNKubernetesConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes whether Malware Protection will be enabled as a data source.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNMalwareProtectionConfiguration(Properties);

    impl CFNMalwareProtectionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the configuration of Malware Protection for EC2 instances with findings.
        ///
        /// `ScanEc2InstanceWithFindings`.
        pub fn scan_ec2_instance_with_findings(
            mut self,
            value: impl Into<Value<CFNScanEc2InstanceWithFindingsConfiguration>>,
        ) -> Self {
            self.0.set("ScanEc2InstanceWithFindings", value.into());
            self
        }
    }

    impl From<CFNMalwareProtectionConfiguration> for Json {
        fn from(value: CFNMalwareProtectionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes whether S3 data event logs will be enabled as a data source when the detector is created.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    ///
    /// Required: `Enable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNS3LogsConfiguration(Properties);

    impl CFNS3LogsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of S3 data event logs as a data source.
        ///
        /// `Enable`. Required.
        pub fn enable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enable", value.into());
            self
        }
    }

    impl From<CFNS3LogsConfiguration> for Json {
        fn from(value: CFNS3LogsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes whether Malware Protection for EC2 instances with findings will be enabled as a data source.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNScanEc2InstanceWithFindingsConfiguration(Properties);

    impl CFNScanEc2InstanceWithFindingsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the configuration for scanning EBS volumes as data source.
        ///
        /// `EbsVolumes`.
        pub fn ebs_volumes(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EbsVolumes", value.into());
            self
        }
    }

    impl From<CFNScanEc2InstanceWithFindingsConfiguration> for Json {
        fn from(value: CFNScanEc2InstanceWithFindingsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a tag.
    ///
    /// A property type of `AWS::GuardDuty::Detector`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FindingPublishingFrequency`.
        pub enum FindingPublishingFrequency {
            FifteenMinutes = "FIFTEEN_MINUTES",
            OneHour = "ONE_HOUR",
            SixHours = "SIX_HOURS",
        }

        /// Words for `Name`.
        pub enum Name {
            Ec2AgentManagement = "EC2_AGENT_MANAGEMENT",
            EcsFargateAgentManagement = "ECS_FARGATE_AGENT_MANAGEMENT",
            EksAddonManagement = "EKS_ADDON_MANAGEMENT",
            RdsDataRisk = "RDS_DATA_RISK",
        }

        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `Name`.
        pub enum CFNFeatureConfigurationName {
            AiAnalyst = "AI_ANALYST",
            AiProtection = "AI_PROTECTION",
            EbsMalwareProtection = "EBS_MALWARE_PROTECTION",
            EksAuditLogs = "EKS_AUDIT_LOGS",
            EksRuntimeMonitoring = "EKS_RUNTIME_MONITORING",
            LambdaNetworkLogs = "LAMBDA_NETWORK_LOGS",
            RdsLoginEvents = "RDS_LOGIN_EVENTS",
            RuntimeMonitoring = "RUNTIME_MONITORING",
            S3DataEvents = "S3_DATA_EVENTS",
        }

        /// Words for `Status`.
        pub enum CFNFeatureConfigurationStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Filter`].
pub mod filter {
    use crate::{Json, List, Map, Properties, Value};

    /// Specifies the condition to apply to a single field when filtering through GuardDuty findings.
    ///
    /// A property type of `AWS::GuardDuty::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents the equal condition to apply to a single field when querying for findings.
        ///
        /// `Eq`.
        pub fn eq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Eq", value.into());
            self
        }

        /// Represents an \*equal\* \*\* condition to be applied to a single field when querying for findings.
        ///
        /// `Equals`.
        pub fn equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Equals", value.into());
            self
        }

        /// Represents a \*greater than\* condition to be applied to a single field when querying for findings.
        ///
        /// `GreaterThan`.
        pub fn greater_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GreaterThan", value.into());
            self
        }

        /// Represents a \*greater than or equal\* condition to be applied to a single field when querying for findings.
        ///
        /// `GreaterThanOrEqual`.
        pub fn greater_than_or_equal(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GreaterThanOrEqual", value.into());
            self
        }

        /// Represents a \*greater than\* condition to be applied to a single field when querying for findings.
        ///
        /// `Gt`.
        pub fn gt(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gt", value.into());
            self
        }

        /// Represents the greater than or equal condition to apply to a single field when querying for findings.
        ///
        /// `Gte`.
        pub fn gte(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Gte", value.into());
            self
        }

        /// Represents a \*less than\* condition to be applied to a single field when querying for findings.
        ///
        /// `LessThan`.
        pub fn less_than(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LessThan", value.into());
            self
        }

        /// Represents a \*less than or equal\* condition to be applied to a single field when querying for findings.
        ///
        /// `LessThanOrEqual`.
        pub fn less_than_or_equal(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LessThanOrEqual", value.into());
            self
        }

        /// Represents the less than condition to apply to a single field when querying for findings.
        ///
        /// `Lt`.
        pub fn lt(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Lt", value.into());
            self
        }

        /// Represents the less than or equal condition to apply to a single field when querying for findings.
        ///
        /// `Lte`.
        pub fn lte(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Lte", value.into());
            self
        }

        /// `Matches`.
        pub fn matches(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Matches", value.into());
            self
        }

        /// Represents the not equal condition to apply to a single field when querying for findings.
        ///
        /// `Neq`.
        pub fn neq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Neq", value.into());
            self
        }

        /// Represents a \*not equal\* \*\* condition to be applied to a single field when querying for findings.
        ///
        /// `NotEquals`.
        pub fn not_equals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotEquals", value.into());
            self
        }

        /// `NotMatches`.
        pub fn not_matches(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotMatches", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// Represents a map of finding properties that match specified conditions and values when querying findings.
    ///
    /// A property type of `AWS::GuardDuty::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FindingCriteria(Properties);

    impl FindingCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents a map of finding properties that match specified conditions and values when querying findings.
        ///
        /// `Criterion`.
        pub fn criterion(mut self, value: impl Into<Map<Condition>>) -> Self {
            self.0.set("Criterion", value.into());
            self
        }
    }

    impl From<FindingCriteria> for Json {
        fn from(value: FindingCriteria) -> Self {
            value.0.into()
        }
    }

    /// Describes a tag.
    ///
    /// A property type of `AWS::GuardDuty::Filter`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
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

/// Property types and words of [`IPSet`].
pub mod ip_set {
    use crate::{Json, Properties, Value};

    /// Describes a tag.
    ///
    /// A property type of `AWS::GuardDuty::IPSet`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Format`.
        pub enum Format {
            AlienVault = "ALIEN_VAULT",
            FireEye = "FIRE_EYE",
            OtxCsv = "OTX_CSV",
            ProofPoint = "PROOF_POINT",
            Stix = "STIX",
            Txt = "TXT",
        }
    }
}

/// Property types and words of [`MalwareProtectionPlan`].
pub mod malware_protection_plan {
    use crate::{Json, List, Properties, Value};

    /// Specifies the action that is to be applied to the Malware Protection plan resource.
    ///
    /// A property type of `AWS::GuardDuty::MalwareProtectionPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNActions(Properties);

    impl CFNActions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about tagging status of the Malware Protection plan resource.
        ///
        /// `Tagging`.
        pub fn tagging(mut self, value: impl Into<Value<CFNTagging>>) -> Self {
            self.0.set("Tagging", value.into());
            self
        }
    }

    impl From<CFNActions> for Json {
        fn from(value: CFNActions) -> Self {
            value.0.into()
        }
    }

    /// Information about the protected resource. Presently, `S3Bucket` is the only supported protected resource.
    ///
    /// A property type of `AWS::GuardDuty::MalwareProtectionPlan`.
    ///
    /// Required: `S3Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNProtectedResource(Properties);

    impl CFNProtectedResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the protected S3 bucket resource.
        ///
        /// `S3Bucket`. Required.
        pub fn s3_bucket(mut self, value: impl Into<Value<CFNProtectedResourceS3Bucket>>) -> Self {
            self.0.set("S3Bucket", value.into());
            self
        }
    }

    impl From<CFNProtectedResource> for Json {
        fn from(value: CFNProtectedResource) -> Self {
            value.0.into()
        }
    }

    /// Information about the protected S3 bucket resource.
    ///
    /// A property type of `AWS::GuardDuty::MalwareProtectionPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNProtectedResourceS3Bucket(Properties);

    impl CFNProtectedResourceS3Bucket {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the S3 bucket.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Information about the specified object prefixes. The S3 object will be scanned only if it belongs to any of the specified object prefixes.
        ///
        /// `ObjectPrefixes`.
        pub fn object_prefixes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ObjectPrefixes", value.into());
            self
        }
    }

    impl From<CFNProtectedResourceS3Bucket> for Json {
        fn from(value: CFNProtectedResourceS3Bucket) -> Self {
            value.0.into()
        }
    }

    /// Information about the status code and status details associated with the status of the Malware Protection plan.
    ///
    /// A property type of `AWS::GuardDuty::MalwareProtectionPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNStatusReasons(Properties);

    impl CFNStatusReasons {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status code of the Malware Protection plan.
        ///
        /// `Code`.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// Issue message that specifies the reason.
        ///
        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<CFNStatusReasons> for Json {
        fn from(value: CFNStatusReasons) -> Self {
            value.0.into()
        }
    }

    /// Contains information about tagging status of the Malware Protection plan resource.
    ///
    /// A property type of `AWS::GuardDuty::MalwareProtectionPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNTagging(Properties);

    impl CFNTagging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether or not you chose GuardDuty to add a predefined tag to the scanned S3 object.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CFNTagging> for Json {
        fn from(value: CFNTagging) -> Self {
            value.0.into()
        }
    }

    /// Describes a tag.
    ///
    /// A property type of `AWS::GuardDuty::MalwareProtectionPlan`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }
    }
}

/// Words of [`Member`].
pub mod member {
    words! {
        /// Words for `Status`.
        pub enum Status {
            Created = "Created",
            Disabled = "Disabled",
            Enabled = "Enabled",
            Invited = "Invited",
            Removed = "Removed",
            Resigned = "Resigned",
        }
    }
}

/// Property types and words of [`PublishingDestination`].
pub mod publishing_destination {
    use crate::{Json, Properties, Value};

    /// Contains the Amazon Resource Name (ARN) of the resource that receives the published findings, such as an S3 bucket, and the ARN of the KMS key that is used to encrypt these published findings.
    ///
    /// A property type of `AWS::GuardDuty::PublishingDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CFNDestinationProperties(Properties);

    impl CFNDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the resource where the findings are published.
        ///
        /// `DestinationArn`.
        pub fn destination_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationArn", value.into());
            self
        }

        /// The ARN of the KMS key to use for encryption.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<CFNDestinationProperties> for Json {
        fn from(value: CFNDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// Describes a tag.
    ///
    /// A property type of `AWS::GuardDuty::PublishingDestination`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DestinationType`.
        pub enum DestinationType {
            S3 = "S3",
        }
    }
}

/// Property types and words of [`ThreatEntitySet`].
pub mod threat_entity_set {
    use crate::{Json, Properties, Value};

    /// Describes a tag. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) .
    ///
    /// A property type of `AWS::GuardDuty::ThreatEntitySet`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

        /// The tag value. This is optional.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Format`.
        pub enum Format {
            AlienVault = "ALIEN_VAULT",
            FireEye = "FIRE_EYE",
            OtxCsv = "OTX_CSV",
            ProofPoint = "PROOF_POINT",
            Stix = "STIX",
            Txt = "TXT",
        }
    }
}

/// Property types and words of [`ThreatIntelSet`].
pub mod threat_intel_set {
    use crate::{Json, Properties, Value};

    /// Describes a tag.
    ///
    /// A property type of `AWS::GuardDuty::ThreatIntelSet`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Format`.
        pub enum Format {
            AlienVault = "ALIEN_VAULT",
            FireEye = "FIRE_EYE",
            OtxCsv = "OTX_CSV",
            ProofPoint = "PROOF_POINT",
            Stix = "STIX",
            Txt = "TXT",
        }
    }
}

/// Property types and words of [`TrustedEntitySet`].
pub mod trusted_entity_set {
    use crate::{Json, Properties, Value};

    /// Describes a tag. For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) .
    ///
    /// A property type of `AWS::GuardDuty::TrustedEntitySet`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagItem(Properties);

    impl TagItem {
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

        /// The tag value. This is optional.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagItem> for Json {
        fn from(value: TagItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Format`.
        pub enum Format {
            AlienVault = "ALIEN_VAULT",
            FireEye = "FIRE_EYE",
            OtxCsv = "OTX_CSV",
            ProofPoint = "PROOF_POINT",
            Stix = "STIX",
            Txt = "TXT",
        }
    }
}
