//! Which cases there were, and which failed.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io::{self, Write};

/// How bad it is if a case fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// Nobody may be let in, sent elsewhere or locked out by it.
    Must,
    /// It would be better otherwise.
    Should,
    /// What the suite itself needs: a function that refuses everything fails here.
    Control,
}

/// The cases of a theme. A case has variants; it fails if one of them does.
pub(crate) struct Report {
    theme: &'static str,
    case: (Level, &'static str, String),
    variants: BTreeMap<(Level, &'static str, String), usize>,
    failures: Vec<String>,
}

impl Report {
    pub(crate) fn new(theme: &'static str) -> Self {
        Self {
            theme,
            case: (Level::Control, "", "start".to_owned()),
            variants: BTreeMap::new(),
            failures: Vec::new(),
        }
    }

    /// A case begins: the part of the specification, and its name.
    pub(crate) fn case(&mut self, level: Level, row: &'static str, name: &str) {
        self.case = (level, row, name.to_owned());
    }

    pub(crate) fn variant(&mut self, name: &str, holds: bool, got: &dyn Debug) {
        *self.variants.entry(self.case.clone()).or_default() += 1;
        if !holds {
            let (level, row, case) = &self.case;
            let failure = format!("{level:?} {row} {case}: {name}: {got:?}");
            self.failures.push(failure.chars().take(1_500).collect());
        }
    }

    pub(crate) fn complain(&mut self, complaint: &str) {
        let (level, row, case) = &self.case;
        let failure = format!("{level:?} {row} {case}: {complaint}");
        self.failures.push(failure);
    }

    /// Writes one line of counts, and fails if anything did.
    pub(crate) fn end(self) {
        let count = |level| {
            let of = self
                .variants
                .iter()
                .filter(|((other, ..), _)| *other == level);
            of.fold((0, 0), |(cases, all), (_, variants)| {
                (cases + 1, all + variants)
            })
        };
        let [must, should, control] = [Level::Must, Level::Should, Level::Control].map(count);
        let line = format!(
            "black box: {}: MUST {} cases, {} variants; SHOULD {}, {}; controls {}, {}; {} failures\n",
            self.theme,
            must.0,
            must.1,
            should.0,
            should.1,
            control.0,
            control.1,
            self.failures.len()
        );
        let _ = io::stderr().write_all(line.as_bytes());
        assert!(control.1 > 0, "{}: no controls", self.theme);
        assert!(
            self.failures.is_empty(),
            "{line}{}",
            self.failures.join("\n")
        );
    }
}
