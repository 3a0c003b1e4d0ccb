//! The paths that functions answer lead to functions that answer them.

use super::guard::{AtRequest, Guard, at_request, guards};
use super::path::behavior;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-paths",
    title: "the paths that functions answer lead to functions that answer them",
    page: include_str!("../../../docs/rules/edge-function-paths.md"),
    check,
};

/// A path of a configuration: where it stands there, what it is for, and the function of it alone.
const PATHS: [(&str, &str, &str); 3] = [
    (
        "/paths/callback",
        "people come back to when they have signed in",
        "sign-in",
    ),
    ("/paths/signOut", "people sign out", "sign-out"),
    ("/paths/refresh", "people get new tokens", "refresh"),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for distribution in model.resources(DISTRIBUTION) {
        let guards = guards(distribution);
        let mut seen = Vec::new();
        for (_, guard) in guards.iter().filter(|(_, guard)| guard.is_by_cookie()) {
            for (pointer, meaning, package) in PATHS {
                let path = guard.text(pointer).unwrap_or_default();
                if !path.is_empty() && !seen.contains(&(pointer, path)) {
                    seen.push((pointer, path));
                    answered(distribution, path, (pointer, meaning, package), findings);
                }
            }
        }
    }
}

fn answered(
    distribution: Found<'_>,
    path: &str,
    (pointer, meaning, package): (&'static str, &str, &str),
    findings: &mut Findings<'_>,
) {
    let Some(behavior) = behavior(distribution, path) else {
        return;
    };
    let answers = |guard: Guard<'_>| {
        [package, "authorize"].contains(&guard.package) && guard.text(pointer) == Some(path)
    };
    let got = match at_request(behavior) {
        AtRequest::Guard(guard) if !answers(guard) => {
            format!(
                "the function `{}` of this behavior does not answer it",
                guard.function.logical_id()
            )
        }
        AtRequest::Nothing => "this behavior has no function at `viewer-request`".to_owned(),
        AtRequest::Guard(_) | AtRequest::Other => return,
    };
    findings
        .report(behavior, format!("`{path}` is where {meaning}, but {got}"))
        .hint(format!(
            "add a behavior for `{path}` in front, with the function `{package}` at `viewer-request`"
        ));
}
