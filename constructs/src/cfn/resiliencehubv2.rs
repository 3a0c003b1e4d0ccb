//! `AWS::ResilienceHubV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a resilience policy that defines availability and disaster recovery requirements.
///
/// [`AWS::ResilienceHubV2::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AvailabilitySlo`.
    pub fn availability_slo(mut self, value: impl Into<Value<policy::AvailabilitySlo>>) -> Self {
        self.0.set("AvailabilitySlo", value.into());
        self
    }

    /// `DataRecovery`.
    pub fn data_recovery(mut self, value: impl Into<Value<policy::DataRecoveryTargets>>) -> Self {
        self.0.set("DataRecovery", value.into());
        self
    }

    /// The description of the policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The KMS key ID for encrypting policy data.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// `MultiAz`.
    pub fn multi_az(mut self, value: impl Into<Value<policy::MultiAzTargets>>) -> Self {
        self.0.set("MultiAz", value.into());
        self
    }

    /// `MultiRegion`.
    pub fn multi_region(mut self, value: impl Into<Value<policy::MultiRegionTargets>>) -> Self {
        self.0.set("MultiRegion", value.into());
        self
    }

    /// The name of the policy.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Whether the policy is enabled to be shared with other members of the Organization. Only applicable if the policy owner is a management account or delegated admin.
    ///
    /// `SharingEnabled`.
    pub fn sharing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SharingEnabled", value.into());
        self
    }

    /// Tags assigned to the policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::ResilienceHubV2::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The number of services associated with this policy.
    ///
    /// `Fn::GetAtt` of `AssociatedServiceCount`.
    #[must_use]
    pub fn associated_service_count(self) -> Value<i64> {
        self.attribute("AssociatedServiceCount")
    }

    /// The timestamp when the policy was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[must_use]
    pub fn policy_arn(self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// The timestamp when the policy was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a resilience-managed service with associated systems, input sources, assertions, and service functions.
///
/// [`AWS::ResilienceHubV2::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html).
///
/// Required: `Name`, `Regions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Service(Properties);

impl Service {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Assertions associated with this service.
    ///
    /// `Assertions`.
    pub fn assertions(mut self, value: impl Into<List<service::AssertionDefinition>>) -> Self {
        self.0.set("Assertions", value.into());
        self
    }

    /// Systems associated with this service.
    ///
    /// `AssociatedSystems`.
    pub fn associated_systems(mut self, value: impl Into<List<service::AssociatedSystem>>) -> Self {
        self.0.set("AssociatedSystems", value.into());
        self
    }

    /// Dependency discovery state.
    ///
    /// `DependencyDiscovery`. Allowed: [`DependencyDiscovery`](service::DependencyDiscovery).
    pub fn dependency_discovery(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DependencyDiscovery", value.into());
        self
    }

    /// The description of the service.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `DevOpsAgentConfiguration`.
    pub fn dev_ops_agent_configuration(
        mut self,
        value: impl Into<Value<service::DevOpsAgentConfiguration>>,
    ) -> Self {
        self.0.set("DevOpsAgentConfiguration", value.into());
        self
    }

    /// Input sources for this service.
    ///
    /// `InputSources`.
    pub fn input_sources(mut self, value: impl Into<List<service::InputSourceDefinition>>) -> Self {
        self.0.set("InputSources", value.into());
        self
    }

    /// The KMS key ID for encrypting service data.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the service.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `PermissionModel`.
    pub fn permission_model(mut self, value: impl Into<Value<service::PermissionModel>>) -> Self {
        self.0.set("PermissionModel", value.into());
        self
    }

    /// The ARN of the resilience policy to associate.
    ///
    /// `PolicyArn`.
    pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyArn", value.into());
        self
    }

    /// AWS regions for the service.
    ///
    /// `Regions`. Required. A change replaces the resource.
    pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Regions", value.into());
        self
    }

    /// Configuration for automatic report generation on a Service.
    ///
    /// `ReportConfiguration`.
    pub fn report_configuration(
        mut self,
        value: impl Into<Value<service::ServiceReportConfiguration>>,
    ) -> Self {
        self.0.set("ReportConfiguration", value.into());
        self
    }

    /// Tags assigned to the service.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Service {
    const TYPE: &'static str = "AWS::ResilienceHubV2::Service";
}

impl Construct for Service {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Service> for Properties {
    fn from(value: Service) -> Self {
        value.0
    }
}

impl Handle<Service> {
    /// The timestamp when the service was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Effective policy values computed from the associated policy.
    ///
    /// `Fn::GetAtt` of `EffectivePolicyValues`.
    #[must_use]
    pub fn effective_policy_values(self) -> Value<Json> {
        self.attribute("EffectivePolicyValues")
    }

    /// The ARN of the service.
    ///
    /// `Fn::GetAtt` of `ServiceArn`.
    #[must_use]
    pub fn service_arn(self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// The timestamp when the service was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a service function within a Resilience Hub service.
///
/// [`AWS::ResilienceHubV2::ServiceFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html).
///
/// Required: `Criticality`, `Name`, `ServiceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceFunction(Properties);

impl ServiceFunction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The criticality of the service function.
    ///
    /// `Criticality`. Required. Allowed: [`Criticality`](service_function::Criticality).
    pub fn criticality(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Criticality", value.into());
        self
    }

    /// The description of the service function.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the service function.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the parent service.
    ///
    /// `ServiceArn`. Required. A change replaces the resource.
    pub fn service_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceArn", value.into());
        self
    }
}

impl Resource for ServiceFunction {
    const TYPE: &'static str = "AWS::ResilienceHubV2::ServiceFunction";
}

impl Construct for ServiceFunction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceFunction> for Properties {
    fn from(value: ServiceFunction) -> Self {
        value.0
    }
}

impl Handle<ServiceFunction> {
    /// The timestamp when the service function was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The number of resources associated with this function.
    ///
    /// `Fn::GetAtt` of `ResourceCount`.
    #[must_use]
    pub fn resource_count(self) -> Value<i64> {
        self.attribute("ResourceCount")
    }

    /// The server-generated service function ID.
    ///
    /// `Fn::GetAtt` of `ServiceFunctionId`.
    #[must_use]
    pub fn service_function_id(self) -> Value<String> {
        self.attribute("ServiceFunctionId")
    }

    /// The source of the service function.
    ///
    /// `Fn::GetAtt` of `Source`.
    #[must_use]
    pub fn source(self) -> Value<String> {
        self.attribute("Source")
    }

    /// The timestamp when the service function was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a system that represents a logical grouping of services.
///
/// [`AWS::ResilienceHubV2::System`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct System(Properties);

impl System {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the system.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The KMS key ID for encrypting system data.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the system.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Whether the system is enabled to be shared with other members of the Organization. Only applicable if the system owner is a management account or delegated admin.
    ///
    /// `SharingEnabled`.
    pub fn sharing_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("SharingEnabled", value.into());
        self
    }

    /// Tags assigned to the system.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<system::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for System {
    const TYPE: &'static str = "AWS::ResilienceHubV2::System";
}

impl Construct for System {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<System> for Properties {
    fn from(value: System) -> Self {
        value.0
    }
}

impl Handle<System> {
    /// The timestamp when the system was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ARN of the system.
    ///
    /// `Fn::GetAtt` of `SystemArn`.
    #[must_use]
    pub fn system_arn(self) -> Value<String> {
        self.attribute("SystemArn")
    }

    /// The system ID.
    ///
    /// `Fn::GetAtt` of `SystemId`.
    #[must_use]
    pub fn system_id(self) -> Value<String> {
        self.attribute("SystemId")
    }

    /// The timestamp when the system was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a user journey within a Resilience Hub system.
///
/// [`AWS::ResilienceHubV2::UserJourney`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html).
///
/// Required: `Name`, `SystemIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserJourney(Properties);

impl UserJourney {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the user journey.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the user journey.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN of the resilience policy to associate with this user journey.
    ///
    /// `PolicyArn`.
    pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyArn", value.into());
        self
    }

    /// The system ARN or system ID that owns this user journey.
    ///
    /// `SystemIdentifier`. Required. A change replaces the resource.
    pub fn system_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SystemIdentifier", value.into());
        self
    }
}

impl Resource for UserJourney {
    const TYPE: &'static str = "AWS::ResilienceHubV2::UserJourney";
}

impl Construct for UserJourney {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserJourney> for Properties {
    fn from(value: UserJourney) -> Self {
        value.0
    }
}

impl Handle<UserJourney> {
    /// The timestamp when the user journey was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the user journey was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The server-generated user journey ID.
    ///
    /// `Fn::GetAtt` of `UserJourneyId`.
    #[must_use]
    pub fn user_journey_id(self) -> Value<String> {
        self.attribute("UserJourneyId")
    }
}

/// Property types and words of [`Policy`].
pub mod policy {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AvailabilitySlo(Properties);

    impl AvailabilitySlo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Availability target percentage.
        ///
        /// `Target`.
        pub fn target(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<AvailabilitySlo> for Json {
        fn from(value: AvailabilitySlo) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataRecoveryTargets(Properties);

    impl DataRecoveryTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Time between backups in minutes.
        ///
        /// `TimeBetweenBackupsInMinutes`.
        pub fn time_between_backups_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeBetweenBackupsInMinutes", value.into());
            self
        }
    }

    impl From<DataRecoveryTargets> for Json {
        fn from(value: DataRecoveryTargets) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiAzTargets(Properties);

    impl MultiAzTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Multi-AZ disaster recovery approach.
        ///
        /// `DisasterRecoveryApproach`. Allowed: [`DisasterRecoveryApproach`].
        pub fn disaster_recovery_approach(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisasterRecoveryApproach", value.into());
            self
        }

        /// Recovery Point Objective in minutes.
        ///
        /// `RpoInMinutes`.
        pub fn rpo_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RpoInMinutes", value.into());
            self
        }

        /// Recovery Time Objective in minutes.
        ///
        /// `RtoInMinutes`.
        pub fn rto_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RtoInMinutes", value.into());
            self
        }
    }

    impl From<MultiAzTargets> for Json {
        fn from(value: MultiAzTargets) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiRegionTargets(Properties);

    impl MultiRegionTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Multi-Region disaster recovery approach.
        ///
        /// `DisasterRecoveryApproach`. Allowed: [`DisasterRecoveryApproach`].
        pub fn disaster_recovery_approach(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisasterRecoveryApproach", value.into());
            self
        }

        /// Recovery Point Objective in minutes.
        ///
        /// `RpoInMinutes`.
        pub fn rpo_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RpoInMinutes", value.into());
            self
        }

        /// Recovery Time Objective in minutes.
        ///
        /// `RtoInMinutes`.
        pub fn rto_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("RtoInMinutes", value.into());
            self
        }
    }

    impl From<MultiRegionTargets> for Json {
        fn from(value: MultiRegionTargets) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Policy`.
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
        /// Words for `DisasterRecoveryApproach`.
        pub enum DisasterRecoveryApproach {
            ActiveActive = "ACTIVE_ACTIVE",
            HotStandby = "HOT_STANDBY",
            WarmStandby = "WARM_STANDBY",
            PilotLight = "PILOT_LIGHT",
            BackupAndRestore = "BACKUP_AND_RESTORE",
        }
    }
}

/// Property types and words of [`Service`].
pub mod service {
    use crate::{Json, List, Map, Properties, Value};

    /// An assertion about the service's resilience posture.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `Text`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssertionDefinition(Properties);

    impl AssertionDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The text of the assertion.
        ///
        /// `Text`. Required.
        pub fn text(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Text", value.into());
            self
        }
    }

    impl From<AssertionDefinition> for Json {
        fn from(value: AssertionDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `SystemArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociatedSystem(Properties);

    impl AssociatedSystem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The system ARN.
        ///
        /// `SystemArn`. Required.
        pub fn system_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SystemArn", value.into());
            self
        }

        /// User journey IDs associated with this system.
        ///
        /// `UserJourneyIds`.
        pub fn user_journey_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("UserJourneyIds", value.into());
            self
        }
    }

    impl From<AssociatedSystem> for Json {
        fn from(value: AssociatedSystem) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `CrossAccountRoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossAccountRoleConfiguration(Properties);

    impl CrossAccountRoleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the cross-account IAM role.
        ///
        /// `CrossAccountRoleArn`. Required.
        pub fn cross_account_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CrossAccountRoleArn", value.into());
            self
        }

        /// External ID for cross-account access.
        ///
        /// `ExternalId`.
        pub fn external_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExternalId", value.into());
            self
        }
    }

    impl From<CrossAccountRoleConfiguration> for Json {
        fn from(value: CrossAccountRoleConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Links the service to an AWS DevOps Agent Agent Space. Provide AgentSpaceArn to connect the service; omit this property to leave an existing link unchanged.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `AgentSpaceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DevOpsAgentConfiguration(Properties);

    impl DevOpsAgentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the DevOps Agent Agent Space to link to this service.
        ///
        /// `AgentSpaceArn`. Required.
        pub fn agent_space_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AgentSpaceArn", value.into());
            self
        }
    }

    impl From<DevOpsAgentConfiguration> for Json {
        fn from(value: DevOpsAgentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DisasterRecoverySource(Properties);

    impl DisasterRecoverySource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PolicyName`.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DisasterRecoverySource> for Json {
        fn from(value: DisasterRecoverySource) -> Self {
            value.0.into()
        }
    }

    /// Effective policy values computed from the associated policy.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EffectivePolicyValues(Properties);

    impl EffectivePolicyValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AvailabilitySlo`.
        pub fn availability_slo(mut self, value: impl Into<Value<SloSource>>) -> Self {
            self.0.set("AvailabilitySlo", value.into());
            self
        }

        /// `MultiAzDrApproach`.
        pub fn multi_az_dr_approach(
            mut self,
            value: impl Into<Value<DisasterRecoverySource>>,
        ) -> Self {
            self.0.set("MultiAzDrApproach", value.into());
            self
        }

        /// `MultiAzRpo`.
        pub fn multi_az_rpo(mut self, value: impl Into<Value<TargetSource>>) -> Self {
            self.0.set("MultiAzRpo", value.into());
            self
        }

        /// `MultiAzRto`.
        pub fn multi_az_rto(mut self, value: impl Into<Value<TargetSource>>) -> Self {
            self.0.set("MultiAzRto", value.into());
            self
        }

        /// `MultiRegionDrApproach`.
        pub fn multi_region_dr_approach(
            mut self,
            value: impl Into<Value<DisasterRecoverySource>>,
        ) -> Self {
            self.0.set("MultiRegionDrApproach", value.into());
            self
        }

        /// `MultiRegionRpo`.
        pub fn multi_region_rpo(mut self, value: impl Into<Value<TargetSource>>) -> Self {
            self.0.set("MultiRegionRpo", value.into());
            self
        }

        /// `MultiRegionRto`.
        pub fn multi_region_rto(mut self, value: impl Into<Value<TargetSource>>) -> Self {
            self.0.set("MultiRegionRto", value.into());
            self
        }
    }

    impl From<EffectivePolicyValues> for Json {
        fn from(value: EffectivePolicyValues) -> Self {
            value.0.into()
        }
    }

    /// Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An object must satisfy both MatchLabels and MatchExpressions.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksLabelSelector(Properties);

    impl EksLabelSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Label selector requirements an object must satisfy to be discovered. Up to 20 requirements, all of which must match.
        ///
        /// `MatchExpressions`.
        pub fn match_expressions(
            mut self,
            value: impl Into<List<EksLabelSelectorRequirement>>,
        ) -> Self {
            self.0.set("MatchExpressions", value.into());
            self
        }

        /// Label key/value pairs an object must carry to be discovered. Up to 20 pairs.
        ///
        /// `MatchLabels`.
        pub fn match_labels(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("MatchLabels", value.into());
            self
        }
    }

    impl From<EksLabelSelector> for Json {
        fn from(value: EksLabelSelector) -> Self {
            value.0.into()
        }
    }

    /// A single label selector requirement. Specify Values when Operator is IN or NOT\_IN, and omit Values when Operator is EXISTS or DOES\_NOT\_EXIST.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `Key`, `Operator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksLabelSelectorRequirement(Properties);

    impl EksLabelSelectorRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Label key the requirement applies to.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Operator applied to the label key.
        ///
        /// `Operator`. Required. Allowed: [`Operator`].
        pub fn operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operator", value.into());
            self
        }

        /// Label values the requirement compares against. Up to 20 values. Required for IN and NOT\_IN; omit for EXISTS and DOES\_NOT\_EXIST.
        ///
        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<EksLabelSelectorRequirement> for Json {
        fn from(value: EksLabelSelectorRequirement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `ClusterArn`, `Namespaces`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EksSource(Properties);

    impl EksSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the EKS cluster.
        ///
        /// `ClusterArn`. Required.
        pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterArn", value.into());
            self
        }

        /// Kubernetes label selector that scopes discovery to matching objects in the specified namespaces. An object must satisfy both MatchLabels and MatchExpressions.
        ///
        /// `LabelSelector`.
        pub fn label_selector(mut self, value: impl Into<Value<EksLabelSelector>>) -> Self {
            self.0.set("LabelSelector", value.into());
            self
        }

        /// EKS namespaces.
        ///
        /// `Namespaces`. Required.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }
    }

    impl From<EksSource> for Json {
        fn from(value: EksSource) -> Self {
            value.0.into()
        }
    }

    /// An input source for the service.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `ResourceConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputSourceDefinition(Properties);

    impl InputSourceDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Resource configuration for an input source. Provide exactly one field.
        ///
        /// `ResourceConfiguration`. Required.
        pub fn resource_configuration(
            mut self,
            value: impl Into<Value<ResourceConfiguration>>,
        ) -> Self {
            self.0.set("ResourceConfiguration", value.into());
            self
        }
    }

    impl From<InputSourceDefinition> for Json {
        fn from(value: InputSourceDefinition) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `InvokerRoleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PermissionModel(Properties);

    impl PermissionModel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Cross-account role ARNs.
        ///
        /// `CrossAccountRoleArns`.
        pub fn cross_account_role_arns(
            mut self,
            value: impl Into<List<CrossAccountRoleConfiguration>>,
        ) -> Self {
            self.0.set("CrossAccountRoleArns", value.into());
            self
        }

        /// Name of the invoker IAM role.
        ///
        /// `InvokerRoleName`. Required.
        pub fn invoker_role_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvokerRoleName", value.into());
            self
        }
    }

    impl From<PermissionModel> for Json {
        fn from(value: PermissionModel) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a report output destination.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportOutputConfiguration(Properties);

    impl ReportOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 configuration for report output.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3ReportOutputConfiguration>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<ReportOutputConfiguration> for Json {
        fn from(value: ReportOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Resource configuration for an input source. Provide exactly one field.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceConfiguration(Properties);

    impl ResourceConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of a CloudFormation stack.
        ///
        /// `CfnStackArn`.
        pub fn cfn_stack_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CfnStackArn", value.into());
            self
        }

        /// S3 URL of a design file.
        ///
        /// `DesignFileS3Url`.
        pub fn design_file_s3_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DesignFileS3Url", value.into());
            self
        }

        /// `Eks`.
        pub fn eks(mut self, value: impl Into<Value<EksSource>>) -> Self {
            self.0.set("Eks", value.into());
            self
        }

        /// Resource tags to discover resources.
        ///
        /// `ResourceTags`.
        pub fn resource_tags(mut self, value: impl Into<List<ResourceTag>>) -> Self {
            self.0.set("ResourceTags", value.into());
            self
        }

        /// URL of a Terraform state file.
        ///
        /// `TfStateFileUrl`.
        pub fn tf_state_file_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TfStateFileUrl", value.into());
            self
        }
    }

    impl From<ResourceConfiguration> for Json {
        fn from(value: ResourceConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Tag values.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    /// S3 configuration for report output.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `BucketOwner`, `BucketPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ReportOutputConfiguration(Properties);

    impl S3ReportOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Account ID of the bucket owner.
        ///
        /// `BucketOwner`. Required.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// S3 bucket path where reports will be written.
        ///
        /// `BucketPath`. Required.
        pub fn bucket_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPath", value.into());
            self
        }
    }

    impl From<S3ReportOutputConfiguration> for Json {
        fn from(value: S3ReportOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for automatic report generation on a Service.
    ///
    /// A property type of `AWS::ResilienceHubV2::Service`.
    ///
    /// Required: `ReportOutput`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceReportConfiguration(Properties);

    impl ServiceReportConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Output destinations for generated reports.
        ///
        /// `ReportOutput`. Required.
        pub fn report_output(mut self, value: impl Into<List<ReportOutputConfiguration>>) -> Self {
            self.0.set("ReportOutput", value.into());
            self
        }
    }

    impl From<ServiceReportConfiguration> for Json {
        fn from(value: ServiceReportConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SloSource(Properties);

    impl SloSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PolicyName`.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SloSource> for Json {
        fn from(value: SloSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ResilienceHubV2::Service`.
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

    /// A property type of `AWS::ResilienceHubV2::Service`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetSource(Properties);

    impl TargetSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PolicyName`.
        pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyName", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TargetSource> for Json {
        fn from(value: TargetSource) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DependencyDiscovery`.
        pub enum DependencyDiscovery {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
            Initializing = "INITIALIZING",
        }

        /// Words for `Operator`.
        pub enum Operator {
            In = "IN",
            NotIn = "NOT_IN",
            Exists = "EXISTS",
            DoesNotExist = "DOES_NOT_EXIST",
        }
    }
}

/// Words of [`ServiceFunction`].
pub mod service_function {
    words! {
        /// Words for `Criticality`.
        pub enum Criticality {
            Primary = "PRIMARY",
            Supplemental = "SUPPLEMENTAL",
        }
    }
}

/// Property types of [`System`].
pub mod system {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ResilienceHubV2::System`.
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
}
