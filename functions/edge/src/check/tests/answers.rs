//! Answers as a whole.

use serde_json::{Value, json};

use super::support::{example, part, rules};
use crate::check::{Rule, answer};

#[test]
fn what_comes_may_go_on() {
    for name in ["viewer-request", "body", "origin-request", "bucket"] {
        let event = example(name);
        assert_eq!(answer(&event, &part(&event, "request")), [], "{name}");
    }
    for name in ["origin-response", "viewer-response"] {
        let event = example(name);
        assert_eq!(answer(&event, &part(&event, "response")), [], "{name}");
    }
    let mut event = example("viewer-request");
    event["Records"][0]["cf"]["request"]["headers"]["x"] =
        json!([{"key": "X", "value": "caf\u{e9}\u{1}"}]);
    event["Records"][0]["cf"]["request"]["querystring"] = json!("a#b c");
    event["Records"][0]["cf"]["request"]["uri"] = json!("/a?b c");
    let untouched = part(&event, "request");
    assert_eq!(
        answer(&event, &untouched),
        [],
        "what was not touched goes on as it came"
    );
}

#[test]
fn what_is_no_event_gets_no_answer() {
    let good = example("viewer-request");
    let given = part(&good, "request");
    let record = good["Records"][0].clone();
    let mut other = good.clone();
    other["Records"][0]["cf"]["config"]["eventType"] = json!("viewer");
    let mut half = good.clone();
    half["Records"][0]["cf"]["config"]["eventType"] = json!("viewer-response");
    for event in [
        json!(null),
        json!({}),
        json!({"Records": []}),
        json!({"Records": [record, record]}),
        other,
        half,
    ] {
        assert_eq!(rules(&event, &given), [Rule::Event], "{event}");
    }
}

#[test]
fn an_answer_is_what_the_event_asks_for() {
    let [request, response] = ["viewer-request", "viewer-response"].map(example);
    for given in [
        json!(null),
        json!({}),
        json!("x"),
        json!([]),
        json!(1),
        json!({"headers": {}}),
        json!({"Status": "200"}),
    ] {
        assert_eq!(rules(&request, &given), [Rule::Shape], "{given}");
        assert_eq!(rules(&response, &given), [Rule::Shape], "{given}");
    }
    let mut both = part(&request, "request");
    assert_eq!(rules(&response, &both), [Rule::Shape]);
    both["status"] = json!("200");
    assert_eq!(rules(&request, &both), [Rule::Shape]);
}

#[test]
fn answers_have_a_largest_size() {
    for (name, largest) in [("viewer-request", 40_000), ("origin-request", 1_000_000)] {
        let event = example(name);
        let given = |length: usize| json!({"status": "200", "body": "a".repeat(length)});
        assert_eq!(rules(&event, &given(largest)), []);
        assert_eq!(rules(&event, &given(largest + 1)), [Rule::Size]);
        let cookies: Vec<Value> = (0..largest / 1000)
            .map(|_| json!({"value": "a".repeat(1000)}))
            .collect();
        let given = json!({"status": "200", "headers": {"set-cookie": cookies}});
        assert_eq!(rules(&event, &given), [Rule::Size], "headers count too");
    }
}
