//! The ways to keep a session: rows B.4 to B.7, with each of them.

mod configurations;
mod cookies;
mod sessions;
mod users;

use serde_json::{Value, json};

use crate::inspection::Known;
use crate::suite::{ID, REFRESH, Suite};
use crate::visitor::Visitor;

/// A way to keep a session.
pub(crate) struct Mode {
    name: &'static str,
    /// The name of the cookie of the ID token.
    id: &'static str,
    /// The name of the cookie of the refresh token.
    refresh: &'static str,
    known: Known,
    changes: fn() -> Value,
}

const REFRESH_PATH: &str = "/refresh";
const AMPLIFY_ID: &str = "CognitoIdentityServiceProvider.site.user.idToken";
const AMPLIFY_REFRESH: &str = "CognitoIdentityServiceProvider.site.user.refreshToken";
const AMPLIFY: [&str; 3] = [
    "CognitoIdentityServiceProvider.site",
    "amplify-signin-with-hostedUI",
    "spa-auth-edge-nonce",
];
const ELASTICSEARCH: [&str; 4] = [
    "ID-TOKEN",
    "ACCESS-TOKEN",
    "REFRESH-TOKEN",
    "COGNITO-ENABLED",
];

/// Each way, where the first four are refreshed at a path that sees what the guard sees.
pub(crate) const MODES: [Mode; 7] = [
    Mode {
        name: "host",
        id: "__Host-docs-id",
        refresh: "__Host-docs-refresh",
        known: known(&[
            "__Host-docs-id",
            "__Host-docs-access",
            "__Host-docs-refresh",
        ]),
        changes: || changes(&json!({"names": "host", "application": "docs", "accessToken": true})),
    },
    Mode {
        name: "amplify, static site",
        id: AMPLIFY_ID,
        refresh: AMPLIFY_REFRESH,
        known: Known {
            refresh_at: Some((".refreshToken", REFRESH_PATH)),
            ..known(&AMPLIFY)
        },
        changes: || changes(&json!({"names": "amplify"})),
    },
    Mode {
        name: "amplify, single page",
        id: AMPLIFY_ID,
        refresh: AMPLIFY_REFRESH,
        known: Known {
            readable: &[
                ".idToken",
                ".accessToken",
                ".LastAuthUser",
                ".tokenScopesString",
                ".userData",
                "amplify-signin-with-hostedUI",
            ],
            refresh_at: Some((".refreshToken", REFRESH_PATH)),
            ..known(&AMPLIFY)
        },
        changes: || changes(&json!({"names": "amplify", "readableByScripts": true})),
    },
    Mode {
        name: "elasticsearch",
        id: "ID-TOKEN",
        refresh: "REFRESH-TOKEN",
        known: Known {
            readable: &["COGNITO-ENABLED"],
            ..known(&ELASTICSEARCH)
        },
        changes: || changes(&json!({"names": "elasticsearch"})),
    },
    Mode {
        name: "one function",
        id: ID,
        refresh: REFRESH,
        known: known(&[ID, REFRESH]),
        changes: || {
            let paths = json!({
                "callback": "/callback", "sign_out": "/sign-out", "signed_out": "/", "refresh": "",
            });
            json!({"one_function": true, "paths": paths})
        },
    },
    Mode {
        name: "amplify, refreshed unseen",
        id: AMPLIFY_ID,
        refresh: AMPLIFY_REFRESH,
        known: Known {
            refresh_at: Some((".refreshToken", REFRESH_PATH)),
            ..known(&AMPLIFY)
        },
        changes: || unseen(&json!({"names": "amplify"})),
    },
    Mode {
        name: "elasticsearch, refreshed unseen, one function",
        id: "ID-TOKEN",
        refresh: "REFRESH-TOKEN",
        known: Known {
            readable: &["COGNITO-ENABLED"],
            refresh_at: Some(("REFRESH-TOKEN", REFRESH_PATH)),
            ..known(&ELASTICSEARCH)
        },
        changes: || {
            let mut changes = unseen(&json!({"names": "elasticsearch"}));
            changes["one_function"] = json!(true);
            changes
        },
    },
];

const fn known(own: &'static [&'static str]) -> Known {
    Known {
        own,
        readable: &[],
        refresh_at: None,
    }
}

fn changes(cookies: &Value) -> Value {
    let paths = json!({
        "callback": "/callback", "sign_out": "/sign-out", "signed_out": "/signed-out",
        "refresh": REFRESH_PATH,
    });
    json!({"paths": paths, "own": {"cookies": cookies}})
}

/// The refresh token goes to the refresh path alone.
fn unseen(cookies: &Value) -> Value {
    let mut changes = changes(cookies);
    changes["own"]["cookieAttributes"] = json!({"refreshToken": {"path": REFRESH_PATH}});
    changes
}

impl Mode {
    /// A new execution environment of this mode, with these keys of the functions' own configuration.
    pub(crate) fn init(&self, suite: &mut Suite, own: &Value) {
        let mut changes = (self.changes)();
        for (name, value) in own.as_object().into_iter().flatten() {
            changes["own"][name] = value.clone();
        }
        suite.known = self.known;
        suite.init_with(&changes);
    }

    /// A new browser.
    fn visitor(&self) -> Visitor {
        let is_unseen = self.name.contains("unseen");
        Visitor {
            kept_for: self.known.refresh_at.filter(|_| is_unseen),
            ..Visitor::default()
        }
    }

    /// A browser in which somebody has signed in.
    fn signed_in(&self, suite: &mut Suite, user: &str) -> Visitor {
        let mut visitor = self.visitor();
        visitor.sign_in(suite, user, "/page");
        for name in [self.id, self.refresh] {
            suite.holds("signed in", visitor.get(name).is_some(), &visitor.cookies);
            let secret = visitor.get(name).unwrap_or_default().to_owned();
            suite.secret(&secret);
        }
        visitor
    }
}
