//! `AWS::ApplicationInsights`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::ApplicationInsights::Application` resource adds an application that is created from a resource group.
///
/// [`AWS::ApplicationInsights::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html).
///
/// Required: `ResourceGroupName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are missing.
    ///
    /// `AttachMissingPermission`.
    pub fn attach_missing_permission(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AttachMissingPermission", value.into());
        self
    }

    /// If set to `true` , the application components will be configured with the monitoring configuration recommended by Application Insights.
    ///
    /// `AutoConfigurationEnabled`.
    pub fn auto_configuration_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AutoConfigurationEnabled", value.into());
        self
    }

    /// Indicates whether Application Insights can listen to CloudWatch events for the application resources, such as `instance terminated` , `failed deployment` , and others.
    ///
    /// `CWEMonitorEnabled`.
    pub fn cwe_monitor_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CWEMonitorEnabled", value.into());
        self
    }

    /// The monitoring settings of the components. Not required to set up default monitoring for all components. To set up default monitoring for all components, set `AutoConfigurationEnabled` to `true` .
    ///
    /// `ComponentMonitoringSettings`.
    pub fn component_monitoring_settings(
        mut self,
        value: impl Into<List<application::ComponentMonitoringSetting>>,
    ) -> Self {
        self.0.set("ComponentMonitoringSettings", value.into());
        self
    }

    /// Describes a custom component by grouping similar standalone instances to monitor.
    ///
    /// `CustomComponents`.
    pub fn custom_components(
        mut self,
        value: impl Into<List<application::CustomComponent>>,
    ) -> Self {
        self.0.set("CustomComponents", value.into());
        self
    }

    /// Application Insights can create applications based on a resource group or on an account. To create an account-based application using all of the resources in the account, set this parameter to `ACCOUNT_BASED` .
    ///
    /// `GroupingType`. Allowed: [`GroupingType`](application::GroupingType). A change replaces the resource.
    pub fn grouping_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupingType", value.into());
        self
    }

    /// The log pattern sets.
    ///
    /// `LogPatternSets`.
    pub fn log_pattern_sets(mut self, value: impl Into<List<application::LogPatternSet>>) -> Self {
        self.0.set("LogPatternSets", value.into());
        self
    }

    /// Indicates whether Application Insights will create OpsItems for any problem that is detected by Application Insights for an application.
    ///
    /// `OpsCenterEnabled`.
    pub fn ops_center_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("OpsCenterEnabled", value.into());
        self
    }

    /// The SNS topic provided to Application Insights that is associated with the created OpsItems to receive SNS notifications for opsItem updates.
    ///
    /// `OpsItemSNSTopicArn`.
    pub fn ops_item_sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OpsItemSNSTopicArn", value.into());
        self
    }

    /// The name of the resource group used for the application.
    ///
    /// `ResourceGroupName`. Required. A change replaces the resource.
    pub fn resource_group_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceGroupName", value.into());
        self
    }

    /// The SNS topic ARN that is associated with SNS notifications for updates or issues.
    ///
    /// `SNSNotificationArn`.
    pub fn sns_notification_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SNSNotificationArn", value.into());
        self
    }

    /// An array of `Tags` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::ApplicationInsights::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// Returns the Amazon Resource Name (ARN) of the application, such as `arn:aws:applicationinsights:us-east-1:123456789012:application/resource-group/my_resource_group` .
    ///
    /// `Fn::GetAtt` of `ApplicationARN`.
    #[must_use]
    pub fn application_arn(self) -> Value<String> {
        self.attribute("ApplicationARN")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, List, Properties, Value};

    /// The `AWS::ApplicationInsights::Application Alarm` property type defines a CloudWatch alarm to be monitored for the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `AlarmName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Alarm(Properties);

    impl Alarm {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the CloudWatch alarm to be monitored for the component.
        ///
        /// `AlarmName`. Required.
        pub fn alarm_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmName", value.into());
            self
        }

        /// Indicates the degree of outage when the alarm goes off.
        ///
        /// `Severity`. Allowed: [`Severity`].
        pub fn severity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Severity", value.into());
            self
        }
    }

    impl From<Alarm> for Json {
        fn from(value: Alarm) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application AlarmMetric` property type defines a metric to monitor for the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `AlarmMetricName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AlarmMetric(Properties);

    impl AlarmMetric {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the metric to be monitored for the component.
        ///
        /// `AlarmMetricName`. Required.
        pub fn alarm_metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmMetricName", value.into());
            self
        }
    }

    impl From<AlarmMetric> for Json {
        fn from(value: AlarmMetric) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application ComponentConfiguration` property type defines the configuration settings of the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentConfiguration(Properties);

    impl ComponentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration settings.
        ///
        /// `ConfigurationDetails`.
        pub fn configuration_details(
            mut self,
            value: impl Into<Value<ConfigurationDetails>>,
        ) -> Self {
            self.0.set("ConfigurationDetails", value.into());
            self
        }

        /// Sub-component configurations of the component.
        ///
        /// `SubComponentTypeConfigurations`.
        pub fn sub_component_type_configurations(
            mut self,
            value: impl Into<List<SubComponentTypeConfiguration>>,
        ) -> Self {
            self.0.set("SubComponentTypeConfigurations", value.into());
            self
        }
    }

    impl From<ComponentConfiguration> for Json {
        fn from(value: ComponentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application ComponentMonitoringSetting` property type defines the monitoring setting of the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `ComponentConfigurationMode`, `Tier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentMonitoringSetting(Properties);

    impl ComponentMonitoringSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the component. Either the component ARN or the component name is required.
        ///
        /// `ComponentARN`.
        pub fn component_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentARN", value.into());
            self
        }

        /// Component monitoring can be configured in one of the following three modes:
        ///
        /// `ComponentConfigurationMode`. Required. Allowed: [`ComponentConfigurationMode`].
        pub fn component_configuration_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentConfigurationMode", value.into());
            self
        }

        /// The name of the component. Either the component ARN or the component name is required.
        ///
        /// `ComponentName`.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// Customized monitoring settings. Required if CUSTOM mode is configured in `ComponentConfigurationMode` .
        ///
        /// `CustomComponentConfiguration`.
        pub fn custom_component_configuration(
            mut self,
            value: impl Into<Value<ComponentConfiguration>>,
        ) -> Self {
            self.0.set("CustomComponentConfiguration", value.into());
            self
        }

        /// Customized overwrite monitoring settings. Required if CUSTOM mode is configured in `ComponentConfigurationMode` .
        ///
        /// `DefaultOverwriteComponentConfiguration`.
        pub fn default_overwrite_component_configuration(
            mut self,
            value: impl Into<Value<ComponentConfiguration>>,
        ) -> Self {
            self.0
                .set("DefaultOverwriteComponentConfiguration", value.into());
            self
        }

        /// The tier of the application component.
        ///
        /// `Tier`. Required.
        pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tier", value.into());
            self
        }
    }

    impl From<ComponentMonitoringSetting> for Json {
        fn from(value: ComponentMonitoringSetting) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application ConfigurationDetails` property type specifies the configuration settings.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationDetails(Properties);

    impl ConfigurationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of metrics to monitor for the component. All component types can use `AlarmMetrics` .
        ///
        /// `AlarmMetrics`.
        pub fn alarm_metrics(mut self, value: impl Into<List<AlarmMetric>>) -> Self {
            self.0.set("AlarmMetrics", value.into());
            self
        }

        /// A list of alarms to monitor for the component. All component types can use `Alarm` .
        ///
        /// `Alarms`.
        pub fn alarms(mut self, value: impl Into<List<Alarm>>) -> Self {
            self.0.set("Alarms", value.into());
            self
        }

        /// The HA cluster Prometheus Exporter settings.
        ///
        /// `HAClusterPrometheusExporter`.
        pub fn ha_cluster_prometheus_exporter(
            mut self,
            value: impl Into<Value<HAClusterPrometheusExporter>>,
        ) -> Self {
            self.0.set("HAClusterPrometheusExporter", value.into());
            self
        }

        /// The HANA DB Prometheus Exporter settings.
        ///
        /// `HANAPrometheusExporter`.
        pub fn hana_prometheus_exporter(
            mut self,
            value: impl Into<Value<HANAPrometheusExporter>>,
        ) -> Self {
            self.0.set("HANAPrometheusExporter", value.into());
            self
        }

        /// A list of Java metrics to monitor for the component.
        ///
        /// `JMXPrometheusExporter`.
        pub fn jmx_prometheus_exporter(
            mut self,
            value: impl Into<Value<JMXPrometheusExporter>>,
        ) -> Self {
            self.0.set("JMXPrometheusExporter", value.into());
            self
        }

        /// A list of logs to monitor for the component. Only Amazon EC2 instances can use `Logs` .
        ///
        /// `Logs`.
        pub fn logs(mut self, value: impl Into<List<Log>>) -> Self {
            self.0.set("Logs", value.into());
            self
        }

        /// The NetWeaver Prometheus Exporter Settings.
        ///
        /// `NetWeaverPrometheusExporter`.
        pub fn net_weaver_prometheus_exporter(
            mut self,
            value: impl Into<Value<NetWeaverPrometheusExporter>>,
        ) -> Self {
            self.0.set("NetWeaverPrometheusExporter", value.into());
            self
        }

        /// A list of processes to monitor for the component. Only Windows EC2 instances can have a processes section.
        ///
        /// `Processes`.
        pub fn processes(mut self, value: impl Into<List<Process>>) -> Self {
            self.0.set("Processes", value.into());
            self
        }

        /// The SQL prometheus exporter settings.
        ///
        /// `SQLServerPrometheusExporter`.
        pub fn sql_server_prometheus_exporter(
            mut self,
            value: impl Into<Value<SQLServerPrometheusExporter>>,
        ) -> Self {
            self.0.set("SQLServerPrometheusExporter", value.into());
            self
        }

        /// A list of Windows Events to monitor for the component. Only Amazon EC2 instances running on Windows can use `WindowsEvents` .
        ///
        /// `WindowsEvents`.
        pub fn windows_events(mut self, value: impl Into<List<WindowsEvent>>) -> Self {
            self.0.set("WindowsEvents", value.into());
            self
        }
    }

    impl From<ConfigurationDetails> for Json {
        fn from(value: ConfigurationDetails) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application CustomComponent` property type describes a custom component by grouping similar standalone instances to monitor.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `ComponentName`, `ResourceList`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomComponent(Properties);

    impl CustomComponent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the component.
        ///
        /// `ComponentName`. Required.
        pub fn component_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentName", value.into());
            self
        }

        /// The list of resource ARNs that belong to the component.
        ///
        /// `ResourceList`. Required.
        pub fn resource_list(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceList", value.into());
            self
        }
    }

    impl From<CustomComponent> for Json {
        fn from(value: CustomComponent) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application HAClusterPrometheusExporter` property type defines the HA cluster Prometheus Exporter settings.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HAClusterPrometheusExporter(Properties);

    impl HAClusterPrometheusExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The target port to which Prometheus sends metrics. If not specified, the default port 9668 is used.
        ///
        /// `PrometheusPort`.
        pub fn prometheus_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrometheusPort", value.into());
            self
        }
    }

    impl From<HAClusterPrometheusExporter> for Json {
        fn from(value: HAClusterPrometheusExporter) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application HANAPrometheusExporter` property type defines the HANA DB Prometheus Exporter settings.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `AgreeToInstallHANADBClient`, `HANAPort`, `HANASID`, `HANASecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HANAPrometheusExporter(Properties);

    impl HANAPrometheusExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Designates whether you agree to install the HANA DB client.
        ///
        /// `AgreeToInstallHANADBClient`. Required.
        pub fn agree_to_install_hanadb_client(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AgreeToInstallHANADBClient", value.into());
            self
        }

        /// The HANA database port by which the exporter will query HANA metrics.
        ///
        /// `HANAPort`. Required.
        pub fn hana_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HANAPort", value.into());
            self
        }

        /// The three-character SAP system ID (SID) of the SAP HANA system.
        ///
        /// `HANASID`. Required.
        pub fn hanasid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HANASID", value.into());
            self
        }

        /// The AWS Secrets Manager secret that stores HANA monitoring user credentials. The HANA Prometheus exporter uses these credentials to connect to the database and query HANA metrics.
        ///
        /// `HANASecretName`. Required.
        pub fn hana_secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HANASecretName", value.into());
            self
        }

        /// The target port to which Prometheus sends metrics. If not specified, the default port 9668 is used.
        ///
        /// `PrometheusPort`.
        pub fn prometheus_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrometheusPort", value.into());
            self
        }
    }

    impl From<HANAPrometheusExporter> for Json {
        fn from(value: HANAPrometheusExporter) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application JMXPrometheusExporter` property type defines the JMXPrometheus Exporter configuration.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JMXPrometheusExporter(Properties);

    impl JMXPrometheusExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The host and port to connect to through remote JMX. Only one of `jmxURL` and `hostPort` can be specified.
        ///
        /// `HostPort`.
        pub fn host_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostPort", value.into());
            self
        }

        /// The complete JMX URL to connect to.
        ///
        /// `JMXURL`.
        pub fn jmxurl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JMXURL", value.into());
            self
        }

        /// The target port to send Prometheus metrics to. If not specified, the default port `9404` is used.
        ///
        /// `PrometheusPort`.
        pub fn prometheus_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrometheusPort", value.into());
            self
        }
    }

    impl From<JMXPrometheusExporter> for Json {
        fn from(value: JMXPrometheusExporter) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application Log` property type specifies a log to monitor for the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `LogType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Log(Properties);

    impl Log {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of encoding of the logs to be monitored. The specified encoding should be included in the list of CloudWatch agent supported encodings.
        ///
        /// `Encoding`. Allowed: [`Encoding`].
        pub fn encoding(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Encoding", value.into());
            self
        }

        /// The CloudWatch log group name to be associated with the monitored log.
        ///
        /// `LogGroupName`.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The path of the logs to be monitored. The log path must be an absolute Windows or Linux system file path.
        ///
        /// `LogPath`.
        pub fn log_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogPath", value.into());
            self
        }

        /// The log type decides the log patterns against which Application Insights analyzes the log.
        ///
        /// `LogType`. Required.
        pub fn log_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogType", value.into());
            self
        }

        /// The log pattern set.
        ///
        /// `PatternSet`.
        pub fn pattern_set(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternSet", value.into());
            self
        }
    }

    impl From<Log> for Json {
        fn from(value: Log) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application LogPattern` property type specifies an object that defines the log patterns that belong to a `LogPatternSet` .
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `Pattern`, `PatternName`, `Rank`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogPattern(Properties);

    impl LogPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A regular expression that defines the log pattern. A log pattern can contain up to 50 characters, and it cannot be empty.
        ///
        /// `Pattern`. Required.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }

        /// The name of the log pattern. A log pattern name can contain up to 50 characters, and it cannot be empty. The characters can be Unicode letters, digits, or one of the following symbols: period, dash, underscore.
        ///
        /// `PatternName`. Required.
        pub fn pattern_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternName", value.into());
            self
        }

        /// The rank of the log pattern.
        ///
        /// `Rank`. Required.
        pub fn rank(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Rank", value.into());
            self
        }
    }

    impl From<LogPattern> for Json {
        fn from(value: LogPattern) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application LogPatternSet` property type specifies the log pattern set.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `LogPatterns`, `PatternSetName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogPatternSet(Properties);

    impl LogPatternSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of objects that define the log patterns that belong to `LogPatternSet` .
        ///
        /// `LogPatterns`. Required.
        pub fn log_patterns(mut self, value: impl Into<List<LogPattern>>) -> Self {
            self.0.set("LogPatterns", value.into());
            self
        }

        /// The name of the log pattern. A log pattern name can contain up to 30 characters, and it cannot be empty. The characters can be Unicode letters, digits, or one of the following symbols: period, dash, underscore.
        ///
        /// `PatternSetName`. Required.
        pub fn pattern_set_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternSetName", value.into());
            self
        }
    }

    impl From<LogPatternSet> for Json {
        fn from(value: LogPatternSet) -> Self {
            value.0.into()
        }
    }

    /// The NetWeaver Prometheus Exporter Settings.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `InstanceNumbers`, `SAPSID`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetWeaverPrometheusExporter(Properties);

    impl NetWeaverPrometheusExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SAP instance numbers for ASCS, ERS, and App Servers.
        ///
        /// `InstanceNumbers`. Required.
        pub fn instance_numbers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InstanceNumbers", value.into());
            self
        }

        /// Prometheus exporter port.
        ///
        /// `PrometheusPort`.
        pub fn prometheus_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrometheusPort", value.into());
            self
        }

        /// SAP NetWeaver SID.
        ///
        /// `SAPSID`. Required.
        pub fn sapsid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SAPSID", value.into());
            self
        }
    }

    impl From<NetWeaverPrometheusExporter> for Json {
        fn from(value: NetWeaverPrometheusExporter) -> Self {
            value.0.into()
        }
    }

    /// A process to be monitored for the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `AlarmMetrics`, `ProcessName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Process(Properties);

    impl Process {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of metrics to monitor for the component.
        ///
        /// `AlarmMetrics`. Required.
        pub fn alarm_metrics(mut self, value: impl Into<List<AlarmMetric>>) -> Self {
            self.0.set("AlarmMetrics", value.into());
            self
        }

        /// The name of the process to be monitored for the component.
        ///
        /// `ProcessName`. Required.
        pub fn process_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProcessName", value.into());
            self
        }
    }

    impl From<Process> for Json {
        fn from(value: Process) -> Self {
            value.0.into()
        }
    }

    /// The SQL prometheus exporter settings.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `PrometheusPort`, `SQLSecretName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SQLServerPrometheusExporter(Properties);

    impl SQLServerPrometheusExporter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Prometheus exporter port.
        ///
        /// `PrometheusPort`. Required.
        pub fn prometheus_port(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrometheusPort", value.into());
            self
        }

        /// Secret name which managers SQL exporter connection. e.g. {"data\_source\_name": "sqlserver://\<USERNAME\>:\<PASSWORD\>@localhost:1433"}
        ///
        /// `SQLSecretName`. Required.
        pub fn sql_secret_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SQLSecretName", value.into());
            self
        }
    }

    impl From<SQLServerPrometheusExporter> for Json {
        fn from(value: SQLServerPrometheusExporter) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application SubComponentConfigurationDetails` property type specifies the configuration settings of the sub-components.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubComponentConfigurationDetails(Properties);

    impl SubComponentConfigurationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of metrics to monitor for the component. All component types can use `AlarmMetrics` .
        ///
        /// `AlarmMetrics`.
        pub fn alarm_metrics(mut self, value: impl Into<List<AlarmMetric>>) -> Self {
            self.0.set("AlarmMetrics", value.into());
            self
        }

        /// A list of logs to monitor for the component. Only Amazon EC2 instances can use `Logs` .
        ///
        /// `Logs`.
        pub fn logs(mut self, value: impl Into<List<Log>>) -> Self {
            self.0.set("Logs", value.into());
            self
        }

        /// A list of processes to monitor for the component. Only Windows EC2 instances can have a processes section.
        ///
        /// `Processes`.
        pub fn processes(mut self, value: impl Into<List<Process>>) -> Self {
            self.0.set("Processes", value.into());
            self
        }

        /// A list of Windows Events to monitor for the component. Only Amazon EC2 instances running on Windows can use `WindowsEvents` .
        ///
        /// `WindowsEvents`.
        pub fn windows_events(mut self, value: impl Into<List<WindowsEvent>>) -> Self {
            self.0.set("WindowsEvents", value.into());
            self
        }
    }

    impl From<SubComponentConfigurationDetails> for Json {
        fn from(value: SubComponentConfigurationDetails) -> Self {
            value.0.into()
        }
    }

    /// The `AWS::ApplicationInsights::Application SubComponentTypeConfiguration` property type specifies the sub-component configurations for a component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `SubComponentConfigurationDetails`, `SubComponentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubComponentTypeConfiguration(Properties);

    impl SubComponentTypeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The configuration settings of the sub-components.
        ///
        /// `SubComponentConfigurationDetails`. Required.
        pub fn sub_component_configuration_details(
            mut self,
            value: impl Into<Value<SubComponentConfigurationDetails>>,
        ) -> Self {
            self.0.set("SubComponentConfigurationDetails", value.into());
            self
        }

        /// The sub-component type.
        ///
        /// `SubComponentType`. Required. Allowed: [`SubComponentType`].
        pub fn sub_component_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SubComponentType", value.into());
            self
        }
    }

    impl From<SubComponentTypeConfiguration> for Json {
        fn from(value: SubComponentTypeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

    /// The `AWS::ApplicationInsights::Application WindowsEvent` property type specifies a Windows Event to monitor for the component.
    ///
    /// A property type of `AWS::ApplicationInsights::Application`.
    ///
    /// Required: `EventLevels`, `EventName`, `LogGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WindowsEvent(Properties);

    impl WindowsEvent {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The levels of event to log. You must specify each level to log. Possible values include `INFORMATION` , `WARNING` , `ERROR` , `CRITICAL` , and `VERBOSE` . This field is required for each type of Windows Event to log.
        ///
        /// `EventLevels`. Required. Allowed: [`EventLevels`].
        pub fn event_levels(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EventLevels", value.into());
            self
        }

        /// The type of Windows Events to log, equivalent to the Windows Event log channel name. For example, System, Security, CustomEventName, and so on. This field is required for each type of Windows event to log.
        ///
        /// `EventName`. Required.
        pub fn event_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventName", value.into());
            self
        }

        /// The CloudWatch log group name to be associated with the monitored log.
        ///
        /// `LogGroupName`. Required.
        pub fn log_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroupName", value.into());
            self
        }

        /// The log pattern set.
        ///
        /// `PatternSet`.
        pub fn pattern_set(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatternSet", value.into());
            self
        }
    }

    impl From<WindowsEvent> for Json {
        fn from(value: WindowsEvent) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `GroupingType`.
        pub enum GroupingType {
            AccountBased = "ACCOUNT_BASED",
        }

        /// Words for `Severity`.
        pub enum Severity {
            High = "HIGH",
            Medium = "MEDIUM",
            Low = "LOW",
        }

        /// Words for `ComponentConfigurationMode`.
        pub enum ComponentConfigurationMode {
            Default = "DEFAULT",
            DefaultWithOverwrite = "DEFAULT_WITH_OVERWRITE",
            Custom = "CUSTOM",
        }

        /// Words for `Encoding`.
        pub enum Encoding {
            Utf8 = "utf-8",
            Utf16 = "utf-16",
            Ascii = "ascii",
        }

        /// Words for `SubComponentType`.
        pub enum SubComponentType {
            AwsEc2Instance = "AWS::EC2::Instance",
            AwsEc2Volume = "AWS::EC2::Volume",
        }

        /// Words for `EventLevels`.
        pub enum EventLevels {
            Information = "INFORMATION",
            Warning = "WARNING",
            Error = "ERROR",
            Critical = "CRITICAL",
            Verbose = "VERBOSE",
        }
    }
}
