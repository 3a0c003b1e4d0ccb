//! Whether people need a second factor.

use palisade::cognito::{Factor, Mfa};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether people need a second factor to sign in.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum SecondFactor {
    /// Everyone does.
    #[default]
    Required,
    /// Who sets one up does.
    Optional,
    /// Nobody can.
    Off,
}

impl From<SecondFactor> for Mfa {
    fn from(factor: SecondFactor) -> Self {
        match factor {
            SecondFactor::Required => Self::required([Factor::Totp]),
            SecondFactor::Optional => Self::optional([Factor::Totp]),
            SecondFactor::Off => Self::Off,
        }
    }
}
