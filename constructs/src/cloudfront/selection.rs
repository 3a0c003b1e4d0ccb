//! Which cookies and query strings of a request count.

use crate::problem::Problem;
use crate::scope::Scope;

/// Which cookies of a viewer's request count: for the cache, or for the origin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cookies {
    /// No cookie.
    #[default]
    None,
    /// Only cookies of these names.
    Only(Vec<String>),
    /// All cookies but those of these names.
    AllExcept(Vec<String>),
    /// All cookies.
    All,
}

/// Which query strings of a viewer's request count: for the cache, or for the origin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryStrings {
    /// No query string.
    #[default]
    None,
    /// Only query strings of these names.
    Only(Vec<String>),
    /// All query strings but those of these names.
    AllExcept(Vec<String>),
    /// All query strings.
    All,
}

impl Cookies {
    /// Only cookies of these names.
    pub fn only<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::Only(names.into_iter().map(Into::into).collect())
    }

    /// All cookies but those of these names.
    pub fn all_except<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::AllExcept(names.into_iter().map(Into::into).collect())
    }

    /// CloudFormation's word, and the names.
    pub(super) fn parts(self) -> (&'static str, Option<Vec<String>>) {
        match self {
            Self::None => ("none", None),
            Self::Only(names) => ("whitelist", Some(names)),
            Self::AllExcept(names) => ("allExcept", Some(names)),
            Self::All => ("all", None),
        }
    }
}

impl QueryStrings {
    /// Only query strings of these names.
    pub fn only<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::Only(names.into_iter().map(Into::into).collect())
    }

    /// All query strings but those of these names.
    pub fn all_except<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::AllExcept(names.into_iter().map(Into::into).collect())
    }

    /// CloudFormation's word, and the names.
    pub(super) fn parts(self) -> (&'static str, Option<Vec<String>>) {
        match self {
            Self::None => ("none", None),
            Self::Only(names) => ("whitelist", Some(names)),
            Self::AllExcept(names) => ("allExcept", Some(names)),
            Self::All => ("all", None),
        }
    }
}

/// Reports lists of nothing, and names that are too long together.
///
/// For the length see [Quotas on policies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-policies).
pub(super) fn check_names(lists: &[(&str, Option<&[String]>)], scope: &mut Scope<'_>) {
    let mut length = 0;
    for (what, names) in lists {
        let Some(names) = names else { continue };
        if names.is_empty() {
            let message = format!("a list of {what} names at least one, got none");
            scope.report(Problem::new(message).hint("leave the list out, or use `None` or `All`"));
        }
        length += names.iter().map(String::len).sum::<usize>();
    }
    if length > 1024 {
        let message = format!(
            "the names of a policy's headers, cookies and query strings have at most 1024 characters together, got `{length}`"
        );
        scope.report(Problem::new(message).hint("use `All`, or `all_except` with fewer names"));
    }
}
