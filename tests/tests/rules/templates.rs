//! Included templates that break one rule, or none.

use std::collections::BTreeSet;
use std::fs;

use palisade::{Assembly, Problems, Rule};

use crate::configured;
use crate::example::{Example, folder};

fn synthesized(rule: &Rule, name: &str) -> Result<Assembly, Problems> {
    if let Some(app) = configured::app(rule.code(), name == "wrong.yaml") {
        return app.synth();
    }
    let Some(example) = Example::read(rule, name) else {
        panic!("the rule `{}` has no test `{name}`", rule.code());
    };
    example.app().synth()
}

#[test]
fn a_wrong_template_breaks_its_rule_and_no_other() {
    for rule in Rule::all() {
        let Err(problems) = synthesized(rule, "wrong.yaml") else {
            panic!("`{}` finds nothing wrong", rule.code());
        };
        for problem in &problems {
            assert_eq!(
                problem.rule(),
                Some(rule.code()),
                "`{}` is not all that is wrong: {problem}",
                rule.code()
            );
        }
        let mut told = String::new();
        for line in problems
            .to_string()
            .lines()
            .filter(|line| !line.starts_with("  --> "))
        {
            told.push_str(line);
            told.push('\n');
        }
        let snapshot = folder(rule.code()).join("wrong.txt");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
            fs::create_dir_all(folder(rule.code())).unwrap();
            fs::write(&snapshot, &told).unwrap();
        }
        let before = fs::read_to_string(&snapshot).unwrap_or_default();
        assert_eq!(told, before, "{}: told otherwise than before", rule.code());
    }
}

#[test]
fn a_right_template_breaks_no_rule() {
    for rule in Rule::all() {
        if let Err(problems) = synthesized(rule, "right.yaml") {
            panic!("`{}`: {problems}", rule.code());
        }
    }
}

#[test]
fn every_folder_is_of_a_rule() {
    let codes: BTreeSet<&str> = Rule::all().map(Rule::code).collect();
    assert_eq!(codes.len(), Rule::all().count(), "a code is there twice");
    for entry in fs::read_dir(folder("")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            let name = entry.file_name().into_string().unwrap();
            assert!(codes.contains(name.as_str()), "`{name}` is no rule");
        }
    }
}
