//! `AWS::WellArchitected`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource schema for AWS::WellArchitected::AgentContext. An Agent Context provides supplemental application context (free-form content) within an Agent Profile, used to improve the quality of Well-Architected Agent recommendations.
///
/// [`AWS::WellArchitected::AgentContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html).
///
/// Required: `Content`, `ContextType`, `ProfileArn`, `Title`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentContext(Properties);

impl AgentContext {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The free-form content of the Agent Context, supplied as an arbitrary JSON object.
    ///
    /// `Content`. Required.
    pub fn content(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Content", value.into());
        self
    }

    /// The type of the Agent Context.
    ///
    /// `ContextType`. Required. Allowed: [`ContextType`](agent_context::ContextType). A change replaces the resource.
    pub fn context_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContextType", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the parent Agent Profile that owns this context. Pass `!Ref` of the parent AWS::WellArchitected::AgentProfile to flow its ARN here.
    ///
    /// `ProfileArn`. Required. A change replaces the resource.
    pub fn profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileArn", value.into());
        self
    }

    /// The title of the Agent Context.
    ///
    /// `Title`. Required.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }
}

impl Resource for AgentContext {
    const TYPE: &'static str = "AWS::WellArchitected::AgentContext";
}

impl Construct for AgentContext {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentContext> for Properties {
    fn from(value: AgentContext) -> Self {
        value.0
    }
}

impl Handle<AgentContext> {
    /// Type of the application described by this context. Mirrors the value stored in `Content.applicationType` and is surfaced as a typed read-only attribute by the service for discoverability.
    ///
    /// `Fn::GetAtt` of `ApplicationType`.
    #[must_use]
    pub fn application_type(self) -> Value<String> {
        self.attribute("ApplicationType")
    }

    /// The synthetic Amazon Resource Name (ARN) of the Agent Context, composed of the parent profile ARN and the context id.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the context was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the system or user that created this context.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// Business criticality of the application described by this context. Mirrors the value stored in `Content.criticality` and is surfaced as a typed read-only attribute by the service for discoverability.
    ///
    /// `Fn::GetAtt` of `Criticality`.
    #[must_use]
    pub fn criticality(self) -> Value<String> {
        self.attribute("Criticality")
    }

    /// The service-generated unique identifier of the Agent Context.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp when the context was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[must_use]
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The identifier of the system or user that last modified this context.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[must_use]
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// Resource schema for AWS::WellArchitected::AgentGoal.
///
/// [`AWS::WellArchitected::AgentGoal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html).
///
/// Required: `Pillars`, `ProfileArn`, `Title`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentGoal(Properties);

impl AgentGoal {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the Agent Goal.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The list of Well-Architected pillars this goal targets.
    ///
    /// `Pillars`. Required. Allowed: [`Pillars`](agent_goal::Pillars).
    pub fn pillars(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Pillars", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the parent Agent Profile that owns this goal. Pass `!Ref` of the parent AWS::WellArchitected::AgentProfile to flow its ARN here.
    ///
    /// `ProfileArn`. Required. A change replaces the resource.
    pub fn profile_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileArn", value.into());
        self
    }

    /// The title of the Agent Goal.
    ///
    /// `Title`. Required.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }
}

impl Resource for AgentGoal {
    const TYPE: &'static str = "AWS::WellArchitected::AgentGoal";
}

impl Construct for AgentGoal {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentGoal> for Properties {
    fn from(value: AgentGoal) -> Self {
        value.0
    }
}

impl Handle<AgentGoal> {
    /// The synthetic Amazon Resource Name (ARN) of the Agent Goal, composed of the parent profile ARN and the goal id.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the goal was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the system or user that created this goal.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The service-generated unique identifier of the Agent Goal.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp when the goal was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[must_use]
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The identifier of the system or user that last modified this goal.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[must_use]
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// Resource Type definition for AWS::WellArchitected::AgentProfile.
///
/// [`AWS::WellArchitected::AgentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html).
///
/// Required: `AggregationConfiguration`, `ExecutionRoleArn`, `Name`, `Pillars`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentProfile(Properties);

impl AgentProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The aggregation configuration entries (account, regions, access role) associated with this profile.
    ///
    /// `AggregationConfiguration`. Required.
    pub fn aggregation_configuration(
        mut self,
        value: impl Into<List<agent_profile::AggregationConfiguration>>,
    ) -> Self {
        self.0.set("AggregationConfiguration", value.into());
        self
    }

    /// A business overview for the profile used to improve recommendation quality.
    ///
    /// `BusinessOverview`.
    pub fn business_overview(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BusinessOverview", value.into());
        self
    }

    /// Whether deletion protection is enabled for the profile. When enabled, the profile cannot be deleted until deletion protection is disabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// A description of the profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The human-readable display name of the profile.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The ARN of the IAM role assumed to execute recommendation actions.
    ///
    /// `ExecutionRoleArn`. Required.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The name of the profile. Unique within the account and used as the last component of the ARN.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The list of Well-Architected pillars to focus on.
    ///
    /// `Pillars`. Required. Allowed: [`Pillars`](agent_profile::Pillars).
    pub fn pillars(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Pillars", value.into());
        self
    }

    /// Key-value pairs to associate with the Agent Profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<agent_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AgentProfile {
    const TYPE: &'static str = "AWS::WellArchitected::AgentProfile";
}

impl Construct for AgentProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentProfile> for Properties {
    fn from(value: AgentProfile) -> Self {
        value.0
    }
}

impl Handle<AgentProfile> {
    /// The Amazon Resource Name (ARN) of the Agent Profile.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The timestamp when the profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the system or user that created this profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The timestamp when the profile was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[must_use]
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The identifier of the system or user that last modified this profile.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy`.
    #[must_use]
    pub fn last_modified_by(self) -> Value<String> {
        self.attribute("LastModifiedBy")
    }
}

/// Definition of AWS::WellArchitected::Lens Resource Type
///
/// [`AWS::WellArchitected::Lens`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Lens(Properties);

impl Lens {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The JSON representation of a lens.
    ///
    /// `JSONString`. A change replaces the resource.
    pub fn json_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JSONString", value.into());
        self
    }

    /// The version of the lens.
    ///
    /// `LensVersion`. A change replaces the resource.
    pub fn lens_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LensVersion", value.into());
        self
    }

    /// The tags assigned to the lens.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<lens::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Lens {
    const TYPE: &'static str = "AWS::WellArchitected::Lens";
}

impl Construct for Lens {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Lens> for Properties {
    fn from(value: Lens) -> Self {
        value.0
    }
}

impl Handle<Lens> {
    /// The description of the lens.
    ///
    /// `Fn::GetAtt` of `Description`.
    #[must_use]
    pub fn description(self) -> Value<String> {
        self.attribute("Description")
    }

    /// The ARN of the lens.
    ///
    /// `Fn::GetAtt` of `LensArn`.
    #[must_use]
    pub fn lens_arn(self) -> Value<String> {
        self.attribute("LensArn")
    }

    /// The unique identifier of the lens.
    ///
    /// `Fn::GetAtt` of `LensId`.
    #[must_use]
    pub fn lens_id(self) -> Value<String> {
        self.attribute("LensId")
    }

    /// The full name of the lens.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.attribute("Name")
    }

    /// The Amazon Web Services account ID that owns the lens.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[must_use]
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }
}

/// Definition of AWS::WellArchitected::Profile Resource Type
///
/// [`AWS::WellArchitected::Profile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html).
///
/// Required: `ProfileDescription`, `ProfileName`, `ProfileQuestions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Profile(Properties);

impl Profile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The profile description.
    ///
    /// `ProfileDescription`. Required.
    pub fn profile_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileDescription", value.into());
        self
    }

    /// The name of the profile.
    ///
    /// `ProfileName`. Required. A change replaces the resource.
    pub fn profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileName", value.into());
        self
    }

    /// The profile questions.
    ///
    /// `ProfileQuestions`. Required.
    pub fn profile_questions(
        mut self,
        value: impl Into<List<profile::ProfileQuestionUpdate>>,
    ) -> Self {
        self.0.set("ProfileQuestions", value.into());
        self
    }

    /// The tags assigned to the profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Profile {
    const TYPE: &'static str = "AWS::WellArchitected::Profile";
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
    /// The date and time the profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The owner of the profile.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[must_use]
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// The profile ARN.
    ///
    /// `Fn::GetAtt` of `ProfileArn`.
    #[must_use]
    pub fn profile_arn(self) -> Value<String> {
        self.attribute("ProfileArn")
    }

    /// The profile version.
    ///
    /// `Fn::GetAtt` of `ProfileVersion`.
    #[must_use]
    pub fn profile_version(self) -> Value<String> {
        self.attribute("ProfileVersion")
    }

    /// The date and time the profile was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a review template for the Well-Architected Tool.
///
/// [`AWS::WellArchitected::ReviewTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html).
///
/// Required: `Description`, `Lenses`, `TemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReviewTemplate(Properties);

impl ReviewTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The review template description.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The lenses applied to the review template.
    ///
    /// `Lenses`. Required. A change replaces the resource.
    pub fn lenses(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Lenses", value.into());
        self
    }

    /// The notes associated with the review template.
    ///
    /// `Notes`.
    pub fn notes(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Notes", value.into());
        self
    }

    /// The tags assigned to the review template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<review_template::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the review template.
    ///
    /// `TemplateName`. Required.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }
}

impl Resource for ReviewTemplate {
    const TYPE: &'static str = "AWS::WellArchitected::ReviewTemplate";
}

impl Construct for ReviewTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReviewTemplate> for Properties {
    fn from(value: ReviewTemplate) -> Self {
        value.0
    }
}

impl Handle<ReviewTemplate> {
    /// The owner of the review template.
    ///
    /// `Fn::GetAtt` of `Owner`.
    #[must_use]
    pub fn owner(self) -> Value<String> {
        self.attribute("Owner")
    }

    /// The review template ARN.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[must_use]
    pub fn template_arn(self) -> Value<String> {
        self.attribute("TemplateArn")
    }

    /// The latest status of the review template.
    ///
    /// `Fn::GetAtt` of `UpdateStatus`.
    #[must_use]
    pub fn update_status(self) -> Value<String> {
        self.attribute("UpdateStatus")
    }

    /// The date and time the review template was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Definition of AWS::WellArchitected::Workload Resource Type
///
/// [`AWS::WellArchitected::Workload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html).
///
/// Required: `Description`, `Environment`, `Lenses`, `WorkloadName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workload(Properties);

impl Workload {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of Amazon Web Services account IDs associated with the workload.
    ///
    /// `AccountIds`.
    pub fn account_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AccountIds", value.into());
        self
    }

    /// The URL of the architectural design for the workload.
    ///
    /// `ArchitecturalDesign`.
    pub fn architectural_design(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArchitecturalDesign", value.into());
        self
    }

    /// The list of Amazon Web Services Regions associated with the workload.
    ///
    /// `AwsRegions`.
    pub fn aws_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AwsRegions", value.into());
        self
    }

    /// The description for the workload.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Discovery configuration associated to the workload.
    ///
    /// `DiscoveryConfig`.
    pub fn discovery_config(mut self, value: impl Into<Value<workload::DiscoveryConfig>>) -> Self {
        self.0.set("DiscoveryConfig", value.into());
        self
    }

    /// The environment for the workload.
    ///
    /// `Environment`. Required. Allowed: [`Environment`](workload::Environment).
    pub fn environment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The industry for the workload.
    ///
    /// `Industry`.
    pub fn industry(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Industry", value.into());
        self
    }

    /// The industry type for the workload.
    ///
    /// `IndustryType`.
    pub fn industry_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IndustryType", value.into());
        self
    }

    /// The list of lenses associated with the workload.
    ///
    /// `Lenses`. Required. A change replaces the resource.
    pub fn lenses(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Lenses", value.into());
        self
    }

    /// The list of non-Amazon Web Services Regions associated with the workload.
    ///
    /// `NonAwsRegions`.
    pub fn non_aws_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NonAwsRegions", value.into());
        self
    }

    /// The notes associated with the workload.
    ///
    /// `Notes`.
    pub fn notes(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Notes", value.into());
        self
    }

    /// The review owner of the workload.
    ///
    /// `ReviewOwner`.
    pub fn review_owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReviewOwner", value.into());
        self
    }

    /// The tags associated with the workload.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workload::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The name of the workload.
    ///
    /// `WorkloadName`. Required.
    pub fn workload_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkloadName", value.into());
        self
    }
}

impl Resource for Workload {
    const TYPE: &'static str = "AWS::WellArchitected::Workload";
}

impl Construct for Workload {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workload> for Properties {
    fn from(value: Workload) -> Self {
        value.0
    }
}

impl Handle<Workload> {
    /// The improvement status for a workload.
    ///
    /// `Fn::GetAtt` of `ImprovementStatus`.
    #[must_use]
    pub fn improvement_status(self) -> Value<String> {
        self.attribute("ImprovementStatus")
    }

    /// The ARN for the workload.
    ///
    /// `Fn::GetAtt` of `WorkloadArn`.
    #[must_use]
    pub fn workload_arn(self) -> Value<String> {
        self.attribute("WorkloadArn")
    }

    /// The ID assigned to the workload.
    ///
    /// `Fn::GetAtt` of `WorkloadId`.
    #[must_use]
    pub fn workload_id(self) -> Value<String> {
        self.attribute("WorkloadId")
    }
}

/// Words of [`AgentContext`].
pub mod agent_context {
    words! {
        /// Words for `ContextType`.
        pub enum ContextType {
            Application = "APPLICATION",
        }
    }
}

/// Words of [`AgentGoal`].
pub mod agent_goal {
    words! {
        /// Words for `Pillars`.
        pub enum Pillars {
            CostOptimization = "COST_OPTIMIZATION",
            Security = "SECURITY",
            Resilience = "RESILIENCE",
            Performance = "PERFORMANCE",
            OperationalExcellence = "OPERATIONAL_EXCELLENCE",
        }
    }
}

/// Property types and words of [`AgentProfile`].
pub mod agent_profile {
    use crate::{Json, List, Properties, Value};

    /// Defines an account, its in-scope regions, and the access role used to reach resources in that account.
    ///
    /// A property type of `AWS::WellArchitected::AgentProfile`.
    ///
    /// Required: `AccessRoleArn`, `AccountId`, `Regions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AggregationConfiguration(Properties);

    impl AggregationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role used to access resources in this account.
        ///
        /// `AccessRoleArn`. Required.
        pub fn access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessRoleArn", value.into());
            self
        }

        /// The target AWS account ID.
        ///
        /// `AccountId`. Required.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// The target regions in the account.
        ///
        /// `Regions`. Required.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }
    }

    impl From<AggregationConfiguration> for Json {
        fn from(value: AggregationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the Agent Profile.
    ///
    /// A property type of `AWS::WellArchitected::AgentProfile`.
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
        /// Words for `Pillars`.
        pub enum Pillars {
            CostOptimization = "COST_OPTIMIZATION",
            Security = "SECURITY",
            Resilience = "RESILIENCE",
            Performance = "PERFORMANCE",
        }
    }
}

/// Property types of [`Lens`].
pub mod lens {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WellArchitected::Lens`.
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
}

/// Property types of [`Profile`].
pub mod profile {
    use crate::{Json, List, Properties, Value};

    /// An update to a profile question.
    ///
    /// A property type of `AWS::WellArchitected::Profile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProfileQuestionUpdate(Properties);

    impl ProfileQuestionUpdate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the question.
        ///
        /// `QuestionId`.
        pub fn question_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QuestionId", value.into());
            self
        }

        /// The selected choices.
        ///
        /// `SelectedChoiceIds`.
        pub fn selected_choice_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SelectedChoiceIds", value.into());
            self
        }
    }

    impl From<ProfileQuestionUpdate> for Json {
        fn from(value: ProfileQuestionUpdate) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::WellArchitected::Profile`.
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

/// Property types of [`ReviewTemplate`].
pub mod review_template {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WellArchitected::ReviewTemplate`.
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
}

/// Property types and words of [`Workload`].
pub mod workload {
    use crate::{Json, List, Properties, Value};

    /// Discovery configuration associated to the workload.
    ///
    /// A property type of `AWS::WellArchitected::Workload`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DiscoveryConfig(Properties);

    impl DiscoveryConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Discovery integration status in respect to Trusted Advisor for the workload.
        ///
        /// `TrustedAdvisorIntegrationStatus`. Allowed: [`TrustedAdvisorIntegrationStatus`].
        pub fn trusted_advisor_integration_status(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("TrustedAdvisorIntegrationStatus", value.into());
            self
        }

        /// The mode to use for identifying resources associated with the workload.
        ///
        /// `WorkloadResourceDefinition`. Allowed: [`WorkloadResourceDefinition`].
        pub fn workload_resource_definition(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("WorkloadResourceDefinition", value.into());
            self
        }
    }

    impl From<DiscoveryConfig> for Json {
        fn from(value: DiscoveryConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WellArchitected::Workload`.
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
        /// Words for `Environment`.
        pub enum Environment {
            Production = "PRODUCTION",
            Preproduction = "PREPRODUCTION",
        }

        /// Words for `TrustedAdvisorIntegrationStatus`.
        pub enum TrustedAdvisorIntegrationStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `WorkloadResourceDefinition`.
        pub enum WorkloadResourceDefinition {
            WorkloadMetadata = "WORKLOAD_METADATA",
            AppRegistry = "APP_REGISTRY",
        }
    }
}
