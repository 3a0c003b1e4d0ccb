//! What functions learn only at deployment, and how it reaches them.

use palisade::lambda::EdgeFunction;
use palisade::secretsmanager::Secret;
use palisade::{Handle, Stack, Statement, Value};
use palisade_edge_configuration::LateValue;

use super::configuration::Configuration;
use super::parameters as given;
use super::user_pool::UserPoolStack;

/// The way from CloudFormation to the functions: at the edge there are no environment variables.
pub(super) enum LateValues {
    /// Nothing is secret: the id of the pool, that of the client, and the prefix of the sign-in page
    /// stand in the functions' handlers.
    InHandler([(Value<String>, usize); 3]),
    /// The functions are told where to look: the region of the pool, and the two folders that the names
    /// of the SSM parameters are in. One of these names the secret.
    LookedUp {
        region: &'static str,
        environment: Value<String>,
        folder: String,
        parameters: Value<String>,
        secret: Value<String>,
    },
}

/// What a function needs to know.
#[derive(Clone, Copy)]
pub(super) enum Needs {
    /// Nothing.
    Nothing,
    /// Who the users are, where they sign in and out, and how to show the user pool who asks.
    Users,
}

/// The longest id of a user pool: the longest region, `_`, and nine characters.
/// [UserPoolType](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html)
/// allows 55.
const LONGEST_POOL_ID: usize = 24;
/// Ids of clients are made by Cognito, of 26 characters.
const LONGEST_CLIENT_ID: usize = 26;
/// [CreateUserPoolDomain](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html)
const LONGEST_PREFIX: usize = 63;
/// The longest of `dev`, `test` and `prod`.
const LONGEST_ENVIRONMENT: usize = 4;

impl LateValues {
    pub(super) fn of(
        stack: &mut Stack,
        site: &Configuration,
        users: &UserPoolStack,
        environment: &Value<String>,
    ) -> Self {
        match users.secret {
            None => Self::InHandler([
                (users.pool.id(), LONGEST_POOL_ID),
                (users.client.id().into(), LONGEST_CLIENT_ID),
                (users.domain.reference(), LONGEST_PREFIX),
            ]),
            Some(secret) => Self::LookedUp {
                region: site.region.name(),
                environment: environment.clone(),
                folder: given::ssm_folder(site),
                parameters: given::ssm_parameters(stack, site),
                secret: received(stack, secret),
            },
        }
    }

    /// What the parts of the functions' handlers mean, in their order.
    pub(super) fn meanings(&self) -> Vec<LateValue> {
        match self {
            Self::InHandler(_) => vec![
                LateValue::UserPoolId,
                LateValue::ClientId,
                LateValue::DomainPrefix,
            ],
            Self::LookedUp { .. } => {
                vec![LateValue::Region, LateValue::Environment, LateValue::Folder]
            }
        }
    }

    /// Tells a function what it needs, and allows it to look up what it was not told.
    pub(super) fn give(&self, mut function: EdgeFunction, needs: Needs) -> EdgeFunction {
        match (self, needs) {
            (_, Needs::Nothing) => function,
            (Self::InHandler(values), Needs::Users) => {
                for (value, longest) in values {
                    function = function.late(value.clone(), *longest);
                }
                function
            }
            (
                Self::LookedUp {
                    region,
                    environment,
                    folder,
                    parameters,
                    secret,
                },
                Needs::Users,
            ) => {
                let read = Statement::allow(["ssm:GetParameter", "ssm:GetParameters"])
                    .resource(parameters.clone());
                let reveal =
                    Statement::allow(["secretsmanager:GetSecretValue"]).resource(secret.clone());
                function
                    .late(*region, region.len())
                    .late(environment.clone(), LONGEST_ENVIRONMENT)
                    .late(folder.clone(), folder.len())
                    .allow(read)
                    .allow(reveal)
            }
        }
    }
}

/// The secret's ARN, under the name that the stack's parameter has where values are wired by parameters.
fn received(stack: &mut Stack, secret: Handle<Secret>) -> Value<String> {
    stack.receive("SecretArn", secret.reference());
    secret.reference()
}
