//! `AWS::BackupGateway`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Represents the hypervisor's permissions to which the gateway will connect.
///
/// [`AWS::BackupGateway::Hypervisor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Hypervisor(Properties);

impl Hypervisor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The server host of the hypervisor. This can be either an IP address or a fully-qualified domain name (FQDN).
    ///
    /// `Host`.
    pub fn host(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Host", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service used to encrypt the hypervisor.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the group of gateways within the requested log.
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LogGroupArn", value.into());
        self
    }

    /// The name of the hypervisor.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The password for the hypervisor.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The tags of the hypervisor configuration to import.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<hypervisor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The username for the hypervisor.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }
}

impl Resource for Hypervisor {
    const TYPE: &'static str = "AWS::BackupGateway::Hypervisor";
}

impl Construct for Hypervisor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Hypervisor> for Properties {
    fn from(value: Hypervisor) -> Self {
        value.0
    }
}

impl Handle<Hypervisor> {
    /// Returns `HypervisorArn` , an Amazon Resource Name (ARN) that uniquely identifies a Hypervisor. For example: `arn:aws:backup-gateway:us-east-1:123456789012:hypervisor/hype-1234D67D`
    ///
    /// `Fn::GetAtt` of `HypervisorArn`.
    #[must_use]
    pub fn hypervisor_arn(self) -> Value<String> {
        self.attribute("HypervisorArn")
    }
}

/// Property types of [`Hypervisor`].
pub mod hypervisor {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::BackupGateway::Hypervisor`.
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
