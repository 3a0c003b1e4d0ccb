//! The templates of a rule's folder.

use std::fs;
use std::path::{Path, PathBuf};

use palisade::{App, Region, Rule};
use serde_json::Value;

/// A template of a rule: its text, and what its first lines say of the stack that includes it.
pub(crate) struct Example {
    pub(crate) text: String,
    pub(crate) region: Region,
    pub(crate) account: Option<String>,
}

/// The folder of a rule.
pub(crate) fn folder(rule: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    tests.join(rule)
}

impl Example {
    /// `wrong.yaml` or `right.yaml` of a rule, if it has it.
    pub(crate) fn read(rule: &Rule, name: &str) -> Option<Self> {
        let text = fs::read_to_string(folder(rule.code()).join(name)).ok()?;
        let says = |key: &str| {
            let head = text.lines().map_while(|line| line.strip_prefix("# "));
            let mut entries = head.filter_map(|line| line.split_once(": "));
            let entry = entries.find(|(name, _)| *name == key);
            entry.map(|(_, value)| value.to_owned())
        };
        let region = says("region").map_or(Region::UsEast1, |region| {
            region.parse().expect("the first lines name a region")
        });
        let account = says("account");
        Some(Self {
            text,
            region,
            account,
        })
    }

    /// An app of the one stack `Site` that includes the template.
    pub(crate) fn app(&self) -> App {
        let mut app = App::new();
        self.stack(&mut app, "Site", &self.text);
        app
    }

    /// An app of stacks that include other templates in its place: `Site0`, `Site1` and so on.
    pub(crate) fn app_of(&self, templates: &[Value]) -> App {
        let mut app = App::new();
        for (index, template) in templates.iter().enumerate() {
            self.stack(&mut app, &format!("Site{index}"), &template.to_string());
        }
        app
    }

    fn stack(&self, app: &mut App, name: &str, template: &str) {
        let stack = app.stack(name, self.region);
        if let Some(account) = &self.account {
            stack.account(account.as_str());
        }
        stack.include_template(template);
    }
}
