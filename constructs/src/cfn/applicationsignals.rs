//! `AWS::ApplicationSignals`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// \> If you have existing `AWS::ApplicationSignals::Discovery` resources that were created prior to the Application Map release, you will need to delete and recreate these resources in your account to enable Application Map.
///
/// [`AWS::ApplicationSignals::Discovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Discovery(Properties);

impl Discovery {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }
}

impl Resource for Discovery {
    const TYPE: &'static str = "AWS::ApplicationSignals::Discovery";
}

impl Construct for Discovery {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Discovery> for Properties {
    fn from(value: Discovery) -> Self {
        value.0
    }
}

impl Handle<Discovery> {
    /// The 12 digit AWS Account ID for the account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// A structure that contains the complete grouping configuration for an account, including all defined grouping attributes and metadata about when it was last updated.
///
/// [`AWS::ApplicationSignals::GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html).
///
/// Required: `GroupingAttributeDefinitions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GroupingConfiguration(Properties);

impl GroupingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of grouping attribute definitions that specify how services should be grouped based on various attributes and source keys.
    ///
    /// `GroupingAttributeDefinitions`. Required.
    pub fn grouping_attribute_definitions(
        mut self,
        value: impl Into<List<grouping_configuration::GroupingAttributeDefinition>>,
    ) -> Self {
        self.0.set("GroupingAttributeDefinitions", value.into());
        self
    }
}

impl Resource for GroupingConfiguration {
    const TYPE: &'static str = "AWS::ApplicationSignals::GroupingConfiguration";
}

impl Construct for GroupingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GroupingConfiguration> for Properties {
    fn from(value: GroupingConfiguration) -> Self {
        value.0
    }
}

impl Handle<GroupingConfiguration> {
    /// The 12 digit AWS Account ID for the account.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// The timestamp when this grouping configuration was last updated. When used in a raw HTTP Query API, it is formatted as epoch time in seconds.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Creates a dynamic instrumentation configuration for a specific code or endpoint location within a service and environment.
///
/// [`AWS::ApplicationSignals::InstrumentationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html).
///
/// Required: `CaptureConfiguration`, `Environment`, `InstrumentationType`, `Location`, `Service`, `SignalType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InstrumentationConfig(Properties);

impl InstrumentationConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Client-side filters that target specific instances. Each object is AND-matched on keys, multiple objects are OR-matched.
    ///
    /// `AttributeFilters`. A change replaces the resource.
    pub fn attribute_filters(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("AttributeFilters", value.into());
        self
    }

    /// Specifies what to capture when the instrumentation point is hit.
    ///
    /// `CaptureConfiguration`. Required. A change replaces the resource.
    pub fn capture_configuration(
        mut self,
        value: impl Into<Value<instrumentation_config::CaptureConfiguration>>,
    ) -> Self {
        self.0.set("CaptureConfiguration", value.into());
        self
    }

    /// An optional short description that explains the purpose of this instrumentation.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The environment that the service is running in.
    ///
    /// `Environment`. Required. A change replaces the resource.
    pub fn environment(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// The timestamp after which this configuration is no longer served. For BREAKPOINT only; defaults to 24 hours.
    ///
    /// `ExpiresAt`. A change replaces the resource.
    pub fn expires_at(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExpiresAt", value.into());
        self
    }

    /// Type of instrumentation: BREAKPOINT (temporary, expires after 24 hours) or PROBE (permanent, persists until deleted).
    ///
    /// `InstrumentationType`. Required. Allowed: [`InstrumentationType`](instrumentation_config::InstrumentationType). A change replaces the resource.
    pub fn instrumentation_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InstrumentationType", value.into());
        self
    }

    /// The location where instrumentation should be applied.
    ///
    /// `Location`. Required. A change replaces the resource.
    pub fn location(mut self, value: impl Into<Value<instrumentation_config::Location>>) -> Self {
        self.0.set("Location", value.into());
        self
    }

    /// The name of the service to instrument. This should match the service.name resource attribute reported by the application.
    ///
    /// `Service`. Required. A change replaces the resource.
    pub fn service(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Service", value.into());
        self
    }

    /// The telemetry signal type to emit for this instrumentation. The supported value is SNAPSHOT.
    ///
    /// `SignalType`. Required. Allowed: [`SignalType`](instrumentation_config::SignalType). A change replaces the resource.
    pub fn signal_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SignalType", value.into());
        self
    }

    /// An optional list of key-value pairs to associate with the instrumentation configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<instrumentation_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for InstrumentationConfig {
    const TYPE: &'static str = "AWS::ApplicationSignals::InstrumentationConfig";
}

impl Construct for InstrumentationConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InstrumentationConfig> for Properties {
    fn from(value: InstrumentationConfig) -> Self {
        value.0
    }
}

impl Handle<InstrumentationConfig> {
    /// The Amazon Resource Name (ARN) of the instrumentation configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The server-generated creation timestamp for this instrumentation configuration.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// A stable hash computed from the location that uniquely identifies this instrumentation point.
    ///
    /// `Fn::GetAtt` of `LocationHash`.
    #[must_use]
    pub fn location_hash(self) -> Value<String> {
        self.attribute("LocationHash")
    }
}

/// Creates or updates a service level objective (SLO), which can help you ensure that your critical business operations are meeting customer expectations.
///
/// [`AWS::ApplicationSignals::ServiceLevelObjective`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceLevelObjective(Properties);

impl ServiceLevelObjective {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Each object in this array defines the length of the look-back window used to calculate one burn rate metric for this SLO. The burn rate measures how fast the service is consuming the error budget, relative to the attainment goal of the SLO.
    ///
    /// `BurnRateConfigurations`.
    pub fn burn_rate_configurations(
        mut self,
        value: impl Into<List<service_level_objective::BurnRateConfiguration>>,
    ) -> Self {
        self.0.set("BurnRateConfigurations", value.into());
        self
    }

    /// An optional description for this SLO.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The time window to be excluded from the SLO performance metrics.
    ///
    /// `ExclusionWindows`.
    pub fn exclusion_windows(
        mut self,
        value: impl Into<List<service_level_objective::ExclusionWindow>>,
    ) -> Self {
        self.0.set("ExclusionWindows", value.into());
        self
    }

    /// This structure contains the attributes that determine the goal of an SLO. This includes the time period for evaluation and the attainment threshold.
    ///
    /// `Goal`.
    pub fn goal(mut self, value: impl Into<Value<service_level_objective::Goal>>) -> Self {
        self.0.set("Goal", value.into());
        self
    }

    /// A name for this SLO.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A structure containing information about the performance metric that this SLO monitors, if this is a request-based SLO.
    ///
    /// `RequestBasedSli`.
    pub fn request_based_sli(
        mut self,
        value: impl Into<Value<service_level_objective::RequestBasedSli>>,
    ) -> Self {
        self.0.set("RequestBasedSli", value.into());
        self
    }

    /// A structure containing information about the performance metric that this SLO monitors, if this is a period-based SLO.
    ///
    /// `Sli`.
    pub fn sli(mut self, value: impl Into<Value<service_level_objective::Sli>>) -> Self {
        self.0.set("Sli", value.into());
        self
    }

    /// A list of key-value pairs to associate with the SLO. You can associate as many as 50 tags with an SLO. To be able to associate tags with the SLO when you create the SLO, you must have the cloudwatch:TagResource permission.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<service_level_objective::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ServiceLevelObjective {
    const TYPE: &'static str = "AWS::ApplicationSignals::ServiceLevelObjective";
}

impl Construct for ServiceLevelObjective {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceLevelObjective> for Properties {
    fn from(value: ServiceLevelObjective) -> Self {
        value.0
    }
}

impl Handle<ServiceLevelObjective> {
    /// The ARN of this SLO.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that this SLO was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[must_use]
    pub fn created_time(self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// Displays whether this is a period-based SLO or a request-based SLO.
    ///
    /// `Fn::GetAtt` of `EvaluationType`.
    #[must_use]
    pub fn evaluation_type(self) -> Value<String> {
        self.attribute("EvaluationType")
    }

    /// The time that this SLO was most recently updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<i64> {
        self.attribute("LastUpdatedTime")
    }
}

/// Property types of [`GroupingConfiguration`].
pub mod grouping_configuration {
    use crate::{Json, List, Properties, Value};

    /// A structure that defines how services should be grouped based on specific attributes. This includes the friendly name for the grouping, the source keys to derive values from, and an optional default value.
    ///
    /// A property type of `AWS::ApplicationSignals::GroupingConfiguration`.
    ///
    /// Required: `GroupingName`, `GroupingSourceKeys`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GroupingAttributeDefinition(Properties);

    impl GroupingAttributeDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default value to use for this grouping attribute when no value can be derived from the source keys. This ensures all services have a grouping value even if the source data is missing.
        ///
        /// `DefaultGroupingValue`.
        pub fn default_grouping_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultGroupingValue", value.into());
            self
        }

        /// The friendly name for this grouping attribute, such as `BusinessUnit` or `Environment` . This name is used to identify the grouping in the console and APIs.
        ///
        /// `GroupingName`. Required.
        pub fn grouping_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupingName", value.into());
            self
        }

        /// An array of source keys used to derive the grouping attribute value from telemetry data, AWS tags, or other sources. For example, \["business\_unit", "team"\] would look for values in those fields.
        ///
        /// `GroupingSourceKeys`. Required.
        pub fn grouping_source_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("GroupingSourceKeys", value.into());
            self
        }
    }

    impl From<GroupingAttributeDefinition> for Json {
        fn from(value: GroupingAttributeDefinition) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`InstrumentationConfig`].
pub mod instrumentation_config {
    use crate::{Json, List, Properties, Value};

    /// Specifies what to capture when the instrumentation point is hit.
    ///
    /// A property type of `AWS::ApplicationSignals::InstrumentationConfig`.
    ///
    /// Required: `CodeCapture`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptureConfiguration(Properties);

    impl CaptureConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CodeCapture`. Required.
        pub fn code_capture(mut self, value: impl Into<Value<CodeCaptureConfiguration>>) -> Self {
            self.0.set("CodeCapture", value.into());
            self
        }
    }

    impl From<CaptureConfiguration> for Json {
        fn from(value: CaptureConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Safety limits that bound what is captured.
    ///
    /// A property type of `AWS::ApplicationSignals::InstrumentationConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptureLimitsConfig(Properties);

    impl CaptureLimitsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum nesting depth to traverse inside collections.
        ///
        /// `MaxCollectionDepth`.
        pub fn max_collection_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCollectionDepth", value.into());
            self
        }

        /// Maximum number of items to capture from any collection.
        ///
        /// `MaxCollectionWidth`.
        pub fn max_collection_width(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCollectionWidth", value.into());
            self
        }

        /// Maximum number of fields to capture for any object.
        ///
        /// `MaxFieldsPerObject`.
        pub fn max_fields_per_object(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxFieldsPerObject", value.into());
            self
        }

        /// Maximum number of times the instrumentation point can be hit before disabled.
        ///
        /// `MaxHits`.
        pub fn max_hits(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxHits", value.into());
            self
        }

        /// Maximum depth for nested object traversal.
        ///
        /// `MaxObjectDepth`.
        pub fn max_object_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxObjectDepth", value.into());
            self
        }

        /// Maximum number of stack frames to capture.
        ///
        /// `MaxStackFrames`.
        pub fn max_stack_frames(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxStackFrames", value.into());
            self
        }

        /// Maximum total size in bytes of a captured stack trace.
        ///
        /// `MaxStackTraceSize`.
        pub fn max_stack_trace_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxStackTraceSize", value.into());
            self
        }

        /// Maximum length of captured string values in characters.
        ///
        /// `MaxStringLength`.
        pub fn max_string_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxStringLength", value.into());
            self
        }
    }

    impl From<CaptureLimitsConfig> for Json {
        fn from(value: CaptureLimitsConfig) -> Self {
            value.0.into()
        }
    }

    /// Defines what data to capture for code-level instrumentation.
    ///
    /// A property type of `AWS::ApplicationSignals::InstrumentationConfig`.
    ///
    /// Required: `CaptureLimits`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeCaptureConfiguration(Properties);

    impl CodeCaptureConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The function arguments to capture.
        ///
        /// `CaptureArguments`.
        pub fn capture_arguments(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CaptureArguments", value.into());
            self
        }

        /// `CaptureLimits`. Required.
        pub fn capture_limits(mut self, value: impl Into<Value<CaptureLimitsConfig>>) -> Self {
            self.0.set("CaptureLimits", value.into());
            self
        }

        /// The local variables to capture by name.
        ///
        /// `CaptureLocals`.
        pub fn capture_locals(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CaptureLocals", value.into());
            self
        }

        /// Whether to capture the return value. Defaults to false.
        ///
        /// `CaptureReturn`.
        pub fn capture_return(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaptureReturn", value.into());
            self
        }

        /// Whether to capture a stack trace. Defaults to true.
        ///
        /// `CaptureStackTrace`.
        pub fn capture_stack_trace(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CaptureStackTrace", value.into());
            self
        }
    }

    impl From<CodeCaptureConfiguration> for Json {
        fn from(value: CodeCaptureConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Identifies a code location to instrument.
    ///
    /// A property type of `AWS::ApplicationSignals::InstrumentationConfig`.
    ///
    /// Required: `FilePath`, `Language`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeLocation(Properties);

    impl CodeLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The class or type name that contains the method.
        ///
        /// `ClassName`.
        pub fn class_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClassName", value.into());
            self
        }

        /// The package, module, or namespace that contains the target code.
        ///
        /// `CodeUnit`.
        pub fn code_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CodeUnit", value.into());
            self
        }

        /// The source file path relative to the project or source root.
        ///
        /// `FilePath`. Required.
        pub fn file_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FilePath", value.into());
            self
        }

        /// The programming language for this instrumentation point.
        ///
        /// `Language`. Required. Allowed: [`Language`].
        pub fn language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Language", value.into());
            self
        }

        /// The line number to instrument.
        ///
        /// `LineNumber`.
        pub fn line_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LineNumber", value.into());
            self
        }

        /// The method or function name to instrument.
        ///
        /// `MethodName`.
        pub fn method_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MethodName", value.into());
            self
        }
    }

    impl From<CodeLocation> for Json {
        fn from(value: CodeLocation) -> Self {
            value.0.into()
        }
    }

    /// The location where instrumentation should be applied.
    ///
    /// A property type of `AWS::ApplicationSignals::InstrumentationConfig`.
    ///
    /// Required: `CodeLocation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Location(Properties);

    impl Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CodeLocation`. Required.
        pub fn code_location(mut self, value: impl Into<Value<CodeLocation>>) -> Self {
            self.0.set("CodeLocation", value.into());
            self
        }
    }

    impl From<Location> for Json {
        fn from(value: Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with the resource.
    ///
    /// A property type of `AWS::ApplicationSignals::InstrumentationConfig`.
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
        /// Words for `InstrumentationType`.
        pub enum InstrumentationType {
            Breakpoint = "BREAKPOINT",
            Probe = "PROBE",
        }

        /// Words for `SignalType`.
        pub enum SignalType {
            Snapshot = "SNAPSHOT",
        }

        /// Words for `Language`.
        pub enum Language {
            Java = "Java",
            Python = "Python",
            Javascript = "Javascript",
        }
    }
}

/// Property types and words of [`ServiceLevelObjective`].
pub mod service_level_objective {
    use crate::{Json, List, Properties, Value};

    /// This object defines the length of the look-back window used to calculate one burn rate metric for this SLO. The burn rate measures how fast the service is consuming the error budget, relative to the attainment goal of the SLO.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `LookBackWindowMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BurnRateConfiguration(Properties);

    impl BurnRateConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of minutes to use as the look-back window.
        ///
        /// `LookBackWindowMinutes`. Required.
        pub fn look_back_window_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LookBackWindowMinutes", value.into());
            self
        }
    }

    impl From<BurnRateConfiguration> for Json {
        fn from(value: BurnRateConfiguration) -> Self {
            value.0.into()
        }
    }

    /// If the interval for this service level objective is a calendar interval, this structure contains the interval specifications.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Duration`, `DurationUnit`, `StartTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CalendarInterval(Properties);

    impl CalendarInterval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the duration of each calendar interval. For example, if `Duration` is `1` and `DurationUnit` is `MONTH` , each interval is one month, aligned with the calendar.
        ///
        /// `Duration`. Required.
        pub fn duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// Specifies the calendar interval unit.
        ///
        /// `DurationUnit`. Required. Allowed: [`DurationUnit`].
        pub fn duration_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DurationUnit", value.into());
            self
        }

        /// The date and time when you want the first interval to start. Be sure to choose a time that configures the intervals the way that you want.
        ///
        /// `StartTime`. Required.
        pub fn start_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }
    }

    impl From<CalendarInterval> for Json {
        fn from(value: CalendarInterval) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `OperationName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompositeSliComponent(Properties);

    impl CompositeSliComponent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `OperationName`. Required.
        pub fn operation_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperationName", value.into());
            self
        }
    }

    impl From<CompositeSliComponent> for Json {
        fn from(value: CompositeSliComponent) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `SelectionConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CompositeSliConfig(Properties);

    impl CompositeSliConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CompositeSliComponents`.
        pub fn composite_sli_components(
            mut self,
            value: impl Into<List<CompositeSliComponent>>,
        ) -> Self {
            self.0.set("CompositeSliComponents", value.into());
            self
        }

        /// `SelectionConfig`. Required.
        pub fn selection_config(mut self, value: impl Into<Value<SelectionConfig>>) -> Self {
            self.0.set("SelectionConfig", value.into());
            self
        }
    }

    impl From<CompositeSliConfig> for Json {
        fn from(value: CompositeSliConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName` .
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `DependencyKeyAttributes`, `DependencyOperationName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DependencyConfig(Properties);

    impl DependencyConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If this SLO is related to a metric collected by Application Signals, you must use this field to specify which dependency the SLO metric is related to.
        ///
        /// `DependencyKeyAttributes`. Required.
        pub fn dependency_key_attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("DependencyKeyAttributes", value.into());
            self
        }

        /// When the SLO monitors a specific operation of the dependency, this field specifies the name of that operation in the dependency.
        ///
        /// `DependencyOperationName`. Required.
        pub fn dependency_operation_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DependencyOperationName", value.into());
            self
        }
    }

    impl From<DependencyConfig> for Json {
        fn from(value: DependencyConfig) -> Self {
            value.0.into()
        }
    }

    /// A dimension is a name/value pair that is part of the identity of a metric.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Dimension(Properties);

    impl Dimension {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the dimension. Dimension names must contain only ASCII characters, must include at least one non-whitespace character, and cannot start with a colon ( `:` ). ASCII control characters are not supported as part of dimension names.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the dimension. Dimension values must contain only ASCII characters and must include at least one non-whitespace character. ASCII control characters are not supported as part of dimension values.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Dimension> for Json {
        fn from(value: Dimension) -> Self {
            value.0.into()
        }
    }

    /// The time window to be excluded from the SLO performance metrics.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Window`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExclusionWindow(Properties);

    impl ExclusionWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The reason for the time exclusion windows. For example, maintenance.
        ///
        /// `Reason`.
        pub fn reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Reason", value.into());
            self
        }

        /// The recurrence rule for the time exclusion window.
        ///
        /// `RecurrenceRule`.
        pub fn recurrence_rule(mut self, value: impl Into<Value<RecurrenceRule>>) -> Self {
            self.0.set("RecurrenceRule", value.into());
            self
        }

        /// The start time of the time exclusion window.
        ///
        /// `StartTime`.
        pub fn start_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StartTime", value.into());
            self
        }

        /// The time exclusion window.
        ///
        /// `Window`. Required.
        pub fn window(mut self, value: impl Into<Value<Window>>) -> Self {
            self.0.set("Window", value.into());
            self
        }
    }

    impl From<ExclusionWindow> for Json {
        fn from(value: ExclusionWindow) -> Self {
            value.0.into()
        }
    }

    /// This structure contains the attributes that determine the goal of an SLO. This includes the time period for evaluation and the attainment threshold.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Goal(Properties);

    impl Goal {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The threshold that determines if the goal is being met.
        ///
        /// `AttainmentGoal`.
        pub fn attainment_goal(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("AttainmentGoal", value.into());
            self
        }

        /// The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval.
        ///
        /// `Interval`.
        pub fn interval(mut self, value: impl Into<Value<Interval>>) -> Self {
            self.0.set("Interval", value.into());
            self
        }

        /// The percentage of remaining budget over total budget that you want to get warnings for. If you omit this parameter, the default of 50.0 is used.
        ///
        /// `WarningThreshold`.
        pub fn warning_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("WarningThreshold", value.into());
            self
        }
    }

    impl From<Goal> for Json {
        fn from(value: Goal) -> Self {
            value.0.into()
        }
    }

    /// The time period used to evaluate the SLO. It can be either a calendar interval or rolling interval.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Interval(Properties);

    impl Interval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the interval is a calendar interval, this structure contains the interval specifications.
        ///
        /// `CalendarInterval`.
        pub fn calendar_interval(mut self, value: impl Into<Value<CalendarInterval>>) -> Self {
            self.0.set("CalendarInterval", value.into());
            self
        }

        /// If the interval is a rolling interval, this structure contains the interval specifications.
        ///
        /// `RollingInterval`.
        pub fn rolling_interval(mut self, value: impl Into<Value<RollingInterval>>) -> Self {
            self.0.set("RollingInterval", value.into());
            self
        }
    }

    impl From<Interval> for Json {
        fn from(value: Interval) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the metric used for a service level indicator, including the metric name, namespace, and dimensions
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metric(Properties);

    impl Metric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of one or more dimensions to use to define the metric that you want to use. For more information, see [Dimensions](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Dimension) .
        ///
        /// `Dimensions`.
        pub fn dimensions(mut self, value: impl Into<List<Dimension>>) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// The name of the metric to use.
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// The namespace of the metric. For more information, see [Namespaces](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace) .
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<Metric> for Json {
        fn from(value: Metric) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to define a metric or metric math expression that you want to use as for a service level objective.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricDataQuery(Properties);

    impl MetricDataQuery {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the account where this metric is located. If you are performing this operation in a monitoring account, use this to specify which source account to retrieve this metric from.
        ///
        /// `AccountId`.
        pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountId", value.into());
            self
        }

        /// This field can contain a metric math expression to be performed on the other metrics that you are retrieving within this `MetricDataQueries` structure.
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// A short name used to tie this object to the results in the response. This `Id` must be unique within a `MetricDataQueries` array.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// A metric to be used directly for the SLO, or to be used in the math expression that will be used for the SLO.
        ///
        /// `MetricStat`.
        pub fn metric_stat(mut self, value: impl Into<Value<MetricStat>>) -> Self {
            self.0.set("MetricStat", value.into());
            self
        }

        /// Use this only if you are using a metric math expression for the SLO. Specify `true` for `ReturnData` for only the one expression result to use as the alarm.
        ///
        /// `ReturnData`.
        pub fn return_data(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReturnData", value.into());
            self
        }
    }

    impl From<MetricDataQuery> for Json {
        fn from(value: MetricDataQuery) -> Self {
            value.0.into()
        }
    }

    /// Configuration for identifying the source of metrics for non-Application Signals services
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `MetricSourceKeyAttributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricSource(Properties);

    impl MetricSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional additional attributes for the metric source
        ///
        /// `MetricSourceAttributes`.
        pub fn metric_source_attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("MetricSourceAttributes", value.into());
            self
        }

        /// Required attributes that identify the metric source
        ///
        /// `MetricSourceKeyAttributes`. Required.
        pub fn metric_source_key_attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("MetricSourceKeyAttributes", value.into());
            self
        }
    }

    impl From<MetricSource> for Json {
        fn from(value: MetricSource) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the metric to be used as the service level indicator, along with the statistics, period, and unit.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Metric`, `Period`, `Stat`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricStat(Properties);

    impl MetricStat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric to use as the service level indicator, including the metric name, namespace, and dimensions.
        ///
        /// `Metric`. Required.
        pub fn metric(mut self, value: impl Into<Value<Metric>>) -> Self {
            self.0.set("Metric", value.into());
            self
        }

        /// The granularity, in seconds, to be used for the metric. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
        ///
        /// `Period`. Required.
        pub fn period(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended statistic.
        ///
        /// `Stat`. Required.
        pub fn stat(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stat", value.into());
            self
        }

        /// If you omit `Unit` then all data that was collected with any unit is returned, along with the corresponding units that were specified when the data was reported to CloudWatch.
        ///
        /// `Unit`.
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }
    }

    impl From<MetricStat> for Json {
        fn from(value: MetricStat) -> Self {
            value.0.into()
        }
    }

    /// This structure defines the metric that is used as the "good request" or "bad request" value for a request-based SLO.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonitoredRequestCountMetric(Properties);

    impl MonitoredRequestCountMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If you want to count "bad requests" to determine the percentage of successful requests for this request-based SLO, specify the metric to use as "bad requests" in this structure.
        ///
        /// `BadCountMetric`.
        pub fn bad_count_metric(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("BadCountMetric", value.into());
            self
        }

        /// If you want to count "good requests" to determine the percentage of successful requests for this request-based SLO, specify the metric to use as "good requests" in this structure.
        ///
        /// `GoodCountMetric`.
        pub fn good_count_metric(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("GoodCountMetric", value.into());
            self
        }
    }

    impl From<MonitoredRequestCountMetric> for Json {
        fn from(value: MonitoredRequestCountMetric) -> Self {
            value.0.into()
        }
    }

    /// The recurrence rule for the time exclusion window.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Expression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecurrenceRule(Properties);

    impl RecurrenceRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The following two rules are supported:
        ///
        /// `Expression`. Required.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }
    }

    impl From<RecurrenceRule> for Json {
        fn from(value: RecurrenceRule) -> Self {
            value.0.into()
        }
    }

    /// This structure contains information about the performance metric that a request-based SLO monitors.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `RequestBasedSliMetric`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestBasedSli(Properties);

    impl RequestBasedSli {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The arithmetic operation used when comparing the specified metric to the threshold.
        ///
        /// `ComparisonOperator`. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// This value is the threshold that the observed metric values of the SLI metric are compared to.
        ///
        /// `MetricThreshold`.
        pub fn metric_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MetricThreshold", value.into());
            self
        }

        /// A structure that contains information about the metric that the SLO monitors.
        ///
        /// `RequestBasedSliMetric`. Required.
        pub fn request_based_sli_metric(
            mut self,
            value: impl Into<Value<RequestBasedSliMetric>>,
        ) -> Self {
            self.0.set("RequestBasedSliMetric", value.into());
            self
        }
    }

    impl From<RequestBasedSli> for Json {
        fn from(value: RequestBasedSli) -> Self {
            value.0.into()
        }
    }

    /// This structure contains the information about the metric that is used for a request-based SLO.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestBasedSliMetric(Properties);

    impl RequestBasedSliMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CompositeSliConfig`.
        pub fn composite_sli_config(mut self, value: impl Into<Value<CompositeSliConfig>>) -> Self {
            self.0.set("CompositeSliConfig", value.into());
            self
        }

        /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName` .
        ///
        /// `DependencyConfig`.
        pub fn dependency_config(mut self, value: impl Into<Value<DependencyConfig>>) -> Self {
            self.0.set("DependencyConfig", value.into());
            self
        }

        /// This is a string-to-string map that contains information about the type of object that this SLO is related to. It can include the following fields.
        ///
        /// `KeyAttributes`.
        pub fn key_attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("KeyAttributes", value.into());
            self
        }

        /// The name of the metric for non-Application Signals services
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// Configuration for identifying the source of metrics for non-Application Signals services
        ///
        /// `MetricSource`.
        pub fn metric_source(mut self, value: impl Into<Value<MetricSource>>) -> Self {
            self.0.set("MetricSource", value.into());
            self
        }

        /// If the SLO monitors either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, this field displays which of those metrics is used.
        ///
        /// `MetricType`. Allowed: [`MetricType`].
        pub fn metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricType", value.into());
            self
        }

        /// Use this structure to define the metric that you want to use as the "good request" or "bad request" value for a request-based SLO.
        ///
        /// `MonitoredRequestCountMetric`.
        pub fn monitored_request_count_metric(
            mut self,
            value: impl Into<Value<MonitoredRequestCountMetric>>,
        ) -> Self {
            self.0.set("MonitoredRequestCountMetric", value.into());
            self
        }

        /// If the SLO monitors a specific operation of the service, this field displays that operation name.
        ///
        /// `OperationName`.
        pub fn operation_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperationName", value.into());
            self
        }

        /// This structure defines the metric that is used as the "total requests" number for a request-based SLO.
        ///
        /// `TotalRequestCountMetric`.
        pub fn total_request_count_metric(
            mut self,
            value: impl Into<List<MetricDataQuery>>,
        ) -> Self {
            self.0.set("TotalRequestCountMetric", value.into());
            self
        }
    }

    impl From<RequestBasedSliMetric> for Json {
        fn from(value: RequestBasedSliMetric) -> Self {
            value.0.into()
        }
    }

    /// If the interval for this SLO is a rolling interval, this structure contains the interval specifications.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Duration`, `DurationUnit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RollingInterval(Properties);

    impl RollingInterval {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the duration of each rolling interval. For example, if `Duration` is `7` and `DurationUnit` is `DAY` , each rolling interval is seven days.
        ///
        /// `Duration`. Required.
        pub fn duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// Specifies the rolling interval unit.
        ///
        /// `DurationUnit`. Required. Allowed: [`DurationUnit`].
        pub fn duration_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DurationUnit", value.into());
            self
        }
    }

    impl From<RollingInterval> for Json {
        fn from(value: RollingInterval) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SelectionConfig(Properties);

    impl SelectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Pattern`.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SelectionConfig> for Json {
        fn from(value: SelectionConfig) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies the information about the service and the performance metric that an SLO is to monitor.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `ComparisonOperator`, `MetricThreshold`, `SliMetric`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Sli(Properties);

    impl Sli {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The arithmetic operation to use when comparing the specified metric to the threshold.
        ///
        /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// The value that the SLI metric is compared to.
        ///
        /// `MetricThreshold`. Required.
        pub fn metric_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MetricThreshold", value.into());
            self
        }

        /// Use this structure to specify the metric to be used for the SLO.
        ///
        /// `SliMetric`. Required.
        pub fn sli_metric(mut self, value: impl Into<Value<SliMetric>>) -> Self {
            self.0.set("SliMetric", value.into());
            self
        }
    }

    impl From<Sli> for Json {
        fn from(value: Sli) -> Self {
            value.0.into()
        }
    }

    /// Use this structure to specify the metric to be used for the SLO.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SliMetric(Properties);

    impl SliMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CompositeSliConfig`.
        pub fn composite_sli_config(mut self, value: impl Into<Value<CompositeSliConfig>>) -> Self {
            self.0.set("CompositeSliConfig", value.into());
            self
        }

        /// Identifies the dependency using the `DependencyKeyAttributes` and `DependencyOperationName` .
        ///
        /// `DependencyConfig`.
        pub fn dependency_config(mut self, value: impl Into<Value<DependencyConfig>>) -> Self {
            self.0.set("DependencyConfig", value.into());
            self
        }

        /// If this SLO is related to a metric collected by Application Signals, you must use this field to specify which service the SLO metric is related to. To do so, you must specify at least the `Type` , `Name` , and `Environment` attributes.
        ///
        /// `KeyAttributes`.
        pub fn key_attributes(mut self, value: impl Into<Json>) -> Self {
            self.0.set("KeyAttributes", value.into());
            self
        }

        /// If this SLO monitors a CloudWatch metric or the result of a CloudWatch metric math expression, use this structure to specify that metric or expression.
        ///
        /// `MetricDataQueries`.
        pub fn metric_data_queries(mut self, value: impl Into<List<MetricDataQuery>>) -> Self {
            self.0.set("MetricDataQueries", value.into());
            self
        }

        /// The name of the metric for non-Application Signals services
        ///
        /// `MetricName`.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// Configuration for identifying the source of metrics for non-Application Signals services
        ///
        /// `MetricSource`.
        pub fn metric_source(mut self, value: impl Into<Value<MetricSource>>) -> Self {
            self.0.set("MetricSource", value.into());
            self
        }

        /// If the SLO is to monitor either the `LATENCY` or `AVAILABILITY` metric that Application Signals collects, use this field to specify which of those metrics is used.
        ///
        /// `MetricType`. Allowed: [`MetricType`].
        pub fn metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricType", value.into());
            self
        }

        /// If the SLO is to monitor a specific operation of the service, use this field to specify the name of that operation.
        ///
        /// `OperationName`.
        pub fn operation_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OperationName", value.into());
            self
        }

        /// The number of seconds to use as the period for SLO evaluation. Your application's performance is compared to the SLI during each period.
        ///
        /// `PeriodSeconds`.
        pub fn period_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PeriodSeconds", value.into());
            self
        }

        /// The statistic to use for comparison to the threshold. It can be any CloudWatch statistic or extended statistic.
        ///
        /// `Statistic`.
        pub fn statistic(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Statistic", value.into());
            self
        }
    }

    impl From<SliMetric> for Json {
        fn from(value: SliMetric) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
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

        /// A string that you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
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

    /// The start and end time of the time exclusion window.
    ///
    /// A property type of `AWS::ApplicationSignals::ServiceLevelObjective`.
    ///
    /// Required: `Duration`, `DurationUnit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Window(Properties);

    impl Window {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The start and end time of the time exclusion window.
        ///
        /// `Duration`. Required.
        pub fn duration(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// The unit of measurement to use during the time window exclusion.
        ///
        /// `DurationUnit`. Required. Allowed: [`DurationUnit`].
        pub fn duration_unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DurationUnit", value.into());
            self
        }
    }

    impl From<Window> for Json {
        fn from(value: Window) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DurationUnit`.
        pub enum DurationUnit {
            Minute = "MINUTE",
            Hour = "HOUR",
            Day = "DAY",
            Month = "MONTH",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
            LessThanOrEqualTo = "LessThanOrEqualTo",
            LessThan = "LessThan",
            GreaterThan = "GreaterThan",
        }

        /// Words for `MetricType`.
        pub enum MetricType {
            Latency = "LATENCY",
            Availability = "AVAILABILITY",
        }

        /// Words for `Type`.
        pub enum Type {
            Explicit = "EXPLICIT",
            Prefix = "PREFIX",
            Regex = "REGEX",
        }
    }
}
