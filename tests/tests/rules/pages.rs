//! The pages of rules.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use palisade::Rule;

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../constructs/docs/rules")
}

#[test]
fn the_index_is_that_of_the_table() {
    let mut index = "# Rules\n\n\
        What synthesis checks over all templates of an app, beside AWS's schemas.\n\
        `cargo run explain <rule>` prints a page; `Stack::suppress` and `ResourceMut::suppress` allow an exception.\n\n\
        | rule | what is so |\n| --- | --- |\n"
        .to_owned();
    for rule in Rule::all() {
        let (code, title) = (rule.code(), rule.title());
        let row = ["| [", code, "](", code, ".md) | ", title, " |\n"];
        index.extend(row);
    }
    let path = docs().join("README.md");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        fs::write(&path, &index).unwrap();
    }
    let before = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(before, index, "`UPDATE_SNAPSHOTS=1` writes the index anew");
}

#[test]
fn a_page_says_what_why_how_and_by_whom() {
    for rule in Rule::all() {
        let code = rule.code();
        let page = rule.page();
        let file = fs::read_to_string(docs().join(format!("{code}.md"))).unwrap_or_default();
        assert_eq!(
            file, page,
            "`{code}` has another page than docs/rules/{code}.md"
        );
        assert!(
            page.starts_with(&format!("# {code}\n\n")),
            "{code}: a page begins with the code"
        );
        for heading in ["## Why", "## Wrong", "## Right", "## Source"] {
            let is_there = page.lines().any(|line| line == heading);
            assert!(is_there, "{code}: the page has no heading `{heading}`");
        }
        let (_, source) = page.split_once("\n## Source\n").unwrap();
        let is_official = [
            "https://docs.aws.amazon.com/",
            "https://www.rfc-editor.org/",
        ]
        .iter()
        .any(|address| source.contains(address));
        assert!(is_official, "{code}: no page of AWS, and no RFC, is named");
        assert!(
            page.matches("\n```").count() >= 4,
            "{code}: wrong and right are shown"
        );
        assert!(
            !rule.title().ends_with('.') && rule.title().len() < 100,
            "{code}: {}",
            rule.title()
        );
    }
}

#[test]
fn every_page_is_of_a_rule() {
    let known: BTreeSet<String> = Rule::all()
        .map(|rule| format!("{}.md", rule.code()))
        .collect();
    for entry in fs::read_dir(docs()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            name == "README.md" || known.contains(&name),
            "`{name}` is of no rule"
        );
    }
}
