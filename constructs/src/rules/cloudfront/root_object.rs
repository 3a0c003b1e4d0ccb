//! The root object is a file without a leading slash.

use super::origins::{configurations, given};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "root-object",
    title: "the root object of a distribution has no leading `/`",
    page: include_str!("../../../docs/rules/root-object.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for place in configurations(model).flat_map(|config| given(config, "DefaultRootObject")) {
        if let Some(file) = place.text().filter(|file| file.starts_with('/')) {
            let message = format!("the root object is a file without a leading `/`, got `{file}`");
            let hint = format!("write it as `{}`", file.trim_start_matches('/'));
            findings.report(place, message).hint(hint);
        }
    }
}
