use std::time::Duration;

use palisade::cfn::lambda::function;
use palisade::lambda::{EdgeFunction, LogLevel, Permission, Runtime};
use palisade::{
    App, Assembly, Output, Pseudo, Raw, Region, RemovalPolicy, ResourceView, Statement, Value,
    Wiring, text,
};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

#[test]
fn a_bare_edge_function() -> Result<(), Mismatch> {
    sample::template("lambda/edge-function-bare", |stack| {
        stack.add("Authorize", EdgeFunction::new("authorize"));
    })
}

#[test]
fn a_full_edge_function() -> Result<(), Mismatch> {
    sample::template("lambda/edge-function-full", |stack| {
        let pool = stack.add("Pool", Raw::new("AWS::Cognito::UserPool", json!({})));
        let secret = "arn:aws:secretsmanager:us-east-1:111122223333:secret:client-AbCdEf";
        let sign_in = EdgeFunction::new("sign-in")
            .late(pool.reference(), 55)
            .late("3n4b5urk1ft4fl3mg5e62d9ado", 26)
            .runtime(Runtime::NodeJs24)
            .memory(512)
            .timeout(Duration::from_secs(30))
            .name("sign-in")
            .description("Signs visitors in")
            .log_group("/site/sign-in")
            .log_level(LogLevel::Warn)
            .allow(Statement::allow(["secretsmanager:GetSecretValue"]).resource(secret))
            .permissions_boundary("arn:aws:iam::111122223333:policy/boundary")
            .settings(text!(
                r#"{"client":""#,
                secret,
                r#"","pool":""#,
                pool.reference(),
                r#""}"#
            ))
            .removal(RemovalPolicy::Retain)
            .level1(|function| function.recursive_loop("Terminate"));
        stack.add("SignIn", sign_in);
    })
}

#[test]
fn a_wrong_edge_function() -> Result<(), Mismatch> {
    sample::problems("lambda/edge-function-wrong", |stack| {
        stack.add("Package", EdgeFunction::new("../authorize.zip"));
        let authorize = || EdgeFunction::new("authorize");
        stack.add("Memory", authorize().memory(64));
        stack.add("Much", authorize().memory(10_241));
        stack.add("Time", authorize().timeout(Duration::from_secs(31)));
        stack.add("Never", authorize().timeout(Duration::ZERO));
        stack.add("Moment", authorize().timeout(Duration::from_millis(1500)));
        stack.add("Dot", authorize().late("docs.example.com", 253));
        stack.add("Empty", authorize().late("", 1));
        stack.add("Space", authorize().late("a b", 3));
        stack.add("Known", authorize().late("x".repeat(200), 200));
        let long = authorize()
            .late(Pseudo::StackName, 61)
            .late(Pseudo::AccountId, 61);
        stack.add("Long", long);
        stack.add("At", authorize().late("@x", 2));
        let full = authorize().late(Pseudo::StackName, 95).settings("{}");
        stack.add("Full", full);
        stack.add("Settings", authorize().settings(""));
        let everything = authorize().level1(|it| {
            it.architectures(["arm64"])
                .dead_letter_config(function::DeadLetterConfig::new())
                .environment(function::Environment::new())
                .ephemeral_storage(function::EphemeralStorage::new().size(513))
                .file_system_configs(Vec::<Value<function::FileSystemConfig>>::new())
                .image_config(function::ImageConfig::new())
                .layers(["arn:aws:lambda:us-east-1:111122223333:layer:x:1"])
                .package_type("Image")
                .runtime_management_config(
                    function::RuntimeManagementConfig::new().update_runtime_on("Manual"),
                )
                .snap_start(function::SnapStart::new().apply_on("None"))
                .tracing_config(function::TracingConfig::new().mode("Active"))
                .vpc_config(function::VpcConfig::new())
        });
        stack.add("Everything", everything);
        stack.add("Name", authorize().name("no spaces, please"));
    })
}

#[test]
fn a_full_permission() -> Result<(), Mismatch> {
    sample::template("lambda/permission-full", |stack| {
        let authorize = stack.add("Authorize", EdgeFunction::new("authorize"));
        let permission = Permission::for_service("s3.amazonaws.com", authorize)
            .source("arn:aws:s3:::docs")
            .source_account("111122223333")
            .level1(|permission| permission.action("lambda:*"));
        stack.add("Invoke", permission);
        let any = Permission::for_service("cognito-idp.amazonaws.com", authorize.function);
        stack.add("Any", any);
    })
}

#[test]
fn a_wrong_permission() -> Result<(), Mismatch> {
    sample::problems("lambda/permission-wrong", |stack| {
        let authorize = stack.add("Authorize", EdgeFunction::new("authorize"));
        let service = "s3.amazonaws.com";
        let permission = Permission::for_service(service, authorize).source("docs");
        stack.add("Source", permission);
        let permission = Permission::for_service(service, authorize).source_account("docs");
        stack.add("Account", permission);
    })
}

/// An app whose function is asked for in Stockholm, and used in Ireland.
fn app(comment: &str, wiring: Wiring) -> Assembly {
    let packages = sample::packages(&[("authorize", comment)]).expect("the folder can be written");
    let mut app = App::new().packages(packages).wiring(wiring);
    let users = app.stack("Users", Region::EuNorth1);
    let authorize = users.add("Authorize", EdgeFunction::new("authorize"));
    let site = app.stack("Site", Region::EuWest1);
    site.add(
        "Use",
        Raw::new(
            "AWS::SSM::Parameter",
            json!({
                "Type": "String",
                "Value": authorize.version.arn(),
            }),
        ),
    );
    app.synth().expect("the app is sound")
}

#[test]
fn a_function_asked_for_elsewhere_is_made_at_the_edge() {
    let assembly = app("1", Wiring::StackOutput);
    let edge = assembly.stack("Edge").unwrap();
    assert_eq!(edge.region(), Region::UsEast1);
    let ids: Vec<&str> = edge.resources().map(ResourceView::logical_id).collect();
    assert_eq!(
        ids[..3],
        [
            "UsersAuthorizeRole",
            "UsersAuthorize",
            "UsersAuthorizePolicy"
        ]
    );
    assert!(ids[3].starts_with("UsersAuthorizeVersion"));
    let names: Vec<&str> = assembly.stacks().map(palisade::StackView::name).collect();
    assert_eq!(names, ["Edge", "Site"], "a stack of nothing is left out");
}

#[test]
fn a_version_used_elsewhere_is_wired() {
    for (wiring, reading) in [
        (Wiring::StackOutput, "Fn::GetStackOutput"),
        (Wiring::Parameters, "Ref"),
    ] {
        let assembly = app("1", wiring);
        let site = assembly.stack("Site").unwrap();
        let used = site.resources().next().unwrap();
        assert!(used.property("/Value").get(reading).is_some(), "{wiring:?}");
        assert!(site.incoming().any(|wire| wire.producer.name() == "Edge"));
    }
}

#[test]
fn another_package_is_another_version_and_changes_who_uses_it() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let first = app("1", wiring);
        let second = app("2", wiring);
        assert_ne!(version(&first), version(&second));
        assert_eq!(version(&first), version(&app("1", wiring)));
        assert_ne!(
            first.template("Site").yaml(),
            second.template("Site").yaml(),
            "{wiring:?}"
        );
    }
}

pub(crate) fn version(assembly: &Assembly) -> String {
    let edge = assembly.stack("Edge").expect("the function is there");
    let version = edge
        .resources()
        .find(|it| it.type_name() == "AWS::Lambda::Version")
        .expect("the function has a version");
    version.logical_id().to_owned()
}

#[test]
fn a_missing_package_is_named_and_synthesis_goes_on() {
    let packages = sample::packages(&[("authorize", "1")]).unwrap();
    let mut app = App::new().packages(packages);
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("SignOut", EdgeFunction::new("sign-out"));

    let assembly = app.synth().unwrap();
    let missing: Vec<_> = assembly.missing_files().collect();
    assert_eq!(missing.len(), 1);
    assert!(format!("{:?}", missing[0]).contains("sign-out.zip"));
}

/// The id of the version of a function that knows a user pool of another region.
fn version_of(
    wiring: Wiring,
    pool: serde_json::Value,
    change: impl FnOnce(EdgeFunction) -> EdgeFunction,
) -> (String, String) {
    let packages = sample::packages(&[("authorize", "1")]).expect("the folder can be written");
    let mut app = App::new().packages(packages).wiring(wiring);
    let users = app.stack("Users", Region::EuNorth1);
    let pool = users.add("Pool", Raw::new("AWS::Cognito::UserPool", pool));
    let authorize = EdgeFunction::new("authorize").late(pool.reference(), 55);
    let authorize = users.add("Authorize", change(authorize));
    let assembly = app.synth().expect("the app is sound");
    let description = assembly
        .resource(authorize.function)
        .property("/Description");
    (version(&assembly), description.to_string())
}

#[test]
fn another_definition_is_another_version() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let first = version_of(wiring, json!({}), |it| it);
        assert_eq!(first, version_of(wiring, json!({}), |it| it));
        let digest = first.0.strip_prefix("UsersAuthorizeVersion").unwrap();
        assert_eq!(first.1, format!("\"definition {digest}\""));
        let others = [
            version_of(wiring, json!({ "UserPoolName": "people" }), |it| it),
            version_of(wiring, json!({}), |it| it.memory(256)),
            version_of(wiring, json!({}), |it| it.late("blue", 4)),
            version_of(wiring, json!({}), |it| it.description("Lets people in")),
            version_of(wiring, json!({}), |it| {
                it.level1(|it| it.ephemeral_storage(function::EphemeralStorage::new().size(512)))
            }),
        ];
        for (index, other) in others.iter().enumerate() {
            assert_ne!(&first.0, &other.0, "{wiring:?} {index}");
            // Else Lambda makes no new version, and CloudFormation fails.
            assert_ne!(&first.1, &other.1, "{wiring:?} {index}");
            assert_eq!(
                others.iter().filter(|it| *it == other).count(),
                1,
                "{index}"
            );
        }
    }
}

/// What the function does not name, and in what order things were added, makes no new version.
#[test]
fn what_does_not_concern_a_function_makes_no_new_version() {
    let synth = |others: u32| {
        let packages = sample::packages(&[("authorize", "1")]).expect("the folder can be written");
        let mut app = App::new().packages(packages);
        // Tags are not part of a version.
        app = app.tag("Others", others.to_string());
        let site = app.stack("Site", Region::EuNorth1);
        for index in 0..others {
            site.add(
                &format!("Topic{index}"),
                Raw::new("AWS::SNS::Topic", json!({})),
            );
        }
        let pool = site.add("Pool", Raw::new("AWS::Cognito::UserPool", json!({})));
        site.add(
            "Authorize",
            EdgeFunction::new("authorize").late(pool.reference(), 55),
        );
        version(&app.synth().unwrap())
    };
    assert_eq!(synth(0), synth(3));
}

/// An aspect changes the function after it was built: its version follows all the same.
#[test]
fn a_version_follows_what_an_aspect_changes() {
    let synth = |memory: u32| {
        let packages = sample::packages(&[("authorize", "1")]).expect("the folder can be written");
        let mut app = App::new().packages(packages);
        app.stack("Site", Region::UsEast1)
            .add("Authorize", EdgeFunction::new("authorize"));
        app.aspect(move |resource| {
            if resource.type_name() == "AWS::Lambda::Function" {
                resource.set("/MemorySize", memory);
            }
        });
        let assembly = app.synth().unwrap();
        let site = assembly.stack("Site").unwrap();
        let ids: Vec<String> = site
            .resources()
            .map(|it| it.logical_id().to_owned())
            .collect();
        ids
    };
    assert_eq!(synth(128), synth(128));
    assert_ne!(synth(128), synth(256));
}

/// Two functions of one package share its file; the late description stays late.
#[test]
fn functions_of_one_package_share_it() {
    let packages = sample::packages(&[("authorize", "1")]).unwrap();
    let folder = std::env::temp_dir().join(format!("palisade-shared-{}", std::process::id()));
    let mut app = App::new().packages(packages);
    for (name, region) in [("North", Region::EuNorth1), ("West", Region::EuWest1)] {
        let stack = app.stack(name, region);
        let function = EdgeFunction::new("authorize").description(Pseudo::StackName);
        let function = stack.add("Authorize", function);
        stack.add("Other", EdgeFunction::new("authorize"));
        let _ = function;
    }
    let assembly = app.synth().unwrap();
    let edge = assembly.stack("Edge").unwrap();
    let function = edge
        .resources()
        .find(|it| it.logical_id() == "NorthAuthorize")
        .unwrap();
    let description = function.property("/Description");
    assert!(
        description["Fn::Sub"]
            .as_str()
            .unwrap()
            .starts_with("${AWS::StackName} (definition ")
    );
    let written = assembly.write(&folder).unwrap();
    let zips = written
        .files
        .iter()
        .filter(|it| it.ends_with("authorize.zip"));
    assert_eq!(zips.count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

/// The version in an output of the edge's own stack.
#[test]
fn a_function_of_the_stack_itself_stays_in_it() {
    let packages = sample::packages(&[("authorize", "1")]).unwrap();
    let mut app = App::new().packages(packages);
    let site = app.stack("Site", Region::UsEast1);
    let authorize = site.add("Authorize", EdgeFunction::new("authorize"));
    site.add("Version", Output::new(authorize.version.arn()));
    let assembly = app.synth().unwrap();
    assert!(assembly.stack("Edge").is_none());
    assert_eq!(assembly.resource(authorize.version).stack(), "Site");
    assert_eq!(
        assembly
            .resource(authorize.version)
            .attribute("DeletionPolicy"),
        "Retain"
    );
    assert!(
        assembly
            .resource(authorize.version)
            .property("/Tags")
            .is_null()
    );
}

/// What another region knows is held in us-east-1, and a change of it is a new version.
#[test]
fn settings_are_held_where_the_function_is() {
    let synth = |pool: serde_json::Value| {
        let packages = sample::packages(&[("authorize", "1")]).expect("the folder can be written");
        let mut app = App::new().packages(packages);
        let users = app.stack("Users", Region::EuNorth1);
        let pool = users.add("Pool", Raw::new("AWS::Cognito::UserPool", pool));
        let settings = text!("pool ", pool.attribute::<String>("Arn"));
        let authorize = EdgeFunction::new("authorize").settings(settings);
        let authorize = users.add("Authorize", authorize);
        (app.synth().expect("the app is sound"), authorize)
    };
    let (assembly, authorize) = synth(json!({}));
    let settings = assembly.resource(authorize.settings.unwrap());
    assert_eq!(
        (settings.stack(), settings.logical_id()),
        ("Edge", "UsersAuthorizeSettings")
    );
    assert!(
        settings
            .property("/Value")
            .to_string()
            .contains("Fn::GetStackOutput")
    );
    let handler = assembly.resource(authorize.function).property("/Handler");
    assert_eq!(handler["Fn::Sub"], "index.@${UsersAuthorizeSettings}");
    let (other, _) = synth(json!({ "UserPoolName": "people" }));
    assert_ne!(version(&assembly), version(&other));
}

/// A problem of what moved to the edge is told where the user added it.
#[test]
fn a_problem_at_the_edge_has_the_path_of_who_asked() {
    let packages = sample::packages(&[("authorize", "1")]).unwrap();
    let mut app = App::new().packages(packages);
    let site = app.stack("Site", Region::EuNorth1);
    site.add("Authorize", EdgeFunction::new("authorize").late("", 0));
    let problems = app.synth().unwrap_err();
    let paths: Vec<_> = problems
        .iter()
        .filter_map(palisade::Problem::path)
        .collect();
    assert_eq!(paths, ["Site/Authorize"]);
}
