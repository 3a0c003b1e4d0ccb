//! `AWS::ResilienceHub`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// Creates an AWS Resilience Hub application. An AWS Resilience Hub application is a collection of AWS resources structured to prevent and recover AWS application disruptions.
///
/// [`AWS::ResilienceHub::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html).
///
/// Required: `AppTemplateBody`, `Name`, `ResourceMappings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct App(Properties);

impl App {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Assessment execution schedule with 'Daily' or 'Disabled' values.
    ///
    /// `AppAssessmentSchedule`. Allowed: [`AppAssessmentSchedule`](app::AppAssessmentSchedule).
    pub fn app_assessment_schedule(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppAssessmentSchedule", value.into());
        self
    }

    /// A JSON string that provides information about your application structure.
    ///
    /// `AppTemplateBody`. Required.
    pub fn app_template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppTemplateBody", value.into());
        self
    }

    /// Optional description for an application.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The list of events you would like to subscribe and get notification for. Currently, AWS Resilience Hub supports notifications only for \*Drift detected\* and \*Scheduled assessment failure\* events.
    ///
    /// `EventSubscriptions`.
    pub fn event_subscriptions(mut self, value: impl Into<List<app::EventSubscription>>) -> Self {
        self.0.set("EventSubscriptions", value.into());
        self
    }

    /// Name for the application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running an assessment.
    ///
    /// `PermissionModel`.
    pub fn permission_model(mut self, value: impl Into<Value<app::PermissionModel>>) -> Self {
        self.0.set("PermissionModel", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resiliency policy.
    ///
    /// `ResiliencyPolicyArn`.
    pub fn resiliency_policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResiliencyPolicyArn", value.into());
        self
    }

    /// An array of `ResourceMapping` objects.
    ///
    /// `ResourceMappings`. Required.
    pub fn resource_mappings(mut self, value: impl Into<List<app::ResourceMapping>>) -> Self {
        self.0.set("ResourceMappings", value.into());
        self
    }

    /// Tags assigned to the resource. A tag is a label that you assign to an AWS resource. Each tag consists of a key/value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for App {
    const TYPE: &'static str = "AWS::ResilienceHub::App";
}

impl Construct for App {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<App> for Properties {
    fn from(value: App) -> Self {
        value.0
    }
}

impl Handle<App> {
    /// The Amazon Resource Name (ARN) of the applcation.
    ///
    /// `Fn::GetAtt` of `AppArn`.
    #[must_use]
    pub fn app_arn(self) -> Value<String> {
        self.attribute("AppArn")
    }

    /// Indicates if compliance drifts (deviations) were detected while running an assessment for your application.
    ///
    /// `Fn::GetAtt` of `DriftStatus`.
    #[must_use]
    pub fn drift_status(self) -> Value<String> {
        self.attribute("DriftStatus")
    }
}

/// Defines a resiliency policy.
///
/// [`AWS::ResilienceHub::ResiliencyPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html).
///
/// Required: `Policy`, `PolicyName`, `Tier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResiliencyPolicy(Properties);

impl ResiliencyPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies a high-level geographical location constraint for where your resilience policy data can be stored.
    ///
    /// `DataLocationConstraint`. Allowed: [`DataLocationConstraint`](resiliency_policy::DataLocationConstraint).
    pub fn data_location_constraint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataLocationConstraint", value.into());
        self
    }

    /// The resiliency policy.
    ///
    /// `Policy`. Required.
    pub fn policy(mut self, value: impl Into<Value<resiliency_policy::PolicyMap>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// Description of the resiliency policy.
    ///
    /// `PolicyDescription`.
    pub fn policy_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDescription", value.into());
        self
    }

    /// The name of the policy
    ///
    /// `PolicyName`. Required.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// Tags assigned to the resource. A tag is a label that you assign to an AWS resource. Each tag consists of a key/value pair.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The tier for this resiliency policy, ranging from the highest severity ( `MissionCritical` ) to lowest ( `NonCritical` ).
    ///
    /// `Tier`. Required. Allowed: [`Tier`](resiliency_policy::Tier).
    pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Tier", value.into());
        self
    }
}

impl Resource for ResiliencyPolicy {
    const TYPE: &'static str = "AWS::ResilienceHub::ResiliencyPolicy";
}

impl Construct for ResiliencyPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResiliencyPolicy> for Properties {
    fn from(value: ResiliencyPolicy) -> Self {
        value.0
    }
}

impl Handle<ResiliencyPolicy> {
    /// Amazon Resource Name (ARN) of the resiliency policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[must_use]
    pub fn policy_arn(self) -> Value<String> {
        self.attribute("PolicyArn")
    }
}

/// Property types and words of [`App`].
pub mod app {
    use crate::{Json, List, Properties, Value};

    /// Indicates an event you would like to subscribe and get notification for. Currently, AWS Resilience Hub supports notifications only for \*Drift detected\* and \*Scheduled assessment failure\* events.
    ///
    /// A property type of `AWS::ResilienceHub::App`.
    ///
    /// Required: `EventType`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventSubscription(Properties);

    impl EventSubscription {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of event you would like to subscribe and get notification for.
        ///
        /// `EventType`. Required. Allowed: [`EventType`].
        pub fn event_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventType", value.into());
            self
        }

        /// Unique name to identify an event subscription.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic. The format for this ARN is: `arn:partition:sns:region:account:topic-name` .
        ///
        /// `SnsTopicArn`.
        pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SnsTopicArn", value.into());
            self
        }
    }

    impl From<EventSubscription> for Json {
        fn from(value: EventSubscription) -> Self {
            value.0.into()
        }
    }

    /// Defines the roles and credentials that AWS Resilience Hub would use while creating the application, importing its resources, and running an assessment.
    ///
    /// A property type of `AWS::ResilienceHub::App`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PermissionModel(Properties);

    impl PermissionModel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a list of role Amazon Resource Names (ARNs) to be used in other accounts. These ARNs are used for querying purposes while importing resources and assessing your application.
        ///
        /// `CrossAccountRoleArns`.
        pub fn cross_account_role_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CrossAccountRoleArns", value.into());
            self
        }

        /// Existing AWS IAM role name in the primary AWS account that will be assumed by AWS Resilience Hub Service Principle to obtain a read-only access to your application resources while running an assessment.
        ///
        /// `InvokerRoleName`.
        pub fn invoker_role_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvokerRoleName", value.into());
            self
        }

        /// Defines how AWS Resilience Hub scans your resources. It can scan for the resources by using a pre-existing role in your AWS account, or by using the credentials of the current IAM user.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PermissionModel> for Json {
        fn from(value: PermissionModel) -> Self {
            value.0.into()
        }
    }

    /// Defines a physical resource identifier.
    ///
    /// A property type of `AWS::ResilienceHub::App`.
    ///
    /// Required: `Identifier`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PhysicalResourceId(Properties);

    impl PhysicalResourceId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS account that owns the physical resource.
        ///
        /// `AwsAccountId`.
        pub fn aws_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsAccountId", value.into());
            self
        }

        /// The AWS Region that the physical resource is located in.
        ///
        /// `AwsRegion`.
        pub fn aws_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsRegion", value.into());
            self
        }

        /// Identifier of the physical resource.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// Specifies the type of physical resource identifier.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PhysicalResourceId> for Json {
        fn from(value: PhysicalResourceId) -> Self {
            value.0.into()
        }
    }

    /// Defines a resource mapping.
    ///
    /// A property type of `AWS::ResilienceHub::App`.
    ///
    /// Required: `MappingType`, `PhysicalResourceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceMapping(Properties);

    impl ResourceMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the Amazon Elastic Kubernetes Service cluster and namespace that this resource is mapped to when the `mappingType` is `EKS` .
        ///
        /// `EksSourceName`.
        pub fn eks_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EksSourceName", value.into());
            self
        }

        /// Name of the CloudFormation stack this resource is mapped to when the `mappingType` is `CfnStack` .
        ///
        /// `LogicalStackName`.
        pub fn logical_stack_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogicalStackName", value.into());
            self
        }

        /// Specifies the type of resource mapping.
        ///
        /// `MappingType`. Required.
        pub fn mapping_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MappingType", value.into());
            self
        }

        /// Identifier of the physical resource.
        ///
        /// `PhysicalResourceId`. Required.
        pub fn physical_resource_id(mut self, value: impl Into<Value<PhysicalResourceId>>) -> Self {
            self.0.set("PhysicalResourceId", value.into());
            self
        }

        /// Name of the resource that this resource is mapped to when the `mappingType` is `Resource` .
        ///
        /// `ResourceName`.
        pub fn resource_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceName", value.into());
            self
        }

        /// Name of the Terraform source that this resource is mapped to when the `mappingType` is `Terraform` .
        ///
        /// `TerraformSourceName`.
        pub fn terraform_source_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TerraformSourceName", value.into());
            self
        }
    }

    impl From<ResourceMapping> for Json {
        fn from(value: ResourceMapping) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AppAssessmentSchedule`.
        pub enum AppAssessmentSchedule {
            Disabled = "Disabled",
            Daily = "Daily",
        }

        /// Words for `EventType`.
        pub enum EventType {
            ScheduledAssessmentFailure = "ScheduledAssessmentFailure",
            DriftDetected = "DriftDetected",
        }

        /// Words for `Type`.
        pub enum Type {
            LegacyIAMUser = "LegacyIAMUser",
            RoleBased = "RoleBased",
        }
    }
}

/// Property types and words of [`ResiliencyPolicy`].
pub mod resiliency_policy {
    use crate::{Json, Properties, Value};

    /// Defines a failure policy.
    ///
    /// A property type of `AWS::ResilienceHub::ResiliencyPolicy`.
    ///
    /// Required: `RpoInSecs`, `RtoInSecs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailurePolicy(Properties);

    impl FailurePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Recovery Point Objective (RPO) in seconds.
        ///
        /// `RpoInSecs`. Required.
        pub fn rpo_in_secs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RpoInSecs", value.into());
            self
        }

        /// Recovery Time Objective (RTO) in seconds.
        ///
        /// `RtoInSecs`. Required.
        pub fn rto_in_secs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RtoInSecs", value.into());
            self
        }
    }

    impl From<FailurePolicy> for Json {
        fn from(value: FailurePolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHub::ResiliencyPolicy`.
    ///
    /// Required: `AZ`, `Hardware`, `Software`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyMap(Properties);

    impl PolicyMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AZ`. Required.
        pub fn az(mut self, value: impl Into<Value<FailurePolicy>>) -> Self {
            self.0.set("AZ", value.into());
            self
        }

        /// `Hardware`. Required.
        pub fn hardware(mut self, value: impl Into<Value<FailurePolicy>>) -> Self {
            self.0.set("Hardware", value.into());
            self
        }

        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<FailurePolicy>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// `Software`. Required.
        pub fn software(mut self, value: impl Into<Value<FailurePolicy>>) -> Self {
            self.0.set("Software", value.into());
            self
        }
    }

    impl From<PolicyMap> for Json {
        fn from(value: PolicyMap) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DataLocationConstraint`.
        pub enum DataLocationConstraint {
            AnyLocation = "AnyLocation",
            SameContinent = "SameContinent",
            SameCountry = "SameCountry",
        }

        /// Words for `Tier`.
        pub enum Tier {
            MissionCritical = "MissionCritical",
            Critical = "Critical",
            Important = "Important",
            CoreServices = "CoreServices",
            NonCritical = "NonCritical",
        }
    }
}
