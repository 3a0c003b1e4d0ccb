//! `AWS::MWAA`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, Properties, Resource, Scope, Value};

/// The `AWS::MWAA::Environment` resource creates an Amazon Managed Workflows for Apache Airflow (MWAA) environment.
///
/// [`AWS::MWAA::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mwaa-environment.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of key-value pairs containing the Airflow configuration options for your environment. For example, `core.default_timezone: utc` .
    ///
    /// `AirflowConfigurationOptions`.
    pub fn airflow_configuration_options(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AirflowConfigurationOptions", value.into());
        self
    }

    /// The version of Apache Airflow to use for the environment. If no value is specified, defaults to the latest version.
    ///
    /// `AirflowVersion`.
    pub fn airflow_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AirflowVersion", value.into());
        self
    }

    /// The relative path to the DAGs folder on your Amazon S3 bucket. For example, `dags` . To learn more, see [Adding or updating DAGs](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-folder.html) .
    ///
    /// `DagS3Path`.
    pub fn dag_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DagS3Path", value.into());
        self
    }

    /// Defines whether the VPC endpoints configured for the environment are created, and managed, by the customer or by Amazon MWAA. If set to `SERVICE` , Amazon MWAA will create and manage the required VPC endpoints in your VPC.
    ///
    /// `EndpointManagement`. Allowed: [`EndpointManagement`](environment::EndpointManagement). A change replaces the resource.
    pub fn endpoint_management(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointManagement", value.into());
        self
    }

    /// The environment class type. Valid values: `mw1.micro` , `mw1.small` , `mw1.medium` , `mw1.large` , `mw1.1large` , and `mw1.2large` .
    ///
    /// `EnvironmentClass`.
    pub fn environment_class(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentClass", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the execution role in IAM that allows MWAA to access AWS resources in your environment. For example, `arn:aws:iam::123456789:role/my-execution-role` .
    ///
    /// `ExecutionRoleArn`.
    pub fn execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRoleArn", value.into());
        self
    }

    /// The AWS Key Management Service (KMS) key to encrypt and decrypt the data in your environment. You can use an AWS KMS key managed by MWAA, or a customer-managed KMS key (advanced).
    ///
    /// `KmsKey`. A change replaces the resource.
    pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKey", value.into());
        self
    }

    /// The Apache Airflow logs being sent to CloudWatch Logs: `DagProcessingLogs` , `SchedulerLogs` , `TaskLogs` , `WebserverLogs` , `WorkerLogs` .
    ///
    /// `LoggingConfiguration`.
    pub fn logging_configuration(
        mut self,
        value: impl Into<Value<environment::LoggingConfiguration>>,
    ) -> Self {
        self.0.set("LoggingConfiguration", value.into());
        self
    }

    /// The maximum number of web servers that you want to run in your environment.
    ///
    /// `MaxWebservers`.
    pub fn max_webservers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxWebservers", value.into());
        self
    }

    /// The maximum number of workers that you want to run in your environment. MWAA scales the number of Apache Airflow workers up to the number you specify in the `MaxWorkers` field. For example, `20` .
    ///
    /// `MaxWorkers`.
    pub fn max_workers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxWorkers", value.into());
        self
    }

    /// The minimum number of web servers that you want to run in your environment.
    ///
    /// `MinWebservers`.
    pub fn min_webservers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinWebservers", value.into());
        self
    }

    /// The minimum number of workers that you want to run in your environment. MWAA scales the number of Apache Airflow workers up to the number you specify in the `MaxWorkers` field.
    ///
    /// `MinWorkers`.
    pub fn min_workers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinWorkers", value.into());
        self
    }

    /// The name of your Amazon MWAA environment.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The VPC networking components used to secure and enable network traffic between the AWS resources for your environment.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<environment::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The version of the plugins.zip file on your Amazon S3 bucket. To learn more, see [Installing custom plugins](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-import-plugins.html) .
    ///
    /// `PluginsS3ObjectVersion`.
    pub fn plugins_s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PluginsS3ObjectVersion", value.into());
        self
    }

    /// The relative path to the `plugins.zip` file on your Amazon S3 bucket. For example, `plugins.zip` . To learn more, see [Installing custom plugins](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-dag-import-plugins.html) .
    ///
    /// `PluginsS3Path`.
    pub fn plugins_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PluginsS3Path", value.into());
        self
    }

    /// The version of the requirements.txt file on your Amazon S3 bucket. To learn more, see [Installing Python dependencies](https://docs.aws.amazon.com/mwaa/latest/userguide/working-dags-dependencies.html) .
    ///
    /// `RequirementsS3ObjectVersion`.
    pub fn requirements_s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RequirementsS3ObjectVersion", value.into());
        self
    }

    /// The relative path to the `requirements.txt` file on your Amazon S3 bucket. For example, `requirements.txt` .
    ///
    /// `RequirementsS3Path`.
    pub fn requirements_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RequirementsS3Path", value.into());
        self
    }

    /// The number of schedulers that you want to run in your environment. Valid values:
    ///
    /// `Schedulers`.
    pub fn schedulers(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Schedulers", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon S3 bucket where your DAG code and supporting files are stored. For example, `arn:aws:s3:::my-airflow-bucket-unique-name` .
    ///
    /// `SourceBucketArn`.
    pub fn source_bucket_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceBucketArn", value.into());
        self
    }

    /// The version of the startup shell script in your Amazon S3 bucket.
    ///
    /// `StartupScriptS3ObjectVersion`.
    pub fn startup_script_s3_object_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartupScriptS3ObjectVersion", value.into());
        self
    }

    /// The relative path to the startup shell script in your Amazon S3 bucket. For example, `s3://mwaa-environment/startup.sh` .
    ///
    /// `StartupScriptS3Path`.
    pub fn startup_script_s3_path(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StartupScriptS3Path", value.into());
        self
    }

    /// The key-value tag pairs associated to your environment. For example, `"Environment": "Staging"` . To learn more, see [Tagging](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Apache Airflow \*Web server\* access mode. To learn more, see [Apache Airflow access modes](https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html) . Valid values: `PRIVATE_ONLY` or `PUBLIC_ONLY` .
    ///
    /// `WebserverAccessMode`. Allowed: [`WebserverAccessMode`](environment::WebserverAccessMode).
    pub fn webserver_access_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebserverAccessMode", value.into());
        self
    }

    /// The day and time of the week to start weekly maintenance updates of your environment in the following format: `DAY:HH:MM` . For example: `TUE:03:30` . You can specify a start time in 30 minute increments only.
    ///
    /// `WeeklyMaintenanceWindowStart`.
    pub fn weekly_maintenance_window_start(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WeeklyMaintenanceWindowStart", value.into());
        self
    }

    /// The worker replacement strategy to use when updating the environment. Valid values: `FORCED`, `GRACEFUL`. FORCED means Apache Airflow workers will be stopped and replaced without waiting for tasks to complete before an update.
    ///
    /// `WorkerReplacementStrategy`. Allowed: [`WorkerReplacementStrategy`](environment::WorkerReplacementStrategy).
    pub fn worker_replacement_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WorkerReplacementStrategy", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::MWAA::Environment";
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
    /// The ARN for the Amazon MWAA environment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The queue ARN for the environment's [Celery Executor](https://docs.aws.amazon.com/https://airflow.apache.org/docs/apache-airflow/stable/core-concepts/executor/celery.html) .
    ///
    /// `Fn::GetAtt` of `CeleryExecutorQueue`.
    #[must_use]
    pub fn celery_executor_queue(self) -> Value<String> {
        self.attribute("CeleryExecutorQueue")
    }

    /// The VPC endpoint for the environment's Amazon RDS database.
    ///
    /// `Fn::GetAtt` of `DatabaseVpcEndpointService`.
    #[must_use]
    pub fn database_vpc_endpoint_service(self) -> Value<String> {
        self.attribute("DatabaseVpcEndpointService")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow DAG processing logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn`.
    #[must_use]
    pub fn logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(
        self,
    ) -> Value<String> {
        self.attribute("LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Scheduler logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn`.
    #[must_use]
    pub fn logging_configuration_scheduler_logs_cloud_watch_log_group_arn(self) -> Value<String> {
        self.attribute("LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow task logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn`.
    #[must_use]
    pub fn logging_configuration_task_logs_cloud_watch_log_group_arn(self) -> Value<String> {
        self.attribute("LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Web server logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn`.
    #[must_use]
    pub fn logging_configuration_webserver_logs_cloud_watch_log_group_arn(self) -> Value<String> {
        self.attribute("LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn")
    }

    /// The ARN for the CloudWatch Logs group where the Apache Airflow Worker logs are published.
    ///
    /// `Fn::GetAtt` of `LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn`.
    #[must_use]
    pub fn logging_configuration_worker_logs_cloud_watch_log_group_arn(self) -> Value<String> {
        self.attribute("LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn")
    }

    /// The URL of your Apache Airflow UI.
    ///
    /// `Fn::GetAtt` of `WebserverUrl`.
    #[must_use]
    pub fn webserver_url(self) -> Value<String> {
        self.attribute("WebserverUrl")
    }

    /// The VPC endpoint for the environment's web server.
    ///
    /// `Fn::GetAtt` of `WebserverVpcEndpointService`.
    #[must_use]
    pub fn webserver_vpc_endpoint_service(self) -> Value<String> {
        self.attribute("WebserverVpcEndpointService")
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, List, Properties, Value};

    /// The type of Apache Airflow logs to send to CloudWatch Logs.
    ///
    /// A property type of `AWS::MWAA::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingConfiguration(Properties);

    impl LoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the processing logs sent to CloudWatch Logs and the logging level to send.
        ///
        /// `DagProcessingLogs`.
        pub fn dag_processing_logs(
            mut self,
            value: impl Into<Value<ModuleLoggingConfiguration>>,
        ) -> Self {
            self.0.set("DagProcessingLogs", value.into());
            self
        }

        /// Defines the scheduler logs sent to CloudWatch Logs and the logging level to send.
        ///
        /// `SchedulerLogs`.
        pub fn scheduler_logs(
            mut self,
            value: impl Into<Value<ModuleLoggingConfiguration>>,
        ) -> Self {
            self.0.set("SchedulerLogs", value.into());
            self
        }

        /// Defines the task logs sent to CloudWatch Logs and the logging level to send.
        ///
        /// `TaskLogs`.
        pub fn task_logs(mut self, value: impl Into<Value<ModuleLoggingConfiguration>>) -> Self {
            self.0.set("TaskLogs", value.into());
            self
        }

        /// Defines the web server logs sent to CloudWatch Logs and the logging level to send.
        ///
        /// `WebserverLogs`.
        pub fn webserver_logs(
            mut self,
            value: impl Into<Value<ModuleLoggingConfiguration>>,
        ) -> Self {
            self.0.set("WebserverLogs", value.into());
            self
        }

        /// Defines the worker logs sent to CloudWatch Logs and the logging level to send.
        ///
        /// `WorkerLogs`.
        pub fn worker_logs(mut self, value: impl Into<Value<ModuleLoggingConfiguration>>) -> Self {
            self.0.set("WorkerLogs", value.into());
            self
        }
    }

    impl From<LoggingConfiguration> for Json {
        fn from(value: LoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Defines the type of logs to send for the Apache Airflow log type (e.g. `DagProcessingLogs` ).
    ///
    /// A property type of `AWS::MWAA::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ModuleLoggingConfiguration(Properties);

    impl ModuleLoggingConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the CloudWatch Logs log group for each type of Apache Airflow log type that you have enabled.
        ///
        /// `CloudWatchLogGroupArn`.
        pub fn cloud_watch_log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudWatchLogGroupArn", value.into());
            self
        }

        /// Indicates whether to enable the Apache Airflow log type (e.g. `DagProcessingLogs` ) in CloudWatch Logs.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Defines the Apache Airflow logs to send for the log type (e.g. `DagProcessingLogs` ) to CloudWatch Logs.
        ///
        /// `LogLevel`. Allowed: [`LogLevel`].
        pub fn log_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogLevel", value.into());
            self
        }
    }

    impl From<ModuleLoggingConfiguration> for Json {
        fn from(value: ModuleLoggingConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The VPC networking components used to secure and enable network traffic between the AWS resources for your environment.
    ///
    /// A property type of `AWS::MWAA::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of one or more security group IDs. Accepts up to 5 security group IDs. A security group must be attached to the same VPC as the subnets.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// A list of subnet IDs. \*Required\* to create an environment. Must be private subnets in two different availability zones. A subnet must be attached to the same VPC as the security group.
        ///
        /// `SubnetIds`.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `EndpointManagement`.
        pub enum EndpointManagement {
            Customer = "CUSTOMER",
            Service = "SERVICE",
        }

        /// Words for `WebserverAccessMode`.
        pub enum WebserverAccessMode {
            PrivateOnly = "PRIVATE_ONLY",
            PublicOnly = "PUBLIC_ONLY",
            PublicAndPrivate = "PUBLIC_AND_PRIVATE",
        }

        /// Words for `WorkerReplacementStrategy`.
        pub enum WorkerReplacementStrategy {
            Forced = "FORCED",
            Graceful = "GRACEFUL",
        }

        /// Words for `LogLevel`.
        pub enum LogLevel {
            Critical = "CRITICAL",
            Error = "ERROR",
            Warning = "WARNING",
            Info = "INFO",
            Debug = "DEBUG",
        }
    }
}
