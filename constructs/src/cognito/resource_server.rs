//! APIs, and what tokens allow there.

use super::{OAuthScope, UserPool};
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool_resource_server::ResourceServerScopeType;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::text;
use crate::value::{List, Value};

/// A resource server: an API that takes the pool's access tokens, and the scopes that it knows.
///
/// By default it has no scopes, and its name is its identifier.
/// See [`AWS::Cognito::UserPoolResourceServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{
///     Grant, ResourceServer, ResourceServerScope, UserPool, UserPoolClient,
/// };
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Shop", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let read = ResourceServerScope::new("read", "Look at orders");
/// let orders = stack.add("Orders", ResourceServer::new(people, "orders").scope(read.clone()));
/// let nightly = UserPoolClient::new(people)
///     .confidential()
///     .grant(Grant::ClientCredentials)
///     .scopes([orders.scope(&read)]);
/// stack.add("Nightly", nightly);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct ResourceServer {
    pool: Handle<UserPool>,
    identifier: Value<String>,
    name: Option<Value<String>>,
    scopes: Vec<ResourceServerScope>,
    hatch: Hatch<cfn::UserPoolResourceServer>,
}

/// A scope of a resource server: `read`, which tokens have as `orders/read`.
///
/// A name has printable ASCII characters without `/`, `"`, `\` and space; see
/// [ResourceServerScopeType](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResourceServerScopeType.html).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceServerScope {
    name: String,
    description: String,
}

impl ResourceServerScope {
    /// A scope, and what it allows in words for people. `ScopeName`, `ScopeDescription`.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
        }
    }

    /// The name, without the server's identifier.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl ResourceServer {
    /// An API of a user pool, by an identifier: a name such as `orders`, or a URL.
    /// `UserPoolId`, `Identifier`.
    pub fn new(pool: Handle<UserPool>, identifier: impl Into<Value<String>>) -> Self {
        Self {
            pool,
            identifier: identifier.into(),
            name: None,
            scopes: Vec::new(),
            hatch: Hatch::default(),
        }
    }

    /// Names the server for people.
    /// Defaults to the identifier, with hyphens for what a name cannot have. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds a scope. Defaults to none. `Scopes`.
    pub fn scope(mut self, scope: ResourceServerScope) -> Self {
        self.scopes.push(scope);
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::UserPoolResourceServer) -> cfn::UserPoolResourceServer + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    /// The name that the identifier gives: names have no `/` and no `:`, which URLs have.
    fn own_name(&self) -> Value<String> {
        match &self.identifier {
            Value::Known(identifier) => {
                let fits = |c: char| c.is_alphanumeric() || "_+=,.@-".contains(c);
                let name: String = identifier
                    .chars()
                    .map(|c| if fits(c) { c } else { '-' })
                    .collect();
                name.into()
            }
            other => other.clone(),
        }
    }
}

impl Resource for ResourceServer {
    const TYPE: &'static str = cfn::UserPoolResourceServer::TYPE;
}

impl LevelTwo for ResourceServer {
    type Level1 = cfn::UserPoolResourceServer;
}

impl Construct for ResourceServer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        for (index, one) in self.scopes.iter().enumerate() {
            let mut before = self.scopes.iter().take(index);
            if before.any(|other| other.name == one.name) {
                scope.report(Problem::new(format!(
                    "the scope `{}` is given twice",
                    one.name
                )));
            }
        }
        let name = self.name.clone().unwrap_or_else(|| self.own_name());
        let mut server = cfn::UserPoolResourceServer::new()
            .user_pool_id(self.pool.id())
            .identifier(self.identifier)
            .name(name);
        if !self.scopes.is_empty() {
            let scopes = self.scopes.into_iter().map(|one| {
                ResourceServerScopeType::new()
                    .scope_name(one.name)
                    .scope_description(one.description)
            });
            server = server.scopes(scopes.collect::<List<_>>());
        }
        scope.resource(self.hatch.apply(server))
    }
}

impl Handle<ResourceServer> {
    /// The identifier. `Ref`.
    #[must_use]
    pub fn identifier(self) -> Value<String> {
        self.reference()
    }

    /// A scope of this server, for a client that may ask for it: `orders/read`.
    ///
    /// The client is created after the server.
    #[must_use]
    pub fn scope(self, scope: &ResourceServerScope) -> OAuthScope {
        OAuthScope::Custom(text!(self.identifier(), "/", scope.name()))
    }
}
