//! An identity provider fills attributes that can change.

use super::pool::{CLIENT, PROVIDER, Schema, members, pool_of};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "identity-provider-attributes",
    title: "an identity provider fills attributes that can change",
    page: include_str!("../../../docs/rules/identity-provider-attributes.md"),
    check,
};

/// What is not an attribute that a client writes.
const NOT_WRITTEN: [&str; 3] = ["username", "email_verified", "phone_number_verified"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for provider in model.resources(PROVIDER) {
        let Some(pool) = pool_of(provider) else {
            continue;
        };
        let schema = Schema::of(pool);
        for (name, place) in provider.property("/AttributeMapping").entries() {
            let mutable = schema
                .attribute(name)
                .map(|attribute| attribute.get("Mutable"));
            if schema.lacks(name) {
                findings
                    .report(place, format!("the pool has no attribute `{name}`"))
                    .hint("add it to the pool's `Schema`, without `custom:`");
            } else if mutable.and_then(Place::flag) == Some(false) {
                let message = format!(
                    "the attribute `{name}` is immutable, but the provider writes it at each sign-in"
                );
                findings
                    .report(place, message)
                    .hint("make the attribute mutable when the pool is made, or leave it out of the mapping");
            }
        }
        for client in members(model, CLIENT, pool).unwrap_or_default() {
            if uses(client, provider) {
                written(client, provider, findings);
            }
        }
    }
}

/// Whether people sign in to a client with a provider.
fn uses(client: Found<'_>, provider: Found<'_>) -> bool {
    let name = provider.property("/ProviderName").text();
    client
        .property("/SupportedIdentityProviders")
        .items()
        .any(|place| {
            let is_named = name.is_some() && place.text() == name;
            is_named
                || place
                    .target()
                    .is_some_and(|target| target.resource == provider)
        })
}

fn written(client: Found<'_>, provider: Found<'_>, findings: &mut Findings<'_>) {
    let writable = client.property("/WriteAttributes");
    if writable.is_absent() || writable.is_unknown() {
        return;
    }
    let names = writable.texts();
    for (attribute, _) in provider.property("/AttributeMapping").entries() {
        if !NOT_WRITTEN.contains(&attribute) && !names.iter().any(|name| name == attribute) {
            let message = format!(
                "the client may not write `{attribute}`, which the identity provider `{}` fills at each sign-in",
                provider.logical_id()
            );
            findings
                .report(writable, message)
                .hint("add the attribute, or leave it out of the provider's `AttributeMapping`");
        }
    }
}
