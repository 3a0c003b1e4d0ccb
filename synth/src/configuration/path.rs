//! Ways to a value: keys and places in lists.

use std::fmt;

use serde_yaml::Value;

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// The steps of a way that serde took.
pub(super) fn steps(path: &serde_path_to_error::Path) -> Vec<Step> {
    use serde_path_to_error::Segment;
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Enum { variant } => Some(Step::Key(variant.clone())),
            Segment::Seq { index } => Some(Step::Index(*index)),
            Segment::Unknown => None,
        })
        .collect()
}

/// Takes away what is at the end of a way, and tells what was taken.
///
/// From a list nothing is taken, lest the places of what follows change: the whole list goes.
pub(super) fn remove(value: &mut Value, path: &[Step]) -> Option<Vec<Step>> {
    let end = path.iter().rposition(|step| matches!(step, Step::Key(_)))?;
    let path = &path[..=end];
    let (last, before) = path.split_last()?;
    let parent = before.iter().try_fold(value, |value, step| match step {
        Step::Index(index) => value.get_mut(*index),
        Step::Key(key) => {
            let name = key_of(value, key)?;
            value.as_mapping_mut()?.get_mut(&name)
        }
    })?;
    let Step::Key(key) = last else { return None };
    let name = key_of(parent, key)?;
    parent.as_mapping_mut()?.shift_remove(&name)?;
    Some(path.to_vec())
}

/// The key of a mapping that is written so, such as the number 1 for `1`.
fn key_of(value: &Value, written: &str) -> Option<Value> {
    value.as_mapping()?.keys().find_map(|key| {
        let is_it = match key {
            Value::String(text) => text == written,
            Value::Number(number) => number.to_string() == written,
            Value::Bool(truth) => truth.to_string() == written,
            Value::Null | Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => false,
        };
        is_it.then(|| key.clone())
    })
}

/// A way as users write it: `site.behaviors[1].path`.
pub(super) struct Written<'a>(pub(super) &'a [Step]);

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if place == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
