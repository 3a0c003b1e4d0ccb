//! `diff`: what a deployment would change.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::apps::{Ran, apps, argument, folder, run};

/// A stack of an output folder: its name, its template, and the values of its parameters.
type Stack<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

const POOL: &str = "
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      UserPoolName: news
      MfaConfiguration: 'ON'
  Old:
    Type: AWS::S3::Bucket
";

const SITE: &str = "
Parameters:
  Title:
    Type: String
Resources:
  CheckVersion0123456789abcdef:
    Type: AWS::Lambda::Version
    DeletionPolicy: Retain
    Properties:
      FunctionName: !Ref Check
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: s3:GetObject
            Resource: '*'
  Files:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: a
      Tags:
        - Key: a
          Value: '1'
        - Key: b
          Value: 2
";

/// Writes an output folder as synthesis does.
fn write(out: &Path, stacks: &[Stack<'_>]) {
    let mut listed = Vec::new();
    for (name, template, values) in stacks {
        fs::create_dir_all(out.join(name)).expect("the folder of tests can be written");
        fs::write(out.join(name).join("template.yaml"), template)
            .expect("the folder of tests can be written");
        let values: serde_json::Map<String, Value> = values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect();
        listed.push(json!({
            "name": name,
            "stackName": format!("news-{}", name.to_lowercase()),
            "region": "eu-north-1",
            "folder": name,
            "template": format!("{name}/template.yaml"),
            "dependsOn": [],
            "terminationProtection": false,
            "parameterValues": values,
        }));
    }
    let manifest = json!({
        "version": 1, "app": "news", "wiring": "stack-output", "environment": "default",
        "stacks": listed, "wires": [],
    });
    fs::write(out.join("manifest.json"), manifest.to_string())
        .expect("the folder of tests can be written");
}

fn diff(out: &Path, more: &[&str]) -> Ran {
    run(
        apps(),
        &[&["diff", "--no-synth", "--out", argument(out)], more].concat(),
    )
}

/// Two folders: what is there, and what differs in all the ways that are told.
fn folders(test: &str) -> (std::path::PathBuf, std::path::PathBuf) {
    let folder = folder(test);
    let (old, new) = (folder.join("old"), folder.join("new"));
    write(
        &old,
        &[
            ("Pool", POOL, &[]),
            ("Site", SITE, &[("Title", "news")]),
            ("Gone", POOL, &[]),
        ],
    );
    let pool = POOL
        .replace("'ON'", "OPTIONAL")
        .replace("  Old:\n    Type: AWS::S3::Bucket\n", "");
    let site = SITE
        .replace("0123456789abcdef", "fedcba9876543210")
        .replace(
            "Action: s3:GetObject",
            "Action: [s3:GetObject, s3:PutObject]",
        )
        .replace("BucketName: a", "BucketName: b")
        .replace("Value: 2", "Value: '2'");
    write(
        &new,
        &[
            ("Pool", &pool, &[]),
            ("Site", &site, &[("Title", "more news")]),
            ("Mail", "Resources: { A: { Type: AWS::SNS::Topic } }", &[]),
        ],
    );
    (old, new)
}

#[test]
fn differences_of_two_folders_are_told() {
    let (old, new) = folders("diff-folders");
    let ran = diff(&new, &["--against", argument(&old)]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out);
}

#[test]
fn programs_read_json() {
    let (old, new) = folders("diff-json");
    let ran = diff(
        &new,
        &[
            "--against",
            argument(&old),
            "--format",
            "json",
            "--stack",
            "Pool",
        ],
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out);
}

#[test]
fn scripts_ask_for_an_exit_code() {
    let (old, new) = folders("diff-exit-code");
    let ran = diff(
        &new,
        &["--against", argument(&old), "--exit-code", "--quiet"],
    );
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    let copy = new.with_file_name("copy");
    write(&copy, &[("Pool", POOL, &[])]);
    write(&new, &[("Pool", POOL, &[])]);
    let ran = diff(&new, &["--against", argument(&copy), "--exit-code"]);
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (0, "no differences in 1 stack\n")
    );
}

#[test]
fn what_cannot_be_compared_is_told() {
    let (old, new) = folders("diff-wrong");
    let told = |more: &[&str]| {
        let ran = diff(&new, more);
        assert_eq!(ran.code, 1, "{more:?}");
        ran.err.replace(argument(new.parent().unwrap()), "DIR")
    };
    let itself = told(&["--against", argument(&new)]);
    assert!(
        itself.starts_with("error: `DIR/new` is compared with itself\n hint: "),
        "{itself}"
    );
    let stack = told(&["--against", argument(&old), "--stack", "Pol"]);
    assert_eq!(
        stack,
        "error: there is no stack `Pol`\n hint: did you mean `Pool`?\n"
    );
    let nowhere = told(&["--against", "no-such-folder"]);
    assert!(
        nowhere.starts_with("error: `no-such-folder` holds no synthesis\n"),
        "{nowhere}"
    );
    fs::write(old.join("Pool/template.yaml"), "- a").unwrap();
    let template = told(&["--against", argument(&old)]);
    assert!(
        template.starts_with(
            "error: cannot read `DIR/old/Pool/template.yaml`: a template is a map of sections\n"
        ),
        "{template}"
    );
}

#[test]
fn templates_are_written_first() {
    let folder = folder("diff-synthesizes");
    let (old, new) = (folder.join("old"), folder.join("new"));
    let synth = run(
        apps(),
        &["synth", "--quiet", "--no-build", "--out", argument(&old)],
    );
    assert_eq!(synth.code, 0, "{}", synth.err);
    let ran = run(
        apps(),
        &[
            "diff",
            "--no-build",
            "--out",
            argument(&new),
            "--against",
            argument(&old),
            "--exit-code",
        ],
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.starts_with("no differences in "), "{ran:?}");
    assert!(new.join("manifest.json").exists());
}

/// A stand-in for the `aws` command, which answers with files: it asks nobody.
#[cfg(unix)]
fn answering(folder: &Path, template: &Value, status: &str) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt;

    let description = json!({ "Stacks": [{
        "StackName": "news-site",
        "StackStatus": status,
        "Parameters": [{ "ParameterKey": "Title", "ParameterValue": "news" }],
        "Tags": [{ "Key": "team", "Value": "docs" }],
    }] });
    fs::write(folder.join("describe-stacks"), description.to_string())
        .expect("the folder of tests can be written");
    fs::write(
        folder.join("get-template"),
        json!({ "TemplateBody": template }).to_string(),
    )
    .expect("the folder of tests can be written");
    let program = folder.join("aws");
    let script = "#!/bin/sh\ncase \"$*\" in\n--version) echo aws-cli/2.31.0;;\n*news-mail*) \
                  echo 'An error occurred (ValidationError) when calling the DescribeStacks operation: \
                  Stack with id news-mail does not exist' >&2; exit 254;;\n*) cat \"${0%/*}/$2\";;\nesac\n";
    fs::write(&program, script).expect("the folder of tests can be written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755))
        .expect("the folder of tests can be written");
    program
}

#[cfg(unix)]
#[test]
fn what_is_deployed_is_compared() {
    let folder = folder("diff-deployed");
    let out = folder.join("out");
    write(
        &out,
        &[
            ("Site", SITE, &[("Title", "more")]),
            ("Mail", "Resources: { A: { Type: AWS::SNS::Topic } }", &[]),
        ],
    );
    let aws = answering(
        &folder,
        &json!(SITE.replace("BucketName: a", "BucketName: b")),
        "UPDATE_COMPLETE",
    );
    let ran = diff(&out, &["--aws", argument(&aws)]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out);
}

#[cfg(unix)]
#[test]
fn a_stack_whose_creation_failed_is_new() {
    let folder = folder("diff-rolled-back");
    let out = folder.join("out");
    write(&out, &[("Site", SITE, &[("Title", "news")])]);
    let aws = answering(&folder, &json!(SITE), "ROLLBACK_COMPLETE");
    let ran = diff(&out, &["--aws", argument(&aws), "--exit-code"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.starts_with("Site news-site in eu-north-1 is new\n"),
        "{}",
        ran.out
    );
}
