//! Paths that can be read in one way only.

use super::url::{Plus, decode};

/// Whether all readers of a path read it alike: it has no empty segments, no `.` and `..`, no `;` and `\`, nothing
/// beyond ASCII that is not encoded, and what is encoded is neither of these, nor a control character or `%`.
pub(crate) fn is_plain(path: &str) -> bool {
    let Some(segments) = path.strip_prefix('/') else {
        return false;
    };
    let mut segments = segments.split('/').peekable();
    while let Some(segment) = segments.next() {
        // Only the last one may be empty: the path ends with `/` then.
        let is_last = segments.peek().is_none();
        if segment.is_empty() && !is_last || !is_plain_segment(segment) {
            return false;
        }
    }
    true
}

fn is_plain_segment(segment: &str) -> bool {
    let written = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,=:@%".contains(&byte);
    let meant = |c: char| match c {
        '/' | '\\' | '%' | ';' => false,
        c if c.is_ascii() => !c.is_ascii_control(),
        // Signs that look like slashes and dots are no letters.
        c => c.is_alphanumeric(),
    };
    // A dot that is encoded has no purpose but to hide.
    let hides_dot = || segment.to_ascii_lowercase().contains("%2e");
    !matches!(segment, "." | "..")
        && segment.bytes().all(written)
        && !hides_dot()
        && decode(segment, Plus::Itself).is_some_and(|text| text.chars().all(meant))
}
