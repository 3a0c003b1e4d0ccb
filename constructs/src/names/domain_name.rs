//! Domain names.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// A fully qualified domain name, such as `docs.example.com`, or `*.example.com`.
///
/// Labels have 1 to 63 letters, digits and hyphens and the name at most 253 characters
/// ([RFC 1035, 2.3.4](https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4));
/// it is kept in lower case, which DNS does not tell apart.
/// A first label `*` is allowed, as in certificates and CloudFront's alternate domain names.
///
/// # Example
///
/// ```
/// use palisade::DomainName;
///
/// let domain: DomainName = "Docs.Example.com".parse()?;
/// assert_eq!(domain.as_ref(), "docs.example.com");
/// assert!("https://example.com".parse::<DomainName>().is_err());
/// # Ok::<(), palisade::FormError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DomainName(String);

impl FromStr for DomainName {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let name = text.strip_prefix("*.").unwrap_or(text);
        let labels = name.split('.').count();
        if text.len() <= 253 && labels >= 2 && name.split('.').all(is_label) {
            Ok(Self(text.to_ascii_lowercase()))
        } else {
            Err(FormError::new(
                "a domain name has two or more labels of letters, digits and hyphens, such as `docs.example.com`",
                text,
            ))
        }
    }
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

impl AsRef<str> for DomainName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for DomainName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_domain_name_is_refused() {
        for text in [
            "",
            "localhost",
            "a b.com",
            "-a.com",
            "a..com",
            "a.com/",
            "a.*.com",
            "ü.com",
        ] {
            assert!(text.parse::<DomainName>().is_err(), "{text}");
        }
        assert!(
            format!("{}.com", "a".repeat(64))
                .parse::<DomainName>()
                .is_err()
        );
        assert!("*.example.com".parse::<DomainName>().is_ok());
    }
}
