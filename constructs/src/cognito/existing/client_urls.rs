//! Addresses of a site, added to an existing app client.

use super::account;
use super::function::UserPoolFunction;
use super::{ExistingClient, ExistingUserPool, UserPoolFunctionParts};
use crate::arn::AnyArn;
use crate::cognito::OAuthScope;
use crate::cognito::user_pool_client::Urls;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::json::Object;
use crate::names::Url;
use crate::policy::Statement;
use crate::problem::Problem;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::ssm::Parameter;
use crate::value::{List, Value};

/// Adds the addresses of a site to an existing app client of the stack's account: its callback and logout URLs.
///
/// At deployment a function adds what the client does not have yet; an update takes away what it added before and is
/// not wanted any more; and deletion takes away the URLs that it added, never one that was there before. Everything else
/// of the client stays as it is. For callback URLs, the client is also allowed the code grant, and the
/// [`scopes`](ClientUrls::scopes) that it lacks: these go with the last callback URL, and stay as long as the client has
/// others, whose sites may need them by now.
///
/// A custom resource of the type `Custom::UserPoolClientUrls`, a function that may describe and update clients of this
/// pool, and an SSM parameter in which it remembers what it added.
///
/// The function is the package `user-pool`: of the crate `palisade-user-pool`, or of a binary `user-pool` of your
/// workspace whose `main` is `palisade_user_pool::run()`.
///
/// # Limits
///
/// - Cognito cannot change one field of a client: whoever else writes it in the same moment may undo a change. The
///   function reads right before it writes, looks again afterwards, and repeats itself if its change is gone.
/// - An address that two stacks add belongs to the first: it goes with that one.
/// - Where CloudFormation writes the parameter again, because tags of the stack change, say, or where somebody else
///   deletes or empties it, what was added is forgotten. Then the next update or the deletion takes all URLs of this
///   resource for added ones, and says so in the function's log: one that the client had before goes too.
/// - Where the user pool changes, what was added to a client of the former one stays there: the role may no longer
///   change it. A former client of the same pool is cleaned.
///
/// # Example
///
/// ```
/// use palisade::cognito::{ClientUrls, ExistingClient, ExistingUserPool};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = ExistingUserPool::arn("arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI");
/// let client = ExistingClient::id("1example23456789");
/// let urls = ClientUrls::new(people, client)
///     .callback_url("https://docs.example.com/signin")
///     .logout_url("https://docs.example.com/");
/// stack.add("Urls", urls);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct ClientUrls {
    pool: ExistingUserPool,
    client: ExistingClient,
    urls: Urls,
    scopes: Vec<OAuthScope>,
    boundary: Option<Value<AnyArn>>,
}

impl ClientUrls {
    /// Adds addresses to a client of a pool; at least one is needed.
    pub fn new(pool: ExistingUserPool, client: ExistingClient) -> Self {
        Self {
            pool,
            client,
            urls: Urls::default(),
            scopes: Vec::new(),
            boundary: None,
        }
    }

    /// Adds an address to which browsers come back after signing in. `CallbackURLs`.
    pub fn callback_url(mut self, url: impl Into<Value<Url>>) -> Self {
        self.urls.callbacks.push(url.into());
        self
    }

    /// Adds an address to which browsers come back after signing out. `LogoutURLs`.
    pub fn logout_url(mut self, url: impl Into<Value<Url>>) -> Self {
        self.urls.logouts.push(url.into());
        self
    }

    /// What tokens must be good for: the client is allowed those scopes of these that it lacks. Defaults to none.
    /// `AllowedOAuthScopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = OAuthScope>) -> Self {
        self.scopes = scopes.into_iter().collect();
        self
    }

    /// The most that the function's role may ever do. Defaults to no boundary. `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.boundary = Some(arn.into());
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        account::check(
            &self.pool,
            "no URLs are added to a client of",
            "leave `ClientUrls` out, and add the URLs to the client in its own account",
            scope,
        );
        for problem in self.urls.problems() {
            scope.report(problem);
        }
        if self.urls.callbacks.is_empty() && self.urls.logouts.is_empty() {
            scope.report(
                Problem::new("no URL is added to the client")
                    .hint("say which with `callback_url` and `logout_url`"),
            );
        }
    }
}

impl Resource for ClientUrls {
    const TYPE: &'static str = "Custom::UserPoolClientUrls";
}

/// Addresses that were added to an existing client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientUrlsParts {
    /// The custom resource: it is there once the client has the addresses.
    pub resource: Handle<ClientUrls>,
    /// The function that answers for it.
    pub function: UserPoolFunctionParts,
    /// Where it remembers what it added.
    pub memory: Handle<Parameter>,
}

impl Construct for ClientUrls {
    type Output = ClientUrlsParts;

    fn build(self, scope: &mut Scope<'_>) -> ClientUrlsParts {
        self.check(scope);
        let memory = Parameter::new("{}").description("What was added to an app client");
        let memory = scope.add("Memory", memory);
        let arn = self.pool.user_pool_arn();
        let mut properties = Object::new();
        properties.insert("UserPoolArn", arn.clone());
        properties.insert("ClientId", self.client.client_id());
        properties.insert(
            "CallbackUrls",
            self.urls.callbacks.into_iter().collect::<List<Url>>(),
        );
        properties.insert(
            "LogoutUrls",
            self.urls.logouts.into_iter().collect::<List<Url>>(),
        );
        let scopes = self.scopes.iter().map(OAuthScope::name);
        properties.insert("Scopes", scopes.collect::<List<String>>());
        properties.insert("Memory", memory.name());
        let clients = [
            "cognito-idp:DescribeUserPoolClient",
            "cognito-idp:UpdateUserPoolClient",
        ];
        let function = UserPoolFunction {
            description: "Adds addresses to an app client",
            statements: vec![
                Statement::allow(clients).resource(arn),
                Statement::allow(["ssm:GetParameter", "ssm:PutParameter"]).resource(memory.arn()),
            ],
            boundary: self.boundary,
        };
        let (resource, function) = function.declare::<Self>(properties, scope);
        ClientUrlsParts {
            resource,
            function,
            memory,
        }
    }
}
