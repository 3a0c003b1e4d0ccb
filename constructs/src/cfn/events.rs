//! `AWS::Events`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
///
/// [`AWS::Events::ApiDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html).
///
/// Required: `ConnectionArn`, `HttpMethod`, `InvocationEndpoint`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApiDestination(Properties);

impl ApiDestination {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the connection to use for the API destination. The destination endpoint must support the authorization type specified for the connection.
    ///
    /// `ConnectionArn`. Required.
    pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConnectionArn", value.into());
        self
    }

    /// A description for the API destination to create.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The method to use for the request to the HTTP invocation endpoint.
    ///
    /// `HttpMethod`. Required. Allowed: [`HttpMethod`](api_destination::HttpMethod).
    pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HttpMethod", value.into());
        self
    }

    /// The URL to the HTTP invocation endpoint for the API destination.
    ///
    /// `InvocationEndpoint`. Required.
    pub fn invocation_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InvocationEndpoint", value.into());
        self
    }

    /// The maximum number of requests per second to send to the HTTP invocation endpoint.
    ///
    /// `InvocationRateLimitPerSecond`.
    pub fn invocation_rate_limit_per_second(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("InvocationRateLimitPerSecond", value.into());
        self
    }

    /// The name for the API destination to create.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for ApiDestination {
    const TYPE: &'static str = "AWS::Events::ApiDestination";
}

impl Construct for ApiDestination {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApiDestination> for Properties {
    fn from(value: ApiDestination) -> Self {
        value.0
    }
}

impl Handle<ApiDestination> {
    /// The ARN of the API destination that was created by the request.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the `Resource` element of IAM permission policy statements.
    ///
    /// `Fn::GetAtt` of `ArnForPolicy`.
    #[must_use]
    pub fn arn_for_policy(self) -> Value<String> {
        self.attribute("ArnForPolicy")
    }
}

/// Creates an archive of events with the specified settings. When you create an archive, incoming events might not immediately start being sent to the archive. Allow a short period of time for changes to take effect.
///
/// [`AWS::Events::Archive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html).
///
/// Required: `SourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Archive(Properties);

impl Archive {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name for the archive to create.
    ///
    /// `ArchiveName`. A change replaces the resource.
    pub fn archive_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArchiveName", value.into());
        self
    }

    /// A description for the archive.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// An event pattern to use to filter events sent to the archive.
    ///
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl Into<Json>) -> Self {
        self.0.set("EventPattern", value.into());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// The number of days to retain events for. Default value is 0. If set to 0, events are retained indefinitely
    ///
    /// `RetentionDays`.
    pub fn retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RetentionDays", value.into());
        self
    }

    /// The ARN of the event bus that sends events to the archive.
    ///
    /// `SourceArn`. Required. A change replaces the resource.
    pub fn source_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceArn", value.into());
        self
    }
}

impl Resource for Archive {
    const TYPE: &'static str = "AWS::Events::Archive";
}

impl Construct for Archive {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Archive> for Properties {
    fn from(value: Archive) -> Self {
        value.0
    }
}

impl Handle<Archive> {
    /// The ARN of the archive created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates a connection. A connection defines the authorization type and credentials to use for authorization with an API destination HTTP endpoint.
///
/// [`AWS::Events::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Connection(Properties);

impl Connection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The authorization parameters to use to authorize with the endpoint.
    ///
    /// `AuthParameters`.
    pub fn auth_parameters(mut self, value: impl Into<Value<connection::AuthParameters>>) -> Self {
        self.0.set("AuthParameters", value.into());
        self
    }

    /// The type of authorization to use for the connection.
    ///
    /// `AuthorizationType`. Allowed: [`AuthorizationType`](connection::AuthorizationType).
    pub fn authorization_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AuthorizationType", value.into());
        self
    }

    /// A description for the connection to create.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// For connections to private APIs, the parameters to use for invoking the API.
    ///
    /// `InvocationConnectivityParameters`.
    pub fn invocation_connectivity_parameters(
        mut self,
        value: impl Into<Value<connection::InvocationConnectivityParameters>>,
    ) -> Self {
        self.0.set("InvocationConnectivityParameters", value.into());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// The name for the connection to create.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for Connection {
    const TYPE: &'static str = "AWS::Events::Connection";
}

impl Construct for Connection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Connection> for Properties {
    fn from(value: Connection) -> Self {
        value.0
    }
}

impl Handle<Connection> {
    /// The ARN of the connection that was created by the request.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource` element of IAM permission policy statements.
    ///
    /// `Fn::GetAtt` of `ArnForPolicy`.
    #[must_use]
    pub fn arn_for_policy(self) -> Value<String> {
        self.attribute("ArnForPolicy")
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    ///
    /// `Fn::GetAtt` of `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[must_use]
    pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(
        self,
    ) -> Value<String> {
        self.attribute(
            "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        )
    }

    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    ///
    /// `Fn::GetAtt` of `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
    #[must_use]
    pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(
        self,
    ) -> Value<String> {
        self.attribute("InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn")
    }

    /// The ARN for the secret created for the connection.
    ///
    /// `Fn::GetAtt` of `SecretArn`.
    #[must_use]
    pub fn secret_arn(self) -> Value<String> {
        self.attribute("SecretArn")
    }
}

/// A global endpoint used to improve your application's availability by making it regional-fault tolerant.
///
/// [`AWS::Events::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html).
///
/// Required: `EventBuses`, `RoutingConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Endpoint(Properties);

impl Endpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description for the endpoint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The event buses being used by the endpoint.
    ///
    /// `EventBuses`. Required.
    pub fn event_buses(mut self, value: impl Into<List<endpoint::EndpointEventBus>>) -> Self {
        self.0.set("EventBuses", value.into());
        self
    }

    /// The name of the endpoint.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Whether event replication was enabled or disabled for this endpoint. The default state is `ENABLED` which means you must supply a `RoleArn` .
    ///
    /// `ReplicationConfig`.
    pub fn replication_config(
        mut self,
        value: impl Into<Value<endpoint::ReplicationConfig>>,
    ) -> Self {
        self.0.set("ReplicationConfig", value.into());
        self
    }

    /// The ARN of the role used by event replication for the endpoint.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The routing configuration of the endpoint.
    ///
    /// `RoutingConfig`. Required.
    pub fn routing_config(mut self, value: impl Into<Value<endpoint::RoutingConfig>>) -> Self {
        self.0.set("RoutingConfig", value.into());
        self
    }
}

impl Resource for Endpoint {
    const TYPE: &'static str = "AWS::Events::Endpoint";
}

impl Construct for Endpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Endpoint> for Properties {
    fn from(value: Endpoint) -> Self {
        value.0
    }
}

impl Handle<Endpoint> {
    /// The ARN of the endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointId`.
    #[must_use]
    pub fn endpoint_id(self) -> Value<String> {
        self.attribute("EndpointId")
    }

    /// The URL of the endpoint.
    ///
    /// `Fn::GetAtt` of `EndpointUrl`.
    #[must_use]
    pub fn endpoint_url(self) -> Value<String> {
        self.attribute("EndpointUrl")
    }

    /// The main Region of the endpoint.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// The reason the endpoint is in its current state.
    ///
    /// `Fn::GetAtt` of `StateReason`.
    #[must_use]
    pub fn state_reason(self) -> Value<String> {
        self.attribute("StateReason")
    }
}

/// Specifies an event bus within your account. This can be a custom event bus which you can use to receive events from your custom applications and services, or it can be a partner event bus which can be matched to a partner event source.
///
/// [`AWS::Events::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventBus(Properties);

impl EventBus {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    ///
    /// `DeadLetterConfig`.
    pub fn dead_letter_config(
        mut self,
        value: impl Into<Value<event_bus::DeadLetterConfig>>,
    ) -> Self {
        self.0.set("DeadLetterConfig", value.into());
        self
    }

    /// The event bus description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with.
    ///
    /// `EventSourceName`.
    pub fn event_source_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventSourceName", value.into());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus.
    ///
    /// `KmsKeyIdentifier`.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// The logging configuration settings for the event bus.
    ///
    /// `LogConfig`.
    pub fn log_config(mut self, value: impl Into<Value<event_bus::LogConfig>>) -> Self {
        self.0.set("LogConfig", value.into());
        self
    }

    /// The name of the new event bus.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// Tags to associate with the event bus.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_bus::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventBus {
    const TYPE: &'static str = "AWS::Events::EventBus";
}

impl Construct for EventBus {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventBus> for Properties {
    fn from(value: EventBus) -> Self {
        value.0
    }
}

impl Handle<EventBus> {
    /// The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified \*event bus\* . Amazon EventBridge rules in your account are triggered by these events arriving to an event bus in your account.
///
/// [`AWS::Events::EventBusPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html).
///
/// Required: `StatementId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventBusPolicy(Properties);

impl EventBusPolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action that you are enabling the other account to perform.
    ///
    /// `Action`. Allowed: [`Action`](event_bus_policy::Action).
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl Into<Value<event_bus_policy::Condition>>) -> Self {
        self.0.set("Condition", value.into());
        self
    }

    /// The name of the event bus associated with the rule. If you omit this, the default event bus is used.
    ///
    /// `EventBusName`. A change replaces the resource.
    pub fn event_bus_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventBusName", value.into());
        self
    }

    /// The 12-digit AWS account ID that you are permitting to put events to your default event bus. Specify "\*" to permit any account to put events to your default event bus.
    ///
    /// `Principal`.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// A JSON string that describes the permission policy statement. You can include a `Policy` parameter in the request instead of using the `StatementId` , `Action` , `Principal` , or `Condition` parameters.
    ///
    /// `Statement`.
    pub fn statement(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Statement", value.into());
        self
    }

    /// An identifier string for the external account that you are granting permissions to.
    ///
    /// `StatementId`. Required. A change replaces the resource.
    pub fn statement_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatementId", value.into());
        self
    }
}

impl Resource for EventBusPolicy {
    const TYPE: &'static str = "AWS::Events::EventBusPolicy";
}

impl Construct for EventBusPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventBusPolicy> for Properties {
    fn from(value: EventBusPolicy) -> Self {
        value.0
    }
}

/// Creates or updates the specified rule. Rules are enabled by default, or based on value of the state. You can disable a rule using [DisableRule](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html) .
///
/// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rule(Properties);

impl Rule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the rule.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used.
    ///
    /// `EventBusName`.
    pub fn event_bus_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EventBusName", value.into());
        self
    }

    /// The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the \*\*Amazon EventBridge User Guide\*\* .
    ///
    /// `EventPattern`.
    pub fn event_pattern(mut self, value: impl Into<Json>) -> Self {
        self.0.set("EventPattern", value.into());
        self
    }

    /// The name of the rule.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the role that is used for target invocation.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The scheduling expression. For example, "cron(0 20 \* \* ? \*)", "rate(5 minutes)".
    ///
    /// `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpression", value.into());
        self
    }

    /// The state of the rule.
    ///
    /// `State`. Allowed: [`State`](rule::State).
    pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("State", value.into());
        self
    }

    /// Any tags assigned to the event rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule.
    ///
    /// `Targets`.
    pub fn targets(mut self, value: impl Into<List<rule::Target>>) -> Self {
        self.0.set("Targets", value.into());
        self
    }
}

impl Resource for Rule {
    const TYPE: &'static str = "AWS::Events::Rule";
}

impl Construct for Rule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Rule> for Properties {
    fn from(value: Rule) -> Self {
        value.0
    }
}

impl Handle<Rule> {
    /// The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt.
    ///
    /// `Fn::GetAtt` of `RuleName`.
    #[must_use]
    pub fn rule_name(self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// Words of [`ApiDestination`].
pub mod api_destination {
    words! {
        /// Words for `HttpMethod`.
        pub enum HttpMethod {
            Get = "GET",
            Head = "HEAD",
            Post = "POST",
            Options = "OPTIONS",
            Put = "PUT",
            Delete = "DELETE",
            Patch = "PATCH",
        }
    }
}

/// Property types and words of [`Connection`].
pub mod connection {
    use crate::{Json, List, Properties, Value};

    /// The API key authorization parameters for the connection.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `ApiKeyName`, `ApiKeyValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApiKeyAuthParameters(Properties);

    impl ApiKeyAuthParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the API key to use for authorization.
        ///
        /// `ApiKeyName`. Required.
        pub fn api_key_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyName", value.into());
            self
        }

        /// The value for the API key to use for authorization.
        ///
        /// `ApiKeyValue`. Required.
        pub fn api_key_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApiKeyValue", value.into());
            self
        }
    }

    impl From<ApiKeyAuthParameters> for Json {
        fn from(value: ApiKeyAuthParameters) -> Self {
            value.0.into()
        }
    }

    /// Tthe authorization parameters to use for the connection.
    ///
    /// A property type of `AWS::Events::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AuthParameters(Properties);

    impl AuthParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The API Key parameters to use for authorization.
        ///
        /// `ApiKeyAuthParameters`.
        pub fn api_key_auth_parameters(
            mut self,
            value: impl Into<Value<ApiKeyAuthParameters>>,
        ) -> Self {
            self.0.set("ApiKeyAuthParameters", value.into());
            self
        }

        /// The authorization parameters for Basic authorization.
        ///
        /// `BasicAuthParameters`.
        pub fn basic_auth_parameters(
            mut self,
            value: impl Into<Value<BasicAuthParameters>>,
        ) -> Self {
            self.0.set("BasicAuthParameters", value.into());
            self
        }

        /// For private OAuth authentication endpoints. The parameters EventBridge uses to authenticate against the endpoint.
        ///
        /// `ConnectivityParameters`.
        pub fn connectivity_parameters(
            mut self,
            value: impl Into<Value<ConnectivityParameters>>,
        ) -> Self {
            self.0.set("ConnectivityParameters", value.into());
            self
        }

        /// Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint.
        ///
        /// `InvocationHttpParameters`.
        pub fn invocation_http_parameters(
            mut self,
            value: impl Into<Value<ConnectionHttpParameters>>,
        ) -> Self {
            self.0.set("InvocationHttpParameters", value.into());
            self
        }

        /// The OAuth parameters to use for authorization.
        ///
        /// `OAuthParameters`.
        pub fn o_auth_parameters(mut self, value: impl Into<Value<OAuthParameters>>) -> Self {
            self.0.set("OAuthParameters", value.into());
            self
        }
    }

    impl From<AuthParameters> for Json {
        fn from(value: AuthParameters) -> Self {
            value.0.into()
        }
    }

    /// The Basic authorization parameters for the connection.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `Password`, `Username`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BasicAuthParameters(Properties);

    impl BasicAuthParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password associated with the user name to use for Basic authorization.
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The user name to use for Basic authorization.
        ///
        /// `Username`. Required.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<BasicAuthParameters> for Json {
        fn from(value: BasicAuthParameters) -> Self {
            value.0.into()
        }
    }

    /// The OAuth authorization parameters to use for the connection.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `ClientID`, `ClientSecret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientParameters(Properties);

    impl ClientParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The client ID to use for OAuth authorization.
        ///
        /// `ClientID`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientID", value.into());
            self
        }

        /// The client secret assciated with the client ID to use for OAuth authorization.
        ///
        /// `ClientSecret`. Required.
        pub fn client_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientSecret", value.into());
            self
        }
    }

    impl From<ClientParameters> for Json {
        fn from(value: ClientParameters) -> Self {
            value.0.into()
        }
    }

    /// Any additional parameters for the connection.
    ///
    /// A property type of `AWS::Events::Connection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectionHttpParameters(Properties);

    impl ConnectionHttpParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Any additional body string parameters for the connection.
        ///
        /// `BodyParameters`.
        pub fn body_parameters(mut self, value: impl Into<List<Parameter>>) -> Self {
            self.0.set("BodyParameters", value.into());
            self
        }

        /// Any additional header parameters for the connection.
        ///
        /// `HeaderParameters`.
        pub fn header_parameters(mut self, value: impl Into<List<Parameter>>) -> Self {
            self.0.set("HeaderParameters", value.into());
            self
        }

        /// Any additional query string parameters for the connection.
        ///
        /// `QueryStringParameters`.
        pub fn query_string_parameters(mut self, value: impl Into<List<Parameter>>) -> Self {
            self.0.set("QueryStringParameters", value.into());
            self
        }
    }

    impl From<ConnectionHttpParameters> for Json {
        fn from(value: ConnectionHttpParameters) -> Self {
            value.0.into()
        }
    }

    /// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `ResourceParameters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectivityParameters(Properties);

    impl ConnectivityParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameters for EventBridge to use when invoking the resource endpoint.
        ///
        /// `ResourceParameters`. Required.
        pub fn resource_parameters(mut self, value: impl Into<Value<ResourceParameters>>) -> Self {
            self.0.set("ResourceParameters", value.into());
            self
        }
    }

    impl From<ConnectivityParameters> for Json {
        fn from(value: ConnectivityParameters) -> Self {
            value.0.into()
        }
    }

    /// For connections to private APIs, the parameters to use for invoking the API.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `ResourceParameters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InvocationConnectivityParameters(Properties);

    impl InvocationConnectivityParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ResourceParameters`. Required.
        pub fn resource_parameters(mut self, value: impl Into<Value<ResourceParameters>>) -> Self {
            self.0.set("ResourceParameters", value.into());
            self
        }
    }

    impl From<InvocationConnectivityParameters> for Json {
        fn from(value: InvocationConnectivityParameters) -> Self {
            value.0.into()
        }
    }

    /// Contains the OAuth authorization parameters to use for the connection.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `AuthorizationEndpoint`, `ClientParameters`, `HttpMethod`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OAuthParameters(Properties);

    impl OAuthParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL to the authorization endpoint when OAuth is specified as the authorization type.
        ///
        /// `AuthorizationEndpoint`. Required.
        pub fn authorization_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthorizationEndpoint", value.into());
            self
        }

        /// The client parameters for OAuth authorization.
        ///
        /// `ClientParameters`. Required.
        pub fn client_parameters(mut self, value: impl Into<Value<ClientParameters>>) -> Self {
            self.0.set("ClientParameters", value.into());
            self
        }

        /// The method to use for the authorization request.
        ///
        /// `HttpMethod`. Required. Allowed: [`HttpMethod`].
        pub fn http_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HttpMethod", value.into());
            self
        }

        /// Details about the additional parameters to use for the connection.
        ///
        /// `OAuthHttpParameters`.
        pub fn o_auth_http_parameters(
            mut self,
            value: impl Into<Value<ConnectionHttpParameters>>,
        ) -> Self {
            self.0.set("OAuthHttpParameters", value.into());
            self
        }
    }

    impl From<OAuthParameters> for Json {
        fn from(value: OAuthParameters) -> Self {
            value.0.into()
        }
    }

    /// Any additional query string parameter for the connection. You can include up to 100 additional query string parameters per request. Each additional parameter counts towards the event payload size, which cannot exceed 64 KB.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Parameter(Properties);

    impl Parameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the value is secret.
        ///
        /// `IsValueSecret`.
        pub fn is_value_secret(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsValueSecret", value.into());
            self
        }

        /// The key for a query string parameter.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value associated with the key for the query string parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Parameter> for Json {
        fn from(value: Parameter) -> Self {
            value.0.into()
        }
    }

    /// The parameters for EventBridge to use when invoking the resource endpoint.
    ///
    /// A property type of `AWS::Events::Connection`.
    ///
    /// Required: `ResourceConfigurationArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceParameters(Properties);

    impl ResourceParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
        ///
        /// `ResourceAssociationArn`.
        pub fn resource_association_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceAssociationArn", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
        ///
        /// `ResourceConfigurationArn`. Required.
        pub fn resource_configuration_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceConfigurationArn", value.into());
            self
        }
    }

    impl From<ResourceParameters> for Json {
        fn from(value: ResourceParameters) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthorizationType`.
        pub enum AuthorizationType {
            ApiKey = "API_KEY",
            Basic = "BASIC",
            OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS",
        }

        /// Words for `HttpMethod`.
        pub enum HttpMethod {
            Get = "GET",
            Post = "POST",
            Put = "PUT",
        }
    }
}

/// Property types and words of [`Endpoint`].
pub mod endpoint {
    use crate::{Json, Properties, Value};

    /// The event buses the endpoint is associated with.
    ///
    /// A property type of `AWS::Events::Endpoint`.
    ///
    /// Required: `EventBusArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EndpointEventBus(Properties);

    impl EndpointEventBus {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the event bus the endpoint is associated with.
        ///
        /// `EventBusArn`. Required.
        pub fn event_bus_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventBusArn", value.into());
            self
        }
    }

    impl From<EndpointEventBus> for Json {
        fn from(value: EndpointEventBus) -> Self {
            value.0.into()
        }
    }

    /// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered.
    ///
    /// A property type of `AWS::Events::Endpoint`.
    ///
    /// Required: `Primary`, `Secondary`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FailoverConfig(Properties);

    impl FailoverConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The main Region of the endpoint.
        ///
        /// `Primary`. Required.
        pub fn primary(mut self, value: impl Into<Value<Primary>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }

        /// The Region that events are routed to when failover is triggered or event replication is enabled.
        ///
        /// `Secondary`. Required.
        pub fn secondary(mut self, value: impl Into<Value<Secondary>>) -> Self {
            self.0.set("Secondary", value.into());
            self
        }
    }

    impl From<FailoverConfig> for Json {
        fn from(value: FailoverConfig) -> Self {
            value.0.into()
        }
    }

    /// The primary Region of the endpoint.
    ///
    /// A property type of `AWS::Events::Endpoint`.
    ///
    /// Required: `HealthCheck`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Primary(Properties);

    impl Primary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the health check used by the endpoint to determine whether failover is triggered.
        ///
        /// `HealthCheck`. Required.
        pub fn health_check(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HealthCheck", value.into());
            self
        }
    }

    impl From<Primary> for Json {
        fn from(value: Primary) -> Self {
            value.0.into()
        }
    }

    /// Endpoints can replicate all events to the secondary Region.
    ///
    /// A property type of `AWS::Events::Endpoint`.
    ///
    /// Required: `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationConfig(Properties);

    impl ReplicationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The state of event replication.
        ///
        /// `State`. Required. Allowed: [`State`].
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ReplicationConfig> for Json {
        fn from(value: ReplicationConfig) -> Self {
            value.0.into()
        }
    }

    /// The routing configuration of the endpoint.
    ///
    /// A property type of `AWS::Events::Endpoint`.
    ///
    /// Required: `FailoverConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoutingConfig(Properties);

    impl RoutingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered.
        ///
        /// `FailoverConfig`. Required.
        pub fn failover_config(mut self, value: impl Into<Value<FailoverConfig>>) -> Self {
            self.0.set("FailoverConfig", value.into());
            self
        }
    }

    impl From<RoutingConfig> for Json {
        fn from(value: RoutingConfig) -> Self {
            value.0.into()
        }
    }

    /// The secondary Region that processes events when failover is triggered or replication is enabled.
    ///
    /// A property type of `AWS::Events::Endpoint`.
    ///
    /// Required: `Route`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Secondary(Properties);

    impl Secondary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the secondary Region.
        ///
        /// `Route`. Required.
        pub fn route(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Route", value.into());
            self
        }
    }

    impl From<Secondary> for Json {
        fn from(value: Secondary) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `State`.
        pub enum State {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`EventBus`].
pub mod event_bus {
    use crate::{Json, Properties, Value};

    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    ///
    /// A property type of `AWS::Events::EventBus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterConfig(Properties);

    impl DeadLetterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<DeadLetterConfig> for Json {
        fn from(value: DeadLetterConfig) -> Self {
            value.0.into()
        }
    }

    /// The logging configuration settings for the event bus.
    ///
    /// A property type of `AWS::Events::EventBus`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LogConfig(Properties);

    impl LogConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures whether or not to include event detail, input transformer details, target properties, and target input in the applicable log messages.
        ///
        /// `IncludeDetail`. Allowed: [`IncludeDetail`].
        pub fn include_detail(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IncludeDetail", value.into());
            self
        }

        /// Configures the log level of the EventBus and determines which log messages are sent to Ingestion Hub for delivery.
        ///
        /// `Level`. Allowed: [`Level`].
        pub fn level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Level", value.into());
            self
        }
    }

    impl From<LogConfig> for Json {
        fn from(value: LogConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Events::EventBus`.
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
        /// Words for `IncludeDetail`.
        pub enum IncludeDetail {
            Full = "FULL",
            None = "NONE",
        }

        /// Words for `Level`.
        pub enum Level {
            Info = "INFO",
            Error = "ERROR",
            Trace = "TRACE",
            Off = "OFF",
        }
    }
}

/// Property types and words of [`EventBusPolicy`].
pub mod event_bus_policy {
    use crate::{Json, Properties, Value};

    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
    ///
    /// A property type of `AWS::Events::EventBusPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the value for the key. Currently, this must be the ID of the organization.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Specifies the type of condition. Currently the only supported value is StringEquals.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            EventsPutEvents = "events:PutEvents",
        }

        /// Words for `Type`.
        pub enum Type {
            StringEquals = "StringEquals",
        }
    }
}

/// Property types and words of [`Rule`].
pub mod rule {
    use crate::{Json, List, Map, Properties, Value};

    /// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `GraphQLOperation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AppSyncParameters(Properties);

    impl AppSyncParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service.
        ///
        /// `GraphQLOperation`. Required.
        pub fn graph_ql_operation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GraphQLOperation", value.into());
            self
        }
    }

    impl From<AppSyncParameters> for Json {
        fn from(value: AppSyncParameters) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsVpcConfiguration(Properties);

    impl AwsVpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE` .
        ///
        /// `AssignPublicIp`. Allowed: [`AssignPublicIp`].
        pub fn assign_public_ip(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AssignPublicIp", value.into());
            self
        }

        /// Specifies the security groups associated with the task. These security groups must all be in the same VPC. You can specify as many as five security groups.
        ///
        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }

        /// Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as many as 16 subnets.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<AwsVpcConfiguration> for Json {
        fn from(value: AwsVpcConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchArrayProperties(Properties);

    impl BatchArrayProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The size of the array, if this is an array batch job. Valid values are integers between 2 and 10,000.
        ///
        /// `Size`.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }
    }

    impl From<BatchArrayProperties> for Json {
        fn from(value: BatchArrayProperties) -> Self {
            value.0.into()
        }
    }

    /// The custom parameters to be used when the target is an AWS Batch job.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `JobDefinition`, `JobName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchParameters(Properties);

    impl BatchParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job.
        ///
        /// `ArrayProperties`.
        pub fn array_properties(mut self, value: impl Into<Value<BatchArrayProperties>>) -> Self {
            self.0.set("ArrayProperties", value.into());
            self
        }

        /// The ARN or name of the job definition to use if the event target is an AWS Batch job. This job definition must already exist.
        ///
        /// `JobDefinition`. Required.
        pub fn job_definition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobDefinition", value.into());
            self
        }

        /// The name to use for this execution of the job, if the target is an AWS Batch job.
        ///
        /// `JobName`. Required.
        pub fn job_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("JobName", value.into());
            self
        }

        /// The retry strategy to use for failed jobs, if the target is an AWS Batch job. The retry strategy is the number of times to retry the failed job execution. Valid values are 1–10.
        ///
        /// `RetryStrategy`.
        pub fn retry_strategy(mut self, value: impl Into<Value<BatchRetryStrategy>>) -> Self {
            self.0.set("RetryStrategy", value.into());
            self
        }
    }

    impl From<BatchParameters> for Json {
        fn from(value: BatchParameters) -> Self {
            value.0.into()
        }
    }

    /// The retry strategy to use for failed jobs, if the target is an AWS Batch job. If you specify a retry strategy here, it overrides the retry strategy defined in the job definition.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BatchRetryStrategy(Properties);

    impl BatchRetryStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of times to attempt to retry, if the job fails. Valid values are 1–10.
        ///
        /// `Attempts`.
        pub fn attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Attempts", value.into());
            self
        }
    }

    impl From<BatchRetryStrategy> for Json {
        fn from(value: BatchRetryStrategy) -> Self {
            value.0.into()
        }
    }

    /// The details of a capacity provider strategy. To learn more, see [CapacityProviderStrategyItem](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html) in the Amazon ECS API Reference.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `CapacityProvider`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapacityProviderStrategyItem(Properties);

    impl CapacityProviderStrategyItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of 0 is used.
        ///
        /// `Base`.
        pub fn base(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Base", value.into());
            self
        }

        /// The short name of the capacity provider.
        ///
        /// `CapacityProvider`. Required.
        pub fn capacity_provider(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CapacityProvider", value.into());
            self
        }

        /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<CapacityProviderStrategyItem> for Json {
        fn from(value: CapacityProviderStrategyItem) -> Self {
            value.0.into()
        }
    }

    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeadLetterConfig(Properties);

    impl DeadLetterConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the SQS queue specified as the target for the dead-letter queue.
        ///
        /// `Arn`.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<DeadLetterConfig> for Json {
        fn from(value: DeadLetterConfig) -> Self {
            value.0.into()
        }
    }

    /// The custom parameters to be used when the target is an Amazon ECS task.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `TaskDefinitionArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EcsParameters(Properties);

    impl EcsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The capacity provider strategy to use for the task.
        ///
        /// `CapacityProviderStrategy`.
        pub fn capacity_provider_strategy(
            mut self,
            value: impl Into<List<CapacityProviderStrategyItem>>,
        ) -> Self {
            self.0.set("CapacityProviderStrategy", value.into());
            self
        }

        /// Specifies whether to enable Amazon ECS managed tags for the task.
        ///
        /// `EnableECSManagedTags`.
        pub fn enable_ecs_managed_tags(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableECSManagedTags", value.into());
            self
        }

        /// Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task.
        ///
        /// `EnableExecuteCommand`.
        pub fn enable_execute_command(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableExecuteCommand", value.into());
            self
        }

        /// Specifies an ECS task group for the task. The maximum length is 255 characters.
        ///
        /// `Group`.
        pub fn group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Group", value.into());
            self
        }

        /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task.
        ///
        /// `LaunchType`. Allowed: [`LaunchType`].
        pub fn launch_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LaunchType", value.into());
            self
        }

        /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC subnets and security groups associated with the task, and whether a public IP address is to be used.
        ///
        /// `NetworkConfiguration`.
        pub fn network_configuration(
            mut self,
            value: impl Into<Value<NetworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkConfiguration", value.into());
            self
        }

        /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task (including constraints in the task definition and those specified at runtime).
        ///
        /// `PlacementConstraints`.
        pub fn placement_constraints(
            mut self,
            value: impl Into<List<PlacementConstraint>>,
        ) -> Self {
            self.0.set("PlacementConstraints", value.into());
            self
        }

        /// The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task.
        ///
        /// `PlacementStrategies`.
        pub fn placement_strategies(mut self, value: impl Into<List<PlacementStrategy>>) -> Self {
            self.0.set("PlacementStrategies", value.into());
            self
        }

        /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as `1.1.0` .
        ///
        /// `PlatformVersion`.
        pub fn platform_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlatformVersion", value.into());
            self
        }

        /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation.
        ///
        /// `PropagateTags`. Allowed: [`PropagateTags`].
        pub fn propagate_tags(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PropagateTags", value.into());
            self
        }

        /// The reference ID to use for the task.
        ///
        /// `ReferenceId`.
        pub fn reference_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReferenceId", value.into());
            self
        }

        /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define.
        ///
        /// `TagList`.
        pub fn tag_list(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("TagList", value.into());
            self
        }

        /// The number of tasks to create based on `TaskDefinition` . The default is 1.
        ///
        /// `TaskCount`.
        pub fn task_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TaskCount", value.into());
            self
        }

        /// The ARN of the task definition to use if the event target is an Amazon ECS task.
        ///
        /// `TaskDefinitionArn`. Required.
        pub fn task_definition_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TaskDefinitionArn", value.into());
            self
        }
    }

    impl From<EcsParameters> for Json {
        fn from(value: EcsParameters) -> Self {
            value.0.into()
        }
    }

    /// These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpParameters(Properties);

    impl HttpParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
        ///
        /// `HeaderParameters`.
        pub fn header_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("HeaderParameters", value.into());
            self
        }

        /// The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("\*").
        ///
        /// `PathParameterValues`.
        pub fn path_parameter_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PathParameterValues", value.into());
            self
        }

        /// The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
        ///
        /// `QueryStringParameters`.
        pub fn query_string_parameters(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("QueryStringParameters", value.into());
            self
        }
    }

    impl From<HttpParameters> for Json {
        fn from(value: HttpParameters) -> Self {
            value.0.into()
        }
    }

    /// Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `InputTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InputTransformer(Properties);

    impl InputTransformer {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Map of JSON paths to be extracted from the event. You can then insert these in the template in `InputTemplate` to produce the output you want to be sent to the target.
        ///
        /// `InputPathsMap`.
        pub fn input_paths_map(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("InputPathsMap", value.into());
            self
        }

        /// Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target. Enclose each `InputPathsMaps` value in brackets: \< \*value\* \>
        ///
        /// `InputTemplate`. Required.
        pub fn input_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputTemplate", value.into());
            self
        }
    }

    impl From<InputTransformer> for Json {
        fn from(value: InputTransformer) -> Self {
            value.0.into()
        }
    }

    /// This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon Kinesis data stream, so that you can control the shard to which the event goes.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `PartitionKeyPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisParameters(Properties);

    impl KinesisParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON path to be extracted from the event and used as the partition key.
        ///
        /// `PartitionKeyPath`. Required.
        pub fn partition_key_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PartitionKeyPath", value.into());
            self
        }
    }

    impl From<KinesisParameters> for Json {
        fn from(value: KinesisParameters) -> Self {
            value.0.into()
        }
    }

    /// This structure specifies the network configuration for an ECS task.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
        ///
        /// `AwsVpcConfiguration`.
        pub fn aws_vpc_configuration(
            mut self,
            value: impl Into<Value<AwsVpcConfiguration>>,
        ) -> Self {
            self.0.set("AwsVpcConfiguration", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// An object representing a constraint on task placement.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementConstraint(Properties);

    impl PlacementConstraint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance` .
        ///
        /// `Expression`.
        pub fn expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Expression", value.into());
            self
        }

        /// The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a different container instance. Use memberOf to restrict the selection to a group of valid candidates.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PlacementConstraint> for Json {
        fn from(value: PlacementConstraint) -> Self {
            value.0.into()
        }
    }

    /// The task placement strategy for a task or service.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PlacementStrategy(Properties);

    impl PlacementStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The field to apply the placement strategy against.
        ///
        /// `Field`.
        pub fn field(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Field", value.into());
            self
        }

        /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates. The spread placement strategy spreads placement across available candidates evenly based on the field parameter.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PlacementStrategy> for Json {
        fn from(value: PlacementStrategy) -> Self {
            value.0.into()
        }
    }

    /// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `Database`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RedshiftDataParameters(Properties);

    impl RedshiftDataParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the database. Required when authenticating using temporary credentials.
        ///
        /// `Database`. Required.
        pub fn database(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Database", value.into());
            self
        }

        /// The database user name. Required when authenticating using temporary credentials.
        ///
        /// `DbUser`.
        pub fn db_user(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbUser", value.into());
            self
        }

        /// The name or ARN of the secret that enables access to the database. Required when authenticating using AWS Secrets Manager.
        ///
        /// `SecretManagerArn`.
        pub fn secret_manager_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretManagerArn", value.into());
            self
        }

        /// The SQL statement text to run.
        ///
        /// `Sql`.
        pub fn sql(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sql", value.into());
            self
        }

        /// One or more SQL statements to run. The SQL statements are run as a single transaction. They run serially in the order of the array. Subsequent SQL statements don't start until the previous statement in the array completes.
        ///
        /// `Sqls`.
        pub fn sqls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Sqls", value.into());
            self
        }

        /// The name of the SQL statement. You can name the SQL statement when you create it to identify the query.
        ///
        /// `StatementName`.
        pub fn statement_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatementName", value.into());
            self
        }

        /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
        ///
        /// `WithEvent`.
        pub fn with_event(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("WithEvent", value.into());
            self
        }
    }

    impl From<RedshiftDataParameters> for Json {
        fn from(value: RedshiftDataParameters) -> Self {
            value.0.into()
        }
    }

    /// A `RetryPolicy` object that includes information about the retry policy settings.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RetryPolicy(Properties);

    impl RetryPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum amount of time, in seconds, to continue to make retry attempts.
        ///
        /// `MaximumEventAgeInSeconds`.
        pub fn maximum_event_age_in_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumEventAgeInSeconds", value.into());
            self
        }

        /// The maximum number of retry attempts to make before the request fails. Retry attempts continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is met.
        ///
        /// `MaximumRetryAttempts`.
        pub fn maximum_retry_attempts(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaximumRetryAttempts", value.into());
            self
        }
    }

    impl From<RetryPolicy> for Json {
        fn from(value: RetryPolicy) -> Self {
            value.0.into()
        }
    }

    /// This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent the command.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `RunCommandTargets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunCommandParameters(Properties);

    impl RunCommandParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a tag.
        ///
        /// `RunCommandTargets`. Required.
        pub fn run_command_targets(mut self, value: impl Into<List<RunCommandTarget>>) -> Self {
            self.0.set("RunCommandTargets", value.into());
            self
        }
    }

    impl From<RunCommandParameters> for Json {
        fn from(value: RunCommandParameters) -> Self {
            value.0.into()
        }
    }

    /// Information about the EC2 instances that are to be sent the command, specified as key-value pairs. Each `RunCommandTarget` block can include only one key, but this key may specify multiple values.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `Key`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RunCommandTarget(Properties);

    impl RunCommandTarget {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Can be either `tag:` \*tag-key\* or `InstanceIds` .
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// If `Key` is `tag:` \*tag-key\* , `Values` is a list of tag values. If `Key` is `InstanceIds` , `Values` is a list of Amazon EC2 instance IDs.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<RunCommandTarget> for Json {
        fn from(value: RunCommandTarget) -> Self {
            value.0.into()
        }
    }

    /// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SageMakerPipelineParameter(Properties);

    impl SageMakerPipelineParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SageMakerPipelineParameter> for Json {
        fn from(value: SageMakerPipelineParameter) -> Self {
            value.0.into()
        }
    }

    /// These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on EventBridge events.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SageMakerPipelineParameters(Properties);

    impl SageMakerPipelineParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
        ///
        /// `PipelineParameterList`.
        pub fn pipeline_parameter_list(
            mut self,
            value: impl Into<List<SageMakerPipelineParameter>>,
        ) -> Self {
            self.0.set("PipelineParameterList", value.into());
            self
        }
    }

    impl From<SageMakerPipelineParameters> for Json {
        fn from(value: SageMakerPipelineParameters) -> Self {
            value.0.into()
        }
    }

    /// The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue.
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `MessageGroupId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqsParameters(Properties);

    impl SqsParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the message group to use as the target.
        ///
        /// `MessageGroupId`. Required.
        pub fn message_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MessageGroupId", value.into());
            self
        }
    }

    impl From<SqsParameters> for Json {
        fn from(value: SqsParameters) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair associated with an ECS Target of an EventBridge rule. The tag will be propagated to ECS by EventBridge when starting an ECS task based on a matched event.
    ///
    /// A property type of `AWS::Events::Rule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string you can use to assign a value. The combination of tag keys and values can help you organize and categorize your resources.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the specified tag key.
        ///
        /// `Value`.
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

    /// Targets are the resources to be invoked when a rule is triggered. For a complete list of services and resources that can be set as a target, see [PutTargets](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html) .
    ///
    /// A property type of `AWS::Events::Rule`.
    ///
    /// Required: `Arn`, `Id`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Target(Properties);

    impl Target {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
        ///
        /// `AppSyncParameters`.
        pub fn app_sync_parameters(mut self, value: impl Into<Value<AppSyncParameters>>) -> Self {
            self.0.set("AppSyncParameters", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the target.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters. For more information, see [Jobs](https://docs.aws.amazon.com/batch/latest/userguide/jobs.html) in the \*AWS Batch User Guide\* .
        ///
        /// `BatchParameters`.
        pub fn batch_parameters(mut self, value: impl Into<Value<BatchParameters>>) -> Self {
            self.0.set("BatchParameters", value.into());
            self
        }

        /// The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to.
        ///
        /// `DeadLetterConfig`.
        pub fn dead_letter_config(mut self, value: impl Into<Value<DeadLetterConfig>>) -> Self {
            self.0.set("DeadLetterConfig", value.into());
            self
        }

        /// Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task.
        ///
        /// `EcsParameters`.
        pub fn ecs_parameters(mut self, value: impl Into<Value<EcsParameters>>) -> Self {
            self.0.set("EcsParameters", value.into());
            self
        }

        /// Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination.
        ///
        /// `HttpParameters`.
        pub fn http_parameters(mut self, value: impl Into<Value<HttpParameters>>) -> Self {
            self.0.set("HttpParameters", value.into());
            self
        }

        /// The ID of the target within the specified rule. Use this ID to reference the target when updating the rule. We recommend using a memorable and unique string.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target.
        ///
        /// `Input`.
        pub fn input(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Input", value.into());
            self
        }

        /// The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation.
        ///
        /// `InputPath`.
        pub fn input_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputPath", value.into());
            self
        }

        /// Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target.
        ///
        /// `InputTransformer`.
        pub fn input_transformer(mut self, value: impl Into<Value<InputTransformer>>) -> Self {
            self.0.set("InputTransformer", value.into());
            self
        }

        /// The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream. If you do not include this parameter, the default is to use the `eventId` as the partition key.
        ///
        /// `KinesisParameters`.
        pub fn kinesis_parameters(mut self, value: impl Into<Value<KinesisParameters>>) -> Self {
            self.0.set("KinesisParameters", value.into());
            self
        }

        /// Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster.
        ///
        /// `RedshiftDataParameters`.
        pub fn redshift_data_parameters(
            mut self,
            value: impl Into<Value<RedshiftDataParameters>>,
        ) -> Self {
            self.0.set("RedshiftDataParameters", value.into());
            self
        }

        /// The retry policy configuration to use for the dead-letter queue.
        ///
        /// `RetryPolicy`.
        pub fn retry_policy(mut self, value: impl Into<Value<RetryPolicy>>) -> Self {
            self.0.set("RetryPolicy", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered. If one rule triggers multiple targets, you can use a different IAM role for each target.
        ///
        /// `RoleArn`.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// Parameters used when you are using the rule to invoke Amazon EC2 Run Command.
        ///
        /// `RunCommandParameters`.
        pub fn run_command_parameters(
            mut self,
            value: impl Into<Value<RunCommandParameters>>,
        ) -> Self {
            self.0.set("RunCommandParameters", value.into());
            self
        }

        /// Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building Pipeline.
        ///
        /// `SageMakerPipelineParameters`.
        pub fn sage_maker_pipeline_parameters(
            mut self,
            value: impl Into<Value<SageMakerPipelineParameters>>,
        ) -> Self {
            self.0.set("SageMakerPipelineParameters", value.into());
            self
        }

        /// Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
        ///
        /// `SqsParameters`.
        pub fn sqs_parameters(mut self, value: impl Into<Value<SqsParameters>>) -> Self {
            self.0.set("SqsParameters", value.into());
            self
        }
    }

    impl From<Target> for Json {
        fn from(value: Target) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `State`.
        pub enum State {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
        }

        /// Words for `AssignPublicIp`.
        pub enum AssignPublicIp {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
        }

        /// Words for `LaunchType`.
        pub enum LaunchType {
            Ec2 = "EC2",
            External = "EXTERNAL",
            Fargate = "FARGATE",
        }

        /// Words for `PropagateTags`.
        pub enum PropagateTags {
            TaskDefinition = "TASK_DEFINITION",
        }

        /// Words for `Type`.
        pub enum Type {
            DistinctInstance = "distinctInstance",
            MemberOf = "memberOf",
        }
    }
}
