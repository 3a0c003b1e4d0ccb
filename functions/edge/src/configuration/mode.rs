//! Values that do nothing in the mode that a configuration has.

use palisade_edge_configuration::{Attributes, Configuration, Cookies, Mode};

use super::error::Fault;
use super::source::Sources;

/// Each value that is given and does nothing.
pub(super) fn faults(c: &Configuration, sources: &Sources) -> Vec<Fault> {
    let mut faults = Vec::new();
    match c.mode {
        Mode::Bearer => {
            // `cookies` names what the origin does not see, in this mode too.
            for (name, is_given) in [
                ("identityProvider", c.identity_provider.is_some()),
                ("additionalCookies", !c.additional_cookies.is_empty()),
            ] {
                if is_given {
                    faults.push(sources.fault(
                        name,
                        "is for the mode `cookie`; in the mode `bearer` nobody is sent to sign in, and no cookies are set",
                    ));
                }
            }
        }
        _ => {
            if !c.required_scopes.is_empty() {
                faults.push(sources.fault(
                    "requiredScopes",
                    "is for the mode `bearer`: the ID token of a session has no scopes",
                ));
            }
        }
    }
    let keeps_access_token = match &c.cookies {
        Cookies::Host { access_token, .. } => *access_token,
        Cookies::Named { access_token, .. } => access_token.is_some(),
        Cookies::Amplify { .. } | Cookies::Elasticsearch => true,
    };
    if !keeps_access_token && c.cookie_attributes.access_token != Attributes::default() {
        faults.push(sources.fault(
            "cookieAttributes.accessToken",
            "is of a cookie that is not kept: `cookies` has no access token",
        ));
    }
    faults
}
