//! The cookies of the library AWS Amplify.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::json;

use super::set_cookie::{is_name_byte, is_token};
use super::{Jar, SessionError};
use crate::flow::url;

/// What stands for the user's name in the names of the cookies that are written. Amplify finds it in `LastAuthUser`;
/// names that hold the real one would let a user choose a cookie's name, and leave one set of cookies for each user.
pub(super) const USER: &str = "user";

/// How long the user's part of a name may be, in bytes: Cognito's names of users have at most 128 characters, of
/// which some are percent-encoded.
const LONGEST_USER: usize = 256;

/// How many bytes the value of a cookie may have that only describes the session. What is longer is left out.
const LONGEST_COMPANION: usize = 1024;

/// The names of Amplify's cookies
/// ([TokenStore.ts](https://github.com/aws-amplify/amplify-js/blob/main/packages/auth/src/providers/cognito/tokenProvider/TokenStore.ts)):
/// `CognitoIdentityServiceProvider.<client>.<user>.idToken` and so on, where the user is the one that
/// `CognitoIdentityServiceProvider.<client>.LastAuthUser` names.
#[derive(Debug)]
pub(super) struct Amplify {
    prefix: String,
    last_user: String,
}

impl Amplify {
    pub(super) fn new(client_id: &str) -> Self {
        let prefix = format!("CognitoIdentityServiceProvider.{client_id}.");
        Self {
            last_user: format!("{prefix}LastAuthUser"),
            prefix,
        }
    }

    /// The name of the cookie that names the user.
    pub(super) fn last_user(&self) -> &str {
        &self.last_user
    }

    /// The name of a cookie of a user, by what it holds.
    pub(super) fn name(&self, user: &str, what: &str) -> String {
        format!("{}{user}.{what}", self.prefix)
    }

    /// Whether a cookie is one of this client, of whichever user.
    pub(super) fn is_ours(&self, name: &str) -> bool {
        name.starts_with(&self.prefix)
    }

    /// The user whose cookies the browser has, as the names of cookies may have it; nothing, if it is the one that
    /// is written.
    ///
    /// Programs differ in how they write a name such as `ada@example.com`: as it is, or percent-encoded, in the name
    /// as in the value.
    pub(super) fn users(&self, jar: &Jar<'_>) -> Result<Vec<String>, SessionError> {
        let user = match jar.value(&self.last_user)? {
            None | Some("" | USER) => return Ok(Vec::new()),
            Some(user) => user,
        };
        if user.len() > LONGEST_USER {
            return Err(SessionError::Malformed);
        }
        let plain = url::decode(user, url::Plus::Itself);
        let encoded = plain.as_deref().map(in_name);
        let wholly_encoded = plain.as_deref().map(url::encode);
        let forms = [Some(user.to_owned()), plain, encoded, wholly_encoded];
        let mut users = Vec::new();
        for form in forms.into_iter().flatten() {
            let fits = (1..=LONGEST_USER).contains(&form.len());
            if fits && form.bytes().all(is_name_byte) && !users.contains(&form) {
                users.push(form);
            }
        }
        if users.is_empty() {
            Err(SessionError::Malformed)
        } else {
            Ok(users)
        }
    }
}

/// A text as [js-cookie](https://github.com/js-cookie/js-cookie#encoding), by which Amplify writes cookies, has it in
/// names: what is no token is percent-encoded.
fn in_name(text: &str) -> String {
    let mut name = String::new();
    for byte in text.bytes() {
        if is_token(byte) && byte != b'%' {
            name.push(char::from(byte));
        } else {
            url::percent(&mut name, byte);
        }
    }
    name
}

/// What an ID token says that `userData` repeats.
#[derive(Deserialize)]
struct Payload {
    sub: String,
    email: Option<String>,
    #[serde(rename = "cognito:username")]
    username: Option<String>,
}

/// The value of `userData`, which the library keeps beside the tokens up to its version 5
/// ([CognitoUser.js](https://github.com/aws-amplify/amplify-js/blob/v5-stable/packages/amazon-cognito-identity-js/src/CognitoUser.js)).
///
/// The token was verified before it came here; it is only repeated to the browser that gets it anyway.
pub(super) fn user_data(id_token: &str) -> Option<String> {
    let payload = URL_SAFE_NO_PAD.decode(id_token.split('.').nth(1)?).ok()?;
    let Payload {
        sub,
        email,
        username,
    } = serde_json::from_slice(&payload).ok()?;
    let mut attributes = vec![json!({"Name": "sub", "Value": &sub})];
    if let Some(email) = email {
        attributes.push(json!({"Name": "email", "Value": email}));
    }
    let username = username.unwrap_or(sub);
    companion(&json!({"UserAttributes": attributes, "Username": username}).to_string())
}

/// The value of `tokenScopesString`
/// ([CognitoAuth.js](https://github.com/amazon-archives/amazon-cognito-auth-js/blob/master/src/CognitoAuth.js)).
pub(super) fn scopes(scopes: &[String]) -> Option<String> {
    companion(&scopes.join(" "))
}

/// A value as the library's cookies have it, which decodes them.
fn companion(text: &str) -> Option<String> {
    let value = url::encode(text);
    (value.len() <= LONGEST_COMPANION).then_some(value)
}
