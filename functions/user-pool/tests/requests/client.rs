//! Clients, and what is wanted of them.

use serde_json::{Value, json};

use crate::later;
use crate::stand_in::{MEMORY, POOL, World};

pub(crate) const KIND: &str = "UserPoolClientUrls";
pub(crate) const SITE: &str = "https://docs.example.com/signin";
pub(crate) const HOME: &str = "https://docs.example.com/";
pub(crate) const OTHER: &str = "https://other.example.com/signin";

/// A client with everything that may be set, and something that nobody knows yet.
pub(crate) fn client() -> Value {
    json!({
        "ClientName": "site",
        "ClientSecret": "CLIENT-SECRET",
        "RefreshTokenValidity": 60,
        "AccessTokenValidity": 5,
        "IdTokenValidity": 5,
        "TokenValidityUnits": { "AccessToken": "minutes", "IdToken": "minutes", "RefreshToken": "minutes" },
        "ReadAttributes": ["email", "custom:team"],
        "WriteAttributes": ["email"],
        "ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH"],
        "SupportedIdentityProviders": ["COGNITO", "Entra"],
        "CallbackURLs": [OTHER],
        "LogoutURLs": ["https://other.example.com/"],
        "DefaultRedirectURI": OTHER,
        "AllowedOAuthFlows": ["code"],
        "AllowedOAuthScopes": ["openid"],
        "AllowedOAuthFlowsUserPoolClient": true,
        "AnalyticsConfiguration": { "ApplicationArn": "arn", "UserDataShared": false },
        "PreventUserExistenceErrors": "ENABLED",
        "EnableTokenRevocation": true,
        "EnablePropagateAdditionalUserContextData": false,
        "AuthSessionValidity": 3,
        "RefreshTokenRotation": { "Feature": "ENABLED", "RetryGracePeriodSeconds": 10 },
        "OfNextYear": { "a": [1, 2.5, null, "x"] },
    })
}

/// A client that nobody signs in at by a browser.
pub(crate) fn bare() -> Value {
    json!({ "ClientName": "site", "RefreshTokenValidity": 30, "AllowedOAuthFlowsUserPoolClient": false })
}

pub(crate) fn world(client: &Value) -> World {
    let world = World::new();
    world.client("client-1", client);
    world
}

pub(crate) fn wanted(callbacks: &[&str], logouts: &[&str]) -> Value {
    json!({
        "ServiceToken": "arn",
        "UserPoolArn": POOL,
        "ClientId": "client-1",
        "CallbackUrls": callbacks,
        "LogoutUrls": logouts,
        "Scopes": ["openid", "email"],
        "Memory": MEMORY,
    })
}

pub(crate) fn with(mut client: Value, changes: &[(&str, Value)]) -> Value {
    for (name, value) in changes {
        client[*name] = value.clone();
    }
    client
}

pub(crate) fn without(mut client: Value, name: &str) -> Value {
    client.as_object_mut().expect("a client").shift_remove(name);
    client
}

pub(crate) fn delete(properties: &Value) -> Value {
    later("Delete", KIND, properties, &json!({}))
}
