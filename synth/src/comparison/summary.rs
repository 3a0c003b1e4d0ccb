//! How much differs, in one line.

use super::stacks::{Compared, State};
use crate::template::{Kind, Replacement, Section};

/// How much differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Summary {
    pub(crate) stacks: usize,
    /// Those of them that differ.
    pub(crate) differing: usize,
    pub(crate) new_stacks: usize,
    pub(crate) removed_stacks: usize,
    /// Resources, as all that follow.
    pub(crate) added: usize,
    pub(crate) changed: usize,
    pub(crate) renewed: usize,
    pub(crate) replaced: usize,
    pub(crate) removed: usize,
    /// Those through which somebody may do more.
    pub(crate) widening: usize,
    /// Those whose data is deleted, or may be.
    pub(crate) losing_data: usize,
}

impl Summary {
    pub(crate) fn of(compared: &[Compared]) -> Self {
        let mut summary = Self {
            stacks: compared.len(),
            ..Self::default()
        };
        for stack in compared {
            summary.differing += usize::from(stack.differs());
            summary.new_stacks += usize::from(stack.state == State::New);
            summary.removed_stacks += usize::from(stack.state == State::Gone);
            for difference in &stack.differences {
                summary.widening += usize::from(difference.widens_access());
                summary.losing_data += usize::from(difference.loses_data());
                if difference.section != Section::Resources {
                    continue;
                }
                let count = match (&difference.kind, difference.replacement) {
                    (Kind::Added, _) => &mut summary.added,
                    (Kind::Removed, _) => &mut summary.removed,
                    (Kind::Renewed(_), _) => &mut summary.renewed,
                    (Kind::Changed, Replacement::Never) => &mut summary.changed,
                    (Kind::Changed, _) => &mut summary.replaced,
                };
                *count += 1;
            }
        }
        summary
    }

    /// In words, without a period.
    pub(crate) fn told(&self) -> String {
        let stacks = match self.stacks {
            1 => "1 stack".to_owned(),
            several => format!("{several} stacks"),
        };
        if self.differing == 0 {
            return format!("no differences in {stacks}");
        }
        let counts = [
            (self.new_stacks, "new stacks"),
            (self.removed_stacks, "stacks no longer there"),
            (self.added, "resources added"),
            (self.changed, "changed"),
            (self.renewed, "with a new version"),
            (self.replaced, "replaced"),
            (self.removed, "removed"),
        ];
        let counts: Vec<_> = counts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| match (*count, *what) {
                (1, "new stacks") => "1 new stack".to_owned(),
                (1, "stacks no longer there") => "1 stack no longer there".to_owned(),
                (1, "resources added") => "1 resource added".to_owned(),
                (count, what) => format!("{count} {what}"),
            })
            .collect();
        let verb = if self.differing == 1 {
            "differs"
        } else {
            "differ"
        };
        let mut told = format!("{} of {stacks} {verb}", self.differing);
        if !counts.is_empty() {
            told = format!("{told}: {}", counts.join(", "));
        }
        if self.widening > 0 {
            told = format!(
                "{told}; {} widening access or protecting less",
                self.widening
            );
        }
        if self.losing_data > 0 {
            told = format!("{told}; {} losing data", self.losing_data);
        }
        told
    }
}
