//! Content: a folder of files that a bucket is to hold.

use std::path::PathBuf;

use super::content_at_creation::{self, ContentAtCreation};
use super::{Bucket, CacheControl};
use crate::construct::Construct;
use crate::content::ContentFolder;
use crate::handle::Handle;
use crate::iam::Role;
use crate::lambda::Function;
use crate::logs::LogGroup;
use crate::problem::Problem;
use crate::removal::RemovalPolicy;
use crate::scope::Scope;

/// A folder of files that a bucket is to hold.
///
/// By default it is no resource: the template does not change with the files. The command `deploy` uploads what differs
/// from what is in the bucket, after the bucket's stack, with a type and a `Cache-Control` for each file,
/// and then tells the distributions that serve the bucket to forget what has changed.
///
/// What differs is known by S3's `ETag`, which is the MD5 of a file unless a key of KMS encrypts the bucket:
/// then every file is uploaded each time.
///
/// The folder need not be there at synthesis: whatever makes the site may run later.
///
/// # At creation
///
/// With [`Content::at_creation`] the stack itself puts the files into the bucket: they are there when the stack is,
/// whatever deploys it, and before any resource that depends on [`ContentParts::resource`].
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
    timing: Timing,
    removal: RemovalPolicy,
}

/// When files get into their bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Timing {
    /// After the stack, by the command line.
    Upload,
    /// While the stack is created or updated, by a function.
    Creation,
}

/// What a [`Content`] is made of: nothing, unless it is there [at creation](Content::at_creation).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContentParts {
    /// The resource that is there once the files are.
    pub resource: Option<Handle<ContentAtCreation>>,
    /// The function that puts the files.
    pub function: Option<Handle<Function>>,
    /// The role that the function has.
    pub role: Option<Handle<Role>>,
    /// The function's log group.
    pub log_group: Option<Handle<LogGroup>>,
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
            timing: Timing::Upload,
            removal: RemovalPolicy::Retain,
        }
    }

    /// Lets the stack put the files into the bucket, so that they are there when the stack is, and for whatever
    /// depends on them in its template. Defaults to an upload after the stack, by `deploy`.
    ///
    /// A function of the stack does it, in a role that may put, list and delete objects below the prefix, and write its log
    /// lines. Its package is that of the binary `content`, which `synth` builds as it does those of functions at the
    /// edge: of the crate `palisade-content`, or of a binary `content` of your workspace whose `main` is
    /// `palisade_content::run()`. The files go with it: `sam deploy` and `aws cloudformation package` upload them.
    ///
    /// - The folder has to be there at synthesis, with at most 240 MB in it, for a package has at most 250
    ///   ([Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html)).
    /// - A change of the files or their headers is an update of the stack, which puts what differs. No distribution is
    ///   told to forget anything: [`CacheControl::Revalidate`] lets it ask.
    /// - The content is in the bucket's stack.
    ///
    /// It is for what a site does not work without, such as an error page or a first configuration; a whole site is
    /// uploaded faster, and without an update of its stack.
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::s3::{Bucket, Content};
    /// use palisade::{App, Raw, Region};
    /// use serde_json::json;
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Site", Region::EuNorth1);
    /// let files = stack.add("Files", Bucket::new());
    /// let pages = stack.add("Pages", Content::new(files, "docs").at_creation());
    /// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    /// if let Some(pages) = pages.resource {
    ///     stack.resource_mut(topic).depends_on(pages);
    /// }
    /// # app.synth()?;
    /// # Ok::<(), palisade::Problems>(())
    /// ```
    pub fn at_creation(mut self) -> Self {
        self.timing = Timing::Creation;
        self
    }

    /// What becomes of files that are put [at creation](Content::at_creation) when the content leaves the stack, or the
    /// stack is deleted. Defaults to keeping them; only a creation that is rolled back deletes what it put, unless some
    /// of it was there before. `DeletionPolicy`, `UpdateReplacePolicy`.
    ///
    /// [`RemovalPolicy::Delete`] deletes the files that the folder had at the last deployment, and with
    /// [`Content::delete_others`] all below the prefix; where the prefix changes, those below the former one.
    /// Therefore the function may then list the whole bucket and delete in it; those in a former bucket stay.
    /// In a bucket with versions, former versions stay.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
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

    /// Leaves out files whose paths match a pattern; what is in the bucket under such a path stays there.
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
        if self.timing == Timing::Creation && self.deletes_others && !self.exclude.is_empty() {
            scope.report(
                Problem::new(
                    "files that are put at creation cannot delete others and leave some alone",
                )
                .hint("leave `delete_others` or `exclude` out, or let `deploy` upload the files"),
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
        if self.timing == Timing::Upload && self.removal != RemovalPolicy::Retain {
            scope.report(
                Problem::new(
                    "files that are uploaded after the stack are not the stack's to remove",
                )
                .hint("`at_creation` makes them the stack's, or leave `removal` out"),
            );
        }
        if self.removal == RemovalPolicy::Snapshot {
            scope.report(
                Problem::new("there are no snapshots of files")
                    .hint("keep them, or let the bucket have versions"),
            );
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
    type Output = ContentParts;

    fn build(self, scope: &mut Scope<'_>) -> ContentParts {
        self.check(scope);
        let headers = |(pattern, cache): &(String, CacheControl)| (pattern.clone(), cache.header());
        let folder = ContentFolder {
            bucket: self.bucket.node(),
            folder: self.folder.to_str().unwrap_or_default().to_owned(),
            prefix: self.prefix,
            cache: self.cache.iter().map(headers).collect(),
            types: self.types,
            exclude: self.exclude,
            deletes_others: self.deletes_others,
            at_creation: self.timing == Timing::Creation,
        };
        scope.content(folder.clone());
        match self.timing {
            Timing::Upload => ContentParts {
                resource: None,
                function: None,
                role: None,
                log_group: None,
            },
            Timing::Creation => {
                content_at_creation::declare(self.bucket, &folder, self.removal, scope)
            }
        }
    }
}
