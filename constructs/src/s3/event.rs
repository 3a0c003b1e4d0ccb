//! What happens to objects.

/// Something that happens to an object, of which a bucket can tell.
///
/// See [Supported event types](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// An object was put, in whichever way. `s3:ObjectCreated:*`.
    Created,
    /// By `PUT`. `s3:ObjectCreated:Put`.
    CreatedByPut,
    /// By a form. `s3:ObjectCreated:Post`.
    CreatedByPost,
    /// By copying. `s3:ObjectCreated:Copy`.
    CreatedByCopy,
    /// By an upload in parts. `s3:ObjectCreated:CompleteMultipartUpload`.
    CreatedByMultipartUpload,
    /// An object was deleted, in whichever way. `s3:ObjectRemoved:*`.
    Removed,
    /// For good. `s3:ObjectRemoved:Delete`.
    Deleted,
    /// In a versioned bucket, by a marker. `s3:ObjectRemoved:DeleteMarkerCreated`.
    DeleteMarkerCreated,
    /// Anything about reading an object from an archive. `s3:ObjectRestore:*`.
    Restore,
    /// It begins. `s3:ObjectRestore:Post`.
    RestoreBegun,
    /// It can be read. `s3:ObjectRestore:Completed`.
    RestoreCompleted,
    /// Its time is over. `s3:ObjectRestore:Delete`.
    RestoreExpired,
    /// Reduced redundancy lost an object. `s3:ReducedRedundancyLostObject`.
    Lost,
    /// Anything about replication that S3 reports. `s3:Replication:*`.
    Replication,
    /// It failed. `s3:Replication:OperationFailedReplication`.
    ReplicationFailed,
    /// It takes more than 15 minutes. `s3:Replication:OperationMissedThreshold`.
    ReplicationLate,
    /// It took more than 15 minutes. `s3:Replication:OperationReplicatedAfterThreshold`.
    ReplicatedLate,
    /// It is no longer measured. `s3:Replication:OperationNotTracked`.
    ReplicationNotTracked,
    /// A lifecycle rule deleted an object, in whichever way. `s3:LifecycleExpiration:*`.
    Expired,
    /// For good. `s3:LifecycleExpiration:Delete`.
    ExpiredForGood,
    /// By a marker. `s3:LifecycleExpiration:DeleteMarkerCreated`.
    ExpiredByMarker,
    /// A lifecycle rule moved an object. `s3:LifecycleTransition`.
    Moved,
    /// Intelligent tiering moved an object to an archive. `s3:IntelligentTiering`.
    Archived,
    /// An access control list was put. `s3:ObjectAcl:Put`.
    AclPut,
    /// Tags changed, in whichever way. `s3:ObjectTagging:*`.
    Tagging,
    /// Tags were put. `s3:ObjectTagging:Put`.
    TagsPut,
    /// Tags were deleted. `s3:ObjectTagging:Delete`.
    TagsDeleted,
}

impl Event {
    /// The word in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Created => "s3:ObjectCreated:*",
            Self::CreatedByPut => "s3:ObjectCreated:Put",
            Self::CreatedByPost => "s3:ObjectCreated:Post",
            Self::CreatedByCopy => "s3:ObjectCreated:Copy",
            Self::CreatedByMultipartUpload => "s3:ObjectCreated:CompleteMultipartUpload",
            Self::Removed => "s3:ObjectRemoved:*",
            Self::Deleted => "s3:ObjectRemoved:Delete",
            Self::DeleteMarkerCreated => "s3:ObjectRemoved:DeleteMarkerCreated",
            Self::Restore => "s3:ObjectRestore:*",
            Self::RestoreBegun => "s3:ObjectRestore:Post",
            Self::RestoreCompleted => "s3:ObjectRestore:Completed",
            Self::RestoreExpired => "s3:ObjectRestore:Delete",
            Self::Lost => "s3:ReducedRedundancyLostObject",
            Self::Replication => "s3:Replication:*",
            Self::ReplicationFailed => "s3:Replication:OperationFailedReplication",
            Self::ReplicationLate => "s3:Replication:OperationMissedThreshold",
            Self::ReplicatedLate => "s3:Replication:OperationReplicatedAfterThreshold",
            Self::ReplicationNotTracked => "s3:Replication:OperationNotTracked",
            Self::Expired => "s3:LifecycleExpiration:*",
            Self::ExpiredForGood => "s3:LifecycleExpiration:Delete",
            Self::ExpiredByMarker => "s3:LifecycleExpiration:DeleteMarkerCreated",
            Self::Moved => "s3:LifecycleTransition",
            Self::Archived => "s3:IntelligentTiering",
            Self::AclPut => "s3:ObjectAcl:Put",
            Self::Tagging => "s3:ObjectTagging:*",
            Self::TagsPut => "s3:ObjectTagging:Put",
            Self::TagsDeleted => "s3:ObjectTagging:Delete",
        }
    }

    /// Whether one thing that happens can be both.
    pub(super) fn overlaps(self, other: Self) -> bool {
        let covers = |all: &str, one: &str| {
            all.strip_suffix('*')
                .is_some_and(|family| one.starts_with(family))
        };
        let (one, two) = (self.name(), other.name());
        one == two || covers(one, two) || covers(two, one)
    }
}
