//! Signing in with Apple.

use super::common::{Common, Details, identity_provider};
use super::secret;
use crate::cognito::UserPool;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;
use crate::value::Value;

/// Sign in with Apple. A pool has it once, as `SignInWithApple`.
///
/// By default the app asks for `email` and `name`, and fills no attributes of the pool.
/// See [`AWS::Cognito::UserPoolIdentityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{AppleKey, AppleProvider, StandardAttribute, UserPool};
/// use palisade::{App, Function, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let key = AppleKey {
///     team_id: "A1B2C3D4E5".into(),
///     key_id: "F6G7H8I9J0".into(),
///     private_key: Function::resolve_secret("sign-in/apple", "private_key"),
/// };
/// let apple = AppleProvider::new(people, "com.example.docs", key)
///     .attribute(StandardAttribute::Email, "email");
/// stack.add("Apple", apple);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct AppleProvider {
    common: Common,
    client_id: Value<String>,
    key: AppleKey,
    scopes: Vec<String>,
}

/// The key with which an app proves to Apple who it is.
#[derive(Clone, Debug, PartialEq)]
pub struct AppleKey {
    /// The developer's team, such as `A1B2C3D4E5`. `ProviderDetails.team_id`.
    pub team_id: Value<String>,
    /// The key's id, such as `F6G7H8I9J0`. `ProviderDetails.key_id`.
    pub key_id: Value<String>,
    /// The private key, by [`Function::resolve_secret`](crate::Function::resolve_secret).
    /// `ProviderDetails.private_key`.
    pub private_key: Value<String>,
}

impl AppleProvider {
    /// The app as Apple knows it: its Services ID and its key.
    /// `UserPoolId` and `ProviderDetails`.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a private key that is written out.
    pub fn new(
        pool: Handle<UserPool>,
        services_id: impl Into<Value<String>>,
        key: AppleKey,
    ) -> Self {
        Self {
            common: Common::new(pool),
            client_id: services_id.into(),
            key,
            scopes: Vec::from(["email", "name"].map(str::to_owned)),
        }
    }

    /// What the app asks people for. Defaults to `email` and `name`.
    /// `ProviderDetails.authorize_scopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }
}

identity_provider!(AppleProvider);

impl Construct for AppleProvider {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        if let Some(problem) = secret::problem("the private key", &self.key.private_key) {
            scope.report(problem);
        }
        let details: Details = vec![
            ("client_id", self.client_id),
            ("team_id", self.key.team_id),
            ("key_id", self.key.key_id),
            ("private_key", self.key.private_key),
            ("authorize_scopes", self.scopes.join(" ").into()),
        ];
        self.common
            .declare(scope, "SignInWithApple", "SignInWithApple", details)
    }
}
