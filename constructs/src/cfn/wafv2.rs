//! `AWS::WAFv2`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// \> This is the latest version of \*AWS WAF\* , named AWS WAF V2, released in November, 2019.
///
/// [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html).
///
/// Required: `Addresses`, `IPAddressVersion`, `Scope`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IPSet(Properties);

impl IPSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want AWS WAF to inspect for in incoming requests. All addresses must be specified using Classless Inter-Domain Routing (CIDR) notation.
    ///
    /// `Addresses`. Required.
    pub fn addresses(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Addresses", value.into());
        self
    }

    /// A description of the IP set that helps with identification.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The version of the IP addresses, either `IPV4` or `IPV6` .
    ///
    /// `IPAddressVersion`. Required. Allowed: [`IPAddressVersion`](ip_set::IPAddressVersion).
    pub fn ip_address_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IPAddressVersion", value.into());
        self
    }

    /// The name of the IP set. You cannot change the name of an `IPSet` after you create it.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application.
    ///
    /// `Scope`. Required. Allowed: [`Scope`](ip_set::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<ip_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IPSet {
    const TYPE: &'static str = "AWS::WAFv2::IPSet";
}

impl Construct for IPSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IPSet> for Properties {
    fn from(value: IPSet) -> Self {
        value.0
    }
}

impl Handle<IPSet> {
    /// The Amazon Resource Name (ARN) of the IP set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the IP set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF .
///
/// [`AWS::WAFv2::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html).
///
/// Required: `LogDestinationConfigs`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LoggingConfiguration(Properties);

impl LoggingConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The logging destination configuration that you want to associate with the web ACL.
    ///
    /// `LogDestinationConfigs`. Required.
    pub fn log_destination_configs(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogDestinationConfigs", value.into());
        self
    }

    /// Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
    ///
    /// `LoggingFilter`.
    pub fn logging_filter(
        mut self,
        value: impl Into<Value<logging_configuration::LoggingFilter>>,
    ) -> Self {
        self.0.set("LoggingFilter", value.into());
        self
    }

    /// The parts of the request that you want to keep out of the logs.
    ///
    /// `RedactedFields`.
    pub fn redacted_fields(
        mut self,
        value: impl Into<List<logging_configuration::FieldToMatch>>,
    ) -> Self {
        self.0.set("RedactedFields", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs` .
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }
}

impl Resource for LoggingConfiguration {
    const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration";
}

impl Construct for LoggingConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LoggingConfiguration> for Properties {
    fn from(value: LoggingConfiguration) -> Self {
        value.0
    }
}

impl Handle<LoggingConfiguration> {
    /// Indicates whether the logging configuration was created by AWS Firewall Manager , as part of an AWS WAF policy configuration. If true, only Firewall Manager can modify or delete the configuration.
    ///
    /// `Fn::GetAtt` of `ManagedByFirewallManager`.
    #[must_use]
    pub fn managed_by_firewall_manager(self) -> Value<bool> {
        self.attribute("ManagedByFirewallManager")
    }
}

/// \> This is the latest version of \*AWS WAF\* , named AWS WAF V2, released in November, 2019.
///
/// [`AWS::WAFv2::RegexPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html).
///
/// Required: `RegularExpressionList`, `Scope`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RegexPatternSet(Properties);

impl RegexPatternSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the set that helps with identification.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the set. You cannot change the name after you create the set.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The regular expression patterns in the set.
    ///
    /// `RegularExpressionList`. Required.
    pub fn regular_expression_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RegularExpressionList", value.into());
        self
    }

    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS Amplify application, use `CLOUDFRONT` .
    ///
    /// `Scope`. Required. Allowed: [`Scope`](regex_pattern_set::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<regex_pattern_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RegexPatternSet {
    const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet";
}

impl Construct for RegexPatternSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RegexPatternSet> for Properties {
    fn from(value: RegexPatternSet) -> Self {
        value.0
    }
}

impl Handle<RegexPatternSet> {
    /// The Amazon Resource Name (ARN) of the regex pattern set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the regex pattern set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> This is the latest version of \*AWS WAF\* , named AWS WAF V2, released in November, 2019.
///
/// [`AWS::WAFv2::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-rulegroup.html).
///
/// Required: `Capacity`, `Scope`, `VisibilityConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RuleGroup(Properties);

impl RuleGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The labels that one or more rules in this rule group add to matching web requests. These labels are defined in the `RuleLabels` for a `Rule` .
    ///
    /// `AvailableLabels`.
    pub fn available_labels(mut self, value: impl Into<List<rule_group::LabelSummary>>) -> Self {
        self.0.set("AvailableLabels", value.into());
        self
    }

    /// The web ACL capacity units (WCUs) required for this rule group.
    ///
    /// `Capacity`. Required.
    pub fn capacity(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Capacity", value.into());
        self
    }

    /// The labels that one or more rules in this rule group match against in label match statements. These labels are defined in a `LabelMatchStatement` specification, in the `Statement` definition of a rule.
    ///
    /// `ConsumedLabels`.
    pub fn consumed_labels(mut self, value: impl Into<List<rule_group::LabelSummary>>) -> Self {
        self.0.set("ConsumedLabels", value.into());
        self
    }

    /// A map of custom response keys and content bodies. When you create a rule with a block action, you can send a custom response to the web request.
    ///
    /// `CustomResponseBodies`.
    pub fn custom_response_bodies(
        mut self,
        value: impl Into<Map<rule_group::CustomResponseBody>>,
    ) -> Self {
        self.0.set("CustomResponseBodies", value.into());
        self
    }

    /// A description of the rule group that helps with identification.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Configures monetization for the web ACL or rule group.
    ///
    /// `MonetizationConfig`.
    pub fn monetization_config(
        mut self,
        value: impl Into<Value<rule_group::MonetizationConfig>>,
    ) -> Self {
        self.0.set("MonetizationConfig", value.into());
        self
    }

    /// The name of the rule group. You cannot change the name of a rule group after you create it.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The rule statements used to identify the web requests that you want to allow, block, or count.
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl Into<List<rule_group::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS Amplify application, use `CLOUDFRONT` .
    ///
    /// `Scope`. Required. Allowed: [`Scope`](rule_group::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    ///
    /// `VisibilityConfig`. Required.
    pub fn visibility_config(
        mut self,
        value: impl Into<Value<rule_group::VisibilityConfig>>,
    ) -> Self {
        self.0.set("VisibilityConfig", value.into());
        self
    }
}

impl Resource for RuleGroup {
    const TYPE: &'static str = "AWS::WAFv2::RuleGroup";
}

impl Construct for RuleGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RuleGroup> for Properties {
    fn from(value: RuleGroup) -> Self {
        value.0
    }
}

impl Handle<RuleGroup> {
    /// The Amazon Resource Name (ARN) of the rule group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the rule group.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The label namespace prefix for this rule group. All labels added by rules in this rule group have this prefix.
    ///
    /// `Fn::GetAtt` of `LabelNamespace`.
    #[must_use]
    pub fn label_namespace(self) -> Value<String> {
        self.attribute("LabelNamespace")
    }
}

/// \> This is the latest version of \*AWS WAF\* , named AWS WAF V2, released in November, 2019.
///
/// [`AWS::WAFv2::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html).
///
/// Required: `DefaultAction`, `Scope`, `VisibilityConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebACL(Properties);

impl WebACL {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Returns a list of `ApplicationAttribute` s.
    ///
    /// `ApplicationConfig`.
    pub fn application_config(
        mut self,
        value: impl Into<Value<web_acl::ApplicationConfig>>,
    ) -> Self {
        self.0.set("ApplicationConfig", value.into());
        self
    }

    /// Specifies custom configurations for the associations between the web ACL and protected resources.
    ///
    /// `AssociationConfig`.
    pub fn association_config(
        mut self,
        value: impl Into<Value<web_acl::AssociationConfig>>,
    ) -> Self {
        self.0.set("AssociationConfig", value.into());
        self
    }

    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for `CaptchaConfig` .
    ///
    /// `CaptchaConfig`.
    pub fn captcha_config(mut self, value: impl Into<Value<web_acl::CaptchaConfig>>) -> Self {
        self.0.set("CaptchaConfig", value.into());
        self
    }

    /// Specifies how AWS WAF should handle challenge evaluations for rules that don't have their own `ChallengeConfig` settings. If you don't specify this, AWS WAF uses its default settings for `ChallengeConfig` .
    ///
    /// `ChallengeConfig`.
    pub fn challenge_config(mut self, value: impl Into<Value<web_acl::ChallengeConfig>>) -> Self {
        self.0.set("ChallengeConfig", value.into());
        self
    }

    /// A map of custom response keys and content bodies. When you create a rule with a block action, you can send a custom response to the web request.
    ///
    /// `CustomResponseBodies`.
    pub fn custom_response_bodies(
        mut self,
        value: impl Into<Map<web_acl::CustomResponseBody>>,
    ) -> Self {
        self.0.set("CustomResponseBodies", value.into());
        self
    }

    /// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data protection option.
    ///
    /// `DataProtectionConfig`.
    pub fn data_protection_config(
        mut self,
        value: impl Into<Value<web_acl::DataProtectionConfig>>,
    ) -> Self {
        self.0.set("DataProtectionConfig", value.into());
        self
    }

    /// The action to perform if none of the `Rules` contained in the `WebACL` match.
    ///
    /// `DefaultAction`. Required.
    pub fn default_action(mut self, value: impl Into<Value<web_acl::DefaultAction>>) -> Self {
        self.0.set("DefaultAction", value.into());
        self
    }

    /// A description of the web ACL that helps with identification.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Configures monetization for the web ACL or rule group.
    ///
    /// `MonetizationConfig`.
    pub fn monetization_config(
        mut self,
        value: impl Into<Value<web_acl::MonetizationConfig>>,
    ) -> Self {
        self.0.set("MonetizationConfig", value.into());
        self
    }

    /// The name of the web ACL. You cannot change the name of a web ACL after you create it.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
    ///
    /// `OnSourceDDoSProtectionConfig`.
    pub fn on_source_d_do_s_protection_config(
        mut self,
        value: impl Into<Value<web_acl::OnSourceDDoSProtectionConfig>>,
    ) -> Self {
        self.0.set("OnSourceDDoSProtectionConfig", value.into());
        self
    }

    /// The rule statements used to identify the web requests that you want to manage. Each rule includes one top-level statement that AWS WAF uses to identify matching web requests, and parameters that govern how AWS WAF handles them.
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl Into<List<web_acl::Rule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For an AWS Amplify application, use `CLOUDFRONT` .
    ///
    /// `Scope`. Required. Allowed: [`Scope`](web_acl::Scope). A change replaces the resource.
    pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Scope", value.into());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<web_acl::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the domains that AWS WAF should accept in a web request token. This enables the use of tokens across multiple protected websites. When AWS WAF provides a token, it uses the domain of the AWS resource that the web ACL is protecting.
    ///
    /// `TokenDomains`.
    pub fn token_domains(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TokenDomains", value.into());
        self
    }

    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    ///
    /// `VisibilityConfig`. Required.
    pub fn visibility_config(mut self, value: impl Into<Value<web_acl::VisibilityConfig>>) -> Self {
        self.0.set("VisibilityConfig", value.into());
        self
    }
}

impl Resource for WebACL {
    const TYPE: &'static str = "AWS::WAFv2::WebACL";
}

impl Construct for WebACL {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebACL> for Properties {
    fn from(value: WebACL) -> Self {
        value.0
    }
}

impl Handle<WebACL> {
    /// The Amazon Resource Name (ARN) of the web ACL.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The web ACL capacity units (WCUs) currently being used by this web ACL.
    ///
    /// `Fn::GetAtt` of `Capacity`.
    #[must_use]
    pub fn capacity(self) -> Value<i64> {
        self.attribute("Capacity")
    }

    /// The ID of the web ACL.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The label namespace prefix for this web ACL. All labels added by rules in this web ACL have this prefix.
    ///
    /// `Fn::GetAtt` of `LabelNamespace`.
    #[must_use]
    pub fn label_namespace(self) -> Value<String> {
        self.attribute("LabelNamespace")
    }
}

/// \> This is the latest version of \*AWS WAF\* , named AWS WAF V2, released in November, 2019.
///
/// [`AWS::WAFv2::WebACLAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html).
///
/// Required: `ResourceArn`, `WebACLArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebACLAssociation(Properties);

impl WebACLAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the resource to associate with the web ACL.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource.
    ///
    /// `WebACLArn`. Required. A change replaces the resource.
    pub fn web_acl_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("WebACLArn", value.into());
        self
    }
}

impl Resource for WebACLAssociation {
    const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation";
}

impl Construct for WebACLAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<WebACLAssociation> for Properties {
    fn from(value: WebACLAssociation) -> Self {
        value.0
    }
}

/// Property types and words of [`IPSet`].
pub mod ip_set {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WAFv2::IPSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    words! {
        /// Words for `IPAddressVersion`.
        pub enum IPAddressVersion {
            Ipv4 = "IPV4",
            Ipv6 = "IPV6",
        }

        /// Words for `Scope`.
        pub enum Scope {
            Cloudfront = "CLOUDFRONT",
            Regional = "REGIONAL",
        }
    }
}

/// Property types and words of [`LoggingConfiguration`].
pub mod logging_configuration {
    use crate::{Json, List, Properties, Value};

    /// A single match condition for a log filter.
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A single action condition. This is the action setting that a log record must contain in order to meet the condition.
        ///
        /// `ActionCondition`.
        pub fn action_condition(
            mut self,
            value: impl Into<Value<ConditionActionCondition>>,
        ) -> Self {
            self.0.set("ActionCondition", value.into());
            self
        }

        /// A single label name condition. This is the fully qualified label name that a log record must contain in order to meet the condition. Fully qualified labels have a prefix, optional namespaces, and label name.
        ///
        /// `LabelNameCondition`.
        pub fn label_name_condition(
            mut self,
            value: impl Into<Value<ConditionLabelNameCondition>>,
        ) -> Self {
            self.0.set("LabelNameCondition", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// A single action condition. This is the action setting that a log record must contain in order to meet the condition.
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// Required: `Action`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionActionCondition(Properties);

    impl ConditionActionCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log must match all conditions or must match at least one condition.
        ///
        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }
    }

    impl From<ConditionActionCondition> for Json {
        fn from(value: ConditionActionCondition) -> Self {
            value.0.into()
        }
    }

    /// A single label name condition. This is the fully qualified label name that a log record must contain in order to meet the condition. Fully qualified labels have a prefix, optional namespaces, and label name.
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// Required: `LabelName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionLabelNameCondition(Properties);

    impl ConditionLabelNameCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label name that a log record must contain in order to meet the condition. This must be a fully qualified label name. Fully qualified labels have a prefix, optional namespaces, and label name.
        ///
        /// `LabelName`. Required.
        pub fn label_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LabelName", value.into());
            self
        }
    }

    impl From<ConditionLabelNameCondition> for Json {
        fn from(value: ConditionLabelNameCondition) -> Self {
            value.0.into()
        }
    }

    /// The parts of the request that you want to keep out of the logs. This is used in the logging configuration `RedactedFields` specification.
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Redact the indicated HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// Redact the query string. This is the part of a URL that appears after a `?` character, if any.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Json>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Redact a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
        ///
        /// `SingleHeader`.
        pub fn single_header(mut self, value: impl Into<Value<FieldToMatchSingleHeader>>) -> Self {
            self.0.set("SingleHeader", value.into());
            self
        }

        /// Redact the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg` .
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// Redact a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatchSingleHeader(Properties);

    impl FieldToMatchSingleHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the query header to inspect.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldToMatchSingleHeader> for Json {
        fn from(value: FieldToMatchSingleHeader) -> Self {
            value.0.into()
        }
    }

    /// A single logging filter, used in `LoggingFilter` .
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// Required: `Behavior`, `Conditions`, `Requirement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// How to handle logs that satisfy the filter's conditions and requirement.
        ///
        /// `Behavior`. Required. Allowed: [`Behavior`].
        pub fn behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Behavior", value.into());
            self
        }

        /// Match conditions for the filter.
        ///
        /// `Conditions`. Required.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log must match all conditions or must match at least one condition.
        ///
        /// `Requirement`. Required. Allowed: [`Requirement`].
        pub fn requirement(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Requirement", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
    ///
    /// A property type of `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// Required: `DefaultBehavior`, `Filters`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingFilter(Properties);

    impl LoggingFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Default handling for logs that don't match any of the specified filtering conditions.
        ///
        /// `DefaultBehavior`. Required. Allowed: [`DefaultBehavior`].
        pub fn default_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultBehavior", value.into());
            self
        }

        /// The filters that you want to apply to the logs.
        ///
        /// `Filters`. Required.
        pub fn filters(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filters", value.into());
            self
        }
    }

    impl From<LoggingFilter> for Json {
        fn from(value: LoggingFilter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Action`.
        pub enum Action {
            Allow = "ALLOW",
            Block = "BLOCK",
            Count = "COUNT",
            Captcha = "CAPTCHA",
            Challenge = "CHALLENGE",
            Monetize = "MONETIZE",
            ExcludedAsCount = "EXCLUDED_AS_COUNT",
        }

        /// Words for `Behavior`.
        pub enum Behavior {
            Keep = "KEEP",
            Drop = "DROP",
        }

        /// Words for `Requirement`.
        pub enum Requirement {
            MeetsAll = "MEETS_ALL",
            MeetsAny = "MEETS_ANY",
        }

        /// Words for `DefaultBehavior`.
        pub enum DefaultBehavior {
            Keep = "KEEP",
            Drop = "DROP",
        }
    }
}

/// Property types and words of [`RegexPatternSet`].
pub mod regex_pattern_set {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::WAFv2::RegexPatternSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    words! {
        /// Words for `Scope`.
        pub enum Scope {
            Cloudfront = "CLOUDFRONT",
            Regional = "REGIONAL",
        }
    }
}

/// Property types and words of [`RuleGroup`].
pub mod rule_group {
    use crate::{Json, List, Properties, Value};

    /// Allow traffic towards application.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AllowAction(Properties);

    impl AllowAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<AllowAction> for Json {
        fn from(value: AllowAction) -> Self {
            value.0.into()
        }
    }

    /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement` .
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Statements`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AndStatement(Properties);

    impl AndStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The statements to combine with AND logic. You can use any statements that can be nested.
        ///
        /// `Statements`. Required.
        pub fn statements(mut self, value: impl Into<List<Statement>>) -> Self {
            self.0.set("Statements", value.into());
            self
        }
    }

    impl From<AndStatement> for Json {
        fn from(value: AndStatement) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AsnMatchStatement(Properties);

    impl AsnMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet networks managed by organizations such as internet service providers, enterprises, universities, or government agencies.
        ///
        /// `AsnList`.
        pub fn asn_list(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("AsnList", value.into());
            self
        }

        /// The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `ForwardedIPConfig`.
        pub fn forwarded_ip_config(
            mut self,
            value: impl Into<Value<ForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("ForwardedIPConfig", value.into());
            self
        }
    }

    impl From<AsnMatchStatement> for Json {
        fn from(value: AsnMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// Block traffic towards application.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockAction(Properties);

    impl BlockAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomResponse`.
        pub fn custom_response(mut self, value: impl Into<Value<CustomResponse>>) -> Self {
            self.0.set("CustomResponse", value.into());
            self
        }
    }

    impl From<BlockAction> for Json {
        fn from(value: BlockAction) -> Self {
            value.0.into()
        }
    }

    /// Inspect the body of the web request. The body immediately follows the request headers.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Body(Properties);

    impl Body {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// `OversizeHandling`. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<Body> for Json {
        fn from(value: Body) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FieldToMatch`, `PositionalConstraint`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ByteMatchStatement(Properties);

    impl ByteMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// The area within the portion of the web request that you want AWS WAF to search for `SearchString` . Valid values include the following:
        ///
        /// `PositionalConstraint`. Required. Allowed: [`PositionalConstraint`].
        pub fn positional_constraint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PositionalConstraint", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you designate for inspection in `FieldToMatch` . The maximum length of the value is 200 bytes.
        ///
        /// `SearchString`.
        pub fn search_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchString", value.into());
            self
        }

        /// String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify the unencoded value in `SearchString` instead.
        ///
        /// `SearchStringBase64`.
        pub fn search_string_base64(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchStringBase64", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<ByteMatchStatement> for Json {
        fn from(value: ByteMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// Checks valid token exists with request.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptchaAction(Properties);

    impl CaptchaAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<CaptchaAction> for Json {
        fn from(value: CaptchaAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. This is available at the web ACL level and in each rule.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptchaConfig(Properties);

    impl CaptchaConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle.
        ///
        /// `ImmunityTimeProperty`.
        pub fn immunity_time_property(
            mut self,
            value: impl Into<Value<ImmunityTimeProperty>>,
        ) -> Self {
            self.0.set("ImmunityTimeProperty", value.into());
            self
        }
    }

    impl From<CaptchaConfig> for Json {
        fn from(value: CaptchaConfig) -> Self {
            value.0.into()
        }
    }

    /// Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser challenge to the client.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChallengeAction(Properties);

    impl ChallengeAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<ChallengeAction> for Json {
        fn from(value: ChallengeAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each rule.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChallengeConfig(Properties);

    impl ChallengeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge.
        ///
        /// `ImmunityTimeProperty`.
        pub fn immunity_time_property(
            mut self,
            value: impl Into<Value<ImmunityTimeProperty>>,
        ) -> Self {
            self.0.set("ImmunityTimeProperty", value.into());
            self
        }
    }

    impl From<ChallengeConfig> for Json {
        fn from(value: ChallengeConfig) -> Self {
            value.0.into()
        }
    }

    /// The filter to use to identify the subset of cookies to inspect in a web request.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookieMatchPattern(Properties);

    impl CookieMatchPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inspect all cookies.
        ///
        /// `All`.
        pub fn all(mut self, value: impl Into<Json>) -> Self {
            self.0.set("All", value.into());
            self
        }

        /// Inspect only the cookies whose keys don't match any of the strings specified here.
        ///
        /// `ExcludedCookies`.
        pub fn excluded_cookies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedCookies", value.into());
            self
        }

        /// Inspect only the cookies that have a key that matches one of the strings specified here.
        ///
        /// `IncludedCookies`.
        pub fn included_cookies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedCookies", value.into());
            self
        }
    }

    impl From<CookieMatchPattern> for Json {
        fn from(value: CookieMatchPattern) -> Self {
            value.0.into()
        }
    }

    /// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow the set of cookies to inspect by including or excluding specific keys.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `MatchPattern`, `MatchScope`, `OversizeHandling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Cookies(Properties);

    impl Cookies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter to use to identify the subset of cookies to inspect in a web request.
        ///
        /// `MatchPattern`. Required.
        pub fn match_pattern(mut self, value: impl Into<Value<CookieMatchPattern>>) -> Self {
            self.0.set("MatchPattern", value.into());
            self
        }

        /// The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL` , AWS WAF inspects both keys and values.
        ///
        /// `MatchScope`. Required. Allowed: [`MatchScope`].
        pub fn match_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchScope", value.into());
            self
        }

        /// What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request cookies when they exceed 8 KB (8192 bytes) or 200 total cookies.
        ///
        /// `OversizeHandling`. Required. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<Cookies> for Json {
        fn from(value: Cookies) -> Self {
            value.0.into()
        }
    }

    /// Count traffic towards application.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CountAction(Properties);

    impl CountAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<CountAction> for Json {
        fn from(value: CountAction) -> Self {
            value.0.into()
        }
    }

    /// Configures cryptocurrency payment settings.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `PaymentNetworks`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CryptoConfig(Properties);

    impl CryptoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of payment network configurations.
        ///
        /// `PaymentNetworks`. Required.
        pub fn payment_networks(mut self, value: impl Into<List<PaymentNetwork>>) -> Self {
            self.0.set("PaymentNetworks", value.into());
            self
        }
    }

    impl From<CryptoConfig> for Json {
        fn from(value: CryptoConfig) -> Self {
            value.0.into()
        }
    }

    /// A custom header for custom request and response handling. This is used in `CustomResponse` and `CustomRequestHandling`
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomHTTPHeader(Properties);

    impl CustomHTTPHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the custom header.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the custom header.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomHTTPHeader> for Json {
        fn from(value: CustomHTTPHeader) -> Self {
            value.0.into()
        }
    }

    /// Custom request handling behavior that inserts custom headers into a web request. You can add custom request handling for AWS WAF to use when the rule action doesn't block the request.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `InsertHeaders`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomRequestHandling(Properties);

    impl CustomRequestHandling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP headers to insert into the request. Duplicate header names are not allowed.
        ///
        /// `InsertHeaders`. Required.
        pub fn insert_headers(mut self, value: impl Into<List<CustomHTTPHeader>>) -> Self {
            self.0.set("InsertHeaders", value.into());
            self
        }
    }

    impl From<CustomRequestHandling> for Json {
        fn from(value: CustomRequestHandling) -> Self {
            value.0.into()
        }
    }

    /// A custom response to send to the client. You can define a custom response for rule actions and default web ACL actions that are set to `Block` .
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `ResponseCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomResponse(Properties);

    impl CustomResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// References the response body that you want AWS WAF to return to the web request client. You can define a custom response for a rule action or a default web ACL action that is set to block.
        ///
        /// `CustomResponseBodyKey`.
        pub fn custom_response_body_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomResponseBodyKey", value.into());
            self
        }

        /// The HTTP status code to return to the client.
        ///
        /// `ResponseCode`. Required.
        pub fn response_code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResponseCode", value.into());
            self
        }

        /// The HTTP headers to use in the response. You can specify any header name except for `content-type` . Duplicate header names are not allowed.
        ///
        /// `ResponseHeaders`.
        pub fn response_headers(mut self, value: impl Into<List<CustomHTTPHeader>>) -> Self {
            self.0.set("ResponseHeaders", value.into());
            self
        }
    }

    impl From<CustomResponse> for Json {
        fn from(value: CustomResponse) -> Self {
            value.0.into()
        }
    }

    /// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse` `CustomResponseBodyKey` .
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Content`, `ContentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomResponseBody(Properties);

    impl CustomResponseBody {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The payload of the custom response.
        ///
        /// `Content`. Required.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// The type of content in the payload that you are defining in the `Content` string.
        ///
        /// `ContentType`. Required. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }
    }

    impl From<CustomResponseBody> for Json {
        fn from(value: CustomResponseBody) -> Self {
            value.0.into()
        }
    }

    /// Specifies a web request component to be used in a rule match statement or in a logging configuration.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inspect all query arguments.
        ///
        /// `AllQueryArguments`.
        pub fn all_query_arguments(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AllQueryArguments", value.into());
            self
        }

        /// Inspect the request body as plain text. The request body immediately follows the request headers.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<Body>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
        ///
        /// `Cookies`.
        pub fn cookies(mut self, value: impl Into<Value<Cookies>>) -> Self {
            self.0.set("Cookies", value.into());
            self
        }

        /// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
        ///
        /// `HeaderOrder`.
        pub fn header_order(mut self, value: impl Into<Value<HeaderOrder>>) -> Self {
            self.0.set("HeaderOrder", value.into());
            self
        }

        /// Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Value<Headers>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request.
        ///
        /// `JA3Fingerprint`.
        pub fn ja3_fingerprint(mut self, value: impl Into<Value<JA3Fingerprint>>) -> Self {
            self.0.set("JA3Fingerprint", value.into());
            self
        }

        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request.
        ///
        /// `JA4Fingerprint`.
        pub fn ja4_fingerprint(mut self, value: impl Into<Value<JA4Fingerprint>>) -> Self {
            self.0.set("JA4Fingerprint", value.into());
            self
        }

        /// Inspect the request body as JSON. The request body immediately follows the request headers.
        ///
        /// `JsonBody`.
        pub fn json_body(mut self, value: impl Into<Value<JsonBody>>) -> Self {
            self.0.set("JsonBody", value.into());
            self
        }

        /// Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// Inspect the query string. This is the part of a URL that appears after a `?` character, if any.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Json>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
        ///
        /// `SingleHeader`.
        pub fn single_header(mut self, value: impl Into<Value<FieldToMatchSingleHeader>>) -> Self {
            self.0.set("SingleHeader", value.into());
            self
        }

        /// Inspect a single query argument. Provide the name of the query argument to inspect, such as \*UserName\* or \*SalesRegion\* . The name can be up to 30 characters long and isn't case sensitive.
        ///
        /// `SingleQueryArgument`.
        pub fn single_query_argument(
            mut self,
            value: impl Into<Value<FieldToMatchSingleQueryArgument>>,
        ) -> Self {
            self.0.set("SingleQueryArgument", value.into());
            self
        }

        /// Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
        ///
        /// `UriFragment`.
        pub fn uri_fragment(mut self, value: impl Into<Value<UriFragment>>) -> Self {
            self.0.set("UriFragment", value.into());
            self
        }

        /// Inspect the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg` .
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatchSingleHeader(Properties);

    impl FieldToMatchSingleHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldToMatchSingleHeader> for Json {
        fn from(value: FieldToMatchSingleHeader) -> Self {
            value.0.into()
        }
    }

    /// Inspect a single query argument. Provide the name of the query argument to inspect, such as \*UserName\* or \*SalesRegion\* . The name can be up to 30 characters long and isn't case sensitive.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatchSingleQueryArgument(Properties);

    impl FieldToMatchSingleQueryArgument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldToMatchSingleQueryArgument> for Json {
        fn from(value: FieldToMatchSingleQueryArgument) -> Self {
            value.0.into()
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FallbackBehavior`, `HeaderName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForwardedIPConfiguration(Properties);

    impl ForwardedIPConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }

        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For` .
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }
    }

    impl From<ForwardedIPConfiguration> for Json {
        fn from(value: ForwardedIPConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoMatchStatement(Properties);

    impl GeoMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]` , from the alpha-2 country ISO codes of the ISO 3166 international standard.
        ///
        /// `CountryCodes`. Allowed: `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT`, and more.
        pub fn country_codes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CountryCodes", value.into());
            self
        }

        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `ForwardedIPConfig`.
        pub fn forwarded_ip_config(
            mut self,
            value: impl Into<Value<ForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("ForwardedIPConfig", value.into());
            self
        }
    }

    impl From<GeoMatchStatement> for Json {
        fn from(value: GeoMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// The filter to use to identify the subset of headers to inspect in a web request.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderMatchPattern(Properties);

    impl HeaderMatchPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inspect all headers.
        ///
        /// `All`.
        pub fn all(mut self, value: impl Into<Json>) -> Self {
            self.0.set("All", value.into());
            self
        }

        /// Inspect only the headers whose keys don't match any of the strings specified here.
        ///
        /// `ExcludedHeaders`.
        pub fn excluded_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedHeaders", value.into());
            self
        }

        /// Inspect only the headers that have a key that matches one of the strings specified here.
        ///
        /// `IncludedHeaders`.
        pub fn included_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedHeaders", value.into());
            self
        }
    }

    impl From<HeaderMatchPattern> for Json {
        fn from(value: HeaderMatchPattern) -> Self {
            value.0.into()
        }
    }

    /// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `OversizeHandling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderOrder(Properties);

    impl HeaderOrder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Handling of requests containing oversize fields
        ///
        /// `OversizeHandling`. Required. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<HeaderOrder> for Json {
        fn from(value: HeaderOrder) -> Self {
            value.0.into()
        }
    }

    /// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow the set of headers to inspect by including or excluding specific keys.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `MatchPattern`, `MatchScope`, `OversizeHandling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Headers(Properties);

    impl Headers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter to use to identify the subset of headers to inspect in a web request.
        ///
        /// `MatchPattern`. Required.
        pub fn match_pattern(mut self, value: impl Into<Value<HeaderMatchPattern>>) -> Self {
            self.0.set("MatchPattern", value.into());
            self
        }

        /// The parts of the headers to match with the rule inspection criteria. If you specify `ALL` , AWS WAF inspects both keys and values.
        ///
        /// `MatchScope`. Required. Allowed: [`MatchScope`].
        pub fn match_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchScope", value.into());
            self
        }

        /// What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect.
        ///
        /// `OversizeHandling`. Required. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<Headers> for Json {
        fn from(value: Headers) -> Self {
            value.0.into()
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FallbackBehavior`, `HeaderName`, `Position`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSetForwardedIPConfiguration(Properties);

    impl IPSetForwardedIPConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }

        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For` .
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }

        /// The position in the header to search for the IP address. The header can contain IP addresses of the original client and also of proxies.
        ///
        /// `Position`. Required. Allowed: [`Position`].
        pub fn position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Position", value.into());
            self
        }
    }

    impl From<IPSetForwardedIPConfiguration> for Json {
        fn from(value: IPSetForwardedIPConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSetReferenceStatement(Properties);

    impl IPSetReferenceStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `IPSetForwardedIPConfig`.
        pub fn ip_set_forwarded_ip_config(
            mut self,
            value: impl Into<Value<IPSetForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("IPSetForwardedIPConfig", value.into());
            self
        }
    }

    impl From<IPSetReferenceStatement> for Json {
        fn from(value: IPSetReferenceStatement) -> Self {
            value.0.into()
        }
    }

    /// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `ImmunityTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImmunityTimeProperty(Properties);

    impl ImmunityTimeProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF . The default setting is 300.
        ///
        /// `ImmunityTime`. Required.
        pub fn immunity_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ImmunityTime", value.into());
            self
        }
    }

    impl From<ImmunityTimeProperty> for Json {
        fn from(value: ImmunityTimeProperty) -> Self {
            value.0.into()
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JA3Fingerprint(Properties);

    impl JA3Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<JA3Fingerprint> for Json {
        fn from(value: JA3Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JA4Fingerprint(Properties);

    impl JA4Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<JA4Fingerprint> for Json {
        fn from(value: JA4Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Inspect the body of the web request as JSON. The body immediately follows the request headers.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `MatchPattern`, `MatchScope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonBody(Properties);

    impl JsonBody {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
        ///
        /// `InvalidFallbackBehavior`. Allowed: [`InvalidFallbackBehavior`].
        pub fn invalid_fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvalidFallbackBehavior", value.into());
            self
        }

        /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria.
        ///
        /// `MatchPattern`. Required.
        pub fn match_pattern(mut self, value: impl Into<Value<JsonMatchPattern>>) -> Self {
            self.0.set("MatchPattern", value.into());
            self
        }

        /// The parts of the JSON to match against using the `MatchPattern` . If you specify `ALL` , AWS WAF matches against keys and values.
        ///
        /// `MatchScope`. Required. Allowed: [`MatchScope`].
        pub fn match_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchScope", value.into());
            self
        }

        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// `OversizeHandling`. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<JsonBody> for Json {
        fn from(value: JsonBody) -> Self {
            value.0.into()
        }
    }

    /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody` .
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonMatchPattern(Properties);

    impl JsonMatchPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        ///
        /// `All`.
        pub fn all(mut self, value: impl Into<Json>) -> Self {
            self.0.set("All", value.into());
            self
        }

        /// Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        ///
        /// `IncludedPaths`.
        pub fn included_paths(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedPaths", value.into());
            self
        }
    }

    impl From<JsonMatchPattern> for Json {
        fn from(value: JsonMatchPattern) -> Self {
            value.0.into()
        }
    }

    /// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label string.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Key`, `Scope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LabelMatchStatement(Properties);

    impl LabelMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string to match against. The setting you provide for this depends on the match statement's `Scope` setting:
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Specify whether you want to match using the label name or just the namespace.
        ///
        /// `Scope`. Required. Allowed: [`LabelMatchStatementScope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<LabelMatchStatement> for Json {
        fn from(value: LabelMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// List of labels used by one or more of the rules of a `RuleGroup` . This summary object is used for the following rule group lists:
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LabelSummary(Properties);

    impl LabelSummary {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An individual label specification.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<LabelSummary> for Json {
        fn from(value: LabelSummary) -> Self {
            value.0.into()
        }
    }

    /// Configures monetization for the web ACL or rule group.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonetizationConfig(Properties);

    impl MonetizationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures cryptocurrency payment settings.
        ///
        /// `CryptoConfig`.
        pub fn crypto_config(mut self, value: impl Into<Value<CryptoConfig>>) -> Self {
            self.0.set("CryptoConfig", value.into());
            self
        }

        /// The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet currencies.
        ///
        /// `CurrencyMode`. Allowed: [`CurrencyMode`].
        pub fn currency_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CurrencyMode", value.into());
            self
        }
    }

    impl From<MonetizationConfig> for Json {
        fn from(value: MonetizationConfig) -> Self {
            value.0.into()
        }
    }

    /// Monetize action for rules.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonetizeAction(Properties);

    impl MonetizeAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The price multiplier for the monetize action.
        ///
        /// `PriceMultiplier`.
        pub fn price_multiplier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PriceMultiplier", value.into());
            self
        }
    }

    impl From<MonetizeAction> for Json {
        fn from(value: MonetizeAction) -> Self {
            value.0.into()
        }
    }

    /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement` .
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Statement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotStatement(Properties);

    impl NotStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The statement to negate. You can use any statement that can be nested.
        ///
        /// `Statement`. Required.
        pub fn statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("Statement", value.into());
            self
        }
    }

    impl From<NotStatement> for Json {
        fn from(value: NotStatement) -> Self {
            value.0.into()
        }
    }

    /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement` .
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Statements`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrStatement(Properties);

    impl OrStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The statements to combine with OR logic. You can use any statements that can be nested.
        ///
        /// `Statements`. Required.
        pub fn statements(mut self, value: impl Into<List<Statement>>) -> Self {
            self.0.set("Statements", value.into());
            self
        }
    }

    impl From<OrStatement> for Json {
        fn from(value: OrStatement) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a single payment network.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Chain`, `Prices`, `WalletAddress`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaymentNetwork(Properties);

    impl PaymentNetwork {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The blockchain chain to use.
        ///
        /// `Chain`. Required. Allowed: [`Chain`].
        pub fn chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Chain", value.into());
            self
        }

        /// List of price configurations.
        ///
        /// `Prices`. Required.
        pub fn prices(mut self, value: impl Into<List<Price>>) -> Self {
            self.0.set("Prices", value.into());
            self
        }

        /// The wallet address for receiving payments.
        ///
        /// `WalletAddress`. Required.
        pub fn wallet_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WalletAddress", value.into());
            self
        }
    }

    impl From<PaymentNetwork> for Json {
        fn from(value: PaymentNetwork) -> Self {
            value.0.into()
        }
    }

    /// Text Transformation applied before parsing the query string.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Priority`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreParseTextTransformation(Properties);

    impl PreParseTextTransformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Priority of PreParseTextTransformation being applied.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Type of pre-parse text transformation.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PreParseTextTransformation> for Json {
        fn from(value: PreParseTextTransformation) -> Self {
            value.0.into()
        }
    }

    /// A price configuration.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Amount`, `Currency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Price(Properties);

    impl Price {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The price amount.
        ///
        /// `Amount`. Required.
        pub fn amount(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Amount", value.into());
            self
        }

        /// The cryptocurrency to use for payment.
        ///
        /// `Currency`. Required. Allowed: [`Currency`].
        pub fn currency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Currency", value.into());
            self
        }
    }

    impl From<Price> for Json {
        fn from(value: Price) -> Self {
            value.0.into()
        }
    }

    /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `AggregateKeyType`, `Limit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateBasedStatement(Properties);

    impl RateBasedStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Setting that indicates how to aggregate the request counts.
        ///
        /// `AggregateKeyType`. Required. Allowed: [`AggregateKeyType`].
        pub fn aggregate_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AggregateKeyType", value.into());
            self
        }

        /// Specifies the aggregate keys to use in a rate-base rule.
        ///
        /// `CustomKeys`.
        pub fn custom_keys(mut self, value: impl Into<List<RateBasedStatementCustomKey>>) -> Self {
            self.0.set("CustomKeys", value.into());
            self
        }

        /// The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time.
        ///
        /// `EvaluationWindowSec`.
        pub fn evaluation_window_sec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationWindowSec", value.into());
            self
        }

        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `ForwardedIPConfig`.
        pub fn forwarded_ip_config(
            mut self,
            value: impl Into<Value<ForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("ForwardedIPConfig", value.into());
            self
        }

        /// The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule.
        ///
        /// `Limit`. Required.
        pub fn limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Limit", value.into());
            self
        }

        /// An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement.
        ///
        /// `ScopeDownStatement`.
        pub fn scope_down_statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("ScopeDownStatement", value.into());
            self
        }
    }

    impl From<RateBasedStatement> for Json {
        fn from(value: RateBasedStatement) -> Self {
            value.0.into()
        }
    }

    /// Specifies a single custom aggregate key for a rate-base rule.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateBasedStatementCustomKey(Properties);

    impl RateBasedStatementCustomKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key. Each distinct ASN contributes to the aggregation instance.
        ///
        /// `ASN`.
        pub fn asn(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ASN", value.into());
            self
        }

        /// Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `Cookie`.
        pub fn cookie(mut self, value: impl Into<Value<RateLimitCookie>>) -> Self {
            self.0.set("Cookie", value.into());
            self
        }

        /// Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes to the aggregation instance.
        ///
        /// `ForwardedIP`.
        pub fn forwarded_ip(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ForwardedIP", value.into());
            self
        }

        /// Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation instance. If you use just the HTTP method as your custom key, then each method fully defines an aggregation instance.
        ///
        /// `HTTPMethod`.
        pub fn http_method(mut self, value: impl Into<Json>) -> Self {
            self.0.set("HTTPMethod", value.into());
            self
        }

        /// Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<RateLimitHeader>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the aggregation instance.
        ///
        /// `IP`.
        pub fn ip(mut self, value: impl Into<Json>) -> Self {
            self.0.set("IP", value.into());
            self
        }

        /// Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `JA3Fingerprint`.
        pub fn ja3_fingerprint(mut self, value: impl Into<Value<RateLimitJA3Fingerprint>>) -> Self {
            self.0.set("JA3Fingerprint", value.into());
            self
        }

        /// Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `JA4Fingerprint`.
        pub fn ja4_fingerprint(mut self, value: impl Into<Value<RateLimitJA4Fingerprint>>) -> Self {
            self.0.set("JA4Fingerprint", value.into());
            self
        }

        /// Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance.
        ///
        /// `LabelNamespace`.
        pub fn label_namespace(mut self, value: impl Into<Value<RateLimitLabelNamespace>>) -> Self {
            self.0.set("LabelNamespace", value.into());
            self
        }

        /// Use the specified query argument as an aggregate key. Each distinct value for the named query argument contributes to the aggregation instance.
        ///
        /// `QueryArgument`.
        pub fn query_argument(mut self, value: impl Into<Value<RateLimitQueryArgument>>) -> Self {
            self.0.set("QueryArgument", value.into());
            self
        }

        /// Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Value<RateLimitQueryString>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance.
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Value<RateLimitUriPath>>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<RateBasedStatementCustomKey> for Json {
        fn from(value: RateBasedStatementCustomKey) -> Self {
            value.0.into()
        }
    }

    /// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitCookie(Properties);

    impl RateLimitCookie {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the cookie to use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitCookie> for Json {
        fn from(value: RateLimitCookie) -> Self {
            value.0.into()
        }
    }

    /// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitHeader(Properties);

    impl RateLimitHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the header to use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitHeader> for Json {
        fn from(value: RateLimitHeader) -> Self {
            value.0.into()
        }
    }

    /// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitJA3Fingerprint(Properties);

    impl RateLimitJA3Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<RateLimitJA3Fingerprint> for Json {
        fn from(value: RateLimitJA3Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitJA4Fingerprint(Properties);

    impl RateLimitJA4Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<RateLimitJA4Fingerprint> for Json {
        fn from(value: RateLimitJA4Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitLabelNamespace(Properties);

    impl RateLimitLabelNamespace {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The namespace to use for aggregation.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<RateLimitLabelNamespace> for Json {
        fn from(value: RateLimitLabelNamespace) -> Self {
            value.0.into()
        }
    }

    /// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the named query argument contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitQueryArgument(Properties);

    impl RateLimitQueryArgument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the query argument to use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitQueryArgument> for Json {
        fn from(value: RateLimitQueryArgument) -> Self {
            value.0.into()
        }
    }

    /// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitQueryString(Properties);

    impl RateLimitQueryString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitQueryString> for Json {
        fn from(value: RateLimitQueryString) -> Self {
            value.0.into()
        }
    }

    /// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitUriPath(Properties);

    impl RateLimitUriPath {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitUriPath> for Json {
        fn from(value: RateLimitUriPath) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to search web request components for a match against a single regular expression.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FieldToMatch`, `RegexString`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegexMatchStatement(Properties);

    impl RegexMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// The string representing the regular expression.
        ///
        /// `RegexString`. Required.
        pub fn regex_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegexString", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RegexMatchStatement> for Json {
        fn from(value: RegexMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Arn`, `FieldToMatch`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegexPatternSetReferenceStatement(Properties);

    impl RegexPatternSetReferenceStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RegexPatternSetReferenceStatement> for Json {
        fn from(value: RegexPatternSetReferenceStatement) -> Self {
            value.0.into()
        }
    }

    /// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Name`, `Priority`, `Statement`, `VisibilityConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that AWS WAF should take on a web request when it matches the rule statement. Settings at the web ACL level can override the rule action setting.
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<RuleAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA` configuration that's defined for the web ACL.
        ///
        /// `CaptchaConfig`.
        pub fn captcha_config(mut self, value: impl Into<Value<CaptchaConfig>>) -> Self {
            self.0.set("CaptchaConfig", value.into());
            self
        }

        /// Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the challenge configuration that's defined for the web ACL.
        ///
        /// `ChallengeConfig`.
        pub fn challenge_config(mut self, value: impl Into<Value<ChallengeConfig>>) -> Self {
            self.0.set("ChallengeConfig", value.into());
            self
        }

        /// The name of the rule.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// If you define more than one `Rule` in a `WebACL` , AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority` . AWS WAF processes rules with lower priority first.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to matching web requests. A fully qualified label is the concatenation of a label namespace and a rule label.
        ///
        /// `RuleLabels`.
        pub fn rule_labels(mut self, value: impl Into<List<Label>>) -> Self {
            self.0.set("RuleLabels", value.into());
            self
        }

        /// The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement` .
        ///
        /// `Statement`. Required.
        pub fn statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("Statement", value.into());
            self
        }

        /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
        ///
        /// `VisibilityConfig`. Required.
        pub fn visibility_config(mut self, value: impl Into<Value<VisibilityConfig>>) -> Self {
            self.0.set("VisibilityConfig", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL level can override the rule action setting.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleAction(Properties);

    impl RuleAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Instructs AWS WAF to allow the web request.
        ///
        /// `Allow`.
        pub fn allow(mut self, value: impl Into<Value<AllowAction>>) -> Self {
            self.0.set("Allow", value.into());
            self
        }

        /// Instructs AWS WAF to block the web request.
        ///
        /// `Block`.
        pub fn block(mut self, value: impl Into<Value<BlockAction>>) -> Self {
            self.0.set("Block", value.into());
            self
        }

        /// Specifies that AWS WAF should run a `CAPTCHA` check against the request:
        ///
        /// `Captcha`.
        pub fn captcha(mut self, value: impl Into<Value<CaptchaAction>>) -> Self {
            self.0.set("Captcha", value.into());
            self
        }

        /// Instructs AWS WAF to run a `Challenge` check against the web request.
        ///
        /// `Challenge`.
        pub fn challenge(mut self, value: impl Into<Value<ChallengeAction>>) -> Self {
            self.0.set("Challenge", value.into());
            self
        }

        /// Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<CountAction>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// Monetize action for rules.
        ///
        /// `Monetize`.
        pub fn monetize(mut self, value: impl Into<Value<MonetizeAction>>) -> Self {
            self.0.set("Monetize", value.into());
            self
        }
    }

    impl From<RuleAction> for Json {
        fn from(value: RuleAction) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (\>) or less than (\<).
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `ComparisonOperator`, `FieldToMatch`, `Size`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SizeConstraintStatement(Properties);

    impl SizeConstraintStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator to use to compare the request part to the size setting.
        ///
        /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// The size, in byte, to compare to the request part, after any transformations.
        ///
        /// `Size`. Required.
        pub fn size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<SizeConstraintStatement> for Json {
        fn from(value: SizeConstraintStatement) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FieldToMatch`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqliMatchStatement(Properties);

    impl SqliMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
        ///
        /// `SensitivityLevel`. Allowed: [`SensitivityLevel`].
        pub fn sensitivity_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SensitivityLevel", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<SqliMatchStatement> for Json {
        fn from(value: SqliMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Statement(Properties);

    impl Statement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement` .
        ///
        /// `AndStatement`.
        pub fn and_statement(mut self, value: impl Into<Value<AndStatement>>) -> Self {
            self.0.set("AndStatement", value.into());
            self
        }

        /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
        ///
        /// `AsnMatchStatement`.
        pub fn asn_match_statement(mut self, value: impl Into<Value<AsnMatchStatement>>) -> Self {
            self.0.set("AsnMatchStatement", value.into());
            self
        }

        /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings.
        ///
        /// `ByteMatchStatement`.
        pub fn byte_match_statement(mut self, value: impl Into<Value<ByteMatchStatement>>) -> Self {
            self.0.set("ByteMatchStatement", value.into());
            self
        }

        /// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
        ///
        /// `GeoMatchStatement`.
        pub fn geo_match_statement(mut self, value: impl Into<Value<GeoMatchStatement>>) -> Self {
            self.0.set("GeoMatchStatement", value.into());
            self
        }

        /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
        ///
        /// `IPSetReferenceStatement`.
        pub fn ip_set_reference_statement(
            mut self,
            value: impl Into<Value<IPSetReferenceStatement>>,
        ) -> Self {
            self.0.set("IPSetReferenceStatement", value.into());
            self
        }

        /// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
        ///
        /// `LabelMatchStatement`.
        pub fn label_match_statement(
            mut self,
            value: impl Into<Value<LabelMatchStatement>>,
        ) -> Self {
            self.0.set("LabelMatchStatement", value.into());
            self
        }

        /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement` .
        ///
        /// `NotStatement`.
        pub fn not_statement(mut self, value: impl Into<Value<NotStatement>>) -> Self {
            self.0.set("NotStatement", value.into());
            self
        }

        /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement` .
        ///
        /// `OrStatement`.
        pub fn or_statement(mut self, value: impl Into<Value<OrStatement>>) -> Self {
            self.0.set("OrStatement", value.into());
            self
        }

        /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
        ///
        /// `RateBasedStatement`.
        pub fn rate_based_statement(mut self, value: impl Into<Value<RateBasedStatement>>) -> Self {
            self.0.set("RateBasedStatement", value.into());
            self
        }

        /// A rule statement used to search web request components for a match against a single regular expression.
        ///
        /// `RegexMatchStatement`.
        pub fn regex_match_statement(
            mut self,
            value: impl Into<Value<RegexMatchStatement>>,
        ) -> Self {
            self.0.set("RegexMatchStatement", value.into());
            self
        }

        /// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement.
        ///
        /// `RegexPatternSetReferenceStatement`.
        pub fn regex_pattern_set_reference_statement(
            mut self,
            value: impl Into<Value<RegexPatternSetReferenceStatement>>,
        ) -> Self {
            self.0
                .set("RegexPatternSetReferenceStatement", value.into());
            self
        }

        /// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (\>) or less than (\<).
        ///
        /// `SizeConstraintStatement`.
        pub fn size_constraint_statement(
            mut self,
            value: impl Into<Value<SizeConstraintStatement>>,
        ) -> Self {
            self.0.set("SizeConstraintStatement", value.into());
            self
        }

        /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
        ///
        /// `SqliMatchStatement`.
        pub fn sqli_match_statement(mut self, value: impl Into<Value<SqliMatchStatement>>) -> Self {
            self.0.set("SqliMatchStatement", value.into());
            self
        }

        /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
        ///
        /// `XssMatchStatement`.
        pub fn xss_match_statement(mut self, value: impl Into<Value<XssMatchStatement>>) -> Self {
            self.0.set("XssMatchStatement", value.into());
            self
        }
    }

    impl From<Statement> for Json {
        fn from(value: Statement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `Priority`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextTransformation(Properties);

    impl TextTransformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from lowest priority to highest, before inspecting the transformed content.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// For detailed descriptions of each of the transformation types, see [Text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html) in the \*AWS WAF Developer Guide\* .
        ///
        /// `Type`. Required. Allowed: [`TextTransformationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TextTransformation> for Json {
        fn from(value: TextTransformation) -> Self {
            value.0.into()
        }
    }

    /// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can narrow the set of URI fragments to inspect by including or excluding specific keys.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UriFragment(Properties);

    impl UriFragment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
        ///
        /// `FallbackBehavior`. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<UriFragment> for Json {
        fn from(value: UriFragment) -> Self {
            value.0.into()
        }
    }

    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `CloudWatchMetricsEnabled`, `MetricName`, `SampledRequestsEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VisibilityConfig(Properties);

    impl VisibilityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the associated resource sends metrics to Amazon CloudWatch.
        ///
        /// `CloudWatchMetricsEnabled`. Required.
        pub fn cloud_watch_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudWatchMetricsEnabled", value.into());
            self
        }

        /// A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, - (hyphen), and \_ (underscore). The name can be from one to 128 characters long.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the sampled requests through the AWS WAF console.
        ///
        /// `SampledRequestsEnabled`. Required.
        pub fn sampled_requests_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SampledRequestsEnabled", value.into());
            self
        }
    }

    impl From<VisibilityConfig> for Json {
        fn from(value: VisibilityConfig) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
    ///
    /// A property type of `AWS::WAFv2::RuleGroup`.
    ///
    /// Required: `FieldToMatch`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct XssMatchStatement(Properties);

    impl XssMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<XssMatchStatement> for Json {
        fn from(value: XssMatchStatement) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Scope`.
        pub enum Scope {
            Cloudfront = "CLOUDFRONT",
            Regional = "REGIONAL",
        }

        /// Words for `OversizeHandling`.
        pub enum OversizeHandling {
            Continue = "CONTINUE",
            Match = "MATCH",
            NoMatch = "NO_MATCH",
        }

        /// Words for `PositionalConstraint`.
        pub enum PositionalConstraint {
            Exactly = "EXACTLY",
            StartsWith = "STARTS_WITH",
            EndsWith = "ENDS_WITH",
            Contains = "CONTAINS",
            ContainsWord = "CONTAINS_WORD",
        }

        /// Words for `MatchScope`.
        pub enum MatchScope {
            All = "ALL",
            Key = "KEY",
            Value = "VALUE",
        }

        /// Words for `ContentType`.
        pub enum ContentType {
            TextPlain = "TEXT_PLAIN",
            TextHtml = "TEXT_HTML",
            ApplicationJson = "APPLICATION_JSON",
        }

        /// Words for `FallbackBehavior`.
        pub enum FallbackBehavior {
            Match = "MATCH",
            NoMatch = "NO_MATCH",
        }

        /// Words for `Position`.
        pub enum Position {
            First = "FIRST",
            Last = "LAST",
            Any = "ANY",
        }

        /// Words for `InvalidFallbackBehavior`.
        pub enum InvalidFallbackBehavior {
            Match = "MATCH",
            NoMatch = "NO_MATCH",
            EvaluateAsString = "EVALUATE_AS_STRING",
        }

        /// Words for `Scope`.
        pub enum LabelMatchStatementScope {
            Label = "LABEL",
            Namespace = "NAMESPACE",
        }

        /// Words for `CurrencyMode`.
        pub enum CurrencyMode {
            Real = "REAL",
            Test = "TEST",
        }

        /// Words for `Chain`.
        pub enum Chain {
            Base = "BASE",
            Solana = "SOLANA",
            BaseSepolia = "BASE_SEPOLIA",
            SolanaDevnet = "SOLANA_DEVNET",
        }

        /// Words for `Type`.
        pub enum Type {
            None = "NONE",
            UrlDecode = "URL_DECODE",
            UrlDecodeUni = "URL_DECODE_UNI",
            CombineDuplicateQueryArgsByComma = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
            ReplaceSemicolonsWithAmpersands = "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
        }

        /// Words for `Currency`.
        pub enum Currency {
            Usdc = "USDC",
        }

        /// Words for `AggregateKeyType`.
        pub enum AggregateKeyType {
            Ip = "IP",
            ForwardedIp = "FORWARDED_IP",
            Constant = "CONSTANT",
            CustomKeys = "CUSTOM_KEYS",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            Eq = "EQ",
            Ne = "NE",
            Le = "LE",
            Lt = "LT",
            Ge = "GE",
            Gt = "GT",
        }

        /// Words for `SensitivityLevel`.
        pub enum SensitivityLevel {
            Low = "LOW",
            High = "HIGH",
        }

        /// Words for `Type`.
        pub enum TextTransformationType {
            None = "NONE",
            CompressWhiteSpace = "COMPRESS_WHITE_SPACE",
            HtmlEntityDecode = "HTML_ENTITY_DECODE",
            Lowercase = "LOWERCASE",
            CmdLine = "CMD_LINE",
            UrlDecode = "URL_DECODE",
            Base64Decode = "BASE64_DECODE",
            HexDecode = "HEX_DECODE",
            Md5 = "MD5",
            ReplaceComments = "REPLACE_COMMENTS",
            EscapeSeqDecode = "ESCAPE_SEQ_DECODE",
            SqlHexDecode = "SQL_HEX_DECODE",
            CssDecode = "CSS_DECODE",
            JsDecode = "JS_DECODE",
            NormalizePath = "NORMALIZE_PATH",
            NormalizePathWin = "NORMALIZE_PATH_WIN",
            RemoveNulls = "REMOVE_NULLS",
            ReplaceNulls = "REPLACE_NULLS",
            Base64DecodeExt = "BASE64_DECODE_EXT",
            UrlDecodeUni = "URL_DECODE_UNI",
            Utf8ToUnicode = "UTF8_TO_UNICODE",
            RemoveWhitespace = "REMOVE_WHITESPACE",
            Trim = "TRIM",
            TrimLeft = "TRIM_LEFT",
            TrimRight = "TRIM_RIGHT",
            RemoveCommentsChar = "REMOVE_COMMENTS_CHAR",
            Uppercase = "UPPERCASE",
            CmdLineWin = "CMD_LINE_WIN",
            CmdLineUnix = "CMD_LINE_UNIX",
            JsDecodeExt = "JS_DECODE_EXT",
            Sha256 = "SHA256",
        }
    }
}

/// Property types and words of [`WebACL`].
pub mod web_acl {
    use crate::{Json, List, Map, Properties, Value};

    /// Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `CreationPath`, `RegistrationPagePath`, `RequestInspection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSManagedRulesACFPRuleSet(Properties);

    impl AWSManagedRulesACFPRuleSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The path of the account creation endpoint for your application. This is the page on your website that accepts the completed registration form for a new user. This page must accept `POST` requests.
        ///
        /// `CreationPath`. Required.
        pub fn creation_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationPath", value.into());
            self
        }

        /// Allow the use of regular expressions in the registration page path and the account creation path.
        ///
        /// `EnableRegexInPath`.
        pub fn enable_regex_in_path(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableRegexInPath", value.into());
            self
        }

        /// The path of the account registration endpoint for your application. This is the page on your website that presents the registration form to new users.
        ///
        /// `RegistrationPagePath`. Required.
        pub fn registration_page_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegistrationPagePath", value.into());
            self
        }

        /// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts.
        ///
        /// `RequestInspection`. Required.
        pub fn request_inspection(
            mut self,
            value: impl Into<Value<RequestInspectionACFP>>,
        ) -> Self {
            self.0.set("RequestInspection", value.into());
            self
        }

        /// The criteria for inspecting responses to account creation requests, used by the ACFP rule group to track account creation success rates.
        ///
        /// `ResponseInspection`.
        pub fn response_inspection(mut self, value: impl Into<Value<ResponseInspection>>) -> Self {
            self.0.set("ResponseInspection", value.into());
            self
        }
    }

    impl From<AWSManagedRulesACFPRuleSet> for Json {
        fn from(value: AWSManagedRulesACFPRuleSet) -> Self {
            value.0.into()
        }
    }

    /// Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `LoginPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSManagedRulesATPRuleSet(Properties);

    impl AWSManagedRulesATPRuleSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Allow the use of regular expressions in the login page path.
        ///
        /// `EnableRegexInPath`.
        pub fn enable_regex_in_path(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableRegexInPath", value.into());
            self
        }

        /// The path of the login endpoint for your application. For example, for the URL `https://example.com/web/login` , you would provide the path `/web/login` . Login paths that start with the path that you provide are considered a match.
        ///
        /// `LoginPath`. Required.
        pub fn login_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoginPath", value.into());
            self
        }

        /// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
        ///
        /// `RequestInspection`.
        pub fn request_inspection(mut self, value: impl Into<Value<RequestInspection>>) -> Self {
            self.0.set("RequestInspection", value.into());
            self
        }

        /// The criteria for inspecting responses to login requests, used by the ATP rule group to track login failure rates.
        ///
        /// `ResponseInspection`.
        pub fn response_inspection(mut self, value: impl Into<Value<ResponseInspection>>) -> Self {
            self.0.set("ResponseInspection", value.into());
            self
        }
    }

    impl From<AWSManagedRulesATPRuleSet> for Json {
        fn from(value: AWSManagedRulesATPRuleSet) -> Self {
            value.0.into()
        }
    }

    /// Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `ClientSideActionConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSManagedRulesAntiDDoSRuleSet(Properties);

    impl AWSManagedRulesAntiDDoSRuleSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures the request handling that's applied by the managed rule group rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` during a distributed denial of service (DDoS) attack.
        ///
        /// `ClientSideActionConfig`. Required.
        pub fn client_side_action_config(
            mut self,
            value: impl Into<Value<ClientSideActionConfig>>,
        ) -> Self {
            self.0.set("ClientSideActionConfig", value.into());
            self
        }

        /// The sensitivity that the rule group rule `DDoSRequests` uses when matching against the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events, before the `DDoSRequests` rule runs.
        ///
        /// `SensitivityToBlock`. Allowed: [`SensitivityToAct`].
        pub fn sensitivity_to_block(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SensitivityToBlock", value.into());
            self
        }
    }

    impl From<AWSManagedRulesAntiDDoSRuleSet> for Json {
        fn from(value: AWSManagedRulesAntiDDoSRuleSet) -> Self {
            value.0.into()
        }
    }

    /// Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet` . This configuration is used in `ManagedRuleGroupConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `InspectionLevel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSManagedRulesBotControlRuleSet(Properties);

    impl AWSManagedRulesBotControlRuleSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Applies only to the targeted inspection level.
        ///
        /// `EnableMachineLearning`.
        pub fn enable_machine_learning(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableMachineLearning", value.into());
            self
        }

        /// The inspection level to use for the Bot Control rule group. The common level is the least expensive. The targeted level includes all common level rules and adds rules with more advanced inspection criteria.
        ///
        /// `InspectionLevel`. Required. Allowed: [`InspectionLevel`].
        pub fn inspection_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InspectionLevel", value.into());
            self
        }
    }

    impl From<AWSManagedRulesBotControlRuleSet> for Json {
        fn from(value: AWSManagedRulesBotControlRuleSet) -> Self {
            value.0.into()
        }
    }

    /// Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AllowAction(Properties);

    impl AllowAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines custom handling for the web request.
        ///
        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<AllowAction> for Json {
        fn from(value: AllowAction) -> Self {
            value.0.into()
        }
    }

    /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Statements`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AndStatement(Properties);

    impl AndStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The statements to combine with AND logic. You can use any statements that can be nested.
        ///
        /// `Statements`. Required.
        pub fn statements(mut self, value: impl Into<List<Statement>>) -> Self {
            self.0.set("Statements", value.into());
            self
        }
    }

    impl From<AndStatement> for Json {
        fn from(value: AndStatement) -> Self {
            value.0.into()
        }
    }

    /// Application details defined during the web ACL creation process. Application attributes help AWS WAF give recommendations for protection packs.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `Values`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationAttribute(Properties);

    impl ApplicationAttribute {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the attribute name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Specifies the attribute value.
        ///
        /// `Values`. Required.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<ApplicationAttribute> for Json {
        fn from(value: ApplicationAttribute) -> Self {
            value.0.into()
        }
    }

    /// A list of `ApplicationAttribute` s that contains information about the application.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Attributes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationConfig(Properties);

    impl ApplicationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains the attribute name and a list of values for that attribute.
        ///
        /// `Attributes`. Required.
        pub fn attributes(mut self, value: impl Into<List<ApplicationAttribute>>) -> Self {
            self.0.set("Attributes", value.into());
            self
        }
    }

    impl From<ApplicationConfig> for Json {
        fn from(value: ApplicationConfig) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AsnMatchStatement(Properties);

    impl AsnMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to large internet networks managed by organizations such as internet service providers, enterprises, universities, or government agencies.
        ///
        /// `AsnList`.
        pub fn asn_list(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("AsnList", value.into());
            self
        }

        /// The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `ForwardedIPConfig`.
        pub fn forwarded_ip_config(
            mut self,
            value: impl Into<Value<ForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("ForwardedIPConfig", value.into());
            self
        }
    }

    impl From<AsnMatchStatement> for Json {
        fn from(value: AsnMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// Specifies custom configurations for the associations between the web ACL and protected resources.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociationConfig(Properties);

    impl AssociationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384 bytes).
        ///
        /// `RequestBody`.
        pub fn request_body(
            mut self,
            value: impl Into<Map<RequestBodyAssociatedResourceTypeConfig>>,
        ) -> Self {
            self.0.set("RequestBody", value.into());
            self
        }
    }

    impl From<AssociationConfig> for Json {
        fn from(value: AssociationConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies that AWS WAF should block the request and optionally defines additional custom handling for the response to the web request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockAction(Properties);

    impl BlockAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a custom response for the web request.
        ///
        /// `CustomResponse`.
        pub fn custom_response(mut self, value: impl Into<Value<CustomResponse>>) -> Self {
            self.0.set("CustomResponse", value.into());
            self
        }
    }

    impl From<BlockAction> for Json {
        fn from(value: BlockAction) -> Self {
            value.0.into()
        }
    }

    /// Inspect the body of the web request. The body immediately follows the request headers.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Body(Properties);

    impl Body {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// `OversizeHandling`. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<Body> for Json {
        fn from(value: Body) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FieldToMatch`, `PositionalConstraint`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ByteMatchStatement(Properties);

    impl ByteMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// The area within the portion of the web request that you want AWS WAF to search for `SearchString` . Valid values include the following:
        ///
        /// `PositionalConstraint`. Required. Allowed: [`PositionalConstraint`].
        pub fn positional_constraint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PositionalConstraint", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// A string value that you want AWS WAF to search for. AWS WAF searches only in the part of web requests that you designate for inspection in `FieldToMatch` . The maximum length of the value is 200 bytes.
        ///
        /// `SearchString`.
        pub fn search_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchString", value.into());
            self
        }

        /// String to search for in a web request component, base64-encoded. If you don't want to encode the string, specify the unencoded value in `SearchString` instead.
        ///
        /// `SearchStringBase64`.
        pub fn search_string_base64(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SearchStringBase64", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<ByteMatchStatement> for Json {
        fn from(value: ByteMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// Specifies that AWS WAF should run a `CAPTCHA` check against the request:
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptchaAction(Properties);

    impl CaptchaAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines custom handling for the web request, used when the `CAPTCHA` inspection determines that the request's token is valid and unexpired.
        ///
        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<CaptchaAction> for Json {
        fn from(value: CaptchaAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for `CaptchaConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaptchaConfig(Properties);

    impl CaptchaConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle.
        ///
        /// `ImmunityTimeProperty`.
        pub fn immunity_time_property(
            mut self,
            value: impl Into<Value<ImmunityTimeProperty>>,
        ) -> Self {
            self.0.set("ImmunityTimeProperty", value.into());
            self
        }
    }

    impl From<CaptchaConfig> for Json {
        fn from(value: CaptchaConfig) -> Self {
            value.0.into()
        }
    }

    /// Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming from a legitimate client session:
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChallengeAction(Properties);

    impl ChallengeAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines custom handling for the web request, used when the challenge inspection determines that the request's token is valid and unexpired.
        ///
        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<ChallengeAction> for Json {
        fn from(value: ChallengeAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each rule.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ChallengeConfig(Properties);

    impl ChallengeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge.
        ///
        /// `ImmunityTimeProperty`.
        pub fn immunity_time_property(
            mut self,
            value: impl Into<Value<ImmunityTimeProperty>>,
        ) -> Self {
            self.0.set("ImmunityTimeProperty", value.into());
            self
        }
    }

    impl From<ChallengeConfig> for Json {
        fn from(value: ChallengeConfig) -> Self {
            value.0.into()
        }
    }

    /// This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in `ManagedRuleGroupConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `UsageOfAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientSideAction(Properties);

    impl ClientSideAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The regular expression to match against the web request URI, used to identify requests that can't handle a silent browser challenge.
        ///
        /// `ExemptUriRegularExpressions`.
        pub fn exempt_uri_regular_expressions(mut self, value: impl Into<List<Regex>>) -> Self {
            self.0.set("ExemptUriRegularExpressions", value.into());
            self
        }

        /// The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events, before the `ChallengeDDoSRequests` rule runs.
        ///
        /// `Sensitivity`. Allowed: [`SensitivityToAct`].
        pub fn sensitivity(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sensitivity", value.into());
            self
        }

        /// Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` in the rule group evaluation and the related label `awswaf:managed:aws:anti-ddos:challengeable-request` .
        ///
        /// `UsageOfAction`. Required. Allowed: [`UsageOfAction`].
        pub fn usage_of_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsageOfAction", value.into());
            self
        }
    }

    impl From<ClientSideAction> for Json {
        fn from(value: ClientSideAction) -> Self {
            value.0.into()
        }
    }

    /// This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in `ManagedRuleGroupConfig` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Challenge`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClientSideActionConfig(Properties);

    impl ClientSideActionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` .
        ///
        /// `Challenge`. Required.
        pub fn challenge(mut self, value: impl Into<Value<ClientSideAction>>) -> Self {
            self.0.set("Challenge", value.into());
            self
        }
    }

    impl From<ClientSideActionConfig> for Json {
        fn from(value: ClientSideActionConfig) -> Self {
            value.0.into()
        }
    }

    /// The filter to use to identify the subset of cookies to inspect in a web request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CookieMatchPattern(Properties);

    impl CookieMatchPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inspect all cookies.
        ///
        /// `All`.
        pub fn all(mut self, value: impl Into<Json>) -> Self {
            self.0.set("All", value.into());
            self
        }

        /// Inspect only the cookies whose keys don't match any of the strings specified here.
        ///
        /// `ExcludedCookies`.
        pub fn excluded_cookies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedCookies", value.into());
            self
        }

        /// Inspect only the cookies that have a key that matches one of the strings specified here.
        ///
        /// `IncludedCookies`.
        pub fn included_cookies(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedCookies", value.into());
            self
        }
    }

    impl From<CookieMatchPattern> for Json {
        fn from(value: CookieMatchPattern) -> Self {
            value.0.into()
        }
    }

    /// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow the set of cookies to inspect by including or excluding specific keys.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `MatchPattern`, `MatchScope`, `OversizeHandling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Cookies(Properties);

    impl Cookies {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter to use to identify the subset of cookies to inspect in a web request.
        ///
        /// `MatchPattern`. Required.
        pub fn match_pattern(mut self, value: impl Into<Value<CookieMatchPattern>>) -> Self {
            self.0.set("MatchPattern", value.into());
            self
        }

        /// The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL` , AWS WAF inspects both keys and values.
        ///
        /// `MatchScope`. Required. Allowed: [`MatchScope`].
        pub fn match_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchScope", value.into());
            self
        }

        /// What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request cookies when they exceed 8 KB (8192 bytes) or 200 total cookies.
        ///
        /// `OversizeHandling`. Required. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<Cookies> for Json {
        fn from(value: Cookies) -> Self {
            value.0.into()
        }
    }

    /// Specifies that AWS WAF should count the request. Optionally defines additional custom handling for the request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CountAction(Properties);

    impl CountAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines custom handling for the web request.
        ///
        /// `CustomRequestHandling`.
        pub fn custom_request_handling(
            mut self,
            value: impl Into<Value<CustomRequestHandling>>,
        ) -> Self {
            self.0.set("CustomRequestHandling", value.into());
            self
        }
    }

    impl From<CountAction> for Json {
        fn from(value: CountAction) -> Self {
            value.0.into()
        }
    }

    /// Configures cryptocurrency payment settings.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `PaymentNetworks`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CryptoConfig(Properties);

    impl CryptoConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of payment network configurations.
        ///
        /// `PaymentNetworks`. Required.
        pub fn payment_networks(mut self, value: impl Into<List<PaymentNetwork>>) -> Self {
            self.0.set("PaymentNetworks", value.into());
            self
        }
    }

    impl From<CryptoConfig> for Json {
        fn from(value: CryptoConfig) -> Self {
            value.0.into()
        }
    }

    /// A custom header for custom request and response handling. This is used in `CustomResponse` and `CustomRequestHandling` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomHTTPHeader(Properties);

    impl CustomHTTPHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the custom header.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value of the custom header.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomHTTPHeader> for Json {
        fn from(value: CustomHTTPHeader) -> Self {
            value.0.into()
        }
    }

    /// Custom request handling behavior that inserts custom headers into a web request. You can add custom request handling for AWS WAF to use when the rule action doesn't block the request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `InsertHeaders`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomRequestHandling(Properties);

    impl CustomRequestHandling {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The HTTP headers to insert into the request. Duplicate header names are not allowed.
        ///
        /// `InsertHeaders`. Required.
        pub fn insert_headers(mut self, value: impl Into<List<CustomHTTPHeader>>) -> Self {
            self.0.set("InsertHeaders", value.into());
            self
        }
    }

    impl From<CustomRequestHandling> for Json {
        fn from(value: CustomRequestHandling) -> Self {
            value.0.into()
        }
    }

    /// A custom response to send to the client. You can define a custom response for rule actions and default web ACL actions that are set to the block action.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `ResponseCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomResponse(Properties);

    impl CustomResponse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// References the response body that you want AWS WAF to return to the web request client. You can define a custom response for a rule action or a default web ACL action that is set to block.
        ///
        /// `CustomResponseBodyKey`.
        pub fn custom_response_body_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomResponseBodyKey", value.into());
            self
        }

        /// The HTTP status code to return to the client.
        ///
        /// `ResponseCode`. Required.
        pub fn response_code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ResponseCode", value.into());
            self
        }

        /// The HTTP headers to use in the response. You can specify any header name except for `content-type` . Duplicate header names are not allowed.
        ///
        /// `ResponseHeaders`.
        pub fn response_headers(mut self, value: impl Into<List<CustomHTTPHeader>>) -> Self {
            self.0.set("ResponseHeaders", value.into());
            self
        }
    }

    impl From<CustomResponse> for Json {
        fn from(value: CustomResponse) -> Self {
            value.0.into()
        }
    }

    /// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse` `CustomResponseBodyKey` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Content`, `ContentType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomResponseBody(Properties);

    impl CustomResponseBody {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The payload of the custom response.
        ///
        /// `Content`. Required.
        pub fn content(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Content", value.into());
            self
        }

        /// The type of content in the payload that you are defining in the `Content` string.
        ///
        /// `ContentType`. Required. Allowed: [`ContentType`].
        pub fn content_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContentType", value.into());
            self
        }
    }

    impl From<CustomResponseBody> for Json {
        fn from(value: CustomResponseBody) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Action`, `Field`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataProtect(Properties);

    impl DataProtect {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Action`. Required. Allowed: [`Action`].
        pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// `ExcludeRateBasedDetails`.
        pub fn exclude_rate_based_details(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeRateBasedDetails", value.into());
            self
        }

        /// `ExcludeRuleMatchDetails`.
        pub fn exclude_rule_match_details(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeRuleMatchDetails", value.into());
            self
        }

        /// Field in log to protect.
        ///
        /// `Field`. Required.
        pub fn field(mut self, value: impl Into<Value<FieldToProtect>>) -> Self {
            self.0.set("Field", value.into());
            self
        }
    }

    impl From<DataProtect> for Json {
        fn from(value: DataProtect) -> Self {
            value.0.into()
        }
    }

    /// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data protection option.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `DataProtections`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataProtectionConfig(Properties);

    impl DataProtectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of data protection configurations for specific web request field types. This is defined for each web ACL. AWS WAF applies the specified protection to all web requests that the web ACL inspects.
        ///
        /// `DataProtections`. Required.
        pub fn data_protections(mut self, value: impl Into<List<DataProtect>>) -> Self {
            self.0.set("DataProtections", value.into());
            self
        }
    }

    impl From<DataProtectionConfig> for Json {
        fn from(value: DataProtectionConfig) -> Self {
            value.0.into()
        }
    }

    /// In a `WebACL` , this is the action that you want AWS WAF to perform when a web request doesn't match any of the rules in the `WebACL` . The default action must be a terminating action.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefaultAction(Properties);

    impl DefaultAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies that AWS WAF should allow requests by default.
        ///
        /// `Allow`.
        pub fn allow(mut self, value: impl Into<Value<AllowAction>>) -> Self {
            self.0.set("Allow", value.into());
            self
        }

        /// Specifies that AWS WAF should block requests by default.
        ///
        /// `Block`.
        pub fn block(mut self, value: impl Into<Value<BlockAction>>) -> Self {
            self.0.set("Block", value.into());
            self
        }
    }

    impl From<DefaultAction> for Json {
        fn from(value: DefaultAction) -> Self {
            value.0.into()
        }
    }

    /// Specifies a single rule in a rule group whose action you want to override to `Count` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExcludedRule(Properties);

    impl ExcludedRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the rule whose action you want to override to `Count` .
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<ExcludedRule> for Json {
        fn from(value: ExcludedRule) -> Self {
            value.0.into()
        }
    }

    /// The identifier of a field in the web request payload that contains customer data.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Identifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldIdentifier(Properties);

    impl FieldIdentifier {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }
    }

    impl From<FieldIdentifier> for Json {
        fn from(value: FieldIdentifier) -> Self {
            value.0.into()
        }
    }

    /// Specifies a web request component to be used in a rule match statement or in a logging configuration.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inspect all query arguments.
        ///
        /// `AllQueryArguments`.
        pub fn all_query_arguments(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AllQueryArguments", value.into());
            self
        }

        /// Inspect the request body as plain text. The request body immediately follows the request headers.
        ///
        /// `Body`.
        pub fn body(mut self, value: impl Into<Value<Body>>) -> Self {
            self.0.set("Body", value.into());
            self
        }

        /// Inspect the request cookies. You must configure scope and pattern matching filters in the `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
        ///
        /// `Cookies`.
        pub fn cookies(mut self, value: impl Into<Value<Cookies>>) -> Self {
            self.0.set("Cookies", value.into());
            self
        }

        /// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
        ///
        /// `HeaderOrder`.
        pub fn header_order(mut self, value: impl Into<Value<HeaderOrder>>) -> Self {
            self.0.set("HeaderOrder", value.into());
            self
        }

        /// Inspect the request headers. You must configure scope and pattern matching filters in the `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
        ///
        /// `Headers`.
        pub fn headers(mut self, value: impl Into<Value<Headers>>) -> Self {
            self.0.set("Headers", value.into());
            self
        }

        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request.
        ///
        /// `JA3Fingerprint`.
        pub fn ja3_fingerprint(mut self, value: impl Into<Value<JA3Fingerprint>>) -> Self {
            self.0.set("JA3Fingerprint", value.into());
            self
        }

        /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request.
        ///
        /// `JA4Fingerprint`.
        pub fn ja4_fingerprint(mut self, value: impl Into<Value<JA4Fingerprint>>) -> Self {
            self.0.set("JA4Fingerprint", value.into());
            self
        }

        /// Inspect the request body as JSON. The request body immediately follows the request headers.
        ///
        /// `JsonBody`.
        pub fn json_body(mut self, value: impl Into<Value<JsonBody>>) -> Self {
            self.0.set("JsonBody", value.into());
            self
        }

        /// Inspect the HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
        ///
        /// `Method`.
        pub fn method(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Method", value.into());
            self
        }

        /// Inspect the query string. This is the part of a URL that appears after a `?` character, if any.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Json>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
        ///
        /// `SingleHeader`.
        pub fn single_header(mut self, value: impl Into<Value<FieldToMatchSingleHeader>>) -> Self {
            self.0.set("SingleHeader", value.into());
            self
        }

        /// Inspect a single query argument. Provide the name of the query argument to inspect, such as \*UserName\* or \*SalesRegion\* . The name can be up to 30 characters long and isn't case sensitive.
        ///
        /// `SingleQueryArgument`.
        pub fn single_query_argument(
            mut self,
            value: impl Into<Value<FieldToMatchSingleQueryArgument>>,
        ) -> Self {
            self.0.set("SingleQueryArgument", value.into());
            self
        }

        /// Inspect fragments of the request URI. You must configure scope and pattern matching filters in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
        ///
        /// `UriFragment`.
        pub fn uri_fragment(mut self, value: impl Into<Value<UriFragment>>) -> Self {
            self.0.set("UriFragment", value.into());
            self
        }

        /// Inspect the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg` .
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Json>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// Inspect a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatchSingleHeader(Properties);

    impl FieldToMatchSingleHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldToMatchSingleHeader> for Json {
        fn from(value: FieldToMatchSingleHeader) -> Self {
            value.0.into()
        }
    }

    /// Inspect a single query argument. Provide the name of the query argument to inspect, such as \*UserName\* or \*SalesRegion\* . The name can be up to 30 characters long and isn't case sensitive.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatchSingleQueryArgument(Properties);

    impl FieldToMatchSingleQueryArgument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<FieldToMatchSingleQueryArgument> for Json {
        fn from(value: FieldToMatchSingleQueryArgument) -> Self {
            value.0.into()
        }
    }

    /// Specifies a field type and keys to protect in stored web request data. This is part of the data protection configuration for a web ACL.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FieldType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToProtect(Properties);

    impl FieldToProtect {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the keys to protect for the specified field type. If you don't specify any key, then all keys for the field type are protected.
        ///
        /// `FieldKeys`.
        pub fn field_keys(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FieldKeys", value.into());
            self
        }

        /// Specifies the web request component type to protect.
        ///
        /// `FieldType`. Required. Allowed: [`FieldType`].
        pub fn field_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FieldType", value.into());
            self
        }
    }

    impl From<FieldToProtect> for Json {
        fn from(value: FieldToProtect) -> Self {
            value.0.into()
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FallbackBehavior`, `HeaderName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ForwardedIPConfiguration(Properties);

    impl ForwardedIPConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }

        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For` .
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }
    }

    impl From<ForwardedIPConfiguration> for Json {
        fn from(value: ForwardedIPConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GeoMatchStatement(Properties);

    impl GeoMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]` , from the alpha-2 country ISO codes of the ISO 3166 international standard.
        ///
        /// `CountryCodes`. Allowed: `AD`, `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AO`, `AQ`, `AR`, `AS`, `AT`, and more.
        pub fn country_codes(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("CountryCodes", value.into());
            self
        }

        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `ForwardedIPConfig`.
        pub fn forwarded_ip_config(
            mut self,
            value: impl Into<Value<ForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("ForwardedIPConfig", value.into());
            self
        }
    }

    impl From<GeoMatchStatement> for Json {
        fn from(value: GeoMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// The filter to use to identify the subset of headers to inspect in a web request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderMatchPattern(Properties);

    impl HeaderMatchPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Inspect all headers.
        ///
        /// `All`.
        pub fn all(mut self, value: impl Into<Json>) -> Self {
            self.0.set("All", value.into());
            self
        }

        /// Inspect only the headers whose keys don't match any of the strings specified here.
        ///
        /// `ExcludedHeaders`.
        pub fn excluded_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludedHeaders", value.into());
            self
        }

        /// Inspect only the headers that have a key that matches one of the strings specified here.
        ///
        /// `IncludedHeaders`.
        pub fn included_headers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedHeaders", value.into());
            self
        }
    }

    impl From<HeaderMatchPattern> for Json {
        fn from(value: HeaderMatchPattern) -> Self {
            value.0.into()
        }
    }

    /// The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `OversizeHandling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HeaderOrder(Properties);

    impl HeaderOrder {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Handling of requests containing oversize fields
        ///
        /// `OversizeHandling`. Required. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<HeaderOrder> for Json {
        fn from(value: HeaderOrder) -> Self {
            value.0.into()
        }
    }

    /// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow the set of headers to inspect by including or excluding specific keys.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `MatchPattern`, `MatchScope`, `OversizeHandling`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Headers(Properties);

    impl Headers {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The filter to use to identify the subset of headers to inspect in a web request.
        ///
        /// `MatchPattern`. Required.
        pub fn match_pattern(mut self, value: impl Into<Value<HeaderMatchPattern>>) -> Self {
            self.0.set("MatchPattern", value.into());
            self
        }

        /// The parts of the headers to match with the rule inspection criteria. If you specify `ALL` , AWS WAF inspects both keys and values.
        ///
        /// `MatchScope`. Required. Allowed: [`MatchScope`].
        pub fn match_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchScope", value.into());
            self
        }

        /// What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect.
        ///
        /// `OversizeHandling`. Required. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<Headers> for Json {
        fn from(value: Headers) -> Self {
            value.0.into()
        }
    }

    /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FallbackBehavior`, `HeaderName`, `Position`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSetForwardedIPConfiguration(Properties);

    impl IPSetForwardedIPConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a valid IP address in the specified position.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }

        /// The name of the HTTP header to use for the IP address. For example, to use the X-Forwarded-For (XFF) header, set this to `X-Forwarded-For` .
        ///
        /// `HeaderName`. Required.
        pub fn header_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HeaderName", value.into());
            self
        }

        /// The position in the header to search for the IP address. The header can contain IP addresses of the original client and also of proxies.
        ///
        /// `Position`. Required. Allowed: [`Position`].
        pub fn position(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Position", value.into());
            self
        }
    }

    impl From<IPSetForwardedIPConfiguration> for Json {
        fn from(value: IPSetForwardedIPConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSetReferenceStatement(Properties);

    impl IPSetReferenceStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `IPSetForwardedIPConfig`.
        pub fn ip_set_forwarded_ip_config(
            mut self,
            value: impl Into<Value<IPSetForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("IPSetForwardedIPConfig", value.into());
            self
        }
    }

    impl From<IPSetReferenceStatement> for Json {
        fn from(value: IPSetReferenceStatement) -> Self {
            value.0.into()
        }
    }

    /// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `ImmunityTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImmunityTimeProperty(Properties);

    impl ImmunityTimeProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF . The default setting is 300.
        ///
        /// `ImmunityTime`. Required.
        pub fn immunity_time(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ImmunityTime", value.into());
            self
        }
    }

    impl From<ImmunityTimeProperty> for Json {
        fn from(value: ImmunityTimeProperty) -> Self {
            value.0.into()
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an incoming request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JA3Fingerprint(Properties);

    impl JA3Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a JA3 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<JA3Fingerprint> for Json {
        fn from(value: JA3Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an incoming request.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JA4Fingerprint(Properties);

    impl JA4Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if the request doesn't have a JA4 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<JA4Fingerprint> for Json {
        fn from(value: JA4Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Inspect the body of the web request as JSON. The body immediately follows the request headers.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `MatchPattern`, `MatchScope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonBody(Properties);

    impl JsonBody {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
        ///
        /// `InvalidFallbackBehavior`. Allowed: [`InvalidFallbackBehavior`].
        pub fn invalid_fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InvalidFallbackBehavior", value.into());
            self
        }

        /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria.
        ///
        /// `MatchPattern`. Required.
        pub fn match_pattern(mut self, value: impl Into<Value<JsonMatchPattern>>) -> Self {
            self.0.set("MatchPattern", value.into());
            self
        }

        /// The parts of the JSON to match against using the `MatchPattern` . If you specify `ALL` , AWS WAF matches against keys and values.
        ///
        /// `MatchScope`. Required. Allowed: [`MatchScope`].
        pub fn match_scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MatchScope", value.into());
            self
        }

        /// What AWS WAF should do if the body is larger than AWS WAF can inspect.
        ///
        /// `OversizeHandling`. Allowed: [`OversizeHandling`].
        pub fn oversize_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OversizeHandling", value.into());
            self
        }
    }

    impl From<JsonBody> for Json {
        fn from(value: JsonBody) -> Self {
            value.0.into()
        }
    }

    /// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JsonMatchPattern(Properties);

    impl JsonMatchPattern {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Match all of the elements. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        ///
        /// `All`.
        pub fn all(mut self, value: impl Into<Json>) -> Self {
            self.0.set("All", value.into());
            self
        }

        /// Match only the specified include paths. See also `MatchScope` in the `JsonBody` `FieldToMatch` specification.
        ///
        /// `IncludedPaths`.
        pub fn included_paths(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludedPaths", value.into());
            self
        }
    }

    impl From<JsonMatchPattern> for Json {
        fn from(value: JsonMatchPattern) -> Self {
            value.0.into()
        }
    }

    /// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The label string.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Key`, `Scope`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LabelMatchStatement(Properties);

    impl LabelMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string to match against. The setting you provide for this depends on the match statement's `Scope` setting:
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Specify whether you want to match using the label name or just the namespace.
        ///
        /// `Scope`. Required. Allowed: [`LabelMatchStatementScope`].
        pub fn scope(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Scope", value.into());
            self
        }
    }

    impl From<LabelMatchStatement> for Json {
        fn from(value: LabelMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedRuleGroupConfig(Properties);

    impl ManagedRuleGroupConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional configuration for using the account creation fraud prevention (ACFP) managed rule group, `AWSManagedRulesACFPRuleSet` . Use this to provide account creation request information to the rule group.
        ///
        /// `AWSManagedRulesACFPRuleSet`.
        pub fn aws_managed_rules_acfp_rule_set(
            mut self,
            value: impl Into<Value<AWSManagedRulesACFPRuleSet>>,
        ) -> Self {
            self.0.set("AWSManagedRulesACFPRuleSet", value.into());
            self
        }

        /// Additional configuration for using the account takeover prevention (ATP) managed rule group, `AWSManagedRulesATPRuleSet` . Use this to provide login request information to the rule group.
        ///
        /// `AWSManagedRulesATPRuleSet`.
        pub fn aws_managed_rules_atp_rule_set(
            mut self,
            value: impl Into<Value<AWSManagedRulesATPRuleSet>>,
        ) -> Self {
            self.0.set("AWSManagedRulesATPRuleSet", value.into());
            self
        }

        /// Additional configuration for using the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet` . Use this to configure anti-DDoS behavior for the rule group.
        ///
        /// `AWSManagedRulesAntiDDoSRuleSet`.
        pub fn aws_managed_rules_anti_d_do_s_rule_set(
            mut self,
            value: impl Into<Value<AWSManagedRulesAntiDDoSRuleSet>>,
        ) -> Self {
            self.0.set("AWSManagedRulesAntiDDoSRuleSet", value.into());
            self
        }

        /// Additional configuration for using the Bot Control managed rule group. Use this to specify the inspection level that you want to use.
        ///
        /// `AWSManagedRulesBotControlRuleSet`.
        pub fn aws_managed_rules_bot_control_rule_set(
            mut self,
            value: impl Into<Value<AWSManagedRulesBotControlRuleSet>>,
        ) -> Self {
            self.0.set("AWSManagedRulesBotControlRuleSet", value.into());
            self
        }

        /// \> Instead of this setting, provide your configuration under `AWSManagedRulesATPRuleSet` .
        ///
        /// `LoginPath`.
        pub fn login_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LoginPath", value.into());
            self
        }

        /// \> Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet` .
        ///
        /// `PasswordField`.
        pub fn password_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("PasswordField", value.into());
            self
        }

        /// \> Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet` .
        ///
        /// `PayloadType`. Allowed: [`PayloadType`].
        pub fn payload_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadType", value.into());
            self
        }

        /// \> Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet` .
        ///
        /// `UsernameField`.
        pub fn username_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("UsernameField", value.into());
            self
        }
    }

    impl From<ManagedRuleGroupConfig> for Json {
        fn from(value: ManagedRuleGroupConfig) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor name and the name of the rule group in this statement.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `VendorName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedRuleGroupStatement(Properties);

    impl ManagedRuleGroupStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Rules in the referenced rule group whose actions are set to `Count` .
        ///
        /// `ExcludedRules`.
        pub fn excluded_rules(mut self, value: impl Into<List<ExcludedRule>>) -> Self {
            self.0.set("ExcludedRules", value.into());
            self
        }

        /// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
        ///
        /// `ManagedRuleGroupConfigs`.
        pub fn managed_rule_group_configs(
            mut self,
            value: impl Into<List<ManagedRuleGroupConfig>>,
        ) -> Self {
            self.0.set("ManagedRuleGroupConfigs", value.into());
            self
        }

        /// The name of the managed rule group. You use this, along with the vendor name, to identify the rule group.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Action settings to use in the place of the rule actions that are configured inside the rule group. You specify one override for each rule whose action you want to change.
        ///
        /// `RuleActionOverrides`.
        pub fn rule_action_overrides(mut self, value: impl Into<List<RuleActionOverride>>) -> Self {
            self.0.set("RuleActionOverrides", value.into());
            self
        }

        /// An optional nested statement that narrows the scope of the web requests that are evaluated by the managed rule group. Requests are only evaluated by the rule group if they match the scope-down statement.
        ///
        /// `ScopeDownStatement`.
        pub fn scope_down_statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("ScopeDownStatement", value.into());
            self
        }

        /// The name of the managed rule group vendor. You use this, along with the rule group name, to identify a rule group.
        ///
        /// `VendorName`. Required.
        pub fn vendor_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VendorName", value.into());
            self
        }

        /// The version of the managed rule group to use. If you specify this, the version setting is fixed until you change it.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<ManagedRuleGroupStatement> for Json {
        fn from(value: ManagedRuleGroupStatement) -> Self {
            value.0.into()
        }
    }

    /// Configures monetization for the web ACL or rule group.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonetizationConfig(Properties);

    impl MonetizationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures cryptocurrency payment settings.
        ///
        /// `CryptoConfig`.
        pub fn crypto_config(mut self, value: impl Into<Value<CryptoConfig>>) -> Self {
            self.0.set("CryptoConfig", value.into());
            self
        }

        /// The currency mode for monetization. Use REAL for production payments and TEST for testing with testnet currencies.
        ///
        /// `CurrencyMode`. Allowed: [`CurrencyMode`].
        pub fn currency_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CurrencyMode", value.into());
            self
        }
    }

    impl From<MonetizationConfig> for Json {
        fn from(value: MonetizationConfig) -> Self {
            value.0.into()
        }
    }

    /// Monetize action for rules.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MonetizeAction(Properties);

    impl MonetizeAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The price multiplier for the monetize action.
        ///
        /// `PriceMultiplier`.
        pub fn price_multiplier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PriceMultiplier", value.into());
            self
        }
    }

    impl From<MonetizeAction> for Json {
        fn from(value: MonetizeAction) -> Self {
            value.0.into()
        }
    }

    /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Statement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotStatement(Properties);

    impl NotStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The statement to negate. You can use any statement that can be nested.
        ///
        /// `Statement`. Required.
        pub fn statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("Statement", value.into());
            self
        }
    }

    impl From<NotStatement> for Json {
        fn from(value: NotStatement) -> Self {
            value.0.into()
        }
    }

    /// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `ALBLowReputationMode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OnSourceDDoSProtectionConfig(Properties);

    impl OnSourceDDoSProtectionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The level of DDoS protection that applies to web ACLs associated with Application Load Balancers. `ACTIVE_UNDER_DDOS` protection is enabled by default whenever a web ACL is associated with an Application Load Balancer.
        ///
        /// `ALBLowReputationMode`. Required. Allowed: [`ALBLowReputationMode`].
        pub fn alb_low_reputation_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ALBLowReputationMode", value.into());
            self
        }
    }

    impl From<OnSourceDDoSProtectionConfig> for Json {
        fn from(value: OnSourceDDoSProtectionConfig) -> Self {
            value.0.into()
        }
    }

    /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Statements`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrStatement(Properties);

    impl OrStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The statements to combine with OR logic. You can use any statements that can be nested.
        ///
        /// `Statements`. Required.
        pub fn statements(mut self, value: impl Into<List<Statement>>) -> Self {
            self.0.set("Statements", value.into());
            self
        }
    }

    impl From<OrStatement> for Json {
        fn from(value: OrStatement) -> Self {
            value.0.into()
        }
    }

    /// The action to use in the place of the action that results from the rule group evaluation. Set the override action to none to leave the result of the rule group alone. Set it to count to override the result to count only.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OverrideAction(Properties);

    impl OverrideAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Override the rule group evaluation result to count only.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// Don't override the rule group evaluation result. This is the most common setting.
        ///
        /// `None`.
        pub fn none(mut self, value: impl Into<Json>) -> Self {
            self.0.set("None", value.into());
            self
        }
    }

    impl From<OverrideAction> for Json {
        fn from(value: OverrideAction) -> Self {
            value.0.into()
        }
    }

    /// Configuration for a single payment network.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Chain`, `Prices`, `WalletAddress`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PaymentNetwork(Properties);

    impl PaymentNetwork {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The blockchain chain to use.
        ///
        /// `Chain`. Required. Allowed: [`Chain`].
        pub fn chain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Chain", value.into());
            self
        }

        /// List of price configurations.
        ///
        /// `Prices`. Required.
        pub fn prices(mut self, value: impl Into<List<Price>>) -> Self {
            self.0.set("Prices", value.into());
            self
        }

        /// The wallet address for receiving payments.
        ///
        /// `WalletAddress`. Required.
        pub fn wallet_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WalletAddress", value.into());
            self
        }
    }

    impl From<PaymentNetwork> for Json {
        fn from(value: PaymentNetwork) -> Self {
            value.0.into()
        }
    }

    /// Text Transformation applied before parsing the query string.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Priority`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PreParseTextTransformation(Properties);

    impl PreParseTextTransformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Priority of PreParseTextTransformation being applied.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Type of pre-parse text transformation.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<PreParseTextTransformation> for Json {
        fn from(value: PreParseTextTransformation) -> Self {
            value.0.into()
        }
    }

    /// A price configuration.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Amount`, `Currency`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Price(Properties);

    impl Price {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The price amount.
        ///
        /// `Amount`. Required.
        pub fn amount(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Amount", value.into());
            self
        }

        /// The cryptocurrency to use for payment.
        ///
        /// `Currency`. Required. Allowed: [`Currency`].
        pub fn currency(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Currency", value.into());
            self
        }
    }

    impl From<Price> for Json {
        fn from(value: Price) -> Self {
            value.0.into()
        }
    }

    /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `AggregateKeyType`, `Limit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateBasedStatement(Properties);

    impl RateBasedStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Setting that indicates how to aggregate the request counts.
        ///
        /// `AggregateKeyType`. Required. Allowed: [`AggregateKeyType`].
        pub fn aggregate_key_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AggregateKeyType", value.into());
            self
        }

        /// Specifies the aggregate keys to use in a rate-base rule.
        ///
        /// `CustomKeys`.
        pub fn custom_keys(mut self, value: impl Into<List<RateBasedStatementCustomKey>>) -> Self {
            self.0.set("CustomKeys", value.into());
            self
        }

        /// The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time.
        ///
        /// `EvaluationWindowSec`.
        pub fn evaluation_window_sec(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("EvaluationWindowSec", value.into());
            self
        }

        /// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin.
        ///
        /// `ForwardedIPConfig`.
        pub fn forwarded_ip_config(
            mut self,
            value: impl Into<Value<ForwardedIPConfiguration>>,
        ) -> Self {
            self.0.set("ForwardedIPConfig", value.into());
            self
        }

        /// The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule.
        ///
        /// `Limit`. Required.
        pub fn limit(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Limit", value.into());
            self
        }

        /// An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement.
        ///
        /// `ScopeDownStatement`.
        pub fn scope_down_statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("ScopeDownStatement", value.into());
            self
        }
    }

    impl From<RateBasedStatement> for Json {
        fn from(value: RateBasedStatement) -> Self {
            value.0.into()
        }
    }

    /// Specifies a single custom aggregate key for a rate-base rule.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateBasedStatementCustomKey(Properties);

    impl RateBasedStatementCustomKey {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key. Each distinct ASN contributes to the aggregation instance.
        ///
        /// `ASN`.
        pub fn asn(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ASN", value.into());
            self
        }

        /// Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `Cookie`.
        pub fn cookie(mut self, value: impl Into<Value<RateLimitCookie>>) -> Self {
            self.0.set("Cookie", value.into());
            self
        }

        /// Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP address contributes to the aggregation instance.
        ///
        /// `ForwardedIP`.
        pub fn forwarded_ip(mut self, value: impl Into<Json>) -> Self {
            self.0.set("ForwardedIP", value.into());
            self
        }

        /// Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to the aggregation instance. If you use just the HTTP method as your custom key, then each method fully defines an aggregation instance.
        ///
        /// `HTTPMethod`.
        pub fn http_method(mut self, value: impl Into<Json>) -> Self {
            self.0.set("HTTPMethod", value.into());
            self
        }

        /// Use the value of a header in the request as an aggregate key. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<RateLimitHeader>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to the aggregation instance.
        ///
        /// `IP`.
        pub fn ip(mut self, value: impl Into<Json>) -> Self {
            self.0.set("IP", value.into());
            self
        }

        /// Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `JA3Fingerprint`.
        pub fn ja3_fingerprint(mut self, value: impl Into<Value<RateLimitJA3Fingerprint>>) -> Self {
            self.0.set("JA3Fingerprint", value.into());
            self
        }

        /// Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
        ///
        /// `JA4Fingerprint`.
        pub fn ja4_fingerprint(mut self, value: impl Into<Value<RateLimitJA4Fingerprint>>) -> Self {
            self.0.set("JA4Fingerprint", value.into());
            self
        }

        /// Use the specified label namespace as an aggregate key. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance.
        ///
        /// `LabelNamespace`.
        pub fn label_namespace(mut self, value: impl Into<Value<RateLimitLabelNamespace>>) -> Self {
            self.0.set("LabelNamespace", value.into());
            self
        }

        /// Use the specified query argument as an aggregate key. Each distinct value for the named query argument contributes to the aggregation instance.
        ///
        /// `QueryArgument`.
        pub fn query_argument(mut self, value: impl Into<Value<RateLimitQueryArgument>>) -> Self {
            self.0.set("QueryArgument", value.into());
            self
        }

        /// Use the request's query string as an aggregate key. Each distinct string contributes to the aggregation instance. If you use just the query string as your custom key, then each string fully defines an aggregation instance.
        ///
        /// `QueryString`.
        pub fn query_string(mut self, value: impl Into<Value<RateLimitQueryString>>) -> Self {
            self.0.set("QueryString", value.into());
            self
        }

        /// Use the request's URI path as an aggregate key. Each distinct URI path contributes to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an aggregation instance.
        ///
        /// `UriPath`.
        pub fn uri_path(mut self, value: impl Into<Value<RateLimitUriPath>>) -> Self {
            self.0.set("UriPath", value.into());
            self
        }
    }

    impl From<RateBasedStatementCustomKey> for Json {
        fn from(value: RateBasedStatementCustomKey) -> Self {
            value.0.into()
        }
    }

    /// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitCookie(Properties);

    impl RateLimitCookie {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the cookie to use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitCookie> for Json {
        fn from(value: RateLimitCookie) -> Self {
            value.0.into()
        }
    }

    /// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to the aggregation instance. If you use a single header as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitHeader(Properties);

    impl RateLimitHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the header to use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitHeader> for Json {
        fn from(value: RateLimitHeader) -> Self {
            value.0.into()
        }
    }

    /// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitJA3Fingerprint(Properties);

    impl RateLimitJA3Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<RateLimitJA3Fingerprint> for Json {
        fn from(value: RateLimitJA3Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key. If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FallbackBehavior`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitJA4Fingerprint(Properties);

    impl RateLimitJA4Fingerprint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint.
        ///
        /// `FallbackBehavior`. Required. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<RateLimitJA4Fingerprint> for Json {
        fn from(value: RateLimitJA4Fingerprint) -> Self {
            value.0.into()
        }
    }

    /// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified label name that has the specified label namespace contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitLabelNamespace(Properties);

    impl RateLimitLabelNamespace {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The namespace to use for aggregation.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<RateLimitLabelNamespace> for Json {
        fn from(value: RateLimitLabelNamespace) -> Self {
            value.0.into()
        }
    }

    /// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for the named query argument contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitQueryArgument(Properties);

    impl RateLimitQueryArgument {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the query argument to use.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitQueryArgument> for Json {
        fn from(value: RateLimitQueryArgument) -> Self {
            value.0.into()
        }
    }

    /// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitQueryString(Properties);

    impl RateLimitQueryString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitQueryString> for Json {
        fn from(value: RateLimitQueryString) -> Self {
            value.0.into()
        }
    }

    /// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes to the aggregation instance.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RateLimitUriPath(Properties);

    impl RateLimitUriPath {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RateLimitUriPath> for Json {
        fn from(value: RateLimitUriPath) -> Self {
            value.0.into()
        }
    }

    /// A single regular expression. This is used in a `RegexPatternSet` and also in the configuration for the AWS Managed Rules rule group `AWSManagedRulesAntiDDoSRuleSet` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Regex(Properties);

    impl Regex {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The string representing the regular expression.
        ///
        /// `RegexString`.
        pub fn regex_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegexString", value.into());
            self
        }
    }

    impl From<Regex> for Json {
        fn from(value: Regex) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to search web request components for a match against a single regular expression.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FieldToMatch`, `RegexString`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegexMatchStatement(Properties);

    impl RegexMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// The string representing the regular expression.
        ///
        /// `RegexString`. Required.
        pub fn regex_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RegexString", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RegexMatchStatement> for Json {
        fn from(value: RegexMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use that set in this statement.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Arn`, `FieldToMatch`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RegexPatternSetReferenceStatement(Properties);

    impl RegexPatternSetReferenceStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<RegexPatternSetReferenceStatement> for Json {
        fn from(value: RegexPatternSetReferenceStatement) -> Self {
            value.0.into()
        }
    }

    /// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384 bytes).
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `DefaultSizeInspectionLimit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestBodyAssociatedResourceTypeConfig(Properties);

    impl RequestBodyAssociatedResourceTypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the maximum size of the web request body component that an associated CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resource should send to AWS WAF for inspection.
        ///
        /// `DefaultSizeInspectionLimit`. Required. Allowed: [`DefaultSizeInspectionLimit`].
        pub fn default_size_inspection_limit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DefaultSizeInspectionLimit", value.into());
            self
        }
    }

    impl From<RequestBodyAssociatedResourceTypeConfig> for Json {
        fn from(value: RequestBodyAssociatedResourceTypeConfig) -> Self {
            value.0.into()
        }
    }

    /// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `PasswordField`, `PayloadType`, `UsernameField`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestInspection(Properties);

    impl RequestInspection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the field in the request payload that contains your customer's password.
        ///
        /// `PasswordField`. Required.
        pub fn password_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("PasswordField", value.into());
            self
        }

        /// The payload type for your login endpoint, either JSON or form encoded.
        ///
        /// `PayloadType`. Required. Allowed: [`PayloadType`].
        pub fn payload_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadType", value.into());
            self
        }

        /// The name of the field in the request payload that contains your customer's username.
        ///
        /// `UsernameField`. Required.
        pub fn username_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("UsernameField", value.into());
            self
        }
    }

    impl From<RequestInspection> for Json {
        fn from(value: RequestInspection) -> Self {
            value.0.into()
        }
    }

    /// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `PayloadType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequestInspectionACFP(Properties);

    impl RequestInspectionACFP {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The names of the fields in the request payload that contain your customer's primary physical address.
        ///
        /// `AddressFields`.
        pub fn address_fields(mut self, value: impl Into<List<FieldIdentifier>>) -> Self {
            self.0.set("AddressFields", value.into());
            self
        }

        /// The name of the field in the request payload that contains your customer's email.
        ///
        /// `EmailField`.
        pub fn email_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("EmailField", value.into());
            self
        }

        /// The name of the field in the request payload that contains your customer's password.
        ///
        /// `PasswordField`.
        pub fn password_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("PasswordField", value.into());
            self
        }

        /// The payload type for your account creation endpoint, either JSON or form encoded.
        ///
        /// `PayloadType`. Required. Allowed: [`PayloadType`].
        pub fn payload_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PayloadType", value.into());
            self
        }

        /// The names of the fields in the request payload that contain your customer's primary phone number.
        ///
        /// `PhoneNumberFields`.
        pub fn phone_number_fields(mut self, value: impl Into<List<FieldIdentifier>>) -> Self {
            self.0.set("PhoneNumberFields", value.into());
            self
        }

        /// The name of the field in the request payload that contains your customer's username.
        ///
        /// `UsernameField`.
        pub fn username_field(mut self, value: impl Into<Value<FieldIdentifier>>) -> Self {
            self.0.set("UsernameField", value.into());
            self
        }
    }

    impl From<RequestInspectionACFP> for Json {
        fn from(value: RequestInspectionACFP) -> Self {
            value.0.into()
        }
    }

    /// The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP rule groups to track login and account creation success and failure rates.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseInspection(Properties);

    impl ResponseInspection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configures inspection of the response body for success and failure indicators. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response body.
        ///
        /// `BodyContains`.
        pub fn body_contains(
            mut self,
            value: impl Into<Value<ResponseInspectionBodyContains>>,
        ) -> Self {
            self.0.set("BodyContains", value.into());
            self
        }

        /// Configures inspection of the response header for success and failure indicators.
        ///
        /// `Header`.
        pub fn header(mut self, value: impl Into<Value<ResponseInspectionHeader>>) -> Self {
            self.0.set("Header", value.into());
            self
        }

        /// Configures inspection of the response JSON for success and failure indicators. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response JSON.
        ///
        /// `Json`.
        pub fn json(mut self, value: impl Into<Value<ResponseInspectionJson>>) -> Self {
            self.0.set("Json", value.into());
            self
        }

        /// Configures inspection of the response status code for success and failure indicators.
        ///
        /// `StatusCode`.
        pub fn status_code(
            mut self,
            value: impl Into<Value<ResponseInspectionStatusCode>>,
        ) -> Self {
            self.0.set("StatusCode", value.into());
            self
        }
    }

    impl From<ResponseInspection> for Json {
        fn from(value: ResponseInspection) -> Self {
            value.0.into()
        }
    }

    /// Configures inspection of the response body. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response body. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FailureStrings`, `SuccessStrings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseInspectionBodyContains(Properties);

    impl ResponseInspectionBodyContains {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Strings in the body of the response that indicate a failed login or account creation attempt. To be counted as a failure, the string can be anywhere in the body and must be an exact match, including case.
        ///
        /// `FailureStrings`. Required.
        pub fn failure_strings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FailureStrings", value.into());
            self
        }

        /// Strings in the body of the response that indicate a successful login or account creation attempt. To be counted as a success, the string can be anywhere in the body and must be an exact match, including case.
        ///
        /// `SuccessStrings`. Required.
        pub fn success_strings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SuccessStrings", value.into());
            self
        }
    }

    impl From<ResponseInspectionBodyContains> for Json {
        fn from(value: ResponseInspectionBodyContains) -> Self {
            value.0.into()
        }
    }

    /// Configures inspection of the response header. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FailureValues`, `Name`, `SuccessValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseInspectionHeader(Properties);

    impl ResponseInspectionHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Values in the response header with the specified name that indicate a failed login or account creation attempt. To be counted as a failure, the value must be an exact match, including case.
        ///
        /// `FailureValues`. Required.
        pub fn failure_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FailureValues", value.into());
            self
        }

        /// The name of the header to match against. The name must be an exact match, including case.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Values in the response header with the specified name that indicate a successful login or account creation attempt. To be counted as a success, the value must be an exact match, including case.
        ///
        /// `SuccessValues`. Required.
        pub fn success_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SuccessValues", value.into());
            self
        }
    }

    impl From<ResponseInspectionHeader> for Json {
        fn from(value: ResponseInspectionHeader) -> Self {
            value.0.into()
        }
    }

    /// Configures inspection of the response JSON. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response JSON. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FailureValues`, `Identifier`, `SuccessValues`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseInspectionJson(Properties);

    impl ResponseInspectionJson {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Values for the specified identifier in the response JSON that indicate a failed login or account creation attempt. To be counted as a failure, the value must be an exact match, including case.
        ///
        /// `FailureValues`. Required.
        pub fn failure_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FailureValues", value.into());
            self
        }

        /// The identifier for the value to match against in the JSON. The identifier must be an exact match, including case.
        ///
        /// `Identifier`. Required.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// Values for the specified identifier in the response JSON that indicate a successful login or account creation attempt. To be counted as a success, the value must be an exact match, including case.
        ///
        /// `SuccessValues`. Required.
        pub fn success_values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SuccessValues", value.into());
            self
        }
    }

    impl From<ResponseInspectionJson> for Json {
        fn from(value: ResponseInspectionJson) -> Self {
            value.0.into()
        }
    }

    /// Configures inspection of the response status code. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet` .
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FailureCodes`, `SuccessCodes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResponseInspectionStatusCode(Properties);

    impl ResponseInspectionStatusCode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Status codes in the response that indicate a failed login or account creation attempt. To be counted as a failure, the response status code must match one of these. Each code must be unique among the success and failure status codes.
        ///
        /// `FailureCodes`. Required.
        pub fn failure_codes(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("FailureCodes", value.into());
            self
        }

        /// Status codes in the response that indicate a successful login or account creation attempt. To be counted as a success, the response status code must match one of these. Each code must be unique among the success and failure status codes.
        ///
        /// `SuccessCodes`. Required.
        pub fn success_codes(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("SuccessCodes", value.into());
            self
        }
    }

    impl From<ResponseInspectionStatusCode> for Json {
        fn from(value: ResponseInspectionStatusCode) -> Self {
            value.0.into()
        }
    }

    /// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Name`, `Priority`, `Statement`, `VisibilityConfig`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action that AWS WAF should take on a web request when it matches the rule's statement. Settings at the web ACL level can override the rule action setting.
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<RuleAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS WAF uses the `CAPTCHA` configuration that's defined for the web ACL.
        ///
        /// `CaptchaConfig`.
        pub fn captcha_config(mut self, value: impl Into<Value<CaptchaConfig>>) -> Self {
            self.0.set("CaptchaConfig", value.into());
            self
        }

        /// Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this, AWS WAF uses the challenge configuration that's defined for the web ACL.
        ///
        /// `ChallengeConfig`.
        pub fn challenge_config(mut self, value: impl Into<Value<ChallengeConfig>>) -> Self {
            self.0.set("ChallengeConfig", value.into());
            self
        }

        /// The name of the rule.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The override action to apply to the rules in a rule group, instead of the individual rule action settings. This is used only for rules whose statements reference a rule group.
        ///
        /// `OverrideAction`.
        pub fn override_action(mut self, value: impl Into<Value<OverrideAction>>) -> Self {
            self.0.set("OverrideAction", value.into());
            self
        }

        /// If you define more than one `Rule` in a `WebACL` , AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority` . AWS WAF processes rules with lower priority first.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Labels to apply to web requests that match the rule match statement. AWS WAF applies fully qualified labels to matching web requests. A fully qualified label is the concatenation of a label namespace and a rule label.
        ///
        /// `RuleLabels`.
        pub fn rule_labels(mut self, value: impl Into<List<Label>>) -> Self {
            self.0.set("RuleLabels", value.into());
            self
        }

        /// The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement` .
        ///
        /// `Statement`. Required.
        pub fn statement(mut self, value: impl Into<Value<Statement>>) -> Self {
            self.0.set("Statement", value.into());
            self
        }

        /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
        ///
        /// `VisibilityConfig`. Required.
        pub fn visibility_config(mut self, value: impl Into<Value<VisibilityConfig>>) -> Self {
            self.0.set("VisibilityConfig", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }

    /// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web ACL level can override the rule action setting.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleAction(Properties);

    impl RuleAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Instructs AWS WAF to allow the web request.
        ///
        /// `Allow`.
        pub fn allow(mut self, value: impl Into<Value<AllowAction>>) -> Self {
            self.0.set("Allow", value.into());
            self
        }

        /// Instructs AWS WAF to block the web request.
        ///
        /// `Block`.
        pub fn block(mut self, value: impl Into<Value<BlockAction>>) -> Self {
            self.0.set("Block", value.into());
            self
        }

        /// Specifies that AWS WAF should run a `CAPTCHA` check against the request:
        ///
        /// `Captcha`.
        pub fn captcha(mut self, value: impl Into<Value<CaptchaAction>>) -> Self {
            self.0.set("Captcha", value.into());
            self
        }

        /// Instructs AWS WAF to run a `Challenge` check against the web request.
        ///
        /// `Challenge`.
        pub fn challenge(mut self, value: impl Into<Value<ChallengeAction>>) -> Self {
            self.0.set("Challenge", value.into());
            self
        }

        /// Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL.
        ///
        /// `Count`.
        pub fn count(mut self, value: impl Into<Value<CountAction>>) -> Self {
            self.0.set("Count", value.into());
            self
        }

        /// Monetize action for rules.
        ///
        /// `Monetize`.
        pub fn monetize(mut self, value: impl Into<Value<MonetizeAction>>) -> Self {
            self.0.set("Monetize", value.into());
            self
        }
    }

    impl From<RuleAction> for Json {
        fn from(value: RuleAction) -> Self {
            value.0.into()
        }
    }

    /// Action setting to use in the place of a rule action that is configured inside the rule group. You specify one override for each rule whose action you want to change.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `ActionToUse`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleActionOverride(Properties);

    impl RuleActionOverride {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The override action to use, in place of the configured action of the rule in the rule group.
        ///
        /// `ActionToUse`. Required.
        pub fn action_to_use(mut self, value: impl Into<Value<RuleAction>>) -> Self {
            self.0.set("ActionToUse", value.into());
            self
        }

        /// The name of the rule to override.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<RuleActionOverride> for Json {
        fn from(value: RuleActionOverride) -> Self {
            value.0.into()
        }
    }

    /// A rule statement used to run the rules that are defined in a `RuleGroup` . To use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleGroupReferenceStatement(Properties);

    impl RuleGroupReferenceStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the entity.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// Rules in the referenced rule group whose actions are set to `Count` .
        ///
        /// `ExcludedRules`.
        pub fn excluded_rules(mut self, value: impl Into<List<ExcludedRule>>) -> Self {
            self.0.set("ExcludedRules", value.into());
            self
        }

        /// Action settings to use in the place of the rule actions that are configured inside the rule group. You specify one override for each rule whose action you want to change.
        ///
        /// `RuleActionOverrides`.
        pub fn rule_action_overrides(mut self, value: impl Into<List<RuleActionOverride>>) -> Self {
            self.0.set("RuleActionOverrides", value.into());
            self
        }
    }

    impl From<RuleGroupReferenceStatement> for Json {
        fn from(value: RuleGroupReferenceStatement) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (\>) or less than (\<).
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `ComparisonOperator`, `FieldToMatch`, `Size`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SizeConstraintStatement(Properties);

    impl SizeConstraintStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The operator to use to compare the request part to the size setting.
        ///
        /// `ComparisonOperator`. Required. Allowed: [`ComparisonOperator`].
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// The size, in byte, to compare to the request part, after any transformations.
        ///
        /// `Size`. Required.
        pub fn size(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<SizeConstraintStatement> for Json {
        fn from(value: SizeConstraintStatement) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FieldToMatch`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqliMatchStatement(Properties);

    impl SqliMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
        ///
        /// `SensitivityLevel`. Allowed: [`SensitivityLevel`].
        pub fn sensitivity_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SensitivityLevel", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<SqliMatchStatement> for Json {
        fn from(value: SqliMatchStatement) -> Self {
            value.0.into()
        }
    }

    /// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Statement(Properties);

    impl Statement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A logical rule statement used to combine other rule statements with AND logic. You provide more than one `Statement` within the `AndStatement` .
        ///
        /// `AndStatement`.
        pub fn and_statement(mut self, value: impl Into<Value<AndStatement>>) -> Self {
            self.0.set("AndStatement", value.into());
            self
        }

        /// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address.
        ///
        /// `AsnMatchStatement`.
        pub fn asn_match_statement(mut self, value: impl Into<Value<AsnMatchStatement>>) -> Self {
            self.0.set("AsnMatchStatement", value.into());
            self
        }

        /// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other settings.
        ///
        /// `ByteMatchStatement`.
        pub fn byte_match_statement(mut self, value: impl Into<Value<ByteMatchStatement>>) -> Self {
            self.0.set("ByteMatchStatement", value.into());
            self
        }

        /// A rule statement that labels web requests by country and region and that matches against web requests based on country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
        ///
        /// `GeoMatchStatement`.
        pub fn geo_match_statement(mut self, value: impl Into<Value<GeoMatchStatement>>) -> Self {
            self.0.set("GeoMatchStatement", value.into());
            self
        }

        /// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this statement.
        ///
        /// `IPSetReferenceStatement`.
        pub fn ip_set_reference_statement(
            mut self,
            value: impl Into<Value<IPSetReferenceStatement>>,
        ) -> Self {
            self.0.set("IPSetReferenceStatement", value.into());
            self
        }

        /// A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL.
        ///
        /// `LabelMatchStatement`.
        pub fn label_match_statement(
            mut self,
            value: impl Into<Value<LabelMatchStatement>>,
        ) -> Self {
            self.0.set("LabelMatchStatement", value.into());
            self
        }

        /// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the vendor name and the name of the rule group in this statement.
        ///
        /// `ManagedRuleGroupStatement`.
        pub fn managed_rule_group_statement(
            mut self,
            value: impl Into<Value<ManagedRuleGroupStatement>>,
        ) -> Self {
            self.0.set("ManagedRuleGroupStatement", value.into());
            self
        }

        /// A logical rule statement used to negate the results of another rule statement. You provide one `Statement` within the `NotStatement` .
        ///
        /// `NotStatement`.
        pub fn not_statement(mut self, value: impl Into<Value<NotStatement>>) -> Self {
            self.0.set("NotStatement", value.into());
            self
        }

        /// A logical rule statement used to combine other rule statements with OR logic. You provide more than one `Statement` within the `OrStatement` .
        ///
        /// `OrStatement`.
        pub fn or_statement(mut self, value: impl Into<Value<OrStatement>>) -> Self {
            self.0.set("OrStatement", value.into());
            self
        }

        /// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
        ///
        /// `RateBasedStatement`.
        pub fn rate_based_statement(mut self, value: impl Into<Value<RateBasedStatement>>) -> Self {
            self.0.set("RateBasedStatement", value.into());
            self
        }

        /// A rule statement used to search web request components for a match against a single regular expression.
        ///
        /// `RegexMatchStatement`.
        pub fn regex_match_statement(
            mut self,
            value: impl Into<Value<RegexMatchStatement>>,
        ) -> Self {
            self.0.set("RegexMatchStatement", value.into());
            self
        }

        /// A rule statement used to search web request components for matches with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set in this statement.
        ///
        /// `RegexPatternSetReferenceStatement`.
        pub fn regex_pattern_set_reference_statement(
            mut self,
            value: impl Into<Value<RegexPatternSetReferenceStatement>>,
        ) -> Self {
            self.0
                .set("RegexPatternSetReferenceStatement", value.into());
            self
        }

        /// A rule statement used to run the rules that are defined in a `RuleGroup` . To use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
        ///
        /// `RuleGroupReferenceStatement`.
        pub fn rule_group_reference_statement(
            mut self,
            value: impl Into<Value<RuleGroupReferenceStatement>>,
        ) -> Self {
            self.0.set("RuleGroupReferenceStatement", value.into());
            self
        }

        /// A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (\>) or less than (\<).
        ///
        /// `SizeConstraintStatement`.
        pub fn size_constraint_statement(
            mut self,
            value: impl Into<Value<SizeConstraintStatement>>,
        ) -> Self {
            self.0.set("SizeConstraintStatement", value.into());
            self
        }

        /// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to do things like modify your database or extract data from it.
        ///
        /// `SqliMatchStatement`.
        pub fn sqli_match_statement(mut self, value: impl Into<Value<SqliMatchStatement>>) -> Self {
            self.0.set("SqliMatchStatement", value.into());
            self
        }

        /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
        ///
        /// `XssMatchStatement`.
        pub fn xss_match_statement(mut self, value: impl Into<Value<XssMatchStatement>>) -> Self {
            self.0.set("XssMatchStatement", value.into());
            self
        }
    }

    impl From<Statement> for Json {
        fn from(value: Statement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `Priority`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TextTransformation(Properties);

    impl TextTransformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Sets the relative processing order for multiple transformations. AWS WAF processes all transformations, from lowest priority to highest, before inspecting the transformed content.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// For detailed descriptions of each of the transformation types, see [Text transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html) in the \*AWS WAF Developer Guide\* .
        ///
        /// `Type`. Required. Allowed: [`TextTransformationType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<TextTransformation> for Json {
        fn from(value: TextTransformation) -> Self {
            value.0.into()
        }
    }

    /// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can narrow the set of URI fragments to inspect by including or excluding specific keys.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UriFragment(Properties);

    impl UriFragment {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// What AWS WAF should do if it fails to completely parse the JSON body. The options are the following:
        ///
        /// `FallbackBehavior`. Allowed: [`FallbackBehavior`].
        pub fn fallback_behavior(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FallbackBehavior", value.into());
            self
        }
    }

    impl From<UriFragment> for Json {
        fn from(value: UriFragment) -> Self {
            value.0.into()
        }
    }

    /// Defines and enables Amazon CloudWatch metrics and web request sample collection.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `CloudWatchMetricsEnabled`, `MetricName`, `SampledRequestsEnabled`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VisibilityConfig(Properties);

    impl VisibilityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the associated resource sends metrics to Amazon CloudWatch.
        ///
        /// `CloudWatchMetricsEnabled`. Required.
        pub fn cloud_watch_metrics_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CloudWatchMetricsEnabled", value.into());
            self
        }

        /// A name of the Amazon CloudWatch metric dimension. The name can contain only the characters: A-Z, a-z, 0-9, - (hyphen), and \_ (underscore). The name can be from one to 128 characters long.
        ///
        /// `MetricName`. Required.
        pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MetricName", value.into());
            self
        }

        /// Indicates whether AWS WAF should store a sampling of the web requests that match the rules. You can view the sampled requests through the AWS WAF console.
        ///
        /// `SampledRequestsEnabled`. Required.
        pub fn sampled_requests_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("SampledRequestsEnabled", value.into());
            self
        }
    }

    impl From<VisibilityConfig> for Json {
        fn from(value: VisibilityConfig) -> Self {
            value.0.into()
        }
    }

    /// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate web browsers.
    ///
    /// A property type of `AWS::WAFv2::WebACL`.
    ///
    /// Required: `FieldToMatch`, `TextTransformations`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct XssMatchStatement(Properties);

    impl XssMatchStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of the web request that you want AWS WAF to inspect.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// `PreParseTextTransformations`.
        pub fn pre_parse_text_transformations(
            mut self,
            value: impl Into<List<PreParseTextTransformation>>,
        ) -> Self {
            self.0.set("PreParseTextTransformations", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection.
        ///
        /// `TextTransformations`. Required.
        pub fn text_transformations(mut self, value: impl Into<List<TextTransformation>>) -> Self {
            self.0.set("TextTransformations", value.into());
            self
        }
    }

    impl From<XssMatchStatement> for Json {
        fn from(value: XssMatchStatement) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Scope`.
        pub enum Scope {
            Cloudfront = "CLOUDFRONT",
            Regional = "REGIONAL",
        }

        /// Words for `SensitivityToAct`.
        pub enum SensitivityToAct {
            Low = "LOW",
            Medium = "MEDIUM",
            High = "HIGH",
        }

        /// Words for `InspectionLevel`.
        pub enum InspectionLevel {
            Common = "COMMON",
            Targeted = "TARGETED",
        }

        /// Words for `OversizeHandling`.
        pub enum OversizeHandling {
            Continue = "CONTINUE",
            Match = "MATCH",
            NoMatch = "NO_MATCH",
        }

        /// Words for `PositionalConstraint`.
        pub enum PositionalConstraint {
            Exactly = "EXACTLY",
            StartsWith = "STARTS_WITH",
            EndsWith = "ENDS_WITH",
            Contains = "CONTAINS",
            ContainsWord = "CONTAINS_WORD",
        }

        /// Words for `UsageOfAction`.
        pub enum UsageOfAction {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `MatchScope`.
        pub enum MatchScope {
            All = "ALL",
            Key = "KEY",
            Value = "VALUE",
        }

        /// Words for `ContentType`.
        pub enum ContentType {
            TextPlain = "TEXT_PLAIN",
            TextHtml = "TEXT_HTML",
            ApplicationJson = "APPLICATION_JSON",
        }

        /// Words for `Action`.
        pub enum Action {
            Substitution = "SUBSTITUTION",
            Hash = "HASH",
        }

        /// Words for `FieldType`.
        pub enum FieldType {
            SingleHeader = "SINGLE_HEADER",
            SingleCookie = "SINGLE_COOKIE",
            SingleQueryArgument = "SINGLE_QUERY_ARGUMENT",
            QueryString = "QUERY_STRING",
            Body = "BODY",
        }

        /// Words for `FallbackBehavior`.
        pub enum FallbackBehavior {
            Match = "MATCH",
            NoMatch = "NO_MATCH",
        }

        /// Words for `Position`.
        pub enum Position {
            First = "FIRST",
            Last = "LAST",
            Any = "ANY",
        }

        /// Words for `InvalidFallbackBehavior`.
        pub enum InvalidFallbackBehavior {
            Match = "MATCH",
            NoMatch = "NO_MATCH",
            EvaluateAsString = "EVALUATE_AS_STRING",
        }

        /// Words for `Scope`.
        pub enum LabelMatchStatementScope {
            Label = "LABEL",
            Namespace = "NAMESPACE",
        }

        /// Words for `PayloadType`.
        pub enum PayloadType {
            Json = "JSON",
            FormEncoded = "FORM_ENCODED",
        }

        /// Words for `CurrencyMode`.
        pub enum CurrencyMode {
            Real = "REAL",
            Test = "TEST",
        }

        /// Words for `ALBLowReputationMode`.
        pub enum ALBLowReputationMode {
            ActiveUnderDdos = "ACTIVE_UNDER_DDOS",
            AlwaysOn = "ALWAYS_ON",
        }

        /// Words for `Chain`.
        pub enum Chain {
            Base = "BASE",
            Solana = "SOLANA",
            BaseSepolia = "BASE_SEPOLIA",
            SolanaDevnet = "SOLANA_DEVNET",
        }

        /// Words for `Type`.
        pub enum Type {
            None = "NONE",
            UrlDecode = "URL_DECODE",
            UrlDecodeUni = "URL_DECODE_UNI",
            CombineDuplicateQueryArgsByComma = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA",
            ReplaceSemicolonsWithAmpersands = "REPLACE_SEMICOLONS_WITH_AMPERSANDS",
        }

        /// Words for `Currency`.
        pub enum Currency {
            Usdc = "USDC",
        }

        /// Words for `AggregateKeyType`.
        pub enum AggregateKeyType {
            Constant = "CONSTANT",
            Ip = "IP",
            ForwardedIp = "FORWARDED_IP",
            CustomKeys = "CUSTOM_KEYS",
        }

        /// Words for `DefaultSizeInspectionLimit`.
        pub enum DefaultSizeInspectionLimit {
            Kb16 = "KB_16",
            Kb32 = "KB_32",
            Kb48 = "KB_48",
            Kb64 = "KB_64",
        }

        /// Words for `ComparisonOperator`.
        pub enum ComparisonOperator {
            Eq = "EQ",
            Ne = "NE",
            Le = "LE",
            Lt = "LT",
            Ge = "GE",
            Gt = "GT",
        }

        /// Words for `SensitivityLevel`.
        pub enum SensitivityLevel {
            Low = "LOW",
            High = "HIGH",
        }

        /// Words for `Type`.
        pub enum TextTransformationType {
            None = "NONE",
            CompressWhiteSpace = "COMPRESS_WHITE_SPACE",
            HtmlEntityDecode = "HTML_ENTITY_DECODE",
            Lowercase = "LOWERCASE",
            CmdLine = "CMD_LINE",
            UrlDecode = "URL_DECODE",
            Base64Decode = "BASE64_DECODE",
            HexDecode = "HEX_DECODE",
            Md5 = "MD5",
            ReplaceComments = "REPLACE_COMMENTS",
            EscapeSeqDecode = "ESCAPE_SEQ_DECODE",
            SqlHexDecode = "SQL_HEX_DECODE",
            CssDecode = "CSS_DECODE",
            JsDecode = "JS_DECODE",
            NormalizePath = "NORMALIZE_PATH",
            NormalizePathWin = "NORMALIZE_PATH_WIN",
            RemoveNulls = "REMOVE_NULLS",
            ReplaceNulls = "REPLACE_NULLS",
            Base64DecodeExt = "BASE64_DECODE_EXT",
            UrlDecodeUni = "URL_DECODE_UNI",
            Utf8ToUnicode = "UTF8_TO_UNICODE",
            RemoveWhitespace = "REMOVE_WHITESPACE",
            Trim = "TRIM",
            TrimLeft = "TRIM_LEFT",
            TrimRight = "TRIM_RIGHT",
            RemoveCommentsChar = "REMOVE_COMMENTS_CHAR",
            Uppercase = "UPPERCASE",
            CmdLineWin = "CMD_LINE_WIN",
            CmdLineUnix = "CMD_LINE_UNIX",
            JsDecodeExt = "JS_DECODE_EXT",
            Sha256 = "SHA256",
        }
    }
}
