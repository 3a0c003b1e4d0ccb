//! Configurations in packages of functions at the edge.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use palisade::lambda::EdgeFunction;
use palisade::{App, Raw, Region};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

use crate::lambda::version;

/// The package's file beside the template, and the id of the version, of a function with a configuration.
fn configured(package: &str, configuration: Option<serde_json::Value>) -> (String, String) {
    let packages = sample::packages(&[("authorize", "1")]).expect("the folder can be written");
    let mut app = App::new().packages(packages);
    let stack = app.stack("Edge", Region::UsEast1);
    let function = EdgeFunction::new(package);
    let function = match configuration {
        Some(configuration) => function.config(configuration),
        None => function,
    };
    let function = stack.add("Authorize", function);
    let assembly = app.synth().expect("the app is sound");
    let file = assembly.resource(function.function).property("/Code");
    (file.to_string(), version(&assembly))
}

#[test]
fn another_configuration_is_another_version_whether_or_not_the_package_is_there() {
    for package in ["authorize", "not-built"] {
        let first = configured(package, Some(json!({ "site": "one" })));
        assert_eq!(first, configured(package, Some(json!({ "site": "one" }))));
        let second = configured(package, Some(json!({ "site": "two" })));
        let without = configured(package, None);
        assert_eq!(without.0, format!("\"{package}.zip\""));
        for (one, other) in [(&first, &second), (&first, &without), (&second, &without)] {
            assert_ne!(one.0, other.0);
            assert_ne!(one.1, other.1);
        }
    }
}

#[test]
fn functions_of_one_package_have_configurations_of_their_own() {
    let packages = sample::packages(&[("authorize", "1")]).unwrap();
    let mut app = App::new().packages(&packages);
    let stack = app.stack("Site", Region::UsEast1);
    for (id, site) in [("One", "one"), ("Two", "two"), ("Again", "one")] {
        stack.add(
            id,
            EdgeFunction::new("authorize").config(json!({ "site": site })),
        );
    }
    stack.add("Missing", EdgeFunction::new("sign-out").config(1));

    let assembly = app.synth().unwrap();
    let used: Vec<_> = assembly
        .packages()
        .into_iter()
        .map(|package| (package.name, package.path.to_owned(), package.is_there))
        .collect();
    let path = |name: &str| packages.join(format!("{name}.zip"));
    assert_eq!(
        used,
        [
            ("authorize", path("authorize"), true),
            ("sign-out", path("sign-out"), false)
        ]
    );
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lambda-configured");
    let written = assembly.write(&out).unwrap();
    let zips: Vec<_> = written
        .files
        .iter()
        .filter(|file| file.extension().is_some_and(|end| end == "zip"))
        .map(|file| fs::read(out.join(file)).unwrap())
        .collect();
    assert_eq!(zips.len(), 2);
    for site in ["one", "two"] {
        let entry = format!("{{\n  \"site\": \"{site}\"\n}}\n");
        let holds = |zip: &Vec<u8>| {
            zip.windows(entry.len())
                .any(|bytes| bytes == entry.as_bytes())
        };
        assert_eq!(zips.iter().filter(|zip| holds(zip)).count(), 1, "{site}");
    }
}

#[test]
fn a_configuration_that_no_file_can_hold() -> Result<(), Mismatch> {
    sample::problems("lambda/edge-function-configuration-wrong", |stack| {
        let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
        let late = json!({ "deep": [{ "topic": topic.reference() }] });
        stack.add("Late", EdgeFunction::new("authorize").config(late));
        let pairs = BTreeMap::from([((1, 2), "pair")]);
        stack.add("Keys", EdgeFunction::new("authorize").config(pairs));
    })
}

#[test]
fn a_package_that_takes_no_configuration_is_told() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lambda-packages");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("authorize.zip"), "no archive").unwrap();
    let synth = |function: EdgeFunction| {
        let mut app = App::new().packages(&folder);
        app.stack("Edge", Region::UsEast1)
            .add("Authorize", function);
        app.synth()
    };
    assert!(synth(EdgeFunction::new("authorize")).is_ok());
    let problems = synth(EdgeFunction::new("authorize").config(1)).unwrap_err();
    assert_eq!(problems.len(), 1);
    let text = problems.to_string();
    assert!(text.contains("authorize.zip` is no zip archive"), "{text}");
    assert!(text.contains("Edge/Authorize"), "{text}");
}
