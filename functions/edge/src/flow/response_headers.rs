//! Headers that all responses of a site have.

use std::collections::BTreeMap;

use crate::event::{Answer, Event, EventType, Response};

use super::{Refusal, records};

/// The header that stays ours where the response is ours: it protects the one inline style of our pages, and what a
/// site's own policy allows, such as scripts, none of our pages needs.
const OURS: &str = "Content-Security-Policy";

/// Puts headers into the response of an origin, in the places of those of their names.
///
/// It has its place behind the origin, at `origin-response`, so that what is cached has the headers too; at
/// `viewer-response` it does the same. It is for distributions that cannot have a
/// [response headers policy](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html).
///
/// # Errors
///
/// There is not exactly one record, or it has no response.
pub fn response_headers(
    event: Event,
    headers: &BTreeMap<String, String>,
) -> Result<Answer, Refusal> {
    let mut response = records::response(
        event,
        &[EventType::OriginResponse, EventType::ViewerResponse],
    )?;
    for (name, value) in headers {
        response.headers.insert(name, value.as_str());
    }
    Ok(response.into())
}

/// Puts headers into a response that a function makes; a request that goes on stays as it is.
pub(super) fn dress(answer: Answer, headers: &BTreeMap<String, String>) -> Answer {
    match answer {
        Answer::Response(mut response) => {
            put(&mut response, headers);
            Answer::Response(response)
        }
        request @ Answer::Request(_) => request,
    }
}

fn put(response: &mut Response, headers: &BTreeMap<String, String>) {
    let theirs = headers
        .iter()
        .filter(|(name, _)| !name.eq_ignore_ascii_case(OURS));
    for (name, value) in theirs {
        response.headers.insert(name, value.as_str());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::check;
    use crate::event::Answer;
    use crate::flow::Refusal;

    use super::*;

    fn headers() -> BTreeMap<String, String> {
        [
            ("x-frame-options", "DENY"),
            ("Content-Security-Policy", "default-src 'self'"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
    }

    fn event(kind: &str, response: &Value) -> Value {
        let mut event = json!({"Records": [{"cf": {
            "config": {"eventType": kind, "requestId": "a"},
            "request": {"method": "GET", "uri": "/", "querystring": "", "headers": {}},
        }}]});
        if !response.is_null() {
            event["Records"][0]["cf"]["response"] = response.clone();
        }
        event
    }

    fn answer(event: &Value) -> Result<Answer, Refusal> {
        response_headers(serde_json::from_value(event.clone()).unwrap(), &headers())
    }

    #[test]
    fn headers_take_the_places_of_the_origins_and_nothing_else_is_touched() {
        let response = json!({
            "status": "404",
            "statusDescription": "Not Found",
            "headers": {
                "x-frame-options": [
                    {"key": "X-Frame-Options", "value": "ALLOW-FROM https://evil.example"},
                    {"key": "X-Frame-Options", "value": "SAMEORIGIN"},
                ],
                "set-cookie": [{"key": "Set-Cookie", "value": "a=1"}, {"key": "Set-Cookie", "value": "b=2"}],
                "via": [{"key": "Via", "value": "1.1 x"}],
            },
            "newerField": {"a": 1},
        });
        for kind in ["origin-response", "viewer-response"] {
            let event = event(kind, &response);
            let answer = serde_json::to_value(answer(&event).unwrap()).unwrap();
            assert_eq!(check::answer(&event, &answer), []);
            let mut expected = response.clone();
            expected["headers"]["x-frame-options"] =
                json!([{"key": "x-frame-options", "value": "DENY"}]);
            expected["headers"]["content-security-policy"] =
                json!([{"key": "Content-Security-Policy", "value": "default-src 'self'"}]);
            assert_eq!(answer, expected);
        }
    }

    #[test]
    fn without_a_response_there_is_no_answer() {
        let response = json!({"status": "200", "headers": {}});
        for (kind, response, code) in [
            ("viewer-request", &response, "no-response"),
            ("origin-request", &response, "no-response"),
            ("origin-response", &Value::Null, "no-response"),
        ] {
            let refusal = answer(&event(kind, response)).unwrap_err();
            assert_eq!(refusal.code(), code, "{kind}: {refusal}");
        }
        assert_eq!(answer(&json!({"Records": []})), Err(Refusal::Records(0)));
    }
}
