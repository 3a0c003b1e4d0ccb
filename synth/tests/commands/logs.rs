//! `logs`: what functions decided, and why.

use std::fs;
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::apps::{Ran, apps, argument, folder, run};

const TEMPLATE: &str = "
Resources:
  Check:
    Type: AWS::Lambda::Function
  CheckVersion0123456789abcdef:
    Type: AWS::Lambda::Version
    Properties:
      FunctionName: !Ref Check
";

fn write(out: &Path) {
    fs::create_dir_all(out.join("us-east-1")).expect("the folder of tests can be written");
    fs::write(out.join("us-east-1/template.yaml"), TEMPLATE)
        .expect("the folder of tests can be written");
    let manifest = json!({
        "version": 1, "app": "news", "wiring": "stack-output", "environment": "default", "wires": [],
        "stacks": [{
            "name": "Edge", "stackName": "news-edge", "region": "us-east-1", "folder": "us-east-1",
            "template": "us-east-1/template.yaml", "dependsOn": [], "terminationProtection": false,
        }],
    });
    fs::write(out.join("manifest.json"), manifest.to_string())
        .expect("the folder of tests can be written");
}

/// A stand-in for the `aws` command, which answers with files: lines in two regions, and none in others.
#[cfg(unix)]
fn answering(folder: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;

    let group = "/aws/lambda/us-east-1.news-edge-Check-0A1B";
    let line = |at: u64, id: &str, message: Value| json!({ "logStreamName": "s", "timestamp": at, "message": message.to_string() + "\n", "eventId": id });
    let answers = [
        (
            "list-stack-resources",
            json!({ "StackResourceSummaries": [
            { "LogicalResourceId": "Check", "PhysicalResourceId": "news-edge-Check-0A1B" },
        ] }),
        ),
        (
            "describe-log-groups",
            json!({ "logGroups": [{ "logGroupName": group }] }),
        ),
        ("nothing", json!({})),
        (
            "eu-central-1",
            json!({ "events": [
            line(1_795_275_379_500, "b", json!({ "decision": "allow", "reason": "session", "requestId": "r2" })),
            line(1_795_275_379_700, "c", json!({ "decision": "sign-in", "reason": "token-expired", "requestId": "r3" })),
        ] }),
        ),
        (
            "us-east-1",
            json!({ "events": [
            line(1_795_275_379_600, "a", json!({ "decision": "forbid", "reason": "not-in-group", "requestId": "r1" })),
        ] }),
        ),
    ];
    for (name, answer) in answers {
        fs::write(folder.join(name), answer.to_string())
            .expect("the folder of tests can be written");
    }
    let script = r#"#!/bin/sh
here="${0%/*}"
echo "$*" >> "$here/asked"
region="${*##*--region }"
region="${region%% *}"
case "$*" in
  --version) echo aws-cli/2.31.0 ;;
  *filter-log-events*) cat "$here/$region" ;;
  *describe-log-groups*) case "$region" in
      eu-central-1|us-east-1) cat "$here/describe-log-groups" ;;
      sa-east-1) echo 'An error occurred (UnrecognizedClientException) when calling the DescribeLogGroups operation: The security token included in the request is invalid.' >&2; exit 254 ;;
      *) cat "$here/nothing" ;;
    esac ;;
  *list-stack-resources*) cat "$here/list-stack-resources" ;;
  *) exit 1 ;;
esac
"#;
    let program = folder.join("aws");
    fs::write(&program, script).expect("the folder of tests can be written");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755))
        .expect("the folder of tests can be written");
    program
}

#[cfg(unix)]
fn logs(test: &str, more: &[&str]) -> (Ran, String) {
    let folder = folder(test);
    let out = folder.join("out");
    write(&out);
    let aws = answering(&folder);
    let ran = run(
        apps(),
        &[
            &["logs", "--out", argument(&out), "--aws", argument(&aws)],
            more,
        ]
        .concat(),
    );
    (
        ran,
        fs::read_to_string(folder.join("asked")).unwrap_or_default(),
    )
}

#[cfg(unix)]
#[test]
fn lines_of_all_regions_are_told_in_order() {
    let (ran, asked) = logs("logs-all", &["--since", "2026-11-21T00:00:00Z"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    // One region is not enabled: the rest is told.
    assert_snapshot!(ran.out);
    assert!(
        ran.err.starts_with(
            "warning: no log groups of sa-east-1: AWS does not accept the credentials"
        ),
        "{}",
        ran.err
    );
    assert!(asked.contains("--start-time 1795219200000"), "{asked}");
    assert_eq!(
        asked
            .lines()
            .filter(|line| line.contains("describe-log-groups"))
            .count(),
        13,
        "{asked}"
    );
}

#[cfg(unix)]
#[test]
fn one_request_in_one_region_is_told_for_programs() {
    let (ran, asked) = logs(
        "logs-one",
        &[
            "Edge/Check",
            "--region",
            "us-east-1",
            "--request-id",
            "r1",
            "--format",
            "json",
            "--since",
            "1h",
        ],
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_snapshot!(ran.out);
    assert!(asked.contains("--filter-pattern \"r1\""), "{asked}");
    assert!(!asked.contains("eu-central-1"), "{asked}");
}

#[cfg(unix)]
#[test]
fn a_function_that_ran_nowhere_is_told() {
    let (ran, _) = logs("logs-nowhere", &["--region", "eu-west-1"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert!(
        ran.err
            .starts_with("note: there is no log group of Check\n hint: "),
        "{}",
        ran.err
    );
    // Where nobody answers, nothing is known.
    let (ran, _) = logs("logs-refused", &["--region", "sa-east-1"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .contains("error: AWS does not accept the credentials"),
        "{}",
        ran.err
    );
}

#[cfg(unix)]
#[test]
fn what_cannot_be_looked_for_is_told() {
    let (ran, _) = logs("logs-unknown", &["Chek"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.err,
        "error: there is no function `Chek`\n hint: did you mean `Check`?\n"
    );
    let (ran, asked) = logs("logs-quote", &["--request-id", "a\" b"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .starts_with("error: `a\" b` is no id of a request\n"),
        "{}",
        ran.err
    );
    assert_eq!(asked, "");
    let (ran, _) = logs("logs-since", &["--since", "yesterday"]);
    assert_eq!(ran.code, 2);
}

#[test]
fn reasons_are_told() {
    let ran = run(apps(), &["logs", "--reasons"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(ran.out.starts_with("decision\n  allow "), "{}", ran.out);
    assert!(ran.out.contains("\n  token-expired "), "{}", ran.out);
}
