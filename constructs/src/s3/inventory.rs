//! Lists of what a bucket holds.

use super::Bucket;
use super::filter::check_ids;
use crate::cfn::s3::bucket::{Destination, InventoryConfiguration};
use crate::handle::Handle;
use crate::policy::{Principal, Statement};
use crate::scope::Scope;
use crate::value::Value;

impl Bucket {
    /// Writes lists of what the bucket holds to another bucket.
    /// Defaults to none. `InventoryConfigurations`.
    pub fn inventory(mut self, inventory: Inventory) -> Self {
        self.more().inventories.push(inventory);
        self
    }
}

/// A list of what a bucket holds, written to another bucket every week or day.
///
/// By default it is a CSV file of all versions of every object, every week.
/// The other bucket's policy lets S3 write it.
/// See [Amazon S3 Inventory](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, Inventory, InventoryField};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let lists = stack.add("Lists", Bucket::new());
/// let inventory = Inventory::new("All", lists).fields([InventoryField::Size]);
/// stack.add("Files", Bucket::new().inventory(inventory));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "an inventory does nothing until it is given to a bucket"]
pub struct Inventory {
    id: String,
    bucket: Handle<Bucket>,
    destination_prefix: String,
    owner: Option<Value<String>>,
    prefix: Option<Value<String>>,
    format: InventoryFormat,
    daily: bool,
    current_only: bool,
    disabled: bool,
    fields: Vec<InventoryField>,
}

/// The form of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum InventoryFormat {
    /// Comma-separated values.
    #[default]
    Csv,
    /// Apache ORC.
    Orc,
    /// Apache Parquet.
    Parquet,
}

/// What a list says of an object, beside its bucket, key and version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InventoryField {
    /// `Size`.
    Size,
    /// `LastModifiedDate`.
    LastModifiedDate,
    /// `StorageClass`.
    StorageClass,
    /// `ETag`.
    ETag,
    /// `IsMultipartUploaded`.
    IsMultipartUploaded,
    /// `ReplicationStatus`.
    ReplicationStatus,
    /// `EncryptionStatus`.
    EncryptionStatus,
    /// `ObjectLockRetainUntilDate`.
    ObjectLockRetainUntilDate,
    /// `ObjectLockMode`.
    ObjectLockMode,
    /// `ObjectLockLegalHoldStatus`.
    ObjectLockLegalHoldStatus,
    /// `IntelligentTieringAccessTier`.
    IntelligentTieringAccessTier,
    /// `BucketKeyStatus`.
    BucketKeyStatus,
    /// `ChecksumAlgorithm`.
    ChecksumAlgorithm,
    /// `ObjectAccessControlList`.
    ObjectAccessControlList,
    /// `ObjectOwner`.
    ObjectOwner,
    /// `LifecycleExpirationDate`.
    LifecycleExpirationDate,
}

impl InventoryField {
    fn name(self) -> &'static str {
        match self {
            Self::Size => "Size",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::StorageClass => "StorageClass",
            Self::ETag => "ETag",
            Self::IsMultipartUploaded => "IsMultipartUploaded",
            Self::ReplicationStatus => "ReplicationStatus",
            Self::EncryptionStatus => "EncryptionStatus",
            Self::ObjectLockRetainUntilDate => "ObjectLockRetainUntilDate",
            Self::ObjectLockMode => "ObjectLockMode",
            Self::ObjectLockLegalHoldStatus => "ObjectLockLegalHoldStatus",
            Self::IntelligentTieringAccessTier => "IntelligentTieringAccessTier",
            Self::BucketKeyStatus => "BucketKeyStatus",
            Self::ChecksumAlgorithm => "ChecksumAlgorithm",
            Self::ObjectAccessControlList => "ObjectAccessControlList",
            Self::ObjectOwner => "ObjectOwner",
            Self::LifecycleExpirationDate => "LifecycleExpirationDate",
        }
    }
}

impl Inventory {
    /// A list under an id, written to another bucket of the same region. `Id`.
    pub fn new(id: impl Into<String>, bucket: Handle<Bucket>) -> Self {
        Self {
            id: id.into(),
            bucket,
            destination_prefix: String::new(),
            owner: None,
            prefix: None,
            format: InventoryFormat::Csv,
            daily: false,
            current_only: false,
            disabled: false,
            fields: Vec::new(),
        }
    }

    /// What the keys of the lists begin with. Defaults to nothing. `Destination.Prefix`.
    pub fn destination_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.destination_prefix = prefix.into();
        self
    }

    /// The account that must own the other bucket.
    /// Defaults to the account of the other bucket's stack. `Destination.BucketAccountId`.
    pub fn destination_owner(mut self, account: impl Into<Value<String>>) -> Self {
        self.owner = Some(account.into());
        self
    }

    /// Only objects whose keys begin so. Defaults to every object. `Prefix`.
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The form of the list. Defaults to CSV. `Destination.Format`.
    pub fn format(mut self, format: InventoryFormat) -> Self {
        self.format = format;
        self
    }

    /// Writes a list every day. Defaults to every week. `ScheduleFrequency`.
    pub fn daily(mut self) -> Self {
        self.daily = true;
        self
    }

    /// Leaves former versions out. Defaults to all versions. `IncludedObjectVersions`.
    pub fn current_only(mut self) -> Self {
        self.current_only = true;
        self
    }

    /// Writes the configuration down without making lists. Defaults to making them. `Enabled`.
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }

    /// What the list says of each object, beside its key. Defaults to nothing more. `OptionalFields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = InventoryField>) -> Self {
        self.fields = fields.into_iter().collect();
        self
    }

    fn properties(&self) -> InventoryConfiguration {
        let owner = match &self.owner {
            Some(owner) => owner.clone(),
            None => self.bucket.account().into(),
        };
        let mut destination = Destination::new()
            .bucket_arn(self.bucket.arn())
            .bucket_account_id(owner)
            .format(match self.format {
                InventoryFormat::Csv => "CSV",
                InventoryFormat::Orc => "ORC",
                InventoryFormat::Parquet => "Parquet",
            });
        if !self.destination_prefix.is_empty() {
            destination = destination.prefix(self.destination_prefix.clone());
        }
        let mut configuration = InventoryConfiguration::new()
            .id(self.id.clone())
            .enabled(!self.disabled)
            .destination(destination)
            .included_object_versions(if self.current_only { "Current" } else { "All" })
            .schedule_frequency(if self.daily { "Daily" } else { "Weekly" });
        if let Some(prefix) = &self.prefix {
            configuration = configuration.prefix(prefix.clone());
        }
        if !self.fields.is_empty() {
            let fields: Vec<&str> = self.fields.iter().map(|field| field.name()).collect();
            configuration = configuration.optional_fields(fields);
        }
        configuration
    }
}

pub(super) fn configurations(
    inventories: &[Inventory],
    scope: &mut Scope<'_>,
) -> Vec<InventoryConfiguration> {
    check_ids(
        scope,
        "inventories",
        inventories.iter().map(|inventory| &*inventory.id),
    );
    inventories.iter().map(Inventory::properties).collect()
}

/// Lets S3 write the lists of `source`.
pub(super) fn allow(inventories: Vec<Inventory>, source: Handle<Bucket>, scope: &mut Scope<'_>) {
    for inventory in inventories {
        let target = inventory.bucket;
        let mut statement = Statement::allow(["s3:PutObject"])
            .principal(Principal::service("s3.amazonaws.com"))
            .resource(target.objects(&format!("{}*", inventory.destination_prefix)));
        // A bucket of another stack is there before this one, and cannot name it.
        if scope.holds(target) {
            statement = statement.condition("ArnLike", "aws:SourceArn", source.arn());
        }
        let statement = statement.condition("StringEquals", "aws:SourceAccount", source.account());
        scope.allow(target, statement);
    }
}
