//! `AWS::MediaStore`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The AWS::MediaStore::Container resource specifies a storage container to hold objects. A container is similar to a bucket in Amazon S3.
///
/// [`AWS::MediaStore::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediastore-container.html).
///
/// Required: `ContainerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Container(Properties);

impl Container {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The state of access logging on the container. This value is `false` by default, indicating that AWS Elemental MediaStore does not send access logs to Amazon CloudWatch Logs.
    ///
    /// `AccessLoggingEnabled`.
    pub fn access_logging_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("AccessLoggingEnabled", value.into());
        self
    }

    /// The name for the container. The name must be from 1 to 255 characters. Container names must be unique to your AWS account within a specific region.
    ///
    /// `ContainerName`. Required. A change replaces the resource.
    pub fn container_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ContainerName", value.into());
        self
    }

    /// \> End of support notice: On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore.
    ///
    /// `CorsPolicy`.
    pub fn cors_policy(mut self, value: impl Into<List<container::CorsRule>>) -> Self {
        self.0.set("CorsPolicy", value.into());
        self
    }

    /// \> End of support notice: On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore.
    ///
    /// `LifecyclePolicy`.
    pub fn lifecycle_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LifecyclePolicy", value.into());
        self
    }

    /// The metric policy that is associated with the container. A metric policy allows AWS Elemental MediaStore to send metrics to Amazon CloudWatch. In the policy, you must indicate whether you want MediaStore to send container-level metrics.
    ///
    /// `MetricPolicy`.
    pub fn metric_policy(mut self, value: impl Into<Value<container::MetricPolicy>>) -> Self {
        self.0.set("MetricPolicy", value.into());
        self
    }

    /// Creates an access policy for the specified container to restrict the users and clients that can access it.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<container::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Container {
    const TYPE: &'static str = "AWS::MediaStore::Container";
}

impl Construct for Container {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Container> for Properties {
    fn from(value: Container) -> Self {
        value.0
    }
}

impl Handle<Container> {
    /// The DNS endpoint of the container. Use the endpoint to identify the specific container when sending requests to the data plane. The service assigns this value when the container is created.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`Container`].
pub mod container {
    use crate::{Json, List, Properties, Value};

    /// A rule for a CORS policy. You can add up to 100 rules to a CORS policy. If more than one rule applies, the service uses the first applicable rule listed.
    ///
    /// A property type of `AWS::MediaStore::Container`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CorsRule(Properties);

    impl CorsRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies which headers are allowed in a preflight `OPTIONS` request through the `Access-Control-Request-Headers` header. Each header name that is specified in `Access-Control-Request-Headers` must have a corresponding entry in the rule.
        ///
        /// `AllowedHeaders`.
        pub fn allowed_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedHeaders", value.into());
            self
        }

        /// Identifies an HTTP method that the origin that is specified in the rule is allowed to execute.
        ///
        /// `AllowedMethods`.
        pub fn allowed_methods(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedMethods", value.into());
            self
        }

        /// One or more response headers that you want users to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
        ///
        /// `AllowedOrigins`.
        pub fn allowed_origins(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedOrigins", value.into());
            self
        }

        /// One or more headers in the response that you want users to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
        ///
        /// `ExposeHeaders`.
        pub fn expose_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExposeHeaders", value.into());
            self
        }

        /// The time in seconds that your browser caches the preflight response for the specified resource.
        ///
        /// `MaxAgeSeconds`.
        pub fn max_age_seconds(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxAgeSeconds", value.into());
            self
        }
    }

    impl From<CorsRule> for Json {
        fn from(value: CorsRule) -> Self {
            value.0.into()
        }
    }

    /// The metric policy that is associated with the container. A metric policy allows AWS Elemental MediaStore to send metrics to Amazon CloudWatch. In the policy, you must indicate whether you want MediaStore to send container-level metrics.
    ///
    /// A property type of `AWS::MediaStore::Container`.
    ///
    /// Required: `ContainerLevelMetrics`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricPolicy(Properties);

    impl MetricPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A setting to enable or disable metrics at the container level.
        ///
        /// `ContainerLevelMetrics`. Required.
        pub fn container_level_metrics(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContainerLevelMetrics", value.into());
            self
        }

        /// A parameter that holds an array of rules that enable metrics at the object level. This parameter is optional, but if you choose to include it, you must also include at least one rule. By default, you can include up to five rules.
        ///
        /// `MetricPolicyRules`.
        pub fn metric_policy_rules(mut self, value: impl Into<List<MetricPolicyRule>>) -> Self {
            self.0.set("MetricPolicyRules", value.into());
            self
        }
    }

    impl From<MetricPolicy> for Json {
        fn from(value: MetricPolicy) -> Self {
            value.0.into()
        }
    }

    /// A setting that enables metrics at the object level. Each rule contains an object group and an object group name. If the policy includes the MetricPolicyRules parameter, you must include at least one rule.
    ///
    /// A property type of `AWS::MediaStore::Container`.
    ///
    /// Required: `ObjectGroup`, `ObjectGroupName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MetricPolicyRule(Properties);

    impl MetricPolicyRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A path or file name that defines which objects to include in the group. Wildcards (\*) are acceptable.
        ///
        /// `ObjectGroup`. Required.
        pub fn object_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectGroup", value.into());
            self
        }

        /// A name that allows you to refer to the object group.
        ///
        /// `ObjectGroupName`. Required.
        pub fn object_group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectGroupName", value.into());
            self
        }
    }

    impl From<MetricPolicyRule> for Json {
        fn from(value: MetricPolicyRule) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MediaStore::Container`.
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
