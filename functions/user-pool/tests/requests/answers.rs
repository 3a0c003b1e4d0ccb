//! Answers, whatever is asked.

use std::time::{Duration, Instant};

use palisade_user_pool::Time;
use serde_json::{Value, json};

use crate::stand_in::{Fault, POOL, World};
use crate::{event, failed, later};

const KINDS: [&str; 3] = [
    "UserPoolDomain",
    "UserPoolClientUrls",
    "UserPoolClientSecret",
];

fn properties() -> Value {
    json!({ "UserPoolArn": POOL, "ClientId": "client-1", "Memory": "m", "Secret": "s" })
}

#[test]
fn requests_that_make_no_sense_are_answered() {
    let world = World::new();
    for kind in KINDS {
        for properties in [
            json!({}),
            json!(null),
            json!("text"),
            json!({ "UserPoolArn": 1 }),
        ] {
            failed(&world.answer(&event("Create", kind, &properties)));
            failed(&world.answer(&later("Update", kind, &properties, &properties)));
        }
    }
    for (request, kind) in [("Read", "UserPoolDomain"), ("Create", "Content"), ("", "")] {
        failed(&world.answer(&event(request, kind, &properties())));
    }
    let mut event = event("Create", KINDS[0], &properties());
    event["ResourceType"] = json!(null);
    failed(&world.answer(&event));
    assert_eq!(world.log(), [""; 0]);
}

#[test]
fn nobody_else_is_answered() {
    let world = World::new();
    for url in [
        json!("https://evil.example/"),
        json!("http://answers.s3.eu-north-1.amazonaws.com/"),
        json!("https://answers.s3.amazonaws.com.evil.example/"),
        json!("https://s3.amazonaws.com@evil.example/"),
        json!(null),
    ] {
        let mut event = event("Delete", KINDS[0], &properties());
        event["PhysicalResourceId"] = "id".into();
        event["ResponseURL"] = url;
        let unanswered = world.handle(&event, crate::stand_in::time()).unwrap_err();
        assert!(
            unanswered.to_string().contains("no address of AWS"),
            "{unanswered}"
        );
    }
}

#[test]
fn a_panic_is_answered() {
    for (kind, operation) in [(KINDS[0], "DescribeUserPool"), (KINDS[1], "GetParameter")] {
        let world = World::new();
        world.fail(operation, Fault::Panic, 1);
        let answer = world.answer(&event("Create", kind, &properties()));
        assert_eq!(failed(&answer), "the function panicked; see its log");
    }
}

#[test]
fn an_answer_comes_before_the_time_is_over() {
    let world = World::new();
    let late = Time {
        end: Instant::now() + Duration::from_secs(15),
        pause: Duration::from_millis(1),
    };
    world
        .handle(&event("Create", KINDS[0], &properties()), late)
        .expect("the answer arrives");
    assert!(failed(&world.last()).starts_with("the time was over"));
    assert_eq!(world.log(), [""; 0]);

    // Pauses that would end too late are not made.
    let busy = World::new();
    busy.fail("DescribeUserPool", Fault::Hangup, 100);
    let time = Time {
        end: Instant::now() + Duration::from_mins(1),
        pause: Duration::from_hours(1),
    };
    busy.handle(&event("Create", KINDS[0], &properties()), time)
        .expect("the answer arrives");
    assert!(failed(&busy.last()).contains("Cognito did not describe"));
}
