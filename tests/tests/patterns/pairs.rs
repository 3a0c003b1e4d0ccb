//! Combinations of options that have every pair of values at least once.

use std::collections::BTreeSet;

use super::combination::Combination;
use super::options::{APART, OPTIONS};

/// A value of an option: both by their numbers.
type Chosen = (usize, usize);

/// All pairs of values of different options that can go together.
pub(crate) fn all() -> BTreeSet<(Chosen, Chosen)> {
    let mut pairs = BTreeSet::new();
    for (first, (_, ones)) in OPTIONS.iter().enumerate() {
        for (second, (_, others)) in OPTIONS.iter().enumerate().skip(first + 1) {
            for a in 0..ones.len() {
                for b in 0..others.len() {
                    if go_together((first, a), (second, b)) {
                        pairs.insert(((first, a), (second, b)));
                    }
                }
            }
        }
    }
    pairs
}

/// Combinations in which all pairs are, found greedily: each begins with a pair that is missing, and takes for each
/// further option the value that brings the most missing pairs.
pub(crate) fn combinations() -> Vec<Combination> {
    let mut missing = all();
    let mut found = Vec::new();
    while let Some(&(first, second)) = missing.iter().next() {
        let mut chosen: Vec<Option<usize>> = vec![None; OPTIONS.len()];
        chosen[first.0] = Some(first.1);
        chosen[second.0] = Some(second.1);
        assert!(
            complete(&mut chosen, 0, &missing),
            "no combination has {} and {}",
            name(first),
            name(second)
        );
        let values: Vec<usize> = chosen
            .into_iter()
            .map(|value| value.expect("each option has a value"))
            .collect();
        for pair in pairs_of(&values) {
            missing.remove(&pair);
        }
        found.push(Combination(values));
    }
    found
}

/// Gives each option from a number on a value, the best first; whether that is possible.
fn complete(
    chosen: &mut Vec<Option<usize>>,
    from: usize,
    missing: &BTreeSet<(Chosen, Chosen)>,
) -> bool {
    let Some(option) = (from..OPTIONS.len()).find(|option| chosen[*option].is_none()) else {
        return true;
    };
    let taken: Vec<Chosen> = chosen
        .iter()
        .enumerate()
        .filter_map(|(option, value)| Some((option, (*value)?)))
        .collect();
    let mut values: Vec<(usize, usize)> = (0..OPTIONS[option].1.len())
        .filter(|value| {
            taken
                .iter()
                .all(|other| go_together(*other, (option, *value)))
        })
        .map(|value| {
            let this = (option, value);
            let news = taken
                .iter()
                .filter(|other| missing.contains(&ordered(**other, this)));
            (news.count(), value)
        })
        .collect();
    // The most missing pairs first; of those with equally many, the first in the table.
    values.sort_by_key(|(news, value)| (usize::MAX - news, *value));
    for (_, value) in values {
        chosen[option] = Some(value);
        if complete(chosen, option + 1, missing) {
            return true;
        }
    }
    chosen[option] = None;
    false
}

/// The pairs of a combination.
pub(crate) fn pairs_of(values: &[usize]) -> Vec<(Chosen, Chosen)> {
    let mut pairs = Vec::new();
    for (first, a) in values.iter().enumerate() {
        for (second, b) in values.iter().enumerate().skip(first + 1) {
            pairs.push(((first, *a), (second, *b)));
        }
    }
    pairs
}

fn ordered(one: Chosen, other: Chosen) -> (Chosen, Chosen) {
    if one < other {
        (one, other)
    } else {
        (other, one)
    }
}

fn go_together(one: Chosen, other: Chosen) -> bool {
    let [one, other] = [one, other].map(|(option, value)| {
        let (name, values) = OPTIONS[option];
        [name, values[value].0]
    });
    !APART
        .iter()
        .any(|pair| *pair == (one, other) || *pair == (other, one))
}

fn name((option, value): Chosen) -> String {
    let (name, values) = OPTIONS[option];
    format!("{name} {}", values[value].0)
}
