//! Names that blocks declare.

use std::collections::BTreeMap;

/// Names by the block that declares them, and whether that is by `let` or `const`.
#[derive(Default)]
pub(super) struct Declared<'a>(Vec<BTreeMap<&'a str, bool>>);

impl<'a> Declared<'a> {
    pub(super) fn open(&mut self) {
        self.0.push(BTreeMap::new());
    }

    pub(super) fn close(&mut self) -> Vec<&'a str> {
        let block = self.0.pop().unwrap_or_default();
        block.into_keys().collect()
    }

    /// Declares a name in the innermost block. `false` if it is there already, and one of the two is
    /// by `let` or `const`.
    pub(super) fn add(&mut self, name: &'a str, once: bool) -> bool {
        let Some(block) = self.0.last_mut() else {
            return true;
        };
        block
            .insert(name, once)
            .is_none_or(|before| !before && !once)
    }

    /// Whether this is the code outside of all blocks.
    pub(super) fn is_outermost(&self) -> bool {
        self.0.len() == 1
    }
}
