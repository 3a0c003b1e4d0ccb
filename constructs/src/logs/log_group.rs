//! Groups of log streams.

use crate::arn::Arn;
use crate::cfn::logs as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::json::Json;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// A log group: where a function or a service writes its lines.
///
/// By default CloudFormation names it, lines are kept for a year, and the group is kept
/// when its stack is deleted.
/// See [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html).
///
/// # Example
///
/// ```
/// use palisade::logs::{LogGroup, Retention};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("Access", LogGroup::new().retention(Retention::TwoYears));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct LogGroup {
    name: Option<Value<String>>,
    retention: Retention,
    kms_key: Option<Value<String>>,
    infrequent_access: bool,
    protected: bool,
    removal: RemovalPolicy,
    hatch: Hatch<cfn::LogGroup>,
}

/// How long lines are kept. `RetentionInDays` takes no other numbers.
///
/// See [PutRetentionPolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retention {
    /// 1 day.
    OneDay,
    /// 3 days.
    ThreeDays,
    /// 5 days.
    FiveDays,
    /// 7 days.
    OneWeek,
    /// 14 days.
    TwoWeeks,
    /// 30 days.
    OneMonth,
    /// 60 days.
    TwoMonths,
    /// 90 days.
    ThreeMonths,
    /// 120 days.
    FourMonths,
    /// 150 days.
    FiveMonths,
    /// 180 days.
    SixMonths,
    /// 365 days: the least that Security Hub's control CloudWatch.16 accepts.
    #[default]
    OneYear,
    /// 400 days.
    ThirteenMonths,
    /// 545 days.
    EighteenMonths,
    /// 731 days.
    TwoYears,
    /// 1,096 days.
    ThreeYears,
    /// 1,827 days.
    FiveYears,
    /// 2,192 days.
    SixYears,
    /// 2,557 days.
    SevenYears,
    /// 2,922 days.
    EightYears,
    /// 3,288 days.
    NineYears,
    /// 3,653 days.
    TenYears,
    /// For ever: the property is left out.
    Infinite,
}

impl Retention {
    fn days(self) -> Option<u32> {
        Some(match self {
            Self::OneDay => 1,
            Self::ThreeDays => 3,
            Self::FiveDays => 5,
            Self::OneWeek => 7,
            Self::TwoWeeks => 14,
            Self::OneMonth => 30,
            Self::TwoMonths => 60,
            Self::ThreeMonths => 90,
            Self::FourMonths => 120,
            Self::FiveMonths => 150,
            Self::SixMonths => 180,
            Self::OneYear => 365,
            Self::ThirteenMonths => 400,
            Self::EighteenMonths => 545,
            Self::TwoYears => 731,
            Self::ThreeYears => 1096,
            Self::FiveYears => 1827,
            Self::SixYears => 2192,
            Self::SevenYears => 2557,
            Self::EightYears => 2922,
            Self::NineYears => 3288,
            Self::TenYears => 3653,
            Self::Infinite => return None,
        })
    }
}

impl LogGroup {
    /// A log group with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the group. Defaults to a name that CloudFormation makes up. `LogGroupName`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How long lines are kept. Defaults to a year. `RetentionInDays`.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// Encrypts lines with a key of one's own, by its ARN.
    /// Defaults to a key of CloudWatch Logs. `KmsKeyId`.
    pub fn kms_key(mut self, arn: impl Into<Value<String>>) -> Self {
        self.kms_key = Some(arn.into());
        self
    }

    /// Stores lines in the cheaper class, which has fewer features.
    /// Defaults to `STANDARD`. `LogGroupClass`.
    pub fn infrequent_access(mut self) -> Self {
        self.infrequent_access = true;
        self
    }

    /// Refuses deletion of the group until the protection is taken off.
    /// Defaults to no protection. `DeletionProtectionEnabled`.
    pub fn deletion_protection(mut self) -> Self {
        self.protected = true;
        self
    }

    /// What becomes of the group when it leaves the stack. Defaults to keeping it.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::LogGroup) -> cfn::LogGroup + 'static) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for LogGroup {
    const TYPE: &'static str = cfn::LogGroup::TYPE;
}

impl LevelTwo for LogGroup {
    type Level1 = cfn::LogGroup;
}

impl Construct for LogGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut group = cfn::LogGroup::new();
        if let Some(name) = self.name {
            group = group.log_group_name(name);
        }
        if let Some(days) = self.retention.days() {
            group = group.retention_in_days(days);
        }
        if let Some(key) = self.kms_key {
            group = group.kms_key_id(key);
        }
        if self.infrequent_access {
            group = group.log_group_class("INFREQUENT_ACCESS");
        }
        if self.protected {
            group = group.deletion_protection_enabled(true);
        }
        let handle: Handle<Self> = scope.resource(self.hatch.apply(group));
        let mut resource = scope.resource_mut(handle);
        resource.removal_policy(self.removal);
        let protection = resource.property("/DeletionProtectionEnabled");
        if protection.is_some_and(|it| *it != Json::from(false)) {
            resource.deletion_policy(self.removal.deletion_of_protected());
        }
        handle
    }
}

impl Handle<LogGroup> {
    /// The group's ARN, which ends with `:*`. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<LogGroup>> {
        self.attribute("Arn")
    }

    /// The group's name. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
