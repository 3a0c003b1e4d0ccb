//! What one behavior guards, no other one gives away.

use super::behavior_pattern::rooted;
use super::origins::{configurations, given, origins_of};
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "unprotected-behavior",
    title: "what one behavior guards, no other behavior gives away",
    page: include_str!("../../../docs/rules/unprotected-behavior.md"),
    check,
};

const HINT: &str = "give it the same function, or an `OriginPath` of public files alone; if all that it reaches is public, suppress this rule";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let behaviors: Vec<Place<'_>> = behaviors(configuration.resource()).collect();
        let guards: Vec<Place<'_>> = behaviors
            .iter()
            .copied()
            .filter(|behavior| guards(*behavior))
            .collect();
        for open in behaviors
            .iter()
            .copied()
            .filter(|behavior| is_open(*behavior))
        {
            let origins = origins_of(configuration, open);
            let guard = guards.iter().find(|guard| {
                let guarded = origins_of(configuration, **guard);
                !guard.excludes(open)
                    && guarded
                        .iter()
                        .any(|guarded| origins.iter().any(|open| reaches(*open, *guarded)))
            });
            if let Some(guard) = guard {
                let message = format!(
                    "nobody is asked who they are at {}, which has the origin that {} guards",
                    label(open),
                    label(*guard)
                );
                findings
                    .report(open.get("TargetOriginId"), message)
                    .hint(HINT);
            }
        }
    }
}

/// Whether a behavior asks who somebody is: at the edge, by a signature, or by a function that reads what
/// proves it and answers by itself.
pub(in crate::rules) fn guards(behavior: Place<'_>) -> bool {
    let is_request = |association: &Place<'_>| {
        association.get("EventType").text().as_deref() == Some("viewer-request")
    };
    let mut edge = given(behavior, "LambdaFunctionAssociations").flat_map(Place::items);
    let mut functions = given(behavior, "FunctionAssociations").flat_map(Place::items);
    is_signed(behavior)
        || edge.any(|association| is_request(&association) && is_guard(association))
        || functions.any(|association| is_request(&association) && asks(association))
}

fn is_signed(behavior: Place<'_>) -> bool {
    ["TrustedKeyGroups", "TrustedSigners"]
        .into_iter()
        .any(|name| behavior.get(name).is_given())
}

/// Whether a function at the edge is known to ask: by its code if that is known, else by what it is called.
/// Many only redirect, or rewrite paths.
fn is_guard(association: Place<'_>) -> bool {
    const WORDS: [&str; 9] = [
        "auth", "cognito", "guard", "jwt", "login", "private", "protect", "session", "signin",
    ];
    let arn = association.get("LambdaFunctionARN");
    let mut name = arn.parameter().map_or("", |it| it.name).to_owned();
    for piece in arn.pieces() {
        match piece {
            Piece::Known(text) => name.push_str(&text),
            Piece::Late(Some(target)) => {
                let function = target.resource.property("/FunctionName").target();
                let function = function.map_or(target.resource, |target| target.resource);
                if let Some(code) = function.property("/Code/ZipFile").text() {
                    let code = code.to_ascii_lowercase();
                    return ["authorization", "cookie"]
                        .into_iter()
                        .any(|word| code.contains(word));
                }
                name.push_str(target.resource.logical_id());
                name.push_str(function.logical_id());
                name.push_str(function.code().map_or("", |code| &code.package));
            }
            Piece::Late(None) => {}
        }
    }
    let name = name.to_ascii_lowercase().replace(['-', '_'], "");
    WORDS.into_iter().any(|word| name.contains(word))
}

/// Whether the code of a function is known, reads cookies or `Authorization`, and answers.
fn asks(association: Place<'_>) -> bool {
    let Some(target) = association.get("FunctionARN").target() else {
        return false;
    };
    let Some(code) = target.resource.property("/FunctionCode").text() else {
        return false;
    };
    code.contains("statusCode") && (code.contains("authorization") || code.contains("cookies"))
}

/// Whether a behavior lets anybody through. One for a single path names what is public.
fn is_open(behavior: Place<'_>) -> bool {
    let pattern = behavior.get("PathPattern");
    let is_single = pattern
        .text()
        .is_some_and(|pattern| !pattern.contains(['*', '?']));
    let events = ["LambdaFunctionAssociations", "FunctionAssociations"];
    let has_request = events.into_iter().any(|name| {
        let list = behavior.get(name);
        list.is_unknown()
            || list.items().any(|association| {
                let event = association.get("EventType");
                event.is_unknown() || event.text().as_deref() == Some("viewer-request")
            })
    });
    !is_single && !has_request && !is_signed(behavior)
}

/// Whether one origin reaches what another one serves: they are of one server, and of one path or none.
fn reaches(open: Place<'_>, guarded: Place<'_>) -> bool {
    let is_whole = |place: Place<'_>| place.is_absent() || place.text().as_deref() == Some("");
    let [open_path, guarded_path] = [open, guarded].map(|origin| origin.get("OriginPath"));
    open.get("DomainName").is_same(guarded.get("DomainName"))
        && (is_whole(open_path) && is_whole(guarded_path) || open_path.is_same(guarded_path))
}

fn label(behavior: Place<'_>) -> String {
    let pattern = behavior.get("PathPattern");
    match pattern.text() {
        Some(pattern) => format!("the behavior for `{}`", rooted(&pattern)),
        None if pattern.is_absent() => "the default behavior".to_owned(),
        None => "a behavior".to_owned(),
    }
}
