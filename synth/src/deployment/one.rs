//! One stack: from the state that it is in to the state that its template describes.

use serde_json::Value;

use super::approval::{Verdict, question, refusal, told};
use super::body::Body;
use super::change::list;
use super::change_set::{self, ChangeSet, Made};
use super::concern::{Concern, concerns};
use super::context::{Context, Leftover};
use super::description::Description;
use super::follow::{Followed, Since, follow};
use super::job::Job;
use super::progress::Progress;
use super::reason::Reason;
use super::refused::{Ended, missing_output, not_shown, of_change_set, of_execution, of_request};
use super::reporter::Reporter;
use super::state::{Step, afterwards, is_success, step};
use super::values;
use crate::aws::AwsError;
use crate::failure::Failure;
use crate::interruption;
use crate::template::{self, is_stateful};
use crate::terminal::{HEAD, QUIET};

/// What became of a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deployed {
    Created,
    Updated,
    Unchanged,
    /// Created, updated or neither: the program that deployed it does not tell.
    Done,
    /// Its changes were shown and not made.
    Shown,
    /// Nothing can be shown before another stack is deployed.
    NotShown,
}

/// How often a stack may turn out to be in another state than it was.
const ATTEMPTS: u32 = 5;

/// Deploys a stack whose producers are deployed.
pub(super) fn deploy(
    context: &Context,
    job: &Job,
    body: &Body,
    reporter: &Reporter<'_>,
) -> Result<Deployed, Failure> {
    let mut progress = Progress::new(&job.name);
    let look = || Description::of(&context.aws, &job.region, &job.stack_name);
    for attempt in 0..ATTEMPTS {
        let found = context.known(&job.name);
        let status = found.as_ref().map(|found| found.status.as_str());
        match step(status) {
            Step::Wait if context.is_dry_run => {
                reporter.result(format!(
                    "{job}: no change set, because something goes on in it ({})\n",
                    status.unwrap_or_default()
                ));
                return Ok(Deployed::NotShown);
            }
            Step::Wait => wait(context, job, found.as_ref(), &mut progress, reporter)?,
            Step::DeleteFirst if context.is_dry_run => {
                reporter.result(format!(
                    "{job}: its creation failed before; it would be deleted and created anew\n"
                ));
                return Ok(Deployed::NotShown);
            }
            Step::DeleteFirst => {
                // A stack is not deleted for another one that nobody may agree to.
                let concerns = concerns(Some(&Value::Null), job.template.value(), &[]);
                let verdict = context.approval.verdict(!concerns.is_empty());
                if verdict == Verdict::Refuse {
                    return Err(refusal(job, &concerns));
                }
                delete(context, job, found.as_ref(), &mut progress, reporter)?;
            }
            Step::Decide(trouble) => {
                return Err(trouble.told(job, status.unwrap_or_default()));
            }
            Step::Create | Step::Update => {
                let name = change_set::name(&context.run, attempt);
                let stack = (job, found.as_ref(), body);
                let changed = change(context, stack, &name, &mut progress, reporter);
                match changed {
                    Err(Ended::OtherState(error)) if attempt + 1 == ATTEMPTS => {
                        return Err(error.into());
                    }
                    Err(Ended::OtherState(_)) => {}
                    Err(Ended::Failed(failure)) => return Err(failure),
                    Ok(deployed) => return Ok(deployed),
                }
            }
        }
        context.learn(&job.name, look()?);
    }
    Err(Failure::new(format_args!(
        "{job} is changed by somebody else all the time"
    ))
    .hint("run this again when they have ended"))
}

/// Makes a change set, and executes it.
fn change(
    context: &Context,
    (job, found, body): (&Job, Option<&Description>, &Body),
    name: &str,
    progress: &mut Progress,
    reporter: &Reporter<'_>,
) -> Result<Deployed, Ended> {
    let given = match values::given(job, &context.outputs(), found) {
        Ok(given) => given,
        Err(missing) if context.is_dry_run => {
            reporter.result(not_shown(job, &missing));
            return Ok(Deployed::NotShown);
        }
        Err(missing) => {
            let producer = context.known(&missing.producer);
            let is_there = producer.is_some_and(|found| found.is_deployed());
            return Err(missing_output(job, &missing, is_there).into());
        }
    };
    let is_new = found.is_none_or(|found| found.status == "REVIEW_IN_PROGRESS");
    let leftover = |id: &str| {
        let region = job.region.clone();
        // A stack that only this change set made goes with it.
        if found.is_none() {
            let name = job.stack_name.clone();
            Leftover::Stack { region, name }
        } else {
            let id = id.to_owned();
            Leftover::ChangeSet { region, id }
        }
    };
    // Whatever happens until it is executed, it is not needed any more.
    let is_made = |id: &str| context.leave(leftover(id));
    let made = change_set::make(&context.aws, (job, found, body), &given, name, is_made)
        .map_err(|error| of_request(job, error))?;
    let change_set = match made {
        Made::Changes(change_set) => change_set,
        Made::Nothing => {
            protect(context, job, found)?;
            return Ok(Deployed::Unchanged);
        }
        Made::Failed { reason } => return Err(of_change_set(job, &reason).into()),
    };
    if context.is_dry_run {
        let changes = list(&change_set.changes);
        let concerns = told(&find_concerns(context, job, found, &change_set));
        reporter.result(format!("{HEAD}{job}{HEAD:#}\n{changes}{concerns}"));
        return Ok(Deployed::Shown);
    }
    let concerns = if context.approval.looks() {
        find_concerns(context, job, found, &change_set)
    } else {
        Vec::new()
    };
    match context.approval.verdict(!concerns.is_empty()) {
        Verdict::Proceed => {}
        Verdict::Ask => {
            if !reporter.ask(question(job, &change_set.changes, &concerns))? {
                return Err(refused(job).into());
            }
        }
        Verdict::Refuse => return Err(refusal(job, &concerns).into()),
    }
    let leftover = leftover(&change_set.id);
    let change_set = (&change_set, leftover);
    execute(context, job, change_set, is_new, progress, reporter)?;
    Ok(if is_new {
        Deployed::Created
    } else {
        Deployed::Updated
    })
}

/// What somebody should look at, by the template that is deployed and the one to come.
fn find_concerns(
    context: &Context,
    job: &Job,
    found: Option<&Description>,
    change_set: &ChangeSet,
) -> Vec<Concern> {
    let before = match found {
        Some(found) if found.is_deployed() => deployed_template(context, job),
        _ => Some(Value::Null),
    };
    concerns(before.as_ref(), job.template.value(), &change_set.changes)
}

/// The template that is deployed, if that can be found out.
fn deployed_template(context: &Context, job: &Job) -> Option<Value> {
    let arguments = [
        "cloudformation",
        "get-template",
        "--template-stage",
        "Original",
        "--stack-name",
        &job.stack_name,
    ];
    let answer = context.aws.json(Some(&job.region), &arguments).ok()?;
    // A template of JSON comes as it is, one of YAML as a text.
    match &answer["TemplateBody"] {
        Value::String(text) => template::read(text).ok(),
        other => Some(other.clone()),
    }
}

/// Makes the changes of a change set.
fn execute(
    context: &Context,
    job: &Job,
    (change_set, leftover): (&ChangeSet, Leftover),
    is_new: bool,
    progress: &mut Progress,
    reporter: &Reporter<'_>,
) -> Result<(), Ended> {
    let count = change_set.changes.len();
    let noun = if count == 1 { "resource" } else { "resources" };
    let verb = if is_new { "creates" } else { "changes" };
    reporter.progress(format!(
        "  {HEAD}{}{HEAD:#}  {verb} {count} {noun} of {} in {}\n",
        job.name, job.stack_name, job.region
    ));
    context.begin(job);
    context.keep(&leftover);
    let token = format!("palisade-{}", context.run);
    if let Err(error) = change_set::execute(&context.aws, job, change_set, &token) {
        // It was perhaps executed all the same.
        if matches!(error, AwsError::Interrupted) {
            return Err(error.into());
        }
        context.end(job);
        context.leave(leftover);
        return Err(of_execution(job, error));
    }
    let since = change_set.made.map_or(Since::Now, Since::Moment);
    let aws = &context.aws;
    let followed = follow(
        aws,
        &job.region,
        &change_set.stack_id,
        since,
        progress,
        reporter,
    )
    .map_err(|error| lost(job, error))?;
    context.end(job);
    if !is_success(&followed.status) {
        return Err(failed(job, &followed, is_new).into());
    }
    let found = Description::of(aws, &job.region, &job.stack_name)?;
    protect(context, job, found.as_ref())?;
    context.learn(&job.name, found);
    Ok(())
}

/// Waits for what somebody else, or this program before, has begun.
fn wait(
    context: &Context,
    job: &Job,
    found: Option<&Description>,
    progress: &mut Progress,
    reporter: &Reporter<'_>,
) -> Result<(), Failure> {
    let Some(found) = found else {
        return Ok(());
    };
    reporter.progress(format!(
        "  {}  {QUIET}waits for what goes on in it: {}{QUIET:#}\n",
        job.name, found.status
    ));
    let (aws, region) = (&context.aws, &job.region);
    let followed = follow(aws, region, &found.id, Since::Now, progress, reporter)?;
    if followed.status.ends_with("ROLLBACK_COMPLETE")
        && let Some(reason) = Reason::find(&followed.events)
    {
        reporter.progress(format!("  {}  it was undone: {}\n", job.name, reason.text));
    }
    Ok(())
}

/// Deletes what a failed creation has left.
fn delete(
    context: &Context,
    job: &Job,
    found: Option<&Description>,
    progress: &mut Progress,
    reporter: &Reporter<'_>,
) -> Result<(), Failure> {
    let Some(found) = found else {
        return Ok(());
    };
    let (aws, region) = (&context.aws, &job.region);
    let arguments = [
        "cloudformation",
        "list-stack-resources",
        "--stack-name",
        &found.id,
    ];
    let answer = aws.json(Some(region), &arguments)?;
    let left = left(&answer);
    if let Some((id, type_name)) = left.iter().find(|(_, type_name)| is_stateful(type_name)) {
        return Err(Failure::new(format_args!(
            "{job} cannot be deployed: its creation failed, and it still has `{id}` ({type_name}), which may hold data"
        ))
        .hint(format_args!(
            "look at it; then `aws cloudformation delete-stack --region {region} --stack-name {}` deletes the stack, \
             but not what is retained",
            job.stack_name
        )));
    }
    if !left.is_empty() && !context.approval.is_given {
        let ids: Vec<&str> = left.iter().map(|(id, _)| id.as_str()).collect();
        let ids = ids.join(", ");
        if !context.approval.has_terminal {
            return Err(Failure::new(format_args!(
                "{job} cannot be deployed: its creation failed, and it still has {ids}"
            ))
            .hint("`--yes` deletes the stack, and creates it anew"));
        }
        let text = format!("{job}: its creation failed, and it still has {ids}.\ndelete it?");
        if !reporter.ask(text)? {
            return Err(refused(job));
        }
    }
    reporter.progress(format!(
        "  {}  {QUIET}its creation failed before: the stack is deleted, and created anew{QUIET:#}\n",
        job.name
    ));
    let arguments = ["cloudformation", "delete-stack", "--stack-name", &found.id];
    context.begin(job);
    aws.json(Some(region), &arguments)?;
    let followed = follow(aws, region, &found.id, Since::Deletion, progress, reporter)
        .map_err(|error| lost(job, error))?;
    context.end(job);
    if followed.status != "DELETE_COMPLETE" {
        return Err(failed(job, &followed, false));
    }
    Ok(())
}

/// Somebody said no, or pressed Ctrl-C.
fn refused(job: &Job) -> Failure {
    if interruption::happened() {
        return Failure::Interrupted(String::new());
    }
    Failure::new(format_args!("{job} was not deployed: no was said"))
}

/// What a stack still has, of `list-stack-resources`: logical ids and types.
fn left(answer: &Value) -> Vec<(String, String)> {
    let resources = answer["StackResourceSummaries"].as_array();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    resources
        .into_iter()
        .flatten()
        .filter(|resource| {
            let was_made = !text(&resource["PhysicalResourceId"]).is_empty();
            let status = text(&resource["ResourceStatus"]);
            // What could not be created is not there, whatever name it was to have.
            was_made && status != "DELETE_COMPLETE" && status != "CREATE_FAILED"
        })
        .map(|resource| {
            let id = text(&resource["LogicalResourceId"]);
            (id, text(&resource["ResourceType"]))
        })
        .collect()
}

/// Protects the stack from deletion, if the app says so and it is not.
pub(super) fn protect(
    context: &Context,
    job: &Job,
    found: Option<&Description>,
) -> Result<(), AwsError> {
    let is_protected = found.is_some_and(|found| found.is_protected);
    // What somebody protected by hand stays protected.
    if !job.is_protected || is_protected || context.is_dry_run {
        return Ok(());
    }
    let arguments = [
        "cloudformation",
        "update-termination-protection",
        "--enable-termination-protection",
        "--stack-name",
        &job.stack_name,
    ];
    context.aws.json(Some(&job.region), &arguments).map(drop)
}

/// Why a deployment failed, and what the stack is like now.
fn failed(job: &Job, followed: &Followed, is_new: bool) -> Failure {
    let what = match followed.status.as_str() {
        "DELETE_FAILED" => "deleted",
        _ if is_new => "created",
        _ => "updated",
    };
    let reason = Reason::find(&followed.events);
    let (text, hint) = match reason {
        Some(reason) => (reason.text, reason.hint),
        None => ("AWS did not say why".to_owned(), None),
    };
    let status = &followed.status;
    let failure = Failure::new(format_args!("{job} was not {what}: {text}"));
    let failure = match hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    };
    failure.note(format_args!("{status}: {}", afterwards(status)))
}

/// AWS does not answer any more, and goes on.
fn lost(job: &Job, error: AwsError) -> Failure {
    if matches!(error, AwsError::Interrupted) {
        return error.into();
    }
    Failure::from(error).note(format_args!(
        "CloudFormation goes on with {job} by itself; run this again to follow it"
    ))
}

#[cfg(test)]
mod tests {
    use super::super::values::Missing;
    use serde_json::json;

    use super::*;
    use crate::deployment::event::Event;
    use crate::deployment::event::tests::answer;

    #[test]
    fn a_failure_is_told_with_reason_hint_and_state() {
        let stack = "AWS::CloudFormation::Stack";
        let events = Event::all(&answer(&[
            (
                1,
                "Files",
                "AWS::S3::Bucket",
                "CREATE_FAILED",
                "docs already exists",
            ),
            (
                2,
                "Topic",
                "AWS::SNS::Topic",
                "CREATE_FAILED",
                "Resource creation cancelled",
            ),
            (3, "news-site", stack, "ROLLBACK_COMPLETE", ""),
        ]));
        let followed = Followed {
            status: "ROLLBACK_COMPLETE".to_owned(),
            events,
        };
        let job = Job::sample("Site", "us-east-1");
        let created = failed(&job, &followed, true);
        let updated = Followed {
            status: "UPDATE_ROLLBACK_COMPLETE".to_owned(),
            events: Vec::new(),
        };
        let updated = failed(&job, &updated, false);
        let missing = Missing {
            parameter: "Topic".to_owned(),
            producer: "Source".to_owned(),
            output: "TopicRef".to_owned(),
        };
        let value = of_change_set(&job, "Parameters: [Title] must have values");
        insta::assert_snapshot!(
            [
                created.text(),
                updated.text(),
                missing_output(&job, &missing, true).text(),
                missing_output(&job, &missing, false).text(),
                value.text(),
            ]
            .join("---\n")
        );
    }

    #[test]
    fn nothing_is_deleted_for_a_creation_that_nobody_may_agree_to() {
        use crate::aws::{Aws, Connection};
        use crate::deployment::approval::{Approval, RequireApproval};

        let aws = Aws::new(&Connection {
            profile: None,
            aws: Some("/nowhere/aws".into()),
        });
        let approval = Approval {
            asked_for: Some(RequireApproval::Always),
            has_terminal: false,
            is_given: false,
        };
        let context = Context::new(aws, approval, false, "1".to_owned());
        let job = Job::sample("Site", "us-east-1");
        let found = Description {
            status: "ROLLBACK_COMPLETE".to_owned(),
            ..Description::default()
        };
        context.learn(&job.name, Some(found));
        let body = Body::Text(job.template.text.clone());
        let tell = |_| {};
        let failure = deploy(&context, &job, &body, &Reporter::new(&tell)).unwrap_err();
        let text = failure.text();
        // AWS was not even asked.
        assert!(text.contains("somebody has to agree"), "{text}");
    }

    #[test]
    fn what_a_failed_creation_has_left_is_found() {
        let resource = |id: &str, type_name: &str, status: &str, physical: &str| {
            json!({
                "LogicalResourceId": id, "ResourceType": type_name, "ResourceStatus": status,
                "PhysicalResourceId": physical,
            })
        };
        let answer = json!({ "StackResourceSummaries": [
            resource("Topic", "AWS::SNS::Topic", "DELETE_COMPLETE", "arn:x"),
            resource("Files", "AWS::S3::Bucket", "CREATE_FAILED", "docs"),
            resource("Never", "AWS::S3::Bucket", "DELETE_SKIPPED", ""),
            resource("Pool", "AWS::Cognito::UserPool", "DELETE_SKIPPED", "eu-north-1_x"),
            resource("Role", "AWS::IAM::Role", "DELETE_FAILED", "role"),
        ] });
        let ids: Vec<String> = left(&answer).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["Pool", "Role"]);
    }
}
