//! A construct of one's own: a bucket, and a note of its name for other programs.

use palisade::s3::{Bucket, LifecycleRule};
use palisade::ssm::Parameter;
use palisade::{Construct, Handle, Scope};

/// Files to download, which go after some time.
///
/// Programs find the bucket by the parameter `/<name>/bucket`.
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub(crate) struct Downloads {
    name: String,
    days: u32,
}

/// What [`Downloads`] are made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DownloadsParts {
    pub(crate) files: Handle<Bucket>,
}

impl Downloads {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            days: 90,
        }
    }

    /// After how many days a file goes. Defaults to 90.
    pub(crate) fn expire_after_days(mut self, days: u32) -> Self {
        self.days = days;
        self
    }
}

impl Construct for Downloads {
    type Output = DownloadsParts;

    fn build(self, scope: &mut Scope<'_>) -> DownloadsParts {
        let rule = LifecycleRule::new().expire_after_days(self.days);
        let files = scope.add("Files", Bucket::new().lifecycle(rule));
        let name = format!("/{}/bucket", self.name);
        scope.add("Where", Parameter::new(files.name()).name(&*name));
        DownloadsParts { files }
    }
}
