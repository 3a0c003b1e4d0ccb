//! How functions at the edge run.

use palisade::AnyArn;
use palisade::patterns::AuthFunctions;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::log_level::LogLevel;

/// How functions at the edge run.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Functions {
    /// Which lines they write to their logs.
    pub log_level: LogLevel,
    /// The ARN of a policy beyond which no role of theirs may go. Left out: none.
    #[schemars(with = "Option<String>", example = &"arn:aws:iam::111122223333:policy/boundary")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions_boundary: Option<AnyArn>,
}

impl Functions {
    /// Functions that are told how they run.
    pub(crate) fn told(&self, auth: AuthFunctions) -> AuthFunctions {
        let auth = auth.log_level(self.log_level.into());
        match &self.permissions_boundary {
            Some(arn) => auth.permissions_boundary(arn.clone()),
            None => auth,
        }
    }
}
