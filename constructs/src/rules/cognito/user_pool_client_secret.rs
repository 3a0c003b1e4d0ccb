//! A client whose secret is used has one.

use super::pool::CLIENT;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-secret",
    title: "a client whose secret is used has one",
    page: include_str!("../../../docs/rules/user-pool-client-secret.md"),
    check,
};

const ATTRIBUTE: &str = "ClientSecret";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    // Most apps have no client without a secret, and then nothing is looked through.
    let public: Vec<Found<'_>> = model
        .resources(CLIENT)
        .filter(|client| is_public(*client))
        .collect();
    if public.is_empty() {
        return;
    }
    for found in model.all() {
        for place in found.place().leaves() {
            let secret = place.pieces().into_iter().find_map(|piece| match piece {
                Piece::Late(Some(target)) if target.attribute == Some(ATTRIBUTE) => {
                    Some(target.resource)
                }
                _ => None,
            });
            if let Some(client) = secret
                && public.contains(&client)
            {
                report(place, client, findings);
            }
        }
    }
}

fn report(place: Place<'_>, client: Found<'_>, findings: &mut Findings<'_>) {
    let message = format!("the client `{}` has no secret", client.logical_id());
    findings
        .report(place, message)
        .hint("add `GenerateSecret: true` to the client, which is then replaced");
}

fn is_public(client: Found<'_>) -> bool {
    let secret = client.property("/GenerateSecret");
    secret.is_absent() || secret.flag() == Some(false)
}
