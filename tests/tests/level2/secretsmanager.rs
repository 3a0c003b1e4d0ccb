use palisade::iam::ManagedPolicy;
use palisade::secretsmanager::{Password, Secret};
use palisade::{App, Construct, Handle, Principal, Raw, Region, RemovalPolicy, Scope, Statement};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

#[test]
fn a_bare_secret() -> Result<(), Mismatch> {
    sample::template("secretsmanager/secret-bare", |stack| {
        stack.add("Key", Secret::new());
    })
}

#[test]
fn a_full_secret() -> Result<(), Mismatch> {
    sample::template("secretsmanager/secret-full", |stack| {
        let password = Password::new()
            .length(64)
            .without("\"\\")
            .without_lowercase()
            .without_uppercase()
            .without_digits()
            .spaces()
            .any_mix();
        let secret = Secret::generated(password)
            .name("prod/site/key")
            .description("Signs sessions")
            .kms_key("alias/site")
            .replica(Region::EuNorth1)
            .replica_under(Region::EuWest1, "alias/site")
            .removal(RemovalPolicy::Delete)
            .level1(|secret| secret.description("Signs the sessions of readers"));
        let secret = stack.add("Key", secret);
        let user = Secret::generated_in(
            [("username", "admin \"1\"")],
            "password",
            Password::new().without_punctuation(),
        );
        let user = stack.add("User", user);
        let policy = ManagedPolicy::new().allow(secret.reading());
        stack.add("Reading", policy);
        let value = json!({ "Type": "String", "Value": user.resolved_field("password") });
        stack.add("Field", Raw::new("AWS::SSM::Parameter", value));
        let value = json!({ "Type": "String", "Value": secret.resolved() });
        stack.add("Whole", Raw::new("AWS::SSM::Parameter", value));
    })
}

#[test]
fn a_secret_of_another_resource() -> Result<(), Mismatch> {
    sample::template("secretsmanager/secret-holding", |stack| {
        let pool = stack.add("Pool", Raw::new("AWS::Cognito::UserPool", json!({})));
        let client = json!({ "UserPoolId": pool.reference(), "GenerateSecret": true });
        let client = stack.add("Client", Raw::new("AWS::Cognito::UserPoolClient", client));
        let secret = client.attribute::<String>("ClientSecret");
        stack.add("Plain", Secret::holding(secret.clone()));
        let fields = [
            ("client_id", client.reference()),
            ("client_secret", secret),
            ("said", "\"yes\"".into()),
        ];
        stack.add("Fields", Secret::holding_fields(fields));
    })
}

#[test]
fn a_wrong_secret() -> Result<(), Mismatch> {
    sample::problems("secretsmanager/secret-wrong", |stack| {
        stack.add("Literal", Secret::holding("hunter2"));
        stack.add("Fields", Secret::holding_fields([("password", "hunter2")]));
        stack.add("Name", Secret::new().name("prod:site"));
        stack.add("Own", Secret::new().replica(Region::UsEast1));
        let twice = Secret::new()
            .replica(Region::EuWest1)
            .replica(Region::EuWest1);
        stack.add("Twice", twice);
        stack.add("Short", Secret::generated(Password::new().length(3)));
        stack.add("Long", Secret::generated(Password::new().length(4097)));
        let nothing = Password::new()
            .without_lowercase()
            .without_uppercase()
            .without_digits()
            .without_punctuation();
        stack.add("Nothing", Secret::generated(nothing));
    })
}

/// Statements on a secret become its one policy, in the secret's stack.
#[test]
fn a_secret_has_a_policy_of_its_own() {
    struct Grants(Handle<Secret>);
    impl Construct for Grants {
        type Output = ();
        fn build(self, scope: &mut Scope<'_>) {
            let read = || Statement::allow(["secretsmanager:GetSecretValue"]).resource("*");
            scope.allow(self.0, read().principal(Principal::account("111122223333")));
            scope.allow(self.0, read().principal(Principal::account("444455556666")));
        }
    }
    let mut app = App::new();
    let stack = app.stack("Keys", Region::EuNorth1);
    let secret = stack.add("Key", Secret::new());
    app.stack("Site", Region::EuNorth1)
        .add("Grants", Grants(secret));

    let assembly = app.synth().unwrap();
    let keys = assembly.stack("Keys").unwrap();
    let policy = keys
        .resources()
        .find(|it| it.logical_id() == "KeyPolicy")
        .unwrap();
    assert_eq!(policy.type_name(), "AWS::SecretsManager::ResourcePolicy");
    assert_eq!(policy.property("/SecretId/Ref"), "Key");
    assert_eq!(policy.property("/BlockPublicPolicy"), true);
    let statements = policy.property("/ResourcePolicy/Statement");
    assert_eq!(statements.as_array().map(Vec::len), Some(2));
}
