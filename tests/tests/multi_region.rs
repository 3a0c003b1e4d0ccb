//! The app `multi-region`: what it writes in both wirings, and what it must not.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use palisade::{App, Assembly, Wiring};
use palisade_synth::systems::multi_region::{Configuration, build};
use palisade_synth::systems::{ClientType, Environment, Name};
use palisade_synth::{Apps, Options};
use palisade_tests::sample;
use palisade_tests::snapshot;
use palisade_tests::whole::Output;
use serde_json::{Value, json};

const WIRINGS: [(&str, Wiring); 2] = [
    ("stack-output", Wiring::StackOutput),
    ("parameters", Wiring::Parameters),
];

fn scratch(test: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("multi-region")
        .join(test)
}

fn options(wiring: Wiring) -> Options<Configuration> {
    Options::default().wired_by(wiring)
}

fn app(wiring: Wiring) -> App {
    build(&options(wiring))
}

fn synthesized(app: App) -> Assembly {
    app.synth().unwrap_or_else(|problems| panic!("{problems}"))
}

fn template(assembly: &Assembly, stack: &str) -> Value {
    Value::from(
        assembly
            .stack(stack)
            .expect("the stack is there")
            .json()
            .clone(),
    )
}

fn keys(template: &Value, section: &str) -> BTreeSet<String> {
    let section = template[section].as_object();
    section
        .into_iter()
        .flatten()
        .map(|(key, _)| key.clone())
        .collect()
}

fn names<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.into_iter().map(str::to_owned).collect()
}

#[test]
fn both_wirings_are_as_reviewed() {
    for (name, wiring) in WIRINGS {
        let name = format!("multi-region/{name}");
        let output = Output::new(&name, &scratch("snapshot"), || app(wiring)).unwrap();
        output.equals_its_snapshot().unwrap();
        output.is_read_as_meant().unwrap();
    }
}

/// The parameters of the hand-written templates that the app replaces, by their names.
#[test]
fn wired_by_parameters_the_templates_take_what_the_original_took() {
    let assembly = synthesized(app(Wiring::Parameters));
    let parameters = |stack| keys(&template(&assembly, stack), "Parameters");
    assert_eq!(
        parameters("UserPool"),
        names([
            "Environment",
            "ApplicationName",
            "DomainName",
            "HostedAuthDomainPrefix",
            "UserPoolSecretName",
        ])
    );
    assert_eq!(
        parameters("LambdaEdge"),
        names([
            "Environment",
            "ApplicationName",
            "DomainName",
            "HostedZoneId",
            "SecretArn",
            "SsmParametersArn",
        ])
    );
    assert_eq!(
        parameters("CloudFrontDistribution"),
        names([
            "Environment",
            "ApplicationName",
            "BucketNameSuffix",
            "DomainName",
            "HostedZoneId",
            "SSLCertificateArn",
            "SignInFunctionArn",
            "AuthorizeFunctionArn",
            "RefreshFunctionArn",
            "SignOutFunctionArn",
            "IndexPathFunctionArn",
        ])
    );
}

#[test]
fn the_resources_have_the_logical_ids_of_the_original() {
    for (_, wiring) in WIRINGS {
        let assembly = synthesized(app(wiring));
        let has = |stack, ids: &[&str]| {
            let there = keys(&template(&assembly, stack), "Resources");
            for id in ids {
                assert!(there.contains(*id), "{id} is not in {there:?}");
            }
        };
        has(
            "UserPool",
            &[
                "UserPool",
                "UserPoolClient",
                "HostedUserPoolDomain",
                "UserPoolEndpointParameter",
                "UserPoolIdParameter",
                "UserPoolHostedUiParameter",
                "ContentRootParameter",
            ],
        );
        let functions = [
            "HandleSignInFunction",
            "AuthorizeFunction",
            "RefreshFunction",
            "SignOutFunction",
            "IndexPathFunction",
        ];
        has("LambdaEdge", &["SSLCertificate"]);
        has("LambdaEdge", &functions);
        has(
            "CloudFrontDistribution",
            &[
                "ContentBucket",
                "ContentBucketPolicy",
                "CloudFrontDistribution",
                "Route53Record",
            ],
        );
        let outputs = keys(&template(&assembly, "UserPool"), "Outputs");
        let original = names([
            "CognitoUserPoolID",
            "CognitoAppClientID",
            "CognitoUrl",
            "CognitoHostedUI",
        ]);
        assert!(outputs.is_superset(&original), "{outputs:?}");
        assert!(keys(&template(&assembly, "LambdaEdge"), "Outputs").contains("SSLCertificateARN"));
    }
}

#[test]
fn folders_and_stack_names_are_those_of_the_original() {
    let assembly = synthesized(app(Wiring::StackOutput));
    let stacks: Vec<_> = assembly
        .stacks()
        .map(|stack| (stack.folder().to_owned(), stack.stack_name().to_owned()))
        .collect();
    let expected = [
        ("eu-north-1/UserPool", "serverless-auth-user-pool"),
        ("us-east-1", "serverless-auth-lambda-edge"),
        ("eu-north-1/CloudFrontDistribution", "serverless-auth-infra"),
    ];
    assert_eq!(
        stacks,
        expected.map(|(folder, name)| (folder.to_owned(), name.to_owned()))
    );
}

#[test]
fn a_public_client_has_no_secret_anywhere() {
    let assembly = synthesized(app(Wiring::StackOutput));
    for stack in assembly.stacks() {
        let text = assembly.template(stack.name()).to_string();
        assert!(!text.contains("SecretsManager"), "{}", stack.name());
        assert!(!text.contains("ClientSecret"), "{}", stack.name());
    }
}

#[test]
fn a_secret_reaches_secrets_manager_and_nothing_else() {
    for (_, wiring) in WIRINGS {
        let configuration = Configuration {
            client: Some(ClientType::Confidential),
            ..Configuration::default()
        };
        let assembly = synthesized(build(&Options::new(configuration).wired_by(wiring)));
        let mut secrets = 0;
        for stack in assembly.stacks() {
            let template = template(&assembly, stack.name());
            for (id, resource) in template["Resources"].as_object().unwrap() {
                if resource.to_string().contains("ClientSecret") {
                    assert_eq!(resource["Type"], "AWS::SecretsManager::Secret", "{id}");
                    secrets += 1;
                }
            }
            let outputs = template["Outputs"].to_string();
            assert!(!outputs.contains("ClientSecret"), "{outputs}");
        }
        assert_eq!(secrets, 1);
    }
}

#[test]
fn every_path_passes_a_function_at_viewer_request() {
    let assembly = synthesized(app(Wiring::StackOutput));
    let template = template(&assembly, "CloudFrontDistribution");
    let config =
        &template["Resources"]["CloudFrontDistribution"]["Properties"]["DistributionConfig"];
    let behaviors = config["CacheBehaviors"].as_array().unwrap();
    let patterns: Vec<_> = behaviors
        .iter()
        .map(|behavior| &behavior["PathPattern"])
        .collect();
    assert_eq!(patterns, ["/signin", "/refresh", "/signout"]);
    for behavior in behaviors.iter().chain([&config["DefaultCacheBehavior"]]) {
        let events: Vec<_> = behavior["LambdaFunctionAssociations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|association| &association["EventType"])
            .collect();
        assert!(events.contains(&&json!("viewer-request")), "{behavior}");
        assert_eq!(behavior["ViewerProtocolPolicy"], "redirect-to-https");
        assert!(behavior.get("ForwardedValues").is_none());
    }
    let statuses: Vec<_> = config["CustomErrorResponses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|page| &page["ResponseCode"])
        .collect();
    assert!(!statuses.contains(&&json!(200)), "an error stays an error");
}

#[test]
fn another_package_makes_another_version_and_the_site_follows() {
    let assembly = |content: &str| {
        let comments = ["authorize", "sign-in", "refresh", "sign-out", "index-path"]
            .map(|name| (name, if name == "authorize" { content } else { "same" }));
        let packages = sample::packages(&comments).unwrap();
        synthesized(build(&options(Wiring::StackOutput).packages_in(packages)))
    };
    let first = assembly("one");
    let second = assembly("two");
    assert_eq!(
        first.template("UserPool").to_string(),
        second.template("UserPool").to_string()
    );
    let versions = |assembly: &Assembly| -> BTreeSet<String> {
        keys(&template(assembly, "LambdaEdge"), "Resources")
            .into_iter()
            .filter(|id| id.contains("Version"))
            .collect()
    };
    let changed: Vec<_> = versions(&second)
        .difference(&versions(&first))
        .cloned()
        .collect();
    assert!(
        matches!(&changed[..], [one] if one.starts_with("AuthorizeFunctionVersion")),
        "{changed:?}"
    );
    assert_ne!(
        first.template("CloudFrontDistribution").to_string(),
        second.template("CloudFrontDistribution").to_string()
    );
}

#[test]
fn the_longest_names_make_a_bucket_that_s3_allows() {
    let longest = "a".repeat(28);
    let configuration = Configuration {
        application: longest.parse().unwrap(),
        bucket_suffix: longest.parse().unwrap(),
        ..Configuration::default()
    };
    let name = format!("prod-{}-{}", longest, configuration.bucket_suffix.as_ref());
    assert!(name.parse::<palisade::s3::BucketName>().is_ok());
    synthesized(build(&Options::new(configuration)));
    assert!("a".repeat(29).parse::<Name>().is_err());
}

/// The picture in README.md is what the command draws.
#[test]
fn the_picture_is_the_apps() {
    let mut drawn = Vec::new();
    let mut said = Vec::new();
    let code = Apps::new().app("multi-region", "", build).run_from(
        ["synth", "graph", "--format", "svg"],
        &mut drawn,
        &mut said,
    );
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&said));
    let drawn = String::from_utf8(drawn).unwrap();
    snapshot::file("../docs/multi-region.svg", &drawn).unwrap();
}

#[test]
fn another_environment_or_application_takes_the_place_of_none() {
    let names = |configuration: Configuration| -> BTreeSet<String> {
        let assembly = synthesized(build(&Options::new(configuration)));
        assembly
            .stacks()
            .map(|stack| stack.stack_name().to_owned())
            .collect()
    };
    let prod = names(Configuration::default());
    let test = names(Configuration {
        environment: Environment::Test,
        ..Configuration::default()
    });
    let shop = names(Configuration {
        application: "shop".parse().unwrap(),
        ..Configuration::default()
    });
    assert!(prod.contains("serverless-auth-infra"), "{prod:?}");
    assert!(test.contains("serverless-auth-test-infra"), "{test:?}");
    assert!(shop.contains("shop-infra"), "{shop:?}");
    assert!(prod.is_disjoint(&test) && prod.is_disjoint(&shop));
}

#[test]
fn a_region_of_another_partition_is_refused() {
    let read = serde_json::from_value::<Configuration>(json!({ "region": "cn-north-1" }));
    let error = read.unwrap_err().to_string();
    assert!(
        error.contains("`cn-north-1`") && error.contains("us-east-1"),
        "{error}"
    );
}

#[test]
fn a_first_user_is_invited_and_content_is_uploaded_only_where_they_are_said() {
    let bare = synthesized(app(Wiring::StackOutput));
    assert_eq!(
        template(&bare, "UserPool")["Resources"]["FirstUser"],
        Value::Null
    );

    let configuration: Configuration = serde_json::from_value(json!({
        "firstUser": { "email": "ada@example.org", "name": "Ada Lovelace" },
        "content": "site",
    }))
    .unwrap();
    let assembly = synthesized(build(&Options::new(configuration)));
    let user = &template(&assembly, "UserPool")["Resources"]["FirstUser"];
    assert_eq!(user["Type"], "AWS::Cognito::UserPoolUser");
    assert_eq!(user["Properties"]["Username"], "ada@example.org");
    // The pool demands both of everyone.
    assert_eq!(
        user["Properties"]["UserAttributes"],
        json!([
            { "Name": "email", "Value": "ada@example.org" },
            { "Name": "name", "Value": "Ada Lovelace" },
        ])
    );
    let out = scratch("content");
    assembly.write(&out).unwrap();
    let manifest = std::fs::read_to_string(out.join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(
        manifest["stacks"][2]["contents"],
        json!([{ "bucket": "ContentBucket", "folder": "site" }])
    );
}
