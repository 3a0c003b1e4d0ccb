//! `AWS::AppFlow`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a new connector profile associated with your AWS account . There is a soft quota of 100 connector profiles per AWS account .
///
/// [`AWS::AppFlow::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html).
///
/// Required: `ConnectorProvisioningConfig`, `ConnectorProvisioningType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connector(Properties);

impl Connector {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The label used for registering the connector.
    ///
    /// `ConnectorLabel`. A change replaces the resource.
    pub fn connector_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorLabel", value.into());
        self
    }

    /// The configuration required for registering the connector.
    ///
    /// `ConnectorProvisioningConfig`. Required.
    pub fn connector_provisioning_config(
        mut self,
        value: impl Into<Value<connector::ConnectorProvisioningConfig>>,
    ) -> Self {
        self.0.set("ConnectorProvisioningConfig", value.into());
        self
    }

    /// The provisioning type used to register the connector.
    ///
    /// `ConnectorProvisioningType`. Required.
    pub fn connector_provisioning_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorProvisioningType", value.into());
        self
    }

    /// A description about the connector runtime setting.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }
}

impl Resource for Connector {
    const TYPE: &'static str = "AWS::AppFlow::Connector";
}

impl Construct for Connector {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connector> for Properties {
    fn from(value: Connector) -> Self {
        value.0
    }
}

impl Handle<Connector> {
    /// The arn of the connector. The arn is unique for each ConnectorRegistration in your AWS account.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[must_use]
    pub fn connector_arn(self) -> Value<String> {
        self.attribute("ConnectorArn")
    }
}

/// The `AWS::AppFlow::ConnectorProfile` resource is an Amazon AppFlow resource type that specifies the configuration profile for an instance of a connector. This includes the provided name, credentials ARN, connection-mode, and so on.
///
/// [`AWS::AppFlow::ConnectorProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connectorprofile.html).
///
/// Required: `ConnectionMode`, `ConnectorProfileName`, `ConnectorType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ConnectorProfile(Properties);

impl ConnectorProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Indicates the connection mode and if it is public or private.
    ///
    /// `ConnectionMode`. Required. Allowed: [`ConnectionMode`](connector_profile::ConnectionMode).
    pub fn connection_mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionMode", value.into());
        self
    }

    /// The label for the connector profile being created.
    ///
    /// `ConnectorLabel`. A change replaces the resource.
    pub fn connector_label(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorLabel", value.into());
        self
    }

    /// Defines the connector-specific configuration and credentials.
    ///
    /// `ConnectorProfileConfig`.
    pub fn connector_profile_config(
        mut self,
        value: impl Into<Value<connector_profile::ConnectorProfileConfig>>,
    ) -> Self {
        self.0.set("ConnectorProfileConfig", value.into());
        self
    }

    /// The name of the connector profile. The name is unique for each `ConnectorProfile` in the AWS account .
    ///
    /// `ConnectorProfileName`. Required. A change replaces the resource.
    pub fn connector_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorProfileName", value.into());
        self
    }

    /// The type of connector, such as Salesforce, Amplitude, and so on.
    ///
    /// `ConnectorType`. Required. Allowed: [`ConnectorType`](connector_profile::ConnectorType). A change replaces the resource.
    pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectorType", value.into());
        self
    }

    /// The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. This is required if you do not want to use the Amazon AppFlow-managed KMS key.
    ///
    /// `KMSArn`.
    pub fn kms_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSArn", value.into());
        self
    }
}

impl Resource for ConnectorProfile {
    const TYPE: &'static str = "AWS::AppFlow::ConnectorProfile";
}

impl Construct for ConnectorProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ConnectorProfile> for Properties {
    fn from(value: ConnectorProfile) -> Self {
        value.0
    }
}

impl Handle<ConnectorProfile> {
    /// The Amazon Resource Name (ARN) of the connector profile.
    ///
    /// `Fn::GetAtt` of `ConnectorProfileArn`.
    #[must_use]
    pub fn connector_profile_arn(self) -> Value<String> {
        self.attribute("ConnectorProfileArn")
    }

    /// The Amazon Resource Name (ARN) of the connector profile credentials.
    ///
    /// `Fn::GetAtt` of `CredentialsArn`.
    #[must_use]
    pub fn credentials_arn(self) -> Value<String> {
        self.attribute("CredentialsArn")
    }
}

/// The `AWS::AppFlow::Flow` resource is an Amazon AppFlow resource type that specifies a new flow.
///
/// [`AWS::AppFlow::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-flow.html).
///
/// Required: `DestinationFlowConfigList`, `FlowName`, `SourceFlowConfig`, `Tasks`, `TriggerConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Flow(Properties);

impl Flow {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A user-entered description of the flow.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The configuration that controls how Amazon AppFlow places data in the destination connector.
    ///
    /// `DestinationFlowConfigList`. Required.
    pub fn destination_flow_config_list(
        mut self,
        value: impl Into<List<flow::DestinationFlowConfig>>,
    ) -> Self {
        self.0.set("DestinationFlowConfigList", value.into());
        self
    }

    /// The specified name of the flow. Spaces are not allowed. Use underscores (\_) or hyphens (-) only.
    ///
    /// `FlowName`. Required. A change replaces the resource.
    pub fn flow_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowName", value.into());
        self
    }

    /// Sets the status of the flow. You can specify one of the following values:
    ///
    /// `FlowStatus`. Allowed: [`FlowStatus`](flow::FlowStatus).
    pub fn flow_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlowStatus", value.into());
        self
    }

    /// The ARN (Amazon Resource Name) of the Key Management Service (KMS) key you provide for encryption. This is required if you do not want to use the Amazon AppFlow-managed KMS key.
    ///
    /// `KMSArn`. A change replaces the resource.
    pub fn kms_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KMSArn", value.into());
        self
    }

    /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data. When Amazon AppFlow catalogs your data, it stores metadata in a data catalog.
    ///
    /// `MetadataCatalogConfig`.
    pub fn metadata_catalog_config(
        mut self,
        value: impl Into<Value<flow::MetadataCatalogConfig>>,
    ) -> Self {
        self.0.set("MetadataCatalogConfig", value.into());
        self
    }

    /// Contains information about the configuration of the source connector used in the flow.
    ///
    /// `SourceFlowConfig`. Required.
    pub fn source_flow_config(mut self, value: impl Into<Value<flow::SourceFlowConfig>>) -> Self {
        self.0.set("SourceFlowConfig", value.into());
        self
    }

    /// The tags used to organize, track, or control access for your flow.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flow::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A list of tasks that Amazon AppFlow performs while transferring the data in the flow run.
    ///
    /// `Tasks`. Required.
    pub fn tasks(mut self, value: impl Into<List<flow::Task>>) -> Self {
        self.0.set("Tasks", value.into());
        self
    }

    /// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    ///
    /// `TriggerConfig`. Required.
    pub fn trigger_config(mut self, value: impl Into<Value<flow::TriggerConfig>>) -> Self {
        self.0.set("TriggerConfig", value.into());
        self
    }
}

impl Resource for Flow {
    const TYPE: &'static str = "AWS::AppFlow::Flow";
}

impl Construct for Flow {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Flow> for Properties {
    fn from(value: Flow) -> Self {
        value.0
    }
}

impl Handle<Flow> {
    /// The flow's Amazon Resource Name (ARN).
    ///
    /// `Fn::GetAtt` of `FlowArn`.
    #[must_use]
    pub fn flow_arn(self) -> Value<String> {
        self.attribute("FlowArn")
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use crate::{Json, Properties, Value};

    /// Contains information about the configuration of the connector being registered.
    ///
    /// A property type of `AWS::AppFlow::Connector`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorProvisioningConfig(Properties);

    impl ConnectorProvisioningConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about the configuration of the lambda which is being registered as the connector.
        ///
        /// `Lambda`.
        pub fn lambda(
            mut self,
            value: impl Into<Value<LambdaConnectorProvisioningConfig>>,
        ) -> Self {
            self.0.set("Lambda", value.into());
            self
        }
    }

    impl From<ConnectorProvisioningConfig> for Json {
        fn from(value: ConnectorProvisioningConfig) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the configuration of the lambda which is being registered as the connector.
    ///
    /// A property type of `AWS::AppFlow::Connector`.
    ///
    /// Required: `LambdaArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LambdaConnectorProvisioningConfig(Properties);

    impl LambdaConnectorProvisioningConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lambda ARN of the connector being registered.
        ///
        /// `LambdaArn`. Required.
        pub fn lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LambdaArn", value.into());
            self
        }
    }

    impl From<LambdaConnectorProvisioningConfig> for Json {
        fn from(value: LambdaConnectorProvisioningConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ConnectorProfile`].
pub mod connector_profile {
    use crate::{Json, List, Map, Properties, Value};

    /// The connector-specific credentials required when using Amplitude.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ApiKey`, `SecretKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmplitudeConnectorProfileCredentials(Properties);

    impl AmplitudeConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
        ///
        /// `ApiKey`. Required.
        pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKey", value.into());
            self
        }

        /// The Secret Access Key portion of the credentials.
        ///
        /// `SecretKey`. Required.
        pub fn secret_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretKey", value.into());
            self
        }
    }

    impl From<AmplitudeConnectorProfileCredentials> for Json {
        fn from(value: AmplitudeConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The API key credentials required for API key authentication.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ApiKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiKeyCredentials(Properties);

    impl ApiKeyCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API key required for API key authentication.
        ///
        /// `ApiKey`. Required.
        pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKey", value.into());
            self
        }

        /// The API secret key required for API key authentication.
        ///
        /// `ApiSecretKey`.
        pub fn api_secret_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiSecretKey", value.into());
            self
        }
    }

    impl From<ApiKeyCredentials> for Json {
        fn from(value: ApiKeyCredentials) -> Self {
            value.0.into()
        }
    }

    /// The basic auth credentials required for basic authentication.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `Password`, `Username`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BasicAuthCredentials(Properties);

    impl BasicAuthCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password to use to connect to a resource.
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The username to use to connect to a resource.
        ///
        /// `Username`. Required.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<BasicAuthCredentials> for Json {
        fn from(value: BasicAuthCredentials) -> Self {
            value.0.into()
        }
    }

    /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorOAuthRequest(Properties);

    impl ConnectorOAuthRequest {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The code provided by the connector when it has been authenticated via the connected app.
        ///
        /// `AuthCode`.
        pub fn auth_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthCode", value.into());
            self
        }

        /// The URL to which the authentication server redirects the browser after authorization has been granted.
        ///
        /// `RedirectUri`.
        pub fn redirect_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RedirectUri", value.into());
            self
        }
    }

    impl From<ConnectorOAuthRequest> for Json {
        fn from(value: ConnectorOAuthRequest) -> Self {
            value.0.into()
        }
    }

    /// Defines the connector-specific configuration and credentials for the connector profile.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorProfileConfig(Properties);

    impl ConnectorProfileConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connector-specific credentials required by each connector.
        ///
        /// `ConnectorProfileCredentials`.
        pub fn connector_profile_credentials(
            mut self,
            value: impl Into<Value<ConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("ConnectorProfileCredentials", value.into());
            self
        }

        /// The connector-specific properties of the profile configuration.
        ///
        /// `ConnectorProfileProperties`.
        pub fn connector_profile_properties(
            mut self,
            value: impl Into<Value<ConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("ConnectorProfileProperties", value.into());
            self
        }
    }

    impl From<ConnectorProfileConfig> for Json {
        fn from(value: ConnectorProfileConfig) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific credentials required by a connector.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorProfileCredentials(Properties);

    impl ConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connector-specific credentials required when using Amplitude.
        ///
        /// `Amplitude`.
        pub fn amplitude(
            mut self,
            value: impl Into<Value<AmplitudeConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Amplitude", value.into());
            self
        }

        /// The connector-specific profile credentials that are required when using the custom connector.
        ///
        /// `CustomConnector`.
        pub fn custom_connector(
            mut self,
            value: impl Into<Value<CustomConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("CustomConnector", value.into());
            self
        }

        /// The connector-specific credentials required when using Datadog.
        ///
        /// `Datadog`.
        pub fn datadog(
            mut self,
            value: impl Into<Value<DatadogConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Datadog", value.into());
            self
        }

        /// The connector-specific credentials required when using Dynatrace.
        ///
        /// `Dynatrace`.
        pub fn dynatrace(
            mut self,
            value: impl Into<Value<DynatraceConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Dynatrace", value.into());
            self
        }

        /// The connector-specific credentials required when using Google Analytics.
        ///
        /// `GoogleAnalytics`.
        pub fn google_analytics(
            mut self,
            value: impl Into<Value<GoogleAnalyticsConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("GoogleAnalytics", value.into());
            self
        }

        /// The connector-specific credentials required when using Infor Nexus.
        ///
        /// `InforNexus`.
        pub fn infor_nexus(
            mut self,
            value: impl Into<Value<InforNexusConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("InforNexus", value.into());
            self
        }

        /// The connector-specific credentials required when using Marketo.
        ///
        /// `Marketo`.
        pub fn marketo(
            mut self,
            value: impl Into<Value<MarketoConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// The connector-specific credentials required when using Salesforce Pardot.
        ///
        /// `Pardot`.
        pub fn pardot(
            mut self,
            value: impl Into<Value<PardotConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Pardot", value.into());
            self
        }

        /// The connector-specific credentials required when using Amazon Redshift.
        ///
        /// `Redshift`.
        pub fn redshift(
            mut self,
            value: impl Into<Value<RedshiftConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Redshift", value.into());
            self
        }

        /// The connector-specific profile credentials required when using SAPOData.
        ///
        /// `SAPOData`.
        pub fn sapo_data(
            mut self,
            value: impl Into<Value<SAPODataConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("SAPOData", value.into());
            self
        }

        /// The connector-specific credentials required when using Salesforce.
        ///
        /// `Salesforce`.
        pub fn salesforce(
            mut self,
            value: impl Into<Value<SalesforceConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// The connector-specific credentials required when using ServiceNow.
        ///
        /// `ServiceNow`.
        pub fn service_now(
            mut self,
            value: impl Into<Value<ServiceNowConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("ServiceNow", value.into());
            self
        }

        /// The connector-specific credentials required when using Singular.
        ///
        /// `Singular`.
        pub fn singular(
            mut self,
            value: impl Into<Value<SingularConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Singular", value.into());
            self
        }

        /// The connector-specific credentials required when using Slack.
        ///
        /// `Slack`.
        pub fn slack(mut self, value: impl Into<Value<SlackConnectorProfileCredentials>>) -> Self {
            self.0.set("Slack", value.into());
            self
        }

        /// The connector-specific credentials required when using Snowflake.
        ///
        /// `Snowflake`.
        pub fn snowflake(
            mut self,
            value: impl Into<Value<SnowflakeConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Snowflake", value.into());
            self
        }

        /// The connector-specific credentials required when using Trend Micro.
        ///
        /// `Trendmicro`.
        pub fn trendmicro(
            mut self,
            value: impl Into<Value<TrendmicroConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Trendmicro", value.into());
            self
        }

        /// The connector-specific credentials required when using Veeva.
        ///
        /// `Veeva`.
        pub fn veeva(mut self, value: impl Into<Value<VeevaConnectorProfileCredentials>>) -> Self {
            self.0.set("Veeva", value.into());
            self
        }

        /// The connector-specific credentials required when using Zendesk.
        ///
        /// `Zendesk`.
        pub fn zendesk(
            mut self,
            value: impl Into<Value<ZendeskConnectorProfileCredentials>>,
        ) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<ConnectorProfileCredentials> for Json {
        fn from(value: ConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required by each connector.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorProfileProperties(Properties);

    impl ConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The properties required by the custom connector.
        ///
        /// `CustomConnector`.
        pub fn custom_connector(
            mut self,
            value: impl Into<Value<CustomConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("CustomConnector", value.into());
            self
        }

        /// The connector-specific properties required by Datadog.
        ///
        /// `Datadog`.
        pub fn datadog(
            mut self,
            value: impl Into<Value<DatadogConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Datadog", value.into());
            self
        }

        /// The connector-specific properties required by Dynatrace.
        ///
        /// `Dynatrace`.
        pub fn dynatrace(
            mut self,
            value: impl Into<Value<DynatraceConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Dynatrace", value.into());
            self
        }

        /// The connector-specific properties required by Infor Nexus.
        ///
        /// `InforNexus`.
        pub fn infor_nexus(
            mut self,
            value: impl Into<Value<InforNexusConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("InforNexus", value.into());
            self
        }

        /// The connector-specific properties required by Marketo.
        ///
        /// `Marketo`.
        pub fn marketo(
            mut self,
            value: impl Into<Value<MarketoConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// The connector-specific properties required by Salesforce Pardot.
        ///
        /// `Pardot`.
        pub fn pardot(mut self, value: impl Into<Value<PardotConnectorProfileProperties>>) -> Self {
            self.0.set("Pardot", value.into());
            self
        }

        /// The connector-specific properties required by Amazon Redshift.
        ///
        /// `Redshift`.
        pub fn redshift(
            mut self,
            value: impl Into<Value<RedshiftConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Redshift", value.into());
            self
        }

        /// The connector-specific profile properties required when using SAPOData.
        ///
        /// `SAPOData`.
        pub fn sapo_data(
            mut self,
            value: impl Into<Value<SAPODataConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("SAPOData", value.into());
            self
        }

        /// The connector-specific properties required by Salesforce.
        ///
        /// `Salesforce`.
        pub fn salesforce(
            mut self,
            value: impl Into<Value<SalesforceConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// The connector-specific properties required by serviceNow.
        ///
        /// `ServiceNow`.
        pub fn service_now(
            mut self,
            value: impl Into<Value<ServiceNowConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("ServiceNow", value.into());
            self
        }

        /// The connector-specific properties required by Slack.
        ///
        /// `Slack`.
        pub fn slack(mut self, value: impl Into<Value<SlackConnectorProfileProperties>>) -> Self {
            self.0.set("Slack", value.into());
            self
        }

        /// The connector-specific properties required by Snowflake.
        ///
        /// `Snowflake`.
        pub fn snowflake(
            mut self,
            value: impl Into<Value<SnowflakeConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Snowflake", value.into());
            self
        }

        /// The connector-specific properties required by Veeva.
        ///
        /// `Veeva`.
        pub fn veeva(mut self, value: impl Into<Value<VeevaConnectorProfileProperties>>) -> Self {
            self.0.set("Veeva", value.into());
            self
        }

        /// The connector-specific properties required by Zendesk.
        ///
        /// `Zendesk`.
        pub fn zendesk(
            mut self,
            value: impl Into<Value<ZendeskConnectorProfileProperties>>,
        ) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<ConnectorProfileProperties> for Json {
        fn from(value: ConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The custom credentials required for custom authentication.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `CustomAuthenticationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomAuthCredentials(Properties);

    impl CustomAuthCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A map that holds custom authentication credentials.
        ///
        /// `CredentialsMap`.
        pub fn credentials_map(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CredentialsMap", value.into());
            self
        }

        /// The custom authentication type that the connector uses.
        ///
        /// `CustomAuthenticationType`. Required.
        pub fn custom_authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomAuthenticationType", value.into());
            self
        }
    }

    impl From<CustomAuthCredentials> for Json {
        fn from(value: CustomAuthCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials that are required when using the custom connector.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `AuthenticationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomConnectorProfileCredentials(Properties);

    impl CustomConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API keys required for the authentication of the user.
        ///
        /// `ApiKey`.
        pub fn api_key(mut self, value: impl Into<Value<ApiKeyCredentials>>) -> Self {
            self.0.set("ApiKey", value.into());
            self
        }

        /// The authentication type that the custom connector uses for authenticating while creating a connector profile.
        ///
        /// `AuthenticationType`. Required. Allowed: [`AuthenticationType`].
        pub fn authentication_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationType", value.into());
            self
        }

        /// The basic credentials that are required for the authentication of the user.
        ///
        /// `Basic`.
        pub fn basic(mut self, value: impl Into<Value<BasicAuthCredentials>>) -> Self {
            self.0.set("Basic", value.into());
            self
        }

        /// If the connector uses the custom authentication mechanism, this holds the required credentials.
        ///
        /// `Custom`.
        pub fn custom(mut self, value: impl Into<Value<CustomAuthCredentials>>) -> Self {
            self.0.set("Custom", value.into());
            self
        }

        /// The OAuth 2.0 credentials required for the authentication of the user.
        ///
        /// `Oauth2`.
        pub fn oauth2(mut self, value: impl Into<Value<OAuth2Credentials>>) -> Self {
            self.0.set("Oauth2", value.into());
            self
        }
    }

    impl From<CustomConnectorProfileCredentials> for Json {
        fn from(value: CustomConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The profile properties required by the custom connector.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomConnectorProfileProperties(Properties);

    impl CustomConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OAuth 2.0 properties required for OAuth 2.0 authentication.
        ///
        /// `OAuth2Properties`.
        pub fn o_auth2_properties(mut self, value: impl Into<Value<OAuth2Properties>>) -> Self {
            self.0.set("OAuth2Properties", value.into());
            self
        }

        /// A map of properties that are required to create a profile for the custom connector.
        ///
        /// `ProfileProperties`.
        pub fn profile_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("ProfileProperties", value.into());
            self
        }
    }

    impl From<CustomConnectorProfileProperties> for Json {
        fn from(value: CustomConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific credentials required by Datadog.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ApiKey`, `ApplicationKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatadogConnectorProfileCredentials(Properties);

    impl DatadogConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
        ///
        /// `ApiKey`. Required.
        pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKey", value.into());
            self
        }

        /// Application keys, in conjunction with your API key, give you full access to Datadog’s programmatic API. Application keys are associated with the user account that created them.
        ///
        /// `ApplicationKey`. Required.
        pub fn application_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationKey", value.into());
            self
        }
    }

    impl From<DatadogConnectorProfileCredentials> for Json {
        fn from(value: DatadogConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required by Datadog.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatadogConnectorProfileProperties(Properties);

    impl DatadogConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Datadog resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<DatadogConnectorProfileProperties> for Json {
        fn from(value: DatadogConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required by Dynatrace.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ApiToken`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynatraceConnectorProfileCredentials(Properties);

    impl DynatraceConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API tokens used by Dynatrace API to authenticate various API calls.
        ///
        /// `ApiToken`. Required.
        pub fn api_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiToken", value.into());
            self
        }
    }

    impl From<DynatraceConnectorProfileCredentials> for Json {
        fn from(value: DynatraceConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required by Dynatrace.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynatraceConnectorProfileProperties(Properties);

    impl DynatraceConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Dynatrace resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<DynatraceConnectorProfileProperties> for Json {
        fn from(value: DynatraceConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required by Google Analytics.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ClientId`, `ClientSecret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GoogleAnalyticsConnectorProfileCredentials(Properties);

    impl GoogleAnalyticsConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credentials used to access protected Google Analytics resources.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The identifier for the desired client.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
        ///
        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }

        /// The credentials used to acquire new access tokens. This is required only for OAuth2 access tokens, and is not required for OAuth1 access tokens.
        ///
        /// `RefreshToken`.
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }
    }

    impl From<GoogleAnalyticsConnectorProfileCredentials> for Json {
        fn from(value: GoogleAnalyticsConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required by Infor Nexus.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `AccessKeyId`, `Datakey`, `SecretAccessKey`, `UserId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InforNexusConnectorProfileCredentials(Properties);

    impl InforNexusConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Access Key portion of the credentials.
        ///
        /// `AccessKeyId`. Required.
        pub fn access_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessKeyId", value.into());
            self
        }

        /// The encryption keys used to encrypt data.
        ///
        /// `Datakey`. Required.
        pub fn datakey(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Datakey", value.into());
            self
        }

        /// The secret key used to sign requests.
        ///
        /// `SecretAccessKey`. Required.
        pub fn secret_access_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretAccessKey", value.into());
            self
        }

        /// The identifier for the user.
        ///
        /// `UserId`. Required.
        pub fn user_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserId", value.into());
            self
        }
    }

    impl From<InforNexusConnectorProfileCredentials> for Json {
        fn from(value: InforNexusConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required by Infor Nexus.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InforNexusConnectorProfileProperties(Properties);

    impl InforNexusConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Infor Nexus resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<InforNexusConnectorProfileProperties> for Json {
        fn from(value: InforNexusConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required by Marketo.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ClientId`, `ClientSecret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MarketoConnectorProfileCredentials(Properties);

    impl MarketoConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credentials used to access protected Marketo resources.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The identifier for the desired client.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
        ///
        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }
    }

    impl From<MarketoConnectorProfileCredentials> for Json {
        fn from(value: MarketoConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Marketo.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MarketoConnectorProfileProperties(Properties);

    impl MarketoConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Marketo resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<MarketoConnectorProfileProperties> for Json {
        fn from(value: MarketoConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The OAuth 2.0 credentials required for OAuth 2.0 authentication.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuth2Credentials(Properties);

    impl OAuth2Credentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access token used to access the connector on your behalf.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The identifier for the desired client.
        ///
        /// `ClientId`.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// `OAuthRequest`.
        pub fn o_auth_request(mut self, value: impl Into<Value<ConnectorOAuthRequest>>) -> Self {
            self.0.set("OAuthRequest", value.into());
            self
        }

        /// The refresh token used to refresh an expired access token.
        ///
        /// `RefreshToken`.
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }
    }

    impl From<OAuth2Credentials> for Json {
        fn from(value: OAuth2Credentials) -> Self {
            value.0.into()
        }
    }

    /// The OAuth 2.0 properties required for OAuth 2.0 authentication.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuth2Properties(Properties);

    impl OAuth2Properties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OAuth 2.0 grant type used by connector for OAuth 2.0 authentication.
        ///
        /// `OAuth2GrantType`. Allowed: [`OAuth2GrantType`].
        pub fn o_auth2_grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OAuth2GrantType", value.into());
            self
        }

        /// The token URL required for OAuth 2.0 authentication.
        ///
        /// `TokenUrl`.
        pub fn token_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenUrl", value.into());
            self
        }

        /// Associates your token URL with a map of properties that you define. Use this parameter to provide any additional details that the connector requires to authenticate your request.
        ///
        /// `TokenUrlCustomProperties`.
        pub fn token_url_custom_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("TokenUrlCustomProperties", value.into());
            self
        }
    }

    impl From<OAuth2Properties> for Json {
        fn from(value: OAuth2Properties) -> Self {
            value.0.into()
        }
    }

    /// The OAuth properties required for OAuth type authentication.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuthProperties(Properties);

    impl OAuthProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The authorization code url required to redirect to SAP Login Page to fetch authorization code for OAuth type authentication.
        ///
        /// `AuthCodeUrl`.
        pub fn auth_code_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthCodeUrl", value.into());
            self
        }

        /// The OAuth scopes required for OAuth type authentication.
        ///
        /// `OAuthScopes`.
        pub fn o_auth_scopes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OAuthScopes", value.into());
            self
        }

        /// The token url required to fetch access/refresh tokens using authorization code and also to refresh expired access token using refresh token.
        ///
        /// `TokenUrl`.
        pub fn token_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenUrl", value.into());
            self
        }
    }

    impl From<OAuthProperties> for Json {
        fn from(value: OAuthProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Salesforce Pardot.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PardotConnectorProfileCredentials(Properties);

    impl PardotConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credentials used to access protected Salesforce Pardot resources.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The secret manager ARN, which contains the client ID and client secret of the connected app.
        ///
        /// `ClientCredentialsArn`.
        pub fn client_credentials_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientCredentialsArn", value.into());
            self
        }

        /// The oauth needed to request security tokens from the connector endpoint.
        ///
        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }

        /// The credentials used to acquire new access tokens.
        ///
        /// `RefreshToken`.
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }
    }

    impl From<PardotConnectorProfileCredentials> for Json {
        fn from(value: PardotConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Salesforce Pardot.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `BusinessUnitId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PardotConnectorProfileProperties(Properties);

    impl PardotConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The business unit id of Salesforce Pardot instance.
        ///
        /// `BusinessUnitId`. Required.
        pub fn business_unit_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BusinessUnitId", value.into());
            self
        }

        /// The location of the Salesforce Pardot resource.
        ///
        /// `InstanceUrl`.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }

        /// Indicates whether the connector profile applies to a sandbox or production environment.
        ///
        /// `IsSandboxEnvironment`.
        pub fn is_sandbox_environment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsSandboxEnvironment", value.into());
            self
        }
    }

    impl From<PardotConnectorProfileProperties> for Json {
        fn from(value: PardotConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Amazon Redshift.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftConnectorProfileCredentials(Properties);

    impl RedshiftConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password that corresponds to the user name.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The name of the user.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<RedshiftConnectorProfileCredentials> for Json {
        fn from(value: RedshiftConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties when using Amazon Redshift.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `BucketName`, `RoleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftConnectorProfileProperties(Properties);

    impl RedshiftConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A name for the associated Amazon S3 bucket.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The object key for the destination bucket in which Amazon AppFlow places the files.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The unique ID that's assigned to an Amazon Redshift cluster.
        ///
        /// `ClusterIdentifier`.
        pub fn cluster_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClusterIdentifier", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of an IAM role that permits Amazon AppFlow to access your Amazon Redshift database through the Data API.
        ///
        /// `DataApiRoleArn`.
        pub fn data_api_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataApiRoleArn", value.into());
            self
        }

        /// The name of an Amazon Redshift database.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The JDBC URL of the Amazon Redshift cluster.
        ///
        /// `DatabaseUrl`.
        pub fn database_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseUrl", value.into());
            self
        }

        /// Indicates whether the connector profile defines a connection to an Amazon Redshift Serverless data warehouse.
        ///
        /// `IsRedshiftServerless`.
        pub fn is_redshift_serverless(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsRedshiftServerless", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of IAM role that grants Amazon Redshift read-only access to Amazon S3.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of an Amazon Redshift workgroup.
        ///
        /// `WorkgroupName`.
        pub fn workgroup_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WorkgroupName", value.into());
            self
        }
    }

    impl From<RedshiftConnectorProfileProperties> for Json {
        fn from(value: RedshiftConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using SAPOData.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataConnectorProfileCredentials(Properties);

    impl SAPODataConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The SAPOData basic authentication credentials.
        ///
        /// `BasicAuthCredentials`.
        pub fn basic_auth_credentials(
            mut self,
            value: impl Into<Value<BasicAuthCredentials>>,
        ) -> Self {
            self.0.set("BasicAuthCredentials", value.into());
            self
        }

        /// The SAPOData OAuth type authentication credentials.
        ///
        /// `OAuthCredentials`.
        pub fn o_auth_credentials(
            mut self,
            value: impl Into<Value<SAPODataConnectorProfileCredentialsOAuthCredentials>>,
        ) -> Self {
            self.0.set("OAuthCredentials", value.into());
            self
        }
    }

    impl From<SAPODataConnectorProfileCredentials> for Json {
        fn from(value: SAPODataConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The SAPOData OAuth type authentication credentials.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataConnectorProfileCredentialsOAuthCredentials(Properties);

    impl SAPODataConnectorProfileCredentialsOAuthCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// `ClientId`.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// `ClientSecret`.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }

        /// `RefreshToken`.
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }
    }

    impl From<SAPODataConnectorProfileCredentialsOAuthCredentials> for Json {
        fn from(value: SAPODataConnectorProfileCredentialsOAuthCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using SAPOData.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataConnectorProfileProperties(Properties);

    impl SAPODataConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the SAPOData resource.
        ///
        /// `ApplicationHostUrl`.
        pub fn application_host_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationHostUrl", value.into());
            self
        }

        /// The application path to catalog service.
        ///
        /// `ApplicationServicePath`.
        pub fn application_service_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApplicationServicePath", value.into());
            self
        }

        /// The client number for the client creating the connection.
        ///
        /// `ClientNumber`.
        pub fn client_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientNumber", value.into());
            self
        }

        /// If you set this parameter to `true` , Amazon AppFlow bypasses the single sign-on (SSO) settings in your SAP account when it accesses your SAP OData instance.
        ///
        /// `DisableSSO`.
        pub fn disable_sso(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableSSO", value.into());
            self
        }

        /// The logon language of SAPOData instance.
        ///
        /// `LogonLanguage`.
        pub fn logon_language(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogonLanguage", value.into());
            self
        }

        /// The SAPOData OAuth properties required for OAuth type authentication.
        ///
        /// `OAuthProperties`.
        pub fn o_auth_properties(mut self, value: impl Into<Value<OAuthProperties>>) -> Self {
            self.0.set("OAuthProperties", value.into());
            self
        }

        /// The port number of the SAPOData instance.
        ///
        /// `PortNumber`.
        pub fn port_number(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PortNumber", value.into());
            self
        }

        /// The SAPOData Private Link service name to be used for private data transfers.
        ///
        /// `PrivateLinkServiceName`.
        pub fn private_link_service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateLinkServiceName", value.into());
            self
        }
    }

    impl From<SAPODataConnectorProfileProperties> for Json {
        fn from(value: SAPODataConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Salesforce.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceConnectorProfileCredentials(Properties);

    impl SalesforceConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credentials used to access protected Salesforce resources.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The secret manager ARN, which contains the client ID and client secret of the connected app.
        ///
        /// `ClientCredentialsArn`.
        pub fn client_credentials_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientCredentialsArn", value.into());
            self
        }

        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
        ///
        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }

        /// A JSON web token (JWT) that authorizes Amazon AppFlow to access your Salesforce records.
        ///
        /// `JwtToken`.
        pub fn jwt_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JwtToken", value.into());
            self
        }

        /// Specifies the OAuth 2.0 grant type that Amazon AppFlow uses when it requests an access token from Salesforce. Amazon AppFlow requires an access token each time it attempts to access your Salesforce records.
        ///
        /// `OAuth2GrantType`. Allowed: [`OAuth2GrantType`].
        pub fn o_auth2_grant_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OAuth2GrantType", value.into());
            self
        }

        /// The credentials used to acquire new access tokens.
        ///
        /// `RefreshToken`.
        pub fn refresh_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RefreshToken", value.into());
            self
        }
    }

    impl From<SalesforceConnectorProfileCredentials> for Json {
        fn from(value: SalesforceConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Salesforce.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceConnectorProfileProperties(Properties);

    impl SalesforceConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Salesforce resource.
        ///
        /// `InstanceUrl`.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }

        /// Indicates whether the connector profile applies to a sandbox or production environment.
        ///
        /// `isSandboxEnvironment`.
        pub fn is_sandbox_environment(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("isSandboxEnvironment", value.into());
            self
        }

        /// If the connection mode for the connector profile is private, this parameter sets whether Amazon AppFlow uses the private network to send metadata and authorization calls to Salesforce.
        ///
        /// `usePrivateLinkForMetadataAndAuthorization`.
        pub fn use_private_link_for_metadata_and_authorization(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("usePrivateLinkForMetadataAndAuthorization", value.into());
            self
        }
    }

    impl From<SalesforceConnectorProfileProperties> for Json {
        fn from(value: SalesforceConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using ServiceNow.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowConnectorProfileCredentials(Properties);

    impl ServiceNowConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OAuth 2.0 credentials required to authenticate the user.
        ///
        /// `OAuth2Credentials`.
        pub fn o_auth2_credentials(mut self, value: impl Into<Value<OAuth2Credentials>>) -> Self {
            self.0.set("OAuth2Credentials", value.into());
            self
        }

        /// The password that corresponds to the user name.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The name of the user.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<ServiceNowConnectorProfileCredentials> for Json {
        fn from(value: ServiceNowConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using ServiceNow.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowConnectorProfileProperties(Properties);

    impl ServiceNowConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the ServiceNow resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<ServiceNowConnectorProfileProperties> for Json {
        fn from(value: ServiceNowConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Singular.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ApiKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingularConnectorProfileCredentials(Properties);

    impl SingularConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique alphanumeric identifier used to authenticate a user, developer, or calling program to your API.
        ///
        /// `ApiKey`. Required.
        pub fn api_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKey", value.into());
            self
        }
    }

    impl From<SingularConnectorProfileCredentials> for Json {
        fn from(value: SingularConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Slack.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ClientId`, `ClientSecret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlackConnectorProfileCredentials(Properties);

    impl SlackConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credentials used to access protected Slack resources.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The identifier for the client.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
        ///
        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }
    }

    impl From<SlackConnectorProfileCredentials> for Json {
        fn from(value: SlackConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Slack.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlackConnectorProfileProperties(Properties);

    impl SlackConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Slack resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<SlackConnectorProfileProperties> for Json {
        fn from(value: SlackConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Snowflake.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `Password`, `Username`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeConnectorProfileCredentials(Properties);

    impl SnowflakeConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password that corresponds to the user name.
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The name of the user.
        ///
        /// `Username`. Required.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<SnowflakeConnectorProfileCredentials> for Json {
        fn from(value: SnowflakeConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Snowflake.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `BucketName`, `Stage`, `Warehouse`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeConnectorProfileProperties(Properties);

    impl SnowflakeConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the account.
        ///
        /// `AccountName`.
        pub fn account_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccountName", value.into());
            self
        }

        /// The name of the Amazon S3 bucket associated with Snowflake.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The bucket path that refers to the Amazon S3 bucket associated with Snowflake.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The Snowflake Private Link service name to be used for private data transfers.
        ///
        /// `PrivateLinkServiceName`.
        pub fn private_link_service_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrivateLinkServiceName", value.into());
            self
        }

        /// The AWS Region of the Snowflake account.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The name of the Amazon S3 stage that was created while setting up an Amazon S3 stage in the Snowflake account. This is written in the following format: \< Database\>\< Schema\>\<Stage Name\>.
        ///
        /// `Stage`. Required.
        pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stage", value.into());
            self
        }

        /// The name of the Snowflake warehouse.
        ///
        /// `Warehouse`. Required.
        pub fn warehouse(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Warehouse", value.into());
            self
        }
    }

    impl From<SnowflakeConnectorProfileProperties> for Json {
        fn from(value: SnowflakeConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Trend Micro.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ApiSecretKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrendmicroConnectorProfileCredentials(Properties);

    impl TrendmicroConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Secret Access Key portion of the credentials.
        ///
        /// `ApiSecretKey`. Required.
        pub fn api_secret_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiSecretKey", value.into());
            self
        }
    }

    impl From<TrendmicroConnectorProfileCredentials> for Json {
        fn from(value: TrendmicroConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Veeva.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `Password`, `Username`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VeevaConnectorProfileCredentials(Properties);

    impl VeevaConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password that corresponds to the user name.
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The name of the user.
        ///
        /// `Username`. Required.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<VeevaConnectorProfileCredentials> for Json {
        fn from(value: VeevaConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Veeva.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VeevaConnectorProfileProperties(Properties);

    impl VeevaConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Veeva resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<VeevaConnectorProfileProperties> for Json {
        fn from(value: VeevaConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile credentials required when using Zendesk.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `ClientId`, `ClientSecret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZendeskConnectorProfileCredentials(Properties);

    impl ZendeskConnectorProfileCredentials {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The credentials used to access protected Zendesk resources.
        ///
        /// `AccessToken`.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The identifier for the desired client.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The client secret used by the OAuth client to authenticate to the authorization server.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }

        /// Used by select connectors for which the OAuth workflow is supported, such as Salesforce, Google Analytics, Marketo, Zendesk, and Slack.
        ///
        /// `ConnectorOAuthRequest`.
        pub fn connector_o_auth_request(
            mut self,
            value: impl Into<Value<ConnectorOAuthRequest>>,
        ) -> Self {
            self.0.set("ConnectorOAuthRequest", value.into());
            self
        }
    }

    impl From<ZendeskConnectorProfileCredentials> for Json {
        fn from(value: ZendeskConnectorProfileCredentials) -> Self {
            value.0.into()
        }
    }

    /// The connector-specific profile properties required when using Zendesk.
    ///
    /// A property type of `AWS::AppFlow::ConnectorProfile`.
    ///
    /// Required: `InstanceUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZendeskConnectorProfileProperties(Properties);

    impl ZendeskConnectorProfileProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The location of the Zendesk resource.
        ///
        /// `InstanceUrl`. Required.
        pub fn instance_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceUrl", value.into());
            self
        }
    }

    impl From<ZendeskConnectorProfileProperties> for Json {
        fn from(value: ZendeskConnectorProfileProperties) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConnectionMode`.
        pub enum ConnectionMode {
            Public = "Public",
            Private = "Private",
        }

        /// Words for `ConnectorType`.
        pub enum ConnectorType {
            Salesforce = "Salesforce",
            Pardot = "Pardot",
            Singular = "Singular",
            Slack = "Slack",
            Redshift = "Redshift",
            Marketo = "Marketo",
            Googleanalytics = "Googleanalytics",
            Zendesk = "Zendesk",
            Servicenow = "Servicenow",
            SAPOData = "SAPOData",
            Datadog = "Datadog",
            Trendmicro = "Trendmicro",
            Snowflake = "Snowflake",
            Dynatrace = "Dynatrace",
            Infornexus = "Infornexus",
            Amplitude = "Amplitude",
            Veeva = "Veeva",
            CustomConnector = "CustomConnector",
        }

        /// Words for `AuthenticationType`.
        pub enum AuthenticationType {
            Oauth2 = "OAUTH2",
            Apikey = "APIKEY",
            Basic = "BASIC",
            Custom = "CUSTOM",
        }

        /// Words for `OAuth2GrantType`.
        pub enum OAuth2GrantType {
            ClientCredentials = "CLIENT_CREDENTIALS",
            AuthorizationCode = "AUTHORIZATION_CODE",
            JwtBearer = "JWT_BEARER",
        }
    }
}

/// Property types and words of [`Flow`].
pub mod flow {
    use crate::{Json, List, Map, Properties, Value};

    /// The aggregation settings that you can use to customize the output format of your flow data.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AggregationConfig(Properties);

    impl AggregationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether Amazon AppFlow aggregates the flow records into a single file, or leave them unaggregated.
        ///
        /// `AggregationType`. Allowed: [`AggregationType`].
        pub fn aggregation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AggregationType", value.into());
            self
        }

        /// The desired file size, in MB, for each output file that Amazon AppFlow writes to the flow destination. For each file, Amazon AppFlow attempts to achieve the size that you specify.
        ///
        /// `TargetFileSize`.
        pub fn target_file_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TargetFileSize", value.into());
            self
        }
    }

    impl From<AggregationConfig> for Json {
        fn from(value: AggregationConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amplitude is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AmplitudeSourceProperties(Properties);

    impl AmplitudeSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Amplitude flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<AmplitudeSourceProperties> for Json {
        fn from(value: AmplitudeSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The operation to be performed on the provided source fields.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectorOperator(Properties);

    impl ConnectorOperator {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operation to be performed on the provided Amplitude source fields.
        ///
        /// `Amplitude`. Allowed: [`Amplitude`].
        pub fn amplitude(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Amplitude", value.into());
            self
        }

        /// Operators supported by the custom connector.
        ///
        /// `CustomConnector`. Allowed: [`CustomConnector`].
        pub fn custom_connector(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomConnector", value.into());
            self
        }

        /// The operation to be performed on the provided Datadog source fields.
        ///
        /// `Datadog`. Allowed: [`Datadog`].
        pub fn datadog(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Datadog", value.into());
            self
        }

        /// The operation to be performed on the provided Dynatrace source fields.
        ///
        /// `Dynatrace`. Allowed: [`Dynatrace`].
        pub fn dynatrace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Dynatrace", value.into());
            self
        }

        /// The operation to be performed on the provided Google Analytics source fields.
        ///
        /// `GoogleAnalytics`. Allowed: [`GoogleAnalytics`].
        pub fn google_analytics(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GoogleAnalytics", value.into());
            self
        }

        /// The operation to be performed on the provided Infor Nexus source fields.
        ///
        /// `InforNexus`. Allowed: [`InforNexus`].
        pub fn infor_nexus(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InforNexus", value.into());
            self
        }

        /// The operation to be performed on the provided Marketo source fields.
        ///
        /// `Marketo`. Allowed: [`Marketo`].
        pub fn marketo(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// The operation to be performed on the provided Salesforce Pardot source fields.
        ///
        /// `Pardot`. Allowed: [`Pardot`].
        pub fn pardot(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pardot", value.into());
            self
        }

        /// The operation to be performed on the provided Amazon S3 source fields.
        ///
        /// `S3`. Allowed: [`S3`].
        pub fn s3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3", value.into());
            self
        }

        /// The operation to be performed on the provided SAPOData source fields.
        ///
        /// `SAPOData`. Allowed: [`SAPOData`].
        pub fn sapo_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SAPOData", value.into());
            self
        }

        /// The operation to be performed on the provided Salesforce source fields.
        ///
        /// `Salesforce`. Allowed: [`Salesforce`].
        pub fn salesforce(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// The operation to be performed on the provided ServiceNow source fields.
        ///
        /// `ServiceNow`. Allowed: [`ServiceNow`].
        pub fn service_now(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceNow", value.into());
            self
        }

        /// The operation to be performed on the provided Singular source fields.
        ///
        /// `Singular`. Allowed: [`Singular`].
        pub fn singular(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Singular", value.into());
            self
        }

        /// The operation to be performed on the provided Slack source fields.
        ///
        /// `Slack`. Allowed: [`Slack`].
        pub fn slack(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Slack", value.into());
            self
        }

        /// The operation to be performed on the provided Trend Micro source fields.
        ///
        /// `Trendmicro`. Allowed: [`Trendmicro`].
        pub fn trendmicro(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Trendmicro", value.into());
            self
        }

        /// The operation to be performed on the provided Veeva source fields.
        ///
        /// `Veeva`. Allowed: [`Veeva`].
        pub fn veeva(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Veeva", value.into());
            self
        }

        /// The operation to be performed on the provided Zendesk source fields.
        ///
        /// `Zendesk`. Allowed: [`Zendesk`].
        pub fn zendesk(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<ConnectorOperator> for Json {
        fn from(value: ConnectorOperator) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when the custom connector is being used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `EntityName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomConnectorDestinationProperties(Properties);

    impl CustomConnectorDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom properties that are specific to the connector when it's used as a destination in the flow.
        ///
        /// `CustomProperties`.
        pub fn custom_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomProperties", value.into());
            self
        }

        /// The entity specified in the custom connector as a destination in the flow.
        ///
        /// `EntityName`. Required.
        pub fn entity_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityName", value.into());
            self
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the custom connector as destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update, delete, or upsert.
        ///
        /// `IdFieldNames`.
        pub fn id_field_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IdFieldNames", value.into());
            self
        }

        /// Specifies the type of write operation to be performed in the custom connector when it's used as destination.
        ///
        /// `WriteOperationType`. Allowed: [`WriteOperationType`].
        pub fn write_operation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WriteOperationType", value.into());
            self
        }
    }

    impl From<CustomConnectorDestinationProperties> for Json {
        fn from(value: CustomConnectorDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when the custom connector is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `EntityName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomConnectorSourceProperties(Properties);

    impl CustomConnectorSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Custom properties that are required to use the custom connector as a source.
        ///
        /// `CustomProperties`.
        pub fn custom_properties(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("CustomProperties", value.into());
            self
        }

        /// The API of the connector application that Amazon AppFlow uses to transfer your data.
        ///
        /// `DataTransferApi`.
        pub fn data_transfer_api(
            mut self,
            value: impl Into<Value<CustomConnectorSourcePropertiesDataTransferApi>>,
        ) -> Self {
            self.0.set("DataTransferApi", value.into());
            self
        }

        /// The entity specified in the custom connector as a source in the flow.
        ///
        /// `EntityName`. Required.
        pub fn entity_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EntityName", value.into());
            self
        }
    }

    impl From<CustomConnectorSourceProperties> for Json {
        fn from(value: CustomConnectorSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The API of the connector application that Amazon AppFlow uses to transfer your data.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Name`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomConnectorSourcePropertiesDataTransferApi(Properties);

    impl CustomConnectorSourcePropertiesDataTransferApi {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<CustomConnectorSourcePropertiesDataTransferApi> for Json {
        fn from(value: CustomConnectorSourcePropertiesDataTransferApi) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Datadog is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DatadogSourceProperties(Properties);

    impl DatadogSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Datadog flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<DatadogSourceProperties> for Json {
        fn from(value: DatadogSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// This stores the information that is required to query a particular connector.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationConnectorProperties(Properties);

    impl DestinationConnectorProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The properties that are required to query the custom Connector.
        ///
        /// `CustomConnector`.
        pub fn custom_connector(
            mut self,
            value: impl Into<Value<CustomConnectorDestinationProperties>>,
        ) -> Self {
            self.0.set("CustomConnector", value.into());
            self
        }

        /// The properties required to query Amazon EventBridge.
        ///
        /// `EventBridge`.
        pub fn event_bridge(
            mut self,
            value: impl Into<Value<EventBridgeDestinationProperties>>,
        ) -> Self {
            self.0.set("EventBridge", value.into());
            self
        }

        /// The properties required to query Amazon Lookout for Metrics.
        ///
        /// `LookoutMetrics`.
        pub fn lookout_metrics(
            mut self,
            value: impl Into<Value<LookoutMetricsDestinationProperties>>,
        ) -> Self {
            self.0.set("LookoutMetrics", value.into());
            self
        }

        /// The properties required to query Marketo.
        ///
        /// `Marketo`.
        pub fn marketo(mut self, value: impl Into<Value<MarketoDestinationProperties>>) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// The properties required to query Amazon Redshift.
        ///
        /// `Redshift`.
        pub fn redshift(mut self, value: impl Into<Value<RedshiftDestinationProperties>>) -> Self {
            self.0.set("Redshift", value.into());
            self
        }

        /// The properties required to query Amazon S3.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3DestinationProperties>>) -> Self {
            self.0.set("S3", value.into());
            self
        }

        /// The properties required to query SAPOData.
        ///
        /// `SAPOData`.
        pub fn sapo_data(mut self, value: impl Into<Value<SAPODataDestinationProperties>>) -> Self {
            self.0.set("SAPOData", value.into());
            self
        }

        /// The properties required to query Salesforce.
        ///
        /// `Salesforce`.
        pub fn salesforce(
            mut self,
            value: impl Into<Value<SalesforceDestinationProperties>>,
        ) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// The properties required to query Snowflake.
        ///
        /// `Snowflake`.
        pub fn snowflake(
            mut self,
            value: impl Into<Value<SnowflakeDestinationProperties>>,
        ) -> Self {
            self.0.set("Snowflake", value.into());
            self
        }

        /// The properties required to query Upsolver.
        ///
        /// `Upsolver`.
        pub fn upsolver(mut self, value: impl Into<Value<UpsolverDestinationProperties>>) -> Self {
            self.0.set("Upsolver", value.into());
            self
        }

        /// The properties required to query Zendesk.
        ///
        /// `Zendesk`.
        pub fn zendesk(mut self, value: impl Into<Value<ZendeskDestinationProperties>>) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<DestinationConnectorProperties> for Json {
        fn from(value: DestinationConnectorProperties) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the configuration of destination connectors present in the flow.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `ConnectorType`, `DestinationConnectorProperties`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DestinationFlowConfig(Properties);

    impl DestinationFlowConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API version that the destination connector uses.
        ///
        /// `ApiVersion`.
        pub fn api_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiVersion", value.into());
            self
        }

        /// The name of the connector profile. This name must be unique for each connector profile in the AWS account .
        ///
        /// `ConnectorProfileName`.
        pub fn connector_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorProfileName", value.into());
            self
        }

        /// The type of destination connector, such as Sales force, Amazon S3, and so on.
        ///
        /// `ConnectorType`. Required. Allowed: [`ConnectorType`].
        pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorType", value.into());
            self
        }

        /// This stores the information that is required to query a particular connector.
        ///
        /// `DestinationConnectorProperties`. Required.
        pub fn destination_connector_properties(
            mut self,
            value: impl Into<Value<DestinationConnectorProperties>>,
        ) -> Self {
            self.0.set("DestinationConnectorProperties", value.into());
            self
        }
    }

    impl From<DestinationFlowConfig> for Json {
        fn from(value: DestinationFlowConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Dynatrace is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DynatraceSourceProperties(Properties);

    impl DynatraceSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Dynatrace flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<DynatraceSourceProperties> for Json {
        fn from(value: DynatraceSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ErrorHandlingConfig(Properties);

    impl ErrorHandlingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the name of the Amazon S3 bucket.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Specifies the Amazon S3 bucket prefix.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// Specifies if the flow should fail after the first instance of a failure when attempting to place data in the destination.
        ///
        /// `FailOnFirstError`.
        pub fn fail_on_first_error(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FailOnFirstError", value.into());
            self
        }
    }

    impl From<ErrorHandlingConfig> for Json {
        fn from(value: ErrorHandlingConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amazon EventBridge is being used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EventBridgeDestinationProperties(Properties);

    impl EventBridgeDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Amplitude flow source.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// The object specified in the Amazon EventBridge flow destination.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<EventBridgeDestinationProperties> for Json {
        fn from(value: EventBridgeDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// Trigger settings of the flow.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `DatabaseName`, `RoleArn`, `TablePrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GlueDataCatalog(Properties);

    impl GlueDataCatalog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string containing the value for the tag
        ///
        /// `DatabaseName`. Required.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// A string containing the value for the tag
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// A string containing the value for the tag
        ///
        /// `TablePrefix`. Required.
        pub fn table_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TablePrefix", value.into());
            self
        }
    }

    impl From<GlueDataCatalog> for Json {
        fn from(value: GlueDataCatalog) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Google Analytics is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GoogleAnalyticsSourceProperties(Properties);

    impl GoogleAnalyticsSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Google Analytics flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<GoogleAnalyticsSourceProperties> for Json {
        fn from(value: GoogleAnalyticsSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration used when importing incremental records from the source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IncrementalPullConfig(Properties);

    impl IncrementalPullConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A field that specifies the date time or timestamp field as the criteria to use when importing incremental records from the source.
        ///
        /// `DatetimeTypeFieldName`.
        pub fn datetime_type_field_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatetimeTypeFieldName", value.into());
            self
        }
    }

    impl From<IncrementalPullConfig> for Json {
        fn from(value: IncrementalPullConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Infor Nexus is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InforNexusSourceProperties(Properties);

    impl InforNexusSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Infor Nexus flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<InforNexusSourceProperties> for Json {
        fn from(value: InforNexusSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amazon Lookout for Metrics is used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LookoutMetricsDestinationProperties(Properties);

    impl LookoutMetricsDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Amazon Lookout for Metrics flow destination.
        ///
        /// `Object`.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<LookoutMetricsDestinationProperties> for Json {
        fn from(value: LookoutMetricsDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that Amazon AppFlow applies when you use Marketo as a flow destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MarketoDestinationProperties(Properties);

    impl MarketoDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// The object specified in the Marketo flow destination.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<MarketoDestinationProperties> for Json {
        fn from(value: MarketoDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Marketo is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MarketoSourceProperties(Properties);

    impl MarketoSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Marketo flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<MarketoSourceProperties> for Json {
        fn from(value: MarketoSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data. When Amazon AppFlow catalogs your data, it stores metadata in a data catalog.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetadataCatalogConfig(Properties);

    impl MetadataCatalogConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the configuration that Amazon AppFlow uses when it catalogs your data with the AWS Glue Data Catalog .
        ///
        /// `GlueDataCatalog`.
        pub fn glue_data_catalog(mut self, value: impl Into<Value<GlueDataCatalog>>) -> Self {
            self.0.set("GlueDataCatalog", value.into());
            self
        }
    }

    impl From<MetadataCatalogConfig> for Json {
        fn from(value: MetadataCatalogConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Salesforce Pardot is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PardotSourceProperties(Properties);

    impl PardotSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Salesforce Pardot flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<PardotSourceProperties> for Json {
        fn from(value: PardotSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PrefixConfig(Properties);

    impl PrefixConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the destination file path includes either or both of the following elements:
        ///
        /// `PathPrefixHierarchy`. Allowed: [`PathPrefixHierarchy`].
        pub fn path_prefix_hierarchy(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PathPrefixHierarchy", value.into());
            self
        }

        /// Determines the level of granularity for the date and time that's included in the prefix.
        ///
        /// `PrefixFormat`. Allowed: [`PrefixFormat`].
        pub fn prefix_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrefixFormat", value.into());
            self
        }

        /// Determines the format of the prefix, and whether it applies to the file name, file path, or both.
        ///
        /// `PrefixType`. Allowed: [`PrefixType`].
        pub fn prefix_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrefixType", value.into());
            self
        }
    }

    impl From<PrefixConfig> for Json {
        fn from(value: PrefixConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amazon Redshift is being used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `IntermediateBucketName`, `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftDestinationProperties(Properties);

    impl RedshiftDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object key for the bucket in which Amazon AppFlow places the destination files.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the Amazon Redshift destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// The intermediate bucket that Amazon AppFlow uses when moving data into Amazon Redshift.
        ///
        /// `IntermediateBucketName`. Required.
        pub fn intermediate_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntermediateBucketName", value.into());
            self
        }

        /// The object specified in the Amazon Redshift flow destination.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<RedshiftDestinationProperties> for Json {
        fn from(value: RedshiftDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amazon S3 is used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3DestinationProperties(Properties);

    impl S3DestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name in which Amazon AppFlow places the transferred data.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The object key for the destination bucket in which Amazon AppFlow places the files.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the destination.
        ///
        /// `S3OutputFormatConfig`.
        pub fn s3_output_format_config(
            mut self,
            value: impl Into<Value<S3OutputFormatConfig>>,
        ) -> Self {
            self.0.set("S3OutputFormatConfig", value.into());
            self
        }
    }

    impl From<S3DestinationProperties> for Json {
        fn from(value: S3DestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// When you use Amazon S3 as the source, the configuration format that you provide the flow input data.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3InputFormatConfig(Properties);

    impl S3InputFormatConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The file type that Amazon AppFlow gets from your Amazon S3 bucket.
        ///
        /// `S3InputFileType`. Allowed: [`S3InputFileType`].
        pub fn s3_input_file_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3InputFileType", value.into());
            self
        }
    }

    impl From<S3InputFormatConfig> for Json {
        fn from(value: S3InputFormatConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration that determines how Amazon AppFlow should format the flow output data when Amazon S3 is used as the destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3OutputFormatConfig(Properties);

    impl S3OutputFormatConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The aggregation settings that you can use to customize the output format of your flow data.
        ///
        /// `AggregationConfig`.
        pub fn aggregation_config(mut self, value: impl Into<Value<AggregationConfig>>) -> Self {
            self.0.set("AggregationConfig", value.into());
            self
        }

        /// Indicates the file type that Amazon AppFlow places in the Amazon S3 bucket.
        ///
        /// `FileType`. Allowed: [`FileType`].
        pub fn file_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileType", value.into());
            self
        }

        /// Determines the prefix that Amazon AppFlow applies to the folder name in the Amazon S3 bucket. You can name folders according to the flow frequency and date.
        ///
        /// `PrefixConfig`.
        pub fn prefix_config(mut self, value: impl Into<Value<PrefixConfig>>) -> Self {
            self.0.set("PrefixConfig", value.into());
            self
        }

        /// If your file output format is Parquet, use this parameter to set whether Amazon AppFlow preserves the data types in your source data when it writes the output to Amazon S3.
        ///
        /// `PreserveSourceDataTyping`.
        pub fn preserve_source_data_typing(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PreserveSourceDataTyping", value.into());
            self
        }
    }

    impl From<S3OutputFormatConfig> for Json {
        fn from(value: S3OutputFormatConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Amazon S3 is being used as the flow source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `BucketName`, `BucketPrefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3SourceProperties(Properties);

    impl S3SourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket name where the source files are stored.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The object key for the Amazon S3 bucket in which the source files are stored.
        ///
        /// `BucketPrefix`. Required.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// When you use Amazon S3 as the source, the configuration format that you provide the flow input data.
        ///
        /// `S3InputFormatConfig`.
        pub fn s3_input_format_config(
            mut self,
            value: impl Into<Value<S3InputFormatConfig>>,
        ) -> Self {
            self.0.set("S3InputFormatConfig", value.into());
            self
        }
    }

    impl From<S3SourceProperties> for Json {
        fn from(value: S3SourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when using SAPOData as a flow destination
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `ObjectPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataDestinationProperties(Properties);

    impl SAPODataDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// A list of field names that can be used as an ID field when performing a write operation.
        ///
        /// `IdFieldNames`.
        pub fn id_field_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IdFieldNames", value.into());
            self
        }

        /// The object path specified in the SAPOData flow destination.
        ///
        /// `ObjectPath`. Required.
        pub fn object_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectPath", value.into());
            self
        }

        /// Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data.
        ///
        /// `SuccessResponseHandlingConfig`.
        pub fn success_response_handling_config(
            mut self,
            value: impl Into<Value<SuccessResponseHandlingConfig>>,
        ) -> Self {
            self.0.set("SuccessResponseHandlingConfig", value.into());
            self
        }

        /// The possible write operations in the destination connector. When this value is not provided, this defaults to the `INSERT` operation.
        ///
        /// `WriteOperationType`. Allowed: [`WriteOperationType`].
        pub fn write_operation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WriteOperationType", value.into());
            self
        }
    }

    impl From<SAPODataDestinationProperties> for Json {
        fn from(value: SAPODataDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// Sets the page size for each \*concurrent process\* that transfers OData records from your SAP instance. A concurrent process is query that retrieves a batch of records as part of a flow run.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `maxPageSize`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataPaginationConfig(Properties);

    impl SAPODataPaginationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of records that Amazon AppFlow receives in each page of the response from your SAP application. For transfers of OData records, the maximum page size is 3,000.
        ///
        /// `maxPageSize`. Required.
        pub fn max_page_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("maxPageSize", value.into());
            self
        }
    }

    impl From<SAPODataPaginationConfig> for Json {
        fn from(value: SAPODataPaginationConfig) -> Self {
            value.0.into()
        }
    }

    /// Sets the number of \*concurrent processes\* that transfer OData records from your SAP instance. A concurrent process is query that retrieves a batch of records as part of a flow run.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `maxParallelism`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataParallelismConfig(Properties);

    impl SAPODataParallelismConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of processes that Amazon AppFlow runs at the same time when it retrieves your data from your SAP application.
        ///
        /// `maxParallelism`. Required.
        pub fn max_parallelism(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("maxParallelism", value.into());
            self
        }
    }

    impl From<SAPODataParallelismConfig> for Json {
        fn from(value: SAPODataParallelismConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when using SAPOData as a flow source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `ObjectPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SAPODataSourceProperties(Properties);

    impl SAPODataSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object path specified in the SAPOData flow source.
        ///
        /// `ObjectPath`. Required.
        pub fn object_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectPath", value.into());
            self
        }

        /// Sets the page size for each concurrent process that transfers OData records from your SAP instance.
        ///
        /// `paginationConfig`.
        pub fn pagination_config(
            mut self,
            value: impl Into<Value<SAPODataPaginationConfig>>,
        ) -> Self {
            self.0.set("paginationConfig", value.into());
            self
        }

        /// Sets the number of concurrent processes that transfers OData records from your SAP instance.
        ///
        /// `parallelismConfig`.
        pub fn parallelism_config(
            mut self,
            value: impl Into<Value<SAPODataParallelismConfig>>,
        ) -> Self {
            self.0.set("parallelismConfig", value.into());
            self
        }
    }

    impl From<SAPODataSourceProperties> for Json {
        fn from(value: SAPODataSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Salesforce is being used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceDestinationProperties(Properties);

    impl SalesforceDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data to Salesforce.
        ///
        /// `DataTransferApi`. Allowed: [`DataTransferApi`].
        pub fn data_transfer_api(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTransferApi", value.into());
            self
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the Salesforce destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// The name of the field that Amazon AppFlow uses as an ID when performing a write operation such as update or delete.
        ///
        /// `IdFieldNames`.
        pub fn id_field_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IdFieldNames", value.into());
            self
        }

        /// The object specified in the Salesforce flow destination.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }

        /// This specifies the type of write operation to be performed in Salesforce. When the value is `UPSERT` , then `idFieldNames` is required.
        ///
        /// `WriteOperationType`. Allowed: [`WriteOperationType`].
        pub fn write_operation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WriteOperationType", value.into());
            self
        }
    }

    impl From<SalesforceDestinationProperties> for Json {
        fn from(value: SalesforceDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Salesforce is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SalesforceSourceProperties(Properties);

    impl SalesforceSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies which Salesforce API is used by Amazon AppFlow when your flow transfers data from Salesforce.
        ///
        /// `DataTransferApi`. Allowed: [`DataTransferApi`].
        pub fn data_transfer_api(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataTransferApi", value.into());
            self
        }

        /// The flag that enables dynamic fetching of new (recently added) fields in the Salesforce objects while running a flow.
        ///
        /// `EnableDynamicFieldUpdate`.
        pub fn enable_dynamic_field_update(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableDynamicFieldUpdate", value.into());
            self
        }

        /// Indicates whether Amazon AppFlow includes deleted files in the flow run.
        ///
        /// `IncludeDeletedRecords`.
        pub fn include_deleted_records(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeDeletedRecords", value.into());
            self
        }

        /// The object specified in the Salesforce flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<SalesforceSourceProperties> for Json {
        fn from(value: SalesforceSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration details of a schedule-triggered flow as defined by the user. Currently, these settings only apply to the `Scheduled` trigger type.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `ScheduleExpression`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduledTriggerProperties(Properties);

    impl ScheduledTriggerProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether a scheduled flow has an incremental data transfer or a complete data transfer for each flow run.
        ///
        /// `DataPullMode`. Allowed: [`DataPullMode`].
        pub fn data_pull_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataPullMode", value.into());
            self
        }

        /// Specifies the date range for the records to import from the connector in the first flow run.
        ///
        /// `FirstExecutionFrom`.
        pub fn first_execution_from(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FirstExecutionFrom", value.into());
            self
        }

        /// Defines how many times a scheduled flow fails consecutively before Amazon AppFlow deactivates it.
        ///
        /// `FlowErrorDeactivationThreshold`.
        pub fn flow_error_deactivation_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("FlowErrorDeactivationThreshold", value.into());
            self
        }

        /// The time at which the scheduled flow ends. The time is formatted as a timestamp that follows the ISO 8601 standard, such as `2022-04-27T13:00:00-07:00` .
        ///
        /// `ScheduleEndTime`.
        pub fn schedule_end_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ScheduleEndTime", value.into());
            self
        }

        /// The scheduling expression that determines the rate at which the schedule will run, for example `rate(5minutes)` .
        ///
        /// `ScheduleExpression`. Required.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// Specifies the optional offset that is added to the time interval for a schedule-triggered flow.
        ///
        /// `ScheduleOffset`.
        pub fn schedule_offset(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ScheduleOffset", value.into());
            self
        }

        /// The time at which the scheduled flow starts. The time is formatted as a timestamp that follows the ISO 8601 standard, such as `2022-04-26T13:00:00-07:00` .
        ///
        /// `ScheduleStartTime`.
        pub fn schedule_start_time(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("ScheduleStartTime", value.into());
            self
        }

        /// Specifies the time zone used when referring to the dates and times of a scheduled flow, such as `America/New_York` . This time zone is only a descriptive label.
        ///
        /// `TimeZone`.
        pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TimeZone", value.into());
            self
        }
    }

    impl From<ScheduledTriggerProperties> for Json {
        fn from(value: ScheduledTriggerProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when ServiceNow is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNowSourceProperties(Properties);

    impl ServiceNowSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the ServiceNow flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<ServiceNowSourceProperties> for Json {
        fn from(value: ServiceNowSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Singular is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SingularSourceProperties(Properties);

    impl SingularSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Singular flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<SingularSourceProperties> for Json {
        fn from(value: SingularSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Slack is being used as a source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SlackSourceProperties(Properties);

    impl SlackSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Slack flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<SlackSourceProperties> for Json {
        fn from(value: SlackSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Snowflake is being used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `IntermediateBucketName`, `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SnowflakeDestinationProperties(Properties);

    impl SnowflakeDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object key for the destination bucket in which Amazon AppFlow places the files.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the Snowflake destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// The intermediate bucket that Amazon AppFlow uses when moving data into Snowflake.
        ///
        /// `IntermediateBucketName`. Required.
        pub fn intermediate_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntermediateBucketName", value.into());
            self
        }

        /// The object specified in the Snowflake flow destination.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<SnowflakeDestinationProperties> for Json {
        fn from(value: SnowflakeDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// Specifies the information that is required to query a particular connector.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConnectorProperties(Properties);

    impl SourceConnectorProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the information that is required for querying Amplitude.
        ///
        /// `Amplitude`.
        pub fn amplitude(mut self, value: impl Into<Value<AmplitudeSourceProperties>>) -> Self {
            self.0.set("Amplitude", value.into());
            self
        }

        /// The properties that are applied when the custom connector is being used as a source.
        ///
        /// `CustomConnector`.
        pub fn custom_connector(
            mut self,
            value: impl Into<Value<CustomConnectorSourceProperties>>,
        ) -> Self {
            self.0.set("CustomConnector", value.into());
            self
        }

        /// Specifies the information that is required for querying Datadog.
        ///
        /// `Datadog`.
        pub fn datadog(mut self, value: impl Into<Value<DatadogSourceProperties>>) -> Self {
            self.0.set("Datadog", value.into());
            self
        }

        /// Specifies the information that is required for querying Dynatrace.
        ///
        /// `Dynatrace`.
        pub fn dynatrace(mut self, value: impl Into<Value<DynatraceSourceProperties>>) -> Self {
            self.0.set("Dynatrace", value.into());
            self
        }

        /// Specifies the information that is required for querying Google Analytics.
        ///
        /// `GoogleAnalytics`.
        pub fn google_analytics(
            mut self,
            value: impl Into<Value<GoogleAnalyticsSourceProperties>>,
        ) -> Self {
            self.0.set("GoogleAnalytics", value.into());
            self
        }

        /// Specifies the information that is required for querying Infor Nexus.
        ///
        /// `InforNexus`.
        pub fn infor_nexus(mut self, value: impl Into<Value<InforNexusSourceProperties>>) -> Self {
            self.0.set("InforNexus", value.into());
            self
        }

        /// Specifies the information that is required for querying Marketo.
        ///
        /// `Marketo`.
        pub fn marketo(mut self, value: impl Into<Value<MarketoSourceProperties>>) -> Self {
            self.0.set("Marketo", value.into());
            self
        }

        /// Specifies the information that is required for querying Salesforce Pardot.
        ///
        /// `Pardot`.
        pub fn pardot(mut self, value: impl Into<Value<PardotSourceProperties>>) -> Self {
            self.0.set("Pardot", value.into());
            self
        }

        /// Specifies the information that is required for querying Amazon S3.
        ///
        /// `S3`.
        pub fn s3(mut self, value: impl Into<Value<S3SourceProperties>>) -> Self {
            self.0.set("S3", value.into());
            self
        }

        /// The properties that are applied when using SAPOData as a flow source.
        ///
        /// `SAPOData`.
        pub fn sapo_data(mut self, value: impl Into<Value<SAPODataSourceProperties>>) -> Self {
            self.0.set("SAPOData", value.into());
            self
        }

        /// Specifies the information that is required for querying Salesforce.
        ///
        /// `Salesforce`.
        pub fn salesforce(mut self, value: impl Into<Value<SalesforceSourceProperties>>) -> Self {
            self.0.set("Salesforce", value.into());
            self
        }

        /// Specifies the information that is required for querying ServiceNow.
        ///
        /// `ServiceNow`.
        pub fn service_now(mut self, value: impl Into<Value<ServiceNowSourceProperties>>) -> Self {
            self.0.set("ServiceNow", value.into());
            self
        }

        /// Specifies the information that is required for querying Singular.
        ///
        /// `Singular`.
        pub fn singular(mut self, value: impl Into<Value<SingularSourceProperties>>) -> Self {
            self.0.set("Singular", value.into());
            self
        }

        /// Specifies the information that is required for querying Slack.
        ///
        /// `Slack`.
        pub fn slack(mut self, value: impl Into<Value<SlackSourceProperties>>) -> Self {
            self.0.set("Slack", value.into());
            self
        }

        /// Specifies the information that is required for querying Trend Micro.
        ///
        /// `Trendmicro`.
        pub fn trendmicro(mut self, value: impl Into<Value<TrendmicroSourceProperties>>) -> Self {
            self.0.set("Trendmicro", value.into());
            self
        }

        /// Specifies the information that is required for querying Veeva.
        ///
        /// `Veeva`.
        pub fn veeva(mut self, value: impl Into<Value<VeevaSourceProperties>>) -> Self {
            self.0.set("Veeva", value.into());
            self
        }

        /// Specifies the information that is required for querying Zendesk.
        ///
        /// `Zendesk`.
        pub fn zendesk(mut self, value: impl Into<Value<ZendeskSourceProperties>>) -> Self {
            self.0.set("Zendesk", value.into());
            self
        }
    }

    impl From<SourceConnectorProperties> for Json {
        fn from(value: SourceConnectorProperties) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the configuration of the source connector used in the flow.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `ConnectorType`, `SourceConnectorProperties`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceFlowConfig(Properties);

    impl SourceFlowConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API version of the connector when it's used as a source in the flow.
        ///
        /// `ApiVersion`.
        pub fn api_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiVersion", value.into());
            self
        }

        /// The name of the connector profile. This name must be unique for each connector profile in the AWS account .
        ///
        /// `ConnectorProfileName`.
        pub fn connector_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorProfileName", value.into());
            self
        }

        /// The type of connector, such as Salesforce, Amplitude, and so on.
        ///
        /// `ConnectorType`. Required. Allowed: [`ConnectorType`].
        pub fn connector_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectorType", value.into());
            self
        }

        /// Defines the configuration for a scheduled incremental data pull. If a valid configuration is provided, the fields specified in the configuration are used when querying for the incremental data pull.
        ///
        /// `IncrementalPullConfig`.
        pub fn incremental_pull_config(
            mut self,
            value: impl Into<Value<IncrementalPullConfig>>,
        ) -> Self {
            self.0.set("IncrementalPullConfig", value.into());
            self
        }

        /// Specifies the information that is required to query a particular source connector.
        ///
        /// `SourceConnectorProperties`. Required.
        pub fn source_connector_properties(
            mut self,
            value: impl Into<Value<SourceConnectorProperties>>,
        ) -> Self {
            self.0.set("SourceConnectorProperties", value.into());
            self
        }
    }

    impl From<SourceFlowConfig> for Json {
        fn from(value: SourceFlowConfig) -> Self {
            value.0.into()
        }
    }

    /// Determines how Amazon AppFlow handles the success response that it gets from the connector after placing data.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SuccessResponseHandlingConfig(Properties);

    impl SuccessResponseHandlingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the Amazon S3 bucket.
        ///
        /// `BucketName`.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The Amazon S3 bucket prefix.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }
    }

    impl From<SuccessResponseHandlingConfig> for Json {
        fn from(value: SuccessResponseHandlingConfig) -> Self {
            value.0.into()
        }
    }

    /// A label for tagging AppFlow resources
    ///
    /// A property type of `AWS::AppFlow::Flow`.
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

        /// A string used to identify this tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// A string containing the value for the tag
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

    /// A class for modeling different type of tasks. Task implementation varies based on the `TaskType` .
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `SourceFields`, `TaskType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Task(Properties);

    impl Task {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operation to be performed on the provided source fields.
        ///
        /// `ConnectorOperator`.
        pub fn connector_operator(mut self, value: impl Into<Value<ConnectorOperator>>) -> Self {
            self.0.set("ConnectorOperator", value.into());
            self
        }

        /// A field in a destination connector, or a field value against which Amazon AppFlow validates a source field.
        ///
        /// `DestinationField`.
        pub fn destination_field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationField", value.into());
            self
        }

        /// The source fields to which a particular task is applied.
        ///
        /// `SourceFields`. Required.
        pub fn source_fields(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SourceFields", value.into());
            self
        }

        /// A map used to store task-related information. The execution service looks for particular information based on the `TaskType` .
        ///
        /// `TaskProperties`.
        pub fn task_properties(mut self, value: impl Into<List<TaskPropertiesObject>>) -> Self {
            self.0.set("TaskProperties", value.into());
            self
        }

        /// Specifies the particular task implementation that Amazon AppFlow performs.
        ///
        /// `TaskType`. Required. Allowed: [`TaskType`].
        pub fn task_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskType", value.into());
            self
        }
    }

    impl From<Task> for Json {
        fn from(value: Task) -> Self {
            value.0.into()
        }
    }

    /// A map used to store task-related information. The execution service looks for particular information based on the `TaskType` .
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskPropertiesObject(Properties);

    impl TaskPropertiesObject {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The task property key.
        ///
        /// `Key`. Required. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The task property value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TaskPropertiesObject> for Json {
        fn from(value: TaskPropertiesObject) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when using Trend Micro as a flow source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrendmicroSourceProperties(Properties);

    impl TrendmicroSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Trend Micro flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<TrendmicroSourceProperties> for Json {
        fn from(value: TrendmicroSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The trigger settings that determine how and when Amazon AppFlow runs the specified flow.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `TriggerType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TriggerConfig(Properties);

    impl TriggerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the configuration details of a schedule-triggered flow as defined by the user. Currently, these settings only apply to the `Scheduled` trigger type.
        ///
        /// `TriggerProperties`.
        pub fn trigger_properties(
            mut self,
            value: impl Into<Value<ScheduledTriggerProperties>>,
        ) -> Self {
            self.0.set("TriggerProperties", value.into());
            self
        }

        /// Specifies the type of flow trigger. This can be `OnDemand` , `Scheduled` , or `Event` .
        ///
        /// `TriggerType`. Required. Allowed: [`TriggerType`].
        pub fn trigger_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TriggerType", value.into());
            self
        }
    }

    impl From<TriggerConfig> for Json {
        fn from(value: TriggerConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Upsolver is used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `BucketName`, `S3OutputFormatConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpsolverDestinationProperties(Properties);

    impl UpsolverDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Upsolver Amazon S3 bucket name in which Amazon AppFlow places the transferred data.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The object key for the destination Upsolver Amazon S3 bucket in which Amazon AppFlow places the files.
        ///
        /// `BucketPrefix`.
        pub fn bucket_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketPrefix", value.into());
            self
        }

        /// The configuration that determines how data is formatted when Upsolver is used as the flow destination.
        ///
        /// `S3OutputFormatConfig`. Required.
        pub fn s3_output_format_config(
            mut self,
            value: impl Into<Value<UpsolverS3OutputFormatConfig>>,
        ) -> Self {
            self.0.set("S3OutputFormatConfig", value.into());
            self
        }
    }

    impl From<UpsolverDestinationProperties> for Json {
        fn from(value: UpsolverDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The configuration that determines how Amazon AppFlow formats the flow output data when Upsolver is used as the destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `PrefixConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpsolverS3OutputFormatConfig(Properties);

    impl UpsolverS3OutputFormatConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The aggregation settings that you can use to customize the output format of your flow data.
        ///
        /// `AggregationConfig`.
        pub fn aggregation_config(mut self, value: impl Into<Value<AggregationConfig>>) -> Self {
            self.0.set("AggregationConfig", value.into());
            self
        }

        /// Indicates the file type that Amazon AppFlow places in the Upsolver Amazon S3 bucket.
        ///
        /// `FileType`. Allowed: [`FileType`].
        pub fn file_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FileType", value.into());
            self
        }

        /// Specifies elements that Amazon AppFlow includes in the file and folder names in the flow destination.
        ///
        /// `PrefixConfig`. Required.
        pub fn prefix_config(mut self, value: impl Into<Value<PrefixConfig>>) -> Self {
            self.0.set("PrefixConfig", value.into());
            self
        }
    }

    impl From<UpsolverS3OutputFormatConfig> for Json {
        fn from(value: UpsolverS3OutputFormatConfig) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when using Veeva as a flow source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VeevaSourceProperties(Properties);

    impl VeevaSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The document type specified in the Veeva document extract flow.
        ///
        /// `DocumentType`.
        pub fn document_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentType", value.into());
            self
        }

        /// Boolean value to include All Versions of files in Veeva document extract flow.
        ///
        /// `IncludeAllVersions`.
        pub fn include_all_versions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeAllVersions", value.into());
            self
        }

        /// Boolean value to include file renditions in Veeva document extract flow.
        ///
        /// `IncludeRenditions`.
        pub fn include_renditions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeRenditions", value.into());
            self
        }

        /// Boolean value to include source files in Veeva document extract flow.
        ///
        /// `IncludeSourceFiles`.
        pub fn include_source_files(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeSourceFiles", value.into());
            self
        }

        /// The object specified in the Veeva flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<VeevaSourceProperties> for Json {
        fn from(value: VeevaSourceProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when Zendesk is used as a destination.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZendeskDestinationProperties(Properties);

    impl ZendeskDestinationProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The settings that determine how Amazon AppFlow handles an error when placing data in the destination.
        ///
        /// `ErrorHandlingConfig`.
        pub fn error_handling_config(
            mut self,
            value: impl Into<Value<ErrorHandlingConfig>>,
        ) -> Self {
            self.0.set("ErrorHandlingConfig", value.into());
            self
        }

        /// A list of field names that can be used as an ID field when performing a write operation.
        ///
        /// `IdFieldNames`.
        pub fn id_field_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IdFieldNames", value.into());
            self
        }

        /// The object specified in the Zendesk flow destination.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }

        /// The possible write operations in the destination connector. When this value is not provided, this defaults to the `INSERT` operation.
        ///
        /// `WriteOperationType`. Allowed: [`WriteOperationType`].
        pub fn write_operation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WriteOperationType", value.into());
            self
        }
    }

    impl From<ZendeskDestinationProperties> for Json {
        fn from(value: ZendeskDestinationProperties) -> Self {
            value.0.into()
        }
    }

    /// The properties that are applied when using Zendesk as a flow source.
    ///
    /// A property type of `AWS::AppFlow::Flow`.
    ///
    /// Required: `Object`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZendeskSourceProperties(Properties);

    impl ZendeskSourceProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object specified in the Zendesk flow source.
        ///
        /// `Object`. Required.
        pub fn object(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Object", value.into());
            self
        }
    }

    impl From<ZendeskSourceProperties> for Json {
        fn from(value: ZendeskSourceProperties) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FlowStatus`.
        pub enum FlowStatus {
            Active = "Active",
            Suspended = "Suspended",
            Draft = "Draft",
        }

        /// Words for `AggregationType`.
        pub enum AggregationType {
            None = "None",
            SingleFile = "SingleFile",
        }

        /// Words for `Amplitude`.
        pub enum Amplitude {
            Between = "BETWEEN",
        }

        /// Words for `CustomConnector`.
        pub enum CustomConnector {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Contains = "CONTAINS",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Datadog`.
        pub enum Datadog {
            Projection = "PROJECTION",
            Between = "BETWEEN",
            EqualTo = "EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Dynatrace`.
        pub enum Dynatrace {
            Projection = "PROJECTION",
            Between = "BETWEEN",
            EqualTo = "EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `GoogleAnalytics`.
        pub enum GoogleAnalytics {
            Projection = "PROJECTION",
            Between = "BETWEEN",
        }

        /// Words for `InforNexus`.
        pub enum InforNexus {
            Projection = "PROJECTION",
            Between = "BETWEEN",
            EqualTo = "EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Marketo`.
        pub enum Marketo {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Pardot`.
        pub enum Pardot {
            Projection = "PROJECTION",
            EqualTo = "EQUAL_TO",
            NoOp = "NO_OP",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
        }

        /// Words for `S3`.
        pub enum S3 {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `SAPOData`.
        pub enum SAPOData {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            Contains = "CONTAINS",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Salesforce`.
        pub enum Salesforce {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            Contains = "CONTAINS",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `ServiceNow`.
        pub enum ServiceNow {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            Contains = "CONTAINS",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Singular`.
        pub enum Singular {
            Projection = "PROJECTION",
            EqualTo = "EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Slack`.
        pub enum Slack {
            Projection = "PROJECTION",
            Between = "BETWEEN",
            EqualTo = "EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Trendmicro`.
        pub enum Trendmicro {
            Projection = "PROJECTION",
            EqualTo = "EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Veeva`.
        pub enum Veeva {
            Projection = "PROJECTION",
            LessThan = "LESS_THAN",
            GreaterThan = "GREATER_THAN",
            Between = "BETWEEN",
            LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
            GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
            EqualTo = "EQUAL_TO",
            NotEqualTo = "NOT_EQUAL_TO",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `Zendesk`.
        pub enum Zendesk {
            Projection = "PROJECTION",
            GreaterThan = "GREATER_THAN",
            Addition = "ADDITION",
            Multiplication = "MULTIPLICATION",
            Division = "DIVISION",
            Subtraction = "SUBTRACTION",
            MaskAll = "MASK_ALL",
            MaskFirstN = "MASK_FIRST_N",
            MaskLastN = "MASK_LAST_N",
            ValidateNonNull = "VALIDATE_NON_NULL",
            ValidateNonZero = "VALIDATE_NON_ZERO",
            ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
            ValidateNumeric = "VALIDATE_NUMERIC",
            NoOp = "NO_OP",
        }

        /// Words for `WriteOperationType`.
        pub enum WriteOperationType {
            Insert = "INSERT",
            Upsert = "UPSERT",
            Update = "UPDATE",
            Delete = "DELETE",
        }

        /// Words for `Type`.
        pub enum Type {
            Sync = "SYNC",
            Async = "ASYNC",
            Automatic = "AUTOMATIC",
        }

        /// Words for `ConnectorType`.
        pub enum ConnectorType {
            SAPOData = "SAPOData",
            Salesforce = "Salesforce",
            Pardot = "Pardot",
            Singular = "Singular",
            Slack = "Slack",
            Redshift = "Redshift",
            S3 = "S3",
            Marketo = "Marketo",
            Googleanalytics = "Googleanalytics",
            Zendesk = "Zendesk",
            Servicenow = "Servicenow",
            Datadog = "Datadog",
            Trendmicro = "Trendmicro",
            Snowflake = "Snowflake",
            Dynatrace = "Dynatrace",
            Infornexus = "Infornexus",
            Amplitude = "Amplitude",
            Veeva = "Veeva",
            CustomConnector = "CustomConnector",
            EventBridge = "EventBridge",
            Upsolver = "Upsolver",
            LookoutMetrics = "LookoutMetrics",
        }

        /// Words for `PathPrefixHierarchy`.
        pub enum PathPrefixHierarchy {
            ExecutionId = "EXECUTION_ID",
            SchemaVersion = "SCHEMA_VERSION",
        }

        /// Words for `PrefixFormat`.
        pub enum PrefixFormat {
            Year = "YEAR",
            Month = "MONTH",
            Day = "DAY",
            Hour = "HOUR",
            Minute = "MINUTE",
        }

        /// Words for `PrefixType`.
        pub enum PrefixType {
            Filename = "FILENAME",
            Path = "PATH",
            PathAndFilename = "PATH_AND_FILENAME",
        }

        /// Words for `S3InputFileType`.
        pub enum S3InputFileType {
            Csv = "CSV",
            Json = "JSON",
        }

        /// Words for `FileType`.
        pub enum FileType {
            Csv = "CSV",
            Json = "JSON",
            Parquet = "PARQUET",
        }

        /// Words for `DataTransferApi`.
        pub enum DataTransferApi {
            Automatic = "AUTOMATIC",
            Bulkv2 = "BULKV2",
            RestSync = "REST_SYNC",
        }

        /// Words for `DataPullMode`.
        pub enum DataPullMode {
            Incremental = "Incremental",
            Complete = "Complete",
        }

        /// Words for `TaskType`.
        pub enum TaskType {
            Arithmetic = "Arithmetic",
            Filter = "Filter",
            Map = "Map",
            MapAll = "Map_all",
            Mask = "Mask",
            Merge = "Merge",
            Passthrough = "Passthrough",
            Truncate = "Truncate",
            Validate = "Validate",
            Partition = "Partition",
        }

        /// Words for `Key`.
        pub enum Key {
            Value = "VALUE",
            Values = "VALUES",
            DataType = "DATA_TYPE",
            UpperBound = "UPPER_BOUND",
            LowerBound = "LOWER_BOUND",
            SourceDataType = "SOURCE_DATA_TYPE",
            DestinationDataType = "DESTINATION_DATA_TYPE",
            ValidationAction = "VALIDATION_ACTION",
            MaskValue = "MASK_VALUE",
            MaskLength = "MASK_LENGTH",
            TruncateLength = "TRUNCATE_LENGTH",
            MathOperationFieldsOrder = "MATH_OPERATION_FIELDS_ORDER",
            ConcatFormat = "CONCAT_FORMAT",
            SubfieldCategoryMap = "SUBFIELD_CATEGORY_MAP",
            ExcludeSourceFieldsList = "EXCLUDE_SOURCE_FIELDS_LIST",
            IncludeNewFields = "INCLUDE_NEW_FIELDS",
            OrderedPartitionKeysList = "ORDERED_PARTITION_KEYS_LIST",
        }

        /// Words for `TriggerType`.
        pub enum TriggerType {
            Scheduled = "Scheduled",
            Event = "Event",
            OnDemand = "OnDemand",
        }
    }
}
