//! A log group of a function at the edge is called after us-east-1.

use super::used::functions;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-log-group",
    title: "a log group of a function at the edge is called after us-east-1",
    page: include_str!("../../../docs/rules/edge-function-log-group.md"),
    check,
};

/// How the names of Lambda's log groups begin.
const PREFIX: &str = "/aws/lambda/";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let functions = functions(model);
    if functions.is_empty() {
        return;
    }
    for group in model.resources("AWS::Logs::LogGroup") {
        let name = group.property("/LogGroupName");
        let pieces = name.pieces();
        let is_of = |function: &&Found<'_>| match pieces.as_slice() {
            [Piece::Known(prefix), Piece::Late(Some(target))] => {
                prefix == PREFIX && target.resource == **function && target.attribute.is_none()
            }
            [Piece::Known(known)] => {
                let own = function.property("/FunctionName").text();
                let rest = known.strip_prefix(PREFIX);
                own.is_some() && own.as_deref() == rest
            }
            _ => false,
        };
        let Some(function) = functions.iter().find(is_of) else {
            continue;
        };
        // A group of the function's own choice has the same name in every region.
        if function.property("/LoggingConfig/LogGroup").is_given() {
            continue;
        }
        let id = function.logical_id();
        let message = format!(
            "the lines of `{id}`, which runs at the edge, go to `{PREFIX}us-east-1.<function>`, not to this group"
        );
        findings.report(name, message).hint(format!(
            "name the group `{PREFIX}us-east-1.${{{id}}}` in each region where it is to be, or give the function a `LoggingConfig`"
        ));
    }
}
