//! Change sets: made, looked at, executed or deleted.

use std::time::Duration;

use serde_json::{Value, json};

use super::body::Body;
use super::change::Change;
use super::description::Description;
use super::follow::PATIENCE;
use super::job::Job;
use super::moment::Moment;
use super::values::Given;
use crate::aws::{Aws, AwsError, Scratch};
use crate::interruption;

/// Between two looks at a change set that is being made.
const PAUSE: Duration = Duration::from_millis(500);

/// A change set that was made.
#[derive(Clone, Debug)]
pub(super) struct ChangeSet {
    pub(super) id: String,
    pub(super) stack_id: String,
    /// By AWS's clock.
    pub(super) made: Option<Moment>,
    pub(super) changes: Vec<Change>,
}

/// What became of a request for a change set.
#[derive(Clone, Debug)]
pub(super) enum Made {
    Changes(ChangeSet),
    /// Nothing would change; the change set is there all the same.
    Nothing,
    /// It could not be made, and why.
    Failed {
        reason: String,
    },
}

/// The name of a run's change set: another one each time that a stack turns out to be in another state than it was.
pub(super) fn name(run: &str, attempt: u32) -> String {
    match attempt {
        0 => format!("palisade-{run}"),
        again => format!("palisade-{run}-{again}"),
    }
}

/// Asks for a change set, and waits until it is made; `is_made` gets its id as soon as it is known.
pub(super) fn make(
    aws: &Aws,
    (job, found, body): (&Job, Option<&Description>, &Body),
    given: &[Given],
    name: &str,
    is_made: impl FnOnce(&str),
) -> Result<Made, AwsError> {
    let request = request(job, found, body, given, name);
    let scratch = Scratch::new().map_err(|source| AwsError::File { source })?;
    let file = scratch
        .file("change-set.json", request.to_string().as_bytes())
        .map_err(|source| AwsError::File { source })?;
    let file = Scratch::argument(&file);
    let region = Some(job.region.as_str());
    let arguments = [
        "cloudformation",
        "create-change-set",
        "--cli-input-json",
        &file,
    ];
    let answer = aws.json(region, &arguments)?;
    let id = answer["Id"].as_str().unwrap_or(name).to_owned();
    is_made(&id);
    let mut failures = 0;
    loop {
        let arguments = [
            "cloudformation",
            "describe-change-set",
            "--stack-name",
            &job.stack_name,
            "--change-set-name",
            &id,
        ];
        match aws.json(region, &arguments) {
            Ok(answer) => {
                failures = 0;
                if let Some(made) = read(&answer, &id) {
                    return Ok(made);
                }
            }
            Err(error) if error.is_passing() && failures < PATIENCE => failures += 1,
            Err(error) => return Err(error),
        }
        if !interruption::sleep(PAUSE * (failures + 1)) {
            return Err(AwsError::Interrupted);
        }
    }
}

/// What was made, once it was.
fn read(answer: &Value, id: &str) -> Option<Made> {
    let text = |name: &str| answer[name].as_str().unwrap_or_default();
    match text("Status") {
        "CREATE_COMPLETE" => Some(Made::Changes(ChangeSet {
            id: id.to_owned(),
            stack_id: text("StackId").to_owned(),
            made: Moment::parse(text("CreationTime")),
            changes: Change::all(answer),
        })),
        "FAILED" if is_nothing(text("StatusReason")) => Some(Made::Nothing),
        "FAILED" | "DELETE_COMPLETE" | "DELETE_FAILED" => {
            let reason = text("StatusReason");
            let reason = if reason.is_empty() {
                "AWS did not say why"
            } else {
                reason
            };
            Some(Made::Failed {
                reason: reason.to_owned(),
            })
        }
        _ => None,
    }
}

/// Whether a reason says that there is nothing to change.
fn is_nothing(reason: &str) -> bool {
    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
}

/// Begins to make the changes.
pub(super) fn execute(
    aws: &Aws,
    job: &Job,
    change_set: &ChangeSet,
    token: &str,
) -> Result<(), AwsError> {
    let arguments = [
        "cloudformation",
        "execute-change-set",
        "--stack-name",
        &job.stack_name,
        "--change-set-name",
        &change_set.id,
        "--client-request-token",
        token,
    ];
    aws.json(Some(&job.region), &arguments).map(drop)
}

/// What is asked for, as `--cli-input-json` takes it.
fn request(
    job: &Job,
    found: Option<&Description>,
    body: &Body,
    given: &[Given],
    name: &str,
) -> Value {
    let is_there = found.is_some_and(|found| found.status != "REVIEW_IN_PROGRESS");
    let mut capabilities = vec!["CAPABILITY_NAMED_IAM"];
    if job.template.has_transform() {
        capabilities.push("CAPABILITY_AUTO_EXPAND");
    }
    let parameters: Vec<Value> = given
        .iter()
        .map(|given| match given {
            Given::Value { name, value } => {
                json!({ "ParameterKey": name, "ParameterValue": value })
            }
            Given::Previous { name } => {
                json!({ "ParameterKey": name, "UsePreviousValue": true })
            }
        })
        .collect();
    let mut request = json!({
        "StackName": job.stack_name,
        "ChangeSetName": name,
        "ChangeSetType": if is_there { "UPDATE" } else { "CREATE" },
        "ClientToken": name,
        "Capabilities": capabilities,
        "Parameters": parameters,
    });
    // Where none are told, those of before stay, which an app may have named once.
    if !job.tags.is_empty() || found.is_some_and(|found| !found.tags.is_empty()) {
        let tag = |(key, value)| json!({ "Key": key, "Value": value });
        request["Tags"] = job.tags.iter().map(tag).collect();
    }
    match body {
        Body::Text(text) => request["TemplateBody"] = text.as_str().into(),
        Body::Url(url) => request["TemplateURL"] = url.as_str().into(),
    }
    request
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_set_is_waited_for_and_read() {
        let pending = json!({ "Status": "CREATE_IN_PROGRESS", "ExecutionStatus": "UNAVAILABLE" });
        assert!(read(&pending, "it").is_none());
        let made = json!({
            "ChangeSetId": "arn:aws:cloudformation:eu-north-1:111122223333:changeSet/palisade-1/2",
            "StackId": "arn:aws:cloudformation:eu-north-1:111122223333:stack/news/3",
            "CreationTime": "2026-11-21T15:36:19.123Z",
            "ExecutionStatus": "AVAILABLE",
            "Status": "CREATE_COMPLETE",
            "Changes": [{
                "Type": "Resource",
                "ResourceChange": {
                    "Action": "Add", "LogicalResourceId": "Topic", "ResourceType": "AWS::SNS::Topic",
                    "Scope": [], "Details": [],
                },
            }],
        });
        let Some(Made::Changes(made)) = read(&made, "it") else {
            panic!("it is made");
        };
        assert!(made.stack_id.ends_with("stack/news/3"));
        assert_eq!(made.changes.len(), 1);
        assert!(made.made.is_some());
        for reason in [
            "The submitted information didn't contain changes. Submit different information to create a change set.",
            "No updates are to be performed.",
        ] {
            let answer = json!({ "Status": "FAILED", "StatusReason": reason });
            assert!(matches!(read(&answer, "it"), Some(Made::Nothing)));
        }
        let reason =
            "Transform AWS::LanguageExtensions failed with: Fn::ForEach layout is incorrect";
        let answer = json!({ "Status": "FAILED", "StatusReason": reason });
        assert!(
            matches!(read(&answer, "it"), Some(Made::Failed { reason: told }) if told == reason)
        );
        let answer = json!({ "Status": "FAILED" });
        assert!(
            matches!(read(&answer, "it"), Some(Made::Failed { reason }) if reason == "AWS did not say why")
        );
    }

    #[test]
    fn what_is_asked_for_has_everything_of_the_stack() {
        let mut job = Job::sample("Site", "us-east-1");
        job.tags.insert("team".to_owned(), "docs".to_owned());
        let given = [
            Given::Value {
                name: "Title".to_owned(),
                value: "a, \"b\"".to_owned(),
            },
            Given::Previous {
                name: "Secret".to_owned(),
            },
        ];
        let body = Body::Text("Resources: {}".to_owned());
        let asked = request(&job, None, &body, &given, "palisade-1");
        assert_eq!(
            asked,
            json!({
                "StackName": "news-site",
                "ChangeSetName": "palisade-1",
                "ChangeSetType": "CREATE",
                "ClientToken": "palisade-1",
                "Capabilities": ["CAPABILITY_NAMED_IAM"],
                "Parameters": [
                    { "ParameterKey": "Title", "ParameterValue": "a, \"b\"" },
                    { "ParameterKey": "Secret", "UsePreviousValue": true },
                ],
                "Tags": [{ "Key": "team", "Value": "docs" }],
                "TemplateBody": "Resources: {}",
            })
        );
        let text = "Transform: AWS::LanguageExtensions\nResources: {}".to_owned();
        job.template = super::super::template::Template::parse(text).unwrap();
        job.tags.clear();
        let found = Description {
            status: "UPDATE_ROLLBACK_COMPLETE".to_owned(),
            ..Description::default()
        };
        let body = Body::Url("https://example.com/t".to_owned());
        let asked = request(&job, Some(&found), &body, &[], "palisade-2");
        assert_eq!(asked["ChangeSetType"], "UPDATE");
        assert_eq!(asked["Capabilities"][1], "CAPABILITY_AUTO_EXPAND");
        assert_eq!(asked["TemplateURL"], "https://example.com/t");
        assert!(asked.get("Tags").is_none() && asked.get("TemplateBody").is_none());
        let tagged = Description {
            status: "UPDATE_COMPLETE".to_owned(),
            tags: vec!["team".to_owned()],
            ..Description::default()
        };
        let asked = request(&job, Some(&tagged), &body, &[], "palisade-2");
        assert_eq!(asked["Tags"], json!([]), "the last tag goes too");
        let review = Description {
            status: "REVIEW_IN_PROGRESS".to_owned(),
            ..Description::default()
        };
        let asked = request(&job, Some(&review), &body, &[], "palisade-3");
        assert_eq!(asked["ChangeSetType"], "CREATE");
    }
}
