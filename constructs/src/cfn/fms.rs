//! `AWS::FMS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an AWS Firewall Manager applications list.
///
/// [`AWS::FMS::ApplicationsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html).
///
/// Required: `AppsList`, `ListName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApplicationsList(Properties);

impl ApplicationsList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An array of applications in the Firewall Manager applications list.
    ///
    /// `AppsList`. Required.
    pub fn apps_list(mut self, value: impl Into<List<applications_list::App>>) -> Self {
        self.0.set("AppsList", value.into());
        self
    }

    /// The name of the Firewall Manager applications list.
    ///
    /// `ListName`. Required.
    pub fn list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ListName", value.into());
        self
    }

    /// An array of key-value pairs to apply to the applications list.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<applications_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ApplicationsList {
    const TYPE: &'static str = "AWS::FMS::ApplicationsList";
}

impl Construct for ApplicationsList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApplicationsList> for Properties {
    fn from(value: ApplicationsList) -> Self {
        value.0
    }
}

impl Handle<ApplicationsList> {
    /// The Amazon Resource Name (ARN) of the applications list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time that the Firewall Manager applications list was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The time that the Firewall Manager applications list was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[must_use]
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// The ID of the Firewall Manager applications list.
    ///
    /// `Fn::GetAtt` of `ListId`.
    #[must_use]
    pub fn list_id(self) -> Value<String> {
        self.attribute("ListId")
    }
}

/// Designates the IAM role and Amazon Simple Notification Service (SNS) topic to use to record SNS logs.
///
/// [`AWS::FMS::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html).
///
/// Required: `SnsRoleName`, `SnsTopicArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct NotificationChannel(Properties);

impl NotificationChannel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role that allows Amazon to record AWS Firewall Manager activity.
    ///
    /// `SnsRoleName`. Required.
    pub fn sns_role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsRoleName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the SNS topic that collects notifications from AWS Firewall Manager .
    ///
    /// `SnsTopicArn`. Required. A change replaces the resource.
    pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SnsTopicArn", value.into());
        self
    }
}

impl Resource for NotificationChannel {
    const TYPE: &'static str = "AWS::FMS::NotificationChannel";
}

impl Construct for NotificationChannel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<NotificationChannel> for Properties {
    fn from(value: NotificationChannel) -> Self {
        value.0
    }
}

/// An AWS Firewall Manager policy.
///
/// [`AWS::FMS::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html).
///
/// Required: `ExcludeResourceTags`, `PolicyName`, `RemediationEnabled`, `SecurityServicePolicyData`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Policy(Properties);

impl Policy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Used when deleting a policy. If `true` , Firewall Manager performs cleanup according to the policy type.
    ///
    /// `DeleteAllPolicyResources`.
    pub fn delete_all_policy_resources(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteAllPolicyResources", value.into());
        self
    }

    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to exclude from the policy.
    ///
    /// `ExcludeMap`.
    pub fn exclude_map(mut self, value: impl Into<Value<policy::IEMap>>) -> Self {
        self.0.set("ExcludeMap", value.into());
        self
    }

    /// Used only when tags are specified in the `ResourceTags` property. If this property is `True` , resources with the specified tags are not in scope of the policy.
    ///
    /// `ExcludeResourceTags`. Required.
    pub fn exclude_resource_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ExcludeResourceTags", value.into());
        self
    }

    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in the policy.
    ///
    /// `IncludeMap`.
    pub fn include_map(mut self, value: impl Into<Value<policy::IEMap>>) -> Self {
        self.0.set("IncludeMap", value.into());
        self
    }

    /// Your description of the AWS Firewall Manager policy.
    ///
    /// `PolicyDescription`.
    pub fn policy_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyDescription", value.into());
        self
    }

    /// The name of the AWS Firewall Manager policy.
    ///
    /// `PolicyName`. Required.
    pub fn policy_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PolicyName", value.into());
        self
    }

    /// Indicates if the policy should be automatically applied to new resources.
    ///
    /// `RemediationEnabled`. Required.
    pub fn remediation_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RemediationEnabled", value.into());
        self
    }

    /// The unique identifiers of the resource sets used by the policy.
    ///
    /// `ResourceSetIds`.
    pub fn resource_set_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceSetIds", value.into());
        self
    }

    /// Specifies whether to combine multiple resource tags with AND, so that a resource must have all tags to be included or excluded, or OR, so that a resource must have at least one tag.
    ///
    /// `ResourceTagLogicalOperator`. Allowed: [`ResourceTagLogicalOperator`](policy::ResourceTagLogicalOperator).
    pub fn resource_tag_logical_operator(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceTagLogicalOperator", value.into());
        self
    }

    /// An array of `ResourceTag` objects, used to explicitly include resources in the policy scope or explicitly exclude them. If this isn't set, then tags aren't used to modify policy scope. See also `ExcludeResourceTags` .
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<List<policy::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// The type of resource protected by or in scope of the policy. This is in the format shown in the [AWS Resource Types Reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html) .
    ///
    /// `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// An array of `ResourceType` objects. Use this only to specify multiple resource types. To specify a single resource type, use `ResourceType` .
    ///
    /// `ResourceTypeList`.
    pub fn resource_type_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceTypeList", value.into());
        self
    }

    /// Indicates whether AWS Firewall Manager should automatically remove protections from resources that leave the policy scope and clean up resources that Firewall Manager is managing for accounts when those accounts leave policy scope.
    ///
    /// `ResourcesCleanUp`.
    pub fn resources_clean_up(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ResourcesCleanUp", value.into());
        self
    }

    /// Details about the security service that is being used to protect the resources.
    ///
    /// `SecurityServicePolicyData`. Required.
    pub fn security_service_policy_data(
        mut self,
        value: impl Into<Value<policy::SecurityServicePolicyData>>,
    ) -> Self {
        self.0.set("SecurityServicePolicyData", value.into());
        self
    }

    /// A collection of key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<policy::PolicyTag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Policy {
    const TYPE: &'static str = "AWS::FMS::Policy";
}

impl Construct for Policy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Policy> for Properties {
    fn from(value: Policy) -> Self {
        value.0
    }
}

impl Handle<Policy> {
    /// The Amazon Resource Name (ARN) of the policy.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ID of the policy.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates an AWS Firewall Manager protocols list.
///
/// [`AWS::FMS::ProtocolsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html).
///
/// Required: `ListName`, `ProtocolsList`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProtocolsList(Properties);

impl ProtocolsList {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Firewall Manager protocols list.
    ///
    /// `ListName`. Required.
    pub fn list_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ListName", value.into());
        self
    }

    /// An array of protocols in the Firewall Manager protocols list.
    ///
    /// `ProtocolsList`. Required.
    pub fn protocols_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ProtocolsList", value.into());
        self
    }

    /// An array of key-value pairs to apply to the protocols list.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<protocols_list::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProtocolsList {
    const TYPE: &'static str = "AWS::FMS::ProtocolsList";
}

impl Construct for ProtocolsList {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProtocolsList> for Properties {
    fn from(value: ProtocolsList) -> Self {
        value.0
    }
}

impl Handle<ProtocolsList> {
    /// The Amazon Resource Name (ARN) of the protocols list.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time that the Firewall Manager protocols list was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The time that the Firewall Manager protocols list was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[must_use]
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// The ID of the Firewall Manager protocols list.
    ///
    /// `Fn::GetAtt` of `ListId`.
    #[must_use]
    pub fn list_id(self) -> Value<String> {
        self.attribute("ListId")
    }
}

/// A set of resources to include in a policy.
///
/// [`AWS::FMS::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html).
///
/// Required: `Name`, `ResourceTypeList`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceSet(Properties);

impl ResourceSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the resource set.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The descriptive name of the resource set. You can't change the name of a resource set after you create it.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Determines the resources that can be associated to the resource set. Depending on your setting for max results and the number of resource sets, a single call might not return the full list.
    ///
    /// `ResourceTypeList`. Required.
    pub fn resource_type_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ResourceTypeList", value.into());
        self
    }

    /// `Resources`.
    pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Resources", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<resource_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ResourceSet {
    const TYPE: &'static str = "AWS::FMS::ResourceSet";
}

impl Construct for ResourceSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceSet> for Properties {
    fn from(value: ResourceSet) -> Self {
        value.0
    }
}

impl Handle<ResourceSet> {
    /// A unique identifier for the resource set. This ID is returned in the responses to create and list commands. You provide it to operations like update and delete.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`ApplicationsList`].
pub mod applications_list {
    use crate::{Json, Properties, Value};

    /// An individual Firewall Manager application.
    ///
    /// A property type of `AWS::FMS::ApplicationsList`.
    ///
    /// Required: `AppName`, `Port`, `Protocol`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct App(Properties);

    impl App {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The application's name.
        ///
        /// `AppName`. Required.
        pub fn app_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AppName", value.into());
            self
        }

        /// The application's port number, for example 80.
        ///
        /// `Port`. Required.
        pub fn port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Port", value.into());
            self
        }

        /// The IP protocol name or number. The name can be one of tcp, udp, or icmp. For information on possible numbers, see Protocol Numbers (<https://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml>).
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }
    }

    impl From<App> for Json {
        fn from(value: App) -> Self {
            value.0.into()
        }
    }

    /// A tag to associate with the applications list. A tag is a key-value pair.
    ///
    /// A property type of `AWS::FMS::ApplicationsList`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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

/// Property types and words of [`Policy`].
pub mod policy {
    use crate::{Json, List, Properties, Value};

    /// Specifies the AWS account IDs and AWS Organizations organizational units (OUs) to include in or exclude from the policy.
    ///
    /// A property type of `AWS::FMS::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IEMap(Properties);

    impl IEMap {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The account list for the map.
        ///
        /// `ACCOUNT`.
        pub fn account(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ACCOUNT", value.into());
            self
        }

        /// The organizational unit list for the map.
        ///
        /// `ORGUNIT`.
        pub fn orgunit(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ORGUNIT", value.into());
            self
        }
    }

    impl From<IEMap> for Json {
        fn from(value: IEMap) -> Self {
            value.0.into()
        }
    }

    /// Defines a Firewall Manager network ACL policy. This is used in the `PolicyOption` of a `SecurityServicePolicyData` for a `Policy` , when the `SecurityServicePolicyData` type is set to `NETWORK_ACL_COMMON` .
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `NetworkAclEntrySet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAclCommonPolicy(Properties);

    impl NetworkAclCommonPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The definition of the first and last rules for the network ACL policy.
        ///
        /// `NetworkAclEntrySet`. Required.
        pub fn network_acl_entry_set(
            mut self,
            value: impl Into<Value<NetworkAclEntrySet>>,
        ) -> Self {
            self.0.set("NetworkAclEntrySet", value.into());
            self
        }
    }

    impl From<NetworkAclCommonPolicy> for Json {
        fn from(value: NetworkAclCommonPolicy) -> Self {
            value.0.into()
        }
    }

    /// Describes a rule in a network ACL.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `Egress`, `Protocol`, `RuleAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAclEntry(Properties);

    impl NetworkAclEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IPv4 network range to allow or deny, in CIDR notation.
        ///
        /// `CidrBlock`.
        pub fn cidr_block(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CidrBlock", value.into());
            self
        }

        /// Indicates whether the rule is an egress, or outbound, rule (applied to traffic leaving the subnet). If it's not an egress rule, then it's an ingress, or inbound, rule.
        ///
        /// `Egress`. Required.
        pub fn egress(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Egress", value.into());
            self
        }

        /// ICMP protocol: The ICMP type and code.
        ///
        /// `IcmpTypeCode`.
        pub fn icmp_type_code(
            mut self,
            value: impl Into<Value<NetworkAclEntryIcmpTypeCode>>,
        ) -> Self {
            self.0.set("IcmpTypeCode", value.into());
            self
        }

        /// The IPv6 network range to allow or deny, in CIDR notation.
        ///
        /// `Ipv6CidrBlock`.
        pub fn ipv6_cidr_block(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ipv6CidrBlock", value.into());
            self
        }

        /// TCP or UDP protocols: The range of ports the rule applies to.
        ///
        /// `PortRange`.
        pub fn port_range(mut self, value: impl Into<Value<NetworkAclEntryPortRange>>) -> Self {
            self.0.set("PortRange", value.into());
            self
        }

        /// The protocol number. A value of "-1" means all protocols.
        ///
        /// `Protocol`. Required.
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// Indicates whether to allow or deny the traffic that matches the rule.
        ///
        /// `RuleAction`. Required. Allowed: [`RuleAction`].
        pub fn rule_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleAction", value.into());
            self
        }
    }

    impl From<NetworkAclEntry> for Json {
        fn from(value: NetworkAclEntry) -> Self {
            value.0.into()
        }
    }

    /// ICMP protocol: The ICMP type and code.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `Code`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAclEntryIcmpTypeCode(Properties);

    impl NetworkAclEntryIcmpTypeCode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Code.
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// Type.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<NetworkAclEntryIcmpTypeCode> for Json {
        fn from(value: NetworkAclEntryIcmpTypeCode) -> Self {
            value.0.into()
        }
    }

    /// TCP or UDP protocols: The range of ports the rule applies to.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `From`, `To`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAclEntryPortRange(Properties);

    impl NetworkAclEntryPortRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// From Port.
        ///
        /// `From`. Required.
        pub fn from(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("From", value.into());
            self
        }

        /// To Port.
        ///
        /// `To`. Required.
        pub fn to(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("To", value.into());
            self
        }
    }

    impl From<NetworkAclEntryPortRange> for Json {
        fn from(value: NetworkAclEntryPortRange) -> Self {
            value.0.into()
        }
    }

    /// The configuration of the first and last rules for the network ACL policy, and the remediation settings for each.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `ForceRemediateForFirstEntries`, `ForceRemediateForLastEntries`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAclEntrySet(Properties);

    impl NetworkAclEntrySet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The rules that you want to run first in the Firewall Manager managed network ACLs.
        ///
        /// `FirstEntries`.
        pub fn first_entries(mut self, value: impl Into<List<NetworkAclEntry>>) -> Self {
            self.0.set("FirstEntries", value.into());
            self
        }

        /// Applies only when remediation is enabled for the policy as a whole. Firewall Manager uses this setting when it finds policy violations that involve conflicts between the custom entries and the policy entries.
        ///
        /// `ForceRemediateForFirstEntries`. Required.
        pub fn force_remediate_for_first_entries(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ForceRemediateForFirstEntries", value.into());
            self
        }

        /// Applies only when remediation is enabled for the policy as a whole. Firewall Manager uses this setting when it finds policy violations that involve conflicts between the custom entries and the policy entries.
        ///
        /// `ForceRemediateForLastEntries`. Required.
        pub fn force_remediate_for_last_entries(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ForceRemediateForLastEntries", value.into());
            self
        }

        /// The rules that you want to run last in the Firewall Manager managed network ACLs.
        ///
        /// `LastEntries`.
        pub fn last_entries(mut self, value: impl Into<List<NetworkAclEntry>>) -> Self {
            self.0.set("LastEntries", value.into());
            self
        }
    }

    impl From<NetworkAclEntrySet> for Json {
        fn from(value: NetworkAclEntrySet) -> Self {
            value.0.into()
        }
    }

    /// Configures the firewall policy deployment model of AWS Network Firewall .
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `FirewallDeploymentModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkFirewallPolicy(Properties);

    impl NetworkFirewallPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the deployment model to use for the firewall policy.
        ///
        /// `FirewallDeploymentModel`. Required. Allowed: [`FirewallDeploymentModel`].
        pub fn firewall_deployment_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirewallDeploymentModel", value.into());
            self
        }
    }

    impl From<NetworkFirewallPolicy> for Json {
        fn from(value: NetworkFirewallPolicy) -> Self {
            value.0.into()
        }
    }

    /// Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a third-party firewall policy.
    ///
    /// A property type of `AWS::FMS::Policy`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyOption(Properties);

    impl PolicyOption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines a Firewall Manager network ACL policy.
        ///
        /// `NetworkAclCommonPolicy`.
        pub fn network_acl_common_policy(
            mut self,
            value: impl Into<Value<NetworkAclCommonPolicy>>,
        ) -> Self {
            self.0.set("NetworkAclCommonPolicy", value.into());
            self
        }

        /// Defines the deployment model to use for the firewall policy.
        ///
        /// `NetworkFirewallPolicy`.
        pub fn network_firewall_policy(
            mut self,
            value: impl Into<Value<NetworkFirewallPolicy>>,
        ) -> Self {
            self.0.set("NetworkFirewallPolicy", value.into());
            self
        }

        /// Defines the policy options for a third-party firewall policy.
        ///
        /// `ThirdPartyFirewallPolicy`.
        pub fn third_party_firewall_policy(
            mut self,
            value: impl Into<Value<ThirdPartyFirewallPolicy>>,
        ) -> Self {
            self.0.set("ThirdPartyFirewallPolicy", value.into());
            self
        }
    }

    impl From<PolicyOption> for Json {
        fn from(value: PolicyOption) -> Self {
            value.0.into()
        }
    }

    /// A collection of key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PolicyTag(Properties);

    impl PolicyTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Part of the key:value pair that defines a tag. You can use a tag key to describe a category of information, such as "customer." Tag keys are case-sensitive.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value within a category, such as "companyA" or "companyB." Tag values are case-sensitive.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PolicyTag> for Json {
        fn from(value: PolicyTag) -> Self {
            value.0.into()
        }
    }

    /// The resource tags that AWS Firewall Manager uses to determine if a particular resource should be included or excluded from the AWS Firewall Manager policy.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resource tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The resource tag value.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    /// Details about the security service that is being used to protect the resources.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityServicePolicyData(Properties);

    impl SecurityServicePolicyData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about the service that are specific to the service type, in JSON format.
        ///
        /// `ManagedServiceData`.
        pub fn managed_service_data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ManagedServiceData", value.into());
            self
        }

        /// Contains the settings to configure a network ACL policy, a AWS Network Firewall firewall policy deployment model, or a third-party firewall policy.
        ///
        /// `PolicyOption`.
        pub fn policy_option(mut self, value: impl Into<Value<PolicyOption>>) -> Self {
            self.0.set("PolicyOption", value.into());
            self
        }

        /// The service that the policy is using to protect the resources. This specifies the type of policy that is created, either an AWS WAF policy, a Shield Advanced policy, or a security group policy.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SecurityServicePolicyData> for Json {
        fn from(value: SecurityServicePolicyData) -> Self {
            value.0.into()
        }
    }

    /// Configures the deployment model for the third-party firewall.
    ///
    /// A property type of `AWS::FMS::Policy`.
    ///
    /// Required: `FirewallDeploymentModel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ThirdPartyFirewallPolicy(Properties);

    impl ThirdPartyFirewallPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Defines the deployment model to use for the third-party firewall policy.
        ///
        /// `FirewallDeploymentModel`. Required. Allowed: [`FirewallDeploymentModel`].
        pub fn firewall_deployment_model(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirewallDeploymentModel", value.into());
            self
        }
    }

    impl From<ThirdPartyFirewallPolicy> for Json {
        fn from(value: ThirdPartyFirewallPolicy) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ResourceTagLogicalOperator`.
        pub enum ResourceTagLogicalOperator {
            And = "AND",
            Or = "OR",
        }

        /// Words for `RuleAction`.
        pub enum RuleAction {
            Allow = "allow",
            Deny = "deny",
        }

        /// Words for `FirewallDeploymentModel`.
        pub enum FirewallDeploymentModel {
            Distributed = "DISTRIBUTED",
            Centralized = "CENTRALIZED",
        }

        /// Words for `Type`.
        pub enum Type {
            Waf = "WAF",
            Wafv2 = "WAFV2",
            ShieldAdvanced = "SHIELD_ADVANCED",
            SecurityGroupsCommon = "SECURITY_GROUPS_COMMON",
            SecurityGroupsContentAudit = "SECURITY_GROUPS_CONTENT_AUDIT",
            SecurityGroupsUsageAudit = "SECURITY_GROUPS_USAGE_AUDIT",
            NetworkFirewall = "NETWORK_FIREWALL",
            ThirdPartyFirewall = "THIRD_PARTY_FIREWALL",
            DnsFirewall = "DNS_FIREWALL",
            ImportNetworkFirewall = "IMPORT_NETWORK_FIREWALL",
            NetworkAclCommon = "NETWORK_ACL_COMMON",
        }
    }
}

/// Property types of [`ProtocolsList`].
pub mod protocols_list {
    use crate::{Json, Properties, Value};

    /// A tag to associate with the protocols list. A tag is a key-value pair.
    ///
    /// A property type of `AWS::FMS::ProtocolsList`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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

/// Property types of [`ResourceSet`].
pub mod resource_set {
    use crate::{Json, Properties, Value};

    /// A tag.
    ///
    /// A property type of `AWS::FMS::ResourceSet`.
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
