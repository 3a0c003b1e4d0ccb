//! The app as a whole.

use palisade::{App, Wiring};

use super::configuration::Configuration;
use super::{edge, site, user_pool};
use crate::options::Options;
use crate::systems::words::ClientType;

/// A static site in S3 behind CloudFront, which only signed-in people see:
/// a Cognito user pool, functions at the edge, and the distribution, each in a stack of its own.
///
/// Wired by parameters, the templates have the parameters of the hand-written ones that they replace.
pub fn build(options: &Options<Configuration>) -> App {
    let configuration = options.config();
    let client_type = configuration.client.unwrap_or(match options.wiring() {
        Some(Wiring::Parameters) => ClientType::Confidential,
        _ => ClientType::Public,
    });
    let mut app = options
        .app(configuration.application.as_ref())
        .environment(configuration.environment.name());
    let users = user_pool::add(&mut app, configuration, client_type);
    let edge = edge::add(&mut app, configuration, &users);
    site::add(&mut app, configuration, &edge);
    app
}
