//! What is wrong with an app, told all at once.

use std::fmt;
use std::panic::Location;

/// One thing that is wrong: what, where, and what to do.
///
/// A construct of your own reports with [`Scope::report`](crate::Scope::report).
///
/// # Example
///
/// ```
/// use palisade::Problem;
///
/// let problem = Problem::new("a gallery needs pictures, got none")
///     .hint("add one with `Gallery::picture`");
/// assert_eq!(
///     problem.to_string(),
///     "error: a gallery needs pictures, got none\n hint: add one with `Gallery::picture`\n"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a problem is only known once it is reported"]
pub struct Problem {
    rule: Option<&'static str>,
    message: String,
    hint: Option<String>,
    path: Option<String>,
    type_name: Option<String>,
    location: Option<&'static Location<'static>>,
}

impl Problem {
    /// Makes a problem of a message: what is wrong, the given value in backticks, what is allowed;
    /// lower case, and no period at the end.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            rule: None,
            message: message.into(),
            hint: None,
            path: None,
            type_name: None,
            location: None,
        }
    }

    /// Says what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The code of the rule that is broken, if it is one of those that [`Rule`](crate::Rule) tells of.
    #[must_use]
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
    }

    /// The path of the construct: `Site/Files`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// Where in the user's program the construct was added.
    #[must_use]
    pub fn location(&self) -> Option<&'static Location<'static>> {
        self.location
    }

    pub(crate) fn of_rule(mut self, code: &'static str) -> Self {
        self.rule = Some(code);
        self
    }

    pub(crate) fn at(mut self, path: impl Into<String>) -> Self {
        self.path.get_or_insert_with(|| path.into());
        self
    }

    pub(crate) fn of_type(mut self, type_name: impl Into<String>) -> Self {
        self.type_name.get_or_insert_with(|| type_name.into());
        self
    }

    pub(crate) fn from(mut self, location: &'static Location<'static>) -> Self {
        self.location.get_or_insert(location);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rule {
            Some(rule) => writeln!(f, "error[{rule}]: {}", self.message)?,
            None => writeln!(f, "error: {}", self.message)?,
        }
        if let Some(location) = self.location {
            writeln!(f, "  --> {location}")?;
        }
        if let Some(path) = &self.path {
            match &self.type_name {
                Some(type_name) => writeln!(f, "   in {path} ({type_name})")?,
                None => writeln!(f, "   in {path}")?,
            }
        }
        if let Some(hint) = &self.hint {
            writeln!(f, " hint: {hint}")?;
        }
        Ok(())
    }
}

/// Everything that is wrong with an app.
///
/// `Debug` prints what `Display` prints, so `unwrap()` and `fn main() -> Result<..>` read well.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// The problems, in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn push(&mut self, problem: Problem) {
        if !self.0.contains(&problem) {
            self.0.push(problem);
        }
    }

    pub(crate) fn append(&mut self, problems: Vec<Problem>) {
        for problem in problems {
            self.push(problem);
        }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{problem}")?;
        }
        let noun = if self.0.len() == 1 {
            "problem"
        } else {
            "problems"
        };
        write!(f, "{} {noun}, nothing was written", self.0.len())?;
        let mut rules = self.0.iter().filter_map(Problem::rule);
        match rules.next() {
            Some(first) if rules.all(|other| other == first) => {
                write!(f, "; `cargo run explain {first}` tells more")
            }
            Some(_) => write!(
                f,
                "; `cargo run explain <rule>` tells more of a rule in brackets"
            ),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Problems {}
