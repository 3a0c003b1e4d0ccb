//! Signing in with Facebook.

use super::common::{Common, Details, identity_provider};
use super::secret;
use crate::cognito::UserPool;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;
use crate::value::Value;

/// Signing in with Facebook. A pool has it once, as `Facebook`.
///
/// By default the app asks for `public_profile` and `email`, and fills no attributes of the pool.
/// See [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{FacebookProvider, StandardAttribute, UserPool, UserPoolClient};
/// use palisade::{App, Function, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let secret = Function::resolve_secret("sign-in/facebook", "client_secret");
/// let provider = FacebookProvider::new(people, "1234567890", secret)
///     .attribute(StandardAttribute::Email, "email");
/// let provider = stack.add("Provider", provider);
/// let client = UserPoolClient::new(people)
///     .callback_url("https://docs.example.com/signin")
///     .provider(provider);
/// stack.add("Client", client);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct FacebookProvider {
    common: Common,
    client_id: Value<String>,
    client_secret: Value<String>,
    scopes: Vec<String>,
    api_version: Option<String>,
}

impl FacebookProvider {
    /// The app as Facebook knows it: its id, and its secret, by [`Function::resolve_secret`].
    /// `UserPoolId` and `ProviderDetails`.
    ///
    /// [`Function::resolve_secret`]: crate::Function::resolve_secret
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a secret that is written out.
    pub fn new(
        pool: Handle<UserPool>,
        client_id: impl Into<Value<String>>,
        client_secret: impl Into<Value<String>>,
    ) -> Self {
        Self {
            common: Common::new(pool),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: Vec::from(["public_profile", "email"].map(str::to_owned)),
            api_version: None,
        }
    }

    /// What the app asks people for. Defaults to `public_profile` and `email`.
    /// `ProviderDetails.authorize_scopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The version of Facebook's API, such as `v23.0`. Defaults to Cognito's choice.
    /// `ProviderDetails.api_version`.
    pub fn api_version(mut self, version: impl Into<String>) -> Self {
        self.api_version = Some(version.into());
        self
    }
}

identity_provider!(FacebookProvider);

impl Construct for FacebookProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        if let Some(problem) = secret::problem("the client secret", &self.client_secret) {
            scope.report(problem);
        }
        let mut details: Details = vec![
            ("client_id", self.client_id),
            ("client_secret", self.client_secret),
            ("authorize_scopes", self.scopes.join(",").into()),
        ];
        if let Some(version) = self.api_version {
            details.push(("api_version", version.into()));
        }
        self.common.declare(scope, "Facebook", "Facebook", details)
    }
}
