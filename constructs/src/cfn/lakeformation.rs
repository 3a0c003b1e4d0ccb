//! `AWS::LakeFormation`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Scope, Value};

/// A structure that represents a data cell filter with column-level, row-level, and/or cell-level security. Data cell filters belong to a specific table in a Data Catalog .
///
/// [`AWS::LakeFormation::DataCellsFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html).
///
/// Required: `DatabaseName`, `Name`, `TableCatalogId`, `TableName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataCellsFilter(Properties);

impl DataCellsFilter {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of UTF-8 strings. A list of column names.
    ///
    /// `ColumnNames`. A change replaces the resource.
    pub fn column_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ColumnNames", value.into());
        self
    }

    /// A wildcard with exclusions. You must specify either a `ColumnNames` list or the `ColumnWildCard` .
    ///
    /// `ColumnWildcard`. A change replaces the resource.
    pub fn column_wildcard(
        mut self,
        value: impl Into<Value<data_cells_filter::ColumnWildcard>>,
    ) -> Self {
        self.0.set("ColumnWildcard", value.into());
        self
    }

    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html) .
    ///
    /// `DatabaseName`. Required. A change replaces the resource.
    pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseName", value.into());
        self
    }

    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html) .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A PartiQL predicate.
    ///
    /// `RowFilter`. A change replaces the resource.
    pub fn row_filter(mut self, value: impl Into<Value<data_cells_filter::RowFilter>>) -> Self {
        self.0.set("RowFilter", value.into());
        self
    }

    /// Catalog id string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html) .
    ///
    /// `TableCatalogId`. Required. A change replaces the resource.
    pub fn table_catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableCatalogId", value.into());
        self
    }

    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html) .
    ///
    /// `TableName`. Required. A change replaces the resource.
    pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TableName", value.into());
        self
    }
}

impl crate::Resource for DataCellsFilter {
    const TYPE: &'static str = "AWS::LakeFormation::DataCellsFilter";
}

impl Construct for DataCellsFilter {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataCellsFilter> for Properties {
    fn from(value: DataCellsFilter) -> Self {
        value.0
    }
}

/// The `AWS::LakeFormation::DataLakeSettings` resource is an AWS Lake Formation resource type that manages the data lake settings for your account.
///
/// [`AWS::LakeFormation::DataLakeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataLakeSettings(Properties);

impl DataLakeSettings {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of AWS Lake Formation principals.
    ///
    /// `Admins`.
    pub fn admins(mut self, value: impl Into<List<data_lake_settings::DataLakePrincipal>>) -> Self {
        self.0.set("Admins", value.into());
        self
    }

    /// Whether to allow Amazon EMR clusters or other third-party query engines to access data managed by Lake Formation .
    ///
    /// `AllowExternalDataFiltering`.
    pub fn allow_external_data_filtering(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowExternalDataFiltering", value.into());
        self
    }

    /// Specifies whether query engines and applications can get credentials without IAM session tags if the user has full table access. It provides query engines and applications performance benefits as well as simplifies data access.
    ///
    /// `AllowFullTableExternalDataAccess`.
    pub fn allow_full_table_external_data_access(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AllowFullTableExternalDataAccess", value.into());
        self
    }

    /// Lake Formation relies on a privileged process secured by Amazon EMR or the third party integrator to tag the user's role while assuming it.
    ///
    /// `AuthorizedSessionTagValueList`.
    pub fn authorized_session_tag_value_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AuthorizedSessionTagValueList", value.into());
        self
    }

    /// Specifies whether access control on a newly created database is managed by Lake Formation permissions or exclusively by IAM permissions.
    ///
    /// `CreateDatabaseDefaultPermissions`.
    pub fn create_database_default_permissions(
        mut self,
        value: impl Into<List<data_lake_settings::PrincipalPermissions>>,
    ) -> Self {
        self.0.set("CreateDatabaseDefaultPermissions", value.into());
        self
    }

    /// Specifies whether access control on a newly created table is managed by Lake Formation permissions or exclusively by IAM permissions.
    ///
    /// `CreateTableDefaultPermissions`.
    pub fn create_table_default_permissions(
        mut self,
        value: impl Into<List<data_lake_settings::PrincipalPermissions>>,
    ) -> Self {
        self.0.set("CreateTableDefaultPermissions", value.into());
        self
    }

    /// A list of the account IDs of AWS accounts with Amazon EMR clusters or third-party engines that are allwed to perform data filtering.
    ///
    /// `ExternalDataFilteringAllowList`.
    pub fn external_data_filtering_allow_list(
        mut self,
        value: impl Into<List<data_lake_settings::DataLakePrincipal>>,
    ) -> Self {
        self.0.set("ExternalDataFilteringAllowList", value.into());
        self
    }

    /// Specifies whether the data lake settings are updated by adding new values to the current settings ( `APPEND` ) or by replacing the current settings with new settings ( `REPLACE` ).
    ///
    /// `MutationType`.
    pub fn mutation_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MutationType", value.into());
        self
    }

    /// A key-value map that provides an additional configuration on your data lake. `CrossAccountVersion` is the key you can configure in the `Parameters` field. Accepted values for the `CrossAccountVersion` key are 1, 2, 3, and 4.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Parameters", value.into());
        self
    }

    /// `ReadOnlyAdmins`.
    pub fn read_only_admins(
        mut self,
        value: impl Into<List<data_lake_settings::DataLakePrincipal>>,
    ) -> Self {
        self.0.set("ReadOnlyAdmins", value.into());
        self
    }

    /// An array of UTF-8 strings.
    ///
    /// `TrustedResourceOwners`.
    pub fn trusted_resource_owners(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TrustedResourceOwners", value.into());
        self
    }
}

impl crate::Resource for DataLakeSettings {
    const TYPE: &'static str = "AWS::LakeFormation::DataLakeSettings";
}

impl Construct for DataLakeSettings {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataLakeSettings> for Properties {
    fn from(value: DataLakeSettings) -> Self {
        value.0
    }
}

impl Handle<DataLakeSettings> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::LakeFormation::Permissions` resource represents the permissions that a principal has on an AWS Glue Data Catalog resource (such as AWS Glue database or AWS Glue tables).
///
/// [`AWS::LakeFormation::Permissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html).
///
/// Required: `DataLakePrincipal`, `Resource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Permissions(Properties);

impl Permissions {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS Lake Formation principal.
    ///
    /// `DataLakePrincipal`. Required. A change replaces the resource.
    pub fn data_lake_principal(
        mut self,
        value: impl Into<Value<permissions::DataLakePrincipal>>,
    ) -> Self {
        self.0.set("DataLakePrincipal", value.into());
        self
    }

    /// The permissions granted or revoked.
    ///
    /// `Permissions`.
    pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Permissions", value.into());
        self
    }

    /// Indicates the ability to grant permissions (as a subset of permissions granted).
    ///
    /// `PermissionsWithGrantOption`.
    pub fn permissions_with_grant_option(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PermissionsWithGrantOption", value.into());
        self
    }

    /// A structure for the resource.
    ///
    /// `Resource`. Required. A change replaces the resource.
    pub fn resource(mut self, value: impl Into<Value<permissions::Resource>>) -> Self {
        self.0.set("Resource", value.into());
        self
    }
}

impl crate::Resource for Permissions {
    const TYPE: &'static str = "AWS::LakeFormation::Permissions";
}

impl Construct for Permissions {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Permissions> for Properties {
    fn from(value: Permissions) -> Self {
        value.0
    }
}

impl Handle<Permissions> {
    /// A unique identifier for the batch permissions request entry.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::LakeFormation::PrincipalPermissions` resource represents the permissions that a principal has on a Data Catalog resource (such as AWS Glue databases or AWS Glue tables).
///
/// [`AWS::LakeFormation::PrincipalPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html).
///
/// Required: `Permissions`, `PermissionsWithGrantOption`, `Principal`, `Resource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrincipalPermissions(Properties);

impl PrincipalPermissions {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier for the Data Catalog . By default, the account ID. The Data Catalog is the persistent metadata store.
    ///
    /// `Catalog`. A change replaces the resource.
    pub fn catalog(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Catalog", value.into());
        self
    }

    /// The permissions granted or revoked.
    ///
    /// `Permissions`. Required. Allowed: [`Permission`](principal_permissions::Permission). A change replaces the resource.
    pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Permissions", value.into());
        self
    }

    /// Indicates the ability to grant permissions (as a subset of permissions granted).
    ///
    /// `PermissionsWithGrantOption`. Required. Allowed: [`Permission`](principal_permissions::Permission). A change replaces the resource.
    pub fn permissions_with_grant_option(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PermissionsWithGrantOption", value.into());
        self
    }

    /// The principal to be granted a permission.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(
        mut self,
        value: impl Into<Value<principal_permissions::DataLakePrincipal>>,
    ) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// The resource to be granted or revoked permissions.
    ///
    /// `Resource`. Required. A change replaces the resource.
    pub fn resource(mut self, value: impl Into<Value<principal_permissions::Resource>>) -> Self {
        self.0.set("Resource", value.into());
        self
    }
}

impl crate::Resource for PrincipalPermissions {
    const TYPE: &'static str = "AWS::LakeFormation::PrincipalPermissions";
}

impl Construct for PrincipalPermissions {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrincipalPermissions> for Properties {
    fn from(value: PrincipalPermissions) -> Self {
        value.0
    }
}

impl Handle<PrincipalPermissions> {
    /// Json encoding of the input principal. For example: `{"DataLakePrincipalIdentifier":"arn:aws:iam::123456789012:role/ExampleRole"}`
    ///
    /// `Fn::GetAtt` of `PrincipalIdentifier`.
    #[must_use]
    pub fn principal_identifier(self) -> Value<String> {
        self.attribute("PrincipalIdentifier")
    }

    /// Json encoding of the input resource.
    ///
    /// `Fn::GetAtt` of `ResourceIdentifier`.
    #[must_use]
    pub fn resource_identifier(self) -> Value<String> {
        self.attribute("ResourceIdentifier")
    }
}

/// The `AWS::LakeFormation::Resource` represents the data ( buckets and folders) that is being registered with AWS Lake Formation .
///
/// [`AWS::LakeFormation::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html).
///
/// Required: `ResourceArn`, `UseServiceLinkedRole`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Resource(Properties);

impl Resource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates whether the data access of tables pointing to the location can be managed by both Lake Formation permissions as well as Amazon S3 bucket policies.
    ///
    /// `HybridAccessEnabled`.
    pub fn hybrid_access_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("HybridAccessEnabled", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// The IAM role that registered a resource.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Designates a trusted caller, an IAM principal, by registering this caller with the Data Catalog .
    ///
    /// `UseServiceLinkedRole`. Required.
    pub fn use_service_linked_role(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("UseServiceLinkedRole", value.into());
        self
    }

    /// Allows Lake Formation to assume a role to access tables in a federated database.
    ///
    /// `WithFederation`.
    pub fn with_federation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("WithFederation", value.into());
        self
    }
}

impl crate::Resource for Resource {
    const TYPE: &'static str = "AWS::LakeFormation::Resource";
}

impl Construct for Resource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Resource> for Properties {
    fn from(value: Resource) -> Self {
        value.0
    }
}

impl Handle<Resource> {
    /// An identifier for the catalog resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::LakeFormation::Tag` resource represents an LF-tag, which consists of a key and one or more possible values for the key.
///
/// [`AWS::LakeFormation::Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html).
///
/// Required: `TagKey`, `TagValues`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Tag(Properties);

impl Tag {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Catalog id string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html) .
    ///
    /// `CatalogId`. A change replaces the resource.
    pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CatalogId", value.into());
        self
    }

    /// UTF-8 string, not less than 1 or more than 255 bytes long, matching the [single-line string pattern](https://docs.aws.amazon.com/lake-formation/latest/dg/aws-lake-formation-api-aws-lake-formation-api-common.html) .
    ///
    /// `TagKey`. Required. A change replaces the resource.
    pub fn tag_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TagKey", value.into());
        self
    }

    /// An array of UTF-8 strings, not less than 1 or more than 50 strings.
    ///
    /// `TagValues`. Required.
    pub fn tag_values(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TagValues", value.into());
        self
    }
}

impl crate::Resource for Tag {
    const TYPE: &'static str = "AWS::LakeFormation::Tag";
}

impl Construct for Tag {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Tag> for Properties {
    fn from(value: Tag) -> Self {
        value.0
    }
}

/// The `AWS::LakeFormation::TagAssociation` resource represents an assignment of an LF-tag to a Data Catalog resource (database, table, or column).
///
/// [`AWS::LakeFormation::TagAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html).
///
/// Required: `LFTags`, `Resource`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TagAssociation(Properties);

impl TagAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A structure containing an LF-tag key-value pair.
    ///
    /// `LFTags`. Required. A change replaces the resource.
    pub fn lf_tags(mut self, value: impl Into<List<tag_association::LFTagPair>>) -> Self {
        self.0.set("LFTags", value.into());
        self
    }

    /// UTF-8 string (valid values: `DATABASE | TABLE` ).
    ///
    /// `Resource`. Required. A change replaces the resource.
    pub fn resource(mut self, value: impl Into<Value<tag_association::Resource>>) -> Self {
        self.0.set("Resource", value.into());
        self
    }
}

impl crate::Resource for TagAssociation {
    const TYPE: &'static str = "AWS::LakeFormation::TagAssociation";
}

impl Construct for TagAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TagAssociation> for Properties {
    fn from(value: TagAssociation) -> Self {
        value.0
    }
}

impl Handle<TagAssociation> {
    /// Json encoding of the input resource.
    ///
    /// `Fn::GetAtt` of `ResourceIdentifier`.
    #[must_use]
    pub fn resource_identifier(self) -> Value<String> {
        self.attribute("ResourceIdentifier")
    }

    /// Json encoding of the input LFTags list.
    ///
    /// `Fn::GetAtt` of `TagsIdentifier`.
    #[must_use]
    pub fn tags_identifier(self) -> Value<String> {
        self.attribute("TagsIdentifier")
    }
}

/// Property types of [`DataCellsFilter`].
pub mod data_cells_filter {
    use crate::{Json, List, Properties, Value};

    /// A wildcard object, consisting of an optional list of excluded column names or indexes.
    ///
    /// A property type of `AWS::LakeFormation::DataCellsFilter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnWildcard(Properties);

    impl ColumnWildcard {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Excludes column names. Any column with this name will be excluded.
        ///
        /// `ExcludedColumnNames`.
        pub fn excluded_column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedColumnNames", value.into());
            self
        }
    }

    impl From<ColumnWildcard> for Json {
        fn from(value: ColumnWildcard) -> Self {
            value.0.into()
        }
    }

    /// A PartiQL predicate.
    ///
    /// A property type of `AWS::LakeFormation::DataCellsFilter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RowFilter(Properties);

    impl RowFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A wildcard for all rows.
        ///
        /// `AllRowsWildcard`.
        pub fn all_rows_wildcard(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AllRowsWildcard", value.into());
            self
        }

        /// A filter expression.
        ///
        /// `FilterExpression`.
        pub fn filter_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilterExpression", value.into());
            self
        }
    }

    impl From<RowFilter> for Json {
        fn from(value: RowFilter) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`DataLakeSettings`].
pub mod data_lake_settings {
    use crate::{Json, List, Properties, Value};

    /// The Lake Formation principal.
    ///
    /// A property type of `AWS::LakeFormation::DataLakeSettings`.
    ///
    /// Required: `DataLakePrincipalIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakePrincipal(Properties);

    impl DataLakePrincipal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for the Lake Formation principal.
        ///
        /// `DataLakePrincipalIdentifier`. Required.
        pub fn data_lake_principal_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLakePrincipalIdentifier", value.into());
            self
        }
    }

    impl From<DataLakePrincipal> for Json {
        fn from(value: DataLakePrincipal) -> Self {
            value.0.into()
        }
    }

    /// Permissions granted to a principal.
    ///
    /// A property type of `AWS::LakeFormation::DataLakeSettings`.
    ///
    /// Required: `Permissions`, `Principal`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrincipalPermissions(Properties);

    impl PrincipalPermissions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The permissions that are granted to the principal.
        ///
        /// `Permissions`. Required.
        pub fn permissions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Permissions", value.into());
            self
        }

        /// The principal who is granted permissions.
        ///
        /// `Principal`. Required.
        pub fn principal(mut self, value: impl Into<Value<DataLakePrincipal>>) -> Self {
            self.0.set("Principal", value.into());
            self
        }
    }

    impl From<PrincipalPermissions> for Json {
        fn from(value: PrincipalPermissions) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Permissions`].
pub mod permissions {
    use crate::{Json, List, Properties, Value};

    /// A wildcard object, consisting of an optional list of excluded column names or indexes.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnWildcard(Properties);

    impl ColumnWildcard {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Excludes column names. Any column with this name will be excluded.
        ///
        /// `ExcludedColumnNames`.
        pub fn excluded_column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedColumnNames", value.into());
            self
        }
    }

    impl From<ColumnWildcard> for Json {
        fn from(value: ColumnWildcard) -> Self {
            value.0.into()
        }
    }

    /// The Lake Formation principal.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakePrincipal(Properties);

    impl DataLakePrincipal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for the Lake Formation principal.
        ///
        /// `DataLakePrincipalIdentifier`.
        pub fn data_lake_principal_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLakePrincipalIdentifier", value.into());
            self
        }
    }

    impl From<DataLakePrincipal> for Json {
        fn from(value: DataLakePrincipal) -> Self {
            value.0.into()
        }
    }

    /// A structure for a data location object where permissions are granted or revoked.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLocationResource(Properties);

    impl DataLocationResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it is the account ID of the caller.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the data location resource.
        ///
        /// `S3Resource`.
        pub fn s3_resource(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Resource", value.into());
            self
        }
    }

    impl From<DataLocationResource> for Json {
        fn from(value: DataLocationResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the database object.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseResource(Properties);

    impl DatabaseResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it is the account ID of the caller.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the database resource. Unique to the Data Catalog.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DatabaseResource> for Json {
        fn from(value: DatabaseResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the resource.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Resource(Properties);

    impl Resource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A structure for a data location object where permissions are granted or revoked.
        ///
        /// `DataLocationResource`.
        pub fn data_location_resource(
            mut self,
            value: impl Into<Value<DataLocationResource>>,
        ) -> Self {
            self.0.set("DataLocationResource", value.into());
            self
        }

        /// A structure for the database object.
        ///
        /// `DatabaseResource`.
        pub fn database_resource(mut self, value: impl Into<Value<DatabaseResource>>) -> Self {
            self.0.set("DatabaseResource", value.into());
            self
        }

        /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
        ///
        /// `TableResource`.
        pub fn table_resource(mut self, value: impl Into<Value<TableResource>>) -> Self {
            self.0.set("TableResource", value.into());
            self
        }

        /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
        ///
        /// `TableWithColumnsResource`.
        pub fn table_with_columns_resource(
            mut self,
            value: impl Into<Value<TableWithColumnsResource>>,
        ) -> Self {
            self.0.set("TableWithColumnsResource", value.into());
            self
        }
    }

    impl From<Resource> for Json {
        fn from(value: Resource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableResource(Properties);

    impl TableResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it is the account ID of the caller.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// An empty object representing all tables under a database. If this field is specified instead of the `Name` field, all tables under `DatabaseName` will have permission changes applied.
        ///
        /// `TableWildcard`.
        pub fn table_wildcard(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TableWildcard", value.into());
            self
        }
    }

    impl From<TableResource> for Json {
        fn from(value: TableResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    ///
    /// A property type of `AWS::LakeFormation::Permissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableWithColumnsResource(Properties);

    impl TableWithColumnsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it is the account ID of the caller.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// `ColumnNames`.
        pub fn column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ColumnNames", value.into());
            self
        }

        /// A wildcard specified by a `ColumnWildcard` object. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// `ColumnWildcard`.
        pub fn column_wildcard(mut self, value: impl Into<Value<ColumnWildcard>>) -> Self {
            self.0.set("ColumnWildcard", value.into());
            self
        }

        /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<TableWithColumnsResource> for Json {
        fn from(value: TableWithColumnsResource) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`PrincipalPermissions`].
pub mod principal_permissions {
    use crate::{Json, List, Properties, Value};

    /// A wildcard object, consisting of an optional list of excluded column names or indexes.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnWildcard(Properties);

    impl ColumnWildcard {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Excludes column names. Any column with this name will be excluded.
        ///
        /// `ExcludedColumnNames`.
        pub fn excluded_column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedColumnNames", value.into());
            self
        }
    }

    impl From<ColumnWildcard> for Json {
        fn from(value: ColumnWildcard) -> Self {
            value.0.into()
        }
    }

    /// A structure that describes certain columns on certain rows.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `DatabaseName`, `Name`, `TableCatalogId`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCellsFilterResource(Properties);

    impl DataCellsFilterResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A database in the Data Catalog .
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name given by the user to the data filter cell.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The ID of the catalog to which the table belongs.
        ///
        /// `TableCatalogId`. Required.
        pub fn table_catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableCatalogId", value.into());
            self
        }

        /// The name of the table.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DataCellsFilterResource> for Json {
        fn from(value: DataCellsFilterResource) -> Self {
            value.0.into()
        }
    }

    /// The AWS Lake Formation principal.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLakePrincipal(Properties);

    impl DataLakePrincipal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for the AWS Lake Formation principal.
        ///
        /// `DataLakePrincipalIdentifier`.
        pub fn data_lake_principal_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLakePrincipalIdentifier", value.into());
            self
        }
    }

    impl From<DataLakePrincipal> for Json {
        fn from(value: DataLakePrincipal) -> Self {
            value.0.into()
        }
    }

    /// A structure for a data location object where permissions are granted or revoked.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `CatalogId`, `ResourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataLocationResource(Properties);

    impl DataLocationResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog where the location is registered with AWS Lake Formation .
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that uniquely identifies the data location resource.
        ///
        /// `ResourceArn`. Required.
        pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceArn", value.into());
            self
        }
    }

    impl From<DataLocationResource> for Json {
        fn from(value: DataLocationResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the database object.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `CatalogId`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseResource(Properties);

    impl DatabaseResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the database resource. Unique to the Data Catalog.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DatabaseResource> for Json {
        fn from(value: DatabaseResource) -> Self {
            value.0.into()
        }
    }

    /// The LF-tag key and values attached to a resource.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LFTag(Properties);

    impl LFTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key-name for the LF-tag.
        ///
        /// `TagKey`.
        pub fn tag_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKey", value.into());
            self
        }

        /// A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair.
        ///
        /// `TagValues`.
        pub fn tag_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TagValues", value.into());
            self
        }
    }

    impl From<LFTag> for Json {
        fn from(value: LFTag) -> Self {
            value.0.into()
        }
    }

    /// A structure containing an LF-tag key and values for a resource.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `CatalogId`, `TagKey`, `TagValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LFTagKeyResource(Properties);

    impl LFTagKeyResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog where the location is registered with Data Catalog .
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The key-name for the LF-tag.
        ///
        /// `TagKey`. Required.
        pub fn tag_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKey", value.into());
            self
        }

        /// A list of possible values for the corresponding `TagKey` of an LF-tag key-value pair.
        ///
        /// `TagValues`. Required.
        pub fn tag_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TagValues", value.into());
            self
        }
    }

    impl From<LFTagKeyResource> for Json {
        fn from(value: LFTagKeyResource) -> Self {
            value.0.into()
        }
    }

    /// A list of LF-tag conditions that define a resource's LF-tag policy.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `CatalogId`, `Expression`, `ResourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LFTagPolicyResource(Properties);

    impl LFTagPolicyResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . The Data Catalog is the persistent metadata store. It contains database definitions, table definitions, and other control information to manage your AWS Lake Formation environment.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// A list of LF-tag conditions that apply to the resource's LF-tag policy.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<List<LFTag>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The resource type for which the LF-tag policy applies.
        ///
        /// `ResourceType`. Required. Allowed: [`ResourceType`].
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }
    }

    impl From<LFTagPolicyResource> for Json {
        fn from(value: LFTagPolicyResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the resource.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Resource(Properties);

    impl Resource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata store.
        ///
        /// `Catalog`.
        pub fn catalog(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Catalog", value.into());
            self
        }

        /// A data cell filter.
        ///
        /// `DataCellsFilter`.
        pub fn data_cells_filter(
            mut self,
            value: impl Into<Value<DataCellsFilterResource>>,
        ) -> Self {
            self.0.set("DataCellsFilter", value.into());
            self
        }

        /// The location of an Amazon S3 path where permissions are granted or revoked.
        ///
        /// `DataLocation`.
        pub fn data_location(mut self, value: impl Into<Value<DataLocationResource>>) -> Self {
            self.0.set("DataLocation", value.into());
            self
        }

        /// The database for the resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database permissions to a principal.
        ///
        /// `Database`.
        pub fn database(mut self, value: impl Into<Value<DatabaseResource>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The LF-tag key and values attached to a resource.
        ///
        /// `LFTag`.
        pub fn lf_tag(mut self, value: impl Into<Value<LFTagKeyResource>>) -> Self {
            self.0.set("LFTag", value.into());
            self
        }

        /// A list of LF-tag conditions that define a resource's LF-tag policy.
        ///
        /// `LFTagPolicy`.
        pub fn lf_tag_policy(mut self, value: impl Into<Value<LFTagPolicyResource>>) -> Self {
            self.0.set("LFTagPolicy", value.into());
            self
        }

        /// The table for the resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
        ///
        /// `Table`.
        pub fn table(mut self, value: impl Into<Value<TableResource>>) -> Self {
            self.0.set("Table", value.into());
            self
        }

        /// The table with columns for the resource. A principal with permissions to this resource can select metadata from the columns of a table in the Data Catalog and the underlying data in Amazon S3.
        ///
        /// `TableWithColumns`.
        pub fn table_with_columns(
            mut self,
            value: impl Into<Value<TableWithColumnsResource>>,
        ) -> Self {
            self.0.set("TableWithColumns", value.into());
            self
        }
    }

    impl From<Resource> for Json {
        fn from(value: Resource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `CatalogId`, `DatabaseName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableResource(Properties);

    impl TableResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A wildcard object representing every table under a database.
        ///
        /// `TableWildcard`.
        pub fn table_wildcard(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TableWildcard", value.into());
            self
        }
    }

    impl From<TableResource> for Json {
        fn from(value: TableResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    ///
    /// A property type of `AWS::LakeFormation::PrincipalPermissions`.
    ///
    /// Required: `CatalogId`, `DatabaseName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableWithColumnsResource(Properties);

    impl TableWithColumnsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog where the location is registered with AWS Lake Formation .
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// `ColumnNames`.
        pub fn column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ColumnNames", value.into());
            self
        }

        /// A wildcard specified by a `ColumnWildcard` object. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// `ColumnWildcard`.
        pub fn column_wildcard(mut self, value: impl Into<Value<ColumnWildcard>>) -> Self {
            self.0.set("ColumnWildcard", value.into());
            self
        }

        /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<TableWithColumnsResource> for Json {
        fn from(value: TableWithColumnsResource) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Permission`.
        pub enum Permission {
            All = "ALL",
            Select = "SELECT",
            Alter = "ALTER",
            Drop = "DROP",
            Delete = "DELETE",
            Insert = "INSERT",
            Describe = "DESCRIBE",
            CreateDatabase = "CREATE_DATABASE",
            CreateTable = "CREATE_TABLE",
            DataLocationAccess = "DATA_LOCATION_ACCESS",
            CreateLfTag = "CREATE_LF_TAG",
            Associate = "ASSOCIATE",
            GrantWithLfTagExpression = "GRANT_WITH_LF_TAG_EXPRESSION",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            Database = "DATABASE",
            Table = "TABLE",
        }
    }
}

/// Property types of [`TagAssociation`].
pub mod tag_association {
    use crate::{Json, List, Properties, Value};

    /// A structure for the database object.
    ///
    /// A property type of `AWS::LakeFormation::TagAssociation`.
    ///
    /// Required: `CatalogId`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseResource(Properties);

    impl DatabaseResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it should be the account ID of the caller.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the database resource. Unique to the Data Catalog.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<DatabaseResource> for Json {
        fn from(value: DatabaseResource) -> Self {
            value.0.into()
        }
    }

    /// A structure containing the catalog ID, tag key, and tag values of an LF-tag key-value pair.
    ///
    /// A property type of `AWS::LakeFormation::TagAssociation`.
    ///
    /// Required: `CatalogId`, `TagKey`, `TagValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LFTagPair(Properties);

    impl LFTagPair {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it is the account ID of the caller.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The key-name for the LF-tag.
        ///
        /// `TagKey`. Required.
        pub fn tag_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TagKey", value.into());
            self
        }

        /// A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair.
        ///
        /// `TagValues`. Required.
        pub fn tag_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TagValues", value.into());
            self
        }
    }

    impl From<LFTagPair> for Json {
        fn from(value: LFTagPair) -> Self {
            value.0.into()
        }
    }

    /// A structure for the resource.
    ///
    /// A property type of `AWS::LakeFormation::TagAssociation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Resource(Properties);

    impl Resource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata store.
        ///
        /// `Catalog`.
        pub fn catalog(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Catalog", value.into());
            self
        }

        /// The database for the resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database permissions to a principal.
        ///
        /// `Database`.
        pub fn database(mut self, value: impl Into<Value<DatabaseResource>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The table for the resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
        ///
        /// `Table`.
        pub fn table(mut self, value: impl Into<Value<TableResource>>) -> Self {
            self.0.set("Table", value.into());
            self
        }

        /// The table with columns for the resource. A principal with permissions to this resource can select metadata from the columns of a table in the Data Catalog and the underlying data in Amazon S3.
        ///
        /// `TableWithColumns`.
        pub fn table_with_columns(
            mut self,
            value: impl Into<Value<TableWithColumnsResource>>,
        ) -> Self {
            self.0.set("TableWithColumns", value.into());
            self
        }
    }

    impl From<Resource> for Json {
        fn from(value: Resource) -> Self {
            value.0.into()
        }
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
    ///
    /// A property type of `AWS::LakeFormation::TagAssociation`.
    ///
    /// Required: `CatalogId`, `DatabaseName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableResource(Properties);

    impl TableResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier for the Data Catalog . By default, it is the account ID of the caller.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A wildcard object representing every table under a database.This is an object with no properties that effectively behaves as a true or false depending on whether not it is passed as a parameter.
        ///
        /// `TableWildcard`.
        pub fn table_wildcard(mut self, value: impl Into<Json>) -> Self {
            self.0.set("TableWildcard", value.into());
            self
        }
    }

    impl From<TableResource> for Json {
        fn from(value: TableResource) -> Self {
            value.0.into()
        }
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    ///
    /// A property type of `AWS::LakeFormation::TagAssociation`.
    ///
    /// Required: `CatalogId`, `ColumnNames`, `DatabaseName`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TableWithColumnsResource(Properties);

    impl TableWithColumnsResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A wildcard object representing every table under a database.
        ///
        /// `CatalogId`. Required.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
        ///
        /// `ColumnNames`. Required.
        pub fn column_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ColumnNames", value.into());
            self
        }

        /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<TableWithColumnsResource> for Json {
        fn from(value: TableWithColumnsResource) -> Self {
            value.0.into()
        }
    }
}
