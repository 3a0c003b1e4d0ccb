//! `AWS::CloudHSM`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates and manages an AWS CloudHSM cluster.
///
/// [`AWS::CloudHSM::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudhsm-cluster.html).
///
/// Required: `HsmType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A policy that defines how the service retains backups.
    ///
    /// `BackupRetentionPolicy`.
    pub fn backup_retention_policy(
        mut self,
        value: impl Into<Value<cluster::BackupRetentionPolicy>>,
    ) -> Self {
        self.0.set("BackupRetentionPolicy", value.into());
        self
    }

    /// The type of HSM to use in the cluster.
    ///
    /// `HsmType`. Required. A change replaces the resource.
    pub fn hsm_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HsmType", value.into());
        self
    }

    /// The mode to use in the cluster.
    ///
    /// `Mode`. Allowed: [`Mode`](cluster::Mode). A change replaces the resource.
    pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Mode", value.into());
        self
    }

    /// The NetworkType to create a cluster with.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](cluster::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The identifiers (IDs) of the subnets where the cluster is created. You must specify at least one subnet.
    ///
    /// `SubnetIds`. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// Tags to apply to the CloudHSM cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::CloudHSM::Cluster";
}

impl Construct for Cluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cluster> for Properties {
    fn from(value: Cluster) -> Self {
        value.0
    }
}

impl Handle<Cluster> {
    /// The Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The cluster's backup policy.
    ///
    /// `Fn::GetAtt` of `BackupPolicy`.
    #[must_use]
    pub fn backup_policy(self) -> Value<String> {
        self.attribute("BackupPolicy")
    }

    /// The cluster's identifier (ID).
    ///
    /// `Fn::GetAtt` of `ClusterId`.
    #[must_use]
    pub fn cluster_id(self) -> Value<String> {
        self.attribute("ClusterId")
    }

    /// The identifier (ID) of the cluster's security group.
    ///
    /// `Fn::GetAtt` of `SecurityGroup`.
    #[must_use]
    pub fn security_group(self) -> Value<String> {
        self.attribute("SecurityGroup")
    }

    /// The cluster's state.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }

    /// A map from availability zone to the cluster's subnet in that availability zone.
    ///
    /// `Fn::GetAtt` of `SubnetMapping`.
    #[must_use]
    pub fn subnet_mapping(self) -> Value<Json> {
        self.attribute("SubnetMapping")
    }

    /// The identifier (ID) of the virtual private cloud (VPC) that contains the cluster.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[must_use]
    pub fn vpc_id(self) -> Value<String> {
        self.attribute("VpcId")
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, Properties, Value};

    /// A policy that defines how the service retains backups.
    ///
    /// A property type of `AWS::CloudHSM::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackupRetentionPolicy(Properties);

    impl BackupRetentionPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of backup retention policy.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// Use a value between 7 - 379.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<BackupRetentionPolicy> for Json {
        fn from(value: BackupRetentionPolicy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::CloudHSM::Cluster`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Mode`.
        pub enum Mode {
            Fips = "FIPS",
            NonFips = "NON_FIPS",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }

        /// Words for `Type`.
        pub enum Type {
            Days = "DAYS",
        }
    }
}
