//! When S3 moves objects that nobody reads to archives.

use super::Bucket;
use super::filter::{Filter, check_ids};
use crate::cfn::s3::bucket::{IntelligentTieringConfiguration, Tiering};
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

impl Bucket {
    /// Moves objects of the class `INTELLIGENT_TIERING` that nobody reads to archives.
    /// Defaults to moving them to no archive. `IntelligentTieringConfigurations`.
    pub fn intelligent_tiering(mut self, tiering: IntelligentTiering) -> Self {
        self.more().tiering.push(tiering);
        self
    }
}

/// When objects that nobody reads move to archives, from where reading takes minutes or hours.
///
/// See [How S3 Intelligent-Tiering works](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html).
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, IntelligentTiering};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let tiering = IntelligentTiering::new("Old").archive_after_days(90);
/// stack.add("Files", Bucket::new().intelligent_tiering(tiering));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a configuration does nothing until it is given to a bucket"]
pub struct IntelligentTiering {
    id: String,
    disabled: bool,
    filter: Filter,
    archive: Option<u32>,
    deep_archive: Option<u32>,
}

/// The most days that an object waits.
const MOST_DAYS: u32 = 730;

impl IntelligentTiering {
    /// A configuration about every object, by its id, that does nothing yet. `Id`.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            disabled: false,
            filter: Filter::default(),
            archive: None,
            deep_archive: None,
        }
    }

    /// Writes the configuration down without following it. Defaults to following it. `Status`.
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

    /// Moves objects to the archive tier that nobody read for 90 to 730 days. `Tierings`.
    pub fn archive_after_days(mut self, days: u32) -> Self {
        self.archive = Some(days);
        self
    }

    /// Moves objects to the deep archive tier that nobody read for 180 to 730 days. `Tierings`.
    pub fn deep_archive_after_days(mut self, days: u32) -> Self {
        self.deep_archive = Some(days);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        let id = &self.id;
        if self.archive.is_none() && self.deep_archive.is_none() {
            scope.report(
                Problem::new(format!("the intelligent tiering `{id}` does nothing")).hint(
                    "say when objects move, with `archive_after_days` or `deep_archive_after_days`",
                ),
            );
        }
        for (days, least, tier) in [
            (self.archive, 90, "archive"),
            (self.deep_archive, 180, "deep archive"),
        ] {
            let Some(days) = days.filter(|days| !(least..=MOST_DAYS).contains(days)) else {
                continue;
            };
            scope.report(Problem::new(format!(
                "the intelligent tiering `{id}` moves objects to the {tier} tier after {least} to {MOST_DAYS} days, got `{days}`"
            )));
        }
    }

    fn properties(self) -> IntelligentTieringConfiguration {
        let tier = |name: &str, days: u32| Tiering::new().access_tier(name).days(days);
        let archive = self.archive.map(|days| tier("ARCHIVE_ACCESS", days));
        let deep = self
            .deep_archive
            .map(|days| tier("DEEP_ARCHIVE_ACCESS", days));
        let tierings: Vec<Tiering> = archive.into_iter().chain(deep).collect();
        let mut configuration = IntelligentTieringConfiguration::new()
            .id(self.id)
            .status(if self.disabled { "Disabled" } else { "Enabled" });
        if let Some(prefix) = self.filter.prefix {
            configuration = configuration.prefix(prefix);
        }
        if !self.filter.tags.is_empty() {
            configuration = configuration.tag_filters(self.filter.tags);
        }
        configuration.tierings(tierings)
    }
}

pub(super) fn configurations(
    tierings: Vec<IntelligentTiering>,
    scope: &mut Scope<'_>,
) -> Vec<IntelligentTieringConfiguration> {
    check_ids(
        scope,
        "intelligent tiering",
        tierings.iter().map(|tiering| &*tiering.id),
    );
    for tiering in &tierings {
        tiering.check(scope);
    }
    tierings
        .into_iter()
        .map(IntelligentTiering::properties)
        .collect()
}
