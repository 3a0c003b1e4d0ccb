//! Lines that stand in two places.

use std::collections::BTreeMap;

use super::source::Source;

/// So many equal lines in a row are something that has no name yet.
pub const MOST_EQUAL: usize = 4;

/// Runs of more than [`MOST_EQUAL`] lines that files of different groups have in common, such as apps that should share
/// what they have in common; `group` tells a file's group by its path.
///
/// Lines without a letter, such as `}`, count for nothing: they are neither equal nor between others.
pub fn repeated_between<'a>(
    sources: &'a [Source],
    group: impl Fn(&'a str) -> Option<&'a str>,
) -> Vec<String> {
    let mut first: BTreeMap<Vec<&str>, (&str, String)> = BTreeMap::new();
    let mut found = Vec::new();
    for source in sources {
        let Some(group) = group(&source.path) else {
            continue;
        };
        let lines: Vec<(usize, &str)> = source
            .text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line.trim()))
            .filter(|(_, line)| line.contains(char::is_alphabetic))
            .collect();
        for run in lines.windows(MOST_EQUAL + 1) {
            let place = format!("{}:{}", source.path, run[0].0);
            let run: Vec<&str> = run.iter().map(|(_, line)| *line).collect();
            let (other, there) = first.entry(run).or_insert_with(|| (group, place.clone()));
            if *other != group {
                found.push(format!("{place}: as {there}"));
            }
        }
    }
    found
}
