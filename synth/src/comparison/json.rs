//! Differences as programs read them.

use serde_json::{Map, Value, json as value};

use super::stacks::{Compared, State};
use super::summary::Summary;
use crate::template::{Difference, Fate, Kind, Place, Replacement, Section};

/// What differs, as JSON.
pub(crate) fn json(compared: &[Compared]) -> Value {
    let stacks: Vec<_> = compared.iter().map(stack).collect();
    let summary = Summary::of(compared);
    value!({
        "version": 1,
        "stacks": stacks,
        "summary": {
            "stacks": summary.stacks,
            "differing": summary.differing,
            "added": summary.added,
            "changed": summary.changed,
            "renewed": summary.renewed,
            "replaced": summary.replaced,
            "removed": summary.removed,
            "wideningAccess": summary.widening,
            "losingData": summary.losing_data,
        },
    })
}

fn stack(stack: &Compared) -> Value {
    let state = match stack.state {
        State::New => "new",
        State::Gone => "removed",
        State::There if stack.differs() => "changed",
        State::There => "unchanged",
    };
    let differences: Vec<_> = stack.differences.iter().map(difference).collect();
    value!({
        "name": stack.name,
        "stackName": stack.stack_name,
        "region": stack.region,
        "state": state,
        "differences": differences,
    })
}

fn difference(difference: &Difference) -> Value {
    let kind = match difference.kind {
        Kind::Added => "added",
        Kind::Removed => "removed",
        Kind::Changed => "changed",
        Kind::Renewed(_) => "renewed",
    };
    let mut told = Map::new();
    told.insert("of".to_owned(), difference.section.noun().into());
    told.insert("id".to_owned(), difference.id.clone().into());
    if difference.section == Section::Resources {
        told.insert("type".to_owned(), difference.type_name.clone().into());
    }
    told.insert("kind".to_owned(), kind.into());
    if let Kind::Renewed(old) = &difference.kind {
        told.insert("from".to_owned(), old.clone().into());
    }
    if difference.section == Section::Resources {
        told.insert(
            "replacement".to_owned(),
            replacement(difference.replacement).into(),
        );
        if !difference.follows.is_empty() {
            told.insert("replacedWith".to_owned(), difference.follows.clone().into());
        }
        told.insert("stateful".to_owned(), difference.is_stateful.into());
        told.insert("losesData".to_owned(), difference.loses_data().into());
        if difference.leaves() || matches!(difference.kind, Kind::Renewed(_)) {
            let fate = match difference.fate {
                Fate::Deleted => "deleted",
                Fate::Retained => "retained",
                Fate::Snapshot => "snapshot",
            };
            told.insert("old".to_owned(), fate.into());
        }
    }
    let changes: Vec<_> = difference
        .changes
        .iter()
        .map(|(place, change)| {
            let root = match (difference.section, place) {
                (Section::Resources, Place::Properties) => "/Properties",
                _ => "",
            };
            let mut told = Map::new();
            told.insert("path".to_owned(), change.path.to_string().into());
            told.insert(
                "pointer".to_owned(),
                format!("{root}{}", change.path.pointer()).into(),
            );
            told.extend(
                change
                    .before
                    .clone()
                    .map(|before| ("before".to_owned(), before)),
            );
            told.extend(
                change
                    .after
                    .clone()
                    .map(|after| ("after".to_owned(), after)),
            );
            if change.is_order {
                told.insert("order".to_owned(), true.into());
            }
            Value::Object(told)
        })
        .collect();
    told.insert("changes".to_owned(), changes.into());
    let widenings = difference.widenings.iter();
    let widenings: Vec<_> = widenings
        .map(|it| value!({ "at": it.at, "reason": it.reason }))
        .collect();
    told.insert("widensAccess".to_owned(), widenings.into());
    Value::Object(told)
}

fn replacement(replacement: Replacement) -> &'static str {
    match replacement {
        Replacement::Never => "never",
        Replacement::Conditional => "conditional",
        Replacement::Always => "always",
    }
}
