//! `AWS::CleanRooms`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates a new analysis template.
///
/// [`AWS::CleanRooms::AnalysisTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-analysistemplate.html).
///
/// Required: `Format`, `MembershipIdentifier`, `Name`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AnalysisTemplate(Properties);

impl AnalysisTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The parameters of the analysis template.
    ///
    /// `AnalysisParameters`. A change replaces the resource.
    pub fn analysis_parameters(
        mut self,
        value: impl Into<List<analysis_template::AnalysisParameter>>,
    ) -> Self {
        self.0.set("AnalysisParameters", value.into());
        self
    }

    /// The description of the analysis template.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration that specifies the level of detail in error messages returned by analyses using this template. When set to `DETAILED` , error messages include more information to help troubleshoot issues with PySpark jobs.
    ///
    /// `ErrorMessageConfiguration`.
    pub fn error_message_configuration(
        mut self,
        value: impl Into<Value<analysis_template::ErrorMessageConfiguration>>,
    ) -> Self {
        self.0.set("ErrorMessageConfiguration", value.into());
        self
    }

    /// The format of the analysis template.
    ///
    /// `Format`. Required. Allowed: [`Format`](analysis_template::Format). A change replaces the resource.
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// The identifier for a membership resource.
    ///
    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// The name of the analysis template.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The entire schema object.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl Into<Value<analysis_template::AnalysisSchema>>) -> Self {
        self.0.set("Schema", value.into());
        self
    }

    /// The source of the analysis template.
    ///
    /// `Source`. Required. A change replaces the resource.
    pub fn source(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// The source metadata for the analysis template.
    ///
    /// `SourceMetadata`.
    pub fn source_metadata(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SourceMetadata", value.into());
        self
    }

    /// The parameters used to generate synthetic data for this analysis template.
    ///
    /// `SyntheticDataParameters`.
    pub fn synthetic_data_parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SyntheticDataParameters", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<analysis_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for AnalysisTemplate {
    const TYPE: &'static str = "AWS::CleanRooms::AnalysisTemplate";
}

impl Construct for AnalysisTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AnalysisTemplate> for Properties {
    fn from(value: AnalysisTemplate) -> Self {
        value.0
    }
}

impl Handle<AnalysisTemplate> {
    /// Returns the identifier for the analysis template.
    ///
    /// `Fn::GetAtt` of `AnalysisTemplateIdentifier`.
    #[must_use]
    pub fn analysis_template_identifier(self) -> Value<String> {
        self.attribute("AnalysisTemplateIdentifier")
    }

    /// Returns the Amazon Resource Name (ARN) of the analysis template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the unique ARN for the analysis template’s associated collaboration.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[must_use]
    pub fn collaboration_arn(self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// Returns the unique ID for the associated collaboration of the analysis template.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// Returns the Amazon Resource Name (ARN) of the member who created the analysis template.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[must_use]
    pub fn membership_arn(self) -> Value<String> {
        self.attribute("MembershipArn")
    }
}

/// Creates a new collaboration.
///
/// [`AWS::CleanRooms::Collaboration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-collaboration.html).
///
/// Required: `CreatorDisplayName`, `Description`, `Name`, `QueryLogStatus`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Collaboration(Properties);

impl Collaboration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS Regions where collaboration query results can be stored. Returns the list of Region identifiers that were specified when the collaboration was created.
    ///
    /// `AllowedResultRegions`. Allowed: [`AllowedResultRegions`](collaboration::AllowedResultRegions). A change replaces the resource.
    pub fn allowed_result_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedResultRegions", value.into());
        self
    }

    /// The analytics engine for the collaboration.
    ///
    /// `AnalyticsEngine`. Allowed: [`AnalyticsEngine`](collaboration::AnalyticsEngine).
    pub fn analytics_engine(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AnalyticsEngine", value.into());
        self
    }

    /// The types of change requests that are automatically approved for this collaboration.
    ///
    /// `AutoApprovedChangeTypes`. Allowed: [`AutoApprovedChangeTypes`](collaboration::AutoApprovedChangeTypes). A change replaces the resource.
    pub fn auto_approved_change_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AutoApprovedChangeTypes", value.into());
        self
    }

    /// A display name of the collaboration creator.
    ///
    /// `CreatorDisplayName`. Required. A change replaces the resource.
    pub fn creator_display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CreatorDisplayName", value.into());
        self
    }

    /// The ML member abilities for a collaboration member.
    ///
    /// `CreatorMLMemberAbilities`. A change replaces the resource.
    pub fn creator_ml_member_abilities(
        mut self,
        value: impl Into<Value<collaboration::MLMemberAbilities>>,
    ) -> Self {
        self.0.set("CreatorMLMemberAbilities", value.into());
        self
    }

    /// The abilities granted to the collaboration creator.
    ///
    /// `CreatorMemberAbilities`. Allowed: [`MemberAbility`](collaboration::MemberAbility). A change replaces the resource.
    pub fn creator_member_abilities(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CreatorMemberAbilities", value.into());
        self
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator.
    ///
    /// `CreatorPaymentConfiguration`. A change replaces the resource.
    pub fn creator_payment_configuration(
        mut self,
        value: impl Into<Value<collaboration::PaymentConfiguration>>,
    ) -> Self {
        self.0.set("CreatorPaymentConfiguration", value.into());
        self
    }

    /// The settings for client-side encryption for cryptographic computing.
    ///
    /// `DataEncryptionMetadata`. A change replaces the resource.
    pub fn data_encryption_metadata(
        mut self,
        value: impl Into<Value<collaboration::DataEncryptionMetadata>>,
    ) -> Self {
        self.0.set("DataEncryptionMetadata", value.into());
        self
    }

    /// A description of the collaboration provided by the collaboration owner.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `IsMetricsEnabled`.
    pub fn is_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsMetricsEnabled", value.into());
        self
    }

    /// An indicator as to whether job logging has been enabled or disabled for the collaboration.
    ///
    /// `JobLogStatus`. Allowed: [`JobLogStatus`](collaboration::JobLogStatus). A change replaces the resource.
    pub fn job_log_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobLogStatus", value.into());
        self
    }

    /// A list of initial members, not including the creator. This list is immutable.
    ///
    /// `Members`. A change replaces the resource.
    pub fn members(mut self, value: impl Into<List<collaboration::MemberSpecification>>) -> Self {
        self.0.set("Members", value.into());
        self
    }

    /// A human-readable identifier provided by the collaboration owner. Display names are not unique.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An indicator as to whether query logging has been enabled or disabled for the collaboration.
    ///
    /// `QueryLogStatus`. Required. Allowed: [`QueryLogStatus`](collaboration::QueryLogStatus). A change replaces the resource.
    pub fn query_log_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryLogStatus", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<collaboration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Collaboration {
    const TYPE: &'static str = "AWS::CleanRooms::Collaboration";
}

impl Construct for Collaboration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Collaboration> for Properties {
    fn from(value: Collaboration) -> Self {
        value.0
    }
}

impl Handle<Collaboration> {
    /// Returns the Amazon Resource Name (ARN) of the specified collaboration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier of the specified collaboration.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }
}

/// Creates a new configured table resource.
///
/// [`AWS::CleanRooms::ConfiguredTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html).
///
/// Required: `AllowedColumns`, `AnalysisMethod`, `Name`, `TableReference`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfiguredTable(Properties);

impl ConfiguredTable {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The columns within the underlying AWS Glue table that can be used within collaborations.
    ///
    /// `AllowedColumns`. Required.
    pub fn allowed_columns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedColumns", value.into());
        self
    }

    /// The analysis method for the configured table.
    ///
    /// `AnalysisMethod`. Required. Allowed: [`AnalysisMethod`](configured_table::AnalysisMethod).
    pub fn analysis_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AnalysisMethod", value.into());
        self
    }

    /// The analysis rule that was created for the configured table.
    ///
    /// `AnalysisRules`.
    pub fn analysis_rules(
        mut self,
        value: impl Into<List<configured_table::AnalysisRule>>,
    ) -> Self {
        self.0.set("AnalysisRules", value.into());
        self
    }

    /// A description for the configured table.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A name for the configured table.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The selected analysis methods for the configured table.
    ///
    /// `SelectedAnalysisMethods`. Allowed: [`SelectedAnalysisMethods`](configured_table::SelectedAnalysisMethods).
    pub fn selected_analysis_methods(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SelectedAnalysisMethods", value.into());
        self
    }

    /// The table that this configured table represents.
    ///
    /// `TableReference`. Required.
    pub fn table_reference(mut self, value: impl Into<Json>) -> Self {
        self.0.set("TableReference", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configured_table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfiguredTable {
    const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTable";
}

impl Construct for ConfiguredTable {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfiguredTable> for Properties {
    fn from(value: ConfiguredTable) -> Self {
        value.0
    }
}

impl Handle<ConfiguredTable> {
    /// Returns the Amazon Resource Name (ARN) of the specified configured table.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier of the specified configured table.
    ///
    /// `Fn::GetAtt` of `ConfiguredTableIdentifier`.
    #[must_use]
    pub fn configured_table_identifier(self) -> Value<String> {
        self.attribute("ConfiguredTableIdentifier")
    }
}

/// Creates a configured table association. A configured table association links a configured table with a collaboration.
///
/// [`AWS::CleanRooms::ConfiguredTableAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtableassociation.html).
///
/// Required: `ConfiguredTableIdentifier`, `MembershipIdentifier`, `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfiguredTableAssociation(Properties);

impl ConfiguredTableAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An analysis rule for a configured table association. This analysis rule specifies how data from the table can be used within its associated collaboration.
    ///
    /// `ConfiguredTableAssociationAnalysisRules`.
    pub fn configured_table_association_analysis_rules(
        mut self,
        value: impl Into<List<configured_table_association::ConfiguredTableAssociationAnalysisRule>>,
    ) -> Self {
        self.0
            .set("ConfiguredTableAssociationAnalysisRules", value.into());
        self
    }

    /// A unique identifier for the configured table to be associated to. Currently accepts a configured table ID.
    ///
    /// `ConfiguredTableIdentifier`. Required. A change replaces the resource.
    pub fn configured_table_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfiguredTableIdentifier", value.into());
        self
    }

    /// A description of the configured table association.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique ID for the membership this configured table association belongs to.
    ///
    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// The name of the configured table association, in lowercase. The table is identified by this name when running protected queries against the underlying data.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The service will assume this role to access catalog metadata and query the table.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<configured_table_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfiguredTableAssociation {
    const TYPE: &'static str = "AWS::CleanRooms::ConfiguredTableAssociation";
}

impl Construct for ConfiguredTableAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfiguredTableAssociation> for Properties {
    fn from(value: ConfiguredTableAssociation) -> Self {
        value.0
    }
}

impl Handle<ConfiguredTableAssociation> {
    /// Returns the Amazon Resource Name (ARN) of the specified configured table association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the unique identifier of the specified configured table association.
    ///
    /// `Fn::GetAtt` of `ConfiguredTableAssociationIdentifier`.
    #[must_use]
    pub fn configured_table_association_identifier(self) -> Value<String> {
        self.attribute("ConfiguredTableAssociationIdentifier")
    }
}

/// Describes information about the ID mapping table.
///
/// [`AWS::CleanRooms::IdMappingTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idmappingtable.html).
///
/// Required: `InputReferenceConfig`, `MembershipIdentifier`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdMappingTable(Properties);

impl IdMappingTable {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the ID mapping table.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The input reference configuration for the ID mapping table.
    ///
    /// `InputReferenceConfig`. Required. A change replaces the resource.
    pub fn input_reference_config(
        mut self,
        value: impl Into<Value<id_mapping_table::IdMappingTableInputReferenceConfig>>,
    ) -> Self {
        self.0.set("InputReferenceConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS KMS key.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The unique identifier of the membership resource for the ID mapping table.
    ///
    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// The name of the ID mapping table.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<id_mapping_table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IdMappingTable {
    const TYPE: &'static str = "AWS::CleanRooms::IdMappingTable";
}

impl Construct for IdMappingTable {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdMappingTable> for Properties {
    fn from(value: IdMappingTable) -> Self {
        value.0
    }
}

impl Handle<IdMappingTable> {
    /// The Amazon Resource Name (ARN) of the ID mapping table.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the collaboration that contains this ID mapping table.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[must_use]
    pub fn collaboration_arn(self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// The unique identifier of the collaboration that contains this ID mapping table.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The unique identifier of the ID mapping table identifier that you want to retrieve.
    ///
    /// `Fn::GetAtt` of `IdMappingTableIdentifier`.
    #[must_use]
    pub fn id_mapping_table_identifier(self) -> Value<String> {
        self.attribute("IdMappingTableIdentifier")
    }

    /// The input reference properties for the ID mapping table.
    ///
    /// `Fn::GetAtt` of `InputReferenceProperties`.
    #[must_use]
    pub fn input_reference_properties(self) -> Value<Json> {
        self.attribute("InputReferenceProperties")
    }

    /// The Amazon Resource Name (ARN) of the membership resource for the ID mapping table.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[must_use]
    pub fn membership_arn(self) -> Value<String> {
        self.attribute("MembershipArn")
    }
}

/// Provides information to create the ID namespace association.
///
/// [`AWS::CleanRooms::IdNamespaceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-idnamespaceassociation.html).
///
/// Required: `InputReferenceConfig`, `MembershipIdentifier`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdNamespaceAssociation(Properties);

impl IdNamespaceAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the ID namespace association.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration settings for the ID mapping table.
    ///
    /// `IdMappingConfig`.
    pub fn id_mapping_config(
        mut self,
        value: impl Into<Value<id_namespace_association::IdMappingConfig>>,
    ) -> Self {
        self.0.set("IdMappingConfig", value.into());
        self
    }

    /// The input reference configuration for the ID namespace association.
    ///
    /// `InputReferenceConfig`. Required. A change replaces the resource.
    pub fn input_reference_config(
        mut self,
        value: impl Into<Value<id_namespace_association::IdNamespaceAssociationInputReferenceConfig>>,
    ) -> Self {
        self.0.set("InputReferenceConfig", value.into());
        self
    }

    /// The unique identifier of the membership that contains the ID namespace association.
    ///
    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// The name of this ID namespace association.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<id_namespace_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IdNamespaceAssociation {
    const TYPE: &'static str = "AWS::CleanRooms::IdNamespaceAssociation";
}

impl Construct for IdNamespaceAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdNamespaceAssociation> for Properties {
    fn from(value: IdNamespaceAssociation) -> Self {
        value.0
    }
}

impl Handle<IdNamespaceAssociation> {
    /// The Amazon Resource Name (ARN) of the ID namespace association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The Amazon Resource Name (ARN) of the collaboration that contains this ID namespace association.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[must_use]
    pub fn collaboration_arn(self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// The unique identifier of the collaboration that contains this ID namespace association.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The unique identifier of the ID namespace association that you want to retrieve.
    ///
    /// `Fn::GetAtt` of `IdNamespaceAssociationIdentifier`.
    #[must_use]
    pub fn id_namespace_association_identifier(self) -> Value<String> {
        self.attribute("IdNamespaceAssociationIdentifier")
    }

    /// Provides the information for the ID namespace association input reference properties.
    ///
    /// `Fn::GetAtt` of `InputReferenceProperties`.
    #[must_use]
    pub fn input_reference_properties(self) -> Value<Json> {
        self.attribute("InputReferenceProperties")
    }

    /// The Amazon Resource Name (ARN) of the membership resource for this ID namespace association.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[must_use]
    pub fn membership_arn(self) -> Value<String> {
        self.attribute("MembershipArn")
    }
}

/// Represents an intermediate table that stores cached query results within a collaboration
///
/// [`AWS::CleanRooms::IntermediateTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html).
///
/// Required: `MembershipIdentifier`, `Name`, `PopulationAnalysisConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IntermediateTable(Properties);

impl IntermediateTable {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `AnalysisRules`.
    pub fn analysis_rules(
        mut self,
        value: impl Into<List<intermediate_table::IntermediateTableAnalysisRule>>,
    ) -> Self {
        self.0.set("AnalysisRules", value.into());
        self
    }

    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// `PopulationAnalysisConfiguration`. Required. A change replaces the resource.
    pub fn population_analysis_configuration(
        mut self,
        value: impl Into<Value<intermediate_table::PopulationAnalysisConfiguration>>,
    ) -> Self {
        self.0.set("PopulationAnalysisConfiguration", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<intermediate_table::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IntermediateTable {
    const TYPE: &'static str = "AWS::CleanRooms::IntermediateTable";
}

impl Construct for IntermediateTable {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IntermediateTable> for Properties {
    fn from(value: IntermediateTable) -> Self {
        value.0
    }
}

impl Handle<IntermediateTable> {
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `CollaborationArn`.
    #[must_use]
    pub fn collaboration_arn(self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `Fn::GetAtt` of `IntermediateTableIdentifier`.
    #[must_use]
    pub fn intermediate_table_identifier(self) -> Value<String> {
        self.attribute("IntermediateTableIdentifier")
    }

    /// `Fn::GetAtt` of `MembershipArn`.
    #[must_use]
    pub fn membership_arn(self) -> Value<String> {
        self.attribute("MembershipArn")
    }

    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a membership for a specific collaboration identifier and joins the collaboration.
///
/// [`AWS::CleanRooms::Membership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-membership.html).
///
/// Required: `CollaborationIdentifier`, `QueryLogStatus`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Membership(Properties);

impl Membership {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID for the associated collaboration.
    ///
    /// `CollaborationIdentifier`. Required. A change replaces the resource.
    pub fn collaboration_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CollaborationIdentifier", value.into());
        self
    }

    /// The default job result configuration for the membership.
    ///
    /// `DefaultJobResultConfiguration`.
    pub fn default_job_result_configuration(
        mut self,
        value: impl Into<Value<membership::MembershipProtectedJobResultConfiguration>>,
    ) -> Self {
        self.0.set("DefaultJobResultConfiguration", value.into());
        self
    }

    /// The default protected query result configuration as specified by the member who can receive results.
    ///
    /// `DefaultResultConfiguration`.
    pub fn default_result_configuration(
        mut self,
        value: impl Into<Value<membership::MembershipProtectedQueryResultConfiguration>>,
    ) -> Self {
        self.0.set("DefaultResultConfiguration", value.into());
        self
    }

    /// `IsMetricsEnabled`.
    pub fn is_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsMetricsEnabled", value.into());
        self
    }

    /// An indicator as to whether job logging has been enabled or disabled for the collaboration.
    ///
    /// `JobLogStatus`. Allowed: [`JobLogStatus`](membership::JobLogStatus).
    pub fn job_log_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("JobLogStatus", value.into());
        self
    }

    /// The payment responsibilities accepted by the collaboration member.
    ///
    /// `PaymentConfiguration`.
    pub fn payment_configuration(
        mut self,
        value: impl Into<Value<membership::MembershipPaymentConfiguration>>,
    ) -> Self {
        self.0.set("PaymentConfiguration", value.into());
        self
    }

    /// An indicator as to whether query logging has been enabled or disabled for the membership.
    ///
    /// `QueryLogStatus`. Required. Allowed: [`QueryLogStatus`](membership::QueryLogStatus).
    pub fn query_log_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("QueryLogStatus", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<membership::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Membership {
    const TYPE: &'static str = "AWS::CleanRooms::Membership";
}

impl Construct for Membership {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Membership> for Properties {
    fn from(value: Membership) -> Self {
        value.0
    }
}

impl Handle<Membership> {
    /// Returns the Amazon Resource Name (ARN) of the specified membership.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the Amazon Resource Name (ARN) of the specified collaboration.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[must_use]
    pub fn collaboration_arn(self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// Returns the unique identifier of the specified collaboration creator account.
    ///
    /// `Fn::GetAtt` of `CollaborationCreatorAccountId`.
    #[must_use]
    pub fn collaboration_creator_account_id(self) -> Value<String> {
        self.attribute("CollaborationCreatorAccountId")
    }

    /// Returns the unique identifier of the specified membership.
    ///
    /// `Fn::GetAtt` of `MembershipIdentifier`.
    #[must_use]
    pub fn membership_identifier(self) -> Value<String> {
        self.attribute("MembershipIdentifier")
    }
}

/// An object that defines the privacy budget template.
///
/// [`AWS::CleanRooms::PrivacyBudgetTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html).
///
/// Required: `AutoRefresh`, `MembershipIdentifier`, `Parameters`, `PrivacyBudgetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrivacyBudgetTemplate(Properties);

impl PrivacyBudgetTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// How often the privacy budget refreshes.
    ///
    /// `AutoRefresh`. Required. Allowed: [`AutoRefresh`](privacy_budget_template::AutoRefresh). A change replaces the resource.
    pub fn auto_refresh(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoRefresh", value.into());
        self
    }

    /// The identifier for a membership resource.
    ///
    /// `MembershipIdentifier`. Required. A change replaces the resource.
    pub fn membership_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MembershipIdentifier", value.into());
        self
    }

    /// Specifies the epsilon and noise parameters for the privacy budget template.
    ///
    /// `Parameters`. Required.
    pub fn parameters(
        mut self,
        value: impl Into<Value<privacy_budget_template::Parameters>>,
    ) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// Specifies the type of the privacy budget template.
    ///
    /// `PrivacyBudgetType`. Required. Allowed: [`PrivacyBudgetType`](privacy_budget_template::PrivacyBudgetType). A change replaces the resource.
    pub fn privacy_budget_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivacyBudgetType", value.into());
        self
    }

    /// An optional label that you can assign to a resource when you create it. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<privacy_budget_template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PrivacyBudgetTemplate {
    const TYPE: &'static str = "AWS::CleanRooms::PrivacyBudgetTemplate";
}

impl Construct for PrivacyBudgetTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrivacyBudgetTemplate> for Properties {
    fn from(value: PrivacyBudgetTemplate) -> Self {
        value.0
    }
}

impl Handle<PrivacyBudgetTemplate> {
    /// The ARN of the privacy budget template.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ARN of the collaboration that contains this privacy budget template.
    ///
    /// `Fn::GetAtt` of `CollaborationArn`.
    #[must_use]
    pub fn collaboration_arn(self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// The unique ID of the collaboration that contains this privacy budget template.
    ///
    /// `Fn::GetAtt` of `CollaborationIdentifier`.
    #[must_use]
    pub fn collaboration_identifier(self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// The Amazon Resource Name (ARN) of the member who created the privacy budget template.
    ///
    /// `Fn::GetAtt` of `MembershipArn`.
    #[must_use]
    pub fn membership_arn(self) -> Value<String> {
        self.attribute("MembershipArn")
    }

    /// A unique identifier for one of your memberships for a collaboration. The privacy budget template is created in the collaboration that this membership belongs to. Accepts a membership ID.
    ///
    /// `Fn::GetAtt` of `PrivacyBudgetTemplateIdentifier`.
    #[must_use]
    pub fn privacy_budget_template_identifier(self) -> Value<String> {
        self.attribute("PrivacyBudgetTemplateIdentifier")
    }
}

/// Property types and words of [`AnalysisTemplate`].
pub mod analysis_template {
    use crate::{Json, List, Properties, Value};

    /// Optional. The member who can query can provide this placeholder for a literal data value in an analysis template.
    ///
    /// A property type of `AWS::CleanRooms::AnalysisTemplate`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalysisParameter(Properties);

    impl AnalysisParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional. The default value that is applied in the analysis template. The member who can query can override this value in the query editor.
        ///
        /// `DefaultValue`.
        pub fn default_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultValue", value.into());
            self
        }

        /// The name of the parameter. The name must use only alphanumeric, underscore (\_), or hyphen (-) characters but cannot start or end with a hyphen.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of parameter.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AnalysisParameter> for Json {
        fn from(value: AnalysisParameter) -> Self {
            value.0.into()
        }
    }

    /// A relation within an analysis.
    ///
    /// A property type of `AWS::CleanRooms::AnalysisTemplate`.
    ///
    /// Required: `ReferencedTables`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalysisSchema(Properties);

    impl AnalysisSchema {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tables referenced in the analysis schema.
        ///
        /// `ReferencedTables`. Required.
        pub fn referenced_tables(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ReferencedTables", value.into());
            self
        }
    }

    impl From<AnalysisSchema> for Json {
        fn from(value: AnalysisSchema) -> Self {
            value.0.into()
        }
    }

    /// A structure that defines the level of detail included in error messages returned by PySpark jobs.
    ///
    /// A property type of `AWS::CleanRooms::AnalysisTemplate`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorMessageConfiguration(Properties);

    impl ErrorMessageConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of detail for error messages returned by the PySpark job. When set to DETAILED, error messages include more information to help troubleshoot issues with your PySpark job.
        ///
        /// `Type`. Required. Allowed: [`ErrorMessageConfigurationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ErrorMessageConfiguration> for Json {
        fn from(value: ErrorMessageConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::AnalysisTemplate`.
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
        /// Words for `Format`.
        pub enum Format {
            Sql = "SQL",
            Pyspark1_0 = "PYSPARK_1_0",
        }

        /// Words for `Type`.
        pub enum Type {
            Smallint = "SMALLINT",
            Integer = "INTEGER",
            Bigint = "BIGINT",
            Decimal = "DECIMAL",
            Real = "REAL",
            DoublePrecision = "DOUBLE_PRECISION",
            Boolean = "BOOLEAN",
            Char = "CHAR",
            Varchar = "VARCHAR",
            Date = "DATE",
            Timestamp = "TIMESTAMP",
            Timestamptz = "TIMESTAMPTZ",
            Time = "TIME",
            Timetz = "TIMETZ",
            Varbyte = "VARBYTE",
            Binary = "BINARY",
            Byte = "BYTE",
            Character = "CHARACTER",
            Double = "DOUBLE",
            Float = "FLOAT",
            Int = "INT",
            Long = "LONG",
            Numeric = "NUMERIC",
            Short = "SHORT",
            String = "STRING",
            TimestampLtz = "TIMESTAMP_LTZ",
            TimestampNtz = "TIMESTAMP_NTZ",
            Tinyint = "TINYINT",
        }

        /// Words for `Type`.
        pub enum ErrorMessageConfigurationType {
            Detailed = "DETAILED",
        }
    }
}

/// Property types and words of [`Collaboration`].
pub mod collaboration {
    use crate::{Json, List, Properties, Value};

    /// The settings for client-side encryption for cryptographic computing.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `AllowCleartext`, `AllowDuplicates`, `AllowJoinsOnColumnsWithDifferentNames`, `PreserveNulls`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataEncryptionMetadata(Properties);

    impl DataEncryptionMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether encrypted tables can contain cleartext data ( `TRUE` ) or are to cryptographically process every column ( `FALSE` ).
        ///
        /// `AllowCleartext`. Required.
        pub fn allow_cleartext(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowCleartext", value.into());
            self
        }

        /// Indicates whether Fingerprint columns can contain duplicate entries ( `TRUE` ) or are to contain only non-repeated values ( `FALSE` ).
        ///
        /// `AllowDuplicates`. Required.
        pub fn allow_duplicates(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowDuplicates", value.into());
            self
        }

        /// Indicates whether Fingerprint columns can be joined on any other Fingerprint column with a different name ( `TRUE` ) or can only be joined on Fingerprint columns of the same name ( `FALSE` ).
        ///
        /// `AllowJoinsOnColumnsWithDifferentNames`. Required.
        pub fn allow_joins_on_columns_with_different_names(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("AllowJoinsOnColumnsWithDifferentNames", value.into());
            self
        }

        /// Indicates whether NULL values are to be copied as NULL to encrypted tables ( `TRUE` ) or cryptographically processed ( `FALSE` ).
        ///
        /// `PreserveNulls`. Required.
        pub fn preserve_nulls(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PreserveNulls", value.into());
            self
        }
    }

    impl From<DataEncryptionMetadata> for Json {
        fn from(value: DataEncryptionMetadata) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator for query and job compute costs.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobComputePaymentConfig(Properties);

    impl JobComputePaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration creator has configured the collaboration member to pay for query and job compute costs ( `TRUE` ) or has not configured the collaboration member to pay for query and job compute costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<JobComputePaymentConfig> for Json {
        fn from(value: JobComputePaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// The ML member abilities for a collaboration member.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `CustomMLMemberAbilities`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MLMemberAbilities(Properties);

    impl MLMemberAbilities {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom ML member abilities for a collaboration member.
        ///
        /// `CustomMLMemberAbilities`. Required. Allowed: [`CustomMLMemberAbilities`].
        pub fn custom_ml_member_abilities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CustomMLMemberAbilities", value.into());
            self
        }
    }

    impl From<MLMemberAbilities> for Json {
        fn from(value: MLMemberAbilities) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MLPaymentConfig(Properties);

    impl MLPaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The payment responsibilities accepted by the member for model inference.
        ///
        /// `ModelInference`.
        pub fn model_inference(
            mut self,
            value: impl Into<Value<ModelInferencePaymentConfig>>,
        ) -> Self {
            self.0.set("ModelInference", value.into());
            self
        }

        /// The payment responsibilities accepted by the member for model training.
        ///
        /// `ModelTraining`.
        pub fn model_training(
            mut self,
            value: impl Into<Value<ModelTrainingPaymentConfig>>,
        ) -> Self {
            self.0.set("ModelTraining", value.into());
            self
        }

        /// The payment configuration for machine learning synthetic data generation.
        ///
        /// `SyntheticDataGeneration`.
        pub fn synthetic_data_generation(
            mut self,
            value: impl Into<Value<SyntheticDataGenerationPaymentConfig>>,
        ) -> Self {
            self.0.set("SyntheticDataGeneration", value.into());
            self
        }
    }

    impl From<MLPaymentConfig> for Json {
        fn from(value: MLPaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// Basic metadata used to construct a new member.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `AccountId`, `DisplayName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemberSpecification(Properties);

    impl MemberSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier used to reference members of the collaboration. Currently only supports AWS account ID.
        ///
        /// `AccountId`. Required.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// The member's display name.
        ///
        /// `DisplayName`. Required.
        pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DisplayName", value.into());
            self
        }

        /// The ML abilities granted to the collaboration member.
        ///
        /// `MLMemberAbilities`.
        pub fn ml_member_abilities(mut self, value: impl Into<Value<MLMemberAbilities>>) -> Self {
            self.0.set("MLMemberAbilities", value.into());
            self
        }

        /// The abilities granted to the collaboration member.
        ///
        /// `MemberAbilities`. Allowed: [`MemberAbility`].
        pub fn member_abilities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("MemberAbilities", value.into());
            self
        }

        /// The collaboration member's payment responsibilities set by the collaboration creator.
        ///
        /// `PaymentConfiguration`.
        pub fn payment_configuration(
            mut self,
            value: impl Into<Value<PaymentConfiguration>>,
        ) -> Self {
            self.0.set("PaymentConfiguration", value.into());
            self
        }
    }

    impl From<MemberSpecification> for Json {
        fn from(value: MemberSpecification) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's model inference payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelInferencePaymentConfig(Properties);

    impl ModelInferencePaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration creator has configured the collaboration member to pay for model inference costs ( `TRUE` ) or has not configured the collaboration member to pay for model inference costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<ModelInferencePaymentConfig> for Json {
        fn from(value: ModelInferencePaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's model training payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModelTrainingPaymentConfig(Properties);

    impl ModelTrainingPaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration creator has configured the collaboration member to pay for model training costs ( `TRUE` ) or has not configured the collaboration member to pay for model training costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<ModelTrainingPaymentConfig> for Json {
        fn from(value: ModelTrainingPaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `QueryCompute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaymentConfiguration(Properties);

    impl PaymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The compute configuration for the job.
        ///
        /// `JobCompute`.
        pub fn job_compute(mut self, value: impl Into<Value<JobComputePaymentConfig>>) -> Self {
            self.0.set("JobCompute", value.into());
            self
        }

        /// An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator.
        ///
        /// `MachineLearning`.
        pub fn machine_learning(mut self, value: impl Into<Value<MLPaymentConfig>>) -> Self {
            self.0.set("MachineLearning", value.into());
            self
        }

        /// The collaboration member's payment responsibilities set by the collaboration creator for query compute costs.
        ///
        /// `QueryCompute`. Required.
        pub fn query_compute(mut self, value: impl Into<Value<QueryComputePaymentConfig>>) -> Self {
            self.0.set("QueryCompute", value.into());
            self
        }
    }

    impl From<PaymentConfiguration> for Json {
        fn from(value: PaymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's payment responsibilities set by the collaboration creator for query compute costs.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct QueryComputePaymentConfig(Properties);

    impl QueryComputePaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration creator has configured the collaboration member to pay for query compute costs ( `TRUE` ) or has not configured the collaboration member to pay for query compute costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<QueryComputePaymentConfig> for Json {
        fn from(value: QueryComputePaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// Payment configuration for synthetic data generation.
    ///
    /// A property type of `AWS::CleanRooms::Collaboration`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SyntheticDataGenerationPaymentConfig(Properties);

    impl SyntheticDataGenerationPaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates who is responsible for paying for synthetic data generation.
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<SyntheticDataGenerationPaymentConfig> for Json {
        fn from(value: SyntheticDataGenerationPaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::Collaboration`.
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
        /// Words for `AllowedResultRegions`.
        pub enum AllowedResultRegions {
            UsWest1 = "us-west-1",
            UsWest2 = "us-west-2",
            UsEast1 = "us-east-1",
            UsEast2 = "us-east-2",
            AfSouth1 = "af-south-1",
            ApEast1 = "ap-east-1",
            ApEast2 = "ap-east-2",
            ApSouth2 = "ap-south-2",
            ApSoutheast1 = "ap-southeast-1",
            ApSoutheast2 = "ap-southeast-2",
            ApSoutheast3 = "ap-southeast-3",
            ApSoutheast5 = "ap-southeast-5",
            ApSoutheast4 = "ap-southeast-4",
            ApSoutheast7 = "ap-southeast-7",
            ApSouth1 = "ap-south-1",
            ApNortheast3 = "ap-northeast-3",
            ApNortheast1 = "ap-northeast-1",
            ApNortheast2 = "ap-northeast-2",
            CaCentral1 = "ca-central-1",
            CaWest1 = "ca-west-1",
            EuSouth1 = "eu-south-1",
            EuWest3 = "eu-west-3",
            EuSouth2 = "eu-south-2",
            EuCentral2 = "eu-central-2",
            EuCentral1 = "eu-central-1",
            EuNorth1 = "eu-north-1",
            EuWest1 = "eu-west-1",
            EuWest2 = "eu-west-2",
            MeSouth1 = "me-south-1",
            MeCentral1 = "me-central-1",
            IlCentral1 = "il-central-1",
            SaEast1 = "sa-east-1",
            MxCentral1 = "mx-central-1",
        }

        /// Words for `AnalyticsEngine`.
        pub enum AnalyticsEngine {
            CleanRoomsSql = "CLEAN_ROOMS_SQL",
            Spark = "SPARK",
        }

        /// Words for `AutoApprovedChangeTypes`.
        pub enum AutoApprovedChangeTypes {
            AddMember = "ADD_MEMBER",
            GrantReceiveResultsAbility = "GRANT_RECEIVE_RESULTS_ABILITY",
            RevokeReceiveResultsAbility = "REVOKE_RECEIVE_RESULTS_ABILITY",
        }

        /// Words for `MemberAbility`.
        pub enum MemberAbility {
            CanQuery = "CAN_QUERY",
            CanRunJob = "CAN_RUN_JOB",
            CanReceiveResults = "CAN_RECEIVE_RESULTS",
        }

        /// Words for `JobLogStatus`.
        pub enum JobLogStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `QueryLogStatus`.
        pub enum QueryLogStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `CustomMLMemberAbilities`.
        pub enum CustomMLMemberAbilities {
            CanReceiveModelOutput = "CAN_RECEIVE_MODEL_OUTPUT",
            CanReceiveInferenceOutput = "CAN_RECEIVE_INFERENCE_OUTPUT",
        }
    }
}

/// Property types and words of [`ConfiguredTable`].
pub mod configured_table {
    use crate::{Json, Properties, Value};

    /// A specification about how data from the configured table can be used in a query.
    ///
    /// A property type of `AWS::CleanRooms::ConfiguredTable`.
    ///
    /// Required: `Policy`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalysisRule(Properties);

    impl AnalysisRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A policy that describes the associated data usage limitations.
        ///
        /// `Policy`. Required.
        pub fn policy(
            mut self,
            value: impl Into<Value<ConfiguredTableAnalysisRulePolicy>>,
        ) -> Self {
            self.0.set("Policy", value.into());
            self
        }

        /// The type of analysis rule.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AnalysisRule> for Json {
        fn from(value: AnalysisRule) -> Self {
            value.0.into()
        }
    }

    /// Controls on the query specifications that can be run on a configured table.
    ///
    /// A property type of `AWS::CleanRooms::ConfiguredTable`.
    ///
    /// Required: `V1`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfiguredTableAnalysisRulePolicy(Properties);

    impl ConfiguredTableAnalysisRulePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls on the query specifications that can be run on a configured table.
        ///
        /// `V1`. Required.
        pub fn v1(mut self, value: impl Into<Json>) -> Self {
            self.0.set("V1", value.into());
            self
        }
    }

    impl From<ConfiguredTableAnalysisRulePolicy> for Json {
        fn from(value: ConfiguredTableAnalysisRulePolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::ConfiguredTable`.
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
        /// Words for `AnalysisMethod`.
        pub enum AnalysisMethod {
            DirectQuery = "DIRECT_QUERY",
            DirectJob = "DIRECT_JOB",
            Multiple = "MULTIPLE",
        }

        /// Words for `SelectedAnalysisMethods`.
        pub enum SelectedAnalysisMethods {
            DirectQuery = "DIRECT_QUERY",
            DirectJob = "DIRECT_JOB",
        }

        /// Words for `Type`.
        pub enum Type {
            Aggregation = "AGGREGATION",
            List = "LIST",
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`ConfiguredTableAssociation`].
pub mod configured_table_association {
    use crate::{Json, Properties, Value};

    /// An analysis rule for a configured table association. This analysis rule specifies how data from the table can be used within its associated collaboration.
    ///
    /// A property type of `AWS::CleanRooms::ConfiguredTableAssociation`.
    ///
    /// Required: `Policy`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfiguredTableAssociationAnalysisRule(Properties);

    impl ConfiguredTableAssociationAnalysisRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy of the configured table association analysis rule.
        ///
        /// `Policy`. Required.
        pub fn policy(
            mut self,
            value: impl Into<Value<ConfiguredTableAssociationAnalysisRulePolicy>>,
        ) -> Self {
            self.0.set("Policy", value.into());
            self
        }

        /// The type of the configured table association analysis rule.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ConfiguredTableAssociationAnalysisRule> for Json {
        fn from(value: ConfiguredTableAssociationAnalysisRule) -> Self {
            value.0.into()
        }
    }

    /// Controls on the query specifications that can be run on an associated configured table.
    ///
    /// A property type of `AWS::CleanRooms::ConfiguredTableAssociation`.
    ///
    /// Required: `V1`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfiguredTableAssociationAnalysisRulePolicy(Properties);

    impl ConfiguredTableAssociationAnalysisRulePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The policy for the configured table association analysis rule.
        ///
        /// `V1`. Required.
        pub fn v1(mut self, value: impl Into<Json>) -> Self {
            self.0.set("V1", value.into());
            self
        }
    }

    impl From<ConfiguredTableAssociationAnalysisRulePolicy> for Json {
        fn from(value: ConfiguredTableAssociationAnalysisRulePolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::ConfiguredTableAssociation`.
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
        /// Words for `Type`.
        pub enum Type {
            Aggregation = "AGGREGATION",
            List = "LIST",
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`IdMappingTable`].
pub mod id_mapping_table {
    use crate::{Json, List, Properties, Value};

    /// Provides the input reference configuration for the ID mapping table.
    ///
    /// A property type of `AWS::CleanRooms::IdMappingTable`.
    ///
    /// Required: `InputReferenceArn`, `ManageResourcePolicies`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingTableInputReferenceConfig(Properties);

    impl IdMappingTableInputReferenceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the referenced resource in AWS Entity Resolution . Valid values are ID mapping workflow ARNs.
        ///
        /// `InputReferenceArn`. Required.
        pub fn input_reference_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputReferenceArn", value.into());
            self
        }

        /// When `TRUE` , AWS Clean Rooms manages permissions for the ID mapping table resource.
        ///
        /// `ManageResourcePolicies`. Required.
        pub fn manage_resource_policies(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ManageResourcePolicies", value.into());
            self
        }
    }

    impl From<IdMappingTableInputReferenceConfig> for Json {
        fn from(value: IdMappingTableInputReferenceConfig) -> Self {
            value.0.into()
        }
    }

    /// The input reference properties for the ID mapping table.
    ///
    /// A property type of `AWS::CleanRooms::IdMappingTable`.
    ///
    /// Required: `IdMappingTableInputSource`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingTableInputReferenceProperties(Properties);

    impl IdMappingTableInputReferenceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The input source of the ID mapping table.
        ///
        /// `IdMappingTableInputSource`. Required.
        pub fn id_mapping_table_input_source(
            mut self,
            value: impl Into<List<IdMappingTableInputSource>>,
        ) -> Self {
            self.0.set("IdMappingTableInputSource", value.into());
            self
        }
    }

    impl From<IdMappingTableInputReferenceProperties> for Json {
        fn from(value: IdMappingTableInputReferenceProperties) -> Self {
            value.0.into()
        }
    }

    /// The input source of the ID mapping table.
    ///
    /// A property type of `AWS::CleanRooms::IdMappingTable`.
    ///
    /// Required: `IdNamespaceAssociationId`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingTableInputSource(Properties);

    impl IdMappingTableInputSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the ID namespace association.
        ///
        /// `IdNamespaceAssociationId`. Required.
        pub fn id_namespace_association_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdNamespaceAssociationId", value.into());
            self
        }

        /// The type of the input source of the ID mapping table.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IdMappingTableInputSource> for Json {
        fn from(value: IdMappingTableInputSource) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::IdMappingTable`.
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
        /// Words for `Type`.
        pub enum Type {
            Source = "SOURCE",
            Target = "TARGET",
        }
    }
}

/// Property types and words of [`IdNamespaceAssociation`].
pub mod id_namespace_association {
    use crate::{Json, List, Properties, Value};

    /// The configuration settings for the ID mapping table.
    ///
    /// A property type of `AWS::CleanRooms::IdNamespaceAssociation`.
    ///
    /// Required: `AllowUseAsDimensionColumn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdMappingConfig(Properties);

    impl IdMappingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An indicator as to whether you can use your column as a dimension column in the ID mapping table ( `TRUE` ) or not ( `FALSE` ).
        ///
        /// `AllowUseAsDimensionColumn`. Required.
        pub fn allow_use_as_dimension_column(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowUseAsDimensionColumn", value.into());
            self
        }
    }

    impl From<IdMappingConfig> for Json {
        fn from(value: IdMappingConfig) -> Self {
            value.0.into()
        }
    }

    /// Provides the information for the ID namespace association input reference configuration.
    ///
    /// A property type of `AWS::CleanRooms::IdNamespaceAssociation`.
    ///
    /// Required: `InputReferenceArn`, `ManageResourcePolicies`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdNamespaceAssociationInputReferenceConfig(Properties);

    impl IdNamespaceAssociationInputReferenceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS Entity Resolution resource that is being associated to the collaboration. Valid resource ARNs are from the ID namespaces that you own.
        ///
        /// `InputReferenceArn`. Required.
        pub fn input_reference_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputReferenceArn", value.into());
            self
        }

        /// When `TRUE` , AWS Clean Rooms manages permissions for the ID namespace association resource.
        ///
        /// `ManageResourcePolicies`. Required.
        pub fn manage_resource_policies(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ManageResourcePolicies", value.into());
            self
        }
    }

    impl From<IdNamespaceAssociationInputReferenceConfig> for Json {
        fn from(value: IdNamespaceAssociationInputReferenceConfig) -> Self {
            value.0.into()
        }
    }

    /// Provides the information for the ID namespace association input reference properties.
    ///
    /// A property type of `AWS::CleanRooms::IdNamespaceAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdNamespaceAssociationInputReferenceProperties(Properties);

    impl IdNamespaceAssociationInputReferenceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines how ID mapping workflows are supported for this ID namespace association.
        ///
        /// `IdMappingWorkflowsSupported`.
        pub fn id_mapping_workflows_supported(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("IdMappingWorkflowsSupported", value.into());
            self
        }

        /// The ID namespace type for this ID namespace association.
        ///
        /// `IdNamespaceType`. Allowed: [`IdNamespaceType`].
        pub fn id_namespace_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdNamespaceType", value.into());
            self
        }
    }

    impl From<IdNamespaceAssociationInputReferenceProperties> for Json {
        fn from(value: IdNamespaceAssociationInputReferenceProperties) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::IdNamespaceAssociation`.
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
        /// Words for `IdNamespaceType`.
        pub enum IdNamespaceType {
            Source = "SOURCE",
            Target = "TARGET",
        }
    }
}

/// Property types and words of [`IntermediateTable`].
pub mod intermediate_table {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CleanRooms::IntermediateTable`.
    ///
    /// Required: `Policy`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntermediateTableAnalysisRule(Properties);

    impl IntermediateTableAnalysisRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Policy`. Required.
        pub fn policy(
            mut self,
            value: impl Into<Value<IntermediateTableAnalysisRulePolicy>>,
        ) -> Self {
            self.0.set("Policy", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<IntermediateTableAnalysisRule> for Json {
        fn from(value: IntermediateTableAnalysisRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::IntermediateTable`.
    ///
    /// Required: `V1`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntermediateTableAnalysisRulePolicy(Properties);

    impl IntermediateTableAnalysisRulePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `V1`. Required.
        pub fn v1(mut self, value: impl Into<Json>) -> Self {
            self.0.set("V1", value.into());
            self
        }
    }

    impl From<IntermediateTableAnalysisRulePolicy> for Json {
        fn from(value: IntermediateTableAnalysisRulePolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PopulationAnalysisConfiguration(Properties);

    impl PopulationAnalysisConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SqlParameters`.
        pub fn sql_parameters(
            mut self,
            value: impl Into<Value<PopulationAnalysisSqlParameters>>,
        ) -> Self {
            self.0.set("SqlParameters", value.into());
            self
        }
    }

    impl From<PopulationAnalysisConfiguration> for Json {
        fn from(value: PopulationAnalysisConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::IntermediateTable`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PopulationAnalysisSqlParameters(Properties);

    impl PopulationAnalysisSqlParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AnalysisTemplateArn`.
        pub fn analysis_template_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnalysisTemplateArn", value.into());
            self
        }

        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }
    }

    impl From<PopulationAnalysisSqlParameters> for Json {
        fn from(value: PopulationAnalysisSqlParameters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::IntermediateTable`.
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
        /// Words for `Type`.
        pub enum Type {
            Custom = "CUSTOM",
        }
    }
}

/// Property types and words of [`Membership`].
pub mod membership {
    use crate::{Json, Properties, Value};

    /// An object representing the payment responsibilities accepted by the collaboration member for query and job compute costs.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipJobComputePaymentConfig(Properties);

    impl MembershipJobComputePaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration member has accepted to pay for job compute costs ( `TRUE` ) or has not accepted to pay for query and job compute costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<MembershipJobComputePaymentConfig> for Json {
        fn from(value: MembershipJobComputePaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's machine learning payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipMLPaymentConfig(Properties);

    impl MembershipMLPaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The payment responsibilities accepted by the member for model inference.
        ///
        /// `ModelInference`.
        pub fn model_inference(
            mut self,
            value: impl Into<Value<MembershipModelInferencePaymentConfig>>,
        ) -> Self {
            self.0.set("ModelInference", value.into());
            self
        }

        /// The payment responsibilities accepted by the member for model training.
        ///
        /// `ModelTraining`.
        pub fn model_training(
            mut self,
            value: impl Into<Value<MembershipModelTrainingPaymentConfig>>,
        ) -> Self {
            self.0.set("ModelTraining", value.into());
            self
        }

        /// The payment configuration for synthetic data generation for this machine learning membership.
        ///
        /// `SyntheticDataGeneration`.
        pub fn synthetic_data_generation(
            mut self,
            value: impl Into<Value<MembershipSyntheticDataGenerationPaymentConfig>>,
        ) -> Self {
            self.0.set("SyntheticDataGeneration", value.into());
            self
        }
    }

    impl From<MembershipMLPaymentConfig> for Json {
        fn from(value: MembershipMLPaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's model inference payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipModelInferencePaymentConfig(Properties);

    impl MembershipModelInferencePaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration member has accepted to pay for model inference costs ( `TRUE` ) or has not accepted to pay for model inference costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<MembershipModelInferencePaymentConfig> for Json {
        fn from(value: MembershipModelInferencePaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// An object representing the collaboration member's model training payment responsibilities set by the collaboration creator.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipModelTrainingPaymentConfig(Properties);

    impl MembershipModelTrainingPaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration member has accepted to pay for model training costs ( `TRUE` ) or has not accepted to pay for model training costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<MembershipModelTrainingPaymentConfig> for Json {
        fn from(value: MembershipModelTrainingPaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// An object representing the payment responsibilities accepted by the collaboration member.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `QueryCompute`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipPaymentConfiguration(Properties);

    impl MembershipPaymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The payment responsibilities accepted by the collaboration member for job compute costs.
        ///
        /// `JobCompute`.
        pub fn job_compute(
            mut self,
            value: impl Into<Value<MembershipJobComputePaymentConfig>>,
        ) -> Self {
            self.0.set("JobCompute", value.into());
            self
        }

        /// The payment responsibilities accepted by the collaboration member for machine learning costs.
        ///
        /// `MachineLearning`.
        pub fn machine_learning(
            mut self,
            value: impl Into<Value<MembershipMLPaymentConfig>>,
        ) -> Self {
            self.0.set("MachineLearning", value.into());
            self
        }

        /// The payment responsibilities accepted by the collaboration member for query compute costs.
        ///
        /// `QueryCompute`. Required.
        pub fn query_compute(
            mut self,
            value: impl Into<Value<MembershipQueryComputePaymentConfig>>,
        ) -> Self {
            self.0.set("QueryCompute", value.into());
            self
        }
    }

    impl From<MembershipPaymentConfiguration> for Json {
        fn from(value: MembershipPaymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for protected job results.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `S3`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipProtectedJobOutputConfiguration(Properties);

    impl MembershipProtectedJobOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the configuration to write the job results to S3.
        ///
        /// `S3`. Required.
        pub fn s3(
            mut self,
            value: impl Into<Value<ProtectedJobS3OutputConfigurationInput>>,
        ) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<MembershipProtectedJobOutputConfiguration> for Json {
        fn from(value: MembershipProtectedJobOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for protected job results.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `OutputConfiguration`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipProtectedJobResultConfiguration(Properties);

    impl MembershipProtectedJobResultConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The output configuration for a protected job result.
        ///
        /// `OutputConfiguration`. Required.
        pub fn output_configuration(
            mut self,
            value: impl Into<Value<MembershipProtectedJobOutputConfiguration>>,
        ) -> Self {
            self.0.set("OutputConfiguration", value.into());
            self
        }

        /// The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected job results to the result location, given by the member who can receive results.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<MembershipProtectedJobResultConfiguration> for Json {
        fn from(value: MembershipProtectedJobResultConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for protected query results.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `S3`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipProtectedQueryOutputConfiguration(Properties);

    impl MembershipProtectedQueryOutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required configuration for a protected query with an `s3` output type.
        ///
        /// `S3`. Required.
        pub fn s3(mut self, value: impl Into<Value<ProtectedQueryS3OutputConfiguration>>) -> Self {
            self.0.set("S3", value.into());
            self
        }
    }

    impl From<MembershipProtectedQueryOutputConfiguration> for Json {
        fn from(value: MembershipProtectedQueryOutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains configurations for protected query results.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `OutputConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipProtectedQueryResultConfiguration(Properties);

    impl MembershipProtectedQueryResultConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for protected query results.
        ///
        /// `OutputConfiguration`. Required.
        pub fn output_configuration(
            mut self,
            value: impl Into<Value<MembershipProtectedQueryOutputConfiguration>>,
        ) -> Self {
            self.0.set("OutputConfiguration", value.into());
            self
        }

        /// The unique ARN for an IAM role that is used by AWS Clean Rooms to write protected query results to the result location, given by the member who can receive results.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }
    }

    impl From<MembershipProtectedQueryResultConfiguration> for Json {
        fn from(value: MembershipProtectedQueryResultConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object representing the payment responsibilities accepted by the collaboration member for query compute costs.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipQueryComputePaymentConfig(Properties);

    impl MembershipQueryComputePaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the collaboration member has accepted to pay for query compute costs ( `TRUE` ) or has not accepted to pay for query compute costs ( `FALSE` ).
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<MembershipQueryComputePaymentConfig> for Json {
        fn from(value: MembershipQueryComputePaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration for payment for synthetic data generation in a membership.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `IsResponsible`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MembershipSyntheticDataGenerationPaymentConfig(Properties);

    impl MembershipSyntheticDataGenerationPaymentConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates if this membership is responsible for paying for synthetic data generation.
        ///
        /// `IsResponsible`. Required.
        pub fn is_responsible(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsResponsible", value.into());
            self
        }
    }

    impl From<MembershipSyntheticDataGenerationPaymentConfig> for Json {
        fn from(value: MembershipSyntheticDataGenerationPaymentConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains input information for protected jobs with an S3 output type.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProtectedJobS3OutputConfigurationInput(Properties);

    impl ProtectedJobS3OutputConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket for job output.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 prefix to unload the protected job results.
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }
    }

    impl From<ProtectedJobS3OutputConfigurationInput> for Json {
        fn from(value: ProtectedJobS3OutputConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// Contains the configuration to write the query results to S3.
    ///
    /// A property type of `AWS::CleanRooms::Membership`.
    ///
    /// Required: `Bucket`, `ResultFormat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProtectedQueryS3OutputConfiguration(Properties);

    impl ProtectedQueryS3OutputConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 bucket to unload the protected query results.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The S3 prefix to unload the protected query results.
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }

        /// Intended file format of the result.
        ///
        /// `ResultFormat`. Required. Allowed: [`ResultFormat`].
        pub fn result_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResultFormat", value.into());
            self
        }

        /// Indicates whether files should be output as a single file ( `TRUE` ) or output as multiple files ( `FALSE` ). This parameter is only supported for analyses with the Spark analytics engine.
        ///
        /// `SingleFileOutput`.
        pub fn single_file_output(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SingleFileOutput", value.into());
            self
        }
    }

    impl From<ProtectedQueryS3OutputConfiguration> for Json {
        fn from(value: ProtectedQueryS3OutputConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::Membership`.
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
        /// Words for `JobLogStatus`.
        pub enum JobLogStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `QueryLogStatus`.
        pub enum QueryLogStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ResultFormat`.
        pub enum ResultFormat {
            Csv = "CSV",
            Parquet = "PARQUET",
        }
    }
}

/// Property types and words of [`PrivacyBudgetTemplate`].
pub mod privacy_budget_template {
    use crate::{Json, List, Properties, Value};

    /// Individual budget parameter configuration that defines specific budget allocation settings for access budgets.
    ///
    /// A property type of `AWS::CleanRooms::PrivacyBudgetTemplate`.
    ///
    /// Required: `Budget`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BudgetParameter(Properties);

    impl BudgetParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether this individual budget parameter automatically refreshes when the budget period resets.
        ///
        /// `AutoRefresh`. Allowed: [`BudgetParameterAutoRefresh`].
        pub fn auto_refresh(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AutoRefresh", value.into());
            self
        }

        /// The budget allocation amount for this specific parameter.
        ///
        /// `Budget`. Required.
        pub fn budget(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Budget", value.into());
            self
        }

        /// The type of budget parameter being configured.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<BudgetParameter> for Json {
        fn from(value: BudgetParameter) -> Self {
            value.0.into()
        }
    }

    /// Specifies the epsilon and noise parameters for the privacy budget template.
    ///
    /// A property type of `AWS::CleanRooms::PrivacyBudgetTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameters(Properties);

    impl Parameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BudgetParameters`.
        pub fn budget_parameters(mut self, value: impl Into<List<BudgetParameter>>) -> Self {
            self.0.set("BudgetParameters", value.into());
            self
        }

        /// `Epsilon`.
        pub fn epsilon(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Epsilon", value.into());
            self
        }

        /// `ResourceArn`.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }

        /// `UsersNoisePerQuery`.
        pub fn users_noise_per_query(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UsersNoisePerQuery", value.into());
            self
        }
    }

    impl From<Parameters> for Json {
        fn from(value: Parameters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CleanRooms::PrivacyBudgetTemplate`.
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
        /// Words for `AutoRefresh`.
        pub enum AutoRefresh {
            CalendarMonth = "CALENDAR_MONTH",
            None = "NONE",
        }

        /// Words for `PrivacyBudgetType`.
        pub enum PrivacyBudgetType {
            DifferentialPrivacy = "DIFFERENTIAL_PRIVACY",
            AccessBudget = "ACCESS_BUDGET",
        }

        /// Words for `AutoRefresh`.
        pub enum BudgetParameterAutoRefresh {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Type`.
        pub enum Type {
            CalendarDay = "CALENDAR_DAY",
            CalendarMonth = "CALENDAR_MONTH",
            CalendarWeek = "CALENDAR_WEEK",
            Lifetime = "LIFETIME",
        }
    }
}
