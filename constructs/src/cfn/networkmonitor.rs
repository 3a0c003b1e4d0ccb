//! `AWS::NetworkMonitor`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a destination IP address.
///
/// [`AWS::NetworkMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html).
///
/// Required: `MonitorName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Monitor(Properties);

impl Monitor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch. Valid values are either 30 or 60.
    ///
    /// `AggregationPeriod`.
    pub fn aggregation_period(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("AggregationPeriod", value.into());
        self
    }

    /// The name identifying the monitor. It can contain only letters, underscores (\_), or dashes (-), and can be up to 200 characters.
    ///
    /// `MonitorName`. Required. A change replaces the resource.
    pub fn monitor_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MonitorName", value.into());
        self
    }

    /// The tags for the monitor.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<monitor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Monitor {
    const TYPE: &'static str = "AWS::NetworkMonitor::Monitor";
}

impl Construct for Monitor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Monitor> for Properties {
    fn from(value: Monitor) -> Self {
        value.0
    }
}

impl Handle<Monitor> {
    /// The time and date when the monitor was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The time and date when the monitor was last modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The ARN of the monitor.
    ///
    /// `Fn::GetAtt` of `MonitorArn`.
    #[must_use]
    pub fn monitor_arn(self) -> Value<String> {
        self.attribute("MonitorArn")
    }

    /// The state of the monitor.
    ///
    /// `Fn::GetAtt` of `State`.
    #[must_use]
    pub fn state(self) -> Value<String> {
        self.attribute("State")
    }
}

/// Property types of [`Monitor`].
pub mod monitor {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::NetworkMonitor::Monitor`.
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
