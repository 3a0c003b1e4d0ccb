//! Where the sign-in pages of an existing user pool are.

use super::account;
use super::function::UserPoolFunction;
use super::{ExistingUserPool, UserPoolFunctionParts};
use crate::arn::AnyArn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::json::Object;
use crate::names::DomainName;
use crate::policy::Statement;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::value::Value;

/// Looks up, at deployment, where the sign-in pages of an existing user pool are: in whichever region, in the account
/// of the stack.
///
/// A custom resource of the type `Custom::UserPoolDomain`, and a function that may describe this pool. It is asked when
/// the stack is created and when the pool is another one. Where the pool was told its
/// [`sign_in_host`](ExistingUserPool::sign_in_host), nothing is added to the stack.
///
/// A pool of another account cannot be looked up: synthesis says so where the stack was told its account before,
/// else the deployment.
///
/// The function is the package `user-pool`: of the crate `palisade-user-pool`, or of a binary `user-pool` of your
/// workspace whose `main` is `palisade_user_pool::run()`.
///
/// # Example
///
/// ```
/// use palisade::cognito::{ExistingUserPool, UserPoolLookup};
/// use palisade::{App, Output, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = ExistingUserPool::arn("arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI");
/// let pages = stack.add("SignInPages", UserPoolLookup::new(people));
/// stack.add("SignInHost", Output::new(pages.sign_in_host()));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPoolLookup {
    pool: ExistingUserPool,
    boundary: Option<Value<AnyArn>>,
}

impl UserPoolLookup {
    /// Looks up the domain of a pool: its own, else the one at Cognito. Without either, deployment fails and says so.
    pub fn new(pool: ExistingUserPool) -> Self {
        Self {
            pool,
            boundary: None,
        }
    }

    /// The most that the function's role may ever do. Defaults to no boundary. `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.boundary = Some(arn.into());
        self
    }
}

impl Resource for UserPoolLookup {
    const TYPE: &'static str = "Custom::UserPoolDomain";
}

/// A looked-up user pool: where its sign-in pages are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserPoolLookupParts {
    /// The custom resource; none where the host was given.
    pub resource: Option<Handle<UserPoolLookup>>,
    /// The function that answers for it; none where the host was given.
    pub function: Option<UserPoolFunctionParts>,
    host: Value<DomainName>,
}

impl UserPoolLookupParts {
    /// The host of the sign-in pages: `auth.example.com`, or `docs.auth.eu-west-1.amazoncognito.com`.
    #[must_use]
    pub fn sign_in_host(&self) -> Value<DomainName> {
        self.host.clone()
    }
}

impl Construct for UserPoolLookup {
    type Output = UserPoolLookupParts;

    fn build(self, scope: &mut Scope<'_>) -> UserPoolLookupParts {
        if let Some(host) = self.pool.given_sign_in_host() {
            return UserPoolLookupParts {
                resource: None,
                function: None,
                host,
            };
        }
        account::check(
            &self.pool,
            "nothing is looked up of",
            "give the host of its sign-in pages to `ExistingUserPool::sign_in_host`",
            scope,
        );
        let arn = self.pool.user_pool_arn();
        let mut properties = Object::new();
        properties.insert("UserPoolArn", arn.clone());
        let function = UserPoolFunction {
            description: "Looks up where the sign-in pages of a user pool are",
            statements: vec![Statement::allow(["cognito-idp:DescribeUserPool"]).resource(arn)],
            boundary: self.boundary,
        };
        let (resource, function) = function.declare::<Self>(properties, scope);
        UserPoolLookupParts {
            resource: Some(resource),
            function: Some(function),
            host: resource.attribute("Host"),
        }
    }
}
