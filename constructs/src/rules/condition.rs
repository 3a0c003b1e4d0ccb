//! Whether conditions of a template can hold at once.

use std::borrow::Cow;

use super::model::Model;
use super::read::{Reader, call};
use crate::json::Json;

/// More comparisons than this are not tried in all their cases.
const COMPARISONS: usize = 10;
/// Conditions that name each other deeper than this are a circle.
const DEPTH: u8 = 16;

/// Whether there is a case in which each of these conditions of a stack holds, or not, as it is said.
///
/// What the app gives is known, as is the region; defaults are not, because users give other values.
pub(super) fn are_possible(model: &Model<'_>, stack: usize, said: &[(&str, bool)]) -> bool {
    if said.is_empty() {
        return true;
    }
    let mut reading = Reading {
        model,
        reader: Reader::new(model, stack).without_defaults(),
        stack,
        comparisons: Vec::new(),
    };
    let formulas: Vec<(Formula, bool)> = said
        .iter()
        .map(|(name, holds)| (reading.named(name, DEPTH), *holds))
        .collect();
    let count = reading.comparisons.len();
    if count > COMPARISONS {
        return !said
            .iter()
            .any(|(name, holds)| said.contains(&(*name, !*holds)));
    }
    (0..1_u32 << count).any(|case| {
        reading.is_case(case)
            && formulas
                .iter()
                .all(|(formula, holds)| formula.holds(case) == *holds)
    })
}

/// A condition, made of comparisons by their numbers.
enum Formula {
    Known(bool),
    Comparison(usize),
    Not(Box<Self>),
    All(Vec<Self>),
    Any(Vec<Self>),
}

impl Formula {
    /// Whether it holds where the comparisons hold whose bits are set.
    fn holds(&self, case: u32) -> bool {
        match self {
            Self::Known(holds) => *holds,
            Self::Comparison(number) => holds(case, *number),
            Self::Not(inner) => !inner.holds(case),
            Self::All(all) => all.iter().all(|one| one.holds(case)),
            Self::Any(any) => any.iter().any(|one| one.holds(case)),
        }
    }
}

fn holds(case: u32, number: usize) -> bool {
    case >> number & 1 == 1
}

/// What holds or not, independently of the rest.
#[derive(PartialEq)]
enum Comparison<'m> {
    /// A value that is late is this text.
    Is(&'m Json, Cow<'m, str>),
    /// Two values that are late are the same.
    Same(&'m Json, &'m Json),
    /// What cannot be read.
    Other(String),
}

struct Reading<'m> {
    model: &'m Model<'m>,
    reader: Reader<'m>,
    stack: usize,
    comparisons: Vec<Comparison<'m>>,
}

impl<'m> Reading<'m> {
    fn named(&mut self, name: &str, depth: u8) -> Formula {
        let definition = self.model.entry(self.stack, "Conditions", name);
        let read = definition.and_then(|json| self.read(json, depth.checked_sub(1)?));
        read.unwrap_or_else(|| self.comparison(Comparison::Other(name.to_owned())))
    }

    fn read(&mut self, json: &'m Json, depth: u8) -> Option<Formula> {
        if let Some(name) = json.pointer("/Condition") {
            return Some(self.named(name.as_text()?, depth));
        }
        let (name, arguments) = call(json)?;
        let arguments = arguments.as_list()?;
        let depth = depth.checked_sub(1)?;
        match (name, arguments) {
            ("Fn::Equals", [one, other]) => Some(self.equals(one, other)),
            ("Fn::Not", [inner]) => Some(Formula::Not(Box::new(self.read(inner, depth)?))),
            ("Fn::And", all) => {
                let all = all.iter().map(|one| self.read(one, depth));
                Some(Formula::All(all.collect::<Option<_>>()?))
            }
            ("Fn::Or", any) => {
                let any = any.iter().map(|one| self.read(one, depth));
                Some(Formula::Any(any.collect::<Option<_>>()?))
            }
            _ => None,
        }
    }

    fn equals(&mut self, one: &'m Json, other: &'m Json) -> Formula {
        match (self.reader.text(one), self.reader.text(other)) {
            (Some(one), Some(other)) => Formula::Known(one == other),
            (None, Some(text)) => self.comparison(Comparison::Is(one, text)),
            (Some(text), None) => self.comparison(Comparison::Is(other, text)),
            (None, None) if one == other => Formula::Known(true),
            (None, None) => self.comparison(Comparison::Same(one, other)),
        }
    }

    fn comparison(&mut self, comparison: Comparison<'m>) -> Formula {
        let known = self.comparisons.iter().position(|it| *it == comparison);
        Formula::Comparison(known.unwrap_or_else(|| {
            self.comparisons.push(comparison);
            self.comparisons.len() - 1
        }))
    }

    /// Whether no value is two texts.
    fn is_case(&self, case: u32) -> bool {
        let mut is: Vec<&Json> = Vec::new();
        self.comparisons
            .iter()
            .enumerate()
            .filter(|(number, _)| holds(case, *number))
            .all(|(_, comparison)| match comparison {
                Comparison::Is(json, _) => {
                    let is_first = !is.contains(json);
                    is.push(json);
                    is_first
                }
                Comparison::Same(..) | Comparison::Other(_) => true,
            })
    }
}
