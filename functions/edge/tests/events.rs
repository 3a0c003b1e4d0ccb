//! The examples of AWS's page on the structure of events, typed again: they are read, and written as they came.

use palisade_edge::event::{AuthMethod, BodyAction, Encoding, Event, EventType, Origin, Protocol};
use serde_json::{Value, json};

const EXAMPLES: [(&str, EventType, &str); 6] = [
    (
        "viewer-request",
        EventType::ViewerRequest,
        include_str!("events/viewer-request.json"),
    ),
    (
        "viewer-request with a body",
        EventType::ViewerRequest,
        include_str!("events/viewer-request-body.json"),
    ),
    (
        "origin-request",
        EventType::OriginRequest,
        include_str!("events/origin-request.json"),
    ),
    (
        "origin-request to a bucket",
        EventType::OriginRequest,
        include_str!("events/origin-request-s3.json"),
    ),
    (
        "origin-response",
        EventType::OriginResponse,
        include_str!("events/origin-response.json"),
    ),
    (
        "viewer-response",
        EventType::ViewerResponse,
        include_str!("events/viewer-response.json"),
    ),
];

fn example(name: &str) -> Event {
    let (_, _, text) = EXAMPLES
        .iter()
        .find(|(n, ..)| *n == name)
        .expect("an example");
    serde_json::from_str(text).expect("an event")
}

#[test]
fn each_example_is_written_as_it_was_read() {
    for (name, event_type, text) in EXAMPLES {
        let value: Value = serde_json::from_str(text).unwrap();
        let event: Event = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(event.records[0].cf.config.event_type, event_type, "{name}");
        assert_eq!(serde_json::to_value(&event).unwrap(), value, "{name}");
    }
}

#[test]
fn every_field_of_the_page_has_its_place() {
    for (name, _, text) in EXAMPLES {
        let event: Event = serde_json::from_str(text).unwrap();
        let cf = &event.records[0].cf;
        let mut others = vec![&event.other, &event.records[0].other, &cf.other];
        others.extend([&cf.config.other, &cf.request.other]);
        others.extend(cf.response.as_ref().map(|response| &response.other));
        others.extend(cf.request.body.as_ref().map(|body| &body.other));
        others.extend(cf.request.origin.as_ref().map(|origin| match origin {
            Origin::Custom(origin) => &origin.other,
            Origin::S3(origin) => &origin.other,
        }));
        for other in others {
            assert!(other.is_empty(), "{name}: {other:?}");
        }
    }
}

#[test]
fn origins_and_bodies_are_typed() {
    let event = example("origin-request");
    let Some(Origin::Custom(server)) = &event.records[0].cf.request.origin else {
        panic!("a server");
    };
    assert_eq!(
        (server.port, server.protocol),
        (Some(443), Some(Protocol::Https))
    );
    assert_eq!(server.response_completion_timeout, Some(30));
    let event = example("origin-request to a bucket");
    let Some(Origin::S3(bucket)) = &event.records[0].cf.request.origin else {
        panic!("a bucket");
    };
    assert_eq!(bucket.auth_method, AuthMethod::OriginAccessIdentity);
    assert_eq!(bucket.region.as_deref(), Some("us-east-1"));
    let event = example("viewer-request with a body");
    let body = event.records[0].cf.request.body.as_ref().unwrap();
    assert_eq!(
        (body.action, body.encoding),
        (BodyAction::ReadOnly, Encoding::Base64)
    );
    assert_eq!(body.data, "aGVsbG8=");
    let event = example("viewer-response");
    let response = event.records[0].cf.response.as_ref().unwrap();
    assert_eq!(response.headers.values("set-cookie").count(), 2);
    assert_eq!(response.headers.single("set-cookie"), None);
}

#[test]
fn what_is_not_known_is_kept() {
    for (name, _, text) in EXAMPLES {
        let mut value: Value = serde_json::from_str(text).unwrap();
        value["new"] = json!(1);
        value["Records"][0]["new"] = json!([1]);
        let cf = &mut value["Records"][0]["cf"];
        cf["new"] = json!({"a": null});
        for place in [
            "/config",
            "/request",
            "/request/origin/custom",
            "/request/origin/s3",
            "/request/body",
            "/response",
        ] {
            if let Some(place) = cf.pointer_mut(place) {
                place["new"] = json!("x");
            }
        }
        let event: Event = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&event).unwrap(), value, "{name}");
    }
}

#[test]
fn what_is_no_event_is_refused() {
    for value in [
        json!({}),
        json!({"Records": {}}),
        json!({"Records": [{}]}),
        json!({"Records": [{"cf": {"config": {"eventType": "viewer-request"}}}]}),
        json!({"Records": [{"cf": {"config": {"eventType": "viewer"}, "request": {"method": "GET", "uri": "/"}}}]}),
        json!({"Records": [{"cf": {"config": {"eventType": "viewer-request"}, "request": {"method": "GET", "uri": 1}}}]}),
        json!({"Records": [{"cf": {"config": {"eventType": "viewer-request"}, "request": {"method": "GET", "uri": "/", "headers": []}}}]}),
        json!({"Records": [{"cf": {"config": {"eventType": "origin-request"}, "request": {"method": "GET", "uri": "/", "origin": {"custom": {}, "s3": {}}}}}]}),
        json!({"Records": [{"cf": {"config": {"eventType": "origin-request"}, "request": {"method": "GET", "uri": "/", "origin": {}}}}]}),
    ] {
        assert!(
            serde_json::from_value::<Event>(value.clone()).is_err(),
            "{value}"
        );
    }
}
