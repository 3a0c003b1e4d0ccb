//! `AWS::CUR`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The definition of AWS Cost and Usage Report. You can specify the report name, time unit, report format, compression format, S3 bucket, additional artifacts, and schema elements in the definition.
///
/// [`AWS::CUR::ReportDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html).
///
/// Required: `Compression`, `Format`, `RefreshClosedReports`, `ReportName`, `ReportVersioning`, `S3Bucket`, `S3Prefix`, `S3Region`, `TimeUnit`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReportDefinition(Properties);

impl ReportDefinition {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of manifests that you want AWS to create for this report.
    ///
    /// `AdditionalArtifacts`. Allowed: [`AdditionalArtifacts`](report_definition::AdditionalArtifacts).
    pub fn additional_artifacts(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AdditionalArtifacts", value.into());
        self
    }

    /// A list of strings that indicate additional content that AWS includes in the report, such as individual resource IDs.
    ///
    /// `AdditionalSchemaElements`. Allowed: [`AdditionalSchemaElements`](report_definition::AdditionalSchemaElements). A change replaces the resource.
    pub fn additional_schema_elements(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AdditionalSchemaElements", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the billing view. You can get this value by using the billing view service public APIs.
    ///
    /// `BillingViewArn`. A change replaces the resource.
    pub fn billing_view_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BillingViewArn", value.into());
        self
    }

    /// The compression format that Amazon Web Services uses for the report.
    ///
    /// `Compression`. Required. Allowed: [`Compression`](report_definition::Compression).
    pub fn compression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Compression", value.into());
        self
    }

    /// The format that Amazon Web Services saves the report in.
    ///
    /// `Format`. Required. Allowed: [`Format`](report_definition::Format).
    pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Format", value.into());
        self
    }

    /// Whether you want AWS to update your reports after they have been finalized if AWS detects charges related to previous months. These charges can include refunds, credits, or support fees.
    ///
    /// `RefreshClosedReports`. Required.
    pub fn refresh_closed_reports(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RefreshClosedReports", value.into());
        self
    }

    /// The name of the report that you want to create. The name must be unique, is case sensitive, and can't include spaces.
    ///
    /// `ReportName`. Required. A change replaces the resource.
    pub fn report_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReportName", value.into());
        self
    }

    /// Whether you want AWS to overwrite the previous version of each report or to deliver the report in addition to the previous versions.
    ///
    /// `ReportVersioning`. Required. Allowed: [`ReportVersioning`](report_definition::ReportVersioning). A change replaces the resource.
    pub fn report_versioning(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReportVersioning", value.into());
        self
    }

    /// The S3 bucket where Amazon Web Services delivers the report.
    ///
    /// `S3Bucket`. Required.
    pub fn s3_bucket(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3Bucket", value.into());
        self
    }

    /// The prefix that Amazon Web Services adds to the report name when Amazon Web Services delivers the report. Your prefix can't include spaces.
    ///
    /// `S3Prefix`. Required.
    pub fn s3_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3Prefix", value.into());
        self
    }

    /// The Region of the S3 bucket that Amazon Web Services delivers the report into.
    ///
    /// `S3Region`. Required.
    pub fn s3_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3Region", value.into());
        self
    }

    /// The tags to be assigned to the report definition resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<report_definition::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The granularity of the line items in the report.
    ///
    /// `TimeUnit`. Required. Allowed: [`TimeUnit`](report_definition::TimeUnit). A change replaces the resource.
    pub fn time_unit(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeUnit", value.into());
        self
    }
}

impl Resource for ReportDefinition {
    const TYPE: &'static str = "AWS::CUR::ReportDefinition";
}

impl Construct for ReportDefinition {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReportDefinition> for Properties {
    fn from(value: ReportDefinition) -> Self {
        value.0
    }
}

/// Property types and words of [`ReportDefinition`].
pub mod report_definition {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::CUR::ReportDefinition`.
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
        /// Words for `AdditionalArtifacts`.
        pub enum AdditionalArtifacts {
            Redshift = "REDSHIFT",
            Quicksight = "QUICKSIGHT",
            Athena = "ATHENA",
        }

        /// Words for `AdditionalSchemaElements`.
        pub enum AdditionalSchemaElements {
            Resources = "RESOURCES",
            SplitCostAllocationData = "SPLIT_COST_ALLOCATION_DATA",
            ManualDiscountCompatibility = "MANUAL_DISCOUNT_COMPATIBILITY",
        }

        /// Words for `Compression`.
        pub enum Compression {
            Zip = "ZIP",
            Gzip = "GZIP",
            Parquet = "Parquet",
        }

        /// Words for `Format`.
        pub enum Format {
            TextORcsv = "textORcsv",
            Parquet = "Parquet",
        }

        /// Words for `ReportVersioning`.
        pub enum ReportVersioning {
            CreateNewReport = "CREATE_NEW_REPORT",
            OverwriteReport = "OVERWRITE_REPORT",
        }

        /// Words for `TimeUnit`.
        pub enum TimeUnit {
            Hourly = "HOURLY",
            Daily = "DAILY",
            Monthly = "MONTHLY",
        }
    }
}
