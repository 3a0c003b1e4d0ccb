//! Patterns of paths that anyone may read.

use super::form::is_plain_path;

/// What is wrong with a pattern.
pub(super) fn problem(pattern: &str) -> Option<&'static str> {
    let path = pattern.strip_suffix("/*").unwrap_or(pattern);
    if pattern == "/*" || pattern == "*" {
        Some("makes everything public")
    } else if path.contains('*') && !path.starts_with('/') || path.contains("*.") {
        // `/account/x.css` would be served to anyone, and what it shows is the origin's choice.
        Some("chooses by how paths end, by which private pages are given names that are public")
    } else if path == "/" || is_plain_path(path) {
        None
    } else {
        Some(
            "must be a path such as `/favicon.ico`, or end with `/*` as `/public/*`, of letters, digits and `-._~`, without empty segments",
        )
    }
}

/// Whether a path has the form of a pattern: exactly, or with anything in the place of a `*` at its end.
pub(crate) fn covers(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}
