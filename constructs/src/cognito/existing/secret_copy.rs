//! The secret of an existing app client, where functions may read it.

use super::account;
use super::function::UserPoolFunction;
use super::{ExistingClient, ExistingUserPool, UserPoolFunctionParts};
use crate::arn::AnyArn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::json::{Json, Object};
use crate::policy::Statement;
use crate::problem::Problem;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::secretsmanager::Secret;
use crate::value::{Pseudo, Value};

/// Copies the secret of an existing app client, at deployment, into a secret of the app:
/// `{"clientId": "..", "clientSecret": ".."}`. The pool is in whichever region, in the account of the stack.
///
/// A custom resource of the type `Custom::UserPoolClientSecret`, and a function that may describe clients of this pool
/// and write this secret. The client's secret passes through the function alone: no template, response, event or log
/// has it. It is copied when the stack is created, and when the client or the secret of the app is another one.
///
/// The function is the package `user-pool`: of the crate `palisade-user-pool`, or of a binary `user-pool` of your
/// workspace whose `main` is `palisade_user_pool::run()`.
///
/// # Example
///
/// ```
/// use palisade::cognito::{ClientSecretCopy, ExistingClient, ExistingUserPool};
/// use palisade::secretsmanager::Secret;
/// use palisade::{App, Region, RemovalPolicy};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = ExistingUserPool::arn("arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI");
/// let client = ExistingClient::id("1example23456789").confidential();
/// let secret = stack.add("Secret", Secret::empty().removal(RemovalPolicy::Delete));
/// stack.add("SecretCopy", ClientSecretCopy::new(people, client, secret));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct ClientSecretCopy {
    pool: ExistingUserPool,
    client: ExistingClient,
    secret: Handle<Secret>,
    boundary: Option<Value<AnyArn>>,
}

impl ClientSecretCopy {
    /// Copies the secret of a client of a pool into a secret, mostly an [empty one](Secret::empty).
    pub fn new(pool: ExistingUserPool, client: ExistingClient, secret: Handle<Secret>) -> Self {
        Self {
            pool,
            client,
            secret,
            boundary: None,
        }
    }

    /// The most that the function's role may ever do. Defaults to no boundary. `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.boundary = Some(arn.into());
        self
    }

    /// The ARN of the key of KMS that encrypts the secret, if it has one of its own.
    fn key(&self, scope: &mut Scope<'_>) -> Option<Value<String>> {
        if !scope.holds(self.secret) {
            return None;
        }
        match scope
            .resource_mut(self.secret)
            .property("/KmsKeyId")?
            .clone()
        {
            Json::Late(late) => Some(Value::Late(late)),
            Json::Text(key) if key.starts_with("arn:") => Some(key.into_owned().into()),
            Json::Text(key) if !key.contains('/') => Some(crate::text!(
                "arn:",
                Pseudo::Partition,
                ":kms:",
                Pseudo::Region,
                ":",
                Pseudo::AccountId,
                format!(":key/{key}")
            )),
            Json::Text(key) => {
                scope.report(
                    Problem::new(format!(
                        "a policy names a key by its ARN, got the alias `{key}` of the secret's key"
                    ))
                    .hint("encrypt the secret by the key's ARN"),
                );
                None
            }
            _ => None,
        }
    }
}

impl Resource for ClientSecretCopy {
    const TYPE: &'static str = "Custom::UserPoolClientSecret";
}

/// The copy of a client's secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientSecretCopyParts {
    /// The custom resource: it is there once the secret is.
    pub resource: Handle<ClientSecretCopy>,
    /// The function that answers for it.
    pub function: UserPoolFunctionParts,
}

impl Construct for ClientSecretCopy {
    type Output = ClientSecretCopyParts;

    fn build(self, scope: &mut Scope<'_>) -> ClientSecretCopyParts {
        account::check(
            &self.pool,
            "no secret is copied from a client of",
            "put the secret into Secrets Manager yourself, and name it with `ExistingClient::secret_in`",
            scope,
        );
        let key = self.key(scope);
        let arn = self.pool.user_pool_arn();
        let mut properties = Object::new();
        properties.insert("UserPoolArn", arn.clone());
        properties.insert("ClientId", self.client.client_id());
        properties.insert("Secret", self.secret.arn());
        let mut statements = vec![
            Statement::allow(["cognito-idp:DescribeUserPoolClient"]).resource(arn),
            Statement::allow(["secretsmanager:PutSecretValue"]).resource(self.secret.arn()),
        ];
        if let Some(key) = key {
            let actions = ["kms:Decrypt", "kms:GenerateDataKey"];
            statements.push(Statement::allow(actions).resource(key));
        }
        let function = UserPoolFunction {
            description: "Copies the secret of an app client",
            statements,
            boundary: self.boundary,
        };
        let (resource, function) = function.declare::<Self>(properties, scope);
        ClientSecretCopyParts { resource, function }
    }
}
