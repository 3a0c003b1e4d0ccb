//! No output shows a secret, be it a user's own or one that synthesis makes.

use palisade::{
    App, Function, Handle, Json, Output, Parameter, Raw, Region, Stack, Value, Wiring, text,
};
use serde_json::json;

const SHOWN: &str =
    "would stand in an output, where everyone who may look at the stack can read it";

fn topic(name: Value<String>) -> Raw {
    Raw::new("AWS::SNS::Topic", json!({ "TopicName": name }))
}

fn told(app: App) -> String {
    let problems = app.synth().err();
    problems.map(|told| told.to_string()).unwrap_or_default()
}

/// How often a template of outputs shows secrets.
fn shown(outputs: impl FnOnce(&mut Stack)) -> (usize, String) {
    let mut app = App::new();
    outputs(app.stack("Site", Region::EuNorth1));
    let told = told(app);
    (told.matches(SHOWN).count(), told)
}

#[test]
fn an_output_shows_no_hidden_parameter() {
    let (count, told) = shown(|stack| {
        let hidden: Value<String> = stack.add("Password", Parameter::text().no_echo());
        stack.add("Plain", Output::new(hidden.clone()));
        stack.add("InText", Output::new(text!("admin:", hidden.clone())));
        let encoded = Function::base64(hidden);
        stack.add("Encoded", Output::new(encoded));
    });
    assert_eq!(count, 3, "{told}");
    assert!(
        told.contains("the `NoEcho` parameter `Site/Password`"),
        "{told}"
    );
    for output in ["Site/Plain", "Site/InText", "Site/Encoded"] {
        assert!(told.contains(output), "{told}");
    }
}

#[test]
fn a_parameter_hidden_by_its_field_is_not_shown() {
    for (given, expected) in [
        (Json::from(true), 1),
        (Json::from("true"), 1),
        (Json::from("True"), 1),
        (Json::from(false), 0),
        (Json::from("false"), 0),
    ] {
        let (count, told) = shown(|stack| {
            let parameter = Parameter::text().field("NoEcho", given);
            let value: Value<String> = stack.add("Password", parameter);
            stack.add("Plain", Output::new(value));
        });
        assert_eq!(count, expected, "{told}");
    }
}

#[test]
fn an_output_shows_no_secret_that_cloudformation_reads() {
    let (count, told) = shown(|stack| {
        let secret = Function::resolve_secret("site", "password");
        stack.add("Whole", Output::new(secret.clone()));
        stack.add("InText", Output::new(text!("admin:", secret.clone())));
        stack.add("Encoded", Output::new(Function::base64(secret)));
        stack.add(
            "Ssm",
            Output::new("{{resolve:ssm-secure:/site/password:1}}"),
        );
        let name = stack.add("Name", Raw::new("AWS::SNS::Topic", json!({})));
        let late = Function::resolve_secret(name.reference(), "password");
        stack.add("Late", Output::new(late));
        let divided = text!(
            "${",
            "{{resolve:",
            "secretsmanager:",
            name.reference(),
            "}}"
        );
        stack.add("Divided", Output::new(divided));
    });
    assert_eq!(count, 6, "{told}");
    assert!(
        told.contains("what `{{resolve:ssm-secure:...}}` stands for"),
        "{told}"
    );
}

#[test]
fn no_hidden_parameter_crosses_stacks() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let mut app = App::new().wiring(wiring);
        let hidden: Value<String> = app
            .stack("People", Region::EuNorth1)
            .add("Password", Parameter::text().no_echo());
        let site = app.stack("Site", Region::EuNorth1);
        site.add("Plain", topic(hidden.clone()));
        site.add("InText", topic(text!("admin:", hidden)));
        let told = told(app);
        assert_eq!(told.matches(SHOWN).count(), 2, "{wiring:?}: {told}");
        assert!(
            told.contains("`People/Password`")
                && told.contains("Site/Plain")
                && told.contains("Site/InText"),
            "{told}"
        );
    }
}

#[test]
fn no_access_key_is_shown() {
    let (count, told) = shown(|stack| {
        let key = Raw::new("AWS::IAM::AccessKey", json!({ "UserName": "ada" }));
        let key: Handle<Raw> = stack.add("Key", key);
        let secret: Value<String> = key.attribute("SecretAccessKey");
        stack.add("Secret", Output::new(secret));
        stack.add("Id", Output::new(key.reference()));
    });
    assert_eq!(count, 1, "{told}");
}

/// What is not an output may have them, and an output may have what is no secret.
#[test]
fn a_secret_is_used_where_it_is_not_shown() {
    let (_, told) = shown(|stack| {
        let hidden: Value<String> = stack.add("Password", Parameter::text().no_echo());
        stack.add("Plain", topic(hidden));
        stack.add(
            "Secret",
            topic(Function::resolve_secret("site", "password")),
        );
        stack.add("Domain", Output::new(Function::resolve_ssm("/site/domain")));
        let shown: Value<String> = stack.add("Stage", Parameter::text());
        stack.add("Shown", Output::new(shown));
    });
    assert_eq!(told, "");
}

#[test]
fn an_included_template_shows_no_secret() {
    let template = "
Parameters:
  Password: {Type: String, NoEcho: true}
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
  Client:
    Type: AWS::Cognito::UserPoolClient
    Properties: {UserPoolId: !Ref Pool, GenerateSecret: true}
Outputs:
  Attribute: {Value: !GetAtt Client.ClientSecret}
  InText: {Value: !Sub 'secret:${Client.ClientSecret}'}
  Parameter: {Value: !Ref Password}
  Reference: {Value: '{{resolve:secretsmanager:docs:SecretString:secret}}'}
  Id: {Value: !Ref Client}
";
    let (count, told) = shown(|stack| {
        stack.include_template(template);
    });
    assert_eq!(count, 4, "{told}");
}
