//! Names of records.

use std::str::FromStr;

use crate::names::DomainName;
use crate::value::{FormError, Literal, Value};

/// The name of a record, such as `www.example.com`, `_dmarc.example.com` or `*.example.com`.
///
/// Unlike a [`DomainName`], its labels may have underscores; it is kept in lower case, and a dot at its end
/// is taken off, for Route 53 takes every name as complete.
/// See [DNS domain name format](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html).
///
/// # Example
///
/// ```
/// use palisade::route53::RecordName;
///
/// let name: RecordName = "_dmarc.Example.com.".parse()?;
/// assert_eq!(name.as_ref(), "_dmarc.example.com");
/// assert!("example".parse::<RecordName>().is_err());
/// # Ok::<(), palisade::FormError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordName(String);

impl FromStr for RecordName {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let name = text.strip_suffix('.').unwrap_or(text);
        let labels = name.strip_prefix("*.").unwrap_or(name);
        let complete = labels.split('.').count() >= 2;
        if complete && name.len() <= 255 && labels.split('.').all(is_label) {
            Ok(Self(name.to_ascii_lowercase()))
        } else {
            Err(FormError::new(
                "the name of a record is complete, with two or more labels of letters, digits, hyphens and underscores, such as `_dmarc.example.com`",
                text,
            ))
        }
    }
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

impl AsRef<str> for RecordName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for RecordName {}

impl From<Value<DomainName>> for Value<RecordName> {
    fn from(domain: Value<DomainName>) -> Self {
        domain.cast(|known| Self::Known(RecordName(known.as_ref().to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_the_name_of_a_record_is_refused() {
        for text in [
            "",
            "www",
            "www.",
            "a..com",
            "a b.com",
            "a.*.com",
            "@.example.com",
        ] {
            assert!(text.parse::<RecordName>().is_err(), "{text}");
        }
        assert!("*.example.com".parse::<RecordName>().is_ok());
        assert!(
            format!("{}.com", "a".repeat(64))
                .parse::<RecordName>()
                .is_err()
        );
    }
}
