//! `logs --reasons` explains every word that the functions write to their logs.

use std::collections::BTreeSet;

use palisade::App;
use palisade_synth::{Apps, Options};
use palisade_tests::sources::{SourceError, sources};

/// What stands before a decision, a reason or a detail in the functions' sources.
const BEFORE: [&str; 18] = [
    "Line::new(",
    "line(",
    "deny(",
    "Self::Anyone(",
    "Decision::Unauthorized(",
    "Failure::token(",
    "Fault::Over(",
    "Fault::Unavailable(",
    "TokenEndpointError::Malformed(",
    "Malformed(",
    "Unavailable(",
    "reason: ",
    "detail: ",
    "return (",
    "Err(error) => (",
    "Ok(()) => (",
    "ERROR: &str = ",
    "                _ => ",
];

/// Folders of the functions' own words.
const FOLDERS: [&str; 5] = [
    "functions/edge/src/flow/",
    "functions/edge/src/token/",
    "functions/edge/src/keys/",
    "functions/edge/src/outside/",
    "functions/edge/src/cookie/",
];

/// The words in a list of arguments that begins with them, `"a", "b", x` for one.
fn leading_words(mut text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    while let Some(rest) = text.trim_start().strip_prefix('"') {
        let Some((word, rest)) = rest.split_once('"') else {
            break;
        };
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
        if word.is_empty() || !word.chars().all(is_word) {
            break;
        }
        words.push(word);
        let Some(rest) = rest.strip_prefix(',') else {
            break;
        };
        text = rest;
    }
    words
}

/// The words that a file of the functions may write.
fn words(text: &str) -> BTreeSet<&str> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = BTreeSet::new();
    for before in BEFORE {
        for (at, _) in text.match_indices(before) {
            found.extend(leading_words(&text[at + before.len()..]));
        }
    }
    for (at, _) in text.match_indices("Failure::new(Page::") {
        if let Some((_, rest)) = text[at..].split_once(',') {
            found.extend(leading_words(rest));
        }
    }
    // `match` arms of functions that give words.
    for function in ["fn code(", "fn word("] {
        for (at, _) in text.match_indices(function) {
            let body = text[at..].split("\n    }\n").next().unwrap_or_default();
            for arm in body.split("=> ").skip(1) {
                found.extend(leading_words(arm));
            }
        }
    }
    found
}

/// The words that the command line explains.
fn explained() -> BTreeSet<String> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let app = |options: &Options| -> App { options.app("any") };
    let code = Apps::new().app("any", "", app).run_from(
        ["synth", "logs", "--reasons"],
        &mut out,
        &mut err,
    );
    assert_eq!((code, err.as_slice()), (0, &b""[..]));
    let text = String::from_utf8_lossy(&out).into_owned();
    let lines = text.lines().filter_map(|line| line.strip_prefix("  "));
    lines
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

#[test]
fn every_word_is_explained_and_none_too_many() -> Result<(), SourceError> {
    let sources = sources()?;
    let files = sources.iter().filter(|source| {
        source.is_written_rust() && FOLDERS.iter().any(|folder| source.path.starts_with(folder))
    });
    let mut written = BTreeSet::new();
    for source in files {
        written.extend(words(&source.text).into_iter().map(str::to_owned));
    }
    for sure in [
        "allow",
        "token-expired",
        "no-attempt",
        "invalid_grant",
        "not-revoked",
        "timeout",
        "method",
    ] {
        assert!(
            written.contains(sure),
            "{sure} is not found any more: {written:?}"
        );
    }
    let explained = explained();
    let missing: Vec<_> = written.difference(&explained).collect();
    assert!(missing.is_empty(), "not explained: {missing:?}");
    let idle: Vec<_> = explained.difference(&written).collect();
    assert!(idle.is_empty(), "explained, and never written: {idle:?}");
    Ok(())
}

#[test]
fn words_are_found_in_sources() {
    let text = r#"
        self.note(&Line::new("deny", "path", moment).detail(word));
        Failure::new(Page::BadRequest, "query")
        Failure::new(page, variable)
    fn code(self) -> &'static str {
        match self {
            Self::A => "a-b",
            Self::B => "c",
        }
    }
        Some("not-a-reason")
#[cfg(test)]
        Line::new("test", "only", moment)
    "#;
    let found: Vec<_> = words(text).into_iter().collect();
    assert_eq!(found, ["a-b", "c", "deny", "path", "query"]);
}
