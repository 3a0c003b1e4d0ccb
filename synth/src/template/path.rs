//! Where in a resource something is.

use std::fmt;

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// An entry of a map.
    Key(String),
    /// An item of a list, and what it is called if its kind has names.
    Item(usize, Option<String>),
}

/// Where in a value something is, as `DistributionConfig.CacheBehaviors[/api/*].Compress`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

impl Path {
    pub(crate) fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    pub(super) fn item(&self, index: usize, label: Option<String>) -> Self {
        self.step(Step::Item(index, label))
    }

    fn step(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The name of the map's entry that this is, or is an item of.
    pub(super) fn name(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Item(..) => None,
        })
    }

    /// As a JSON pointer.
    pub(crate) fn pointer(&self) -> String {
        let escaped = |step: &Step| match step {
            Step::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Item(index, _) => format!("/{index}"),
        };
        self.0.iter().map(escaped).collect()
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if index == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Item(_, Some(label)) => write!(f, "[{label}]")?,
                Step::Item(index, None) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn paths_read_well_and_point_exactly() {
        let path = Path::default()
            .key("A")
            .key("List")
            .item(2, Some("/api/*".to_owned()))
            .key("x/y")
            .item(0, None);
        assert_eq!(path.to_string(), "A.List[/api/*].x/y[0]");
        assert_eq!(path.pointer(), "/A/List/2/x~1y/0");
        assert_eq!(path.name(), Some("x/y"));
    }
}
