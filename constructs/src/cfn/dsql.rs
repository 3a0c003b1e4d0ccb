//! `AWS::DSQL`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::DSQL::Cluster` resource specifies an cluster. You can use this resource to create, modify, and manage clusters.
///
/// [`AWS::DSQL::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dsql-cluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Whether deletion protection is enabled on this cluster.
    ///
    /// `DeletionProtectionEnabled`.
    pub fn deletion_protection_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtectionEnabled", value.into());
        self
    }

    /// The KMS key that encrypts data on the cluster.
    ///
    /// `KmsEncryptionKey`.
    pub fn kms_encryption_key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsEncryptionKey", value.into());
        self
    }

    /// Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster settings.
    ///
    /// `MultiRegionProperties`.
    pub fn multi_region_properties(
        mut self,
        value: impl Into<Value<cluster::MultiRegionProperties>>,
    ) -> Self {
        self.0.set("MultiRegionProperties", value.into());
        self
    }

    /// A resource-based policy document in JSON format. Length constraints: Minimum length of 1. Maximum length of 20480 characters (approximately 20KB).
    ///
    /// `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDocument", value.into());
        self
    }

    /// A map of key and value pairs this cluster is tagged with.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::DSQL::Cluster";
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
    /// The timestamp when the cluster was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The encryption configuration details for the cluster.
    ///
    /// `Fn::GetAtt` of `EncryptionDetails`.
    #[must_use]
    pub fn encryption_details(self) -> Value<Json> {
        self.attribute("EncryptionDetails")
    }

    /// The connection endpoint for the created cluster.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The unique identifier assigned to the cluster upon creation.
    ///
    /// `Fn::GetAtt` of `Identifier`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// The version number of the cluster's resource based policy
    ///
    /// `Fn::GetAtt` of `PolicyVersion`.
    #[must_use]
    pub fn policy_version(self) -> Value<String> {
        self.attribute("PolicyVersion")
    }

    /// The Amazon Resource Name (ARN) of the cluster. Used for IAM permissions and resource identification.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[must_use]
    pub fn resource_arn(self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// The current status of the cluster. Possible values include: CREATING, ACTIVE, DELETING, FAILED.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The DSQL cluster VPC endpoint.
    ///
    /// `Fn::GetAtt` of `VpcEndpoint`.
    #[must_use]
    pub fn vpc_endpoint(self) -> Value<String> {
        self.attribute("VpcEndpoint")
    }

    /// The VPC Endpoint Service name for the cluster. This can be used to create a VPC endpoint to connect to the cluster from within a VPC.
    ///
    /// `Fn::GetAtt` of `VpcEndpointServiceName`.
    #[must_use]
    pub fn vpc_endpoint_service_name(self) -> Value<String> {
        self.attribute("VpcEndpointServiceName")
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Properties, Value};

    /// The encryption configuration details for the cluster.
    ///
    /// A property type of `AWS::DSQL::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionDetails(Properties);

    impl EncryptionDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of encryption for the cluster.
        ///
        /// `EncryptionStatus`.
        pub fn encryption_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionStatus", value.into());
            self
        }

        /// The type of encryption that protects data in the cluster.
        ///
        /// `EncryptionType`.
        pub fn encryption_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EncryptionType", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the KMS key that encrypts data in the cluster.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }
    }

    impl From<EncryptionDetails> for Json {
        fn from(value: EncryptionDetails) -> Self {
            value.0.into()
        }
    }

    /// Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster settings.
    ///
    /// A property type of `AWS::DSQL::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MultiRegionProperties(Properties);

    impl MultiRegionProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Clusters`.
        pub fn clusters(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Clusters", value.into());
            self
        }

        /// The witness region in a multi-region cluster.
        ///
        /// `WitnessRegion`.
        pub fn witness_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("WitnessRegion", value.into());
            self
        }
    }

    impl From<MultiRegionProperties> for Json {
        fn from(value: MultiRegionProperties) -> Self {
            value.0.into()
        }
    }

    /// A map of key and value pairs to use to tag your cluster.
    ///
    /// A property type of `AWS::DSQL::Cluster`.
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

        /// The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
}
