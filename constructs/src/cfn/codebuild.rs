//! `AWS::CodeBuild`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::CodeBuild::Fleet` resource configures a compute fleet, a set of dedicated instances for your build environment.
///
/// [`AWS::CodeBuild::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Fleet(Properties);

impl Fleet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The initial number of machines allocated to the compute ﬂeet, which deﬁnes the number of builds that can run in parallel.
    ///
    /// `BaseCapacity`.
    pub fn base_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("BaseCapacity", value.into());
        self
    }

    /// The compute configuration of the compute fleet. This is only required if `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE` .
    ///
    /// `ComputeConfiguration`.
    pub fn compute_configuration(
        mut self,
        value: impl Into<Value<fleet::ComputeConfiguration>>,
    ) -> Self {
        self.0.set("ComputeConfiguration", value.into());
        self
    }

    /// Information about the compute resources the compute fleet uses. Available values include:
    ///
    /// `ComputeType`. Allowed: [`ComputeType`](fleet::ComputeType).
    pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputeType", value.into());
        self
    }

    /// The environment type of the compute fleet.
    ///
    /// `EnvironmentType`. Allowed: [`EnvironmentType`](fleet::EnvironmentType).
    pub fn environment_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentType", value.into());
        self
    }

    /// Information about the proxy configurations that apply network access control to your reserved capacity instances.
    ///
    /// `FleetProxyConfiguration`.
    pub fn fleet_proxy_configuration(
        mut self,
        value: impl Into<Value<fleet::ProxyConfiguration>>,
    ) -> Self {
        self.0.set("FleetProxyConfiguration", value.into());
        self
    }

    /// The service role associated with the compute fleet.
    ///
    /// `FleetServiceRole`.
    pub fn fleet_service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FleetServiceRole", value.into());
        self
    }

    /// Information about the VPC configuration that AWS CodeBuild accesses.
    ///
    /// `FleetVpcConfig`.
    pub fn fleet_vpc_config(mut self, value: impl Into<Value<fleet::VpcConfig>>) -> Self {
        self.0.set("FleetVpcConfig", value.into());
        self
    }

    /// The Amazon Machine Image (AMI) of the compute fleet.
    ///
    /// `ImageId`.
    pub fn image_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ImageId", value.into());
        self
    }

    /// The name of the compute fleet.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The compute fleet overflow behavior.
    ///
    /// `OverflowBehavior`. Allowed: [`OverflowBehavior`](fleet::OverflowBehavior).
    pub fn overflow_behavior(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OverflowBehavior", value.into());
        self
    }

    /// The scaling configuration of the compute fleet.
    ///
    /// `ScalingConfiguration`.
    pub fn scaling_configuration(
        mut self,
        value: impl Into<Value<fleet::ScalingConfigurationInput>>,
    ) -> Self {
        self.0.set("ScalingConfiguration", value.into());
        self
    }

    /// A list of tag key and value pairs associated with this compute fleet.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fleet::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Fleet {
    const TYPE: &'static str = "AWS::CodeBuild::Fleet";
}

impl Construct for Fleet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Fleet> for Properties {
    fn from(value: Fleet) -> Self {
        value.0
    }
}

impl Handle<Fleet> {
    /// The ARN of the compute fleet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::CodeBuild::Project` resource configures how AWS CodeBuild builds your source code. For example, it tells CodeBuild where to get the source code and which build environment to use.
///
/// [`AWS::CodeBuild::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html).
///
/// Required: `Artifacts`, `Environment`, `ServiceRole`, `Source`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Artifacts` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies output settings for artifacts generated by an AWS CodeBuild build.
    ///
    /// `Artifacts`. Required.
    pub fn artifacts(mut self, value: impl Into<Value<project::Artifacts>>) -> Self {
        self.0.set("Artifacts", value.into());
        self
    }

    /// `AutoRetryLimit`.
    pub fn auto_retry_limit(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("AutoRetryLimit", value.into());
        self
    }

    /// Indicates whether AWS CodeBuild generates a publicly accessible URL for your project's build badge.
    ///
    /// `BadgeEnabled`.
    pub fn badge_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BadgeEnabled", value.into());
        self
    }

    /// A `ProjectBuildBatchConfig` object that defines the batch build options for the project.
    ///
    /// `BuildBatchConfig`.
    pub fn build_batch_config(
        mut self,
        value: impl Into<Value<project::ProjectBuildBatchConfig>>,
    ) -> Self {
        self.0.set("BuildBatchConfig", value.into());
        self
    }

    /// Settings that AWS CodeBuild uses to store and reuse build dependencies.
    ///
    /// `Cache`.
    pub fn cache(mut self, value: impl Into<Value<project::ProjectCache>>) -> Self {
        self.0.set("Cache", value.into());
        self
    }

    /// The maximum number of concurrent builds that are allowed for this project.
    ///
    /// `ConcurrentBuildLimit`.
    pub fn concurrent_build_limit(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ConcurrentBuildLimit", value.into());
        self
    }

    /// A description that makes the build project easy to identify.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The AWS Key Management Service customer master key (CMK) to be used for encrypting the build output artifacts.
    ///
    /// `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKey", value.into());
        self
    }

    /// The build environment settings for the project, such as the environment type or the environment variables to use for the build environment.
    ///
    /// `Environment`. Required.
    pub fn environment(mut self, value: impl Into<Value<project::Environment>>) -> Self {
        self.0.set("Environment", value.into());
        self
    }

    /// An array of `ProjectFileSystemLocation` objects for a CodeBuild build project.
    ///
    /// `FileSystemLocations`.
    pub fn file_system_locations(
        mut self,
        value: impl Into<List<project::ProjectFileSystemLocation>>,
    ) -> Self {
        self.0.set("FileSystemLocations", value.into());
        self
    }

    /// Information about logs for the build project. A project can create logs in CloudWatch Logs, an S3 bucket, or both.
    ///
    /// `LogsConfig`.
    pub fn logs_config(mut self, value: impl Into<Value<project::LogsConfig>>) -> Self {
        self.0.set("LogsConfig", value.into());
        self
    }

    /// The name of the build project. The name must be unique across all of the projects in your AWS account .
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The number of minutes a build is allowed to be queued before it times out.
    ///
    /// `QueuedTimeoutInMinutes`.
    pub fn queued_timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("QueuedTimeoutInMinutes", value.into());
        self
    }

    /// The ARN of the IAM role that enables CodeBuild to access the CloudWatch Logs and Amazon S3 artifacts for the project's builds.
    ///
    /// `ResourceAccessRole`.
    pub fn resource_access_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceAccessRole", value.into());
        self
    }

    /// A list of `Artifacts` objects. Each artifacts object specifies output settings that the project generates during a build.
    ///
    /// `SecondaryArtifacts`.
    pub fn secondary_artifacts(mut self, value: impl Into<List<project::Artifacts>>) -> Self {
        self.0.set("SecondaryArtifacts", value.into());
        self
    }

    /// An array of `ProjectSourceVersion` objects. If `secondarySourceVersions` is specified at the build level, then they take over these `secondarySourceVersions` (at the project level).
    ///
    /// `SecondarySourceVersions`.
    pub fn secondary_source_versions(
        mut self,
        value: impl Into<List<project::ProjectSourceVersion>>,
    ) -> Self {
        self.0.set("SecondarySourceVersions", value.into());
        self
    }

    /// An array of `ProjectSource` objects.
    ///
    /// `SecondarySources`.
    pub fn secondary_sources(mut self, value: impl Into<List<project::Source>>) -> Self {
        self.0.set("SecondarySources", value.into());
        self
    }

    /// The ARN of the IAM role that enables AWS CodeBuild to interact with dependent AWS services on behalf of the AWS account.
    ///
    /// `ServiceRole`. Required.
    pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRole", value.into());
        self
    }

    /// The source code settings for the project, such as the source code's repository type and location.
    ///
    /// `Source`. Required.
    pub fn source(mut self, value: impl Into<Value<project::Source>>) -> Self {
        self.0.set("Source", value.into());
        self
    }

    /// A version of the build input to be built for this project. If not specified, the latest version is used. If specified, it must be one of:
    ///
    /// `SourceVersion`.
    pub fn source_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceVersion", value.into());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for the AWS CodeBuild project.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// How long, in minutes, from 5 to 2160 (36 hours), for AWS CodeBuild to wait before timing out any related build that did not get marked as completed. The default is 60 minutes.
    ///
    /// `TimeoutInMinutes`.
    pub fn timeout_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TimeoutInMinutes", value.into());
        self
    }

    /// For an existing AWS CodeBuild build project that has its source code stored in a GitHub repository, enables AWS CodeBuild to begin automatically rebuilding the source code every time a code change is pushed to the repository.
    ///
    /// `Triggers`.
    pub fn triggers(mut self, value: impl Into<Value<project::ProjectTriggers>>) -> Self {
        self.0.set("Triggers", value.into());
        self
    }

    /// Specifies the visibility of the project's builds. Possible values are:
    ///
    /// `Visibility`.
    pub fn visibility(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Visibility", value.into());
        self
    }

    /// `VpcConfig` specifies settings that enable AWS CodeBuild to access resources in an Amazon VPC.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<project::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::CodeBuild::Project";
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
    /// The ARN of the AWS CodeBuild project, such as `arn:aws:codebuild:us-west-2:123456789012:project/myProjectName` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Represents a report group. A report group contains a collection of reports.
///
/// [`AWS::CodeBuild::ReportGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html).
///
/// Required: `ExportConfig`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReportGroup(Properties);

impl ReportGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// When deleting a report group, specifies if reports within the report group should be deleted.
    ///
    /// `DeleteReports`.
    pub fn delete_reports(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteReports", value.into());
        self
    }

    /// Information about the destination where the raw data of this `ReportGroup` is exported.
    ///
    /// `ExportConfig`. Required.
    pub fn export_config(
        mut self,
        value: impl Into<Value<report_group::ReportExportConfig>>,
    ) -> Self {
        self.0.set("ExportConfig", value.into());
        self
    }

    /// The name of the `ReportGroup` .
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tag key and value pairs associated with this report group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<report_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the `ReportGroup` . This can be one of the following values:
    ///
    /// `Type`. Required. Allowed: [`Type`](report_group::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for ReportGroup {
    const TYPE: &'static str = "AWS::CodeBuild::ReportGroup";
}

impl Construct for ReportGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReportGroup> for Properties {
    fn from(value: ReportGroup) -> Self {
        value.0
    }
}

impl Handle<ReportGroup> {
    /// The ARN of the AWS CodeBuild report group, such as `arn:aws:codebuild:region:123456789012:report-group/myReportGroupName` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Information about the credentials for a GitHub, GitHub Enterprise, or Bitbucket repository. We strongly recommend that you use AWS Secrets Manager to store your credentials.
///
/// [`AWS::CodeBuild::SourceCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html).
///
/// Required: `AuthType`, `ServerType`, `Token`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SourceCredential(Properties);

impl SourceCredential {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of authentication used by the credentials. Valid options are OAUTH, BASIC\_AUTH, PERSONAL\_ACCESS\_TOKEN, CODECONNECTIONS, or SECRETS\_MANAGER.
    ///
    /// `AuthType`. Required.
    pub fn auth_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthType", value.into());
        self
    }

    /// The type of source provider. The valid options are GITHUB, GITHUB\_ENTERPRISE, GITLAB, GITLAB\_SELF\_MANAGED, or BITBUCKET.
    ///
    /// `ServerType`. Required. A change replaces the resource.
    pub fn server_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServerType", value.into());
        self
    }

    /// For GitHub or GitHub Enterprise, this is the personal access token. For Bitbucket, this is either the access token or the app password. For the `authType` CODECONNECTIONS, this is the `connectionArn` .
    ///
    /// `Token`. Required.
    pub fn token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Token", value.into());
        self
    }

    /// The Bitbucket username when the `authType` is BASIC\_AUTH. This parameter is not valid for other types of source providers or connections.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }
}

impl Resource for SourceCredential {
    const TYPE: &'static str = "AWS::CodeBuild::SourceCredential";
}

impl Construct for SourceCredential {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SourceCredential> for Properties {
    fn from(value: SourceCredential) -> Self {
        value.0
    }
}

impl Handle<SourceCredential> {
    /// The ARN of the SourceCredential resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Fleet`].
pub mod fleet {
    use crate::{Json, List, Properties, Value};

    /// Contains compute attributes. These attributes only need be specified when your project's or fleet's `computeType` is set to `ATTRIBUTE_BASED_COMPUTE` or `CUSTOM_INSTANCE_TYPE` .
    ///
    /// A property type of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeConfiguration(Properties);

    impl ComputeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of disk space of the instance type included in your fleet.
        ///
        /// `disk`.
        pub fn disk(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("disk", value.into());
            self
        }

        /// The EC2 instance type to be launched in your fleet.
        ///
        /// `instanceType`.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("instanceType", value.into());
            self
        }

        /// The machine type of the instance type included in your fleet.
        ///
        /// `machineType`. Allowed: [`MachineType`].
        pub fn machine_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("machineType", value.into());
            self
        }

        /// The amount of memory of the instance type included in your fleet.
        ///
        /// `memory`.
        pub fn memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("memory", value.into());
            self
        }

        /// The number of vCPUs of the instance type included in your fleet.
        ///
        /// `vCpu`.
        pub fn v_cpu(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("vCpu", value.into());
            self
        }
    }

    impl From<ComputeConfiguration> for Json {
        fn from(value: ComputeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the proxy rule for your reserved capacity instances.
    ///
    /// A property type of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FleetProxyRule(Properties);

    impl FleetProxyRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The behavior of the proxy rule.
        ///
        /// `Effect`. Allowed: [`Effect`].
        pub fn effect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Effect", value.into());
            self
        }

        /// The destination of the proxy rule.
        ///
        /// `Entities`.
        pub fn entities(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Entities", value.into());
            self
        }

        /// The type of proxy rule.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FleetProxyRule> for Json {
        fn from(value: FleetProxyRule) -> Self {
            value.0.into()
        }
    }

    /// Information about the proxy configurations that apply network access control to your reserved capacity instances.
    ///
    /// A property type of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProxyConfiguration(Properties);

    impl ProxyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The default behavior of outgoing traffic.
        ///
        /// `DefaultBehavior`. Allowed: [`DefaultBehavior`].
        pub fn default_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultBehavior", value.into());
            self
        }

        /// An array of `FleetProxyRule` objects that represent the specified destination domains or IPs to allow or deny network access control to.
        ///
        /// `OrderedProxyRules`.
        pub fn ordered_proxy_rules(mut self, value: impl Into<List<FleetProxyRule>>) -> Self {
            self.0.set("OrderedProxyRules", value.into());
            self
        }
    }

    impl From<ProxyConfiguration> for Json {
        fn from(value: ProxyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The scaling configuration input of a compute fleet.
    ///
    /// A property type of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConfigurationInput(Properties);

    impl ScalingConfigurationInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of instances in the ﬂeet when auto-scaling.
        ///
        /// `MaxCapacity`.
        pub fn max_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCapacity", value.into());
            self
        }

        /// The scaling type for a compute fleet.
        ///
        /// `ScalingType`. Allowed: [`ScalingType`].
        pub fn scaling_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScalingType", value.into());
            self
        }

        /// A list of `TargetTrackingScalingConfiguration` objects.
        ///
        /// `TargetTrackingScalingConfigs`.
        pub fn target_tracking_scaling_configs(
            mut self,
            value: impl Into<List<TargetTrackingScalingConfiguration>>,
        ) -> Self {
            self.0.set("TargetTrackingScalingConfigs", value.into());
            self
        }
    }

    impl From<ScalingConfigurationInput> for Json {
        fn from(value: ScalingConfigurationInput) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeBuild::Fleet`.
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

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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

    /// Defines when a new instance is auto-scaled into the compute fleet.
    ///
    /// A property type of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TargetTrackingScalingConfiguration(Properties);

    impl TargetTrackingScalingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The metric type to determine auto-scaling.
        ///
        /// `MetricType`. Allowed: [`MetricType`].
        pub fn metric_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricType", value.into());
            self
        }

        /// The value of `metricType` when to start scaling.
        ///
        /// `TargetValue`.
        pub fn target_value(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("TargetValue", value.into());
            self
        }
    }

    impl From<TargetTrackingScalingConfiguration> for Json {
        fn from(value: TargetTrackingScalingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Information about the VPC configuration that AWS CodeBuild accesses.
    ///
    /// A property type of `AWS::CodeBuild::Fleet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of one or more security groups IDs in your Amazon VPC.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of one or more subnet IDs in your Amazon VPC.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }

        /// The ID of the Amazon VPC.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ComputeType`.
        pub enum ComputeType {
            BuildGeneral1Small = "BUILD_GENERAL1_SMALL",
            BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM",
            BuildGeneral1Large = "BUILD_GENERAL1_LARGE",
            BuildGeneral1Xlarge = "BUILD_GENERAL1_XLARGE",
            BuildGeneral1_2xlarge = "BUILD_GENERAL1_2XLARGE",
            AttributeBasedCompute = "ATTRIBUTE_BASED_COMPUTE",
            CustomInstanceType = "CUSTOM_INSTANCE_TYPE",
        }

        /// Words for `EnvironmentType`.
        pub enum EnvironmentType {
            WindowsServer2019Container = "WINDOWS_SERVER_2019_CONTAINER",
            WindowsServer2022Container = "WINDOWS_SERVER_2022_CONTAINER",
            LinuxContainer = "LINUX_CONTAINER",
            LinuxGpuContainer = "LINUX_GPU_CONTAINER",
            ArmContainer = "ARM_CONTAINER",
            MacArm = "MAC_ARM",
            LinuxEc2 = "LINUX_EC2",
            ArmEc2 = "ARM_EC2",
            WindowsEc2 = "WINDOWS_EC2",
        }

        /// Words for `OverflowBehavior`.
        pub enum OverflowBehavior {
            Queue = "QUEUE",
            OnDemand = "ON_DEMAND",
        }

        /// Words for `machineType`.
        pub enum MachineType {
            General = "GENERAL",
            Nvme = "NVME",
        }

        /// Words for `Effect`.
        pub enum Effect {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `Type`.
        pub enum Type {
            Domain = "DOMAIN",
            Ip = "IP",
        }

        /// Words for `DefaultBehavior`.
        pub enum DefaultBehavior {
            AllowAll = "ALLOW_ALL",
            DenyAll = "DENY_ALL",
        }

        /// Words for `ScalingType`.
        pub enum ScalingType {
            TargetTrackingScaling = "TARGET_TRACKING_SCALING",
        }

        /// Words for `MetricType`.
        pub enum MetricType {
            FleetUtilizationRate = "FLEET_UTILIZATION_RATE",
        }
    }
}

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, List, Properties, Value};

    /// `Artifacts` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies output settings for artifacts generated by an AWS CodeBuild build.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Artifacts(Properties);

    impl Artifacts {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for this artifact definition.
        ///
        /// `ArtifactIdentifier`.
        pub fn artifact_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactIdentifier", value.into());
            self
        }

        /// Set to true if you do not want your output artifacts encrypted. This option is valid only if your artifacts type is Amazon Simple Storage Service (Amazon S3). If this is set with another artifacts type, an `invalidInputException` is thrown.
        ///
        /// `EncryptionDisabled`.
        pub fn encryption_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EncryptionDisabled", value.into());
            self
        }

        /// Information about the build output artifact location:
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Along with `path` and `namespaceType` , the pattern that AWS CodeBuild uses to name and store the output artifact:
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Along with `path` and `name` , the pattern that AWS CodeBuild uses to determine the name and location to store the output artifact:
        ///
        /// `NamespaceType`.
        pub fn namespace_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NamespaceType", value.into());
            self
        }

        /// If set to true a name specified in the buildspec file overrides the artifact name. The name specified in a buildspec file is calculated at build time and uses the Shell command language.
        ///
        /// `OverrideArtifactName`.
        pub fn override_artifact_name(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OverrideArtifactName", value.into());
            self
        }

        /// The type of build output artifact to create:
        ///
        /// `Packaging`.
        pub fn packaging(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Packaging", value.into());
            self
        }

        /// Along with `namespaceType` and `name` , the pattern that AWS CodeBuild uses to name and store the output artifact:
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }

        /// The type of build output artifact. Valid values include:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Artifacts> for Json {
        fn from(value: Artifacts) -> Self {
            value.0.into()
        }
    }

    /// Specifies restrictions for the batch build.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchRestrictions(Properties);

    impl BatchRestrictions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of strings that specify the compute types that are allowed for the batch build.
        ///
        /// `ComputeTypesAllowed`.
        pub fn compute_types_allowed(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ComputeTypesAllowed", value.into());
            self
        }

        /// Specifies the maximum number of builds allowed.
        ///
        /// `MaximumBuildsAllowed`.
        pub fn maximum_builds_allowed(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumBuildsAllowed", value.into());
            self
        }
    }

    impl From<BatchRestrictions> for Json {
        fn from(value: BatchRestrictions) -> Self {
            value.0.into()
        }
    }

    /// Contains information that defines how the AWS CodeBuild build project reports the build status to the source provider.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BuildStatusConfig(Properties);

    impl BuildStatusConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the context of the build status CodeBuild sends to the source provider. The usage of this parameter depends on the source provider.
        ///
        /// `Context`.
        pub fn context(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Context", value.into());
            self
        }

        /// Specifies the target url of the build status CodeBuild sends to the source provider. The usage of this parameter depends on the source provider.
        ///
        /// `TargetUrl`.
        pub fn target_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetUrl", value.into());
            self
        }
    }

    impl From<BuildStatusConfig> for Json {
        fn from(value: BuildStatusConfig) -> Self {
            value.0.into()
        }
    }

    /// `CloudWatchLogs` is a property of the [AWS CodeBuild Project LogsConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-logsconfig.html) property type that specifies settings for CloudWatch logs generated by an AWS CodeBuild build.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLogsConfig(Properties);

    impl CloudWatchLogsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The group name of the logs in CloudWatch Logs. For more information, see [Working with Log Groups and Log Streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html) .
        ///
        /// `GroupName`.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// The current status of the logs in CloudWatch Logs for a build project. Valid values are:
        ///
        /// `Status`. Required.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The prefix of the stream name of the CloudWatch Logs. For more information, see [Working with Log Groups and Log Streams](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html) .
        ///
        /// `StreamName`.
        pub fn stream_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreamName", value.into());
            self
        }
    }

    impl From<CloudWatchLogsConfig> for Json {
        fn from(value: CloudWatchLogsConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `ComputeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DockerServer(Properties);

    impl DockerServer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ComputeType`. Required.
        pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeType", value.into());
            self
        }

        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }
    }

    impl From<DockerServer> for Json {
        fn from(value: DockerServer) -> Self {
            value.0.into()
        }
    }

    /// `Environment` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies the environment for an AWS CodeBuild project.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `ComputeType`, `Image`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Environment(Properties);

    impl Environment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the Amazon S3 bucket, path prefix, and object key that contains the PEM-encoded certificate for the build project.
        ///
        /// `Certificate`.
        pub fn certificate(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Certificate", value.into());
            self
        }

        /// The type of compute environment. This determines the number of CPU cores and memory the build environment uses. Available values include:
        ///
        /// `ComputeType`. Required.
        pub fn compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComputeType", value.into());
            self
        }

        /// `DockerServer`.
        pub fn docker_server(mut self, value: impl Into<Value<DockerServer>>) -> Self {
            self.0.set("DockerServer", value.into());
            self
        }

        /// A set of environment variables to make available to builds for this build project.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(
            mut self,
            value: impl Into<List<EnvironmentVariable>>,
        ) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// `Fleet`.
        pub fn fleet(mut self, value: impl Into<Value<ProjectFleet>>) -> Self {
            self.0.set("Fleet", value.into());
            self
        }

        /// `HostKernel`.
        pub fn host_kernel(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostKernel", value.into());
            self
        }

        /// The image tag or image digest that identifies the Docker image to use for this build project. Use the following formats:
        ///
        /// `Image`. Required.
        pub fn image(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Image", value.into());
            self
        }

        /// The type of credentials AWS CodeBuild uses to pull images in your build. There are two valid values:
        ///
        /// `ImagePullCredentialsType`.
        pub fn image_pull_credentials_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImagePullCredentialsType", value.into());
            self
        }

        /// Enables running the Docker daemon inside a Docker container. Set to true only if the build project is used to build Docker images. Otherwise, a build that attempts to interact with the Docker daemon fails. The default setting is `false` .
        ///
        /// `PrivilegedMode`.
        pub fn privileged_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PrivilegedMode", value.into());
            self
        }

        /// `RegistryCredential` is a property of the [AWS::CodeBuild::Project Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html#cfn-codebuild-project-environment) property that specifies information about credentials that provide access to a private Docker registry.
        ///
        /// `RegistryCredential`.
        pub fn registry_credential(mut self, value: impl Into<Value<RegistryCredential>>) -> Self {
            self.0.set("RegistryCredential", value.into());
            self
        }

        /// The type of build environment to use for related builds.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Environment> for Json {
        fn from(value: Environment) -> Self {
            value.0.into()
        }
    }

    /// `EnvironmentVariable` is a property of the [AWS CodeBuild Project Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-environment.html) property type that specifies the name and value of an environment variable for an AWS CodeBuild project environment.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name or key of the environment variable.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of environment variable. Valid values include:
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The value of the environment variable.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentVariable> for Json {
        fn from(value: EnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// `GitSubmodulesConfig` is a property of the [AWS CodeBuild Project Source](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-source.html) property type that specifies information about the Git submodules configuration for the build project.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `FetchSubmodules`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitSubmodulesConfig(Properties);

    impl GitSubmodulesConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set to true to fetch Git submodules for your AWS CodeBuild build project.
        ///
        /// `FetchSubmodules`. Required.
        pub fn fetch_submodules(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FetchSubmodules", value.into());
            self
        }
    }

    impl From<GitSubmodulesConfig> for Json {
        fn from(value: GitSubmodulesConfig) -> Self {
            value.0.into()
        }
    }

    /// `LogsConfig` is a property of the [AWS CodeBuild Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies information about logs for a build project.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogsConfig(Properties);

    impl LogsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about CloudWatch Logs for a build project. CloudWatch Logs are enabled by default.
        ///
        /// `CloudWatchLogs`.
        pub fn cloud_watch_logs(mut self, value: impl Into<Value<CloudWatchLogsConfig>>) -> Self {
            self.0.set("CloudWatchLogs", value.into());
            self
        }

        /// Information about logs built to an S3 bucket for a build project. S3 logs are not enabled by default.
        ///
        /// `S3Logs`.
        pub fn s3_logs(mut self, value: impl Into<Value<S3LogsConfig>>) -> Self {
            self.0.set("S3Logs", value.into());
            self
        }
    }

    impl From<LogsConfig> for Json {
        fn from(value: LogsConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration information about a batch build project.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectBuildBatchConfig(Properties);

    impl ProjectBuildBatchConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how build status reports are sent to the source provider for the batch build.
        ///
        /// `BatchReportMode`.
        pub fn batch_report_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BatchReportMode", value.into());
            self
        }

        /// Specifies if the build artifacts for the batch build should be combined into a single artifact location.
        ///
        /// `CombineArtifacts`.
        pub fn combine_artifacts(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CombineArtifacts", value.into());
            self
        }

        /// A `BatchRestrictions` object that specifies the restrictions for the batch build.
        ///
        /// `Restrictions`.
        pub fn restrictions(mut self, value: impl Into<Value<BatchRestrictions>>) -> Self {
            self.0.set("Restrictions", value.into());
            self
        }

        /// Specifies the service role ARN for the batch build project.
        ///
        /// `ServiceRole`.
        pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceRole", value.into());
            self
        }

        /// Specifies the maximum amount of time, in minutes, that the batch build must be completed in.
        ///
        /// `TimeoutInMins`.
        pub fn timeout_in_mins(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutInMins", value.into());
            self
        }
    }

    impl From<ProjectBuildBatchConfig> for Json {
        fn from(value: ProjectBuildBatchConfig) -> Self {
            value.0.into()
        }
    }

    /// `ProjectCache` is a property of the [AWS CodeBuild Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies information about the cache for the build project.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectCache(Properties);

    impl ProjectCache {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the scope of the cache. You can use this namespace to share a cache across multiple projects.
        ///
        /// `CacheNamespace`.
        pub fn cache_namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CacheNamespace", value.into());
            self
        }

        /// Information about the cache location:
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// An array of strings that specify the local cache modes. You can use one or more local cache modes at the same time. This is only used for `LOCAL` cache types.
        ///
        /// `Modes`.
        pub fn modes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Modes", value.into());
            self
        }

        /// The type of cache used by the build project. Valid values include:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ProjectCache> for Json {
        fn from(value: ProjectCache) -> Self {
            value.0.into()
        }
    }

    /// Information about a file system created by Amazon Elastic File System (EFS). For more information, see \[What Is Amazon Elastic File System?\](<https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html>)
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Identifier`, `Location`, `MountPoint`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectFileSystemLocation(Properties);

    impl ProjectFileSystemLocation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name used to access a file system created by Amazon EFS. CodeBuild creates an environment variable by appending the `identifier` in all capital letters to `CODEBUILD_` .
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// A string that specifies the location of the file system created by Amazon EFS. Its format is `efs-dns-name:/directory-path` . You can find the DNS name of file system when you view it in the Amazon EFS console.
        ///
        /// `Location`. Required.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The mount options for a file system created by Amazon EFS. The default mount options used by CodeBuild are `nfsvers=4.1,rsize=1048576,wsize=1048576,hard,timeo=600,retrans=2` .
        ///
        /// `MountOptions`.
        pub fn mount_options(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountOptions", value.into());
            self
        }

        /// The location in the container where you mount the file system.
        ///
        /// `MountPoint`. Required.
        pub fn mount_point(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MountPoint", value.into());
            self
        }

        /// The type of the file system. The one supported type is `EFS` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ProjectFileSystemLocation> for Json {
        fn from(value: ProjectFileSystemLocation) -> Self {
            value.0.into()
        }
    }

    /// Information about the compute fleet of the build project. For more information, see [Working with reserved capacity in AWS CodeBuild](https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html) .
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectFleet(Properties);

    impl ProjectFleet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the compute fleet ARN for the build project.
        ///
        /// `FleetArn`.
        pub fn fleet_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FleetArn", value.into());
            self
        }
    }

    impl From<ProjectFleet> for Json {
        fn from(value: ProjectFleet) -> Self {
            value.0.into()
        }
    }

    /// A source identifier and its corresponding version.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `SourceIdentifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectSourceVersion(Properties);

    impl ProjectSourceVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An identifier for a source in the build project. The identifier can only contain alphanumeric characters and underscores, and must be less than 128 characters in length.
        ///
        /// `SourceIdentifier`. Required.
        pub fn source_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIdentifier", value.into());
            self
        }

        /// The source version for the corresponding source identifier. If specified, must be one of:
        ///
        /// `SourceVersion`.
        pub fn source_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceVersion", value.into());
            self
        }
    }

    impl From<ProjectSourceVersion> for Json {
        fn from(value: ProjectSourceVersion) -> Self {
            value.0.into()
        }
    }

    /// `ProjectTriggers` is a property of the [AWS CodeBuild Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies webhooks that trigger an AWS CodeBuild build.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProjectTriggers(Properties);

    impl ProjectTriggers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the type of build this webhook will trigger. Allowed values are:
        ///
        /// `BuildType`.
        pub fn build_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuildType", value.into());
            self
        }

        /// A list of lists of `WebhookFilter` objects used to determine which webhook events are triggered. At least one `WebhookFilter` in the array must specify `EVENT` as its type.
        ///
        /// `FilterGroups`.
        pub fn filter_groups(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("FilterGroups", value.into());
            self
        }

        /// `PullRequestBuildPolicy`.
        pub fn pull_request_build_policy(
            mut self,
            value: impl Into<Value<PullRequestBuildPolicy>>,
        ) -> Self {
            self.0.set("PullRequestBuildPolicy", value.into());
            self
        }

        /// Contains configuration information about the scope for a webhook.
        ///
        /// `ScopeConfiguration`.
        pub fn scope_configuration(mut self, value: impl Into<Value<ScopeConfiguration>>) -> Self {
            self.0.set("ScopeConfiguration", value.into());
            self
        }

        /// Specifies whether or not to begin automatically rebuilding the source code every time a code change is pushed to the repository.
        ///
        /// `Webhook`.
        pub fn webhook(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Webhook", value.into());
            self
        }
    }

    impl From<ProjectTriggers> for Json {
        fn from(value: ProjectTriggers) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `RequiresCommentApproval`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PullRequestBuildPolicy(Properties);

    impl PullRequestBuildPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ApproverRoles`.
        pub fn approver_roles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ApproverRoles", value.into());
            self
        }

        /// `RequiresCommentApproval`. Required.
        pub fn requires_comment_approval(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RequiresCommentApproval", value.into());
            self
        }
    }

    impl From<PullRequestBuildPolicy> for Json {
        fn from(value: PullRequestBuildPolicy) -> Self {
            value.0.into()
        }
    }

    /// `RegistryCredential` is a property of the [AWS CodeBuild Project Environment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-environment.html) property type that specifies information about credentials that provide access to a private Docker registry.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Credential`, `CredentialProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegistryCredential(Properties);

    impl RegistryCredential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) or name of credentials created using AWS Secrets Manager .
        ///
        /// `Credential`. Required.
        pub fn credential(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Credential", value.into());
            self
        }

        /// The service that created the credentials to access a private Docker registry. The valid value, SECRETS\_MANAGER, is for AWS Secrets Manager .
        ///
        /// `CredentialProvider`. Required.
        pub fn credential_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialProvider", value.into());
            self
        }
    }

    impl From<RegistryCredential> for Json {
        fn from(value: RegistryCredential) -> Self {
            value.0.into()
        }
    }

    /// `S3Logs` is a property of the [AWS CodeBuild Project LogsConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-logsconfig.html) property type that specifies settings for logs generated by an AWS CodeBuild build in an S3 bucket.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3LogsConfig(Properties);

    impl S3LogsConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Set to true if you do not want your S3 build log output encrypted. By default S3 build logs are encrypted.
        ///
        /// `EncryptionDisabled`.
        pub fn encryption_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EncryptionDisabled", value.into());
            self
        }

        /// The ARN of an S3 bucket and the path prefix for S3 logs. If your Amazon S3 bucket name is `my-bucket` , and your path prefix is `build-log` , then acceptable formats are `my-bucket/build-log` or `arn:aws:s3:::my-bucket/build-log` .
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// The current status of the S3 build logs. Valid values are:
        ///
        /// `Status`. Required.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<S3LogsConfig> for Json {
        fn from(value: S3LogsConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains configuration information about the scope for a webhook.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScopeConfiguration(Properties);

    impl ScopeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain of the GitHub Enterprise organization or the GitLab Self Managed group. Note that this parameter is only required if your project's source type is GITHUB\_ENTERPRISE or GITLAB\_SELF\_MANAGED.
        ///
        /// `Domain`.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// The name of either the enterprise or organization that will send webhook events to CodeBuild , depending on if the webhook is a global or organization webhook respectively.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of scope for a GitHub or GitLab webhook. The scope default is GITHUB\_ORGANIZATION.
        ///
        /// `Scope`.
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<ScopeConfiguration> for Json {
        fn from(value: ScopeConfiguration) -> Self {
            value.0.into()
        }
    }

    /// `Source` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that specifies the source code settings for the project, such as the source code's repository type and location.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Source(Properties);

    impl Source {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the authorization settings for AWS CodeBuild to access the source code to be built.
        ///
        /// `Auth`.
        pub fn auth(mut self, value: impl Into<Value<SourceAuth>>) -> Self {
            self.0.set("Auth", value.into());
            self
        }

        /// The build specification for the project. If this value is not provided, then the source code must contain a buildspec file named `buildspec.yml` at the root level.
        ///
        /// `BuildSpec`.
        pub fn build_spec(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuildSpec", value.into());
            self
        }

        /// Contains information that defines how the build project reports the build status to the source provider. This option is only used when the source provider is `GITHUB` , `GITHUB_ENTERPRISE` , or `BITBUCKET` .
        ///
        /// `BuildStatusConfig`.
        pub fn build_status_config(mut self, value: impl Into<Value<BuildStatusConfig>>) -> Self {
            self.0.set("BuildStatusConfig", value.into());
            self
        }

        /// The depth of history to download. Minimum value is 0. If this value is 0, greater than 25, or not provided, then the full history is downloaded with each build project. If your source type is Amazon S3, this value is not supported.
        ///
        /// `GitCloneDepth`.
        pub fn git_clone_depth(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("GitCloneDepth", value.into());
            self
        }

        /// Information about the Git submodules configuration for the build project.
        ///
        /// `GitSubmodulesConfig`.
        pub fn git_submodules_config(
            mut self,
            value: impl Into<Value<GitSubmodulesConfig>>,
        ) -> Self {
            self.0.set("GitSubmodulesConfig", value.into());
            self
        }

        /// This is used with GitHub Enterprise only. Set to true to ignore SSL warnings while connecting to your GitHub Enterprise project repository. The default value is `false` . `InsecureSsl` should be used for testing purposes only.
        ///
        /// `InsecureSsl`.
        pub fn insecure_ssl(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("InsecureSsl", value.into());
            self
        }

        /// Information about the location of the source code to be built. Valid values include:
        ///
        /// `Location`.
        pub fn location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Location", value.into());
            self
        }

        /// Set to true to report the status of a build's start and finish to your source provider. This option is valid only when your source provider is GitHub, GitHub Enterprise, GitLab, GitLab Self Managed, or Bitbucket.
        ///
        /// `ReportBuildStatus`.
        pub fn report_build_status(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReportBuildStatus", value.into());
            self
        }

        /// An identifier for this project source. The identifier can only contain alphanumeric characters and underscores, and must be less than 128 characters in length.
        ///
        /// `SourceIdentifier`.
        pub fn source_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceIdentifier", value.into());
            self
        }

        /// The type of repository that contains the source code to be built. Valid values include:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Source> for Json {
        fn from(value: Source) -> Self {
            value.0.into()
        }
    }

    /// `SourceAuth` is a property of the [AWS CodeBuild Project Source](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-codebuild-project-source.html) property type that specifies authorization settings for AWS CodeBuild to access the source code to be built.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceAuth(Properties);

    impl SourceAuth {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resource value that applies to the specified authorization type.
        ///
        /// `Resource`.
        pub fn resource(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Resource", value.into());
            self
        }

        /// The authorization type to use. Valid options are OAUTH, CODECONNECTIONS, or SECRETS\_MANAGER.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SourceAuth> for Json {
        fn from(value: SourceAuth) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeBuild::Project`.
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

    /// `VpcConfig` is a property of the [AWS::CodeBuild::Project](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codebuild-project.html) resource that enable AWS CodeBuild to access resources in an Amazon VPC.
    ///
    /// A property type of `AWS::CodeBuild::Project`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of one or more security groups IDs in your Amazon VPC. The maximum count is 5.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of one or more subnet IDs in your Amazon VPC. The maximum count is 16.
        ///
        /// `Subnets`.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }

        /// The ID of the Amazon VPC.
        ///
        /// `VpcId`.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ReportGroup`].
pub mod report_group {
    use crate::{Json, Properties, Value};

    /// Information about the location where the run of a report is exported.
    ///
    /// A property type of `AWS::CodeBuild::ReportGroup`.
    ///
    /// Required: `ExportConfigType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportExportConfig(Properties);

    impl ReportExportConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The export configuration type. Valid values are:
        ///
        /// `ExportConfigType`. Required. Allowed: [`ExportConfigType`].
        pub fn export_config_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExportConfigType", value.into());
            self
        }

        /// A `S3ReportExportConfig` object that contains information about the S3 bucket where the run of a report is exported.
        ///
        /// `S3Destination`.
        pub fn s3_destination(mut self, value: impl Into<Value<S3ReportExportConfig>>) -> Self {
            self.0.set("S3Destination", value.into());
            self
        }
    }

    impl From<ReportExportConfig> for Json {
        fn from(value: ReportExportConfig) -> Self {
            value.0.into()
        }
    }

    /// Information about the S3 bucket where the raw data of a report are exported.
    ///
    /// A property type of `AWS::CodeBuild::ReportGroup`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3ReportExportConfig(Properties);

    impl S3ReportExportConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the S3 bucket where the raw data of a report are exported.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// The AWS account identifier of the owner of the Amazon S3 bucket. This allows report data to be exported to an Amazon S3 bucket that is owned by an account other than the account running the build.
        ///
        /// `BucketOwner`.
        pub fn bucket_owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketOwner", value.into());
            self
        }

        /// A boolean value that specifies if the results of a report are encrypted.
        ///
        /// `EncryptionDisabled`.
        pub fn encryption_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EncryptionDisabled", value.into());
            self
        }

        /// The encryption key for the report's encrypted raw data.
        ///
        /// `EncryptionKey`.
        pub fn encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionKey", value.into());
            self
        }

        /// The type of build output artifact to create. Valid values include:
        ///
        /// `Packaging`. Allowed: [`Packaging`].
        pub fn packaging(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Packaging", value.into());
            self
        }

        /// The path to the exported report's raw data results.
        ///
        /// `Path`.
        pub fn path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Path", value.into());
            self
        }
    }

    impl From<S3ReportExportConfig> for Json {
        fn from(value: S3ReportExportConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CodeBuild::ReportGroup`.
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
            Test = "TEST",
            CodeCoverage = "CODE_COVERAGE",
        }

        /// Words for `ExportConfigType`.
        pub enum ExportConfigType {
            S3 = "S3",
            NoExport = "NO_EXPORT",
        }

        /// Words for `Packaging`.
        pub enum Packaging {
            None = "NONE",
            Zip = "ZIP",
        }
    }
}
