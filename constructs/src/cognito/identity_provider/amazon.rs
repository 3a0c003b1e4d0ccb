//! Signing in with Amazon.

use super::common::{Common, Details, identity_provider};
use super::secret;
use crate::cognito::UserPool;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;
use crate::value::Value;

/// Login with Amazon. A pool has it once, as `LoginWithAmazon`.
///
/// By default the app asks for `profile`, and fills no attributes of the pool.
/// See [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{AmazonProvider, StandardAttribute, UserPool, UserPoolClient};
/// use palisade::{App, Function, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let secret = Function::resolve_secret("sign-in/loginwithamazon", "client_secret");
/// let provider = AmazonProvider::new(people, "amzn1.application-oa2-client.1234", secret)
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
pub struct AmazonProvider {
    common: Common,
    client_id: Value<String>,
    client_secret: Value<String>,
    scopes: Vec<String>,
}

impl AmazonProvider {
    /// The app as Amazon knows it: its id, and its secret, by [`Function::resolve_secret`].
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
            scopes: Vec::from(["profile"].map(str::to_owned)),
        }
    }

    /// What the app asks people for. Defaults to `profile`.
    /// `ProviderDetails.authorize_scopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

identity_provider!(AmazonProvider);

impl Construct for AmazonProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        if let Some(problem) = secret::problem("the client secret", &self.client_secret) {
            scope.report(problem);
        }
        let details: Details = vec![
            ("client_id", self.client_id),
            ("client_secret", self.client_secret),
            ("authorize_scopes", self.scopes.join(" ").into()),
        ];
        self.common
            .declare(scope, "LoginWithAmazon", "LoginWithAmazon", details)
    }
}
