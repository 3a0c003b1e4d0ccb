//! The way from a construct of level 2 to the level-1 resource under it.

use std::fmt;

/// What a program changes in the level-1 resource under a construct of level 2, before it is declared.
///
/// Each construct of level 2 holds one, and its setter `level1` adds to it.
pub(crate) struct Hatch<L>(Vec<Change<L>>);

type Change<L> = Box<dyn FnOnce(L) -> L>;

impl<L> Hatch<L> {
    /// Adds a change; changes happen in the order in which they were added.
    pub(crate) fn push(&mut self, change: impl FnOnce(L) -> L + 'static) {
        self.0.push(Box::new(change));
    }

    /// Whether nothing is changed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The resource as the program wants it.
    pub(crate) fn apply(self, level1: L) -> L {
        self.0
            .into_iter()
            .fold(level1, |level1, change| change(level1))
    }
}

impl<L> Default for Hatch<L> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<L> fmt::Debug for Hatch<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hatch({} changes)", self.0.len())
    }
}
