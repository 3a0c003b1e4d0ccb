//! Content: a folder of files that a bucket is to hold.

use std::path::PathBuf;

use super::{Bucket, CacheControl};
use crate::construct::Construct;
use crate::content::ContentFolder;
use crate::handle::Handle;
use crate::problem::Problem;
use crate::scope::Scope;

/// A folder of files that a bucket is to hold.
///
/// It is no resource: the template does not change with the files. The command `deploy` uploads what differs from
/// what is in the bucket, after the bucket's stack, with a type and a `Cache-Control` for each file,
/// and then tells the distributions that serve the bucket to forget what has changed.
///
/// The folder need not be there at synthesis: whatever makes the site may run later.
///
/// # Example
///
/// ```
/// use palisade::s3::{Bucket, CacheControl, Content};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let files = stack.add("Files", Bucket::new());
/// stack.add(
///     "Pages",
///     Content::new(files, "site/public")
///         .cache("/assets/*", CacheControl::Immutable)
///         .exclude("*.map"),
/// );
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "content is only uploaded once it is added to a stack"]
pub struct Content {
    bucket: Handle<Bucket>,
    folder: PathBuf,
    prefix: String,
    cache: Vec<(String, CacheControl)>,
    types: Vec<(String, String)>,
    exclude: Vec<String>,
    deletes_others: bool,
}

impl Content {
    /// The files of a folder, and of the folders in it, for a bucket. A relative path is one from where the program runs.
    pub fn new(bucket: Handle<Bucket>, folder: impl Into<PathBuf>) -> Self {
        Self {
            bucket,
            folder: folder.into(),
            prefix: String::new(),
            cache: Vec::new(),
            types: Vec::new(),
            exclude: Vec::new(),
            deletes_others: false,
        }
    }

    /// What the keys of the files begin with, such as `docs/`. Defaults to nothing: `index.html` has the key `index.html`.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports one that begins with `/`, or does not end with it.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long browsers and caches keep files whose paths match a pattern, where `*` stands for any characters,
    /// slashes too, and `?` for one. The first pattern that matches counts.
    /// Defaults to [`CacheControl::Revalidate`] for all, which is right for every file.
    ///
    /// A path is the one below the folder, with a leading slash: `/assets/app.js`.
    pub fn cache(mut self, pattern: impl Into<String>, cache: CacheControl) -> Self {
        self.cache.push((pattern.into(), cache));
        self
    }

    /// The type of files whose paths match a pattern, such as `text/plain; charset=utf-8`: the header `Content-Type`.
    /// Defaults to the type that is registered for the file's extension, texts in UTF-8.
    pub fn content_type(
        mut self,
        pattern: impl Into<String>,
        content_type: impl Into<String>,
    ) -> Self {
        self.types.push((pattern.into(), content_type.into()));
        self
    }

    /// Leaves out files whose paths match a pattern.
    pub fn exclude(mut self, pattern: impl Into<String>) -> Self {
        self.exclude.push(pattern.into());
        self
    }

    /// Deletes what is in the bucket, below the prefix, and not in the folder. Defaults to leaving it there,
    /// for a visitor may have a page open that loads it.
    pub fn delete_others(mut self) -> Self {
        self.deletes_others = true;
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if self.folder.as_os_str().is_empty() {
            scope.report(
                Problem::new("content is in a folder, got an empty path")
                    .hint("say where the files are; `.` is the folder where the program runs"),
            );
        }
        if self.folder.to_str().is_none() {
            scope.report(Problem::new(format!(
                "the path of a folder is written in UTF-8, got `{}`",
                self.folder.display()
            )));
        }
        let is_prefix =
            self.prefix.is_empty() || self.prefix.ends_with('/') && !self.prefix.starts_with('/');
        if !is_prefix {
            scope.report(
                Problem::new(format!(
                    "the prefix of keys ends with `/` and does not begin with it, got `{}`",
                    self.prefix
                ))
                .hint("a key has no leading slash: `docs/` for what is served at `/docs/`"),
            );
        }
        let patterns = self.cache.iter().map(|(pattern, _)| pattern);
        let patterns = patterns.chain(self.types.iter().map(|(pattern, _)| pattern));
        for pattern in patterns.chain(&self.exclude) {
            if !pattern.starts_with(['/', '*']) {
                scope.report(
                    Problem::new(format!(
                        "a pattern for files begins with `/` or `*`, got `{pattern}`"
                    ))
                    .hint("the path of a file begins with `/`: write `/assets/*`, or `*.html`"),
                );
            }
        }
        let values = self.cache.iter().map(|(_, cache)| cache.header());
        for value in values.chain(self.types.iter().map(|(_, value)| value.clone())) {
            let sound = |character: char| character == ' ' || character.is_ascii_graphic();
            if value.is_empty() || !value.chars().all(sound) {
                scope.report(Problem::new(format!(
                    "a header's value has printable ASCII characters, got `{}`",
                    value.escape_debug()
                )));
            }
        }
    }
}

impl Construct for Content {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        self.check(scope);
        let headers = |(pattern, cache): &(String, CacheControl)| (pattern.clone(), cache.header());
        scope.content(ContentFolder {
            bucket: self.bucket.node(),
            folder: self.folder.to_str().unwrap_or_default().to_owned(),
            prefix: self.prefix,
            cache: self.cache.iter().map(headers).collect(),
            types: self.types,
            exclude: self.exclude,
            deletes_others: self.deletes_others,
        });
    }
}
