//! `AWS::ManagedBlockchain`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a new accessor for use with Amazon Managed Blockchain service that supports token based access. The accessor contains information required for token based access.
///
/// [`AWS::ManagedBlockchain::Accessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-accessor.html).
///
/// Required: `AccessorType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Accessor(Properties);

impl Accessor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of the accessor.
    ///
    /// `AccessorType`. Required. Allowed: [`AccessorType`](accessor::AccessorType). A change replaces the resource.
    pub fn accessor_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessorType", value.into());
        self
    }

    /// The blockchain network that the `Accessor` token is created for.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](accessor::NetworkType). A change replaces the resource.
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The tags assigned to the Accessor.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<accessor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Accessor {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Accessor";
}

impl Construct for Accessor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Accessor> for Properties {
    fn from(value: Accessor) -> Self {
        value.0
    }
}

impl Handle<Accessor> {
    /// The Amazon Resource Name (ARN) of the accessor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The billing token is a property of the accessor. Use this token to make Ethereum API calls to your Ethereum node. The billing token is used to track your accessor object for billing Ethereum API requests made to your Ethereum nodes.
    ///
    /// `Fn::GetAtt` of `BillingToken`.
    #[must_use]
    pub fn billing_token(self) -> Value<String> {
        self.attribute("BillingToken")
    }

    /// The creation date and time of the accessor.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The unique identifier of the accessor.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The current status of the accessor.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a member within a Managed Blockchain network.
///
/// [`AWS::ManagedBlockchain::Member`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-member.html).
///
/// Required: `MemberConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Member(Properties);

impl Member {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the invitation to join the network sent to the account that creates the member.
    ///
    /// `InvitationId`.
    pub fn invitation_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InvitationId", value.into());
        self
    }

    /// Configuration properties of the member.
    ///
    /// `MemberConfiguration`. Required.
    pub fn member_configuration(
        mut self,
        value: impl Into<Value<member::MemberConfiguration>>,
    ) -> Self {
        self.0.set("MemberConfiguration", value.into());
        self
    }

    /// Configuration properties of the network to which the member belongs.
    ///
    /// `NetworkConfiguration`.
    pub fn network_configuration(
        mut self,
        value: impl Into<Value<member::NetworkConfiguration>>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value.into());
        self
    }

    /// The unique identifier of the network to which the member belongs.
    ///
    /// `NetworkId`.
    pub fn network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkId", value.into());
        self
    }
}

impl Resource for Member {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Member";
}

impl Construct for Member {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Member> for Properties {
    fn from(value: Member) -> Self {
        value.0
    }
}

impl Handle<Member> {
    /// The unique identifier of the member.
    ///
    /// `Fn::GetAtt` of `MemberId`.
    #[must_use]
    pub fn member_id(self) -> Value<String> {
        self.attribute("MemberId")
    }
}

/// Creates a node on the specified blockchain network.
///
/// [`AWS::ManagedBlockchain::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html).
///
/// Required: `NetworkId`, `NodeConfiguration`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Node(Properties);

impl Node {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the member to which the node belongs. Applies only to Hyperledger Fabric.
    ///
    /// `MemberId`.
    pub fn member_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MemberId", value.into());
        self
    }

    /// The unique identifier of the network for the node.
    ///
    /// `NetworkId`. Required.
    pub fn network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkId", value.into());
        self
    }

    /// Configuration properties of a peer node.
    ///
    /// `NodeConfiguration`. Required.
    pub fn node_configuration(mut self, value: impl Into<Value<node::NodeConfiguration>>) -> Self {
        self.0.set("NodeConfiguration", value.into());
        self
    }
}

impl Resource for Node {
    const TYPE: &'static str = "AWS::ManagedBlockchain::Node";
}

impl Construct for Node {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Node> for Properties {
    fn from(value: Node) -> Self {
        value.0
    }
}

impl Handle<Node> {
    /// The Amazon Resource Name (ARN) of the node.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier of the node.
    ///
    /// `Fn::GetAtt` of `NodeId`.
    #[must_use]
    pub fn node_id(self) -> Value<String> {
        self.attribute("NodeId")
    }
}

/// Property types and words of [`Accessor`].
pub mod accessor {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ManagedBlockchain::Accessor`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `AccessorType`.
        pub enum AccessorType {
            BillingToken = "BILLING_TOKEN",
        }

        /// Words for `NetworkType`.
        pub enum NetworkType {
            EthereumGoerli = "ETHEREUM_GOERLI",
            EthereumMainnet = "ETHEREUM_MAINNET",
            EthereumMainnetAndGoerli = "ETHEREUM_MAINNET_AND_GOERLI",
            PolygonMainnet = "POLYGON_MAINNET",
            PolygonMumbai = "POLYGON_MUMBAI",
        }
    }
}

/// Property types of [`Member`].
pub mod member {
    use crate::{Json, Properties, Value};

    /// A policy type that defines the voting rules for the network. The rules decide if a proposal is approved. Approval may be based on criteria such as the percentage of `YES` votes and the duration of the proposal.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApprovalThresholdPolicy(Properties);

    impl ApprovalThresholdPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration from the time that a proposal is created until it expires.
        ///
        /// `ProposalDurationInHours`.
        pub fn proposal_duration_in_hours(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ProposalDurationInHours", value.into());
            self
        }

        /// Determines whether the vote percentage must be greater than the `ThresholdPercentage` or must be greater than or equal to the `ThresholdPercentage` to be approved.
        ///
        /// `ThresholdComparator`.
        pub fn threshold_comparator(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ThresholdComparator", value.into());
            self
        }

        /// The percentage of votes among all members that must be `YES` for a proposal to be approved. For example, a `ThresholdPercentage` value of `50` indicates 50%. The `ThresholdComparator` determines the precise comparison.
        ///
        /// `ThresholdPercentage`.
        pub fn threshold_percentage(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ThresholdPercentage", value.into());
            self
        }
    }

    impl From<ApprovalThresholdPolicy> for Json {
        fn from(value: ApprovalThresholdPolicy) -> Self {
            value.0.into()
        }
    }

    /// Configuration properties of the member.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemberConfiguration(Properties);

    impl MemberConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An optional description of the member.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Configuration properties of the blockchain framework relevant to the member.
        ///
        /// `MemberFrameworkConfiguration`.
        pub fn member_framework_configuration(
            mut self,
            value: impl Into<Value<MemberFrameworkConfiguration>>,
        ) -> Self {
            self.0.set("MemberFrameworkConfiguration", value.into());
            self
        }

        /// The name of the member.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<MemberConfiguration> for Json {
        fn from(value: MemberConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the Hyperledger Fabric framework.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    ///
    /// Required: `AdminPassword`, `AdminUsername`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemberFabricConfiguration(Properties);

    impl MemberFabricConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The password for the member's initial administrative user. The `AdminPassword` must be at least 8 characters long and no more than 32 characters. It must contain at least one uppercase letter, one lowercase letter, and one digit.
        ///
        /// `AdminPassword`. Required.
        pub fn admin_password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdminPassword", value.into());
            self
        }

        /// The user name for the member's initial administrative user.
        ///
        /// `AdminUsername`. Required.
        pub fn admin_username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AdminUsername", value.into());
            self
        }
    }

    impl From<MemberFabricConfiguration> for Json {
        fn from(value: MemberFabricConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration properties relevant to a member for the blockchain framework that the Managed Blockchain network uses.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemberFrameworkConfiguration(Properties);

    impl MemberFrameworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration properties for Hyperledger Fabric.
        ///
        /// `MemberFabricConfiguration`.
        pub fn member_fabric_configuration(
            mut self,
            value: impl Into<Value<MemberFabricConfiguration>>,
        ) -> Self {
            self.0.set("MemberFabricConfiguration", value.into());
            self
        }
    }

    impl From<MemberFrameworkConfiguration> for Json {
        fn from(value: MemberFrameworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration properties of the network to which the member belongs.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    ///
    /// Required: `Framework`, `FrameworkVersion`, `Name`, `VotingPolicy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkConfiguration(Properties);

    impl NetworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Attributes of the blockchain framework for the network.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The blockchain framework that the network uses.
        ///
        /// `Framework`. Required.
        pub fn framework(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Framework", value.into());
            self
        }

        /// The version of the blockchain framework that the network uses.
        ///
        /// `FrameworkVersion`. Required.
        pub fn framework_version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FrameworkVersion", value.into());
            self
        }

        /// The name of the network.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Configuration properties relevant to the network for the blockchain framework that the network uses.
        ///
        /// `NetworkFrameworkConfiguration`.
        pub fn network_framework_configuration(
            mut self,
            value: impl Into<Value<NetworkFrameworkConfiguration>>,
        ) -> Self {
            self.0.set("NetworkFrameworkConfiguration", value.into());
            self
        }

        /// The voting rules that the network uses to decide if a proposal is accepted.
        ///
        /// `VotingPolicy`. Required.
        pub fn voting_policy(mut self, value: impl Into<Value<VotingPolicy>>) -> Self {
            self.0.set("VotingPolicy", value.into());
            self
        }
    }

    impl From<NetworkConfiguration> for Json {
        fn from(value: NetworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Hyperledger Fabric configuration properties for the network.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    ///
    /// Required: `Edition`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkFabricConfiguration(Properties);

    impl NetworkFabricConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The edition of Amazon Managed Blockchain that the network uses. Valid values are `standard` and `starter` . For more information, see [Amazon Managed Blockchain Pricing](https://docs.aws.amazon.com/managed-blockchain/pricing/)
        ///
        /// `Edition`. Required.
        pub fn edition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Edition", value.into());
            self
        }
    }

    impl From<NetworkFabricConfiguration> for Json {
        fn from(value: NetworkFabricConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration properties relevant to the network for the blockchain framework that the network uses.
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkFrameworkConfiguration(Properties);

    impl NetworkFrameworkConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration properties for Hyperledger Fabric for a member in a Managed Blockchain network that is using the Hyperledger Fabric framework.
        ///
        /// `NetworkFabricConfiguration`.
        pub fn network_fabric_configuration(
            mut self,
            value: impl Into<Value<NetworkFabricConfiguration>>,
        ) -> Self {
            self.0.set("NetworkFabricConfiguration", value.into());
            self
        }
    }

    impl From<NetworkFrameworkConfiguration> for Json {
        fn from(value: NetworkFrameworkConfiguration) -> Self {
            value.0.into()
        }
    }

    /// The voting rules for the network to decide if a proposal is accepted
    ///
    /// A property type of `AWS::ManagedBlockchain::Member`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VotingPolicy(Properties);

    impl VotingPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the rules for the network for voting on proposals, such as the percentage of `YES` votes required for the proposal to be approved and the duration of the proposal.
        ///
        /// `ApprovalThresholdPolicy`.
        pub fn approval_threshold_policy(
            mut self,
            value: impl Into<Value<ApprovalThresholdPolicy>>,
        ) -> Self {
            self.0.set("ApprovalThresholdPolicy", value.into());
            self
        }
    }

    impl From<VotingPolicy> for Json {
        fn from(value: VotingPolicy) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Node`].
pub mod node {
    use crate::{Json, Properties, Value};

    /// Configuration properties of a peer node within a membership.
    ///
    /// A property type of `AWS::ManagedBlockchain::Node`.
    ///
    /// Required: `AvailabilityZone`, `InstanceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeConfiguration(Properties);

    impl NodeConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Availability Zone in which the node exists. Required for Ethereum nodes.
        ///
        /// `AvailabilityZone`. Required.
        pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AvailabilityZone", value.into());
            self
        }

        /// The Amazon Managed Blockchain instance type for the node.
        ///
        /// `InstanceType`. Required.
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }
    }

    impl From<NodeConfiguration> for Json {
        fn from(value: NodeConfiguration) -> Self {
            value.0.into()
        }
    }
}
