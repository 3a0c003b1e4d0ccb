//! Runs the rules, and tells what they find.

use super::findings::{Finding, Findings};
use super::model::Model;
use super::rule::Rule;
use super::suppression::{Allowed, Below, Extent, is_below};
use crate::assembly::Assembly;
use crate::json::{Json, Object};
use crate::problem::{Problem, Problems};

/// Reports what breaks a rule and is not suppressed; writes into the templates what is.
pub(crate) fn check(assembly: &mut Assembly, below: &[Below], problems: &mut Problems) {
    let mut findings = run(assembly);
    findings.retain(|finding| !finding.is_never);
    let mut allowed = allowed(assembly, below);
    if findings.is_empty() && allowed.is_empty() {
        return;
    }
    // Where something else is wrong, a rule may have had nothing to look at.
    let is_unused_wrong = problems.is_empty();
    let mut suppressed = Vec::new();
    findings.retain(|finding| {
        let path = assembly.resource_path(finding.stack, finding.place);
        let mut is_allowed = false;
        for allowed in &mut allowed {
            if allowed.covers(finding.rule, finding.stack, finding.place, &path) {
                allowed.is_used = true;
                is_allowed = true;
                let reason = allowed.suppression.reason.clone();
                suppressed.push((finding.stack, finding.place, finding.rule.code(), reason));
            }
        }
        !is_allowed
    });
    let wrong: Vec<Problem> = allowed
        .iter()
        .filter_map(|allowed| allowed.problem(is_unused_wrong))
        .collect();
    drop(allowed);
    tell(assembly, findings, problems);
    problems.append(wrong);
    suppressed.sort();
    suppressed.dedup();
    write(assembly, suppressed);
}

/// What the rules find, by stack and resource.
fn run(assembly: &Assembly) -> Vec<Finding> {
    let model = Model::of(assembly);
    let mut list = Vec::new();
    for rule in Rule::all() {
        (rule.check)(&model, &mut Findings::new(rule, &mut list));
    }
    list.sort_by_key(|finding| (finding.stack, finding.place));
    list
}

fn allowed<'a>(assembly: &'a Assembly, below: &'a [Below]) -> Vec<Allowed<'a>> {
    let mut allowed = Vec::new();
    for (number, view) in assembly.stacks().enumerate() {
        for (place, suppression) in &view.stack().suppressed {
            let path = assembly.resource_path(number, *place);
            allowed.push(Allowed {
                suppression,
                scope: Extent::Resource(number, *place, path),
                is_used: false,
            });
        }
    }
    allowed.extend(below.iter().map(|below| Allowed {
        suppression: &below.suppression,
        scope: Extent::Path(&below.path),
        is_used: false,
    }));
    allowed
}

/// Tells findings, but for resources with which something is wrong already: what a construct says is nearer
/// to what its user wrote.
fn tell(assembly: &Assembly, findings: Vec<Finding>, problems: &mut Problems) {
    let mut told: Vec<String> = problems
        .iter()
        .filter_map(|problem| problem.path().map(str::to_owned))
        // What is wrong with a stack is not what is wrong with its resources.
        .filter(|path| path.contains('/'))
        .collect();
    told.sort_unstable();
    told.dedup();
    for finding in findings {
        let path = assembly.resource_path(finding.stack, finding.place);
        if told.iter().any(|told| is_below(&path, told)) {
            continue;
        }
        let (type_name, location) = assembly.resource_origin(finding.stack, finding.place);
        let mut problem = Problem::new(finding.message)
            .of_rule(finding.rule.code())
            .at(path)
            .of_type(type_name);
        if let Some(location) = location {
            problem = problem.from(location);
        }
        if let Some(hint) = finding.hint {
            problem = problem.hint(hint);
        }
        problems.push(problem);
    }
}

/// Writes what is suppressed into the metadata of the resources: by stack, resource, rule and reason.
fn write(assembly: &mut Assembly, suppressed: Vec<(usize, usize, &'static str, String)>) {
    let mut changed = Vec::new();
    for (stack, place, rule, reason) in suppressed {
        let mut entry = Object::for_entries(2);
        entry.push("Rule", rule);
        entry.push("Reason", reason);
        assembly.note(stack, place, "Suppressed", Json::Map(entry));
        changed.push(stack);
    }
    changed.dedup();
    for stack in changed {
        assembly.write_again(stack);
    }
}
