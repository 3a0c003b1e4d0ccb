//! Classes of storage.

/// Where an object moves to: cheaper to keep, and slower or dearer to read.
///
/// See [Storage classes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageClass {
    /// Read once a month or so. `STANDARD_IA`.
    InfrequentAccess,
    /// As [`StorageClass::InfrequentAccess`], kept in one availability zone. `ONEZONE_IA`.
    OneZoneInfrequentAccess,
    /// Moved by S3 as it is read. `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// Read once a quarter or so, in milliseconds. `GLACIER_IR`.
    GlacierInstantRetrieval,
    /// An archive, read within minutes or hours. `GLACIER`.
    Glacier,
    /// An archive, read within hours. `DEEP_ARCHIVE`.
    DeepArchive,
}

impl StorageClass {
    /// The word in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InfrequentAccess => "STANDARD_IA",
            Self::OneZoneInfrequentAccess => "ONEZONE_IA",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::GlacierInstantRetrieval => "GLACIER_IR",
            Self::Glacier => "GLACIER",
            Self::DeepArchive => "DEEP_ARCHIVE",
        }
    }

    /// The days for which S3 keeps an object in its first class before it may move to this one.
    pub(super) fn least_days(self) -> u32 {
        match self {
            Self::InfrequentAccess | Self::OneZoneInfrequentAccess => 30,
            _ => 0,
        }
    }
}
