//! Where a browser goes after signing in.

use super::url::{Plus, decode, percent};
use crate::Settings;

/// Where a browser goes after signing in: a path of this site, with its query.
///
/// What could lead elsewhere becomes `/`, and so do the paths that the functions answer themselves, which would
/// sign in, out or refresh once more. The result is plain ASCII without spaces; it is always written behind the
/// site's host ([`on`](Self::on)), so that no reader of URLs finds another host in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnPath(String);

/// The longest path with its query, in bytes: it travels in a cookie.
const MAX_BYTES: usize = 1024;

impl ReturnPath {
    /// Where a browser wanted to go: the raw path and query of a request.
    ///
    /// It becomes `/` unless it begins with exactly one `/`, has neither backslashes, `#`, spaces nor control
    /// characters, no segments `.` and `..` (also percent-encoded), and at most 1,024 bytes. Characters beyond
    /// ASCII are percent-encoded.
    #[must_use]
    pub fn new(path: &str, query: &str, settings: &Settings) -> Self {
        Self::checked(path, query, settings).unwrap_or_else(Self::root)
    }

    /// The path `/`.
    #[must_use]
    pub fn root() -> Self {
        Self("/".to_owned())
    }

    fn checked(path: &str, query: &str, settings: &Settings) -> Option<Self> {
        if !path.starts_with('/') || path.starts_with("//") || path.contains('?') {
            return None;
        }
        let ours = &settings.paths;
        let own = [
            &ours.callback,
            &ours.sign_out,
            &ours.signed_out,
            &ours.refresh,
        ];
        if path.split('/').any(is_dots) || own.into_iter().any(|own| is_same(path, own)) {
            return None;
        }
        let mut whole = String::new();
        append(&mut whole, path)?;
        if !query.is_empty() {
            whole.push('?');
            append(&mut whole, query)?;
        }
        (whole.len() <= MAX_BYTES).then_some(Self(whole))
    }

    /// The path, and the query behind `?` if there is one.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The absolute URL of it on a host of the site: `https://<host><path>`.
    #[must_use]
    pub fn on(&self, host: &str) -> String {
        format!("https://{host}{}", self.0)
    }
}

/// Appends a text, with what is not ASCII percent-encoded; `None` if a byte is refused.
fn append(whole: &mut String, text: &str) -> Option<()> {
    if text.len() > MAX_BYTES {
        return None;
    }
    for byte in text.bytes() {
        match byte {
            b'\\' | b'#' => return None,
            b'!'..=b'~' => whole.push(char::from(byte)),
            0x80.. => percent(whole, byte),
            _ => return None,
        }
    }
    Some(())
}

/// Whether browsers take a segment of a path for `.` or `..`
/// ([URL Standard](https://url.spec.whatwg.org/#single-dot-path-segment)).
fn is_dots(segment: &str) -> bool {
    let dots = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(dots.as_str(), "." | "..")
}

/// Whether some server could take a path for another one: percent-encoded, with more slashes, or in other case.
fn is_same(path: &str, own: &str) -> bool {
    let Some(path) = decode(path, Plus::Itself) else {
        return false;
    };
    let segments = |path: &str| -> Vec<String> {
        let segments = path.split('/').filter(|segment| !segment.is_empty());
        segments.map(str::to_ascii_lowercase).collect()
    };
    let own = segments(own);
    !own.is_empty() && segments(&path) == own
}
