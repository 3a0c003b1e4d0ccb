//! The client of the user pool, and its secret.

use super::attributes::Attributes;
use super::{AuthFunctions, Client, Mode, Plan, Users};
use crate::cognito::{
    ClientId, ClientSecretCopy, ClientUrls, ExistingClient, ManagedLoginBranding, UserPoolClient,
};
use crate::handle::Handle;
use crate::names::Url;
use crate::output::Output;
use crate::removal::RemovalPolicy;
use crate::scope::Scope;
use crate::secretsmanager::Secret;
use crate::text;
use crate::value::{Map, Value};

/// Declares the client, or what one that exists needs; and gives its id.
pub(super) fn declare(
    auth: &mut AuthFunctions,
    roots: &[Value<String>],
    scope: &mut Scope<'_>,
) -> (Option<Handle<UserPoolClient>>, Value<ClientId>) {
    let (callback, signed_out) = match &auth.mode {
        Mode::Bearer(bearer) => (&bearer.callback_path, &bearer.callback_path),
        Mode::Cookies | Mode::OneFunction => (&auth.paths.callback, &auth.paths.signed_out),
    };
    let urls = [callback, signed_out].map(|path| -> Vec<Value<Url>> {
        let roots = roots.iter();
        roots
            .map(|root| text!(root.clone(), path.as_str()).into())
            .collect()
    });
    let confidential = match &auth.client {
        Client::Of(client) => return (Some(*client), client.id()),
        Client::Existing(client) => {
            let client = client.clone();
            let id = client.client_id();
            existing(auth, client, urls, scope);
            return (None, id);
        }
        Client::Public => false,
        Client::Confidential => true,
    };
    let [callbacks, signed_out] = urls;
    let mut client = match &auth.users {
        Users::Pool(pool) => UserPoolClient::new(*pool),
        Users::Existing(pool) => UserPoolClient::of_existing(pool),
    }
    .scopes(auth.scopes.iter().cloned())
    .refresh_token_validity(auth.session);
    client = callbacks
        .into_iter()
        .fold(client, UserPoolClient::callback_url);
    client = signed_out
        .into_iter()
        .fold(client, UserPoolClient::logout_url);
    if confidential {
        client = client.confidential();
    }
    if auth.only_providers {
        client = client.only_providers();
    }
    let attributes = Attributes::of(auth);
    for (index, provider) in std::mem::take(&mut auth.providers).into_iter().enumerate() {
        client = client.provider(provider.declare(index + 1, scope));
    }
    let client = std::mem::take(&mut auth.client_settings).apply(client);
    let client = attributes.protect(client, &auth.users, scope);
    let client = scope.add("Client", client);
    if auth.branding {
        let look = match &auth.users {
            Users::Pool(pool) => ManagedLoginBranding::new(*pool, client),
            Users::Existing(pool) => ManagedLoginBranding::of_existing(pool, client),
        };
        scope.add("Branding", look);
    }
    (Some(client), client.id())
}

/// Adds the site's URLs to a client that exists, or tells them to whoever can.
fn existing(
    auth: &AuthFunctions,
    client: ExistingClient,
    [callbacks, signed_out]: [Vec<Value<Url>>; 2],
    scope: &mut Scope<'_>,
) {
    if !auth.client_urls || auth.users.is_of_another_account(scope) {
        for (id, urls, what) in [
            ("CallbackUrl", callbacks, "callback"),
            ("LogoutUrl", signed_out, "logout"),
        ] {
            for (index, url) in urls.into_iter().enumerate() {
                let number = match index {
                    0 => String::new(),
                    index => (index + 1).to_string(),
                };
                let description = format!("What the client of the user pool needs as a {what} URL");
                let output = Output::new(url).description(description);
                scope.add(&format!("{id}{number}"), output);
            }
        }
        return;
    }
    let mut urls =
        ClientUrls::new(auth.users.existing(), client).scopes(auth.scopes.iter().cloned());
    urls = callbacks.into_iter().fold(urls, ClientUrls::callback_url);
    urls = signed_out.into_iter().fold(urls, ClientUrls::logout_url);
    if let Some(arn) = &auth.boundary {
        urls = urls.permissions_boundary(arn.clone());
    }
    scope.add("ClientUrls", urls);
}

/// The secret in which functions find that of the client.
pub(super) fn secret(
    auth: &AuthFunctions,
    plan: &Plan,
    client: Option<Handle<UserPoolClient>>,
    scope: &mut Scope<'_>,
) -> Handle<Secret> {
    // It can be made again at any time, and its name must be free then.
    let kept = |secret: Secret| secret.name(plan.secret()).removal(RemovalPolicy::Delete);
    if let Some(client) = client {
        let fields: Map<String> = [
            ("clientId", Value::from(client.id())),
            ("clientSecret", client.secret()),
        ]
        .into();
        return scope.add("ClientSecret", kept(Secret::holding_fields(fields)));
    }
    let secret = scope.add("ClientSecret", kept(Secret::empty()));
    if let Client::Existing(client) = &auth.client {
        let mut copy = ClientSecretCopy::new(auth.users.existing(), client.clone(), secret);
        if let Some(arn) = &auth.boundary {
            copy = copy.permissions_boundary(arn.clone());
        }
        scope.add("ClientSecretCopy", copy);
    }
    secret
}
