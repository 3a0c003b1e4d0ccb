//! A client reads and writes attributes that the pool has.

use super::pool::{CLIENT, STANDARD_ATTRIBUTES, Schema, pool_of};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-attributes",
    title: "a client reads and writes attributes that the pool has",
    page: include_str!("../../../docs/rules/user-pool-client-attributes.md"),
    check,
};

/// What Cognito writes, and people may only read.
const READ_ONLY: [&str; 4] = [
    "sub",
    "email_verified",
    "phone_number_verified",
    "identities",
];

/// What a scope lets a client read, from
/// [Token endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html).
const SCOPES: [(&str, [&str; 2]); 2] = [
    ("email", ["email", "email_verified"]),
    ("phone", ["phone_number", "phone_number_verified"]),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let readable = client.property("/ReadAttributes");
        let writable = client.property("/WriteAttributes");
        let schema = pool_of(client).map_or(Schema::Unknown, Schema::of);
        for list in [readable, writable] {
            for place in list.items() {
                exists(place, &schema, findings);
            }
        }
        for place in writable.items() {
            let is_read_only = |name: &str| READ_ONLY.contains(&name);
            if let Some(name) = place.text().filter(|name| is_read_only(name)) {
                findings.report(place, format!("only Cognito writes the attribute `{name}`"));
            }
        }
        scopes(client, readable, findings);
    }
}

fn exists(place: Place<'_>, schema: &Schema<'_>, findings: &mut Findings<'_>) {
    let Some(name) = place.text() else {
        return;
    };
    if schema.lacks(&name) {
        findings
            .report(place, format!("the pool has no attribute `{name}`"))
            .hint("add it to the pool's `Schema`, without `custom:`");
    } else if !name.contains(':')
        && !STANDARD_ATTRIBUTES.contains(&&*name)
        && !READ_ONLY.contains(&&*name)
    {
        findings
            .report(place, format!("there is no standard attribute `{name}`"))
            .hint(format!("a custom one is `custom:{name}`"));
    }
}

fn scopes(client: Found<'_>, readable: Place<'_>, findings: &mut Findings<'_>) {
    if readable.is_absent() || readable.is_unknown() {
        return;
    }
    let can_be_read = readable.texts();
    for scope in client.property("/AllowedOAuthScopes").texts() {
        let Some((_, attributes)) = SCOPES.iter().find(|(name, _)| *name == scope) else {
            continue;
        };
        let missing = attributes
            .iter()
            .find(|name| !can_be_read.iter().any(|it| it == *name));
        if let Some(missing) = missing {
            let message = format!(
                "the scope `{scope}` needs the attribute `{missing}`, which the client may not read"
            );
            findings
                .report(readable, message)
                .hint("add the attribute, or leave the scope out");
        }
    }
}
