//! A rule, and how it is named.

use super::findings::Findings;
use super::model::Model;
use super::table::TABLE;
use crate::schema::nearest;

/// A rule of AWS that no schema has: synthesis reports whatever breaks it, as `error[code]: ..`.
///
/// Every rule looks at the templates of all stacks, included templates among them. Where something breaks a rule
/// for a good reason, [`Stack::suppress`](crate::Stack::suppress) and
/// [`ResourceMut::suppress`](crate::ResourceMut::suppress) say so.
///
/// # Example
///
/// ```
/// use palisade::Rule;
///
/// let rule = Rule::named("edge-function-region").expect("there is such a rule");
/// assert_eq!(rule.title(), "a function at the edge is in us-east-1");
/// assert!(rule.page().contains("https://docs.aws.amazon.com/"));
/// assert!(Rule::all().any(|other| other.code() == rule.code()));
/// ```
#[derive(Debug)]
pub struct Rule {
    pub(in crate::rules) code: &'static str,
    pub(in crate::rules) title: &'static str,
    pub(in crate::rules) page: &'static str,
    pub(in crate::rules) check: fn(&Model<'_>, &mut Findings<'_>),
}

impl Rule {
    /// All rules, by service.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        TABLE.iter()
    }

    /// The rule of a code, such as `edge-function-region`.
    #[must_use]
    pub fn named(code: &str) -> Option<&'static Self> {
        Self::all().find(|rule| rule.code == code)
    }

    /// The code, in the words of AWS: what a problem shows in brackets, and what a suppression names.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What is so where the rule is kept, in one line.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.title
    }

    /// The rule's page, as Markdown: what, why, wrong and right, and the page of AWS that says so.
    #[must_use]
    pub fn page(&self) -> &'static str {
        self.page
    }

    /// The code that was probably meant.
    pub(super) fn nearest(code: &str) -> Option<&'static str> {
        nearest(code, Self::all().map(Self::code))
    }
}
