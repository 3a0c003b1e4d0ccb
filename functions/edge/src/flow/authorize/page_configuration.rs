//! What the scripts of a page may know of the user pool.

use palisade_edge_configuration::Mode;
use serde_json::{Map, Value};

use crate::event::{Answer, Request};
use crate::flow::navigation::is_read;
use crate::flow::page::Page;
use crate::flow::{Edge, Refusal, answer};
use crate::log::Line;
use crate::{Moment, Settings};

impl Edge {
    /// Tells anyone the client of the site, for scripts that sign people in or read a session's cookies.
    ///
    /// Nothing of it is a secret: all but the issuer is in the address of each visit of the sign-in page, and the
    /// issuer in each token.
    pub(super) fn page_configuration(
        &self,
        request: &Request,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        if !is_read(request) {
            let line = Line::new("deny", "method", moment);
            return self.show(Page::MethodNotAllowed, &line, moment);
        }
        self.note(&Line::new("page", "page-configuration", moment));
        let mut response = answer::json(&document(self.settings()))?;
        if request.method == "HEAD" {
            response.body = None;
            response.body_encoding = None;
        }
        Ok(response.into())
    }
}

fn document(settings: &Settings) -> Value {
    let mut members = Map::new();
    let mut add = |name: &str, value: Value| {
        members.insert(name.to_owned(), value);
    };
    add("clientId", settings.client_id.as_str().into());
    if let Some(issuer) = settings.issuers.first() {
        add("issuer", issuer.as_str().into());
        let pool = issuer
            .strip_prefix("https://cognito-idp.")
            .and_then(|rest| rest.split_once('/'));
        if let Some((host, pool)) = pool {
            add("userPoolId", pool.into());
            let region = host.split('.').next().unwrap_or_default();
            add("region", region.into());
        }
    }
    let host = settings
        .authorize_url
        .strip_prefix("https://")
        .and_then(|rest| rest.strip_suffix("/oauth2/authorize"))
        .filter(|host| !host.is_empty());
    if let Some(host) = host {
        add("signInDomain", host.into());
    }
    add("scopes", settings.scopes.clone().into());
    if settings.mode != Mode::Bearer {
        add("signOutPath", settings.paths.sign_out.as_str().into());
        if !settings.paths.refresh.is_empty() {
            add("refreshPath", settings.paths.refresh.as_str().into());
        }
    }
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use palisade_edge_configuration::Mode;
    use serde_json::json;

    use crate::testing::settings;

    use super::document;

    #[test]
    fn pages_learn_whose_client_they_are() {
        let expected = json!({
            "clientId": "3n4b5urk1ft4fl3mg5e62d9ado",
            "issuer": "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI",
            "region": "eu-north-1",
            "userPoolId": "eu-north-1_AbCdEfGhI",
            "signInDomain": "docs.auth.eu-north-1.amazoncognito.com",
            "scopes": ["openid", "email"],
            "signOutPath": "/signout",
            "refreshPath": "/refresh",
        });
        assert_eq!(document(&settings()), expected);
    }

    #[test]
    fn an_api_has_no_paths_of_a_session_and_perhaps_no_sign_in_page() {
        let mut settings = settings();
        settings.mode = Mode::Bearer;
        settings.authorize_url = "https:///oauth2/authorize".to_owned();
        settings.issuers = vec!["https://issuer.example.com".to_owned()];
        let expected = json!({
            "clientId": "3n4b5urk1ft4fl3mg5e62d9ado",
            "issuer": "https://issuer.example.com",
            "scopes": ["openid", "email"],
        });
        assert_eq!(document(&settings), expected);
    }
}
