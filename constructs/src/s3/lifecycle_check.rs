//! What S3 refuses in lifecycle rules.
//!
//! The rules are of
//! [Lifecycle configuration elements](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html),
//! [Transition](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Transition.html) and
//! [LifecycleExpiration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleExpiration.html).

use super::lifecycle::{LifecycleRule, When};
use crate::problem::Problem;
use crate::scope::Scope;

/// The most rules that a bucket has.
const RULES: usize = 1_000;

pub(super) fn check(rules: &[LifecycleRule], scope: &mut Scope<'_>) {
    if rules.len() > RULES {
        scope.report(Problem::new(format!(
            "a bucket has at most {RULES} lifecycle rules, got {}",
            rules.len()
        )));
    }
    for (index, rule) in rules.iter().enumerate() {
        let name = match &rule.id {
            Some(id) => format!("the lifecycle rule `{id}`"),
            None => format!("the lifecycle rule {}", index + 1),
        };
        for problem in rule.problems(&name) {
            scope.report(problem);
        }
        let twice = |other: &LifecycleRule| other.id.is_some() && other.id == rule.id;
        if rules[..index].iter().any(twice) {
            scope.report(Problem::new(format!("{name} is there twice")));
        }
    }
}

impl LifecycleRule {
    fn problems(&self, name: &str) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut tell = |wrong: bool, message: String, hint: &str| {
            if wrong {
                problems.push(Problem::new(message).hint(hint));
            }
        };
        tell(
            !self.acts(),
            format!("{name} does nothing"),
            "say what becomes of objects, with `expire_after_days`, `transition` or the like",
        );
        tell(
            self.expire_delete_markers
                && (self.expiration.is_some() || !self.filter.tags.is_empty()),
            format!(
                "{name} removes delete markers, and cannot expire objects or choose them by tags too"
            ),
            "give `expire_delete_markers` to a rule of its own",
        );
        tell(
            self.abort_uploads.is_some() && !self.filter.tags.is_empty(),
            format!("{name} aborts uploads, which have no tags yet"),
            "give `abort_uploads_after_days` to a rule of its own, without `tag`",
        );
        if let (Some(least), Some(most)) = (self.larger_than, self.smaller_than) {
            tell(
                least.saturating_add(1) >= most,
                format!(
                    "{name} is about objects larger than `{least}` and smaller than `{most}` bytes: there are none"
                ),
                "let the upper bound be greater than the lower one",
            );
        }
        tell(
            self.keep_noncurrent.is_some() && self.noncurrent_expiration.is_none(),
            format!("{name} keeps former versions, but deletes none"),
            "say after how many days the others are deleted, with `expire_noncurrent_after_days`",
        );
        if let Some(versions) = self
            .keep_noncurrent
            .filter(|versions| !(1..=100).contains(versions))
        {
            tell(
                true,
                format!("{name} keeps 1 to 100 former versions, got `{versions}`"),
                "leave `keep_noncurrent` out to keep none",
            );
        }
        self.times(name, &mut tell);
        problems
    }

    fn acts(&self) -> bool {
        !self.transitions.is_empty()
            || self.expiration.is_some()
            || self.expire_delete_markers
            || !self.noncurrent_transitions.is_empty()
            || self.noncurrent_expiration.is_some()
            || self.abort_uploads.is_some()
            // It is told what is wrong with it already.
            || self.keep_noncurrent.is_some()
    }

    fn times(&self, name: &str, tell: &mut impl FnMut(bool, String, &str)) {
        let expiration = match self.expiration {
            Some(When::Days(days)) => Some(days),
            _ => None,
        };
        for days in [expiration, self.noncurrent_expiration, self.abort_uploads]
            .into_iter()
            .flatten()
        {
            tell(
                days == 0,
                format!("{name} acts after one day or more, got `0`"),
                "S3 looks at objects once a day",
            );
        }
        let dated = |when: &When| matches!(when, When::On(_));
        let moved = self.transitions.iter().map(|(_, when)| when);
        let mut times = moved.chain(&self.expiration);
        let first = times.next().map(dated);
        tell(
            times.any(|when| Some(dated(when)) != first),
            format!("{name} has both days and dates"),
            "use days or dates for all transitions and the expiration of a rule",
        );
        let current = self
            .transitions
            .iter()
            .filter_map(|(class, when)| match when {
                When::Days(days) => Some((*class, *days, expiration)),
                When::On(_) => None,
            });
        let former = self
            .noncurrent_transitions
            .iter()
            .map(|(class, days)| (*class, *days, self.noncurrent_expiration));
        for (class, days, expiration) in current.chain(former) {
            tell(
                days < class.least_days(),
                format!(
                    "{name} moves objects to {} after {} days or more, got `{days}`",
                    class.name(),
                    class.least_days()
                ),
                "S3 keeps them in their first class for that long",
            );
            if let Some(expiration) = expiration {
                tell(
                    expiration <= days,
                    format!(
                        "{name} moves objects to {} after `{days}` days, but deletes them after `{expiration}`",
                        class.name()
                    ),
                    "delete them later than they are moved",
                );
            }
        }
    }
}
