//! `AWS::SSMQuickSetup`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a Quick Setup configuration manager resource. This object is a collection of desired state configurations for multiple configuration definitions and summaries describing the deployments of those definitions.
///
/// [`AWS::SSMQuickSetup::ConfigurationManager`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html).
///
/// Required: `ConfigurationDefinitions`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConfigurationManager(Properties);

impl ConfigurationManager {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The definition of the Quick Setup configuration that the configuration manager deploys.
    ///
    /// `ConfigurationDefinitions`. Required.
    pub fn configuration_definitions(
        mut self,
        value: impl Into<List<configuration_manager::ConfigurationDefinition>>,
    ) -> Self {
        self.0.set("ConfigurationDefinitions", value.into());
        self
    }

    /// The description of the configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the configuration
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Key-value pairs of metadata to assign to the configuration manager.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ConfigurationManager {
    const TYPE: &'static str = "AWS::SSMQuickSetup::ConfigurationManager";
}

impl Construct for ConfigurationManager {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConfigurationManager> for Properties {
    fn from(value: ConfigurationManager) -> Self {
        value.0
    }
}

impl Handle<ConfigurationManager> {
    /// The datetime stamp when the configuration manager was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The datetime stamp when the configuration manager was last updated.
    ///
    /// `Fn::GetAtt` of `LastModifiedAt`.
    #[must_use]
    pub fn last_modified_at(self) -> Value<String> {
        self.attribute("LastModifiedAt")
    }

    /// The ARN of the Quick Setup configuration.
    ///
    /// `Fn::GetAtt` of `ManagerArn`.
    #[must_use]
    pub fn manager_arn(self) -> Value<String> {
        self.attribute("ManagerArn")
    }

    /// Summaries of the state of the configuration manager. These summaries include an aggregate of the statuses from the configuration definition associated with the configuration manager.
    ///
    /// `Fn::GetAtt` of `StatusSummaries`.
    #[must_use]
    pub fn status_summaries(self) -> Value<Vec<String>> {
        self.attribute_list("StatusSummaries")
    }
}

/// Creates a lifecycle automation resource that executes SSM Automation documents during CloudFormation stack operations.
///
/// [`AWS::SSMQuickSetup::LifecycleAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-lifecycleautomation.html).
///
/// Required: `AutomationDocument`, `AutomationParameters`, `ResourceKey`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LifecycleAutomation(Properties);

impl LifecycleAutomation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the SSM Automation document to execute in response to CloudFormation lifecycle events (CREATE, UPDATE, DELETE).
    ///
    /// `AutomationDocument`. Required.
    pub fn automation_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutomationDocument", value.into());
        self
    }

    /// A map of key-value parameters passed to the Automation document during execution. Each parameter name maps to a list of values, even for single values. Parameters can include configuration-specific values for your automation workflow.
    ///
    /// `AutomationParameters`. Required.
    pub fn automation_parameters(mut self, value: impl Into<Map<Json>>) -> Self {
        self.0.set("AutomationParameters", value.into());
        self
    }

    /// A unique identifier used for generating the SSM Association name. This ensures uniqueness when multiple lifecycle automation resources exist in the same stack.
    ///
    /// `ResourceKey`. Required. A change replaces the resource.
    pub fn resource_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceKey", value.into());
        self
    }

    /// Tags applied to the underlying SSM Association created by this resource. Tags help identify and organize automation executions.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LifecycleAutomation {
    const TYPE: &'static str = "AWS::SSMQuickSetup::LifecycleAutomation";
}

impl Construct for LifecycleAutomation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LifecycleAutomation> for Properties {
    fn from(value: LifecycleAutomation) -> Self {
        value.0
    }
}

impl Handle<LifecycleAutomation> {
    /// Returns the ID of the SSM Association created to manage the automation document execution lifecycle.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// Property types and words of [`ConfigurationManager`].
pub mod configuration_manager {
    use crate::{Json, Map, Properties, Value};

    /// The definition of a Quick Setup configuration.
    ///
    /// A property type of `AWS::SSMQuickSetup::ConfigurationManager`.
    ///
    /// Required: `Parameters`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfigurationDefinition(Properties);

    impl ConfigurationDefinition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM role used to administrate local configuration deployments.
        ///
        /// `LocalDeploymentAdministrationRoleArn`.
        pub fn local_deployment_administration_role_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("LocalDeploymentAdministrationRoleArn", value.into());
            self
        }

        /// The name of the IAM role used to deploy local configurations.
        ///
        /// `LocalDeploymentExecutionRoleName`.
        pub fn local_deployment_execution_role_name(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("LocalDeploymentExecutionRoleName", value.into());
            self
        }

        /// The parameters for the configuration definition type. Parameters for configuration definitions vary based the configuration type. The following lists outline the parameters for each configuration type.
        ///
        /// `Parameters`. Required.
        pub fn parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("Parameters", value.into());
            self
        }

        /// The type of the Quick Setup configuration.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The version of the Quick Setup type used.
        ///
        /// `TypeVersion`.
        pub fn type_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TypeVersion", value.into());
            self
        }

        /// The ID of the configuration definition.
        ///
        /// `id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("id", value.into());
            self
        }
    }

    impl From<ConfigurationDefinition> for Json {
        fn from(value: ConfigurationDefinition) -> Self {
            value.0.into()
        }
    }

    /// A summarized description of the status.
    ///
    /// A property type of `AWS::SSMQuickSetup::ConfigurationManager`.
    ///
    /// Required: `LastUpdatedAt`, `StatusType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StatusSummary(Properties);

    impl StatusSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The datetime stamp when the status was last updated.
        ///
        /// `LastUpdatedAt`. Required.
        pub fn last_updated_at(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LastUpdatedAt", value.into());
            self
        }

        /// The current status.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// Details about the status.
        ///
        /// `StatusDetails`.
        pub fn status_details(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("StatusDetails", value.into());
            self
        }

        /// When applicable, returns an informational message relevant to the current status and status type of the status summary object. We don't recommend implementing parsing logic around this value since the messages returned can vary in format.
        ///
        /// `StatusMessage`.
        pub fn status_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusMessage", value.into());
            self
        }

        /// The type of a status summary.
        ///
        /// `StatusType`. Required. Allowed: [`StatusType`].
        pub fn status_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusType", value.into());
            self
        }
    }

    impl From<StatusSummary> for Json {
        fn from(value: StatusSummary) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Initializing = "INITIALIZING",
            Deploying = "DEPLOYING",
            Succeeded = "SUCCEEDED",
            Deleting = "DELETING",
            Stopping = "STOPPING",
            Failed = "FAILED",
            Stopped = "STOPPED",
            DeleteFailed = "DELETE_FAILED",
            StopFailed = "STOP_FAILED",
            None = "NONE",
        }

        /// Words for `StatusType`.
        pub enum StatusType {
            Deployment = "Deployment",
            AsyncExecutions = "AsyncExecutions",
        }
    }
}
