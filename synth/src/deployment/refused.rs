//! What AWS refuses of a change set, and what a stack's parameters lack.

use super::job::Job;
use super::values::Missing;
use crate::aws::AwsError;
use crate::failure::Failure;
use crate::terminal::HEAD;

/// Why no change was made.
pub(super) enum Ended {
    /// The stack is not in the state that it was in: look again.
    OtherState(AwsError),
    Failed(Failure),
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<AwsError> for Ended {
    fn from(error: AwsError) -> Self {
        Self::Failed(error.into())
    }
}

/// AWS refuses to make a change set.
pub(super) fn of_request(job: &Job, error: AwsError) -> Ended {
    let message = error.message();
    let is_other_state = error.has_code("ValidationError")
        && (message.contains("_IN_PROGRESS state")
            || message.contains("can not be updated")
            || message.contains("cannot be updated")
            || message.contains("does not exist"));
    if is_other_state || error.has_code("AlreadyExistsException") {
        return Ended::OtherState(error);
    }
    if error.has_code("ValidationError") {
        return Ended::Failed(of_change_set(job, message));
    }
    Ended::Failed(error.into())
}

/// AWS refuses to execute a change set, which is so where the stack was changed after it was made.
pub(super) fn of_execution(job: &Job, error: AwsError) -> Ended {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html
    let is_old = ["InvalidChangeSetStatus", "ChangeSetNotFound"]
        .into_iter()
        .any(|code| error.has_code(code) || error.has_code(&format!("{code}Exception")));
    if is_old {
        return Ended::OtherState(error);
    }
    of_request(job, error)
}

/// A change set that cannot be made.
pub(super) fn of_change_set(job: &Job, reason: &str) -> Failure {
    let reason = reason.trim().trim_end_matches('.');
    let failure = Failure::new(format_args!("{job} cannot be deployed as it is: {reason}"));
    if reason.contains("must have values") {
        return failure.hint(
            "`--parameter NAME=VALUE` gives a value, and `parameter_value` of the stack in the app",
        );
    }
    match super::causes::hint("", reason) {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}

/// An output is not there, of a stack that is there or not.
pub(super) fn missing_output(job: &Job, missing: &Missing, is_there: bool) -> Failure {
    let Missing {
        parameter,
        producer,
        output,
    } = missing;
    Failure::new(format_args!(
        "{job} needs the output `{output}` of `{producer}` for its parameter `{parameter}`, {}",
        if is_there {
            "which that stack does not have"
        } else {
            "which is not deployed"
        }
    ))
    .hint(format_args!("deploy `{producer}` first"))
}

pub(super) fn not_shown(job: &Job, missing: &Missing) -> String {
    let Missing {
        producer, output, ..
    } = missing;
    format!(
        "{HEAD}{job}{HEAD:#}\n  no change set yet: it takes `{output}` of `{producer}`, which is not deployed with it yet\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deployment::change_set;

    #[test]
    fn a_stack_in_another_state_is_looked_at_again() {
        let refused = |code: &str, message: &str| AwsError::Refused {
            code: Some(code.to_owned()),
            message: message.to_owned(),
            command: "aws cloudformation create-change-set".to_owned(),
        };
        let job = Job::sample("Site", "us-east-1");
        for (code, message, expected) in [
            (
                "ValidationError",
                "Stack:arn:aws:x is in UPDATE_IN_PROGRESS state and can not be updated.",
                true,
            ),
            (
                "ValidationError",
                "Stack:arn:aws:x is in ROLLBACK_COMPLETE state and can not be updated.",
                true,
            ),
            ("ValidationError", "Stack [news] does not exist", true),
            (
                "AlreadyExistsException",
                "Stack [news] already exists",
                true,
            ),
            ("ValidationError", "Template format error: x", false),
            (
                "InsufficientCapabilitiesException",
                "Requires capabilities",
                false,
            ),
        ] {
            let ended = of_request(&job, refused(code, message));
            assert_eq!(matches!(ended, Ended::OtherState(_)), expected, "{message}");
        }
    }

    #[test]
    fn a_change_set_that_is_out_of_date_is_made_again() {
        let refused = |code: &str, message: &str| AwsError::Refused {
            code: Some(code.to_owned()),
            message: message.to_owned(),
            command: "aws cloudformation execute-change-set".to_owned(),
        };
        let job = Job::sample("Site", "us-east-1");
        let old =
            "ChangeSet [arn:x] cannot be executed in its current execution status of [OBSOLETE]";
        for (code, message, expected) in [
            ("InvalidChangeSetStatus", old, true),
            ("ChangeSetNotFound", "ChangeSet [x] does not exist", true),
            (
                "ValidationError",
                "Stack:arn:x is in UPDATE_IN_PROGRESS state and can not be updated.",
                true,
            ),
            ("InsufficientCapabilities", "Requires capabilities", false),
        ] {
            let ended = of_execution(&job, refused(code, message));
            assert_eq!(matches!(ended, Ended::OtherState(_)), expected, "{message}");
        }
        assert_ne!(change_set::name("1", 0), change_set::name("1", 1));
    }
}
