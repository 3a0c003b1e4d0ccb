//! `AWS::WAF`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// \> This is \*AWS WAF Classic\* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
///
/// [`AWS::WAF::ByteMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-bytematchset.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ByteMatchSet(Properties);

impl ByteMatchSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in web requests, the location in requests that you want AWS WAF to search, and other settings.
    ///
    /// `ByteMatchTuples`.
    pub fn byte_match_tuples(
        mut self,
        value: impl Into<List<byte_match_set::ByteMatchTuple>>,
    ) -> Self {
        self.0.set("ByteMatchTuples", value.into());
        self
    }

    /// The name of the `ByteMatchSet` . You can't change `Name` after you create a `ByteMatchSet` .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for ByteMatchSet {
    const TYPE: &'static str = "AWS::WAF::ByteMatchSet";
}

impl Construct for ByteMatchSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ByteMatchSet> for Properties {
    fn from(value: ByteMatchSet) -> Self {
        value.0
    }
}

impl Handle<ByteMatchSet> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
///
/// [`AWS::WAF::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-ipset.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IPSet(Properties);

impl IPSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The IP address type ( `IPV4` or `IPV6` ) and the IP address range (in CIDR notation) that web requests originate from.
    ///
    /// `IPSetDescriptors`.
    pub fn ip_set_descriptors(mut self, value: impl Into<List<ip_set::IPSetDescriptor>>) -> Self {
        self.0.set("IPSetDescriptors", value.into());
        self
    }

    /// The name of the `IPSet` . You can't change the name of an `IPSet` after you create it.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for IPSet {
    const TYPE: &'static str = "AWS::WAF::IPSet";
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
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> This is \*AWS WAF Classic\* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
///
/// [`AWS::WAF::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-rule.html).
///
/// Required: `MetricName`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Rule(Properties);

impl Rule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the metrics for this `Rule` . The name can contain only alphanumeric characters (A-Z, a-z, 0-9), with maximum length 128 and minimum length one.
    ///
    /// `MetricName`. Required. A change replaces the resource.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// The friendly name or description for the `Rule` . You can't change the name of a `Rule` after you create it.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The `Predicates` object contains one `Predicate` element for each `ByteMatchSet` , `IPSet` , or `SqlInjectionMatchSet` object that you want to include in a `Rule` .
    ///
    /// `Predicates`.
    pub fn predicates(mut self, value: impl Into<List<rule::Predicate>>) -> Self {
        self.0.set("Predicates", value.into());
        self
    }
}

impl Resource for Rule {
    const TYPE: &'static str = "AWS::WAF::Rule";
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
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
///
/// [`AWS::WAF::SizeConstraintSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sizeconstraintset.html).
///
/// Required: `Name`, `SizeConstraints`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SizeConstraintSet(Properties);

impl SizeConstraintSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name, if any, of the `SizeConstraintSet` .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The size constraint and the part of the web request to check.
    ///
    /// `SizeConstraints`. Required.
    pub fn size_constraints(
        mut self,
        value: impl Into<List<size_constraint_set::SizeConstraint>>,
    ) -> Self {
        self.0.set("SizeConstraints", value.into());
        self
    }
}

impl Resource for SizeConstraintSet {
    const TYPE: &'static str = "AWS::WAF::SizeConstraintSet";
}

impl Construct for SizeConstraintSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SizeConstraintSet> for Properties {
    fn from(value: SizeConstraintSet) -> Self {
        value.0
    }
}

impl Handle<SizeConstraintSet> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
///
/// [`AWS::WAF::SqlInjectionMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sqlinjectionmatchset.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SqlInjectionMatchSet(Properties);

impl SqlInjectionMatchSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name, if any, of the `SqlInjectionMatchSet` .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the parts of web requests that you want to inspect for snippets of malicious SQL code.
    ///
    /// `SqlInjectionMatchTuples`.
    pub fn sql_injection_match_tuples(
        mut self,
        value: impl Into<List<sql_injection_match_set::SqlInjectionMatchTuple>>,
    ) -> Self {
        self.0.set("SqlInjectionMatchTuples", value.into());
        self
    }
}

impl Resource for SqlInjectionMatchSet {
    const TYPE: &'static str = "AWS::WAF::SqlInjectionMatchSet";
}

impl Construct for SqlInjectionMatchSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SqlInjectionMatchSet> for Properties {
    fn from(value: SqlInjectionMatchSet) -> Self {
        value.0
    }
}

impl Handle<SqlInjectionMatchSet> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> This is \*AWS WAF Classic\* documentation. For more information, see [AWS WAF Classic](https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html) in the developer guide.
///
/// [`AWS::WAF::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-webacl.html).
///
/// Required: `DefaultAction`, `MetricName`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct WebACL(Properties);

impl WebACL {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The action to perform if none of the `Rules` contained in the `WebACL` match. The action is specified by the `WafAction` object.
    ///
    /// `DefaultAction`. Required.
    pub fn default_action(mut self, value: impl Into<Value<web_acl::WafAction>>) -> Self {
        self.0.set("DefaultAction", value.into());
        self
    }

    /// The name of the metrics for this `WebACL` . The name can contain only alphanumeric characters (A-Z, a-z, 0-9), with maximum length 128 and minimum length one.
    ///
    /// `MetricName`. Required. A change replaces the resource.
    pub fn metric_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MetricName", value.into());
        self
    }

    /// A friendly name or description of the `WebACL` . You can't change the name of a `WebACL` after you create it.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An array that contains the action for each `Rule` in a `WebACL` , the priority of the `Rule` , and the ID of the `Rule` .
    ///
    /// `Rules`.
    pub fn rules(mut self, value: impl Into<List<web_acl::ActivatedRule>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }
}

impl Resource for WebACL {
    const TYPE: &'static str = "AWS::WAF::WebACL";
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
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
///
/// [`AWS::WAF::XssMatchSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-xssmatchset.html).
///
/// Required: `Name`, `XssMatchTuples`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct XssMatchSet(Properties);

impl XssMatchSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name, if any, of the `XssMatchSet` .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specifies the parts of web requests that you want to inspect for cross-site scripting attacks.
    ///
    /// `XssMatchTuples`. Required.
    pub fn xss_match_tuples(
        mut self,
        value: impl Into<List<xss_match_set::XssMatchTuple>>,
    ) -> Self {
        self.0.set("XssMatchTuples", value.into());
        self
    }
}

impl Resource for XssMatchSet {
    const TYPE: &'static str = "AWS::WAF::XssMatchSet";
}

impl Construct for XssMatchSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<XssMatchSet> for Properties {
    fn from(value: XssMatchSet) -> Self {
        value.0
    }
}

impl Handle<XssMatchSet> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`ByteMatchSet`].
pub mod byte_match_set {
    use crate::{Json, Properties, Value};

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::ByteMatchSet`.
    ///
    /// Required: `FieldToMatch`, `PositionalConstraint`, `TextTransformation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ByteMatchTuple(Properties);

    impl ByteMatchTuple {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of a web request that you want to inspect, such as a specified header or a query string.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// Within the portion of a web request that you want to search (for example, in the query string, if any), specify where you want AWS WAF to search. Valid values include the following:
        ///
        /// `PositionalConstraint`. Required.
        pub fn positional_constraint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PositionalConstraint", value.into());
            self
        }

        /// The value that you want AWS WAF to search for. AWS WAF searches for the specified string in the part of web requests that you specified in `FieldToMatch` . The maximum length of the value is 50 bytes.
        ///
        /// `TargetString`.
        pub fn target_string(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetString", value.into());
            self
        }

        /// The base64-encoded value that AWS WAF searches for. AWS CloudFormation sends this value to AWS WAF without encoding it.
        ///
        /// `TargetStringBase64`.
        pub fn target_string_base64(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetStringBase64", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF .
        ///
        /// `TextTransformation`. Required.
        pub fn text_transformation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextTransformation", value.into());
            self
        }
    }

    impl From<ByteMatchTuple> for Json {
        fn from(value: ByteMatchTuple) -> Self {
            value.0.into()
        }
    }

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::ByteMatchSet`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the value of `Type` is `HEADER` , enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer` . The name of the header is not case sensitive.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you can search include the following:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`IPSet`].
pub mod ip_set {
    use crate::{Json, Properties, Value};

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::IPSet`.
    ///
    /// Required: `Type`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IPSetDescriptor(Properties);

    impl IPSetDescriptor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify `IPV4` or `IPV6` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Specify an IPv4 address by using CIDR notation. For example:
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<IPSetDescriptor> for Json {
        fn from(value: IPSetDescriptor) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use crate::{Json, Properties, Value};

    /// Specifies the `ByteMatchSet` , `IPSet` , `SqlInjectionMatchSet` , `XssMatchSet` , `RegexMatchSet` , `GeoMatchSet` , and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you want to negate the settings, for example, requests that do NOT originate from the IP address 192.0.2.44.
    ///
    /// A property type of `AWS::WAF::Rule`.
    ///
    /// Required: `DataId`, `Negated`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Predicate(Properties);

    impl Predicate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A unique identifier for a predicate in a `Rule` , such as `ByteMatchSetId` or `IPSetId` . The ID is returned by the corresponding `Create` or `List` command.
        ///
        /// `DataId`. Required.
        pub fn data_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataId", value.into());
            self
        }

        /// Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the specified `ByteMatchSet` , `IPSet` , `SqlInjectionMatchSet` , `XssMatchSet` , `RegexMatchSet` , `GeoMatchSet` , or `SizeConstraintSet` .
        ///
        /// `Negated`. Required.
        pub fn negated(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Negated", value.into());
            self
        }

        /// The type of predicate in a `Rule` , such as `ByteMatch` or `IPSet` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Predicate> for Json {
        fn from(value: Predicate) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`SizeConstraintSet`].
pub mod size_constraint_set {
    use crate::{Json, Properties, Value};

    /// The part of a web request that you want to inspect, such as a specified header or a query string.
    ///
    /// A property type of `AWS::WAF::SizeConstraintSet`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the value of `Type` is `HEADER` , enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer` . The name of the header is not case sensitive.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you can search include the following:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::SizeConstraintSet`.
    ///
    /// Required: `ComparisonOperator`, `FieldToMatch`, `Size`, `TextTransformation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SizeConstraint(Properties);

    impl SizeConstraint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of comparison you want AWS WAF to perform. AWS WAF uses this in combination with the provided `Size` and `FieldToMatch` to build an expression in the form of " `Size` `ComparisonOperator` size in bytes of `FieldToMatch` ".
        ///
        /// `ComparisonOperator`. Required.
        pub fn comparison_operator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComparisonOperator", value.into());
            self
        }

        /// The part of a web request that you want to inspect, such as a specified header or a query string.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// The size in bytes that you want AWS WAF to compare against the size of the specified `FieldToMatch` .
        ///
        /// `Size`. Required.
        pub fn size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Size", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF .
        ///
        /// `TextTransformation`. Required.
        pub fn text_transformation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextTransformation", value.into());
            self
        }
    }

    impl From<SizeConstraint> for Json {
        fn from(value: SizeConstraint) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`SqlInjectionMatchSet`].
pub mod sql_injection_match_set {
    use crate::{Json, Properties, Value};

    /// The part of a web request that you want to inspect, such as a specified header or a query string.
    ///
    /// A property type of `AWS::WAF::SqlInjectionMatchSet`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the value of `Type` is `HEADER` , enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer` . The name of the header is not case sensitive.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you can search include the following:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::SqlInjectionMatchSet`.
    ///
    /// Required: `FieldToMatch`, `TextTransformation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SqlInjectionMatchTuple(Properties);

    impl SqlInjectionMatchTuple {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of a web request that you want to inspect, such as a specified header or a query string.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF .
        ///
        /// `TextTransformation`. Required.
        pub fn text_transformation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextTransformation", value.into());
            self
        }
    }

    impl From<SqlInjectionMatchTuple> for Json {
        fn from(value: SqlInjectionMatchTuple) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`WebACL`].
pub mod web_acl {
    use crate::{Json, Properties, Value};

    /// The `ActivatedRule` object in an `UpdateWebACL` request specifies a `Rule` that you want to insert or delete, the priority of the `Rule` in the `WebACL` , and the action that you want AWS WAF to take when a web request matches the `Rule` ( `ALLOW` , `BLOCK` , or `COUNT` ).
    ///
    /// A property type of `AWS::WAF::WebACL`.
    ///
    /// Required: `Priority`, `RuleId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActivatedRule(Properties);

    impl ActivatedRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action that Amazon CloudFront or AWS WAF takes when a web request matches the conditions in the `Rule` . Valid values for `Action` include the following:
        ///
        /// `Action`.
        pub fn action(mut self, value: impl Into<Value<WafAction>>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Specifies the order in which the `Rules` in a `WebACL` are evaluated. Rules with a lower value for `Priority` are evaluated before `Rules` with a higher value. The value must be a unique integer.
        ///
        /// `Priority`. Required.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// The `RuleId` for a `Rule` . You use `RuleId` to get more information about a `Rule` , update a `Rule` , insert a `Rule` into a `WebACL` or delete a one from a `WebACL` , or delete a `Rule` from AWS WAF .
        ///
        /// `RuleId`. Required.
        pub fn rule_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleId", value.into());
            self
        }
    }

    impl From<ActivatedRule> for Json {
        fn from(value: ActivatedRule) -> Self {
            value.0.into()
        }
    }

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::WebACL`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WafAction(Properties);

    impl WafAction {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how you want AWS WAF to respond to requests that match the settings in a `Rule` . Valid settings include the following:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<WafAction> for Json {
        fn from(value: WafAction) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`XssMatchSet`].
pub mod xss_match_set {
    use crate::{Json, Properties, Value};

    /// The part of a web request that you want to inspect, such as a specified header or a query string.
    ///
    /// A property type of `AWS::WAF::XssMatchSet`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FieldToMatch(Properties);

    impl FieldToMatch {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// When the value of `Type` is `HEADER` , enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer` . The name of the header is not case sensitive.
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }

        /// The part of the web request that you want AWS WAF to search for a specified string. Parts of a request that you can search include the following:
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<FieldToMatch> for Json {
        fn from(value: FieldToMatch) -> Self {
            value.0.into()
        }
    }

    /// \> AWS WAF Classic support will end on September 30, 2025. \> \> This is \*AWS WAF Classic\* documentation.
    ///
    /// A property type of `AWS::WAF::XssMatchSet`.
    ///
    /// Required: `FieldToMatch`, `TextTransformation`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct XssMatchTuple(Properties);

    impl XssMatchTuple {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The part of a web request that you want to inspect, such as a specified header or a query string.
        ///
        /// `FieldToMatch`. Required.
        pub fn field_to_match(mut self, value: impl Into<Value<FieldToMatch>>) -> Self {
            self.0.set("FieldToMatch", value.into());
            self
        }

        /// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF .
        ///
        /// `TextTransformation`. Required.
        pub fn text_transformation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TextTransformation", value.into());
            self
        }
    }

    impl From<XssMatchTuple> for Json {
        fn from(value: XssMatchTuple) -> Self {
            value.0.into()
        }
    }
}
