//! What functions learn only at deployment, and how it reaches them.

use palisade::patterns::LateSettings;
use palisade::secretsmanager::Secret;
use palisade::{Handle, Stack, Statement, Value};

use super::configuration::Configuration;
use super::parameters as given;
use super::user_pool::UserPoolStack;

/// The longest of `dev`, `test` and `prod`.
const LONGEST_ENVIRONMENT: usize = 4;

/// Where nothing is secret, the ids of pool and client and the prefix of the sign-in pages stand in the functions'
/// handlers. Otherwise functions look up SSM parameters, one of which names the secret.
pub(super) fn of(
    stack: &mut Stack,
    site: &Configuration,
    users: &UserPoolStack,
    environment: &Value<String>,
) -> LateSettings {
    let Some(secret) = users.secret else {
        return LateSettings::in_handler(users.pool, users.client, users.domain);
    };
    let folder = given::ssm_folder(site);
    let longest = folder.len();
    let parameters = given::ssm_parameters(stack, site);
    let read = Statement::allow(["ssm:GetParameter", "ssm:GetParameters"]).resource(parameters);
    let reveal = Statement::allow(["secretsmanager:GetSecretValue"]);
    LateSettings::looked_up(
        site.region.name(),
        (environment.clone(), LONGEST_ENVIRONMENT),
        (folder, longest),
    )
    .allow(read)
    .allow(reveal.resource(received(stack, secret)))
}

/// The secret's ARN, under the name that the stack's parameter has where values are wired by parameters.
fn received(stack: &mut Stack, secret: Handle<Secret>) -> Value<String> {
    stack.receive("SecretArn", secret.reference());
    secret.reference()
}
