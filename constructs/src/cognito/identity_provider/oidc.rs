//! Providers that speak OpenID Connect.

use super::common::{Common, Details, identity_provider, problem_of_url};
use super::{ProviderName, secret};
use crate::cognito::UserPool;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::names::Url;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// A provider that speaks OpenID Connect: a company's own, say.
///
/// By default Cognito finds the provider's endpoints below its issuer, asks for `openid`,
/// and fills no attributes of the pool.
/// See [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{OidcClient, OidcProvider, StandardAttribute, UserPool};
/// use palisade::{App, Function, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let secret = Function::resolve_secret("sign-in/staff", "client_secret");
/// let client = OidcClient::new("docs", secret);
/// let staff = OidcProvider::new(people, "Staff", "https://id.example.com", client)
///     .scopes(["openid", "email"])
///     .attribute(StandardAttribute::Email, "email");
/// stack.add("Staff", staff);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct OidcProvider {
    common: Common,
    name: Value<ProviderName>,
    issuer: Value<Url>,
    client: OidcClient,
    scopes: Vec<String>,
    posts: bool,
    endpoints: Option<OidcEndpoints>,
}

/// The pool as a provider knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct OidcClient {
    id: Value<String>,
    secret: Value<String>,
}

impl OidcClient {
    /// The pool's id at the provider, and its secret,
    /// by [`Function::resolve_secret`](crate::Function::resolve_secret).
    /// `ProviderDetails.client_id` and `client_secret`.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a secret that is written out.
    pub fn new(id: impl Into<Value<String>>, secret: impl Into<Value<String>>) -> Self {
        Self {
            id: id.into(),
            secret: secret.into(),
        }
    }
}

/// Where a provider is reached that does not publish it below its issuer.
#[derive(Clone, Debug, PartialEq)]
pub struct OidcEndpoints {
    /// Where browsers are sent. `ProviderDetails.authorize_url`.
    pub authorization: Value<Url>,
    /// Where codes become tokens. `ProviderDetails.token_url`.
    pub token: Value<Url>,
    /// Where attributes are asked for. `ProviderDetails.attributes_url`.
    pub user_info: Value<Url>,
    /// Where the provider's keys are. `ProviderDetails.jwks_uri`.
    pub jwks: Value<Url>,
}

impl OidcProvider {
    /// A provider by its name, by its issuer, which is the claim `iss` of its tokens,
    /// and the pool as the provider knows it.
    /// `UserPoolId`, `ProviderName` and `ProviderDetails.oidc_issuer`.
    pub fn new(
        pool: Handle<UserPool>,
        name: impl Into<Value<ProviderName>>,
        issuer: impl Into<Value<Url>>,
        client: OidcClient,
    ) -> Self {
        Self {
            common: Common::new(pool),
            name: name.into(),
            issuer: issuer.into(),
            client,
            scopes: vec!["openid".to_owned()],
            posts: false,
            endpoints: None,
        }
    }

    /// What the provider is asked for. Defaults to `openid`, which it must have.
    /// `ProviderDetails.authorize_scopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Asks for attributes by `POST`. Defaults to `GET`.
    /// `ProviderDetails.attributes_request_method`.
    pub fn attributes_by_post(mut self) -> Self {
        self.posts = true;
        self
    }

    /// Where the provider is reached. Defaults to what it publishes below its issuer.
    pub fn endpoints(mut self, endpoints: OidcEndpoints) -> Self {
        self.endpoints = Some(endpoints);
        self
    }

    /// Adds another name, such as the domain of people's e-mail addresses,
    /// by which the pool's domain finds the provider. Defaults to none. `IdpIdentifiers`.
    pub fn identifier(mut self, identifier: impl Into<Value<String>>) -> Self {
        self.common.identifiers.push(identifier.into());
        self
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        problems.extend(problem_of_url("an issuer", &self.issuer));
        for endpoint in self.endpoints.iter().flat_map(OidcEndpoints::urls) {
            problems.extend(problem_of_url("an endpoint", endpoint.1));
        }
        problems.extend(secret::problem("the client secret", &self.client.secret));
        if !self.scopes.iter().any(|scope| scope == "openid") {
            let given = self.scopes.join(" ");
            problems.push(Problem::new(format!(
                "a provider is asked for `openid`, got `{given}`"
            )));
        }
        problems
    }
}

impl OidcEndpoints {
    fn urls(&self) -> [(&'static str, &Value<Url>); 4] {
        [
            ("authorize_url", &self.authorization),
            ("token_url", &self.token),
            ("attributes_url", &self.user_info),
            ("jwks_uri", &self.jwks),
        ]
    }
}

impl OidcProvider {
    /// The name that it was given.
    pub(crate) fn name_given(&self) -> &Value<ProviderName> {
        &self.name
    }
}

identity_provider!(OidcProvider);

impl Construct for OidcProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        for problem in self.problems() {
            scope.report(problem);
        }
        let method = if self.posts { "POST" } else { "GET" };
        let mut details: Details = vec![
            ("client_id", self.client.id),
            ("client_secret", self.client.secret),
            ("authorize_scopes", self.scopes.join(" ").into()),
            ("attributes_request_method", method.into()),
            ("oidc_issuer", self.issuer.into()),
        ];
        for (key, url) in self.endpoints.iter().flat_map(OidcEndpoints::urls) {
            details.push((key, url.clone().into()));
        }
        self.common.declare(scope, "OIDC", self.name, details)
    }
}
