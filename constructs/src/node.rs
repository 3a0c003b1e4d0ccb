//! Places in an app: what handles and expressions name.

use serde::{Deserialize, Serialize};

/// The place of a thing in an app: its stack, and its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Node {
    /// The app's private number, so that a handle of another app is noticed. Never written out.
    pub(crate) app: u32,
    /// The part of a stack: see [`Part`].
    pub(crate) part: Part,
    /// The number within the part.
    pub(crate) index: u32,
}

impl Node {
    /// A place where nothing is: what a failed look-up gives, after its problem is reported.
    pub(crate) fn nowhere(app: u32, part: Part) -> Self {
        Self {
            app,
            part,
            index: u32::MAX,
        }
    }

    pub(crate) fn is_nowhere(self) -> bool {
        self.index == u32::MAX
    }
}

/// A stack, or the part of it that is at home in the app's edge stack.
///
/// What must be in us-east-1, and is added to a stack elsewhere, goes to the app's edge stack.
/// A stack cannot reach its siblings while it is built, so it keeps such things in a part of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) stack: u32,
    pub(crate) edge: bool,
}
