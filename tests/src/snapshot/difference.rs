//! The lines in which two texts differ.

/// How many equal lines are shown around a difference.
const AROUND: usize = 3;

/// What is between the first and the last line that differ, with `-` and `+`, and a little around.
pub(super) fn difference(before: &str, after: &str) -> String {
    let before: Vec<&str> = before.lines().collect();
    let after: Vec<&str> = after.lines().collect();
    let begin = before
        .iter()
        .zip(&after)
        .take_while(|(a, b)| a == b)
        .count();
    let end = before[begin..]
        .iter()
        .rev()
        .zip(after[begin..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let equal_before = &before[begin.saturating_sub(AROUND)..begin];
    let removed = &before[begin..before.len() - end];
    let added = &after[begin..after.len() - end];
    let rest = &before[before.len() - end..];
    let equal_after = &rest[..rest.len().min(AROUND)];
    let mut text = format!("  line {}\n", begin + 1);
    for (sign, lines) in [
        (' ', equal_before),
        ('-', removed),
        ('+', added),
        (' ', equal_after),
    ] {
        for line in lines {
            text.extend([sign, ' ']);
            text.push_str(line);
            text.push('\n');
        }
    }
    if removed.is_empty() && added.is_empty() {
        text.push_str("  only the ends of lines differ\n");
    }
    text
}
