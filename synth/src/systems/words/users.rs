//! Who signs in, and where they are kept.

use palisade::cognito::{self, ClientId, DomainPrefix, ExistingUserPool, UserPool};
use palisade::patterns::{self, AuthFunctions, SignInPages};
use palisade::secretsmanager::SecretName;
use palisade::{AnyArn, DomainName, EmailAddress, Stack};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::second_factor::SecondFactor;
use super::sign_up::SignUp;

/// Where people are kept who sign in.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Users {
    /// In a user pool that the app makes.
    New(NewUsers),
    /// In one that is there, also of another region or account.
    Existing(ExistingUsers),
}

impl Default for Users {
    fn default() -> Self {
        Self::New(NewUsers::default())
    }
}

/// A user pool that the app makes, with a client and sign-in pages.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct NewUsers {
    /// What the address of the sign-in pages begins with: unique among all users of AWS in the region.
    /// Left out: the id of the construct in the app and eight digits of the stack's id.
    #[schemars(with = "Option<String>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in_prefix: Option<DomainPrefix>,
    /// Who may have an account.
    pub sign_up: SignUp,
    /// Whether people need a second factor: a one-time code of an authenticator app.
    pub second_factor: SecondFactor,
    /// The e-mail address of the first person, who is invited, and put into the group if one is required.
    /// Left out: nobody yet.
    #[schemars(with = "Option<String>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_user: Option<EmailAddress>,
}

/// A user pool that is there.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingUsers {
    /// The ARN of the user pool, which names its region and account.
    #[schemars(with = "String")]
    pub user_pool: AnyArn,
    /// A client of the pool that is there. Left out: the app makes one, in a pool of its own account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<ExistingClient>,
    /// The host of the pool's sign-in pages. Left out: it is looked up at deployment, in a pool of the same account.
    #[schemars(with = "Option<String>")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_in_domain: Option<DomainName>,
}

/// A client of a user pool that is there.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingClient {
    /// Its id.
    #[schemars(with = "String")]
    pub id: ClientId,
    /// Its secret.
    #[serde(default)]
    pub secret: ExistingSecret,
}

/// The secret of a client that is there.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ExistingSecret {
    /// It has none: a public client.
    #[default]
    None,
    /// It is looked up at deployment, and copied into Secrets Manager.
    LookedUp,
    /// Secrets Manager has it, as `{"clientId", "clientSecret"}`, in a secret of this name.
    In(#[schemars(with = "String")] SecretName),
}

impl Users {
    /// These people; a new user pool is added to the stack.
    pub(crate) fn added(&self, stack: &mut Stack) -> patterns::Users {
        self.added_as(UserPool::new(), stack)
    }

    /// These people; a new user pool, which begins as it is given, is added to the stack.
    pub(crate) fn added_as(&self, pool: UserPool, stack: &mut Stack) -> patterns::Users {
        match self {
            Self::New(users) => {
                let pool = users.sign_up.opened(pool);
                stack
                    .add("UserPool", pool.mfa(users.second_factor.into()))
                    .into()
            }
            Self::Existing(users) => users.pool().into(),
        }
    }

    /// Whether the app makes the client by which they sign in.
    pub(crate) fn makes_client(&self) -> bool {
        match self {
            Self::New(_) => true,
            Self::Existing(users) => users.client.is_none(),
        }
    }

    /// Functions that are told where these people sign in, as which client, and who is the first.
    pub(crate) fn told(&self, mut auth: AuthFunctions) -> AuthFunctions {
        match self {
            Self::New(users) => {
                if let Some(prefix) = &users.sign_in_prefix {
                    auth = auth.sign_in_pages(SignInPages::prefix(prefix.clone()));
                }
                match &users.first_user {
                    Some(email) => auth.first_user(email.clone()),
                    None => auth,
                }
            }
            Self::Existing(users) => match &users.client {
                Some(client) => auth.client(client.of_pool()),
                None => auth,
            },
        }
    }
}

impl ExistingUsers {
    fn pool(&self) -> ExistingUserPool {
        let pool = ExistingUserPool::arn(self.user_pool.as_ref());
        match &self.sign_in_domain {
            Some(domain) => pool.sign_in_host(domain.clone()),
            None => pool,
        }
    }
}

impl ExistingClient {
    fn of_pool(&self) -> cognito::ExistingClient {
        let client = cognito::ExistingClient::id(self.id.clone());
        match &self.secret {
            ExistingSecret::None => client,
            ExistingSecret::LookedUp => client.confidential(),
            ExistingSecret::In(name) => client.secret_in(name.as_ref()),
        }
    }
}
