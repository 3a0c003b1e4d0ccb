//! People sign in with aliases or with attributes, not both.

use super::pool::{POOL, is_empty};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-username",
    title: "people sign in with aliases or with attributes, not both",
    page: include_str!("../../../docs/rules/user-pool-username.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for pool in model.resources(POOL) {
        let aliases = pool.property("/AliasAttributes");
        let names = pool.property("/UsernameAttributes");
        let both_given = aliases.is_given() && names.is_given();
        let certain = !aliases.is_unknown() && !names.is_unknown();
        let no_branch = aliases.alternatives().count() == 1 && names.alternatives().count() == 1;
        if both_given && certain && no_branch && !is_empty(aliases) && !is_empty(names) {
            findings
                .report(aliases, "a pool has aliases or user name attributes, got both")
                .hint("leave `UsernameAttributes` out where people have a user name, else `AliasAttributes`");
        }
    }
}
