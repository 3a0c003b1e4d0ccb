//! Deletes one stack.

use super::bucket;
use super::inspect::Found;
use super::item::{Holding, Item};
use super::left::Why;
use super::plan::Allowed;
use crate::aws::{Aws, AwsError};
use crate::deployment::event::Event;
use crate::deployment::follow::{Since, follow};
use crate::deployment::progress::Progress;
use crate::deployment::reason::Reason;
use crate::deployment::reporter::Reporter;
use crate::failure::Failure;
use crate::terminal::QUIET;

/// What CloudFormation says of a function that CloudFront still has replicas of:
/// [Deleting Lambda@Edge functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-delete-replicas.html).
const REPLICATED: &str = "replicated function";

/// What became of a stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Deleted {
    Whole,
    /// It is still there, and why.
    Still(Why),
}

/// Deletes a stack, and tells its progress.
pub(super) fn delete(
    aws: &Aws,
    found: &Found,
    allowed: Allowed,
    reporter: &Reporter<'_>,
) -> Result<Deleted, Failure> {
    let region = found.target.region.as_str();
    let name = &found.target.name;
    unprotect(aws, found, allowed)?;
    let mut progress = Progress::new(name.clone());
    // What is still written while a distribution ends, as logs are, comes after a bucket was emptied.
    for is_last in [false, true] {
        if allowed.content {
            empty(aws, found, reporter)?;
        }
        if !is_last {
            // The last thing before the deletion, because it has its price.
            unprotect_pools(aws, found, allowed, reporter)?;
        }
        let since = since(aws, found)?;
        let ask = ["cloudformation", "delete-stack", "--stack-name", &found.id];
        aws.json(Some(region), &ask)?;
        let followed = follow(aws, region, &found.id, since, &mut progress, reporter)?;
        if followed.status == "DELETE_COMPLETE" {
            return Ok(Deleted::Whole);
        }
        let why = why(&followed.events);
        let is_full = matches!(&why, Why::Refused(text) if text.contains("not empty"));
        if is_last || !is_full || !allowed.content {
            return Ok(Deleted::Still(why));
        }
        reporter.progress(format!(
            "  {name}  {QUIET}a bucket was filled meanwhile: once more{QUIET:#}\n"
        ));
    }
    Ok(Deleted::Still(Why::Refused(
        "AWS did not say why".to_owned(),
    )))
}

/// What is told: everything after the newest event that is there, which may be that of a deletion that failed.
fn since(aws: &Aws, found: &Found) -> Result<Since, AwsError> {
    let ask = [
        "cloudformation",
        "describe-stack-events",
        "--no-paginate",
        "--stack-name",
        &found.id,
    ];
    let answer = aws.json(Some(&found.target.region), &ask)?;
    let newest = Event::all(&answer)
        .into_iter()
        .filter_map(|event| event.at)
        .max();
    Ok(newest.map_or(Since::Deletion, |newest| Since::Moment(newest.after())))
}

/// Lifts the stack's protection, if that is allowed; without that, nothing was begun.
fn unprotect(aws: &Aws, found: &Found, allowed: Allowed) -> Result<(), AwsError> {
    if !allowed.retained {
        return Ok(());
    }
    let region = Some(found.target.region.as_str());
    if found.is_protected {
        let ask = [
            "cloudformation",
            "update-termination-protection",
            "--no-enable-termination-protection",
            "--stack-name",
            &found.id,
        ];
        aws.json(region, &ask)?;
    }
    Ok(())
}

/// Lifts the protection of user pools, if that is allowed.
fn unprotect_pools(
    aws: &Aws,
    found: &Found,
    allowed: Allowed,
    reporter: &Reporter<'_>,
) -> Result<(), AwsError> {
    let is_pool =
        |item: &&Item| allowed.retained && item.holding == Holding::Protected && !item.is_kept();
    for pool in found.items.iter().filter(is_pool) {
        unprotect_pool(aws, &found.target.region, &pool.physical_id)?;
        reporter.progress(format!(
            "  {}  unprotected  {}  {QUIET}its other settings are Cognito's defaults until it is deleted{QUIET:#}\n",
            found.target.name, pool.logical_id
        ));
    }
    Ok(())
}

/// Lets a user pool be deleted.
///
/// Its other settings become Cognito's defaults by this
/// (<https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html>), which nobody
/// misses where the deletion comes right after.
pub(super) fn unprotect_pool(aws: &Aws, region: &str, id: &str) -> Result<(), AwsError> {
    let ask = [
        "cognito-idp",
        "update-user-pool",
        "--user-pool-id",
        id,
        "--deletion-protection",
        "INACTIVE",
    ];
    aws.json(Some(region), &ask).map(drop)
}

fn empty(aws: &Aws, found: &Found, reporter: &Reporter<'_>) -> Result<(), AwsError> {
    let is_bucket = |item: &&Item| item.type_name == "AWS::S3::Bucket" && !item.is_kept();
    for item in found.items.iter().filter(is_bucket) {
        match bucket::empty(aws, &found.target.region, &item.physical_id) {
            Ok(0) => {}
            Ok(count) => {
                let name = &found.target.name;
                reporter.progress(format!(
                    "  {name}  emptied      {}  {QUIET}{count} objects and versions{QUIET:#}\n",
                    item.logical_id
                ));
            }
            Err(error) if super::inspect::is_gone(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Why a stack was not deleted: what replicas are in the way of counts only where nothing else is.
fn why(events: &[Event]) -> Why {
    let failed = |event: &&Event| event.is_failure() && !event.is_stack && !event.is_cancelled();
    let failures: Vec<_> = events.iter().filter(failed).collect();
    let others: Vec<Event> = failures
        .iter()
        .filter(|event| !event.reason.contains(REPLICATED))
        .map(|event| (*event).clone())
        .collect();
    if others.is_empty() && !failures.is_empty() {
        return Why::Replicas;
    }
    let reason = Reason::find(&others).or_else(|| Reason::find(events));
    Why::Refused(match reason {
        Some(Reason {
            text,
            hint: Some(hint),
        }) => format!("{text}; {hint}"),
        Some(Reason { text, hint: None }) => text,
        None => "AWS did not say why".to_owned(),
    })
}

/// Why AWS refused to delete something by itself.
pub(super) fn why_refused(error: &AwsError) -> Why {
    if error.message().contains(REPLICATED) {
        Why::Replicas
    } else if error.has_code("BucketNotEmpty") {
        Why::Refused("it holds objects, which `--delete-content` deletes".to_owned())
    } else {
        Why::Refused(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deployment::event::tests::answer;

    const STACK: &str = "AWS::CloudFormation::Stack";
    const FUNCTION: &str = "AWS::Lambda::Function";
    /// As AWS says it.
    const SAID: &str = "Resource handler returned message: \"Lambda was unable to delete \
        arn:aws:lambda:us-east-1:111122223333:function:check:7 because it is a replicated function. Please see our \
        documentation for Deleting Lambda@Edge Functions and Replicas. (Service: Lambda, Status Code: 400, \
        Request ID: 6f8)\" (RequestToken: 0a1b, HandlerErrorCode: InvalidRequest)";

    fn told(events: &[(u32, &str, &str, &str, &str)]) -> Why {
        why(&Event::all(&answer(events)))
    }

    #[test]
    fn replicas_are_waited_for() {
        let events = [
            (1, "news-site", STACK, "DELETE_IN_PROGRESS", ""),
            (2, "Check", FUNCTION, "DELETE_FAILED", SAID),
            (3, "Refresh", FUNCTION, "DELETE_FAILED", SAID),
            (
                4,
                "news-site",
                STACK,
                "DELETE_FAILED",
                "The following resource(s) failed to delete: [Check, Refresh].",
            ),
        ];
        assert_eq!(told(&events), Why::Replicas);
    }

    #[test]
    fn another_reason_is_told_before_replicas() {
        let events = [
            (1, "Check", FUNCTION, "DELETE_FAILED", SAID),
            (
                2,
                "Files",
                "AWS::S3::Bucket",
                "DELETE_FAILED",
                "The bucket you tried to delete is not empty (Service: S3, Status Code: 409)",
            ),
            (
                3,
                "news-site",
                STACK,
                "DELETE_FAILED",
                "The following resource(s) failed to delete: [Check, Files].",
            ),
        ];
        let Why::Refused(text) = told(&events) else {
            panic!("{:?}", told(&events))
        };
        assert!(
            text.starts_with(
                "Files (AWS::S3::Bucket): The bucket you tried to delete is not empty; "
            ),
            "{text}"
        );
    }

    #[test]
    fn a_refusal_of_lambda_itself_is_about_replicas_too() {
        let refused = |message: &str| AwsError::Refused {
            code: Some("InvalidParameterValueException".to_owned()),
            message: message.to_owned(),
            command: "aws lambda delete-function".to_owned(),
        };
        let said = "Lambda was unable to delete arn:aws:lambda:us-east-1:1:function:check:7 because it is a replicated function.";
        assert_eq!(why_refused(&refused(said)), Why::Replicas);
        assert!(matches!(why_refused(&refused("no")), Why::Refused(_)));
    }
}
