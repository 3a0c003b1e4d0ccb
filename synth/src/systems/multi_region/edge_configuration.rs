//! What functions are told now, by a file in their packages.

use palisade::patterns::{Configuration as EdgeConfiguration, Cookies, LateSettings};

use super::configuration::Configuration;
use crate::systems::words::ClientType;

/// The scopes that the user pool's client may ask for.
const SCOPES: [&str; 4] = ["phone", "email", "openid", "profile"];

/// The configuration of the functions that know about people; all have the same.
///
/// Its paths are the defaults, which the distribution has behaviors for, and so is how long cookies are kept:
/// as long as the client's refresh tokens are good.
pub(super) fn of(
    site: &Configuration,
    client_type: ClientType,
    values: &LateSettings,
) -> EdgeConfiguration {
    EdgeConfiguration {
        handler: values.meanings(),
        site_hosts: match client_type {
            ClientType::Public => vec![site.domain.as_ref().to_owned()],
            // What the parameter `contentRoot` says at deployment.
            ClientType::Confidential => Vec::new(),
        },
        scopes: SCOPES.map(str::to_owned).to_vec(),
        cookies: Cookies::Host {
            application: site.application.as_ref().to_owned(),
            access_token: false,
        },
        ..EdgeConfiguration::default()
    }
}
