//! `AWS::Wickr`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::Wickr::Network. Creates and manages an AWS Wickr network for secure enterprise communications.
///
/// [`AWS::Wickr::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html).
///
/// Required: `AccessLevel`, `NetworkName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Network(Properties);

impl Network {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The access level of the network, which determines available features and capabilities.
    ///
    /// `AccessLevel`. Required. Allowed: [`AccessLevel`](network::AccessLevel). A change replaces the resource.
    pub fn access_level(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessLevel", value.into());
        self
    }

    /// The name of the network. Must be between 1 and 20 characters.
    ///
    /// `NetworkName`. Required.
    pub fn network_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkName", value.into());
        self
    }
}

impl Resource for Network {
    const TYPE: &'static str = "AWS::Wickr::Network";
}

impl Construct for Network {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Network> for Properties {
    fn from(value: Network) -> Self {
        value.0
    }
}

impl Handle<Network> {
    /// The AWS account ID that owns the network.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[must_use]
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The SSO redirect URI migration state. Values: 0 (not started), 1 (in progress), or 2 (completed).
    ///
    /// `Fn::GetAtt` of `MigrationState`.
    #[must_use]
    pub fn migration_state(self) -> Value<i64> {
        self.attribute("MigrationState")
    }

    /// The Amazon Resource Name (ARN) of the network.
    ///
    /// `Fn::GetAtt` of `NetworkArn`.
    #[must_use]
    pub fn network_arn(self) -> Value<String> {
        self.attribute("NetworkArn")
    }

    /// The unique identifier of the network.
    ///
    /// `Fn::GetAtt` of `NetworkId`.
    #[must_use]
    pub fn network_id(self) -> Value<String> {
        self.attribute("NetworkId")
    }

    /// The current standing or status of the network.
    ///
    /// `Fn::GetAtt` of `Standing`.
    #[must_use]
    pub fn standing(self) -> Value<i64> {
        self.attribute("Standing")
    }
}

/// Words of [`Network`].
pub mod network {
    words! {
        /// Words for `AccessLevel`.
        pub enum AccessLevel {
            Standard = "STANDARD",
            Premium = "PREMIUM",
        }
    }
}
