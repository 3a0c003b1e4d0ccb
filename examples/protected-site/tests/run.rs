//! The program as its users run it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

/// The README promises it.
#[test]
fn the_program_is_short() {
    let lines = include_str!("../src/main.rs").lines().count();
    assert!(lines <= 25, "{lines}");
}

#[test]
fn synth_writes_a_site_that_is_guarded() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("protected-site");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_protected-site"))
        .args(["synth", "--no-build", "--format", "json"])
        .current_dir(&folder)
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{err}");
    let template = |stack: &str| -> Value {
        let path = folder.join("out").join(stack).join("template.json");
        serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
    };
    let site = template("eu-central-1/Site");
    let config = &site["Resources"]["DocsDistribution"]["Properties"]["DistributionConfig"];
    let guard = &config["DefaultCacheBehavior"]["LambdaFunctionAssociations"][0];
    assert_eq!(guard["EventType"], "viewer-request");
    assert_eq!(config["Aliases"][0], "docs.example.com");
    let users = &site["Resources"]["People"]["Properties"]["AdminCreateUserConfig"];
    assert_eq!(users["AllowAdminCreateUserOnly"], true);

    let edge = template("us-east-1/Edge");
    let resources = edge["Resources"].as_object().unwrap();
    let count = |kind: &str| resources.values().filter(|it| it["Type"] == kind).count();
    assert_eq!(count("AWS::Lambda::Function"), 4);
    assert_eq!(count("AWS::CertificateManager::Certificate"), 1);

    let manifest = fs::read(folder.join("out/manifest.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let contents = &manifest["stacks"][1]["contents"];
    assert_eq!(contents[0]["folder"], "public", "{manifest:#}");
}
