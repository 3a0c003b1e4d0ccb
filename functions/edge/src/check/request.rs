//! Requests.

use serde_json::Value;

use super::event::When;
use super::finding::{Findings, Rule};
use super::text::{decoded_length, is_tight};
use super::{headers, origin};

/// The longest URL, in bytes.
const LONGEST_URL: usize = 8_192;

/// The largest request line with headers, in bytes.
const LARGEST_HEAD: usize = 32_768;

/// Checks a request that goes on.
pub(super) fn check(when: When, cf: &Value, answer: &Value, findings: &mut Findings) {
    let before = cf.get("request").unwrap_or(&Value::Null);
    for name in ["clientIp", "method"] {
        findings.demand(
            before.get(name) == answer.get(name),
            Rule::ReadOnlyField,
            &format!("/{name}"),
            "is read-only",
        );
    }
    let uri = text(answer, "uri", findings);
    findings.demand(
        uri.starts_with('/') && (is_same(before, answer, "uri") || is_tight(uri, &['?', '#'])),
        Rule::Uri,
        "/uri",
        "must begin with `/`, and have neither spaces nor control characters, `?` nor `#`",
    );
    let query = match answer.get("querystring") {
        None => "",
        Some(_) => text(answer, "querystring", findings),
    };
    findings.demand(
        is_same(before, answer, "querystring")
            || !query.starts_with('?') && is_tight(query, &['#']),
        Rule::Query,
        "/querystring",
        "must have neither spaces nor control characters, nor `#`, and no `?` before it",
    );
    let url = uri.len().saturating_add(query.len());
    findings.demand(
        url <= LONGEST_URL,
        Rule::Size,
        "/uri",
        "is longer than the 8,192 bytes of a URL",
    );
    let (old, new) = (before.get("headers"), answer.get("headers"));
    let head = headers::check(when, "/headers", old, new, findings);
    findings.demand(
        head.saturating_add(url) <= LARGEST_HEAD,
        Rule::Size,
        "/headers",
        "are larger than the 32,768 bytes of a request's line and headers",
    );
    body(when, before, answer, findings);
    origin::check(when, before, answer, findings);
}

fn is_same(before: &Value, answer: &Value, name: &str) -> bool {
    before.get(name) == answer.get(name)
}

fn text<'v>(answer: &'v Value, name: &str, findings: &mut Findings) -> &'v str {
    answer.get(name).and_then(Value::as_str).unwrap_or_else(|| {
        findings.add(Rule::Shape, &format!("/{name}"), "must be a text");
        ""
    })
}

fn body(when: When, before: &Value, answer: &Value, findings: &mut Findings) {
    let Some(body) = answer.get("body").filter(|body| !body.is_null()) else {
        return;
    };
    let old = before.get("body");
    let Some(old) = old else {
        let problem = "cannot be there where the event has none";
        findings.add(Rule::Body, "/body", problem);
        return;
    };
    findings.demand(
        is_same(old, body, "inputTruncated"),
        Rule::ReadOnlyField,
        "/body/inputTruncated",
        "is read-only",
    );
    let encoding = body.get("encoding").and_then(Value::as_str);
    findings.demand(
        matches!(encoding, Some("base64" | "text")),
        Rule::Body,
        "/body/encoding",
        "must be `base64` or `text`",
    );
    match body.get("action").and_then(Value::as_str) {
        Some("read-only") => return,
        Some("replace") => {}
        _ => {
            let problem = "must be `read-only` or `replace`";
            findings.add(Rule::Body, "/body/action", problem);
            return;
        }
    }
    let Some(data) = body.get("data").and_then(Value::as_str) else {
        findings.add(Rule::Shape, "/body/data", "must be a text");
        return;
    };
    let length = if encoding == Some("base64") {
        decoded_length(data)
    } else {
        Some(data.len())
    };
    findings.demand(
        length.is_some(),
        Rule::Body,
        "/body/data",
        "must be base64, as `encoding` says",
    );
    findings.demand(
        length.unwrap_or_default() <= when.largest(),
        Rule::Size,
        "/body/data",
        "is larger than CloudFront allows: 40 KB at viewer-request, 1 MB at origin-request",
    );
    let method = answer.get("method").and_then(Value::as_str);
    findings.demand(
        data.is_empty() || !matches!(method, Some("GET" | "HEAD")),
        Rule::Body,
        "/body/data",
        "cannot be there with GET and HEAD",
    );
}
