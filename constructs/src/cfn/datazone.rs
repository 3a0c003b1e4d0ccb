//! `AWS::DataZone`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// In Amazon DataZone, a connection enables you to connect your resources (domains, projects, and environments) to external resources and services.
///
/// [`AWS::DataZone::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html).
///
/// Required: `DomainIdentifier`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The location where the connection is created.
    ///
    /// `AwsLocation`.
    pub fn aws_location(mut self, value: impl Into<Value<connection::AwsLocation>>) -> Self {
        self.0.set("AwsLocation", value.into());
        self
    }

    /// The configurations of the connection.
    ///
    /// `Configurations`.
    pub fn configurations(
        mut self,
        value: impl Into<List<connection::ConnectionConfiguration>>,
    ) -> Self {
        self.0.set("Configurations", value.into());
        self
    }

    /// Connection description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the domain where the connection is created.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// Specifies whether the trusted identity propagation is enabled
    ///
    /// `EnableTrustedIdentityPropagation`. A change replaces the resource.
    pub fn enable_trusted_identity_propagation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableTrustedIdentityPropagation", value.into());
        self
    }

    /// The ID of the environment where the connection is created.
    ///
    /// `EnvironmentIdentifier`. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The name of the connection.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The identifier of the project in which the connection should be created. If
    ///
    /// `ProjectIdentifier`. A change replaces the resource.
    pub fn project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectIdentifier", value.into());
        self
    }

    /// Connection props.
    ///
    /// `Props`.
    pub fn props(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Props", value.into());
        self
    }

    /// The scope of the connection.
    ///
    /// `Scope`. Allowed: [`Scope`](connection::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::DataZone::Connection";
}

impl Construct for Connection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connection> for Properties {
    fn from(value: Connection) -> Self {
        value.0
    }
}

impl Handle<Connection> {
    /// The ID of the connection.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[must_use]
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The domain ID of the connection.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The domain unit ID of the connection.
    ///
    /// `Fn::GetAtt` of `DomainUnitId`.
    #[must_use]
    pub fn domain_unit_id(self) -> Value<String> {
        self.attribute("DomainUnitId")
    }

    /// The ID of the environment.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The environment user role.
    ///
    /// `Fn::GetAtt` of `EnvironmentUserRole`.
    #[must_use]
    pub fn environment_user_role(self) -> Value<String> {
        self.attribute("EnvironmentUserRole")
    }

    /// The ID of the project.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The type of the connection.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// The `AWS::DataZone::DataSource` resource specifies an Amazon DataZone data source that is used to import technical metadata of assets (data) from the source databases or data warehouses into Amazon DataZone.
///
/// [`AWS::DataZone::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-datasource.html).
///
/// Required: `DomainIdentifier`, `Name`, `ProjectIdentifier`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataSource(Properties);

impl DataSource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The metadata forms attached to the assets that the data source works with.
    ///
    /// `AssetFormsInput`.
    pub fn asset_forms_input(mut self, value: impl Into<List<data_source::FormInput>>) -> Self {
        self.0.set("AssetFormsInput", value.into());
        self
    }

    /// The configuration of the data source.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The unique identifier of a connection used to fetch relevant parameters from connection during Datasource run
    ///
    /// `ConnectionIdentifier`. A change replaces the resource.
    pub fn connection_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionIdentifier", value.into());
        self
    }

    /// The description of the data source.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the Amazon DataZone domain where the data source is created.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// Specifies whether the data source is enabled.
    ///
    /// `EnableSetting`. Allowed: [`EnableSetting`](data_source::EnableSetting).
    pub fn enable_setting(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnableSetting", value.into());
        self
    }

    /// The unique identifier of the Amazon DataZone environment to which the data source publishes assets.
    ///
    /// `EnvironmentIdentifier`. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The name of the data source.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The identifier of the Amazon DataZone project in which you want to add this data source.
    ///
    /// `ProjectIdentifier`. Required. A change replaces the resource.
    pub fn project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectIdentifier", value.into());
        self
    }

    /// Specifies whether the assets that this data source creates in the inventory are to be also automatically published to the catalog.
    ///
    /// `PublishOnImport`.
    pub fn publish_on_import(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PublishOnImport", value.into());
        self
    }

    /// Specifies whether the business name generation is to be enabled for this data source.
    ///
    /// `Recommendation`.
    pub fn recommendation(
        mut self,
        value: impl Into<Value<data_source::RecommendationConfiguration>>,
    ) -> Self {
        self.0.set("Recommendation", value.into());
        self
    }

    /// The schedule of the data source runs.
    ///
    /// `Schedule`.
    pub fn schedule(mut self, value: impl Into<Value<data_source::ScheduleConfiguration>>) -> Self {
        self.0.set("Schedule", value.into());
        self
    }

    /// The type of the data source. In Amazon DataZone, you can use data sources to import technical metadata of assets (data) from the source databases or data warehouses into Amazon DataZone.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for DataSource {
    const TYPE: &'static str = "AWS::DataZone::DataSource";
}

impl Construct for DataSource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataSource> for Properties {
    fn from(value: DataSource) -> Self {
        value.0
    }
}

impl Handle<DataSource> {
    /// The connection ID that's part of the data source summary.
    ///
    /// `Fn::GetAtt` of `ConnectionId`.
    #[must_use]
    pub fn connection_id(self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// The timestamp of when the data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the Amazon DataZone domain in which the data source exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the environment in which the data source exists.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The identifier of the data source run.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The count of the assets created during the last data source run.
    ///
    /// `Fn::GetAtt` of `LastRunAssetCount`.
    #[must_use]
    pub fn last_run_asset_count(self) -> Value<f64> {
        self.attribute("LastRunAssetCount")
    }

    /// The timestamp of when the data source run was last performed.
    ///
    /// `Fn::GetAtt` of `LastRunAt`.
    #[must_use]
    pub fn last_run_at(self) -> Value<String> {
        self.attribute("LastRunAt")
    }

    /// The status of the last data source run.
    ///
    /// `Fn::GetAtt` of `LastRunStatus`.
    #[must_use]
    pub fn last_run_status(self) -> Value<String> {
        self.attribute("LastRunStatus")
    }

    /// The project ID included in the data source run activity.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The status of the data source.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp of when the data source was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The `AWS::DataZone::Domain` resource specifies an Amazon DataZone domain. You can use domains to organize your assets, users, and their projects.
///
/// [`AWS::DataZone::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domain.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the Amazon DataZone domain.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The domain execution role that is created when an Amazon DataZone domain is created. The domain execution role is created in the AWS account that houses the Amazon DataZone domain.
    ///
    /// `DomainExecutionRole`.
    pub fn domain_execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainExecutionRole", value.into());
        self
    }

    /// The domain version.
    ///
    /// `DomainVersion`. Allowed: [`DomainVersion`](domain::DomainVersion). A change replaces the resource.
    pub fn domain_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainVersion", value.into());
        self
    }

    /// The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone domain, metadata, and reporting data.
    ///
    /// `KmsKeyIdentifier`. A change replaces the resource.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// The name of the Amazon DataZone domain.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The service role of the domain.
    ///
    /// `ServiceRole`.
    pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRole", value.into());
        self
    }

    /// The single sign-on details in Amazon DataZone.
    ///
    /// `SingleSignOn`.
    pub fn single_sign_on(mut self, value: impl Into<Value<domain::SingleSignOn>>) -> Self {
        self.0.set("SingleSignOn", value.into());
        self
    }

    /// The tags specified for the Amazon DataZone domain.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::DataZone::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// The ARN of the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// A timestamp of when a Amazon DataZone domain was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A timestamp of when a Amazon DataZone domain was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The identifier of the AWS account that manages the domain.
    ///
    /// `Fn::GetAtt` of `ManagedAccountId`.
    #[must_use]
    pub fn managed_account_id(self) -> Value<String> {
        self.attribute("ManagedAccountId")
    }

    /// The data portal URL for the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `PortalUrl`.
    #[must_use]
    pub fn portal_url(self) -> Value<String> {
        self.attribute("PortalUrl")
    }

    /// The ID of the root domain unit.
    ///
    /// `Fn::GetAtt` of `RootDomainUnitId`.
    #[must_use]
    pub fn root_domain_unit_id(self) -> Value<String> {
        self.attribute("RootDomainUnitId")
    }

    /// The status of the Amazon DataZone domain.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// The summary of the domain unit.
///
/// [`AWS::DataZone::DomainUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html).
///
/// Required: `DomainIdentifier`, `Name`, `ParentDomainUnitIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DomainUnit(Properties);

impl DomainUnit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the domain unit.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The ID of the domain where you want to crate a domain unit.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The name of the domain unit.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ID of the parent domain unit.
    ///
    /// `ParentDomainUnitIdentifier`. Required. A change replaces the resource.
    pub fn parent_domain_unit_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ParentDomainUnitIdentifier", value.into());
        self
    }
}

impl Resource for DomainUnit {
    const TYPE: &'static str = "AWS::DataZone::DomainUnit";
}

impl Construct for DomainUnit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DomainUnit> for Properties {
    fn from(value: DomainUnit) -> Self {
        value.0
    }
}

impl Handle<DomainUnit> {
    /// The time stamp at which the domain unit was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The ID of the domain in which the domain unit lives.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the domain unit.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of the domain unit that you want to get.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The timestamp at which the domain unit was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The ID of the parent domain unit.
    ///
    /// `Fn::GetAtt` of `ParentDomainUnitId`.
    #[must_use]
    pub fn parent_domain_unit_id(self) -> Value<String> {
        self.attribute("ParentDomainUnitId")
    }
}

/// The `AWS::DataZone::Environment` resource specifies an Amazon DataZone environment, which is a collection of zero or more configured resources with a given set of IAM principals who can operate on those resources.
///
/// [`AWS::DataZone::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environment.html).
///
/// Required: `DomainIdentifier`, `Name`, `ProjectIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The deployment order for the environment.
    ///
    /// `DeploymentOrder`. A change replaces the resource.
    pub fn deployment_order(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DeploymentOrder", value.into());
        self
    }

    /// The description of the environment.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Amazon DataZone domain in which the environment is created.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The identifier of the AWS account in which an environment exists.
    ///
    /// `EnvironmentAccountIdentifier`. A change replaces the resource.
    pub fn environment_account_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentAccountIdentifier", value.into());
        self
    }

    /// The AWS Region in which an environment exists.
    ///
    /// `EnvironmentAccountRegion`. A change replaces the resource.
    pub fn environment_account_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentAccountRegion", value.into());
        self
    }

    /// The identifier of the environment blueprint.
    ///
    /// `EnvironmentBlueprintIdentifier`. A change replaces the resource.
    pub fn environment_blueprint_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentBlueprintIdentifier", value.into());
        self
    }

    /// The identifier of the environment configuration.
    ///
    /// `EnvironmentConfigurationId`. A change replaces the resource.
    pub fn environment_configuration_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentConfigurationId", value.into());
        self
    }

    /// The identifier of the environment profile that is used to create this Amazon DataZone environment.
    ///
    /// `EnvironmentProfileIdentifier`. A change replaces the resource.
    pub fn environment_profile_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentProfileIdentifier", value.into());
        self
    }

    /// The ARN of the environment role.
    ///
    /// `EnvironmentRoleArn`.
    pub fn environment_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentRoleArn", value.into());
        self
    }

    /// The glossary terms that can be used in this Amazon DataZone environment.
    ///
    /// `GlossaryTerms`.
    pub fn glossary_terms(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("GlossaryTerms", value.into());
        self
    }

    /// The name of the Amazon DataZone environment.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The identifier of the Amazon DataZone project in which this environment is created.
    ///
    /// `ProjectIdentifier`. Required. A change replaces the resource.
    pub fn project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectIdentifier", value.into());
        self
    }

    /// The user parameters of this Amazon DataZone environment.
    ///
    /// `UserParameters`. A change replaces the resource.
    pub fn user_parameters(
        mut self,
        value: impl Into<List<environment::EnvironmentParameter>>,
    ) -> Self {
        self.0.set("UserParameters", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::DataZone::Environment";
}

impl Construct for Environment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Environment> for Properties {
    fn from(value: Environment) -> Self {
        value.0
    }
}

impl Handle<Environment> {
    /// The identifier of the AWS account in which an environment exists.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[must_use]
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The AWS Region in which an environment exists.
    ///
    /// `Fn::GetAtt` of `AwsAccountRegion`.
    #[must_use]
    pub fn aws_account_region(self) -> Value<String> {
        self.attribute("AwsAccountRegion")
    }

    /// The timestamp of when the environment was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the environment.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the environment exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of a blueprint with which an environment profile is created.
    ///
    /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
    #[must_use]
    pub fn environment_blueprint_id(self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// The identifier of the environment profile with which the environment was created.
    ///
    /// `Fn::GetAtt` of `EnvironmentProfileId`.
    #[must_use]
    pub fn environment_profile_id(self) -> Value<String> {
        self.attribute("EnvironmentProfileId")
    }

    /// The identifier of the environment.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of the project in which the environment exists.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The provider of the environment.
    ///
    /// `Fn::GetAtt` of `Provider`.
    #[must_use]
    pub fn provider(self) -> Value<String> {
        self.attribute("Provider")
    }

    /// The status of the environment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The timestamp of when the environment was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The details about the specified action configured for an environment. For example, the details of the specified console links for an analytics tool that is available in this environment.
///
/// [`AWS::DataZone::EnvironmentActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnvironmentActions(Properties);

impl EnvironmentActions {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The environment action description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The Amazon DataZone domain ID of the environment action.
    ///
    /// `DomainIdentifier`. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The environment ID of the environment action.
    ///
    /// `EnvironmentIdentifier`. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The ID of the environment action.
    ///
    /// `Identifier`.
    pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Identifier", value.into());
        self
    }

    /// The name of the environment action.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The parameters of the environment action.
    ///
    /// `Parameters`.
    pub fn parameters(
        mut self,
        value: impl Into<Value<environment_actions::AwsConsoleLinkParameters>>,
    ) -> Self {
        self.0.set("Parameters", value.into());
        self
    }
}

impl Resource for EnvironmentActions {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentActions";
}

impl Construct for EnvironmentActions {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnvironmentActions> for Properties {
    fn from(value: EnvironmentActions) -> Self {
        value.0
    }
}

impl Handle<EnvironmentActions> {
    /// The Amazon DataZone domain ID of the environment action.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The environment ID of the environment action.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The ID of the environment action.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The configuration details of an environment blueprint.
///
/// [`AWS::DataZone::EnvironmentBlueprintConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentblueprintconfiguration.html).
///
/// Required: `DomainIdentifier`, `EnabledRegions`, `EnvironmentBlueprintIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnvironmentBlueprintConfiguration(Properties);

impl EnvironmentBlueprintConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon DataZone domain in which an environment blueprint exists.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The enabled AWS Regions specified in a blueprint configuration.
    ///
    /// `EnabledRegions`. Required.
    pub fn enabled_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("EnabledRegions", value.into());
        self
    }

    /// The identifier of the environment blueprint.
    ///
    /// `EnvironmentBlueprintIdentifier`. Required. A change replaces the resource.
    pub fn environment_blueprint_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentBlueprintIdentifier", value.into());
        self
    }

    /// The environment role permission boundary.
    ///
    /// `EnvironmentRolePermissionBoundary`.
    pub fn environment_role_permission_boundary(mut self, value: impl Into<Value<String>>) -> Self {
        self.0
            .set("EnvironmentRolePermissionBoundary", value.into());
        self
    }

    /// Region-agnostic environment blueprint parameters.
    ///
    /// `GlobalParameters`.
    pub fn global_parameters(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("GlobalParameters", value.into());
        self
    }

    /// The ARN of the manage access role.
    ///
    /// `ManageAccessRoleArn`.
    pub fn manage_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ManageAccessRoleArn", value.into());
        self
    }

    /// The provisioning configuration of a blueprint.
    ///
    /// `ProvisioningConfigurations`.
    pub fn provisioning_configurations(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("ProvisioningConfigurations", value.into());
        self
    }

    /// The ARN of the provisioning role.
    ///
    /// `ProvisioningRoleArn`.
    pub fn provisioning_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisioningRoleArn", value.into());
        self
    }

    /// The regional parameters of the environment blueprint.
    ///
    /// `RegionalParameters`.
    pub fn regional_parameters(
        mut self,
        value: impl Into<List<environment_blueprint_configuration::RegionalParameter>>,
    ) -> Self {
        self.0.set("RegionalParameters", value.into());
        self
    }
}

impl Resource for EnvironmentBlueprintConfiguration {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentBlueprintConfiguration";
}

impl Construct for EnvironmentBlueprintConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnvironmentBlueprintConfiguration> for Properties {
    fn from(value: EnvironmentBlueprintConfiguration) -> Self {
        value.0
    }
}

impl Handle<EnvironmentBlueprintConfiguration> {
    /// The timestamp of when an environment blueprint was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the Amazon DataZone domain in which an environment blueprint exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of the environment blueprint. This identifier should be used when creating environment profiles.
    ///
    /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
    #[must_use]
    pub fn environment_blueprint_id(self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// The timestamp of when the environment blueprint was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The details of an environment profile.
///
/// [`AWS::DataZone::EnvironmentProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentprofile.html).
///
/// Required: `AwsAccountId`, `AwsAccountRegion`, `DomainIdentifier`, `EnvironmentBlueprintIdentifier`, `Name`, `ProjectIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EnvironmentProfile(Properties);

impl EnvironmentProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of an AWS account in which an environment profile exists.
    ///
    /// `AwsAccountId`. Required.
    pub fn aws_account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AwsAccountId", value.into());
        self
    }

    /// The AWS Region in which an environment profile exists.
    ///
    /// `AwsAccountRegion`. Required.
    pub fn aws_account_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AwsAccountRegion", value.into());
        self
    }

    /// The description of the environment profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Amazon DataZone domain in which the environment profile exists.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The identifier of a blueprint with which an environment profile is created.
    ///
    /// `EnvironmentBlueprintIdentifier`. Required. A change replaces the resource.
    pub fn environment_blueprint_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentBlueprintIdentifier", value.into());
        self
    }

    /// The name of the environment profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The identifier of a project in which an environment profile exists.
    ///
    /// `ProjectIdentifier`. Required. A change replaces the resource.
    pub fn project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectIdentifier", value.into());
        self
    }

    /// The user parameters of this Amazon DataZone environment profile.
    ///
    /// `UserParameters`.
    pub fn user_parameters(
        mut self,
        value: impl Into<List<environment_profile::EnvironmentParameter>>,
    ) -> Self {
        self.0.set("UserParameters", value.into());
        self
    }
}

impl Resource for EnvironmentProfile {
    const TYPE: &'static str = "AWS::DataZone::EnvironmentProfile";
}

impl Construct for EnvironmentProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EnvironmentProfile> for Properties {
    fn from(value: EnvironmentProfile) -> Self {
        value.0
    }
}

impl Handle<EnvironmentProfile> {
    /// The timestamp of when an environment profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the environment profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the environment profile exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of a blueprint with which an environment profile is created.
    ///
    /// `Fn::GetAtt` of `EnvironmentBlueprintId`.
    #[must_use]
    pub fn environment_blueprint_id(self) -> Value<String> {
        self.attribute("EnvironmentBlueprintId")
    }

    /// The identifier of the environment profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of a project in which an environment profile exists.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The timestamp of when the environment profile was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// The details of the metadata form type.
///
/// [`AWS::DataZone::FormType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-formtype.html).
///
/// Required: `DomainIdentifier`, `Model`, `Name`, `OwningProjectIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FormType(Properties);

impl FormType {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the metadata form type.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of the Amazon DataZone domain in which the form type exists.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The model of the form type.
    ///
    /// `Model`. Required.
    pub fn model(mut self, value: impl Into<Value<form_type::Model>>) -> Self {
        self.0.set("Model", value.into());
        self
    }

    /// The name of the form type.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The identifier of the project that owns the form type.
    ///
    /// `OwningProjectIdentifier`. Required.
    pub fn owning_project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OwningProjectIdentifier", value.into());
        self
    }

    /// The status of the form type.
    ///
    /// `Status`. Allowed: [`Status`](form_type::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for FormType {
    const TYPE: &'static str = "AWS::DataZone::FormType";
}

impl Construct for FormType {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FormType> for Properties {
    fn from(value: FormType) -> Self {
        value.0
    }
}

impl Handle<FormType> {
    /// The timestamp of when the metadata form type was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created teh metadata form type.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the form type exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the metadata form type.
    ///
    /// `Fn::GetAtt` of `FormTypeIdentifier`.
    #[must_use]
    pub fn form_type_identifier(self) -> Value<String> {
        self.attribute("FormTypeIdentifier")
    }

    /// The identifier of the project that owns the form type.
    ///
    /// `Fn::GetAtt` of `OwningProjectId`.
    #[must_use]
    pub fn owning_project_id(self) -> Value<String> {
        self.attribute("OwningProjectId")
    }

    /// The revision of the form type.
    ///
    /// `Fn::GetAtt` of `Revision`.
    #[must_use]
    pub fn revision(self) -> Value<String> {
        self.attribute("Revision")
    }
}

/// The details of a group profile in Amazon DataZone.
///
/// [`AWS::DataZone::GroupProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html).
///
/// Required: `DomainIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GroupProfile(Properties);

impl GroupProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of the Amazon DataZone domain in which a group profile exists.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The ID of the group of a project member.
    ///
    /// `GroupIdentifier`. A change replaces the resource.
    pub fn group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupIdentifier", value.into());
        self
    }

    /// The type of the group.
    ///
    /// `GroupType`. Allowed: [`GroupType`](group_profile::GroupType).
    pub fn group_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupType", value.into());
        self
    }

    /// The ARN of the role principal for the group profile.
    ///
    /// `RolePrincipalArn`. A change replaces the resource.
    pub fn role_principal_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RolePrincipalArn", value.into());
        self
    }

    /// The status of a group profile.
    ///
    /// `Status`. Allowed: [`Status`](group_profile::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for GroupProfile {
    const TYPE: &'static str = "AWS::DataZone::GroupProfile";
}

impl Construct for GroupProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GroupProfile> for Properties {
    fn from(value: GroupProfile) -> Self {
        value.0
    }
}

impl Handle<GroupProfile> {
    /// The identifier of the Amazon DataZone domain in which a group profile exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The name of a group profile.
    ///
    /// `Fn::GetAtt` of `GroupName`.
    #[must_use]
    pub fn group_name(self) -> Value<String> {
        self.attribute("GroupName")
    }

    /// The ID of a group profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the role principal for the group profile.
    ///
    /// `Fn::GetAtt` of `RolePrincipalId`.
    #[must_use]
    pub fn role_principal_id(self) -> Value<String> {
        self.attribute("RolePrincipalId")
    }
}

/// The owner that you want to add to the entity.
///
/// [`AWS::DataZone::Owner`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html).
///
/// Required: `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `Owner`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Owner(Properties);

impl Owner {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the domain in which you want to add the entity owner.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The ID of the entity to which you want to add an owner.
    ///
    /// `EntityIdentifier`. Required. A change replaces the resource.
    pub fn entity_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntityIdentifier", value.into());
        self
    }

    /// The type of an entity.
    ///
    /// `EntityType`. Required. Allowed: [`EntityType`](owner::EntityType). A change replaces the resource.
    pub fn entity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntityType", value.into());
        self
    }

    /// The owner that you want to add to the entity.
    ///
    /// `Owner`. Required. A change replaces the resource.
    pub fn owner(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Owner", value.into());
        self
    }
}

impl Resource for Owner {
    const TYPE: &'static str = "AWS::DataZone::Owner";
}

impl Construct for Owner {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Owner> for Properties {
    fn from(value: Owner) -> Self {
        value.0
    }
}

impl Handle<Owner> {
    /// The ID of the entity to which you want to add an owner.
    ///
    /// `Fn::GetAtt` of `OwnerIdentifier`.
    #[must_use]
    pub fn owner_identifier(self) -> Value<String> {
        self.attribute("OwnerIdentifier")
    }

    /// The owner that you want to add to the entity.
    ///
    /// `Fn::GetAtt` of `OwnerType`.
    #[must_use]
    pub fn owner_type(self) -> Value<String> {
        self.attribute("OwnerType")
    }
}

/// Adds a policy grant (an authorization policy) to a specified entity, including domain units, environment blueprint configurations, or environment profiles.
///
/// [`AWS::DataZone::PolicyGrant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-policygrant.html).
///
/// Required: `Detail`, `DomainIdentifier`, `EntityIdentifier`, `EntityType`, `PolicyType`, `Principal`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PolicyGrant(Properties);

impl PolicyGrant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The details of the policy grant member.
    ///
    /// `Detail`. Required. A change replaces the resource.
    pub fn detail(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Detail", value.into());
        self
    }

    /// The ID of the domain where you want to add a policy grant.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The ID of the entity (resource) to which you want to add a policy grant.
    ///
    /// `EntityIdentifier`. Required. A change replaces the resource.
    pub fn entity_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntityIdentifier", value.into());
        self
    }

    /// The type of entity (resource) to which the grant is added.
    ///
    /// `EntityType`. Required. Allowed: [`EntityType`](policy_grant::EntityType). A change replaces the resource.
    pub fn entity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EntityType", value.into());
        self
    }

    /// The type of policy that you want to grant.
    ///
    /// `PolicyType`. Required. Allowed: [`PolicyType`](policy_grant::PolicyType). A change replaces the resource.
    pub fn policy_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyType", value.into());
        self
    }

    /// The principal of the policy grant member.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Principal", value.into());
        self
    }
}

impl Resource for PolicyGrant {
    const TYPE: &'static str = "AWS::DataZone::PolicyGrant";
}

impl Construct for PolicyGrant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PolicyGrant> for Properties {
    fn from(value: PolicyGrant) -> Self {
        value.0
    }
}

impl Handle<PolicyGrant> {
    /// Specifies the timestamp at which policy grant member was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Specifies the user who created the policy grant member.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The unique identifier of the policy grant returned by the AddPolicyGrant API
    ///
    /// `Fn::GetAtt` of `GrantId`.
    #[must_use]
    pub fn grant_id(self) -> Value<String> {
        self.attribute("GrantId")
    }
}

/// The `AWS::DataZone::Project` resource specifies an Amazon DataZone project.
///
/// [`AWS::DataZone::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-project.html).
///
/// Required: `DomainIdentifier`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of a project.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The identifier of a Amazon DataZone domain where the project exists.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The ID of the domain unit. This parameter is not required and if it is not specified, then the project is created at the root domain unit level.
    ///
    /// `DomainUnitId`.
    pub fn domain_unit_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainUnitId", value.into());
        self
    }

    /// The glossary terms that can be used in this Amazon DataZone project.
    ///
    /// `GlossaryTerms`.
    pub fn glossary_terms(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("GlossaryTerms", value.into());
        self
    }

    /// The project membership assignments.
    ///
    /// `MembershipAssignments`. A change replaces the resource.
    pub fn membership_assignments(
        mut self,
        value: impl Into<List<project::ProjectMembershipAssignment>>,
    ) -> Self {
        self.0.set("MembershipAssignments", value.into());
        self
    }

    /// The name of a project.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The project category.
    ///
    /// `ProjectCategory`. A change replaces the resource.
    pub fn project_category(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectCategory", value.into());
        self
    }

    /// The project execution role ARN.
    ///
    /// `ProjectExecutionRole`. A change replaces the resource.
    pub fn project_execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectExecutionRole", value.into());
        self
    }

    /// The ID of the project profile.
    ///
    /// `ProjectProfileId`. A change replaces the resource.
    pub fn project_profile_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectProfileId", value.into());
        self
    }

    /// The project profile version to which the project should be updated. You can only specify the following string for this parameter: `latest` .
    ///
    /// `ProjectProfileVersion`.
    pub fn project_profile_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectProfileVersion", value.into());
        self
    }

    /// The resource tags of the project.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<List<project::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// The user parameters of the project.
    ///
    /// `UserParameters`.
    pub fn user_parameters(
        mut self,
        value: impl Into<List<project::EnvironmentConfigurationUserParameter>>,
    ) -> Self {
        self.0.set("UserParameters", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::DataZone::Project";
}

impl Construct for Project {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Project> for Properties {
    fn from(value: Project) -> Self {
        value.0
    }
}

impl Handle<Project> {
    /// The timestamp of when a project was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the project.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of a Amazon DataZone domain where the project exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of a project.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The timestamp of when the project was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// The status of the project.
    ///
    /// `Fn::GetAtt` of `ProjectStatus`.
    #[must_use]
    pub fn project_status(self) -> Value<String> {
        self.attribute("ProjectStatus")
    }
}

/// The `AWS::DataZone::ProjectMembership` resource adds a member to an Amazon DataZone project. Project members consume assets from the Amazon DataZone catalog and produce new assets using one or more analytical workflows.
///
/// [`AWS::DataZone::ProjectMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html).
///
/// Required: `Designation`, `DomainIdentifier`, `Member`, `ProjectIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProjectMembership(Properties);

impl ProjectMembership {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The designated role of a project member.
    ///
    /// `Designation`. Required.
    pub fn designation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Designation", value.into());
        self
    }

    /// The ID of the Amazon DataZone domain in which project membership is created.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The details about a project member.
    ///
    /// `Member`. Required. A change replaces the resource.
    pub fn member(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Member", value.into());
        self
    }

    /// The ID of the project for which this project membership was created.
    ///
    /// `ProjectIdentifier`. Required. A change replaces the resource.
    pub fn project_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectIdentifier", value.into());
        self
    }
}

impl Resource for ProjectMembership {
    const TYPE: &'static str = "AWS::DataZone::ProjectMembership";
}

impl Construct for ProjectMembership {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProjectMembership> for Properties {
    fn from(value: ProjectMembership) -> Self {
        value.0
    }
}

impl Handle<ProjectMembership> {
    /// `Fn::GetAtt` of `MemberIdentifier`.
    #[must_use]
    pub fn member_identifier(self) -> Value<String> {
        self.attribute("MemberIdentifier")
    }

    /// `Fn::GetAtt` of `MemberIdentifierType`.
    #[must_use]
    pub fn member_identifier_type(self) -> Value<String> {
        self.attribute("MemberIdentifierType")
    }
}

/// The summary of a project profile.
///
/// [`AWS::DataZone::ProjectProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectprofile.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProjectProfile(Properties);

impl ProjectProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AllowCustomProjectResourceTags`.
    pub fn allow_custom_project_resource_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowCustomProjectResourceTags", value.into());
        self
    }

    /// The description of the project profile.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A domain ID of the project profile.
    ///
    /// `DomainIdentifier`. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// A domain unit ID of the project profile.
    ///
    /// `DomainUnitIdentifier`.
    pub fn domain_unit_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainUnitIdentifier", value.into());
        self
    }

    /// Environment configurations of a project profile.
    ///
    /// `EnvironmentConfigurations`.
    pub fn environment_configurations(
        mut self,
        value: impl Into<List<project_profile::EnvironmentConfiguration>>,
    ) -> Self {
        self.0.set("EnvironmentConfigurations", value.into());
        self
    }

    /// The name of a project profile.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `ProjectResourceTags`.
    pub fn project_resource_tags(
        mut self,
        value: impl Into<List<project_profile::ResourceTagParameter>>,
    ) -> Self {
        self.0.set("ProjectResourceTags", value.into());
        self
    }

    /// `ProjectResourceTagsDescription`.
    pub fn project_resource_tags_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectResourceTagsDescription", value.into());
        self
    }

    /// The status of a project profile.
    ///
    /// `Status`. Allowed: [`Status`](project_profile::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// `UseDefaultConfigurations`. A change replaces the resource.
    pub fn use_default_configurations(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseDefaultConfigurations", value.into());
        self
    }
}

impl Resource for ProjectProfile {
    const TYPE: &'static str = "AWS::DataZone::ProjectProfile";
}

impl Construct for ProjectProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProjectProfile> for Properties {
    fn from(value: ProjectProfile) -> Self {
        value.0
    }
}

impl Handle<ProjectProfile> {
    /// The timestamp of when the project profile was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The user who created the project profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The domain ID of the project profile.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The domain unit ID of the project profile.
    ///
    /// `Fn::GetAtt` of `DomainUnitId`.
    #[must_use]
    pub fn domain_unit_id(self) -> Value<String> {
        self.attribute("DomainUnitId")
    }

    /// The ID of the project profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Project profile ID.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The timestamp at which a project profile was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }
}

/// The `AWS::DataZone::SubscriptionTarget` resource specifies an Amazon DataZone subscription target. Subscription targets enable you to access the data to which you have subscribed in your projects.
///
/// [`AWS::DataZone::SubscriptionTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-subscriptiontarget.html).
///
/// Required: `ApplicableAssetTypes`, `AuthorizedPrincipals`, `DomainIdentifier`, `EnvironmentIdentifier`, `Name`, `SubscriptionTargetConfig`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SubscriptionTarget(Properties);

impl SubscriptionTarget {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The asset types included in the subscription target.
    ///
    /// `ApplicableAssetTypes`. Required.
    pub fn applicable_asset_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ApplicableAssetTypes", value.into());
        self
    }

    /// The authorized principals included in the subscription target.
    ///
    /// `AuthorizedPrincipals`. Required.
    pub fn authorized_principals(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AuthorizedPrincipals", value.into());
        self
    }

    /// The ID of the Amazon DataZone domain in which subscription target is created.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The ID of the environment in which subscription target is created.
    ///
    /// `EnvironmentIdentifier`. Required. A change replaces the resource.
    pub fn environment_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentIdentifier", value.into());
        self
    }

    /// The manage access role that is used to create the subscription target.
    ///
    /// `ManageAccessRole`.
    pub fn manage_access_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ManageAccessRole", value.into());
        self
    }

    /// The name of the subscription target.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The provider of the subscription target.
    ///
    /// `Provider`.
    pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// The configuration of the subscription target.
    ///
    /// `SubscriptionTargetConfig`. Required.
    pub fn subscription_target_config(
        mut self,
        value: impl Into<List<subscription_target::SubscriptionTargetForm>>,
    ) -> Self {
        self.0.set("SubscriptionTargetConfig", value.into());
        self
    }

    /// The type of the subscription target.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for SubscriptionTarget {
    const TYPE: &'static str = "AWS::DataZone::SubscriptionTarget";
}

impl Construct for SubscriptionTarget {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SubscriptionTarget> for Properties {
    fn from(value: SubscriptionTarget) -> Self {
        value.0
    }
}

impl Handle<SubscriptionTarget> {
    /// The timestamp of when the subscription target was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon DataZone user who created the subscription target.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The identifier of the Amazon DataZone domain in which the subscription target exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The identifier of the environment of the subscription target.
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The identifier of the subscription target.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The identifier of the project specified in the subscription target.
    ///
    /// `Fn::GetAtt` of `ProjectId`.
    #[must_use]
    pub fn project_id(self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// The timestamp of when the subscription target was updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The Amazon DataZone user who updated the subscription target.
    ///
    /// `Fn::GetAtt` of `UpdatedBy`.
    #[must_use]
    pub fn updated_by(self) -> Value<String> {
        self.attribute("UpdatedBy")
    }
}

/// The user type of the user for which the user profile is created.
///
/// [`AWS::DataZone::UserProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html).
///
/// Required: `DomainIdentifier`, `UserIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct UserProfile(Properties);

impl UserProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier of a Amazon DataZone domain in which a user profile exists.
    ///
    /// `DomainIdentifier`. Required. A change replaces the resource.
    pub fn domain_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainIdentifier", value.into());
        self
    }

    /// The session name of the user profile.
    ///
    /// `SessionName`.
    pub fn session_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SessionName", value.into());
        self
    }

    /// The status of the user profile.
    ///
    /// `Status`. Allowed: [`Status`](user_profile::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// The identifier of the user for which the user profile is created.
    ///
    /// `UserIdentifier`. Required. A change replaces the resource.
    pub fn user_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserIdentifier", value.into());
        self
    }

    /// The user type of the user for which the user profile is created.
    ///
    /// `UserType`. Allowed: [`UserType`](user_profile::UserType). A change replaces the resource.
    pub fn user_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserType", value.into());
        self
    }
}

impl Resource for UserProfile {
    const TYPE: &'static str = "AWS::DataZone::UserProfile";
}

impl Construct for UserProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<UserProfile> for Properties {
    fn from(value: UserProfile) -> Self {
        value.0
    }
}

impl Handle<UserProfile> {
    /// `Fn::GetAtt` of `Details`.
    #[must_use]
    pub fn details(self) -> Value<Json> {
        self.attribute("Details")
    }

    /// The identifier of a Amazon DataZone domain in which a user profile exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[must_use]
    pub fn domain_id(self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// The ID of the user profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The type of the user profile.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[must_use]
    pub fn r#type(self) -> Value<String> {
        self.attribute("Type")
    }
}

/// Property types and words of [`Connection`].
pub mod connection {
    use crate::{Json, Map, Properties, Value};

    /// The location of a project.
    ///
    /// A property type of `AWS::DataZone::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsLocation(Properties);

    impl AwsLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access role of a connection.
        ///
        /// `AccessRole`.
        pub fn access_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessRole", value.into());
            self
        }

        /// The account ID of a connection.
        ///
        /// `AwsAccountId`.
        pub fn aws_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsAccountId", value.into());
            self
        }

        /// The Region of a connection.
        ///
        /// `AwsRegion`.
        pub fn aws_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsRegion", value.into());
            self
        }

        /// The IAM connection ID of a connection.
        ///
        /// `IamConnectionId`.
        pub fn iam_connection_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamConnectionId", value.into());
            self
        }
    }

    impl From<AwsLocation> for Json {
        fn from(value: AwsLocation) -> Self {
            value.0.into()
        }
    }

    /// A configuration of the connection.
    ///
    /// A property type of `AWS::DataZone::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionConfiguration(Properties);

    impl ConnectionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The classification of the connection configuration.
        ///
        /// `Classification`.
        pub fn classification(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Classification", value.into());
            self
        }

        /// Property Map
        ///
        /// `Properties`.
        pub fn properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Properties", value.into());
            self
        }
    }

    impl From<ConnectionConfiguration> for Json {
        fn from(value: ConnectionConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Scope`.
        pub enum Scope {
            Domain = "DOMAIN",
            Project = "PROJECT",
        }
    }
}

/// Property types and words of [`DataSource`].
pub mod data_source {
    use crate::{Json, Properties, Value};

    /// The details of a metadata form.
    ///
    /// A property type of `AWS::DataZone::DataSource`.
    ///
    /// Required: `FormName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormInput(Properties);

    impl FormInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the metadata form.
        ///
        /// `Content`.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// The name of the metadata form.
        ///
        /// `FormName`. Required.
        pub fn form_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FormName", value.into());
            self
        }

        /// The ID of the metadata form type.
        ///
        /// `TypeIdentifier`.
        pub fn type_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeIdentifier", value.into());
            self
        }

        /// The revision of the metadata form type.
        ///
        /// `TypeRevision`.
        pub fn type_revision(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeRevision", value.into());
            self
        }
    }

    impl From<FormInput> for Json {
        fn from(value: FormInput) -> Self {
            value.0.into()
        }
    }

    /// The recommendation configuration for the data source.
    ///
    /// A property type of `AWS::DataZone::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecommendationConfiguration(Properties);

    impl RecommendationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether automatic business name generation is to be enabled or not as part of the recommendation configuration.
        ///
        /// `EnableBusinessNameGeneration`.
        pub fn enable_business_name_generation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableBusinessNameGeneration", value.into());
            self
        }
    }

    impl From<RecommendationConfiguration> for Json {
        fn from(value: RecommendationConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The details of the schedule of the data source runs.
    ///
    /// A property type of `AWS::DataZone::DataSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduleConfiguration(Properties);

    impl ScheduleConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The schedule of the data source runs.
        ///
        /// `Schedule`.
        pub fn schedule(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Schedule", value.into());
            self
        }

        /// The timezone of the data source run.
        ///
        /// `Timezone`. Allowed: [`Timezone`].
        pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Timezone", value.into());
            self
        }
    }

    impl From<ScheduleConfiguration> for Json {
        fn from(value: ScheduleConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EnableSetting`.
        pub enum EnableSetting {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Timezone`.
        pub enum Timezone {
            AfricaJohannesburg = "AFRICA_JOHANNESBURG",
            AmericaMontreal = "AMERICA_MONTREAL",
            AmericaSaoPaulo = "AMERICA_SAO_PAULO",
            AsiaBahrain = "ASIA_BAHRAIN",
            AsiaBangkok = "ASIA_BANGKOK",
            AsiaCalcutta = "ASIA_CALCUTTA",
            AsiaDubai = "ASIA_DUBAI",
            AsiaHongKong = "ASIA_HONG_KONG",
            AsiaJakarta = "ASIA_JAKARTA",
            AsiaKualaLumpur = "ASIA_KUALA_LUMPUR",
            AsiaSeoul = "ASIA_SEOUL",
            AsiaShanghai = "ASIA_SHANGHAI",
            AsiaSingapore = "ASIA_SINGAPORE",
            AsiaTaipei = "ASIA_TAIPEI",
            AsiaTokyo = "ASIA_TOKYO",
            AustraliaMelbourne = "AUSTRALIA_MELBOURNE",
            AustraliaSydney = "AUSTRALIA_SYDNEY",
            CanadaCentral = "CANADA_CENTRAL",
            Cet = "CET",
            Cst6cdt = "CST6CDT",
            EtcGmt = "ETC_GMT",
            EtcGmt0 = "ETC_GMT0",
            EtcGmtAdd0 = "ETC_GMT_ADD_0",
            EtcGmtAdd1 = "ETC_GMT_ADD_1",
            EtcGmtAdd10 = "ETC_GMT_ADD_10",
            EtcGmtAdd11 = "ETC_GMT_ADD_11",
            EtcGmtAdd12 = "ETC_GMT_ADD_12",
            EtcGmtAdd2 = "ETC_GMT_ADD_2",
            EtcGmtAdd3 = "ETC_GMT_ADD_3",
            EtcGmtAdd4 = "ETC_GMT_ADD_4",
            EtcGmtAdd5 = "ETC_GMT_ADD_5",
            EtcGmtAdd6 = "ETC_GMT_ADD_6",
            EtcGmtAdd7 = "ETC_GMT_ADD_7",
            EtcGmtAdd8 = "ETC_GMT_ADD_8",
            EtcGmtAdd9 = "ETC_GMT_ADD_9",
            EtcGmtNeg0 = "ETC_GMT_NEG_0",
            EtcGmtNeg1 = "ETC_GMT_NEG_1",
            EtcGmtNeg10 = "ETC_GMT_NEG_10",
            EtcGmtNeg11 = "ETC_GMT_NEG_11",
            EtcGmtNeg12 = "ETC_GMT_NEG_12",
            EtcGmtNeg13 = "ETC_GMT_NEG_13",
            EtcGmtNeg14 = "ETC_GMT_NEG_14",
            EtcGmtNeg2 = "ETC_GMT_NEG_2",
            EtcGmtNeg3 = "ETC_GMT_NEG_3",
            EtcGmtNeg4 = "ETC_GMT_NEG_4",
            EtcGmtNeg5 = "ETC_GMT_NEG_5",
            EtcGmtNeg6 = "ETC_GMT_NEG_6",
            EtcGmtNeg7 = "ETC_GMT_NEG_7",
            EtcGmtNeg8 = "ETC_GMT_NEG_8",
            EtcGmtNeg9 = "ETC_GMT_NEG_9",
            EuropeDublin = "EUROPE_DUBLIN",
            EuropeLondon = "EUROPE_LONDON",
            EuropeParis = "EUROPE_PARIS",
            EuropeStockholm = "EUROPE_STOCKHOLM",
            EuropeZurich = "EUROPE_ZURICH",
            Israel = "ISRAEL",
            MexicoGeneral = "MEXICO_GENERAL",
            Mst7mdt = "MST7MDT",
            PacificAuckland = "PACIFIC_AUCKLAND",
            UsCentral = "US_CENTRAL",
            UsEastern = "US_EASTERN",
            UsMountain = "US_MOUNTAIN",
            UsPacific = "US_PACIFIC",
            Utc = "UTC",
        }
    }
}

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// The single sign-on details in Amazon DataZone.
    ///
    /// A property type of `AWS::DataZone::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingleSignOn(Properties);

    impl SingleSignOn {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IDC instance.
        ///
        /// `IdcInstanceArn`.
        pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdcInstanceArn", value.into());
            self
        }

        /// The type of single sign-on in Amazon DataZone.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The single sign-on user assignment in Amazon DataZone.
        ///
        /// `UserAssignment`. Allowed: [`UserAssignment`].
        pub fn user_assignment(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserAssignment", value.into());
            self
        }
    }

    impl From<SingleSignOn> for Json {
        fn from(value: SingleSignOn) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the domain.
    ///
    /// A property type of `AWS::DataZone::Domain`.
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

    words! {
        /// Words for `DomainVersion`.
        pub enum DomainVersion {
            V1 = "V1",
            V2 = "V2",
        }

        /// Words for `Type`.
        pub enum Type {
            IamIdc = "IAM_IDC",
            Disabled = "DISABLED",
        }

        /// Words for `UserAssignment`.
        pub enum UserAssignment {
            Automatic = "AUTOMATIC",
            Manual = "MANUAL",
        }
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use crate::{Json, Properties, Value};

    /// The parameter details of the environment.
    ///
    /// A property type of `AWS::DataZone::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentParameter(Properties);

    impl EnvironmentParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the environment parameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the environment parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentParameter> for Json {
        fn from(value: EnvironmentParameter) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`EnvironmentActions`].
pub mod environment_actions {
    use crate::{Json, Properties, Value};

    /// The parameters of the console link specified as part of the environment action.
    ///
    /// A property type of `AWS::DataZone::EnvironmentActions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsConsoleLinkParameters(Properties);

    impl AwsConsoleLinkParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URI of the console link specified as part of the environment action.
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<AwsConsoleLinkParameters> for Json {
        fn from(value: AwsConsoleLinkParameters) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`EnvironmentBlueprintConfiguration`].
pub mod environment_blueprint_configuration {
    use crate::{Json, Map, Properties, Value};

    /// The regional parameters in the environment blueprint.
    ///
    /// A property type of `AWS::DataZone::EnvironmentBlueprintConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegionalParameter(Properties);

    impl RegionalParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string to string map containing parameters for the region.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The region specified in the environment parameter.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<RegionalParameter> for Json {
        fn from(value: RegionalParameter) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`EnvironmentProfile`].
pub mod environment_profile {
    use crate::{Json, Properties, Value};

    /// The parameter details of an environment profile.
    ///
    /// A property type of `AWS::DataZone::EnvironmentProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentParameter(Properties);

    impl EnvironmentParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name specified in the environment parameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the environment profile.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentParameter> for Json {
        fn from(value: EnvironmentParameter) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`FormType`].
pub mod form_type {
    use crate::{Json, Properties, Value};

    /// Indicates the smithy model of the API.
    ///
    /// A property type of `AWS::DataZone::FormType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Model(Properties);

    impl Model {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Smithy`.
        pub fn smithy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Smithy", value.into());
            self
        }
    }

    impl From<Model> for Json {
        fn from(value: Model) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Words of [`GroupProfile`].
pub mod group_profile {
    words! {
        /// Words for `GroupType`.
        pub enum GroupType {
            DatazoneSsoGroup = "DATAZONE_SSO_GROUP",
            IamRoleSessionGroup = "IAM_ROLE_SESSION_GROUP",
        }

        /// Words for `Status`.
        pub enum Status {
            Assigned = "ASSIGNED",
            NotAssigned = "NOT_ASSIGNED",
        }
    }
}

/// Words of [`Owner`].
pub mod owner {
    words! {
        /// Words for `EntityType`.
        pub enum EntityType {
            DomainUnit = "DOMAIN_UNIT",
        }
    }
}

/// Words of [`PolicyGrant`].
pub mod policy_grant {
    words! {
        /// Words for `EntityType`.
        pub enum EntityType {
            DomainUnit = "DOMAIN_UNIT",
            EnvironmentBlueprintConfiguration = "ENVIRONMENT_BLUEPRINT_CONFIGURATION",
            EnvironmentProfile = "ENVIRONMENT_PROFILE",
            AssetType = "ASSET_TYPE",
        }

        /// Words for `PolicyType`.
        pub enum PolicyType {
            CreateDomainUnit = "CREATE_DOMAIN_UNIT",
            OverrideDomainUnitOwners = "OVERRIDE_DOMAIN_UNIT_OWNERS",
            AddToProjectMemberPool = "ADD_TO_PROJECT_MEMBER_POOL",
            OverrideProjectOwners = "OVERRIDE_PROJECT_OWNERS",
            CreateGlossary = "CREATE_GLOSSARY",
            CreateFormType = "CREATE_FORM_TYPE",
            CreateAssetType = "CREATE_ASSET_TYPE",
            CreateProject = "CREATE_PROJECT",
            CreateEnvironmentProfile = "CREATE_ENVIRONMENT_PROFILE",
            DelegateCreateEnvironmentProfile = "DELEGATE_CREATE_ENVIRONMENT_PROFILE",
            CreateEnvironment = "CREATE_ENVIRONMENT",
            CreateEnvironmentFromBlueprint = "CREATE_ENVIRONMENT_FROM_BLUEPRINT",
            CreateProjectFromProjectProfile = "CREATE_PROJECT_FROM_PROJECT_PROFILE",
        }
    }
}

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, List, Properties, Value};

    /// The environment configuration user parameters.
    ///
    /// A property type of `AWS::DataZone::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentConfigurationUserParameter(Properties);

    impl EnvironmentConfigurationUserParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The environment configuration name.
        ///
        /// `EnvironmentConfigurationName`.
        pub fn environment_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnvironmentConfigurationName", value.into());
            self
        }

        /// The ID of the environment.
        ///
        /// `EnvironmentId`.
        pub fn environment_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnvironmentId", value.into());
            self
        }

        /// The environment parameters.
        ///
        /// `EnvironmentParameters`.
        pub fn environment_parameters(
            mut self,
            value: impl Into<List<EnvironmentParameter>>,
        ) -> Self {
            self.0.set("EnvironmentParameters", value.into());
            self
        }
    }

    impl From<EnvironmentConfigurationUserParameter> for Json {
        fn from(value: EnvironmentConfigurationUserParameter) -> Self {
            value.0.into()
        }
    }

    /// The parameter details of an evironment profile.
    ///
    /// A property type of `AWS::DataZone::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentParameter(Properties);

    impl EnvironmentParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an environment profile parameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of an environment profile parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentParameter> for Json {
        fn from(value: EnvironmentParameter) -> Self {
            value.0.into()
        }
    }

    /// The member of the project.
    ///
    /// A property type of `AWS::DataZone::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Member(Properties);

    impl Member {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `GroupIdentifier`.
        pub fn group_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupIdentifier", value.into());
            self
        }

        /// `UserIdentifier`.
        pub fn user_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserIdentifier", value.into());
            self
        }
    }

    impl From<Member> for Json {
        fn from(value: Member) -> Self {
            value.0.into()
        }
    }

    /// The project membership assignment.
    ///
    /// A property type of `AWS::DataZone::Project`.
    ///
    /// Required: `Designation`, `Member`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectMembershipAssignment(Properties);

    impl ProjectMembershipAssignment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Designation`. Required.
        pub fn designation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Designation", value.into());
            self
        }

        /// The member of the project.
        ///
        /// `Member`. Required.
        pub fn member(mut self, value: impl Into<Value<Member>>) -> Self {
            self.0.set("Member", value.into());
            self
        }
    }

    impl From<ProjectMembershipAssignment> for Json {
        fn from(value: ProjectMembershipAssignment) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DataZone::Project`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
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

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ProjectProfile`].
pub mod project_profile {
    use crate::{Json, List, Properties, Value};

    /// The AWS account of the environment.
    ///
    /// A property type of `AWS::DataZone::ProjectProfile`.
    ///
    /// Required: `AwsAccountId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsAccount(Properties);

    impl AwsAccount {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The account ID of a project.
        ///
        /// `AwsAccountId`. Required.
        pub fn aws_account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsAccountId", value.into());
            self
        }
    }

    impl From<AwsAccount> for Json {
        fn from(value: AwsAccount) -> Self {
            value.0.into()
        }
    }

    /// The configuration of an environment.
    ///
    /// A property type of `AWS::DataZone::ProjectProfile`.
    ///
    /// Required: `AwsRegion`, `EnvironmentBlueprintId`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentConfiguration(Properties);

    impl EnvironmentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS account of the environment.
        ///
        /// `AwsAccount`.
        pub fn aws_account(mut self, value: impl Into<Value<AwsAccount>>) -> Self {
            self.0.set("AwsAccount", value.into());
            self
        }

        /// The AWS Region of the environment.
        ///
        /// `AwsRegion`. Required.
        pub fn aws_region(mut self, value: impl Into<Value<Region>>) -> Self {
            self.0.set("AwsRegion", value.into());
            self
        }

        /// The configuration parameters of the environment.
        ///
        /// `ConfigurationParameters`.
        pub fn configuration_parameters(
            mut self,
            value: impl Into<Value<EnvironmentConfigurationParametersDetails>>,
        ) -> Self {
            self.0.set("ConfigurationParameters", value.into());
            self
        }

        /// The deployment mode of the environment.
        ///
        /// `DeploymentMode`. Allowed: [`DeploymentMode`].
        pub fn deployment_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DeploymentMode", value.into());
            self
        }

        /// The deployment order of the environment.
        ///
        /// `DeploymentOrder`.
        pub fn deployment_order(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DeploymentOrder", value.into());
            self
        }

        /// The environment description.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The environment blueprint ID.
        ///
        /// `EnvironmentBlueprintId`. Required.
        pub fn environment_blueprint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnvironmentBlueprintId", value.into());
            self
        }

        /// `EnvironmentConfigurationId`.
        pub fn environment_configuration_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EnvironmentConfigurationId", value.into());
            self
        }

        /// The environment name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<EnvironmentConfiguration> for Json {
        fn from(value: EnvironmentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The environment configuration parameter.
    ///
    /// A property type of `AWS::DataZone::ProjectProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentConfigurationParameter(Properties);

    impl EnvironmentConfigurationParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the environment parameter is editable.
        ///
        /// `IsEditable`.
        pub fn is_editable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsEditable", value.into());
            self
        }

        /// The name of the environment configuration parameter.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the environment configuration parameter.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentConfigurationParameter> for Json {
        fn from(value: EnvironmentConfigurationParameter) -> Self {
            value.0.into()
        }
    }

    /// The details of the environment configuration parameter.
    ///
    /// A property type of `AWS::DataZone::ProjectProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentConfigurationParametersDetails(Properties);

    impl EnvironmentConfigurationParametersDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter overrides.
        ///
        /// `ParameterOverrides`.
        pub fn parameter_overrides(
            mut self,
            value: impl Into<List<EnvironmentConfigurationParameter>>,
        ) -> Self {
            self.0.set("ParameterOverrides", value.into());
            self
        }

        /// The resolved environment configuration parameters.
        ///
        /// `ResolvedParameters`.
        pub fn resolved_parameters(
            mut self,
            value: impl Into<List<EnvironmentConfigurationParameter>>,
        ) -> Self {
            self.0.set("ResolvedParameters", value.into());
            self
        }

        /// Ssm path environment configuration parameters.
        ///
        /// `SsmPath`.
        pub fn ssm_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SsmPath", value.into());
            self
        }
    }

    impl From<EnvironmentConfigurationParametersDetails> for Json {
        fn from(value: EnvironmentConfigurationParametersDetails) -> Self {
            value.0.into()
        }
    }

    /// The AWS Region.
    ///
    /// A property type of `AWS::DataZone::ProjectProfile`.
    ///
    /// Required: `RegionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Region(Properties);

    impl Region {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Region name.
        ///
        /// `RegionName`. Required.
        pub fn region_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegionName", value.into());
            self
        }
    }

    impl From<Region> for Json {
        fn from(value: Region) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::DataZone::ProjectProfile`.
    ///
    /// Required: `IsValueEditable`, `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTagParameter(Properties);

    impl ResourceTagParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IsValueEditable`. Required.
        pub fn is_value_editable(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsValueEditable", value.into());
            self
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

    impl From<ResourceTagParameter> for Json {
        fn from(value: ResourceTagParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `DeploymentMode`.
        pub enum DeploymentMode {
            OnCreate = "ON_CREATE",
            OnDemand = "ON_DEMAND",
        }
    }
}

/// Property types of [`SubscriptionTarget`].
pub mod subscription_target {
    use crate::{Json, Properties, Value};

    /// The details of the subscription target configuration.
    ///
    /// A property type of `AWS::DataZone::SubscriptionTarget`.
    ///
    /// Required: `Content`, `FormName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubscriptionTargetForm(Properties);

    impl SubscriptionTargetForm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The content of the subscription target configuration.
        ///
        /// `Content`. Required.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// The form name included in the subscription target configuration.
        ///
        /// `FormName`. Required.
        pub fn form_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FormName", value.into());
            self
        }
    }

    impl From<SubscriptionTargetForm> for Json {
        fn from(value: SubscriptionTargetForm) -> Self {
            value.0.into()
        }
    }
}

/// Words of [`UserProfile`].
pub mod user_profile {
    words! {
        /// Words for `Status`.
        pub enum Status {
            Assigned = "ASSIGNED",
            NotAssigned = "NOT_ASSIGNED",
            Activated = "ACTIVATED",
            Deactivated = "DEACTIVATED",
        }

        /// Words for `UserType`.
        pub enum UserType {
            IamUser = "IAM_USER",
            IamRole = "IAM_ROLE",
            SsoUser = "SSO_USER",
            IamRoleSession = "IAM_ROLE_SESSION",
        }
    }
}
