//! Requests of CloudFormation, against stand-ins for AWS's services and for CloudFormation's address.

mod answers;
mod client;
mod domain;
mod forgotten;
mod obstacles;
mod secret;
mod stand_in;
mod urls;

use serde_json::{Value, json};

use crate::stand_in::{RESPONSE_URL, STACK};

/// A request; `kind` is the resource's type after `Custom::`.
fn event(request: &str, kind: &str, properties: &Value) -> Value {
    json!({
        "RequestType": request,
        "ResponseURL": RESPONSE_URL,
        "StackId": STACK,
        "RequestId": "request-1",
        "ResourceType": format!("Custom::{kind}"),
        "LogicalResourceId": "Thing",
        "ResourceProperties": properties,
        "Unknown": { "of": ["next", "year"] },
    })
}

/// A request about a resource that was made.
fn later(request: &str, kind: &str, new: &Value, old: &Value) -> Value {
    let mut event = event(request, kind, new);
    event["PhysicalResourceId"] = id().into();
    if request == "Update" {
        event["OldResourceProperties"] = old.clone();
    }
    event
}

fn id() -> String {
    format!("{STACK}/Thing")
}

fn succeeded(answer: &Value) {
    assert_eq!(answer["Status"], "SUCCESS", "{answer}");
    assert_eq!(answer["RequestId"], "request-1");
    assert_eq!(answer["LogicalResourceId"], "Thing");
    assert_eq!(answer["StackId"], STACK);
    assert_eq!(answer["PhysicalResourceId"], id());
    told_nothing(answer);
}

fn failed(answer: &Value) -> &str {
    assert_eq!(answer["Status"], "FAILED", "{answer}");
    assert_eq!(answer["RequestId"], "request-1");
    assert_eq!(answer["PhysicalResourceId"], id());
    told_nothing(answer);
    answer["Reason"].as_str().expect("a text")
}

/// No secret is in an answer.
fn told_nothing(answer: &Value) {
    let text = answer.to_string();
    for secret in ["CLIENT-SECRET", "ROLE-", "X-Amz-Signature", "AWS4-HMAC"] {
        assert!(!text.contains(secret), "{text}");
    }
}
