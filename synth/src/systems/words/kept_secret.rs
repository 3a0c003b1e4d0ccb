//! Secrets that others gave, which stand in no file.

use palisade::secretsmanager::SecretName;
use palisade::{Function, Value};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where Secrets Manager keeps a secret, in the region of the stack: CloudFormation reads it at deployment.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct KeptSecret {
    /// The name of the secret, which holds JSON.
    #[schemars(with = "String")]
    pub secret: SecretName,
    /// The key in its JSON.
    pub field: String,
}

impl KeptSecret {
    /// A reference that CloudFormation resolves.
    pub(crate) fn resolved(&self) -> Value<String> {
        Function::resolve_secret(self.secret.as_ref(), self.field.as_str())
    }
}
