//! What is known only at deployment.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What one part of a function's `Handler` means: `index.<first>:<second>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LateValue {
    /// The id of the user pool: [`Configuration::user_pool_id`](crate::Configuration::user_pool_id).
    UserPoolId,
    /// The id of the client: [`Configuration::client_id`](crate::Configuration::client_id).
    ClientId,
    /// The prefix of Cognito's own domain of the sign-in pages:
    /// `<prefix>.auth.<region>.amazoncognito.com`.
    DomainPrefix,
    /// The region of the user pool, where the SSM parameters and the secret are read too.
    Region,
    /// The first folder of the names of the SSM parameters that hold everything else: `/<environment>/<folder>/..`.
    Environment,
    /// The second folder of the names of the SSM parameters.
    Folder,
}
