//! The times of a cache policy are in order.

use super::cache_policy::cache_policies;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cache-policy-times",
    title: "the times of a cache policy are in order: least, default, most",
    page: include_str!("../../../docs/rules/cache-policy-times.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for policy in cache_policies(model) {
        let times = ["MinTTL", "DefaultTTL", "MaxTTL"].map(|name| (name, policy.get(name)));
        let [least, default, most] = times;
        for ((low, low_place), (high, high_place)) in [(least, default), (default, most)] {
            if let (Some(less), Some(more)) = (low_place.number(), high_place.number())
                && less > more
            {
                let message = format!("`{low}` is at most `{high}`, got {less} and {more} seconds");
                findings.report(high_place, message);
            }
        }
    }
}
