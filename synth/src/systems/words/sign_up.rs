//! Who may have an account.

use palisade::cognito::UserPool;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Who may have an account.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum SignUp {
    /// Whom an administrator invites.
    #[default]
    Invited,
    /// Whoever signs up and has the e-mail address.
    Everyone,
}

impl SignUp {
    /// A user pool that is open to these people.
    pub(crate) fn opened(self, pool: UserPool) -> UserPool {
        match self {
            Self::Invited => pool.invite_only(),
            Self::Everyone => pool.self_sign_up(),
        }
    }
}
