use palisade::cognito::{Grant, ResourceServer, ResourceServerScope, UserPool, UserPoolClient};
use palisade::{App, Problems, Pseudo, Region, text};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

fn read() -> ResourceServerScope {
    ResourceServerScope::new("read", "Look at orders")
}

#[test]
fn a_bare_resource_server() -> Result<(), Mismatch> {
    sample::template("cognito/resource-server-bare", |stack| {
        let people = stack.add("People", UserPool::new());
        stack.add("Orders", ResourceServer::new(people, "orders"));
    })
}

#[test]
fn a_full_resource_server() -> Result<(), Mismatch> {
    sample::template("cognito/resource-server-full", |stack| {
        let people = stack.add("People", UserPool::new());
        let orders = ResourceServer::new(people, "https://orders.example.com/v1")
            .scope(read())
            .scope(ResourceServerScope::new("*", "Do anything"))
            .level1(|server| server.name("Orders, first version"));
        stack.add("Orders", orders);
        stack.add(
            "Unnamed",
            ResourceServer::new(people, "https://bills.example.com"),
        );
        let late = ResourceServer::new(people, text!("api-", Pseudo::StackName)).name("Late");
        stack.add("Late", late);
    })
}

#[test]
fn a_wrong_resource_server() -> Result<(), Mismatch> {
    sample::problems("cognito/resource-server-wrong", |stack| {
        let people = stack.add("People", UserPool::new());
        stack.add(
            "Twice",
            ResourceServer::new(people, "a").scope(read()).scope(read()),
        );
        let slash = ResourceServerScope::new("orders/read", "Look at orders");
        stack.add("Slash", ResourceServer::new(people, "b").scope(slash));
        let silent = ResourceServerScope::new("read", "");
        stack.add("Silent", ResourceServer::new(people, "c").scope(silent));
        stack.add("Space", ResourceServer::new(people, "my orders"));
    })
}

#[test]
fn a_scope_names_its_server_so_that_the_client_comes_after_it() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Shop", Region::EuNorth1);
    let people = stack.add("People", UserPool::new());
    let orders = stack.add(
        "Orders",
        ResourceServer::new(people, "orders").scope(read()),
    );
    let machine = UserPoolClient::new(people)
        .confidential()
        .grant(Grant::ClientCredentials)
        .scopes([orders.scope(&read())]);
    let machine = stack.add("Machine", machine);
    let assembly = app.synth()?;
    assert_eq!(
        assembly.resource(machine).property("/AllowedOAuthScopes"),
        json!([{ "Fn::Sub": "${Orders}/read" }])
    );
    Ok(())
}
