//! The claims of Cognito's tokens.
//!
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-id-token.html> and
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html>.

use serde_json::{Map, Value, json};

use crate::client::Client;
use crate::grant::Grant;
use crate::pool::Pool;
use crate::text::{base64url, sha256};
use crate::user::User;

/// Whom and what for, and when tokens are issued.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issue<'a> {
    pub(crate) pool: &'a Pool,
    pub(crate) client: &'a Client,
    pub(crate) user: &'a User,
    pub(crate) grant: &'a Grant,
    pub(crate) now: u64,
}

/// The claims of an access token.
pub(crate) fn access_token(issue: Issue<'_>, jti: &str) -> Map<String, Value> {
    let Issue {
        pool,
        client,
        user,
        grant,
        now,
    } = issue;
    let mut claims = Map::new();
    add(&mut claims, "sub", user.sub.as_str());
    groups(&mut claims, user);
    add(&mut claims, "iss", pool.issuer.as_str());
    add(&mut claims, "version", 2);
    add(&mut claims, "client_id", client.id.as_str());
    add(&mut claims, "origin_jti", grant.origin_jti.as_str());
    add(&mut claims, "event_id", grant.event_id.as_str());
    add(&mut claims, "token_use", "access");
    add(&mut claims, "scope", grant.scopes.join(" "));
    add(&mut claims, "auth_time", grant.auth_time);
    add(
        &mut claims,
        "exp",
        now.saturating_add(client.access_token_validity),
    );
    add(&mut claims, "iat", now);
    add(&mut claims, "jti", jti);
    add(&mut claims, "username", user.name.as_str());
    claims
}

/// The claims of an ID token beside this access token.
pub(crate) fn id_token(issue: Issue<'_>, jti: &str, beside: &str) -> Map<String, Value> {
    let Issue {
        pool,
        client,
        user,
        grant,
        now,
    } = issue;
    let mut claims = Map::new();
    add(&mut claims, "at_hash", at_hash(beside));
    add(&mut claims, "sub", user.sub.as_str());
    groups(&mut claims, user);
    // With `openid` alone, ID tokens have all attributes that the client may read.
    let has_email = grant.scopes.iter().any(|scope| scope == "email");
    if has_email || grant.scopes.len() == 1 {
        add(&mut claims, "email_verified", true);
        add(&mut claims, "email", user.email.as_str());
    }
    add(&mut claims, "iss", pool.issuer.as_str());
    add(&mut claims, "cognito:username", user.name.as_str());
    if let Some(nonce) = &grant.nonce {
        add(&mut claims, "nonce", nonce.as_str());
    }
    add(&mut claims, "origin_jti", grant.origin_jti.as_str());
    add(&mut claims, "aud", client.id.as_str());
    add(&mut claims, "event_id", grant.event_id.as_str());
    add(&mut claims, "token_use", "id");
    add(&mut claims, "auth_time", grant.auth_time);
    add(
        &mut claims,
        "exp",
        now.saturating_add(client.id_token_validity),
    );
    add(&mut claims, "iat", now);
    add(&mut claims, "jti", jti);
    claims.extend(user.claims.clone());
    claims
}

fn add(claims: &mut Map<String, Value>, name: &str, value: impl Into<Value>) {
    claims.insert(name.to_owned(), value.into());
}

/// Always a list, also of one; absent without groups.
fn groups(claims: &mut Map<String, Value>, user: &User) {
    if !user.groups.is_empty() {
        claims.insert("cognito:groups".to_owned(), json!(user.groups));
    }
}

/// The left half of the access token's SHA-256 (OpenID Connect Core, section 3.1.3.6).
fn at_hash(access_token: &str) -> String {
    let mut digest = sha256(access_token.as_bytes());
    digest.truncate(digest.len() / 2);
    base64url(digest)
}
