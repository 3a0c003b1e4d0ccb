//! One thing that was looked at.

/// How something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Good,
    /// It can be deployed all the same.
    Note,
    /// It cannot be deployed.
    Wrong,
    /// Something else has to be right first.
    Unknown,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Check {
    pub(crate) name: String,
    pub(crate) state: State,
    /// What was found.
    pub(crate) text: String,
    /// What to do.
    pub(crate) hint: Option<String>,
}

impl Check {
    pub(crate) fn new(name: impl Into<String>, state: State, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            state,
            text: text.into(),
            hint: None,
        }
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}
