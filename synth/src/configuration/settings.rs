//! What a type must be to be read from a configuration file.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The file that is read where the command line names none.
pub(crate) const FILE: &str = "palisade.yaml";

/// A type that a configuration file is read as; every type that has the three traits is one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a configuration file",
    note = "it needs `serde::Deserialize`, `schemars::JsonSchema` and `Default`"
)]
pub trait Configuration: DeserializeOwned + JsonSchema + Default + 'static {}

impl<T: DeserializeOwned + JsonSchema + Default + 'static> Configuration for T {}

/// The configuration of an app that has none.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Nothing {}
