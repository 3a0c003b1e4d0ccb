//! The methods of a behavior are one of CloudFront's sets.

use std::collections::BTreeSet;

use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "behavior-methods",
    title: "the methods of a behavior are one of CloudFront's sets",
    page: include_str!("../../../docs/rules/behavior-methods.md"),
    check,
};

const READ: &[&str] = &["GET", "HEAD"];
const OPTIONS: &[&str] = &["GET", "HEAD", "OPTIONS"];
const ALL: &[&str] = &["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for behavior in model.resources(DISTRIBUTION).flat_map(behaviors) {
        let allowed = set(
            behavior.get("AllowedMethods"),
            &[READ, OPTIONS, ALL],
            findings,
        );
        let place = behavior.get("CachedMethods");
        let cached = set(place, &[READ, OPTIONS], findings);
        let Some(cached) = cached else {
            continue;
        };
        let allowed = match allowed {
            Some(allowed) => allowed,
            None if behavior.get("AllowedMethods").is_absent() => words(READ),
            None => continue,
        };
        if let Some(method) = cached.difference(&allowed).next() {
            let message = format!("answers are cached to methods that are allowed, got `{method}`");
            findings
                .report(place, message)
                .hint("add it to `AllowedMethods`, or leave it out here");
        }
    }
}

/// The methods, if they are known and one of the sets; reports what is none of them.
fn set(
    place: Place<'_>,
    sets: &[&[&str]],
    findings: &mut Findings<'_>,
) -> Option<BTreeSet<String>> {
    if place.is_absent() || place.is_unknown() || place.alternatives().count() > 1 {
        return None;
    }
    let methods: BTreeSet<String> = place.texts().into_iter().map(String::from).collect();
    if sets.iter().any(|set| words(set) == methods) {
        return Some(methods);
    }
    let sets: Vec<String> = sets
        .iter()
        .map(|set| format!("`{}`", set.join(", ")))
        .collect();
    let got: Vec<&str> = methods.iter().map(String::as_str).collect();
    let message = format!(
        "the methods are {}, got `{}`",
        sets.join(" or "),
        got.join(", ")
    );
    findings.report(place, message);
    None
}

fn words(set: &[&str]) -> BTreeSet<String> {
    set.iter().map(|word| (*word).to_owned()).collect()
}
