//! The project's own sources keep the rules of CONTRIBUTING.md.

use std::collections::BTreeSet;

use palisade_tests::sources::{
    Forbidden, LONGEST, Source, SourceError, dependencies_without_a_reason, forbidden_words,
    logic_in_a_module_list, longer_than_allowed, median_length, names_to_avoid, repeated_between,
    sources,
};

const WORDS: &str = include_str!("../forbidden-words.txt");

/// Every file keeps a rule.
fn check(rule: impl Fn(&Source) -> Vec<String>) -> Result<(), SourceError> {
    let sources = sources()?;
    assert!(
        sources.len() > 50,
        "only {} files were found",
        sources.len()
    );
    let wrong: Vec<String> = sources.iter().flat_map(rule).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

fn words() -> Vec<Forbidden<'static>> {
    Forbidden::list(WORDS).collect()
}

#[test]
fn files_are_short() -> Result<(), SourceError> {
    check(longer_than_allowed)
}

#[test]
fn the_median_of_files_is_short() -> Result<(), SourceError> {
    let median = median_length(&sources()?);
    assert!((20..=200).contains(&median), "the median is {median} lines");
    Ok(())
}

#[test]
fn names_say_something() -> Result<(), SourceError> {
    check(names_to_avoid)
}

#[test]
fn module_lists_have_no_logic() -> Result<(), SourceError> {
    check(logic_in_a_module_list)
}

#[test]
fn dependencies_have_reasons() -> Result<(), SourceError> {
    check(dependencies_without_a_reason)
}

#[test]
fn nothing_names_a_machine_or_a_registry() -> Result<(), SourceError> {
    check(|source| forbidden_words(source, &words()))
}

/// The app that a file belongs to, by its folder.
fn app(path: &str) -> Option<&str> {
    let (folder, _) = path.strip_prefix("synth/src/systems/")?.split_once('/')?;
    (folder != "words").then_some(folder)
}

#[test]
fn apps_share_what_they_have_in_common() -> Result<(), SourceError> {
    let sources = sources()?;
    let apps: BTreeSet<&str> = sources
        .iter()
        .filter_map(|source| app(&source.path))
        .collect();
    assert!(apps.len() >= 5, "{apps:?}");
    let found = repeated_between(&sources, app);
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[test]
fn lines_that_two_apps_have_are_found() {
    let source = |path: &str, lines: &str| {
        let lines: Vec<String> = lines
            .chars()
            .map(|line| format!("  {line}\n}}\n"))
            .collect();
        Source::new(format!("synth/src/systems/{path}"), lines.concat())
    };
    let sources = [
        source("a/one.rs", "zabcdef"),
        source("a/two.rs", "abcde"),
        source("b/one.rs", "xbcdefy"),
        source("b/two.rs", "abcd"),
        source("words/one.rs", "abcdef"),
    ];
    let path = "synth/src/systems";
    assert_eq!(
        repeated_between(&sources, app),
        [format!("{path}/b/one.rs:3: as {path}/a/one.rs:5")]
    );
}

#[test]
fn a_long_file_is_found_unless_it_is_generated() {
    let long = "// line\n".repeat(LONGEST + 1);
    let found = longer_than_allowed(&Source::new("src/long.rs", long.as_str()));
    assert_eq!(found, ["src/long.rs: 501 lines, at most 500 are allowed"]);
    let generated = Source::new("src/long.rs", format!("// @generated\n{long}"));
    assert!(longer_than_allowed(&generated).is_empty());
    let tests = format!("{}#[cfg(test)]\n{long}", "// line\n".repeat(LONGEST));
    assert!(longer_than_allowed(&Source::new("src/tested.rs", tests)).is_empty());
}

#[test]
fn the_median_is_that_of_written_rust() {
    let lines = |count: usize| Source::new("a.rs", "\n".repeat(count));
    let other = Source::new("a.json", "\n".repeat(900));
    assert_eq!(median_length(&[lines(9), lines(3), lines(5), other]), 5);
}

#[test]
fn names_that_say_nothing_are_found() {
    let cases = [
        ("pub fn get_name(&self) -> &str {", true),
        ("    pub(crate) const fn set_name(&mut self) {", true),
        ("fn with_name(self) -> Self {", true),
        ("pub struct BucketProps {", true),
        ("enum NameHelper {", true),
        ("pub fn name(&self) -> &str {", false),
        ("pub struct Properties {", false),
        ("// fn get_name()", false),
        ("let it = get_name();", false),
    ];
    for (line, is_found) in cases {
        let found = names_to_avoid(&Source::new("src/a.rs", line));
        assert_eq!(!found.is_empty(), is_found, "{line}: {found:?}");
    }
}

#[test]
fn logic_in_module_lists_is_found() {
    let text = "//! Docs.\nmod a;\npub use self::a::A;\nimpl A {}\n";
    let found = |path: &str| logic_in_a_module_list(&Source::new(path, text));
    assert_eq!(found("core/src/lib.rs"), ["core/src/lib.rs:4: impl `A`"]);
    assert_eq!(found("core/src/value/mod.rs").len(), 1);
    assert!(found("core/src/value/list.rs").is_empty());
}

#[test]
fn dependencies_without_reasons_are_found() {
    let text = "[package]\nname = \"a\"\n\n[dependencies]\n# Why.\na = \"1\"\nb.workspace = true\n\n\
                [dev-dependencies.c]\nversion = \"1\"\n";
    let found = dependencies_without_a_reason(&Source::new("a/Cargo.toml", text));
    assert_eq!(
        found,
        ["a/Cargo.toml: `b`", "a/Cargo.toml: `dev-dependencies.c`"]
    );
    let workspace = "[workspace.dependencies]\na = \"1\"\n";
    assert!(dependencies_without_a_reason(&Source::new("Cargo.toml", workspace)).is_empty());
}

#[test]
fn every_forbidden_word_is_found() {
    assert!(words().len() > 5);
    for word in words() {
        let text = format!("see {} there", word.text.to_uppercase());
        let found = forbidden_words(&Source::new("docs/a.md", text), &words());
        assert!(!found.is_empty(), "{word:?}");
    }
}
