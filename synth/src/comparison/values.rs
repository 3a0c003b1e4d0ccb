//! What parameters and tags are given.

use std::collections::BTreeMap;

use serde_json::Value;

use super::side::is_hidden;
use crate::template::{Difference, Section, compare_values};

/// What differs between the values of parameters that both templates have.
///
/// One that is added or removed is a difference of the template, and its value is told there.
pub(super) fn parameters(
    before: &BTreeMap<String, Value>,
    after: &BTreeMap<String, Value>,
) -> Vec<Difference> {
    let both = |values: &BTreeMap<String, Value>, others: &BTreeMap<String, Value>| {
        values
            .iter()
            .filter(|(name, value)| {
                others
                    .get(*name)
                    .is_some_and(|other| !is_hidden(value) && !is_hidden(other))
            })
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    compare_values(Section::Values, &both(before, after), &both(after, before))
}

pub(super) fn tags(
    before: &BTreeMap<String, Value>,
    after: &BTreeMap<String, Value>,
) -> Vec<Difference> {
    compare_values(Section::Tags, before, after)
}

/// Values of other stacks that are known because those stacks are deployed and give them already.
pub(super) fn filled(
    parameters: &BTreeMap<String, Value>,
    known: impl Fn(&str) -> Option<String>,
) -> BTreeMap<String, Value> {
    parameters
        .iter()
        .map(|(name, value)| match known(name) {
            Some(known) => (name.clone(), Value::String(known)),
            None => (name.clone(), value.clone()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn values(values: &[(&str, &str)]) -> BTreeMap<String, Value> {
        values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect()
    }

    #[test]
    fn values_of_parameters_in_both_are_compared_unless_hidden() {
        let before = values(&[("A", "1"), ("B", "same"), ("Secret", "****"), ("Old", "x")]);
        let after = values(&[("A", "2"), ("B", "same"), ("Secret", "new"), ("New", "y")]);
        let found = parameters(&before, &after);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].id, "A");
        assert_eq!(found[0].section, Section::Values);
    }

    #[test]
    fn tags_come_and_go() {
        let found = tags(&values(&[("a", "1")]), &values(&[("b", "1")]));
        let told: Vec<_> = found
            .iter()
            .map(|it| (it.id.as_str(), it.kind.clone()))
            .collect();
        assert_eq!(
            told,
            [
                ("b", crate::template::Kind::Added),
                ("a", crate::template::Kind::Removed)
            ]
        );
    }
}
