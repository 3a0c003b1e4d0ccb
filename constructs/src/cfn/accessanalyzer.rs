//! `AWS::AccessAnalyzer`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Map, Properties, Resource, Scope, Value};

/// The `AWS::AccessAnalyzer::Analyzer` resource specifies a new analyzer. The analyzer is an object that represents the IAM Access Analyzer feature. An analyzer is required for Access Analyzer to become operational.
///
/// [`AWS::AccessAnalyzer::Analyzer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-analyzer.html).
///
/// Required: `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Analyzer(Properties);

impl Analyzer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains information about the configuration of an analyzer for an AWS organization or account.
    ///
    /// `AnalyzerConfiguration`.
    pub fn analyzer_configuration(
        mut self,
        value: impl Into<Value<analyzer::AnalyzerConfiguration>>,
    ) -> Self {
        self.0.set("AnalyzerConfiguration", value.into());
        self
    }

    /// The name of the analyzer.
    ///
    /// `AnalyzerName`. A change replaces the resource.
    pub fn analyzer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AnalyzerName", value.into());
        self
    }

    /// Specifies the archive rules to add for the analyzer. Archive rules automatically archive findings that meet the criteria you define for the rule.
    ///
    /// `ArchiveRules`.
    pub fn archive_rules(mut self, value: impl Into<List<analyzer::ArchiveRule>>) -> Self {
        self.0.set("ArchiveRules", value.into());
        self
    }

    /// An array of key-value pairs to apply to the analyzer. You can use the set of Unicode letters, digits, whitespace, `_` , `.` , `/` , `=` , `+` , and `-` .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<analyzer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type represents the zone of trust for the analyzer.
    ///
    /// `Type`. Required. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Analyzer {
    const TYPE: &'static str = "AWS::AccessAnalyzer::Analyzer";
}

impl Construct for Analyzer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Analyzer> for Properties {
    fn from(value: Analyzer) -> Self {
        value.0
    }
}

impl Handle<Analyzer> {
    /// The ARN of the analyzer that was created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Creates an archive rule for the specified analyzer. Archive rules automatically archive new findings that meet the criteria you define when you create the rule.
///
/// [`AWS::AccessAnalyzer::ArchiveRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accessanalyzer-archiverule.html).
///
/// Required: `AnalyzerName`, `Filter`, `RuleName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ArchiveRule(Properties);

impl ArchiveRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the analyzer for the archive rule.
    ///
    /// `AnalyzerName`. Required. A change replaces the resource.
    pub fn analyzer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AnalyzerName", value.into());
        self
    }

    /// The criteria for the archive rule. A map of filter criteria property names to their criterion values.
    ///
    /// `Filter`. Required.
    pub fn filter(mut self, value: impl Into<Map<archive_rule::FilterValue>>) -> Self {
        self.0.set("Filter", value.into());
        self
    }

    /// The name of the archive rule.
    ///
    /// `RuleName`. Required. A change replaces the resource.
    pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RuleName", value.into());
        self
    }
}

impl Resource for ArchiveRule {
    const TYPE: &'static str = "AWS::AccessAnalyzer::ArchiveRule";
}

impl Construct for ArchiveRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ArchiveRule> for Properties {
    fn from(value: ArchiveRule) -> Self {
        value.0
    }
}

impl Handle<ArchiveRule> {
    /// The ARN of the archive rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the archive rule was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time at which the archive rule was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types of [`Analyzer`].
pub mod analyzer {
    use crate::{Json, List, Properties, Value};

    /// The criteria for an analysis rule for an analyzer. The criteria determine which entities will generate findings.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalysisRuleCriteria(Properties);

    impl AnalysisRuleCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of AWS account IDs to apply to the analysis rule criteria. The accounts cannot include the organization analyzer owner account. Account IDs can only be applied to the analysis rule criteria for organization-level analyzers.
        ///
        /// `AccountIds`.
        pub fn account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AccountIds", value.into());
            self
        }

        /// An array of key-value pairs to match for your resources. You can use the set of Unicode letters, digits, whitespace, `_` , `.` , `/` , `=` , `+` , and `-` .
        ///
        /// `ResourceTags`.
        pub fn resource_tags(mut self, value: impl Into<List<Json>>) -> Self {
            self.0.set("ResourceTags", value.into());
            self
        }
    }

    impl From<AnalysisRuleCriteria> for Json {
        fn from(value: AnalysisRuleCriteria) -> Self {
            value.0.into()
        }
    }

    /// Contains information about the configuration of an analyzer for an AWS organization or account.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AnalyzerConfiguration(Properties);

    impl AnalyzerConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `InternalAccessConfiguration`.
        pub fn internal_access_configuration(
            mut self,
            value: impl Into<Value<InternalAccessConfiguration>>,
        ) -> Self {
            self.0.set("InternalAccessConfiguration", value.into());
            self
        }

        /// `UnusedAccessConfiguration`.
        pub fn unused_access_configuration(
            mut self,
            value: impl Into<Value<UnusedAccessConfiguration>>,
        ) -> Self {
            self.0.set("UnusedAccessConfiguration", value.into());
            self
        }
    }

    impl From<AnalyzerConfiguration> for Json {
        fn from(value: AnalyzerConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about an archive rule. Archive rules automatically archive new findings that meet the criteria you define when you create the rule.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    ///
    /// Required: `Filter`, `RuleName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArchiveRule(Properties);

    impl ArchiveRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The criteria for the rule.
        ///
        /// `Filter`. Required.
        pub fn filter(mut self, value: impl Into<List<Filter>>) -> Self {
            self.0.set("Filter", value.into());
            self
        }

        /// The name of the rule to create.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }
    }

    impl From<ArchiveRule> for Json {
        fn from(value: ArchiveRule) -> Self {
            value.0.into()
        }
    }

    /// The criteria that defines the archive rule.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    ///
    /// Required: `Property`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Filter(Properties);

    impl Filter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A "contains" condition to match for the rule.
        ///
        /// `Contains`.
        pub fn contains(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Contains", value.into());
            self
        }

        /// An "equals" condition to match for the rule.
        ///
        /// `Eq`.
        pub fn eq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Eq", value.into());
            self
        }

        /// An "exists" condition to match for the rule.
        ///
        /// `Exists`.
        pub fn exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Exists", value.into());
            self
        }

        /// A "not equal" condition to match for the rule.
        ///
        /// `Neq`.
        pub fn neq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Neq", value.into());
            self
        }

        /// The property used to define the criteria in the filter for the rule.
        ///
        /// `Property`. Required.
        pub fn property(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Property", value.into());
            self
        }
    }

    impl From<Filter> for Json {
        fn from(value: Filter) -> Self {
            value.0.into()
        }
    }

    /// The criteria for an analysis rule for an internal access analyzer.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InternalAccessAnalysisRuleCriteria(Properties);

    impl InternalAccessAnalysisRuleCriteria {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of AWS account IDs to apply to the internal access analysis rule criteria. Account IDs can only be applied to the analysis rule criteria for organization-level analyzers.
        ///
        /// `AccountIds`.
        pub fn account_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AccountIds", value.into());
            self
        }

        /// A list of resource ARNs to apply to the internal access analysis rule criteria. The analyzer will only generate findings for resources that match these ARNs.
        ///
        /// `ResourceArns`.
        pub fn resource_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceArns", value.into());
            self
        }

        /// A list of resource types to apply to the internal access analysis rule criteria. The analyzer will only generate findings for resources of these types. These resource types are currently supported for internal access analyzers:
        ///
        /// `ResourceTypes`.
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }
    }

    impl From<InternalAccessAnalysisRuleCriteria> for Json {
        fn from(value: InternalAccessAnalysisRuleCriteria) -> Self {
            value.0.into()
        }
    }

    /// Specifies the configuration of an internal access analyzer for an AWS organization or account. This configuration determines how the analyzer evaluates internal access within your AWS environment.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InternalAccessConfiguration(Properties);

    impl InternalAccessConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about analysis rules for the internal access analyzer. These rules determine which resources and access patterns will be analyzed.
        ///
        /// `InternalAccessAnalysisRule`.
        pub fn internal_access_analysis_rule(
            mut self,
            value: impl Into<Value<InternalAccessConfigurationInternalAccessAnalysisRule>>,
        ) -> Self {
            self.0.set("InternalAccessAnalysisRule", value.into());
            self
        }
    }

    impl From<InternalAccessConfiguration> for Json {
        fn from(value: InternalAccessConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about analysis rules for the internal access analyzer. These rules determine which resources and access patterns will be analyzed.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InternalAccessConfigurationInternalAccessAnalysisRule(Properties);

    impl InternalAccessConfigurationInternalAccessAnalysisRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of rules for the internal access analyzer containing criteria to include in analysis. Only resources that meet the rule criteria will generate findings.
        ///
        /// `Inclusions`.
        pub fn inclusions(
            mut self,
            value: impl Into<List<InternalAccessAnalysisRuleCriteria>>,
        ) -> Self {
            self.0.set("Inclusions", value.into());
            self
        }
    }

    impl From<InternalAccessConfigurationInternalAccessAnalysisRule> for Json {
        fn from(value: InternalAccessConfigurationInternalAccessAnalysisRule) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    ///
    /// Required: `Key`.
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

        /// The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

    /// Contains information about an unused access analyzer.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnusedAccessConfiguration(Properties);

    impl UnusedAccessConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Contains information about analysis rules for the analyzer. Analysis rules determine which entities will generate findings based on the criteria you define when you create the rule.
        ///
        /// `AnalysisRule`.
        pub fn analysis_rule(
            mut self,
            value: impl Into<Value<UnusedAccessConfigurationAnalysisRule>>,
        ) -> Self {
            self.0.set("AnalysisRule", value.into());
            self
        }

        /// The specified access age in days for which to generate findings for unused access.
        ///
        /// `UnusedAccessAge`.
        pub fn unused_access_age(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("UnusedAccessAge", value.into());
            self
        }
    }

    impl From<UnusedAccessConfiguration> for Json {
        fn from(value: UnusedAccessConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Contains information about analysis rules for the analyzer. Analysis rules determine which entities will generate findings based on the criteria you define when you create the rule.
    ///
    /// A property type of `AWS::AccessAnalyzer::Analyzer`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UnusedAccessConfigurationAnalysisRule(Properties);

    impl UnusedAccessConfigurationAnalysisRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of rules for the analyzer containing criteria to exclude from analysis. Entities that meet the rule criteria will not generate findings.
        ///
        /// `Exclusions`.
        pub fn exclusions(mut self, value: impl Into<List<AnalysisRuleCriteria>>) -> Self {
            self.0.set("Exclusions", value.into());
            self
        }
    }

    impl From<UnusedAccessConfigurationAnalysisRule> for Json {
        fn from(value: UnusedAccessConfigurationAnalysisRule) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ArchiveRule`].
pub mod archive_rule {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::AccessAnalyzer::ArchiveRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FilterValue(Properties);

    impl FilterValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Contains`.
        pub fn contains(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Contains", value.into());
            self
        }

        /// `Eq`.
        pub fn eq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Eq", value.into());
            self
        }

        /// `Exists`.
        pub fn exists(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Exists", value.into());
            self
        }

        /// `Neq`.
        pub fn neq(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Neq", value.into());
            self
        }
    }

    impl From<FilterValue> for Json {
        fn from(value: FilterValue) -> Self {
            value.0.into()
        }
    }
}
