//! Templates on disk: swapped in as a whole, and never over what is not ours.

use std::fs;
use std::path::PathBuf;

use palisade::{App, Construct, Format, Raw, Region, Scope};
use serde_json::json;

/// A folder of the test's own, empty.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    folder
}

fn app(name: &str, stacks: &[&str]) -> App {
    let mut app = App::named("docs").environment("prod").tag("Team", "docs");
    for stack in stacks {
        let stack = app.stack(stack, Region::EuNorth1);
        let topic = Raw::new("AWS::SNS::Topic", json!({ "TopicName": name }));
        stack.add("Topic", topic);
        stack.parameter_value("Stage", "prod");
    }
    app
}

#[test]
fn the_folder_holds_what_sam_reads_and_a_manifest() {
    let out = folder("layout");
    let written = app("a", &["OneTwo"]).synth().unwrap().write(&out).unwrap();
    let expected = [
        "eu-north-1/OneTwo/template.yaml",
        "eu-north-1/OneTwo/samconfig.yaml",
        "manifest.json",
    ];
    assert_eq!(written.files, expected.map(PathBuf::from));
    let read = |name: &str| fs::read_to_string(out.join(name)).unwrap();
    insta::assert_snapshot!(read("eu-north-1/OneTwo/samconfig.yaml"), @"
    # Written by Palisade: what is changed here is gone with the next synthesis.
    version: 0.1
    prod:
      global:
        parameters:
          stack_name: docs-one-two
          region: eu-north-1
          confirm_changeset: false
          capabilities: CAPABILITY_NAMED_IAM
          s3_prefix: docs-one-two
          resolve_s3: true
      deploy:
        parameters:
          parameter_overrides:
            - Stage=prod
          tags:
            - Team=docs
    ");
    insta::assert_snapshot!(read("manifest.json"), @r#"
    {
      "version": 1,
      "app": "docs",
      "wiring": "stack-output",
      "environment": "prod",
      "stacks": [
        {
          "name": "OneTwo",
          "stackName": "docs-one-two",
          "region": "eu-north-1",
          "folder": "eu-north-1/OneTwo",
          "template": "eu-north-1/OneTwo/template.yaml",
          "dependsOn": [],
          "terminationProtection": false,
          "parameterValues": {
            "Stage": "prod"
          },
          "tags": {
            "Team": "docs"
          }
        }
      ],
      "wires": []
    }
    "#);
}

#[test]
fn a_stack_that_is_gone_leaves_nothing_behind() {
    let out = folder("leftovers");
    app("a", &["One", "Two"])
        .synth()
        .unwrap()
        .write(&out)
        .unwrap();
    let written = app("a", &["One"]).synth().unwrap().write(&out).unwrap();
    assert!(!out.join("eu-north-1/Two").exists());
    assert_eq!(written.changed, [PathBuf::from("manifest.json")]);
    assert!(written.added.is_empty(), "{written:?}");
    let gone =
        ["samconfig.yaml", "template.yaml"].map(|name| PathBuf::from("eu-north-1/Two").join(name));
    assert_eq!(written.removed, gone);
    let beside: Vec<String> = fs::read_dir(out.parent().unwrap())
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
        .filter(|name| name.starts_with(".leftovers"))
        .collect();
    assert!(beside.is_empty(), "{beside:?}");
}

#[test]
fn a_second_synthesis_of_the_same_touches_nothing() {
    let out = folder("again");
    let write = || {
        app("a", &["One", "Two"])
            .synth()
            .unwrap()
            .write(&out)
            .unwrap()
    };
    let first = write();
    assert_eq!(first.changed, first.files);
    let file = out.join("eu-north-1/One/template.yaml");
    let modified = || fs::metadata(&file).unwrap().modified().unwrap();
    let before = modified();
    let second = write();
    assert_eq!(second.files, first.files);
    assert!(second.changed.is_empty(), "{:?}", second.changed);
    assert_eq!(modified(), before);
}

#[test]
fn a_file_that_was_changed_by_hand_is_written_again() {
    let out = folder("by-hand");
    let write = || app("a", &["One"]).synth().unwrap().write(&out).unwrap();
    write();
    let name = "eu-north-1/One/template.yaml";
    let ours = fs::read_to_string(out.join(name)).unwrap();
    // As long as it was, so that only the content tells.
    fs::write(out.join(name), ours.replace("SNS", "SQS")).unwrap();
    assert_eq!(write().changed, [PathBuf::from(name)]);
    assert_eq!(fs::read_to_string(out.join(name)).unwrap(), ours);
}

#[test]
fn a_folder_that_no_synthesis_wrote_is_left_alone() {
    let out = folder("foreign");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("letter.txt"), "dear").unwrap();
    let error = app("a", &["One"]).synth().unwrap().write(&out).unwrap_err();
    assert!(error.to_string().contains("no synthesis wrote"), "{error}");
    assert_eq!(fs::read_to_string(out.join("letter.txt")).unwrap(), "dear");
}

#[test]
fn a_manifest_of_other_origin_does_not_give_a_folder_away() {
    let out = folder("other-manifest");
    fs::create_dir_all(&out).unwrap();
    for manifest in [
        "{}",
        "no JSON",
        r#"{ "version": 1, "wiring": "a", "stacks": [] }"#,
    ] {
        fs::write(out.join("manifest.json"), manifest).unwrap();
        fs::write(out.join("letter.txt"), "dear").unwrap();
        let error = app("a", &["One"]).synth().unwrap().write(&out).unwrap_err();
        assert!(error.to_string().contains("`letter.txt`"), "{error}");
        assert_eq!(fs::read_to_string(out.join("letter.txt")).unwrap(), "dear");
    }
}

#[test]
fn a_file_added_to_the_output_is_not_lost() {
    let out = folder("added");
    let write = || app("a", &["One"]).synth().unwrap().write(&out);
    write().unwrap();
    fs::write(out.join("eu-north-1/One/letter.txt"), "dear").unwrap();
    let error = write().unwrap_err();
    assert!(
        error.to_string().contains("`eu-north-1/One/letter.txt`"),
        "{error}"
    );
    assert!(error.hint().is_some());
    fs::remove_file(out.join("eu-north-1/One/letter.txt")).unwrap();
    fs::write(out.join(".DS_Store"), "what a file manager leaves").unwrap();
    write().unwrap();
}

#[test]
fn the_current_folder_and_those_above_are_not_swapped_away() {
    for out in [".", "..", "/"] {
        let error = app("a", &["One"]).synth().unwrap().write(out).unwrap_err();
        assert!(error.to_string().contains("the current folder"), "{error}");
    }
}

#[test]
fn json_is_written_where_it_is_asked_for() {
    let out = folder("json");
    let assembly = app("a", &["One"]).synth().unwrap();
    assembly.write_as(&out, Format::Json).unwrap();
    let text = fs::read_to_string(out.join("eu-north-1/One/template.json")).unwrap();
    let template: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        template["Resources"]["Topic"]["Properties"]["TopicName"],
        "a"
    );
    assert!(!out.join("eu-north-1/One/template.yaml").exists());
}

#[test]
fn a_folder_outside_of_the_output_folder_is_refused() {
    let mut app = App::new();
    app.stack("One", Region::EuNorth1).folder("../elsewhere");
    let problems = app.synth().unwrap_err();
    assert!(
        problems.to_string().contains("below the output folder"),
        "{problems}"
    );
}

/// A file beside the template, and one that is not there.
struct Files(PathBuf);

impl Construct for Files {
    type Output = [Option<String>; 2];

    fn build(self, scope: &mut Scope<'_>) -> [Option<String>; 2] {
        let made = scope.asset("made.txt", "made");
        [
            Some(made),
            scope.asset_file("later.zip", self.0.join("later.zip")),
        ]
    }
}

#[test]
fn files_go_with_their_template_and_missing_ones_are_named() {
    let out = folder("assets");
    let source = folder("assets-source");
    let mut app = App::new();
    let one = app.stack("One", Region::EuNorth1);
    one.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    let [made, later] = one.add("Files", Files(source.clone()));
    // What `printf made | sha256sum` says.
    let hash = "ea0890697a77af0a2e054cccec587c8a42feb5cf38e778c6c6e2a96bfb945c0b";
    assert_eq!(made.as_deref(), Some(hash));
    assert_eq!(later, None);
    let assembly = app.synth().unwrap();
    let missing: Vec<_> = assembly.missing_files().collect();
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].file, PathBuf::from("eu-north-1/One/later.zip"));
    assert_eq!(missing[0].source, source.join("later.zip"));
    assembly.write(&out).unwrap();
    assert_eq!(
        fs::read(out.join("eu-north-1/One/made.txt")).unwrap(),
        b"made"
    );
    assert!(!out.join("eu-north-1/One/later.zip").exists());
}
