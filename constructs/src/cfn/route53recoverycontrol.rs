//! `AWS::Route53RecoveryControl`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a cluster in Amazon Route 53 Application Recovery Controller. A cluster is a set of redundant Regional endpoints that you can run Route 53 ARC API calls against to update or get the state of one or more routing controls.
///
/// [`AWS::Route53RecoveryControl::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Name of the cluster. You can use any non-white space character in the name except the following: \& \> \< ' (single quote) " (double quote) ; (semicolon).
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The network-type can either be IPV4 or DUALSTACK.
    ///
    /// `NetworkType`. Allowed: [`NetworkType`](cluster::NetworkType).
    pub fn network_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NetworkType", value.into());
        self
    }

    /// The tags associated with the cluster.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::Cluster";
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
    /// `Fn::GetAtt` of `ClusterArn`.
    #[must_use]
    pub fn cluster_arn(self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// An array of endpoints for the cluster. You specify one of these endpoints when you want to set or retrieve a routing control state in the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoints`.
    #[must_use]
    pub fn cluster_endpoints(self) -> Value<Vec<String>> {
        self.attribute_list("ClusterEndpoints")
    }

    /// The deployment status of the cluster. Status can be one of the following: PENDING, DEPLOYED, PENDING\_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a new control panel in Amazon Route 53 Application Recovery Controller. A control panel represents a group of routing controls that can be changed together in a single transaction.
///
/// [`AWS::Route53RecoveryControl::ControlPanel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-controlpanel.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ControlPanel(Properties);

impl ControlPanel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the cluster for the control panel.
    ///
    /// `ClusterArn`. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// The name of the control panel. You can use any non-white space character in the name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tags associated with the control panel.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<control_panel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ControlPanel {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::ControlPanel";
}

impl Construct for ControlPanel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ControlPanel> for Properties {
    fn from(value: ControlPanel) -> Self {
        value.0
    }
}

impl Handle<ControlPanel> {
    /// The Amazon Resource Name (ARN) of the control panel.
    ///
    /// `Fn::GetAtt` of `ControlPanelArn`.
    #[must_use]
    pub fn control_panel_arn(self) -> Value<String> {
        self.attribute("ControlPanelArn")
    }

    /// The boolean flag that is set to true for the default control panel in the cluster.
    ///
    /// `Fn::GetAtt` of `DefaultControlPanel`.
    #[must_use]
    pub fn default_control_panel(self) -> Value<bool> {
        self.attribute("DefaultControlPanel")
    }

    /// The number of routing controls in the control panel.
    ///
    /// `Fn::GetAtt` of `RoutingControlCount`.
    #[must_use]
    pub fn routing_control_count(self) -> Value<i64> {
        self.attribute("RoutingControlCount")
    }

    /// The deployment status of control panel. Status can be one of the following: PENDING, DEPLOYED, PENDING\_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a routing control in Amazon Route 53 Application Recovery Controller. Routing control states are maintained on the highly reliable cluster data plane.
///
/// [`AWS::Route53RecoveryControl::RoutingControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-routingcontrol.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RoutingControl(Properties);

impl RoutingControl {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the cluster that hosts the routing control.
    ///
    /// `ClusterArn`. A change replaces the resource.
    pub fn cluster_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the control panel that includes the routing control.
    ///
    /// `ControlPanelArn`. A change replaces the resource.
    pub fn control_panel_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ControlPanelArn", value.into());
        self
    }

    /// The name of the routing control. You can use any non-white space character in the name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for RoutingControl {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::RoutingControl";
}

impl Construct for RoutingControl {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RoutingControl> for Properties {
    fn from(value: RoutingControl) -> Self {
        value.0
    }
}

impl Handle<RoutingControl> {
    /// The Amazon Resource Name (ARN) of the routing control.
    ///
    /// `Fn::GetAtt` of `RoutingControlArn`.
    #[must_use]
    pub fn routing_control_arn(self) -> Value<String> {
        self.attribute("RoutingControlArn")
    }

    /// The deployment status of the routing control. Status can be one of the following: PENDING, DEPLOYED, PENDING\_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a safety rule in a control panel in Amazon Route 53 Application Recovery Controller.
///
/// [`AWS::Route53RecoveryControl::SafetyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-safetyrule.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SafetyRule(Properties);

impl SafetyRule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule configuration is met. Otherwise, the change to the routing control is not accepted.
    ///
    /// `AssertionRule`.
    pub fn assertion_rule(mut self, value: impl Into<Value<safety_rule::AssertionRule>>) -> Self {
        self.0.set("AssertionRule", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the control panel.
    ///
    /// `ControlPanelArn`.
    pub fn control_panel_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ControlPanelArn", value.into());
        self
    }

    /// A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a rule configuration that you specify, which allows a set of routing control state changes to complete.
    ///
    /// `GatingRule`.
    pub fn gating_rule(mut self, value: impl Into<Value<safety_rule::GatingRule>>) -> Self {
        self.0.set("GatingRule", value.into());
        self
    }

    /// The name of the assertion rule. The name must be unique within a control panel. You can use any non-white space character in the name except the following: \& \> \< ' (single quote) " (double quote) ; (semicolon)
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The criteria that you set for specific assertion controls (routing controls) that designate how many control states must be `ON` as the result of a transaction.
    ///
    /// `RuleConfig`.
    pub fn rule_config(mut self, value: impl Into<Value<safety_rule::RuleConfig>>) -> Self {
        self.0.set("RuleConfig", value.into());
        self
    }

    /// The tags associated with the safety rule.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<safety_rule::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SafetyRule {
    const TYPE: &'static str = "AWS::Route53RecoveryControl::SafetyRule";
}

impl Construct for SafetyRule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SafetyRule> for Properties {
    fn from(value: SafetyRule) -> Self {
        value.0
    }
}

impl Handle<SafetyRule> {
    /// The Amazon Resource Name (ARN) of the safety rule.
    ///
    /// `Fn::GetAtt` of `SafetyRuleArn`.
    #[must_use]
    pub fn safety_rule_arn(self) -> Value<String> {
        self.attribute("SafetyRuleArn")
    }

    /// The deployment status of the safety rule. Status can be one of the following: PENDING, DEPLOYED, PENDING\_DELETION.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, Properties, Value};

    /// A cluster endpoint. You specify one of the five cluster endpoints, which consists of an endpoint URL and an AWS Region, when you want to get or update a routing control state in the cluster.
    ///
    /// A property type of `AWS::Route53RecoveryControl::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterEndpoint(Properties);

    impl ClusterEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A cluster endpoint URL for one of the five redundant clusters that you specify to set or retrieve a routing control state.
        ///
        /// `Endpoint`.
        pub fn endpoint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Endpoint", value.into());
            self
        }

        /// The AWS Region for a cluster endpoint.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<ClusterEndpoint> for Json {
        fn from(value: ClusterEndpoint) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Route53RecoveryControl::Cluster`.
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

    words! {
        /// Words for `NetworkType`.
        pub enum NetworkType {
            Ipv4 = "IPV4",
            Dualstack = "DUALSTACK",
        }
    }
}

/// Property types of [`ControlPanel`].
pub mod control_panel {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Route53RecoveryControl::ControlPanel`.
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

/// Property types and words of [`SafetyRule`].
pub mod safety_rule {
    use crate::{Json, List, Properties, Value};

    /// An assertion rule enforces that, when you change a routing control state, that the criteria that you set in the rule configuration is met. Otherwise, the change to the routing control is not accepted.
    ///
    /// A property type of `AWS::Route53RecoveryControl::SafetyRule`.
    ///
    /// Required: `AssertedControls`, `WaitPeriodMs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssertionRule(Properties);

    impl AssertionRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The routing controls that are part of transactions that are evaluated to determine if a request to change a routing control state is allowed. For example, you might include three routing controls, one for each of three AWS Regions.
        ///
        /// `AssertedControls`. Required.
        pub fn asserted_controls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AssertedControls", value.into());
            self
        }

        /// An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail. This helps prevent flapping of state. The wait period is 5000 ms by default, but you can choose a custom value.
        ///
        /// `WaitPeriodMs`. Required.
        pub fn wait_period_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitPeriodMs", value.into());
            self
        }
    }

    impl From<AssertionRule> for Json {
        fn from(value: AssertionRule) -> Self {
            value.0.into()
        }
    }

    /// A gating rule verifies that a gating routing control or set of gating routing controls, evaluates as true, based on a rule configuration that you specify, which allows a set of routing control state changes to complete.
    ///
    /// A property type of `AWS::Route53RecoveryControl::SafetyRule`.
    ///
    /// Required: `GatingControls`, `TargetControls`, `WaitPeriodMs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GatingRule(Properties);

    impl GatingRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of gating routing control Amazon Resource Names (ARNs). For a simple on-off switch, specify the ARN for one routing control.
        ///
        /// `GatingControls`. Required.
        pub fn gating_controls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("GatingControls", value.into());
            self
        }

        /// An array of target routing control Amazon Resource Names (ARNs) for which the states can only be updated if the rule configuration that you specify evaluates to true for the gating routing control.
        ///
        /// `TargetControls`. Required.
        pub fn target_controls(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("TargetControls", value.into());
            self
        }

        /// An evaluation period, in milliseconds (ms), during which any request against the target routing controls will fail. This helps prevent flapping of state. The wait period is 5000 ms by default, but you can choose a custom value.
        ///
        /// `WaitPeriodMs`. Required.
        pub fn wait_period_ms(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitPeriodMs", value.into());
            self
        }
    }

    impl From<GatingRule> for Json {
        fn from(value: GatingRule) -> Self {
            value.0.into()
        }
    }

    /// The rule configuration for an assertion rule. That is, the criteria that you set for specific assertion controls (routing controls) that specify how many controls must be enabled after a transaction completes.
    ///
    /// A property type of `AWS::Route53RecoveryControl::SafetyRule`.
    ///
    /// Required: `Inverted`, `Threshold`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleConfig(Properties);

    impl RuleConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Logical negation of the rule. If the rule would usually evaluate true, it's evaluated as false, and vice versa.
        ///
        /// `Inverted`. Required.
        pub fn inverted(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Inverted", value.into());
            self
        }

        /// The value of N, when you specify an `ATLEAST` rule type. That is, `Threshold` is the number of controls that must be set when you specify an `ATLEAST` type.
        ///
        /// `Threshold`. Required.
        pub fn threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Threshold", value.into());
            self
        }

        /// A rule can be one of the following: `ATLEAST` , `AND` , or `OR` .
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<RuleConfig> for Json {
        fn from(value: RuleConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Route53RecoveryControl::SafetyRule`.
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

    words! {
        /// Words for `Type`.
        pub enum Type {
            And = "AND",
            Or = "OR",
            Atleast = "ATLEAST",
        }
    }
}
