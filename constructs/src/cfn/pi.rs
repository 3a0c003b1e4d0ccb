//! `AWS::PI`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates and manages a Performance Insights performance analysis report for a specified DB instance.
///
/// [`AWS::PI::PerfReports`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pi-perfreports.html).
///
/// Required: `EndTime`, `Identifier`, `ServiceType`, `StartTime`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PerfReports(Properties);

impl PerfReports {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The end time defined for the analysis report in ISO 8601 format.
    ///
    /// `EndTime`. Required. A change replaces the resource.
    pub fn end_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndTime", value.into());
        self
    }

    /// An immutable, AWS Region-unique identifier for a data source. Performance Insights gathers metrics from this data source. To use an Amazon RDS instance as a data source, specify its DbiResourceId value.
    ///
    /// `Identifier`. Required. A change replaces the resource.
    pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Identifier", value.into());
        self
    }

    /// The AWS service for which Performance Insights returns metrics. Valid values are RDS and DOCDB.
    ///
    /// `ServiceType`. Required. Allowed: [`ServiceType`](perf_reports::ServiceType). A change replaces the resource.
    pub fn service_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceType", value.into());
        self
    }

    /// The start time defined for the analysis report in ISO 8601 format.
    ///
    /// `StartTime`. Required. A change replaces the resource.
    pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartTime", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<perf_reports::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for PerfReports {
    const TYPE: &'static str = "AWS::PI::PerfReports";
}

impl Construct for PerfReports {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PerfReports> for Properties {
    fn from(value: PerfReports) -> Self {
        value.0
    }
}

impl Handle<PerfReports> {
    /// A unique identifier for the analysis report.
    ///
    /// `Fn::GetAtt` of `AnalysisReportId`.
    #[must_use]
    pub fn analysis_report_id(self) -> Value<String> {
        self.attribute("AnalysisReportId")
    }

    /// The Amazon Resource Name (ARN) of the performance analysis report.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time the analysis report was created in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The status of the analysis report.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`PerfReports`].
pub mod perf_reports {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::PI::PerfReports`.
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
        /// Words for `ServiceType`.
        pub enum ServiceType {
            Rds = "RDS",
            Docdb = "DOCDB",
        }
    }
}
