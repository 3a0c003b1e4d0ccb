//! Patterns of paths that others leave nothing to.

/// Whether every path that `narrow` matches is matched by `wide` too.
///
/// `*` stands for any number of characters, `?` for one. A star of `narrow` is covered by a star of `wide`
/// alone, so that the answer is never wrongly yes.
pub(crate) fn covers(wide: &str, narrow: &str) -> bool {
    // Row by row: whether what was read of `wide` covers the first `n` characters of `narrow`.
    let narrow = narrow.as_bytes();
    let mut row: Vec<bool> = (0..=narrow.len()).map(|length| length == 0).collect();
    for wide in wide.bytes() {
        let mut next = vec![wide == b'*' && row[0]];
        for (index, narrow) in narrow.iter().enumerate() {
            next.push(match wide {
                b'*' => row[index + 1] || next[index],
                b'?' => row[index] && *narrow != b'*',
                wide => row[index] && wide == *narrow,
            });
        }
        row = next;
    }
    row.last() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn wider_patterns_cover_narrower_ones() {
        for (wide, narrow) in [
            ("*", "/a"),
            ("/*", "/*"),
            ("/*", "/api/*"),
            ("/api/*", "/api/people/*.json"),
            ("/a?c", "/abc"),
            ("/a?c", "/a?c"),
            ("*.jpg", "/images/*.jpg"),
            ("/*/b*", "/a*/b"),
        ] {
            assert!(covers(wide, narrow), "{wide} {narrow}");
        }
    }

    #[test]
    fn a_pattern_that_leaves_something_does_not_cover() {
        for (wide, narrow) in [
            ("/api/*", "/api"),
            ("/api/*", "/*"),
            ("/a?c", "/a*c"),
            ("/abc", "/a?c"),
            ("/A/*", "/a/*"),
            ("/*.jpg", "/*.jp*"),
            ("/ab", "/abc"),
        ] {
            assert!(!covers(wide, narrow), "{wide} {narrow}");
        }
    }
}
