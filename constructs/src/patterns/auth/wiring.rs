//! Where people sign in, and as which client: what is in the user pool for the functions.

use super::{AuthFunctions, Client, Plan, SignInPages};
use crate::certificatemanager::Certificate;
use crate::cognito::{
    ManagedLoginBranding, UserPoolClient, UserPoolDomain, UserPoolDomainParts, UserPoolGroup,
    UserPoolUser,
};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::names::DomainName;
use crate::removal::RemovalPolicy;
use crate::route53::{AliasTarget, RecordSet};
use crate::scope::Scope;
use crate::secretsmanager::Secret;
use crate::unique_name::lower_case_name;
use crate::value::{Map, Value};
use crate::{ssm, text};

/// Declares what is in the user pool, below the id of the pattern.
pub(in crate::patterns) struct SignIn<'a> {
    pub(in crate::patterns) auth: &'a mut AuthFunctions,
    pub(in crate::patterns) plan: &'a Plan,
    /// The domain that CloudFront gave the distribution.
    pub(in crate::patterns) distribution: Option<Value<DomainName>>,
}

/// What is in the user pool for the functions.
#[derive(Clone, Debug)]
pub(in crate::patterns) struct Wiring {
    pub(super) client: Handle<UserPoolClient>,
    pub(super) pages: Option<UserPoolDomainParts>,
    pub(super) host: Value<DomainName>,
    pub(super) group: Option<Handle<UserPoolGroup>>,
    pub(super) first_user: Option<Handle<UserPoolUser>>,
    pub(super) secret: Option<Handle<Secret>>,
}

impl Construct for SignIn<'_> {
    type Output = Wiring;

    fn build(self, scope: &mut Scope<'_>) -> Wiring {
        let root = self.plan.root(self.distribution);
        let auth = self.auth;
        let (pages, host) = pages(auth, scope);
        let client = client(auth, &root, scope);
        let (group, first_user) = people(auth, scope);
        let secret = auth.needs_secret().then(|| {
            let fields: Map<String> = [
                ("clientId", Value::from(client.id())),
                ("clientSecret", client.secret()),
            ]
            .into();
            // It can be made again at any time, and its name must be free then.
            let secret = Secret::holding_fields(fields)
                .name(self.plan.secret())
                .removal(RemovalPolicy::Delete);
            scope.add("ClientSecret", secret)
        });
        let wiring = Wiring {
            client,
            pages,
            host,
            group,
            first_user,
            secret,
        };
        if self.plan.looks_up {
            publish(auth, self.plan, &wiring, &root, scope);
        }
        wiring
    }
}

/// The domain of the sign-in pages, if it is of this app, and their host.
fn pages(
    auth: &AuthFunctions,
    scope: &mut Scope<'_>,
) -> (Option<UserPoolDomainParts>, Value<DomainName>) {
    let pool = auth.users.pool();
    let parts = match auth.sign_in_pages.clone() {
        None => {
            let prefix = lower_case_name(scope, 63);
            scope.add("SignInPages", UserPoolDomain::prefix(pool, prefix))
        }
        Some(SignInPages::Prefix(prefix)) => {
            scope.add("SignInPages", UserPoolDomain::prefix(pool, prefix))
        }
        Some(SignInPages::Own {
            domain,
            certificate,
        }) => scope.add(
            "SignInPages",
            UserPoolDomain::own(pool, domain, certificate),
        ),
        Some(SignInPages::InZone { domain, zone }) => {
            let certificate = Certificate::new(domain.clone()).validated_in(zone.clone());
            let certificate = scope.add("SignInCertificate", certificate);
            let pages = UserPoolDomain::own(pool, domain.clone(), certificate);
            let pages = scope.add("SignInPages", pages);
            let target = AliasTarget::cloudfront(pages.cloud_front_domain());
            let name: Value<String> = domain.into();
            scope.add("SignInRecord", RecordSet::alias(zone, name, target));
            pages
        }
        Some(SignInPages::Of(pages)) => pages,
        Some(SignInPages::Existing(host)) => return (None, host),
    };
    (Some(parts), parts.host_name())
}

fn client(
    auth: &mut AuthFunctions,
    root: &Value<String>,
    scope: &mut Scope<'_>,
) -> Handle<UserPoolClient> {
    let pool = auth.users.pool();
    let confidential = match &auth.client {
        Client::Of(client) => return *client,
        Client::Public => false,
        Client::Confidential => true,
    };
    let (callback, signed_out) = match &auth.mode {
        super::Mode::Bearer(bearer) => (&bearer.callback_path, &bearer.callback_path),
        super::Mode::Cookies | super::Mode::OneFunction => {
            (&auth.paths.callback, &auth.paths.signed_out)
        }
    };
    let mut client = UserPoolClient::new(pool)
        .scopes(auth.scopes.iter().cloned())
        .callback_url(text!(root.clone(), callback.as_str()))
        .logout_url(text!(root.clone(), signed_out.as_str()))
        .refresh_token_validity(auth.session);
    if confidential {
        client = client.confidential();
    }
    if auth.only_providers {
        client = client.only_providers();
    }
    for (index, provider) in std::mem::take(&mut auth.providers).into_iter().enumerate() {
        client = client.provider(provider.declare(index + 1, scope));
    }
    let client = std::mem::take(&mut auth.client_settings).apply(client);
    let client = scope.add("Client", client);
    if auth.branding {
        scope.add("Branding", ManagedLoginBranding::new(pool, client));
    }
    client
}

fn people(
    auth: &AuthFunctions,
    scope: &mut Scope<'_>,
) -> (Option<Handle<UserPoolGroup>>, Option<Handle<UserPoolUser>>) {
    let pool = auth.users.pool();
    let group = auth.required_group.as_deref().map(|name| {
        let group = UserPoolGroup::new(pool).name(name);
        scope.add("Group", group)
    });
    let first_user = auth.first_user.clone().map(|email| {
        let user = UserPoolUser::new(pool, email);
        let user = match group {
            Some(group) => user.in_group(group),
            None => user,
        };
        scope.add("FirstUser", user)
    });
    (group, first_user)
}

/// Adds an SSM parameter for each value that functions look up.
fn publish(
    auth: &AuthFunctions,
    plan: &Plan,
    wiring: &Wiring,
    root: &Value<String>,
    scope: &mut Scope<'_>,
) {
    let mut add = |key: &str, description: &str, value: Value<String>| {
        let (first, rest) = key.split_at(1);
        let id = format!("{}{rest}Parameter", first.to_ascii_uppercase());
        let parameter = ssm::Parameter::new(value)
            .name(plan.parameter(key))
            .description(description);
        scope.add(&id, parameter);
    };
    add(
        "userPoolId",
        "The id of the user pool",
        auth.users.pool().id(),
    );
    let login = text!(
        "https://",
        wiring.host.clone(),
        "/login?client_id=",
        wiring.client.id()
    );
    add("userPoolHostedUi", "Where people sign in", login);
    if !auth.mode.is_bearer() {
        let tokens = text!("https://", wiring.host.clone(), "/oauth2/token");
        add("userPoolEndpoint", "The token endpoint", tokens);
        add("contentRoot", "Where the site begins", root.clone());
    }
    if wiring.secret.is_some() {
        add(
            "userPoolSecretName",
            "The name of the client's secret",
            plan.secret(),
        );
    }
}
