//! The events of AWS's page, and answers that differ from them in one place.

use serde_json::Value;

use crate::check::{Rule, answer};

pub(super) fn example(name: &str) -> Value {
    let text = match name {
        "viewer-request" => include_str!("../../../tests/events/viewer-request.json"),
        "body" => include_str!("../../../tests/events/viewer-request-body.json"),
        "origin-request" => include_str!("../../../tests/events/origin-request.json"),
        "bucket" => include_str!("../../../tests/events/origin-request-s3.json"),
        "origin-response" => include_str!("../../../tests/events/origin-response.json"),
        _ => include_str!("../../../tests/events/viewer-response.json"),
    };
    serde_json::from_str(text).unwrap()
}

pub(super) fn part(event: &Value, name: &str) -> Value {
    event["Records"][0]["cf"][name].clone()
}

pub(super) fn rules(event: &Value, given: &Value) -> Vec<Rule> {
    let mut rules: Vec<Rule> = answer(event, given).iter().map(|f| f.rule).collect();
    rules.sort();
    rules.dedup();
    rules
}

/// The rules that the event's own request breaks, or response, with a value put into a place.
pub(super) fn changed(name: &str, place: &str, value: &Value) -> Vec<Rule> {
    let event = example(name);
    let of = if name.ends_with("response") {
        "response"
    } else {
        "request"
    };
    let mut given = part(&event, of);
    let (parent, last) = place.rsplit_once('/').unwrap();
    let parent = given.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    if value.is_null() {
        parent.remove(last).unwrap();
    } else {
        parent.insert(last.to_owned(), value.clone());
    }
    rules(&event, &given)
}
