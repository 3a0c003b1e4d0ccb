//! The secret of a client.

use serde_json::{Value, json};

use crate::stand_in::{Fault, POOL, SECRET, World};
use crate::{event, failed, later, succeeded};

const KIND: &str = "UserPoolClientSecret";

fn properties() -> Value {
    json!({ "ServiceToken": "arn", "UserPoolArn": POOL, "ClientId": "client-1", "Secret": SECRET })
}

fn world() -> World {
    let world = World::new();
    world.client(
        "client-1",
        &json!({ "ClientName": "site", "ClientSecret": "CLIENT-SECRET" }),
    );
    world
}

#[test]
fn it_is_put_where_it_belongs_and_nowhere_else() {
    let world = world();
    let create = event("Create", KIND, &properties());
    succeeded(&world.answer(&create));
    assert_eq!(
        world.log(),
        [
            "eu-west-1 DescribeUserPoolClient",
            "eu-central-1 PutSecretValue"
        ]
    );
    let secrets = world.secrets();
    assert_eq!(secrets[0].0, SECRET);
    let value: Value = serde_json::from_str(&secrets[0].1).unwrap();
    assert_eq!(
        value,
        json!({ "clientId": "client-1", "clientSecret": "CLIENT-SECRET" })
    );

    // A request that comes twice makes no second version, another one does.
    succeeded(&world.answer(&create));
    assert_eq!(world.secrets(), secrets);
    let mut update = later("Update", KIND, &properties(), &properties());
    update["RequestId"] = "request-2".into();
    world.answer(&update);
    assert_eq!(world.secrets().len(), 2);
}

#[test]
fn a_lost_answer_is_no_second_version() {
    let world = world();
    world.fail("PutSecretValue", Fault::Lost, 1);
    succeeded(&world.answer(&event("Create", KIND, &properties())));
    assert_eq!(world.count("PutSecretValue"), 2);
    assert_eq!(world.secrets().len(), 1);
}

#[test]
fn what_goes_wrong_is_told_without_it() {
    let world = world();
    world.client("public", &json!({ "ClientName": "site" }));
    let told = |name: &str, value: &str, expected: &str| {
        let mut properties = properties();
        properties[name] = value.into();
        let answer = world.answer(&event("Create", KIND, &properties));
        assert!(failed(&answer).contains(expected), "{answer}");
    };
    told("ClientId", "public", "the client `public` has no secret");
    told("ClientId", "nobody", "ResourceNotFoundException");
    told("Secret", "client", "`Secret` is the ARN of a secret");
    told(
        "UserPoolArn",
        "people",
        "`UserPoolArn` is the ARN of a user pool",
    );
    let foreign = POOL.replace("111122223333", "444455556666");
    told(
        "UserPoolArn",
        &foreign,
        "put the client's secret into Secrets Manager",
    );
    for (operation, fault) in [
        (
            "PutSecretValue",
            Fault::Refused(400, "AccessDeniedException"),
        ),
        (
            "PutSecretValue",
            Fault::Refused(400, "ResourceExistsException"),
        ),
        ("PutSecretValue", Fault::Hangup),
        ("DescribeUserPoolClient", Fault::Nonsense),
        ("PutSecretValue", Fault::Nonsense),
        ("DescribeUserPoolClient", Fault::Panic),
    ] {
        let world = self::world();
        world.fail(operation, fault, 6);
        failed(&world.answer(&event("Create", KIND, &properties())));
    }
}

#[test]
fn deletion_leaves_the_secret_to_its_stack() {
    let world = world();
    succeeded(&world.answer(&later("Delete", KIND, &properties(), &json!({}))));
    assert_eq!(world.log(), [""; 0]);
}
