//! The parameter with what was added is CloudFormation's, which writes it again where the stack's tags change.

use serde_json::{Value, json};

use crate::client::{HOME, KIND, OTHER, SITE, client, delete, wanted, with, world};
use crate::stand_in::{Fault, World};
use crate::{event, failed, later, succeeded};

const NEW: &str = "https://new.example.com/signin";

fn made(properties: &Value) -> World {
    let world = world(&client());
    succeeded(&world.answer(&event("Create", KIND, properties)));
    world
}

#[test]
fn what_is_forgotten_goes_by_the_properties() {
    // Emptied by CloudFormation, and deleted by somebody.
    for memory in [Some("{}"), None] {
        let properties = wanted(&[SITE], &[HOME]);
        let world = made(&properties);
        world.remember(memory);
        world.forget();
        succeeded(&world.answer(&delete(&properties)));
        let left = with(
            client(),
            &[("AllowedOAuthScopes", json!(["openid", "email"]))],
        );
        assert_eq!(world.written("client-1"), left);
        // What is gone is not made again, for nothing would take it away.
        assert_eq!(world.count("PutParameter") == 0, memory.is_none());
    }
}

#[test]
fn an_update_takes_away_what_is_forgotten() {
    let (old, new) = (wanted(&[SITE], &[HOME]), wanted(&[NEW], &[HOME]));
    let world = made(&old);
    world.remember(Some("{}"));
    succeeded(&world.answer(&later("Update", KIND, &new, &old)));
    assert_eq!(
        world.written("client-1")["CallbackURLs"],
        json!([OTHER, NEW])
    );
    succeeded(&world.answer(&delete(&new)));
    assert_eq!(world.written("client-1")["CallbackURLs"], json!([OTHER]));
    assert_eq!(
        world.written("client-1")["LogoutURLs"],
        client()["LogoutURLs"]
    );
}

#[test]
fn another_client_has_what_is_forgotten_taken_from_the_former_one() {
    let old = wanted(&[SITE], &[]);
    let mut new = old.clone();
    new["ClientId"] = "client-2".into();
    let world = made(&old);
    world.client("client-2", &client());
    world.remember(Some("{}"));
    succeeded(&world.answer(&later("Update", KIND, &new, &old)));
    assert_eq!(world.written("client-1")["CallbackURLs"], json!([OTHER]));
    assert_eq!(
        world.written("client-2")["CallbackURLs"],
        json!([OTHER, SITE])
    );
}

#[test]
fn what_was_there_before_is_not_forgotten() {
    // Nothing is added, which is remembered too; and a deletion that comes twice finds nothing lost.
    let properties = wanted(&[OTHER], &[]);
    let world = made(&properties);
    for _ in 0..2 {
        succeeded(&world.answer(&delete(&properties)));
        assert_eq!(world.written("client-1")["CallbackURLs"], json!([OTHER]));
    }
}

#[test]
fn a_creation_that_failed_early_takes_nothing_away() {
    let properties = wanted(&[OTHER], &[]);
    let world = world(&client());
    let denied = Fault::Refused(400, "InvalidParameterException");
    world.fail("DescribeUserPoolClient", denied, 1);
    failed(&world.answer(&event("Create", KIND, &properties)));
    succeeded(&world.answer(&delete(&properties)));
    assert_eq!(world.written("client-1"), client());
}

#[test]
fn a_pool_of_another_account_was_never_changed() {
    let mut properties = wanted(&[OTHER], &[]);
    properties["UserPoolArn"] =
        "arn:aws:cognito-idp:eu-west-1:444455556666:userpool/eu-west-1_AbCdEfGhI".into();
    let world = world(&client());
    failed(&world.answer(&event("Create", KIND, &properties)));
    world.forget();
    succeeded(&world.answer(&delete(&properties)));
    assert_eq!(world.log(), Vec::<String>::new());
    assert_eq!(world.written("client-1"), client());
}
