//! `AWS::NetworkSecurityManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Value};

/// Resource Type definition for AWS::NetworkSecurityManager::Deployment. Creates and manages a Network Security Manager deployment.
///
/// [`AWS::NetworkSecurityManager::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html).
///
/// Required: `DeploymentName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Deployment(Properties);

impl Deployment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of policies associated with this deployment.
    ///
    /// `AssociatedPolicyList`.
    pub fn associated_policy_list(
        mut self,
        value: impl Into<List<deployment::AssociatedPolicy>>,
    ) -> Self {
        self.0.set("AssociatedPolicyList", value.into());
        self
    }

    /// List of scopes associated with this deployment.
    ///
    /// `AssociatedScopeList`.
    pub fn associated_scope_list(
        mut self,
        value: impl Into<List<deployment::AssociatedScope>>,
    ) -> Self {
        self.0.set("AssociatedScopeList", value.into());
        self
    }

    /// `DeploymentConfiguration`.
    pub fn deployment_configuration(
        mut self,
        value: impl Into<Value<deployment::DeploymentConfiguration>>,
    ) -> Self {
        self.0.set("DeploymentConfiguration", value.into());
        self
    }

    /// A description of the deployment.
    ///
    /// `DeploymentDescription`.
    pub fn deployment_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentDescription", value.into());
        self
    }

    /// The name of the deployment.
    ///
    /// `DeploymentName`. Required. A change replaces the resource.
    pub fn deployment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeploymentName", value.into());
        self
    }

    /// The tags associated with the deployment.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<deployment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Deployment {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Deployment";
}

impl Construct for Deployment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Deployment> for Properties {
    fn from(value: Deployment) -> Self {
        value.0
    }
}

impl Handle<Deployment> {
    /// The ARN of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentArn`.
    #[must_use]
    pub fn deployment_arn(self) -> Value<String> {
        self.attribute("DeploymentArn")
    }

    /// The unique identifier of the deployment.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[must_use]
    pub fn deployment_id(self) -> Value<String> {
        self.attribute("DeploymentId")
    }

    /// The status of the deployment.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// An ISO 8601 timestamp indicating when the deployment was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::NetworkSecurityManager::Policy. Creates and manages a Network Security Manager policy.
///
/// [`AWS::NetworkSecurityManager::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html).
///
/// Required: `FirewallType`, `PolicyConfiguration`, `PolicyName`, `Priority`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of templates and rules associated with this policy.
    ///
    /// `AssociatedTemplateAndRuleList`.
    pub fn associated_template_and_rule_list(
        mut self,
        value: impl Into<List<policy::AssociatedTemplateAndRule>>,
    ) -> Self {
        self.0.set("AssociatedTemplateAndRuleList", value.into());
        self
    }

    /// The type of firewall.
    ///
    /// `FirewallType`. Required. Allowed: [`FirewallType`](policy::FirewallType). A change replaces the resource.
    pub fn firewall_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallType", value.into());
        self
    }

    /// Configuration settings for policy behavior.
    ///
    /// `PolicyConfiguration`. Required.
    pub fn policy_configuration(
        mut self,
        value: impl Into<Value<policy::PolicyConfiguration>>,
    ) -> Self {
        self.0.set("PolicyConfiguration", value.into());
        self
    }

    /// A description of the policy.
    ///
    /// `PolicyDescription`.
    pub fn policy_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDescription", value.into());
        self
    }

    /// The name of the policy.
    ///
    /// `PolicyName`. Required. A change replaces the resource.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// The priority of the policy.
    ///
    /// `Priority`. Required.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// The tags associated with the policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The ARN of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyArn`.
    #[must_use]
    pub fn policy_arn(self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// The unique identifier of the policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[must_use]
    pub fn policy_id(self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// The status of the policy.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// An ISO 8601 timestamp indicating when the policy was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::NetworkSecurityManager::Rule. Creates and manages a Network Security Manager rule.
///
/// [`AWS::NetworkSecurityManager::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html).
///
/// Required: `RuleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rule(Properties);

impl Rule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The rule configuration as a JSON string.
    ///
    /// `Configuration`.
    pub fn configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The type of firewall for this rule.
    ///
    /// `FirewallType`. Allowed: [`FirewallType`](rule::FirewallType). A change replaces the resource.
    pub fn firewall_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallType", value.into());
        self
    }

    /// A description of the rule.
    ///
    /// `RuleDescription`.
    pub fn rule_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleDescription", value.into());
        self
    }

    /// The name of the rule.
    ///
    /// `RuleName`. Required. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }

    /// The type of rule.
    ///
    /// `RuleType`. Allowed: [`RuleType`](rule::RuleType). A change replaces the resource.
    pub fn rule_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleType", value.into());
        self
    }

    /// The tags associated with the rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Rule {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Rule";
}

impl Construct for Rule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Rule> for Properties {
    fn from(value: Rule) -> Self {
        value.0
    }
}

impl Handle<Rule> {
    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[must_use]
    pub fn rule_arn(self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// The unique identifier of the rule.
    ///
    /// `Fn::GetAtt` of `RuleId`.
    #[must_use]
    pub fn rule_id(self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// The status of the rule.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// An ISO 8601 timestamp indicating when the rule was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number of the rule.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::NetworkSecurityManager::Scope. Creates and manages a Network Security Manager scope.
///
/// [`AWS::NetworkSecurityManager::Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html).
///
/// Required: `ScopeName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Scope(Properties);

impl Scope {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The scope configuration as a JSON string.
    ///
    /// `ScopeConfiguration`.
    pub fn scope_configuration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScopeConfiguration", value.into());
        self
    }

    /// A description of the scope.
    ///
    /// `ScopeDescription`.
    pub fn scope_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScopeDescription", value.into());
        self
    }

    /// The name of the scope.
    ///
    /// `ScopeName`. Required. A change replaces the resource.
    pub fn scope_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScopeName", value.into());
        self
    }

    /// The tags associated with the scope.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<scope::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Scope {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Scope";
}

impl Construct for Scope {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Scope> for Properties {
    fn from(value: Scope) -> Self {
        value.0
    }
}

impl Handle<Scope> {
    /// The Amazon Resource Name (ARN) of the scope.
    ///
    /// `Fn::GetAtt` of `ScopeArn`.
    #[must_use]
    pub fn scope_arn(self) -> Value<String> {
        self.attribute("ScopeArn")
    }

    /// The unique identifier of the scope.
    ///
    /// `Fn::GetAtt` of `ScopeId`.
    #[must_use]
    pub fn scope_id(self) -> Value<String> {
        self.attribute("ScopeId")
    }

    /// The status of the scope.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// An ISO 8601 timestamp indicating when the scope was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number of the scope.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::NetworkSecurityManager::Template. Creates and manages a Network Security Manager template.
///
/// [`AWS::NetworkSecurityManager::Template`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html).
///
/// Required: `TemplateName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Template(Properties);

impl Template {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of rules associated with this template.
    ///
    /// `AssociatedRuleList`.
    pub fn associated_rule_list(
        mut self,
        value: impl Into<List<template::AssociatedRule>>,
    ) -> Self {
        self.0.set("AssociatedRuleList", value.into());
        self
    }

    /// The type of firewall.
    ///
    /// `FirewallType`. Allowed: [`FirewallType`](template::FirewallType). A change replaces the resource.
    pub fn firewall_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FirewallType", value.into());
        self
    }

    /// The tags associated with the template.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<template::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A description of the template.
    ///
    /// `TemplateDescription`.
    pub fn template_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateDescription", value.into());
        self
    }

    /// The name of the template.
    ///
    /// `TemplateName`. Required. A change replaces the resource.
    pub fn template_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateName", value.into());
        self
    }
}

impl Resource for Template {
    const TYPE: &'static str = "AWS::NetworkSecurityManager::Template";
}

impl Construct for Template {
    type Output = Handle<Self>;

    fn build(self, scope: &mut crate::Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Template> for Properties {
    fn from(value: Template) -> Self {
        value.0
    }
}

impl Handle<Template> {
    /// The status of the template.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The ARN of the template.
    ///
    /// `Fn::GetAtt` of `TemplateArn`.
    #[must_use]
    pub fn template_arn(self) -> Value<String> {
        self.attribute("TemplateArn")
    }

    /// The unique identifier of the template.
    ///
    /// `Fn::GetAtt` of `TemplateId`.
    #[must_use]
    pub fn template_id(self) -> Value<String> {
        self.attribute("TemplateId")
    }

    /// An ISO 8601 timestamp indicating when the template was last modified.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The version number.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::NetworkSecurityManager::Deployment`.
    ///
    /// Required: `PolicyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociatedPolicy(Properties);

    impl AssociatedPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the associated policy.
        ///
        /// `PolicyArn`. Required.
        pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyArn", value.into());
            self
        }
    }

    impl From<AssociatedPolicy> for Json {
        fn from(value: AssociatedPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NetworkSecurityManager::Deployment`.
    ///
    /// Required: `ScopeArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociatedScope(Properties);

    impl AssociatedScope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the associated scope.
        ///
        /// `ScopeArn`. Required.
        pub fn scope_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScopeArn", value.into());
            self
        }
    }

    impl From<AssociatedScope> for Json {
        fn from(value: AssociatedScope) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for the deployment.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Deployment`.
    ///
    /// Required: `EnableCrossAccountVisibility`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DeploymentConfiguration(Properties);

    impl DeploymentConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether cross-account visibility is enabled for the deployment.
        ///
        /// `EnableCrossAccountVisibility`. Required.
        pub fn enable_cross_account_visibility(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableCrossAccountVisibility", value.into());
            self
        }
    }

    impl From<DeploymentConfiguration> for Json {
        fn from(value: DeploymentConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Deployment`.
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

/// Property types and words of [`Policy`].
pub mod policy {
    use crate::{Json, Properties, Value};

    /// Associates either a template or a rule with a policy.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociatedTemplateAndRule(Properties);

    impl AssociatedTemplateAndRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the associated rule.
        ///
        /// `RuleArn`.
        pub fn rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleArn", value.into());
            self
        }

        /// ARN of the associated template.
        ///
        /// `TemplateArn`.
        pub fn template_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TemplateArn", value.into());
            self
        }
    }

    impl From<AssociatedTemplateAndRule> for Json {
        fn from(value: AssociatedTemplateAndRule) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for policy behavior.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyConfiguration(Properties);

    impl PolicyConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Controls automatic remediation of non-compliant resources.
        ///
        /// `RemediationEnabled`.
        pub fn remediation_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemediationEnabled", value.into());
            self
        }

        /// Controls automatic cleanup of unused resources.
        ///
        /// `ResourcesCleanUp`.
        pub fn resources_clean_up(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ResourcesCleanUp", value.into());
            self
        }

        /// `WafConfig`.
        pub fn waf_config(mut self, value: impl Into<Value<WafConfig>>) -> Self {
            self.0.set("WafConfig", value.into());
            self
        }
    }

    impl From<PolicyConfiguration> for Json {
        fn from(value: PolicyConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Policy`.
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

    /// WAF-specific policy settings. Populated only for WAF firewall type policies.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Policy`.
    ///
    /// Required: `ConflictResolution`, `ExistingCustomerWebACLResolution`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WafConfig(Properties);

    impl WafConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Conflict-resolution strategy applied to AWS WAF policies.
        ///
        /// `ConflictResolution`. Required. Allowed: [`ConflictResolution`].
        pub fn conflict_resolution(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConflictResolution", value.into());
            self
        }

        /// Controls how Network Security Manager handles remediation when a resource already has a customer-created WebACL.
        ///
        /// `ExistingCustomerWebACLResolution`. Required. Allowed: [`ExistingCustomerWebACLResolution`].
        pub fn existing_customer_web_acl_resolution(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("ExistingCustomerWebACLResolution", value.into());
            self
        }
    }

    impl From<WafConfig> for Json {
        fn from(value: WafConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `FirewallType`.
        pub enum FirewallType {
            Waf = "WAF",
            ShieldAdvanced = "SHIELD_ADVANCED",
        }

        /// Words for `ConflictResolution`.
        pub enum ConflictResolution {
            MergeWhereApplicable = "MERGE_WHERE_APPLICABLE",
        }

        /// Words for `ExistingCustomerWebACLResolution`.
        pub enum ExistingCustomerWebACLResolution {
            Retrofit = "RETROFIT",
            OverrideAssociation = "OVERRIDE_ASSOCIATION",
            NoRemediation = "NO_REMEDIATION",
        }
    }
}

/// Property types and words of [`Rule`].
pub mod rule {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Rule`.
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
        /// Words for `FirewallType`.
        pub enum FirewallType {
            Waf = "WAF",
        }

        /// Words for `RuleType`.
        pub enum RuleType {
            Configuration = "CONFIGURATION",
            Inspection = "INSPECTION",
        }
    }
}

/// Property types of [`Scope`].
pub mod scope {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Scope`.
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

/// Property types and words of [`Template`].
pub mod template {
    use crate::{Json, Properties, Value};

    /// An association between a template and a rule.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Template`.
    ///
    /// Required: `RuleArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssociatedRule(Properties);

    impl AssociatedRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the associated rule.
        ///
        /// `RuleArn`. Required.
        pub fn rule_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleArn", value.into());
            self
        }
    }

    impl From<AssociatedRule> for Json {
        fn from(value: AssociatedRule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NetworkSecurityManager::Template`.
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
        /// Words for `FirewallType`.
        pub enum FirewallType {
            Waf = "WAF",
            NetworkFirewall = "NETWORK_FIREWALL",
            NetworkFirewallV2 = "NETWORK_FIREWALL_V2",
            IgwFirewall = "IGW_FIREWALL",
        }
    }
}
