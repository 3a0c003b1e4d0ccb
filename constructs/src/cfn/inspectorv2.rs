//! `AWS::InspectorV2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// The CIS scan configuration.
///
/// [`AWS::InspectorV2::CisScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html).
///
/// Required: `ScanName`, `Schedule`, `SecurityLevel`, `Targets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CisScanConfiguration(Properties);

impl CisScanConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the CIS scan configuration.
    ///
    /// `ScanName`. Required.
    pub fn scan_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScanName", value.into());
        self
    }

    /// The CIS scan configuration's schedule.
    ///
    /// `Schedule`. Required.
    pub fn schedule(mut self, value: impl Into<Value<cis_scan_configuration::Schedule>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The CIS scan configuration's CIS Benchmark level.
    ///
    /// `SecurityLevel`. Required. Allowed: [`SecurityLevel`](cis_scan_configuration::SecurityLevel).
    pub fn security_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecurityLevel", value.into());
        self
    }

    /// The CIS scan configuration's tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The CIS scan configuration's targets.
    ///
    /// `Targets`. Required.
    pub fn targets(mut self, value: impl Into<Value<cis_scan_configuration::CisTargets>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }
}

impl Resource for CisScanConfiguration {
    const TYPE: &'static str = "AWS::InspectorV2::CisScanConfiguration";
}

impl Construct for CisScanConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CisScanConfiguration> for Properties {
    fn from(value: CisScanConfiguration) -> Self {
        value.0
    }
}

impl Handle<CisScanConfiguration> {
    /// The CIS scan configuration's scan configuration ARN.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a code security integration with a source code repository provider.
///
/// [`AWS::InspectorV2::CodeSecurityIntegration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CodeSecurityIntegration(Properties);

impl CodeSecurityIntegration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains details required to create a code security integration with a specific repository provider.
    ///
    /// `CreateIntegrationDetails`. A change replaces the resource.
    pub fn create_integration_details(
        mut self,
        value: impl Into<Value<code_security_integration::CreateDetails>>,
    ) -> Self {
        self.0.set("CreateIntegrationDetails", value.into());
        self
    }

    /// The name of the code security integration.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags to apply to the code security integration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of repository provider for the integration.
    ///
    /// `Type`. Allowed: [`Type`](code_security_integration::Type).
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The updated integration details specific to the repository provider type.
    ///
    /// `UpdateIntegrationDetails`.
    pub fn update_integration_details(
        mut self,
        value: impl Into<Value<code_security_integration::UpdateDetails>>,
    ) -> Self {
        self.0.set("UpdateIntegrationDetails", value.into());
        self
    }
}

impl Resource for CodeSecurityIntegration {
    const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityIntegration";
}

impl Construct for CodeSecurityIntegration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CodeSecurityIntegration> for Properties {
    fn from(value: CodeSecurityIntegration) -> Self {
        value.0
    }
}

impl Handle<CodeSecurityIntegration> {
    /// The Amazon Resource Name (ARN) of the code security integration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The URL used to authorize the integration with the repository provider.
    ///
    /// `Fn::GetAtt` of `AuthorizationUrl`.
    #[must_use]
    pub fn authorization_url(self) -> Value<String> {
        self.attribute("AuthorizationUrl")
    }

    /// The timestamp when the code security integration was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The timestamp when the code security integration was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The current status of the integration.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The reason for the current status of the code security integration.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// Creates a scan configuration for code security scanning.
///
/// [`AWS::InspectorV2::CodeSecurityScanConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CodeSecurityScanConfiguration(Properties);

impl CodeSecurityScanConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The configuration settings for the code security scan.
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl Into<Value<code_security_scan_configuration::CodeSecurityScanConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The security level for the scan configuration.
    ///
    /// `Level`. Allowed: [`Level`](code_security_scan_configuration::Level). A change replaces the resource.
    pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Level", value.into());
        self
    }

    /// The name of the scan configuration.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The scope settings that define which repositories will be scanned.
    ///
    /// `ScopeSettings`. A change replaces the resource.
    pub fn scope_settings(
        mut self,
        value: impl Into<Value<code_security_scan_configuration::ScopeSettings>>,
    ) -> Self {
        self.0.set("ScopeSettings", value.into());
        self
    }

    /// The tags to apply to the scan configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CodeSecurityScanConfiguration {
    const TYPE: &'static str = "AWS::InspectorV2::CodeSecurityScanConfiguration";
}

impl Construct for CodeSecurityScanConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CodeSecurityScanConfiguration> for Properties {
    fn from(value: CodeSecurityScanConfiguration) -> Self {
        value.0
    }
}

impl Handle<CodeSecurityScanConfiguration> {
    /// The Amazon Resource Name (ARN) of the scan configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates and manages a multi-cloud connector for Amazon Inspector, enabling vulnerability scanning of Azure resources.
///
/// [`AWS::InspectorV2::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html).
///
/// Required: `Name`, `Provider`, `ProviderConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Optional description of the connector.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Display name for the connector.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The cloud provider for this connector.
    ///
    /// `Provider`. Required. Allowed: [`Provider`](connector::Provider). A change replaces the resource.
    pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// Provider-specific configuration including regions and scope.
    ///
    /// `ProviderConfiguration`. Required.
    pub fn provider_configuration(
        mut self,
        value: impl Into<Value<connector::ProviderConfiguration>>,
    ) -> Self {
        self.0.set("ProviderConfiguration", value.into());
        self
    }

    /// Tags to apply to the connector.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<connector::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::InspectorV2::Connector";
}

impl Construct for Connector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connector> for Properties {
    fn from(value: Connector) -> Self {
        value.0
    }
}

impl Handle<Connector> {
    /// The Amazon Resource Name (ARN) of the connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }

    /// Timestamp when the connector was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fn::GetAtt` of `EnablementStatus`.
    #[must_use]
    pub fn enablement_status(self) -> Value<String> {
        self.attribute("EnablementStatus")
    }

    /// Reason for the current enablement status, if applicable.
    ///
    /// `Fn::GetAtt` of `EnablementStatusReason`.
    #[must_use]
    pub fn enablement_status_reason(self) -> Value<String> {
        self.attribute("EnablementStatusReason")
    }

    /// `Fn::GetAtt` of `Health`.
    #[must_use]
    pub fn health(self) -> Value<Json> {
        self.attribute("Health")
    }

    /// Timestamp when the connector was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`.
    #[must_use]
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state(
        self,
    ) -> Value<String> {
        self.attribute(
            "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State",
        )
    }

    /// Reason for the current scope state.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`.
    #[must_use]
    pub fn provider_configuration_azure_scope_configuration_container_image_scanning_state_reason(
        self,
    ) -> Value<String> {
        self.attribute(
            "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason",
        )
    }

    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`.
    #[must_use]
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state(
        self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State")
    }

    /// Reason for the current scope state.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`.
    #[must_use]
    pub fn provider_configuration_azure_scope_configuration_serverless_scanning_state_reason(
        self,
    ) -> Value<String> {
        self.attribute(
            "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason",
        )
    }

    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`.
    #[must_use]
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state(
        self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State")
    }

    /// Reason for the current scope state.
    ///
    /// `Fn::GetAtt` of `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`.
    #[must_use]
    pub fn provider_configuration_azure_scope_configuration_vm_scanning_state_reason(
        self,
    ) -> Value<String> {
        self.attribute("ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason")
    }
}

/// Details about a filter.
///
/// [`AWS::InspectorV2::Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html).
///
/// Required: `FilterAction`, `FilterCriteria`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Filter(Properties);

impl Filter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the filter.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The action that is to be applied to the findings that match the filter.
    ///
    /// `FilterAction`. Required. Allowed: [`FilterAction`](filter::FilterAction).
    pub fn filter_action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FilterAction", value.into());
        self
    }

    /// Details on the filter criteria associated with this filter.
    ///
    /// `FilterCriteria`. Required.
    pub fn filter_criteria(mut self, value: impl Into<Value<filter::FilterCriteria>>) -> Self {
        self.0.set("FilterCriteria", value.into());
        self
    }

    /// The name of the filter.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags attached to the filter.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Filter {
    const TYPE: &'static str = "AWS::InspectorV2::Filter";
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

impl Handle<Filter> {
    /// The Amazon Resource Number (ARN) associated with this filter.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`CisScanConfiguration`].
pub mod cis_scan_configuration {
    use crate::{Json, List, Properties, Value};

    /// The CIS targets.
    ///
    /// A property type of `AWS::InspectorV2::CisScanConfiguration`.
    ///
    /// Required: `AccountIds`, `TargetResourceTags`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CisTargets(Properties);

    impl CisTargets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIS target account ids.
        ///
        /// `AccountIds`. Required.
        pub fn account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AccountIds", value.into());
            self
        }

        /// The CIS target resource tags.
        ///
        /// `TargetResourceTags`. Required.
        pub fn target_resource_tags(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TargetResourceTags", value.into());
            self
        }
    }

    impl From<CisTargets> for Json {
        fn from(value: CisTargets) -> Self {
            value.0.into()
        }
    }

    /// A daily schedule.
    ///
    /// A property type of `AWS::InspectorV2::CisScanConfiguration`.
    ///
    /// Required: `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DailySchedule(Properties);

    impl DailySchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schedule start time.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<Time>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<DailySchedule> for Json {
        fn from(value: DailySchedule) -> Self {
            value.0.into()
        }
    }

    /// A monthly schedule.
    ///
    /// A property type of `AWS::InspectorV2::CisScanConfiguration`.
    ///
    /// Required: `Day`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonthlySchedule(Properties);

    impl MonthlySchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The monthly schedule's day.
        ///
        /// `Day`. Required. Allowed: [`Day`].
        pub fn day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Day", value.into());
            self
        }

        /// The monthly schedule's start time.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<Time>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<MonthlySchedule> for Json {
        fn from(value: MonthlySchedule) -> Self {
            value.0.into()
        }
    }

    /// The schedule the CIS scan configuration runs on. Each CIS scan configuration has exactly one type of schedule.
    ///
    /// A property type of `AWS::InspectorV2::CisScanConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Schedule(Properties);

    impl Schedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A daily schedule.
        ///
        /// `Daily`.
        pub fn daily(mut self, value: impl Into<Value<DailySchedule>>) -> Self {
            self.0.set("Daily", value.into());
            self
        }

        /// A monthly schedule.
        ///
        /// `Monthly`.
        pub fn monthly(mut self, value: impl Into<Value<MonthlySchedule>>) -> Self {
            self.0.set("Monthly", value.into());
            self
        }

        /// A one time schedule.
        ///
        /// `OneTime`.
        pub fn one_time(mut self, value: impl Into<Json>) -> Self {
            self.0.set("OneTime", value.into());
            self
        }

        /// A weekly schedule.
        ///
        /// `Weekly`.
        pub fn weekly(mut self, value: impl Into<Value<WeeklySchedule>>) -> Self {
            self.0.set("Weekly", value.into());
            self
        }
    }

    impl From<Schedule> for Json {
        fn from(value: Schedule) -> Self {
            value.0.into()
        }
    }

    /// The time.
    ///
    /// A property type of `AWS::InspectorV2::CisScanConfiguration`.
    ///
    /// Required: `TimeOfDay`, `TimeZone`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Time(Properties);

    impl Time {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time of day in 24-hour format (00:00).
        ///
        /// `TimeOfDay`. Required.
        pub fn time_of_day(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeOfDay", value.into());
            self
        }

        /// The timezone.
        ///
        /// `TimeZone`. Required.
        pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeZone", value.into());
            self
        }
    }

    impl From<Time> for Json {
        fn from(value: Time) -> Self {
            value.0.into()
        }
    }

    /// A weekly schedule.
    ///
    /// A property type of `AWS::InspectorV2::CisScanConfiguration`.
    ///
    /// Required: `Days`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WeeklySchedule(Properties);

    impl WeeklySchedule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The weekly schedule's days.
        ///
        /// `Days`. Required. Allowed: [`Day`].
        pub fn days(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Days", value.into());
            self
        }

        /// The weekly schedule's start time.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<Time>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<WeeklySchedule> for Json {
        fn from(value: WeeklySchedule) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `SecurityLevel`.
        pub enum SecurityLevel {
            Level1 = "LEVEL_1",
            Level2 = "LEVEL_2",
        }

        /// Words for `Day`.
        pub enum Day {
            Mon = "MON",
            Tue = "TUE",
            Wed = "WED",
            Thu = "THU",
            Fri = "FRI",
            Sat = "SAT",
            Sun = "SUN",
        }
    }
}

/// Property types and words of [`CodeSecurityIntegration`].
pub mod code_security_integration {
    use crate::{Json, Properties, Value};

    /// Contains details required to create a code security integration with a specific repository provider.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityIntegration`.
    ///
    /// Required: `gitlabSelfManaged`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreateDetails(Properties);

    impl CreateDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details specific to creating an integration with a self-managed GitLab instance.
        ///
        /// `gitlabSelfManaged`. Required.
        pub fn gitlab_self_managed(
            mut self,
            value: impl Into<Value<CreateGitLabSelfManagedIntegrationDetail>>,
        ) -> Self {
            self.0.set("gitlabSelfManaged", value.into());
            self
        }
    }

    impl From<CreateDetails> for Json {
        fn from(value: CreateDetails) -> Self {
            value.0.into()
        }
    }

    /// Contains details required to create an integration with a self-managed GitLab instance.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityIntegration`.
    ///
    /// Required: `accessToken`, `instanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CreateGitLabSelfManagedIntegrationDetail(Properties);

    impl CreateGitLabSelfManagedIntegrationDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The personal access token used to authenticate with the self-managed GitLab instance.
        ///
        /// `accessToken`. Required.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("accessToken", value.into());
            self
        }

        /// The URL of the self-managed GitLab instance.
        ///
        /// `instanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("instanceUrl", value.into());
            self
        }
    }

    impl From<CreateGitLabSelfManagedIntegrationDetail> for Json {
        fn from(value: CreateGitLabSelfManagedIntegrationDetail) -> Self {
            value.0.into()
        }
    }

    /// Contains details required to update a code security integration with a specific repository provider.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityIntegration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateDetails(Properties);

    impl UpdateDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details specific to updating an integration with GitHub.
        ///
        /// `github`.
        pub fn github(mut self, value: impl Into<Value<UpdateGitHubIntegrationDetail>>) -> Self {
            self.0.set("github", value.into());
            self
        }

        /// Details specific to updating an integration with a self-managed GitLab instance.
        ///
        /// `gitlabSelfManaged`.
        pub fn gitlab_self_managed(
            mut self,
            value: impl Into<Value<UpdateGitLabSelfManagedIntegrationDetail>>,
        ) -> Self {
            self.0.set("gitlabSelfManaged", value.into());
            self
        }
    }

    impl From<UpdateDetails> for Json {
        fn from(value: UpdateDetails) -> Self {
            value.0.into()
        }
    }

    /// Contains details required to update an integration with GitHub.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityIntegration`.
    ///
    /// Required: `code`, `installationId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateGitHubIntegrationDetail(Properties);

    impl UpdateGitHubIntegrationDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization code received from GitHub to update the integration.
        ///
        /// `code`. Required.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("code", value.into());
            self
        }

        /// The installation ID of the GitHub App associated with the integration.
        ///
        /// `installationId`. Required.
        pub fn installation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("installationId", value.into());
            self
        }
    }

    impl From<UpdateGitHubIntegrationDetail> for Json {
        fn from(value: UpdateGitHubIntegrationDetail) -> Self {
            value.0.into()
        }
    }

    /// Contains details required to update an integration with a self-managed GitLab instance.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityIntegration`.
    ///
    /// Required: `authCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateGitLabSelfManagedIntegrationDetail(Properties);

    impl UpdateGitLabSelfManagedIntegrationDetail {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization code received from the self-managed GitLab instance to update the integration.
        ///
        /// `authCode`. Required.
        pub fn auth_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("authCode", value.into());
            self
        }
    }

    impl From<UpdateGitLabSelfManagedIntegrationDetail> for Json {
        fn from(value: UpdateGitLabSelfManagedIntegrationDetail) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            GitlabSelfManaged = "GITLAB_SELF_MANAGED",
            Github = "GITHUB",
        }
    }
}

/// Property types and words of [`CodeSecurityScanConfiguration`].
pub mod code_security_scan_configuration {
    use crate::{Json, List, Properties, Value};

    /// Contains the configuration settings for code security scans.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    ///
    /// Required: `ruleSetCategories`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeSecurityScanConfiguration(Properties);

    impl CodeSecurityScanConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for continuous integration scans that run automatically when code changes are made.
        ///
        /// `continuousIntegrationScanConfiguration`.
        pub fn continuous_integration_scan_configuration(
            mut self,
            value: impl Into<Value<ContinuousIntegrationScanConfiguration>>,
        ) -> Self {
            self.0
                .set("continuousIntegrationScanConfiguration", value.into());
            self
        }

        /// Configuration settings for periodic scans that run on a scheduled basis.
        ///
        /// `periodicScanConfiguration`.
        pub fn periodic_scan_configuration(
            mut self,
            value: impl Into<Value<PeriodicScanConfiguration>>,
        ) -> Self {
            self.0.set("periodicScanConfiguration", value.into());
            self
        }

        /// The categories of security rules to be applied during the scan.
        ///
        /// `ruleSetCategories`. Required. Allowed: [`RuleSetCategories`].
        pub fn rule_set_categories(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ruleSetCategories", value.into());
            self
        }
    }

    impl From<CodeSecurityScanConfiguration> for Json {
        fn from(value: CodeSecurityScanConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for continuous integration scans that run automatically when code changes are made.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    ///
    /// Required: `supportedEvents`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ContinuousIntegrationScanConfiguration(Properties);

    impl ContinuousIntegrationScanConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The repository events that trigger continuous integration scans, such as pull requests or commits.
        ///
        /// `supportedEvents`. Required. Allowed: [`SupportedEvents`].
        pub fn supported_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("supportedEvents", value.into());
            self
        }
    }

    impl From<ContinuousIntegrationScanConfiguration> for Json {
        fn from(value: ContinuousIntegrationScanConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for periodic scans that run on a scheduled basis.
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PeriodicScanConfiguration(Properties);

    impl PeriodicScanConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The frequency at which periodic scans are performed (such as weekly or monthly).
        ///
        /// `frequency`. Allowed: [`Frequency`].
        pub fn frequency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("frequency", value.into());
            self
        }

        /// The schedule expression for periodic scans, in cron format.
        ///
        /// `frequencyExpression`.
        pub fn frequency_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("frequencyExpression", value.into());
            self
        }
    }

    impl From<PeriodicScanConfiguration> for Json {
        fn from(value: PeriodicScanConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The scope settings that define which repositories will be scanned. If the `ScopeSetting` parameter is `ALL` the scan configuration applies to all existing and future projects imported into Amazon Inspector .
    ///
    /// A property type of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScopeSettings(Properties);

    impl ScopeSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The scope of projects to be selected for scanning within the integrated repositories.
        ///
        /// `projectSelectionScope`. Allowed: [`ProjectSelectionScope`].
        pub fn project_selection_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("projectSelectionScope", value.into());
            self
        }
    }

    impl From<ScopeSettings> for Json {
        fn from(value: ScopeSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Level`.
        pub enum Level {
            Organization = "ORGANIZATION",
            Account = "ACCOUNT",
        }

        /// Words for `ruleSetCategories`.
        pub enum RuleSetCategories {
            Sast = "SAST",
            Iac = "IAC",
            Sca = "SCA",
        }

        /// Words for `supportedEvents`.
        pub enum SupportedEvents {
            PullRequest = "PULL_REQUEST",
            Push = "PUSH",
        }

        /// Words for `frequency`.
        pub enum Frequency {
            Weekly = "WEEKLY",
            Monthly = "MONTHLY",
            Never = "NEVER",
        }

        /// Words for `projectSelectionScope`.
        pub enum ProjectSelectionScope {
            All = "ALL",
        }
    }
}

/// Property types and words of [`Connector`].
pub mod connector {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::InspectorV2::Connector`.
    ///
    /// Required: `AwsConfigConnectorArn`, `AzureRegions`, `ScopeConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureProviderConfiguration(Properties);

    impl AzureProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to automatically install the VM scanner. Defaults to true.
        ///
        /// `AutoInstallVMScanner`.
        pub fn auto_install_vm_scanner(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AutoInstallVMScanner", value.into());
            self
        }

        /// The ARN of the AWS Config connector used for Azure resource discovery.
        ///
        /// `AwsConfigConnectorArn`. Required.
        pub fn aws_config_connector_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsConfigConnectorArn", value.into());
            self
        }

        /// List of Azure regions to scan.
        ///
        /// `AzureRegions`. Required.
        pub fn azure_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AzureRegions", value.into());
            self
        }

        /// Defines which resource types to scan and at what scope level.
        ///
        /// `ScopeConfiguration`. Required.
        pub fn scope_configuration(
            mut self,
            value: impl Into<Value<AzureScopeConfigurationMap>>,
        ) -> Self {
            self.0.set("ScopeConfiguration", value.into());
            self
        }
    }

    impl From<AzureProviderConfiguration> for Json {
        fn from(value: AzureProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines which resource types to scan and at what scope level.
    ///
    /// A property type of `AWS::InspectorV2::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AzureScopeConfigurationMap(Properties);

    impl AzureScopeConfigurationMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the scope of Azure resources to monitor for a specific resource type.
        ///
        /// `ContainerImageScanning`.
        pub fn container_image_scanning(
            mut self,
            value: impl Into<Value<ScopeConfiguration>>,
        ) -> Self {
            self.0.set("ContainerImageScanning", value.into());
            self
        }

        /// Defines the scope of Azure resources to monitor for a specific resource type.
        ///
        /// `ServerlessScanning`.
        pub fn serverless_scanning(mut self, value: impl Into<Value<ScopeConfiguration>>) -> Self {
            self.0.set("ServerlessScanning", value.into());
            self
        }

        /// Defines the scope of Azure resources to monitor for a specific resource type.
        ///
        /// `VmScanning`.
        pub fn vm_scanning(mut self, value: impl Into<Value<ScopeConfiguration>>) -> Self {
            self.0.set("VmScanning", value.into());
            self
        }
    }

    impl From<AzureScopeConfigurationMap> for Json {
        fn from(value: AzureScopeConfigurationMap) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::InspectorV2::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorHealth(Properties);

    impl ConnectorHealth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ConnectorStatus`. Allowed: [`ConnectorStatus`].
        pub fn connector_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorStatus", value.into());
            self
        }

        /// `LastCheckedAt`.
        pub fn last_checked_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastCheckedAt", value.into());
            self
        }

        /// `Message`.
        pub fn message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Message", value.into());
            self
        }
    }

    impl From<ConnectorHealth> for Json {
        fn from(value: ConnectorHealth) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::InspectorV2::Connector`.
    ///
    /// Required: `Azure`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProviderConfiguration(Properties);

    impl ProviderConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Azure`. Required.
        pub fn azure(mut self, value: impl Into<Value<AzureProviderConfiguration>>) -> Self {
            self.0.set("Azure", value.into());
            self
        }
    }

    impl From<ProviderConfiguration> for Json {
        fn from(value: ProviderConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines the scope of Azure resources to monitor for a specific resource type.
    ///
    /// A property type of `AWS::InspectorV2::Connector`.
    ///
    /// Required: `ScopeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScopeConfiguration(Properties);

    impl ScopeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ScopeType`. Required. Allowed: [`ScopeType`].
        pub fn scope_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScopeType", value.into());
            self
        }

        /// List of subscription IDs. Empty for TENANT scope.
        ///
        /// `ScopeValues`.
        pub fn scope_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ScopeValues", value.into());
            self
        }

        /// `State`. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// Reason for the current scope state.
        ///
        /// `StateReason`.
        pub fn state_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StateReason", value.into());
            self
        }
    }

    impl From<ScopeConfiguration> for Json {
        fn from(value: ScopeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::InspectorV2::Connector`.
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

    words! {
        /// Words for `Provider`.
        pub enum Provider {
            Azure = "AZURE",
        }

        /// Words for `ConnectorStatus`.
        pub enum ConnectorStatus {
            Connected = "CONNECTED",
            Degraded = "DEGRADED",
            FailedToConnect = "FAILED_TO_CONNECT",
            PendingAuthorization = "PENDING_AUTHORIZATION",
            PendingConfiguration = "PENDING_CONFIGURATION",
            Unknown = "UNKNOWN",
        }

        /// Words for `ScopeType`.
        pub enum ScopeType {
            Tenant = "TENANT",
            Subscription = "SUBSCRIPTION",
        }

        /// Words for `State`.
        pub enum State {
            Active = "ACTIVE",
            Pending = "PENDING",
            Error = "ERROR",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Filter`].
pub mod filter {
    use crate::{Json, List, Properties, Value};

    /// Contains details on the time range used to filter findings.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DateFilter(Properties);

    impl DateFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A timestamp representing the end of the time period filtered on.
        ///
        /// `EndInclusive`.
        pub fn end_inclusive(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndInclusive", value.into());
            self
        }

        /// A timestamp representing the start of the time period filtered on.
        ///
        /// `StartInclusive`.
        pub fn start_inclusive(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartInclusive", value.into());
            self
        }
    }

    impl From<DateFilter> for Json {
        fn from(value: DateFilter) -> Self {
            value.0.into()
        }
    }

    /// Details on the criteria used to define the filter.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterCriteria(Properties);

    impl FilterCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details of the AWS account IDs used to filter findings.
        ///
        /// `AwsAccountId`.
        pub fn aws_account_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("AwsAccountId", value.into());
            self
        }

        /// `CodeVulnerabilityDetectorName`.
        pub fn code_vulnerability_detector_name(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("CodeVulnerabilityDetectorName", value.into());
            self
        }

        /// `CodeVulnerabilityDetectorTags`.
        pub fn code_vulnerability_detector_tags(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("CodeVulnerabilityDetectorTags", value.into());
            self
        }

        /// `CodeVulnerabilityFilePath`.
        pub fn code_vulnerability_file_path(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("CodeVulnerabilityFilePath", value.into());
            self
        }

        /// Details of the component IDs used to filter findings.
        ///
        /// `ComponentId`.
        pub fn component_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ComponentId", value.into());
            self
        }

        /// Details of the component types used to filter findings.
        ///
        /// `ComponentType`.
        pub fn component_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ComponentType", value.into());
            self
        }

        /// Details of the Amazon EC2 instance image IDs used to filter findings.
        ///
        /// `Ec2InstanceImageId`.
        pub fn ec2_instance_image_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Ec2InstanceImageId", value.into());
            self
        }

        /// Details of the Amazon EC2 instance subnet IDs used to filter findings.
        ///
        /// `Ec2InstanceSubnetId`.
        pub fn ec2_instance_subnet_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Ec2InstanceSubnetId", value.into());
            self
        }

        /// Details of the Amazon EC2 instance VPC IDs used to filter findings.
        ///
        /// `Ec2InstanceVpcId`.
        pub fn ec2_instance_vpc_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Ec2InstanceVpcId", value.into());
            self
        }

        /// Details of the Amazon ECR image architecture types used to filter findings.
        ///
        /// `EcrImageArchitecture`.
        pub fn ecr_image_architecture(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("EcrImageArchitecture", value.into());
            self
        }

        /// Details of the Amazon ECR image hashes used to filter findings.
        ///
        /// `EcrImageHash`.
        pub fn ecr_image_hash(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("EcrImageHash", value.into());
            self
        }

        /// `EcrImageInUseCount`.
        pub fn ecr_image_in_use_count(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("EcrImageInUseCount", value.into());
            self
        }

        /// Details on the Amazon ECR image push date and time used to filter findings.
        ///
        /// `EcrImagePushedAt`.
        pub fn ecr_image_pushed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("EcrImagePushedAt", value.into());
            self
        }

        /// Details on the Amazon ECR registry used to filter findings.
        ///
        /// `EcrImageRegistry`.
        pub fn ecr_image_registry(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("EcrImageRegistry", value.into());
            self
        }

        /// Details on the name of the Amazon ECR repository used to filter findings.
        ///
        /// `EcrImageRepositoryName`.
        pub fn ecr_image_repository_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("EcrImageRepositoryName", value.into());
            self
        }

        /// The tags attached to the Amazon ECR container image.
        ///
        /// `EcrImageTags`.
        pub fn ecr_image_tags(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("EcrImageTags", value.into());
            self
        }

        /// `EpssScore`.
        pub fn epss_score(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("EpssScore", value.into());
            self
        }

        /// `ExploitAvailable`.
        pub fn exploit_available(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ExploitAvailable", value.into());
            self
        }

        /// Details on the finding ARNs used to filter findings.
        ///
        /// `FindingArn`.
        pub fn finding_arn(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("FindingArn", value.into());
            self
        }

        /// Details on the finding status types used to filter findings.
        ///
        /// `FindingStatus`.
        pub fn finding_status(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("FindingStatus", value.into());
            self
        }

        /// Details on the finding types used to filter findings.
        ///
        /// `FindingType`.
        pub fn finding_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("FindingType", value.into());
            self
        }

        /// Details on the date and time a finding was first seen used to filter findings.
        ///
        /// `FirstObservedAt`.
        pub fn first_observed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("FirstObservedAt", value.into());
            self
        }

        /// `FixAvailable`.
        pub fn fix_available(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("FixAvailable", value.into());
            self
        }

        /// The Amazon Inspector score to filter on.
        ///
        /// `InspectorScore`.
        pub fn inspector_score(mut self, value: impl Into<List<NumberFilter>>) -> Self {
            self.0.set("InspectorScore", value.into());
            self
        }

        /// `LambdaFunctionExecutionRoleArn`.
        pub fn lambda_function_execution_role_arn(
            mut self,
            value: impl Into<List<StringFilter>>,
        ) -> Self {
            self.0.set("LambdaFunctionExecutionRoleArn", value.into());
            self
        }

        /// `LambdaFunctionLastModifiedAt`.
        pub fn lambda_function_last_modified_at(
            mut self,
            value: impl Into<List<DateFilter>>,
        ) -> Self {
            self.0.set("LambdaFunctionLastModifiedAt", value.into());
            self
        }

        /// `LambdaFunctionLayers`.
        pub fn lambda_function_layers(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("LambdaFunctionLayers", value.into());
            self
        }

        /// `LambdaFunctionName`.
        pub fn lambda_function_name(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("LambdaFunctionName", value.into());
            self
        }

        /// `LambdaFunctionRuntime`.
        pub fn lambda_function_runtime(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("LambdaFunctionRuntime", value.into());
            self
        }

        /// Details on the date and time a finding was last seen used to filter findings.
        ///
        /// `LastObservedAt`.
        pub fn last_observed_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("LastObservedAt", value.into());
            self
        }

        /// Details on network protocol used to filter findings.
        ///
        /// `NetworkProtocol`.
        pub fn network_protocol(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("NetworkProtocol", value.into());
            self
        }

        /// Details on the port ranges used to filter findings.
        ///
        /// `PortRange`.
        pub fn port_range(mut self, value: impl Into<List<PortRangeFilter>>) -> Self {
            self.0.set("PortRange", value.into());
            self
        }

        /// Details on the related vulnerabilities used to filter findings.
        ///
        /// `RelatedVulnerabilities`.
        pub fn related_vulnerabilities(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("RelatedVulnerabilities", value.into());
            self
        }

        /// Details on the resource IDs used to filter findings.
        ///
        /// `ResourceId`.
        pub fn resource_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceId", value.into());
            self
        }

        /// Details on the resource tags used to filter findings.
        ///
        /// `ResourceTags`.
        pub fn resource_tags(mut self, value: impl Into<List<MapFilter>>) -> Self {
            self.0.set("ResourceTags", value.into());
            self
        }

        /// Details on the resource types used to filter findings.
        ///
        /// `ResourceType`.
        pub fn resource_type(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// Details on the severity used to filter findings.
        ///
        /// `Severity`.
        pub fn severity(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Severity", value.into());
            self
        }

        /// Details on the finding title used to filter findings.
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("Title", value.into());
            self
        }

        /// Details on the date and time a finding was last updated at used to filter findings.
        ///
        /// `UpdatedAt`.
        pub fn updated_at(mut self, value: impl Into<List<DateFilter>>) -> Self {
            self.0.set("UpdatedAt", value.into());
            self
        }

        /// Details on the vendor severity used to filter findings.
        ///
        /// `VendorSeverity`.
        pub fn vendor_severity(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("VendorSeverity", value.into());
            self
        }

        /// Details on the vulnerability ID used to filter findings.
        ///
        /// `VulnerabilityId`.
        pub fn vulnerability_id(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("VulnerabilityId", value.into());
            self
        }

        /// Details on the vulnerability score to filter findings by.
        ///
        /// `VulnerabilitySource`.
        pub fn vulnerability_source(mut self, value: impl Into<List<StringFilter>>) -> Self {
            self.0.set("VulnerabilitySource", value.into());
            self
        }

        /// Details on the vulnerable packages used to filter findings.
        ///
        /// `VulnerablePackages`.
        pub fn vulnerable_packages(mut self, value: impl Into<List<PackageFilter>>) -> Self {
            self.0.set("VulnerablePackages", value.into());
            self
        }
    }

    impl From<FilterCriteria> for Json {
        fn from(value: FilterCriteria) -> Self {
            value.0.into()
        }
    }

    /// An object that describes details of a map filter.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    ///
    /// Required: `Comparison`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MapFilter(Properties);

    impl MapFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator to use when comparing values in the filter.
        ///
        /// `Comparison`. Required. Allowed: [`Comparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The tag key used in the filter.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value used in the filter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<MapFilter> for Json {
        fn from(value: MapFilter) -> Self {
            value.0.into()
        }
    }

    /// An object that describes the details of a number filter.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NumberFilter(Properties);

    impl NumberFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The lowest number to be included in the filter.
        ///
        /// `LowerInclusive`.
        pub fn lower_inclusive(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LowerInclusive", value.into());
            self
        }

        /// The highest number to be included in the filter.
        ///
        /// `UpperInclusive`.
        pub fn upper_inclusive(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("UpperInclusive", value.into());
            self
        }
    }

    impl From<NumberFilter> for Json {
        fn from(value: NumberFilter) -> Self {
            value.0.into()
        }
    }

    /// Contains information on the details of a package filter.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PackageFilter(Properties);

    impl PackageFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object that contains details on the package architecture type to filter on.
        ///
        /// `Architecture`.
        pub fn architecture(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("Architecture", value.into());
            self
        }

        /// An object that contains details on the package epoch to filter on.
        ///
        /// `Epoch`.
        pub fn epoch(mut self, value: impl Into<Value<NumberFilter>>) -> Self {
            self.0.set("Epoch", value.into());
            self
        }

        /// `FilePath`.
        pub fn file_path(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("FilePath", value.into());
            self
        }

        /// An object that contains details on the name of the package to filter on.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An object that contains details on the package release to filter on.
        ///
        /// `Release`.
        pub fn release(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("Release", value.into());
            self
        }

        /// `SourceLambdaLayerArn`.
        pub fn source_lambda_layer_arn(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("SourceLambdaLayerArn", value.into());
            self
        }

        /// An object that contains details on the source layer hash to filter on.
        ///
        /// `SourceLayerHash`.
        pub fn source_layer_hash(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("SourceLayerHash", value.into());
            self
        }

        /// The package version to filter on.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<StringFilter>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<PackageFilter> for Json {
        fn from(value: PackageFilter) -> Self {
            value.0.into()
        }
    }

    /// An object that describes the details of a port range filter.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PortRangeFilter(Properties);

    impl PortRangeFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The port number the port range begins at.
        ///
        /// `BeginInclusive`.
        pub fn begin_inclusive(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("BeginInclusive", value.into());
            self
        }

        /// The port number the port range ends at.
        ///
        /// `EndInclusive`.
        pub fn end_inclusive(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EndInclusive", value.into());
            self
        }
    }

    impl From<PortRangeFilter> for Json {
        fn from(value: PortRangeFilter) -> Self {
            value.0.into()
        }
    }

    /// An object that describes the details of a string filter.
    ///
    /// A property type of `AWS::InspectorV2::Filter`.
    ///
    /// Required: `Comparison`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StringFilter(Properties);

    impl StringFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator to use when comparing values in the filter.
        ///
        /// `Comparison`. Required. Allowed: [`StringFilterComparison`].
        pub fn comparison(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Comparison", value.into());
            self
        }

        /// The value to filter on.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<StringFilter> for Json {
        fn from(value: StringFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FilterAction`.
        pub enum FilterAction {
            None = "NONE",
            Suppress = "SUPPRESS",
        }

        /// Words for `Comparison`.
        pub enum Comparison {
            Equals = "EQUALS",
        }

        /// Words for `Comparison`.
        pub enum StringFilterComparison {
            Equals = "EQUALS",
            Prefix = "PREFIX",
            NotEquals = "NOT_EQUALS",
        }
    }
}
