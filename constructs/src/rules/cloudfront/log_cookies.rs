//! Access logs hold no cookies that sign somebody in.

use super::origins::{configurations, given};
use super::unprotected_behavior::guards;
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "log-cookies",
    title: "access logs hold no cookies where cookies sign people in",
    page: include_str!("../../../docs/rules/log-cookies.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        if !behaviors(configuration.resource()).any(guards) {
            continue;
        }
        for place in
            given(configuration, "Logging").flat_map(|logging| given(logging, "IncludeCookies"))
        {
            if place.flag() == Some(true) {
                let message = "whoever may read the logs could sign in by the cookies in them";
                findings.report(place, message).hint("leave it out");
            }
        }
    }
}
