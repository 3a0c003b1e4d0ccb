//! `AWS::AuditManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::AuditManager::Assessment` resource is an Audit Manager resource type that defines the scope of audit evidence collected by Audit Manager . An Audit Manager assessment is an implementation of an Audit Manager framework.
///
/// [`AWS::AuditManager::Assessment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessment.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Assessment(Properties);

impl Assessment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The destination that evidence reports are stored in for the assessment.
    ///
    /// `AssessmentReportsDestination`.
    pub fn assessment_reports_destination(
        mut self,
        value: impl Into<Value<assessment::AssessmentReportsDestination>>,
    ) -> Self {
        self.0.set("AssessmentReportsDestination", value.into());
        self
    }

    /// The AWS account that's associated with the assessment.
    ///
    /// `AwsAccount`. A change replaces the resource.
    pub fn aws_account(mut self, value: impl Into<Value<assessment::AWSAccount>>) -> Self {
        self.0.set("AwsAccount", value.into());
        self
    }

    /// The delegations that are associated with the assessment.
    ///
    /// `Delegations`.
    pub fn delegations(mut self, value: impl Into<List<assessment::Delegation>>) -> Self {
        self.0.set("Delegations", value.into());
        self
    }

    /// The description of the assessment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique identifier for the framework.
    ///
    /// `FrameworkId`. A change replaces the resource.
    pub fn framework_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FrameworkId", value.into());
        self
    }

    /// The name of the assessment.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The roles that are associated with the assessment.
    ///
    /// `Roles`.
    pub fn roles(mut self, value: impl Into<List<assessment::Role>>) -> Self {
        self.0.set("Roles", value.into());
        self
    }

    /// The wrapper of AWS accounts and services that are in scope for the assessment.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl Into<Value<assessment::Scope>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// The overall status of the assessment.
    ///
    /// `Status`. Allowed: [`Status`](assessment::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The tags that are associated with the assessment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<assessment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Assessment {
    const TYPE: &'static str = "AWS::AuditManager::Assessment";
}

impl Construct for Assessment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Assessment> for Properties {
    fn from(value: Assessment) -> Self {
        value.0
    }
}

impl Handle<Assessment> {
    /// The Amazon Resource Name (ARN) of the assessment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier for the assessment.
    ///
    /// `Fn::GetAtt` of `AssessmentId`.
    #[must_use]
    pub fn assessment_id(self) -> Value<String> {
        self.attribute("AssessmentId")
    }

    /// Specifies when the assessment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<f64> {
        self.attribute("CreationTime")
    }
}

/// Creates a custom framework in AWS Audit Manager.
///
/// [`AWS::AuditManager::AssessmentFramework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-assessmentframework.html).
///
/// Required: `ControlSets`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AssessmentFramework(Properties);

impl AssessmentFramework {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The compliance type that the framework supports, such as CIS or HIPAA.
    ///
    /// `ComplianceType`.
    pub fn compliance_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComplianceType", value.into());
        self
    }

    /// The control sets that are associated with the framework.
    ///
    /// `ControlSets`. Required.
    pub fn control_sets(
        mut self,
        value: impl Into<List<assessment_framework::ControlSet>>,
    ) -> Self {
        self.0.set("ControlSets", value.into());
        self
    }

    /// The description of the framework.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the framework.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags associated with the framework.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<assessment_framework::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AssessmentFramework {
    const TYPE: &'static str = "AWS::AuditManager::AssessmentFramework";
}

impl Construct for AssessmentFramework {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AssessmentFramework> for Properties {
    fn from(value: AssessmentFramework) -> Self {
        value.0
    }
}

impl Handle<AssessmentFramework> {
    /// The Amazon Resource Name (ARN) of the framework.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the framework was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user or role that created the framework.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The unique identifier for the framework.
    ///
    /// `Fn::GetAtt` of `FrameworkId`.
    #[must_use]
    pub fn framework_id(self) -> Value<String> {
        self.attribute("FrameworkId")
    }

    /// The time when the framework was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The user or role that most recently updated the framework.
    ///
    /// `Fn::GetAtt` of `LastUpdatedBy`.
    #[must_use]
    pub fn last_updated_by(self) -> Value<String> {
        self.attribute("LastUpdatedBy")
    }

    /// The framework type, such as a standard framework or a custom framework.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// An AWS Audit Manager Control resource for creating custom controls
///
/// [`AWS::AuditManager::Control`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-auditmanager-control.html).
///
/// Required: `ControlMappingSources`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Control(Properties);

impl Control {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The recommended actions to carry out if the control isn't fulfilled.
    ///
    /// `ActionPlanInstructions`.
    pub fn action_plan_instructions(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionPlanInstructions", value.into());
        self
    }

    /// The title of the action plan for remediating the control.
    ///
    /// `ActionPlanTitle`.
    pub fn action_plan_title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActionPlanTitle", value.into());
        self
    }

    /// The data mapping sources for the control.
    ///
    /// `ControlMappingSources`. Required.
    pub fn control_mapping_sources(
        mut self,
        value: impl Into<List<control::ControlMappingSource>>,
    ) -> Self {
        self.0.set("ControlMappingSources", value.into());
        self
    }

    /// The description of the control.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the control.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags associated with the control.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<control::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The steps to follow to determine if the control is satisfied.
    ///
    /// `TestingInformation`.
    pub fn testing_information(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TestingInformation", value.into());
        self
    }
}

impl Resource for Control {
    const TYPE: &'static str = "AWS::AuditManager::Control";
}

impl Construct for Control {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Control> for Properties {
    fn from(value: Control) -> Self {
        value.0
    }
}

impl Handle<Control> {
    /// The Amazon Resource Name (ARN) of the control.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The data source types that determine where Audit Manager collects evidence from for the control.
    ///
    /// `Fn::GetAtt` of `ControlSources`.
    #[must_use]
    pub fn control_sources(self) -> Value<String> {
        self.attribute("ControlSources")
    }

    /// The time when the control was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user or role that created the control.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The unique identifier for the control.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The time when the control was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The user or role that most recently updated the control.
    ///
    /// `Fn::GetAtt` of `LastUpdatedBy`.
    #[must_use]
    pub fn last_updated_by(self) -> Value<String> {
        self.attribute("LastUpdatedBy")
    }

    /// The type of control, such as a custom control or a standard control.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Property types and words of [`Assessment`].
pub mod assessment {
    use crate::{Json, List, Properties, Value};

    /// The `AWSAccount` property type specifies the wrapper of the AWS account details, such as account ID, email address, and so on.
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSAccount(Properties);

    impl AWSAccount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address that's associated with the AWS account .
        ///
        /// `EmailAddress`.
        pub fn email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailAddress", value.into());
            self
        }

        /// The identifier for the AWS account .
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the AWS account .
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<AWSAccount> for Json {
        fn from(value: AWSAccount) -> Self {
            value.0.into()
        }
    }

    /// The `AWSService` property type specifies an AWS service such as Amazon S3 , AWS CloudTrail , and so on.
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSService(Properties);

    impl AWSService {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the AWS service .
        ///
        /// `ServiceName`.
        pub fn service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceName", value.into());
            self
        }
    }

    impl From<AWSService> for Json {
        fn from(value: AWSService) -> Self {
            value.0.into()
        }
    }

    /// The `AssessmentReportsDestination` property type specifies the location in which AWS Audit Manager saves assessment reports for the given assessment.
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssessmentReportsDestination(Properties);

    impl AssessmentReportsDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The destination bucket where Audit Manager stores assessment reports.
        ///
        /// `Destination`.
        pub fn destination(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Destination", value.into());
            self
        }

        /// The destination type, such as Amazon S3.
        ///
        /// `DestinationType`. Allowed: [`DestinationType`].
        pub fn destination_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationType", value.into());
            self
        }
    }

    impl From<AssessmentReportsDestination> for Json {
        fn from(value: AssessmentReportsDestination) -> Self {
            value.0.into()
        }
    }

    /// The `Delegation` property type specifies the assignment of a control set to a delegate for review.
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Delegation(Properties);

    impl Delegation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the assessment that's associated with the delegation.
        ///
        /// `AssessmentId`.
        pub fn assessment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssessmentId", value.into());
            self
        }

        /// The name of the assessment that's associated with the delegation.
        ///
        /// `AssessmentName`.
        pub fn assessment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssessmentName", value.into());
            self
        }

        /// The comment that's related to the delegation.
        ///
        /// `Comment`.
        pub fn comment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comment", value.into());
            self
        }

        /// The identifier for the control set that's associated with the delegation.
        ///
        /// `ControlSetId`.
        pub fn control_set_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ControlSetId", value.into());
            self
        }

        /// The user or role that created the delegation.
        ///
        /// `CreatedBy`.
        pub fn created_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreatedBy", value.into());
            self
        }

        /// Specifies when the delegation was created.
        ///
        /// `CreationTime`.
        pub fn creation_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CreationTime", value.into());
            self
        }

        /// The unique identifier for the delegation.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Specifies when the delegation was last updated.
        ///
        /// `LastUpdated`.
        pub fn last_updated(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LastUpdated", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The type of customer persona.
        ///
        /// `RoleType`. Allowed: [`RoleType`].
        pub fn role_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleType", value.into());
            self
        }

        /// The status of the delegation.
        ///
        /// `Status`. Allowed: [`DelegationStatus`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<Delegation> for Json {
        fn from(value: Delegation) -> Self {
            value.0.into()
        }
    }

    /// The `Role` property type specifies the wrapper that contains AWS Audit Manager role information, such as the role type and IAM Amazon Resource Name (ARN).
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Role(Properties);

    impl Role {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the IAM role.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The type of customer persona.
        ///
        /// `RoleType`. Allowed: [`RoleType`].
        pub fn role_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleType", value.into());
            self
        }
    }

    impl From<Role> for Json {
        fn from(value: Role) -> Self {
            value.0.into()
        }
    }

    /// The `Scope` property type specifies the wrapper that contains the AWS accounts and services that are in scope for the assessment.
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Scope(Properties);

    impl Scope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS accounts that are included in the scope of the assessment.
        ///
        /// `AwsAccounts`.
        pub fn aws_accounts(mut self, value: impl Into<List<AWSAccount>>) -> Self {
            self.0.set("AwsAccounts", value.into());
            self
        }

        /// The AWS services that are included in the scope of the assessment.
        ///
        /// `AwsServices`.
        pub fn aws_services(mut self, value: impl Into<List<AWSService>>) -> Self {
            self.0.set("AwsServices", value.into());
            self
        }
    }

    impl From<Scope> for Json {
        fn from(value: Scope) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AuditManager::Assessment`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Inactive = "INACTIVE",
        }

        /// Words for `DestinationType`.
        pub enum DestinationType {
            S3 = "S3",
        }

        /// Words for `RoleType`.
        pub enum RoleType {
            ProcessOwner = "PROCESS_OWNER",
            ResourceOwner = "RESOURCE_OWNER",
        }

        /// Words for `Status`.
        pub enum DelegationStatus {
            InProgress = "IN_PROGRESS",
            UnderReview = "UNDER_REVIEW",
            Complete = "COMPLETE",
        }
    }
}

/// Property types of [`AssessmentFramework`].
pub mod assessment_framework {
    use crate::{Json, List, Properties, Value};

    /// A control set entity that represents a collection of controls in Audit Manager.
    ///
    /// A property type of `AWS::AuditManager::AssessmentFramework`.
    ///
    /// Required: `Controls`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlSet(Properties);

    impl ControlSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of controls within the control set.
        ///
        /// `Controls`. Required.
        pub fn controls(mut self, value: impl Into<List<ControlSetControl>>) -> Self {
            self.0.set("Controls", value.into());
            self
        }

        /// The name of the control set.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ControlSet> for Json {
        fn from(value: ControlSet) -> Self {
            value.0.into()
        }
    }

    /// A reference to an existing control by ID.
    ///
    /// A property type of `AWS::AuditManager::AssessmentFramework`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlSetControl(Properties);

    impl ControlSetControl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the control.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<ControlSetControl> for Json {
        fn from(value: ControlSetControl) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AuditManager::AssessmentFramework`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

/// Property types and words of [`Control`].
pub mod control {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::AuditManager::Control`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlMappingSource(Properties);

    impl ControlMappingSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SourceDescription`.
        pub fn source_description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceDescription", value.into());
            self
        }

        /// `SourceFrequency`. Allowed: [`SourceFrequency`].
        pub fn source_frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceFrequency", value.into());
            self
        }

        /// `SourceId`.
        pub fn source_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceId", value.into());
            self
        }

        /// `SourceKeyword`.
        pub fn source_keyword(mut self, value: impl Into<Value<SourceKeyword>>) -> Self {
            self.0.set("SourceKeyword", value.into());
            self
        }

        /// `SourceName`.
        pub fn source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceName", value.into());
            self
        }

        /// `SourceSetUpOption`. Allowed: [`SourceSetUpOption`].
        pub fn source_set_up_option(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceSetUpOption", value.into());
            self
        }

        /// `SourceType`. Allowed: [`SourceType`].
        pub fn source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceType", value.into());
            self
        }

        /// `TroubleshootingText`.
        pub fn troubleshooting_text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TroubleshootingText", value.into());
            self
        }
    }

    impl From<ControlMappingSource> for Json {
        fn from(value: ControlMappingSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::AuditManager::Control`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceKeyword(Properties);

    impl SourceKeyword {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `KeywordInputType`. Allowed: [`KeywordInputType`].
        pub fn keyword_input_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeywordInputType", value.into());
            self
        }

        /// `KeywordValue`.
        pub fn keyword_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeywordValue", value.into());
            self
        }
    }

    impl From<SourceKeyword> for Json {
        fn from(value: SourceKeyword) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AuditManager::Control`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `SourceFrequency`.
        pub enum SourceFrequency {
            Daily = "DAILY",
            Weekly = "WEEKLY",
            Monthly = "MONTHLY",
        }

        /// Words for `SourceSetUpOption`.
        pub enum SourceSetUpOption {
            SystemControlsMapping = "System_Controls_Mapping",
            ProceduralControlsMapping = "Procedural_Controls_Mapping",
        }

        /// Words for `SourceType`.
        pub enum SourceType {
            AwsCloudtrail = "AWS_Cloudtrail",
            AwsConfig = "AWS_Config",
            AwsSecurityHub = "AWS_Security_Hub",
            AwsApiCall = "AWS_API_Call",
            Manual = "MANUAL",
            CommonControl = "Common_Control",
            CoreControl = "Core_Control",
        }

        /// Words for `KeywordInputType`.
        pub enum KeywordInputType {
            SelectFromList = "SELECT_FROM_LIST",
            UploadFile = "UPLOAD_FILE",
            InputText = "INPUT_TEXT",
        }
    }
}
