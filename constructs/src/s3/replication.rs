//! Copies of objects in other buckets.

use super::filter::Filter;
use super::{Bucket, StorageClass};
use crate::arn::Arn;
use crate::cfn::s3::bucket as cfn;
use crate::names::AccountId;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

impl Bucket {
    /// Copies new objects to another bucket. Defaults to no copies. `ReplicationConfiguration`.
    ///
    /// Both buckets must be versioned.
    pub fn replicate(mut self, rule: ReplicationRule) -> Self {
        self.more().replication.push(rule);
        self
    }

    /// The role with which S3 copies, by its ARN.
    /// Defaults to a role beside the bucket that may do that alone. `ReplicationConfiguration.Role`.
    pub fn replication_role(mut self, arn: impl Into<Value<String>>) -> Self {
        self.more().replication_role = Some(arn.into());
        self
    }
}

/// Which objects are copied, and to where.
///
/// By default all objects are; their deletion is not.
/// See [Replicating objects](https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, ReplicationRule};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let copies = app.stack("Copies", Region::EuWest1).add("Files", Bucket::new().versioned());
/// let files = Bucket::new().versioned().replicate(ReplicationRule::to(copies.arn()));
/// app.stack("Site", Region::EuNorth1).add("Files", files);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a rule does nothing until it is given to a bucket"]
pub struct ReplicationRule {
    pub(super) destination: Value<Arn<Bucket>>,
    id: Option<String>,
    priority: Option<u32>,
    disabled: bool,
    filter: Filter,
    delete_markers: bool,
    changes_of_copies: bool,
    class: Option<StorageClass>,
    owner: Option<Value<AccountId>>,
    pub(super) key: Option<Value<String>>,
    /// How many minutes a copy may take.
    minutes: Option<u32>,
}

impl ReplicationRule {
    /// Copies every new object to a bucket, by its ARN. `Destination.Bucket`.
    pub fn to(bucket: impl Into<Value<Arn<Bucket>>>) -> Self {
        Self {
            destination: bucket.into(),
            id: None,
            priority: None,
            disabled: false,
            filter: Filter::default(),
            delete_markers: false,
            changes_of_copies: false,
            class: None,
            owner: None,
            key: None,
            minutes: None,
        }
    }

    /// Names the rule, with at most 255 characters. Defaults to an id that S3 makes up. `Id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Which of several rules about an object and a bucket counts: the one with the greatest number.
    /// Defaults to the place of the rule: later ones count. `Priority`.
    pub fn priority(mut self, priority: u32) -> Self {
        self.priority = Some(priority);
        self
    }

    /// Writes the rule down without following it. Defaults to following it. `Status`.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// Only objects whose keys begin so. Defaults to every object. `Filter`.
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.filter.prefix = Some(prefix.into());
        self
    }

    /// Only objects with a tag, and with all others that are given. `Filter`.
    pub fn tag(mut self, key: impl Into<Value<String>>, value: impl Into<Value<String>>) -> Self {
        self.filter.tag(key.into(), value.into());
        self
    }

    /// Copies the markers of deleted objects too. Defaults to leaving copies there.
    /// `DeleteMarkerReplication`.
    pub fn delete_markers(mut self) -> Self {
        self.delete_markers = true;
        self
    }

    /// Copies changes of the metadata of objects that are themselves copies, for buckets that copy
    /// to each other. `SourceSelectionCriteria.ReplicaModifications`.
    pub fn changes_of_copies(mut self) -> Self {
        self.changes_of_copies = true;
        self
    }

    /// Keeps copies in another class of storage. Defaults to that of the object.
    /// `Destination.StorageClass`.
    pub fn class(mut self, class: StorageClass) -> Self {
        self.class = Some(class);
        self
    }

    /// Gives copies to the account that owns the other bucket.
    /// Defaults to the owner of the object. `Destination.AccessControlTranslation`.
    pub fn owned_by(mut self, account: impl Into<Value<AccountId>>) -> Self {
        self.owner = Some(account.into());
        self
    }

    /// Copies objects that a key of KMS encrypts too, encrypted with another key, by its ARN.
    /// Defaults to leaving them out. `Destination.EncryptionConfiguration`.
    pub fn encrypted_with(mut self, key: impl Into<Value<String>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Demands copies within 15 minutes, and measures it. Defaults to no demand.
    /// `Destination.ReplicationTime`.
    pub fn within_15_minutes(mut self) -> Self {
        self.minutes = Some(15);
        self
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if self.delete_markers && !self.filter.tags.is_empty() {
            scope.report(
                Problem::new("S3 copies no delete markers where a rule chooses objects by tags")
                    .hint("leave `delete_markers` out, or choose objects by `prefix`"),
            );
        }
    }

    pub(super) fn properties(self, place: usize) -> cfn::ReplicationRule {
        let status = |on: bool| if on { "Enabled" } else { "Disabled" };
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let mut rule = cfn::ReplicationRule::new();
        if let Some(id) = self.id {
            rule = rule.id(id);
        }
        rule = rule
            .priority(self.priority.unwrap_or(place))
            .status(status(!self.disabled))
            .filter(filter(self.filter))
            .delete_marker_replication(
                cfn::DeleteMarkerReplication::new().status(status(self.delete_markers)),
            );
        let mut criteria = cfn::SourceSelectionCriteria::new();
        let mut destination = cfn::ReplicationDestination::new().bucket(self.destination);
        if self.changes_of_copies {
            let on = cfn::ReplicaModifications::new().status("Enabled");
            criteria = criteria.replica_modifications(on);
        }
        let chooses = self.changes_of_copies || self.key.is_some();
        if let Some(key) = self.key {
            let on = cfn::SseKmsEncryptedObjects::new().status("Enabled");
            criteria = criteria.sse_kms_encrypted_objects(on);
            destination = destination.encryption_configuration(
                cfn::EncryptionConfiguration::new().replica_kms_key_id(key),
            );
        }
        if chooses {
            rule = rule.source_selection_criteria(criteria);
        }
        if let Some(class) = self.class {
            destination = destination.storage_class(class.name());
        }
        if let Some(account) = self.owner {
            destination = destination.account(account).access_control_translation(
                cfn::AccessControlTranslation::new().owner("Destination"),
            );
        }
        if let Some(minutes) = self.minutes {
            let time = || cfn::ReplicationTimeValue::new().minutes(minutes);
            destination = destination
                .replication_time(cfn::ReplicationTime::new().status("Enabled").time(time()))
                .metrics(
                    cfn::Metrics::new()
                        .status("Enabled")
                        .event_threshold(time()),
                );
        }
        rule.destination(destination)
    }
}

fn filter(filter: Filter) -> cfn::ReplicationRuleFilter {
    let prefix = filter.prefix;
    let mut tags = filter.tags;
    let alone = prefix.is_none() && tags.len() == 1;
    if tags.is_empty() {
        let every = || Value::Known(String::new());
        return cfn::ReplicationRuleFilter::new().prefix(prefix.unwrap_or_else(every));
    }
    if alone {
        return cfn::ReplicationRuleFilter::new().tag_filter(tags.remove(0));
    }
    let mut and = cfn::ReplicationRuleAndOperator::new().tag_filters(tags);
    if let Some(prefix) = prefix {
        and = and.prefix(prefix);
    }
    cfn::ReplicationRuleFilter::new().and(and)
}
