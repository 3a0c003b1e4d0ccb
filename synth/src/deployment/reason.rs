//! Why a deployment failed: the first thing that went wrong, and nothing that followed from it.

use super::causes;
use super::event::Event;

/// Why it failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reason {
    /// The resource and what AWS said of it.
    pub(super) text: String,
    pub(super) hint: Option<String>,
}

impl Reason {
    /// The reason in what happened, the oldest event first.
    pub(super) fn find(events: &[Event]) -> Option<Self> {
        let own = |event: &&Event| event.is_failure() && !event.is_stack && !event.is_cancelled();
        // What a rollback could not remove is no reason of the rollback, but it is one where nothing else failed.
        let first = events
            .iter()
            .find(|event| own(event) && !event.status.starts_with("DELETE"))
            .or_else(|| events.iter().find(own))
            .or_else(|| {
                // The stack itself: a macro that failed, or somebody who stopped it.
                let told = |event: &&Event| event.is_stack && !event.reason.is_empty();
                let failed = |event: &&Event| {
                    event.is_failure() || event.status.ends_with("ROLLBACK_IN_PROGRESS")
                };
                events.iter().filter(told).find(failed)
            })?;
        Some(Self::of(&first.logical_id, &first.type_name, &first.reason))
    }

    /// What AWS said of a resource.
    pub(super) fn of(logical_id: &str, type_name: &str, said: &str) -> Self {
        let what = clean(said);
        let text = if type_name == "AWS::CloudFormation::Stack" {
            what
        } else {
            format!("{logical_id} ({type_name}): {what}")
        };
        Self {
            text,
            hint: causes::hint(type_name, said).map(str::to_owned),
        }
    }
}

/// What AWS said, without what only AWS's support reads.
pub(super) fn clean(said: &str) -> String {
    let mut text = said.trim();
    if let Some((_, rest)) = text.split_once("Resource handler returned message: \"") {
        let end = rest.rfind("\" (RequestToken").unwrap_or(rest.len());
        text = &rest[..end];
    }
    let mut text = text.to_owned();
    // Both forms: `(Service: S3, Status Code: 409, ..)` and `(Service: AmazonCloudFront; Status Code: 403; ..)`.
    while let Some(begin) = text.find("(Service: ") {
        let Some(length) = text[begin..].find(')') else {
            break;
        };
        text.replace_range(begin..=begin + length, "");
    }
    let text = text.trim().trim_end_matches('.').trim_end();
    if text.is_empty() {
        "AWS did not say why".to_owned()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deployment::event::tests::answer;

    const STACK: &str = "AWS::CloudFormation::Stack";
    const CREATED: (u32, &str, &str, &str, &str) = (
        0,
        "news-site",
        STACK,
        "CREATE_IN_PROGRESS",
        "User Initiated",
    );

    fn found(events: &[(u32, &str, &str, &str, &str)]) -> Option<Reason> {
        Reason::find(&Event::all(&answer(events)))
    }

    #[test]
    fn the_first_failure_is_told_and_not_what_it_cancelled() {
        let reason = found(&[
            CREATED,
            (1, "Topic", "AWS::SNS::Topic", "CREATE_IN_PROGRESS", ""),
            // CloudFormation may tell what it cancelled before the failure itself.
            (2, "Topic", "AWS::SNS::Topic", "CREATE_FAILED", "Resource creation cancelled"),
            (2, "Files", "AWS::S3::Bucket", "CREATE_FAILED", "docs already exists"),
            (3, "Zone", "AWS::Route53::HostedZone", "CREATE_FAILED", "Something else"),
            (
                4,
                "news-site",
                STACK,
                "ROLLBACK_IN_PROGRESS",
                "The following resource(s) failed to create: [Topic, Files]. Rollback requested by user.",
            ),
            (5, "Topic", "AWS::SNS::Topic", "DELETE_FAILED", "In use"),
        ])
        .unwrap();
        assert_eq!(reason.text, "Files (AWS::S3::Bucket): docs already exists");
        assert!(reason.hint.unwrap().contains("names of buckets"));
    }

    #[test]
    fn a_failed_deletion_is_a_reason_where_nothing_else_failed() {
        let reason = found(&[
            (
                0,
                "news-site",
                STACK,
                "DELETE_IN_PROGRESS",
                "User Initiated",
            ),
            (
                1,
                "Files",
                "AWS::S3::Bucket",
                "DELETE_FAILED",
                "The bucket you tried to delete is not empty",
            ),
            (
                2,
                "news-site",
                STACK,
                "DELETE_FAILED",
                "The following resource(s) failed to delete: [Files].",
            ),
        ])
        .unwrap();
        assert_eq!(
            reason.text,
            "Files (AWS::S3::Bucket): The bucket you tried to delete is not empty"
        );
    }

    #[test]
    fn the_stack_itself_may_be_the_reason() {
        let said = "Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application Specification document.";
        let reason = found(&[
            CREATED,
            (1, "news-site", STACK, "ROLLBACK_IN_PROGRESS", said),
        ]);
        assert_eq!(reason.unwrap().text, said.trim_end_matches('.'));
        assert_eq!(found(&[CREATED]), None);
    }

    #[test]
    fn a_nested_stack_is_a_resource() {
        // The physical id of the helper is not that of the stack.
        let mut value = answer(&[(
            1,
            "Nested",
            STACK,
            "CREATE_FAILED",
            "Embedded stack was not created",
        )]);
        value["StackEvents"][0]["PhysicalResourceId"] = "arn:other".into();
        let reason = Reason::find(&Event::all(&value)).unwrap();
        assert_eq!(reason.text, "Embedded stack was not created");
    }

    #[test]
    fn what_nobody_reads_is_left_out() {
        for (said, expected) in [
            (
                "Resource handler returned message: \"Invalid request provided: AWS::CloudFront::Distribution: One or more \
                 of the CNAMEs you provided are already associated with a different resource. (Service: CloudFront, Status \
                 Code: 409, Request ID: 1) (SDK Attempt Count: 1)\" (RequestToken: 2, HandlerErrorCode: AlreadyExists)",
                "Invalid request provided: AWS::CloudFront::Distribution: One or more of the CNAMEs you provided are \
                 already associated with a different resource.  (SDK Attempt Count: 1)",
            ),
            (
                "Domain already associated with another user pool. (Service: AWSCognitoIdentityProviderService; Status \
                 Code: 400; Error Code: InvalidParameterException; Request ID: 3; Proxy: null)",
                "Domain already associated with another user pool",
            ),
            ("news already exists", "news already exists"),
            ("", "AWS did not say why"),
            ("(Service: never closed", "(Service: never closed"),
        ] {
            assert_eq!(clean(said), expected);
        }
    }
}
