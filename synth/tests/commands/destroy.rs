//! `destroy`: what goes, what stays, and what is left.

use std::fs;
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::apps::{Ran, apps, argument, folder, run};

const WRITABLE: &str = "the folder of tests can be written";

/// The resources of a stack: logical id, type, and deletion policy.
type Resources<'a> = &'a [(&'a str, &'a str, &'a str)];

const POOL: Resources<'static> = &[
    ("Users", "AWS::Cognito::UserPool", "Retain"),
    ("Client", "AWS::Cognito::UserPoolClient", "Delete"),
];
const EDGE: Resources<'static> = &[
    ("Check", "AWS::Lambda::Function", "Delete"),
    ("Role", "AWS::IAM::Role", "Delete"),
];
const SITE: Resources<'static> = &[
    ("Cdn", "AWS::CloudFront::Distribution", "Delete"),
    ("Files", "AWS::S3::Bucket", "Delete"),
];

fn write(path: &Path, value: &Value) {
    fs::write(path, value.to_string()).expect(WRITABLE);
}

/// An output folder, and a stand-in for `aws` beside it, for which three stacks are deployed.
#[cfg(unix)]
fn deployed(test: &str) -> (PathBuf, PathBuf) {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder(test);
    let out = folder.join("out");
    fs::create_dir_all(&out).expect(WRITABLE);
    let mut before: Vec<&str> = Vec::new();
    let mut stacks = Vec::new();
    for (name, resources) in [("pool", POOL), ("edge", EDGE), ("site", SITE)] {
        stacks.push(json!({
            "name": name, "stackName": format!("news-{name}"), "region": "us-east-1", "folder": name,
            "template": format!("{name}/template.yaml"), "dependsOn": before, "terminationProtection": false,
        }));
        before = vec![name];
        stack(&folder, &format!("news-{name}"), resources);
    }
    write(
        &out.join("manifest.json"),
        &json!({
            "version": 1, "app": "news", "wiring": "stack-output", "environment": "default", "wires": [],
            "stacks": stacks,
        }),
    );
    let program = folder.join("aws");
    fs::write(&program, include_str!("stand_in_of_stacks.sh")).expect(WRITABLE);
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect(WRITABLE);
    (out, program)
}

/// What AWS says of a stack, and what happens when it is deleted.
fn stack(folder: &Path, name: &str, resources: Resources<'_>) {
    let id = format!("arn:aws:cloudformation:us-east-1:111122223333:stack/{name}/1");
    let summaries: Vec<_> = resources
        .iter()
        .map(|(id, type_name, _)| json!({
            "LogicalResourceId": id, "PhysicalResourceId": format!("{name}-{id}"), "ResourceType": type_name,
            "ResourceStatus": "CREATE_COMPLETE",
        }))
        .collect();
    let declared: serde_json::Map<_, _> = resources
        .iter()
        .map(|(id, type_name, policy)| {
            (
                (*id).to_owned(),
                json!({ "Type": type_name, "DeletionPolicy": policy }),
            )
        })
        .collect();
    write(
        &folder.join(format!("{name}.stack")),
        &json!({ "Stacks": [{
        "StackId": id, "StackName": name, "StackStatus": "CREATE_COMPLETE", "EnableTerminationProtection": false,
    }] }),
    );
    write(
        &folder.join(format!("{name}.resources")),
        &json!({ "StackResourceSummaries": summaries }),
    );
    write(
        &folder.join(format!("{name}.template")),
        &json!({ "TemplateBody": { "Resources": declared } }),
    );
    events(folder, name, "events", &[(name, "CREATE_COMPLETE", "")]);
    events(
        folder,
        name,
        "done",
        &[
            (name, "CREATE_COMPLETE", ""),
            (name, "DELETE_IN_PROGRESS", ""),
            (name, "DELETE_COMPLETE", ""),
        ],
    );
}

/// What happens to a stack, the oldest first.
fn events(folder: &Path, name: &str, file: &str, all: &[(&str, &str, &str)]) {
    let id = format!("arn:aws:cloudformation:us-east-1:111122223333:stack/{name}/1");
    let all = all.iter().enumerate().rev().map(|(second, (of, status, reason))| json!({
        "StackId": id,
        "EventId": format!("{of}-{second}"),
        "StackName": name,
        "LogicalResourceId": of,
        "PhysicalResourceId": if *of == name { id.clone() } else { format!("{name}-{of}") },
        "ResourceType": if *of == name { "AWS::CloudFormation::Stack" } else { "AWS::Lambda::Function" },
        "Timestamp": format!("2026-11-21T15:00:{second:02}.000000+00:00"),
        "ResourceStatus": status,
        "ResourceStatusReason": reason,
    }));
    write(
        &folder.join(format!("{name}.{file}")),
        &json!({ "StackEvents": all.collect::<Vec<_>>() }),
    );
}

fn destroy(out: &Path, aws: &Path, more: &[&str]) -> Ran {
    run(
        apps(),
        &[
            &["destroy", "--out", argument(out), "--aws", argument(aws)],
            more,
        ]
        .concat(),
    )
}

/// The calls that change something, in order.
fn changes(aws: &Path) -> Vec<String> {
    let asked = fs::read_to_string(aws.with_file_name("asked")).unwrap_or_default();
    let changes = [
        "delete-stack",
        "delete-objects",
        "delete-user-pool",
        "update-",
    ];
    let is_change = |line: &&str| changes.iter().any(|change| line.contains(change));
    let name = |line: &str| {
        let word = line.split_whitespace().nth(1).unwrap_or_default();
        let stack = line
            .split("stack/")
            .nth(1)
            .and_then(|rest| rest.split('/').next());
        format!("{word} {}", stack.unwrap_or_default())
            .trim()
            .to_owned()
    };
    asked.lines().filter(is_change).map(name).collect()
}

#[cfg(unix)]
#[test]
fn consumers_go_first_and_what_stays_is_told() {
    let (out, aws) = deployed("destroy-all");
    let ran = destroy(&out, &aws, &["--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        changes(&aws),
        [
            "delete-stack news-site",
            "delete-stack news-edge",
            "delete-stack news-pool"
        ]
    );
    assert_snapshot!(ran.out);
    // A second run knows what is left, and that nothing is to be done.
    let ran = destroy(&out, &aws, &[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.out
            .contains("aws cognito-idp delete-user-pool --user-pool-id news-pool-Users"),
        "{}",
        ran.out
    );
    let ran = destroy(&out, &aws, &["--resume", "--delete-retained", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(changes(&aws)[3..], ["update-user-pool", "delete-user-pool"]);
    let ran = destroy(&out, &aws, &["--resume"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.starts_with("error: nothing is left to go on with"),
        "{}",
        ran.err
    );
    let ran = destroy(&out, &aws, &[]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (0, "note: no stack of the app is deployed\n")
    );
}

#[cfg(unix)]
#[test]
fn content_is_deleted_only_if_that_is_said() {
    let (out, aws) = deployed("destroy-content");
    let objects =
        json!({ "Versions": [{ "Key": "a", "VersionId": "1" }, { "Key": "a", "VersionId": "2" }] });
    write(&aws.with_file_name("objects"), &objects);
    let ran = destroy(&out, &aws, &["--yes"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.ends_with(
        "error: the bucket `news-site-Files` (Files) holds objects\n hint: `--delete-content` deletes them, with all \
         their versions; nothing brings them back\n"
    ), "{}", ran.err);
    assert_eq!(changes(&aws), [""; 0]);
    let ran = destroy(&out, &aws, &["--yes", "--delete-content"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(
        changes(&aws)[..2],
        ["delete-objects", "delete-stack news-site"]
    );
    assert!(
        ran.err
            .contains("emptied      Files  2 objects and versions"),
        "{}",
        ran.err
    );
}

#[cfg(unix)]
#[test]
fn replicas_are_waited_for_and_resumed() {
    let (out, aws) = deployed("destroy-replicas");
    let here = aws.parent().expect("the program is in a folder");
    let said = "Resource handler returned message: \"Lambda was unable to delete \
        arn:aws:lambda:us-east-1:111122223333:function:check:7 because it is a replicated function.\"";
    events(
        here,
        "news-edge",
        "fails",
        &[
            ("news-edge", "CREATE_COMPLETE", ""),
            ("news-edge", "DELETE_IN_PROGRESS", ""),
            ("Check", "DELETE_FAILED", said),
            (
                "news-edge",
                "DELETE_FAILED",
                "The following resource(s) failed to delete: [Check].",
            ),
        ],
    );
    let ran = destroy(&out, &aws, &["--yes"]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.told(here));
    // What it takes values of goes all the same: nobody asks the functions any more.
    assert_eq!(
        changes(&aws),
        [
            "delete-stack news-site",
            "delete-stack news-edge",
            "delete-stack news-pool"
        ]
    );
    events(
        here,
        "news-edge",
        "done",
        &[
            ("news-edge", "CREATE_COMPLETE", ""),
            ("news-edge", "DELETE_IN_PROGRESS", ""),
            ("Check", "DELETE_FAILED", said),
            ("news-edge", "DELETE_FAILED", ""),
            ("news-edge", "DELETE_IN_PROGRESS", ""),
            ("Check", "DELETE_COMPLETE", ""),
            ("news-edge", "DELETE_COMPLETE", ""),
        ],
    );
    let ran = destroy(&out, &aws, &["--resume", "--yes"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("edge  deleted      Check"), "{}", ran.err);
    assert_eq!(changes(&aws)[3..], ["delete-stack news-edge"]);
}

#[cfg(unix)]
#[test]
fn what_fails_keeps_what_it_needs() {
    let (out, aws) = deployed("destroy-fails");
    let here = aws.parent().expect("the program is in a folder");
    events(
        here,
        "news-edge",
        "fails",
        &[
            ("news-edge", "CREATE_COMPLETE", ""),
            ("news-edge", "DELETE_IN_PROGRESS", ""),
            (
                "Check",
                "DELETE_FAILED",
                "User: x is not authorized to perform: lambda:DeleteFunction",
            ),
            ("news-edge", "DELETE_FAILED", ""),
        ],
    );
    let ran = destroy(&out, &aws, &["--yes"]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        changes(&aws),
        ["delete-stack news-site", "delete-stack news-edge"]
    );
    assert!(ran.out.contains("lambda:DeleteFunction"), "{}", ran.out);
    assert!(
        ran.out
            .contains("news-pool AWS::CloudFormation::Stack in us-east-1: not begun"),
        "{}",
        ran.out
    );
}

#[cfg(unix)]
#[test]
fn somebody_has_to_agree() {
    let (out, aws) = deployed("destroy-asks");
    let ran = destroy(&out, &aws, &[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .contains("error: nothing was deleted: somebody has to agree\n hint: `--yes` agrees"),
        "{}",
        ran.err
    );
    let ran = destroy(&out, &aws, &["--yes", "--stack", "pool"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains(
            "error: the stack `edge` (news-edge) takes values of what is to be deleted\n"
        ),
        "{}",
        ran.err
    );
    assert_eq!(changes(&aws), [""; 0]);
    let ran = destroy(&out, &aws, &["--yes", "--stack", "site"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(changes(&aws), ["delete-stack news-site"]);
}
