//! `AWS::UXC`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource schema for managing AWS account-level UX customization settings, including account color, visible services, and visible regions.
///
/// [`AWS::UXC::AccountCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-uxc-accountcustomization.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccountCustomization(Properties);

impl AccountCustomization {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The color theme assigned to the account for visual identification in the AWS Console.
    ///
    /// `AccountColor`. Allowed: [`AccountColor`](account_customization::AccountColor).
    pub fn account_color(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountColor", value.into());
        self
    }

    /// A list of AWS region identifiers visible to the account in the AWS Console.
    ///
    /// `VisibleRegions`.
    pub fn visible_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VisibleRegions", value.into());
        self
    }

    /// A list of AWS service identifiers visible to the account in the AWS Console.
    ///
    /// `VisibleServices`.
    pub fn visible_services(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("VisibleServices", value.into());
        self
    }
}

impl Resource for AccountCustomization {
    const TYPE: &'static str = "AWS::UXC::AccountCustomization";
}

impl Construct for AccountCustomization {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccountCustomization> for Properties {
    fn from(value: AccountCustomization) -> Self {
        value.0
    }
}

impl Handle<AccountCustomization> {
    /// The AWS account ID that this customization belongs to. This is automatically determined from the caller's identity.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Words of [`AccountCustomization`].
pub mod account_customization {
    words! {
        /// Words for `AccountColor`.
        pub enum AccountColor {
            None = "none",
            Pink = "pink",
            Purple = "purple",
            DarkBlue = "darkBlue",
            LightBlue = "lightBlue",
            Teal = "teal",
            Green = "green",
            Yellow = "yellow",
            Orange = "orange",
            Red = "red",
        }
    }
}
