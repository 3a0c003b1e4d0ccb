//! What an app client may ask the pool's domain for.

use crate::value::Value;

/// How an app gets tokens from the pool's domain.
///
/// See [OAuth 2.0 grants](https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints-oauth-grants.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Grant {
    /// People sign in, and the app trades a code for tokens. A client without a secret
    /// must prove by PKCE that it is the one that asked.
    #[default]
    Code,
    /// As [`Grant::Code`], and tokens in the address of the callback as well.
    ///
    /// **Warning:** tokens in an address stay in histories and logs, and nothing binds them to the
    /// app that asked: [RFC 9700, 2.1.2](https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2)
    /// advises against it. For apps that exist and cannot be changed.
    CodeAndImplicit,
    /// Tokens in the address of the callback alone, with the warning of [`Grant::CodeAndImplicit`].
    Implicit,
    /// No person: a machine trades the client's id and secret for a token.
    /// It needs [`UserPoolClient::confidential`](super::UserPoolClient::confidential)
    /// and scopes of a resource server.
    ClientCredentials,
    /// None: the app signs people in by Cognito's API, not on the pool's domain.
    Off,
}

impl Grant {
    /// The words in `AllowedOAuthFlows`.
    pub(super) fn flows(self) -> &'static [&'static str] {
        match self {
            Self::Code => &["code"],
            Self::CodeAndImplicit => &["code", "implicit"],
            Self::Implicit => &["implicit"],
            Self::ClientCredentials => &["client_credentials"],
            Self::Off => &[],
        }
    }

    /// Whether a browser comes back with something.
    pub(super) fn calls_back(self) -> bool {
        matches!(self, Self::Code | Self::CodeAndImplicit | Self::Implicit)
    }
}

/// What a token is good for.
///
/// See [Scopes, M2M, and resource servers](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OAuthScope {
    /// `openid`: there is an ID token. The other three of OpenID Connect need it.
    OpenId,
    /// `email`: the claims `email` and `email_verified`.
    Email,
    /// `phone`: the claims `phone_number` and `phone_number_verified`.
    Phone,
    /// `profile`: every attribute that the client may read.
    Profile,
    /// `aws.cognito.signin.user.admin`: people may change their own attributes by Cognito's API,
    /// with nothing but their access token.
    UserAdmin,
    /// A scope of a resource server: `orders/read`.
    Custom(Value<String>),
}

impl OAuthScope {
    /// A scope of a resource server that is not of this app: `orders/read`.
    pub fn custom(scope: impl Into<Value<String>>) -> Self {
        Self::Custom(scope.into())
    }

    /// The word in `AllowedOAuthScopes`.
    pub(crate) fn name(&self) -> Value<String> {
        match self {
            Self::OpenId => "openid".into(),
            Self::Email => "email".into(),
            Self::Phone => "phone".into(),
            Self::Profile => "profile".into(),
            Self::UserAdmin => "aws.cognito.signin.user.admin".into(),
            Self::Custom(name) => name.clone(),
        }
    }

    /// Whether it is about a person: a machine has no such.
    pub(super) fn is_of_a_person(&self) -> bool {
        !matches!(self, Self::Custom(_))
    }

    /// Whether it may only be asked for together with `openid`.
    pub(super) fn needs_open_id(&self) -> bool {
        matches!(self, Self::Email | Self::Phone | Self::Profile)
    }
}
