//! What a deployment does with a stack, by the state that it is in.
//!
//! The states are those of
//! [CloudFormation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html).

use super::job::Job;
use crate::failure::Failure;

/// What is done with a stack in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is not there yet, or only a change set of it is.
    Create,
    Update,
    /// Something goes on: wait until it has ended, and look again.
    Wait,
    /// Its creation failed and was rolled back: nothing can be done with it but to delete it.
    DeleteFirst,
    /// Somebody has to decide.
    Decide(Trouble),
}

/// A state that a deployment does not leave by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    UpdateRollbackFailed,
    ImportRollbackFailed,
    RollbackFailed,
    DeleteFailed,
    /// A creation without rollback.
    CreateFailed,
    /// An update without rollback.
    UpdateFailed,
    Unknown,
}

/// The step for a status; `None` is a stack that is not there.
pub(super) fn step(status: Option<&str>) -> Step {
    let Some(status) = status else {
        return Step::Create;
    };
    match status {
        "REVIEW_IN_PROGRESS" | "DELETE_COMPLETE" => Step::Create,
        "CREATE_COMPLETE"
        | "UPDATE_COMPLETE"
        | "UPDATE_ROLLBACK_COMPLETE"
        | "IMPORT_COMPLETE"
        | "IMPORT_ROLLBACK_COMPLETE" => Step::Update,
        "ROLLBACK_COMPLETE" => Step::DeleteFirst,
        "UPDATE_ROLLBACK_FAILED" => Step::Decide(Trouble::UpdateRollbackFailed),
        "IMPORT_ROLLBACK_FAILED" => Step::Decide(Trouble::ImportRollbackFailed),
        "ROLLBACK_FAILED" => Step::Decide(Trouble::RollbackFailed),
        "DELETE_FAILED" => Step::Decide(Trouble::DeleteFailed),
        "CREATE_FAILED" => Step::Decide(Trouble::CreateFailed),
        "UPDATE_FAILED" => Step::Decide(Trouble::UpdateFailed),
        other if other.ends_with("_IN_PROGRESS") => Step::Wait,
        _ => Step::Decide(Trouble::Unknown),
    }
}

/// Whether nothing goes on in a stack of a status.
pub(super) fn is_at_rest(status: &str) -> bool {
    !status.ends_with("_IN_PROGRESS")
}

/// Whether what was wanted was done.
pub(super) fn is_success(status: &str) -> bool {
    status.ends_with("_COMPLETE") && !status.contains("ROLLBACK")
}

impl Trouble {
    /// What to do with a stack in this state, in words.
    pub(super) fn told(self, job: &Job, status: &str) -> Failure {
        let Job {
            stack_name, region, ..
        } = job;
        let command = |name: &str| {
            format!("`aws cloudformation {name} --region {region} --stack-name {stack_name}`")
        };
        let hint = match self {
            Self::UpdateRollbackFailed => format!(
                "put right what the events name, then run {}; `--resources-to-skip` leaves out what cannot be put right. \
                 Then run this again",
                command("continue-update-rollback")
            ),
            Self::ImportRollbackFailed => format!(
                "somebody imported resources, and that could not be undone; see why with {}; \
                 AWS Support helps where that does not",
                command("describe-stack-events")
            ),
            Self::RollbackFailed => format!(
                "not all of what was created could be removed again; see why with {}, then delete the stack with {} \
                 and run this again",
                command("describe-stack-events"),
                command("delete-stack")
            ),
            Self::DeleteFailed => format!(
                "`cargo run destroy` goes on with deleting it; {} says what is in the way. Then run this again",
                command("describe-stack-events")
            ),
            Self::CreateFailed => format!(
                "somebody created it without rollback; delete it with {} and run this again",
                command("delete-stack")
            ),
            Self::UpdateFailed => format!(
                "somebody updated it without rollback; roll back with {} and run this again",
                command("rollback-stack")
            ),
            Self::Unknown => format!(
                "see what happened with {}",
                command("describe-stack-events")
            ),
        };
        Failure::new(format_args!(
            "{job} cannot be deployed: it is in the state {status}"
        ))
        .hint(hint)
    }
}

/// What a stack is like after a deployment that failed, and what the next one does.
pub(super) fn afterwards(status: &str) -> &'static str {
    match step(Some(status)) {
        Step::DeleteFirst => {
            "nothing of it is left but what it retains; the next run deletes the empty stack and creates it anew"
        }
        Step::Update => "it is as it was before; the next run updates it again",
        Step::Wait => "CloudFormation goes on by itself; the next run waits for it",
        Step::Create => "it is not there; the next run creates it",
        Step::Decide(_) => "it has to be put right by hand; the next run says how",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_cloudformation_has_its_step() {
        let decide = Step::Decide;
        for (status, expected, rests, succeeded) in [
            ("CREATE_IN_PROGRESS", Step::Wait, false, false),
            ("CREATE_FAILED", decide(Trouble::CreateFailed), true, false),
            ("CREATE_COMPLETE", Step::Update, true, true),
            ("ROLLBACK_IN_PROGRESS", Step::Wait, false, false),
            (
                "ROLLBACK_FAILED",
                decide(Trouble::RollbackFailed),
                true,
                false,
            ),
            ("ROLLBACK_COMPLETE", Step::DeleteFirst, true, false),
            ("DELETE_IN_PROGRESS", Step::Wait, false, false),
            ("DELETE_FAILED", decide(Trouble::DeleteFailed), true, false),
            ("DELETE_COMPLETE", Step::Create, true, true),
            ("UPDATE_IN_PROGRESS", Step::Wait, false, false),
            (
                "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
                Step::Wait,
                false,
                false,
            ),
            ("UPDATE_COMPLETE", Step::Update, true, true),
            ("UPDATE_FAILED", decide(Trouble::UpdateFailed), true, false),
            ("UPDATE_ROLLBACK_IN_PROGRESS", Step::Wait, false, false),
            (
                "UPDATE_ROLLBACK_FAILED",
                decide(Trouble::UpdateRollbackFailed),
                true,
                false,
            ),
            (
                "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
                Step::Wait,
                false,
                false,
            ),
            ("UPDATE_ROLLBACK_COMPLETE", Step::Update, true, false),
            ("REVIEW_IN_PROGRESS", Step::Create, false, false),
            ("IMPORT_IN_PROGRESS", Step::Wait, false, false),
            ("IMPORT_COMPLETE", Step::Update, true, true),
            ("IMPORT_ROLLBACK_IN_PROGRESS", Step::Wait, false, false),
            (
                "IMPORT_ROLLBACK_FAILED",
                decide(Trouble::ImportRollbackFailed),
                true,
                false,
            ),
            ("IMPORT_ROLLBACK_COMPLETE", Step::Update, true, false),
            ("NEW_STATE", decide(Trouble::Unknown), true, false),
        ] {
            assert_eq!(step(Some(status)), expected, "{status}");
            assert_eq!(is_at_rest(status), rests, "{status}");
            assert_eq!(is_success(status), succeeded, "{status}");
        }
        assert_eq!(step(None), Step::Create);
    }

    #[test]
    fn what_has_to_be_decided_is_told_with_a_command() {
        let job = Job::sample("Site", "us-east-1");
        let told: Vec<String> = [
            "UPDATE_ROLLBACK_FAILED",
            "IMPORT_ROLLBACK_FAILED",
            "ROLLBACK_FAILED",
            "DELETE_FAILED",
            "CREATE_FAILED",
            "UPDATE_FAILED",
            "NEW_STATE",
        ]
        .into_iter()
        .map(|status| match step(Some(status)) {
            Step::Decide(trouble) => trouble.told(&job, status).text().to_owned(),
            other => panic!("{status}: {other:?}"),
        })
        .collect();
        insta::assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn what_the_next_run_does_is_told_as_it_is() {
        assert!(afterwards("ROLLBACK_COMPLETE").contains("deletes the empty stack"));
        assert!(afterwards("UPDATE_ROLLBACK_COMPLETE").contains("as it was before"));
        assert!(afterwards("UPDATE_ROLLBACK_FAILED").contains("by hand"));
        assert!(afterwards("UPDATE_ROLLBACK_IN_PROGRESS").contains("waits"));
    }
}
