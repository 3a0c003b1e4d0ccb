//! The file of a folder.

use crate::event::{Answer, Event, EventType, Request};

use super::{Refusal, records};

/// Adds the file of a folder, as `index.html`, to paths that end with `/`, and touches nothing else.
///
/// It has its place before the origin, at `origin-request`; at `viewer-request` it does the same.
///
/// # Errors
///
/// The event has no request to change: there is not exactly one record, or it is one of a response.
pub fn index_path(event: Event, file: &str) -> Result<Answer, Refusal> {
    let mut request =
        records::request(event, &[EventType::OriginRequest, EventType::ViewerRequest])?;
    add_index(&mut request, file);
    Ok(request.into())
}

pub(super) fn add_index(request: &mut Request, file: &str) {
    if request.uri.ends_with('/') {
        request.uri.push_str(file);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::check;
    use crate::event::{Answer, Event, EventType};
    use crate::flow::Refusal;

    use super::index_path;

    fn event(kind: &str, uri: &str) -> Event {
        serde_json::from_value(json!({"Records": [{"cf": {
            "config": {"eventType": kind, "requestId": "a"},
            "request": {
                "method": "GET", "uri": uri, "querystring": "a=/&b",
                "headers": {"host": [{"key": "Host", "value": "docs.example.com"}]},
                "newerField": {"a": 1},
            },
        }}]}))
        .unwrap()
    }

    #[test]
    fn a_folder_gets_its_file_and_nothing_else_is_touched() {
        let cases = [
            ("/", "/index.html"),
            ("/a/", "/a/index.html"),
            ("/a//", "/a//index.html"),
            ("/a", "/a"),
            ("/a.html", "/a.html"),
            ("/a%2F", "/a%2F"),
            ("/a/index.html", "/a/index.html"),
        ];
        for kind in ["origin-request", "viewer-request"] {
            for (uri, expected) in cases {
                let event = event(kind, uri);
                let mut request = event.records[0].cf.request.clone();
                request.uri = expected.to_owned();
                let answer = Answer::from(request);
                let findings = check::answer(&event, &serde_json::to_value(&answer).unwrap());
                assert!(findings.is_empty(), "{uri}: {findings:?}");
                assert_eq!(index_path(event, "index.html"), Ok(answer), "{uri}");
            }
        }
    }

    #[test]
    fn events_of_responses_are_refused() {
        for (kind, event_type) in [
            ("origin-response", EventType::OriginResponse),
            ("viewer-response", EventType::ViewerResponse),
        ] {
            assert_eq!(
                index_path(event(kind, "/"), "index.html"),
                Err(Refusal::EventType(event_type))
            );
        }
    }

    #[test]
    fn there_is_exactly_one_record() {
        let one = event("origin-request", "/").records;
        for records in [vec![], [one.clone(), one].concat()] {
            let count = records.len();
            assert_eq!(
                index_path(
                    Event {
                        records,
                        ..Event::default()
                    },
                    "index.html"
                ),
                Err(Refusal::Records(count))
            );
        }
    }
}
