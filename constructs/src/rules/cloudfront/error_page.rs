//! Error pages of a distribution.

use super::origins::configurations;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "error-page",
    title: "each error has one page, with a path and a status",
    page: include_str!("../../../docs/rules/error-page.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let mut known: Vec<Place<'_>> = Vec::new();
        for response in configuration.get("CustomErrorResponses").items() {
            page(response, findings);
            let code = response.get("ErrorCode");
            let is_same = |other: &Place<'_>| other.text() == code.text() && !other.excludes(code);
            if let Some(number) = code.text() {
                if known.iter().any(is_same) {
                    let message = format!("each error has one page, got one for `{number}` again");
                    findings.report(code, message);
                }
                known.push(code);
            }
        }
    }
}

fn page(response: Place<'_>, findings: &mut Findings<'_>) {
    let (path, status) = (
        response.get("ResponsePagePath"),
        response.get("ResponseCode"),
    );
    if path.is_given() && status.is_absent() {
        let message = "a page needs the status that it is sent with, got none";
        findings
            .report(status, message)
            .hint("set it to the `ErrorCode`, say");
    }
    if let Some(text) = path
        .text()
        .filter(|text| !text.is_empty() && !text.starts_with('/'))
    {
        let message = format!("the path of an error page begins with `/`, got `{text}`");
        findings.report(path, message);
    }
}
