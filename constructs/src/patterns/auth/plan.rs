//! What must come first: functions, or what they need to know.

use super::wiring::Wiring;
use super::{AuthFunctions, Client, LateSettings, SignInPages, Users};
use crate::cognito::UserPoolDomainParts;
use crate::construct::Construct;
use crate::names::DomainName;
use crate::policy::Statement;
use crate::region::Region;
use crate::scope::Scope;
use crate::text;
use crate::value::{Pseudo, Value};

/// The first folder of all parameters and secrets that functions look up.
const ENVIRONMENT: &str = "palisade";

/// The longest name of a stack in AWS for which there is room in a handler; longer ones are reported at synthesis.
const LONGEST_STACK_NAME: usize = 40;

/// Where the site is.
#[derive(Clone, Debug)]
pub(in crate::patterns) enum Address {
    /// On domains of its own.
    Domains(Vec<Value<DomainName>>),
    /// On the domain that CloudFront gives to the distribution.
    Distribution,
}

/// How functions learn what they must know, and under which names they look it up.
#[derive(Clone, Debug)]
pub(in crate::patterns) struct Plan {
    pub(super) address: Address,
    /// Whether functions look up what is late, so that they need nothing of the stack of the client.
    pub(in crate::patterns) looks_up: bool,
    region: Region,
    folder: Value<String>,
    longest_folder: usize,
}

/// Makes the plan at the place of the functions.
pub(in crate::patterns) struct Planning<'a> {
    pub(in crate::patterns) auth: &'a AuthFunctions,
    pub(in crate::patterns) address: Address,
}

impl Construct for Planning<'_> {
    type Output = Plan;

    fn build(self, scope: &mut Scope<'_>) -> Plan {
        Plan::of(self.auth, self.address, scope)
    }
}

impl Plan {
    /// The plan for functions whose construct is at `scope`.
    pub(in crate::patterns) fn of(
        auth: &AuthFunctions,
        address: Address,
        scope: &Scope<'_>,
    ) -> Self {
        let path = scope.path().replace('/', "");
        Self {
            looks_up: looks_up(auth, &address, scope),
            address,
            region: scope.region(),
            longest_folder: LONGEST_STACK_NAME + 1 + path.len(),
            folder: text!(scope.stack_name(), "-", path),
        }
    }

    /// The addresses of the site, without a slash at their ends; the first is where people are sent.
    pub(in crate::patterns) fn roots(
        &self,
        distribution: Option<Value<DomainName>>,
    ) -> Vec<Value<String>> {
        let domains = match &self.address {
            Address::Domains(domains) => domains.clone(),
            Address::Distribution => distribution.into_iter().collect(),
        };
        domains
            .into_iter()
            .map(|domain| text!("https://", domain))
            .collect()
    }

    /// The hosts of the site, if all are known now.
    pub(super) fn known_hosts(&self) -> Vec<String> {
        let known = match &self.address {
            Address::Domains(domains) => domains
                .iter()
                .map(|domain| Some(domain.known()?.as_ref().to_owned()))
                .collect(),
            Address::Distribution => None,
        };
        known.unwrap_or_default()
    }

    /// Whether what is in the pool comes before the functions: else it comes after the distribution.
    pub(in crate::patterns) fn begins_with_users(&self) -> bool {
        !self.looks_up && matches!(self.address, Address::Domains(_))
    }

    /// The region where functions find a secret that is given by its name.
    fn secret_region(&self, auth: &AuthFunctions) -> Value<String> {
        if self.looks_up {
            self.region.name().into()
        } else {
            auth.users.region()
        }
    }

    /// The name of an SSM parameter that functions look up.
    pub(super) fn parameter(&self, key: &str) -> Value<String> {
        text!("/", ENVIRONMENT, "/", self.folder.clone(), "/", key)
    }

    /// The name of the secret of a confidential client.
    pub(super) fn secret(&self) -> Value<String> {
        text!(ENVIRONMENT, "/", self.folder.clone(), "/client")
    }

    /// What functions are told that look up the rest.
    pub(in crate::patterns) fn looked_up(&self, auth: &AuthFunctions) -> LateSettings {
        let region = self.region.name();
        let parameters = text!(
            "arn:",
            Pseudo::Partition,
            ":ssm:",
            region,
            ":",
            Pseudo::AccountId,
            ":parameter",
            self.parameter("*")
        );
        let read = Statement::allow(["ssm:GetParameter", "ssm:GetParameters"]).resource(parameters);
        let settings = LateSettings::looked_up(
            region,
            (ENVIRONMENT, ENVIRONMENT.len()),
            (self.folder.clone(), self.longest_folder),
        )
        .allow(read);
        if auth.needs_secret() {
            let reveal = Statement::allow(["secretsmanager:GetSecretValue"])
                .resource(secret_arn(region, self.secret()));
            return settings.allow(reveal);
        }
        settings.allow_all(auth.secret_statement(&region.into()))
    }
}

/// Whether functions that were told late values would need what needs them.
fn looks_up(auth: &AuthFunctions, address: &Address, scope: &Scope<'_>) -> bool {
    let is_bearer = auth.mode.is_bearer();
    let late_address = match address {
        Address::Domains(domains) => !is_bearer && domains.iter().any(Value::is_late),
        Address::Distribution => auth.client.is_made() || !is_bearer,
    };
    let late_pages = auth.needs_host()
        && match (&auth.sign_in_pages, &auth.users) {
            (Some(pages), _) => pages.host().is_some_and(Value::is_late),
            (None, Users::Existing(pool)) => {
                pool.given_sign_in_host().is_none_or(|host| host.is_late())
            }
            (None, Users::Pool(_)) => false,
        };
    let late_secret = !is_bearer
        && (auth.client.makes_secret() || auth.client.given_secret().is_some_and(Value::is_late));
    late_address
        || late_pages
        || late_secret
        || scope.region() != Region::UsEast1 && is_here(auth, scope)
}

/// Whether something late that functions must know is of the stack that the pattern is added to, as far as it shows.
fn is_here(auth: &AuthFunctions, scope: &Scope<'_>) -> bool {
    let client = match &auth.client {
        Client::Public | Client::Confidential => true,
        Client::Of(client) => scope.holds(*client),
        Client::Existing(client) => client.client_id().is_late(),
    };
    let pages = match &auth.sign_in_pages {
        None => matches!(auth.users, Users::Pool(_)),
        Some(SignInPages::Prefix(_)) => true,
        Some(SignInPages::Of(pages)) => scope.holds(pages.domain),
        Some(SignInPages::Own { .. } | SignInPages::InZone { .. } | SignInPages::Existing(_)) => {
            false
        }
    };
    let pool = match &auth.users {
        Users::Pool(_) => auth.users.is_of(scope),
        Users::Existing(pool) => pool.id().is_late(),
    };
    client || pool || pages && auth.needs_host()
}

/// What functions learn by their handlers, of what is not known now.
pub(in crate::patterns) fn in_handler(
    auth: &AuthFunctions,
    plan: &Plan,
    wiring: Option<&Wiring>,
) -> LateSettings {
    let mut settings = LateSettings::none();
    let id = auth.users.id();
    if id.is_late() {
        settings = settings.user_pool(id);
    }
    let client = match (wiring, &auth.client) {
        (Some(wiring), _) => Some(wiring.client_id.clone()),
        (None, Client::Of(client)) => Some(client.id()),
        (None, Client::Existing(client)) => Some(client.client_id()),
        (None, Client::Public | Client::Confidential) => None,
    };
    if let Some(client) = client.filter(Value::is_late) {
        settings = settings.user_pool_client(client);
    }
    let pages = wiring.and_then(|wiring| wiring.pages);
    match pages.and_then(UserPoolDomainParts::prefix_given) {
        Some(prefix) if auth.needs_host() => settings.sign_in_prefix(prefix),
        Some(_) | None => settings,
    }
    .allow_all(auth.secret_statement(&plan.secret_region(auth)))
}

impl AuthFunctions {
    /// Whether functions show the pool a secret that the pattern keeps for them.
    pub(super) fn needs_secret(&self) -> bool {
        self.client.makes_secret() && !self.mode.is_bearer()
    }

    /// Whether functions know the host of the sign-in pages: they send people there, or tell pages of it.
    pub(super) fn needs_host(&self) -> bool {
        !self.mode.is_bearer() || self.page_configuration.is_some()
    }

    /// What lets functions read a secret that was given; one that is given by its name is in this region.
    fn secret_statement(&self, region: &Value<String>) -> Option<Statement> {
        let secret = self.client.given_secret()?;
        if self.mode.is_bearer() {
            return None;
        }
        let arn = match secret.known() {
            Some(name) if !name.starts_with("arn:") => secret_arn(region.clone(), secret.clone()),
            Some(_) | None => secret.clone(),
        };
        Some(Statement::allow(["secretsmanager:GetSecretValue"]).resource(arn))
    }
}

/// The ARN of a secret by its name: Secrets Manager adds a hyphen and six characters to it.
fn secret_arn(region: impl Into<Value<String>>, name: Value<String>) -> Value<String> {
    text!(
        "arn:",
        Pseudo::Partition,
        ":secretsmanager:",
        region.into(),
        ":",
        Pseudo::AccountId,
        ":secret:",
        name,
        "-??????"
    )
}
