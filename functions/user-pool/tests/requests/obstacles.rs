//! Addresses that are added to a client while something goes wrong, or others write it too.

use serde_json::{Value, json};

use crate::client::{HOME, KIND, OTHER, SITE, bare, client, delete, wanted, with, without, world};
use crate::stand_in::{Fault, OTHER_POOL, POOL, World};
use crate::{event, failed, later, succeeded};

#[test]
fn a_former_pool_that_the_role_may_not_change_holds_nothing_up() {
    let world = world(&client());
    world.client("client-2", &client());
    let old = wanted(&[SITE], &[]);
    let mut new = old.clone();
    new["ClientId"] = "client-2".into();
    new["UserPoolArn"] = OTHER_POOL.into();
    succeeded(&world.answer(&event("Create", KIND, &old)));
    let denied = Fault::Refused(400, "AccessDeniedException");
    // The new client is asked first, twice.
    world.forget();
    world.fail_after("DescribeUserPoolClient", 2, denied, 100);
    succeeded(&world.answer(&later("Update", KIND, &new, &old)));
    assert_eq!(
        world.written("client-2")["CallbackURLs"],
        json!([OTHER, SITE])
    );
    assert_eq!(world.memory()["clients"].as_array().unwrap().len(), 1);
}

#[test]
fn a_request_that_comes_twice_takes_nothing_for_older_than_it_is() {
    for (operation, fault, is_late) in [
        // The next look shows that it was done.
        ("UpdateUserPoolClient", Fault::Lost, false),
        ("UpdateUserPoolClient", Fault::Hangup, true),
        ("PutParameter", Fault::Lost, true),
        ("DescribeUserPoolClient", Fault::Lost, true),
    ] {
        let world = world(&client());
        let properties = wanted(&[SITE], &[HOME]);
        let create = event("Create", KIND, &properties);
        world.fail(operation, fault, 100);
        let answer = world.answer(&create);
        assert_eq!(answer["Status"] == "FAILED", is_late, "{answer}");
        world.no_faults();
        succeeded(&world.answer(&create));
        assert_eq!(
            world.written("client-1")["CallbackURLs"],
            json!([OTHER, SITE])
        );
        succeeded(&world.answer(&delete(&properties)));
        assert_eq!(
            world.written("client-1")["CallbackURLs"],
            json!([OTHER]),
            "{fault:?}"
        );
    }
}

#[test]
fn a_creation_that_failed_is_deleted() {
    let world = world(&client());
    let properties = wanted(&[SITE], &[]);
    world.fail(
        "UpdateUserPoolClient",
        Fault::Refused(400, "InvalidParameterException"),
        1,
    );
    let answer = world.answer(&event("Create", KIND, &properties));
    assert!(
        failed(&answer).contains("update the client `client-1`"),
        "{answer}"
    );
    succeeded(&world.answer(&delete(&properties)));
    assert_eq!(world.written("client-1"), client());
}

/// Somebody writes, of what they read before the function did.
#[test]
fn a_change_that_somebody_undoes_is_made_again() {
    let world = world(&client());
    let mut times = 2;
    world.meddle(move |members| {
        if times > 0 {
            times -= 1;
            members.insert(
                "CallbackURLs".to_owned(),
                json!([OTHER, "https://third.example.com/"]),
            );
        }
    });
    let properties = wanted(&[SITE], &[]);
    succeeded(&world.answer(&event("Create", KIND, &properties)));
    assert_eq!(world.count("UpdateUserPoolClient"), 3);
    let all = json!([OTHER, "https://third.example.com/", SITE]);
    assert_eq!(world.written("client-1")["CallbackURLs"], all);
    succeeded(&world.answer(&delete(&properties)));
    let left = json!([OTHER, "https://third.example.com/"]);
    assert_eq!(world.written("client-1")["CallbackURLs"], left);

    world.meddle(|members| {
        members.insert("CallbackURLs".to_owned(), json!([OTHER]));
    });
    let answer = world.answer(&event("Create", KIND, &properties));
    assert!(
        failed(&answer).contains("something else writes it"),
        "{answer}"
    );
}

#[test]
fn a_client_that_is_changed_by_others_at_the_same_moment_is_tried_again() {
    let world = world(&client());
    world.fail(
        "UpdateUserPoolClient",
        Fault::Refused(400, "ConcurrentModificationException"),
        2,
    );
    succeeded(&world.answer(&event("Create", KIND, &wanted(&[SITE], &[]))));
    // It is read again before each write.
    assert_eq!(world.count("UpdateUserPoolClient"), 3);
    assert_eq!(world.count("DescribeUserPoolClient"), 4);
}

#[test]
fn two_resources_of_one_client_leave_each_other_alone() {
    let world = world(&bare());
    let first = wanted(&[SITE], &[]);
    let mut second = wanted(&[OTHER], &[]);
    second["Memory"] = "second".into();
    world.parameter("second", "{}");
    succeeded(&world.answer(&event("Create", KIND, &first)));
    succeeded(&world.answer(&event("Create", KIND, &second)));
    succeeded(&world.answer(&delete(&first)));
    let client = world.written("client-1");
    assert_eq!(client["CallbackURLs"], json!([OTHER]));
    assert_eq!(client["AllowedOAuthFlows"], json!(["code"]));
    assert_eq!(client["AllowedOAuthScopes"], json!(["openid", "email"]));
    // Nobody can use the grant then.
    succeeded(&world.answer(&delete(&second)));
    let left = without(world.written("client-1"), "CallbackURLs");
    assert_eq!(left["AllowedOAuthFlowsUserPoolClient"], false);
    assert_eq!(left["AllowedOAuthFlows"], json!([]));
}

#[test]
fn what_was_never_created_is_deleted() {
    let properties = wanted(&[SITE], &[]);
    let world = world(&with(client(), &[("CallbackURLs", json!([OTHER, SITE]))]));
    let mut made_up = delete(&properties);
    made_up["PhysicalResourceId"] = "site-Thing-1ABC".into();
    let answer = world.answer(&made_up);
    assert_eq!(answer["Status"], "SUCCESS");
    assert_eq!(answer["PhysicalResourceId"], "site-Thing-1ABC");
    world.remember(None);
    assert_eq!(world.answer(&made_up)["Status"], "SUCCESS");
    assert_eq!(world.count("UpdateUserPoolClient"), 0);
    world.forget();
    for properties in [
        json!({}),
        json!([]),
        json!({ "UserPoolArn": "people", "ClientId": "a", "Memory": "b" }),
    ] {
        succeeded(&world.answer(&delete(&properties)));
    }
    assert_eq!(world.log(), [""; 0]);
}

#[test]
fn what_cannot_be_done_is_told() {
    let fresh = || world(&client());
    let told = |world: &World, name: &str, value: Value, expected: &str| {
        let mut properties = wanted(&[SITE], &[]);
        properties[name] = value;
        let answer = world.answer(&event("Create", KIND, &properties));
        assert!(failed(&answer).contains(expected), "{answer}");
    };
    told(
        &fresh(),
        "ClientId",
        json!("nobody"),
        "ResourceNotFoundException",
    );
    told(
        &fresh(),
        "ClientId",
        json!(1),
        "the properties of the resource",
    );
    told(
        &fresh(),
        "CallbackUrls",
        json!(SITE),
        "the properties of the resource",
    );
    told(
        &fresh(),
        "UserPoolArn",
        json!("people"),
        "`UserPoolArn` is the ARN of a user pool",
    );
    told(
        &fresh(),
        "Memory",
        json!("nowhere"),
        "the parameter `nowhere`",
    );
    let foreign = POOL.replace("111122223333", "444455556666");
    told(
        &fresh(),
        "UserPoolArn",
        json!(foreign),
        "add the URLs to the client there",
    );
    let machine = with(
        bare(),
        &[("AllowedOAuthFlows", json!(["client_credentials"]))],
    );
    told(
        &world(&machine),
        "Scopes",
        json!([]),
        "InvalidOAuthFlowException",
    );
    let broken = fresh();
    broken.remember(Some("no JSON"));
    told(
        &broken,
        "Scopes",
        json!([]),
        "does not hold what was put there",
    );
    for operation in ["GetParameter", "PutParameter", "DescribeUserPoolClient"] {
        for fault in [
            Fault::Refused(400, "AccessDeniedException"),
            Fault::Nonsense,
            Fault::Panic,
        ] {
            let world = fresh();
            world.fail(operation, fault, 100);
            failed(&world.answer(&event("Create", KIND, &wanted(&[SITE], &[]))));
            assert_eq!(
                world.count("UpdateUserPoolClient"),
                0,
                "{operation} {fault:?}"
            );
        }
    }
}

/// A parameter of the standard tier holds 4 KB.
#[test]
fn as_many_as_a_client_may_have_are_remembered() {
    let world = world(&bare());
    let url = |number| format!("https://{}.example.com/{number}", "a".repeat(60));
    let urls: Vec<String> = (0..95).map(url).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let properties = wanted(&urls, &urls);
    succeeded(&world.answer(&event("Create", KIND, &properties)));
    succeeded(&world.answer(&delete(&properties)));
    assert_eq!(world.written("client-1")["CallbackURLs"], json!([]));
}
