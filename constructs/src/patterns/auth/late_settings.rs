//! What functions learn only at deployment, and how it reaches them.

use palisade_edge_configuration::LateValue;

use crate::cognito::{ClientId, UserPool, UserPoolClient, UserPoolDomainParts};
use crate::handle::Handle;
use crate::lambda::EdgeFunction;
use crate::policy::Statement;
use crate::value::Value;

/// The longest id of a user pool: the longest region, `_`, and nine characters.
/// [UserPoolType](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html)
/// allows 55.
const LONGEST_POOL_ID: usize = 24;
/// Ids of clients are made by Cognito, of 26 characters.
const LONGEST_CLIENT_ID: usize = 26;
/// [CreateUserPoolDomain](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html)
const LONGEST_PREFIX: usize = 63;

/// What the functions that guard a site learn only at deployment: functions at the edge have no environment variables.
///
/// What is no secret stands in the functions' handlers, in parts whose meanings their configuration tells; what does not
/// fit there they look up, for which they need to be told where, and allowed to.
/// [`AuthFunctions`](super::AuthFunctions) finds the way by itself; this is for functions that one adds oneself.
///
/// ```
/// use palisade::cognito::{ManagedLoginBranding, UserPool, UserPoolClient, UserPoolDomain};
/// use palisade::lambda::EdgeFunction;
/// use palisade::patterns::{Configuration, LateSettings};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let users = app.stack("Users", Region::EuNorth1);
/// let people = users.add("People", UserPool::new());
/// let pages = users.add("Pages", UserPoolDomain::prefix(people, "docs-7f3a"));
/// let client = UserPoolClient::new(people)
///     .callback_url("https://docs.example.com/signin")
///     .logout_url("https://docs.example.com/signed-out");
/// let client = users.add("Client", client);
/// users.add("Look", ManagedLoginBranding::new(people, client));
///
/// let late = LateSettings::in_handler(people, client, pages);
/// let configuration = Configuration {
///     handler: late.meanings(),
///     site_hosts: vec!["docs.example.com".to_owned()],
///     ..Configuration::default()
/// };
/// let edge = app.stack("Functions", Region::UsEast1);
/// edge.add("Authorize", late.tell(EdgeFunction::new("authorize").config(configuration)));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "functions know nothing of it until they are told"]
pub struct LateSettings {
    parts: Vec<(LateValue, Value<String>, usize)>,
    statements: Vec<Statement>,
}

impl LateSettings {
    /// Nothing: the configuration says everything.
    pub fn none() -> Self {
        Self::default()
    }

    /// The ids of the pool and of the client, and the sign-in pages' prefix, in the functions' handlers.
    ///
    /// Pages on a domain of one's own have no prefix:
    /// [`Configuration::sign_in_domain`](super::super::Configuration::sign_in_domain) tells them.
    pub fn in_handler(
        pool: Handle<UserPool>,
        client: Handle<UserPoolClient>,
        pages: UserPoolDomainParts,
    ) -> Self {
        let settings = Self::none()
            .user_pool(pool.id())
            .user_pool_client(client.id());
        match pages.prefix_given() {
            Some(prefix) => settings.sign_in_prefix(prefix),
            None => settings,
        }
    }

    pub(super) fn user_pool(self, id: Value<String>) -> Self {
        self.part(LateValue::UserPoolId, id, LONGEST_POOL_ID)
    }

    pub(super) fn user_pool_client(self, id: Value<ClientId>) -> Self {
        self.part(LateValue::ClientId, id, LONGEST_CLIENT_ID)
    }

    pub(super) fn sign_in_prefix(self, prefix: Value<String>) -> Self {
        self.part(LateValue::DomainPrefix, prefix, LONGEST_PREFIX)
    }

    /// Where the SSM parameters are that tell the rest: their region, and the two folders of their names,
    /// `/<environment>/<folder>/..`, each with the most characters that it may have.
    ///
    /// The functions need to be allowed to read them.
    pub fn looked_up(
        region: impl Into<Value<String>>,
        environment: (impl Into<Value<String>>, usize),
        folder: (impl Into<Value<String>>, usize),
    ) -> Self {
        // The longest names of regions, such as `ap-southeast-1`.
        const LONGEST_REGION: usize = 14;
        Self::none()
            .part(LateValue::Region, region, LONGEST_REGION)
            .part(LateValue::Environment, environment.0, environment.1)
            .part(LateValue::Folder, folder.0, folder.1)
    }

    /// Adds a part to the functions' handlers, with the most characters that it may have.
    pub fn part(
        mut self,
        meaning: LateValue,
        value: impl Into<Value<String>>,
        longest: usize,
    ) -> Self {
        self.parts.push((meaning, value.into(), longest));
        self
    }

    /// Adds what the functions may do, such as reading parameters and a secret.
    pub fn allow(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Adds what the functions may do, if it is anything.
    pub(super) fn allow_all(mut self, statements: impl IntoIterator<Item = Statement>) -> Self {
        self.statements.extend(statements);
        self
    }

    /// What the parts of the handlers mean, in their order:
    /// [`Configuration::handler`](super::super::Configuration::handler).
    #[must_use]
    pub fn meanings(&self) -> Vec<LateValue> {
        self.parts.iter().map(|(meaning, _, _)| *meaning).collect()
    }

    /// Tells a function, and allows it to look up what it was not told.
    pub fn tell(&self, function: EdgeFunction) -> EdgeFunction {
        let function = self
            .parts
            .iter()
            .fold(function, |function, (_, value, longest)| {
                function.late(value.clone(), *longest)
            });
        self.statements
            .iter()
            .fold(function, |function, statement| {
                function.allow(statement.clone())
            })
    }
}
