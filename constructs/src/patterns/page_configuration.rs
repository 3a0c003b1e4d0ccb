//! What the scripts of a page know of the user pool.

use serde_json::Value as Json;

use crate::cloudfront::{Behavior, CachePolicy, Function, Origin};
use crate::cognito::ClientId;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::names::{DomainName, Url};
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::{Text, Value};

/// What follows the configuration in the function's code.
const HANDLER: &str = include_str!("page_configuration.js");

/// A `/configuration.json` for the scripts of a page: the user pool's client, its sign-in pages, and paths.
///
/// Scripts that sign people in, or read a session's cookies by the client's id, must know what CloudFormation knows
/// only at deployment. A CloudFront function has it in its code and answers each `GET` with it: no bucket has the file,
/// and no custom resource writes it. What is left out of the configuration is left out of the answer, whose keys are
/// `clientId`, `region`, `userPoolId`, `signInDomain`, `redirectUri`, `logoutUri`, `scopes`, `apiPath`, `refreshPath`
/// and `signOutPath`. Nothing of it is a secret: it is in the address of each visit of the sign-in page.
///
/// The function must be there before the distribution, so nothing in it may come from the distribution: a client whose
/// callback URLs have the distribution's own name gets them by [`ClientUrls`](crate::cognito::ClientUrls).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::Distribution;
/// use palisade::cognito::{UserPool, UserPoolClient};
/// use palisade::patterns::PageConfiguration;
/// use palisade::s3::Bucket;
/// use palisade::{App, Pseudo, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let client = UserPoolClient::new(people).callback_url("https://docs.example.com/");
/// let client = stack.add("Client", client);
/// let page = PageConfiguration::new(client.id()).user_pool(people.id(), Pseudo::Region);
/// let page = stack.add("Page", page);
/// let files = stack.add("Files", Bucket::new());
/// stack.add(
///     "Cdn",
///     Distribution::new(files).behavior(PageConfiguration::PATH, page.behavior()),
/// );
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct PageConfiguration {
    client_id: Value<String>,
    user_pool: Option<(Value<String>, Value<String>)>,
    sign_in_domain: Option<Value<String>>,
    redirect_uri: Option<Value<String>>,
    logout_uri: Option<Value<String>>,
    scopes: Vec<Value<String>>,
    paths: Vec<(&'static str, String)>,
}

/// What a [`PageConfiguration`] is made of.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PageConfigurationParts {
    /// The function that answers.
    pub function: Handle<Function>,
}

impl PageConfiguration {
    /// The path for a distribution's behavior: `/configuration.json`.
    pub const PATH: &'static str = "/configuration.json";

    /// The configuration of a client of a user pool. `clientId`.
    pub fn new(client_id: impl Into<Value<ClientId>>) -> Self {
        Self {
            client_id: client_id.into().into(),
            user_pool: None,
            sign_in_domain: None,
            redirect_uri: None,
            logout_uri: None,
            scopes: Vec::new(),
            paths: Vec::new(),
        }
    }

    /// The user pool's id and region, of which the issuer of tokens is made. Defaults to none. `userPoolId`, `region`.
    pub fn user_pool(
        mut self,
        id: impl Into<Value<String>>,
        region: impl Into<Value<String>>,
    ) -> Self {
        self.user_pool = Some((id.into(), region.into()));
        self
    }

    /// The host of the sign-in pages. Defaults to none. `signInDomain`.
    pub fn sign_in_domain(mut self, host: impl Into<Value<DomainName>>) -> Self {
        self.sign_in_domain = Some(host.into().into());
        self
    }

    /// Where the sign-in page sends back to. Defaults to none: pages take an address of their own. `redirectUri`.
    pub fn redirect_uri(mut self, address: impl Into<Value<Url>>) -> Self {
        self.redirect_uri = Some(address.into().into());
        self
    }

    /// Where it sends back to after signing out. Defaults to none: pages take an address of their own. `logoutUri`.
    pub fn logout_uri(mut self, address: impl Into<Value<Url>>) -> Self {
        self.logout_uri = Some(address.into().into());
        self
    }

    /// The OAuth scopes that the page asks for. Defaults to none. `scopes`.
    pub fn scopes<T: Into<Value<String>>>(mut self, scopes: impl IntoIterator<Item = T>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The path of the API that the page calls. Defaults to none. `apiPath`.
    pub fn api_path(self, path: impl Into<String>) -> Self {
        self.path("apiPath", path)
    }

    /// The path that refreshes the session. Defaults to none. `refreshPath`.
    pub fn refresh_path(self, path: impl Into<String>) -> Self {
        self.path("refreshPath", path)
    }

    /// The path that signs out. Defaults to none. `signOutPath`.
    pub fn sign_out_path(self, path: impl Into<String>) -> Self {
        self.path("signOutPath", path)
    }

    fn path(mut self, key: &'static str, path: impl Into<String>) -> Self {
        self.paths.retain(|(known, _)| *known != key);
        self.paths.push((key, path.into()));
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        for (key, path) in &self.paths {
            // A page that follows `//host` would leave the site.
            if !path.starts_with('/') || path.starts_with("//") || path.contains('\\') {
                let message = format!("`{key}` is a path that begins with one `/`, got `{path}`");
                scope.report(Problem::new(message).hint("a path such as `/api/hello`"));
            }
        }
    }

    fn code(self) -> Value<String> {
        let mut entries = vec![("clientId", self.client_id)];
        if let Some((id, region)) = self.user_pool {
            entries.extend([("region", region), ("userPoolId", id)]);
        }
        let given = [
            ("signInDomain", self.sign_in_domain),
            ("redirectUri", self.redirect_uri),
            ("logoutUri", self.logout_uri),
        ];
        entries.extend(
            given
                .into_iter()
                .filter_map(|(key, value)| value.map(|value| (key, value))),
        );
        let paths = self.paths.into_iter();
        entries.extend(paths.map(|(key, path)| (key, Value::Known(path))));

        let mut code = Text::new().part("const configuration = {\n");
        for (key, value) in entries {
            code = code
                .part(format!("  {key}: "))
                .part(string(value))
                .part(",\n");
        }
        if !self.scopes.is_empty() {
            code = code.part("  scopes: [");
            for (index, scope) in self.scopes.into_iter().enumerate() {
                let comma = if index == 0 { "" } else { ", " };
                code = code.part(comma).part(string(scope));
            }
            code = code.part("],\n");
        }
        code.part("};\n").part(HANDLER).into_value()
    }
}

/// A string of JavaScript. What is known is escaped; what is late is an id, a host or an address that AWS made, which
/// have nothing to escape.
fn string(value: Value<String>) -> Value<String> {
    match value {
        // JSON's strings are strings of JavaScript but for two line ends, in the editions before ECMAScript 2019
        // (its section 12.8.4).
        Value::Known(text) => Value::Known(
            Json::String(text)
                .to_string()
                .replace('\u{2028}', "\\u2028")
                .replace('\u{2029}', "\\u2029"),
        ),
        late => Text::new().part("\"").part(late).part("\"").into_value(),
    }
}

impl Construct for PageConfiguration {
    type Output = PageConfigurationParts;

    fn build(self, scope: &mut Scope<'_>) -> PageConfigurationParts {
        self.check(scope);
        let function = Function::inline(self.code());
        PageConfigurationParts {
            function: scope.add("Function", function),
        }
    }
}

impl PageConfigurationParts {
    /// What a distribution does with requests for [`PageConfiguration::PATH`]: the function answers them all, whoever
    /// asks, and nothing is cached.
    pub fn behavior(self) -> Behavior {
        Behavior::new(Origin::none())
            .cache(CachePolicy::Disabled)
            .viewer_request(self.function)
    }
}
