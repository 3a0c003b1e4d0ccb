//! What all stacks of a deployment share.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::approval::Approval;
use super::description::Description;
use super::job::Job;
use crate::aws::Aws;

/// What all stacks of a deployment share.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) aws: Aws,
    pub(super) approval: Approval,
    pub(super) is_dry_run: bool,
    /// Names change sets of this run.
    pub(super) run: String,
    /// The stacks as they are, by their names in the app.
    known: Mutex<BTreeMap<String, Description>>,
    leftovers: Arc<Mutex<Vec<Leftover>>>,
    begun: Arc<Mutex<Vec<(String, String)>>>,
}

/// Something that this run made and nobody needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Leftover {
    ChangeSet {
        region: String,
        id: String,
    },
    /// A stack that only a change set made.
    Stack {
        region: String,
        name: String,
    },
}

impl Context {
    pub(super) fn new(aws: Aws, approval: Approval, is_dry_run: bool, run: String) -> Self {
        Self {
            aws,
            approval,
            is_dry_run,
            run,
            known: Mutex::default(),
            leftovers: Arc::default(),
            begun: Arc::default(),
        }
    }

    /// For a stack that the deployment itself needs: it knows nothing of the others, and what it begins and leaves is
    /// this one's too.
    pub(super) fn for_what_is_ours(&self) -> Self {
        Self {
            aws: self.aws.clone(),
            approval: self.approval.for_what_is_ours(),
            is_dry_run: false,
            run: self.run.clone(),
            known: Mutex::default(),
            leftovers: Arc::clone(&self.leftovers),
            begun: Arc::clone(&self.begun),
        }
    }

    /// The stack as it was when it was looked at last; nothing if it was not there.
    pub(super) fn known(&self, name: &str) -> Option<Description> {
        lock(&self.known).get(name).cloned()
    }

    pub(super) fn learn(&self, name: &str, found: Option<Description>) {
        let mut known = lock(&self.known);
        match found {
            Some(found) => known.insert(name.to_owned(), found),
            None => known.remove(name),
        };
    }

    /// The outputs of all stacks that were deployed, by the stacks' names in the app.
    pub(super) fn outputs(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        lock(&self.known)
            .iter()
            .filter(|(_, found)| found.is_deployed())
            .map(|(name, found)| (name.clone(), found.outputs.clone()))
            .collect()
    }

    pub(super) fn leave(&self, leftover: Leftover) {
        lock(&self.leftovers).push(leftover);
    }

    /// Something is of use after all.
    pub(super) fn keep(&self, leftover: &Leftover) {
        lock(&self.leftovers).retain(|other| other != leftover);
    }

    pub(super) fn leftovers(&self) -> Vec<Leftover> {
        std::mem::take(&mut *lock(&self.leftovers))
    }

    /// CloudFormation works at a stack from now on.
    pub(super) fn begin(&self, job: &Job) {
        lock(&self.begun).push((job.region.clone(), job.stack_name.clone()));
    }

    /// CloudFormation has ended its work at a stack.
    pub(super) fn end(&self, job: &Job) {
        lock(&self.begun).retain(|(region, name)| (region, name) != (&job.region, &job.stack_name));
    }

    /// The stacks at which CloudFormation works, by region and name.
    pub(super) fn begun(&self) -> Vec<(String, String)> {
        lock(&self.begun).clone()
    }
}

/// Nothing is half changed while it is locked.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::Connection;

    #[test]
    fn what_the_stack_of_uploads_begins_and_leaves_is_the_deployments() {
        let approval = Approval {
            asked_for: None,
            has_terminal: false,
            is_given: false,
        };
        let aws = Aws::new(&Connection::default());
        let context = Context::new(aws, approval, false, "1".to_owned());
        let own = context.for_what_is_ours();
        let job = Job::sample("Uploads", "us-east-1");
        own.begin(&job);
        assert_eq!(context.begun().len(), 1);
        own.end(&job);
        assert_eq!(context.begun(), []);
        let change_set = |id: &str| Leftover::ChangeSet {
            region: "us-east-1".to_owned(),
            id: id.to_owned(),
        };
        own.leave(change_set("a"));
        own.leave(change_set("b"));
        own.keep(&change_set("a"));
        assert_eq!(context.leftovers(), [change_set("b")]);
    }
}
