//! Values of records whose form is easy to get wrong.

use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::record_type::RecordType;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::text;
use crate::value::{List, Value};

/// An authority that may issue certificates for a domain, or whom to tell of attempts.
///
/// See [CAA record type](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#CAAFormat).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caa {
    /// An authority that may issue certificates, such as `amazon.com`, or `;` for none.
    Issue(String),
    /// An authority that may issue certificates for wildcards, such as `amazon.com`, or `;` for none.
    IssueWildcard(String),
    /// Where to report attempts of others: a URL, such as `mailto:security@example.com`.
    Report(String),
}

impl Caa {
    /// An authority that may issue certificates.
    pub fn issue(authority: impl Into<String>) -> Self {
        Self::Issue(authority.into())
    }

    /// An authority that may issue certificates for wildcards.
    pub fn issue_wildcard(authority: impl Into<String>) -> Self {
        Self::IssueWildcard(authority.into())
    }

    /// Where to report attempts of others.
    pub fn report(url: impl Into<String>) -> Self {
        Self::Report(url.into())
    }

    pub(super) fn value(&self) -> String {
        match self {
            Self::Issue(authority) => format!("0 issue \"{authority}\""),
            Self::IssueWildcard(authority) => format!("0 issuewild \"{authority}\""),
            Self::Report(url) => format!("0 iodef \"{url}\""),
        }
    }
}

/// A text as Route 53 wants it: in quotes, in pieces of 255 bytes, everything but plain ASCII escaped.
///
/// A late text is put into quotes as it is.
/// See [TXT record type](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat).
pub(super) fn quoted(text: Value<String>) -> Value<String> {
    match text {
        Value::Known(known) => {
            let pieces: Vec<String> = known.as_bytes().chunks(255).map(piece).collect();
            let empty = pieces.is_empty();
            Value::Known(if empty {
                "\"\"".to_owned()
            } else {
                pieces.join(" ")
            })
        }
        late => text!("\"", late, "\""),
    }
}

fn piece(bytes: &[u8]) -> String {
    let mut text = String::from("\"");
    for byte in bytes {
        match byte {
            b'"' | b'\\' => {
                text.push('\\');
                text.push(char::from(*byte));
            }
            b' '..=b'~' => text.push(char::from(*byte)),
            other => write!(text, "\\{other:03o}").expect("a String takes every text"),
        }
    }
    text.push('"');
    text
}

/// Reports values that do not fit their type, where the program knows them.
pub(super) fn check(record_type: RecordType, values: &List<String>, scope: &mut Scope<'_>) {
    let Some(items) = values.items() else { return };
    if items.is_empty() {
        let message = format!(
            "a record of type {} has at least one value, got none",
            record_type.name()
        );
        scope.report(Problem::new(message));
    }
    if record_type == RecordType::Cname && items.len() > 1 {
        let message = format!(
            "a record of type CNAME has one value, got `{}`",
            items.len()
        );
        scope.report(Problem::new(message));
    }
    for value in items.iter().filter_map(Value::known) {
        let (fits, form) = match record_type {
            RecordType::A => (
                value.parse::<Ipv4Addr>().is_ok(),
                "an IPv4 address, such as `192.0.2.1`",
            ),
            RecordType::Aaaa => (
                value.parse::<Ipv6Addr>().is_ok(),
                "an IPv6 address, such as `2001:db8::1`",
            ),
            RecordType::Txt | RecordType::Spf => (
                value.len() >= 2 && value.starts_with('"') && value.ends_with('"'),
                "text in double quotes; `RecordSet::txt` writes them",
            ),
            _ => (true, ""),
        };
        if !fits {
            let message = format!(
                "a value of a record of type {} is {form}, got `{value}`",
                record_type.name()
            );
            scope.report(Problem::new(message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_quoted_split_and_escaped() {
        let known = |text: &str| quoted(text.into());
        assert_eq!(known("v=spf1 -all"), "\"v=spf1 -all\"".into());
        assert_eq!(known("a\"b\\c"), "\"a\\\"b\\\\c\"".into());
        assert_eq!(known("ü\n"), "\"\\303\\274\\012\"".into());
        assert_eq!(known(""), "\"\"".into());
        let long = format!("\"{}\" \"bb\"", "b".repeat(255));
        assert_eq!(known(&"b".repeat(257)), long.into());
    }
}
