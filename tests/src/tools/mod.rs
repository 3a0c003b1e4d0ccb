//! Tools of others: `cfn-lint`, `sam validate`, `checkov`, `cfn-guard` and PyYAML judge what Palisade writes; AWS's
//! parts run functions; Chromium shows pages.
//!
//! They are installed by `tests/tools/install.py` when a test first needs them, with pinned versions,
//! into a folder that git ignores. A tool that cannot be installed is an error: no test is left out.

mod cfn_guard;
mod cfn_lint;
mod checkov;
mod error;
mod exceptions;
mod finding;
mod install;
mod node_tests;
mod sam;
mod templates;
mod yaml;

pub use self::cfn_guard::{cfn_guard, guard_rules};
pub use self::cfn_lint::cfn_lint;
pub use self::checkov::checkov;
pub use self::error::ToolError;
pub use self::exceptions::{Exception, Exceptions};
pub use self::finding::{Finding, Level, Linter};
pub use self::install::Part;
pub(crate) use self::install::tools_folder;
pub use self::node_tests::node_tests;
pub use self::sam::{Validation, sam_validate};
pub use self::templates::{sam_templates, templates_as_json};
pub use self::yaml::pyyaml_as_json;
