//! Path patterns of CloudFront.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The path pattern of a behavior: `/images/*.jpg`.
///
/// At most 255 characters of `A-Z a-z 0-9 _ - . * $ / ~ " ' @ : + & ?`; `*` stands for any number of
/// characters and `?` for one. See
/// [Path pattern](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern).
/// A leading `/` may be left out in CloudFront; here it is asked for, so that one path has one spelling.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathPattern(String);

impl PathPattern {
    /// The pattern as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PathPattern {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let known = |character: char| {
            character.is_ascii_alphanumeric() || "_-.*$/~\"'@:+&?".contains(character)
        };
        let rooted = text == "*" || text.starts_with('/');
        if rooted && text.len() <= 255 && text.chars().all(known) {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "a path pattern begins with `/` and has at most 255 letters, digits and `_-.*$/~\"'@:+&?`",
                text,
            ))
        }
    }
}

impl AsRef<str> for PathPattern {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for PathPattern {}
