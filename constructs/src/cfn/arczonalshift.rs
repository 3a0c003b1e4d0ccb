//! `AWS::ARCZonalShift`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type
///
/// [`AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html).
///
/// Required: `Status`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AutoshiftObserverNotificationStatus(Properties);

impl AutoshiftObserverNotificationStatus {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `Status`. Required. Allowed: [`Status`](autoshift_observer_notification_status::Status). A change replaces the resource.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }
}

impl Resource for AutoshiftObserverNotificationStatus {
    const TYPE: &'static str = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus";
}

impl Construct for AutoshiftObserverNotificationStatus {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AutoshiftObserverNotificationStatus> for Properties {
    fn from(value: AutoshiftObserverNotificationStatus) -> Self {
        value.0
    }
}

impl Handle<AutoshiftObserverNotificationStatus> {
    /// User account id, used as part of the primary identifier for the resource
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// Region, used as part of the primary identifier for the resource
    ///
    /// `Fn::GetAtt` of `Region`.
    #[must_use]
    pub fn region_attribute(self) -> Value<String> {
        self.attribute("Region")
    }
}

/// The zonal autoshift configuration for a resource includes the practice run configuration and the status for running autoshifts, zonal autoshift status.
///
/// [`AWS::ARCZonalShift::ZonalAutoshiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ZonalAutoshiftConfiguration(Properties);

impl ZonalAutoshiftConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice run, as well as any blocked dates or blocked windows for the practice run.
    ///
    /// `PracticeRunConfiguration`.
    pub fn practice_run_configuration(
        mut self,
        value: impl Into<Value<zonal_autoshift_configuration::PracticeRunConfiguration>>,
    ) -> Self {
        self.0.set("PracticeRunConfiguration", value.into());
        self
    }

    /// The identifier for the resource that AWS shifts traffic for. The identifier is the Amazon Resource Name (ARN) for the resource.
    ///
    /// `ResourceIdentifier`. A change replaces the resource.
    pub fn resource_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceIdentifier", value.into());
        self
    }

    /// When zonal autoshift is `ENABLED` , you authorize AWS to shift away resource traffic for an application from an Availability Zone during events, on your behalf, to help reduce time to recovery.
    ///
    /// `ZonalAutoshiftStatus`. Allowed: [`ZonalAutoshiftStatus`](zonal_autoshift_configuration::ZonalAutoshiftStatus).
    pub fn zonal_autoshift_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ZonalAutoshiftStatus", value.into());
        self
    }
}

impl Resource for ZonalAutoshiftConfiguration {
    const TYPE: &'static str = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration";
}

impl Construct for ZonalAutoshiftConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ZonalAutoshiftConfiguration> for Properties {
    fn from(value: ZonalAutoshiftConfiguration) -> Self {
        value.0
    }
}

/// Words of [`AutoshiftObserverNotificationStatus`].
pub mod autoshift_observer_notification_status {
    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
        }
    }
}

/// Property types and words of [`ZonalAutoshiftConfiguration`].
pub mod zonal_autoshift_configuration {
    use crate::{Json, List, Properties, Value};

    /// A control condition is an alarm that you specify for a practice run. When you configure practice runs with zonal autoshift for a resource, you specify Amazon CloudWatch alarms, which you create in CloudWatch to use with the practice run.
    ///
    /// A property type of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
    ///
    /// Required: `AlarmIdentifier`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlCondition(Properties);

    impl ControlCondition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for an Amazon CloudWatch alarm that you specify as a control condition for a practice run.
        ///
        /// `AlarmIdentifier`. Required.
        pub fn alarm_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AlarmIdentifier", value.into());
            self
        }

        /// The type of alarm specified for a practice run. You can only specify Amazon CloudWatch alarms for practice runs, so the only valid value is `CLOUDWATCH` .
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ControlCondition> for Json {
        fn from(value: ControlCondition) -> Self {
            value.0.into()
        }
    }

    /// A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice run, as well as any blocked dates or blocked windows for the practice run.
    ///
    /// A property type of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
    ///
    /// Required: `OutcomeAlarms`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PracticeRunConfiguration(Properties);

    impl PracticeRunConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of one or more dates that you can specify when AWS does not start practice runs for a resource. Dates are in UTC.
        ///
        /// `BlockedDates`.
        pub fn blocked_dates(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BlockedDates", value.into());
            self
        }

        /// An array of one or more days and times that you can specify when ARC does not start practice runs for a resource. Days and times are in UTC.
        ///
        /// `BlockedWindows`.
        pub fn blocked_windows(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BlockedWindows", value.into());
            self
        }

        /// An optional alarm that you can specify that blocks practice runs when the alarm is in an `ALARM` state.
        ///
        /// `BlockingAlarms`.
        pub fn blocking_alarms(mut self, value: impl Into<List<ControlCondition>>) -> Self {
            self.0.set("BlockingAlarms", value.into());
            self
        }

        /// The alarm that you specify to monitor the health of your application during practice runs. When the outcome alarm goes into an `ALARM` state, the practice run is ended and the outcome is set to `FAILED` .
        ///
        /// `OutcomeAlarms`. Required.
        pub fn outcome_alarms(mut self, value: impl Into<List<ControlCondition>>) -> Self {
            self.0.set("OutcomeAlarms", value.into());
            self
        }
    }

    impl From<PracticeRunConfiguration> for Json {
        fn from(value: PracticeRunConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ZonalAutoshiftStatus`.
        pub enum ZonalAutoshiftStatus {
            Enabled = "ENABLED",
        }
    }
}
