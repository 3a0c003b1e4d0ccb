//! App clients.

use std::time::Duration;

use super::client_id::ClientId;
use super::client_provider::ClientProvider;
use super::grant::{Grant, OAuthScope};
use super::sign_in::{AuthFlow, RefreshTokenRotation};
use super::urls::Urls;
use super::validity::Validity;
use crate::cfn::cognito as cfn;
use crate::cognito::{ExistingUserPool, UserAttribute, UserPool};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::Url;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// An app client: an app that signs people of a user pool in.
///
/// By default it is public: it has no secret, and trades a code for tokens, as browsers and edge
/// functions with PKCE do. Access and ID tokens are good for 15 minutes; a refresh token for 12 hours,
/// and for one use. Tokens can be revoked, errors do not tell who has an account,
/// and nobody signs in by Cognito's API unless [`UserPoolClient::auth_flow`] says so.
/// See [`AWS::Cognito::UserPoolClient`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{UserPool, UserPoolClient};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let client = UserPoolClient::new(people)
///     .callback_url("https://docs.example.com/signin")
///     .logout_url("https://docs.example.com/");
/// stack.add("Client", client);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a choice of its own, with a setter of its own"
)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPoolClient {
    pub(super) pool: Value<String>,
    pub(super) name: Option<Value<String>>,
    pub(super) confidential: bool,
    pub(super) grant: Grant,
    pub(super) scopes: Option<Vec<OAuthScope>>,
    pub(super) urls: Urls,
    pub(super) flows: Vec<AuthFlow>,
    pub(super) rotation: RefreshTokenRotation,
    pub(super) validity: Validity,
    pub(super) revocation: bool,
    pub(super) reveals_people: bool,
    pub(super) own_people: bool,
    pub(super) providers: Vec<ClientProvider>,
    pub(super) read_attributes: Option<Vec<UserAttribute>>,
    pub(super) write_attributes: Option<Vec<UserAttribute>>,
    pub(super) user_context: bool,
    hatch: Hatch<cfn::UserPoolClient>,
}

impl UserPoolClient {
    /// A client of a user pool, with the defaults above. `UserPoolId`.
    pub fn new(pool: Handle<UserPool>) -> Self {
        Self::of_pool(pool.id())
    }

    /// A client of a user pool that is there already, in the account and region of the stack. `UserPoolId`.
    pub fn of_existing(pool: &ExistingUserPool) -> Self {
        Self::of_pool(pool.id())
    }

    fn of_pool(pool: Value<String>) -> Self {
        Self {
            pool,
            name: None,
            confidential: false,
            grant: Grant::default(),
            scopes: None,
            urls: Urls::default(),
            flows: Vec::new(),
            rotation: RefreshTokenRotation::default(),
            validity: Validity::default(),
            revocation: true,
            reveals_people: false,
            own_people: true,
            providers: Vec::new(),
            read_attributes: None,
            write_attributes: None,
            user_context: false,
            hatch: Hatch::default(),
        }
    }

    /// Names the client. Defaults to a name that CloudFormation makes up. `ClientName`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Gives the client a secret, for apps on servers that can keep one.
    /// Defaults to none. `GenerateSecret`, which replaces the client when it changes.
    pub fn confidential(mut self) -> Self {
        self.confidential = true;
        self
    }

    /// How the app gets tokens from the pool's domain. Defaults to [`Grant::Code`].
    /// `AllowedOAuthFlows` and `AllowedOAuthFlowsUserPoolClient`.
    pub fn grant(mut self, grant: Grant) -> Self {
        self.grant = grant;
        self
    }

    /// What tokens may be good for. Defaults to `openid`, `email` and `profile`
    /// where people sign in, and to nothing for machines. `AllowedOAuthScopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = OAuthScope>) -> Self {
        self.scopes = Some(scopes.into_iter().collect());
        self
    }

    /// Adds an address to which browsers come back after signing in; it is compared as a whole.
    /// `https`, `http` for localhost alone, or an app's own scheme such as `com.example.docs`.
    /// Needed where people sign in. `CallbackURLs`.
    pub fn callback_url(mut self, url: impl Into<Value<Url>>) -> Self {
        self.urls.callbacks.push(url.into());
        self
    }

    /// Adds an address to which browsers come back after signing out.
    /// Defaults to none. `LogoutURLs`.
    pub fn logout_url(mut self, url: impl Into<Value<Url>>) -> Self {
        self.urls.logouts.push(url.into());
        self
    }

    /// The callback URL of requests that name none; it must be one of the callback URLs.
    /// Defaults to none. `DefaultRedirectURI`.
    pub fn default_redirect_url(mut self, url: impl Into<Value<Url>>) -> Self {
        self.urls.default_redirect = Some(url.into());
        self
    }

    /// Adds a way to sign in by Cognito's API. Defaults to none that is open to the public:
    /// `ALLOW_REFRESH_TOKEN_AUTH` without rotation, and with it
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`, which takes permissions in the account,
    /// because a list of nothing would allow three others. `ExplicitAuthFlows`.
    pub fn auth_flow(mut self, flow: AuthFlow) -> Self {
        if !self.flows.contains(&flow) {
            self.flows.push(flow);
        }
        self
    }

    /// Whether a refresh token is good for one use. Defaults to that, with 60 seconds of grace.
    /// `RefreshTokenRotation`.
    pub fn refresh_token_rotation(mut self, rotation: RefreshTokenRotation) -> Self {
        self.rotation = rotation;
        self
    }

    /// How long an access token is good for: 5 minutes to a day, at most as long as a refresh token.
    /// Defaults to 15 minutes. `AccessTokenValidity`.
    pub fn access_token_validity(mut self, length: Duration) -> Self {
        self.validity.access = length;
        self
    }

    /// How long an ID token is good for: 5 minutes to a day, at most as long as a refresh token.
    /// Defaults to 15 minutes. `IdTokenValidity`.
    pub fn id_token_validity(mut self, length: Duration) -> Self {
        self.validity.id = length;
        self
    }

    /// How long people stay signed in: an hour to ten years.
    /// Defaults to 12 hours. `RefreshTokenValidity`.
    pub fn refresh_token_validity(mut self, length: Duration) -> Self {
        self.validity.refresh = length;
        self
    }

    /// How long people may take for a step of signing in: 3 to 15 whole minutes.
    /// Defaults to 3 minutes. `AuthSessionValidity`.
    pub fn auth_session_validity(mut self, length: Duration) -> Self {
        self.validity.auth_session = length;
        self
    }

    /// Makes tokens of this client irrevocable: signing out then only forgets them.
    /// Defaults to tokens that can be revoked. `EnableTokenRevocation`.
    pub fn without_token_revocation(mut self) -> Self {
        self.revocation = false;
        self
    }

    /// Lets errors tell whether an account exists, as old apps may expect.
    /// Defaults to errors that do not. `PreventUserExistenceErrors`.
    pub fn reveal_user_existence(mut self) -> Self {
        self.reveals_people = true;
        self
    }

    /// Adds a provider through whom people may sign in, by its handle; it is created first.
    /// Defaults to the pool's own people alone. `SupportedIdentityProviders`.
    pub fn provider(mut self, provider: impl Into<ClientProvider>) -> Self {
        self.providers.push(provider.into());
        self
    }

    /// Keeps the pool's own people out: all sign in through a provider.
    /// Defaults to letting them in, as `COGNITO`. `SupportedIdentityProviders`.
    pub fn only_providers(mut self) -> Self {
        self.own_people = false;
        self
    }

    /// What the app may read of a person. Defaults to everything. `ReadAttributes`.
    pub fn read_attributes(
        mut self,
        attributes: impl IntoIterator<Item = impl Into<UserAttribute>>,
    ) -> Self {
        self.read_attributes = Some(attributes.into_iter().map(Into::into).collect());
        self
    }

    /// What the app may write of a person; attributes that the pool requires must be among it.
    /// Defaults to everything. `WriteAttributes`.
    pub fn write_attributes(
        mut self,
        attributes: impl IntoIterator<Item = impl Into<UserAttribute>>,
    ) -> Self {
        self.write_attributes = Some(attributes.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it is said what the app may write.
    pub(crate) fn has_write_attributes(&self) -> bool {
        self.write_attributes.is_some()
    }

    /// Lets the app's server pass on where a request came from, for threat protection;
    /// it needs [`UserPoolClient::confidential`].
    /// Defaults to not. `EnablePropagateAdditionalUserContextData`.
    pub fn propagate_user_context(mut self) -> Self {
        self.user_context = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::UserPoolClient) -> cfn::UserPoolClient + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for UserPoolClient {
    const TYPE: &'static str = cfn::UserPoolClient::TYPE;
}

impl LevelTwo for UserPoolClient {
    type Level1 = cfn::UserPoolClient;
}

impl Construct for UserPoolClient {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        for problem in self.problems() {
            scope.report(problem);
        }
        let client = self.properties();
        scope.resource(self.hatch.apply(client))
    }
}

impl Handle<UserPoolClient> {
    /// The client's id. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<ClientId> {
        self.reference().into()
    }

    /// The client's secret, if it is [confidential](UserPoolClient::confidential).
    /// `Fn::GetAtt` of `ClientSecret`.
    ///
    /// Whoever has it can pass for the app. Give it to
    /// [`Secret::holding_fields`](crate::secretsmanager::Secret::holding_fields) and let the app
    /// read it there; never to an environment variable or a file,
    /// where everyone who may look at the function or the stack can read it.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a secret in an output, and one that another stack
    /// uses, which would come there by an output.
    #[must_use]
    pub fn secret(self) -> Value<String> {
        self.attribute("ClientSecret")
    }
}
