//! `AWS::Billing`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a billing view with the specified billing view attributes.
///
/// [`AWS::Billing::BillingView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billing-billingview.html).
///
/// Required: `Name`, `SourceViews`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BillingView(Properties);

impl BillingView {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// See [Expression](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_Expression.html) . Billing view only supports `LINKED_ACCOUNT` and `Tags` .
    ///
    /// `DataFilterExpression`.
    pub fn data_filter_expression(
        mut self,
        value: impl Into<Value<billing_view::DataFilterExpression>>,
    ) -> Self {
        self.0.set("DataFilterExpression", value.into());
        self
    }

    /// The description of the billing view.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the billing view.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of billing views used as the data source for the custom billing view.
    ///
    /// `SourceViews`. Required.
    pub fn source_views(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SourceViews", value.into());
        self
    }

    /// A list of key value map specifying tags associated to the billing view being created.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<billing_view::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for BillingView {
    const TYPE: &'static str = "AWS::Billing::BillingView";
}

impl Construct for BillingView {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BillingView> for Properties {
    fn from(value: BillingView) -> Self {
        value.0
    }
}

impl Handle<BillingView> {
    /// The Amazon Resource Name (ARN) that can be used to uniquely identify the billing view.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The type of billing group.
    ///
    /// `Fn::GetAtt` of `BillingViewType`.
    #[must_use]
    pub fn billing_view_type(self) -> Value<String> {
        self.attribute("BillingViewType")
    }

    /// The time when the billing view was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<f64> {
        self.attribute("CreatedAt")
    }

    /// The account owner of the billing view.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// The time when the billing view was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<f64> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`BillingView`].
pub mod billing_view {
    use crate::{Json, List, Properties, Value};

    /// See [Expression](https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_billing_Expression.html) . Billing view only supports `LINKED_ACCOUNT` and `Tags` .
    ///
    /// A property type of `AWS::Billing::BillingView`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataFilterExpression(Properties);

    impl DataFilterExpression {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Dimensions`.
        pub fn dimensions(
            mut self,
            value: impl Into<Value<DataFilterExpressionDimensions>>,
        ) -> Self {
            self.0.set("Dimensions", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<Value<DataFilterExpressionTags>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// `TimeRange`.
        pub fn time_range(
            mut self,
            value: impl Into<Value<DataFilterExpressionTimeRange>>,
        ) -> Self {
            self.0.set("TimeRange", value.into());
            self
        }
    }

    impl From<DataFilterExpression> for Json {
        fn from(value: DataFilterExpression) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Billing::BillingView`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataFilterExpressionDimensions(Properties);

    impl DataFilterExpressionDimensions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`. Allowed: [`Key`].
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<DataFilterExpressionDimensions> for Json {
        fn from(value: DataFilterExpressionDimensions) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Billing::BillingView`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataFilterExpressionTags(Properties);

    impl DataFilterExpressionTags {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Values`.
        pub fn values(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Values", value.into());
            self
        }
    }

    impl From<DataFilterExpressionTags> for Json {
        fn from(value: DataFilterExpressionTags) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Billing::BillingView`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataFilterExpressionTimeRange(Properties);

    impl DataFilterExpressionTimeRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BeginDateInclusive`.
        pub fn begin_date_inclusive(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BeginDateInclusive", value.into());
            self
        }

        /// `EndDateInclusive`.
        pub fn end_date_inclusive(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndDateInclusive", value.into());
            self
        }
    }

    impl From<DataFilterExpressionTimeRange> for Json {
        fn from(value: DataFilterExpressionTimeRange) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a Billing View.
    ///
    /// A property type of `AWS::Billing::BillingView`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

    words! {
        /// Words for `Key`.
        pub enum Key {
            LinkedAccount = "LINKED_ACCOUNT",
        }
    }
}
