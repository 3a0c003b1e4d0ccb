//! Headers of responses.

use std::collections::BTreeMap;

use palisade_edge_configuration::Configuration;

use super::error::{ConfigurationError, Fault};
use super::source::Sources;
use crate::check::is_disallowed;
use crate::cookie::is_token;

/// How many bytes all names and values have at most: as many as CloudFront allows the headers of one's own in a
/// response headers policy
/// ([quotas](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html)).
const MOST: usize = 10_240;

/// Headers that say something of one response, so that none can be the same for all.
const OF_ONE_RESPONSE: &[&str] = &[
    "accept-ranges",
    "age",
    "allow",
    "clear-site-data",
    "content-disposition",
    "content-encoding",
    "content-length",
    "content-location",
    "content-range",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "location",
    "refresh",
    "retry-after",
    "server-timing",
    "set-cookie",
    "status",
    "transfer-encoding",
    "vary",
    "via",
    "warning",
    "www-authenticate",
];

/// Headers by which caches keep responses. Redirects to sign in that a browser keeps lead it in circles.
const OF_CACHES: &[&str] = &["cache-control", "expires", "pragma", "surrogate-control"];

/// The headers of responses of a configuration, which is not looked at otherwise.
///
/// # Errors
///
/// A header is one that cannot be the same for all responses, or that CloudFront lets no function set, or it is
/// malformed, or there are too many.
pub fn response_headers(
    configuration: Configuration,
) -> Result<BTreeMap<String, String>, ConfigurationError> {
    let headers = configuration.response_headers;
    ConfigurationError::of(faults(&headers, &Sources::default()))?;
    Ok(headers)
}

/// What is wrong with headers of responses.
pub(super) fn faults(headers: &BTreeMap<String, String>, sources: &Sources) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut push = |problem: String| faults.push(sources.fault("responseHeaders", problem));
    let mut names: Vec<String> = Vec::new();
    let mut size: usize = 0;
    for (name, value) in headers {
        size = size.saturating_add(name.len()).saturating_add(value.len());
        if name.is_empty() || !name.bytes().all(is_token) {
            push(format!(
                "has `{}`, which is no name of a header",
                name.escape_debug()
            ));
            continue;
        }
        if let Some(problem) = problem(&name.to_ascii_lowercase()) {
            push(format!("has `{name}`, which {problem}"));
        }
        if names.iter().any(|other| other.eq_ignore_ascii_case(name)) {
            push(format!("has `{name}` twice, in upper and lower case"));
        }
        names.push(name.clone());
        if !is_value(value) {
            push(format!(
                "has a value of `{name}` that is empty, begins or ends with a space, or is not printable ASCII"
            ));
        }
    }
    if size > MOST {
        push(format!(
            "has names and values of {size} bytes, but must have at most {MOST}"
        ));
    }
    faults
}

/// Why a header cannot be set on all responses, by its name in lower case.
fn problem(name: &str) -> Option<&'static str> {
    if is_disallowed(name) {
        Some("CloudFront lets no function set")
    } else if name == "host" || name.starts_with("cloudfront-") || name.starts_with("x-amz") {
        Some("is a header of requests, or one that AWS sets")
    } else if OF_CACHES.contains(&name) {
        Some("says how long caches keep a response: set it at the origin")
    } else if OF_ONE_RESPONSE.contains(&name) {
        Some("says something of one response, and cannot be the same for all")
    } else {
        None
    }
}

fn is_value(value: &str) -> bool {
    !value.is_empty()
        && value.trim() == value
        && value.bytes().all(|byte| (0x20..=0x7e).contains(&byte))
}
