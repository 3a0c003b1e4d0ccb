//! What becomes of a resource that leaves its stack.

/// What CloudFormation does with a resource that is deleted or replaced.
///
/// See [DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html)
/// and [UpdateReplacePolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletionPolicy {
    /// The resource is deleted with its content.
    Delete,
    /// The resource is kept, and is no longer managed.
    Retain,
    /// The resource is kept, unless its creation failed. Not for `UpdateReplacePolicy`.
    RetainExceptOnCreate,
    /// A snapshot is made before the resource is deleted; only some types can.
    Snapshot,
}

impl DeletionPolicy {
    /// The word in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::RetainExceptOnCreate => "RetainExceptOnCreate",
            Self::Snapshot => "Snapshot",
        }
    }
}

/// What becomes of a stateful resource, such as a bucket, that leaves its stack.
///
/// It sets `DeletionPolicy` and `UpdateReplacePolicy` together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RemovalPolicy {
    /// Keeps it, on deletion and on replacement; a failed creation leaves nothing behind,
    /// unless the resource is protected against deletion, which makes CloudFormation's own fail.
    #[default]
    Retain,
    /// Deletes it.
    Delete,
    /// Makes a snapshot, then deletes it; only some types can.
    Snapshot,
}

impl RemovalPolicy {
    pub(crate) fn deletion(self) -> DeletionPolicy {
        match self {
            Self::Retain => DeletionPolicy::RetainExceptOnCreate,
            Self::Delete => DeletionPolicy::Delete,
            Self::Snapshot => DeletionPolicy::Snapshot,
        }
    }

    /// For a resource that refuses deletion: rolling a failed creation back must not try it,
    /// for the stack would stay in `ROLLBACK_FAILED`.
    #[cfg(feature = "constructs")]
    pub(crate) fn deletion_of_protected(self) -> DeletionPolicy {
        match self {
            Self::Retain => DeletionPolicy::Retain,
            Self::Delete | Self::Snapshot => self.deletion(),
        }
    }

    pub(crate) fn update_replace(self) -> DeletionPolicy {
        match self {
            Self::Retain => DeletionPolicy::Retain,
            Self::Delete => DeletionPolicy::Delete,
            Self::Snapshot => DeletionPolicy::Snapshot,
        }
    }
}
