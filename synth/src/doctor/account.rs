//! The account at AWS, and its regions.

use serde_json::Value;

use super::check::{Check, State};
use crate::aws::AwsError;
use crate::deployment::UPLOADS;

/// Who the credentials belong to, and whether the app is for that account.
pub(super) fn identity(answer: Result<Value, AwsError>, accounts: &[String]) -> Vec<Check> {
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => {
            let account = Check::new("account", State::Unknown, "needs credentials");
            return vec![wrong("credentials", &error), account];
        }
    };
    let text = |name: &str| answer[name].as_str().unwrap_or_default();
    let (account, arn) = (text("Account"), text("Arn"));
    let who = Check::new("credentials", State::Good, arn);
    let who = if arn.ends_with(":root") {
        Check { state: State::Note, ..who }.hint(
            "these are the account's own credentials, which may do everything: use those of a role instead",
        )
    } else {
        who
    };
    let other = accounts.iter().find(|wanted| *wanted != account);
    let where_to = match other {
        Some(wanted) => Check::new(
            "account",
            State::Wrong,
            format!("{account}, and the app is for {wanted}"),
        )
        .hint("`--profile` names other credentials"),
        None => Check::new("account", State::Good, account),
    };
    vec![who, where_to]
}

/// A region, by what CloudFormation says there of the stack that has the bucket for uploads.
pub(super) fn region(name: &str, answer: Result<Value, AwsError>, uploads: bool) -> Check {
    let check = |state, text: &str| Check::new(name, state, text);
    match answer {
        Ok(answer) => {
            let stack = &answer["Stacks"][0];
            let status = stack["StackStatus"].as_str().unwrap_or_default();
            let outputs = stack["Outputs"].as_array();
            let bucket = outputs
                .and_then(|all| all.first())
                .and_then(|output| output["OutputValue"].as_str());
            match bucket {
                Some(bucket) => check(State::Good, &format!("uploads go to the bucket {bucket}")),
                None => check(
                    State::Note,
                    &format!("the stack `{UPLOADS}` is in the state {status}"),
                )
                .hint("the next deployment puts it right; `--bucket` names another bucket"),
            }
        }
        Err(error) if error.is_absence() => check(
            State::Good,
            if uploads {
                "enabled; the first deployment makes a bucket for uploads"
            } else {
                "enabled"
            },
        ),
        Err(error) => wrong(name, &error),
    }
}

/// The roles that Lambda@Edge works with, which AWS makes with the first function.
pub(super) fn linked_role(answer: Result<Value, AwsError>) -> Check {
    let check = |state, text: &str| Check::new("edge role", state, text);
    match answer {
        Ok(_) => check(State::Good, "the role that replicates functions is there"),
        Err(error) if error.has_code("NoSuchEntity") => check(
            State::Note,
            "AWS makes the role that replicates functions, with the first of them",
        )
        .hint("whoever deploys first has to be allowed `iam:CreateServiceLinkedRole`"),
        // It is no more than a look.
        Err(AwsError::Denied { .. }) => {
            check(State::Note, "not known, because looking at roles is not allowed")
                .hint("if there was no function at the edge yet, whoever deploys has to be allowed `iam:CreateServiceLinkedRole`")
        }
        Err(error) => wrong("edge role", &error),
    }
}

fn wrong(name: &str, error: &AwsError) -> Check {
    let check = Check::new(name, State::Wrong, error.to_string());
    match error.hint() {
        Some(hint) => check.hint(hint),
        None => check,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::report::report;
    use super::*;

    fn refused(code: &str, message: &str) -> AwsError {
        AwsError::Refused {
            code: Some(code.to_owned()),
            message: message.to_owned(),
            command: "aws".to_owned(),
        }
    }

    #[test]
    fn answers_are_told_as_what_they_mean() {
        let identity_of =
            |arn: &str| json!({ "UserId": "AIDA", "Account": "111122223333", "Arn": arn });
        let user = "arn:aws:iam::111122223333:user/writer";
        let here = ["111122223333".to_owned()];
        let there = ["444455556666".to_owned()];
        let uploads = json!({ "Stacks": [{
            "StackStatus": "CREATE_COMPLETE",
            "Outputs": [{ "OutputKey": "Bucket", "OutputValue": "palisade-uploads-uploads-1x" }],
        }] });
        let failed = json!({ "Stacks": [{ "StackStatus": "ROLLBACK_COMPLETE" }] });
        let absent = || {
            Err(refused(
                "ValidationError",
                "Stack with id palisade-uploads does not exist",
            ))
        };
        let mut checks = identity(Ok(identity_of(user)), &here);
        checks.extend(identity(
            Ok(identity_of("arn:aws:iam::111122223333:root")),
            &there,
        ));
        checks.extend(identity(
            Err(AwsError::NoCredentials {
                message: "Unable to locate credentials".to_owned(),
                profile: None,
            }),
            &here,
        ));
        checks.push(region("eu-north-1", Ok(uploads), true));
        checks.push(region("eu-west-1", Ok(failed), true));
        checks.push(region("us-east-1", absent(), true));
        checks.push(region("us-west-2", absent(), false));
        checks.push(region(
            "af-south-1",
            Err(AwsError::Unknown {
                message: "The security token included in the request is invalid".to_owned(),
                command: "aws cloudformation describe-stacks --region af-south-1".to_owned(),
            }),
            false,
        ));
        checks.push(linked_role(Ok(json!({ "Role": {} }))));
        checks.push(linked_role(Err(refused(
            "NoSuchEntity",
            "The role cannot be found.",
        ))));
        checks.push(linked_role(Err(AwsError::Denied {
            action: Some("iam:GetRole".to_owned()),
            message: "no".to_owned(),
            command: "aws iam get-role".to_owned(),
        })));
        insta::assert_snapshot!(anstream::adapter::strip_str(&report(&checks)).to_string());
    }
}
