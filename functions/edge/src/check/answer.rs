//! The check as a whole.

use serde::Serialize;
use serde_json::Value;

use super::event;
use super::finding::{Finding, Findings, Rule};
use super::{request, response};

/// What CloudFront would not accept in a function's answer to an event; nothing, if it would accept it.
///
/// The event is an [`Event`](crate::event::Event), or the JSON itself.
///
/// ```
/// use palisade_edge::check;
/// use serde_json::json;
///
/// let event = json!({"Records": [{"cf": {
///     "config": {"eventType": "viewer-request"},
///     "request": {"clientIp": "203.0.113.178", "method": "GET", "uri": "/", "querystring": "", "headers": {}},
/// }}]});
/// assert!(check::answer(&event, &json!({"status": "403"})).is_empty());
///
/// let findings = check::answer(&event, &json!({"status": 403}));
/// assert_eq!(findings[0].to_string(), "/status: must be a text of three digits, 200 to 599");
/// ```
#[must_use]
pub fn answer(event: &impl Serialize, answer: &Value) -> Vec<Finding> {
    let mut findings = Findings::default();
    let event = serde_json::to_value(event).unwrap_or_default();
    let Some((when, cf)) = event::read(&event) else {
        findings.add(
            Rule::Event,
            "",
            "answers an event that CloudFront does not send",
        );
        return findings.0;
    };
    let is_response = answer.get("status").is_some();
    let is_request = answer.get("method").is_some() || answer.get("uri").is_some();
    match (is_request, is_response) {
        (true, false) if !when.is_of_response() => request::check(when, cf, answer, &mut findings),
        (false, true) => response::check(when, cf, answer, &mut findings),
        (true, true) => findings.add(Rule::Shape, "", "is both a request and a response"),
        (true, false) => findings.add(Rule::Shape, "", "is a request, after the request has gone"),
        (false, false) => findings.add(Rule::Shape, "", "is neither a request nor a response"),
    }
    findings.0
}
