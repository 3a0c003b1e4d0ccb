//! What a file is served with.

use wildmatch::WildMatch;

use crate::folder::{Folder, Header};

/// What browsers do with a file of which nothing is said: keep it, and ask whether it is still the same.
const CACHE_CONTROL: &str = "no-cache";
/// The type of a file whose extension nobody knows.
const UNKNOWN: &str = "application/octet-stream";

/// The headers that a file is served with; files of the same are uploaded together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Headers {
    /// Pages come last, so that none is there before what it loads.
    pub is_page: bool,
    /// `Content-Type`.
    pub content_type: String,
    /// `Cache-Control`.
    pub cache_control: String,
}

impl Headers {
    /// Those of a file, by its path below the folder with a leading slash.
    #[must_use]
    pub fn of(path: &str, folder: &Folder) -> Self {
        let content_type = match said(path, &folder.content_type) {
            Some(content_type) => content_type.to_owned(),
            None => registered(path),
        };
        Self {
            is_page: content_type.starts_with("text/html"),
            content_type,
            cache_control: said(path, &folder.cache_control)
                .unwrap_or(CACHE_CONTROL)
                .to_owned(),
        }
    }
}

/// Whether a path matches a pattern: `*` stands for any characters, `?` for one.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    WildMatch::new(pattern).matches(path)
}

fn said<'a>(path: &str, headers: &'a [Header]) -> Option<&'a str> {
    let found = headers.iter().find(|header| matches(&header.pattern, path));
    found.map(|header| header.value.as_str())
}

/// The type that is registered for an extension; texts are in UTF-8.
fn registered(path: &str) -> String {
    let found = mime_guess::from_path(path).first_raw().unwrap_or(UNKNOWN);
    if found.starts_with("text/") && !found.contains("charset") {
        format!("{found}; charset=utf-8")
    } else {
        found.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;
    use crate::folder::{Folder, Header};

    fn header(pattern: &str, value: &str) -> Header {
        Header {
            pattern: pattern.to_owned(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn types_are_those_that_browsers_need() {
        let content = Folder::default();
        for (path, expected) in [
            ("/index.html", "text/html; charset=utf-8"),
            ("/app.js", "text/javascript; charset=utf-8"),
            // A module is UTF-8 whatever its type says.
            ("/app.mjs", "application/javascript"),
            ("/a/style.CSS", "text/css; charset=utf-8"),
            ("/data.json", "application/json"),
            ("/module.wasm", "application/wasm"),
            ("/logo.svg", "image/svg+xml"),
            ("/font.woff2", "font/woff2"),
            ("/site.webmanifest", "application/manifest+json"),
            ("/photo.avif", "image/avif"),
            ("/LICENSE", "application/octet-stream"),
        ] {
            assert_eq!(Headers::of(path, &content).content_type, expected, "{path}");
        }
    }

    #[test]
    fn the_first_pattern_that_matches_counts() {
        let content = Folder {
            cache_control: vec![
                header("/assets/*", "public, max-age=31536000, immutable"),
                header("*.js", "max-age=60"),
            ],
            content_type: vec![header("/feed", "application/atom+xml")],
            ..Folder::default()
        };
        let of = |path| Headers::of(path, &content);
        assert_eq!(
            of("/assets/deep/app.js").cache_control,
            "public, max-age=31536000, immutable"
        );
        assert_eq!(of("/app.js").cache_control, "max-age=60");
        assert_eq!(of("/index.html").cache_control, "no-cache");
        assert_eq!(of("/feed").content_type, "application/atom+xml");
    }

    #[test]
    fn pages_come_after_what_they_load() {
        let content = Folder::default();
        let mut all = [
            Headers::of("/index.html", &content),
            Headers::of("/z.wasm", &content),
            Headers::of("/app.js", &content),
        ];
        all.sort();
        assert!(all[2].is_page);
    }
}
