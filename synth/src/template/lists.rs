//! Which items of two lists belong together.

use serde_json::Value;

use super::change::is_same;
use super::excerpt::shown;

/// By which entry the items of a list are known, the first that every item has, each with a value of its own.
const NAMES: [&str; 14] = [
    "PathPattern",
    "EventType",
    "Sid",
    "PolicyName",
    "AttributeName",
    "IndexName",
    "ErrorCode",
    "Id",
    "Key",
    "Name",
    "Header",
    "DomainName",
    "ParameterKey",
    "Priority",
];

/// Lists whose order says something; CloudFront takes the first behavior that matches.
const ORDERED: [&str; 6] = [
    "CacheBehaviors",
    "CommandLine",
    "Command",
    "EntryPoint",
    "Layers",
    "ContainerDefinitions",
];

/// Items of two lists that belong together, by their indices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) old: Option<usize>,
    pub(super) new: Option<usize>,
    /// What the item is called.
    pub(super) label: Option<String>,
}

/// Whether the order of a list by this name says something; of lists that nobody knows it does not.
pub(super) fn order_matters(name: Option<&str>) -> bool {
    name.is_some_and(|name| ORDERED.contains(&name))
}

/// Whether items that are in both lists come in another order.
pub(super) fn is_reordered(pairs: &[Pair]) -> bool {
    let both = pairs.iter().filter_map(|pair| Some((pair.old?, pair.new?)));
    let mut order: Vec<_> = both.collect();
    order.sort_unstable();
    order.windows(2).any(|pair| pair[0].1 > pair[1].1)
}

/// The items of two lists, those that belong together in one pair.
pub(super) fn pairs(before: &[Value], after: &[Value]) -> Vec<Pair> {
    match label_of(before, after) {
        Some(entry) => by_label(entry, before, after),
        None => by_content(before, after),
    }
}

fn label_of(before: &[Value], after: &[Value]) -> Option<&'static str> {
    let is_unique = |entry: &str, items: &[Value]| {
        let labels: Option<Vec<_>> = items.iter().map(|item| label(entry, item)).collect();
        labels.is_some_and(|mut labels| {
            let count = labels.len();
            labels.sort_unstable();
            labels.dedup();
            labels.len() == count
        })
    };
    let fits = |entry: &&&'static str| is_unique(entry, before) && is_unique(entry, after);
    NAMES.iter().find(fits).copied()
}

fn label(entry: &str, item: &Value) -> Option<String> {
    match item.get(entry)? {
        Value::Array(_) | Value::Null => None,
        value => Some(shown(value)),
    }
}

fn by_label(entry: &str, before: &[Value], after: &[Value]) -> Vec<Pair> {
    let index = |items: &[Value], wanted: &str| {
        items
            .iter()
            .position(|item| label(entry, item).is_some_and(|label| label == wanted))
    };
    let mut pairs: Vec<Pair> = Vec::new();
    for (old, item) in before.iter().enumerate() {
        let label = label(entry, item);
        let new = label.as_deref().and_then(|label| index(after, label));
        pairs.push(Pair {
            old: Some(old),
            new,
            label,
        });
    }
    for (new, item) in after.iter().enumerate() {
        let label = label(entry, item);
        if label
            .as_deref()
            .and_then(|label| index(before, label))
            .is_none()
        {
            pairs.push(Pair {
                old: None,
                new: Some(new),
                label,
            });
        }
    }
    pairs
}

/// What is in both lists belongs together; of the rest, maps by their order.
fn by_content(before: &[Value], after: &[Value]) -> Vec<Pair> {
    let mut taken = vec![false; after.len()];
    let mut partner: Vec<Option<usize>> = vec![None; before.len()];
    let is_equal = |old: &Value, new: &Value| same_in_any_order(old, new);
    let is_like = |old: &Value, new: &Value| old.is_object() && new.is_object();
    for belongs in [&is_equal as &dyn Fn(&Value, &Value) -> bool, &is_like] {
        for (old, partner) in before.iter().zip(&mut partner) {
            if partner.is_some() {
                continue;
            }
            let free = |(new, is_taken): &(usize, &bool)| {
                !**is_taken && after.get(*new).is_some_and(|new| belongs(old, new))
            };
            let found = taken.iter().enumerate().find(free).map(|(new, _)| new);
            if let Some(new) = found {
                taken[new] = true;
                *partner = Some(new);
            }
        }
    }
    let old = partner
        .iter()
        .enumerate()
        .map(|(old, new)| (Some(old), *new));
    let new = taken.iter().enumerate().filter(|(_, is_taken)| !**is_taken);
    old.chain(new.map(|(new, _)| (None, Some(new))))
        .map(|(old, new)| Pair {
            old,
            new,
            label: None,
        })
        .collect()
}

/// Whether two values are the same but for the order of lists within.
pub(super) fn same_in_any_order(before: &Value, after: &Value) -> bool {
    match (before, after) {
        (Value::Array(old), Value::Array(new)) => {
            let has = |items: &[Value], wanted: &Value| {
                items.iter().any(|item| same_in_any_order(item, wanted))
            };
            old.len() == new.len()
                && old.iter().all(|item| has(new, item))
                && new.iter().all(|item| has(old, item))
        }
        (Value::Object(old), Value::Object(new)) => {
            let same = |(key, old): (&String, &Value)| {
                new.get(key).is_some_and(|new| same_in_any_order(old, new))
            };
            old.len() == new.len() && old.iter().all(same)
        }
        _ => is_same(before, after),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn items_belong_together_by_name_else_by_content() {
        let list = |value: Value| value.as_array().cloned().unwrap_or_default();
        let cases = [
            (
                json!([{ "Id": "a" }, { "Id": "b" }]),
                json!([{ "Id": "b" }]),
                vec![(Some(0), None), (Some(1), Some(0))],
            ),
            // Two of one name: by content.
            (
                json!([{ "Id": "a" }, { "Id": "a" }]),
                json!([{ "Id": "a" }]),
                vec![(Some(0), Some(0)), (Some(1), None)],
            ),
            (
                json!(["x", "y"]),
                json!(["z", "x"]),
                vec![(Some(0), Some(1)), (Some(1), None), (None, Some(0))],
            ),
            (
                json!([{ "a": 1 }]),
                json!([{ "a": 2 }]),
                vec![(Some(0), Some(0))],
            ),
        ];
        for (before, after, expected) in cases {
            let pairs = pairs(&list(before.clone()), &list(after));
            let indices: Vec<_> = pairs.iter().map(|pair| (pair.old, pair.new)).collect();
            assert_eq!(indices, expected, "{before}");
        }
    }
}
