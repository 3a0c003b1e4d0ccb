//! User pools and clients that are there already.

use palisade::cognito::{
    ClientSecretCopy, ClientUrls, ExistingClient, ExistingUserPool, OAuthScope, UserPool,
    UserPoolLookup,
};
use palisade::secretsmanager::Secret;
use palisade::ssm::Parameter;
use palisade::{App, Output, Region, RemovalPolicy, Stack, Value, text};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const POOL: &str = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";
const BOUNDARY: &str = "arn:aws:iam::111122223333:policy/boundary";

fn pool() -> ExistingUserPool {
    ExistingUserPool::arn(POOL)
}

fn client() -> ExistingClient {
    ExistingClient::id("1example23456789")
}

fn urls() -> ClientUrls {
    ClientUrls::new(pool(), client()).callback_url("https://docs.example.com/signin")
}

/// Everything that a pool tells.
fn told(stack: &mut Stack, id: &str, pool: &ExistingUserPool) {
    for (part, value) in [
        ("Arn", pool.user_pool_arn().into()),
        ("Id", pool.id()),
        ("Region", pool.region()),
        ("Account", pool.account().into()),
        ("Issuer", pool.provider_url().into()),
    ] {
        stack.add(&format!("{id}{part}"), Output::new(value));
    }
}

#[test]
fn bare() -> Result<(), Mismatch> {
    sample::template("cognito/existing-bare", |stack| {
        let pages = stack.add("Pages", UserPoolLookup::new(pool()));
        stack.add("Host", Output::new(pages.sign_in_host()));
        stack.add("Urls", urls());
        let secret = stack.add("Secret", Secret::empty());
        let copy = ClientSecretCopy::new(pool(), client().confidential(), secret);
        stack.add("SecretCopy", copy);
        told(stack, "Pool", &pool());
    })
}

#[test]
fn full() -> Result<(), Mismatch> {
    sample::template("cognito/existing-full", |stack| {
        stack.account("111122223333");
        // A pool that only CloudFormation knows, here one of the same stack.
        let people = stack.add("People", UserPool::new());
        let late = ExistingUserPool::arn(people.arn());
        told(stack, "Late", &late);
        let lookup = UserPoolLookup::new(late.clone()).permissions_boundary(BOUNDARY);
        let pages = stack.add("Pages", lookup);
        stack.add(
            "Address",
            Output::new(text!("https://", pages.sign_in_host(), "/login")),
        );

        let given = UserPoolLookup::new(pool().sign_in_host("auth.example.com"));
        let given = stack.add("Given", given);
        assert_eq!(given.resource, None);
        assert_eq!(given.sign_in_host(), "auth.example.com".into());

        let urls = ClientUrls::new(late.clone(), client())
            .callback_url("https://docs.example.com/signin")
            .callback_url(text!("https://", pages.sign_in_host(), "/back"))
            .logout_url("https://docs.example.com/")
            .scopes([OAuthScope::OpenId, OAuthScope::custom("docs/read")])
            .permissions_boundary(BOUNDARY);
        stack.add("Urls", urls);

        let key = "arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555";
        let secret = Secret::empty()
            .name("prod/site/client")
            .kms_key(key)
            .removal(RemovalPolicy::Delete);
        let secret = stack.add("Secret", secret);
        let copy = ClientSecretCopy::new(late, client().confidential(), secret)
            .permissions_boundary(BOUNDARY);
        stack.add("SecretCopy", copy);
    })
}

#[test]
fn wrong() -> Result<(), Mismatch> {
    sample::problems("cognito/existing-wrong", |stack| {
        stack.account("444455556666");
        stack.add("Foreign", UserPoolLookup::new(pool()));
        stack.add("ForeignUrls", urls());
        let secret = stack.add("Secret", Secret::empty().kms_key("alias/site"));
        stack.add(
            "ForeignSecret",
            ClientSecretCopy::new(pool(), client(), secret),
        );
        let own = POOL.replace("111122223333", "444455556666");
        let own = || ExistingUserPool::arn(own.clone());
        stack.add("NoUrls", ClientUrls::new(own(), client()));
        let urls = ClientUrls::new(own(), ExistingClient::id("no id"))
            .callback_url("https://docs.example.com/*")
            .logout_url("https://docs.example.com/")
            .logout_url("https://docs.example.com/");
        stack.add("BadUrls", urls);
        let none =
            ExistingUserPool::arn("arn:aws:cognito-idp:eu-west-1:444455556666:userpool/AbCdEfGhI");
        stack.add("NoPool", UserPoolLookup::new(none));
        let host = own().sign_in_host("https://auth.example.com");
        let host = stack.add("BadHost", UserPoolLookup::new(host));
        stack.add("Host", Output::new(host.sign_in_host()));
    })
}

/// A pool of one region, looked up in another, and used in a third.
#[test]
fn what_is_looked_up_goes_to_other_regions() {
    let mut app = App::new();
    let site = app.stack("Site", Region::EuNorth1);
    let pages = site.add("Pages", UserPoolLookup::new(pool()));
    let edge = app.stack("Edge", Region::UsEast1);
    edge.add("Host", Parameter::new(pages.sign_in_host()));
    let assembly = app.synth().expect("the app is sound");
    let site = assembly.template("Site").to_string();
    assert!(site.contains(POOL), "{site}");
    let edge = assembly.template("Edge").to_string();
    assert!(
        edge.contains("Fn::GetStackOutput") && edge.contains("eu-north-1"),
        "{edge}"
    );
}

#[test]
fn a_pool_of_unknown_account_is_looked_up() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let lookup = stack.add("Pages", UserPoolLookup::new(pool()));
    assert!(lookup.resource.is_some());
    let late: Value<String> = palisade::Function::import_value("pool");
    stack.account("444455556666");
    stack.add("Late", UserPoolLookup::new(ExistingUserPool::arn(late)));
    // The first is told of, for the account holds for all of the stack.
    let problems = app.synth();
    assert!(
        problems.is_ok(),
        "what was unknown when it was added is left to the deployment"
    );
}
