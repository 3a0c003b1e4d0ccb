//! Names of buckets.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The name of a bucket, such as `docs.example.com`.
///
/// The form is that of
/// [general purpose buckets](https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html):
/// 3 to 63 lowercase letters, digits, dots and hyphens, with a letter or a digit at either end.
///
/// # Example
///
/// ```
/// use palisade::s3::BucketName;
///
/// let name: BucketName = "docs-of-2026".parse()?;
/// assert_eq!(name.as_ref(), "docs-of-2026");
/// assert!("My_Bucket".parse::<BucketName>().is_err());
/// # Ok::<(), palisade::FormError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BucketName(String);

/// What S3 keeps for itself, at the beginning of names.
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];

/// What S3 keeps for itself, at the end of names.
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

impl FromStr for BucketName {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        match broken_rule(text) {
            None => Ok(Self(text.to_owned())),
            Some(rule) => Err(FormError::new(rule, text)),
        }
    }
}

fn broken_rule(text: &str) -> Option<&'static str> {
    let letter_or_digit = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = text.as_bytes();
    if !(3..=63).contains(&bytes.len())
        || !bytes
            .iter()
            .all(|byte| letter_or_digit(byte) || matches!(byte, b'.' | b'-'))
    {
        return Some("a bucket name has 3 to 63 lowercase letters, digits, dots and hyphens");
    }
    if !bytes.first().is_some_and(letter_or_digit) || !bytes.last().is_some_and(letter_or_digit) {
        return Some("a bucket name begins and ends with a letter or a digit");
    }
    if text.contains("..") {
        return Some("a bucket name has no two dots in a row");
    }
    if is_like_an_address(text) {
        return Some("a bucket name does not look like an IP address");
    }
    if RESERVED_PREFIXES
        .iter()
        .any(|prefix| text.starts_with(prefix))
    {
        return Some("a bucket name does not begin with `xn--`, `sthree-` or `amzn-s3-demo-`");
    }
    if RESERVED_SUFFIXES
        .iter()
        .any(|suffix| text.ends_with(suffix))
    {
        return Some(
            "a bucket name does not end with `-s3alias`, `--ol-s3`, `.mrap`, `--x-s3` or `--table-s3`",
        );
    }
    None
}

fn is_like_an_address(text: &str) -> bool {
    let number = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split('.').count() == 4 && text.split('.').all(number)
}

impl AsRef<str> for BucketName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for BucketName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_bucket_name_is_refused() {
        for text in [
            "",
            "ab",
            "My_Bucket",
            "docs/",
            "ümlaut",
            "-docs",
            "docs.",
            "a..b",
            "192.168.5.4",
            "999.999.999.999",
            "xn--docs",
            "sthree-docs",
            "amzn-s3-demo-bucket",
            "docs-s3alias",
            "docs--ol-s3",
            "docs.mrap",
            "docs--use1-az4--x-s3",
            "docs--table-s3",
        ] {
            assert!(text.parse::<BucketName>().is_err(), "{text}");
        }
        assert!("a".repeat(64).parse::<BucketName>().is_err());
    }

    #[test]
    fn names_at_the_edge_of_the_rules_are_taken() {
        for text in ["abc", "1.2.3", "docs.example.com", "a--b", "256.1.1.1.1"] {
            assert!(text.parse::<BucketName>().is_ok(), "{text}");
        }
        assert!("a".repeat(63).parse::<BucketName>().is_ok());
    }
}
