//! `explain`: the rules of synthesis.

use palisade::Rule;
use palisade_synth::Apps;

use crate::apps::{apps, run};

#[test]
fn a_page_is_printed_as_it_is() {
    let ran = run(apps(), &["explain", "edge-function-region"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(ran.out, Rule::named("edge-function-region").unwrap().page());
}

#[test]
fn all_rules_are_listed_whatever_apps_there_are() {
    for apps in [apps(), Apps::new()] {
        let ran = run(apps, &["explain"]);
        assert_eq!(ran.code, 0);
        let told: Vec<&str> = ran
            .out
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        let codes: Vec<&str> = Rule::all().map(Rule::code).collect();
        assert_eq!(told, codes);
    }
}

#[test]
fn an_unknown_rule_is_told_with_the_nearest_one() {
    let ran = run(apps(), &["explain", "edge-function-regoin"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("did you mean `edge-function-region`?"),
        "{}",
        ran.err
    );
    let ran = run(apps(), &["explain", "xyz"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("`explain` lists all"), "{}", ran.err);
}
