//! Objects that cannot be deleted or overwritten for a time.

use super::Bucket;
use crate::cfn::s3::bucket::{DefaultRetention, ObjectLockConfiguration, ObjectLockRule};
use crate::problem::Problem;
use crate::scope::Scope;

impl Bucket {
    /// Lets objects be locked against deletion and overwriting, each when it is put.
    /// Defaults to no locks. `ObjectLockEnabled`.
    ///
    /// The bucket is versioned then.
    pub fn object_lock(mut self) -> Self {
        self.more().lock.get_or_insert_default();
        self
    }

    /// Locks each new object for a time, unless it says otherwise when it is put.
    /// `ObjectLockConfiguration`.
    ///
    /// The bucket is versioned then.
    /// See [Object Lock](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html).
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::s3::{Bucket, LockMode, LockPeriod};
    /// use palisade::{App, Region};
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Audit", Region::EuNorth1);
    /// let trail = Bucket::new().locked_for(LockMode::Governance, LockPeriod::Years(1));
    /// stack.add("Trail", trail);
    /// # app.synth()?;
    /// # Ok::<(), palisade::Problems>(())
    /// ```
    pub fn locked_for(mut self, mode: LockMode, period: LockPeriod) -> Self {
        self.more().lock = Some(Lock(Some((mode, period))));
        self
    }
}

/// Who can take a lock off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LockMode {
    /// Those with the permission `s3:BypassGovernanceRetention`.
    Governance,
    /// Nobody, not even the account's root user, until the time is over.
    Compliance,
}

/// How long a lock stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LockPeriod {
    /// 1 to 36,500 days.
    Days(u32),
    /// 1 to 100 years.
    Years(u32),
}

#[derive(Debug, Default)]
pub(super) struct Lock(Option<(LockMode, LockPeriod)>);

impl Lock {
    pub(super) fn configuration(self, scope: &mut Scope<'_>) -> ObjectLockConfiguration {
        let configuration = ObjectLockConfiguration::new().object_lock_enabled("Enabled");
        let Some((mode, period)) = self.0 else {
            return configuration;
        };
        let retention = DefaultRetention::new().mode(match mode {
            LockMode::Governance => "GOVERNANCE",
            LockMode::Compliance => "COMPLIANCE",
        });
        let (retention, given, most, unit) = match period {
            LockPeriod::Days(days) => (retention.days(days), days, 36_500, "days"),
            LockPeriod::Years(years) => (retention.years(years), years, 100, "years"),
        };
        if !(1..=most).contains(&given) {
            scope.report(Problem::new(format!(
                "objects are locked for 1 to {most} {unit}, got `{given}`"
            )));
        }
        configuration.rule(ObjectLockRule::new().default_retention(retention))
    }
}
