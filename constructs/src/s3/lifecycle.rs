//! What becomes of objects as they grow old.

use super::filter::Filter;
use super::{Bucket, StorageClass};
use crate::cfn::s3::bucket::{
    AbortIncompleteMultipartUpload, LifecycleConfiguration, NoncurrentVersionExpiration,
    NoncurrentVersionTransition, Rule, Transition,
};
use crate::scope::Scope;
use crate::value::Value;

impl Bucket {
    /// Moves, deletes or cleans up objects as they grow old. `LifecycleConfiguration`.
    ///
    /// Defaults to keeping everything as it is.
    pub fn lifecycle(mut self, rule: LifecycleRule) -> Self {
        self.more().lifecycle.push(rule);
        self
    }

    /// Lets transitions to the classes of Glacier take objects of less than 128 KB too.
    /// Defaults to leaving small objects where they are.
    /// `LifecycleConfiguration.TransitionDefaultMinimumObjectSize`.
    pub fn transition_small_objects(mut self) -> Self {
        self.more().transition_small_objects = true;
        self
    }
}

/// A rule for objects as they grow old: which ones, and what becomes of them, and when.
///
/// By default it is about every object. Days count from the creation of an object.
/// See [Lifecycle configuration elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, LifecycleRule, StorageClass};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let rule = LifecycleRule::new()
///     .prefix("logs/")
///     .transition(StorageClass::InfrequentAccess, 30)
///     .expire_after_days(365);
/// stack.add("Logs", Bucket::new().lifecycle(rule));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a rule does nothing until it is given to a bucket"]
pub struct LifecycleRule {
    pub(super) id: Option<String>,
    pub(super) disabled: bool,
    pub(super) filter: Filter,
    pub(super) larger_than: Option<u64>,
    pub(super) smaller_than: Option<u64>,
    pub(super) transitions: Vec<(StorageClass, When)>,
    pub(super) expiration: Option<When>,
    pub(super) expire_delete_markers: bool,
    pub(super) noncurrent_transitions: Vec<(StorageClass, u32)>,
    pub(super) noncurrent_expiration: Option<u32>,
    pub(super) keep_noncurrent: Option<u32>,
    pub(super) abort_uploads: Option<u32>,
}

#[derive(Debug)]
pub(super) enum When {
    Days(u32),
    On(Value<String>),
}

impl LifecycleRule {
    /// A rule about every object that does nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the rule, uniquely in its bucket, with at most 255 characters.
    /// Defaults to an id that S3 makes up. `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Writes the rule down without following it. Defaults to following it. `Status`.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// Only objects whose keys begin so. Defaults to every object. `Prefix`.
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.filter.prefix = Some(prefix.into());
        self
    }

    /// Only objects with a tag, and with all others that are given. `TagFilters`.
    pub fn tag(mut self, key: impl Into<Value<String>>, value: impl Into<Value<String>>) -> Self {
        self.filter.tag(key.into(), value.into());
        self
    }

    /// Only objects of more bytes. `ObjectSizeGreaterThan`.
    pub fn larger_than(mut self, bytes: u64) -> Self {
        self.larger_than = Some(bytes);
        self
    }

    /// Only objects of fewer bytes. `ObjectSizeLessThan`.
    pub fn smaller_than(mut self, bytes: u64) -> Self {
        self.smaller_than = Some(bytes);
        self
    }

    /// Moves objects to another class of storage after some days. `Transitions`.
    pub fn transition(mut self, class: StorageClass, days: u32) -> Self {
        self.transitions.push((class, When::Days(days)));
        self
    }

    /// Moves objects to another class of storage on a day, at midnight UTC:
    /// `2027-01-01T00:00:00Z`. `Transitions`.
    pub fn transition_on(mut self, class: StorageClass, day: impl Into<Value<String>>) -> Self {
        self.transitions.push((class, When::On(day.into())));
        self
    }

    /// Deletes objects after some days; in a versioned bucket they become former versions.
    /// `ExpirationInDays`.
    pub fn expire_after_days(mut self, days: u32) -> Self {
        self.expiration = Some(When::Days(days));
        self
    }

    /// Deletes objects on a day, at midnight UTC: `2027-01-01T00:00:00Z`. `ExpirationDate`.
    pub fn expire_on(mut self, day: impl Into<Value<String>>) -> Self {
        self.expiration = Some(When::On(day.into()));
        self
    }

    /// Removes the marker of a deleted object once it has no former versions any more.
    /// `ExpiredObjectDeleteMarker`.
    pub fn expire_delete_markers(mut self) -> Self {
        self.expire_delete_markers = true;
        self
    }

    /// Moves former versions to another class of storage,
    /// some days after they were replaced. `NoncurrentVersionTransitions`.
    pub fn noncurrent_transition(mut self, class: StorageClass, days: u32) -> Self {
        self.noncurrent_transitions.push((class, days));
        self
    }

    /// Deletes former versions some days after they were replaced. `NoncurrentVersionExpiration`.
    pub fn expire_noncurrent_after_days(mut self, days: u32) -> Self {
        self.noncurrent_expiration = Some(days);
        self
    }

    /// Spares the newest former versions of each object, 1 to 100 of them,
    /// when former versions are deleted. `NoncurrentVersionExpiration.NewerNoncurrentVersions`.
    pub fn keep_noncurrent(mut self, versions: u32) -> Self {
        self.keep_noncurrent = Some(versions);
        self
    }

    /// Removes the parts of uploads that were not completed within some days.
    /// `AbortIncompleteMultipartUpload`.
    pub fn abort_uploads_after_days(mut self, days: u32) -> Self {
        self.abort_uploads = Some(days);
        self
    }

    fn properties(self) -> Rule {
        let mut rule = Rule::new();
        if let Some(id) = self.id {
            rule = rule.id(id);
        }
        rule = rule.status(if self.disabled { "Disabled" } else { "Enabled" });
        if let Some(prefix) = self.filter.prefix {
            rule = rule.prefix(prefix);
        }
        if !self.filter.tags.is_empty() {
            rule = rule.tag_filters(self.filter.tags);
        }
        if let Some(bytes) = self.larger_than {
            rule = rule.object_size_greater_than(bytes.to_string());
        }
        if let Some(bytes) = self.smaller_than {
            rule = rule.object_size_less_than(bytes.to_string());
        }
        if !self.transitions.is_empty() {
            let transitions = self.transitions.into_iter().map(|(class, when)| {
                let transition = Transition::new().storage_class(class.name());
                match when {
                    When::Days(days) => transition.transition_in_days(days),
                    When::On(day) => transition.transition_date(day),
                }
            });
            rule = rule.transitions(transitions.collect::<Vec<_>>());
        }
        match self.expiration {
            Some(When::Days(days)) => rule = rule.expiration_in_days(days),
            Some(When::On(day)) => rule = rule.expiration_date(day),
            None => {}
        }
        if self.expire_delete_markers {
            rule = rule.expired_object_delete_marker(true);
        }
        if !self.noncurrent_transitions.is_empty() {
            let transitions = self
                .noncurrent_transitions
                .into_iter()
                .map(|(class, days)| {
                    NoncurrentVersionTransition::new()
                        .storage_class(class.name())
                        .transition_in_days(days)
                });
            rule = rule.noncurrent_version_transitions(transitions.collect::<Vec<_>>());
        }
        if let Some(days) = self.noncurrent_expiration {
            let mut expiration = NoncurrentVersionExpiration::new().noncurrent_days(days);
            if let Some(versions) = self.keep_noncurrent {
                expiration = expiration.newer_noncurrent_versions(versions);
            }
            rule = rule.noncurrent_version_expiration(expiration);
        }
        if let Some(days) = self.abort_uploads {
            let abort = AbortIncompleteMultipartUpload::new().days_after_initiation(days);
            rule = rule.abort_incomplete_multipart_upload(abort);
        }
        rule
    }
}

/// Writes rules, after their checks.
pub(super) fn configuration(
    rules: Vec<LifecycleRule>,
    small_objects: bool,
    scope: &mut Scope<'_>,
) -> LifecycleConfiguration {
    super::lifecycle_check::check(&rules, scope);
    let rules: Vec<Rule> = rules.into_iter().map(LifecycleRule::properties).collect();
    let configuration = LifecycleConfiguration::new().rules(rules);
    if small_objects {
        configuration.transition_default_minimum_object_size("varies_by_storage_class")
    } else {
        configuration
    }
}
