//! Whether somebody is asked before a stack is changed.

use std::fmt::Write as _;

use clap::ValueEnum;

use super::change::{Change, list};
use super::concern::Concern;
use super::job::Job;
use crate::failure::Failure;
use crate::terminal::{CHANGED, QUIET};

/// Which changes somebody must agree to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RequireApproval {
    /// None
    Never,
    /// Those that give access, or that remove or replace what holds data
    Widening,
    /// All
    Always,
}

/// Whom to ask, and when.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Approval {
    /// What the command line says, if it says it.
    pub(crate) asked_for: Option<RequireApproval>,
    /// Somebody sits at a terminal.
    pub(crate) has_terminal: bool,
    /// Whatever is asked, the answer is yes.
    pub(crate) is_given: bool,
}

/// What to do before a change set is executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Proceed,
    Ask,
    /// Somebody must be asked, and nobody is there.
    Refuse,
}

impl Approval {
    /// The approval for what a deployment needs itself: only who wants to see everything is asked.
    pub(super) fn for_what_is_ours(self) -> Self {
        let asked_for = match self.asked_for {
            Some(RequireApproval::Always) => RequireApproval::Always,
            _ => RequireApproval::Never,
        };
        Self {
            asked_for: Some(asked_for),
            ..self
        }
    }

    /// Whether the answer depends on what is changed.
    pub(super) fn looks(self) -> bool {
        self.verdict(true) != Verdict::Proceed
    }

    /// What to do before changes are made.
    pub(super) fn verdict(self, has_concerns: bool) -> Verdict {
        // By default those are asked who are there.
        let required = self.asked_for.unwrap_or(if self.has_terminal {
            RequireApproval::Widening
        } else {
            RequireApproval::Never
        });
        let is_required = match required {
            RequireApproval::Never => false,
            RequireApproval::Widening => has_concerns,
            RequireApproval::Always => true,
        };
        if !is_required || self.is_given {
            Verdict::Proceed
        } else if self.has_terminal {
            Verdict::Ask
        } else {
            Verdict::Refuse
        }
    }
}

/// The question before a change set is executed.
pub(super) fn question(job: &Job, changes: &[Change], concerns: &[Concern]) -> String {
    let mut text = format!("{job} changes:\n{}", list(changes));
    text.push_str(&told(concerns));
    text.push_str("deploy it?");
    text
}

/// The failure where nobody can be asked.
pub(super) fn refusal(job: &Job, concerns: &[Concern]) -> Failure {
    let mut text = format!("error: {job} was not deployed: somebody has to agree to its changes\n");
    text.push_str(&told(concerns));
    text.push_str(
        " hint: look at them with `--dry-run`, and agree with `--yes`; \
         `--require-approval never` asks nobody\n",
    );
    Failure::told(anstream::adapter::strip_str(&text).to_string())
}

/// Concerns, each in a line.
pub(super) fn told(concerns: &[Concern]) -> String {
    let mut text = String::new();
    for concern in concerns {
        let Concern {
            logical_id,
            type_name,
            text: what,
        } = concern;
        _ = writeln!(
            text,
            "  {CHANGED}!{CHANGED:#} {logical_id}  {QUIET}{type_name}{QUIET:#}  {what}"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::deployment::change::tests::change;

    #[test]
    fn whoever_is_there_is_asked_about_what_widens_access() {
        use RequireApproval::{Always, Never, Widening};
        use Verdict::{Ask, Proceed, Refuse};
        // Asked for, at a terminal, `--yes`: what to do with a concern, and without.
        for (asked_for, has_terminal, is_given, concern, none) in [
            (None, true, false, Ask, Proceed),
            (None, false, false, Proceed, Proceed),
            (None, true, true, Proceed, Proceed),
            (Some(Never), true, false, Proceed, Proceed),
            (Some(Widening), true, false, Ask, Proceed),
            (Some(Widening), false, false, Refuse, Proceed),
            (Some(Widening), false, true, Proceed, Proceed),
            (Some(Always), true, false, Ask, Ask),
            (Some(Always), false, false, Refuse, Refuse),
            (Some(Always), false, true, Proceed, Proceed),
        ] {
            let approval = Approval {
                asked_for,
                has_terminal,
                is_given,
            };
            assert_eq!(approval.verdict(true), concern, "{approval:?}");
            assert_eq!(approval.verdict(false), none, "{approval:?}");
        }
    }

    #[test]
    fn question_and_refusal_name_what_to_look_at() {
        let answer = json!({ "Changes": [
            change("Add", "Role", "AWS::IAM::Role", json!({})),
            change("Add", "Topic", "AWS::SNS::Topic", json!({})),
        ] });
        let changes = Change::all(&answer);
        let job = Job::sample("Site", "us-east-1");
        let concerns = [Concern {
            logical_id: "Role".to_owned(),
            type_name: "AWS::IAM::Role".to_owned(),
            text: "may be assumed by lambda.amazonaws.com".to_owned(),
        }];
        let asked = question(&job, &changes, &concerns);
        let text = format!("{asked}\n---\n{}", refusal(&job, &concerns).text());
        insta::assert_snapshot!(anstream::adapter::strip_str(&text).to_string());
    }
}
