//! Responses.

use serde_json::Value;

use super::event::When;
use super::finding::{Findings, Rule};
use super::header_names::NOT_IN_GENERATED;
use super::headers;
use super::text::{decoded_length, is_header_value};

/// Checks a response: one that takes the place of a request, or the changed one of an origin.
pub(super) fn check(when: When, cf: &Value, answer: &Value, findings: &mut Findings) {
    status(when, cf, answer, findings);
    match answer.get("statusDescription") {
        None | Some(Value::Null) => {}
        Some(Value::String(text)) if is_header_value(text) => {}
        Some(_) => findings.add(
            Rule::Status,
            "/statusDescription",
            "must be a text of printable ASCII",
        ),
    }
    let body = body(when, answer, findings);
    let (before, after) = (cf.pointer("/response/headers"), answer.get("headers"));
    let size = if when.is_of_response() {
        headers::check(when, "/headers", before, after, findings)
    } else {
        generated(when, after, findings)
    };
    findings.demand(
        size.saturating_add(body) <= when.largest(),
        Rule::Size,
        "",
        "is larger than CloudFront allows: 40 KB at events of viewers, 1 MB at those of origins",
    );
}

/// Checks the headers of a response in the place of a request: the request's headers say nothing about them.
fn generated(when: When, after: Option<&Value>, findings: &mut Findings) -> usize {
    for name in NOT_IN_GENERATED {
        if after.is_some_and(|headers| headers.get(name).is_some()) {
            let place = format!("/headers/{name}");
            findings.add(Rule::ReadOnlyHeader, &place, "is set by CloudFront");
        }
    }
    // No header is read-only where none was before: those are reported above.
    let others = after.cloned().map(|mut headers| {
        if let Some(headers) = headers.as_object_mut() {
            headers.retain(|name, _| !NOT_IN_GENERATED.contains(&name.as_str()));
        }
        headers
    });
    headers::check(when, "/headers", None, others.as_ref(), findings)
}

fn status(when: When, cf: &Value, answer: &Value, findings: &mut Findings) {
    let status = answer.get("status").and_then(Value::as_str);
    let is_status = status.is_some_and(|status| {
        status.len() == 3
            && status.bytes().all(|b| b.is_ascii_digit())
            && ("200"..="599").contains(&status)
    });
    findings.demand(
        is_status,
        Rule::Status,
        "/status",
        "must be a text of three digits, 200 to 599",
    );
    if when == When::ViewerResponse {
        let before = cf.pointer("/response/status").and_then(Value::as_str);
        findings.demand(
            before == status,
            Rule::Status,
            "/status",
            "cannot change at viewer-response",
        );
    }
}

/// Checks the body; gives its size in bytes.
fn body(when: When, answer: &Value, findings: &mut Findings) -> usize {
    let encoding = match answer.get("bodyEncoding") {
        None | Some(Value::Null) => "text",
        Some(Value::String(encoding)) if encoding == "text" || encoding == "base64" => encoding,
        Some(_) => {
            findings.add(Rule::Body, "/bodyEncoding", "must be `text` or `base64`");
            "text"
        }
    };
    let body = match answer.get("body") {
        None | Some(Value::Null) => return 0,
        Some(Value::String(body)) => body,
        Some(_) => {
            findings.add(Rule::Shape, "/body", "must be a text");
            return 0;
        }
    };
    let is_base64 = encoding == "base64";
    findings.demand(
        !is_base64 || decoded_length(body).is_some(),
        Rule::Body,
        "/body",
        "must be base64, as `bodyEncoding` says",
    );
    let status = answer.get("status").and_then(Value::as_str);
    findings.demand(
        body.is_empty() || status != Some("204"),
        Rule::Body,
        "/body",
        "cannot be there with status 204",
    );
    findings.demand(
        when != When::ViewerResponse,
        Rule::Body,
        "/body",
        "cannot change at viewer-response",
    );
    body.len()
}
