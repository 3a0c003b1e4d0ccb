//! What the tests of packages share.

use std::error::Error;
use std::path::{Path, PathBuf};

use palisade_cognito_stand_in::{Client, Pool, StandIn, User};
use palisade_edge_configuration::{Configuration, Endpoints, LateValue};
use palisade_tests::edge_site::{Site, built};
use palisade_tests::runtime::{Instance, Options, Outcome, Runtime};
use palisade_tests::tools::ToolError;
use serde_json::Value;

pub(crate) type Checked = Result<(), Box<dyn Error>>;

pub(crate) const POOL: &str = "eu-north-1_AbCdEfGhI";
pub(crate) const CLIENT: &str = "3n4b5urk1ft4fl3mg5e62d9ado";
/// What CloudFormation makes of the late values of a site with a public client.
pub(crate) const HANDLER: &str =
    "index.eu-north-1_AbCdEfGhI:3n4b5urk1ft4fl3mg5e62d9ado:docs-sign-in";
pub(crate) const HOST: &str = "docs.example.com";

/// The four functions that guard a site.
pub(crate) const GUARDS: [&str; 4] = ["authorize", "sign-in", "refresh", "sign-out"];

/// The user pool, at the time of this machine, which is that of the functions.
pub(crate) fn stand_in() -> Result<StandIn, Box<dyn Error>> {
    let client = Client::public(CLIENT)
        .callback(format!("https://{HOST}/signin"))
        .logout(format!("https://{HOST}/signed-out"));
    let pool = Pool::new(POOL)
        .client(client)
        .user(User::new("alice", "a long password"));
    let stand_in = StandIn::start(pool)?;
    stand_in.follow_system_clock();
    Ok(stand_in)
}

/// What the functions of a site are told: who asks is known by keys that are deployed with the code, and
/// everything that only deployment tells stands in the handler.
pub(crate) fn configuration(stand_in: &StandIn) -> Configuration {
    let endpoints = stand_in.endpoints();
    Configuration {
        handler: vec![
            LateValue::UserPoolId,
            LateValue::ClientId,
            LateValue::DomainPrefix,
        ],
        site_hosts: vec![HOST.to_owned()],
        public_paths: vec!["/public/*".to_owned()],
        identity_header_prefix: Some("x-auth-".to_owned()),
        jwks: Some(stand_in.jwks().to_string()),
        endpoints: Endpoints {
            jwks: Some(endpoints.jwks),
            token: Some(endpoints.token),
            revoke: Some(endpoints.revoke),
        },
        ..Configuration::default()
    }
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages")
}

/// The folder of the packages without configuration, which are built once.
pub(crate) fn packages() -> Result<&'static Path, ToolError> {
    built(
        Path::new(env!("CARGO_BIN_EXE_edge-site")),
        &scratch().join("built"),
    )
}

/// The packages of a configuration; `test` names the folder that they are written to.
pub(crate) fn site(test: &str, configuration: Configuration) -> Result<Site, ToolError> {
    Site::write(configuration, packages()?, scratch().join(test))
}

/// Starts a package as Lambda does at viewers' events, with 128 MB.
pub(crate) fn start(
    site: &Site,
    name: &str,
    runtime: Runtime,
    options: Options,
) -> Result<Instance, ToolError> {
    let options = options.memory_limit(128);
    Instance::start(site.package(name)?, runtime, HANDLER, options)
}

pub(crate) fn answer(outcome: &Outcome) -> &Value {
    outcome
        .answer()
        .unwrap_or_else(|| panic!("an answer was expected: {outcome:?}"))
}
