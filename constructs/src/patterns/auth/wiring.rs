//! Where people sign in, and as which client: what is in the user pool for the functions.

use super::client_of_site as client;
use super::{AuthFunctions, Plan, SignInPages, Users};
use crate::certificatemanager::Certificate;
use crate::cognito::{
    ClientId, UserPoolClient, UserPoolDomain, UserPoolDomainParts, UserPoolGroup, UserPoolLookup,
    UserPoolUser,
};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::names::DomainName;
use crate::route53::{AliasTarget, RecordSet};
use crate::scope::Scope;
use crate::secretsmanager::Secret;
use crate::unique_name::lower_case_name;
use crate::value::Value;
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
    pub(super) user_pool_id: Value<String>,
    pub(super) region: Value<String>,
    pub(super) client: Option<Handle<UserPoolClient>>,
    pub(super) client_id: Value<ClientId>,
    pub(super) pages: Option<UserPoolDomainParts>,
    pub(super) host: Value<DomainName>,
    pub(super) group: Option<Handle<UserPoolGroup>>,
    pub(super) first_user: Option<Handle<UserPoolUser>>,
    pub(super) secret: Option<Handle<Secret>>,
}

impl Construct for SignIn<'_> {
    type Output = Wiring;

    fn build(self, scope: &mut Scope<'_>) -> Wiring {
        let roots = self.plan.roots(self.distribution);
        let auth = self.auth;
        let (pages, host) = pages(auth, scope);
        let (client, client_id) = client::declare(auth, &roots, scope);
        let (group, first_user) = people(auth, scope);
        let secret = auth
            .needs_secret()
            .then(|| client::secret(auth, self.plan, client, scope));
        let wiring = Wiring {
            user_pool_id: auth.users.id(),
            region: auth.users.region(),
            client,
            client_id,
            pages,
            host,
            group,
            first_user,
            secret,
        };
        if self.plan.looks_up {
            publish(auth, self.plan, &wiring, roots, scope);
        }
        wiring
    }
}

/// The domain of the sign-in pages, if it is of this app, and their host.
fn pages(
    auth: &AuthFunctions,
    scope: &mut Scope<'_>,
) -> (Option<UserPoolDomainParts>, Value<DomainName>) {
    let pool = match (&auth.users, &auth.sign_in_pages) {
        (Users::Pool(pool), _) => *pool,
        (Users::Existing(_), Some(SignInPages::Existing(host))) => return (None, host.clone()),
        (Users::Existing(pool), _) => {
            let mut lookup = UserPoolLookup::new((**pool).clone());
            if let Some(arn) = &auth.boundary {
                lookup = lookup.permissions_boundary(arn.clone());
            }
            let found = scope.add("SignInLookup", lookup);
            return (None, found.sign_in_host());
        }
    };
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

fn people(
    auth: &AuthFunctions,
    scope: &mut Scope<'_>,
) -> (Option<Handle<UserPoolGroup>>, Option<Handle<UserPoolUser>>) {
    let Users::Pool(pool) = auth.users else {
        return (None, None);
    };
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
    roots: Vec<Value<String>>,
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
        wiring.user_pool_id.clone(),
    );
    let login = text!(
        "https://",
        wiring.host.clone(),
        "/login?client_id=",
        wiring.client_id.clone()
    );
    add("userPoolHostedUi", "Where people sign in", login);
    if auth.needs_host() {
        let tokens = text!("https://", wiring.host.clone(), "/oauth2/token");
        add("userPoolEndpoint", "The token endpoint", tokens);
        // Without a domain there is a problem already.
        let root = roots.into_iter().next().unwrap_or_else(|| "".into());
        add("contentRoot", "Where the site begins", root);
    }
    if wiring.secret.is_some() {
        add(
            "userPoolSecretName",
            "The name of the client's secret",
            plan.secret(),
        );
    }
}
