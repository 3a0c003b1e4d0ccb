//! Addresses that are added to a client.

use serde_json::json;

use crate::client::{HOME, KIND, OTHER, SITE, bare, client, delete, wanted, with, world};
use crate::{event, later, succeeded};

#[test]
fn every_other_field_of_the_client_stays_as_it_is() {
    let world = world(&client());
    let properties = wanted(&[SITE], &[HOME]);
    let answer = world.answer(&event("Create", KIND, &properties));
    succeeded(&answer);
    assert_eq!(answer["Data"], json!({}));
    let expected = with(
        client(),
        &[
            ("CallbackURLs", json!([OTHER, SITE])),
            ("LogoutURLs", json!(["https://other.example.com/", HOME])),
            ("AllowedOAuthScopes", json!(["openid", "email"])),
        ],
    );
    assert_eq!(world.written("client-1"), expected);
    assert_eq!(world.count("UpdateUserPoolClient"), 1);

    // What is there needs no write.
    world.forget();
    let update = later("Update", KIND, &properties, &properties);
    succeeded(&world.answer(&update));
    assert_eq!(
        world.count("UpdateUserPoolClient") + world.count("PutParameter"),
        0
    );

    succeeded(&world.answer(&delete(&properties)));
    // The scope stays, for the client has another callback URL, whose site may need it by now.
    let left = with(
        client(),
        &[("AllowedOAuthScopes", json!(["openid", "email"]))],
    );
    assert_eq!(world.written("client-1"), left);
    assert_eq!(world.memory(), json!({ "clients": [] }));
}

#[test]
fn a_client_that_had_nothing_has_nothing_again() {
    for (before, scopes) in [
        (bare(), json!(["openid", "email"])),
        (
            with(bare(), &[("AllowedOAuthScopes", json!(["phone"]))]),
            json!(["phone", "openid", "email"]),
        ),
        (
            with(bare(), &[("LogoutURLs", json!([HOME]))]),
            json!(["openid", "email"]),
        ),
    ] {
        let world = world(&before);
        let properties = wanted(&[SITE], &[HOME]);
        succeeded(&world.answer(&event("Create", KIND, &properties)));
        let client = world.written("client-1");
        assert_eq!(client["CallbackURLs"], json!([SITE]));
        assert_eq!(client["LogoutURLs"], json!([HOME]));
        assert_eq!(client["AllowedOAuthFlows"], json!(["code"]));
        assert_eq!(client["AllowedOAuthFlowsUserPoolClient"], true);
        assert_eq!(client["AllowedOAuthScopes"], scopes);

        succeeded(&world.answer(&delete(&properties)));
        let after = world.written("client-1");
        for (name, value) in after.as_object().unwrap() {
            let nothing = json!([]);
            assert_eq!(value, before.get(name).unwrap_or(&nothing), "{name}");
        }
    }
}

#[test]
fn a_client_without_scopes_gets_one() {
    let world = world(&bare());
    let mut properties = wanted(&[SITE], &[]);
    properties["Scopes"] = json!([]);
    succeeded(&world.answer(&event("Create", KIND, &properties)));
    assert_eq!(
        world.written("client-1")["AllowedOAuthScopes"],
        json!(["openid"])
    );
    succeeded(&world.answer(&later("Update", KIND, &properties, &properties)));
    assert_eq!(world.count("UpdateUserPoolClient"), 1);
}

#[test]
fn logout_urls_alone_need_no_grant() {
    let world = world(&bare());
    let properties = wanted(&[], &[HOME]);
    succeeded(&world.answer(&event("Create", KIND, &properties)));
    assert_eq!(
        world.written("client-1"),
        with(bare(), &[("LogoutURLs", json!([HOME]))])
    );
    succeeded(&world.answer(&delete(&properties)));
    assert_eq!(
        world.written("client-1"),
        with(bare(), &[("LogoutURLs", json!([]))])
    );
}

#[test]
fn what_was_there_before_stays() {
    let properties = wanted(&[OTHER, SITE], &[]);
    for update in [false, true] {
        let world = world(&client());
        let first = if update {
            wanted(&[SITE], &[])
        } else {
            properties.clone()
        };
        succeeded(&world.answer(&event("Create", KIND, &first)));
        if update {
            succeeded(&world.answer(&later("Update", KIND, &properties, &first)));
        }
        succeeded(&world.answer(&delete(&properties)));
        assert_eq!(world.written("client-1")["CallbackURLs"], json!([OTHER]));
        assert_eq!(world.written("client-1")["DefaultRedirectURI"], OTHER);
    }
}

#[test]
fn an_update_takes_away_what_it_added_before() {
    let world = world(&client());
    let (old, new) = (
        wanted(&[SITE, "https://a.example.com/in"], &[HOME]),
        wanted(&[SITE], &[]),
    );
    succeeded(&world.answer(&event("Create", KIND, &old)));
    succeeded(&world.answer(&later("Update", KIND, &new, &old)));
    assert_eq!(
        world.written("client-1")["CallbackURLs"],
        json!([OTHER, SITE])
    );
    assert_eq!(
        world.written("client-1")["LogoutURLs"],
        client()["LogoutURLs"]
    );
    // A rollback is an update the other way.
    succeeded(&world.answer(&later("Update", KIND, &old, &new)));
    let callbacks = json!([OTHER, SITE, "https://a.example.com/in"]);
    assert_eq!(world.written("client-1")["CallbackURLs"], callbacks);
    succeeded(&world.answer(&delete(&old)));
    assert_eq!(world.written("client-1")["CallbackURLs"], json!([OTHER]));
}

#[test]
fn a_default_that_goes_is_no_default_any_more() {
    let world = world(&client());
    let properties = wanted(&[SITE], &[]);
    succeeded(&world.answer(&event("Create", KIND, &properties)));
    let chosen = with(
        world.written("client-1"),
        &[("DefaultRedirectURI", json!(SITE))],
    );
    world.client("client-1", &chosen);
    succeeded(&world.answer(&delete(&properties)));
    assert_eq!(world.written("client-1").get("DefaultRedirectURI"), None);
}

#[test]
fn another_client_is_given_them_and_the_former_one_cleaned() {
    let world = world(&client());
    world.client("client-2", &client());
    let old = wanted(&[SITE], &[]);
    let mut new = old.clone();
    new["ClientId"] = "client-2".into();
    succeeded(&world.answer(&event("Create", KIND, &old)));
    succeeded(&world.answer(&later("Update", KIND, &new, &old)));
    assert_eq!(world.written("client-1")["CallbackURLs"], json!([OTHER]));
    assert_eq!(
        world.written("client-2")["CallbackURLs"],
        json!([OTHER, SITE])
    );
    // One that went has nothing to clean.
    world.no_client("client-2");
    succeeded(&world.answer(&later("Update", KIND, &old, &new)));
    assert_eq!(
        world.written("client-1")["CallbackURLs"],
        json!([OTHER, SITE])
    );
    world.no_client("client-1");
    succeeded(&world.answer(&delete(&old)));
    assert_eq!(world.memory(), json!({ "clients": [] }));
}
