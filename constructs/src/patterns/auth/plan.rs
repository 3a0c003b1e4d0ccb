//! What must come first: functions, or what they need to know.

use palisade_edge_configuration::LateValue;

use super::wiring::Wiring;
use super::{AuthFunctions, Client, LateSettings, SignInPages, Users};
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

    /// The address of the site, without a slash at its end.
    pub(in crate::patterns) fn root(
        &self,
        distribution: Option<Value<DomainName>>,
    ) -> Value<String> {
        match &self.address {
            Address::Domains(domains) => match domains.first() {
                Some(first) => text!("https://", first.clone()),
                None => text!("https://", "nothing.invalid"),
            },
            Address::Distribution => match distribution {
                Some(domain) => text!("https://", domain),
                None => text!("https://", "nothing.invalid"),
            },
        }
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
        if !auth.needs_secret() {
            return settings;
        }
        // Secrets Manager adds a hyphen and six characters to the name of a secret.
        let secret = text!(
            "arn:",
            Pseudo::Partition,
            ":secretsmanager:",
            region,
            ":",
            Pseudo::AccountId,
            ":secret:",
            self.secret(),
            "-??????"
        );
        settings.allow(Statement::allow(["secretsmanager:GetSecretValue"]).resource(secret))
    }
}

impl AuthFunctions {
    /// Whether functions show the pool a secret of a client that is made here.
    pub(super) fn needs_secret(&self) -> bool {
        matches!(self.client, Client::Confidential) && !self.mode.is_bearer()
    }

    /// Whether the client is one of the pattern's own.
    pub(super) fn makes_client(&self) -> bool {
        matches!(self.client, Client::Public | Client::Confidential)
    }
}

/// Whether functions that were told late values would need what needs them.
fn looks_up(auth: &AuthFunctions, address: &Address, scope: &Scope<'_>) -> bool {
    let is_late = match address {
        Address::Domains(domains) => domains.iter().any(Value::is_late),
        Address::Distribution => auth.makes_client() || !auth.mode.is_bearer(),
    };
    let needs_host = !auth.mode.is_bearer();
    let late_pages = needs_host
        && auth
            .sign_in_pages
            .as_ref()
            .and_then(SignInPages::host)
            .is_some_and(Value::is_late);
    if matches!(address, Address::Distribution) && is_late {
        return true;
    }
    if is_late && needs_host || late_pages || auth.needs_secret() {
        return true;
    }
    scope.region() != Region::UsEast1 && is_here(auth, scope)
}

/// Whether something that functions must know is of the stack that the pattern is added to.
fn is_here(auth: &AuthFunctions, scope: &Scope<'_>) -> bool {
    let Users::Pool(pool) = &auth.users;
    let client = match &auth.client {
        Client::Public | Client::Confidential => true,
        Client::Of(client) => scope.holds(*client),
    };
    let pages = match &auth.sign_in_pages {
        None | Some(SignInPages::Prefix(_)) => true,
        Some(SignInPages::Of(pages)) => scope.holds(pages.domain),
        Some(SignInPages::Own { .. } | SignInPages::InZone { .. } | SignInPages::Existing(_)) => {
            false
        }
    };
    client || scope.holds(*pool) || pages && !auth.mode.is_bearer()
}

/// What functions learn by their handlers of what is in the app.
pub(in crate::patterns) fn in_handler(auth: &AuthFunctions, users: &Wiring) -> LateSettings {
    match users.pages {
        Some(pages) if !auth.mode.is_bearer() => {
            LateSettings::in_handler(auth.users.pool(), users.client, pages)
        }
        Some(_) | None => LateSettings::none()
            .part(LateValue::UserPoolId, auth.users.pool().id(), 24)
            .part(LateValue::ClientId, users.client.id(), 26),
    }
}
