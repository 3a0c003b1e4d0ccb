//! `AWS::NeptuneGraph`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS ::NeptuneGraph::Graph` resource creates an graph. is a memory-optimized graph database engine for analytics.
///
/// [`AWS::NeptuneGraph::Graph`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html).
///
/// Required: `ProvisionedMemory`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Graph(Properties);

impl Graph {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A value that indicates whether the graph has deletion protection enabled. The graph can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The graph name. For example: `my-graph-1` .
    ///
    /// `GraphName`. A change replaces the resource.
    pub fn graph_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GraphName", value.into());
        self
    }

    /// The import task details to import data into the graph at creation time.
    ///
    /// `ImportTask`. A change replaces the resource.
    pub fn import_task(mut self, value: impl Into<Value<graph::ImportTask>>) -> Self {
        self.0.set("ImportTask", value.into());
        self
    }

    /// The ARN of the KMS key used to encrypt data in the Neptune Analytics graph. If not specified, the graph is encrypted with an AWS managed key.
    ///
    /// `KmsKeyIdentifier`. A change replaces the resource.
    pub fn kms_key_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyIdentifier", value.into());
        self
    }

    /// The provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph.
    ///
    /// `ProvisionedMemory`. Required.
    pub fn provisioned_memory(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ProvisionedMemory", value.into());
        self
    }

    /// Specifies whether or not the graph can be reachable over the internet. All access to graphs is IAM authenticated.
    ///
    /// `PublicConnectivity`.
    pub fn public_connectivity(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PublicConnectivity", value.into());
        self
    }

    /// The number of replicas in other AZs.
    ///
    /// `ReplicaCount`. A change replaces the resource.
    pub fn replica_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ReplicaCount", value.into());
        self
    }

    /// Adds metadata tags to the new graph. These tags can also be used with cost allocation reporting, or used in a Condition statement in an IAM policy.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<graph::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Specifies the number of dimensions for vector embeddings that will be loaded into the graph. The value is specified as `dimension=` value. Max = 65,535
    ///
    /// `VectorSearchConfiguration`. A change replaces the resource.
    pub fn vector_search_configuration(
        mut self,
        value: impl Into<Value<graph::VectorSearchConfiguration>>,
    ) -> Self {
        self.0.set("VectorSearchConfiguration", value.into());
        self
    }
}

impl Resource for Graph {
    const TYPE: &'static str = "AWS::NeptuneGraph::Graph";
}

impl Construct for Graph {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Graph> for Properties {
    fn from(value: Graph) -> Self {
        value.0
    }
}

impl Handle<Graph> {
    /// The connection endpoint for the graph. For example: `g-12a3bcdef4.us-east-1.neptune-graph.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The ARN of the graph. For example: `arn:aws:neptune-graph:us-east-1:111122223333:graph/g-12a3bcdef4`
    ///
    /// `Fn::GetAtt` of `GraphArn`.
    #[must_use]
    pub fn graph_arn(self) -> Value<String> {
        self.attribute("GraphArn")
    }

    /// The ID of the graph. For example: `g-12a3bcdef4`
    ///
    /// `Fn::GetAtt` of `GraphId`.
    #[must_use]
    pub fn graph_id(self) -> Value<String> {
        self.attribute("GraphId")
    }
}

/// Resource Type definition for AWS::NeptuneGraph::GraphSnapshot
///
/// [`AWS::NeptuneGraph::GraphSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graphsnapshot.html).
///
/// Required: `GraphIdentifier`, `SnapshotName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GraphSnapshot(Properties);

impl GraphSnapshot {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the Neptune Analytics graph to create the snapshot from.
    ///
    /// `GraphIdentifier`. Required. A change replaces the resource.
    pub fn graph_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GraphIdentifier", value.into());
        self
    }

    /// The snapshot name.
    ///
    /// `SnapshotName`. Required. A change replaces the resource.
    pub fn snapshot_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnapshotName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<graph_snapshot::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for GraphSnapshot {
    const TYPE: &'static str = "AWS::NeptuneGraph::GraphSnapshot";
}

impl Construct for GraphSnapshot {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GraphSnapshot> for Properties {
    fn from(value: GraphSnapshot) -> Self {
        value.0
    }
}

impl Handle<GraphSnapshot> {
    /// The ARN of the graph snapshot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the graph snapshot.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The ID of the KMS key used to encrypt and decrypt the snapshot.
    ///
    /// `Fn::GetAtt` of `KmsKeyIdentifier`.
    #[must_use]
    pub fn kms_key_identifier(self) -> Value<String> {
        self.attribute("KmsKeyIdentifier")
    }

    /// The time when the snapshot was created.
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[must_use]
    pub fn snapshot_create_time(self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// The current status of the graph snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Create a private graph endpoint to allow private access from to the graph from within a VPC. You can attach security groups to the private graph endpoint.
///
/// [`AWS::NeptuneGraph::PrivateGraphEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html).
///
/// Required: `GraphIdentifier`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PrivateGraphEndpoint(Properties);

impl PrivateGraphEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the Neptune Analytics graph.
    ///
    /// `GraphIdentifier`. Required. A change replaces the resource.
    pub fn graph_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GraphIdentifier", value.into());
        self
    }

    /// Security groups to be attached to the private graph endpoint..
    ///
    /// `SecurityGroupIds`. A change replaces the resource.
    pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SecurityGroupIds", value.into());
        self
    }

    /// Subnets in which private graph endpoint ENIs are created.
    ///
    /// `SubnetIds`. A change replaces the resource.
    pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SubnetIds", value.into());
        self
    }

    /// The VPC in which the private graph endpoint needs to be created.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for PrivateGraphEndpoint {
    const TYPE: &'static str = "AWS::NeptuneGraph::PrivateGraphEndpoint";
}

impl Construct for PrivateGraphEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PrivateGraphEndpoint> for Properties {
    fn from(value: PrivateGraphEndpoint) -> Self {
        value.0
    }
}

impl Handle<PrivateGraphEndpoint> {
    /// PrivateGraphEndpoint resource identifier generated by concatenating the associated GraphIdentifier and VpcId with an underscore separator.
    ///
    /// `Fn::GetAtt` of `PrivateGraphEndpointIdentifier`.
    #[must_use]
    pub fn private_graph_endpoint_identifier(self) -> Value<String> {
        self.attribute("PrivateGraphEndpointIdentifier")
    }

    /// VPC endpoint that provides a private connection between the Graph and specified VPC. For example: `vpce-aabbaabbaabbaabba` .
    ///
    /// `Fn::GetAtt` of `VpcEndpointId`.
    #[must_use]
    pub fn vpc_endpoint_id(self) -> Value<String> {
        self.attribute("VpcEndpointId")
    }
}

/// Property types and words of [`Graph`].
pub mod graph {
    use crate::{Json, Properties, Value};

    /// Contains options for controlling the import process.
    ///
    /// A property type of `AWS::NeptuneGraph::Graph`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImportOptions(Properties);

    impl ImportOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Options for importing data from a Neptune database.
        ///
        /// `Neptune`.
        pub fn neptune(mut self, value: impl Into<Value<NeptuneImportOptions>>) -> Self {
            self.0.set("Neptune", value.into());
            self
        }
    }

    impl From<ImportOptions> for Json {
        fn from(value: ImportOptions) -> Self {
            value.0.into()
        }
    }

    /// The import task details to import data into the graph at creation time.
    ///
    /// A property type of `AWS::NeptuneGraph::Graph`.
    ///
    /// Required: `RoleArn`, `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ImportTask(Properties);

    impl ImportTask {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The method to handle blank nodes in the dataset. Currently, only convertToIri is supported, meaning blank nodes are converted to unique IRIs at load time. Must be provided when format is NTRIPLES
        ///
        /// `BlankNodeHandling`. Allowed: [`BlankNodeHandling`].
        pub fn blank_node_handling(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BlankNodeHandling", value.into());
            self
        }

        /// If set to true, the task halts when an import error is encountered. If set to false, the task skips the data that caused the error and continues if possible.
        ///
        /// `FailOnError`.
        pub fn fail_on_error(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FailOnError", value.into());
            self
        }

        /// Specifies the format of S3 data to be imported. Valid values are CSV, which identifies the Gremlin CSV format, OPEN\_CYPHER, which identifies the openCypher load format, or NTRIPLES, which identifies the RDF n-triples format.
        ///
        /// `Format`. Allowed: [`Format`].
        pub fn format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Format", value.into());
            self
        }

        /// Contains options for controlling the import process.
        ///
        /// `ImportOptions`.
        pub fn import_options(mut self, value: impl Into<Value<ImportOptions>>) -> Self {
            self.0.set("ImportOptions", value.into());
            self
        }

        /// The maximum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default: 1024, or the approved upper limit for your account.
        ///
        /// `MaxProvisionedMemory`.
        pub fn max_provisioned_memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxProvisionedMemory", value.into());
            self
        }

        /// The minimum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default: 16
        ///
        /// `MinProvisionedMemory`.
        pub fn min_provisioned_memory(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinProvisionedMemory", value.into());
            self
        }

        /// The parquet type of the import task. Required when Format is PARQUET.
        ///
        /// `ParquetType`. Allowed: [`ParquetType`].
        pub fn parquet_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParquetType", value.into());
            self
        }

        /// The ARN of the IAM role that will allow access to the data that is to be imported.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// A URL identifying to the location of the data to be imported. This can be an Amazon S3 path, or can point to a Neptune database endpoint or snapshot.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<ImportTask> for Json {
        fn from(value: ImportTask) -> Self {
            value.0.into()
        }
    }

    /// Options for importing data from a Neptune database.
    ///
    /// A property type of `AWS::NeptuneGraph::Graph`.
    ///
    /// Required: `S3ExportKmsKeyId`, `S3ExportPath`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NeptuneImportOptions(Properties);

    impl NeptuneImportOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Neptune Analytics supports label-less vertices and no labels are assigned unless one is explicitly provided. Neptune assigns default labels when none is explicitly provided.
        ///
        /// `PreserveDefaultVertexLabels`.
        pub fn preserve_default_vertex_labels(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PreserveDefaultVertexLabels", value.into());
            self
        }

        /// Neptune Analytics currently does not support user defined edge ids. The edge ids are not imported by default.
        ///
        /// `PreserveEdgeIds`.
        pub fn preserve_edge_ids(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("PreserveEdgeIds", value.into());
            self
        }

        /// The KMS key to use to encrypt data in the S3 bucket where the graph data is exported.
        ///
        /// `S3ExportKmsKeyId`. Required.
        pub fn s3_export_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ExportKmsKeyId", value.into());
            self
        }

        /// The path to an S3 bucket from which to import data.
        ///
        /// `S3ExportPath`. Required.
        pub fn s3_export_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3ExportPath", value.into());
            self
        }
    }

    impl From<NeptuneImportOptions> for Json {
        fn from(value: NeptuneImportOptions) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NeptuneGraph::Graph`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

    /// The vector-search configuration for the graph, which specifies the vector dimension to use in the vector index, if any.
    ///
    /// A property type of `AWS::NeptuneGraph::Graph`.
    ///
    /// Required: `VectorSearchDimension`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VectorSearchConfiguration(Properties);

    impl VectorSearchConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of dimensions.
        ///
        /// `VectorSearchDimension`. Required.
        pub fn vector_search_dimension(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("VectorSearchDimension", value.into());
            self
        }
    }

    impl From<VectorSearchConfiguration> for Json {
        fn from(value: VectorSearchConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BlankNodeHandling`.
        pub enum BlankNodeHandling {
            ConvertToIri = "convertToIri",
        }

        /// Words for `Format`.
        pub enum Format {
            Csv = "CSV",
            OpenCypher = "OPEN_CYPHER",
            Parquet = "PARQUET",
            Ntriples = "NTRIPLES",
        }

        /// Words for `ParquetType`.
        pub enum ParquetType {
            Columnar = "COLUMNAR",
        }
    }
}

/// Property types of [`GraphSnapshot`].
pub mod graph_snapshot {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::NeptuneGraph::GraphSnapshot`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
