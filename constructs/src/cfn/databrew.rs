//! `AWS::DataBrew`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specifies a new DataBrew dataset.
///
/// [`AWS::DataBrew::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-dataset.html).
///
/// Required: `Input`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The file format of a dataset that is created from an Amazon S3 file or folder.
    ///
    /// `Format`. Allowed: [`Format`](dataset::Format).
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// A set of options that define how DataBrew interprets the data in the dataset.
    ///
    /// `FormatOptions`.
    pub fn format_options(mut self, value: impl Into<Value<dataset::FormatOptions>>) -> Self {
        self.0.set("FormatOptions", value.into());
        self
    }

    /// Information on how DataBrew can find the dataset, in either the AWS Glue Data Catalog or Amazon S3 .
    ///
    /// `Input`. Required.
    pub fn input(mut self, value: impl Into<Value<dataset::Input>>) -> Self {
        self.0.set("Input", value.into());
        self
    }

    /// The unique name of the dataset.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A set of options that defines how DataBrew interprets an Amazon S3 path of the dataset.
    ///
    /// `PathOptions`.
    pub fn path_options(mut self, value: impl Into<Value<dataset::PathOptions>>) -> Self {
        self.0.set("PathOptions", value.into());
        self
    }

    /// The location of the data for the dataset, either Amazon S3 or the AWS Glue Data Catalog .
    ///
    /// `Source`. Allowed: [`Source`](dataset::Source).
    pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// Metadata tags that have been applied to the dataset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::DataBrew::Dataset";
}

impl Construct for Dataset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dataset> for Properties {
    fn from(value: Dataset) -> Self {
        value.0
    }
}

/// Specifies a new DataBrew job.
///
/// [`AWS::DataBrew::Job`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-job.html).
///
/// Required: `Name`, `RoleArn`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Job(Properties);

impl Job {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// One or more artifacts that represent the AWS Glue Data Catalog output from running the job.
    ///
    /// `DataCatalogOutputs`.
    pub fn data_catalog_outputs(mut self, value: impl Into<List<job::DataCatalogOutput>>) -> Self {
        self.0.set("DataCatalogOutputs", value.into());
        self
    }

    /// Represents a list of JDBC database output objects which defines the output destination for a DataBrew recipe job to write into.
    ///
    /// `DatabaseOutputs`.
    pub fn database_outputs(mut self, value: impl Into<List<job::DatabaseOutput>>) -> Self {
        self.0.set("DatabaseOutputs", value.into());
        self
    }

    /// A dataset that the job is to process.
    ///
    /// `DatasetName`.
    pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an encryption key that is used to protect the job output.
    ///
    /// `EncryptionKeyArn`.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The encryption mode for the job, which can be one of the following:
    ///
    /// `EncryptionMode`. Allowed: [`EncryptionMode`](job::EncryptionMode).
    pub fn encryption_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionMode", value.into());
        self
    }

    /// A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run. If a `JobSample` value isn't provided, the default value is used.
    ///
    /// `JobSample`.
    pub fn job_sample(mut self, value: impl Into<Value<job::JobSample>>) -> Self {
        self.0.set("JobSample", value.into());
        self
    }

    /// The current status of Amazon CloudWatch logging for the job.
    ///
    /// `LogSubscription`. Allowed: [`LogSubscription`](job::LogSubscription).
    pub fn log_subscription(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogSubscription", value.into());
        self
    }

    /// The maximum number of nodes that can be consumed when the job processes data.
    ///
    /// `MaxCapacity`.
    pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxCapacity", value.into());
        self
    }

    /// The maximum number of times to retry the job after a job run fails.
    ///
    /// `MaxRetries`.
    pub fn max_retries(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxRetries", value.into());
        self
    }

    /// The unique name of the job.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The location in Amazon S3 where the job writes its output.
    ///
    /// `OutputLocation`.
    pub fn output_location(mut self, value: impl Into<Value<job::OutputLocation>>) -> Self {
        self.0.set("OutputLocation", value.into());
        self
    }

    /// One or more artifacts that represent output from running the job.
    ///
    /// `Outputs`.
    pub fn outputs(mut self, value: impl Into<List<job::Output>>) -> Self {
        self.0.set("Outputs", value.into());
        self
    }

    /// Configuration for profile jobs. Configuration can be used to select columns, do evaluations, and override default parameters of evaluations.
    ///
    /// `ProfileConfiguration`.
    pub fn profile_configuration(
        mut self,
        value: impl Into<Value<job::ProfileConfiguration>>,
    ) -> Self {
        self.0.set("ProfileConfiguration", value.into());
        self
    }

    /// The name of the project that the job is associated with.
    ///
    /// `ProjectName`.
    pub fn project_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectName", value.into());
        self
    }

    /// A series of data transformation steps that the job runs.
    ///
    /// `Recipe`.
    pub fn recipe(mut self, value: impl Into<Value<job::Recipe>>) -> Self {
        self.0.set("Recipe", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the role to be assumed for this job.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Metadata tags that have been applied to the job.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<job::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The job's timeout in minutes. A job that attempts to run longer than this timeout period ends with a status of `TIMEOUT` .
    ///
    /// `Timeout`.
    pub fn timeout(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Timeout", value.into());
        self
    }

    /// The job type of the job, which must be one of the following:
    ///
    /// `Type`. Required. Allowed: [`Type`](job::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// List of validation configurations that are applied to the profile job.
    ///
    /// `ValidationConfigurations`.
    pub fn validation_configurations(
        mut self,
        value: impl Into<List<job::ValidationConfiguration>>,
    ) -> Self {
        self.0.set("ValidationConfigurations", value.into());
        self
    }
}

impl Resource for Job {
    const TYPE: &'static str = "AWS::DataBrew::Job";
}

impl Construct for Job {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Job> for Properties {
    fn from(value: Job) -> Self {
        value.0
    }
}

/// Specifies a new AWS Glue DataBrew project.
///
/// [`AWS::DataBrew::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html).
///
/// Required: `DatasetName`, `Name`, `RecipeName`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The dataset that the project is to act upon.
    ///
    /// `DatasetName`. Required.
    pub fn dataset_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetName", value.into());
        self
    }

    /// The unique name of a project.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The name of a recipe that will be developed during a project session.
    ///
    /// `RecipeName`. Required.
    pub fn recipe_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecipeName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the role that will be assumed for this project.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The sample size and sampling type to apply to the data. If this parameter isn't specified, then the sample consists of the first 500 rows from the dataset.
    ///
    /// `Sample`.
    pub fn sample(mut self, value: impl Into<Value<project::Sample>>) -> Self {
        self.0.set("Sample", value.into());
        self
    }

    /// Metadata tags that have been applied to the project.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::DataBrew::Project";
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

/// Specifies a new AWS Glue DataBrew transformation recipe.
///
/// [`AWS::DataBrew::Recipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-recipe.html).
///
/// Required: `Name`, `Steps`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Recipe(Properties);

impl Recipe {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the recipe.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The unique name for the recipe.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of steps that are defined by the recipe.
    ///
    /// `Steps`. Required.
    pub fn steps(mut self, value: impl Into<List<recipe::RecipeStep>>) -> Self {
        self.0.set("Steps", value.into());
        self
    }

    /// Metadata tags that have been applied to the recipe.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<recipe::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Recipe {
    const TYPE: &'static str = "AWS::DataBrew::Recipe";
}

impl Construct for Recipe {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Recipe> for Properties {
    fn from(value: Recipe) -> Self {
        value.0
    }
}

/// Specifies a new ruleset that can be used in a profile job to validate the data quality of a dataset.
///
/// [`AWS::DataBrew::Ruleset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-ruleset.html).
///
/// Required: `Name`, `Rules`, `TargetArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Ruleset(Properties);

impl Ruleset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the ruleset.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the ruleset.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains metadata about the ruleset.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<List<ruleset::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ruleset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of a resource (dataset) that the ruleset is associated with.
    ///
    /// `TargetArn`. Required. A change replaces the resource.
    pub fn target_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetArn", value.into());
        self
    }
}

impl Resource for Ruleset {
    const TYPE: &'static str = "AWS::DataBrew::Ruleset";
}

impl Construct for Ruleset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Ruleset> for Properties {
    fn from(value: Ruleset) -> Self {
        value.0
    }
}

/// Specifies a new schedule for one or more AWS Glue DataBrew jobs. Jobs can be run at a specific date and time, or at regular intervals.
///
/// [`AWS::DataBrew::Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-schedule.html).
///
/// Required: `CronExpression`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Schedule(Properties);

impl Schedule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The dates and times when the job is to run. For more information, see [Working with cron expressions for recipe jobs](https://docs.aws.amazon.com/databrew/latest/dg/jobs.recipe.html#jobs.cron) in the \*AWS Glue DataBrew Developer Guide\* .
    ///
    /// `CronExpression`. Required.
    pub fn cron_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CronExpression", value.into());
        self
    }

    /// A list of jobs to be run, according to the schedule.
    ///
    /// `JobNames`.
    pub fn job_names(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("JobNames", value.into());
        self
    }

    /// The name of the schedule.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Metadata tags that have been applied to the schedule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<schedule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Schedule {
    const TYPE: &'static str = "AWS::DataBrew::Schedule";
}

impl Construct for Schedule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Schedule> for Properties {
    fn from(value: Schedule) -> Self {
        value.0
    }
}

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, List, Properties, Value};

    /// Represents a set of options that define how DataBrew will read a comma-separated value (CSV) file when creating a dataset from that file.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CsvOptions(Properties);

    impl CsvOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A single character that specifies the delimiter being used in the CSV file.
        ///
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }

        /// A variable that specifies whether the first row in the file is parsed as the header. If this value is false, column names are auto-generated.
        ///
        /// `HeaderRow`.
        pub fn header_row(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("HeaderRow", value.into());
            self
        }
    }

    impl From<CsvOptions> for Json {
        fn from(value: CsvOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents how metadata stored in the AWS Glue Data Catalog is defined in a DataBrew dataset.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCatalogInputDefinition(Properties);

    impl DataCatalogInputDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of a database in the Data Catalog.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The name of a database table in the Data Catalog. This table corresponds to a DataBrew dataset.
        ///
        /// `TableName`.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// An Amazon location that AWS Glue Data Catalog can use as a temporary directory.
        ///
        /// `TempDirectory`.
        pub fn temp_directory(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("TempDirectory", value.into());
            self
        }
    }

    impl From<DataCatalogInputDefinition> for Json {
        fn from(value: DataCatalogInputDefinition) -> Self {
            value.0.into()
        }
    }

    /// Connection information for dataset input files stored in a database.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `GlueConnectionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseInputDefinition(Properties);

    impl DatabaseInputDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The table within the target database.
        ///
        /// `DatabaseTableName`.
        pub fn database_table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseTableName", value.into());
            self
        }

        /// The AWS Glue Connection that stores the connection information for the target database.
        ///
        /// `GlueConnectionName`. Required.
        pub fn glue_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GlueConnectionName", value.into());
            self
        }

        /// Custom SQL to run against the provided AWS Glue connection. This SQL will be used as the input for DataBrew projects and jobs.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// An Amazon location that AWS Glue Data Catalog can use as a temporary directory.
        ///
        /// `TempDirectory`.
        pub fn temp_directory(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("TempDirectory", value.into());
            self
        }
    }

    impl From<DatabaseInputDefinition> for Json {
        fn from(value: DatabaseInputDefinition) -> Self {
            value.0.into()
        }
    }

    /// Represents a dataset paramater that defines type and conditions for a parameter in the Amazon S3 path of the dataset.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatasetParameter(Properties);

    impl DatasetParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional boolean value that defines whether the captured value of this parameter should be loaded as an additional column in the dataset.
        ///
        /// `CreateColumn`.
        pub fn create_column(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CreateColumn", value.into());
            self
        }

        /// Additional parameter options such as a format and a timezone. Required for datetime parameters.
        ///
        /// `DatetimeOptions`.
        pub fn datetime_options(mut self, value: impl Into<Value<DatetimeOptions>>) -> Self {
            self.0.set("DatetimeOptions", value.into());
            self
        }

        /// The optional filter expression structure to apply additional matching criteria to the parameter.
        ///
        /// `Filter`.
        pub fn filter(mut self, value: impl Into<Value<FilterExpression>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The name of the parameter that is used in the dataset's Amazon S3 path.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of the dataset parameter, can be one of a 'String', 'Number' or 'Datetime'.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<DatasetParameter> for Json {
        fn from(value: DatasetParameter) -> Self {
            value.0.into()
        }
    }

    /// Represents additional options for correct interpretation of datetime parameters used in the Amazon S3 path of a dataset.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `Format`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatetimeOptions(Properties);

    impl DatetimeOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Required option, that defines the datetime format used for a date parameter in the Amazon S3 path. Should use only supported datetime specifiers and separation characters, all litera a-z or A-Z character should be escaped with single quotes.
        ///
        /// `Format`. Required.
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// Optional value for a non-US locale code, needed for correct interpretation of some date formats.
        ///
        /// `LocaleCode`.
        pub fn locale_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LocaleCode", value.into());
            self
        }

        /// Optional value for a timezone offset of the datetime parameter value in the Amazon S3 path. Shouldn't be used if Format for this parameter includes timezone fields. If no offset specified, UTC is assumed.
        ///
        /// `TimezoneOffset`.
        pub fn timezone_offset(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimezoneOffset", value.into());
            self
        }
    }

    impl From<DatetimeOptions> for Json {
        fn from(value: DatetimeOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents a set of options that define how DataBrew will interpret a Microsoft Excel file when creating a dataset from that file.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExcelOptions(Properties);

    impl ExcelOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A variable that specifies whether the first row in the file is parsed as the header. If this value is false, column names are auto-generated.
        ///
        /// `HeaderRow`.
        pub fn header_row(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("HeaderRow", value.into());
            self
        }

        /// One or more sheet numbers in the Excel file that will be included in the dataset.
        ///
        /// `SheetIndexes`.
        pub fn sheet_indexes(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("SheetIndexes", value.into());
            self
        }

        /// One or more named sheets in the Excel file that will be included in the dataset.
        ///
        /// `SheetNames`.
        pub fn sheet_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SheetNames", value.into());
            self
        }
    }

    impl From<ExcelOptions> for Json {
        fn from(value: ExcelOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents a limit imposed on number of Amazon S3 files that should be selected for a dataset from a connected Amazon S3 path.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `MaxFiles`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilesLimit(Properties);

    impl FilesLimit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of Amazon S3 files to select.
        ///
        /// `MaxFiles`. Required.
        pub fn max_files(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFiles", value.into());
            self
        }

        /// A criteria to use for Amazon S3 files sorting before their selection. By default uses DESCENDING order, i.e. most recent files are selected first. Anotherpossible value is ASCENDING.
        ///
        /// `Order`. Allowed: [`Order`].
        pub fn order(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Order", value.into());
            self
        }

        /// A criteria to use for Amazon S3 files sorting before their selection. By default uses LAST\_MODIFIED\_DATE as a sorting criteria. Currently it's the only allowed value.
        ///
        /// `OrderedBy`. Allowed: [`OrderedBy`].
        pub fn ordered_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrderedBy", value.into());
            self
        }
    }

    impl From<FilesLimit> for Json {
        fn from(value: FilesLimit) -> Self {
            value.0.into()
        }
    }

    /// Represents a structure for defining parameter conditions.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `Expression`, `ValuesMap`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterExpression(Properties);

    impl FilterExpression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expression which includes condition names followed by substitution variables, possibly grouped and combined with other conditions.
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The map of substitution variable names to their values used in this filter expression.
        ///
        /// `ValuesMap`. Required.
        pub fn values_map(mut self, value: impl Into<List<FilterValue>>) -> Self {
            self.0.set("ValuesMap", value.into());
            self
        }
    }

    impl From<FilterExpression> for Json {
        fn from(value: FilterExpression) -> Self {
            value.0.into()
        }
    }

    /// Represents a single entry in the `ValuesMap` of a `FilterExpression` . A `FilterValue` associates the name of a substitution variable in an expression to its value.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `Value`, `ValueReference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterValue(Properties);

    impl FilterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value to be associated with the substitution variable.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// The substitution variable reference.
        ///
        /// `ValueReference`. Required.
        pub fn value_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueReference", value.into());
            self
        }
    }

    impl From<FilterValue> for Json {
        fn from(value: FilterValue) -> Self {
            value.0.into()
        }
    }

    /// Represents a set of options that define the structure of either comma-separated value (CSV), Excel, or JSON input.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FormatOptions(Properties);

    impl FormatOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Options that define how CSV input is to be interpreted by DataBrew.
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<CsvOptions>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }

        /// Options that define how Excel input is to be interpreted by DataBrew.
        ///
        /// `Excel`.
        pub fn excel(mut self, value: impl Into<Value<ExcelOptions>>) -> Self {
            self.0.set("Excel", value.into());
            self
        }

        /// Options that define how JSON input is to be interpreted by DataBrew.
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<JsonOptions>>) -> Self {
            self.0.set("Json", value.into());
            self
        }
    }

    impl From<FormatOptions> for Json {
        fn from(value: FormatOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents information on how DataBrew can find data, in either the AWS Glue Data Catalog or Amazon S3.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Input(Properties);

    impl Input {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Glue Data Catalog parameters for the data.
        ///
        /// `DataCatalogInputDefinition`.
        pub fn data_catalog_input_definition(
            mut self,
            value: impl Into<Value<DataCatalogInputDefinition>>,
        ) -> Self {
            self.0.set("DataCatalogInputDefinition", value.into());
            self
        }

        /// Connection information for dataset input files stored in a database.
        ///
        /// `DatabaseInputDefinition`.
        pub fn database_input_definition(
            mut self,
            value: impl Into<Value<DatabaseInputDefinition>>,
        ) -> Self {
            self.0.set("DatabaseInputDefinition", value.into());
            self
        }

        /// Contains additional resource information needed for specific datasets.
        ///
        /// `Metadata`.
        pub fn metadata(mut self, value: impl Into<Value<Metadata>>) -> Self {
            self.0.set("Metadata", value.into());
            self
        }

        /// The Amazon S3 location where the data is stored.
        ///
        /// `S3InputDefinition`.
        pub fn s3_input_definition(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("S3InputDefinition", value.into());
            self
        }
    }

    impl From<Input> for Json {
        fn from(value: Input) -> Self {
            value.0.into()
        }
    }

    /// Represents the JSON-specific options that define how input is to be interpreted by AWS Glue DataBrew .
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonOptions(Properties);

    impl JsonOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value that specifies whether JSON input contains embedded new line characters.
        ///
        /// `MultiLine`.
        pub fn multi_line(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("MultiLine", value.into());
            self
        }
    }

    impl From<JsonOptions> for Json {
        fn from(value: JsonOptions) -> Self {
            value.0.into()
        }
    }

    /// Contains additional resource information needed for specific datasets.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metadata(Properties);

    impl Metadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) associated with the dataset. Currently, DataBrew only supports ARNs from Amazon AppFlow.
        ///
        /// `SourceArn`.
        pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceArn", value.into());
            self
        }
    }

    impl From<Metadata> for Json {
        fn from(value: Metadata) -> Self {
            value.0.into()
        }
    }

    /// Represents a set of options that define how DataBrew selects files for a given Amazon S3 path in a dataset.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PathOptions(Properties);

    impl PathOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If provided, this structure imposes a limit on a number of files that should be selected.
        ///
        /// `FilesLimit`.
        pub fn files_limit(mut self, value: impl Into<Value<FilesLimit>>) -> Self {
            self.0.set("FilesLimit", value.into());
            self
        }

        /// If provided, this structure defines a date range for matching Amazon S3 objects based on their LastModifiedDate attribute in Amazon S3 .
        ///
        /// `LastModifiedDateCondition`.
        pub fn last_modified_date_condition(
            mut self,
            value: impl Into<Value<FilterExpression>>,
        ) -> Self {
            self.0.set("LastModifiedDateCondition", value.into());
            self
        }

        /// A structure that maps names of parameters used in the Amazon S3 path of a dataset to their definitions.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<List<PathParameter>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<PathOptions> for Json {
        fn from(value: PathOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents a single entry in the path parameters of a dataset. Each `PathParameter` consists of a name and a parameter definition.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `DatasetParameter`, `PathParameterName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PathParameter(Properties);

    impl PathParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path parameter definition.
        ///
        /// `DatasetParameter`. Required.
        pub fn dataset_parameter(mut self, value: impl Into<Value<DatasetParameter>>) -> Self {
            self.0.set("DatasetParameter", value.into());
            self
        }

        /// The name of the path parameter.
        ///
        /// `PathParameterName`. Required.
        pub fn path_parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PathParameterName", value.into());
            self
        }
    }

    impl From<PathParameter> for Json {
        fn from(value: PathParameter) -> Self {
            value.0.into()
        }
    }

    /// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The AWS account ID of the bucket owner.
        ///
        /// `BucketOwner`.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// The unique name of the object in the bucket.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataBrew::Dataset`.
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
            Csv = "CSV",
            Json = "JSON",
            Parquet = "PARQUET",
            Excel = "EXCEL",
            Orc = "ORC",
        }

        /// Words for `Source`.
        pub enum Source {
            S3 = "S3",
            DataCatalog = "DATA-CATALOG",
            Database = "DATABASE",
        }

        /// Words for `Type`.
        pub enum Type {
            String = "String",
            Number = "Number",
            Datetime = "Datetime",
        }

        /// Words for `Order`.
        pub enum Order {
            Ascending = "ASCENDING",
            Descending = "DESCENDING",
        }

        /// Words for `OrderedBy`.
        pub enum OrderedBy {
            LastModifiedDate = "LAST_MODIFIED_DATE",
        }
    }
}

/// Property types and words of [`Job`].
pub mod job {
    use crate::{Json, List, Map, Properties, Value};

    /// Configuration of statistics that are allowed to be run on columns that contain detected entities. When undefined, no statistics will be computed on columns that contain detected entities.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Statistics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AllowedStatistics(Properties);

    impl AllowedStatistics {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more column statistics to allow for columns that contain detected entities.
        ///
        /// `Statistics`. Required.
        pub fn statistics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Statistics", value.into());
            self
        }
    }

    impl From<AllowedStatistics> for Json {
        fn from(value: AllowedStatistics) -> Self {
            value.0.into()
        }
    }

    /// Selector of a column from a dataset for profile job configuration. One selector includes either a column name or a regular expression.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnSelector(Properties);

    impl ColumnSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a column from a dataset.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A regular expression for selecting a column from a dataset.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }
    }

    impl From<ColumnSelector> for Json {
        fn from(value: ColumnSelector) -> Self {
            value.0.into()
        }
    }

    /// Configuration for column evaluations for a profile job. ColumnStatisticsConfiguration can be used to select evaluations and override parameters of evaluations for particular columns.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Statistics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnStatisticsConfiguration(Properties);

    impl ColumnStatisticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of column selectors. Selectors can be used to select columns from the dataset. When selectors are undefined, configuration will be applied to all supported columns.
        ///
        /// `Selectors`.
        pub fn selectors(mut self, value: impl Into<List<ColumnSelector>>) -> Self {
            self.0.set("Selectors", value.into());
            self
        }

        /// Configuration for evaluations. Statistics can be used to select evaluations and override parameters of evaluations.
        ///
        /// `Statistics`. Required.
        pub fn statistics(mut self, value: impl Into<Value<StatisticsConfiguration>>) -> Self {
            self.0.set("Statistics", value.into());
            self
        }
    }

    impl From<ColumnStatisticsConfiguration> for Json {
        fn from(value: ColumnStatisticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Represents a set of options that define how DataBrew will write a comma-separated value (CSV) file.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CsvOutputOptions(Properties);

    impl CsvOutputOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A single character that specifies the delimiter used to create CSV job output.
        ///
        /// `Delimiter`.
        pub fn delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Delimiter", value.into());
            self
        }
    }

    impl From<CsvOutputOptions> for Json {
        fn from(value: CsvOutputOptions) -> Self {
            value.0.into()
        }
    }

    /// Represents options that specify how and where in the AWS Glue Data Catalog DataBrew writes the output generated by recipe jobs.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `DatabaseName`, `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCatalogOutput(Properties);

    impl DataCatalogOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the AWS account that holds the Data Catalog that stores the data.
        ///
        /// `CatalogId`.
        pub fn catalog_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CatalogId", value.into());
            self
        }

        /// The name of a database in the Data Catalog.
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
        ///
        /// `DatabaseOptions`.
        pub fn database_options(
            mut self,
            value: impl Into<Value<DatabaseTableOutputOptions>>,
        ) -> Self {
            self.0.set("DatabaseOptions", value.into());
            self
        }

        /// A value that, if true, means that any data in the location specified for output is overwritten with new output. Not supported with DatabaseOptions.
        ///
        /// `Overwrite`.
        pub fn overwrite(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Overwrite", value.into());
            self
        }

        /// Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs.
        ///
        /// `S3Options`.
        pub fn s3_options(mut self, value: impl Into<Value<S3TableOutputOptions>>) -> Self {
            self.0.set("S3Options", value.into());
            self
        }

        /// The name of a table in the Data Catalog.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }
    }

    impl From<DataCatalogOutput> for Json {
        fn from(value: DataCatalogOutput) -> Self {
            value.0.into()
        }
    }

    /// Represents a JDBC database output object which defines the output destination for a DataBrew recipe job to write into.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `DatabaseOptions`, `GlueConnectionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseOutput(Properties);

    impl DatabaseOutput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
        ///
        /// `DatabaseOptions`. Required.
        pub fn database_options(
            mut self,
            value: impl Into<Value<DatabaseTableOutputOptions>>,
        ) -> Self {
            self.0.set("DatabaseOptions", value.into());
            self
        }

        /// The output mode to write into the database. Currently supported option: NEW\_TABLE.
        ///
        /// `DatabaseOutputMode`. Allowed: [`DatabaseOutputMode`].
        pub fn database_output_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseOutputMode", value.into());
            self
        }

        /// The AWS Glue connection that stores the connection information for the target database.
        ///
        /// `GlueConnectionName`. Required.
        pub fn glue_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GlueConnectionName", value.into());
            self
        }
    }

    impl From<DatabaseOutput> for Json {
        fn from(value: DatabaseOutput) -> Self {
            value.0.into()
        }
    }

    /// Represents options that specify how and where DataBrew writes the database output generated by recipe jobs.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `TableName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatabaseTableOutputOptions(Properties);

    impl DatabaseTableOutputOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A prefix for the name of a table DataBrew will create in the database.
        ///
        /// `TableName`. Required.
        pub fn table_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TableName", value.into());
            self
        }

        /// Represents an Amazon S3 location (bucket name and object key) where DataBrew can store intermediate results.
        ///
        /// `TempDirectory`.
        pub fn temp_directory(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("TempDirectory", value.into());
            self
        }
    }

    impl From<DatabaseTableOutputOptions> for Json {
        fn from(value: DatabaseTableOutputOptions) -> Self {
            value.0.into()
        }
    }

    /// Configuration of entity detection for a profile job. When undefined, entity detection is disabled.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `EntityTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityDetectorConfiguration(Properties);

    impl EntityDetectorConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration of statistics that are allowed to be run on columns that contain detected entities. When undefined, no statistics will be computed on columns that contain detected entities.
        ///
        /// `AllowedStatistics`.
        pub fn allowed_statistics(mut self, value: impl Into<Value<AllowedStatistics>>) -> Self {
            self.0.set("AllowedStatistics", value.into());
            self
        }

        /// Entity types to detect. Can be any of the following:
        ///
        /// `EntityTypes`. Required.
        pub fn entity_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EntityTypes", value.into());
            self
        }
    }

    impl From<EntityDetectorConfiguration> for Json {
        fn from(value: EntityDetectorConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A sample configuration for profile jobs only, which determines the number of rows on which the profile job is run. If a `JobSample` value isn't provided, the default is used.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobSample(Properties);

    impl JobSample {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value that determines whether the profile job is run on the entire dataset or a specified number of rows. This value must be one of the following:
        ///
        /// `Mode`. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }

        /// The `Size` parameter is only required when the mode is CUSTOM\_ROWS. The profile job is run on the specified number of rows. The maximum value for size is Long.MAX\_VALUE.
        ///
        /// `Size`.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }
    }

    impl From<JobSample> for Json {
        fn from(value: JobSample) -> Self {
            value.0.into()
        }
    }

    /// Represents options that specify how and where in Amazon S3 DataBrew writes the output generated by recipe jobs or profile jobs.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Output(Properties);

    impl Output {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The compression algorithm used to compress the output text of the job.
        ///
        /// `CompressionFormat`. Allowed: [`CompressionFormat`].
        pub fn compression_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CompressionFormat", value.into());
            self
        }

        /// The data format of the output of the job.
        ///
        /// `Format`. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// Represents options that define how DataBrew formats job output files.
        ///
        /// `FormatOptions`.
        pub fn format_options(mut self, value: impl Into<Value<OutputFormatOptions>>) -> Self {
            self.0.set("FormatOptions", value.into());
            self
        }

        /// The location in Amazon S3 where the job writes its output.
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The maximum number of files to be generated by the job and written to the output folder.
        ///
        /// `MaxOutputFiles`.
        pub fn max_output_files(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxOutputFiles", value.into());
            self
        }

        /// A value that, if true, means that any data in the location specified for output is overwritten with new output.
        ///
        /// `Overwrite`.
        pub fn overwrite(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Overwrite", value.into());
            self
        }

        /// The names of one or more partition columns for the output of the job.
        ///
        /// `PartitionColumns`.
        pub fn partition_columns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PartitionColumns", value.into());
            self
        }
    }

    impl From<Output> for Json {
        fn from(value: Output) -> Self {
            value.0.into()
        }
    }

    /// Represents a set of options that define the structure of comma-separated (CSV) job output.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputFormatOptions(Properties);

    impl OutputFormatOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents a set of options that define the structure of comma-separated value (CSV) job output.
        ///
        /// `Csv`.
        pub fn csv(mut self, value: impl Into<Value<CsvOutputOptions>>) -> Self {
            self.0.set("Csv", value.into());
            self
        }
    }

    impl From<OutputFormatOptions> for Json {
        fn from(value: OutputFormatOptions) -> Self {
            value.0.into()
        }
    }

    /// The location in Amazon S3 or AWS Glue Data Catalog where the job writes its output.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutputLocation(Properties);

    impl OutputLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// `BucketOwner`.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// The unique name of the object in the bucket.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<OutputLocation> for Json {
        fn from(value: OutputLocation) -> Self {
            value.0.into()
        }
    }

    /// Configuration for profile jobs. Configuration can be used to select columns, do evaluations, and override default parameters of evaluations.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProfileConfiguration(Properties);

    impl ProfileConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of configurations for column evaluations. ColumnStatisticsConfigurations are used to select evaluations and override parameters of evaluations for particular columns.
        ///
        /// `ColumnStatisticsConfigurations`.
        pub fn column_statistics_configurations(
            mut self,
            value: impl Into<List<ColumnStatisticsConfiguration>>,
        ) -> Self {
            self.0.set("ColumnStatisticsConfigurations", value.into());
            self
        }

        /// Configuration for inter-column evaluations. Configuration can be used to select evaluations and override parameters of evaluations. When configuration is undefined, the profile job will run all supported inter-column evaluations.
        ///
        /// `DatasetStatisticsConfiguration`.
        pub fn dataset_statistics_configuration(
            mut self,
            value: impl Into<Value<StatisticsConfiguration>>,
        ) -> Self {
            self.0.set("DatasetStatisticsConfiguration", value.into());
            self
        }

        /// Configuration of entity detection for a profile job. When undefined, entity detection is disabled.
        ///
        /// `EntityDetectorConfiguration`.
        pub fn entity_detector_configuration(
            mut self,
            value: impl Into<Value<EntityDetectorConfiguration>>,
        ) -> Self {
            self.0.set("EntityDetectorConfiguration", value.into());
            self
        }

        /// List of column selectors. ProfileColumns can be used to select columns from the dataset. When ProfileColumns is undefined, the profile job will profile all supported columns.
        ///
        /// `ProfileColumns`.
        pub fn profile_columns(mut self, value: impl Into<List<ColumnSelector>>) -> Self {
            self.0.set("ProfileColumns", value.into());
            self
        }
    }

    impl From<ProfileConfiguration> for Json {
        fn from(value: ProfileConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Represents one or more actions to be performed on a DataBrew dataset.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Recipe(Properties);

    impl Recipe {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique name for the recipe.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The identifier for the version for the recipe.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<Recipe> for Json {
        fn from(value: Recipe) -> Self {
            value.0.into()
        }
    }

    /// Represents an Amazon S3 location (bucket name, bucket owner, and object key) where DataBrew can read input data, or write output from a job.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The AWS account ID of the bucket owner.
        ///
        /// `BucketOwner`.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// The unique name of the object in the bucket.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// Represents options that specify how and where DataBrew writes the Amazon S3 output generated by recipe jobs.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Location`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3TableOutputOptions(Properties);

    impl S3TableOutputOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents an Amazon S3 location (bucket name and object key) where DataBrew can write output from a job.
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<S3Location>>) -> Self {
            self.0.set("Location", value.into());
            self
        }
    }

    impl From<S3TableOutputOptions> for Json {
        fn from(value: S3TableOutputOptions) -> Self {
            value.0.into()
        }
    }

    /// Override of a particular evaluation for a profile job.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `Parameters`, `Statistic`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatisticOverride(Properties);

    impl StatisticOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A map that includes overrides of an evaluation’s parameters.
        ///
        /// `Parameters`. Required.
        pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The name of an evaluation
        ///
        /// `Statistic`. Required.
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }
    }

    impl From<StatisticOverride> for Json {
        fn from(value: StatisticOverride) -> Self {
            value.0.into()
        }
    }

    /// Configuration of evaluations for a profile job. This configuration can be used to select evaluations and override the parameters of selected evaluations.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatisticsConfiguration(Properties);

    impl StatisticsConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of included evaluations. When the list is undefined, all supported evaluations will be included.
        ///
        /// `IncludedStatistics`.
        pub fn included_statistics(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedStatistics", value.into());
            self
        }

        /// List of overrides for evaluations.
        ///
        /// `Overrides`.
        pub fn overrides(mut self, value: impl Into<List<StatisticOverride>>) -> Self {
            self.0.set("Overrides", value.into());
            self
        }
    }

    impl From<StatisticsConfiguration> for Json {
        fn from(value: StatisticsConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataBrew::Job`.
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

    /// Configuration for data quality validation. Used to select the Rulesets and Validation Mode to be used in the profile job. When ValidationConfiguration is null, the profile job will run without data quality validation.
    ///
    /// A property type of `AWS::DataBrew::Job`.
    ///
    /// Required: `RulesetArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValidationConfiguration(Properties);

    impl ValidationConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the ruleset to be validated in the profile job. The TargetArn of the selected ruleset should be the same as the Amazon Resource Name (ARN) of the dataset that is associated with the profile job.
        ///
        /// `RulesetArn`. Required.
        pub fn ruleset_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RulesetArn", value.into());
            self
        }

        /// Mode of data quality validation. Default mode is “CHECK\_ALL” which verifies all rules defined in the selected ruleset.
        ///
        /// `ValidationMode`. Allowed: [`ValidationMode`].
        pub fn validation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValidationMode", value.into());
            self
        }
    }

    impl From<ValidationConfiguration> for Json {
        fn from(value: ValidationConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EncryptionMode`.
        pub enum EncryptionMode {
            SseKms = "SSE-KMS",
            SseS3 = "SSE-S3",
        }

        /// Words for `LogSubscription`.
        pub enum LogSubscription {
            Enable = "ENABLE",
            Disable = "DISABLE",
        }

        /// Words for `Type`.
        pub enum Type {
            Profile = "PROFILE",
            Recipe = "RECIPE",
        }

        /// Words for `DatabaseOutputMode`.
        pub enum DatabaseOutputMode {
            NewTable = "NEW_TABLE",
        }

        /// Words for `Mode`.
        pub enum Mode {
            FullDataset = "FULL_DATASET",
            CustomRows = "CUSTOM_ROWS",
        }

        /// Words for `CompressionFormat`.
        pub enum CompressionFormat {
            Gzip = "GZIP",
            Lz4 = "LZ4",
            Snappy = "SNAPPY",
            Bzip2 = "BZIP2",
            Deflate = "DEFLATE",
            Lzo = "LZO",
            Brotli = "BROTLI",
            Zstd = "ZSTD",
            Zlib = "ZLIB",
        }

        /// Words for `Format`.
        pub enum Format {
            Csv = "CSV",
            Json = "JSON",
            Parquet = "PARQUET",
            Glueparquet = "GLUEPARQUET",
            Avro = "AVRO",
            Orc = "ORC",
            Xml = "XML",
            Tableauhyper = "TABLEAUHYPER",
        }

        /// Words for `ValidationMode`.
        pub enum ValidationMode {
            CheckAll = "CHECK_ALL",
        }
    }
}

/// Property types and words of [`Project`].
pub mod project {
    use crate::{Json, Properties, Value};

    /// Represents the sample size and sampling type for DataBrew to use for interactive data analysis.
    ///
    /// A property type of `AWS::DataBrew::Project`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sample(Properties);

    impl Sample {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of rows in the sample.
        ///
        /// `Size`.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }

        /// The way in which DataBrew obtains rows from a dataset.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Sample> for Json {
        fn from(value: Sample) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataBrew::Project`.
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
            FirstN = "FIRST_N",
            LastN = "LAST_N",
            Random = "RANDOM",
        }
    }
}

/// Property types of [`Recipe`].
pub mod recipe {
    use crate::{Json, List, Properties, Value};

    /// Represents a transformation and associated parameters that are used to apply a change to an AWS Glue DataBrew dataset.
    ///
    /// A property type of `AWS::DataBrew::Recipe`.
    ///
    /// Required: `Operation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a valid DataBrew transformation to be performed on the data.
        ///
        /// `Operation`. Required.
        pub fn operation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Operation", value.into());
            self
        }

        /// Contextual parameters for the transformation.
        ///
        /// `Parameters`.
        pub fn parameters(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// Represents an individual condition that evaluates to true or false.
    ///
    /// A property type of `AWS::DataBrew::Recipe`.
    ///
    /// Required: `Condition`, `TargetColumn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionExpression(Properties);

    impl ConditionExpression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A specific condition to apply to a recipe action. For more information, see [Recipe structure](https://docs.aws.amazon.com/databrew/latest/dg/recipe-structure.html) in the \*AWS Glue DataBrew Developer Guide\* .
        ///
        /// `Condition`. Required.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// A column to apply this condition to.
        ///
        /// `TargetColumn`. Required.
        pub fn target_column(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetColumn", value.into());
            self
        }

        /// A value that the condition must evaluate to for the condition to succeed.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ConditionExpression> for Json {
        fn from(value: ConditionExpression) -> Self {
            value.0.into()
        }
    }

    /// Represents a single step from a DataBrew recipe to be performed.
    ///
    /// A property type of `AWS::DataBrew::Recipe`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecipeStep(Properties);

    impl RecipeStep {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The particular action to be performed in the recipe step.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Value<Action>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// One or more conditions that must be met for the recipe step to succeed.
        ///
        /// `ConditionExpressions`.
        pub fn condition_expressions(
            mut self,
            value: impl Into<List<ConditionExpression>>,
        ) -> Self {
            self.0.set("ConditionExpressions", value.into());
            self
        }
    }

    impl From<RecipeStep> for Json {
        fn from(value: RecipeStep) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataBrew::Recipe`.
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
}

/// Property types and words of [`Ruleset`].
pub mod ruleset {
    use crate::{Json, List, Properties, Value};

    /// Selector of a column from a dataset for profile job configuration. One selector includes either a column name or a regular expression.
    ///
    /// A property type of `AWS::DataBrew::Ruleset`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ColumnSelector(Properties);

    impl ColumnSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a column from a dataset.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// A regular expression for selecting a column from a dataset.
        ///
        /// `Regex`.
        pub fn regex(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Regex", value.into());
            self
        }
    }

    impl From<ColumnSelector> for Json {
        fn from(value: ColumnSelector) -> Self {
            value.0.into()
        }
    }

    /// Represents a single data quality requirement that should be validated in the scope of this dataset.
    ///
    /// A property type of `AWS::DataBrew::Ruleset`.
    ///
    /// Required: `CheckExpression`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The expression which includes column references, condition names followed by variable references, possibly grouped and combined with other conditions.
        ///
        /// `CheckExpression`. Required.
        pub fn check_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CheckExpression", value.into());
            self
        }

        /// List of column selectors. Selectors can be used to select columns using a name or regular expression from the dataset. Rule will be applied to selected columns.
        ///
        /// `ColumnSelectors`.
        pub fn column_selectors(mut self, value: impl Into<List<ColumnSelector>>) -> Self {
            self.0.set("ColumnSelectors", value.into());
            self
        }

        /// A value that specifies whether the rule is disabled. Once a rule is disabled, a profile job will not validate it during a job run. Default value is false.
        ///
        /// `Disabled`.
        pub fn disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Disabled", value.into());
            self
        }

        /// The name of the rule.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The map of substitution variable names to their values used in a check expression. Variable names should start with a ':' (colon). Variable values can either be actual values or column names.
        ///
        /// `SubstitutionMap`.
        pub fn substitution_map(mut self, value: impl Into<List<SubstitutionValue>>) -> Self {
            self.0.set("SubstitutionMap", value.into());
            self
        }

        /// The threshold used with a non-aggregate check expression. Non-aggregate check expressions will be applied to each row in a specific column, and the threshold will be used to determine whether the validation succeeds.
        ///
        /// `Threshold`.
        pub fn threshold(mut self, value: impl Into<Value<Threshold>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate an expression's substitution variable names with their values.
    ///
    /// A property type of `AWS::DataBrew::Ruleset`.
    ///
    /// Required: `Value`, `ValueReference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubstitutionValue(Properties);

    impl SubstitutionValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Value or column name.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }

        /// Variable name.
        ///
        /// `ValueReference`. Required.
        pub fn value_reference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ValueReference", value.into());
            self
        }
    }

    impl From<SubstitutionValue> for Json {
        fn from(value: SubstitutionValue) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::DataBrew::Ruleset`.
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

    /// The threshold used with a non-aggregate check expression. The non-aggregate check expression will be applied to each row in a specific column. Then the threshold will be used to determine whether the validation succeeds.
    ///
    /// A property type of `AWS::DataBrew::Ruleset`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Threshold(Properties);

    impl Threshold {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of a threshold. Used for comparison of an actual count of rows that satisfy the rule to the threshold value.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Unit of threshold value. Can be either a COUNT or PERCENTAGE of the full sample size used for validation.
        ///
        /// `Unit`. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// The value of a threshold.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Threshold> for Json {
        fn from(value: Threshold) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Type`.
        pub enum Type {
            GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL",
            LessThanOrEqual = "LESS_THAN_OR_EQUAL",
            GreaterThan = "GREATER_THAN",
            LessThan = "LESS_THAN",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Count = "COUNT",
            Percentage = "PERCENTAGE",
        }
    }
}

/// Property types of [`Schedule`].
pub mod schedule {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataBrew::Schedule`.
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
}
