//! How long files are.

use super::source::Source;

/// How many lines a file may have, with its docs but without its tests.
pub const LONGEST: usize = 500;

/// Files of Rust that are too long.
#[must_use]
pub fn longer_than_allowed(source: &Source) -> Vec<String> {
    let lines = length(source);
    if source.is_written_rust() && lines > LONGEST {
        vec![format!(
            "{}: {lines} lines, at most {LONGEST} are allowed",
            source.path
        )]
    } else {
        Vec::new()
    }
}

/// The length of the file of Rust in the middle.
#[must_use]
pub fn median_length(sources: &[Source]) -> usize {
    let mut lengths: Vec<usize> = sources
        .iter()
        .filter(|source| source.is_written_rust())
        .map(length)
        .collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().unwrap_or_default()
}

fn length(source: &Source) -> usize {
    source
        .text
        .lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .count()
}
