//! Where the sign-in pages are.

use serde_json::{Value, json};

use crate::stand_in::{Fault, POOL, World};
use crate::{event, failed, later, succeeded};

const KIND: &str = "UserPoolDomain";

fn properties() -> Value {
    json!({ "ServiceToken": "arn", "ServiceTimeout": "240", "UserPoolArn": POOL, "Later": [1] })
}

fn world(pool: Value) -> World {
    let world = World::new();
    world.pool("eu-west-1_AbCdEfGhI", pool);
    world
}

#[test]
fn a_domain_of_ones_own_comes_first() {
    for (pool, host) in [
        (
            json!({ "Domain": "docs" }),
            "docs.auth.eu-west-1.amazoncognito.com",
        ),
        (
            json!({ "CustomDomain": "auth.example.com" }),
            "auth.example.com",
        ),
        (
            json!({ "Domain": "docs", "CustomDomain": "auth.example.com" }),
            "auth.example.com",
        ),
        (
            json!({ "Domain": "docs", "CustomDomain": null }),
            "docs.auth.eu-west-1.amazoncognito.com",
        ),
    ] {
        let world = world(pool);
        for event in [
            event("Create", KIND, &properties()),
            later("Update", KIND, &properties(), &properties()),
        ] {
            let answer = world.answer(&event);
            succeeded(&answer);
            assert_eq!(answer["Data"], json!({ "Host": host }));
        }
        assert_eq!(world.log()[0], "eu-west-1 DescribeUserPool");
    }
}

#[test]
fn a_pool_without_a_domain_or_of_another_account_is_told() {
    let world = world(json!({ "Domain": "", "Name": "people" }));
    let answer = world.answer(&event("Create", KIND, &properties()));
    assert!(failed(&answer).contains("has no domain"), "{answer}");
    let mut foreign = properties();
    foreign["UserPoolArn"] = POOL.replace("111122223333", "444455556666").into();
    world.forget();
    let answer = world.answer(&event("Create", KIND, &foreign));
    assert!(failed(&answer).contains("give the host"), "{answer}");
    assert_eq!(world.log(), [""; 0]);
}

#[test]
fn deletion_needs_nothing() {
    let world = World::new();
    for properties in [properties(), json!({}), json!("text")] {
        succeeded(&world.answer(&later("Delete", KIND, &properties, &json!({}))));
    }
    assert_eq!(world.log(), [""; 0]);
}

#[test]
fn what_may_pass_is_tried_again_and_the_rest_is_told_at_once() {
    for (fault, code, again) in [
        (
            Fault::Refused(400, "TooManyRequestsException"),
            "TooManyRequestsException",
            true,
        ),
        (
            Fault::Refused(500, "InternalErrorException"),
            "InternalErrorException",
            true,
        ),
        (
            Fault::Refused(400, "AccessDeniedException"),
            "AccessDeniedException",
            true,
        ),
        (Fault::Hangup, "", true),
        (
            Fault::Refused(400, "ResourceNotFoundException"),
            "ResourceNotFoundException",
            false,
        ),
        (
            Fault::Refused(400, "InvalidParameterException"),
            "InvalidParameterException",
            false,
        ),
        (Fault::Nonsense, "not AWS's", false),
    ] {
        let world = world(json!({ "Domain": "docs" }));
        world.fail("DescribeUserPool", fault, 2);
        let answer = world.answer(&event("Create", KIND, &properties()));
        if again {
            succeeded(&answer);
            assert_eq!(world.count("DescribeUserPool"), 3, "{fault:?}");
        } else {
            assert!(failed(&answer).contains(code), "{answer}");
            assert_eq!(world.count("DescribeUserPool"), 1, "{fault:?}");
        }
        world.fail("DescribeUserPool", fault, 100);
        let answer = world.answer(&event("Create", KIND, &properties()));
        let reason = failed(&answer);
        assert!(
            reason.contains(code) && reason.contains("eu-west-1_AbCdEfGhI"),
            "{reason}"
        );
    }
}
