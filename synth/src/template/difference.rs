//! What is told about one thing of a template that differs.

use super::change::Change;

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    Resources,
    Parameters,
    Conditions,
    Mappings,
    Outputs,
    /// What parameters are given.
    Values,
    /// Tags of the stack.
    Tags,
    /// Everything else: descriptions, transforms, rules, metadata.
    Template,
}

impl Section {
    /// One thing of this part.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Resources => "resource",
            Self::Parameters => "parameter",
            Self::Conditions => "condition",
            Self::Mappings => "mapping",
            Self::Outputs => "output",
            Self::Values => "value of a parameter",
            Self::Tags => "tag of the stack",
            Self::Template => "template",
        }
    }
}

/// How something differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Added,
    Removed,
    Changed,
    /// It has a new id because it is made anew, as a published version of a function is: the id of the old one.
    Renewed(String),
}

/// Whether CloudFormation makes a new resource, and deletes the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Replacement {
    Never,
    /// If a value that only CloudFormation knows is another one.
    Conditional,
    Always,
}

/// What becomes of a resource that leaves a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Deleted,
    /// It stays in the account, and no stack knows it.
    Retained,
    /// A copy stays.
    Snapshot,
}

/// Which attribute of a resource a change is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Properties,
    /// Something beside the properties, such as `DeletionPolicy`.
    Attributes,
}

/// Something that lets somebody do more than before, or protects less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Widening {
    /// Where, as a person reads it; empty for the whole resource.
    pub(crate) at: String,
    /// What, as a sentence in lower case without a period.
    pub(crate) reason: String,
}

impl Widening {
    pub(super) fn new(at: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            at: at.into(),
            reason: reason.into(),
        }
    }
}

/// One thing of a template that differs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    pub(crate) section: Section,
    /// Its logical id, or the name of its section.
    pub(crate) id: String,
    /// What type of resource it is; empty for what is none.
    pub(crate) type_name: String,
    pub(crate) kind: Kind,
    /// Where it differs: of what was added or removed, nothing.
    pub(crate) changes: Vec<(Place, Change)>,
    pub(crate) replacement: Replacement,
    /// What it names and is replaced with, by logical ids.
    pub(crate) follows: Vec<String>,
    /// Whether it holds what people put in: objects, users, secrets, lines of logs.
    pub(crate) is_stateful: bool,
    /// What becomes of the old one, if it leaves the stack.
    pub(crate) fate: Fate,
    /// Whom it lets do more, and what it protects less.
    pub(crate) widenings: Vec<Widening>,
}

impl Difference {
    /// Whether somebody may do more than before.
    pub(crate) fn widens_access(&self) -> bool {
        !self.widenings.is_empty()
    }

    /// Whether the resource that is there leaves the stack, or may.
    pub(crate) fn leaves(&self) -> bool {
        self.kind == Kind::Removed || self.replacement > Replacement::Never
    }

    /// Whether what people put in is deleted, or may be.
    pub(crate) fn loses_data(&self) -> bool {
        self.is_stateful && self.leaves() && self.fate == Fate::Deleted
    }
}
