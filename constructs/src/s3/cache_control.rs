//! How long browsers and caches keep a file.

use std::time::Duration;

/// How long browsers and caches keep a file without asking again: the header `Cache-Control`.
///
/// See [Managing how long content stays in the cache](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html)
/// and [RFC 9111, 5.2.2](https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CacheControl {
    /// They keep it, and ask each time whether it is still the same: `no-cache`.
    #[default]
    Revalidate,
    /// They do not ask for a while, in whole seconds: `max-age=60`.
    MaxAge(Duration),
    /// They never ask again, for a year: for files whose names change with their content.
    /// `public, max-age=31536000, immutable`.
    Immutable,
    /// They do not keep it: `no-store`.
    NoStore,
    /// Any other value of the header.
    Other(String),
}

impl CacheControl {
    /// The value of the header.
    pub(super) fn header(&self) -> String {
        match self {
            Self::Revalidate => "no-cache".to_owned(),
            Self::MaxAge(age) => format!("max-age={}", age.as_secs()),
            Self::Immutable => "public, max-age=31536000, immutable".to_owned(),
            Self::NoStore => "no-store".to_owned(),
            Self::Other(value) => value.clone(),
        }
    }
}
