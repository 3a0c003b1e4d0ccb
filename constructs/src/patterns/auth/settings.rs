//! What functions can be told about who gets in.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use palisade_edge_configuration::{
    AdditionalCookie, Configuration, CookieAttributes, Cookies, Paths, Rule,
};

use super::{Client, IdentityProvider, Mode, SignInPages, Users};
use crate::arn::AnyArn;
use crate::cognito::{OAuthScope, UserPoolClient};
use crate::hatch::Hatch;
use crate::lambda::{EdgeFunction, LogLevel};
use crate::names::{DomainName, EmailAddress};
use crate::patterns::PageConfiguration;
use crate::value::Value;

/// The functions at the edge that ask people who they are, and the user pool's client and sign-in pages for them.
///
/// Everything about who gets in is said here. [`ProtectedSite`](crate::patterns::ProtectedSite) takes it for a site of
/// its own; added to a stack itself, it gives what a distribution of one's own is guarded with: see
/// [`AuthFunctionsParts`](super::AuthFunctionsParts).
///
/// By default whoever can sign in to the user pool gets in; the client has no secret, and PKCE; cookies are of the
/// `__Host-` kind; people stay signed in for 12 hours; the sign-in pages are on a domain of Cognito's, whose prefix is
/// made of the path of the construct and digits of the stack's id, and have Cognito's own look.
///
/// # Ids
///
/// Below the construct's own: `Authorize`, `SignIn`, `Refresh` and `SignOut`, each a function with `Role`, `Policy` and
/// `Version`; `Client`, `SignInPages`, `Branding`, `Group`, `FirstUser`, `ClientSecret`, `SignInCertificate` and
/// `SignInRecord`; `SignInLookup`, `ClientUrls` and `ClientSecretCopy` for a pool and a client that exist; a provider is `Provider` and its name. What functions look up are `UserPoolIdParameter`,
/// `UserPoolEndpointParameter`, `UserPoolHostedUiParameter`, `ContentRootParameter` and
/// `UserPoolSecretNameParameter`.
///
/// # What is known at deployment only
///
/// Where functions and pool are in stacks that can follow each other, the ids of pool and client, and the prefix of the
/// sign-in pages, stand in the functions' handlers. Where the distribution is in the stack of the client, and that is not
/// in us-east-1, or where the site has no domain of its own, each would need the other first: then SSM parameters hold
/// these values, under `/palisade/<stack>-<path>/`, and functions read them when they start. A function that runs already
/// does not notice a change of them, until it is replaced some hours later.
///
/// # Example
///
/// ```
/// use palisade::cloudfront::Distribution;
/// use palisade::cognito::UserPool;
/// use palisade::patterns::{AuthFunctions, Rule};
/// use palisade::s3::Bucket;
/// use palisade::certificatemanager::Certificate;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let auth = AuthFunctions::new(people)
///     .site("docs.example.com")
///     .required_group("staff")
///     .rule(Rule::path("/reports/*").or(Rule::group("editors")));
/// let auth = stack.add("Auth", auth);
///
/// let files = stack.add("Files", Bucket::new());
/// let certificate = stack.add("Certificate", Certificate::new("docs.example.com"));
/// let cdn = Distribution::new(files).domain("docs.example.com", certificate);
/// stack.add("Cdn", auth.guard_all(cdn));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a choice of its own, with a setter of its own"
)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct AuthFunctions {
    pub(super) users: Users,
    pub(super) mode: Mode,
    pub(super) client: Client,
    pub(super) sign_in_pages: Option<SignInPages>,
    pub(super) branding: bool,
    pub(super) client_urls: bool,
    pub(super) providers: Vec<IdentityProvider>,
    pub(super) only_providers: bool,
    pub(super) straight_to: Option<String>,
    pub(super) required_group: Option<String>,
    pub(super) first_user: Option<Value<EmailAddress>>,
    pub(super) rule: Option<Rule>,
    pub(super) admit: Option<Rule>,
    pub(super) public_paths: Vec<String>,
    pub(super) static_index: Option<String>,
    pub(super) scopes: Vec<OAuthScope>,
    pub(super) cookies: Cookies,
    pub(super) cookie_attributes: CookieAttributes,
    pub(super) additional_cookies: Vec<AdditionalCookie>,
    pub(super) paths: Paths,
    pub(super) page_configuration: Option<String>,
    pub(super) response_headers: BTreeMap<String, String>,
    pub(super) identity_headers: Option<String>,
    pub(super) forwards_tokens: bool,
    pub(super) session: Duration,
    pub(super) log_level: Option<LogLevel>,
    pub(super) boundary: Option<Value<AnyArn>>,
    pub(super) sites: Vec<Value<DomainName>>,
    pub(super) outputs: bool,
    pub(super) client_settings: Hatch<UserPoolClient>,
    pub(super) configuration: Hatch<Configuration>,
    pub(super) functions: Vec<Box<dyn Fn(EdgeFunction) -> EdgeFunction>>,
}

impl fmt::Debug for AuthFunctions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthFunctions")
            .field("users", &self.users)
            .field("mode", &self.mode)
            .field("client", &self.client)
            .field("sites", &self.sites)
            .finish_non_exhaustive()
    }
}

impl<U: Into<Users>> From<U> for AuthFunctions {
    fn from(users: U) -> Self {
        Self::new(users)
    }
}

impl AuthFunctions {
    /// Functions for the people of a user pool, with the defaults above.
    pub fn new(users: impl Into<Users>) -> Self {
        Self {
            users: users.into(),
            mode: Mode::default(),
            client: Client::default(),
            sign_in_pages: None,
            branding: true,
            client_urls: true,
            providers: Vec::new(),
            only_providers: false,
            straight_to: None,
            required_group: None,
            first_user: None,
            rule: None,
            admit: None,
            public_paths: Vec::new(),
            static_index: None,
            scopes: vec![OAuthScope::OpenId, OAuthScope::Email, OAuthScope::Profile],
            cookies: Cookies::default(),
            cookie_attributes: CookieAttributes::default(),
            additional_cookies: Vec::new(),
            paths: Paths::default(),
            page_configuration: None,
            response_headers: BTreeMap::new(),
            identity_headers: None,
            forwards_tokens: false,
            session: Duration::from_hours(12),
            log_level: None,
            boundary: None,
            sites: Vec::new(),
            outputs: false,
            client_settings: Hatch::default(),
            configuration: Hatch::default(),
            functions: Vec::new(),
        }
    }

    /// How requests show who asks. Defaults to [`Mode::Cookies`].
    pub fn mode(mut self, mode: impl Into<Mode>) -> Self {
        self.mode = mode.into();
        self
    }

    /// As which client of the pool people sign in. Defaults to [`Client::Public`].
    pub fn client(mut self, client: impl Into<Client>) -> Self {
        self.client = client.into();
        self
    }

    /// Leaves a client that exists as it is, and tells the URLs that it needs by outputs, `CallbackUrl` and `LogoutUrl`:
    /// for a client of another account. Defaults to adding them.
    pub fn without_client_urls(mut self) -> Self {
        self.client_urls = false;
        self
    }

    /// Where people sign in. Defaults to a domain of Cognito's with a prefix that is made up; to those of a pool that
    /// exists.
    pub fn sign_in_pages(mut self, pages: impl Into<SignInPages>) -> Self {
        self.sign_in_pages = Some(pages.into());
        self
    }

    /// Leaves the look of the sign-in pages to another construct, or to the classic pages, which need none.
    /// Defaults to Cognito's own look for the client; managed login shows an empty page without any.
    pub fn without_branding(mut self) -> Self {
        self.branding = false;
        self
    }

    /// Adds a provider through whom people may sign in; the client has it too. Defaults to none.
    pub fn provider(mut self, provider: impl Into<IdentityProvider>) -> Self {
        self.providers.push(provider.into());
        self
    }

    /// Keeps the pool's own people out: all sign in through a provider. Defaults to letting them in.
    pub fn only_providers(mut self) -> Self {
        self.only_providers = true;
        self
    }

    /// Sends people to one of the providers at once, by its name, past Cognito's page. Defaults to Cognito's page.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a provider that is none of those of [`AuthFunctions::provider`].
    pub fn straight_to(mut self, provider: impl Into<String>) -> Self {
        self.straight_to = Some(provider.into());
        self
    }

    /// Lets only members of a group in. The group is added to a pool of the app, and is there already in one that exists.
    /// Defaults to everyone.
    pub fn required_group(mut self, group: impl Into<String>) -> Self {
        self.required_group = Some(group.into());
        self
    }

    /// Invites somebody by e-mail, into the required group if there is one; only to a pool of the app.
    /// Defaults to nobody.
    pub fn first_user(mut self, email: impl Into<Value<EmailAddress>>) -> Self {
        self.first_user = Some(email.into());
        self
    }

    /// What is demanded of whoever has signed in, beside the group. Defaults to nothing.
    pub fn rule(mut self, rule: impl Into<Rule>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Who gets in without signing in: by an address or an API key, perhaps for some paths. Defaults to nobody.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a rule that asks something of a token.
    pub fn admit(mut self, rule: impl Into<Rule>) -> Self {
        self.admit = Some(rule.into());
        self
    }

    /// Adds a pattern of paths that anyone may read: exact, or with `*` at the end. Defaults to none.
    ///
    /// The function decides by the path as the origin gets it, which a behavior of its own does not: so this is the way
    /// to open a part of what is guarded.
    pub fn public_path(mut self, pattern: impl Into<String>) -> Self {
        self.public_paths.push(pattern.into());
        self
    }

    /// The file that answers for a folder, such as `index.html`, for paths that end with `/`.
    /// Defaults to none; a static [`ProtectedSite`](crate::patterns::ProtectedSite) says it by itself.
    ///
    /// The guard adds it before the cache is asked: `/docs/` and `/docs/index.html` are cached once, and no further
    /// function runs.
    pub fn static_index(mut self, file: impl Into<String>) -> Self {
        self.static_index = Some(file.into());
        self
    }

    /// What the functions ask for, and the client may be asked for. Defaults to `openid`, `email` and `profile`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = OAuthScope>) -> Self {
        self.scopes = scopes.into_iter().collect();
        self
    }

    /// The names of the session's cookies. Defaults to [`Cookies::Host`] with the application `site`.
    pub fn cookies(mut self, cookies: Cookies) -> Self {
        self.cookies = cookies;
        self
    }

    /// The attributes of the session's cookies. Defaults to the safest that the names allow.
    pub fn cookie_attributes(mut self, attributes: CookieAttributes) -> Self {
        self.cookie_attributes = attributes;
        self
    }

    /// Adds a cookie that is set when somebody signs in. Defaults to none.
    pub fn additional_cookie(mut self, cookie: AdditionalCookie) -> Self {
        self.additional_cookies.push(cookie);
        self
    }

    /// The paths that the functions answer. Defaults to `/signin`, `/signout`, `/signed-out` and `/refresh`.
    /// `/` for `signed_out` is the site's own start page, which no function answers: who has signed out is asked to
    /// sign in again.
    pub fn paths(mut self, paths: Paths) -> Self {
        self.paths = paths;
        self
    }

    /// Lets the guard tell the scripts of a page whose client they are, at `/configuration.json`: ids of user pool and
    /// client, sign-in domain, scopes and paths. Anyone may read it. Defaults to nothing at that path.
    ///
    /// It needs nothing that is in the distribution, so that a site may be on CloudFront's own domain;
    /// [`PageConfiguration`](crate::patterns::PageConfiguration) does without functions of Lambda.
    pub fn page_configuration(mut self) -> Self {
        self.page_configuration = Some(PageConfiguration::PATH.to_owned());
        self
    }

    /// Adds a header to each answer that a function makes. Defaults to the functions' own.
    ///
    /// A [`ProtectedSite`](crate::patterns::ProtectedSite) adds it to the answers of the origin too.
    pub fn response_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.response_headers.insert(name.into(), value.into());
        self
    }

    /// Tells the origin who asks, by headers that begin with this, such as `x-auth-`. Defaults to no such headers.
    pub fn identity_headers(mut self, prefix: impl Into<String>) -> Self {
        self.identity_headers = Some(prefix.into());
        self
    }

    /// Sends the session's cookies, and the header `Authorization`, on to the origin. Defaults to taking them away: who
    /// has a token can act as the person, so an origin should see one only if it is trusted with that.
    ///
    /// Origins that read tokens themselves need it: dashboards behind [`Cookies::Elasticsearch`], or one that wants the
    /// access token of [`Cookies::Host`]. Besides, the behaviors of such an origin need a policy of origin requests that
    /// passes cookies on, such as `AllViewerExceptHostHeader`, and a cache that keeps nothing.
    pub fn forward_tokens(mut self) -> Self {
        self.forwards_tokens = true;
        self
    }

    /// How long people stay signed in: an hour to ten years, in whole seconds. Defaults to 12 hours.
    /// `RefreshTokenValidity`, and the age of the cookies.
    pub fn session(mut self, length: Duration) -> Self {
        self.session = length;
        self
    }

    /// From which level on the functions' lines are kept. Defaults to `INFO`.
    pub fn log_level(mut self, level: LogLevel) -> Self {
        self.log_level = Some(level);
        self
    }

    /// Limits what any policy can give the functions' roles, by the ARN of a policy. Defaults to no limit.
    pub fn permissions_boundary(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.boundary = Some(arn.into());
        self
    }

    /// Adds a domain of the site; people are sent to the first where a request names another.
    /// A [`ProtectedSite`](crate::patterns::ProtectedSite) knows its own.
    pub fn site(mut self, domain: impl Into<Value<DomainName>>) -> Self {
        self.sites.push(domain.into());
        self
    }

    /// Adds outputs with the ARNs of the functions' versions, for a distribution that no app has:
    /// `AuthorizeVersionArn`, `SignInVersionArn`, `RefreshVersionArn` and `SignOutVersionArn` below the construct's id,
    /// in the stack of the functions. Defaults to none.
    pub fn outputs(mut self) -> Self {
        self.outputs = true;
        self
    }

    /// Changes the client that the pattern makes: for what is not offered here.
    pub fn client_settings(
        mut self,
        change: impl FnOnce(UserPoolClient) -> UserPoolClient + 'static,
    ) -> Self {
        self.client_settings.push(change);
        self
    }

    /// Changes each function: for what is not offered here.
    pub fn function(mut self, change: impl Fn(EdgeFunction) -> EdgeFunction + 'static) -> Self {
        self.functions.push(Box::new(change));
        self
    }

    /// Changes what the functions are told: for what is not offered here, such as the leeway of clocks.
    pub fn configuration(
        mut self,
        change: impl FnOnce(Configuration) -> Configuration + 'static,
    ) -> Self {
        self.configuration.push(change);
        self
    }
}

/// What a site asks of its functions, and tells them.
impl AuthFunctions {
    /// The file of a folder, unless one is said already.
    pub(in crate::patterns) fn folder_index(&mut self, file: &str) {
        self.static_index.get_or_insert_with(|| file.to_owned());
    }

    /// Whether the file of a folder is said already.
    pub(in crate::patterns) fn has_folder_index(&self) -> bool {
        self.static_index.is_some()
    }

    /// The headers that functions add to their own answers.
    pub(in crate::patterns) fn told_headers(&self) -> &BTreeMap<String, String> {
        &self.response_headers
    }

    /// The domain of one's own on which the sign-in pages are, if it is known now.
    pub(in crate::patterns) fn sign_in_domain(&self) -> Option<&str> {
        let host = self.sign_in_pages.as_ref()?.host()?;
        host.known().map(AsRef::as_ref)
    }

    /// Whether the origin is told who asks.
    pub(in crate::patterns) fn tells_origin(&self) -> bool {
        self.identity_headers.is_some() || self.forwards_tokens
    }

    /// Whether domains were told by [`AuthFunctions::site`].
    pub(in crate::patterns) fn has_sites(&self) -> bool {
        !self.sites.is_empty()
    }

    /// The paths that functions answer.
    pub(in crate::patterns) fn own_path_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.page_configuration.as_deref().into_iter().collect();
        if !self.mode.is_bearer() {
            let paths = &self.paths;
            names.extend([
                paths.callback.as_str(),
                &paths.refresh,
                &paths.sign_out,
                &paths.signed_out,
            ]);
        }
        names
    }
}
